// "most of the documents", "hardly any of them": a share told without a number.
#pragma once

#include <string_view>

#include "engine/claim/sentence_view.h"

namespace factlint {

/// How much a quantifier tells of, in percent; `words` empty: none is told.
struct ShareQuantifier {
  std::string_view words;  ///< "most", "few", "all", "none", "single-digit", "double-digit"
  TextRange range;
};

/// The quantifier of the noun phrase at `noun`, in it or a few words before ("most of the
/// thousands of documents").
ShareQuantifier share_quantifier(const SentenceView& view, NodeId noun);
/// "a single-digit percentage", wherever it stands in the sentence.
ShareQuantifier digits_told(const SentenceView& view);

}  // namespace factlint
