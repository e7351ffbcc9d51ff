// The order of mentions, re-indexed lists, and durations in ISO 8601.
#include "engine/mention/mention.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

Mention mention(MentionType type, uint32_t first, uint32_t last, uint32_t payload) {
  Mention m;
  m.type = type;
  m.tokens = {first, last};
  m.core = m.tokens;
  m.payload = payload;
  return m;
}

TEST(Mentions, SortKeepsListsOnTheirItems) {
  Mentions mentions;
  mentions.all = {mention(MentionType::kEntity, 4, 5, 1), mention(MentionType::kList, 0, 5, 0),
                  mention(MentionType::kEntity, 0, 1, 0), mention(MentionType::kNumber, 0, 1, 0)};
  mentions.lists.push_back({{2, 0}, ListKind::kClosed});
  mentions.sort();
  EXPECT_EQ(mentions.all[0].type, MentionType::kList);  // longer first
  EXPECT_EQ(mentions.all[1].type, MentionType::kNumber);
  const auto& items = mentions.lists[0].items;
  EXPECT_EQ(mentions.all[items[0]].tokens.first, 0U);
  EXPECT_EQ(mentions.all[items[0]].type, MentionType::kEntity);
  EXPECT_EQ(mentions.all[items[1]].tokens.first, 4U);
}

TEST(Mentions, ThoseInsideARange) {
  Mentions mentions;
  for (const uint32_t first : {0U, 2U, 2U, 5U}) {
    mentions.all.push_back(mention(MentionType::kEntity, first, first + 1, 0));
  }
  const auto here = mentions.within({1, 5});
  ASSERT_EQ(here.size(), 2U);
  EXPECT_EQ(mentions.index(here.front()), 1U);
  EXPECT_EQ(mentions.within({0, 6}).size(), 4U);
  EXPECT_TRUE(mentions.within({3, 5}).empty());
  EXPECT_TRUE(mentions.within({6, 2}).empty());
}

TEST(DurationValue, PrintsIso) {
  const struct {
    Duration duration;
    const char* unit;
    const char* iso;
  } cases[] = {{{360, 0, 0}, "decade", "P30Y"},   {{27, 0, 0}, "year", "P2Y3M"},
               {{27, 0, 0}, "month", "P27M"},     {{0, 49, 0}, "week", "P7W"},
               {{0, 0, 5400}, "hour", "PT1.5H"},  {{0, 0, 3615}, "second", "PT1H15S"},
               {{12, 2, 60}, "year", "P1Y2DT1M"}, {{0, 0, 0}, "", "PT0S"}};
  for (const auto& c : cases) {
    DurationValue value;
    value.duration = c.duration;
    value.quantity.unit = c.unit;
    EXPECT_EQ(value.iso(), c.iso);
  }
}

}  // namespace
}  // namespace factlint
