// Names that come from another script, and the ways in which they are written in Latin letters.
#pragma once

#include <string>
#include <string_view>

#include "engine/fact/fact.h"

namespace factlint {

/// The surname, or the given name, is one that is written in several ways in Latin letters
/// ("Shoigu", "Sergei"); "Holt" and "Lind" are written in one.
bool is_transliterated(const Entity& person);
/// One spelling for the ways in which Cyrillic names are written; of a folded name.
std::string plain_spelling(std::string name);

}  // namespace factlint
