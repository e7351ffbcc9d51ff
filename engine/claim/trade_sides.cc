// The two sides of trade in a sentence.
#include <algorithm>

#include "engine/claim/trade_parts.h"

namespace factlint {

bool TradeSides::known(const std::vector<RoleFiller>& sides, const RoleFiller& filler) {
  return std::any_of(sides.begin(), sides.end(), [&](const RoleFiller& side) {
    return std::any_of(filler.entities.begin(), filler.entities.end(), [&](EntityId e) {
      return std::find(side.entities.begin(), side.entities.end(), e) != side.entities.end();
    });
  });
}

void TradeSides::add_side(std::vector<RoleFiller>& sides, RoleFiller filler) {
  if (!known(sides, filler)) sides.push_back(std::move(filler));
}

/// "goods traded between A and B", "goods were traded by A and B": the verb's sides are the
/// noun's.
bool TradeSides::modifies(const RelationInstance& participle, const RelationInstance& topic) const {
  if (participle.frame == nullptr || participle.verb == kNoNode || topic.noun == kNoNode)
    return false;
  const auto clauses = view_.out(topic.noun, Relation::kRelativeClause);
  if (std::find(clauses.begin(), clauses.end(), participle.verb) != clauses.end()) return true;
  const auto arguments = view_.arguments(participle.verb);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) {
    return a.node == topic.noun && a.slot != ArgSlot::kPrep && !a.alternative;
  });
}

std::vector<RoleFiller> TradeSides::attached(const RelationInstance& instance) const {
  std::vector<RoleFiller> found;
  for (const RelationInstance* other : instances_) {
    if (other != &instance && other->noun != instance.noun && !modifies(*other, instance)) continue;
    for (RoleFiller& filler : builder_.resolve(*other, "side").fillers)
      add_side(found, std::move(filler));
    for (const RoleNode& r : other->roles) {
      if (r.role == "side" && r.node != kNoNode) inner(r.node, *other, found);
    }
  }
  return found;
}

/// "the countries of Central Asia", "Russia and the Central Asian states".
void TradeSides::inner(NodeId node, const RelationInstance& instance,
                       std::vector<RoleFiller>& found) const {
  const PredicateRole& role = *instance.predicate->role("side");
  for (const NodeId id : view_.conjuncts(node)) {
    if (std::find(role.nouns.begin(), role.nouns.end(), view_.node(id).lemma) == role.nouns.end())
      continue;
    for (const Edge& edge : view_.phrases().from(id)) {
      const bool of =
          edge.relation == Relation::kPrep && (word(edge.word) == "of" || word(edge.word) == "in");
      Resolved inner;
      if (of) inner = view_.resolve(edge.to, role);
      if (edge.relation == Relation::kModifier && edge.mention != kNoMention)
        inner = view_.resolve_mention(edge.mention, role);
      for (RoleFiller& filler : inner.fillers) add_side(found, std::move(filler));
    }
  }
}

/// Sides that stand by the amount's verb: "Central Asia did $4 billion in business with Russia".
void TradeSides::of_verb(const Amount& amount, const PredicateRole& role,
                         std::vector<RoleFiller>& sides) const {
  if (amount.verb == kNoNode) return;
  for (const Argument& a : view_.arguments(amount.verb)) {
    const bool with = a.slot == ArgSlot::kPrep &&
                      (word(a.preposition) == "with" || word(a.preposition) == "between");
    if (a.alternative || a.node == amount.at || (a.slot != ArgSlot::kSubject && !with)) continue;
    for (RoleFiller& filler : view_.resolve(a.node, role).fillers)
      add_side(sides, std::move(filler));
  }
}

/// The countries that sentence `s` names.
std::vector<EntityId> TradeSides::countries_of(uint32_t s) const {
  const DocumentContext& context = view_.context();
  const TokenRange tokens = context.sentences[s].tokens;
  std::vector<EntityId> found;
  for (const Mention& at : context.mentions.within(tokens)) {
    if (at.type != MentionType::kEntity) continue;
    for (const EntityId entity : context.mentions.entity(at).candidates) {
      const std::string& type = view_.facts().entity(entity).type;
      const bool side = type == "country" || type == "region" || type == "organization" ||
                        type == "alliance" || type == "union";
      if (side && std::find(found.begin(), found.end(), entity) == found.end())
        found.push_back(entity);
    }
  }
  return found;
}

bool TradeSides::of_sentence_before(const PredicateRole& role,
                                    std::vector<RoleFiller>& sides) const {
  const auto& sentences = view_.context().sentences;
  const uint32_t s = view_.sentence();
  if (s == 0 || sentences[s - 1].block != sentences[s].block ||
      countries_of(s) != sides.front().entities)
    return false;
  const auto named = countries_of(s - 1);
  if (named.size() != 1 || !view_.fits(named.front(), role) ||
      named.front() == sides.front().entities.front())
    return false;
  // "Iran hoped for more. Russia is a rival. Trade with Asia ...": whose is open.
  if (s > 1 && sentences[s - 2].block == sentences[s].block) {
    for (const EntityId other : countries_of(s - 2)) {
      if (other != named.front() && other != sides.front().entities.front()) return false;
    }
  }
  RoleFiller filler;
  filler.role = role.name;
  filler.entities = named;
  add_side(sides, std::move(filler));
  return true;
}

std::vector<RoleFiller> TradeSides::both_before(const PredicateRole& role) const {
  std::vector<RoleFiller> sides;
  const auto& sentences = view_.context().sentences;
  const uint32_t s = view_.sentence();
  if (s == 0 || sentences[s - 1].block != sentences[s].block || !countries_of(s).empty()) return {};
  const auto named = countries_of(s - 1);
  if (named.size() != 2) return {};
  for (const EntityId side : named) {
    if (!view_.fits(side, role)) return {};
    RoleFiller filler;
    filler.role = role.name;
    filler.entities = {side};
    add_side(sides, std::move(filler));
  }
  return sides;
}

void TradeSides::of_speaker(const PredicateRole& role, std::vector<RoleFiller>& sides) const {
  const TokenRange tokens = view_.phrases().tokens;
  bool own = false;
  for (uint32_t t = tokens.first; t < tokens.last; ++t)
    own |= view_.folded(t) == "our" || view_.folded(t) == "we";
  if (!own) return;
  EntityId country = kNoEntity;
  for (const uint32_t m : view_.mentions()) {
    const Mention& mention = view_.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) continue;
    for (const EntityId entity : view_.context().mentions.entity(mention).candidates) {
      if (view_.facts().entity(entity).type != "person") continue;
      for (const FactId id : view_.facts().naming(entity, FactKind::kOffice)) {
        const EntityId of = view_.facts().fact(id).subject;
        if (country != kNoEntity && country != of) return;
        country = of;
      }
    }
  }
  if (country == kNoEntity || !view_.fits(country, role)) return;
  RoleFiller filler;
  filler.role = role.name;
  filler.entities = {country};
  add_side(sides, std::move(filler));
}

}  // namespace factlint
