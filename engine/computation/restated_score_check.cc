// "beat Woking 3-1 ... the 2-1 win over Woking"; "adopted unanimously ... the three who voted
// against" -> two results of one match or vote.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 8;  // sentences looked back over

/// "3-1", "61 votes to 39": atoms [first, last) and the two numbers, the larger first.
struct Result {
  uint32_t first = 0;
  uint32_t last = 0;
  Decimal high;
  Decimal low;
};

std::optional<Result> result_at(const SentenceText& text, uint32_t i) {
  if (!is_count(text, i)) return std::nullopt;
  uint32_t other = kNone;
  if ((text.mark(i + 1, kHyphen) || text.mark(i + 1, kDash)) && !text.dash(i + 1) &&
      is_count(text, i + 2)) {
    other = i + 2;
  } else {
    uint32_t to = i + 1;
    if (text.word(to, "votes") || text.word(to, "goals") || text.word(to, "points")) ++to;
    if (to > i + 1 && (text.word(to, "to") || text.word(to, "against")) && is_count(text, to + 1))
      other = to + 1;
  }
  if (other == kNone) return std::nullopt;
  const Decimal a = text.figure_at(i).quantity.value;
  const Decimal b = text.figure_at(other).quantity.value;
  if (a > Decimal(1000) || b > Decimal(1000)) return std::nullopt;
  return Result{i, other + 1, std::max(a, b), std::min(a, b)};
}

std::vector<Result> results_in(const SentenceText& text) {
  std::vector<Result> out;
  if (text.counts() < 2) return out;
  for (const uint32_t i : text.figure_places()) {
    if (!out.empty() && i < out.back().last) continue;
    if (auto result = result_at(text, i)) out.push_back(*result);
  }
  return out;
}

bool result_noun(const SentenceText& text, uint32_t i) {
  for (const std::string_view w : {"win", "victory", "defeat", "loss", "draw", "success", "triumph",
                                   "thrashing", "vote", "result", "scoreline", "away"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

/// Weekdays told with the result, as "on Saturday" or "Saturday's".
std::vector<Weekday> weekdays_in(const SentenceText& text) {
  std::vector<Weekday> days;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_date(i) && text.temporal(i).weekday_written)
      days.push_back(text.temporal(i).weekday);
  }
  return days;
}

bool other_time(const SentenceText& before, const SentenceText& text) {
  for (const Weekday day : weekdays_in(text)) {
    const auto told = weekdays_in(before);
    if (!told.empty() && std::find(told.begin(), told.end(), day) == told.end()) return true;
  }
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "after a poor September" tells of no match.
    const bool described = i > 0 && text.adjective(i - 1) && !text.is(i - 1, kPrepositionWord);
    if (text.is_date(i) && !text.temporal(i).weekday_written && !described) return true;
  }
  return false;
}

/// Names behind "over", "against" or "at": whom the result was against.
std::vector<std::string_view> opponents(const SentenceText& text, uint32_t i) {
  std::vector<std::string_view> names;
  uint32_t j = i;
  while (j < i + 4 && !text.capital(j)) {
    if (!text.is(j, kPrepositionWord | kArticleWord) && !result_noun(text, j)) return names;
    ++j;
  }
  for (; text.capital(j) && text[j].kind == AtomKind::kWord; ++j) names.push_back(stem_at(text, j));
  std::sort(names.begin(), names.end());
  return names;
}

/// "the previous round", "last week": of another match. What somebody "said" it "had" done is of
/// this one.
bool has_other_game(const SentenceText& text) {
  const bool told = text.may_have("said");
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w : {"leg", "half-time", "halftime", "interval", "aggregate", "had",
                                     "week", "month", "season", "year", "league"}) {
      if (text.word(i, w) && !(told && w == "had")) return true;
    }
  }
  return false;
}

/// "the 2-1 win over Woking", "The 61-29 vote".
bool check_result(const DocumentText& document, const SentenceText& text, const Result& result,
                  ClaimSink& sink) {
  const uint32_t left = text.with_hedge(result.first);
  const bool back = left > 0 && (text.is(left - 1, kArticleWord) || text.word(left - 1, "'s")) &&
                    !text.word(left - 1, "a") && !text.word(left - 1, "another");
  const bool possessive = left > 0 && text.is_date(left - 1);  // "Saturday's"
  if ((!back && !possessive) || !result_noun(text, result.last)) return false;
  const bool vote = text.word(result.last, "vote");
  const auto names = vote ? std::vector<std::string_view>{} : opponents(text, result.last);
  const bool alone = !vote && names.empty();  // "the 2-1 victory"
  const uint32_t reach = vote ? 2 : alone ? 1 : kReach;
  const uint32_t from = text.sentence() > reach ? text.sentence() - reach : 0;
  for (uint32_t s = text.sentence(); s > from; --s) {
    const SentenceText* before = document.at(s - 1);
    if (before == nullptr) continue;
    const auto told = results_in(*before);
    if (told.size() != 1) continue;
    if (alone && (before->sentence() + 1 != text.sentence() || has_other_game(text) ||
                  described_otherwise(*before, text, result.last + 1)))
      return false;
    if (vote && (!before->word(told[0].first + 1, "votes") ||
                 described_otherwise(*before, text, result.last + 1)))
      continue;
    if (missing_from(names, stems_of(*before, 0, before->size())) > 0) continue;
    const bool ok = told[0].high == result.high && told[0].low == result.low;
    for (uint32_t between = s; between < text.sentence(); ++between) {
      const SentenceText* other = document.at(between);
      for (uint32_t i = 0; other != nullptr && i < other->size() && !ok; ++i) {
        if (is_count(*other, i) && other->figure_at(i).quantity.value == result.high) return false;
      }
    }
    // "The 3-1 win lifts them to fourth": a rank behind the verb tells of no other match.
    uint32_t end = result.last + 1;
    while (end < result.last + 5 && !text.finite_verb(end)) ++end;
    const auto here = contrasts_of(text, left > 3 ? left - 3 : 0, end);
    const auto there =
        contrasts_of(*before, told[0].first > 8 ? told[0].first - 8 : 0, told[0].last + 8);
    if (!ok && (other_time(*before, text) || missing_from(here, there) > 0 ||
                missing_from(there, here) > 0 || before->disowned()))
      return false;
    uint32_t last = result.last + 1;
    while (last < result.last + 4 && (text.is(last, kPrepositionWord) || text.capital(last)))
      ++last;
    tell_restated(*before, told[0].first, told[0].last, text, left > 0 ? left - 1 : left, last, ok,
                  sink);
    return true;
  }
  return false;
}

// Unanimity.

uint32_t unanimous_at(const SentenceText& text) {
  if (!text.may_have("without", "no", "unanimously", "unanimous")) return kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "without a dissenting vote", "with no votes against"
    const bool none = (text.word(i, "without") || text.word(i, "no")) &&
                      (text.word(i + 4, "against") || stem_at(text, i + 1) == "oppose" ||
                       stem_at(text, i + 2) == "oppose" ||
                       (text.word(i + 1, "votes") && text.word(i + 2, "against")) ||
                       text.word(i + 1, "dissenting") || text.word(i + 2, "dissenting"));
    if (!text.word(i, "unanimously") && !text.word(i, "unanimous") && !none) continue;
    for (uint32_t j = i > 3 ? i - 3 : 0; j < i; ++j) {
      if (text.word(j, "not") || text.word(j, "almost") || text.word(j, "nearly") ||
          text.word(j, "n't") || text.word(j, "near") || text.word(j, "never"))
        return kNone;
    }
    return i;
  }
  return kNone;
}

/// "The three councillors who voted against the budget", "two members opposed it": first atom, or
/// kNone; `last` is one past it.
uint32_t dissent_at(const SentenceText& text, uint32_t& last) {
  if (text.counts() == 0 || !text.may_have("voted", "dissented", "opposed")) return kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool against =
        text.word(i, "voted") && (text.word(i + 1, "against") || text.word(i + 1, "no"));
    if (!against && !text.word(i, "dissented") && !text.word(i, "opposed")) continue;
    if (i > 0 && text.word(i - 1, "had")) continue;
    uint32_t j = i;
    while (j > 0 && j + 6 > i && !is_count(text, j)) --j;
    if (!is_count(text, j) || text.figure_at(j).quantity.value < Decimal(1)) continue;
    if (text.has(kHypotheticalWord | kModalWord, 0, i)) continue;
    if (!stems_of(text, 0, j).empty()) continue;  // "it" may be what stands there
    last = against ? i + 2 : i + 1;
    while (last < i + 4 && text.is(last, kArticleWord)) ++last;
    if (text.is(last, kPronounWord) || text.noun(last)) ++last;
    return text.with_hedge(j) > 0 && text.is(text.with_hedge(j) - 1, kArticleWord)
               ? text.with_hedge(j) - 1
               : text.with_hedge(j);
  }
  return kNone;
}

/// The object of the dissent is what the unanimous vote was on: "the budget", "it".
bool same_object(const SentenceText& vote, const SentenceText& text, uint32_t last) {
  // "in March ... In May"
  for (uint32_t i = 0; i < text.size(); ++i) {
    bool told = !text.is_date(i);
    for (uint32_t k = 0; k < vote.size() && !told; ++k)
      told = vote.is_date(k) && vote.temporal(k).month == text.temporal(i).month &&
             vote.temporal(k).weekday == text.temporal(i).weekday;
    if (!told) return false;
  }
  const uint32_t at = last - 1;
  if (text.is(at, kPronounWord) || text.word(at, "against") || text.word(at, "dissented") ||
      text.word(at, "no"))
    return text.sentence() - vote.sentence() <= 2;
  const auto stems = stems_of(vote, 0, vote.size());
  const std::string_view stem = stem_at(text, at);
  return !stem.empty() && std::binary_search(stems.begin(), stems.end(), stem);
}

/// "by nine votes to two. The three directors who opposed it".
bool check_dissent_count(const SentenceText& before, const SentenceText& text, uint32_t dissent,
                         uint32_t last, ClaimSink& sink) {
  const auto told = results_in(before);
  if (told.size() != 1 || before.sentence() + 1 != text.sentence()) return false;
  if (!before.word(told[0].first + 1, "votes") || !same_object(before, text, last)) return false;
  uint32_t count = dissent;
  while (count < last && !is_count(text, count)) ++count;
  // Only all who did so: "The three who opposed it".
  if (count == last || count != 1 || !text.is(0, kArticleWord)) return false;
  const bool ok = text.figure_at(count).quantity.value == told[0].low;
  if (!ok && !same_setting(before, text)) return false;
  tell_restated(before, told[0].first, told[0].last, text, dissent, last, ok, sink);
  return true;
}

void check_unanimous(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  // In one sentence: "unanimously, by six votes to one".
  if (const uint32_t here = unanimous_at(text); here != kNone) {
    for (const Result& result : results_in(text)) {
      const bool vote = text.word(result.first + 1, "votes") || text.word(result.last, "vote") ||
                        (result.first > 0 && text.word(result.first - 1, "by"));
      if (!vote || text.has(kBreakWord, std::min(here, result.first), std::max(here, result.last)))
        continue;
      const bool ok = result.low.is_zero();
      tell_restated(text, here, here + 1, text, std::min(here, result.first),
                    std::max(here + 1, result.last), ok, sink);
      return;
    }
  }
  uint32_t last = 0;
  const uint32_t dissent = dissent_at(text, last);
  if (dissent == kNone) return;
  const uint32_t from = text.sentence() > 3 ? text.sentence() - 3 : 0;
  for (uint32_t s = text.sentence(); s > from; --s) {
    if (!document.context().sentences[s - 1].prose) continue;
    const SentenceText& before = document.any(s - 1);
    const uint32_t vote = unanimous_at(before);
    if (vote == kNone && check_dissent_count(before, text, dissent, last, sink)) return;
    if (vote == kNone || !same_object(before, text, last)) continue;
    if (before.disowned() || before.question() || text.disowned() || text.question()) return;
    if (missing_from(contrasts_of(text, dissent, last), contrasts_of(before)) > 0) return;
    return tell_restated(before, vote, vote + 1, text, dissent, last, false, sink);
  }
}

}  // namespace

bool tells_result(const SentenceText& text) {
  uint32_t last = 0;
  return !results_in(text).empty() || dissent_at(text, last) != kNone;
}

void check_restated_scores(const DocumentText& document, const SentenceText& text,
                           ClaimSink& sink) {
  for (const Result& result : results_in(text)) {
    if (check_result(document, text, result, sink)) break;
  }
  check_unanimous(document, text, sink);
}

}  // namespace factlint::computation
