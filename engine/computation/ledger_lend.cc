// Bare numbers told in the unit of the sentence before: "cost 365 euros. Last year it was 340".
#include <algorithm>

#include "engine/computation/ledger.h"

namespace factlint::computation {
namespace {

/// "it was 340,", "is now 900.", "it stood at 60": nothing names what is told, so it is told
/// before.
bool bare_level(const Entry& e) {
  const SentenceText& text = *e.text;
  if (!e.unit.empty() || !e.thing.empty() || !e.per.empty() || !text.is_figure(e.at)) return false;
  if (text.figure_at(e.at).type != MentionType::kNumber) return false;
  uint32_t left = text.with_hedge(e.at);
  while (left > 0 && text.any_word(left - 1, {"now", "just", "only", "still"})) --left;
  if (left == 0 || !(text.is(left - 1, kBeWord) || text.any_word(left - 1, {"at", "cost"})))
    return false;
  return text.end_of_clause(e.last) || text.is_date(e.last) ||
         text.any_word(e.last, {"and", "this", "last", "so", "a"});
}

/// The only unit of the amounts; empty if they have several or none.
std::string_view only_unit(const std::vector<Entry>& entries) {
  std::string_view unit;
  for (const Entry& e : entries) {
    if (e.position() || e.duration() || e.unit == "percent" || e.unit == "share") continue;
    if (e.unit.empty() || (!unit.empty() && unit != e.unit)) return {};
    unit = e.unit;
  }
  return unit == "point" ? std::string_view() : unit;
}

}  // namespace

namespace {

bool bare(const Entry& e) {
  return e.unit.empty() && e.thing.empty() && e.text->is_figure(e.at) && !tells_hour(e) &&
         e.text->figure_at(e.at).type == MentionType::kNumber;
}

/// The entry that tells the only unit of the passage; nullptr if counts of things or a second unit
/// stand beside it.
const Entry* unit_teller(const std::vector<Entry>& before, const std::vector<Entry>& here) {
  const Entry* teller = nullptr;
  for (const std::vector<Entry>* entries : {&before, &here}) {
    for (const Entry& e : *entries) {
      if (e.position() || e.unit == "percent" || e.unit == "share" || bare(e)) continue;
      if (e.unit.empty() || e.unit == "point" || (teller != nullptr && teller->unit != e.unit))
        return nullptr;
      if (teller == nullptr) teller = &e;
    }
  }
  return teller;
}

/// "1.62 in January and 1.80 in March ... 18 cents": cents as parts of what the others tell.
bool lend_cents(std::vector<Entry>& entries, std::string_view unit) {
  for (Entry& e : entries) {
    if (bare(e) && e.grain != Decimal(1, -2)) return false;
    if (e.unit != unit) continue;
    e.unit = {};
    e.value = e.value * Decimal(1, -2);
    e.reach = Interval::point(e.value);
    e.grain = Decimal(1, -2);
  }
  return true;
}

}  // namespace

std::optional<Ledger> Ledger::lent() const {
  const Entry* teller = unit_teller(before(), here_);
  const auto any_bare = [](const std::vector<Entry>& entries) {
    return std::any_of(entries.begin(), entries.end(), bare);
  };
  if (teller == nullptr || !(any_bare(before()) || any_bare(here_))) return std::nullopt;
  const std::string unit = teller->unit;
  Ledger copy = *this;
  if (unit == "CENT" || unit == "PENNY") {
    if (lend_cents(*copy.before_, unit) && lend_cents(copy.here_, unit)) return copy;
    return std::nullopt;
  }
  Decimal scale(1);
  if (teller->duration() && teller->text->is_duration(teller->at)) {
    const Quantity& q = teller->text->duration(teller->at).quantity;
    if (!q.value.is_zero()) scale = teller->value / q.value;
  }
  for (std::vector<Entry>* entries : {&*copy.before_, &copy.here_}) {
    for (Entry& e : *entries) {
      if (!bare(e)) continue;
      e.unit = unit;
      e.value = e.value * scale;
      if (e.grain >= Decimal(1)) e.reach = Interval::point(e.value);
    }
  }
  return copy;
}

void Ledger::lend_units() {
  const auto bare = std::find_if(here_.begin(), here_.end(), bare_level);
  if (bare == here_.end()) return;
  const std::string_view unit = only_unit(before());
  if (unit.empty()) return;
  for (const Entry& e : here_) {
    const bool other = !e.position() && !e.duration() && e.unit != "percent" && e.unit != "share" &&
                       e.unit != "point" && e.unit != unit;
    if (other && !bare_level(e)) return;
  }
  for (Entry& e : here_) {
    if (bare_level(e)) e.unit = unit;
  }
}

}  // namespace factlint::computation
