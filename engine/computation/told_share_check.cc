// Two figures and a conclusion of the one's share in the other, wherever they stand: "a poll of 500
// drivers found that 300 of them, or 60 percent, ..." -> shares judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/part_run.h"
#include "engine/computation/premises.h"
#include "engine/computation/share.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

/// What stands before a share that is drawn from the figures before it: 0 nothing, 1 a mark, 2
/// "or".
int lead_of(const SentenceText& text, uint32_t i) {
  if (i == 0) return 0;
  uint32_t k = i;
  if (k > 2 && text.word(k - 1, "of") &&
      (text.any_word(k - 2, {"rate", "share", "proportion", "turnout", "occupancy"}))) {
    k -= 2;
    if (text.noun(k - 1) && text.is(k - 2, kArticleWord)) --k;  // "a success rate"
    if (text.is(k - 1, kArticleWord)) --k;
  }
  while (k > 0 && (text.word(k - 1, "exactly") || text.word(k - 1, "just"))) --k;
  if (k == 0) return 0;
  if (text.word(k - 1, "or")) return 2;
  return text.comma_or_open(k - 1) || text.mark(k - 1, kColon) ? 1 : 0;
}

/// Nothing behind the share makes it one of something else.
bool closed(const SentenceText& text, uint32_t i, int lead) {
  if (text.is(i, kComparisonWord | kRiseWord | kFallWord)) return false;
  if (text.word(i, "of")) {
    return ((text.word(i + 1, "them") || text.word(i + 1, "it")) && text.end_of_clause(i + 2)) ||
           text.word(i + 1, "its") ||
           (text.word(i + 1, "the") &&
            (text.word(i + 2, "total") || text.word(i + 2, "whole") || text.word(i + 2, "class") ||
             text.word(i + 2, "fleet") || text.word(i + 2, "staff") || text.word(i + 2, "crew") ||
             text.word(i + 2, "workforce")) &&
            text.end_of_clause(i + 3));
  }
  return text.end_of_clause(i) ||
         (lead == 2 && text.word(i, "in") == false && !text.word(i, "than") &&
          text[i].kind == AtomKind::kWord && text.verb(i));
}

/// "each", "every": a share of one, not of all.
bool told_apart(const SentenceText& text, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; ++i) {
    if (text.word(i, "while") || text.word(i, "whereas") || text.word(i, "but") ||
        text.is(i, kEachWord | kHypotheticalWord))
      return true;
  }
  return false;
}

bool plain_count(const SentenceText& text, uint32_t i) {
  return is_count(text, i) && text.figure_at(i).quantity.hedge == Hedge::kNone;
}

/// The share is told of the figures, if not what they give: it lies within a factor of three.
bool of_size(const SentenceText& text, uint32_t part, uint32_t whole, const Share& share) {
  const Decimal p = text.figure_at(part).quantity.value * Decimal(100);
  const Decimal given = text.figure_at(whole).quantity.value * share.percent;
  return p <= given * Decimal(3) && given <= p * Decimal(3);
}

/// What ties a share to the figure before it: ", a quarter", "amount to a quarter", "make up".
bool tied(const SentenceText& text, uint32_t i) {
  if (i == 0) return false;
  if (text.comma_or_open(i - 1) || text.word(i - 1, "or")) return true;
  if (text.any_word(i - 1, {"represent", "represents", "represented", "equals", "representing"}))
    return true;
  if (i < 2) return false;
  return (text.word(i - 1, "to") && text.any_word(i - 2, {"amount", "amounts", "amounted",
                                                          "equivalent", "equal", "amounting"})) ||
         (text.word(i - 1, "up") && text.any_word(i - 2, {"make", "makes", "made", "making"})) ||
         (text.word(i - 1, "for") && text.any_word(i - 2, {"account", "accounts", "accounted"}));
}

/// "is cutting 120 jobs, a quarter of its 480-strong workforce": the whole stands behind the share.
void check_share_of_count(const SentenceText& text, ClaimSink& sink) {
  if (text.figures().size() < 2) return;
  for (uint32_t i = 2; i < text.size(); ++i) {
    if (!may_open_share(text, i) || !tied(text, i)) continue;
    const auto share = share_at(text, i);
    if (!share || share->last <= i || !text.word(share->last, "of")) continue;
    uint32_t whole = kNone;
    for (uint32_t k = share->last + 1; k < share->last + 8 && !text.end_of_clause(k); ++k) {
      if (text.is(k, kBreakWord) || text.finite_verb(k)) break;
      if (!text.is_figure(k)) continue;
      whole = k;
      break;
    }
    if (whole == kNone || !plain_count(text, whole)) continue;
    const auto told = premises(text, i);
    if (told.size() != 1 || !is_count(text, told[0]) || i - told[0] > 8) continue;
    if (!plain_count(text, told[0]) && text.figure_at(told[0]).quantity.hedge != Hedge::kAbout)
      continue;
    if (text.has(kBreakWord | kEachWord | kHypotheticalWord, told[0], i)) continue;
    const bool strong = text.mark(whole + 1, kHyphen) || text.word(whole - 1, "of");
    if (!strong && !same_thing(text, told[0], text, whole)) continue;
    if (!of_size(text, told[0], whole, *share)) continue;
    tell_share(text, told[0], whole, *share, share->first, share->last, sink);
  }
}

/// "Turnout was 60 percent: 12,000 of the 20,000 voters cast a ballot."
void check_turnout(const SentenceText& text, ClaimSink& sink) {
  if (text.figures().size() < 3 || !text.may_have("turnout")) return;
  uint32_t said = kNone;
  uint32_t part = kNone;
  uint32_t whole = kNone;
  bool turnout = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    turnout = turnout || text.word(i, "turnout");
    if (text.is(i, kRiseWord | kFallWord | kComparisonWord)) return;
    if (!text.is_figure(i)) continue;
    if (text.figure_at(i).percent()) {
      if (said != kNone || text.figure_at(i).quantity.points) return;
      said = i;
    } else if (is_count(text, i)) {
      if (whole != kNone) return;
      (part == kNone ? part : whole) = i;
    }
  }
  if (!turnout || said == kNone || whole == kNone || !part_and_whole(text, part, whole)) return;
  const auto share = share_at(text, text.with_hedge(said));
  if (share && of_size(text, part, whole, *share))
    tell_share(text, part, whole, *share, text.with_hedge(said), said + 1, sink);
}

/// Judges the share of `text` by two figures, the whole of them in the sentence before.
void tell_apart(const SentenceText& part_text, uint32_t part, const SentenceText& before,
                uint32_t whole, const SentenceText& text, const Share& share, ClaimSink& sink) {
  const Quantity& p = part_text.figure_at(part).quantity;
  const Quantity& w = before.figure_at(whole).quantity;
  const Computed computed = percent_share(p, w);
  Told told;
  told.check = CheckKind::kShare;
  told.verdict = share.fraction ? judge_fraction(computed, share.percent, share.hedge)
                                : judge_stated(computed, share.quantity);
  told.span = text.range(share.first, share.last);
  told.value = fmt::format("{} percent", printed(computed.point));
  told.message = fmt::format("{} of {} is {}", printed(p.value), printed(w.value), told.value);
  if (told.verdict != VerdictKind::kSupported)
    told.message += fmt::format(", not {}", mid_sentence(text.view(share.core, share.last)));
  told.steps.push_back(fmt::format("{} / {}", printed(p.value), printed(w.value)));
  told.mentions = {part_text.figure_at(part).mention};
  told.elsewhere = before.range(whole, whole + 1);
  sink.tell(text.sentence(), std::move(told));
}

/// "The survey covered 1,200 homes. A total of 300, or a quarter, had no smoke alarm."
void check_share_behind(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!text.may_have("or")) return;
  const SentenceText* before = nullptr;
  for (uint32_t i = 2; i < text.size() && i < 12; ++i) {
    if (!text.word(i - 1, "or")) continue;
    const auto share = share_at(text, i);
    if (!share || share->last <= i || !text.mark(share->last, kComma)) continue;
    const auto here = premises(text, i - 1);
    if (here.size() != 1 || !is_count(text, here[0]) || i - here[0] > 5) return;
    if (before == nullptr) before = document.before(text.sentence());
    if (before == nullptr || before->disowned() || before->question()) return;
    const auto there = premises(*before, before->size());
    if (there.size() != 1 || !plain_count(*before, there[0])) return;
    const uint32_t head = counted_noun(*before, there[0]);
    const uint32_t own = counted_noun(text, here[0]);
    const bool surveyed = before->any_word(
        there[0] - 1, {"covered", "checked", "inspected", "asked", "polled", "surveyed", "tested",
                       "visited", "examined", "interviewed", "questioned"});
    if (head == kNone || (own != kNone && text.lemma(own) != before->lemma(head)) ||
        (own == kNone && !surveyed))
      return;
    const Quantity& p = text.figure_at(here[0]).quantity;
    const Quantity& w = before->figure_at(there[0]).quantity;
    if (p.value > w.value || p.hedge != Hedge::kNone) return;
    const Decimal given = p.value * Decimal(100) / w.value;
    if (given > share->percent * Decimal(3) || share->percent > given * Decimal(3)) return;
    return tell_apart(text, here[0], *before, there[0], text, *share, sink);
  }
}

/// "of the total", "of them", "of those voting", "of the members" behind the share: the whole of
/// the sentence before.
bool of_that_whole(const SentenceText& text, uint32_t i, const SentenceText& before,
                   uint32_t whole) {
  if (text.end_of_clause(i)) return true;
  if (!text.word(i, "of")) return false;
  if (text.any_word(i + 1, {"them", "it", "all", "those", "these", "everyone"})) return true;
  if (!text.word(i + 1, "the")) return false;
  if (text.any_word(i + 2, {"total", "whole", "sample", "workforce", "staff", "membership", "fleet",
                            "class", "crew", "chamber", "intake", "network"}))
    return true;
  const uint32_t head = counted_noun(before, whole);
  return head != kNone && text.lemma(i + 2) == before.lemma(head);
}

/// "780 of the 1,200 members voted for a strike. That is 65 per cent of those voting."
void check_share_of_before(const DocumentText& document, const SentenceText& text,
                           ClaimSink& sink) {
  uint32_t i = 0;
  if (text.any_word(0, {"that", "this", "it"})) {
    const uint32_t verb = text.any_word(1, {"would"}) ? kNone : 1;
    if (verb == kNone) return;
    if (!text.any_word(1, {"is", "was", "makes", "made", "means", "meant", "represents", "equals",
                           "represented", "amounts", "amounted", "corresponds", "gives", "'s"}))
      return;
    i = text.word(2, "to") || text.word(2, "a") ? 3 : 2;
    if (text.any_word(i, {"turnout", "share", "rate", "proportion"}) && text.word(i + 1, "of"))
      i += 2;
    else if (i == 3 && text.word(2, "a"))
      i = 2;
  } else if (text.is(0, kArticleWord) &&
             text.any_word(1, {"turnout", "share", "rate", "proportion"}) && text.word(2, "of")) {
    i = 3;
  } else {
    return;
  }
  while (text.any_word(i, {"only", "just", "exactly", "still", "or"})) ++i;
  const auto share = share_at(text, i);
  if (!share || share->last <= i || share->quantity.points) return;
  if (text.is(share->last, kComparisonWord | kRiseWord | kFallWord)) return;
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->disowned() || before->question()) return;
  const auto told = premises(*before, before->size());
  if (told.size() != 2 || !plain_count(*before, told[0]) || !plain_count(*before, told[1])) return;
  if (!part_and_whole(*before, told[0], told[1]) || told_apart(*before, told[0], told[1])) return;
  const Quantity& a = before->figure_at(told[0]).quantity;
  const Quantity& b = before->figure_at(told[1]).quantity;
  const bool first_smaller = a.value < b.value;
  const uint32_t part = first_smaller ? told[0] : told[1];
  const uint32_t whole = first_smaller ? told[1] : told[0];
  const bool behind = i == 3 && text.is(0, kArticleWord);  // "A turnout of 85 percent is rare."
  if (text.word(i - 2, "turnout")) {
    bool voted = false;
    for (uint32_t k = 0; k < before->size(); ++k) {
      if (before->any_word(k, {"for", "against", "backed", "favour", "favor"})) return;
      voted = voted || before->any_word(k, {"voted", "cast", "vote", "turned", "ballots"});
    }
    if (!voted) return;
  }
  if (!of_that_whole(text, share->last, *before, whole) &&
      !(behind && text.is(share->last, kBeWord)))
    return;
  if (!of_size(*before, part, whole, *share)) return;
  tell_apart(*before, part, *before, whole, text, *share, sink);
}

}  // namespace

void check_told_shares(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kShare) || text.disowned() || text.question()) return;
  if (!text.has_figure() || !text.may_tell_share()) return;
  check_share_of_count(text, sink);
  check_turnout(text, sink);
  check_share_behind(document, text, sink);
  check_share_of_before(document, text, sink);
  for (uint32_t i = 2; i < text.size(); ++i) {
    const int lead = may_open_share(text, i) ? lead_of(text, i) : 0;
    if (lead == 0) continue;
    const auto share = share_at(text, i);
    if (!share || share->last <= i || !closed(text, share->last, lead)) continue;
    const auto told = premises(text, i);
    if (told.size() != 2) continue;
    const uint32_t a = told[0];
    const uint32_t b = told[1];
    if (!is_addable(text, a) || !is_addable(text, b) || text.figure_at(a).percent() ||
        text.figure_at(b).percent())
      continue;
    if (!part_like(text, a, b) && !part_like(text, b, a)) continue;
    if (!part_and_whole(text, a, b) || told_apart(text, std::min(a, b), i)) continue;
    const bool first_smaller = text.figure_at(a).quantity.value < text.figure_at(b).quantity.value;
    tell_share(text, first_smaller ? a : b, first_smaller ? b : a, *share, share->first,
               share->last, sink);
  }
}

}  // namespace factlint::computation
