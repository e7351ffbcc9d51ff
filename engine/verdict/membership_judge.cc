// Claims about members (how many, who, the whole list) + membership facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>

#include "engine/verdict/member_list.h"
#include "engine/verdict/number_compare.h"
#include "engine/verdict/planned_status.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

/// The members that a number leaves out: "Russia and five others".
/// Each once: "five besides Russia; Russia ..." leaves one out.
std::vector<EntityId> named_besides(const Trial& trial) {
  std::vector<EntityId> besides = trial.entities("besides");
  std::sort(besides.begin(), besides.end());
  besides.erase(std::unique(besides.begin(), besides.end()), besides.end());
  return besides;
}

Verdict count_mismatch(const Trial& trial, EntityId whole, const KnownMembers& list,
                       const RoleFiller& filler, const Quantity& stated) {
  const bool words = stated.words || stated.value.to_int() < 0;
  const std::vector<EntityId> besides = named_besides(trial);
  const auto joined = static_cast<int64_t>(trial.fillers("joining").size());
  const std::string right =
      number_like(list.count() + joined - static_cast<int64_t>(besides.size()), words);
  const Mention* mention = trial.mention(&filler);
  std::string wrong = mention != nullptr ? trial.written(mention->text) : std::string();
  if (wrong.empty() || stated.hedge == Hedge::kNone)
    wrong = number_like(stated.value.to_int(), words);
  const std::string beside = besides.empty() ? std::string() : " besides " + trial.labels(besides);
  std::string message = trial.negated
                            ? fmt::format("{} does have {} {}{}", trial.label(whole), right,
                                          members_word(trial), beside)
                            : fmt::format("{} {} {} {}{}, not {}", trial.label(whole),
                                          joined > 0 ? "would have" : "has", right,
                                          members_word(trial), beside, lower_title(wrong));
  Verdict verdict =
      disagreeing(VerdictKind::kContradicted, std::move(message), list_evidence(trial, list));
  if (!trial.negated) verdict.suggestion = right;
  return verdict;
}

/// How many the claim supposes to join; nullopt if one of them is a member.
std::optional<int64_t> joining(const Trial& trial, const KnownMembers& list) {
  const auto fillers = trial.fillers("joining");
  int64_t all = 0;
  for (const RoleFiller* filler : fillers) {
    for (const EntityId named : filler->entities) {
      if (contains(list.members, named)) return std::nullopt;
    }
    ++all;
  }
  return all;
}

Verdict count_of(const Trial& trial, EntityId whole, const RoleFiller& filler,
                 const Quantity& stated) {
  const KnownMembers list = members_of(trial, whole, trial.claim.status);
  if (!list.known() || !list.complete) return unverifiable(unknown_list(trial, whole, list));
  const std::vector<EntityId> besides = named_besides(trial);
  for (const EntityId named : besides) {
    if (!contains(list.members, named)) return unverifiable("counted beside one that is no member");
  }
  const std::optional<int64_t> joined = joining(trial, list);
  if (!joined) return unverifiable("counted with one that is a member already");
  const Agreement agreement = compare_count(
      stated, list.count() + *joined - static_cast<int64_t>(besides.size()), trial.claim.partitive);
  if (agreement == Agreement::kOpen || agreement == Agreement::kClose) {
    return unverifiable(trial.claim.partitive ? "a number of some of the members"
                                              : "too vague a number");
  }
  const bool holds = (agreement == Agreement::kHolds) != trial.negated;
  if (holds) {
    return supported(fmt::format("{} has {} {}", trial.label(whole), number_in_words(list.count()),
                                 members_word(trial)),
                     list_evidence(trial, list));
  }
  if (!list.may_accuse) return unverifiable(unknown_list(trial, whole, list));
  if (tells_of_once(trial.claim)) return unverifiable("told of an unnamed time in the past");
  if (trial.negated && trial.claim.partitive)
    return unverifiable("a number of some of the members");
  return count_mismatch(trial, whole, list, filler, stated);
}

/// "five members, three fewer than W": so W would have eight.
Verdict count_compared(const Trial& trial, EntityId whole, std::string_view kind,
                       const Quantity& stated) {
  const KnownMembers list = members_of(trial, whole, trial.claim.status);
  if (!list.known() || !list.complete) return unverifiable(unknown_list(trial, whole, list));
  const Quantity* margin = trial.quantity(trial.claim.role("margin"));
  if (stated.hedge != Hedge::kNone || (margin != nullptr && margin->hedge != Hedge::kNone) ||
      trial.negated)
    return unverifiable("a comparison that is too loose to judge");
  const Decimal known(list.count());
  Decimal due = known;
  if (kind == "twice") due = known * Decimal(2);
  if (kind == "half") due = known / Decimal(2);
  if (kind == "third") due = known / Decimal(3);
  if (kind == "two thirds") due = known * Decimal(2) / Decimal(3);
  if (kind == "quarter") due = known / Decimal(4);
  if (margin != nullptr) due = kind == "more" ? known + margin->value : known - margin->value;
  const bool holds = stated.value == due;
  std::string fact = fmt::format("{} has {} {}", trial.label(whole), number_in_words(list.count()),
                                 members_word(trial));
  if (holds) return supported(std::move(fact), list_evidence(trial, list));
  if (!list.may_accuse || tells_of_once(trial.claim))
    return unverifiable(unknown_list(trial, whole, list));
  if (due.is_integer() && !(due < Decimal(0)))
    fact += fmt::format(", so by this comparison the number would be {}, not {}",
                        number_in_words(due.to_int()),
                        stated.value.is_integer() ? number_in_words(stated.value.to_int())
                                                  : stated.value.to_string());
  return disagreeing(VerdictKind::kContradicted, std::move(fact), list_evidence(trial, list));
}

/// "X is (not) a member of W", for one candidate X and one candidate W.
Verdict member_of(const Trial& trial, EntityId part, EntityId whole);

/// "left in 2024", where it was a member until some day of 2024: the day on which the membership
/// ended, if the time told reaches it.
std::optional<Day> end_in_reach(const Trial& trial, EntityId part, EntityId whole) {
  const AskedTime asked = asked_time(trial);
  if (!asked.stated) return std::nullopt;
  for (const FactId id : trial.facts.of(whole, FactKind::kMembership)) {
    const Fact& fact = trial.facts.fact(id);
    if (!fact.valid || !fact.valid->end || !contains(fact.objects, part)) continue;
    const Day end = *fact.valid->end;  // the first day after it
    const bool meets =
        std::any_of(asked.readings.begin(), asked.readings.end(), [&](const DateRange& reading) {
          return reading.begin && reading.end && reading.begin->number <= end.number &&
                 reading.end->number >= end.number;
        });
    if (meets) return end;
  }
  return std::nullopt;
}

Verdict is_listed(const Trial& trial, EntityId part, EntityId whole, const KnownMembers& list) {
  const std::string fact =
      fmt::format("{} is {} of {}", trial.label(part), member_word(trial), trial.label(whole));
  if (!trial.negated) return supported(fact, list_evidence(trial, list));
  if (const auto end = end_in_reach(trial, part, whole))
    return supported(fmt::format("{} was {} of {} until {}", trial.label(part), member_word(trial),
                                 trial.label(whole), last_day_in_words(*end)),
                     list_evidence(trial, list));
  if (!list.may_accuse) return unverifiable(unknown_list(trial, whole, list));
  if (tells_of_once(trial.claim)) return unverifiable("told of an unnamed time in the past");
  return disagreeing(VerdictKind::kContradicted, fact, list_evidence(trial, list));
}

Verdict is_not_listed(const Trial& trial, EntityId part, EntityId whole, const KnownMembers& list) {
  std::string fact =
      fmt::format("{} is not {} of {}", trial.label(part), member_word(trial), trial.label(whole));
  if (trial.negated) return supported(std::move(fact), list_evidence(trial, list));
  if (!list.may_accuse) return unverifiable(unknown_list(trial, whole, list));
  if (tells_of_once(trial.claim)) return unverifiable("told of an unnamed time in the past");
  return disagreeing(VerdictKind::kContradicted, std::move(fact), list_evidence(trial, list));
}

/// A full member called an observer or an associate: its true status is told.
std::optional<Verdict> is_full_instead(const Trial& trial, EntityId part, EntityId whole) {
  if ((trial.claim.status != "observer" && trial.claim.status != "associate" &&
       trial.claim.status != "candidate") ||
      trial.negated)
    return std::nullopt;
  const KnownMembers full = members_of(trial, whole, "full");
  if (!contains(full.members, part) || full.fit != TimeFit::kInside || !full.may_accuse)
    return std::nullopt;
  if (tells_of_once(trial.claim)) return std::nullopt;
  return disagreeing(VerdictKind::kContradicted,
                     fmt::format("{} is a full member of {}, not {}", trial.label(part),
                                 trial.label(whole), member_word(trial)),
                     list_evidence(trial, full));
}

/// Of a type that some member has: a country among countries, a club among clubs.
bool is_like_members(const Trial& trial, EntityId part, const KnownMembers& list) {
  if (has_type(trial.facts, part, "territory")) return true;
  return std::any_of(list.members.begin(), list.members.end(), [&](EntityId member) {
    return trial.facts.entity(member).type == trial.facts.entity(part).type;
  });
}

Verdict member_of(const Trial& trial, EntityId part, EntityId whole) {
  if (auto planned = judge_planned_status(trial, part, whole)) return *std::move(planned);
  if (trial.claim.mode == ClaimMode::kPlanned)
    return unverifiable("a plan, not a state of affairs");
  const KnownMembers list = members_of(trial, whole, trial.claim.status);
  if (contains(list.members, part) && list.fit != TimeFit::kOutside)
    return is_listed(trial, part, whole, list);
  if (auto full = is_full_instead(trial, part, whole)) return *std::move(full);
  if (!list.complete) return unverifiable(unknown_list(trial, whole, list));
  // A city, a person or a bloc beside the word "member" is seldom what is said to be one.
  if (!is_like_members(trial, part, list)) {
    return unverifiable(fmt::format("{} is of another kind than the members of {}",
                                    trial.label(part), trial.label(whole)));
  }
  return is_not_listed(trial, part, whole, list);
}

Verdict member_filler(const Trial& trial, const RoleFiller& part, const RoleFiller& whole) {
  Verdict best;
  bool first = true;
  for (const EntityId p : part.entities) {
    for (const EntityId w : whole.entities) {
      if (p == w) continue;
      Verdict verdict = member_of(trial, p, w);
      best = first ? std::move(verdict) : kinder(std::move(best), std::move(verdict));
      first = false;
    }
  }
  return first ? unverifiable("a name that is not known") : best;
}

/// Of all that a list names, the span of an accusation is the wrong item.
void narrow(const Trial& trial, const RoleFiller& part, Verdict& verdict) {
  if (trial.fillers("part").size() > 1 && verdict.kind == VerdictKind::kContradicted)
    verdict.span = part.range;
}

Verdict each_member(const Trial& trial) {
  const auto parts = trial.fillers("part");
  const auto wholes = trial.fillers("whole");
  Verdict all;
  bool first = true;
  for (const RoleFiller* whole : wholes) {
    for (const RoleFiller* part : parts) {
      Verdict verdict = member_filler(trial, *part, *whole);
      narrow(trial, *part, verdict);
      all = first ? std::move(verdict) : sterner(std::move(all), std::move(verdict));
      first = false;
    }
  }
  return first ? unverifiable("no member or no organisation is named") : all;
}

/// What a closed list says too much and too little.
struct ListDifference {
  std::vector<const RoleFiller*> extra;
  std::vector<EntityId> missing;
};

ListDifference difference(const std::vector<const RoleFiller*>& parts, const KnownMembers& list) {
  ListDifference found;
  std::vector<EntityId> named;
  for (const RoleFiller* part : parts) {
    const auto& names = part->entities;
    const bool known = std::any_of(names.begin(), names.end(),
                                   [&](EntityId e) { return contains(list.members, e); });
    if (!known) found.extra.push_back(part);
    named.insert(named.end(), names.begin(), names.end());
  }
  for (const EntityId member : list.members) {
    if (!contains(named, member)) found.missing.push_back(member);
  }
  return found;
}

std::string difference_message(const Trial& trial, EntityId whole, const ListDifference& found) {
  std::vector<std::string> extra;
  for (const RoleFiller* part : found.extra) extra.push_back(trial.told(*part));
  std::string message;
  if (!extra.empty()) {
    message = fmt::format(
        "{} {} of {}", list_in_words(extra),
        extra.size() == 1 ? "is not " + member_word(trial) : "are not " + members_word(trial),
        trial.label(whole));
  }
  if (!found.missing.empty()) {
    if (!message.empty()) message += "; ";
    message += fmt::format("the list of {} of {} lacks {}", members_word(trial), trial.label(whole),
                           trial.labels(found.missing));
  }
  return message;
}

Verdict closed_list(const Trial& trial, EntityId whole) {
  const KnownMembers list = members_of(trial, whole, trial.claim.status);
  if (!list.known() || !list.complete) return unverifiable(unknown_list(trial, whole, list));
  const auto parts = trial.fillers("part");
  const ListDifference found = difference(parts, list);
  if (found.extra.empty() && found.missing.empty()) {
    return supported(fmt::format("these are the {} of {}", members_word(trial), trial.label(whole)),
                     list_evidence(trial, list));
  }
  if (!list.may_accuse) return unverifiable(unknown_list(trial, whole, list));
  if (tells_of_once(trial.claim)) return unverifiable("told of an unnamed time in the past");
  Verdict verdict = disagreeing(VerdictKind::kContradicted, difference_message(trial, whole, found),
                                list_evidence(trial, list));
  for (const RoleFiller* part : found.extra) {
    verdict.span = verdict.span.empty() ? part->range : join(verdict.span, part->range);
  }
  return verdict;
}

/// "Every member greets the guests: A, B, C and D", of whom none is a member.
bool names_no_member(const Trial& trial, EntityId whole) {
  constexpr size_t kFewest = 4;
  const KnownMembers list = members_of(trial, whole, trial.claim.status);
  const auto parts = trial.fillers("part");
  return list.complete && parts.size() >= kFewest &&
         difference(parts, list).extra.size() == parts.size();
}

}  // namespace

Verdict judge_count(const Trial& trial) {
  const RoleFiller* number = trial.claim.role("number");
  const Quantity* stated = trial.quantity(number);
  const auto wholes = trial.entities("whole");
  if (stated == nullptr || wholes.empty())
    return unverifiable("no number or no organisation is read");
  if (!stated->unit.empty() && stated->unit != "share")
    return unverifiable("a measure, not a count");
  if (const auto among = trial.entities("among"); !among.empty() && among.front() != wholes.front())
    return count_among(trial, wholes.front(), among.front(), *number, *stated);
  if (const RoleFiller* kind = trial.claim.role("compared"))
    return count_compared(trial, wholes.front(), kind->text, *stated);
  Verdict best = count_of(trial, wholes.front(), *number, *stated);
  for (size_t i = 1; i < wholes.size(); ++i) {
    best = kinder(std::move(best), count_of(trial, wholes[i], *number, *stated));
  }
  const bool several =
      std::any_of(wholes.begin(), wholes.end(), [&](EntityId e) { return e != wholes.front(); });
  if (several && best.kind == VerdictKind::kContradicted)
    return unverifiable("several organisations share the number");
  return best;
}

Verdict judge_member(const Trial& trial) {
  if (trial.claim.role("share") != nullptr) return judge_share(trial);
  if (trial.claim.list_kind == ListKind::kExcept) return unverifiable("all but those named");
  return each_member(trial);
}

Verdict judge_list(const Trial& trial) {
  if (trial.claim.list_kind != ListKind::kClosed) return judge_member(trial);
  if (trial.claim.mode == ClaimMode::kPlanned)
    return unverifiable("a plan, not a state of affairs");
  if (trial.negated) return unverifiable("denied as a list; its items may be members");
  const auto wholes = trial.entities("whole");
  if (wholes.empty() || trial.fillers("part").empty())
    return unverifiable("no member or no organisation is named");
  if (names_no_member(trial, wholes.front())) return unverifiable("a list of others, it seems");
  Verdict best = closed_list(trial, wholes.front());
  for (size_t i = 1; i < wholes.size(); ++i)
    best = kinder(std::move(best), closed_list(trial, wholes[i]));
  // Parts of an open list can still be known members.
  return best.kind == VerdictKind::kUnverifiable ? each_member(trial) : best;
}

}  // namespace factlint
