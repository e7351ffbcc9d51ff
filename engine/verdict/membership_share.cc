// How many members of one body, or countries of a region, belong to another body.
#include <fmt/format.h>

#include <algorithm>

#include "engine/verdict/member_list.h"
#include "engine/verdict/number_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

/// What a share is taken of.
struct Set {
  std::vector<EntityId> all;
  std::string words;  ///< "members of the CIS", "countries of Central Asia"
  bool may_accuse = true;
  std::string why_not;  ///< nothing can be said, for this reason
};

Set set_of(const Trial& trial, EntityId among) {
  Set set;
  set.all = countries_in(trial.facts, among);
  if (!set.all.empty()) {
    set.words = "countries of " + trial.label(among);
    return set;
  }
  const KnownMembers list = members_of(trial, among, trial.claim.status);
  if (!list.known() || !list.complete) {
    set.why_not = unknown_list(trial, among, list);
    return set;
  }
  set.all = list.members;
  set.may_accuse = list.may_accuse;
  set.words = members_word(trial) + " of " + trial.label(among);
  return set;
}

struct Halves {
  std::vector<EntityId> inside;
  std::vector<EntityId> outside;
};

Halves split(const Set& set, const KnownMembers& list) {
  Halves halves;
  for (const EntityId member : set.all)
    (contains(list.members, member) ? halves.inside : halves.outside).push_back(member);
  return halves;
}

/// "a third of the members", "more than half": nullopt unless a fraction is stated.
std::optional<Agreement> compare_share(const Quantity& stated, int64_t known, int64_t all) {
  if (stated.value <= Decimal(0) || stated.value >= Decimal(1)) return std::nullopt;
  const Decimal share = stated.value * Decimal(all);
  const auto told = [](bool holds) { return holds ? Agreement::kHolds : Agreement::kFails; };
  if (stated.hedge == Hedge::kMoreThan) return told(Decimal(known) > share);
  if (stated.hedge == Hedge::kAtLeast) return told(Decimal(known) >= share);
  if (stated.hedge == Hedge::kLessThan) return told(Decimal(known) < share);
  if (stated.hedge == Hedge::kAtMost) return told(Decimal(known) <= share);
  if (stated.hedge != Hedge::kNone) return Agreement::kOpen;
  const Decimal gap = (share - Decimal(known)).abs();
  if (gap <= Decimal(1, -1)) return Agreement::kHolds;
  return gap < Decimal(1) ? Agreement::kOpen : Agreement::kFails;
}

bool same_members(const std::vector<EntityId>& a, const std::vector<EntityId>& b) {
  return a.size() == b.size() &&
         std::all_of(a.begin(), a.end(), [&](EntityId id) { return contains(b, id); });
}

}  // namespace

/// "six of the nine members of one are (not) in the other": how many of the one's members.
Verdict count_among(const Trial& trial, EntityId whole, EntityId among, const RoleFiller& filler,
                    const Quantity& stated) {
  const KnownMembers list = members_of(trial, whole, {});
  if (!list.known() || !list.complete) return unverifiable(unknown_list(trial, whole, list));
  const Set all = set_of(trial, among);
  if (!all.why_not.empty()) return unverifiable(all.why_not);
  const auto [both, rest] = split(all, list);
  const auto& counted = trial.negated ? rest : both;
  const auto known = static_cast<int64_t>(counted.size());
  const std::string fact = fmt::format("{} {} {} in {}", number_in_words(known), all.words,
                                       trial.negated ? "are not" : "are", trial.label(whole));
  Evidence evidence = list_evidence(trial, list);
  evidence.steps.push_back(fact + (counted.empty() ? "" : ": " + trial.labels(counted)));
  if (auto share = compare_share(stated, known, static_cast<int64_t>(all.all.size()))) {
    if (*share == Agreement::kOpen) return unverifiable("too vague a share");
    if (*share == Agreement::kHolds) return supported(fact, std::move(evidence));
    if (!list.may_accuse || !all.may_accuse || tells_of_once(trial.claim))
      return unverifiable(unknown_list(trial, whole, list));
    return disagreeing(VerdictKind::kContradicted, fact, std::move(evidence));
  }
  switch (compare_count(stated, known, trial.claim.partitive)) {
    case Agreement::kHolds:
      return supported(fact, std::move(evidence));
    case Agreement::kFails:
      break;
    default:
      return unverifiable("a number of some of the members");
  }
  if (!list.may_accuse || !all.may_accuse || tells_of_once(trial.claim))
    return unverifiable(unknown_list(trial, whole, list));
  const Mention* mention = trial.mention(&filler);
  const std::string wrong = mention != nullptr ? trial.written(mention->text)
                                               : number_like(stated.value.to_int(), stated.words);
  Verdict verdict =
      disagreeing(VerdictKind::kContradicted, fmt::format("{}, not {}", fact, lower_title(wrong)),
                  std::move(evidence));
  verdict.suggestion = number_like(known, stated.words);
  return verdict;
}

namespace {

bool is_comparison(std::string_view share) {
  return share == "more" || share == "fewer" || share == "same" || share == "twice" ||
         share == "half" || share == "half more" || share == "gap";
}

/// "one has three more members than the other".
Verdict judge_comparison(const Trial& trial, const Set& set, const KnownMembers& list) {
  const std::string& kind = trial.claim.role("share")->text;
  const auto own = static_cast<int64_t>(set.all.size());
  const int64_t other = list.count();
  int64_t more = kind == "fewer" ? other - own : own - other;
  if (kind == "gap") more = std::max(more, -more);
  const Quantity* stated = trial.quantity(trial.claim.role("number"));
  if (trial.negated || (stated != nullptr && stated->hedge != Hedge::kNone))
    return unverifiable("a comparison that is too loose to judge");
  bool holds = more > 0;
  if (stated != nullptr) holds = stated->value == Decimal(more);
  if (kind == "same") holds = own == other;
  if (kind == "twice") holds = own == 2 * other;
  if (kind == "half") holds = 2 * own == other;
  if (kind == "half more") holds = 2 * own == 3 * other;
  const std::string fact =
      fmt::format("there are {} {}, and {} of {}", number_in_words(own), set.words,
                  number_in_words(other), trial.label(trial.entities("whole").front()));
  if (holds) return supported(fact, list_evidence(trial, list));
  if (!list.may_accuse || !set.may_accuse || tells_of_once(trial.claim))
    return unverifiable(unknown_list(trial, trial.entities("whole").front(), list));
  return disagreeing(VerdictKind::kContradicted, fact, list_evidence(trial, list));
}

}  // namespace

Verdict judge_share(const Trial& trial) {
  const auto among = trial.entities("part");
  const auto wholes = trial.entities("whole");
  if (among.empty() || wholes.empty() || among.front() == wholes.front())
    return unverifiable("no share of one body in another is read");
  if (trial.claim.mode == ClaimMode::kPlanned)
    return unverifiable("a plan, not a state of affairs");
  const KnownMembers list = members_of(trial, wholes.front(), {});
  if (!list.known() || !list.complete)
    return unverifiable(unknown_list(trial, wholes.front(), list));
  const Set set = set_of(trial, among.front());
  if (!set.why_not.empty()) return unverifiable(set.why_not);
  if (is_comparison(trial.claim.role("share")->text)) return judge_comparison(trial, set, list);
  const auto [inside, outside] = split(set, list);
  const auto excepted = trial.entities("except");
  // "Not every member" says no more than that some are outside.
  const bool some_not = trial.claim.role("share")->text == "not all";
  const bool none = (trial.claim.role("share")->text == "none") != trial.negated;
  bool holds = some_not ? !outside.empty() : same_members(none ? inside : outside, excepted);
  if (trial.claim.role("share")->text == "most")
    holds = trial.negated ? outside.size() > inside.size() : inside.size() > outside.size();
  const std::string fact =
      inside.empty() || outside.empty()
          ? fmt::format("{} {} are in {}", inside.empty() ? "no" : "all", set.words,
                        trial.label(wholes.front()))
          : fmt::format("of the {}, {} {} in {}, {} {} not", set.words, trial.labels(inside),
                        inside.size() == 1 ? "is" : "are", trial.label(wholes.front()),
                        trial.labels(outside), outside.size() == 1 ? "is" : "are");
  if (holds) return supported(fact, list_evidence(trial, list));
  if (!list.may_accuse || !set.may_accuse || tells_of_once(trial.claim))
    return unverifiable(unknown_list(trial, wholes.front(), list));
  return disagreeing(VerdictKind::kContradicted, fact, list_evidence(trial, list));
}

}  // namespace factlint
