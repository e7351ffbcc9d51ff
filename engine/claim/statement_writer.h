// Sentences made of what cells and fields say, each word with the place that it was taken from.
#pragma once

#include <string_view>

#include "engine/claim/layout_text.h"
#include "engine/claim/row_statements.h"

namespace factlint {

class StatementWriter {
 public:
  explicit StatementWriter(const LayoutText& layout) : layout_(layout) {}

  void begin();
  void add(std::string_view words) { out_.document_.text += words; }
  /// The words of a cell or field.
  void add(TextRange cell);
  /// The same inside a sentence, where a lone capital at its start says nothing.
  void add_inside(TextRange cell);
  /// What the statement is about, which stands above the row that makes it.
  void add_above(TextRange name);
  /// A heading's words, which capitals do not make a name.
  void add_heading(TextRange words);
  void end();

  /// The label of a founding: "founded", "est.", "year of birth".
  bool tells_founding(TextRange label) const;
  /// "CIS", "founded", "1991" -> "CIS was founded in 1991."; otherwise "The capital of X is Y."
  void tell_label(TextRange subject, TextRange label, TextRange value);

  /// The document of all sentences written; nullopt if there are none.
  std::optional<RowStatements> take();

 private:
  void add(TextRange cell, bool above);

  const LayoutText& layout_;
  RowStatements out_;
};

/// What lines that are cut into fields say: "CIS in brief | full members: 9 | founded: 1991", "CIS
/// at a glance. Full members: 9." (record_statements.cc)
void tell_records(const LayoutText& layout, StatementWriter& writer);

}  // namespace factlint
