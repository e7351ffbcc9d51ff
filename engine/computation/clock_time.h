// Times of day in a sentence: "10.00", "13:30", "9am", "half past six", "at nine".
#pragma once

#include <vector>

#include "engine/computation/sentence_text.h"

namespace factlint::computation {

struct ClockTime {
  int minutes = 0;        ///< since midnight
  bool half_day = false;  ///< without am or pm and up to twelve: may be twelve hours later
  TokenRange tokens;
};

/// The times of a sentence in text order. "10.00" needs a preposition of time before it or am/pm
/// behind it.
std::vector<ClockTime> find_clock_times(const DocumentContext& context, TokenRange sentence);

/// "08.15": the words hold a '.' between hours and minutes.
bool holds_dot_time(std::string_view words);
/// "19:00": the words hold a ':' between digits.
bool holds_colon_time(std::string_view words);

/// Every length in minutes, up to a day, that may lie between two times.
std::vector<int> minutes_between(const ClockTime& from, const ClockTime& to);

}  // namespace factlint::computation
