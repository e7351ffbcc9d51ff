// Instances of "capital", "founding", "kind" and "border" -> claims about what things
// are.
#include <algorithm>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

/// "A and B share no border", "A and B are neighbours": both sides stand in one role.
bool split_pair(const SentenceView& view, Claim& claim, const RelationInstance& instance,
                std::string_view one, std::string_view other) {
  if (instance.predicate->id != "border" || claim.roles.size() != 2 || instance.verb == kNoNode)
    return false;
  const std::string_view verb = view.context().vocabulary.text(view.node(instance.verb).lemma);
  if (verb != "share" && verb != "be" && verb != "have") return false;
  if (claim.list_kind != ListKind::kClosed || view.out(instance.noun, Relation::kPrep).size() > 0)
    return false;
  claim.strict &= verb != "have";
  claim.roles.front().role = one;
  claim.roles.back().role = other;
  return true;
}

void read_pair(ClaimBuilder& builder, const RelationInstance& instance, RuleId rule,
               std::string_view one, std::string_view other) {
  if (rule == kNoRule) return;
  Claim claim = builder.start(rule, instance);
  if (instance.effect == "end") claim.negated = !claim.negated;
  const SentenceView& view = builder.view();
  const bool both = builder.fill(claim, instance, one) & builder.fill(claim, instance, other);
  if (!both && !split_pair(view, claim, instance, one, other)) return;
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
    } else if (id == "founding") {
      FoundingReader(builder, instance).read();
    } else if (id == "kind") {
      read_kind(builder, instance);
    }
  }
  read_ageing(builder);
}

}  // namespace factlint
