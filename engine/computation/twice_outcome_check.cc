// "Shares rose 6 percent on Tuesday ... Tuesday's 6 percent fall", "thrown out ... the committee's
// approval of the homes": a phrase that takes up what happened as its opposite.
#include <algorithm>
#include <array>
#include <string>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_slot.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// Roots of two outcomes that exclude one another.
struct Opposite {
  std::string_view one;
  std::string_view other;
};

constexpr std::array<Opposite, 10> kOutcomes = {{
    {"rise increas gain growth grow climb jump surg hike advanc",
     "fall declin decreas reduct slump dip drop loss"},
    {"pass", "reject"},
    {"acquit", "convict"},
    {"reopen", "clos"},
    {"profit", "loss los"},
    {"surplus", "deficit"},
    {"promot promotion", "relegat releg"},
    {"widen", "narrow"},
    {"strengthen", "weaken"},
    {"lengthen", "shorten"},
}};

bool outcome(std::string_view roots, const ToldSentence& t, uint32_t i) {
  return !t.root(i).empty() && among(roots, t.root(i));
}

/// The only atom with one of the roots; kNone if there is none or a second one.
uint32_t only_of(const ToldSentence& t, std::string_view roots) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (!outcome(roots, t, i)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

bool tells_any(const ToldSentence& t, std::string_view roots) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (outcome(roots, t, i)) return true;
  }
  return false;
}

/// What the phrase shares with the earlier sentence: words, and a figure or day.
struct Common {
  uint32_t words = 0;
  uint32_t missing = 0;
  bool value = false;
};

Common common(const ToldSentence& before, const ToldSentence& here, const Phrase& phrase, uint32_t at) {
  Common c;
  for (uint32_t i = phrase.first; i < phrase.last; ++i) {
    if (i == at || here.root(i).empty()) continue;
    if (before.tells(here.root(i))) {
      ++c.words;
    } else {
      ++c.missing;
    }
  }
  const auto& told = before.slots();
  for (const Slot& b : slots_of(here, phrase.first, phrase.last)) {
    if (b.kind > SlotKind::kMeasure && b.kind != SlotKind::kDay) continue;
    for (const Slot& a : told) {
      Slip slip = Slip::kUnlike;
      c.value = c.value || (meet(before, a, here, b, slip) == Meeting::kSame);
    }
  }
  return c;
}

/// The outcome's clause says that it was another's, or is none.
bool unsettled(const ToldSentence& t, uint32_t i) {
  const AtomRange clause = t.clause(i);
  for (uint32_t k = clause.first; k < clause.last; ++k) {
    if (among("not n't no never expected predicted forecast feared hoped would could if despite "
              "previous earlier last next another other reversed reverses both instead may might "
              "almost nearly likely should denied after",
              t.text()[k].word))
      return true;
  }
  return false;
}

bool compare(const ToldSentence& before, const ToldSentence& here, uint32_t at, const Phrase& phrase,
             std::string_view same, std::string_view opposite, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  if (s.question() || s.disowned() || tells_any(before, same)) return false;
  const uint32_t verb = only_of(before, opposite);
  if (verb == kNone || !s.verb(verb) || unsettled(before, verb) || unsettled(here, at))
    return false;
  const Common c = common(before, here, phrase, at);
  const bool full = c.words >= 1 && c.missing <= (c.value ? 2U : 1U);
  if (!full && !(c.value && c.missing == 0)) return false;
  // What rises may fall again, and one firm's profit is another's loss.
  const bool settled = among("pass reject acquit convict reopen clos", here.root(at));
  if (!settled && !c.value) return false;
  if (told_of_other_time({s, verb, verb, verb + 1}, {t, at, phrase.first, at + 1}) && !c.value)
    return false;
  tell_against(s, verb, verb + 1, t, phrase.first, std::max(at + 1, phrase.last), sink);
  return true;
}

}  // namespace

void check_told_outcomes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const ToldSentence& here = tellings.at(sentence);
  if (here.text().question() || here.text().disowned()) return;
  for (uint32_t i = 1; i < here.size(); ++i) {
    const uint8_t cues = here.text().opposites().cues(here.text()[i].id);
    if ((cues & OppositeTable::kOutcome) == 0 || !here.text().noun(i) ||
        !may_point_back(here.text(), i))
      continue;
    for (const Opposite& pair : kOutcomes) {
      const bool one = outcome(pair.one, here, i);
      if (!one && !outcome(pair.other, here, i)) continue;
      const Phrase phrase = phrase_around(here.text(), i);
      for (uint32_t back = 1; phrase.back && back <= kReach && back <= sentence; ++back) {
        if (!sentences[sentence - back].prose) continue;
        if (compare(tellings.at(sentence - back), here, i, phrase, one ? pair.one : pair.other,
                    one ? pair.other : pair.one, sink))
          return;
      }
    }
  }
}

}  // namespace factlint::computation
