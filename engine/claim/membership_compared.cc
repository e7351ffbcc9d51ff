// How many members a body has, told by another count: "It has five members, three fewer than W",
// "twelve teams, twice as many as W has members".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

class ComparedReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kCount)) return;
    uint32_t before = kNoMention;  // the number that stands last
    for (const uint32_t m : view_.mentions()) {
      if (!is_number(m)) continue;
      if (before != kNoMention) read_difference(before, m);
      before = m;
      read_ratio(m);
      read_fraction(m);
      read_gap(m);
    }
  }

 private:
  /// A comma or dash between the first count and what it is compared with, no verb between.
  bool set_off(uint32_t first, uint32_t t) const {
    constexpr uint32_t kReach = 7;
    if (t < first + 1 || t > first + kReach || !is_mark(t - 1)) return false;
    for (uint32_t u = first; u + 1 < t; ++u) {
      if (is_mark(u)) return false;
    }
    return token(t - 1).mark_class == kComma || token(t - 1).mark_class == kDash ||
           token(t - 1).mark_class == kColon || token(t - 1).mark_class == kOpenBracket;
  }

  /// "five members, [three fewer than] W".
  void read_difference(uint32_t count, uint32_t margin) {
    const TokenRange told = mention(margin).tokens;
    if (!set_off(mention(count).tokens.last, told.first)) return;
    const std::string_view more = word(told.last);
    if ((more != "fewer" && more != "more" && more != "less") || word(told.last + 1) != "than")
      return;
    add(count, margin, more == "more" ? "more" : "fewer", told.first, told.last + 2);
  }

  /// "twelve teams, [twice as many as] W".
  void read_ratio(uint32_t count) {
    constexpr uint32_t kReach = 7;
    const uint32_t from = mention(count).tokens.last;
    for (uint32_t t = from + 1; t < std::min(sentence().last, from + kReach + 1); ++t) {
      if (!is_mark(t - 1)) continue;
      if (!set_off(from, t)) return;
      std::string kind;
      uint32_t next = t;
      if (word(t) == "exactly" || word(t) == "just" || word(t) == "only") ++next;
      if (word(next) == "twice" || word(next) == "double") {
        kind = "twice";
        ++next;
      } else if (word(next) == "half") {
        kind = "half";
        ++next;
      } else {
        kind = "same";
      }
      if (word(next) != "as" || word(next + 1) != "many" || word(next + 2) != "as") return;
      return add(count, kNoMention, kind, t, next + 3);
    }
  }

  /// One past "is", "comes to", "amounts to" right before the number; 0 if none stands there.
  uint32_t equals_before(uint32_t count) const {
    const uint32_t first = mention(count).tokens.first;
    if (first < sentence().first + 3) return 0;
    const std::string_view verb = word(first - 1);
    if (verb == "is" || verb == "are" || verb == "makes" || verb == "equals" || verb == "means")
      return first - 1;
    const std::string_view before = word(first - 2);
    if (verb == "to" && (before == "comes" || before == "amounts" || before == "come"))
      return first - 2;
    return 0;
  }

  /// "A third of the full members of W, they say, comes to [three]".
  void read_fraction(uint32_t count) {
    constexpr uint32_t kReach = 24;
    const uint32_t verb = equals_before(count);
    if (verb == 0 || is_counted(builder_, count)) return;
    for (uint32_t t = sentence().first; t + 4 < verb && t + kReach > verb; ++t) {
      std::string_view kind = word(t);
      if (kind == "thirds" && word(t - 1) == "two") kind = "two thirds";
      if ((kind != "third" && kind != "two thirds" && kind != "half" && kind != "quarter") ||
          word(t + 1) != "of" ||
          (kind == "third" && t > sentence().first && word(t - 1) != "a" && word(t - 1) != "one"))
        continue;
      bool full = false;
      bool members = false;
      for (uint32_t u = t + 2; u < verb; ++u) {
        const uint32_t name = body_name_at(u);
        if (name != kNoMention) {
          const uint32_t end = mention(name).core.last;
          members |= names_members(word(end)) || names_members(word(end + 1));
          if (!members) return;
          Claim claim = start_count(whole_named(name), count);
          if (full) claim.status = "full";
          const TextRange span = join(view_.context().text_range({t, end}), mention(count).text);
          ClaimBuilder::put(claim, "compared", std::string(kind),
                            view_.context().text_range({t, end}));
          return builder_.add(std::move(claim), span);
        }
        full |= word(u) == "full";
        members |= names_members(word(u));
        if (word(u) != "the" && word(u) != "full" && word(u) != "member" && word(u) != "of" &&
            word(u) != "in" && word(u) != "all" && !names_members(word(u)))
          break;
      }
    }
  }

  uint32_t body_name_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).core.first > t) break;
      if (is_name(m) && mention(m).core.first == t && whole_named(m).size() == 1) return m;
    }
    return kNoMention;
  }

  /// "The gap between the membership of V and that of W comes to [three]".
  void read_gap(uint32_t count) {
    const uint32_t verb = equals_before(count);
    if (verb == 0 || is_counted(builder_, count) || !has_rule(CheckKind::kMember)) return;
    bool gap = false;
    bool members = false;
    std::vector<RoleFiller> bodies;
    for (uint32_t t = sentence().first; t < verb; ++t) {
      gap |= (word(t) == "gap" || word(t) == "difference") && word(t + 1) == "between";
      members |= word(t) == "membership" || word(t) == "memberships" || names_members(word(t)) ||
                 word(t) == "member";
      const uint32_t name = body_name_at(t);
      if (gap && name != kNoMention) bodies.push_back(whole_named(name).front());
    }
    if (!gap || !members || bodies.size() != 2) return;
    Claim claim = start(CheckKind::kMember);
    bodies.front().role = part_.name;
    claim.roles = bodies;
    ClaimBuilder::put(claim, "share", "gap", view_.context().text_range({verb, verb + 1}));
    ClaimBuilder::put_mention(claim, "number", count, mention(count).text);
    builder_.add(std::move(claim), mention(count).text);
  }

  /// The body from `t` on, with nothing but "has members" behind it.
  void add(uint32_t count, uint32_t margin, const std::string& kind, uint32_t first, uint32_t t) {
    static constexpr std::array<std::string_view, 10> kHas = {
        "has", "have", "boasts", "counts", "full", "ones", "members", "does", "states", "musters"};
    if (word(t) == "the") ++t;
    for (const uint32_t m : view_.mentions()) {
      if (!is_name(m) || mention(m).core.first != t) continue;
      std::vector<RoleFiller> body = whole_named(m);
      if (body.size() != 1) return;
      t = mention(m).core.last;
      bool full = false;
      bool members = counts_members(count);
      for (; one_of(kHas, word(t)); ++t) {
        full |= word(t) == "full";
        members |= word(t) == "members" || word(t) == "ones";
      }
      if (!members || !(is_mark(t) || word(t) == "and")) return;
      Claim claim = start_count(std::move(body), count);
      if (full) claim.status = "full";
      ClaimBuilder::put(claim, "compared", std::string(kind),
                        view_.context().text_range({first, t}));
      if (margin != kNoMention)
        ClaimBuilder::put_mention(claim, "margin", margin, mention(margin).text);
      builder_.add(std::move(claim), view_.context().text_range({first, t}));
      return;
    }
  }

  /// "five member states", not five teams.
  bool counts_members(uint32_t count) const {
    constexpr uint32_t kReach = 4;
    for (uint32_t t = mention(count).tokens.last, n = 0; n < kReach && !is_mark(t); ++t, ++n) {
      if (names_members(word(t)) || word(t) == "member") return true;
    }
    return false;
  }
};

}  // namespace

void read_membership_compared(ClaimBuilder& builder) {
  read_membership_with<ComparedReader>(builder);
}

}  // namespace factlint
