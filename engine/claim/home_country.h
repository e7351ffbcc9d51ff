// The country of those who were named by it: "Uzbek skiers, whose country ...", "Chad's growers ...
// Their country ...".
#pragma once

#include <vector>

#include "engine/claim/sentence_view.h"

namespace factlint {

/// The countries that `noun` ("their country", "whose countries") stands for, filling `role`; empty
/// if they are not surely told.
std::vector<RoleFiller> home_countries(const SentenceView& view, NodeId noun,
                                       const PredicateRole& role);

/// The two bodies that "both" goes back to, where no third is named; else empty.
std::vector<RoleFiller> both_bodies(const SentenceView& view, NodeId both,
                                    const PredicateRole& role);

}  // namespace factlint
