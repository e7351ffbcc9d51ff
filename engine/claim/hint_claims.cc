// Claims read by nearness: a predicate's word and its typed roles in one plain sentence, where no
// construction joins them. They are hints: told where the facts bear them out, never otherwise.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/nearness.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr size_t kMostPersons = 4;

class HintReader {
 public:
  HintReader(ClaimBuilder& builder, const std::vector<RelationInstance>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  void read() {
    read_expansions();
    if (is_unsafe()) return;
    read_capital();
    read_border();
    read_meaning();
    read_offices();
    read_known_offices();
    read_institutes();
  }

 private:
  /// Denial, doubt or another time anywhere: nothing is confirmed.
  bool is_unsafe() const {
    constexpr uint16_t kUnsafe =
        kQuestionClause | kConditional | kDenied | kFalseReport | kWish | kImperative | kPlanned;
    for (const Clause& clause : view_.phrases().clauses) {
      if ((clause.flags & kUnsafe) != 0) return true;
    }
    for (const Node& node : view_.phrases().nodes) {
      if (node.negated || node.determiner == Determiner::kNegative) return true;
    }
    constexpr std::array<std::string_view, 11> kDoubts = {"not",    "never",  "nowhere", "hardly",
                                                          "former", "no",     "nor",     "ex",
                                                          "late",   "except", "instead"};
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const bool at_once = t > tokens.first && view_.word(t) == "once" && view_.word(t - 1) == "at";
      if (!at_once && std::find(kDoubts.begin(), kDoubts.end(), view_.word(t)) != kDoubts.end())
        return true;
    }
    return false;
  }

  const RelationInstance* cue(std::string_view predicate) const {
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id == predicate) return &instance;
    }
    return nullptr;
  }

  /// The distinct entities of the role's types in the sentence.
  std::vector<RoleFiller> named(const PredicateRole& role) const {
    return named_near(view_, role, view_.phrases().tokens);
  }

  Claim start(RuleId rule, const RelationInstance& instance) const {
    RelationInstance nominal = instance;
    nominal.nominal = true;
    nominal.negated = false;
    Claim claim = builder_.start(rule, nominal);
    claim.strict = false;
    claim.hint = true;
    return claim;
  }

  void add(Claim claim, RoleFiller a, RoleFiller b) {
    claim.roles.push_back(std::move(a));
    claim.roles.push_back(std::move(b));
    builder_.add(std::move(claim));
  }

  /// One city and one country beside "capital".
  void read_capital() {
    const RelationInstance* found = cue("capital");
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "capital");
    if (found == nullptr || found->noun == kNoNode || rule == kNoRule) return;
    auto cities = named(*found->predicate->role("city"));
    auto countries = named(*found->predicate->role("country"));
    // "Where does Chad's parliament sit? In N'Djamena, the capital."
    const TokenRange here = view_.phrases().tokens;
    const bool answers =
        here.first > 0 && view_.context().tokens[here.first - 1].mark_class == kQuestion;
    if (countries.empty() || answers)
      countries =
          named_near(view_, *found->predicate->role("country"), with_sentence_before(view_));
    std::erase_if(countries, [&](const RoleFiller& country) {
      return std::any_of(cities.begin(), cities.end(),
                         [&](const RoleFiller& c) { return c.mention == country.mention; });
    });
    constexpr size_t kMostCountries = 3;
    if (cities.size() != 1 || countries.size() > kMostCountries) return;
    for (const RoleFiller& country : countries) add(start(rule, *found), cities.front(), country);
  }

  /// Two or three countries beside words for a frontier, or for land that begins behind another.
  void read_border() {
    constexpr std::array<std::string_view, 12> kFrontier = {
        "border", "borders", "frontier", "neighbour", "neighbours", "neighbor",
        "begins", "south",   "southern", "bank",      "adjoins",    "bordering"};
    constexpr size_t kMostCountries = 3;
    const RuleId rule = builder_.rule(CheckKind::kRelation, "border");
    const Predicate* predicate = builder_.predicates().find("border");
    if (rule == kNoRule || predicate == nullptr || !says_any(view_, kFrontier)) return;
    const RelationInstance* found = cue("border");
    if (found != nullptr && found->effect == "end") return;
    auto countries = named(*predicate->role("one"));
    std::erase_if(countries, [&](const RoleFiller& filler) {
      return view_.facts().entity(filler.entities.front()).type != "country";
    });
    if (countries.size() < 2 || countries.size() > kMostCountries) return;
    for (size_t i = 0; i < countries.size(); ++i) {
      for (size_t k = i + 1; k < countries.size(); ++k) {
        RoleFiller other = countries[k];
        other.role = "other";
        add(start_hint(builder_, rule, *predicate), countries[i], std::move(other));
      }
    }
  }

  /// One city and one weekday in a sentence about words.
  void read_meaning() {
    constexpr std::array<std::string_view, 20> kWords = {
        "translate",   "rendered",  "mean",    "means", "meaning", "meant",   "word",
        "translates",  "literally", "named",   "name",  "called",  "stands",  "christened",
        "translation", "signifies", "persian", "tajik", "known",   "namesake"};
    const Predicate* predicate = builder_.predicates().find("meaning");
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "meaning");
    if (predicate == nullptr || rule == kNoRule) return;
    const TokenRange tokens = view_.phrases().tokens;
    bool about_words = false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t)
      about_words |= std::find(kWords.begin(), kWords.end(), view_.word(t)) != kWords.end();
    if (!about_words) return;
    auto cities = named(*predicate->role("named"));
    add_capitals(cities, "named");
    std::erase_if(cities, [&](const RoleFiller& filler) {
      return view_.facts().entity(filler.entities.front()).type != "city";
    });
    if (cities.size() != 1) return;
    std::vector<uint32_t> days;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type == MentionType::kWeekday) days.push_back(m);
    }
    for (const uint32_t m : days) {
      if (days.size() == 1 ? !tells_date(m) : is_named_by(m))
        add_meaning(rule, *predicate, cities, m);
    }
  }

  /// "on Friday".
  bool tells_date(uint32_t weekday) const {
    const Mention& day = view_.context().mentions.all[weekday];
    return day.tokens.first < day.core.first && view_.word(day.tokens.first) == "on";
  }

  /// "It was Friday in the city called [Monday]".
  bool is_named_by(uint32_t weekday) const {
    constexpr std::array<std::string_view, 6> kNaming = {"called",  "named", "means",
                                                         "meaning", "word",  "name"};
    const uint32_t first = view_.context().mentions.all[weekday].tokens.first;
    return first > view_.phrases().tokens.first && one_of(kNaming, view_.word(first - 1));
  }

  /// The day itself, or the one that it is told to follow or to go before.
  void add_meaning(RuleId rule, const Predicate& predicate, const std::vector<RoleFiller>& cities,
                   uint32_t weekday) {
    constexpr std::array<std::string_view, 5> kAfter = {"after", "follows", "following", "succeeds",
                                                        "behind"};
    constexpr std::array<std::string_view, 3> kAhead = {"before", "precedes", "preceding"};
    constexpr std::array<std::string_view, 7> kDays = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    const Mention& day = view_.context().mentions.all[weekday];
    const uint32_t first = day.core.first;
    const std::string_view before =
        first > view_.phrases().tokens.first ? view_.word(first - 1) : std::string_view();
    Claim claim = start_hint(builder_, rule, predicate);
    claim.time.reset();
    claim.roles.push_back(cities.front());
    const auto at = std::find(kDays.begin(), kDays.end(), view_.folded(first));
    if (at != kDays.end() && (one_of(kAfter, before) || one_of(kAhead, before))) {
      const size_t step = one_of(kAfter, before) ? 1 : kDays.size() - 1;
      const size_t index = (static_cast<size_t>(at - kDays.begin()) + step) % kDays.size();
      ClaimBuilder::put(claim, "sense", std::string(kDays[index]), day.text);
    } else {
      ClaimBuilder::put_mention(claim, "sense", weekday, day.text);
    }
    builder_.add(std::move(claim));
  }

  /// An acronym and the full name of the same body, in one sentence.
  void read_expansions() {
    const RuleId rule = builder_.rule(CheckKind::kExpansion, {});
    if (rule == kNoRule) return;
    const Mentions& mentions = view_.context().mentions;
    const auto is_body_in = [&](uint32_t m, NameForm form) {
      return mentions.all[m].type == MentionType::kEntity &&
             mentions.entity(mentions.all[m]).form == form &&
             mentions.entity(mentions.all[m]).family == EntityMention::kBodies;
    };
    for (const uint32_t m : view_.mentions()) {
      if (!is_body_in(m, NameForm::kAcronym)) continue;
      for (const uint32_t full : view_.mentions()) {
        if (!is_body_in(full, NameForm::kName) && !is_body_in(full, NameForm::kAlias)) continue;
        if (mentions.entity(mentions.all[full]).candidates !=
                mentions.entity(mentions.all[m]).candidates ||
            denied_before(mentions.all[full].core.first))
          continue;
        add_expansion(rule, m, full);
      }
    }
  }

  bool denied_before(uint32_t t) const {
    constexpr uint32_t kReach = 4;
    const uint32_t first = view_.phrases().tokens.first;
    for (uint32_t back = 0; back < kReach && t > first; ++back) {
      const std::string_view word = view_.folded(--t);
      if (word == "not" || word == "never" || word == "no") return true;
    }
    return false;
  }

  void add_expansion(RuleId rule, uint32_t acronym, uint32_t full) {
    const Mentions& mentions = view_.context().mentions;
    Claim claim;
    claim.rule = rule;
    claim.check = CheckKind::kExpansion;
    claim.predicate = "expansion";
    claim.sentence = view_.sentence();
    claim.strict = false;
    claim.hint = true;
    RoleFiller filler;
    filler.role = "acronym";
    filler.entities = mentions.entity(mentions.all[acronym]).candidates;
    filler.mention = acronym;
    filler.text = std::string(view_.context().view(mentions.all[acronym].core));
    filler.range = mentions.all[acronym].core_text;
    claim.roles.push_back(std::move(filler));
    ClaimBuilder::put(claim, "expansion",
                      std::string(view_.context().view(mentions.all[full].core)),
                      mentions.all[full].core_text);
    builder_.add(std::move(claim));
  }

  /// "what Paris is to France", "Chad's is called after the day": the capital where its country or
  /// the word stands for it.
  void add_capitals(std::vector<RoleFiller>& cities, std::string_view role) const {
    constexpr std::array<std::string_view, 2> kCapital = {"capital", "capitals"};
    if (!cities.empty() || !says_any(view_, kCapital)) return;
    const Mentions& mentions = view_.context().mentions;
    for (const Mention& at : mentions.within(with_sentence_before(view_))) {
      if (at.type != MentionType::kEntity) continue;
      for (const FactId id :
           view_.facts().naming(mentions.entity(at).candidates.front(), FactKind::kAttribute)) {
        const Fact& fact = view_.facts().fact(id);
        if (fact.property != "capital of" || fact.subject == kNoEntity) continue;
        RoleFiller filler;
        filler.role = role;
        filler.entities = {fact.subject};
        filler.mention = mentions.index(at);
        filler.range = at.text;
        cities.push_back(std::move(filler));
      }
    }
  }

  /// The words of an office that a person of the sentence is known to hold, with its country.
  void read_known_offices() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    const Predicate* predicate = builder_.predicates().find("office");
    if (rule == kNoRule || predicate == nullptr) return;
    const auto persons = named(*predicate->role("holder"));
    if (persons.empty() || persons.size() > kMostPersons) return;
    for (const RoleFiller& person : persons) {
      for (const FactId id : view_.facts().naming(person.entities.front(), FactKind::kOffice)) {
        const Fact& fact = view_.facts().fact(id);
        if (!names_near(fact.subject) || !tells_office(fact.property)) continue;
        Claim claim = start_hint(builder_, rule, *predicate);
        claim.time.reset();
        RoleFiller of;
        of.role = "of";
        of.entities = {fact.subject};
        ClaimBuilder::put(claim, "title", fact.property, person.range);
        claim.roles.push_back(std::move(of));
        claim.roles.push_back(person);
        builder_.add(std::move(claim));
      }
    }
  }

  bool names_near(EntityId entity) const {
    const Mentions& mentions = view_.context().mentions;
    for (const Mention& at : mentions.within(with_sentence_before(view_))) {
      if (at.type != MentionType::kEntity) continue;
      const auto& candidates = mentions.entity(at).candidates;
      if (std::find(candidates.begin(), candidates.end(), entity) != candidates.end()) return true;
    }
    return false;
  }

  /// "the interior [ministry] ... to Novak", "Novak, who [commands] it".
  bool tells_office(std::string_view title) const {
    constexpr std::array<std::string_view, 12> kMinistry = {
        "minister", "ministry", "ministries", "portfolio", "portfolios", "post",
        "desk",     "hands",    "secretary",  "army",      "police",     "job"};
    constexpr std::array<std::string_view, 16> kLeads = {
        "heads", "head", "commands", "command", "commander", "chief", "leads",  "leader",
        "boss",  "runs", "orders",   "general", "charge",    "led",   "headed", "commanded"};
    constexpr std::array<std::string_view, 3> kPresident = {"president", "presidency",
                                                            "presidential"};
    std::string folded;
    for (const char c : title) folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    if (folded == "president") return says_any(view_, kPresident);
    const size_t space = folded.find(" minister");
    if (space == std::string::npos) return says_any(view_, kLeads);
    const std::array<std::string_view, 3> field = {
        std::string_view(folded).substr(0, space),
        folded.starts_with("defense") ? std::string_view("defence") : std::string_view(folded),
        folded.starts_with("defense") ? std::string_view("army") : std::string_view("police")};
    return says_any(view_, field) && says_any(view_, kMinistry);
  }

  /// A person and an institute in one sentence.
  void read_institutes() {
    const RuleId rule = builder_.rule(CheckKind::kPerson, "person");
    const Predicate* predicate = builder_.predicates().find("person");
    if (rule == kNoRule || predicate == nullptr) return;
    const auto persons = named(*predicate->role("who"));
    const auto institutes = named(*predicate->role("institute"));
    if (persons.empty() || persons.size() > kMostPersons) return;
    for (const RoleFiller& person : persons) {
      for (const RoleFiller& institute : institutes) {
        if (institute.entities == person.entities) continue;
        add(start_hint(builder_, rule, *predicate), person, institute);
      }
    }
  }

  /// A title with its country or body, and the persons of the sentence.
  void read_offices() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    if (rule == kNoRule) return;
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id != "office" || instance.noun == kNoNode ||
          instance.role("of") == nullptr || instance.cue == nullptr)
        continue;
      const auto persons = named(*instance.predicate->role("holder"));
      if (persons.empty() || persons.size() > kMostPersons) return;
      std::string title = title_words(view_, instance.noun);
      const std::string of = portfolio(view_, instance.noun);
      if (!of.empty()) title += " " + of;
      for (const RoleFiller& person : persons) {
        Claim claim = start(rule, instance);
        if (!builder_.fill(claim, instance, "of") || title.empty()) break;
        claim.hint = true;
        ClaimBuilder::put(claim, "title", title, view_.range_of(instance.noun));
        claim.roles.push_back(person);
        builder_.add(std::move(claim));
      }
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<RelationInstance>& instances_;
};

}  // namespace

void read_hints(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  HintReader(builder, instances).read();
}

}  // namespace factlint
