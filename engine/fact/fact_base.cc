// Entities, facts and sources in; lookup by id, subject, object and kind out.
#include "engine/fact/fact_base.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace factlint {
namespace {

constexpr EntityId kNobody = 0xffffffffU;

using Index = std::map<std::pair<EntityId, FactKind>, std::vector<FactId>>;

std::span<const FactId> look_up(const Index& index, EntityId entity, FactKind kind) {
  const auto found = index.find({entity, kind});
  if (found == index.end()) return {};
  return found->second;
}

/// Objects and role fillers, each once, without the subject.
std::vector<EntityId> named_entities(const Fact& fact) {
  std::vector<EntityId> named = fact.objects;
  for (const EventRole& role : fact.roles) {
    named.insert(named.end(), role.entities.begin(), role.entities.end());
  }
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

std::string short_date(const DateRange& date) {
  if (date.precision != Precision::kDay || !date.begin) return date.to_words();
  const YearMonthDay c = civil(*date.begin);
  return fmt::format("{} {} {}", c.day, month_name(c.month).substr(0, 3), c.year);
}

}  // namespace

std::string_view fact_kind_name(FactKind kind) {
  switch (kind) {
    case FactKind::kMembership:
      return "membership";
    case FactKind::kOffice:
      return "office";
    case FactKind::kEvent:
      return "event";
    case FactKind::kFigure:
      return "figure";
    case FactKind::kAttribute:
      return "attribute";
    case FactKind::kRelation:
      break;
  }
  return "relation";
}

EntityId FactBase::find_entity(std::string_view id) const {
  const auto found = entity_ids_.find(std::string(id));
  return found == entity_ids_.end() ? kNobody : found->second;
}

FactId FactBase::find_fact(std::string_view id) const {
  const auto found = fact_ids_.find(std::string(id));
  return found == fact_ids_.end() ? kNoFact : found->second;
}

std::span<const FactId> FactBase::of(EntityId subject, FactKind kind) const {
  return look_up(by_subject_, subject, kind);
}

std::span<const FactId> FactBase::naming(EntityId object, FactKind kind) const {
  return look_up(by_object_, object, kind);
}

std::span<const FactId> FactBase::all(FactKind kind) const {
  const auto found = by_kind_.find(kind);
  if (found == by_kind_.end()) return {};
  return found->second;
}

std::string FactBase::cite(const Fact& fact) const {
  if (fact.source >= sources_.size()) return {};
  const SourceRecord& source = sources_[fact.source];
  std::string text = source.publication;
  if (text.empty()) text = source.title.empty() ? source.id : source.title;
  if (source.date) text += ", " + short_date(*source.date);
  if (!fact.section.empty()) text += ", section " + fact.section;
  return text;
}

EntityId FactBase::add(Entity entity) {
  const auto id = static_cast<EntityId>(entities_.size());
  entity_ids_.emplace(entity.id, id);
  entities_.push_back(std::move(entity));
  return id;
}

FactId FactBase::add(Fact fact) {
  const auto id = static_cast<FactId>(facts_.size());
  fact_ids_.emplace(fact.id, id);
  facts_.push_back(std::move(fact));
  return id;
}

uint32_t FactBase::add(SourceRecord source) {
  sources_.push_back(std::move(source));
  return static_cast<uint32_t>(sources_.size() - 1);
}

void FactBase::index() {
  by_subject_.clear();
  by_object_.clear();
  by_kind_.clear();
  nouns_.clear();
  for (const Entity& entity : entities_) nouns_.insert(entity.nouns.begin(), entity.nouns.end());
  for (FactId id = 0; id < facts_.size(); ++id) {
    const Fact& fact = facts_[id];
    by_kind_[fact.kind].push_back(id);
    if (fact.subject != kNobody) by_subject_[{fact.subject, fact.kind}].push_back(id);
    for (const EntityId entity : named_entities(fact)) {
      by_object_[{entity, fact.kind}].push_back(id);
    }
  }
}

}  // namespace factlint
