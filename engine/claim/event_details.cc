// What is read of an event beside its roles: how many-th it is, and who asked for it.
#include <algorithm>
#include <array>

#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class EventDetails {
 public:
  EventDetails(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  /// "for the second time", "the first time it had sent ...", "never before".
  void read_occurrence() {
    if (claim_.role("ordinal") != nullptr) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (node.ordinal == kNoMention) continue;
      if (lemma != "time" && lemma != "occasion" && lemma != "instance" && lemma != "such" &&
          lemma != "case" && lemma != "deployment" && lemma != "mission" && lemma != "operation") {
        continue;
      }
      ClaimBuilder::put_mention(claim_, "ordinal", node.ordinal, view_.range_of(id));
      return;
    }
    for (const NodeId id : group_.nodes) {
      // "the mission was only [the third]".
      for (const NodeId verb : view_.in(id, Relation::kSubject)) {
        for (const NodeId said : view_.out(verb, Relation::kComplement)) {
          const uint32_t m = view_.node(said).ordinal != kNoMention ? view_.node(said).ordinal
                                                                    : view_.node(said).entity;
          if (m == kNoMention || view_.context().mentions.all[m].type != MentionType::kOrdinal)
            continue;
          ClaimBuilder::put_mention(claim_, "ordinal", m, view_.range_of(said));
          return;
        }
      }
    }
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kVerb || !node.perfect) continue;
      if (!node.negated && !said_never() && !claim_.negated) continue;
      // "has never sent any": not once; "had never sent any before": the first.
      if (node.tense == Tense::kPresent && !said_before()) {
        if (said_never() || has_word("ever")) ClaimBuilder::put(claim_, "occurrence", "never", {});
        return;
      }
      if (said_before() || said_never()) {
        ClaimBuilder::put(claim_, "ordinal", "first", view_.range_of(id));
        claim_.negated = false;
        if (claim_.time && claim_.time->hedge == Hedge::kLessThan) claim_.time.reset();
        return;
      }
    }
  }

  // ---
  bool said_before() const {
    return has_word("before") || has_word("previously") || has_word("until");
  }
  bool said_never() const { return has_word("never") || has_word("once") || has_word("nor"); }

  bool has_word(std::string_view word) const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (view_.word(t) == word) return true;
    }
    return false;
  }

  /// "at Kazakhstan's request", "at the invitation of", "uninvited", "without being asked".
  void read_request() {
    if (group_.predicate->id != "deployment") return;
    static constexpr std::array<std::string_view, 8> kNouns = {
        "request", "invitation", "appeal", "behest", "call", "plea", "asking", "bidding"};
    static constexpr std::array<std::string_view, 9> kUnasked = {
        "uninvited",   "unasked",    "unbidden", "unrequested", "unsolicited",
        "unannounced", "unprompted", "uncalled", "unwanted"};
    PredicateRole role;
    role.name = "requester";
    role.types = {"country", "organization"};
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kNouns.begin(), kNouns.end(), lemma) != kNouns.end()) add_requester(id, role);
    }
    read_asked_by(role);
    for (const RelationInstance* instance : group_.instances) {
      // "Kazakhstan never asked for them".
      const RoleNode* requester = instance->role("requester");
      if (requester == nullptr || !instance->negated) continue;
      std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
      ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(instance->verb));
      claim_.negated = false;
      return;
    }
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string word = view_.folded(t);
      if (std::find(kUnasked.begin(), kUnasked.end(), word) == kUnasked.end() ||
          word == "unannounced" || word == "unwanted")
        continue;
      ClaimBuilder::put(claim_, "requester", "unasked", view_.context().text_range({t, t + 1}));
    }
  }

  /// "at the request of X" in one word, "without an invitation", "which never asked for help".
  void read_asked_by(const PredicateRole& role) {
    static constexpr std::array<std::string_view, 6> kAsking = {"ask",    "request", "invite",
                                                                "appeal", "seek",    "call"};
    for (const Edge& edge : view_.phrases().edges) {
      if (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode) continue;
      const std::string_view p = view_.context().vocabulary.text(edge.word);
      const std::string_view noun = view_.context().vocabulary.text(view_.node(edge.to).lemma);
      if (p == "at the request of" || p == "at the invitation of" || p == "at the behest of") {
        for (RoleFiller& filler : view_.resolve(edge.to, role).fillers) {
          filler.role = "requester";
          claim_.roles.push_back(std::move(filler));
        }
      } else if (p == "without" &&
                 (noun == "request" || noun == "invitation" || noun == "consent" ||
                  noun == "asking" || noun == "permission")) {
        ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(edge.to));
      }
    }
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kVerb || !node.negated) continue;
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kAsking.begin(), kAsking.end(), lemma) == kAsking.end()) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kSubject || view_.resolve(a.node, role).fillers.empty()) continue;
        std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
        ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(id));
        return;
      }
    }
  }

  void add_requester(NodeId noun, const PredicateRole& role) {
    for (const Edge& edge : view_.phrases().from(noun)) {
      Resolved found;
      if (edge.relation == Relation::kModifier) found = view_.resolve_mention(edge.mention, role);
      if (edge.relation == Relation::kPossessor) found = view_.resolve(edge.to, role);
      if (edge.relation == Relation::kPrep) {
        const std::string_view p = view_.context().vocabulary.text(edge.word);
        if (p == "of" || p == "from" || p == "by") found = view_.resolve(edge.to, role);
      }
      for (RoleFiller& filler : found.fillers) {
        filler.role = "requester";
        filler.range = join(filler.range, view_.range_of(noun));
        claim_.roles.push_back(std::move(filler));
      }
    }
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

void read_occurrence(const SentenceView& view, const EventGroup& group, Claim& claim) {
  EventDetails(view, group, claim).read_occurrence();
}

void read_request(const SentenceView& view, const EventGroup& group, Claim& claim) {
  EventDetails(view, group, claim).read_request();
}

}  // namespace factlint
