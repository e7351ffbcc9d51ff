// Plain text -> tokens.
#pragma once

#include "engine/document/document.h"
#include "engine/document/token.h"
#include "engine/lexicon/vocabulary.h"

namespace factlint {

/// Splits `document.text` into tokens, block by block, in one pass.
///
/// Words keep inner apostrophes ("o'clock", "d'Ivoire") and dots of abbreviations ("U.S.", "p.m.")
/// but not hyphens: "nine-member" is three tokens, glued. Clitics are tokens of their own: 's
/// (kPossessive), n't, 'll, 're, 've, 'd, 'm. A number and the letters glued to it are two tokens
/// ("45bn" = "45" + "bn"; "1990s" = "1990" + "s"; "20th" = "20" + "th"). "1,200", "1.5", "10:30"
/// and "10.30" are one number token; "2021-2023" and "12/25" are three.
Tokens tokenize(const Document& document, const Vocabulary& vocabulary);

}  // namespace factlint
