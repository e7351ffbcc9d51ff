// Claims of first and last days in office + the known ones -> verdicts.
#include "engine/verdict/office_tenure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/verdict/office_title.h"
#include "engine/verdict/person_name.h"

namespace factlint {
namespace {

/// How a stated bound agrees with those that are known.
enum class Agreement : uint8_t { kUnknown, kSame, kOther };

/// The unit that begins (or, one day before it, ends) at a day: a year where it is a year's edge.
DateRange unit_at(Day first, Day edge) {
  const YearMonthDay date = civil(first);
  const YearMonthDay at = civil(edge);
  if (at.day != 1) return DateRange::day(first);
  return at.month == 1 ? DateRange::year(date.year) : DateRange::month(date.year, date.month);
}

std::optional<DateRange> beginning(const Temporal& time) {
  const DateRange& range = time.readings.front();
  if (!range.begin) return std::nullopt;
  const bool whole = range.end && range.precision != Precision::kOther;
  return whole ? range : unit_at(*range.begin, *range.begin);
}

std::optional<DateRange> ending(const Temporal& time) {
  std::optional<Day> last;
  for (const DateRange& reading : time.readings) {
    if (reading.end && (!last || *last < *reading.end)) last = reading.end;
  }
  const DateRange& range = time.readings.front();
  if (!last) return range.begin ? std::optional(unit_at(*range.begin, *range.begin)) : std::nullopt;
  if (range.begin && range.precision != Precision::kOther) return range;
  return unit_at(Day{last->number - 1}, *last);
}

/// "since 2021", "on 5 May 2020": the words that a date of its precision takes.
std::string at_date(const DateRange& date) {
  return (date.precision == Precision::kDay ? "on " : "in ") + date.to_words();
}

class TenureTrial {
 public:
  explicit TenureTrial(const Trial& trial) : trial_(trial), facts_(trial.facts) {}

  Verdict run() {
    if (trial_.negated) return unverifiable("a denial that the facts do not settle");
    find_terms();
    if (terms_.empty()) return unverifiable("this office or its holder is not known");
    const auto start = judge_start();
    const auto end = judge_end();
    if (start == Agreement::kOther || end == Agreement::kOther) {
      if (tells_part()) return unverifiable("some years of a term may be meant");
      return contradiction(start, end);
    }
    const bool wanted_start = trial_.claim.role("end") == nullptr || stated_start();
    const bool good_start = !wanted_start || start == Agreement::kSame;
    const bool good_end = trial_.claim.role("end") == nullptr || end == Agreement::kSame;
    if (good_start && good_end) return support();
    return unverifiable("the facts do not give these dates of office");
  }

 private:
  /// "led it between 2011 and 2014": perhaps not all of the term.
  bool tells_part() const {
    const Mention* date = trial_.mention(trial_.claim.role("end"));
    return date != nullptr && trial_.claim.role("start") != nullptr &&
           trial_.written(date->text).find("etween ") == 1;
  }

  /// The terms of the person named in the office named; of the only office if it has no name here.
  void find_terms() {
    const auto persons = trial_.entities("holder");
    if (persons.size() != 1) return;
    const RoleFiller* given = trial_.claim.role("given");
    if (given != nullptr && !accepts_given_name(facts_.entity(persons.front()), given->text))
      return;
    const WordList title = stated_title();
    const auto bodies = trial_.entities("of");
    bool loose = false;
    for (const FactId id : facts_.naming(persons.front(), FactKind::kOffice)) {
      const Fact& fact = facts_.fact(id);
      if (!contains(fact.objects, persons.front()) || fact.disputed || fact.mode != Mode::kActual)
        continue;
      const bool here =
          bodies.empty() || std::any_of(bodies.begin(), bodies.end(), [&](EntityId b) {
            return same_place(facts_, fact.subject, b);
          });
      const TitleMatch match =
          title.empty() ? TitleMatch::kExact : match_title(title, fact, facts_);
      if (!here || match == TitleMatch::kNone) continue;
      loose |= match == TitleMatch::kLoose && !tells_top(title);
      terms_.push_back(id);
    }
    // Two offices, or one that is hardly named: which is meant is open.
    const bool several = std::any_of(terms_.begin(), terms_.end(), [&](FactId id) {
      const Fact& first = facts_.fact(terms_.front());
      return facts_.fact(id).property != first.property || facts_.fact(id).subject != first.subject;
    });
    if (several || loose || (bodies.empty() && names_other_body())) terms_.clear();
  }

  /// Without a body of its own, the office may be that of another one that the sentence names.
  bool names_other_body() const {
    if (terms_.empty()) return false;
    const EntityId own = facts_.fact(terms_.front()).subject;
    const TokenRange sentence = trial_.context.sentences[trial_.claim.sentence].tokens;
    const Mentions& mentions = trial_.context.mentions;
    const auto here = mentions.within(sentence);
    return std::any_of(here.begin(), here.end(), [&](const Mention& m) {
      if (m.type != MentionType::kEntity) return false;
      const auto& named = mentions.entity(m).candidates;
      return !contains(named, own) && std::any_of(named.begin(), named.end(), [&](EntityId entity) {
        return facts_.entity(entity).type != "person" && !same_place(facts_, entity, own);
      });
    });
  }

  /// Empty for "office", "the post".
  WordList stated_title() const {
    constexpr std::array<std::string_view, 6> kAny = {"office",   "post", "job",
                                                      "position", "helm", "reins"};
    WordList names;
    for (const EntityId body : trial_.entities("of")) {
      for (const EntityName& name : facts_.entity(body).names) {
        for (std::string& word : content_words(name.text)) names.push_back(std::move(word));
      }
    }
    std::string told;
    for (const RoleFiller* filler : trial_.fillers("title")) told += " " + filler->text;
    WordList title = title_words(told, names);
    std::erase_if(title, [&](const std::string& word) {
      return std::find(kAny.begin(), kAny.end(), word) != kAny.end();
    });
    return title;
  }

  std::optional<DateRange> stated_start() const {
    const RoleFiller* start = trial_.claim.role("start");
    if (start == nullptr) start = trial_.claim.role("chosen");
    const Temporal* time = trial_.temporal(start);
    return time == nullptr ? std::nullopt : beginning(*time);
  }

  std::optional<DateRange> stated_end() const {
    const Temporal* time = trial_.temporal(trial_.claim.role("end"));
    return time == nullptr ? std::nullopt : ending(*time);
  }

  Agreement judge_start() {
    const auto stated = stated_start();
    if (!stated) return Agreement::kUnknown;
    const bool chosen = trial_.claim.role("chosen") != nullptr;
    bool open = false;
    for (const FactId id : terms_) {
      const auto& since = facts_.fact(id).bounds.since;
      if (!since || !since->begin || !since->end) {
        open = true;
        continue;
      }
      if (stated->contains(*since)) {
        start_ = id;
        return Agreement::kSame;
      }
      open |= since->intersects(*stated) || (chosen && !too_early(*stated, *since));
      if (start_ == kNoFact) start_ = id;
    }
    return open || start_ == kNoFact ? Agreement::kUnknown : Agreement::kOther;
  }

  /// Chosen more than a year before the office is taken; who is chosen later may be so again.
  static bool too_early(const DateRange& chosen, const DateRange& since) {
    constexpr int kYear = 366;
    return chosen.end && chosen.end->number + kYear <= since.begin->number + 1;
  }

  Agreement judge_end() {
    const auto stated = stated_end();
    if (!stated) return Agreement::kUnknown;
    bool open = false;
    for (const FactId id : terms_) {
      const auto& until = facts_.fact(id).bounds.until;
      if (!until || !until->begin || !until->end) {
        open = true;
        continue;
      }
      if (stated->contains(*until)) {
        end_ = id;
        return Agreement::kSame;
      }
      open |= until->intersects(*stated) || next_to(*until, *stated);
      if (end_ == kNoFact) end_ = id;
    }
    return open || end_ == kNoFact ? Agreement::kUnknown : Agreement::kOther;
  }

  /// "until 1 June" may leave out the day itself: the last day was the one before.
  static bool next_to(const DateRange& until, const DateRange& stated) {
    return stated.begin && until.end && *stated.begin == *until.end;
  }

  std::string who() const { return trial_.labels(facts_.fact(terms_.front()).objects); }

  Evidence evidence(FactId id) const {
    const Fact& fact = facts_.fact(id);
    std::string term;
    if (fact.bounds.since) term = "from " + fact.bounds.since->to_words();
    if (fact.bounds.until)
      term += std::string(term.empty() ? "" : " ") + "until " + fact.bounds.until->to_words();
    return evidence_of(id, term,
                       {fmt::format("{}, {}: {}", who(), office_words(facts_, fact, false),
                                    term.empty() ? "no dates" : term)});
  }

  Verdict support() const {
    const FactId id = start_ != kNoFact ? start_ : end_;
    const Fact& fact = facts_.fact(id);
    std::string message = fmt::format("{} {} {}", who(), fact.bounds.until ? "was" : "has been",
                                      office_words(facts_, fact));
    if (fact.bounds.since)
      message += (fact.bounds.until ? " from " : " since ") + fact.bounds.since->to_words();
    if (fact.bounds.until) message += " until " + fact.bounds.until->to_words();
    return supported(std::move(message), evidence(id));
  }

  Verdict contradiction(Agreement start, Agreement end) const {
    const FactId id = start == Agreement::kOther ? start_ : end_;
    const Fact& fact = facts_.fact(id);
    const std::string office = office_words(facts_, fact);
    std::string message;
    if (start == Agreement::kOther && end == Agreement::kOther && start_ == end_) {
      message = fmt::format("{} was {} from {} until {}, not from {} until {}", who(), office,
                            fact.bounds.since->to_words(), fact.bounds.until->to_words(),
                            stated_start()->to_words(), stated_end()->to_words());
    } else if (start == Agreement::kOther) {
      message = started(fact, office);
    } else {
      message = fmt::format("{} was {} until {}, not {}", who(), office,
                            fact.bounds.until->to_words(), stated_end()->to_words());
    }
    Verdict verdict = disagreeing(VerdictKind::kContradicted, std::move(message), evidence(id));
    if (start != end) {
      verdict.suggestion =
          (start == Agreement::kOther ? fact.bounds.since : fact.bounds.until)->to_words();
    }
    return verdict;
  }

  std::string started(const Fact& fact, const std::string& office) const {
    const std::string stated = stated_start()->to_words();
    if (!fact.bounds.until && trial_.claim.role("end") == nullptr &&
        trial_.claim.role("chosen") == nullptr && trial_.claim.tense != Tense::kPast)
      return fmt::format("{} has been {} since {}, not {}", who(), office,
                         fact.bounds.since->to_words(), stated);
    return fmt::format("{} became {} {}, not {}", who(), office, at_date(*fact.bounds.since),
                       at_date(*stated_start()));
  }

  const Trial& trial_;
  const FactBase& facts_;
  std::vector<FactId> terms_;
  FactId start_ = kNoFact;  ///< the term whose beginning agrees, or the first one
  FactId end_ = kNoFact;
};

}  // namespace

bool tells_tenure(const Claim& claim) {
  return claim.role("start") != nullptr || claim.role("end") != nullptr ||
         claim.role("chosen") != nullptr;
}

Verdict judge_tenure(const Trial& trial) { return TenureTrial(trial).run(); }

}  // namespace factlint
