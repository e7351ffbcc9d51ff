#include "engine/claim/rule_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "engine/base/toml_reader.h"
#include "engine/claim/claim_family.h"
#include "engine/claim/pattern_claims.h"

namespace factlint {
namespace {

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest_word(word, known);
  if (!near.empty()) return fmt::format("; did you mean '{}'?", near);
  return known.empty() ? "" : fmt::format("; known are {}", fmt::join(known, ", "));
}

/// Types as slots name them, but for the types of entities.
std::vector<std::string> mention_types() {
  return {"number",   "count", "ordinal", "percentage", "percent", "money",
          "quantity", "age",   "date",    "year",       "period",  "weekday",
          "duration", "list",  "org",     "place",      "entity"};
}

/// Names that a rule on `predicate` can give to roles.
std::vector<std::string> roles_of(const Rule& rule, const Predicate* predicate) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.emplace_back(name);
  };
  if (predicate != nullptr) {
    for (const PredicateRole& role : predicate->roles) add(role.name);
    for (const NounCue& cue : predicate->nouns) add(cue.denotes);
  }
  if (compares_values(rule)) {
    add(rule.subject_role());
    add(rule.value_role());
    return names;
  }
  for (const CheckRole& role : check_roles()) {
    if (role.check == rule.check) add(role.role);
  }
  if (rule.check == CheckKind::kExpansion) {
    add("acronym");
    add("expansion");
  }
  return names;
}

class RuleCheck {
 public:
  RuleCheck(const RulePack& rules, const PredicateLexicon& predicates, Diagnostics& diagnostics)
      : rules_(rules), predicates_(predicates), diagnostics_(diagnostics) {}

  void run() {
    for (const Rule& rule : rules_.rules()) {
      check_needs(rule);
      check_patterns(rule);
      if (rule.computed() || !rule.patterns.empty()) continue;
      if (has_own_reader(rule)) {
        refuse_values(rule);
      } else {
        check_predicate(rule);
      }
    }
    refuse_rivals();
    for (const Predicate& predicate : predicates_.all()) check_keys(predicate);
  }

 private:
  std::vector<std::string> predicate_ids() const {
    std::vector<std::string> ids;
    for (const Predicate& predicate : predicates_.all()) ids.push_back(predicate.id);
    return ids;
  }

  void check_needs(const Rule& rule) {
    const auto known = roles_of(rule, predicates_.find(rule.predicate));
    for (const RuleText& need : rule.needs) {
      if (std::find(known.begin(), known.end(), need.text) != known.end()) continue;
      diagnostics_.error(need.place, fmt::format("unknown role '{}' in 'needs'{}", need.text,
                                                 did_you_mean(need.text, known)));
    }
  }

  /// A rule that reads nothing must not look like one that finds nothing.
  void check_patterns(const Rule& rule) {
    if (rule.patterns.empty()) return;
    const Place& first = rule.patterns.front().place;
    if (!takes_patterns(rule)) {
      diagnostics_.error(
          first, fmt::format("patterns cannot feed the check '{}'{}; they can feed count, member, "
                             "list and office, and attribute, figure, relation and event without "
                             "a shipped predicate",
                             check_kind_name(rule.check),
                             rule.predicate.empty()
                                 ? std::string()
                                 : fmt::format(" with the predicate '{}'", rule.predicate)));
      return;
    }
    if (compares_values(rule) && rule.property.empty())
      diagnostics_.error(first,
                         "missing key 'property': it says which facts the value is compared "
                         "with");
    for (const SlotPattern& pattern : rule.patterns) check_slots(rule, pattern);
  }

  void check_slots(const Rule& rule, const SlotPattern& pattern) {
    std::vector<std::string_view> filled;
    for (const Slot& slot : pattern.slots) {
      const std::string_view role = slot_role(rule, slot);
      filled.push_back(role);
      if (role.empty()) refuse_slot(rule, pattern, slot);
    }
    for (const std::string_view role : wanted_roles(rule)) {
      const std::string_view in_claims = role_in_claims(rule, role);
      if (std::find(filled.begin(), filled.end(), in_claims) != filled.end()) continue;
      diagnostics_.error(pattern.place,
                         fmt::format("no slot fills the role '{}', which the check '{}' compares; "
                                     "write {{{}:type}}",
                                     role, check_kind_name(rule.check), role));
    }
  }

  void refuse_slot(const Rule& rule, const SlotPattern& pattern, const Slot& slot) {
    std::vector<std::string> known = {"time"};
    if (compares_values(rule)) {
      known.emplace_back(rule.subject_role());
      known.emplace_back(rule.value_role());
    }
    for (const CheckRole& role : check_roles()) {
      if (role.check == rule.check && !compares_values(rule)) known.emplace_back(role.role);
    }
    Place place = pattern.place;
    place.column += slot.column;  // the opening quote is one column
    const std::string types = fmt::format("{}", fmt::join(slot.types, "|"));
    if (slot.role.empty()) {
      diagnostics_.error(place, fmt::format("slot '{{{}}}' needs a role, one of {}: "
                                            "'{{{}:{}}}'",
                                            types, fmt::join(known, ", "), known.back(), types));
    } else {
      diagnostics_.error(place, fmt::format("unknown role '{}' in a slot{}", slot.role,
                                            did_you_mean(slot.role, known)));
    }
  }

  static std::vector<std::string_view> wanted_roles(const Rule& rule) {
    if (compares_values(rule)) return {rule.subject_role(), rule.value_role()};
    std::vector<std::string_view> wanted;
    for (const CheckRole& role : check_roles()) {
      if (role.check == rule.check && role.required) wanted.push_back(role.role);
    }
    if (rule.check == CheckKind::kOffice && rule.property.empty()) wanted.emplace_back("title");
    return wanted;
  }

  void refuse_values(const Rule& rule) {
    if (rule.subject.empty() && rule.value.empty()) return;
    diagnostics_.error(rule.predicate_place,
                       fmt::format("'subject' and 'value' have no effect: predicate '{}' has a "
                                   "reader of its own",
                                   rule.predicate));
  }

  /// A predicate of the user's own: it must be there and have the roles that the check compares.
  void check_predicate(const Rule& rule) {
    const Predicate* predicate = predicates_.find(rule.predicate);
    if (rule.predicate.empty()) {
      diagnostics_.error(rule.predicate_place,
                         fmt::format("missing key 'predicate': the check '{}' "
                                     "reads claims by words",
                                     check_kind_name(rule.check)));
    } else if (predicate == nullptr) {
      diagnostics_.error(rule.predicate_place,
                         fmt::format("unknown predicate '{}'{}", rule.predicate,
                                     did_you_mean(rule.predicate, predicate_ids())));
    } else if (has_own_reader(rule.predicate) || rule.check == CheckKind::kPerson) {
      tell_check(rule);
    } else {
      check_roles_of(rule, *predicate);
    }
  }

  void tell_check(const Rule& rule) {
    std::vector<std::string> checks;
    for (const ClaimFamily& family : claim_families()) {
      if (family.predicate == rule.predicate) checks.emplace_back(check_kind_name(family.check));
    }
    diagnostics_.error(
        rule.predicate_place,
        fmt::format("no reader joins the check '{}' to the predicate '{}'{}",
                    check_kind_name(rule.check), rule.predicate,
                    checks.empty() ? std::string()
                                   : fmt::format("; its checks are {}", fmt::join(checks, ", "))));
  }

  void check_roles_of(const Rule& rule, const Predicate& predicate) {
    std::vector<std::string> declared;
    for (const PredicateRole& role : predicate.roles) declared.push_back(role.name);
    for (const std::string_view role : wanted_roles(rule)) {
      if (predicate.role(role) != nullptr) continue;
      diagnostics_.error(
          rule.predicate_place,
          fmt::format("rule '{}' compares the role '{}', which predicate '{}' does not declare{}",
                      rule.id, role, predicate.id, did_you_mean(role, declared)));
    }
  }

  /// Of two rules for the same claims only one would be used.
  void refuse_rivals() {
    using Key = std::tuple<CheckKind, std::string_view, std::string_view>;
    std::map<Key, const Rule*> first;
    for (const Rule& rule : rules_.rules()) {
      if (!rule.computed() && !has_own_reader(rule)) continue;
      const auto [known, fresh] =
          first.emplace(Key{rule.check, rule.predicate, rule.property}, &rule);
      if (fresh) continue;
      diagnostics_.error(rule.place, fmt::format("rules '{}' and '{}' read the same claims; one of "
                                                 "them needs the key 'replaces'",
                                                 known->second->id, rule.id));
    }
  }

  void tell_key(const Predicate& predicate, std::string_view key, std::string_view whose) {
    diagnostics_.error(predicate.place,
                       fmt::format("predicate '{}': the key '{}' has no effect; it is read for {}",
                                   predicate.id, key, whose));
  }

  void check_keys(const Predicate& predicate) {
    if (!has_own_reader(predicate.id)) return check_own_keys(predicate);
    const bool members = predicate.id == "membership";
    const auto any = [&](auto has) {
      return std::any_of(predicate.nouns.begin(), predicate.nouns.end(), has);
    };
    if (!predicate.blockers.empty() && predicate.id != "trade")
      tell_key(predicate, "blockers", "'trade' and for predicates of your own");
    if (!members && any([](const NounCue& cue) { return cue.number || cue.weak; }))
      tell_key(predicate, "number' or 'weak", "'membership' and for predicates of your own");
    if (!members && any([](const NounCue& cue) { return !cue.status.empty(); }))
      tell_key(predicate, "status", "'membership'");
    if (predicate.id != "founding" && any([](const NounCue& cue) { return cue.ordinal; }))
      tell_key(predicate, "ordinal", "'founding' and for predicates of your own");
  }

  void check_own_keys(const Predicate& predicate) {
    for (const NounCue& cue : predicate.nouns) {
      if (!cue.status.empty()) return tell_key(predicate, "status", "'membership'");
    }
    const auto& rules = rules_.rules();
    const bool read = std::any_of(rules.begin(), rules.end(),
                                  [&](const Rule& rule) { return rule.predicate == predicate.id; });
    if (read) return;
    std::vector<std::string> ids;
    for (const ClaimFamily& family : claim_families()) ids.emplace_back(family.predicate);
    const std::string near = nearest_word(predicate.id, ids);
    diagnostics_.error(predicate.place,
                       fmt::format("no rule reads the predicate '{}'{}", predicate.id,
                                   near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
  }

  const RulePack& rules_;
  const PredicateLexicon& predicates_;
  Diagnostics& diagnostics_;
};

}  // namespace

bool check_rules(const RulePack& rules, const PredicateLexicon& predicates,
                 Diagnostics& diagnostics) {
  const size_t before = diagnostics.errors();
  RuleCheck(rules, predicates, diagnostics).run();
  return diagnostics.errors() == before;
}

bool check_slot_types(const RulePack& rules, const FactBase& facts, Diagnostics& diagnostics) {
  std::vector<std::string> known = mention_types();
  for (const Entity& entity : facts.entities()) known.push_back(entity.type);
  std::sort(known.begin(), known.end());
  known.erase(std::unique(known.begin(), known.end()), known.end());
  const size_t before = diagnostics.errors();
  for (const Rule& rule : rules.rules()) {
    for (const SlotPattern& pattern : rule.patterns) {
      for (const Slot& slot : pattern.slots) {
        for (const std::string& type : slot.types) {
          if (SlotPattern::is_words(type) || std::binary_search(known.begin(), known.end(), type))
            continue;
          Place place = pattern.place;
          place.column += slot.column;
          diagnostics.error(place, fmt::format("no mention and no loaded entity is of type '{}'{}",
                                               type, did_you_mean(type, known)));
        }
      }
    }
  }
  return diagnostics.errors() == before;
}

}  // namespace factlint
