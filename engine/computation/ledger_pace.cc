// An amount and a pace -> how long it lasts: "loses 40 million litres a day ... the two billion
// that remain will be gone in 50 days".
#include <fmt/format.h>

#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"
#include "engine/computation/listed_words.h"

namespace factlint::computation {
namespace {

/// Days, seconds or months in the time that a rate is told by; empty unit for another one.
struct Beat {
  std::string_view unit;
  Decimal factor{1};
};

Beat beat_of(std::string_view per) {
  if (per == "day") return {"day", Decimal(1)};
  if (per == "week") return {"day", Decimal(7)};
  if (per == "hour") return {"second", Decimal(3600)};
  if (per == "minute") return {"second", Decimal(60)};
  if (per == "month") return {"month", Decimal(1)};
  if (per == "year") return {"month", Decimal(12)};
  return {};
}

/// "will be gone in", "at that pace it will take her": the amount is used up at the pace.
bool tells_how_long(const SentenceText& text, const Entry& length) {
  constexpr ListedWords kUsedUp = "gone empty exhausted finished enough dry";
  bool at_pace = false;
  for (uint32_t i = 0; i + 2 < text.size() && !at_pace; ++i) {
    at_pace = text.word(i, "at") && text.any_word(i + 1, {"that", "this"}) &&
              text.any_word(i + 2, {"pace", "rate", "speed"});
  }
  const uint32_t left = text.with_hedge(length.at);
  for (uint32_t k = left; k-- > 0 && k + 6 > left;) {
    if (text[k].kind == AtomKind::kMark) return false;
    if (among(kUsedUp, text[k].word)) return true;
    if (at_pace && text.any_word(k, {"take", "takes", "last", "lasts"})) return true;
  }
  return false;
}

/// The only rate and the only other amount of the passage, of one unit.
struct Pace {
  const Entry* rate = nullptr;
  const Entry* amount = nullptr;
};

bool collect(const std::vector<Entry>& entries, Pace& pace) {
  for (const Entry& e : entries) {
    if (e.position() || e.duration()) continue;
    const Entry*& slot = e.per.empty() ? pace.amount : pace.rate;
    if (slot != nullptr || !e.firm) return false;
    slot = &e;
  }
  return true;
}

}  // namespace

void check_pace(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  const Entry* length = nullptr;
  for (const Entry& e : ledger.here()) {
    if (!e.duration()) continue;
    if (length != nullptr) return;
    length = &e;
  }
  if (length == nullptr || !length->firm || !tells_how_long(text, *length)) return;
  Pace pace;
  if (!collect(ledger.here(), pace)) return;
  if ((pace.rate == nullptr || pace.amount == nullptr) && !collect(ledger.before(), pace)) return;
  if (pace.rate == nullptr || pace.amount == nullptr || pace.rate->value.sign() <= 0 ||
      pace.rate->unit != pace.amount->unit || pace.amount->value <= pace.rate->value)
    return;
  const Beat beat = beat_of(pace.rate->per);
  if (beat.unit != length->unit) return;
  const Decimal right = pace.amount->value / pace.rate->value * beat.factor;
  // A part of a day counts as one, and lengths are told in round numbers.
  const Decimal off = (right - length->value).abs();
  const bool ok = meets(*length, right) || off <= beat.factor || off * Decimal(10) <= right;
  if (!ok && (right > length->value * Decimal(10) || length->value > right * Decimal(10))) return;
  Told told;
  told.check = CheckKind::kRate;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(length->at), length->last);
  told.value = told_value(*length, right);
  told.message = fmt::format("at that pace it is {}", told.value);
  if (!ok) told.message += fmt::format(", not {}", told_value(*length, length->value));
  told.steps.push_back(fmt::format("{} / {} a {} = {}", printed(pace.amount->value, 2),
                                   printed(pace.rate->value, 2), pace.rate->per,
                                   printed(right / beat.factor, 1)));
  told.mentions = {text.atom_mention(length->at)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
