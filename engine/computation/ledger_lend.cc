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
