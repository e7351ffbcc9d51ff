// Instances of "meeting", "visit", "deployment" and "grant" -> event claims: one for each event a
// sentence tells of.
#include <algorithm>
#include <array>

#include "engine/claim/contrast.h"
#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class EventReader {
 public:
  EventReader(ClaimBuilder& builder, const EventGroup& group)
      : builder_(builder), view_(builder.view()), group_(group) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, group_.predicate->id);
    if (rule == kNoRule || !may_tell_event()) return;
    const RelationInstance* lead = group_.instances.front();
    for (const RelationInstance* instance : group_.instances) {
      // "The SCO has been [an observer in the CIS]" is said of it, though no verb of giving says
      // so.
      if (group_.predicate->id == "grant" && lead->nominal && !instance->nominal &&
          instance->verb != kNoNode && is_said_now(instance->verb))
        lead = instance;
      if (instance->frame != nullptr) {
        lead = instance;
        break;
      }
    }
    Claim claim = builder_.start(rule, *lead);
    // "The granting of observer status" does not say that it was done.
    if (group_.predicate->id == "grant" && lead->frame == nullptr &&
        (lead->nominal || lead->verb == kNoNode) && claim.mode == ClaimMode::kAsserted &&
        !stands_already(lead->noun))
      claim.mode = ClaimMode::kPlanned;
    if (lead->verb != kNoNode && group_.predicate->id == "grant" &&
        view_.context().vocabulary.text(view_.node(lead->verb).lemma) == "await")
      claim.mode = ClaimMode::kPlanned;
    if (group_.predicate->id == "grant" && claim.mode == ClaimMode::kAsserted &&
        claim.tense == Tense::kPresent && announces_plan())
      claim.mode = ClaimMode::kPlanned;
    // "would be an observer": what is on the table, if nothing else is told.
    if (group_.predicate->id == "grant" && claim.mode == ClaimMode::kConditional) {
      claim.mode = ClaimMode::kPlanned;
      claim.strict = false;
    }
    if (group_.predicate->id == "grant" && lead->effect == "end")
      ClaimBuilder::put(claim, "ended", {}, view_.range_of(lead->verb));
    bool any = false;
    for (const PredicateRole& role : group_.predicate->roles) any |= fill_role(claim, role.name);
    drop_set_apart(claim);
    widen_actor(view_, group_, claim);
    read_noun(claim);
    read_event_series(view_, group_, claim);
    read_meeting_place(view_, group_, claim);
    read_visit_beside(view_, group_, claim);
    add_sole_sender(claim);
    read_event_time(builder_, group_, claim);
    read_occurrence(view_, group_, claim);
    read_request(view_, group_, claim);
    inherit(claim);
    for (const RoleFiller& filler : claim.roles) any |= !filler.entities.empty();
    if (!tells_event(claim) || goes_home() || only_attends(claim, *lead)) return;
    if (claim.negated && denies_vaguely(lead->verb)) claim.strict = false;
    if (tells_otherwise() || tells_of_two()) claim.strict = false;
    if (only_asks() && claim.role("destination") == nullptr) claim.strict = false;
    if (any) builder_.add(std::move(claim));
  }

 private:
  /// "The plan: A becomes an observer in B".
  bool announces_plan() const {
    static constexpr std::array<std::string_view, 8> kPlans = {
        "plan", "agenda", "proposal", "draft", "programme", "program", "idea", "plans"};
    constexpr uint32_t kReach = 8;
    const TokenRange tokens = view_.phrases().tokens;
    bool plan = false;
    for (uint32_t t = tokens.first; t < std::min(tokens.last, tokens.first + kReach); ++t) {
      if (view_.context().tokens[t].mark_class == kColon) return plan;
      plan |= std::find(kPlans.begin(), kPlans.end(), view_.word(t)) != kPlans.end();
    }
    return false;
  }

  /// "A, long an observer in B".
  bool stands_already(NodeId noun) const {
    if (noun == kNoNode || view_.node(noun).tokens.first == view_.phrases().tokens.first)
      return false;
    const std::string_view before = view_.word(view_.node(noun).tokens.first - 1);
    return before == "long" || before == "already";
  }

  bool is_said_now(NodeId verb) const {
    const Node& node = view_.node(verb);
    return node.form == VerbForm::kFinite && view_.context().vocabulary.text(node.lemma) == "be";
  }

  /// "The SCO will attend the council" makes it no member.
  bool only_attends(const Claim& claim, const RelationInstance& lead) const {
    if (lead.verb == kNoNode || group_.predicate->id != "grant" || claim.role("status") != nullptr)
      return false;
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(lead.verb).lemma);
    return lemma == "attend" || lemma == "follow" || lemma == "invite" || lemma == "welcome";
  }

  /// "was hardly uncharted ground" denies no event; "was no state visit" does.
  bool denies_vaguely(NodeId verb) const {
    if (verb == kNoNode || view_.word(view_.node(verb).head) == "not" ||
        view_.context().vocabulary.text(view_.node(verb).lemma) != "be")
      return false;
    return std::none_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
      return is_cue_noun(id) && view_.node(id).determiner == Determiner::kNegative;
    });
  }

  bool is_cue_noun(NodeId id) const {
    const WordId lemma = view_.node(id).lemma;
    return view_.node(id).kind == NodeKind::kNoun &&
           std::any_of(group_.predicate->nouns.begin(), group_.predicate->nouns.end(),
                       [&](const NounCue& cue) { return cue.words.back() == lemma; });
  }

  /// Whether tells_event() may hold, whatever the claim gets to hold.
  bool may_tell_event() const {
    if (view_.focus().mentions("event-series")) return true;
    static constexpr std::array<std::string_view, 8> kWithPlace = {
        "come", "go", "head", "journey", "host", "play", "welcome", "receive"};
    return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId node) {
      if (is_cue_noun(node) || is_role_noun(node)) return true;
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(node).lemma);
      return lemma == "intervene" || is_presence(lemma) ||
             std::find(kTelling.begin(), kTelling.end(), lemma) != kTelling.end() ||
             std::find(kWithPlace.begin(), kWithPlace.end(), lemma) != kWithPlace.end();
    });
  }

  static constexpr std::array<std::string_view, 13> kTelling = {
      "meet",  "gather", "convene", "assemble", "congregate", "converge", "confer",
      "visit", "tour",   "arrive",  "travel",   "fly",        "sit"};

  /// A noun or a verb that names the event itself, not a mere carrier ("be", "have", "make").
  bool tells_event(const Claim& claim) const {
    const std::string& id = group_.predicate->id;
    for (const RoleFiller& filler : claim.roles) {
      const EntityId entity = filler.entities.empty() ? kNoEntity : filler.entities.front();
      if (entity != kNoEntity && id != "deployment" &&
          view_.facts().entity(entity).type == "event-series")
        return true;
    }
    if (id == "grant" && claim.role("receiver") == nullptr && claim.role("giver") == nullptr)
      return false;
    for (const NodeId node : group_.nodes) {
      // "SCO - members include ..." gives no one a status.
      if (id == "grant" && view_.node(node).plural) continue;
      if (is_cue_noun(node) || is_role_noun(node)) return true;
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(node).lemma);
      if (id != "grant" && id != "deployment" &&
          std::find(kTelling.begin(), kTelling.end(), lemma) != kTelling.end())
        return true;
      if (id == "deployment" && lemma == "intervene") return true;
      const bool comes = lemma == "come" || lemma == "go" || lemma == "head" || lemma == "journey";
      if (id == "meeting" && (is_presence(lemma) || (comes && names_meeting())) &&
          claim.role("place") != nullptr && claim.role("participant") != nullptr)
        return true;
      if (id == "meeting" &&
          (lemma == "host" || lemma == "play" || lemma == "welcome" || lemma == "receive") &&
          claim.role("place") != nullptr && claim.role("participant") != nullptr)
        return true;
    }
    return false;
  }

  bool names_meeting() const {
    const PredicateRole* role = group_.predicate->role("event");
    return role != nullptr && std::any_of(view_.phrases().nodes.begin(),
                                          view_.phrases().nodes.end(), [&](const Node& node) {
                                            return node.kind == NodeKind::kNoun &&
                                                   std::find(role->nouns.begin(), role->nouns.end(),
                                                             node.lemma) != role->nouns.end();
                                          });
  }

  bool names_peacekeepers() const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (view_.folded(t).starts_with("peacekeep")) return true;
    }
    return false;
  }

  /// "brought the alliance its baptism: peacekeepers sent ...": the only body of the sentence.
  void add_sole_sender(Claim& claim) const {
    if (group_.predicate->id != "deployment" || has_role(claim, "actor") || !names_peacekeepers())
      return;
    auto bodies =
        named_in(view_, *group_.predicate->role("actor"), {"organization", "alliance", "union"});
    if (bodies.size() == 1) claim.roles.push_back(std::move(bodies.front()));
  }

  /// Being somewhere together, which leaders do to meet.
  static bool is_presence(std::string_view lemma) {
    constexpr std::array<std::string_view, 5> kPresence = {"pose", "line", "land", "touch", "dine"};
    return std::find(kPresence.begin(), kPresence.end(), lemma) != kPresence.end();
  }

  /// A common noun that may stand for the event or its force ("the gathering", "troops").
  bool is_role_noun(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kNoun || node.entity != kNoMention) return false;
    if (node.pronoun &&
        (node.plural || view_.word(node.head) == "they" || view_.word(node.head) == "them") &&
        group_.predicate->id == "deployment")
      return names_peacekeepers() || told_before();
    for (const std::string_view name : {"event", "force"}) {
      const PredicateRole* role = group_.predicate->role(name);
      if (role != nullptr &&
          std::find(role->nouns.begin(), role->nouns.end(), node.lemma) != role->nouns.end())
        return true;
    }
    return false;
  }

  /// "They went at the request of ...": the sentence before told of the same.
  bool told_before() const {
    const auto& claims = builder_.claims();
    const auto same = [&](const Claim& claim) {
      return claim.sentence + 1 == view_.sentence() && claim.predicate == group_.predicate->id &&
             !claim.negated;
    };
    return view_.sentence() > 0 && std::any_of(claims.rbegin(), claims.rend(), same);
  }

  bool takes_up_force() const {
    return group_.predicate->id == "deployment" &&
           std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
             return view_.node(id).pronoun && view_.node(id).kind == NodeKind::kNoun &&
                    is_role_noun(id);
           });
  }

  /// "The mission had been asked for by ...": what the sentence before told of it.
  void inherit(Claim& claim) const {
    const bool occasion = claim.role("ordinal") != nullptr && starts_with_it();
    const bool told_of_it = is_said_of_it();
    const bool definite = occasion || told_of_it || takes_up_force() ||
                          std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
                            const Node& node = view_.node(id);
                            return is_cue_noun(id) && node.entity == kNoMention &&
                                   (node.determiner == Determiner::kDefinite ||
                                    node.determiner == Determiner::kDemonstrative);
                          });
    if (!definite || group_.predicate->id == "grant") return;
    const auto& claims = builder_.claims();
    for (auto it = claims.rbegin(); it != claims.rend(); ++it) {
      if (it->sentence + 1 < view_.sentence()) return;
      if (it->predicate != claim.predicate || it->negated ||
          (it->sentence == view_.sentence() && !told_of_it))
        continue;
      if (tells_of_other(claim, *it)) return;
      for (const RoleFiller& filler : it->roles) {
        if (filler.entities.empty() || claim.role(filler.role) != nullptr) continue;
        claim.roles.push_back(filler);
        claim.roles.back().range = {};
      }
      // Without words of its own: a wrong date was told where it stands.
      if (!claim.time) claim.time = it->time;
      return;
    }
  }

  /// "..., but it was no [state visit]": said of what the clause before tells.
  bool is_said_of_it() const {
    return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
      for (const NodeId verb : view_.in(id, Relation::kComplement)) {
        for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
          const std::string_view word = view_.word(view_.node(subject).head);
          if (word == "it" || word == "this" || word == "that") return true;
        }
      }
      return false;
    });
  }

  /// "It was the third time that ..."
  bool starts_with_it() const {
    const std::string word = view_.folded(view_.phrases().tokens.first);
    return word == "it" || word == "that" || word == "this";
  }

  /// Both name someone in one role, and not the same one.
  static bool tells_of_other(const Claim& claim, const Claim& before) {
    for (const RoleFiller& a : claim.roles) {
      for (const RoleFiller& b : before.roles) {
        if (a.role == b.role && !a.entities.empty() && !b.entities.empty() &&
            a.entities != b.entities)
          return true;
      }
    }
    return false;
  }

  bool fill_role(Claim& claim, const std::string& role) {
    // "Russia and Chad held their summit": the subject tells more than its pronoun.
    const RelationInstance* best = nullptr;
    size_t most = 0;
    for (const RelationInstance* instance : group_.instances) {
      const size_t told = builder_.resolve(*instance, role).fillers.size();
      if (told > most && (best == nullptr || role == "participant")) {
        best = instance;
        most = told;
      }
    }
    return best != nullptr && builder_.fill(claim, *best, role);
  }

  bool has_role(const Claim& claim, std::string_view role) const {
    return claim.role(role) != nullptr;
  }

  /// "not in Rome but in Oslo": Rome is no place of it.
  void drop_set_apart(Claim& claim) const {
    std::erase_if(claim.roles, [&](const RoleFiller& filler) {
      if ((filler.role != "place" && filler.role != "destination" && filler.role != "actor") ||
          filler.mention == kNoMention)
        return false;
      const NodeId at = view_.node_of_mention(filler.mention);
      return at != kNoNode && set_apart(view_, at);
    });
  }

  /// "the first session of the summit", "the third contingent": no count of such events.
  bool counts_a_part(NodeId id) const {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
    if (group_.predicate->id == "deployment")
      return lemma != "deployment" && lemma != "mission" && lemma != "operation" &&
             lemma != "intervention" && lemma != "dispatch" && lemma != "despatch";
    if (lemma != "session" && lemma != "round" && lemma != "sitting") return false;
    const auto edges = view_.phrases().from(id);
    return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
      return edge.relation == Relation::kPrep && edge.to != kNoNode &&
             view_.node(edge.to).ordinal != kNoMention;
    });
  }

  /// "asked why it was not a working visit"
  bool stands_behind_not(NodeId id) const {
    uint32_t first = view_.node(id).tokens.first;
    if (first > view_.phrases().tokens.first &&
        (view_.word(first - 1) == "a" || view_.word(first - 1) == "an"))
      --first;
    return first > view_.phrases().tokens.first && view_.word(first - 1) == "not";
  }

  /// "went to X [after a working visit] to Y": a visit that only dates the one told of.
  bool dates_another(NodeId id) const {
    uint32_t t = view_.node(id).tokens.first;
    const uint32_t begin = view_.phrases().tokens.first;
    constexpr uint32_t kReach = 2;
    for (uint32_t back = 0; back < kReach && t > begin; ++back) {
      const std::string word = view_.folded(--t);
      if (word == "after" || word == "before" || word == "following" || word == "since" ||
          word == "from")
        return true;
    }
    return false;
  }

  /// "Chad [asked] the bloc for troops": whether it got them is not told.
  bool only_asks() const {
    bool asks = false;
    for (const RelationInstance* instance : group_.instances) {
      if (instance->frame == nullptr) continue;
      if (instance->frame->subject != "requester") return false;
      asks |= !instance->negated && instance->role("requester") != nullptr;
    }
    return asks && group_.predicate->id == "deployment";
  }

  /// "the visit to X followed a trip to Y": two events of one verb.
  bool tells_of_two() const {
    if (group_.predicate->id != "visit") return false;
    return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      return view_.node(id).kind == NodeKind::kVerb && (lemma == "follow" || lemma == "precede");
    });
  }

  /// "peacekeepers were formed in 2007", "thanked the peacekeepers": troops, but none sent.
  bool tells_otherwise() const {
    constexpr std::array<std::string_view, 14> kOther = {
        "form",  "found", "create", "train",   "establish", "equip",    "inspect",
        "thank", "leave", "parade", "disband", "withdraw",  "practise", "exercise"};
    if (group_.predicate->id != "deployment") return false;
    const auto other = [&](NodeId id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      return view_.node(id).kind == NodeKind::kVerb &&
             std::find(kOther.begin(), kOther.end(), lemma) != kOther.end();
    };
    if (std::any_of(group_.nodes.begin(), group_.nodes.end(), other)) return true;
    const bool sends = std::any_of(
        group_.instances.begin(), group_.instances.end(), [&](const RelationInstance* instance) {
          return instance->frame != nullptr &&
                 view_.context().vocabulary.text(view_.node(instance->verb).lemma) != "be";
        });
    for (NodeId id = 0; !sends && id < view_.phrases().nodes.size(); ++id) {
      if (other(id)) return true;
    }
    return false;
  }

  /// "the first-ever summit", "the maiden meeting".
  void read_first(Claim& claim, NodeId id) const {
    const Node& node = view_.node(id);
    for (uint32_t t = node.tokens.first; t < node.head; ++t) {
      const std::string word = view_.folded(t);
      if (word != "first" && word != "first-ever" && word != "inaugural" && word != "maiden" &&
          word != "debut")
        continue;
      ClaimBuilder::put(claim, "ordinal", "first", view_.range_of(id));
      return;
    }
  }

  /// "[Members] intend to offer the club a seat": who gives the status, not what is given.
  bool gives_it(NodeId id) const {
    return group_.predicate->id == "grant" && view_.node(id).plural &&
           std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId other) {
             return other != id && is_cue_noun(other) && !view_.node(other).plural;
           });
  }

  /// Ordinal, kind and status words of the event's own noun phrase.
  void read_noun(Claim& claim) {
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun) continue;
      if (node.ordinal != kNoMention && !has_role(claim, "ordinal") && !counts_a_part(id)) {
        ClaimBuilder::put_mention(claim, "ordinal", node.ordinal, view_.range_of(id));
      }
      if (!has_role(claim, "ordinal") && group_.predicate->id == "meeting" && !counts_a_part(id))
        read_first(claim, id);
      if (set_apart(view_, id) || gives_it(id)) continue;
      const std::string words = noun_words(id);
      if (group_.predicate->id == "grant") {
        ClaimBuilder::put(claim, "status", words, view_.range_of(id));
      } else if (group_.predicate->id == "visit") {
        claim.strict &= claim.negated || !stands_behind_not(id);
        claim.strict &= !dates_another(id);
        ClaimBuilder::put(claim, "kind", words, view_.range_of(id));
        read_other_kind(claim, id);
      } else {
        ClaimBuilder::put(claim, group_.predicate->id == "deployment" ? "force" : "event", words,
                          view_.range_of(id));
      }
    }
  }

  /// "the visit, a working one": the pronoun brings the kind.
  void read_other_kind(Claim& claim, NodeId id) const {
    const uint32_t end = std::min(view_.phrases().tokens.last, view_.node(id).tokens.last + 8);
    for (uint32_t t = view_.node(id).tokens.last; t + 1 < end; ++t) {
      if (view_.word(t + 1) != "one" ||
          (view_.word(t) != "working" && view_.word(t) != "private" &&
           view_.word(t) != "official" && view_.word(t) != "state" &&
           view_.word(t) != "unofficial" && view_.word(t) != "informal"))
        continue;
      ClaimBuilder::put(claim, "kind", std::string(view_.word(t)) + " visit",
                        view_.context().text_range({t, t + 2}));
      return;
    }
  }

  std::string noun_words(NodeId id) const {
    std::string text;
    // "an observer's seat".
    for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
      if (group_.predicate->id == "grant" && view_.node(owner).entity == kNoMention)
        text += std::string(view_.context().vocabulary.text(view_.node(owner).lemma)) + " ";
    }
    // "the status of an observer".
    for (const Edge& edge : view_.phrases().from(id)) {
      if (group_.predicate->id == "grant" && edge.relation == Relation::kPrep &&
          view_.context().vocabulary.text(edge.word) == "of" &&
          view_.node(edge.to).entity == kNoMention)
        text += std::string(view_.context().vocabulary.text(view_.node(edge.to).lemma)) + " ";
    }
    for (const std::string& word : view_.modifiers(id)) text += word + " ";
    return text + std::string(view_.context().vocabulary.text(view_.node(id).lemma));
  }

  /// "flew home", "drove back": the meeting is over.
  bool goes_home() const {
    return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
      const uint32_t next = view_.node(id).tokens.last;
      if (view_.node(id).kind != NodeKind::kVerb || next >= view_.phrases().tokens.last)
        return false;
      const std::string_view word = view_.word(next);
      return word == "home" || word == "back" || word == "onwards" || word == "off";
    });
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const EventGroup& group_;
};

}  // namespace

void read_events(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const EventGroup& group : group_events(instances)) EventReader(builder, group).read();
  read_ordinals(builder);
  read_documents(builder);
}

}  // namespace factlint
