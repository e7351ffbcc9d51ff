// Bytes of Markdown in; blocks out. Text callbacks of the parser point into the source, which gives
// the map.
#include "engine/document/markdown_reader.h"

#include <md4c.h>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engine/document/comment_reader.h"
#include "engine/document/entities.h"
#include "engine/document/front_matter.h"
#include "engine/document/html_reader.h"
#include "engine/document/html_scanner.h"
#include "engine/document/html_tag.h"
#include "engine/document/markdown_marks.h"
#include "engine/document/plain_reader.h"

namespace factlint {
namespace {

constexpr uint16_t kMaxIndex = std::numeric_limits<uint16_t>::max();
/// Lines like "[...]: ..." cost the parser quadratic time when there are very many.
constexpr size_t kMaxReferenceLines = 20000;

/// An open container: what the blocks inside it get.
struct Container {
  Block block;
  bool is_item = false;
  bool used = false;  ///< list item: its first block was written
};

class MarkdownReader {
 public:
  explicit MarkdownReader(DocumentBuilder& builder)
      : builder_(builder), bytes_(builder.document().source->bytes()), marks_(bytes_) {}

  /// False if the parser gave up.
  bool read(uint32_t begin) {
    last_end_ = begin;
    budget_ = 64 * (bytes_.size() - begin) + 100000;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter_block(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave_block(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->enter_span(type);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave_span(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->text(type, text, size);
    };
    const bool complete = md_parse(bytes_.data() + begin,
                                   static_cast<MD_SIZE>(bytes_.size() - begin), &parser, this) == 0;
    end_block();
    return complete;
  }

 private:
  /// Non-zero stops the parser: empty cells of a hostile table would go on for hours.
  int spend() {
    if (budget_ == 0) return 1;
    --budget_;
    return 0;
  }

  int enter_block(MD_BLOCKTYPE type, void* detail) {
    end_block();
    Container inner;
    if (!containers_.empty()) inner.block = containers_.back().block;
    switch (type) {
      case MD_BLOCK_QUOTE:
        inner.block = {};
        inner.block.kind = BlockKind::kQuote;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        open_list(type == MD_BLOCK_OL, inner.block);
        break;
      case MD_BLOCK_LI:
        inner.is_item = true;
        inner.block.kind = BlockKind::kListItem;
        break;
      case MD_BLOCK_H:
        inner.block = {};
        inner.block.kind = BlockKind::kHeading;
        inner.block.level = static_cast<uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
      case MD_BLOCK_TABLE:
        table_ = {};
        table_.group = builder_.new_group();
        next_row_ = 0;
        return spend();
      case MD_BLOCK_TR:
        table_.row = next_row_;
        if (next_row_ < kMaxIndex) ++next_row_;
        table_.column = 0;
        return spend();
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        table_.kind = type == MD_BLOCK_TH ? BlockKind::kTableHeader : BlockKind::kTableCell;
        inner.block = table_;
        if (table_.column < kMaxIndex) ++table_.column;
        break;
      case MD_BLOCK_CODE:
        in_code_block_ = true;
        return spend();
      case MD_BLOCK_HTML:
        in_html_block_ = true;
        return spend();
      default:
        return spend();
    }
    containers_.push_back(inner);
    return spend();
  }

  void open_list(bool ordered, Block& block) {
    const bool nested = block.kind == BlockKind::kListItem;
    const int level = nested ? std::min(block.level + 1, 255) : 1;
    block = {};
    block.kind = BlockKind::kListItem;
    block.level = static_cast<uint8_t>(level);
    block.ordered = ordered;
    block.group = builder_.new_group();
  }

  int leave_block(MD_BLOCKTYPE type) {
    end_block();
    switch (type) {
      case MD_BLOCK_CODE:
        in_code_block_ = false;
        break;
      case MD_BLOCK_HTML:
        in_html_block_ = false;
        break;
      case MD_BLOCK_QUOTE:
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
      case MD_BLOCK_LI:
      case MD_BLOCK_H:
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        containers_.pop_back();
        break;
      default:
        break;
    }
    return spend();
  }

  int enter_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_CODE) {
      code_begin_ = code_end_ = 0;
      in_code_span_ = true;
    } else if (type == MD_SPAN_IMG || type == MD_SPAN_DEL) {
      flush_html();
      ++skip_depth_;
    }
    return spend();
  }

  int leave_span(MD_SPANTYPE type) {
    if (type == MD_SPAN_CODE) {
      in_code_span_ = false;
      write_omission();
    } else if (type == MD_SPAN_IMG || type == MD_SPAN_DEL) {
      --skip_depth_;
    }
    return spend();
  }

  int text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size) {
    if (in_code_block_) return spend();
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
      // Inside inline HTML the parser tells line ends as HTML, or as soft breaks; both belong to
      // the gap.
      if (html_.empty() || type == MD_TEXT_BR) break_pending_ = true;
      return spend();
    }
    const bool inside = text >= bytes_.data() && text + size <= bytes_.data() + bytes_.size();
    if (!inside) {
      if (type == MD_TEXT_NULLCHAR) write_null();
      return spend();
    }
    const auto begin = static_cast<uint32_t>(text - bytes_.data());
    const Span span{begin, begin + static_cast<uint32_t>(size)};
    take_text(type, span);
    // HTML and code are dealt with when they are complete.
    if (type != MD_TEXT_HTML && type != MD_TEXT_CODE) last_end_ = std::max(last_end_, span.end);
    return spend();
  }

  void take_text(MD_TEXTTYPE type, Span span) {
    if (type == MD_TEXT_HTML) {
      if (html_.empty()) html_.begin = span.begin;
      html_.end = span.end;
      return;
    }
    flush_html();
    if (type == MD_TEXT_CODE) {
      if (code_end_ == 0) code_begin_ = span.begin;
      code_end_ = span.end;
      return;
    }
    if (skipping()) return;
    span.begin = std::max(span.begin, skip_to_);
    if (span.empty()) return;
    if (type == MD_TEXT_ENTITY) return write_entity(span);
    write_text(span);
  }

  bool skipping() const { return skip_depth_ > 0 || !skip_element_.empty(); }

  /// Text without markup, except what the parser does not know: comments with "--" inside, footnote
  /// marks.
  void write_text(Span span) {
    uint32_t at = span.begin;
    // "[^1]" whose note looks like a link target is told as a link with the text "^1".
    if (bytes_[at] == '^' && at > 0 && bytes_[at - 1] == '[' &&
        marks_.end_of_footnote_mark(at - 1, false) == span.end + 1) {
      return;
    }
    while (at < span.end) {
      const uint32_t stop = next_special(at, span.end);
      write_run({at, stop});
      if (stop >= span.end) return;
      const uint32_t after = bytes_[stop] == '<'
                                 ? marks_.end_of_comment(stop)
                                 : marks_.end_of_footnote_mark(stop, builder_.at_block_start());
      if (after == 0) {
        write_run({stop, stop + 1});
        at = stop + 1;
        continue;
      }
      if (bytes_[stop] == '<') read_comment(builder_, {stop, after}, {stop + 4, after - 3});
      skip_to_ = after;
      at = after;
    }
  }

  uint32_t next_special(uint32_t at, uint32_t end) const {
    while (at < end && bytes_[at] != '<' && bytes_[at] != '[') ++at;
    return at;
  }

  void write_run(Span span) {
    if (builder_.at_block_start()) {
      while (!span.empty() && bytes_[span.begin] == ' ') ++span.begin;
    }
    if (span.empty()) return;
    start_text(span.begin);
    builder_.copy(span.begin, span.size());
  }

  void write_entity(Span span) {
    start_text(span.begin);
    const std::string_view entity = bytes_.substr(span.begin, span.size());
    if (decode_entity(entity, decoded_) == entity.size()) {
      builder_.substitute(decoded_, span.begin, span.size());
    } else {
      builder_.copy(span.begin, span.size());
    }
  }

  void write_null() {
    // Inside HTML and code the raw bytes are taken as they are.
    if (in_html_block_ || in_code_span_ || !html_.empty()) return;
    const size_t at = bytes_.find('\0', last_end_);
    if (skipping() || at == std::string_view::npos) return;
    start_text(static_cast<uint32_t>(at));
    builder_.substitute("\uFFFD", static_cast<uint32_t>(at), 1);
    last_end_ = static_cast<uint32_t>(at) + 1;
  }

  void write_omission() {
    if (skipping() || code_end_ == 0 || code_begin_ < skip_to_) return;
    start_text(code_begin_);
    builder_.substitute(kOmission, code_begin_, code_end_ - code_begin_);
    last_end_ = std::max(last_end_, code_end_);
    code_end_ = 0;
  }

  /// Opens a block if none is open; writes a line break that came before `position`.
  void start_text(uint32_t position) {
    if (!builder_.in_block()) {
      builder_.begin_block(next_block());
    } else if (break_pending_ && !builder_.at_block_start()) {
      const size_t gap = position > last_end_ ? position - last_end_ : 0;
      const size_t line_end = bytes_.substr(last_end_, gap).find_first_of("\r\n");
      const auto at =
          static_cast<uint32_t>(last_end_ + (line_end == std::string_view::npos ? gap : line_end));
      builder_.soft_break(at, at < bytes_.size() && line_end != std::string_view::npos ? 1 : 0);
    }
    break_pending_ = false;
    last_end_ = std::max(last_end_, position);
  }

  Block next_block() {
    if (containers_.empty()) return {};
    Container& container = containers_.back();
    if (!container.is_item) return container.block;
    if (container.used) return {};
    container.used = true;
    return container.block;
  }

  void end_block() {
    flush_html();
    builder_.end_block();
    break_pending_ = false;
    skip_element_.clear();
  }

  /// Reads the raw HTML gathered: as blocks, or as tags inside a paragraph.
  void flush_html() {
    if (html_.empty()) return;
    const Span span = std::exchange(html_, Span{});
    if (in_html_block_) {
      read_html_fragment(builder_, span);
      last_end_ = std::max(last_end_, span.end);
      return;
    }
    HtmlScanner scanner(bytes_, span.begin, span.end);
    for (HtmlToken token; scanner.next(token);) take_inline_html(token);
    if (!break_pending_) last_end_ = std::max(last_end_, span.end);
  }

  void take_inline_html(const HtmlToken& token) {
    if (token.span.begin < skip_to_) return;
    if (token.piece == HtmlPiece::kComment) {
      read_comment(builder_, token.span, token.inner);
    } else if (token.piece == HtmlPiece::kEndTag) {
      if (token.name == skip_element_) skip_element_.clear();
    } else if (token.piece == HtmlPiece::kStartTag && !skipping()) {
      open_inline_element(token);
    }
  }

  void open_inline_element(const HtmlToken& token) {
    switch (tag_role(token.name)) {
      case TagRole::kLineBreak:
        break_pending_ = true;
        return;
      case TagRole::kSkipInline:
        start_text(token.span.begin);
        builder_.substitute(kOmission, token.span.begin, token.span.size());
        break;
      case TagRole::kSuperscript:
        if (!is_footnote_mark(bytes_, token.span.end)) return;
        break;
      case TagRole::kWithdrawn:
      case TagRole::kRawText:
      case TagRole::kSkipBlock:
        break;
      default:
        return;
    }
    skip_element_ = std::string(token.name);
  }

  DocumentBuilder& builder_;
  std::string_view bytes_;
  MarkdownMarks marks_;
  std::vector<Container> containers_;
  Block table_;
  uint16_t next_row_ = 0;
  std::string decoded_;
  std::string skip_element_;  ///< inline HTML element whose text is left out
  uint32_t skip_depth_ = 0;   ///< images and struck-out text
  uint32_t skip_to_ = 0;      ///< raw bytes before it are dealt with
  uint32_t last_end_ = 0;     ///< end of the raw text told last
  uint32_t code_begin_ = 0;
  uint32_t code_end_ = 0;
  Span html_;
  bool in_code_block_ = false;
  bool in_html_block_ = false;
  bool in_code_span_ = false;
  bool break_pending_ = false;
  size_t budget_ = 0;
};

bool has_too_many_references(std::string_view bytes) {
  size_t lines = 0;
  for (size_t at = bytes.find("]:"); at != std::string_view::npos; at = bytes.find("]:", at + 2)) {
    if (++lines > kMaxReferenceLines) return true;
  }
  return false;
}

}  // namespace

Document read_markdown(const std::shared_ptr<const Source>& source) {
  DocumentBuilder builder(source);
  const uint32_t begin = read_front_matter(builder.document());
  if (!has_too_many_references(source->bytes()) && MarkdownReader(builder).read(begin)) {
    return builder.finish();
  }
  Document plain = read_plain(source);
  plain.date = builder.document().date;
  plain.ignored_rules = builder.document().ignored_rules;
  return plain;
}

}  // namespace factlint
