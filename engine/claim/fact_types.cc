#include "engine/claim/fact_types.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace factlint {
namespace {

/// Which roles of which predicate the two sides of a fact fill.
struct Sides {
  FactKind kind;
  std::string_view property;  ///< empty: any
  std::string_view predicate;
  std::string_view subject;
  std::string_view object;
};

constexpr std::array<Sides, 5> kSides = {{
    {FactKind::kMembership, "", "membership", "whole", "part"},
    {FactKind::kOffice, "", "office", "of", "holder"},
    {FactKind::kAttribute, "founded", "founding", "founded", ""},
    {FactKind::kAttribute, "kind", "kind", "thing", ""},
    {FactKind::kRelation, "borders", "border", "one", "other"},
}};

/// The type's own word stands for what is of it: "six clubs make up the league".
void add_type(Predicate& predicate, std::string_view role_name, const std::string& type,
              Vocabulary& vocabulary) {
  for (PredicateRole& role : predicate.roles) {
    if (role.name != role_name) continue;
    if (std::find(role.types.begin(), role.types.end(), type) != role.types.end()) continue;
    role.types.push_back(type);
    role.nouns.push_back(vocabulary.add(type));
  }
}

}  // namespace

void take_types_of_facts(const FactBase& facts, Vocabulary& vocabulary,
                         std::vector<Predicate>& predicates) {
  for (const Fact& fact : facts.facts()) {
    for (const Sides& sides : kSides) {
      if (fact.kind != sides.kind || (!sides.property.empty() && fact.property != sides.property))
        continue;
      const auto predicate =
          std::find_if(predicates.begin(), predicates.end(),
                       [&](const Predicate& p) { return p.id == sides.predicate; });
      if (predicate == predicates.end()) continue;
      if (fact.subject < facts.entities().size())
        add_type(*predicate, sides.subject, facts.entity(fact.subject).type, vocabulary);
      for (const EntityId object : fact.objects)
        add_type(*predicate, sides.object, facts.entity(object).type, vocabulary);
    }
  }
}

}  // namespace factlint
