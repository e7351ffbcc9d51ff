// How many items an enumeration may hold: every count that some reading of its commas and "and"s
// gives.
#pragma once

#include <optional>
#include <set>

#include "engine/computation/parts.h"

namespace factlint::computation {

struct ItemCounts {
  std::set<int> counts;  ///< all readings
  int most_likely = 0;
  bool closed = false;       ///< ends with "and": the list says it is complete
  bool open = false;         ///< "including", "among them", "etc."
  bool clauses = false;      ///< items are clauses with verbs of their own
  bool parallel = false;     ///< clauses that all begin alike ("who ...", "to ...", "that ...")
  bool all_clauses = false;  ///< every item has a verb of its own
  bool people = false;       ///< every item is one person told by article and noun: "a chef"
  bool quoted = false;       ///< items are titles in quotation marks
  bool names = false;        ///< every item is, or ends in, a capitalised name
  bool numbers = false;      ///< every item is a number by which it goes: "the 4, the 11"
  bool definite = false;     ///< every item is "the" and a few words
  bool semicolons = false;
  bool lengthy = false;  ///< some item is too long to be sure where it ends

  /// How far `n` is from the nearest reading; a large miss is rather a misread list.
  int miss(int n) const;
};

/// Titles in quotation marks from atom `first` on: their number, and one past the last.
uint32_t quoted_items(const SentenceText& text, uint32_t first, uint32_t last, int& items);

/// The last of the titles [first, end) stands behind "and", and no more follow.
bool ends_quoted_list(const SentenceText& text, uint32_t first, uint32_t end);

/// "smoked eel", "baked apples": a participle that the item [first, last) begins with, and what it
/// describes.
bool opens_as_modifier(const SentenceText& text, uint32_t first, uint32_t last);

/// Reads atoms [first, last).
ItemCounts count_items(const SentenceText& text, uint32_t first, uint32_t last);

}  // namespace factlint::computation
