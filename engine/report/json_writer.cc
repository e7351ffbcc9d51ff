// A report -> JSON for machines, fields in a fixed order (docs/report.schema.json).
#include "engine/report/json_writer.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "engine/report/file_spans.h"
#include "engine/report/version.h"

namespace factlint {
namespace {

using Json = nlohmann::ordered_json;

// Drafts may hold invalid UTF-8; JSON must not.
std::string dump(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Text that may be unknown: empty is null.
Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json span_json(Span span) { return {{"start", span.begin}, {"end", span.end}}; }

Json position_json(LineColumn position) {
  return {{"line", position.line}, {"column", position.column}};
}

Json claim_json(const FindingClaim& claim) {
  return {{"kind", text_or_null(claim.kind)},
          {"subject", text_or_null(claim.subject)},
          {"property", text_or_null(claim.property)},
          {"value", text_or_null(claim.value)},
          {"as_of", text_or_null(claim.as_of)}};
}

Json evidence_json(const std::vector<FindingEvidence>& evidence) {
  Json list = Json::array();
  for (const FindingEvidence& item : evidence) {
    Json row = {{"fact", text_or_null(item.fact)},
                {"value", text_or_null(item.value)},
                {"place", text_or_null(item.place)},
                {"source", text_or_null(item.source)}};
    if (!item.steps.empty()) row["steps"] = item.steps;
    list.push_back(std::move(row));
  }
  return list;
}

Json finding_json(const Finding& finding) {
  Json json = {{"rule", finding.rule},
               {"verdict", verdict_name(finding.verdict)},
               {"severity", severity_name(finding.severity)},
               {"message", finding.message},
               {"span", span_json(finding.span)},
               {"start", position_json(finding.start)},
               {"end", position_json(finding.end)},
               {"claim", claim_json(finding.claim)},
               {"evidence", evidence_json(finding.evidence)}};
  if (!finding.suggestion.empty()) json["suggestion"] = finding.suggestion;
  json["fingerprint"] = finding.fingerprint;
  return json;
}

Json reported_claim_json(const ReportedClaim& claim) {
  return {{"rule", claim.rule},
          {"verdict", verdict_name(claim.verdict)},
          {"text", claim.text},
          {"message", claim.message},
          {"span", span_json(claim.span)},
          {"start", position_json(claim.start)},
          {"end", position_json(claim.end)},
          {"claim", claim_json(claim.claim)},
          {"reading", claim.reading},
          {"evidence", evidence_json(claim.evidence)}};
}

template <typename Item, typename ToJson>
Json list_json(const std::vector<Item>& items, ToJson to_json) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(to_json(item));
  return list;
}

Json counts_json(const DocumentReport& document) {
  return {{"supported", document.supported},
          {"contradicted", document.contradicted},
          {"unverifiable", document.unverifiable},
          {"unread", document.unread_count}};
}

void add_results(const DocumentReport& document, const JsonOptions& options, Json& json) {
  json["findings"] = list_json(document.findings, finding_json);
  json["claims"] = counts_json(document);
  if (options.show_claims) json["claim_list"] = list_json(document.claims, reported_claim_json);
}

/// {"id": ...} for a document of a JSON lines input, {"path": ...} for a file.
Json identity_json(const DocumentReport& document, std::string_view id) {
  if (id.empty()) return {{"path", document.path}, {"as_of", text_or_null(document.as_of)}};
  return {{"id", Json::parse(id, nullptr, false)}};
}

Json mention_json(const ReportedMention& mention) {
  Json json = {{"start", mention.span.begin},
               {"end", mention.span.end},
               {"type", mention.type},
               {"text", mention.text}};
  if (!mention.value_json.empty()) json["value"] = Json::parse(mention.value_json, nullptr, false);
  if (!mention.unit.empty()) json["unit"] = mention.unit;
  if (!mention.interval.empty()) json["interval"] = mention.interval;
  if (mention.points) json["points"] = true;
  if (!mention.entity_type.empty()) json["entity_type"] = mention.entity_type;
  if (mention.type == "list") {
    json["items"] = mention.items;
    json["closed"] = mention.closed;
  }
  if (mention.core) json["core"] = span_json(*mention.core);
  return json;
}

Json unread_json(const UnreadItem& item) {
  return {{"start", item.span.begin},
          {"end", item.span.end},
          {"type", item.type},
          {"text", item.text},
          {"reason", item.reason}};
}

Json relation_json(const ReportedRelation& relation) {
  return {{"relation", relation.relation},
          {"from", relation.from},
          {"to", relation.to},
          {"from_span", span_json(relation.from_span)},
          {"to_span", span_json(relation.to_span)}};
}

/// The report with its spans in the bytes of the file.
class InFile {
 public:
  explicit InFile(const DocumentReport& document) : document_(document) {
    if (!document.single_bytes) return;
    moved_ = document;
    to_file_spans(*moved_);
  }
  const DocumentReport& report() const { return moved_ ? *moved_ : document_; }

 private:
  const DocumentReport& document_;
  std::optional<DocumentReport> moved_;
};

}  // namespace

std::string write_json(const Report& report, const JsonOptions& options) {
  Json documents = Json::array();
  for (const DocumentReport& document : report.documents) {
    const InFile in_file(document);
    Json json = identity_json(document, {});
    add_results(in_file.report(), options, json);
    documents.push_back(std::move(json));
  }
  Json json = {{"version", 1}, {"tool", {{"name", "factlint"}, {"version", kVersion}}}};
  json["documents"] = std::move(documents);
  json["summary"] = {{"documents", report.documents.size()},
                     {"errors", report.errors()},
                     {"warnings", report.warnings()},
                     {"notes", report.notes()}};
  return dump(json, 1);
}

std::string write_jsonl(const DocumentReport& document, std::string_view id,
                        const JsonOptions& options) {
  const InFile in_file(document);
  Json json = identity_json(document, id);
  add_results(in_file.report(), options, json);
  return dump(json, -1);
}

std::string write_annotation_jsonl(const DocumentReport& read, std::string_view id) {
  const InFile in_file(read);
  const DocumentReport& document = in_file.report();
  Json json = identity_json(document, id);
  json["mentions"] = list_json(document.mentions, mention_json);
  json["claims"] = list_json(document.claims, reported_claim_json);
  json["unread"] = list_json(document.unread, unread_json);
  json["relations"] = list_json(document.relations, relation_json);
  return dump(json, -1);
}

std::string write_error_jsonl(uint64_t line, std::string_view error) {
  return dump(Json{{"id", nullptr}, {"line", line}, {"error", error}}, -1);
}

}  // namespace factlint
