// A weekday counted in its month beside its date: "the last Sunday of October, 26 October" ->
// judged.
#include <fmt/format.h>

#include <charconv>
#include <vector>

#include "engine/base/utf8.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

/// Reads words of the sentence one by one: the dates in it may be joined in more than one way.
class TokenReader {
 public:
  explicit TokenReader(const SentenceText& text)
      : context_(text.context()), last_(context_.sentences[text.sentence()].tokens.last) {}

  /// Folded; empty for what is no word of the vocabulary.
  std::string_view word(uint32_t t) const {
    return t < last_ ? context_.vocabulary.text(context_.tokens[t].word) : std::string_view();
  }
  bool is(uint32_t t, std::string_view w) const { return word(t) == w; }

  /// 1 to 4 for "first" to "fourth", -1 for "last"; 0 for others.
  int rank(uint32_t t) const {
    constexpr std::string_view kRanks[] = {"first", "second", "third", "fourth"};
    for (int k = 0; k < 4; ++k) {
      if (is(t, kRanks[k])) return k + 1;
    }
    return is(t, "last") ? -1 : 0;
  }

  int weekday(uint32_t t) const {
    for (int k = 0; k < 7; ++k) {
      if (is_calendar_name(word(t), weekday_name(static_cast<Weekday>(k)))) return k;
    }
    return -1;
  }

  int month(uint32_t t) const {
    for (int k = 1; k <= 12; ++k) {
      if (is_calendar_name(word(t), month_name(k))) return k;
    }
    return 0;
  }

  int day(uint32_t t) const {
    if (t >= last_) return 0;
    const std::string_view w = context_.view({t, t + 1});
    int value = 0;
    const auto read = std::from_chars(w.data(), w.data() + w.size(), value);
    const std::string_view rest(read.ptr, static_cast<size_t>(w.data() + w.size() - read.ptr));
    const bool plain = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    return read.ec == std::errc() && plain && value <= 31 ? value : 0;
  }

  /// 0 for what is no year.
  int year(uint32_t t) const {
    if (t >= last_) return 0;
    const std::string_view w = context_.view({t, t + 1});
    int value = 0;
    const auto read = std::from_chars(w.data(), w.data() + w.size(), value);
    return read.ec == std::errc() && read.ptr == w.data() + w.size() && w.size() == 4 ? value : 0;
  }

  /// No month or number follows.
  bool ends(uint32_t t) const {
    return t >= last_ ||
           (context_.tokens[t].kind != TokenKind::kNumber && month(t) == 0 && !is(t, "of"));
  }

  bool mark(uint32_t t) const {
    return t < last_ && context_.tokens[t].kind == TokenKind::kMark &&
           (context_.tokens[t].mark_class == kComma ||
            context_.tokens[t].mark_class == kOpenBracket);
  }

 private:
  const DocumentContext& context_;
  uint32_t last_;
};

/// "last Sunday of October, 26 October", "first Monday in May (May 5)".
struct CountedWeekday {
  uint32_t first = 0;  ///< tokens
  uint32_t last = 0;
  int rank = 0;
  Weekday weekday = Weekday::kMonday;
  int month = 0;
  int day = 0;
  int year = 0;  ///< 0: not told
};

/// The date behind "this month,", "next year,", at token `m`.
bool read_relative(const TokenReader& reader, uint32_t m, CountedWeekday& out) {
  if (!reader.is(m, "this") && !reader.is(m, "next") && !reader.is(m, "the")) return false;
  ++m;
  if (reader.is(m, "new")) ++m;
  const bool year = reader.is(m, "year");
  if ((!year && !reader.is(m, "month")) || !reader.mark(m + 1)) return false;
  uint32_t d = m + 2;
  if (reader.is(d, "on")) ++d;
  if (reader.is(d, "the")) ++d;
  const bool month_first = reader.month(d) != 0;
  out.month = reader.month(month_first ? d : d + 1);
  out.day = reader.day(month_first ? d + 1 : d);
  out.last = d + 2;
  const uint32_t comma = reader.mark(d + 2) ? 1 : 0;
  out.year = reader.year(d + 2 + comma);
  out.last = d + 2 + (out.year != 0 ? comma + 1 : 0);
  if (out.month == 0 || out.day == 0) return false;
  // Of a year, only the first and the last are in a month that everybody knows.
  return !year || (out.rank == 1 && out.month == 1) || (out.rank == -1 && out.month == 12);
}

bool read_counted(const TokenReader& reader, uint32_t t, CountedWeekday& out) {
  const int weekday = reader.weekday(t + 1);
  uint32_t m = t + 2;
  if (weekday < 0 || !(reader.is(m, "of") || reader.is(m, "in"))) return false;
  ++m;
  out = {t, 0, reader.rank(t), static_cast<Weekday>(weekday), reader.month(m), 0};
  // "first Monday of next year, January 6", "last Saturday of this month, 24 October"
  if (out.month == 0) return read_relative(reader, m, out);
  uint32_t d = m + 1;
  out.year = reader.year(d);
  if (out.year != 0) ++d;
  // "falls this year on 7 October", "is 7 October"
  if (reader.is(d, "falls") || reader.is(d, "fell")) {
    if (reader.is(d + 1, "this") && reader.is(d + 2, "year")) d += 2;
    if (!reader.is(d + 1, "on")) return false;
  } else if (!reader.mark(d) && !reader.is(d, "is") && !reader.is(d, "was")) {
    return false;
  }
  ++d;
  if (reader.is(d, "on")) ++d;
  const bool the = reader.is(d, "the");
  if (the) ++d;
  const bool month_first = reader.month(d) == out.month;
  out.day = reader.day(month_first ? d + 1 : d);
  uint32_t behind = d + 1;
  if (reader.is(behind, "of")) ++behind;
  out.last = month_first ? d + 2 : behind + 1;
  // "the last Sunday of October, the 25th"
  if (the && out.day != 0 && reader.ends(d + 1)) {
    out.last = d + 1;
    return true;
  }
  return out.day != 0 && (month_first || reader.month(behind) == out.month);
}

/// The day of the month, 0 if there is none.
int day_of(int year, int month, Weekday weekday, int rank) {
  int found = 0;
  for (int day = 1; day <= days_in_month(year, month); ++day) {
    if (weekday_of(*make_day(year, month, day)) != weekday) continue;
    found = day;
    if (--rank == 0) break;
  }
  return rank > 0 ? 0 : found;
}

}  // namespace

void check_ordinal_weekdays(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kWeekday) || !text.has_date() || text.disowned() || text.question())
    return;
  const TokenReader reader(text);
  const bool last = text.may_have("last");
  const auto& values = text.value_places();
  for (uint32_t n = 0; n < (last ? text.size() : values.size()); ++n) {
    const uint32_t i = last ? n : values[n];
    if (text[i].kind == AtomKind::kMark) continue;
    // The rank begins a date, or stands before one.
    const bool begins = text.is_date(i) || text.any_word(i, {"last"}) ||
                        (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal);
    if (!begins) continue;
    for (uint32_t t = text[i].tokens.first; t < text[i].tokens.last; ++t) {
      CountedWeekday counted;
      if (reader.rank(t) == 0 || !read_counted(reader, t, counted)) continue;
      uint32_t atom = i;
      while (text.in(atom) && !text.is_date(atom)) ++atom;
      if (!text.in(atom)) return;
      std::vector<int> years = plausible_years(text, atom, counted.month, counted.day);
      if (counted.year != 0) years = {counted.year};
      if (years.empty()) return;
      bool ok = false;
      for (const int year : years)
        ok |= day_of(year, counted.month, counted.weekday, counted.rank) == counted.day;
      const int due = day_of(years.front(), counted.month, counted.weekday, counted.rank);
      Told told;
      told.check = CheckKind::kWeekday;
      told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
      told.span = text.context().text_range({counted.first, counted.last});
      told.value = date_words(0, counted.month, ok ? counted.day : due);
      told.message = fmt::format("that {} is {} in {}", weekday_name(counted.weekday), told.value,
                                 years.front());
      if (!ok) told.message += fmt::format(", not {}", date_words(0, counted.month, counted.day));
      told.steps.push_back(told.message);
      told.mentions = {text[atom].mention};
      sink.tell(text.sentence(), std::move(told));
      return;
    }
  }
}

}  // namespace factlint::computation
