// "He was 34 when he took over the farm in 1992. He will turn 75 in 2032": two ages of one person,
// each with its year, or a birth and an age -> the years between them judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kClause = 14;  // atoms from an age to its year

/// An age with the year that it is told for; a birth is the age of nought.
struct AgePoint {
  const SentenceText* text = nullptr;
  int age = 0;
  int year = 0;
  uint32_t first = 0;  ///< atoms of the age
  uint32_t last = 0;
  uint32_t date = 0;
};

/// "was 34", "aged 32", "a father at 19", "turn 70", "dead at 71", "won it at 19".
bool tells_age(const SentenceText& text, uint32_t i, uint32_t& first) {
  if (!text.is_figure(i)) return false;
  const Figure& f = text.figure_at(i);
  const Quantity& q = f.quantity;
  if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value < Decimal(5) ||
      q.value > Decimal(110))
    return false;
  first = i;
  const bool bare = f.type == MentionType::kNumber && q.unit.empty();
  if (!bare && f.type != MentionType::kAge) return false;
  if (text.view(i, i + 1).find("-old") != std::string_view::npos) return false;
  // "retired, aged 32" as one mention
  if (f.type == MentionType::kAge && text.view(i, i + 1).starts_with("age")) return true;
  if (i == 0) return false;
  const bool closed = text.end_of_clause(i + 1) || text.any_word(i + 1, {"when", "in", "and"}) ||
                      text.is_date(i + 1);
  if (!closed && !(bare ? false : text.is(i + 1, kPronounWord))) return false;
  uint32_t k = i - 1;
  while (k > 0 && text.any_word(k, {"only", "just", "already", "then"})) --k;
  if (text.any_word(k, {"was", "turn", "turned", "turns", "aged"})) {
    // "the temperature was 34 when": of somebody
    const bool aged = text.word(k, "aged");
    if (!aged && (k == 0 || !(text.is(k - 1, kPronounWord | kModalWord) ||
                              text.noun_class(k - 1) == NounClass::kPerson || text.capital(k - 1))))
      return false;
    first = k;
    return true;
  }
  if (text.word(k, "of") && k > 0 && text.word(k - 1, "age")) {
    first = k - 1;
    return true;
  }
  const bool at = text.word(k, "at") && k > 0 && !text.is(k - 1, kPrepositionWord) &&
                  !text.word(i + 1, "in") &&
                  (f.type == MentionType::kAge || text.end_of_clause(i + 1));
  // "at 19, when his son arrived": not the hour of a day
  if (at && (text.word(k - 1, "dead") || text.word(i + 2, "when") || text.is_date(i + 1))) {
    first = text.word(k - 1, "dead") ? k - 1 : k;
    return true;
  }
  if (text.word(k, "at") && k > 0 && text.word(k - 1, "dead")) {
    first = k - 1;
    return true;
  }
  return false;
}

/// The only year told for the age at `i`: behind it in its clause, or right before it.
int year_for(const SentenceText& text, uint32_t i, uint32_t first, uint32_t& date) {
  for (uint32_t k = i + 1; k < i + kClause && text.in(k); ++k) {
    uint32_t unused = 0;
    if (text.mark(k, kSemicolon) || tells_age(text, k, unused)) break;
    if (text.any_word(k, {"before", "after", "since", "until", "later", "earlier", "from", "born"}))
      return 0;
    if (const auto year = calendar_year(text, k)) {
      date = k;
      return *year;
    }
  }
  // "in 2009, she retired, aged 32"
  for (uint32_t k = first; k > 0 && k + 8 > first; --k) {
    if (text.mark(k - 1, kSemicolon) || text.is_figure(k - 1)) {
      const auto year = calendar_year(text, k - 1);
      if (!year || k < 2 || !text.word(k - 2, "in")) return 0;
      date = k - 1;
      return *year;
    }
    if (const auto year = calendar_year(text, k - 1)) {
      date = k - 1;
      return k > 1 && text.word(k - 2, "in") ? *year : 0;
    }
  }
  return 0;
}

/// Kin brings a second life in, unless it is only whose something is: "above her father's shop",
/// "was a father at 19", "when his son arrived".
bool second_life(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is(i, kKinWord)) continue;
    const bool owner = text[i + 1].word == "'s" || text[i + 1].word == "\xE2\x80\x99s";
    const bool himself = i > 1 && text.any_word(i - 1, {"a"}) && text.is(i - 2, kBeWord);
    bool behind_when = false;
    for (uint32_t k = 0; k < i; ++k) behind_when = behind_when || text.word(k, "when");
    const bool counted = i > 0 && text.is_figure(i - 1);
    if (!owner && !himself && !behind_when && !counted) return true;
  }
  return false;
}

void read_points(const SentenceText& text, std::vector<AgePoint>& points) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.word(i, "born")) {
      const uint32_t date = dated_behind(text, i + 1, 4);
      const auto year = date == kNone ? std::nullopt : calendar_year(text, date);
      if (year) points.push_back({&text, 0, *year, i, date + 1, date});
      continue;
    }
    uint32_t first = 0;
    if (!tells_age(text, i, first)) continue;
    uint32_t date = 0;
    const int year = year_for(text, i, first, date);
    if (year == 0) continue;
    points.push_back({&text, static_cast<int>(text.figure_at(i).quantity.value.to_int()), year,
                      first, i + 1, date});
  }
}

/// "aged 32" as one mention.
bool tells_aged(const SentenceText& text) {
  return std::any_of(text.figures().begin(), text.figures().end(),
                     [](const Figure& f) { return f.type == MentionType::kAge; });
}

/// The sentence goes on with the person of the one before.
bool goes_on(const SentenceText& text) {
  for (uint32_t i = 0; i < 9 && text.in(i); ++i) {
    if (text.any_word(i, {"he", "she", "his", "her"})) return true;
    if (i > 0 && text.name_word(i)) return false;
  }
  return false;
}

void judge(const AgePoint& a, const AgePoint& b, const SentenceText& text, ClaimSink& sink) {
  if (a.date == b.date && a.text == b.text) return;
  const int passed = b.year - a.year;
  const int grown = b.age - a.age;
  const bool birth = a.age == 0;
  // In the year of the birthday it is so many years or one less; from age to age one either way.
  const bool fits =
      birth ? grown == passed || grown == passed - 1 : grown >= passed - 1 && grown <= passed + 1;
  if (passed <= 0 || passed > 110) return;
  // Another person, or another date, rather than a slip.
  if (!fits && (grown - passed > 12 || passed - grown > 12)) return;
  Told told;
  told.check = CheckKind::kAge;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(b.first, b.last);
  if (a.text == &text && a.first > b.first) told.span = text.range(a.first, a.last);
  told.value = fmt::format("about {}", a.age + passed);
  const std::string then =
      birth ? fmt::format("born in {}", a.year) : fmt::format("{} in {}", a.age, a.year);
  told.message = fmt::format("{} means {} in {}", then, told.value, b.year);
  if (!fits) told.message += fmt::format(", not {}", b.age);
  told.steps.push_back(fmt::format("{} - {} = {} years", b.year, a.year, passed));
  told.mentions = {text.atom_mention(b.last - 1), text.atom_mention(b.date)};
  if (a.text != &text) told.elsewhere = a.text->range(a.first, a.last);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_age_lines(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAge) || text.disowned() || text.question() ||
      text.figures().empty() ||
      !(text.may_have("was", "turn", "turned", "turns", "aged", "age", "at") || tells_aged(text)))
    return;
  std::vector<AgePoint> points;
  read_points(text, points);
  if (points.empty() || points.size() > 2 || second_life(text)) return;
  if (points.size() == 1) {
    const SentenceText* before = document.before(text.sentence());
    if (before == nullptr || before->disowned() || !goes_on(text) || second_life(*before)) return;
    std::vector<AgePoint> earlier;
    read_points(*before, earlier);
    if (earlier.size() != 1) return;
    points.insert(points.begin(), earlier[0]);
  }
  if (points[1].text != &text) return;
  // "turned 90 in 2019, was born in 1929"
  if (points[0].text == &text && points[1].age == 0) std::swap(points[0], points[1]);
  const AgePoint& later = points[1];
  if (later.age == 0 || sink.told_on(text.sentence(), text.range(later.first, later.last))) return;
  // "Ann, born in 1970, and Bert, aged 20 in 1992"
  if (points[0].text == &text) {
    const uint32_t from = std::min(points[0].last, later.last);
    for (uint32_t i = from; i < std::max(points[0].first, later.first); ++i) {
      if (text.mark(i, kSemicolon) || text.any_word(i, {"while", "whereas", "whose"})) return;
      if (text.word(i, "and") && text.name_word(i + 1)) return;
    }
  }
  judge(points[0], later, text, sink);
}

}  // namespace factlint::computation
