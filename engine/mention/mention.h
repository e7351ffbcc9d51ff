// Mentions: the typed things that a text names, each at a token range.
//
// "well over 45 thousand million dollars" is one mention of type money; hedges, scales, articles
// and lists belong to the mention, never to a rule. A token range may carry several mentions of
// different types ("2022": date and number; "Georgia": two entities): all are kept, claims decide.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/value/date.h"
#include "engine/value/quantity.h"

namespace factlint {

using EntityId = uint32_t;  ///< index into FactBase's entities
inline constexpr EntityId kNoEntity = 0xffffffffU;

enum class MentionType : uint8_t {
  kNumber,
  kOrdinal,
  kPercentage,
  kMoney,
  kQuantity,
  kAge,  // payload: Quantity
  kDate,
  kPeriod,
  kWeekday,   // payload: Temporal
  kDuration,  // payload: DurationValue
  kEntity,    // payload: EntityMention
  kList,      // payload: ListMention
};
std::string_view mention_type_name(
    MentionType type);  ///< "number", "money", ... ("weekday" is told as date)

/// A date or period as written. `readings` are alternatives (03/04/2025); usually one.
struct Temporal {
  std::vector<DateRange> readings;
  bool impossible = false;       ///< 31 November: no reading
  bool has_year = false;         ///< the year is written, not inferred from the document's date
  bool relative = false;         ///< "last year", "on Monday": resolved against the document's date
  bool weekday_written = false;  ///< "Thursday, 10 October 2025" or a bare weekday
  Weekday weekday = Weekday::kMonday;
  int year = 0, month = 0, day = 0;  ///< as written; 0 = not written
  Hedge hedge = Hedge::kNone;  ///< since/after = kMoreThan..; "by", "before", "until" = kAtMost;
                               ///< about = kAbout
  bool recurring = false;      ///< "every Monday", "Mondays"
};

struct DurationValue {
  Duration duration;
  Quantity quantity;  ///< the number in its own unit ("three decades" = 3, unit "decade"), hedge
                      ///< included
  bool ago = false;   ///< "30 years ago": also told as a date
  std::string iso() const;  ///< "P30Y", "P2Y3M", "PT1.5H"
};

/// How a name was written.
enum class NameForm : uint8_t { kName, kAlias, kAcronym, kDemonym, kAdjective, kNoun, kSurname };

struct EntityMention {
  std::vector<EntityId> candidates;  ///< every entity of that name, in id order
  NameForm form = NameForm::kName;
  bool possessive = false;  ///< "Russia's", "the CIS'"
  bool anaphoric = false;   ///< "the bloc", "it": resolved by focus
  enum Family : uint8_t { kOthers, kBodies, kPlaces };
  Family family =
      kOthers;  ///< of the first candidate's type: organisations of any kind, countries and regions
};

enum class ListKind : uint8_t { kClosed, kOpen, kExcept, kNeither };

/// Coordinated mentions: "A, B and C" (closed unless "including", "such as", "among them" or
/// similar opens it).
struct ListMention {
  std::vector<uint32_t> items;  ///< indices into Mentions::all
  ListKind kind = ListKind::kClosed;
};

struct Mention {
  MentionType type = MentionType::kNumber;
  TokenRange tokens;  ///< whole mention: hedge, preposition, article
  TokenRange core;    ///< the bare expression
  TextRange text;     ///< byte range of `tokens` (may end inside a token: "10am")
  TextRange core_text;
  uint32_t payload = 0;  ///< index into the side array of the type
};

/// All mentions of one document, sorted by (tokens.first, longer first, type).
struct Mentions {
  std::vector<Mention> all;
  std::vector<Quantity> quantities;
  std::vector<Temporal> temporals;
  std::vector<DurationValue> durations;
  std::vector<EntityMention> entities;
  std::vector<ListMention> lists;

  const Quantity& quantity(const Mention& m) const { return quantities[m.payload]; }
  const Temporal& temporal(const Mention& m) const { return temporals[m.payload]; }
  const DurationValue& duration(const Mention& m) const { return durations[m.payload]; }
  const EntityMention& entity(const Mention& m) const { return entities[m.payload]; }
  const ListMention& list(const Mention& m) const { return lists[m.payload]; }
  static bool is_quantity(MentionType t) { return t <= MentionType::kAge; }
  static bool is_temporal(MentionType t) {
    return t >= MentionType::kDate && t <= MentionType::kWeekday;
  }
  /// Those that begin inside `tokens`. Of a sorted document only.
  std::span<const Mention> within(TokenRange tokens) const;
  /// Where `m`, one of `all`, stands in it.
  uint32_t index(const Mention& m) const { return static_cast<uint32_t>(&m - all.data()); }
  /// Sorts `all` into the order above. Lists' items are re-indexed. Call once, after all finders
  /// ran.
  void sort();
};

}  // namespace factlint
