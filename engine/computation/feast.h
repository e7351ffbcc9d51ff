// Feasts with dates of their own.
#pragma once

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// The date at atom `date` is told of a feast beside it: its own day is then what is judged.
bool is_told_of_feast(const SentenceText& text, uint32_t date);

}  // namespace factlint::computation
