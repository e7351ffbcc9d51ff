// Whether a phrase or clause that points back means the thing of an earlier place.
#pragma once

#include "engine/computation/told_slot.h"

namespace factlint::computation {

/// Where a later value is looked for: the atoms [0, last) of a sentence.
struct Place {
  const ToldSentence* telling;
  uint32_t last;
  uint32_t distance;  ///< sentences back
};

/// "slip" and "landslip", "walkout" and "walk".
bool akin(std::string_view a, std::string_view b);

/// Kinds whose values are few, so that two of them say little by their looks.
bool small_kind(SlotKind kind);

/// Runs of two capitalised words behind atom `from`: people, mostly.
uint32_t full_names(const SentenceText& text, uint32_t from);

/// Every word of the later phrase but its value is told before.
bool all_told(const Slot& b, const Place& place, const ToldSentence& here);

/// The only thing told is taken up as another of its kind (twice_thing.cc).
bool other_of_kind(const Slot& a, const Slot& b, const Place& place, const ToldSentence& telling);

/// The later noun is the earlier one, or takes it up by its kind: "the car" of a Skoda estate.
bool same_noun(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b);

/// The only value of its kind in both sentences, and a phrase that takes up what the earlier one is
/// of: "nine hours ... the eight-hour meeting" (twice_value.cc).
bool value_taken_up(const ToldSentence& before, const Slot& a, const ToldSentence& here,
                    const Slot& b, Slip slip, uint32_t distance);

/// What breaks and is mended: "broke his left ankle ... a plate in his right ankle".
bool treated_part(const Slot& b, const Place& place, const ToldSentence& here);

/// The later place points back at the thing of the earlier one.
bool same_thing(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b,
                Slip slip, const Place& place);

}  // namespace factlint::computation
