// A small fact base, a document of one text, and claims built by hand: what the verdict tests
// share.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/document/tokenizer.h"
#include "engine/verdict/judge.h"

namespace factlint::testing {

inline DateRange date(std::string_view text) { return *DateRange::parse(text); }

inline Quantity number(int64_t value, Hedge hedge = Hedge::kNone, int grain_exponent = 0,
                       std::string unit = {}) {
  Quantity q;
  q.value = Decimal(value);
  q.grain = Decimal::power_of_ten(grain_exponent);
  q.hedge = hedge;
  q.stated = stated_interval(q.value, hedge);
  q.interval = hedged_interval(q.value, q.grain, hedge);
  q.unit = std::move(unit);
  return q;
}

/// Facts of an invented league of three islands, with its officers and meetings.
class World {
 public:
  World() {
    for (const char* id : {"atoll", "brine", "coral", "dune"}) country(id);
    league = add("league", "alliance", "League of Allied Islands", "the League");
    pact = add("pact", "alliance", "Pact of Quiet Waters", "the Pact");
    guard = add("guard", "agency", "Atoll Coast Guard", "the Atoll Coast Guard", "atoll");
    academy = add("academy", "institute", "Atoll Academy", "the Atoll Academy");
    reef = add("reef", "institute", "Institute of Reef Studies", "the Institute of Reef Studies",
               "academy");
    port = add("port", "city", "Port Tern", "Port Tern", "atoll");
    bay = add("bay", "city", "Gull Bay", "Gull Bay", "brine");
    council = add("council", "event-series", "League Council", "the League Council", "league");
    tamm = person("tamm", "Anton", "Tamm");
    orlov = person("orlov", "Andrei", "Orlov");
    keel = person("keel", "Mira", "Keel");
    facts();
    base.index();
  }

  EntityId id(std::string_view name) const { return base.find_entity(name); }

  FactBase base;
  EntityId league, pact, guard, academy, reef, port, bay, council, tamm, orlov, keel;

 private:
  EntityId add(std::string id, std::string type, std::string name, std::string label,
               std::string part_of = {}) {
    Entity e;
    e.id = std::move(id);
    e.type = std::move(type);
    e.name = name;
    e.label = std::move(label);
    e.names.push_back({std::move(name), 0, false});
    if (!part_of.empty()) e.parts_of.push_back(std::move(part_of));
    return base.add(std::move(e));
  }
  void country(std::string id) {
    std::string name = id;
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    add(std::move(id), "country", name, name);
  }
  EntityId person(std::string id, std::string given, std::string surname) {
    const EntityId e = add(std::move(id), "person", given + " " + surname, given + " " + surname);
    base.mutable_entity(e).surname = std::move(surname);
    base.mutable_entity(e).given_names = {std::move(given)};
    return e;
  }
  Fact fact(FactKind kind, std::string id, EntityId subject, std::string property) const {
    Fact f;
    f.kind = kind;
    f.id = std::move(id);
    f.subject = subject;
    f.property = std::move(property);
    f.checked = date("2025-10-10");
    return f;
  }
  void office(std::string id, EntityId of, std::string title, EntityId holder,
              std::string valid = {}) {
    Fact f = fact(FactKind::kOffice, std::move(id), of, std::move(title));
    f.objects = {holder};
    f.single = true;
    f.fresh_days = 365;
    if (!valid.empty()) f.valid = date(valid);
    base.add(std::move(f));
  }
  void attribute(std::string id, EntityId of, std::string property, std::string text,
                 EntityId object = kNoEntity) {
    Fact f = fact(FactKind::kAttribute, std::move(id), of, std::move(property));
    f.text = std::move(text);
    if (object != kNoEntity) f.objects = {object};
    base.add(std::move(f));
  }
  static EventRole role(std::string name, std::vector<EntityId> entities) {
    EventRole r;
    r.role = std::move(name);
    r.entities = std::move(entities);
    return r;
  }
  static EventRole counted(std::string name, int64_t value) {
    EventRole r;
    r.role = std::move(name);
    r.quantity = number(value);
    return r;
  }
  static EventRole worded(std::string name, std::string text) {
    EventRole r;
    r.role = std::move(name);
    r.text = std::move(text);
    return r;
  }
  void event(std::string id, std::string kind, std::string when, std::vector<EventRole> roles,
             Mode mode = Mode::kActual) {
    Fact f = fact(FactKind::kEvent, std::move(id), kNoEntity, std::move(kind));
    f.date = date(when);
    f.roles = std::move(roles);
    f.mode = mode;
    base.add(std::move(f));
  }
  void facts() {
    Fact members = fact(FactKind::kMembership, "league.members", league, "full member");
    members.objects = {id("atoll"), id("brine"), id("coral")};
    members.complete = date("2025-10-10/..");
    members.fresh_days = 730;
    base.add(std::move(members));
    Fact some = fact(FactKind::kMembership, "pact.members", pact, "member");
    some.objects = {id("atoll")};
    base.add(std::move(some));
    office("atoll.president", id("atoll"), "President", keel);
    office("atoll.defense", id("atoll"), "Defense Minister", orlov, "2024-05-14/..");
    office("atoll.defense.before", id("atoll"), "Defense Minister", keel, "2019-01-01/2024-05-14");
    office("guard.commander", guard, "Commander-in-Chief", tamm);
    attribute("port.capital", port, "capital of", {}, id("atoll"));
    attribute("port.meaning", port, "meaning", "Friday");
    attribute("league.kind", league, "kind", "military alliance");
    attribute("tamm.nation", tamm, "nationality", {}, id("atoll"));
    attribute("tamm.trade", tamm, "profession", "reef expert");
    attribute("tamm.institute", tamm, "affiliation", {}, reef);
    Fact founded = fact(FactKind::kAttribute, "league.founded", league, "founded");
    founded.date = date("1990");
    base.add(std::move(founded));
    Fact borders = fact(FactKind::kRelation, "atoll.borders", id("atoll"), "borders");
    borders.objects = {id("brine")};
    base.add(std::move(borders));
    Fact trade = fact(FactKind::kFigure, "trade.2024", id("atoll"), "trade");
    trade.objects = {id("brine")};
    trade.quantity = number(45'000'000'000, Hedge::kMoreThan, 9, "USD");
    trade.date = date("2024");
    base.add(std::move(trade));
    event("council.2025", "meeting", "2025-10",
          {role("series", {council}), role("place", {port}), counted("ordinal", 2),
           counted("documents", 12)});
    event("visit.2025", "state visit", "2025-10",
          {role("actor", {keel}), role("destination", {id("brine")})});
    event("deployment.2022", "deployment", "2022",
          {role("actor", {league}), role("destination", {id("coral")}),
           role("requester", {id("coral")}), counted("ordinal", 1)});
    event("grant.2025", "grant of observer status", "2025-10",
          {role("giver", {league}), role("receiver", {pact}), worded("status", "observer status")},
          Mode::kPlanned);
  }
};

/// One claim over a text; roles are added with the words they stand at.
class Case {
 public:
  Case(const World& world, CheckKind check, std::string_view predicate, std::string text)
      : world_(world) {
    document_.text = std::move(text);
    const auto length = static_cast<uint32_t>(document_.text.size());
    document_.blocks.push_back({BlockKind::kParagraph, 0, false, {0, length}, 0, 0, 0});
    document_.segments.push_back({0, 0, length});
    claim.check = check;
    claim.predicate = predicate;
    claim.span = {0, length};
    rule.check = check;
  }

  Case& entity(std::string_view role, std::string_view words, std::vector<EntityId> candidates) {
    RoleFiller& filler = add(role, words);
    filler.entities = std::move(candidates);
    return *this;
  }
  Case& words(std::string_view role, std::string_view written) {
    add(role, written).text = std::string(written);
    return *this;
  }
  Case& quantity(std::string_view role, std::string_view words, Quantity value,
                 MentionType type = MentionType::kNumber) {
    RoleFiller& filler = add(role, words);
    filler.mention = static_cast<uint32_t>(mentions_.all.size());
    Mention m;
    m.type = type;
    m.text = m.core_text = filler.range;
    m.payload = static_cast<uint32_t>(mentions_.quantities.size());
    mentions_.quantities.push_back(std::move(value));
    mentions_.all.push_back(m);
    return *this;
  }
  Case& weekday(std::string_view role, std::string_view words, Weekday day) {
    RoleFiller& filler = add(role, words);
    filler.mention = static_cast<uint32_t>(mentions_.all.size());
    Mention m;
    m.type = MentionType::kWeekday;
    m.text = filler.range;
    m.payload = static_cast<uint32_t>(mentions_.temporals.size());
    Temporal t;
    t.weekday_written = true;
    t.weekday = day;
    mentions_.temporals.push_back(t);
    mentions_.all.push_back(m);
    return *this;
  }
  Case& time(std::string_view words, std::string_view when) {
    Temporal t;
    t.readings = {date(when)};
    claim.time = t;
    claim.time_range = range_of(words);
    return *this;
  }

  Verdict judge(std::string_view as_of = "2025-10-10") {
    static const Vocabulary vocabulary;
    static Vocabulary words;
    static const Lexicon lexicon(words);
    static const PhraseFinder finder(words, lexicon);
    const Tokens tokens = tokenize(document_, vocabulary);
    const std::vector<Sentence> sentences = one_sentence(tokens);
    std::optional<Day> day;
    if (!as_of.empty()) day = *date(as_of).begin;
    const DocumentContext context(document_, tokens, sentences, mentions_, vocabulary, lexicon,
                                  finder, day);
    return factlint::judge(claim, rule, context, world_.base);
  }
  VerdictKind kind(std::string_view as_of = "2025-10-10") { return judge(as_of).kind; }

  Claim claim;
  Rule rule;

 private:
  static std::vector<Sentence> one_sentence(const Tokens& tokens) {
    Sentence sentence;
    sentence.tokens = {0, static_cast<uint32_t>(tokens.size())};
    return {sentence};
  }
  TextRange range_of(std::string_view words) const {
    const size_t at = document_.text.find(words);
    if (words.empty() || at == std::string::npos) return {};
    return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
  }
  RoleFiller& add(std::string_view role, std::string_view words) {
    RoleFiller filler;
    filler.role = role;
    filler.range = range_of(words);
    claim.roles.push_back(std::move(filler));
    return claim.roles.back();
  }

  const World& world_;
  Document document_;
  Mentions mentions_;
};

}  // namespace factlint::testing
