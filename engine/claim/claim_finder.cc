#include "engine/claim/claim_finder.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "engine/base/utf8.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/claim_family.h"
#include "engine/claim/membership_blocks.h"
#include "engine/claim/never.h"
#include "engine/claim/reservations.h"
#include "engine/claim/yes_no.h"

namespace factlint {
namespace {

/// Every role that the rule needs is filled.
bool has_needs(const Claim& claim, const Rule& rule) {
  return std::all_of(rule.needs.begin(), rule.needs.end(), [&](const RuleText& need) {
    return claim.role(role_in_claims(rule, need.text)) != nullptr;
  });
}

std::string key_of(const Claim& claim) {
  std::string key = std::to_string(claim.rule) + (claim.negated ? "!" : "") +
                    (claim.hint ? "?" : "") + std::to_string(static_cast<int>(claim.mode)) +
                    std::string(claim.status);
  for (const RoleFiller& filler : claim.roles) {
    key += '|';
    key += filler.role;
    key += ':' + std::to_string(filler.mention) + ':' + filler.text;
    for (const EntityId entity : filler.entities) key += ',' + std::to_string(entity);
  }
  return key;
}

}  // namespace

ClaimFinder::ClaimFinder(const RulePack& rules, const PredicateLexicon& predicates,
                         const FactBase& facts, const Vocabulary& vocabulary,
                         const Lexicon& lexicon)
    : rules_(rules),
      predicates_(predicates),
      facts_(facts),
      own_rules_(find_own_rules(rules, predicates)),
      patterns_(find_rule_patterns(rules)),
      gate_(predicates, facts, vocabulary, lexicon) {}

/// A body that a member may be in is within reach: named here or a little before, told of in the
/// claims before, or meant by a noun in capitals. Without one, no reader of membership finds any.
bool ClaimFinder::may_tell_membership(const SentenceView& view,
                                      const std::vector<Claim>& claims) const {
  constexpr uint32_t kReach = 13;  // sentences; one more than a heading reaches down
  const Predicate* predicate = predicates_.find("membership");
  const PredicateRole* whole = predicate == nullptr ? nullptr : predicate->role("whole");
  if (whole == nullptr || whole->types.empty()) return true;
  const uint32_t s = view.sentence();
  const DocumentContext& context = view.context();
  if (view.focus().names(whole->types, s > kReach ? s - kReach : 0, s + 1)) return true;
  for (auto it = claims.rbegin(); it != claims.rend() && it->sentence + kReach > s; ++it) {
    if (it->predicate == predicate->id) return true;
  }
  const TokenRange tokens = context.sentences[s].tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.is(kCapitalised) && gate_.is_entity_noun(token.word)) return true;
  }
  const auto names_body = [&](uint32_t m) {
    const Mention& mention = context.mentions.all[m];
    if (mention.type != MentionType::kEntity) return false;
    const auto& candidates = context.mentions.entity(mention).candidates;
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](EntityId id) { return view.fits(id, *whole); });
  };
  return std::any_of(view.mentions().begin(), view.mentions().end(), names_body);
}

namespace {

/// "January 2022. The alliance sends troops.": the date that is all of the block's first sentence;
/// kNoMention if it tells more.
uint32_t lead_date(const DocumentContext& context, uint32_t sentence) {
  const auto& sentences = context.sentences;
  while (sentence > 0 && sentences[sentence - 1].block == sentences[sentence].block) --sentence;
  const TokenRange tokens = sentences[sentence].tokens;
  const auto named = context.mentions.within({tokens.first, tokens.first + 1});
  if (named.empty() || !Mentions::is_temporal(named.front().type) ||
      named.front().type == MentionType::kWeekday)
    return kNoMention;
  for (uint32_t t = named.front().tokens.last; t < tokens.last; ++t) {
    if (context.tokens[t].kind != TokenKind::kMark) return kNoMention;
  }
  return context.mentions.index(named.front());
}

/// In a timeline, what has no time of its own is of the entry's date.
void date_by_lead(const DocumentContext& context, std::vector<Claim>& claims) {
  uint32_t block = ~0U;
  uint32_t date = kNoMention;
  for (Claim& claim : claims) {
    const uint32_t here = context.sentences[claim.sentence].block;
    if (here != block) date = lead_date(context, claim.sentence);
    block = here;
    if (date == kNoMention || claim.time) continue;
    claim.time = context.mentions.temporal(context.mentions.all[date]);
    claim.time_range = context.mentions.all[date].text;
  }
}

}  // namespace

std::vector<Claim> ClaimFinder::find(const DocumentContext& context) const {
  std::vector<Claim> claims;
  std::vector<Claim> hints;  // apart: no reader leans on what is read by nearness
  const Focus focus(context, facts_);
  GateWalk gate(gate_, context);
  size_t known = 0;  // claims before the sentence before
  for (uint32_t s = 0; s < context.sentences.size(); ++s) {
    const bool claimed = claims.size() > known;
    known = claims.size();
    if (!gate.worth_reading(s, claimed)) continue;
    const SentenceView view(context, facts_, focus, s);
    ClaimBuilder builder(view, rules_, predicates_, claims);
    const std::vector<RelationInstance> instances = find_relations(view, predicates_);
    ClaimBuilder near(view, rules_, predicates_, hints);
    if (may_tell_membership(view, claims)) {
      read_membership(builder, instances);
      read_membership_hints(near);
    }
    read_offices(builder, instances);
    read_persons(builder, instances);
    read_events(builder, instances);
    read_event_entries(builder);
    read_events_apart(builder);
    read_events_hosted(builder);
    read_grant_wordings(builder);
    read_trade(builder, instances);
    read_figures(builder, instances);
    read_attributes(builder, instances);
    read_foundings(builder, instances);
    read_new_names(builder, instances);
    read_borders(builder);
    read_places(builder, instances);
    read_meanings(builder, instances);
    read_expansions(builder);
    read_answers(builder, instances);
    read_event_answers(builder);
    read_rows(builder, instances);
    read_hints(builder, instances);
    read_event_hints(near);
    read_figure_hints(near);
    read_own_predicates(builder, instances, rules_, own_rules_);
    read_patterns(builder, rules_, patterns_);
  }
  if (gate.names_body()) read_membership_blocks(context, facts_, rules_, predicates_, claims);
  answer_questions(context, claims);
  claims.insert(claims.end(), std::make_move_iterator(hints.begin()),
                std::make_move_iterator(hints.end()));
  std::erase_if(claims,
                [&](const Claim& claim) { return !has_needs(claim, rules_.rule(claim.rule)); });
  date_by_lead(context, claims);
  for (Claim& claim : claims) {
    claim.never = never_phrase(rules_.rule(claim.rule), context, claim.sentence, claim.span);
    add_reservations(context, claim);
  }
  std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
    // Of equal claims the surest stays.
    return std::tuple(a.sentence, !a.strict, a.span.begin, a.span.end, a.rule) <
           std::tuple(b.sentence, !b.strict, b.span.begin, b.span.end, b.rule);
  });
  std::set<std::string> seen;
  std::erase_if(claims, [&](const Claim& claim) {
    return !seen.insert(std::to_string(claim.sentence) + key_of(claim)).second;
  });
  return claims;
}

}  // namespace factlint
