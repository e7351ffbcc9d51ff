#include "engine/claim/yes_no.h"

#include <algorithm>
#include <optional>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

struct Answer {
  bool yes = false;
  TextRange word;
};

/// The word that `sentence` begins with, if it is yes or no; a label "A:" may stand before it.
std::optional<Answer> answer_in(const DocumentContext& context, uint32_t sentence) {
  if (sentence >= context.sentences.size()) return std::nullopt;
  const TokenRange tokens = context.sentences[sentence].tokens;
  const uint32_t end = std::min(tokens.last, tokens.first + 5);
  for (uint32_t t = tokens.first; t < end; ++t) {
    const Token& token = context.tokens[t];
    if (token.kind == TokenKind::kMark) continue;
    const std::string word = fold_word(context.document.view(token.range()));
    if (word == "yes" || word == "no") {
      // "No member is ...", "No one": a determiner, no answer.
      const bool closed = t + 1 >= tokens.last || context.tokens[t + 1].kind == TokenKind::kMark;
      if (!closed) return std::nullopt;
      return Answer{word == "yes", token.range()};
    }
    if (word != "a" && word != "answer") return std::nullopt;
  }
  return std::nullopt;
}

/// The two ask the same, however each was read.
bool asks_the_same(const Claim& a, const Claim& b) {
  return a.check == b.check &&
         std::all_of(a.roles.begin(), a.roles.end(), [&](const RoleFiller& filler) {
           const RoleFiller* other = b.role(filler.role);
           return other != nullptr && other->entities == filler.entities;
         });
}

bool is_answerable(const Claim& claim) {
  return claim.mode == ClaimMode::kQuestion && !claim.hint && claim.strict && !claim.negated;
}

}  // namespace

void answer_questions(const DocumentContext& context, std::vector<Claim>& claims) {
  const size_t asked = claims.size();
  for (size_t i = 0; i < asked; ++i) {
    if (!is_answerable(claims[i])) continue;
    const auto answer = answer_in(context, claims[i].sentence + 1);
    if (!answer) continue;
    // "No" to a question that asks several things denies one of them, and not the rest.
    const auto others = std::count_if(
        claims.begin(), claims.begin() + static_cast<long>(asked), [&](const Claim& other) {
          return other.sentence == claims[i].sentence && other.predicate == claims[i].predicate &&
                 is_answerable(other) && !asks_the_same(other, claims[i]);
        });
    if (!answer->yes && others > 0) continue;
    Claim claim = claims[i];
    claim.mode = ClaimMode::kAsserted;
    claim.negated = !answer->yes;
    claim.span = join(claim.span, answer->word);
    claims.push_back(std::move(claim));
  }
}

}  // namespace factlint
