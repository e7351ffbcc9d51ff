#include "engine/finding/fingerprint.h"

#include <gtest/gtest.h>

#include <set>

namespace factlint {
namespace {

Finding finding(const std::string& rule, const std::string& value, uint32_t begin) {
  Finding out;
  out.rule = rule;
  out.claim.value = value;
  out.message = "message about " + value;
  out.span = {begin, begin + 5};
  return out;
}

std::vector<std::string> fingerprints(std::string_view path, std::vector<Finding> findings) {
  set_fingerprints(path, findings);
  std::vector<std::string> out;
  out.reserve(findings.size());
  for (const Finding& item : findings) out.push_back(item.fingerprint);
  return out;
}

TEST(Fingerprint, stays_when_lines_move_and_differs_otherwise) {
  const auto before = fingerprints("a.md", {finding("x/y", "11", 10), finding("x/y", "12", 40)});
  const auto moved = fingerprints("./a.md", {finding("x/y", "11", 510), finding("x/y", "12", 540)});
  EXPECT_EQ(before, moved);
  const auto renamed = fingerprints("b.md", {finding("x/y", "11", 10)});
  const auto other_rule = fingerprints("a.md", {finding("x/z", "11", 10)});
  const std::set<std::string> all = {before[0], before[1], renamed[0], other_rule[0]};
  EXPECT_EQ(all.size(), 4U);
  for (const std::string& print : all) {
    EXPECT_EQ(print.size(), 16U);
    EXPECT_EQ(print.find_first_not_of("0123456789abcdef"), std::string::npos);
  }
}

TEST(Fingerprint, equal_findings_are_told_apart_by_their_order) {
  const auto prints = fingerprints(
      "a.md", {finding("x/y", "11", 1), finding("x/y", "11", 50), finding("x/y", "11", 90)});
  EXPECT_EQ(std::set<std::string>(prints.begin(), prints.end()).size(), 3U);
}

TEST(Fingerprint, without_a_claim_the_message_counts) {
  Finding first = finding("directive/malformed", "", 1), second = first;
  first.message = "one";
  second.message = "two";
  const auto prints = fingerprints("a.md", {first, second});
  EXPECT_NE(prints[0], prints[1]);
}

}  // namespace
}  // namespace factlint
