// What an amount is told for: "each", "a hectare", "a litre of milk costs ..." (for the ledger).
#pragma once

#include <string_view>

#include "engine/computation/ledger.h"

namespace factlint::computation {

/// "a week", "per hour" behind a figure: the base of a rate, no length.
bool base_of_rate(const SentenceText& text, uint32_t i);
/// "every day", "a week", "daily" at most two nouns behind `i`: how often that comes.
uint32_t read_often(const SentenceText& text, uint32_t i, Entry& entry);
/// "320 hilly kilometres": the measure that a noun tells; empty for other nouns.
std::string_view measure_noun(std::string_view noun);
/// One past "each", "a hectare", "per week" at `i`; fills what the rate is told for.
uint32_t read_per(const SentenceText& text, uint32_t i, Entry& entry);
/// "each carries 49 seats", "each of the coaches has 49".
bool each_before(const SentenceText& text, uint32_t left);
/// "A litre of milk costs 1.20 euros", "One crate holds 24 bottles": what the amount behind `left`
/// is told for; empty if none is.
std::string_view base_before(const SentenceText& text, uint32_t left);

}  // namespace factlint::computation
