// "The 42-mile pipeline ... not one of the line's 24 miles", "The 240-metre tower ... its 420
// metres": a measure joined to a thing, and the same measure as what the thing has.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_value.h"
#include "engine/computation/twice.h"
#include "engine/computation/twice_naming.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

constexpr ListedWords kElse =
    "other others another more further extra additional rest including original originally "
    "previously earlier later extended extension former average each every first second last "
    "remaining final initial old half only widened lengthened now once if";

/// "42-mile pipeline", "nine-hole course": the figure, what it counts and the thing.
struct Measured {
  uint32_t figure = kNone;
  uint32_t thing = kNone;
};

bool exact(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).quantity.hedge == Hedge::kNone;
}

bool measure(const SentenceText& text, uint32_t i) {
  return exact(text, i) && text.figure_at(i).type == MentionType::kQuantity;
}

/// "its 18 holes": a count of what a thing has.
bool counted(const SentenceText& text, uint32_t i) {
  return exact(text, i) && is_count(text, i) && text.figure_at(i).type == MentionType::kNumber &&
         text.plural_noun(i + 1) && !text.is(i + 1, kTimeUnitWord);
}

/// The only value like that at `like` of `here` that the sentence joins to a thing.
Measured joined(const SentenceText& text, const SentenceText& here, uint32_t like) {
  const bool count = counted(here, like);
  Measured found;
  for (const uint32_t i : text.figure_places()) {
    uint32_t thing = i + 1;
    if (count) {
      if (!exact(text, i) || !hyphened(text, i) || text.lemma(i + 2) != here.lemma(like + 1))
        continue;
      thing = i + 3;
    } else if (!measure(text, i) ||
               text.figure_at(i).quantity.unit != here.figure_at(like).quantity.unit) {
      continue;
    }
    if (found.figure != kNone) return {};
    if (!count && text.view(i, i + 1).find('-') == std::string_view::npos) return {};
    found.figure = i;
    found.thing = phrase_head(text, thing);
    if (found.thing == kNone || text.plural_noun(found.thing)) return {};
  }
  return found;
}

/// "the line's 24 miles", "its 420 metres": whose it is; kNone for others.
uint32_t owner(const SentenceText& text, uint32_t i, uint32_t& first) {
  if (i == 0) return kNone;
  first = i - 1;
  if (text.word(i - 1, "its")) return i - 1;
  if (i < 3 || !text.word(i - 1, "'s") || !text.lower(i - 2) || !text.word(i - 3, "the"))
    return kNone;
  first = i - 3;
  return i - 2;
}

/// "line" of "pipeline", "road" of a bypass, "building" of a tower.
bool takes_up_thing(const SentenceText& before, uint32_t thing, const SentenceText& here,
                    uint32_t noun) {
  if (here.word(noun, "its")) {
    // The thing that the sentence before is about: "The 240-metre tower will be".
    return thing < 6 && before.is(0, kArticleWord) && here.sentence() == before.sentence() + 1;
  }
  const std::string_view one = before.lemma(thing);
  const std::string_view other = here.lemma(noun);
  constexpr ListedWords kRoads = "bypass motorway highway expressway ring-road dual-carriageway";
  return akin(one, other) || names_kind_of(other, one) || kind_of(one, other) ||
         (other == "road" && among(kRoads, one));
}

/// "all 250 g of the butter", "the whole 480 metres of the tunnel": the noun; kNone for others.
uint32_t whole_of(const SentenceText& text, uint32_t i) {
  if (i == 0 || !measure(text, i) || !text.any_word(i - 1, {"all", "whole", "full", "entire"}) ||
      !text.word(i + 1, "of") || !text.is(i + 2, kArticleWord) || !text.noun(i + 3) ||
      text.noun(i + 4))
    return kNone;
  return i + 3;
}

/// "200 g of butter", "At 840 metres, the tunnel": the only figure of the unit that is of the noun.
uint32_t told_of(const SentenceText& before, std::string_view unit, std::string_view noun) {
  uint32_t found = kNone;
  for (const uint32_t i : before.figure_places()) {
    if (!measure(before, i) || before.figure_at(i).quantity.unit != unit) continue;
    bool fronted = i == 1 && before.word(0, "at") && before.mark(2, kComma);
    for (uint32_t k = 3; fronted && k < 7 && before.lemma(k) != noun; ++k) fronted = k < 6;
    if (!fronted && !(before.word(i + 1, "of") && before.lemma(i + 2) == noun)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

bool check_whole(const SentenceText& before, const SentenceText& here, uint32_t i,
                 ClaimSink& sink) {
  const uint32_t noun = whole_of(here, i);
  if (noun == kNone || any_among(here, kElse)) return false;
  const uint32_t told = told_of(before, here.figure_at(i).quantity.unit, here.lemma(noun));
  if (told == kNone || values_agree(before.figure_at(told).quantity, here.figure_at(i).quantity))
    return false;
  tell_restated(before, told, told + 1, here, i - 1, noun + 1, false, sink);
  return true;
}

}  // namespace

void check_owned_measures(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const SentenceText* here = tellings.document().at(sentence);
  if (here == nullptr || !here->has_figure() || here->question() || here->disowned()) return;
  const auto& sentences = tellings.document().context().sentences;
  for (const uint32_t i : here->figure_places()) {
    const SentenceText* last_told = tellings.document().at(sentence - 1);
    if (last_told != nullptr && !last_told->question() && sentences[sentence - 1].prose &&
        check_whole(*last_told, *here, i, sink))
      return;
    uint32_t first = 0;
    const bool count = counted(*here, i);
    const uint32_t noun = count || measure(*here, i) ? owner(*here, i, first) : kNone;
    const uint32_t last = count ? i + 2 : i + 1;
    // "its 40 miles of cable", "its 30 seats outdoors"
    const bool whole = here->end_of_clause(last) || here->verb(last) ||
                       here->any_word(last, {"over", "before", "this"}) ||
                       (here->word(last, "on") && here->word(last + 1, "foot")) ||
                       (here->word(last, "for") && here->is_figure(last + 1));
    if (noun == kNone || !whole || any_among(*here, kElse)) continue;
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      const SentenceText* before = tellings.document().at(sentence - back);
      if (before == nullptr || !sentences[sentence - back].prose || before->question()) continue;
      const Measured a = joined(*before, *here, i);
      if (a.figure == kNone || any_among(*before, kElse) ||
          !takes_up_thing(*before, a.thing, *here, noun))
        continue;
      if (values_agree(before->figure_at(a.figure).quantity, here->figure_at(i).quantity)) return;
      tell_restated(*before, a.figure, a.figure + 1, *here, first, last, false, sink);
      return;
    }
  }
}

}  // namespace factlint::computation
