// "The clockwise carriageway was shut ... drivers heading clockwise were not affected": one side of
// a road told as closed and as open.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr std::string_view kShut =
    "was/is/remains/remained/were/are shut|was/is/remains/remained/were/are closed|"
    "was/is/were/are blocked|came to a standstill|was/is at a standstill|was/were cancelled|"
    "were halted|was halted|stayed shut|stayed closed";
constexpr std::string_view kOpen =
    "not affected|unaffected|flowed/flowing/moved/moving freely|open throughout|"
    "remained/stayed/is/was/are/were open|running/ran normally|no delays|as normal|as usual|"
    "ran on time|had a clear run";

/// The side that the clause of the phrase tells of; empty if none or several.
std::string_view side_of(const ToldSentence& t, uint32_t first, uint32_t last) {
  const AtomRange clause{t.clause(first).first, t.clause(last - 1).last};
  std::string_view found;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if ((t.text().opposites().cues(t.text()[i].id) & OppositeTable::kAside) == 0) continue;
    if (!found.empty() && found != t.text()[i].word) return {};
    // "the inbound platform" is no road.
    if (t.text().noun(i + 1) && !t.text().verb(i + 1) &&
        !among("traffic driver motorist lane carriageway side vehicle car lorry track line road "
               "bore tube tunnel train service bridge",
               t.text().lemma(i + 1)))
      return {};
    found = t.text()[i].word;
  }
  return found;
}

bool compare_sides(const ToldSentence& before, std::string_view one, const ToldSentence& here,
                   std::string_view other, ClaimSink& sink) {
  uint32_t a_last = 0;
  uint32_t b_last = 0;
  const uint32_t a = any_phrase_told(before, one, a_last);
  const uint32_t b = a == kNone ? kNone : any_phrase_told(here, other, b_last);
  if (b == kNone) return false;
  const std::string_view side = side_of(before, a, a_last);
  if (side.empty() || side != side_of(here, b, b_last)) return false;
  if (here.text().has_word("platform", "platforms", "station")) return false;
  tell_against(before.text(), a, a_last, here.text(), here.clause(b).first, b_last, sink);
  return true;
}

}  // namespace

void check_sides(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const ToldSentence& here = tellings.at(sentence);
  const ToldSentence& before = tellings.at(sentence - 1);
  constexpr std::string_view kElse =
      "reopened reopen reopening later again until after earlier before then by when if soon now "
      "another junction between";
  if (here.text().question() || before.text().question() || any_among(here.text(), kElse) ||
      dated_apart(before.text(), here.text()))
    return;
  if (!compare_sides(before, kShut, here, kOpen, sink))
    compare_sides(before, kOpen, here, kShut, sink);
}

}  // namespace factlint::computation
