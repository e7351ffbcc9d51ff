#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

struct RecordCase {
  std::string_view rule;
  std::string_view text;
  Told told = Told::kNothing;
};

void expect_all(std::initializer_list<RecordCase> cases) {
  for (const RecordCase& one : cases) EXPECT_EQ(told_of(one.rule, one.text), one.told) << one.text;
}

TEST(RecordStatements, FieldsOfWhatTheHeadingNames) {
  expect_all({
      {"membership/count", "CIS | CSTO | members: 12", Told::kNothing},
      {"membership/count", "CIS in brief | full members: 12 | seat: Minsk", Told::kWrong},
      {"membership/count", "CIS at a glance. Full members: nine. Next door: the CSTO.",
       Told::kRight},
      {"membership/count", "CIS at a glance. Full members: ten. Next door: the CSTO.",
       Told::kWrong},
      {"membership/count", "The CIS met in Dushanbe. Full members: ten.", Told::kNothing},
      {"attribute/founding", "CIS at a glance: * year of birth 1996 * next stop Dushanbe",
       Told::kWrong},
      {"attribute/founding", "CIS in brief | founding treaty in force: 1993 | seat: Minsk",
       Told::kNothing},
      {"attribute/capital", "Tajikistan at a glance | Capital: Khujand | Neighbour: China",
       Told::kWrong},
      {"office/holder", "Tajikistan at a glance | Capital: Dushanbe | President: Emomali Rahmon",
       Told::kRight},
      {"office/holder", "RUSSIA | Defence minister: Viktor Zolotov | Capital: Moscow",
       Told::kWrong},
      {"office/holder", "KAZAKHSTAN | Defence minister: Dauren Kosanov | Capital: Astana",
       Told::kNothing},
  });
}

TEST(RecordStatements, AmountsOfWhatStandsBefore) {
  expect_all({
      {"figure/trade", "TRADE SNAPSHOT | Russia and Central Asia, 2024: $29bn | goods: grain",
       Told::kWrong},
      {"figure/trade", "FACTS | Russia-Central Asia trade | 2024 | US$4.5bn | Source: desk",
       Told::kWrong},
      {"figure/trade", "FACTS | Russia-Central Asia trade | 2024 | over US$45bn | Source: desk",
       Told::kRight},
      {"figure/trade", "FACTS | Russia-China trade | 2024 | US$4.5bn | Source: desk",
       Told::kNothing},
      {"figure/trade", "RUSSIA/CENTRAL ASIA: all trade, 2024 = US$4.5bn. Chart: desk.",
       Told::kWrong},
      {"figure/trade", "Chart, page 3 – Trade turnover, Russia/Central Asia, 2024: < $45bn.",
       Told::kWrong},
  });
}

TEST(RecordStatements, CountsBeforeWhatTheyCount) {
  expect_all({
      {"event/documents",
       "Numbers of the week: 19 – cooperation documents before the CIS leaders in Dushanbe.",
       Told::kWrong},
      {"event/documents",
       "Who: CIS heads of state. Where: Dushanbe. What: 71 cooperation documents.", Told::kWrong},
      {"event/documents", "Who: the harbour board. Where: Bergen. What: 71 cooperation documents.",
       Told::kNothing},
      {"membership/count", "Numbers of the day: 11 – full members of the CIS. 3 – its languages.",
       Told::kWrong},
      {"membership/count", "At 11: full members of the choir meet.", Told::kNothing},
  });
}

TEST(RecordStatements, DocumentsUnderTheirMeeting) {
  expect_all({
      {"event/documents",
       "AT A GLANCE – Dushanbe, October 2025. Cooperation documents awaiting adoption: 27.",
       Told::kWrong},
      {"event/documents",
       "AT A GLANCE – Dushanbe, October 2025. Cooperation documents awaiting adoption: 17.",
       Told::kRight},
      {"event/documents",
       "AT A GLANCE – Bergen, October 2025. Cooperation documents awaiting adoption: 27.",
       Told::kNothing},
  });
}

}  // namespace
}  // namespace factlint::testing
