// Founding dates, ages and anniversaries -> verdicts, computed from one founding date.
#include "engine/verdict/founding_judge.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/verdict/content_words.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/number_compare.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr double kDaysPerYear = 365.2425;
constexpr int kRoughYears = 2;  // "around 1990"

class FoundingTrial {
 public:
  FoundingTrial(const Trial& trial, FactId id, EntityId founded)
      : trial_(trial), id_(id), fact_(trial.facts.fact(id)), founded_(founded) {}

  Verdict run() const {
    if (fact_.mode == Mode::kPlanned) return judge_planned();
    if (trial_.claim.role("existing") != nullptr) return unverifiable("no date is read");
    if (const RoleFiller* ordinal = trial_.claim.role("ordinal"))
      return judge_anniversary(*ordinal);
    if (const RoleFiller* age = trial_.claim.role("age")) return judge_age(*age);
    if (const RoleFiller* span = trial_.claim.role("lasting")) return judge_lasting(*span);
    if (const RoleFiller* decade = trial_.claim.role("decade")) return judge_decade(*decade);
    if (const RoleFiller* nth = trial_.claim.role("year of life")) return judge_year_of_life(*nth);
    const RoleFiller* date = trial_.claim.role("date");
    if (const Mention* mention = trial_.mention(date);
        mention != nullptr && mention->type == MentionType::kDuration) {
      return judge_age(*date);
    }
    return judge_date(date);
  }

 private:
  int year() const { return year_of(*fact_.date); }
  /// The day of a founding that is over stays what it is.
  bool told() const {
    return !fact_.disputed && (fact_.mode == Mode::kActual || is_fresh(trial_, fact_));
  }

  std::string right() const {
    return fmt::format("{} was founded {} {}", trial_.label(founded_),
                       fact_.date->precision == Precision::kDay ? "on" : "in",
                       fact_.date->to_words());
  }

  Verdict agreed() const { return supported(right(), evidence_of(id_, fact_.date->to_words())); }

  Verdict wrong(std::string message, std::string step, std::string suggestion) const {
    if (!told()) return unverifiable("the known founding date is disputed");
    Verdict verdict = disagreeing(VerdictKind::kContradicted, std::move(message),
                                  evidence_of(id_, fact_.date->to_words(), {std::move(step)}));
    verdict.suggestion = std::move(suggestion);
    return verdict;
  }

  const Temporal* stated_time(const RoleFiller* filler) const {
    if (const Temporal* temporal = trial_.temporal(filler)) return temporal;
    return trial_.claim.time ? &*trial_.claim.time : nullptr;
  }

  /// The year that an age or an anniversary is of; 0 if none is known.
  int asked_year() const {
    const auto& time = trial_.claim.time;
    if (time && time->readings.size() == 1) {
      const DateRange& only = time->readings.front();
      if (only.begin || !only.end) return year_of(only);
      Day last = *only.end;  // "by the autumn of 2025"
      --last.number;
      return civil(last).year;
    }
    if (time && !time->readings.empty()) return 0;
    return trial_.context.as_of ? civil(*trial_.context.as_of).year : 0;
  }

  bool time_is_stated() const { return trial_.claim.time && !trial_.claim.time->readings.empty(); }

  /// "Cynics recall 2011".
  bool is_bare_year(const Mention& mention) const {
    if (mention.type != MentionType::kNumber) return false;
    const Quantity& number = trial_.context.mentions.quantity(mention);
    const int64_t value = number.value.is_integer() ? number.value.to_int() : 0;
    return !number.words && value > 1800 && value < 2100;
  }

  /// "30 years ago" is a date too.
  bool is_the_age(const Mention& mention) const {
    const Mention* age = trial_.mention(trial_.claim.role("age"));
    return age != nullptr && age->text.overlaps(mention.text);
  }

  /// "In 2011, when it turned 20": told of the past beside a time that is not its own.
  bool other_time_beside() const {
    if (time_is_stated() || trial_.claim.tense != Tense::kPast) return false;
    const auto& context = trial_.context;
    const TokenRange tokens = context.sentences[trial_.claim.sentence].tokens;
    return std::any_of(context.mentions.all.begin(), context.mentions.all.end(),
                       [&](const Mention& mention) {
                         return mention.tokens.first >= tokens.first &&
                                mention.tokens.first < tokens.last && !is_the_age(mention) &&
                                (mention.type == MentionType::kDate ||
                                 mention.type == MentionType::kPeriod || is_bare_year(mention));
                       });
  }

  /// "In 2011 it looked back on two decades": the age is right for another year of the sentence.
  bool fits_time_beside(const Quantity& years) const {
    const auto& context = trial_.context;
    const TokenRange tokens = context.sentences[trial_.claim.sentence].tokens;
    const auto named = context.mentions.within(tokens);
    return std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
      if (is_the_age(mention)) return false;
      DateRange when;
      if (is_bare_year(mention)) {
        when = DateRange::year(static_cast<int>(context.mentions.quantity(mention).value.to_int()));
      } else if (mention.type == MentionType::kDate || mention.type == MentionType::kPeriod) {
        const Temporal& time = context.mentions.temporal(mention);
        if (time.readings.size() != 1) return false;
        when = time.readings.front();
      }
      return when.begin && when.end && compare_age(years, age_in_years(when)) == Agreement::kHolds;
    });
  }

  Verdict judge_date(const RoleFiller* filler) const {
    const Temporal* time = stated_time(filler);
    if (time == nullptr || time->readings.empty()) return unverifiable("no date is read");
    const TextRange range = filler != nullptr && trial_.temporal(filler) != nullptr
                                ? filler->range
                                : trial_.claim.time_range;
    std::string stated = trial_.written(range);
    const bool since = stated.starts_with("since ") || stated.starts_with("Since ");
    const Agreement agreement = compare_date(*time, since);
    if (agreement == Agreement::kOpen || agreement == Agreement::kClose)
      return unverifiable("too vague a date");
    if ((agreement == Agreement::kHolds) != trial_.negated) return agreed();
    if (trial_.negated) return wrong(right(), right(), {});
    for (const std::string_view preposition :
         {"in ", "since ", "on ", "from ", "In ", "Since ", "back to "}) {
      if (stated.starts_with(preposition)) stated.erase(0, preposition.size());
    }
    if (stated.empty()) stated = time->readings.front().to_words();
    return wrong(fmt::format("{}, not {}", right(), stated), right(), fact_.date->to_words());
  }

  /// `since`: "has existed since 1985", founded in the year that the open interval begins with.
  Agreement compare_date(const Temporal& time, bool since) const {
    const DateRange& told = time.readings.front();
    since &= told.begin && !told.end;
    const DateRange first = since ? DateRange::year(year_of(told)) : told;
    const DateAgreement agreement =
        since ? compare_dates(first, *fact_.date) : compare_dates(time.readings, *fact_.date);
    if (agreement <= DateAgreement::kOverlaps) return Agreement::kHolds;
    if (!first.begin || !fact_.date->begin) return Agreement::kOpen;
    const bool fact_later = *fact_.date->begin > *first.begin;
    // Founded later, it has not been there since, nor "since at least".
    if (since && fact_later && time.hedge != Hedge::kAbout) return Agreement::kFails;
    switch (time.hedge) {
      case Hedge::kAtMost:
      case Hedge::kLessThan:
        return fact_later ? Agreement::kFails : Agreement::kHolds;
      case Hedge::kMoreThan:
      case Hedge::kAtLeast:
        return fact_later ? Agreement::kOpen : Agreement::kFails;
      case Hedge::kNone:
        return Agreement::kFails;
      default:
        return std::abs(year_of(first) - year()) <= kRoughYears ? Agreement::kOpen
                                                                : Agreement::kFails;
    }
  }

  Verdict judge_anniversary(const RoleFiller& filler) const {
    const Quantity* quantity = trial_.quantity(&filler);
    const int64_t stated =
        quantity != nullptr ? quantity->value.to_int() : ordinal_value(filler.text);
    const int asked = asked_year();
    if (stated <= 0 || asked == 0 || trial_.negated)
      return unverifiable("no anniversary or no year is read");
    const int64_t known = asked - year();
    if (stated == known) return agreed();
    if (other_time_beside()) return unverifiable("the year of the anniversary is not told");
    // "prepares for its 35th anniversary", "since its last anniversary": without a year of its own
    // it may be a neighbour's.
    if (!time_is_stated() && std::abs(stated - known) <= 1)
      return unverifiable("an anniversary of another year may be meant");
    if (!time_is_stated() && trial_.claim.mode == ClaimMode::kPlanned && stated > known)
      return unverifiable("an anniversary to come");
    Verdict verdict = wrong(fmt::format("{} was founded in {}, so {}", trial_.label(founded_),
                                        year(), right_anniversary(asked, known, stated)),
                            fmt::format("{} - {} = {}", asked, year(), known),
                            known > 0 ? ordinal_in_words(known) : std::string());
    // Year and anniversary do not fit: either may be the slip.
    if (time_is_stated() && in_sentence(trial_.claim.time_range))
      verdict.span = join(trial_.claim.span, trial_.claim.time_range);
    return verdict;
  }

  /// Says the year again, which may stand in a sentence before.
  std::string right_anniversary(int asked, int64_t known, int64_t stated) const {
    if (known <= 0) return fmt::format("it had no anniversary in {} yet", asked);
    const auto& as_of = trial_.context.as_of;
    const bool past = as_of && asked < civil(*as_of).year;
    return fmt::format("its anniversary in {} {} the {}, not the {}", asked, past ? "was" : "is",
                       ordinal_in_words(known), ordinal_in_words(stated));
  }

  bool in_sentence(TextRange range) const {
    const auto& context = trial_.context;
    return !range.empty() &&
           context.text_range(context.sentences[trial_.claim.sentence].tokens).contains(range);
  }

  /// The age at the time asked, in years: from the founding's last possible day to its first.
  Interval age_in_years(const DateRange& asked) const {
    const auto years = [](int32_t days) {
      return Decimal(static_cast<int64_t>(days / kDaysPerYear * 100), -2);
    };
    const int32_t youngest = asked.begin->number - (fact_.date->end->number - 1);
    const int32_t oldest = asked.end->number - 1 - fact_.date->begin->number;
    return Interval::closed(years(std::max(0, youngest)), years(std::max(0, oldest)));
  }

  Verdict judge_age(const RoleFiller& filler) const {
    const AskedTime asked = asked_time(trial_);
    if (asked.readings.size() != 1 || trial_.negated)
      return unverifiable("no age or no date is read");
    const DateRange& when = asked.readings.front();
    if (!when.begin || !when.end || !fact_.date->begin || !fact_.date->end)
      return unverifiable("no age or no date is read");
    const auto years = stated_years(filler);
    if (!years) return unverifiable("an age in other units than years");
    const Agreement agreement = compare_age(*years, age_in_years(when));
    if (agreement == Agreement::kHolds) return agreed();
    if (agreement != Agreement::kFails) return unverifiable("too rough an age");
    if (!time_is_stated() && fits_time_beside(*years)) return agreed();
    if (other_time_beside()) return unverifiable("the year of the age is not told");
    const int known = year_of(when) - year();
    std::string stated = amid_sentence(trial_.written(filler.range));
    if (stated.empty()) stated = fmt::format("{} years", years->value.to_string());
    return wrong(fmt::format("{} was founded in {}: {} years before {}, not {}",
                             trial_.label(founded_), year(), known, year_of(when), stated),
                 fmt::format("{} - {} = {}", year_of(when), year(), known), {});
  }

  /// "For fifty years it has kept us talking": no longer than it is there.
  Verdict judge_lasting(const RoleFiller& filler) const {
    const AskedTime asked = asked_time(trial_);
    const auto years = stated_years(filler);
    if (asked.readings.size() != 1 || trial_.negated || !years || !asked.readings.front().begin ||
        !asked.readings.front().end || !fact_.date->begin || !fact_.date->end)
      return unverifiable("no span or no date is read");
    const Interval age = age_in_years(asked.readings.front());
    // Rounded up, it is no mistake yet.
    if (years->value > *age.high * Decimal(12, -1))
      return wrong(
          fmt::format("{} was founded in {}: {} years before {}, not {}", trial_.label(founded_),
                      year(), year_of(asked.readings.front()) - year(),
                      year_of(asked.readings.front()), amid_sentence(trial_.written(filler.range))),
          fmt::format("{} - {} = {}", year_of(asked.readings.front()), year(),
                      year_of(asked.readings.front()) - year()),
          {});
    return years->value >= *age.low * Decimal(85, -2) ? agreed()
                                                      : unverifiable("it may be older than that");
  }

  /// "in its fourth decade": 30 to 40 years old.
  Verdict judge_decade(const RoleFiller& filler) const {
    const Quantity* quantity = trial_.quantity(&filler);
    const int asked = asked_year();
    if (quantity == nullptr || asked == 0 || trial_.negated || other_time_beside() ||
        trial_.claim.mode == ClaimMode::kPlanned)
      return unverifiable("no decade or no year is read");
    const int64_t stated = quantity->value.to_int();
    const int64_t age = asked - year();
    if (age >= (stated - 1) * 10 - 1 && age <= stated * 10) return agreed();
    const int64_t known = age / 10 + 1;
    return wrong(fmt::format("{} was founded in {}, so {} is in its {} decade, not its {}",
                             trial_.label(founded_), year(), asked, ordinal_in_words(known),
                             ordinal_in_words(stated)),
                 fmt::format("{} - {} = {}", asked, year(), age), ordinal_in_words(known));
  }

  /// "in its 15th year": 14 or 15 years old.
  Verdict judge_year_of_life(const RoleFiller& filler) const {
    const Quantity* quantity = trial_.quantity(&filler);
    const int asked = asked_year();
    if (quantity == nullptr || asked == 0 || trial_.negated || !time_is_stated())
      return unverifiable("no year of its life is read");
    const int64_t stated = quantity->value.to_int();
    const int64_t age = asked - year();
    if (stated == age || stated == age + 1) return agreed();
    return wrong(fmt::format("{} was founded in {}, so {} was its {} year, not its {}",
                             trial_.label(founded_), year(), asked, ordinal_in_words(age + 1),
                             ordinal_in_words(stated)),
                 fmt::format("{} - {} = {}", asked, year(), age), ordinal_in_words(age + 1));
  }

  /// The stated age as a quantity of years, its grain a year or a decade.
  std::optional<Quantity> stated_years(const RoleFiller& filler) const {
    const Mention* mention = trial_.mention(&filler);
    if (mention == nullptr) return std::nullopt;
    const Quantity* quantity = trial_.quantity(&filler);
    if (quantity != nullptr && quantity->unit != "decade") return *quantity;
    if (quantity == nullptr && mention->type != MentionType::kDuration) return std::nullopt;
    Quantity years =
        quantity != nullptr ? *quantity : trial_.context.mentions.duration(*mention).quantity;
    int64_t factor = 1;
    if (years.unit == "decade") factor = 10;
    if (years.unit == "century") factor = 100;
    if (years.unit != "year" && factor == 1) return std::nullopt;
    years.value = years.value * Decimal(factor);
    years.grain = years.grain * Decimal(factor);
    return years;
  }

  /// "30 years old" of 34, but not "ten" of 15.
  static Decimal roughness(Decimal years) {
    const Decimal fifth = years * Decimal(2, -1);
    return fifth < Decimal(5) ? fifth : Decimal(5);
  }

  static Agreement compare_age(const Quantity& years, const Interval& age) {
    const Decimal v = years.value;
    const Decimal one(1);
    switch (years.hedge) {
      case Hedge::kMoreThan:
      case Hedge::kAtLeast:
        return *age.high >= v ? Agreement::kHolds : Agreement::kFails;
      case Hedge::kJustOver:  // "a little over 30" may be 34, but not 45
        return *age.high >= v && *age.low <= v * Decimal(13, -1) ? Agreement::kHolds
                                                                 : Agreement::kFails;
      case Hedge::kLessThan:
      case Hedge::kAtMost:
        return *age.low <= v ? Agreement::kHolds : Agreement::kFails;
      case Hedge::kNearly:
        if (*age.low >= v + one) return Agreement::kFails;
        return *age.high >= v * Decimal(85, -2) ? Agreement::kHolds : Agreement::kFails;
      case Hedge::kVague:
      case Hedge::kBetween:
        return Agreement::kOpen;
      default:
        break;
    }
    // Counted in years of the calendar: one up or down is the same age. Round ages may be rounded.
    if (v + one > *age.low && v < *age.high + one) return Agreement::kHolds;
    // "for three decades": full decades.
    if (years.grain == Decimal(10) && v < *age.high && *age.high < v + Decimal(10))
      return Agreement::kHolds;
    // "roughly 30 years" for 34.
    if (years.hedge == Hedge::kAbout && v * Decimal(85, -2) < *age.high &&
        v * Decimal(115, -2) > *age.low)
      return Agreement::kHolds;
    const bool round = v.to_int() % 5 == 0 && years.value.is_integer();
    const Decimal reach = years.grain > one ? years.grain : (round ? roughness(v) : one);
    return v + reach > *age.low && v < *age.high + reach && (round || years.hedge == Hedge::kAbout)
               ? Agreement::kOpen
               : Agreement::kFails;
  }

  /// A founding that was only planned: nothing runs "since 2015" that was to be founded later.
  Verdict judge_planned() const {
    const RoleFiller* filler = trial_.claim.role("date");
    const Temporal* time = stated_time(filler);
    const bool plan = trial_.claim.mode == ClaimMode::kPlanned;
    const std::string planned = fmt::format("the founding of {} was planned for {}",
                                            trial_.label(founded_), fact_.date->to_words());
    const Evidence evidence = evidence_of(id_, fact_.date->to_words(), {planned});
    if (trial_.negated || fact_.disputed) return unverifiable("only planned");
    if (tells_of_life()) {
      const bool told = plan || trial_.claim.mode == ClaimMode::kAsserted;
      if (!told || !told_around_plan(trial_, fact_)) return unverifiable("only planned");
      return disagreeing(VerdictKind::kContradicted, planned + "; it was not there before",
                         evidence);
    }
    const bool earlier =
        time != nullptr && !time->readings.empty() &&
        std::all_of(time->readings.begin(), time->readings.end(), [&](const DateRange& reading) {
          return reading.end && fact_.date->begin && *reading.end <= *fact_.date->begin;
        });
    if (earlier) return disagreeing(VerdictKind::kContradicted, planned + ", not before", evidence);
    if (plan && wrong_founder())
      return disagreeing(VerdictKind::kContradicted,
                         fmt::format("{} was to be founded by {}", trial_.label(founded_),
                                     trial_.labels(actor_role(fact_)->entities)),
                         evidence);
    if (plan) return supported(planned, evidence);
    if (time == nullptr) return unverifiable("no date is read");
    return disagreeing(VerdictKind::kPremature, planned + "; that it was done is not known",
                       evidence);
  }

  /// An end, a renewal, an age or an anniversary: of what is there already.
  bool tells_of_life() const {
    const Claim& claim = trial_.claim;
    const RoleFiller* age = claim.role("age");
    return claim.role("existing") != nullptr || claim.role("ordinal") != nullptr ||
           claim.role("decade") != nullptr || (age != nullptr && claim.mode != ClaimMode::kPlanned);
  }

  /// Another body than the known one is told to found it.
  bool wrong_founder() const {
    const EventRole* known = actor_role(fact_);
    const auto stated = trial_.entities("founder");
    return known != nullptr && !known->entities.empty() && !stated.empty() &&
           std::none_of(stated.begin(), stated.end(),
                        [&](EntityId e) { return contains(known->entities, e); });
  }

  const Trial& trial_;
  FactId id_;
  const Fact& fact_;
  EntityId founded_;
};

/// "SCO Plus", "CIS Extra": one word of the name of what was planned to be founded, and one other.
Verdict judge_new_name(const Trial& trial, const RoleFiller& name) {
  for (const FactId id : trial.facts.all(FactKind::kEvent)) {
    const Fact& fact = trial.facts.fact(id);
    const EventRole* what = find_role(fact, {"object", "founded", "what"});
    const EventRole* by = actor_role(fact);
    if (fact.mode != Mode::kPlanned || what == nullptr || what->entities.empty()) continue;
    const Entity& known = trial.facts.entity(what->entities.front());
    const WordList right = content_words(known.name, false);
    const WordList stated = content_words(name.text, false);
    if (stated.size() != right.size() || shared_words(stated, right) + 1 != right.size()) continue;
    const bool own = by != nullptr && !by->entities.empty() &&
                     (trial.sentence_names(by->entities.front(), true) ||
                      names_meeting_of(trial, by->entities.front()));
    if (!own || fact.disputed || trial.negated) continue;
    Verdict verdict =
        disagreeing(VerdictKind::kContradicted,
                    fmt::format("{} was to found {}, not {}", trial.label(by->entities.front()),
                                known.name, name.text),
                    evidence_of(id, known.name));
    verdict.suggestion = known.name;
    return verdict;
  }
  return unverifiable("no such founding is known");
}

bool is_founding(const Fact& fact) {
  return fact.date && (fact.property == "founded" || fact.property == "founding" ||
                       fact.property == "established" || fact.property == "establishment" ||
                       fact.property == "foundation" || fact.property == "creation");
}

}  // namespace

Verdict judge_founding(const Trial& trial) {
  if (const RoleFiller* name = trial.claim.role("founded");
      name != nullptr && name->entities.empty() && !name->text.empty())
    return judge_new_name(trial, *name);
  std::optional<Verdict> best;
  auto consider = [&](FactId id, EntityId founded) {
    if (!is_founding(trial.facts.fact(id))) return;
    Verdict verdict = FoundingTrial(trial, id, founded).run();
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  };
  for (const EntityId founded : trial.entities("founded")) {
    for (const FactId id : trial.facts.of(founded, FactKind::kAttribute)) consider(id, founded);
    for (const FactId id : trial.facts.naming(founded, FactKind::kEvent)) {
      const EventRole* what = find_role(trial.facts.fact(id), {"object", "founded", "what"});
      if (what != nullptr && contains(what->entities, founded)) consider(id, founded);
    }
  }
  return best ? *std::move(best) : unverifiable("when it was founded is not known");
}

}  // namespace factlint
