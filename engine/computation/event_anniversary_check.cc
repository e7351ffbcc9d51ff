// Anniversaries of events told with their year, and editions held once a year -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/founding.h"

namespace factlint::computation {
namespace {

/// The year that the words around an anniversary tell it for: the only other one, or the
/// document's where the verb is of the present.
std::optional<int> marked_year(const SentenceText& text, uint32_t event) {
  std::optional<int> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i == event || years_at(text, i)) continue;
    if (!text.is_date(i) && year_at(text, i) == 0) continue;
    const auto year = calendar_year(text, i);
    if (!year || (found && *found != *year)) return std::nullopt;
    found = year;
  }
  if (found || !text.context().as_of) return found;
  bool present = false;
  for (uint32_t i = 0; i < text.size() && i < event; ++i) {
    if (text.past_verb(i) || text.is(i, kModalWord)) return std::nullopt;
    present |= text.any_word(i, {"marks", "mark", "is", "celebrates", "celebrate", "marking",
                                 "celebrating", "commemorates", "brings"});
  }
  return present ? std::optional(civil(*text.context().as_of).year) : std::nullopt;
}

/// "every year since", "annually": one edition a year.
bool told_yearly(const SentenceText& text) {
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    const bool every = text.any_word(i, {"every", "each"}) &&
                       (text.any_word(i + 1, {"year", "summer", "spring", "autumn", "winter"}) ||
                        text.is_date(i + 1));
    const bool whole = text.is_date(i) && (text.view(i, i + 1).starts_with("every ") ||
                                           text.view(i, i + 1).starts_with("each "));
    const uint32_t since = whole || text.any_word(i, {"annually", "yearly"}) ? i + 1 : i + 2;
    if (!every && !whole && since != i + 1) continue;
    if (text.word(since, "since") ||
        (text.is_date(since) && text.view(since, since + 1).starts_with("since ")))
      return true;
  }
  return false;
}

}  // namespace

/// "This year marks the 80th anniversary of the end of the war in 1945."
void check_anniversary_of(const SentenceText& text, uint32_t noun, ClaimSink& sink) {
  if (text[noun].kind != AtomKind::kWord || !text.word(noun + 1, "of")) return;
  uint32_t first = noun;
  int n = named_jubilee(text, noun, first);
  uint32_t mention = kNoMention;
  if (n == 0) {
    if (noun == 0 || !text.word(noun, "anniversary") || !text.is_figure(noun - 1) ||
        text.figure_at(noun - 1).type != MentionType::kOrdinal)
      return;
    first = noun - 1;
    n = static_cast<int>(text.figure_at(first).quantity.value.to_int());
    mention = text.figure_at(first).mention;
  }
  uint32_t j = noun + 2;
  while (j < noun + 15 && text.in(j) && !text.end_of_clause(j) && !text.is(j, kBreakWord) &&
         !((text.is_date(j) || year_at(text, j) != 0) && calendar_year(text, j)))
    ++j;
  if (j >= noun + 15 || !text.in(j) || text.end_of_clause(j) || text.is(j, kBreakWord)) return;
  const int event = *calendar_year(text, j);
  const auto year = marked_year(text, j);
  if (!year || event >= *year) return;
  StatedYears stated;
  stated.quantity.value = Decimal(n);
  tell_years(text, text.range(first, noun + 1), fit_years(*year - event, stated), event, *year,
             ordinal_words(n), {mention, text.atom_mention(j)}, sink);
}

/// "first held in 1976 and every year since, has its 50th edition this summer".
void check_editions(const SentenceText& text, ClaimSink& sink) {
  if (!text.context().as_of || !text.has_date()) return;
  const auto ranks = [](const Figure& f) {
    return f.type == MentionType::kOrdinal && f.quantity.value > Decimal(2);
  };
  if (std::none_of(text.figures().begin(), text.figures().end(), ranks) || !told_yearly(text))
    return;
  uint32_t ordinal = kNone;
  uint32_t year_atom = kNone;
  int from = 0;
  int now = civil(*text.context().as_of).year;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal &&
        text.figure_at(i).quantity.value > Decimal(2)) {
      if (ordinal != kNone) return;
      ordinal = i;
    }
    int year = calendar_year(text, i).value_or(0);
    if (year == 0 && text.is_date(i) && text.temporal(i).month == 0) year = text.temporal(i).year;
    if (year < 1000 || year == now) continue;
    if (year_atom != kNone || year > now) return;
    from = year;
    year_atom = i;
  }
  if (ordinal == kNone || year_atom == kNone) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.past_verb(i) && !text.any_word(i, {"held", "had", "run", "staged"})) return;
  }
  const int due = now - from + 1;
  const auto n = static_cast<int>(text.figure_at(ordinal).quantity.value.to_int());
  if (n == due - 1 || n == due + 1) return;
  Told told;
  told.check = CheckKind::kAnniversary;
  told.verdict = n == due ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(ordinal, ordinal + 1);
  told.value = ordinal_words(due);
  told.message = fmt::format("one a year from {} makes {} the {}", from, now, told.value);
  if (n != due) told.message += fmt::format(", not the {}", ordinal_words(n));
  told.steps.push_back(fmt::format("{} - {} + 1 = {}", now, from, due));
  told.mentions = {text.figure_at(ordinal).mention, text.atom_mention(year_atom)};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
