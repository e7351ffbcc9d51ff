// The members of a body besides one that is named -> counts: "Russia and its five fellow members",
// "Armenia's eight fellow members of W", "its five W allies", "the five other members of W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 6;  ///< tokens from the number to its noun
/// Besides the nouns that name members or stand for them.
constexpr std::array<std::string_view, 3> kFellows = {"armies", "presidents", "fellows"};
/// In an alliance one has allies: nobody is one's own.
constexpr std::array<std::string_view, 3> kAllies = {"allies", "partners", "fellows"};
constexpr std::array<std::string_view, 5> kOwned = {"its", "their", "his", "her", "your"};
constexpr std::array<std::string_view, 9> kJoining = {
    "and", "with", "plus", "from", "versus", "than", "against", "to", "alongside"};
constexpr std::array<std::string_view, 12> kPlain = {"full",      "member", "current", "present",
                                                     "remaining", "treaty", "of",      "formal",
                                                     "its",       "the",    "put",     "fellow"};

constexpr std::array<std::string_view, 12> kTold = {
    "told",    "tell",      "tells",    "warned", "warns",    "reminded",
    "assured", "persuaded", "informed", "asked",  "promised", "convinced"};
constexpr std::array<std::string_view, 4> kHave = {"has", "have", "had", "having"};

/// The number with the words around it: "[its five fellow W members]".
struct Group {
  uint32_t first = 0;  ///< its determiner
  uint32_t noun = 0;
  uint32_t last = 0;     ///< behind the noun and the body told after it
  bool others = false;   ///< "other": besides those that are named
  bool fellows = false;  ///< besides their owner
  bool full = false;
  std::vector<RoleFiller> body;
};

bool counts_fellows(std::string_view noun) {
  return names_members(noun) || one_of(kStandForMembers, noun) || one_of(kFellows, noun);
}

class FellowsReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kCount)) return;
    for (const uint32_t m : view_.mentions()) {
      if (!is_number(m) || is_counted(builder_, m)) continue;
      Group group;
      if (read_group(mention(m).tokens, group)) read_number(m, group);
    }
  }

 private:
  /// What the words around the number make of it; false if it counts no fellows.
  bool read_group(TokenRange number, Group& group) const {
    group.first = number.first;
    for (; group.first > sentence().first; --group.first) {
      const std::string_view before = word(group.first - 1);
      group.others |= before == "other" || before == "remaining";
      group.fellows |= before == "fellow";
      if (before != "other" && before != "remaining" && before != "fellow" && before != "full")
        break;
    }
    if (group.first == sentence().first) return false;
    --group.first;
    uint32_t t = number.last;
    const uint32_t end = std::min(sentence().last, t + kReach);
    for (; t < end && !counts_fellows(word(t)); ++t) {
      const uint32_t name = body_at(t, group);
      if (name > t) {
        t = name - 1;
        continue;
      }
      const std::string_view told = word(t);
      group.others |= told == "other";
      group.fellows |= told == "fellow";
      group.full |= told == "full";
      if (told != "other" && !one_of(kPlain, told)) return false;
    }
    if (t >= end) return false;
    group.noun = t;
    group.last = t + 1;
    read_body_behind(t + 1, group);
    if (!group.others && !group.fellows)
      group.fellows = one_of(kAllies, word(t)) && !group.body.empty();
    return group.others || group.fellows;
  }

  /// The body whose name begins at `t`, and where it ends; `t` if there is none.
  uint32_t body_at(uint32_t t, Group& group) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& name = mention(m);
      if (name.type != MentionType::kEntity || name.core.first != t) continue;
      auto found = whole_named(m);
      if (found.size() != 1) continue;
      group.body = std::move(found);
      return name.core.last;
    }
    return t;
  }

  /// "fellow members [of the W]", "allies [in W]".
  void read_body_behind(uint32_t t, Group& group) const {
    if (word(t) != "of" && word(t) != "in" && word(t) != "inside" && word(t) != "within") return;
    ++t;
    if (word(t) == "the") ++t;
    const uint32_t end = body_at(t, group);
    if (end > t) group.last = end;
  }

  /// Behind the noun a clause or a place may single some out.
  bool singles_out(const Group& group) const {
    const std::string_view next = word(group.last);
    // "told its five allies that": what they were told.
    if (next == "that" && group.first > sentence().first && one_of(kTold, word(group.first - 1)))
      return false;
    if (next == "who" || next == "that" || next == "which" || next == "whose" || next == "from")
      return true;
    return (next == "in" || next == "of") && group.last == group.noun + 1;
  }

  void read_number(uint32_t number, Group& group) {
    if (singles_out(group)) return;
    bool strict = true;
    std::vector<RoleFiller> named = named_besides(group, strict);
    if (named.empty()) return;
    if (group.body.empty()) group.body = only_body(view_, whole_);
    if (group.body.empty()) return;
    add(number, group, std::move(named), strict);
  }

  /// Those who are not counted. Strict where the words join them to the number.
  std::vector<RoleFiller> named_besides(const Group& group, bool& strict) const {
    const std::string_view determiner = word(group.first);
    const bool owned = one_of(kOwned, determiner);
    if (is_possessive(group.first))
      return group.fellows ? run_before(group.first) : std::vector<RoleFiller>();
    const bool has = group.fellows && one_of(kHave, determiner);
    if (has) {
      std::vector<RoleFiller> owner = run_before(group.first);
      if (!owner.empty()) return owner;
    }
    if (!owned && determiner != "the" && determiner != "all" && determiner != "these") return {};
    if (one_of(kJoining, word(group.first - 1)) && word(group.first - 1) != "to") {
      std::vector<RoleFiller> joined = run_before(group.first - 1);
      if (!joined.empty()) return joined;
    }
    std::vector<RoleFiller> all = named_before(group.first);
    strict = group.fellows && owned && all.size() == 1;
    return all.size() == 1 || group.others ? all : std::vector<RoleFiller>();
  }

  /// "A, B and C", which ends at `token`.
  std::vector<RoleFiller> run_before(uint32_t token) const {
    std::vector<RoleFiller> found;
    const auto mentions = view_.mentions();
    for (auto it = mentions.rbegin(); it != mentions.rend(); ++it) {
      const Mention& name = mention(*it);
      if (name.type != MentionType::kEntity || name.core.last > token) continue;
      if (!joins(name.core.last, token)) break;
      auto one = part_named(*it);
      if (one.size() != 1) break;
      found.push_back(std::move(one.front()));
      token = name.core.first;
    }
    return found;
  }

  bool joins(uint32_t first, uint32_t last) const {
    if (last - first > 2) return false;
    for (uint32_t t = first; t < last; ++t) {
      if (!is_comma(t) && word(t) != "and") return false;
    }
    return true;
  }

  /// The countries that the sentence names before `token`, each once.
  std::vector<RoleFiller> named_before(uint32_t token) const {
    std::vector<RoleFiller> found;
    for (const uint32_t m : view_.mentions()) {
      const Mention& name = mention(m);
      if (name.core.first >= token) break;
      if (name.type != MentionType::kEntity) continue;
      auto one = part_named(m);
      const bool known =
          one.empty() || std::any_of(found.begin(), found.end(), [&](const RoleFiller& f) {
            return f.entities == one.front().entities;
          });
      if (!known) found.push_back(std::move(one.front()));
    }
    return found;
  }

  void add(uint32_t number, const Group& group, std::vector<RoleFiller> named, bool strict) {
    Claim claim = start(CheckKind::kCount, view_.phrases().node_at(group.noun));
    claim.strict = strict;
    if (group.full) claim.status = "full";
    claim.roles = group.body;
    for (RoleFiller& filler : named) {
      filler.role = "besides";
      claim.roles.push_back(std::move(filler));
    }
    ClaimBuilder::put_mention(claim, "number", number, mention(number).text);
    builder_.add(std::move(claim), view_.context().text_range({group.first, group.noun + 1}));
  }
};

}  // namespace

void read_membership_fellows(ClaimBuilder& builder) {
  read_membership_with<FellowsReader>(builder);
}

}  // namespace factlint
