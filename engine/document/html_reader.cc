// Bytes of HTML in; blocks out. Blocks follow the tags as they come; a stack holds the lists,
// tables and quotes that are open.
#include "engine/document/html_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engine/document/comment_reader.h"
#include "engine/document/document_date.h"
#include "engine/document/entities.h"
#include "engine/document/front_matter.h"
#include "engine/document/html_scanner.h"
#include "engine/document/html_tag.h"

namespace factlint {
namespace {

/// How far up the stack an end tag looks for what it closes: bounds the time of hostile nesting.
constexpr size_t kMaxSearch = 64;
constexpr uint16_t kMaxIndex = std::numeric_limits<uint16_t>::max();

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// An open element that says what its text is.
struct OpenElement {
  TagRole role = TagRole::kBlock;
  Block block;               ///< what a block inside it gets
  bool used = false;         ///< list item: its first block was written
  bool header = false;       ///< table: inside thead; row: its cells are all th so far
  uint32_t first_block = 0;  ///< row: index of its first block
};

class HtmlReader {
 public:
  HtmlReader(DocumentBuilder& builder, Span span)
      : builder_(builder),
        bytes_(builder.document().source->bytes()),
        scanner_(bytes_, span.begin, span.end) {}

  void read() {
    for (HtmlToken token; scanner_.next(token);) take(token);
    end_row();
    end_block();
  }

 private:
  void take(const HtmlToken& token) {
    switch (token.piece) {
      case HtmlPiece::kText:
        if (skip_depth_ == 0) write_text(token.span);
        return;
      case HtmlPiece::kComment:
        if (skip_depth_ == 0) read_comment(builder_, token.span, token.inner);
        return;
      case HtmlPiece::kStartTag:
      case HtmlPiece::kEndTag:
        return take_tag(token);
      case HtmlPiece::kOther:
        return;
    }
  }

  void take_tag(const HtmlToken& token) {
    const TagRole role = tag_role(token.name);
    const bool start = token.piece == HtmlPiece::kStartTag;
    if (start && role == TagRole::kRawText) {
      const std::string name(token.name);
      scanner_.skip_raw_text(name);
      return;
    }
    if (skip_depth_ > 0 && !ends_skipping(token, role)) return;
    if (start) {
      open(token, role);
    } else {
      close(role);
    }
  }

  /// Inside an element that is left out: counts its nested likes. An unclosed inline one ends with
  /// its block.
  bool ends_skipping(const HtmlToken& token, TagRole role) {
    if (token.name == skip_name_) {
      skip_depth_ += token.piece == HtmlPiece::kStartTag ? 1 : 0;
      skip_depth_ -= token.piece == HtmlPiece::kEndTag ? 1 : 0;
      return false;
    }
    const bool block_tag = role >= TagRole::kBlock && role <= TagRole::kQuote;
    if (!skip_inline_ || !block_tag) return false;
    skip_depth_ = 0;
    return true;
  }

  void skip(std::string_view name, bool inline_element) {
    skip_name_ = std::string(name);
    skip_depth_ = 1;
    skip_inline_ = inline_element;
  }

  void open(const HtmlToken& token, TagRole role) {
    const bool self_closed = bytes_[token.span.end - 1] == '>' && bytes_[token.span.end - 2] == '/';
    switch (role) {
      case TagRole::kInline:
      case TagRole::kRawText:
        return;
      case TagRole::kLineBreak:
        ++breaks_;
        break_ = token.span;
        return;
      case TagRole::kMeta:
        return read_meta(token);
      case TagRole::kSuperscript:
        return open_superscript(token);
      case TagRole::kSkipInline:
        if (self_closed) return;
        start_text();
        builder_.substitute(kOmission, token.span.begin, token.span.size());
        return skip(token.name, true);
      case TagRole::kWithdrawn:
        return skip(token.name, true);
      case TagRole::kSkipBlock:
        end_block();
        if (!self_closed) skip(token.name, false);
        return;
      default:
        end_block();
        return open_block_element(token, role);
    }
  }

  void open_block_element(const HtmlToken& token, TagRole role) {
    OpenElement element;
    element.role = role;
    switch (role) {
      case TagRole::kHeading:
        close(TagRole::kHeading);
        element.block.kind = BlockKind::kHeading;
        element.block.level = static_cast<uint8_t>(token.name[1] - '0');
        break;
      case TagRole::kQuote:
        element.block.kind = BlockKind::kQuote;
        break;
      case TagRole::kCaption:
        element.block.kind = BlockKind::kCaption;
        break;
      case TagRole::kList:
        open_list(token, element);
        break;
      case TagRole::kItem:
        open_item(element);
        break;
      case TagRole::kTable:
        element.block.group = builder_.new_group();
        break;
      case TagRole::kTableHead:
        if (OpenElement* table = find(TagRole::kTable)) table->header = true;
        return;
      case TagRole::kRow:
        open_row(element);
        break;
      case TagRole::kCell:
        return open_cell(token, element);
      default:
        return;
    }
    stack_.push_back(element);
  }

  void open_list(const HtmlToken& token, OpenElement& element) {
    const OpenElement* outer = find(TagRole::kList);
    element.block.group = builder_.new_group();
    element.block.ordered = token.name == "ol";
    element.block.level =
        outer == nullptr ? uint8_t{1} : static_cast<uint8_t>(std::min(outer->block.level + 1, 255));
  }

  void open_item(OpenElement& element) {
    // <li> ends the item before it, unless a list was opened since.
    for (size_t i = stack_.size(); i > 0 && i + kMaxSearch > stack_.size(); --i) {
      const TagRole role = stack_[i - 1].role;
      if (role == TagRole::kItem) stack_.resize(i - 1);
      if (role == TagRole::kItem || role == TagRole::kList || role == TagRole::kTable) break;
    }
    if (const OpenElement* list = find(TagRole::kList)) {
      element.block = list->block;
    } else {
      element.block.level = 1;
    }
    element.block.kind = BlockKind::kListItem;
  }

  void open_row(OpenElement& element) {
    close(TagRole::kRow);
    OpenElement* table = find(TagRole::kTable);
    if (table != nullptr) {
      element.block = table->block;
      if (table->block.row < kMaxIndex) ++table->block.row;
    }
    element.block.kind = BlockKind::kTableCell;
    element.header = element.block.row == 0;
    element.first_block = static_cast<uint32_t>(builder_.document().blocks.size());
  }

  void open_cell(const HtmlToken& token, OpenElement& element) {
    close(TagRole::kCell);
    OpenElement* row = find(TagRole::kRow);
    const OpenElement* table = find(TagRole::kTable);
    if (row == nullptr) {
      element.block.kind = BlockKind::kTableCell;
      stack_.push_back(element);
      return;
    }
    const bool head = token.name == "th" || (table != nullptr && table->header);
    row->header = row->header && head;
    element.block = row->block;
    element.block.kind = row->header ? BlockKind::kTableHeader : BlockKind::kTableCell;
    const int columns = span_of(token);
    row->block.column =
        static_cast<uint16_t>(std::min<int>(row->block.column + columns, kMaxIndex));
    stack_.push_back(element);
  }

  int span_of(const HtmlToken& token) const {
    const std::string value = html_attribute(view(token.inner), "colspan");
    int columns = 1;
    std::from_chars(value.data(), value.data() + value.size(), columns);
    return std::clamp(columns, 1, 1000);
  }

  std::string_view view(Span span) const { return bytes_.substr(span.begin, span.size()); }

  /// The nearest open element of that role; nothing outside the innermost table is seen.
  OpenElement* find(TagRole role) {
    for (size_t i = stack_.size(); i > 0 && i + kMaxSearch > stack_.size(); --i) {
      if (stack_[i - 1].role == role) return &stack_[i - 1];
      if (stack_[i - 1].role == TagRole::kTable) return nullptr;
    }
    return nullptr;
  }

  void close(TagRole role) {
    if (role == TagRole::kInline || role > TagRole::kQuote) return;
    end_block();
    if (role == TagRole::kBlock) return;
    if (role == TagRole::kTableHead) {
      if (OpenElement* table = find(TagRole::kTable)) table->header = false;
      return;
    }
    OpenElement* element = find(role);
    if (element == nullptr) return;
    if (role == TagRole::kRow || role == TagRole::kTable) end_row();
    stack_.resize(static_cast<size_t>(element - stack_.data()));
  }

  /// A first row with a td in it is no header: its table counts rows from 1.
  void end_row() {
    end_block();
    OpenElement* row = find(TagRole::kRow);
    if (row == nullptr || row->header || row->block.row != 0) return;
    std::vector<Block>& blocks = builder_.document().blocks;
    for (size_t i = row->first_block; i < blocks.size(); ++i) {
      if (blocks[i].group != row->block.group || blocks[i].row != 0) continue;
      blocks[i].row = 1;
      blocks[i].kind = BlockKind::kTableCell;
    }
    row->block.row = 1;
    if (OpenElement* table = find(TagRole::kTable)) ++table->block.row;
  }

  void open_superscript(const HtmlToken& token) {
    const std::string& text = builder_.document().text;
    const bool in_word = builder_.in_block() && !space_ && !text.empty();
    const char before = in_word ? text.back() : '\0';
    const uint32_t at = scanner_.position();
    const char digit = at + 1 < bytes_.size() && bytes_[at + 1] == '<' ? bytes_[at] : '\0';
    if (before == 'm' && (digit == '2' || digit == '3')) {
      builder_.substitute(digit == '2' ? "\u00B2" : "\u00B3", at, 1);
      return skip(token.name, true);
    }
    if (!is_footnote_mark(bytes_, at)) return;
    const bool exponent = before >= '0' && before <= '9' && digit != '\0';
    if (!exponent) return skip(token.name, true);
    builder_.substitute("^", token.span.begin, token.span.size());
  }

  void read_meta(const HtmlToken& token) {
    Document& document = builder_.document();
    if (document.date) return;
    const std::string_view attributes = view(token.inner);
    for (const std::string_view key : {"name", "property", "itemprop"}) {
      std::string name = html_attribute(attributes, key);
      std::transform(name.begin(), name.end(), name.begin(),
                     [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
      if (name == "date" || name == "dc.date" || name == "dcterms.date" || name == "pubdate" ||
          name == "article:published_time" || name == "datepublished") {
        document.date = parse_document_date(html_attribute(attributes, "content"));
        return;
      }
    }
  }

  Block next_block() {
    const size_t bottom = stack_.size() > kMaxSearch ? stack_.size() - kMaxSearch : 0;
    for (size_t i = stack_.size(); i > bottom; --i) {
      OpenElement& element = stack_[i - 1];
      if (element.role == TagRole::kItem) {
        if (element.used) return {};
        element.used = true;
        return element.block;
      }
      const bool container = element.role == TagRole::kList || element.role == TagRole::kTable ||
                             element.role == TagRole::kRow;
      if (!container) return element.block;
    }
    return {};
  }

  void end_block() {
    builder_.end_block();
    space_ = false;
    breaks_ = 0;
  }

  /// Opens a block if none is open; writes the white space or line break that came before.
  void start_text() {
    if (breaks_ > 1) end_block();
    if (!builder_.in_block()) {
      builder_.begin_block(next_block());
    } else if (breaks_ == 1) {
      builder_.soft_break(break_.begin, break_.size());
    } else if (space_) {
      builder_.substitute(" ", space_span_.begin, space_span_.size());
    }
    space_ = false;
    breaks_ = 0;
  }

  void write_text(Span span) {
    uint32_t at = span.begin;
    while (at < span.end) {
      const char c = bytes_[at];
      if (is_space(c)) {
        const uint32_t begin = at;
        while (at < span.end && is_space(bytes_[at])) ++at;
        if (!space_) space_span_ = {begin, at};
        space_ = true;
        continue;
      }
      start_text();
      const uint32_t length =
          c == '&' ? decode_entity(bytes_.substr(at, span.end - at), decoded_) : 0;
      if (length > 0) {
        builder_.substitute(decoded_, at, length);
        at += length;
        continue;
      }
      const uint32_t end = end_of_run(at, span.end);
      builder_.copy(at, end - at);
      at = end;
    }
  }

  /// Where the bytes that can be taken over as they are end: single spaces between words included.
  uint32_t end_of_run(uint32_t at, uint32_t end) const {
    for (++at; at < end; ++at) {
      const char c = bytes_[at];
      if (c == '&') return at;
      if (!is_space(c)) continue;
      const bool single = c == ' ' && at + 1 < end && !is_space(bytes_[at + 1]);
      if (!single) return at;
    }
    return at;
  }

  DocumentBuilder& builder_;
  std::string_view bytes_;
  HtmlScanner scanner_;
  std::vector<OpenElement> stack_;
  std::string decoded_;
  std::string skip_name_;
  uint32_t skip_depth_ = 0;  ///< inside elements that are left out
  bool skip_inline_ = false;
  bool space_ = false;  ///< white space came after the last text
  Span space_span_;
  uint32_t breaks_ = 0;  ///< <br> after the last text
  Span break_;
};

}  // namespace

Document read_html(std::shared_ptr<const Source> source) {
  DocumentBuilder builder(std::move(source));
  const std::string_view bytes = builder.document().source->bytes();
  const uint32_t begin = read_front_matter(builder.document());
  HtmlReader(builder, {begin, static_cast<uint32_t>(bytes.size())}).read();
  return builder.finish();
}

void read_html_fragment(DocumentBuilder& builder, Span span) { HtmlReader(builder, span).read(); }

}  // namespace factlint
