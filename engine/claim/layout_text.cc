#include "engine/claim/layout_text.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"

namespace factlint {

bool is_heading_word(std::string_view folded) {
  constexpr std::array<std::string_view, 30> kWords = {
      "facts",   "profile", "at",    "a",        "glance", "in",       "brief",    "the",
      "about",   "fact",    "box",   "factbox",  "file",   "factfile", "key",      "quick",
      "numbers", "figures", "by",    "snapshot", "data",   "summit",   "overview", "card",
      "infobox", "sidebar", "panel", "summary",  "sheet",  "basics"};
  return one_of(kWords, folded);
}

std::vector<uint32_t> LayoutText::tokens_in(TextRange range) const {
  const auto& all = context_.tokens;
  const auto first =
      std::lower_bound(all.begin(), all.end(), range.begin,
                       [](const Token& token, uint32_t at) { return token.begin < at; });
  std::vector<uint32_t> found;
  for (auto it = first; it != all.end() && it->begin < range.end; ++it)
    found.push_back(static_cast<uint32_t>(it - all.begin()));
  return found;
}

std::string LayoutText::word(uint32_t t) const {
  std::string out;
  fold(context_.document.view(context_.tokens[t].range()), out);
  return out;
}

std::vector<Mention>::const_iterator LayoutText::first_mention(uint32_t byte) const {
  const auto& all = context_.mentions.all;
  return std::lower_bound(all.begin(), all.end(), byte,
                          [](const Mention& m, uint32_t at) { return m.text.begin < at; });
}

TextRange LayoutText::named_in(TextRange range) const {
  const auto end = context_.mentions.all.end();
  TextRange name;
  for (auto it = first_mention(range.begin); it != end && it->text.begin < range.end; ++it) {
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
    if (!is_heading_word(word(t))) return {};
  }
  return name;
}

bool LayoutText::has_mention(TextRange range) const {
  const auto it = first_mention(range.begin);
  return it != context_.mentions.all.end() && it->text.begin < range.end;
}

bool LayoutText::names_entity(TextRange range) const {
  const auto end = context_.mentions.all.end();
  for (auto it = first_mention(range.begin); it != end && it->text.begin < range.end; ++it) {
    if (it->type == MentionType::kEntity) return true;
  }
  return false;
}

bool LayoutText::only_mentions(TextRange range) const {
  const auto end = context_.mentions.all.end();
  auto it = first_mention(range.begin);
  uint32_t covered = range.begin;
  for (const uint32_t t : tokens_in(range)) {
    for (; it != end && it->text.begin <= context_.tokens[t].begin; ++it)
      covered = std::max(covered, it->text.end);
    if (context_.tokens[t].kind != TokenKind::kMark && context_.tokens[t].begin >= covered)
      return false;
  }
  return true;
}

bool LayoutText::begins_with(MentionType type, TextRange range) const {
  const auto end = context_.mentions.all.end();
  for (auto it = first_mention(range.begin); it != end && it->text.begin == range.begin; ++it) {
    if (it->type == type) return true;
  }
  return false;
}

TextRange LayoutText::ending(MentionType type, TextRange range) const {
  const auto end = context_.mentions.all.end();
  for (auto it = first_mention(range.begin); it != end && it->text.begin < range.end; ++it) {
    if (it->type == type && it->text.end == range.end) return it->text;
  }
  return {};
}

}  // namespace factlint
