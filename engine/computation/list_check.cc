// A stated number and the list that a colon, a dash or a bracket sets behind it -> counts judged.
#include <algorithm>

#include "engine/computation/announced_list.h"
#include "engine/computation/checks.h"
#include "engine/computation/list_run.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxDistance = 25;  // atoms between the number and the colon

/// Another noun right before the colon that the list may spell out instead ("agreed on the agenda:
/// ...").
bool rival(const SentenceText& text, uint32_t head, uint32_t opener) {
  if (opener == 0 || opener - 1 == head) return false;
  const uint32_t before = opener - 1;
  if (text.is(before, kSpeechWord)) return false;
  if (text.verb(before) && !text.noun(before)) return false;
  if (!text.noun(before) || !(text.plural_noun(before) || text.is(before, kGroupNoun)))
    return false;
  // Lists spell out what is definite or counted; a bare plural ("will send observers: ...") only if
  // it stands alone.
  for (uint32_t j = before; j > head && j + 4 > before; --j) {
    if (text.is(j, kArticleWord) || text.may_be_figure(j)) return true;
  }
  return false;
}

/// "Three things went wrong", "There are three things": the number opens the sentence.
bool leads_sentence(const SentenceText& text, const AnnouncedCount& count) {
  const uint32_t left = text.with_hedge(count.figure);
  return left <= 1 || (text.word(0, "there") && left <= 3) ||
         (text.is(0, kArticleWord) && left <= 2);
}

/// The counted noun is what the list behind `colon` is surely about.
bool topic_of(const SentenceText& text, const AnnouncedCount& count, const ItemCounts& items,
              uint32_t colon) {
  const bool adjacent =
      colon == count.head + 1 || (colon == count.head + 2 && text.mark(colon - 1, kComma));
  if (adjacent) return true;
  const bool leads = leads_sentence(text, count);
  const bool listed = text.is(count.head, kListNoun);
  // "five players for the autumn tests: prop Joel Harker, ...": tests have no names of people.
  const NounClass before = text.noun_class(colon - 1);
  const bool people_named = items.names && text.noun_class(count.head) == NounClass::kPerson &&
                            before != NounClass::kPerson && before != NounClass::kGroup &&
                            before != NounClass::kLocation && (!text.capital(colon - 1) || leads);
  // "Four islands make up the group: ..."
  bool makes_up = false;
  for (uint32_t i = count.head + 1; i < colon && i < count.head + 4; ++i) {
    makes_up = makes_up || (text.any_word(i, {"make", "made"}) && text.word(i + 1, "up")) ||
               text.any_word(i, {"form", "formed", "comprise", "constitute"});
  }
  if (makes_up) return true;
  // "Four schools will close under the plan: ..."
  const bool under = colon > 2 && text.word(colon - 3, "under") && leads && items.names &&
                     named_things(text, count.head);
  if (rival(text, count.head, colon) && !people_named) return (leads && listed) || under;
  if (people_named && colon - count.head < 8) return true;
  if (count.bare) return true;
  if (listed) return true;
  // "is expected in three counties on Sunday: ..."
  bool plain = items.names && named_things(text, count.head) && colon - count.head < 7;
  for (uint32_t i = count.head + 1; i < colon && plain; ++i)
    plain = !text.noun(i) && !text.verb(i) && text[i].kind != AtomKind::kMark;
  if (plain) return true;
  if (!leads) return abstract_things(text, count.head) && !items.clauses;
  return named_things(text, count.head) || abstract_things(text, count.head) ||
         text.is(count.head + 1, kBeWord | kModalWord);
}

/// Where the list behind the opener ends: a dash closes it as well.
uint32_t end_behind(const SentenceText& text, uint32_t colon) {
  const uint32_t end = content_end(text);
  for (uint32_t i = colon + 1; i < end; ++i) {
    if (text.dash(i)) return i;
  }
  return end;
}

/// The most items that [first, last) may hold: each comma, semicolon and "and" between two of them.
/// 0 where items may stand for more than one, or tell what happened rather than what is counted.
int most_items(const SentenceText& text, uint32_t first, uint32_t last) {
  int most = 1;
  bool between = false;
  bool related = false;
  for (uint32_t i = first; i < last; ++i) {
    const bool separator = text.mark(i, kComma) || text.mark(i, kSemicolon) ||
                           text.any_word(i, {"and", "or", "plus", "with"}) ||
                           text.mark(i, kAmpersand);
    if (separator) {
      most += between ? 0 : 1;
      related = related && !text.mark(i, kSemicolon);
    }
    between = separator;
    related = related || relative_word(text, i) || text.is(i, kWhWord);
    const bool several = text.is_figure(i) || text.is(i, kCountingWord) ||
                         text.any_word(i, {"couple", "twice", "several", "some", "many"});
    if (several || text.dash(i) || (!related && holds_verb(text, i, i + 1))) return 0;
  }
  return most;
}

/// "gave three reasons: the weight of the evidence and the danger that ...": no reading gives so
/// many.
bool falls_short(const SentenceText& text, const AnnouncedCount& count, const ItemCounts& items,
                 uint32_t first, uint32_t last) {
  if (!items.closed || items.open || items.quoted) return false;
  const int most = most_items(text, first, last);
  if (most < 2 || most >= count.value || count.value > most + 3) return false;
  const bool people = text.noun_class(count.head) == NounClass::kPerson;
  if (people && named_things(text, count.head) && !items.names) {
    // "three players: a goalkeeper and a full back"
    return count.head + 2 == first && text.is(first, kArticleWord);
  }
  return true;
}

/// "gave two reasons: patchy records, too few staff and an unlocked cupboard": every reading gives
/// more.
bool goes_beyond(const SentenceText& text, const AnnouncedCount& count, const ItemCounts& items,
                 uint32_t first, uint32_t last) {
  if (!items.closed || items.open || items.quoted || items.counts.empty()) return false;
  if (*items.counts.begin() <= count.value || items.most_likely > count.value + 2) return false;
  if (!text.is(count.head, kListNoun)) return false;
  // Of clauses, a comma may stand inside one.
  for (uint32_t i = first; i < last; ++i) {
    if (relative_word(text, i) || text.is(i, kBeWord | kModalWord | kPronounWord) ||
        text.is_figure(i))
      return false;
  }
  return true;
}

/// "on two matters: (a) ...; (b) ...; (c) ..."
bool check_marked(const SentenceText& text, const AnnouncedCount& count, uint32_t colon,
                  ClaimSink& sink) {
  const int marked = marked_items(text, colon + 1, text.size());
  if (marked < 2 || count.partitive || count.rough) return false;
  tell_list_count(text, count, marked == count.value, marked,
                  text.range(colon + 1, content_end(text)), sink);
  return true;
}

/// The list behind a colon, as far as the sentence goes.
void check_colon(const SentenceText& text, uint32_t colon, ClaimSink& sink) {
  const auto counts = announced_counts(text, 0, colon);
  if (counts.empty()) return;
  if (counts.size() == 1 && check_marked(text, counts.front(), colon, sink)) return;
  uint32_t end = end_behind(text, colon);
  ItemCounts items = count_items(text, colon + 1, end);
  if (text.mark(colon + 1, kOpenQuote) && !items.quoted) return;
  // "Mondays, Fridays and, in winter, Saturdays": not always.
  for (uint32_t i = colon + 1; i < end; ++i) {
    if (text.word(i, "and") && text.mark(i + 1, kComma) &&
        text.any_word(i + 2, {"in", "during", "from", "at", "on", "if", "sometimes", "occasionally",
                              "perhaps", "possibly"}))
      return;
  }
  if (items.counts.empty()) return;
  for (auto count = counts.rbegin(); count != counts.rend(); ++count) {
    const bool listed = items.closed && items.most_likely >= 2;
    if (listed && items.counts.contains(count->value))
      return tell_items(text, *count, items, true, colon + 1, end, sink);
  }
  if (counts.size() != 1) return;
  const AnnouncedCount& count = counts.front();
  // "four kinds of bread: rye, wheat and spelt": perhaps more than one of a kind, but not less.
  const bool kinds = count.hedged && text.word(count.head + 1, "of") &&
                     text.any_word(count.head, {"kinds", "types", "sorts"}) &&
                     text.is_figure(count.figure) &&
                     text.figure_at(count.figure).quantity.hedge == Hedge::kNone;
  if (kinds && !count.partitive && items.most_likely < count.value &&
      falls_short(text, count, items, colon + 1, end))
    return tell_items(text, count, items, false, colon + 1, end, sink);
  const bool others = count.more && colon == count.head + 1;  // "three other tools: ..."
  if ((count.partitive && !others) || count.hedged || items.counts.contains(count.value) ||
      colon - count.figure > kMaxDistance)
    return;
  if (text.context().sentences[text.sentence()].headline) return;
  if (!topic_of(text, count, items, colon) || text.has(kOpenWord, count.head, colon)) return;
  if (text.has(kOverlapWord, count.head, colon) && !text.word(colon - 1, "these")) return;
  if (accusable_items(text, items, count.head, colon + 1, end) ||
      falls_short(text, count, items, colon + 1, end) ||
      goes_beyond(text, count, items, colon + 1, end))
    tell_items(text, count, items, false, colon + 1, end, sink);
}

/// "five charges, namely two of fraud, one of forgery and one of theft": numbers of them.
bool check_numbers_of(const SentenceText& text, const AnnouncedCount& count, uint32_t first,
                      uint32_t last, ClaimSink& sink) {
  int sum = 0;
  int parts = 0;
  for (uint32_t i = first; i < last; ++i) {
    const bool begins = i == first || text.mark(i - 1, kComma) || text.word(i - 1, "and");
    if (!begins || text.word(i, "and")) continue;
    const int number = text.is_figure(i) && is_count(text, i)
                           ? static_cast<int>(text.figure_at(i).quantity.value.to_int())
                       : text.word(i, "one") ? 1
                                             : 0;
    if (number == 0 || !text.word(i + 1, "of")) return false;
    sum += number;
    ++parts;
  }
  if (parts < 2) return false;
  const bool ok = sum == count.value;
  if (ok || !count.partitive) tell_list_count(text, count, ok, sum, text.range(first, last), sink);
  return true;
}

/// ", namely A, B and C, with one boat a day": the names only, as far as they go.
void check_namely(const SentenceText& text, uint32_t namely, ClaimSink& sink) {
  const auto counts = announced_counts(text, 0, namely);
  if (counts.size() != 1 || counts.front().partitive || counts.front().hedged) return;
  uint32_t end = namely + 1;
  bool conjunction = false;
  while (text.in(end) && !text.mark(end, kSemicolon) && !text.mark(end, kPeriod) &&
         !text.dash(end) && !(conjunction && text.mark(end, kComma))) {
    conjunction = conjunction || text.word(end, "and");
    ++end;
  }
  if (check_numbers_of(text, counts.front(), namely + 1, end, sink)) return;
  const ItemCounts items = count_items(text, namely + 1, end);
  if (!items.closed || items.clauses) return;
  const bool ok = items.counts.contains(counts.front().value);
  if (ok || accusable_items(text, items, counts.front().head, namely + 1, end))
    tell_items(text, counts.front(), items, ok, namely + 1, end, sink);
}

/// "the three states (A, B and C)", "the three states - A, B and C -".
void check_set_off(const SentenceText& text, uint32_t opener, ClaimSink& sink) {
  const bool bracket = text.mark(opener, kOpenBracket);
  if (text.any_word(opener + 1, {"all", "none", "both", "each", "not", "but", "except"})) return;
  uint32_t end = opener + 1;
  while (end < text.size() && !(bracket ? text.mark(end, kCloseBracket) : text.dash(end))) ++end;
  const bool ended = end < text.size();
  if (bracket && !ended) return;
  if (!ended) end = content_end(text);
  const auto counts = announced_counts(text, 0, opener);
  if (counts.empty()) return;
  const AnnouncedCount& count = counts.back();
  const ItemCounts items = count_items(text, opener + 1, end);
  // "Four nations took part - A, B and C.": a dash before the sentence's last words announces like
  // a colon.
  const bool announces = (bracket || !ended) && counts.size() == 1 &&
                         text.with_hedge(count.figure) <= 1 && named_things(text, count.head) &&
                         items.names && !rival(text, count.head, opener) && opener - count.head < 8;
  if (count.head + 1 != opener && !announces) return;
  if (items.counts.contains(count.value) && items.closed)
    return tell_items(text, count, items, true, opener + 1, end, sink);
  if (count.partitive || count.hedged || items.most_likely < 2) return;
  // "on two grounds - that he was late, that ... and that ..."
  if (items.clauses && !(items.parallel && items.all_clauses)) return;
  if (!items.names && !items.people && !text.is(count.head, kListNoun)) return;
  if (bracket && !text.is(count.head, kListNoun) && !named_things(text, count.head) &&
      !(items.quoted && ends_quoted_list(text, opener + 1, end)))
    return;
  if (accusable_items(text, items, count.head, opener + 1, end))
    tell_items(text, count, items, false, opener + 1, end, sink);
}

}  // namespace

void check_lists(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kListCount) || text.disowned() || text.question()) return;
  if (!text.has_figure() && !text.has_duration() && !text.has_any(kCountingWord)) return;
  const auto counts = announced_counts(text, 0, text.size());
  check_told_lists(document, text, counts, sink);
  for (uint32_t i = 1; text.has_mark(kColon) && i + 1 < text.size(); ++i) {
    if (text.mark(i, kColon)) {
      check_colon(text, i, sink);
      break;
    }
  }
  const bool namely = text.has_mark(kComma) && text.may_have("namely", "that");
  const bool set_off =
      text.has_mark(kOpenBracket) || text.has_mark(kDash) || text.has_mark(kHyphen);
  for (uint32_t i = 1; (namely || set_off) && i + 1 < text.size(); ++i) {
    if (text.word(i, "namely") && text.mark(i - 1, kComma)) check_namely(text, i, sink);
    if (text.word(i, "that") && text.word(i + 1, "is") && text.mark(i + 2, kComma) &&
        (text.mark(i - 1, kComma) || text.dash(i - 1)))
      check_namely(text, i + 2, sink);
    if (text.mark(i, kOpenBracket) || text.dash(i)) check_set_off(text, i, sink);
  }
  if (text.has_mark(kColon) && text.has_mark(kCloseBracket)) check_numbered_header(text, sink);
  check_copula_lists(text, sink);
  check_list_frames(text, sink);
  check_beside_lists(text, counts, sink);
  check_named_lists(text, counts, sink);
  check_following_count(document, text, counts, sink);
  check_taken_counts(document, text, sink);
  check_list_ones(document, text, counts, sink);
  check_day_lists(text, sink);
  check_minute_lists(text, counts, sink);
  check_respective_lists(text, sink);
}

}  // namespace factlint::computation
