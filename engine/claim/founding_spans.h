// What the readers of foundings and ages share.
#pragma once

#include "engine/claim/claim_builder.h"

namespace factlint {

/// The only date of the sentence beside `except`; kNoMention if there is none or another.
uint32_t sole_date(const SentenceView& view, uint32_t except);
/// What the claims of foundings may be told of; empty without such a predicate.
PredicateRole founded_bodies(const ClaimBuilder& builder);
Claim start_founding(const ClaimBuilder& builder, RuleId rule, NodeId verb, NodeId noun);
/// "1991: the bloc is founded": the date of a timeline's entry; kNoMention if it has none.
uint32_t entry_date(const SentenceView& view);
/// Ages and dates told without a verb of founding: "The bloc at 30", "1991: bloc founded", "for
/// thirty years it has ...", "candles for its two decades".
void read_founding_spans(ClaimBuilder& builder);

}  // namespace factlint
