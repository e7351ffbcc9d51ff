// Whose a thing is and who else is told of: what two places must share before what one takes for
// granted can go against the other.
#pragma once

#include "engine/computation/told_sentence.h"

namespace factlint::computation {

/// Atoms of `here` in `range` name somebody, or something by a name, that `before` does not tell.
bool newcomer(const ToldSentence& before, const ToldSentence& here, AtomRange range);

/// First atom of the phrase that takes the noun at `i` for granted as somebody's or something's:
/// "her late husband", "the boat's crew", "its two astronauts"; "the crew" where `before` shares
/// another word of the sentence. kNone for others, or where it is a newcomer's.
uint32_t taken_for_granted(const ToldSentence& before, const ToldSentence& here, uint32_t i);

/// "Nobody", "no one", "none of the 94 on board" at the beginning; empty if the sentence has none.
AtomRange nobody_told(const SentenceText& text);

/// Words beside a harm that came to nobody, or to somebody: others may have come to it.
bool harm_of_others(const SentenceText& text);

/// The clause of `i` denies, wishes or supposes.
bool negated(const ToldSentence& telling, uint32_t i);

/// The sentence tells of more than one time: what holds at one need not at another.
bool two_times(const ToldSentence& telling);

/// The later sentence tells of a year, or of "last year", "until May", that `before` does not tell.
bool dated_apart(const SentenceText& before, const SentenceText& here);

/// A day or month of the range that the earlier sentence does not tell.
bool other_day(const SentenceText& before, const SentenceText& here, AtomRange range);

/// Place where the phrase begins that the words, which blanks separate, tell; "*" stands for up to
/// eight words, "fell/rose" for one of them, "@" for a date. `last` is one past it. kNone if it is
/// not told.
uint32_t phrase_told(const ToldSentence& telling, std::string_view phrase, uint32_t& last);

/// The same for the first of several phrases, which bars separate.
uint32_t any_phrase_told(const ToldSentence& telling, std::string_view phrases, uint32_t& last);

}  // namespace factlint::computation
