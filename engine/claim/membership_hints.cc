// Members told near their body by words that no construction joins: all of them by name, a number
// of what there is one of for each, a country beside words of belonging. They are hints.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"
#include "engine/claim/nearness.h"

namespace factlint {
namespace {

constexpr size_t kFewestListed = 4;
constexpr size_t kMostBeside = 5;

class MembershipHintReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (view_.mentions().empty() || only_supposes(view_)) return;
    read_shares();
    const bool here = find_body(sentence());
    if (!here && !find_body(with_sentence_before(view_))) return;
    denials_ = denials(view_);
    read_list();
    read_count();
    if (here) read_members();
  }

 private:
  bool find_body(TokenRange tokens) {
    body_ = only_body_in(tokens);
    if (body_.empty()) body_ = named_near(view_, whole_, tokens);
    return body_.size() == 1;
  }

  /// "Two thirds of [W]'s full members have tied their defence to [V] as well", "a majority".
  void read_shares() {
    static constexpr std::array<std::string_view, 2> kMost = {"majority", "most"};
    const std::vector<RoleFiller> bodies = named_near(view_, whole_, sentence());
    if (bodies.size() != 2 || !has_rule(CheckKind::kCount) || !has_rule(CheckKind::kMember)) return;
    denials_ = denials(view_);
    const bool most = says_any(view_, kMost);
    for (size_t among = 0; among < 2; ++among) {
      body_ = {bodies[1 - among]};
      RoleFiller set = bodies[among];
      for (const uint32_t m : view_.mentions()) {
        if (!is_number(m) || !(view_.context().mentions.quantity(mention(m)).value < Decimal(1)))
          continue;
        Claim claim = hint(CheckKind::kCount);
        set.role = "among";
        claim.roles.push_back(set);
        claim.negated = denials_ > 0;
        ClaimBuilder::put_mention(claim, "number", m, mention(m).text);
        builder_.add(std::move(claim), mention(m).text);
      }
      if (!most || denials_ > 0) continue;
      Claim claim = hint(CheckKind::kMember);
      set.role = "part";
      claim.roles.push_back(set);
      ClaimBuilder::put(claim, "share", "most", set.range);
      builder_.add(std::move(claim), set.range);
    }
  }

  Claim hint(CheckKind check) const {
    Claim claim = start_hint(builder_, builder_.rule(check, predicate_.id), predicate_);
    claim.roles = body_;
    return claim;
  }

  bool tells_past() const {
    static constexpr std::array<std::string_view, 18> kPast = {
        "former",    "formerly", "ex",     "once",      "used",    "until",
        "left",      "quit",     "joined", "then",      "founded", "would",
        "withdrawn", "original", "frozen", "suspended", "froze",   "halted"};
    return says_any(view_, kPast) || tells_past_year(view_.context(), sentence());
  }

  /// As many countries as make a list, and no other.
  void read_list() {
    if (!has_rule(CheckKind::kList) || denials_ > 0 || tells_past()) return;
    std::vector<RoleFiller> parts = named_near(view_, part_, sentence());
    if (parts.size() < kFewestListed) return;
    Claim claim = hint(CheckKind::kList);
    claim.roles.insert(claim.roles.end(), parts.begin(), parts.end());
    builder_.add(std::move(claim), view_.context().text_range(sentence()));
  }

  /// "Nine lecterns, nine glasses: the full members of W need no more".
  void read_count() {
    if (!has_rule(CheckKind::kCount) || tells_past()) return;
    const bool members = tells_members_near();
    uint32_t number = kNoMention;
    const Mentions& mentions = view_.context().mentions;
    for (const Mention& at : mentions.within(with_sentence_before(view_))) {
      const uint32_t m = mentions.index(at);
      if (!is_number(m) || !counts_members(m, members)) continue;
      if (number != kNoMention &&
          mentions.quantity(mention(number)).value != mentions.quantity(at).value)
        return;
      if (number == kNoMention) number = m;
    }
    if (number == kNoMention) return;
    Claim claim = hint(CheckKind::kCount);
    ClaimBuilder::put_mention(claim, "number", number, mention(number).text);
    builder_.add(std::move(claim), mention(number).text);
  }

  /// "the full members", "one for each member", "every member state".
  bool tells_members_near() const {
    static constexpr std::array<std::string_view, 7> kAll = {"full", "every",  "each", "per",
                                                             "all",  "member", "its"};
    const TokenRange tokens = with_sentence_before(view_);
    for (uint32_t t = tokens.first + 1; t < tokens.last; ++t) {
      const std::string_view noun = view_.folded(t);
      const bool member = noun == "member" || noun == "members" || noun == "membership";
      if ((member || names_state(noun)) && one_of(kAll, view_.folded(t - 1))) return true;
      if (member && view_.folded(t - 1) == "the") return true;
    }
    return false;
  }

  bool counts_members(uint32_t m, bool members) const {
    constexpr uint32_t kReach = 4;
    const Quantity& q = view_.context().mentions.quantity(mention(m));
    if (!q.value.is_integer() || q.value < Decimal(3) || q.value > Decimal(60)) return false;
    const uint32_t end = static_cast<uint32_t>(view_.context().tokens.size());
    uint32_t t = mention(m).tokens.last;
    const uint32_t first = mention(m).tokens.first;
    if (first > 0 && one_of(kOthers, view_.folded(first - 1))) return false;
    // "two tables of [six] chairs"
    if (first > 1 && view_.folded(first - 1) == "of" && view_.folded(first - 2).ends_with("s"))
      return false;
    for (const uint32_t last = std::min(end, t + kReach); t < last; ++t) {
      const std::string_view noun = view_.folded(t);
      if (one_of(kOthers, noun)) return false;
      if (names_state(noun) || one_of(kStandForMembers, noun))
        return members || q.hedge == Hedge::kNone;
      if (!one_of(kHarmless, noun)) break;
    }
    if (!members || t >= end) return false;
    // "nine chairs": there is one for each
    const NodeId at = sentence().contains(t) ? view_.phrases().node_at(t) : kNoNode;
    const std::string_view noun = view_.folded(t);
    return token(t).kind == TokenKind::kMark ||
           (at != kNoNode ? view_.node(at).plural : noun.ends_with("s"));
  }

  /// Words for members, or "in W".
  bool tells_belonging() const {
    static constexpr std::array<std::string_view, 15> kBelong = {
        "member", "members", "membership", "belong",   "belongs", "belonging", "ally",    "allies",
        "club",   "seat",    "seats",      "registry", "fellow",  "partner",   "partners"};
    if (says_any(view_, kBelong)) return true;
    const uint32_t m = body_.front().mention;
    if (m == kNoMention || !sentence().contains(mention(m).core.first)) return false;
    uint32_t t = mention(m).core.first;
    if (word(t - 1) == "the") --t;
    const std::string_view p = word(t - 1);
    return p == "in" || p == "inside" || p == "within" || p == "outside";
  }

  /// "W is a mixed company: A is in it, and B".
  void read_members() {
    if (!has_rule(CheckKind::kMember) || denials_ > 1 || tells_past() || !tells_belonging()) return;
    std::vector<RoleFiller> parts = named_near(view_, part_, sentence());
    if (parts.empty() || parts.size() > kMostBeside ||
        std::any_of(parts.begin(), parts.end(),
                    [&](const RoleFiller& part) { return is_place(part); }))
      return;
    if (denials_ == 0 && !is_closed_list()) return read_each(std::move(parts));
    Claim claim = hint(CheckKind::kMember);
    claim.negated = denials_ == 1;
    claim.roles.insert(claim.roles.end(), parts.begin(), parts.end());
    builder_.add(std::move(claim), view_.context().text_range(sentence()));
  }

  /// "the bank near A", "beyond A".
  bool is_place(const RoleFiller& part) const {
    static constexpr std::array<std::string_view, 6> kNear = {"near",   "beyond", "beside",
                                                              "behind", "around", "via"};
    return part.mention != kNoMention &&
           one_of(kNear, word(mention(part.mention).tokens.first - 1));
  }

  /// All members of the body are known: of a list, each must be one.
  bool is_closed_list() const {
    for (const EntityId body : body_.front().entities) {
      for (const FactId id : view_.facts().of(body, FactKind::kMembership)) {
        if (view_.facts().fact(id).complete) return true;
      }
    }
    return false;
  }

  void read_each(std::vector<RoleFiller> parts) {
    for (RoleFiller& part : parts) {
      Claim claim = hint(CheckKind::kMember);
      const TextRange range = part.range;
      claim.roles.push_back(std::move(part));
      builder_.add(std::move(claim), range);
    }
  }

  std::vector<RoleFiller> body_;
  size_t denials_ = 0;
};

}  // namespace

void read_membership_hints(ClaimBuilder& builder) {
  read_membership_with<MembershipHintReader>(builder);
}

}  // namespace factlint
