// Lists of words that a check reads and the table of cues asks for (opposites.h).
#pragma once

#include <span>
#include <string_view>

#include "engine/computation/listed_words.h"

namespace factlint::computation {

/// Lemmas of verbs by which a thing goes "to" somebody, and comes "from" somebody.
std::string_view giving_verbs();
ListedWords taking_verbs();

/// Forms of "leave" and "quit", and of verbs for a way gone from one place to another.
std::string_view leaving_words();
ListedWords travel_words();

/// Pronouns for one person of a sex.
ListedWords woman_pronouns();
ListedWords man_pronouns();
/// Nouns beside which a pronoun may be of somebody else, animals and ships too; those that the
/// lexicon knows as people are not among them.
ListedWords other_person_words();

/// Nouns for a person of one sex.
ListedWords woman_nouns();
ListedWords man_nouns();

/// Towns that are far from one another, by one word each.
ListedWords far_towns();

/// Titles before names, that one person has for good.
ListedWords person_titles();

/// Posts that one body has a holder each of, between bars; slashes separate ways to say one of
/// them. Longer ones stand before those that end in them.
std::span<const std::string_view> posts();

}  // namespace factlint::computation
