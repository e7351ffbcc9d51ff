// Sentences -> slots; two slots -> whether their values meet.
#include "engine/computation/told_slot.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/parts.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

OppositeTable::Entry opposite_at(const SentenceText& text, uint32_t i) {
  return text[i].kind == AtomKind::kWord ? text.opposites().of(text[i].id) : OppositeTable::Entry{};
}

bool digit(char c) { return c >= '0' && c <= '9'; }

/// "A64", "M25": one or two capitals and the digits glued to them; their number, or nothing.
std::optional<Decimal> route_at(const SentenceText& text, uint32_t i) {
  const std::string_view word = text[i].word;
  const bool short_word = !word.empty() && word.size() <= 6;
  if (!short_word || (word.size() > 2 && !digit(word.back())) || !text.capital(i))
    return std::nullopt;
  const auto& tokens = text.context().tokens;
  size_t letters = 0;
  while (letters < word.size() && word[letters] >= 'a' && word[letters] <= 'z') ++letters;
  if (letters == 0 || letters > 2) return std::nullopt;
  std::string_view digits = word.substr(letters);
  if (digits.empty() && text.in(i + 1) && tokens[text[i + 1].tokens.first].is(kGlued) &&
      tokens[text[i + 1].tokens.first].kind == TokenKind::kNumber)
    digits = text.view(i + 1, i + 2);
  if (digits.size() < 2 || digits.size() > 4) return std::nullopt;
  return Decimal::parse(digits);
}

/// "third-floor": the rank that a joined word begins with, and its noun; 0 for other words.
int joined_rank(std::string_view word, std::string_view& noun) {
  static constexpr std::string_view kRanks[] = {"first", "second", "third",    "fourth",
                                                "fifth", "sixth",  "seventh",  "eighth",
                                                "ninth", "tenth",  "eleventh", "twelfth"};
  const size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return 0;
  noun = word.substr(hyphen + 1);
  for (size_t r = 0; r < std::size(kRanks); ++r) {
    if (word.substr(0, hyphen) == kRanks[r]) return static_cast<int>(r) + 1;
  }
  return 0;
}

/// "Olsen, 71,", "a man of 43": a bare number set off behind a name, or of somebody.
bool bare_age(const SentenceText& text, uint32_t i) {
  if (i > 2 && is_count(text, i) && text.word(i - 1, "of") &&
      text.any_word(i - 2, {"man", "woman", "boy", "girl"}) && text.any_word(i - 3, {"a", "the"}) &&
      (!text.noun(i + 1) || text.past_verb(i + 1)))
    return text.figure_at(i).quantity.value < Decimal(111);
  return i > 1 && is_count(text, i) && text.comma_or_open(i - 1) && text.capital(i - 2) &&
         text.end_of_clause(i + 1) && text.figure_at(i).quantity.value < Decimal(111);
}

bool figure_kind(const SentenceText& text, uint32_t i, Slot& slot) {
  const Figure& f = text.figure_at(i);
  // "a third-floor balcony" is no third of it.
  if (f.quantity.value < Decimal(1) && text.mark(i + 1, kHyphen) && !text.dash(i + 1)) {
    const std::string_view words = text.view(i, i + 1);
    slot.kind = SlotKind::kOrdinal;
    slot.value = fraction_denominator(fold_word(words.substr(words.rfind(' ') + 1)));
    return slot.value > Decimal(2);
  }
  if (f.range_end || f.quantity.hedge == Hedge::kVague || f.quantity.hedge == Hedge::kBetween)
    return false;
  slot.value = f.quantity.value;
  if (f.type == MentionType::kOrdinal) slot.kind = SlotKind::kOrdinal;
  if (f.type == MentionType::kAge || bare_age(text, i)) slot.kind = SlotKind::kAge;
  if (f.type == MentionType::kMoney || f.type == MentionType::kQuantity || f.percent())
    slot.kind = SlotKind::kMeasure;
  if (f.type == MentionType::kNumber && slot.kind != SlotKind::kAge) {
    slot.kind = SlotKind::kCount;
    // "an 18,000-seat ground"
    const bool joined = hyphened(text, i) && text.lower(i + 2) && text.noun(i + 2);
    return (is_count(text, i) || joined) && slot.value > Decimal(1);
  }
  return !f.quantity.points;
}

/// "the white pieces", "the southbound one", "at home"; "left the party" tells no side.
bool tells_way(const SentenceText& text, uint32_t i, bool thing) {
  if (thing || text.view(i + 1, i + 2) == "one") return true;
  // "built of timber", "carved from oak"
  if (i > 1 && text.any_word(i - 1, {"of", "in", "from"}) &&
      text.any_word(i - 2, {"built", "made", "carved", "constructed", "cut"}))
    return true;
  const bool set_off = text.end_of_clause(i + 1) || text.is(i + 1, kPrepositionWord);
  if (!set_off) return text.noun(i + 1) && !text.finite_verb(i + 1);
  return i > 0 && among("at in with playing", text[i - 1].word);
}

bool word_kind(const SentenceText& text, uint32_t i, Slot& slot) {
  const std::string_view word = text[i].word;
  const bool known = text[i].id != kUnknownWord;
  if (!known && word.size() > 6 && word.find('-') != std::string_view::npos) {
    if (const int rank = joined_rank(word, slot.of)) {
      slot.kind = SlotKind::kOrdinal;
      slot.value = rank;
      return true;
    }
    slot.of = {};
  }
  if (const auto entry = text.opposites().of(text[i].id)) {
    slot.kind = SlotKind::kWay;
    slot.weak = entry.weak;
    slot.thing = entry.thing;
    slot.person = entry.person;
    slot.attribute = entry.attribute;
    slot.superlative = word.ends_with("est");
    return tells_way(text, i, entry.thing);
  }
  if (const auto route = route_at(text, i)) {
    slot.kind = SlotKind::kRoute;
    slot.value = *route;
    return true;
  }
  return false;
}

bool kind_of(const SentenceText& text, uint32_t i, Slot& slot) {
  if (text[i].kind == AtomKind::kWord) return word_kind(text, i, slot);
  if (text[i].kind == AtomKind::kMark) return false;
  if (text.is_duration(i)) {
    slot.kind = SlotKind::kSpan;
    return !text.duration(i).ago;
  }
  // "12 October 2025" is a day, not a year.
  if (text.is_date(i) && text.temporal(i).month != 0) {
    const Temporal& t = text.temporal(i);
    slot.kind = SlotKind::kDate;
    slot.value = t.month * 100 + t.day;
    return t.day != 0 && text.mention(i).type != MentionType::kPeriod;
  }
  if (const int year = year_at(text, i)) {
    slot.kind = SlotKind::kYear;
    slot.value = year;
    return true;
  }
  if (text.is_date(i)) {
    slot.kind = SlotKind::kDay;
    return text.temporal(i).weekday_written && text.temporal(i).month == 0 &&
           !text.temporal(i).recurring;
  }
  return text.is_figure(i) && figure_kind(text, i, slot);
}

/// Root of the noun at `i`, of "month" too.
std::string_view noun_root(const ToldSentence& t, uint32_t i) {
  if (i == kNone) return {};
  return t.root(i).empty() ? t.text().lemma(i) : t.root(i);
}

std::string_view counted(const ToldSentence& t, const Slot& slot) {
  const SentenceText& text = t.text();
  if (slot.kind == SlotKind::kWay && opposite_at(text, slot.at).thing) return {};
  const bool joined = text.mark(slot.at + 1, kHyphen) && !text.dash(slot.at + 1);
  if (slot.kind == SlotKind::kCount && !joined) {
    return noun_root(t, counted_noun(text, slot.at));
  }
  // "the 68th-minute goal" is of a minute.
  if (joined) return noun_root(t, slot.at + 2);
  return noun_root(t, slot.phrase.head);
}

bool ways_meet(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y, bool& same) {
  const auto first = opposite_at(a, x);
  const auto second = opposite_at(b, y);
  if (first.set == second.set) {
    same = first.member == second.member;
    return true;
  }
  // "silver" is a medal and a colour.
  const bool by_first = second.other_set != 0 && first.set == second.other_set;
  if (by_first || (first.other_set != 0 && first.other_set == second.set)) {
    same = by_first ? first.member == second.other_member : first.other_member == second.member;
    return true;
  }
  same = first.other_member == second.other_member;
  return first.other_set != 0 && first.other_set == second.other_set;
}

/// Units that are taken for one another; money is in all currencies.
bool confused_units(const Figure& a, const Figure& b) {
  // Not "US dollars" for "Canadian dollars".
  if (a.type == MentionType::kMoney && b.type == MentionType::kMoney)
    return !a.quantity.unit.ends_with("D") || !b.quantity.unit.ends_with("D");
  for (const std::string_view units :
       {"kilogram pound stone ounce gram", "tonne ton", "meter foot yard", "kilometer mile",
        "hectare acre", "liter gallon pint", "celsius fahrenheit"}) {
    if (among(units, a.quantity.unit) && among(units, b.quantity.unit)) return true;
  }
  return false;
}

bool figures_meet(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y, bool& same,
                  Slip& slip) {
  const Quantity& p = quantity_at(a, x);
  const Quantity& q = quantity_at(b, y);
  if (p.unit != q.unit) {
    // "412 kilos" and "412 lb": the unit is what differs.
    same = false;
    slip = Slip::kStrong;
    return p.value == q.value && p.value > Decimal(12) &&
           confused_units(a.figure_at(x), b.figure_at(y));
  }
  same = values_agree(p, q);
  slip = same ? Slip::kUnlike : number_slip(p.value, q.value);
  return true;
}

}  // namespace

namespace {

/// Cheaply, for kind_of(): most words hold none.
bool may_hold_value(const Atom& atom) {
  if (atom.kind != AtomKind::kWord) return atom.kind != AtomKind::kMark;
  // Lower-case words of the lexicon, most of all, are at most one of opposites.
  if (atom.id != kUnknownWord && !atom.capital) return (atom.classes & kOppositeWord) != 0;
  const size_t size = atom.word.size();
  if (atom.id == kUnknownWord && size > 6) return atom.word.find('-') != std::string_view::npos;
  const bool route = size <= 2 || (size <= 6 && digit(atom.word.back()));
  return (route && atom.capital) || (atom.classes & kOppositeWord) != 0;
}

/// Kinds and values only.
void read_values(const SentenceText& text, uint32_t first, uint32_t last,
                 std::vector<Slot>& slots) {
  const uint32_t end = std::min(last, text.size());
  for (uint32_t i = first; i < end; ++i) {
    if (!may_hold_value(text[i])) continue;
    Slot slot;
    if (!kind_of(text, i, slot)) continue;
    slot.at = i;
    slots.push_back(slot);
  }
}

/// The phrases of the slots that are of some kinds.
void add_phrases(const ToldSentence& telling, std::vector<Slot>& slots, uint32_t kinds) {
  for (Slot& slot : slots) {
    if (!slot.of_kinds(kinds)) continue;
    slot.phrase = phrase_around(telling.text(), slot.at);
    slot.own = among("his her", telling.text()[slot.phrase.first].word);
    slot.of = slot.of.empty() ? counted(telling, slot) : telling.root_of(slot.of);
  }
}

}  // namespace

std::vector<Slot> slots_of(const ToldSentence& telling, uint32_t first, uint32_t last) {
  std::vector<Slot> slots;
  read_values(telling.text(), first, last, slots);
  add_phrases(telling, slots, kAllKinds);
  return slots;
}

const std::vector<Slot>& ToldSentence::values() const {
  if (!values_) read_values(*text_, 0, size(), slots_);
  values_ = true;
  return slots_;
}

uint32_t ToldSentence::slot_kinds() const {
  uint32_t kinds = 0;
  for (const Slot& slot : values()) kinds |= kind_bit(slot.kind);
  return kinds;
}

const std::vector<Slot>& ToldSentence::slots(uint32_t kinds) const {
  values();
  add_phrases(*this, slots_, kinds & ~phrased_);
  phrased_ |= kinds;
  return slots_;
}

bool ToldSentence::may_tell_again() const {
  if (values().empty()) return false;
  // "where it began", "before she fell"; "At 12 million, the bridge"
  if (text_->has_any(kBreakWord) || text_->may_have("before") || slots_.front().at < 4) return true;
  return std::any_of(slots_.begin(), slots_.end(),
                     [&](const Slot& slot) { return may_point_back(*text_, slot.at); });
}

Meeting meet(const ToldSentence& before, const Slot& a, const ToldSentence& here, const Slot& b,
             Slip& slip) {
  if (a.kind != b.kind) return Meeting::kOther;
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  bool same = false;
  bool comparable = true;
  slip = Slip::kUnlike;
  switch (a.kind) {
    case SlotKind::kCount:
    case SlotKind::kMeasure:
      comparable = figures_meet(s, a.at, t, b.at, same, slip);
      break;
    case SlotKind::kSpan:
      same = s.duration(a.at).duration == t.duration(b.at).duration ||
             values_agree(s.duration(a.at).quantity, t.duration(b.at).quantity);
      break;
    case SlotKind::kDay:
      same = s.temporal(a.at).weekday == t.temporal(b.at).weekday;
      break;
    case SlotKind::kRoute:
      comparable = s[a.at].word.front() == t[b.at].word.front();
      same = a.value == b.value;
      slip = number_slip(a.value, b.value);
      break;
    case SlotKind::kDate: {
      const Temporal& p = s.temporal(a.at);
      const Temporal& q = t.temporal(b.at);
      const bool whole = (p.day == 0) == (q.day == 0);
      same = whole ? a.value == b.value : p.month == q.month;
      comparable = p.year == 0 || q.year == 0 || p.year == q.year;
      if (whole && p.month == q.month) slip = number_slip(Decimal(p.day), Decimal(q.day));
      break;
    }
    case SlotKind::kAge:
    case SlotKind::kOrdinal:
    case SlotKind::kYear:
      same = a.value == b.value;
      slip = number_slip(a.value, b.value);
      // "the 12th minute" and "the 21st-minute goal"
      if (a.kind == SlotKind::kOrdinal && !(a.of.starts_with("minut") && a.of == b.of))
        slip = Slip::kUnlike;
      break;
    case SlotKind::kWay:
      comparable = ways_meet(s, a.at, t, b.at, same);
      break;
  }
  // "four of the dead ... all seven dead"
  const bool part =
      a.kind == SlotKind::kCount && s.word(a.at + 1, "of") && s.is(a.at + 2, kArticleWord);
  if (!comparable || (part && !same)) return Meeting::kOther;
  return same ? Meeting::kSame : Meeting::kDiffer;
}

}  // namespace factlint::computation
