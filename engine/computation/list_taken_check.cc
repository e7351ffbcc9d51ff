// "Two plumbers and an electrician were arrested. The four men ...": a counted phrase that points
// back at the one group told shortly before -> counts judged.
//
// The group may be told by other nouns than the phrase: the lexicon's kinds say whether the one may
// take up the other.
#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"
#include "engine/computation/content_words.h"
#include "engine/computation/told_group.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;    // sentences looked back over for the group
constexpr uint32_t kMemory = 12;  // and for another one that the phrase may mean
constexpr int kFarthest = 2;      // a larger miss is rather another group

/// Words for further ones, or for another time, in either sentence.
constexpr ListedWords kOthers =
    "more other others another further additional extra besides also too plus joined joins join "
    "joining later earlier previous previously remaining rest adding alongside either neither "
    "except excluding without unlike replaced second third fourth fifth";

/// Words where the group stands that make it a part of more.
constexpr ListedWords kParts =
    "including included includes among twice thrice respectively added alternates alternate";

/// And words for some of them: fewer may be meant.
constexpr ListedWords kSome =
    "one first some several many most few none half withdrew each apiece or if new last next";

/// A counted phrase that points back.
struct Taken {
  AnnouncedCount count;
  uint32_t first = 0;
  bool all = false;     ///< "all", "both": none is left out
  bool person = false;  ///< the noun is one for persons
  bool body = false;    ///< a noun for all of them: "crew"
  bool bare = false;    ///< no noun
};

bool value_at(const SentenceText& text, uint32_t i, int& value) {
  if (text.word(i, "both")) {
    value = 2;
    return true;
  }
  if (const int group = i > 0 ? collective(text[i].word) : 0; group > 2) {
    value = group;
    return true;
  }
  if (!is_count(text, i)) return false;
  const Quantity& q = text.figure_at(i).quantity;
  if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value < Decimal(2) ||
      q.value > Decimal(200))
    return false;
  value = static_cast<int>(q.value.to_int());
  return true;
}

/// "the", "all", "those" before the number: where the phrase begins; kNone if nothing points back.
uint32_t pointed_from(const SentenceText& text, uint32_t i, bool& all) {
  if (text.word(i, "both")) {
    all = true;
    return i;
  }
  uint32_t first = i;
  if (first > 0 &&
      text.any_word(first - 1, {"the", "these", "those", "its", "their", "his", "her"}))
    --first;
  if (first > 1 && text.word(first - 1, "of") && text.word(first - 2, "all")) first -= 1;
  if (first > 0 && text.word(first - 1, "all")) {
    all = true;
    --first;
  }
  return first < i ? first : kNone;
}

/// What stands between number and noun tells no other group: "rescued", "winning".
bool plain_modifiers(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    const std::string_view w = text[i].word;
    const bool participle =
        text.lower(i) && text.verb(i) && (w.ends_with("ed") || text.past_verb(i));
    if (!participle) return false;
  }
  return true;
}

/// The phrase begins its clause, as a subject does.
bool opens_clause(const SentenceText& text, uint32_t first) {
  return first == 0 || text[first - 1].kind == AtomKind::kMark ||
         text.any_word(first - 1, {"and", "but", "that", "when", "while", "because", "said",
                                   "where", "until", "since"});
}

/// Behind the noun no clause or adjunct says which they are.
bool unrestricted(const SentenceText& text, uint32_t first, uint32_t next) {
  if (text.end_of_clause(next) || text[next].word == "'s") return true;
  // "In all four categories the judges"
  if (first == 1 && text.is(0, kPrepositionWord) && text.is(next, kArticleWord | kPronounWord))
    return true;
  if (text.is(next, kBeWord | kModalWord) || text.any_word(next, {"had", "has", "have"}))
    return true;
  if (text.any_word(next, {"in", "on", "by", "before", "until"}) && text.is_date(next + 1))
    return true;
  if (text.is_date(next) || text.word(next, "to")) return true;
  // "the two professions last struck", "the four also"
  const bool adverb = text.context().lexicon.has(text[next].id, PartOfSpeech::kAdverb);
  if (adverb && !text.noun(next) && text.past_verb(next + 1)) ++next;
  if (!text.lower(next) || text.is(next, kPrepositionWord | kWhWord | kPronounWord)) return false;
  if (!text.verb(next) || text.word(next, "that")) return false;
  if (text[next].word.ends_with("ing")) return false;
  if (!text.past_verb(next)) return text.finite_verb(next);
  if (!opens_clause(text, first)) return false;
  // "The four men arrested in March will appear"
  for (uint32_t i = next + 1; text.in(i) && !text.end_of_clause(i); ++i) {
    if (text.any_word(i, {"and", "but", "as", "after", "when", "while", "that", "who", "which"}))
      break;
    if (text.is(i, kBeWord | kModalWord) || text.any_word(i, {"had", "has", "have"})) return false;
    if (text.finite_verb(i) && text.past_verb(i)) return false;
  }
  return true;
}

bool person_head(const SentenceText& text, uint32_t head) {
  if (text.noun_class(head) == NounClass::kPerson || general_person(text.lemma(head))) return true;
  return text.any_word(head, {"men", "women", "people", "children"});
}

/// "the six-member crew", "a 23-strong squad".
bool sized_body(const SentenceText& text, uint32_t i, Taken& taken) {
  if (!text.mark(i + 1, kHyphen) || text.dash(i + 1) ||
      !text.any_word(i + 2, {"member", "strong", "man", "person"}))
    return false;
  taken.count.head = i + 3;
  taken.person = taken.body = true;
  return text.noun_class(i + 3) == NounClass::kGroup;
}

bool noun_behind(const SentenceText& text, uint32_t i, Taken& taken) {
  if (sized_body(text, i, taken)) return true;
  uint32_t head = counted_noun(text, i);
  if (text.word(i, "both")) head = text.plural_noun(i + 1) ? i + 1 : kNone;
  uint32_t from = i + 1;
  for (const uint32_t at : {i + 1, i + 2, i + 3}) {
    const bool of = at == i + 1 || (text.word(i + 1, "of") && text.is(i + 2, kArticleWord));
    if (of && text.any_word(at, {"dead", "injured", "wounded", "missing", "accused"}) &&
        (head == kNone || head < at)) {
      head = from = at;
    }
  }
  // "all three of her children"
  if (head == kNone && text.word(i + 1, "of") &&
      text.any_word(i + 2, {"the", "her", "his", "their", "its"}) && text.plural_noun(i + 3))
    head = from = i + 3;
  if (head == kNone || text.is(head, kTimeUnitWord) || !text.lower(head)) return false;
  taken.count.head = head;
  taken.person = person_head(text, head);
  return plain_modifiers(text, from, head);
}

std::optional<Taken> taken_at(const SentenceText& text, uint32_t i) {
  Taken taken;
  if (!value_at(text, i, taken.count.value)) return std::nullopt;
  taken.count.figure = i;
  taken.first = pointed_from(text, i, taken.all);
  if (taken.first == kNone) return std::nullopt;
  if (noun_behind(text, i, taken)) {
    if (!unrestricted(text, taken.first, taken.count.head + 1)) return std::nullopt;
    return taken;
  }
  // "All six were taken to hospital", "all four of them", "The trio were"
  uint32_t next = i + 1;
  if (text.word(next, "of") && text.any_word(next + 1, {"them", "whom"})) {
    next += 2;
    taken.all = true;
  }
  // "All six of those airlifted were"
  if (text.word(next, "of") && text.word(next + 1, "those") && text.past_verb(next + 2) &&
      text.is(next + 3, kBeWord | kModalWord))
    next += 3;
  if (!text.is_figure(i)) taken.all = true;
  const bool verb = text.is(next, kBeWord | kModalWord) || text.any_word(next, {"had", "have"}) ||
                    (text.past_verb(next) && !text.noun(next) && !text.is(next + 1, kBeWord));
  if (!taken.all || !(verb || next > i + 1)) return std::nullopt;
  taken.count.head = next - 1;
  taken.bare = true;
  return taken;
}

/// Some number of the sentence is that of the phrase, or that of more of them.
bool told_number(const SentenceText& text, int value, uint32_t except) {
  for (const uint32_t i : text.figure_places()) {
    if (i != except && text.figure_at(i).quantity.value == Decimal(value)) return true;
  }
  return value == 2 && any_among(text, "pair couple duo twins");
}

/// Another number of the sentence makes the one of the other: "84 passengers, and took on ten".
bool adds_up(const SentenceText& text, const ToldGroup& group, int whole) {
  const auto& figures = text.figure_places();
  return std::any_of(figures.begin(), figures.end(), [&](uint32_t i) {
    return (i < group.first || i >= group.last) &&
           text.figure_at(i).quantity.value == Decimal(whole - group.most);
  });
}

/// What a sentence offers as the group that is meant.
struct Offer {
  const ToldGroup* group = nullptr;
  int groups = 0;        ///< that may be meant
  int beside = 0;        ///< persons told besides
  bool unsized = false;  ///< one of which no number is told
  bool exact = false;    ///< the group's nouns are of the phrase's kind
};

/// Things most of which are of the phrase's kind; one too many, at most.
bool mostly(const SentenceText& text, const ToldGroup& group, const Taken& taken,
            std::string_view noun) {
  const int over = taken.count.value - group.most;
  if (!group.listed || group.most < 3 || taken.first != 0 || over < 0 || over > 1) return false;
  const auto fits = std::count_if(group.items.begin(), group.items.end(), [&](const GroupItem& i) {
    return !i.name && kind_of(text.lemma(i.head), noun);
  });
  return fits > 0 && static_cast<size_t>(fits) * 2 + 1 >= group.items.size();
}

bool may_mean(const SentenceText& text, const ToldGroup& group, const Taken& taken,
              const SentenceText& here) {
  const bool closing = group.listed && group.most > 2 && group.last + 1 >= text.size();
  if (taken.bare) return group.persons() || closing;
  if (taken.body) return group.persons();
  const uint32_t head = taken.count.head;
  const std::string_view noun = here.lemma(head);
  if (mostly(text, group, taken, noun)) return true;
  // "It opens with the cello, the harp and the oboe. These three instruments": whatever they are
  if (here.word(taken.first, "these") && (closing || (group.listed && group.first == 0)) &&
      !taken.person && !group.persons() && !group.names())
    return true;
  return called_by(text, group, noun, here.noun_class(head), here.is(head, kListNoun));
}

/// Each of the group is of the kind that the noun tells.
bool exactly(const SentenceText& text, const ToldGroup& group, std::string_view noun) {
  return std::all_of(group.items.begin(), group.items.end(), [&](const GroupItem& item) {
    return !item.name && kind_of(text.lemma(item.head), noun);
  });
}

/// What of a sentence, as far as atom `end`, the phrase may mean.
Offer offer_of(const SentenceText& text, const ToldGroups& told, uint32_t end, const Taken& taken,
               const SentenceText& here) {
  Offer offer;
  uint32_t begin = 0;
  for (const ToldGroup& group : told.groups) {
    if (group.told_as && group.first < end) begin = group.first;
  }
  for (const ToldGroup& group : told.groups) {
    if (group.first >= end) break;
    const bool same = &text == &here;
    if (group.first < begin || (same && !group.listed) || !may_mean(text, group, taken, here))
      continue;
    // "Rescuers dug out a woman and two boys": nobody knows how many they are.
    if (group.first == 0 && group.most == 0 && !group.listed && !taken.bare &&
        text.lemma(0) != here.lemma(taken.count.head))
      continue;
    ++offer.groups;
    offer.unsized = offer.unsized || (group.most == 0 && group.kinds == 0);
    if (offer.group != nullptr && !group.listed) continue;
    offer.group = &group;
    offer.exact = !taken.bare && exactly(text, group, here.lemma(taken.count.head));
  }
  for (const GroupItem& single : told.singles) {
    const uint32_t left = single.first > 0 ? single.first - 1 : 0;
    const bool name = single.name && !text.is(left, kPrepositionWord) &&
                      !text.any_word(left, {"off", "past", "outside", "aboard", "around"});
    if (single.first >= begin && single.first < end && (single.person || name)) ++offer.beside;
  }
  return offer;
}

bool told_before(const DocumentText& document, const SentenceText& group, std::string_view noun,
                 int value) {
  const auto& sentences = document.context().sentences;
  const uint32_t s = group.sentence();
  for (uint32_t back = 1; back <= kMemory && back <= s; ++back) {
    if (!sentences[s - back].prose) continue;
    const SentenceText& text = document.any(s - back);
    if (told_number(text, value, kNone)) return true;
    for (uint32_t i = 0; i < text.size() && !noun.empty(); ++i) {
      if (text.plural_noun(i) && text.lemma(i) == noun) return true;
    }
  }
  return false;
}

/// Whether a wrong number is surely one: none of them left out, none beside them.
bool accusable(const SentenceText& text, const Taken& taken, const Offer& offer,
               const ToldGroup& group) {
  if (offer.groups != 1 || offer.unsized || group.part || group.most == 0) return false;
  const int value = taken.count.value;
  const uint32_t head = taken.count.head;
  if (value > group.most) {
    const bool kin = text.is(head, kKinWord);
    // Whoever did it to them is none of the victims.
    const bool sufferers =
        among("victim casualty hostage dead injured wounded missing detainee prisoner survivor",
              taken.bare ? std::string_view{} : text.lemma(head));
    const bool others = taken.person || taken.bare || group.names();
    const int beside = others && !kin && !sufferers ? offer.beside : 0;
    const int farthest = offer.exact && !group.listed ? group.most : kFarthest;
    return value > group.most + beside && value <= group.most + farthest;
  }
  if (value + kFarthest < group.least) return false;
  if (group.kinds > 0) return true;
  if (taken.bare || taken.body) return taken.all || taken.body;
  // "The two women", "both privates" may be some of them.
  if (taken.all && offer.exact) return true;
  const bool general = general_person(text.lemma(head)) || (!taken.person && group.listed);
  if (!general || text.any_word(head, {"men", "women", "children"})) return false;
  return taken.all || taken.first == 0;
}

enum class Outcome { kGoOn, kSettled };

Outcome compare(const DocumentText& document, const SentenceText& before, uint32_t end,
                const SentenceText& text, const Taken& taken, ClaimSink& sink) {
  const std::string_view noun = taken.bare ? std::string_view{} : text.lemma(taken.count.head);
  const ToldGroups told = read_groups(before);
  const Offer offer = offer_of(before, told, end, taken, text);
  if (offer.group == nullptr) {
    if (&before == &text) return Outcome::kGoOn;
    return told.groups.empty() && before.counts() == 0 ? Outcome::kGoOn : Outcome::kSettled;
  }
  const int value = taken.count.value;
  ToldGroup group = *offer.group;
  if (group.kinds > 0) group.most = group.least = group.kinds;
  const bool ok =
      offer.groups == 1 && group.most > 0 && value <= group.most && value >= group.least;
  if (!ok) {
    const bool same = &before == &text;
    if (!accusable(text, taken, offer, group) || before.disowned() || before.question() ||
        any_among(before, kOthers, 0, same ? end : kNone) ||
        any_among(before, kParts, 0, same ? end : kNone) ||
        (value < group.least && any_among(before, kSome, 0, same ? end : kNone)) ||
        (!same && any_among(text, kOthers)) || adds_up(before, group, value) ||
        told_number(before, value, same ? taken.count.figure : kNone) ||
        told_before(document, before, noun, value))
      return Outcome::kSettled;
  }
  tell_list_count(text, taken.count, ok, group.most, before.range(group.first, group.last), sink);
  return Outcome::kSettled;
}

}  // namespace

void check_taken_counts(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (text.counts() == 0 && !text.may_have("both")) return;
  if (text.question() || text.disowned()) return;
  const auto& sentences = document.context().sentences;
  const uint32_t s = text.sentence();
  const bool words = text.may_have("both") || may_tell_collective(text);
  const auto& figures = text.figure_places();
  for (uint32_t n = 0; n < (words ? text.size() : figures.size()); ++n) {
    const auto taken = taken_at(text, words ? n : figures[n]);
    if (!taken) continue;
    // "All four were out, his wife said": one more is told of behind.
    if (taken->bare && text.has_any(kKinWord)) continue;
    if (taken->first > 4 &&
        compare(document, text, taken->first, text, *taken, sink) == Outcome::kSettled)
      continue;
    for (uint32_t back = 1; back <= kReach && back <= s; ++back) {
      if (!sentences[s - back].prose || sentences[s - back].block != sentences[s].block) break;
      const SentenceText& before = document.any(s - back);
      if (compare(document, before, before.size(), text, *taken, sink) == Outcome::kSettled) break;
    }
  }
}

}  // namespace factlint::computation
