// Sentences -> whether the next one takes them back.
#include "engine/claim/taken_back.h"

#include <array>
#include <string>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 8;  // tokens in which the verdict stands

constexpr std::array<std::string_view, 10> kPointers = {"that", "this", "it",    "he",    "she",
                                                        "they", "both", "which", "these", "those"};
/// Between the pointer and the verdict: "that [was quite] wrong".
constexpr std::array<std::string_view, 40> kBetween = {
    "is",       "was",    "are",     "were",   "'s",        "has",     "have",      "been",
    "a",        "an",     "the",     "simply", "plainly",   "just",    "quite",     "clearly",
    "also",     "of",     "course",  "all",    "both",      "however", "obviously", "isn't",
    "wasn't",   "aren't", "weren't", "be",     "factually", "flatly",  "marked",    "called",
    "declared", "proved", "found",   "judged", "ruled",     "quickly", "later",     "rightly"};
/// Behind the verdict, in whose words it is told or why.
constexpr std::array<std::string_view, 12> kBehind = {
    "and", "but", "as", "because", "since", "he", "she", "they", "today", "now", "said", "says"};

/// The verdict is all that the clause tells: not "it is wrong to stay away", "both were false
/// starts".
bool closes(const DocumentContext& context, TokenRange tokens, uint32_t t) {
  if (t + 1 >= tokens.last) return true;
  if (context.tokens[t + 1].kind == TokenKind::kMark) return true;
  return one_of(kBehind, std::string_view(fold_word(context.view({t + 1, t + 2}))));
}

/// "It does not." "They haven't."
bool is_bare_denial(const DocumentContext& context, TokenRange tokens) {
  static constexpr std::array<std::string_view, 10> kAuxiliary = {
      "does", "do", "did", "is", "was", "are", "were", "has", "have", "had"};
  if (tokens.size() < 3 || tokens.size() > 4) return false;
  const auto word = [&](uint32_t t) { return fold_word(context.view({t, t + 1})); };
  if (!one_of(kPointers, std::string_view(word(tokens.first)))) return false;
  const std::string verb = word(tokens.first + 1);
  if (tokens.size() == 4)
    return one_of(kAuxiliary, std::string_view(verb)) && word(tokens.first + 2) == "not";
  return verb.ends_with("n't") &&
         one_of(kAuxiliary, std::string_view(verb).substr(0, verb.size() - 3));
}

/// "False." "Verdict: false." "Not so."
bool is_bare_verdict(const DocumentContext& context, TokenRange tokens) {
  constexpr uint32_t kLongest = 5;
  if (tokens.size() > kLongest) return false;
  uint32_t words = 0;
  bool verdict = false;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (context.tokens[t].kind == TokenKind::kMark) continue;
    ++words;
    const std::string word = fold_word(context.view({t, t + 1}));
    verdict = context.calls_false(t) || word == "so";
    if (word == "so" && words != 2) return false;
  }
  return verdict && words <= 2;
}

}  // namespace

bool taken_back(const DocumentContext& context, uint32_t sentence) {
  const auto& sentences = context.sentences;
  if (sentence + 1 >= sentences.size() ||
      sentences[sentence + 1].block != sentences[sentence].block)
    return false;
  const TokenRange tokens = sentences[sentence + 1].tokens;
  if (is_bare_denial(context, tokens) || is_bare_verdict(context, tokens)) return true;
  bool denied = false;
  for (uint32_t t = tokens.first; t < tokens.last && t < tokens.first + kReach; ++t) {
    const std::string word = fold_word(context.view({t, t + 1}));
    if (t == tokens.first) {
      if (!one_of(kPointers, word)) return false;
      continue;
    }
    if (context.calls_false(t)) return !denied && closes(context, tokens, t);
    if (word == "true" || word == "correct" || word == "right")
      return denied && closes(context, tokens, t);
    if (word == "not" || word == "n't" || word == "no" || word == "never" ||
        word.ends_with("n't")) {
      denied = true;
    } else if (!one_of(kBetween, word) && context.tokens[t].kind != TokenKind::kMark) {
      return false;
    }
  }
  return false;
}

}  // namespace factlint
