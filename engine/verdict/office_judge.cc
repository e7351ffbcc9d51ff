// Claims about who holds an office + office facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/verdict/judging.h"
#include "engine/verdict/office_tenure.h"
#include "engine/verdict/office_title.h"
#include "engine/verdict/person_name.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 6> kFormerCues = {"former",   "ex-",     "erstwhile",
                                                         "one-time", "onetime", "no longer"};

/// An office that the claim may mean.
struct Candidate {
  FactId id = kNoFact;
  TitleMatch match = TitleMatch::kNone;
};

class OfficeTrial {
 public:
  explicit OfficeTrial(const Trial& trial) : trial_(trial), facts_(trial.facts) { read_roles(); }

  Verdict run() {
    if (holder_ == nullptr) return unverifiable("no holder is named");
    if (title_.empty()) return unverifiable("a rank or a name, but no office");
    if (has_word(title_, "counterpart") || same_words(title_, {"opposite", "number"}))
      return judge_counterpart();
    find_candidates();
    if (is_other_office(title_) && candidates_.empty())
      return unverifiable("another office, or one of another time");
    for (const Candidate& c : candidates_) {
      if (holds(facts_.fact(c.id))) return judge_true(c);
    }
    return judge_false();
  }

 private:
  void read_roles() {
    holder_ = trial_.claim.role("holder");
    if (holder_ != nullptr) persons_ = trial_.entities("holder");
    if (const RoleFiller* given = trial_.claim.role("given")) given_ = given->text;
    WordList names;
    for (const EntityId body : trial_.entities("of")) {
      add_body(body);
      for (const EntityName& name : facts_.entity(body).names) {
        for (std::string& word : content_words(name.text)) names.push_back(std::move(word));
      }
    }
    std::string title;
    for (const RoleFiller* filler : trial_.fillers("title")) title += " " + filler->text;
    // "National Guard commander": the body's own words are no part of the title.
    title_ = title_words(title, names);
  }

  /// A capital stands for its country ("the interior ministry in Moscow").
  void add_body(EntityId body) {
    bodies_.push_back(body);
    for (const EntityId country : countries_of_capital(facts_, body)) bodies_.push_back(country);
    if (!has_type(facts_, body, "city")) return;
    for (const EntityId whole : with_wholes(facts_, body)) {
      if (!has_type(facts_, whole, "region")) bodies_.push_back(whole);
    }
  }

  void find_candidates() {
    for (const FactId id : facts_.all(FactKind::kOffice)) {
      const Fact& fact = facts_.fact(id);
      TitleMatch match = match_title(title_, fact, facts_);
      if (!bodies_.empty() && !contains(bodies_, fact.subject))
        match = match_within_country(fact, match);
      if (match == TitleMatch::kNone || fit_state(trial_, fact, fact.valid) == TimeFit::kOutside)
        continue;
      candidates_.push_back({id, match});
    }
    // The office of that very title leaves none to those that might be meant by it.
    const bool exact = !bodies_.empty() &&
                       std::any_of(candidates_.begin(), candidates_.end(), [](const Candidate& c) {
                         return c.match == TitleMatch::kExact;
                       });
    if (exact)
      std::erase_if(candidates_, [](const Candidate& c) { return c.match != TitleMatch::kExact; });
  }

  /// "Russia's National Guard commander": the body is part of the country named, and its name part
  /// of the title.
  TitleMatch match_within_country(const Fact& fact, TitleMatch match) const {
    const bool part = std::any_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
      return !has_type(facts_, body, "region") && lies_in(facts_, fact.subject, body);
    });
    if (!part || match == TitleMatch::kNone) return TitleMatch::kNone;
    return names_in_title(facts_.entity(fact.subject)) ? match : TitleMatch::kLoose;
  }

  bool names_in_title(const Entity& body) const {
    return std::any_of(body.names.begin(), body.names.end(), [&](const EntityName& name) {
      const WordList words = content_words(name.text);
      return words.size() >= 2 && has_all(title_, words);
    });
  }

  /// The person named is a holder of `fact`, given name included.
  bool holds(const Fact& fact) const {
    return std::any_of(fact.objects.begin(), fact.objects.end(), [&](EntityId holder) {
      if (!persons_.empty())
        return contains(persons_, holder) && accepts_given_name(facts_.entity(holder), given_);
      return match_name(facts_.entity(holder), name()) == NameMatch::kSame;
    });
  }

  /// The surname is that of a holder of `fact`, the given name is not.
  bool misnamed(const Fact& fact) const {
    return std::any_of(fact.objects.begin(), fact.objects.end(), [&](EntityId holder) {
      if (!persons_.empty())
        return contains(persons_, holder) && !accepts_given_name(facts_.entity(holder), given_);
      return match_name(facts_.entity(holder), name()) == NameMatch::kGivenName;
    });
  }

  bool is_lone_surname() const { return persons_.empty() && name().find(' ') == std::string::npos; }

  std::string name() const {
    const std::string written = trial_.written(holder_->range);
    return holder_->text.empty() ? written : holder_->text;
  }

  /// The person as a message tells it: as written, or by label.
  std::string told_person() const {
    if (!given_.empty() && !persons_.empty()) {
      const RoleFiller* given = trial_.claim.role("given");
      std::string written = trial_.written(given->range);
      if (written.empty()) written = given_;
      return written + " " + facts_.entity(persons_.front()).surname;
    }
    if (!persons_.empty()) return trial_.label(persons_.front());
    const std::string written = trial_.written(holder_->range);
    return written.empty() ? holder_->text : written;
  }

  /// "the defense minister of Russia".
  std::string office_label(const Fact& fact, bool article = true) const {
    return office_words(facts_, fact, article);
  }

  Evidence evidence(FactId id) const {
    const Fact& fact = facts_.fact(id);
    return evidence_of(id, trial_.labels(fact.objects),
                       {office_label(fact, false) + ": " + trial_.labels(fact.objects)});
  }

  Verdict judge_true(const Candidate& c) const {
    const Fact& fact = facts_.fact(c.id);
    const std::string holder = trial_.labels(fact.objects);
    const bool sure = c.match == TitleMatch::kExact && may_accuse(trial_, fact, fact.valid);
    if (trial_.negated) {
      if (!sure || tells_of_once(trial_.claim))
        return unverifiable("a denial that the facts do not settle");
      return disagreeing(VerdictKind::kContradicted,
                         fmt::format("{} is {}", holder, office_label(fact)), evidence(c.id));
    }
    if (trial_.claim.mode == ClaimMode::kPast) {
      if (!sure || !says_former()) return unverifiable("told of an earlier time");
      return disagreeing(VerdictKind::kContradicted,
                         fmt::format("{} is {} now, not formerly", holder, office_label(fact)),
                         evidence(c.id));
    }
    const bool ended = fact.valid && fact.valid->end && trial_.context.as_of &&
                       *fact.valid->end <= *trial_.context.as_of;
    return supported(fmt::format("{} {} {}", holder, ended ? "was" : "is", office_label(fact)),
                     evidence(c.id));
  }

  /// "former" or "ex-" stands at the title itself.
  bool says_former() const {
    constexpr uint32_t kBefore = 12;
    TextRange around = trial_.claim.span;
    if (const RoleFiller* title = trial_.claim.role("title");
        title != nullptr && !title->range.empty())
      around = title->range;
    around.begin -= std::min(around.begin, kBefore);
    std::string text;
    fold(trial_.written(around), text);
    return std::any_of(kFormerCues.begin(), kFormerCues.end(),
                       [&](std::string_view cue) { return text.find(cue) != std::string::npos; });
  }

  /// "his Tajik counterpart, Emomali Rahmon": holder of some office of that country.
  Verdict judge_counterpart() const {
    const auto own = own_offices();
    if (own.empty() || bodies_.empty() || trial_.negated || trial_.claim.mode == ClaimMode::kPast ||
        tells_of_once(trial_.claim))
      return unverifiable("this office or its holder is not known");
    for (const FactId id : own) {
      const Fact& fact = facts_.fact(id);
      for (const EntityId body : bodies_) {
        if (same_place(facts_, fact.subject, body))
          return supported(fmt::format("{} is {}", trial_.labels(fact.objects), office_label(fact)),
                           evidence(id));
      }
    }
    const Fact& fact = facts_.fact(own.front());
    const RoleFiller* of = trial_.claim.role("of");
    const bool countries = std::all_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
      return has_type(facts_, body, "country") || has_type(facts_, body, "city");
    });
    if (of == nullptr || !countries || !has_type(facts_, fact.subject, "country"))
      return unverifiable("another office than the known one");
    Verdict verdict = disagreeing(VerdictKind::kContradicted,
                                  fmt::format("{} is {}, not of {}", trial_.labels(fact.objects),
                                              office_label(fact, false), trial_.told(*of)),
                                  evidence(own.front()));
    verdict.suggestion = trial_.label(fact.subject);
    return verdict;
  }

  Verdict judge_false() {
    if (trial_.negated) return judge_right_denial();
    if (tells_of_once(trial_.claim)) return unverifiable("told of an earlier time");
    if (auto verdict = wrong_given_name()) return *std::move(verdict);
    if (auto verdict = outdated_holder()) return *std::move(verdict);
    if (auto verdict = wrong_person()) return *std::move(verdict);
    if (auto verdict = wrong_country()) return *std::move(verdict);
    if (auto verdict = wrong_title()) return *std::move(verdict);
    if (auto verdict = wrong_body()) return *std::move(verdict);
    return unverifiable("this office or its holder is not known");
  }

  Verdict judge_right_denial() const {
    for (const Candidate& c : candidates_) {
      const Fact& fact = facts_.fact(c.id);
      if (c.match != TitleMatch::kExact || !fact.single || bodies_.empty()) continue;
      return supported(fmt::format("{} is {}", trial_.labels(fact.objects), office_label(fact)),
                       evidence(c.id));
    }
    return unverifiable("this office or its holder is not known");
  }

  Verdict not_this_person(FactId id) const {
    const Fact& fact = facts_.fact(id);
    Verdict verdict = disagreeing(VerdictKind::kContradicted,
                                  fmt::format("{} is {}, not {}", office_label(fact),
                                              trial_.labels(fact.objects), told_person()),
                                  evidence(id));
    if (fact.objects.size() != 1) return verdict;
    verdict.suggestion = trial_.labels(fact.objects);
    if (is_misspelling_of(fact))
      verdict.message = fmt::format("{} is {}; \"{}\" looks like a misspelling", office_label(fact),
                                    verdict.suggestion, told_person());
    return verdict;
  }

  bool is_misspelling_of(const Fact& fact) const {
    return persons_.empty() && fact.objects.size() == 1 &&
           is_misspelt(facts_.entity(fact.objects.front()), name());
  }

  std::optional<Verdict> wrong_given_name() const {
    for (const Candidate& c : candidates_) {
      const Fact& fact = facts_.fact(c.id);
      if (c.match == TitleMatch::kExact && misnamed(fact) && may_accuse(trial_, fact, fact.valid))
        return not_this_person(c.id);
    }
    return std::nullopt;
  }

  /// An earlier holder: the message says since when it is somebody else.
  std::optional<Verdict> outdated_holder() const {
    if (bodies_.empty()) return std::nullopt;
    for (const Candidate& now : candidates_) {
      const Fact& current = facts_.fact(now.id);
      if (now.match != TitleMatch::kExact || !may_accuse(trial_, current, current.valid)) continue;
      for (const FactId id : facts_.of(current.subject, FactKind::kOffice)) {
        const Fact& earlier = facts_.fact(id);
        const bool ended = earlier.valid && earlier.valid->end &&
                           fit_state(trial_, earlier, earlier.valid) == TimeFit::kOutside;
        if (!ended || !holds(earlier) || match_title(title_, earlier, facts_) != TitleMatch::kExact)
          continue;
        Verdict verdict = not_this_person(now.id);
        verdict.kind = VerdictKind::kOutdated;
        verdict.message += fmt::format(", who held it until {}", until_in_words(earlier));
        verdict.evidence.push_back(evidence(id));
        return verdict;
      }
    }
    return std::nullopt;
  }

  /// The office is known and single, its country or body is named, and somebody else holds it.
  std::optional<Verdict> wrong_person() const {
    if (bodies_.empty()) return std::nullopt;
    std::optional<Verdict> verdict;
    for (const Candidate& c : candidates_) {
      const Fact& fact = facts_.fact(c.id);
      if (c.match != TitleMatch::kExact) continue;
      if (!fact.single || !may_accuse(trial_, fact, fact.valid)) return std::nullopt;
      // A surname alone may be no name at all.
      if (is_lone_surname() && !is_misspelling_of(fact)) return std::nullopt;
      if (!verdict) verdict = not_this_person(c.id);
    }
    return verdict;
  }

  /// Offices that the person named is known to hold at the time asked.
  std::vector<FactId> own_offices() const {
    std::vector<FactId> own;
    for (const EntityId person : persons_) {
      if (!accepts_given_name(facts_.entity(person), given_)) continue;
      for (const FactId id : facts_.naming(person, FactKind::kOffice)) {
        const Fact& fact = facts_.fact(id);
        if (contains(fact.objects, person) && may_accuse(trial_, fact, fact.valid))
          own.push_back(id);
      }
    }
    return own;
  }

  /// "Kyrgyz President Emomali Rahmon": the right title, of another country.
  std::optional<Verdict> wrong_country() const {
    const RoleFiller* of = trial_.claim.role("of");
    if (bodies_.empty() || of == nullptr) return std::nullopt;
    for (const FactId id : own_offices()) {
      const Fact& fact = facts_.fact(id);
      const TitleMatch match = match_title(title_, fact, facts_);
      const bool leads = match == TitleMatch::kLoose && is_state_leader(title_);
      if ((match != TitleMatch::kExact && !leads) || contains(bodies_, fact.subject)) continue;
      const bool rivals = std::all_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
        return (has_type(facts_, body, "city") ||
                facts_.entity(body).type == facts_.entity(fact.subject).type) &&
               !same_place(facts_, body, fact.subject);
      });
      if (!rivals) continue;
      Verdict verdict = disagreeing(VerdictKind::kContradicted,
                                    fmt::format("{} is {}, not of {}", trial_.labels(fact.objects),
                                                office_label(fact, false), trial_.told(*of)),
                                    evidence(id));
      verdict.suggestion = trial_.label(fact.subject);
      return verdict;
    }
    return std::nullopt;
  }

  /// The title stands right before the name, so nothing else says of what it is.
  bool title_before_name() const {
    const RoleFiller* title = trial_.claim.role("title");
    return title != nullptr && !title->range.empty() && title->range.end <= holder_->range.begin &&
           holder_->range.begin - title->range.end <= 12;
  }

  /// "Interior Minister Viktor Zolotov": a person known for another office.
  std::optional<Verdict> wrong_title() const {
    if (!is_state_office(title_) ||
        (bodies_.empty() && !is_portfolio(title_) && !title_before_name()))
      return std::nullopt;
    const auto own = own_offices();
    for (const FactId id : own) {
      if (match_title(title_, facts_.fact(id), facts_) != TitleMatch::kNone) return std::nullopt;
    }
    for (const FactId id : own) {
      const Fact& fact = facts_.fact(id);
      const bool country = std::any_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
        return same_place(facts_, body, fact.subject);
      });
      if (!bodies_.empty() && !country) continue;
      const RoleFiller* written = trial_.claim.role("title");
      std::string wrong = trial_.written(written->range);
      if (wrong.empty()) wrong = written->text;
      return disagreeing(VerdictKind::kContradicted,
                         fmt::format("{} is {}, not {}", trial_.labels(fact.objects),
                                     office_label(fact, false), lower_title(wrong)),
                         evidence(id));
    }
    return std::nullopt;
  }

  /// "X, director of the Federal Archive Service": whoever heads one service heads no other.
  std::optional<Verdict> wrong_body() const {
    if (is_exclusive_office(title_) || heads_other_body()) return wrong_high_office();
    if (!heads_state_body(title_)) return std::nullopt;
    for (const FactId id : own_offices()) {
      const Fact& fact = facts_.fact(id);
      const Entity& body = facts_.entity(fact.subject);
      if (!fact.single || match_title(title_, fact, facts_) != TitleMatch::kNone) continue;
      WordList names;
      for (const EntityName& name : body.names) {
        for (std::string& word : content_words(name.text)) names.push_back(std::move(word));
      }
      if (has_type(facts_, fact.subject, "country") || shared_words(names, title_) > 0) continue;
      return disagreeing(VerdictKind::kContradicted,
                         fmt::format("{} is {}, and heads no other service",
                                     trial_.labels(fact.objects), office_label(fact, false)),
                         evidence(id));
    }
    return std::nullopt;
  }

  /// "secretary of [the Security Council]", "head of [the Foreign Ministry]": the top of a body of
  /// the country whose office the person holds.
  bool heads_other_body() const {
    constexpr std::array<std::string_view, 7> kTops = {"head", "chief",   "director", "commander",
                                                       "boss", "command", "secretary"};
    const bool top = std::all_of(title_.begin(), title_.end(), [&](const std::string& word) {
      return std::find(kTops.begin(), kTops.end(), word) != kTops.end();
    });
    const auto own = own_offices();
    return top && !own.empty() && std::any_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
             return has_type(facts_, body, "agency") &&
                    !contains(with_wholes(facts_, facts_.fact(own.front()).subject), body) &&
                    std::any_of(own.begin(), own.end(), [&](FactId id) {
                      const auto wholes = with_wholes(facts_, facts_.fact(id).subject);
                      return std::any_of(wholes.begin(), wholes.end(), [&](EntityId whole) {
                        return has_type(facts_, whole, "country") && lies_in(facts_, body, whole);
                      });
                    });
           });
  }

  /// "the Russian prosecutor", "the General Staff"; a club may have a chief of staff, too.
  bool names_state_body() const {
    for (const RoleFiller* of : trial_.fillers("of")) {
      if (!of->range.empty()) return true;
    }
    std::string text;
    for (const RoleFiller* title : trial_.fillers("title")) text += " " + title->text;
    return text.find("general staff") != std::string::npos ||
           text.find("federal") != std::string::npos || text.find("duma") != std::string::npos;
  }

  /// "X, speaker of the parliament": whoever heads a ministry or a state is none.
  std::optional<Verdict> wrong_high_office() const {
    if (!names_state_body()) return std::nullopt;
    for (const FactId id : own_offices()) {
      const Fact& fact = facts_.fact(id);
      if (!fact.single || match_title(title_, fact, facts_) != TitleMatch::kNone)
        return std::nullopt;
      WordList names;
      for (const EntityName& name : facts_.entity(fact.subject).names) {
        for (std::string& word : content_words(name.text)) names.push_back(std::move(word));
      }
      if (!has_type(facts_, fact.subject, "country") && shared_words(names, title_) > 0)
        return std::nullopt;
      const RoleFiller* written = trial_.claim.role("title");
      std::string wrong = trial_.written(written->range);
      if (wrong.empty()) wrong = written->text;
      return disagreeing(VerdictKind::kContradicted,
                         fmt::format("{} is {}, not {}", trial_.labels(fact.objects),
                                     office_label(fact, false), lower_title(wrong)),
                         evidence(id));
    }
    return std::nullopt;
  }

  const Trial& trial_;
  const FactBase& facts_;
  const RoleFiller* holder_ = nullptr;
  std::vector<EntityId> persons_;
  std::vector<EntityId> bodies_;
  std::string given_;
  WordList title_;
  std::vector<Candidate> candidates_;
};

}  // namespace

Verdict judge_office(const Trial& trial) {
  return tells_tenure(trial.claim) ? judge_tenure(trial) : OfficeTrial(trial).run();
}

}  // namespace factlint
