// A visit's guest and country where they stand beside it in the sentence.
#include <algorithm>

#include "engine/claim/contrast.h"
#include "engine/claim/event_group.h"
#include "engine/fact/fact_query.h"

namespace factlint {

std::vector<RoleFiller> named_in(const SentenceView& view, const PredicateRole& role,
                                 std::initializer_list<std::string_view> types) {
  std::vector<RoleFiller> found;
  for (const uint32_t m : view.mentions()) {
    for (RoleFiller& filler : view.resolve_mention(m, role).fillers) {
      // A capital may stand for its country: any reading will do.
      const bool wanted =
          types.size() == 0 ||
          std::any_of(filler.entities.begin(), filler.entities.end(), [&](EntityId entity) {
            const std::string_view type = view.facts().entity(entity).type;
            return std::find(types.begin(), types.end(), type) != types.end();
          });
      const bool known = std::any_of(found.begin(), found.end(), [&](const RoleFiller& other) {
        return other.entities == filler.entities;
      });
      if (wanted && !known) found.push_back(std::move(filler));
    }
  }
  return found;
}

namespace {

class VisitReader {
 public:
  VisitReader(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  void read() {
    if (group_.predicate->id != "visit" || claim_.role("kind") == nullptr || tells_of_another())
      return;
    if (claim_.role("destination") == nullptr && !goes_elsewhere()) add_sole_destination();
    if (claim_.role("actor") == nullptr) add_sole_visitor();
  }

 private:
  /// "a visit to the north": where it goes is said, and is no place that is known.
  bool goes_elsewhere() const {
    return std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId id) {
      if (view_.node(id).kind != NodeKind::kNoun) return false;
      const auto edges = view_.phrases().from(id);
      return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
        return edge.relation == Relation::kPrep && edge.to != kNoNode && !edge.alternative &&
               view_.context().vocabulary.text(edge.word) == "to" &&
               view_.node(edge.to).kind == NodeKind::kNoun && !view_.node(edge.to).pronoun &&
               view_.context().vocabulary.text(view_.node(edge.to).lemma) != "country" &&
               view_.resolve(edge.to, *group_.predicate->role("destination")).fillers.empty();
      });
    });
  }

  /// "He had expected a working visit, but X came on a state visit": two visits, or two kinds.
  bool tells_of_another() const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun || view_.context().vocabulary.text(node.lemma) != "visit" ||
          std::find(group_.nodes.begin(), group_.nodes.end(), id) != group_.nodes.end() ||
          set_apart(view_, id))
        continue;
      return true;
    }
    return false;
  }

  /// The only place of the sentence: one country, or one city, or a city and its country.
  void add_sole_destination() {
    auto places = named_in(view_, *group_.predicate->role("destination"), {"city", "country"});
    const RoleFiller* actor = claim_.role("actor");
    std::erase_if(places, [&](const RoleFiller& place) {
      return (actor != nullptr && holds_office_of(*actor, place.entities.front())) ||
             is_adjective_of_person(place);
    });
    if (places.empty() || places.size() > 2) return;
    if (places.size() == 2 && !lies_in_other(places.front(), places.back())) return;
    claim_.roles.push_back(std::move(places.front()));
  }

  bool lies_in_other(const RoleFiller& a, const RoleFiller& b) const {
    return is_part(view_.facts(), a.entities.front(), b.entities.front()) ||
           is_part(view_.facts(), b.entities.front(), a.entities.front());
  }

  /// "Russian President", "the Kazakh minister": a country that only tells whose they are.
  bool is_adjective_of_person(const RoleFiller& place) const {
    const Mention& m = view_.context().mentions.all[place.mention];
    const EntityMention& named = view_.context().mentions.entity(m);
    if (named.form != NameForm::kAdjective && !named.possessive) return false;
    const uint32_t next = m.tokens.last;
    if (next >= view_.phrases().tokens.last) return false;
    const std::string_view word = view_.word(next);
    return word == "president" || word == "leader" || word == "minister" || word == "head";
  }

  bool holds_office_of(const RoleFiller& person, EntityId country) const {
    for (const EntityId entity : person.entities) {
      if (entity == country) return true;
      for (const FactId fact : view_.facts().naming(entity, FactKind::kOffice)) {
        if (view_.facts().fact(fact).subject == country) return true;
      }
    }
    return false;
  }

  /// The only person of the sentence who is not at home where the visit goes.
  void add_sole_visitor() {
    PredicateRole persons;
    persons.name = "actor";
    persons.types = {"person"};
    auto guests = named_in(view_, persons, {});
    const RoleFiller* destination = claim_.role("destination");
    if (has_other_visitor()) return;
    std::erase_if(guests, [&](const RoleFiller& guest) {
      if (is_owner(guest)) return true;
      return destination != nullptr && destination->entities.size() == 1 &&
             is_at_home(guest, destination->entities.front());
    });
    if (guests.empty()) guests = named_by_office(destination);
    if (guests.size() != 1) return;
    guests.front().role = "actor";
    claim_.roles.push_back(std::move(guests.front()));
  }

  /// "A tourist who paid a visit": somebody else is told to visit.
  bool has_other_visitor() const {
    for (const RelationInstance* instance : group_.instances) {
      for (const RoleNode& r : instance->roles) {
        if (r.role != "actor" || r.node == kNoNode || r.alternative) continue;
        const Node& node = view_.node(r.node);
        const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
        if (!node.pronoun && lemma != "president" && lemma != "leader" && lemma != "head" &&
            is_person_noun(node.lemma))
          return true;
      }
    }
    return false;
  }

  bool is_person_noun(WordId lemma) const {
    for (const Analysis& a : view_.context().lexicon.analyses(lemma)) {
      if (a.part == PartOfSpeech::kNoun && a.noun_class == NounClass::kPerson) return true;
    }
    return false;
  }

  /// "X's motorcade"; "X's trip" is X's own.
  bool is_owner(const RoleFiller& guest) const {
    if (guest.mention == kNoMention) return false;
    const Mention& m = view_.context().mentions.all[guest.mention];
    const NodeId at = view_.node_of_mention(guest.mention);
    if (!view_.context().mentions.entity(m).possessive || at == kNoNode) return false;
    const auto owned = view_.in(at, Relation::kPossessor);
    return std::none_of(owned.begin(), owned.end(), [&](NodeId id) {
      return view_.is_temporal(id) ||
             std::any_of(
                 group_.predicate->nouns.begin(), group_.predicate->nouns.end(),
                 [&](const NounCue& cue) { return cue.words.back() == view_.node(id).lemma; });
    });
  }

  /// "Russia's leader", "the Russian president": known by what they lead.
  std::vector<RoleFiller> named_by_office(const RoleFiller* destination) const {
    std::vector<RoleFiller> found;
    const PredicateRole& role = *group_.predicate->role("actor");
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      const bool head = lemma == "head" && node.tokens.last + 1 < view_.phrases().tokens.last &&
                        view_.word(node.tokens.last + 1) == "state";
      if (node.kind != NodeKind::kNoun || node.plural ||
          (lemma != "president" && lemma != "leader" && !head))
        continue;
      PredicateRole countries = role;
      if (head) countries.nouns.push_back(node.lemma);
      for (RoleFiller& filler : view_.resolve(id, countries).fillers) {
        const bool host =
            destination != nullptr && !destination->entities.empty() &&
            (filler.entities == destination->entities ||
             is_part(view_.facts(), destination->entities.front(), filler.entities.front()));
        if (!host) found.push_back(std::move(filler));
      }
    }
    return found;
  }

  bool is_at_home(const RoleFiller& guest, EntityId place) const {
    return std::any_of(guest.entities.begin(), guest.entities.end(), [&](EntityId person) {
      const auto offices = view_.facts().naming(person, FactKind::kOffice);
      return std::any_of(offices.begin(), offices.end(), [&](FactId id) {
        const EntityId country = view_.facts().fact(id).subject;
        return country == place || is_part(view_.facts(), place, country);
      });
    });
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

void read_visit_beside(const SentenceView& view, const EventGroup& group, Claim& claim) {
  VisitReader(view, group, claim).read();
}

}  // namespace factlint
