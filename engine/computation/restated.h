// The same thing told twice in one text, with two values: shared by the families of such checks.
#pragma once

#include "engine/computation/checks.h"

namespace factlint::computation {

/// Tells that atoms [first, last) of `text` give another value, or the same, as atoms
/// [a_first, a_last) of the earlier sentence `before`.
void tell_restated(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                   const SentenceText& text, uint32_t first, uint32_t last, bool ok,
                   ClaimSink& sink);

/// The same with a verdict and a message of one's own.
void tell_twice(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                const SentenceText& text, uint32_t first, uint32_t last, VerdictKind verdict,
                std::string message, ClaimSink& sink);

// Whether a sentence tells something of each kind, so that earlier ones are worth a look.
bool tells_result(const SentenceText& text);
bool tells_event(const SentenceText& text);
bool tells_age(const SentenceText& text);
bool tells_size(const SentenceText& text);
bool tells_clock(const SentenceText& text);
bool tells_rank(const SentenceText& text);
bool tells_outcome(const SentenceText& text);

/// Scores and votes ("3-1", "by six votes to one", "unanimously").
void check_restated_scores(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Sizes before the thing that has them ("the 420-room hotel").
void check_restated_sizes(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Times of day.
void check_restated_clocks(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// "the third title", "for the second time".
void check_restated_ranks(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Days, weekdays and years of things that happen once.
void check_restated_dates(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Ages of people.
void check_restated_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Tells that atoms [first, last) of `text` go against words [a_first, a_last) of the sentence
/// before.
void tell_against(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                  const SentenceText& text, uint32_t first, uint32_t last, ClaimSink& sink);
/// Nobody hurt, no survivors, against somebody; the sentence right before only.
void check_restated_harm(const SentenceText& before, const SentenceText& text, ClaimSink& sink);
/// Who won, told the other way round; the sentence right before only.
bool tells_winner(const SentenceText& text);
void check_restated_winner(const SentenceText& before, const SentenceText& text, ClaimSink& sink);
/// What was paid or offered, and where somebody was born; the sentence right before only.
void check_restated_paid(const SentenceText& before, const SentenceText& text, ClaimSink& sink);
void check_restated_birth(const SentenceText& before, const SentenceText& text, ClaimSink& sink);
/// Opposite outcomes, ages, terms and numbers of what the sentence right before tells.
void check_restated_outcomes(const DocumentText& document, const SentenceText& text,
                             ClaimSink& sink);

}  // namespace factlint::computation
