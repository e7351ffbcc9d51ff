// Names one by one: "both suspects, named as A, 41, B, 38, and C, 29", "two sons, A, B and C", and
// lists before their number: "Granite, slate and sandstone: the four kinds of stone".
#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"
#include "engine/computation/list_run.h"

namespace factlint::computation {
namespace {

/// Names with nothing but ages, places and commas between them.
struct NameRun {
  int names = 0;
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t words = 0;    ///< of the first name
  bool alike = true;     ///< all names have as many words
  bool numbers = false;  ///< "the 7, the 9 and the 15"
  bool roles = false;    ///< "goalkeeper Jon Aas"
  bool extras = false;   ///< ages or places stand between
};

/// One past the name at `i`: capitalised words, initials and particles; `i` itself if none begins.
uint32_t name_end(const SentenceText& text, uint32_t i) {
  uint32_t end = i;
  while (name_word(text, end)) {
    ++end;
    if (text.mark(end, kPeriod) && text[end - 1].word.size() < 2) ++end;
    if (text.mark(end, kHyphen) && !text.dash(end)) ++end;
    for (const std::string_view particle : {"de", "van", "von", "der", "al", "bin", "da", "di"}) {
      if (text.word(end, particle) && name_word(text, end + 1)) ++end;
    }
  }
  return end;
}

/// One past ", 41", "(41)", ", of Leeds" and "of Uppsala" behind a name.
uint32_t extras_end(const SentenceText& text, uint32_t i) {
  for (;;) {
    const uint32_t begin = text.mark(i, kComma) ? i + 1 : i;
    uint32_t end = begin;
    if (text.mark(begin, kOpenBracket)) {
      while (text.in(end) && end < begin + 8 && !text.mark(end, kCloseBracket)) ++end;
      end = text.mark(end, kCloseBracket) ? end + 1 : begin;
    } else if (begin > i && text.is_figure(begin)) {
      end = begin + 1;
    } else if (text.word(begin, "of") || text.word(begin, "from")) {
      uint32_t place = begin + 1;
      if (text.word(place, "the")) ++place;
      const uint32_t named = name_end(text, place);
      if (named > place) end = named;
    }
    if (end == begin) return i;
    i = end;
  }
}

/// The names from `first` on, up to the one behind "and"; nothing if there is no such one.
std::optional<NameRun> read_names(const SentenceText& text, uint32_t first) {
  NameRun run;
  run.first = first;
  uint32_t i = first;
  for (bool final = false;;) {
    if (text.word(i, "the") && (name_word(text, i + 1) || is_count(text, i + 1))) ++i;
    // "goalkeeper Jon Aas"
    for (uint32_t k = i; k < i + 3 && text.lower(k) && text.noun_class(k) == NounClass::kPerson;
         ++k) {
      if (name_word(text, k + 1)) {
        i = k + 1;
        run.roles = true;
      }
    }
    const bool number = is_count(text, i) && i > 0 && text.word(i - 1, "the");
    run.numbers = number && (run.numbers || run.names == 0);
    const uint32_t end = number ? i + 1 : name_end(text, i);
    if (end == i) return std::nullopt;
    if (run.names == 0) run.words = end - i;
    run.alike = run.alike && end - i == run.words;
    ++run.names;
    i = run.last = number ? end : extras_end(text, end);
    run.extras = run.extras || i > end;
    if (final) return run;
    const bool comma = text.mark(i, kComma);
    if (comma) ++i;
    final = text.word(i, "and");
    if (final) ++i;
    if (!comma && !final) return std::nullopt;
  }
}

ItemCounts counts_of(const NameRun& run) {
  ItemCounts items;
  items.counts.insert(run.names);
  items.most_likely = run.names;
  items.closed = items.names = true;
  return items;
}

// ---- named as

/// "All three were identified as": a number without its noun.
std::optional<AnnouncedCount> bare_count(const SentenceText& text, uint32_t verb) {
  for (uint32_t i = verb; i > 0 && verb - i < 5; --i) {
    const uint32_t at = i - 1;
    if (!is_count(text, at) || !text.is(at + 1, kBeWord | kModalWord)) continue;
    const bool whole = at > 0 && (text.word(at - 1, "all") || text.word(at - 1, "the"));
    if (!whole) return std::nullopt;
    return AnnouncedCount{at, at, static_cast<int>(text.figure_at(at).quantity.value.to_int())};
  }
  return std::nullopt;
}

bool people(const SentenceText& text, uint32_t head) {
  for (const std::string_view w :
       {"suspects", "victims", "dead", "injured", "wounded", "missing", "accused"}) {
    if (text.word(head, w)) return true;
  }
  return named_things(text, head);
}

/// The number of those named behind `verb`.
std::optional<AnnouncedCount> count_before(const SentenceText& text, uint32_t verb) {
  if (const auto bare = bare_count(text, verb)) return bare;
  auto counts = announced_counts(text, 0, verb);
  // "Police named the two victims as ..."
  if (counts.empty()) counts = announced_counts(text, verb, std::min(verb + 7, text.size()));
  if (counts.size() != 1) return std::nullopt;
  const AnnouncedCount& count = counts.front();
  if (!people(text, count.head) || (count.head < verb && verb - count.head > 14) ||
      text.has(kOpenWord, count.head, verb))
    return std::nullopt;
  for (uint32_t i = count.head + 1; i < verb; ++i) {
    if (text.mark(i, kSemicolon) || text.is(i, kBreakWord)) return std::nullopt;
  }
  return count;
}

void check_named(const SentenceText& text, ClaimSink& sink) {
  if (!text.has_any(kNamingWord)) return;
  for (uint32_t verb = 1; verb < text.size(); ++verb) {
    if (!text.is(verb, kNamingWord)) continue;
    uint32_t as = verb + 1;
    while (as < verb + 6 && text[as].kind != AtomKind::kMark && !text.word(as, "as")) ++as;
    if (!text.word(as, "as")) continue;
    const auto run = read_names(text, as + 1);
    if (!run || run->words < 2 || !run->alike) continue;
    const auto count = count_before(text, verb);
    if (!count || count->partitive || count->hedged) return;
    const ItemCounts items = counts_of(*run);
    return tell_items(text, *count, items, run->names == count->value, run->first, run->last, sink);
  }
}

// ---- names right behind their noun

/// What stands behind the names adds no further one: "two sons, A and B, and a daughter".
bool ends_names(const SentenceText& text, uint32_t last) {
  if (!text.in(last) || text.mark(last, kPeriod) || text.mark(last, kSemicolon) ||
      text.mark(last, kColon))
    return true;
  if (!text.mark(last, kComma)) return false;
  const uint32_t next = text.word(last + 1, "and") ? last + 2 : last + 1;
  if (text.word(next, "who") || text.word(next, "but")) return true;
  return text.lower(next) &&
         (text.finite_verb(next) || (text.verb(next) && !text.noun(next)) ||
          text.word(next, "lives") || text.word(next, "works")) &&
         !text.is(next, kArticleWord | kPrepositionWord);
}

/// A town may stand before its country.
bool towns(const SentenceText& text, uint32_t head) {
  for (const std::string_view w : {"city", "town", "village", "place", "airport", "port"}) {
    if (text.lemma(head) == w) return true;
  }
  return false;
}

/// "two destinations next summer, Porto, Split and Tirana": the comma behind the noun.
uint32_t comma_behind(const SentenceText& text, uint32_t head) {
  uint32_t i = head + 1;
  if (text.is_date(i)) ++i;
  return text.mark(i, kComma) ? i : kNone;
}

void check_names_behind(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  const uint32_t comma = comma_behind(text, count.head);
  if (comma == kNone || count.partitive || count.hedged) return;
  const auto run = read_names(text, comma + 1);
  if (!run || !run->alike || !ends_names(text, run->last)) return;
  const bool kin = text.is(count.head, kKinWord);
  const bool languages = text.word(count.head, "languages");
  if (!kin && !languages && !run->numbers && !people(text, count.head)) return;
  const bool ok = run->names == count.value;
  const int miss = run->names - count.value;
  if (!ok && (miss > 1 || miss < -1 || run->words > 2)) return;
  if (!ok && miss > 0 && towns(text, count.head)) return;
  // Two names may be two of the three.
  const bool subject = text.with_hedge(count.figure) <= 1;
  const bool full = run->roles && run->words > 1 && !text.mark(run->last, kComma);
  if (!ok && miss < 0 && !full && (run->names < 3 || (text.mark(run->last, kComma) && !subject)) &&
      !kin)
    return;
  tell_items(text, count, counts_of(*run), ok, run->first, run->last, sink);
}

/// "three children: Tom, 14, Ida, 12, and Max, 7": names with ages behind a colon.
void check_aged_names(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  if (!text.mark(count.head + 1, kColon) || count.partitive || count.hedged) return;
  if (!text.is(count.head, kKinWord) && !people(text, count.head)) return;
  const auto run = read_names(text, count.head + 2);
  if (!run || !run->extras || run->last < content_end(text)) return;
  tell_items(text, count, counts_of(*run), run->names == count.value, run->first, run->last, sink);
}

/// "the four-party coalition of A, B and C": as many names as the compound tells.
void check_compound_of(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  if (!text.mark(count.figure + 1, kHyphen) || !text.word(count.head + 1, "of")) return;
  const auto run = read_names(text, count.head + 2);
  if (!run || (run->names < 3 && run->words < 2)) return;
  const std::string_view what = text[count.figure + 2].word;
  if (what != "party" && what != "nation" && what != "country" && what != "member" &&
      what != "man" && what != "club" && what != "state")
    return;
  tell_items(text, count, counts_of(*run), run->names == count.value, run->first, run->last, sink);
}

/// "The four counties of A, B and C": the places are the names, not what holds them.
void check_places_of(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  if (!text.word(count.head + 1, "of") || count.figure == 0 || count.partitive ||
      !text.any_word(count.figure - 1, {"the", "all"}) || count.head != count.figure + 1 ||
      text.figure_at(count.figure).quantity.hedge != Hedge::kNone)
    return;
  if (!text.any_word(count.head, {"towns", "cities", "villages", "counties", "states", "provinces",
                                  "countries", "republics", "districts", "boroughs", "parishes",
                                  "islands", "kingdoms", "regions", "suburbs", "hamlets"}))
    return;
  const auto run = read_names(text, count.head + 2);
  if (!run || run->names < 3 || run->extras) return;
  const int miss = run->names - count.value;
  if (miss >= -1 && miss <= 1)
    tell_list_count(text, count, miss == 0, run->names, text.range(run->first, run->last), sink);
}

// ---- the list first

/// "Granite, slate and sandstone: the four kinds of stone", "A, B and C - these four towns".
void check_list_first(const SentenceText& text, ClaimSink& sink) {
  if (!text.has_mark(kColon) && !text.has_mark(kDash) && !text.has_mark(kHyphen)) return;
  uint32_t opener = 3;
  while (opener < text.size() && opener < 30 && !text.mark(opener, kColon) && !text.dash(opener))
    ++opener;
  if (!text.mark(opener, kColon) && !text.dash(opener)) return;
  uint32_t start = opener + 1;
  bool these = text.word(start, "these") || text.word(start, "those");
  // "A, B and C: these are the three cities still bidding"
  if ((these || text.word(start, "they")) && text.any_word(start + 1, {"are", "were"})) {
    these = true;
    start += 2;
  }
  while (text.word(start, "all") || text.word(start, "the") || text.word(start, "these") ||
         text.word(start, "those"))
    ++start;
  these =
      these || (text.word(start - 1, "all") && text.noun_class(start + 1) != NounClass::kPerson);
  if (!is_count(text, start)) return;
  const auto counts = announced_counts(text, start, text.size());
  if (counts.empty() || counts.front().figure != start) return;
  const AnnouncedCount& count = counts.front();
  if (text.figure_at(start).quantity.hedge != Hedge::kNone || text.word(start + 1, "other") ||
      text.word(start + 1, "more"))
    return;
  const ItemCounts items = count_items(text, 0, opener);
  if (!items.closed || items.clauses || items.open || items.lengthy || items.semicolons) return;
  for (uint32_t i = 0; i < opener; ++i) {
    if (text.is_figure(i) || text.finite_verb(i) || text.is(i, kPronounWord)) return;
  }
  const bool kinds = text.is(count.head, kListNoun) && text.word(start - 1, "the");
  // "Bach, Mozart and Brahms - the four soloists were equal to all of them"
  for (uint32_t i = count.head + 1; i < text.size(); ++i) {
    if (text.word(i, "them") || text.word(i, "each") || text.word(i, "another") ||
        text.word(i, "other") || is_count(text, i))
      return;
  }
  if (text.word(count.head + 1, "and")) return;  // "the two sisters and the baby"
  const bool named = items.names && named_things(text, count.head);
  const bool ok = items.counts.contains(count.value);
  if (ok || these || kinds || named) tell_items(text, count, items, ok, 0, opener, sink);
}

/// "Muckle Ness, Hildasay and the Calf, the archipelago's four islands": what all of them are. Of
/// fewer than were named, it may tell only the last.
void check_apposed_count(const SentenceText& text, const AnnouncedCount& count, ClaimSink& sink) {
  constexpr uint32_t kPhrase = 5;  // atoms before the number
  if (count.figure < 4 || count.partitive || count.hedged || count.bare ||
      !text.end_of_clause(count.head + 1))
    return;
  uint32_t first = count.figure;
  while (first > 0 && count.figure - first < kPhrase && text[first - 1].kind == AtomKind::kWord &&
         !text.is(first - 1, kPrepositionWord | kBeWord))
    --first;
  const bool definite = text.any_word(first, {"the", "all", "its", "their", "his", "her"}) ||
                        text.word(count.figure - 1, "'s");
  if (!definite || first < 4 || !text.mark(first - 1, kComma)) return;
  const auto run = run_before(text, 0, first - 1);
  if (!run || run->likely < 3 || !run->pure || run->counted) return;
  const bool ok = run->counts.contains(count.value);
  const bool people = text.noun_class(count.head) == NounClass::kPerson;
  if (ok || ((!people || run->full) && count.value > run->likely && count.value <= run->likely + 2))
    tell_list_count(text, count, ok, run->likely, text.range(run->first, run->last), sink);
}

}  // namespace

void check_named_lists(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
                       ClaimSink& sink) {
  check_named(text, sink);
  for (const AnnouncedCount& count : counts) {
    check_names_behind(text, count, sink);
    check_compound_of(text, count, sink);
    check_aged_names(text, count, sink);
    check_apposed_count(text, count, sink);
  }
  for (const AnnouncedCount& count : counts) check_places_of(text, count, sink);
  check_list_first(text, sink);
}

}  // namespace factlint::computation
