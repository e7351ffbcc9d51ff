// Single bytes -> UTF-8, and what is no such text.
#include "engine/base/windows1252.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

TEST(Windows1252, LettersQuotesAndSigns) {
  EXPECT_EQ(decode_windows1252("Caf\xe9 \x93ouvert\x94 \x96 5 \x80"), "Café “ouvert” – 5 €");
  EXPECT_EQ(decode_windows1252("plain"), "plain");
}

TEST(Windows1252, WhatMakesSenseSo) {
  EXPECT_TRUE(is_windows1252("It\x92s late in Troms\xf8."));
  EXPECT_FALSE(is_windows1252("plain"));
  EXPECT_FALSE(is_windows1252("Caf\xc3\xa9 and a broken \x92.")) << "UTF-8 with a damaged place";
  EXPECT_FALSE(is_windows1252("no such byte: \x81 here"));
  EXPECT_FALSE(is_windows1252(std::string_view("\x01\x02\xe9", 3)));
  EXPECT_FALSE(is_windows1252("\xe9\xe8\xe7\xe6\xe5\xe4")) << "bytes in a row are no words";
}

}  // namespace
}  // namespace factlint
