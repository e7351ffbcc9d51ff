// "two by-laws: one bans ..., one doubles ... and one puts ...", "three men. One wore ..., another
// had ..., a third limped and the last carried ...": things told one by one by pronouns -> counts
// judged.
#include <algorithm>
#include <optional>
#include <string>

#include "engine/base/utf8.h"
#include "engine/computation/announced_list.h"
#include "engine/computation/ordinal.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kSentencesOn = 4;  // that go on with "another ..."

/// What stands at the beginning of a clause.
enum class Opening { kNone, kItem, kLast, kMany };

struct Ones {
  int items = 0;
  bool closed = false;  ///< the last item says that it is the last, or stands behind "and"
  bool broken = false;  ///< "the others", "two more": not one by one
  uint32_t last = 0;    ///< one past the last item's first word
};

bool starts(std::string_view text, std::string_view words) {
  return text.starts_with(words) &&
         (text.size() == words.size() || text[words.size()] == ' ' || text[words.size()] == ',');
}

/// The clause at atom `i` tells of the next single thing, `next` in order.
Opening opening_at(const SentenceText& text, uint32_t i, int next) {
  if (!text.in(i) || text[i].kind == AtomKind::kMark) return Opening::kNone;
  const std::string words = fold_word(text.view(i, std::min(i + 3, text.size())));
  constexpr std::string_view kMany[] = {
      "others",        "the others",      "the rest",    "some",          "two",  "three",
      "both",          "several",         "neither",     "none",          "each", "all",
      "the other two", "the other three", "another two", "another three", "many", "most"};
  for (const std::string_view many : kMany) {
    if (starts(words, many)) return Opening::kMany;
  }
  for (const std::string_view article : {"a ", "the ", "and a "}) {
    if (!words.starts_with(article)) continue;
    const std::string_view behind = std::string_view(words).substr(article.size());
    const int rank = ordinal(behind.substr(0, behind.find_first_of(" ,")));
    if (rank == 0) continue;
    if (rank == next) return Opening::kItem;
    return next > 1 ? Opening::kMany : Opening::kNone;
  }
  if (next > 1 && (starts(words, "the last") || starts(words, "the final one")))
    return Opening::kLast;
  if (next > 1 && starts(words, "the other")) return Opening::kLast;
  const bool one = starts(words, "one");
  if (!one && !starts(words, "another")) return Opening::kNone;
  if (!one && next == 1) return Opening::kNone;
  // "one of the best", "one day": no item.
  if (text.word(i + 1, "of") && !text.any_word(i + 2, {"them", "these", "which", "whom"}))
    return Opening::kNone;
  const bool goes_on = text.verb(i + 1) ||
                       text.is(i + 1, kBeWord | kModalWord | kPrepositionWord) ||
                       text.mark(i + 1, kComma) || text.word(i + 1, "of") ||
                       (next > 1 && text.is(i + 1, kArticleWord)) ||
                       (text.noun(i + 1) && !text.is(i + 1, kTimeUnitWord));
  return goes_on ? Opening::kItem : Opening::kNone;
}

/// Reads on from atom `first`; clauses begin there and behind marks and "and".
void read_ones(const SentenceText& text, uint32_t first, Ones& told) {
  const uint32_t end = text.size();
  for (uint32_t i = first; i < end; ++i) {
    const bool behind_and = i > first && text.any_word(i - 1, {"and", "while", "but", "or"});
    const bool start = i == first || behind_and || text.mark(i - 1, kComma) ||
                       text.mark(i - 1, kSemicolon) || text.dash(i - 1);
    if (!start) continue;
    switch (opening_at(text, i, told.items + 1)) {
      case Opening::kNone:
        continue;
      case Opening::kMany:
        told.broken = told.broken || told.items > 0;
        return;
      case Opening::kLast:
        ++told.items;
        told.closed = true;
        told.last = i + 1;
        return;
      case Opening::kItem:
        ++told.items;
        told.closed = behind_and && text.word(i - 1, "and");
        told.last = i + 1;
        break;
    }
  }
}

bool one_at(const SentenceText& text, uint32_t i) {
  return text.in(i) && fold_word(text.view(i, i + 1)) == "one";
}

/// The number may be that of something else that the items fit.
bool other_count(const std::vector<AnnouncedCount>& counts, const AnnouncedCount& count,
                 int items) {
  return std::any_of(counts.begin(), counts.end(), [&](const AnnouncedCount& other) {
    return other.figure != count.figure && other.value == items;
  });
}

void judge(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
           const AnnouncedCount& count, const Ones& told, TextRange list, ClaimSink& sink) {
  if (told.items < 2 || told.broken) return;
  const bool ok = told.items == count.value;
  const bool wrong = told.items > count.value || told.closed;
  if (!ok &&
      (!wrong || count.partitive || (count.rough && count.hedged && told.items < count.value) ||
       other_count(counts, count, told.items) ||
       std::abs(told.items - count.value) > std::max(1, count.value / 2)))
    return;
  tell_list_count(text, count, ok, told.items, list, sink);
}

/// "... two kinds of gardener: those who plan, those who trust to luck and those who wait".
int parallel_items(const SentenceText& text, uint32_t first, bool& closed) {
  if (!text.lower(first) || !text.any_word(first, {"those", "people", "men", "women", "one"}) ||
      !text.any_word(first + 1, {"who", "that", "which"}))
    return 0;
  int items = 0;
  for (uint32_t i = first; i + 1 < text.size(); ++i) {
    const bool start = i == first || text.mark(i - 1, kComma) || text.mark(i - 1, kSemicolon) ||
                       text.word(i - 1, "and");
    if (!start || text[i].word != text[first].word || text[i + 1].word != text[first + 1].word)
      continue;
    ++items;
    closed = i > first && text.word(i - 1, "and");
  }
  return items;
}

}  // namespace

void check_list_ones(const DocumentText& document, const SentenceText& text,
                     const std::vector<AnnouncedCount>& counts, ClaimSink& sink) {
  // "A pair of by-laws", elsewhere a vague number.
  if (counts.empty() && text.is_figure(0) && text.view(0, 1) == "A pair" && text.word(1, "of")) {
    const uint32_t head = counted_noun(text, 1);
    if (head != kNone) check_list_ones(document, text, {{0, head, 2}}, sink);
    return;
  }
  if (counts.empty() || text.has_any(kHypotheticalWord)) return;
  for (uint32_t i = 1; i + 3 < text.size(); ++i) {
    if (!text.mark(i, kColon) && !text.dash(i)) continue;
    const AnnouncedCount* count = nullptr;
    for (const AnnouncedCount& c : counts) {
      if (c.head >= i) continue;
      if (count != nullptr) return;
      count = &c;
    }
    if (count == nullptr) return;
    Ones told;
    if (one_at(text, i + 1)) {
      read_ones(text, i + 1, told);
    } else {
      told.items = parallel_items(text, i + 1, told.closed);
    }
    if (told.items > 1) {
      AnnouncedCount plain = *count;
      // "two kinds of gardener": each kind is told once.
      if (told.closed && text.word(count->head + 1, "of")) plain.hedged = plain.rough = false;
      judge(text, counts, plain, told, text.range(i + 1, text.size()), sink);
    }
    return;
  }
  // In the sentences behind.
  const auto& context = document.context();
  const uint32_t next = text.sentence() + 1;
  if (counts.size() != 1 || next >= context.sentences.size() ||
      context.sentences[next].block != context.sentences[text.sentence()].block)
    return;
  const TokenRange tokens = context.sentences[next].tokens;
  if (tokens.empty() || fold_word(context.view({tokens.first, tokens.first + 1})) != "one") return;
  Ones told;
  uint32_t s = next;
  for (; s < next + kSentencesOn && s < context.sentences.size(); ++s) {
    if (context.sentences[s].block != context.sentences[next].block) break;
    const SentenceText& list = document.any(s);
    if (list.disowned() || list.question()) return;
    const int before = told.items;
    const uint32_t first = list.any_word(0, {"and", "but"}) ? 1 : 0;
    if (opening_at(list, first, told.items + 1) == Opening::kNone) break;
    read_ones(list, first, told);
    if (told.items == before || told.broken) break;
    if (told.closed) break;
  }
  judge(text, counts, counts.front(), told,
        {context.text_range(context.sentences[next].tokens).begin,
         context.text_range(context.sentences[std::max(s, next + 1) - 1].tokens).end},
        sink);
}

}  // namespace factlint::computation
