// Tagged units -> noun phrases: where each ends, which word is its head, what stands before it.
#pragma once

#include "engine/phrase/workspace.h"

namespace factlint {

class NounPhrases {
 public:
  explicit NounPhrases(Workspace& work) : work_(work) {}

  /// True if a noun phrase begins at `unit`.
  bool begins(uint32_t unit) const;
  /// Reads the noun phrase at `unit` with its possessors and title ("the bloc's six members",
  /// "General X"), appends its nodes, inner edges and chunk; returns the unit behind it.
  uint32_t read(uint32_t unit);
  /// Adds what a hyphen compound tells of node `id`: its number ("nine-member"), its entity
  /// ("Moscow-led").
  void add_compound_parts(NodeId id, const Unit& modifier);

 private:
  struct Extent {
    uint32_t first = 0;
    uint32_t last = 0;  ///< one past the end
    uint32_t head = 0;
    uint32_t title_end = 0;  ///< units [first, title_end) are a title before a name; 0 = none
    bool seen_noun = false;
    bool determined = false;
  };

  const Unit& unit(uint32_t i) const { return work_.units[i]; }
  Tag tag(uint32_t i) const { return i < work_.units.size() ? work_.units[i].tag : Tag::kEnd; }
  bool nominal_ahead(uint32_t unit, bool after_noun) const;
  Extent measure(uint32_t first) const;
  bool is_label(uint32_t i, uint32_t first) const;
  bool joins_modifiers(uint32_t i, const Extent& extent) const;
  bool takes_modifier(uint32_t i, const Extent& extent) const;
  bool stands_alone(uint32_t i, const Extent& extent) const;
  bool begins_name(uint32_t i, uint32_t head) const;
  bool takes_adjective(uint32_t i, bool seen_noun, bool determined) const;
  bool parts_name_and_title(uint32_t i, uint32_t first, uint32_t head) const;
  bool splits_before(uint32_t i, uint32_t first, uint32_t head) const;
  bool is_title(uint32_t unit) const;
  bool two_objects_follow(uint32_t first) const;
  bool name_run_ends_phrase(uint32_t i) const;
  NodeId add_phrase(uint32_t first, uint32_t last, uint32_t head, NodeId possessor);
  void describe_head(Node& node, const Unit& head) const;
  void describe_determiner(Node& node, uint32_t first, uint32_t last) const;
  void add_modifiers(NodeId id, uint32_t first, uint32_t last, uint32_t head);
  NodeId add_owner_pronoun(uint32_t unit);

  Workspace& work_;
};

}  // namespace factlint
