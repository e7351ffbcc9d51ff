// Durations and dates of a sentence -> years.
#include "engine/computation/elapsed.h"

#include "engine/computation/date_facts.h"

namespace factlint::computation {
namespace {

std::optional<int> years_of_unit(std::string_view unit) {
  if (unit == "year") return 1;
  if (unit == "decade") return 10;
  if (unit == "century") return 100;
  return std::nullopt;
}

std::optional<StatedYears> from_duration(const SentenceText& text, uint32_t mention) {
  const DurationValue& value =
      text.context().mentions.durations[text.context().mentions.all[mention].payload];
  const auto factor = years_of_unit(value.quantity.unit);
  if (!factor) return std::nullopt;
  StatedYears out;
  out.quantity = value.quantity;
  const Decimal scale(*factor);
  out.quantity.value = out.quantity.value * scale;
  out.quantity.grain = out.quantity.grain * scale;
  const Interval wide = Interval::point(scale);
  out.quantity.interval = out.quantity.interval * wide;
  out.quantity.unit = "year";
  out.rounded = *factor > 1;
  out.ago = value.ago;
  out.mention = mention;
  if (out.quantity.hedge == Hedge::kVague) return std::nullopt;
  return out;
}

}  // namespace

std::optional<StatedYears> years_at(const SentenceText& text, uint32_t i) {
  if (!text.in(i) || !text.has_duration()) return std::nullopt;
  std::optional<StatedYears> out;
  if (text.is_duration(i)) {
    out = from_duration(text, text[i].mention);
  } else if (text.is_date(i)) {
    // "30 years ago" is told as a date; its length starts at the same token.
    const auto& all = text.context().mentions.all;
    const uint32_t here = text[i].mention;
    const uint32_t first = here > 4 ? here - 4 : 0;
    for (uint32_t m = first; m < all.size() && m < here + 5; ++m) {
      if (all[m].type == MentionType::kDuration && all[m].core.first >= text[i].tokens.first &&
          all[m].core.last <= text[i].tokens.last) {
        out = from_duration(text, m);
        break;
      }
    }
    if (out) out->ago |= text.view(i, i + 1).ends_with("ago");
  }
  if (!out) return out;
  out->last = i + 1;
  const std::string_view view = text.view(i, i + 1);
  for (const std::string_view w : {"later", "earlier", "after", "before", "ago"}) {
    if (view.size() > w.size() && view.ends_with(w) && view[view.size() - w.size() - 1] == ' ')
      out->relation = w;
    if (!text.word(i + 1, w) || !out->relation.empty()) continue;
    out->relation = w;
    out->last = i + 2;
  }
  // "half a century on, in 2025", "two decades on from its launch".
  if (out->relation.empty() && text.word(i + 1, "on")) {
    const bool from = text.word(i + 2, "from");
    if (from || text.end_of_clause(i + 2)) {
      out->relation = from ? "after" : "later";
      out->last = from ? i + 3 : i + 2;
    }
  }
  out->ago |= out->relation == "ago";
  return out;
}

std::optional<int> calendar_year(const SentenceText& text, uint32_t i) {
  const int plain = year_at(text, i);
  if (plain != 0) return plain;
  if (!text.is_date(i)) return std::nullopt;
  const Temporal& t = text.temporal(i);
  // "this week", "next month" lie in one year as well as a day does.
  const bool told_by_today = text.mention(i).type == MentionType::kWeekday ||
                             (text.mention(i).type == MentionType::kPeriod && t.relative);
  if (text.mention(i).type != MentionType::kDate && !told_by_today) return std::nullopt;
  if (t.recurring) return std::nullopt;
  if (t.has_year && t.year >= 1000) return t.year;
  if (t.readings.size() != 1 || !t.readings[0].begin || !t.readings[0].end) return std::nullopt;
  const int first = civil(*t.readings[0].begin).year;
  const int last = civil(Day{t.readings[0].end->number - 1}).year;
  if (first != last) return std::nullopt;
  return first;
}

uint32_t dated_behind(const SentenceText& text, uint32_t i, uint32_t reach) {
  for (uint32_t j = i; j < text.size() && j < i + reach; ++j) {
    if (text.is_figure(j) && text.figure_at(j).type == MentionType::kOrdinal) continue;
    if (text.is_date(j) || text.is_figure(j)) {
      if (calendar_year(text, j)) return j;
      const bool counted = text.is_figure(j) && text.plural_noun(j + 1);  // "by two sisters in"
      if (text.is_figure(j) && !counted) return kNone;
      continue;
    }
    if (text.mark(j, kComma) || text.mark(j, kSemicolon) || text.is(j, kBreakWord) ||
        text.is(j, kBeWord | kModalWord))
      return kNone;
  }
  return kNone;
}

namespace {

/// "Three decades" may have begun a fourth; "a century" and "half a century" are told of round
/// years.
Interval told_years(const StatedYears& stated) {
  const Quantity& q = stated.quantity;
  if (!stated.rounded || q.hedge != Hedge::kNone) return q.interval;
  const bool centuries = (q.value / Decimal(50)).is_integer();
  return Interval::closed(q.value - Decimal(centuries ? 6 : 3),
                          q.value + Decimal(centuries ? 6 : 7));
}

}  // namespace

YearFit fit_years(int difference, const StatedYears& stated) {
  const Quantity& q = stated.quantity;
  if (q.value == Decimal(difference)) return YearFit::kExact;
  const bool hedged = q.hedge != Hedge::kNone || stated.rounded;
  const Interval told = told_years(stated);
  if (hedged && told.contains(Decimal(difference))) return YearFit::kExact;
  for (const int other : {difference - 1, difference + 1}) {
    if (q.value == Decimal(other) || (hedged && told.contains(Decimal(other))))
      return YearFit::kPossible;
  }
  return YearFit::kImpossible;
}

}  // namespace factlint::computation
