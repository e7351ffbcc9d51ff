// Documents -> counts of their findings.
#include "engine/report/report.h"

namespace factlint {
namespace {

uint32_t count(const Report& report, Severity severity) {
  uint32_t total = 0;
  for (const DocumentReport& document : report.documents) {
    for (const Finding& finding : document.findings)
      total += finding.severity == severity ? 1U : 0U;
  }
  return total;
}

}  // namespace

uint32_t Report::errors() const { return count(*this, Severity::kError); }
uint32_t Report::warnings() const { return count(*this, Severity::kWarning); }
uint32_t Report::notes() const { return count(*this, Severity::kNote); }

}  // namespace factlint
