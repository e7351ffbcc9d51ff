// Entries -> what they give: products, rates, shares, changes, the same told otherwise.
#include <initializer_list>

#include "engine/computation/deriver.h"
#include "engine/computation/general_noun.h"

namespace factlint::computation {
namespace {

/// How many of the ledger's scale one of `unit` is: 3,600 seconds of an hour; 0 for other words.
struct TimeUnit {
  std::string_view name;
  std::string_view scale;
  int64_t size;
};
constexpr std::array<TimeUnit, 10> kTimeUnits = {{{"second", "second", 1},
                                                  {"minute", "second", 60},
                                                  {"hour", "second", 3600},
                                                  {"day", "day", 1},
                                                  {"night", "day", 1},
                                                  {"week", "day", 7},
                                                  {"fortnight", "day", 14},
                                                  {"month", "month", 1},
                                                  {"quarter", "month", 3},
                                                  {"year", "month", 12}}};

const TimeUnit* time_unit(std::string_view name) {
  const auto found = std::find_if(kTimeUnits.begin(), kTimeUnits.end(),
                                  [&](const TimeUnit& unit) { return unit.name == name; });
  return found == kTimeUnits.end() ? nullptr : found;
}

/// How often a rate per `from` comes in one per `to`: 7 days of a week; 0 if that is not fixed.
int64_t times_in(std::string_view from, std::string_view to) {
  const TimeUnit* a = time_unit(from);
  const TimeUnit* b = time_unit(to);
  if (a == nullptr || b == nullptr) return 0;
  if (a->scale == b->scale) return b->size % a->size == 0 ? b->size / a->size : 0;
  if (a->name == "hour" && b->name == "day") return 24;
  if (a->name == "week" && b->name == "year") return 52;
  return 0;
}

/// "27 goals from 36 matches, 0.75 a game"
bool is_match(std::string_view word) {
  return word == "game" || word == "match" || word == "outing" || word == "appearance";
}

/// "920 people a night ... over the five evenings"
bool is_night(std::string_view word) { return word == "night" || word == "evening"; }

/// One of the words stands in the sentence, also inside a date or a length of time.
bool holds_word(const SentenceText& text, std::initializer_list<std::string_view> words) {
  const DocumentContext& context = text.context();
  const TokenRange tokens = context.sentences[text.sentence()].tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view here = context.vocabulary.text(context.tokens[t].word);
    if (std::find(words.begin(), words.end(), here) != words.end()) return true;
  }
  return false;
}

/// "nine hours a day on weekdays, four on Saturdays": not every day of the week is alike.
bool tells_days(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_date(i) && text.temporal(i).weekday_written) return true;
  }
  return holds_word(text, {"weekday", "weekdays", "weekend", "weekends"});
}

}  // namespace

/// How often `times` lets a rate per `per` come; 0 if it counts something else.
Decimal Deriver::count_for(std::string_view per, std::string_view thing, const Entry& times) const {
  // "4,000 units a year, an annual charge": so many of them in that time
  const bool own_time = times.per == "year" && holds_word(*entry_.text, {"annual", "yearly"});
  if ((!times.per.empty() && per != "each" && !own_time) || times.position() ||
      times.unit == "percent" || times.unit == "share")
    return Decimal(0);
  if (times.duration()) {
    const TimeUnit* unit = time_unit(per);
    if (unit == nullptr || unit->scale != times.unit) return Decimal(0);
    return times.value / Decimal(unit->size);
  }
  if (!times.unit.empty()) {
    const bool sold = per == "each" && text_of(times).is_figure(times.at) &&
                      text_of(times).figure_at(times.at).type == MentionType::kQuantity;
    return times.unit == per || sold ? times.value : Decimal(0);
  }
  if (!times.value.is_integer() || times.value < Decimal(2)) return Decimal(0);
  if (!per.empty() && (per == times.thing || (is_match(per) && is_match(times.thing)) ||
                       (is_night(per) && is_night(times.thing)) || is_kind(per, times.thing)))
    return times.value;
  const bool person = per == "head" || per == "person" || per == "capita" || per == "resident" ||
                      per == "inhabitant";
  if (person && (times.people || times.thing == "population")) return times.value;
  // "420 seats ... at 12 pounds a head"
  if (person && times.last > 0 &&
      text_of(times).any_word(times.last - 1, {"seats", "places", "tickets", "guests", "diners"}))
    return times.value;
  if (per == "each" && (thing.empty() || times.thing != thing)) return times.value;
  // "It seats 600 ... 8,000 a seat"
  const uint32_t left = text_of(times).with_hedge(times.at);
  if (times.thing.empty() && left > 0 && text_of(times).verb(left - 1) &&
      text_of(times).lemma(left - 1) == per)
    return times.value;
  return Decimal(0);
}

void Deriver::products() {
  for (const Entry* rate : pool_) {
    if (rate->per.empty() || rate->unit != entry_.unit) continue;
    if (!rate->thing.empty() && !entry_.thing.empty() && rate->thing != entry_.thing &&
        rate->per != "each")
      continue;
    if (!entry_.per.empty()) {
      const int64_t times = times_in(rate->per, entry_.per);
      const bool daily = rate->per == "day" && entry_.per == "week";
      if (times > 1 && !(daily && (tells_days(*rate->text) || tells_days(*entry_.text)))) {
        add(kProductOf, rate->value * Decimal(times), rate->reach * Interval::point(Decimal(times)),
            {rate}, fmt::format("{} x {}", told_value(*rate, rate->value), times));
      }
      // "18 euros an hour ... 30 hours a week, so 540 a week"
      for (const Entry* length : pool_) {
        const TimeUnit* unit = time_unit(rate->per);
        if (unit == nullptr || length->unit != unit->scale || length->per != entry_.per) continue;
        const Decimal count = length->value / Decimal(unit->size);
        add(kProductOf, rate->value * count, rate->reach * scaled(*length, count), {rate, length},
            fmt::format("{} x {}", told_value(*rate, rate->value), printed(count, 2)));
      }
      continue;
    }
    // "640 a month. Over the year that comes to 7,680"
    const int64_t yearly = rate->per == "month" ? 12 : rate->per == "week" ? 52 : 0;
    if (yearly > 0 && holds_word(*entry_.text, {"year", "years", "yearly"})) {
      add(kProductOf, rate->value * Decimal(yearly), rate->reach * Interval::point(Decimal(yearly)),
          {rate}, fmt::format("{} x {}", told_value(*rate, rate->value), yearly));
    }
    for (const Entry* times : pool_) {
      if (times == rate) continue;
      const Decimal count = count_for(rate->per, rate->thing, *times);
      if (count.is_zero()) continue;
      add(kProductOf, rate->value * count, rate->reach * scaled(*times, count), {rate, times},
          fmt::format("{} x {}", told_value(*rate, rate->value), printed(count, 2)));
    }
  }
}

void Deriver::quotients() {
  const std::string_view per = entry_.per.empty() ? std::string_view("each") : entry_.per;
  for (const Entry* gap : pool_) {
    // "every 12 minutes, or five an hour"
    const TimeUnit* unit = time_unit(per);
    if (!gap->every || unit == nullptr || unit->scale != gap->unit) continue;
    const Decimal value = Decimal(unit->size) / gap->value;
    add(kQuotientOf, value, Interval::point(value), {gap},
        fmt::format("1 {} / {}", unit->name, told_value(*gap, gap->value)));
  }
  for (const Entry* total : pool_) {
    if (total->unit != entry_.unit || total->position() || total->unit == "share" ||
        total->unit == "percent")
      continue;
    if (!total->per.empty()) {
      const int64_t times = times_in(per, total->per);
      if (times > 1) {
        add(kQuotientOf, total->value / Decimal(times),
            total->reach / Interval::point(Decimal(times)), {total},
            fmt::format("{} / {}", told_value(*total, total->value), times));
      }
      continue;
    }
    for (const Entry* times : pool_) {
      if (times == total) continue;
      const Decimal count = count_for(per, entry_.thing, *times);
      if (count.is_zero()) continue;
      add(kQuotientOf, total->value / count, total->reach / scaled(*times, count), {total, times},
          fmt::format("{} / {}", told_value(*total, total->value), printed(count, 2)));
    }
  }
}

/// Shares and changes of two amounts, in percent.
void Deriver::ratios() {
  if (entry_.unit != "percent" && entry_.unit != "share") return;
  for (size_t j = 1; j < pool_.size(); ++j) {
    for (size_t i = 0; i < j; ++i) {
      const Entry& a = *pool_[i];
      const Entry& b = *pool_[j];
      const bool per = a.per == b.per || a.per.empty() || b.per.empty();
      // "at least one antibiotic" is no part of anything.
      const bool vague_one =
          (!a.firm && a.value == Decimal(1)) || (!b.firm && b.value == Decimal(1));
      if (a.unit != b.unit || !per || vague_one || a.position() || a.unit == "share" ||
          a.value.sign() <= 0 || b.value.sign() <= 0)
        continue;
      if (wants(kShareOf) && a.unit != "percent") share(a, b);
      if (wants(kChangeOf) && alike(a, b)) {
        change(a, b);
        change(b, a);
      }
    }
  }
}

void Deriver::share(const Entry& a, const Entry& b) {
  const Entry& part = a.value < b.value ? a : b;
  const Entry& whole = a.value < b.value ? b : a;
  const Interval hundred = Interval::point(Decimal(100));
  add(kShareOf, part.value * Decimal(100) / whole.value, part.reach / whole.reach * hundred,
      {&a, &b},
      fmt::format("{} / {}", told_value(part, part.value), told_value(whole, whole.value)));
  // "rose 60, or 15 percent, to 460": of what it was before.
  if (!wants(kChangeOf) || !entry_.text->has_any(kRiseWord | kFallWord)) return;
  for (const Decimal base : {whole.value - part.value, whole.value + part.value}) {
    if (base.sign() <= 0) continue;
    const Decimal value = part.value * Decimal(100) / base;
    add(kChangeOf, value, Interval::point(value), {&a, &b},
        fmt::format("{} / {}", told_value(part, part.value), told_value(part, base)));
  }
}

void Deriver::change(const Entry& from, const Entry& to) {
  const bool falls = to.value < from.value;
  const Interval hundred = Interval::point(Decimal(100));
  const Interval gap = falls ? from.reach - to.reach : to.reach - from.reach;
  if (!gap.low || gap.low->sign() < 0) return;
  add(kChangeOf, (to.value - from.value).abs() * Decimal(100) / from.value,
      gap / from.reach * hundred, {&from, &to},
      fmt::format("({} - {}) / {}", told_value(falls ? from : to, std::max(from.value, to.value)),
                  told_value(falls ? to : from, std::min(from.value, to.value)),
                  told_value(from, from.value)));
  found_.back().direction = falls ? -1 : 1;
}

void Deriver::portions() {
  for (const Entry* part : pool_) {
    if (part->unit != "percent" && part->unit != "share") continue;
    for (const Entry* whole : pool_) {
      if (whole->unit != entry_.unit || whole->position() || !whole->per.empty() ||
          whole->unit == "share" || whole->unit == "percent")
        continue;
      const Decimal factor = part->value / Decimal(100);
      // Fractions are exact; a percentage is rounded.
      const Interval reach = part->unit == "share" ? Interval::point(factor)
                                                   : part->reach / Interval::point(Decimal(100));
      add(kPortionOf, whole->value * factor, whole->reach * reach, {part, whole},
          fmt::format("{} of {}", told_value(*part, part->value),
                      told_value(*whole, whole->value)));
      // "50 on the menu comes to 54.50 with 9 percent tax"
      for (const Decimal with : {Decimal(1) + factor, Decimal(1) - factor}) {
        add(kChangeOf, whole->value * with, Interval::point(whole->value * with), {part, whole},
            fmt::format("{} x {}", told_value(*whole, whole->value), printed(with, 4)));
        found_.back().direction = with > Decimal(1) ? 1 : -1;
        if (!wants(kBaseOf) || with.sign() <= 0) continue;
        const Decimal base = whole->value / with;
        const std::string steps =
            fmt::format("{} / {}", told_value(*whole, whole->value), printed(with, 4));
        add(kBaseOf, base, whole->reach / Interval::point(with), {part, whole}, steps);
        // "120, of which VAT at 20 percent is 20"
        if (part->unit != "percent") continue;
        const Decimal held = (whole->value - base).abs();
        add(kBaseOf, held, Interval::point(held), {part, whole}, steps);
      }
    }
  }
}

/// The same told another way: a percentage as a fraction, minutes as hours.
void Deriver::restatements() {
  const auto ratio = [](const Entry& e) { return e.unit == "percent" || e.unit == "share"; };
  for (const Entry* other : pool_) {
    const bool fraction = ratio(*other) && ratio(entry_) && other->unit != entry_.unit;
    const bool length = other->duration() && other->unit == entry_.unit && entry_.duration();
    if (!fraction && !length) continue;
    add(kSameAs, other->value, other->reach, {other},
        std::string(other->text->view(other->at, other->at + 1)));
  }
}

}  // namespace factlint::computation
