// A word before a full stop in; whether the stop belongs to it out.
#pragma once

#include <cstdint>
#include <string_view>

namespace factlint {

enum class Abbreviation : uint8_t {
  kNone,
  kTitle,         ///< a name follows: "Gen.", "Mr.", "St."; never ends a sentence
  kMiddle,        ///< more follows: "e.g.", "vs.", "approx."
  kBeforeNumber,  ///< "No.", "Oct.", "p.", "Fig.": ends none if a number follows
  kOpen,          ///< may end a sentence: "U.S.", "p.m.", "Inc.", "etc."
  kClock,         ///< "a.m.", "p.m.": may end one, but not before a weekday, month or zone
  kInitial,       ///< one letter: "W."
};

/// `word` as written, without the stop behind it, dots inside kept ("U.S", "p.m", "Gen").
Abbreviation classify_abbreviation(std::string_view word);

/// A capitalised word that begins sentences far more often than names: "The", "In", "However".
bool is_sentence_starter(std::string_view word);
/// "Monday", "October", "Oct", "Moscow" before "time" aside: what may follow a clock time.
bool is_calendar_word(std::string_view word);

}  // namespace factlint
