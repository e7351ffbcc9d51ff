// A whole and a run of parts beside it -> sums judged.
#include <algorithm>
#include <array>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/part_run.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxReach = 9;  // atoms between a whole and its parts

/// Nouns that name a whole of many kinds: what follows them with numbers are those kinds.
constexpr std::array<std::string_view, 30> kCollectives = {
    "people",    "persons",     "animals",   "vehicles",  "medals",  "vessels",
    "aircraft",  "birds",       "plants",    "works",     "items",   "pieces",
    "staff",     "casualties",  "injuries",  "deaths",    "fish",    "buildings",
    "crimes",    "instruments", "trees",     "livestock", "victims", "survivors",
    "prisoners", "hostages",    "employees", "troops",    "points",  "prizes"};

bool collective(const SentenceText& text, uint32_t i) {
  return std::any_of(kCollectives.begin(), kCollectives.end(),
                     [&](std::string_view w) { return text.word(i, w); });
}

/// The mark that sets the parts off from their whole, with nothing but its noun phrase between.
uint32_t opener_behind(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i + 1; j <= i + kMaxReach && text.in(j); ++j) {
    if (text.comma_or_open(j)) return j;
    if (text[j].kind != AtomKind::kWord && !text.mark(j, kHyphen)) return kNone;
    // "five counts, two of fraud"
    const bool counted = j == i + 1 && text.plural_noun(j);
    if (!counted && (text.finite_verb(j) || text.is(j, kBreakWord | kModalWord))) return kNone;
  }
  return kNone;
}

bool definite(const SentenceText& text, uint32_t i) {
  const uint32_t left = text.with_hedge(i);
  return left > 0 &&
         (text[left - 1].word == "'s" || text.word(left - 1, "all") || text.word(left - 1, "the") ||
          text.word(left - 1, "its") || text.word(left - 1, "their") ||
          text.word(left - 1, "these") || text.word(left - 1, "those"));
}

/// "a crew of 14", "the jury of nine".
bool group_of(const SentenceText& text, uint32_t i) {
  const uint32_t left = text.with_hedge(i);
  return left > 1 && text.word(left - 1, "of") &&
         (text.noun_class(left - 2) == NounClass::kGroup || text.is(left - 2, kGroupNoun));
}

/// The run is set off on its right too, and the sentence goes on with its verb.
bool closed_off(const SentenceText& text, uint32_t last) {
  if (!text.mark(last, kComma) && !text.dash(last) && !text.mark(last, kCloseBracket)) return false;
  uint32_t j = last + 1;
  while (j < last + 3 && (text[j].word.ends_with("ly") || text.word(j, "all"))) ++j;
  return text.verb(j) && !text[j].word.ends_with("ing");
}

/// "has 48 singers", "there were 30 boats": the number is told for its own sake.
bool introduced(const SentenceText& text, uint32_t i) {
  const uint32_t left = text.with_hedge(i);
  if (left == 0) return true;
  return text.is(left - 1, kHoldVerb) ||
         (text.any_word(left - 1, {"are", "were"}) && left > 1 && text.word(left - 2, "there")) ||
         text.any_word(left - 1, {"counted", "won", "employs", "treated", "received", "collected",
                                  "registered", "recorded"});
}

/// Every part names what it counts: "20 sopranos, 12 altos, nine tenors and seven basses".
bool all_named(const SentenceText& text, const PartRun& run) {
  if (run.ones > 0) return false;
  for (const uint32_t part : run.figures) {
    if (!is_count(text, part) || counted_noun(text, part) != part + 1 ||
        text.figure_at(part).quantity.hedge != Hedge::kNone)
      return false;
  }
  return true;
}

/// Two nouns between which there is no third: "girls" and "boys".
bool complementary(const SentenceText& text, const PartRun& run) {
  if (run.figures.size() != 2 || run.ones > 0) return false;
  constexpr std::array<std::array<std::string_view, 2>, 6> kPairs = {{{"girls", "boys"},
                                                                      {"women", "men"},
                                                                      {"females", "males"},
                                                                      {"female", "male"},
                                                                      {"adults", "children"},
                                                                      {"foals", "mares"}}};
  const auto within = [&](size_t part, std::string_view w) {
    for (uint32_t i = run.figures[part] + 1; i < run.ends[part]; ++i) {
      if (text.word(i, w)) return true;
    }
    return false;
  };
  return std::any_of(kPairs.begin(), kPairs.end(), [&](const auto& pair) {
    return (within(0, pair[0]) && within(1, pair[1])) || (within(0, pair[1]) && within(1, pair[0]));
  });
}

/// "two of theft and one of common assault": each so many of something else.
bool parts_of_crimes(const SentenceText& text, const PartRun& run) {
  if (run.ones > 0) return false;
  return std::all_of(run.figures.begin(), run.figures.end(), [&](uint32_t part) {
    return text.word(part + 1, "of") && text.lower(part + 2) &&
           !text.is(part + 2, kArticleWord | kPronounWord | kWhWord) && text.noun(part + 2);
  });
}

/// "12 animals ..., eight ewes and three goats": each is a kind of the whole.
bool parts_of_kind(const SentenceText& text, const PartRun& run, uint32_t head) {
  if (run.ones > 0 || head == kNone) return false;
  const std::string_view whole = text.lemma(head);
  return std::all_of(run.figures.begin(), run.figures.end(), [&](uint32_t part) {
    const uint32_t noun = is_count(text, part) ? counted_noun(text, part) : kNone;
    return noun == part + 1 && text.lemma(noun) != whole && kind_of(text.lemma(noun), whole);
  });
}

void tell_run(const SentenceText& text, uint32_t whole, uint32_t last, const Sum& sum,
              VerdictKind verdict, ClaimSink& sink) {
  // "two in one street and one each in two others"
  if (verdict != VerdictKind::kSupported && text.has_any(kEachWord)) return;
  const uint32_t left = text.with_hedge(whole);
  tell_sum(text, whole, text.range(left, last), sum, verdict, sink);
}

/// "All 212 passengers, 140 Portuguese, 58 Spanish and 24 Brazilian, were ..."
void check_beside(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const uint32_t opener = opener_behind(text, i);
  if (opener == kNone || !is_addable(text, i)) return;
  const auto run = part_run(text, opener + 1);
  if (!run || !parts_of(text, *run, i) || may_overlap(text, *run)) return;
  for (const uint32_t part : run->figures) {
    if (of_whom(text, part) || text.end_of_clause(part + 1)) return;
  }
  const Sum sum = sum_of_run(text, *run);
  const VerdictKind verdict = judge_equal(text, i, sum);
  if (verdict == VerdictKind::kSupported) return tell_run(text, i, opener, sum, verdict, sink);
  const Decimal whole = text.figure_at(i).quantity.value;
  // "seven women and five men, and two reserves": the last part is none.
  if (sum.point - text.figure_at(run->figures.back()).quantity.value == whole) return;
  // "; a charge of arson was dropped", ", and one more": not all of them
  const bool whole_list = run->last >= content_end(text) ||
                          (text.mark(run->last, kComma) &&
                           text.any_word(run->last + 1, {"all", "each", "both", "none", "which"}));
  const bool crimes = whole_list && parts_of_crimes(text, *run) && !text.word(i + 1, "of");
  if (!run->closed || (run->verbs && !crimes) || !near_miss(sum.point, whole) || !is_count(text, i))
    return;
  // "among them 30 birds, 20 mammals and ten fish": a part itself.
  const uint32_t left = text.with_hedge(i);
  if (left > 0 &&
      (text.is(left - 1, kOpenWord | kOverlapWord) || (left > 1 && text.is(left - 2, kOpenWord))))
    return;
  const bool bracket = text.mark(opener, kOpenBracket);
  const bool beside = definite(text, i) && closed_off(text, run->last);
  const bool ends = text.end_of_clause(run->last);
  const uint32_t head = counted_noun(text, i);
  const bool kinds = head != kNone && collective(text, head) && head + 1 == opener && ends;
  const bool listed = run->size() >= 3 && ends && head + 1 == opener && introduced(text, i) &&
                      all_named(text, *run) && sum.point * Decimal(5) >= whole * Decimal(4);
  const bool told_alike = ends && (crimes || parts_of_kind(text, *run, head));
  if (!bracket && !beside && !kinds && !listed && !told_alike && !(group_of(text, i) && ends))
    return;
  tell_run(text, i, opener, sum, verdict, sink);
}

/// Atom behind "of which", "of whom", "40 of them": where the parts begin; kNone if there are none.
uint32_t parts_told_of(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i + 1; j <= i + kMaxReach && text.in(j); ++j) {
    if (!text.mark(j, kComma) && !text.dash(j) && !text.mark(j, kSemicolon)) {
      if (text.is_figure(j)) return kNone;
      continue;
    }
    uint32_t k = j + 1;
    if (text.word(k, "and")) ++k;
    if (text.word(k, "of") &&
        (text.word(k + 1, "which") || text.word(k + 1, "whom") || text.word(k + 1, "them") ||
         text.word(k + 1, "these") || text.word(k + 1, "those")))
      return text.mark(k + 2, kComma) ? k + 3 : k + 2;
    const uint32_t part = text.skip_hedge(k);
    return is_count(text, part) && of_whom(text, part) ? k : kNone;
  }
  return kNone;
}

/// "60 boats, of which 35 fish for cod, 20 for herring and 15 for crab": too many only.
void check_told_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i)) return;
  const uint32_t at = parts_told_of(text, i);
  if (at == kNone) return;
  // "Twenty goals in 14 games, ten of them with the left foot": of the goals
  const uint32_t left = text.with_hedge(i);
  for (uint32_t k = left; left > 0 && text.word(left - 1, "in") && k > 0 && left - k < 6; --k) {
    if (is_count(text, k - 1) && counted_noun(text, k - 1) != kNone) return;
  }
  const auto run = part_run(text, at);
  if (!run || run->figures.size() < 2 || !parts_of(text, *run, i)) return;
  const Sum sum = sum_of_run(text, *run);
  const VerdictKind verdict = judge_equal(text, i, sum);
  if (verdict == VerdictKind::kSupported) return tell_run(text, i, at, sum, verdict, sink);
  // "900 of them in Leeds and 700 of them women": one by place, one by kind
  if (std::all_of(run->figures.begin(), run->figures.end(),
                  [&](uint32_t part) { return of_whom(text, part); }))
    return;
  const bool near = near_miss(sum.point, text.figure_at(i).quantity.value);
  const bool over = sum.point > text.figure_at(i).quantity.value;
  if ((over && parallel_parts(text, *run)) || (near && complementary(text, *run)))
    tell_run(text, i, at, sum, verdict, sink);
}

// "18 wins, 7 draws and 8 defeats from their 34 matches".

bool outcome(const SentenceText& text, uint32_t i) {
  for (const std::string_view w :
       {"win", "wins", "won", "victory", "victories", "draw", "draws", "drawn", "defeat", "defeats",
        "loss", "losses", "lost", "tie", "ties"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

void check_record(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i) || !outcome(text, i + 1)) return;
  const auto run = part_run(text, i, true);
  if (!run || run->figures.size() < 3 || !parts_of(text, *run, i)) return;
  for (const uint32_t part : run->figures) {
    if (!outcome(text, part + 1)) return;
  }
  uint32_t whole = kNone;
  for (uint32_t j = run->figures.back() + 1; j < run->last + 5 && text.in(j); ++j) {
    if (whole == kNone && text.is_figure(j) && text.figure_at(j).type != MentionType::kOrdinal)
      whole = j;
  }
  for (uint32_t j = i; whole == kNone && j > 0 && j + 8 > i; --j) {
    if (text.is_figure(j - 1)) whole = j - 1;
  }
  if (whole == kNone || !is_count(text, whole)) return;
  const bool games = text.word(whole + 1, "matches") || text.word(whole + 1, "games") ||
                     text.word(whole + 1, "bouts") || text.word(whole + 1, "fights") ||
                     text.word(whole + 1, "starts") || text.word(whole + 1, "outings");
  if (!games) return;
  const Sum sum = sum_of_run(text, *run);
  const uint32_t first = std::min(i, whole);
  tell_sum(text, whole, text.range(first, std::max(whole + 2, run->figures.back() + 2)), sum,
           judge_equal(text, whole, sum), sink);
}

/// "Of the 80 applicants 45 passed, 25 failed and 20 never turned up": without a comma.
void partition_run(const SentenceText& text, ClaimSink& sink) {
  if (!text.word(0, "of") || !text.is(1, kArticleWord)) return;
  const uint32_t whole = text.skip_hedge(2);
  if (!is_count(text, whole)) return;
  uint32_t at = counted_noun(text, whole);
  if (at == kNone) return;
  ++at;
  while (at < whole + kMaxReach && text[at].kind == AtomKind::kWord && !text.is_figure(at) &&
         !text.finite_verb(at))
    ++at;
  if (!is_count(text, at)) return;
  const auto run = part_run(text, at);
  if (!run || run->size() < 3 || !parts_of(text, *run, whole)) return;
  const Sum sum = sum_of_run(text, *run);
  const VerdictKind verdict = judge_equal(text, whole, sum);
  if (verdict == VerdictKind::kSupported) return tell_run(text, whole, at, sum, verdict, sink);
  // Outcomes exclude each other: "passed", "failed", "never turned up".
  const bool outcomes = text.past_verb(run->figures[0] + 1) &&
                        text.past_verb(run->figures[1] + 1) &&
                        text[run->figures[0] + 1].word != text[run->figures[1] + 1].word;
  if (sum.point > text.figure_at(whole).quantity.value && run->closed && outcomes &&
      near_miss(sum.point, text.figure_at(whole).quantity.value) && !may_overlap(text, *run))
    tell_run(text, whole, at, sum, verdict, sink);
}

/// "Made up of three vets, two farmers and a lawyer, the six-member panel"
bool begins_made_of(const SentenceText& text, uint32_t at) {
  return (text.word(0, "made") && text.word(1, "up") && text.word(2, "of") && at == 3) ||
         (text.any_word(0, {"consisting", "composed"}) && text.word(1, "of") && at == 2) ||
         (text.word(0, "comprising") && at == 1);
}

/// "two Germans, three Poles and a Dane make up the six-strong crew", "23 women and 38 men to the
/// 61-seat assembly", "14 gold, nine silver and 11 bronze took home 34 medals".
void check_run_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (i == 0 || !is_count(text, i) || text.figure_at(i).quantity.hedge != Hedge::kNone) return;
  const bool strong = text.mark(i + 1, kHyphen) &&
                      text.any_word(i + 2, {"strong", "member", "seat", "man", "person"});
  const bool medals = text.any_word(i + 1, {"medals", "points", "goals"});
  if (!strong && !medals) return;
  for (uint32_t at = 0; at + 3 < i; ++at) {
    const bool figure = is_count(text, at);
    const bool one = text.word(at, "a") && text.noun(at + 1);
    if (!figure && !one) continue;
    auto run = part_run(text, at, true);
    const bool made_of = run && strong && text.word(i - 1, "the") && text.mark(i - 2, kComma) &&
                         begins_made_of(text, at);
    if (made_of && run->figures.back() == i && run->size() > 2) {
      // The whole, read as one more part.
      run->figures.pop_back();
      run->last = i - 2;
      for (uint32_t k = at; k < run->last; ++k) run->closed = run->closed || text.word(k, "and");
    }
    if (!run || !run->closed || run->last > i || i - run->figures.back() > 9) return;
    if (!parts_of(text, *run, i) || may_overlap(text, *run)) return;
    bool forms = made_of || (medals && text.any_word(run->figures[0] + 1, {"gold", "golds"}));
    for (uint32_t k = run->figures.back() + 1; k < i; ++k) {
      forms =
          forms || (strong && text.any_word(k, {"make", "makes", "made", "form", "formed", "forms",
                                                "elected", "returned", "to", "complete"}));
    }
    const Sum sum = sum_of_run(text, *run);
    const VerdictKind verdict = judge_equal(text, i, sum);
    const bool near = near_miss(sum.point, text.figure_at(i).quantity.value);
    if (verdict == VerdictKind::kSupported || (forms && near))
      tell_sum(text, i, text.range(i, i + (strong ? 3 : 2)), sum, verdict, sink);
    return;
  }
}

/// "45 seats for A, 38 for B and 20 for C in the 101-seat chamber": too many only.
void check_seats(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const bool compound = is_count(text, i) && text.mark(i + 1, kHyphen) &&
                        (text.word(i + 2, "seat") || text.word(i + 2, "member"));
  if (!compound) return;
  std::vector<uint32_t> parts;
  bool seats = false;
  for (uint32_t j = 0; j < i; ++j) {
    if (!text.is_figure(j) || text.figure_at(j).type == MentionType::kOrdinal) continue;
    if (!is_count(text, j)) return;
    parts.push_back(j);
    seats = seats || text.word(j + 1, "seats") || text.word(j + 1, "members");
  }
  if (parts.size() < 2 || !seats || text.has(kRiseWord | kFallWord | kComparisonWord, 0, i)) return;
  const Sum sum = add_figures(text, parts);
  if (sum.point < text.figure_at(i).quantity.value) return;
  // "31 seats and its ally 12, giving them 43 in the 80-seat chamber": one of them is a total.
  const Decimal last = text.figure_at(parts.back()).quantity.value;
  if (parts.size() > 2 && last + last >= sum.point) return;
  tell_sum(text, i, text.range(parts.front(), i + 3), sum, judge_equal(text, i, sum), sink);
}

}  // namespace

void check_partition_run(const SentenceText& text, ClaimSink& sink) { partition_run(text, sink); }

void check_part_runs(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  check_beside(text, i, sink);
  check_told_of(text, i, sink);
  check_record(text, i, sink);
  check_seats(text, i, sink);
  check_run_of(text, i, sink);
}

}  // namespace factlint::computation
