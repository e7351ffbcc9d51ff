#include "engine/claim/subject_quantities.h"

#include <algorithm>

#include "engine/claim/role_types.h"

namespace factlint {
namespace {

/// Verbs that put a value on the noun: "the price was set at".
bool is_putting(std::string_view lemma) {
  return is_one_of(lemma, {"put", "set", "estimate", "list", "give", "quote", "fix", "place",
                           "price", "measure", "calculate"});
}

/// Modifiers that leave the noun what it is: "a total capacity".
bool is_neutral(std::string_view word) {
  return is_one_of(word, {"total", "overall", "full", "official", "current", "present", "whole",
                          "entire", "own", "exact", "listed", "new", "first-team", "main"});
}

}  // namespace

SubjectQuantity SubjectQuantities::find(const PredicateRole& role) const {
  SubjectQuantity value = at_roles(role);
  if (!value.found()) value = at_noun(role);
  return value.found() && is_step(value.mention) ? SubjectQuantity() : value;
}

/// "12,000 more visitors", "another 12,000": what came on top, not what there is.
bool SubjectQuantities::is_step(uint32_t m) const {
  const auto& tokens = view_.context().tokens;
  const TokenRange& number = view_.context().mentions.all[m].tokens;
  const auto lower = [&](uint32_t t) {
    return t < tokens.size() ? word(tokens[t].word) : std::string_view();
  };
  return is_one_of(lower(number.last), {"more", "fewer", "less", "extra", "additional", "further",
                                        "other", "new", "higher", "lower"}) ||
         (number.first > 0 && is_one_of(lower(number.first - 1), {"another", "further", "other"}));
}

bool SubjectQuantities::is_blocked(NodeId id) const {
  const auto& blockers = instance_.predicate->blockers;
  const Node& node = view_.node(id);
  for (uint32_t t = node.tokens.first; t < node.tokens.last && !blockers.empty(); ++t) {
    const WordId w = view_.context().tokens[t].word;
    const WordId noun = view_.context().lexicon.lemma(w, PartOfSpeech::kNoun);
    for (const WordId blocker : blockers) {
      if (blocker == w || blocker == noun) return true;
    }
  }
  return false;
}

void SubjectQuantities::put_bound(Claim& claim, const RelationInstance& instance,
                                  TextRange& span) const {
  if (instance.verb == kNoNode || instance.nominal) return;
  for (const BoundVerb* bound : bounds_) {
    if (bound->words.front() != view_.node(instance.verb).lemma ||
        !view_.verb_matches(instance.verb, bound->words) || bound->hedge == Hedge::kNone)
      continue;
    ClaimBuilder::put(claim, "bound", std::string(bound_name(bound->hedge)),
                      view_.range_of(instance.verb));
    span = join(span, view_.range_of(instance.verb));
    return;
  }
}

/// The number that `id` is, or (for the cue noun and the role's own nouns) has: "87 points".
uint32_t SubjectQuantities::number_at(NodeId id, const PredicateRole& role, bool cue) const {
  const Node& node = view_.node(id);
  const auto fits = [&](uint32_t m) {
    return m != kNoMention && fits_quantity(view_.context().mentions.all[m].type, role);
  };
  if (fits(node.entity)) return node.entity;
  const WordId head = node.head < view_.context().tokens.size()
                          ? view_.context().tokens[node.head].word
                          : kUnknownWord;
  const bool own = cue || std::any_of(role.nouns.begin(), role.nouns.end(), [&](WordId noun) {
                     return noun == node.lemma || noun == head;  // "people" and its lemma
                   });
  // "is 52,000", "is the fifth": a number without a noun.
  const auto alone = [&](uint32_t m) {
    const TokenRange& tokens = view_.context().mentions.all[m].tokens;
    return tokens.first <= node.head && node.head < tokens.last;
  };
  if (fits(node.number) && (own || alone(node.number))) return node.number;
  return fits(node.ordinal) && (own || alone(node.ordinal)) ? node.ordinal : kNoMention;
}

SubjectQuantity SubjectQuantities::at_roles(const PredicateRole& role) const {
  SubjectQuantity value;
  for (const RoleNode& r : instance_.roles) {
    if (r.role != role.name) continue;
    if (r.mention != kNoMention &&
        fits_quantity(view_.context().mentions.all[r.mention].type, role)) {
      value.mention = r.mention;
      return value;
    }
    if (r.node == kNoNode || is_blocked(r.node)) continue;
    const uint32_t found = number_at(r.node, role, r.node == instance_.noun && counts());
    if (found == kNoMention) continue;
    value.mention = found;
    value.strict = !r.alternative;
    return value;
  }
  return value;
}

bool SubjectQuantities::counts() const {
  return instance_.cue != nullptr && (instance_.cue->number || instance_.cue->ordinal);
}

/// "a capacity [of 54,000]", "the capacity [is 54,000]", "the capacity ([54,000])", "the [fifth]
/// planet".
SubjectQuantity SubjectQuantities::at_noun(const PredicateRole& role) const {
  SubjectQuantity value;
  if (instance_.noun == kNoNode || instance_.cue == nullptr) return value;
  const NounCue& cue = *instance_.cue;
  if (cue.denotes == rule_.subject_role()) {
    if (counts()) value.mention = number_at(instance_.noun, role, true);
    return value;
  }
  if (cue.denotes != rule_.value_role()) return value;
  value.mention = number_at(instance_.noun, role, true);
  if (value.found()) return value;
  for (const Edge& edge : view_.phrases().from(instance_.noun)) {
    const bool of = edge.relation == Relation::kPrep && is_one_of(word(edge.word), {"of", "at"});
    const bool beside = edge.relation == Relation::kApposition ||
                        edge.relation == Relation::kParenthesis ||
                        edge.relation == Relation::kColon;
    if (edge.to == kNoNode || !(of || beside)) continue;
    value.mention = number_at(edge.to, role, false);
    value.strict = !edge.alternative || of;
    if (value.found()) return value;
  }
  return behind_verb(instance_.noun, role);
}

SubjectQuantity SubjectQuantities::behind_verb(NodeId noun, const PredicateRole& role) const {
  SubjectQuantity value;
  for (const uint32_t e : view_.edges_into(noun)) {
    const Edge& edge = view_.phrases().edges[e];
    if (edge.relation != Relation::kSubject || !measures(edge.from)) continue;
    for (const Argument& a : view_.arguments(edge.from)) {
      if (a.node == noun) continue;
      const bool at = a.slot == ArgSlot::kPrep && is_one_of(word(a.preposition), {"at", "to"});
      if (a.slot != ArgSlot::kObject && a.slot != ArgSlot::kComplement && !at) continue;
      value.mention = number_at(a.node, role, false);
      value.verb = edge.from;
      value.strict = !a.alternative;
      if (value.found()) return value;
    }
  }
  return {};
}

bool SubjectQuantities::measures(NodeId verb) const {
  const std::string_view lemma = word(view_.node(verb).lemma);
  return lemma == "be" || is_putting(lemma) ||
         std::any_of(bounds_.begin(), bounds_.end(), [&](const BoundVerb* bound) {
           return bound->words.front() == view_.node(verb).lemma;
         });
}

/// "the standing capacity", "a price of $5 per month": the noun is narrowed to something else.
bool SubjectQuantities::is_qualified() const {
  if (instance_.noun == kNoNode || instance_.cue == nullptr) return false;
  for (const std::string& modifier : view_.modifiers(instance_.noun)) {
    bool own = is_neutral(modifier);
    for (const WordId w : instance_.cue->words) own |= word(w) == modifier;
    if (!own) return true;
  }
  for (const Edge& edge : view_.phrases().from(instance_.noun)) {
    if (edge.relation != Relation::kPrep || edge.to == kNoNode || edge.alternative) continue;
    const bool read = std::any_of(instance_.roles.begin(), instance_.roles.end(),
                                  [&](const RoleNode& r) { return r.node == edge.to; });
    if (!read && !view_.is_temporal(edge.to) &&
        is_one_of(word(edge.word), {"for", "per", "without", "against", "under", "among"}))
      return true;
  }
  return false;
}

}  // namespace factlint
