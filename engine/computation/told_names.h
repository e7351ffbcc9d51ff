// Names in a text that tells a thing twice: their words, and one name told under two forms.
#pragma once

#include "engine/computation/checks.h"
#include "engine/computation/sentence_text.h"

namespace factlint::computation {

/// A word of a proper name: no article, pronoun, preposition or conjunction with a capital.
inline bool proper_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 1 &&
         !text.is(i, kArticleWord | kPronounWord | kPrepositionWord | kBreakWord);
}

/// Tells that the name at `here`, tokens of `sentence`, stands as `before` earlier in the text.
void tell_names(const DocumentContext& context, TokenRange before, TokenRange here,
                uint32_t sentence, ClaimSink& sink);

}  // namespace factlint::computation
