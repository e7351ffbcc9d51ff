// Claims of membership whose parts stand apart: "Nine flags fly there, one for each full member of
// W", "W is smaller, an alliance of six", "A is the odd case: a full member of W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

class DetachedReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m) && !is_counted(builder_, m)) {
        read_smaller(m);
        read_for_each(m);
      }
      if (is_name(m)) read_case(m);
    }
  }

 private:
  bool sets_off(uint32_t t) const {
    if (!sentence().contains(t) || !is_mark(t)) return false;
    const uint8_t kind = token(t).mark_class;
    return kind == kComma || kind == kColon || kind == kDash;
  }
  bool has_any(std::initializer_list<std::string_view> words) const {
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (std::find(words.begin(), words.end(), view_.folded(t)) != words.end()) return true;
    }
    return false;
  }

  /// "[W] is smaller, an alliance [of six]".
  void read_smaller(uint32_t m) {
    static constexpr std::array<std::string_view, 8> kBodies = {
        "alliance", "bloc", "club", "union", "grouping", "pact", "organisation", "organization"};
    static constexpr std::array<std::string_view, 6> kMembers = {
        "states", "countries", "nations", "republics", "members", "allies"};
    const TokenRange number = mention(m).tokens;
    if (number.first < sentence().first + 7 || word(number.first - 1) != "of" ||
        !one_of(kBodies, word(number.first - 2)) || !is_indefinite(number.first - 3) ||
        !sets_off(number.first - 4) || has_any({"would", "could", "not", "once", "was", "were"}) ||
        !(is_mark(number.last) || one_of(kMembers, word(number.last))) ||
        !has_rule(CheckKind::kCount))
      return;
    const std::vector<RoleFiller> body = only_body(view_, whole_);
    if (body.empty()) return;
    uint32_t t = mention(body.front().mention).core.last;
    if (word(t) != "is" && word(t) != "remains") return;
    for (++t; t < number.first - 4; ++t) {
      if (is_mark(t) || t > mention(body.front().mention).core.last + 4) return;
    }
    builder_.add(start_count(body, m), view_.context().text_range({number.first - 3, number.last}));
  }

  bool is_indefinite(uint32_t t) const { return word(t) == "a" || word(t) == "an"; }

  /// "[Nine flags] fly outside the hall, one for each full member of W".
  void read_for_each(uint32_t m) {
    constexpr uint32_t kReach = 16;
    const TokenRange number = mention(m).tokens;
    const uint32_t end = std::min(sentence().last, number.last + kReach);
    for (uint32_t t = sentence().first; t < number.first; ++t) {
      if (has_number_at(t, m)) return;
    }
    for (uint32_t t = number.last; t + 3 < end; ++t) {
      if (has_number_at(t, m)) return;
      if (!sets_off(t) || word(t + 1) != "one" || (word(t + 2) != "for" && word(t + 2) != "per") ||
          (word(t + 3) != "each" && word(t + 3) != "every"))
        continue;
      return count_each(m, t + 4);
    }
  }

  /// Another number than "one" before it: which is meant is open.
  bool has_number_at(uint32_t t, uint32_t except) const {
    return word(t) != "one" &&
           std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
             return m != except && is_number(m) && mention(m).tokens.contains(t);
           });
  }

  void count_each(uint32_t number, uint32_t t) {
    const bool full = word(t) == "full";
    if (full) ++t;
    const NodeId member = sentence().contains(t) ? view_.phrases().node_at(t) : kNoNode;
    if (member == kNoNode || !has_rule(CheckKind::kCount)) return;
    if (lemma(member) != "member" || has_any({"would", "no", "not", "missing"})) return;
    const std::vector<RoleFiller> body = whole_of_members(view_, member, whole_);
    if (body.empty()) return;
    Claim claim = start_count(body, number);
    if (full) claim.status = "full";
    builder_.add(std::move(claim), join(mention(number).text, view_.range_of(member)));
  }

  /// "[A] is the odd case: a full member of W".
  void read_case(uint32_t m) {
    constexpr uint32_t kLongest = 5;
    uint32_t t = mention(m).core.last;
    if (word(t) != "is" && word(t) != "remains") return;
    auto part = part_named(m);
    if (part.size() != 1) return;
    ++t;
    if (word(t) != "the" && !is_indefinite(t)) return;
    const uint32_t end = std::min(sentence().last, t + kLongest);
    for (++t; t < end && !is_mark(t); ++t) {
      const std::string told = word(t);
      if (told == "of" || told == "in" || told == "to" || told == "with" || told == "for") return;
    }
    if (t >= end || token(t).mark_class != kColon || !is_indefinite(t + 1)) return;
    t += 2;
    const bool full = word(t) == "full";
    if (full) ++t;
    const NodeId member = sentence().contains(t) ? view_.phrases().node_at(t) : kNoNode;
    if (member == kNoNode || word(t) != "member" || has_any({"but", "almost", "not", "never"}) ||
        !has_rule(CheckKind::kMember))
      return;
    const std::vector<RoleFiller> body = whole_of_members(view_, member, whole_);
    if (body.empty()) return;
    Claim claim = start(CheckKind::kMember);
    if (full) claim.status = "full";
    claim.roles = std::move(part);
    claim.roles.insert(claim.roles.end(), body.begin(), body.end());
    builder_.add(std::move(claim));
  }
};

}  // namespace

void read_membership_detached(ClaimBuilder& builder) {
  read_membership_with<DetachedReader>(builder);
}

}  // namespace factlint
