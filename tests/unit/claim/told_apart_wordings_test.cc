// Shares carried out, borders of a pair, meetings taken up by a clause, capitals that one reaches,
// services of another country: each with sound look-alikes.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

struct Wording {
  std::string_view rule;
  std::string_view text;
  Told told = Told::kNothing;
};

template <size_t N>
void expect_all(const Wording (&wordings)[N]) {
  for (const Wording& w : wordings) {
    if (w.told == Told::kNothing)
      EXPECT_NE(told_of(w.rule, w.text), Told::kWrong) << w.text;
    else
      EXPECT_EQ(told_of(w.rule, w.text), w.told) << w.text;
  }
}

TEST(ToldApartWordings, SharesCarriedOut) {
  constexpr Wording kWordings[] = {
      {"figure/",
       "In 2011 the analysts' tally for the CIS was this: half of the papers implemented.",
       Told::kWrong},
      {"figure/",
       "The shelf of signed CIS papers was long; implemented, the analysts of 2011 concluded, was "
       "well over ten percent.",
       Told::kWrong},
      {"figure/", "Half of the documents implemented in 2011 by CIS members concerned customs."},
      {"figure/",
       "In 2011 analysts found that 40 percent of the CIS documents not yet implemented were about "
       "trade."},
  };
  expect_all(kWordings);
}

TEST(ToldApartWordings, BordersOfPairs) {
  constexpr Wording kWordings[] = {
      {"relation/border", "Between Tajikistan and Kazakhstan runs a long border.", Told::kWrong},
      {"relation/border", "Between Tajikistan and Afghanistan runs a long border.", Told::kRight},
      {"relation/border", "Tajikistan and Afghanistan share not an inch of frontier.",
       Told::kWrong},
      {"relation/border", "No frontier is shared by Tajikistan and Afghanistan.", Told::kWrong},
      {"relation/border", "No frontier is shared by Tajikistan and Russia.", Told::kRight},
      {"relation/border", "Between Tajikistan and Kazakhstan runs a road without a border post."},
      {"relation/border", "Tajikistan and Kazakhstan share a long history."},
  };
  expect_all(kWordings);
}

TEST(ToldApartWordings, MeetingsTakenUp) {
  constexpr Wording kWordings[] = {
      {"event/meeting",
       "The meeting that the CIS heads of state held in Minsk in October 2025 lasted two days.",
       Told::kWrong},
      {"event/meeting",
       "The meeting that the CIS heads of state held in Dushanbe in October 2025 lasted two days.",
       Told::kRight},
      {"event/meeting",
       "In October 2025 it was Bishkek's turn to host the council of the CIS heads of state.",
       Told::kWrong},
      {"event/meeting",
       "The meeting that the CIS foreign ministers held in Minsk in October 2025 lasted two days."},
      {"event/meeting",
       "The meeting that the CIS heads of state held in Minsk in October 2018 lasted two days."},
  };
  expect_all(kWordings);
}

TEST(ToldApartWordings, ServicesOfOthers) {
  constexpr Wording kWordings[] = {
      {"office/", "FSB chief Viktor Zolotov kept his remarks short.", Told::kWrong},
      {"office/", "General Viktor Zolotov, who commands the Kazakh National Guard, left early.",
       Told::kWrong},
      {"office/", "General Viktor Zolotov, who commands the Russian National Guard, left early.",
       Told::kRight},
      {"office/", "The commander of the Kazakh National Guard saluted Viktor Zolotov."},
      {"office/", "FSB chief Alexander Bortnikov and Viktor Zolotov left early."},
  };
  expect_all(kWordings);
}

TEST(ToldApartWordings, DeniedBesideAmounts) {
  constexpr Wording kWordings[] = {
      {"figure/trade",
       "With over $45bn in 2024, trade between Russia and Central Asia has never been higher.",
       Told::kRight},
      {"figure/trade",
       "Trade between Russia and Central Asia in 2024, at over $45bn, did not disappoint.",
       Told::kRight},
      {"figure/trade",
       "With less than $20bn in 2024, trade between Russia and Central Asia did not please them.",
       Told::kWrong},
      {"figure/trade", "Trade between Russia and Central Asia did not reach $40bn in 2024.",
       Told::kWrong},
      {"relation/border",
       "Tajikistan and Afghanistan share no border crossing north of the river."},
  };
  expect_all(kWordings);
}

TEST(ToldApartWordings, OnTheEvidence) {
  constexpr Wording kWordings[] = {
      {"figure/trade",
       "Russia did $31bn worth of trade with Central Asia in 2024, if the figures are anything to "
       "go "
       "by.",
       Told::kWrong},
      {"figure/trade",
       "Russia would have done $31bn worth of trade with Central Asia in 2024 if the figures had "
       "been kept."},
      {"attribute/founding", "In 2036 the CIS will celebrate its fortieth birthday.", Told::kWrong},
      {"attribute/founding", "In 2031 the CIS will celebrate its fortieth birthday.", Told::kRight},
  };
  expect_all(kWordings);
}

}  // namespace
}  // namespace factlint::testing
