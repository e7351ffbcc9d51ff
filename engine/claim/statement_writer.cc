#include "engine/claim/statement_writer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/one_of.h"

namespace factlint {

void StatementWriter::begin() {
  Block block;
  block.text.begin = static_cast<uint32_t>(out_.document_.text.size());
  out_.document_.blocks.push_back(block);
}

void StatementWriter::add(TextRange cell, bool above) {
  std::string& text = out_.document_.text;
  out_.pieces_.push_back({static_cast<uint32_t>(text.size()), cell, above});
  text += layout_.context().document.view(cell);
}

void StatementWriter::add(TextRange cell) { add(cell, false); }
void StatementWriter::add_above(TextRange name) { add(name, true); }

void StatementWriter::add_heading(TextRange words) {
  std::string& text = out_.document_.text;
  const size_t at = text.size();
  add(words, true);
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  if (layout_.has_mention(words) || std::any_of(text.begin() + at, text.end(), lower)) return;
  for (size_t i = at; i < text.size(); ++i) {
    if (text[i] >= 'A' && text[i] <= 'Z') text[i] = static_cast<char>(text[i] | 0x20);
  }
}

void StatementWriter::add_inside(TextRange cell) {
  std::string& text = out_.document_.text;
  const size_t at = text.size();
  add(cell);
  const bool plain = text.size() > at + 1 && text[at] >= 'A' && text[at] <= 'Z' &&
                     text[at + 1] >= 'a' && text[at + 1] <= 'z' &&
                     !layout_.begins_with(MentionType::kEntity, cell);
  if (plain) text[at] = static_cast<char>(text[at] | 0x20);
}

void StatementWriter::end() {
  std::string& text = out_.document_.text;
  if (!text.ends_with('.')) text += '.';
  out_.document_.blocks.back().text.end = static_cast<uint32_t>(text.size());
  text += '\n';
}

bool StatementWriter::tells_founding(TextRange label) const {
  constexpr std::array<std::string_view, 10> kFounded = {
      "founded",   "established", "formed", "created", "foundation",
      "inception", "founding",    "est",    "birth",   "born"};
  constexpr std::array<std::string_view, 6> kWhen = {"year", "date", "of", "in", "the", "its"};
  bool founded = false;
  for (const uint32_t t : layout_.tokens_in(label)) {
    if (layout_.context().tokens[t].kind == TokenKind::kMark) continue;
    const std::string word = layout_.word(t);
    founded |= one_of(kFounded, word);
    // "founding treaty", "founding members"
    if (!one_of(kFounded, word) && !one_of(kWhen, word)) return false;
  }
  return founded;
}

void StatementWriter::tell_label(TextRange subject, TextRange label, TextRange value) {
  begin();
  if (tells_founding(label)) {
    add_above(subject);
    add(" was founded in ");
  } else {
    add("The ");
    add_inside(label);
    add(" of ");
    add_above(subject);
    add(" is ");
  }
  add(value);
  end();
}

std::optional<RowStatements> StatementWriter::take() {
  if (out_.document_.blocks.empty()) return std::nullopt;
  out_.document_.source = layout_.context().document.source;
  out_.document_.date = layout_.context().document.date;
  out_.document_.segments = {{0, 0, 0}};
  return std::move(out_);
}

}  // namespace factlint
