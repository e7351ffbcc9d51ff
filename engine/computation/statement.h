// What a text states of a thing's cost, size, date or number, in a form that can be compared.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/computation/checks.h"

namespace factlint::computation {

struct Statement {
  std::string key;  ///< property, head noun and unit: only equal keys are compared
  std::vector<std::string_view>
      modifiers;          ///< of the head, sorted; owned by the vocabulary or the document's text
  bool definite = false;  ///< "the", "all", a possessor, or a name: points back
  bool proper = false;    ///< the head is a name
  bool changed = false;   ///< "now", "another", "expected": the value may be another one
  bool compound = false;  ///< "the five-hour talks": tells one of several things apart, too
  bool event = false;     ///< the value is the date of something that happens once
  std::optional<Quantity> quantity;
  std::optional<DateRange> date;
  int year = 0;  ///< a year told with it
  uint32_t mention = kNoMention;
  uint32_t sentence = 0;
  TextRange span;
  std::string value;    ///< as written
  std::string context;  ///< the words around it

  /// Near enough for a bare "the terminal" to mean the same one.
  bool close(const Statement& later) const {
    return later.sentence >= sentence && later.sentence - sentence <= 30;
  }
};

/// Appends what counted and measured nouns of one sentence state (counted_statement.cc).
void read_counted_statements(const DocumentContext& context, const SentenceText& text,
                             std::vector<Statement>& out);

/// And what it states of lengths and durations (measured_statement.cc).
void read_measured_statements(const DocumentContext& context, const SentenceText& text,
                              std::vector<Statement>& out);

/// Gathers the statements of a document, sentence by sentence.
class Statements {
 public:
  explicit Statements(const DocumentText& document) : document_(document) {}
  void read(const SentenceText& text);
  /// In text order.
  std::vector<Statement> take();

 private:
  const DocumentText& document_;
  std::vector<Statement> all_;
};

/// What other documents may be compared with.
std::vector<StatedValue> values_of(const std::vector<Statement>& statements);
/// Values of one document that cannot both hold, or that agree.
void check_same_values(std::vector<Statement> statements, ClaimSink& sink);

}  // namespace factlint::computation
