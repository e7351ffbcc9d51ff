#include "engine/claim/derived_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "engine/claim/claim_family.h"
#include "engine/claim/role_types.h"

namespace factlint {
namespace {

/// The predicate whose verbs every derived one takes over.
constexpr std::string_view kPattern = "property";

/// Properties that shipped rules ask for by other names than their own `property`.
constexpr std::array<std::string_view, 23> kShippedAttributes = {
    "capital of", "founded",    "founding", "established", "establishment", "foundation",
    "creation",   "expansion",  "name",     "stands for",  "rank",          "military rank",
    "profession", "occupation", "trade",    "nationality", "nation",        "citizenship",
    "home",       "based in",   "employer", "works at",    "affiliation"};

std::string slug(std::string_view property) {
  std::string text = fold_word(property);
  std::replace(text.begin(), text.end(), ' ', '-');
  return text;
}

CheckKind check_of(FactKind kind) {
  switch (kind) {
    case FactKind::kFigure:
      return CheckKind::kFigure;
    case FactKind::kRelation:
      return CheckKind::kRelation;
    case FactKind::kEvent:
      return CheckKind::kEvent;
    default:
      return CheckKind::kAttribute;
  }
}

/// The longest common start of two words that tell the same measure ("implemented").
bool share_stem(std::string_view a, std::string_view b) {
  constexpr size_t kStem = 5;
  return std::min(a.size(), b.size()) >= kStem && a.substr(0, kStem) == b.substr(0, kStem);
}

bool is_named(const Fact& fact, std::string_view property) {
  const std::string wanted = fold_word(property);
  return fold_word(fact.property) == wanted ||
         std::any_of(fact.aliases.begin(), fact.aliases.end(),
                     [&](const std::string& alias) { return fold_word(alias) == wanted; });
}

/// What the shipped readers of `rule` find without asking for the property's own name.
bool reads_otherwise(const Rule& rule, const Fact& fact) {
  if (fact.kind == FactKind::kFigure) return share_stem(fact.property, rule.predicate);
  if (fact.kind == FactKind::kRelation) return fact.property.starts_with("border");
  return std::find(kShippedAttributes.begin(), kShippedAttributes.end(), fact.property) !=
         kShippedAttributes.end();
}

/// What stands between the subject and an entity, in words: kept for people to read.
bool is_remark(const Fact& fact) {
  return fact.kind == FactKind::kAttribute && !fact.text.empty() && !fact.objects.empty();
}

/// Some rule compares claims with `fact`. Members and holders always have theirs.
bool is_read(const Fact& fact, const std::vector<Rule>& rules) {
  if (fact.kind == FactKind::kMembership || fact.kind == FactKind::kOffice || is_remark(fact))
    return true;
  return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
    const bool person = rule.check == CheckKind::kPerson || rule.check == CheckKind::kExpansion;
    const bool attribute = fact.kind == FactKind::kAttribute && person;
    if (rule.check != check_of(fact.kind) && !attribute) return false;
    if (!rule.property.empty() && is_named(fact, rule.property)) return true;
    return (attribute || has_own_reader(rule)) && reads_otherwise(rule, fact);
  });
}

/// The words of a property as a noun is looked for: "number of employees" is counted as employees.
std::vector<WordId> noun_of(std::string_view property, const Lexicon& lexicon,
                            Vocabulary& vocabulary) {
  std::string text = fold_word(property);
  for (const std::string_view start : {"number of ", "amount of ", "total "}) {
    if (text.starts_with(start)) text.erase(0, start.size());
  }
  std::vector<WordId> words;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find_first_of(" -", begin), text.size());
    if (end > begin) words.push_back(vocabulary.add(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  if (words.empty() || !lexicon.has(words.back(), PartOfSpeech::kNoun)) return {};
  // "bought by", "based in": no noun that takes its words before it.
  for (const WordId word : words) {
    if (lexicon.has(word, PartOfSpeech::kPreposition)) return {};
  }
  words.back() = lexicon.lemma(words.back(), PartOfSpeech::kNoun);
  return words;
}

std::vector<std::string> value_types(const Fact& fact, const FactBase& facts) {
  if (fact.quantity) {
    const std::string& unit = fact.quantity->unit;
    if (unit.empty()) return {"number"};
    if (unit == "percent") return {"percentage"};
    const bool code = unit.size() == 3 && std::all_of(unit.begin(), unit.end(),
                                                      [](char c) { return c >= 'A' && c <= 'Z'; });
    if (code) return {"money"};
    return {"quantity", "duration"};
  }
  std::vector<std::string> types;
  if (fact.kind == FactKind::kAttribute) {
    for (const EntityId object : fact.objects) types.push_back(facts.entity(object).type);
  }
  return types;
}

/// What the facts of one kind and property say together about who has it and what it is.
struct Property {
  const Fact* first = nullptr;
  std::set<std::string> subjects, values;
};

using PropertyKey = std::pair<FactKind, std::string>;

std::map<PropertyKey, Property> unread_properties(const FactBase& facts,
                                                  const std::vector<Rule>& rules) {
  std::map<PropertyKey, Property> found;
  for (const Fact& fact : facts.facts()) {
    const bool figure = fact.kind == FactKind::kFigure && fact.objects.empty();
    if (!figure && fact.kind != FactKind::kAttribute) continue;
    const std::vector<std::string> values = value_types(fact, facts);
    if (values.empty() || fact.subject >= facts.entities().size() || is_read(fact, rules)) continue;
    Property& property = found[{fact.kind, fold_word(fact.property)}];
    if (property.first == nullptr) property.first = &fact;
    property.subjects.insert(facts.entity(fact.subject).type);
    property.values.insert(values.begin(), values.end());
  }
  return found;
}

class Deriver {
 public:
  Deriver(const Lexicon& lexicon, Vocabulary& vocabulary, const Predicate& pattern)
      : lexicon_(lexicon), vocabulary_(vocabulary), pattern_(pattern) {}

  /// Nothing if the property is no noun.
  std::optional<Predicate> predicate(const std::string& id, const Property& property) const {
    const std::vector<WordId> noun = noun_of(property.first->property, lexicon_, vocabulary_);
    if (noun.empty()) return std::nullopt;
    Predicate made;
    made.id = id;
    made.summary = fmt::format("the {} of something, by its own name", property.first->property);
    made.place = property.first->place;
    PredicateRole subject{"subject", {property.subjects.begin(), property.subjects.end()}, {}};
    for (const std::string& type : subject.types) subject.nouns.push_back(vocabulary_.add(type));
    PredicateRole value{"value", {property.values.begin(), property.values.end()}, {}};
    const bool counted = property.values.count("number") > 0;
    if (counted) value.nouns = {noun.back()};
    made.roles = {std::move(subject), std::move(value)};
    // "drew 48,000 visitors" has no verb of its own; of "foreign visitors" only the head would be
    // asked for.
    if (counted && noun.size() == 1) made.verbs = pattern_.verbs;
    made.nouns = pattern_.nouns;
    for (NounCue& cue : made.nouns) cue.words = noun;
    return made;
  }

  Rule rule(const std::string& id, const Property& property) const {
    Rule made;
    made.id = id;
    made.summary =
        fmt::format("the {} of something disagrees with the facts", property.first->property);
    made.why = fmt::format(
        "No rule file names \"{}\", so it is read by its own name; a rule of this property takes "
        "its place.",
        property.first->property);
    made.derived = true;
    made.check = check_of(property.first->kind);
    made.predicate = id;
    made.subject = "subject";
    made.value = "value";
    made.property = property.first->property;
    made.place = made.predicate_place = property.first->place;
    return made;
  }

 private:
  const Lexicon& lexicon_;
  Vocabulary& vocabulary_;
  const Predicate& pattern_;
};

/// The kind is a noun or verb of some relation, or the event has a name to be read by.
bool is_spoken_of(const Fact& event, const PredicateLexicon& predicates, const Lexicon& lexicon,
                  const Vocabulary& vocabulary) {
  for (const EventRole& role : event.roles) {
    if (role.role == "series") return true;
  }
  std::string text = fold_word(event.property);
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find_first_of(" -", begin), text.size());
    const WordId word = vocabulary.find(std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
    if (word == kUnknownWord) continue;
    if (!predicates.nouns(lexicon.lemma(word, PartOfSpeech::kNoun)).empty() ||
        !predicates.verbs(lexicon.lemma(word, PartOfSpeech::kVerb)).empty())
      return true;
  }
  return false;
}

}  // namespace

void derive_rules(const FactBase& facts, const Lexicon& lexicon, Vocabulary& vocabulary,
                  std::vector<Predicate>& predicates, std::vector<Rule>& rules) {
  const auto named = [](std::string_view id) {
    return [id](const auto& one) { return one.id == id; };
  };
  Predicate pattern;
  if (const auto shipped = std::find_if(predicates.begin(), predicates.end(), named(kPattern));
      shipped != predicates.end()) {
    pattern = std::move(*shipped);
    predicates.erase(shipped);
  }
  const Deriver deriver(lexicon, vocabulary, pattern);
  for (const auto& [key, property] : unread_properties(facts, rules)) {
    const std::string id = fmt::format("{}/{}", fact_kind_name(key.first), slug(key.second));
    const bool taken = std::any_of(rules.begin(), rules.end(), named(id)) ||
                       std::any_of(predicates.begin(), predicates.end(), named(id));
    if (taken) continue;
    auto predicate = deriver.predicate(id, property);
    if (!predicate) continue;
    predicates.push_back(*std::move(predicate));
    rules.push_back(deriver.rule(id, property));
  }
}

std::vector<FactId> unread_facts(const FactBase& facts, const std::vector<Rule>& rules,
                                 const PredicateLexicon& predicates, const Lexicon& lexicon,
                                 const Vocabulary& vocabulary) {
  std::vector<FactId> unread;
  for (FactId id = 0; id < facts.facts().size(); ++id) {
    const Fact& fact = facts.fact(id);
    if (is_read(fact, rules)) continue;
    if (fact.kind == FactKind::kEvent && is_spoken_of(fact, predicates, lexicon, vocabulary))
      continue;
    unread.push_back(id);
  }
  return unread;
}

}  // namespace factlint
