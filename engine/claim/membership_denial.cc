// "A belongs neither to W nor to V": how far "neither" and "nor" reach.
#include <algorithm>
#include <array>

#include "engine/claim/membership_parts.h"
#include "engine/claim/membership_reader.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 14;  ///< tokens from the body back to its "neither"
constexpr std::array<std::string_view, 12> kAuxiliary = {
    "is", "are", "was", "were", "does", "do", "did", "has", "have", "had", "will", "can"};
constexpr std::array<std::string_view, 3> kOut = {"outside", "beyond", "without"};

/// What may stand between without telling which member it is: "neither the richest nor the poorest
/// member" is one.
constexpr std::array<std::string_view, 44> kPlain = {
    "to",    "in",        "of",   "the",   "a",    "an",     "within", "inside",      "among",
    "at",    "on",        "for",  "with",  "full", "formal", "voting", "member",      "members",
    "state", "states",    "part", "party", "seat", "table",  "place",  "membership",  "signatory",
    "ranks", "ally",      "it",   "its",   "now",  "today",  "any",    "either",      "those",
    "now",   "currently", "as",   "body",  "both", "up",     "bodies", "full-fledged"};

class NeitherReader {
 public:
  NeitherReader(const SentenceView& view, const Predicate& predicate)
      : view_(view), predicate_(predicate) {}

  Neither read(const Claim& claim, const RoleFiller& whole) const {
    const uint32_t begin = view_.phrases().tokens.first;
    const uint32_t at = token_at(whole.range.begin);
    if (denies(at)) return Neither::kDenies;  // "belongs to neither"
    const uint32_t end = at > begin + kReach ? at - kReach : begin;
    bool plain = true;
    for (uint32_t t = at; t > end; --t) {
      if (denies(t - 1)) return plain ? kind(t - 1) : Neither::kUnsure;
      if (const RoleFiller* part = part_over(claim, t - 1))
        return is_inverted(token_at(part->range.begin)) ? Neither::kDenies : Neither::kNone;
      if (!may_stand_between(t - 1)) return Neither::kNone;
      plain &= is_plain(t - 1);
    }
    return Neither::kNone;
  }

 private:
  bool denies(uint32_t t) const { return is_one(t, "neither") || is_one(t, "nor"); }
  bool is_one(uint32_t t, std::string_view word) const {
    return view_.phrases().tokens.contains(t) && view_.folded(t) == word;
  }

  uint32_t token_at(uint32_t byte) const {
    const auto& tokens = view_.context().tokens;
    const TokenRange sentence = view_.phrases().tokens;
    const auto it =
        std::lower_bound(tokens.begin() + sentence.first, tokens.begin() + sentence.last, byte,
                         [](const Token& token, uint32_t at) { return token.begin < at; });
    return static_cast<uint32_t>(it - tokens.begin());
  }

  const RoleFiller* part_over(const Claim& claim, uint32_t t) const {
    const uint32_t byte = view_.context().tokens[t].begin;
    for (const RoleFiller& filler : claim.roles) {
      if (filler.role == "part" && filler.range.begin <= byte && byte < filler.range.end)
        return &filler;
    }
    return nullptr;
  }

  /// "stands outside [neither] W nor V", where "is outside, neither in W nor in V" has its comma.
  Neither kind(uint32_t t) const {
    const bool out = t > view_.phrases().tokens.first && one_of(kOut, view_.folded(t - 1));
    return out ? Neither::kOutside : Neither::kDenies;
  }

  /// "[nor is] it in W", "[neither does] B belong to it".
  bool is_inverted(uint32_t part) const {
    return part >= view_.phrases().tokens.first + 2 && one_of(kAuxiliary, view_.folded(part - 1)) &&
           denies(part - 2);
  }

  bool is_plain(uint32_t t) const {
    if (view_.context().tokens[t].kind == TokenKind::kMark || one_of(kPlain, view_.folded(t)))
      return true;
    const NodeId node = view_.phrases().node_at(t);
    if (node != kNoNode && view_.node(node).kind == NodeKind::kVerb) return true;
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      const Mention& mention = view_.context().mentions.all[m];
      return mention.type == MentionType::kEntity && mention.tokens.contains(t);
    });
  }

  /// Nothing that opens another statement: no other verb, no "but", no mark but in "neither body,
  /// the CIS or the CSTO".
  bool may_stand_between(uint32_t t) const {
    if (view_.context().tokens[t].kind == TokenKind::kMark)
      return view_.context().tokens[t].mark_class == kComma && t >= 2 &&
             (is_one(t - 2, "neither") || is_one(t - 3, "neither"));
    if (is_one(t, "but") || is_one(t, "that") || is_one(t, "which")) return false;
    const NodeId node = view_.phrases().node_at(t);
    if (node == kNoNode || view_.node(node).kind != NodeKind::kVerb || view_.node(node).head != t)
      return true;
    const WordId lemma = view_.node(node).lemma;
    return std::any_of(predicate_.verbs.begin(), predicate_.verbs.end(),
                       [&](const VerbFrame& frame) { return frame.words.front() == lemma; });
  }

  const SentenceView& view_;
  const Predicate& predicate_;
};

}  // namespace

Neither neither_before(const SentenceView& view, const Predicate& predicate, const Claim& claim,
                       const RoleFiller& whole) {
  return NeitherReader(view, predicate).read(claim, whole);
}

/// "neither A nor [W], of which B is a member".
bool MembershipReader::is_behind_nor(const RoleFiller& whole) const {
  if (whole.mention == kNoMention) return false;
  const uint32_t begin = view_.phrases().tokens.first;
  uint32_t t = view_.context().mentions.all[whole.mention].core.first;
  if (t > begin && view_.word(t - 1) == "the") --t;
  return t > begin && view_.folded(t - 1) == "nor";
}

/// "never got much out of [its] membership", "is no [ordinary] member", "is not [the only] member":
/// what is denied is something else.
bool MembershipReader::is_taken_for_granted() const {
  if (instance_.noun == kNoNode || instance_.cue == nullptr || instance_.cue->weak ||
      instance_.effect == "end" || view_.node(instance_.noun).entity != kNoMention)
    return false;
  const Node& noun = view_.node(instance_.noun);
  const bool held = !instance_.cue->held.empty();
  if (held) return instance_.negated && has_own(noun);
  if (noun.determiner == Determiner::kDefinite && !noun.plural) return true;
  const auto words = view_.modifiers(instance_.noun);
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return !one_of(kHarmless, word) && status_word(word).empty();
  });
}

bool MembershipReader::has_own(const Node& noun) const {
  for (uint32_t t = noun.tokens.first; t < noun.head; ++t) {
    const std::string_view word = view_.folded(t);
    if (word == "its" || word == "their" || word == "own") return true;
  }
  return false;
}

}  // namespace factlint
