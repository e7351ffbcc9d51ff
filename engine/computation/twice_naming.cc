// A later slot and an earlier one -> whether they are of one thing.
#include "engine/computation/twice_naming.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

/// What a description shares with an earlier place.
struct Overlap {
  uint32_t shared = 0;
  uint32_t missing = 0;
};

bool told_in(const ToldSentence& telling, std::string_view root, uint32_t last) {
  for (uint32_t i = 0; i < last; ++i) {
    if (!telling.root(i).empty() && akin(telling.root(i), root)) return true;
  }
  return false;
}

Overlap overlap(const ToldSentence& here, AtomRange range, const Slot& slot, const Place& place) {
  Overlap found;
  for (uint32_t i = range.first; i < range.last; ++i) {
    const std::string_view root = here.root(i);
    if (root.empty() || i == slot.at || root == slot.of) continue;
    if (here.text().is(i, kBreakWord)) continue;  // "Since" in front
    if (slot.attribute && among("dark light pale bright deep", here.text()[i].word)) continue;
    if (slot.kind == SlotKind::kRoute && i == slot.at + 1) continue;  // "A", "64"
    if (told_in(*place.telling, root, place.last)) {
      ++found.shared;
    } else {
      ++found.missing;
    }
  }
  return found;
}

/// Of a series, whose members are told one after the other: "the second round".
bool in_series(std::string_view root) {
  return among(
      "round vote quarter half year week month day time phase stage leg part budget game "
      "match meet",
      root);
}

/// What happens on one day: "Friday's strike". Of matches and trains there is one every day.
bool once(std::string_view root) {
  return among("strik protest marr funer elec crash fire quake blast attack storm flood", root);
}

/// "The concert is on Saturday": the thing at the beginning, and the day that it is on.
bool set_for(const ToldSentence& telling, uint32_t day, std::string_view of) {
  const SentenceText& text = telling.text();
  if (day < 3 || day > 8 || !text.word(0, "the")) return false;
  uint32_t noun = 1;
  while (noun < 4 && telling.root(noun) != of) ++noun;
  if (noun == 4 || text.plural_noun(noun) || in_series(of) || !text.word(day - 1, "on"))
    return false;
  if (!among("wed wedd funer final referend hear inquest launch ceremon inaugur coron elec vot "
             "marathon "
             "parad",
             of))
    return false;
  const bool is = text.is(noun + 1, kBeWord) && noun + 3 == day;
  return is || text.any_word(day - 2, {"place", "held"});
}

/// "met on Tuesday ... at Monday's meeting": the verb of what the later sentence looks back at.
bool held_on(const ToldSentence& before, uint32_t day, std::string_view of,
             const SentenceText& here, uint32_t at) {
  if (set_for(before, day, of)) return !here.has_word("other", "another", "also");
  if (!among("meet hear march debat funer vot inquest", of)) return false;
  if (here.has(kModalWord | kHypotheticalWord, 0, here.size()) || here.word(at - 1, "for"))
    return false;
  for (uint32_t i = day; i > 0 && day - i < 3; --i) {
    if (before.root(i - 1) == of && before.text().past_verb(i - 1)) return true;
  }
  return false;
}

/// "2.4 million ... the 2.4 billion gap": one amount with another power.
bool other_power(const Slot& a, const Slot& b, const SentenceText& here) {
  const bool power = b.kind == SlotKind::kMeasure && b.value.mantissa() > 10 &&
                     a.value.mantissa() == b.value.mantissa() && a.value != b.value;
  return power && b.phrase.head != kNone &&
         among(
             "gap shortfall deficit deal bid cost fine loan grant bill project scheme contract "
             "debt overspend fund payout settlement prize sale purchase takeover investment "
             "package hole total sum",
             here.lemma(b.phrase.head));
}

/// The only side that the sentence before tells: "the northbound side will be closed ... the
/// closed southbound side".
bool other_side(const Slot& a, const Slot& b, Overlap o, const Place& place,
                const SentenceText& here) {
  if (here.has_word("then", "also", "too", "other", "both", "instead")) return false;
  return b.kind == SlotKind::kWay && !b.weak && !b.thing && !b.superlative && !b.of.empty() &&
         a.of == b.of && place.distance == 1 && o.shared >= 1 && o.missing == 0 &&
         b.at > b.phrase.first + 1;
}

}  // namespace

uint32_t full_names(const SentenceText& text, uint32_t from) {
  uint32_t names = 0;
  for (uint32_t i = from; i + 1 < text.size(); ++i) {
    if (!text.capital(i) || !text.capital(i + 1) || text[i].kind != AtomKind::kWord ||
        text[i + 1].kind != AtomKind::kWord)
      continue;
    const uint32_t first = i;
    while (text.capital(i + 1)) ++i;
    // "down Mill Road", "in New York"
    const bool place =
        among("road street lane avenue square park bridge hill river bay", text[i].word) ||
        (first > 0 && text.any_word(first - 1, {"in", "at", "near"}));
    names += place ? 0U : 1U;
  }
  return names;
}

bool all_told(const Slot& b, const Place& place, const ToldSentence& here) {
  return overlap(here, {b.phrase.first, b.phrase.last}, b, place).missing == 0;
}

namespace {

/// "Ryan Teale, City's goalkeeper, ... The 22-year-old striker", "Plumber Lena Holm ... The
/// 30-year-old electrician": the one person told.
bool same_person(const Slot& a, const Slot& b, const Place& place, const ToldSentence& telling) {
  const SentenceText& before = place.telling->text();
  const SentenceText& here = telling.text();
  if (!b.person || b.phrase.first != 0 || !here.word(0, "the") || place.distance != 1) return false;
  // "The surgeon" without an age may be somebody else.
  if (b.at != 2 || !here.is_figure(1) || here.figure_at(1).type != MentionType::kAge) return false;
  if (full_names(before, 0) != 1) return false;
  // "Goalkeeper Ryan Teale"
  const bool title = before.capital(a.at + 1) && before.capital(a.at + 2) && a.at <= 3;
  uint32_t comma = a.at;
  while (comma > 1 && a.at - comma < 7 && !before.mark(comma, kComma)) --comma;
  const bool behind =
      before.mark(comma, kComma) && before.capital(0) && before.capital(comma - 1) && comma <= 4;
  return title || behind;
}

/// "Two sisters, Ann and Joan, ... The brothers": people by the only noun for them.
bool plural_people(const Slot& a, const Slot& b, const Place& place, const SentenceText& here) {
  const SentenceText& before = place.telling->text();
  if (!b.person || b.at != 1 || !here.word(0, "the") || place.distance != 1 ||
      !here.plural_noun(1) || !before.plural_noun(a.at) || a.at > 2)
    return false;
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (i != a.at && before.lower(i) && before.noun(i) && !before.verb(i) &&
        before.noun_class(i) == NounClass::kPerson)
      return false;
  }
  return true;
}

/// "where it happened", "which he left": the clause behind the phrase tells what was told.
bool told_relative(const ToldSentence& here, uint32_t i, const Place& place) {
  const SentenceText& text = here.text();
  if (text.is(i, kPrepositionWord)) ++i;
  if (!text.any_word(i, {"where", "which", "when", "that"})) return false;
  const uint32_t verb = text.is(i + 1, kPronounWord) ? i + 2 : kNone;
  return verb != kNone && text.past_verb(verb) && !here.root(verb).empty() &&
         told_in(*place.telling, here.root(verb), place.last);
}

/// Only one figure of the place and one of the later sentence are of the unit.
bool only_measures(const ToldSentence& before, const Slot& a, const ToldSentence& here,
                   const Slot& b) {
  const auto count = [](const ToldSentence& t, const Slot& slot) {
    uint32_t n = 0;
    for (const Slot& other : t.slots()) {
      n += other.kind == slot.kind &&
                   quantity_at(t.text(), other.at).unit == quantity_at(t.text(), slot.at).unit
               ? 1U
               : 0U;
    }
    return n;
  };
  return count(before, a) == 1 && count(here, b) == 1;
}

/// "the 6.8-kilometre tunnel ... the 8.6-kilometre tube": the same digits in other places, and one
/// such measure in each sentence.
bool digits_swapped(const Slot& a, const Slot& b, Slip slip, Overlap o, const Place& place,
                    const ToldSentence& here) {
  if (slip != Slip::kStrong || b.kind != SlotKind::kMeasure || place.distance > 1) return false;
  const bool long_enough = a.value.mantissa() > 10 && a.value.mantissa() != b.value.mantissa();
  if (!long_enough || o.missing > 1) return false;
  const uint32_t head = b.phrase.head;
  const bool kind = head == kNone || o.missing == 0 || here.root(head) == b.of;
  if (!kind) return false;
  for (uint32_t i = 0; i < place.last; ++i) {
    if (head != kNone && names_kind_of(here.text().lemma(head), place.telling->text().lemma(i)))
      return only_measures(*place.telling, a, here, b);
  }
  return o.shared >= 1 && only_measures(*place.telling, a, here, b);
}

/// "the other mill's 420 people".
bool of_another(const SentenceText& text, uint32_t first) {
  for (uint32_t k = first > 2 ? first - 2 : 0; k < first + 2 && text.in(k); ++k) {
    if (text.any_word(k, {"other", "another", "rival", "neighbouring", "sister"})) return true;
  }
  return false;
}

/// "A climber of 34 was saved by a passer-by": somebody besides the one whose age it is.
bool other_person(const ToldSentence& before, const Slot& a) {
  const SentenceText& text = before.text();
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (text.word(i, "by") && text.any_word(i + 1, {"a", "an", "his", "her"})) return true;
    if (i == a.phrase.head || !text.lower(i) || !text.noun(i) || text.plural_noun(i)) continue;
    if (text.noun_class(i) == NounClass::kPerson && (!text.verb(i) || text.is(i - 1, kArticleWord)))
      return true;
  }
  return false;
}

/// "Last Thursday's meeting"; "The strike began on Monday. Tuesday's strike": another day of it.
bool of_other_day(const SentenceText& before, const SentenceText& here, const Slot& b) {
  const std::string_view day = here.view(b.at, b.at + 1);
  // "Sunday's defeat of the under-18s"
  if (b.phrase.head != kNone && here.any_word(b.phrase.head + 1, {"of", "for"})) return true;
  return day.starts_with("Last ") || day.starts_with("last ") || day.starts_with("Next ") ||
         day.starts_with("next ") || before.has_word("began", "started");
}

/// The phrase alone says which thing is meant.
bool named_by_phrase(const Slot& a, const Slot& b, Slip slip, Overlap o, const Place& place,
                     const ToldSentence& telling) {
  const SentenceText& here = telling.text();
  if (b.kind == SlotKind::kYear || of_another(here, b.phrase.first)) return false;
  if (b.thing && other_of_kind(a, b, place, telling)) return true;
  // "Olsen, 71, was saved by Lars Hove, a schoolboy. The 17-year-old"
  if (b.kind == SlotKind::kAge &&
      (full_names(place.telling->text(), a.at) > 0 ||
       (b.phrase.head == kNone && b.at == b.phrase.first + 1 && other_person(*place.telling, a))))
    return false;
  // "Nair's 21st-minute opener": of other goals there may be two.
  if (b.kind == SlotKind::kOrdinal && slip == Slip::kStrong)
    return place.distance <= 1 &&
           among("opener winner equaliser equalizer leveller", here[b.at + 3].word);
  if (other_power(a, b, here) && slip == Slip::kStrong && place.distance <= 2)
    return o.missing == 0;
  if (other_side(a, b, o, place, here) || same_person(a, b, place, telling) ||
      treated_part(b, place, telling) || digits_swapped(a, b, slip, o, place, telling))
    return true;
  // "18,000-seat ground ... its 16,000 seats"
  if ((slip == Slip::kWeak || hyphened(place.telling->text(), a.at)) &&
      b.kind == SlotKind::kCount && b.value > Decimal(12) && a.of == b.of && place.distance <= 1 &&
      here.word(b.phrase.first, "its") && o.missing == 0)
    return true;
  // "240 sheep ... the 420 cows", "the 52-year-old plumber ... the 25-year-old baker"; but "412
  // kilos ... the 412 lb giant".
  const bool other_noun =
      !b.of.empty() && a.of != b.of && !told_in(*place.telling, b.of, place.last);
  if (other_noun && !small_kind(b.kind) && a.value != b.value) return false;
  // "the rescued 17-year-old", but not "the 25-year-old baker"
  const bool no_noun = b.kind == SlotKind::kAge && b.phrase.head == kNone;
  const uint32_t may_miss = no_noun && place.distance <= 1 ? 1 : 0;
  const bool large = b.kind == SlotKind::kCount && b.value > Decimal(1000);
  if (slip == Slip::kStrong && large && place.distance <= 1 && o.missing <= 1) return true;
  // "120 homes ... the 210 homes proposed"
  if (slip == Slip::kStrong && b.kind == SlotKind::kCount && !b.of.empty() && a.of == b.of &&
      o.missing <= (b.value < Decimal(100) ? 0U : 1U))
    return true;
  if (slip == Slip::kStrong) return o.missing <= may_miss || (o.shared >= 1 && o.missing <= 2);
  if (slip == Slip::kWeak) return o.shared >= 1 && o.missing <= 1;
  if (b.phrase.pointing && place.distance <= 1 && small_kind(b.kind)) return o.missing <= 1;
  // "broke his left wrist ... his right wrist"
  if (b.kind == SlotKind::kWay && !b.weak && !b.of.empty() && a.of == b.of && b.own &&
      place.distance <= 1 && o.missing <= 1)
    return o.shared >= 1;
  if (o.missing > 0) return false;
  if (!small_kind(b.kind)) return false;
  if (b.kind == SlotKind::kOrdinal) return o.shared >= 2 && !in_series(b.of);
  const bool of_told = !b.of.empty() && (told_in(*place.telling, b.of, place.last) ||
                                         (b.of == "win" && place.telling->tells("lose")));
  if (b.kind == SlotKind::kDay && of_other_day(place.telling->text(), here, b)) return false;
  if (b.kind == SlotKind::kDay || b.kind == SlotKind::kDate)
    return of_told && b.at == b.phrase.first && place.distance <= 1 &&
           (once(b.of) || held_on(*place.telling, a.at, b.of, here, b.at));
  if (b.kind == SlotKind::kWay && a.of.empty() && !b.of.empty()) return of_told;
  // No month is the driest and the wettest.
  if (b.superlative) return among("month year day week summer winter season decade quarter", b.of);
  if (b.kind == SlotKind::kSpan && (b.of.empty() || a.of.empty())) return !b.of.empty();
  // "the goalkeeper was sent off ... the striker who was sent off"
  if (!b.weak && o.shared >= 1 && b.phrase.last > b.at + 2 &&
      here.any_word(b.phrase.head == kNone ? b.at + 1 : b.phrase.head + 1,
                    {"who", "which", "that"}))
    return true;
  // "Two sisters run the bakery. The brothers open it at five.": all that are told of.
  if (plural_people(a, b, place, here)) return true;
  // "A man in a red coat fled. The man in the blue coat": another man.
  if (b.attribute && o.shared == 0 && b.phrase.first > 0 &&
      here.is(b.phrase.first - 1, kPrepositionWord))
    return false;
  // "the silver Skoda estate ... the green car": it has one colour.
  if (b.attribute && a.phrase.head != kNone && place.distance == 1 &&
      !here.has_word("other", "another", "second", "also", "both"))
    return o.shared >= 1 || a.phrase.indefinite ||
           names_kind_of(here.lemma(b.phrase.head), place.telling->text().lemma(a.phrase.head));
  // "A Danish tourist was rescued ... The Norwegian tourist had ignored": one person by that noun.
  if (b.kind == SlotKind::kWay && b.weak && a.phrase.first == 0 && a.phrase.indefinite &&
      b.phrase.first == 0 && place.distance == 1 && b.phrase.head != kNone && a.of == b.of &&
      here.noun_class(b.phrase.head) == NounClass::kPerson)
    return full_names(place.telling->text(), a.at) == 0 && !other_person(*place.telling, a);
  // "the west" and "the east", "the French bank" and "the German one" are two things.
  if (b.kind == SlotKind::kWay && (a.phrase.back || b.weak)) return false;
  return o.shared >= 1 || (place.distance <= 1 && a.phrase.indefinite && !b.of.empty());
}

/// The clause says so: "when she fell from the southbound one".
bool named_by_clause(const Slot& b, Slip slip, Overlap o, bool pronoun) {
  if (slip == Slip::kStrong) return o.shared >= 2 && o.missing <= 1;
  // "when it opens on 13 November"
  if (b.kind == SlotKind::kDate) return o.shared >= (pronoun ? 1U : 2U) && o.missing == 0;
  if (small_kind(b.kind)) return o.shared >= 1 && o.missing == 0 && !in_series(b.of);
  return (slip == Slip::kWeak || b.kind == SlotKind::kYear) && o.shared >= 2 && o.missing == 0;
}

/// The sentences share a word, and none tells of a way round.
bool same_road(const ToldSentence& before, const ToldSentence& here) {
  bool shared = false;
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (among("instead diversion diversions diverted detour use via alternative sent round link "
              "links joins meets junction parallel",
              here.text()[i].word))
      return false;
    shared = shared || (!here.root(i).empty() && told_in(before, here.root(i), before.size()));
  }
  return shared;
}

}  // namespace

bool akin(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto [shorter, longer] = a.size() < b.size() ? std::pair(a, b) : std::pair(b, a);
  return shorter.size() >= 4 && (longer.ends_with(shorter) || longer.starts_with(shorter)) &&
         longer.size() - shorter.size() >= 3;
}

bool small_kind(SlotKind kind) {
  return kind == SlotKind::kWay || kind == SlotKind::kOrdinal || kind == SlotKind::kDay ||
         kind == SlotKind::kDate || kind == SlotKind::kSpan;
}

bool same_noun(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b) {
  if (a.of == b.of) return true;
  if (a.phrase.head == kNone || b.phrase.head == kNone) return false;
  return names_kind_of(here.text().lemma(b.phrase.head), before.text().lemma(a.phrase.head));
}

bool same_thing(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b,
                Slip slip, const Place& place) {
  if (b.kind == SlotKind::kRoute && !same_road(before, here)) return false;
  // "the yellow tractor in a ditch": where it was found, not which it is.
  const uint32_t behind_head = b.phrase.head == kNone ? b.at + 1 : b.phrase.head + 1;
  const bool found_at = b.kind == SlotKind::kWay && !b.weak && b.attribute &&
                        here.text().is(behind_head, kPrepositionWord) &&
                        here.text().any_word(behind_head + 1, {"a", "an"});
  const AtomRange phrase{b.phrase.first, found_at ? behind_head : b.phrase.last};
  const bool within =
      b.superlative && b.phrase.head != kNone && here.text().is_duration(b.phrase.head + 2);
  if (b.phrase.back && named_by_phrase(a, b, slip, overlap(here, phrase, b, place), place, here) &&
      (slip == Slip::kStrong || within || b.phrase.pointing || found_at ||
       treated_part(b, place, here) ||
       (b.thing && here.text().any_word(b.at + 1, {"in", "from", "on"})) ||
       !described_otherwise(before.text(), here.text(), b.phrase.last)))
    return true;
  const AtomRange clause = presupposed(here, b.at);
  const bool pronoun = !clause.empty() && here.text().is(clause.first + 1, kPronounWord);
  if (!clause.empty() && named_by_clause(b, slip, overlap(here, clause, b, place), pronoun))
    return true;
  // "on the northbound platform ... when she fell from the southbound one"
  if (pronoun && b.kind == SlotKind::kWay && !b.weak && b.phrase.back && place.distance <= 1 &&
      here.text().view(b.at + 1, b.at + 2) == "one" && overlap(here, clause, b, place).missing <= 1)
    return true;
  if (value_taken_up(before, a, here, b, slip, place.distance) &&
      !described_otherwise(before.text(), here.text(), b.phrase.last))
    return true;
  if (b.phrase.back && b.kind == SlotKind::kWay && !b.weak &&
      told_relative(here, b.phrase.head + 1, place))
    return true;
  const AtomRange behind = relative_behind(here, b.phrase.last);
  return b.phrase.back && !behind.empty() &&
         named_by_clause(b, slip, overlap(here, behind, b, place), false);
}

}  // namespace factlint::computation
