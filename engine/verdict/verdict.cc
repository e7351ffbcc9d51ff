// Verdict kinds -> their names.
#include "engine/verdict/verdict.h"

namespace factlint {

std::string_view verdict_name(VerdictKind kind) {
  switch (kind) {
    case VerdictKind::kSupported:
      return "supported";
    case VerdictKind::kContradicted:
      return "contradicted";
    case VerdictKind::kInconsistent:
      return "inconsistent";
    case VerdictKind::kOutdated:
      return "outdated";
    case VerdictKind::kPremature:
      return "premature";
    case VerdictKind::kImprecise:
      return "imprecise";
    case VerdictKind::kConflicting:
      return "conflicting";
    case VerdictKind::kUnverifiable:
      return "unverifiable";
  }
  return "unverifiable";
}

bool is_accusing(VerdictKind kind) {
  return kind != VerdictKind::kSupported && kind != VerdictKind::kUnverifiable;
}

}  // namespace factlint
