// Entries whose unit stands elsewhere in the sentence, and units of one kind made one.
#include <algorithm>

#include "engine/computation/clock_time.h"
#include "engine/computation/content_words.h"
#include "engine/computation/ledger.h"

namespace factlint::computation {
namespace {

/// How many of the unit `small` one of `large` is, where that is a whole number above one.
std::optional<Decimal> unit_factor(std::string_view large, std::string_view small) {
  struct Step {
    std::string_view large;
    std::string_view small;
    int64_t size;
  };
  constexpr Step kSteps[] = {{"megawatt", "kilowatt", 1000},   {"kilowatt", "watt", 1000},
                             {"metric ton", "kilogram", 1000}, {"kilogram", "gram", 1000},
                             {"gram", "milligram", 1000},      {"kilometer", "meter", 1000},
                             {"meter", "centimeter", 100},     {"meter", "millimeter", 1000},
                             {"centimeter", "millimeter", 10}, {"liter", "milliliter", 1000},
                             {"liter", "centiliter", 100},     {"foot", "inch", 12},
                             {"pound", "ounce", 16},           {"hectare", "square meter", 10000}};
  for (const Step& step : kSteps) {
    if (step.large == large && step.small == small) return Decimal(step.size);
  }
  return std::nullopt;
}

/// Only separators, conjunctions and hedges stand between two entries; the last conjunction of a
/// list joins all of it.
bool joined(const SentenceText& text, const Entry& first, const Entry& second, bool& conjunction) {
  if (second.at - first.at > 3) return false;
  for (uint32_t i = first.at + 1; i < second.at; ++i) {
    const bool link = text.any_word(i, {"and", "or", "to", "against"});
    conjunction = conjunction || link;
    if (text.word(i, "or") && text.mark(i - 1, kComma)) return false;  // "224, or 35 percent"
    if (!link && !text.mark(i, kComma) && text[i].hedge_of == kNone) return false;
  }
  return true;
}

/// "11 and 13 degrees", "from 4.5 to 3.6 million": the first of two takes the unit of the second.
void share_units(const SentenceText& text, std::vector<Entry>& entries) {
  // "six metres by four"
  for (size_t k = 1; k < entries.size(); ++k) {
    Entry& second = entries[k];
    const Entry& first = entries[k - 1];
    const bool by = second.at == first.last + 1 && text.word(first.last, "by");
    if (by && second.unit.empty() && second.thing.empty() &&
        (first.unit == "meter" || first.unit == "foot" || first.unit == "kilometer"))
      second.unit = first.unit;
  }
  bool conjunction = false;
  for (size_t k = entries.size(); k > 1; --k) {
    Entry& first = entries[k - 2];
    const Entry& second = entries[k - 1];
    if (!first.unit.empty() || !first.thing.empty() || second.position() || second.duration() ||
        !second.per.empty()) {
      conjunction = false;
      continue;
    }
    if (!joined(text, first, second, conjunction)) conjunction = false;
    if (!conjunction) continue;
    first.unit = second.unit;
    first.thing = second.thing;
  }
}

/// "18 months for the fraud and 30 for the forgery": a bare number told as the one before it.
void carry_units(const SentenceText& text, std::vector<Entry>& entries) {
  for (size_t k = 1; k < entries.size(); ++k) {
    size_t before = k - 1;
    while (before > 0 && entries[before].position()) --before;
    const Entry& first = entries[before];
    Entry& second = entries[k];
    if (!second.unit.empty() || !second.thing.empty() || !second.per.empty() || first.position() ||
        first.unit == "percent" || first.unit == "share" ||
        (first.unit.empty() && first.thing.empty()))
      continue;
    const uint32_t a = first.last;
    const uint32_t b = second.at + 1;
    // "310 acres were sown in 2021, 845 this autumn"
    const bool timed_too = text.mark(second.at - 1, kComma) && !first.duration() &&
                           (text.is_date(b) || text.any_word(b, {"this", "last", "in", "now"}));
    const bool alike_told =
        text.is(a, kPrepositionWord) && text[a].id == text[b].id && !text.word(a, "of");
    if (!alike_told && !timed_too) continue;
    // "from 200,000 tonnes in 2020 to 300,000 in 2024"
    if (second.at < 1 ||
        !(text.any_word(second.at - 1, {"and", "to"}) || text.mark(second.at - 1, kComma)))
      continue;
    if (first.duration()) {
      if (!text.is_duration(first.at)) continue;
      // In the unit that the first is told in, not in that of the scale.
      const Quantity& q = text.duration(first.at).quantity;
      if (q.value.is_zero()) continue;
      const Decimal size = first.value / q.value;
      second.value = second.value * size;
      second.reach = Interval::point(second.value);
    }
    second.unit = first.unit;
    second.thing = first.thing;
  }
}

/// "54,000 hectares out of a total of 300,000".
void carry_out_of(const SentenceText& text, std::vector<Entry>& entries) {
  for (size_t k = 1; k < entries.size(); ++k) {
    Entry& whole = entries[k];
    const Entry& part = entries[k - 1];
    if (!whole.unit.empty() || !whole.thing.empty() || part.position() || part.last >= whole.at)
      continue;
    if (text.word(part.last, "out") && text.word(part.last + 1, "of") &&
        whole.at - part.last <= 6 && part.value < whole.value) {
      whole.unit = part.unit;
      whole.thing = part.thing;
    }
  }
}

/// "on 41.2 seconds, the Finn on 42.9", "212 metres against 228": told beside a measure, in its
/// unit.
void carry_beside(const SentenceText& text, std::vector<Entry>& entries) {
  for (size_t k = 1; k < entries.size(); ++k) {
    Entry& e = entries[k];
    const Entry& first = entries[k - 1];
    if (!e.unit.empty() || !e.thing.empty() || !e.per.empty() || first.unit.empty() ||
        first.position() || first.unit == "percent" || first.unit == "share" || first.at == 0)
      continue;
    const uint32_t left = text.with_hedge(e.at);
    const bool alike_told = e.grain < Decimal(1) && e.grain == first.grain &&
                            text.is(left - 1, kPrepositionWord) &&
                            text[left - 1].id == text[text.with_hedge(first.at) - 1].id;
    const bool against = !first.duration() && first.last + 1 == left && !text.noun(e.last) &&
                         text.any_word(first.last, {"against", "versus"});
    if (alike_told || against) e.unit = first.unit;
  }
}

/// "1.94 metres, nine centimetres better than the 1.87": a decimal held against a measure that is
/// told to the same digit.
void carry_compared(const SentenceText& text, std::vector<Entry>& entries) {
  for (Entry& e : entries) {
    if (!e.unit.empty() || !e.thing.empty() || e.position() || e.grain >= Decimal(1)) continue;
    uint32_t left = text.with_hedge(e.at);
    while (left > 0 && text.is(left - 1, kArticleWord)) --left;
    bool compared = false;
    for (uint32_t i = left > 0 ? left - 1 : 0; i < e.at; ++i)
      compared = compared || text.any_word(i, {"than", "against", "from", "to"});
    if (!compared) continue;
    for (const Entry& first : entries) {
      if (first.at < e.at && first.grain == e.grain && !first.unit.empty() && !first.position() &&
          !first.duration() && first.unit != "percent" && first.unit != "share")
        e.unit = first.unit;
    }
  }
}

/// "children 450 and members 350", "the old one of 2.5", "43,500, 6,500 short of": digits that no
/// noun follows, behind an amount of money or a measure of like size.
bool told_in_it(const SentenceText& text, const Entry& first, const Entry& e) {
  if (!text.is_figure(e.at) || text.figure_at(e.at).type != MentionType::kNumber ||
      text.figure_at(e.at).quantity.words || text.figure_at(e.at).year || first.duration())
    return false;
  const uint32_t left = text.with_hedge(e.at);
  if (left == 0 || text.mark(e.at + 1, kHyphen) || text.mark(e.at + 1, kSlash) ||
      text.any_word(left - 1, {"no", "number", "aged", "age", "to", "by", "in", "since", "until",
                               "from", "room", "page", "route", "chapter", "or"}))
    return false;
  // "up 1.25"; "Japan, 3.1 billion, and France"
  if (e.change || text.is(left - 1, kRiseWord | kFallWord) ||
      (text.mark(left - 1, kComma) && text.mark(e.at + 1, kComma)))
    return false;
  if (e.value * Decimal(50) < first.value || first.value * Decimal(50) < e.value) return false;
  if (first.unit == "percent" && (e.value > Decimal(100) || !text.end_of_clause(e.at + 1)))
    return false;
  return text.end_of_clause(e.at + 1) || text.finite_verb(e.at + 1) ||
         text.any_word(e.at + 1, {"and", "short", "for", "to", "against", "of", "off"}) ||
         text.comparative(e.at + 1);
}

/// "took 95 minutes and the new one takes 70", "was 3 degrees ... had climbed to 17": a bare number
/// at the end of a clause is told in the only unit of the sentence.
void carry_only_unit(const SentenceText& text, std::vector<Entry>& entries) {
  const Entry* first = nullptr;
  for (const Entry& e : entries) {
    if (e.people) return;
    if (e.position() || (e.unit.empty() && e.thing.empty())) continue;
    if (e.thing == "point" || (e.unit == "point" && e.change)) continue;  // "a lead of six points"
    const bool measure =
        (e.duration() && text.is_duration(e.at)) ||
        (!e.unit.empty() && e.unit != "share" && e.unit != "point" && !e.duration());
    // "2.31 metres, Duarte 2.25; the margin was six centimetres"
    if (measure && first != nullptr && unit_factor(first->unit, e.unit)) continue;
    if (!measure || (first != nullptr && first->unit != e.unit)) return;
    if (first == nullptr) first = &e;
  }
  if (first == nullptr) return;
  for (Entry& e : entries) {
    if (!e.unit.empty() || !e.thing.empty() || !e.per.empty() || e.position() || e.at < first->at)
      continue;
    const uint32_t left = text.with_hedge(e.at);
    const bool told =
        left > 0 &&
        (text.any_word(left - 1, {"to", "only", "just", "now", "takes", "took", "is", "was",
                                  "costs", "paid", "needs", "needed", "cost", "at"}));
    const bool plain = left > 0 && text.lower(left - 1) &&
                       !text.is(left - 1, kRiseWord | kFallWord | kPrepositionWord) &&
                       !text.any_word(left - 1, {"of", "no", "number", "aged", "age", "and", "or",
                                                 "in", "by", "since", "until"});
    const bool closed =
        text.end_of_clause(e.at + 1) && !text.mark(e.at + 1, kHyphen) && first->unit != "percent";
    if (!((told || plain) && closed) && !told_in_it(text, *first, e)) continue;
    if (first->duration()) {
      const Quantity& q = text.duration(first->at).quantity;
      if (q.value.is_zero() || e.value > q.value * Decimal(10)) continue;
      e.value = e.value * (first->value / q.value);
      e.reach = Interval::point(e.value);
      e.grain = Decimal(1);
    }
    e.unit = first->unit;
  }
}

/// "Jailed for nine years ..., having served five of them": a number of the years told before.
void count_lengths(const SentenceText& text, std::vector<Entry>& entries) {
  for (size_t k = 1; k < entries.size(); ++k) {
    Entry& part = entries[k];
    if (!part.unit.empty() || !part.thing.empty() || !part.per.empty()) continue;
    if (!text.word(part.at + 1, "of") || !text.any_word(part.at + 2, {"them", "these", "those"}))
      continue;
    const Entry* whole = nullptr;
    for (size_t j = 0; j < k; ++j) {
      if (entries[j].duration()) whole = whole == nullptr ? &entries[j] : whole;
      if (!entries[j].duration() && !entries[j].position()) return;
    }
    if (whole == nullptr || !text.is_duration(whole->at)) return;
    const Quantity& q = text.duration(whole->at).quantity;
    if (q.value.is_zero() || part.value > q.value) return;
    const Decimal size = whole->value / q.value;
    part.unit = whole->unit;
    part.value = part.value * size;
    part.reach = Interval::point(part.value);
    part.grain = size;
  }
}

/// "came to 44m crowns and outgoings to 41m": millions, where one of them is money.
void read_millions(const SentenceText& text, std::vector<Entry>& entries) {
  const auto in_millions = [&](const Entry& e) {
    const std::string_view view = text.view(e.at, e.at + 1);
    const size_t m = view.find('m');
    return m != std::string_view::npos && m > 0 && view[m - 1] >= '0' && view[m - 1] <= '9' &&
           (m + 1 == view.size() || view[m + 1] == ' ');
  };
  const auto money = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) {
    return text.is_figure(e.at) && text.figure_at(e.at).type == MentionType::kMoney &&
           in_millions(e);
  });
  if (money == entries.end()) return;
  for (Entry& e : entries) {
    // "the 44m yacht" has a length.
    if (e.unit != "meter" || !in_millions(e) || text.noun(e.at + 1) || text.adjective(e.at + 1) ||
        text.mark(e.at + 1, kHyphen))
      continue;
    const Decimal million(1000000);
    e.unit = money->unit;
    e.value = e.value * million;
    e.grain = e.grain * million;
    e.reach = e.reach * Interval::point(million);
  }
}

/// "$5.40, or 54 cents": cents and pence are parts of the only currency beside them.
void share_currency(const SentenceText& text, std::vector<Entry>& entries) {
  std::string currency;
  for (const Entry& e : entries) {
    const bool money = text.is_figure(e.at) && text.figure_at(e.at).type == MentionType::kMoney;
    if (!money || e.unit == "CENT" || e.unit == "PENNY") continue;
    if (!currency.empty() && currency != e.unit) return;
    currency = e.unit;
  }
  if (currency.empty()) return;
  for (Entry& e : entries) {
    // "borrowed 200,000 euros ... 8,000 a year in interest"
    if (e.unit.empty() && e.thing.empty() && e.per == "year" && text.has_word("interest"))
      e.unit = currency;
    if (e.unit != "CENT" && e.unit != "PENNY") continue;
    const Decimal part(1, -2);
    e.unit = currency;
    e.rescaled = true;
    e.value = e.value * part;
    e.grain = e.grain * part;
    e.reach = e.reach * Interval::point(part);
  }
}

/// "250 panels of 400 watts, 100 kilowatts": measures of one kind in the smallest of their units.
void share_scales(std::vector<Entry>& entries) {
  // Of the units in unit_factor(), those of two words have a blank.
  const auto scaled = [](const Entry& e) {
    return e.unit.find(' ') != std::string::npos ||
           among(
               "megawatt kilowatt watt kilogram gram milligram kilometer meter centimeter "
               "millimeter liter milliliter centiliter foot inch pound ounce hectare",
               e.unit);
  };
  if (std::count_if(entries.begin(), entries.end(), scaled) < 2) return;
  for (size_t i = 0; i < entries.size(); ++i) {
    for (size_t j = 0; j < entries.size(); ++j) {
      Entry& large = entries[j];
      const Entry& small = entries[i];
      if (large.unit == small.unit || large.unit.empty() || small.unit.empty()) continue;
      const auto factor = unit_factor(large.unit, small.unit);
      if (!factor) continue;
      large.value = large.value * *factor;
      large.grain = large.grain * *factor;
      large.reach = large.reach * Interval::point(*factor);
      large.unit = small.unit;
      large.rescaled = true;
    }
  }
}

/// "from 7C to 19C, a rise of 12 degrees": degrees of the only scale told.
void share_degrees(std::vector<Entry>& entries) {
  // "plus 6 degrees ... read minus 9"
  const auto degree = [](const Entry& e) {
    return e.unit == "degree" || e.unit == "celsius" || e.unit == "fahrenheit";
  };
  const auto told = std::find_if(entries.begin(), entries.end(), degree);
  if (told != entries.end()) {
    for (Entry& e : entries) {
      const SentenceText& text = *e.text;
      const uint32_t left = text.with_hedge(e.at);
      const bool sign = e.loss || (left > 0 && text.any_word(left - 1, {"minus", "plus"}));
      if (e.unit.empty() && e.thing.empty() && sign) e.unit = told->unit;
    }
  }
  std::string scale;
  for (const Entry& e : entries) {
    if (e.unit != "celsius" && e.unit != "fahrenheit") continue;
    if (!scale.empty() && scale != e.unit) return;
    scale = e.unit;
  }
  if (scale.empty()) return;
  for (Entry& e : entries) {
    if (e.unit == "degree") e.unit = scale;
  }
}

/// Times of day take the place of the numbers that they are written with.
void add_clocks(const SentenceText& text, std::vector<Entry>& entries) {
  if (!may_tell_clock(text)) return;
  const TokenRange tokens = text.context().sentences[text.sentence()].tokens;
  const auto clocks = find_clock_times(text.context(), tokens);
  if (clocks.empty()) return;
  for (const ClockTime& clock : clocks) {
    Entry entry;
    entry.text = &text;
    uint32_t i = 0;
    while (i < text.size() && text[i].tokens.last <= clock.tokens.first) ++i;
    entry.at = i;
    while (i < text.size() && text[i].tokens.first < clock.tokens.last) ++i;
    entry.last = std::max(i, entry.at + 1);
    entry.unit = "clock";
    entry.value = Decimal(static_cast<int64_t>(clock.minutes) * 60);
    entry.reach = Interval::point(entry.value);
    entry.half_day = clock.half_day;
    std::erase_if(entries, [&](const Entry& e) { return e.at >= entry.at && e.at < entry.last; });
    entries.push_back(std::move(entry));
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.at < b.at; });
}

}  // namespace

bool may_tell_clock(const SentenceText& text) {
  return text.has_duration() ||
         text.may_have("am", "pm", "a.m", "p.m", "noon", "midnight", "morning", "afternoon",
                       "evening", "o'clock") ||
         // "The 08.15 to Galway left"
         (text.may_have("left", "leaves", "arrived", "arrives", "pulled", "rolled", "docked",
                        "landed", "departed", "departs", "reached", "train", "ferry", "bus",
                        "sailed") &&
          holds_dot_time(text.view(0, text.size()))) ||
         // "from 19:00"
         (text.size() > 0 && holds_colon_time(text.view(0, text.size())));
}

void settle_units(const SentenceText& text, std::vector<Entry>& entries) {
  read_millions(text, entries);
  share_units(text, entries);
  carry_units(text, entries);
  carry_only_unit(text, entries);
  carry_compared(text, entries);
  carry_beside(text, entries);
  carry_out_of(text, entries);
  count_lengths(text, entries);
  share_currency(text, entries);
  share_scales(entries);
  share_degrees(entries);
  add_clocks(text, entries);
}

}  // namespace factlint::computation
