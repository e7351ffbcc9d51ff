// Whether a noun that points back means what an earlier sentence tells: by the same word ("the
// opening" of what opened), by its kind ("the car" of a Skoda estate), or by what its verb tells of
// ("the takeover" of who bought whom).
#pragma once

#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// By a word of atoms `range` of the earlier sentence.
bool takes_up(const ToldSentence& before, AtomRange range, const ToldSentence& here, uint32_t noun);

/// Only by what a verb there tells: "the walkout" of "walked out".
bool takes_up_event(const ToldSentence& before, AtomRange range, const ToldSentence& here,
                    uint32_t noun);

}  // namespace factlint::computation
