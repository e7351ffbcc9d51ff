// "The prize goes to Ann Bell, Tom Rao and Lena Fitch. All three winners ...": names told one by
// one, and their number in the next sentence -> counts judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"
#include "engine/computation/content_words.h"
#include "engine/computation/judgement.h"
#include "engine/computation/list_run.h"

namespace factlint::computation {
namespace {

/// The only run of names in a sentence: "A, B and C".
struct Run {
  uint32_t first = 0;
  uint32_t last = 0;  ///< one past it
  int names = 0;
  bool full = true;  ///< each of two words or more
  bool single = true;
};

uint32_t name_end(const SentenceText& text, uint32_t i) {
  while (name_word(text, i)) {
    ++i;
    if (text.mark(i, kHyphen) && !text.dash(i) && name_word(text, i + 1)) ++i;
    if (text.mark(i, kPeriod) && text[i - 1].word.size() < 2) ++i;
    if (text.any_word(i, {"de", "van", "von", "der", "al", "da", "di"}) && name_word(text, i + 1))
      ++i;
  }
  return i;
}

/// The names from `first` on up to the one behind "and": at least three.
std::optional<Run> run_at(const SentenceText& text, uint32_t first) {
  Run run;
  run.first = first;
  uint32_t i = first;
  for (bool final = false;;) {
    if (text.word(i, "the") && name_word(text, i + 1)) ++i;
    const uint32_t end = name_end(text, i);
    if (end == i) return std::nullopt;
    run.full = run.full && end - i >= 2;
    run.single = run.single && end - i == 1;
    ++run.names;
    i = run.last = end;
    if (final) break;
    const bool comma = text.mark(i, kComma);
    if (comma) ++i;
    final = text.word(i, "and");
    if (final) ++i;
    if (!comma && !final) return std::nullopt;
  }
  if (run.names < 3) return std::nullopt;
  return run;
}

/// The run, if no other name stands in the sentence that its people or places may count.
std::optional<Run> only_run(const SentenceText& text) {
  std::optional<Run> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!name_word(text, i)) continue;
    const uint32_t end = name_end(text, i);
    if (const auto run = run_at(text, i)) {
      if (found) return std::nullopt;
      found = run;
      i = run->last - 1;
      continue;
    }
    // Another name of the same shape may be one more of them; the sentence's first word is none.
    const bool opening = i == 0 && end == 1 && (text.is(0, ~0ULL) || text.noun(0));
    if (!opening && i > 0 &&
        !text.any_word(i - 1, {"in", "at", "from", "to", "of", "on", "near", "the"}))
      return std::nullopt;
    if (end - i >= 2 && i == 0) return std::nullopt;
    i = end - 1;
  }
  // "Norway plays Sweden, Denmark and Finland."
  const bool named_first = found && found->single && found->first > 0 && !text.is(0, ~0ULL) &&
                           name_word(text, 0) && !text.plural_noun(0);
  if (named_first) return std::nullopt;
  return found;
}

bool told_with_others(const SentenceText& text, uint32_t opener = kNone) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i == opener && text.word(i, "with")) continue;  // "charged with theft, fraud and arson"
    if (text.any_word(
            i, {"with",    "alongside", "join",    "joined",   "joins",    "joining", "led",
                "also",    "other",     "others",  "plus",     "not",      "either",  "or",
                "besides", "instead",   "replace", "replaces", "replaced", "than",    "like"}))
      return true;
  }
  return text.has_any(kOpenWord | kRestWord | kEachWord);
}

/// The block names more in the sentences before.
bool named_before(const DocumentText& document, const SentenceText& list) {
  const SentenceText* before = &list;
  for (int back = 0; back < 2; ++back) {
    if (before->sentence() == 0) return false;
    const auto& sentences = document.context().sentences;
    const uint32_t s = before->sentence() - 1;
    if (sentences[s].block != sentences[before->sentence()].block) return false;
    before = &document.any(s);
    for (uint32_t i = 1; i < before->size(); ++i) {
      if (name_word(*before, i)) return true;
    }
  }
  return false;
}

/// The sentence of the names counts them itself, or tells of more.
bool counted_before(const SentenceText& text, int value) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!is_count(text, i)) continue;
    if (text.figure_at(i).quantity.value == Decimal(value)) return true;
    if (text.any_word(i + 1, {"more", "further"})) return true;
  }
  return false;
}

/// The number opens the sentence, and nothing narrows its noun: "All four laureates will ...".
bool takes_up(const SentenceText& text, const AnnouncedCount& count, bool all) {
  if (count.partitive || count.hedged || count.figure != 1) return false;
  if (count.head > count.figure + 3) return false;
  if (text.mark(count.figure + 1, kHyphen)) return false;
  for (uint32_t i = count.figure + 1; i < count.head; ++i) {
    if (text.capital(i)) return false;  // "all four Visegrad countries"
    if (text.any_word(i, {"other", "remaining", "new", "former", "last", "previous", "next"}))
      return false;
  }
  const uint32_t next = count.head + 1;
  if (text.is(next, kBeWord | kModalWord)) return true;
  if (!text.lower(next) || text.is(next, kPrepositionWord | kWhWord | kArticleWord)) return false;
  return text.finite_verb(next) || (all && text.verb(next)) ||
         (text.verb(next) && !text.plural_noun(next) && !text[next].word.ends_with("ed"));
}

/// "All three were treated", "All four of them survived": whoever was named last.
std::optional<AnnouncedCount> all_alone(const SentenceText& text) {
  if (!text.word(0, "all") || !is_count(text, 1)) return std::nullopt;
  const Quantity& q = text.figure_at(1).quantity;
  uint32_t next = 2;
  if (text.word(2, "of") && text.word(3, "them")) next = 4;
  if (q.value < Decimal(2) || q.value > Decimal(12) || q.hedge != Hedge::kNone) return std::nullopt;
  if (!text.is(next, kBeWord | kModalWord) && !(text.lower(next) && text.finite_verb(next)))
    return std::nullopt;
  AnnouncedCount count{1, next - 1, static_cast<int>(q.value.to_int())};
  count.bare = true;
  return count;
}

/// "Out injured: A (knee), B (hamstring), C (wrist).": the list that ends a sentence.
std::optional<ListRun> list_at_end(const SentenceText& text) {
  const uint32_t end = content_end(text);
  for (uint32_t i = end; i > 0; --i) {
    if (text.mark(i - 1, kColon)) {
      const auto run = read_run(text, i, end);
      return run && run->last == end ? run : std::nullopt;
    }
  }
  const auto run = read_run(text, 0, end);
  return run && run->last == end && run->closed ? run : std::nullopt;
}

/// "On the shortlist are A, B, C and D.": the list that ends a sentence in which nobody else is
/// named.
/// `doers`: persons told before it may be of those counted.
std::optional<ListRun> closing_list(const SentenceText& text, bool doers = true) {
  constexpr uint32_t kReach = 7;  // atoms from the first item to the first comma
  const uint32_t end = content_end(text);
  uint32_t comma = 0;
  while (comma < end && !text.mark(comma, kComma)) ++comma;
  if (comma == end) return std::nullopt;
  for (uint32_t i = comma; i > 0 && i + kReach > comma; --i) {
    const bool verb = text.lower(i - 1) && text.finite_verb(i - 1) && !text.noun(i - 1);
    if (!verb && !text.is(i - 1, kBeWord | kPrepositionWord) && !text.mark(i - 1, kColon)) continue;
    auto run = read_run(text, i, end);
    if (!run || run->last != end || !run->closed) continue;
    // "Koch drove Ann, Tom and Lena. All four ...": whoever does it may be one of them
    const bool doer = doers && verb && run->names && !run->titles;
    if (doer && text.capital(0) && !text.noun(0) && !text.is(0, kArticleWord | kPrepositionWord))
      return std::nullopt;
    for (uint32_t k = 0; k < i; ++k) {
      if (doer && text.is(k, kPronounWord)) return std::nullopt;
      if (k > 0 && name_word(text, k)) return std::nullopt;
      if (doers && text.noun(k) && text.noun_class(k) == NounClass::kPerson && !text.plural_noun(k))
        return std::nullopt;
    }
    return run;
  }
  return std::nullopt;
}

/// The sentence before in the block; nullptr if there is none.
const SentenceText* right_before(const DocumentText& document, const SentenceText& text) {
  const auto& sentences = document.context().sentences;
  const uint32_t s = text.sentence();
  return s == 0 || sentences[s - 1].block != sentences[s].block ? nullptr : &document.any(s - 1);
}

/// The sentence before in the block ends with a list of one reading; nullopt if not.
std::optional<ListRun> closing_list_before(const DocumentText& document, const SentenceText& text) {
  const SentenceText* before = right_before(document, text);
  if (before == nullptr || before->disowned() || before->question()) return std::nullopt;
  auto run = closing_list(*before);
  if (!run || told_with_others(*before, run->first - 1) || run->asides || run->counted ||
      run->counts.size() != 1 || run->likely < 3)
    return std::nullopt;
  return run;
}

/// "The first two are debuts; the other four are by ...": together all of the list before.
bool check_first_and_others(const DocumentText& document, const SentenceText& text,
                            ClaimSink& sink) {
  if (!text.word(0, "the") || !text.has_any(kRestWord)) return false;
  uint32_t first = kNone;
  uint32_t others = kNone;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.is_figure(i) || text.figure_at(i).type == MentionType::kOrdinal) continue;
    if (!text.figure_at(i).quantity.unit.empty()) return false;
    if (first == kNone && fold_word(text.view(i - 1, i)) == "first" && i < 4)
      first = i;
    else if (first != kNone && others == kNone &&
             text.any_word(i - 1, {"other", "last", "remaining", "final"}))
      others = i;
    else
      return false;
  }
  if (others == kNone) return false;
  const auto run = closing_list_before(document, text);
  if (!run) return false;
  const Decimal sum = text.figure_at(first).quantity.value + text.figure_at(others).quantity.value;
  const int off = static_cast<int>((sum - Decimal(run->likely)).to_int());
  if (off > 2 || off < -2) return false;
  const SentenceText& before = *right_before(document, text);
  const auto in_words = [](int n) {
    const std::string_view word = small_number_word(n);
    return word.empty() ? std::to_string(n) : std::string(word);
  };
  Told told;
  told.check = CheckKind::kListCount;
  told.verdict = off == 0 ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(others - 1, others + 1);
  told.value = std::to_string(run->likely);
  told.message = fmt::format("the list before holds {}, {} first {} and {} others are {}",
                             in_words(run->likely), off == 0 ? "and the" : "but the",
                             text.view(first, first + 1), text.view(others, others + 1),
                             in_words(static_cast<int>(sum.to_int())));
  told.elsewhere = before.range(run->first, run->last);
  told.mentions = {text.atom_mention(first), text.atom_mention(others)};
  sink.tell(text.sentence(), std::move(told));
  return true;
}

/// "She wrote "A", "B" and "C". All four novels ..."
bool titles_before(const DocumentText& document, const SentenceText& text,
                   const AnnouncedCount& count) {
  if (!among("novel book film play song album poem story title opera symphony",
             text.lemma(count.head)))
    return false;
  const auto run = closing_list_before(document, text);
  return run && run->titles;
}

/// "All four were lodged": of the list that ends the sentence before.
bool check_all_of_closing(const DocumentText& document, const SentenceText& text,
                          const AnnouncedCount& count, ClaimSink& sink) {
  const auto run = closing_list_before(document, text);
  if (!run) return false;
  const SentenceText& before = *right_before(document, text);
  const bool ok = run->counts.contains(count.value);
  if (!ok && (run->miss(count.value) > 1 || counted_before(before, count.value) ||
              named_before(document, before)))
    return false;
  tell_list_count(text, count, ok, run->likely, before.range(run->first, run->last), sink);
  return true;
}

/// "Four absentees, then,", "Six tools in all.", "That makes five names": takes up the list before.
bool sums_up(const SentenceText& text, const AnnouncedCount& count) {
  if (count.partitive || count.rough || text.mark(count.figure + 1, kHyphen)) return false;
  const uint32_t next = count.head + 1;
  const bool all = text.word(next, "altogether") ||
                   (text.word(next, "in") && text.any_word(next + 1, {"all", "total"}));
  // "Two supermarkets, then, and a chemist": a part only
  const bool then = text.mark(next, kComma) && text.word(next + 1, "then") &&
                    !(text.word(next + 3, "and") &&
                      (text.is(next + 4, kArticleWord) || is_count(text, next + 4)));
  if (count.figure == 0) return all || then;
  const bool makes =
      text.any_word(0, {"that", "which"}) && text.any_word(1, {"makes", "made", "is"});
  return makes && count.figure == 2 && (all || text.end_of_clause(next));
}

/// The list of the sentence before, summed up in this one.
bool check_summed_up(const DocumentText& document, const SentenceText& before,
                     const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  auto run = list_at_end(before);
  const bool inner = !run;
  if (inner)
    run = closing_list(before, count.bare || text.noun_class(count.head) == NounClass::kPerson);
  if (!run || run->asides) return false;
  std::set<int> counts = run->counts;
  if (run->sum > 0) counts.insert(run->sum);
  const bool ok = counts.contains(count.value);
  if (!ok && (run->miss(count.value) > 3 || before.has_any(kOpenWord))) return false;
  // Those of the sentences before may be counted in.
  if (!ok && inner &&
      (run->counts.size() > 1 || told_with_others(before) || named_before(document, before) ||
       counted_before(before, count.value)))
    return false;
  tell_list_count(text, count, ok, run->sum > 0 ? run->sum : run->likely,
                  before.range(run->first, run->last), sink);
  return true;
}

/// "The quartet had rowed": those named in the sentence before.
bool group_takes_up(const SentenceText& text, const AnnouncedCount& count) {
  if (count.figure != 1 || count.head != 1 || text.is_figure(1)) return false;
  return collective(text[1].word) != 0 && !text.word(1, "pair");
}

/// "Mumps, measles and whooping cough are back. ... the return of all four diseases": the list that
/// the sentence before begins with, taken up by "all".
bool check_all_inside(const DocumentText& document, const SentenceText& text,
                      const AnnouncedCount& count, ClaimSink& sink) {
  const uint32_t s = text.sentence();
  const auto& sentences = document.context().sentences;
  if (count.figure < 2 || !text.word(count.figure - 1, "all") || count.partitive || count.rough ||
      count.bare || s == 0 || sentences[s - 1].block != sentences[s].block)
    return false;
  if (!text.end_of_clause(count.head + 1) && !text.is(count.head + 1, kBeWord | kModalWord))
    return false;
  // The block begins with the list.
  if (s > 1 && sentences[s - 2].block == sentences[s].block) return false;
  const SentenceText& before = document.any(s - 1);
  if (before.disowned() || before.question() || told_with_others(before) ||
      counted_before(before, count.value))
    return false;
  uint32_t verb = 0;
  while (verb < before.size() && !before.is(verb, kBeWord | kModalWord) &&
         !before.any_word(verb, {"have", "has", "had"}))
    ++verb;
  const auto run = read_run(before, 0, verb);
  if (!run || !run->closed || run->last != verb || run->asides || run->counts.size() != 1 ||
      run->likely < 3 || run->counted || run->led)
    return false;
  const bool ok = run->counts.contains(count.value);
  const bool fits = run->common && run->briefs && !named_things(text, count.head);
  if (!ok && (!fits || run->miss(count.value) > 1)) return false;
  tell_list_count(text, count, ok, run->likely, before.range(run->first, run->last), sink);
  return true;
}

}  // namespace

void check_following_count(const DocumentText& document, const SentenceText& text,
                           std::vector<AnnouncedCount> counts, ClaimSink& sink) {
  const auto all_of_them = counts.empty() ? all_alone(text) : std::nullopt;
  if (all_of_them) counts.push_back(*all_of_them);
  if (check_first_and_others(document, text, sink)) return;
  if (counts.empty()) return;
  if (all_of_them && check_all_of_closing(document, text, *all_of_them, sink)) return;
  if (text.sentence() > 0 && sums_up(text, counts.front()) &&
      document.context().sentences[text.sentence() - 1].block ==
          document.context().sentences[text.sentence()].block) {
    const SentenceText& list = document.any(text.sentence() - 1);
    if (!list.disowned() && !list.question() &&
        check_summed_up(document, list, text, counts.front(), sink))
      return;
  }
  for (const AnnouncedCount& count : counts) {
    if (check_all_inside(document, text, count, sink)) return;
    const bool closed = count.figure > 0 && text.word(count.figure - 1, "all") &&
                        !count.partitive && !count.rough && !count.bare &&
                        (text.end_of_clause(count.head + 1) || text.verb(count.head + 1) ||
                         text.is(count.head + 1, kBeWord | kModalWord));
    if (closed && (count.figure > 1 || titles_before(document, text, count)) &&
        check_all_of_closing(document, text, count, sink))
      return;
  }
  bool all = text.word(0, "all");
  if (!all && !text.word(0, "the")) return;
  const AnnouncedCount& count = counts.front();
  const bool group = group_takes_up(text, count);
  if (!all_of_them && !group && (!takes_up(text, count, all) || !named_things(text, count.head)))
    return;
  const uint32_t s = text.sentence();
  const auto& sentences = document.context().sentences;
  if (s == 0 || sentences[s - 1].block != sentences[s].block) return;
  const SentenceText& before = document.any(s - 1);
  if (before.disowned() || before.question()) return;
  const auto run = only_run(before);
  if (!run || told_with_others(before)) return;
  const bool persons = text.noun_class(count.head) == NounClass::kPerson;
  // "Brightwell, Norcot and Union Power ... The quartet"
  if (!group && (persons ? !run->full : !(run->single || run->full))) return;
  ItemCounts items;
  items.counts.insert(run->names);
  items.most_likely = run->names;
  items.closed = items.names = true;
  const bool ok = count.value == run->names;
  all = all || (group && count.value > 2);
  // "The two winners" may be two of them; one more may have been named before.
  if (!ok && (items.miss(count.value) > 1 ||
              ((!all || text.is(count.head, kDemographicWord)) && count.value < run->names)))
    return;
  // "She met A, B and C. All four laughed", "Koch drove A, B and C": whoever did it is the fourth.
  for (uint32_t k = 0; !ok && count.value > run->names && k < run->first; ++k) {
    const bool name =
        k == 0 && name_word(before, 0) && before.context().lexicon.analyses(before[0].id).empty();
    if (name || (before.is(k, kPronounWord) && !before.is(k, kArticleWord))) return;
  }
  for (uint32_t i = count.head; !ok && i < text.size(); ++i) {
    if (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal) return;
  }
  if (!ok && (named_before(document, before) || counted_before(before, count.value))) return;
  tell_list_count(text, count, ok, run->names, before.range(run->first, run->last), sink);
}

}  // namespace factlint::computation
