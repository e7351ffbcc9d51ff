// Prose to measure with: ordinary sentences in a mixed order, the same at every run.
#pragma once

#include <string>

namespace factlint {

/// About `bytes` bytes of paragraphs. One sentence in eight holds a number, a date or a name that
/// facts know, as in a newspaper's foreign pages.
std::string sample_prose(size_t bytes);

}  // namespace factlint
