// Chunks -> clauses and edges: one pass from left to right with a stack of open clauses.
//
// A frame is a clause that is still being read. A noun before the verb becomes the frame's subject,
// one behind it its object or complement; relative, subordinate, participial and infinitive clauses
// push frames; a finite verb goes to the innermost frame that still lacks one. Searches over chunks
// are capped, so the pass is linear.
//
// clause_reader.cc: frames and the pass itself; subordinate_reader.cc: that, which, when;
// verb_reader.cc: finite verbs; participle_reader.cc: the others; noun_reader.cc: subjects,
// objects, appositions; preposition_reader.cc: attachment; list_reader.cc: commas, lists, ellipsis.
#pragma once

#include <array>
#include <vector>

#include "engine/phrase/workspace.h"

namespace factlint {

class ClauseReader {
 public:
  explicit ClauseReader(Workspace& work) : work_(work) {}
  void run();

 private:
  enum class FrameKind : uint8_t {
    kMain,
    kSubordinate,
    kRelative,
    kParticiple,
    kInfinitive,
    kBracket,
    kColon
  };
  struct Lead {
    NodeId noun = kNoNode;
    WordId preposition = kUnknownWord;
  };
  struct Frame {
    FrameKind kind = FrameKind::kMain;
    ClauseId clause = 0;
    NodeId subject = kNoNode;
    NodeId verb = kNoNode;
    NodeId object = kNoNode;
    NodeId complement = kNoNode;
    NodeId last_noun = kNoNode;  ///< read last in this frame
    NodeId antecedent =
        kNoNode;  ///< relative: what the pronoun stands for; bracket, colon: what stands before
    NodeId other_antecedent = kNoNode;
    NodeId parent_verb = kNoNode;  ///< subordinate: verb, noun or adjective node it depends on
    WordId subordinator = kUnknownWord;
    WordId gap_preposition = kUnknownWord;  ///< "in which", "where"
    bool gap = false;                       ///< the antecedent has no role yet
    bool existential = false;
    bool inverted = false;  ///< the subject follows the verb
    bool after_comma = false;
    bool tail = false;  ///< ", X said" behind the clause it reports
    uint8_t lead_count = 0;
    uint8_t dangling_count = 0;
    uint8_t waiting_count = 0;
    std::array<Lead, 6> leads{};  ///< fronted phrases, for the verb to come
    std::array<NodeId, 4>
        dangling{};  ///< participles and infinitives that want this frame's subject
    std::array<NodeId, 3> waiting{};  ///< verbs of fronted subordinate clauses
    std::array<WordId, 3> waiting_words{};
  };

  // clause_reader.cc
  Frame& top() { return stack_.back(); }
  const Frame& top() const { return stack_.back(); }
  Frame& push(FrameKind kind, uint16_t flags);
  void pop();
  void pop_to(size_t depth);
  ClauseId add_clause(ClauseId parent, uint16_t flags);
  void touch(const Chunk& chunk);
  const Chunk& chunk(uint32_t i) const { return i < work_.chunks.size() ? work_.chunks[i] : end_; }
  ChunkKind kind(uint32_t i) const { return chunk(i).kind; }
  uint32_t before(
      uint32_t i) const;  ///< the chunk before `i` that is no adverb or quote; kNone at the start
  uint32_t noun_end(uint32_t i) const;  ///< past a parenthesis that ends at `i`
  uint32_t after(uint32_t i) const;     ///< the chunk behind `i` that is no adverb or quote
  bool is_finite_verb(uint32_t i) const;
  bool finite_verb_follows(uint32_t i, bool through_commas = false) const;
  bool is(WordId word, uint64_t classes) const { return work_.is(word, classes); }
  WordId lemma(NodeId node) const {
    return node == kNoNode ? kUnknownWord : work_.phrases.nodes[node].lemma;
  }
  NodeInfo& info(NodeId node) { return work_.info[node]; }
  uint32_t step(uint32_t i);
  uint32_t read_bracket(uint32_t i);
  void read_adverb(uint32_t i);
  uint32_t read_adjective(uint32_t i);
  void read_colon(uint32_t i);
  void close_brackets();

  // subordinate_reader.cc
  bool opens_object_gap(uint32_t i, uint32_t next) const;
  uint32_t read_that(uint32_t i);
  uint32_t read_which(uint32_t i);
  bool is_it_cleft(const Frame& frame) const;
  Frame& push_relative(NodeId antecedent, bool after_comma);
  bool repeat_relative(uint32_t i);
  void open_question(uint32_t i, WordId preposition);
  void open_relative(uint32_t i, uint32_t previous, WordId preposition, bool comma);
  NodeId whole_before(uint32_t previous) const;

  // verb_reader.cc
  bool negative_in_front(const Chunk& auxiliary) const;
  uint32_t read_verb(uint32_t i);
  void read_finite(uint32_t i);
  bool repeats_verb(uint32_t i) const;
  Frame* frame_for_finite(uint32_t i);
  Frame* coordinated_frame(uint32_t i, uint32_t previous);
  int number_of_verb(const Chunk& verb) const;
  void assign(Frame& frame, const Chunk& verb);
  void assign_subject(Frame& frame, NodeId subject);
  void settle_waiting(Frame& frame);
  bool begin_inversion(uint32_t i);
  uint32_t verb_behind_subject(uint32_t i) const;
  void ask_or_suppose(const Chunk& verb);
  bool convert_object_to_subject(uint32_t i);

  // participle_reader.cc
  void read_nonfinite(uint32_t i);
  static bool same_form(const Node& other, const Node& mine);
  bool coordinate_nonfinite(uint32_t i);
  void read_infinitive(uint32_t i, uint32_t previous);
  void read_participle(uint32_t i, uint32_t previous);
  void read_bare_participle(uint32_t i);
  void subordinate_participle(uint32_t i);
  void detached_participle(uint32_t i, NodeId nearest);
  void push_verb_frame(FrameKind kind, NodeId verb, NodeId subject, const Chunk& chunk);
  NodeId controller() const;
  bool is_ordinal_phrase(uint32_t i) const;

  // noun_reader.cc
  uint32_t read_noun(uint32_t i);
  bool takes_fraction(uint32_t i);
  void place_noun(uint32_t i);
  void noun_before_verb(uint32_t i);
  void noun_after_verb(uint32_t i);
  void noun_after_comma(uint32_t i, uint32_t previous);
  bool outer_clause_waits() const;
  bool noun_opens_clause(uint32_t i, bool adjacent_noun);
  void add_complement(Frame& frame, NodeId node);
  void add_object(Frame& frame, NodeId node, bool adjacent_noun);
  bool names_title(uint32_t i, NodeId left) const;
  bool tells_place_again(uint32_t i, NodeId left) const;
  void noun_after_comma_before_verb(uint32_t i, NodeId left);
  void open_clause_after_comma(uint32_t i);
  bool appose(NodeId anchor, NodeId noun, Relation relation);
  int name_contrast(NodeId anchor, NodeId noun) const;
  void remember(NodeId noun) { top().last_noun = noun; }
  NodeId noun_before(uint32_t i) const;

  // preposition_reader.cc
  uint32_t read_preposition(uint32_t i);
  void attach_preposition(uint32_t i, NodeId noun);
  void attach_behind_noun(NodeId adjacent, NodeId noun, WordId word);
  void attach_detached(NodeId beside, NodeId noun, WordId word);
  void attach_to(NodeId verb, NodeId noun_governor, NodeId noun, WordId preposition,
                 bool verb_first);
  bool verb_takes(NodeId verb, NodeId noun_governor, NodeId noun, WordId preposition,
                  bool adjacent_noun) const;

  // list_reader.cc
  uint32_t read_comma(uint32_t i);
  uint32_t read_and(uint32_t i);
  void open_beside(uint32_t subject);
  bool list_goes_on(uint32_t i);
  bool joins_three(NodeId first, NodeId second, uint32_t last);
  bool clause_opens(uint32_t i) const;
  uint32_t skip_item(uint32_t i) const;
  bool conjoin(NodeId left, uint32_t i, bool after_comma = false);
  NodeId left_conjunct(NodeId nearest, NodeId right, bool after_comma) const;
  uint32_t read_ellipsis(uint32_t i);
  bool read_gapping(uint32_t i);
  bool read_copula_gapping(uint32_t i);
  bool read_prepositional_gapping(uint32_t i, uint32_t preposition);
  bool read_contrast(uint32_t i, uint32_t next, NodeId left);
  NodeId copy_verb(const Frame& frame, uint32_t token, bool negated);
  void close_for_comma(uint32_t i);

  static constexpr uint32_t kNone = 0xffffffffU;
  Workspace& work_;
  Chunk end_;
  std::vector<Frame> stack_;
  uint32_t list_until_ = 0;  ///< commas before this chunk join list items
  uint32_t auxiliary_ =
      kNone;                ///< chunk of an auxiliary that waits for its verb behind the subject
  bool nor_ = false;        ///< that auxiliary stands behind "nor"
  bool past_noun_ = false;  ///< "formerly" stands before the next noun
  NodeId last_preposition_verb_ = kNoNode;
  NodeId last_preposition_noun_ = kNoNode;
  WordId last_preposition_ = kUnknownWord;
};

}  // namespace factlint
