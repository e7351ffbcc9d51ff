// Passages -> relations that no word asks for.
#include "engine/computation/ledger_untold.h"

#include <algorithm>

#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

/// No word asks for the relation, but the figures of the passage leave no other.
ConclusionCue untold(const Entry& entry, Relations relations) {
  const SentenceText& text = *entry.text;
  ConclusionCue cue;
  cue.relations = relations;
  cue.first = text.with_hedge(entry.at);
  cue.last = entry.last;
  return cue;
}

/// "30 percent off", "VAT at 20 percent", "4 percent interest".
bool put_on(const Entry& percent) {
  const SentenceText& text = *percent.text;
  if (text.word(percent.last, "off") && !text.any_word(percent.last + 1, {"to", "from"}))
    return true;
  const uint32_t first = percent.at > 5 ? percent.at - 5 : 0;
  for (uint32_t i = first; i < percent.last + 4 && text.in(i); ++i) {
    if (text.any_word(i, {"vat", "discount", "commission", "tip", "surcharge", "deposit",
                          "borrowed", "borrowing", "loan"}))
      return true;
  }
  return false;
}

/// "Twelve coaches with 49 seats each ... 588", "18 hours. ... at 40,000 litres an hour, 720,000
/// litres": a rate, what it is told for, and one amount more.
bool product_closed(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (!entry.per.empty() || entry.unit == "percent" || entry.unit == "share") return false;
  // "; 940 euros went to the school"
  if (text.any_word(entry.last, {"went", "goes", "go"})) return false;
  if (text.any_word(entry.last, {"who", "that", "which"})) return false;  // "the 82 who came back"
  const uint32_t left = text.with_hedge(entry.at);
  if (left > 0 && text.word(left - 1, "or")) return false;  // "30 each or 100 for four"
  // "five wins at 16 points each and 61 bonus points"
  if (left > 0 && text.word(left - 1, "and") && !entry.thing.empty()) return false;
  // "elected to two four-year terms but spent only seven years there"
  if (text.has_word("but", "although", "though", "only", "missing", "except", "without", "stops",
                    "breaks", "pauses", "after"))
    return false;
  size_t amounts = 0;
  size_t rates = 0;
  size_t lengths = 0;
  const auto add = [&](const std::vector<Entry>& entries) {
    for (const Entry& other : entries) {
      if (other.position()) continue;
      if (other.change || !other.firm) return false;
      lengths += other.duration() ? 1U : 0U;
      amounts += other.duration() ? 0U : 1U;
      const bool earlier = other.text != entry.text || other.at < entry.at;
      rates += !other.per.empty() && earlier && other.unit == entry.unit ? 1U : 0U;
    }
    return true;
  };
  if (!add(ledger.here())) return false;
  if (amounts == 3 && lengths <= 1) return rates > 0;
  if (amounts == 2 && rates == 1 && lengths > 0) return true;
  return amounts < 3 && add(ledger.before()) && rates == 1 && amounts + lengths == 3;
}

/// "At 134 minutes, it demands two hours and 14 minutes of us": one length in minutes and in hours.
bool told_in_minutes(const Ledger& ledger, const Entry& entry) {
  if (entry.unit != "second" || !entry.per.empty() || entry.at < 2) return false;
  const SentenceText& text = *entry.text;
  const std::string_view words = text.view(entry.at, entry.at + 1);
  if (words.find("hour") == std::string_view::npos ||
      words.find("minute") == std::string_view::npos)
    return false;
  const Entry* first = nullptr;
  for (const Entry& other : ledger.here()) {
    if (other.at >= entry.at || other.unit != "second") continue;
    if (first != nullptr) return false;
    first = &other;
  }
  if (first == nullptr) return false;
  for (uint32_t i = first->last; i < entry.at; ++i) {
    if (text.is(i, kComparisonWord) || text.any_word(i, {"from", "to", "by", "another", "further"}))
      return false;
  }
  return first->per.empty() && text.word(0, "at") && first->at == 1 &&
         text.view(first->at, first->at + 1).find("minute") != std::string_view::npos &&
         first->value > Decimal(3600);
}

/// "eight years ... and 30 months ..., to run one after the other. He will serve his ten and a half
/// years": what the terms make together.
bool terms_added(const Ledger& ledger, const Entry& entry) {
  if (entry.unit != "month" || !entry.per.empty()) return false;
  const auto consecutive = [](const SentenceText& text) {
    if (!text.may_have("consecutive", "consecutively", "after", "successively")) return false;
    for (uint32_t i = 0; i < text.size(); ++i) {
      if (text.any_word(i, {"consecutive", "consecutively", "successively"})) return true;
      if (text.view(i, i + 1) == "one" && text.word(i + 1, "after") && text.word(i + 2, "the") &&
          text.word(i + 3, "other"))
        return true;
    }
    return false;
  };
  const auto lengths = [&](const std::vector<Entry>& entries, uint32_t end) {
    return std::count_if(entries.begin(), entries.end(),
                         [&](const Entry& e) { return e.unit == "month" && e.at < end && e.firm; });
  };
  const SentenceText& text = *entry.text;
  const uint32_t left = text.with_hedge(entry.at);
  const bool all = left > 0 && text.any_word(left - 1, {"his", "her", "their", "those", "these",
                                                        "the", "all", "full", "entire"});
  if (!all) return false;
  const SentenceText* before = ledger.sentence_before();
  if (before != nullptr && consecutive(*before) && lengths(ledger.before(), kNone) == 2 &&
      lengths(ledger.here(), kNone) == 1)
    return true;
  return consecutive(text) && lengths(ledger.here(), entry.at) == 2 &&
         lengths(ledger.here(), kNone) == 3;
}

/// "With a grant of $180,000 and 24,000 visitors, taxpayers chipped in $7.50 for each": a total, a
/// count, and what comes to each.
bool quotient_closed(const Ledger& ledger, const Entry& entry) {
  if (entry.per.empty() || entry.unit.empty() || !entry.firm || entry.duration()) return false;
  if (entry.text->has_any(kRestWord)) return false;  // "and keep the rest for the lattice"
  size_t amounts = 0;
  size_t totals = 0;
  size_t counts = 0;
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    for (const Entry& other : *entries) {
      if (other.position() || other.duration()) continue;
      ++amounts;
      if (other.text == entry.text && other.at == entry.at) continue;
      if (other.text == entry.text && other.at > entry.at) return false;
      if (other.change || !other.firm || !other.per.empty()) return false;
      totals += other.unit == entry.unit ? 1U : 0U;
      // "63 tonnes from nine hectares ... seven tonnes a hectare"
      counts += other.unit.empty() || other.unit == entry.per ? 1U : 0U;
    }
  }
  return amounts == 3 && totals == 1 && counts == 1;
}

/// "One in four of the 900 pensioners ... Those 225 people"; "240 jobs here, 90 there and 35 there.
/// ... told of the 365 redundancies": the only amount takes up what the sentence before comes to.
std::optional<UntoldCue> taken_up(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (!entry.unit.empty() || !entry.per.empty() || !entry.firm || entry.hedge != Hedge::kNone)
    return std::nullopt;
  const uint32_t left = text.with_hedge(entry.at);
  if (left == 0 || !text.any_word(left - 1, {"those", "these", "the", "all"})) return std::nullopt;
  const auto amount = [](const Entry& e) { return !e.position() && !e.duration(); };
  if (std::count_if(ledger.here().begin(), ledger.here().end(), amount) != 1) return std::nullopt;
  size_t shares = 0;
  size_t counts = 0;
  size_t others = 0;
  for (const Entry& e : ledger.before()) {
    if (!amount(e)) continue;
    const bool share = e.unit == "share" || e.unit == "percent";
    shares += share ? 1U : 0U;
    counts += !share && e.unit.empty() && e.firm && !e.change && e.per.empty() ? 1U : 0U;
    others += !share && !e.unit.empty() ? 1U : 0U;
  }
  UntoldCue cue;
  if (others == 0 && shares == 1 && counts == 1 && left == 1 && !text.word(0, "the")) {
    cue.cue = untold(entry, kPortionOf);
    cue.cue.points_back = true;
    return cue;
  }
  if (others == 0 && shares == 0 && counts >= 3 && counts <= 8) {
    cue.cue = untold(entry, kSumOf);
    cue.cue.of_before = cue.slip = true;
    return cue;
  }
  return std::nullopt;
}

}  // namespace

bool percent_closed(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  const auto may_put_on = [](const SentenceText& one) {
    return one.may_have("off", "vat", "discount", "commission", "tip", "surcharge", "deposit",
                        "borrowed", "borrowing", "loan");
  };
  const SentenceText* before = ledger.sentence_before();
  if (!may_put_on(text) && (before == nullptr || !may_put_on(*before))) return false;
  if (entry.unit == "percent" || entry.unit == "share" || !entry.firm || entry.change) return false;
  size_t amounts = 0;
  bool percent = false;
  bool base = false;
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    for (const Entry& other : *entries) {
      if (other.position() || (other.duration() && other.per.empty())) continue;
      if (other.text != entry.text && other.unit.empty() && !other.thing.empty()) continue;
      ++amounts;
      percent = percent || other.unit == "percent" ||
                (other.unit == "share" && other.text->word(other.last, "off"));
      const bool earlier = other.text != entry.text || other.at < entry.at;
      base = base || (earlier && other.unit == entry.unit);
    }
  }
  if (amounts != 3 || !percent || !base) return false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "the closing-down sale"
    const bool compound = i > 0 && text.mark(i - 1, kHyphen) && !text.dash(i - 1);
    if (!compound && text.is(i, kRiseWord | kFallWord | kComparisonWord)) return false;
  }
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    for (const Entry& other : *entries) {
      if (other.unit == "percent" || other.unit == "share") return put_on(other);
    }
  }
  return false;
}

std::optional<ConclusionCue> bound_cue(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (entry.hedge != Hedge::kMoreThan && entry.hedge != Hedge::kAtLeast &&
      entry.hedge != Hedge::kLessThan && entry.hedge != Hedge::kAtMost)
    return std::nullopt;
  if (entry.unit == "percent" || entry.unit == "share" || !entry.per.empty()) return std::nullopt;
  size_t alike_before = 0;
  for (const Entry& other : ledger.here())
    alike_before += other.at < entry.at && alike(other, entry) && other.firm ? 1U : 0U;
  if (alike_before < 2) return std::nullopt;
  const uint32_t k = entry.last;
  const bool in_days =
      text.word(k, "in") && text.is_duration(k + 1) &&
      text.duration(k + 1).quantity.value == Decimal(static_cast<int64_t>(alike_before));
  const bool together =
      text.any_word(k, {"altogether", "together", "combined"}) ||
      (text.any_word(k, {"in", "between"}) && text.any_word(k + 1, {"all", "total", "them"}));
  if (!in_days && !together) return std::nullopt;
  ConclusionCue cue = untold(entry, kSumOf);
  cue.follows = cue.strict = true;
  return cue;
}

std::optional<int> began_in(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (entry.unit != "month" || !text.context().as_of || !entry.per.empty()) return std::nullopt;
  const uint32_t left = text.with_hedge(entry.at);
  if (left == 0 || !text.any_word(left - 1, {"after", "for"})) return std::nullopt;
  bool leaves = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    leaves = leaves || (text.any_word(i, {"standing", "stepping"}) && text.word(i + 1, "down")) ||
             text.any_word(i, {"retires", "retiring", "leaves", "steps", "stands", "quits"});
  }
  std::optional<int> year;
  for (const Entry& other : ledger.here()) {
    if (!other.position() || other.unit == "rank") continue;
    if (year || other.unit != "year" || other.at > entry.at) return std::nullopt;
    year = static_cast<int>(other.value.to_int());
  }
  const bool began = text.has_word("took", "joined", "became", "appointed", "elected", "founded",
                                   "started", "began", "opened", "arrived");
  return leaves && began ? year : std::nullopt;
}

std::optional<ConclusionCue> interest_cue(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  if (entry.per != "year" || !text.has_word("interest") || !percent_closed(ledger, entry))
    return std::nullopt;
  return untold(entry, kPortionOf);
}

std::optional<UntoldCue> untold_cue(const Ledger& ledger, const Entry& entry) {
  if (const auto between = time_between(ledger, entry)) return UntoldCue{*between, true};
  if (const auto between = two_ends(ledger, entry)) return UntoldCue{*between, true};
  if (percent_closed(ledger, entry)) {
    UntoldCue put{untold(entry, kPortionOf | kChangeOf)};
    const SentenceText* before = ledger.sentence_before();
    const bool off = entry.text->has_word("off", "discount") ||
                     (before != nullptr && before->has_word("off", "discount"));
    put.cue.direction = off ? -1 : 1;
    return put;
  }
  if (told_in_minutes(ledger, entry)) return UntoldCue{untold(entry, kSameAs)};
  if (terms_added(ledger, entry)) {
    UntoldCue terms{untold(entry, kSumOf)};
    terms.cue.of_before = true;
    return terms;
  }
  if (quotient_closed(ledger, entry)) {
    UntoldCue rate{untold(entry, kQuotientOf)};
    rate.cue.points_back = rate.slip = true;
    return rate;
  }
  if (const auto all = taken_up(ledger, entry)) return all;
  if (product_closed(ledger, entry)) {
    UntoldCue product{untold(entry, kProductOf)};
    product.cue.points_back = true;
    return product;
  }
  return std::nullopt;
}

}  // namespace factlint::computation
