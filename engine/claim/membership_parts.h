// What the readers of membership share.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/claim/claim_builder.h"

namespace factlint {

/// The predicate of membership, if it is loaded with both of its roles.
const Predicate* membership_predicate(const ClaimBuilder& builder);
/// The body that a noun for members names: "[CSTO] members", "the members [of the CSTO]", "[its]
/// members".
std::vector<RoleFiller> whole_of_members(const SentenceView& view, NodeId noun,
                                         const PredicateRole& whole);
/// The region that a noun for countries names, filling `role`: "[Central Asian] states", "the
/// countries [of Central Asia]".
std::vector<RoleFiller> region_of(const SentenceView& view, NodeId noun, std::string_view role);
/// The countries that the sentence takes away before it counts: "Without [Russia], it has five".
std::vector<RoleFiller> members_taken_away(const SentenceView& view, const PredicateRole& part,
                                           uint32_t before);
/// The countries that a number does not count: "besides [Russia], five states", "five other than
/// [Russia]".
std::vector<RoleFiller> named_besides(const SentenceView& view, const PredicateRole& part,
                                      NodeId noun);
/// The only body that the sentence names; empty if it names none or two.
std::vector<RoleFiller> only_body(const SentenceView& view, const PredicateRole& whole);
/// "the full members".
bool told_full(const SentenceView& view, NodeId noun);
/// "Two thirds of the [states] in it", "most of its [members]": a number told behind the noun
/// counts those alone.
bool behind_share_of(const SentenceView& view, NodeId noun);
/// "Its membership of the pact has lapsed".
bool told_over(const SentenceView& view, NodeId noun);
/// "Its membership of the pact is a thing of the past": it is out.
bool is_thing_of_past(const SentenceView& view, NodeId noun);
/// "Six countries belong to both A and B": B's members are counted among A's. Sets the roles so.
bool told_of_both(const SentenceView& view, Claim& claim);
/// What "neither" or "nor" does to a body told behind its members.
enum class Neither : uint8_t {
  kNone,
  kDenies,   ///< "belongs neither to [W] nor to [V]", "nor is it in [W]"
  kUnsure,   ///< "is neither the richest nor the poorest member of [W]"
  kOutside,  ///< "stands outside neither [W] nor [V]": denies that it is out
};
Neither neither_before(const SentenceView& view, const Predicate& predicate, const Claim& claim,
                       const RoleFiller& whole);
/// The noun phrase has such a word before its head.
bool has_word_before_head(const SentenceView& view, const Node& node, std::string_view wanted);
/// The claims read since `sentence` began, in the order they were read.
std::span<const Claim> claims_since(const ClaimBuilder& builder, uint32_t sentence);
/// "the two [most populous] countries", "three [larger than] a group": some of them, or a
/// comparison.
bool singles_out(const SentenceView& view, const Node& node, TokenRange number);
/// As many countries are named before the number, which may be about those: "Kazakh pilots, Russian
/// fuel: both countries belong to W".
bool counts_those_named(const SentenceView& view, const PredicateRole& part, uint32_t number);
/// Some claim of the sentence counts by this number.
bool is_counted(const ClaimBuilder& builder, uint32_t number);

}  // namespace factlint
