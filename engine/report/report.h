// The report of a run: per document its findings and claim counts.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/source.h"
#include "engine/finding/finding.h"
#include "engine/value/interval.h"

namespace factlint {

/// A claim as listed by --show-claims, annotate and explain.
struct ReportedClaim {
  std::string rule;
  VerdictKind verdict = VerdictKind::kUnverifiable;
  Span span;
  LineColumn start;
  LineColumn end;
  std::string text;     ///< the plain text of the span
  std::string message;  ///< verdict's message or reason
  std::string reading;  ///< how it was read
  FindingClaim claim;
  std::vector<FindingEvidence> evidence;
};

/// A mention as annotate tells it.
struct ReportedMention {
  Span span;
  std::optional<Span> core;  ///< where it differs from span
  TextRange text_range;      ///< in the plain text; jsonl input with format "text": same as span
  std::string type;
  std::string text;
  std::string value_json;  ///< JSON: number, string, or list; empty = none
  std::string unit;
  std::string interval;
  std::string entity_type;
  std::vector<uint32_t> items;
  bool closed = true;
  bool points = false;
};

struct UnreadItem {
  Span span;
  LineColumn start;
  std::string type;
  std::string text;
  std::string reason;  ///< "no rule reads this number", "planned", "in a question" ...
};

struct ReportedRelation {
  std::string relation, from, to;
  Span from_span, to_span;
};

/// A value the text gives to a thing, kept for comparison with the other documents of a run.
struct ReportedValue {
  std::string key;    ///< what it is a value of
  std::string value;  ///< as written
  Interval interval;
  Span span;
};

/// A claim that would have been told but for a `never` phrase of its rule.
struct SilencedClaim {
  std::string rule;
  std::string phrase;
};

struct DocumentReport {
  std::string path;
  std::string as_of;  ///< "2025-10-10", or empty if unknown
  std::shared_ptr<const Source> source;
  bool single_bytes = false;      ///< decoded: each code point of `source` is one byte of the file
  std::vector<Finding> findings;  ///< by (span, rule)
  std::vector<ReportedClaim> claims;        ///< by (span, rule); always filled
  std::vector<UnreadItem> unread;           ///< only if asked for; counted always
  std::vector<ReportedMention> mentions;    ///< only if asked for
  std::vector<ReportedRelation> relations;  ///< only if asked for
  std::vector<ReportedValue> values;        ///< in text order
  std::vector<std::string> suppressed;      ///< rules of suppressed findings
  std::vector<SilencedClaim> silenced;      ///< what `never` phrases kept back
  uint32_t supported = 0, contradicted = 0, unverifiable = 0, unread_count = 0;
};

struct Report {
  std::vector<DocumentReport> documents;  ///< by path
  uint32_t errors() const;
  uint32_t warnings() const;
  uint32_t notes() const;
};

}  // namespace factlint
