// Claims about who holds an office + office facts -> verdicts.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/verdict/office_tenure.h"
#include "engine/verdict/office_trial.h"
#include "engine/verdict/time_compare.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 6> kFormerCues = {"former",   "ex-",     "erstwhile",
                                                         "one-time", "onetime", "no longer"};

}  // namespace

Verdict OfficeTrial::run() {
  if (holder_ == nullptr) return unverifiable("no holder is named");
  if (title_.empty()) return unverifiable("a rank or a name, but no office");
  if (has_word(title_, "counterpart") || same_words(title_, {"opposite", "number"}))
    return judge_counterpart();
  find_candidates();
  const bool known = std::any_of(candidates_.begin(), candidates_.end(),
                                 [](const auto& c) { return c.match == TitleMatch::kExact; });
  if (!known) {
    if (auto verdict = wrong_deputy()) return *std::move(verdict);
  }
  if (is_other_office(title_) && candidates_.empty())
    return unverifiable("another office, or one of another time");
  for (const OfficeCandidate& c : candidates_) {
    if (holds(facts_.fact(c.id))) return judge_true(c);
  }
  return judge_false();
}

Verdict OfficeTrial::judge_true(const OfficeCandidate& c) const {
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
bool OfficeTrial::says_former() const {
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
Verdict OfficeTrial::judge_counterpart() const {
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
  return not_of_this_country(own.front(), *of);
}

Verdict OfficeTrial::judge_false() {
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

Verdict OfficeTrial::judge_right_denial() const {
  for (const OfficeCandidate& c : candidates_) {
    const Fact& fact = facts_.fact(c.id);
    if (c.match != TitleMatch::kExact || !fact.single || bodies_.empty()) continue;
    return supported(fmt::format("{} is {}", trial_.labels(fact.objects), office_label(fact)),
                     evidence(c.id));
  }
  return unverifiable("this office or its holder is not known");
}

Verdict judge_office(const Trial& trial) {
  return tells_tenure(trial.claim) ? judge_tenure(trial) : OfficeTrial(trial).run();
}

}  // namespace factlint
