// Names and titles as a sentence writes them.
#pragma once

#include <string>

#include "engine/claim/sentence_view.h"

namespace factlint {

/// A name as written, with the part before a known surname as given name.
struct WrittenName {
  std::string full;
  std::string given;
  std::string rank;  ///< "general", "colonel" right before the name
  TextRange range;
  TextRange given_range;
  TextRange rank_range;
};

class NameReader {
 public:
  explicit NameReader(const SentenceView& view) : view_(view) {}

  /// The capitalised words around `id`'s head; empty if it is no name.
  WrittenName at(NodeId id) const;

 private:
  bool capital(uint32_t token) const;
  bool is_title(uint32_t token) const;
  bool in_other_entity(uint32_t token, TokenRange core) const;
  void read_rank(WrittenName& name, uint32_t first) const;

  const SentenceView& view_;
};

/// "general", "col": a military rank or its abbreviation.
bool is_rank_word(std::string_view folded);

/// The words of a title phrase: entities, determiners and numbers left out, "commander in chief of"
/// kept up to its head.
std::string title_words(const SentenceView& view, NodeId id);

/// "[minister] of [defence]": a portfolio told by an of-phrase that names no entity.
std::string portfolio(const SentenceView& view, NodeId id);

}  // namespace factlint
