// Mentions, relations and unread items as `annotate` and the coverage report tell them.
#pragma once

#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/report/report.h"

namespace factlint {

std::vector<ReportedMention> tell_mentions(const DocumentContext& context, const FactBase& facts);
std::vector<ReportedRelation> tell_relations(const DocumentContext& context);
/// Numbers, dates and names that no claim consumed, with the reason.
std::vector<UnreadItem> find_unread(const DocumentContext& context,
                                    const std::vector<const Claim*>& claims);
/// How many they are; does not analyse a sentence for its reason.
uint32_t count_unread(const DocumentContext& context, const std::vector<const Claim*>& claims);

}  // namespace factlint
