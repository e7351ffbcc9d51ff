// "Eight climbers were brought off the ridge ... All six of those airlifted": how many people
// something befell, told with another number.
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Participles of one fate each.
constexpr std::string_view kFates[] = {
    "rescued saved",
    "airlifted winched",
    "trapped stranded marooned",
    "arrested detained",
    "charged accused",
    "jailed imprisoned",
    "kidnapped abducted",
    "sacked dismissed",
    "evacuated",
    "drowned",
    "expelled deported",
    "injured hurt wounded",
    "killed dead",
    "stolen",
    "chosen selected shortlisted picked",
    "appointed elected",
};

constexpr ListedWords kElse =
    "more another other others further later also now since total second initially originally "
    "earlier previous previously least some among including besides plus additional next who "
    "not n't never or";

size_t fate_of(const SentenceText& text, uint32_t i) {
  if (text[i].kind != AtomKind::kWord) return std::size(kFates);
  for (size_t f = 0; f < std::size(kFates); ++f) {
    if (among(kFates[f], text[i].word)) return f;
  }
  return std::size(kFates);
}

bool exact(const SentenceText& text, uint32_t i) {
  return is_count(text, i) && text.figure_at(i).quantity.hedge == Hedge::kNone &&
         text.figure_at(i).quantity.value > Decimal(1);
}

/// "Eight climbers were brought off", "Police arrested four women": the count, its noun and the
/// fate; kNone if the sentence tells of no such thing, or of several counts.
struct Befallen {
  uint32_t count = kNone;
  uint32_t noun = 0;
  size_t fate = std::size(kFates);
  uint32_t last = 0;
};

Befallen befallen(const SentenceText& text) {
  Befallen found;
  for (const uint32_t i : text.figure_places()) {
    if (text.figure_at(i).type == MentionType::kOrdinal || !is_count(text, i)) continue;
    const uint32_t noun = counted_noun(text, i);
    if (noun == kNone) return {};
    if (text.is(noun, kTimeUnitWord)) continue;
    if (found.count != kNone || !exact(text, i) || !text.plural_noun(noun)) return {};
    found.count = i;
    found.noun = noun;
  }
  if (found.count == kNone) return {};
  // "arrested four women"
  if (found.count > 0 && text.past_verb(found.count - 1)) {
    found.fate = fate_of(text, found.count - 1);
    found.last = found.noun + 1;
    return found.fate < std::size(kFates) ? found : Befallen{};
  }
  if (found.count > 2) return {};
  uint32_t verb = found.noun + 1;
  if (text.any_word(verb, {"have", "had"}) && text.word(verb + 1, "been")) ++verb;
  if (!text.is(verb, kBeWord) && !text.word(verb, "been")) return {};
  found.fate = fate_of(text, verb + 1);
  found.last = verb + 2;
  return found.fate < std::size(kFates) ? found : Befallen{};
}

/// "All six of those airlifted", "the four rescued men", "the four men rescued": a count of all
/// that it befell.
struct Again {
  uint32_t count = kNone;
  uint32_t noun = kNone;  ///< none in "those airlifted"
  size_t fate = std::size(kFates);
  uint32_t first = 0;
  uint32_t last = 0;
};

Again told_again(const SentenceText& text) {
  for (const uint32_t i : text.figure_places()) {
    if (i == 0 || !exact(text, i) || !text.any_word(i - 1, {"all", "the"})) continue;
    if (text.word(i - 1, "all") && text.word(i + 1, "of") && text.word(i + 2, "those")) {
      const size_t fate = fate_of(text, i + 3);
      if (fate < std::size(kFates)) return {i, kNone, fate, i - 1, i + 4};
    }
    const size_t before = fate_of(text, i + 1);
    if (before < std::size(kFates) && text.plural_noun(i + 2))
      return {i, i + 2, before, i - 1, i + 3};
    const size_t behind = fate_of(text, i + 2);
    if (behind < std::size(kFates) && text.plural_noun(i + 1) &&
        !text.is(i + 3, kPrepositionWord | kArticleWord))
      return {i, i + 1, behind, i - 1, i + 3};
  }
  return {};
}

/// The later noun may be of those that the earlier one tells: "three sailors ... the rescued men",
/// but not "four men ... the arrested women".
bool same_people(const SentenceText& before, uint32_t a, const SentenceText& here, uint32_t b) {
  if (b == kNone || before.lemma(a) == here.lemma(b)) return true;
  constexpr ListedWords kSexed = "man woman boy girl";
  constexpr ListedWords kAnybody = "people person suspect victim survivor man";
  const bool known = before.noun_class(a) == NounClass::kPerson || before.word(a, "people");
  if (!known || !among(kAnybody, here.lemma(b))) return false;
  return !(among(kSexed, before.lemma(a)) && among(kSexed, here.lemma(b)));
}

}  // namespace

void check_befallen(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& here = tellings.document().any(sentence);
  if (here.question() || here.disowned()) return;
  const Again b = told_again(here);
  if (b.count == kNone || any_among(here, kElse, b.first > 4 ? b.first - 4 : 0, b.last + 4)) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  if (before.question() || before.disowned() || any_among(before, kElse)) return;
  // "the four rescued men from the second boat"
  for (const uint32_t i : here.figure_places()) {
    if (here.figure_at(i).type == MentionType::kOrdinal) return;
  }
  const Befallen a = befallen(before);
  if (a.count == kNone || a.fate != b.fate || !same_people(before, a.noun, here, b.noun) ||
      dated_apart(before, here) || other_day(before, here, {b.first, b.last + 4}))
    return;
  // "In Thorpe, the 19 people held"
  for (uint32_t i = 1; i < b.first; ++i) {
    if (here.name_word(i) && !before.has_word(here[i].word) && !here.has(kSpeechWord, i, b.first))
      return;
  }
  // "three sailors and a cook"
  for (uint32_t i = a.noun + 1; i < a.noun + 5; ++i) {
    if (before.word(i, "and")) return;
  }
  const Quantity& one = before.figure_at(a.count).quantity;
  const Quantity& other = here.figure_at(b.count).quantity;
  // "the two people injured worst" are some of them.
  if (one.value == other.value || (other.value < one.value && !here.word(b.first, "all"))) return;
  tell_restated(before, a.count, a.last, here, b.first, b.last, false, sink);
}

}  // namespace factlint::computation
