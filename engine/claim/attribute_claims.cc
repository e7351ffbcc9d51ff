// Instances of "capital", "meaning", "founding", "kind" and "border" -> claims about what things
// are.
#include <algorithm>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

void read_pair(ClaimBuilder& builder, const RelationInstance& instance, RuleId rule,
               std::string_view one, std::string_view other) {
  if (rule == kNoRule) return;
  Claim claim = builder.start(rule, instance);
  if (instance.effect == "end") claim.negated = !claim.negated;
  if (!builder.fill(claim, instance, one) || !builder.fill(claim, instance, other)) return;
  const SentenceView& view = builder.view();
  if (instance.noun != kNoNode) {
    for (const std::string& word : view.modifiers(instance.noun)) {
      if (word == "former" || word == "old" || word == "ancient" || word == "ex" ||
          word == "future")
        claim.mode = ClaimMode::kPast;
      if (word == "provincial" || word == "regional" || word == "cultural" || word == "financial" ||
          word == "commercial" || word == "economic" || word == "second" || word == "northern" ||
          word == "southern" || word == "unofficial") {
        return;
      }
    }
  }
  TextRange span;
  if (instance.noun != kNoNode && instance.nominal) {
    span = view.range_of(instance.noun);
    for (const RoleFiller& filler : claim.roles) span = join(span, filler.range);
  }
  builder.add(std::move(claim), span);
}

/// What a name means: a weekday or a quoted word reached from the verb or noun of meaning.
class MeaningReader {
 public:
  MeaningReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "meaning");
    if (rule == kNoRule) return;
    Claim claim = builder_.start(rule, instance_);
    const uint32_t sense = find_sense(claim);
    if (sense == kNoMention) return;
    if (!find_named(claim)) return;
    const Mention& mention = view_.context().mentions.all[sense];
    ClaimBuilder::put_mention(claim, "sense", sense, mention.text);
    claim.time.reset();
    TextRange span = mention.text;
    if (instance_.verb != kNoNode) span = join(span, view_.range_of(instance_.verb));
    builder_.add(std::move(claim), span);
  }

 private:
  uint32_t weekday_at(NodeId id, int depth) const {
    const Node& node = view_.node(id);
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kWeekday && node.tokens.contains(mention.core.first))
        return m;
    }
    if (depth == 0) return kNoMention;
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.to == kNoNode || edge.relation == Relation::kConjunct ||
          edge.relation == Relation::kRelativeClause)
        continue;
      const uint32_t found = weekday_at(edge.to, depth - 1);
      if (found != kNoMention) return found;
    }
    return kNoMention;
  }

  /// The weekday that the cue's arguments lead to; failing that, the only weekday of a sentence
  /// with a sure cue.
  uint32_t find_sense(Claim& claim) const {
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "sense" || r.node == kNoNode) continue;
      const uint32_t found = weekday_at(r.node, 3);
      if (found == kNoMention) continue;
      claim.strict &= sure_cue() || leads_to_word(r.node);
      return found;
    }
    if (!sure_cue()) return kNoMention;
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type != MentionType::kWeekday) continue;
      if (only != kNoMention) return kNoMention;
      only = m;
    }
    if (only != kNoMention) {
      const Mention& mention = view_.context().mentions.all[only];
      // "on Thursday" is a time, not a sense.
      if (mention.tokens.first < mention.core.first && view_.word(mention.tokens.first) == "on")
        return kNoMention;
    }
    return only;
  }

  bool sure_cue() const {
    const std::string_view lemma = view_.context().vocabulary.text(
        instance_.frame != nullptr ? view_.node(instance_.verb).lemma
                                   : view_.node(instance_.noun).lemma);
    return lemma == "mean" || lemma == "signify" || lemma == "translate" || lemma == "meaning" ||
           lemma == "denote" || lemma == "word" || lemma == "render" || lemma == "translation" ||
           lemma == "namesake" || (lemma == "name" && instance_.frame != nullptr);
  }

  /// The argument goes through a noun of naming: "from [the word] for Thursday", "its [name] to".
  bool leads_to_word(NodeId id) const {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
    return lemma == "word" || lemma == "name" || lemma == "term" || lemma == "day" ||
           view_.node(id).entity != kNoMention;
  }

  bool find_named(Claim& claim) {
    if (builder_.fill(claim, instance_, "named")) return true;
    const PredicateRole* role = instance_.predicate->role("named");
    RoleFiller only;
    int count = 0;
    for (const uint32_t m : view_.mentions()) {
      for (RoleFiller& filler : view_.resolve_mention(m, *role).fillers) {
        const std::string& type = view_.facts().entity(filler.entities.front()).type;
        if (type != "city") continue;
        only = std::move(filler);
        ++count;
      }
    }
    if (count == 1) {
      claim.roles.push_back(std::move(only));
      return true;
    }
    if (count > 1) return false;
    return capital_of_country(claim) || city_in_focus(claim);
  }

  /// "The Tajik capital", "the city": by its country, or the city in focus.
  bool capital_of_country(Claim& claim) const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      if (lemma != "capital") continue;
      for (const uint32_t m : view_.mentions()) {
        const Mention& mention = view_.context().mentions.all[m];
        if (mention.type != MentionType::kEntity) continue;
        for (const EntityId country : view_.context().mentions.entity(mention).candidates) {
          if (add_capital(claim, country, view_.range_of(id))) return true;
        }
      }
    }
    return false;
  }

  bool add_capital(Claim& claim, EntityId country, TextRange range) const {
    for (const FactId id : view_.facts().naming(country, FactKind::kAttribute)) {
      const Fact& fact = view_.facts().fact(id);
      if (fact.property != "capital of" || fact.subject == kNoEntity) continue;
      RoleFiller filler;
      filler.role = "named";
      filler.entities = {fact.subject};
      filler.range = range;
      claim.roles.push_back(std::move(filler));
      return true;
    }
    return false;
  }

  bool city_in_focus(Claim& claim) const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      if (lemma != "city" && lemma != "capital" && lemma != "town" && lemma != "it") continue;
      EntityId city =
          view_.focus().by_noun(view_.node(id).lemma, view_.node(id).head, view_.sentence());
      if (city == kNoEntity)
        city = view_.focus().by_pronoun({"city"}, view_.node(id).head, view_.sentence());
      if (city == kNoEntity) continue;
      RoleFiller filler;
      filler.role = "named";
      filler.entities = {city};
      filler.range = view_.range_of(id);
      claim.roles.push_back(std::move(filler));
      return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
};

/// When a body was founded, how old it is, which anniversary it keeps.
class FoundingReader {
 public:
  FoundingReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "founding");
    if (rule_ == kNoRule) return;
    Claim claim = builder_.start(rule_, instance_);
    if (!builder_.fill(claim, instance_, "founded") && !absorbed_founded(claim)) return;
    if (instance_.cue != nullptr && instance_.cue->ordinal)
      return read_anniversary(std::move(claim));
    read_age(claim);
    read_date(std::move(claim));
  }

 private:
  /// "the year 1991 saw [the birth of the CIS]".
  bool absorbed_founded(Claim& claim) {
    (void)claim;
    return false;
  }

  /// "over 30 years ago": a bound on the age, no year.
  bool is_bounded_age(const Mention& mention) const {
    if (view_.word(mention.tokens.last - 1) != "ago") return false;
    const uint32_t first = mention.tokens.first;
    const uint32_t begin = first > view_.phrases().tokens.first + 1 ? first - 2 : first;
    for (uint32_t t = begin; t < mention.core.last; ++t) {
      const std::string_view word = view_.word(t);
      if (word == "over" || word == "than" || word == "least" || word == "nearly" ||
          word == "almost" || word == "about" || word == "around" || word == "some" ||
          word == "roughly" || word == "under") {
        return true;
      }
    }
    return false;
  }

  /// The date a node is, or stands in apposition to: "1989, the year in which ...".
  std::vector<uint32_t> dates_of(NodeId id) const {
    std::vector<NodeId> around = view_.in(id, Relation::kApposition);
    for (const NodeId other : view_.out(id, Relation::kApposition)) around.push_back(other);
    around.push_back(id);
    std::vector<uint32_t> dates;
    for (const NodeId node : around) {
      if (view_.is_temporal(node)) dates.push_back(view_.node(node).entity);
    }
    return dates;
  }

  void read_date(Claim claim) {
    uint32_t date = kNoMention;
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "date" || r.node == kNoNode || r.alternative) continue;
      for (const uint32_t m : dates_of(r.node)) date = m;
    }
    if (date == kNoMention) {
      std::vector<NodeId> anchors;
      if (instance_.verb != kNoNode && !instance_.nominal) anchors.push_back(instance_.verb);
      if (instance_.noun != kNoNode) anchors.push_back(instance_.noun);
      date = view_.time_of(anchors);
    }
    if (date == kNoMention) return;
    const Mention& mention = view_.context().mentions.all[date];
    claim.time.reset();
    if (is_bounded_age(mention)) claim.strict = false;
    ClaimBuilder::put_mention(claim, "date", date, mention.text);
    TextRange span = mention.text;
    if (instance_.frame != nullptr) span = join(span, view_.range_of(instance_.verb));
    builder_.add(std::move(claim), span);
  }

  /// "over 30 years ago", "34 years after the CIS was founded".
  void read_age(const Claim& base) {
    if (instance_.frame == nullptr && instance_.cue == nullptr) return;
    const NodeId at = instance_.verb != kNoNode ? instance_.verb : instance_.noun;
    const ClauseId clause = view_.node(at).clause;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kDuration && mention.type != MentionType::kAge) continue;
      const uint32_t next = mention.tokens.last;
      const bool in_clause = view_.node_of_mention(m) != kNoNode &&
                             view_.node(view_.node_of_mention(m)).clause == clause;
      const bool ago =
          mention.type == MentionType::kDuration && view_.context().mentions.duration(mention).ago;
      const std::string after =
          next < view_.phrases().tokens.last ? view_.folded(next) : std::string();
      if (!(ago && in_clause) && after != "after" && after != "since" && after != "old" &&
          !(after == "ago" && in_clause))
        continue;
      Claim claim = base;
      claim.time.reset();
      ClaimBuilder::put_mention(claim, "age", m, mention.text);
      if (after == "after" || after == "since") other_time(claim, m);
      builder_.add(std::move(claim), mention.text);
      return;
    }
  }

  /// The date at which it is that old, where one is written.
  void other_time(Claim& claim, uint32_t except) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (m == except || !Mentions::is_temporal(mention.type) ||
          mention.type == MentionType::kWeekday)
        continue;
      claim.time = view_.context().mentions.temporal(mention);
      claim.time_range = mention.text;
      return;
    }
  }

  void read_anniversary(Claim claim) {
    const Node& noun = view_.node(instance_.noun);
    uint32_t ordinal = noun.ordinal;
    if (ordinal == kNoMention) ordinal = noun.number;
    if (ordinal == kNoMention) return;
    ClaimBuilder::put_mention(claim, "ordinal", ordinal,
                              view_.context().mentions.all[ordinal].text);
    if (!claim.time) other_time(claim, ordinal);
    builder_.add(std::move(claim), view_.range_of(instance_.noun));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
  RuleId rule_ = kNoRule;
};

void read_kind(ClaimBuilder& builder, const RelationInstance& instance) {
  const RuleId rule = builder.rule(CheckKind::kAttribute, "kind");
  if (rule == kNoRule || instance.noun == kNoNode || !instance.definite) return;
  Claim claim = builder.start(rule, instance);
  if (!builder.fill(claim, instance, "thing")) return;
  const SentenceView& view = builder.view();
  std::string words;
  for (const std::string& word : view.modifiers(instance.noun)) words += word + " ";
  words += view.context().vocabulary.text(view.node(instance.noun).lemma);
  ClaimBuilder::put(claim, "kind", words, view.range_of(instance.noun));
  builder.add(std::move(claim));
}

/// "the CIS turned 25 in 2011", "reached its 20th anniversary": a verb of ageing with a body as
/// subject.
void read_ageing(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kAttribute, "founding");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  PredicateRole bodies;
  bodies.types = {"organization", "alliance", "agency", "mechanism"};
  bodies.name = "founded";
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& verb = view.node(id);
    const std::string_view lemma = view.context().vocabulary.text(verb.lemma);
    if (verb.kind != NodeKind::kVerb || (lemma != "turn" && lemma != "reach" && lemma != "be" &&
                                         lemma != "mark" && lemma != "celebrate"))
      continue;
    RelationInstance instance;
    instance.verb = id;
    Resolved body;
    uint32_t age = kNoMention;
    for (const Argument& a : view.arguments(id)) {
      if (a.slot == ArgSlot::kSubject) body = view.resolve(a.node, bodies);
      if (a.slot != ArgSlot::kObject && a.slot != ArgSlot::kComplement) continue;
      uint32_t m = view.node(a.node).entity;
      if (m == kNoMention) m = view.node(a.node).number;
      if (m == kNoMention) continue;
      const MentionType type = view.context().mentions.all[m].type;
      if (type == MentionType::kAge || type == MentionType::kDuration ||
          (type == MentionType::kNumber && lemma == "turn"))
        age = m;
    }
    if (age == kNoMention || body.fillers.empty()) continue;
    Claim claim = builder.start(rule, instance);
    claim.predicate = "founding";
    for (RoleFiller& filler : body.fillers) {
      filler.role = "founded";
      claim.roles.push_back(std::move(filler));
    }
    ClaimBuilder::put_mention(claim, lemma == "turn" ? "ordinal" : "age", age,
                              view.context().mentions.all[age].text);
    builder.add(std::move(claim));
  }
}

}  // namespace

void read_attributes(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    const std::string& id = instance.predicate->id;
    if (id == "capital") {
      read_pair(builder, instance, builder.rule(CheckKind::kAttribute, "capital"), "city",
                "country");
    } else if (id == "border") {
      read_pair(builder, instance, builder.rule(CheckKind::kRelation, "border"), "one", "other");
    } else if (id == "meaning") {
      MeaningReader(builder, instance).read();
    } else if (id == "founding") {
      FoundingReader(builder, instance).read();
    } else if (id == "kind") {
      read_kind(builder, instance);
    }
  }
  read_ageing(builder);
}

}  // namespace factlint
