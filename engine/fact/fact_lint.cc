// A fact base in; warnings and notes about facts that do not fit together out.
#include "engine/fact/fact_lint.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "engine/base/utf8.h"
#include "engine/fact/fact_query.h"

namespace factlint {
namespace {

constexpr EntityId kNobody = 0xffffffffU;

std::string folded(std::string_view text) {
  std::string out;
  fold(text, out);
  return out;
}

/// Days that two facts are both known for; nullopt if there is none.
std::optional<DateRange> common_span(const Fact& a, const Fact& b) {
  const DateRange first = known_span(a);
  const DateRange second = known_span(b);
  if (!first.intersects(second)) return std::nullopt;
  DateRange span = first;
  if (!span.begin || (second.begin && *second.begin > *span.begin)) span.begin = second.begin;
  if (!span.end || (second.end && *second.end < *span.end)) span.end = second.end;
  return span;
}

/// "until May", "since May" share the month in which the change happened: no overlap.
bool is_change_over(const DateRange& span) {
  if (!span.begin || !span.end) return false;
  const YearMonthDay begin = civil(*span.begin);
  const YearMonthDay end = civil(*span.end);
  const int days = span.end->number - span.begin->number;
  const bool months = begin.day == 1 && end.day == 1 && days <= 31;
  const bool years = months || (begin.day == 1 && end.day == 1 && begin.month == 1 &&
                                end.month == 1 && days <= 366);
  return years || days <= 1;
}

class FactLinter {
 public:
  explicit FactLinter(const FactBase& base) : base_(base) {}

  std::vector<Diagnostic> run() {
    find_overlapping_offices();
    find_conflicting_values();
    find_wrong_counts();
    find_same_names();
    find_idle_sources();
    find_idle_entities();
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
    return std::move(found_);
  }

 private:
  // Facts that speak of one thing: subject, property, partners, period and mode.
  using Key = std::tuple<EntityId, std::string, std::vector<EntityId>, std::string, Mode>;

  void add(Severity severity, const Place& place, std::string message) {
    found_.push_back({severity, place, std::move(message), ""});
  }

  template <typename KeyOf, typename Clash>
  void compare_groups(FactKind kind, KeyOf key_of, Clash clash) {
    std::map<Key, std::vector<FactId>> groups;
    for (const FactId id : base_.all(kind)) {
      if (!base_.fact(id).disputed) groups[key_of(base_.fact(id))].push_back(id);
    }
    for (auto& [key, ids] : groups) {
      // In order of time only neighbours need comparing; a list of thousands stays linear.
      std::stable_sort(ids.begin(), ids.end(), [&](FactId a, FactId b) {
        return known_span(base_.fact(a)).begin < known_span(base_.fact(b)).begin;
      });
      for (size_t i = 1; i < ids.size(); ++i) clash(base_.fact(ids[i - 1]), base_.fact(ids[i]));
    }
  }

  void find_overlapping_offices() {
    compare_groups(
        FactKind::kOffice,
        [](const Fact& f) {
          return Key{f.subject, folded(f.property), {}, "", f.mode};
        },
        [this](const Fact& a, const Fact& b) {
          const auto span = common_span(a, b);
          if (!a.single || !b.single || a.objects == b.objects || !span || is_change_over(*span)) {
            return;
          }
          add(Severity::kWarning, b.place,
              fmt::format("'{}' and '{}' name two holders of one office for {}", a.id, b.id,
                          span->to_words()));
        });
  }

  void find_conflicting_values() {
    compare_groups(
        FactKind::kAttribute,
        [](const Fact& f) {
          return Key{f.subject, folded(f.property), {}, "", f.mode};
        },
        [this](const Fact& a, const Fact& b) {
          const bool same = a.objects == b.objects && folded(a.text) == folded(b.text) &&
                            (!a.date || !b.date || a.date->intersects(*b.date));
          if (a.single && !same && common_span(a, b)) conflict(a, b);
        });
    compare_groups(
        FactKind::kFigure,
        [](const Fact& f) {
          return Key{f.subject, folded(f.property), f.objects,
                     f.date ? f.date->to_string() : std::string(), f.mode};
        },
        [this](const Fact& a, const Fact& b) {
          if (!a.quantity || !b.quantity || a.quantity->unit != b.quantity->unit) return;
          if (!a.quantity->interval.intersects(b.quantity->interval)) conflict(a, b);
        });
  }

  void conflict(const Fact& a, const Fact& b) {
    add(Severity::kWarning, b.place,
        fmt::format("'{}' and '{}' give '{}' of {} different values", a.id, b.id, b.property,
                    base_.entity(b.subject).label));
  }

  /// A figure "members" against the complete list of the same day.
  void find_wrong_counts() {
    for (const FactId id : base_.all(FactKind::kFigure)) {
      const Fact& fact = base_.fact(id);
      const std::string measure = folded(fact.property);
      if (measure != "members" && measure != "number of members" && measure != "member count") {
        continue;
      }
      const auto day = fact.date ? fact.date->begin : fact.checked.begin;
      if (!day || !fact.quantity || fact.subject == kNobody) continue;
      const MemberList list = members_at(base_, fact.subject, "", *day);
      const auto count = static_cast<int64_t>(list.members.size());
      if (!list.complete || fact.quantity->interval.contains(Decimal(count))) continue;
      add(Severity::kWarning, fact.place,
          fmt::format("'{}' says {}, but '{}' lists {}", fact.id, fact.quantity->value.to_string(),
                      base_.fact(list.facts.front()).id, count));
    }
  }

  void find_same_names() {
    std::map<std::pair<std::string, std::string>, EntityId> first;
    for (EntityId id = 0; id < base_.entities().size(); ++id) {
      const Entity& entity = base_.entity(id);
      const auto [known, fresh] = first.try_emplace({entity.type, folded(entity.name)}, id);
      if (fresh) continue;
      add(Severity::kWarning, entity.place,
          fmt::format("'{}' and '{}' have one type and one name, '{}'",
                      base_.entity(known->second).id, entity.id, entity.name));
    }
  }

  void find_idle_sources() {
    std::vector<bool> used(base_.sources().size(), false);
    for (const Fact& fact : base_.facts()) used[fact.source] = true;
    for (size_t i = 0; i < used.size(); ++i) {
      if (used[i]) continue;
      add(Severity::kWarning, base_.sources()[i].place,
          fmt::format("no fact names the source '{}'", base_.sources()[i].id));
    }
  }

  /// One note a file. A file without facts is a list of names, which is a use of its own.
  void find_idle_entities() {
    std::vector<bool> used(base_.entities().size(), false);
    const auto use = [&](EntityId id) {
      if (id != kNobody) used[id] = true;
    };
    for (const Fact& fact : base_.facts()) {
      use(fact.subject);
      for (const EntityId object : fact.objects) use(object);
      for (const EventRole& role : fact.roles) {
        for (const EntityId entity : role.entities) use(entity);
      }
    }
    for (const Entity& entity : base_.entities()) {
      for (const std::string& whole : entity.parts_of) use(base_.find_entity(whole));
    }
    std::set<std::string> with_facts;
    for (const Fact& fact : base_.facts()) with_facts.insert(fact.place.path);
    std::map<std::string, std::vector<EntityId>> idle;
    for (EntityId id = 0; id < used.size(); ++id) {
      if (!used[id] && with_facts.count(base_.entity(id).place.path) > 0)
        idle[base_.entity(id).place.path].push_back(id);
    }
    for (const auto& [path, ids] : idle) {
      std::string names;
      for (size_t i = 0; i < ids.size() && i < 5; ++i) {
        names += (i == 0 ? "'" : ", '") + base_.entity(ids[i]).id + "'";
      }
      if (ids.size() > 5) names += ", ...";
      const Place place = ids.size() == 1 ? base_.entity(ids.front()).place : Place{path, 0, 0};
      add(Severity::kNote, place,
          ids.size() == 1 ? fmt::format("no fact names the entity {}", names)
                          : fmt::format("no fact names {} entities: {}", ids.size(), names));
    }
  }

  const FactBase& base_;
  std::vector<Diagnostic> found_;
};

}  // namespace

void lint_facts(const FactBase& base, Diagnostics& diagnostics) {
  for (Diagnostic& problem : FactLinter(base).run()) {
    if (problem.severity == Severity::kNote) {
      diagnostics.note(std::move(problem.place), std::move(problem.message));
    } else {
      diagnostics.warning(std::move(problem.place), std::move(problem.message));
    }
  }
}

}  // namespace factlint
