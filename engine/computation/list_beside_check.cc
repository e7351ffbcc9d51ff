// "The three founders are A, B and C", "four novels, "A", "B" and "C"", "the trio of A, B and C" ->
// counts judged.
#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"
#include "engine/computation/list_run.h"

namespace factlint::computation {
namespace {

bool definite(const SentenceText& text, const AnnouncedCount& count) {
  if (text.word(count.figure, "both")) return true;
  const uint32_t left = text.with_hedge(count.figure);
  if (!text.is_figure(count.figure)) return left > 0;
  return left > 0 && (text.word(left - 1, "'s") || text.word(left - 1, "all") ||
                      (text.is(left - 1, kArticleWord) && !text.word(left - 1, "another")));
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

/// "a quintet of piano, bass, drums and sax": things told by common nouns, one of each.
void check_things_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const AnnouncedCount count{i, i, collective(text[i].word)};
  if (count.value < 3) return;
  const uint32_t end = content_end(text);
  const auto run = read_run(text, i + 2, end);
  if (!run || !run->closed || run->asides || run->counted || !run->common || !run->briefs ||
      run->counts.size() != 1 || run->likely < 3)
    return;
  // "a trio of lions, tigers and bears": any number of each
  // "a trio of rarities, a hoopoe, a tern and a pelican": what they are comes first
  const auto with_article = [&](uint32_t head) {
    for (uint32_t k = head + 1; k > i + 2 && k + 4 > head; --k) {
      if (text.is(k - 1, kArticleWord)) return true;
      if (text[k - 1].kind == AtomKind::kMark) return false;
    }
    return false;
  };
  const bool kind_first = !with_article(run->heads.front()) &&
                          std::all_of(run->heads.begin() + 1, run->heads.end(), with_article);
  const int given = kind_first ? run->likely - 1 : run->likely;
  const auto plurals = std::count_if(run->heads.begin(), run->heads.end(),
                                     [&](uint32_t head) { return text.plural_noun(head); });
  const bool several = plurals * 2 >= run->likely;
  const bool ok = given == count.value;
  if (ok || (!several && (given - count.value == 1 || count.value - given == 1)))
    tell_list_count(text, count, ok, given, text.range(run->first, run->last), sink);
}

/// "The trio of A, B, C and D won": names right behind "of".
void check_group_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.word(i + 1, "of")) return;
  if (text.lower(i + 2) && text.has_mark(kComma)) return check_things_of(text, i, sink);
  if (!text.capital(i + 2)) return;
  const AnnouncedCount count{i, i, collective(text[i].word)};
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
    if (text.word(j, "will") && text.word(j + 1, "be")) return j + 1;
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
    // "The four-ingredient cake is made with flour, butter, sugar and eggs"
    if (text.word(j, "made") && text.any_word(j + 1, {"with", "from"}) &&
        text.word(head - 1, "ingredient"))
      return j + 1;
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

/// "The four schools concerned are Ash Hill ...", "The three who died were Ana Ruiz ...": past what
/// is told of them, right before a name; kNone if another number or a mark stands between.
uint32_t copula_before_names(const SentenceText& text, uint32_t figure, uint32_t head) {
  if (figure == 0 || !text.word(figure - 1, "the")) return kNone;
  if (!text.any_word(head + 1, {"that", "who", "which"}) && !text.verb(head + 1) &&
      !text.adjective(head + 1))
    return kNone;
  for (uint32_t j = head + 2; j < head + 14 && text.in(j); ++j) {
    if (text[j].kind != AtomKind::kWord || text.is_figure(j)) return kNone;
    if ((text.word(j, "are") || text.word(j, "were")) &&
        (text.capital(j + 1) || text.is(j + 1, kArticleWord)))
      return j;
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

/// "are a hammer, a chisel and a saw": told one by one, with their articles or of the kind that is
/// counted.
bool common_things(const SentenceText& text, const AnnouncedCount& count, uint32_t first,
                   uint32_t end) {
  if (count.bare || !definite(text, count)) return false;
  const auto run = read_run(text, first, end);
  return run && run->closed && run->last == end && !run->asides && !run->counted && run->common &&
         run->briefs && run->likely > 2 && run->counts.size() == 1 &&
         (run->articles || of_kind(text, *run, count.head));
}

/// "From west to east, the": one past the comma behind an adjunct; 0 if none stands in front.
uint32_t behind_adjunct(const SentenceText& text) {
  if (!text.is(0, kPrepositionWord)) return 0;
  for (uint32_t i = 2; i < 9; ++i) {
    if (text.mark(i, kComma)) return i + 1;
    if (text.is_figure(i) || text.finite_verb(i)) return 0;
  }
  return 0;
}

/// "The three sponsors of the cup are A, B and C."
void check_copula(const SentenceText& text, ClaimSink& sink) {
  const uint32_t start = behind_adjunct(text);
  const auto counts = announced_counts(text, start, std::min<uint32_t>(text.size(), start + 8));
  if (counts.empty()) return;
  const AnnouncedCount& count = counts.front();
  // "the band's four members"
  const bool owned = count.figure == start + 3 && text.word(start + 2, "'s");
  if (count.figure > start + 2 && !owned) return;
  uint32_t verb = copula_behind(text, count.head);
  if (verb == kNone) verb = copula_before_titles(text, count.head);
  if (verb == kNone) verb = copula_before_names(text, count.figure, count.head);
  const bool whole_group = !text.is_figure(count.figure) && !text.word(count.figure, "both");
  if (verb == kNone && (text.mark(count.figure + 1, kHyphen) || whole_group)) {
    verb = made_up_behind(text, count.head);
  }
  if (verb == kNone) return;
  const uint32_t end = end_of_items(text, verb + 1);
  const ItemCounts items = count_items(text, verb + 1, end);
  if (!items.closed || items.open || items.clauses) return;
  const bool names = items.quoted || (items.names && name_words(text, verb + 1, end));
  const bool parts = text.mark(count.figure + 1, kHyphen) &&
                     text.any_word(count.figure + 2, {"course", "ingredient", "dish", "part",
                                                      "step", "stage", "volume"});
  const bool things = (parts || text.is(count.head, kListNoun)) && !items.lengthy &&
                      (parts || definite(text, count)) && items.most_likely > 2;
  if (!names && !things && !common_things(text, count, verb + 1, end)) return;
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
  for (const AnnouncedCount& count : counts) {
    if (text.mark(count.head + 1, kComma) && text.mark(count.head + 2, kOpenQuote))
      check_titles(text, count, sink);
  }
  for (uint32_t i = 0; text.may_have("of") && i < text.size(); ++i) check_group_of(text, i, sink);
}

void check_copula_lists(const SentenceText& text, ClaimSink& sink) {
  if (!text.has_figure()) return;
  check_copula(text, sink);
  check_reverse_copula(text, sink);
}

}  // namespace factlint::computation
