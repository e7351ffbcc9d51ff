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
        read_in_all(m);
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
    const TokenRange number = mention(m).tokens;
    if (number.first < sentence().first + 7 || word(number.first - 1) != "of" ||
        !one_of(kBodies, word(number.first - 2)) || !is_indefinite(number.first - 3) ||
        !sets_off(number.first - 4) || has_any({"would", "could", "not", "once", "was", "were"}) ||
        !(is_mark(number.last) || names_members(word(number.last)) ||
          word(number.last) == "allies") ||
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
    if (word(number.last) == "of") return;  // "seven of the guests"
    const uint32_t end = std::min(sentence().last, number.last + kReach);
    for (uint32_t t = sentence().first; t < number.first; ++t) {
      if (has_number_at(t, m)) return;
    }
    for (uint32_t t = number.last; t + 3 < end; ++t) {
      if (has_number_at(t, m)) return;
      if (!sets_off(t) || word(t + 1) != "one") continue;
      if (word(t + 2) == "per") return count_each(m, t + 3);
      if (word(t + 2) == "for" && (word(t + 3) == "each" || word(t + 3) == "every"))
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
    if (!stands_for_members(view_.node(member)) || has_any({"would", "no", "not", "missing"}))
      return;
    std::vector<RoleFiller> body = whole_of_members(view_, member, whole_);
    if (body.empty() && stands_bare(member)) body = only_body_in(sentence());
    if (body.empty()) return;
    // "one for each member and three spare"
    uint32_t behind = view_.node(member).tokens.last;
    if (body.front().mention != kNoMention)
      behind = std::max(behind, mention(body.front().mention).tokens.last);
    if ((word(behind) == "and" || word(behind) == "plus") &&
        (has_number_at(behind + 1, number) || word(behind + 1) == "one"))
      return;
    Claim claim = start_count(body, number);
    if (full) claim.status = "full";
    builder_.add(std::move(claim), join(mention(number).text, view_.range_of(member)));
  }

  /// "one for each [member state]": of the body that the sentence tells of, for nothing else is
  /// said of them.
  bool stands_bare(NodeId member) const {
    const Node& node = view_.node(member);
    const std::string_view noun = lemma(member);
    const uint32_t end = node.tokens.last;
    const bool closed = is_mark(end) ? !is_possessive(end) : word(end) == "and";
    return closed && (noun == "member" || word(node.head - 1) == "member") &&
           view_.out(member, Relation::kPossessor).empty();
  }

  /// "a flag for each full member of W - [nine] in all", "every W state, [six] anthems in total".
  void read_in_all(uint32_t m) {
    const TokenRange number = mention(m).tokens;
    if (number.first < sentence().first + 4 || !has_rule(CheckKind::kCount) || !totals(number))
      return;
    uint32_t mark = number.first - 1;
    if (word(mark) == "all" || word(mark) == "only" || word(mark) == "some") --mark;
    const uint8_t kind = token(mark).mark_class;
    if (!is_mark(mark) || (kind == kHyphen && token(mark).is(kGlued))) return;
    for (uint32_t t = sentence().first; t < mark; ++t) {
      if (has_number_at(t, m)) return;
    }
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun || node.head >= mark || !stands_for_members(node) ||
          !tells_all(id) || !counts_same(number, id))
        continue;
      const std::vector<RoleFiller> body = whole_of_members(view_, id, whole_);
      if (body.empty() || (node.tokens.last != mark && !ends_at(body.front(), mark))) continue;
      Claim claim = start_count(body, m, id);
      if (told_full(view_, id)) claim.status = "full";
      return builder_.add(std::move(claim), join(view_.range_of(id), mention(m).text));
    }
  }

  /// "nine in all", "nine cakes in total", "nine of them" up to a mark.
  bool totals(TokenRange number) const {
    uint32_t t = number.last;
    if (word(t - 1) == "all" || word(t - 1) == "total" || word(t - 1) == "altogether")
      return is_mark(t);
    const bool them = word(t) == "of" && word(t + 1) == "them" && is_mark(t + 2);
    if (them) return true;
    if (word(t) != "in" && word(t) != "altogether" && word(t) != "all") ++t;
    if (word(t) == "altogether") return is_mark(t + 1);
    const std::string_view last = word(t + 1);
    const bool in = word(t) == "in" && (last == "all" || last == "total" || last == "number");
    return (in || (word(t) == "all" && last == "told")) && is_mark(t + 2);
  }

  /// "each member", "all members", "every one of the members", "the full members".
  bool tells_all(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.all) return true;
    for (uint32_t t = std::max(sentence().first + 4, node.tokens.first) - 4; t < node.head; ++t) {
      if (word(t) == "each" || word(t) == "every" || word(t) == "all") return true;
    }
    // "the delegates of the members, twelve in number" are not the members
    const auto over = view_.in(id, Relation::kPrep);
    const bool theirs = std::any_of(over.begin(), over.end(), [&](NodeId other) {
      return view_.node(other).kind == NodeKind::kNoun;
    });
    return node.plural && node.determiner == Determiner::kDefinite && !theirs;
  }

  /// "a cake for each member: nine [cakes]"; "all members, thirty [soldiers]" are others.
  bool counts_same(TokenRange number, NodeId member) const {
    const uint32_t last = number.last;
    if (word(last) == "in" || word(last) == "of" || word(last) == "all" || is_mark(last) ||
        word(last) == "altogether" || word(last - 1) == "all")
      return true;
    const NodeId noun = view_.phrases().node_at(last);
    if (noun == kNoNode) return false;
    for (NodeId id = 0; id <= member; ++id) {
      if (view_.node(id).kind == NodeKind::kNoun && view_.node(id).lemma == view_.node(noun).lemma)
        return true;
    }
    return false;
  }

  bool ends_at(const RoleFiller& body, uint32_t t) const {
    return body.mention != kNoMention && mention(body.mention).tokens.last == t;
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
      const std::string_view told = word(t);
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
