// Countries told beside the others of a body -> members: "Chile and the other members of W", "Peru
// and two other W members", "along with other members".
#include <array>

#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 5> kBesides = {"and", "with", "plus", "alongside", "or"};
constexpr std::array<std::string_view, 2> kDefinite = {"the", "all"};
constexpr std::array<std::string_view, 3> kOther = {"other", "fellow", "remaining"};

class CompanionsReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kMember)) return;
    for (const CountryRun& run : country_runs({"and", "or"})) read_run(run);
  }

 private:
  /// The words behind a run, as they are read.
  struct Others {
    uint32_t last = 0;  ///< one past the noun, or the body behind it
    bool full = false;
    std::vector<RoleFiller> body;
  };

  void read_run(const CountryRun& run) {
    uint32_t t = run.tokens.last;
    if (is_comma(t)) ++t;
    if (word(t) == "along" || word(t) == "together") ++t;
    if (!one_of(kBesides, word(t))) return;
    // "and its fellow W members": read from "its" on
    if (word(t + 1) == "its" || word(t + 1) == "their") return;
    Others others;
    if (!read_others(t + 1, others)) return;
    if (others.body.empty()) others.body = only_body(view_, whole_);
    if (others.body.size() != 1 || is_claimed(run, others.body.front())) return;
    Claim claim = start(CheckKind::kMember);
    if (others.full) claim.status = "full";
    claim.roles = run.parts;
    claim.roles.push_back(std::move(others.body.front()));
    const NodeId at = view_.phrases().node_at(run.tokens.first);
    constexpr uint16_t kUnsure = kQuestionClause | kConditional | kDenied | kWish;
    if (at != kNoNode && (view_.clause_flags(at) & kUnsure) != 0) return;
    builder_.add(std::move(claim), view_.context().text_range({run.tokens.first, others.last}));
  }

  /// "the other members of W", "two other W members": false if it tells of
  /// anything else.
  bool read_others(uint32_t t, Others& others) const {
    constexpr uint32_t kReach = 8;
    bool other = false;
    const uint32_t end = t + kReach;
    while (t < end && !is_mark(t)) {
      const std::string_view told = word(t);
      if (other && (told == "members" || told == "signatories")) return read_behind(t + 1, others);
      const uint32_t name = body_at(t, others);
      if (name > t) {
        t = name;
        continue;
      }
      // "member states": the noun stands behind.
      if (other && told == "member" && names_members(word(t + 1)))
        return read_behind(t + 2, others);
      other |= one_of(kOther, told);
      others.full |= told == "full";
      if (!one_of(kOther, told) && !one_of(kDefinite, told) && told != "full" && !counted(t))
        return false;
      ++t;
    }
    return false;
  }

  bool counted(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m) && mention(m).tokens.contains(t)) return true;
    }
    return false;
  }

  uint32_t body_at(uint32_t t, Others& others) const {
    for (const uint32_t m : view_.mentions()) {
      if (!is_name(m) || mention(m).core.first != t) continue;
      auto found = whole_named(m);
      if (found.size() != 1) continue;
      others.body = std::move(found);
      return mention(m).core.last;
    }
    return t;
  }

  /// "members [of the W]"; false where a place or a clause makes them some of something else.
  bool read_behind(uint32_t t, Others& others) const {
    others.last = t;
    const std::string_view next = word(t);
    if (next == "of" || next == "in") {
      uint32_t name = t + 1;
      if (word(name) == "the") ++name;
      const uint32_t end = body_at(name, others);
      if (end == name) return false;
      others.last = end;
      return true;
    }
    return next != "who" && next != "that" && next != "which" && next != "from";
  }
};

}  // namespace

void read_membership_companions(ClaimBuilder& builder) {
  read_membership_with<CompanionsReader>(builder);
}

}  // namespace factlint
