// Instances of "meeting", "visit", "deployment" and "grant" -> event claims: one for each event a
// sentence tells of.
#include <algorithm>
#include <array>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

bool is_event(const Predicate& predicate) {
  return predicate.id == "meeting" || predicate.id == "visit" || predicate.id == "deployment" ||
         predicate.id == "grant";
}

/// Instances that tell of one event: they share the event's noun or the verb.
struct EventGroup {
  const Predicate* predicate = nullptr;
  std::vector<const RelationInstance*> instances;
  std::vector<NodeId> nodes;  ///< verbs and cue nouns

  bool shares(const RelationInstance& instance) const {
    if (instance.predicate != predicate) return false;
    const auto known = [&](NodeId id) {
      return id != kNoNode && std::find(nodes.begin(), nodes.end(), id) != nodes.end();
    };
    if (known(instance.noun) || known(instance.verb)) return true;
    for (const RoleNode& r : instance.roles) {
      if ((r.role == "event" || r.role == "visit" || r.role == "force" || r.role == "status") &&
          known(r.node))
        return true;
    }
    return false;
  }

  void take(const RelationInstance& instance) {
    predicate = instance.predicate;
    instances.push_back(&instance);
    const auto add = [&](NodeId id) {
      if (id != kNoNode && std::find(nodes.begin(), nodes.end(), id) == nodes.end())
        nodes.push_back(id);
    };
    add(instance.noun);
    add(instance.verb);
    for (const RoleNode& r : instance.roles) {
      if (r.role == "event" || r.role == "visit" || r.role == "force" || r.role == "status")
        add(r.node);
    }
  }
};

std::vector<EventGroup> group_events(const std::vector<RelationInstance>& instances) {
  std::vector<EventGroup> groups;
  for (const RelationInstance& instance : instances) {
    if (!is_event(*instance.predicate)) continue;
    EventGroup* home = nullptr;
    for (size_t g = 0; g < groups.size(); ++g) {
      if (!groups[g].shares(instance)) continue;
      if (home == nullptr) {
        groups[g].take(instance);
        home = &groups[g];
        continue;
      }
      for (const RelationInstance* other : groups[g].instances) home->take(*other);
      groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(g));
      --g;
    }
    if (home == nullptr) {
      groups.emplace_back();
      groups.back().take(instance);
    }
  }
  return groups;
}

class EventReader {
 public:
  EventReader(ClaimBuilder& builder, const EventGroup& group)
      : builder_(builder), view_(builder.view()), group_(group) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, group_.predicate->id);
    if (rule == kNoRule) return;
    const RelationInstance* lead = group_.instances.front();
    for (const RelationInstance* instance : group_.instances) {
      if (instance->frame != nullptr) {
        lead = instance;
        break;
      }
    }
    Claim claim = builder_.start(rule, *lead);
    // "The granting of observer status" does not say that it was done.
    if (group_.predicate->id == "grant" && lead->frame == nullptr &&
        (lead->nominal || lead->verb == kNoNode) && claim.mode == ClaimMode::kAsserted)
      claim.mode = ClaimMode::kPlanned;
    bool any = false;
    for (const PredicateRole& role : group_.predicate->roles) any |= fill_role(claim, role.name);
    read_noun(claim);
    read_series(claim);
    read_time(claim);
    read_occurrence(claim);
    read_request(claim);
    inherit(claim);
    for (const RoleFiller& filler : claim.roles) any |= !filler.entities.empty();
    if (!tells_event(claim)) return;
    if (claim.negated && lead->verb != kNoNode &&
        view_.word(view_.node(lead->verb).head) != "not" &&
        view_.context().vocabulary.text(view_.node(lead->verb).lemma) == "be") {
      claim.strict = false;  // "was hardly uncharted ground" denies no event
    }
    if (any) builder_.add(std::move(claim));
  }

 private:
  bool is_cue_noun(NodeId id) const {
    const WordId lemma = view_.node(id).lemma;
    return view_.node(id).kind == NodeKind::kNoun &&
           std::any_of(group_.predicate->nouns.begin(), group_.predicate->nouns.end(),
                       [&](const NounCue& cue) { return cue.words.back() == lemma; });
  }

  /// A noun or a verb that names the event itself, not a mere carrier ("be", "have", "make").
  bool tells_event(const Claim& claim) const {
    static constexpr std::array<std::string_view, 12> kTelling = {
        "meet",   "gather", "convene", "assemble", "congregate", "converge",
        "confer", "visit",  "tour",    "arrive",   "travel",     "fly"};
    const std::string& id = group_.predicate->id;
    for (const RoleFiller& filler : claim.roles) {
      const EntityId entity = filler.entities.empty() ? kNoEntity : filler.entities.front();
      if (entity != kNoEntity && view_.facts().entity(entity).type == "event-series") return true;
    }
    if (id == "grant" && claim.role("receiver") == nullptr && claim.role("giver") == nullptr)
      return false;
    for (const NodeId node : group_.nodes) {
      // "SCO - members include ..." gives no one a status.
      if (id == "grant" && group_.instances.front()->frame == nullptr && view_.node(node).plural)
        continue;
      if (is_cue_noun(node) || is_role_noun(node)) return true;
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(node).lemma);
      if (id != "grant" && id != "deployment" &&
          std::find(kTelling.begin(), kTelling.end(), lemma) != kTelling.end())
        return true;
      if (id == "deployment" && lemma == "intervene") return true;
      if (id == "meeting" && (lemma == "host" || lemma == "welcome" || lemma == "receive") &&
          claim.role("place") != nullptr && claim.role("participant") != nullptr)
        return true;
    }
    return false;
  }

  /// A common noun that may stand for the event or its force ("the gathering", "troops").
  bool is_role_noun(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kNoun || node.entity != kNoMention) return false;
    for (const std::string_view name : {"event", "force"}) {
      const PredicateRole* role = group_.predicate->role(name);
      if (role != nullptr &&
          std::find(role->nouns.begin(), role->nouns.end(), node.lemma) != role->nouns.end())
        return true;
    }
    return false;
  }

  /// "The mission had been asked for by ...": what the sentence before told of it.
  void inherit(Claim& claim) const {
    const bool occasion = claim.role("ordinal") != nullptr && starts_with_it();
    const bool definite =
        occasion || std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
          const Node& node = view_.node(id);
          return is_cue_noun(id) && node.entity == kNoMention &&
                 (node.determiner == Determiner::kDefinite ||
                  node.determiner == Determiner::kDemonstrative);
        });
    if (!definite || group_.predicate->id == "grant") return;
    const auto& claims = builder_.claims();
    for (auto it = claims.rbegin(); it != claims.rend(); ++it) {
      if (it->sentence + 1 < view_.sentence()) return;
      if (it->predicate != claim.predicate || it->negated || it->sentence == view_.sentence())
        continue;
      if (tells_of_other(claim, *it)) return;
      for (const RoleFiller& filler : it->roles) {
        if (filler.entities.empty() || claim.role(filler.role) != nullptr) continue;
        claim.roles.push_back(filler);
        claim.roles.back().range = {};
      }
      if (!claim.time) claim.time = it->time;
      return;
    }
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
    for (const RelationInstance* instance : group_.instances) {
      if (builder_.fill(claim, *instance, role)) return true;
    }
    return false;
  }

  bool has_role(const Claim& claim, std::string_view role) const {
    return claim.role(role) != nullptr;
  }

  /// Ordinal, kind and status words of the event's own noun phrase.
  void read_noun(Claim& claim) {
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun) continue;
      if (node.ordinal != kNoMention && !has_role(claim, "ordinal")) {
        ClaimBuilder::put_mention(claim, "ordinal", node.ordinal, view_.range_of(id));
      }
      const std::string words = noun_words(id);
      if (group_.predicate->id == "grant") {
        ClaimBuilder::put(claim, "status", words, view_.range_of(id));
      } else if (group_.predicate->id == "visit") {
        ClaimBuilder::put(claim, "kind", words, view_.range_of(id));
      } else {
        ClaimBuilder::put(claim, group_.predicate->id == "deployment" ? "force" : "event", words,
                          view_.range_of(id));
      }
    }
  }

  std::string noun_words(NodeId id) const {
    std::string text;
    for (const std::string& word : view_.modifiers(id)) text += word + " ";
    return text + std::string(view_.context().vocabulary.text(view_.node(id).lemma));
  }

  /// The series ("Central Asia-Russia summit") where the event's noun is, or is modified by, its
  /// name.
  void read_series(Claim& claim) {
    uint32_t only = kNoMention;
    int count = 0;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      const EntityId entity = view_.context().mentions.entity(mention).candidates.front();
      const std::string& type = view_.facts().entity(entity).type;
      if (type != "event-series" && type != "event") continue;
      ++count;
      only = m;
      const NodeId at = view_.node_of_mention(m);
      if (std::find(group_.nodes.begin(), group_.nodes.end(), at) != group_.nodes.end() ||
          near_group(at)) {
        add_series(claim, m, true);
        return;
      }
    }
    if (count == 1 && !has_role(claim, "event_series")) add_series(claim, only, false);
  }

  /// "a meeting of the [Council]", "the [Council] meeting": one relation away.
  bool near_group(NodeId at) const {
    if (at == kNoNode) return false;
    for (const Edge& edge : view_.phrases().edges) {
      if (edge.to != at && edge.from != at) continue;
      const NodeId other = edge.to == at ? edge.from : edge.to;
      if (other != kNoNode &&
          std::find(group_.nodes.begin(), group_.nodes.end(), other) != group_.nodes.end())
        return true;
    }
    return false;
  }

  void add_series(Claim& claim, uint32_t mention, bool strict) {
    const Mention& m = view_.context().mentions.all[mention];
    RoleFiller filler;
    filler.role = "event";
    filler.mention = mention;
    filler.entities = view_.context().mentions.entity(m).candidates;
    filler.range = m.text;
    filler.strict = strict;
    const NodeId at = view_.node_of_mention(mention);
    if (at != kNoNode && view_.node(at).ordinal != kNoMention && !has_role(claim, "ordinal")) {
      ClaimBuilder::put_mention(claim, "ordinal", view_.node(at).ordinal, view_.range_of(at));
    }
    claim.roles.push_back(std::move(filler));
  }

  /// "October 2025, when the city hosted the summit": the date that the clause describes.
  uint32_t described_date() const {
    for (const NodeId id : group_.nodes) {
      if (view_.node(id).kind != NodeKind::kVerb) continue;
      for (const NodeId date : view_.in(id, Relation::kRelativeClause)) {
        if (view_.is_temporal(date)) return view_.node(date).entity;
      }
    }
    return kNoMention;
  }

  void read_time(Claim& claim) {
    if (const uint32_t date = described_date(); date != kNoMention) {
      const Mention& m = view_.context().mentions.all[date];
      claim.time = view_.context().mentions.temporal(m);
      claim.time->hedge = Hedge::kNone;
      // "since October 2024, when": the day itself, not the time that followed.
      for (DateRange& reading : claim.time->readings) {
        if (!reading.end && reading.begin) return claim.time.reset();
      }
      claim.time_range = m.text;
    }
    if (claim.time) return;
    builder_.set_time(claim, group_.nodes);
    if (claim.time) return;
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (!Mentions::is_temporal(mention.type) || mention.type == MentionType::kDuration) continue;
      if (only != kNoMention) return;
      only = m;
    }
    if (only == kNoMention) return;
    claim.time = view_.context().mentions.temporal(view_.context().mentions.all[only]);
    claim.time_range = view_.context().mentions.all[only].text;
  }

  /// "for the second time", "the first time it had sent ...", "never before".
  void read_occurrence(Claim& claim) {
    if (has_role(claim, "ordinal")) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (node.ordinal == kNoMention) continue;
      if (lemma != "time" && lemma != "occasion" && lemma != "instance" && lemma != "such" &&
          lemma != "case" && lemma != "deployment" && lemma != "mission" && lemma != "operation") {
        continue;
      }
      ClaimBuilder::put_mention(claim, "ordinal", node.ordinal, view_.range_of(id));
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
          ClaimBuilder::put_mention(claim, "ordinal", m, view_.range_of(said));
          return;
        }
      }
    }
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kVerb || !node.perfect) continue;
      if (!node.negated && !said_never() && !claim.negated) continue;
      // "has never sent any": not once; "had never sent any before": the first.
      if (node.tense == Tense::kPresent && !said_before()) {
        if (said_never() || has_word("ever")) ClaimBuilder::put(claim, "occurrence", "never", {});
        return;
      }
      if (said_before() || said_never()) {
        ClaimBuilder::put(claim, "ordinal", "first", view_.range_of(id));
        claim.negated = false;
        if (claim.time && claim.time->hedge == Hedge::kLessThan) claim.time.reset();
        return;
      }
    }
  }

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
  void read_request(Claim& claim) {
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
      if (std::find(kNouns.begin(), kNouns.end(), lemma) != kNouns.end())
        add_requester(claim, id, role);
    }
    read_asked_by(claim, role);
    for (const RelationInstance* instance : group_.instances) {
      // "Kazakhstan never asked for them".
      const RoleNode* requester = instance->role("requester");
      if (requester == nullptr || !instance->negated) continue;
      std::erase_if(claim.roles, [](const RoleFiller& f) { return f.role == "requester"; });
      ClaimBuilder::put(claim, "requester", "unasked", view_.range_of(instance->verb));
      claim.negated = false;
      return;
    }
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string word = view_.folded(t);
      if (std::find(kUnasked.begin(), kUnasked.end(), word) == kUnasked.end() ||
          word == "unannounced" || word == "unwanted")
        continue;
      ClaimBuilder::put(claim, "requester", "unasked", view_.context().text_range({t, t + 1}));
    }
  }

  /// "at the request of X" in one word, "without an invitation", "which never asked for help".
  void read_asked_by(Claim& claim, const PredicateRole& role) {
    static constexpr std::array<std::string_view, 6> kAsking = {"ask",    "request", "invite",
                                                                "appeal", "seek",    "call"};
    for (const Edge& edge : view_.phrases().edges) {
      if (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode) continue;
      const std::string_view p = view_.context().vocabulary.text(edge.word);
      const std::string_view noun = view_.context().vocabulary.text(view_.node(edge.to).lemma);
      if (p == "at the request of" || p == "at the invitation of" || p == "at the behest of") {
        for (RoleFiller& filler : view_.resolve(edge.to, role).fillers) {
          filler.role = "requester";
          claim.roles.push_back(std::move(filler));
        }
      } else if (p == "without" &&
                 (noun == "request" || noun == "invitation" || noun == "consent" ||
                  noun == "asking" || noun == "permission")) {
        ClaimBuilder::put(claim, "requester", "unasked", view_.range_of(edge.to));
      }
    }
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kVerb || !node.negated) continue;
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kAsking.begin(), kAsking.end(), lemma) == kAsking.end()) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kSubject || view_.resolve(a.node, role).fillers.empty()) continue;
        std::erase_if(claim.roles, [](const RoleFiller& f) { return f.role == "requester"; });
        ClaimBuilder::put(claim, "requester", "unasked", view_.range_of(id));
        return;
      }
    }
  }

  void add_requester(Claim& claim, NodeId noun, const PredicateRole& role) {
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
        claim.roles.push_back(std::move(filler));
      }
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const EventGroup& group_;
};

/// "the fourth [Central Asia-Russia summit]": the ordinal of a named series, wherever it stands.
void read_ordinals(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kEvent, "meeting");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) continue;
    const EntityId entity = view.context().mentions.entity(mention).candidates.front();
    if (view.facts().entity(entity).type != "event-series") continue;
    const NodeId at = view.node_of_mention(m);
    if (at == kNoNode || view.node(at).ordinal == kNoMention) continue;
    RelationInstance instance;
    instance.noun = at;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.predicate = "meeting";
    ClaimBuilder::put_mention(claim, "ordinal", view.node(at).ordinal, view.range_of(at));
    RoleFiller filler;
    filler.role = "event";
    filler.mention = m;
    filler.entities = view.context().mentions.entity(mention).candidates;
    filler.range = mention.core_text;
    claim.roles.push_back(std::move(filler));
    builder.add(std::move(claim), join(view.range_of(at), mention.core_text));
  }
}

/// "seventeen cooperation documents": how many papers a meeting has before it.
void read_documents(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kEvent, "documents");
  if (rule == kNoRule) return;
  static constexpr std::array<std::string_view, 8> kPapers = {
      "document", "paper", "agreement", "accord", "text", "draft", "deal", "pact"};
  const SentenceView& view = builder.view();
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& node = view.node(id);
    const std::string_view lemma = view.context().vocabulary.text(node.lemma);
    if (node.kind != NodeKind::kNoun || node.number == kNoMention) continue;
    if (std::find(kPapers.begin(), kPapers.end(), lemma) == kPapers.end()) continue;
    if (view.context().mentions.all[node.number].type != MentionType::kNumber) continue;
    RelationInstance instance;
    instance.noun = id;
    instance.verb = view.verb_over(id);
    Claim claim = builder.start(rule, instance);
    claim.predicate = "documents";
    std::string counted;
    for (const std::string& word : view.modifiers(id)) counted += word + " ";
    counted += lemma;
    for (const Edge& edge : view.phrases().from(id)) {
      if (edge.relation == Relation::kPrep)
        counted += " " + std::string(view.context().vocabulary.text(edge.word)) + " " +
                   view.words(view.node(edge.to).tokens);
    }
    const Mention& number = view.context().mentions.all[node.number];
    ClaimBuilder::put_mention(claim, "number", node.number, number.text);
    ClaimBuilder::put(claim, "counted", counted, view.range_of(id));
    if (instance.verb != kNoNode) {
      ClaimBuilder::put(claim, "verb",
                        std::string(view.context().vocabulary.text(view.node(instance.verb).lemma)),
                        {});
    }
    builder.add(std::move(claim), join(number.text, view.range_of(id)));
  }
}

}  // namespace

void read_events(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const EventGroup& group : group_events(instances)) EventReader(builder, group).read();
  read_ordinals(builder);
  read_documents(builder);
}

}  // namespace factlint
