// What the readers of numbers of members share, where the words around a number tell that it is
// one.
#pragma once

#include <vector>

#include "engine/claim/membership_sentence.h"

namespace factlint {

class TallySentence : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

 protected:
  /// A number that members may have: three and more, no measure, and none surely counts by it yet.
  bool may_count(uint32_t m) const;
  /// One past "full member states"; `t` itself if no such noun stands there.
  uint32_t past_states(uint32_t t, bool& full) const;
  /// The body whose name begins at `t`; empty if none does.
  std::vector<RoleFiller> body_at(uint32_t t) const;
  /// The claim that the first of `roles` has so many, told from the number to `last`.
  /// `some`: of some of them, no more than there are.
  void add(uint32_t m, std::vector<RoleFiller> roles, uint32_t last, bool full, bool some = false);
};

}  // namespace factlint
