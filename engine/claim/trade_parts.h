// What the trade reader shares: an amount in its sentence, the two sides, words that name another
// figure.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/claim/claim_builder.h"

namespace factlint {

/// A money mention, the node that holds it, the verb that has the node, and how it has it.
struct Amount {
  uint32_t mention = kNoMention;
  NodeId at = kNoNode;  ///< "$45 billion", or "mark" in "the $45 billion mark"
  NodeId verb = kNoNode;
  ArgSlot slot = ArgSlot::kObject;
  std::string_view preposition;
};

/// Who trades with whom.
class TradeSides {
 public:
  TradeSides(const ClaimBuilder& builder, const std::vector<const RelationInstance*>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  static bool known(const std::vector<RoleFiller>& sides, const RoleFiller& filler);
  static void add_side(std::vector<RoleFiller>& sides, RoleFiller filler);

  /// The sides that relations join to the trade noun or verb.
  std::vector<RoleFiller> attached(const RelationInstance& instance) const;
  /// Sides that stand by the amount's verb: "Central Asia did $4 billion in business with Russia".
  void of_verb(const Amount& amount, const PredicateRole& role,
               std::vector<RoleFiller>& sides) const;
  /// "Chile's exporters hoped for more. Trade with [Asia] ...": Chile, where the sentence names but
  /// one side, and the one before but one country; false if another may be meant.
  bool of_sentence_before(const PredicateRole& role, std::vector<RoleFiller>& sides) const;
  /// The two that the sentence before names; empty if it names one, or more.
  std::vector<RoleFiller> both_before(const PredicateRole& role) const;
  /// "our trade with Africa", said by the president of Ghana: Ghana.
  void of_speaker(const PredicateRole& role, std::vector<RoleFiller>& sides) const;

 private:
  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }
  bool modifies(const RelationInstance& participle, const RelationInstance& topic) const;
  std::vector<EntityId> countries_of(uint32_t s) const;
  void inner(NodeId node, const RelationInstance& instance, std::vector<RoleFiller>& found) const;

  const ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<const RelationInstance*>& instances_;
};

/// The word for trade in a heading without a verb, where it stands in a name-like phrase.
std::optional<RelationInstance> trade_heading(const ClaimBuilder& builder);
/// "Trade between Peru and Chile is growing. Last year [it] exceeded $4 billion."
std::optional<RelationInstance> trade_taken_up(const ClaimBuilder& builder);

/// Figures of tables and captions: "trade, in millions of dollars: 28,400".
class TradeHeading {
 public:
  explicit TradeHeading(const SentenceView& view) : view_(view) {}

  /// The numbers behind a colon, where the heading gives their scale ("million").
  std::vector<uint32_t> scaled_numbers(std::string_view& scale_told) const;
  bool behind_colon(const Amount& amount, const RelationInstance& instance) const;
  /// A year that stands alone as the claim's time.
  void bare_year(Claim& claim, const Amount& amount) const;
  /// The token before `t` is such a mark.
  bool is_mark(uint32_t t, MarkClass c) const;
  bool is_bar(uint32_t t) const;

 private:
  std::string_view scale() const;
  bool names_dollars() const;

  const SentenceView& view_;
};

/// "energy trade", "a share of $3 billion": words that make the figure another one.
class TradeBlock {
 public:
  explicit TradeBlock(const SentenceView& view) : view_(view) {}

  bool blocked(const RelationInstance& instance) const;
  bool own_block(const RelationInstance& instance) const;
  bool amount_blocked(const Amount& amount, const RelationInstance& instance) const;
  bool is_part(const Amount& amount, const RelationInstance& instance) const;
  bool is_difference(const Amount& amount) const;

 private:
  bool goes_one_way(const RelationInstance& instance) const;
  bool is_blocker(uint32_t token, const RelationInstance& instance) const;
  bool node_blocked(NodeId id, const RelationInstance& instance) const;

  const SentenceView& view_;
};

}  // namespace factlint
