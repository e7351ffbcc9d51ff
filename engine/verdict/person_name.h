// Names of persons as written against the names the facts know.
#pragma once

#include <string>
#include <string_view>

#include "engine/fact/fact.h"

namespace factlint {

enum class NameMatch : uint8_t {
  kSame,       ///< surname fits, and the given name fits or is not said
  kGivenName,  ///< surname fits, the given name is another
  kOther,
};

/// `given` is accepted for `person`: a spelling or an initial of one of its given names. True if
/// none are known.
bool accepts_given_name(const Entity& person, std::string_view given);
/// A name as written ("Gen. Victor Zolotov", "Shoigu") against a person's.
NameMatch match_name(const Entity& person, std::string_view written);
/// `written` is a spelling of the person's surname: the very letters, or, of a name from another
/// script, another way to write it ("Shoygu", "Shoigu").
bool same_surname(const Entity& person, std::string_view written);
/// `written` ("Karin Hold", "Hold") is one letter off the person's name ("Karin Holt").
bool is_misspelt(const Entity& person, std::string_view written);
/// "Andrei" in a message, for a person known by label "Andrei Belousov".
std::string usual_given_name(const Entity& person);

}  // namespace factlint
