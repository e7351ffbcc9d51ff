// Rows of two cells, and lines cut into fields, as sentences: "PFL | six members" says that the PFL
// has six members, "Capital | Dushanbe" under "Tajikistan" what the capital of Tajikistan is.
#pragma once

#include <optional>
#include <vector>

#include "engine/claim/claim.h"
#include "engine/claim/context.h"

namespace factlint {

/// A document made of such sentences, and where its words stand in the one that it was made of.
class RowStatements {
 public:
  const Document& document() const { return document_; }
  /// `claim`, read from the sentences, as one of the rows.
  void move_to_rows(Claim& claim, const DocumentContext& rows) const;
  TextRange in_rows(TextRange range) const;

 private:
  friend class StatementWriter;
  struct Piece {
    uint32_t begin = 0;  ///< in the sentences
    TextRange row;
    bool above = false;  ///< what the table is about: not in the row itself
  };
  Document document_;
  std::vector<Piece> pieces_;
};

/// nullopt: no row of two cells and no field says anything.
std::optional<RowStatements> tell_rows(const DocumentContext& context);

}  // namespace factlint
