// How relations are found in one sentence: at its verbs, its nouns and its prepositions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/claim/relation_instance.h"

namespace factlint {

class RelationFinder {
 public:
  RelationFinder(const SentenceView& view, const PredicateLexicon& predicates)
      : view_(view), predicates_(predicates) {}
  std::vector<RelationInstance> run();

 private:
  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }
  static void add(RelationInstance& instance, std::string_view role, NodeId node, bool alternative,
                  ListKind list = ListKind::kClosed);
  static void add_all(RelationInstance& instance, const std::vector<PrepositionRole>& with,
                      WordId preposition, NodeId node, bool alternative);
  /// Cues at noun `id`, by its lemma and, for words like "goods", by the form itself.
  std::vector<PredicateLexicon::NounRef> cues(NodeId id) const;
  /// The cue of `predicate` at noun `id`, or nullptr.
  const NounCue* cue_at(NodeId id, const Predicate* predicate) const;
  /// Roles around a cue noun: prepositions, possessors, premodifiers, the noun a compound stands
  /// in.
  void add_noun_roles(RelationInstance& instance, NodeId id, const NounCue& cue);
  /// "the arrival of the heads of state [in Rome]": the place may hang on any noun of the chain.
  void add_behind_of(RelationInstance& instance, NodeId id, const NounCue& cue, int depth);
  void at_verb(NodeId id);
  /// "was on the pages [in X]": what it is on is in X.
  bool is_elsewhere(NodeId verb, NodeId place) const;
  /// "the city where they met": met in the city.
  void add_where(RelationInstance& instance, const VerbFrame& frame,
                 const Argument& argument) const;
  /// "came into being [in 1991]": "being" read as a verb of its own.
  void add_behind_fixed_verb(RelationInstance& instance, const VerbFrame& frame, NodeId verb) const;
  /// "is in the hands [of X]": the frame's own noun passes on what hangs on it.
  void add_behind_fixed_noun(RelationInstance& instance, const VerbFrame& frame,
                             const Argument& argument) const;
  /// "plans to [take in] a neighbour": the frame's own word, read as a preposition.
  bool is_own_particle(const VerbFrame& frame, const Argument& argument, NodeId verb) const;
  bool is_be(NodeId id) const { return word(view_.node(id).lemma) == "be"; }
  /// "is [an observer] in it" tells another thing than "is in it".
  bool says_what_it_is(NodeId verb) const;
  static std::string_view slot_role(const VerbFrame& frame, const Argument& argument);
  /// A filler that is itself a cue noun of the predicate brings its own roles: "paid a visit [to
  /// X]".
  void absorb_nouns(RelationInstance& instance);
  bool no_longer(NodeId id) const;
  void at_noun(NodeId id);
  bool lacks(NodeId id, NodeId verb) const;
  bool only_dates(NodeId id, NodeId verb) const;
  /// "does not have ten members"; "the ten members" are there whatever the verb says.
  bool denied_by_verb(NodeId id, NodeId verb) const;
  void emit(RelationInstance instance, std::string_view role, NodeId filler, NodeId verb,
            bool negated, ListKind list, bool alternative = false);
  /// Everything that `at` (the cue noun, or a node that stands for it) is said to be.
  void denoted(const RelationInstance& base, NodeId at, NodeId from, int hops);
  /// "the trade bloc known as [X]", "the man called [X]".
  void named_as(const RelationInstance& base, NodeId at);
  /// "According to [X], a researcher at Y, the pact ...": the noun explains the name in front.
  void named_before_comma(const RelationInstance& base, NodeId at);
  /// "with the president: [Defence Minister] X": what the colon announces has a cue of its own.
  bool has_own_cue(NodeId id, const RelationInstance& base) const;
  /// "A, [the president of B] and C": perhaps three, not one and another.
  bool explains_name(NodeId id) const;
  /// "unlike X, [a union], the bloc": a name and a comma stand before it.
  bool follows_name(NodeId id) const;
  bool behind_comma(NodeId id) const;
  bool is_fragment() const;
  bool is_bare_title(NodeId title, NodeId name) const;
  bool goes_on_as_list(NodeId id) const;
  void examples_of(const RelationInstance& base, NodeId at);
  /// "X is [a member]", "admitted X as [a member]", "counts X among [its members]", "one of [the
  /// members]".
  void through_edge(const RelationInstance& base, const Edge& edge, NodeId at, int hops);
  void through_as(const RelationInstance& base, const Edge& edge, NodeId at);
  void through_of(const RelationInstance& base, const Edge& edge, NodeId at, int hops);
  bool only_subject_fits(const RelationInstance& base, NodeId subject, NodeId object) const;
  bool stands_behind_name(NodeId noun, NodeId name) const;
  bool in_capacity(const RelationInstance& base, NodeId noun);
  bool is_entity(NodeId id) const;
  /// "A, B and C, all three of them [members of W]".
  void all_of_them(const RelationInstance& base, NodeId id);
  /// "[the full members], A and B among them": a list behind the noun that "them" goes back to.
  void among_them(const RelationInstance& base, NodeId id);
  NodeId first_conjunct(NodeId id) const;
  /// "its fellow CSTO members": whose fellows they are is one too.
  void fellow(const RelationInstance& base, NodeId id);
  bool is_number(const Node& node) const;
  /// "[The members] are A, B and C", "[members] include A and B".
  void subject_of(const RelationInstance& base, NodeId at);
  /// "Russia has [a seat in W]", "with [a border on X]": who has the noun.
  void holders(const RelationInstance& base, NodeId id);
  /// "X is in W", "X, outside W, ...".
  void at_prepositions();
  void at_preposition(const Predicate& predicate, const PrepositionFrame& frame, const Edge& edge);
  const SentenceView& view_;
  const PredicateLexicon& predicates_;
  std::vector<RelationInstance> found_;
};

}  // namespace factlint
