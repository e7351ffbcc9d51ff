// "Nobody was hurt ... two people injured in the crash", "no survivors ... the only survivor": none
// against some.
#include <fmt/format.h>

#include <optional>
#include <utility>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"

namespace factlint::computation {
namespace {

bool harmed(const SentenceText& text, uint32_t i) {
  return among("hurt injured killed harmed wounded", text[i].word);
}

/// "in the collision": the event behind a harm; its stem, or nothing.
std::string_view event_behind(const SentenceText& text, uint32_t i) {
  if (!text.word(i, "in") || !text.is(i + 1, kArticleWord) || !text.noun(i + 2)) return {};
  return stem_at(text, i + 2);
}

/// Who or what there was none of: "hurt" or "survive", and the words for it.
struct NoneTold {
  std::string_view kind;
  AtomRange range;
};

/// "There were no injuries", "no casualties were reported", "Nobody was hurt".
NoneTold none_told(const SentenceText& text) {
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!text.word(i, "no")) continue;
    if (among("injuries casualties", text[i + 1].word)) return {"hurt", {i, i + 2}};
    if (text.word(i + 1, "survivors")) return {"survive", {i, i + 2}};
  }
  const AtomRange nobody = nobody_told(text);
  if (!nobody.empty() && text.is(nobody.last, kBeWord) &&
      among("hurt injured", text[nobody.last + 1].word))
    return {"hurt", {nobody.first, nobody.last + 2}};
  return {};
}

/// Something beside the harm that may make it another's, or another time's.
bool other_harm(const SentenceText& before, const SentenceText& text) {
  if (harm_of_others(before) || !contrasts_of(text).empty()) return true;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_date(i) || year_at(text, i) != 0 || among("similar accident had but", text[i].word))
      return true;
  }
  return false;
}

/// "The only survivor", "Two survivors", "Two injured workers", "the injured": first atom and one
/// past the last, or nothing.
std::optional<std::pair<uint32_t, uint32_t>> some_told(const SentenceText& text,
                                                       std::string_view kind) {
  const bool front = text.is(0, kArticleWord) || is_count(text, 0);
  const uint32_t at = text.word(1, "only") || is_count(text, 1) ? 2 : 1;
  if (!front || text.word(0, "a") || text.word(0, "another")) return std::nullopt;
  if (kind == "survive" && among("survivor survivors", text[at].word)) return std::pair{0U, at + 1};
  if (kind != "hurt" || !among("injured hurt wounded", text[at].word)) return std::nullopt;
  const bool people = text.plural_noun(at + 1) || text.is(at + 1, kBeWord);
  return people ? std::optional(std::pair{0U, at + 1}) : std::nullopt;
}

/// "Nobody was hurt. Two injured workers were taken home", "no survivors ... The only survivor".
void check_none(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  const NoneTold none = none_told(before);
  if (none.kind.empty() || before.disowned() || text.disowned()) return;
  const auto some = some_told(text, none.kind);
  if (!some || other_harm(before, text)) return;
  tell_against(before, none.range.first, none.range.last, text, some->first, some->second, sink);
}

/// "Nobody was hurt in the crash. ... Two people injured in the crash".
void check_harm(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  const AtomRange none = nobody_told(before);
  if (none.empty() || before.disowned() || text.disowned()) return;
  uint32_t verb = none.last;
  while (verb < none.last + 3 && !harmed(before, verb)) ++verb;
  if (!harmed(before, verb)) return;
  const std::string_view event = event_behind(before, verb + 1);
  if (event.empty()) return;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!harmed(text, i) || event_behind(text, i + 1) != event || !text.word(i + 2, "the"))
      continue;
    const bool same =
        text[i].word == before[verb].word ||
        (among("hurt injured", text[i].word) && among("hurt injured", before[verb].word));
    if (!same || !text.in(i - 2)) return;
    uint32_t count = i;
    while (count > 0 && i - count < 4 && !is_count(text, count)) --count;
    if (is_count(text, count)) tell_against(before, none.first, verb + 1, text, count, i + 4, sink);
    return;
  }
}

}  // namespace

void check_restated_harm(const SentenceText& before, const SentenceText& text, ClaimSink& sink) {
  check_harm(before, text, sink);
  check_none(before, text, sink);
}

}  // namespace factlint::computation
