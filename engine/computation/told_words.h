// Lists of words that a check reads and the table of cues asks for (opposites.h).
#pragma once

#include <string_view>

namespace factlint::computation {

/// Lemmas of verbs by which a thing goes "to" somebody, and comes "from" somebody.
std::string_view giving_verbs();
std::string_view taking_verbs();

/// Forms of "leave" and "quit", and of verbs for a way gone from one place to another.
std::string_view leaving_words();
std::string_view travel_words();

/// Nouns for a person of one sex.
std::string_view woman_nouns();
std::string_view man_nouns();

/// Towns that are far from one another, by one word each.
std::string_view far_towns();

}  // namespace factlint::computation
