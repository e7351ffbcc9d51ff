// Verdicts: a claim compared with the facts, with the text itself, with arithmetic or the calendar.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/fact/fact.h"

namespace factlint {

enum class VerdictKind : uint8_t {
  kSupported,
  kContradicted,
  kInconsistent,
  kOutdated,
  kPremature,
  kImprecise,
  kConflicting,
  kUnverifiable,
};
std::string_view verdict_name(VerdictKind kind);
/// An editor is told of it.
bool is_accusing(VerdictKind kind);

/// One piece of evidence: a fact with the value it gives, or another place of the text, or a
/// computation.
struct Evidence {
  FactId fact = kNoFact;  ///< a fact of the base, or
  std::string document;   ///< path of another checked document (empty: this one), with
  TextRange range;        ///< the place in it (empty when `fact` is set or for pure computation)
  std::string value;      ///< what it gives: "9", "Friday", "25 percent"
  std::vector<std::string>
      steps;  ///< how: "nine members listed: Azerbaijan, ...", "500 - 400 = 100; 100 / 400 = 25 %"
};

struct Verdict {
  VerdictKind kind = VerdictKind::kUnverifiable;
  std::string message;  ///< "the CIS has nine full members, not eleven"; lower case start, no full
                        ///< stop; for unverifiable: the reason
  std::vector<Evidence> evidence;
  std::string suggestion;  ///< replacement for the wrong element, if exactly one value is right
  TextRange
      span;  ///< narrower or wider than the claim's, if the judge knows better; empty = the claim's
};

}  // namespace factlint
