// Facts: what we know, with validity in time and a source; and the entities they are about.
//
// Six kinds, one struct: a fact says that `subject`'s `property` has `objects`, `text`, `quantity`
// or `date`.
//   membership  subject = whole, property = status ("full member"), objects = members
//   office      subject = country or body, property = title ("President"), objects = {holder}
//   event       subject = kNoEntity, property = kind ("summit"); roles in `roles`
//   figure      subject, objects = {partner} of a pair, property = measure ("trade"), quantity,
//   period attribute   subject, property ("capital of", "meaning", "kind", "nationality",
//   "profession", "affiliation", "founded", "status"), objects | text | quantity | date relation
//   subject, property ("borders"), objects
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/value/date.h"
#include "engine/value/quantity.h"

namespace factlint {

using EntityId = uint32_t;
using FactId = uint32_t;
inline constexpr FactId kNoFact = 0xffffffffU;

/// A name and how it must be written. `kind` mirrors mention.h's NameForm.
struct EntityName {
  std::string text;
  uint8_t form = 0;  ///< NameForm
  bool case_exact =
      false;  ///< only as written ("US", "Chad" at a sentence start needs a second cue)
};

struct Entity {
  std::string id;     ///< "cis"
  std::string type;   ///< "organization", "country", "city", "region", "person", "agency",
                      ///< "event-series", "mechanism", ...
  std::string name;   ///< full name
  std::string label;  ///< for messages: "the CIS", "Russia", "Vladimir Putin"
  std::vector<EntityName> names;      ///< every name, `name` first
  std::vector<std::string> nouns;     ///< anaphoric nouns: "bloc", "alliance", "commonwealth"
  std::vector<std::string> parts_of;  ///< ids of larger entities
  // persons
  std::string surname;
  std::vector<std::string> given_names;  ///< first is the usual one; then accepted variants
  Place place;
};

enum class FactKind : uint8_t { kMembership, kOffice, kEvent, kFigure, kAttribute, kRelation };
std::string_view fact_kind_name(FactKind kind);

enum class Mode : uint8_t { kActual, kEstimate, kTarget, kPlanned };

struct SourceRecord {
  std::string id;
  std::string publication;
  std::string title;
  std::optional<DateRange> date;
  std::string url;
  int trust = 0;  ///< position in the order of trust: smaller is more trusted
  Place place;
};

/// First and last day of a fact at the precision written ("2021", "2021-07"); `Fact::valid` in
/// days.
struct WrittenBounds {
  std::optional<DateRange> since;
  std::optional<DateRange> until;
};

/// One role of an event: "place" -> Dushanbe, "participant" -> {Russia, ...}, "ordinal" -> 2,
/// "documents" -> 17.
struct EventRole {
  std::string role;
  std::vector<EntityId> entities;
  std::optional<Quantity> quantity;
  std::string text;
};

struct Fact {
  FactKind kind = FactKind::kAttribute;
  std::string id;  ///< unique: "cis.members"
  EntityId subject = 0xffffffffU;
  std::string property;
  std::vector<std::string>
      aliases;  ///< other wordings of the property (office titles, kinds, professions)
  std::vector<EntityId> objects;
  std::string text;
  std::optional<Quantity>
      quantity;  ///< figure's value, with interval; `hedge` = the source's comparator
  std::optional<DateRange> date;  ///< event's date; figure's period; a dated attribute's value
  std::vector<EventRole> roles;   ///< events only
  std::vector<std::string>
      excluded;  ///< wordings that contradict the value ("working visit" for a state visit)
  Mode mode = Mode::kActual;
  std::optional<DateRange> valid;  ///< since/until as written; nullopt: not said
  WrittenBounds bounds;
  std::optional<DateRange> complete;  ///< membership: the list is closed within this range
  bool single = false;                ///< at most one value at a time (offices, capitals)
  bool disputed = false;
  bool annual = false;  ///< events: at most one of its series a year
  std::string note;
  DateRange checked;    ///< the day it was last checked
  int fresh_days = 0;   ///< trusted for so long past `checked`; 0 = for ever (past events)
  uint32_t source = 0;  ///< index into FactBase::sources()
  std::string section;  ///< place in the source
  Place place;
};

}  // namespace factlint
