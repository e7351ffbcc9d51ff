// A sentence that ends in a colon and the bullets below it -> the announced number judged.
#include <algorithm>

#include "engine/computation/announced_list.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

struct BulletList {
  int items = 0;   ///< of the first level
  int listed = 0;  ///< things listed inside the items, where each item is itself a list
  int summed =
      0;  ///< the numbers that the items begin with ("two gold, for ..."); 0 if one has none
  TextRange range;
};

/// Sentences of each block, first to last.
std::vector<std::pair<uint32_t, uint32_t>> sentences_of_blocks(const DocumentContext& context) {
  std::vector<std::pair<uint32_t, uint32_t>> out(context.document.blocks.size(), {0, 0});
  for (uint32_t s = 0; s < context.sentences.size(); ++s) {
    auto& range = out[context.sentences[s].block];
    if (range.second == 0) range.first = s;
    range.second = s + 1;
  }
  return out;
}

/// "two gold, for ...", "a silver": how many of what is counted an item stands for.
int leading_count(const SentenceText& text) {
  if (text.any_word(0, {"a", "an"})) return 1;
  if (!is_count(text, 0) || text[1].kind != AtomKind::kWord) return 0;
  const Quantity& q = text.figure_at(0).quantity;
  return q.hedge == Hedge::kNone && q.value < Decimal(1000) ? static_cast<int>(q.value.to_int())
                                                            : 0;
}

BulletList bullets_behind(const DocumentText& document, size_t block,
                          const std::vector<std::pair<uint32_t, uint32_t>>& sentences) {
  BulletList list;
  const auto& blocks = document.context().document.blocks;
  const size_t first = block + 1;
  if (first >= blocks.size() || blocks[first].kind != BlockKind::kListItem) return list;
  bool every_item_lists = true;
  bool every_item_counts = true;
  list.range = blocks[first].text;
  for (size_t b = first; b < blocks.size() && blocks[b].kind == BlockKind::kListItem &&
                         blocks[b].group == blocks[first].group;
       ++b) {
    list.range.end = blocks[b].text.end;
    if (blocks[b].level != blocks[first].level) continue;
    ++list.items;
    const auto [begin, end] = sentences[b];
    const int number = begin < end ? leading_count(document.any(begin)) : 0;
    every_item_counts = every_item_counts && number > 0;
    list.summed += number;
    int inside = 1;
    if (end == begin + 1) {
      const SentenceText& text = document.any(begin);
      const ItemCounts items = count_items(text, 0, content_end(text));
      inside = items.closed ? items.most_likely : 1;
    } else {
      every_item_lists = false;
    }
    list.listed += inside;
  }
  if (!every_item_lists) list.listed = 0;
  if (!every_item_counts) list.summed = 0;
  return list;
}

bool rival_noun(const SentenceText& text, const AnnouncedCount& count, uint32_t colon) {
  if (colon == count.head + 1) return false;
  const uint32_t before = colon - 1;
  if (text.word(before, "following") || text.word(before, "below")) return false;
  return text.noun(before) && (text.plural_noun(before) || text.is(before, kGroupNoun));
}

void check(const SentenceText& text, const BulletList& list, ClaimSink& sink) {
  uint32_t colon = text.size();
  while (colon > 0 && !text.mark(colon - 1, kColon)) --colon;
  // "Five tips for a dry cellar" needs no colon.
  const bool title = colon == 0 && !text.mark(text.size() - 1, kPeriod) && text.size() < 14;
  if (!title && (colon == 0 || colon != text.size())) return;
  colon = title ? text.size() : colon - 1;
  const auto counts = announced_counts(text, 0, colon);
  for (auto count = counts.rbegin(); count != counts.rend(); ++count) {
    if (count->value == list.items || count->value == list.listed || count->value == list.summed) {
      return tell_list_count(text, *count, true, count->value, list.range, sink);
    }
  }
  if (counts.size() != 1 || list.items < 2 || list.summed > list.items) return;
  const AnnouncedCount& count = counts.front();
  if (title && (count.figure > 0 || count.rough || count.partitive)) return;
  if (title) return tell_list_count(text, count, false, list.items, list.range, sink);
  if (count.partitive || count.hedged || rival_noun(text, count, colon) || colon - count.head > 12)
    return;
  if (text.has(kOpenWord | kOverlapWord | kBreakWord, 0, colon) || text.has_any(kHypotheticalWord))
    return;
  tell_list_count(text, count, false, list.items, list.range, sink);
}

/// "The three demands go to the rector": the first words behind a list take up its items.
void check_summed_up_bullets(const DocumentText& document,
                             std::vector<std::pair<uint32_t, uint32_t>>& sentences,
                             ClaimSink& sink) {
  const auto& blocks = document.context().document.blocks;
  for (size_t b = 2; b < blocks.size(); ++b) {
    if (blocks[b].kind != BlockKind::kParagraph || blocks[b - 1].kind != BlockKind::kListItem)
      continue;
    size_t first = b - 1;
    while (first > 0 && blocks[first - 1].kind == BlockKind::kListItem &&
           blocks[first - 1].group == blocks[b - 1].group)
      --first;
    if (first == 0) continue;
    if (sentences.empty()) sentences = sentences_of_blocks(document.context());
    if (sentences[b].second == 0) continue;
    // Before the sentence is fetched: reading the items may drop it from the cache.
    const BulletList list = bullets_behind(document, first - 1, sentences);
    if (list.items < 2) continue;
    const SentenceText* text = document.at(sentences[b].first);
    if (text == nullptr || text->disowned() || text->question()) continue;
    if (!text->any_word(0, {"the", "these", "all"})) continue;
    const auto counts = announced_counts(*text, 0, text->size());
    if (counts.empty()) continue;
    const AnnouncedCount& count = counts.front();
    if (count.figure > 2 || count.partitive || count.rough || count.head > count.figure + 2)
      continue;
    const bool ok =
        count.value == list.items || count.value == list.listed || count.value == list.summed;
    if (!ok && !text->is(count.head, kListNoun) && !text->word(0, "these")) continue;
    tell_list_count(*text, count, ok, list.items, list.range, sink);
  }
}

/// The lines of the text from `at` on, up to a blank one: how many, each begun as an item is; 0 if
/// some line is not.
int lines_from(std::string_view text, size_t at) {
  constexpr size_t kLongest = 90;  // bytes; longer ones may have been wrapped
  int lines = 0;
  int sentences = 0;
  while (at < text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = end + 1;
    const size_t begin = line.find_first_not_of(" \t\r-*");
    if (begin == std::string_view::npos) break;
    line.remove_prefix(begin);
    const bool begins = (line[0] >= 'A' && line[0] <= 'Z') || (line[0] >= '0' && line[0] <= '9') ||
                        (static_cast<unsigned char>(line[0]) & 0x80U) != 0;
    // "Members: Cy Moss, Di Pell": several in one line
    if (!begins || line.size() > kLongest || line.find(',') != std::string_view::npos) return 0;
    ++lines;
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    sentences += line.ends_with('.') ? 1 : 0;
  }
  // A sentence among lines that are none is a remark on one of them.
  return sentences == 0 || sentences == lines ? lines : 0;
}

}  // namespace

void check_numbered_header(const SentenceText& text, ClaimSink& sink) {
  // Inside a block, the text has no line ends any more.
  const Document& document = text.context().document;
  const std::string_view bytes = document.source ? document.source->bytes() : std::string_view();
  const std::string_view all = bytes.size() == document.text.size() ? bytes : document.text;
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.is_figure(i) || !text.mark(i - 1, kOpenBracket) || !text.mark(i + 1, kCloseBracket) ||
        !text.mark(i + 2, kColon))
      continue;
    const Quantity& q = text.figure_at(i).quantity;
    const size_t behind = text.range(i + 2, i + 3).end;
    if (q.hedge != Hedge::kNone || q.value < Decimal(2) || q.value > Decimal(20) ||
        behind >= all.size() || (all[behind] != '\n' && all[behind] != '\r'))
      return;
    const int lines = lines_from(all, all.find('\n', behind) + 1);
    const int value = static_cast<int>(q.value.to_int());
    if (lines < 2 || lines > value + 2 || lines + 2 < value) return;
    AnnouncedCount count{i, i, value};
    const auto end = static_cast<uint32_t>(behind);
    return tell_list_count(text, count, lines == value, lines, {end, end + 1}, sink);
  }
}

void check_list_blocks(const DocumentText& document, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kListCount)) return;
  const auto& blocks = document.context().document.blocks;
  std::vector<std::pair<uint32_t, uint32_t>> sentences;
  for (size_t b = 0; b + 1 < blocks.size(); ++b) {
    const bool before =
        blocks[b].kind == BlockKind::kParagraph || blocks[b].kind == BlockKind::kHeading;
    if (!before || blocks[b + 1].kind != BlockKind::kListItem) continue;
    if (sentences.empty()) sentences = sentences_of_blocks(document.context());
    if (sentences[b].second == 0) continue;
    const BulletList list = bullets_behind(document, b, sentences);
    const SentenceText* text = document.at(sentences[b].second - 1);
    if (text == nullptr || text->disowned() || text->question()) continue;
    check(*text, list, sink);
  }
  check_summed_up_bullets(document, sentences, sink);
}

}  // namespace factlint::computation
