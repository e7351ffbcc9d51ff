// "A toddler fell from a third-floor balcony ... since she tumbled from the ninth floor": a phrase
// or clause that points back, against the one place before that it may mean.
//
// The more a value looks like a slip for the earlier one, the fewer words need to be alike.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_slot.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;    // sentences looked back over
constexpr uint32_t kMemory = 12;  // and for a place that tells the later value

/// Where a later value is looked for: the atoms [0, last) of a sentence.
struct Place {
  const ToldSentence* telling;
  uint32_t last;
  uint32_t distance;  ///< sentences back
};

/// What a description shares with an earlier place.
struct Overlap {
  uint32_t shared = 0;
  uint32_t missing = 0;
};

/// "slip" and "landslip", "walkout" and "walk".
bool akin(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto [shorter, longer] = a.size() < b.size() ? std::pair(a, b) : std::pair(b, a);
  return shorter.size() >= 4 && (longer.ends_with(shorter) || longer.starts_with(shorter)) &&
         longer.size() - shorter.size() >= 3;
}

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
    if (slot.kind == SlotKind::kRoute && i == slot.at + 1) continue;  // "A", "64"
    if (told_in(*place.telling, root, place.last)) {
      ++found.shared;
    } else {
      ++found.missing;
    }
  }
  return found;
}

/// Kinds whose values are few, so that two of them say little by their looks.
bool small_kind(SlotKind kind) {
  return kind == SlotKind::kWay || kind == SlotKind::kOrdinal || kind == SlotKind::kDay ||
         kind == SlotKind::kDate || kind == SlotKind::kSpan;
}

/// "a trial lasting three weeks ... the five-day trial": the thing stands shortly before its
/// length.
bool told_shortly_before(const ToldSentence& before, uint32_t at, std::string_view of) {
  if (at == 0 || !among("lasting lasted lasts last took takes taking ran runs running of for",
                        before.text()[before.text().with_hedge(at) - (at > 0 ? 1 : 0)].word))
    return false;
  for (uint32_t i = at; i > 0 && at - i < 5; --i) {
    if (before.root(i - 1) == of) return true;
  }
  return false;
}

bool same_of(const ToldSentence& before, const Slot& a, const Slot& b, const SentenceText& text) {
  if (a.of == b.of || (a.kind == SlotKind::kWay && a.of.empty())) return true;
  if (a.kind == SlotKind::kSpan && a.of.empty()) return told_shortly_before(before, a.at, b.of);
  return text.view(b.at + 1, b.at + 2) == "one";
}

/// The only slot of the place that `b` may repeat, one that looks like a slip before others;
/// nullptr if none or several, or if one agrees.
const Slot* rival_of(const Place& place, const ToldSentence& here, const Slot& b, Slip& slip) {
  const ToldSentence& before = *place.telling;
  const Slot* found = nullptr;
  uint32_t count = 0;
  for (const Slot& a : before.slots()) {
    if (a.at >= place.last) break;
    Slip like = Slip::kUnlike;
    const Meeting meeting = meet(before, a, here, b, like);
    if (meeting == Meeting::kOther) continue;
    if (meeting == Meeting::kSame) return nullptr;
    const bool typed = a.kind != SlotKind::kDay && a.kind != SlotKind::kDate &&
                       a.kind != SlotKind::kMeasure && a.kind != SlotKind::kYear &&
                       a.kind != SlotKind::kRoute && a.kind != SlotKind::kAge;
    if (typed && like != Slip::kStrong && !same_of(before, a, b, here.text())) continue;
    if (found != nullptr && like != Slip::kStrong && slip == Slip::kStrong) continue;
    count = found != nullptr && (like == Slip::kStrong) != (slip == Slip::kStrong) ? 1 : count + 1;
    found = &a;
    slip = like;
  }
  return count == 1 ? found : nullptr;
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

/// "met on Tuesday ... at Monday's meeting": the verb of what the later sentence looks back at.
bool held_on(const ToldSentence& before, uint32_t day, std::string_view of,
             const SentenceText& here, uint32_t at) {
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

/// Runs of two capitalised words behind atom `from`: people, mostly.
uint32_t full_names(const SentenceText& text, uint32_t from) {
  uint32_t names = 0;
  for (uint32_t i = from; i + 1 < text.size(); ++i) {
    if (!text.capital(i) || !text.capital(i + 1) || text[i].kind != AtomKind::kWord ||
        text[i + 1].kind != AtomKind::kWord)
      continue;
    ++names;
    while (text.capital(i + 1)) ++i;
  }
  return names;
}

/// "Ryan Teale, City's goalkeeper, ... The 22-year-old striker": the one person told.
bool same_person(const Slot& a, const Slot& b, const Place& place, const SentenceText& here) {
  const SentenceText& before = place.telling->text();
  if (!b.person || b.phrase.first != 0 || b.at < 2 || place.distance != 1 ||
      !here.is_figure(b.at - 1) || here.figure_at(b.at - 1).type != MentionType::kAge)
    return false;
  uint32_t comma = a.at;
  while (comma > 1 && a.at - comma < 7 && !before.mark(comma, kComma)) --comma;
  return before.mark(comma, kComma) && before.capital(0) && before.capital(comma - 1) &&
         full_names(before, 0) == 1 && comma <= 4;
}

/// The phrase alone says which thing is meant.
bool named_by_phrase(const Slot& a, const Slot& b, Slip slip, Overlap o, const Place& place,
                     const SentenceText& here) {
  if (b.kind == SlotKind::kYear) return false;
  // "Olsen, 71, was saved by Lars Hove, a schoolboy. The 17-year-old"
  if (b.kind == SlotKind::kAge && full_names(place.telling->text(), a.at) > 0) return false;
  // "Nair's 21st-minute opener": of other goals there may be two.
  if (b.kind == SlotKind::kOrdinal && slip == Slip::kStrong)
    return place.distance <= 1 &&
           among("opener winner equaliser equalizer leveller", here[b.at + 3].word);
  if (other_power(a, b, here) && slip == Slip::kStrong && place.distance <= 2)
    return o.missing == 0;
  if (other_side(a, b, o, place, here) || same_person(a, b, place, here)) return true;
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
  if (b.kind == SlotKind::kDay || b.kind == SlotKind::kDate)
    return of_told && b.at == b.phrase.first && place.distance <= 1 &&
           (once(b.of) || held_on(*place.telling, a.at, b.of, here, b.at));
  if (b.kind == SlotKind::kWay && a.of.empty() && !b.of.empty()) return of_told;
  // No month is the driest and the wettest.
  if (b.superlative) return among("month year day week summer winter season decade quarter", b.of);
  if (b.kind == SlotKind::kSpan && (b.of.empty() || a.of.empty())) return !b.of.empty();
  // "An Airbus slid off the taxiway. The Boeing was towed back."
  if (b.thing && b.phrase.first == 0 && a.phrase.indefinite && a.phrase.first == 0 &&
      place.distance == 1 && !b.person)
    return true;
  // "the west" and "the east", "the French bank" and "the German one" are two things.
  if (b.kind == SlotKind::kWay && (a.phrase.back || b.weak)) return false;
  return o.shared >= 1 || (place.distance <= 1 && a.phrase.indefinite && !b.of.empty());
}

/// The clause says so: "when she fell from the southbound one".
bool named_by_clause(const Slot& b, Slip slip, Overlap o) {
  if (slip == Slip::kStrong) return o.shared >= 2 && o.missing <= 1;
  if (b.kind == SlotKind::kDate) return o.shared >= 2 && o.missing == 0;
  if (small_kind(b.kind)) return o.shared >= 1 && o.missing == 0 && !in_series(b.of);
  return (slip == Slip::kWeak || b.kind == SlotKind::kYear) && o.shared >= 2 && o.missing == 0;
}

/// Figures of its own: "its truck production totalled 21,177" tells of another thing.
bool tells_more(const ToldSentence& here, const Slot& b, const ToldSentence& before) {
  if (b.kind != SlotKind::kWay && b.kind != SlotKind::kOrdinal) return false;
  for (const Slot& x : here.slots()) {
    if (x.kind > SlotKind::kMeasure || (x.kind == SlotKind::kCount && x.value < Decimal(21)))
      continue;
    bool told = false;
    for (const Slot& y : before.slots()) {
      Slip slip = Slip::kUnlike;
      told = told || meet(before, y, here, x, slip) == Meeting::kSame;
    }
    if (!told) return true;
  }
  return false;
}

bool value_told(const ToldSentence& telling, const ToldSentence& here, const Slot& b) {
  for (const Slot& a : telling.slots()) {
    Slip slip = Slip::kUnlike;
    if (meet(telling, a, here, b, slip) == Meeting::kSame) return true;
  }
  return false;
}

/// Another place of the text tells the later value: it may repeat that.
bool told_before(ToldSentences& tellings, const ToldSentence& here, const Slot& b,
                 const Spot& earlier, const Spot& later) {
  const bool number = b.kind == SlotKind::kCount || b.kind == SlotKind::kMeasure ||
                      b.kind == SlotKind::kAge || b.kind == SlotKind::kSpan;
  if (number) return told_elsewhere(tellings.document(), earlier, later);
  const uint32_t s = here.text().sentence();
  for (uint32_t back = 1; back <= kMemory && back <= s; ++back) {
    if (tellings.document().context().sentences[s - back].prose &&
        value_told(tellings.at(s - back), here, b))
      return true;
  }
  return false;
}

/// Words for another time in atoms [first, last).
bool other_time_in(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    if (among("earlier previously later again return yesterday meanwhile instead previous next "
              "ago then another other second-hand",
              text[i].word))
      return true;
  }
  return false;
}

/// "In 1950 the town's 4,800 residents": a year that the earlier sentence does not tell.
bool other_year(const ToldSentence& here, const SentenceText& before, uint32_t at) {
  const AtomRange clause = here.clause(at);
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    const int year = year_at(here.text(), i);
    bool told = year == 0;
    for (uint32_t k = 0; k < before.size() && !told; ++k) told = year_at(before, k) == year;
    if (!told) return true;
  }
  return false;
}

/// "The 63 people arrested on Saturday": a day of its own.
bool other_day(const Spot& earlier, const Spot& later) {
  for (uint32_t i = later.first; i < later.last + 3 && later.text.in(i); ++i) {
    if (!later.text.is_date(i)) continue;
    bool told = false;
    for (uint32_t k = 0; k < earlier.text.size() && !told; ++k)
      told = earlier.text.is_date(k) &&
             earlier.text.temporal(k).weekday == later.text.temporal(i).weekday;
    if (!told) return true;
  }
  return false;
}

/// The later place may tell of another thing or time.
bool apart(const ToldSentence& here, const Spot& earlier, const Spot& later, SlotKind kind,
           Slip slip) {
  if (small_kind(kind)) {
    const AtomRange clause = presupposed(here, later.at);
    return other_time_in(later.text, later.first, later.last) ||
           other_time_in(later.text, clause.first, clause.last) ||
           (kind != SlotKind::kDay && kind != SlotKind::kDate && told_as_unreal(earlier, later));
  }
  if (told_of_other_time(earlier, later)) return true;
  if (kind == SlotKind::kYear) return false;
  if (other_year(here, earlier.text, later.at)) return true;
  // "the previous year's 7.9 billion"
  for (uint32_t i = later.first; i < later.at; ++i) {
    if (later.text.is_date(i)) return true;
  }
  if (slip == Slip::kStrong)
    return other_day(earlier, later) || other_time_in(later.text, later.first, later.last) ||
           missing_from(contrasts_of(later.text, later.first, later.last),
                        contrasts_of(earlier.text)) > 0;
  return told_apart(earlier, later);
}

bool disowned_at(const ToldSentence& telling, uint32_t i) {
  const AtomRange clause = telling.clause(i);
  return telling.text().has(kFalseReportWord, clause.first, clause.last);
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

/// The text itself speaks of things that are taken for one another.
bool speaks_of_likeness(const ToldSentence& t) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (among(
            "confuse confused confusing confusion namesake namesakes mistaken mistook mix-up typo "
            "misprint misread correction corrected respectively unrelated coincidence digits",
            t.text()[i].word))
      return true;
  }
  return false;
}

/// The later place points back at the thing of the earlier one.
bool same_thing(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b,
                Slip slip, const Place& place) {
  if (b.kind == SlotKind::kRoute && !same_road(before, here)) return false;
  const AtomRange phrase{b.phrase.first, b.phrase.last};
  const bool within =
      b.superlative && b.phrase.head != kNone && here.text().is_duration(b.phrase.head + 2);
  if (b.phrase.back &&
      named_by_phrase(a, b, slip, overlap(here, phrase, b, place), place, here.text()) &&
      (slip == Slip::kStrong || within || b.phrase.pointing ||
       !described_otherwise(before.text(), here.text(), b.phrase.last)))
    return true;
  const AtomRange clause = presupposed(here, b.at);
  if (!clause.empty() && named_by_clause(b, slip, overlap(here, clause, b, place))) return true;
  const AtomRange behind = relative_behind(here, b.phrase.last);
  return b.phrase.back && !behind.empty() &&
         named_by_clause(b, slip, overlap(here, behind, b, place));
}

bool compare(ToldSentences& tellings, const ToldSentence& here, const Slot& b, const Place& place,
             ClaimSink& sink) {
  const ToldSentence& before = *place.telling;
  if (before.text().question()) return false;
  Slip slip = Slip::kUnlike;
  const Slot* a = rival_of(place, here, b, slip);
  if (a == nullptr) return false;
  const Spot earlier{before.text(), a->at, a->at, a->at + 1};
  const Spot later{here.text(), b.at, b.phrase.first, b.phrase.last};
  if (speaks_of_likeness(before) || speaks_of_likeness(here)) return false;
  if (disowned_at(before, a->at) || !same_thing(before, *a, here, b, slip, place) ||
      tells_more(here, b, before))
    return false;
  if (apart(here, earlier, later, b.kind, slip) || told_before(tellings, here, b, earlier, later))
    return false;
  const uint32_t first = b.phrase.back ? b.phrase.first : std::min(b.phrase.first, b.at);
  const uint32_t head = b.phrase.head == kNone ? b.at + 1 : b.phrase.head + 1;
  const uint32_t last = std::max(b.at + 1, b.phrase.back ? b.phrase.last : head);
  // "A64": the letter and the number.
  const bool route = a->kind == SlotKind::kRoute && before.text().is_figure(a->at + 1);
  tell_restated(before.text(), a->at, a->at + (route ? 2 : 1), here.text(), first, last, false,
                sink);
  return true;
}

}  // namespace

void check_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const DocumentContext& context = tellings.document().context();
  const OppositeTable& opposites = tellings.document().word_classes().opposites();
  bool slot = tellings.document().at(sentence) != nullptr;
  uint8_t cues = 0;
  const TokenRange tokens = context.sentences[sentence].tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const WordId word = context.tokens[t].word;
    cues = static_cast<uint8_t>(cues | opposites.cues(word));
    slot = slot || opposites.of(word);
    // The vocabulary lacks some words that a check of what is implied asks for ("crewmate").
    const Token& token = context.tokens[t];
    if (word == kUnknownWord && token.kind == TokenKind::kWord &&
        (context.view({t, t + 1}).ends_with("mate") || context.view({t, t + 1}).ends_with("mates")))
      cues = static_cast<uint8_t>(cues | OppositeTable::kImplied);
  }
  if (slot) check_told_twice(tellings, sentence, sink);
  if ((cues & OppositeTable::kOutcome) != 0) check_told_outcomes(tellings, sentence, sink);
  if ((cues & OppositeTable::kImplied) != 0) check_implied(tellings, sentence, sink);
  if ((cues & OppositeTable::kKin) != 0) check_told_kin(tellings, sentence, sink);
  if ((cues & OppositeTable::kDeed) != 0) check_swapped_roles(tellings, sentence, sink);
}

void check_told_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const ToldSentence& here = tellings.at(sentence);
  if (here.text().question() || !here.may_tell_again()) return;
  for (const Slot& slot : here.slots()) {
    if (!slot.phrase.back && presupposed(here, slot.at).empty()) continue;
    if (disowned_at(here, slot.at)) continue;
    if (slot.kind == SlotKind::kWay && slot.weak && !slot.phrase.pointing &&
        presupposed(here, slot.at).empty() && relative_behind(here, slot.phrase.last).empty())
      continue;
    // Before a semicolon of the same sentence.
    uint32_t own = slot.phrase.first;
    while (own > 0 && !here.text().mark(own, kSemicolon)) --own;
    if (own > 0 && compare(tellings, here, slot, {&here, own, 0}, sink)) continue;
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      if (!sentences[sentence - back].prose) continue;
      const ToldSentence& before = tellings.at(sentence - back);
      if (compare(tellings, here, slot, {&before, before.size(), back}, sink)) break;
    }
  }
}

}  // namespace factlint::computation
