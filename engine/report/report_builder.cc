#include "engine/report/report_builder.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "engine/finding/finding_builder.h"
#include "engine/finding/fingerprint.h"
#include "engine/report/annotation.h"

namespace factlint {
namespace {

/// The findings of one document by the stretches of text that they touch, so that each is compared
/// only with those near it.
class FindingPlaces {
 public:
  void add(const Span& span, size_t finding) {
    for (size_t place = span.begin / kStretch; place <= span.end / kStretch; ++place)
      places_[place].push_back(finding);
  }
  /// The first finding near `span` for which `same` holds; kNowhere if there is none.
  template <typename Same>
  size_t first(const Span& span, Same same) const {
    size_t found = kNowhere;
    for (size_t place = span.begin / kStretch; place <= span.end / kStretch; ++place) {
      const auto near = places_.find(place);
      if (near == places_.end()) continue;
      for (const size_t finding : near->second) {
        if (finding < found && same(finding)) found = finding;
      }
    }
    return found;
  }
  static constexpr size_t kNowhere = static_cast<size_t>(-1);

 private:
  static constexpr size_t kStretch = 512;  // bytes
  std::unordered_map<size_t, std::vector<size_t>> places_;
};

/// Takes what a `never` phrase silences out of `judged`.
std::vector<SilencedClaim> take_silenced(std::vector<JudgedClaim>& judged, const RulePack& rules) {
  std::vector<SilencedClaim> silenced;
  for (const JudgedClaim& claim : judged) {
    if (claim.claim.never.empty() || claim.verdict.kind == VerdictKind::kUnverifiable) continue;
    silenced.push_back({rules.rule(claim.claim.rule).id, std::string(claim.claim.never)});
  }
  std::erase_if(judged, [](const JudgedClaim& claim) { return !claim.claim.never.empty(); });
  return silenced;
}

/// Writes the judged claims of one document into its report.
class ReportBuilder {
 public:
  ReportBuilder(const DocumentContext& context, const FactBase& facts, const RulePack& rules,
                const RuleChoice& choice, Suppressions& suppressions)
      : context_(context),
        facts_(facts),
        rules_(rules),
        choice_(choice),
        suppressions_(suppressions) {}

  DocumentReport build(const std::vector<JudgedClaim>& judged) {
    DocumentReport report;
    report.path = context_.document.source->name();
    report.source = context_.document.source;
    if (context_.as_of) report.as_of = DateRange::day(*context_.as_of).to_string();
    std::vector<const Claim*> read;
    for (const JudgedClaim& claim : judged) {
      if (!choice_.picks(rules_.rule(claim.claim.rule).id, context_.document)) continue;
      read.push_back(&claim.claim);
      add(claim, report);
    }
    add_directive_problems(report);
    sort(report);
    drop_told_within(report.source->bytes(), report.findings);
    if (choice_.unread) report.unread = find_unread(context_, read);
    report.unread_count = count_unread(context_, read);
    set_fingerprints(report.path, report.findings);
    return report;
  }

 private:
  void add(const JudgedClaim& judged, DocumentReport& report) {
    const Rule& rule = rules_.rule(judged.claim.rule);
    ReportedClaim told;
    told.rule = rule.id;
    told.verdict = judged.verdict.kind;
    const TextRange range = judged.verdict.span.empty() ? judged.claim.span : judged.verdict.span;
    told.span = context_.document.raw_span(range);
    told.start = report.source->line_column(told.span.begin);
    told.end = report.source->line_column(told.span.end);
    told.text = std::string(context_.document.view(range));
    told.message = judged.verdict.message;
    told.reading = judged.claim.reading;
    told.claim = tell_claim(judged.claim, rule, context_, facts_);
    told.evidence = tell_evidence(judged.verdict, context_, facts_);
    report.claims.push_back(std::move(told));
    count(report.claims.back().verdict, report);
    if (!is_accusing(judged.verdict.kind)) return;
    if (suppressions_.covers(rule.id, range)) {
      report.suppressed.push_back(rule.id);
      return;
    }
    add_finding(build_finding(judged.claim, judged.verdict, rule, context_, facts_), report);
  }

  static void count(VerdictKind kind, DocumentReport& report) {
    if (kind == VerdictKind::kSupported) {
      ++report.supported;
    } else if (kind == VerdictKind::kUnverifiable) {
      ++report.unverifiable;
    } else {
      ++report.contradicted;
    }
  }

  /// One finding for what two readings say of the same words.
  void add_finding(Finding finding, DocumentReport& report) {
    const size_t same = places_.first(finding.span, [&](size_t index) {
      const Finding& known = report.findings[index];
      return known.span.begin < finding.span.end && finding.span.begin < known.span.end &&
             known.rule == finding.rule &&
             (known.message == finding.message || known.span == finding.span);
    });
    if (same == FindingPlaces::kNowhere) {
      places_.add(finding.span, report.findings.size());
      report.findings.push_back(std::move(finding));
    } else if (finding.span.size() < report.findings[same].span.size()) {
      places_.add(finding.span, same);
      report.findings[same] = std::move(finding);
    }
  }

  void add_directive_problems(DocumentReport& report) {
    const auto tell = [&](const SuppressionProblem& problem, std::string_view rule) {
      Finding finding;
      finding.rule = rule;
      finding.verdict = VerdictKind::kInconsistent;
      finding.severity = Severity::kWarning;
      finding.message = problem.message;
      finding.span = problem.span;
      finding.start = report.source->line_column(problem.span.begin);
      finding.end = report.source->line_column(problem.span.end);
      finding.claim.kind = "directive";
      report.findings.push_back(std::move(finding));
    };
    for (const DocumentProblem& problem : context_.document.problems)
      tell({problem.span, problem.message}, "directive/malformed");
    for (const SuppressionProblem& problem : suppressions_.malformed())
      tell(problem, "directive/malformed");
    for (const SuppressionProblem& problem : suppressions_.unclosed())
      tell(problem, "directive/unclosed");
    const auto unknown = suppressions_.unknown(known_rules());
    for (const SuppressionProblem& problem : unknown) tell(problem, "directive/unknown-rule");
    for (const SuppressionProblem& problem : suppressions_.unused()) {
      const bool told = std::any_of(unknown.begin(), unknown.end(),
                                    [&](const auto& other) { return other.span == problem.span; });
      if (!told) tell(problem, "directive/unused");
    }
  }

  /// Rules that are loaded, and those whose place they take.
  std::vector<std::string> known_rules() const {
    std::vector<std::string> ids;
    for (const Rule& rule : rules_.rules()) {
      ids.push_back(rule.id);
      if (!rule.replaces.text.empty()) ids.push_back(rule.replaces.text);
    }
    return ids;
  }

  static void sort(DocumentReport& report) {
    std::stable_sort(
        report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
          return std::tie(a.span, a.rule, a.message) < std::tie(b.span, b.rule, b.message);
        });
    std::stable_sort(report.claims.begin(), report.claims.end(),
                     [](const ReportedClaim& a, const ReportedClaim& b) {
                       return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
                     });
  }

  /// "Maria" for "Karin" inside "Maria Holt" for "Karin Holt", "20 years" inside "founded 20 years
  /// ago", by the same fact: one finding says it all. One that does not speak of the inner words
  /// tells of another mistake.
  static void drop_told_within(std::string_view bytes, std::vector<Finding>& findings) {
    const auto speaks_of = [](const std::string& message, std::string_view words) {
      return !words.empty() && message.find(words) != std::string::npos;
    };
    const auto within = [&](const Finding& inner, const Finding& outer) {
      if (inner.evidence.empty() || outer.evidence.empty() ||
          inner.evidence.front().fact != outer.evidence.front().fact ||
          outer.span.begin > inner.span.begin || inner.span.end > outer.span.end)
        return false;
      if (inner.rule == outer.rule && inner.span.size() < outer.span.size() &&
          (speaks_of(outer.message, bytes.substr(inner.span.begin, inner.span.size())) ||
           speaks_of(outer.message, inner.suggestion)))
        return true;
      return !inner.suggestion.empty() && outer.suggestion.size() > inner.suggestion.size() &&
             outer.suggestion.find(inner.suggestion) != std::string::npos;
    };
    std::vector<bool> drop(findings.size(), false);
    for (size_t i = 0; i < findings.size(); ++i) {
      for (size_t j = i + 1; j < findings.size() && findings[j].span.begin < findings[i].span.end;
           ++j) {
        drop[i] = drop[i] || within(findings[i], findings[j]);
        drop[j] = drop[j] || within(findings[j], findings[i]);
      }
    }
    size_t next = 0;
    std::erase_if(findings, [&](const Finding&) { return drop[next++]; });
  }

  const DocumentContext& context_;
  const FactBase& facts_;
  const RulePack& rules_;
  const RuleChoice& choice_;
  Suppressions& suppressions_;
  FindingPlaces places_;
};

}  // namespace

bool RuleChoice::picks(const std::string& rule, const Document& document) const {
  const auto matches = [&](const std::string& prefix) { return rule_matches(prefix, rule); };
  if (!select.empty() && std::none_of(select.begin(), select.end(), matches)) return false;
  return std::none_of(ignore.begin(), ignore.end(), matches) &&
         std::none_of(document.ignored_rules.begin(), document.ignored_rules.end(), matches);
}

DocumentReport build_report(std::vector<JudgedClaim> judged, const DocumentContext& context,
                            const FactBase& facts, const RulePack& rules, const RuleChoice& choice,
                            Suppressions& suppressions) {
  std::vector<SilencedClaim> silenced = take_silenced(judged, rules);
  acquit(judged);
  DocumentReport report = ReportBuilder(context, facts, rules, choice, suppressions).build(judged);
  report.silenced = std::move(silenced);
  return report;
}

std::vector<ReportedValue> tell_values(std::vector<StatedValue> values,
                                       const DocumentContext& context) {
  std::vector<ReportedValue> told;
  told.reserve(values.size());
  for (StatedValue& value : values) {
    told.push_back({std::move(value.key), std::move(value.value), value.interval,
                    context.document.raw_span(value.span)});
  }
  return told;
}

}  // namespace factlint
