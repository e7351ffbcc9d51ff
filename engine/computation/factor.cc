// Words -> factors.
#include "engine/computation/factor.h"

namespace factlint::computation {
namespace {

Hedge hedge_before(const SentenceText& text, uint32_t i) {
  if (i == 0) return Hedge::kNone;
  if (text.any_word(i - 1, {"nearly", "almost", "practically"})) return Hedge::kNearly;
  if (text.any_word(i - 1, {"about", "roughly", "around", "approximately", "virtually"}))
    return Hedge::kAbout;
  if (text.word(i - 1, "than") && i > 1 && text.word(i - 2, "more")) return Hedge::kMoreThan;
  if (text.word(i - 1, "than") && i > 1 && text.word(i - 2, "less")) return Hedge::kLessThan;
  return Hedge::kNone;
}

/// "a quarter of his neighbour's 36", "a third of that, 1,200,": of an amount told as no share.
std::optional<Factor> part_at(const SentenceText& text, uint32_t i) {
  if (i < 2 || !text.is_figure(i) || !text.word(i + 1, "of")) return std::nullopt;
  const Quantity& q = text.figure_at(i).quantity;
  if (!q.words || q.value >= Decimal(1) || !q.unit.empty()) return std::nullopt;
  const std::string_view view = text.view(i, i + 1);
  const int parts = fraction_denominator(view.substr(view.find_last_of(" -") + 1));
  const uint32_t first = text.with_hedge(i);
  if (parts < 2 || !(text.mark(first - 1, kComma) || text.dash(first - 1) ||
                     text.any_word(first - 1, {"and", "only", "just", "exactly"})))
    return std::nullopt;
  const bool of_that = text.any_word(i + 2, {"that", "this"}) && text.mark(i + 3, kComma) &&
                       text.is_figure(i + 4) && text.end_of_clause(i + 5);
  bool of_his = false;
  for (uint32_t k = i + 2; k < i + 7 && text.in(k) && !text.is_figure(k); ++k) {
    of_his = text[k].word == "'s" && text.is_figure(k + 1) && text.end_of_clause(k + 2);
  }
  if (!of_that && !of_his) return std::nullopt;
  Factor out;
  out.value = Decimal(1) / Decimal(parts);
  out.first = first;
  out.last = i + 2;
  out.as = true;
  return out;
}

}  // namespace

std::optional<Factor> factor_at(const SentenceText& text, uint32_t i) {
  Factor out;
  out.first = i;
  out.hedge = hedge_before(text, i);
  if (text.any_word(i, {"twice", "thrice"})) {
    out.value = Decimal(text.word(i, "twice") ? 2 : 3);
    out.last = i + 1;
    out.as = text.word(out.last, "as");
    const bool compares = text.any_word(out.last, {"as", "the", "that", "what", "its"});
    return compares ? std::optional(out) : std::nullopt;
  }
  if (text.word(i, "half") && text.word(i + 1, "as")) {
    // "half as much again"
    for (uint32_t k = i + 2; k < i + 5; ++k) {
      if (text.word(k, "again")) return std::nullopt;
    }
    out.value = Decimal(5, -1);
    out.last = i + 2;
    out.as = true;
    return out;
  }
  if (const auto part = part_at(text, i)) return part;
  // "by two to one"
  if (text.is_figure(i) && i > 0 && text.word(i - 1, "by") && text.word(i + 1, "to") &&
      text.in(i + 2) && text.view(i + 2, i + 3) == "one") {
    out.value = text.figure_at(i).quantity.value;
    out.last = i + 3;
    return out.value > Decimal(1) ? std::optional(out) : std::nullopt;
  }
  if (text.is_figure(i) && text.word(i + 1, "times")) {
    out.value = text.figure_at(i).quantity.value;
    out.hedge = text.figure_at(i).quantity.hedge;
    out.first = text.with_hedge(i);
    out.last = i + 2;
    out.more = text.comparative(i + 2);
    out.as = text.word(i + 2, "as");
    const bool compares = out.more || text.any_word(i + 2, {"as", "the", "that", "what", "its"});
    return compares && out.value > Decimal(1) ? std::optional(out) : std::nullopt;
  }
  if (!text.is(i, kMultipleWord)) return std::nullopt;
  const auto multiple = multiple_of(text[i].word);
  const std::string_view word = text[i].word;
  const bool verb = word.ends_with("ed") || word.ends_with("ing");
  if (!multiple || !(verb || word.ends_with("fold"))) return std::nullopt;
  out.value = *multiple;
  out.last = i + 1;
  return out;
}

}  // namespace factlint::computation
