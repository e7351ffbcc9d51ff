// Sentence -> segments, counts and counted nouns.
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxNounPhrase = 6;

bool separator(const SentenceText& text, uint32_t i) {
  return text.mark(i, kComma) || text.mark(i, kSemicolon) || text.word(i, "and") ||
         text.word(i, "or") || text.word(i, "plus") || text.mark(i, kAmpersand);
}

}  // namespace

std::vector<Segment> split_segments(const SentenceText& text, uint32_t first, uint32_t last) {
  std::vector<Segment> segments;
  Segment current{first, first, false};
  for (uint32_t i = first; i < last; ++i) {
    if (!separator(text, i)) {
      current.last = i + 1;
      continue;
    }
    const bool conjunction = !text.mark(i, kComma) && !text.mark(i, kSemicolon);
    if (!current.empty()) segments.push_back(current);
    const bool carried = current.empty() && current.behind_and;
    current = {i + 1, i + 1, conjunction || carried};
  }
  if (!current.empty()) segments.push_back(current);
  return segments;
}

bool same_kind(const SentenceText& text, uint32_t a, uint32_t b) {
  const Figure& x = text.figure_at(a);
  const Figure& y = text.figure_at(b);
  return x.type == y.type && x.quantity.unit == y.quantity.unit;
}

uint32_t only_figure(const SentenceText& text, Segment segment) {
  uint32_t found = kNone;
  for (uint32_t i = segment.first; i < segment.last; ++i) {
    if (!text.is_figure(i) || text.figure_at(i).type == MentionType::kOrdinal) continue;
    if (found != kNone || !is_addable(text, i)) return kNone;
    found = i;
  }
  return found;
}

uint32_t leading_figure(const SentenceText& text, Segment segment) {
  uint32_t i = segment.first;
  while (i < segment.last && !text.is_figure(i) && i < segment.first + 5 &&
         (text[i].hedge_of != kNone || text.is(i, kHedgeWord | kArticleWord) ||
          text.word(i, "another") || text.word(i, "further") || text.word(i, "other") ||
          text.word(i, "remaining") || text.word(i, "then"))) {
    ++i;
  }
  return i < segment.last && is_addable(text, i) ? i : kNone;
}

bool several_noun(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"couple", "pair", "duo", "trio", "quartet", "brace", "family", "handful",
                           "dozen", "group", "number", "set", "string", "host"});
}

uint32_t content_end(const SentenceText& text) {
  uint32_t end = text.size();
  while (end > 0 && text[end - 1].kind == AtomKind::kMark && !text.mark(end - 1, kCloseBracket) &&
         !text.mark(end - 1, kPercent))
    --end;
  return end;
}

uint32_t counted_noun(const SentenceText& text, uint32_t i) {
  uint32_t head = kNone;
  for (uint32_t j = i + 1; j < text.size() && j <= i + kMaxNounPhrase; ++j) {
    if (text.mark(j, kHyphen) && !text.dash(j)) continue;
    // "five first novels": an ordinal before the noun is part of it.
    if (text.is_figure(j) && text.figure_at(j).type == MentionType::kOrdinal) continue;
    if (text[j].kind != AtomKind::kWord || text[j].word == "'s") break;
    // "three by-laws"
    const bool prefix = text.mark(j + 1, kHyphen) && !text.dash(j + 1) && text.lower(j + 2);
    if ((text.is(j, kPrepositionWord | kArticleWord | kBeWord | kModalWord | kBreakWord) &&
         !(prefix && text.word(j, "by"))) ||
        text.word(j, "and") || text.word(j, "or"))
      break;
    // A word that the lexicon lacks ("trolleybus", "climbers") is rather a noun.
    const bool unknown = text.context().lexicon.analyses(text[j].id).empty() && text.lower(j);
    if (text.plural_noun(j) ||
        (unknown && text[j].word.size() > 4 && text[j].word.ends_with("s") &&
         !text[j].word.ends_with("ss") && !text[j].word.ends_with("us")) ||
        (unknown && (text[j].word.ends_with("children") || text[j].word.ends_with("women")))) {
      // "arms deals": a plural modifier before the plural head.
      const bool goes_on = text.plural_noun(j + 1) && !text.verb(j + 1);
      head = j;
      if (!goes_on) break;
      continue;
    }
    if (!text.noun(j) && !text.adjective(j) && !text.capital(j) && !unknown && !prefix) break;
  }
  return head;
}

bool firm_name(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    const bool legal = text.any_word(i, {"llp", "ltd", "limited", "inc", "plc", "gmbh", "corp",
                                         "llc", "co", "partners", "associates", "sons", "bros"}) &&
                       text.capital(i);
    if (legal || text.mark(i, kAmpersand)) return true;
  }
  return false;
}

}  // namespace factlint::computation
