// The facts and entities of all loaded files, with lookup by subject, kind and date. Immutable
// after loading.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/fact/fact.h"

namespace factlint {

class FactBase {
 public:
  const std::vector<Entity>& entities() const { return entities_; }
  const std::vector<Fact>& facts() const { return facts_; }
  const std::vector<SourceRecord>& sources() const { return sources_; }
  const Entity& entity(EntityId id) const { return entities_[id]; }
  const Fact& fact(FactId id) const { return facts_[id]; }
  /// kNoEntity (0xffffffff) / kNoFact if there is none.
  EntityId find_entity(std::string_view id) const;
  FactId find_fact(std::string_view id) const;
  /// Some entity is told by this noun once it has been named ("bloc").
  bool is_noun(std::string_view folded) const { return nouns_.count(std::string(folded)) > 0; }

  /// Facts of `kind` whose subject is `subject`, in file order.
  std::span<const FactId> of(EntityId subject, FactKind kind) const;
  /// Facts of `kind` that name `object` among their objects or event roles.
  std::span<const FactId> naming(EntityId object, FactKind kind) const;
  std::span<const FactId> all(FactKind kind) const;

  /// "Times Tengri, 10 Oct 2025, section 01".
  std::string cite(const Fact& fact) const;

  // Used by the loader only.
  EntityId add(Entity entity);
  FactId add(Fact fact);
  uint32_t add(SourceRecord source);
  Entity& mutable_entity(EntityId id) { return entities_[id]; }
  void index();  ///< call once after the last add

 private:
  std::vector<Entity> entities_;
  std::vector<Fact> facts_;
  std::vector<SourceRecord> sources_;
  std::unordered_map<std::string, EntityId> entity_ids_;
  std::unordered_map<std::string, FactId> fact_ids_;
  std::unordered_set<std::string> nouns_;
  std::map<std::pair<EntityId, FactKind>, std::vector<FactId>> by_subject_;
  std::map<std::pair<EntityId, FactKind>, std::vector<FactId>> by_object_;
  std::map<FactKind, std::vector<FactId>> by_kind_;
};

}  // namespace factlint
