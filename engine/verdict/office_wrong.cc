// What may be wrong where no office fits: the given name, the time, the person, the country, the
// title, the body.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/verdict/office_trial.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {

Verdict OfficeTrial::not_this_person(FactId id) const {
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

/// The person has this office in another country than the one told.
Verdict OfficeTrial::not_of_this_country(FactId id, const RoleFiller& of) const {
  const Fact& fact = facts_.fact(id);
  Verdict verdict = disagreeing(VerdictKind::kContradicted,
                                fmt::format("{} is {}, not of {}", trial_.labels(fact.objects),
                                            office_label(fact, false), trial_.told(of)),
                                evidence(id));
  verdict.suggestion = trial_.label(fact.subject);
  return verdict;
}

/// The person has this office, and not the one that is told.
Verdict OfficeTrial::not_this_title(FactId id) const {
  const Fact& fact = facts_.fact(id);
  const RoleFiller* written = trial_.claim.role("title");
  std::string wrong = trial_.written(written->range);
  if (wrong.empty()) wrong = written->text;
  // "heads the service": the office in words, not the verb.
  constexpr std::string_view kHead = "head ";
  if (written->text.starts_with(kHead) && wrong.find(' ') == std::string::npos)
    wrong = "head of the " + written->text.substr(kHead.size());
  while (wrong.ends_with(' ')) wrong.pop_back();
  return disagreeing(VerdictKind::kContradicted,
                     fmt::format("{} is {}, not {}", trial_.labels(fact.objects),
                                 office_label(fact, false), lower_title(wrong)),
                     evidence(id));
}

/// Words of the title are words of the body's names.
bool OfficeTrial::names_subject(const Fact& fact) const {
  WordList names;
  for (const EntityName& name : facts_.entity(fact.subject).names) {
    for (std::string& word : content_words(name.text)) names.push_back(std::move(word));
  }
  return shared_words(names, title_) > 0;
}

/// "deputy commander of the guard", told of its commander.
std::optional<Verdict> OfficeTrial::wrong_deputy() const {
  const auto is_deputy = [](const std::string& word) { return word == "deputy" || word == "vice"; };
  if (trial_.negated || trial_.claim.mode == ClaimMode::kPast || tells_of_once(trial_.claim) ||
      std::none_of(title_.begin(), title_.end(), is_deputy))
    return std::nullopt;
  WordList office = title_;
  std::erase_if(office, is_deputy);
  for (const FactId id : own_offices()) {
    const Fact& fact = facts_.fact(id);
    const bool body = bodies_.empty() || contains(bodies_, fact.subject) ||
                      std::any_of(bodies_.begin(), bodies_.end(), [&](EntityId whole) {
                        return lies_in(facts_, fact.subject, whole);
                      });
    if (body && match_title(office, fact, facts_) == TitleMatch::kExact) return not_this_title(id);
  }
  return std::nullopt;
}

std::optional<Verdict> OfficeTrial::wrong_given_name() const {
  for (const OfficeCandidate& c : candidates_) {
    const Fact& fact = facts_.fact(c.id);
    if (c.match == TitleMatch::kExact && misnamed(fact) && may_accuse(trial_, fact, fact.valid))
      return not_this_person(c.id);
  }
  return std::nullopt;
}

/// An earlier holder: the message says since when it is somebody else.
std::optional<Verdict> OfficeTrial::outdated_holder() const {
  if (bodies_.empty()) return std::nullopt;
  for (const OfficeCandidate& now : candidates_) {
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
std::optional<Verdict> OfficeTrial::wrong_person() const {
  if (bodies_.empty()) return std::nullopt;
  std::optional<Verdict> verdict;
  for (const OfficeCandidate& c : candidates_) {
    const Fact& fact = facts_.fact(c.id);
    if (c.match != TitleMatch::kExact) continue;
    if (!fact.single || !may_accuse(trial_, fact, fact.valid)) return std::nullopt;
    // A surname alone may be no name at all.
    if (is_lone_surname() && !is_misspelling_of(fact) && !is_sure_surname()) return std::nullopt;
    if (!verdict) verdict = not_this_person(c.id);
  }
  return verdict;
}

/// "Kyrgyz President Emomali Rahmon": the right title, of another country.
std::optional<Verdict> OfficeTrial::wrong_country() const {
  const RoleFiller* of = trial_.claim.role("of");
  if (bodies_.empty() || of == nullptr) return std::nullopt;
  for (const FactId id : own_offices()) {
    const Fact& fact = facts_.fact(id);
    const TitleMatch match = match_title(title_, fact, facts_);
    const bool leads = match == TitleMatch::kLoose && is_state_leader(title_);
    // "commander of the Kazakh National Guard": a service of that name, of another country
    const bool service = match != TitleMatch::kNone && names_in_title(facts_.entity(fact.subject));
    if ((match != TitleMatch::kExact && !leads && !service) || contains(bodies_, fact.subject))
      continue;
    const bool rivals = std::all_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
      if (service && has_type(facts_, body, "country")) return !lies_in(facts_, fact.subject, body);
      return (has_type(facts_, body, "city") ||
              facts_.entity(body).type == facts_.entity(fact.subject).type) &&
             !same_place(facts_, body, fact.subject);
    });
    if (!rivals) continue;
    return not_of_this_country(id, *of);
  }
  return std::nullopt;
}

/// The title stands right before the name, so nothing else says of what it is.
bool OfficeTrial::title_before_name() const {
  const RoleFiller* title = trial_.claim.role("title");
  return title != nullptr && !title->range.empty() && title->range.end <= holder_->range.begin &&
         holder_->range.begin - title->range.end <= 12;
}

/// "Interior Minister Viktor Zolotov": a person known for another office.
std::optional<Verdict> OfficeTrial::wrong_title() const {
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
    return not_this_title(id);
  }
  return std::nullopt;
}

/// "X, director of the Federal Archive Service": whoever heads one service heads no other.
std::optional<Verdict> OfficeTrial::wrong_body() const {
  if (is_exclusive_office(title_) || heads_other_body()) return wrong_high_office();
  if (!heads_state_body(title_)) return std::nullopt;
  for (const FactId id : own_offices()) {
    const Fact& fact = facts_.fact(id);
    if (!fact.single || match_title(title_, fact, facts_) != TitleMatch::kNone) continue;
    if (has_type(facts_, fact.subject, "country") || names_subject(fact)) continue;
    return disagreeing(VerdictKind::kContradicted,
                       fmt::format("{} is {}, and heads no other service",
                                   trial_.labels(fact.objects), office_label(fact, false)),
                       evidence(id));
  }
  return std::nullopt;
}

/// "secretary of [the Security Council]", "head of [the Foreign Ministry]": the top of a body of
/// the country whose office the person holds.
bool OfficeTrial::heads_other_body() const {
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
bool OfficeTrial::names_state_body() const {
  for (const RoleFiller* of : trial_.fillers("of")) {
    if (!of->range.empty()) return true;
  }
  std::string text;
  for (const RoleFiller* title : trial_.fillers("title")) text += " " + title->text;
  return text.find("general staff") != std::string::npos ||
         text.find("federal") != std::string::npos || text.find("duma") != std::string::npos;
}

/// "X, speaker of the parliament": whoever heads a ministry or a state is none.
std::optional<Verdict> OfficeTrial::wrong_high_office() const {
  if (!names_state_body()) return std::nullopt;
  for (const FactId id : own_offices()) {
    const Fact& fact = facts_.fact(id);
    if (!fact.single || match_title(title_, fact, facts_) != TitleMatch::kNone) return std::nullopt;
    if (!has_type(facts_, fact.subject, "country") && names_subject(fact)) return std::nullopt;
    return not_this_title(id);
  }
  return std::nullopt;
}

}  // namespace factlint
