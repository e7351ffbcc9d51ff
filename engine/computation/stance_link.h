// How the two places of a stance are known to be of one matter: one doer, one vote, one person,
// nothing new named.
#pragma once

#include "engine/computation/stance_table.h"
#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// Where a sentence tells a phrase: atoms [first, last).
struct TellingPhrase {
  uint32_t first = kNone;
  uint32_t last = 0;
  explicit operator bool() const { return first != kNone; }
};

/// One of the words stands outside the phrase.
bool told_beside(const ToldSentence& t, std::string_view words, TellingPhrase but);

/// "since May", which tells of all the time up to now.
bool since_told(const SentenceText& text);

/// The later phrase is told of what the earlier one is told of.
bool linked(const Stance& stance, const ToldSentence& before, TellingPhrase a,
            const ToldSentence& here, TellingPhrase b);

}  // namespace factlint::computation
