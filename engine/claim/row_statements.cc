// Cells of a table -> sentences of a document of their own.
#include "engine/claim/row_statements.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 25> kFinite = {
    "has",    "have",    "had",      "is",      "are",   "was",   "were",  "belongs", "joined",
    "became", "borders", "includes", "left",    "would", "will",  "does",  "did",     "leads",
    "heads",  "chairs",  "runs",     "manages", "holds", "hosts", "hosted"};
constexpr std::array<std::string_view, 6> kParticiples = {"led", "run",   "held",
                                                          "set", "built", "made"};
constexpr std::array<std::string_view, 6> kFounded = {"founded", "established", "formed",
                                                      "created", "foundation",  "inception"};
/// Words of a heading beside the name of what its table is about.
constexpr std::array<std::string_view, 9> kAbout = {"facts", "profile", "at",  "a",    "glance",
                                                    "in",    "brief",   "the", "about"};
constexpr size_t kMostWords = 16;  ///< of a cell that is read as a statement
constexpr size_t kMostLabel = 3;

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string folded(std::string_view word) {
  std::string out;
  fold(word, out);
  return out;
}

}  // namespace

class RowWriter {
 public:
  explicit RowWriter(const DocumentContext& context) : context_(context) {}

  std::optional<RowStatements> write() {
    const auto& blocks = context_.document.blocks;
    for (uint32_t b = 0; b < blocks.size();) {
      uint32_t end = b + 1;
      while (end < blocks.size() && in_row(blocks[b], blocks[end])) ++end;
      if (is_cell(blocks[b])) read_row(b, end);
      b = end;
    }
    if (out_.document_.blocks.empty()) return std::nullopt;
    out_.document_.source = context_.document.source;
    out_.document_.date = context_.document.date;
    out_.document_.segments = {{0, 0, 0}};
    return std::move(out_);
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
    if (is_name(label)) {
      tell(label, value);
    } else if (!subject_.empty()) {
      tell_label(label, value);
    }
  }

  /// The name that the first cell, the caption or the heading consists of.
  TextRange subject_of_table(uint32_t first) const {
    const auto& blocks = context_.document.blocks;
    if (is_name(blocks[first].text)) return blocks[first].text;
    if (first == 0) return {};
    const Block& above = blocks[first - 1];
    if (above.kind != BlockKind::kHeading && above.kind != BlockKind::kCaption) return {};
    return named_in(above.text);
  }

  /// The mention that is the whole of `range`.
  bool is_name(TextRange range) const { return named_in(range) == range; }

  /// The only name in `range`, beside words that say nothing more.
  TextRange named_in(TextRange range) const {
    const auto& all = context_.mentions.all;
    auto it = std::lower_bound(all.begin(), all.end(), range.begin,
                               [](const Mention& m, uint32_t at) { return m.text.begin < at; });
    TextRange name;
    for (; it != all.end() && it->text.begin < range.end; ++it) {
      if (it->type != MentionType::kEntity) continue;
      const EntityMention& entity = context_.mentions.entity(*it);
      if (entity.anaphoric || entity.possessive || entity.form == NameForm::kAdjective ||
          entity.form == NameForm::kDemonym)
        return {};
      if (!name.empty() && !name.overlaps(it->text)) return {};
      if (name.empty() || it->text.size() > name.size()) name = it->text;
    }
    if (name.empty()) return {};
    for (const uint32_t t : tokens_in(range)) {
      const Token& token = context_.tokens[t];
      if (name.contains(token.range()) || token.kind == TokenKind::kMark) continue;
      if (!one_of(kAbout, word(t))) return {};
    }
    return name;
  }

  std::vector<uint32_t> tokens_in(TextRange range) const {
    std::vector<uint32_t> found;
    uint32_t low = 0;
    uint32_t high = static_cast<uint32_t>(context_.tokens.size());
    while (low < high) {
      const uint32_t middle = low + (high - low) / 2;
      if (context_.tokens[middle].begin < range.begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < context_.tokens.size() && context_.tokens[low].begin < range.end; ++low)
      found.push_back(low);
    return found;
  }

  std::string word(uint32_t t) const {
    return folded(context_.document.view(context_.tokens[t].range()));
  }

  /// "PFL | six members", "Norby Rovers | chaired by Anna Berg"
  void tell(TextRange name, TextRange statement) {
    const auto tokens = tokens_in(statement);
    if (tokens.size() < 2 || tokens.size() > kMostWords || is_name(statement)) return;
    const std::string first = word(tokens.front());
    const bool dated =
        context_.document.view(statement).find_first_of("0123456789") != std::string_view::npos;
    std::string_view verb = " is ";
    if (one_of(kFinite, first)) {
      verb = " ";
    } else if (begins_with_number(statement)) {
      verb = " has ";
    } else if (dated && (first.ends_with("ed") || one_of(kParticiples, first))) {
      verb = " was ";
    }
    begin();
    add(name);
    add(verb);
    add(statement, verb != " has ");
    end();
  }

  bool begins_with_number(TextRange range) const {
    const auto& all = context_.mentions.all;
    return std::any_of(
        std::lower_bound(all.begin(), all.end(), range.begin,
                         [](const Mention& m, uint32_t at) { return m.text.begin < at; }),
        all.end(), [&](const Mention& m) {
          return m.text.begin == range.begin && m.type == MentionType::kNumber;
        });
  }

  /// "Capital | Dushanbe" of `subject_`.
  void tell_label(TextRange label, TextRange value) {
    auto words = tokens_in(label);
    if (!words.empty() && context_.tokens[words.back()].kind == TokenKind::kMark) {
      label.end = context_.tokens[words.back()].begin;
      words.pop_back();
    }
    const auto said = tokens_in(value);
    if (words.empty() || words.size() > kMostLabel || said.empty() || said.size() > kMostWords)
      return;
    for (const uint32_t t : words) {
      if (context_.tokens[t].kind != TokenKind::kWord) return;
    }
    begin();
    above_ = true;
    if (one_of(kFounded, word(words.front()))) {
      add(subject_);
      add(" was founded in ");
    } else {
      add("The ");
      add(label, true);
      add(" of ");
      add(subject_);
      add(" is ");
    }
    above_ = false;
    add(value);
    end();
  }

  void begin() {
    Block block;
    block.text.begin = static_cast<uint32_t>(out_.document_.text.size());
    out_.document_.blocks.push_back(block);
  }
  void add(std::string_view words) { out_.document_.text += words; }
  /// The words of a cell; `inside` a sentence, where a lone capital at its start says nothing.
  void add(TextRange cell, bool inside = false) {
    std::string& text = out_.document_.text;
    out_.pieces_.push_back({static_cast<uint32_t>(text.size()), cell, cell == subject_ && above_});
    std::string words(context_.document.view(cell));
    const bool plain = words.size() > 1 && words[0] >= 'A' && words[0] <= 'Z' && words[1] >= 'a' &&
                       words[1] <= 'z' && !begins_with_name(cell);
    if (inside && plain) words[0] = static_cast<char>(words[0] | 0x20);
    text += words;
  }
  void end() {
    std::string& text = out_.document_.text;
    if (!text.ends_with('.')) text += '.';
    out_.document_.blocks.back().text.end = static_cast<uint32_t>(text.size());
    text += '\n';
  }

  bool begins_with_name(TextRange range) const {
    const auto& all = context_.mentions.all;
    auto it = std::lower_bound(all.begin(), all.end(), range.begin,
                               [](const Mention& m, uint32_t at) { return m.text.begin < at; });
    return it != all.end() && it->text.begin == range.begin && it->type == MentionType::kEntity;
  }

  const DocumentContext& context_;
  RowStatements out_;
  uint32_t group_ = 0;
  TextRange subject_;
  bool above_ = false;  ///< `subject_` is told of the row, and stands above it
  bool wide_ = false;   ///< the table has a row of more cells
};

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
  return RowWriter(context).write();
}

}  // namespace factlint
