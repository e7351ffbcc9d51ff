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
constexpr std::array<std::string_view, 12> kVerdicts = {
    "wrong",    "false",   "untrue",     "incorrect", "mistaken",   "mistake",
    "nonsense", "rubbish", "inaccurate", "error",     "misleading", "fiction"};

}  // namespace

bool taken_back(const DocumentContext& context, uint32_t sentence) {
  const auto& sentences = context.sentences;
  if (sentence + 1 >= sentences.size() ||
      sentences[sentence + 1].block != sentences[sentence].block)
    return false;
  const TokenRange tokens = sentences[sentence + 1].tokens;
  bool denied = false;
  for (uint32_t t = tokens.first; t < tokens.last && t < tokens.first + kReach; ++t) {
    const std::string word = fold_word(context.view({t, t + 1}));
    if (t == tokens.first) {
      if (!one_of(kPointers, word)) return false;
      continue;
    }
    if (word == "not" || word == "n't" || word == "no" || word == "never") denied = true;
    if (one_of(kVerdicts, word)) return !denied;
    if (word == "true" || word == "correct" || word == "right") return denied;
  }
  return false;
}

}  // namespace factlint
