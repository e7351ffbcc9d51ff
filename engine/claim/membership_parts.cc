#include "engine/claim/membership_parts.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {

const Predicate* membership_predicate(const ClaimBuilder& builder) {
  const Predicate* predicate = builder.predicates().find("membership");
  if (predicate == nullptr || predicate->role("whole") == nullptr ||
      predicate->role("part") == nullptr)
    return nullptr;
  return predicate;
}

std::vector<RoleFiller> whole_of_members(const SentenceView& view, NodeId noun,
                                         const PredicateRole& whole) {
  for (const Edge& edge : view.phrases().from(noun)) {
    std::vector<RoleFiller> found;
    if (edge.relation == Relation::kModifier && edge.mention != kNoMention)
      found = view.resolve_mention(edge.mention, whole).fillers;
    const std::string_view word = view.context().vocabulary.text(edge.word);
    const bool of = edge.relation == Relation::kPrep && (word == "of" || word == "in");
    if ((of || edge.relation == Relation::kPossessor) && edge.to != kNoNode)
      found = view.resolve(edge.to, whole).fillers;
    if (!found.empty()) return found;
  }
  return {};
}

namespace {

/// "the Baltic states": the noun's own name is the region's.
bool is_named_as_states(const SentenceView& view, NodeId noun) {
  const std::string_view head = view.folded(view.node(noun).head);
  return view.node(noun).entity != kNoMention &&
         (head == "states" || head == "countries" || head == "republics" || head == "nations");
}

std::vector<RoleFiller> region_named(const SentenceView& view, uint32_t named,
                                     std::string_view role) {
  const auto& mentions = view.context().mentions;
  if (named == kNoMention || mentions.all[named].type != MentionType::kEntity) return {};
  const EntityId entity = mentions.entity(mentions.all[named]).candidates.front();
  if (view.facts().entity(entity).type != "region") return {};
  RoleFiller filler;
  filler.role = role;
  filler.entities = {entity};
  filler.mention = named;
  filler.range = mentions.all[named].core_text;
  return {filler};
}

}  // namespace

std::vector<RoleFiller> region_of(const SentenceView& view, NodeId noun, std::string_view role) {
  if (is_named_as_states(view, noun)) return region_named(view, view.node(noun).entity, role);
  for (const Edge& edge : view.phrases().from(noun)) {
    uint32_t named = edge.relation == Relation::kModifier ? edge.mention : kNoMention;
    const std::string_view word = view.context().vocabulary.text(edge.word);
    if (edge.relation == Relation::kPrep && edge.to != kNoNode && !edge.alternative &&
        (word == "of" || word == "in" || word == "from"))
      named = view.node(edge.to).entity;
    if (auto found = region_named(view, named, role); !found.empty()) return found;
  }
  return {};
}

std::vector<RoleFiller> only_body(const SentenceView& view, const PredicateRole& whole) {
  std::vector<RoleFiller> found;
  for (const uint32_t m : view.mentions()) {
    auto one = view.resolve_mention(m, whole).fillers;
    if (one.empty()) continue;
    if (!found.empty() && found.front().entities != one.front().entities) return {};
    found = std::move(one);
  }
  return found;
}

namespace {

void besides_at(const SentenceView& view, const PredicateRole& part, NodeId id,
                std::vector<RoleFiller>& named) {
  static constexpr std::array<std::string_view, 10> kBesides = {
      "besides",    "beside",         "apart from", "apart_from",    "aside from",
      "aside_from", "in addition to", "alongside",  "together with", "other than"};
  for (const Edge& edge : view.phrases().from(id)) {
    const std::string_view word = view.context().vocabulary.text(edge.word);
    if (edge.relation != Relation::kPrep || edge.to == kNoNode ||
        std::find(kBesides.begin(), kBesides.end(), word) == kBesides.end())
      continue;
    auto found = view.resolve(edge.to, part).fillers;
    named.insert(named.end(), found.begin(), found.end());
  }
}

}  // namespace

std::vector<RoleFiller> named_besides(const SentenceView& view, const PredicateRole& part,
                                      NodeId noun) {
  std::vector<RoleFiller> named;
  besides_at(view, part, noun, named);
  for (const uint32_t e : view.edges_into(noun)) {
    const NodeId verb = view.phrases().edges[e].from;
    if (view.node(verb).kind == NodeKind::kVerb) besides_at(view, part, verb, named);
  }
  // "five countries [other than Russia]", "eight governments [besides Russia's]"
  const uint32_t t = view.node(noun).head + 1;
  if (!named.empty() || t + 2 >= view.phrases().tokens.last) return named;
  const bool other = view.word(t) == "other" && view.word(t + 1) == "than";
  if (!other && view.word(t) != "besides") return named;
  const uint32_t first = other ? t + 2 : t + 1;
  for (const uint32_t m : view.mentions()) {
    if (view.context().mentions.all[m].core.first != first) continue;
    auto found = view.resolve_mention(m, part).fillers;
    if (found.size() == 1) named.push_back(std::move(found.front()));
  }
  return named;
}

bool behind_share_of(const SentenceView& view, NodeId noun) {
  static constexpr std::array<std::string_view, 9> kShares = {
      "half", "most", "third", "thirds", "quarter", "quarters", "majority", "some", "fifths"};
  for (uint32_t t = view.phrases().tokens.first + 1; t < view.node(noun).tokens.first; ++t) {
    if (view.word(t) == "of" && one_of(kShares, view.word(t - 1))) return true;
  }
  return false;
}

bool told_full(const SentenceView& view, NodeId noun) {
  const auto words = view.modifiers(noun);
  return std::find(words.begin(), words.end(), "full") != words.end();
}

bool told_over(const SentenceView& view, NodeId noun) {
  static constexpr std::array<std::string_view, 9> kOver = {
      "end", "lapse", "cease", "expire", "terminate", "conclude", "freeze", "suspend", "finish"};
  const NodeId verb = noun != kNoNode ? view.verb_over(noun) : kNoNode;
  return verb != kNoNode &&
         std::find(kOver.begin(), kOver.end(),
                   view.context().vocabulary.text(view.node(verb).lemma)) != kOver.end();
}

bool is_thing_of_past(const SentenceView& view, NodeId noun) {
  const NodeId verb = noun != kNoNode ? view.verb_over(noun) : kNoNode;
  if (verb == kNoNode || view.node(verb).tense != Tense::kPresent || view.node(verb).negated)
    return false;
  const uint32_t t = view.node(verb).tokens.last;
  if (!view.phrases().tokens.contains(t + 4)) return false;
  return view.word(t) == "a" && (view.word(t + 1) == "thing" || view.word(t + 1) == "matter") &&
         view.word(t + 2) == "of" && view.word(t + 3) == "the" && view.word(t + 4) == "past";
}

bool told_of_both(const SentenceView& view, Claim& claim) {
  std::vector<RoleFiller*> wholes;
  for (RoleFiller& filler : claim.roles) {
    if (filler.role == "among") return false;
    if (filler.role == "whole") wholes.push_back(&filler);
  }
  if (wholes.size() != 2 || wholes.front()->mention == kNoMention) return false;
  const uint32_t first = view.context().mentions.all[wholes.front()->mention].tokens.first;
  if (first <= view.phrases().tokens.first || view.word(first - 1) != "both") return false;
  wholes.back()->role = "among";
  return true;
}

bool has_word_before_head(const SentenceView& view, const Node& node, std::string_view wanted) {
  for (uint32_t t = node.tokens.first; t < node.head; ++t) {
    if (view.word(t) == wanted) return true;
  }
  return false;
}

std::span<const Claim> claims_since(const ClaimBuilder& builder, uint32_t sentence) {
  const std::span<const Claim> all = builder.claims();
  size_t first = all.size();
  while (first > 0 && all[first - 1].sentence >= sentence) --first;
  return all.subspan(first);
}

bool singles_out(const SentenceView& view, const Node& node, TokenRange number) {
  for (uint32_t t = number.last; t < node.head; ++t) {
    const std::string_view word = view.folded(t);
    if (word == "most" || word == "least" || (word.size() > 5 && word.ends_with("est")))
      return true;
  }
  constexpr uint32_t kLongest = 3;  // "one size larger than"
  const uint32_t end = std::min(view.phrases().tokens.last, number.last + kLongest);
  if (number.last >= end || view.context().tokens[number.last].kind == TokenKind::kMark)
    return false;
  for (uint32_t t = number.last + 1; t < end; ++t) {
    const std::string_view compared = view.folded(t - 1);
    if (view.context().tokens[t - 1].kind == TokenKind::kMark) break;
    if (view.word(t) == "than" && compared != "other" && compared != "rather" &&
        (compared.ends_with("er") || compared == "more" || compared == "less"))
      return true;
  }
  return false;
}

bool counts_those_named(const SentenceView& view, const PredicateRole& part, uint32_t number) {
  const Mentions& mentions = view.context().mentions;
  const Mention& told = mentions.all[number];
  const Quantity& quantity = mentions.quantity(told);
  if (!quantity.value.is_integer()) return false;
  const auto& sentences = view.context().sentences;
  uint32_t first = view.phrases().tokens.first;
  const uint32_t s = view.sentence();
  if (s > 0 && sentences[s - 1].block == sentences[s].block) first = sentences[s - 1].tokens.first;
  std::vector<EntityId> named;
  size_t here = 0;
  for (const Mention& at : mentions.within({first, told.tokens.first})) {
    if (at.type != MentionType::kEntity) continue;
    const auto found = view.resolve_mention(mentions.index(at), part).fillers;
    if (found.size() != 1) continue;
    const EntityId country = found.front().entities.front();
    if (std::find(named.begin(), named.end(), country) != named.end()) continue;
    named.push_back(country);
    here += at.tokens.first >= view.phrases().tokens.first ? 1 : 0;
  }
  const auto wanted = static_cast<size_t>(std::max<int64_t>(quantity.value.to_int(), 0));
  return wanted > 1 && (named.size() == wanted || here == wanted);
}

bool is_counted(const ClaimBuilder& builder, uint32_t number) {
  const auto claims = claims_since(builder, builder.view().sentence());
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    const RoleFiller* filler = claim.role("number");
    return claim.check == CheckKind::kCount && filler != nullptr && filler->mention == number;
  });
}

}  // namespace factlint
