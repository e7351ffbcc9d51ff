// "Fenwick came from two goals down to beat Larkhill ... The defeat leaves Fenwick": who won a
// contest is told as who lost it.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr std::string_view kWon =
    "to beat|beat|to defeat|defeated|thrashed|hammered|overcame|edged out|saw off|knocked out|"
    "won|to win|were too strong for|was too strong for|outclassed|eased past|swept past|"
    "cruised past|came from behind to|claimed victory|took all three points|trounced|routed|"
    "beat off|triumphed|prevailed";
constexpr std::string_view kLost =
    "lost to|lost|were/was beaten by|were/was beaten|went down|were/was thrashed|"
    "were/was hammered|crashed to|slumped to|fell to|succumbed to|were/was knocked out|"
    "crashed out|slipped to|were/was routed|suffered a|were/was trounced|were/was edged out";

constexpr std::string_view kDefeat = "defeat loss setback reverse";
constexpr std::string_view kVictory = "win victory triumph success";

/// What a result does to the side that it is of.
constexpr std::string_view kEffects =
    "leaves left lifts lifted takes took sends sent puts put moves moved keeps kept drops dropped "
    "ends ended means meant knocks knocked gives gave earns earned cost costs brought brings "
    "extends extended pushes pushed";

constexpr std::string_view kElse =
    "first leg earlier previous previously again but after despite had although though before week "
    "weeks season row straight consecutive return replay second third aggregate penalties rivals "
    "both other not n't never appeal";
/// What may be won or lost besides a contest.
constexpr std::string_view kObjects =
    "points games matches toss share shares seats sets captain value ground interest jobs money";

bool party_at(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 2 &&
         !text.is(i, kArticleWord | kPronounWord | kPrepositionWord);
}

/// First word of the name that the sentence begins with, if it does what stands at `verb`: no other
/// name and no new clause stands between.
uint32_t contestant(const SentenceText& text, uint32_t verb) {
  uint32_t first = text.word(0, "the") ? 1 : 0;
  if (!party_at(text, first) || verb > first + 14) return kNone;
  uint32_t end = first;
  while (party_at(text, end)) ++end;
  if (text.word(end, "'s")) return kNone;
  for (uint32_t i = end; i < verb; ++i) {
    if (party_at(text, i) || text.is(i, kBreakWord) || text[i].kind == AtomKind::kMark ||
        text.any_word(i, {"and", "as", "by"}))
      return kNone;
  }
  return first;
}

/// "The defeat leaves Fenwick": the side that the result is of, if it is told.
uint32_t side_of_result(const SentenceText& text, uint32_t noun) {
  if (noun > 1 && text.word(noun - 1, "'s") && party_at(text, noun - 2)) {
    uint32_t name = noun - 2;
    while (name > 0 && party_at(text, name - 1)) --name;
    return name;
  }
  if (noun == 0 || !text.any_word(noun - 1, {"the", "that", "this"})) return kNone;
  if (!among(kEffects, text[noun + 1].word)) return kNone;
  uint32_t name = noun + 2;
  if (text.word(name, "the")) ++name;
  return party_at(text, name) ? name : kNone;
}

bool tells(const ToldSentence& t, std::string_view phrases) {
  uint32_t last = 0;
  return any_phrase_told(t, phrases, last) != kNone;
}

}  // namespace

void check_contests(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& here = tellings.document().any(sentence);
  for (uint32_t i = 0; i < here.size() && i < 12; ++i) {
    const bool defeat = among(kDefeat, here[i].word);
    if (!defeat && !among(kVictory, here[i].word)) continue;
    const uint32_t side = side_of_result(here, i);
    // "Oram's defeat of Lund" is a win.
    if (side == kNone || here.any_word(i + 1, {"of", "over"})) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    uint32_t last = 0;
    const uint32_t verb = any_phrase_told(before, defeat ? kWon : kLost, last);
    if (verb == kNone || tells(before, defeat ? kLost : kWon)) return;
    const uint32_t who = contestant(before.text(), verb);
    if (who == kNone || before.text()[who].word != here[side].word ||
        any_among(before.text(), kElse, last) ||
        any_among(before.text(), kObjects, last, last + 4) || any_among(here, kElse) ||
        before.text().question() || before.text().disowned())
      return;
    tell_against(before.text(), who, last, here, std::min(i > 0 ? i - 1 : 0, side),
                 std::max(i + 1, side + 1), sink);
    return;
  }
}

}  // namespace factlint::computation
