// Phrases -> readable lines, and plain relation records, for tests and `annotate`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/document/document.h"
#include "engine/document/token.h"
#include "engine/mention/mention.h"
#include "engine/phrase/phrase.h"

namespace factlint {

/// One relation as words: "have -subject-> CIS". Ranges are of the head words in Document::text.
struct RelationRecord {
  std::string relation;  ///< "subject", "object", "prep(in)", ...
  std::string from;
  std::string to;
  TextRange from_range;
  TextRange to_range;
  bool alternative = false;
};

std::string_view relation_name(Relation relation);

/// Every edge, in the order of Phrases::edges.
std::vector<RelationRecord> relations_of(const Phrases& phrases, const Document& document,
                                         const Tokens& tokens, const Mentions& mentions,
                                         const Vocabulary& vocabulary);

/// One line an edge ("have -subject-> CIS"; alternatives begin with '?'), then one line a node with
/// its features and one a clause with its flags.
std::string dump(const Phrases& phrases, const Document& document, const Tokens& tokens,
                 const Mentions& mentions, const Vocabulary& vocabulary);

/// The flags of a clause by name, blank-separated: "main planned".
std::string flag_names(uint16_t flags);

}  // namespace factlint
