// What a group may be called when a text takes it up.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/told_group.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

/// Nouns that tell what somebody is in what happened, not who he is.
constexpr ListedWords kGeneralPersons =
    "man person people adult survivor victim casualty suspect defendant accused passenger member "
    "witness winner loser guest visitor individual dead injured wounded missing detainee hostage "
    "prisoner candidate nominee finalist laureate recipient offender culprit occupant resident "
    "relative friend partner colleague signatory founder owner applicant contender newcomer";

/// The same of things.
constexpr ListedWords kGeneralThings =
    "item piece thing object article work place site location venue option subject topic";

}  // namespace

bool ToldGroup::persons() const {
  return std::all_of(items.begin(), items.end(), [](const GroupItem& i) { return i.person; });
}

bool ToldGroup::names() const {
  return std::all_of(items.begin(), items.end(), [](const GroupItem& i) { return i.name; });
}

bool general_person(std::string_view lemma) { return among(kGeneralPersons, lemma); }

bool called_by(const SentenceText& text, const ToldGroup& group, std::string_view lemma,
               NounClass noun_class, bool general) {
  const bool persons = group.persons();
  const auto all = [&](auto test) {
    return std::all_of(group.items.begin(), group.items.end(), test);
  };
  // "Nurses, drivers and cooks ... the three professions"
  if (group.kinds > 0)
    return general || among("profession occupation trade craft calling job", lemma);
  if (all([&](const GroupItem& i) { return !i.name && kind_of(text.lemma(i.head), lemma); }))
    return true;
  if (noun_class == NounClass::kPerson || general_person(lemma))
    return persons && (general_person(lemma) || group.names() || group.whole);
  // "Germany, France and Poland ... the countries"
  const bool places = noun_class == NounClass::kLocation || noun_class == NounClass::kGroup;
  if (places && group.names() && group.listed && !persons) return true;
  return group.listed && (general || among(kGeneralThings, lemma)) && (!persons || group.alike);
}

}  // namespace factlint::computation
