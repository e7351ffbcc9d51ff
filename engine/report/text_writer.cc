// A document's report -> lines for people: with excerpts and evidence (full), or one line each
// (concise).
#include "engine/report/text_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "engine/report/excerpt.h"

namespace factlint {
namespace {

constexpr size_t kLabelLimit = 80;  // bytes of evidence after the carets

/// Escape sequences, all empty without colour.
struct Palette {
  std::string_view bold, dim, red, yellow, blue, green, reset;
};

const Palette& palette(bool color) {
  static const Palette kPlain{};
  static const Palette kColored{"\033[1m",    "\033[2m",    "\033[1;31m", "\033[1;33m",
                                "\033[1;34m", "\033[1;32m", "\033[0m"};
  return color ? kColored : kPlain;
}

std::string_view severity_color(Severity severity, const Palette& colors) {
  switch (severity) {
    case Severity::kError:
      return colors.red;
    case Severity::kWarning:
      return colors.yellow;
    case Severity::kNote:
      break;
  }
  return colors.blue;
}

std::string printable(std::string_view text) {
  std::string out;
  append_printable(text, out);
  return out;
}

void append_headline(const DocumentReport& document, const Finding& finding, const Palette& colors,
                     std::string& out) {
  out += fmt::format("{}{}:{}:{}:{} {}{}[{}]{}: {}{}{}\n", colors.bold, document.path,
                     finding.start.line, finding.start.column, colors.reset,
                     severity_color(finding.severity, colors), severity_name(finding.severity),
                     finding.rule, colors.reset, colors.bold, printable(finding.message),
                     colors.reset);
}

/// `text` in at most about kLabelLimit bytes: a list keeps its first items and its last.
std::string shortened(const std::string& text) {
  if (text.size() <= kLabelLimit) return text;
  const size_t comma = text.rfind(", ");
  const bool listed = comma != std::string::npos && text.size() - comma < kLabelLimit / 2;
  const std::string tail = listed ? text.substr(comma + 1) : "";
  const size_t limit = kLabelLimit - tail.size();
  size_t end = text.rfind(listed ? ", " : " ", limit);
  if (end == std::string::npos) end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end) + (listed ? ", ..." : " ...") + tail;
}

/// What the evidence gives, to stand beside the carets: its first step, else its value.
std::string caret_label(const Finding& finding) {
  if (finding.evidence.empty()) return {};
  const FindingEvidence& first = finding.evidence.front();
  return shortened(first.steps.empty() ? first.value : first.steps.front());
}

/// "= fact:   place  (source)" and the steps that the carets' label has no room for.
void append_evidence(const FindingEvidence& evidence, size_t steps_told, std::string_view margin,
                     const Palette& colors, std::string& out) {
  const auto line = [&](std::string_view name, std::string_view text) {
    out +=
        fmt::format("{}{}={} {:<8}{}\n", margin, colors.blue, colors.reset, name, printable(text));
  };
  if (!evidence.place.empty()) {
    const std::string source =
        evidence.source.empty() ? "" : fmt::format("  ({})", evidence.source);
    line(evidence.fact.empty() ? "text:" : "fact:", evidence.place + source);
  } else if (!evidence.source.empty()) {
    line("source:", evidence.source);
  }
  for (size_t i = steps_told; i < evidence.steps.size(); ++i) line("step:", evidence.steps[i]);
}

void append_notes(const Finding& finding, std::string_view label, size_t gutter,
                  const Palette& colors, std::string& out) {
  const std::string margin(gutter + 1, ' ');
  for (size_t i = 0; i < finding.evidence.size(); ++i) {
    const FindingEvidence& evidence = finding.evidence[i];
    const bool told = i == 0 && !evidence.steps.empty() && evidence.steps.front() == label;
    append_evidence(evidence, told ? 1 : 0, margin, colors, out);
  }
  if (!finding.suggestion.empty()) {
    out += fmt::format("{}{}={} help:   write \"{}\"\n", margin, colors.blue, colors.reset,
                       printable(finding.suggestion));
  }
}

void append_finding(const DocumentReport& document, const Finding& finding, const Palette& colors,
                    std::string& out) {
  append_headline(document, finding, colors, out);
  size_t gutter = 1;
  const std::string label = caret_label(finding);
  if (document.source != nullptr && !document.source->bytes().empty()) {
    gutter = excerpt_gutter(*document.source, finding.span);
    const ExcerptStyle style{colors.blue, severity_color(finding.severity, colors), colors.reset};
    const std::string empty_line =
        fmt::format("{}{:>{}} |{}\n", colors.blue, "", gutter, colors.reset);
    out += empty_line;
    append_excerpt(*document.source, finding.span, label, gutter, style, out);
    std::string notes;
    append_notes(finding, label, gutter, colors, notes);
    if (!notes.empty()) out += empty_line + notes;
  } else {
    append_notes(finding, label, gutter, colors, out);
  }
  out += '\n';
}

void append_claims(const DocumentReport& document, const TextOptions& options, std::string& out) {
  for (const ReportedClaim& claim : document.claims) {
    out += write_claim(document, claim, false, options);
  }
}

/// "2 errors, 1 warning", or "no findings".
std::string counted_findings(const Report& report) {
  std::string out;
  const auto add = [&out](uint32_t count, std::string_view name) {
    if (count == 0) return;
    if (!out.empty()) out += ", ";
    out += counted(count, name);
  };
  add(report.errors(), "error");
  add(report.warnings(), "warning");
  add(report.notes(), "note");
  return out.empty() ? "no findings" : out;
}

}  // namespace

std::string counted(size_t count, std::string_view singular, std::string_view plural) {
  if (count == 1) return fmt::format("1 {}", singular);
  return plural.empty() ? fmt::format("{} {}s", count, singular)
                        : fmt::format("{} {}", count, plural);
}

std::string write_full(const DocumentReport& document, const TextOptions& options) {
  std::string out;
  for (const Finding& finding : document.findings) {
    append_finding(document, finding, palette(options.color), out);
  }
  if (options.show_claims) {
    append_claims(document, options, out);
    if (!document.claims.empty()) out += '\n';
  }
  return out;
}

std::string write_concise(const DocumentReport& document, const TextOptions& options) {
  std::string out;
  for (const Finding& finding : document.findings) {
    append_headline(document, finding, palette(options.color), out);
  }
  if (options.show_claims) append_claims(document, options, out);
  return out;
}

std::string write_claim(const DocumentReport& document, const ReportedClaim& claim, bool evidence,
                        const TextOptions& options) {
  const Palette& colors = palette(options.color);
  const bool good = claim.verdict == VerdictKind::kSupported;
  const bool open = claim.verdict == VerdictKind::kUnverifiable;
  std::string out = fmt::format(
      "{}:{}:{}: {}{}[{}]{}: \"{}\"", document.path, claim.start.line, claim.start.column,
      good   ? colors.green
      : open ? colors.dim
             : colors.red,
      verdict_name(claim.verdict), claim.rule, colors.reset, printable(claim.text));
  if (!claim.message.empty()) out += fmt::format(" - {}", printable(claim.message));
  if (good && !claim.evidence.empty() && !claim.evidence.front().fact.empty()) {
    const FindingEvidence& first = claim.evidence.front();
    out += fmt::format(" ({}, {})", first.fact, first.place);
  }
  out += '\n';
  if (!evidence) return out;
  if (!claim.reading.empty()) out += fmt::format("    read as: {}\n", printable(claim.reading));
  for (const FindingEvidence& item : claim.evidence) append_evidence(item, 0, "    ", colors, out);
  return out;
}

std::string write_summary(const Report& report, const TextOptions& options) {
  const Palette& colors = palette(options.color);
  uint32_t supported = 0, contradicted = 0, unverifiable = 0, unread = 0;
  for (const DocumentReport& document : report.documents) {
    supported += document.supported;
    contradicted += document.contradicted;
    unverifiable += document.unverifiable;
    unread += document.unread_count;
  }
  return fmt::format(
      "{}{}{} in {}; {} read: {} supported, {} contradicted, {} unverifiable; {} unread\n",
      colors.bold, counted_findings(report), colors.reset,
      counted(report.documents.size(), "document"),
      counted(supported + contradicted + unverifiable, "claim"), supported, contradicted,
      unverifiable, counted(unread, "item"));
}

std::string write_statistics(const Report& report) {
  std::map<std::string, std::pair<uint32_t, Severity>> by_rule;
  for (const DocumentReport& document : report.documents) {
    for (const Finding& finding : document.findings) {
      auto& [count, severity] = by_rule[finding.rule];
      ++count;
      severity = std::max(severity, finding.severity);
    }
  }
  std::vector<std::pair<std::string, std::pair<uint32_t, Severity>>> rows(by_rule.begin(),
                                                                          by_rule.end());
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return a.second.first > b.second.first; });
  std::string out;
  for (const auto& [rule, row] : rows) {
    out += fmt::format("{:>6}  {:<8}  {}\n", row.first, severity_name(row.second), rule);
  }
  return out;
}

}  // namespace factlint
