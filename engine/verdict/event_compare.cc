// Event claim + event fact -> the outcome of each role.
#include "engine/verdict/event_compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/verdict/content_words.h"
#include "engine/verdict/event_roles.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr int32_t kNearDays = 45;  ///< a document this near an event means it when it says no date

/// Kinds of visits that cannot be the same visit as a state visit.
constexpr std::array<std::string_view, 13> kLesserVisits = {
    "working", "private",  "unofficial", "informal", "unannounced", "surprise", "courtesy",
    "secret",  "personal", "stopover",   "business", "family",      "holiday"};
/// What a visit may be called, where its kind is told besides.
constexpr std::array<std::string_view, 6> kVisitNouns = {"trip",    "journey", "stay",
                                                         "sojourn", "tour",    "stopover"};

class Comparer {
 public:
  Comparer(const Trial& trial, FactId id) : trial_(trial), fact_(trial.facts.fact(id)) {
    result_.id = id;
  }

  EventComparison run() {
    compare_time();
    compare_series();
    compare_place();
    compare_ordinal();
    compare_participants();
    compare_partner();
    compare_visit_kind();
    compare_actor();
    compare_destination();
    compare_requester();
    return result_;
  }

 private:
  std::string label() const { return event_label(trial_, fact_); }

  void compare_time() {
    if (!fact_.date) return;
    const auto& time = trial_.claim.time;
    if (!time || time->readings.empty()) {
      const auto day = trial_.context.as_of;
      if (day && days_away(*day, *fact_.date) <= kNearDays) result_.time = EventTime::kImplied;
      return;
    }
    result_.time = stated_time(*time);
    result_.date.range = trial_.claim.time_range;
    if (result_.time == EventTime::kTight || result_.time == EventTime::kYear) {
      result_.date.outcome = Outcome::kAgrees;
      return;
    }
    result_.date.outcome = Outcome::kDisagrees;
    if (trial_.claim.time_range.empty()) return;  // told of a sentence before
    result_.date.value = fact_.date->to_words();
    std::string wrong = trial_.written(trial_.claim.time_range);
    for (const std::string_view preposition : {"in ", "on ", "In ", "On ", "at "}) {
      if (wrong.starts_with(preposition)) wrong.erase(0, preposition.size());
    }
    if (wrong.empty()) wrong = time->readings.front().to_words();
    result_.date.message =
        fmt::format("{} is dated {}, not {}", label(), result_.date.value, wrong);
  }

  static bool is_short(const DateRange& range) {
    return range.begin && range.end && range.end->number - range.begin->number <= kNearDays;
  }
  bool is_meeting() const { return family_of(fact_) == EventFamily::kMeeting; }

  EventTime stated_time(const Temporal& time) const {
    bool same_year = false;
    bool wide = false;
    for (const DateRange& reading : time.readings) {
      const DateAgreement agreement = compare_dates(reading, *fact_.date);
      if (agreement == DateAgreement::kSameYear) same_year = true;
      if (agreement > DateAgreement::kOverlaps) continue;
      // A month of a year known only as such may be another meeting's.
      const bool tight = is_short(reading) && (is_short(*fact_.date) || !is_meeting());
      if (tight || agreement == DateAgreement::kSame) return EventTime::kTight;
      wide = true;
    }
    if (wide || holds_as_bound(time)) return EventTime::kYear;
    return same_year ? EventTime::kSameYear : EventTime::kDifferent;
  }

  /// "since 2020", "before 2030": a ray that the event may lie in.
  bool holds_as_bound(const Temporal& time) const {
    if (!fact_.date->begin) return false;
    const auto& reading = time.readings.front();
    if (time.hedge == Hedge::kMoreThan || time.hedge == Hedge::kAtLeast) {
      return reading.begin && *fact_.date->begin >= *reading.begin;
    }
    if (time.hedge == Hedge::kLessThan || time.hedge == Hedge::kAtMost) {
      return reading.end && *fact_.date->begin <= *reading.end;
    }
    return false;
  }

  void compare_series() {
    const EventRole* series = series_role(fact_);
    const auto named = trial_.entities("event");
    if (series != nullptr && !named.empty()) {
      const bool same = std::any_of(named.begin(), named.end(),
                                    [&](EntityId e) { return contains(series->entities, e); });
      result_.series.outcome = same ? Outcome::kAgrees : Outcome::kDisagrees;
      return;
    }
    for (const RoleFiller* filler : trial_.fillers("event")) {
      const WordList words = content_words(filler->text);
      WordList kinds = content_words(fact_.property);
      for (const std::string& alias : fact_.aliases) {
        for (std::string& word : content_words(alias)) kinds.push_back(std::move(word));
      }
      if (shared_words(kinds, words) > 0) result_.kind_of_event.outcome = Outcome::kAgrees;
    }
  }

  /// Places agree if one lies in the other; only two known places can differ.
  RoleOutcome compare_places(std::string_view role, const EventRole* known) const {
    RoleOutcome outcome;
    if (known == nullptr || known->entities.empty()) return outcome;
    for (const RoleFiller* filler : trial_.fillers(role)) {
      if (filler->entities.empty()) continue;
      for (const EntityId stated : filler->entities) {
        for (const EntityId right : known->entities) {
          if (same_place(trial_.facts, stated, right)) {
            outcome.outcome = Outcome::kAgrees;
            return outcome;
          }
        }
      }
      outcome.outcome = Outcome::kDisagrees;
      outcome.range = filler->range;
      outcome.value = trial_.labels(known->entities);
      outcome.message = trial_.told(*filler);
    }
    return outcome;
  }

  void compare_place() {
    result_.place = compare_places("place", place_role(fact_));
    if (result_.place.outcome != Outcome::kDisagrees) return;
    if (only_takes_part()) {
      result_.place = {};
      return;
    }
    result_.place.suggestion = result_.place.value;
    result_.place.message =
        fmt::format("the place of {}{} is {}, not {}", label(), event_time(fact_),
                    result_.place.value, result_.place.message);
  }

  /// "Russia and Central Asia met in both": read as place and participant at once.
  bool only_takes_part() const {
    const EventRole* known = find_role(fact_, {"participant", "participants"});
    if (known == nullptr) return false;
    const auto places = trial_.fillers("place");
    return std::all_of(places.begin(), places.end(), [&](const RoleFiller* place) {
      // "both", "it": taken for one who takes part.
      if (place->mention == kNoMention && !place->entities.empty() &&
          contains(known->entities, place->entities.front()))
        return true;
      const auto parts = trial_.fillers("participant");
      return std::any_of(parts.begin(), parts.end(), [&](const RoleFiller* part) {
        return part->mention == place->mention && !part->entities.empty() &&
               contains(known->entities, part->entities.front());
      });
    });
  }

  void compare_ordinal() {
    const EventRole* known = find_role(fact_, {"ordinal"});
    const RoleFiller* filler = trial_.claim.role("ordinal");
    if (known == nullptr || filler == nullptr) return;
    const int64_t right =
        known->quantity ? known->quantity->value.to_int() : ordinal_value(known->text);
    const Quantity* quantity = trial_.quantity(filler);
    const int64_t stated =
        quantity != nullptr ? quantity->value.to_int() : ordinal_value(filler->text);
    if (right <= 0 || stated == 0) return;
    result_.ordinal.outcome = right == stated ? Outcome::kAgrees : Outcome::kDisagrees;
    result_.ordinal.range = filler->range;
    result_.ordinal.value = ordinal_in_words(right);
    result_.ordinal.suggestion = result_.ordinal.value;
    result_.ordinal.message = fmt::format("{}{} is the {}, not the {}", label(), event_time(fact_),
                                          ordinal_in_words(right), ordinal_in_words(stated));
  }

  bool organises(EntityId entity) const { return fact_.subject == entity; }

  /// Those who meet in this format, and no one else, are told to meet.
  bool all_take_part(const std::vector<EntityId>& known) const {
    const auto stated = trial_.entities("participant");
    for (const EntityId one : known) {
      const bool told = contains(stated, one) || acts_for_in_summit(stated, one);
      if (!told) return false;
    }
    for (const EntityId one : stated) {
      const bool is_one = std::any_of(known.begin(), known.end(), [&](EntityId k) {
        return same_place(trial_.facts, one, k) || acts_for({one}, k);
      });
      if (!is_one) return false;
    }
    return true;
  }

  /// "The leaders of the region met President Orlov for a summit": he is there for his country.
  bool acts_for_in_summit(const std::vector<EntityId>& stated, EntityId country) const {
    return acts_for(stated, country) && trial_.sentence_text().find("summit") != std::string::npos;
  }

  void compare_participants() {
    const EventRole* known = find_role(fact_, {"participant", "participants"});
    const EventRole* series = series_role(fact_);
    if (known != nullptr && known->entities.size() > 1 && all_take_part(known->entities) &&
        result_.series.outcome == Outcome::kSilent && series != nullptr) {
      result_.series.outcome = Outcome::kAgrees;
    }
    for (const EntityId stated : trial_.entities("participant")) {
      const bool takes_part =
          organises(stated) || (known != nullptr && contains(known->entities, stated));
      bool part_of_series = false;
      if (series != nullptr) {
        for (const EntityId s : series->entities)
          part_of_series |= contains(with_wholes(trial_.facts, s), stated);
      }
      if (takes_part || part_of_series) result_.participant.outcome = Outcome::kAgrees;
    }
    if (result_.participant.outcome == Outcome::kSilent &&
        !trial_.entities("participant").empty() && result_.series.outcome != Outcome::kAgrees) {
      result_.participant.outcome = Outcome::kDisagrees;  // another event; never told as an error
    }
  }

  /// "the second Central Asia-China summit" for one of Central Asia and Russia: one of the two that
  /// meet, and one that is no part of either.
  void compare_partner() {
    const EventRole* known = find_role(fact_, {"participant", "participants"});
    const auto told = trial_.fillers("participant");
    const bool format = trial_.claim.role("format") != nullptr;
    if (known == nullptr || known->entities.size() != 2 || told.size() != 2 ||
        !(format || result_.ordinal.outcome == Outcome::kAgrees))
      return;
    const RoleFiller* foreign = nullptr;
    int own = 0;
    for (const RoleFiller* filler : told) {
      if (filler->entities.empty()) return;
      const EntityId entity = filler->entities.front();
      const bool meets = std::any_of(
          known->entities.begin(), known->entities.end(),
          [&](EntityId k) { return same_place(trial_.facts, entity, k) || acts_for({entity}, k); });
      const std::string& type = trial_.facts.entity(entity).type;
      if (meets) ++own;
      const bool side = type == "country" || type == "region" ||
                        (trial_.claim.role("format") != nullptr && type != "person");
      if (!meets && side) foreign = filler;
    }
    if (own != 1 || foreign == nullptr) return;
    result_.partner.outcome = Outcome::kDisagrees;
    result_.partner.range = foreign->range;
    result_.partner.value = trial_.labels(known->entities);
    result_.partner.message = fmt::format("{}{} is of {}, not of {}", label(), event_time(fact_),
                                          result_.partner.value, trial_.told(*foreign));
  }

  std::string known_visit_kind() const {
    const EventRole* role = find_role(fact_, {"kind"});
    return role != nullptr ? role->text : fact_.property;
  }

  /// "a working visit" for a state visit.
  void compare_visit_kind() {
    for (const RoleFiller* filler : trial_.fillers("kind")) {
      if (result_.visit_kind.outcome != Outcome::kAgrees && !filler->text.empty())
        compare_one_kind(*filler);
    }
  }

  void compare_one_kind(const RoleFiller& filler) {
    WordList stated = content_words(filler.text);
    const WordList known = content_words(known_visit_kind());
    const bool state_visit = has_word(known, "state");
    const bool lesser = std::any_of(kLesserVisits.begin(), kLesserVisits.end(),
                                    [&](std::string_view word) { return has_word(stated, word); });
    // "a private trip"; "an official trip" may be one of state.
    for (std::string& word : stated) {
      if (lesser && one_of(kVisitNouns, word)) word = "visit";
    }
    bool differs = state_visit && lesser && has_word(stated, "visit");
    for (const std::string& excluded : fact_.excluded)
      differs |= has_all(stated, content_words(excluded));
    if (has_all(stated, known) || (state_visit && has_word(stated, "state"))) {
      result_.visit_kind.outcome = Outcome::kAgrees;
    } else if (differs) {
      result_.visit_kind.outcome = Outcome::kDisagrees;
      tell_visit_kind(filler);
    }
  }

  void tell_visit_kind(const RoleFiller& filler) {
    std::string right = known_visit_kind();
    std::string wrong = trial_.written(filler.range);
    if (wrong.empty()) wrong = filler.text;
    result_.visit_kind.value = right;
    result_.visit_kind.range = filler.range;
    std::string subject = "the visit";
    const EventRole* actor = actor_role(fact_);
    const EventRole* destination = destination_role(fact_);
    if (actor != nullptr && !actor->entities.empty())
      subject += " of " + trial_.labels(actor->entities);
    if (destination != nullptr && !destination->entities.empty())
      subject += " to " + trial_.label(destination->entities.front());
    result_.visit_kind.message = fmt::format("{}{} is {}, not {}", subject, event_time(fact_),
                                             with_article(right), with_article(wrong));
  }

  void compare_actor() {
    const EventRole* known = actor_role(fact_);
    if (known == nullptr || known->entities.empty()) return;
    for (const RoleFiller* filler : trial_.fillers("actor")) {
      if (filler->entities.empty()) continue;
      bool same = false;
      bool may_differ = true;
      for (const EntityId stated : filler->entities) {
        same |= contains(known->entities, stated) || acts_for(known->entities, stated);
        may_differ &= is_rival(stated, known->entities.front());
      }
      if (same) {
        result_.actor.outcome = Outcome::kAgrees;
        return;
      }
      result_.actor.outcome = Outcome::kDisagrees;
      // No message: another event, or part of the same actor, or one that is not said to act.
      if (!may_differ || filler->text == "sole") continue;
      result_.actor.range = filler->range;
      result_.actor.value = trial_.labels(known->entities);
      result_.actor.suggestion = result_.actor.value;
      result_.actor.message =
          fmt::format("{}{} was by {}, not {}", "the " + fact_.property, event_time(fact_),
                      result_.actor.value, trial_.told(*filler));
    }
  }

  /// "Russia's president": one of the known actors holds an office of the country named.
  bool acts_for(const std::vector<EntityId>& actors, EntityId country) const {
    for (const EntityId actor : actors) {
      for (const FactId id : trial_.facts.naming(actor, FactKind::kOffice)) {
        if (trial_.facts.fact(id).subject == country) return true;
      }
    }
    return false;
  }

  /// Two organisations exclude each other as actors; a member or a person of one may act for it.
  bool is_rival(EntityId stated, EntityId known) const {
    const Entity& a = trial_.facts.entity(stated);
    const Entity& b = trial_.facts.entity(known);
    const auto is_body = [](const Entity& entity) {
      return entity.type == "organization" || entity.type == "alliance" || entity.type == "union";
    };
    return is_body(a) && is_body(b) && !same_place(trial_.facts, stated, known);
  }

  void compare_destination() {
    result_.destination = compare_places("destination", destination_role(fact_));
    if (result_.destination.outcome != Outcome::kDisagrees) return;
    result_.destination.suggestion = result_.destination.value;
    const EventRole* actor = actor_role(fact_);
    const std::string who =
        actor != nullptr && !actor->entities.empty() ? " of " + trial_.labels(actor->entities) : "";
    result_.destination.message =
        fmt::format("the {}{}{} was to {}, not {}", fact_.property, who, event_time(fact_),
                    result_.destination.value, result_.destination.message);
  }

  void compare_requester() {
    const EventRole* known =
        find_role(fact_, {"requester", "request", "requested_by", "requested-by", "at_request_of"});
    if (known == nullptr || known->entities.empty()) return;
    for (const RoleFiller* filler : trial_.fillers("requester")) {
      const bool unasked = filler->entities.empty() && filler->text == "unasked";
      bool same = false;
      bool other = false;
      for (const EntityId stated : filler->entities) {
        same |= same_place(trial_.facts, stated, known->entities.front());
        // "Moscow": the city, and the country whose capital it is.
        other |=
            trial_.facts.entity(stated).type == trial_.facts.entity(known->entities.front()).type;
      }
      if (same) {
        result_.requester.outcome = Outcome::kAgrees;
        return;
      }
      if (!unasked && !other) continue;
      result_.requester.outcome = Outcome::kDisagrees;
      result_.requester.range = filler->range;
      result_.requester.value = trial_.labels(known->entities);
      const std::string wrong = unasked ? "unasked" : "at the request of " + trial_.told(*filler);
      result_.requester.message = fmt::format("{}{} was at the request of {}, not {}", label(),
                                              event_time(fact_), result_.requester.value, wrong);
    }
  }

  const Trial& trial_;
  const Fact& fact_;
  EventComparison result_;
};

}  // namespace

std::vector<const RoleOutcome*> EventComparison::disagreements() const {
  std::vector<const RoleOutcome*> found;
  for (const RoleOutcome* outcome :
       {&place, &date, &ordinal, &visit_kind, &actor, &destination, &requester, &partner}) {
    if (outcome->outcome == Outcome::kDisagrees) found.push_back(outcome);
  }
  return found;
}

EventComparison compare_event(const Trial& trial, FactId id) { return Comparer(trial, id).run(); }

}  // namespace factlint
