// Cells of a table -> sentences of a document of their own.
#include "engine/claim/row_statements.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/base/one_of.h"
#include "engine/claim/statement_writer.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 25> kFinite = {
    "has",    "have",    "had",      "is",      "are",   "was",   "were",  "belongs", "joined",
    "became", "borders", "includes", "left",    "would", "will",  "does",  "did",     "leads",
    "heads",  "chairs",  "runs",     "manages", "holds", "hosts", "hosted"};
constexpr std::array<std::string_view, 6> kParticiples = {"led", "run",   "held",
                                                          "set", "built", "made"};
constexpr size_t kMostWords = 16;  ///< of a cell that is read as a statement
constexpr size_t kMostLabel = 3;

class RowWriter {
 public:
  RowWriter(const LayoutText& layout, StatementWriter& out)
      : layout_(layout), context_(layout.context()), out_(out) {}

  void write() {
    const auto& blocks = context_.document.blocks;
    for (uint32_t b = 0; b < blocks.size();) {
      uint32_t end = b + 1;
      while (end < blocks.size() && in_row(blocks[b], blocks[end])) ++end;
      if (is_cell(blocks[b])) read_row(b, end);
      b = end;
    }
  }

 private:
  static bool is_cell(const Block& block) {
    return block.kind == BlockKind::kTableCell || block.kind == BlockKind::kTableHeader;
  }
  static bool in_row(const Block& a, const Block& b) {
    return is_cell(a) && is_cell(b) && a.group == b.group && a.row == b.row;
  }

  void read_row(uint32_t first, uint32_t end) {
    const auto& blocks = context_.document.blocks;
    if (blocks[first].group != group_) {
      group_ = blocks[first].group;
      subject_ = subject_of_table(first);
      wide_ = false;
    }
    wide_ |= end - first > 2;
    if (wide_ || end - first != 2) return;
    const TextRange label = blocks[first].text;
    const TextRange value = blocks[first + 1].text;
    if (layout_.is_name(label)) {
      tell(label, value);
    } else if (!subject_.empty()) {
      tell_label(label, value);
    }
  }

  /// The name that the first cell, the caption or the heading consists of.
  TextRange subject_of_table(uint32_t first) const {
    const auto& blocks = context_.document.blocks;
    if (layout_.is_name(blocks[first].text)) return blocks[first].text;
    if (first == 0) return {};
    const Block& above = blocks[first - 1];
    if (above.kind != BlockKind::kHeading && above.kind != BlockKind::kCaption) return {};
    return layout_.named_in(above.text);
  }

  /// "PFL | six members", "Norby Rovers | chaired by Anna Berg"
  void tell(TextRange name, TextRange statement) {
    const auto tokens = layout_.tokens_in(statement);
    if (tokens.size() < 2 || tokens.size() > kMostWords || layout_.is_name(statement)) return;
    const std::string first = layout_.word(tokens.front());
    const bool dated =
        context_.document.view(statement).find_first_of("0123456789") != std::string_view::npos;
    std::string_view verb = " is ";
    if (one_of(kFinite, first)) {
      verb = " ";
    } else if (layout_.begins_with(MentionType::kNumber, statement)) {
      verb = " has ";
    } else if (dated && (first.ends_with("ed") || one_of(kParticiples, first))) {
      verb = " was ";
    }
    out_.begin();
    out_.add(name);
    out_.add(verb);
    if (verb == " has ") {
      out_.add(statement);
    } else {
      out_.add_inside(statement);
    }
    out_.end();
  }

  /// "Capital | Dushanbe" of `subject_`.
  void tell_label(TextRange label, TextRange value) {
    auto words = layout_.tokens_in(label);
    if (!words.empty() && context_.tokens[words.back()].kind == TokenKind::kMark) {
      label.end = context_.tokens[words.back()].begin;
      words.pop_back();
    }
    const auto said = layout_.tokens_in(value);
    if (words.empty() || words.size() > kMostLabel || said.empty() || said.size() > kMostWords)
      return;
    for (const uint32_t t : words) {
      if (context_.tokens[t].kind != TokenKind::kWord) return;
    }
    out_.tell_label(subject_, label, value);
  }

  const LayoutText& layout_;
  const DocumentContext& context_;
  StatementWriter& out_;
  uint32_t group_ = 0;
  TextRange subject_;
  bool wide_ = false;  ///< the table has a row of more cells
};

}  // namespace

TextRange RowStatements::in_rows(TextRange range) const {
  TextRange found;
  TextRange above;
  auto it = std::upper_bound(pieces_.begin(), pieces_.end(), range.begin,
                             [](uint32_t at, const Piece& piece) { return at < piece.begin; });
  if (it != pieces_.begin()) --it;
  for (; it != pieces_.end() && it->begin < range.end; ++it) {
    const TextRange here{it->begin, it->begin + it->row.size()};
    if (!here.overlaps(range)) continue;
    const TextRange part{std::max(range.begin, here.begin) - here.begin + it->row.begin,
                         std::min(range.end, here.end) - here.begin + it->row.begin};
    TextRange& whole = it->above ? above : found;
    whole = whole.empty() ? part : join(whole, part);
  }
  return found.empty() ? above : found;
}

void RowStatements::move_to_rows(Claim& claim, const DocumentContext& rows) const {
  claim.span = in_rows(claim.span);
  claim.time_range = in_rows(claim.time_range);
  for (RoleFiller& filler : claim.roles) {
    filler.range = in_rows(filler.range);
    filler.mention = kNoMention;
    const auto& all = rows.mentions.all;
    for (auto it = std::lower_bound(all.begin(), all.end(), filler.range.begin,
                                    [](const Mention&m, uint32_t at) { return m.text.begin < at; });
         it != all.end() && it->text.begin == filler.range.begin; ++it) {
      if (it->text == filler.range) filler.mention = static_cast<uint32_t>(it - all.begin());
    }
  }
  const auto& sentences = rows.sentences;
  const auto at = std::upper_bound(
      sentences.begin(), sentences.end(), claim.span.begin,
      [&](uint32_t begin, const Sentence& s) { return begin < rows.text_range(s.tokens).begin; });
  claim.sentence = at == sentences.begin() ? 0 : static_cast<uint32_t>(at - sentences.begin() - 1);
}

std::optional<RowStatements> tell_rows(const DocumentContext& context) {
  const LayoutText layout(context);
  StatementWriter writer(layout);
  RowWriter(layout, writer).write();
  tell_records(layout, writer);
  return writer.take();
}

}  // namespace factlint
