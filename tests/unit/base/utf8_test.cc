// Texts -> their folded form, whatever their length and wherever their capitals stand.
#include "engine/base/utf8.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

std::string folded(std::string_view text) {
  std::string out = "left from before";
  fold(text, out);
  return out;
}

TEST(Fold, LowersLettersOnly) {
  const struct {
    std::string_view text;
    std::string_view expected;
  } cases[] = {
      {"", ""},
      {"Ob", "ob"},
      {"LONGEST", "longest"},
      {"[@Z`a{]", "[@z`a{]"},
      {"ABCDEFGH", "abcdefgh"},
      {"@AZ[`az{ and MORE", "@az[`az{ and more"},
      {"Sixteen Letters In", "sixteen letters in"},
      {"C\u00D4TE d'Ivoire", "cote d'ivoire"},
      {"EIGHT IN \u00C9TATS AND MORE", "eight in etats and more"},
      {"THE BLOC\u2019S OWN", "the bloc's own"},
  };
  for (const auto& c : cases) EXPECT_EQ(folded(c.text), c.expected);
}

}  // namespace
}  // namespace factlint
