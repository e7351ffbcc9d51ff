// The directives of a document in; which findings its author asked not to see, and what is wrong
// with the asking, out.
//
//   <!-- factlint: ignore[membership/count] -- quoted from the charter -->   next block; inside a
//   block: its line
//   <!-- factlint: disable[calendar] --> ... <!-- factlint: enable[calendar] -->
//   <!-- factlint: file-ignore[membership, calendar] -->
//   <!-- factlint: as-of 2003-05-01 -->
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/document/document.h"
#include "engine/value/date.h"

namespace factlint {

/// Something to tell about a directive. `span` is the whole comment, in the raw file.
struct SuppressionProblem {
  Span span;
  std::string message;
};

/// One rule of one directive.
struct Suppression {
  std::string rule;  ///< an id, or its first part: "membership" covers "membership/count"
  TextRange where;
  Span span;              ///< the comment, in the raw file; empty for front matter
  std::string directive;  ///< "ignore", "disable", "file-ignore"
  bool used = false;
  bool open = false;  ///< "disable" without its "enable"
};

class Suppressions {
 public:
  /// True if a finding of `rule` at `where` is suppressed; marks every suppression that does so as
  /// used.
  bool covers(std::string_view rule, TextRange where);

  const std::vector<Suppression>& all() const { return all_; }
  /// Directives that suppress nothing because they cannot be read; in text order.
  const std::vector<SuppressionProblem>& malformed() const { return malformed_; }
  /// Suppressions that covered nothing so far, in text order. Front matter's are not told.
  std::vector<SuppressionProblem> unused() const;
  /// "disable" without its "enable", in text order.
  std::vector<SuppressionProblem> unclosed() const;
  /// Suppressions of what is no rule and begins none, in text order.
  std::vector<SuppressionProblem> unknown(const std::vector<std::string>& rules) const;
  /// The day of an as-of directive: goes before the document's date.
  const std::optional<DateRange>& as_of() const { return as_of_; }

 private:
  friend class SuppressionReader;
  std::vector<Suppression> all_;
  std::vector<SuppressionProblem> malformed_;
  std::optional<DateRange> as_of_;
};

/// True if `rule` is `prefix` or lies under it: "membership" covers "membership/count", not
/// "membership-date".
bool rule_matches(std::string_view prefix, std::string_view rule);

/// Reads every directive of `document`. The grammar is strict: a malformed directive suppresses
/// nothing.
Suppressions parse_suppressions(const Document& document);

}  // namespace factlint
