// "$120 for 4 tickets, $30 each"; "240 tonnes in 12 days, an average of 20 a day" -> rates and
// averages judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"
#include "engine/computation/rate.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

bool usable(const SentenceText& text, uint32_t i) {
  if (!is_addable(text, i) || text.figure_at(i).percent()) return false;
  return !is_bound(text.figure_at(i).quantity.hedge);
}

}  // namespace

uint32_t per_unit(const SentenceText& text, uint32_t i) {
  if (text.is(i, kEachWord)) return i + 1;
  const bool per = text.word(i, "per") || text.word(i, "a") || text.word(i, "an");
  if (per && (text.noun(i + 1) || text.is_duration(i + 1)) && text.end_of_clause(i + 2))
    return i + 2;
  if (text.is_duration(i) && text.end_of_clause(i + 1) && text.view(i, i + 1).starts_with("a "))
    return i + 1;
  return i;
}

void tell_rate(const SentenceText& text, const Product& p, bool average, const Quantity& count,
               std::vector<uint32_t> mentions, ClaimSink& sink) {
  Quantity total = text.figure_at(p.total).quantity;
  if (is_bound(total.hedge)) total.hedge = Hedge::kNone;
  Quantity rate = text.figure_at(p.rate).quantity;
  // Prices are told as they are; "an average of" is no hedge here.
  if (average) rate.hedge = Hedge::kNone;
  const Decimal fine = rate.value.abs() * Decimal(5, -2);
  if (rate.grain > fine && rate.grain > Decimal(1)) rate.grain = fine;
  if (rate.hedge == Hedge::kNone)
    rate.interval = hedged_interval(rate.value, rate.grain, rate.hedge);
  if (count.value.is_zero() || is_bound(rate.hedge)) return;
  Computed computed;
  computed.point = total.value / count.value;
  Interval whole = total.interval;
  if (total.hedge == Hedge::kNone)
    whole = hedged_interval(total.value, std::min(total.grain, total.value * Decimal(5, -2)),
                            total.hedge);
  computed.reach = whole / Interval::point(count.value);
  Told told;
  told.check = average ? CheckKind::kAverage : CheckKind::kRate;
  told.verdict = judge_stated(computed, rate);
  told.span = text.range(p.first, p.last);
  told.value = printed(computed.point, 2);
  const std::string whole_sum = amount_in_words(total.value, total.unit);
  const std::string each = amount_in_words(computed.point, total.unit);
  told.message =
      told.verdict == VerdictKind::kSupported
          ? fmt::format("{} divided by {} is {}", whole_sum, printed(count.value, 2), each)
          : fmt::format("{} divided by {} is {}, not {}", whole_sum, printed(count.value, 2), each,
                        amount_in_words(rate.value, total.unit));
  told.steps.push_back(
      fmt::format("{} / {} = {}", printed(total.value, 2), printed(count.value, 2), told.value));
  told.mentions = std::move(mentions);
  sink.tell(text.sentence(), std::move(told));
}

namespace {

bool same_unit(const SentenceText& text, uint32_t a, uint32_t b) {
  if (same_kind(text, a, b)) return true;
  // "240 tonnes ..., 20 a day": the rate may leave the unit out.
  return text.figure_at(b).type == MentionType::kNumber && text.figure_at(b).quantity.unit.empty();
}

uint32_t skip_total_words(const SentenceText& text, uint32_t i) {
  for (const std::string_view w : {"for", "or", "making", "a", "total", "of"}) {
    if (text.word(i, w)) ++i;
  }
  return text.skip_hedge(i);
}

/// "add up to", "total", "came to", "make".
uint32_t skip_total_verb(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"total", "totalled", "totaled", "make", "makes", "made", "cost", "costs"}))
    return i + 1;
  if (!text.any_word(
          i, {"add", "adds", "added", "come", "comes", "came", "amount", "amounts", "amounted"}))
    return i;
  ++i;
  if (text.word(i, "up")) ++i;
  return text.word(i, "to") ? i + 1 : i;
}

/// "At $25 a night, the four nights cost him $120."
void rate_first(const SentenceText& text, ClaimSink& sink) {
  if (!text.word(0, "at") || !usable(text, 1)) return;
  const uint32_t end = text.is_duration(2) || text.is_date(2) ? 3 : per_unit(text, 2);
  if (end == 2 || !text.mark(end, kComma)) return;
  uint32_t n = end + 1;
  if (text.is(n, kArticleWord)) ++n;
  Quantity count;
  uint32_t mention = kNoMention;
  if (is_count(text, n)) {
    count = text.figure_at(n).quantity;
  } else if (text.is_duration(n)) {
    count = text.duration(n).quantity;
    if (text.view(2, end).find(count.unit) == std::string_view::npos) return;
  } else {
    return;
  }
  mention = text.atom_mention(n);
  for (uint32_t t = n + 1; t < n + 8 && text.in(t); ++t) {
    if (text[t].kind == AtomKind::kMark) return;
    if (!text.is_figure(t)) continue;
    const bool brings =
        text.word(t - 1, "in") && text.any_word(t - 2, {"bring", "brings", "brought"});
    const bool verb = brings || text.any_word(t - 1, {"paid", "pay", "pays", "spent", "raised"}) ||
                      text.word(t - 1, "cost") || text.word(t - 2, "cost") ||
                      text.word(t - 1, "to") || text.word(t - 1, "total");
    if (!verb || !usable(text, t) || !same_kind(text, t, 1) || !text.end_of_clause(t + 1)) return;
    return tell_rate(text, {t, n, 1, t, t + 1}, false, count,
                     {text.figure_at(t).mention, mention, text.figure_at(1).mention}, sink);
  }
}

/// "$120 for 4 tickets, or $30 each".
void total_first(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!usable(text, i) || !text.word(i + 1, "for")) return;
  uint32_t n = i + 2;
  if (text.is(n, kArticleWord)) ++n;
  if (!is_count(text, n)) return;
  uint32_t j = n + 1;
  while (j < n + 5 && text[j].kind == AtomKind::kWord && !text.word(j, "or") &&
         !text.finite_verb(j))
    ++j;
  if (!text.comma_or_open(j) && !text.word(j, "or")) return;
  while (text.comma_or_open(j) || text.word(j, "or") || text.word(j, "at") || text.word(j, "about"))
    ++j;
  if (!usable(text, j) || !same_kind(text, i, j)) return;
  const uint32_t end = per_unit(text, j + 1);
  if (end == j + 1) return;
  tell_rate(text, {i, n, j, text.with_hedge(j), end}, false, text.figure_at(n).quantity,
            {text.figure_at(i).mention, text.figure_at(n).mention, text.figure_at(j).mention},
            sink);
}

/// "4 tickets at $30 each, $120 in all".
void count_first(const SentenceText& text, uint32_t n, ClaimSink& sink) {
  if (!is_count(text, n)) return;
  uint32_t j = n + 1;
  while (j < n + 5 && text[j].kind == AtomKind::kWord && !text.is(j, kPrepositionWord) &&
         !text.finite_verb(j))
    ++j;
  if (!(text.word(j, "at") || text.word(j, "of") || text.word(j, "worth"))) return;
  const uint32_t r = text.skip_hedge(j + 1);
  if (!usable(text, r)) return;
  uint32_t end = per_unit(text, r + 1);
  // "at 80 euros a night come to 800 euros"
  if (end == r + 1 && text.any_word(end, {"a", "per", "an"}) && text.noun(end + 1)) end = r + 3;
  if (end == r + 1 && text.is_duration(end) && text.view(end, end + 1).starts_with("a "))
    end = r + 2;
  if (end == r + 1) return;
  uint32_t t = end;
  while (text.comma_or_open(t)) ++t;
  const uint32_t total = skip_total_words(text, skip_total_verb(text, t));
  const bool adds_up = total > 0 && text.word(total - 1, "to");  // "add up to 120": no bound
  const bool fits = is_addable(text, total) && !text.figure_at(total).percent() &&
                    (adds_up || usable(text, total));
  if (!fits || !same_kind(text, total, r)) return;
  const bool said_total = total != t || skip_total_verb(text, t) != t ||
                          text.word(total + 1, "in") || text.word(total + 1, "altogether");
  if (!said_total) return;
  tell_rate(
      text, {total, n, r, text.with_hedge(total), total + 1}, false, text.figure_at(n).quantity,
      {text.figure_at(total).mention, text.figure_at(n).mention, text.figure_at(r).mention}, sink);
}

/// "will pay 90 million over three years, 30 million a year".
void total_over_time(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!usable(text, i) || !(text.word(i + 1, "over") || text.word(i + 1, "in"))) return;
  const uint32_t d = text.skip_hedge(i + 2) == i + 2 ? i + 2 : text.skip_hedge(i + 2);
  if (!text.is_duration(d)) return;
  uint32_t j = d + 1;
  if (!text.comma_or_open(j) && !text.word(j, "or")) return;
  while (text.comma_or_open(j) || text.word(j, "or") || text.word(j, "about")) ++j;
  if (!usable(text, j) || !same_unit(text, i, j)) return;
  const uint32_t end = per_unit(text, j + 1);
  const Quantity& length = text.duration(d).quantity;
  if (end == j + 1 || (is_bound(length.hedge) && !text.word(i + 1, "over")) ||
      text.view(j + 1, end).find(length.unit) == std::string_view::npos)
    return;
  tell_rate(text, {i, d, j, text.with_hedge(j), end}, false, length,
            {text.figure_at(i).mention, text[d].mention, text.figure_at(j).mention}, sink);
}

/// "240 tonnes in 12 days, an average of 20 tonnes a day".
void average_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  uint32_t r = kNone;
  if (text.word(i, "average") && text.word(i + 1, "of")) r = text.skip_hedge(i + 2);
  if (text.word(i, "averaging")) r = text.skip_hedge(i + 1);
  if (r == kNone || !usable(text, r) || i < 4) return;
  uint32_t j = i;
  while (j > 0 && (text.is(j - 1, kArticleWord) || text.word(j - 1, "or") ||
                   text.word(j - 1, "at") || text.word(j - 1, "for")))
    --j;
  if (j == 0 || !text.comma_or_open(j - 1)) return;
  uint32_t n = kNone;
  for (uint32_t k = j - 1; k > 0 && k + 6 > j; --k) {
    if (is_count(text, k) || text.is_duration(k)) {
      n = k;
      break;
    }
    if (text[k].kind != AtomKind::kWord && k != j - 1) return;
  }
  if (n == kNone || n < 2) return;
  uint32_t prep = text.word(n - 1, "over") ? n - 1 : text.with_hedge(n) - 1;
  if (text.is(prep, kArticleWord) && prep > 0) --prep;
  if (!(text.word(prep, "in") || text.word(prep, "over") || text.word(prep, "across") ||
        text.word(prep, "from") || text.word(prep, "among")))
    return;
  uint32_t total = kNone;
  for (uint32_t k = prep; k > 0 && k + 6 > prep; --k) {
    if (usable(text, k - 1)) {
      total = k - 1;
      break;
    }
    if (text.finite_verb(k - 1) || text[k - 1].kind != AtomKind::kWord) return;
  }
  if (total == kNone || !same_unit(text, total, r)) return;
  const uint32_t end = per_unit(text, r + 1);
  Quantity count;
  uint32_t mention = 0;
  if (text.is_duration(n)) {
    count = text.duration(n).quantity;
    mention = text[n].mention;
    // "12 months ..., 100 a month": the same unit of time.
    const std::string_view said = text.view(r + 1, end);
    if (end == r + 1 || said.find(count.unit) == std::string_view::npos) return;
  } else {
    count = text.figure_at(n).quantity;
    mention = text.figure_at(n).mention;
  }
  const uint32_t first = text.is(i - 1, kArticleWord) ? i - 1 : i;
  tell_rate(text, {total, n, r, first, end}, true, count,
            {text.figure_at(total).mention, mention, text.figure_at(r).mention}, sink);
}

}  // namespace

void check_rates(const SentenceText& text, ClaimSink& sink) {
  if (text.disowned() || text.question() || text.figures().size() < 2 || !text.has_figure()) return;
  check_told_rates(text, sink);
  rate_first(text, sink);
  const bool average = text.may_have("average", "averaging");
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_figure(i)) {
      total_first(text, i, sink);
      count_first(text, i, sink);
      total_over_time(text, i, sink);
    } else if (average) {
      average_of(text, i, sink);
    }
  }
}

}  // namespace factlint::computation
