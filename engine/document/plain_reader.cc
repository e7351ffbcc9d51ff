// Bytes of a plain text in; blocks out. The text is the file itself, line breaks inside a block as
// spaces.
#include "engine/document/plain_reader.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engine/document/plain_line.h"

namespace factlint {
namespace {

constexpr uint32_t kTitleLength = 90;  ///< bytes; a longer line is no title
constexpr uint32_t kShortLine =
    50;  ///< a group of such lines is a list of lines, not wrapped prose
constexpr uint32_t kWrapSlack = 10;  ///< room that a wrapped line may leave beside the next word
constexpr uint16_t kMaxIndex = std::numeric_limits<uint16_t>::max();

/// Hands out the lines of a text; "\n", "\r\n" and a lone "\r" end one. Linear over all calls.
class LineScanner {
 public:
  LineScanner(std::string_view text, uint32_t begin) : text_(text), pos_(begin) {}

  bool next(PlainLine& line) {
    if (pos_ >= text_.size()) return false;
    const uint32_t stop = std::min(find('\n', next_lf_), find('\r', next_cr_));
    line = {};
    line.break_begin = stop;
    line.begin = pos_;
    line.end = stop;
    while (line.begin < line.end && is_plain_blank(text_[line.begin])) ++line.begin;
    while (line.end > line.begin && is_plain_blank(text_[line.end - 1])) --line.end;
    line.indent = line.begin - pos_;
    pos_ = stop + 1;
    if (stop < text_.size() && text_[stop] == '\r' && pos_ < text_.size() && text_[pos_] == '\n') {
      ++pos_;
    }
    return true;
  }

 private:
  uint32_t find(char c, uint32_t& cache) const {
    if (cache < pos_ || cache == 0) {
      const size_t found = text_.find(c, pos_);
      cache = static_cast<uint32_t>(std::min(found, text_.size()));
    }
    return cache;
  }

  std::string_view text_;
  uint32_t pos_;
  uint32_t next_lf_ = 0;
  uint32_t next_cr_ = 0;
};

class PlainReader {
 public:
  explicit PlainReader(std::shared_ptr<const Source> source) {
    document_.text = std::string(source->bytes());
    document_.source = std::move(source);
  }

  Document read() {
    const std::string_view bytes = document_.source->bytes();
    if (bytes.empty()) return std::move(document_);
    document_.segments.push_back({0, 0, static_cast<uint32_t>(bytes.size())});
    LineScanner scanner(bytes, bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (PlainLine line; scanner.next(line);) take(line);
    flush(false);
    return std::move(document_);
  }

 private:
  std::string_view view(const PlainLine& line) const {
    return std::string_view(document_.text).substr(line.begin, line.size());
  }

  void take(PlainLine& line) {
    const std::string_view content = view(line);
    if (content.empty()) return flush(false);
    if (is_rule_line(content)) {
      // The rule between the head and the body of a table keeps them together.
      const bool in_table = content.find_first_of("|+") != std::string_view::npos;
      if (!in_table) flush(true);
      return;
    }
    classify_line(content, line);
    lines_.push_back(line);
  }

  /// Writes the lines gathered since the last blank line. `underlined`: a rule stands below them.
  void flush(bool underlined) {
    if (lines_.empty()) return;
    survey();
    uint32_t first = 0;
    const auto count = static_cast<uint32_t>(lines_.size());
    while (first < count) {
      if (const uint32_t rows = table_rows(first); rows > 1) {
        write_table(first, rows);
        first += rows;
        continue;
      }
      uint32_t last = first + 1;
      while (last < count && !starts_block(first, last)) ++last;
      write_block(first, last, underlined);
      first = last;
    }
    lines_.clear();
  }

  /// What the lines of the group have in common.
  void survey() {
    longest_ = 0;
    dashes_ = 0;
    lines_apart_ = lines_.size() >= 3;
    for (const PlainLine& line : lines_) {
      longest_ = std::max(longest_, line.size());
      dashes_ += line.bullet.length > 0 && !line.bullet.ordered ? 1 : 0;
      lines_apart_ = lines_apart_ && line.starts_like_sentence && line.size() <= kShortLine;
    }
    for (const PlainLine& line : lines_) {
      if (!lines_apart_) return;
      lines_apart_ = ends_like_title(view(line));
    }
  }

  bool starts_block(uint32_t first, uint32_t at) const {
    const PlainLine& line = lines_[at];
    const PlainLine& before = lines_[at - 1];
    if (line.bullet.length > 0 && is_item(first, at)) return true;
    if (line.table_row && table_rows(at) > 1) return true;
    if (lines_apart_ || closes_list(first, at)) return true;
    if (is_dated_line(view(line)) &&
        (at > first + 1 || is_dated_line(view(before)) || ends_like_title(view(before))))
      return true;
    if (line.capitals != before.capitals)
      return line.capitals ? line.size() >= 8 : before.size() >= 8;
    return breaks_early(before, line);
  }

  /// "In all the church spent 69,500.", "Total: 37mm": the last line, below an item of one line.
  bool closes_list(uint32_t first, uint32_t at) const {
    const PlainLine& line = lines_[at];
    if (lines_[first].bullet.length == 0 || line.bullet.length > 0 || at != first + 1 ||
        at + 1 != lines_.size() || line.indent > lines_[first].indent || !line.starts_like_sentence)
      return false;
    const std::string_view content = view(line);
    return ends_like_title(view(lines_[first])) &&
           (ends_like_sentence(content) || content.starts_with("Total"));
  }

  bool is_item(uint32_t first, uint32_t at) const {
    const PlainLine& line = lines_[at];
    if (lines_[first].bullet.length > 0) return true;
    const std::string_view before = view(lines_[at - 1]);
    // A wrapped line may begin with a dash of the sentence's.
    if (line.bullet.type == kDashBullet)
      return before.ends_with(':') || lines_[at - 1].bullet.type == kDashBullet;
    if (line.bullet.ordered) return line.bullet.number == 1 || before.ends_with(':');
    return dashes_ > 1 || line.starts_like_sentence || ends_like_sentence(before);
  }

  /// The line before had room for the first word of this one: its author ended it there.
  bool breaks_early(const PlainLine& before, const PlainLine& line) const {
    if (!line.starts_like_sentence || before.size() > longest_ - std::min(longest_, kWrapSlack)) {
      return false;
    }
    const std::string_view content = view(line);
    const auto word = static_cast<uint32_t>(std::min(content.find(' '), content.size()));
    if (before.size() + 1 + std::min(word, longest_) + kWrapSlack > longest_) return false;
    return ends_like_sentence(view(before)) || ends_like_title(view(before));
  }

  bool looks_like_title(uint32_t first, uint32_t last) const {
    if (last != first + 1 || lines_[first].size() > kTitleLength) return false;
    if (lines_[first].capitals) return true;
    const std::string_view content = view(lines_[first]);
    return lines_[first].starts_like_sentence && ends_like_title(content) &&
           content.find(' ') != std::string_view::npos;
  }

  void write_block(uint32_t first, uint32_t last, bool underlined) {
    const PlainLine& line = lines_[first];
    Block block;
    block.text = {line.begin + line.bullet.length, lines_[last - 1].end};
    const bool whole_group = first == 0 && last == lines_.size();
    if (line.bullet.length > 0) {
      list_item(line, block);
    } else {
      if (line.indent <= list_indent_) last_bullet_ = 0;
      const bool title = looks_like_title(first, last);
      const bool more_below = last < lines_.size() && first == 0 && !lines_apart_;
      if (title && (more_below || line.capitals || (underlined && whole_group))) {
        block.kind = BlockKind::kHeading;
        block.level = 1;
      } else if (title && whole_group && !at_end(lines_.back())) {
        block.kind = BlockKind::kHeading;
        block.level = 2;
      }
    }
    for (uint32_t i = first; i + 1 < last; ++i) join_lines(lines_[i], lines_[i + 1]);
    document_.blocks.push_back(block);
  }

  /// Nothing but blanks follows in the file.
  bool at_end(const PlainLine& line) const {
    return document_.text.find_first_not_of(" \t\r\n", line.break_begin) == std::string::npos;
  }

  void list_item(const PlainLine& line, Block& block) {
    const bool same_list =
        last_bullet_ == line.bullet.type && (!line.bullet.ordered || line.bullet.number != 1);
    if (!same_list && !(last_bullet_ != 0 && line.indent != list_indent_)) {
      ++group_;
      list_indent_ = line.indent;
      last_bullet_ = line.bullet.type;
    }
    block.kind = BlockKind::kListItem;
    block.level = line.indent > list_indent_ ? 2 : 1;
    block.ordered = line.bullet.ordered;
    block.group = group_;
  }

  void join_lines(const PlainLine& line, const PlainLine& next) {
    std::string& text = document_.text;
    document_.line_breaks.push_back(line.break_begin);
    for (uint32_t i = line.break_begin; i < next.begin; ++i) {
      if (text[i] == '\n' || text[i] == '\r') text[i] = ' ';
    }
  }

  char separator_of(const PlainLine& line) const {
    return view(line).find('\t') != std::string_view::npos ? '\t' : '|';
  }

  /// Cells of a row; outer pipes do not make any.
  uint32_t cell_count(const PlainLine& line, char separator) const {
    const std::string_view content = view(line);
    auto count = static_cast<uint32_t>(std::count(content.begin(), content.end(), separator)) + 1;
    if (separator == '|' && content.front() == '|') --count;
    if (separator == '|' && content.size() > 1 && content.back() == '|') --count;
    return count;
  }

  /// Rows of the table that starts at line `first`: as many cells in each. 0 or 1: there is none.
  uint32_t table_rows(uint32_t first) const {
    if (!lines_[first].table_row) return 0;
    const char separator = separator_of(lines_[first]);
    const uint32_t cells = cell_count(lines_[first], separator);
    if (cells < 2) return 0;
    uint32_t last = first + 1;
    while (last < lines_.size() && lines_[last].table_row &&
           separator_of(lines_[last]) == separator &&
           cell_count(lines_[last], separator) == cells) {
      ++last;
    }
    return last - first;
  }

  void write_table(uint32_t first, uint32_t rows) {
    const char separator = separator_of(lines_[first]);
    ++group_;
    last_bullet_ = 0;
    const bool header = view(lines_[first]).find_first_of("0123456789") == std::string_view::npos;
    for (uint32_t i = 0; i < rows; ++i) {
      const uint32_t row = i + (header ? 0 : 1);
      write_row(lines_[first + i], separator,
                static_cast<uint16_t>(std::min<uint32_t>(row, kMaxIndex)));
    }
  }

  void write_row(const PlainLine& line, char separator, uint16_t row) {
    std::string& text = document_.text;
    uint32_t begin = line.begin;
    if (separator == '|' && text[begin] == '|') text[begin++] = '\n';
    Block block;
    block.kind = row == 0 ? BlockKind::kTableHeader : BlockKind::kTableCell;
    block.group = group_;
    block.row = row;
    for (uint32_t i = begin; i <= line.end; ++i) {
      if (i < line.end && text[i] != separator) continue;
      block.text = {begin, i};
      while (block.text.begin < i && is_plain_blank(text[block.text.begin])) ++block.text.begin;
      while (block.text.end > block.text.begin && is_plain_blank(text[block.text.end - 1])) {
        --block.text.end;
      }
      if (!block.text.empty()) document_.blocks.push_back(block);
      if (i < line.end) text[i] = '\n';
      if (block.column < kMaxIndex) ++block.column;
      begin = i + 1;
    }
  }

  Document document_;
  std::vector<PlainLine> lines_;  ///< of the group being read
  uint32_t longest_ = 0;
  uint32_t dashes_ = 0;  ///< lines with a bullet
  bool lines_apart_ = false;
  uint32_t group_ = 0;
  uint32_t list_indent_ = 0;
  char last_bullet_ = 0;
};

}  // namespace

Document read_plain(std::shared_ptr<const Source> source) {
  return PlainReader(std::move(source)).read();
}

}  // namespace factlint
