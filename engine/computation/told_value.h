// A number, amount, measure or length of time where it stands, and what it counts.
#pragma once

#include <string>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// "420-room": atom `i` is joined to the word two atoms on.
bool hyphened(const SentenceText& text, uint32_t i);

/// Of a figure or a length of time.
const Quantity& quantity_at(const SentenceText& text, uint32_t i);

/// "a population of 8,400", "population: 310".
bool behind_population(const SentenceText& text, uint32_t i);

/// What the value at `i` counts or measures, as a stem: "room", "EUR", "EUR a month"; empty for
/// others.
std::string unit_at(const SentenceText& text, uint32_t i);

/// Head of the noun phrase from atom `i` on, its article left out; kNone if none begins there. A
/// word that may be the sentence's verb ("costs 900 euros") ends it.
uint32_t phrase_head(const SentenceText& text, uint32_t i);

/// The two values can be of one thing: equal, or one as near as its rounding and hedge allow.
bool values_agree(const Quantity& earlier, const Quantity& later);

}  // namespace factlint::computation
