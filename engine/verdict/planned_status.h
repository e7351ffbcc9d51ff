// A claim that one body has or gets a status in another + planned grants -> a verdict, where such a
// plan is known.
#pragma once

#include <optional>

#include "engine/verdict/judging.h"

namespace factlint {

/// "the SCO is an observer in the CIS", "... was to be admitted to the CIS as a full member":
/// against a planned grant of a status to `part` by `whole`. nullopt if there is none between the
/// two, or if it says nothing of the claim.
std::optional<Verdict> judge_planned_status(const Trial& trial, EntityId part, EntityId whole);
/// "were to give observer status to another body": the status that was planned, for one that no
/// plan names. nullopt where no such plan is known.
std::optional<Verdict> judge_other_receiver(const Trial& trial);
/// The same the other way round: "is to be made an observer in another body", told of the meeting
/// of the body that was to give it.
std::optional<Verdict> judge_other_giver(const Trial& trial);

}  // namespace factlint
