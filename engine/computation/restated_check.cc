// "The blaze killed five people at the depot. ... The seven people killed in the depot blaze":
// counts and amounts that a later description gives another value.
//
// The later place must point back (definite, with a description of its own), and every word of the
// description must stand in the earlier sentence.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/description.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/telling.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // sentences looked back over

/// "people" told again as "employees": the later noun is a word for what the earlier sentence says.
bool same_noun(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y,
               std::vector<std::string_view>& stems) {
  if (a.lemma(x) == b.lemma(y) || (stem_at(a, x) == stem_at(b, y) && !stem_at(a, x).empty()))
    return true;
  // "cut 1,200 jobs ... the 1,400 job cuts"
  if (y > 0 && b.lemma(y - 1) == a.lemma(x) && b.lower(y - 1) && !b.is_figure(y - 1)) {
    std::erase(stems, stem_at(b, y - 1));
    stems.push_back(stem_at(b, y));
    std::sort(stems.begin(), stems.end());
    return true;
  }
  const auto general = [](const SentenceText& t, uint32_t i) {
    return t.word(i, "people") || t.word(i, "persons");
  };
  // "signed by 11,400 people ... the 14,100 signatures"
  const std::string_view stem = stem_at(b, y);
  if (!general(a, x) || stem.empty() || b.word(y, "people")) return false;
  const auto told = stems_of(a, 0, a.size());
  if (!std::binary_search(told.begin(), told.end(), stem)) return false;
  stems.push_back(stem);
  std::sort(stems.begin(), stems.end());
  return true;
}

/// "The school has 18 teachers", "which has 18 beds": a count that its owner has for good.
bool has_count(const SentenceText& text, uint32_t i) {
  const uint32_t head = counted_noun(text, i);
  if (head != kNone && text.word(head + 1, "strong")) return true;
  const uint32_t left = text.with_hedge(i);
  if (left == 0) return false;
  for (const std::string_view w :
       {"has",        "have",      "employs",  "employ",  "holds",    "houses",     "keeps",
        "owns",       "runs",      "contains", "counts",  "operates", "boasts",     "with",
        "seats",      "seated",    "carrying", "carried", "holding",  "containing", "seating",
        "comprising", "employing", "housing",  "carries"}) {
    if (text.word(left - 1, w)) return true;
  }
  return false;
}

/// "cost", "was sold for", "paid": the amount is what the thing's price was.
bool price_told(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (price_stem(stem_at(text, i))) return true;
    // "built the hall for 6 million euros"
    if (text.word(i, "for") && text.is_figure(text.skip_hedge(i + 1)) &&
        text.figure_at(text.skip_hedge(i + 1)).type == MentionType::kMoney)
      return true;
  }
  return false;
}

/// "paid for", "price tag": words for the price itself tell nothing of whose it is.
bool price_word(std::string_view stem) {
  for (const std::string_view w : {"tag", "sum", "amount", "figure", "total", "value"}) {
    if (stem == w) return true;
  }
  return price_stem(stem);
}

bool names_people(const SentenceText& text, uint32_t i) {
  return text.word(i, "people") || text.noun_class(i) == NounClass::kPerson;
}

/// The only figure of the earlier sentence that may be the same; kNone if there are none or more.
uint32_t rival_figure(const SentenceText& before, const SentenceText& text, Description& d) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (!before.is_figure(i)) continue;
    if (d.measure) {
      if (before.figure_at(i).type != text.figure_at(d.figure).type || !same_kind(before, i, i))
        continue;
      if (before.figure_at(i).quantity.unit != text.figure_at(d.figure).quantity.unit) continue;
    } else {
      if (!is_count(before, i)) continue;
      if (d.head != kNone && behind_population(before, i) &&
          (stem_at(text, d.head) == "population" || text.word(d.head, "people"))) {
        if (found != kNone) return kNone;
        found = i;
        continue;
      }
      const uint32_t head = described_noun(before, i);
      std::vector<std::string_view> stems = d.stems;
      const bool seated = head == kNone && text.word(d.head, "seats") && i > 0 &&
                          (before.word(i - 1, "seats") || before.word(i - 1, "seated"));
      if (seated) {
        if (found != kNone) return kNone;
        found = i;
        continue;
      }
      if (head == kNone) continue;
      if (d.people ? !names_people(before, head) : !same_noun(before, head, text, d.head, stems))
        continue;
      d.stems = std::move(stems);
    }
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

bool partial(const SentenceText& text, uint32_t figure) {
  const uint32_t left = text.with_hedge(figure);
  const bool of = text.word(figure + 1, "of") && is_count(text, figure);
  return of || text.word(figure + 1, "other") || text.word(figure + 1, "more") ||
         text.has(kRestWord, left, figure + 2) || text.figure_at(figure).range_end;
}

/// "35 of its 62 banks" behind "35 banks": what was told is the part.
bool part_told(const SentenceText& before, uint32_t earlier, const SentenceText& text,
               const Description& d) {
  const uint32_t left = text.with_hedge(d.figure);
  return left > 2 && text.word(left - 2, "of") && text.is_figure(left - 3) &&
         text.figure_at(left - 3).quantity.value == before.figure_at(earlier).quantity.value;
}

/// "Kestrel has 2,300 employees. The company's 3,200 employees": the owner by its kind only.
bool owner_by_kind(const SentenceText& before, uint32_t earlier, const SentenceText& text,
                   const Description& d) {
  if (!d.owned || d.stems.size() != 1 || !text.word(d.first + 1, "'s")) return false;
  const NounClass kind = text.noun_class(d.first);
  if ((kind != NounClass::kGroup && kind != NounClass::kLocation) || text.capital(d.first) ||
      !text.is(d.first - 1, kArticleWord))
    return false;
  const bool named = before.capital(0) && !before.is_figure(0) &&
                     !before.is(0, kArticleWord | kPrepositionWord | kPronounWord | kBreakWord);
  return named && (has_count(before, earlier) || behind_population(before, earlier));
}

/// The description is full enough to name the same thing.
bool names_same(const SentenceText& before, uint32_t earlier, const SentenceText& text,
                const Description& d) {
  const uint32_t apart = text.sentence() - before.sentence();
  if (d.its && apart == 1 && has_count(before, earlier) &&
      missing_from(d.stems, stems_of(before, 0, before.size())) == 0)
    return true;
  if (d.stems.empty()) return false;
  if (apart == 1 && owner_by_kind(before, earlier, text, d)) return true;
  std::vector<std::string_view> told = stems_of(before, 0, before.size());
  const uint32_t noun = counted_noun(before, earlier);
  if (d.head != kNone && noun != kNone) std::erase(told, stem_at(before, noun));
  std::vector<std::string_view> stems = d.stems;
  if (d.measure && price_told(before)) {
    std::erase_if(stems, price_word);
    if (stems.size() < d.stems.size() && !stems.empty() && missing_from(stems, told) == 0 &&
        text.figure_at(d.figure).type == MentionType::kMoney)
      return apart <= 3;
  }
  if (missing_from(d.stems, told) > 0) return false;
  if (d.stems.size() >= 2) return !d.measure || apart <= 3 || d.stems.size() > 2;
  const bool near = apart <= 3;
  if (d.deed && apart <= 2) return true;  // "killing four people. All five people killed"
  if (d.measure && text.figure_at(d.figure).type == MentionType::kQuantity)
    return near && (d.owned || before.word(earlier + 1, "of"));
  if (d.measure && amount_noun(d.stems.front())) return apart == 1;
  if (d.measure) return near && price_told(before);
  const bool premodified = d.head != kNone && d.head > d.figure + 1;
  const bool within = text.is(d.head + 1, kPrepositionWord);  // "the six men on trial"
  const bool doers =
      noun != kNone && before.word(noun, "people") && apart == 1 && !text.word(d.head, "people");
  if (doers) return true;
  const bool kept = has_count(before, earlier) || behind_population(before, earlier);
  return near && ((d.owned && kept) || premodified || within);
}

/// Asked, offered or valued at: not the price itself.
bool mere_offer(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w : {"asked", "asking", "wanted", "offered", "offer", "bid",
                                     "valued", "insured", "estimate", "reserve", "budget"}) {
      if (text.word(i, w)) return true;
    }
  }
  return false;
}

bool compare(const DocumentText& document, const SentenceText& before, const SentenceText& text,
             Description d, ClaimSink& sink) {
  const uint32_t earlier = rival_figure(before, text, d);
  if (earlier == kNone || partial(before, earlier) || partial(text, d.figure)) return false;
  if (part_told(before, earlier, text, d) || !names_same(before, earlier, text, d)) return false;
  const Quantity& a = before.figure_at(earlier).quantity;
  const Quantity& b = text.figure_at(d.figure).quantity;
  const bool ok = values_agree(a, b);
  const uint32_t last = std::max(d.head == kNone ? d.figure + 1 : d.head + 1, d.last);
  if (!ok) {
    const Spot told{before, earlier, earlier, earlier + 1};
    const Spot here{text, d.figure, d.first, last};
    if (told_apart(told, here) ||
        (!(d.clause && text.is(last, kArticleWord)) && described_otherwise(before, text, last)))
      return false;
    if (d.measure && mere_offer(before) != mere_offer(text)) return false;
    if (told_elsewhere(document, told, here)) return true;
  }
  tell_restated(before, earlier, earlier + 1, text, d.first, last, ok, sink);
  return true;
}

void check_counts(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
  for (const uint32_t i : text.figure_places()) {
    const auto d = i > 0 ? described(text, i) : std::nullopt;
    if (!d) continue;
    const auto brief = described(text, i, true);
    for (uint32_t s = text.sentence(); s > from; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before == nullptr) continue;
      if (compare(document, *before, text, *d, sink)) break;
      if (brief && compare(document, *before, text, *brief, sink)) break;
    }
  }
}

}  // namespace

void tell_twice(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                const SentenceText& text, uint32_t first, uint32_t last, VerdictKind verdict,
                std::string message, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kSameValue;
  told.verdict = verdict;
  told.span = text.range(first, last);
  told.value = std::string(before.view(a_first, a_last));
  told.message = std::move(message);
  told.steps.push_back(fmt::format("before: {}", told.value));
  told.steps.push_back(fmt::format("here: {}", text.view(first, last)));
  for (uint32_t i = first; i < last; ++i) {
    if (text.is_figure(i)) told.mentions.push_back(text.figure_at(i).mention);
  }
  told.elsewhere = before.range(a_first, a_last);
  sink.tell(text.sentence(), std::move(told));
}

namespace {

/// "The 620 workers who stay", "the five-hour trip back", "the hearing before it": what stands
/// behind says that it is not the one told of before.
bool tells_of_another(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last + 2 && text.in(i); ++i) {
    if (i >= last && text[i].kind != AtomKind::kWord) break;
    if (text.any_word(i, {"back", "home"}) && (i < last || text.noun(i - 1))) return true;
    if (text.any_word(i, {"who", "that", "which"}) &&
        text.any_word(i + 1, {"stay", "stayed", "stays", "remain", "remained", "remains", "keep",
                              "kept", "left"}))
      return true;
    if (text.any_word(i, {"before", "after"}) && text.any_word(i + 1, {"it", "that", "this"}))
      return true;
  }
  return false;
}

/// "the fine imposed in 2019", "the turnout four years ago": a time behind the phrase that the
/// sentence before does not tell.
bool dated_behind(const SentenceText& before, const SentenceText& text, uint32_t last) {
  // "The year before it was open on 18 May"
  constexpr std::string_view kSeasons = "year season summer winter decade";
  for (uint32_t i = 0; i + 1 < text.size() && i < last + 3; ++i) {
    const bool another =
        (among(kSeasons, text[i].word) && text.any_word(i + 1, {"before", "earlier", "after"})) ||
        (text.any_word(i, {"previous", "following", "last"}) && among(kSeasons, text[i + 1].word));
    if (another) return true;
  }
  for (uint32_t i = last; i < last + 3 && text.in(i) && text[i].kind != AtomKind::kMark; ++i) {
    const int year = year_at(text, i);
    const bool ago = text.is_date(i) && text.view(i, i + 1).ends_with("ago");
    if (year == 0 && !ago) continue;
    bool told = false;
    for (uint32_t k = 0; k < before.size(); ++k)
      told = told || (year != 0 && year_at(before, k) == year);
    if (!told) return true;
  }
  // "all 43 singers of the two choirs"
  return text.word(last, "of") && text.is(last + 1, kArticleWord) && is_count(text, last + 2);
}

/// "18 May": the only figure or date of the words.
std::string value_here(const SentenceText& text, uint32_t first, uint32_t last) {
  uint32_t found = kNone;
  for (uint32_t i = first; i < last; ++i) {
    if (!text.is_figure(i) && !text.is_date(i)) continue;
    if (found != kNone) return {};
    found = i;
  }
  return found == kNone ? std::string() : mid_sentence(text.view(found, found + 1));
}

}  // namespace

void tell_restated(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                   const SentenceText& text, uint32_t first, uint32_t last, bool ok,
                   ClaimSink& sink) {
  if (!ok && (tells_of_another(text, first, last) || dated_behind(before, text, last))) return;
  const std::string here = value_here(text, first, last);
  if (!ok && here.empty()) return tell_against(before, a_first, a_last, text, first, last, sink);
  const std::string value = mid_sentence(before.view(a_first, a_last));
  tell_twice(before, a_first, a_last, text, first, last,
             ok ? VerdictKind::kSupported : VerdictKind::kInconsistent,
             ok ? fmt::format("the text gives {} before, too", value)
                : fmt::format("the text gives {} for the same thing before, {} here", value, here),
             sink);
}

void tell_against(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                  const SentenceText& text, uint32_t first, uint32_t last, ClaimSink& sink) {
  tell_twice(before, a_first, a_last, text, first, last, VerdictKind::kInconsistent,
             fmt::format("the text says \"{}\" before, \"{}\" here", before.view(a_first, a_last),
                         text.view(first, last)),
             sink);
}

bool may_restate(const SentenceText& text) {
  if (text.disowned() || text.question()) return false;
  for (const uint32_t i : text.figure_places()) {
    if (i > 0 && described(text, i)) return true;
  }
  return tells_result(text) || tells_size(text) || tells_clock(text) || tells_rank(text) ||
         tells_event(text) || tells_age(text) || tells_outcome(text);
}

void check_restated(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  check_counts(document, text, sink);
  check_restated_scores(document, text, sink);
  check_restated_sizes(document, text, sink);
  check_restated_clocks(document, text, sink);
  check_restated_ranks(document, text, sink);
  check_restated_dates(document, text, sink);
  check_restated_ages(document, text, sink);
  check_restated_outcomes(document, text, sink);
}

}  // namespace factlint::computation
