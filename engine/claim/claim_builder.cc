#include "engine/claim/claim_builder.h"

#include <algorithm>
#include <array>

#include "engine/claim/backshift.h"
#include "engine/claim/disowned.h"
#include "engine/claim/nearness.h"
#include "engine/claim/set_right.h"

namespace factlint {
namespace {

/// Verbs after which an infinitive tells what was or was not so, not what is to come.
constexpr std::array<std::string_view, 42> kFactive = {
    "fail",      "neglect",  "refuse",     "decline", "cease",  "stop",    "manage",
    "happen",    "continue", "begin",      "start",   "seem",   "appear",  "come",
    "get",       "prove",    "tend",       "say",     "report", "believe", "think",
    "estimate",  "know",     "understand", "reckon",  "help",   "turn",    "remain",
    "calculate", "suppose",  "see",        "find",    "assume", "like",    "love",
    "prefer",    "hate",     "delight",    "bother",  "dare",   "care",    "forget"};

bool tells_fact(const SentenceView& view, NodeId verb) {
  const auto governors = view.in(verb, Relation::kXcomp);
  return std::any_of(governors.begin(), governors.end(), [&](NodeId id) {
    const std::string_view lemma = view.context().vocabulary.text(view.node(id).lemma);
    return view.node(id).kind == NodeKind::kVerb &&
           std::find(kFactive.begin(), kFactive.end(), lemma) != kFactive.end();
  });
}

}  // namespace

RuleId ClaimBuilder::rule(CheckKind check, std::string_view predicate,
                          std::string_view property) const {
  const auto& all = rules_.rules();
  RuleId any = kNoRule;
  for (const RuleId id : rules_.without_patterns(check)) {
    if (!predicate.empty() && all[id].predicate != predicate) continue;
    if (all[id].property == property) return id;
    if (any == kNoRule) any = id;
  }
  return property.empty() ? any : kNoRule;
}

/// "Under the proposal the bloc would admit it": what is on the table, not a mere supposition.
bool ClaimBuilder::tells_proposal() const {
  static constexpr std::array<std::string_view, 30> kProposals = {
      "plan",   "plans",    "planned", "proposal", "proposals", "proposed", "agenda",  "draft",
      "drafts", "decision", "item",    "document", "documents", "deal",     "package", "resolution",
      "scheme", "summit",   "meeting", "session",  "announced", "agreed",   "said",    "decided",
      "paper",  "papers",   "text",    "texts",    "motion",    "accord"};
  static constexpr std::array<std::string_view, 8> kConditions = {
      "if", "unless", "were", "should", "suppose", "supposing", "provided", "otherwise"};
  bool proposal = false;
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view_.word(t);
    if (std::find(kConditions.begin(), kConditions.end(), word) != kConditions.end()) return false;
    proposal |= std::find(kProposals.begin(), kProposals.end(), word) != kProposals.end();
  }
  return proposal;
}

/// "was wrong to show Georgia as ...", "it is a mistake to call it ...".
bool ClaimBuilder::called_wrong(NodeId verb) const {
  if (verb == kNoNode) return false;
  const uint32_t first = view_.node(verb).tokens.first;
  const uint32_t begin = view_.phrases().tokens.first;
  for (uint32_t back = 1; back <= 2 && first >= begin + back; ++back) {
    if (view_.context().calls_false(first - back)) return true;
  }
  return false;
}

/// "we wrote", "we also said": a paper of its own words.
bool ClaimBuilder::we_wrote(uint32_t we) const {
  const uint32_t end = std::min(view_.phrases().tokens.last, we + 3);
  for (uint32_t t = we + 1; t < end; ++t) {
    const std::string_view word = view_.word(t);
    if (word == "wrote" || word == "reported" || word == "printed" || word == "misreported" ||
        word == "published")
      return true;
  }
  return false;
}

/// "[your] leader of Tuesday", "your correspondent": a reader tells a paper what it printed.
bool ClaimBuilder::is_text(uint32_t t) const {
  static constexpr std::array<std::string_view, 22> kTexts = {
      "leader",  "editorial", "article", "report",        "story",    "brief",
      "column",  "columnist", "writer",  "correspondent", "reporter", "map",
      "caption", "item",      "piece",   "obituary",      "profile",  "timeline",
      "graphic", "quiz",      "paper",   "newspaper"};
  return t < view_.phrases().tokens.last &&
         std::find(kTexts.begin(), kTexts.end(), view_.word(t)) != kTexts.end();
}

/// "owing to an editing [error]": what the sentence tells was printed wrongly.
bool ClaimBuilder::is_slip_of_paper(uint32_t t) const {
  static constexpr std::array<std::string_view, 4> kSlips = {"error", "mistake", "slip",
                                                             "oversight"};
  static constexpr std::array<std::string_view, 11> kMakers = {
      "editing",       "production",  "typing",    "typographical",
      "transcription", "printing",    "reporting", "copying",
      "clerical",      "translation", "our"};
  return t > view_.phrases().tokens.first &&
         std::find(kSlips.begin(), kSlips.end(), view_.word(t)) != kSlips.end() &&
         std::find(kMakers.begin(), kMakers.end(), view_.word(t - 1)) != kMakers.end();
}

/// "An earlier version said that ...": what is corrected.
bool ClaimBuilder::tells_of_earlier_text() const {
  static constexpr std::array<std::string_view, 6> kEarlier = {
      "earlier", "previous", "original", "previously", "originally", "misstated"};
  static constexpr std::array<std::string_view, 8> kTexts = {
      "version", "article", "edition", "caption", "headline", "story", "report", "misstated"};
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (view_.word(t) == "we" && we_wrote(t)) return true;
    if (view_.word(t) == "your" && is_text(t + 1)) return true;
    if (is_slip_of_paper(t)) return true;
    if (std::find(kEarlier.begin(), kEarlier.end(), view_.word(t)) == kEarlier.end()) continue;
    const uint32_t end = std::min(tokens.last, t + 5);
    for (uint32_t u = t; u < end; ++u) {
      if (std::find(kTexts.begin(), kTexts.end(), view_.word(u)) != kTexts.end()) return true;
    }
  }
  return false;
}

/// "Had it ten members, the vote would have ..."
bool ClaimBuilder::supposes_by_order(const RelationInstance& instance) const {
  const NodeId at = instance.verb != kNoNode ? instance.verb : instance.noun;
  return at != kNoNode && supposed(view_, view_.node(at).head);
}

/// "a bloc of ten states", "ten members": made up with the sentence, where "its ten members" and
/// "the pact, a bloc of ten," are there whatever it supposes.
bool ClaimBuilder::is_indefinite(NodeId noun) const {
  if (noun == kNoNode) return false;
  for (int hops = 0; hops < 3; ++hops) {
    const Node& node = view_.node(noun);
    if (node.all || node.determiner == Determiner::kDefinite ||
        node.determiner == Determiner::kPossessive ||
        !view_.in(noun, Relation::kApposition).empty() ||
        !view_.in(noun, Relation::kParenthesis).empty())
      return false;
    NodeId outer = kNoNode;
    for (const uint32_t e : view_.edges_into(noun)) {
      const Edge& edge = view_.phrases().edges[e];
      const bool part = edge.relation == Relation::kPrep && !edge.alternative &&
                        view_.node(edge.from).kind == NodeKind::kNoun;
      if (part || edge.relation == Relation::kCompound) outer = edge.from;
    }
    if (outer == kNoNode || node.determiner == Determiner::kIndefinite) break;
    noun = outer;
  }
  return view_.node(noun).entity == kNoMention ||
         view_.node(noun).determiner == Determiner::kIndefinite;
}

/// "asked whether it has nine or ten".
bool ClaimBuilder::asks_whether(const RelationInstance& instance) const {
  const NodeId at = instance.verb != kNoNode ? instance.verb : instance.noun;
  if (at == kNoNode || view_.node(at).clause >= view_.phrases().clauses.size()) return false;
  const Clause& clause = view_.phrases().clauses[view_.node(at).clause];
  return view_.context().vocabulary.text(clause.subordinator) == "whether";
}

void ClaimBuilder::set_mode(Claim& claim, const RelationInstance& instance) const {
  uint16_t flags = view_.clause_flags(instance.verb != kNoNode ? instance.verb : instance.noun);
  // "if the figures are anything to go by"
  if ((flags & kConditional) != 0 && rests_on_evidence(view_))
    flags = static_cast<uint16_t>(flags & ~kConditional);
  if (!told_before_) told_before_ = tells_of_earlier_text();
  if (instance.nominal) {
    if (*told_before_) {
      claim.mode = ClaimMode::kConditional;
      return;
    }
    if ((flags & (kDenied | kFalseReport)) != 0) claim.mode = ClaimMode::kReported;
    if (!is_indefinite(instance.noun)) return;
    const bool reported = (flags & kReported) != 0 && told_apart(view_, instance.verb);
    if ((flags & kQuestionClause) != 0 || asks_whether(instance)) claim.mode = ClaimMode::kQuestion;
    if (reported || supposes_by_order(instance) ||
        ((flags & (kConditional | kWish | kImperative)) != 0 && !tells_proposal()))
      claim.mode = ClaimMode::kConditional;
    return;
  }
  const Node* verb = instance.verb != kNoNode ? &view_.node(instance.verb) : nullptr;
  if (verb != nullptr) claim.tense = verb->tense;
  const bool proposed = (flags & kConditional) != 0 && tells_proposal();
  if ((flags & (kDenied | kFalseReport)) != 0 || called_wrong(instance.verb)) {
    claim.mode = ClaimMode::kDenied;
  } else if ((flags & kQuestionClause) != 0 || asks_whether(instance)) {
    claim.mode = ClaimMode::kQuestion;
  } else if ((flags & (kConditional | kWish | kImperative)) != 0 && !proposed) {
    claim.mode = ClaimMode::kConditional;
  } else if (proposed || (flags & kPlanned) != 0 ||
             (verb != nullptr && (verb->tense == Tense::kFuture ||
                                  (verb->form == VerbForm::kInfinitive && !verb->perfect &&
                                   !tells_fact(view_, instance.verb))))) {
    claim.mode = ClaimMode::kPlanned;
  } else if ((flags & kReported) != 0) {
    claim.mode = ClaimMode::kReported;
    if (is_backshifted(view_, instance.verb)) claim.tense = Tense::kPresent;
  }
  if (claim.mode == ClaimMode::kReported && told_apart(view_, instance.verb))
    claim.mode = ClaimMode::kConditional;
  if (*told_before_ || is_rumoured(view_, instance.verb)) claim.mode = ClaimMode::kConditional;
  if (claim.mode == ClaimMode::kAsserted && (flags & kRelativeClauseFlag) == 0 &&
      supposes_by_order(instance))
    claim.mode = ClaimMode::kConditional;
  if (verb != nullptr && verb->modal &&
      (claim.mode == ClaimMode::kAsserted || claim.mode == ClaimMode::kReported))
    claim.mode = ClaimMode::kConditional;
}

Claim ClaimBuilder::start(RuleId rule, const RelationInstance& instance) const {
  Claim claim;
  claim.rule = rule;
  claim.check = rules_.rule(rule).check;
  claim.predicate =
      instance.predicate != nullptr ? std::string_view(instance.predicate->id) : std::string_view();
  claim.negated = instance.negated;
  claim.sentence = view_.sentence();
  set_mode(claim, instance);
  std::vector<NodeId> anchors;
  if (instance.verb != kNoNode) anchors.push_back(instance.verb);
  if (instance.noun != kNoNode) anchors.push_back(instance.noun);
  set_time(claim, anchors);
  return claim;
}

void ClaimBuilder::set_time(Claim& claim, std::span<const NodeId> nodes) const {
  const uint32_t mention = view_.time_of(nodes);
  if (mention == kNoMention) return;
  const Mention& m = view_.context().mentions.all[mention];
  claim.time = view_.context().mentions.temporal(m);
  claim.time_range = m.text;
}

Resolved ClaimBuilder::resolve(const RelationInstance& instance, std::string_view role) const {
  Resolved all;
  const PredicateRole* definition = instance.predicate->role(role);
  if (definition == nullptr) return all;
  // A surely attached name of another type leaves no room for the open attachment; a common noun
  // does.
  bool named = false;
  for (const RoleNode& r : instance.roles) {
    if (r.role != role || r.alternative || r.node == kNoNode) continue;
    const uint32_t mention = view_.node(r.node).entity;
    named |=
        mention != kNoMention && view_.context().mentions.all[mention].type == MentionType::kEntity;
  }
  for (const RoleNode& r : instance.roles) {
    if (r.role != role) continue;
    Resolved one = r.mention != kNoMention ? view_.resolve_mention(r.mention, *definition)
                                           : view_.resolve(r.node, *definition);
    for (RoleFiller& filler : one.fillers) {
      filler.strict = !r.alternative || !named;
      all.fillers.push_back(std::move(filler));
    }
    if (one.listed) {
      all.listed = true;
      all.kind = one.kind;
    }
    if (r.list == ListKind::kOpen) all.kind = ListKind::kOpen;
  }
  // A sure attachment makes the open ones superfluous.
  const bool sure = std::any_of(all.fillers.begin(), all.fillers.end(),
                                [](const RoleFiller& f) { return f.strict; });
  if (sure) std::erase_if(all.fillers, [](const RoleFiller& f) { return !f.strict; });
  return all;
}

bool ClaimBuilder::fill(Claim& claim, const RelationInstance& instance,
                        std::string_view role) const {
  Resolved resolved = resolve(instance, role);
  if (resolved.fillers.empty()) return false;
  if (resolved.listed) claim.list_kind = resolved.kind;
  for (RoleFiller& filler : resolved.fillers) {
    claim.strict &= filler.strict;
    claim.roles.push_back(std::move(filler));
  }
  return true;
}

void ClaimBuilder::put(Claim& claim, std::string_view role, std::string text, TextRange range) {
  RoleFiller filler;
  filler.role = role;
  filler.text = std::move(text);
  filler.range = range;
  claim.roles.push_back(std::move(filler));
}

void ClaimBuilder::put_mention(Claim& claim, std::string_view role, uint32_t mention,
                               TextRange range) {
  RoleFiller filler;
  filler.role = role;
  filler.mention = mention;
  filler.range = range;
  claim.roles.push_back(std::move(filler));
}

void ClaimBuilder::put_entity(Claim& claim, std::string_view role, uint32_t mention) const {
  const Mention& name = view_.context().mentions.all[mention];
  RoleFiller filler;
  filler.role = role;
  filler.mention = mention;
  filler.entities = view_.context().mentions.entity(name).candidates;
  filler.range = name.core_text;
  claim.roles.push_back(std::move(filler));
}

namespace {

/// "Its government has left": one pronoun cannot be the member and the body that it left.
bool pronoun_for_two(const Claim& claim) {
  for (size_t i = 0; i < claim.roles.size(); ++i) {
    const RoleFiller& a = claim.roles[i];
    if (a.mention != kNoMention || a.range.empty() || a.entities.empty()) continue;
    for (size_t j = i + 1; j < claim.roles.size(); ++j) {
      const RoleFiller& b = claim.roles[j];
      if (b.mention == kNoMention && b.range == a.range && !b.entities.empty() &&
          b.entities != a.entities)
        return true;
    }
  }
  return false;
}

}  // namespace

/// The token of the sentence that holds byte `byte`, or the one behind.
uint32_t ClaimBuilder::token_at(uint32_t byte) const {
  const TokenRange sentence = view_.phrases().tokens;
  const auto& tokens = view_.context().tokens;
  const auto at =
      std::partition_point(tokens.begin() + sentence.first, tokens.begin() + sentence.last,
                           [byte](const Token& token) { return token.end <= byte; });
  return std::min(static_cast<uint32_t>(at - tokens.begin()), sentence.last - 1);
}

void ClaimBuilder::add(Claim claim, TextRange span) {
  if (pronoun_for_two(claim)) return;
  if (span.empty()) {
    for (const RoleFiller& filler : claim.roles) {
      if (filler.range.empty()) continue;
      const TextRange sentence =
          view_.context().text_range(view_.context().sentences[view_.sentence()].tokens);
      if (!sentence.contains(filler.range)) continue;
      span = span.empty() ? filler.range : join(span, filler.range);
    }
  }
  claim.span = span;
  const bool here =
      view_.context().text_range(view_.phrases().tokens).contains(span) && !span.empty();
  if (here && claim.mode == ClaimMode::kAsserted) {
    const Disowning told = disowned(view_, token_at(span.begin));
    claim.mode = told.mode.value_or(claim.mode);
    // What would be left of the members is counted from those that it has.
    if (claim.check != CheckKind::kCount && told.supposed) claim.mode = ClaimMode::kConditional;
  }
  const RoleFiller* number = claim.role("number");
  if (claim.check == CheckKind::kCount && number != nullptr && number->mention != kNoMention &&
      number_set_right(view_, number->mention))
    claim.mode = ClaimMode::kConditional;
  claims_.push_back(std::move(claim));
}

}  // namespace factlint
