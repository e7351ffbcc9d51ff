// Tokens of a sentence in; whether they are prose, where figures and lists mean what they say, out.
#pragma once

#include "engine/document/document.h"
#include "engine/document/token.h"
#include "engine/lexicon/vocabulary.h"

namespace factlint {

/// False for code, JSON, log lines, ids, bibliographies, licence text, contact data and other
/// languages. Errs towards prose. One pass over the tokens.
bool is_prose(const Document& document, const Tokens& tokens, TokenRange range,
              const Vocabulary& vocabulary);

/// A block that opens with a section number ("3.1 Definitions"): its numbers are labels.
bool is_numbered_section(const Document& document, const Tokens& tokens, TokenRange block);

}  // namespace factlint
