// "His first novel ... the novel before it", "three climbers ... the pair", "found guilty by a jury
// ... his guilty plea": what a phrase takes for granted, against what was told.
#include <algorithm>
#include <array>
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// "Her first feature": the noun of a beginning; kNone if there is none.
uint32_t first_noun(const SentenceText& text) {
  for (uint32_t i = 1; i + 1 < text.size(); ++i) {
    const bool first = (text.is_figure(i) && text.view(i, i + 1) == "first") ||
                       text.word(i, "debut") || text.word(i, "maiden");
    if (first && among("his her their its 's", text[i - 1].word) && text.noun(i + 1)) {
      // "her first feature film", "his first match as captain": the first of a narrower kind.
      const bool narrower =
          (text.noun(i + 2) && text.lower(i + 2) && !text.verb(i + 2) && !text.word(i + 2, "as")) ||
          text.any_word(i + 2, {"for", "since", "in", "at", "of"});
      return narrower ? kNone : i + 1;
    }
  }
  return kNone;
}

/// "the feature she directed before it", "her previous feature".
void check_firsts(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const uint32_t noun = first_noun(before.text());
  if (noun == kNone || before.root(noun).empty()) return;
  const SentenceText& text = here.text();
  for (uint32_t i = 1; i < here.size(); ++i) {
    if (here.root(i) != before.root(noun) || negated(here, i)) continue;
    const bool previous = i > 1 && among("previous earlier preceding", text[i - 1].word) &&
                          among("his her their its", text[i - 2].word);
    uint32_t last = i + 1;
    while (last < i + 5 && text[last].kind == AtomKind::kWord && !text.word(last, "before")) ++last;
    const bool before_it = text.word(i - 1, "the") && text.word(last, "before") &&
                           among("it this that", text[last + 1].word);
    if (!previous && !before_it) continue;
    // "her first feature as a director": of those that she directed.
    if (before.text().word(noun + 1, "as")) {
      const uint32_t post = noun + (before.text().is(noun + 2, kArticleWord) ? 3U : 2U);
      bool told = false;
      for (uint32_t k = i + 1; k < last && before_it; ++k)
        told = told || (!here.root(k).empty() && here.root(k) == before.root(post));
      if (!told) continue;
    }
    tell_against(before.text(), noun - 1, noun + 1, text, previous ? i - 2 : i - 1,
                 previous ? i + 1 : last + 2, sink);
    return;
  }
}

// ---- how many

/// "The trio": how many people a noun tells; 0 for other words.
int group_of(std::string_view word) {
  static constexpr std::array<std::string_view, 5> kGroups = {
      "pair duo", "trio threesome triplets", "quartet foursome quadruplets", "quintet", "sextet"};
  for (size_t n = 0; n < kGroups.size(); ++n) {
    if (among(kGroups[n], word)) return static_cast<int>(n) + 2;
  }
  return 0;
}

/// The only number of things that a sentence tells; kNone if there is none, or another number.
uint32_t told_count(const SentenceText& text) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_figure(i) || text.figure_at(i).type == MentionType::kOrdinal) continue;
    if (!is_count(text, i)) continue;
    if (found != kNone) return kNone;
    const uint32_t noun = counted_noun(text, i);
    if (noun == kNone || text.is(noun, kTimeUnitWord)) return kNone;
    found = i;
  }
  return found;
}

/// "Three climbers were found. The pair had set out", "Both climbers".
void check_pairs(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& text = here.text();
  const bool both = text.word(0, "both");
  const int group = both ? 2 : text.word(0, "the") ? group_of(text.view(1, 2)) : 0;
  if (group == 0 || !(text.past_verb(2) || text.finite_verb(2))) return;
  const SentenceText& s = before.text();
  const uint32_t count = told_count(s);
  if (count == kNone || s.figure_at(count).quantity.hedge != Hedge::kNone) return;
  const uint32_t noun = counted_noun(s, count);
  if (both && text.lemma(1) != s.lemma(noun)) return;
  // "Staff counted four customers. The trio escaped": only who the sentence is about.
  if (!both && (count > 1 || s.may_have("stolen", "taken"))) return;
  // "three men and a boy", "among four people, Ada Brandt and Leo Rao"
  for (uint32_t i = noun + 1; i < s.size(); ++i) {
    if (s.word(i, "and") || s.capital(i) || s.mark(i, kColon)) return;
  }
  if (s.figure_at(count).quantity.value == Decimal(group)) return;
  tell_restated(s, count, noun + 1, text, 0, 2, false, sink);
}

/// "the three dead": a number of those whom the last word tells; kNone for others.
uint32_t told_dead(const SentenceText& text, uint32_t i) {
  if (!text.any_word(i,
                     {"dead", "injured", "wounded", "missing", "arrested", "rescued", "accused"}))
    return kNone;
  const bool back = i > 1 && is_count(text, i - 1) && text.any_word(i - 2, {"the", "all"});
  return back && (!text.noun(i + 1) || text.verb(i + 1)) ? i - 1 : kNone;
}

/// "Two people died and five were hurt ... the three dead".
void check_dead(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& text = here.text();
  for (uint32_t i = 2; i < here.size(); ++i) {
    const uint32_t count = told_dead(text, i);
    if (count == kNone || here.root(i).empty() ||
        text.any_word(i + 1, {"of", "from", "in", "last"}) || dated_apart(s, text))
      continue;
    uint32_t found = kNone;
    for (const uint32_t k : s.figure_places()) {
      if (!is_count(s, k) || s.figure_at(k).quantity.hedge != Hedge::kNone) continue;
      bool of = false;
      for (uint32_t j = k + 1; j < k + 5 && s.in(j) && s[j].kind == AtomKind::kWord; ++j) {
        if (s.is_figure(j) || s.word(j, "and")) break;
        of = of || before.root(j) == here.root(i);
      }
      if (!of) continue;
      if (found != kNone) return;
      found = k;
    }
    uint32_t tells = 0;
    for (uint32_t j = 0; j < before.size(); ++j) tells += before.root(j) == here.root(i) ? 1U : 0U;
    if (found == kNone || tells != 1 || any_among(text, "toll rose risen now later more other") ||
        any_among(s, "other another more second third also including") ||
        s.figure_at(found).quantity.value == text.figure_at(count).quantity.value)
      continue;
    tell_restated(s, found, found + 1, text, count - 1, i + 1, false, sink);
    return;
  }
}

// ---- how a court found

/// Where the two words stand side by side; kNone if nowhere.
uint32_t pair_told(const SentenceText& text, std::string_view one, std::string_view other) {
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (text.word(i, one) && text.word(i + 1, other)) return i;
  }
  return kNone;
}

/// "not guilty", "denied", "by a jury": who says so or is tried so has pleaded not guilty; empty if
/// nothing tells it.
AtomRange denial_told(const SentenceText& text) {
  const uint32_t plea = pair_told(text, "not", "guilty");
  if (plea != kNone) return {plea, plea + 2};
  for (const ListedWords words :
       {ListedWords("denied denying"), ListedWords("jury jurors trial")}) {
    for (uint32_t i = 0; i < text.size(); ++i) {
      if (among(words, text[i].word)) return {i, i + 1};
    }
  }
  return {};
}

/// "found guilty by a jury ... his guilty plea": who denies a charge and is tried has pleaded
/// otherwise.
void check_plea(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  if (!t.may_have("plea") || !s.may_have("guilty", "convicted")) return;
  const bool tried = pair_told(s, "found", "guilty") != kNone || s.has_word("convicted");
  const AtomRange denial = denial_told(s);
  constexpr ListedWords kTurns =
      "changed changes admitted admitting admits confessed counts other another second "
      "co-defendant previous earlier until";
  if (!tried || denial.empty() || any_among(s, kTurns) || any_among(t, kTurns) ||
      pair_told(s, "pleaded", "guilty") != kNone)
    return;
  for (uint32_t i = 2; i < t.size(); ++i) {
    if (!t.word(i, "plea") || !t.word(i - 1, "guilty") || negated(here, i)) continue;
    if (t.word(i + 1, "to")) return;  // another charge
    if (!among("his her their the", t[i - 2].word)) continue;
    tell_against(s, denial.first, denial.last, t, i - 2, i + 1, sink);
    return;
  }
}

}  // namespace

void check_implied(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if (!sentences[sentence - back].prose) continue;
    const ToldSentence& before = tellings.at(sentence - back);
    const ToldSentence& here = tellings.at(sentence);
    if (before.text().question() || here.text().question()) continue;
    check_firsts(before, here, sink);
    if (back == 1) check_pairs(before, here, sink);
    if (back == 1) check_dead(before, here, sink);
    if (back == 1) check_plea(before, here, sink);
  }
}

}  // namespace factlint::computation
