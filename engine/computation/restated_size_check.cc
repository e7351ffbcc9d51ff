// "The hotel has 240 rooms ... in the 420-room hotel", "a 14-storey block ... the 12-storey block",
// "fined 450,000 euros ... the 540,000 euro fine": a size told before its thing.
#include <algorithm>
#include <optional>
#include <string>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // sentences looked back over

/// "the 420-room hotel", "At 2,400 euros a month, the home".
struct Sized {
  uint32_t value = kNone;  ///< atom of the number or the length of time
  uint32_t thing = kNone;  ///< head of the noun phrase behind it
  uint32_t first = 0;
  uint32_t last = 0;
  std::string unit;
  std::vector<std::string_view> stems;
};

bool definite_before(const SentenceText& text, uint32_t i) {
  if (i == 0) return false;
  for (const std::string_view w : {"the", "this", "its", "their", "his", "her", "'s"}) {
    if (text.word(i - 1, w)) return true;
  }
  return false;
}

/// The first noun behind a value that stands before its thing; kNone if it does not.
uint32_t sized_noun(const SentenceText& text, uint32_t i) {
  const bool written_so = text.view(i, i + 1).find('-') != std::string_view::npos;
  if (text.is_duration(i)) return written_so ? i + 1 : kNone;
  const Figure& figure = text.figure_at(i);
  if (figure.type == MentionType::kQuantity && !figure.percent()) return written_so ? i + 1 : kNone;
  if (figure.type == MentionType::kMoney || figure.percent()) return i + 1;
  return is_count(text, i) && hyphened(text, i) ? i + 3 : kNone;
}

/// "At 340 metres long, the bridge", "At 2,400 euros a month, the home".
bool fronted(const SentenceText& text, uint32_t i, Sized& sized) {
  if (text.with_hedge(i) != 1 || !text.word(0, "at")) return false;
  uint32_t comma = i + 1;
  while (comma < i + 4 && text.in(comma) && !text.mark(comma, kComma)) ++comma;
  if (!text.mark(comma, kComma) || !text.word(comma + 1, "the")) return false;
  sized.thing = phrase_head(text, comma + 2);
  if (sized.thing == kNone) return false;
  sized.first = 0;
  sized.last = sized.thing + 1;
  sized.stems = stems_of(text, comma + 2, sized.last);
  return true;
}

/// "the bridge's 430 metres", "the film's 124 minutes".
bool own_measure(const SentenceText& text, uint32_t i, Sized& sized) {
  const uint32_t left = text.with_hedge(i);
  if (left < 3 || !text.word(left - 1, "'s") || !text.noun(left - 2) || !text.lower(left - 2))
    return false;
  const bool measure = text.is_duration(i) || text.figure_at(i).type == MentionType::kQuantity;
  if (!measure || text.noun(i + 1) || !text.is(left - 3, kArticleWord)) return false;
  sized.thing = left - 2;
  sized.first = left - 2;
  sized.last = i + 1;
  sized.stems = stems_of(text, left - 2, left - 1);
  return true;
}

/// Sets first, last and stems of a definite phrase around the value.
bool around(const SentenceText& text, uint32_t i, Sized& sized) {
  const uint32_t left = text.with_hedge(i);
  if (own_measure(text, i, sized)) return true;
  const uint32_t noun = sized_noun(text, i);
  if (noun == kNone || !definite_before(text, left)) return false;
  sized.thing = phrase_head(text, noun);
  if (sized.thing == kNone) return false;
  sized.first = left - 1;
  sized.last = sized.thing + 1;
  sized.stems = stems_of(text, noun, sized.last);
  if (text.word(left - 1, "'s") && left > 1) {
    sized.first = left - 2;
    sized.stems.push_back(stem_at(text, left - 2));
    std::sort(sized.stems.begin(), sized.stems.end());
  }
  std::erase(sized.stems, std::string_view());
  return true;
}

std::optional<Sized> sized_at(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i) && !text.is_duration(i)) return std::nullopt;
  const uint32_t left = text.with_hedge(i);
  if (left == 0 || !(text.is(left - 1, kArticleWord) || text.word(left - 1, "'s") || left == 1))
    return std::nullopt;
  if (quantity_at(text, i).hedge != Hedge::kNone) return std::nullopt;
  Sized sized;
  sized.value = i;
  if (!around(text, i, sized) && !fronted(text, i, sized)) return std::nullopt;
  sized.unit = unit_at(text, i);
  // "the six-member panel", "the 84-strong orchestra": of what, the earlier sentence says.
  if (sized.unit.empty() || sized.stems.empty()) return std::nullopt;
  if (text.is(sized.thing, kTimeUnitWord)) return std::nullopt;
  return sized;
}

/// The thing told with the value at `i` in front of it.
std::string_view thing_behind(const SentenceText& text, uint32_t i) {
  const uint32_t noun = sized_noun(text, i);
  const uint32_t head = noun == kNone ? kNone : phrase_head(text, noun);
  return head == kNone ? std::string_view() : stem_at(text, head);
}

/// Atom `i` begins the thing that the amount before it is of: "8.25 percent preferred stock".
bool stands_before(const SentenceText& text, uint32_t i) {
  return text.lower(i) && (text.noun(i) || text.adjective(i)) && !text.word(i, "last") &&
         !text.word(i, "next") && !text.is(i, kComparisonWord | kPrepositionWord | kBreakWord);
}

/// The only value of the earlier sentence in the same unit; kNone if there are none or more.
uint32_t rival_of(const SentenceText& before, const Sized& sized, std::string_view thing) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (!before.is_figure(i) && !before.is_duration(i)) continue;
    if (before.is_figure(i) && before.figure_at(i).range_end) continue;
    if (unit_at(before, i) != sized.unit) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  if (found == kNone) return kNone;
  // "a 14-storey block" tells of a block only.
  const bool money =
      before.is_figure(found) &&
      (before.figure_at(found).type == MentionType::kMoney || before.figure_at(found).percent());
  const bool joined = hyphened(before, found) ||
                      before.view(found, found + 1).find('-') != std::string_view::npos ||
                      (money && stands_before(before, found + 1));
  if (joined && thing_behind(before, found) != thing) return kNone;
  return found;
}

/// "has 240 rooms", "with 240 rooms", "runs to 640 pages": the number is one of the thing's own.
bool had(const SentenceText& before, uint32_t value) {
  const uint32_t left = before.with_hedge(value);
  if (left == 0 || hyphened(before, value)) return true;
  return !before.is(left - 1, kPrepositionWord) || before.word(left - 1, "with") ||
         before.word(left - 1, "to");
}

/// Near enough for so much of a description to mean the same thing.
bool within_reach(const SentenceText& before, uint32_t rival, const SentenceText& text,
                  const Sized& sized) {
  const uint32_t apart = text.sentence() - before.sentence();
  const bool its = sized.first < sized.value && text.is(sized.first, kArticleWord) &&
                   !text.word(sized.first, "the") && !text.word(sized.first, "this");
  if (its && apart > 1) return false;
  const bool money =
      text.is_figure(sized.value) && text.figure_at(sized.value).type == MentionType::kMoney;
  if (text.is_figure(sized.value) && text.figure_at(sized.value).percent()) return apart == 1;
  if (is_count(before, rival) && !had(before, rival)) return false;
  return apart <= (money || sized.stems.size() < 2 ? 3U : kReach);
}

/// "invest" and "investment", "donate" and "donation".
bool akin(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const size_t shorter = std::min(a.size(), b.size());
  size_t same = 0;
  while (same < shorter && a[same] == b[same]) ++same;
  const std::string_view longer = a.size() > b.size() ? a : b;
  const bool noun = longer.ends_with("ment") || longer.ends_with("ion") ||
                    longer.ends_with("ing") || longer.ends_with("al");
  return noun && shorter >= 5 && same + 1 >= shorter;
}

bool untold(const std::vector<std::string_view>& part, const std::vector<std::string_view>& whole) {
  return std::any_of(part.begin(), part.end(), [&](std::string_view stem) {
    return std::none_of(whole.begin(), whole.end(),
                        [&](std::string_view told) { return akin(told, stem); });
  });
}

/// The thing is told before the value, or right behind it: "With 240 rooms, the hotel".
bool owns(const SentenceText& before, uint32_t value, const SentenceText& text, uint32_t thing) {
  const std::string_view stem = stem_at(text, thing);
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (!akin(stem_at(before, i), stem)) continue;
    if (i > 0 && before.word(i - 1, "another")) return false;
    const bool doing = before[i].word.ends_with("ing") && i > 0 &&
                       !before.is(i - 1, kArticleWord) && !before.adjective(i - 1);
    if (doing) continue;  // "started building"
    return i < value || i <= value + 8;
  }
  return false;
}

bool compare(const DocumentText& document, const SentenceText& before, const SentenceText& text,
             const Sized& sized, ClaimSink& sink) {
  const std::string_view thing = stem_at(text, sized.thing);
  if (!before.has_figure() && !before.has_duration()) return false;
  const uint32_t rival = rival_of(before, sized, thing);
  if (rival == kNone || untold(sized.stems, stems_of(before, 0, before.size()))) return false;
  if (!owns(before, rival, text, sized.thing) || !within_reach(before, rival, text, sized))
    return false;
  const bool ok = values_agree(quantity_at(before, rival), quantity_at(text, sized.value));
  const Spot earlier{before, rival, rival, rival + 1};
  const Spot later{text, sized.value, sized.first, sized.last};
  if (!ok && (told_apart(earlier, later) || described_otherwise(before, text, sized.last) ||
              told_elsewhere(document, earlier, later)))
    return true;
  tell_restated(before, rival, rival + 1, text, sized.first, sized.last, ok, sink);
  return true;
}

}  // namespace

bool tells_size(const SentenceText& text) {
  if (!text.has_figure() && !text.has_duration()) return false;
  const auto& places = text.value_places();
  return std::any_of(places.begin(), places.end(),
                     [&](uint32_t i) { return sized_at(text, i).has_value(); });
}

void check_restated_sizes(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!text.has_figure() && !text.has_duration()) return;
  const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
  for (const uint32_t i : text.value_places()) {
    const auto sized = sized_at(text, i);
    if (!sized) continue;
    for (uint32_t s = text.sentence(); s > from; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before != nullptr && compare(document, *before, text, *sized, sink)) break;
    }
  }
}

}  // namespace factlint::computation
