// Meetings, visits and deployments told by names and words near each other that no construction
// joins. They are hints.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/nearness.h"

namespace factlint {
namespace {

constexpr size_t kMostPlaces = 3;

class EventHintReader {
 public:
  explicit EventHintReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    if (view_.mentions().empty() || only_supposes(view_)) return;
    read_visit();
    read_meeting();
    read_deployment();
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }

  const Predicate* open(std::string_view predicate) {
    rule_ = builder_.rule(CheckKind::kEvent, predicate);
    return rule_ == kNoRule ? nullptr : builder_.predicates().find(predicate);
  }

  std::vector<RoleFiller> named(const Predicate& predicate, std::string_view role) const {
    const PredicateRole* found = predicate.role(role);
    return found == nullptr ? std::vector<RoleFiller>() : named_near(view_, *found, sentence());
  }

  void add(Claim claim) { builder_.add(std::move(claim), view_.context().text_range(sentence())); }

  /// The city that is "the capital" of a country named beside the word.
  void add_capitals(std::vector<RoleFiller>& places) const {
    const Mentions& mentions = view_.context().mentions;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      const uint32_t next = mention.core.last;
      const bool before = sentence().contains(next) && view_.folded(next) == "capital";
      const uint32_t first = mention.core.first;
      const bool behind = first >= sentence().first + 2 && view_.folded(first - 1) == "of" &&
                          view_.folded(first - 2) == "capital";
      if (!before && !behind) continue;
      for (const EntityId country : mentions.entity(mention).candidates) {
        for (const FactId id : view_.facts().naming(country, FactKind::kAttribute)) {
          const Fact& fact = view_.facts().fact(id);
          if (fact.property != "capital of" || fact.subject == kNoEntity) continue;
          RoleFiller filler;
          filler.role = "place";
          filler.entities = {fact.subject};
          filler.mention = m;
          filler.range = mention.text;
          places.push_back(std::move(filler));
        }
      }
    }
  }

  void read_meeting() {
    static constexpr std::array<std::string_view, 22> kMeet = {
        "summit",     "meeting",   "council", "session", "gathering", "talks", "heads", "leaders",
        "presidents", "delegates", "meet",    "meets",   "met",       "host",  "hosts", "hosted",
        "gather",     "gathered",  "outing",  "edition", "sequel",    "round"};
    static constexpr std::array<std::string_view, 8> kLeave = {
        "flew", "home", "left", "returned", "back", "departed", "leave", "depart"};
    const Predicate* predicate = open("meeting");
    if (predicate == nullptr || !says_any(view_, kMeet) || says_any(view_, kLeave) ||
        denials(view_) > 0)
      return;
    const std::vector<RoleFiller> series = named(*predicate, "event");
    std::vector<RoleFiller> bodies = named(*predicate, "participant");
    std::erase_if(bodies, [&](const RoleFiller& body) {
      const std::string& type = view_.facts().entity(body.entities.front()).type;
      return type != "organization" && type != "alliance";
    });
    if (series.size() > 1 || (series.empty() && bodies.size() != 1)) return;
    std::vector<RoleFiller> places = named(*predicate, "place");
    add_capitals(places);
    if (places.size() > kMostPlaces) places.resize(kMostPlaces);
    const uint32_t ordinal = series.empty() ? kNoMention : only_ordinal();
    if (places.empty() && ordinal == kNoMention) return;
    Claim claim = start_hint(builder_, rule_, *predicate);
    if (series.empty()) {
      claim.roles = bodies;
      ClaimBuilder::put(claim, "event", "summit", view_.context().text_range(sentence()));
    } else {
      claim.roles = series;
    }
    if (ordinal != kNoMention)
      ClaimBuilder::put_mention(claim, "ordinal", ordinal,
                                view_.context().mentions.all[ordinal].text);
    if (places.empty()) return add(std::move(claim));
    for (RoleFiller& place : places) {
      Claim one = claim;
      one.roles.push_back(std::move(place));
      add(std::move(one));
    }
  }

  uint32_t only_ordinal() const {
    uint32_t found = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type != MentionType::kOrdinal) continue;
      if (found != kNoMention) return kNoMention;
      found = m;
    }
    return found;
  }

  /// "what Novak lays on for his guest": the countries of whose state the persons named hold an
  /// office.
  void add_countries_of_hosts(std::vector<RoleFiller>& places) const {
    const Mentions& mentions = view_.context().mentions;
    for (const uint32_t m : view_.mentions()) {
      if (mentions.all[m].type != MentionType::kEntity) continue;
      const EntityId person = mentions.entity(mentions.all[m]).candidates.front();
      for (const FactId id : view_.facts().naming(person, FactKind::kOffice)) {
        const EntityId country = view_.facts().fact(id).subject;
        if (view_.facts().entity(country).type != "country") continue;
        RoleFiller filler;
        filler.role = "destination";
        filler.entities = {country};
        filler.mention = m;
        filler.range = mentions.all[m].text;
        places.push_back(std::move(filler));
      }
    }
  }

  bool denied_before(uint32_t t) const {
    constexpr uint32_t kReach = 3;
    for (uint32_t back = 0; back < kReach && t > sentence().first; ++back) {
      const std::string_view word = view_.folded(--t);
      if (word == "not" || word == "no" || word == "never" || word.ends_with("n't")) return true;
    }
    return false;
  }

  /// "state visit", "the full state-visit treatment".
  void read_visit() {
    const Predicate* predicate = open("visit");
    if (predicate == nullptr) return;
    uint32_t visit = sentence().first + 1;
    while (visit < sentence().last && view_.folded(visit) != "visit") ++visit;
    if (visit >= sentence().last) return;
    const bool hyphen = view_.context().tokens[visit - 1].kind == TokenKind::kMark;
    const uint32_t kind = hyphen && visit >= sentence().first + 2 ? visit - 2 : visit - 1;
    std::vector<RoleFiller> guests = named(*predicate, "actor");
    std::vector<RoleFiller> places = named(*predicate, "destination");
    if (places.size() < 2) add_countries_of_hosts(places);
    if (denied_before(kind) || places.size() > kMostPlaces) return;
    for (const RoleFiller& guest : guests) {
      for (const RoleFiller& place : places) {
        if (place.entities == guest.entities) continue;
        Claim claim = start_hint(builder_, rule_, *predicate);
        claim.roles = {guest, place};
        ClaimBuilder::put(claim, "kind", std::string(view_.folded(kind)) + " visit",
                          view_.context().text_range({kind, visit + 1}));
        add(std::move(claim));
      }
    }
  }

  void read_deployment() {
    static constexpr std::array<std::string_view, 10> kForces = {
        "peacekeepers", "peacekeeper", "peacekeeping", "troops",     "soldiers",
        "contingent",   "blue",        "deployed",     "deployment", "convoy"};
    const Predicate* predicate = open("deployment");
    if (predicate == nullptr || !says_any(view_, kForces) || denials(view_) > 0) return;
    std::vector<RoleFiller> bodies = named(*predicate, "actor");
    std::erase_if(bodies, [&](const RoleFiller& body) {
      return view_.facts().entity(body.entities.front()).type == "country";
    });
    const std::vector<RoleFiller> places = named(*predicate, "destination");
    if (bodies.size() != 1 || places.size() != 1) return;
    Claim claim = start_hint(builder_, rule_, *predicate);
    claim.roles = {bodies.front(), places.front()};
    const uint32_t ordinal = only_ordinal();
    if (ordinal != kNoMention)
      ClaimBuilder::put_mention(claim, "ordinal", ordinal,
                                view_.context().mentions.all[ordinal].text);
    add(std::move(claim));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_event_hints(ClaimBuilder& builder) { EventHintReader(builder).read(); }

}  // namespace factlint
