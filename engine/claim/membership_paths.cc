// Numbers and names that only carriers join to an organisation -> claims of membership: "the number
// of full members has stood at ten", "Russia and six other countries form the alliance".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/field_path.h"
#include "engine/claim/membership_sentence.h"

namespace factlint {
namespace {

/// Adjectives that single out some of the members.
constexpr std::array<std::string_view, 22> kSome = {
    "more",      "new",       "first",     "last",       "founding", "original",
    "potential", "future",    "candidate", "associate",  "rest",     "extra",
    "fewer",     "different", "observer",  "honorary",   "poorest",  "richest",
    "biggest",   "largest",   "smallest",  "prospective"};

/// Those in an alliance beside one that is named: "Russia and its five allies".
constexpr std::array<std::string_view, 4> kFellows = {"partner", "ally", "fellow", "neighbour"};

/// What a member is in, beside the organisation itself.
constexpr std::array<std::string_view, 5> kBodies = {"membership", "rank", "roster", "circle",
                                                     "club"};

class PathReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind != NodeKind::kNoun) continue;
      read_number(id);
      read_member(id);
    }
  }

 private:
  /// The countries named beside the number: "[Russia] and six other countries", "besides [Russia]".
  std::vector<RoleFiller> named_beside(NodeId id) const {
    std::vector<RoleFiller> named;
    NodeId first = id;
    for (int hops = 0; hops < 16; ++hops) {
      const NodeId before = item_before(first);
      if (before == kNoNode) break;
      first = before;
      if (view_.node(first).entity == kNoMention) continue;
      auto found = part_named(view_.node(first).entity);
      named.insert(named.end(), found.begin(), found.end());
    }
    auto besides = named_besides(view_, part_, id);
    named.insert(named.end(), besides.begin(), besides.end());
    for (RoleFiller& filler : named) filler.role = "besides";
    return named;
  }

  void read_number(NodeId id) {
    const Node& node = view_.node(id);
    const uint32_t told = is_number(node.entity) ? node.entity : node.number;
    if (!is_number(told) || (is_counted(builder_, told) && counted_among(id).empty())) return;
    if (word(mention(told).core.first) == "one" &&
        (word(mention(told).tokens.first) == "not" || word(mention(told).core.first - 1) == "not"))
      return;  // "not one member"
    const bool bare = mention(told).tokens.contains(node.head) && !some_of_members(id);
    const bool fellows = one_of(kFellows, lemma(id));
    if (fellows && !region_of(view_, id, "among").empty()) return;
    if (!bare && !fellows && !counts_members(node) && !some_of_members(id)) return;
    const TokenRange number = mention(told).tokens;
    if (word(number.last) == "strong") return;  // of what stands before it
    if (singles_out(view_, node, number)) return;
    for (uint32_t t = node.tokens.first; t < node.head; ++t) {
      if (!number.contains(t) && one_of(kSome, view_.folded(t))) return;
    }
    const bool others = fellows || has_word_before_head(view_, node, "other");
    const bool of_another = !others && !counted_among(id).empty();
    std::vector<RoleFiller> beside = named_beside(id);
    if (others ? beside.empty() : !beside.empty() && !view_.in(id, Relation::kConjunct).empty())
      return;
    const NodeId start = others ? first_conjunct(id) : id;
    std::optional<FieldPath> path;
    if (fellows) path = modified_by_whole(id);
    if (!path)
      path =
          follow_field(view_, predicate_, start, whole_, {bare, some_of_members(id) || of_another});
    if (!path) return;
    if (bare && path->noun != kNoNode && stands_for_members(view_.node(path->noun)) &&
        !counts_them_all(path->noun))
      return;
    add(id, told, *path, std::move(beside));
  }

  /// "Eight of the nine members".
  bool some_of_members(NodeId id) const {
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation == Relation::kPrep && edge.to != kNoNode && text_of(edge.word) == "of" &&
          counts_members(view_.node(edge.to)))
        return true;
    }
    return false;
  }

  /// "members" of the path that no adjective and no number makes some of them.
  bool counts_them_all(NodeId noun) const {
    if (view_.node(noun).number != kNoMention || behind_share_of(view_, noun)) return false;
    const auto words = view_.modifiers(noun);
    return std::none_of(words.begin(), words.end(),
                        [](const std::string& word) { return one_of(kSome, word); });
  }

  bool counts_members(const Node& node) const {
    const std::string_view noun = text_of(node.lemma);
    return stands_for_members(node) || noun == "participant" || noun == "signatory";
  }

  NodeId first_conjunct(NodeId id) const {
    for (int hops = 0; hops < 16; ++hops) {
      const NodeId before = item_before(id);
      if (before == kNoNode) break;
      id = before;
    }
    return id;
  }

  /// The item of a list before `id`; in "A, B and six others" A and B may stand in apposition.
  NodeId item_before(NodeId id) const {
    const auto joined = view_.in(id, Relation::kConjunct);
    if (!joined.empty()) return joined.front();
    if (view_.node(id).entity == kNoMention) return kNoNode;
    for (const NodeId other : view_.in(id, Relation::kApposition)) {
      const uint32_t name = view_.node(other).entity;
      if (name != kNoMention && !part_named(name).empty()) return other;
    }
    return kNoNode;
  }

  /// "its six CSTO allies".
  std::optional<FieldPath> modified_by_whole(NodeId id) const {
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation != Relation::kModifier || edge.mention == kNoMention) continue;
      FieldPath path;
      path.end = whole_named(edge.mention);
      path.noun = id;
      if (!path.end.empty()) return path;
    }
    return std::nullopt;
  }

  /// "Four states are in it" need not be all; "only four" are, and so are those that make it up.
  bool partitive(NodeId id, const FieldPath& path) const {
    const Node& node = view_.node(id);
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation == Relation::kPrep && text_of(edge.word) == "of") return true;
    }
    if (node.all || node.determiner == Determiner::kDefinite) return false;
    if (path.verb == kNoNode) return false;
    for (uint32_t t = node.tokens.first; t < node.head; ++t) {
      if (view_.word(t) == "only" || view_.word(t) == "just") return false;
    }
    const std::string_view verb = lemma(path.verb);
    return path.noun == kNoNode &&
           (verb == "be" || verb == "remain" || verb == "stay" || verb == "sit");
  }

  /// "Of the trio of states there, [two] are full members of it", "all three countries belong to
  /// it", told of those named before.
  bool is_of_some(NodeId id, uint32_t told, const FieldPath& path) const {
    if (path.verb == kNoNode || view_.node(path.verb).head < mention(told).tokens.first)
      return false;
    const bool bare = mention(told).tokens.contains(view_.node(id).head);
    const uint32_t first = mention(told).tokens.first;
    if (bare && first > sentence().first + 2 && is_comma(first - 1)) {
      for (uint32_t t = first - 1; t-- > sentence().first;) {
        if (word(t) == "of" && (t == sentence().first || is_mark(t - 1) || word(t - 1) == "out"))
          return true;
      }
    }
    return counts_those_named(view_, part_, told);
  }

  void add(NodeId id, uint32_t told, const FieldPath& path, std::vector<RoleFiller> beside) {
    const RuleId rule = builder_.rule(CheckKind::kCount, predicate_.id);
    if (rule == kNoRule) return;
    Claim claim = start(rule, path, id);
    claim.partitive = partitive(id, path) || is_of_some(id, told, path);
    for (const RoleFiller& filler : path.end) claim.roles.push_back(filler);
    for (RoleFiller& filler : beside) claim.roles.push_back(std::move(filler));
    const std::vector<RoleFiller> among = counted_among(id);
    for (const RoleFiller& filler : among) claim.roles.push_back(filler);
    if (!among.empty()) claim.partitive = !told_exactly(id) && !some_of_members(id);
    if (claim.negated && claim.partitive && among.empty()) return;  // "four are not in it"
    if (told_of_both(view_, claim)) claim.partitive = false;
    const Mention& number = mention(told);
    ClaimBuilder::put_mention(claim, "number", told, number.text);
    builder_.add(std::move(claim), join(number.text, view_.range_of(id)));
  }

  /// "only six", "the six", "all six".
  bool told_exactly(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.determiner == Determiner::kDefinite || node.all) return true;
    for (uint32_t t = node.tokens.first; t < node.head; ++t) {
      if (view_.word(t) == "only" || view_.word(t) == "just" || view_.word(t) == "exactly")
        return true;
    }
    return false;
  }

  /// The other body whose members are counted: "three [CIS] members are not in the pact".
  std::vector<RoleFiller> counted_among(NodeId id) const {
    std::vector<NodeId> nouns = {id};
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation == Relation::kPrep && edge.to != kNoNode && text_of(edge.word) == "of")
        nouns.push_back(edge.to);
    }
    std::vector<RoleFiller> found;
    for (const NodeId noun : nouns) {
      if (!counts_members(view_.node(noun))) continue;
      if (found.empty()) found = whole_of_members(view_, noun, whole_);
    }
    for (RoleFiller& filler : found) filler.role = "among";
    for (const NodeId noun : nouns) {
      if (found.empty() && counts_members(view_.node(noun)))
        found = region_of(view_, noun, "among");
    }
    return found;
  }

  bool is_member_claimed(uint32_t name) const {
    const auto claims = claims_since(builder_, view_.sentence());
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      return (claim.check == CheckKind::kMember || claim.check == CheckKind::kList) &&
             std::any_of(claim.roles.begin(), claim.roles.end(),
                         [&](const RoleFiller& f) { return f.mention == name; });
    });
  }

  /// "is on the [roll] of CSTO members"; a roll alone may be one of honour.
  bool leads_through_body(const FieldPath& path) const {
    const std::string words = " " + path.words;
    const auto told = [&](std::string_view noun) {
      return words.find(" " + std::string(noun) + " ") != std::string::npos;
    };
    return std::any_of(kBodies.begin(), kBodies.end(), told) || (told("roll") && told("member"));
  }

  /// "membership of the pact extends to Georgia".
  void read_member(NodeId id) {
    if (view_.node(id).entity == kNoMention || !view_.in(id, Relation::kConjunct).empty()) return;
    Resolved parts = view_.resolve(id, part_);
    if (parts.fillers.empty() || parts.fillers.front().mention == kNoMention ||
        is_member_claimed(parts.fillers.front().mention))
      return;
    const std::optional<FieldPath> path = follow_field(view_, predicate_, id, whole_);
    if (!path || path->noun == kNoNode || !leads_through_body(*path) ||
        told_over(view_, path->noun))
      return;
    const RuleId rule = builder_.rule(CheckKind::kMember, predicate_.id);
    if (rule == kNoRule) return;
    Claim claim = start(rule, *path, id);
    claim.list_kind = parts.kind;
    if (parts.kind == ListKind::kNeither) claim.negated = !claim.negated;
    for (RoleFiller& filler : parts.fillers) claim.roles.push_back(std::move(filler));
    for (const RoleFiller& filler : path->end) claim.roles.push_back(filler);
    builder_.add(std::move(claim));
  }

  Claim start(RuleId rule, const FieldPath& path, NodeId id) const {
    RelationInstance instance;
    instance.predicate = &predicate_;
    instance.verb = path.verb;
    instance.noun = path.noun != kNoNode ? path.noun : id;
    instance.negated = path.negated;
    instance.nominal = path.verb == kNoNode;
    Claim claim = builder_.start(rule, instance);
    if (told_full(view_, id) || (path.noun != kNoNode && told_full(view_, path.noun)))
      claim.status = "full";
    claim.reading = path.words;
    return claim;
  }
};

}  // namespace

void read_membership_paths(ClaimBuilder& builder) { read_membership_with<PathReader>(builder); }

}  // namespace factlint
