#include "engine/predicate/predicate.h"

namespace factlint {

const PredicateRole* Predicate::role(std::string_view name) const {
  for (const PredicateRole& role : roles) {
    if (role.name == name) return &role;
  }
  return nullptr;
}

PredicateLexicon::PredicateLexicon(std::vector<Predicate> predicates)
    : predicates_(std::make_unique<const std::vector<Predicate>>(std::move(predicates))) {
  for (const Predicate& predicate : *predicates_) {
    for (const VerbFrame& frame : predicate.verbs) {
      verbs_.add(frame.words.front()).push_back({&predicate, &frame});
    }
    for (const NounCue& cue : predicate.nouns) {
      nouns_.add(cue.words.back()).push_back({&predicate, &cue});
    }
  }
}

const Predicate* PredicateLexicon::find(std::string_view id) const {
  for (const Predicate& predicate : *predicates_) {
    if (predicate.id == id) return &predicate;
  }
  return nullptr;
}

}  // namespace factlint
