// Figures of a sentence added up, and told against their whole; shared by the checks of sums.
#pragma once

#include <string>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/parts.h"

namespace factlint::computation {

struct Sum {
  std::vector<uint32_t> parts;  ///< atoms
  Decimal point;
  Interval reach;
  std::string steps;
};

/// Adds the figures at atoms `parts`; exact counts stay points, the rest brings its rounding.
Sum add_figures(const SentenceText& text, std::vector<uint32_t> parts);
/// The same with parts of one that are told without a figure: "a boy", "a priest".
Sum add_figures(const SentenceText& text, std::vector<uint32_t> parts, int ones);

/// Some of four or more `parts` add up to `whole`, "30 children and four adults, 26 children and
/// three adults: 56 children in all": the total may be theirs alone.
bool some_add_up(const std::vector<Decimal>& parts, Decimal whole);

/// What the whole at atom `i` may be: a point for an exact count, else its interval.
Interval whole_interval(const SentenceText& text, uint32_t i);

/// Parts that are meant to be all of the whole must meet it; both sides keep their rounding.
VerdictKind judge_equal(const SentenceText& text, uint32_t whole, const Sum& sum);

void tell_sum(const SentenceText& text, uint32_t whole, TextRange span, const Sum& sum,
              VerdictKind verdict, ClaimSink& sink);

/// "12 of whom", "12 of them" at the figure `i`: a part of a part.
bool of_whom(const SentenceText& text, uint32_t i);

// The families of sums, each called for every atom that may begin one.
void check_totals(const DocumentText& document, const SentenceText& text, uint32_t i,
                  ClaimSink& sink);
void check_included_parts(const SentenceText& text, uint32_t i, ClaimSink& sink);
/// The shares that a sentence gives of one whole: never more than all of it.
void check_whole_percents(const DocumentText& document, const SentenceText& text, ClaimSink& sink);

}  // namespace factlint::computation
