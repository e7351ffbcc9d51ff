#include "engine/claim/reservations.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/base/utf8.h"
#include "engine/claim/former_state.h"
#include "engine/claim/other_capital.h"
#include "engine/claim/refuted.h"
#include "engine/claim/some_members.h"
#include "engine/claim/taken_back.h"

namespace factlint {
namespace {

/// The body's name is there only as the first part of a longer one, "the CIS Youth Council": the
/// claim is of that body.
bool of_longer_name(const DocumentContext& context, const Claim& claim) {
  const Sentence& sentence = context.sentences[claim.sentence];
  if (sentence.headline) return false;
  bool longer = false;
  for (const Mention& mention : context.mentions.within(sentence.tokens)) {
    if (mention.type != MentionType::kEntity) continue;
    const auto& named = context.mentions.entity(mention).candidates;
    const bool same =
        std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
          return !filler.entities.empty() && filler.entities == named;
        });
    if (!same) continue;
    const uint32_t next = mention.core.last;
    if (!sentence.tokens.contains(next) || context.tokens[next].kind != TokenKind::kWord ||
        !context.tokens[next].is(kCapitalised) || context.tokens[next].is(kAllCaps))
      return false;
    longer = true;
  }
  return longer;
}

/// Several years are told and none is the claim's: "The 2023 summit was in A, the 2024 one in B".
bool of_one_of_years(const DocumentContext& context, const Claim& claim) {
  if (claim.time.has_value()) return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  int years = 0;
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.kind != TokenKind::kNumber || token.end - token.begin != 4) continue;
    const std::string_view digits = context.view({t, t + 1});
    if (!digits.starts_with("19") && !digits.starts_with("20")) continue;
    if (context.as_of && digits == std::to_string(civil(*context.as_of).year)) return false;
    ++years;
  }
  return years > 1;
}

/// "All but three of the members": the number is that of those left out.
bool counts_the_rest(const DocumentContext& context, const Claim& claim) {
  const RoleFiller* number = claim.role("number");
  // a reader that counts those left out says so
  if (number == nullptr || number->mention == kNoMention || claim.role("rest") != nullptr)
    return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  const uint32_t first = context.mentions.all[number->mention].tokens.first;
  if (first < sentence.first + 2) return false;
  const std::string before = fold_word(context.view({first - 1, first}));
  const std::string all = fold_word(context.view({first - 2, first - 1}));
  return (before == "but" || before == "except" || before == "bar" || before == "save") &&
         (all == "all" || all == "everyone" || all == "everybody");
}

/// "The pact has six states, and Tashkent is the capital of none of them."
bool of_none(const DocumentContext& context, const Claim& claim) {
  if (claim.negated) return false;
  const TokenRange sentence = context.sentences[claim.sentence].tokens;
  for (uint32_t t = sentence.first; t + 1 < sentence.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.begin < claim.span.begin || token.end > claim.span.end) continue;
    if (fold_word(context.view({t, t + 1})) == "none" &&
        fold_word(context.view({t + 1, t + 2})) == "of")
      return true;
  }
  return false;
}

/// The sentence of a claim, word by word.
class Sentenced {
 public:
  Sentenced(const DocumentContext& context, const Claim& claim)
      : context_(context), claim_(claim), tokens_(context.sentences[claim.sentence].tokens) {
    first_ = tokens_.first;
    while (first_ < tokens_.last && context.tokens[first_].end <= claim.span.begin) ++first_;
    last_ = first_;
    while (last_ < tokens_.last && context.tokens[last_].begin < claim.span.end) ++last_;
  }

  /// "No one has proposed making it a member."
  bool said_by_nobody() const {
    constexpr uint32_t kReach = 8;
    bool proposes = false;
    for (uint32_t t = first_; t > tokens_.first && first_ - t < kReach; --t) {
      const std::string told = word(t - 1);
      proposes = proposes || told == "proposed" || told == "proposes" || told == "suggested" ||
                 told == "suggests" || told == "says" || told == "said" || told == "claims" ||
                 told == "claimed" || told == "wants" || told == "asked";
      if (!proposes) continue;
      if (word(t - 1) == "nobody" || word(t - 1) == "no-one" ||
          (word(t - 1) == "one" && t > tokens_.first + 1 && word(t - 2) == "no"))
        return true;
    }
    return false;
  }

  /// "..., only to be told that it has six", "that is no longer true", "changed it to second".
  bool set_right_behind() const {
    for (uint32_t t = last_; t + 2 < tokens_.last; ++t) {
      const std::string here = word(t);
      const std::string next = word(t + 1);
      if (here == "only" && next == "to" && word(t + 2) == "be") return true;
      if ((here == "longer" || here == "not" || here == "never") && next == "true") return true;
      if (next == "it" &&
          (here == "changed" || here == "corrected" || here == "amended" || here == "fixed"))
        return true;
    }
    return false;
  }

  /// "Which of these is not in the pact - A, B, C?"
  bool asks_which() const {
    for (uint32_t t = tokens_.first; t + 2 < tokens_.last; ++t) {
      const std::string of = word(t + 2);
      if (word(t) == "which" && word(t + 1) == "of" &&
          (of == "these" || of == "the" || of == "those"))
        return true;
    }
    return false;
  }

  /// "The other body counts four CIS countries among them: A, B, C and D".
  bool counts_among() const {
    constexpr uint32_t kReach = 8;
    for (uint32_t t = first_ > tokens_.first + kReach ? first_ - kReach : tokens_.first;
         t + 1 < std::min(tokens_.last, last_ + 3); ++t) {
      const std::string next = word(t + 1);
      // "eleven members, among them Armenia" names some of its own.
      const bool set_off = t > tokens_.first && context_.tokens[t - 1].kind == TokenKind::kMark;
      if (word(t) == "among" && !set_off && (next == "them" || next == "its" || next == "their"))
        return true;
    }
    return false;
  }

  /// "Astana, first summit, 2022; Dushanbe, second, 2025": its parts stand in several items.
  bool across_items() const {
    uint32_t begin = claim_.span.end;
    uint32_t end = claim_.span.begin;
    const auto widen = [&](TextRange range) {
      if (range.empty() || range.begin < context_.tokens[tokens_.first].begin ||
          range.end > context_.tokens[tokens_.last - 1].end)
        return;
      begin = std::min(begin, range.begin);
      end = std::max(end, range.end);
    };
    for (const RoleFiller& filler : claim_.roles) widen(filler.range);
    if (claim_.time) widen(claim_.time_range);
    for (uint32_t t = tokens_.first; t < tokens_.last; ++t) {
      const Token& token = context_.tokens[t];
      if (token.mark_class == kSemicolon && token.begin > begin && token.end < end) return true;
    }
    return false;
  }

  /// "Tashkent [means] ..., while the capital of Tajikistan": said of the name right before.
  bool of_name_before() const {
    if (first_ >= tokens_.last || (word(first_) != "means" && word(first_) != "meant" &&
                                   word(first_) != "translates" && word(first_) != "signifies"))
      return false;
    for (const Mention& mention : context_.mentions.within(tokens_)) {
      if (mention.type != MentionType::kEntity || mention.core.last != first_) continue;
      const auto& named = context_.mentions.entity(mention).candidates;
      return std::none_of(claim_.roles.begin(), claim_.roles.end(), [&](const RoleFiller& filler) {
        return std::any_of(named.begin(), named.end(), [&](EntityId id) {
          return std::find(filler.entities.begin(), filler.entities.end(), id) !=
                 filler.entities.end();
        });
      });
    }
    return false;
  }

  /// "he leads [a] federal service"
  bool of_some_body() const {
    for (uint32_t t = first_; t + 1 < std::min(tokens_.last, last_ + 2); ++t) {
      const std::string verb = word(t);
      if ((verb == "leads" || verb == "heads" || verb == "runs" || verb == "commands") &&
          word(t + 1) == "a")
        return true;
    }
    return false;
  }

 private:
  std::string word(uint32_t t) const { return fold_word(context_.view({t, t + 1})); }

  const DocumentContext& context_;
  const Claim& claim_;
  TokenRange tokens_;
  uint32_t first_ = 0;
  uint32_t last_ = 0;
};

bool told_apart_in_sentence(const DocumentContext& context, const Claim& claim) {
  const Sentenced sentence(context, claim);
  const bool roll = claim.check == CheckKind::kMember || claim.check == CheckKind::kList;
  const bool counts = claim.check == CheckKind::kCount || claim.check == CheckKind::kList;
  return (!claim.negated && sentence.said_by_nobody()) || sentence.set_right_behind() ||
         (roll && sentence.asks_which()) || (counts && sentence.counts_among()) ||
         (claim.predicate == "meeting" && sentence.across_items()) ||
         (claim.predicate == "meaning" && sentence.of_name_before()) ||
         (claim.check == CheckKind::kOffice && sentence.of_some_body());
}

/// The next sentence answers a question with this claim: "Is A in W? It is not."
bool is_answered(const DocumentContext& context, const Claim& claim) {
  return context.text_range(context.sentences[claim.sentence].tokens).end < claim.span.end;
}

bool tells_otherwise(const DocumentContext& context, const Claim& claim) {
  const bool roll = claim.check == CheckKind::kMember || claim.check == CheckKind::kList;
  const bool of_body = claim.check == CheckKind::kCount || claim.predicate == "founding";
  return (claim.mode != ClaimMode::kDenied && refuted(context, claim)) ||
         (taken_back(context, claim.sentence) && !is_answered(context, claim)) ||
         told_apart_in_sentence(context, claim) || (roll && tells_former_state(context, claim)) ||
         (claim.check == CheckKind::kMember && of_none(context, claim)) ||
         (claim.check == CheckKind::kCount && counts_the_rest(context, claim)) ||
         (claim.predicate == "capital" && other_capital(context, claim)) ||
         (claim.check == CheckKind::kEvent && of_one_of_years(context, claim)) ||
         (of_body && of_longer_name(context, claim));
}

}  // namespace

void add_reservations(const DocumentContext& context, Claim& claim) {
  if (!claim.strict) return;
  if (claim.check == CheckKind::kList && lists_some(context, claim))
    claim.list_kind = ListKind::kOpen;
  claim.strict = !tells_otherwise(context, claim);
}

}  // namespace factlint
