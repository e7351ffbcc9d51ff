// Claims of predicates that a rule pack brings itself: a subject and a value, whatever the topic.
#include <fmt/format.h>

#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/verdict/judging.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/value_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

/// kPart: of a shorter time than the fact; a year's figure says nothing of its May.
enum class Phase : uint8_t { kNow, kPart, kEarlier, kLater, kUnknown };

/// A fact of the subject's property, how its value agrees, and when it held.
struct Known {
  FactId id = kNoFact;
  Agreement agreement = Agreement::kOpen;
  Phase phase = Phase::kUnknown;
};

FactKind kind_of_facts(CheckKind check) {
  switch (check) {
    case CheckKind::kFigure:
      return FactKind::kFigure;
    case CheckKind::kRelation:
      return FactKind::kRelation;
    case CheckKind::kEvent:
      return FactKind::kEvent;
    default:
      return FactKind::kAttribute;
  }
}

std::string folded(std::string_view text) {
  std::string out;
  fold(text, out);
  return out;
}

bool is_of_property(const Trial& trial, const Fact& fact) {
  const std::string wanted =
      folded(trial.rule.property.empty() ? trial.claim.predicate : trial.rule.property);
  if (folded(fact.property) == wanted) return true;
  return std::any_of(fact.aliases.begin(), fact.aliases.end(),
                     [&](const std::string& alias) { return folded(alias) == wanted; });
}

/// Once so, always so: without an end, and never to be looked up again.
bool holds_for_ever(const Fact& fact) { return !fact.valid && fact.fresh_days <= 0; }

Phase phase_of_period(const Trial& trial, const Fact& fact) {
  const AskedTime asked = asked_time(trial);
  if (asked.readings.empty() || !fact.date->begin) return Phase::kUnknown;
  if (asked.stated) {
    const auto any = [&](auto fits) {
      return std::any_of(asked.readings.begin(), asked.readings.end(), fits);
    };
    if (any([&](const DateRange& reading) { return reading == *fact.date; })) return Phase::kNow;
    return any([&](const DateRange& reading) { return fact.date->contains(reading); })
               ? Phase::kPart
               : Phase::kUnknown;
  }
  const auto& today = asked.readings.front().begin;
  if (!today) return Phase::kUnknown;
  return *fact.date->begin > *today ? Phase::kLater : Phase::kNow;
}

Phase phase_of(const Trial& trial, const Fact& fact) {
  if (fact.mode == Mode::kPlanned || fact.mode == Mode::kTarget) return Phase::kLater;
  if (fact.kind == FactKind::kFigure && fact.date) return phase_of_period(trial, fact);
  if (holds_for_ever(fact) || fact.kind == FactKind::kEvent ||
      (fact.date && trial.temporal(trial.claim.role("value")) != nullptr))
    return Phase::kNow;
  switch (fit_state(trial, fact, fact.valid)) {
    case TimeFit::kInside:
    case TimeFit::kTouches:
      return Phase::kNow;
    case TimeFit::kNoDate:
      return fact.valid && fact.valid->end ? Phase::kEarlier : Phase::kNow;
    case TimeFit::kOutside:
      break;
  }
  if (!fact.valid) return Phase::kUnknown;
  const std::optional<Day> asked = asked_time(trial).readings.front().begin;
  if (asked && fact.valid->end && *fact.valid->end <= *asked) return Phase::kEarlier;
  return Phase::kLater;
}

/// Figures of several periods: the last one is what holds now, those before it held earlier.
void keep_latest(const Trial& trial, std::vector<Known>& all) {
  if (asked_time(trial).stated) return;
  std::optional<Day> latest;
  const auto period = [&](const Known& known) -> std::optional<Day> {
    const Fact& fact = trial.facts.fact(known.id);
    if (fact.kind != FactKind::kFigure || !fact.date || known.phase != Phase::kNow) return {};
    return fact.date->begin;
  };
  for (const Known& known : all) {
    if (const auto day = period(known); day && (!latest || *day > *latest)) latest = day;
  }
  for (Known& known : all) {
    if (const auto day = period(known); day && *day < *latest) known.phase = Phase::kEarlier;
  }
}

std::vector<Known> known_values(const Trial& trial, EntityId subject) {
  const FactKind kind = kind_of_facts(trial.claim.check);
  const RoleFiller& value = *trial.claim.role("value");
  std::vector<Known> all;
  const auto ids =
      kind == FactKind::kEvent ? trial.facts.naming(subject, kind) : trial.facts.of(subject, kind);
  for (const FactId id : ids) {
    const Fact& fact = trial.facts.fact(id);
    if (!is_of_property(trial, fact)) continue;
    const auto agreement = compare_value(trial, fact, value);
    if (!agreement) continue;
    Phase phase = phase_of(trial, fact);
    if (phase == Phase::kPart)
      phase = *agreement == Agreement::kHolds ? Phase::kNow : Phase::kUnknown;
    all.push_back({id, *agreement, phase});
  }
  keep_latest(trial, all);
  return all;
}

/// "the capacity of Anfield", "Europa, discovered by".
std::string told_property(const Trial& trial, const Fact& fact, EntityId subject) {
  const size_t space = fact.property.rfind(' ');
  const std::string last =
      space == std::string::npos ? std::string() : fact.property.substr(space + 1);
  static constexpr std::string_view kOpenEnds[] = {"by", "in", "at", "of", "on", "to", "from"};
  const bool open =
      std::find(std::begin(kOpenEnds), std::end(kOpenEnds), last) != std::end(kOpenEnds);
  if (fact.kind == FactKind::kRelation)
    return fmt::format("{} {}", trial.label(subject), fact.property);
  if (open) return fmt::format("{}: {}", trial.label(subject), fact.property);
  return fmt::format("the {} of {}", fact.property, trial.label(subject));
}

/// "the visitors were 48,000": a number of what the property names in the plural.
bool counts_many(const Fact& fact) {
  const std::string_view noun = fact.property;
  return fact.quantity && fact.quantity->unit.empty() && noun.ends_with('s') &&
         !noun.ends_with("ss") && noun.find(" of ") == std::string_view::npos;
}

/// "the capacity of Anfield is 61,276".
std::string statement(const Trial& trial, const Fact& fact, EntityId subject) {
  const std::string left = told_property(trial, fact, subject);
  const std::string value = value_in_words(trial.facts, fact);
  std::string period;
  if (fact.kind == FactKind::kFigure && fact.date) period = " in " + fact.date->to_words();
  const bool copula = left.starts_with("the ") && left.find(" of ") != std::string::npos &&
                      fact.kind != FactKind::kRelation;
  if (!copula) return fmt::format("{} {}{}", left, value, period);
  const bool many = counts_many(fact);
  const std::string_view now = many ? "are" : "is";
  const std::string_view then = many ? "were" : "was";
  return fmt::format("{}{} {} {}", left, period, period.empty() ? now : then, value);
}

Evidence evidence_for(const Trial& trial, FactId id, EntityId subject) {
  const Fact& fact = trial.facts.fact(id);
  return evidence_of(id, value_in_words(trial.facts, fact), {statement(trial, fact, subject)});
}

/// At most one value at a time, or a list said to be complete.
bool excludes_others(const Trial& trial, const Fact& fact) {
  if (fact.kind == FactKind::kRelation)
    return fact.single ||
           (fact.complete && fit_state(trial, fact, fact.complete) == TimeFit::kInside);
  return fact.single || fact.quantity || fact.date || fact.kind == FactKind::kFigure;
}

/// "carried 1,200 passengers on Monday", "play at Mill Lane on Saturday": one occasion of what the
/// fact tells of for good.
bool tells_of_occasion(const Trial& trial, const Fact& fact) {
  if (fact.kind == FactKind::kEvent) return false;
  const AskedTime asked = asked_time(trial);
  return asked.stated && !asked.readings.empty() &&
         asked.readings.front().precision == Precision::kDay;
}

bool may_refute(const Trial& trial, const Fact& fact) {
  if (tells_of_occasion(trial, fact) && trial.temporal(trial.claim.role("value")) == nullptr)
    return false;
  if (fact.disputed || !is_fresh(trial, fact) || !excludes_others(trial, fact)) return false;
  if (fact.mode != Mode::kActual && fact.mode != Mode::kEstimate) return false;
  const bool dated = trial.temporal(trial.claim.role("value")) != nullptr;
  return holds_for_ever(fact) || dated || !tells_of_once(trial.claim);
}

/// The last four digits of `words`, where four stand alone, with their comma.
void with_thousands(std::string& words) {
  const auto digit = [&](size_t i) {
    return i < words.size() && words[i] >= '0' && words[i] <= '9';
  };
  for (size_t i = words.size(); i-- > 0;) {
    if (!digit(i)) continue;
    const bool four = i >= 3 && digit(i - 1) && digit(i - 2) && digit(i - 3);
    if (four && (i == 3 || words[i - 4] == ' ')) words.insert(i - 2, 1, ',');
    return;
  }
}

class ValueJudge {
 public:
  ValueJudge(const Trial& trial, EntityId subject)
      : trial_(trial), subject_(subject), all_(known_values(trial, subject)) {}

  Verdict judge() const {
    if (all_.empty()) {
      return unverifiable(
          fmt::format("no {} of {} is known",
                      trial_.rule.property.empty() ? "such value" : trial_.rule.property,
                      trial_.label(subject_)));
    }
    return trial_.negated ? judge_denied() : judge_told();
  }

 private:
  const Known* find(Phase phase, Agreement agreement) const {
    const auto it = std::find_if(all_.begin(), all_.end(), [&](const Known& known) {
      return known.phase == phase && known.agreement == agreement;
    });
    return it == all_.end() ? nullptr : &*it;
  }
  const Fact& fact(const Known& known) const { return trial_.facts.fact(known.id); }
  std::string told(const Known& known) const { return statement(trial_, fact(known), subject_); }
  Evidence evidence(const Known& known) const { return evidence_for(trial_, known.id, subject_); }
  std::string stated() const { return stated_in_words(trial_, *trial_.claim.role("value")); }

  std::string why_not_refuted(const Known& other) const {
    if (fact(other).disputed) return "the known value is disputed";
    if (!is_fresh(trial_, fact(other))) return "the known value was last checked too long ago";
    if (!excludes_others(trial_, fact(other)))
      return "other values than the known one may hold, too";
    return "the known value may be of another time";
  }

  /// "... is Bonn, not Berlin", with every fact that holds now.
  Verdict mismatch(VerdictKind kind, const Known& right) const {
    const std::string said = stated();
    std::string known = told(right);
    std::string better = replacement_for(trial_, fact(right), *trial_.claim.role("value"));
    // "1,850", where the text writes its thousands so; "1850" may be a year.
    if (fact(right).quantity && said.find(',') != std::string::npos) {
      with_thousands(known);
      with_thousands(better);
    }
    Verdict verdict = disagreeing(kind, fmt::format("{}, not {}", known, said), evidence(right));
    verdict.suggestion = std::move(better);
    return verdict;
  }

  Verdict judge_denied() const {
    if (const Known* same = find(Phase::kNow, Agreement::kHolds)) {
      if (!may_refute(trial_, fact(*same)) &&
          !(fact(*same).kind == FactKind::kRelation && !fact(*same).disputed &&
            !tells_of_once(trial_.claim)))
        return unverifiable("a denial of another time");
      return disagreeing(VerdictKind::kContradicted, told(*same), evidence(*same));
    }
    const Known* other = find(Phase::kNow, Agreement::kFails);
    if (other != nullptr && excludes_others(trial_, fact(*other)))
      return supported(told(*other), evidence(*other));
    return unverifiable("what is denied is not known");
  }

  Verdict judge_told() const {
    const Known* same = find(Phase::kNow, Agreement::kHolds);
    const Known* other = find(Phase::kNow, Agreement::kFails);
    if (same != nullptr) {
      const bool rival = other != nullptr && may_refute(trial_, fact(*other)) &&
                         excludes_others(trial_, fact(*same)) &&
                         fact(*other).source != fact(*same).source;
      return rival ? conflict(*same, *other) : supported(told(*same), evidence(*same));
    }
    if (const Known* close = find(Phase::kNow, Agreement::kClose))
      return may_refute(trial_, fact(*close))
                 ? mismatch(VerdictKind::kImprecise, *close)
                 : unverifiable("close to a value not to be relied on");
    if (find(Phase::kNow, Agreement::kOpen) != nullptr)
      return unverifiable("finer or other than what is known");
    if (const Known* later = find(Phase::kLater, Agreement::kHolds)) return premature(*later);
    if (const Known* earlier = find(Phase::kEarlier, Agreement::kHolds))
      return outdated(*earlier, other);
    if (trial_.claim.mode == ClaimMode::kPlanned)
      return unverifiable("a plan, not a state of affairs");
    if (other == nullptr) return unverifiable("not known for " + asked_in_words(trial_));
    if (!may_refute(trial_, fact(*other))) return unverifiable(why_not_refuted(*other));
    return mismatch(VerdictKind::kContradicted, *other);
  }

  Verdict conflict(const Known& same, const Known& other) const {
    Verdict verdict = disagreeing(
        VerdictKind::kConflicting,
        fmt::format("the sources disagree: {} ({}); {} ({})", told(same),
                    trial_.facts.cite(fact(same)), told(other), trial_.facts.cite(fact(other))),
        evidence(same));
    verdict.evidence.push_back(evidence(other));
    return verdict;
  }

  Verdict premature(const Known& later) const {
    const Fact& known = fact(later);
    if (trial_.claim.mode == ClaimMode::kPlanned) return supported(told(later), evidence(later));
    if (known.disputed) return unverifiable("a disputed plan");
    std::string when;
    if (known.valid && known.valid->begin)
      when = fmt::format(", from {} on", DateRange::day(*known.valid->begin).to_words());
    const bool plan = known.mode == Mode::kPlanned || known.mode == Mode::kTarget;
    return disagreeing(
        VerdictKind::kPremature,
        fmt::format("{} only {}{}", told(later), plan ? "as planned" : "later", when),
        evidence(later));
  }

  Verdict outdated(const Known& earlier, const Known* now) const {
    const Fact& known = fact(earlier);
    if (tells_of_once(trial_.claim)) return supported(told(earlier), evidence(earlier));
    if (known.disputed) return unverifiable("a disputed value of earlier times");
    std::string message = fmt::format("{} is no longer right for {}", stated(),
                                      told_property(trial_, known, subject_));
    if (known.kind == FactKind::kFigure && known.date) {
      message += fmt::format(": that was in {}", known.date->to_words());
    } else if (known.valid && known.valid->end) {
      message += ": it was so until " + last_day_in_words(*known.valid->end);
    }
    if (now != nullptr) message += fmt::format("; {}", told(*now));
    Verdict verdict = disagreeing(VerdictKind::kOutdated, std::move(message), evidence(earlier));
    if (now != nullptr) {
      verdict.evidence.push_back(evidence(*now));
      verdict.suggestion = replacement_for(trial_, fact(*now), *trial_.claim.role("value"));
    }
    return verdict;
  }

  const Trial& trial_;
  EntityId subject_;
  std::vector<Known> all_;
};

}  // namespace

Verdict judge_value(const Trial& trial) {
  if (trial.claim.role("value") == nullptr) return unverifiable("no value is read");
  std::optional<Verdict> best;
  for (const EntityId subject : trial.entities("subject")) {
    Verdict verdict = ValueJudge(trial, subject).judge();
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  }
  return best ? *std::move(best) : unverifiable("the subject is not known");
}

}  // namespace factlint
