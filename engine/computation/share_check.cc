// "12 of the 48, or a quarter", "30 of the 120 (20%)", "a third of the nine, or four" -> shares
// judged.
#include <fmt/format.h>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/parts.h"
#include "engine/computation/share.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kPossessor = 6;  // atoms of "the old town's"

VerdictKind judge(const Computed& computed, const Share& share, Decimal part, Decimal whole) {
  if (!share.fraction) return judge_stated(computed, share.quantity);
  // Whole things cannot be cut: "half of the 47" is 23 or 24.
  const Decimal exact = whole * share.percent / Decimal(100);
  if (share.hedge == Hedge::kNone && (part - exact).abs() < Decimal(1))
    return VerdictKind::kSupported;
  return judge_fraction(computed, share.percent, share.hedge);
}

bool exact_enough(const SentenceText& text, uint32_t i) {
  const Hedge hedge = text.figure_at(i).quantity.hedge;
  return !is_bound(hedge) && hedge != Hedge::kVague && hedge != Hedge::kBetween;
}

}  // namespace

std::optional<Share> share_at(const SentenceText& text, uint32_t i) {
  if (!may_open_share(text, i)) return std::nullopt;
  const uint32_t j = text.skip_hedge(i);
  Share share;
  share.first = i;
  share.core = j;
  if (text.is_figure(j) && text.figure_at(j).percent() && !text.figure_at(j).quantity.points) {
    share.quantity = text.figure_at(j).quantity;
    share.percent = share.quantity.value;
    share.hedge = share.quantity.hedge;
    share.last = j + 1;
    return share;
  }
  uint32_t k = i;
  while (text.is(k, kHedgeWord) && !text.word(k, "a") && k < i + 3) ++k;
  for (const uint32_t at : {j, k}) {
    const auto fraction = fraction_at(text, at);
    if (!fraction) continue;
    share.core = at;
    share.percent = fraction->percent;
    share.fraction = true;
    share.hedge = fraction->hedge;
    if (share.hedge == Hedge::kNone && k > i)
      share.hedge = text.word(i, "more") || text.word(i, "over")    ? Hedge::kMoreThan
                    : text.word(i, "less") || text.word(i, "under") ? Hedge::kLessThan
                                                                    : Hedge::kAbout;
    share.last = fraction->last;
    return share;
  }
  return std::nullopt;
}

void tell_share(const SentenceText& text, uint32_t part, uint32_t whole, const Share& share,
                uint32_t first, uint32_t last, ClaimSink& sink) {
  const Quantity& p = text.figure_at(part).quantity;
  const Quantity& w = text.figure_at(whole).quantity;
  if (w.value.is_zero() || p.value > w.value || !exact_enough(text, part) ||
      !exact_enough(text, whole))
    return;
  const Computed computed = percent_share(p, w);
  Told told;
  told.check = CheckKind::kShare;
  told.verdict = judge(computed, share, p.value, w.value);
  // "seven of the ten counties gained, led by Polk, at 6 percent"
  for (uint32_t i = 0; told.verdict != VerdictKind::kSupported && i < last; ++i) {
    if (text.word(i, "led") && text.word(i + 1, "by")) return;
  }
  told.span = text.range(first, last);
  told.value = fmt::format("{} percent", printed(computed.point, digits_for(share.quantity)));
  told.message = told.verdict == VerdictKind::kSupported
                     ? fmt::format("{} of {} is {}", printed(p.value), printed(w.value), told.value)
                     : fmt::format("{} of {} is {}, not {}", printed(p.value), printed(w.value),
                                   told.value, mid_sentence(text.view(share.core, share.last)));
  told.steps.push_back(fmt::format("{} / {} = {}", printed(p.value), printed(w.value), told.value));
  told.mentions = {text.figure_at(part).mention, text.figure_at(whole).mention};
  if (text.is_figure(share.core)) told.mentions.push_back(text.figure_at(share.core).mention);
  if (told.verdict != VerdictKind::kSupported && !share.fraction) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

namespace {

/// The figure behind "the", "all", "the firm's".
uint32_t skip_determiners(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i; j < i + kPossessor && text[j].kind == AtomKind::kWord; ++j) {
    if (text.is_figure(j) || text.is(j, kPrepositionWord)) break;
    if (text[j].word == "'s") i = j + 1;
  }
  while (text.is(i, kArticleWord) || text.word(i, "all")) ++i;
  return text.skip_hedge(i);
}

/// The share told behind the noun phrase that ends near `i`: ", or a quarter", "(20%)", ", a
/// quarter of the total".
std::optional<Share> share_behind(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i; j < i + 6 && text.in(j); ++j) {
    const bool bracket = text.mark(j, kOpenBracket);
    if (bracket || text.mark(j, kComma) || text.dash(j) || text.word(j, "or")) {
      uint32_t k = j + (text.word(j, "or") ? 0U : 1U);
      const bool either = text.word(k, "or");
      if (either) ++k;
      auto share = share_at(text, k);
      if (!share) return std::nullopt;
      const bool closed =
          bracket ? text.mark(share->last, kCloseBracket)
                  : either || text.end_of_clause(share->last) || text.word(share->last, "of");
      if (!closed) return std::nullopt;
      if (text.is(share->last, kComparisonWord | kRiseWord | kFallWord)) return std::nullopt;
      if (text.word(share->last, "of") && !text.word(share->last + 1, "the") &&
          !text.word(share->last + 1, "all"))
        return std::nullopt;
      return share;
    }
    if (text[j].kind != AtomKind::kWord || text.finite_verb(j) || text.is(j, kBreakWord))
      return std::nullopt;
  }
  return std::nullopt;
}

/// "12 of the 48 guests, or a quarter", "12 out of 48 (25%)".
void check_part_of_whole(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i)) return;
  uint32_t of = i + 1;
  if (text.noun(of) && text.word(of + 1, "of")) ++of;
  if (text.word(of, "out")) ++of;
  if (!text.word(of, "of")) return;
  const uint32_t whole = skip_determiners(text, of + 1);
  if (!is_count(text, whole)) return;
  const auto share = share_behind(text, whole + 1);
  if (share) tell_share(text, i, whole, *share, share->first, share->last, sink);
}

/// "Of the 120 tonnes delivered, 30 tonnes, or a quarter, ...".
void check_of_whole_first(const SentenceText& text, uint32_t of, ClaimSink& sink) {
  if (!text.word(of, "of") || (of > 0 && text[of - 1].kind != AtomKind::kMark)) return;
  const uint32_t whole = skip_determiners(text, of + 1);
  if (!is_addable(text, whole) || text.figure_at(whole).percent()) return;
  uint32_t comma = whole + 1;
  while (comma < whole + 10 && text.in(comma) && !text.mark(comma, kComma)) ++comma;
  const uint32_t part = text.skip_hedge(comma + 1);
  if (!text.mark(comma, kComma) || !is_addable(text, part) || !same_kind(text, part, whole)) return;
  const auto share = share_behind(text, part + 1);
  if (share && share->first <= part + 5)
    tell_share(text, part, whole, *share, share->first, share->last, sink);
}

/// "a third of the nine judges, or three", "20 percent of the 120 (24)".
void check_share_of_whole(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const auto share = share_at(text, i);
  if (!share || share->core != i || !text.word(share->last, "of")) return;
  const uint32_t whole = skip_determiners(text, share->last + 1);
  if (!is_addable(text, whole) || text.figure_at(whole).percent()) return;
  for (uint32_t j = whole + 1; j < whole + 6 && text.in(j); ++j) {
    const bool bracket = text.mark(j, kOpenBracket);
    const bool either = (text.mark(j, kComma) && text.word(j + 1, "or")) || text.word(j, "or") ||
                        (text.mark(j, kComma) && is_addable(text, text.skip_hedge(j + 1)));
    if (bracket || either) {
      uint32_t k = j + 1;
      if (text.word(k, "or")) ++k;
      const uint32_t part = text.skip_hedge(k);
      const bool closed = bracket ? text.mark(part + 1, kCloseBracket)
                                  : text.end_of_clause(part + 1) ||
                                        (text.noun(part + 1) && text.end_of_clause(part + 2)) ||
                                        (text.word(part + 1, "in") && text.word(part + 2, "all")) ||
                                        text.word(part + 1, "altogether");
      if (is_addable(text, part) && same_kind(text, part, whole) && closed) {
        tell_share(text, part, whole, *share, text.with_hedge(i), part + 1, sink);
      }
      return;
    }
    // "of the 200 voters asked, 60 in all": a participle ends the phrase.
    const bool participle = text.finite_verb(j) && text.mark(j + 1, kComma);
    if (text[j].kind != AtomKind::kWord || (text.finite_verb(j) && !participle)) return;
  }
}

}  // namespace

void check_shares(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kShare) || text.disowned() || text.question()) return;
  if (!text.has_figure() || !text.may_tell_share()) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_figure(i)) check_part_of_whole(text, i, sink);
    check_of_whole_first(text, i, sink);
    check_share_of_whole(text, i, sink);
  }
}

}  // namespace factlint::computation
