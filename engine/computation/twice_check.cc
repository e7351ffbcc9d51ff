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
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"
#include "engine/computation/twice_naming.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;    // sentences looked back over
constexpr uint32_t kMemory = 12;  // and for a place that tells the later value

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

bool same_of(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b) {
  const SentenceText& text = here.text();
  if (same_noun(before, a, here, b) || (a.kind == SlotKind::kWay && a.of.empty())) return true;
  if (a.kind == SlotKind::kSpan && a.of.empty()) return told_shortly_before(before, a.at, b.of);
  return text.view(b.at + 1, b.at + 2) == "one";
}

/// The only slot of the place that `b` may repeat, one that looks like a slip before others;
/// nullptr if none or several, or if one agrees.
const Slot* rival_of(const Place& place, const ToldSentence& here, const Slot& b, Slip& slip) {
  const ToldSentence& before = *place.telling;
  const Slot* found = nullptr;
  uint32_t count = 0;
  for (const Slot& a : before.slots(kind_bit(b.kind))) {
    if (a.at >= place.last) break;
    Slip like = Slip::kUnlike;
    const Meeting meeting = meet(before, a, here, b, like);
    if (meeting == Meeting::kOther) continue;
    if (meeting == Meeting::kSame) return nullptr;
    const bool typed = a.kind != SlotKind::kDay && a.kind != SlotKind::kDate &&
                       a.kind != SlotKind::kMeasure && a.kind != SlotKind::kYear &&
                       a.kind != SlotKind::kRoute && a.kind != SlotKind::kAge;
    if (typed && like != Slip::kStrong && !same_of(before, a, here, b) &&
        !(place.last == before.size() && value_taken_up(before, a, here, b, like, place.distance)))
      continue;
    if (found != nullptr && like != Slip::kStrong && slip == Slip::kStrong) continue;
    count = found != nullptr && (like == Slip::kStrong) != (slip == Slip::kStrong) ? 1 : count + 1;
    found = &a;
    slip = like;
  }
  return count == 1 ? found : nullptr;
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
  for (const Slot& a : telling.slots(kind_bit(b.kind))) {
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
              "ago then another other",
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

/// "The 63 people arrested on Saturday"; not "met the 63 people who face arrest on Monday", where
/// the day is that of the meeting.
bool of_another_day(const Spot& earlier, const Spot& later) {
  for (uint32_t i = later.first; i < later.last + 2; ++i) {
    if (later.text.any_word(i, {"who", "that", "which"}) && later.text.verb(i + 1) &&
        !later.text.past_verb(i + 1))
      return false;
  }
  return other_day(earlier.text, later.text, {later.first, later.last + 3});
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
  // "Will rise 120 metres ... the 120-foot mast": only the unit differs.
  if (kind == SlotKind::kMeasure && slip == Slip::kStrong &&
      quantity_at(earlier.text, earlier.at).value == quantity_at(later.text, later.at).value)
    return other_year(here, earlier.text, later.at);
  if (told_of_other_time(earlier, later)) return true;
  if (kind == SlotKind::kYear) return false;
  if (other_year(here, earlier.text, later.at)) return true;
  // "the previous year's 7.9 billion"
  for (uint32_t i = later.first; i < later.at; ++i) {
    if (later.text.is_date(i)) return true;
  }
  if (slip == Slip::kStrong)
    return of_another_day(earlier, later) || other_time_in(later.text, later.first, later.last) ||
           missing_from(contrasts_of(later.text, later.first, later.last),
                        contrasts_of(earlier.text)) > 0;
  return told_apart(earlier, later);
}

bool disowned_at(const ToldSentence& telling, uint32_t i) {
  const AtomRange clause = telling.clause(i);
  return telling.text().has(kFalseReportWord, clause.first, clause.last);
}

/// The text itself speaks of things that are taken for one another.
bool speaks_of_likeness(const ToldSentence& t) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (among(
            "confuse confused confusing confusion namesake namesakes mistaken mistook typo "
            "misprint misread correction corrected respectively unrelated coincidence digits wrong "
            "mistake error mix-up",
            t.text()[i].word))
      return true;
  }
  return false;
}

/// "The Norwegian tourist had": a person in front of the sentence, told by an adjective.
bool opening_person(const ToldSentence& here, const Slot& slot) {
  const SentenceText& text = here.text();
  const uint32_t head = slot.phrase.head;
  return slot.phrase.first == 0 && slot.at == 1 && head == 2 && text.word(0, "the") &&
         !text.plural_noun(head) && text.noun_class(head) == NounClass::kPerson &&
         text.word(head + 1, "had");
}

/// Of the kinds `wanted`, those that an earlier sentence may tell; only then it is read.
uint32_t kinds_told(ToldSentences& tellings, uint32_t sentence, uint32_t wanted) {
  if (!tellings.document().context().sentences[sentence].prose) return 0;
  // A sentence without any number, date or length holds only what words tell.
  if (tellings.document().at(sentence) == nullptr) {
    uint32_t words = kind_bit(SlotKind::kOrdinal) | kind_bit(SlotKind::kRoute);
    if ((tellings.cues(sentence) & OppositeTable::kSlot) != 0) words |= kind_bit(SlotKind::kWay);
    if ((words & wanted) == 0) return 0;
  }
  return tellings.at(sentence).slot_kinds() & wanted;
}

/// "three years after that", "a week later": how far off, not how long.
bool tells_distance(const SentenceText& text, uint32_t i) {
  return text.any_word(i + 1, {"after", "later", "before", "earlier", "afterwards", "ago"});
}

bool compare(ToldSentences& tellings, const ToldSentence& here, const Slot& b, const Place& place,
             ClaimSink& sink) {
  const ToldSentence& before = *place.telling;
  if (!b.of_kinds(before.slot_kinds()) || before.text().question()) return false;
  Slip slip = Slip::kUnlike;
  const Slot* a = rival_of(place, here, b, slip);
  if (a == nullptr) return false;
  if (b.kind == SlotKind::kSpan &&
      tells_distance(before.text(), a->at) != tells_distance(here.text(), b.at))
    return false;
  const Spot earlier{before.text(), a->at, a->at, a->at + 1};
  const Spot later{here.text(), b.at, b.phrase.first, b.phrase.last};
  if (speaks_of_likeness(before) || speaks_of_likeness(here)) return false;
  // "Operated on the wrong knee": the sides differ as they should.
  const uint32_t s = here.text().sentence();
  for (uint32_t back = 1; b.kind == SlotKind::kWay && back <= kReach && back <= s; ++back) {
    if (tellings.document().any(s - back).has_word("wrong", "mistake", "error")) return false;
  }
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

void check_winner(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (sentences[sentence - 1].block != sentences[sentence].block || !sentences[sentence - 1].prose)
    return;
  const SentenceText& text = tellings.at(sentence).text();
  const SentenceText& before = tellings.at(sentence - 1).text();
  if (!before.question()) check_restated_winner(before, text, sink);
}

}  // namespace

void check_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  using Cue = OppositeTable::Cue;
  const uint64_t here = tellings.cues(sentence);
  const uint64_t before = tellings.cues(sentence - 1);
  const auto has = [&](Cue cue) { return (here & cue) != 0; };
  const auto had = [&](Cue cue) { return (before & cue) != 0; };
  if (has(Cue::kSlot) || tellings.document().at(sentence) != nullptr)
    check_told_twice(tellings, sentence, sink);
  check_ruled_out(tellings, sentence, sink);
  if (had(Cue::kOneSex)) check_described_sex(tellings, sentence, sink);
  if (has(Cue::kOutcome)) check_told_outcomes(tellings, sentence, sink);
  if (had(Cue::kDeed) || had(Cue::kOutcome)) check_winner(tellings, sentence, sink);
  if (has(Cue::kOutcome) && (had(Cue::kDeed) || had(Cue::kOutcome)))
    check_contests(tellings, sentence, sink);
  if (has(Cue::kReversal)) check_reversals(tellings, sentence, sink);
  if (has(Cue::kImplied)) check_implied(tellings, sentence, sink);
  if (has(Cue::kKin) || has(Cue::kFamily)) check_told_kin(tellings, sentence, sink);
  if (has(Cue::kDead) || has(Cue::kSpared)) check_told_survivors(tellings, sentence, sink);
  if (had(Cue::kSpared)) check_told_victims(tellings, sentence, sink);
  if (has(Cue::kDeed)) check_swapped_roles(tellings, sentence, sink);
  if (has(Cue::kFlow) || (has(Cue::kFrom) && had(Cue::kLeaves)))
    check_flows(tellings, sentence, sink);
  if (has(Cue::kCourtDeed) || has(Cue::kMinistry) || has(Cue::kPost))
    check_duties(tellings, sentence, sink);
  if (has(Cue::kHeading) && has(Cue::kCourse) && had(Cue::kHeading))
    check_headings(tellings, sentence, sink);
  check_makes(tellings, sentence, sink);
  if (has(Cue::kAbsent)) check_absent(tellings, sentence, sink);
  if (has(Cue::kOrder) && had(Cue::kOrder)) check_told_order(tellings, sentence, sink);
  if (has(Cue::kOrder)) check_sequence(tellings, sentence, sink);
  if (has(Cue::kRate) && had(Cue::kKept)) check_unchanged(tellings, sentence, sink);
  if (has(Cue::kStanced) && had(Cue::kStance)) check_stances(tellings, sentence, sink);
  if (has(Cue::kBlame)) check_causes(tellings, sentence, sink);
  if (has(Cue::kFrom) || had(Cue::kFrom)) check_paths(tellings, sentence, sink);
  if (has(Cue::kOneSex)) check_noun_pronoun(tellings, sentence, sink);
  if (has(Cue::kBefallen)) check_befallen(tellings, sentence, sink);
  if (has(Cue::kWhen)) check_event_days(tellings, sentence, sink);
  if (has(Cue::kOffice)) check_held_posts(tellings, sentence, sink);
  if (has(Cue::kSlot) && had(Cue::kSlot)) check_taken_up(tellings, sentence, sink);
  if (has(Cue::kTown) && had(Cue::kTown)) check_towns(tellings, sentence, sink);
  if (has(Cue::kOnly)) check_sole_holders(tellings, sentence, sink);
  check_deputies(tellings, sentence, sink);
  if (has(Cue::kParty)) check_told_parties(tellings, sentence, sink);
  if (has(Cue::kElder)) check_told_births(tellings, sentence, sink);
  check_told_dead(tellings, sentence, sink);
  check_fate_counts(tellings, sentence, sink);
  check_owned_measures(tellings, sentence, sink);
  check_instances(tellings, sentence, sink);
  if (had(Cue::kEvery)) check_universals(tellings, sentence, sink);
  if (has(Cue::kTrader)) check_traders(tellings, sentence, sink);
  check_owned_days(tellings, sentence, sink);
  check_told_times(tellings, sentence, sink);
  check_groups(tellings, sentence, sink);
}

void check_told_twice(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const ToldSentence& here = tellings.at(sentence);
  if (here.text().question() || !here.may_tell_again()) return;
  // Values of different kinds never meet.
  uint32_t told = here.text().has_mark(kSemicolon) ? here.slot_kinds() : 0;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back)
    told |= kinds_told(tellings, sentence - back, here.slot_kinds());
  if ((told & here.slot_kinds()) == 0) return;
  for (const Slot& slot : here.slots(told)) {
    if (!slot.of_kinds(told)) continue;
    if (!slot.phrase.back && presupposed(here, slot.at).empty()) continue;
    if (disowned_at(here, slot.at)) continue;
    // "My uncle's wife" is no uncle.
    if (slot.person && slot.at > 1 && here.text().word(slot.at - 1, "'s") &&
        here.text().opposites().of(here.text()[slot.at - 2].id).person)
      continue;
    if (slot.kind == SlotKind::kWay && slot.weak && !slot.phrase.pointing &&
        presupposed(here, slot.at).empty() && relative_behind(here, slot.phrase.last).empty() &&
        !opening_person(here, slot))
      continue;
    // Before a semicolon of the same sentence.
    uint32_t own = slot.phrase.first;
    while (own > 0 && !here.text().mark(own, kSemicolon)) --own;
    if (own > 0 && compare(tellings, here, slot, {&here, own, 0}, sink)) continue;
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      if (!slot.of_kinds(kinds_told(tellings, sentence - back, here.slot_kinds()))) continue;
      const ToldSentence& before = tellings.at(sentence - back);
      if (compare(tellings, here, slot, {&before, before.size(), back}, sink)) break;
    }
  }
}

}  // namespace factlint::computation
