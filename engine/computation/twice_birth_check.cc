// "Owen Prys was born in 1988, two years before Huw ... Owen, the younger brother": who of two is
// the elder.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// Of more than two, the younger one may be the elder of another.
constexpr ListedWords kOthers =
    "three four five six seven eight third fourth fifth another half step twin twins "
    "triplets brothers sisters cousins siblings";

bool given_name(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 1 &&
         !text.is(i, kArticleWord | kPronounWord | kPrepositionWord | kBreakWord);
}

/// The given name that leads the name at `i`.
uint32_t name_first(const SentenceText& text, uint32_t i) {
  while (i > 0 && given_name(text, i - 1) && !text.is_date(i - 1)) --i;
  return i;
}

/// Two people by their given names, the elder first, and where it is told.
struct Births {
  uint32_t elder = kNone;
  uint32_t younger = kNone;
  uint32_t at = 0;
  uint32_t last = 0;
  explicit operator bool() const { return elder != kNone && younger != kNone; }
};

/// The name in front of `i`, up to six atoms away.
uint32_t name_before(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k > 0 && i - k < 6; --k) {
    if (given_name(text, k - 1)) return name_first(text, k - 1);
  }
  return kNone;
}

/// "Born in 1951, five years after his brother Eric, Roy Platt learned".
Births born_first(const SentenceText& text) {
  if (!text.word(0, "born")) return {};
  for (uint32_t i = 1; i < 8 && text.in(i); ++i) {
    if (!text.any_word(i, {"before", "after"})) continue;
    uint32_t other = i + 1;
    while (other < i + 5 && text[other].kind == AtomKind::kWord && !given_name(text, other))
      ++other;
    uint32_t comma = other + 1;
    while (given_name(text, comma)) ++comma;
    if (!given_name(text, other) || !text.mark(comma, kComma) || !given_name(text, comma + 1))
      return {};
    const bool before = text.word(i, "before");
    const uint32_t one = comma + 1;
    return {before ? one : other, before ? other : one, 0, other + 1};
  }
  return {};
}

/// "Owen Prys was born in 1988, two years before Huw", "three years after her sister Mary".
Births born_apart(const SentenceText& text) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.is_duration(i) || !text.any_word(i + 1, {"before", "after"})) continue;
    bool born = false;
    uint32_t verb = i;
    for (; verb > 0 && i - verb < 8 && !born; --verb) born = text.word(verb - 1, "born");
    if (!born) continue;
    uint32_t other = i + 2;
    while (other < i + 6 && text.in(other) && !given_name(text, other) &&
           text[other].kind == AtomKind::kWord)
      ++other;
    const uint32_t one = name_before(text, verb);
    if (one == kNone || !given_name(text, other)) continue;
    const bool before = text.word(i + 1, "before");
    return {before ? one : other, before ? other : one, verb, other + 1};
  }
  return {};
}

/// "Ben, born in 1975, and his brother Neil, born in 1979", "Ben, 34, and his sister Ann, 31".
Births dated_births(const SentenceText& text) {
  uint32_t names[2] = {kNone, kNone};
  Decimal values[2];
  uint32_t count = 0;
  uint32_t last = 0;
  bool years = false;
  for (uint32_t i = 1; i < text.size() && count < 3; ++i) {
    const bool born = text.word(i, "born") && text.word(i + 1, "in") && year_at(text, i + 2) != 0;
    const bool aged = text.is_figure(i) && text.mark(i - 1, kComma) && text.end_of_clause(i + 1) &&
                      text.figure_at(i).quantity.value < Decimal(111) &&
                      text.figure_at(i).type != MentionType::kOrdinal;
    if (!born && !aged) continue;
    const uint32_t name = name_before(text, text.mark(i - 1, kComma) ? i - 1 : i);
    if (name == kNone || count == 2 || (count == 1 && years != born)) return {};
    years = born;
    names[count] = name;
    values[count] = born ? Decimal(year_at(text, i + 2)) : text.figure_at(i).quantity.value;
    last = born ? i + 3 : i + 1;
    ++count;
  }
  if (count != 2 || values[0] == values[1] || text[names[0]].word == text[names[1]].word) return {};
  const bool first = years == (values[0] < values[1]);
  const bool kin = text.has_word("brother", "sister", "sibling");
  return kin ? Births{names[first ? 0 : 1], names[first ? 1 : 0], names[0], last} : Births{};
}

/// "his elder brother Neil", "her younger sister, Ann": of the one named in front.
Births told_elder(const SentenceText& text) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.any_word(i, {"elder", "older", "younger", "big", "little"}) ||
        !text.any_word(i - 1, {"his", "her"}) || !text.any_word(i + 1, {"brother", "sister"}))
      continue;
    const uint32_t other = text.mark(i + 2, kComma) ? i + 3 : i + 2;
    uint32_t one = kNone;
    for (uint32_t k = 0; k < i && one == kNone; ++k) {
      if (given_name(text, k)) one = k;
    }
    if (one == kNone || !given_name(text, other) || text[one].word == text[other].word) continue;
    const bool elder = text.any_word(i, {"elder", "older", "big"});
    return {elder ? other : one, elder ? one : other, i - 1, other + 1};
  }
  return {};
}

Births births_in(const SentenceText& text) {
  if (any_among(text, kOthers) || (text.has_word("other") && !text.has_word("only"))) return {};
  if (const Births first = born_first(text)) return first;
  if (const Births apart = born_apart(text)) return apart;
  if (const Births dated = dated_births(text)) return dated;
  return told_elder(text);
}

/// "Owen, the younger brother", "the elder of the two, Ann", "Neil, the elder brother".
struct Rank {
  uint32_t name = kNone;
  bool elder = false;
  uint32_t first = 0;
  uint32_t last = 0;
};

Rank rank_in(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.any_word(i, {"elder", "older", "younger"}) || !text.word(i - 1, "the")) continue;
    uint32_t end = i + 1;
    if (text.any_word(end, {"brother", "sister", "sibling", "son", "daughter", "child", "boy",
                            "girl", "man", "woman", "one"}))
      ++end;
    else if (text.word(end, "of") && text.word(end + 1, "the") &&
             text.any_word(end + 2, {"two", "pair"}))
      end += 3;
    else if (text.word(end, "of") && text.word(end + 1, "the") && text.is_figure(end + 2))
      end += 3;
    Rank rank{kNone, !text.word(i, "younger"), i - 1, end};
    // "Owen, the younger brother,": set off; "the younger brother, Owen," or "brother Owen"
    if (i > 2 && text.mark(i - 2, kComma) && given_name(text, i - 3) && text.end_of_clause(end)) {
      rank.name = name_first(text, i - 3);
      rank.first = rank.name;
    } else if (i > 2 && text.is(i - 2, kBeWord) && given_name(text, i - 3)) {
      rank.name = name_first(text, i - 3);
      rank.first = rank.name;
    } else if (given_name(text, text.mark(end, kComma) ? end + 1 : end)) {
      rank.name = text.mark(end, kComma) ? end + 1 : end;
      rank.last = rank.name + 1;
    }
    if (rank.name != kNone) return rank;
  }
  return {};
}

}  // namespace

void check_told_births(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const SentenceText& here = tellings.document().any(sentence);
  const Rank rank = rank_in(here);
  if (rank.name == kNone || here.question() || here.disowned() || here.has_word("not", "than"))
    return;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if (!sentences[sentence - back].prose) continue;
    const SentenceText& before = tellings.document().any(sentence - back);
    if (!before.may_have("born", "brother", "sister", "sibling") || before.question()) continue;
    const Births births = births_in(before);
    if (!births) continue;
    const std::string_view name = here[rank.name].word;
    const uint32_t told = rank.elder ? births.younger : births.elder;
    if (before[told].word != name) return;
    tell_against(before, births.at, births.last, here, rank.first, rank.last, sink);
    return;
  }
}

}  // namespace factlint::computation
