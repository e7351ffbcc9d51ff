// Front matter in, date and ignored rules out: as much of YAML and TOML as these keys need.
#include "engine/document/front_matter.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/diagnostic.h"
#include "engine/document/document_date.h"

namespace factlint {
namespace {

/// Longer than this it is no front matter.
constexpr size_t kMaxSize = 1 << 18;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string_view trim(std::string_view text) {
  while (!text.empty() && (is_blank(text.front()) || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (is_blank(text.back()) || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

/// The line at `pos` without its end; `pos` moves behind it.
std::string_view take_line(std::string_view text, size_t& pos) {
  const size_t begin = pos;
  const size_t stop = std::min(text.find_first_of("\r\n", pos), text.size());
  pos = std::min(stop + 1, text.size());
  if (stop < text.size() && text[stop] == '\r' && pos < text.size() && text[pos] == '\n') ++pos;
  return text.substr(begin, stop - begin);
}

/// Without quotes around it, or without the comment behind it.
std::string_view scalar(std::string_view text) {
  text = trim(text);
  if (text.empty()) return text;
  if (text[0] == '"' || text[0] == '\'') {
    const size_t close = text.find(text[0], 1);
    return text.substr(1, close == std::string_view::npos ? close : close - 1);
  }
  for (size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '#' && is_blank(text[i - 1])) return trim(text.substr(0, i));
  }
  return text;
}

class FrontMatterReader {
 public:
  FrontMatterReader(Document& document, char assign) : document_(document), assign_(assign) {}

  void read(std::string_view text) {
    for (size_t pos = 0; pos < text.size();) {
      const std::string_view line = take_line(text, pos);
      const std::string_view content = trim(line);
      if (content.empty() || content[0] == '#') continue;
      // A flow list may go on over several lines.
      if (open_list_) {
        add_rules(content);
        open_list_ = content.find(']') == std::string_view::npos;
        continue;
      }
      take(content, is_blank(line[0]));
    }
    if (as_of_ || date_) document_.date = as_of_ ? as_of_ : date_;
  }

 private:
  void take(std::string_view content, bool indented) {
    if (assign_ == '=' && content[0] == '[') {
      in_factlint_ = content.starts_with("[factlint]");
      in_table_ = true;
      return;
    }
    if (content.starts_with("- ") || content == "-") {
      if (in_ignore_) add_rules(content.substr(1));
      return;
    }
    in_ignore_ = false;
    if (assign_ == ':' && !indented) in_factlint_ = false;
    const size_t at = content.find(assign_);
    if (at == std::string_view::npos) return;
    const std::string_view key = scalar(content.substr(0, at));
    const std::string_view value = trim(content.substr(at + 1));
    if (in_factlint_) return take_setting(key, value);
    if (key == "factlint") return open_table(value);
    if (key.starts_with("factlint.")) return take_setting(key.substr(9), value);
    if (!indented && !in_table_) take_date(key, value);
  }

  void take_date(std::string_view key, std::string_view value) {
    const bool main_key = key == "date";
    if (!main_key && key != "published" && key != "pubdate" && key != "publish_date" &&
        key != "publishdate") {
      return;
    }
    if (date_ && !main_key) return;
    const auto date = parse_document_date(scalar(value));
    if (date) date_ = date;
    if (!date && main_key) tell_no_date(value);
  }

  void tell(std::string_view where, std::string message) {
    const auto begin = static_cast<uint32_t>(where.data() - document_.source->bytes().data());
    document_.problems.push_back(
        {{begin, begin + static_cast<uint32_t>(where.size())}, std::move(message)});
  }

  /// Without a word, the draft would be judged for another day. "{{ date }}" is a template's.
  void tell_no_date(std::string_view value) {
    const std::string_view text = scalar(value);
    if (text.empty() || text.find("{{") != std::string_view::npos) return;
    tell(text, "'" + std::string(text) + "' is not a day; write it like 2025-10-10");
  }

  /// "factlint:" alone opens a block of indented lines; with braces the settings stand behind it.
  void open_table(std::string_view value) {
    if (value.empty() || value[0] != '{') {
      in_factlint_ = assign_ == ':';
      return;
    }
    int depth = 0;
    size_t begin = 1;
    for (size_t i = 1; i < value.size(); ++i) {
      depth += value[i] == '[' ? 1 : 0;
      depth -= value[i] == ']' ? 1 : 0;
      if (depth > 0 || (value[i] != ',' && value[i] != '}')) continue;
      const std::string_view entry = value.substr(begin, i - begin);
      const size_t at = entry.find(assign_);
      if (at != std::string_view::npos)
        take_setting(scalar(entry.substr(0, at)), entry.substr(at + 1));
      begin = i + 1;
    }
  }

  void take_setting(std::string_view key, std::string_view value) {
    value = trim(value);
    if (key == "as_of") {
      as_of_ = parse_document_date(scalar(value));
      if (!as_of_) tell_no_date(value);
    } else if (key != "ignore") {
      const std::string near = nearest_word(key, {"as_of", "ignore"});
      tell(key, "unknown key '" + std::string(key) + "'" +
                    (near.empty() ? "; factlint has as_of and ignore"
                                  : "; did you mean '" + near + "'?"));
    }
    if (key != "ignore") return;
    in_ignore_ = value.empty();
    open_list_ = value.starts_with('[') && value.find(']') == std::string_view::npos;
    add_rules(value);
  }

  /// Rule names of "[a, 'b']", "a, b" or "a".
  void add_rules(std::string_view list) {
    const size_t comment = list.find(" #");
    if (comment != std::string_view::npos) list = list.substr(0, comment);
    std::string rule;
    for (const char c : list) {
      if (c != 0 && std::strchr(", \t'\"[]", c) == nullptr) {
        rule.push_back(c);
      } else if (!rule.empty()) {
        document_.ignored_rules.push_back(rule);
        rule.clear();
      }
    }
    if (!rule.empty()) document_.ignored_rules.push_back(rule);
  }

  Document& document_;
  char assign_;
  bool in_factlint_ = false;
  bool in_ignore_ = false;
  bool in_table_ = false;  ///< TOML: behind a table header
  bool open_list_ = false;
  std::optional<DateRange> date_;
  std::optional<DateRange> as_of_;
};

/// A rule line in Markdown looks like front matter; what follows it does not.
bool starts_with_key(std::string_view text, char assign) {
  for (size_t pos = 0; pos < text.size();) {
    const std::string_view line = trim(take_line(text, pos));
    if (line.empty() || line[0] == '#') continue;
    if (assign == '=' && line[0] == '[') return true;
    const size_t at = line.find(assign);
    return at <= 64;
  }
  return true;
}

}  // namespace

uint32_t read_front_matter(Document& document) {
  const std::string_view bytes = document.source->bytes();
  const size_t start = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  const std::string_view text = bytes.substr(start, kMaxSize);
  const auto none = static_cast<uint32_t>(start);
  size_t pos = 0;
  const std::string_view fence = trim(take_line(text, pos));
  if ((fence != "---" && fence != "+++") || text[0] != fence[0]) return none;
  const char assign = fence == "---" ? ':' : '=';
  for (size_t next = pos; next < text.size();) {
    const size_t line_begin = next;
    const std::string_view line = trim(take_line(text, next));
    if (line != fence && !(assign == ':' && line == "...")) continue;
    const std::string_view content = text.substr(pos, line_begin - pos);
    if (!starts_with_key(content, assign)) return none;
    FrontMatterReader(document, assign).read(content);
    return static_cast<uint32_t>(start + next);
  }
  return none;
}

}  // namespace factlint
