// Enumerations inside a sentence: segments between commas and "and", and the figures in them.
#pragma once

#include <vector>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// Atoms [first, last) between separators, none of which are included.
struct Segment {
  uint32_t first = 0;
  uint32_t last = 0;
  bool behind_and = false;
  bool empty() const { return last <= first; }
};

/// Splits [first, last) at commas, semicolons and coordinating "and", "or", "plus".
std::vector<Segment> split_segments(const SentenceText& text, uint32_t first, uint32_t last);

/// A plain count: a number without unit, no year, no ordinal, no range, no vague "dozens".
inline bool is_count(const SentenceText& text, uint32_t i) { return (text[i].use & kAsCount) != 0; }
/// A figure that may be added to others: counts, money, percentages, quantities.
inline bool is_addable(const SentenceText& text, uint32_t i) {
  return (text[i].use & kAsAddable) != 0;
}
bool same_kind(const SentenceText& text, uint32_t a, uint32_t b);
/// The only addable figure of a segment; kNone if there is none or more than one.
uint32_t only_figure(const SentenceText& text, Segment segment);
/// The figure that a segment begins with, through hedges and articles; kNone if it begins
/// otherwise.
uint32_t leading_figure(const SentenceText& text, Segment segment);

/// "couple", "pair", "family": one noun for more than one of them.
bool several_noun(const SentenceText& text, uint32_t i);

/// Index of the sentence's last atom before its final mark, plus one.
uint32_t content_end(const SentenceText& text);
/// Head of the noun phrase that the count at `i` belongs to ("Russian security chiefs"): its atom,
/// or kNone.
uint32_t counted_noun(const SentenceText& text, uint32_t i);

/// "Stone & Lyle", "Meade LLP" in atoms [first, last).
bool firm_name(const SentenceText& text, uint32_t first, uint32_t last);

}  // namespace factlint::computation
