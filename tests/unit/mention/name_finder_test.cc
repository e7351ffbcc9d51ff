// Names: case, acronyms, dashes, possessives, longest match, several candidates, spellings of given
// names.
#include "engine/mention/name_finder.h"

#include <gtest/gtest.h>

#include "engine/mention/given_name.h"
#include "tests/unit/mention/name_testing.h"

namespace factlint {
namespace {

struct Case {
  const char* text;
  const char* expected;
};

TEST(NameFinder, FindsNamesInEveryForm) {
  NameBench bench(small_world());
  const Case cases[] = {
      {"Norland and Sudlandic ships", "Norland=norland; Sudlandic=sudland"},
      {"norland is no name", ""},
      {"Norlanders met in the Fen.", "Norlanders=norland; Fen=hague"},
      {"The LU and the lu", "LU=lu"},
      {"The Lake Union and LU+", "Lake Union=lu; LU+=lu"},
      {"Join us in the US, the U.S. or the United States", "US=us; U.S.=us; United States=us"},
      {"Berghaven said so", "Berghaven=norland|berghaven"},
      {"St Berg\xE2\x80\x99s Haven", "St Berg\xE2\x80\x99s Haven=berghaven"},
      {"Isle and Rock", "Isle and Rock=isle-and-rock"},
      {"N\xC3\xB3rland", "N\xC3\xB3rland=norland"},
  };
  for (const Case& c : cases) EXPECT_EQ(bench.names(c.text), c.expected) << c.text;
}

TEST(NameFinder, AnyDashJoinsAName) {
  NameBench bench(small_world());
  for (const char* text : {"Norland-Sudland talks", "Norland\xE2\x80\x93Sudland talks",
                           "Norland \xE2\x80\x94 Sudland talks", "Norland - Sudland talks"}) {
    EXPECT_EQ(bench.names(text), std::string(text) + "=talks");
  }
  EXPECT_EQ(bench.names("Norland-Sudland border"), "Norland=norland; Sudland=sudland");
}

TEST(NameFinder, LinesInCapitals) {
  NameBench bench(small_world());
  EXPECT_EQ(bench.names("NORLAND TELLS US NOTHING OF THE LU", true), "NORLAND=norland; LU=lu");
}

TEST(NameFinder, GivenNamesInAnySpelling) {
  NameBench bench(small_world());
  EXPECT_EQ(bench.names("Andrei Holm"), "Andrei Holm=holm");
  EXPECT_EQ(bench.names("General Andrey Holm"), "Andrey Holm=holm");
  EXPECT_EQ(bench.names("met A. Holm there"), "A. Holm=holm");
  EXPECT_EQ(bench.names("Andrey Removich Holm"), "Andrey Removich Holm=holm");
  EXPECT_EQ(bench.names("Sergei Removich Holm"), "Holm=holm");
  EXPECT_EQ(bench.names("Sergei Holm"), "Holm=holm");  // another given name stays outside
  EXPECT_EQ(bench.names("with Holm"), "Holm=holm");
}

TEST(NameFinder, ABodyOfOneCountryIsNotAnothers) {
  NameBench bench(small_world());
  EXPECT_EQ(bench.names("the Border Guard"), "Border Guard=guard");
  EXPECT_EQ(bench.names("Norland's Border Guard"), "Norland's Border Guard=guard");
  EXPECT_EQ(bench.names("the Sudlandic Border Guard"), "Sudlandic=sudland");
  EXPECT_EQ(bench.names("Sudland's Border Guard"), "Sudland=sudland");
}

TEST(NameFinder, ArticleAndPossessive) {
  NameBench bench(small_world());
  bench.read("it was the LU\xE2\x80\x99s idea");
  ASSERT_EQ(bench.mentions().all.size(), 1U);
  const Mention& mention = bench.mentions().all[0];
  EXPECT_EQ(bench.document().view(mention.text), "the LU");
  EXPECT_EQ(bench.document().view(mention.core_text), "LU");
  EXPECT_TRUE(bench.mentions().entity(mention).possessive);
  EXPECT_EQ(bench.mentions().entity(mention).form, NameForm::kAcronym);
}

TEST(SameGivenName, SpellingsOfOneName) {
  const std::pair<const char*, const char*> same[] = {
      {"Andrey", "Andrei"},       {"Victor", "Viktor"},  {"Sergey", "Sergei"},
      {"Aleksandr", "Alexander"}, {"A.", "Andrei"},      {"DMITRI", "Dmitry"},
      {"Yuri", "Yury"},           {"Yevgeny", "Evgeny"}, {"Maxim", "Maksim"},
      {"Emomali", "Imomali"},
  };
  for (const auto& [a, b] : same) {
    EXPECT_TRUE(same_given_name(a, b)) << a << " " << b;
    EXPECT_TRUE(same_given_name(b, a)) << a << " " << b;
  }
  const std::pair<const char*, const char*> other[] = {
      {"Andrei", "Sergei"}, {"Viktor", "Vladimir"}, {"B.", "Andrei"},
      {"Mario", "Maria"},   {"Ivan", "Igor"},       {"", "Ivan"},
  };
  for (const auto& [a, b] : other) EXPECT_FALSE(same_given_name(a, b)) << a << " " << b;
}

}  // namespace
}  // namespace factlint
