// What a conclusion of two levels is told about: whether that can be what the levels are of.
#pragma once

#include "engine/computation/factor.h"
#include "engine/computation/ledger.h"
#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// A figure or factor that concludes from two levels, in atoms [first, last).
struct Conclusion {
  const Entry* figure = nullptr;  ///< a percentage or fraction; nullptr for a factor
  Factor factor;
  uint32_t first = 0;
  uint32_t last = 0;
  int direction = 0;    ///< of a change
  bool change = false;  ///< may be the change from one to the other
  bool share = false;   ///< may be the part that one is of the other, or what is missing to it
};

/// Neither value is so far from the other that something else must be meant.
inline bool near_each_other(Decimal a, Decimal b) {
  return a * Decimal(10) <= b * Decimal(18) && b * Decimal(10) <= a * Decimal(18);
}

/// Verbs and nouns that tell that a part is gone.
bool tells_loss(const SentenceText& text, uint32_t i);

/// The clause of atoms [first, last), on to its verb where that stands behind them.
AtomRange clause_around(const SentenceText& text, uint32_t first, uint32_t last);

/// The word at atom `i` of the passage's sentence, or its stem, stands in those from `begin` on.
bool told_since(const Ledger& passage, uint32_t begin, uint32_t i);

/// The clause of the conclusion tells of nothing that the passage has not told since sentence
/// `begin`, or of it by a general name. `level` is one of the levels; `money`: they are amounts of
/// money.
bool about_passage(const Ledger& passage, const Conclusion& conclusion, const Entry& level,
                   bool money, uint32_t begin);

}  // namespace factlint::computation
