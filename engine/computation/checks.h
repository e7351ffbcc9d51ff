// The checks that need no facts, one function each: sentence or document -> judged claims.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "engine/computation/computation.h"
#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// A claim about to be told. What is empty is left out.
struct Told {
  CheckKind check = CheckKind::kChange;
  VerdictKind verdict = VerdictKind::kSupported;
  TextRange span;
  std::string message;  ///< for supported claims too: what was confirmed
  std::string value;    ///< what the computation gives
  std::vector<std::string> steps;
  std::string suggestion;
  std::string reading;
  std::vector<uint32_t> mentions;  ///< every mention that the claim consumed
  TextRange elsewhere;             ///< another place of the text that the claim is compared with
};

/// A claim that holds or does not, at atoms [first, last), whose message is its only step. It has
/// no mentions yet.
Told told_at(const SentenceText& text, CheckKind check, bool ok, uint32_t first, uint32_t last,
             std::string message);

/// Turns what checks tell into judged claims; drops what a rule's `never` phrases cover.
class ClaimSink {
 public:
  ClaimSink(const DocumentContext& context, const ComputationRules& rules,
            std::vector<JudgedClaim>& out)
      : context_(context), rules_(rules), out_(out) {}
  bool wants(CheckKind check) const { return rules_.rule_of(check) != kNoRule; }
  void tell(uint32_t sentence, Told told);
  /// A claim of the sentence told last covers a part of `range`.
  bool told_on(uint32_t sentence, TextRange range) const;

 private:
  const DocumentContext& context_;
  const ComputationRules& rules_;
  std::vector<JudgedClaim>& out_;
};

/// The document's sentences that hold something to check. Walked in order, so that the rows of a
/// few sentences are enough and their memory is used again.
class DocumentText {
 public:
  DocumentText(const DocumentContext& context, const WordClassTable& word_classes);
  const DocumentContext& context() const { return context_; }
  const WordClassTable& word_classes() const { return word_classes_; }
  /// nullptr for a sentence without any number, date or duration, or that is no prose. Valid as
  /// long as that of any().
  const SentenceText* at(uint32_t sentence) const;
  /// The analysis of any sentence of the document, kept until one that lies kKept sentences away
  /// is asked for: farther than any check looks back.
  const SentenceText& any(uint32_t sentence) const;
  uint32_t size() const { return static_cast<uint32_t>(context_.sentences.size()); }
  /// The sentence before `sentence` in the same block, or nullptr.
  const SentenceText* before(uint32_t sentence) const;

 private:
  static constexpr size_t kKept = 64;
  struct Row {
    Row(const DocumentContext& context, const WordClassTable& word_classes)
        : text(context, word_classes) {}
    SentenceText text;
    uint32_t sentence = kNone;
  };

  const DocumentContext& context_;
  const WordClassTable& word_classes_;
  /// Sentence s in row s % kKept; made when needed.
  mutable std::array<std::unique_ptr<Row>, kKept> kept_;
  std::vector<uint32_t> first_mention_;
  std::vector<bool> worth_;
};

// One sentence at a time.
void check_weekdays(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_period_weekdays(const SentenceText& text, ClaimSink& sink);
void check_impossible_dates(const DocumentText& document, const SentenceText& text,
                            ClaimSink& sink);
void check_feasts(const SentenceText& text, ClaimSink& sink);
void check_date_order(const SentenceText& text, ClaimSink& sink);
/// "was founded in 1902 and sold in 1895": stages of one thing against their days.
void check_event_order(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_changes(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_sums(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_told_parts(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_shares(const SentenceText& text, ClaimSink& sink);
void check_told_shares(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_differences(const SentenceText& text, ClaimSink& sink);
void check_told_differences(const SentenceText& text, ClaimSink& sink);
void check_remainders(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_clock_times(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_anniversaries(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "wed in 1965 ... celebrate 65 years of marriage" (marriage_check.cc).
void check_marriages(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "was 34 when he took over in 1992. He will turn 75 in 2032": two ages, each with its year.
void check_age_lines(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "ten years younger": two ages against the years between them.
void check_age_gaps(const SentenceText& text, ClaimSink& sink);
/// "elected in 1990, he governed for 15 years, until 2005".
void check_terms(const SentenceText& text, ClaimSink& sink);
/// "won in 2:05:10, 25 seconds ahead of ..., second in 2:05:35".
void check_race_times(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "took 30 days last year and now takes 24, a reduction of 20 per cent".
void check_duration_changes(const SentenceText& text, ClaimSink& sink);
/// "The deficit of 15 million" behind its figures; "the board of nine voted six to three".
void check_following_differences(const DocumentText& document, const SentenceText& text,
                                 ClaimSink& sink);
/// An age at death and the dates of a life in the next sentence.
void check_death_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Figures told one by one and their average.
void check_list_averages(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Days between two dates told as a length: "three days later, on 3 March".
void check_day_gaps(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// A day told by its distance from another: "the next day, Friday".
void check_day_steps(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "2026 is a leap year", "the 30 days of June", "the third quarter, July to September".
void check_calendar_facts(const SentenceText& text, ClaimSink& sink);
/// Two names of one day: "Thanksgiving, which falls on 27 November".
void check_same_days(const SentenceText& text, ClaimSink& sink);
/// "last month, in August", "next Wednesday, the 14th".
void check_relative_periods(const SentenceText& text, ClaimSink& sink);
/// "Monday, Tuesday and Thursday, three nights in a row".
void check_in_a_row(const SentenceText& text, ClaimSink& sink);
/// "with 30 days to go until the vote on 9 November".
void check_countdowns(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "ran out 97-88 winners ... the nine-point victory", and points from wins and draws.
void check_scores(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Games won, drawn and lost against the games played.
void check_seasons(const SentenceText& text, ClaimSink& sink);
/// "Pell had 29 cases and Harbour 35, the fewest of any".
void check_ranks(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "Weber got the most votes: Weber 210, Ruiz 340 and Hall 180".
void check_named_ranks(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "in the 19th century, in 1848".
void check_centuries(const SentenceText& text, ClaimSink& sink);
/// "in May, two months after the March election".
void check_month_steps(const SentenceText& text, ClaimSink& sink);
/// "won in 2001, 2005 and 2010, three times".
void check_year_lists(const SentenceText& text, ClaimSink& sink);
/// "from 1 July 2022 to 30 June 2027, five years".
void check_period_lengths(const SentenceText& text, ClaimSink& sink);
/// "on Mondays 6, 13, 20 and 27 October 2025".
void check_weekday_rows(const SentenceText& text, ClaimSink& sink);
/// "20:00 GMT (21:00 CET)".
void check_zones(const SentenceText& text, ClaimSink& sink);
/// "serves four with 200 grams; for eight take 400".
void check_recipes(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "by the year 44, as born in 1976": an age told in passing, with its year.
void check_told_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// A headline's share or change against the sentence below it.
void check_headline_figures(const DocumentText& document, const SentenceText& text,
                            ClaimSink& sink);
/// A step or factor each year between two levels; a ratio and the amounts mixed by it.
void check_growth(const SentenceText& text, ClaimSink& sink);
/// "1.5 hours, or 90 minutes"; "36,000 a year, or 3,000 a month".
void check_restated_rates(const SentenceText& text, ClaimSink& sink);
void check_durations(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
void check_rates(const SentenceText& text, ClaimSink& sink);
/// "400 tickets at 15 euros each brought in 6,000 euros".
void check_products(const SentenceText& text, ClaimSink& sink);
/// "62 in favour, 30 against and eight abstentions" against those who voted.
void check_votes(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "the last Sunday of October, 26 October".
void check_ordinal_weekdays(const SentenceText& text, ClaimSink& sink);
void check_conversions(const SentenceText& text, ClaimSink& sink);
void check_lists(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Whether the sentence tells something that an earlier one may tell otherwise.
bool may_restate(const SentenceText& text);

/// `text` may_restate() something; looks back over a few dozen sentences.
void check_restated(const DocumentText& document, const SentenceText& text, ClaimSink& sink);

// The whole document.
void check_list_blocks(const DocumentText& document, ClaimSink& sink);
/// Amounts line by line and their total (list_total_check.cc).
void check_list_totals(const DocumentText& document, ClaimSink& sink);
void check_tables(const DocumentText& document, ClaimSink& sink);
void check_same_titles(const DocumentText& document, ClaimSink& sink);

}  // namespace factlint::computation
