// Tokens of a document -> its sentences.
#pragma once

#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/lexicon/vocabulary.h"

namespace factlint {

/// Splits every block into sentences, in order; each token of a block is in exactly one. Linear.
///
/// A stop after an abbreviation, an initial or inside a number ends no sentence; closing quotes,
/// brackets and footnote marks after a stop belong to the sentence before it. Sentence::prose is
/// false for what only looks like text: code, JSON, log lines, ids, references, legal sections,
/// contact data (prose_gate.h).
std::vector<Sentence> split_sentences(const Document& document, const Tokens& tokens,
                                      const Vocabulary& vocabulary);

}  // namespace factlint
