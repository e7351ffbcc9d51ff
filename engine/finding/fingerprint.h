// Findings of one document -> the same with fingerprints that survive edits elsewhere in it.
#pragma once

#include <string_view>
#include <vector>

#include "engine/finding/finding.h"

namespace factlint {

/// Sets `fingerprint` of every finding: a hash of rule, path, claim, first evidence and the
/// how-manieth of its like it is. No line or column goes in, so text added above changes nothing.
/// Call once, with the findings in their final order; two findings of one document never share a
/// fingerprint.
void set_fingerprints(std::string_view path, std::vector<Finding>& findings);

}  // namespace factlint
