// Days, months and years that a sentence tells, and the words that take up what happened then.
#pragma once

#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// As written; what is not written is 0 or negative.
struct ToldTime {
  uint32_t at = 0;
  int weekday = -1;
  int month = 0;
  int day = 0;
  int year = 0;
  bool since = false;   ///< "since 2011"
  bool hedged = false;  ///< "until Thursday", "by May"

  bool told() const { return weekday >= 0 || month != 0 || year != 0; }
};

/// The time at atom `i`; not told() for periods, lengths, relative and recurring days.
ToldTime time_at(const SentenceText& text, uint32_t i);

/// Both give a weekday, a month or a year.
bool comparable(const ToldTime& a, const ToldTime& b);
/// Nothing that both give differs.
bool agree(const ToldTime& a, const ToldTime& b);

/// What a time is told of by words that take it for granted.
struct TimedThing {
  uint32_t word = kNone;  ///< noun or verb; kNone: nothing is taken for granted
  AtomRange phrase;       ///< with the time
  bool clause = false;    ///< "when it opened in May"
  uint32_t subject = kNone;
};

/// "Friday's blast", "the Tuesday vote", "his 1989 win", "the opening on 14 May", "when she joined
/// in 2008", "since 2011, when it came into force".
TimedThing timed_thing(const SentenceText& text, const ToldTime& time);

}  // namespace factlint::computation
