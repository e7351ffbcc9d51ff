// A rule's pattern: a regular expression with typed slots, '{subject:planet} has {value:number}
// moons'.
//
// A slot stands for one mention. A sentence is searched as a skeleton in which every mention that
// some slot can take is one private code point, whose low bits tell the types it is of; a slot is
// then a class of code points, and RE2 stays linear.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/pattern.h"
#include "engine/base/same_text.h"

namespace factlint {

/// '{role:type}', '{role:type|type}' or '{type}'.
struct Slot {
  std::string role;                ///< as written; empty: the check's role for the type
  std::vector<std::string> types;  ///< mention types ("number", "date"), entity types ("planet"),
                                   ///< or words that no fact knows: "name", "text"
  int group = 0;                   ///< of the compiled pattern
  uint32_t column = 1;             ///< of its brace, in code points
};

struct SlotPattern {
  std::string text;  ///< as written
  Place place;
  std::vector<Slot> slots;
  std::vector<std::string> types;  ///< type i is bit i of a mention's code point
  Pattern regex;

  /// Types that take words instead of a mention.
  static bool is_words(std::string_view type) { return type == "name" || type == "text"; }
};

inline constexpr uint32_t kSlotCodePoint = 0xE000;  ///< plus the bits of its types
inline constexpr size_t kMaxSlotTypes = 6;          ///< types of mentions in one pattern

/// nullopt with `error` if a slot is malformed or the rest is no regular expression.
std::optional<SlotPattern> compile_slots(std::string_view text, PatternError& error);

}  // namespace factlint
