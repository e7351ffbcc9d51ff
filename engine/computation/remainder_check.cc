// A whole, what is gone of it, and what is left: "Of 50 tickets, 42 had gone by noon, with eight
// left" -> remainders judged.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/part_run.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

/// "leaving 12", "12 are left", "the remaining 12", "so 12 still work".
bool says_rest(const SentenceText& text, uint32_t i) {
  uint32_t left = text.with_hedge(i);
  while (left > 0 && text.is(left - 1, kArticleWord | kHedgeWord)) --left;
  if (left > 0 && any_word(text, left - 1, {"leaving", "leaves", "remaining", "other"}))
    return true;
  uint32_t j = i + 1;
  if (text.word(j, "survivors")) return true;
  while (j < i + 4 && (text.noun(j) || text.adjective(j)) && !any_word(text, j, {"left", "still"}))
    ++j;
  if (text.is(j, kBeWord)) ++j;
  return any_word(text, j, {"left", "remain", "remains", "remained", "remaining", "still"}) ||
         (text.word(j, "to") && text.word(j + 1, "go"));
}

/// The part went away from the whole: it "died", "was sold", "is broken".
bool taken_away(const SentenceText& text, uint32_t part, uint32_t end) {
  for (uint32_t j = part + 1; j < end && j < part + 6; ++j) {
    if (any_word(text, j,
                 {"left",   "gone",    "went",    "died",    "sold",     "lost",    "broken",
                  "closed", "quit",    "retired", "killed",  "resigned", "dropped", "sank",
                  "shut",   "removed", "felled",  "escaped", "withdrew", "turned"}))
      return true;
  }
  const uint32_t i = text.with_hedge(part);
  return i > 0 && any_word(text, i - 1,
                           {"lost", "sold", "spent", "shed", "used", "ate", "cut", "shut", "closed",
                            "scrapped", "felled", "axed", "culled"});
}

void tell(const SentenceText& text, uint32_t whole, uint32_t part, uint32_t rest, ClaimSink& sink) {
  const Quantity& w = text.figure_at(whole).quantity;
  const Quantity& p = text.figure_at(part).quantity;
  const Quantity& r = text.figure_at(rest).quantity;
  const Decimal gap = w.value - p.value;
  const bool fits = r.value == gap || (r.hedge != Hedge::kNone && r.interval.contains(gap));
  if (!fits && (r.hedge != Hedge::kNone || w.hedge != Hedge::kNone || p.hedge != Hedge::kNone))
    return;
  if (!fits && !near_miss(p.value + r.value, w.value)) return;
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(rest), rest + 1);
  told.value = printed(gap, 2);
  told.message = fits ? fmt::format("{} less {} leaves {}", printed(w.value, 2),
                                    printed(p.value, 2), told.value)
                      : fmt::format("{} less {} leaves {}, not {}", printed(w.value, 2),
                                    printed(p.value, 2), told.value, printed(r.value, 2));
  told.steps.push_back(
      fmt::format("{} - {} = {}", printed(w.value, 2), printed(p.value, 2), told.value));
  told.mentions = {text.figure_at(whole).mention, text.figure_at(part).mention,
                   text.figure_at(rest).mention};
  if (!fits) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// The shares that the text gives away before the rest at `end`: "a quarter of them", "half of the
/// 90 jobs", "30 percent", added up; nothing if it tells of another kind of figure.
std::optional<Decimal> shares_gone(const SentenceText& text, uint32_t end, uint32_t whole) {
  Decimal sum;
  uint32_t found = 0;
  for (uint32_t i = 0; i < end; ++i) {
    if (i == whole) continue;
    const auto fraction = fraction_at(text, i);
    const bool percent = text.is_figure(i) && text.figure_at(i).percent();
    if (!fraction && !percent) {
      if (text.is_figure(i) && text.figure_at(i).type != MentionType::kOrdinal) return std::nullopt;
      continue;
    }
    const Hedge hedge = fraction ? fraction->hedge : text.figure_at(i).quantity.hedge;
    if (hedge != Hedge::kNone || (i > 0 && text.is(i - 1, kHedgeWord) && !text.word(i - 1, "a")))
      return std::nullopt;
    sum = sum + (fraction ? fraction->percent : text.figure_at(i).quantity.value);
    ++found;
    if (fraction) i = fraction->last - 1;
  }
  return found == 0 ? std::nullopt : std::optional(sum);
}

/// "A quarter of the 80 boats are Dutch, a third French; the other 30 ...".
bool check_shares_gone(const SentenceText& text, uint32_t rest, ClaimSink& sink) {
  uint32_t left = text.with_hedge(rest);
  if (left == 0 || !any_word(text, left - 1, {"other", "remaining"})) return false;
  uint32_t whole = kNone;
  for (uint32_t i = 0; i < left; ++i) {
    if (!is_count(text, i) || fraction_at(text, i) || (i > 0 && fraction_at(text, i - 1))) continue;
    if (whole != kNone) return false;
    whole = i;
  }
  if (whole == kNone) return false;
  const auto gone = shares_gone(text, left - 1, whole);
  const Quantity& w = text.figure_at(whole).quantity;
  const Quantity& r = text.figure_at(rest).quantity;
  if (!gone || *gone >= Decimal(100) || w.hedge != Hedge::kNone || r.hedge != Hedge::kNone ||
      text.has(kRiseWord | kFallWord | kHypotheticalWord, 0, rest))
    return false;
  const Decimal kept = w.value * (Decimal(100) - *gone) / Decimal(100);
  const bool fits = (kept - r.value).abs() <= Decimal(1);
  const Decimal off = (kept - r.value).abs();
  if (!fits && off * Decimal(5) > w.value) return true;  // rather another thing
  Told out;
  out.check = CheckKind::kDifference;
  out.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  out.span = text.range(text.with_hedge(rest), rest + 1);
  out.value = printed(kept, 0);
  out.message =
      fmt::format("{} less {} percent leaves {}", printed(w.value, 2), printed(*gone), out.value);
  if (!fits) out.message += fmt::format(", not {}", printed(r.value, 2));
  out.steps.push_back(out.message);
  out.mentions = {text.figure_at(whole).mention, text.figure_at(rest).mention};
  if (!fits) out.suggestion = out.value;
  sink.tell(text.sentence(), std::move(out));
  return true;
}

/// "Half of the 90 jobs will go, leaving 45."
bool check_fraction_gone(const SentenceText& text, uint32_t rest, ClaimSink& sink) {
  auto told = premises(text, text.with_hedge(rest));
  std::erase_if(told, [&](uint32_t i) { return fraction_at(text, i).has_value(); });
  if (told.size() != 1 || !is_count(text, told[0]) || told[0] < 2) return false;
  uint32_t i = told[0];
  while (i > 0 && text.is(i - 1, kArticleWord)) --i;
  if (i < 2 || !text.word(i - 1, "of") || !text.word(rest - 1, "leaving")) return false;
  const uint32_t from = i > 5 ? i - 5 : 0;
  for (uint32_t k = from; k < i - 1; ++k) {
    const auto fraction = fraction_at(text, k);
    if (!fraction || fraction->last != i - 1 || fraction->hedge != Hedge::kNone) continue;
    const Quantity& w = text.figure_at(told[0]).quantity;
    const Quantity& r = text.figure_at(rest).quantity;
    const Decimal left = w.value * (Decimal(100) - fraction->percent) / Decimal(100);
    if (r.hedge != Hedge::kNone || w.hedge != Hedge::kNone) return false;
    const bool fits = (left - r.value).abs() < Decimal(1);
    Told out;
    out.check = CheckKind::kDifference;
    out.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    out.span = text.range(text.with_hedge(rest), rest + 1);
    out.value = printed(left, 0);
    out.message = fmt::format("{} less {} of it leaves {}", printed(w.value, 2),
                              fold_word(text.view(k, fraction->last)), out.value);
    if (!fits) out.message += fmt::format(", not {}", printed(r.value, 2));
    out.steps.push_back(out.message);
    out.mentions = {text.figure_at(told[0]).mention, text.figure_at(rest).mention};
    if (!fits) out.suggestion = out.value;
    sink.tell(text.sentence(), std::move(out));
    return true;
  }
  return false;
}

}  // namespace

namespace {

/// "Of the 50 flats 32 have been sold. The remaining 18 go on sale in May."; "There are 50 flats in
/// the block. So far 32 have been sold; the other 18 ...": the whole stands in the sentence before.
void check_rest_behind(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  if (before.disowned() || before.question()) return;
  for (uint32_t i = 2; i < text.size(); ++i) {
    if (!is_count(text, i) || !any_word(text, i - 1, {"other", "remaining"}) ||
        !text.word(i - 2, "the"))
      continue;
    auto here = premises(text, i - 2);
    // "Nineteen were hurt, four of them seriously": the four are of the 19.
    std::erase_if(here, [&](uint32_t part) {
      return text.word(part + 1, "of") && text.any_word(part + 2, {"them", "these", "those"});
    });
    const auto there = premises(before, before.size());
    if (here.size() + there.size() != 2 || here.size() > 1) return;
    const SentenceText& part_text = here.empty() ? before : text;
    uint32_t whole = there.front();
    uint32_t part = here.empty() ? there.back() : here.front();
    if (!is_count(before, whole) || !is_count(part_text, part)) return;
    if (here.empty()) {
      if (!part_and_whole(before, whole, part)) return;
      if (before.figure_at(whole).quantity.value < before.figure_at(part).quantity.value)
        std::swap(whole, part);
    } else if (!same_thing(before, whole, text, part) || !same_thing(before, whole, text, i) ||
               counted_noun(before, whole) == kNone ||
               text.has(kRiseWord | kFallWord | kComparisonWord | kHypotheticalWord, 0, i)) {
      return;
    }
    const Quantity& w = before.figure_at(whole).quantity;
    const Quantity& p = part_text.figure_at(part).quantity;
    const Quantity& r = text.figure_at(i).quantity;
    if (w.hedge != Hedge::kNone || p.hedge != Hedge::kNone || r.hedge != Hedge::kNone ||
        p.value >= w.value)
      return;
    const Decimal left = w.value - p.value;
    const bool fits = left == r.value;
    // "leaving only one. The other two": of others, as are other albums where songs were told
    if (!fits && (part_text.has_word("leaving", "leaves") ||
                  (text.plural_noun(i + 1) && counted_noun(before, whole) != kNone &&
                   text.lemma(i + 1) != before.lemma(counted_noun(before, whole)) &&
                   text.noun_class(i + 1) != NounClass::kPerson)))
      return;
    if (!fits && !near_miss(p.value + r.value, w.value)) return;
    Told out;
    out.check = CheckKind::kDifference;
    out.verdict = fits ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    out.span = text.range(i - 1, i + 1);
    out.value = printed(left, 2);
    out.message =
        fmt::format("{} less {} leaves {}", printed(w.value, 2), printed(p.value, 2), out.value);
    if (!fits) out.message += fmt::format(", not {}", printed(r.value, 2));
    out.steps.push_back(out.message);
    out.mentions = {text.figure_at(i).mention};
    if (!fits) out.suggestion = out.value;
    out.elsewhere = before.range(whole, whole + 1);
    return sink.tell(text.sentence(), std::move(out));
  }
}

/// "31 people aboard. Nineteen were hurt, four of them badly; the other 12 ...": of a whole told
/// before.
bool rest_of_before(const SentenceText* before, const SentenceText& text, uint32_t rest) {
  const uint32_t left = text.with_hedge(rest);
  if (before == nullptr || left == 0 || !any_word(text, left - 1, {"other", "remaining"}))
    return false;
  const auto told = premises(text, left);
  return std::any_of(told.begin(), told.end(), [&](uint32_t part) {
    const Decimal sum = text.figure_at(part).quantity.value + text.figure_at(rest).quantity.value;
    const auto& places = before->figure_places();
    return std::any_of(places.begin(), places.end(), [&](uint32_t whole) {
      return is_count(*before, whole) && before->figure_at(whole).quantity.value == sum;
    });
  });
}

}  // namespace

void check_remainders(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question()) return;
  if (text.has_any(kRestWord) && !text.figures().empty()) {
    const SentenceText* before = document.before(text.sentence());
    if (before != nullptr) check_rest_behind(*before, text, sink);
  }
  if (text.figures().size() < 2) return;
  for (const uint32_t i : text.figure_places()) {
    if (i < 4 || !is_count(text, i) || !says_rest(text, i)) continue;
    if (check_fraction_gone(text, i, sink) || check_shares_gone(text, i, sink)) return;
    if (rest_of_before(document.before(text.sentence()), text, i)) return;
    const auto told = premises(text, text.with_hedge(i));
    if (told.size() != 2 || !is_count(text, told[0]) || !is_count(text, told[1])) return;
    const bool first_smaller =
        text.figure_at(told[0]).quantity.value < text.figure_at(told[1]).quantity.value;
    const uint32_t part = first_smaller ? told[0] : told[1];
    const uint32_t whole = first_smaller ? told[1] : told[0];
    for (uint32_t j = told[1]; j < i; ++j) {
      if (fraction_at(text, j) || text.word(j, "then")) return;
    }
    const bool joined =
        part_and_whole(text, part, whole) ||
        (whole < part && same_thing(text, whole, text, part) && taken_away(text, part, i));
    if (joined && !text.has(kRiseWord | kComparisonWord | kHypotheticalWord | kOpenWord, 0, i))
      tell(text, whole, part, i, sink);
    return;
  }
}

}  // namespace factlint::computation
