// All, none, or all but some of the members of one body, or of the countries of a region, in
// another body: "every CSTO member is in the CIS", "no Central Asian state but A belongs to the
// pact".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/field_path.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 9> kExcept = {
    "except", "but", "bar", "barring", "save", "excepting", "excluding", "exception", "minus"};

class ShareReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kMember, predicate_.id);
    if (rule == kNoRule) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind != NodeKind::kNoun) continue;
      read_share(rule, id);
      read_comparison(rule, id);
    }
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m)) read_margin(rule, m);
    }
  }

 private:
  /// "all", "none" or "not all" of the noun; empty if it says nothing of the kind.
  std::string_view share_of(const Node& node) const {
    if (node.determiner == Determiner::kNegative || node.negated) return "none";
    const std::string_view first = view_.folded(node.tokens.first);
    if (tells_most(node)) return "most";
    if (tells_not_one(node)) return "none";
    const uint32_t share = share_before_of(node);
    if (word(share) == "none" || word(share) == "neither") return "none";
    if (word(share) == "all" || word(share) == "each")
      return share > sentence().first && word(share - 1) == "not" ? "not all" : "all";
    const bool before =
        node.tokens.first > sentence().first && view_.folded(node.tokens.first - 1) == "all";
    if ((!node.all && !before) || first == "both") return {};
    const bool denied =
        node.tokens.first > sentence().first && view_.folded(node.tokens.first - 1) == "not";
    return denied || first == "not" ? "not all" : "all";
  }

  /// "[none] of the members", "[all] of W's members": the owner may stand between; the end of the
  /// sentence if there is none.
  uint32_t share_before_of(const Node& node) const {
    constexpr uint32_t kReach = 6;
    uint32_t t = node.tokens.first;
    for (uint32_t back = 0; back < kReach && t >= sentence().first + 2; ++back, --t) {
      if (word(t - 1) == "of") return t - 2;
      if (is_mark(t - 1) && !is_possessive(t - 1)) break;
    }
    return sentence().last;
  }

  /// "most members", "most of the members", "a majority of the members".
  bool tells_most(const Node& node) const {
    uint32_t t = node.tokens.first;
    if (word(t) == "most" && word(t + 1) != "of" && node.plural) return true;
    if (word(t) == "the") return t >= sentence().first + 2 && word(t - 1) == "of" && is_most(t - 2);
    if (t >= sentence().first + 1 && word(t - 1) == "of" && is_most(t - 2)) return true;
    // "most of [the CIS's members]": the owner stands between
    for (uint32_t back = 0; back < 6 && t > sentence().first + 2; ++back, --t) {
      if (word(t - 1) == "of" && is_most(t - 2)) return true;
      if (is_mark(t - 1) && !is_possessive(t - 1)) return false;
    }
    return false;
  }

  /// "not one Baltic state", "not a single one of the members".
  bool tells_not_one(const Node& node) const {
    constexpr uint32_t kLongest = 6;
    const uint32_t begin = std::max(sentence().first + kLongest, node.tokens.first) - kLongest;
    for (uint32_t t = begin; t < node.head; ++t) {
      if (word(t) != "not") continue;
      const std::string_view next = word(t + 1);
      const std::string_view single = word(t + 2);
      if (next == "one" || (next == "a" && (single == "single" || single == "solitary")))
        return true;
    }
    return false;
  }

  bool is_most(uint32_t t) const {
    return word(t) == "most" || (word(t) == "majority" && word(t - 1) != "no");
  }

  void read_share(RuleId rule, NodeId id) {
    const Node& node = view_.node(id);
    const std::string_view share = share_of(node);
    // "every Central Asian republic"
    const std::string_view first = view_.folded(node.tokens.first);
    const bool each = node.all && (first == "every" || first == "each");
    const bool region = (node.plural || each) && !region_of(view_, id, "part").empty();
    if (share.empty() || (!stands_for_members(node) && !region) || has_other_words(id)) return;
    // "none of the three members" tells of some, "none of the three Baltic states" of all there.
    std::vector<RoleFiller> set;
    const bool counted = node.number != kNoMention;
    if (!counted) set = whole_of_members(view_, id, whole_);
    if (counted && !view_.out(id, Relation::kRelativeClause).empty()) return;
    if (set.empty()) set = region_of(view_, id, "part");
    if (set.empty()) return;
    const auto path = follow_field(view_, predicate_, told_of(id), whole_, {false, true});
    if (!path || path->verb == kNoNode || path->end.front().entities == set.front().entities)
      return;
    auto except = exceptions(node.tokens.last, view_.node(path->verb).head);
    if (!except) return;
    add(rule, id, share, std::move(set.front()), *path, *std::move(except));
  }

  /// "[none] of the members": what the verb is told of.
  NodeId told_of(NodeId id) const {
    for (const uint32_t e : view_.edges_into(id)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation != Relation::kPrep || view_.node(edge.from).kind != NodeKind::kNoun)
        continue;
      const std::string_view head = view_.word(view_.node(edge.from).head);
      if (head == "none" || head == "neither" || head == "all" || head == "each" ||
          head == "most" || head == "majority" || head == "one")
        return edge.from;
    }
    return id;
  }

  /// "every other member", "every founding member".
  bool has_other_words(NodeId id) const {
    const auto words = view_.modifiers(id);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) {
                         return word != "full" && word != "current" && word != "single" &&
                                word != "not" && word != "sovereign" && word != "most";
                       }) ||
           has_word_before_head(view_, view_.node(id), "other");
  }

  /// The countries behind "except", "but"; nullopt where such a word leads to something else.
  std::optional<std::vector<RoleFiller>> exceptions(uint32_t from, uint32_t verb) const {
    std::vector<RoleFiller> found;
    uint32_t but = sentence().last;
    for (uint32_t t = from; t < sentence().last && but == sentence().last; ++t) {
      // Behind the verb "but" begins another clause.
      if (one_of(kExcept, view_.folded(t)) && (t < verb || view_.word(t) != "but")) but = t;
    }
    if (but == sentence().last) return found;
    uint32_t end = but + 1;
    for (const uint32_t m : view_.mentions()) {
      const TokenRange at = mention(m).tokens;
      if (at.first < end || !is_name(m)) continue;
      if (at.first > end + 2) break;
      auto parts = part_named(m);
      if (parts.empty()) break;
      parts.front().role = "except";
      found.push_back(std::move(parts.front()));
      end = at.last;
    }
    if (found.empty()) return std::nullopt;
    return found;
  }

  /// "W has three more members than V", "as many members as V", "fewer members than V".
  void read_comparison(RuleId rule, NodeId id) {
    const Node& node = view_.node(id);
    const NodeId verb = view_.verb_over(id);
    const std::string_view kind = compared(node);
    if (kind.empty() || verb == kNoNode || !stands_for_members(node)) return;
    const std::vector<RoleFiller> other = compared_with(node.tokens.last, kind);
    std::vector<RoleFiller> own = body_with(id);
    for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
      if (own.empty()) own = view_.resolve(subject, whole_).fillers;
    }
    if (own.size() != 1 || other.size() != 1 || own.front().entities == other.front().entities)
      return;
    RelationInstance instance;
    instance.predicate = &predicate_;
    instance.verb = verb;
    instance.noun = id;
    instance.negated = view_.node(verb).negated;
    Claim claim = builder_.start(rule, instance);
    own.front().role = "part";
    claim.roles = {own.front(), other.front()};
    ClaimBuilder::put(claim, "share", std::string(kind), view_.range_of(id));
    const uint32_t number = node.number;
    if (number != kNoMention)
      ClaimBuilder::put_mention(claim, "number", number, mention(number).text);
    builder_.add(std::move(claim));
  }

  /// "[W], with three more members than V, ...": the body right before the comma.
  std::vector<RoleFiller> body_with(NodeId id) const {
    const uint32_t with = view_.node(id).tokens.first;
    if (with < sentence().first + 3 || word(with - 1) != "with" || !is_comma(with - 2)) return {};
    for (const uint32_t m : view_.mentions()) {
      if (is_name(m) && mention(m).core.last == with - 2) return whole_named(m);
    }
    return {};
  }

  /// "W outnumbers V [by three members]", "V is smaller than W by three".
  void read_margin(RuleId rule, uint32_t m) {
    static constexpr std::array<std::string_view, 7> kMore = {
        "outnumbers", "bigger", "larger", "exceeds", "outnumber", "outnumbered", "greater"};
    const TokenRange number = mention(m).tokens;
    if (number.first < sentence().first + 4 || word(number.first - 1) != "by") return;
    uint32_t next = number.last;
    if (word(next) == "full") ++next;
    if (!is_mark(next) && !names_members(word(next))) return;
    std::vector<RoleFiller> bodies;
    std::string_view kind;
    for (const uint32_t name : view_.mentions()) {
      if (mention(name).core.first >= number.first || !is_name(name)) continue;
      auto found = whole_named(name);
      if (found.size() == 1) bodies.push_back(std::move(found.front()));
    }
    if (bodies.size() != 2 || bodies[0].entities == bodies[1].entities) return;
    const uint32_t from = mention(bodies[0].mention).core.last;
    for (uint32_t t = from; t < mention(bodies[1].mention).core.first; ++t) {
      if (word(t) == "not" || word(t) == "no" || word(t) == "never" || word(t) == "was") return;
      if (word(t) == "smaller") kind = "fewer";
      if (one_of(kMore, word(t))) kind = "more";
    }
    if (kind.empty()) return;
    Claim claim = start(CheckKind::kMember);
    claim.rule = rule;
    bodies[0].role = "part";
    claim.roles = bodies;
    ClaimBuilder::put(claim, "share", std::string(kind), mention(m).text);
    ClaimBuilder::put_mention(claim, "number", m, mention(m).text);
    builder_.add(std::move(claim), join(bodies[0].range, mention(m).text));
  }

  /// "more", "fewer", "same" or "twice", where the noun's own words say so.
  std::string_view compared(const Node& node) const {
    std::string_view kind;
    const uint32_t begin =
        std::max(sentence().first, node.tokens.first - std::min(node.tokens.first, 3U));
    for (uint32_t t = begin; t < node.head; ++t) {
      const std::string_view told = word(t);
      if (told == "more" || told == "fewer" || told == "less")
        kind = told == "more" ? "more" : "fewer";
      if (told == "many" && t > begin && word(t - 1) == "as" && kind.empty()) kind = "same";
      if (told == "twice" || (told == "double" && kind.empty())) kind = "twice";
      if (told == "half") kind = "half";
      if (told == "times" || told == "no") return {};
    }
    // "half as many members again as".
    if (kind == "half" && word(node.tokens.last) == "again") kind = "half more";
    return kind;
  }

  /// The body right behind "than" or "as"; none if more is said than its name.
  std::vector<RoleFiller> compared_with(uint32_t t, std::string_view kind) const {
    const std::string_view joint = kind == "more" || kind == "fewer" ? "than" : "as";
    if (kind == "half more" && word(t) == "again") ++t;
    if (t >= sentence().last || view_.folded(t) != joint) return {};
    const uint32_t end = std::min(sentence().last, t + 4);
    for (const uint32_t m : view_.mentions()) {
      const TokenRange name = mention(m).core;
      if (name.first <= t || name.first >= end) continue;
      const uint32_t next = name.last;
      const bool closed = is_mark(next) || word(next) == "has" || word(next) == "does";
      return closed ? whole_named(m) : std::vector<RoleFiller>();
    }
    return {};
  }

  void add(RuleId rule, NodeId id, std::string_view share, RoleFiller set, const FieldPath& path,
           std::vector<RoleFiller> except) {
    RelationInstance instance;
    instance.predicate = &predicate_;
    instance.verb = path.verb;
    instance.noun = id;
    instance.negated = path.negated && share != "not all";
    Claim claim = builder_.start(rule, instance);
    if (told_full(view_, id)) claim.status = "full";
    claim.reading = path.words;
    set.role = "part";
    claim.roles.push_back(std::move(set));
    claim.roles.insert(claim.roles.end(), path.end.begin(), path.end.end());
    for (RoleFiller& filler : except) claim.roles.push_back(std::move(filler));
    ClaimBuilder::put(claim, "share", std::string(share), view_.range_of(id));
    builder_.add(std::move(claim));
  }
};

}  // namespace

void read_membership_shares(ClaimBuilder& builder) { read_membership_with<ShareReader>(builder); }

}  // namespace factlint
