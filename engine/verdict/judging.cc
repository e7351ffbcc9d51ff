// Claims' roles -> entities, numbers, words; verdicts made and combined.
#include "engine/verdict/judging.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/base/utf8.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

/// Larger is kinder to the author.
int charity(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::kSupported:
      return 7;
    case VerdictKind::kImprecise:
      return 6;
    case VerdictKind::kOutdated:
      return 5;
    case VerdictKind::kPremature:
      return 4;
    case VerdictKind::kConflicting:
      return 3;
    case VerdictKind::kUnverifiable:
      return 2;
    case VerdictKind::kInconsistent:
      return 1;
    case VerdictKind::kContradicted:
      return 0;
  }
  return 0;
}

/// What decides when several parts must hold: a disagreement, then doubt, then support.
int weight(VerdictKind kind) {
  if (kind == VerdictKind::kSupported) return 0;
  if (kind == VerdictKind::kUnverifiable) return 1;
  return 10 - charity(kind);
}

bool disagrees(VerdictKind kind) { return weight(kind) > 1; }

}  // namespace

std::vector<const RoleFiller*> Trial::fillers(std::string_view role) const {
  std::vector<const RoleFiller*> found;
  for (const RoleFiller& filler : claim.roles) {
    if (filler.role == role) found.push_back(&filler);
  }
  return found;
}

std::vector<EntityId> Trial::entities(std::string_view role) const {
  std::vector<EntityId> found;
  for (const RoleFiller* filler : fillers(role)) {
    for (const EntityId entity : filler->entities) {
      if (entity < facts.entities().size()) found.push_back(entity);
    }
  }
  return found;
}

const Mention* Trial::mention(const RoleFiller* filler) const {
  if (filler == nullptr || filler->mention >= context.mentions.all.size()) return nullptr;
  return &context.mentions.all[filler->mention];
}

const Quantity* Trial::quantity(const RoleFiller* filler) const {
  const Mention* found = mention(filler);
  if (found == nullptr || !Mentions::is_quantity(found->type)) return nullptr;
  return &context.mentions.quantity(*found);
}

const Temporal* Trial::temporal(const RoleFiller* filler) const {
  const Mention* found = mention(filler);
  if (found == nullptr || !Mentions::is_temporal(found->type)) return nullptr;
  return &context.mentions.temporal(*found);
}

std::string Trial::written(TextRange range) const {
  if (range.empty() || range.end > context.document.text.size()) return {};
  std::string words(context.document.view(range));
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

std::string Trial::told(const RoleFiller& filler) const {
  if (filler.entities.size() == 1 && filler.entities.front() < facts.entities().size()) {
    return label(filler.entities.front());
  }
  std::string words = written(filler.range);
  return words.empty() ? filler.text : words;
}

std::string Trial::labels(const std::vector<EntityId>& entities) const {
  std::vector<std::string> names;
  names.reserve(entities.size());
  for (const EntityId entity : entities) names.push_back(label(entity));
  return list_in_words(names);
}

bool Trial::sentence_names(EntityId entity, bool and_before) const {
  if (claim.sentence >= context.sentences.size()) return false;
  TokenRange tokens = context.sentences[claim.sentence].tokens;
  if (and_before && claim.sentence > 0)
    tokens = join(tokens, context.sentences[claim.sentence - 1].tokens);
  const Mentions& mentions = context.mentions;
  for (const Mention& at : mentions.within(tokens)) {
    if (at.type == MentionType::kEntity && contains(mentions.entity(at).candidates, entity))
      return true;
  }
  return false;
}

std::string Trial::sentence_text() const {
  std::string text;
  if (claim.sentence < context.sentences.size()) {
    fold(written(context.text_range(context.sentences[claim.sentence].tokens)), text);
  }
  return text;
}

std::string Trial::text_before() const {
  std::string text;
  const auto& all = context.sentences;
  const uint32_t s = claim.sentence;
  if (s > 0 && s < all.size() && all[s - 1].block == all[s].block)
    fold(written(context.text_range(all[s - 1].tokens)), text);
  return text;
}

Verdict unverifiable(std::string reason) {
  Verdict verdict;
  verdict.message = std::move(reason);
  return verdict;
}

Verdict supported(std::string message, Evidence evidence) {
  return disagreeing(VerdictKind::kSupported, std::move(message), std::move(evidence));
}

Verdict disagreeing(VerdictKind kind, std::string message, Evidence evidence) {
  Verdict verdict;
  verdict.kind = kind;
  verdict.message = std::move(message);
  verdict.evidence.push_back(std::move(evidence));
  return verdict;
}

Evidence evidence_of(FactId fact, std::string value, std::vector<std::string> steps) {
  Evidence evidence;
  evidence.fact = fact;
  evidence.value = std::move(value);
  evidence.steps = std::move(steps);
  return evidence;
}

Verdict kinder(Verdict a, Verdict b) {
  return charity(a.kind) >= charity(b.kind) ? std::move(a) : std::move(b);
}

Verdict sterner(Verdict a, Verdict b) {
  if (!disagrees(a.kind) || !disagrees(b.kind)) {
    return weight(a.kind) >= weight(b.kind) ? std::move(a) : std::move(b);
  }
  Verdict& main = weight(a.kind) >= weight(b.kind) ? a : b;
  Verdict& other = &main == &a ? b : a;
  main.message += "; " + other.message;
  std::move(other.evidence.begin(), other.evidence.end(), std::back_inserter(main.evidence));
  main.suggestion.clear();
  main.span = main.span.empty() || other.span.empty() ? TextRange{} : join(main.span, other.span);
  return std::move(main);
}

bool contains(const std::vector<EntityId>& entities, EntityId entity) {
  return std::find(entities.begin(), entities.end(), entity) != entities.end();
}

std::vector<EntityId> with_wholes(const FactBase& facts, EntityId entity) {
  constexpr size_t kMostWholes = 32;  // a cycle in the base must not hang a check
  std::vector<EntityId> all = {entity};
  for (size_t i = 0; i < all.size() && all.size() < kMostWholes; ++i) {
    for (const std::string& id : facts.entity(all[i]).parts_of) {
      const EntityId whole = facts.find_entity(id);
      if (whole < facts.entities().size() && !contains(all, whole)) all.push_back(whole);
    }
  }
  return all;
}

bool has_type(const FactBase& facts, EntityId entity, std::string_view type) {
  return facts.entity(entity).type == type;
}

std::vector<EntityId> countries_of_capital(const FactBase& facts, EntityId city) {
  std::vector<EntityId> countries;
  for (const FactId id : facts.of(city, FactKind::kAttribute)) {
    const Fact& fact = facts.fact(id);
    if (fact.property != "capital of") continue;
    countries.insert(countries.end(), fact.objects.begin(), fact.objects.end());
  }
  for (const FactId id : facts.naming(city, FactKind::kAttribute)) {
    if (facts.fact(id).property == "capital") countries.push_back(facts.fact(id).subject);
  }
  return countries;
}

bool lies_in(const FactBase& facts, EntityId inner, EntityId outer) {
  return contains(with_wholes(facts, inner), outer) ||
         contains(countries_of_capital(facts, inner), outer);
}

bool same_place(const FactBase& facts, EntityId a, EntityId b) {
  return lies_in(facts, a, b) || lies_in(facts, b, a);
}

}  // namespace factlint
