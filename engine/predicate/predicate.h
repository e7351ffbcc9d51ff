// Predicates: relations as language. Which verbs and nouns express a relation, and which syntactic
// place of each fills which role. Data (rules/predicates/*.toml), so that an editor can add a word.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/lexicon/lexicon.h"
#include "engine/value/quantity.h"

namespace factlint {

/// A role's name, the entity types that can fill it, and the common nouns that can stand for a
/// filler ("state", "bloc").
struct PredicateRole {
  std::string name;
  std::vector<std::string> types;
  std::vector<WordId> nouns;
};

/// A preposition and a role that its object can fill; a preposition may stand for several roles.
using PrepositionRole = std::pair<WordId, std::string>;

/// A verb and its arguments' roles. `words` is the verb's lemma, then particle or fixed words
/// ("take place").
struct VerbFrame {
  std::vector<WordId> words;
  std::string subject, object, indirect, complement;  ///< role names; empty: none
  std::vector<PrepositionRole> with;
  std::string effect;      ///< "begin", "end" or empty
  bool open_list = false;  ///< a list that fills its object is open ("include")
};

/// A noun and the roles around it. `denotes` is the role of what the noun itself refers to.
struct NounCue {
  std::vector<WordId> words;  ///< the last is the head
  std::string denotes;
  std::string held;  ///< role of who has it ("Russia has a seat in ...")
  std::string possessor, modifier, compound;
  std::vector<PrepositionRole> with;
  std::string status;
  bool number = false;  ///< its numeral counts the denoted role
  bool ordinal = false;
  bool weak = false;  ///< a cue only beside an entity that fills a role of this predicate
};

/// "is in W", "outside W": a preposition that is the whole predicate after a copula or after a
/// noun.
struct PrepositionFrame {
  std::vector<WordId> words;
  std::string subject, object;
  bool negative = false;
};

/// Verbs that bound the figure they take ("exceed" = more than).
struct BoundVerb {
  std::vector<WordId> words;
  Hedge hedge = Hedge::kNone;
};

struct Predicate {
  std::string id;
  std::string summary;
  std::vector<PredicateRole> roles;
  std::vector<VerbFrame> verbs;
  std::vector<NounCue> nouns;
  std::vector<PrepositionFrame> prepositions;
  std::vector<BoundVerb> bounds;
  std::vector<WordId> blockers;
  /// Words that lead from a filler to another without telling anything else: "[number] of members
  /// has [stood] at ten".
  std::vector<WordId> path_verbs, path_nouns;
  Place place;

  const PredicateRole* role(std::string_view name) const;
};

/// All predicates, indexed by head lemma. Immutable; entries keep their addresses.
class PredicateLexicon {
 public:
  explicit PredicateLexicon(std::vector<Predicate> predicates);

  struct VerbRef {
    const Predicate* predicate = nullptr;
    const VerbFrame* frame = nullptr;
  };
  struct NounRef {
    const Predicate* predicate = nullptr;
    const NounCue* cue = nullptr;
  };
  const std::vector<VerbRef>& verbs(WordId lemma) const { return verbs_.at(lemma); }
  const std::vector<NounRef>& nouns(WordId head_lemma) const { return nouns_.at(head_lemma); }
  const Predicate* find(std::string_view id) const;
  const std::vector<Predicate>& all() const { return *predicates_; }

 private:
  std::unique_ptr<const std::vector<Predicate>> predicates_;
  /// What is known of some words, by their ids.
  template <typename Ref>
  struct ByWord {
    std::vector<uint32_t> list_of;  ///< per word: its list; 0, the empty one, for most
    std::vector<std::vector<Ref>> lists{1};

    std::vector<Ref>& add(WordId word) {
      if (word >= list_of.size()) list_of.resize(word + 1, 0);
      if (list_of[word] == 0) {
        list_of[word] = static_cast<uint32_t>(lists.size());
        lists.emplace_back();
      }
      return lists[list_of[word]];
    }
    const std::vector<Ref>& at(WordId word) const {
      return lists[word < list_of.size() ? list_of[word] : 0];
    }
  };
  ByWord<VerbRef> verbs_;
  ByWord<NounRef> nouns_;
};

/// Loads every [[predicate]] of the *.toml files under `paths` and adds its words to `vocabulary`.
/// Predicates of one id in several files are merged, so that an editor's file can add words to a
/// shipped one. Reports every problem; false if any is an error.
bool load_predicates(const std::vector<std::string>& paths, Vocabulary& vocabulary,
                     Diagnostics& diagnostics, std::vector<Predicate>& predicates);

}  // namespace factlint
