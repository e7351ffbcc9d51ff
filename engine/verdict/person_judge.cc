// Claims about a person's (or an agency's) country, institute, trade and given name + attribute
// facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "engine/base/utf8.h"
#include "engine/verdict/content_words.h"
#include "engine/verdict/judging.h"
#include "engine/verdict/office_title.h"
#include "engine/verdict/person_name.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kRankNames = {
    {{"gen", "general"},
     {"col", "colonel"},
     {"lt", "lieutenant"},
     {"maj", "major"},
     {"adm", "admiral"},
     {"capt", "captain"},
     {"sgt", "sergeant"},
     {"brig", "brigadier"},
     {"gens", "general"}}};

class PersonTrial {
 public:
  PersonTrial(const Trial& trial, EntityId who) : trial_(trial), facts_(trial.facts), who_(who) {}

  Verdict run() {
    if (const RoleFiller* given = trial_.claim.role("given")) {
      if (!accepts_given_name(facts_.entity(who_), given->text)) return judge_misnamed(*given);
    }
    if (trial_.rule.property == "name") {
      const RoleFiller* rank = trial_.claim.role("rank");
      return rank != nullptr ? judge_rank(*rank) : judge_named();
    }
    if (const RoleFiller* kind = trial_.claim.role("kind"); kind != nullptr && is_rank(kind->text))
      return judge_rank(*kind);
    const Outcome trade = compare_trade();
    if (trade == Outcome::kOther) {
      if (auto verdict = judge_discipline()) return *std::move(verdict);
      return unverifiable("another trade than the known one: perhaps another person");
    }
    Verdict verdict = unverifiable("nothing of this is known");
    bool any = false;
    auto add = [&](std::optional<Verdict> part) {
      if (!part) return;
      verdict = any ? sterner(std::move(verdict), *std::move(part)) : *std::move(part);
      any = true;
    };
    add(judge_nation());
    add(judge_institute());
    if (!any && trade == Outcome::kSame && !trial_.negated)
      return supported(trade_message(), evidence_of(trade_, facts_.fact(trade_).text));
    return verdict;
  }

 private:
  enum class Outcome : uint8_t { kUnsaid, kSame, kOther };

  FactId an_office() const {
    const auto offices = facts_.naming(who_, FactKind::kOffice);
    return offices.empty() ? kNoFact : offices.front();
  }

  Verdict judge_named() const {
    const Entity& person = facts_.entity(who_);
    if (person.given_names.empty()) return unverifiable("no first name is known");
    // A name that could not have been found wrong here is not found right either.
    const FactId id = an_office();
    if (id == kNoFact || has_type(facts_, facts_.fact(id).subject, "country") ||
        !trial_.sentence_names(facts_.fact(id).subject))
      return unverifiable("nothing else tells who is meant");
    return supported(person.label, evidence_of(an_office(), person.label));
  }

  /// "Sergei Zolotov of the National Guard": the surname and the body, or country, of an office are
  /// those of one known person.
  Verdict judge_misnamed(const RoleFiller& given) const {
    const FactId id = an_office();
    if (trial_.rule.property != "name" || id == kNoFact || trial_.negated)
      return unverifiable("another person of that surname");
    const Fact& fact = facts_.fact(id);
    // A country is shared by many of one surname; a body that the person heads is not.
    const bool same_body =
        !has_type(facts_, fact.subject, "country") && trial_.sentence_names(fact.subject);
    if (!same_body || !may_accuse(trial_, fact, fact.valid))
      return unverifiable("another person of that surname");
    const Entity& person = facts_.entity(who_);
    std::string written = trial_.written(given.range);
    if (written.empty()) written = given.text;
    Verdict verdict =
        disagreeing(VerdictKind::kContradicted,
                    fmt::format("{}, {}, is called {}, not {}", person.surname,
                                office_words(facts_, fact), usual_given_name(person), written),
                    evidence_of(id, person.label, {person.label}));
    verdict.suggestion = usual_given_name(person);
    return verdict;
  }

  /// The text tells the person apart from others of the surname: first name or body is told too.
  bool is_identified() const {
    const FactId id = an_office();
    if (id != kNoFact && trial_.sentence_names(facts_.fact(id).subject)) return true;
    const RoleFiller* given = trial_.claim.role("given");
    const Mention* mention = trial_.mention(trial_.claim.role("who"));
    return given != nullptr || (mention != nullptr && mention->core.size() >= 2);
  }

  /// "Colonel Viktor Zolotov" of a general; "Colonel General" is a finer word, left alone.
  Verdict judge_rank(const RoleFiller& rank) const {
    const FactId id = find({"rank", "military rank"});
    if (id == kNoFact) return judge_named();
    const Fact& fact = facts_.fact(id);
    const WordList known = expanded_rank(fact.text);
    const WordList stated = expanded_rank(rank.text);
    const std::string right =
        fmt::format("{} is {}", trial_.label(who_), with_article(lower_title(fact.text)));
    if (same_words(stated, known)) return supported(right, evidence_of(id, fact.text));
    if (shared_words(stated, known) > 0 || !may_accuse(trial_, fact, fact.valid) ||
        tells_of_once(trial_.claim) || trial_.negated || !is_identified())
      return unverifiable("a finer rank, or of another time");
    Verdict verdict =
        disagreeing(VerdictKind::kContradicted, right + ", not " + with_article(rank.text),
                    evidence_of(id, fact.text, {right}));
    verdict.suggestion = fact.text;
    return verdict;
  }

  static bool is_rank(std::string_view text) {
    constexpr std::array<std::string_view, 9> kRanks = {"general", "colonel",  "lieutenant",
                                                        "major",   "admiral",  "marshal",
                                                        "captain", "sergeant", "brigadier"};
    const WordList words = expanded_rank(text);
    return !words.empty() && std::all_of(words.begin(), words.end(), [&](const std::string& word) {
      return std::find(kRanks.begin(), kRanks.end(), word) != kRanks.end();
    });
  }

  static WordList expanded_rank(std::string_view text) {
    WordList words = content_words(text);
    for (std::string& word : words) {
      for (const auto& [shortened, full] : kRankNames) {
        if (word == shortened) word = full;
      }
    }
    std::erase_if(words, [](const std::string& word) { return word == "army"; });
    return words;
  }

  FactId find(std::initializer_list<std::string_view> properties) const {
    for (const FactId id : facts_.of(who_, FactKind::kAttribute)) {
      const Fact& fact = facts_.fact(id);
      if (std::find(properties.begin(), properties.end(), fact.property) != properties.end())
        return id;
    }
    return kNoFact;
  }

  Outcome compare_trade() {
    trade_ = find({"profession", "occupation", "kind", "trade"});
    const RoleFiller* kind = trial_.claim.role("kind");
    if (trade_ == kNoFact || kind == nullptr || kind->text.empty()) return Outcome::kUnsaid;
    const Fact& fact = facts_.fact(trade_);
    const WordList stated = content_words(kind->text);
    WordList known = content_words(fact.text);
    for (const std::string& alias : fact.aliases) {
      for (std::string& word : content_words(alias)) known.push_back(std::move(word));
    }
    return shared_words(stated, known) > 0 ? Outcome::kSame : Outcome::kOther;
  }

  std::string trade_message() const {
    return fmt::format("{} is {}", trial_.label(who_), with_article(facts_.fact(trade_).text));
  }

  /// "X, a Chilean economist" of the Chilean political scientist: one discipline for another.
  std::optional<Verdict> judge_discipline() const {
    constexpr std::array<std::string_view, 9> kDisciplines = {
        "economist",   "historian",   "sociologist",    "philosopher", "geographer",
        "demographer", "orientalist", "anthropologist", "linguist"};
    const Fact& fact = facts_.fact(trade_);
    const RoleFiller* kind = trial_.claim.role("kind");
    const bool known = has_word(content_words(fact.text), "scientist") &&
                       trial_.sentence_text().find(" scien") == std::string::npos;
    const WordList stated = content_words(kind->text);
    const bool other = std::any_of(stated.begin(), stated.end(), [&](const std::string& word) {
      return std::find(kDisciplines.begin(), kDisciplines.end(), word) != kDisciplines.end();
    });
    const auto nation = judge_nation();
    const RoleFiller* country = trial_.claim.role("nation");
    // "an economist from Chile's central bank" may be another of that name.
    const bool described = country != nullptr && trial_.claim.role("institute") == nullptr &&
                           kind->range.overlaps(country->range);
    if (!described || !known || !other || trial_.negated || !may_be_told(fact) || !nation ||
        nation->kind != VerdictKind::kSupported)
      return std::nullopt;
    Verdict verdict = disagreeing(VerdictKind::kContradicted,
                                  trade_message() + ", not " + with_article(kind->text),
                                  evidence_of(trade_, fact.text, {trade_message()}));
    verdict.suggestion = fact.text;
    return verdict;
  }

  bool may_be_told(const Fact& fact) const {
    return !fact.disputed && is_fresh(trial_, fact) && !tells_of_once(trial_.claim);
  }

  std::optional<Verdict> judge_nation() const {
    const RoleFiller* nation = trial_.claim.role("nation");
    if (nation == nullptr || nation->entities.empty()) return std::nullopt;
    const FactId id = find({"nationality", "nation", "country", "citizenship", "home", "based in"});
    if (id == kNoFact) return std::nullopt;
    const Fact& fact = facts_.fact(id);
    const bool same =
        std::any_of(nation->entities.begin(), nation->entities.end(), [&](EntityId stated) {
          return std::any_of(fact.objects.begin(), fact.objects.end(),
                             [&](EntityId known) { return same_place(facts_, stated, known); });
        });
    const std::string value = trial_.labels(fact.objects);
    const std::string right = fmt::format("{} is from {}", trial_.label(who_), value);
    if (same != trial_.negated) return supported(right, evidence_of(id, value));
    if (!may_be_told(fact))
      return unverifiable("the known nationality is disputed or of another time");
    const std::string wrong = same ? "" : ", not from " + trial_.told(*nation);
    Verdict verdict =
        disagreeing(VerdictKind::kContradicted, right + wrong, evidence_of(id, value, {right}));
    if (!same && fact.objects.size() == 1) verdict.suggestion = value;
    return verdict;
  }

  bool is_city(std::string_view folded) const {
    const auto& all = facts_.entities();
    return std::any_of(all.begin(), all.end(), [&](const Entity& entity) {
      std::string name;
      fold(entity.name, name);
      return entity.type == "city" && name == folded;
    });
  }

  /// The words that name the institute alone: without its parents' names.
  WordList institute_words(std::string_view text, const std::vector<EntityId>& chain) const {
    // "the Academy of Sciences in Moscow": where it is names no other
    WordList words = content_words(text);
    std::erase_if(words, [&](const std::string& word) { return is_city(word); });
    for (size_t i = 1; i < chain.size(); ++i) {
      const WordList parent = content_words(facts_.entity(chain[i]).name);
      if (words.size() > parent.size() && has_all(words, parent)) {
        std::erase_if(words, [&](const std::string& word) { return has_word(parent, word); });
      }
    }
    return words;
  }

  bool named_by(const Fact& fact, std::string_view text) const {
    if (fact.objects.empty()) return has_all(content_words(fact.text), content_words(text));
    for (const EntityId known : fact.objects) {
      const auto chain = with_wholes(facts_, known);
      const WordList stated = institute_words(text, chain);
      for (const EntityId e : chain) {
        for (const EntityName& name : facts_.entity(e).names) {
          const WordList words = content_words(name.text);
          if (!stated.empty() && (has_all(words, stated) || has_all(stated, words))) return true;
        }
      }
    }
    return false;
  }

  bool is_affiliated(const Fact& fact, const RoleFiller& filler) const {
    for (const EntityId stated : filler.entities) {
      for (const EntityId known : fact.objects) {
        if (lies_in(facts_, known, stated) || contains(with_wholes(facts_, stated), known))
          return true;
      }
    }
    if (!filler.entities.empty()) return false;
    return filler.text.empty() || named_by(fact, filler.text);
  }

  std::optional<Verdict> judge_institute() const {
    const FactId id = find({"affiliation", "institute", "employer", "works at"});
    if (id == kNoFact) return std::nullopt;
    const Fact& fact = facts_.fact(id);
    const std::string value = fact.objects.empty() ? fact.text : trial_.labels(fact.objects);
    const std::string right = fmt::format("{} is at {}", trial_.label(who_), value);
    std::optional<Verdict> verdict;
    for (const RoleFiller* filler : trial_.fillers("institute")) {
      Verdict one = judge_one_institute(*filler, id, right, value);
      verdict = verdict ? sterner(*std::move(verdict), std::move(one)) : std::move(one);
    }
    return verdict;
  }

  Verdict judge_one_institute(const RoleFiller& filler, FactId id, const std::string& right,
                              const std::string& value) const {
    const Fact& fact = facts_.fact(id);
    const bool same = is_affiliated(fact, filler);
    if (same != trial_.negated) return supported(right, evidence_of(id, value));
    if (!may_be_told(fact))
      return unverifiable("the known affiliation is disputed or of another time");
    return disagreeing(VerdictKind::kContradicted,
                       right + (same ? "" : ", not at " + trial_.told(filler)),
                       evidence_of(id, value, {right}));
  }

  const Trial& trial_;
  const FactBase& facts_;
  EntityId who_;
  FactId trade_ = kNoFact;
};

}  // namespace

Verdict judge_person(const Trial& trial) {
  std::optional<Verdict> best;
  for (const EntityId who : trial.entities("who")) {
    Verdict verdict = PersonTrial(trial, who).run();
    best = best ? kinder(*std::move(best), std::move(verdict)) : std::move(verdict);
  }
  return best ? *std::move(best) : unverifiable("nobody known is named");
}

}  // namespace factlint
