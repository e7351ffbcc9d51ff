#include "engine/phrase/phrase.h"

#include <algorithm>

namespace factlint {

void Phrases::clear() {
  tokens = {};
  nodes.clear();
  edges.clear();
  clauses.clear();
  first_edge.clear();
}

std::span<const Edge> Phrases::from(NodeId node) const {
  if (node + 1 >= first_edge.size()) return {};
  return std::span(edges).subspan(first_edge[node], first_edge[node + 1] - first_edge[node]);
}

std::vector<uint32_t> Phrases::into(NodeId node) const {
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < edges.size(); ++i) {
    if (edges[i].to == node) found.push_back(i);
  }
  return found;
}

NodeId Phrases::node_at(uint32_t token) const {
  NodeId best = kNoNode;
  for (NodeId i = 0; i < nodes.size(); ++i) {
    if (!nodes[i].tokens.contains(token)) continue;
    if (best == kNoNode || nodes[i].tokens.size() < nodes[best].tokens.size()) best = i;
  }
  return best;
}

}  // namespace factlint
