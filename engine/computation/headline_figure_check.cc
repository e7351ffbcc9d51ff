// "FARES UP BY A THIRD" over "£60 at present, will cost £75": what a headline says of a change or a
// share, against the only two amounts of the sentence below -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/computation/figure_slip.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

/// The only percentage or fraction of the headline, told exactly; nullptr if there is none.
const Entry* told_share(const std::vector<Entry>& entries) {
  const Entry* found = nullptr;
  for (const Entry& e : entries) {
    if (e.position()) continue;
    if (found != nullptr || (e.unit != "share" && e.unit != "percent") || !e.firm ||
        e.hedge != Hedge::kNone)
      return nullptr;
    found = &e;
  }
  return found;
}

/// "Entries up by 250": the only amount of the headline, told as a change.
const Entry* told_gap(const SentenceText& head, const std::vector<Entry>& entries) {
  if (entries.size() != 1 || head.has_date() || head.has_period()) return nullptr;
  const Entry& e = entries.front();
  const bool amount = !e.position() && !e.duration() && e.unit != "share" && e.unit != "percent";
  const uint32_t left = head.with_hedge(e.at);
  const bool moved =
      e.at > 0 && (head.word(e.at - 1, "by") || head.any_word(left, {"up", "down"}) ||
                   (left > 0 && head.is(left - 1, kRiseWord | kFallWord)));
  return amount && e.firm && e.hedge == Hedge::kNone && moved ? &e : nullptr;
}

/// +1 for "UP BY A THIRD", -1 for "CUT BY A THIRD"; 0 for others.
int change_before(const SentenceText& text, const Entry& share) {
  for (uint32_t i = share.at; i > 0 && i + 4 > share.at; --i) {
    if (text.is(i - 1, kRiseWord)) return 1;
    if (text.is(i - 1, kFallWord)) return -1;
  }
  return 0;
}

/// The only two amounts, of one kind.
std::vector<const Entry*> two_amounts(const std::vector<Entry>& entries, bool percentages = false) {
  std::vector<const Entry*> found;
  for (const Entry& e : entries) {
    if (e.position() || e.duration()) continue;
    if (!e.firm || e.change || e.loss || e.unit == "share" ||
        (e.unit == "percent") != percentages || e.value.sign() <= 0)
      return {};
    found.push_back(&e);
  }
  if (found.size() != 2 || !alike(*found[0], *found[1]) || found[0]->per != found[1]->per)
    return {};
  return found;
}

void tell(const SentenceText& head, const Entry& share, const SentenceText& text,
          const std::vector<const Entry*>& pair, bool ok, Decimal due, std::string steps,
          CheckKind check, ClaimSink& sink) {
  Told told;
  told.check = check;
  if (!sink.wants(check)) return;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = head.range(share.at, share.last);
  told.value = fmt::format("{} percent", printed(due, 1));
  told.message = fmt::format("{} = {}", steps, told.value);
  if (!ok) told.message += fmt::format(", not {} percent", printed(share.value, 1));
  told.steps.push_back(std::move(steps));
  if (head.atom_mention(share.at) != kNoMention) told.mentions = {head.atom_mention(share.at)};
  told.elsewhere = text.range(pair[0]->at, pair[1]->last);
  sink.tell(head.sentence(), std::move(told));
}

/// Headlines round: fractions to the next simple one, percentages to the point.
bool near(const Entry& share, Decimal due) {
  const Decimal reach(share.unit == "share" ? 5 : 2);
  return (share.value - due).abs() <= reach;
}

/// "Entries up by 250" over "1,400 exhibits this summer, compared with 1,250 in 2024"
void check_gap(const SentenceText& head, const Entry& gap, const SentenceText& text,
               const std::vector<Entry>& entries, ClaimSink& sink) {
  const auto pair = two_amounts(entries, gap.unit == "point");
  const int way = change_before(head, gap);
  if (pair.empty() || way == 0 || !sink.wants(CheckKind::kDifference)) return;
  const Entry& a = *pair[0];
  const Entry& b = *pair[1];
  if (!(gap.unit == a.unit || gap.unit.empty() || gap.unit == "point") ||
      (!gap.per.empty() && !a.per.empty() && gap.per != a.per) ||
      !text.has_word("compared", "against", "from", "than", "versus"))
    return;
  const Decimal due = (a.value - b.value).abs();
  const bool ok = meets(gap, due);
  const bool near_by = (gap.value - due).abs() * Decimal(2) <= due;
  if (!ok &&
      ((!near_by && !slip_of(gap.value, due)) || text.has_word("since", "expected", "forecast")))
    return;
  Told told = told_at(head, CheckKind::kDifference, ok, gap.at, gap.last,
                      fmt::format("{} - {} = {}{}", told_value(a, std::max(a.value, b.value)),
                                  told_value(a, std::min(a.value, b.value)), told_value(a, due),
                                  ok ? "" : ", not " + told_value(a, gap.value)));
  told.value = told_value(a, due);
  told.mentions = {head.atom_mention(gap.at)};
  told.elsewhere = text.range(a.at, b.last);
  sink.tell(head.sentence(), std::move(told));
}

}  // namespace

void check_headline_figures(const DocumentText& document, const SentenceText& text,
                            ClaimSink& sink) {
  if (text.sentence() != 1 || text.disowned() || text.question() || text.has_any(kHypotheticalWord))
    return;
  if (!document.context().sentences[0].headline) return;
  const SentenceText& head = document.any(0);
  if (head.disowned() || head.question() ||
      !(head.has_percent() || head.may_tell_share() || head.has_any(kRiseWord | kFallWord)))
    return;
  const auto headline = read_entries(head);
  const auto entries = read_entries(text);
  if (const Entry* gap = told_gap(head, headline))
    return check_gap(head, *gap, text, entries, sink);
  const Entry* share = told_share(headline);
  if (share == nullptr) return;
  const auto pair = two_amounts(entries);
  if (pair.empty()) return;
  const Entry& a = *pair[0];
  const Entry& b = *pair[1];
  const Decimal hundred(100);
  if (const int way = change_before(head, *share); way != 0) {
    const bool ordered = text.is_figure(a.at) && text.is_figure(b.at) &&
                         (timed(text, a.at) || timed(text, b.at) ||
                          text.has_word("from", "present", "currently", "now", "against"));
    if (!ordered) return;
    const Decimal low = std::min(a.value, b.value);
    const Decimal high = std::max(a.value, b.value);
    const Decimal due = (high - low) * hundred / (way > 0 ? low : high);
    const Decimal other = (high - low) * hundred / (way > 0 ? high : low);
    const bool ok = near(*share, due);
    const bool slip =
        share->unit == "share" ? fraction_slip(share->value, due) : slip_of(share->value, due);
    if (!ok && (near(*share, other) || !slip)) return;
    return tell(head, *share, text, pair, ok, due,
                fmt::format("({} - {}) / {}", told_value(a, high), told_value(a, low),
                            told_value(a, way > 0 ? low : high)),
                CheckKind::kChange, sink);
  }
  if (!text.is_figure(a.at) || !text.is_figure(b.at) || !part_and_whole(text, a.at, b.at)) return;
  const Decimal due = std::min(a.value, b.value) * hundred / std::max(a.value, b.value);
  const bool ok = near(*share, due);
  const bool leads = share->at < 2 && head.word(share->last, "of");
  if (!ok && (!leads || (!fraction_slip(share->value, due) && !slip_of(share->value, due)))) return;
  tell(head, *share, text, pair, ok, due,
       fmt::format("{} / {}", told_value(a, std::min(a.value, b.value)),
                   told_value(a, std::max(a.value, b.value))),
       CheckKind::kShare, sink);
}

}  // namespace factlint::computation
