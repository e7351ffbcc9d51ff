// "has scored two, none, three and one. An average of 1.5 goals a game": figures told one by one
// and their average -> averages judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

struct Figures {
  std::vector<Decimal> values;
  uint32_t first = 0;
  uint32_t last = 0;  ///< one past the list
  uint32_t sample = kNone;
  Decimal sum() const {
    Decimal total(0);
    for (const Decimal v : values) total = total + v;
    return total;
  }
};

/// "three wickets, eight catches and seven runs" have no average.
bool of_several_kinds(const SentenceText& text, const Figures& list) {
  std::string_view kind;
  for (uint32_t i = list.first; i < list.last; ++i) {
    if (!text.is_figure(i)) continue;
    const uint32_t noun = counted_noun(text, i);
    if (noun == kNone) continue;
    if (!kind.empty() && kind != text.lemma(noun)) return true;
    kind = text.lemma(noun);
  }
  return false;
}

bool nothing(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"none", "nil", "zero", "nothing", "nought"});
}

bool listable(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return false;
  const Figure& f = text.figure_at(i);
  const bool decimal = f.type == MentionType::kNumber && f.quantity.unit.empty();
  return (is_addable(text, i) || decimal) && f.quantity.hedge == Hedge::kNone && !f.range_end &&
         !f.percent();
}

/// "two, none, three and one", "10, 12 and 14 kilometres": three figures or more (`least`), the
/// last behind "and".
std::optional<Figures> figures_at(const SentenceText& text, uint32_t first, size_t least = 3) {
  Figures list;
  list.first = first;
  uint32_t i = first;
  for (bool final = false;;) {
    if (nothing(text, i)) {
      list.values.push_back(Decimal(0));
    } else if (listable(text, i)) {
      list.values.push_back(text.figure_at(i).quantity.value);
      list.sample = i;
    } else {
      return std::nullopt;
    }
    ++i;
    if (final) break;
    while (text.noun(i) && text.lower(i) && i < first + 30 && !text.word(i, "and")) ++i;
    const bool comma = text.mark(i, kComma);
    if (comma) ++i;
    final = text.word(i, "and");
    if (final) ++i;
    if (!comma && !final) return std::nullopt;
  }
  if (list.values.size() < least || list.sample == kNone) return std::nullopt;
  list.last = i;
  return list;
}

/// The only list of figures in a sentence.
std::optional<Figures> only_list(const SentenceText& text, uint32_t end) {
  std::optional<Figures> found;
  for (uint32_t i = 0; i < end; ++i) {
    if (!listable(text, i) && !nothing(text, i)) continue;
    const auto list = figures_at(text, i);
    if (!list || list->last > end) continue;
    if (found) return std::nullopt;
    found = list;
    i = list->last - 1;
  }
  return found;
}

/// "for 12 days in 2022, 18 in 2023 and 24 last year": three values or more of one kind, each with
/// words of its own, and nothing else.
std::optional<Figures> spread_list(const SentenceText& text, uint32_t end) {
  Figures list;
  const Entry* first = nullptr;
  const std::vector<Entry> entries = read_entries(text);
  for (const Entry& e : entries) {
    if (e.at >= end) break;
    if (e.position()) continue;
    const bool bare = e.unit.empty() && e.thing.empty();
    const bool same = first != nullptr && e.unit == first->unit && e.thing == first->thing;
    if (!e.firm || !e.per.empty() || e.change || e.hedge != Hedge::kNone || e.unit == "month" ||
        e.unit == "percent" || e.unit == "share" || (first != nullptr && !bare && !same))
      return std::nullopt;
    if (first == nullptr) first = &e;
    if (text.is_figure(e.at)) list.sample = e.at;
    list.values.push_back(e.value);
    list.last = e.last;
  }
  if (list.values.size() < 3 || list.sample == kNone) return std::nullopt;
  list.first = first->at;
  return list;
}

/// The figure told as an average: "an average of 20", "averaging 20", "20 a month on average".
uint32_t average_at(const SentenceText& text, uint32_t i) {
  uint32_t figure = kNone;
  if (text.any_word(i, {"average", "mean"}) && text.word(i + 1, "of")) figure = i + 2;
  if (text.any_word(i, {"averaging", "averages", "averaged"})) figure = i + 1;
  if (figure != kNone) {
    figure = text.skip_hedge(figure);
    return text.is_figure(figure) ? figure : kNone;
  }
  if (!text.word(i, "on") || !text.word(i + 1, "average")) return kNone;
  for (uint32_t k = i; k > 0 && k + 6 > i; --k) {
    if (text[k - 1].kind == AtomKind::kMark) return kNone;
    if (text.is_figure(k - 1)) return k - 1;
  }
  return kNone;
}

/// The average may be of more than the list: "a career average of", "this season".
bool of_more(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "20 a season": of each
    if (text.word(i, "season") && i > 0 && text.any_word(i - 1, {"a", "per"})) continue;
    if (text.any_word(i,
                      {"career",  "season", "league", "national", "usual",    "long-term", "than",
                       "against", "above",  "below",  "overall",  "lifetime", "compared",  "until",
                       "rose",    "rise",   "fell",   "from",     "expected", "previous"}))
      return true;
  }
  return false;
}

void judge(const SentenceText& list_text, const Figures& list, const SentenceText& text,
           uint32_t figure, uint32_t word, ClaimSink& sink) {
  const Quantity& q = text.figure_at(figure).quantity;
  const std::string_view unit = list_text.figure_at(list.sample).quantity.unit;
  if (!unit.empty() && !q.unit.empty() && unit != q.unit) return;
  if (text.figure_at(figure).percent() || is_bound(q.hedge)) return;
  const Decimal count(static_cast<int64_t>(list.values.size()));
  const Decimal average = list.sum() / count;
  const Decimal off = (average - q.value).abs();
  const Decimal grain = q.words ? Decimal(1) : q.grain;
  // Half a step is rounded up or down; words as small as "two" are not rounded from 1.5.
  const bool small = q.value < Decimal(10) && grain == Decimal(1);
  const bool fits = small ? off < Decimal(5, -1) : off * Decimal(2) <= grain;
  const bool hedged = q.hedge != Hedge::kNone && !text.word(figure - 1, "of");
  if (!fits && (hedged && off * Decimal(10) <= average)) return;
  if (!fits && (q.value > average * Decimal(2) || average > q.value * Decimal(2))) return;
  if (!fits && (of_more(text) || of_several_kinds(list_text, list))) return;
  Told told;
  told.check = CheckKind::kAverage;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(std::min(word, figure), std::max(word, figure) + 1);
  told.value = printed(average, 2);
  told.message = fmt::format("the figures as printed average {}", told.value);
  if (!fits) told.message += fmt::format(", not {}", printed(q.value, 2));
  told.steps.push_back(
      fmt::format("{} / {} = {}", printed(list.sum(), 2), printed(count), told.value));
  told.mentions = {text.figure_at(figure).mention};
  if (&list_text != &text) told.elsewhere = list_text.range(list.first, list.last);
  if (!fits) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// Nothing but what points back stands before the average: "That is an average of".
bool leads(const SentenceText& text, uint32_t word) {
  if (word > 5) return false;
  for (uint32_t i = 0; i < word; ++i) {
    if (!text.is(i, kBeWord | kArticleWord) &&
        !text.any_word(i, {"that", "this", "it", "makes", "gives", "makes", "for", "at", "her",
                           "him", "them", "which", "with"}))
      return false;
  }
  return true;
}

/// "is", "comes to", "works out at": the figure behind, or kNone.
uint32_t result_at(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"would", "will"})) return kNone;
  if (text.any_word(i, {"comes", "came", "works", "worked", "averages", "averaged"})) {
    ++i;
    while (text.any_word(i, {"out", "to", "at"})) ++i;
  } else if (text.is(i, kBeWord) || text.any_word(i, {"equals", "equalled", "equaled"})) {
    ++i;
  } else if (text.mark(i, kColon)) {
    ++i;
  } else {
    return kNone;
  }
  if (text.any_word(i, {"therefore", "thus", "then", "exactly", "simply"})) ++i;
  i = text.skip_hedge(i);
  return text.is_figure(i) ? i : kNone;
}

/// "The average of 10, 20 and 30 is 20", "10, 20 and 30 average 20".
bool judge_told_of_list(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.any_word(i, {"average", "mean"})) return false;
  const bool of = text.any_word(i + 1, {"of", "for"});
  if (of && text.word(i + 1, "of")) {
    uint32_t first = i + 2;
    if (text.is(first, kArticleWord)) ++first;
    if (text.any_word(first, {"figures", "numbers", "values", "scores"})) ++first;
    const auto list = figures_at(text, first, 2);
    if (!list) return false;
    uint32_t at = list->last;
    uint32_t figure = result_at(text, at);
    while (figure == kNone && at < list->last + 2 && text.noun(at) && text.lower(at))
      figure = result_at(text, ++at);
    if (figure == kNone) return false;
    judge(text, *list, text, figure, i, sink);
    return true;
  }
  uint32_t figure = i + 1;
  while (text.any_word(figure, {"out", "at", "to"})) ++figure;
  figure = text.skip_hedge(figure);
  if (!text.is_figure(figure)) return false;
  const auto list = only_list(text, i);
  if (!list || list->last != i) return false;
  judge(text, *list, text, figure, i, sink);
  return true;
}

}  // namespace

void check_list_averages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAverage) || text.disowned() || text.question()) return;
  if (!text.has_figure() || !text.has_any(kRateWord)) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (judge_told_of_list(text, i, sink)) return;
    const uint32_t figure = average_at(text, i);
    if (figure == kNone) continue;
    const uint32_t end = std::min(i, text.with_hedge(figure));
    auto list = only_list(text, end);
    if (!list) list = spread_list(text, end);
    if (list) return judge(text, *list, text, figure, i, sink);
    if (!leads(text, i)) return;
    const SentenceText* before = document.before(text.sentence());
    if (before == nullptr || before->disowned() || before->question()) return;
    list = only_list(*before, before->size());
    if (!list) list = spread_list(*before, before->size());
    if (list) judge(*before, *list, text, figure, i, sink);
    return;
  }
}

}  // namespace factlint::computation
