#include "engine/verdict/member_list.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/verdict/content_words.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

bool is_full(const Fact& fact) {
  const WordList words = content_words(fact.property);
  if (has_word(words, "observer") || has_word(words, "associate") || has_word(words, "candidate") ||
      has_word(words, "partner") || has_word(words, "suspended") || has_word(words, "former")) {
    return false;
  }
  return words.empty() || has_word(words, "full") || has_word(words, "member");
}

bool has_status(const Fact& fact, std::string_view status) {
  if (status.empty() || status == "full") return is_full(fact);
  return has_word(content_words(fact.property), status);
}

void add_fact(const Trial& trial, FactId id, KnownMembers& list) {
  const Fact& fact = trial.facts.fact(id);
  const TimeFit fit = fit_state(trial, fact, fact.complete ? fact.complete : fact.valid);
  if (fact.mode != Mode::kActual || (fact.valid && fit == TimeFit::kOutside)) return;
  if (!list.known()) {
    list.fact = id;
    list.fit = fit;
    list.may_accuse = true;
  }
  list.fit = std::min(list.fit, fit);
  list.complete |= fact.complete.has_value() && fit == TimeFit::kInside;
  list.may_accuse &= !fact.disputed && is_fresh(trial, fact);
  for (const EntityId member : fact.objects) {
    if (!contains(list.members, member)) list.members.push_back(member);
  }
}

}  // namespace

KnownMembers members_of(const Trial& trial, EntityId whole, std::string_view status) {
  KnownMembers list;
  for (const FactId id : trial.facts.of(whole, FactKind::kMembership)) {
    if (has_status(trial.facts.fact(id), status)) add_fact(trial, id, list);
  }
  return list;
}

/// "full members", "members", "observers".
std::string members_word(const Trial& trial) {
  const std::string_view status = trial.claim.status;
  if (status == "full") return "full members";
  return status.empty() ? "members" : plural(status);
}

std::string member_word(const Trial& trial) {
  const std::string_view status = trial.claim.status;
  if (status == "associate") return "an associate member";
  if (status == "full") return "a full member";
  return status.empty() ? "a member" : with_article(status);
}

std::vector<std::string> list_steps(const Trial& trial, const KnownMembers& list) {
  return {fmt::format("{} {} listed: {}", number_in_words(list.count()), members_word(trial),
                      trial.labels(list.members))};
}

Evidence list_evidence(const Trial& trial, const KnownMembers& list) {
  return evidence_of(list.fact, fmt::format("{}", list.count()), list_steps(trial, list));
}

std::string unknown_list(const Trial& trial, EntityId whole, const KnownMembers& list) {
  if (!list.known()) return "no list of members of " + trial.label(whole) + " is known";
  if (list.fit == TimeFit::kNoDate) return "the document has no date";
  if (!list.complete) {
    return fmt::format("the members of {} are not all known for {}", trial.label(whole),
                       asked_in_words(trial));
  }
  return "the list of members of " + trial.label(whole) + " is disputed or out of date";
}

std::vector<EntityId> countries_in(const FactBase& facts, EntityId region) {
  constexpr size_t kFewest = 3;  // fewer is no list of them
  std::vector<EntityId> found;
  if (facts.entity(region).type != "region") return found;
  for (EntityId id = 0; id < facts.entities().size(); ++id) {
    const Entity& entity = facts.entity(id);
    const auto& wholes = entity.parts_of;
    if (entity.type == "country" &&
        std::find(wholes.begin(), wholes.end(), facts.entity(region).id) != wholes.end())
      found.push_back(id);
  }
  if (found.size() < kFewest) found.clear();
  return found;
}

}  // namespace factlint
