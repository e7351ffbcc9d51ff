// A tag's name in; what it means for blocks of text out.
#pragma once

#include <cstdint>
#include <string_view>

namespace factlint {

enum class TagRole : uint8_t {
  kInline,  ///< leaves the text as it is: a, em, span, unknown tags
  kBlock,   ///< ends the block before it: p, div, section
  kHeading,
  kList,
  kItem,
  kTable,
  kTableHead,
  kRow,
  kCell,
  kCaption,
  kQuote,
  kLineBreak,
  kSuperscript,
  kMeta,
  kRawText,     ///< content is no markup and no text: script, style, title
  kSkipBlock,   ///< content is not checked: pre, svg, template
  kSkipInline,  ///< content is not checked, a mark stands for it: code, kbd
  kWithdrawn,   ///< content does not count: del, s
};

/// `name` in lower case.
TagRole tag_role(std::string_view name);

}  // namespace factlint
