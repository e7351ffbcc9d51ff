// A sentence as what it tells: the roots of its words ("resign" of "resignation", "begin" of
// "broke out"), its clauses, and the phrases that point back at something told before.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/computation/checks.h"

namespace factlint::computation {

/// Atoms [first, last).
struct AtomRange {
  uint32_t first = 0;
  uint32_t last = 0;
  bool empty() const { return last <= first; }
  bool holds(uint32_t i) const { return i >= first && i < last; }
};

/// What a noun phrase says and how it points back.
struct Phrase {
  uint32_t first = 0;
  uint32_t head = kNone;
  uint32_t last = 0;      ///< one past what describes it, clauses included
  bool back = false;      ///< "the", "its", "Wednesday's", "all", "that"
  bool pointing = false;  ///< "that game", "the same forecast"
  bool indefinite = false;
};

enum class SlotKind : uint8_t {
  kCount,
  kMeasure,  ///< money, percentages, quantities with a unit
  kAge,
  kSpan,     ///< a length of time
  kOrdinal,  ///< "the third floor"
  kDay,      ///< a weekday
  kDate,     ///< "12 October"
  kYear,
  kRoute,  ///< "A64"
  kWay,    ///< one of a set of opposites
};

inline constexpr uint32_t kAllKinds = 0xffffffffU;
constexpr uint32_t kind_bit(SlotKind kind) { return 1U << static_cast<uint32_t>(kind); }

struct Slot {
  SlotKind kind = SlotKind::kCount;
  uint32_t at = 0;
  Phrase phrase;
  std::string_view of;  ///< root of the noun that is counted, ranked or told by the word
  bool weak = false;    ///< one of opposites that stand side by side
  bool superlative = false;
  bool thing = false;      ///< the word tells a thing by itself
  bool person = false;     ///< and a person
  bool attribute = false;  ///< of which a thing has only one
  bool own = false;        ///< "his", "her"
  Decimal value;           ///< of ranks, years and routes

  bool of_kinds(uint32_t kinds) const { return (kinds & kind_bit(kind)) != 0; }
};

class ToldSentence {
 public:
  explicit ToldSentence(const SentenceText& text) : text_(&text) {}
  /// Becomes the telling of another sentence and uses its memory again.
  void read(const SentenceText& text);
  const SentenceText& text() const { return *text_; }
  uint32_t size() const { return text_->size(); }
  /// Empty for words without content.
  std::string_view root(uint32_t i) const;
  /// Of a lower-case noun that stands inside a joined word.
  std::string_view root_of(std::string_view noun) const;
  bool tells(std::string_view root) const;
  /// The values that the sentence holds (told_slot.cc).
  const std::vector<Slot>& slots() const { return slots(kAllKinds); }
  /// The same, with the phrases of those of some kinds only.
  const std::vector<Slot>& slots(uint32_t kinds) const;
  /// Their kinds, one bit each; cheaper, as their phrases are not read.
  uint32_t slot_kinds() const;
  /// False if none of them stands in a phrase or clause that points back.
  bool may_tell_again() const;
  /// The clause that holds atom `i`: between marks and words that begin a new one.
  AtomRange clause(uint32_t i) const;

 private:
  const SentenceText* text_;
  struct Root {
    std::string_view text;
    bool read = false;
  };
  const std::vector<Slot>& values() const;  ///< slots without their phrases

  // Most words are never asked for.
  mutable std::vector<Root> roots_;
  mutable std::vector<Slot> slots_;
  mutable bool values_ = false;   ///< they are read
  mutable uint32_t phrased_ = 0;  ///< the kinds of which the phrases are read, too
};

/// The tellings of the last sentences asked for.
class ToldSentences {
 public:
  explicit ToldSentences(const DocumentText& document) : document_(document) {}
  const DocumentText& document() const { return document_; }
  /// Valid until a sentence kKept away is asked for; only for sentences near the one that the
  /// document reads, whose texts it still keeps.
  const ToldSentence& at(uint32_t sentence);
  /// What the words of a sentence are worth looking at for, OppositeTable::Cue bits.
  uint64_t cues(uint32_t sentence) {
    return sentence < cues_.size() ? cues_[sentence] : read_cues(sentence);
  }

 private:
  uint64_t read_cues(uint32_t sentence);

  static constexpr size_t kKept = 16;
  struct Row {
    uint32_t sentence = kNone;
    std::optional<ToldSentence> telling;
  };
  const DocumentText& document_;
  std::array<Row, kKept> rows_;
  std::vector<uint64_t> cues_;  ///< of the sentences [0, size()) read so far
};

/// Cheaply: a determiner or a possessive may stand before atom `i`.
bool may_point_back(const SentenceText& text, uint32_t i);

/// The noun phrase around atom `i`, which is a number, a length of time or a word before a noun.
Phrase phrase_around(const SentenceText& text, uint32_t i);

/// "the fifth floor, where it had begun": the clause behind the phrase that says which it is; else
/// empty.
AtomRange relative_behind(const ToldSentence& telling, uint32_t i);

/// The clause of `i` if it tells what is known ("since it opened", "who died", "when she fell"),
/// with the noun that it is about; else empty.
AtomRange presupposed(const ToldSentence& telling, uint32_t i);

}  // namespace factlint::computation
