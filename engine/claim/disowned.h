// What a sentence holds only to deny or to suppose it, for the readers that follow words rather
// than clauses.
#pragma once

#include <optional>

#include "engine/claim/sentence_view.h"

namespace factlint {

struct Disowning {
  /// "That [it has ten members] is a myth", "nobody is to write again that [...]".
  std::optional<ClaimMode> mode;
  bool supposed = false;  ///< "Had they met a day later, [it would bear another name]"
};

/// How the sentence tells what stands at `token`, if it denies, disowns or supposes it. A semicolon
/// ends the reach of such words.
Disowning disowned(const SentenceView& view, uint32_t token);
bool supposed(const SentenceView& view, uint32_t token);

}  // namespace factlint
