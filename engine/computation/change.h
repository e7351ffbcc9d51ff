// A change from one figure to another, and the words that say how large it was.
#pragma once

#include <optional>
#include <vector>

#include "engine/computation/judgement.h"
#include "engine/computation/sentence_text.h"

namespace factlint::computation {

class ClaimSink;

/// "from 400 to 500", "to 500 from 400", "500, up ... from 400": before and after, in atoms [first,
/// last).
struct FigurePair {
  uint32_t before = 0;
  uint32_t after = 0;
  uint32_t first = 0;
  uint32_t last = 0;
  Quantity from;
  Quantity to;
  bool written = false;                     ///< with from and to, not only by two dates
  const SentenceText* elsewhere = nullptr;  ///< holds `before`, if another sentence does
  /// "against A", "compared with A": perhaps of another period than the change.
  bool compared = false;
};

/// The size of a change as the text states it, in atoms [first, last).
struct StatedChange {
  enum class Kind { kPercent, kFraction, kMultiple, kAbsolute };
  Kind kind = Kind::kPercent;
  Quantity quantity;  ///< of percent and absolute
  Decimal value;      ///< percent of a fraction; factor of a multiple
  Hedge hedge = Hedge::kNone;
  int direction = 0;  ///< +1 up, -1 down, 0 not said
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t core = 0;
  bool noun_like = false;   ///< "an increase of ...", "up ...": may stand apart, after a comma
  bool bare = false;        ///< "or 20 percent", "(20 percent)"
  bool either_way = false;  ///< "a threefold increase": times three, or three times more
};

inline Decimal difference(const FigurePair& pair) { return pair.to.value - pair.from.value; }

/// The price of one currency in another falls when the other rises.
bool exchange_rate(const SentenceText& text);
/// "fell from 400 to 500": the verb against its own figures.
void check_direction(const SentenceText& text, const FigurePair& pair, ClaimSink& sink);
/// "Crime is down this year: 1,200 offences against 1,000 last year": the only two figures of the
/// sentence against its only word of direction.
void check_said_direction(const SentenceText& text, const FigurePair& pair, ClaimSink& sink);

std::vector<FigurePair> find_pairs(const SentenceText& text,
                                   const std::vector<StatedChange>& changes);
/// "18 rowers in May and 27 in June": two figures of one unit, each with its time, before
/// atom `end`.
std::optional<FigurePair> dated_pair(const SentenceText& text, uint32_t end);
/// "cost 20 last season and costs 25 now": the two figures told before `c`, each with its time; one
/// of them may stand in the sentence before.
std::optional<FigurePair> told_pair(const SentenceText* before, const SentenceText& text,
                                    const StatedChange& c);
std::vector<StatedChange> find_stated_changes(const SentenceText& text);

/// "20 percent more than a year earlier": perhaps not the change of this pair.
bool other_base(const SentenceText& text, const FigurePair& pair, const StatedChange& c);
/// Judges `c` of `text` by the pair that `pair_text` holds; usually one sentence.
void tell_change(const SentenceText& pair_text, const SentenceText& text, const FigurePair& pair,
                 const StatedChange& c, bool may_accuse, ClaimSink& sink);
/// The pair stands in the sentence before: "That is an increase of 20 percent".
void check_following_change(const SentenceText& before, const SentenceText& text,
                            const std::vector<StatedChange>& changes, ClaimSink& sink);

/// Two figures of one kind; `a` without a unit or scale takes those of `b` ("from 4.5 to 5.1
/// billion").
bool comparable(const SentenceText& text, uint32_t a, uint32_t b, Quantity& qa, Quantity& qb);
bool comparable(const SentenceText& ta, uint32_t a, const SentenceText& tb, uint32_t b,
                Quantity& qa, Quantity& qb);

/// A fraction at atom `i` ("a third", "three quarters", "half"): its percentage and one past its
/// end.
struct FractionAt {
  Decimal percent;
  uint32_t last = 0;
  Hedge hedge = Hedge::kNone;
};
std::optional<FractionAt> fraction_at(const SentenceText& text, uint32_t i);

/// False for what is rather a year, an ordinal or an age.
bool year_free(const SentenceText& text, uint32_t i);

/// True if the figure's own words hold a scale ("billion", "bn").
bool has_scale(std::string_view words);

}  // namespace factlint::computation
