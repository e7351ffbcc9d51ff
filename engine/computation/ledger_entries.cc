// Sentences -> entries.
#include <algorithm>
#include <utility>

#include "engine/computation/change.h"
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/entry_rates.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"
#include "engine/computation/parts.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

bool firm(Hedge hedge) {
  return hedge != Hedge::kVague && hedge != Hedge::kBetween && !is_bound(hedge);
}

void set_value(Entry& entry, const Quantity& q) {
  entry.value = q.value;
  entry.reach = q.interval;
  entry.grain = q.grain;
  entry.hedge = q.hedge;
  entry.firm = firm(q.hedge);
}

/// Lengths of time in one scale, so that years and months can be added.
bool set_length(Entry& entry, const DurationValue& length) {
  const Duration& d = length.duration;
  const int parts = (d.months != 0 ? 1 : 0) + (d.days != 0 ? 1 : 0) + (d.seconds != 0 ? 1 : 0);
  if (parts != 1 || length.ago || length.quantity.value.is_zero()) return false;
  const double value = d.months != 0 ? d.months : d.days != 0 ? d.days : d.seconds;
  // "41.2 seconds"
  if (d.seconds != 0 && length.quantity.unit == "second") {
    set_value(entry, length.quantity);
    entry.unit = "second";
    return true;
  }
  if (value != static_cast<double>(static_cast<int64_t>(value))) return false;
  set_value(entry, length.quantity);
  const Decimal scaled(static_cast<int64_t>(value));
  // "a fortnight" is told to the week.
  const Decimal factor = std::min(scaled / entry.value, d.days != 0 ? Decimal(7) : scaled);
  entry.value = scaled;
  entry.grain = factor > Decimal(1) ? entry.grain * factor : Decimal(1);
  entry.reach = entry.hedge == Hedge::kNone ? Interval::point(scaled)
                                            : hedged_interval(scaled, entry.grain, entry.hedge);
  entry.unit = d.months != 0 ? "month" : d.days != 0 ? "day" : "second";
  return true;
}

/// The noun that the count at `i` belongs to; kNone if there is none.
uint32_t noun_of(const SentenceText& text, uint32_t i) {
  if (hyphened(text, i)) return i + 2;
  const uint32_t head = counted_noun(text, i);
  if (head != kNone) return head;
  const bool one = text.figure_at(i).quantity.value == Decimal(1);
  return one && text.noun(i + 1) && text.lower(i + 1) ? i + 1 : kNone;
}

/// "from 4.25 to 4.75": the ends of a change, not of what a value lies between.
bool from_to(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k > 0 && k + 4 > i; --k) {
    if (text.word(k - 1, "from")) return true;
  }
  return false;
}

void read_figure(const SentenceText& text, uint32_t i, Entry& entry) {
  const Figure& f = text.figure_at(i);
  set_value(entry, f.quantity);
  entry.firm = entry.firm && (!f.range_end || from_to(text, i));
  if (entry.value.sign() < 0) {
    entry.value = entry.value.abs();
    entry.reach = Interval::point(entry.value);
    entry.loss = true;
  }
  const bool small = f.quantity.words && f.quantity.value <= Decimal(144);  // "a dozen"
  const bool exact = f.type == MentionType::kNumber && f.quantity.unit.empty() &&
                     f.quantity.hedge == Hedge::kNone && f.quantity.value.is_integer() &&
                     (f.quantity.grain <= Decimal(1) || small);
  if (exact) {
    entry.reach = Interval::point(entry.value);
    entry.grain = Decimal(1);
  }
  entry.unit = f.percent() ? (f.quantity.points ? "point" : "percent") : f.quantity.unit;
  if (const size_t per = entry.unit.find(" per "); per != std::string::npos) {
    // The base stays in the unit's own text, which outlives the entry.
    entry.per = std::string_view(f.quantity.unit).substr(per + 5);
    entry.unit.resize(per);
    return;
  }
  // "0.6 of a percentage point"
  if (entry.unit.empty() && text.word(i + 1, "of") && text.word(i + 2, "a")) {
    const uint32_t point = text.any_word(i + 3, {"percentage", "percent"}) ? i + 4 : i + 3;
    if (text.word(point, "point") && entry.grain < Decimal(1)) {
      entry.unit = "point";
      entry.last = point + 1;
      return;
    }
  }
  if (entry.unit.empty()) {
    const uint32_t head = noun_of(text, i);
    if (head != kNone) {
      entry.thing = stem_at(text, head);
      if (const std::string_view unit = measure_noun(text.lemma(head)); !unit.empty()) {
        entry.unit = unit;
        entry.thing = {};
        entry.last = head + 1;
        // "on a run over 320 kilometres"
        const uint32_t over = text.with_hedge(i);
        if (text.word(over, "over") && over > 0 && text.noun(over - 1) &&
            !text.any_word(over - 1, {"shade", "touch", "fraction", "whisker", "bit", "hair"})) {
          entry.hedge = Hedge::kNone;
          entry.firm = true;
          entry.reach = hedged_interval(entry.value, entry.grain, Hedge::kNone);
        }
        entry.last = read_per(text, entry.last, entry);
        return;
      }
      entry.people = text.word(head, "people") || text.noun_class(head) == NounClass::kPerson;
      entry.last = head + 1;
    }
  }
  entry.last = read_per(text, entry.last, entry);
  // "twelve monthly instalments of 85"
  const uint32_t left = text.with_hedge(i);
  if (entry.per.empty() && left > 2 && text.word(left - 1, "of") && text.plural_noun(left - 2)) {
    const bool paid = among(
        "instalments installments payments portions sachets crates sacks bags "
        "boxes bottles barrels tranches rounds laps sections stages lengths "
        "doses rations shifts lessons tickets batches parcels",
        text[left - 2].word);
    uint32_t count = left - 2;
    while (count > 0 && !text.is_figure(count) && left - count < 6) --count;
    if (paid && text.is_figure(count) && counted_noun(text, count) == left - 2) entry.per = "each";
  }
  if (entry.per.empty()) entry.per = base_before(text, left);
  if (entry.per.empty() && each_before(text, text.with_hedge(i))) entry.per = "each";
}

/// "in first quarter 1987": four digits without anything counted.
bool bare_year(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  return f.type == MentionType::kNumber && f.quantity.unit.empty() && !f.quantity.words &&
         f.quantity.value > Decimal(1499) && f.quantity.value < Decimal(2100) &&
         text.range(i, i + 1).size() == 4 && !text.plural_noun(i + 1) && !text.adjective(i + 1);
}

/// A whole date, or a year.
bool read_date(const SentenceText& text, uint32_t i, Entry& entry) {
  if (const int year = year_at(text, i); year != 0) {
    entry.unit = "year";
    entry.value = Decimal(year);
    return true;
  }
  if (!text.is_date(i)) return false;
  const Temporal& t = text.temporal(i);
  if (t.has_year && t.month != 0 && t.day == 0 && !t.impossible) {
    entry.unit = "month of year";
    entry.value = Decimal(static_cast<int64_t>(t.year) * 12 + t.month);
    return true;
  }
  if (t.impossible || t.day == 0 || t.month == 0) return false;
  if (t.has_year && (t.readings.size() != 1 || !t.readings[0].begin)) return false;
  // Days without a year are those of one year, or of two that follow one another.
  const int year = t.has_year             ? t.year
                   : text.context().as_of ? civil(*text.context().as_of).year
                                          : 2025;
  const auto day = make_day(year, t.month, t.day);
  if (!day) return false;
  entry.unit = t.has_year ? "date" : "day of year";
  entry.value = Decimal(day->number);
  return true;
}

/// "a loss of 12", "a 12 million deficit".
bool told_as_loss(const SentenceText& text, const Entry& entry) {
  const auto loss = [&](uint32_t i) {
    return text.any_word(i, {"loss", "losses", "deficit", "shortfall"});
  };
  const uint32_t i = text.with_hedge(entry.at);
  return (i > 1 && text.word(i - 1, "of") && loss(i - 2)) || loss(entry.last) ||
         (i > 0 && text.word(i - 1, "lost"));
}

/// "fell 12", "up by 12", "a fall of 12", "a 12-point rise": no level, but what lies between two.
bool told_as_change(const SentenceText& text, const Entry& entry) {
  uint32_t i = text.with_hedge(entry.at);
  while (i > 0 && text.is(i - 1, kArticleWord | kHedgeWord)) --i;
  if (i > 1 && text.word(i - 1, "of") && text.word(i - 2, "up")) return false;  // "made up of"
  if (i > 0 && text.any_word(i - 1, {"by", "of"})) --i;
  // "jumped 6.82 metres": how far, not how much more.
  const bool measured = entry.unit == "meter" || entry.unit == "centimeter";
  if (i > 0 && text.any_word(i - 1, {"jumped", "leapt", "climbed", "dived"}) && measured)
    return false;
  // "better than the 1.87"
  for (uint32_t k = i > 0 ? i - 1 : 0; k < entry.at; ++k) {
    if (text.word(k, "than") && text.word(k + 1, "the")) return false;
  }
  // "Cut the 900 grams of dough into twelve rolls"; "in advance nine"
  const bool cut_up = i > 0 && text.word(i - 1, "cut") && text.has_word("into");
  // "raised 43,500 euros": brought in
  if (i > 0 && text.any_word(i - 1, {"raised", "raise", "raises", "raising"}) &&
      text.is_figure(entry.at) && text.figure_at(entry.at).type == MentionType::kMoney &&
      entry.value >= Decimal(100))
    return false;
  if (cut_up || (i > 1 && text.word(i - 1, "advance") && text.word(i - 2, "in"))) return false;
  if (i > 0 && text.is(i - 1, kRiseWord | kFallWord | kComparisonWord)) return true;
  uint32_t behind = entry.at + 1;
  if (hyphened(text, entry.at)) behind += 2;
  // "14 more bodies": added, nothing compared
  if (text.word(behind, "more") && text.plural_noun(behind + 1)) {
    for (uint32_t k = behind + 2; k < behind + 6; ++k) {
      if (text.word(k, "than")) return true;
    }
    return false;
  }
  // ", four in the first and seven more in the last"
  if (text.word(behind, "more") && i > 0 && text.word(i - 1, "and") &&
      !text.word(behind + 1, "than"))
    return false;
  const auto compares = [&](uint32_t k) {
    if (text.any_word(k, {"ahead", "behind", "short", "clear", "adrift"})) return true;
    return text.comparative(k) && !text.any_word(k, {"under", "over", "above", "below"});
  };
  return text.is(behind, kRiseWord | kFallWord) || text.is(entry.last, kRiseWord | kFallWord) ||
         compares(entry.last) || compares(behind);
}

/// Reads what stands at atom `i`; false if that is nothing to reckon with.
bool read_entry(const SentenceText& text, uint32_t i, Entry& entry) {
  entry.text = &text;
  entry.at = i;
  entry.last = i + 1;
  if (text.is_duration(i)) {
    if (base_of_rate(text, i) || !set_length(entry, text.duration(i))) return false;
    entry.last = read_per(text, i + 1, entry);
    // "four 12-hour shifts"
    if (entry.per.empty() && text.plural_noun(i + 1) && i > 0 && text.is_figure(i - 1)) {
      entry.per = "each";
      entry.last = i + 2;
    }
    if (entry.per.empty()) read_often(text, i + 1, entry);
    entry.every = i > 0 && text.any_word(i - 1, {"every", "each"});
    return true;
  }
  if (text.is_date(i) || (text.is_figure(i) && (text.figure_at(i).year || bare_year(text, i)))) {
    if (read_date(text, i, entry)) {
      entry.reach = Interval::point(entry.value);
      return true;
    }
    if (text.is_date(i)) return false;
  }
  if (!text.is_figure(i)) return false;
  const Figure& f = text.figure_at(i);
  // "3-1": a score
  const auto dashed = [&](uint32_t mark, uint32_t other) {
    return text.mark(mark, kHyphen) && !text.dash(mark) && text.is_figure(other);
  };
  if (dashed(i + 1, i + 2) || (i > 1 && dashed(i - 1, i - 2))) return false;
  // "187 for three": wickets
  const bool score = i > 1 && text.word(i - 1, "for") && text.is_figure(i - 2) &&
                     f.type == MentionType::kNumber && f.quantity.value <= Decimal(10) &&
                     !text.plural_noun(i + 1);
  if (score) return false;
  // "a three-for-two split"
  if (hyphened(text, i) && text.is(i + 2, kPrepositionWord)) return false;
  if (f.type == MentionType::kAge || f.quantity.unit == "basis point") return false;
  if (f.type == MentionType::kOrdinal) {
    entry.unit = "rank";
    entry.value = f.quantity.value;
    entry.reach = Interval::point(entry.value);
    return true;
  }
  const std::string_view words = text.view(i, i + 1);
  // "Route 9", "Room 12": a name
  const bool named =
      i > 0 && text.any_word(i - 1, {"route",    "room",    "flight", "channel", "article",
                                     "section",  "page",    "gate",   "line",    "bus",
                                     "highway",  "no",      "level",  "block",   "ward",
                                     "district", "class",   "grade",  "phase",   "group",
                                     "platform", "chapter", "number", "exit",    "unit"});
  // "Sleeper No 6 pulls out"
  const bool numbered = named && text.word(i - 1, "no") && text.capital(i - 1);
  if (named && (numbered || !text.plural_noun(i + 1)) && f.type == MentionType::kNumber)
    return false;
  // "the 16-metre one", "one for every six": a pronoun.
  const bool of_those = text.word(i + 1, "of") && text.is_figure(i + 3);
  if (f.quantity.words && f.quantity.value == Decimal(1) && !of_those && !text.noun(i + 1))
    return false;
  const bool article =
      words.starts_with("a ") || words.starts_with("A ") || words.starts_with("an ");
  if (article && f.quantity.value == Decimal(1)) return false;
  read_figure(text, i, entry);
  entry.change = told_as_change(text, entry);
  entry.within = told_within(text, entry);
  entry.loss = entry.loss || told_as_loss(text, entry);
  entry.change = entry.change && !entry.loss;
  return true;
}

/// "one post in six", "two of every five": a fraction with its noun inside.
std::optional<FractionAt> ratio_at(const SentenceText& text, uint32_t i) {
  const auto number = [&](uint32_t k) {
    if (text.is_figure(k)) {
      const Quantity& q = text.figure_at(k).quantity;
      const bool plain =
          q.unit.empty() && q.value.is_integer() && text.figure_at(k).type == MentionType::kNumber;
      return plain ? static_cast<int>(std::min(q.value, Decimal(10000)).to_int()) : 0;
    }
    return text.is(k, kSmallNumberWord) ? small_number(text[k].word) : 0;
  };
  const int part = number(i);
  if (part < 1 || !text.lower(i + 1) || !text.noun(i + 1) || text.plural_noun(i + 1) != (part > 1))
    return std::nullopt;
  uint32_t k = i + 2;
  if (text.word(k, "out") && text.word(k + 1, "of")) {
    k += 2;
  } else if (text.word(k, "in")) {
    ++k;
  } else {
    return std::nullopt;
  }
  if (text.any_word(k, {"every", "each"})) ++k;
  const int whole = number(k);
  if (whole <= part || whole > 20) return std::nullopt;
  return FractionAt{Decimal(part * 100) / Decimal(whole), k + 1};
}

/// "a third", "three out of four" at `i`, as a percentage; one past it, or `i`.
uint32_t read_fraction(const SentenceText& text, uint32_t i, Entry& entry) {
  // "18 in the first half", "the comparable quarter of 2024": a stretch of time
  if (i > 0 && text.any_word(i, {"half", "quarter"}) && !text.word(i + 1, "of") &&
      (text.adjective(i - 1) || text.any_word(i - 1, {"second", "third", "last", "final"}) ||
       (text.is_figure(i - 1) && text.figure_at(i - 1).type == MentionType::kOrdinal)))
    return i;
  auto fraction = ratio_at(text, i);
  if (!fraction) fraction = fraction_at(text, i);
  // "the quarter-point cut"
  if (!fraction && text.word(i, "quarter") && text.mark(i + 1, kHyphen) &&
      text.word(i + 2, "point"))
    fraction = FractionAt{Decimal(25), i + 1};
  if (!fraction) return i;
  if (fraction->hedge == Hedge::kNone && i > 0) {
    if (text.any_word(i - 1, {"almost", "nearly"})) fraction->hedge = Hedge::kNearly;
    if (text.any_word(i - 1, {"about", "roughly", "around", "some"}))
      fraction->hedge = Hedge::kAbout;
  }
  entry.text = &text;
  entry.at = i;
  entry.last = fraction->last;
  entry.unit = "share";
  entry.value = fraction->percent;
  // "a quarter of a point", "a half-point increase"
  uint32_t k = fraction->last;
  const bool joined = text.mark(k, kHyphen) && text.word(k + 1, "point");
  if (joined || (text.word(k, "of") && text.word(k + 1, "a"))) {
    if (!joined && text.word(k + 2, "percentage")) ++k;
    if (joined || text.word(k + 2, "point")) {
      entry.last = joined ? k + 2 : k + 3;
      entry.unit = "point";
      entry.value = fraction->percent / Decimal(100);
      entry.reach = Interval::point(entry.value);
      entry.grain = Decimal(1, -2);
      return entry.last;
    }
  }
  entry.hedge = fraction->hedge;
  entry.firm = firm(fraction->hedge);
  entry.reach = Interval::point(entry.value);
  return fraction->last;
}

/// "from May 1997 until May 2013" as one mention: its two ends.
bool add_period(const SentenceText& text, uint32_t i, std::vector<Entry>& entries) {
  if (!text.is_date(i) || text.mention(i).type != MentionType::kPeriod) return false;
  const Temporal& t = text.temporal(i);
  if (t.readings.size() != 1 || t.readings[0].precision != Precision::kOther) return false;
  const DateRange& range = t.readings[0];
  if (!range.begin || !range.end || t.hedge != Hedge::kNone) return false;
  const YearMonthDay first = civil(*range.begin);
  const YearMonthDay past = civil(*range.end);
  Entry ends[2];
  for (Entry& end : ends) {
    end.text = &text;
    end.at = i;
    end.last = i + 1;
  }
  if (first.day == 1 && past.day == 1 && first.month == 1 && past.month == 1) {
    ends[0].unit = ends[1].unit = "year";
    ends[0].value = Decimal(first.year);
    ends[1].value = Decimal(past.year - 1);
  } else if (first.day == 1 && past.day == 1) {
    ends[0].unit = ends[1].unit = "month of year";
    ends[0].value = Decimal(static_cast<int64_t>(first.year) * 12 + first.month);
    ends[1].value = Decimal(static_cast<int64_t>(past.year) * 12 + past.month - 1);
  } else {
    ends[0].unit = ends[1].unit = t.has_year ? "date" : "day of year";
    ends[0].value = Decimal(range.begin->number);
    ends[1].value = Decimal(range.end->number - 1);
  }
  for (Entry& end : ends) {
    end.reach = Interval::point(end.value);
    entries.push_back(std::move(end));
  }
  return true;
}

}  // namespace

std::vector<Entry> read_entries(const SentenceText& text) {
  // Of words, only a numeral or a fraction begins an entry.
  constexpr uint64_t kMayBegin = kSmallNumberWord | kDenominatorWord | kArticleWord;
  std::vector<Entry> entries;
  entries.reserve(text.value_places().size());
  for (uint32_t i = 0; i < text.size(); ++i) {
    const AtomKind kind = text[i].kind;
    if (kind == AtomKind::kMark || (kind == AtomKind::kWord && !text.is(i, kMayBegin))) continue;
    Entry entry;
    if (add_period(text, i, entries)) continue;
    if (const uint32_t end = read_fraction(text, i, entry); end != i) {
      entries.push_back(std::move(entry));
      i = end - 1;
    } else if (read_entry(text, i, entry)) {
      entries.push_back(std::move(entry));
    }
  }
  settle_units(text, entries);
  spread_within(text, entries);
  return entries;
}

}  // namespace factlint::computation
