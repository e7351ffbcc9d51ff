// Two places of a text -> whether they speak of one thing at one time.
#include "engine/computation/told_apart.h"

#include <algorithm>
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/parts.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

/// What was meant, wanted or guessed is not what is.
constexpr std::string_view kUnreal =
    "planned plan plans expected estimated estimate forecast budgeted budget hoped predicted "
    "would could might may if initially originally asked asking wanted offered offer bid valued "
    "insured reserve projected proposed feared thought rumoured claimed supposed intended target "
    "market priced aim aims aimed sought seeks instead rather almost nearly";

/// One of several things; before the noun of the thing itself.
constexpr ListedWords kOtherThing =
    "second another other others previous next former latter separate similar related phase stage "
    "leg further additional more extra average each every per northern southern eastern western "
    "upper lower rival twin sister neighbouring nearby old older original remaining different "
    "usual normal annual yearly first third";

/// Another time, or the value as it was before or after a change.
constexpr std::string_view kOtherTime =
    "earlier previously later then again return reverse unlike than elsewhere moved raised "
    "rose grew fell increased ago same-day yesterday meanwhile today alone instead increase "
    "rise reduction drop finally";

bool clause_mark(const SentenceText& text, uint32_t i) {
  return text.mark(i, kComma) || text.mark(i, kSemicolon) || text.mark(i, kColon) || text.dash(i) ||
         text.mark(i, kOpenBracket) || text.mark(i, kCloseBracket);
}

/// First atom of the clause that holds `i`.
uint32_t clause_first(const SentenceText& text, uint32_t i) {
  while (i > 0 && !clause_mark(text, i - 1) && !(text.is(i - 1, kBreakWord) && i > 1)) --i;
  return i;
}

uint32_t clause_last(const SentenceText& text, uint32_t i) {
  while (text.in(i) && !clause_mark(text, i) && !text.is(i, kBreakWord)) ++i;
  return i;
}

std::vector<std::string_view> words_of(const SentenceText& text, uint32_t first, uint32_t last,
                                       const ListedWords& words) {
  std::vector<std::string_view> found;
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    // "more than 300" and "at least 12" are how the number is told.
    if (text[i].kind != AtomKind::kWord || text[i].hedge_of != kNone) continue;
    // "each of the charity's 12 shelters" takes nothing away.
    if (text.word(i, "each") && text.word(i + 1, "of")) continue;
    // "fell to his death" tells no change.
    if (text.word(i, "fell") && !text.is_figure(i + 2) &&
        text.any_word(i + 1, {"to", "from", "off", "into", "overboard", "through", "down"}))
      continue;
    // "will drop 11 routes"
    if (text.word(i, "drop") && is_count(text, i + 1)) continue;
    if (among(words, text[i].word)) found.push_back(text[i].word);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool ordinal_at(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal;
}

/// "the last strike", but not "will last three weeks".
bool last_one(const SentenceText& text, uint32_t i) {
  return text.word(i, "last") && i > 0 && text.is(i - 1, kArticleWord);
}

/// Words that tell one thing or time from others.
std::vector<std::string_view> others_of(const SentenceText& text, uint32_t first, uint32_t last) {
  auto found = words_of(text, first, last, kOtherThing);
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (ordinal_at(text, i)) found.push_back("ordinal");
    if (last_one(text, i)) found.push_back("last");
  }
  return found;
}

/// The same, of the things that the later spot is about: "former" of "the former mayor's trial"
/// tells no trial from others.
std::vector<std::string_view> others_about(const SentenceText& text, uint32_t first, uint32_t last,
                                           const Spot& later) {
  const auto stems = stems_of(later.text, later.first, later.last);
  std::vector<std::string_view> found;
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    const auto here = others_of(text, i, i + 1);
    if (here.empty()) continue;
    bool about = false;
    for (uint32_t k = i + 1; k < i + 4 && text.in(k) && text[k].kind == AtomKind::kWord; ++k) {
      const std::string_view stem = stem_at(text, k);
      about = about || (!stem.empty() && std::binary_search(stems.begin(), stems.end(), stem));
      if (!stem.empty() && text.noun(k) && !text.noun(k + 1)) break;
    }
    // "first put the cost at", "further 20 men"
    about = about || (text.verb(i + 1) && !text.noun(i + 1)) || text.is_figure(i + 1) ||
            (i > 0 && text.is_figure(i - 1));
    if (about) found.insert(found.end(), here.begin(), here.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

/// "a eurobond of up to 384 million": the value is of what stands before "of".
bool of_other(const Spot& earlier, const Spot& later) {
  const uint32_t left = earlier.text.with_hedge(earlier.at);
  if (left < 2 || !earlier.text.word(left - 1, "of")) return false;
  const std::string_view stem = stem_at(earlier.text, left - 2);
  if (stem.empty() ||
      among("pay population total sum amount value hold figure budget length height area depth "
            "weight width tag toll",
            stem))
    return false;
  const auto stems = stems_of(later.text, later.first, later.last);
  return !std::binary_search(stems.begin(), stems.end(), stem);
}

/// "in Karsa", "at Vent": a place that the other sentence does not name.
bool other_place(const SentenceText& earlier, const SentenceText& text, uint32_t first,
                 uint32_t last) {
  for (uint32_t i = first; i + 1 < last; ++i) {
    const bool place = text.word(i, "in") || text.word(i, "at") || text.word(i, "near") ||
                       text.word(i, "on") || text.word(i, "off") || text.word(i, "outside");
    if (!place) continue;
    uint32_t name = i + 1;
    const bool article = text.is(name, kArticleWord);
    if (article) ++name;
    if (text[name].kind != AtomKind::kWord) continue;
    // "On the mainland the ...": any place in front of the phrase.
    if (!text.capital(name) && !(i == 0 && article && text.noun(name))) continue;
    const std::string_view stem = stem_at(text, name);
    const auto stems = stems_of(earlier, 0, earlier.size());
    if (!stem.empty() && !std::binary_search(stems.begin(), stems.end(), stem)) return true;
  }
  return false;
}

/// A date or a year that the earlier sentence does not tell.
bool other_time(const SentenceText& earlier, const SentenceText& text, uint32_t first,
                uint32_t last) {
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    const int year = year_at(text, i);
    if (year == 0 && !text.is_date(i)) continue;
    bool told = false;
    for (uint32_t k = 0; k < earlier.size() && !told; ++k) {
      if (year != 0) {
        told = year_at(earlier, k) == year;
      } else if (earlier.is_date(k)) {
        const Temporal& a = earlier.temporal(k);
        const Temporal& b = text.temporal(i);
        told = earlier.view(k, k + 1) == text.view(i, i + 1) ||
               (a.weekday_written ? b.weekday_written && a.weekday == b.weekday
                                  : a.month == b.month && a.month != 0);
      }
    }
    if (!told) return true;
  }
  return false;
}

bool number_at(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).type != MentionType::kOrdinal;
}

bool preposition(const SentenceText& text, uint32_t i) {
  for (const Analysis& a : text.context().lexicon.analyses(text[i].id)) {
    if (a.part == PartOfSpeech::kPreposition) return true;
  }
  return false;
}

/// First atom behind the semicolon or colon before the later spot.
uint32_t lead_of(const Spot& later) {
  uint32_t lead = later.first;
  while (lead > 0 && !later.text.mark(lead - 1, kSemicolon) && !later.text.mark(lead - 1, kColon))
    --lead;
  return lead;
}

/// Sentences before the earlier spot that are looked at for its value.
constexpr uint32_t kBefore = 12;
constexpr size_t kMaxNumbers = 12;

}  // namespace

bool told_as_unreal(const Spot& earlier, const Spot& later) {
  const uint32_t from = clause_first(earlier.text, earlier.at);
  const uint32_t to = clause_last(earlier.text, earlier.at + 1);
  return words_of(earlier.text, from, to, kUnreal) !=
         words_of(later.text, later.first, later.last, kUnreal);
}

bool told_of_other_time(const Spot& earlier, const Spot& later) {
  const uint32_t from = clause_first(earlier.text, earlier.at);
  const uint32_t to = clause_last(earlier.text, earlier.at + 1);
  return words_of(earlier.text, from, to, kOtherTime) !=
         words_of(later.text, lead_of(later), later.last, kOtherTime);
}

bool told_apart(const Spot& earlier, const Spot& later) {
  const SentenceText& a = earlier.text;
  const SentenceText& b = later.text;
  if (a.disowned() || b.disowned() || a.question() || b.question()) return true;
  if (told_as_unreal(earlier, later) || told_of_other_time(earlier, later)) return true;
  const uint32_t lead = lead_of(later);
  auto here = others_of(b, lead, later.last);
  std::sort(here.begin(), here.end());
  here.erase(std::unique(here.begin(), here.end()), here.end());
  const uint32_t from = clause_first(a, earlier.at);
  const uint32_t to = clause_last(a, earlier.at + 1);
  if (here != others_about(a, from, to, later)) return true;
  if (of_other(earlier, later)) return true;
  return other_time(a, b, lead, later.last) || other_place(a, b, lead, later.first);
}

bool told_elsewhere(const DocumentText& document, const Spot& earlier, const Spot& later) {
  const Quantity& value = quantity_at(later.text, later.at);
  const bool adds = later.text.is_figure(later.at);
  const uint32_t first = earlier.text.sentence();
  const uint32_t last = later.text.sentence();
  std::vector<Decimal> numbers;
  for (uint32_t s = first > kBefore ? first - kBefore : 0; s <= last; ++s) {
    const SentenceText* text = document.at(s);
    if (text == nullptr) continue;
    const uint32_t end = s == last ? later.first : text->size();
    for (uint32_t i = 0; i < end; ++i) {
      // "Another product followed": one more than was told.
      if (adds && s > first && (text->word(i, "another") || text->word(i, "further"))) return true;
      if (!number_at(*text, i) && !text->is_duration(i)) continue;
      if (s == first && i == earlier.at) {
        if (adds) numbers.push_back(quantity_at(*text, i).value);
        continue;
      }
      const Quantity& q = quantity_at(*text, i);
      if (q.value == value.value && (q.unit == value.unit || q.unit.empty())) return true;
      if (adds && s >= first && q.unit == value.unit && numbers.size() < kMaxNumbers)
        numbers.push_back(q.value);
    }
  }
  for (size_t i = 0; i < numbers.size(); ++i) {
    for (size_t k = i + 1; k < numbers.size(); ++k) {
      if (numbers[i] + numbers[k] == value.value || numbers[i] - numbers[k] == value.value ||
          numbers[k] - numbers[i] == value.value)
        return true;
    }
  }
  return false;
}

bool described_otherwise(const SentenceText& earlier, const SentenceText& text, uint32_t last) {
  // "the tower's", "The 500 euro fine is for repeat offenders"
  if (text.word(last, "'s") || (text.is(last, kBeWord) && text.word(last + 1, "for"))) return true;
  // "the pool beside it", "the dam upstream"
  const bool before_it = preposition(text, last) && text.is(last + 1, kPronounWord);
  if (before_it || among("beside upstream downstream nearby opposite there here above below abroad "
                         "elsewhere",
                         text[last].word))
    return true;
  // "From the top of the tower the sea can be seen" begins a clause with its article.
  const bool article = text.is(last, kArticleWord) && !text.is(0, kPrepositionWord) &&
                       !text.any_word(0, {"after", "before", "since"}) &&
                       !(last > 0 && text.verb(last - 1) && !text.noun(last - 1));
  const bool when = text.word(last, "on") || text.word(last, "at") || text.word(last, "after") ||
                    text.word(last, "before") || text.word(last, "during");
  const bool opens = article || text.is(last, kPrepositionWord | kPronounWord) ||
                     preposition(text, last) || text.word(last, "who") || text.word(last, "that") ||
                     text.word(last, "which") || text.word(last, "next") ||
                     (text.capital(last) && text[last].kind == AtomKind::kWord);
  if (!opens) return false;
  uint32_t end = last + 1;
  if (text.is(end, kArticleWord)) ++end;
  if (text.is_date(end) || text.is_figure(end) || text.is_duration(end)) {
    if (other_time(earlier, text, end, end + 1) || !text.is_date(end)) return true;
  }
  while (text.in(end) && end < last + 8 && text[end].kind == AtomKind::kWord &&
         !text.is(end, kModalWord | kBreakWord) && !text.word(end, "and"))
    ++end;
  const auto told = stems_of(earlier, 0, earlier.size());
  const bool clause = text.is(last, kArticleWord | kPronounWord) || text.word(last, "who") ||
                      text.word(last, "that") || text.word(last, "which");
  for (uint32_t i = last; i < end; ++i) {
    if (text.finite_verb(i) && i > last + 1 && !clause) break;
    const std::string_view stem = stem_at(text, i);
    if (stem.empty() || std::binary_search(told.begin(), told.end(), stem)) continue;
    // "on opening night", "after midnight": when, not which.
    const bool hour =
        among("night midnight evening morning afternoon noon dawn dusk nightfall", text[i].word) ||
        text.word(i + 1, "night") || text.word(i + 1, "day");
    if (!when || !hour) return true;
  }
  return false;
}

}  // namespace factlint::computation
