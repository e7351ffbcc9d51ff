// Questions in; answers with their facts and steps out.
#include "engine/fact/fact_query.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_set>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

std::string folded(std::string_view text) {
  std::string out;
  fold(text, out);
  return out;
}

/// "full member", "members", "full" -> "full"; "member", "" -> "".
std::string bare_status(std::string_view status) {
  std::string text = folded(status);
  for (const std::string_view tail :
       {"members", "member", "member state", "member states", "status", "state"}) {
    if (text == tail) return {};
    if (text.size() > tail.size() && text.ends_with(tail) &&
        text[text.size() - tail.size() - 1] == ' ') {
      text.resize(text.size() - tail.size() - 1);
      break;
    }
  }
  return text;
}

std::string labels(const FactBase& base, const std::vector<EntityId>& entities) {
  std::string out;
  for (const EntityId entity : entities) {
    if (!out.empty()) out += ", ";
    out += base.entity(entity).label;
  }
  return out;
}

bool names_office(const Fact& fact, const std::string& title) {
  if (title.empty() || folded(fact.property) == title) return true;
  return std::any_of(fact.aliases.begin(), fact.aliases.end(),
                     [&](const std::string& alias) { return folded(alias) == title; });
}

bool lists(const Fact& fact, EntityId entity) {
  return std::find(fact.objects.begin(), fact.objects.end(), entity) != fact.objects.end();
}

int full_years(YearMonthDay from, YearMonthDay to) {
  const bool before = std::pair(to.month, to.day) < std::pair(from.month, from.day);
  return to.year - from.year - (before ? 1 : 0);
}

}  // namespace

DateRange known_span(const Fact& fact) {
  DateRange span;
  span.precision = Precision::kOther;
  if (fact.valid) {
    span = *fact.valid;
  } else if (fact.complete) {
    span = *fact.complete;
  }
  if (!span.begin && !(fact.valid && fact.valid->end) && fact.checked.begin) {
    span.begin = make_day(civil(*fact.checked.begin).year, 1, 1);
  }
  return span;
}

bool may_accuse(const Fact& fact, Day day) {
  if (fact.disputed) return false;
  if (fact.fresh_days <= 0 || !fact.checked.begin) return true;
  if (fact.valid && fact.valid->end) return true;
  return day.number <= fact.checked.begin->number + fact.fresh_days;
}

bool status_answers(std::string_view status, std::string_view asked) {
  const std::string known = bare_status(status);
  const std::string wanted = bare_status(asked);
  if (known == wanted) return true;
  return wanted.empty() && (known == "full" || known == "founding" || known == "permanent");
}

MemberList members_at(const FactBase& base, EntityId whole, std::string_view status, Day day) {
  MemberList list;
  std::unordered_set<EntityId> seen;
  for (const FactId id : base.of(whole, FactKind::kMembership)) {
    const Fact& fact = base.fact(id);
    if (!status_answers(fact.property, status)) continue;
    if (fact.complete && fact.complete->contains(day)) list.complete = true;
    if (!known_span(fact).contains(day)) continue;
    list.facts.push_back(id);
    for (const EntityId member : fact.objects) {
      if (seen.insert(member).second) list.members.push_back(member);
    }
  }
  if (list.facts.empty()) return list;
  list.steps.push_back(fmt::format("{} listed for {}: {}", list.members.size(),
                                   base.entity(whole).label, labels(base, list.members)));
  if (!list.complete) list.steps.emplace_back("the list is not complete for that day");
  return list;
}

Answer is_member(const FactBase& base, EntityId part, EntityId whole, std::string_view status,
                 Day day) {
  const MemberList list = members_at(base, whole, status, day);
  Answer answer{Truth::kUnknown, list.facts, list.steps};
  if (std::find(list.members.begin(), list.members.end(), part) != list.members.end()) {
    answer.truth = Truth::kYes;
    std::erase_if(answer.facts, [&](FactId id) { return !lists(base.fact(id), part); });
  } else if (list.complete) {
    answer.truth = Truth::kNo;
  }
  return answer;
}

std::vector<FactId> holders(const FactBase& base, EntityId of, std::string_view title, Day day,
                            When when) {
  std::vector<FactId> found;
  const std::string wanted = folded(title);
  for (const FactId id : base.of(of, FactKind::kOffice)) {
    const Fact& fact = base.fact(id);
    if (!names_office(fact, wanted)) continue;
    const DateRange span = known_span(fact);
    const bool earlier = span.end && *span.end <= day;
    const bool later = fact.valid && span.begin && *span.begin > day;
    const bool fits = when == When::kAt        ? span.contains(day)
                      : when == When::kEarlier ? earlier
                                               : later;
    if (fits) found.push_back(id);
  }
  return found;
}

bool is_part(const FactBase& base, EntityId part, EntityId whole) {
  std::vector<EntityId> open{part};
  std::unordered_set<EntityId> seen{part};
  while (!open.empty()) {
    const EntityId entity = open.back();
    open.pop_back();
    for (const std::string& id : base.entity(entity).parts_of) {
      const EntityId above = base.find_entity(id);
      if (above == whole) return true;
      if (above < base.entities().size() && seen.insert(above).second) open.push_back(above);
    }
  }
  return false;
}

Answer related(const FactBase& base, std::string_view property, EntityId a, EntityId b) {
  Answer answer;
  if (property == "part of") {
    if (is_part(base, a, b)) answer.truth = Truth::kYes;
    return answer;
  }
  const bool symmetric = property == "borders";
  for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
    if (from == b && !symmetric) break;
    for (const FactId id : base.of(from, FactKind::kRelation)) {
      const Fact& fact = base.fact(id);
      if (fact.property != property) continue;
      if (lists(fact, to)) {
        answer = {Truth::kYes, {id}, {}};
        if (from == b) answer.steps.push_back(fmt::format("'{}' holds both ways", property));
        return answer;
      }
      if (fact.complete && answer.truth == Truth::kUnknown) answer = {Truth::kNo, {id}, {}};
    }
  }
  return answer;
}

std::optional<Age> age_at(const FactBase& base, EntityId entity, Day day) {
  for (const FactId id : base.of(entity, FactKind::kAttribute)) {
    const Fact& fact = base.fact(id);
    if (fact.property != "founded" || !fact.date || !fact.date->begin || !fact.date->end) continue;
    if (day < *fact.date->begin) return std::nullopt;
    const Day last{std::min(fact.date->end->number - 1, day.number)};
    return Age{full_years(civil(last), civil(day)),
               full_years(civil(*fact.date->begin), civil(day)), id};
  }
  return std::nullopt;
}

}  // namespace factlint
