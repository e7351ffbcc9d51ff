// One draft: raw bytes, the plain text of its blocks, and the map from one to the other.
//
// Readers (markdown_reader.h, plain_reader.h, html_reader.h) append blocks with DocumentBuilder;
// every later stage works on `text`, where blocks are separated by '\n' and markup is gone, and
// positions leave the engine through raw_span().
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/source.h"
#include "engine/base/span.h"
#include "engine/value/date.h"

namespace factlint {

enum class BlockKind : uint8_t {
  kParagraph,
  kHeading,
  kListItem,
  kTableCell,
  kTableHeader,
  kQuote,
  kCaption,
  kFrontMatter,
};

/// A block of prose. `text` is its range in Document::text.
struct Block {
  BlockKind kind = BlockKind::kParagraph;
  uint8_t level = 0;     ///< heading level, list depth
  bool ordered = false;  ///< item of a numbered list
  TextRange text;
  uint32_t group = 0;  ///< blocks of one list, or of one table, share a number; 0 = none
  uint16_t row = 0;    ///< table cells: row (0 = header) and column
  uint16_t column = 0;
};

/// Text [text_begin, next segment's text_begin) comes from raw bytes at raw_begin. Where raw_length
/// equals the segment's text length the bytes are the same; otherwise (entities, soft breaks) they
/// map as a whole.
struct Segment {
  uint32_t text_begin = 0;
  uint32_t raw_begin = 0;
  uint32_t raw_length = 0;
};

/// A suppression or dating comment found in the draft, before its grammar is checked
/// (finding/suppression.h).
struct Directive {
  std::string body;             ///< what follows "factlint:", trimmed
  Span span;                    ///< of the whole comment, in the raw file
  uint32_t text_offset = 0;     ///< where it stands in Document::text
  bool inline_comment = false;  ///< stands inside a block, not between blocks
};

/// Something that the draft says of itself and that cannot be read.
struct DocumentProblem {
  Span span;  ///< in the raw file
  std::string message;
};

class Document {
 public:
  std::shared_ptr<const Source> source;
  std::string text;
  std::vector<Block> blocks;
  std::vector<Segment> segments;  ///< sorted by text_begin, covering `text`
  std::vector<uint32_t>
      line_breaks;  ///< offsets in `text` of the ' ' that stand for a line break, sorted
  std::vector<Directive> directives;
  std::optional<DateRange> date;           ///< from front matter or <meta name="date">; a day
  std::vector<std::string> ignored_rules;  ///< front matter: factlint.ignore
  std::vector<DocumentProblem> problems;   ///< of front matter, in text order

  /// The raw bytes that `range` came from, inline markup between its ends included. Never empty for
  /// a non-empty range.
  Span raw_span(TextRange range) const;
  std::string_view view(TextRange range) const {
    return std::string_view(text).substr(range.begin, range.size());
  }
  /// Index of the block that holds text offset `offset`.
  size_t block_at(uint32_t offset) const;
};

/// What readers write through. Runs of one block are appended in order.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(std::shared_ptr<const Source> source);

  void begin_block(Block block);
  /// Bytes [raw_begin, raw_begin + length) of the source, taken over as they are.
  void copy(uint32_t raw_begin, uint32_t length);
  /// Text that stands for other raw bytes: a decoded entity, a soft line break as ' '.
  void substitute(std::string_view text, uint32_t raw_begin, uint32_t raw_length);
  /// A line break inside a block: a ' ' that tokens after it remember.
  void soft_break(uint32_t raw_begin, uint32_t raw_length);
  /// Drops trailing spaces, and the block itself if nothing else is in it.
  void end_block();
  bool in_block() const { return in_block_; }
  /// Nothing was written to the open block yet, or no block is open.
  bool at_block_start() const {
    return !in_block_ || document_.blocks.back().text.begin == document_.text.size();
  }
  void add_directive(Directive directive);
  /// A number for a new list or table.
  uint32_t new_group() { return ++groups_; }
  Document finish();
  Document& document() { return document_; }

 private:
  void add_segment(uint32_t text_length, uint32_t raw_begin, uint32_t raw_length);

  Document document_;
  uint32_t groups_ = 0;
  uint32_t raw_end_ = 0;  ///< end of the raw bytes taken over last
  bool in_block_ = false;
};

}  // namespace factlint
