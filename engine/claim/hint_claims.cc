// Claims read by nearness: a predicate's word and its typed roles in one plain sentence, where no
// construction joins them. They are hints: told where the facts bear them out, never otherwise.
#include <algorithm>
#include <array>

#include "engine/claim/claim_builder.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr size_t kMostPersons = 4;

class HintReader {
 public:
  HintReader(ClaimBuilder& builder, const std::vector<RelationInstance>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  void read() {
    if (is_unsafe()) return;
    read_capital();
    read_border();
    read_meaning();
    read_offices();
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
    constexpr std::array<std::string_view, 16> kDoubts = {
        "not", "never", "nowhere", "hardly", "former", "then",   "once",  "no",
        "nor", "ex",    "late",    "except", "but",    "unlike", "until", "instead"};
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
    std::vector<RoleFiller> found;
    for (const uint32_t m : view_.mentions()) {
      for (RoleFiller& filler : view_.resolve_mention(m, role).fillers) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const RoleFiller& other) {
          return other.entities == filler.entities;
        });
        if (!known) found.push_back(std::move(filler));
      }
    }
    return found;
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
    std::erase_if(countries, [&](const RoleFiller& country) {
      return std::any_of(cities.begin(), cities.end(),
                         [&](const RoleFiller& c) { return c.mention == country.mention; });
    });
    if (cities.size() == 1 && countries.size() == 1)
      add(start(rule, *found), cities.front(), countries.front());
  }

  /// Two countries beside "border", "neighbour".
  void read_border() {
    const RelationInstance* found = cue("border");
    const RuleId rule = builder_.rule(CheckKind::kRelation, "border");
    if (found == nullptr || rule == kNoRule || found->effect == "end") return;
    auto countries = named(*found->predicate->role("one"));
    if (countries.size() != 2) return;
    countries.back().role = "other";
    add(start(rule, *found), countries.front(), countries.back());
  }

  /// One city and one weekday in a sentence about words.
  void read_meaning() {
    constexpr std::array<std::string_view, 20> kWords = {
        "translate",   "rendered",  "mean",    "means", "meaning", "meant",   "word",
        "translates",  "literally", "named",   "name",  "called",  "stands",  "christened",
        "translation", "signifies", "persian", "tajik", "known",   "namesake"};
    const RelationInstance* found = cue("meaning");
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "meaning");
    if (found == nullptr || rule == kNoRule) return;
    const TokenRange tokens = view_.phrases().tokens;
    bool about_words = false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t)
      about_words |= std::find(kWords.begin(), kWords.end(), view_.word(t)) != kWords.end();
    if (!about_words) return;
    auto cities = named(*found->predicate->role("named"));
    std::erase_if(cities, [&](const RoleFiller& filler) {
      return view_.facts().entity(filler.entities.front()).type != "city";
    });
    uint32_t weekday = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kWeekday) continue;
      if (weekday != kNoMention) return;
      weekday = m;
    }
    if (cities.size() != 1 || weekday == kNoMention) return;
    const Mention& day = view_.context().mentions.all[weekday];
    if (day.tokens.first < day.core.first && view_.word(day.tokens.first) == "on") return;
    Claim claim = start(rule, *found);
    claim.time.reset();
    claim.roles.push_back(cities.front());
    ClaimBuilder::put_mention(claim, "sense", weekday, day.text);
    builder_.add(std::move(claim));
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
