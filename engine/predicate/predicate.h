// Predicates: relations as language. Which verbs and nouns express a relation, and which syntactic
// place of each fills which role. Data (rules/predicates/*.toml), so that an editor can add a word.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
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
  const std::vector<VerbRef>& verbs(WordId lemma) const;
  const std::vector<NounRef>& nouns(WordId head_lemma) const;
  const Predicate* find(std::string_view id) const;
  const std::vector<Predicate>& all() const { return *predicates_; }

 private:
  std::unique_ptr<const std::vector<Predicate>> predicates_;
  std::unordered_map<WordId, std::vector<VerbRef>> verbs_;
  std::unordered_map<WordId, std::vector<NounRef>> nouns_;
};

/// Loads every [[predicate]] of the *.toml files under `paths` and adds its words to `vocabulary`.
/// Predicates of one id in several files are merged, so that an editor's file can add words to a
/// shipped one. Reports every problem; false if any is an error.
bool load_predicates(const std::vector<std::string>& paths, Vocabulary& vocabulary,
                     Diagnostics& diagnostics, std::vector<Predicate>& predicates);

}  // namespace factlint
