// Directives in; suppressions with their ranges, and problems, out.
#include "engine/finding/suppression.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/base/diagnostic.h"

namespace factlint {
namespace {

/// More directives than this are an attack; each finding looks at all of them.
constexpr size_t kMaxSuppressions = 10000;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

bool is_rule_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Parts of lower-case letters, digits and hyphens, joined by slashes.
bool is_rule_id(std::string_view text) {
  bool part = false;
  for (const char c : text) {
    if (c == '/' && !part) return false;
    if (c != '/' && !is_rule_char(c)) return false;
    part = c != '/';
  }
  return part;
}

/// A directive taken apart: "name[rules] -- reason" or "name argument".
struct Parts {
  std::string_view name;
  std::string_view rules;
  std::string_view rest;
  bool has_brackets = false;
  bool closed = false;
};

Parts take_apart(std::string_view body) {
  Parts parts;
  size_t end = 0;
  while (end < body.size() && !is_blank(body[end]) && body[end] != '[') ++end;
  parts.name = body.substr(0, end);
  parts.rest = trim(body.substr(end));
  parts.has_brackets = parts.rest.starts_with('[');
  if (!parts.has_brackets) return parts;
  const size_t close = parts.rest.find(']');
  parts.closed = close != std::string_view::npos;
  parts.rules = parts.rest.substr(1, parts.closed ? close - 1 : close);
  parts.rest = parts.closed ? trim(parts.rest.substr(close + 1)) : std::string_view();
  return parts;
}

}  // namespace

bool rule_matches(std::string_view prefix, std::string_view rule) {
  if (prefix.ends_with('/')) prefix.remove_suffix(1);
  return rule.starts_with(prefix) && (rule.size() == prefix.size() || rule[prefix.size()] == '/');
}

bool Suppressions::covers(std::string_view rule, TextRange where) {
  bool covered = false;
  for (Suppression& suppression : all_) {
    if (!suppression.where.overlaps(where) || !rule_matches(suppression.rule, rule)) continue;
    suppression.used = true;
    covered = true;
  }
  return covered;
}

namespace {

void sort_problems(std::vector<SuppressionProblem>& problems) {
  std::sort(problems.begin(), problems.end(), [](const auto& a, const auto& b) {
    return std::tie(a.span, a.message) < std::tie(b.span, b.message);
  });
}

}  // namespace

std::vector<SuppressionProblem> Suppressions::unclosed() const {
  std::vector<SuppressionProblem> problems;
  for (const Suppression& suppression : all_) {
    if (!suppression.open || suppression.span.empty()) continue;
    problems.push_back(
        {suppression.span, fmt::format("disable[{0}] is never closed; write enable[{0}] where it "
                                       "ends, or file-ignore[{0}] for the whole document",
                                       suppression.rule)});
  }
  sort_problems(problems);
  return problems;
}

std::vector<SuppressionProblem> Suppressions::unknown(const std::vector<std::string>& rules) const {
  std::vector<SuppressionProblem> problems;
  std::vector<std::string> names = rules;
  for (const std::string& rule : rules) {
    const size_t slash = rule.find('/');
    if (slash != std::string::npos) names.push_back(rule.substr(0, slash));
  }
  for (const Suppression& suppression : all_) {
    const bool known = std::any_of(rules.begin(), rules.end(), [&](const std::string& rule) {
      return rule_matches(suppression.rule, rule);
    });
    if (known || suppression.span.empty()) continue;
    const std::string near = nearest_word(suppression.rule, names);
    problems.push_back(
        {suppression.span,
         fmt::format("{}[{}]: there is no such rule{}", suppression.directive, suppression.rule,
                     near.empty() ? "" : fmt::format("; did you mean '{}'?", near))});
  }
  sort_problems(problems);
  return problems;
}

std::vector<SuppressionProblem> Suppressions::unused() const {
  std::vector<SuppressionProblem> problems;
  for (const Suppression& suppression : all_) {
    if (suppression.used || suppression.span.empty()) continue;
    problems.push_back({suppression.span, fmt::format("{}[{}] suppresses nothing; remove it",
                                                      suppression.directive, suppression.rule)});
  }
  sort_problems(problems);
  return problems;
}

class SuppressionReader {
 public:
  explicit SuppressionReader(const Document& document)
      : document_(document), text_size_(static_cast<uint32_t>(document.text.size())) {}

  Suppressions read() {
    for (const std::string& rule : document_.ignored_rules) {
      out_.all_.push_back({rule, {0, text_size_}, {}, "ignore", false, false});
    }
    for (const Directive& directive : document_.directives) read_directive(directive);
    // A disabled rule that is never enabled again stays off to the end.
    for (Suppression& open : open_) {
      open.where.end = text_size_;
      open.open = true;
      out_.all_.push_back(std::move(open));
    }
    return std::move(out_);
  }

 private:
  void complain(const Directive& directive, std::string message) {
    out_.malformed_.push_back({directive.span, std::move(message)});
  }

  void read_directive(const Directive& directive) {
    const Parts parts = take_apart(directive.body);
    if (parts.name == "as-of") return read_as_of(directive, parts);
    if (parts.name != "ignore" && parts.name != "disable" && parts.name != "enable" &&
        parts.name != "file-ignore") {
      return complain(directive,
                      fmt::format("unknown directive '{}'; write ignore[RULE], disable[RULE], "
                                  "enable[RULE], file-ignore[RULE] or as-of YYYY-MM-DD",
                                  parts.name));
    }
    std::vector<std::string_view> rules;
    if (!read_rules(directive, parts, rules)) return;
    if (out_.all_.size() + open_.size() + rules.size() > kMaxSuppressions) {
      return complain(directive,
                      fmt::format("more than {} suppressions in one document", kMaxSuppressions));
    }
    for (const std::string_view rule : rules) apply(directive, parts.name, rule);
  }

  bool read_rules(const Directive& directive, const Parts& parts,
                  std::vector<std::string_view>& rules) {
    if (!parts.has_brackets) {
      complain(directive, fmt::format("'{0}' names no rule; write {0}[RULE]", parts.name));
      return false;
    }
    if (!parts.closed) {
      complain(directive, fmt::format("missing ']' after '{0}['; write {0}[RULE]", parts.name));
      return false;
    }
    if (!is_reason(parts.rest)) {
      complain(directive,
               fmt::format("'{0}' after ']'; write {1}[RULE] -- reason", parts.rest, parts.name));
      return false;
    }
    for (std::string_view list = parts.rules;;) {
      const size_t comma = std::min(list.find(','), list.size());
      const std::string_view rule = trim(list.substr(0, comma));
      if (!is_rule_id(rule)) {
        complain(directive,
                 fmt::format("'{}' is no rule; write {}[RULE], several with commas between", rule,
                             parts.name));
        return false;
      }
      rules.push_back(rule);
      if (comma == list.size()) return true;
      list.remove_prefix(comma + 1);
    }
  }

  /// Nothing, or "-- " and a reason.
  static bool is_reason(std::string_view rest) {
    return rest.empty() ||
           (rest.starts_with("--") && !trim(rest.substr(2)).empty() && rest[2] != '-');
  }

  void read_as_of(const Directive& directive, const Parts& parts) {
    const std::string_view day = parts.rest.substr(0, parts.rest.find(" --"));
    const std::optional<DateRange> date = DateRange::parse(trim(day));
    if (!date || date->precision != Precision::kDay || !date->begin || !date->end ||
        day.find('/') != std::string_view::npos) {
      return complain(directive, fmt::format("'{}' is no day; write as-of 2003-05-01", day));
    }
    if (out_.as_of_ && *out_.as_of_ != *date) {
      return complain(directive, fmt::format("a second as-of; the document is as of {} already",
                                             out_.as_of_->to_string()));
    }
    out_.as_of_ = date;
  }

  void apply(const Directive& directive, std::string_view name, std::string_view rule) {
    if (name == "enable") return enable(directive, rule);
    Suppression made{std::string(rule), {0, text_size_}, directive.span,
                     std::string(name), false,           false};
    if (name == "disable") {
      made.where.begin = directive.text_offset;
      open_.push_back(std::move(made));
      return;
    }
    if (name == "ignore")
      made.where = directive.inline_comment ? line_of(directive) : block_after(directive);
    out_.all_.push_back(std::move(made));
  }

  void enable(const Directive& directive, std::string_view rule) {
    const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                    [&](const Suppression& open) { return open.rule == rule; });
    if (found == open_.rend()) {
      return complain(directive, fmt::format("enable[{0}] without disable[{0}] before it", rule));
    }
    found->where.end = directive.text_offset;
    out_.all_.push_back(std::move(*found));
    open_.erase(std::next(found).base());
  }

  /// The first block after the comment; of a list or table, all of it.
  TextRange block_after(const Directive& directive) const {
    const std::vector<Block>& blocks = document_.blocks;
    auto first = std::lower_bound(blocks.begin(), blocks.end(), directive.text_offset,
                                  [](const Block& b, uint32_t o) { return b.text.begin < o; });
    if (first == blocks.end()) return {text_size_, text_size_};
    TextRange range = first->text;
    const Block& head = *first;
    const auto belongs = [&](const Block& block) {
      const bool nested = block.kind == BlockKind::kListItem && head.kind == BlockKind::kListItem &&
                          block.level > head.level;
      return block.group == head.group || nested;
    };
    while (head.group != 0 && ++first != blocks.end() && belongs(*first))
      range.end = first->text.end;
    return range;
  }

  /// The text of the raw line on which the comment ends.
  TextRange line_of(const Directive& directive) const {
    const Source& source = *document_.source;
    const uint32_t begin_line = line_at(directive.span.begin);
    const uint32_t end_line = line_at(directive.span.end);
    return {text_at(source.line_begin(begin_line)), text_at(source.line_begin(end_line + 1))};
  }

  /// 1-based; without the column, which takes time in long lines.
  uint32_t line_at(uint32_t raw) const {
    uint32_t low = 1;
    uint32_t high = document_.source->line_count();
    while (low < high) {
      const uint32_t middle = low + (high - low + 1) / 2;
      if (document_.source->line_begin(middle) <= raw) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The first text offset that comes from raw bytes at or after `raw`. Segments follow the file's
  /// order.
  uint32_t text_at(uint32_t raw) const {
    const std::vector<Segment>& segments = document_.segments;
    const auto after =
        std::lower_bound(segments.begin(), segments.end(), raw,
                         [](const Segment& s, uint32_t r) { return s.raw_begin < r; });
    const uint32_t next = after == segments.end() ? text_size_ : after->text_begin;
    if (after == segments.begin()) return next;
    const Segment& before = *std::prev(after);
    if (raw >= before.raw_begin + before.raw_length) return next;
    return std::min(next, before.text_begin + (raw - before.raw_begin));
  }

  const Document& document_;
  uint32_t text_size_;
  Suppressions out_;
  std::vector<Suppression> open_;  ///< disabled so far
};

Suppressions parse_suppressions(const Document& document) {
  return SuppressionReader(document).read();
}

}  // namespace factlint
