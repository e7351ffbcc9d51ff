// What a text may not tell of one matter in two places: "unanimously" and "voted against it".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace factlint::computation {

/// How the later place is known to be of the earlier one's matter.
enum class StanceLink : uint8_t {
  kTaken,    ///< it takes it up by its words ("the guilty verdict")
  kVote,     ///< the same, and anybody may have voted
  kDoer,     ///< one name or pronoun does both
  kMatter,   ///< the sentences share words
  kNamed,    ///< a name inside the earlier phrase stands in the later sentence
  kPerson,   ///< one person is told of, by name, by pronoun, or named after "a man of 34"
  kThing,    ///< nothing new is named, and the two share a noun or the later one points back
  kOneName,  ///< the only person named in the one is the only one named in the other
  kSetting   ///< nobody and nothing new is named: what holds for all that is told
};

/// Phrases between bars, "*" for some words, slashes between words of which one stands. Nothing is
/// accused where either sentence has a word of `unless`.
struct Stance {
  std::string_view earlier;
  std::string_view later;
  std::string_view unless;
  StanceLink link = StanceLink::kTaken;
  bool turned = false;   ///< the later side may as well stand first
  bool anytime = false;  ///< whenever it was, the other cannot come behind it
};

std::span<const Stance> stances();

}  // namespace factlint::computation
