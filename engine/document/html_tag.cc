// Tag names and their roles, one table.
#include "engine/document/html_tag.h"

#include <algorithm>
#include <iterator>

namespace factlint {
namespace {

struct TagEntry {
  std::string_view name;
  TagRole role;
};

/// Sorted by name.
constexpr TagEntry kTags[] = {
    {"address", TagRole::kBlock},
    {"article", TagRole::kBlock},
    {"aside", TagRole::kBlock},
    {"blockquote", TagRole::kQuote},
    {"body", TagRole::kBlock},
    {"br", TagRole::kLineBreak},
    {"button", TagRole::kBlock},
    {"caption", TagRole::kCaption},
    {"center", TagRole::kBlock},
    {"code", TagRole::kSkipInline},
    {"dd", TagRole::kBlock},
    {"del", TagRole::kWithdrawn},
    {"details", TagRole::kBlock},
    {"dialog", TagRole::kBlock},
    {"div", TagRole::kBlock},
    {"dl", TagRole::kBlock},
    {"dt", TagRole::kBlock},
    {"fieldset", TagRole::kBlock},
    {"figcaption", TagRole::kCaption},
    {"figure", TagRole::kBlock},
    {"footer", TagRole::kBlock},
    {"form", TagRole::kBlock},
    {"h1", TagRole::kHeading},
    {"h2", TagRole::kHeading},
    {"h3", TagRole::kHeading},
    {"h4", TagRole::kHeading},
    {"h5", TagRole::kHeading},
    {"h6", TagRole::kHeading},
    {"head", TagRole::kBlock},
    {"header", TagRole::kBlock},
    {"hgroup", TagRole::kBlock},
    {"hr", TagRole::kBlock},
    {"html", TagRole::kBlock},
    {"iframe", TagRole::kRawText},
    {"kbd", TagRole::kSkipInline},
    {"legend", TagRole::kBlock},
    {"li", TagRole::kItem},
    {"listing", TagRole::kSkipBlock},
    {"main", TagRole::kBlock},
    {"math", TagRole::kSkipInline},
    {"menu", TagRole::kList},
    {"meta", TagRole::kMeta},
    {"nav", TagRole::kBlock},
    {"noembed", TagRole::kRawText},
    {"noframes", TagRole::kRawText},
    {"noscript", TagRole::kBlock},
    {"ol", TagRole::kList},
    {"p", TagRole::kBlock},
    {"pre", TagRole::kSkipBlock},
    {"s", TagRole::kWithdrawn},
    {"samp", TagRole::kSkipInline},
    {"script", TagRole::kRawText},
    {"search", TagRole::kBlock},
    {"section", TagRole::kBlock},
    {"select", TagRole::kSkipBlock},
    {"strike", TagRole::kWithdrawn},
    {"style", TagRole::kRawText},
    {"summary", TagRole::kBlock},
    {"sup", TagRole::kSuperscript},
    {"svg", TagRole::kSkipInline},
    {"table", TagRole::kTable},
    {"tbody", TagRole::kBlock},
    {"td", TagRole::kCell},
    {"template", TagRole::kSkipBlock},
    {"textarea", TagRole::kRawText},
    {"tfoot", TagRole::kBlock},
    {"th", TagRole::kCell},
    {"thead", TagRole::kTableHead},
    {"title", TagRole::kRawText},
    {"tr", TagRole::kRow},
    {"tt", TagRole::kSkipInline},
    {"ul", TagRole::kList},
    {"video", TagRole::kSkipBlock},
    {"xmp", TagRole::kRawText},
};

static_assert(std::is_sorted(std::begin(kTags), std::end(kTags),
                             [](const TagEntry& a, const TagEntry& b) { return a.name < b.name; }));

}  // namespace

TagRole tag_role(std::string_view name) {
  const auto* found =
      std::lower_bound(std::begin(kTags), std::end(kTags), name,
                       [](const TagEntry& e, std::string_view n) { return e.name < n; });
  return found != std::end(kTags) && found->name == name ? found->role : TagRole::kInline;
}

}  // namespace factlint
