// Whether the words around an event tell that it is one, or another, or only a part of one.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/event_reader.h"

namespace factlint {
namespace {

bool hosts(std::string_view lemma) {
  return lemma == "host" || lemma == "play" || lemma == "welcome" || lemma == "receive";
}

/// "June brings the leaders to Rome"
bool brings(std::string_view lemma) {
  return lemma == "bring" || lemma == "draw" || lemma == "lure" || lemma == "attract" ||
         lemma == "summon";
}

/// Verbs that tell of a meeting or a visit by themselves.
constexpr std::array<std::string_view, 13> kTelling = {
    "meet",  "gather", "convene", "assemble", "congregate", "converge", "confer",
    "visit", "tour",   "arrive",  "travel",   "fly",        "sit"};

}  // namespace

/// "The SCO will attend the council" makes it no member, "has India as a member" India one.
bool EventReader::only_attends(const Claim& claim, const RelationInstance& lead) const {
  if (lead.verb == kNoNode || group_.predicate->id != "grant") return false;
  const std::string_view lemma = view_.context().vocabulary.text(view_.node(lead.verb).lemma);
  if (lemma == "have" || lemma == "hold") {
    for (const Argument& a : view_.arguments(lead.verb)) {
      if (a.slot == ArgSlot::kObject && view_.node(a.node).entity != kNoMention &&
          view_.context().mentions.all[view_.node(a.node).entity].type == MentionType::kEntity)
        return true;
    }
  }
  if (claim.role("status") != nullptr) return false;
  return lemma == "attend" || lemma == "follow" || lemma == "invite" || lemma == "welcome";
}

/// "was hardly uncharted ground" denies no event; "was no state visit" does.
bool EventReader::denies_vaguely(NodeId verb) const {
  if (verb == kNoNode || view_.word(view_.node(verb).head) == "not" ||
      view_.context().vocabulary.text(view_.node(verb).lemma) != "be")
    return false;
  return std::none_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
    return is_cue_noun(id) && view_.node(id).determiner == Determiner::kNegative;
  });
}

constexpr std::array<std::string_view, 7> kRefusing = {"refuse",  "decline", "fail", "neglect",
                                                       "forbear", "omit",    "scorn"};

/// "Oslo declined to [host] it", where "host" is taken for the noun: who declined is the place.
void EventReader::read_refused_host(Claim& claim, const RelationInstance& lead) const {
  const uint32_t begin = view_.phrases().tokens.first;
  if (group_.predicate->id != "meeting" || lead.noun == kNoNode) return;
  const uint32_t at = view_.node(lead.noun).tokens.first;
  if (at < begin + 3 || view_.word(at) != "host" || view_.word(at - 1) != "to") return;
  const WordId verb =
      view_.context().lexicon.lemma(view_.context().tokens[at - 2].word, PartOfSpeech::kVerb);
  if (!one_of(kRefusing, view_.context().vocabulary.text(verb))) return;
  claim.negated = true;
  for (const uint32_t m : view_.mentions()) {
    if (view_.context().mentions.all[m].core.last != at - 2) continue;
    for (RoleFiller& filler : view_.resolve_mention(m, *group_.predicate->role("place")).fillers)
      claim.roles.push_back(std::move(filler));
  }
  claim.strict &= has_role(claim, "place");
}

/// "did not [fail] to meet": they met.
bool EventReader::denies_refusal(const RelationInstance& lead) const {
  if (!lead.negated || lead.frame == nullptr || lead.verb == kNoNode) return false;
  const auto over = view_.in(lead.verb, Relation::kXcomp);
  return std::any_of(over.begin(), over.end(), [&](NodeId id) {
    return view_.node(id).negated &&
           one_of(kRefusing, view_.context().vocabulary.text(view_.node(id).lemma));
  });
}

/// "X did not attend the summit": it was held without X.
bool EventReader::stays_away(const RelationInstance& lead) const {
  constexpr std::array<std::string_view, 14> kComing = {
      "attend", "come", "go",     "travel",  "fly",  "arrive", "head",
      "land",   "turn", "appear", "journey", "pose", "line",   "dine"};
  return group_.predicate->id == "meeting" && lead.frame != nullptr && lead.verb != kNoNode &&
         lead.frame->subject == "participant" &&
         one_of(kComing, view_.context().vocabulary.text(view_.node(lead.verb).lemma));
}

/// "[June], the [jubilee] brings the leaders to Rome": no train, and no host on a walk.
bool EventReader::calls(NodeId verb) const {
  constexpr std::array<std::string_view, 8> kOccasions = {"jubilee",     "anniversary", "summit",
                                                          "meeting",     "council",     "session",
                                                          "celebration", "birthday"};
  const auto subjects = view_.out(verb, Relation::kSubject);
  return std::any_of(subjects.begin(), subjects.end(), [&](NodeId id) {
    return view_.is_temporal(id) ||
           one_of(kOccasions, view_.context().vocabulary.text(view_.node(id).lemma));
  });
}

bool EventReader::is_cue_noun(NodeId id) const {
  const WordId lemma = view_.node(id).lemma;
  return view_.node(id).kind == NodeKind::kNoun &&
         std::any_of(group_.predicate->nouns.begin(), group_.predicate->nouns.end(),
                     [&](const NounCue& cue) { return cue.words.back() == lemma; });
}

/// Whether tells_event() may hold, whatever the claim gets to hold.
bool EventReader::may_tell_event() const {
  if (view_.focus().mentions("event-series")) return true;
  static constexpr std::array<std::string_view, 13> kWithPlace = {
      "come",    "go",    "head", "journey", "host",    "play",  "welcome",
      "receive", "bring", "draw", "lure",    "attract", "summon"};
  if (gathers_by_idiom()) return true;
  return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId node) {
    if (is_cue_noun(node) || is_role_noun(node)) return true;
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(node).lemma);
    return lemma == "intervene" || is_presence(lemma) ||
           std::find(kTelling.begin(), kTelling.end(), lemma) != kTelling.end() ||
           std::find(kWithPlace.begin(), kWithPlace.end(), lemma) != kWithPlace.end();
  });
}

/// A noun or a verb that names the event itself, not a mere carrier ("be", "have", "make").
bool EventReader::tells_event(const Claim& claim) const {
  const std::string& id = group_.predicate->id;
  for (const RoleFiller& filler : claim.roles) {
    const EntityId entity = filler.entities.empty() ? kNoEntity : filler.entities.front();
    if (entity != kNoEntity && id != "deployment" &&
        view_.facts().entity(entity).type == "event-series")
      return true;
  }
  if (id == "grant" && claim.role("receiver") == nullptr && claim.role("giver") == nullptr)
    return false;
  if (gathers_by_idiom() && claim.role("place") != nullptr && claim.role("participant") != nullptr)
    return true;
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
    if (id == "meeting" && (hosts(lemma) || (brings(lemma) && claim.time && calls(node))) &&
        claim.role("place") != nullptr && claim.role("participant") != nullptr)
      return true;
  }
  return false;
}

/// "came together", "pitched their tents": the words together tell of a meeting.
bool EventReader::gathers_by_idiom() const {
  return group_.predicate->id == "meeting" &&
         std::any_of(group_.instances.begin(), group_.instances.end(),
                     [](const RelationInstance* instance) {
                       return instance->frame != nullptr && instance->frame->words.size() > 1 &&
                              instance->frame->subject == "participant";
                     });
}

bool EventReader::names_meeting() const {
  const PredicateRole* role = group_.predicate->role("event");
  return role != nullptr && std::any_of(view_.phrases().nodes.begin(), view_.phrases().nodes.end(),
                                        [&](const Node& node) {
                                          return node.kind == NodeKind::kNoun &&
                                                 std::find(role->nouns.begin(), role->nouns.end(),
                                                           node.lemma) != role->nouns.end();
                                        });
}

bool EventReader::names_peacekeepers() const {
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (view_.folded(t).starts_with("peacekeep")) return true;
  }
  return false;
}

/// Being somewhere together, which leaders do to meet.
bool EventReader::is_presence(std::string_view lemma) {
  constexpr std::array<std::string_view, 5> kPresence = {"pose", "line", "land", "touch", "dine"};
  return std::find(kPresence.begin(), kPresence.end(), lemma) != kPresence.end();
}

/// A common noun that may stand for the event or its force ("the gathering", "troops").
bool EventReader::is_role_noun(NodeId id) const {
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
bool EventReader::told_before() const {
  const auto& claims = builder_.claims();
  const auto same = [&](const Claim& claim) {
    return claim.sentence + 1 == view_.sentence() && claim.predicate == group_.predicate->id &&
           !claim.negated;
  };
  return view_.sentence() > 0 && std::any_of(claims.rbegin(), claims.rend(), same);
}

/// "Chad [asked] the bloc for troops": whether it got them is not told.
bool EventReader::only_asks() const {
  bool asks = false;
  for (const RelationInstance* instance : group_.instances) {
    if (instance->frame == nullptr) continue;
    if (instance->frame->subject != "requester") return false;
    asks |= !instance->negated && instance->role("requester") != nullptr;
  }
  return asks && group_.predicate->id == "deployment";
}

/// "the visit to X followed a trip to Y": two events of one verb.
bool EventReader::tells_of_two() const {
  if (group_.predicate->id != "visit") return false;
  return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
    return view_.node(id).kind == NodeKind::kVerb && (lemma == "follow" || lemma == "precede");
  });
}

/// "peacekeepers were formed in 2007", "thanked the peacekeepers": troops, but none sent.
bool EventReader::tells_otherwise() const {
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

/// "flew home", "drove back": the meeting is over.
bool EventReader::goes_home() const {
  return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
    const uint32_t next = view_.node(id).tokens.last;
    if (view_.node(id).kind != NodeKind::kVerb || next >= view_.phrases().tokens.last) return false;
    const std::string_view word = view_.word(next);
    return word == "home" || word == "back" || word == "onwards" || word == "off";
  });
}

}  // namespace factlint
