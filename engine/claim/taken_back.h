// "That is wrong." "He was mistaken." behind a sentence: the text does not mean what it told.
#pragma once

#include <cstdint>

#include "engine/claim/context.h"

namespace factlint {

/// The sentence behind `sentence`, in the same block, calls it wrong.
bool taken_back(const DocumentContext& context, uint32_t sentence);

}  // namespace factlint
