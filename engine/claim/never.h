// The phrases by which a rule says where it must not speak.
#pragma once

#include <string_view>

#include "engine/claim/context.h"
#include "engine/rule/rule.h"

namespace factlint {

/// The first of the rule's `never` phrases that overlaps `span`; empty if none does.
std::string_view never_phrase(const Rule& rule, const DocumentContext& context, uint32_t sentence,
                              TextRange span);

}  // namespace factlint
