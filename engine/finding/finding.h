// Findings: what the editor sees.
#pragma once

#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source.h"
#include "engine/base/span.h"
#include "engine/verdict/verdict.h"

namespace factlint {

/// Evidence as told: places resolved.
struct FindingEvidence {
  std::string fact;  ///< "cis.members", or empty
  std::string value;
  std::string
      place;  ///< "facts/cis/membership.toml:12", or "draft.md:3:14" for another place of a text
  std::string source;  ///< "Times Tengri, 10 Oct 2025, section 01", or empty
  std::vector<std::string> steps;
};

/// The claim as told in JSON.
struct FindingClaim {
  std::string kind;     ///< "membership"
  std::string subject;  ///< entity id, or empty
  std::string property;
  std::string value;
  std::string as_of;
};

struct Finding {
  std::string rule;
  VerdictKind verdict = VerdictKind::kContradicted;
  Severity severity = Severity::kError;
  std::string message;
  Span span;  ///< bytes of the raw file
  LineColumn start;
  LineColumn end;  ///< exclusive
  FindingClaim claim;
  std::vector<FindingEvidence> evidence;
  std::string suggestion;
  std::string
      fingerprint;  ///< stable against line shifts: rule + path + claim + occurrence, 16 hex digits
};

}  // namespace factlint
