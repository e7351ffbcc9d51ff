#include "engine/verdict/judge_claims.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "engine/verdict/judge.h"

namespace factlint {
namespace {

/// Roles that tell what is claimed of a subject: an acquitting reading must read the same words in
/// them.
constexpr std::array<std::string_view, 18> kValueRoles = {
    "part",  "whole",  "title",     "number",  "amount",  "share",
    "sense", "date",   "age",       "ordinal", "kind",    "requester",
    "given", "nation", "institute", "place",   "country", "expansion"};

bool reads_as(const Claim& other, const RoleFiller& filler, bool same_place) {
  return std::any_of(other.roles.begin(), other.roles.end(), [&](const RoleFiller& known) {
    return known.role == filler.role && (!same_place || known.range == filler.range);
  });
}

/// `other` reads every word that `claim` reads, in the same roles.
bool reads_all_of(const Claim& other, const Claim& claim) {
  if (claim.time.has_value() != other.time.has_value()) return false;
  return std::all_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
    const bool value =
        std::find(kValueRoles.begin(), kValueRoles.end(), filler.role) != kValueRoles.end();
    return reads_as(other, filler, value);
  });
}

/// The claims that agree with the facts, by sentence.
class Acquittals {
 public:
  explicit Acquittals(const std::vector<JudgedClaim>& all) {
    for (const JudgedClaim& claim : all) {
      if (claim.verdict.kind == VerdictKind::kSupported) supported_.push_back(&claim.claim);
    }
    std::stable_sort(supported_.begin(), supported_.end(),
                     [](const Claim* a, const Claim* b) { return a->sentence < b->sentence; });
  }

  /// Another reading of the same words by the same rule agrees with the facts.
  bool cover(const Claim& accused) const {
    return any_in(accused, [&](const Claim& other) {
      return other.span.overlaps(accused.span) && reads_all_of(other, accused);
    });
  }

  /// "Half the class wrote [Friday]; the answer is [Monday]": what others said, and behind it the
  /// text by itself as the facts have it.
  bool set_right(const Claim& accused) const {
    if (accused.mode != ClaimMode::kReported) return false;
    return any_in(accused, [&](const Claim& other) {
      return other.mode == ClaimMode::kAsserted && !other.negated &&
             other.span.begin >= accused.span.end && told_of_same(other, accused);
    });
  }

 private:
  /// A supported claim of the rule and the sentence of `accused`.
  template <typename Holds>
  bool any_in(const Claim& accused, Holds holds) const {
    auto other = std::lower_bound(supported_.begin(), supported_.end(), accused.sentence,
                                  [](const Claim* c, uint32_t s) { return c->sentence < s; });
    for (; other != supported_.end() && (*other)->sentence == accused.sentence; ++other) {
      if ((*other)->rule == accused.rule && holds(**other)) return true;
    }
    return false;
  }

  /// Neither tells of an entity in a role in which the other has another one.
  static bool told_of_same(const Claim& other, const Claim& accused) {
    return other.predicate == accused.predicate &&
           std::all_of(other.roles.begin(), other.roles.end(), [&](const RoleFiller& filler) {
             if (filler.entities.empty()) return true;
             const RoleFiller* known = accused.role(filler.role);
             return known == nullptr || known->entities == filler.entities;
           });
  }

  std::vector<const Claim*> supported_;
};

}  // namespace

std::vector<JudgedClaim> judge_claims(std::vector<Claim> claims, const RulePack& rules,
                                      const FactBase& facts, const DocumentContext& context) {
  std::vector<JudgedClaim> judged;
  std::set<std::pair<uint32_t, RuleId>> settled;
  for (const bool hints : {false, true}) {
    for (Claim& claim : claims) {
      if (claim.hint != hints) continue;
      const std::pair place{claim.sentence, claim.rule};
      if (hints && settled.count(place) > 0) continue;
      Verdict verdict = judge(claim, rules.rule(claim.rule), context, facts);
      if (hints && verdict.kind != VerdictKind::kSupported) continue;
      if (verdict.kind != VerdictKind::kUnverifiable) settled.insert(place);
      judged.push_back({std::move(claim), std::move(verdict)});
    }
  }
  std::stable_sort(judged.begin(), judged.end(), [](const JudgedClaim& a, const JudgedClaim& b) {
    return a.claim.sentence < b.claim.sentence;
  });
  return judged;
}

void acquit(std::vector<JudgedClaim>& judged) {
  const Acquittals acquittals(judged);
  std::vector<JudgedClaim*> acquitted;
  std::vector<JudgedClaim*> corrected;
  for (JudgedClaim& claim : judged) {
    if (!is_accusing(claim.verdict.kind)) continue;
    if (acquittals.cover(claim.claim)) {
      acquitted.push_back(&claim);
    } else if (acquittals.set_right(claim.claim)) {
      corrected.push_back(&claim);
    }
  }
  for (JudgedClaim* claim : acquitted) claim->verdict.kind = VerdictKind::kSupported;
  for (JudgedClaim* claim : corrected) {
    claim->verdict.kind = VerdictKind::kUnverifiable;
    claim->verdict.message = "reported speech that the sentence goes on to correct";
  }
}

}  // namespace factlint
