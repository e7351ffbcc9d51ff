#include "engine/claim/nearness.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {

namespace {

/// "if the analysts are right", "if the figures are anything to go by": no condition of what is
/// told.
bool is_evidence(const SentenceView& view, uint32_t t) {
  static constexpr std::array<std::string_view, 14> kEvidence = {
      "figures", "numbers", "analysts", "right",   "believed", "anything",  "correct",
      "counted", "memory",  "serves",   "reports", "sources",  "correctly", "drafters"};
  constexpr uint32_t kReach = 8;
  const uint32_t end = std::min(view.phrases().tokens.last, t + kReach);
  for (; t < end; ++t) {
    if (one_of(kEvidence, view.folded(t))) return true;
  }
  return false;
}

/// A word that sets a condition.
bool sets_condition(const SentenceView& view) {
  static constexpr std::array<std::string_view, 10> kConditions = {
      "if",   "unless", "provided", "suppose", "supposing",
      "were", "should", "wish",     "imagine", "assuming"};
  const TokenRange tokens = view.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (one_of(kConditions, view.folded(t)) && !is_evidence(view, t)) return true;
  }
  return tokens.first < tokens.last && view.folded(tokens.first) == "had";
}

}  // namespace

bool only_supposes(const SentenceView& view) {
  constexpr uint16_t kUnsafe = kQuestionClause | kFalseReport | kWish;
  uint16_t flags = 0;
  for (const Clause& clause : view.phrases().clauses) flags |= clause.flags;
  return (flags & kUnsafe) != 0 || ((flags & kConditional) != 0 && sets_condition(view));
}

bool rests_on_evidence(const SentenceView& view) {
  static constexpr std::array<std::string_view, 6> kOpen = {"would", "could", "might",
                                                            "may",   "can",   "should"};
  const TokenRange tokens = view.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (view.folded(t) == "if")
      return is_evidence(view, t) && !sets_condition(view) && !says_any(view, kOpen);
  }
  return false;
}

size_t denials(const SentenceView& view) {
  static constexpr std::array<std::string_view, 35> kDenials = {
      "not",     "n't",     "no",      "never",   "neither",  "nor",    "none",
      "nobody",  "nowhere", "without", "outside", "except",   "bar",    "barring",
      "save",    "unlike",  "hardly",  "lack",    "lacks",    "absent", "missing",
      "untrue",  "false",   "wrong",   "vain",    "deny",     "denies", "denied",
      "refuses", "refuse",  "refused", "myth",    "nonsense", "empty",  "cannot"};
  const TokenRange tokens = view.phrases().tokens;
  size_t found = 0;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view.folded(t);
    // "neither A nor B, let alone C" denies once
    if (word == "nor" && found > 0) continue;
    found += one_of(kDenials, word) || word.ends_with("n't") ? 1 : 0;
  }
  return found;
}

namespace {

/// "the bloc", "the Commonwealth": the first definite noun that goes to a name of the role.
void take_up(const SentenceView& view, const PredicateRole& role, std::vector<RoleFiller>& found) {
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& node = view.node(id);
    if (node.kind != NodeKind::kNoun || node.plural || node.determiner != Determiner::kDefinite ||
        !view.focus().is_entity_noun(node.lemma))
      continue;
    Resolved resolved = view.resolve(id, role);
    if (resolved.fillers.size() != 1) continue;
    found = std::move(resolved.fillers);
    return;
  }
}

}  // namespace

std::vector<RoleFiller> named_near(const SentenceView& view, const PredicateRole& role,
                                   TokenRange tokens) {
  const Mentions& mentions = view.context().mentions;
  std::vector<RoleFiller> found;
  for (const Mention& mention : mentions.within(tokens)) {
    if (mention.type != MentionType::kEntity) continue;
    for (RoleFiller& filler : view.resolve_mention(mentions.index(mention), role).fillers) {
      const bool known = std::any_of(found.begin(), found.end(), [&](const RoleFiller& other) {
        return other.entities == filler.entities;
      });
      if (!known) found.push_back(std::move(filler));
    }
  }
  if (found.empty() && tokens.last == view.phrases().tokens.last) take_up(view, role, found);
  return found;
}

TokenRange with_sentence_before(const SentenceView& view) {
  const auto& sentences = view.context().sentences;
  TokenRange tokens = view.phrases().tokens;
  const uint32_t s = view.sentence();
  if (s > 0 && sentences[s - 1].block == sentences[s].block)
    tokens.first = sentences[s - 1].tokens.first;
  return tokens;
}

uint32_t only_time(const SentenceView& view) {
  uint32_t found = kNoMention;
  for (const uint32_t m : view.mentions()) {
    const MentionType type = view.context().mentions.all[m].type;
    if (type != MentionType::kDate && type != MentionType::kPeriod) continue;
    if (found != kNoMention) return kNoMention;
    found = m;
  }
  return found;
}

Claim start_hint(const ClaimBuilder& builder, RuleId rule, const Predicate& predicate) {
  RelationInstance instance;
  instance.predicate = &predicate;
  instance.nominal = true;
  Claim claim = builder.start(rule, instance);
  claim.strict = false;
  claim.hint = true;
  claim.time.reset();
  const uint32_t time = only_time(builder.view());
  if (time != kNoMention) {
    const Mentions& mentions = builder.view().context().mentions;
    claim.time = mentions.temporal(mentions.all[time]);
    claim.time_range = mentions.all[time].text;
  }
  return claim;
}

}  // namespace factlint
