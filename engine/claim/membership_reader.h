// What an instance of "membership" tells: how many members, who is one, the whole list.
#pragma once

#include <string_view>
#include <vector>

#include "engine/claim/membership_parts.h"

namespace factlint {

class MembershipReader {
 public:
  MembershipReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read();

 private:
  void find_whole();
  bool of_another(NodeId beside) const;
  void only_whole();
  bool names_another(uint32_t mention) const;
  bool tells_all_or_one() const;
  void whole_before();
  bool told_besides() const;
  EntityId body_told_before() const;
  bool another_belongs_to(uint32_t mention) const;
  bool begins_or_ends(NodeId verb) const;
  std::vector<RoleFiller> whole_around(NodeId noun) const;
  std::vector<NodeId> copula_partners(NodeId id) const;
  bool counts_parts(NodeId id) const;
  void read_counts();
  bool belongs() const;
  bool is_remainder(NodeId noun) const;
  bool is_under_other_title(uint32_t number) const;
  bool lies_outside(NodeId noun) const;
  uint32_t number_behind(NodeId noun) const;
  void numbered_by_verb();
  void count(NodeId noun, bool by_verb);
  bool reached(uint32_t number) const;
  bool of_one_region(NodeId noun) const;
  bool lies_in_place(const Edge& edge) const;
  void count_behind(NodeId noun);
  bool one_of_all(NodeId noun) const;
  bool stands_beside_whole(NodeId noun) const;
  bool is_absolute(NodeId from, NodeId noun) const;
  bool stands_for_body(NodeId id) const;
  bool is_fraction(NodeId id) const;
  void add_count(uint32_t mention, NodeId noun, bool partitive, TextRange span,
                 std::vector<RoleFiller> among = {});
  void keep_own_time(Claim& claim) const;
  bool is_of_other_verb(TextRange time) const;
  bool leaves_one_out(NodeId noun) const;
  bool of_another_time(NodeId noun) const;
  std::string_view status(NodeId noun) const;
  static std::string_view status_word(std::string_view word);
  void read_members();
  bool sought_in_vain() const;
  std::string_view other_kind() const;
  bool behind_none() const;
  void deny_body(Claim& claim, const RoleFiller& whole) const;
  bool is_without(NodeId noun) const;
  bool told_of_others(const RoleFiller& whole, const Claim& claim) const;
  bool add_owner(Resolved& parts) const;
  std::string_view verb_lemma() const;
  void effect_in_time(Claim& claim) const;
  void never_since(Claim& claim) const;
  bool behind_neither(const RoleFiller& filler) const;
  bool are_names(uint32_t first, uint32_t last) const;
  bool stands_behind_denial(uint32_t token) const;
  bool behind_preposition_and_neither(uint32_t nor) const;
  bool is_exception(const RoleFiller& filler) const;
  bool former() const;
  bool is_prospective() const;
  bool is_behind_nor(const RoleFiller& whole) const;
  bool is_taken_for_granted() const;
  bool has_own(const Node& noun) const;
  bool in_all_but_name() const;
  bool names_the_list() const;
  bool behind_absolute(const Resolved& parts) const;
  bool goes_on_behind(const std::vector<RoleFiller>& fillers) const;
  bool is_of_other_list() const;
  bool is_narrowed(NodeId noun) const;
  bool is_not_one(const Mention& number) const;
  bool makes_up_whole() const;
  bool has_full_number(uint32_t mention) const;
  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
  std::vector<RoleFiller> whole_;
  bool in_neither_ = false;
};

}  // namespace factlint
