// Adjectives of members that a count of all of them may have, and those of some.
#pragma once

#include <array>
#include <string_view>

#include "engine/base/one_of.h"

namespace factlint {

/// Adjectives that leave a count of members a count of all of them.
inline constexpr std::array<std::string_view, 34> kHarmless = {
    "full",     "fully",         "fledged",      "current",
    "present",  "existing",      "sovereign",    "independent",
    "official", "formal",        "equal",        "voting",
    "total",    "participating", "constituent",  "member",
    "post",     "soviet",        "former",       "ex",
    "actual",   "entire",        "today",        "permanent",
    "regular",  "treaty",        "strong",       "paid",
    "up",       "overall",       "neighbouring", "neighboring",
    "allied",   "signatory"};

/// Words that make it a count of some, or of others.
inline constexpr std::array<std::string_view, 26> kOthers = {
    "other",   "remaining", "another",   "more",     "new",       "additional",  "further",
    "first",   "last",      "founding",  "original", "potential", "prospective", "would",
    "future",  "candidate", "associate", "rest",     "extra",     "fewer",       "different",
    "poorest", "richest",   "biggest",   "largest",  "smallest"};

/// Nouns that stand for the members of a body next to it: "its five allies", "eight capitals".
inline constexpr std::array<std::string_view, 8> kStandForMembers = {
    "governments",  "capitals", "signatories", "partners",
    "participants", "allies",   "leaders",     "economies"};

/// "members", "states", "republics": a noun for the members of a body, all of them or some.
bool names_members(std::string_view word);
/// The same in the singular too, and what stands for them: "capitals", "member".
bool names_state(std::string_view word);
/// Words that announce members and nothing else: "Six countries belong to it. They are:".
bool announces_members(std::string_view word);
/// Words of a title that is no more than the name below it: "The bloc at a glance".
bool titles_body(std::string_view word);
/// Those of them that say what is announced.
bool tells_members(std::string_view word);

}  // namespace factlint
