// The table of a passage, and how its values compare and print.
#include "engine/computation/ledger.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "engine/computation/clock_time.h"
#include "engine/computation/content_words.h"
#include "engine/computation/judgement.h"
#include "engine/computation/telling.h"
#include "engine/value/date.h"

namespace factlint::computation {

Ledger::Ledger(const DocumentText& document, const SentenceText& text)
    : document_(document), text_(text), here_(read_entries(text)) {
  lend_units();
}

Ledger::Ledger(const DocumentText& document, const SentenceText& text, const SentenceText& behind)
    : document_(document),
      text_(text),
      behind_(&behind),
      here_(read_entries(text)),
      before_(read_entries(behind)) {}

const SentenceText* Ledger::sentence_before() const {
  return behind_ != nullptr ? behind_ : amounts_before(document_, text_);
}

const SentenceText* amounts_before(const DocumentText& document, const SentenceText& text) {
  const auto& sentences = document.context().sentences;
  uint32_t s = text.sentence();
  // A sentence without amounts may stand between ("Nobody else stood.").
  for (int back = 0; back < 2; ++back) {
    if (s == 0 || sentences[s - 1].block != sentences[s].block) return nullptr;
    --s;
    const SentenceText* before = document.at(s);
    if (before != nullptr && (!before->figures().empty() || before->has_duration() ||
                              before->has_date() || before->may_have("am", "pm", "a.m", "p.m") ||
                              holds_colon_time(before->view(0, before->size()))))
      return before;
  }
  return nullptr;
}

const std::vector<Entry>& Ledger::before() const {
  if (!before_) {
    const SentenceText* before = sentence_before();
    before_ = before == nullptr || before->disowned() || before->question() ? std::vector<Entry>()
                                                                            : read_entries(*before);
  }
  return *before_;
}

std::optional<Ledger> Ledger::passage() const {
  constexpr size_t kBack = 3;     // sentences with figures
  constexpr size_t kFigures = 8;  // of them all: a longer passage tells of more than one thing
  const auto& sentences = document_.context().sentences;
  std::vector<Entry> earlier;
  size_t back = 0;
  size_t found = 0;
  for (uint32_t s = text_.sentence(); s > 0 && back < kBack + 1 && found < kBack;) {
    // A paragraph may be one sentence long.
    if (sentences[s - 1].block != sentences[s].block && s != text_.sentence()) break;
    --s;
    ++back;
    const SentenceText* text = document_.at(s);
    if (text == nullptr) continue;
    if (text->disowned() || text->question()) break;
    std::vector<Entry> entries = read_entries(*text);
    if (entries.empty()) continue;
    ++found;
    entries.insert(entries.end(), std::make_move_iterator(earlier.begin()),
                   std::make_move_iterator(earlier.end()));
    earlier = std::move(entries);
  }
  if (earlier.empty() || earlier.size() > kFigures) return std::nullopt;
  Ledger longer = *this;
  longer.before_ = std::move(earlier);
  return longer;
}

namespace {

/// "USD": an ISO code, where measures have names.
bool is_currency(std::string_view unit) {
  return unit.size() == 3 &&
         std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

bool takes_all(const Entry& entry) {
  return among("item items piece object article thing animal creature head exhibit prize award",
               entry.thing);
}

bool tells_hour(const Entry& e) {
  const uint32_t left = e.text->with_hedge(e.at);
  return e.unit.empty() && e.thing.empty() && e.value <= Decimal(12) && left > 0 &&
         e.text->any_word(left - 1, {"before", "after", "at", "by", "until", "past"});
}

bool alike(const Entry& a, const Entry& b) {
  if (a.unit != b.unit) return false;
  if (takes_all(a) || takes_all(b)) return true;
  return a.thing == b.thing || a.thing.empty() || b.thing.empty() || (a.people && b.people);
}

bool meets(const Entry& entry, Decimal value) {
  return entry.value == value || entry.reach.contains(value) ||
         (entry.firm && entry.hedge == Hedge::kNone &&
          (entry.value - value).abs() * Decimal(2) <= entry.grain && entry.grain != Decimal(1));
}

std::string told_value(const Entry& entry, Decimal value) {
  const auto told = [&](int64_t size, std::string_view name) {
    const Decimal count = value / Decimal(size);
    return fmt::format("{} {}{}", printed(count, 2), name, count == Decimal(1) ? "" : "s");
  };
  const auto whole = [&](int64_t size) {
    return (value / Decimal(size)).is_integer() && value.abs() >= Decimal(size);
  };
  if (entry.unit == "percent" || entry.unit == "share")
    return fmt::format("{} percent", printed(value, 1));
  const bool halves = value >= Decimal(24) && whole(6);  // "10.5 years"
  if (entry.unit == "month") return whole(12) || halves ? told(12, "year") : told(1, "month");
  if (entry.unit == "day") return told(1, "day");
  if (entry.unit == "second") {
    const int64_t hours = (value / Decimal(3600)).to_int();
    if (whole(60) && hours > 0 && !whole(3600))
      return fmt::format("{} hour{} {}", hours, hours == 1 ? "" : "s",
                         told_value(entry, value - Decimal(hours * 3600)));
    if (whole(3600)) return told(3600, "hour");
    return whole(60) ? told(60, "minute") : told(1, "second");
  }
  if (entry.unit == "clock") {
    const int64_t minutes = (value / Decimal(60)).to_int();
    return fmt::format("{}:{:02}", minutes / 60, minutes % 60);
  }
  if (entry.unit == "year") return value.to_string();
  if (entry.unit == "month of year") {
    const int64_t month = value.to_int() - 1;
    return fmt::format("{} {}", month_name(static_cast<int>(month % 12) + 1), month / 12);
  }
  if (entry.position()) return std::string(entry.text->view(entry.at, entry.at + 1));
  const bool money = entry.text->is_figure(entry.at) &&
                     entry.text->figure_at(entry.at).type == MentionType::kMoney;
  return entry.unit.empty() || money || is_currency(entry.unit)
             ? amount_in_words(value, entry.unit)
             : measure_in_words(printed(value, 2), entry.unit);
}

}  // namespace factlint::computation
