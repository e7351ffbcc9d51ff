// Words and digits that look like a number and are none: pronouns, rates, halves of a match, times.
#include "engine/mention/number_doubt.h"

namespace factlint {

bool NumberDoubt::no_number(const Expression& e, uint32_t end_of_last) const {
  if (e.number.article && rate_before(e.first, end_of_last)) return true;
  if (e.last != e.first + 1 || e.measure.kind != MeasureKind::kNone) return false;
  if (!e.number.words && clock_word(e.last)) return true;
  const std::string_view text = view_.text(e.first);
  if (e.number.words && e.number.value == Decimal(1) && !e.number.ordinal)
    return pronoun_one(e.first);
  if (e.number.fraction && view_.particle(e.first, Particle::kHalf)) return half_of_time(e.first);
  if (e.number.ordinal && (text == "second" || text == "seconds")) return unit_second(e.first);
  if (e.number.ordinal && (text == "first" || text == "First"))
    return view_.text(e.first - 1) == "at";
  return false;
}

/// "5 p.m.", "10.30 am", "0930 GMT": a time of day.
bool NumberDoubt::clock_word(uint32_t i) const {
  if (!view_.word(i) || view_.text(i).size() > 4) return false;
  const std::string_view text = view_.text(i);
  for (const std::string_view word : {"am", "pm", "a.m.", "p.m.", "AM", "PM", "a.m", "p.m", "GMT",
                                      "UTC", "BST", "CET", "EST", "EDT", "gmt"}) {
    if (text == word) return true;
  }
  return false;
}

/// "$5 a day", "twice a week": a rate, no duration.
bool NumberDoubt::rate_before(uint32_t i, uint32_t end_of_last) const {
  return view_.particle(i, Particle::kA) && i > view_.first &&
         (i == end_of_last || view_.particle(i - 1, Particle::kTimes));
}

/// "the one", "no one", "one another", "one of them", "one-off".
bool NumberDoubt::pronoun_one(uint32_t i) const {
  const Particle before = view_.role(i - 1).particle;
  const WordRole& next = view_.role(i + 1);
  const bool hyphen = view_.dash(i + 1) && view_.glued(i + 1) && view_.glued(i + 2);
  if (hyphen) {
    for (const std::string_view word : {"off", "time", "way", "sided", "on", "stop", "shot",
                                        "another", "to", "upmanship", "liner"}) {
      if (view_.text(i + 2) == word) return true;
    }
  }
  if (next.particle == Particle::kModal || view_.text(i + 1) == "another") return true;
  if (view_.in(i + 1) && view_.tokens[i + 1].kind == TokenKind::kPossessive) return true;
  const bool last_word = !view_.word(i + 1) || next.particle != Particle::kNone;
  if (view_.particle(i + 1, Particle::kOf)) {
    const std::string_view of_what = view_.text(i + 2);
    return of_what == "them" || of_what == "us" || of_what == "you" || of_what == "these" ||
           of_what == "those" || of_what == "which" || of_what == "whom";
  }
  if (before == Particle::kDeterminer || view_.role(i - 1).numeral.ordinal) return true;
  // "the Derby one", but "the Index one hundred"
  if (i >= view_.first + 2 && view_.particle(i - 2, Particle::kThe) && view_.word(i - 1) &&
      view_.tokens[i - 1].is(kCapitalised) && view_.text(i + 1) != "hundred" &&
      view_.text(i + 1) != "thousand")
    return true;
  // "that one is", but "said that one bank", "that one or two".
  const std::string_view pointed = view_.text(i - 1);
  const bool bare = !view_.word(i + 1) || next.particle != Particle::kNone;
  if ((pointed == "that" || pointed == "That") && bare && next.particle != Particle::kOr)
    return true;
  if (before == Particle::kThe) return last_word || view_.word(i + 1);
  return false;
}

/// "the first half of the year", "the second half".
bool NumberDoubt::half_of_time(uint32_t i) const {
  if (view_.role(view_.dash(i - 1) ? i - 2 : i - 1).numeral.ordinal) return true;
  const std::string_view before = view_.text(i - 1);
  const bool hedged = before == "only" || before == "Only";  // "only half of the papers"
  if (view_.particle(i - 1, Particle::kDeterminer) &&
      (!hedged || view_.particle(i - 2, Particle::kThe) || view_.particle(i - 2, Particle::kA)))
    return true;
  return view_.dash(i + 1) && view_.glued(i + 1) && view_.glued(i + 2) && view_.word(i + 2);
}

/// "per second", "in a second.", "a split second", "second-hand".
bool NumberDoubt::unit_second(uint32_t i) const {
  if (view_.particle(i - 1, Particle::kPer)) return true;
  const bool article = view_.particle(i - 1, Particle::kA);
  if (article && (view_.clause_end(i + 1) || view_.particle(i + 1, Particle::kFollower)))
    return true;
  if (view_.particle(i - 1, Particle::kEvery) && view_.clause_end(i + 1)) return true;
  return view_.text(view_.dash(i - 1) ? i - 2 : i - 1) == "split" || view_.text(i + 2) == "hand";
}

}  // namespace factlint
