// "450 jobs ... the 540 redundancies", "nine hours ... the eight-hour meeting": the only value of
// its kind in two sentences, and a phrase that takes up what the earlier one is of.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/take_up.h"
#include "engine/computation/told_group.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice_naming.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

/// Words for other values beside the first, or for a value that changed.
constexpr ListedWords kElse =
    "other others another more further extra additional rest including include includes included "
    "total overall altogether instead originally previously earlier later revised extended "
    "average each every per also too apiece respectively rival neighbouring initially separate "
    "different unlike than now";

/// The same in the phrase itself.
constexpr ListedWords kOneOf =
    "former second following next last first latest new old initial remaining missing surviving "
    "suspended "
    "left survivor survivors rest minimum maximum record";

bool number_kind(SlotKind kind) {
  return kind == SlotKind::kCount || kind == SlotKind::kMeasure || kind == SlotKind::kAge ||
         kind == SlotKind::kSpan;
}

std::string_view unit_of(const ToldSentence& t, const Slot& slot) {
  if (slot.kind != SlotKind::kMeasure && slot.kind != SlotKind::kSpan) return {};
  return quantity_at(t.text(), slot.at).unit;
}

/// Slots of the kind and unit; of counts those of other things, too.
uint32_t alike(const ToldSentence& t, const Slot& like) {
  uint32_t n = 0;
  for (const Slot& slot : t.slots(kind_bit(like.kind)))
    n += slot.kind == like.kind && unit_of(t, slot) == unit_of(t, like) ? 1U : 0U;
  return n;
}

/// "19 of the 27 people": a part, and the whole that it is of.
bool whole_of_part(const SentenceText& text, const Slot& b) {
  const uint32_t first = b.phrase.first;
  return first > 1 && text.word(first - 1, "of") && text.is_figure(first - 2);
}

/// Neither is more than twice the other.
bool near(const Quantity& a, const Quantity& b, int64_t times) {
  return a.value <= b.value * Decimal(times) && b.value <= a.value * Decimal(times);
}

const Quantity& value_of(const ToldSentence& t, const Slot& slot) {
  return quantity_at(t.text(), slot.at);
}

/// The phrase holds no word that the earlier sentence lacks, its head left out, nor any name.
bool nothing_new(const ToldSentence& before, const ToldSentence& here, const Slot& b) {
  const SentenceText& t = here.text();
  const bool modal = t.is(b.phrase.head, kModalWord);  // "The 3,800 pounds will go"
  const uint32_t head = b.phrase.head == kNone || modal ? b.at : b.phrase.head;
  const uint32_t last = modal ? b.at + 1 : b.phrase.last;
  for (uint32_t i = b.phrase.first; i < last; ++i) {
    if (i == b.at || i == head || t[i].kind != AtomKind::kWord) continue;
    if (among(kOneOf, t[i].word)) return false;
    // "Killed two cows ... the three injured cows", "destroyed ... the 30 damaged barns"
    const bool hurt = t.any_word(i, {"injured", "wounded", "damaged"});
    if (hurt && (!before.tells(here.root(i)) || before.text().has_word("destroyed"))) return false;
    const bool name = t.capital(i) && i > 0;
    if (name && !before.text().has_word(t[i].word)) return false;
    const bool relative = t.is(i, kPronounWord) || t.any_word(i, {"who", "which", "that", "whose"});
    if (i > head && relative && b.phrase.head != kNone) return false;
    if (i > head && !here.root(i).empty() && !before.tells(here.root(i))) return false;
  }
  // "The eight men arrested last week"
  return !other_day(before.text(), t, {last, last + 2});
}

/// Seven climbers of whom one turned back are six.
bool less_one(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b) {
  const bool next = a.value - b.value == Decimal(1) || b.value - a.value == Decimal(1);
  if (!next) return false;
  for (const ToldSentence* t : {&before, &here}) {
    for (uint32_t i = 0; i < t->size(); ++i) {
      const bool one =
          t->text().word(i, "one") ||
          (t->text().is_figure(i) && t->text().figure_at(i).quantity.value == Decimal(1));
      if (one && !t->text().word(i + 1, "of")) return true;
    }
  }
  return false;
}

/// Other counts of the sentence are parts of the one: "Of the eight interviewed, three were".
bool only_parts(const ToldSentence& here, const Slot& b) {
  for (const Slot& slot : here.slots(kind_bit(SlotKind::kCount))) {
    if (slot.kind == SlotKind::kCount && slot.at != b.at && slot.value >= b.value) return false;
  }
  const uint32_t first = b.phrase.first;
  return first > 0 && here.text().word(first - 1, "of");
}

/// Nouns for what lasts, whatever it is.
constexpr ListedWords kLasting =
    "wait ordeal period spell stretch saga process effort operation marathon session stint stay";

/// Nouns for people, of which one may take up the other.
bool people(const ToldSentence& before, const Slot& a, const SentenceText& here, uint32_t head) {
  if (a.phrase.head == kNone || !here.plural_noun(head)) return false;
  const SentenceText& s = before.text();
  // "Four men were arrested. The three arrested women"
  for (const SentenceText* t : {&s, &here}) {
    const uint32_t noun = t == &s ? a.phrase.head : head;
    if (among("man woman boy girl adult", t->lemma(noun))) return false;
  }
  const auto person = [](const SentenceText& t, uint32_t i) {
    return t.word(i, "people") || t.noun_class(i) == NounClass::kPerson ||
           general_person(t.lemma(i));
  };
  const auto general = [](const SentenceText& t, uint32_t i) {
    return t.word(i, "people") || general_person(t.lemma(i));
  };
  return person(s, a.phrase.head) && person(here, head) &&
         (general(s, a.phrase.head) || general(here, head));
}

/// "of the eight interviewed", "of the 32 who sat it": by what was done, which is told.
bool by_deed(const ToldSentence& before, const ToldSentence& here, uint32_t i) {
  uint32_t verb = i + 1;
  if (here.text().any_word(verb, {"who", "which", "that"})) ++verb;
  return here.text().past_verb(verb) && !here.root(verb).empty() && before.tells(here.root(verb));
}

/// "during the six months", "none of the 17,000 euros": nothing but the value.
bool bare(const SentenceText& text, const Slot& b) {
  if (b.kind != SlotKind::kSpan && b.kind != SlotKind::kMeasure) return false;
  if (b.phrase.first + 1 != b.at) return false;
  // "will spend the 52,000 dollars on a new roof"
  const bool object = b.phrase.first > 0 && text.verb(b.phrase.first - 1) &&
                      text.any_word(b.at + 1, {"on", "for", "to"}) &&
                      text.any_word(b.at + 2, {"a", "an", "the", "his", "her", "its"});
  const bool done = text.past_verb(b.at + 1) && !text.is(b.at + 1, kBeWord) &&
                    !text.any_word(b.at + 1, {"had", "went"});
  return !done && (object || !text.is(b.at + 1, kPrepositionWord | kPronounWord)) &&
         !text.any_word(b.at + 1,
                        {"ago", "since", "before", "after", "ending", "ended", "to", "later",
                         "earlier", "that", "which", "it", "he", "she", "they"}) &&
         !text.is_date(b.at + 1);
}

/// The only person of the sentence before: "A 19-year-old man was stabbed. The 29-year-old is".
bool only_person(const ToldSentence& before, const Slot& a, const ToldSentence& here,
                 const Slot& b) {
  const uint32_t next = b.at + 1;
  if (b.phrase.first != 0 || b.phrase.last > next ||
      here.text().is(next, kPrepositionWord | kPronounWord) ||
      here.text().any_word(next, {"who", "whose", "that", "which", "with", "from"}))
    return false;
  const SentenceText& text = before.text();
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (text.name_word(i) && text.name_word(i + 1)) return false;
    if (i == a.phrase.head || text.capital(i) || !text.noun(i)) continue;
    if (text.verb(i) && !text.is(i - 1, kArticleWord)) continue;
    if (i + 2 >= a.at && i <= a.at) continue;  // "a girl of 14"
    // "The skipper, a 58-year-old"
    if (i < 2 && text.mark(i + 1, kComma) && text.any_word(i + 2, {"a", "an"}) && a.at == i + 3)
      continue;
    if (text.noun_class(i) == NounClass::kPerson) return false;
  }
  return !newcomer(before, here, {0, b.phrase.first});
}

bool linked(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b,
            Slip slip) {
  const SentenceText& t = here.text();
  // "The 3,800 pounds will go": no testament.
  const uint32_t head = t.is(b.phrase.head, kModalWord) ? kNone : b.phrase.head;
  const Quantity& x = value_of(before, a);
  const Quantity& y = value_of(here, b);
  if (b.kind == SlotKind::kAge) {
    if (head == kNone) return only_person(before, a, here, b);
    return false;
  }
  const uint32_t first = b.phrase.first;
  const bool whole = t.word(first, "all") || (first > 0 && t.word(first - 1, "of"));
  // "The three boys" may be some of five.
  if (b.kind == SlotKind::kCount && slip != Slip::kStrong && y.value < x.value && !whole)
    return false;
  if (head == kNone ||
      (b.kind == SlotKind::kCount && head != b.at + 1 && by_deed(before, here, b.at))) {
    const bool who = slip == Slip::kStrong && t.word(b.at + 1, "who");
    if (b.kind == SlotKind::kCount) return (who || by_deed(before, here, b.at)) && near(x, y, 2);
    return bare(t, b) && near(x, y, slip == Slip::kUnlike ? 5 : 10);
  }
  const AtomRange all{0, before.size()};
  if (slip == Slip::kStrong)
    return takes_up(before, all, here, head) ||
           (people(before, a, t, head) && !before.text().has_word("and"));
  if (!near(x, y, slip == Slip::kWeak ? 10 : 2)) return false;
  if (b.kind == SlotKind::kSpan && t.view(b.at, b.at + 1).find('-') != std::string_view::npos &&
      among(kLasting, t.lemma(head)))
    return true;
  if (b.kind != SlotKind::kCount) return takes_up(before, all, here, head);
  // Of counts the thing counted must be the same.
  if (a.of == b.of) return true;
  // "Two nurses and a porter ... the three victims"
  if (before.text().has_word("and")) return false;
  return people(before, a, t, head) || (a.of.empty() && takes_up(before, all, here, head)) ||
         (a.phrase.head != kNone && kind_of(before.text().lemma(a.phrase.head), t.lemma(head)));
}

}  // namespace

bool value_taken_up(const ToldSentence& before, const Slot& a, const ToldSentence& here,
                    const Slot& b, Slip slip, uint32_t distance) {
  if (!number_kind(b.kind) || distance != 1 || !b.phrase.back) return false;
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  if (value_of(before, a).hedge != Hedge::kNone || value_of(here, b).hedge != Hedge::kNone)
    return false;
  const bool counts = b.kind == SlotKind::kCount;
  const bool part = counts && whole_of_part(t, b);
  if (alike(before, a) != 1 ||
      (alike(here, b) != (part ? 2U : 1U) && !(counts && only_parts(here, b))))
    return false;
  // "the six men" of whom nothing was told with an article of its own.
  if (b.kind == SlotKind::kCount && a.phrase.back && slip != Slip::kStrong) return false;
  // "the 200m franc A tranche ... the 250m franc B tranche": the values tell which is which.
  if (!counts && a.phrase.back && slip != Slip::kStrong) return false;
  // "35 of its 62 banks" behind "35 banks"
  if (part && t.figure_at(b.phrase.first - 2).quantity.value == a.value) return false;
  // "Nothing would be paid for the seven"
  if (slip != Slip::kStrong && t.has_word("would", "could", "might", "may")) return false;
  if (counts && less_one(before, a, here, b)) return false;
  if (any_among(t, kElse) || any_among(s, kElse) || !nothing_new(before, here, b)) return false;
  return linked(before, a, here, b, slip);
}

}  // namespace factlint::computation
