#include "engine/claim/focus.h"

#include <algorithm>
#include <unordered_map>

#include "engine/base/utf8.h"
#include "engine/fact/fact_query.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 4;  ///< sentences back that a definite noun reaches

bool has_noun(const Entity& entity, std::string_view noun) {
  return std::find(entity.nouns.begin(), entity.nouns.end(), noun) != entity.nouns.end();
}

/// `name` begins with the folded `word`.
bool begins_with(std::string_view name, std::string_view word) {
  const size_t end = name.find(' ');
  return end != std::string_view::npos && fold_word(name.substr(0, end)) == word;
}

/// "met [in Riga]", "[near Riga]": where something happens, not what the sentence is about.
bool is_scene(const DocumentContext& context, uint32_t sentence, uint32_t token) {
  if (sentence >= context.sentences.size() || token <= context.sentences[sentence].tokens.first)
    return false;
  const std::string_view before = context.vocabulary.text(context.tokens[token - 1].word);
  return before == "in" || before == "at" || before == "near" || before == "outside";
}

/// Whose meetings a series is of; kNoEntity if it is none, or of several.
EntityId body_of_series(const FactBase& facts, EntityId series) {
  if (facts.entity(series).type != "event-series") return kNoEntity;
  EntityId found = kNoEntity;
  for (const FactId id : facts.naming(series, FactKind::kEvent)) {
    const EntityId body = facts.fact(id).subject;
    if (body == kNoEntity || body == found) continue;
    if (found != kNoEntity) return kNoEntity;
    found = body;
  }
  return found;
}

uint32_t sentence_of(const std::vector<Sentence>& sentences, uint32_t token) {
  const auto after =
      std::upper_bound(sentences.begin(), sentences.end(), token,
                       [](uint32_t t, const Sentence& s) { return t < s.tokens.last; });
  return static_cast<uint32_t>(after - sentences.begin());
}

}  // namespace

Focus::Focus(const DocumentContext& context, const FactBase& facts)
    : context_(context), facts_(facts) {
  std::vector<bool> in_list(context.mentions.all.size(), false);
  for (const ListMention& list : context.mentions.lists) {
    for (const uint32_t item : list.items) in_list[item] = true;
  }
  for (uint32_t m = 0; m < context.mentions.all.size(); ++m) {
    const Mention& mention = context.mentions.all[m];
    if (mention.type != MentionType::kEntity) continue;
    const EntityMention& named = context.mentions.entity(mention);
    if (named.candidates.empty() || named.anaphoric) continue;
    if (named.form == NameForm::kDemonym || named.form == NameForm::kAdjective) continue;
    const uint32_t sentence = sentence_of(context.sentences, mention.tokens.first);
    const bool listed = in_list[m];
    for (const EntityId entity : named.candidates) {
      const bool scene =
          facts.entity(entity).type == "city" && is_scene(context, sentence, mention.tokens.first);
      // "the CIS summit": the bloc is named with it.
      const EntityId body = body_of_series(facts, entity);
      if (body != kNoEntity)
        named_.push_back({mention.tokens.first, sentence, body, false, listed});
      named_.push_back({mention.tokens.first, sentence, entity, scene, listed});
    }
  }
}

bool Focus::names(const std::vector<std::string>& types, uint32_t first, uint32_t last) const {
  const auto begin = std::lower_bound(named_.begin(), named_.end(), first,
                                      [](const Named& n, uint32_t s) { return n.sentence < s; });
  for (auto it = begin; it != named_.end() && it->sentence <= last; ++it) {
    const std::string& type = facts_.entity(it->entity).type;
    if (std::find(types.begin(), types.end(), type) != types.end()) return true;
  }
  return false;
}

bool Focus::mentions(std::string_view type) const {
  const auto known = types_.find(type);
  if (known != types_.end()) return known->second;
  const auto& all = context_.mentions.all;
  const bool found = std::any_of(all.begin(), all.end(), [&](const Mention& mention) {
    if (mention.type != MentionType::kEntity) return false;
    const auto& candidates = context_.mentions.entity(mention).candidates;
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](EntityId id) { return facts_.entity(id).type == type; });
  });
  types_.emplace(type, found);
  return found;
}

bool Focus::is_entity_noun(WordId noun) const {
  return facts_.is_noun(context_.vocabulary.text(noun));
}

EntityId Focus::by_noun(WordId noun, uint32_t token, uint32_t sentence) const {
  const std::string_view text = context_.vocabulary.text(noun);
  const auto here = std::lower_bound(named_.begin(), named_.end(), token,
                                     [](const Named& n, uint32_t t) { return n.token < t; });
  EntityId found = kNoEntity;
  uint32_t found_sentence = 0;
  for (auto it = here; it != named_.begin();) {
    --it;
    if (it->sentence + kReach < sentence) break;
    if (!has_noun(facts_.entity(it->entity), text)) continue;
    if (found == kNoEntity) {
      found = it->entity;
      found_sentence = it->sentence;
    } else if (it->entity != found && it->sentence == found_sentence) {
      return kNoEntity;
    } else if (it->sentence != found_sentence) {
      break;
    }
  }
  if (found != kNoEntity) return found;
  for (auto it = here; it != named_.end() && it->sentence <= sentence; ++it) {
    if (!has_noun(facts_.entity(it->entity), text)) continue;
    if (found != kNoEntity && found != it->entity) return kNoEntity;
    found = it->entity;
  }
  return found != kNoEntity ? found : by_first_word(noun, token);
}

/// "the Commonwealth" for the Commonwealth of Independent States: the capitalised first word of a
/// body's name, where the text names one of its members and no other body of that first word.
EntityId Focus::by_first_word(WordId noun, uint32_t token) const {
  if (!context_.tokens[token].is(kCapitalised)) return kNoEntity;
  const auto known = first_words_.find(noun);
  if (known != first_words_.end()) return known->second;
  EntityId& answer = first_words_[noun] = kNoEntity;
  const std::string_view word = context_.vocabulary.text(noun);
  EntityId found = kNoEntity;
  for (EntityId id = 0; id < facts_.entities().size(); ++id) {
    const Entity& entity = facts_.entity(id);
    if (!has_noun(entity, word) || !begins_with(entity.name, word)) continue;
    const bool named = std::any_of(named_.begin(), named_.end(),
                                   [&](const Named& other) { return other.entity == id; });
    if (!named && !tells_of_members(id)) continue;
    if (found != kNoEntity) return kNoEntity;
    found = id;
  }
  return answer = found;
}

/// The text names members of `body`, or what lies in them, and not more of other countries.
bool Focus::tells_of_members(EntityId body) const {
  std::vector<EntityId> members;
  for (const FactId id : facts_.of(body, FactKind::kMembership)) {
    for (const EntityId member : facts_.fact(id).objects) members.push_back(member);
  }
  const auto weight_of = [&](EntityId entity) {
    const std::string& type = facts_.entity(entity).type;
    if (type != "country" && type != "city") return 0;
    const bool member = std::any_of(members.begin(), members.end(), [&](EntityId country) {
      return country == entity || is_part(facts_, entity, country);
    });
    return member ? 1 : -1;
  };
  std::unordered_map<EntityId, int> weights;  // a long text names the same places over and over
  int balance = 0;
  bool any = false;
  for (const Named& named : named_) {
    const auto [known, added] = weights.try_emplace(named.entity, 0);
    if (added) known->second = weight_of(named.entity);
    any |= known->second > 0;
    balance += known->second;
  }
  return any && balance >= 0;
}

EntityId Focus::by_pronoun(const std::vector<std::string>& types, uint32_t token,
                           uint32_t sentence) const {
  for (const bool listed : {false, true}) {
    const EntityId found = by_sentence_before(types, token, sentence, listed);
    if (found != kNoEntity) return found;
  }
  return by_heading(types, token, sentence);
}

EntityId Focus::by_sentence_before(const std::vector<std::string>& types, uint32_t token,
                                   uint32_t sentence, bool listed) const {
  const auto here = std::lower_bound(named_.begin(), named_.end(), token,
                                     [](const Named& n, uint32_t t) { return n.token < t; });
  const bool opens =
      sentence < context_.sentences.size() && token == context_.sentences[sentence].tokens.first;
  EntityId found = kNoEntity;
  EntityId scene = kNoEntity;  // a city of the sentence before, where it happens
  uint32_t found_sentence = sentence;
  for (auto it = here; it != named_.begin();) {
    --it;
    if (it->sentence + 1 < sentence || (found != kNoEntity && it->sentence < found_sentence)) break;
    const std::string& type = facts_.entity(it->entity).type;
    if (std::find(types.begin(), types.end(), type) == types.end()) continue;
    if (it->sentence == sentence) return it->entity;
    if (it->listed && !listed) continue;
    // "The league met in Riga. [Its] president ...": the subject comes before the scene.
    if (opens && it->scene && found == kNoEntity) {
      if (scene != kNoEntity && scene != it->entity) return kNoEntity;
      scene = it->entity;
      continue;
    }
    // Of two bodies in the sentence before, either may be meant.
    if (scene != kNoEntity && !is_body(it->entity) && it->entity != scene) return kNoEntity;
    if (found != kNoEntity && it->entity != found) return kNoEntity;
    found = it->entity;
    found_sentence = it->sentence;
  }
  return found != kNoEntity ? found : scene;
}

bool Focus::is_body(EntityId entity) const {
  const std::string& type = facts_.entity(entity).type;
  return type != "city" && type != "country" && type != "region" && type != "person";
}

EntityId Focus::only_of(std::string_view type, uint32_t token) const {
  EntityId found = kNoEntity;
  for (const Named& named : named_) {
    if (named.token >= token) break;
    if (facts_.entity(named.entity).type != type || named.entity == found) continue;
    if (found != kNoEntity) return kNoEntity;
    found = named.entity;
  }
  return found;
}

EntityId Focus::by_heading(const std::vector<std::string>& types, uint32_t token,
                           uint32_t sentence) const {
  constexpr uint32_t kBelow = 12;  ///< sentences that a heading reaches down
  uint32_t heading = sentence;
  for (uint32_t s = sentence; s > 0 && s + kBelow > sentence; --s) {
    const Sentence& above = context_.sentences[s - 1];
    if (context_.document.blocks[above.block].kind != BlockKind::kHeading) continue;
    heading = s - 1;
    break;
  }
  if (heading == sentence) return kNoEntity;
  EntityId found = kNoEntity;
  const uint32_t first = context_.sentences[heading].tokens.first;
  auto it = std::lower_bound(named_.begin(), named_.end(), first,
                             [](const Named& n, uint32_t t) { return n.token < t; });
  for (; it != named_.end() && it->token < token; ++it) {
    const Named& named = *it;
    const std::string& type = facts_.entity(named.entity).type;
    if (std::find(types.begin(), types.end(), type) == types.end()) continue;
    if (found != kNoEntity && found != named.entity) return kNoEntity;
    if (found == kNoEntity && named.sentence != heading) return kNoEntity;
    found = named.entity;
  }
  return found;
}

}  // namespace factlint
