// "Three changes. First, ... Second, ..."; "He has three passions. They are ..." -> counts judged.
#include <array>

#include "engine/computation/announced_list.h"

namespace factlint::computation {
namespace {

constexpr std::array<std::string_view, 10> kFirsts = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};
constexpr uint32_t kMaxSentences = 14;

/// 1 for "first", "firstly", "the first": an item that begins at atom `i`; 0 for anything else.
int item_number(const SentenceText& text, uint32_t i) {
  if (text.word(i, "the") || text.word(i, "and")) ++i;
  std::string_view w = text[i].word;
  if (w.empty()) w = text.in(i) && text.is_figure(i) ? text.view(i, i + 1) : w;
  const std::string folded = fold_word(w);
  for (size_t n = 0; n < kFirsts.size(); ++n) {
    const bool plain = folded == kFirsts[n];
    const bool adverb = folded.size() == kFirsts[n].size() + 2 && folded.ends_with("ly") &&
                        folded.starts_with(kFirsts[n]);
    if (!plain && !adverb) continue;
    // "First, ...", "The second is ...": not "First prize went to".
    const bool item = text.mark(i + 1, kComma) || text.mark(i + 1, kColon) || adverb ||
                      text.is(i + 1, kBeWord | kPronounWord | kArticleWord) ||
                      text.word(i + 1, "there") || text.word(i + 1, "comes");
    return item ? static_cast<int>(n) + 1 : 0;
  }
  return 0;
}

/// Item numbers of one sentence in order: at its start and behind semicolons; false at a number out
/// of order.
bool read_items(const SentenceText& text, int& reached, bool& any) {
  any = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (i > 0 && !text.mark(i - 1, kSemicolon) &&
        !(text.mark(i - 1, kComma) && text.word(i, "and")))
      continue;
    const int n = item_number(text, i);
    if (n == 0) continue;
    if (n != reached + 1) return false;
    reached = n;
    any = true;
  }
  return true;
}

/// "Drivers face three changes. First, ...; fourth, ...": more items than announced.
void check_numbered(const DocumentText& document, const SentenceText& text,
                    const AnnouncedCount& count, ClaimSink& sink) {
  const auto& sentences = document.context().sentences;
  int reached = 0;
  uint32_t last = text.sentence();
  for (uint32_t s = text.sentence() + 1;
       s < sentences.size() && s <= text.sentence() + kMaxSentences; ++s) {
    if (!sentences[s].prose) break;
    bool any = false;
    if (!read_items(document.any(s), reached, any)) return;
    if (s == text.sentence() + 1 && !any) return;
    if (any) last = s;
  }
  if (reached < 2) return;
  const TextRange list = {
      document.context().text_range(sentences[text.sentence() + 1].tokens).begin,
      document.context().text_range(sentences[last].tokens).end};
  if (reached == count.value) return tell_list_count(text, count, true, reached, list, sink);
  if (reached > count.value && !count.partitive && !count.hedged)
    tell_list_count(text, count, false, reached, list, sink);
}

/// "He has three passions. They are chess, jazz, cycling and fishing."
void check_next(const DocumentText& document, const SentenceText& text, const AnnouncedCount& count,
                ClaimSink& sink) {
  const auto& sentences = document.context().sentences;
  const uint32_t next = text.sentence() + 1;
  if (next >= sentences.size() || sentences[next].block != sentences[text.sentence()].block) return;
  const SentenceText& list = document.any(next);
  const bool opens = (list.word(0, "they") || list.word(0, "these") || list.word(0, "those")) &&
                     (list.word(1, "are") || list.word(1, "were"));
  if (!opens) return;
  uint32_t first = 2;
  if (list.mark(first, kColon)) ++first;
  const uint32_t end = content_end(list);
  const ItemCounts items = count_items(list, first, end);
  if (!items.closed || items.open || items.clauses || items.lengthy || items.most_likely < 2)
    return;
  for (uint32_t i = first; i < end; ++i) {
    if (list.is_figure(i) || list.past_verb(i)) return;
  }
  const TextRange range = list.range(first, end);
  if (items.counts.contains(count.value))
    return tell_list_count(text, count, true, count.value, range, sink);
  const bool listable = abstract_things(text, count.head) || items.names;
  if (listable && items.most_likely > 2 && items.miss(count.value) <= 2 && !count.partitive &&
      !count.hedged)
    tell_list_count(text, count, false, items.most_likely, range, sink);
}

/// The next sentence begins as a told list does; looked at before it is analysed.
bool list_may_follow(const DocumentText& document, const SentenceText& text) {
  const auto& context = document.context();
  const uint32_t next = text.sentence() + 1;
  if (next >= context.sentences.size() || context.sentences[next].tokens.empty()) return false;
  const uint32_t first = context.sentences[next].tokens.first;
  const std::string_view w = context.vocabulary.text(context.tokens[first].word);
  for (const std::string_view opener :
       {"first", "firstly", "the", "they", "these", "those", "one", "1"}) {
    if (w == opener) return true;
  }
  return context.view({first, first + 1}).starts_with("1");
}

}  // namespace

void check_told_lists(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!list_may_follow(document, text)) return;
  const auto counts = announced_counts(text, 0, text.size());
  if (counts.size() != 1) return;
  const AnnouncedCount& count = counts.front();
  if (text.has(kOpenWord, count.head, text.size())) return;
  check_numbered(document, text, count, sink);
  check_next(document, text, count, sink);
}

}  // namespace factlint::computation
