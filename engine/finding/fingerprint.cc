// Findings of one document -> the same with fingerprints that survive edits elsewhere in it.
#include "engine/finding/fingerprint.h"

#include <fmt/format.h>

#include <cstdint>
#include <initializer_list>
#include <unordered_map>

namespace factlint {
namespace {

// FNV-1a, then the finaliser of MurmurHash3, since FNV alone leaves the high bits of short keys
// poor.
uint64_t hash_parts(std::initializer_list<std::string_view> parts) {
  uint64_t hash = 14695981039346656037ULL;
  const auto step = [&hash](unsigned char byte) { hash = (hash ^ byte) * 1099511628211ULL; };
  for (const std::string_view part : parts) {
    for (const char c : part) step(static_cast<unsigned char>(c));
    step(0x1f);
  }
  hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
  hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
  return hash ^ (hash >> 33);
}

uint64_t hash_finding(std::string_view path, const Finding& finding) {
  const FindingClaim& claim = finding.claim;
  // A claim without a value (a malformed directive, a date that does not exist) is told by its
  // message.
  const std::string_view value = claim.value.empty() ? finding.message : claim.value;
  std::string_view fact;
  if (!finding.evidence.empty()) fact = finding.evidence.front().fact;
  return hash_parts({finding.rule, path, claim.kind, claim.subject, claim.property, value, fact});
}

}  // namespace

void set_fingerprints(std::string_view path, std::vector<Finding>& findings) {
  if (path.starts_with("./")) path.remove_prefix(2);
  std::unordered_map<uint64_t, uint64_t> seen;
  for (Finding& finding : findings) {
    const uint64_t hash = hash_finding(path, finding);
    const uint64_t occurrence = seen[hash]++;
    const uint64_t own = occurrence == 0 ? hash : hash ^ hash_parts({fmt::to_string(occurrence)});
    finding.fingerprint = fmt::format("{:016x}", own);
  }
}

}  // namespace factlint
