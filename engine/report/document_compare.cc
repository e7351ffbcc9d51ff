#include "engine/report/document_compare.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "engine/finding/fingerprint.h"

namespace factlint {

void compare_documents(const RulePack& pack, Report& report) {
  const auto& rules = pack.rules();
  const auto compares = std::find_if(rules.begin(), rules.end(), [](const Rule& rule) {
    return rule.check == CheckKind::kSameValue;
  });
  if (compares == rules.end()) return;
  std::map<std::string, std::pair<const DocumentReport*, ReportedValue>> first;
  for (DocumentReport& document : report.documents) {
    bool added = false;
    for (const ReportedValue& value : document.values) {
      const auto [known, is_new] = first.try_emplace(value.key, &document, value);
      if (is_new || known->second.first == &document ||
          known->second.second.interval.intersects(value.interval))
        continue;
      const auto& [other, earlier] = known->second;
      const LineColumn at = other->source->line_column(earlier.span.begin);
      Finding finding;
      finding.rule = compares->id;
      finding.verdict = VerdictKind::kInconsistent;
      finding.severity = compares->level;
      finding.message =
          "this text says " + value.value + ", " + other->path + " says " + earlier.value;
      finding.span = value.span;
      finding.start = document.source->line_column(value.span.begin);
      finding.end = document.source->line_column(value.span.end);
      finding.claim = {"value", "", value.key, value.value, document.as_of};
      finding.evidence.push_back(
          {"",
           earlier.value,
           other->path + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
           "",
           {}});
      document.findings.push_back(std::move(finding));
      added = true;
    }
    if (!added) continue;
    std::stable_sort(document.findings.begin(), document.findings.end(),
                     [](const Finding& a, const Finding& b) {
                       return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
                     });
    set_fingerprints(document.path, document.findings);
  }
}

}  // namespace factlint
