// "Eastfield Town 3 Harlow Moor 1" over "a deserved 2-1 win" or "victory hoists Moor": a result in
// the headline, and what the text below tells of it.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences below the headline

/// Words for another match.
constexpr ListedWords kElse =
    "earlier previous previously last season autumn august september october november december "
    "january february march april until then week month year first reverse return replay friendly "
    "before since reserve under-21 youth tomorrow next cup";

/// For a part of this one.
constexpr ListedWords kPart =
    "half-time halftime interval break leg aggregate penalties shoot-out set sets lead led leading "
    "up ahead trailed trailing down behind denied deny almost nearly would could";

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 1;
}

bool goals(const SentenceText& text, uint32_t i) {
  return is_count(text, i) && text.figure_at(i).quantity.hedge == Hedge::kNone &&
         text.figure_at(i).quantity.value < Decimal(200);
}

/// "Eastfield Town 3 Harlow Moor 1": atoms of the two names and figures.
struct Scoreline {
  uint32_t names[2] = {kNone, kNone};
  uint32_t figures[2] = {kNone, kNone};
  explicit operator bool() const { return figures[1] != kNone; }
  Decimal goals_of(const SentenceText& text, int side) const {
    return text.figure_at(figures[side]).quantity.value;
  }
};

Scoreline scoreline(const SentenceText& text) {
  Scoreline line;
  uint32_t i = 0;
  while (text.in(i) && text[i].kind == AtomKind::kMark) ++i;  // "**Moor 1 Hale 3**"
  for (int side = 0; side < 2; ++side) {
    if (text.mark(i, kComma) || text.dash(i)) ++i;
    line.names[side] = i;
    while (name_word(text, i)) ++i;
    if (i == line.names[side] || !goals(text, i)) return {};
    line.figures[side] = i++;
  }
  // Nothing stands behind it but scorers in brackets or a full stop.
  return text.in(i) && text[i].kind != AtomKind::kMark ? Scoreline{} : line;
}

/// Who won and who lost, by atoms of the sentence that tells it.
struct Contest {
  AtomRange won;
  AtomRange lost;
  AtomRange told;
};

enum class Side : uint8_t { kNeither, kWinner, kLoser };

/// The side that the name in atoms [first, last) is of.
Side side_named(const SentenceText& head, const Contest& contest, const SentenceText& text,
                uint32_t first, uint32_t last) {
  Side found = Side::kNeither;
  const auto names = [&](AtomRange range, std::string_view word) {
    for (uint32_t k = range.first; k < range.last; ++k) {
      if (head[k].word == word) return true;
    }
    return false;
  };
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (!name_word(text, i)) continue;
    const bool winner = names(contest.won, text[i].word);
    if (winner == names(contest.lost, text[i].word)) continue;
    const Side side = winner ? Side::kWinner : Side::kLoser;
    if (found != Side::kNeither && found != side) return Side::kNeither;
    found = side;
  }
  return found;
}

/// "a deserved 2-1 win": another result than the headline's.
bool check_goals(const SentenceText& head, const Scoreline& line, const SentenceText& text,
                 ClaimSink& sink) {
  for (const uint32_t i : text.figure_places()) {
    if (!goals(text, i) || !(text.mark(i + 1, kHyphen) || text.mark(i + 1, kDash)) ||
        !goals(text, i + 2) || text.has_word("here") || (i > 1 && text.word(i - 2, "had")) ||
        text.is_date(i + 5) ||
        !text.any_word(i + 3, {"win", "victory", "defeat", "loss", "draw", "triumph", "success",
                               "thrashing", "scoreline"}))
      continue;
    const Decimal a = text.figure_at(i).quantity.value;
    const Decimal b = text.figure_at(i + 2).quantity.value;
    const Decimal x = line.goals_of(head, 0);
    const Decimal y = line.goals_of(head, 1);
    if (std::max(a, b) == std::max(x, y) && std::min(a, b) == std::min(x, y)) return false;
    tell_restated(head, 0, line.figures[1] + 1, text, i, i + 4, false, sink);
    return true;
  }
  return false;
}

constexpr ListedWords kGives = "gave give gives handed earned secured sealed brought";
constexpr ListedWords kLifts =
    "hoists lifts takes moves sends hoisted lifted took moved sent leaves left keeps puts drops "
    "dropped knocks knocked";

/// Whom the sentence gives the win or defeat at `i`, by words [first, last).
Side side_given(const SentenceText& head, const Contest& contest, const SentenceText& text,
                uint32_t i, AtomRange& words) {
  // "gave Moor victory", "handed Eastfield a deserved win"
  for (uint32_t k = i; k > 0 && i - k < 8; --k) {
    if (!among(kGives, text[k - 1].word)) continue;
    words = {k - 1, i + 1};
    return side_named(head, contest, text, k, i);
  }
  // "a win for Moor"; "Victory in the derby hoists Moor"
  uint32_t verb = i + 1;
  if (!text.word(verb, "for")) {
    while (verb < i + 6 && text[verb].kind == AtomKind::kWord && !among(kLifts, text[verb].word))
      ++verb;
    if (!among(kLifts, text[verb].word)) return Side::kNeither;
  }
  words = {i, verb + 2};
  return name_word(text, verb + 1) ? side_named(head, contest, text, verb + 1, verb + 4)
                                   : Side::kNeither;
}

/// The sentence gives a side what the other one got.
bool check_sides(const SentenceText& head, const Contest& contest, const SentenceText& text,
                 ClaimSink& sink) {
  if (text.has(kModalWord, 0, text.size()) || any_among(text, "denied deny if not")) return false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool win = text.any_word(i, {"win", "victory", "triumph"}) && text.noun(i);
    if (!win && !text.any_word(i, {"defeat", "loss"})) continue;
    AtomRange words;
    const Side side = side_given(head, contest, text, i, words);
    if (side == Side::kNeither || (side == Side::kWinner) == win) continue;
    tell_against(head, contest.told.first, contest.told.last, text, words.first, words.last, sink);
    return true;
  }
  return false;
}

/// "Rovers beat Athletic", "Rovers lost to Athletic": one contest of two names.
Contest contest_in(const SentenceText& text) {
  for (uint32_t i = 1; i + 1 < text.size(); ++i) {
    const bool beat = text.any_word(i, {"beat", "defeated", "thrashed", "overcame", "edged",
                                        "hammered", "routed", "crushed", "outclassed"});
    uint32_t right = i + 1;
    if (!beat) {
      if (!text.word(i, "lost")) continue;
      while (right < i + 5 && !text.word(right, "to")) ++right;
      if (!text.word(right++, "to")) continue;
    }
    if (!name_word(text, i - 1) || !name_word(text, right)) continue;
    AtomRange one{i - 1, i};
    while (one.first > 0 && name_word(text, one.first - 1)) --one.first;
    AtomRange other{right, right + 1};
    while (name_word(text, other.last)) ++other.last;
    return beat ? Contest{one, other, {one.first, other.last}}
                : Contest{other, one, {one.first, other.last}};
  }
  return {};
}

}  // namespace

void check_scoreline(ToldSentences& tellings, ClaimSink& sink) {
  const DocumentContext& context = tellings.document().context();
  const auto& sentences = context.sentences;
  if (sentences[0].tokens.size() > 14 || sentences[0].tokens.size() < 4) return;
  const SentenceText& head = tellings.document().any(0);
  const Scoreline line = scoreline(head);
  if (!line) return;
  const AtomRange one{line.names[0], line.figures[0]};
  const AtomRange other{line.names[1], line.figures[1]};
  const Decimal x = line.goals_of(head, 0);
  const Decimal y = line.goals_of(head, 1);
  Contest contest;
  if (x != y) contest = {x > y ? one : other, x > y ? other : one, {0, line.figures[1] + 1}};
  for (uint32_t s = 1; s < sentences.size() && s <= kReach; ++s) {
    if (!sentences[s].prose) return;
    const SentenceText& text = tellings.document().any(s);
    if (text.question() || any_among(text, kElse)) continue;
    if (!any_among(text, kPart) && check_goals(head, line, text, sink)) return;
    if (!contest.told.empty() && check_sides(head, contest, text, sink)) return;
  }
}

void check_contests(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& here = tellings.document().any(sentence);
  if (!here.may_have("win", "victory", "triumph", "defeat", "loss") || here.question()) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  const Contest contest = contest_in(before);
  if (contest.told.empty() || before.question() || any_among(here, kElse) ||
      any_among(before, kElse) || other_day(before, here, {0, here.size()}))
    return;
  check_sides(before, contest, here, sink);
}

}  // namespace factlint::computation
