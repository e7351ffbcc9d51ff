// "650 names ... 26 teachers. At 28 pupils to each teacher": rates against the only amount and the
// only number of their passage -> judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/ledger_passage.h"
#include "engine/computation/level_topic.h"

namespace factlint::computation {
namespace {

/// "650 names ... 26 teachers. At 28 pupils to each teacher": the only amount of the passage, and
/// the only number of what it is shared among.
void judge_rate(const Ledger& passage, const Entry& entry, ClaimSink& sink) {
  Entry any = entry;
  any.thing = {};
  std::vector<Derivation> asked = derivations(passage, any, kQuotientOf);
  // "28 to each": of the larger number, shared among the smaller
  std::erase_if(asked, [](const Derivation& d) {
    return d.premises.size() != 2 || d.premises[0]->duration() || d.premises[1]->duration() ||
           (d.premises[0]->unit.empty() && d.value < Decimal(1));
  });
  if (asked.size() != 1) return;
  const Derivation& d = asked.front();
  size_t others = 0;
  for (const std::vector<Entry>* entries : {&passage.before(), &passage.here()}) {
    for (const Entry& e : *entries) {
      const bool itself = e.text == entry.text && e.at == entry.at;
      others += !itself && !e.position() && !e.duration() ? 1U : 0U;
    }
  }
  const auto plain = [](const Entry* e) { return e->firm && e->hedge == Hedge::kNone; };
  if (others != 2 || !std::all_of(d.premises.begin(), d.premises.end(), plain)) return;
  const SentenceText& text = *entry.text;
  const Fit fit = fit_of(any, d);
  const bool wrong = fit == Fit::kNo && entry.hedge == Hedge::kNone &&
                     near_each_other(entry.value, d.value) && !open_sentence(text, false) &&
                     std::none_of(d.premises.begin(), d.premises.end(),
                                  [](const Entry* e) { return open_sentence(*e->text, false); });
  if (fit != Fit::kYes && !wrong) return;
  Told told;
  told.check = CheckKind::kRate;
  if (!sink.wants(told.check)) return;
  told.verdict = wrong ? VerdictKind::kInconsistent : VerdictKind::kSupported;
  told.span = text.range(text.with_hedge(entry.at), entry.last);
  told.value = told_value(entry, d.value);
  told.message =
      wrong ? fmt::format("{}, not {}", d.steps, told_value(entry, entry.value)) : d.steps;
  told.steps.push_back(d.steps);
  told.mentions.push_back(text.atom_mention(entry.at));
  for (const Entry* premise : d.premises) {
    if (premise->text != &text) told.elsewhere = premise->text->range(premise->at, premise->last);
  }
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_level_rates(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  const Entry* rate = nullptr;
  for (const Entry& entry : ledger.here()) {
    if (entry.per.empty() || entry.position() || entry.duration() || entry.unit == "percent" ||
        entry.unit == "share")
      continue;
    if (rate != nullptr) return;
    rate = &entry;
  }
  // "three days for the copper": days are told for something, not shared out
  if (rate != nullptr && among("day night week month year hour", rate->thing)) return;
  if (rate == nullptr || !rate->firm || text.has_any(kHypotheticalWord) ||
      sink.told_on(text.sentence(), text.range(rate->at, rate->last)))
    return;
  if (const auto passage = ledger.passage()) judge_rate(*passage, *rate, sink);
}

}  // namespace factlint::computation
