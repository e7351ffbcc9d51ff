// "Carrick beat Dunmore ... The defeat leaves Carrick third", "Frey, who won the match": who won
// and who lost, told again the other way round.
#include <algorithm>
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kBeat =
    "beat beats defeated thrashed edged overcame downed hammered outpointed crushed outplayed";
constexpr ListedWords kContests =
    "match game final semi-final tie contest race bout fight replay election";
constexpr ListedWords kOtherTimes =
    "earlier last previous next another other leg return since again ago once before round rematch "
    "never not n't if would could previously former series both";

/// A side as the text names it: capitalised words side by side.
struct Side {
  uint32_t first = 0;
  uint32_t last = 0;
  bool told() const { return last > first; }
};

Side side_before(const SentenceText& text, uint32_t verb) {
  uint32_t i = verb;
  while (i > 0 && text.capital(i - 1) && text[i - 1].kind == AtomKind::kWord) --i;
  return {i, verb};
}

Side side_behind(const SentenceText& text, uint32_t i) {
  if (text.is(i, kArticleWord)) ++i;
  uint32_t last = i;
  while (text.capital(last) && text[last].kind == AtomKind::kWord) ++last;
  return {i, last};
}

/// Who won and who lost; not told for a side that is not named.
struct Sides {
  Side winner;
  Side loser;
  uint32_t verb = kNone;
};

/// "Brennan needed only 71 minutes to beat Sorel": the name that the sentence begins with.
Side subject_before(const SentenceText& text, uint32_t verb) {
  const Side beside = side_before(text, verb);
  if (beside.told()) return beside;
  const Side opening = side_behind(text, 0);
  if (!opening.told() || !text.word(verb - 1, "to")) return {};
  for (uint32_t i = opening.last; i < verb; ++i) {
    if (text.capital(i) || text.is(i, kBreakWord | kSpeechWord)) return {};
  }
  return opening;
}

/// Who came behind: "ahead of Priya Nair", "Elena Moro was second", "with Moro second".
Side runner_up(const SentenceText& text, uint32_t from) {
  for (uint32_t i = from; i < text.size(); ++i) {
    if (text.any_word(i, {"beating", "defeating"}) ||
        (text.word(i, "of") && text.word(i - 1, "ahead")))
      return side_behind(text, i + 1);
    const bool second = (text.is_figure(i) && text.view(i, i + 1) == "second") ||
                        text.any_word(i, {"second", "runner-up"});
    if (!second || !text.end_of_clause(i + 1)) continue;
    const bool verb = text.is(i - 1, kBeWord) ||
                      text.any_word(i - 1, {"came", "finished", "placed", "the", "took"});
    return side_before(text, verb ? i - 1 : i);
  }
  return {};
}

/// "Weir was elected mayor, ahead of Nair", "Nair conceded defeat to Weir", "Ruiz won the stage and
/// Moro was second".
Sides sides_at(const SentenceText& text, uint32_t i) {
  if (text.word(i, "conceded")) {
    uint32_t to = i + 1;
    while (to < i + 5 && !text.word(to, "to")) ++to;
    const Side winner = text.word(to, "to") ? side_behind(text, to + 1) : Side{};
    if (winner.told()) return {winner, side_before(text, i), i};
  }
  const bool elected = text.word(i, "elected") && text.is(i - 1, kBeWord);
  if (!elected && !text.word(i, "won")) return {};
  const Side winner = side_before(text, elected ? i - 1 : i);
  const Side loser = runner_up(text, i + 1);
  if (!winner.told() || !loser.told()) return {};
  return {winner, loser, i};
}

/// "Carrick beat Dunmore", "Dunmore lost to Carrick", "Dunmore were beaten 3-1".
Sides sides_of(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    const bool passive = among("beaten defeated thrashed edged hammered", text[i].word) &&
                         (text.is(i - 1, kBeWord) || (i > 1 && text.is(i - 2, kBeWord)));
    if (passive) {
      const uint32_t be = text.is(i - 1, kBeWord) ? i - 1 : i - 2;
      const Side winner = text.word(i + 1, "by") ? side_behind(text, i + 2) : Side{};
      return {winner, side_before(text, be), i};
    }
    if (among(kBeat, text[i].word)) {
      const Side loser = side_behind(text, i + 1);
      return {loser.told() ? subject_before(text, i) : Side{}, loser, i};
    }
    if (text.any_word(i, {"knocked", "saw"}) && text.any_word(i + 1, {"out", "off"}))
      return {side_before(text, i), side_behind(text, i + 2), i};
    if (const Sides told = sides_at(text, i); told.verb != kNone) return told;
    if (!text.word(i, "lost")) continue;
    uint32_t to = i + 1;
    while (to < i + 8 && !text.word(to, "to")) ++to;
    const Side winner = text.word(to, "to") ? side_behind(text, to + 1) : Side{};
    return {winner, winner.told() ? side_before(text, i) : Side{}, i};
  }
  return {};
}

bool same_side(const SentenceText& a, Side x, const SentenceText& b, Side y) {
  if (!x.told() || !y.told()) return false;
  // By the surname, or by a town's only word.
  return a[x.last - 1].word == b[y.last - 1].word ||
         (y.last == y.first + 1 && a[x.first].word == b[y.first].word);
}

/// "The defeat leaves Carrick third", "The 3-1 win leaves": the side that it leaves there.
bool check_left(const SentenceText& before, const Sides& sides, const SentenceText& text,
                ClaimSink& sink) {
  uint32_t noun = 1;
  if (is_count(text, 1) && text.mark(2, kHyphen) && is_count(text, 3)) noun = 4;
  const bool lost = among("defeat loss", text[noun].word);
  const bool won = among("win victory triumph success", text[noun].word);
  if (!text.word(0, "the") || (!lost && !won)) return false;
  if (!among("leaves left lifts lifted puts put takes took keeps kept moves moved sends sent drops "
             "dropped means meant leaving",
             text[noun + 1].word))
    return false;
  const Side named = side_behind(text, noun + 2);
  if (!named.told()) return false;
  const Side& other = lost ? sides.winner : sides.loser;
  const Side& same = lost ? sides.loser : sides.winner;
  if (!same_side(before, other, text, named) || same_side(before, same, text, named)) return false;
  tell_against(before, sides.verb, sides.verb + 1, text, noun == 1 ? 0 : noun + 1, noun + 3, sink);
  return true;
}

/// "Ferndale will meet Oakham in the semi-final", "Nair will be sworn in", "Moro, the stage
/// winner": what only the winner does or is. `last` is one past the words.
bool winner_does(const SentenceText& text, Side named, uint32_t& last) {
  uint32_t i = named.last;
  if (text.mark(i, kComma) && text.word(i + 1, "the")) {
    for (uint32_t k = i + 2; k < i + 5; ++k) {
      const bool new_one =
          text.word(k - 1, "new") &&
          text.any_word(k, {"leader", "mayor", "president", "champion", "champions"});
      if (!new_one && !text.any_word(k, {"winner", "victor", "winners"})) continue;
      last = k + 1;
      return text.end_of_clause(last);
    }
    return false;
  }
  // "The winner, Dart, thanked", "The new mayor, Priya Nair,"
  const uint32_t first = named.first;
  if (first > 2 && text.mark(first - 1, kComma) && text.mark(i, kComma)) {
    last = i;
    const bool new_one = first > 3 && text.word(first - 3, "new") && text.word(first - 4, "the");
    const bool article = text.word(first - 3, "the");
    return (article && text.any_word(first - 2, {"winner", "champion", "victor"})) ||
           (new_one && text.any_word(first - 2, {"mayor", "president", "champion", "leader",
                                                 "chairman", "senator", "governor"}));
  }
  if (text.any_word(i, {"will", "now", "are", "is"})) ++i;
  if (text.word(i, "be") && text.word(i + 1, "sworn")) {
    last = i + 2;
    return true;
  }
  if (text.any_word(i, {"lifted", "lift", "lifts"}) && text.word(i + 1, "the")) {
    last = i + 3;
    return text.any_word(i + 2, {"trophy", "cup", "shield"});
  }
  if (text.any_word(i, {"go", "goes", "went"}) && text.any_word(i + 1, {"through"})) {
    last = i + 2;
    return true;
  }
  if (!text.any_word(i, {"meet", "meets", "face", "faces", "play", "plays", "advance", "advances",
                         "advanced", "progress", "reach", "reached"}))
    return false;
  for (uint32_t k = i + 1; k < i + 9; ++k) {
    if (!text.any_word(k, {"final", "semi-final", "semi-finals", "quarter-final", "quarter-finals",
                           "finals"}) &&
        !(text.word(k, "round") && text.word(k - 1, "next")))
      continue;
    last = k + 1;
    return text.end_of_clause(last) || text.is(last, kPrepositionWord);
  }
  return false;
}

/// "Frey, who won the match", "Frey's victory": the side at atoms [first, last) and whether it won.
bool result_told(const SentenceText& text, Side named, bool& won, uint32_t& last) {
  uint32_t i = named.last;
  if (text[i].word == "'s") {
    ++i;
    if (text.is_figure(i)) ++i;
    if ((text.adjective(i) && !text.noun(i)) || text.word(i, "first")) ++i;
    won = text.any_word(i, {"win", "victory", "triumph"});
    last = i + 1;
    // "Frey's victory put him", but not "Frey's victory in Rome"
    return (won || text.word(i, "defeat")) &&
           (text.end_of_clause(last) ||
            (text.word(last, "over") && text.is(last + 1, kArticleWord)) ||
            (text.verb(last) && !text.is(last, kPrepositionWord)));
  }
  if (!text.mark(i, kComma) || !text.word(i + 1, "who")) return false;
  i += 2;
  won = text.any_word(i, {"won", "took", "clinched"});
  if (!won && !text.word(i, "lost")) return false;
  // "lost to the champion" tells of another match where he is another.
  if (!text.word(i + 1, "the") || !among(kContests, text[i + 2].word)) return false;
  last = i + 3;
  // "the match between the two in Paris"
  return !text.any_word(last, {"between", "in", "at", "of", "from", "that", "which", "there"}) &&
         !text.is_date(last) && !text.is_date(last + 1);
}

}  // namespace

bool tells_winner(const SentenceText& text) {
  return text.may_have("won", "lost", "victory", "win", "defeat", "triumph", "took", "success",
                       "clinched", "loss", "winner", "champion", "sworn", "final", "trophy", "cup",
                       "through", "mayor", "leader", "semi-final", "semi-finals", "quarter-final",
                       "quarter-finals", "next");
}

void check_restated_winner(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  if (!tells_winner(text) || text.disowned() || before.disowned()) return;
  const Sides sides = sides_of(before);
  if (sides.verb == kNone || (!sides.winner.told() && !sides.loser.told())) return;
  if (check_left(before, sides, text, sink)) return;
  if (any_among(text, kOtherTimes) || any_among(before, kOtherTimes)) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.name_word(i)) continue;
    const Side named = side_behind(text, i);
    bool won = false;
    uint32_t last = 0;
    bool told = named.told() && result_told(text, named, won, last);
    if (named.told() && !told && winner_does(text, named, last)) told = won = true;
    if (told) {
      const Side& other = won ? sides.loser : sides.winner;
      const Side& same = won ? sides.winner : sides.loser;
      if (same_side(before, other, text, named) && same.told() &&
          !same_side(before, same, text, named))
        return tell_against(before, sides.verb, sides.verb + 1, text, i, last, sink);
    }
    i = std::max(i, named.last);
  }
}

}  // namespace factlint::computation
