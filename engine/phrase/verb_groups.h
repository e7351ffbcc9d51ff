// Tagged units -> verb groups: auxiliaries, negation, main verb, particle; tense, voice, mood.
#pragma once

#include "engine/phrase/workspace.h"

namespace factlint {

class VerbGroups {
 public:
  explicit VerbGroups(Workspace& work) : work_(work) {}

  /// True if a verb group begins at `unit` ("not" and adverbs directly before a verb included).
  bool begins(uint32_t unit) const;
  /// Reads the group at `unit`, appends its node and chunk; returns the unit behind it.
  uint32_t read(uint32_t unit);
  /// "did" ... "come", "has" ... "signed": gives the auxiliary's tense to the main verb behind the
  /// subject.
  static bool join_inverted(Workspace& work, const Chunk& auxiliary, Chunk& main);

 private:
  struct Group;
  const Unit& unit(uint32_t i) const { return work_.units[i]; }
  Tag tag(uint32_t i) const { return i < work_.units.size() ? work_.units[i].tag : Tag::kEnd; }
  void take(Group& group, uint32_t i) const;
  uint32_t next_verb(const Group& group, uint32_t i) const;
  uint32_t take_infinitive(Group& group, uint32_t i) const;
  uint32_t take_verbs(Group& group, uint32_t i) const;
  void add_chunk(const Group& group, uint32_t first);
  uint32_t take_particle(Group& group, uint32_t i) const;

  Workspace& work_;
};

}  // namespace factlint
