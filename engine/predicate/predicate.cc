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
      verbs_[frame.words.front()].push_back({&predicate, &frame});
    }
    for (const NounCue& cue : predicate.nouns) {
      nouns_[cue.words.back()].push_back({&predicate, &cue});
    }
  }
}

const std::vector<PredicateLexicon::VerbRef>& PredicateLexicon::verbs(WordId lemma) const {
  static const std::vector<VerbRef> kNone;
  const auto found = verbs_.find(lemma);
  return found == verbs_.end() ? kNone : found->second;
}

const std::vector<PredicateLexicon::NounRef>& PredicateLexicon::nouns(WordId head_lemma) const {
  static const std::vector<NounRef> kNone;
  const auto found = nouns_.find(head_lemma);
  return found == nouns_.end() ? kNone : found->second;
}

const Predicate* PredicateLexicon::find(std::string_view id) const {
  for (const Predicate& predicate : *predicates_) {
    if (predicate.id == id) return &predicate;
  }
  return nullptr;
}

}  // namespace factlint
