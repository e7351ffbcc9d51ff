// A document -> all its computed claims: runs the checks, marks what `never` silences, drops
// repeats, sorts.
#include "engine/computation/computation.h"

#include <algorithm>
#include <tuple>

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

void check_sentence(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  check_weekdays(document, text, sink);
  check_period_weekdays(text, sink);
  check_ordinal_weekdays(text, sink);
  check_impossible_dates(document, text, sink);
  check_feasts(text, sink);
  check_date_order(text, sink);
  check_changes(document, text, sink);
  check_sums(document, text, sink);
  check_told_parts(document, text, sink);
  check_shares(text, sink);
  check_told_shares(document, text, sink);
  check_differences(text, sink);
  check_told_differences(text, sink);
  check_following_differences(document, text, sink);
  check_duration_changes(text, sink);
  check_remainders(document, text, sink);
  check_clock_times(document, text, sink);
  check_anniversaries(document, text, sink);
  check_ages(document, text, sink);
  check_death_ages(document, text, sink);
  check_age_lines(document, text, sink);
  check_age_gaps(text, sink);
  check_terms(text, sink);
  check_race_times(document, text, sink);
  check_durations(document, text, sink);
  check_day_gaps(document, text, sink);
  check_day_steps(document, text, sink);
  check_same_days(text, sink);
  check_relative_periods(text, sink);
  check_in_a_row(text, sink);
  check_calendar_facts(text, sink);
  check_countdowns(document, text, sink);
  check_seasons(text, sink);
  check_scores(document, text, sink);
  check_ranks(document, text, sink);
  check_headline_figures(document, text, sink);
  check_growth(text, sink);
  check_restated_rates(text, sink);
  check_rates(text, sink);
  check_list_averages(document, text, sink);
  check_products(text, sink);
  check_votes(document, text, sink);
  check_conversions(text, sink);
  check_lists(document, text, sink);
  check_ledger(document, text, sink);
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
    if (compares && s == 1) computation::check_headline(told, sink);
    const computation::SentenceText* text = document.at(s);
    if (text == nullptr) continue;
    computation::check_sentence(document, *text, sink);
    if (!compares) continue;
    statements.read(*text);
    if (computation::may_restate(*text)) computation::check_restated(document, *text, sink);
  }
  computation::check_list_blocks(document, sink);
  computation::check_tables(document, sink);
  std::vector<computation::Statement> stated = statements.take();
  std::vector<StatedValue> values = computation::values_of(stated);
  computation::check_same_values(std::move(stated), sink);
  computation::check_same_titles(document, sink);
  computation::check_told_names(document, sink);
  if (compares) computation::check_told_pronouns(document, sink);
  computation::sort_claims(out, before);
  computation::settle_readings(out, before);
  return values;
}

}  // namespace factlint
