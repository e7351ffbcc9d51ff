// "The northbound lanes were blocked ... Motorists heading south were sent around the wreck": the
// ways that a closure holds up.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Words for both ways, or for the one that is free.
constexpr ListedWords kElse =
    "both either also too unaffected affected while whereas contraflow opposite slowed slow "
    "rubbernecking watched look clear free normal normally reopened reopen second another earlier "
    "later then own mistake wrongly meanwhile parallel unless instead but returning return";

constexpr ListedWords kShut =
    "closed shut blocked impassable closure jammed gridlocked severed flooded obstructed";
constexpr ListedWords kHeldUp =
    "sent diverted detoured rerouted delayed delays delay stuck turned stranded trapped faced face "
    "queued queue queues queuing jam jams tailback tailbacks backed held forced waited detour "
    "detours diversion";

/// 1 to 4 for north, south, east and west; 0 for other words.
int bound_way(const SentenceText& text, uint32_t i, bool joined) {
  constexpr std::string_view kJoined[] = {"northbound", "southbound", "eastbound", "westbound"};
  constexpr std::string_view kPlain[] = {"north", "south", "east", "west"};
  for (int w = 0; w < 4; ++w) {
    if (text[i].kind == AtomKind::kWord && text[i].word == (joined ? kJoined[w] : kPlain[w]))
      return w + 1;
  }
  return 0;
}

bool opposite(int a, int b) { return (a - 1) / 2 == (b - 1) / 2 && a != b; }

/// The only way that the sentence tells to be shut; 0 for none or two.
int way_shut(const SentenceText& text, uint32_t& at) {
  int found = 0;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const int way = bound_way(text, i, true);
    if (way == 0) continue;
    if (found != 0 && way != found) return 0;
    if (found == 0) at = i;
    found = way;
  }
  return found != 0 && any_among(text, kShut) && !text.has_word("not", "open") ? found : 0;
}

/// "Motorists heading south were sent", "Southbound drivers faced": the way of those held up.
int way_held_up(const SentenceText& text, uint32_t& first, uint32_t& last) {
  constexpr ListedWords kRoadUsers =
      "motorists drivers traffic vehicles cars lorries trucks commuters travellers those";
  for (uint32_t i = 0; i + 2 < text.size() && i < 8; ++i) {
    if (!among(kRoadUsers, text[i].word)) continue;
    int way = 0;
    uint32_t verb = i + 1;
    if (i > 0 && bound_way(text, i - 1, true) != 0) {
      way = bound_way(text, i - 1, true);
      first = i - 1;
    } else if (text.any_word(verb, {"heading", "headed", "travelling", "traveling", "going",
                                    "driving", "bound"})) {
      way = bound_way(text, verb + 1, false);
      first = i;
      verb += 2;
    }
    if (way == 0) continue;
    for (uint32_t k = verb; k < verb + 5 && text.in(k); ++k) {
      if (text.any_word(k, {"not", "never", "could", "will", "would"})) return 0;
      if (!among(kHeldUp, text[k].word)) continue;
      last = k + 1;
      return way;
    }
    return 0;
  }
  return 0;
}

}  // namespace

void check_bound_ways(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& here = tellings.document().any(sentence);
  uint32_t first = 0;
  uint32_t last = 0;
  const int way = way_held_up(here, first, last);
  if (way == 0 || here.question()) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  uint32_t at = 0;
  const int shut = way_shut(before, at);
  // "sent north by mistake": both ways are told.
  for (uint32_t i = 0; i < here.size(); ++i) {
    for (const bool joined : {true, false}) {
      const int other = bound_way(here, i, joined);
      if (other != 0 && other != way) return;
    }
  }
  if (shut == 0 || !opposite(shut, way) || before.question() || any_among(before, kElse) ||
      any_among(here, kElse, 0, last + 8) || dated_apart(before, here))
    return;
  tell_against(before, at, at + 1, here, first, last, sink);
}

}  // namespace factlint::computation
