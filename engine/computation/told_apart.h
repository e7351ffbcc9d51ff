// What tells two places of a text apart although their words are alike: another time, another
// place, another thing of the kind, a plan against what came of it.
#pragma once

#include "engine/computation/checks.h"

namespace factlint::computation {

/// A value and the phrase that tells it: atom `at` in atoms [first, last) of a sentence.
struct Spot {
  const SentenceText& text;
  uint32_t at;
  uint32_t first;
  uint32_t last;
};

/// The later spot may speak of something else than the earlier one.
bool told_apart(const Spot& earlier, const Spot& later);

/// Of these, only words for another time or for what was meant, not done ("planned", "later").
bool told_of_other_time(const Spot& earlier, const Spot& later);
bool told_as_unreal(const Spot& earlier, const Spot& later);

/// The value of the later spot stands in another place of the text since shortly before the
/// earlier one, or follows from two numbers there: it may repeat those instead.
bool told_elsewhere(const DocumentText& document, const Spot& earlier, const Spot& later);

/// Atoms [first, last) are followed by words that tell the thing from others of its kind, and
/// that `earlier` does not hold: "the 420-room hotel across the bay".
bool described_otherwise(const SentenceText& earlier, const SentenceText& text, uint32_t last);

}  // namespace factlint::computation
