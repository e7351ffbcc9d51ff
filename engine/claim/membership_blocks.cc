#include "engine/claim/membership_blocks.h"

#include <algorithm>

namespace factlint {
namespace {

constexpr std::string_view kPredicate = "membership";

RuleId rule_of(const RulePack& rules, CheckKind check) {
  const auto& all = rules.rules();
  for (RuleId id = 0; id < all.size(); ++id) {
    if (all[id].patterns.empty() && all[id].check == check && all[id].predicate == kPredicate)
      return id;
  }
  return kNoRule;
}

bool same_whole(const Claim& claim, const RoleFiller& whole) {
  const RoleFiller* known = claim.role("whole");
  return claim.predicate == kPredicate && known != nullptr && known->entities == whole.entities;
}

}  // namespace

std::span<const Claim> BlockClaims::claims_of(uint32_t sentence) const {
  const auto all = std::span<const Claim>(claims).first(sentences);
  const auto first =
      std::lower_bound(all.begin(), all.end(), sentence,
                       [](const Claim& claim, uint32_t wanted) { return claim.sentence < wanted; });
  auto last = first;
  while (last != all.end() && last->sentence == sentence) ++last;
  return {first, last};
}

void BlockClaims::add_count(const RoleFiller& whole, uint32_t number,
                            std::string_view status) const {
  const RuleId rule = rule_of(rules, CheckKind::kCount);
  if (rule == kNoRule || number == kNoMention) return;
  const Mention& counted = reader.context().mentions.all[number];
  const uint32_t sentence = reader.sentence_at(counted.tokens.first);
  const auto told = claims_of(sentence);
  const bool known = std::any_of(told.begin(), told.end(), [&](const Claim& claim) {
    return claim.role("number") != nullptr && claim.role("number")->mention == number &&
           same_whole(claim, whole);
  });
  if (known) return;
  Claim claim;
  claim.rule = rule;
  claim.check = CheckKind::kCount;
  claim.predicate = kPredicate;
  claim.status = status;
  claim.sentence = sentence;
  claim.span = counted.text;
  claim.roles.push_back(whole);
  RoleFiller filler;
  filler.role = "number";
  filler.mention = number;
  filler.range = counted.text;
  claim.roles.push_back(std::move(filler));
  claims.push_back(std::move(claim));
}

Claim* BlockClaims::add_members(CheckKind check, const RoleFiller& whole,
                                std::vector<RoleFiller> parts, bool negated,
                                std::string_view status, TextRange told) const {
  const RuleId rule = rule_of(rules, check);
  if (rule == kNoRule || parts.empty()) return nullptr;
  const auto sentence_of = [&](const RoleFiller& part) {
    return reader.sentence_at(reader.context().mentions.all[part.mention].tokens.first);
  };
  const auto is_known = [&](const RoleFiller& part) {
    const auto there = claims_of(sentence_of(part));
    return std::any_of(there.begin(), there.end(), [&](const Claim& claim) {
      return same_whole(claim, whole) &&
             std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& known) {
               return known.role == "part" && known.mention == part.mention;
             });
    });
  };
  if (std::all_of(parts.begin(), parts.end(), is_known)) return nullptr;
  Claim claim;
  claim.rule = rule;
  claim.check = check;
  claim.predicate = kPredicate;
  claim.status = status;
  claim.negated = negated;
  claim.sentence = sentence_of(parts.front());
  claim.span = join(parts.front().range, parts.back().range);
  if (!told.empty()) claim.span = join(claim.span, told);
  claim.roles = std::move(parts);
  claim.roles.push_back(whole);
  claims.push_back(std::move(claim));
  return &claims.back();
}

void read_membership_blocks(const DocumentContext& context, const FactBase& facts,
                            const RulePack& rules, const PredicateLexicon& predicates,
                            std::vector<Claim>& claims) {
  const Predicate* predicate = predicates.find(kPredicate);
  if (predicate == nullptr || predicate->role("whole") == nullptr ||
      predicate->role("part") == nullptr)
    return;
  const BlockReader reader(context, facts, *predicate);
  const BlockClaims out{reader, rules, claims, claims.size()};
  read_membership_tables(out);
  read_membership_items(out);
  read_membership_records(out);
}

}  // namespace factlint
