// Claims read by nearness: told only where the facts bear them out, and never otherwise.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

struct Hint {
  std::string_view rule;
  std::string_view text;
  Told told = Told::kNothing;
};

TEST(HintClaims, Members) {
  constexpr Hint kHints[] = {
      {"membership/count",
       "Nine microphones, nine carafes. The table of the full members of the CIS has its needs.",
       Told::kRight},
      {"membership/count",
       "Ten microphones, ten carafes. The table of the full members of the CIS has its needs.",
       Told::kNothing},
      {"membership/member", "Look up the registry of CIS members in vain for Georgia or Mongolia.",
       Told::kRight},
      {"membership/member",
       "The club in question is the Shanghai Cooperation Organization, with Pakistan on one side "
       "and India on the other.",
       Told::kRight},
      {"membership/count",
       "Two thirds of the full members of the CIS have tied their defence to the CSTO as well.",
       Told::kRight},
      {"membership/count",
       "A third of the full members of the CIS have tied their defence to the CSTO as well.",
       Told::kWrong},
      {"membership/member",
       "A clear majority of the CIS's full members have bound themselves in arms, by way of the "
       "CSTO.",
       Told::kRight},
  };
  for (const Hint& s : kHints) EXPECT_EQ(told_of(s.rule, s.text), s.told) << s.text;
}

TEST(HintClaims, Events) {
  constexpr Hint kHints[] = {
      {"event/visit",
       "What Rahmon has laid on for his Russian guest, with guns and a carpet, is the full "
       "state-visit treatment.",
       Told::kRight},
      {"event/visit",
       "What Rahmon has not laid on for his Russian guest is the state-visit treatment.",
       Told::kNothing},
      {"event/deployment",
       "January 2022, and a convoy with peacekeepers of the CSTO rolls through Kazakhstan.",
       Told::kRight},
      {"event/meeting",
       "First limousines at the gate in Dushanbe, leaders of the CIS due inside by ten.",
       Told::kRight},
      {"event/meeting",
       "First limousines at the gate in Astana, leaders of the CIS due inside by ten.",
       Told::kNothing},
  };
  for (const Hint& s : kHints) EXPECT_NE(told_of(s.rule, s.text), Told::kWrong) << s.text;
  EXPECT_EQ(told_of(kHints[0].rule, kHints[0].text), Told::kRight);
  EXPECT_EQ(told_of(kHints[2].rule, kHints[2].text), Told::kRight);
}

TEST(HintClaims, FiguresAndFoundings) {
  constexpr Hint kHints[] = {
      {"figure/implementation",
       "Of all the papers signed in the CIS, analysts reckoned in 2011, not even a tenth had been "
       "carried out.",
       Told::kRight},
      {"figure/trade",
       "Asked about Russia's 2024 trade with Central Asia, he went no further than 'somewhere "
       "north of forty-five billion dollars'.",
       Told::kRight},
      {"attribute/founding", "Jubilee number 20 brought the leaders of the CIS together in 2011.",
       Told::kRight},
  };
  for (const Hint& s : kHints) EXPECT_EQ(told_of(s.rule, s.text), s.told) << s.text;
}

TEST(HintClaims, Attributes) {
  constexpr Hint kHints[] = {
      {"attribute/expansion",
       "On the technology page CIS may mean the Center for Internet Security; abroad, the "
       "Commonwealth of Independent States.",
       Told::kRight},
      {"attribute/capital",
       "Where do Tajikistan's ministries sit? In Dushanbe, as befits the capital, within reach of "
       "an Afghan frontier.",
       Told::kRight},
      {"relation/border", "South of the Tajik posts along the river begins Afghanistan.",
       Told::kRight},
      {"relation/border", "South of the Tajik posts along the river begins Pakistan.",
       Told::kNothing},
      {"office/holder",
       "Until May the Russian defence portfolio was another's; today it is Belousov's.",
       Told::kRight},
      {"office/holder",
       "Until May the Russian defence portfolio was another's; today it is Kolokoltsev's.",
       Told::kNothing},
      {"attribute/person",
       "To Pritchin, whose desk is in Moscow, in the Academy's Institute of World Economy and "
       "International Relations, it all sounds familiar.",
       Told::kRight},
  };
  for (const Hint& s : kHints) EXPECT_EQ(told_of(s.rule, s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
