// "Torvik's four goals came from Diallo, on 12 and 40 minutes, and the substitute Stamm, on 77":
// goals told by who scored them and when -> counts judged.
#include <algorithm>

#include "engine/computation/announced_list.h"

namespace factlint::computation {
namespace {

constexpr int kLatest = 130;  // minutes

/// A minute of play: "12", "12th", "66 minutes"; 0 for anything else.
int minute_at(const SentenceText& text, uint32_t i) {
  Decimal value;
  if (text.is_duration(i)) {
    const DurationValue& length = text.duration(i);
    if (length.quantity.unit != "minute" || length.ago) return 0;
    value = length.quantity.value;
  } else if (text.is_figure(i)) {
    const Figure& f = text.figure_at(i);
    const bool plain = f.type == MentionType::kNumber || f.type == MentionType::kOrdinal;
    if (!plain || !f.quantity.unit.empty()) return 0;
    value = f.quantity.value;
  }
  const bool fits = value.is_integer() && value >= Decimal(1) && value <= Decimal(kLatest);
  return fits ? static_cast<int>(value.to_int()) : 0;
}

bool joins(const SentenceText& text, uint32_t i) {
  return text.mark(i, kComma) || text.mark(i, kSemicolon) || text.word(i, "and") ||
         text.mark(i, kCloseBracket) || text.any_word(i, {"minutes", "minute", "mins"});
}

/// One past the name of a scorer at `i`, what tells of him before it included; `i` if there is
/// none.
uint32_t scorer_end(const SentenceText& text, uint32_t i) {
  constexpr uint32_t kMost = 6;  // words
  uint32_t end = i;
  bool named = false;
  while (end < i + kMost && text[end].kind == AtomKind::kWord &&
         !text.is(end, kPrepositionWord | kBeWord | kPronounWord) && !text.word(end, "and")) {
    named = named || text.name_word(end);
    ++end;
  }
  return named ? end : i;
}

/// The minutes of all scorers from atom `i` to the end of the sentence, which holds nothing else;
/// 0 if it does.
int minutes_from(const SentenceText& text, uint32_t i) {
  const uint32_t end = content_end(text);
  int found = 0;
  while (i < end) {
    const uint32_t name = scorer_end(text, i);
    if (name == i) return 0;
    i = name;
    if (text.mark(i, kComma) || text.mark(i, kOpenBracket)) ++i;
    if (text.any_word(i, {"on", "in", "after", "at"})) ++i;
    if (text.word(i, "the")) ++i;
    int last = 0;
    int here = 0;
    for (; i < end; ++i) {
      if (const int minute = minute_at(text, i); minute > 0) {
        if (minute <= last) return 0;  // "40 and two more": no minutes
        last = minute;
        ++here;
      } else if (!joins(text, i)) {
        break;
      }
    }
    if (here == 0) return 0;
    found += here;
  }
  return found;
}

/// "The club's four goals", "all four goals", "Four goals ... came from".
bool all_of_them(const SentenceText& text, const AnnouncedCount& count) {
  const uint32_t left = text.with_hedge(count.figure);
  return left == 0 || text[left - 1].word == "'s" || text[left - 1].word == "\xE2\x80\x99s" ||
         text.any_word(left - 1, {"the", "all", "their", "its", "our", "his", "her"});
}

}  // namespace

void check_minute_lists(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
                        ClaimSink& sink) {
  if (!text.may_have("goals", "tries")) return;
  for (const AnnouncedCount& count : counts) {
    if (!text.any_word(count.head, {"goals", "tries"}) || count.partitive || count.hedged ||
        !all_of_them(text, count))
      continue;
    uint32_t i = count.head + 1;
    const uint32_t reach = i + 5;
    while (i < reach && !text.any_word(i, {"from", "by"}) && !text.mark(i, kColon)) ++i;
    if (i == reach) return;
    const int given = minutes_from(text, i + 1);
    if (given < 2) return;
    return tell_list_count(text, count, given == count.value, given,
                           text.range(i + 1, content_end(text)), sink);
  }
}

}  // namespace factlint::computation
