// "Bus crash kills four ... All five of the dead", "12 arrests ... the 14 people detained", "will
// cut 340 jobs ... the loss of the 430 posts": how many something befell, taken up by other words.
#include <algorithm>
#include <array>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// What befalls people, by the words that tell it.
struct Fate {
  ListedWords befell;  ///< verbs and participles, before or behind the count
  ListedWords nouns;   ///< what is counted tells it: "12 arrests"
  ListedWords taken;   ///< who it befell: "the four victims"
};

constexpr std::array<Fate, 5> kFates = {{
    {"kill kills killed killing die dies died dead claimed claims drowned drowns", "deaths lives",
     "dead victims fatalities killed deceased bodies"},
    {"injure injures injured injuring hurt hurts hurting wound wounds wounded wounding",
     "injuries casualties", "injured wounded hurt casualties"},
    {"arrest arrests arrested detain detains detained held seized", "arrests detentions",
     "suspects detainees arrested detained"},
    {"rescue rescues rescued saved plucked winched airlifted pulled lifted", "", "rescued saved"},
    {"cut cuts cutting axe axes axed axing shed sheds shedding lose loses lost scrap scraps go",
     "redundancies layoffs lay-offs", "redundancies layoffs"},
}};
constexpr size_t kJobFate = 4;
constexpr ListedWords kPosts = "jobs posts positions roles";

constexpr ListedWords kElse =
    "more another other others further later also now total toll second initially originally "
    "earlier previous previously least some among including besides plus additional next not n't "
    "never or risen rose revised than if up each average half first both";

bool exact(const SentenceText& text, uint32_t i) {
  return is_count(text, i) && text.figure_at(i).quantity.hedge == Hedge::kNone &&
         text.figure_at(i).quantity.value > Decimal(1);
}

/// Counts that are no ages, ranks or years.
bool counts_something(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  // "Line 3"
  const bool name = i > 0 && text.name_word(i - 1) && i > 1;
  return is_count(text, i) && f.type == MentionType::kNumber && !f.year && !name;
}

/// Where a sentence tells a count and its fate: atoms [first, last).
struct Toll {
  uint32_t count = kNone;
  size_t fate = kFates.size();
  uint32_t first = 0;
  uint32_t last = 0;
};

/// The fate that stands around the count at `i`: "kills four", "Nine injured", "Nine people were
/// injured", "12 arrests", "cut 340 jobs".
Toll toll_at(const SentenceText& text, uint32_t i) {
  uint32_t noun = counted_noun(text, i);
  const uint32_t left = text.with_hedge(i);
  const bool posts = noun != kNone && among(kPosts, text[noun].word);
  for (size_t f = 0; f < kFates.size(); ++f) {
    if (f == kJobFate && !posts) {
      // "Paper mill sheds 120", "to axe 85"
      const bool bare = noun == kNone && left > 0 && text.end_of_clause(i + 1) &&
                        text.any_word(left - 1, {"sheds", "shed", "axes", "axe"});
      if (bare) return {i, f, left - 1, i + 1};
      if (noun == kNone || !among(kFates[f].nouns, text[noun].word)) continue;
      return {i, f, i, noun + 1};
    }
    if (posts && f != kJobFate) continue;
    if (noun != kNone && among(kFates[f].nouns, text[noun].word)) return {i, f, i, noun + 1};
    if (left > 0 && among(kFates[f].befell, text[left - 1].word))
      return {i, f, left - 1, noun == kNone ? i + 1 : noun + 1};
    // "leaves six dead"
    uint32_t verb = i + 1;
    if (among(kFates[f].befell, text[verb].word)) return {i, f, i, verb + 1};
    if (noun == kNone || f == kJobFate) continue;
    verb = noun + 1;
    if (text.any_word(verb, {"were", "are", "have", "had"})) ++verb;
    if (text.word(verb, "been")) ++verb;
    if (among(kFates[f].befell, text[verb].word)) return {i, f, i, verb + 1};
  }
  return {};
}

/// The only count of the sentence, if it is told of a fate.
Toll toll_of(const SentenceText& text) {
  Toll found;
  for (const uint32_t i : text.figure_places()) {
    if (!counts_something(text, i)) continue;
    const uint32_t noun = counted_noun(text, i);
    if (noun != kNone && text.is(noun, kTimeUnitWord)) continue;
    if (found.count != kNone || !exact(text, i)) return {};
    found = toll_at(text, i);
    if (found.count == kNone) return {};
  }
  return found;
}

/// "the four victims", "all five of the dead", "the 14 people detained", "the 430 posts".
Toll taken_at(const SentenceText& text, uint32_t i) {
  if (i == 0 || !exact(text, i)) return {};
  // "the loss of 58 jobs"
  if (i > 2 && text.word(i - 1, "of") && text.any_word(i - 2, {"loss", "axing"}) &&
      text.word(i - 3, "the") && among(kPosts, text[i + 1].word))
    return {i, kJobFate, i - 3, i + 2};
  const bool all = text.word(i - 1, "all");
  if (!all && !text.word(i - 1, "the")) return {};
  uint32_t at = i + 1;
  if (all && text.word(at, "of") && text.any_word(at + 1, {"the", "those"})) at += 2;
  for (size_t f = 0; f < kFates.size(); ++f) {
    if (among(kFates[f].taken, text[at].word) && (f != kJobFate || !all)) {
      // "all five of the rescued women": some of those rescued
      const bool noun = text.plural_noun(at + 1);
      if (noun && !text.any_word(at + 1, {"people", "passengers"})) return {};
      return {i, f, i - 1, noun ? at + 2 : at + 1};
    }
    if (f == kJobFate && among(kPosts, text[at].word) && i > 2 && text.word(i - 2, "of") &&
        text.any_word(i - 3, {"loss", "axing", "cutting", "cut"}))
      return {i, f, i - 3, at + 1};
    const bool people = text.any_word(at, {"people", "men", "women", "passengers", "workers",
                                           "children", "others"}) ||
                        (text.plural_noun(at) && text.noun_class(at) == NounClass::kPerson);
    if (people && f != kJobFate && among(kFates[f].taken, text[at + 1].word))
      return {i, f, i - 1, at + 2};
  }
  return {};
}

/// "the two victims from Hale", "the four dead in the second crash": some of them, or others.
bool some_of_them(const SentenceText& before, const SentenceText& text, uint32_t last) {
  if (!text.any_word(last, {"from", "in", "at", "who", "whose", "aged", "named", "near", "on"}))
    return false;
  for (uint32_t i = last; i < last + 6 && text.in(i); ++i) {
    if (text.name_word(i) && !before.has_word(text[i].word)) return true;
    if (text.any_word(i, {"who", "whose", "aged", "named"})) return true;
  }
  return false;
}

/// "In Nice": a place that the earlier sentence does not tell.
bool elsewhere(const SentenceText& before, const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.name_word(i) && text.any_word(i - 1, {"in", "at", "near", "outside"}) &&
        !before.has_word(text[i].word))
      return true;
  }
  return false;
}

/// "destroyed 14 homes ... the 19 destroyed homes": a deed to things, by the same words.
struct Undergone {
  uint32_t count = kNone;
  uint32_t noun = kNone;
};

Undergone undergone_again(const SentenceText& text) {
  for (const uint32_t i : text.figure_places()) {
    if (i == 0 || !exact(text, i) || !text.word(i - 1, "the") || !text.lower(i + 1)) continue;
    if (text[i + 1].word.ends_with("ed") && text.verb(i + 1) && text.plural_noun(i + 2) &&
        !text.plural_noun(i + 3))
      return {i, i + 2};
  }
  return {};
}

bool compare_undergone(const SentenceText& before, const SentenceText& here, const Undergone& b,
                       ClaimSink& sink) {
  for (const uint32_t i : before.figure_places()) {
    if (i == 0 || !exact(before, i) || before[i - 1].word != here[b.count + 1].word ||
        before[i + 1].word != here[b.noun].word)
      continue;
    if (before.figure_at(i).quantity.value == here.figure_at(b.count).quantity.value ||
        any_among(before, kElse) || any_among(here, kElse) || elsewhere(before, here) ||
        some_of_them(before, here, b.noun + 1) || dated_apart(before, here))
      return false;
    tell_restated(before, i - 1, i + 2, here, b.count - 1, b.noun + 1, false, sink);
    return true;
  }
  return false;
}

bool compare(const SentenceText& before, const SentenceText& here, const Toll& b, ClaimSink& sink) {
  const Toll a = toll_of(before);
  if (a.count == kNone || a.fate != b.fate || any_among(before, kElse)) return false;
  const Quantity& one = before.figure_at(a.count).quantity;
  const Quantity& other = here.figure_at(b.count).quantity;
  // "the two men killed" may be some of four.
  const bool loss = here.word(b.first, "loss") || here.word(b.first + 1, "loss");
  const bool fewer = other.value < one.value && !loss;
  if (one.value == other.value || some_of_them(before, here, b.last) || elsewhere(before, here) ||
      (fewer && !here.word(b.first, "all")) || dated_apart(before, here) ||
      other_day(before, here, {b.first, loss ? here.size() : b.last + 4}) ||
      any_among(here, "sister rival neighbouring neighboring"))
    return false;
  // Neither is many times the other.
  if (one.value > other.value * Decimal(5) || other.value > one.value * Decimal(5)) return false;
  tell_restated(before, a.first, a.last, here, b.first, b.last, false, sink);
  return true;
}

}  // namespace

void check_fate_counts(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const SentenceText* here = tellings.document().at(sentence);
  if (here == nullptr || here->question() || here->disowned()) return;
  if (const Undergone again = undergone_again(*here); again.count != kNone) {
    const SentenceText* before = tellings.document().at(sentence - 1);
    if (before != nullptr && !before->question() && compare_undergone(*before, *here, again, sink))
      return;
  }
  Toll b;
  for (const uint32_t i : here->figure_places()) {
    // "of the second raid"; "from one village"
    if (here->figure_at(i).type == MentionType::kOrdinal) return;
    if (!counts_something(*here, i) || here->figure_at(i).quantity.value == Decimal(1)) continue;
    const Toll taken = taken_at(*here, i);
    if (taken.count == kNone || b.count != kNone) return;
    b = taken;
  }
  if (b.count == kNone || any_among(*here, kElse)) return;
  const auto& sentences = tellings.document().context().sentences;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    const uint32_t s = sentence - back;
    if ((tellings.cues(s) & OppositeTable::kFate) == 0 || !sentences[s].prose) continue;
    const SentenceText* before = tellings.document().at(s);
    if (before == nullptr) continue;
    if (before->question() || before->disowned()) return;
    if (compare(*before, *here, b, sink)) return;
    if (toll_of(*before).count != kNone) return;
  }
}

}  // namespace factlint::computation
