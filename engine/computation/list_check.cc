// A stated number and the list that follows it, in one sentence -> counts judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/announced_list.h"
#include "engine/computation/checks.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxDistance = 25;  // atoms between the number and the colon

/// Classes whose members are told by name: a list of common nouns is no list of them.
bool named_things(const SentenceText& text, uint32_t head) {
  if (text.is(head, kListNoun)) return false;
  const NounClass c = text.noun_class(head);
  const std::string_view w = text[head].word;
  for (const std::string_view ending : {"ers", "ors", "ists", "ians", "men", "women"}) {
    if (w.size() > ending.size() + 2 && w.ends_with(ending)) return true;
  }
  return c == NounClass::kPerson || c == NounClass::kGroup || c == NounClass::kLocation;
}

/// Another noun right before the colon that the list may spell out instead ("agreed on the agenda:
/// ...").
bool rival(const SentenceText& text, uint32_t head, uint32_t opener) {
  if (opener == 0 || opener - 1 == head) return false;
  const uint32_t before = opener - 1;
  if (text.is(before, kSpeechWord)) return false;
  if (text.verb(before) && !text.noun(before)) return false;
  if (!text.noun(before) || !(text.plural_noun(before) || text.is(before, kGroupNoun)))
    return false;
  // Lists spell out what is definite or counted; a bare plural ("will send observers: ...") only if
  // it stands alone.
  for (uint32_t j = before; j > head && j + 4 > before; --j) {
    if (text.is(j, kArticleWord) || text.may_be_figure(j)) return true;
  }
  return false;
}

bool opens_quote(const SentenceText& text, uint32_t i) { return text.mark(i, kOpenQuote); }

bool accusable_items(const SentenceText& text, const ItemCounts& items, uint32_t head,
                     uint32_t first, uint32_t last) {
  if (!items.closed || items.open || items.counts.empty() || last <= first ||
      (items.lengthy && !items.semicolons))
    return false;
  if (items.clauses && !items.parallel) return false;
  if (named_things(text, head) && !items.names) return false;
  if (text.is_figure(first) && text.figure_at(first).quantity.value == Decimal(1))
    return false;  // "1 Open the box, 2 ..."
  for (uint32_t i = first; i < last; ++i) {
    if (text.is_figure(i) && !items.semicolons && !text.is(i, kBeWord)) {
      const Figure& f = text.figure_at(i);
      if (f.type == MentionType::kNumber && f.quantity.value > Decimal(1))
        return false;  // "two men and a boy": a sum
    }
  }
  return true;
}

void tell(const SentenceText& text, const AnnouncedCount& count, const ItemCounts& items, bool ok,
          uint32_t first, uint32_t last, ClaimSink& sink) {
  if (!ok && items.miss(count.value) > std::max(2, count.value / 4)) return;
  tell_list_count(text, count, ok, ok ? count.value : items.most_likely, text.range(first, last),
                  sink);
}

/// The list behind a colon, as far as the sentence goes.
void check_colon(const SentenceText& text, uint32_t colon, ClaimSink& sink) {
  const auto counts = announced_counts(text, 0, colon);
  if (counts.empty() || opens_quote(text, colon + 1)) return;
  const uint32_t end = content_end(text);
  const ItemCounts items = count_items(text, colon + 1, end);
  if (items.counts.empty()) return;
  for (auto count = counts.rbegin(); count != counts.rend(); ++count) {
    const bool listed = items.closed && items.most_likely >= 2;
    if (listed && items.counts.contains(count->value))
      return tell(text, *count, items, true, colon + 1, end, sink);
  }
  if (counts.size() != 1) return;
  const AnnouncedCount& count = counts.front();
  if (count.partitive || count.hedged || items.counts.contains(count.value) ||
      colon - count.figure > kMaxDistance)
    return;
  if (text.context().sentences[text.sentence()].headline) return;
  const bool leads = text.with_hedge(count.figure) <= 1;
  const bool adjacent =
      colon == count.head + 1 || (colon == count.head + 2 && text.mark(colon - 1, kComma));
  if (!adjacent && !(leads && (text.is(count.head, kListNoun) || named_things(text, count.head)))) {
    const bool topic =
        leads && text.is(count.head + 1, kBeWord | kModalWord);  // "Four papers were signed: ..."
    if (!text.is(count.head, kListNoun) && !topic) return;
  }
  if (!adjacent && rival(text, count.head, colon) && !(leads && text.is(count.head, kListNoun)))
    return;
  if (text.has(kOpenWord | kOverlapWord, count.head, colon)) return;
  if (accusable_items(text, items, count.head, colon + 1, end))
    tell(text, count, items, false, colon + 1, end, sink);
}

/// "the three states (A, B and C)", "the three states - A, B and C -".
void check_set_off(const SentenceText& text, uint32_t opener, ClaimSink& sink) {
  const bool bracket = text.mark(opener, kOpenBracket);
  uint32_t end = opener + 1;
  while (end < text.size() && !(bracket ? text.mark(end, kCloseBracket) : text.dash(end))) ++end;
  const bool ended = end < text.size();
  if (bracket && !ended) return;
  if (!ended) end = content_end(text);
  const auto counts = announced_counts(text, 0, opener);
  if (counts.empty()) return;
  const AnnouncedCount& count = counts.back();
  const ItemCounts items = count_items(text, opener + 1, end);
  // "Four nations took part - A, B and C.": a dash before the sentence's last words announces like
  // a colon.
  const bool announces = !bracket && !ended && counts.size() == 1 &&
                         text.with_hedge(count.figure) <= 1 && named_things(text, count.head) &&
                         items.names && !rival(text, count.head, opener);
  if (count.head + 1 != opener && !announces) return;
  if (items.counts.contains(count.value) && items.closed)
    return tell(text, count, items, true, opener + 1, end, sink);
  if (count.partitive || count.hedged || items.most_likely < 2 || items.clauses) return;
  if (!items.names && !text.is(count.head, kListNoun)) return;
  if (bracket && !text.is(count.head, kListNoun) && !named_things(text, count.head)) return;
  if (accusable_items(text, items, count.head, opener + 1, end))
    tell(text, count, items, false, opener + 1, end, sink);
}

/// "The three sponsors are A, B and C."
void check_copula(const SentenceText& text, ClaimSink& sink) {
  const auto counts = announced_counts(text, 0, std::min<uint32_t>(text.size(), 8));
  if (counts.empty() || counts.front().figure > 2) return;
  const AnnouncedCount& count = counts.front();
  const uint32_t verb = count.head + 1;
  if (!(text.word(verb, "are") || text.word(verb, "were"))) return;
  const uint32_t end = content_end(text);
  const ItemCounts items = count_items(text, verb + 1, end);
  if (!items.names || !items.closed || items.open || items.clauses) return;
  for (uint32_t i = verb + 1; i < end; ++i) {
    const bool name_word = text.capital(i) || text[i].kind == AtomKind::kMark ||
                           text.word(i, "and") || text.is(i, kArticleWord) || text.word(i, "of");
    if (!name_word) return;
  }
  const bool ok = items.counts.contains(count.value);
  if (ok || !(count.partitive || count.hedged)) tell(text, count, items, ok, verb + 1, end, sink);
}

/// "Chad, Mali and Niger are the three states that signed."
void check_reverse_copula(const SentenceText& text, ClaimSink& sink) {
  uint32_t verb = 1;
  bool conjunction = false;
  while (verb < text.size() &&
         (text.capital(verb) || text.mark(verb, kComma) || text.word(verb, "and"))) {
    conjunction |= text.word(verb, "and");
    ++verb;
  }
  if (!conjunction || !(text.word(verb, "are") || text.word(verb, "were")) ||
      !text.word(verb + 1, "the") || !text.capital(0))
    return;
  const auto counts = announced_counts(text, verb + 2, std::min<uint32_t>(text.size(), verb + 8));
  if (counts.empty() || counts.front().figure != verb + 2) return;
  const ItemCounts items = count_items(text, 0, verb);
  if (!items.names || !items.closed || text.word(counts.front().head + 1, "of")) return;
  const bool ok = items.counts.contains(counts.front().value);
  if (ok || !counts.front().hedged) tell(text, counts.front(), items, ok, 0, verb, sink);
}

/// "The three Baltic states, Estonia, Latvia and Lithuania, ...": confirms only.
void check_apposition(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  if (!text.mark(count.head + 1, kComma)) return;
  const uint32_t first = count.head + 2;
  bool conjunction = false;
  uint32_t i = first;
  for (; i < text.size(); ++i) {
    const bool inside = text.capital(i) || text.mark(i, kComma) || text.word(i, "and");
    if (!inside || (conjunction && text.mark(i, kComma))) break;
    conjunction = conjunction || text.word(i, "and");
  }
  if (!conjunction || i <= first + 2) return;
  const ItemCounts items = count_items(text, first, i);
  if (items.counts.contains(count.value)) return tell(text, count, items, true, first, i, sink);
  // "The three founders, A, B, C and D, sold ...": closed on both sides, and the sentence goes on
  // with its verb.
  const bool closed =
      text.mark(i, kComma) && (text.finite_verb(i + 1) || text.is(i + 1, kBeWord | kModalWord));
  const uint32_t left = text.with_hedge(count.figure);
  const bool definite = left == 1 && text.word(0, "the");
  if (closed && definite && !count.partitive && !count.hedged && named_things(text, count.head))
    tell(text, count, items, false, first, i, sink);
}

}  // namespace

std::vector<AnnouncedCount> announced_counts(const SentenceText& text, uint32_t first,
                                             uint32_t last) {
  std::vector<AnnouncedCount> out;
  for (uint32_t i = first; i < last; ++i) {
    if (!is_count(text, i)) continue;
    const Quantity& q = text.figure_at(i).quantity;
    if (q.value < Decimal(2) || q.value > Decimal(60)) continue;
    const uint32_t head = counted_noun(text, i);
    if (head == kNone || head >= last || text.is(head, kTimeUnitWord)) continue;
    AnnouncedCount count{i, head, static_cast<int>(q.value.to_int())};
    uint32_t j = text.with_hedge(i);
    while (j > 0 && text.is(j - 1, kArticleWord)) --j;
    count.partitive =
        j > 0 && (text.word(j - 1, "of") || text.word(j - 1, "among") || text.word(j - 1, "other"));
    count.partitive |=
        text.word(i + 1, "other") || text.word(i + 1, "more") || text.word(i + 1, "further");
    count.hedged = q.hedge != Hedge::kNone || text.word(head + 1, "of");
    out.push_back(count);
  }
  return out;
}

void tell_list_count(const SentenceText& text, const AnnouncedCount& count, bool ok, int given,
                     TextRange list, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kListCount;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(count.figure), count.head + 1);
  const Quantity& q = text.figure_at(count.figure).quantity;
  const std::string word(q.words ? small_number_word(given) : std::string_view{});
  told.value = word.empty() ? std::to_string(given) : word;
  told.message = ok ? fmt::format("the list holds {}", told.value)
                    : fmt::format("the list that follows holds {}, not {}", told.value,
                                  text.view(count.figure, count.figure + 1));
  told.steps.push_back(fmt::format("items counted: {}", given));
  told.mentions = {text.figure_at(count.figure).mention};
  told.elsewhere = list;
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

void check_lists(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kListCount) || text.disowned() || text.question() ||
      text.figures().empty())
    return;
  for (uint32_t i = 1; i + 1 < text.size(); ++i) {
    if (text.mark(i, kColon) || (text.word(i, "namely") && text.mark(i - 1, kComma))) {
      check_colon(text, i, sink);
      break;
    }
  }
  for (uint32_t i = 1; i + 1 < text.size(); ++i) {
    if (text.mark(i, kOpenBracket) || text.dash(i)) check_set_off(text, i, sink);
  }
  check_copula(text, sink);
  check_reverse_copula(text, sink);
  for (const AnnouncedCount& count : announced_counts(text, 0, text.size()))
    check_apposition(text, count, sink);
}

}  // namespace factlint::computation
