// Two years and the length told between them: "elected in 1990 and out of office by 2005, he
// governed for 15 years", "a five-year deal signed in 2020 keeps him there until 2025" -> judged.
#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kCueReach = 6;  // atoms between a year and the word that makes it an end

/// How surely the length is that from the first year to the last.
enum class Hold { kNone, kAtMost, kWhole };

bool contract_noun(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"contract", "deal", "lease", "loan", "mandate", "agreement", "term",
                           "extension", "licence", "license", "concession", "mortgage", "pact"});
}

/// "ruled for N years", "a five-year contract", "N years as mayor".
Hold hold_of(const SentenceText& text, uint32_t d) {
  const bool compound = text.view(d, d + 1).find('-') != std::string_view::npos;
  if (compound) {
    uint32_t j = d + 1;
    while (j < d + 3 && !contract_noun(text, j) && (text.noun(j) || text.adjective(j))) ++j;
    return contract_noun(text, j) ? Hold::kWhole : Hold::kNone;
  }
  if (text.word(text.with_hedge(d) - (text.with_hedge(d) > 0), "over")) {
    for (uint32_t i = 0; i < d; ++i) {
      if (contract_noun(text, i)) return Hold::kWhole;
    }
  }
  uint32_t i = text.with_hedge(d);
  while (i > 0 && text.is(i - 1, kHedgeWord | kArticleWord)) --i;
  if (i == 0) return Hold::kNone;
  if (text.word(i - 1, "for") && i > 1) {
    if (text.is_date(i - 2) && i > 2) --i;  // "jailed in 2003 for 15 years"
    if (text.any_word(i - 2, {"runs", "valid", "jailed", "sentenced", "imprisoned"}))
      return Hold::kWhole;
    if (text.any_word(i - 2, {"ruled", "reigned", "governed", "rule", "ruling", "reigning"}))
      return Hold::kWhole;
    return text.is(i - 2, kLastWord) || text.any_word(i - 2, {"mayor", "office", "power", "post"})
               ? Hold::kAtMost
               : Hold::kNone;
  }
  // "closed this year after 40 years"
  for (uint32_t k = i; text.word(i - 1, "after") && text.end_of_clause(d + 1) && k > 1 && k + 6 > i;
       --k) {
    if (text.is(k - 2, kEndWord)) return Hold::kWhole;
  }
  const bool office = text.any_word(d + 1, {"as", "in", "at"});
  return office && text.any_word(i - 1, {"after", "during", "spent", "over"}) ? Hold::kAtMost
                                                                              : Hold::kNone;
}

struct ToldYear {
  uint32_t atom = kNone;
  int year = 0;
};

/// "from 1979 to 1990": whole years, told as one period.
bool is_span_of_years(const SentenceText& text, uint32_t i) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) return false;
  const Temporal& t = text.temporal(i);
  if (t.readings.size() != 1 || t.recurring || t.hedge != Hedge::kNone) return false;
  const DateRange& r = t.readings[0];
  if (!r.begin || !r.end || r.precision != Precision::kOther) return false;
  const YearMonthDay begin = civil(*r.begin);
  const YearMonthDay end = civil(*r.end);
  return begin.month == 1 && begin.day == 1 && end.month == 1 && end.day == 1;
}

/// "2005", "until 2005", "this year".
std::optional<int> told_year(const SentenceText& text, uint32_t i) {
  if (const auto year = calendar_year(text, i)) return year;
  if (!text.is_date(i) || text.temporal(i).recurring || text.temporal(i).month != 0)
    return std::nullopt;
  const std::string_view view = text.view(i, i + 1);
  const size_t blank = view.find(' ');
  int year = 0;
  if (blank == std::string_view::npos || view.size() != blank + 5) return std::nullopt;
  const auto read = std::from_chars(view.data() + blank + 1, view.data() + view.size(), year);
  const bool whole = read.ec == std::errc() && read.ptr == view.data() + view.size();
  return whole && year >= 1000 ? std::optional(year) : std::nullopt;
}

bool cue_before(const SentenceText& text, uint32_t atom, bool begin) {
  for (uint32_t i = atom + 1; i > 0 && atom + 1 - i < kCueReach; --i) {
    const uint32_t k = i - 1;
    const std::string_view view = text.is_date(k) ? text.view(k, k + 1) : std::string_view{};
    if (begin && (text.is(k, kBeginWord | kFoundingWord) || view.starts_with("since ") ||
                  text.any_word(k, {"elected",    "appointed", "joined",    "joining",  "entered",
                                    "became",     "took",      "taken",     "taking",   "came",
                                    "come",       "coming",    "hired",     "married",  "signed",
                                    "since",      "from",      "succeeded", "granted",  "jailed",
                                    "imprisoned", "bought",    "inherited", "awarded",  "arrived",
                                    "sworn",      "crowned",   "beginning", "starting", "agreed"})))
      return true;
    if (!begin && (text.is(k, kEndWord) || view.starts_with("until ") || view.starts_with("by ") ||
                   (k + 1 == atom && text.any_word(k, {"until", "till", "to", "through", "by"})) ||
                   text.any_word(k, {"left",       "leaving", "retired", "resigned", "died",
                                     "stepped",    "quit",    "deposed", "ousted",   "toppled",
                                     "out",        "expired", "expires", "expire",   "departed",
                                     "overthrown", "free",    "freed",   "released", "repaid"})))
      return true;
    if (text.mark(k, kSemicolon)) return false;
    if (k != atom && (text.is_date(k) || text.is_figure(k))) return false;
  }
  return false;
}

std::vector<ToldYear> years_of(const SentenceText& text, uint32_t d) {
  std::vector<ToldYear> years;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i == d || years_at(text, i)) continue;
    if (is_span_of_years(text, i)) {
      const DateRange& span = text.temporal(i).readings[0];
      years.push_back({i, civil(*span.begin).year});
      years.push_back({i, civil(*span.end).year - 1});
      continue;
    }
    if (const auto year = told_year(text, i)) years.push_back({i, *year});
  }
  return years;
}

}  // namespace

void check_terms(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDuration) || text.disowned() || text.question()) return;
  if (!text.has_duration() || text.has_any(kHypotheticalWord)) return;
  uint32_t d = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_duration(i) && !text.is_date(i)) continue;
    const auto stated = years_at(text, i);
    if (!stated) continue;
    if (d != kNone || stated->ago || !stated->relation.empty()) return;
    d = i;
  }
  if (d == kNone || !text.is_duration(d)) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(
            i, {"option", "extended", "extend", "prolonged", "renewed", "again", "twice", "both"}))
      return;
  }
  const Hold hold = hold_of(text, d);
  if (hold == Hold::kNone) return;
  auto years = years_of(text, d);
  if (years.size() != 2) return;
  if (years[0].year > years[1].year) std::swap(years[0], years[1]);
  const auto stated = years_at(text, d);
  const bool spanned = years[0].atom == years[1].atom;
  if (years[0].year == years[1].year) return;
  // "jailed for nine years": not what was served.
  const uint32_t left = text.with_hedge(d);
  if (left > 1 && text.word(left - 1, "for") &&
      text.any_word(left - 2, {"jailed", "imprisoned", "banned", "suspended", "sentenced"}))
    return;
  if (!spanned &&
      (!cue_before(text, years[0].atom, true) || !cue_before(text, years[1].atom, false)))
    return;
  const int gap = years[1].year - years[0].year;
  const YearFit fit = fit_years(gap, *stated);
  if (fit == YearFit::kPossible) return;
  const bool shorter = stated->quantity.value < Decimal(gap);
  if (fit == YearFit::kImpossible && shorter && hold != Hold::kWhole) return;
  if (text.any_word(d + 1, {"of"}) && fit == YearFit::kImpossible) return;
  Told told;
  told.check = CheckKind::kDuration;
  told.verdict = fit == YearFit::kExact ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(d), d + 1);
  told.value = fmt::format("{} years", gap);
  told.message = fit == YearFit::kExact
                     ? fmt::format("{} to {} is {}", years[0].year, years[1].year, told.value)
                     : fmt::format("{} to {} is {}, not {}", years[0].year, years[1].year,
                                   told.value, bare_length(text.view(d, d + 1)));
  told.steps.push_back(fmt::format("{} - {} = {}", years[1].year, years[0].year, gap));
  told.mentions = {stated->mention, text.atom_mention(years[0].atom),
                   text.atom_mention(years[1].atom)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
