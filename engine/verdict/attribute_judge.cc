// Claims about capitals, meanings, kinds and borders + attribute and relation facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <utility>

#include "engine/verdict/content_words.h"
#include "engine/verdict/founding_judge.h"
#include "engine/verdict/judging.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

bool may_be_told(const Trial& trial, const Fact& fact) {
  return !fact.disputed && fact.mode == Mode::kActual && is_fresh(trial, fact) &&
         !tells_of_once(trial.claim);
}

/// A filler names `entity`, by candidate or by its words.
bool names(const Trial& trial, const RoleFiller& filler, EntityId entity) {
  if (contains(filler.entities, entity)) return true;
  if (!filler.entities.empty()) return false;
  const WordList stated = content_words(filler.text);
  for (const EntityName& name : trial.facts.entity(entity).names) {
    if (!stated.empty() && same_words(stated, content_words(name.text))) return true;
  }
  return false;
}

/// One known pair of capital and country.
struct Capital {
  FactId id = kNoFact;
  EntityId city = kNoEntity;
  EntityId country = kNoEntity;
};

std::vector<Capital> known_capitals(const FactBase& facts) {
  std::vector<Capital> capitals;
  for (const FactId id : facts.all(FactKind::kAttribute)) {
    const Fact& fact = facts.fact(id);
    const bool city_first = fact.property == "capital of";
    if (!city_first && fact.property != "capital") continue;
    for (const EntityId object : fact.objects) {
      capitals.push_back(city_first ? Capital{id, fact.subject, object}
                                    : Capital{id, object, fact.subject});
    }
  }
  return capitals;
}

Verdict capital_mismatch(const Trial& trial, const Capital& known, const RoleFiller& city,
                         const RoleFiller& country) {
  const bool other_city = names(trial, country, known.country);
  const std::string right = trial.label(other_city ? known.city : known.country);
  std::string message = other_city
                            ? fmt::format("the capital of {} is {}, not {}",
                                          trial.label(known.country), right, trial.told(city))
                            : fmt::format("{} is the capital of {}, not of {}",
                                          trial.label(known.city), right, trial.told(country));
  Verdict verdict =
      disagreeing(VerdictKind::kContradicted, std::move(message),
                  evidence_of(known.id, trial.label(known.city),
                              {fmt::format("{} is the capital of {}", trial.label(known.city),
                                           trial.label(known.country))}));
  verdict.suggestion = right;
  return verdict;
}

Verdict judge_capital(const Trial& trial) {
  const RoleFiller* city = trial.claim.role("city");
  const RoleFiller* country = trial.claim.role("country");
  if (city == nullptr || country == nullptr || country->entities.empty())
    return unverifiable("no city or no country is read");
  const Capital* wrong = nullptr;
  const auto capitals = known_capitals(trial.facts);
  for (const Capital& known : capitals) {
    const bool same_city = names(trial, *city, known.city);
    const bool same_country = names(trial, *country, known.country);
    if (same_city && same_country) {
      const std::string fact = fmt::format("{} is the capital of {}", trial.label(known.city),
                                           trial.label(known.country));
      const Evidence evidence = evidence_of(known.id, trial.label(known.city), {fact});
      if (!trial.negated) return supported(fact, evidence);
      if (!may_be_told(trial, trial.facts.fact(known.id)))
        return unverifiable("a denial of another time");
      return disagreeing(VerdictKind::kContradicted, fact, evidence);
    }
    if ((same_country || same_city) && (wrong == nullptr || same_country)) wrong = &known;
  }
  if (wrong == nullptr) return unverifiable("this capital is not known");
  if (trial.negated)
    return supported("it is not the capital", evidence_of(wrong->id, trial.label(wrong->city)));
  if (!may_be_told(trial, trial.facts.fact(wrong->id)))
    return unverifiable("the capital is known for another time");
  return capital_mismatch(trial, *wrong, *city, *country);
}

std::optional<Weekday> weekday_in(std::string_view text) {
  const WordList words = content_words(text, false);
  for (int day = 0; day < 7; ++day) {
    const auto weekday = static_cast<Weekday>(day);
    const WordList name = content_words(weekday_name(weekday), false);
    if (has_word(words, name.front())) return weekday;
  }
  return std::nullopt;
}

std::optional<Weekday> stated_weekday(const Trial& trial, const RoleFiller& filler) {
  const Temporal* temporal = trial.temporal(&filler);
  if (temporal != nullptr && temporal->weekday_written) return temporal->weekday;
  return weekday_in(filler.text);
}

/// A sense in words of its own: no day told in a roundabout way.
bool is_plain_sense(const WordList& words) {
  return !words.empty() && std::none_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "day" || word == "week" || word == "weekday" || word == "second";
  });
}

std::optional<Verdict> judge_meaning_of(const Trial& trial, FactId id) {
  const Fact& fact = trial.facts.fact(id);
  const auto known = weekday_in(fact.text);
  const std::string right = fmt::format("{} means \"{}\"", trial.label(fact.subject), fact.text);
  std::optional<Verdict> best;
  for (const RoleFiller* sense : trial.fillers("sense")) {
    const auto weekday = stated_weekday(trial, *sense);
    const WordList words = content_words(sense->text);
    const bool any_day = known && !weekday && has_word(words, "weekday");
    const bool same = known ? weekday == known || any_day
                            : !words.empty() && has_all(words, content_words(fact.text));
    Verdict verdict = unverifiable("another sense than the known one");
    if (same != trial.negated && (same || weekday)) {
      verdict = supported(right, evidence_of(id, fact.text));
    } else if (!same && trial.negated && trial.claim.role("quoted") != nullptr &&
               is_plain_sense(words)) {
      verdict = supported(right, evidence_of(id, fact.text));
    } else if (same || (known && (weekday || (trial.claim.role("quoted") != nullptr &&
                                              is_plain_sense(words))))) {
      if (!may_be_told(trial, fact)) continue;
      const std::string stated =
          weekday ? std::string(weekday_name(*weekday)) : trial.written(sense->range);
      const std::string wrong = same ? "" : fmt::format(", not \"{}\"", stated);
      verdict = disagreeing(VerdictKind::kContradicted, right + wrong, evidence_of(id, fact.text));
      if (!same) verdict.suggestion = fact.text;
    }
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  }
  return best;
}

Verdict judge_meaning(const Trial& trial) {
  for (const EntityId named : trial.entities("named")) {
    for (const FactId id : trial.facts.of(named, FactKind::kAttribute)) {
      if (trial.facts.fact(id).property != "meaning") continue;
      if (auto verdict = judge_meaning_of(trial, id)) return *std::move(verdict);
    }
  }
  return unverifiable("the meaning of this name is not known");
}

bool any_within(const WordList& stated, const std::vector<std::string>& wordings) {
  return std::any_of(wordings.begin(), wordings.end(), [&](const std::string& wording) {
    const WordList words = content_words(wording);
    return !words.empty() && has_all(stated, words);
  });
}

/// Kinds of bodies that exclude each other; the words of one line go together.
enum class KindGroup : uint8_t { kNone, kDefence, kEconomic, kFederal, kPrivate };

bool has_any(const WordList& words, std::initializer_list<std::string_view> cues) {
  return std::any_of(cues.begin(), cues.end(),
                     [&](std::string_view cue) { return has_word(words, cue); });
}

KindGroup kind_group(const WordList& words) {
  if (has_any(words, {"military", "defense", "security"})) return KindGroup::kDefence;
  if (has_any(words, {"customs", "custom", "trade", "economic", "currency", "monetary", "market"}))
    return KindGroup::kEconomic;
  if (has_any(words, {"confederation", "federation"})) return KindGroup::kFederal;
  if (has_any(words, {"charity", "bank", "company", "corporation", "party", "university",
                      "newspaper", "agency"})) {
    return KindGroup::kPrivate;
  }
  return KindGroup::kNone;
}

/// "customs union" for a military alliance. A body that is said to be both ("political and military
/// bloc") is left alone.
bool excludes_kind(const Fact& fact, const WordList& stated) {
  const KindGroup known = kind_group(content_words(fact.text));
  const KindGroup other = kind_group(stated);
  return known != KindGroup::kNone && other != KindGroup::kNone && known != other;
}

bool is_kind(const Fact& fact, const WordList& stated) {
  if (stated.empty()) return false;
  // "alliance", "military alliance", "regional military alliance".
  const WordList known = content_words(fact.text);
  return has_all(known, stated) || has_all(stated, known) || any_within(stated, fact.aliases);
}

Verdict judge_kind_of(const Trial& trial, FactId id, const RoleFiller& kind) {
  const Fact& fact = trial.facts.fact(id);
  const WordList stated = content_words(kind.text);
  const bool same = is_kind(fact, stated);
  const bool excluded = !same && (any_within(stated, fact.excluded) || excludes_kind(fact, stated));
  if (!same && !excluded) return unverifiable("whether it is one is not known");
  const std::string right =
      fmt::format("{} is {}", trial.label(fact.subject), with_article(fact.text));
  if (same != trial.negated) return supported(right, evidence_of(id, fact.text));
  if (!may_be_told(trial, fact)) return unverifiable("told of an unnamed time in the past");
  Verdict verdict = disagreeing(VerdictKind::kContradicted,
                                right + (same ? "" : ", not " + with_article(kind.text)),
                                evidence_of(id, fact.text, {right}));
  if (!same) verdict.suggestion = fact.text;
  return verdict;
}

Verdict judge_kind(const Trial& trial) {
  const RoleFiller* kind = trial.claim.role("kind");
  std::optional<Verdict> best;
  for (const EntityId thing : trial.entities("thing")) {
    for (const FactId id : trial.facts.of(thing, FactKind::kAttribute)) {
      if (kind == nullptr || trial.facts.fact(id).property != "kind") continue;
      Verdict verdict = judge_kind_of(trial, id, *kind);
      best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
    }
  }
  return best ? *std::move(best) : unverifiable("what kind of body it is is not known");
}

// ---- relations

/// The fact, read in either direction, that joins the two; kNoFact if there is none.
FactId joined(const Trial& trial, EntityId one, EntityId other) {
  for (const auto& [a, b] : {std::pair{one, other}, std::pair{other, one}}) {
    for (const FactId id : trial.facts.of(a, FactKind::kRelation)) {
      const Fact& fact = trial.facts.fact(id);
      const bool same = trial.rule.property.empty() || fact.property == trial.rule.property ||
                        fact.property.starts_with("border");
      if (same && contains(fact.objects, b)) return id;
    }
  }
  return kNoFact;
}

/// A list of all the countries that border on `one`, in which `other` is not; kNoFact if there is
/// none.
FactId complete_without(const Trial& trial, EntityId one, EntityId other) {
  for (const FactId id : trial.facts.of(one, FactKind::kRelation)) {
    const Fact& fact = trial.facts.fact(id);
    if (fact.complete && fact.property.starts_with("border") && !contains(fact.objects, other))
      return id;
  }
  return kNoFact;
}

/// "its neighbour Peru", "the neighbours Chile and Peru": of one region, where no side is told.
bool is_loose_neighbour(const Trial& trial) {
  static constexpr std::array<std::string_view, 8> kSides = {
      "southern", "northern", "eastern", "western", "immediate", "direct", "border", "frontier"};
  const std::string text = trial.sentence_text();
  if (text.find("neighbo") == std::string::npos) return false;
  return std::none_of(kSides.begin(), kSides.end(),
                      [&](std::string_view side) { return text.find(side) != std::string::npos; });
}

/// Two countries of which one has all its neighbours listed, and the other is none of them.
std::optional<Verdict> judge_apart(const Trial& trial, EntityId one, EntityId other) {
  if (one == other || !has_type(trial.facts, one, "country") ||
      !has_type(trial.facts, other, "country"))
    return std::nullopt;
  for (const auto& [a, b] : {std::pair{one, other}, std::pair{other, one}}) {
    const FactId id = complete_without(trial, a, b);
    if (id == kNoFact) continue;
    const Fact& fact = trial.facts.fact(id);
    const std::string right = fmt::format("{} does not border {}", trial.label(a), trial.label(b));
    Evidence evidence = evidence_of(
        id, right, {fmt::format("{} borders {}", trial.label(a), trial.labels(fact.objects))});
    if (trial.negated) return supported(right, std::move(evidence));
    if (is_loose_neighbour(trial)) return unverifiable("a neighbour in a wider sense, perhaps");
    if (!may_be_told(trial, fact) || trial.claim.time)
      return unverifiable("no neighbours today; perhaps at another time");
    return disagreeing(VerdictKind::kContradicted, right, std::move(evidence));
  }
  return std::nullopt;
}

/// The two stand in one list of members: near enough to be mixed up, and no namesakes overseas.
bool are_fellows(const FactBase& facts, EntityId a, EntityId b) {
  const auto& all = facts.all(FactKind::kMembership);
  return std::any_of(all.begin(), all.end(), [&](FactId id) {
    return contains(facts.fact(id).objects, a) && contains(facts.fact(id).objects, b);
  });
}

/// Which country a city lies in; only a city that the facts tell of, or a neighbour's, is told as
/// misplaced.
Verdict judge_location(const Trial& trial, EntityId city, EntityId country) {
  std::vector<EntityId> homes = countries_of_capital(trial.facts, city);
  for (const EntityId whole : with_wholes(trial.facts, city)) {
    if (has_type(trial.facts, whole, "country") && !contains(homes, whole)) homes.push_back(whole);
  }
  if (homes.empty()) return unverifiable("where it lies is not known");
  const std::string right =
      fmt::format("{} is in {}", trial.label(city), trial.label(homes.front()));
  const auto told = trial.facts.of(city, FactKind::kAttribute);
  const Evidence evidence =
      evidence_of(told.empty() ? kNoFact : told.front(), trial.label(homes.front()), {right});
  if (contains(homes, country) != trial.negated) return supported(right, evidence);
  if (contains(homes, country)) return disagreeing(VerdictKind::kContradicted, right, evidence);
  if (tells_of_once(trial.claim) ||
      (told.empty() && !are_fellows(trial.facts, homes.front(), country)))
    return unverifiable("another city of that name may be meant");
  Verdict verdict =
      disagreeing(VerdictKind::kContradicted, right + ", not in " + trial.label(country), evidence);
  verdict.suggestion = trial.label(homes.front());
  return verdict;
}

}  // namespace

Verdict judge_relation(const Trial& trial) {
  if (trial.claim.mode == ClaimMode::kPlanned)
    return unverifiable("a plan, not a state of affairs");
  if (trial.rule.property == "part of") {
    const auto cities = trial.entities("one");
    const auto countries = trial.entities("other");
    if (cities.size() != 1 || countries.size() != 1)
      return unverifiable("more than one place may be meant");
    return judge_location(trial, cities.front(), countries.front());
  }
  for (const EntityId one : trial.entities("one")) {
    for (const EntityId other : trial.entities("other")) {
      const FactId id = joined(trial, one, other);
      if (id == kNoFact) continue;
      const Fact& fact = trial.facts.fact(id);
      const std::string right =
          fmt::format("{} {} {}", trial.label(one), fact.property, trial.label(other));
      const Evidence evidence = evidence_of(id, right, {right});
      if (!trial.negated) return supported(right, evidence);
      if (!may_be_told(trial, fact)) return unverifiable("a denial of another time");
      return disagreeing(VerdictKind::kContradicted, right, evidence);
    }
  }
  const auto ones = trial.entities("one");
  const auto others = trial.entities("other");
  if (ones.size() == 1 && others.size() == 1) {
    if (auto verdict = judge_apart(trial, ones.front(), others.front())) return *std::move(verdict);
  }
  return unverifiable("not known, and the list is open");
}

Verdict judge_attribute(const Trial& trial) {
  const std::string_view property = trial.rule.property;
  if (property == "founding" || property == "founded") return judge_founding(trial);
  if (trial.claim.mode == ClaimMode::kPlanned)
    return unverifiable("a plan, not a state of affairs");
  if (property == "capital of" || property == "capital") return judge_capital(trial);
  if (property == "meaning") return judge_meaning(trial);
  if (property == "kind") return judge_kind(trial);
  return unverifiable("no fact is of this property");
}

}  // namespace factlint
