// Since when and until when somebody is said to hold an office.
#pragma once

#include <vector>

#include "engine/claim/claim_builder.h"

namespace factlint {

/// A claim that somebody holds an office, and the verb that tells it.
struct HeldOffice {
  Claim claim;
  NodeId verb = kNoNode;    ///< kNoNode: by apposition or title alone
  std::string_view effect;  ///< "begin" of taking it, "end" of leaving it
  bool chosen = false;      ///< elected or named: who is may take office later
};

/// "chair since 2019", "took office in March 2018", "president from 2010 to 2014": claims with the
/// roles `start` (or `chosen`) and `end` beside those of the office.
void read_tenures(ClaimBuilder& builder, std::vector<HeldOffice> held);

}  // namespace factlint
