// Claim + facts -> verdict.
//
// The roles each check reads (RoleFiller::role), and what the judge makes of them:
//
// kCount      whole (entity), number (mention of a Quantity), claim.partitive, claim.status
// ("full", "observer", "").
//             Compares with the number of members at the claim's time. Partitive: only "more than
//             there are" contradicts; equal supports; less is unverifiable.
// kMember     part (one or more fillers), whole, claim.status, claim.negated, claim.list_kind. Each
// part by itself; all must hold. kList       part (several), whole, status. list_kind kClosed: set
// equality ("missing: Moldova", "not a member: Georgia");
//             kOpen: each is a member.
// kOffice     title (text: folded words, "defence minister", "commander in chief", "ministry of
// defence", "head"), of (entities: country or body;
//             may be missing), holder (entities: persons; or none, with `text` = the name as
//             written), given (text: the given name as written; optional), negated, mode kPast
//             ("former").
// kPerson     who (person or agency), nation (country) | institute (entity or text) | kind (text
// "security expert") | given (text). kEvent      predicate "meeting" | "visit" | "deployment" |
// "grant"; roles place, participant, event (series entity or text of the noun phrase),
//             ordinal (mention), kind (text), actor, destination, requester (entities; text
//             "unasked" if said to be uninvited), force (text), giver, receiver, status (text
//             "observer status", "full member"), number (mention) + counted (text "documents");
//             apart (range) + beside (entities) of meetings not held together; format (range) where
//             the participants are those of a format's name;
//             claim.time. Unified with each event fact: identified by the roles that agree, a role
//             that disagrees is contradicted.
// kFigure     predicate "trade": side (entities), amount (mention), bound (text: hedge of the verb,
// e.g. "more than"), claim.time;
//             predicate "implementation": share (mention, or text: "most", "few"), claim.negated
//             (share of what was NOT carried out).
// kAttribute  rule.property "capital of": city, country, negated; "meaning": named, sense (weekday
// mention, or text); "founded": founded, date
//             (mention) or ordinal/age/lasting (mention) with claim.time = when it was that old;
//             "kind": thing, kind (text).
// kRelation   one, other, negated.
// kExpansion  acronym (entity candidates and text), expansion (text as written, original case).
#pragma once

#include "engine/claim/claim.h"
#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"
#include "engine/rule/rule.h"
#include "engine/verdict/verdict.h"

namespace factlint {

/// Compares `claim` with `facts`. Never accuses when claim.strict is false, when the facts are
/// disputed or stale, or when any reading of the claim holds (any candidate entity, any reading of
/// its date). kUnverifiable always says why in `message`.
Verdict judge(const Claim& claim, const Rule& rule, const DocumentContext& context,
              const FactBase& facts);

}  // namespace factlint
