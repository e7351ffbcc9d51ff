// Claims: what the text says. Whether it is true is verdict/judge.h's business.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/mention/mention.h"
#include "engine/phrase/phrase.h"
#include "engine/rule/rule.h"

namespace factlint {

/// What fills one role of a claim. Exactly what the role's type asks for is set; `range` always is.
struct RoleFiller {
  std::string_view
      role;  ///< "whole", "part", "number", "holder" ...; owned by the predicate lexicon
  std::vector<EntityId> entities;  ///< candidates: ANY of them may be meant
  uint32_t mention = kNoMention;   ///< index into Mentions::all, where a mention fills it
  std::string text;                ///< folded words ("defence minister", "working visit")
  TextRange range;                 ///< where it stands
  bool strict = true;              ///< joined by relations; false: by proximity only
};

/// Who vouches for the claim, and for when.
enum class ClaimMode : uint8_t {
  kAsserted,
  kPlanned,
  kReported,
  kQuestion,
  kConditional,
  kDenied /* content said to be false */,
  kPast,
};

struct Claim {
  RuleId rule = kNoRule;
  CheckKind check = CheckKind::kCount;
  std::string_view predicate;
  std::vector<RoleFiller> roles;           ///< several fillers may share a role (a list's items)
  ListKind list_kind = ListKind::kClosed;  ///< of the fillers of the listed role
  std::string_view status;                 ///< membership: "full", "observer"; attribute: property
  bool partitive = false;  ///< a number of some of them: may not exceed the whole, may be less
  bool negated = false;    ///< "is not a member", "neither", "denied that"
  ClaimMode mode = ClaimMode::kAsserted;
  Tense tense = Tense::kPresent;
  bool strict = true;  ///< false: may confirm, never accuse
  bool hint = false;  ///< read by nearness alone: told only where the facts bear it out and nothing
                      ///< else in the sentence speaks of it
  std::optional<Temporal> time;  ///< a time stated for this very claim
  TextRange time_range;
  TextRange span;  ///< what is told as wrong, with what it is attached to
  uint32_t sentence = 0;
  std::string_view never;  ///< the phrase of its rule that silences it; empty: none
  std::string reading;     ///< the path, for explain: "number of 'members' <- object of 'has' <-
                           ///< subject 'the CIS'"

  const RoleFiller* role(std::string_view name) const {
    for (const RoleFiller& filler : roles) {
      if (filler.role == name) return &filler;
    }
    return nullptr;
  }
};

}  // namespace factlint
