// What the claim names, which offices it may mean, and how a message tells them.
#include "engine/verdict/office_trial.h"

#include <algorithm>

#include "engine/verdict/person_name.h"
#include "engine/verdict/time_compare.h"
#include "engine/verdict/wording.h"

namespace factlint {

void OfficeTrial::read_roles() {
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
  // "X, the former president": the mode tells that it is over.
  if (trial_.claim.mode == ClaimMode::kPast) {
    std::erase_if(title_, [](const std::string& word) {
      return word == "former" || word == "ex" || word == "erstwhile";
    });
  }
}

/// A capital stands for its country ("the interior ministry in Moscow").
void OfficeTrial::add_body(EntityId body) {
  bodies_.push_back(body);
  for (const EntityId country : countries_of_capital(facts_, body)) bodies_.push_back(country);
  if (!has_type(facts_, body, "city")) return;
  for (const EntityId whole : with_wholes(facts_, body)) {
    if (!has_type(facts_, whole, "region")) bodies_.push_back(whole);
  }
}

void OfficeTrial::find_candidates() {
  for (const FactId id : facts_.all(FactKind::kOffice)) {
    const Fact& fact = facts_.fact(id);
    const bool here = bodies_.empty() || contains(bodies_, fact.subject);
    if (!here && !within_country(fact)) continue;
    TitleMatch match = match_title(title_, fact, facts_);
    if (!here && match != TitleMatch::kNone && !names_in_title(facts_.entity(fact.subject)))
      match = TitleMatch::kLoose;
    if (match == TitleMatch::kNone || fit_state(trial_, fact, fact.valid) == TimeFit::kOutside)
      continue;
    candidates_.push_back({id, match});
  }
  // The office of that very title leaves none to those that might be meant by it.
  const bool exact = !bodies_.empty() && std::any_of(candidates_.begin(), candidates_.end(),
                                                     [](const OfficeCandidate& c) {
                                                       return c.match == TitleMatch::kExact;
                                                     });
  if (exact) {
    std::erase_if(candidates_,
                  [](const OfficeCandidate& c) { return c.match != TitleMatch::kExact; });
  }
}

/// "Russia's National Guard commander": the body is part of the country named.
bool OfficeTrial::within_country(const Fact& fact) const {
  return std::any_of(bodies_.begin(), bodies_.end(), [&](EntityId body) {
    return !has_type(facts_, body, "region") && lies_in(facts_, fact.subject, body);
  });
}

/// And its name is part of the title: the office is surely meant.
bool OfficeTrial::names_in_title(const Entity& body) const {
  return std::any_of(body.names.begin(), body.names.end(), [&](const EntityName& name) {
    const WordList words = content_words(name.text);
    return words.size() >= 2 && has_all(title_, words);
  });
}

/// The person named is a holder of `fact`, given name included.
bool OfficeTrial::holds(const Fact& fact) const {
  return std::any_of(fact.objects.begin(), fact.objects.end(), [&](EntityId holder) {
    if (!persons_.empty())
      return contains(persons_, holder) && accepts_given_name(facts_.entity(holder), given_);
    return match_name(facts_.entity(holder), name()) == NameMatch::kSame;
  });
}

/// The surname is that of a holder of `fact`, the given name is not.
bool OfficeTrial::misnamed(const Fact& fact) const {
  return std::any_of(fact.objects.begin(), fact.objects.end(), [&](EntityId holder) {
    if (!persons_.empty())
      return contains(persons_, holder) && !accepts_given_name(facts_.entity(holder), given_);
    return match_name(facts_.entity(holder), name()) == NameMatch::kGivenName;
  });
}

bool OfficeTrial::is_lone_surname() const {
  return persons_.empty() && name().find(' ') == std::string::npos;
}

/// One capitalised word that no lexicon holds, and no known given name: "[Lukashenko], the Russian
/// president", "Russian President [Lukashenko]"; behind a comma it must stand by itself, or it may
/// be who reports it.
bool OfficeTrial::is_sure_surname() const {
  constexpr size_t kShortest = 4;
  const DocumentContext& context = trial_.context;
  const RoleFiller* title = trial_.claim.role("title");
  if (title == nullptr || title->range.empty() || holder_->range.empty()) return false;
  const auto it = std::lower_bound(context.tokens.begin(), context.tokens.end(), holder_->range.end,
                                   [](const Token& t, uint32_t end) { return t.end < end; });
  if (it == context.tokens.end() || it->end != holder_->range.end) return false;
  const Token& name = *it;
  if (name.kind != TokenKind::kWord || name.end - name.begin < kShortest ||
      !context.lexicon.analyses(name.word).empty())
    return false;
  const std::string_view text = context.document.view({name.begin, name.end});
  if (text.front() < 'A' || text.front() > 'Z') return false;
  if (std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
    return false;
  const auto named =
      context.mentions.within({static_cast<uint32_t>(it - context.tokens.begin()),
                               static_cast<uint32_t>(it - context.tokens.begin()) + 1});
  if (std::any_of(named.begin(), named.end(),
                  [](const Mention& m) { return m.type == MentionType::kEntity; }))
    return false;
  for (const OfficeCandidate& c : candidates_) {
    for (const EntityId holder : facts_.fact(c.id).objects) {
      if (!accepts_given_name(facts_.entity(holder), text)) continue;
      if (!facts_.entity(holder).given_names.empty()) return false;
    }
  }
  const auto next = it + 1;
  if (next == context.tokens.end() || next->kind == TokenKind::kMark) return true;
  if (title->range.begin > name.begin) return true;
  // "the Russian president, Interfax said", "the Russian president [whom] Zelensky met"
  constexpr int kReach = 7;
  int back = 0;
  for (auto t = it; t != context.tokens.begin() && back < kReach; ++back) {
    --t;
    if (t->mark_class == kComma && t + 1 == it) return false;
    if (t->kind == TokenKind::kMark && t->mark_class != kPeriod) break;
    if (context.vocabulary.text(t->word) == "the") return false;
  }
  return true;
}

bool OfficeTrial::is_misspelling_of(const Fact& fact) const {
  return persons_.empty() && fact.objects.size() == 1 &&
         is_misspelt(facts_.entity(fact.objects.front()), name());
}

std::string OfficeTrial::name() const {
  const std::string written = trial_.written(holder_->range);
  return holder_->text.empty() ? written : holder_->text;
}

/// The person as a message tells it: as written, or by label.
std::string OfficeTrial::told_person() const {
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
std::string OfficeTrial::office_label(const Fact& fact, bool article) const {
  return office_words(facts_, fact, article);
}

Evidence OfficeTrial::evidence(FactId id) const {
  const Fact& fact = facts_.fact(id);
  return evidence_of(id, trial_.labels(fact.objects),
                     {office_label(fact, false) + ": " + trial_.labels(fact.objects)});
}

/// Offices that the person named is known to hold at the time asked.
std::vector<FactId> OfficeTrial::own_offices() const {
  std::vector<FactId> own;
  for (const EntityId person : persons_) {
    if (!accepts_given_name(facts_.entity(person), given_)) continue;
    for (const FactId id : facts_.naming(person, FactKind::kOffice)) {
      const Fact& fact = facts_.fact(id);
      if (contains(fact.objects, person) && may_accuse(trial_, fact, fact.valid)) own.push_back(id);
    }
  }
  return own;
}

}  // namespace factlint
