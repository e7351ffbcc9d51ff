// "neither ... nor", "never took up", "fellow members", "with nine members left".
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(MembershipDenial, NeitherBodyBehindItsVerb) {
  constexpr Sentence kSentences[] = {
      {"India belongs neither to the CIS nor to the CSTO.", Told::kRight},
      {"Turkey sits neither in the CIS nor in the CSTO.", Told::kRight},
      {"Mongolia is neither a member of the CIS nor of the CSTO.", Told::kRight},
      {"Mongolia is neither a CIS member nor a party to the CSTO.", Told::kRight},
      {"Georgia has never been in the CSTO, nor is it in the CIS.", Told::kRight},
      {"Georgia is a full member of neither body, the CIS or the CSTO.", Told::kRight},
      {"Japan is without a seat in either the CIS or the CSTO.", Told::kRight},
      {"Japan belongs to no alliance, neither to the CSTO nor to any other.", Told::kRight},
      {"Japan has not applied to join either the CIS or the CSTO, and belongs to neither.",
       Told::kRight},
      {"Neither the CIS nor the CSTO counts Japan among its members.", Told::kRight},
      {"Neither Georgia nor any of the Baltic states is a full member of the CIS.", Told::kRight},
      {"Moldova is in the CIS but neither in the CSTO nor in the European Union.", Told::kRight},
      {"China belongs neither to the CIS nor to the CSTO but to the SCO.", Told::kRight},
      {"Belarus belongs neither to the CIS nor to the CSTO.", Told::kWrong},
      {"Belarus is neither in the CIS nor in the CSTO.", Told::kWrong},
      {"Belarus is neither a member of the CIS nor of the CSTO.", Told::kWrong},
      {"Moldova belongs neither to the CSTO nor to the CIS.", Told::kWrong},
      {"Neither Belarus nor Armenia is in the CSTO.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipDenial, NeitherOfSomethingElse) {
  constexpr Sentence kSentences[] = {
      {"Armenia, neither rich nor populous, belongs to the CSTO.", Told::kRight},
      {"Moldova is neither the richest nor the poorest member of the CIS.", Told::kNothing},
      {"Armenia belongs neither gladly nor proudly to the CSTO.", Told::kRight},
      {"Kazakhstan, which belongs neither to NATO nor to the EU, is a full member of the CIS.",
       Told::kRight},
      {"Neither the Kremlin nor the CSTO, of which Armenia is a member, replied."},
      {"Neither of the CSTO's two Slavic members, Russia and Belarus, replied."},
      {"Nor is Belarus the only member of the CSTO that borders the EU."},
      {"Armenia is no ordinary member of the CSTO."},
      {"Kazakhstan never took its membership of the CSTO lightly."},
      {"Belarus never gained anything from its place in the CIS."},
      {"Armenia has never had its seat in the CSTO questioned."},
      {"Armenia has left neither the CIS nor the CSTO.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_NE(told_of("membership/", s.text), Told::kWrong) << s.text;
}

TEST(MembershipDenial, NeverTakenUp) {
  constexpr Sentence kSentences[] = {
      {"Belarus never took up full membership of the CIS.", Told::kWrong},
      {"Turkmenistan never took up full membership of the CIS.", Told::kRight},
      {"Armenia never acquired membership of the CSTO.", Told::kWrong},
      {"Armenia has never been granted membership of the CSTO.", Told::kWrong},
      {"Georgia has never been granted membership of the CSTO.", Told::kRight},
      {"Armenia has yet to join the CSTO.", Told::kWrong},
      {"Georgia has yet to join the CSTO.", Told::kRight},
      {"Armenia was never given a seat in the CSTO.", Told::kWrong},
      {"Georgia was never given a seat in the CSTO.", Told::kRight},
      {"Georgia has been promised a seat in the CSTO.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipFellows, AllButTheOneNamed) {
  constexpr Sentence kSentences[] = {
      {"Belarus and its five fellow members of the CSTO will meet next week.", Told::kRight},
      {"Belarus and its six fellow members of the CSTO will meet next week.", Told::kWrong},
      {"The CSTO has Russia at one end of the table and its five fellow members at the other.",
       Told::kRight},
      {"The CSTO has Russia at one end of the table and its seven fellow members at the other.",
       Told::kWrong},
      {"Armenia told its five CSTO partners that it would not pay.", Told::kRight},
      {"Armenia told its four CSTO partners that it would not pay.", Told::kWrong},
      {"Moldova's eight fellow full members of the CIS shrugged.", Told::kRight},
      {"Moldova's nine fellow full members of the CIS shrugged.", Told::kWrong},
      {"Armenia and the five other members of the CSTO signed the note.", Told::kRight},
      {"Armenia and the four other members of the CSTO signed the note.", Told::kWrong},
      {"Armenia and two fellow members of the CSTO voted against.", Told::kNothing},
      {"Armenia and its three fellow members of the CSTO from Central Asia voted.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) {
    const Told told = told_of("membership/count", s.text);
    EXPECT_EQ(told, s.told) << s.text;
  }
}

TEST(MembershipFellows, BesidesTheOneNamed) {
  constexpr Sentence kSentences[] = {
      {"Apart from Russia, five states belong to the CSTO.", Told::kRight},
      {"Five countries besides Russia belong to the CSTO.", Told::kRight},
      {"Six countries besides Russia belong to the CSTO.", Told::kWrong},
      {"Five countries other than Russia make up the CSTO.", Told::kRight},
      {"Four countries other than Russia make up the CSTO.", Told::kWrong},
      {"Russia and its three Central Asian CSTO allies trained together.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
}

TEST(MembershipDetached, PartsThatStandApart) {
  constexpr Sentence kSentences[] = {
      {"Nine flags fly outside the hall, one for each full member of the CIS.", Told::kRight},
      {"Seven chairs stood around the table, one for each member of the CSTO.", Told::kWrong},
      {"Two tables of six chairs stood there, one for each member of the CSTO.", Told::kNothing},
      {"NATO is a big alliance. The CSTO is smaller, an alliance of six.", Told::kRight},
      {"NATO is a big alliance. The CSTO is smaller, an alliance of five.", Told::kWrong},
      {"Moldova is a curiosity: a full member of the CIS that dreams of Brussels.", Told::kRight},
      {"Moldova is a curiosity: a member of the CSTO that dreams of Brussels.", Told::kWrong},
      {"Uzbekistan is the perfect ally: a member of the CSTO in all but name.", Told::kNothing},
      {"All five Central Asian states are in the CSTO.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipFellows, MembersLeft) {
  constexpr Sentence kSentences[] = {
      {"With just nine full members left, the CIS looks its age.", Told::kRight},
      {"With perhaps eight full members left, the CIS looks its age.", Told::kWrong},
      {"With only five members to its name, the CSTO is no giant.", Told::kWrong},
      {"With only five members left, the CSTO would be no giant.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipDenial, Disowned) {
  constexpr Sentence kSentences[] = {
      {"That Uzbekistan serves in the CSTO is a myth which refuses to die.", Told::kRight},
      {"That Armenia serves in the CSTO is a myth which refuses to die.", Told::kWrong},
      {"That Armenia serves in the CSTO is no myth.", Told::kRight},
      {"Nobody is to write again that the CIS has ten full members.", Told::kNothing},
      {"At no point does Kyrgyzstan belong to the CSTO.", Told::kWrong},
      {"Under no circumstances does Georgia belong to the CSTO.", Told::kRight},
      {"Not only does Armenia belong to the CSTO, it pays for it.", Told::kRight},
      {"A state with no army does not belong to the CSTO.", Told::kNothing},
      {"Kyrgyzstan takes no part in the CSTO.", Told::kWrong},
      {"Georgia takes no part in the CSTO.", Told::kRight},
      {"Two thirds of the full members of the CIS (six) are in the CSTO.", Told::kRight},
      {"The number of full members of the CIS is one short of a dozen.", Told::kWrong},
      {"The CIS has one fewer than ten full members.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipDenial, ForNeither) {
  constexpr Sentence kSentences[] = {
      {"It is a blank, for neither India nor Pakistan belongs to the SCO.", Told::kWrong},
      {"The lot is small, as neither Georgia nor Ukraine belongs to the CSTO.", Told::kRight},
      {"The lot is small, as neither Armenia nor Belarus belongs to the CSTO.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/member", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
