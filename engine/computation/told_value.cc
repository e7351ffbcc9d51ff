// Values of a sentence -> their units.
#include "engine/computation/told_value.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"

namespace factlint::computation {

bool hyphened(const SentenceText& text, uint32_t i) {
  return text.mark(i + 1, kHyphen) && !text.dash(i + 1) && text[i + 2].kind == AtomKind::kWord;
}

const Quantity& quantity_at(const SentenceText& text, uint32_t i) {
  return text.is_duration(i) ? text.duration(i).quantity : text.figure_at(i).quantity;
}

bool behind_population(const SentenceText& text, uint32_t i) {
  const uint32_t left = text.with_hedge(i);
  for (uint32_t j = left; j > 0 && j + 3 > left; --j) {
    if (stem_at(text, j - 1) == "population") return true;
  }
  return false;
}

std::string unit_at(const SentenceText& text, uint32_t i) {
  if (text.is_duration(i)) return std::string(text.duration(i).quantity.unit);
  if (!text.is_figure(i)) return {};
  const Figure& figure = text.figure_at(i);
  if (figure.percent()) return figure.quantity.points ? std::string() : "percent";
  if (figure.type == MentionType::kMoney || figure.type == MentionType::kQuantity) {
    std::string unit(figure.quantity.unit);
    const bool rate = text.word(i + 1, "a") || text.word(i + 1, "an") || text.word(i + 1, "per");
    if (rate && text.is(i + 2, kTimeUnitWord)) {
      unit += " a ";
      unit += text[i + 2].word;
    }
    return unit;
  }
  if (!is_count(text, i)) return {};
  if (hyphened(text, i)) return std::string(stem_at(text, i + 2));
  if (behind_population(text, i)) return "population";
  const uint32_t left = text.with_hedge(i);
  if (left > 0 && stem_at(text, left - 1) == "hold") return "hold";
  const uint32_t head = counted_noun(text, i);
  return head == kNone || head > i + 2 ? std::string() : std::string(stem_at(text, head));
}

namespace {

/// A form that is noun and verb behind the head of a noun phrase, with what follows verbs behind
/// it: "the cruise costs 900 euros", "the musicians travel by bus".
bool rather_verb(const SentenceText& text, uint32_t head, uint32_t i) {
  if (text.finite_verb(i) || text.is(i, kModalWord | kBreakWord)) return true;
  if (!text.verb(i)) return false;
  bool past = false;
  for (const Analysis& a : text.context().lexicon.analyses(text[i].id))
    past = past || (a.part == PartOfSpeech::kVerb && (a.features & kPast));
  if (!past && text.plural_noun(i) == text.plural_noun(head)) return false;
  const uint32_t next = text.skip_hedge(i + 1);
  if (text.is(next, kArticleWord | kPronounWord) || text.is_figure(next)) return true;
  if (text.word(next, "of") || !text.in(next)) return false;
  return text.is(next, kPrepositionWord) || text[next].word.ends_with("ly");
}

}  // namespace

uint32_t phrase_head(const SentenceText& text, uint32_t i) {
  uint32_t head = kNone;
  for (uint32_t j = i; j < i + 6 && text.in(j); ++j) {
    if (text[j].kind != AtomKind::kWord || text[j].word == "'s" ||
        text.is(j, kPrepositionWord | kArticleWord | kBeWord | kPronounWord))
      break;
    if (head != kNone &&
        (rather_verb(text, head, j) || text.word(j, "nobody") || text.word(j, "and")))
      break;
    if (!text.noun(j) && !text.adjective(j)) break;
    if (head != kNone && text.capital(j) && !text.capital(head)) break;
    if (text.noun(j)) head = j;
  }
  return head;
}

bool values_agree(const Quantity& a, const Quantity& b) {
  if (a.value == b.value) return true;
  if (a.hedge != Hedge::kNone || b.hedge != Hedge::kNone) return a.interval.intersects(b.interval);
  if (a.grain == b.grain) return false;
  const Decimal grain = std::max(a.grain, b.grain);
  const Decimal gap = a.value > b.value ? a.value - b.value : b.value - a.value;
  return grain > Decimal(1) && gap <= grain;
}

}  // namespace factlint::computation
