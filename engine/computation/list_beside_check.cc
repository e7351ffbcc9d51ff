// "Both drivers, A and B, ...", "The three founders are A, B and C" -> counts judged.
#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxItem = 7;  // atoms

/// A list set between commas: atoms [first, last), and what its items are.
struct Beside {
  uint32_t first = 0;
  uint32_t last = 0;
  bool names = true;   ///< each item holds a capitalised word
  bool common = true;  ///< no item does, and each is short
};

bool holds_capital(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    if (text.capital(i) && text[i].kind == AtomKind::kWord) return true;
  }
  return false;
}

bool item_like(const SentenceText& text, uint32_t first, uint32_t last) {
  if (last <= first || last > first + kMaxItem) return false;
  if (text.is(first, kPrepositionWord | kWhWord | kPronounWord | kOpenWord)) return false;
  for (uint32_t i = first; i < last; ++i) {
    const bool inside = text[i].kind == AtomKind::kWord || text.mark(i, kHyphen) ||
                        text.mark(i, kPeriod) || text.mark(i, kOpenQuote) ||
                        text.mark(i, kCloseQuote);
    if (!inside || (text.lower(i) && text.is(i, kBeWord | kModalWord | kBreakWord))) return false;
    if (text.lower(i) && text.finite_verb(i) && !text.noun(i)) return false;
  }
  return true;
}

/// The items from `first` on, up to the comma, dash or full stop behind the last "and" item.
std::optional<Beside> list_beside(const SentenceText& text, uint32_t first) {
  Beside list{first, first};
  uint32_t begin = first;
  bool conjunction = false;
  size_t items = 0;
  for (uint32_t i = first; i <= text.size(); ++i) {
    const bool joint = text.word(i, "and");
    const bool mark = !text.in(i) || text.mark(i, kComma) || text.dash(i) ||
                      (text.mark(i, kPeriod) && i + 1 >= text.size());
    if (!joint && !mark) continue;
    if (mark && begin == i && text.mark(i, kComma)) return std::nullopt;
    if (i > begin) {
      if (!item_like(text, begin, i)) return std::nullopt;
      const bool capital = holds_capital(text, begin, i);
      list.names = list.names && capital;
      list.common = list.common && !capital && i - begin <= 4;
      ++items;
    }
    list.last = i;
    if (mark && conjunction) break;
    if (mark && !text.mark(i, kComma)) return std::nullopt;
    conjunction = conjunction || joint;
    begin = i + 1;
  }
  if (!conjunction || items < 2) return std::nullopt;
  return list;
}

/// First atom of the noun phrase that the count belongs to, its determiner or possessor included.
uint32_t phrase_start(const SentenceText& text, uint32_t figure) {
  uint32_t i = text.with_hedge(figure);
  while (i > 0 &&
         (text.is(i - 1, kArticleWord) || text.word(i - 1, "all") ||
          (text.word(figure, "pair") || !text.is_figure(figure) ? text.adjective(i - 1) : false)))
    --i;
  if (i > 1 && text.word(i - 1, "'s")) {
    i -= 2;
    while (i > 0 && (text.is(i - 1, kArticleWord) || text.capital(i - 1))) --i;
  }
  return i;
}

bool definite(const SentenceText& text, const AnnouncedCount& count) {
  if (text.word(count.figure, "both")) return true;
  const uint32_t left = text.with_hedge(count.figure);
  if (!text.is_figure(count.figure)) return left > 0;
  return left > 0 && (text.word(left - 1, "'s") || text.word(left - 1, "all") ||
                      (text.is(left - 1, kArticleWord) && !text.word(left - 1, "another")));
}

bool at_subject(const SentenceText& text, uint32_t start) {
  return start == 0 || (text[start - 1].kind == AtomKind::kMark && !text.mark(start - 1, kComma)) ||
         text.is(start - 1, kBreakWord) || text.word(start - 1, "that") ||
         text.word(start - 1, "said");
}

/// The list is closed by a comma, and the sentence goes on with its verb.
bool goes_on(const SentenceText& text, uint32_t last) {
  if (!text.mark(last, kComma) && !text.dash(last)) return false;
  uint32_t j = last + 1;
  while (j < last + 3 && (text[j].word.ends_with("ly") || text.word(j, "also") ||
                          text.word(j, "all") || text.word(j, "both")))
    ++j;
  return (text.verb(j) && !text[j].word.ends_with("ing") && text.lower(j) &&
          !text.is(j, kPrepositionWord | kArticleWord)) ||
         text.finite_verb(j);
}

/// Each item is a name of two or three words: "Ann Bell, Tom Rao and Lena Fitch".
bool full_names(const SentenceText& text, const Beside& list) {
  uint32_t begin = list.first;
  for (uint32_t i = list.first; i <= list.last; ++i) {
    if (i < list.last && !text.mark(i, kComma) && !text.word(i, "and")) {
      if (!text.capital(i) && !text.mark(i, kHyphen)) return false;
      continue;
    }
    if (i - begin < 2 || i - begin > 4) return i == begin && begin > list.first;
    begin = i + 1;
    if (i < list.last && text.word(begin, "and")) ++begin;
  }
  return true;
}

/// "has three theatres, the Apollo, the Odeon and the Rex.": names of one shape end the sentence.
bool ends_alike(const SentenceText& text, const AnnouncedCount& count, const Beside& list) {
  const uint32_t left = text.with_hedge(count.figure);
  const bool owned = left > 0 && (text.word(left - 1, "has") || text.word(left - 1, "have") ||
                                  text.word(left - 1, "had") || text.is(left - 1, kBeWord));
  const bool is_the = left > 1 && text.is(left - 1, kArticleWord) && text.is(left - 2, kBeWord);
  if (!(owned || is_the) || !text.end_of_clause(list.last) || text.mark(list.last, kComma))
    return false;
  if (named_things(text, count.head) && full_names(text, list)) return true;
  if (is_the) return false;
  const bool article = text.word(list.first, "the");
  uint32_t begin = list.first;
  for (uint32_t i = list.first; i <= list.last; ++i) {
    if (i < list.last && !text.mark(i, kComma) && !text.word(i, "and")) continue;
    const uint32_t words = i - begin;
    if (words > 0 && (text.word(begin, "the") != article || words > (article ? 2U : 1U)))
      return false;
    begin = i + 1;
  }
  return true;
}

/// "five first novels, "A", "B" and "C", ...": titles right behind the noun.
void check_titles(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  const uint32_t first = count.head + 2;
  int titles = 0;
  const uint32_t end = quoted_items(text, first, text.size(), titles);
  if (titles < 2 || !ends_quoted_list(text, first, end)) return;
  const ItemCounts items = count_items(text, first, end);
  const bool ok = items.counts.contains(count.value);
  if (ok || !(count.partitive || count.hedged))
    tell_items(text, count, items, ok, first, end, sink);
}

/// "named four winners, Ann Bell, Tom Rao and Lena Fitch, on Sunday": full names right behind
/// people. Only a name too few: a name too many may be the office of the name before it. Two names
/// are no list yet.
bool lacks_name(const SentenceText& text, const AnnouncedCount& count, const Beside& list,
                const ItemCounts& items) {
  if (!text.is_figure(count.figure) || !named_things(text, count.head)) return false;
  if (text.noun_class(count.head) == NounClass::kGroup || !full_names(text, list)) return false;
  const uint32_t next = list.last + 1;
  for (const std::string_view more : {"and", "or", "plus", "with", "as", "along", "together"}) {
    if (text.word(next, more)) return false;
  }
  return items.closed && items.most_likely > 2 && items.miss(count.value) == 1 &&
         items.most_likely + 1 == count.value;
}

void check_beside(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  if (!text.mark(count.head + 1, kComma)) return;
  if (text.mark(count.head + 2, kOpenQuote)) return check_titles(text, count, sink);
  const auto list = list_beside(text, count.head + 2);
  if (!list || (text.lower(list->first) && text[list->first].word.ends_with("ed"))) return;
  const ItemCounts items = count_items(text, list->first, list->last);
  const uint32_t start = phrase_start(text, count.figure);
  const bool closed = goes_on(text, list->last);
  if (items.counts.contains(count.value)) {
    const bool surely = list->names || closed;
    if (surely) tell_items(text, count, items, true, list->first, list->last, sink);
    return;
  }
  if (count.partitive || count.hedged || items.open || !(list->names || list->common)) return;
  const bool subject = closed && definite(text, count) && at_subject(text, start);
  const bool named = list->names && (named_things(text, count.head) || subject);
  if (subject && (named || (list->common && abstract_things(text, count.head))))
    return tell_items(text, count, items, false, list->first, list->last, sink);
  const bool alike = ends_alike(text, count, *list) && items.miss(count.value) == 1;
  if (list->names && (alike || lacks_name(text, count, *list, items)))
    tell_items(text, count, items, false, list->first, list->last, sink);
}

/// "The trio of A, B, C and D won": names right behind "of".
void check_group_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.word(i + 1, "of") || !text.capital(i + 2)) return;
  AnnouncedCount count{i, i, 0};
  for (const auto& [word, value] : {std::pair<std::string_view, int>{"pair", 2},
                                    {"duo", 2},
                                    {"trio", 3},
                                    {"quartet", 4},
                                    {"quintet", 5}}) {
    if (text.word(i, word)) count.value = value;
  }
  if (count.value == 0) return;
  uint32_t end = i + 2;
  bool conjunction = false;
  while (text.capital(end) || text.mark(end, kComma) || text.word(end, "and")) {
    conjunction = conjunction || text.word(end, "and");
    ++end;
  }
  const ItemCounts items = count_items(text, i + 2, end);
  if (!conjunction || !items.closed) return;
  tell_items(text, count, items, items.counts.contains(count.value), i + 2, end, sink);
}

/// "are" or "were" behind the noun and what modifies it ("for the children's book prize").
uint32_t copula_behind(const SentenceText& text, uint32_t head) {
  for (uint32_t j = head + 1; j < head + 12 && text.in(j); ++j) {
    if (text.word(j, "are") || text.word(j, "were")) return j;
    if (text[j].kind != AtomKind::kWord || text.finite_verb(j) || text.is(j, kBreakWord)) {
      if (text[j].word != "'s") return kNone;
    }
    if (j == head + 1 && !text.is(j, kPrepositionWord)) return kNone;
  }
  return kNone;
}

/// "consists of", "comprises", "is made up of", "is formed by" behind the noun; its last atom.
uint32_t made_up_behind(const SentenceText& text, uint32_t head) {
  for (uint32_t j = head + 1; j < head + 9 && text.in(j); ++j) {
    if (text.any_word(j, {"comprises", "comprised", "comprise", "unites", "united"})) return j;
    const bool of = text.any_word(j, {"consists", "consisted", "consist", "composed", "formed"}) ||
                    (text.word(j, "made") && text.word(j + 1, "up"));
    if (of) {
      const uint32_t end = text.word(j, "made") ? j + 2 : j + 1;
      return text.any_word(end, {"of", "by"}) ? end : kNone;
    }
    const bool passes = text.is(j, kBeWord | kModalWord) || text.noun(j) || text.adjective(j) ||
                        text.is(j, kPrepositionWord | kArticleWord) || text[j].word == "'s";
    if (text[j].kind != AtomKind::kWord || !passes) return kNone;
  }
  return kNone;
}

/// "The four paintings the museum has acquired are "A", "B" and "C"".
uint32_t copula_before_titles(const SentenceText& text, uint32_t head) {
  for (uint32_t j = head + 1; j < head + 12 && text.in(j); ++j) {
    if (text[j].kind != AtomKind::kWord) return kNone;
    if ((text.word(j, "are") || text.word(j, "were")) && text.mark(j + 1, kOpenQuote)) return j;
  }
  return kNone;
}

/// One past the last item: before ", the jury announced".
uint32_t end_of_items(const SentenceText& text, uint32_t first) {
  const uint32_t end = content_end(text);
  int quoted = 0;
  const uint32_t titles = quoted_items(text, first, end, quoted);
  if (quoted > 1) return titles;
  for (uint32_t i = end; i > first + 3 && i + 7 > end; --i) {
    bool said = false;
    for (uint32_t k = i; k < end; ++k) said = said || (text.lower(k) && text.is(k, kSpeechWord));
    if (text.mark(i - 1, kComma) && said) return i - 1;
  }
  return end;
}

bool name_words(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    // "Eva Lund (health)"
    while (text.mark(i, kOpenBracket) && i < last) {
      while (i < last && !text.mark(i, kCloseBracket)) ++i;
      ++i;
    }
    if (i >= last) break;
    const bool fits = text.capital(i) || text[i].kind == AtomKind::kMark || text.word(i, "and") ||
                      text.is(i, kArticleWord) || text.word(i, "of") || text[i].word == "'s";
    if (!fits) return false;
  }
  return true;
}

/// "The three sponsors of the cup are A, B and C."
void check_copula(const SentenceText& text, ClaimSink& sink) {
  const auto counts = announced_counts(text, 0, std::min<uint32_t>(text.size(), 8));
  if (counts.empty()) return;
  const AnnouncedCount& count = counts.front();
  const bool owned = count.figure == 3 && text.word(2, "'s");  // "the band's four members"
  if (count.figure > 2 && !owned) return;
  uint32_t verb = copula_behind(text, count.head);
  if (verb == kNone) verb = copula_before_titles(text, count.head);
  const bool whole_group = !text.is_figure(count.figure) && !text.word(count.figure, "both");
  if (verb == kNone && (text.mark(count.figure + 1, kHyphen) || whole_group)) {
    verb = made_up_behind(text, count.head);
  }
  if (verb == kNone) return;
  const uint32_t end = end_of_items(text, verb + 1);
  const ItemCounts items = count_items(text, verb + 1, end);
  if (!items.closed || items.open || items.clauses) return;
  const bool names = items.quoted || (items.names && name_words(text, verb + 1, end));
  const bool things = text.is(count.head, kListNoun) && !items.lengthy && definite(text, count) &&
                      items.most_likely > 2;
  if (!names && !things) return;
  const bool ok = items.counts.contains(count.value);
  const bool hedged =
      text.is_figure(count.figure) && text.figure_at(count.figure).quantity.hedge != Hedge::kNone;
  if (ok || !(count.partitive || hedged)) tell_items(text, count, items, ok, verb + 1, end, sink);
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
  if (ok || !counts.front().hedged) tell_items(text, counts.front(), items, ok, 0, verb, sink);
}

}  // namespace

void check_beside_lists(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
                        ClaimSink& sink) {
  for (const AnnouncedCount& count : counts) check_beside(text, count, sink);
  if (!text.may_have("pair", "duo", "trio", "quartet", "quintet")) return;
  for (uint32_t i = 0; i < text.size(); ++i) check_group_of(text, i, sink);
}

void check_copula_lists(const SentenceText& text, ClaimSink& sink) {
  if (!text.has_figure()) return;
  check_copula(text, sink);
  check_reverse_copula(text, sink);
}

}  // namespace factlint::computation
