// Units -> tags: the cheapest sequence under lexicon, neighbours and "one finite verb a clause".
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <vector>

#include "engine/phrase/transitions.h"
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
    uint16_t unused = 0;
    int32_t cost = 0;
    int32_t back = -1;  ///< state of the unit before

    /// What tells states of one unit apart, as one number.
    uint64_t key() const {
      uint64_t bytes = 0;
      std::memcpy(&bytes, this, sizeof bytes);
      return bytes;
    }
    /// The same for states of one choice that sets their tags.
    size_t place() const { return static_cast<size_t>(wanted) << 4 | awaits << 2 | credit; }
  };
  static_assert(offsetof(State, cost) == sizeof(uint64_t));

  /// What a tag means to every state before it.
  struct alignas(8) Traits {
    uint8_t family = 0;  ///< tags of one coordinate with each other
    bool transparent = false;
    bool plain = false;  ///< changes nothing of a state but its tag
    bool opens = false;  ///< a clause
    bool finite = false;
    bool auxiliary = false;  ///< of the finite ones
    bool settles = false;    ///< the tags of a state behind it, whatever stands before
  };
  using TraitsTable = std::array<Traits, kTagCount>;
  static constexpr TraitsTable make_traits();
  static const TraitsTable kTraits;
  static const Traits& traits_of(Tag tag) { return kTraits[static_cast<size_t>(tag)]; }

  static constexpr int kNoFamily = 0;

  static constexpr uint8_t kNoState = 0xff;
  static constexpr size_t kPlaces = 80;
  /// The states of the unit at hand that take one of its candidates; others never equal them. If
  /// the candidate settles their tags, they are found by what is left to tell them apart.
  struct OfChoice {
    uint8_t size = 0;
    std::array<uint8_t, kMaxStates> states = {};
    std::array<uint64_t, kMaxStates> keys = {};  ///< of these states
    std::array<uint8_t, kPlaces> places = {};
  };

  // What a unit may be: tag_candidates.cc
  void collect(Workspace& work, uint32_t unit);
  void collect_word(Workspace& work, const Unit& unit, uint32_t index);
  void collect_unknown(const Workspace& work, const Unit& unit, bool name_like);
  static int title_cost(const Workspace& work, uint32_t index, bool name_like);
  static int16_t name_cost(const Workspace& work, uint32_t index, bool first);
  static bool verb_ends_phrase(const Workspace& work, uint32_t index);
  static bool is_person_word(const Workspace& work, const Unit& unit);
  static bool tells_meanwhile(const Workspace& work, uint32_t index);
  static bool reports_clause(const Workspace& work, uint32_t index, WordId lemma);
  static bool gives_reason(const Workspace& work, uint32_t index);
  static bool is_verb_behind_aside(const Workspace& work, const Unit& unit, uint32_t index);
  static bool joined_by_preposition(const Workspace& work, const Unit& unit);
  void collect_compound(Workspace& work, const Unit& unit);
  void add(Candidate candidate, int extra = 0);

  // Which sequence is the cheapest: tagger.cc
  static bool closes_pair(const Workspace& work, uint32_t unit);
  void step(const Workspace& work, uint32_t unit);
  void extend_all(const State& from, int32_t back);
  void extend_special(const State& from, Tag tag, State& to) const;
  void extend_finite(const State& from, Tag tag, State& to) const;
  void keep(const State& state, bool settled);
  void replace_dearest(const State& state, bool settled);
  static void add_to(OfChoice& of, const State& state, uint8_t place, bool settled);
  int final_cost(const State& state) const;
  void trace_back(Workspace& work);

  const TransitionTable& transitions_ = tag_transitions();
  std::vector<State> states_;
  std::span<const Candidate> choices_;  ///< candidates of the unit at hand
  std::vector<uint32_t> first_state_;
  std::vector<Candidate> candidates_;
  std::vector<uint32_t> first_candidate_;
  uint32_t here_ = 0;
  std::array<OfChoice, kMaxCandidates> of_choice_;
  uint8_t dearest_ = kMaxStates;  ///< of the unit's states, once they are full; kMaxStates: unknown
  int missing_cost_ = 0;
  bool question_ = false;
  bool also_participle_ = false;
  bool says_ = false;     ///< the unit may be a verb of saying
  bool paired_ = false;   ///< the unit is the "and" of "between A and B"
  bool inverts_ = false;  ///< a fronted negative stands right before this unit
};

}  // namespace factlint
