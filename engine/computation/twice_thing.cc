// "Killed by a lorry ... the driver of the bus": a thing taken up as another of its kind.
#include "engine/computation/content_words.h"
#include "engine/computation/twice_naming.h"

namespace factlint::computation {
namespace {

/// "The colt was second": one of several.
bool ranked(const SentenceText& text) {
  for (const uint32_t i : text.figure_places()) {
    if (text.figure_at(i).type == MentionType::kOrdinal) return true;
  }
  return false;
}

/// Things that stand about, come to help, or are prey to the others.
constexpr ListedWords kBystanders =
    "ambulance helicopter ferry tractor taxi hotel hospital school prison jail museum library "
    "theatre cinema supermarket factory warehouse barn pub bakery church mosque synagogue abbey "
    "cathedral chapel rain snow hail sleet sheep lamb landslide flood earthquake wildfire "
    "avalanche novel play drama poem opera symphony ballet";

/// "fed the otter on willow": the animal that people saved.
bool tended(const SentenceText& text, uint32_t i) {
  constexpr ListedWords kWild =
      "beaver otter badger hedgehog squirrel seal fox deer hare rabbit owl heron swan goose bear "
      "camel llama alpaca leopard cheetah tiger crocodile tortoise stoat weasel";
  return i > 1 && text.is(i + 1, kPrepositionWord) && text.word(i - 1, "the") &&
         among(kWild, text[i].word) &&
         text.any_word(i - 2, {"fed", "freed", "released", "named", "nursed", "carried", "caught",
                               "lured", "trapped", "rescued", "returned"});
}

}  // namespace

// "An Airbus slid off the taxiway. The Boeing was towed back.", "killed by a lorry ... the driver
// of the bus"; but "A violin was stolen. The cello was left behind."
bool other_of_kind(const Slot& a, const Slot& b, const Place& place, const ToldSentence& telling) {
  const SentenceText& here = telling.text();
  const SentenceText& before = place.telling->text();
  if (!b.thing || !b.phrase.back || !a.phrase.indefinite || place.distance != 1) return false;
  if (tended(here, b.at) && !here.has_word("other", "another", "also", "too")) return true;
  if (ranked(here) || here.any_word(b.at + 1, {"that", "which", "who", "of"}) ||
      here.has_word("left", "remained", "spared", "untouched", "unharmed", "safe", "behind",
                    "beside", "followed", "stayed"))
    return false;
  if (b.phrase.first == 0 && a.phrase.first == 0 && !b.person)
    return !here.has_word("not") && all_told(b, place, telling);
  if (among(kBystanders, here[b.at].word) || here.plural_noun(b.at) || b.own) return false;
  // "A car broke down on the crossing. The train stopped in time."
  if (any_among(before,
                "crossing line rail railway track tracks station road-rail wolf bear fox") ||
      any_among(before, "own owns owned has have had keeps keep plays sells hires") ||
      any_among(here, "other another also too both passing nearby instead second"))
    return false;
  if (b.person) {
    const bool trade = among(
        "plumber electrician carpenter joiner bricklayer roofer glazier plasterer baker butcher "
        "greengrocer fishmonger florist farmer teacher architect accountant librarian postman vet "
        "dentist pharmacist",
        here[b.at].word);
    return trade && b.phrase.first == 0 && a.phrase.first == 0 && here.verb(b.at + 1) &&
           full_names(before, 0) == 0;
  }
  // "the driver of the bus", "The bus driver": nothing but the thing.
  const bool somewhere =
      here.any_word(b.at + 1, {"in", "from", "into"}) && here.any_word(b.at + 2, {"a", "an"});
  return here.word(b.at - 1, "the") && !here.name_word(b.at + 1) &&
         !here.any_word(b.at + 1,
                        {"above", "under", "over", "near", "next", "beside", "opposite"}) &&
         (somewhere || !here.is(b.at + 1, kPrepositionWord | kPronounWord | kArticleWord));
}

}  // namespace factlint::computation
