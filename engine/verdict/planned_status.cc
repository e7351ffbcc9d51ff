// Planned grants of a status -> verdicts on claims that tell of the same two bodies.
#include "engine/verdict/planned_status.h"

#include <fmt/format.h>

#include "engine/verdict/content_words.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

bool names(const EventRole* role, EntityId entity) {
  return role != nullptr && contains(role->entities, entity);
}

/// The status a claim tells of: its own, or the words of its status role; "member" if it says no
/// more.
bool tells_status(std::string_view text) {
  const WordList words = content_words(text);
  for (const std::string_view cue :
       {"observer", "member", "membership", "associate", "partner", "candidate", "full"}) {
    if (has_word(words, cue)) return true;
  }
  return false;
}

std::string claimed_status(const Trial& trial) {
  for (const RoleFiller* filler : trial.fillers("status")) {
    if (tells_status(filler->text)) return filler->text;
  }
  if (trial.claim.role("status") != nullptr) return {};
  if (trial.claim.status == "full") return "full member";
  return trial.claim.status.empty() ? "member" : std::string(trial.claim.status);
}

std::string plan_in_words(const Trial& trial, const Fact& fact) {
  return fmt::format("{} was to get {} in {}", trial.labels(receiver_role(fact)->entities),
                     granted_status(fact), trial.labels(giver_role(fact)->entities));
}

/// "is not yet an observer", "so far it is none".
bool says_not_yet(const Trial& trial) {
  const TokenRange tokens = trial.context.sentences[trial.claim.sentence].tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = trial.context.vocabulary.text(trial.context.tokens[t].word);
    if (word == "yet" || word == "far" || word == "hitherto") return true;
  }
  return false;
}

/// "is to lose its status": what it was yet to get.
Verdict compare_end(const Trial& trial, const Fact& fact, const Evidence& evidence) {
  const bool told =
      trial.claim.mode == ClaimMode::kPlanned || trial.claim.mode == ClaimMode::kAsserted;
  if (!told || trial.negated || fact.disputed || !told_around_plan(trial, fact))
    return unverifiable("only planned; what came of it is not known");
  const bool refused = trial.claim.role("ended")->text == "refused";
  return disagreeing(
      VerdictKind::kContradicted,
      plan_in_words(trial, fact) + (refused ? ", not to be refused it" : "; it had none to lose"),
      evidence);
}

Verdict compare_status(const Trial& trial, FactId id, const Fact& fact) {
  const std::string status = claimed_status(trial);
  const bool same = same_status(status, granted_status(fact));
  const Evidence evidence =
      evidence_of(id, granted_status(fact), {"planned: " + plan_in_words(trial, fact)});
  const bool plan = trial.claim.mode == ClaimMode::kPlanned;
  if (trial.claim.role("ended") != nullptr) return compare_end(trial, fact, evidence);
  if (status.empty()) return unverifiable("no status is read");
  if (trial.negated && same && !plan && told_around_plan(trial, fact) && says_not_yet(trial))
    return supported(plan_in_words(trial, fact), evidence);
  if (trial.negated) return unverifiable("a denial of what was only planned");
  if (plan && same) return supported(plan_in_words(trial, fact), evidence);
  if (!told_around_plan(trial, fact) || fact.disputed)
    return unverifiable("only planned; what came of it is not known");
  if (plan || !same) {
    return disagreeing(VerdictKind::kContradicted,
                       fmt::format("{}, not {}", plan_in_words(trial, fact), with_article(status)),
                       evidence);
  }
  return disagreeing(VerdictKind::kPremature,
                     plan_in_words(trial, fact) + "; that was planned, not yet done", evidence);
}

Verdict compare_swapped(const Trial& trial, FactId id, const Fact& fact) {
  if (trial.claim.mode != ClaimMode::kPlanned || trial.negated ||
      trial.claim.role("ended") != nullptr || fact.disputed || !told_around_plan(trial, fact) ||
      !same_status(claimed_status(trial), granted_status(fact))) {
    return unverifiable("the known plan is the other way round");
  }
  return disagreeing(
      VerdictKind::kContradicted, plan_in_words(trial, fact) + ", not the other way round",
      evidence_of(id, granted_status(fact), {"planned: " + plan_in_words(trial, fact)}));
}

bool is_body(const Trial& trial, EntityId entity) {
  return has_type(trial.facts, entity, "organization") ||
         has_type(trial.facts, entity, "alliance") || has_type(trial.facts, entity, "union");
}

/// The body named last before the claim, not far away: whose leaders plan.
EntityId body_before(const Trial& trial, EntityId receiver) {
  constexpr uint32_t kReach = 600;  // bytes
  const auto& mentions = trial.context.mentions;
  EntityId found = kNoEntity;
  for (const Mention& mention : mentions.all) {
    if (mention.text.begin >= trial.claim.span.begin) break;
    if (mention.type != MentionType::kEntity || mention.text.end + kReach < trial.claim.span.begin)
      continue;
    const EntityId entity = mentions.entity(mention).candidates.front();
    if (entity != receiver && is_body(trial, entity)) found = entity;
  }
  return found;
}

}  // namespace

std::optional<Verdict> judge_planned_status(const Trial& trial, EntityId part, EntityId whole) {
  std::optional<Verdict> swapped;
  for (const FactId id : trial.facts.naming(part, FactKind::kEvent)) {
    const Fact& fact = trial.facts.fact(id);
    if (fact.mode != Mode::kPlanned || family_of(fact) != EventFamily::kGrant) continue;
    if (giver_role(fact) == nullptr || receiver_role(fact) == nullptr) continue;
    if (names(giver_role(fact), whole) && names(receiver_role(fact), part))
      return compare_status(trial, id, fact);
    if (names(giver_role(fact), part) && names(receiver_role(fact), whole))
      swapped = compare_swapped(trial, id, fact);
  }
  return swapped;
}

namespace {

/// "Under the plans for the meeting": what it decides, not what somebody says there.
bool told_of_meeting(const Trial& trial) {
  bool meeting = false;
  const TokenRange tokens = trial.context.sentences[trial.claim.sentence].tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = trial.context.vocabulary.text(trial.context.tokens[t].word);
    if (word == "said" || word == "told" || word == "says" || word == "wants" || word == "hopes")
      return false;
    meeting |= word == "meeting" || word == "summit" || word == "council" || word == "session" ||
               word == "talks" || word == "decision" || word == "decisions" || word == "draft";
  }
  return meeting;
}

}  // namespace

std::optional<Verdict> judge_other_giver(const Trial& trial) {
  const auto receivers = trial.entities("receiver");
  const auto givers = trial.entities("giver");
  if (receivers.size() != 1 || givers.size() != 1 || receivers == givers ||
      trial.claim.mode != ClaimMode::kPlanned || trial.negated || !is_body(trial, givers.front()))
    return std::nullopt;
  for (const FactId id : trial.facts.naming(receivers.front(), FactKind::kEvent)) {
    const Fact& fact = trial.facts.fact(id);
    const EventRole* known = giver_role(fact);
    if (fact.mode != Mode::kPlanned || family_of(fact) != EventFamily::kGrant || fact.disputed ||
        known == nullptr || known->entities.empty() || names(known, givers.front()) ||
        !names(receiver_role(fact), receivers.front()) || !told_around_plan(trial, fact) ||
        !same_status(claimed_status(trial), granted_status(fact)) ||
        trial.sentence_names(known->entities.front()) ||
        !names_meeting_of(trial, known->entities.front()) || !told_of_meeting(trial))
      continue;
    return disagreeing(
        VerdictKind::kContradicted,
        fmt::format("{}, not {}", plan_in_words(trial, fact), trial.label(givers.front())),
        evidence_of(id, granted_status(fact), {"planned: " + plan_in_words(trial, fact)}));
  }
  return std::nullopt;
}

std::optional<Verdict> judge_other_receiver(const Trial& trial) {
  const auto receivers = trial.entities("receiver");
  if (receivers.size() != 1 || trial.claim.mode != ClaimMode::kPlanned || trial.negated ||
      !is_body(trial, receivers.front()))
    return std::nullopt;
  const auto givers = trial.entities("giver");
  const EntityId giver = givers.empty() ? body_before(trial, receivers.front()) : givers.front();
  if (giver == kNoEntity || giver == receivers.front()) return std::nullopt;
  for (const FactId id : trial.facts.naming(giver, FactKind::kEvent)) {
    const Fact& fact = trial.facts.fact(id);
    if (fact.mode != Mode::kPlanned || family_of(fact) != EventFamily::kGrant || fact.disputed ||
        !names(giver_role(fact), giver) || receiver_role(fact) == nullptr ||
        names(receiver_role(fact), receivers.front()) || !told_around_plan(trial, fact) ||
        !same_status(claimed_status(trial), granted_status(fact)))
      continue;
    return disagreeing(
        VerdictKind::kContradicted,
        fmt::format("{}, not {}", plan_in_words(trial, fact), trial.label(receivers.front())),
        evidence_of(id, granted_status(fact), {"planned: " + plan_in_words(trial, fact)}));
  }
  return std::nullopt;
}

}  // namespace factlint
