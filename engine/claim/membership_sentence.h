// A sentence as the readers of membership see it: its words and names, and how a claim of it
// begins. What they read of it is theirs.
#pragma once

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim/membership_parts.h"

namespace factlint {

/// Countries in a row: tokens from the first to the last, and what they fill.
struct CountryRun {
  TokenRange tokens;
  std::vector<RoleFiller> parts;
};

/// The base of a reader, which adds its `read()`. Tokens beside the sentence may be asked for.
class MembershipSentence {
 public:
  MembershipSentence(ClaimBuilder& builder, const Predicate& predicate)
      : builder_(builder),
        view_(builder.view()),
        predicate_(predicate),
        whole_(*predicate.role("whole")),
        part_(*predicate.role("part")) {}

 protected:
  TokenRange sentence() const { return view_.phrases().tokens; }
  const Token& token(uint32_t t) const { return view_.context().tokens[t]; }
  /// The folded word; empty beside the sentence.
  std::string_view word(uint32_t t) const {
    return sentence().contains(t) ? view_.folded(t) : std::string_view();
  }
  std::string_view text_of(WordId id) const { return view_.context().vocabulary.text(id); }
  std::string_view lemma(NodeId id) const { return text_of(view_.node(id).lemma); }
  /// A mark, or an end of the sentence.
  bool is_mark(uint32_t t) const;
  bool is_comma(uint32_t t) const;
  bool is_possessive(uint32_t t) const;

  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }
  bool is_name(uint32_t m) const { return mention(m).type == MentionType::kEntity; }
  bool is_number(uint32_t m) const {
    return m != kNoMention && mention(m).type == MentionType::kNumber;
  }
  /// The body, or the country, that a mention names; empty if it names none.
  std::vector<RoleFiller> whole_named(uint32_t m) const {
    return view_.resolve_mention(m, whole_).fillers;
  }
  std::vector<RoleFiller> part_named(uint32_t m) const {
    return view_.resolve_mention(m, part_).fillers;
  }
  /// The only body that is named in `tokens`, of this sentence or one before; empty if none or
  /// several are.
  std::vector<RoleFiller> only_body_in(TokenRange tokens) const;
  /// The noun stands for members: "member", or a noun of the predicate's countries.
  bool stands_for_members(const Node& node) const;
  /// The countries of the sentence, in one run where commas and words of `joints` lie between.
  std::vector<CountryRun> country_runs(std::initializer_list<std::string_view> joints) const;
  /// The same, in one run where `joined` holds of the words between.
  std::vector<CountryRun> country_runs(const std::function<bool(TokenRange)>& joined) const;

  /// The sentence's claims tell all of the run of `body` already, one of them in this mode.
  bool is_claimed(const CountryRun& run, const RoleFiller& body,
                  std::optional<ClaimMode> mode = std::nullopt) const;

  bool has_rule(CheckKind check) const { return builder_.rule(check, predicate_.id) != kNoRule; }
  /// A claim told by a noun, or by no word of its own.
  Claim start(CheckKind check, NodeId noun = kNoNode) const;
  /// `body` has so many members.
  Claim start_count(std::vector<RoleFiller> body, uint32_t number, NodeId noun = kNoNode) const;

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Predicate& predicate_;
  const PredicateRole& whole_;
  const PredicateRole& part_;

 private:
  bool joins(TokenRange between, std::initializer_list<std::string_view> joints) const;
};

/// The claim tells all of these of `whole`.
bool tells_all_of(const Claim& claim, const std::vector<RoleFiller>& parts,
                  const RoleFiller& whole);

/// Lets a reader read, where the predicate of membership is loaded.
template <typename Reader>
void read_membership_with(ClaimBuilder& builder) {
  if (const Predicate* predicate = membership_predicate(builder))
    Reader(builder, *predicate).read();
}

}  // namespace factlint
