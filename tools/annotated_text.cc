// What was read in a document -> lines for people.
#include "tools/annotated_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "engine/report/excerpt.h"

namespace factlint {
namespace {

constexpr size_t kLineLimit = 2000;  // bytes of one line shown

std::string printable(std::string_view text) {
  std::string out;
  append_printable(text, out);
  return out;
}

/// The mentions to put in brackets: outermost ones, lists left to their items, in text order.
std::vector<const ReportedMention*> marked_mentions(const DocumentReport& document) {
  std::vector<const ReportedMention*> marked;
  for (const ReportedMention& mention : document.mentions) {
    if (mention.type != "list") marked.push_back(&mention);
  }
  std::stable_sort(marked.begin(), marked.end(),
                   [](const ReportedMention* a, const ReportedMention* b) {
                     if (a->span.begin != b->span.begin) return a->span.begin < b->span.begin;
                     return a->span.end > b->span.end;
                   });
  uint32_t end = 0;
  std::erase_if(marked, [&end](const ReportedMention* mention) {
    if (mention->span.begin < end) return true;
    end = mention->span.end;
    return false;
  });
  return marked;
}

/// One line's text with brackets around what is marked in it. `next` moves past the marks used up;
/// a mark that runs on to the next line is closed there.
std::string bracketed_line(const Source& source, uint32_t number,
                           const std::vector<const ReportedMention*>& marked, size_t& next,
                           const TextOptions& options) {
  const std::string_view open = options.color ? "\033[1;36m[" : "[";
  const std::string_view close = options.color ? "]\033[0m" : "]";
  const uint32_t begin = source.line_begin(number);
  const std::string_view text = source.line(number).substr(0, kLineLimit);
  const uint32_t end = begin + static_cast<uint32_t>(text.size());
  std::string out;
  uint32_t at = begin;
  for (; next < marked.size() && marked[next]->span.begin < end; ++next) {
    const Span span = marked[next]->span;
    const uint32_t first = std::max(span.begin, at);
    const uint32_t last = std::min(span.end, end);
    out += printable(text.substr(at - begin, first - at));
    out += open;
    out += printable(text.substr(first - begin, last - first));
    out += close;
    at = last;
    if (span.end > end) break;
  }
  out += printable(text.substr(at - begin));
  while (next < marked.size() && marked[next]->span.end <= end) ++next;
  return out;
}

std::string describe(const ReportedMention& mention) {
  std::string out = fmt::format("{} \"{}\"", mention.type, printable(mention.text));
  if (!mention.value_json.empty()) out += " = " + printable(mention.value_json);
  if (!mention.unit.empty()) out += " " + mention.unit;
  if (!mention.interval.empty()) out += " " + mention.interval;
  if (mention.points) out += " points";
  if (!mention.entity_type.empty()) out += fmt::format(" ({})", mention.entity_type);
  if (mention.type == "list") out += mention.closed ? " (closed)" : " (open)";
  return out;
}

void append_text(const DocumentReport& document, const TextOptions& options, std::string& out) {
  const Source& source = *document.source;
  const std::vector<const ReportedMention*> marked = marked_mentions(document);
  std::multimap<uint32_t, const ReportedMention*> by_line;
  for (const ReportedMention& mention : document.mentions) {
    by_line.emplace(source.line_column(mention.span.begin).line, &mention);
  }
  const size_t gutter = fmt::formatted_size("{}", source.line_count());
  size_t next = 0;
  for (uint32_t line = 1; line <= source.line_count(); ++line) {
    const std::string text = bracketed_line(source, line, marked, next, options);
    const auto [first, last] = by_line.equal_range(line);
    if (text.empty() && first == last) continue;
    out += fmt::format("{:>{}} | {}\n", line, gutter, text);
    for (auto at = first; at != last; ++at) {
      out += fmt::format("{:>{}} |   {}\n", "", gutter, describe(*at->second));
    }
  }
}

}  // namespace

std::string mention_line(const DocumentReport& document, const ReportedMention& mention) {
  const LineColumn start = document.source->line_column(mention.span.begin);
  return fmt::format("{}:{}:{}: {}\n", document.path, start.line, start.column, describe(mention));
}

std::string unread_line(const DocumentReport& document, const UnreadItem& item) {
  return fmt::format("{}:{}:{}: unread[{}]: \"{}\" - {}\n", document.path, item.start.line,
                     item.start.column, item.type, printable(item.text), item.reason);
}

std::string write_annotation(const DocumentReport& document, const TextOptions& options) {
  std::string out = document.path;
  out += document.as_of.empty() ? " (no date)\n" : fmt::format(" (as of {})\n", document.as_of);
  if (document.source != nullptr) append_text(document, options, out);
  out += fmt::format("\nClaims:{}\n", document.claims.empty() ? " none" : "");
  for (const ReportedClaim& claim : document.claims) {
    out += write_claim(document, claim, true, options);
  }
  out += fmt::format("\nUnread:{}\n", document.unread.empty() ? " nothing" : "");
  for (const UnreadItem& item : document.unread) out += unread_line(document, item);
  return out;
}

}  // namespace factlint
