// The figures of a passage in one table, each with what it is of: from it, sums, differences,
// products, shares and averages are concluded wherever they stand.
//
// The checks beside this one read constructions; this one reads relations. A figure whose words
// say that it follows from others ("in all", "a lead of", "or 45 cents apiece") is held against
// everything that the other figures of the passage give. What any relation of them explains is
// never accused; what none explains is, where the passage holds just what the words ask for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/computation/checks.h"

namespace factlint::computation {

/// One figure, length of time, time of day, year or day of a passage.
struct Entry {
  const SentenceText* text = nullptr;  ///< the sentence that holds it
  uint32_t at = 0;                     ///< its atom there
  uint32_t last = 0;                   ///< one past it, what it counts and its "a hectare"
  Decimal value;                       ///< lengths in months, days or seconds; days by number
  Interval reach;                      ///< what rounding and hedge allow
  Decimal grain{1};                    ///< step of the last digit told
  Hedge hedge = Hedge::kNone;
  std::string unit;  ///< "USD", "meter", "percent"; "month", "day", "second" for lengths; "clock",
                     ///< "date", "year", "rank", "share" for what only differs; empty for counts
  std::string_view thing;  ///< stem of what is counted; empty if none is named
  std::string_view per;    ///< "each", "hectare": the entry is a rate
  bool firm = true;        ///< neither a range nor a bound nor vague
  bool people = false;     ///< counts persons
  bool half_day = false;   ///< a time of day that may be twelve hours later
  bool loss = false;       ///< "a loss of 12", "minus 12": told without its sign
  bool every = false;      ///< "every 12 minutes": one comes in each of them
  bool rescaled = false;   ///< `value` is in another unit than the text writes
  bool within = false;     ///< "including 50,000": told as a part of what stands before it
  bool change = false;     ///< itself told as a difference or change: "a fall of 12", "rose 12"

  bool duration() const { return unit == "month" || unit == "day" || unit == "second"; }
  /// A place on a scale, not an amount: only differences of it mean anything.
  bool position() const {
    return unit == "clock" || unit == "date" || unit == "day of year" || unit == "year" ||
           unit == "month of year" || unit == "rank";
  }
};

/// The entries of a sentence and of the one before it.
class Ledger {
 public:
  Ledger(const DocumentText& document, const SentenceText& text);
  /// Of a sentence that concludes ahead of its figures: `behind`, the next one, takes the place of
  /// the sentence before.
  Ledger(const DocumentText& document, const SentenceText& text, const SentenceText& behind);

  /// The same with every bare number in the only unit of the passage; nullopt if there is none.
  std::optional<Ledger> lent() const;

  /// The same with what its block, or the one before it, tells some sentences back; nullopt if
  /// nothing stands there.
  std::optional<Ledger> passage() const;

  const SentenceText& text() const { return text_; }
  const DocumentText& document() const { return document_; }
  /// Of the sentence itself, in text order.
  const std::vector<Entry>& here() const { return here_; }
  /// Of the sentence before it in its block; read when first asked for.
  const std::vector<Entry>& before() const;
  const SentenceText* sentence_before() const;
  /// The one right before it, whatever it holds.
  const SentenceText* just_before() const { return document_.before(text_.sentence()); }

 private:
  /// Gives bare numbers of the sentence the unit of the one before (ledger_lend.cc).
  void lend_units();

  const DocumentText& document_;
  const SentenceText& text_;
  const SentenceText* behind_ = nullptr;
  std::vector<Entry> here_;
  mutable std::optional<std::vector<Entry>> before_;
};

/// The sentence whose entries go with those of `text`: the one before it in its block, or behind
/// one without any; nullptr if there is none.
const SentenceText* amounts_before(const DocumentText& document, const SentenceText& text);

/// The entries of a sentence in text order (ledger_entries.cc).
std::vector<Entry> read_entries(const SentenceText& text);
/// Gives entries the units that others tell for them ("17, 21 and 25 tonnes"), one unit to measures
/// of one kind, and times of day the place of the numbers that they are written with.
void settle_units(const SentenceText& text, std::vector<Entry>& entries);

/// "870,000, including 50,000 from a legacy", "870,000, of which 50,000 came from a legacy".
bool told_within(const SentenceText& text, const Entry& entry);
/// "752, including 17 in inland waters, 74 offshore and 661 on land": all that is listed.
void spread_within(const SentenceText& text, std::vector<Entry>& entries);

/// Cheaply: settle_units() may find times of day.
bool may_tell_clock(const SentenceText& text);

/// "a haul of 258 items": whatever they are.
bool takes_all(const Entry& entry);
/// "shortly before four": the hour of a day, not an amount.
bool tells_hour(const Entry& entry);
/// The two may be added: one unit, and one thing counted or none named.
bool alike(const Entry& a, const Entry& b);

/// The value that only differences take account of: a loss lies below nothing.
inline Decimal signed_value(const Entry& entry) { return entry.loss ? -entry.value : entry.value; }

/// The entry says `value`, its rounding and hedge allowed for.
bool meets(const Entry& entry, Decimal value);

/// "2 hours", "45.5", "1,250": as messages print a value of the entry's kind.
std::string told_value(const Entry& entry, Decimal value);

/// Factors ("halved", "twice as wide") against the two amounts of the sentence.
void check_ledger_multiples(const Ledger& ledger, ClaimSink& sink);

/// How long an amount lasts at a pace (ledger_pace.cc).
void check_pace(const Ledger& ledger, ClaimSink& sink);

/// "starts at 7.30 and lasts 90 minutes. It will end at 9.30": the end told behind
/// (ledger_ends.cc).
void check_told_end(const Ledger& ledger, ClaimSink& sink);

/// Areas, volumes, so much per hundred, interest (ledger_measures.cc).
void check_ledger_measures(const Ledger& ledger, ClaimSink& sink);

/// Concludes what the sentence's figures say of one another where no other check has.
void check_ledger(const DocumentText& document, const SentenceText& text, ClaimSink& sink);

}  // namespace factlint::computation
