// A definite number or amount and the words that describe it: "the seven people killed in the
// depot blaze", "the library's 90,000 books", "her gift of five million".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// A definite figure and what describes it.
struct Description {
  uint32_t figure = kNone;
  uint32_t head = kNone;  ///< counted noun; kNone for money, lengths and "the four who died"
  uint32_t first = 0;
  uint32_t last = 0;
  std::vector<std::string_view> stems;
  bool owned = false;    ///< "the library's 90,000 books", "all 14 beds on the ward"
  bool people = false;   ///< "the four who died"
  bool measure = false;  ///< money, or a quantity with its unit
  bool deed = false;     ///< described by what they did or what was done to them
  bool its = false;      ///< "its 230 employees"
  bool clause = false;   ///< described by a relative clause of its own
};

/// What the figure at `i` tells of something told before; nothing if it does not point back. If
/// `brief`, a past form behind the noun is the sentence's verb ("the 1,510 officers worked").
std::optional<Description> described(const SentenceText& text, uint32_t i, bool brief = false);

/// The counted noun, behind participles as well: "the 19 arrested demonstrators".
uint32_t described_noun(const SentenceText& text, uint32_t i);

/// One past the description behind atom `i`: a participle, a relative clause, or prepositions.
uint32_t description_end(const SentenceText& text, uint32_t i);

/// Stems that tell of a price ("cost", "sold"), and nouns that name an amount themselves ("fine").
bool price_stem(std::string_view stem);
bool amount_noun(std::string_view stem);

}  // namespace factlint::computation
