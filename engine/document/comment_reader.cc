// Comments in, directives out.
#include "engine/document/comment_reader.h"

#include <algorithm>
#include <string>
#include <utility>

namespace factlint {
namespace {

std::string_view trim(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

}  // namespace

void read_comment(DocumentBuilder& builder, Span comment, Span inner) {
  constexpr std::string_view kPrefix = "factlint:";
  constexpr size_t kLongest = 2000;  // a longer comment is no directive
  const Document& document = builder.document();
  const std::string_view body = trim(document.source->bytes().substr(inner.begin, inner.size()));
  if (!body.starts_with(kPrefix) || body.size() > kLongest) return;
  Directive directive;
  directive.body = std::string(trim(body.substr(kPrefix.size())));
  directive.span = comment;
  directive.text_offset = static_cast<uint32_t>(document.text.size());
  directive.inline_comment = !builder.at_block_start();
  builder.add_directive(std::move(directive));
}

bool is_footnote_mark(std::string_view bytes, uint32_t position) {
  std::string_view content = bytes.substr(std::min<size_t>(position, bytes.size()), 64);
  const size_t tag = content.find('<');
  if (tag == std::string_view::npos) return false;
  if (trim(content.substr(0, tag)).empty()) return content.substr(tag).starts_with("<a");
  content = trim(content.substr(0, tag));
  return content.find_first_not_of("0123456789[](),* ") == std::string_view::npos;
}

}  // namespace factlint
