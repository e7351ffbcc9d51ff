#include "engine/claim/never.h"

#include <algorithm>

namespace factlint {

std::string_view never_phrase(const Rule& rule, const DocumentContext& context, uint32_t sentence,
                              TextRange span) {
  if (rule.never.empty()) return {};
  const TextRange whole = context.text_range(context.sentences[sentence].tokens);
  const TextRange read{std::min(whole.begin, span.begin), std::max(whole.end, span.end)};
  const std::string text = fold_word(context.document.view(read));
  // Folding keeps the length of ASCII text; elsewhere the phrase inside the claim's own words
  // decides.
  const bool same_length = text.size() == read.size();
  const std::string own = same_length ? std::string() : fold_word(context.document.view(span));
  for (const auto& [phrase, written] : rule.never) {
    const std::string wanted = fold_word(phrase);
    if (!same_length && own.find(wanted) != std::string::npos) return phrase;
    if (!same_length) continue;
    for (size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1)) {
      const TextRange place{read.begin + static_cast<uint32_t>(at),
                            read.begin + static_cast<uint32_t>(at + wanted.size())};
      if (place.overlaps(span)) return phrase;
    }
  }
  return {};
}

}  // namespace factlint
