// Claims of membership that lean on the one before: "as do A and B", "so does A", "A is not", "A is
// one of them".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 12> kAuxiliary = {
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "isn't", "doesn't", "aren't"};
constexpr std::array<std::string_view, 8> kNot = {"not",   "n't",     "never",  "neither",
                                                  "isn't", "doesn't", "aren't", "nor"};
constexpr std::array<std::string_view, 7> kSpare = {"too",  "also", "either", "both",
                                                    "well", "as",   "still"};

class EllipsisReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kMember)) return;
    for (const CountryRun& run : country_runs({"and", "or", "nor"})) {
      if (is_told(run) || read_but_not(run) || read_same(run)) continue;
      if (!read_inverted(run)) read_short_clause(run);
    }
  }

 private:
  bool is_told(const CountryRun& run) const {
    const uint32_t first = run.parts.front().mention;
    const auto claims = claims_since(builder_, view_.sentence());
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
      return c.predicate == predicate_.id &&
             std::any_of(c.roles.begin(), c.roles.end(), [&](const RoleFiller& filler) {
               return filler.role == "part" && filler.mention == first;
             });
    });
  }

  /// The claim told last before `before`, no other verb between; nullptr if there is none.
  const Claim* told_before(uint32_t before, bool counts) const {
    const uint32_t at = token(before).begin;
    const Claim* last = nullptr;
    const uint32_t since = view_.sentence() == 0 ? 0 : view_.sentence() - 1;
    for (const Claim& claim : claims_since(builder_, since)) {
      const bool member = claim.check == CheckKind::kMember || claim.check == CheckKind::kList;
      const bool count = counts && claim.check == CheckKind::kCount && !claim.negated;
      if (claim.predicate != predicate_.id || (!member && !count) || claim.span.end > at ||
          claim.sentence + 1 < view_.sentence() || !tells_plainly(claim))
        continue;
      if (last == nullptr || claim.span.end >= last->span.end) last = &claim;
    }
    if (last == nullptr || told_between(last->span.end, before)) return nullptr;
    return last;
  }

  static bool tells_plainly(const Claim& claim) {
    const bool mode = claim.mode == ClaimMode::kAsserted || claim.mode == ClaimMode::kReported;
    return mode && !claim.hint && claim.strict && claim.role("among") == nullptr &&
           claim.list_kind != ListKind::kExcept;
  }

  /// More than a joining word between the claim and `last`: it may lean on something else.
  bool told_between(uint32_t end, uint32_t last) const {
    static constexpr std::array<std::string_view, 15> kJoining = {
        "and", "but",   "while", "whereas",  "though", "yet",     "also", "however",
        "too", "today", "now",   "although", "member", "members", "ally"};
    for (uint32_t t = last; t > 0; --t) {
      const Token& before = token(t - 1);
      if (before.begin < end) return false;
      if (before.kind != TokenKind::kMark && !one_of(kJoining, view_.folded(t - 1))) return true;
    }
    return false;
  }

  void add(const Claim& base, const CountryRun& run, bool negated, TokenRange span) {
    Claim claim = base;
    claim.rule = builder_.rule(CheckKind::kMember, predicate_.id);
    claim.check = CheckKind::kMember;
    claim.sentence = view_.sentence();
    claim.negated = negated;
    claim.partitive = false;
    claim.list_kind = ListKind::kClosed;
    claim.roles = run.parts;
    for (const RoleFiller& filler : base.roles) {
      if (filler.role == "whole") claim.roles.push_back(filler);
    }
    builder_.add(std::move(claim), view_.context().text_range(span));
  }

  /// "A and B, but not [C], are members": what is told of the others is denied of it.
  bool read_but_not(const CountryRun& run) {
    uint32_t t = run.tokens.first;
    if (t < sentence().first + 3 || view_.word(t - 1) != "not") return false;
    --t;
    if (view_.word(t - 1) == "but" || view_.word(t - 1) == "though" || view_.word(t - 1) == "and")
      --t;
    if (token(t - 1).mark_class == kComma) --t;
    const Claim* base = nullptr;
    for (const Claim& claim : claims_since(builder_, view_.sentence())) {
      const bool member = claim.check == CheckKind::kMember || claim.check == CheckKind::kList;
      const bool told = claim.mode == ClaimMode::kAsserted || claim.mode == ClaimMode::kReported;
      if (claim.predicate != predicate_.id || !member || claim.negated || claim.hint || !told ||
          !(ends_with_part(claim, t) || only_names_between(claim.span.end, t)) ||
          !is_predicated(claim))
        continue;
      base = &claim;
    }
    if (base == nullptr) return false;
    Claim told = *base;
    told.strict = true;
    add(told, run, true, {run.tokens.first - 1, run.tokens.last});
    return true;
  }

  /// "CSTO members A and B, but not C, voted" tells of the vote: the body stands behind the
  /// countries, or a verb between.
  bool is_predicated(const Claim& claim) const {
    const RoleFiller* part = claim.role("part");
    const RoleFiller* whole = claim.role("whole");
    if (part == nullptr || whole == nullptr) return false;
    if (whole->range.begin > part->range.begin) return true;
    for (const Node& node : view_.phrases().nodes) {
      const uint32_t at = token(node.head).begin;
      if (node.kind == NodeKind::kVerb && at > whole->range.begin && at < part->range.begin)
        return true;
    }
    return false;
  }

  /// Nothing but further countries stands between the claim and `last`.
  bool only_names_between(uint32_t end, uint32_t last) const {
    uint32_t t = last;
    for (; t > sentence().first && token(t - 1).begin >= end; --t) {
      if (token(t - 1).kind == TokenKind::kMark || view_.word(t - 1) == "and") continue;
      const auto mentions = view_.mentions();
      const bool country = std::any_of(mentions.begin(), mentions.end(), [&](uint32_t m) {
        return mention(m).tokens.contains(t - 1) && !part_named(m).empty();
      });
      if (!country) return false;
    }
    return t < last;
  }

  /// Some country that the claim names ends right before `token`.
  bool ends_with_part(const Claim& claim, uint32_t token) const {
    return std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
      return filler.role == "part" && filler.mention != kNoMention &&
             mention(filler.mention).tokens.last == token;
    });
  }

  /// "as do A and B", "so is A", "nor does A", "so, for what it is worth, is its neighbour A".
  bool read_inverted(const CountryRun& run) {
    const uint32_t auxiliary = auxiliary_before(run.tokens.first);
    if (auxiliary < sentence().first + 1 || !is_mark(run.tokens.last)) return false;
    const uint32_t at = joint_before(auxiliary);
    if (at == auxiliary) return false;
    const std::string_view joint = word(at);
    const bool denies = joint == "neither" || joint == "nor";
    const Claim* base = told_before(at, false);
    if (base == nullptr || (denies != base->negated && joint != "as")) return false;
    add(*base, run, base->negated, {at, run.tokens.last});
    return true;
  }

  /// "..., and the same goes for A", "The opposite is true of A".
  bool read_same(const CountryRun& run) {
    static constexpr std::array<std::string_view, 16> kHolds = {
        "goes", "holds", "applies", "is",  "true", "can", "may",   "be",
        "said", "good",  "went",    "for", "of",   "to",  "about", "also"};
    static constexpr std::array<std::string_view, 3> kOpposite = {"opposite", "reverse",
                                                                  "contrary"};
    uint32_t t = run.tokens.first;
    while (t > sentence().first && one_of(kHolds, word(t - 1))) --t;
    if (t + 2 > run.tokens.first || t < sentence().first + 2 || word(t - 2) != "the" ||
        !is_mark(run.tokens.last))
      return false;
    const bool opposite = one_of(kOpposite, word(t - 1));
    if (word(t - 1) != "same" && !opposite) return false;
    const Claim* base = told_before(t - 2, false);
    if (base == nullptr || is_question()) return false;
    add(*base, run, base->negated != opposite, {t - 2, run.tokens.last});
    return true;
  }

  /// "is [its neighbour] A": the auxiliary; the sentence's first token if there is none.
  uint32_t auxiliary_before(uint32_t first) const {
    static constexpr std::array<std::string_view, 12> kBefore = {
        "its",  "neighbour", "neighbor", "neighbouring", "neighboring", "ally",
        "tiny", "the",       "mighty",   "nearby",       "both",        "partner"};
    constexpr uint32_t kLongest = 3;
    for (uint32_t t = first; t > sentence().first && t + kLongest >= first; --t) {
      if (one_of(kAuxiliary, view_.folded(t - 1))) return t - 1;
      if (!one_of(kBefore, view_.folded(t - 1))) break;
    }
    return sentence().first;
  }

  static bool joins_inverted(std::string_view word) {
    return word == "as" || word == "so" || word == "neither" || word == "nor";
  }

  /// "so" right before the auxiliary, or with words between two commas; the auxiliary itself if
  /// there is none.
  uint32_t joint_before(uint32_t auxiliary) const {
    constexpr uint32_t kLongest = 12;
    if (joins_inverted(word(auxiliary - 1))) return auxiliary - 1;
    if (!is_comma(auxiliary - 1)) return auxiliary;
    const uint32_t begin = std::max(sentence().first + kLongest, auxiliary) - kLongest;
    for (uint32_t t = auxiliary - 1; t > begin; --t) {
      if (is_comma(t - 1)) return t >= begin + 2 && joins_inverted(word(t - 2)) ? t - 2 : auxiliary;
    }
    return auxiliary;
  }

  /// "..., and A too", "A as well": no verb of its own.
  bool read_verbless(const CountryRun& run) {
    uint32_t t = run.tokens.last;
    while (is_comma(t)) ++t;
    const uint32_t spare = t;
    while (one_of(kSpare, word(t)) && word(t) != "both" && word(t) != "either") ++t;
    const std::string_view last = t == spare ? std::string_view() : word(t - 1);
    if ((last != "too" && last != "also" && last != "well") || !is_mark(t)) return false;
    const uint32_t first = run.tokens.first;
    const bool opens = first == sentence().first || is_mark(first - 1) ||
                       word(first - 1) == "and" || word(first - 1) == "but";
    const Claim* base = opens ? told_before(first, false) : nullptr;
    if (base == nullptr || base->negated || is_question()) return false;
    add(*base, run, false, {first, t});
    return true;
  }

  /// "A is not", "A does too", "A is one of them", "A is not among them".
  void read_short_clause(const CountryRun& run) {
    if (read_verbless(run)) return;
    uint32_t t = run.tokens.last;
    while (t < sentence().last &&
           (one_of(kSpare, view_.folded(t)) || token(t).mark_class == kComma))
      ++t;
    if (t >= sentence().last || !one_of(kAuxiliary, view_.folded(t))) return;
    bool negated = false;
    for (;
         t < sentence().last && (one_of(kAuxiliary, view_.folded(t)) ||
                                 one_of(kNot, view_.folded(t)) || one_of(kSpare, view_.folded(t)));
         ++t)
      negated |= one_of(kNot, view_.folded(t));
    const bool noun = tells_one_of_them(run.tokens.first, t);
    if (!noun && !is_mark(t)) return;
    const Claim* base = told_before(run.tokens.first, noun);
    if (base == nullptr || is_question()) return;
    add(*base, run, negated, {run.tokens.first, t});
  }

  bool is_question() const { return token(sentence().last - 1).mark_class == kQuestion; }

  /// "one", "one of them", "one of the six", "among them" from `t` on, which goes behind it.
  bool tells_one_of_them(uint32_t first, uint32_t& t) const {
    const auto them = [&](uint32_t at) {
      return word(at) == "them" || word(at) == "these" || word(at) == "those";
    };
    if (word(t) == "among" && them(t + 1)) {
      t += 2;
      return is_mark(t);
    }
    if (word(t) != "one" && word(t) != "another") return false;
    if (is_mark(t + 1)) return ++t, true;
    if (word(t + 1) != "of") return false;
    if (them(t + 2) && is_mark(t + 3)) return t += 3, true;
    if (word(t + 2) != "the" || !is_mark(t + 4)) return false;
    if (!counts_the_same(first, t + 3)) return false;
    t += 4;
    return true;
  }

  /// The number of the claim told last.
  bool counts_the_same(uint32_t first, uint32_t token) const {
    const Claim* base = told_before(first, true);
    const RoleFiller* told = base != nullptr ? base->role("number") : nullptr;
    if (told == nullptr) return false;
    const auto& mentions = view_.context().mentions;
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m) && mention(m).core.contains(token))
        return mentions.quantity(mention(m)).value ==
               mentions.quantity(mentions.all[told->mention]).value;
    }
    return false;
  }
};

}  // namespace

void read_membership_ellipsis(ClaimBuilder& builder) {
  read_membership_with<EllipsisReader>(builder);
}

}  // namespace factlint
