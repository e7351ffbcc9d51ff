// What a text tells twice: one value against another, whatever words tell them.
#pragma once

#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// All checks below but those of the whole document, where a word of the sentence asks for them.
void check_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// Numbers, days, ranks and opposites that a phrase or clause pointing back gives otherwise.
void check_told_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// A thing's rise told as a fall, an approval as a rejection.
void check_told_outcomes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Alone ... her crewmate": words that rule out what a later phrase takes for granted.
void check_implied(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "A is to buy B ... B's takeover of A".
void check_swapped_roles(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// "Her uncle, Walter Gibbs ... her grandfather, Walter Gibbs".
void check_told_kin(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink);

/// A pronoun of the other sex for the only person told so far, in the whole document.
void check_told_pronouns(const DocumentText& document, ClaimSink& sink);

/// A headline against the first sentences below it.
void check_headline(ToldSentences& tellings, ClaimSink& sink);

/// Names that look like slips for others, in the whole document.
void check_told_names(const DocumentText& document, ClaimSink& sink);

}  // namespace factlint::computation
