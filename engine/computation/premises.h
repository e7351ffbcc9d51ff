// The figures that a conclusion (", or 20 percent", "leaving 12", "30 each") may be drawn from.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// Atoms of the figures before atom `end`, without years, ordinals, ages and "a litre"; nothing if
/// one of them is a range, a bound or vague.
std::vector<uint32_t> premises(const SentenceText& text, uint32_t end);

/// The words tell the smaller of two figures as a part of the larger: "six of the club's 24
/// players", "a poll of 500 drivers found that 300 of them", "9 in 36".
bool part_and_whole(const SentenceText& text, uint32_t a, uint32_t b);

/// Neither figure counts another thing than the other: "400 members" and "500", not "500 cars".
bool same_thing(const SentenceText& ta, uint32_t a, const SentenceText& tb, uint32_t b);

/// A word or date beside the figure tells when it holds: "now", "last year", "in May", "at its
/// peak".
bool timed(const SentenceText& text, uint32_t i);

}  // namespace factlint::computation
