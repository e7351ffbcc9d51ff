// Instances of "meeting", "visit", "deployment" and "grant" -> event claims: one for each event a
// sentence tells of.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/contrast.h"
#include "engine/claim/event_reader.h"

namespace factlint {

void EventReader::read() {
  const RuleId rule = builder_.rule(CheckKind::kEvent, group_.predicate->id);
  if (rule == kNoRule || !may_tell_event()) return;
  const RelationInstance& lead = leading_instance();
  Claim claim = builder_.start(rule, lead);
  if (denies_refusal(lead)) claim.negated = false;
  read_refused_host(claim, lead);
  if (group_.predicate->id == "grant") settle_grant(claim, lead);
  bool any = fill_roles(claim);
  for (const RoleFiller& filler : claim.roles) any |= !filler.entities.empty();
  if (!tells_event(claim) || goes_home() || only_attends(claim, lead)) return;
  if (claim.negated && (denies_vaguely(lead.verb) || stays_away(lead))) claim.strict = false;
  if (tells_otherwise() || tells_of_two() || gives_status_itself(claim)) claim.strict = false;
  if (only_asks() && claim.role("destination") == nullptr) claim.strict = false;
  if (any) builder_.add(std::move(claim));
}

/// The instance that gives the claim its mode and tense: the first with a frame of its own.
const RelationInstance& EventReader::leading_instance() const {
  const RelationInstance* lead = group_.instances.front();
  for (const RelationInstance* instance : group_.instances) {
    // "The SCO has been [an observer in the CIS]" is said of it, though no verb of giving says
    // so.
    if (group_.predicate->id == "grant" && lead->nominal && !instance->nominal &&
        instance->verb != kNoNode && is_said_now(instance->verb))
      lead = instance;
    if (instance->frame != nullptr) return *instance;
  }
  return *lead;
}

/// Whether a status was given, is only on the table, or has ended.
void EventReader::settle_grant(Claim& claim, const RelationInstance& lead) const {
  // "The granting of observer status" does not say that it was done.
  if (lead.frame == nullptr && (lead.nominal || lead.verb == kNoNode) &&
      claim.mode == ClaimMode::kAsserted && !stands_already(lead.noun))
    claim.mode = ClaimMode::kPlanned;
  // "was offered a seat": it need not have taken it.
  if (lead.verb != kNoNode) {
    const std::string_view verb = view_.context().vocabulary.text(view_.node(lead.verb).lemma);
    if (verb == "await" ||
        (claim.mode == ClaimMode::kAsserted && (verb == "offer" || verb == "promise")))
      claim.mode = ClaimMode::kPlanned;
  }
  if (claim.mode == ClaimMode::kAsserted && claim.tense == Tense::kPresent && announces_plan())
    claim.mode = ClaimMode::kPlanned;
  // "A draft gives it a seat"
  if (claim.mode == ClaimMode::kAsserted && claim.tense == Tense::kPresent &&
      lead.verb != kNoNode && is_told_by_paper(lead.verb))
    claim.mode = ClaimMode::kPlanned;
  // "plans to admit it, by granting it a seat"
  if (claim.mode == ClaimMode::kAsserted && lead.verb != kNoNode &&
      view_.node(lead.verb).form == VerbForm::kGerund && stands_under_plan(lead.verb))
    claim.mode = ClaimMode::kPlanned;
  // "is being offered a seat"
  if (claim.mode == ClaimMode::kAsserted && lead.verb != kNoNode && is_under_way(lead.verb))
    claim.mode = ClaimMode::kPlanned;
  // "would be an observer": what is on the table, if nothing else is told.
  if (claim.mode == ClaimMode::kConditional) {
    claim.mode = ClaimMode::kPlanned;
    claim.strict = lead.verb != kNoNode && is_up_to_leaders(lead.verb);
  }
  if (lead.effect == "end") {
    const std::string_view verb = view_.context().vocabulary.text(view_.node(lead.verb).lemma);
    const bool refused = verb == "deny" || verb == "refuse" || verb == "withhold";
    ClaimBuilder::put(claim, "ended", refused ? "refused" : "", view_.range_of(lead.verb));
  }
}

/// "an observer at [the body], then a full member": whose observer it was, not who gets a seat.
bool EventReader::gives_status_itself(const Claim& claim) const {
  static constexpr std::array<std::string_view, 6> kStatuses = {
      "observer", "member", "guest", "candidate", "associate", "partner"};
  if (group_.predicate->id != "grant") return false;
  return std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
    if (filler.role != "receiver" || filler.mention == kNoMention) return false;
    const NodeId node = view_.node_of_mention(filler.mention);
    if (node == kNoNode) return false;
    const auto over = view_.in(node, Relation::kPrep);
    return std::any_of(over.begin(), over.end(), [&](NodeId status) {
      return status < node &&
             one_of(kStatuses, view_.context().vocabulary.text(view_.node(status).lemma));
    });
  });
}

/// "Should the leaders agree, it will get a seat", "leaders would give it a seat".
bool EventReader::is_up_to_leaders(NodeId verb) const {
  static constexpr std::array<std::string_view, 8> kDeciders = {
      "leader", "president", "summit", "meeting", "council", "head", "minister", "chief"};
  if (view_.node(verb).tense == Tense::kFuture) return true;
  const auto subjects = view_.out(verb, Relation::kSubject);
  return std::any_of(subjects.begin(), subjects.end(), [&](NodeId id) {
    return one_of(kDeciders, view_.context().vocabulary.text(view_.node(id).lemma));
  });
}

bool EventReader::is_told_by_paper(NodeId verb) const {
  static constexpr std::array<std::string_view, 7> kPapers = {
      "draft", "plan", "proposal", "agenda", "bill", "blueprint", "motion"};
  const auto subjects = view_.out(verb, Relation::kSubject);
  return std::any_of(subjects.begin(), subjects.end(), [&](NodeId id) {
    return one_of(kPapers, view_.context().vocabulary.text(view_.node(id).lemma));
  });
}

/// A verb in front of it tells of a plan.
bool EventReader::stands_under_plan(NodeId verb) const {
  static constexpr std::array<std::string_view, 9> kPlanning = {
      "plan", "intend", "mean", "aim", "propose", "hope", "want", "consider", "envisage"};
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kVerb || node.head >= view_.node(verb).head || node.negated)
      continue;
    if (node.tense == Tense::kFuture || (view_.clause_flags(id) & kPlanned) != 0 ||
        one_of(kPlanning, view_.context().vocabulary.text(node.lemma)))
      return true;
  }
  return false;
}

/// "[Observer status in A] is what the leaders mean to hand [to B]": of a verb that gives what it
/// does not name again.
void EventReader::add_receiver_of_cleft(Claim& claim) const {
  static constexpr std::array<std::string_view, 9> kGiving = {
      "hand", "give", "grant", "award", "offer", "accord", "confer", "bestow", "extend"};
  if (claim.role("receiver") != nullptr || claim.role("giver") == nullptr) return;
  const PredicateRole* role = group_.predicate->role("receiver");
  bool what = false;
  for (uint32_t t = view_.phrases().tokens.first; t < view_.phrases().tokens.last; ++t)
    what |= view_.folded(t) == "what";
  if (!what || role == nullptr) return;
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kVerb || node.negated ||
        !one_of(kGiving, view_.context().vocabulary.text(node.lemma)))
      continue;
    for (const Argument& a : view_.arguments(id)) {
      const std::string_view p = view_.context().vocabulary.text(a.preposition);
      if (a.slot != ArgSlot::kPrep || (p != "to" && p != "on" && p != "upon")) continue;
      for (RoleFiller& filler : view_.resolve(a.node, *role).fillers) {
        if (filler.entities == claim.role("giver")->entities) continue;
        filler.role = "receiver";
        claim.roles.push_back(std::move(filler));
        claim.mode = ClaimMode::kPlanned;
        return;
      }
    }
  }
}

bool EventReader::is_under_way(NodeId verb) const {
  const TokenRange tokens = view_.node(verb).tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (view_.word(t) == "being") return true;
  }
  return false;
}

/// "A plans to draw B closer by granting [it] a seat": not what gives it.
void EventReader::settle_pronoun(Claim& claim) const {
  const RoleFiller* giver = claim.role("giver");
  for (RoleFiller& filler : claim.roles) {
    if (giver == nullptr || filler.role != "receiver" || filler.mention != kNoMention ||
        filler.entities != giver->entities)
      continue;
    auto bodies =
        named_in(view_, *group_.predicate->role("receiver"), {"organization", "alliance", "union"});
    std::erase_if(bodies, [&](const RoleFiller& f) { return f.entities == giver->entities; });
    if (bodies.size() != 1) return;
    filler.entities = bodies.front().entities;
    filler.mention = bodies.front().mention;
    return;
  }
}

/// "the grant of a status in A [to B]": of two that seem to give it, the one behind "to" gets it.
void EventReader::settle_receiver(Claim& claim) const {
  settle_pronoun(claim);
  RoleFiller* receiver = nullptr;
  const RoleFiller* giver = nullptr;
  for (RoleFiller& filler : claim.roles) {
    if (filler.role == "receiver") return;
    if (filler.role != "giver" || filler.mention == kNoMention) continue;
    uint32_t t = view_.context().mentions.all[filler.mention].core.first;
    while (t > view_.phrases().tokens.first && view_.word(t - 1) == "the") --t;
    const std::string_view before = t > view_.phrases().tokens.first ? view_.word(t - 1) : "";
    if (before == "to" || before == "for" || before == "on" || before == "upon") {
      receiver = &filler;
    } else if (before == "in" || before == "at" || before == "within" || before == "with" ||
               before == "of") {
      giver = &filler;
    }
  }
  if (receiver == nullptr || giver == nullptr || receiver->entities == giver->entities) return;
  receiver->role = "receiver";
}

/// "the CIS heads of [state meeting]": the heads of state of the body meet.
void EventReader::add_heads(Claim& claim) const {
  const PredicateRole* role = group_.predicate->role("participant");
  for (const NodeId id : group_.nodes) {
    if (!is_cue_noun(id)) continue;
    const auto words = view_.modifiers(id);
    const bool state = std::find(words.begin(), words.end(), "state") != words.end() ||
                       std::find(words.begin(), words.end(), "government") != words.end();
    if (!state) continue;
    for (const NodeId heads : view_.in(id, Relation::kPrep)) {
      if (view_.node(heads).kind != NodeKind::kNoun ||
          view_.context().vocabulary.text(view_.node(heads).lemma) != "head")
        continue;
      for (RoleFiller& filler : view_.resolve(heads, *role).fillers)
        claim.roles.push_back(std::move(filler));
    }
  }
}

/// All that is told of the event; true if a relation gives any of it.
bool EventReader::fill_roles(Claim& claim) {
  bool any = false;
  for (const PredicateRole& role : group_.predicate->roles) any |= fill_role(claim, role.name);
  if (group_.predicate->id == "grant") {
    settle_receiver(claim);
    add_receiver_of_cleft(claim);
  }
  if (group_.predicate->id == "meeting" && !has_role(claim, "participant")) add_heads(claim);
  if (group_.predicate->id == "deployment" && !has_role(claim, "destination"))
    add_told_destination(claim);
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
  return any;
}

/// "called for troops [to come to Chad]", "the first state to receive troops was [Chad]".
void EventReader::add_told_destination(Claim& claim) const {
  static constexpr std::array<std::string_view, 4> kComing = {"come", "go", "deploy", "enter"};
  const PredicateRole& role = *group_.predicate->role("destination");
  const auto add = [&](NodeId node) {
    for (RoleFiller& filler : view_.resolve(node, role).fillers)
      claim.roles.push_back(std::move(filler));
  };
  for (const RelationInstance* instance : group_.instances) {
    const RoleNode* receiver = instance->role("destination");
    if (receiver == nullptr || receiver->node == kNoNode || receiver->alternative) continue;
    for (const NodeId be : view_.in(receiver->node, Relation::kSubject)) {
      if (view_.node(be).negated || !is_said_now(be)) continue;
      for (const NodeId said : view_.out(be, Relation::kComplement)) add(said);
    }
  }
  if (has_role(claim, "destination") || !only_asks()) return;
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    const Node& verb = view_.node(id);
    if (verb.kind != NodeKind::kVerb || verb.form != VerbForm::kInfinitive || verb.negated ||
        !one_of(kComing, view_.context().vocabulary.text(verb.lemma)))
      continue;
    for (const Argument& a : view_.arguments(id)) {
      const std::string_view p = view_.context().vocabulary.text(a.preposition);
      if (a.slot == ArgSlot::kPrep && !a.alternative && (p == "to" || p == "in" || p == "into"))
        add(a.node);
    }
  }
}

/// "The plan: A becomes an observer in B".
bool EventReader::announces_plan() const {
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
bool EventReader::stands_already(NodeId noun) const {
  if (noun == kNoNode) return false;
  if (tells_since(noun)) return true;
  if (view_.node(noun).tokens.first == view_.phrases().tokens.first) return false;
  const std::string_view before = view_.word(view_.node(noun).tokens.first - 1);
  return before == "long" || before == "already";
}

/// "an observer in B since 2012".
bool EventReader::tells_since(NodeId noun) const {
  constexpr uint32_t kReach = 7;
  const TokenRange tokens = view_.phrases().tokens;
  const uint32_t end = std::min(tokens.last, view_.node(noun).tokens.last + kReach);
  for (uint32_t t = view_.node(noun).tokens.last; t < end; ++t) {
    if (view_.context().tokens[t].kind == TokenKind::kMark) return false;
    if (view_.word(t) == "since") return true;
  }
  return false;
}

bool EventReader::is_said_now(NodeId verb) const {
  const Node& node = view_.node(verb);
  return node.form == VerbForm::kFinite && view_.context().vocabulary.text(node.lemma) == "be";
}

/// "brought the alliance its baptism: peacekeepers sent ...": the only body of the sentence, which
/// may also only speak of them.
void EventReader::add_sole_sender(Claim& claim) const {
  if (group_.predicate->id != "deployment" || has_role(claim, "actor") || !names_peacekeepers())
    return;
  auto bodies =
      named_in(view_, *group_.predicate->role("actor"), {"organization", "alliance", "union"});
  if (bodies.size() != 1) return;
  claim.roles.push_back(std::move(bodies.front()));
  claim.roles.back().text = "sole";
}

bool EventReader::fill_role(Claim& claim, const std::string& role) {
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

bool EventReader::has_role(const Claim& claim, std::string_view role) const {
  return claim.role(role) != nullptr;
}

/// "not in Rome but in Oslo": Rome is no place of it.
void EventReader::drop_set_apart(Claim& claim) const {
  std::erase_if(claim.roles, [&](const RoleFiller& filler) {
    if ((filler.role != "place" && filler.role != "destination" && filler.role != "actor") ||
        filler.mention == kNoMention)
      return false;
    const NodeId at = view_.node_of_mention(filler.mention);
    return at != kNoNode && set_apart(view_, at);
  });
}

void read_events(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const EventGroup& group : group_events(instances)) EventReader(builder, group).read();
  read_ordinals(builder);
  read_documents(builder);
}

}  // namespace factlint
