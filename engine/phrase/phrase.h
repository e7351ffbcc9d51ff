// Phrases: a shallow syntactic analysis of one sentence, as flat arrays.
//
// Noun phrases and verb groups are nodes; edges between them carry the relations that constructions
// read: "Set up in 1991, the CIS has nine full members" has verb nodes {set up: passive participle}
// and {have}, noun nodes {1991}, {the CIS}, {nine full members}, and edges set-up -subject-> CIS,
// set-up -prep(in)-> 1991, have -subject-> CIS, have -object-> members.
// Where attachment is open, both edges are kept and marked `alternative`.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/span.h"
#include "engine/lexicon/vocabulary.h"

namespace factlint {

using NodeId = uint32_t;  ///< index into Phrases::nodes
inline constexpr NodeId kNoNode = 0xffffffffU;
using ClauseId = uint32_t;  ///< index into Phrases::clauses
inline constexpr uint32_t kNoMention = 0xffffffffU;

enum class NodeKind : uint8_t {
  kNoun,  ///< noun phrase: head, determiner, modifiers; a pronoun, a name, a bare number or date
          ///< too
  kVerb,  ///< verb group: auxiliaries, negation, main verb, particle
  kAdjective,  ///< predicate adjective or adverb phrase ("is outside", "is Tajik", "uninvited")
};

enum class Determiner : uint8_t {
  kNone,
  kDefinite,
  kIndefinite,
  kDemonstrative,
  kPossessive,
  kNegative,
  kQuantifier,
  kWh
};

enum class Tense : uint8_t { kNone, kPresent, kPast, kFuture };
enum class VerbForm : uint8_t { kFinite, kInfinitive, kGerund, kPastParticiple };

struct Node {
  NodeKind kind = NodeKind::kNoun;
  TokenRange
      tokens;  ///< the phrase without its complements ("nine full members", not "... of the CIS")
  uint32_t head = 0;               ///< head token: last noun of the phrase; main verb of the group
  WordId lemma = kUnknownWord;     ///< lemma of the head (singular noun, base verb); verbs with a
                                   ///< particle keep the bare verb
  WordId particle = kUnknownWord;  ///< "up" in "set up", "out" in "carried out"
  ClauseId clause = 0;
  // noun phrases
  Determiner determiner = Determiner::kNone;
  uint32_t number = kNoMention;  ///< mention index of the numeral modifier ("nine", "at least ten",
                                 ///< "all six"; "nine-member" too)
  uint32_t ordinal = kNoMention;  ///< mention index of the ordinal modifier ("second")
  uint32_t entity =
      kNoMention;  ///< mention index of the entity (or date, money, list ...) that IS the head
  bool plural = false;
  bool pronoun = false;
  bool relative = false;  ///< relative pronoun (who, which, that): see kAntecedent edge
  bool all = false;       ///< "all", "all of", "both", "every", "each"
  // verb groups
  Tense tense = Tense::kNone;
  VerbForm form = VerbForm::kFinite;
  bool passive = false;
  bool perfect = false;
  bool negated =
      false;           ///< not, n't, never, no longer, hardly; of nouns: determiner "no", "neither"
  bool modal = false;  ///< may, might, could, should, would ...
  WordId modal_word = kUnknownWord;
};

enum class Relation : uint8_t {
  kSubject,  ///< verb -> noun: surface subject (of a passive: the thing done to); relative pronouns
             ///< are replaced by their antecedent
  kObject,   ///< verb -> noun: direct object
  kIndirect,    ///< verb -> noun: "gave the SCO observer status"
  kComplement,  ///< copular verb -> noun or adjective ("is", "was", "became", "remains", "is
                ///< called")
  kPrep,  ///< verb or noun -> noun, through the preposition `word` ("of", "in", "by", "such as" =
          ///< "such")
  kPossessor,       ///< noun -> noun: "the bloc's members", "its members" (members -> bloc / its)
  kModifier,        ///< noun -> mention-bearing premodifier: "CIS members", "the Tajik capital",
                    ///< "Interior Minister X" (see `mention`)
  kApposition,      ///< noun -> noun: "Georgia, a full member of the CIS"; title + name ("President
                    ///< Putin": Putin -> President); both commas, dashes, "namely"
  kParenthesis,     ///< noun -> noun: "the CIS (nine members)"
  kColon,           ///< noun or verb -> noun after a colon that announces
  kConjunct,        ///< node -> next coordinated node of the same kind
  kXcomp,           ///< verb -> verb: "planned to adopt", "has agreed to join", "help build"
  kRelativeClause,  ///< noun -> verb of the relative or participial clause that modifies it
  kSubordinate,     ///< verb -> verb of a that-, wh-, if-clause ("said that ..."), `word` =
                    ///< subordinator
  kCompound,  ///< noun -> numeral-noun compound node inside it: "the nine-member bloc" (bloc ->
              ///< [nine member])
};

struct Edge {
  NodeId from = kNoNode;
  NodeId to = kNoNode;
  Relation relation = Relation::kSubject;
  bool alternative = false;       ///< a second reading of an open attachment
  WordId word = kUnknownWord;     ///< preposition or subordinator (folded word id)
  uint32_t mention = kNoMention;  ///< kModifier: the modifying entity mention; `to` is then kNoNode
  auto operator<=>(const Edge&) const = default;
};

enum ClauseFlag : uint16_t {
  kMainClause = 1 << 0,
  kRelativeClauseFlag = 1 << 1,
  kSubordinateClause = 1 << 2,
  kNonFinite = 1 << 3,
  kQuestionClause = 1 << 4,
  kConditional = 1 << 5,  ///< if, unless, had X stayed, would (have)
  kReported =
      1 << 6,         ///< complement of a verb of saying, "according to", or inside quotation marks
  kDenied = 1 << 7,   ///< "it is not true that", "denied that", "contrary to ... that": the content
                      ///< is denied
  kPlanned = 1 << 8,  ///< future, "is to", "plans to", "was due to", "aims to", "expected to"
  kPastTime = 1 << 9,  ///< past tense, or "once", "formerly", "used to", "until 2012"
  kImperative = 1 << 10,
  kWish = 1 << 11,
  kFalseReport = 1 << 12,  ///< "wrongly", "falsely", "mistakenly said", "claims ... but"
};

struct Clause {
  NodeId verb = kNoNode;  ///< its verb group; kNoNode for a verbless headline or fragment
  TokenRange tokens;
  ClauseId parent = 0;
  uint16_t flags = 0;  ///< ClauseFlag bits, inherited scope already applied (a reported clause's
                       ///< children are reported)
  WordId subordinator = kUnknownWord;
};

/// The analysis of one sentence.
struct Phrases {
  TokenRange tokens;
  std::vector<Node> nodes;           ///< in text order of their head
  std::vector<Edge> edges;           ///< sorted by (from, relation, to)
  std::vector<Clause> clauses;       ///< clauses[0] is the sentence as a whole
  std::vector<uint32_t> first_edge;  ///< per node, of those that leave it; one past at size()

  void clear();

  /// Edges that leave `node`.
  std::span<const Edge> from(NodeId node) const;
  /// Indices of the edges that enter `node`.
  std::vector<uint32_t> into(NodeId node) const;
  /// The node whose `tokens` hold `token` (innermost), or kNoNode.
  NodeId node_at(uint32_t token) const;
};

}  // namespace factlint
