// Claims of membership that leave words out: "the CIS has nine members, the CSTO six", "the CSTO
// (Russia, Armenia, ...)", "ten flags, one for each full member of the CIS".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/field_path.h"
#include "engine/claim/membership_sentence.h"

namespace factlint {
namespace {

class FragmentReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind != NodeKind::kNoun) continue;
      read_list_beside(id);
      read_one_for_each(id);
      read_partners(id);
    }
    for (const uint32_t m : view_.mentions()) {
      if (is_name(m)) read_gap(m);
      if (is_number(m)) {
        read_strong(m);
        read_titled(m);
      }
    }
  }

 private:
  /// The count of members told last, here or in the sentence before; nullptr if there is none.
  const Claim* last_count() const {
    const auto& claims = builder_.claims();
    for (auto it = claims.rbegin(); it != claims.rend(); ++it) {
      if (it->sentence + 1 < view_.sentence()) return nullptr;
      if (it->check == CheckKind::kCount && it->predicate == predicate_.id) return &*it;
    }
    return nullptr;
  }

  /// "..., the CSTO six", "the CSTO has six": the noun is that of the count before.
  void read_gap(uint32_t whole) {
    std::vector<RoleFiller> body = whole_named(whole);
    if (body.empty()) return;
    const uint32_t number = number_behind(whole);
    if (number == kNoMention || is_counted(builder_, number)) return;
    const Claim* before = last_count();
    if (before == nullptr || before->partitive || before->negated) return;
    for (const RoleFiller& filler : before->roles) {
      if (filler.role == "whole" && filler.entities == body.front().entities) return;
    }
    Claim claim = *before;
    claim.sentence = view_.sentence();
    claim.roles = std::move(body);
    // The body left out its adjective with its noun: any kind of members may be meant.
    claim.status = {};
    ClaimBuilder::put_mention(claim, "number", number, mention(number).text);
    builder_.add(std::move(claim), join(mention(whole).core_text, mention(number).text));
  }

  /// The bare number right behind the name, or behind "has" and an apposition.
  uint32_t number_behind(uint32_t whole) const {
    const uint32_t end = mention(whole).tokens.last;
    for (const uint32_t m : view_.mentions()) {
      const Mention& number = mention(m);
      if (!is_number(m) || number.tokens.first < end) continue;
      // "the CIS ten full ones"
      uint32_t next = number.tokens.last;
      if (next + 1 < sentence().last && view_.folded(next) == "full" &&
          view_.folded(next + 1) == "ones")
        next += 2;
      if (!is_mark(next)) continue;
      if (number.tokens.first == end) return m;
      const NodeId at = view_.node_of_mention(m);
      if (at == kNoNode) continue;
      for (const NodeId verb : view_.in(at, Relation::kObject)) {
        if (lemma(verb) != "have" && lemma(verb) != "count" && lemma(verb) != "number") continue;
        const auto subjects = view_.out(verb, Relation::kSubject);
        const NodeId name = view_.node_of_mention(whole);
        if (std::find(subjects.begin(), subjects.end(), name) != subjects.end()) return m;
      }
    }
    return kNoMention;
  }

  /// "the CSTO (Russia, Armenia, ...)", "the CSTO - Russia, Armenia, ... -": each is said to be in
  /// it.
  void read_list_beside(NodeId id) {
    const uint32_t name = view_.node(id).entity;
    if (name == kNoMention || !has_rule(CheckKind::kMember)) return;
    const std::vector<RoleFiller> body = whole_named(name);
    if (body.empty()) return;
    for (const Edge& edge : view_.phrases().from(id)) {
      const bool bracket = edge.relation == Relation::kParenthesis;
      if ((!bracket && edge.relation != Relation::kApposition) || edge.to == kNoNode) continue;
      const uint32_t mark = view_.node(edge.to).tokens.first;
      if (mark == 0 || (!bracket && token(mark - 1).mark_class != kDash)) continue;
      const Resolved parts = view_.resolve(edge.to, part_);
      if (parts.fillers.size() < 3) continue;
      Claim claim = start(CheckKind::kMember, id);
      claim.list_kind = parts.kind;
      for (const RoleFiller& filler : parts.fillers) claim.roles.push_back(filler);
      for (const RoleFiller& filler : body) claim.roles.push_back(filler);
      builder_.add(std::move(claim));
    }
  }

  /// "Membership of the bloc: [nine]", "Size of the bloc - nine".
  void read_titled(uint32_t m) {
    static constexpr std::array<std::string_view, 12> kTitle = {
        "membership", "of",     "the",   "size", "number", "members",
        "member",     "states", "total", "full", "in",     "countries"};
    const uint32_t first = mention(m).tokens.first;
    if (first < sentence().first + 2 || !is_mark(first - 1) || !is_mark(mention(m).tokens.last) ||
        is_counted(builder_, m) || !has_rule(CheckKind::kCount))
      return;
    const uint8_t mark = token(first - 1).mark_class;
    if (mark != kColon && mark != kDash) return;
    std::vector<RoleFiller> body;
    bool members = false;
    for (const uint32_t other : view_.mentions()) {
      if (mention(other).tokens.first >= first) break;
      auto found = whole_named(other);
      if (found.empty() || !body.empty()) return;
      body = std::move(found);
    }
    for (uint32_t t = sentence().first; t + 1 < first; ++t) {
      if (!body.empty() && view_.context().text_range({t, t + 1}).overlaps(body.front().range))
        continue;
      const std::string_view told = word(t);
      if (!one_of(kTitle, told)) return;
      members |= told == "membership" || told == "members" || told == "size" || told == "member";
    }
    if (!members || body.empty()) return;
    builder_.add(start_count(std::move(body), m), mention(m).text);
  }

  /// "the [nine]-strong bloc", "its membership is ten-strong".
  void read_strong(uint32_t m) {
    const uint32_t next = mention(m).core.last;
    if (next + 1 >= sentence().last || token(next).mark_class != kHyphen ||
        view_.word(next + 1) != "strong" || is_counted(builder_, m) || !has_rule(CheckKind::kCount))
      return;
    NodeId at = view_.phrases().node_at(next + 1);
    if (at == kNoNode) return;
    std::vector<RoleFiller> body = view_.resolve(at, whole_).fillers;
    if (body.empty() && next + 2 < sentence().last) {
      const NodeId noun = view_.phrases().node_at(next + 2);
      if (noun != kNoNode) body = view_.resolve(noun, whole_).fillers;
      if (!body.empty()) at = noun;
    }
    if (body.empty()) {
      const auto path = follow_field(view_, predicate_, at, whole_);
      if (path && !path->negated) body = path->end;
    }
    if (body.empty()) return;
    Claim claim = start_count(std::move(body), m, at);
    const NodeId verb = view_.verb_over(at);
    if (verb != kNoNode && lemma(verb) == "be") claim.tense = view_.node(verb).tense;
    builder_.add(std::move(claim), join(mention(m).text, view_.range_of(at)));
  }

  /// "[Armenia's] CSTO partners", "[Minsk] and its allies in the CSTO": whose allies they are.
  void read_partners(NodeId id) {
    if ((lemma(id) != "ally" && lemma(id) != "partner") || !view_.node(id).plural ||
        !has_rule(CheckKind::kMember))
      return;
    const std::vector<RoleFiller> body = body_of_allies(id);
    for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
      Resolved parts = view_.resolve(owner, part_);
      if (parts.fillers.size() != 1 || parts.fillers.front().mention == kNoMention || body.empty())
        continue;
      Claim claim = start(CheckKind::kMember, id);
      claim.roles.push_back(std::move(parts.fillers.front()));
      claim.roles.insert(claim.roles.end(), body.begin(), body.end());
      builder_.add(std::move(claim));
    }
  }

  /// Of the possessor and the premodifier, and of "in" - not the pact's own allies.
  std::vector<RoleFiller> body_of_allies(NodeId id) const {
    for (const Edge& edge : view_.phrases().from(id)) {
      std::vector<RoleFiller> found;
      if (edge.relation == Relation::kModifier && edge.mention != kNoMention)
        found = whole_named(edge.mention);
      if (edge.relation == Relation::kPrep && edge.to != kNoNode && !edge.alternative &&
          text_of(edge.word) == "in")
        found = view_.resolve(edge.to, whole_).fillers;
      if (!found.empty()) return found;
    }
    return {};
  }

  /// "ten flags, one for each full member": as many as there are members.
  void read_one_for_each(NodeId id) {
    const Node& node = view_.node(id);
    if (!is_number(node.number) || !has_rule(CheckKind::kCount) ||
        is_counted(builder_, node.number))
      return;
    for (const NodeId one : view_.out(id, Relation::kApposition)) {
      if (view_.word(view_.node(one).head) != "one") continue;
      for (const Edge& edge : view_.phrases().from(one)) {
        if (edge.relation != Relation::kPrep || edge.to == kNoNode || text_of(edge.word) != "for")
          continue;
        add_one_for_each(id, edge.to);
      }
    }
  }

  void add_one_for_each(NodeId id, NodeId member) {
    const Node& each = view_.node(member);
    if (!each.all || !stands_for_members(each)) return;
    std::vector<RoleFiller> body = whole_of_members(view_, member, whole_);
    if (body.empty()) return;
    Claim claim = start_count(std::move(body), view_.node(id).number, id);
    if (told_full(view_, member)) claim.status = "full";
    builder_.add(std::move(claim), join(view_.range_of(id), view_.range_of(member)));
  }
};

}  // namespace

void read_membership_fragments(ClaimBuilder& builder) {
  read_membership_with<FragmentReader>(builder);
}

}  // namespace factlint
