// Claims of membership that lean on the one before: "as do A and B", "so does A", "A is not", "A is
// one of them".
#include <algorithm>
#include <array>

#include "engine/claim/membership_parts.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 12> kAuxiliary = {
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "isn't", "doesn't", "aren't"};
constexpr std::array<std::string_view, 8> kNot = {"not",   "n't",     "never",  "neither",
                                                  "isn't", "doesn't", "aren't", "nor"};
constexpr std::array<std::string_view, 7> kSpare = {"too",  "also", "either", "both",
                                                    "well", "as",   "still"};

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Parts {
  TokenRange tokens;
  std::vector<RoleFiller> fillers;
};

class EllipsisReader {
 public:
  EllipsisReader(ClaimBuilder& builder, const Predicate& predicate)
      : builder_(builder),
        view_(builder.view()),
        predicate_(predicate),
        part_(*predicate.role("part")) {}

  void read() {
    if (builder_.rule(CheckKind::kMember, predicate_.id) == kNoRule) return;
    for (const Parts& parts : all_parts()) {
      if (is_claimed(parts) || read_but_not(parts)) continue;
      if (!read_inverted(parts)) read_short_clause(parts);
    }
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  bool is_mark(uint32_t t) const {
    return t >= sentence().last || view_.context().tokens[t].kind == TokenKind::kMark;
  }

  std::vector<Parts> all_parts() const {
    std::vector<Parts> found;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      auto fillers = view_.resolve_mention(m, part_).fillers;
      if (fillers.size() != 1) continue;
      const bool joined = !found.empty() && joins(found.back().tokens.last, mention.tokens.first);
      if (!joined) found.push_back({mention.tokens, {}});
      found.back().tokens.last = mention.tokens.last;
      found.back().fillers.push_back(std::move(fillers.front()));
    }
    return found;
  }

  /// Commas and "and" between two names.
  bool joins(uint32_t first, uint32_t last) const {
    if (last <= first || last - first > 2) return false;
    for (uint32_t t = first; t < last; ++t) {
      const bool comma = view_.context().tokens[t].mark_class == kComma;
      if (!comma && view_.word(t) != "and" && view_.word(t) != "or" && view_.word(t) != "nor")
        return false;
    }
    return true;
  }

  bool is_claimed(const Parts& parts) const {
    const uint32_t first = parts.fillers.front().mention;
    const auto claims = claims_since(builder_, view_.sentence());
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
      return c.predicate == predicate_.id &&
             std::any_of(c.roles.begin(), c.roles.end(), [&](const RoleFiller& filler) {
               return filler.role == "part" && filler.mention == first;
             });
    });
  }

  /// The claim told last before `token`, no other verb between; nullptr if there is none.
  const Claim* told_before(uint32_t token, bool counts) const {
    const uint32_t at = view_.context().tokens[token].begin;
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
    if (last == nullptr || told_between(last->span.end, token)) return nullptr;
    return last;
  }

  static bool tells_plainly(const Claim& claim) {
    const bool mode = claim.mode == ClaimMode::kAsserted || claim.mode == ClaimMode::kReported;
    return mode && !claim.hint && claim.strict && claim.role("among") == nullptr &&
           claim.list_kind != ListKind::kExcept;
  }

  /// More than a joining word between the claim and `token`: it may lean on something else.
  bool told_between(uint32_t end, uint32_t token) const {
    static constexpr std::array<std::string_view, 15> kJoining = {
        "and", "but",   "while", "whereas",  "though", "yet",     "also", "however",
        "too", "today", "now",   "although", "member", "members", "ally"};
    for (uint32_t t = token; t > 0; --t) {
      const Token& before = view_.context().tokens[t - 1];
      if (before.begin < end) return false;
      if (before.kind != TokenKind::kMark && !one_of(kJoining, view_.folded(t - 1))) return true;
    }
    return false;
  }

  void add(const Claim& base, const Parts& parts, bool negated, TokenRange span) {
    Claim claim = base;
    claim.rule = builder_.rule(CheckKind::kMember, predicate_.id);
    claim.check = CheckKind::kMember;
    claim.sentence = view_.sentence();
    claim.negated = negated;
    claim.partitive = false;
    claim.list_kind = ListKind::kClosed;
    claim.roles = parts.fillers;
    for (const RoleFiller& filler : base.roles) {
      if (filler.role == "whole") claim.roles.push_back(filler);
    }
    builder_.add(std::move(claim), view_.context().text_range(span));
  }

  /// "A and B, but not [C], are members": what is told of the others is denied of it.
  bool read_but_not(const Parts& parts) {
    uint32_t t = parts.tokens.first;
    if (t < sentence().first + 3 || view_.word(t - 1) != "not") return false;
    --t;
    if (view_.word(t - 1) == "but" || view_.word(t - 1) == "though" || view_.word(t - 1) == "and")
      --t;
    if (view_.context().tokens[t - 1].mark_class == kComma) --t;
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
    add(told, parts, true, {parts.tokens.first - 1, parts.tokens.last});
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
      const uint32_t at = view_.context().tokens[node.head].begin;
      if (node.kind == NodeKind::kVerb && at > whole->range.begin && at < part->range.begin)
        return true;
    }
    return false;
  }

  /// Nothing but further countries stands between the claim and `token`.
  bool only_names_between(uint32_t end, uint32_t token) const {
    uint32_t t = token;
    for (; t > sentence().first && view_.context().tokens[t - 1].begin >= end; --t) {
      if (view_.context().tokens[t - 1].kind == TokenKind::kMark || view_.word(t - 1) == "and")
        continue;
      const auto mentions = view_.mentions();
      const bool country = std::any_of(mentions.begin(), mentions.end(), [&](uint32_t m) {
        return view_.context().mentions.all[m].tokens.contains(t - 1) &&
               !view_.resolve_mention(m, part_).fillers.empty();
      });
      if (!country) return false;
    }
    return t < token;
  }

  /// Some country that the claim names ends right before `token`.
  bool ends_with_part(const Claim& claim, uint32_t token) const {
    return std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
      return filler.role == "part" && filler.mention != kNoMention &&
             view_.context().mentions.all[filler.mention].tokens.last == token;
    });
  }

  /// "as do A and B", "so is A", "nor does A".
  bool read_inverted(const Parts& parts) {
    const uint32_t first = parts.tokens.first;
    if (first < sentence().first + 2 || !is_mark(parts.tokens.last) ||
        !one_of(kAuxiliary, view_.folded(first - 1)))
      return false;
    const std::string word = view_.folded(first - 2);
    const bool denies = word == "neither" || word == "nor";
    if (!denies && word != "as" && word != "so") return false;
    const Claim* base = told_before(first - 2, false);
    if (base == nullptr || (denies != base->negated && word != "as")) return false;
    add(*base, parts, base->negated, {first - 2, parts.tokens.last});
    return true;
  }

  /// "A is not", "A does too", "A is one of them", "A is not among them".
  void read_short_clause(const Parts& parts) {
    uint32_t t = parts.tokens.last;
    while (t < sentence().last &&
           (one_of(kSpare, view_.folded(t)) || view_.context().tokens[t].mark_class == kComma))
      ++t;
    if (t >= sentence().last || !one_of(kAuxiliary, view_.folded(t))) return;
    bool negated = false;
    for (;
         t < sentence().last && (one_of(kAuxiliary, view_.folded(t)) ||
                                 one_of(kNot, view_.folded(t)) || one_of(kSpare, view_.folded(t)));
         ++t)
      negated |= one_of(kNot, view_.folded(t));
    const bool noun = tells_one_of_them(parts.tokens.first, t);
    if (!noun && !is_mark(t)) return;
    const Claim* base = told_before(parts.tokens.first, noun);
    if (base == nullptr || is_question()) return;
    add(*base, parts, negated, {parts.tokens.first, t});
  }

  bool is_question() const {
    return view_.context().tokens[sentence().last - 1].mark_class == kQuestion;
  }

  /// "one", "one of them", "one of the six", "among them" from `t` on, which goes behind it.
  bool tells_one_of_them(uint32_t first, uint32_t& t) const {
    const auto word = [&](uint32_t at) {
      return at < sentence().last ? view_.folded(at) : std::string();
    };
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
      const Mention& mention = mentions.all[m];
      if (mention.type == MentionType::kNumber && mention.core.contains(token))
        return mentions.quantity(mention).value ==
               mentions.quantity(mentions.all[told->mention]).value;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Predicate& predicate_;
  const PredicateRole& part_;
};

}  // namespace

void read_membership_ellipsis(ClaimBuilder& builder) {
  if (const Predicate* predicate = membership_predicate(builder))
    EllipsisReader(builder, *predicate).read();
}

}  // namespace factlint
