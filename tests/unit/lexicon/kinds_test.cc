#include "engine/lexicon/kinds.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Kinds, OfNouns) {
  EXPECT_TRUE(kind_of("ferry", "boat"));
  EXPECT_TRUE(kind_of("ferry", "vessel"));
  EXPECT_TRUE(kind_of("collie", "dog"));
  EXPECT_TRUE(kind_of("collie", "animal"));
  EXPECT_TRUE(kind_of("novelist", "writer"));
  EXPECT_TRUE(kind_of("novelist", "person"));
  EXPECT_TRUE(kind_of("anything", "anything"));
  EXPECT_FALSE(kind_of("boat", "ferry"));
  EXPECT_FALSE(kind_of("collie", "boat"));
  EXPECT_FALSE(kind_of("", "boat"));
  EXPECT_FALSE(kind_of("no-such-noun", "boat"));
}

}  // namespace
}  // namespace factlint
