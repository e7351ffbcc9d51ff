// "Three changes. First, ... Second, ..."; "He has three passions. They are ..." -> counts judged.
#include "engine/computation/announced_list.h"
#include "engine/computation/list_run.h"
#include "engine/computation/ordinal.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxSentences = 14;

/// How far the items told so far reach, and whether the last says that it is the last.
struct Reach {
  int reached = 0;
  bool complete = false;
};

/// "Third and last", "Finally", "The last is": the word that closes such a list.
bool closing_word(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"last", "lastly", "finally", "final"});
}

/// 1 for "first", "firstly", "the first": an item that begins at atom `i`; `next` for "finally"; 0
/// for anything else.
int item_number(const SentenceText& text, uint32_t i, int next, bool& last) {
  while (text.any_word(i, {"the", "and", "then", "a"}) ||
         (text.any_word(i, {"in", "as"}) && text.word(i + 1, "the")))
    ++i;
  last = closing_word(text, i);
  if (last) {
    const bool item = text.mark(i + 1, kComma) || text.is(i + 1, kBeWord | kPronounWord) ||
                      text.any_word(i, {"lastly", "finally"});
    return item && next > 2 ? next : 0;
  }
  const bool verb = text.is(i + 1, kBeWord) || text.mark(i + 1, kComma);
  if (next == 1 && verb && text.word(i, "one")) return 1;
  if (next == 2 && verb && text.any_word(i, {"another", "other"})) {
    last = text.word(i, "other");
    return 2;
  }
  std::string_view w = text[i].word;
  if (w.empty()) w = text.in(i) && text.is_figure(i) ? text.view(i, i + 1) : w;
  const std::string folded = fold_word(w);
  std::string_view stem = folded;
  const bool adverb = stem.ends_with("ly");
  if (adverb) stem.remove_suffix(2);
  const int number = ordinal(stem);
  if (number == 0) return 0;
  last = text.word(i + 1, "and") && closing_word(text, i + 2);
  // "First, ...", "The second is ...": not "First prize went to".
  const bool item = last || text.mark(i + 1, kComma) || text.mark(i + 1, kColon) || adverb ||
                    text.is(i + 1, kBeWord | kPronounWord | kArticleWord) ||
                    text.word(i + 1, "there") || text.word(i + 1, "comes") ||
                    (i > 0 && text.word(i - 1, "the") && next > 1 && text.word(i + 1, "to")) ||
                    (i > 0 && text.word(i - 1, "the") && next > 1 &&
                     (text.verb(i + 1) || (name_word(text, i + 1) && next > 2) ||
                      (text.noun(i + 1) && !text.is(i + 1, kTimeUnitWord) &&
                       (text.end_of_clause(i + 2) || text.word(i + 2, "and")))));
  return item ? number : 0;
}

/// Item numbers of one sentence in order: at its start and behind semicolons; false at a number out
/// of order.
bool read_items(const SentenceText& text, Reach& told, bool& any) {
  any = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "The first was the noise, the second the loss of parking."
    const bool goes_on = i > 0 && told.reached > 0 && text.mark(i - 1, kComma) &&
                         (text.word(i, "the") || text.word(i, "in")) && !told.complete;
    if (i > 0 && !text.mark(i - 1, kSemicolon) && !goes_on &&
        !(text.mark(i - 1, kComma) && text.word(i, "and")) &&
        !(told.reached > 0 && text.word(i - 1, "and") && text.word(i, "the") &&
          !text.mark(i - 2, kComma)))
      continue;
    bool last = false;
    const int n = item_number(text, i, told.reached + 1, last);
    if (n == 0) continue;
    if (n != told.reached + 1) {
      if (goes_on) continue;
      return false;
    }
    told.reached = n;
    told.complete = last;
    any = true;
  }
  return true;
}

/// "It gave no others.", "That was all.", "There was nothing else on the list."
bool says_no_more(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size() && i < 9; ++i) {
    if (text.word(i, "no") && text.any_word(i + 1, {"others", "other", "more", "further"}))
      return true;
    if (text.word(i, "nothing") && text.any_word(i + 1, {"else", "more", "further"})) return true;
    if (i < 2 && text.is(i, kBeWord) && text.any_word(i - 1, {"that"}) && text.word(i + 1, "all") &&
        text.end_of_clause(i + 2))
      return true;
  }
  return false;
}

/// "Drivers face three changes. First, ...; fourth, ...": more items than announced, or fewer where
/// the last one says that it is the last.
void check_numbered(const DocumentText& document, const SentenceText& text,
                    const AnnouncedCount& count, ClaimSink& sink) {
  const auto& sentences = document.context().sentences;
  Reach told;
  uint32_t last = text.sentence();
  for (uint32_t s = text.sentence() + 1;
       s < sentences.size() && s <= text.sentence() + kMaxSentences; ++s) {
    if (!sentences[s].prose) break;
    bool any = false;
    if (!read_items(document.any(s), told, any)) return;
    if (s == text.sentence() + 1 && !any) return;
    if (any) last = s;
    if (!any && told.reached > 1 && says_no_more(document.any(s))) told.complete = true;
    if (told.complete) break;
  }
  if (told.reached < 2) return;
  const TextRange list = {
      document.context().text_range(sentences[text.sentence() + 1].tokens).begin,
      document.context().text_range(sentences[last].tokens).end};
  const bool ok = told.reached == count.value;
  const bool wrong = told.reached > count.value || (told.complete && !ok);
  if (ok || (wrong && !count.partitive && !count.rough))
    tell_list_count(text, count, ok, told.reached, list, sink);
}

/// "They are Carl Dunn, 34, of Leeds; Peter Voss, 41; and Ivan Marek, 29."
void check_named_next(const SentenceText& list, uint32_t first, const SentenceText& text,
                      const AnnouncedCount& count, ClaimSink& sink) {
  const auto run = read_run(list, first, content_end(list));
  // "They are a hammer, a saw and a plane."
  const bool things = run && run->articles && run->common && run->briefs && !run->counted &&
                      run->last == content_end(list) && run->counts.size() == 1;
  if (!run || !run->closed || !(run->full || things) || count.partitive || count.rough) return;
  const bool ok = run->counts.contains(count.value);
  if (ok || run->miss(count.value) <= 3)
    tell_list_count(text, count, ok, run->likely, list.range(run->first, run->last), sink);
}

void check_caption(const SentenceText& list, uint32_t first, const SentenceText& text,
                   const AnnouncedCount& count, ClaimSink& sink) {
  const uint32_t end = content_end(list);
  const auto run = read_run(list, first, end);
  if (!run || !run->full || run->last != end || count.partitive || count.rough) return;
  const bool ok = run->counts.contains(count.value);
  const bool people = text.noun_class(count.head) == NounClass::kPerson || count.bare;
  if (ok || (people && run->counts.size() == 1 && run->miss(count.value) <= 2))
    tell_list_count(text, count, ok, run->likely, list.range(run->first, run->last), sink);
}

/// "There are three things that matter. Soil, sun and water.": a sentence that is a list and
/// nothing else, behind one that says how many.
void check_fragment(const SentenceText& list, const SentenceText& text, const AnnouncedCount& count,
                    ClaimSink& sink) {
  const uint32_t end = content_end(list);
  if (!list.has_mark(kComma) || end > 40 || count.partitive || count.rough || count.length) return;
  if (!text.end_of_clause(count.head + 1) && text.with_hedge(count.figure) > 2) return;
  const auto run = read_run(list, 0, end);
  if (!run || run->last != end || !run->closed || run->asides || run->counted || run->led ||
      run->likely < 3 || run->counts.size() != 1 || !run->briefs)
    return;
  const bool ok = run->counts.contains(count.value);
  const bool listed = text.is(count.head, kListNoun);
  const bool fits = run->names ? named_things(text, count.head) || listed || count.bare
                               : listed || (run->articles && abstract_things(text, count.head));
  if (ok || (fits && run->miss(count.value) <= 2))
    tell_list_count(text, count, ok, run->likely, list.range(run->first, run->last), sink);
}

/// Where the list begins behind "They are", "On it are", "It comprises"; 0 if nothing opens one.
uint32_t list_opening(const SentenceText& list) {
  // "From north to south they are"
  uint32_t they = 0;
  if (list.is(0, kPrepositionWord)) {
    while (they < 8 && !list.any_word(they, {"they", "these", "those"})) ++they;
  }
  if (list.any_word(they, {"they", "these", "those"}) && list.any_word(they + 1, {"are", "were"}))
    return they + 2;
  if (list.word(0, "it") && list.any_word(1, {"comprises", "comprised"})) return 2;
  if (list.word(0, "it") && list.any_word(1, {"consists", "consisted"}) && list.word(2, "of"))
    return 3;
  if (!list.word(0, "on")) return 0;
  const uint32_t are = list.word(1, "it") ? 2 : list.is(1, kArticleWord) ? 3 : 0;
  return are > 0 && list.any_word(are, {"are", "were"}) ? are + 1 : 0;
}

/// "He has three passions. They are chess, jazz, cycling and fishing."
void check_next(const DocumentText& document, const SentenceText& text, const AnnouncedCount& count,
                ClaimSink& sink) {
  const auto& sentences = document.context().sentences;
  const uint32_t next = text.sentence() + 1;
  if (next >= sentences.size() || sentences[next].block != sentences[text.sentence()].block) return;
  const SentenceText& list = document.any(next);
  // "From left: Ann Doyle, Pete Marsh, Les Bright.": a caption needs no "and".
  if (list.word(0, "from") && list.any_word(1, {"left", "right"}) && list.mark(2, kColon))
    return check_caption(list, 3, text, count, sink);
  uint32_t first = list_opening(list);
  if (first == 0) return check_fragment(list, text, count, sink);
  if (list.mark(first, kColon)) ++first;
  const uint32_t end = content_end(list);
  const ItemCounts items = count_items(list, first, end);
  if (!items.closed || items.open || items.clauses || items.lengthy || items.most_likely < 2 ||
      items.semicolons)
    return check_named_next(list, first, text, count, sink);
  for (uint32_t i = first; i < end; ++i) {
    if (list.is_figure(i) || list.past_verb(i))
      return check_named_next(list, first, text, count, sink);
  }
  const TextRange range = list.range(first, end);
  if (items.counts.contains(count.value))
    return tell_list_count(text, count, true, count.value, range, sink);
  const bool listable = abstract_things(text, count.head) || items.names;
  if (listable && items.most_likely > 2 && items.miss(count.value) <= 2 && !count.partitive &&
      !count.hedged)
    tell_list_count(text, count, false, items.most_likely, range, sink);
}

/// "The complete list of schools hit: A, B and C": the colon, or kNone.
uint32_t complete_list(const SentenceText& text) {
  bool whole = false;
  for (uint32_t i = 0; i < text.size() && i < 14; ++i) {
    if (text.mark(i, kColon)) return whole ? i : kNone;
    const bool full = text.any_word(i, {"full", "complete", "whole", "entire"});
    whole = whole || (full && text.any_word(i + 1, {"list", "line-up", "lineup", "roll", "set"}));
  }
  return kNone;
}

/// A colon near the sentence's beginning; looked for before the sentence is analysed.
bool early_colon(const DocumentContext& context, uint32_t sentence) {
  const TokenRange tokens = context.sentences[sentence].tokens;
  for (uint32_t t = tokens.first; t < tokens.last && t < tokens.first + 14; ++t) {
    if (context.tokens[t].kind == TokenKind::kMark && context.tokens[t].mark_class == kColon)
      return true;
  }
  return false;
}

/// "Seven schools to close", and further down "The complete list of schools: ...".
void check_complete_list(const DocumentText& document, const SentenceText& text,
                         const AnnouncedCount& count, ClaimSink& sink) {
  if (count.partitive || count.rough) return;
  const auto& context = document.context();
  for (uint32_t s = text.sentence() + 1; s < context.sentences.size() && s < text.sentence() + 4;
       ++s) {
    if (!early_colon(context, s)) continue;
    const SentenceText& list = document.any(s);
    const uint32_t colon = complete_list(list);
    if (colon == kNone) continue;
    const auto run = read_run(list, colon + 1, content_end(list));
    if (!run || !run->closed || run->last < content_end(list)) return;
    bool same = false;
    for (uint32_t i = 0; i < colon && !same; ++i)
      same = list.noun(i) && list.lemma(i) == text.lemma(count.head);
    const bool ok = run->counts.contains(count.value);
    if (same && (ok || run->miss(count.value) <= 3))
      tell_list_count(text, count, ok, run->likely, list.range(run->first, run->last), sink);
    return;
  }
}

/// A short sentence that holds a comma soon, and a joint: it may be nothing but a list.
bool list_alone(const DocumentContext& context, uint32_t sentence) {
  const TokenRange tokens = context.sentences[sentence].tokens;
  if (tokens.size() > 24) return false;
  bool comma = false;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const Token& token = context.tokens[t];
    if (token.kind == TokenKind::kMark && token.mark_class == kComma) comma = true;
    if (!comma && t > tokens.first + 5) return false;
    if (comma && context.vocabulary.text(token.word) == "and") return true;
  }
  return false;
}

/// The next sentence begins as a told list does; looked at before it is analysed.
bool list_may_follow(const DocumentText& document, const SentenceText& text) {
  const auto& context = document.context();
  const uint32_t next = text.sentence() + 1;
  if (next >= context.sentences.size() || context.sentences[next].tokens.empty()) return false;
  const uint32_t first = context.sentences[next].tokens.first;
  if (list_alone(context, next)) return true;
  const std::string_view w = context.vocabulary.text(context.tokens[first].word);
  for (const std::string_view opener : {"first", "firstly", "the", "they", "these", "those", "one",
                                        "1", "in", "all", "here", "from", "as", "on", "it"}) {
    if (w == opener) return true;
  }
  return context.view({first, first + 1}).starts_with("1");
}

/// "(b)", "b)", "2)", "2.": 2; 0 for anything else. `past` is one past it.
int item_label(const SentenceText& text, uint32_t i, uint32_t& past) {
  const bool open = text.mark(i, kOpenBracket);
  const uint32_t at = open ? i + 1 : i;
  if (!text.in(at) || !text.mark(at + 1, kCloseBracket)) return 0;
  past = at + 2;
  const std::string_view view = text.view(at, at + 1);
  if (view.size() != 1) return 0;
  const char c = view.front();
  if (c >= 'a' && c <= 'n') return c - 'a' + 1;
  return c >= '1' && c <= '9' ? c - '0' : 0;
}

}  // namespace

int marked_items(const SentenceText& text, uint32_t first, uint32_t last) {
  int labels = 0;
  Reach told;
  for (uint32_t i = first; i < last; ++i) {
    uint32_t past = 0;
    if (item_label(text, i, past) == labels + 1) {
      ++labels;
      i = past - 1;
      continue;
    }
    const bool starts = i == first || text.mark(i - 1, kSemicolon) || text.mark(i - 1, kComma) ||
                        text.word(i - 1, "and");
    bool closing = false;
    const int n = starts ? item_number(text, i, told.reached + 1, closing) : 0;
    if (n == told.reached + 1) told.reached = n;
  }
  return labels > 1 ? labels : told.reached > 1 ? told.reached : 0;
}

namespace {

/// "Now it takes four steps. (1) Register online, (2) upload a photograph, ..."
void check_marked_next(const DocumentText& document, const SentenceText& text,
                       const AnnouncedCount& count, ClaimSink& sink) {
  const auto& sentences = document.context().sentences;
  const uint32_t next = text.sentence() + 1;
  if (next >= sentences.size() || sentences[next].block != sentences[text.sentence()].block) return;
  const Token& opener = document.context().tokens[sentences[next].tokens.first];
  if (opener.kind != TokenKind::kMark || opener.mark_class != kOpenBracket) return;
  const SentenceText& list = document.any(next);
  uint32_t past = 0;
  if (item_label(list, 0, past) != 1 || count.partitive || count.rough) return;
  const int marked = marked_items(list, 0, list.size());
  if (marked >= 2)
    tell_list_count(text, count, marked == count.value, marked, list.range(0, content_end(list)),
                    sink);
}

}  // namespace

void check_told_lists(const DocumentText& document, const SentenceText& text,
                      const std::vector<AnnouncedCount>& counts, ClaimSink& sink) {
  if (counts.size() != 1) return;
  const AnnouncedCount& count = counts.front();
  check_marked_next(document, text, count, sink);
  check_complete_list(document, text, count, sink);
  if (!list_may_follow(document, text)) return;
  if (text.has(kOpenWord, count.head, text.size())) return;
  check_numbered(document, text, count, sink);
  check_next(document, text, count, sink);
}

}  // namespace factlint::computation
