// A stated value against a known one: entities, words, numbers, dates.
#include "engine/verdict/value_compare.h"

#include <algorithm>

#include "engine/value/unit_scale.h"
#include "engine/verdict/content_words.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {

Quantity with_bound(Quantity stated, const RoleFiller* bound) {
  if (bound == nullptr || stated.hedge != Hedge::kNone) return stated;
  const Hedge hedge = hedge_of_words(bound->text);
  if (hedge == Hedge::kNone) return stated;
  stated.hedge = hedge;
  stated.stated = stated_interval(stated.value, hedge);
  stated.interval = hedged_interval(stated.value, stated.grain, hedge);
  return stated;
}

namespace {

bool is_count(const Quantity& quantity) {
  return quantity.unit.empty() && quantity.value.is_integer() && quantity.grain == Decimal(1);
}

/// "125 feet" for 38 metres: rounded to a handy number, a conversion may miss by so much.
Agreement compare_converted(const Quantity& stated, const Quantity& known) {
  const Decimal handy(8, -2);
  const Agreement agreement = compare_figure(stated, known);
  const bool near = (stated.value - known.value).abs() <= known.value.abs() * handy;
  return agreement == Agreement::kHolds || !near ? agreement : Agreement::kOpen;
}

std::optional<Agreement> compare_numbers(const Trial& trial, const Mention& mention,
                                         const Quantity& written, const Quantity& known) {
  Quantity stated = with_bound(written, trial.claim.role("bound"));
  if (mention.type == MentionType::kPercentage || known.unit == "percent" || known.unit == "%") {
    return compare_figure(as_percent(stated, mention.type == MentionType::kPercentage),
                          as_percent(known, known.unit == "percent"));
  }
  if (stated.unit != known.unit && !stated.unit.empty() && !known.unit.empty()) {
    const auto converted = in_unit(known, stated.unit);
    if (!converted) return std::nullopt;
    return compare_converted(stated, *converted);
  }
  // Counts told to the last digit are right or wrong; others are rounded.
  if (is_count(stated) && is_count(known) && known.hedge == Hedge::kNone &&
      stated.hedge == Hedge::kNone)
    return stated.value == known.value ? Agreement::kHolds : Agreement::kFails;
  return compare_figure(stated, known);
}

Agreement compare_days(const Temporal& stated, const DateRange& known) {
  if (stated.readings.empty()) return Agreement::kOpen;
  const DateAgreement agreement = compare_dates(stated.readings, known);
  const bool same = agreement == DateAgreement::kSame || agreement == DateAgreement::kOverlaps;
  if (same) return Agreement::kHolds;
  const bool vague = stated.hedge != Hedge::kNone && stated.hedge != Hedge::kBetween;
  return vague ? Agreement::kOpen : Agreement::kFails;
}

bool is_name_of(const Trial& trial, EntityId entity, const WordList& stated) {
  const auto& names = trial.facts.entity(entity).names;
  return std::any_of(names.begin(), names.end(), [&](const EntityName& name) {
    const WordList words = content_words(name.text);
    return has_all(words, stated) || has_all(stated, words);
  });
}

std::optional<Agreement> compare_entities(const Trial& trial, const Fact& fact,
                                          const RoleFiller& stated) {
  Agreement best = Agreement::kFails;
  for (const EntityId known : fact.objects) {
    if (stated.entities.empty()) {
      const WordList words = content_words(stated.text);
      if (words.empty()) return std::nullopt;
      if (is_name_of(trial, known, words)) return Agreement::kHolds;
    }
    for (const EntityId entity : stated.entities) {
      if (entity == known || lies_in(trial.facts, known, entity)) return Agreement::kHolds;
      if (lies_in(trial.facts, entity, known)) best = Agreement::kOpen;
    }
  }
  return best;
}

/// Words that some other fact gives for the property: they are values of it, not a paraphrase.
bool is_known_value(const Trial& trial, const Fact& fact, const WordList& stated) {
  const auto& all = trial.facts.all(fact.kind);
  return std::any_of(all.begin(), all.end(), [&](FactId id) {
    const Fact& other = trial.facts.fact(id);
    return other.property == fact.property && !other.text.empty() &&
           same_words(content_words(other.text), stated);
  });
}

std::optional<Agreement> compare_words(const Trial& trial, const Fact& fact,
                                       const RoleFiller& filler) {
  const WordList stated =
      content_words(filler.text.empty() ? trial.written(filler.range) : filler.text);
  if (stated.empty()) return std::nullopt;
  const WordList known = content_words(fact.text);
  const auto within = [&](const std::vector<std::string>& wordings) {
    return std::any_of(wordings.begin(), wordings.end(), [&](const std::string& wording) {
      const WordList words = content_words(wording);
      return !words.empty() && has_all(stated, words);
    });
  };
  if (within(fact.excluded)) return Agreement::kFails;
  if (has_all(stated, known) || has_all(known, stated) || within(fact.aliases))
    return Agreement::kHolds;
  return is_known_value(trial, fact, stated) ? Agreement::kFails : Agreement::kOpen;
}

/// Roles of an event that stand for the value: its place, its participants.
std::optional<Agreement> compare_event(const Trial& trial, const Fact& fact,
                                       const RoleFiller& stated) {
  if (const Temporal* temporal = trial.temporal(&stated))
    return fact.date ? std::optional(compare_days(*temporal, *fact.date)) : std::nullopt;
  for (const EventRole& role : fact.roles) {
    for (const EntityId entity : stated.entities) {
      for (const EntityId known : role.entities) {
        if (same_place(trial.facts, entity, known)) return Agreement::kHolds;
      }
    }
  }
  return stated.entities.empty() ? std::nullopt : std::optional(Agreement::kOpen);
}

/// "31240" -> "31,240"; four digits may be a year.
std::string with_commas(std::string words) {
  const bool digits = words.size() > 4 && std::all_of(words.begin(), words.end(),
                                                      [](char c) { return c >= '0' && c <= '9'; });
  for (size_t at = words.size(); digits && at > 3;) words.insert(at -= 3, 1, ',');
  return words;
}

/// "225 days", "30 kilometers per hour".
std::string with_plural_unit(const Quantity& known) {
  std::string words = with_commas(quantity_in_words(known));
  const bool named = known.unit.size() > 2 && known.unit != "percent" &&
                     std::all_of(known.unit.begin(), known.unit.end(),
                                 [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
  if (!named || known.value == Decimal(1) || !words.ends_with(known.unit)) return words;
  const size_t end = std::min(known.unit.find(' '), known.unit.size());
  words.resize(words.size() - known.unit.size());
  return words + (known.unit.starts_with("foot") ? "feet" : plural(known.unit.substr(0, end))) +
         known.unit.substr(end);
}

}  // namespace

std::optional<Agreement> compare_value(const Trial& trial, const Fact& fact,
                                       const RoleFiller& stated) {
  if (fact.kind == FactKind::kEvent) return compare_event(trial, fact, stated);
  const Mention* mention = trial.mention(&stated);
  if (fact.quantity) {
    if (mention == nullptr) return std::nullopt;
    if (const Quantity* quantity = trial.quantity(&stated))
      return compare_numbers(trial, *mention, *quantity, *fact.quantity);
    if (mention->type == MentionType::kDuration)
      return compare_numbers(trial, *mention, trial.context.mentions.duration(*mention).quantity,
                             *fact.quantity);
    return std::nullopt;
  }
  if (const Temporal* temporal = trial.temporal(&stated))
    return fact.date && fact.kind != FactKind::kFigure
               ? std::optional(compare_days(*temporal, *fact.date))
               : std::nullopt;
  if (!fact.objects.empty()) return compare_entities(trial, fact, stated);
  return fact.text.empty() ? std::nullopt : compare_words(trial, fact, stated);
}

std::string value_in_words(const FactBase& facts, const Fact& fact) {
  if (fact.quantity) return with_plural_unit(*fact.quantity);
  if (!fact.objects.empty()) {
    std::vector<std::string> names;
    for (const EntityId entity : fact.objects) names.push_back(facts.entity(entity).label);
    return list_in_words(names);
  }
  if (!fact.text.empty()) return fact.text;
  return fact.date ? fact.date->to_words() : std::string();
}

std::string replacement_for(const Trial& trial, const Fact& fact, const RoleFiller& stated) {
  if (fact.objects.size() > 1) return {};
  const Quantity* written = trial.quantity(&stated);
  const bool whole = fact.quantity && fact.quantity->value.is_integer() &&
                     fact.quantity->hedge == Hedge::kNone && fact.quantity->unit.empty() &&
                     fact.quantity->value < Decimal(100);
  if (written == nullptr || !written->words || !whole) return value_in_words(trial.facts, fact);
  int64_t number = 0;
  while (Decimal(number) < fact.quantity->value) ++number;
  const Mention* mention = trial.mention(&stated);
  return mention->type == MentionType::kOrdinal ? ordinal_in_words(number)
                                                : number_in_words(number);
}

std::string stated_in_words(const Trial& trial, const RoleFiller& stated) {
  const Mention* mention = trial.mention(&stated);
  const bool dated = mention != nullptr && Mentions::is_temporal(mention->type);
  std::string words = dated ? trial.written(mention->core_text) : trial.told(stated);
  const RoleFiller* bound = trial.claim.role("bound");
  const Quantity* quantity = trial.quantity(&stated);
  if (bound != nullptr && quantity != nullptr && quantity->hedge == Hedge::kNone)
    words.insert(0, hedge_words(hedge_of_words(bound->text)));
  return words;
}

}  // namespace factlint
