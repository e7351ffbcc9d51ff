// "A, B and C, the three clubs that ...", "A, B and C are the three", "A, B, C: these three" ->
// counts behind their list judged.
#include <optional>

#include "engine/computation/list_frames.h"

namespace factlint::computation {
namespace {

/// Where an enumeration before `mark` may begin: behind a colon, a dash or the sentence's start.
uint32_t list_start(const SentenceText& text, uint32_t mark) {
  for (uint32_t i = mark; i > 0; --i) {
    if (text.mark(i - 1, kColon) || text.dash(i - 1) || text.mark(i - 1, kSemicolon) ||
        text.mark(i - 1, kPeriod))
      return i;
  }
  return text.mark(0, kOpenQuote) ? 1 : 0;
}

/// "A, B and C are the three finalists", "A, B and C were named on Monday as the three members":
/// nothing but the verb between.
bool check_link_before(const SentenceText& text, const AnnouncedCount& count, uint32_t start,
                       ClaimSink& sink) {
  if (!definite_count(text, count) || count.length) return false;
  uint32_t verb = start;
  while (verb > 0 && start - verb < 8 &&
         (text.is_date(verb - 1) || text.is(verb - 1, kBeWord | kNamingWord) ||
          text.any_word(verb - 1, {"as", "on", "in", "become", "became", "chosen", "elected",
                                   "appointed", "make", "up", "made", "form", "formed", "all",
                                   "now", "also", "remain", "picked", "confirmed"})))
    --verb;
  if (verb == start || !text.lower(verb)) return false;
  if (!text.is(verb, kBeWord) &&
      !text.any_word(verb, {"became", "become", "make", "made", "form", "formed", "remain"}))
    return false;
  const auto run = read_run(text, list_start(text, verb), verb);
  if (!run || !run->closed || run->last != verb || run->asides || run->likely < 3 ||
      text.word(count.head + 1, "and"))
    return false;
  // "A sharp knife, a steady hand and patience are the only two things that"
  const bool things = run->common && run->briefs && run->first == 0 && !run->people &&
                      ((run->articles && abstract_things(text, count.head)) ||
                       (!count.bare && of_kind(text, *run, count.head)));
  if (!run->pure && !things) return false;
  for (uint32_t i = start; i < count.figure; ++i) {
    if (text.any_word(i, {"first", "last", "other"})) return false;
    if (!things && text.any_word(i, {"only", "just"})) return false;
  }
  const bool ok = run->counts.contains(count.value);
  if (!ok && ((!things && !kinds_fit(text, count, *run)) || run->miss(count.value) > 2))
    return false;
  tell_items(text, count, items_of(*run), ok, run->first, run->last, sink);
  return true;
}

/// "It describes A, B and C, three villages that are well known": the list stands behind a verb or
/// a preposition, and its number behind the list.
bool check_inner_before(const SentenceText& text, const AnnouncedCount& count,
                        const std::vector<AnnouncedCount>& counts, uint32_t mark, bool in_all,
                        ClaimSink& sink) {
  const uint32_t next = count.head + 1;
  if (count.length || text.mark(mark, kColon) ||
      !(count.bare || in_all || text.end_of_clause(next) ||
        text.any_word(next, {"that", "who", "which", "in", "whose"})))
    return false;
  auto run = run_before(text, list_start(text, mark), mark);
  if (!run || run->counts.size() != 1 || run->likely < 3 || run->led || run->counted) return false;
  if (!count.bare && text.is_figure(count.head + 2)) return false;
  const bool ok = run->counts.contains(count.value);
  // "Shops opened in Upton, Marlow and Denby – five in all": not of the towns
  if (!ok && count.bare && count.value > run->likely && text.is(run->first - 1, kPrepositionWord))
    return false;
  const bool kind = count.bare ? run->names || run->articles
                               : of_kind(text, *run, count.head) ||
                                     (in_all && run->articles && abstract_things(text, count.head));
  const bool named = run->names && (run->full || run->single) && class_of_names(text, count);
  if (!kind && !named) return false;
  if (!ok && (told_otherwise(count, *run, counts) || run->miss(count.value) > 2 ||
              opened(text, run->first, mark) || (text.mark(next, kComma) && !count.bare)))
    return false;
  tell_items(text, count, items_of(*run), ok, run->first, run->last, sink);
  return true;
}

/// "A, B and C, the four diseases whose ...", "A, B, C and D - five things in all".
void check_before(const SentenceText& text, const AnnouncedCount& count,
                  const std::vector<AnnouncedCount>& counts, ClaimSink& sink) {
  const uint32_t start = phrase_start(text, count.figure);
  // "A, B and C, a total of three items"
  const bool total = count.figure > 2 && text.word(count.figure - 1, "of") &&
                     text.word(count.figure - 2, "total") && text.end_of_clause(count.head + 1);
  if (start < 4 || (count.rough && !total) || count.partitive) return;
  const uint32_t mark = start - 1;
  if (check_link_before(text, count, start, sink)) return;
  const bool set_off = text.mark(mark, kComma) || text.dash(mark) || text.mark(mark, kColon);
  const bool in_all =
      total || (text.any_word(count.head + 1, {"in", "altogether"}) &&
                (text.word(count.head + 1, "altogether") || text.word(count.head + 2, "all")));
  if (!set_off) return;
  if (check_inner_before(text, count, counts, mark, in_all, sink)) return;
  if (!(definite_count(text, count) || in_all)) return;
  auto run = read_run(text, list_start(text, mark), mark);
  if (!run || !run->closed || (run->counts.size() > 2 && !in_all)) return;
  // "Bell, Rao and Fitch scored – four in all": of what they did
  if (run->last != mark && (count.bare || (run->names && !class_of_names(text, count)))) return;
  // "A hammer, two chisels and a saw were stolen - six tools in all."
  if (run->last != mark && (!in_all || text.mark(run->last, kComma))) return;
  if (in_all && run->sum > 0) {
    run->counts = {run->sum};
    run->likely = run->sum;
  }
  if (run->first > 0 && !text.mark(run->first - 1, kColon)) return;
  const bool ok = run->counts.contains(count.value) || (in_all && run->sum == count.value);
  if (ok) return tell_items(text, count, items_of(*run), true, run->first, run->last, sink);
  if (told_otherwise(count, *run, counts) || text.word(count.head + 1, "and") ||
      (text.mark(count.head + 1, kComma) && !count.bare) || opened(text, run->first, run->last))
    return;
  for (uint32_t i = count.head + 1; i < text.size() && !in_all; ++i) {
    if (text.any_word(i, {"them", "each", "another", "other"})) return;
  }
  const bool fits =
      run->common ? !named_things(text, count.head) && run->briefs : kinds_fit(text, count, *run);
  if (!fits || run->miss(count.value) > 2) return;
  tell_items(text, count, items_of(*run), false, run->first, run->last, sink);
}

/// "Tinned soup, rice, milk and nappies: the bank is short of these five things."
void check_these(const SentenceText& text, const AnnouncedCount& count,
                 const std::vector<AnnouncedCount>& counts, ClaimSink& sink) {
  const uint32_t start = text.with_hedge(count.figure);
  if (start == 0 || counts.size() != 1 || count.rough) return;
  // "...: these, the union said, are the four crops that"
  bool are_the = text.word(start - 1, "the") && start > 2 && text.is(start - 2, kBeWord);
  if (are_the) {
    uint32_t k = start - 2;
    while (k > 0 && !text.mark(k - 1, kColon) && !text.dash(k - 1)) --k;
    are_the = text.any_word(k, {"these", "those"}) && (k + 2 == start || text.mark(k + 1, kComma));
  }
  if (!are_the && !text.any_word(start - 1, {"these", "those"}) &&
      !(text.word(start - 1, "all") && text.any_word(count.figure - 1, {"these"})))
    return;
  uint32_t mark = 0;
  while (mark < start && !text.mark(mark, kColon) && !text.dash(mark)) ++mark;
  if (mark == start) return;
  auto run = read_run(text, 0, mark);
  if (!run || !run->closed || run->last != mark || run->counts.size() > 2) return;
  const bool ok = run->counts.contains(count.value);
  if (!ok && (run->miss(count.value) > 2 || opened(text, 0, mark) || run->counted)) return;
  tell_items(text, count, items_of(*run), ok, run->first, run->last, sink);
}

}  // namespace

void check_lists_before(const SentenceText& text, const AnnouncedCount& count,
                        const std::vector<AnnouncedCount>& counts, ClaimSink& sink) {
  check_before(text, count, counts, sink);
  check_these(text, count, counts, sink);
}

}  // namespace factlint::computation
