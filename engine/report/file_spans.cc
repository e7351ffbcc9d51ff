// Code points of the text = bytes of the file.
#include "engine/report/file_spans.h"

#include <algorithm>
#include <vector>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Counts from one offset to the next, so that a long document is walked once.
class ByteCounter {
 public:
  explicit ByteCounter(std::string_view text) : text_(text) {
    for (size_t at = 0; at < text.size(); at += kStep) {
      size_t begin = at;  // no mark inside a code point
      while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
        ++begin;
      const uint32_t before =
          marks_.empty()
              ? 0
              : marks_.back().count + static_cast<uint32_t>(count_code_points(text.substr(
                                          marks_.back().offset, begin - marks_.back().offset)));
      marks_.push_back({begin, before});
    }
  }

  uint32_t in_file(uint32_t offset) const {
    auto it = std::upper_bound(marks_.begin(), marks_.end(), size_t{offset},
                               [](size_t at, const Mark& mark) { return at < mark.offset; });
    if (it == marks_.begin()) return offset;
    --it;
    return it->count +
           static_cast<uint32_t>(count_code_points(text_.substr(it->offset, offset - it->offset)));
  }
  void move(Span& span) const { span = {in_file(span.begin), in_file(span.end)}; }

 private:
  static constexpr size_t kStep = 512;
  struct Mark {
    size_t offset = 0;
    uint32_t count = 0;
  };
  std::string_view text_;
  std::vector<Mark> marks_;
};

}  // namespace

void to_file_spans(DocumentReport& report) {
  const ByteCounter bytes(report.source->bytes());
  for (Finding& finding : report.findings) bytes.move(finding.span);
  for (ReportedClaim& claim : report.claims) bytes.move(claim.span);
  for (UnreadItem& item : report.unread) bytes.move(item.span);
  for (ReportedMention& mention : report.mentions) {
    bytes.move(mention.span);
    if (mention.core) bytes.move(*mention.core);
  }
  for (ReportedRelation& relation : report.relations) {
    bytes.move(relation.from_span);
    bytes.move(relation.to_span);
  }
}

}  // namespace factlint
