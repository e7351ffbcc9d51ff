// Picks the reader of a source by format or file name.
#include "engine/document/reader.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "engine/document/html_reader.h"
#include "engine/document/markdown_reader.h"
#include "engine/document/plain_reader.h"

namespace factlint {
namespace {

struct FormatName {
  std::string_view name;
  Format format;
};

constexpr std::array<FormatName, 4> kFormatNames = {{{"auto", Format::kAuto},
                                                     {"markdown", Format::kMarkdown},
                                                     {"html", Format::kHtml},
                                                     {"text", Format::kText}}};

constexpr std::array<FormatName, 10> kExtensions = {{{"md", Format::kMarkdown},
                                                     {"markdown", Format::kMarkdown},
                                                     {"mdown", Format::kMarkdown},
                                                     {"mkd", Format::kMarkdown},
                                                     {"mdx", Format::kMarkdown},
                                                     {"html", Format::kHtml},
                                                     {"htm", Format::kHtml},
                                                     {"xhtml", Format::kHtml},
                                                     {"txt", Format::kText},
                                                     {"text", Format::kText}}};

std::string lower_case(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return out;
}

/// What follows the last dot of the file name, in lower case.
std::string extension_of(std::string_view path) {
  const size_t slash = path.find_last_of("/\\");
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const size_t dot = path.find_last_of('.');
  return dot == std::string_view::npos || dot == 0 ? std::string()
                                                   : lower_case(path.substr(dot + 1));
}

bool starts_like_html(std::string_view bytes) {
  const size_t begin = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (begin == std::string_view::npos) return false;
  const std::string head = lower_case(bytes.substr(begin, 16));
  return head.starts_with("<!doctype html") || head.starts_with("<html");
}

}  // namespace

std::optional<Format> parse_format(std::string_view name) {
  for (const FormatName& known : kFormatNames) {
    if (known.name == name) return known.format;
  }
  return std::nullopt;
}

std::string_view format_name(Format format) {
  for (const FormatName& known : kFormatNames) {
    if (known.format == format) return known.name;
  }
  return "auto";
}

Format detect_format(const Source& source) {
  const std::string extension = extension_of(source.name());
  for (const FormatName& known : kExtensions) {
    if (known.name == extension) return known.format;
  }
  if (starts_like_html(source.bytes())) return Format::kHtml;
  return extension.empty() ? Format::kMarkdown : Format::kText;
}

Document read_document(std::shared_ptr<const Source> source, Format format) {
  if (format == Format::kAuto) format = detect_format(*source);
  switch (format) {
    case Format::kHtml:
      return read_html(std::move(source));
    case Format::kText:
      return read_plain(std::move(source));
    default:
      return read_markdown(source);
  }
}

}  // namespace factlint
