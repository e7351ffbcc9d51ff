// Claims about measured figures (trade between two sides, shares) + figure facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"
#include "engine/verdict/content_words.h"
#include "engine/verdict/judging.h"
#include "engine/verdict/number_compare.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/value_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr size_t kStemLength =
    6;  // "implementation", "implemented" and "implement" are one measure

bool same_measure(std::string_view a, std::string_view b) {
  for (const std::string& left : content_words(a)) {
    for (const std::string& right : content_words(b)) {
      const size_t length = std::min({left.size(), right.size(), kStemLength});
      if (length >= 5 && left.compare(0, length, right, 0, length) == 0) return true;
    }
  }
  return false;
}

/// "the Commonwealth's documents": the first word of a body's name that is a noun for it.
bool names_in_short(const Trial& trial, EntityId body) {
  const WordList name = content_words(trial.facts.entity(body).name);
  const auto& nouns = trial.facts.entity(body).nouns;
  return !name.empty() && std::find(nouns.begin(), nouns.end(), name.front()) != nouns.end() &&
         has_word(content_words(trial.sentence_text()), name.front());
}

/// A measure of one body: the sentence, or the one before it, names that body.
bool is_about_subject(const Trial& trial, const Fact& fact) {
  if (fact.subject >= trial.facts.entities().size()) return false;
  const auto stated = trial.entities("whole");
  if (!stated.empty()) return contains(stated, fact.subject);
  return trial.sentence_names(fact.subject, true) ||
         contains(trial.entities("side"), fact.subject) || names_in_short(trial, fact.subject);
}

/// The fact measures what the claim tells of, between the same two sides.
bool is_measured(const Trial& trial, const Fact& fact) {
  const std::string_view property =
      trial.rule.property.empty() ? trial.claim.predicate : std::string_view(trial.rule.property);
  bool named =
      same_measure(fact.property, property) || same_measure(fact.property, trial.claim.predicate);
  for (const std::string& alias : fact.aliases) named |= same_measure(alias, property);
  if (!named) return false;
  const auto sides = trial.fillers("side");
  if (fact.objects.empty()) return is_about_subject(trial, fact);
  std::vector<EntityId> pair = fact.objects;
  pair.push_back(fact.subject);
  if (sides.size() < pair.size()) return false;
  const bool all_known = std::all_of(sides.begin(), sides.end(), [&](const RoleFiller* side) {
    return std::any_of(side->entities.begin(), side->entities.end(),
                       [&](EntityId e) { return contains(pair, e); });
  });
  const auto stated = trial.entities("side");
  return all_known &&
         std::all_of(pair.begin(), pair.end(), [&](EntityId e) { return contains(stated, e); });
}

enum class PeriodFit : uint8_t { kSame, kUnsaid, kOther };

PeriodFit compare_period(const Trial& trial, const Fact& fact) {
  const auto& time = trial.claim.time;
  if (!fact.date) return time ? PeriodFit::kUnsaid : PeriodFit::kSame;
  if (!time || time->readings.empty()) return PeriodFit::kUnsaid;
  for (const DateRange& reading : time->readings) {
    // "by 2011", read to its first or its last day
    const bool until = time->hedge == Hedge::kAtMost && !reading.begin && reading.end &&
                       fact.date->begin && fact.date->end &&
                       reading.end->number >= fact.date->begin->number &&
                       reading.end->number <= fact.date->end->number + 1;
    if (until || (reading.begin == fact.date->begin && reading.end == fact.date->end))
      return PeriodFit::kSame;
  }
  return PeriodFit::kOther;
}

/// "as many as one in two": told as much, not as a bound.
Quantity without_emphasis(const Trial& trial, Quantity stated, const Mention& mention) {
  std::string written;
  fold(trial.written(mention.text), written);
  if (!written.starts_with("as many as") && !written.starts_with("as much as") &&
      !written.starts_with("as high as"))
    return stated;
  stated.hedge = Hedge::kNone;
  stated.stated = stated_interval(stated.value, stated.hedge);
  stated.interval = hedged_interval(stated.value, stated.grain, stated.hedge);
  return stated;
}

/// "in millions of dollars: 28,400": the number with its heading's scale and unit.
Quantity in_heading_scale(Quantity stated, const RoleFiller* scale) {
  if (scale == nullptr) return stated;
  const int power = scale->text == "billion" ? 9 : scale->text == "million" ? 6 : 3;
  const Decimal factor(1, power);
  stated.value = stated.value * factor;
  stated.grain = stated.grain * factor;
  stated.unit = "USD";
  stated.stated = stated_interval(stated.value, stated.hedge);
  stated.interval = hedged_interval(stated.value, stated.grain, stated.hedge);
  return stated;
}

/// "did not exceed $45 billion" = at most; false for a denied point.
bool deny(Quantity& stated) {
  switch (stated.hedge) {
    case Hedge::kMoreThan:
      stated.hedge = Hedge::kAtMost;
      break;
    case Hedge::kAtLeast:
      stated.hedge = Hedge::kLessThan;
      break;
    case Hedge::kLessThan:
      stated.hedge = Hedge::kAtLeast;
      break;
    case Hedge::kAtMost:
      stated.hedge = Hedge::kMoreThan;
      break;
    default:
      return false;
  }
  stated.stated = stated_interval(stated.value, stated.hedge);
  stated.interval = stated.stated;
  return true;
}

bool is_share(const Fact& fact) {
  return fact.quantity->unit == "%" || fact.quantity->unit == "percent" ||
         (fact.quantity->unit.empty() && fact.quantity->value < Decimal(1));
}

bool same_unit(const Quantity& a, const Quantity& b) {
  return a.unit == b.unit || a.unit.empty() || b.unit.empty();
}

/// What was carried out, in percent, also where the claim tells what was not.
Quantity share_claimed(const Trial& trial, const Quantity& stated, const Mention& mention) {
  const Quantity share = as_percent(stated, mention.type == MentionType::kPercentage);
  return trial.negated ? complement_share(share) : share;
}

std::string figure_label(const Trial& trial, const Fact& fact) {
  std::string label = fact.property;
  if (!fact.objects.empty()) {
    label +=
        fmt::format(" between {} and {}", trial.label(fact.subject), trial.labels(fact.objects));
  }
  if (fact.date) label += " in " + fact.date->to_words();
  return label;
}

/// "not $43 billion", with the verb's bound if the words at the amount have none.
std::string claim_in_words(const Trial& trial, const Mention& mention, const Quantity& stated) {
  std::string words = amid_sentence(trial.written(mention.text));
  if (words.empty()) return quantity_in_words(stated);
  const Quantity& written = trial.context.mentions.quantity(mention);
  if (written.hedge == Hedge::kNone && stated.hedge != Hedge::kNone)
    words.insert(0, hedge_words(stated.hedge));
  return words;
}

/// "$4 billion a month" of a year's figure.
Quantity over_a_year(Quantity stated, const RoleFiller* per) {
  if (per == nullptr) return stated;
  const Decimal months(12);
  const auto scale = [&](Interval interval) {
    if (interval.low) interval.low = *interval.low * months;
    if (interval.high) interval.high = *interval.high * months;
    return interval;
  };
  stated.value = stated.value * months;
  stated.grain = stated.grain * months;
  stated.stated = scale(stated.stated);
  stated.interval = scale(stated.interval);
  return stated;
}

/// "fewer than ten of every hundred".
Quantity out_of(Quantity stated, const Quantity* base) {
  if (base == nullptr || base->value.is_zero()) return stated;
  const auto scale = [&](Interval interval) {
    if (interval.low) interval.low = *interval.low / base->value;
    if (interval.high) interval.high = *interval.high / base->value;
    return interval;
  };
  stated.value = stated.value / base->value;
  stated.grain = Decimal(1, -2);
  stated.stated = scale(stated.stated);
  stated.interval = scale(stated.interval);
  return stated;
}

struct Stated {
  const RoleFiller* filler = nullptr;
  const Mention* mention = nullptr;
  Quantity quantity;
};

Verdict figure_mismatch(const Trial& trial, FactId id, const Stated& stated, VerdictKind kind) {
  const Fact& fact = trial.facts.fact(id);
  const std::string known = quantity_in_words(*fact.quantity);
  std::string message = is_share(fact) && trial.negated
                            ? fmt::format("the share carried out was {}, so the rest is not {}",
                                          known, amid_sentence(trial.written(stated.mention->text)))
                            : fmt::format("{} was {}, not {}", figure_label(trial, fact), known,
                                          claim_in_words(trial, *stated.mention, stated.quantity));
  Verdict verdict = disagreeing(kind, std::move(message),
                                evidence_of(id, known, {figure_label(trial, fact) + ": " + known}));
  if (!trial.negated) verdict.suggestion = known;
  return verdict;
}

/// "45 billion roubles" where 45 billion dollars are known: the same number, and no other sum near
/// by that it may be converted to.
bool swaps_currency(const Trial& trial, const Quantity& stated, const Quantity& known,
                    const Mention& mention) {
  // Of a dearer currency the same number may be true as well.
  constexpr std::array<std::string_view, 7> kDearer = {"EUR", "GBP", "CHF", "KWD",
                                                       "BHD", "OMR", "JOD"};
  if (mention.type != MentionType::kMoney || stated.unit.empty() || known.unit.empty() ||
      stated.value != known.value || one_of(kDearer, stated.unit))
    return false;
  const auto sums =
      trial.context.mentions.within(trial.context.sentences[trial.claim.sentence].tokens);
  return std::none_of(sums.begin(), sums.end(), [&](const Mention& other) {
    return other.type == MentionType::kMoney && other.text != mention.text;
  });
}

bool mode_fits(const Trial& trial, const Fact& fact) {
  const bool plan = trial.claim.mode == ClaimMode::kPlanned;
  const bool target = fact.mode == Mode::kTarget || fact.mode == Mode::kPlanned;
  return plan == target;
}

/// "$60 billion" where more than 45 is known: nobody tells a fifth and more so.
bool far_above(const Quantity& stated, const Quantity& known) {
  const bool open = known.hedge == Hedge::kMoreThan || known.hedge == Hedge::kAtLeast;
  const bool below = stated.hedge == Hedge::kLessThan || stated.hedge == Hedge::kAtMost ||
                     stated.hedge == Hedge::kNearly;
  return open && !below && stated.value >= known.value * Decimal(12, -1);
}

Verdict compare_amount(const Trial& trial, FactId id, const Stated& stated, PeriodFit period) {
  const Fact& fact = trial.facts.fact(id);
  const std::string known = quantity_in_words(*fact.quantity);
  const Quantity right = is_share(fact)
                             ? as_percent(*fact.quantity, fact.quantity->unit == "percent")
                             : *fact.quantity;
  const Agreement agreement = compare_figure(stated.quantity, right);
  if (agreement == Agreement::kOpen && !far_above(stated.quantity, right))
    return unverifiable("finer or other than the known " + known);
  if (agreement == Agreement::kHolds) {
    return supported(fmt::format("{} was {}", figure_label(trial, fact), known),
                     evidence_of(id, known));
  }
  if (period == PeriodFit::kUnsaid) return unverifiable("no period is said for the figure");
  if (fact.disputed || !is_fresh(trial, fact)) return unverifiable("the known figure is disputed");
  if (fact.mode != Mode::kActual && fact.mode != Mode::kEstimate)
    return unverifiable("a target may be put in other figures");
  const bool close = agreement == Agreement::kClose;
  return figure_mismatch(trial, id, stated,
                         close ? VerdictKind::kImprecise : VerdictKind::kContradicted);
}

std::optional<Verdict> judge_against(const Trial& trial, FactId id, Stated stated) {
  const Fact& fact = trial.facts.fact(id);
  if (!fact.quantity || !mode_fits(trial, fact) || !is_measured(trial, fact)) return std::nullopt;
  const PeriodFit period = compare_period(trial, fact);
  if (period == PeriodFit::kOther) return std::nullopt;
  const bool share = is_share(fact);
  if (!share && trial.negated && !deny(stated.quantity)) return unverifiable("a denied figure");
  if (share) {
    if (!stated.quantity.unit.empty() && stated.quantity.unit != "percent" &&
        stated.quantity.unit != "%" && stated.quantity.unit != "share")
      return std::nullopt;
    if (stated.mention->type == MentionType::kNumber && stated.quantity.value > Decimal(1))
      return std::nullopt;
    stated.quantity = share_claimed(trial, stated.quantity, *stated.mention);
  } else if (stated.mention->type == MentionType::kPercentage ||
             !same_unit(stated.quantity, *fact.quantity)) {
    if (swaps_currency(trial, stated.quantity, *fact.quantity, *stated.mention) &&
        period == PeriodFit::kSame && !trial.negated && !fact.disputed && is_fresh(trial, fact))
      return figure_mismatch(trial, id, stated, VerdictKind::kContradicted);
    return unverifiable("another unit than the known figure's");
  }
  return compare_amount(trial, id, stated, period);
}

/// The share, in percent, that a quantifier tells of at least and at most.
Interval quantified_share(std::string_view words) {
  if (words == "most") return Interval::closed(Decimal(50), Decimal(100));
  if (words == "all") return Interval::closed(Decimal(80), Decimal(100));
  if (words == "double-digit") return Interval::closed(Decimal(10), Decimal(99));
  if (words == "single-digit") return Interval::closed(Decimal(0), Decimal(10));
  return Interval::closed(Decimal(0), Decimal(25));
}

/// "Most of them had been carried out": against a known share.
std::optional<Verdict> judge_quantifier(const Trial& trial, FactId id, const RoleFiller& told) {
  const Fact& fact = trial.facts.fact(id);
  if (!fact.quantity || !mode_fits(trial, fact) || !is_share(fact) || !is_measured(trial, fact) ||
      compare_period(trial, fact) == PeriodFit::kOther)
    return std::nullopt;
  Interval stated = quantified_share(told.text);
  if (trial.negated) stated = Interval::point(Decimal(100)) - stated;
  const Quantity right = as_percent(*fact.quantity, fact.quantity->unit == "percent");
  const std::string known = quantity_in_words(*fact.quantity);
  if (stated.intersects(right.interval)) {
    const bool surely = right.hedge == Hedge::kLessThan && stated.low == Decimal(0);
    return surely ? supported(fmt::format("{} was {}", figure_label(trial, fact), known),
                              evidence_of(id, known))
                  : unverifiable("too vague a share");
  }
  if (compare_period(trial, fact) == PeriodFit::kUnsaid)
    return unverifiable("no period is said for the figure");
  if (fact.disputed || !is_fresh(trial, fact)) return unverifiable("the known figure is disputed");
  return disagreeing(VerdictKind::kContradicted,
                     fmt::format("{} was {}, not {}", figure_label(trial, fact), known,
                                 amid_sentence(trial.written(told.range))),
                     evidence_of(id, known, {figure_label(trial, fact) + ": " + known}));
}

}  // namespace

Verdict judge_figure(const Trial& trial) {
  const RoleFiller* told = trial.claim.role("share");
  if (told != nullptr && told->mention == kNoMention) {
    std::optional<Verdict> found;
    for (const FactId id : trial.facts.all(FactKind::kFigure)) {
      if (auto verdict = judge_quantifier(trial, id, *told))
        found = found ? kinder(*std::move(found), *std::move(verdict)) : *std::move(verdict);
    }
    return found ? *std::move(found)
                 : unverifiable("no figure is known for this measure and period");
  }
  Stated stated;
  stated.filler = trial.claim.role("amount");
  if (stated.filler == nullptr) stated.filler = trial.claim.role("share");
  const Quantity* quantity = trial.quantity(stated.filler);
  if (quantity == nullptr) return unverifiable("no figure is read");
  stated.mention = trial.mention(stated.filler);
  const Quantity plain = without_emphasis(trial, *quantity, *stated.mention);
  quantity = &plain;
  const Quantity scaled = in_heading_scale(*quantity, trial.claim.role("scale"));
  quantity = &scaled;
  stated.quantity =
      over_a_year(with_bound(*quantity, trial.claim.role("bound")), trial.claim.role("per"));
  const RoleFiller* base = trial.claim.role("base");
  Quantity hundred;
  hundred.value = Decimal(100);
  stated.quantity =
      out_of(stated.quantity,
             base != nullptr && base->text == "hundred" ? &hundred : trial.quantity(base));
  std::optional<Verdict> best;
  for (const FactId id : trial.facts.all(FactKind::kFigure)) {
    auto verdict = judge_against(trial, id, stated);
    if (!verdict) continue;
    best = best ? kinder(*std::move(best), *std::move(verdict)) : std::move(verdict);
  }
  return best ? *std::move(best) : unverifiable("no figure is known for this measure and period");
}

}  // namespace factlint
