#include "engine/claim/subject_claims.h"

#include <algorithm>
#include <array>

#include "engine/claim/claim_family.h"
#include "engine/claim/role_types.h"
#include "engine/claim/subject_quantities.h"

namespace factlint {
namespace {

constexpr size_t kMostFillers = 12;  // pairs of a hostile list stay few

/// Verbs that only say who has the noun: "has a capacity of".
bool is_having(std::string_view lemma) {
  return is_one_of(lemma, {"have", "boast", "possess", "own", "hold", "offer", "carry", "enjoy",
                           "keep", "bear", "feature", "count"});
}

class OwnReader {
 public:
  OwnReader(ClaimBuilder& builder, const Rule& rule, RuleId id, const RelationInstance& instance,
            const std::vector<const BoundVerb*>& bounds)
      : builder_(builder),
        view_(builder.view()),
        rule_(rule),
        id_(id),
        instance_(instance),
        quantities_(view_, rule_, instance_, bounds) {}

  void read() {
    if (instance_.noun != kNoNode && quantities_.is_blocked(instance_.noun)) return;
    if (compares_values(rule_)) return read_value();
    if (rule_.check == CheckKind::kOffice) return read_office();
    read_membership();
  }

 private:
  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }
  std::string_view lemma(NodeId id) const { return word(view_.node(id).lemma); }
  const PredicateRole* role(std::string_view name) const { return instance_.predicate->role(name); }

  // ---- what is compared

  void read_value() {
    const PredicateRole* subject = role(rule_.subject_role());
    const PredicateRole* value = role(rule_.value_role());
    if (subject == nullptr || value == nullptr) return;
    RelationInstance instance = instance_;
    bool strict = true;
    Resolved subjects = builder_.resolve(instance, rule_.subject_role());
    if (subjects.fillers.empty()) subjects = haver(instance, *subject, strict);
    if (subjects.fillers.empty()) return;
    if (wants_quantity(*value)) {
      read_quantity(instance, subjects, *value, strict);
    } else if (wants_date(*value)) {
      read_date(instance, subjects, *value);
    } else {
      read_entities(instance, subjects, *value);
    }
  }

  /// "X has [the noun]", "X, with [the noun]": whose it is, where no word of the noun's own says.
  Resolved haver(RelationInstance& instance, const PredicateRole& subject, bool& strict) const {
    if (instance.noun == kNoNode || instance.cue == nullptr ||
        instance.cue->denotes == rule_.subject_role())
      return {};
    for (const uint32_t e : view_.edges_into(instance.noun)) {
      const Edge& edge = view_.phrases().edges[e];
      const bool verb = view_.node(edge.from).kind == NodeKind::kVerb;
      const bool with = edge.relation == Relation::kPrep && word(edge.word) == "with";
      if (edge.relation == Relation::kCompound || (with && !verb)) {
        Resolved found = view_.resolve(edge.from, subject);
        strict &= !edge.alternative;
        if (!found.fillers.empty()) return found;
      }
      const bool has = edge.relation == Relation::kObject && is_having(lemma(edge.from));
      if (!verb || !(has || with)) continue;
      for (const Argument& a : view_.arguments(edge.from)) {
        if (a.slot != ArgSlot::kSubject || a.node == instance.noun) continue;
        Resolved found = view_.resolve(a.node, subject);
        if (found.fillers.empty()) continue;
        instance.verb = edge.from;
        instance.nominal = false;
        instance.negated |= view_.node(edge.from).negated;
        strict &= !edge.alternative && !a.alternative;
        return found;
      }
    }
    return {};
  }

  // ---- numbers

  void read_quantity(RelationInstance instance, const Resolved& subjects, const PredicateRole& role,
                     bool strict) {
    const SubjectQuantity value = quantities_.find(role);
    if (!value.found()) return;
    if (value.verb != kNoNode) {
      instance.verb = value.verb;
      instance.nominal = false;
      instance.negated |= view_.node(value.verb).negated;
    }
    strict &= value.strict && subjects.fillers.size() == 1 && !quantities_.is_qualified();
    for (size_t i = 0; i < std::min(subjects.fillers.size(), kMostFillers); ++i) {
      Claim claim = builder_.start(id_, instance);
      claim.strict = strict;
      put_subject(claim, subjects.fillers[i]);
      const TextRange range = view_.context().mentions.all[value.mention].text;
      ClaimBuilder::put_mention(claim, "value", value.mention, range);
      TextRange span = range;
      quantities_.put_bound(claim, instance, span);
      builder_.add(std::move(claim), span);
    }
  }

  // ---- dates

  void read_date(const RelationInstance& instance, const Resolved& subjects,
                 const PredicateRole& role) {
    uint32_t date = kNoMention;
    for (const RoleNode& r : instance.roles) {
      if (r.role == role.name && r.node != kNoNode && view_.is_temporal(r.node) && !r.alternative)
        date = view_.node(r.node).entity;
    }
    std::vector<NodeId> anchors;
    if (instance.verb != kNoNode && instance.frame != nullptr) anchors.push_back(instance.verb);
    if (instance.noun != kNoNode) anchors.push_back(instance.noun);
    if (date == kNoMention) date = view_.time_of(anchors);
    if (date == kNoMention) return;
    const Mention& mention = view_.context().mentions.all[date];
    for (size_t i = 0; i < std::min(subjects.fillers.size(), kMostFillers); ++i) {
      Claim claim = builder_.start(id_, instance);
      claim.time.reset();
      put_subject(claim, subjects.fillers[i]);
      ClaimBuilder::put_mention(claim, "value", date, mention.text);
      TextRange span = mention.text;
      if (instance.frame != nullptr) span = join(span, view_.range_of(instance.verb));
      builder_.add(std::move(claim), span);
    }
  }

  // ---- names and words

  void read_entities(const RelationInstance& instance, const Resolved& subjects,
                     const PredicateRole& role) {
    Resolved values = builder_.resolve(instance, role.name);
    if (values.fillers.empty()) values = behind_copula(instance, role);
    const bool named = !values.fillers.empty();
    if (!named) values.fillers = written_values(instance, role);
    const bool single = values.fillers.size() == 1;
    for (size_t i = 0; i < std::min(subjects.fillers.size(), kMostFillers); ++i) {
      for (size_t j = 0; j < std::min(values.fillers.size(), kMostFillers); ++j) {
        if (values.fillers[j].entities == subjects.fillers[i].entities) continue;
        Claim claim = builder_.start(id_, instance);
        if (instance.effect == "end") claim.negated = !claim.negated;
        put_subject(claim, subjects.fillers[i]);
        RoleFiller value = values.fillers[j];
        value.role = "value";
        claim.strict &= value.strict && (named || single);
        claim.roles.push_back(std::move(value));
        builder_.add(std::move(claim));
      }
    }
  }

  /// "the headquarters is [Kyoto]", "is [in Kyoto]", where the noun stands for the value.
  Resolved behind_copula(const RelationInstance& instance, const PredicateRole& role) const {
    if (instance.noun == kNoNode || instance.cue == nullptr ||
        instance.cue->denotes != rule_.value_role())
      return {};
    for (const uint32_t e : view_.edges_into(instance.noun)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation != Relation::kSubject || edge.alternative ||
          !is_one_of(lemma(edge.from), {"be", "lie", "sit", "stand", "remain"}))
        continue;
      for (const Argument& a : view_.arguments(edge.from)) {
        if (a.node == instance.noun || a.alternative) continue;
        const bool place = a.slot == ArgSlot::kPrep && is_one_of(word(a.preposition), {"in", "at"});
        if (a.slot != ArgSlot::kComplement && a.slot != ArgSlot::kObject && !place) continue;
        Resolved found = view_.resolve(a.node, role);
        if (!found.fillers.empty()) return found;
      }
    }
    return {};
  }

  /// A name that no fact knows, or the plain words where the role's type is text.
  std::vector<RoleFiller> written_values(const RelationInstance& instance,
                                         const PredicateRole& role) const {
    std::vector<RoleFiller> found;
    for (const RoleNode& r : instance.roles) {
      if (r.role != role.name || r.node == kNoNode || r.alternative || r.node == instance.noun)
        continue;
      const Node& node = view_.node(r.node);
      if (node.kind == NodeKind::kVerb || node.pronoun || node.entity != kNoMention) continue;
      const TokenRange words = wants_text(role) ? node.tokens : name_in(node);
      if (words.empty()) continue;
      RoleFiller filler;
      filler.text = view_.words(words);
      filler.range = view_.context().text_range(words);
      found.push_back(std::move(filler));
    }
    return found;
  }

  /// The capitalised words up to the head; empty if the head is none.
  TokenRange name_in(const Node& node) const {
    const auto capital = [&](uint32_t t) {
      const Token& token = view_.context().tokens[t];
      return token.kind == TokenKind::kWord && token.is(kCapitalised);
    };
    if (!capital(node.head)) return {node.head, node.head};
    uint32_t first = node.head;
    while (first > node.tokens.first && capital(first - 1)) --first;
    // One capitalised word may be anything ("the Board").
    if (first == node.head) return {node.head, node.head};
    return {first, node.head + 1};
  }

  static void put_subject(Claim& claim, RoleFiller filler) {
    filler.role = "subject";
    claim.strict &= filler.strict;
    claim.roles.push_back(std::move(filler));
  }

  // ---- checks with roles of their own names

  void read_office() {
    if (instance_.noun == kNoNode && rule_.property.empty()) return;
    Claim claim = builder_.start(id_, instance_);
    if (!builder_.fill(claim, instance_, "holder") || !builder_.fill(claim, instance_, "of"))
      return;
    std::string title = rule_.property;
    if (title.empty()) {
      for (const WordId w : instance_.cue->words)
        title += (title.empty() ? "" : " ") + std::string(word(w));
    }
    ClaimBuilder::put(claim, "title", std::move(title), {});
    builder_.add(std::move(claim));
  }

  void read_membership() {
    Claim claim = builder_.start(id_, instance_);
    claim.status = rule_.property;
    if (instance_.effect == "end") claim.negated = !claim.negated;
    if (!builder_.fill(claim, instance_, "whole")) return;
    if (rule_.check == CheckKind::kCount) return read_count(std::move(claim));
    Resolved parts = builder_.resolve(instance_, "part");
    if (parts.fillers.empty() || (rule_.check == CheckKind::kList && !parts.listed)) return;
    claim.list_kind =
        rule_.check == CheckKind::kList && instance_.definite ? parts.kind : ListKind::kOpen;
    if (parts.kind == ListKind::kNeither) claim.negated = !claim.negated;
    for (RoleFiller& filler : parts.fillers) {
      claim.strict &= filler.strict;
      claim.roles.push_back(std::move(filler));
    }
    builder_.add(std::move(claim));
  }

  void read_count(Claim claim) {
    const PredicateRole* part = role("part");
    const PredicateRole* number = role("number");
    if (number == nullptr) return;
    PredicateRole counted = *number;
    if (part != nullptr)
      counted.nouns.insert(counted.nouns.end(), part->nouns.begin(), part->nouns.end());
    for (const RoleNode& r : instance_.roles) {
      if ((r.role != "number" && r.role != "part") || r.node == kNoNode || r.alternative) continue;
      const uint32_t m = quantities_.number_at(r.node, counted, r.node == instance_.noun);
      if (m == kNoMention) continue;
      ClaimBuilder::put_mention(claim, "number", m, view_.context().mentions.all[m].text);
      return builder_.add(std::move(claim));
    }
    if (instance_.noun == kNoNode || instance_.cue == nullptr || !instance_.cue->number) return;
    const uint32_t m = quantities_.number_at(instance_.noun, counted, true);
    if (m == kNoMention) return;
    claim.partitive = !instance_.definite && instance_.verb == kNoNode;
    ClaimBuilder::put_mention(claim, "number", m, view_.context().mentions.all[m].text);
    builder_.add(std::move(claim));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Rule& rule_;
  RuleId id_;
  const RelationInstance& instance_;
  SubjectQuantities quantities_;
};

}  // namespace

OwnRules find_own_rules(const RulePack& rules, const PredicateLexicon& predicates) {
  OwnRules own;
  for (RuleId id = 0; id < rules.rules().size(); ++id) {
    const Rule& rule = rules.rule(id);
    if (rule.computed() || has_own_reader(rule) || !rule.patterns.empty()) continue;
    if (const Predicate* predicate = predicates.find(rule.predicate))
      own.rules.push_back({id, predicate});
  }
  for (const Predicate& predicate : predicates.all()) {
    for (const BoundVerb& bound : predicate.bounds) own.bounds.push_back(&bound);
  }
  return own;
}

void read_own_predicates(ClaimBuilder& builder, const std::vector<RelationInstance>& instances,
                         const RulePack& pack, const OwnRules& rules) {
  for (const OwnRule& own : rules.rules) {
    for (const RelationInstance& instance : instances) {
      if (instance.predicate != own.predicate) continue;
      OwnReader(builder, pack.rule(own.rule), own.rule, instance, rules.bounds).read();
    }
  }
}

}  // namespace factlint
