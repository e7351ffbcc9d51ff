// Hedges around a number: longest sequence of words first, modifiers outside.
#include "engine/mention/hedge_reader.h"

namespace factlint {
namespace {

bool is_bound(Hedge hedge) { return hedge != Hedge::kNone && hedge != Hedge::kAbout; }

/// "more than about 20" is more than 20; "about" outside a bound adds nothing.
Hedge combine(Hedge inner, Hedge outer) {
  if (is_bound(inner)) return inner;
  return outer == Hedge::kNone ? inner : outer;
}

/// What is left when a bound is denied: "not longer than 5" is at most 5.
Hedge opposite(Hedge hedge) {
  if (hedge == Hedge::kMoreThan) return Hedge::kAtMost;
  if (hedge == Hedge::kLessThan) return Hedge::kAtLeast;
  return hedge;
}

Hedge narrowed(Hedge hedge) {
  if (hedge == Hedge::kMoreThan) return Hedge::kJustOver;
  if (hedge == Hedge::kLessThan) return Hedge::kNearly;
  return hedge;
}

}  // namespace

bool HedgeReader::match_backwards(const WordSequence& sequence, uint32_t end) const {
  const auto size = static_cast<uint32_t>(sequence.words.size());
  if (end < view_.first + size) return false;
  for (uint32_t k = 0; k < size; ++k) {
    const uint32_t at = end - size + k;
    if (!view_.word(at) || view_.tokens[at].word != sequence.words[k]) return false;
  }
  return true;
}

bool HedgeReader::match_forwards(const WordSequence& sequence, uint32_t begin) const {
  for (uint32_t k = 0; k < sequence.words.size(); ++k) {
    if (!view_.word(begin + k) || view_.tokens[begin + k].word != sequence.words[k]) return false;
  }
  return true;
}

/// ">", "<", ">=", "≥", "~", "±".
bool HedgeReader::mark_before(HedgeReading& reading) const {
  uint32_t at = reading.first - 1;
  bool equal = false;
  if (view_.mark(at, kEquals) && view_.glued(at)) {
    equal = true;
    --at;
  }
  if (view_.mark(at, kTilde) && !equal) {
    reading.hedge = Hedge::kAbout;
  } else if (view_.mark(at - 1, kEquals) && view_.glued(at)) {
    return false;  // "=<" is no sign of ours
  } else if (view_.mark(at, kGreater) || view_.mark(at, kLess)) {
    const std::string_view text = view_.text(at);
    equal = equal || text == "≤" || text == "≥";
    const bool greater = view_.mark(at, kGreater);
    reading.hedge = greater ? (equal ? Hedge::kAtLeast : Hedge::kMoreThan)
                            : (equal ? Hedge::kAtMost : Hedge::kLessThan);
  } else {
    return false;
  }
  reading.first = at;
  reading.found = true;
  return true;
}

/// "not taller than", "no older than", "isn't bigger than".
bool HedgeReader::denied(uint32_t i) const {
  const std::string_view word = view_.text(i - 1);
  return word == "not" || word == "no" || word == "never" || word == "n't" || word == "n’t";
}

/// "adds up to 20", "went up to 45", "made up to": the "up" is the verb's.
bool HedgeReader::verb_takes_up(uint32_t i) const {
  if (i == view_.first || !view_.word(i - 1)) return false;
  for (const std::string_view verb :
       {"add", "adds", "added", "adding", "go", "goes", "went", "gone", "going", "put", "move",
        "moved", "moves", "crept", "edged", "inched", "come", "comes", "came"}) {
    if (view_.text(i - 1) == verb) return true;
  }
  return false;
}

bool HedgeReader::words_before(HedgeReading& reading) const {
  // "approx. 20", "over-65s".
  uint32_t end = reading.first;
  if (view_.mark(end - 1, kPeriod) && view_.glued(end - 1) && !view_.glued(end)) --end;
  if (view_.dash(end - 1) && view_.glued(end - 1) && view_.glued(end)) --end;
  for (const WordSequence& sequence : view_.lexicon.leading(view_.role(end - 1))) {
    if (!match_backwards(sequence, end)) continue;
    const uint32_t first = end - static_cast<uint32_t>(sequence.words.size());
    if (sequence.hedge == Hedge::kAtMost && view_.text(first) == "up" && verb_takes_up(first))
      return false;
    reading.first = first;
    Hedge hedge = sequence.hedge;
    if (opposite(hedge) != hedge && view_.text(end - 1) == "than" && denied(reading.first)) {
      hedge = opposite(hedge);
      --reading.first;
    }
    reading.hedge = combine(reading.hedge, hedge);
    reading.exact = reading.exact || sequence.exact;
    reading.found = true;
    return true;
  }
  return false;
}

void HedgeReader::modifiers_before(HedgeReading& reading) const {
  for (int count = 0; count < 2; ++count) {
    const WordSequence* found = nullptr;
    for (const WordSequence& sequence : view_.lexicon.modifiers(view_.role(reading.first - 1))) {
      if (!match_backwards(sequence, reading.first)) continue;
      found = &sequence;
      break;
    }
    if (found == nullptr) return;
    if (found->narrows) reading.hedge = narrowed(reading.hedge);
    reading.first -= static_cast<uint32_t>(found->words.size());
  }
}

HedgeReading HedgeReader::before(uint32_t i) const {
  HedgeReading reading;
  reading.first = i;
  reading.last = i;
  if (i == view_.first) return reading;
  if (mark_before(reading)) return reading;
  for (int count = 0; count < 3 && reading.first > view_.first; ++count) {
    if (!words_before(reading)) break;
    if (is_bound(reading.hedge)) break;
  }
  if (reading.found && reading.first > view_.first) modifiers_before(reading);
  return reading;
}

HedgeReading HedgeReader::after(uint32_t i) const {
  HedgeReading reading;
  reading.first = i;
  reading.last = i;
  if (view_.mark(i, kPlus) && view_.glued(i) && !view_.number(i + 1))
    return {i, i + 1, Hedge::kAtLeast, true, false, false};
  const uint32_t at = view_.past_hyphen(i);
  if (view_.text(at) == "or" && view_.text(at + 1) == "equal") {
    const bool to = view_.text(at + 2) == "to" && !view_.number(at + 3);
    if (to || view_.clause_end(at + 2)) {
      reading.last = to ? at + 3 : at + 2;
      reading.closes = true;
      return reading;
    }
  }
  for (const WordSequence& sequence : view_.lexicon.trailing(view_.role(at))) {
    if (!match_forwards(sequence, at)) continue;
    const uint32_t last = at + static_cast<uint32_t>(sequence.words.size());
    // "5 or more than 6", "5 plus 6": the words belong to what follows.
    if (view_.number(last) || view_.role(last).starts) continue;
    const std::string_view text = view_.text(last);
    if (text == "than" || (text == "to" && sequence.words.size() == 2)) continue;
    return {i, last, sequence.hedge, true, false, false};
  }
  return reading;
}

}  // namespace factlint
