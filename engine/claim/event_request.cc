// At whose request an event was, or that nobody asked for it.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class RequestReader {
 public:
  RequestReader(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  /// "at Kazakhstan's request", "at the invitation of", "uninvited", "without being asked".
  void read_request() {
    if (group_.predicate->id != "deployment") return;
    static constexpr std::array<std::string_view, 8> kNouns = {
        "request", "invitation", "appeal", "behest", "call", "plea", "asking", "bidding"};
    static constexpr std::array<std::string_view, 7> kUnasked = {
        "uninvited", "unasked", "unbidden", "unrequested", "unsolicited", "unprompted", "uncalled"};
    PredicateRole role;
    role.name = "requester";
    role.types = {"country", "organization"};
    if (const PredicateRole* own = group_.predicate->role("requester"); own != nullptr)
      role.nouns = own->nouns;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kNouns.begin(), kNouns.end(), lemma) != kNouns.end() && !moves_other(id))
        add_requester(id, role);
    }
    read_asked_by(role);
    read_unmade_request(role);
    read_asked_to(role);
    read_asked_for(role);
    read_asked(view_, group_, claim_, role);
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
      const std::string_view word = view_.folded(t);
      if (word == "without") {
        const uint32_t asked = behind_without(t);
        if (asked == t) continue;
        ClaimBuilder::put(claim_, "requester", "unasked",
                          view_.context().text_range({t, asked + 1}));
        return;
      }
      if (std::find(kUnasked.begin(), kUnasked.end(), word) == kUnasked.end() || denied_before(t))
        continue;
      if (const RoleFiller* told = claim_.role("requester"); told && told->text == "unasked")
        return;
      ClaimBuilder::put(claim_, "requester", "unasked", view_.context().text_range({t, t + 1}));
    }
  }

 private:
  /// "did not come unbidden", "were by no means uninvited".
  bool denied_before(uint32_t t) const {
    constexpr uint32_t kReach = 4;
    const uint32_t begin = std::max(view_.phrases().tokens.first + kReach, t) - kReach;
    for (; t > begin && view_.context().tokens[t - 1].kind != TokenKind::kMark; --t) {
      const std::string_view word = view_.folded(t - 1);
      if (word == "not" || word == "n't" || word == "never" || word == "no" || word == "hardly")
        return true;
    }
    return false;
  }

  /// "sent troops to Chad, and [at Peru's request] held a summit": of another verb with an object
  /// of its own.
  bool moves_other(NodeId request) const {
    const auto in_group = [&](NodeId id) {
      return std::find(group_.nodes.begin(), group_.nodes.end(), id) != group_.nodes.end();
    };
    if (opens_other_clause(request)) return true;
    const auto verbs = view_.in(request, Relation::kPrep);
    if (verbs.empty() || std::any_of(verbs.begin(), verbs.end(), in_group)) return false;
    return std::any_of(verbs.begin(), verbs.end(), [&](NodeId verb) {
      if (view_.node(verb).kind != NodeKind::kVerb) return false;
      const auto objects = view_.out(verb, Relation::kObject);
      return std::any_of(objects.begin(), objects.end(), [&](NodeId object) {
        return !in_group(object) && !view_.node(object).pronoun;
      });
    });
  }

  /// "..., and [at Peru's request] it held a summit": in front of a clause that is not the group's.
  bool opens_other_clause(NodeId request) const {
    constexpr uint32_t kReach = 6;
    const uint32_t begin = view_.phrases().tokens.first;
    uint32_t at = view_.node(request).head;
    for (uint32_t back = 0; back < kReach && at > begin && view_.word(at) != "at"; ++back) --at;
    if (at == begin || view_.word(at) != "at") return false;
    const std::string_view before = view_.word(at - 1);
    if (before != "and" && before != "but" && before != "while" && before != "then") return false;
    for (NodeId verb = request; verb < view_.phrases().nodes.size(); ++verb) {
      if (view_.node(verb).kind != NodeKind::kVerb ||
          view_.node(verb).head < view_.node(request).head)
        continue;
      const auto subjects = view_.out(verb, Relation::kSubject);
      return std::find(group_.nodes.begin(), group_.nodes.end(), verb) == group_.nodes.end() &&
             std::any_of(subjects.begin(), subjects.end(), [&](NodeId subject) {
               return view_.node(subject).head > view_.node(request).head;
             });
    }
    return false;
  }

  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  /// "without being asked", "without the Chadian government ever having asked for it": the last of
  /// these words; `without` if it says something else.
  uint32_t behind_without(uint32_t without) const {
    constexpr uint32_t kReach = 9;
    static constexpr std::array<std::string_view, 7> kAsked = {
        "asked", "invited", "requested", "summoned", "asking", "requesting", "inviting"};
    static constexpr std::array<std::string_view, 22> kBetween = {
        "being",      "having",      "been",   "ever",      "even",  "first",
        "anyone",     "anybody",     "there",  "the",       "its",   "government",
        "leaders",    "authorities", "leader", "president", "state", "in",
        "leadership", "ministers",   "it",     "country"};
    const uint32_t end = std::min(view_.phrases().tokens.last, without + kReach);
    const RoleFiller* destination = claim_.role("destination");
    for (uint32_t t = without + 1; t < end; ++t) {
      const std::string_view word = view_.word(t);
      // "without asking": the force did not ask.
      if (std::find(kAsked.begin(), kAsked.end(), word) != kAsked.end())
        return word.ends_with("ing") && t == without + 1 ? without : t;
      if (std::find(kBetween.begin(), kBetween.end(), word) != kBetween.end()) continue;
      const uint32_t name = entity_at(t);
      if (name == kNoMention || destination == nullptr ||
          view_.context().mentions.entity(view_.context().mentions.all[name]).candidates !=
              destination->entities)
        break;
    }
    return without;
  }

  uint32_t entity_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kEntity && mention.tokens.contains(t)) return m;
    }
    return kNoMention;
  }

  /// "after the government in Astana had asked for [them]", "whose leaders had asked for help".
  void read_asked_for(const PredicateRole& role) {
    if (claim_.role("requester") != nullptr || group_.predicate->id != "deployment") return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& verb = view_.node(id);
      const std::string_view asking = lemma(id);
      if (verb.kind != NodeKind::kVerb || verb.negated || verb.modal ||
          (asking != "ask" && asking != "appeal" && asking != "call" && asking != "plead"))
        continue;
      bool for_force = false;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kPrep || view_.context().vocabulary.text(a.preposition) != "for")
          continue;
        const std::string_view word = view_.word(view_.node(a.node).head);
        const std::string_view noun = lemma(a.node);
        for_force |= word == "them" || noun == "help" || noun == "assistance" ||
                     noun == "peacekeeper" || noun == "troop" || noun == "intervention";
      }
      const bool why = gives_reason(id) || dates_group(id);
      if (!for_force || !why) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kSubject || a.alternative) continue;
        for (RoleFiller& filler : view_.resolve(a.node, role).fillers) {
          filler.role = "requester";
          claim_.roles.push_back(std::move(filler));
        }
      }
      if (claim_.role("requester") != nullptr) return;
    }
  }

  /// "sent troops after Chad [asked] for help"; not before it did.
  bool gives_reason(NodeId asking) const {
    const auto told = view_.edges_into(asking);
    return std::any_of(told.begin(), told.end(), [&](uint32_t e) {
      const Edge& edge = view_.phrases().edges[e];
      const std::string_view word = view_.context().vocabulary.text(edge.word);
      return edge.relation == Relation::kSubordinate && word != "before" && word != "until" &&
             word != "while" && word != "though" && word != "although" &&
             std::find(group_.nodes.begin(), group_.nodes.end(), edge.from) != group_.nodes.end();
    });
  }

  /// "In 2014, when Chad [asked] for help, the bloc sent troops": told of the date of the group.
  bool dates_group(NodeId verb) const {
    for (const NodeId date : view_.in(verb, Relation::kRelativeClause)) {
      if (!view_.is_temporal(date)) continue;
      for (const NodeId told : view_.in(date, Relation::kPrep)) {
        if (std::find(group_.nodes.begin(), group_.nodes.end(), told) != group_.nodes.end())
          return true;
      }
    }
    return false;
  }

  /// "It was Kazakhstan that asked the alliance [to send] troops".
  void read_asked_to(const PredicateRole& role) {
    if (claim_.role("requester") != nullptr) return;
    for (const RelationInstance* instance : group_.instances) {
      if (instance->frame == nullptr || instance->verb == kNoNode) continue;
      std::vector<NodeId> asked = view_.in(instance->verb, Relation::kXcomp);
      // "requested that the alliance [send] troops"
      for (const uint32_t edge : view_.edges_into(instance->verb)) {
        if (view_.phrases().edges[edge].relation == Relation::kSubordinate &&
            view_.context().vocabulary.text(view_.phrases().edges[edge].word) == "that")
          asked.push_back(view_.phrases().edges[edge].from);
      }
      for (const NodeId asking : asked) {
        if (view_.node(asking).negated || !is_asking(lemma(asking))) continue;
        for (const Argument& a : view_.arguments(asking)) {
          if (a.slot != ArgSlot::kSubject || a.alternative) continue;
          for (RoleFiller& filler : view_.resolve(a.node, role).fillers) {
            filler.role = "requester";
            claim_.roles.push_back(std::move(filler));
          }
        }
      }
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
      if (node.kind != NodeKind::kVerb || (!node.negated && !asked_by_nobody(id))) continue;
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kAsking.begin(), kAsking.end(), lemma) == kAsking.end()) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kSubject) continue;
        const std::string_view who = view_.word(view_.node(a.node).head);
        if (who != "nobody" && who != "one" && view_.resolve(a.node, role).fillers.empty())
          continue;
        std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
        ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(id));
        return;
      }
    }
  }

  /// "nobody there had asked for them".
  bool asked_by_nobody(NodeId verb) const {
    for (const Argument& a : view_.arguments(verb)) {
      if (a.slot != ArgSlot::kSubject) continue;
      const Node& node = view_.node(a.node);
      const std::string_view who = view_.word(node.head);
      if (who == "nobody" || (who == "one" && node.head > view_.phrases().tokens.first &&
                              view_.word(node.head - 1) == "no"))
        return true;
    }
    return false;
  }

  /// "[Chad], at whose request ...": the name right before the relative clause.
  void add_whose(NodeId noun, const PredicateRole& role) {
    const uint32_t begin = view_.phrases().tokens.first;
    uint32_t t = view_.node(noun).head;
    while (t > begin && view_.word(t) != "whose" && view_.node(noun).head - t < 3) --t;
    if (t < begin + 2 || view_.word(t) != "whose") return;
    const std::string_view at = view_.word(t - 1);
    if (at != "at" && at != "on" && at != "upon") return;
    uint32_t end = t - 1;
    if (end > begin && view_.context().tokens[end - 1].mark_class == kComma) --end;
    const uint32_t name = end > begin ? entity_at(end - 1) : kNoMention;
    if (name == kNoMention) return;
    for (RoleFiller& filler : view_.resolve_mention(name, role).fillers) {
      filler.role = "requester";
      filler.range = join(filler.range, view_.range_of(noun));
      claim_.roles.push_back(std::move(filler));
    }
  }

  void add_requester(NodeId noun, const PredicateRole& role) {
    add_whose(noun, role);
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

  // ---- requests that nobody made

  static bool asks(std::string_view noun) {
    constexpr std::array<std::string_view, 6> kNouns = {"request", "invitation", "appeal",
                                                        "plea",    "asking",     "bidding"};
    return std::find(kNouns.begin(), kNouns.end(), noun) != kNouns.end();
  }

  /// "although the government there had made no request for them", "in the absence of any request".
  void read_unmade_request(const PredicateRole& role) {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind != NodeKind::kNoun) continue;
      const bool unmade = asks(lemma(id)) && is_plain(id) && denied(id);
      if (!(unmade || against_will(id)) || !is_of_destination(id, role, unmade)) continue;
      std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
      ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(id));
      return;
    }
    read_will(role);
  }

  /// "against the will of its government": "will" may be taken for a verb.
  void read_will(const PredicateRole& role) {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t + 5 < tokens.last; ++t) {
      if (view_.word(t) != "against" || view_.word(t + 1) != "the" || view_.word(t + 2) != "will" ||
          view_.word(t + 3) != "of")
        continue;
      const NodeId maker = view_.phrases().node_at(t + 5);
      if (maker == kNoNode || !is_at_destination(maker, role)) continue;
      std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
      ClaimBuilder::put(claim_, "requester", "unasked", view_.context().text_range({t, t + 4}));
      return;
    }
  }

  /// "no formal request", "no further appeal" leave room for another.
  bool is_plain(NodeId id) const {
    const auto words = view_.modifiers(id);
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
      return word == "such" || word == "any" || word == "no" || word == "prior";
    });
  }

  bool denied(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.determiner == Determiner::kNegative || node.negated) return true;
    const uint32_t first = node.tokens.first;
    if (first > view_.phrases().tokens.first && view_.word(node.tokens.first) == "no") return true;
    for (const uint32_t e : view_.edges_into(id)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.alternative) continue;
      const Node& from = view_.node(edge.from);
      const std::string_view what = lemma(edge.from);
      const bool made = edge.relation == Relation::kObject ||
                        (edge.relation == Relation::kSubject && from.passive);
      if (made && from.kind == NodeKind::kVerb && from.negated) return true;
      if (edge.relation == Relation::kPrep && (what == "absence" || what == "lack")) return true;
    }
    for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
      if (view_.word(view_.node(owner).head) == "nobody") return true;
    }
    return false;
  }

  /// "against the will of its government", "over Astana's objections".
  bool against_will(NodeId id) const {
    const std::string_view noun = lemma(id);
    if (noun != "will" && noun != "wish" && noun != "objection" && noun != "protest") return false;
    const uint32_t first = view_.node(id).tokens.first;
    const uint32_t begin = view_.phrases().tokens.first;
    static constexpr std::array<std::string_view, 8> kDefying = {
        "despite",    "ignoring", "defying", "disregarding",
        "overriding", "ignored",  "defied",  "overrode"};
    for (uint32_t back = 1; back <= 3 && first >= begin + back; ++back) {
      const std::string_view word = view_.word(first - back);
      if (word == "against" || (word == "over" && noun != "will") || one_of(kDefying, word))
        return true;
    }
    return view_.word(first) == "against" || view_.word(first) == "over";
  }

  /// Those who made none are of the country, or nobody is told to have made any.
  bool is_of_destination(NodeId id, const PredicateRole& role, bool nobody_will_do) const {
    std::vector<NodeId> makers = view_.out(id, Relation::kPossessor);
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation != Relation::kPrep || edge.alternative) continue;
      const std::string_view p = view_.context().vocabulary.text(edge.word);
      if (p == "of" || p == "from" || p == "by") makers.push_back(edge.to);
    }
    const NodeId verb = view_.verb_over(id);
    if (verb != kNoNode && makes(lemma(verb)) && !view_.node(verb).passive) {
      for (const NodeId subject : view_.out(verb, Relation::kSubject)) makers.push_back(subject);
    }
    if (verb != kNoNode) {
      for (const Argument& a : view_.arguments(verb)) {
        const std::string_view p = view_.context().vocabulary.text(a.preposition);
        if (a.slot == ArgSlot::kPrep && (p == "from" || p == "by")) makers.push_back(a.node);
      }
    }
    if (makers.empty()) return nobody_will_do;
    return std::any_of(makers.begin(), makers.end(),
                       [&](NodeId maker) { return is_at_destination(maker, role); });
  }

  static bool makes(std::string_view verb) {
    constexpr std::array<std::string_view, 10> kMakes = {
        "make", "issue", "send", "lodge", "extend", "file", "submit", "put", "voice", "have"};
    return std::find(kMakes.begin(), kMakes.end(), verb) != kMakes.end();
  }

  bool is_capital_of(const RoleFiller& city, const RoleFiller& country) const {
    if (city.entities.empty() || country.entities.empty()) return false;
    const auto about = view_.facts().naming(country.entities.front(), FactKind::kAttribute);
    return std::any_of(about.begin(), about.end(), [&](FactId id) {
      const Fact& fact = view_.facts().fact(id);
      return fact.property == "capital of" && std::find(city.entities.begin(), city.entities.end(),
                                                        fact.subject) != city.entities.end();
    });
  }

  bool is_at_destination(NodeId maker, const PredicateRole& role) const {
    const std::string_view head = view_.word(view_.node(maker).head);
    if (head == "nobody" || head == "it" || head == "its") return true;
    const auto fillers = view_.resolve(maker, role).fillers;
    const RoleFiller* destination = claim_.role("destination");
    for (const RoleFiller& filler : fillers) {
      if (destination != nullptr && filler.entities == destination->entities) return true;
      if (destination != nullptr && is_capital_of(filler, *destination)) return true;
    }
    if (!fillers.empty()) return false;
    // "the government [there]", "its president", "the country".
    static constexpr std::array<std::string_view, 7> kRulers = {
        "government", "president", "leadership", "country", "authority", "capital", "republic"};
    const uint32_t next = view_.node(maker).head + 1;
    const bool there = next < view_.phrases().tokens.last && view_.word(next) == "there";
    const bool own = view_.node(maker).determiner == Determiner::kPossessive;
    const bool country = lemma(maker) == "country" || lemma(maker) == "republic";
    const bool ruler = std::find(kRulers.begin(), kRulers.end(), lemma(maker)) != kRulers.end();
    return ruler && (there || own || country) && !view_.node(maker).plural;
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

void read_request(const SentenceView& view, const EventGroup& group, Claim& claim) {
  RequestReader(view, group, claim).read_request();
}

}  // namespace factlint
