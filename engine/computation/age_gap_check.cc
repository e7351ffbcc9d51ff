// Two ages and the years told between them: "He is 50; his wife, ten years younger, is 40" ->
// judged.
#include <fmt/format.h>

#include <cstdlib>
#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

constexpr int kBirthdays = 1;  // years by which two ages may differ from the years between births

/// Behind the length at `i`: "younger", "his senior", "apart".
bool age_gap(const SentenceText& text, uint32_t i) {
  uint32_t j = i + 1;
  if (text.any_word(j, {"younger", "older", "apart"})) return true;
  const uint32_t left = text.with_hedge(i);
  if (left > 1 && text.word(left - 1, "of") && text.any_word(left - 2, {"difference", "gap"}))
    return true;
  // "her junior by eight years", "older by three years"
  if (left > 1 && text.word(left - 1, "by") &&
      text.any_word(left - 2, {"junior", "senior", "elder", "younger", "older"}))
    return true;
  if (text.is(j, kArticleWord) || text[j].word == "'s") ++j;
  if (text.noun(j) && text[j + 1].word == "'s") j += 2;  // "Anna's junior"
  return text.any_word(j, {"junior", "senior", "elder"});
}

/// "is 50", "Anna, 50,", "aged 50", "at 50", "the 50-year-old".
bool age_told(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return false;
  const Figure& f = text.figure_at(i);
  if (f.quantity.hedge != Hedge::kNone || !f.quantity.value.is_integer() ||
      f.quantity.value < Decimal(1) || f.quantity.value > Decimal(110))
    return false;
  if (f.type == MentionType::kAge) return true;
  if (!is_count(text, i) || i == 0) return false;
  const bool led = text.is(i - 1, kBeWord) ||
                   text.any_word(i - 1, {"at", "aged", "turned", "turns", "now", "just", "only"});
  const bool apposed = text.mark(i - 1, kComma) || text.mark(i - 1, kOpenBracket);
  const bool closed = text.end_of_clause(i + 1) || text.any_word(i + 1, {"and", "when", "but"});
  const bool joined = text.word(i - 1, "and") && i > 2 && is_count(text, i - 2) &&
                      (text.mark(i - 3, kComma) || text.mark(i - 3, kOpenBracket));
  return (led || apposed || joined) && closed;
}

/// The two ages of a sentence; nothing if it counts anything else.
std::vector<int> ages_of(const SentenceText& text) {
  std::vector<int> ages;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (age_told(text, i)) {
      ages.push_back(static_cast<int>(text.figure_at(i).quantity.value.to_int()));
    } else if (text.is_figure(i) && text.figure_at(i).type != MentionType::kOrdinal &&
               !text.is_duration(i) && text.view(i, i + 1) != "one") {
      return {};
    }
  }
  return ages;
}

}  // namespace

void check_age_gaps(const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kAge) || text.disowned() || text.question()) return;
  if (!text.has_duration() || text.figures().size() < 2 || text.has_any(kHypotheticalWord)) return;
  uint32_t gap = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto stated = years_at(text, i);
    if (!stated) continue;
    if (gap != kNone) return;
    gap = i;
  }
  if (gap == kNone || !age_gap(text, gap)) return;
  // "with a sister ten years younger": a third person.
  const uint32_t left = text.with_hedge(gap);
  if (left > 1 && text.noun(left - 1) && !text.verb(left - 1)) return;
  // "younger than Jane, 57": the one compared with tells her age at once, or no age is hers.
  bool near = !text.word(gap + 2, "than");
  for (uint32_t i = gap + 3; !near && i < gap + 9 && text.in(i); ++i) {
    if (text.any_word(i, {"and", "but"}) || text.mark(i, kSemicolon)) break;
    near = age_told(text, i);
  }
  if (!near) return;
  const auto stated = years_at(text, gap);
  const auto ages = ages_of(text);
  if (ages.size() != 2 || stated->quantity.hedge != Hedge::kNone || stated->ago ||
      !stated->quantity.value.is_integer())
    return;
  const int between = std::abs(ages[0] - ages[1]);
  const auto said = static_cast<int>(stated->quantity.value.to_int());
  const bool ok = std::abs(between - said) <= kBirthdays;
  Told told;
  told.check = CheckKind::kAge;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = left > 1 && text.word(left - 1, "by") ? text.range(left - 2, gap + 1)
                                                    : text.range(gap, gap + 2);
  told.value = fmt::format("{} years", between);
  told.message =
      ok ? fmt::format("{} and {} are {} apart", ages[0], ages[1], told.value)
         : fmt::format("{} and {} are {} apart, not {}", ages[0], ages[1], told.value, said);
  told.steps.push_back(fmt::format("{} and {}", ages[0], ages[1]));
  told.mentions = {stated->mention};
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
