// "Ruled out an electrical fault ... the faulty wiring they blame": a cause that is ruled out, and
// told as the cause behind it.
#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/phrase_set.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// Words for one cause.
constexpr std::string_view kCauses[] = {
    "electrical fault/faults/failure/short|faulty wiring|wiring fault|short circuit|"
    "defective wiring|electrical wiring|the wiring",
    "arson/arsonist/arsonists|deliberate/deliberately|set alight|fire-raiser|fire-raisers|"
    "started on purpose",
    "gas leak|leaking gas|escape of gas|build-up of gas",
    "pilot error|error by the pilot|pilot 's mistake/error|mistake by the pilot",
    "human error|driver error|driver 's mistake/error|mistake by the driver",
    "metal fatigue|fatigue crack/cracks|fatigued metal",
    "sabotage/saboteur/saboteurs|tampered/tampering",
    "bomb/bombs|explosive/explosives|terrorism/terrorist/terrorists",
    "excessive speed|speeding|going too fast|driving too fast|travelling too fast",
    "alcohol|drink|drunk/drunken|drink-driving",
    "brake failure|faulty/failed brakes|failure of the brakes|brakes had failed",
    "cigarette/cigarettes|smoking|smoker/smokers",
    "lightning",
    "food poisoning|contaminated food|tainted food",
    "suicide|took his/her own life|killed himself/herself",
    "foul play|murder/murdered|homicide",
    "firework/fireworks",
    "candle/candles",
    "software error/fault/bug/glitch|computer error/fault/glitch|faulty software",
    "bird strike|struck a bird|flock of birds",
    "engine failure|failed engine|faulty engine|engine fault",
    "ice|icing|icy",
    "fog|poor visibility",
    "pollution|pollutants|polluted",
    "overcrowding/overcrowded|too many people aboard",
    "overloading/overloaded|too heavy a load",
    "tyre blow-out|burst tyre|blown tyre|faulty tyre",
    "battery/batteries",
    "cooker/cookers|frying pan|chip pan|pan left on",
    "mould|damp",
};

/// Words that rule a cause out.
constexpr std::string_view kRuledOut =
    "ruled/ruling/rules out|discounted|excluded|was/were not to blame|was/were not the cause|"
    "was/were not caused by|played no part|had nothing to do with|was/were not a factor|"
    "is/are not to blame|no suspicion of|no evidence of|no sign of|not thought to be";

/// Words that tell of a cause as what is so.
constexpr std::string_view kBlamed =
    "they blame/blamed|blamed on|to blame for|cause of the|responsible for the|put down to|"
    "attributed to|was/were to blame";

/// Words for doubt, for another time or another's view.
constexpr ListedWords kElse =
    "not n't no never may might could possible possibly whether suspected suspect earlier first "
    "initially originally previously until denied another second other however ruled if would "
    "accused insist insists claim claims believe believes rumours rumour unlike rather nor "
    "similar last previous next nearby neighbouring";

struct CausePhrases {
  PhraseSet ruled_out{kRuledOut};
  PhraseSet blamed{kBlamed};
  std::vector<PhraseSet> causes;
};

const CausePhrases& phrases() {
  static const CausePhrases all = [] {
    CausePhrases split;
    for (const std::string_view words : kCauses) split.causes.emplace_back(words);
    return split;
  }();
  return all;
}

/// Somebody says it: "a neighbour said", where no earlier one did.
bool another_voice(const SentenceText& before, const SentenceText& here) {
  if (!here.has_any(kSpeechWord) || here.has_word("they")) return false;
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (here.is(i, kSpeechWord) && !(i > 0 && here.is(i - 1, kBeWord)) &&
        !before.has_word(here[i > 0 ? i - 1 : 0].word))
      return true;
  }
  return false;
}

bool compare_causes(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  uint32_t cue_last = 0;
  uint32_t blamed_last = 0;
  const uint32_t cue = phrases().ruled_out.told(before, cue_last);
  if (cue == kNone) return false;
  const uint32_t blamed = phrases().blamed.told(here, blamed_last);
  if (blamed == kNone || any_among(here.text(), kElse) || another_voice(before.text(), here.text()))
    return false;
  // "has not ruled out", "could not be ruled out"
  const AtomRange clause = before.clause(cue);
  if (any_among(before.text(),
                "not n't cannot never yet nor neither without if until initially "
                "first originally earlier at",
                clause.first, cue) ||
      any_among(before.text(), "but other second alone sole only", cue))
    return false;
  for (const PhraseSet& cause : phrases().causes) {
    uint32_t a_last = 0;
    uint32_t b_last = 0;
    const uint32_t a = cause.told(before, a_last);
    const uint32_t b = a == kNone ? kNone : cause.told(here, b_last);
    if (b == kNone || !clause.holds(a)) continue;
    tell_against(before.text(), std::min(a, cue), std::max(a_last, cue_last), here.text(),
                 std::min(b, blamed), std::max(b_last, blamed_last), sink);
    return true;
  }
  return false;
}

}  // namespace

void check_causes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if (!sentences[sentence - back].prose ||
        (tellings.cues(sentence - back) & OppositeTable::kRuling) == 0)
      continue;
    const ToldSentence& before = tellings.at(sentence - back);
    const ToldSentence& here = tellings.at(sentence);
    if (before.text().question() || here.text().question() || here.text().disowned()) continue;
    if (compare_causes(before, here, sink)) return;
  }
}

}  // namespace factlint::computation
