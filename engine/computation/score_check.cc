// Scores of a match against what is told of them: "ran out 97-88 winners ... the nine-point
// victory", "led 12-5 at half-time and added 17 points without reply to win 29-5", "five wins and
// four draws: at three points for a win, 19 points" -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kNear = 5;  // atoms between a score and the words that say which it is

struct Score {
  const SentenceText* text = nullptr;
  uint32_t first = 0;
  int64_t left = 0;
  int64_t right = 0;
  bool half_time = false;
  bool final = false;

  int64_t gap() const { return std::max(left, right) - std::min(left, right); }
  std::string told() const { return fmt::format("{}-{}", left, right); }
};

bool half_time_word(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"half-time", "halftime", "interval", "break"})) return true;
  return text.view(i, i + 1) == "half" && text.mark(i + 1, kHyphen) && text.word(i + 2, "time");
}

bool result_word(const SentenceText& text, uint32_t i) {
  return text.any_word(
      i, {"win",     "won",      "wins", "winning",  "winners",  "beat",    "beats",   "beating",
          "defeat",  "defeated", "lost", "lose",     "losing",   "victory", "victors", "triumph",
          "success", "edged",    "edge", "thrashed", "overcame", "downed",  "routed",  "loss"});
}

/// A hyphen, or a dash without blanks: "87–79".
bool joins_score(const SentenceText& text, uint32_t i) {
  if (text.mark(i, kHyphen)) return !text.dash(i);
  const auto& tokens = text.context().tokens;
  return text.mark(i, kDash) && text.in(i + 1) && tokens[text[i].tokens.first].is(kGlued) &&
         tokens[text[i + 1].tokens.first].is(kGlued);
}

/// "97-88": two counts and a hyphen; "6-4, 3-6" are sets.
std::optional<Score> score_at(const SentenceText& text, uint32_t i) {
  if (!is_count(text, i) || !is_count(text, i + 2) || !joins_score(text, i + 1) ||
      text.mark(i + 3, kHyphen))
    return std::nullopt;
  const Decimal a = text.figure_at(i).quantity.value;
  const Decimal b = text.figure_at(i + 2).quantity.value;
  if (a > Decimal(250) || b > Decimal(250) || text.figure_at(i).quantity.words) return std::nullopt;
  Score score{&text, i, a.to_int(), b.to_int(), false, false};
  for (uint32_t k = i + 3; k < i + 3 + kNear && !text.mark(k, kComma); ++k) {
    score.half_time = score.half_time || half_time_word(text, k);
    if (text.is_figure(k)) break;
    score.final = score.final || (k < i + 5 && result_word(text, k));
  }
  for (uint32_t k = i; k > 0 && i - k < kNear && !score.half_time; --k) {
    if (text.is_figure(k - 1) || text.mark(k - 1, kComma)) break;
    score.final = score.final || result_word(text, k - 1) || text.word(k - 1, "final");
  }
  score.final = score.final && !score.half_time;
  return score;
}

std::vector<Score> scores_in(const SentenceText& text) {
  std::vector<Score> scores;
  if (text.counts() < 2) return scores;
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    if (const auto score = score_at(text, i)) scores.push_back(*score);
  }
  return scores;
}

/// Legs, sets and series have scores of their own.
bool of_parts(const SentenceText& text) {
  return text.has_word("aggregate", "leg", "legs", "set", "sets", "series", "shootout", "shoot-out",
                       "penalties", "games", "overtime", "rubber", "frames", "each");
}

void tell(const SentenceText& text, CheckKind check, bool ok, uint32_t first, uint32_t last,
          std::string message, uint32_t figure, ClaimSink& sink) {
  Told told = told_at(text, check, ok, first, last, std::move(message));
  told.mentions = {text.atom_mention(figure)};
  sink.tell(text.sentence(), std::move(told));
}

/// "an 11-point victory", "their nine-goal win", "won by 11 points".
struct Margin {
  uint32_t figure = 0;
  uint32_t first = 0;
  uint32_t last = 0;
};

std::optional<Margin> margin_at(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return std::nullopt;
  const Quantity& q = text.figure_at(i).quantity;
  if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value.sign() <= 0) return std::nullopt;
  const auto unit = [&](uint32_t k) {
    return text.any_word(k, {"point", "points", "goal", "goals", "run", "runs", "try", "tries"});
  };
  // Written with its unit, "11-point" may be one figure.
  const bool inside = text.view(i, i + 1).find("point") != std::string_view::npos;
  uint32_t noun = inside ? i + 1 : i + 3;
  const bool joined = inside || (text.mark(i + 1, kHyphen) && !text.dash(i + 1) && unit(i + 2));
  if (joined &&
      text.any_word(noun, {"victory", "win", "defeat", "loss", "triumph", "success", "winners"}))
    return Margin{i, i, noun + 1};
  if (i > 1 && text.word(i - 1, "by") && result_word(text, i - 2) && (inside || unit(i + 1)))
    return Margin{i, i - 2, i + (inside ? 1U : 2U)};
  return std::nullopt;
}

/// Of another match: "last year's nine-point win", "the win over" a side that was not told of.
bool of_another_match(const SentenceText& text, const Margin& margin, const SentenceText& told) {
  if (&text == &told) return false;
  const uint32_t before = margin.first;
  const bool taken_up = text.any_word(0, {"it", "that", "this"}) && text.is(1, kBeWord);
  const bool pointing = before > 0 && text.any_word(before - 1, {"the", "that", "this", "their",
                                                                 "his", "her", "its", "our"});
  if (!taken_up && !pointing) return true;
  for (uint32_t i = 0; i < before; ++i) {
    if (text.is_date(i) || text.any_word(i, {"last", "previous", "earlier", "another", "first",
                                             "opening", "season", "before", "since"}))
      return true;
  }
  uint32_t i = margin.last;
  if (text.is_date(i) || text.any_word(i, {"in", "at", "on", "last", "earlier"})) return true;
  if (!text.any_word(i, {"over", "against", "to"})) return false;
  ++i;
  if (text.word(i, "the")) ++i;
  for (uint32_t k = 0; k < told.size(); ++k) {
    if (told[k].kind == AtomKind::kWord && text[i].word == told[k].word) return false;
  }
  return true;
}

void check_margins(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!text.may_have("victory", "win", "defeat", "loss", "triumph", "success", "winners", "by"))
    return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto margin = margin_at(text, i);
    if (!margin) continue;
    std::vector<Score> scores = scores_in(text);
    const SentenceText* before = document.before(text.sentence());
    if (scores.empty() && before != nullptr && !before->disowned()) scores = scores_in(*before);
    if (scores.empty() || of_parts(text) || of_parts(*scores.front().text)) return;
    std::vector<Score> finals;
    for (const Score& score : scores) {
      if (score.final || (scores.size() == 1 && !score.half_time)) finals.push_back(score);
    }
    if (finals.size() != 1) return;
    const int64_t said = text.figure_at(i).quantity.value.to_int();
    const Score& score = finals.front();
    const bool ok = score.gap() == said;
    const bool others = std::any_of(scores.begin(), scores.end(), [&](const Score& s) {
      return s.gap() == said && !s.half_time;
    });
    if (!ok && (others || of_another_match(text, *margin, *score.text) || score.gap() == 0 ||
                !score.final || text.has_any(kHypotheticalWord)))
      return;
    tell(text, CheckKind::kDifference, ok, margin->first, margin->last,
         ok ? fmt::format("{} is a margin of {}", score.told(), score.gap())
            : fmt::format("{} is a margin of {}, not {}", score.told(), score.gap(), said),
         i, sink);
    return;
  }
}

bool reaches(int64_t left, int64_t right, const Score& score) {
  return (score.left == left && score.right == right) ||
         (score.left == right && score.right == left);
}

/// "led 12-5 at half-time and added 17 points without reply to win 29-5"; no side ends with less
/// than it had.
void check_progress(const SentenceText& text, ClaimSink& sink) {
  if (text.counts() < 4 || of_parts(text)) return;
  const auto scores = scores_in(text);
  if (scores.size() != 2) return;
  const Score& half = scores[0].half_time ? scores[0] : scores[1];
  const Score& final = scores[0].half_time ? scores[1] : scores[0];
  if (!half.half_time || !final.final) return;
  const auto span = [&](bool ok, std::string message) {
    tell(text, CheckKind::kSum, ok, final.first, final.first + 3, std::move(message), final.first,
         sink);
  };
  const bool grows = (final.left >= half.left && final.right >= half.right) ||
                     (final.left >= half.right && final.right >= half.left);
  if (!grows)
    return span(false, fmt::format("{} cannot follow {} at half-time", final.told(), half.told()));
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_figure(i) || text.mark(i + 1, kHyphen) || (i > 0 && text.mark(i - 1, kHyphen)))
      continue;
    const Quantity& q = text.figure_at(i).quantity;
    if (q.hedge != Hedge::kNone || !q.value.is_integer()) continue;
    uint32_t k = i + 1;
    bool alone = false;
    for (; k < i + 7 && text.in(k) && !text.mark(k, kComma); ++k) {
      alone = alone || text.any_word(k, {"unanswered", "unreplied"}) ||
              (text.word(k, "without") && text.any_word(k + 1, {"reply", "answer", "response"}));
    }
    if (!alone) continue;
    const int64_t more = q.value.to_int();
    const bool ok = reaches(half.left + more, half.right, final) ||
                    reaches(half.left, half.right + more, final);
    return span(ok, ok ? fmt::format("{} and {} more is {}", half.told(), more, final.told())
                       : fmt::format("{} and {} more is {}-{} or {}-{}, not {}", half.told(), more,
                                     half.left + more, half.right, half.left, half.right + more,
                                     final.told()));
  }
  span(true, fmt::format("{} may follow {}", final.told(), half.told()));
}

/// "won the first leg 2-1 ... lost 3-1 away ... out 5-3 on aggregate": the goals of both legs, each
/// told from either side.
void check_aggregate(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  auto here = scores_in(text);
  const auto is_aggregate = [](const Score& score) {
    const SentenceText& t = *score.text;
    const uint32_t k = score.first + 3;
    const bool behind = t.any_word(k, {"on", "over", "in"}) &&
                        (t.word(k + 1, "aggregate") || t.any_word(k + 3, {"legs", "ties"}) ||
                         t.any_word(k + 2, {"aggregate", "legs"}));
    const uint32_t i = score.first;
    const bool ahead = (i > 1 && t.word(i - 2, "aggregate")) ||
                       (i > 0 && t.any_word(i - 1, {"aggregate", "overall"}));
    return behind || ahead || t.word(k, "aggregate") || t.word(k, "overall");
  };
  const auto total = std::find_if(here.begin(), here.end(), is_aggregate);
  if (total == here.end()) return;
  const Score whole = *total;
  here.erase(total);
  std::vector<Score> legs;
  const SentenceText* before = document.before(text.sentence());
  if (here.size() < 2 && before != nullptr && !before->disowned()) legs = scores_in(*before);
  const SentenceText* first = nullptr;
  if (here.size() + legs.size() < 2 && before != nullptr)
    first = document.before(before->sentence());
  if (first != nullptr && !first->disowned()) {
    const auto more = scores_in(*first);
    legs.insert(legs.begin(), more.begin(), more.end());
  }
  legs.insert(legs.end(), here.begin(), here.end());
  if (legs.size() != 2) return;
  for (const SentenceText* t : {first, before, &text}) {
    if (t != nullptr && t->has_word("half-time", "interval", "halftime")) return;
  }
  for (const Score& leg : legs) {
    if (leg.half_time || is_aggregate(leg)) return;
  }
  const Score& a = legs[0];
  const Score& b = legs[1];
  const bool ok = reaches(a.left + b.left, a.right + b.right, whole) ||
                  reaches(a.left + b.right, a.right + b.left, whole);
  // Extra time, or a leg that is not told.
  if (!ok && (text.has_any(kHypotheticalWord) || text.has_word("needed", "need", "needs", "would")))
    return;
  const int64_t high = std::max(a.left, a.right) + std::max(b.left, b.right);
  const int64_t low = std::min(a.left, a.right) + std::min(b.left, b.right);
  tell(text, CheckKind::kSum, ok, whole.first, whole.first + 3,
       ok ? fmt::format("{} and {} may add up to {}", a.told(), b.told(), whole.told())
          : fmt::format("{} and {} add up to {}-{} or {}-{}, not {}", a.told(), b.told(), high, low,
                        std::max(a.left, a.right) + std::min(b.left, b.right),
                        std::min(a.left, a.right) + std::max(b.left, b.right), whole.told()),
       whole.first, sink);
}

/// The counts before one of `nouns` or behind one of `verbs`.
std::vector<uint32_t> counts_of(const SentenceText& text,
                                std::initializer_list<std::string_view> nouns,
                                std::initializer_list<std::string_view> verbs) {
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!is_count(text, i)) continue;
    if (text.any_listed(i + 1, nouns) || (i > 0 && text.any_listed(i - 1, verbs)))
      found.push_back(i);
  }
  return found;
}

/// "three points for a win", "one for a draw": what each brings; 0 if not told.
int64_t points_for(const SentenceText& text, std::initializer_list<std::string_view> results) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_figure(i)) continue;
    uint32_t k = i + 1;
    if (text.any_word(k, {"points", "point"})) ++k;
    if (!text.word(k, "for")) continue;
    ++k;
    if (text.any_word(k, {"a", "each", "every"})) ++k;
    if (text.any_listed(k, results)) return text.figure_at(i).quantity.value.to_int();
  }
  return 0;
}

/// The sentence that says what a win brings: this one, or one of the two before it.
const SentenceText* worth_of_wins(const DocumentText& document, const SentenceText& text) {
  const SentenceText* at = &text;
  for (int back = 0; back < 3 && at != nullptr; ++back) {
    if (at->may_have("win", "victory") && points_for(*at, {"win", "victory"}) > 0) return at;
    at = document.before(at->sentence());
  }
  return nullptr;
}

/// "have won nine, drawn four and lost two": the only such counts of a sentence.
struct Results {
  const SentenceText* text = nullptr;
  uint32_t won = kNone;
  uint32_t drawn = kNone;
  int64_t wins = 0;
  int64_t draws = 0;
};

std::optional<Results> results_of(const SentenceText& text) {
  if (text.counts() < 2) return std::nullopt;
  const auto wins = counts_of(text, {"wins", "victories"}, {"won", "winning"});
  const auto draws = counts_of(text, {"draws", "ties"}, {"drawn", "drew", "drawing"});
  // Several: of more than one side or season.
  if (wins.size() != 1 || draws.size() > 1) return std::nullopt;
  Results results{&text, wins.front(), draws.empty() ? kNone : draws.front()};
  results.wins = text.figure_at(results.won).quantity.value.to_int();
  if (results.drawn != kNone) results.draws = text.figure_at(results.drawn).quantity.value.to_int();
  return results;
}

/// "Five wins, four draws and two defeats: at three points for a win and one for a draw, 19
/// points".
void check_points(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!text.may_have("points", "point")) return;
  const SentenceText* rule = worth_of_wins(document, text);
  if (rule == nullptr) return;
  const int64_t win = points_for(*rule, {"win", "victory"});
  const int64_t draw = points_for(*rule, {"draw", "tie"});
  std::optional<Results> results = results_of(text);
  for (const SentenceText* back = document.before(text.sentence()); !results && back != nullptr;
       back = document.before(back->sentence())) {
    if (back->sentence() + 3 < text.sentence()) return;
    results = results_of(*back);
  }
  if (!results || (results->draws > 0 && draw == 0)) return;
  const bool here = results->text == &text;
  const int64_t due = win * results->wins + draw * results->draws;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_figure(i) || (here && (i == results->won || i == results->drawn))) continue;
    const bool inside = text.view(i, i + 1).find("point") != std::string_view::npos;
    const bool hyphen = text.mark(i + 1, kHyphen) && text.word(i + 2, "point");
    const bool haul = (inside || hyphen) &&
                      text.any_word(hyphen ? i + 3 : i + 1, {"haul", "total", "tally", "return"});
    const bool points = text.word(i + 1, "points") && !text.word(i + 2, "for");
    if (!haul && !points) continue;
    const Quantity& q = text.figure_at(i).quantity;
    if (q.hedge != Hedge::kNone || text.has_word("deducted", "docked", "bonus", "deduction"))
      return;
    // "12 points are still to be won"
    if (text.is(i + 2, kBeWord) || text.any_word(i + 2, {"remain", "behind", "ahead", "clear"}))
      return;
    const bool ok = q.value == Decimal(due);
    const uint32_t last = haul ? (hyphen ? i + 4 : i + 2) : i + 2;
    return tell(text, CheckKind::kSum, ok, i, last,
                ok ? fmt::format("the results bring {} points", due)
                   : fmt::format("the results bring {} points, not {}", due, printed(q.value)),
                i, sink);
  }
}

}  // namespace

void check_scores(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question() || !text.has_figure()) return;
  if (sink.wants(CheckKind::kDifference)) check_margins(document, text, sink);
  if (!sink.wants(CheckKind::kSum)) return;
  if (text.may_have("half-time", "halftime", "half", "interval", "break"))
    check_progress(text, sink);
  check_points(document, text, sink);
  if (text.may_have("aggregate", "legs", "overall")) check_aggregate(document, text, sink);
}

}  // namespace factlint::computation
