// A document -> all its computed claims: runs the checks, marks what `never` silences, drops
// repeats, sorts.
#include "engine/computation/computation.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

#include "engine/computation/checks.h"
#include "engine/computation/ledger.h"
#include "engine/computation/statement.h"
#include "engine/computation/twice.h"

namespace factlint {

void ComputationRules::add_words(Vocabulary& vocabulary) {
  computation::OppositeTable::add_words(vocabulary);
  computation::StemTable::add_words(vocabulary);
}

ComputationRules::ComputationRules(const RulePack& rules, const Vocabulary& vocabulary,
                                   const Lexicon& lexicon)
    : rules_(rules), word_classes_(vocabulary, lexicon) {
  for (RuleId id = 0; id < rules.rules().size(); ++id) {
    const auto check = static_cast<size_t>(rules.rule(id).check);
    if (by_check_.size() <= check) by_check_.resize(check + 1, kNoRule);
    if (by_check_[check] == kNoRule) by_check_[check] = id;
  }
}

namespace computation {
namespace {

/// What a sentence holds that checks ask for before all else, one bit each.
enum Held : uint32_t {
  kAsserted = 1 << 0,  ///< neither asked nor called wrong by the text itself
  kActual = 1 << 1,    ///< and not supposed
  kAnyFigure = 1 << 2,
  kFigure = 1 << 3,  ///< one that is no date
  kTwoFigures = 1 << 4,
  kThreeFigures = 1 << 5,
  kAddables = 1 << 6,  ///< two figures or more that may be added
  kShareTold = 1 << 7,
  kLength = 1 << 8,
  kDay = 1 << 9,
  kTime = 1 << 10,   ///< a date, or a figure that may be a year
  kTimes = 1 << 11,  ///< two of them, or a period
};

uint32_t held_by(const SentenceText& text) {
  const auto bit = [](bool held, Held which) { return held ? uint32_t{which} : 0; };
  const size_t figures = text.figures().size();
  return bit(!text.disowned() && !text.question(), kAsserted) |
         bit(!text.has_any(kHypotheticalWord), kActual) | bit(figures > 0, kAnyFigure) |
         bit(text.has_figure(), kFigure) | bit(figures > 1, kTwoFigures) |
         bit(figures > 2, kThreeFigures) | bit(text.addables() > 1, kAddables) |
         bit(text.may_tell_share(), kShareTold) | bit(text.has_duration(), kLength) |
         bit(text.has_date(), kDay) | bit(text.times() > 0, kTime) |
         bit(text.times() > 1 || text.has_period(), kTimes);
}

template <auto kCheck>
void run(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if constexpr (std::is_invocable_v<decltype(kCheck), const SentenceText&, ClaimSink&>) {
    kCheck(text, sink);
  } else {
    kCheck(document, text, sink);
  }
}

/// A check of one sentence, and what must be there for it to find anything: most sentences lack
/// what most checks need, so that these are not even called.
struct SentenceCheck {
  void (*run)(const DocumentText&, const SentenceText&, ClaimSink&);
  uint32_t needs;
};

constexpr SentenceCheck kSentenceChecks[] = {
    {run<check_weekdays>, kAsserted | kTime},
    {run<check_period_weekdays>, kAsserted},
    {run<check_ordinal_weekdays>, kAsserted | kDay},
    {run<check_impossible_dates>, kTime},
    {run<check_feasts>, kAsserted | kDay},
    {run<check_date_order>, kAsserted | kTimes},
    {run<check_event_order>, kAsserted | kTime},
    {run<check_changes>, kAsserted},
    {run<check_sums>, kAsserted | kFigure},
    {run<check_told_parts>, kAsserted | kAddables},
    {run<check_shares>, kAsserted | kFigure | kShareTold},
    {run<check_told_shares>, kAsserted | kFigure | kShareTold},
    {run<check_differences>, kAsserted | kThreeFigures},
    {run<check_told_differences>, kAsserted | kThreeFigures | kActual},
    {run<check_following_differences>, kAsserted | kFigure},
    {run<check_duration_changes>, kAsserted | kFigure | kLength},
    {run<check_remainders>, kAsserted | kAnyFigure},
    {run<check_clock_times>, kAsserted | kLength},
    {run<check_anniversaries>, kAsserted},
    {run<check_marriages>, kAsserted | kLength},
    {run<check_ages>, kAsserted | kAnyFigure},
    {run<check_death_ages>, kAsserted},
    {run<check_age_lines>, kAsserted | kAnyFigure},
    {run<check_age_gaps>, kAsserted | kTwoFigures | kLength | kActual},
    {run<check_told_ages>, kAsserted},
    {run<check_terms>, 0},
    {run<check_race_times>, kAsserted | kLength | kActual},
    {run<check_durations>, kAsserted | kLength},
    {run<check_day_gaps>, kAsserted | kLength | kActual},
    {run<check_day_steps>, kAsserted | kTime | kActual},
    {run<check_same_days>, kAsserted | kTimes | kActual},
    {run<check_relative_periods>, kAsserted | kTime | kActual},
    {run<check_in_a_row>, kAsserted | kTimes},
    {run<check_calendar_facts>, kAsserted | kTime | kActual},
    {run<check_centuries>, kAsserted | kTimes},
    {run<check_month_steps>, kAsserted | kLength | kTime},
    {run<check_weekday_rows>, kAsserted | kDay},
    {run<check_period_lengths>, kAsserted | kLength},
    {run<check_year_lists>, kAsserted | kTimes},
    {run<check_zones>, kAsserted},
    {run<check_countdowns>, kAsserted | kLength},
    {run<check_seasons>, kAsserted | kThreeFigures},
    {run<check_scores>, kAsserted | kFigure},
    {run<check_ranks>, kAsserted},
    {run<check_named_ranks>, kAsserted},
    {run<check_headline_figures>, kAsserted | kActual},
    {run<check_growth>, kAsserted | kFigure | kActual},
    {run<check_restated_rates>, kAsserted},
    {run<check_rates>, kAsserted | kTwoFigures | kFigure},
    {run<check_list_averages>, kAsserted | kFigure},
    {run<check_products>, kAsserted | kTwoFigures},
    {run<check_recipes>, kAsserted | kFigure},
    {run<check_votes>, kAsserted | kFigure},
    {run<check_conversions>, kAsserted | kFigure},
    {run<check_lists>, kAsserted},
    {run<check_ledger>, kAsserted},
};

void check_sentence(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  const uint32_t held = held_by(text);
  for (const SentenceCheck& check : kSentenceChecks) {
    if ((check.needs & ~held) == 0) check.run(document, text, sink);
  }
}

/// Text order; of claims of one rule on one span, the first (an accusation before a confirmation).
void sort_claims(std::vector<JudgedClaim>& claims, size_t from) {
  const auto key = [](const JudgedClaim& c) {
    return std::make_tuple(c.claim.span.begin, c.claim.span.end, c.claim.rule,
                           c.verdict.kind == VerdictKind::kSupported, c.verdict.message);
  };
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  std::stable_sort(begin, claims.end(),
                   [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [](const JudgedClaim& a, const JudgedClaim& b) {
    return a.claim.rule == b.claim.rule && a.claim.span == b.claim.span;
  };
  claims.erase(std::unique(begin, claims.end(), same), claims.end());
}

/// Checks of figures read some words in more than one way: a reading that holds acquits the others,
/// and one accusation of the same words is enough.
void settle_readings(std::vector<JudgedClaim>& claims, size_t from) {
  const auto figures = [](CheckKind kind) {
    return kind == CheckKind::kSum || kind == CheckKind::kShare || kind == CheckKind::kDifference ||
           kind == CheckKind::kRate || kind == CheckKind::kAverage ||
           kind == CheckKind::kListCount || kind == CheckKind::kSameValue;
  };
  std::vector<bool> drop(claims.size(), false);
  for (size_t i = from; i < claims.size(); ++i) {
    const JudgedClaim& a = claims[i];
    if (!figures(a.claim.check) || a.verdict.kind == VerdictKind::kSupported) continue;
    for (size_t back = 1; back <= 8; ++back) {
      for (const size_t j : {i - back, i + back}) {
        if (j < from || j >= claims.size() || drop[j]) continue;
        const JudgedClaim& b = claims[j];
        if (b.claim.rule != a.claim.rule || !b.claim.span.overlaps(a.claim.span)) continue;
        if (b.verdict.kind == VerdictKind::kSupported || j < i) drop[i] = true;
      }
    }
  }
  size_t kept = from;
  for (size_t i = from; i < claims.size(); ++i) {
    if (drop[i]) continue;
    if (kept != i) claims[kept] = std::move(claims[i]);
    ++kept;
  }
  claims.erase(claims.begin() + static_cast<std::ptrdiff_t>(kept), claims.end());
}

bool accuses(const JudgedClaim& claim) {
  return claim.verdict.kind == VerdictKind::kContradicted ||
         claim.verdict.kind == VerdictKind::kInconsistent;
}

/// One finding for one slip: an anniversary or a count that the facts refute is told by them, for
/// what the text itself leads to may start from another slip ("founded in 1986 ... its 40th year").
void yield_to_facts(std::vector<JudgedClaim>& claims, size_t from) {
  std::vector<TextRange> refuted;
  for (size_t i = 0; i < from; ++i) {
    if (claims[i].verdict.kind == VerdictKind::kContradicted)
      refuted.push_back(claims[i].claim.span);
  }
  if (refuted.empty()) return;
  const auto earlier = [](TextRange a, TextRange b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  };
  std::sort(refuted.begin(), refuted.end(), earlier);
  const auto told_by_facts = [&](const JudgedClaim& computed) {
    const CheckKind check = computed.claim.check;
    if (!accuses(computed) || (check != CheckKind::kAnniversary && check != CheckKind::kListCount))
      return false;
    const TextRange span = computed.claim.span;
    auto past = std::upper_bound(refuted.begin(), refuted.end(), span.begin,
                                 [](size_t at, TextRange r) { return at < r.begin; });
    for (size_t back = 0; back < 4 && past != refuted.begin(); ++back) {
      if ((--past)->contains(span)) return true;
    }
    return false;
  };
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  claims.erase(std::remove_if(begin, claims.end(), told_by_facts), claims.end());
}

}  // namespace
}  // namespace computation

std::vector<StatedValue> find_computed_claims(const DocumentContext& context,
                                              const ComputationRules& rules,
                                              std::vector<JudgedClaim>& out) {
  const size_t before = out.size();
  computation::ClaimSink sink(context, rules, out);
  const computation::DocumentText document(context, rules.word_classes());
  computation::Statements statements(document);
  computation::ToldSentences told(document);
  const bool compares = sink.wants(CheckKind::kSameValue);
  for (uint32_t s = 0; s < document.size(); ++s) {
    if (compares && s > 0 && context.sentences[s].prose) computation::check_twice(told, s, sink);
    if (compares && s == 1) {
      computation::check_headline(told, sink);
      computation::check_scoreline(told, sink);
    }
    const computation::SentenceText* text = document.at(s);
    if (text == nullptr) continue;
    computation::check_sentence(document, *text, sink);
    if (!compares) continue;
    statements.read(*text);
    if (computation::may_restate(*text)) computation::check_restated(document, *text, sink);
  }
  computation::check_list_blocks(document, sink);
  computation::check_list_totals(document, sink);
  computation::check_tables(document, sink);
  std::vector<computation::Statement> stated = statements.take();
  std::vector<StatedValue> values = computation::values_of(stated);
  computation::check_same_values(std::move(stated), sink);
  computation::check_same_titles(document, sink);
  computation::check_told_names(document, sink);
  computation::check_titled_names(document, sink);
  computation::check_firm_names(document, sink);
  if (compares) computation::check_told_pronouns(document, sink);
  computation::sort_claims(out, before);
  computation::settle_readings(out, before);
  computation::yield_to_facts(out, before);
  return values;
}

}  // namespace factlint
