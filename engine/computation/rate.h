// A total, a count and the rate between them, and their telling.
#pragma once

#include <vector>

#include "engine/computation/checks.h"

namespace factlint::computation {

struct Product {
  uint32_t total = kNone;
  uint32_t count = kNone;
  uint32_t rate = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
};

/// "each", "apiece", "per ticket", "a ticket", "a head" behind the rate at `i` - 1: one past it, or
/// `i` if there is none.
uint32_t per_unit(const SentenceText& text, uint32_t i);

/// Judges the rate against total and count; `count` may be a length of time.
void tell_rate(const SentenceText& text, const Product& p, bool average, const Quantity& count,
               std::vector<uint32_t> mentions, ClaimSink& sink);

/// A rate concluded from a total and a count wherever they stand (told_rate_check.cc).
void check_told_rates(const SentenceText& text, ClaimSink& sink);

}  // namespace factlint::computation
