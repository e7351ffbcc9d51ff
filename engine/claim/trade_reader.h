// Amounts of a sentence that tells of trade -> claims about how much two sides traded.
//
// An amount is said of trade where a relation leads from one to the other (subject and object of a
// verb that bounds or measures, apposition, "worth", "at", "$4 billion in trade"); such a claim may
// accuse. An amount that merely stands beside the word may confirm.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "engine/claim/trade_parts.h"

namespace factlint {

class TradeReader {
 public:
  /// `taken_up`: the trade is that of the sentence before.
  TradeReader(ClaimBuilder& builder, const std::vector<const RelationInstance*>& instances,
              bool taken_up)
      : builder_(builder),
        view_(builder.view()),
        instances_(instances),
        sides_(builder, instances),
        block_(builder.view()),
        heading_(builder.view()),
        taken_up_(taken_up) {}

  void read();

 private:
  enum class Link : uint8_t { kNone, kNear, kSure };
  /// Prepositions that lead from a verb to the level reached, and what they make of it.
  static constexpr std::array<std::string_view, 6> kAbove = {"past", "above",      "beyond",
                                                             "over", "upwards of", "north of"};
  static constexpr std::array<std::string_view, 4> kBelow = {"below", "under", "beneath",
                                                             "south of"};

  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }
  std::string_view lemma(NodeId id) const { return word(view_.node(id).lemma); }

  // How amount and topic are joined: trade_links.cc
  Amount place(uint32_t mention) const;
  bool is_topic(NodeId id, const RelationInstance& instance) const;
  bool is_about(NodeId id, const RelationInstance& instance) const;
  Link link(const Amount& amount, const RelationInstance& instance) const;
  bool beside(const Amount& amount, const RelationInstance& instance) const;
  bool before_colon(const Amount& amount, const RelationInstance& instance) const;
  bool worth_of(const Amount& amount, const RelationInstance& instance) const;
  bool tells_of_topic(NodeId verb, const RelationInstance& instance) const;
  Link through_verb(const Amount& amount, const RelationInstance& instance) const;
  const BoundVerb* bound_of(NodeId verb) const;

  // The claims
  void read_amount(const Amount& amount, bool single);
  void make_claims(const Amount& amount, const RelationInstance& found, Link strength);
  bool loose_is_unsafe(const Amount& amount, NodeId verb) const;
  void with_sides(const Claim& base, const RelationInstance& instance, const Amount& amount,
                  TextRange span);
  bool names_currency(uint32_t m) const;
  void labelled_side(const Amount& amount, const PredicateRole& role,
                     std::vector<RoleFiller>& sides) const;
  void add(Claim claim, const std::vector<RoleFiller>& sides, TextRange span);

  // What the words make of the amount: trade_bounds.cc
  bool bound(Claim& claim, const Amount& amount, TextRange& span);
  bool stands_beside_verb(const Amount& amount) const;
  bool is_far_from(const Amount& amount) const;
  bool read_rate(Claim& claim, const Amount& amount, const RelationInstance& found) const;
  void sole_time(Claim& claim, const Amount& amount) const;

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<const RelationInstance*>& instances_;
  std::string_view scale_;  ///< "million" where a heading gives it
  TradeSides sides_;
  TradeBlock block_;
  TradeHeading heading_;
  bool taken_up_;
  RuleId rule_ = kNoRule;
};

}  // namespace factlint
