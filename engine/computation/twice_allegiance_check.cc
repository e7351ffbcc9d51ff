// "Nuala Heaney, who was elected for Labour, has quit ... The Green councillor said she": one
// politician in two parties.
#include <algorithm>
#include <array>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

/// Ways to call one party; the longest first.
constexpr std::array<std::string_view, 12> kParties = {
    "liberal democrat|liberal democrats|lib dem|lib dems",
    "christian democrat|christian democratic|christian democrats",
    "social democrat|social democratic|social democrats",
    "conservative|tory|conservatives|tories",
    "labour",
    "green|greens",
    "republican|republicans",
    "democrat|democratic|democrats",
    "socialist|socialists",
    "communist|communists",
    "liberal|liberals",
    "independent|independents"};

constexpr ListedWords kSeats =
    "councillor councilwoman councilman councilor mp senator congressman congresswoman member "
    "lawmaker mayor governor minister assemblyman assemblywoman alderman representative "
    "leader deputy legislator politician mep msp";

/// Words for somebody who changed, or for somebody else.
constexpr ListedWords kElse =
    "formerly former then defected defect defects switched switching crossed joined joining joins "
    "join another opponent rival both successor predecessor beat beaten defeated "
    "challenged "
    "ousted unseated once previously instead colleague counterpart replaced replaces succeeded "
    "unlike lost party candidate candidates challenger race races became coalition support "
    "supported "
    "backed backing";

struct Party {
  size_t which = kParties.size();
  uint32_t first = kNone;
  uint32_t last = 0;
  explicit operator bool() const { return first != kNone; }
};

bool words_at(const SentenceText& text, uint32_t i, std::string_view words, uint32_t& last) {
  bool all = true;
  last = i;
  for_each_word(words, [&](std::string_view word) {
    all = all && text.word(last, word) && text.capital(last);
    ++last;
  });
  return all;
}

Party party_at(const SentenceText& text, uint32_t i) {
  if ((text.opposites().cues(text[i].id) & OppositeTable::kParty) == 0 &&
      !text.any_word(i, {"lib", "christian", "social", "tories"}))
    return {};
  for (size_t p = 0; p < kParties.size(); ++p) {
    Party found;
    for_each_phrase(kParties[p], [&](std::string_view way) {
      uint32_t last = 0;
      if (!found && words_at(text, i, way, last)) found = {p, i, last};
    });
    if (found) return found;
  }
  return {};
}

/// "Left Labour": not any more.
bool left(const SentenceText& text, const Party& party) {
  return party.first > 0 &&
         text.any_word(party.first - 1, {"left", "leave", "leaves", "leaving", "quit", "quits"});
}

/// The only party of the sentence, told of the only person that it names: "elected for Labour", "a
/// Liberal Democrat councillor", "(Labour)".
Party own_party(const SentenceText& text, uint32_t& surname) {
  Party found;
  surname = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (const Party party = party_at(text, i)) {
      if (found || left(text, party)) return {};
      found = party;
      i = party.last - 1;
      continue;
    }
    if (!text.name_word(i) || !text.name_word(i + 1) || party_at(text, i + 1)) continue;
    const uint32_t first = i;
    while (text.name_word(i + 1)) ++i;
    if (first > 0 && text.any_word(first - 1, {"in", "at", "near", "of", "from"})) continue;
    if (surname != kNone) return {};
    surname = i;
  }
  if (!found || surname == kNone) return {};
  const uint32_t first = found.first;
  const uint32_t left_of = first > 0 && text.word(first - 1, "the") ? first - 1 : first;
  const bool stood = left_of > 0 && text.any_word(left_of - 1, {"for", "as"});
  const bool seated = first > 1 && text.is(first - 1, kArticleWord) && text.word(first - 2, "as");
  const bool elected = (stood || seated) && text.has_word("elected", "sits", "sat", "stood");
  const bool office = among(kSeats, text[found.last].word) &&
                      (found.last + 1 + 3 > surname || text.mark(first - 1, kComma) ||
                       (first > 1 && text.is(first - 1, kArticleWord)));
  const bool bracket = first > 0 && text.mark(first - 1, kOpenBracket);
  return elected || office || bracket ? found : Party{};
}

/// Words of `kElse`, or "stood against": somebody else.
bool tells_else(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.word(i, "against") && !text.any_word(i - 1, {"voted", "vote", "voting", "spoke"}))
      return true;
  }
  return any_among(text, kElse);
}

/// "said she could": the verb and a pronoun that may be of the one told; kNone for none.
uint32_t own_pronoun(const SentenceText& text, uint32_t from) {
  for (uint32_t i = from; i < from + 8 && text.in(i); ++i) {
    if (text.is(i, kSpeechWord)) return text.any_word(i + 1, {"she", "he"}) ? i + 1 : kNone;
  }
  return kNone;
}

}  // namespace

void check_told_parties(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if ((tellings.cues(sentence - 1) & OppositeTable::kParty) == 0 ||
      !sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const SentenceText& here = tellings.document().any(sentence);
  if (!here.word(0, "the")) return;
  const Party b = party_at(here, 1);
  if (!b || !among(kSeats, here[b.last].word)) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  uint32_t surname = kNone;
  const Party a = own_party(before, surname);
  if (!a || a.which == b.which || tells_else(before) || tells_else(here) || before.question() ||
      here.question() || before.disowned() || here.disowned())
    return;
  // "The Green councillor Tom Price", "The Green councillor for Tollgate said he was sorry"
  const uint32_t behind = b.last + 1;
  const bool aged = here.mark(behind, kComma) &&
                    (here.is_figure(behind + 1) ||
                     (here.word(behind + 1, "who") && here.any_word(behind + 2, {"has", "is"})));
  const uint32_t pronoun = own_pronoun(here, behind);
  const Sex sex = surname > 0 ? sex_of_given_name(before[surname - 1].word) : Sex::kNone;
  const bool other =
      here.has_word("her", "him", "mr", "mrs", "ms", "miss") ||
      (pronoun != kNone && sex != Sex::kNone && here.word(pronoun, "she") != (sex == Sex::kWoman));
  if (other || here.name_word(behind) || (here.mark(behind, kComma) && !aged) ||
      (!aged && pronoun == kNone))
    return;
  tell_against(before, a.first, a.last, here, 0, b.last + 1, sink);
}

}  // namespace factlint::computation
