// "left its key rate alone ... news of the quarter-point cut": nothing moved, and then it did.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// What was decided to stay as it was.
constexpr std::string_view kKept =
    "left * alone|left * unchanged|left * on hold|leaves * unchanged|left * untouched|"
    "kept * unchanged|keeps * unchanged|kept * on hold|held * steady|kept * steady|"
    "kept its * rate at|held its * rate at|kept its * rate on|left its * rate at|"
    "kept interest rates at|held interest rates|kept * where * was|decided not to change";

/// The move was hoped for, is to come or was another.
constexpr ListedWords kOther =
    "expected expect expects hope hoped hopes bet bets betting forecast predicted next last "
    "previous earlier another further future first priced pricing would could might may will "
    "possible chance likely odds prospect calls called call pressure demand demanded urged since "
    "after before until but although despite instead emergency larger september june";

}  // namespace

void check_unchanged(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose) return;
  const SentenceText& here = tellings.document().any(sentence);
  if (!here.may_have("rate", "rates", "cut", "rise", "increase", "hike", "reduction")) return;
  for (uint32_t i = 1; i < here.size(); ++i) {
    if ((here.opposites().cues(here[i].id) & OppositeTable::kRate) == 0 || !here.noun(i)) continue;
    uint32_t first = i;
    while (first > 0 && i - first < 6 && !here.word(first, "the") && !here.is_date(first) &&
           !(here.is(first, kPrepositionWord | kBreakWord | kBeWord)))
      --first;
    const bool dated = here.is_date(first) && here.word(first + 1, "'s");
    if (!here.word(first, "the") && !dated) continue;
    // "news of the cut", "Thursday's rise in the rate"
    const bool news = first > 1 && here.word(first - 1, "of") &&
                      here.any_word(first - 2, {"news", "announcement"});
    uint32_t rate = i + 2;
    while (rate < i + 5 && here.in(rate) && !here.any_word(rate, {"rate", "rates"})) ++rate;
    const bool of_rate =
        here.any_word(i + 1, {"in", "of"}) && here.any_word(rate, {"rate", "rates"});
    // "Thursday's rise in mortgage rates"
    bool other = false;
    for (uint32_t k = i + 2; here.any_word(i + 1, {"in", "of"}) && k < rate && k < i + 5; ++k)
      other =
          other || (!here.is(k, kArticleWord) &&
                    !among("its key main interest base benchmark policy lending", here[k].word));
    if (other) continue;
    // "news of the cut in jobs", "the cut they had been promised"
    if (!(news && (of_rate || here.end_of_clause(i + 1))) && !(dated && of_rate)) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    uint32_t last = 0;
    const uint32_t cue = any_phrase_told(before, kKept, last);
    if (cue == kNone || before.text().question() || any_among(here, kOther)) return;
    tell_against(before.text(), cue, last, here, first, i + 1, sink);
    return;
  }
}

}  // namespace factlint::computation
