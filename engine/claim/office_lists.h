// Offices of several persons told at once, and departments that stand beside names.
#pragma once

#include <vector>

#include "engine/claim/claim_builder.h"

namespace factlint {

/// "the defence and interior ministers, A and B": one title for several persons, told one by one
/// by read_office_lists().
bool tells_of_several(const SentenceView& view, const RelationInstance& instance);

/// Titles that are shared out among persons in their order, and departments beside names: "A
/// (interior)", "defence: B", "defence is B's portfolio".
void read_office_lists(ClaimBuilder& builder, const std::vector<RelationInstance>& instances);

/// "the defence minister and the interior minister, A and [B]": of several titles and as many names
/// behind them, the one that is `title`'s by its place; kNoNode where they are not told so.
NodeId name_of_its_own(const SentenceView& view, NodeId title);

/// Without a country of its own a title is of the only one that the sentence names or whose office
/// holder it names.
void add_shared_country(const SentenceView& view, Claim& claim);

}  // namespace factlint
