// Relation instances -> groups that tell of one event each.
#include "engine/claim/event_group.h"

#include <algorithm>

namespace factlint {
namespace {

bool is_event(const Predicate& predicate) {
  return predicate.id == "meeting" || predicate.id == "visit" || predicate.id == "deployment" ||
         predicate.id == "grant";
}

}  // namespace

bool EventGroup::shares(const RelationInstance& instance) const {
  if (instance.predicate != predicate) return false;
  const auto known = [&](NodeId id) {
    return id != kNoNode && std::find(nodes.begin(), nodes.end(), id) != nodes.end();
  };
  if (known(instance.noun) || known(instance.verb)) return true;
  for (const RoleNode& r : instance.roles) {
    if ((r.role == "event" || r.role == "visit" || r.role == "force" || r.role == "status") &&
        known(r.node))
      return true;
  }
  return false;
}

void EventGroup::take(const RelationInstance& instance) {
  predicate = instance.predicate;
  instances.push_back(&instance);
  const auto add = [&](NodeId id) {
    if (id != kNoNode && std::find(nodes.begin(), nodes.end(), id) == nodes.end())
      nodes.push_back(id);
  };
  add(instance.noun);
  add(instance.verb);
  for (const RoleNode& r : instance.roles) {
    if (r.role == "event" || r.role == "visit" || r.role == "force" || r.role == "status")
      add(r.node);
  }
}

std::vector<EventGroup> group_events(const std::vector<RelationInstance>& instances) {
  std::vector<EventGroup> groups;
  for (const RelationInstance& instance : instances) {
    if (!is_event(*instance.predicate)) continue;
    EventGroup* home = nullptr;
    for (size_t g = 0; g < groups.size(); ++g) {
      if (!groups[g].shares(instance)) continue;
      if (home == nullptr) {
        groups[g].take(instance);
        home = &groups[g];
        continue;
      }
      for (const RelationInstance* other : groups[g].instances) home->take(*other);
      groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(g));
      --g;
    }
    if (home == nullptr) {
      groups.emplace_back();
      groups.back().take(instance);
    }
  }
  return groups;
}

}  // namespace factlint
