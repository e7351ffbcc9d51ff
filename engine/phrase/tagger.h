// Units -> tags: the cheapest sequence under lexicon, neighbours and "one finite verb a clause".
#pragma once

#include "engine/phrase/workspace.h"

namespace factlint {

/// Settles `tag`, `lemma` and `plural` of every unit of the sentence. One Viterbi pass with at most
/// kMaxStates states a unit. The state carries how many clauses still want their finite verb, so a
/// participle or a plural noun is not taken for a second verb, nor a clause's only verb for a noun.
class Tagger {
 public:
  void run(Workspace& work);

 private:
  static constexpr int kMaxStates = 40;
  static constexpr int kMaxCandidates = 8;

  struct State {
    Tag tag = Tag::kStart;     ///< context for what follows; adverbs and quotes leave it unchanged
    Tag before = Tag::kStart;  ///< of a coordinator or comma: the tag in front of it
    int8_t wanted = 1;         ///< clauses that still lack a finite verb
    uint8_t choice = 0;        ///< candidate of this unit
    uint8_t awaits = 0;        ///< an inverted auxiliary wants 1 a bare verb, 2 a participle
    uint8_t credit = 0;  ///< 1: a coordinator allows one more finite verb; 2: once the next is read
    int32_t cost = 0;
    int16_t back = -1;  ///< state of the unit before
  };

  void collect(Workspace& work, uint32_t unit);
  void collect_word(Workspace& work, const Unit& unit, uint32_t index);
  static bool joined_by_preposition(const Workspace& work, const Unit& unit);
  void collect_compound(Workspace& work, const Unit& unit);
  void add(Candidate candidate, int extra = 0);
  static bool closes_pair(const Workspace& work, uint32_t unit);
  void step(const Workspace& work, uint32_t unit);
  void extend(const State& from, int16_t back, uint8_t choice);
  void keep(const State& state);
  int final_cost(const State& state) const;
  void trace_back(Workspace& work);

  std::vector<State> states_;
  std::vector<uint32_t> first_state_;
  std::vector<Candidate> candidates_;
  std::vector<uint32_t> first_candidate_;
  uint32_t row_ = 0;
  uint32_t here_ = 0;
  int missing_cost_ = 0;
  bool question_ = false;
  bool also_participle_ = false;
  bool says_ = false;     ///< the unit may be a verb of saying
  bool paired_ = false;   ///< the unit is the "and" of "between A and B"
  bool inverts_ = false;  ///< a fronted negative stands right before this unit
};

}  // namespace factlint
