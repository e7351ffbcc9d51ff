// One document's statements about the same thing -> values that cannot both hold.
//
// A statement is (thing, property, value): "the tunnel cost $70 million", "the accord was
// initialled on 8 October", "11 members of the Danish team", "80 berths kept free".
// Two of them speak of the same thing only if their heads agree, their modifiers do not conflict,
// and the later one is definite.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/statement.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr size_t kMaxPerKey = 24;  // a key told more often is no single thing

/// The later statement points back at the thing of the earlier one.
bool same_thing(const Statement& a, const Statement& b) {
  if (a.compound && b.compound) return false;
  if (b.proper && a.proper) return a.modifiers == b.modifiers;
  if (a.modifiers == b.modifiers) return b.definite && (!a.modifiers.empty() || a.close(b));
  return b.definite && b.modifiers.empty() && a.close(b);
}

bool dates_compatible(const DateRange& a, const DateRange& b) { return a.intersects(b); }

bool compatible(const Statement& a, const Statement& b) {
  if (a.date && b.date) return dates_compatible(*a.date, *b.date);
  if (!a.quantity || !b.quantity) return true;
  const Quantity& x = *a.quantity;
  const Quantity& y = *b.quantity;
  if (x.unit != y.unit) return true;
  if (x.value == y.value) return true;
  const bool hedged = x.hedge != Hedge::kNone || y.hedge != Hedge::kNone;
  if (hedged) return true;
  // Small counts are exact: five is not six.
  if (x.unit.empty() && x.value.is_integer() && y.value.is_integer() &&
      std::max(x.value, y.value) < Decimal(100))
    return false;
  if (x.interval.intersects(y.interval)) return true;
  // "$4.5 billion" and "$4.48 billion": the coarser rounding rules.
  const Decimal grain = std::max(x.grain, y.grain);
  return within(x.value, y.value, grain);
}

/// Times told with the two statements that tell them apart.
bool different_times(const Statement& a, const Statement& b) {
  if (a.year != 0 && b.year != 0) return a.year != b.year;
  return (a.year != 0) != (b.year != 0) && !a.event;
}

void tell(const Statement& a, const Statement& b, bool ok, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kSameValue;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = b.span;
  told.value = a.value;
  told.message = ok ? fmt::format("the text gives {} twice", mid_sentence(b.value))
                    : fmt::format("the text gives {} for the same thing before, {} here",
                                  mid_sentence(a.value), mid_sentence(b.value));
  told.steps.push_back(fmt::format("before: {}", a.context));
  told.steps.push_back(fmt::format("here: {}", b.context));
  told.mentions = {b.mention};
  told.elsewhere = a.span;
  sink.tell(b.sentence, std::move(told));
}

}  // namespace

void check_same_values(std::vector<Statement> statements, ClaimSink& sink) {
  std::map<std::string, std::vector<Statement>> by_key;
  for (Statement& statement : statements) {
    auto& known = by_key[statement.key];
    if (known.size() < kMaxPerKey) known.push_back(std::move(statement));
  }
  for (const auto& [key, list] : by_key) {
    for (size_t j = 1; j < list.size(); ++j) {
      // Compared with the first that it may repeat; one that agrees acquits it.
      const Statement* rival = nullptr;
      bool agreed = false;
      for (size_t i = 0; i < j && !agreed; ++i) {
        if (!same_thing(list[i], list[j]) || different_times(list[i], list[j])) continue;
        agreed = compatible(list[i], list[j]);
        rival = agreed || rival == nullptr ? &list[i] : rival;
      }
      if (rival == nullptr || (!agreed && (list[j].changed || rival->changed))) continue;
      tell(*rival, list[j], agreed, sink);
    }
  }
}

std::vector<StatedValue> values_of(const std::vector<Statement>& statements) {
  std::vector<StatedValue> values;
  for (const Statement& statement : statements) {
    // Across documents nothing but a full name or description says that the thing is the same.
    if (statement.changed || (!statement.proper && statement.modifiers.empty())) continue;
    StatedValue value;
    value.key = statement.key;
    for (const std::string_view w : statement.modifiers) value.key += fmt::format(" {}", w);
    if (statement.year != 0 && !statement.event) value.key += fmt::format(" @{}", statement.year);
    value.mention = statement.mention;
    value.span = statement.span;
    value.value = statement.value;
    if (statement.quantity) {
      value.interval = statement.quantity->interval;
    } else if (statement.date && statement.date->begin && statement.date->end) {
      value.interval = Interval::closed(Decimal(statement.date->begin->number),
                                        Decimal(statement.date->end->number - 1));
    }
    values.push_back(std::move(value));
  }
  return values;
}

}  // namespace factlint::computation
