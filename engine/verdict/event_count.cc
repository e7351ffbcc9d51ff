#include "engine/verdict/event_count.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/verdict/content_words.h"
#include "engine/verdict/event_compare.h"
#include "engine/verdict/event_identity.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/number_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 27> kPlanning = {
    "supposed to",   "meant to",      "intended",
    "were to ",      "was to ",       "hoped to",
    "aimed to",      "were going to", "was going to",
    "to approve",    "planned",       "plan to",
    "due to",        "for adoption",  "to adopt",
    "to sign",       "expected",      "for signature",
    "to be ",        "await",         "for approval",
    "set to",        "scheduled",     "on the table",
    "on the agenda", "up for ",       "before the leaders"};

constexpr std::array<std::string_view, 22> kDone = {
    "signed",     "adopted",  "approved",   "endorsed",  "passed",      "agreed",
    "concluded",  "inked",    "initialled", "ratified",  "ended with",  "yielded",
    "produced",   "issued",   "emerged",    "published", "implemented", "carried out",
    "translated", "resulted", "lost",       "withdrawn"};

template <size_t N>
bool mentions_any(std::string_view text, const std::array<std::string_view, N>& cues) {
  return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
    return text.find(cue) != std::string_view::npos;
  });
}

/// "The meeting was to adopt ...": the meeting that the document tells of, and no other body's.
bool means_told_meeting(const Trial& trial, const Fact& fact) {
  if (!holds_any(trial.sentence_text(), {"the meeting", "the summit", "the session", "the leaders",
                                         "the presidents", "the heads of state", "the gathering"}))
    return false;
  constexpr std::ptrdiff_t kReach = 400;  // mentions back
  const auto& all = trial.context.mentions;
  const auto here =
      std::lower_bound(all.all.begin(), all.all.end(), trial.claim.span.begin,
                       [](const Mention& m, uint32_t begin) { return m.text.begin < begin; });
  bool told = false;
  for (auto it = here; it != all.all.begin() && here - it < kReach && !told;) {
    const Mention& mention = *--it;
    if (mention.type != MentionType::kEntity) continue;
    const auto& candidates = all.entity(mention).candidates;
    told |= contains(candidates, fact.subject);
    for (const EventRole* role : {series_role(fact)}) {
      told |= role != nullptr && !role->entities.empty() &&
              contains(candidates, role->entities.front());
    }
  }
  return told;
}

/// The papers are those before the meeting, not those it left behind.
bool tells_of_plan(const Trial& trial, const Fact& fact) {
  if (trial.claim.mode == ClaimMode::kPlanned) return true;
  const std::string text = trial.sentence_text();
  if (mentions_any(text, kPlanning)) return true;
  // "None of the 17 papers has been signed": as many as there are.
  const bool none = text.find("none of the ") != std::string::npos ||
                    text.find("not one of the ") != std::string::npos;
  if (!none && mentions_any(text, kDone)) return false;
  if (means_told_meeting(trial, fact)) return true;
  for (const EventRole* role : {series_role(fact), place_role(fact)}) {
    if (role != nullptr && !role->entities.empty() && trial.sentence_names(role->entities.front()))
      return true;
  }
  return false;
}

/// The fact's count of what the claim counts; nullptr if it has none.
const EventRole* counted_role(const Fact& fact, std::string_view counted) {
  WordList words = content_words(counted);
  for (std::string& word : words) {
    if (word == "paper" || word == "text" || word == "doc" || word == "agreement" ||
        word == "accord" || word == "file")
      word = "document";
  }
  for (const EventRole& role : fact.roles) {
    if (!role.quantity || role.role == "ordinal") continue;
    WordList known = content_words(role.role);
    for (std::string& word : content_words(role.text)) known.push_back(std::move(word));
    if (shared_words(words, known) > 0) return &role;
  }
  return nullptr;
}

/// The claim's other roles fit the event that has the count, or at least its time and nothing
/// against it.
bool counts_of_this(const Trial& trial, FactId id) {
  if (tells_of_others(trial) &&
      !holds_any(trial.sentence_text(), {"leaders", "presidents", "heads"}))
    return false;
  const EventComparison c = compare_event(trial, id);
  if (differs(c.series) || differs(c.place) || differs(c.date) || differs(c.participant))
    return false;
  if (agrees(c.series) || agrees(c.place) || agrees(c.participant)) return true;
  const Fact& fact = trial.facts.fact(id);
  if (c.time != EventTime::kTight && c.time != EventTime::kImplied && c.time != EventTime::kYear)
    return false;
  for (const EventRole* role : {series_role(fact), place_role(fact)}) {
    if (role == nullptr) continue;
    for (const EntityId entity : role->entities) {
      if (trial.sentence_names(entity, true)) return true;
    }
  }
  if (means_told_meeting(trial, fact)) return true;
  return fact.subject < trial.facts.entities().size() && trial.sentence_names(fact.subject, true);
}

/// "documents", "cooperation documents", "papers on cooperation": all of them, not those on
/// customs.
bool counts_all(std::string_view counted) {
  constexpr std::array<std::string_view, 18> kWhole = {
      "agreement", "accord", "deal",        "pact",  "doc",   "document",
      "paper",     "text",   "cooperation", "joint", "draft", "planned",
      "official",  "table",  "agenda",      "final", "co",    "operation"};
  std::string words(counted);
  for (const std::string_view preposition : {" for ", " in ", " at ", " before ", " by ", " to "}) {
    const size_t at = words.find(preposition);
    if (at != std::string::npos) words.resize(at);
  }
  const WordList content = content_words(words);
  return std::all_of(content.begin(), content.end(), [&](const std::string& word) {
    return std::find(kWhole.begin(), kWhole.end(), word) != kWhole.end();
  });
}

Verdict judge_one_count(const Trial& trial, FactId id, const EventRole& role,
                        const RoleFiller& filler, const Quantity& stated) {
  const int64_t known = role.quantity->value.to_int();
  const std::string things = role.text.empty() ? role.role : role.text;
  const Agreement agreement = compare_count(stated, known, trial.claim.partitive);
  const bool plan = tells_of_plan(trial, trial.facts.fact(id));
  const std::string fact =
      fmt::format("{} {} were planned", number_like(known, stated.words), things);
  if (agreement == Agreement::kOpen || agreement == Agreement::kClose)
    return unverifiable("too vague a number");
  if (!plan) return unverifiable("the number planned is known, not what was done");
  if ((agreement == Agreement::kHolds) != trial.negated)
    return supported(fact, event_evidence(trial, id, fmt::format("{}", known)));
  const RoleFiller* what = trial.claim.role("counted");
  if (what != nullptr && !counts_all(what->text)) return unverifiable("a number of some of them");
  if (trial.facts.fact(id).disputed || trial.claim.partitive)
    return unverifiable("the number is disputed, or one of some of them");
  Verdict verdict =
      disagreeing(VerdictKind::kContradicted,
                  fmt::format("{}, not {}", fact, number_like(stated.value.to_int(), stated.words)),
                  event_evidence(trial, id, fmt::format("{}", known)));
  verdict.suggestion = number_like(known, stated.words);
  verdict.span = filler.range;
  if (const RoleFiller* counted = trial.claim.role("counted");
      counted != nullptr && !counted->range.empty()) {
    verdict.span = join(filler.range, counted->range);
  }
  return verdict;
}

}  // namespace

std::optional<Verdict> judge_event_count(const Trial& trial) {
  const RoleFiller* number = trial.claim.role("number");
  const RoleFiller* counted = trial.claim.role("counted");
  const Quantity* stated = trial.quantity(number);
  if (stated == nullptr || counted == nullptr) return std::nullopt;
  std::optional<Verdict> best;
  for (const FactId id : trial.facts.all(FactKind::kEvent)) {
    const EventRole* role = counted_role(trial.facts.fact(id), counted->text);
    if (role == nullptr || !counts_of_this(trial, id)) continue;
    Verdict verdict = judge_one_count(trial, id, *role, *number, *stated);
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  }
  return best ? best : unverifiable("no such number is known");
}

}  // namespace factlint
