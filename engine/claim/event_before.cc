// What the sentence before told of the same event: "The mission had been asked for by X".
#include <algorithm>

#include "engine/claim/event_reader.h"

namespace factlint {

bool EventReader::takes_up_force() const {
  return group_.predicate->id == "deployment" &&
         std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
           return view_.node(id).pronoun && view_.node(id).kind == NodeKind::kNoun &&
                  is_role_noun(id);
         });
}

/// "The mission had been asked for by ...": what the sentence before told of it.
void EventReader::inherit(Claim& claim) const {
  const bool occasion = claim.role("ordinal") != nullptr && starts_with_it();
  const bool told_of_it = is_said_of_it();
  const bool definite = occasion || told_of_it || takes_up_force() ||
                        std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
                          const Node& node = view_.node(id);
                          return is_cue_noun(id) && node.entity == kNoMention &&
                                 (node.determiner == Determiner::kDefinite ||
                                  node.determiner == Determiner::kDemonstrative);
                        });
  if (!definite || group_.predicate->id == "grant") return;
  const auto& claims = builder_.claims();
  for (auto it = claims.rbegin(); it != claims.rend(); ++it) {
    if (it->sentence + 1 < view_.sentence()) return;
    if (it->predicate != claim.predicate || it->negated ||
        (it->sentence == view_.sentence() && !told_of_it))
      continue;
    if (tells_of_other(claim, *it)) return;
    for (const RoleFiller& filler : it->roles) {
      if (filler.entities.empty() || (filler.role == "requester" && names_other(filler))) continue;
      // "the summit": by its noun alone
      const auto own = std::find_if(claim.roles.begin(), claim.roles.end(),
                                    [&](const RoleFiller& r) { return r.role == filler.role; });
      if (own == claim.roles.end()) {
        claim.roles.push_back(filler);
        claim.roles.back().range = {};
      } else if (filler.role == "event" && own->entities.empty()) {
        own->entities = filler.entities;
      }
    }
    // Without words of its own: a wrong date was told where it stands.
    if (!claim.time) claim.time = it->time;
    return;
  }
  if (occasion) inherit_names(claim);
}

/// "Chad asked for troops. Peru asked, too, and got them": another country stands in the sentence.
bool EventReader::names_other(const RoleFiller& filler) const {
  return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
    const Mention& mention = view_.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) return false;
    const auto& named = view_.context().mentions.entity(mention).candidates;
    return std::any_of(named.begin(), named.end(), [&](EntityId id) {
      return view_.facts().entity(id).type == "country" &&
             std::find(filler.entities.begin(), filler.entities.end(), id) == filler.entities.end();
    });
  });
}

/// "Kazakhstan asked for help in 2022. It was the first time that ...": where and when is told by
/// the only names before.
void EventReader::inherit_names(Claim& claim) const {
  const PredicateRole* role = group_.predicate->role("destination");
  const auto& sentences = view_.context().sentences;
  const uint32_t s = view_.sentence();
  if (role == nullptr || claim.role("destination") != nullptr || claim.time || s == 0 ||
      sentences[s - 1].block != sentences[s].block)
    return;
  const Mentions& mentions = view_.context().mentions;
  std::vector<RoleFiller> place;
  const Mention* when = nullptr;
  for (const Mention& m : mentions.within(sentences[s - 1].tokens)) {
    if (Mentions::is_temporal(m.type)) {
      if (when != nullptr) return;
      when = &m;
    }
    if (m.type != MentionType::kEntity) continue;
    std::vector<RoleFiller> named = view_.resolve_mention(mentions.index(m), *role).fillers;
    if (named.empty()) continue;
    if (!place.empty() && place.front().entities != named.front().entities) return;
    place = std::move(named);
  }
  if (place.empty() || when == nullptr) return;
  place.front().range = {};
  claim.roles.push_back(std::move(place.front()));
  claim.time = mentions.temporal(*when);
}

/// "..., but it was no [state visit]": said of what the clause before tells.
bool EventReader::is_said_of_it() const {
  return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
    for (const NodeId verb : view_.in(id, Relation::kComplement)) {
      for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
        const std::string_view word = view_.word(view_.node(subject).head);
        if (word == "it" || word == "this" || word == "that") return true;
      }
    }
    return false;
  });
}

/// "It was the third time that ..."
bool EventReader::starts_with_it() const {
  const std::string_view word = view_.folded(view_.phrases().tokens.first);
  return word == "it" || word == "that" || word == "this";
}

/// Both name someone in one role, and not the same one.
bool EventReader::tells_of_other(const Claim& claim, const Claim& before) {
  for (const RoleFiller& a : claim.roles) {
    for (const RoleFiller& b : before.roles) {
      if (a.role == b.role && !a.entities.empty() && !b.entities.empty() &&
          a.entities != b.entities)
        return true;
    }
  }
  return false;
}

}  // namespace factlint
