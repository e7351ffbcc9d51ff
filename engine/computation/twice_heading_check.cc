// "crawling north-east ... its south-westerly course", "blew from the west ... the easterly gale":
// a way that something moves, and the opposite one.
#include <array>
#include <string>
#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

/// Degrees of "north-east", "northeasterly", "eastward"; -1 for other words.
int degrees_of(std::string_view word) {
  for (const std::string_view ending : {"erly", "wards", "ward", "bound", "ern"}) {
    if (word.size() > ending.size() && word.ends_with(ending)) {
      word.remove_suffix(ending.size());
      break;
    }
  }
  static constexpr std::array<std::string_view, 8> kNames = {
      "north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"};
  std::string plain;
  for (const char c : word) {
    if (c != '-') plain += c;
  }
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (plain == kNames[i]) return static_cast<int>(i) * 45;
  }
  return -1;
}

constexpr ListedWords kMoving =
    "crawling crawl crawled moving moves moved heading headed heads drifting drifted drifts "
    "travelling traveling travelled tracking tracked sailing sailed marching marched driving drove "
    "flying flew running ran walking walked swimming swam creeping crept churning steaming";
constexpr ListedWords kBlowing = "blew blows blowing blown";

/// Degrees of the word at `i`, joined to one before it ("north-east"); `first` is where it begins.
int degrees_at(const SentenceText& text, uint32_t i, uint32_t& first) {
  first = i;
  if (i > 1 && text.mark(i - 1, kHyphen) && degrees_of(text[i - 2].word) >= 0) {
    first = i - 2;
    return degrees_of(std::string(text[i - 2].word) + std::string(text[i].word));
  }
  // "north" of "north-east" is read with it.
  if (text.mark(i + 1, kHyphen) && degrees_of(text[i + 2].word) >= 0) return -1;
  return degrees_of(text[i].word);
}

enum class Way : uint8_t { kNone, kCourse, kWind };

/// The way told by the words from `first` to `i`: "heading north", "blew from the west".
Way told_way(const SentenceText& text, uint32_t first, uint32_t i) {
  uint32_t k = first;
  if (k > 0 && text.is(k - 1, kArticleWord)) --k;
  if (k > 1 && text.word(k - 1, "from") && among(kBlowing, text[k - 2].word)) return Way::kWind;
  if (k > 0 && among("to towards toward due", text[k - 1].word)) --k;
  if (k > 0 && among(kMoving, text[k - 1].word) &&
      (text.is(i + 1, kPrepositionWord) || !text.noun(i + 1)))
    return Way::kCourse;
  return Way::kNone;
}

/// "its present south-westerly course", "the easterly gale".
Way known_way(const SentenceText& text, uint32_t i, uint32_t& first) {
  const uint32_t begin = first;
  while (first > 0 && begin - first < 3 &&
         !among("the its his her their this that", text[first].word))
    --first;
  if (!among("the its his her their this that", text[first].word)) return Way::kNone;
  if (text.any_word(i + 1, {"course", "heading", "path", "track", "drift", "journey", "march"}))
    return Way::kCourse;
  if (text[i].word.ends_with("erly") &&
      text.any_word(i + 1, {"wind", "winds", "gale", "gales", "breeze", "storm"}))
    return Way::kWind;
  return Way::kNone;
}

}  // namespace

void check_headings(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  constexpr ListedWords kTurns =
      "turn turned turning turns then later veer veered veering before until reverse reversed back "
      "return changed swung shifted now other";
  const auto& sentences = tellings.document().context().sentences;
  const SentenceText& here = tellings.document().any(sentence);
  if (!sentences[sentence - 1].prose || here.question() || here.disowned()) return;
  const SentenceText* before = nullptr;
  for (uint32_t i = 1; i + 1 < here.size(); ++i) {
    if ((here.opposites().cues(here[i].id) & OppositeTable::kHeading) == 0) continue;
    uint32_t first = 0;
    const int degrees = degrees_at(here, i, first);
    const Way way = degrees < 0 ? Way::kNone : known_way(here, i, first);
    if (way == Way::kNone || here.word(i + 2, "of")) continue;
    if (before == nullptr) before = &tellings.document().any(sentence - 1);
    uint32_t found = kNone;
    for (uint32_t k = 1; k < before->size(); ++k) {
      uint32_t begin = 0;
      if (degrees_at(*before, k, begin) < 0 || told_way(*before, begin, k) != way) continue;
      found = found == kNone ? k : before->size();
    }
    if (found >= before->size()) continue;
    uint32_t begin = 0;
    const int angle = std::abs(degrees_at(*before, found, begin) - degrees);
    if (angle < 90 || angle > 270) continue;
    for (uint32_t k = 0; k < std::max(here.size(), before->size()); ++k) {
      if (among(kTurns, here[k].word) || among(kTurns, (*before)[k].word)) return;
    }
    tell_against(*before, begin > 0 ? begin - 1 : begin, found + 1, here, first, i + 2, sink);
    return;
  }
}

}  // namespace factlint::computation
