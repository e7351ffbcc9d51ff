// Which entity "the bloc", "it" or "its members" goes to, where that is safe.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim/context.h"
#include "engine/fact/fact_base.h"

namespace factlint {

/// The entities of a document in the order they are named, asked by token position.
class Focus {
 public:
  Focus(const DocumentContext& context, const FactBase& facts);

  /// The one entity in focus before `token` (or, failing that, named later in the same sentence)
  /// that has `noun` among its nouns; kNoEntity if there is none or more than one is as near.
  EntityId by_noun(WordId noun, uint32_t token, uint32_t sentence) const;
  /// The entity that "it", "its", "they" before `token` goes to: the last named one whose type is
  /// in `types`, of those in an enumeration only where nothing else is named.
  /// Failing that, the one that the heading above names, if nothing else was named below it.
  EntityId by_pronoun(const std::vector<std::string>& types, uint32_t token,
                      uint32_t sentence) const;
  /// The only entity of `type` that the document names before `token`; kNoEntity if there are more.
  EntityId only_of(std::string_view type, uint32_t token) const;
  /// Some entity of one of `types` is named in sentences [first, last].
  bool names(const std::vector<std::string>& types, uint32_t first, uint32_t last) const;
  /// The document mentions some entity of `type`, in whatever form.
  bool mentions(std::string_view type) const;
  /// True if `noun` stands for some entity of the fact base ("bloc", "alliance").
  bool is_entity_noun(WordId noun) const;

 private:
  EntityId by_first_word(WordId noun, uint32_t token) const;
  bool tells_of_members(EntityId body) const;
  bool is_body(EntityId entity) const;

  struct Named {
    uint32_t token = 0;
    uint32_t sentence = 0;
    EntityId entity = kNoEntity;
    bool scene = false;   ///< a city where something happens: "met in Riga"
    bool listed = false;  ///< one of an enumeration: several things, which "it" does not go to
  };
  EntityId by_sentence_before(const std::vector<std::string>& types, uint32_t token,
                              uint32_t sentence, bool listed) const;
  EntityId by_heading(const std::vector<std::string>& types, uint32_t token,
                      uint32_t sentence) const;

  const DocumentContext& context_;
  const FactBase& facts_;
  std::vector<Named> named_;                                ///< in text order; names only
  mutable std::map<std::string, bool, std::less<>> types_;  ///< what mentions() found (one thread)
  mutable std::map<WordId, EntityId> first_words_;  ///< what by_first_word found (one thread)
};

}  // namespace factlint
