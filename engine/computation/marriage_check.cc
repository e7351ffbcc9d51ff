// "They wed at St Anne's in May 1965. Tomorrow the couple celebrate 65 years of marriage": a
// wedding's year against the years that are celebrated -> judged.
#include "engine/computation/checks.h"
#include "engine/computation/founding.h"
#include "engine/computation/listed_words.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kBack = 3;  // sentences looked back over for the wedding

/// "celebrate 65 years of marriage", "marks 50 years of married life": the length; kNone if none is
/// told.
uint32_t years_of_marriage(const SentenceText& text) {
  if (!text.may_have("marriage", "married", "wedlock")) return kNone;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.is_duration(i) || !text.word(i + 1, "of") ||
        !text.any_word(i + 2, {"marriage", "married", "wedlock"}))
      continue;
    const uint32_t left = text.with_hedge(i);
    if (left > 0 && text.any_word(left - 1, {"celebrate", "celebrates", "celebrating", "mark",
                                             "marks", "marking", "toast", "toasts"}))
      return i;
  }
  return kNone;
}

/// The year in which the sentence lets two people marry; 0 if it tells of no wedding, or of births.
int wedding_year(const SentenceText& text) {
  constexpr ListedWords kWedding =
      "married wed wedding vows aisle altar bride groom church chapel cathedral minster st "
      "registry "
      "register honeymoon";
  constexpr ListedWords kOther =
      "born birth baptised baptized christened confirmed divorced remarried widowed funeral buried "
      "engaged parents grandparents parted separated died widow widower";
  bool wedding = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    wedding = wedding || text.view(i, i + 1) == "wed";
    if (text[i].kind != AtomKind::kWord) continue;
    if (among(kOther, text[i].word)) return 0;
    wedding = wedding || among(kWedding, text[i].word);
  }
  if (!wedding) return 0;
  int found = 0;
  uint32_t verb = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "wed" is the short form of a weekday as well
    if (text.word(i, "married") || text.view(i, i + 1) == "wed") {
      verb = i;
      continue;
    }
    const auto year = calendar_year(text, i);
    if (!year || years_at(text, i)) continue;
    // "met in 1985 and wed in June 1990": the first year behind the verb
    if (verb != kNone && i > verb) return *year;
    if (found != 0 && verb == kNone) found = -1;
    if (found == 0) found = *year;
  }
  return found > 0 ? found : 0;
}

/// Another person's marriage, or another time.
bool of_another_time(const SentenceText& text, uint32_t length, int now) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto year = i == length ? std::nullopt : calendar_year(text, i);
    if (year && *year != now) return true;
  }
  return text.has_word("parents", "grandparents", "would", "had", "next", "last", "son", "sister",
                       "brother", "daughter") &&
         !(text.has_word("next") && text.has_word("month", "week"));
}

}  // namespace

void check_marriages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  const auto as_of = text.context().as_of;
  if (!as_of || !sink.wants(CheckKind::kAnniversary) || text.has_any(kHypotheticalWord)) return;
  const uint32_t length = years_of_marriage(text);
  const int now = civil(*as_of).year;
  if (length == kNone || of_another_time(text, length, now)) return;
  const auto stated = years_at(text, length);
  if (!stated || stated->quantity.hedge != Hedge::kNone) return;
  int year = 0;
  const auto& sentences = text.context().sentences;
  for (uint32_t s = text.sentence(), back = 0; s > 0 && back < kBack; ++back) {
    if (sentences[s - 1].block != sentences[s].block) break;
    const SentenceText& before = document.any(--s);
    bool dated = false;
    for (uint32_t i = 0; i < before.size(); ++i)
      dated = dated || (calendar_year(before, i) && before.view(i, i + 1) != "wed");
    if (!dated) continue;
    if (year != 0) return;
    year = wedding_year(before);
    if (year == 0) return;
  }
  if (year == 0 || year >= now) return;
  const YearFit fit = fit_years(now - year, *stated);
  tell_years(text, text.range(text.with_hedge(length), length + 3), fit, year, now,
             text.view(length, length + 1), {stated->mention}, sink);
}

}  // namespace factlint::computation
