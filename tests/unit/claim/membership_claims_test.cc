#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(MembershipClaims, SetApartFromTheName) {
  constexpr Sentence kSentences[] = {
      {"Armenia, like Belarus a member of the CSTO, sent a colonel.", Told::kRight},
      {"Azerbaijan, like Belarus a member of the CSTO, sent a colonel.", Told::kWrong},
      {"Azerbaijan, a member of the CSTO like Belarus, sent a colonel.", Told::kWrong},
      {"Uzbekistan, along with Kazakhstan a member of the CSTO, will host the games.",
       Told::kWrong},
      {"Kyrgyzstan, along with Kazakhstan a member of the CSTO, will host the games.",
       Told::kRight},
      {"Georgia, together with Armenia a full member of the CIS, will host the games.",
       Told::kWrong},
      {"Like Russia, Moldova is a member of the CSTO.", Told::kWrong},
      {"Like Russia, Moldova is a full member of the CIS.", Told::kRight},
      {"Moldova, on paper still a full member of the CIS, sent a note.", Told::kRight},
      {"Georgia, on paper still a full member of the CIS, sent a note.", Told::kWrong},
      {"Georgia, along with Armenia, a CSTO member, protested.", Told::kRight},
      {"Armenia's departure from the CSTO summit was noted.", Told::kNothing},
      {"Armenia's departure from the CSTO was noted.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, DeniedOfOneOfThem) {
  constexpr Sentence kSentences[] = {
      {"China, Russia and Pakistan, but not India, are SCO members.", Told::kWrong},
      {"China, Russia and Pakistan, but not Japan, are members of the SCO.", Told::kRight},
      {"Armenia and Belarus, but not Azerbaijan, are members of the CSTO.", Told::kRight},
      {"Armenia and Azerbaijan, but not Belarus, are members of the CSTO.", Told::kWrong},
      {"Armenia, but not Azerbaijan, belongs to the CSTO.", Told::kRight},
      {"Azerbaijan, but not Armenia, belongs to the CSTO.", Told::kWrong},
      {"Moldova is in the CIS but not in the CSTO.", Told::kRight},
      {"Belarus is in the CIS but not in the CSTO.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, AbsentFromTheRanks) {
  constexpr Sentence kSentences[] = {
      {"Armenia is missing from the list of CSTO members.", Told::kWrong},
      {"Azerbaijan is missing from the list of CSTO members.", Told::kRight},
      {"You will look in vain for Georgia among the full members of the CIS.", Told::kRight},
      {"You will look in vain for Moldova among the full members of the CIS.", Told::kWrong},
      {"Georgia is absent from the ranks of the CSTO.", Told::kRight},
      {"Belarus is absent from the ranks of the CSTO.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, WhatIsLeft) {
  constexpr Sentence kSentences[] = {
      {"Take away Russia and eight full members are left in the CIS.", Told::kRight},
      {"Without Russia the CSTO would be a club of five.", Told::kRight},
      {"Leave Russia out and the CSTO is down to five members.", Told::kRight},
      {"Subtract Armenia and the CSTO has five members.", Told::kRight},
      {"Were Armenia to leave, five members would remain in the CSTO.", Told::kRight},
      {"Were Armenia to leave, six members would remain in the CSTO.", Told::kWrong},
      {"Take Russia away and ten full members would be left in the CIS.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, Notes) {
  constexpr Sentence kSentences[] = {
      {"CSTO at a glance: 7 members; headquarters: Moscow.", Told::kWrong},
      {"CSTO at a glance: 6 members; headquarters: Moscow.", Told::kRight},
      {"CIS: full members 11; founded: 1991.", Told::kWrong},
      {"CIS: full members 9; founded: 1991.", Told::kRight},
      {"Key facts on the CIS: number of full members: ten; working language: Russian.",
       Told::kWrong},
      {"Key facts on the CIS: number of full members: nine; working language: Russian.",
       Told::kRight},
      {"Fact box: The CSTO – type: military alliance – members: seven – seat: Moscow.",
       Told::kWrong},
      {"Fact box: The CSTO – type: military alliance – members: six – seat: Moscow.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, BoundAsMembers) {
  constexpr Sentence kSentences[] = {
      {"Moldova, as a member of the CSTO, is bound to help.", Told::kWrong},
      {"Armenia, as a member of the CSTO, is bound to help.", Told::kRight},
      {"As a CSTO ally, Uzbekistan is bound to help.", Told::kWrong},
      {"Kazakhstan's membership of the CSTO obliges it to send troops.", Told::kRight},
      {"Uzbekistan's membership of the CSTO obliges it to send troops.", Told::kWrong},
      {"Membership in the CSTO obliges Belarus to send troops.", Told::kRight},
      {"Membership in the CSTO obliges Moldova to send troops.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, WholeLists) {
  constexpr Sentence kSentences[] = {
      {"Russia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and Armenia together form the CSTO.",
       Told::kRight},
      {"Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan together form the CSTO.",
       Told::kWrong},
      {"The CSTO unites Russia with Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and Armenia.",
       Told::kRight},
      {"The CSTO unites Russia with Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and Azerbaijan.",
       Told::kWrong},
      {"The Central Asian members of the CSTO are Kazakhstan, Kyrgyzstan and Tajikistan.",
       Told::kRight},
      {"The Central Asian members of the CSTO are Kazakhstan, Kyrgyzstan and Uzbekistan.",
       Told::kWrong},
      {"Russia's partners in the CSTO are Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and Armenia.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, NotMembers) {
  constexpr Sentence kSentences[] = {
      {"Ten CIS experts met in Minsk on Tuesday.", Told::kNothing},
      {"The CSTO held seven exercises.", Told::kNothing},
      {"The CIS has signed agreements with eleven countries outside the bloc.", Told::kNothing},
      {"The Collective Security Treaty was once signed by nine states.", Told::kNothing},
      {"Armenia has frozen its participation in the CSTO.", Told::kNothing},
      {"Uzbekistan once belonged to the CSTO.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, BehindADateline) {
  constexpr Sentence kSentences[] = {
      {"BISHKEK – Nine governments hold full membership of the Commonwealth of Independent States, "
       "and each has a veto.",
       Told::kRight},
      {"MINSK, Oct 9 – Eight nations hold membership of the CSTO, and each has a veto.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, OfTheOnlyBody) {
  constexpr Sentence kSentences[] = {
      {"Decisions in the CSTO need the consent of all six members.", Told::kRight},
      {"Decisions in the CSTO need the consent of all five members.", Told::kWrong},
      {"The CSTO has half a dozen members, the CIS nine full ones.", Told::kRight},
      {"The CSTO has half a dozen members, the CIS ten full ones.", Told::kWrong},
      {"Georgia turned its back on the CIS and is no longer a member.", Told::kRight},
      {"Belarus turned its back on the CIS and is no longer a member.", Told::kWrong},
      {"Moldova rarely sends anyone to meetings of the CIS. On paper, however, the country remains "
       "a full member.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, SharesAndRolls) {
  constexpr Sentence kSentences[] = {
      {"The CSTO's membership has settled at six.", Told::kRight},
      {"The CSTO's membership has settled at eight.", Told::kWrong},
      {"All the members of the CSTO are full members of the CIS as well.", Told::kRight},
      {"Georgia is no longer on the roll of CIS members.", Told::kRight},
      {"Armenia is no longer on the roll of CSTO members.", Told::kWrong},
      {"Full members of the CIS: Armenia, Azerbaijan, Belarus, Kazakhstan, Kyrgyzstan, Moldova, "
       "Russia, Tajikistan, Uzbekistan.",
       Told::kRight},
      {"Full members of the CIS: Armenia, Azerbaijan, Belarus, Georgia, Kazakhstan, Kyrgyzstan, "
       "Moldova, Russia, Tajikistan.",
       Told::kWrong},
      {"The CIS has nine full members in all: Belarus and Russia; Armenia, Azerbaijan and Georgia; "
       "and, beyond the Urals, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.",
       Told::kWrong},
      {"The CIS has nine full members in all: Belarus, Moldova and Russia; Armenia and Azerbaijan; "
       "and, beyond the Urals, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.",
       Told::kRight},
      {"Full members of the CIS, as of this autumn: Azerbaijan, Armenia and Belarus; Kazakhstan, "
       "Kyrgyzstan and Moldova; Russia, Tajikistan and Uzbekistan.",
       Told::kRight},
      {"Full members of the CIS, as of this autumn: Azerbaijan, Armenia and Belarus; Kazakhstan, "
       "Kyrgyzstan and Georgia; Russia, Tajikistan and Uzbekistan.",
       Told::kWrong},
      {"Bound together in the CSTO are Russia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and "
       "Armenia.",
       Told::kRight},
      {"Bound together in the CSTO are Russia, Belarus, Kazakhstan, Kyrgyzstan, Uzbekistan and "
       "Armenia.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, NotOfThisBody) {
  constexpr Sentence kSentences[] = {
      {"The CSTO trains with eight partner armies.", Told::kNothing},
      {"Neither of the two, Azerbaijan and Uzbekistan, belongs to the CSTO.", Told::kRight},
      {"Azerbaijan belongs to the CIS only, Armenia to the CSTO as well.", Told::kRight},
      {"Azerbaijan, Moldova and Uzbekistan are the three full members of the CIS outside the CSTO.",
       Told::kRight},
      {"Georgia, like a member of the CIS, was sent a copy.", Told::kNothing},
      {"The SCO takes in several Central Asian countries, China, Russia and Pakistan, and India "
       "too.",
       Told::kRight},
      {"The SCO takes in several Central Asian countries, China, Russia and Pakistan, but not "
       "India.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, OtherBodiesOtherTimesOtherNouns) {
  constexpr Sentence kSentences[] = {
      {"The CSTO met. Its critics note that Georgia is a full member.", Told::kNothing},
      {"The talks of the CIS were cut short. Georgia, a full member of the Energy Community, had "
       "no say.",
       Told::kNothing},
      {"Decisions in the UN Security Council need all five permanent members; the CSTO has no such "
       "rule.",
       Told::kNothing},
      {"The CIS cup is over; all eleven members of the team flew home.", Told::kNothing},
      {"The CSTO secretary-general is a member of the party.", Told::kNothing},
      {"Turkey is a NATO member, which the CSTO dislikes.", Told::kNothing},
      {"Uzbekistan, on paper a neutral country, hosted a CSTO drill.", Told::kNothing},
      {"Georgia, once a full member of the CIS, left in 2009.", Told::kNothing},
      {"Georgia, for years a full member of the CIS, left in 2009.", Told::kNothing},
      {"Uzbekistan, twice a member of the CSTO, is wary.", Told::kNothing},
      {"Ukraine, also a founding state of the CIS, was not asked.", Told::kNothing},
      {"Leave Minsk out and four of the CSTO capitals are in Asia.", Told::kNothing},
      {"Azerbaijan is absent from the CSTO drill list.", Told::kNothing},
      {"Armenia is missing from the CSTO family photo.", Told::kNothing},
      {"The CIS calls on eleven states to ratify the pact.", Told::kNothing},
      {"The CSTO brings together officers from nine countries.", Told::kNothing},
      {"Uzbekistan waited in vain for the CSTO, of which it is not a member.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, UnderAnotherTitle) {
  constexpr Sentence kSentences[] = {
      {"CSTO drill: 7 countries; 4,000 soldiers.", Told::kNothing},
      {"CIS vote: eleven countries.", Told::kNothing},
      {"CIS jury: members: five.", Told::kNothing},
      {"CSTO parliamentary assembly: members: 12.", Told::kNothing},
      {"CSTO members: seven.", Told::kWrong},
      {"CSTO members: six.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipClaims, Absolutes) {
  constexpr Sentence kSentences[] = {
      {"With Armenia no longer a member of the CSTO, Russia is alone.", Told::kWrong},
      {"With Georgia no member of the CSTO, Russia is alone.", Told::kRight},
      {"With Armenia still a member of the CSTO, Russia is not alone.", Told::kRight},
      {"With Armenia at odds with the CSTO, Russia is alone.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/member", s.text), s.told) << s.text;
}

// A city in a list that stands for no country here: the list is not read whole.
TEST(MembershipClaims, CapitalsForMembers) {
  EXPECT_NE(
      told_of("membership/list",
              "The CSTO has six members: Yerevan, Minsk, Astana, Bishkek, Moscow and Dushanbe."),
      Told::kWrong);
  EXPECT_EQ(
      told_of("membership/list",
              "The CSTO has six members: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia."),
      Told::kWrong);
}

// Who is named twice is left out once.
TEST(MembershipClaims, BesidesIsCountedOnce) {
  EXPECT_EQ(told_of("membership/count",
                    "The CSTO has five members besides Russia; Russia hosts its staff."),
            Told::kRight);
  EXPECT_EQ(told_of("membership/count", "The CSTO has seven members besides Russia."),
            Told::kWrong);
  EXPECT_EQ(told_of("membership/",
                    "Tajikistan guards the flank of the CSTO and is one of the six in it."),
            Told::kRight);
}

}  // namespace
}  // namespace factlint::testing
