// Words around an amount -> what it is told for.
#include "engine/computation/entry_rates.h"

#include <utility>

#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

/// The noun of a rate, measures by the names that quantities have.
std::string_view unit_noun(std::string_view noun) {
  const std::string_view measure = measure_noun(noun);
  return measure.empty() ? noun : measure;
}

/// "called the 375 redundancies a disgrace": what they are said to be.
bool named_as(const SentenceText& text, const Entry& entry) {
  for (uint32_t k = text.with_hedge(entry.at); k > 0 && k + 4 > entry.at; --k) {
    if (text.any_word(k - 1, {"called", "call", "calls", "calling", "considers", "considered",
                              "branded", "labelled", "labeled", "deemed", "termed", "found"}))
      return true;
  }
  return false;
}

}  // namespace

bool base_of_rate(const SentenceText& text, uint32_t i) {
  if (i == 0) return false;
  if (text.word(i - 1, "per")) return true;
  const bool one = text.duration(i).quantity.value == Decimal(1);
  if (one && text.any_word(i - 1, {"every", "each"})) return true;
  const std::string_view words = text.view(i, i + 1);
  const bool article = words.starts_with("a ") || words.starts_with("an ");
  return article && (text.is_figure(i - 1) || text.is_duration(i - 1) || text.noun(i - 1)) &&
         !text.is(i - 1, kPrepositionWord);
}

uint32_t read_often(const SentenceText& text, uint32_t i, Entry& entry) {
  for (uint32_t j = i; j < i + (text.word(i, "of") ? 4U : 3U) && text.in(j); ++j) {
    const bool every = text.any_word(j, {"every", "each"}) && text.is(j + 1, kTimeUnitWord);
    if (every) {
      entry.per = text.lemma(j + 1);
      return i;
    }
    if (text.is_duration(j) && base_of_rate(text, j) && j > i) {
      entry.per = text.duration(j).quantity.unit;
      return i;
    }
    if (text[j].kind != AtomKind::kWord && text[j].word != "'s") return i;
    if (j == i && text.word(j, "of")) continue;  // "ten minutes of practice every day"
    if (text.is(j, kPrepositionWord | kBeWord)) return i;
  }
  return i;
}

std::string_view measure_noun(std::string_view noun) {
  constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"metre", "meter"},      {"kilometre", "kilometer"}, {"litre", "liter"},
      {"meter", "meter"},      {"kilometer", "kilometer"}, {"liter", "liter"},
      {"tonne", "metric ton"}, {"mile", "mile"},           {"hectare", "hectare"},
      {"acre", "acre"},        {"kilogram", "kilogram"},   {"kilo", "kilogram"},
      {"gramme", "gram"}};
  for (const auto& [written, name] : kNames) {
    if (noun == written) return name;
  }
  return {};
}

uint32_t read_per(const SentenceText& text, uint32_t i, Entry& entry) {
  if (text.is(i, kEachWord)) {
    entry.per = "each";
    return i + 1;
  }
  if (text.is_duration(i) && base_of_rate(text, i)) {
    // "down from 2 million a year before": when, not how often
    if (text.duration(i).ago || text.any_word(i + 1, {"before", "earlier", "ago", "later"}))
      return i;
    entry.per = text.duration(i).quantity.unit;
    return i + 1;
  }
  const bool article = text.any_word(i, {"a", "an", "per", "every"});
  if (article && text.is_duration(i + 1)) {
    entry.per = text.duration(i + 1).quantity.unit;
    return i + 2;
  }
  if (text.any_word(i, {"for", "to", "on", "in", "from"}) &&
      text.any_word(i + 1, {"each", "every"})) {
    entry.per = "each";
    return i + 2;
  }
  if (text.any_word(i, {"weekly", "monthly", "daily", "hourly"})) {
    entry.per = text.word(i, "weekly")    ? "week"
                : text.word(i, "monthly") ? "month"
                : text.word(i, "daily")   ? "day"
                                          : "hour";
    return i + 1;
  }
  // "14 euros per square metre"
  if (article && text.any_word(i + 1, {"square", "cubic"}) && text.noun(i + 2) &&
      !text.plural_noun(i + 2)) {
    const bool square = text.word(i + 1, "square");
    const std::string_view side = unit_noun(text[i + 2].word);
    entry.per = side == "meter"       ? (square ? "square meter" : "cubic meter")
                : side == "kilometer" ? "square kilometer"
                : side == "mile"      ? "square mile"
                                      : "square foot";
    return i + 3;
  }
  if (article && named_as(text, entry)) return i;
  const bool unknown = text.lower(i + 1) && text.context().lexicon.analyses(text[i + 1].id).empty();
  if (article && (text.noun(i + 1) || unknown)) {
    entry.per = unit_noun(text.lemma(i + 1));
    return i + 2;
  }
  // "40 to the square mile", "27 to a school"
  if (text.word(i, "to") && text.any_word(i + 1, {"the", "a", "an"}) &&
      (entry.unit.empty() || text.word(i + 1, "the"))) {
    const bool square = text.word(i + 2, "square");
    const uint32_t noun = square ? i + 3 : i + 2;
    // "six dogs to the slide", "1,204 votes to a rival's 1,087"
    const bool measure =
        !text.word(i + 1, "the") ||
        text.any_word(noun, {"mile", "kilometre", "kilometer", "hectare", "acre", "gallon", "litre",
                             "liter", "pound", "dollar", "euro", "head", "inch", "kilo", "tonne"});
    const bool named = text.noun(noun) || text.word(i + 1, "the");
    if (measure && named && !text.plural_noun(noun) && text[noun + 1].word != "'s") {
      entry.per = square ? (text.word(noun, "mile") ? "square mile" : "square kilometer")
                         : unit_noun(text[noun].word);
      return noun + 1;
    }
  }
  if (text.is_figure(i) && text.figure_at(i).type == MentionType::kQuantity &&
      text.view(i, i + 1).starts_with("a ")) {
    entry.per = text.figure_at(i).quantity.unit;
    return i + 1;
  }
  return i;
}

bool each_before(const SentenceText& text, uint32_t left) {
  for (uint32_t k = left; k > 0 && k + 7 > left; --k) {
    // "every one of them rated at 8 megawatts"
    if (k > 1 && text.is_figure(k - 1) && text.view(k - 1, k) == "one" &&
        text.any_word(k - 2, {"each", "every"}))
      return true;
    // "each of the six partners to pay $4,500", "each of the eight directors $12,500"
    if (k > 3 && text.is_figure(k - 1) && text.is(k - 2, kArticleWord) && text.word(k - 3, "of") &&
        text.word(k - 4, "each"))
      return true;
    if (text[k - 1].kind != AtomKind::kWord) return false;
    if (!text.any_word(k - 1, {"each", "every"})) continue;
    // "52 seats each": told of that figure.
    for (uint32_t i = k - 1; i > 0 && i + 4 > k && text[i - 1].kind != AtomKind::kMark; --i) {
      if (text.is_figure(i - 1)) return false;
    }
    return true;
  }
  return false;
}

std::string_view base_before(const SentenceText& text, uint32_t left) {
  uint32_t verb = left;
  if (verb > 0 && text.any_word(verb - 1, {"for", "at", "just", "only", "now"})) --verb;
  if (verb < 2 ||
      !text.any_word(verb - 1, {"costs", "cost", "sells", "sold", "weighs", "holds", "carries",
                                "takes", "seats", "goes", "fetched", "fetches", "went"}))
    return {};
  uint32_t first = verb - 1;
  while (first > 0 && verb - first < 7 && text[first - 1].kind != AtomKind::kMark &&
         text[first - 1].kind != AtomKind::kDate)
    --first;
  if (text.is_figure(first) && text.view(first, first + 1).find(' ') != std::string_view::npos) {
    // "A litre", "One kilo": a quantity by itself
    const Quantity& q = text.figure_at(first).quantity;
    return q.value == Decimal(1) && text.figure_at(first).type == MentionType::kQuantity
               ? std::string_view(q.unit)
               : std::string_view();
  }
  if (!text.any_word(first, {"a", "an", "each", "every"}) &&
      !(text.is_figure(first) && text.figure_at(first).quantity.value == Decimal(1)))
    return {};
  const uint32_t noun = text.adjective(first + 1) && text.noun(first + 2) ? first + 2 : first + 1;
  const bool named = text.noun(noun) && !text.plural_noun(noun) && noun + 1 < verb;
  return named ? text.lemma(noun) : std::string_view();
}

}  // namespace factlint::computation
