#include "engine/report/json_writer.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

DocumentReport sample() {
  DocumentReport document;
  document.path = "a.md";
  document.as_of = "2025-10-10";
  document.supported = 3;
  document.contradicted = 1;
  document.unread_count = 2;
  Finding finding;
  finding.rule = "membership/count";
  finding.message = "the CIS has nine full members, not eleven";
  finding.span = {8, 31};
  finding.start = {1, 9};
  finding.end = {1, 32};
  finding.claim = {"membership", "cis", "member_count", "11", ""};
  finding.evidence = {{"cis.members", "9", "facts/cis.toml:12", "Times", {}}};
  finding.suggestion = "nine";
  finding.fingerprint = "0123456789abcdef";
  document.findings.push_back(finding);
  return document;
}

constexpr const char* kFindings =
    R"("findings":[{"rule":"membership/count","verdict":"contradicted","severity":"error",)"
    R"("message":"the CIS has nine full members, not eleven","span":{"start":8,"end":31},)"
    R"("start":{"line":1,"column":9},"end":{"line":1,"column":32},)"
    R"("claim":{"kind":"membership","subject":"cis","property":"member_count","value":"11",)"
    R"("as_of":null},"evidence":[{"fact":"cis.members","value":"9","place":"facts/cis.toml:12",)"
    R"("source":"Times"}],"suggestion":"nine","fingerprint":"0123456789abcdef"}],)"
    R"("claims":{"supported":3,"contradicted":1,"unverifiable":0,"unread":2})";

TEST(JsonWriter, keeps_the_order_of_fields) {
  EXPECT_EQ(write_jsonl(sample(), {}, {}),
            std::string(R"({"path":"a.md","as_of":"2025-10-10",)") + kFindings + "}\n");
  EXPECT_EQ(write_jsonl(sample(), "\"a1\"", {}), std::string(R"({"id":"a1",)") + kFindings + "}\n");
  EXPECT_EQ(write_error_jsonl(17, "no"), "{\"id\":null,\"line\":17,\"error\":\"no\"}\n");
}

TEST(JsonWriter, lists_claims_only_on_demand) {
  DocumentReport document = sample();
  document.claims.emplace_back();
  EXPECT_EQ(write_jsonl(document, {}, {}).find("claim_list"), std::string::npos);
  EXPECT_NE(write_jsonl(document, {}, {true}).find("\"claim_list\":[{\"rule\":\"\",\"verdict\":"),
            std::string::npos);
}

TEST(JsonWriter, the_whole_report_counts) {
  Report report;
  report.documents = {sample(), sample()};
  const std::string json = write_json(report, {});
  EXPECT_TRUE(json.starts_with("{\n \"version\": 1,\n \"tool\": {"));
  EXPECT_NE(json.find("\"summary\": {\n  \"documents\": 2,\n  \"errors\": 2,"), std::string::npos)
      << json;
}

TEST(JsonWriter, replaces_bytes_that_are_no_text) {
  DocumentReport document = sample();
  document.findings[0].message = "bad \xff byte";
  EXPECT_NE(write_jsonl(document, {}, {}).find("bad \xef\xbf\xbd byte"), std::string::npos);
}

TEST(JsonWriter, annotation_keeps_values_as_they_are) {
  DocumentReport document;
  ReportedMention mention;
  mention.span = {5, 21};
  mention.core = Span{10, 21};
  mention.type = "money";
  mention.text = "over $40 billion";
  mention.value_json = "40000000000";
  mention.unit = "USD";
  mention.interval = "(40000000000,)";
  document.mentions.push_back(mention);
  EXPECT_EQ(write_annotation_jsonl(document, "1"),
            R"j({"id":1,"mentions":[{"start":5,"end":21,"type":"money","text":"over $40 billion",)j"
            R"j("value":40000000000,"unit":"USD","interval":"(40000000000,)",)j"
            R"j("core":{"start":10,"end":21}}],"claims":[],"unread":[],"relations":[]})j"
            "\n");
}

}  // namespace
}  // namespace factlint
