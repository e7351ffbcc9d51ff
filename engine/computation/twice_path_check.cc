// "The fire began in the kitchen and climbed to the attic ... worked its way down from the attic to
// the kitchen": one way told from both ends.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Where something comes from and where it goes to; heads of noun phrases.
struct Path {
  uint32_t from = kNone;
  uint32_t to = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
};

constexpr ListedWords kStarts =
    "began begun begins start started starts originated broke left departed sailed set spread "
    "flowed leaked escaped travelled traveled ran drove walked flew rode marched moved swept "
    "worked crept climbed fell hiked swam rowed cycled drifted went";
constexpr ListedWords kReaches =
    "climbed spread reached moved crossed ended finished arrived travelled traveled swept crept "
    "leapt jumped raced worked ran fell drifted flowed went descended rose engulfed hiked walked "
    "continued";

/// Both ways, or one of two journeys.
constexpr ListedWords kReturns =
    "back return returned returning again vice both other train trains bus buses ferry flights "
    "service services line traffic commuters later then earlier previously once reverse second "
    "another different opposite daily weekly usually often while whereas unlike but not "
    "n't if would could whether swap swapped exchange shuttle between";

/// Head of the place behind a preposition: "the hotel's ground-floor kitchen"; its last word.
uint32_t place_head(const SentenceText& text, uint32_t i) {
  uint32_t last = kNone;
  const uint32_t end = i + 7;
  for (; i < end && text.in(i); ++i) {
    if (text.is(i, kArticleWord) || text.word(i, "'s") || text.mark(i, kHyphen)) continue;
    if (text[i].kind == AtomKind::kMark || text.is_date(i) || text.is_duration(i)) break;
    if (text.is(i, kPrepositionWord | kBeWord | kModalWord | kBreakWord | kPronounWord) ||
        among("and or", text[i].word))
      break;
    if (last != kNone && text.finite_verb(i) && !text.noun(i)) break;
    if (last != kNone && text.past_verb(i)) break;
    if (text.noun(i) || text.capital(i)) last = i;
  }
  return last != kNone && text.is(last, kTimeUnitWord) ? kNone : last;
}

/// "from the attic to the kitchen".
Path straight(const SentenceText& text, uint32_t i) {
  Path path;
  path.from = place_head(text, i + 1);
  if (path.from == kNone) return {};
  const uint32_t to = path.from + 1;
  if (!text.any_word(to, {"to", "into", "onto"})) return {};
  path.to = place_head(text, to + 1);
  path.first = i;
  path.last = path.to + 1;
  return path.to == kNone ? Path{} : path;
}

/// "began in the kitchen and climbed to the attic".
Path told_in_two(const SentenceText& text) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!among(kStarts, text[i].word)) continue;
    uint32_t at = i + 1;
    if (text.any_word(at, {"out", "off"})) ++at;
    if (text.any_word(at, {"in", "at", "from", "on"})) {
      ++at;
    } else if (!text.any_word(i, {"left", "departed"})) {
      continue;
    }
    Path path;
    path.from = place_head(text, at);
    if (path.from == kNone) continue;
    for (uint32_t k = path.from + 1; k < path.from + 8 && text.in(k); ++k) {
      if (!among(kReaches, text[k].word)) continue;
      uint32_t to = k + 1;
      while (text.any_word(to, {"up", "down", "out", "over", "quickly", "on", "across"})) ++to;
      if (text.any_word(to, {"to", "into", "onto", "at", "in"})) ++to;
      path.to = place_head(text, to);
      path.first = i;
      path.last = path.to + 1;
      if (path.to != kNone) return path;
    }
  }
  return {};
}

Path path_of(const SentenceText& text) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.word(i, "from")) continue;
    // Numbers and days go from one to another, too.
    if (text.is_figure(i + 1) || text.is_date(i + 1)) continue;
    bool moves = false;
    for (uint32_t k = i > 5 ? i - 5 : 0; k < i; ++k)
      moves = moves || among(kStarts, text[k].word) || among(kReaches, text[k].word) ||
              text.any_word(k, {"way", "journey", "voyage", "flight", "walk", "march", "trip"});
    if (!moves) continue;
    const Path path = straight(text, i);
    if (path.to != kNone) return path;
  }
  return told_in_two(text);
}

/// A verb of going or a noun for a way; looked for before the sentence is analysed.
bool may_move(const DocumentContext& context, uint32_t sentence) {
  const TokenRange tokens = context.sentences[sentence].tokens;
  bool to = false;
  bool moves = false;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = context.vocabulary.text(context.tokens[t].word);
    if (word == "to" || word == "reached" || word == "into" || word == "engulfed") to = true;
    moves = moves || (word.size() > 2 &&
                      (among(kStarts, word) || word == "way" || word == "journey" ||
                       word == "voyage" || word == "flight" || word == "walk" || word == "trip"));
  }
  return to && moves;
}

bool same_place(const ToldSentence& a, uint32_t x, const ToldSentence& b, uint32_t y) {
  return a.text()[x].word == b.text()[y].word || (!a.root(x).empty() && a.root(x) == b.root(y));
}

}  // namespace

void check_paths(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  if (!may_move(tellings.document().context(), sentence) ||
      !may_move(tellings.document().context(), sentence - 1))
    return;
  const ToldSentence& here = tellings.at(sentence);
  const ToldSentence& before = tellings.at(sentence - 1);
  if (here.text().question() || before.text().question() || here.text().disowned()) return;
  const Path b = path_of(here.text());
  if (b.to == kNone) return;
  const Path a = path_of(before.text());
  if (a.to == kNone || !same_place(before, a.from, here, b.to) ||
      !same_place(before, a.to, here, b.from) || same_place(here, b.from, here, b.to))
    return;
  if (any_among(before.text(), kReturns) || any_among(here.text(), kReturns) ||
      dated_apart(before.text(), here.text()) || newcomer(before, here, {1, b.first}) ||
      (any_among(before.text(), "she her") && any_among(here.text(), "he his")) ||
      (any_among(before.text(), "he his") && any_among(here.text(), "she her")))
    return;
  tell_against(before.text(), a.first, a.last, here.text(), b.first, b.last, sink);
}

}  // namespace factlint::computation
