#include "engine/claim/claim_finder.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "engine/base/utf8.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/claim_family.h"
#include "engine/claim/membership_blocks.h"
#include "engine/claim/never.h"
#include "engine/claim/yes_no.h"

namespace factlint {
namespace {

constexpr uint8_t kCueWord = 1;
constexpr uint8_t kEntityNoun = 2;
constexpr uint8_t kPronoun = 4;

/// Every role that the rule needs is filled.
bool has_needs(const Claim& claim, const Rule& rule) {
  return std::all_of(rule.needs.begin(), rule.needs.end(), [&](const RuleText& need) {
    return claim.role(role_in_claims(rule, need.text)) != nullptr;
  });
}

/// Entities that a claim can be judged by. A country that no fact tells of is only a name: with
/// nobody else beside it, there is nothing to compare.
std::vector<uint8_t> entities_told_of(const FactBase& facts) {
  std::vector<uint8_t> told(facts.entities().size(), 0);
  const auto add = [&](EntityId id) {
    if (id < told.size()) told[id] = 1;
  };
  for (const Fact& fact : facts.facts()) {
    add(fact.subject);
    for (const EntityId id : fact.objects) add(id);
    for (const EventRole& role : fact.roles) {
      for (const EntityId id : role.entities) add(id);
    }
  }
  for (EntityId id = 0; id < told.size(); ++id) {
    const std::string& type = facts.entity(id).type;
    if (type != "country" && type != "city") told[id] = 1;
  }
  return told;
}

/// A short sentence behind a question: "Nine."
bool answers(const DocumentContext& context, uint32_t sentence) {
  constexpr uint32_t kShort = 12;
  if (sentence == 0 || context.sentences[sentence].tokens.size() > kShort) return false;
  const TokenRange before = context.sentences[sentence - 1].tokens;
  return !before.empty() && context.tokens[before.last - 1].mark_class == MarkClass::kQuestion;
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
      told_of_(entities_told_of(facts)),
      word_class_(vocabulary.size(), 0) {
  std::set<WordId> cues;
  for (const Predicate& predicate : predicates.all()) {
    for (const VerbFrame& frame : predicate.verbs) cues.insert(frame.words.front());
    for (const NounCue& cue : predicate.nouns) cues.insert(cue.words.back());
  }
  for (WordId word = 1; word < vocabulary.size(); ++word) {
    if (cues.count(word) > 0) word_class_[word] |= kCueWord;
    for (const Analysis& analysis : lexicon.analyses(word)) {
      if (cues.count(analysis.lemma) > 0) word_class_[word] |= kCueWord;
    }
  }
  for (const std::string_view pronoun : {"it", "its", "they", "their", "whose", "he", "his", "them",
                                         "leaders", "presidents", "summit", "meeting", "session"}) {
    const WordId word = vocabulary.find(pronoun);
    if (word != kUnknownWord) word_class_[word] |= kPronoun;
  }
  the_ = vocabulary.find("the");
  for (const Entity& entity : facts.entities()) {
    nouns_of_.emplace_back();
    for (const std::string& noun : entity.nouns) {
      const WordId word = vocabulary.find(fold_word(noun));
      if (word == kUnknownWord) continue;
      word_class_[word] |= kEntityNoun;
      nouns_of_.back().push_back(word);
    }
  }
}

bool ClaimFinder::is_noun_as_name(const DocumentContext& context, uint32_t token) const {
  const Token& noun = context.tokens[token];
  if ((word_class_[noun.word] & kEntityNoun) == 0 || !noun.is(kCapitalised) || token == 0)
    return false;
  const bool longer =
      token + 1 < context.tokens.size() && context.tokens[token + 1].is(kCapitalised);
  return context.tokens[token - 1].word == the_ && !longer;
}

bool ClaimFinder::is_city(const DocumentContext& context, const Mention& mention) const {
  const auto& candidates = context.mentions.entity(mention).candidates;
  return std::any_of(candidates.begin(), candidates.end(),
                     [&](EntityId id) { return facts_.entity(id).type == "city"; });
}

bool ClaimFinder::may_be_known(const DocumentContext& context, const Mention& mention) const {
  const auto& candidates = context.mentions.entity(mention).candidates;
  return std::any_of(candidates.begin(), candidates.end(),
                     [&](EntityId id) { return told_of_[id] != 0; });
}

/// The nouns that may stand for what the document names ("the bloc"), sorted; nullopt if it names
/// nothing that a claim can be judged by.
std::optional<std::vector<WordId>> ClaimFinder::nouns_named(const DocumentContext& context) const {
  std::vector<WordId> nouns;
  bool named = false;
  EntityId last = kNoEntity;
  size_t places = 0;
  for (const Mention& mention : context.mentions.all) {
    if (mention.type != MentionType::kEntity) continue;
    ++places;
    if (!may_be_known(context, mention)) continue;
    named = true;
    for (const EntityId id : context.mentions.entity(mention).candidates) {
      if (id != last) nouns.insert(nouns.end(), nouns_of_[id].begin(), nouns_of_[id].end());
      last = id;
    }
  }
  // "The Commonwealth": a noun written like a name is one.
  for (uint32_t t = 1; t < context.tokens.size() && !named; ++t)
    named = is_noun_as_name(context, t);
  if (!named && places < 2) return std::nullopt;
  std::sort(nouns.begin(), nouns.end());
  nouns.erase(std::unique(nouns.begin(), nouns.end()), nouns.end());
  return nouns;
}

bool ClaimFinder::worth_reading(const DocumentContext& context, const Sentence& sentence,
                                const std::vector<WordId>& nouns, bool after_entity) const {
  if (!sentence.prose) return false;
  bool cue = false;
  bool entity = false;
  bool pronoun = false;
  for (uint32_t t = sentence.tokens.first; t < sentence.tokens.last && !(cue && entity); ++t) {
    const WordId word = context.tokens[t].word;
    const uint8_t kind = word_class_[word];
    cue |= (kind & kCueWord) != 0;
    entity |= (kind & kEntityNoun) != 0 &&
              (is_noun_as_name(context, t) || std::binary_search(nouns.begin(), nouns.end(), word));
    pronoun |= (kind & kPronoun) != 0;
  }
  entity |= pronoun && cue && after_entity;
  if (!entity) {
    const auto& all = context.mentions.all;
    auto it = std::lower_bound(all.begin(), all.end(), sentence.tokens.first,
                               [](const Mention& m, uint32_t t) { return m.tokens.first < t; });
    // "Lyon, in Germany": two places may be held against each other; "the summit opened in Lyon"
    // may be one that the text names elsewhere.
    size_t places = 0;
    bool city = false;
    for (; it != all.end() && it->tokens.first < sentence.tokens.last && !entity; ++it) {
      if (it->type != MentionType::kEntity) continue;
      ++places;
      city = city || is_city(context, *it);
      entity = may_be_known(context, *it) || (city && (places > 1 || (cue && !nouns.empty())));
    }
  }
  return entity;
}

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
    if (token.is(kCapitalised) && (word_class_[token.word] & kEntityNoun) != 0) return true;
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

std::vector<Claim> ClaimFinder::find(const DocumentContext& context) const {
  std::vector<Claim> claims;
  const auto nouns = nouns_named(context);
  if (!nouns) return claims;
  const Focus focus(context, facts_);
  bool after_entity = false;  // the sentence before was worth reading: "its" may go to it
  bool under_name = false;    // the heading above names something
  for (uint32_t s = 0; s < context.sentences.size(); ++s) {
    const bool heading =
        context.document.blocks[context.sentences[s].block].kind == BlockKind::kHeading;
    const bool followed = after_entity || (under_name && !heading);
    after_entity = worth_reading(context, context.sentences[s], *nouns, followed) ||
                   (after_entity && answers(context, s));
    if (heading) under_name = after_entity;
    if (!after_entity) continue;
    const SentenceView view(context, facts_, focus, s);
    ClaimBuilder builder(view, rules_, predicates_, claims);
    const std::vector<RelationInstance> instances = find_relations(view, predicates_);
    if (may_tell_membership(view, claims)) read_membership(builder, instances);
    read_offices(builder, instances);
    read_persons(builder, instances);
    read_events(builder, instances);
    read_trade(builder, instances);
    read_figures(builder, instances);
    read_attributes(builder, instances);
    read_foundings(builder, instances);
    read_new_names(builder, instances);
    read_places(builder, instances);
    read_meanings(builder, instances);
    read_expansions(builder);
    read_answers(builder, instances);
    read_rows(builder, instances);
    read_hints(builder, instances);
    read_own_predicates(builder, instances, rules_, own_rules_);
    read_patterns(builder, rules_, patterns_);
  }
  read_membership_blocks(context, facts_, rules_, predicates_, claims);
  answer_questions(context, claims);
  std::erase_if(claims,
                [&](const Claim& claim) { return !has_needs(claim, rules_.rule(claim.rule)); });
  for (Claim& claim : claims) {
    claim.never = never_phrase(rules_.rule(claim.rule), context, claim.sentence, claim.span);
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
