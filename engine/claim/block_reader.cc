#include "engine/claim/block_reader.h"

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// The first place of `all` that is not `before`; blocks are asked for in order, so that it is
/// seldom far from `hint`.
template <typename List, typename Before>
size_t first_not_before(const List& all, size_t hint, Before before) {
  size_t low = std::min(hint, all.size());
  size_t high = low;
  if (low > 0 && !before(all[low - 1])) {
    for (size_t step = 1; low > 0 && !before(all[low - 1]); step *= 2) {
      high = low - 1;
      low = low > step ? low - step : 0;
    }
  } else {
    for (size_t step = 1; high < all.size() && before(all[high]); step *= 2) {
      low = high + 1;
      high = std::min(all.size(), high + step);
    }
  }
  const auto begin = all.begin();
  const auto found = std::partition_point(begin + static_cast<std::ptrdiff_t>(low),
                                          begin + static_cast<std::ptrdiff_t>(high), before);
  return static_cast<size_t>(found - begin);
}

bool same_bodies(const std::vector<RoleFiller>& bodies) {
  return std::all_of(bodies.begin(), bodies.end(), [&](const RoleFiller& filler) {
    return filler.entities == bodies.front().entities;
  });
}

}  // namespace

bool is_member_word(std::string_view word) {
  static constexpr std::array<std::string_view, 15> kMembers = {
      "member",   "members",      "membership",  "state",    "states",
      "country",  "countries",    "nation",      "nations",  "republics",
      "republic", "participants", "signatories", "capitals", "allies"};
  return std::find(kMembers.begin(), kMembers.end(), word) != kMembers.end();
}

TokenRange BlockReader::tokens(TextRange range) const {
  const auto token_at = [this](uint32_t offset) {
    near_token_ = first_not_before(context_.tokens, near_token_,
                                   [&](const Token& token) { return token.begin < offset; });
    return static_cast<uint32_t>(near_token_);
  };
  const uint32_t first = token_at(range.begin);
  return {first, std::max(first, token_at(range.end))};
}

bool BlockReader::member_word(uint32_t token) const {
  const WordId known = context_.tokens[token].word;
  return is_member_word(known != kUnknownWord ? context_.vocabulary.text(known)
                                              : std::string_view(word(token)));
}

std::vector<std::string> BlockReader::words(TokenRange range) const {
  std::vector<std::string> found;
  for (uint32_t t = range.first; t < range.last; ++t) {
    const Token& token = context_.tokens[t];
    if (token.kind != TokenKind::kMark)
      found.push_back(fold_word(context_.document.view(token.range())));
  }
  return found;
}

size_t BlockReader::first_mention(uint32_t token) const {
  near_mention_ = first_not_before(context_.mentions.all, near_mention_,
                                   [&](const Mention& m) { return m.tokens.first < token; });
  return near_mention_;
}

std::vector<std::string> BlockReader::other_words(TokenRange range, size_t most) const {
  std::vector<std::string> found;
  const auto& all = context_.mentions.all;
  size_t m = first_mention(range.first);
  uint32_t covered = range.first;
  for (uint32_t t = range.first; t < range.last && found.size() < most; ++t) {
    for (; m < all.size() && all[m].tokens.first <= t; ++m) {
      if (all[m].type != MentionType::kList) covered = std::max(covered, all[m].tokens.last);
    }
    if (t < covered) continue;
    const Token& token = context_.tokens[t];
    if (token.kind != TokenKind::kMark)
      found.push_back(fold_word(context_.document.view(token.range())));
  }
  return found;
}

std::vector<RoleFiller> BlockReader::named(TokenRange range, const PredicateRole& role) const {
  std::vector<RoleFiller> found;
  const auto& all = context_.mentions.all;
  for (size_t m = first_mention(range.first); m < all.size(); ++m) {
    if (all[m].tokens.first >= range.last) break;
    if (all[m].type != MentionType::kEntity) continue;
    const EntityMention& named = context_.mentions.entity(all[m]);
    if (named.form == NameForm::kDemonym || named.form == NameForm::kAdjective ||
        named.form == NameForm::kNoun)
      continue;
    RoleFiller filler;
    for (const EntityId candidate : named.candidates) {
      const std::string& type = facts_.entity(candidate).type;
      if (std::find(role.types.begin(), role.types.end(), type) != role.types.end())
        filler.entities.push_back(candidate);
    }
    if (filler.entities.empty()) continue;
    filler.role = role.name;
    filler.mention = static_cast<uint32_t>(m);
    filler.range = all[m].core_text;
    found.push_back(std::move(filler));
  }
  return found;
}

std::optional<RoleFiller> BlockReader::only_body(TokenRange range) const {
  std::vector<RoleFiller> found = bodies(range);
  if (found.empty() || !same_bodies(found)) return std::nullopt;
  return std::move(found.front());
}

std::optional<RoleFiller> BlockReader::mere_body(TokenRange range) const {
  std::optional<RoleFiller> body = only_body(range);
  if (!body || !other_words(range, 1).empty()) return std::nullopt;
  return body;
}

uint32_t BlockReader::leading_number(TokenRange range, bool members_told) const {
  const auto& all = context_.mentions.all;
  for (size_t m = first_mention(range.first); m < all.size(); ++m) {
    if (all[m].tokens.first != range.first) break;
    if (all[m].type != MentionType::kNumber) continue;
    uint32_t next = all[m].tokens.last;
    const auto word = [&](uint32_t t) {
      return fold_word(context_.document.view(context_.tokens[t].range()));
    };
    while (next < range.last && (word(next) == "full" || word(next) == "current")) ++next;
    const bool alone = next >= range.last || context_.tokens[next].kind == TokenKind::kMark;
    if (next < range.last && is_member_word(word(next))) return static_cast<uint32_t>(m);
    if (alone && members_told) return static_cast<uint32_t>(m);
  }
  return kNoMention;
}

bool BlockReader::has_time(TokenRange range) const {
  const auto& all = context_.mentions.all;
  for (size_t m = first_mention(range.first); m < all.size() && all[m].tokens.first < range.last;
       ++m) {
    if (Mentions::is_temporal(all[m].type)) return true;
  }
  return false;
}

uint32_t BlockReader::sentence_at(uint32_t token) const {
  const auto& all = context_.sentences;
  const auto after = std::upper_bound(
      all.begin(), all.end(), token,
      [](uint32_t t, const Sentence& sentence) { return t < sentence.tokens.first; });
  return after == all.begin() ? 0 : static_cast<uint32_t>(after - all.begin() - 1);
}

}  // namespace factlint
