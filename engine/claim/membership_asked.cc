// Questions of nothing but a country and a body, which a short answer settles: "Chad in W?
// Untrue.", "Is Chad one of the members of W? It is."
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"

namespace factlint {
namespace {

class AskedReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kMember) || sentence().empty()) return;
    uint32_t end = sentence().last;
    while (end > sentence().first && token(end - 1).kind == TokenKind::kMark &&
           token(end - 1).mark_class != kQuestion)
      --end;
    if (end == sentence().first || token(end - 1).mark_class != kQuestion) return;
    read_asked({sentence().first, end - 1});
  }

 private:
  bool is_plain(uint32_t t) const {
    static constexpr std::array<std::string_view, 33> kPlain = {
        "a",      "an",     "the",      "in",      "inside",    "within", "of",
        "part",   "one",    "member",   "full",    "really",    "still",  "to",
        "be",     "belong", "state",    "now",     "q",         "is",     "does",
        "sit",    "among",  "today",    "members", "currently", "then",   "so",
        "nation", "ally",   "actually", "states",  "indeed"};
    return token(t).kind == TokenKind::kMark || one_of(kPlain, word(t));
  }

  /// Countries, then the body, and nothing but "in", "a member of" between and before.
  void read_asked(TokenRange asked) {
    std::vector<RoleFiller> parts;
    std::vector<RoleFiller> body;
    bool joined = false;
    bool full = false;
    uint32_t t = asked.first;
    while (t < asked.last) {
      const uint32_t m = name_at(t);
      if (m == kNoMention) {
        if (!is_plain(t)) return;
        joined |= !parts.empty() && (word(t) == "in" || word(t) == "of" || word(t) == "inside" ||
                                     word(t) == "within" || word(t) == "to" || word(t) == "among");
        full |= word(t) == "full";
        ++t;
        continue;
      }
      std::vector<RoleFiller> whole = whole_named(m);
      std::vector<RoleFiller> part = part_named(m);
      if (!whole.empty() && body.empty() && joined) {
        body = std::move(whole);
      } else if (part.size() == 1 && body.empty() && !joined) {
        parts.push_back(std::move(part.front()));
      } else {
        return;
      }
      t = mention(m).tokens.last;
    }
    if (body.size() != 1 || parts.size() != 1 || is_asked(parts, body.front())) return;
    Claim claim = start(CheckKind::kMember);
    claim.mode = ClaimMode::kQuestion;
    claim.negated = false;
    if (full) claim.status = "full";
    claim.roles = std::move(parts);
    claim.roles.push_back(std::move(body.front()));
    builder_.add(std::move(claim), view_.context().text_range(asked));
  }

  /// Another reader has surely read the question.
  bool is_asked(const std::vector<RoleFiller>& parts, const RoleFiller& body) const {
    const auto claims = claims_since(builder_, view_.sentence());
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      return claim.strict && claim.mode == ClaimMode::kQuestion && tells_all_of(claim, parts, body);
    });
  }

  uint32_t name_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (is_name(m) && mention(m).tokens.contains(t)) return m;
    }
    return kNoMention;
  }
};

}  // namespace

void read_membership_asked(ClaimBuilder& builder) { read_membership_with<AskedReader>(builder); }

}  // namespace factlint
