// The words around a date that belong to it: articles, prepositions, and bounds (since, until, by,
// before, after).
#include "engine/mention/date_parser.h"

namespace factlint {
namespace {

/// Everything from a date on; "the end of May" counts from its last day.
void open_after(DateExpr& e, bool inclusive) {
  DateReadings out;
  for (const DateRange& r : e.value.readings) {
    const std::optional<Day> from = inclusive || e.at_start ? r.begin : r.end;
    if (from) append_reading(out, {from, std::nullopt, Precision::kOther});
  }
  e.value.readings = std::move(out);
  e.value.hedge = Hedge::kMoreThan;
  e.period = true;
}

/// Everything up to a date: "before" leaves the date itself out, "by" and "until" take it in.
void close_before(DateExpr& e, bool inclusive) {
  DateReadings out;
  for (const DateRange& r : e.value.readings) {
    const bool to_end = (inclusive || e.at_end) && !e.at_start;
    const std::optional<Day> to = to_end ? r.end : r.begin;
    if (to) append_reading(out, {std::nullopt, to, Precision::kOther});
    if (inclusive && r.begin && r.precision != Precision::kOther) {
      append_reading(out, {std::nullopt, r.begin, Precision::kOther});
    }
  }
  e.value.readings = std::move(out);
  e.value.hedge = Hedge::kAtMost;
  e.period = true;
}

}  // namespace

/// The bounding word at `before`, if any: returns its first token, or before + 1.
uint32_t DateParser::take_hedge(uint32_t before, DateExpr& e) const {
  const uint32_t none = before + 1;
  switch (part(before)) {
    case DatePart::kSince:
      open_after(e, true);
      return before;
    case DatePart::kStarting:
      open_after(e, true);
      return before;
    case DatePart::kStage:
      if (!text_is(before, "beginning") || !e.value.day) return none;
      open_after(e, true);
      return before;
    case DatePart::kAfter:
    case DatePart::kBefore: {
      // "on or after 1 May" takes the day in.
      const bool inclusive = is(before - 1, DatePart::kOr) && is(before - 2, DatePart::kOn);
      if (is(before, DatePart::kAfter))
        open_after(e, inclusive);
      else
        close_before(e, inclusive);
      return inclusive ? before - 2 : before;
    }
    case DatePart::kUntil:
    case DatePart::kBy:
      close_before(e, true);
      return before;
    case DatePart::kTo:
      if (!is(before - 1, DatePart::kPrior)) return none;
      close_before(e, false);
      return before - 1;
    case DatePart::kThan: {
      const bool later = is(before - 1, DatePart::kStageOfNow) && word(before - 1).value > 0;
      if (!is(before - 1, DatePart::kStageOfNow)) return none;
      const bool no = is(before - 2, DatePart::kNo);
      if (later == no)
        close_before(e, no);
      else
        open_after(e, no);
      return no ? before - 2 : before - 1;
    }
    case DatePart::kAs: {
      const bool early = text_is(before - 1, "early");
      if (!is(before - 2, DatePart::kAs) || (!early && !text_is(before - 1, "late"))) return none;
      if (early)
        open_after(e, true);
      else
        close_before(e, true);
      return before - 2;
    }
    default:
      return none;
  }
}

/// "2016 and later", "1 January 2016 or after", "2030 onwards".
void DateParser::take_right_words(DateExpr& e) const {
  const uint32_t j = e.end;
  if (e.value.recurring) return;
  const DatePart next = part(j);
  const bool from_on = next == DatePart::kOn && is(e.begin - 1, DatePart::kFrom) &&
                       (!in(j + 1) || token(j + 1).kind == TokenKind::kMark);
  if (text_is(j, "onwards") || text_is(j, "onward") || from_on) {
    open_after(e, true);
    e.end = j + 1;
    return;
  }
  if (next != DatePart::kAnd && next != DatePart::kOr) return;
  const bool after = is(j + 1, DatePart::kAfter) ||
                     (is(j + 1, DatePart::kStageOfNow) && word(j + 1).value > 0) ||
                     text_is(j + 1, "greater") || text_is(j + 1, "beyond");
  const bool before =
      is(j + 1, DatePart::kBefore) || (is(j + 1, DatePart::kStageOfNow) && word(j + 1).value < 0);
  if ((!after && !before) || (in(j + 2) && token(j + 2).kind != TokenKind::kMark)) return;
  if (after)
    open_after(e, true);
  else
    close_before(e, true);
  e.end = j + 2;
}

/// Takes in article, preposition and bound on the left; a bound belongs to the core, for it changes
/// the value.
void DateParser::take_left_words(DateExpr& e, Mention& mention) {
  uint32_t whole = e.begin;
  uint32_t core = e.begin;
  const auto step = [&] { return whole - 1; };
  if (is(step(), DatePart::kArticle) && word(step()).value == 0) whole = step();
  if (is(step(), DatePart::kBetween) && e.period) core = whole = step();
  if (is(step(), DatePart::kAbout)) {
    whole = step();
    if (e.value.hedge == Hedge::kNone) e.value.hedge = Hedge::kAbout;
  }
  const DatePart lead = part(step());
  if (lead == DatePart::kOn || lead == DatePart::kIn || lead == DatePart::kAt ||
      lead == DatePart::kFrom || lead == DatePart::kFor || lead == DatePart::kDuring ||
      lead == DatePart::kOf) {
    if (lead != DatePart::kOf || is(whole - 2, DatePart::kAs)) whole = step();
    if (lead == DatePart::kOf && is(step(), DatePart::kAs)) whole = step();
  }
  if (!e.value.recurring && !e.value.impossible) {
    const uint32_t bound = take_hedge(step(), e);
    if (bound < whole) core = whole = bound;
  }
  mention.tokens = {whole, e.end};
  mention.core = {core, e.end};
}

}  // namespace factlint
