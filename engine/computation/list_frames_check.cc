// A number and an enumeration anywhere in its sentence: set off by commas, dashes, brackets or a
// colon, behind the number or before it -> counts judged.
//
// "Three clubs went down on the last day, A, B and C, ..." "A, B and C, the three clubs that ..."
// Charity first: a number is accused only if no reading of the enumeration gives it, no other
// number of the sentence fits, and what stands between lets the enumeration spell out nothing else.
#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/list_frames.h"

namespace factlint::computation {

uint32_t phrase_start(const SentenceText& text, uint32_t figure) {
  uint32_t i = text.with_hedge(figure);
  while (i > 0 &&
         (text.is(i - 1, kArticleWord) ||
          text.any_word(i - 1, {"all", "only", "just", "first", "last", "other", "these"})))
    --i;
  if (i > 1 && text.word(i - 1, "making") && text.mark(i - 2, kComma)) --i;
  return i;
}

bool definite_count(const SentenceText& text, const AnnouncedCount& count) {
  if (!text.is_figure(count.figure) && !text.is_duration(count.figure))
    return true;  // "both", "trio"
  const uint32_t start = phrase_start(text, count.figure);
  for (uint32_t i = start; i < count.figure; ++i) {
    if (text.any_word(i, {"the", "all", "these", "those", "his", "her", "its", "their"}))
      return true;
  }
  return start > 0 && text[start - 1].word == "'s";
}

bool kinds_fit(const SentenceText& text, const AnnouncedCount& count, const ListRun& run) {
  if (count.length || text.is(count.head, kTimeUnitWord)) return run.times;
  if (run.times && run.led) return text.noun_class(count.head) == NounClass::kPerson;
  if (run.times && !run.names) return text.is(count.head, kListNoun);
  if (run.led && (run.articles || run.pure)) return true;
  if (!count.bare && of_kind(text, run, count.head)) return true;
  if (count.bare) return run.names || run.titles || run.people;
  if (run.titles) return !text.is(count.head, kKinWord);
  if (run.names) return true;
  if (named_things(text, count.head)) {
    const bool persons = text.noun_class(count.head) == NounClass::kPerson;
    return run.people ? persons : !persons && run.common && run.articles && run.briefs;
  }
  return run.common && abstract_things(text, count.head);
}

bool told_otherwise(const AnnouncedCount& count, const ListRun& run,
                    const std::vector<AnnouncedCount>& counts) {
  int sum = 0;
  for (const AnnouncedCount& other : counts) {
    if (other.bare && other.figure != count.figure) continue;  // "both of them"
    sum += other.value;
    if (other.figure == count.figure) continue;
    if (other.figure >= run.first && other.figure < run.last) continue;
    if (run.counts.contains(other.value)) return true;
    // "two of the three", "three clubs and five players, ...".
    if (other.figure > count.head && other.figure < run.first) return true;
  }
  return counts.size() > 1 && run.counts.contains(sum);
}

bool opened(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    if (text.any_word(
            i, {"others", "more", "elsewhere", "etc",      "including", "among",     "like",
                "led",    "plus", "another",   "besides",  "joined",    "alongside", "unnamed",
                "fourth", "rest", "except",    "counting", "notably",   "mostly",    "example"}))
      return true;
    if (text.word(i, "such") && text.word(i + 1, "as")) return true;
    if (text.mark(i, kEllipsis) || text[i].word.starts_with("e.g")) return true;
  }
  return false;
}

ItemCounts items_of(const ListRun& run) {
  ItemCounts items;
  items.counts = run.counts;
  items.most_likely = run.likely;
  items.closed = run.closed;
  items.names = run.names;
  return items;
}

bool class_of_names(const SentenceText& text, const AnnouncedCount& count) {
  return count.bare || named_things(text, count.head) || text.is(count.head, kKinWord);
}

namespace {

constexpr uint32_t kReach = 26;  // atoms between a number and its list

/// "was made up of", "consists of", "were named as": what follows is all of them.
bool list_link(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"comprises", "comprised", "comprise"})) return true;
  if (text.word(i, "of"))
    return text.any_word(i - 1, {"up", "consists", "consist", "consisted", "composed"});
  if (!text.word(i, "as")) return false;
  for (uint32_t k = i; k > 0 && i - k < 4; --k) {
    if (text.is(k - 1, kNamingWord)) return true;
  }
  return false;
}

/// Where the last noun phrase before atom `last` begins, what modifies it included; `last` if no
/// noun ends there.
uint32_t last_phrase(const SentenceText& text, uint32_t first, uint32_t last) {
  if (last == first || !(text.noun(last - 1) || name_word(text, last - 1))) return last;
  uint32_t i = last;
  while (i > first) {
    const uint32_t before = i - 1;
    const bool inside = text.noun(before) || text.adjective(before) || text.may_be_figure(before) ||
                        text.is(before, kArticleWord | kPrepositionWord) ||
                        text[before].word == "'s" || text.mark(before, kHyphen) ||
                        text.word(before, "and");
    if (!inside || text.is_date(before) || text.is(before, kBeWord | kModalWord)) break;
    --i;
  }
  return i;
}

/// A plural noun or a name right before the list that the list may spell out or go on with instead.
bool rival_between(const SentenceText& text, uint32_t first, uint32_t last, const ListRun& run) {
  for (uint32_t i = first; i < last; ++i) {
    if (text.mark(i, kSemicolon) || text.mark(i, kColon) || text.is(i, kOpenWord)) return true;
    if (is_count(text, i) && !text.is_date(i)) return true;  // ", three of them,"
  }
  // "in Kent, Essex, Surrey and Sussex": the list has begun before.
  if (text.mark(last, kComma) && last > first && name_word(text, last - 1) && !run.titles &&
      !text.is_date(last - 1))
    return true;
  // "Four men were charged: ..."
  const bool passive = last > first + 1 && text.is(last - 2, kBeWord);
  if (last > first &&
      (text.is(last - 1, kGroupNoun) || (text.is(last - 1, kSpeechWord) && !passive)))
    return true;
  for (uint32_t i = last_phrase(text, first, last); i < last; ++i) {
    if (text.is_figure(i)) return true;
    if (!text.lower(i) || !text.plural_noun(i) || text.is(i, kTimeUnitWord)) continue;
    // "that inspectors named": the subject of a verb is not spelt out.
    if (i + 1 < last && (text.finite_verb(i + 1) || text.is(i + 1, kBeWord | kModalWord))) continue;
    if (text.any_word(i, {"police"})) continue;
    return true;
  }
  return false;
}

/// People are counted by their heads: "a father, his two sons and a neighbour" are four. Sons and
/// daughters are told by name: "Mia, a goalkeeper, and Leni, a winger" are two.
void count_heads(const SentenceText& text, const AnnouncedCount& count, ListRun& run) {
  const bool kin = text.is(count.head, kKinWord) && run.named > 1 && !run.names && !run.common;
  if (kin && run.counted) {
    run.closed = false;  // "Karl, Emil and the twins"
  } else if (kin) {
    run.counts = {run.named};
    run.likely = run.named;
    run.names = true;
  }
  if (run.sum == 0 || !run.counted) return;
  const bool heads = text.any_word(count.head, {"people", "men", "women", "children", "persons"});
  if ((heads || count.bare) && run.common) run.counts.clear();
  run.counts.insert(run.sum);
  run.likely = run.sum;
  run.people = run.people || ((heads || count.bare) && run.common);
}

/// What stands behind the last item closes the list: the mark of its opener, or a comma with the
/// sentence going on.
enum class Closing { kNone, kMark, kGoesOn, kEnd };

Closing closing_of(const SentenceText& text, uint32_t opener, uint32_t last) {
  if (text.mark(opener, kOpenBracket))
    return text.mark(last, kCloseBracket) ? Closing::kMark : Closing::kNone;
  const bool end = last >= content_end(text);
  if (text.dash(opener)) {
    if (text.dash(last)) return Closing::kMark;
    return end ? Closing::kEnd : Closing::kNone;
  }
  if (end) return Closing::kEnd;
  if (text.mark(last, kSemicolon) || text.dash(last)) return Closing::kGoesOn;
  if (!text.mark(last, kComma)) return Closing::kNone;
  // ", and none of them", ", who", ", have", ", after": but not ", D".
  const uint32_t next = last + 1;
  if (name_word(text, next) || text.is_figure(next) || text.mark(next, kOpenQuote))
    return Closing::kNone;
  // "heads: Otto, his sons Karl and Max, a manager called Brandt, and since 2015 Eva"
  for (uint32_t i = next; text.mark(opener, kColon) && text.in(i); ++i) {
    if (text.mark(i, kComma) && text.word(i + 1, "and")) return Closing::kNone;
  }
  // The list has had its "and": a further one joins something else.
  if (text.word(next, "and")) return !text.capital(next + 1) ? Closing::kGoesOn : Closing::kNone;
  if (text.any_word(next, {"or", "plus", "with", "as", "along", "together"})) return Closing::kNone;
  if (text.is(next, kArticleWord) && !text.mark(opener, kColon)) return Closing::kNone;
  return Closing::kGoesOn;
}

/// The counted noun stands in a list of its own: "beat two Swedes, Nadal and Federer".
bool in_a_list(const SentenceText& text, uint32_t start) {
  // "Cleared of wrongdoing at last, the trio, ..."
  if (start > 1 && text.mark(start - 1, kComma) && text.word(start, "the")) {
    const bool adjunct = text.is(0, kPrepositionWord) || text[0].word.ends_with("ed") ||
                         text[0].word.ends_with("ing");
    uint32_t i = 1;
    while (i + 1 < start && !text.mark(i, kComma) && !text.word(i, "and")) ++i;
    if (adjunct && i + 1 == start) return false;
  }
  return start > 0 && (text.mark(start - 1, kComma) ||
                       text.any_word(start - 1, {"and", "or", "plus", "with", "than"}));
}

struct Candidate {
  const AnnouncedCount& count;
  const ListRun& run;
  uint32_t opener;
  Closing closing;
};

/// "four times, in 1998, 2001 and 2004", "three days a week, Monday, Friday and Sunday": one kind
/// of dates, and no more of them than such a length has.
bool times_of(const SentenceText& text, const AnnouncedCount& count, const ListRun& run) {
  // "on Fridays and Saturdays from 8pm, Sundays from noon": the list goes on
  for (uint32_t i = run.last; i < text.size(); ++i) {
    if (text.is_date(i) && text.temporal(i).weekday_written) return false;
  }
  if (count.length) {
    for (uint32_t i = count.head + 1; i < run.first; ++i) {
      if (text.is_date(i)) return false;  // "are Monday, Friday and Sunday"
    }
    uint32_t day = run.last;
    while (day > run.first && !text.is_date(day - 1)) --day;
    return text.word(count.head + 1, "a") && day > run.first &&
           text.temporal(day - 1).weekday_written;
  }
  if (!text.word(count.head, "times") || run.likely < 2) return false;
  // "four times a week, on Monday, Wednesday and Friday"
  if (text.is_duration(count.head + 1) && text.view(count.head + 1, count.head + 2) == "a week") {
    int days = 0;
    for (uint32_t i = run.first; i < run.last; ++i)
      days += text.is_date(i) && text.temporal(i).weekday_written ? 1 : 0;
    return days == run.likely;
  }
  for (uint32_t i = run.first; i < run.last; ++i) {
    if (text.is_date(i) && text.temporal(i).year == 0) return false;
  }
  return true;
}

/// Whether a list set off by commas is surely the apposition of its number, and no list that the
/// number is the first item of.
bool sure_apposition(const SentenceText& text, const Candidate& c) {
  if (c.run.times && !c.run.led) return times_of(text, c.count, c.run);
  const AnnouncedCount& count = c.count;
  const uint32_t start = phrase_start(text, count.figure);
  const bool beside = c.opener == count.head + 1;
  const int miss = c.run.miss(count.value);
  if (in_a_list(text, start)) return false;
  if (c.run.led) {
    // "three plants, in Leeds, Hull, York and Derby": there may be two in one town, not half a one.
    const bool plain_items = c.run.pure || c.run.articles || c.run.times;
    return plain_items && c.run.counts.size() == 1 && c.run.likely > count.value &&
           c.run.likely > 2 &&
           (beside || (c.opener == count.head + 2 && text.is_date(count.head + 1)));
  }
  if (c.run.common || c.run.people) {
    if (c.run.people) return c.run.likely > 2 && miss <= 2;
    if (!c.run.briefs) return false;
    // "needs three things, flour, water and salt"
    if (beside && text.is(count.head, kListNoun) && text.lower(count.head) && miss <= 2)
      return true;
    // "describes three tools, a hammer, a chisel and a saw"
    if (beside && c.run.likely > 2 && miss <= 2 && c.run.counts.size() == 1 && !count.bare &&
        of_kind(text, c.run, count.head))
      return true;
    return c.closing == Closing::kGoesOn && (beside || c.run.articles) &&
           definite_count(text, count);
  }
  const bool plain = c.run.full || c.run.single || c.run.titles;
  if (c.closing == Closing::kGoesOn)
    return (class_of_names(text, count) || definite_count(text, count) || c.run.titles ||
            (plain && start <= 1)) &&
           (plain || c.run.pure || c.run.counts.size() == 1 || miss > 1 ||
            c.run.likely < count.value);
  // At the end of the sentence a name too few may be one of several, one too many another thing.
  if (!plain || !class_of_names(text, count)) return false;
  if (c.run.single && c.run.likely > count.value && c.run.likely > 2 && c.run.counts.size() == 1)
    return true;
  if (c.run.likely < count.value)
    return (definite_count(text, count) || c.run.full) && c.run.likely > 2;
  return c.run.full || start <= 1 || definite_count(text, count);
}

/// "four children, Ann, Peter and Lucy, and nine grandchildren": a number of others.
bool other_kin(const SentenceText& text, const AnnouncedCount& count, uint32_t i) {
  if (!is_count(text, i)) return false;
  const uint32_t noun = counted_noun(text, i);
  return noun != kNone && text.is(count.head, kKinWord) && text.plural_noun(noun) &&
         text.lemma(noun) != text.lemma(count.head);
}

bool accusable(const SentenceText& text, const Candidate& c,
               const std::vector<AnnouncedCount>& counts) {
  const AnnouncedCount& count = c.count;
  const ListRun& run = c.run;
  if (count.rough || (count.partitive && !count.more) || !run.closed) return false;
  if (run.sum == count.value || run.miss(count.value) > std::max(3, count.value / 3)) return false;
  // "two from Wales, Ann Pugh and Owen Rees, and three from Scotland": numbers beside names
  if (run.counted && run.sum == 0) return false;
  if (!kinds_fit(text, count, run) || told_otherwise(count, run, counts)) return false;
  if (c.closing == Closing::kNone || opened(text, count.head + 1, run.last + 2)) return false;
  // "four players, A, B and C, and a goalkeeper": the last may be one of them.
  if (run.likely < count.value && text.mark(run.last, kComma) && text.word(run.last + 1, "and") &&
      !other_kin(text, count, run.last + 2))
    return false;
  if (list_link(text, c.opener))
    return (run.names || run.people) && !rival_between(text, count.head + 1, c.opener, run);
  if (rival_between(text, count.head + 1, c.opener, run)) return false;
  if (text.mark(c.opener, kColon) || text.mark(c.opener, kOpenBracket) || text.dash(c.opener)) {
    if (text.mark(c.opener, kColon) && c.run.common && !run.people)
      return false;  // read with its frame
    if (c.closing == Closing::kEnd && !class_of_names(text, count) && c.opener != count.head + 1)
      return false;
    const bool brief = run.common && run.briefs && c.closing == Closing::kMark &&
                       c.opener == count.head + 1 && abstract_things(text, count.head);
    // "Three shops in the parade - the bakery, the chemist, the dairy and the post office - will"
    const bool set_off =
        c.closing == Closing::kMark || (c.closing == Closing::kEnd && c.opener == count.head + 1);
    const bool framed =
        run.common && run.briefs && run.articles && set_off && run.counts.size() == 1;
    const bool kind =
        run.briefs && run.counts.size() == 1 && !count.bare && of_kind(text, run, count.head);
    return run.names || run.titles || run.people || brief || framed || kind;
  }
  return sure_apposition(text, c);
}

/// Where the items begin behind the opener: behind "(from left)", "named", "in" and "aged".
uint32_t first_item(const SentenceText& text, uint32_t opener) {
  uint32_t i = opener + 1;
  if (text.mark(i, kOpenBracket)) {
    for (uint32_t k = i + 1; k < i + 6; ++k) {
      if (text.mark(k, kCloseBracket)) return k + 1;
    }
  }
  if (!text.mark(opener, kComma)) return i;
  if (text.any_word(i, {"named", "called"}) && name_word(text, i + 1)) return i + 1;
  if (text.word(i, "aged") && text.is_figure(i + 1)) return i + 1;
  const bool place = name_word(text, i + 1) || (text.word(i + 1, "the") && !text.is_date(i + 2));
  return text.any_word(i, {"in", "at", "from", "to"}) && place ? i + 1 : i;
}

/// The lists behind a number.
void check_behind(const SentenceText& text, const AnnouncedCount& count,
                  const std::vector<AnnouncedCount>& counts, ClaimSink& sink) {
  const uint32_t reach = std::min(count.head + kReach, text.size());
  bool tail = false;  // an item that could not be read stands before
  for (uint32_t i = count.head + 1; i < reach; ++i) {
    if (text.mark(i, kSemicolon)) return;
    const bool opener = list_link(text, i) || text.mark(i, kComma) || text.dash(i) ||
                        text.mark(i, kOpenBracket) || text.mark(i, kColon);
    if (!opener) continue;
    const uint32_t first = first_item(text, i);
    const bool led = text.any_word(first - 1, {"in", "at", "from", "to", "aged"});
    uint32_t limit = content_end(text);
    // "Ann Bell (Leeds), Tom Rao (Hull)": what a bracket opens it closes
    for (uint32_t k = first; text.mark(i, kOpenBracket) && k < limit; ++k) {
      if (text.mark(k, kCloseBracket)) limit = k;
    }
    auto run = read_run(text, first, limit);
    if (!run) {
      tail = tail || (text.mark(i, kComma) && text.is(first, kArticleWord)) ||
             (text.mark(i, kOpenBracket) && name_word(text, i - 1));
      continue;
    }
    run->led = led;
    count_heads(text, count, *run);
    const Candidate c{count, *run, i, closing_of(text, i, run->last)};
    const bool ok = run->counts.contains(count.value);
    if (ok && run->closed && c.closing != Closing::kNone && kinds_fit(text, count, *run) &&
        !rival_between(text, count.head + 1, i, *run))
      return tell_items(text, count, items_of(*run), true, run->first, run->last, sink);
    if (ok || tail) return;
    if (accusable(text, c, counts))
      return tell_items(text, count, items_of(*run), false, run->first, run->last, sink);
    return;  // the first enumeration behind the number is its own, or none is
  }
}

/// "three days a week, on Monday, Friday and Sunday": a length that days are listed under.
void add_lengths(const SentenceText& text, std::vector<AnnouncedCount>& counts) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.is_duration(i)) continue;
    const Quantity& q = text.duration(i).quantity;
    const bool counted = (q.unit == "day" || q.unit == "night" || q.unit == "month") &&
                         q.hedge == Hedge::kNone && q.value >= Decimal(2) && q.value <= Decimal(31);
    if (!counted) continue;
    AnnouncedCount count{i, i, static_cast<int>(q.value.to_int())};
    count.length = true;
    counts.push_back(count);
  }
}

}  // namespace

void check_list_frames(const SentenceText& text, ClaimSink& sink) {
  auto counts = announced_counts(text, 0, text.size(), true);
  add_lengths(text, counts);
  for (const AnnouncedCount& count : counts) {
    check_behind(text, count, counts, sink);
    check_lists_before(text, count, counts, sink);
  }
}

}  // namespace factlint::computation
