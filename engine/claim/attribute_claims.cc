// Instances of "capital", "kind" and "border" -> claims about what things
// are.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
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
  const auto edges = view.phrases().from(instance.noun);
  const bool other_side = std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
    return edge.relation == Relation::kPrep &&
           view.context().vocabulary.text(edge.word) != "between";
  });
  if (claim.list_kind != ListKind::kClosed || other_side) return false;
  const auto words = view.modifiers(instance.noun);
  const bool shared = std::find(words.begin(), words.end(), "common") != words.end() ||
                      std::find(words.begin(), words.end(), "shared") != words.end() ||
                      std::find(words.begin(), words.end(), "mutual") != words.end();
  claim.strict &= verb != "have" || shared;
  claim.roles.front().role = one;
  claim.roles.back().role = other;
  return true;
}

/// The countries that sentence `s` names, adjectives and capitals too.
std::vector<EntityId> countries_of(const SentenceView& view, uint32_t s) {
  const DocumentContext& context = view.context();
  const TokenRange tokens = context.sentences[s].tokens;
  const Mentions& mentions = context.mentions;
  std::vector<EntityId> found;
  for (const Mention& at : mentions.within(tokens)) {
    if (at.type != MentionType::kEntity) continue;
    for (const EntityId entity : mentions.entity(at).candidates) {
      if (view.facts().entity(entity).type == "country" &&
          std::find(found.begin(), found.end(), entity) == found.end())
        found.push_back(entity);
    }
  }
  return found;
}

/// "The two countries share a border": the two that the sentence before names; can only confirm.
bool pair_before(const SentenceView& view, Claim& claim, const RelationInstance& instance) {
  const bool named = std::any_of(claim.roles.begin(), claim.roles.end(),
                                 [](const RoleFiller& f) { return f.mention != kNoMention; });
  if (instance.predicate->id != "border" || named || view.sentence() == 0 ||
      !countries_of(view, view.sentence()).empty())
    return false;
  const bool two =
      std::any_of(instance.roles.begin(), instance.roles.end(), [&](const RoleNode& r) {
        if (r.node == kNoNode || !view.node(r.node).plural) return false;
        const std::string_view lemma = view.context().vocabulary.text(view.node(r.node).lemma);
        return lemma == "country" || lemma == "state" || lemma == "republic" || lemma == "nation" ||
               lemma == "neighbour" || lemma == "neighbor";
      });
  const auto before = countries_of(view, view.sentence() - 1);
  if (!two || before.size() != 2) return false;
  claim.roles.clear();
  for (const EntityId country : before) {
    RoleFiller filler;
    if (claim.roles.empty())
      filler.range = view.range_of(instance.noun == kNoNode ? instance.verb : instance.noun);
    filler.role = claim.roles.empty() ? std::string_view("one") : std::string_view("other");
    filler.entities = {country};
    claim.roles.push_back(std::move(filler));
  }
  claim.strict = false;
  return true;
}

/// "A river separates X from Y", "the Panj divides X from Y": they meet at it.
bool parted_by_border(const SentenceView& view, const RelationInstance& instance) {
  static constexpr std::array<std::string_view, 11> kLines = {
      "river", "border", "frontier", "line", "stream", "mountain",
      "range", "ridge",  "fence",    "wall", "valley"};
  if (instance.verb == kNoNode) return false;
  const PredicateRole* one = instance.predicate->role("one");
  const auto arguments = view.arguments(instance.verb);
  return one != nullptr && std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) {
           if (a.slot != ArgSlot::kSubject || !view.resolve(a.node, *one).fillers.empty())
             return false;
           const Node& node = view.node(a.node);
           return view.context().tokens[node.head].is(kCapitalised) ||
                  std::find(kLines.begin(), kLines.end(),
                            view.context().vocabulary.text(node.lemma)) != kLines.end();
         });
}

/// "Oslo airport serves [the capital]": an airport may serve another city than its own, unless its
/// own is a capital.
bool is_known_capital(const SentenceView& view, const RoleFiller* city) {
  if (city == nullptr || city->entities.empty() ||
      view.facts().entity(city->entities.front()).type != "city")
    return true;
  const auto facts = view.facts().of(city->entities.front(), FactKind::kAttribute);
  return std::any_of(facts.begin(), facts.end(),
                     [&](FactId id) { return view.facts().fact(id).property == "capital of"; });
}

/// "the cultural capital", "a sea border": of another sort than the facts tell of.
bool is_other_sort(const RelationInstance& instance, std::string_view word) {
  static constexpr std::array<std::string_view, 10> kCapitals = {
      "provincial", "regional", "cultural", "financial", "commercial",
      "economic",   "second",   "northern", "southern",  "unofficial"};
  static constexpr std::array<std::string_view, 6> kBorders = {"sea",    "maritime",   "customs",
                                                               "tariff", "linguistic", "cultural"};
  return instance.predicate->id == "border" ? one_of(kBorders, word) : one_of(kCapitals, word);
}

/// "share no border [crossing]".
bool goes_on(const SentenceView& view, NodeId noun) {
  static constexpr std::array<std::string_view, 10> kMore = {
      "crossing", "crossings", "post",   "posts",  "checkpoint",
      "station",  "treaty",    "regime", "market", "zone"};
  const uint32_t t = view.node(noun).tokens.last;
  return view.phrases().tokens.contains(t) && one_of(kMore, view.folded(t));
}

void read_pair(ClaimBuilder& builder, const RelationInstance& instance, RuleId rule,
               std::string_view one, std::string_view other) {
  if (rule == kNoRule) return;
  Claim claim = builder.start(rule, instance);
  const SentenceView& view = builder.view();
  if (instance.effect == "end") {
    if (parted_by_border(view, instance)) return;
    claim.negated = !claim.negated;
  }
  const bool has_one = builder.fill(claim, instance, one);
  const bool has_other = builder.fill(claim, instance, other);
  if (!(has_one && has_other) && !split_pair(view, claim, instance, one, other) &&
      !pair_before(view, claim, instance))
    return;
  if (instance.frame != nullptr && instance.frame->subject == one &&
      !is_known_capital(view, claim.role(one)))
    return;
  if (instance.noun != kNoNode) {
    for (const std::string& word : view.modifiers(instance.noun)) {
      if (word == "former" || word == "old" || word == "ancient" || word == "ex" ||
          word == "future")
        claim.mode = ClaimMode::kPast;
      if (is_other_sort(instance, word)) return;
    }
    if (instance.predicate->id == "border" && goes_on(view, instance.noun)) return;
  }
  TextRange span;
  if (instance.noun != kNoNode && instance.nominal) {
    span = view.range_of(instance.noun);
    for (const RoleFiller& filler : claim.roles) span = join(span, filler.range);
  }
  builder.add(std::move(claim), span);
}

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

}  // namespace

void read_attributes(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    const std::string& id = instance.predicate->id;
    if (id == "capital") {
      read_pair(builder, instance, builder.rule(CheckKind::kAttribute, "capital"), "city",
                "country");
    } else if (id == "border") {
      read_pair(builder, instance, builder.rule(CheckKind::kRelation, "border"), "one", "other");
    } else if (id == "kind") {
      read_kind(builder, instance);
    }
  }
}

}  // namespace factlint
