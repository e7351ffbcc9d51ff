// Datelines: where and when a report was written, in front of its first sentence.
#pragma once

#include "engine/document/document.h"
#include "engine/document/token.h"

namespace factlint {

/// The token behind the dateline that opens `block`: "LIMA, 3 May (Agency) - The", "Lima, 3 May -
/// The". `block.first` if none does.
uint32_t end_of_dateline(const Document& document, const Tokens& tokens, TokenRange block);

}  // namespace factlint
