#include "engine/claim/context.h"

#include <algorithm>

namespace factlint {
namespace {

constexpr uint32_t kShortestPlace = 4;  ///< letters; fewer in capitals are an acronym
constexpr uint32_t kLongestDateline = 9;

/// The name of a place stands at `first`, and no other name before `last`.
bool is_mere_place(const Mentions& mentions, uint32_t first, uint32_t last) {
  auto it = std::lower_bound(mentions.all.begin(), mentions.all.end(), first,
                             [](const Mention& m, uint32_t t) { return m.tokens.first < t; });
  bool place = false;
  for (; it != mentions.all.end() && it->tokens.first < last; ++it) {
    if (it->type != MentionType::kEntity) continue;
    if (it->tokens.first != first || mentions.entity(*it).form == NameForm::kAcronym) return false;
    place = true;
  }
  return place;
}

bool is_dash(const Token& token) {
  return token.kind == TokenKind::kMark &&
         (token.mark_class == kDash || (token.mark_class == kHyphen && !token.is(kGlued)));
}

/// "LYON, Oct 9 - ": where what is told begins.
uint32_t past_dateline(const DocumentContext& context, const Sentence& sentence) {
  const TokenRange tokens = sentence.tokens;
  if (tokens.size() < 4) return tokens.first;
  const Token& place = context.tokens[tokens.first];
  if (place.kind != TokenKind::kWord || !place.is(kAllCaps) ||
      place.end - place.begin < kShortestPlace)
    return tokens.first;
  const uint32_t end = std::min(tokens.last - 2, tokens.first + kLongestDateline);
  for (uint32_t t = tokens.first + 1; t < end; ++t) {
    const Token& token = context.tokens[t];
    if (is_dash(token)) {
      // "KAZAKHSTAN - AND NOBODY ELSE": a headline in capitals goes on in them.
      const Token& next = context.tokens[t + 1];
      const bool goes_on =
          next.is(kAllCaps) && next.end - next.begin > 1 && context.tokens[t + 2].is(kAllCaps);
      return goes_on || !is_mere_place(context.mentions, tokens.first, t) ? tokens.first : t + 1;
    }
    if (token.kind == TokenKind::kWord && !token.is(kCapitalised)) return tokens.first;
  }
  return tokens.first;
}

}  // namespace

const Phrases& DocumentContext::phrases(uint32_t index) const {
  if (analysed_ != index) {
    Sentence told = sentences[index];
    told.tokens.first = past_dateline(*this, told);
    phrase_finder.find(document, tokens, told, mentions, phrases_);
    analysed_ = index;
  }
  return phrases_;
}

}  // namespace factlint
