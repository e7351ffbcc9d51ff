// "has been halved", "twice as wide", "three times the 40 of": a factor and the only two figures of
// one kind that the passage holds -> multiples judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/date_facts.h"
#include "engine/computation/derivation.h"
#include "engine/computation/factor.h"
#include "engine/computation/judgement.h"
#include "engine/computation/premises.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

bool of_ages(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"age", "ages", "aged", "old", "older", "younger"})) return true;
  }
  return false;
}

/// "twice as many as in 2014", "three times as many as his sister": as what no figure tells.
bool compared_elsewhere(const SentenceText& text, const Factor& factor) {
  // "twice the first figure": of several, the one that it names
  for (uint32_t i = factor.last; i < factor.last + 3; ++i) {
    if (text.view(i, i + 1) == "first" ||
        text.any_word(i, {"earlier", "former", "latter", "original", "second", "last"}))
      return true;
  }
  if (!factor.as) return false;
  for (uint32_t i = factor.last; i < factor.last + 4 && text.in(i); ++i) {
    if (!text.word(i, "as") ||
        (i == factor.last && text[i + 1].kind == AtomKind::kWord && text.word(i + 2, "as")))
      continue;
    if (!text.any_word(i + 1, {"in", "last", "his", "her", "their", "a", "usual", "before", "our",
                               "at", "on", "any", "those"}) &&
        !text.is_date(i + 1))
      continue;
    const auto& places = text.figure_places();
    return std::none_of(places.begin(), places.end(),
                        [&](uint32_t k) { return k > i && year_at(text, k) == 0; });
  }
  return false;
}

/// The two amounts of one kind, and nothing else to compare with.
std::vector<const Entry*> two_amounts(const Ledger& ledger, const Factor& factor,
                                      bool may_be_bare = false) {
  std::vector<const Entry*> found;
  if (compared_elsewhere(ledger.text(), factor)) return found;
  for (const Entry& e : ledger.here()) {
    if (e.at >= factor.first && e.at < factor.last) continue;
    if (e.position() || e.duration()) continue;
    // Of ages, "with one finger" counts nothing that matters.
    if (of_ages(ledger.text()) && !e.thing.empty() && e.value <= Decimal(2)) continue;
    if (!e.firm || e.change || e.unit == "share" || e.unit == "percent" || e.unit == "point")
      return {};
    found.push_back(&e);
  }
  if (found.size() != 2) return {};
  const Entry& a = *found[0];
  const Entry& b = *found[1];
  if (a.value.is_zero() || b.value.is_zero()) return {};
  // "carried 9,000 vehicles a day; the new one takes 27,000, three times as many"
  const bool lent = b.unit.empty() && b.thing.empty() && b.per.empty() && !a.duration() &&
                    (factor.as || factor.first > a.at);
  if (!lent && (found[0]->per != found[1]->per || !alike(a, b))) return {};
  // Bare numbers may count anything.
  const bool bare = a.unit.empty() && a.thing.empty() && b.thing.empty();
  const SentenceText& text = ledger.text();
  may_be_bare = may_be_bare || factor.as || (factor.first > a.at && factor.last <= b.at);
  // "have halved: there were 62 last summer and 41 this"
  may_be_bare = may_be_bare || (timed(text, a.at) && timed(text, b.at) && factor.last < a.at &&
                                text.has_word("were", "was", "had", "from"));
  const bool range = text.is_figure(a.at) && text.figure_at(a.at).range_end && b.at - a.at <= 2 &&
                     text.is_figure(b.at) && text.figure_at(b.at).range_end;
  const bool beside = range || (b.at - a.at <= 3 && text.any_word(b.at - 1, {"against", "to"}));
  return bare && !may_be_bare && !beside && !of_ages(text) ? std::vector<const Entry*>() : found;
}

/// The figures lie in another period than the change, or some of them are left out.
bool told_of_more(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"average", "expected", "if", "would", "could", "total", "rest", "usual",
                          "initially", "again", "every", "each", "target"}))
      return true;
    if (text.word(i, "first") && (text.word(i - 1, "at") || text.verb(i + 1))) return true;
  }
  return text.has_any(kHypotheticalWord);
}

/// "three times as large" and no other thing to compare with, at the end of what is said.
bool compared_back(const SentenceText& text, const Factor& factor) {
  const uint32_t as = text.word(factor.last, "as") ? factor.last : factor.last - 1;
  return factor.as && text.word(as, "as") && text[as + 1].kind == AtomKind::kWord &&
         text.end_of_clause(as + 2);
}

/// "paid out 2 million in 2015. By 2020 the sum had doubled, to 5 million": one amount in each
/// sentence, and the change between them.
std::vector<const Entry*> one_each(const Ledger& ledger, const Factor& factor) {
  const SentenceText& text = ledger.text();
  const std::string_view word = text[factor.first].word;
  // "At 4.20 they are twice the price"
  const bool compared = factor.first > 0 && text.is(factor.first - 1, kBeWord) &&
                        text.any_word(factor.last, {"the", "as"}) &&
                        text.any_word(factor.last + 1, {"price", "size", "number", "many", "much",
                                                        "length", "cost", "sum"}) &&
                        text.end_of_clause(factor.last + 2);
  const bool changed = word.ends_with("ed") || compared;
  bool told_back = false;
  for (uint32_t i = 0; i < factor.first; ++i) {
    // "the number of applicants had doubled": of something else
    told_back = told_back || (text.any_word(i, {"sum", "figure", "number", "total", "it", "that",
                                                "they", "amount", "membership", "population"}) &&
                              !text.word(i + 1, "of"));
  }
  const bool back = compared_back(text, factor);
  if (!(changed && told_back) && !back) return {};
  const Entry* pair[2] = {nullptr, nullptr};
  size_t found = 0;
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    size_t amounts = 0;
    for (const Entry& e : *entries) {
      if (e.position() || e.duration() || (e.text == &text && e.at == factor.first)) continue;
      if (++amounts > 1 || !e.firm || e.change || !e.per.empty() || e.value.is_zero() ||
          e.unit == "percent" || e.unit == "share" || e.unit == "point")
        return {};
      pair[found++] = &e;
    }
  }
  if (found != 2 || pair[0]->text == pair[1]->text) return {};
  const bool bare = pair[1]->unit.empty() && pair[1]->thing.empty();
  const uint32_t left = text.with_hedge(pair[1]->at);
  const bool level = left > 0 && (back || text.any_word(left - 1, {"to", "at"}));
  if (!(bare ? level : alike(*pair[0], *pair[1]))) return {};
  return {pair[0], pair[1]};
}

void tell_multiple(const SentenceText& text, const Factor& factor,
                   const std::vector<const Entry*>& pair, ClaimSink& sink) {
  const Decimal large = std::max(pair[0]->value, pair[1]->value);
  const Decimal small = std::min(pair[0]->value, pair[1]->value);
  const bool part = factor.value < Decimal(1);
  const Decimal ratio = part ? small / large : large / small;
  VerdictKind verdict = judge_multiple(ratio, factor.value, factor.hedge);
  if (factor.more && verdict != VerdictKind::kSupported)
    verdict = judge_multiple(ratio, factor.value + Decimal(1), factor.hedge);
  // "more than halved" of what fell to 56 percent: a bound has a side.
  const bool past =
      factor.hedge == Hedge::kMoreThan &&
      (part ? ratio > factor.value * Decimal(11, -1) : ratio * Decimal(11, -1) < factor.value);
  if (past) verdict = VerdictKind::kInconsistent;
  if (verdict == VerdictKind::kImprecise) return;
  const bool ok = verdict == VerdictKind::kSupported;
  // So far off, the two are not what is compared.
  const Decimal apart = part ? factor.value / ratio : ratio / factor.value;
  if (!ok && (apart > Decimal(5) || apart < Decimal(2, -1))) return;
  if (!ok && (told_of_more(text) || told_of_more(*pair[0]->text))) return;
  Told told;
  told.check = CheckKind::kMultiple;
  told.verdict = verdict;
  told.span = text.range(factor.first, factor.last);
  told.value = printed(ratio, 2);
  const std::string steps = fmt::format("{} / {} = {}", told_value(*pair[0], part ? small : large),
                                        told_value(*pair[0], part ? large : small), told.value);
  told.message = ok ? steps
                    : fmt::format("{}, not {}{}", steps,
                                  !past  ? ""
                                  : part ? "below "
                                         : "above ",
                                  printed(factor.value, 2));
  told.steps.push_back(steps);
  if (pair[0]->text == &text) {
    told.mentions = {text.atom_mention(pair[0]->at), text.atom_mention(pair[1]->at)};
  } else {
    told.elsewhere = pair[0]->text->range(pair[0]->at, pair[1]->last);
  }
  sink.tell(text.sentence(), std::move(told));
}

/// "has more than halved. It stood at 5,200 in May and is 2,500 now": the amounts follow.
void check_factor_before(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  if (!text.any_word(0, {"it", "they", "there", "the", "from", "that"})) return;
  const SentenceText* before = ledger.just_before();
  if (before == nullptr || before->disowned() ||
      !(before->has_any(kMultipleWord) || before->may_have("half", "twice", "thrice")))
    return;
  const bool amounts =
      before == ledger.sentence_before() &&
      std::any_of(ledger.before().begin(), ledger.before().end(), [](const Entry& e) {
        return !e.position() && !e.duration() && e.unit != "share";
      });
  if (amounts) return;
  for (uint32_t i = 0; i < before->size(); ++i) {
    const auto factor = factor_at(*before, i);
    if (!factor || sink.told_on(before->sentence(), before->range(factor->first, factor->last)))
      continue;
    const auto pair = two_amounts(ledger, Factor(), true);
    const bool told_apart = text.has_word("earlier", "previous", "former", "old") &&
                            text.has_word("latest", "new", "now", "later", "last");
    if (pair.size() == 2 && ((timed(text, pair[0]->at) && timed(text, pair[1]->at)) || told_apart))
      tell_multiple(*before, *factor, pair, sink);
  }
}

}  // namespace

void check_ledger_multiples(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  if (!sink.wants(CheckKind::kMultiple)) return;
  const auto may_multiply = [](const SentenceText& one) {
    return one.has_any(kMultipleWord) || one.may_have("twice", "thrice", "half", "times", "by") ||
           (one.may_tell_share() && one.may_have("'s", "that", "this"));
  };
  const SentenceText* before = ledger.just_before();
  if (!may_multiply(text) && (before == nullptr || !may_multiply(*before))) return;
  check_factor_before(ledger, sink);
  uint32_t factors = 0;
  for (uint32_t i = 0; i < text.size(); ++i) factors += factor_at(text, i) ? 1 : 0;
  // "three times the staff and twice the 50 beds": each has figures of its own.
  if (factors != 1) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto factor = factor_at(text, i);
    if (!factor) continue;
    if (sink.told_on(text.sentence(), text.range(factor->first, factor->last))) continue;
    auto pair = two_amounts(ledger, *factor);
    if (pair.empty()) pair = one_each(ledger, *factor);
    if (pair.size() == 2) tell_multiple(text, *factor, pair, sink);
  }
}

}  // namespace factlint::computation
