// Tokens -> dates, periods and weekdays, resolved against the document's date.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/sentence.h"
#include "engine/document/token.h"
#include "engine/lexicon/lexicon.h"
#include "engine/mention/mention.h"

namespace factlint {

class DateFinder {
 public:
  /// Adds its words (months, weekdays, seasons, "last", "ago" ...) to `vocabulary`; construct
  /// before it is shared.
  explicit DateFinder(Vocabulary& vocabulary);
  ~DateFinder();

  /// Appends its mentions, in text order. `as_of` is the document's date; without it relative dates
  /// are found but have no reading.
  void find(const Document& document, const Tokens& tokens, const std::vector<Sentence>& sentences,
            std::optional<Day> as_of, Mentions& mentions) const;

 private:
  struct Tables;
  std::unique_ptr<const Tables> tables_;
};

}  // namespace factlint
