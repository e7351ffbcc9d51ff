// Lists of names: closed, open, exclusive, negative; names with "and" in them are one item.
#include <gtest/gtest.h>

#include "tests/unit/mention/name_testing.h"

namespace factlint {
namespace {

struct Case {
  const char* text;
  const char* expected;
};

TEST(ListFinder, KindsOfLists) {
  NameBench bench(small_world());
  const Case cases[] = {
      {"Norland, Sudland and Isle and Rock signed.", "closed(Norland, Sudland, Isle and Rock)"},
      {"Norland, the LU, and Sudland", "closed(Norland, LU, Sudland)"},
      {"states such as Norland and Sudland", "open(Norland, Sudland)"},
      {"members, including Norland, Sudland and the US", "open(Norland, Sudland, US)"},
      {"among them Norland and Sudland", "open(Norland, Sudland)"},
      {"Norland, Sudland and others", "open(Norland, Sudland)"},
      {"countries like Norland or Sudland", "open(Norland, Sudland)"},
      {"some (e.g. Norland and Sudland)", "open(Norland, Sudland)"},
      {"some, for example Norland and Sudland", "open(Norland, Sudland)"},
      {"Norland, Sudland, among others", "open(Norland, Sudland)"},
      {"all but Norland and Sudland", "except(Norland, Sudland)"},
      {"everyone except Norland and Sudland", "except(Norland, Sudland)"},
      {"everyone, with the exception of Norland and Sudland", "except(Norland, Sudland)"},
      {"other than Norland and Sudland", "except(Norland, Sudland)"},
      {"neither Norland nor Sudland", "neither(Norland, Sudland)"},
      {"Norland; Sudland; and the US", "closed(Norland, Sudland, US)"},
      {"both Norland and Sudland", "closed(Norland, Sudland)"},
      {"Norland visited Sudland", ""},
      {"Norlandic and Sudlandic ships", ""},
      {"Norland, which borders Sudland", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(bench.lists(c.text), c.expected) << c.text;
}

TEST(ListFinder, LongListsStayLinear) {
  NameBench bench(small_world());
  std::string text = "Norland";
  for (int i = 0; i < 20000; ++i) text += ", Sudland";
  bench.read(text + " and Norland");
  EXPECT_GE(bench.mentions().lists.size(), 1U);
}

}  // namespace
}  // namespace factlint
