// An enumeration that stands without a frame of its own ("..., A, B and C, ..."): its items one by
// one, and every number of items that some reading of it gives.
#pragma once

#include "engine/computation/list_items.h"

namespace factlint::computation {

/// Items with nothing but separators, ages, places and asides between them.
struct ListRun {
  uint32_t first = 0;
  uint32_t last = 0;     ///< one past the last item
  std::set<int> counts;  ///< all readings
  int likely = 0;
  int named = 0;         ///< items that are names
  int sum = 0;           ///< of items that begin with numbers: "three goats, two hens and a parrot"
  bool closed = false;   ///< the last item stands behind "and" or "or"
  bool oxford = false;   ///< with a comma before it
  bool names = true;     ///< each item holds a capitalised name
  bool common = true;    ///< none does
  bool people = true;    ///< each is one person, told by a noun
  bool titles = false;   ///< in quotation marks
  bool full = true;      ///< each is a name of two words or more and nothing else
  bool single = true;    ///< each is a name of one word
  bool times = true;     ///< each is a date, a weekday or a number by which it goes
  bool pure = true;      ///< each is a name and nothing else
  bool articles = true;  ///< each begins with an article or a possessive
  bool counted = false;  ///< some item begins with a number above one
  bool briefs = true;    ///< no item is longer than a few words
  bool led = false;      ///< behind a preposition: "in Leeds, Hull and York"
  bool asides = false;   ///< something between them is no item
  std::vector<uint32_t> heads;  ///< of items told by common nouns, their nouns

  int miss(int n) const;
};

/// The run that begins at atom `first` and ends before `limit`; nothing if what stands there is no
/// enumeration of two items or more.
std::optional<ListRun> read_run(const SentenceText& text, uint32_t first, uint32_t limit);

/// The enumeration that ends at `last` and begins behind the nearest verb or preposition before its
/// first comma: "describes A, B and C", "behind A, B and C"; not before `from`.
std::optional<ListRun> run_before(const SentenceText& text, uint32_t from, uint32_t last);

/// The items are told by common nouns that the plural noun at `head` may take up, half of them at
/// least for all that the lexicon knows: "a hammer, a chisel and a saw", tools.
bool of_kind(const SentenceText& text, const ListRun& run, uint32_t head);

/// A lower-case verb of its own stands in atoms [first, last).
bool holds_verb(const SentenceText& text, uint32_t first, uint32_t last);

/// "who", "which", "that": begins a clause inside an item.
bool relative_word(const SentenceText& text, uint32_t i);

/// A word of a name: capitalised, and no possessive.
bool name_word(const SentenceText& text, uint32_t i);

}  // namespace factlint::computation
