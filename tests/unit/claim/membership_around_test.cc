// Members told by what stands around them: totals, lists that spell a body out, shares, rolls.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(MembershipAround, TotalsBesideEachMember) {
  constexpr Sentence kSentences[] = {
      {"Pupils have painted a flag for each full member of the Commonwealth of Independent States "
       "– nine in all – and hung them along the corridor.",
       Told::kRight},
      {"A tree was planted for every member of the CSTO, seven in all.", Told::kWrong},
      {"A tree was planted for every member of the CSTO, six in all.", Told::kRight},
      {"Each of the CSTO's members (six of them) sent a band.", Told::kRight},
      {"All the full members of the CIS, ten in number, signed.", Told::kWrong},
      {"All the full members of the CIS, nine in number, signed.", Told::kRight},
      {"He baked a cake for each CIS member: eleven cakes in total.", Told::kWrong},
      {"He baked a cake for each CIS member: nine cakes in total.", Told::kRight},
      {"The orchestra played the anthem of every CSTO state, eight anthems in all.", Told::kWrong},
      {"The orchestra played the anthem of every CSTO state, six anthems in all.", Told::kRight},
      {"The garrison band rehearsed seven anthems, one for every state in the CSTO.", Told::kWrong},
      {"The garrison band rehearsed six anthems, one for every state in the CSTO.", Told::kRight},
      {"Eight flags, one for each full CIS member, hung from the roof.", Told::kWrong},
      {"Nine flags, one for each full CIS member, hung from the roof.", Told::kRight},
      {"There were ten chairs round the table, one per CIS member.", Told::kWrong},
      {"There were nine chairs round the table, one per CIS member.", Told::kRight},
      {"There were ten chairs round the table, one for the CIS chief.", Told::kNothing},
      {"Two presents for each CIS member were bought, ten in all.", Told::kNothing},
      {"Two flags for each CIS member were hung, eighteen in all.", Told::kNothing},
      {"Every member of the CSTO sent a team, ninety runners in all.", Told::kNothing},
      {"Each CIS member sent players, 45 in total, to the cup.", Told::kNothing},
      {"All the members of the CSTO, thirty soldiers in all, stood there.", Told::kNothing},
      {"Of the members of the CIS, four in all have signed.", Told::kNothing},
      {"Seven of the guests, one for each CSTO member and one more, were late.", Told::kNothing},
      {"Twelve chairs stood there, one for every CIS member and three spare.", Told::kNothing},
      {"The papers on Dushanbe's budget, nine in all, were lost before the CIS summit.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
}

TEST(MembershipAround, ListsThatSpellOut) {
  constexpr Sentence kSentences[] = {
      {"Forms will be accepted from firms registered anywhere in the CSTO, that is to say in "
       "Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia or Tajikistan, the court service "
       "announced.",
       Told::kRight},
      {"The rule holds throughout the CSTO, i.e. in Armenia, Belarus, Kazakhstan, Kyrgyzstan, "
       "Uzbekistan, Russia and Tajikistan.",
       Told::kWrong},
      {"The rule holds throughout the CSTO, i.e. in Armenia, Belarus, Kazakhstan, Kyrgyzstan, "
       "Russia and Tajikistan.",
       Told::kRight},
      {"Licences are valid across the CSTO, meaning Armenia, Belarus, Kazakhstan, Russia and "
       "Tajikistan.",
       Told::kWrong},
      {"Licences are valid across the CSTO, meaning Armenia, Belarus, Kazakhstan, Kyrgyzstan, "
       "Russia and Tajikistan.",
       Told::kRight},
      {"Citizens of any CSTO state (Armenia, Belarus, Georgia, Kazakhstan, Kyrgyzstan, Russia or "
       "Tajikistan) may apply.",
       Told::kWrong},
      {"Citizens of any CSTO state (Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia or "
       "Tajikistan) may apply.",
       Told::kRight},
      {"The warranty is good in every CSTO country, namely Russia, Belarus, Armenia, Azerbaijan, "
       "Kazakhstan, Kyrgyzstan and Tajikistan.",
       Told::kWrong},
      {"Anyone from the CSTO, in other words from Armenia, Belarus, Kazakhstan, Turkmenistan, "
       "Russia, Kyrgyzstan or Tajikistan, gets in free.",
       Told::kWrong},
      {"Just three full members of the CIS, namely Azerbaijan, Moldova and Uzbekistan, stand "
       "outside the CSTO, and their generals sent regrets.",
       Told::kRight},
      {"Three CIS members (Azerbaijan, Armenia and Uzbekistan) are outside the CSTO.",
       Told::kWrong},
      {"Three CIS members (Azerbaijan, Moldova and Uzbekistan) are outside the CSTO.",
       Told::kRight},
      {"Two CIS members, Belarus and Uzbekistan, have stayed out of the CSTO.", Told::kWrong},
      {"Of the CIS members only three – Azerbaijan, Moldova and Tajikistan – do not belong to the "
       "CSTO.",
       Told::kWrong},
      {"Of the CIS members only three – Azerbaijan, Moldova and Uzbekistan – do not belong to the "
       "CSTO.",
       Told::kRight},
      {"The CIS states that stayed outside the CSTO are Azerbaijan, Moldova and Uzbekistan.",
       Told::kRight},
      {"Four CIS members stand outside the CSTO.", Told::kWrong},
      {"Three CIS members stand outside the CSTO.", Told::kRight},
      {"Three of the nine CIS members are not in the CSTO.", Told::kRight},
      {"Two of the nine CIS members are not in the CSTO.", Told::kWrong},
      {"Six shields hang in the lobby: Tajikistan, Russia, Belarus, Armenia, Kyrgyzstan, "
       "Uzbekistan. Together they make up the whole of the CSTO.",
       Told::kWrong},
      {"Six shields hang in the lobby: Tajikistan, Russia, Belarus, Armenia, Kyrgyzstan, "
       "Uzbekistan. Together they are the CSTO.",
       Told::kWrong},
      {"Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan and Tajikistan sent teams. Between them "
       "they form the CSTO.",
       Told::kRight},
      {"Russia and China are members of the SCO, and so is India.", Told::kRight},
      {"Russia and Belarus are members of the CSTO, and so is Uzbekistan.", Told::kWrong},
      {"Russia belongs to the CSTO. So does Georgia.", Told::kWrong},
      {"Russia belongs to the CSTO. So does Armenia.", Told::kRight},
      {"Russia is in the CSTO, as is Armenia.", Told::kRight},
      {"Russia is in the CSTO, as is Azerbaijan.", Told::kWrong},
      {"Russia is in the CSTO, and Uzbekistan too.", Told::kWrong},
      {"Georgia is not in the CIS, and neither is Moldova.", Told::kWrong},
      {"Georgia is not in the CIS, and neither is Turkmenistan.", Told::kRight},
      {"Georgia is not in the CIS, nor is Latvia.", Told::kRight},
      {"Prices rose across the CSTO, with Armenia, Belarus, Georgia and Moldova close behind.",
       Told::kNothing},
      {"Tourists come from all over the CIS, from Georgia, from Turkey, from Iran and from China.",
       Told::kNothing},
      {"Trains run throughout the CIS and to Georgia, Latvia, Estonia and Lithuania.",
       Told::kNothing},
      {"Six shields hang there: Russia, Belarus, Armenia, Georgia, Latvia and Iran. Together they "
       "are not the CSTO.",
       Told::kNothing},
      {"Six teams came: Russia, Belarus, Armenia, Georgia, Latvia and Iran. They are the CSTO "
       "cup's guests.",
       Told::kNothing},
      {"The rest of the CSTO, that is Armenia, Belarus, Kazakhstan and Kyrgyzstan, agreed with "
       "Russia.",
       Told::kNothing},
      {"Outside the CSTO, that is to say in Georgia, Moldova, Ukraine and Latvia, the rule does "
       "not hold.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, CountriesOfThoseNamed) {
  constexpr Sentence kSentences[] = {
      {"Uzbekistan's melon growers want the duty-free quota that Moldova's already enjoy. Their "
       "country too, as their chairman points out, is a full member of the CIS.",
       Told::kRight},
      {"Turkmen growers are angry. Their country is a full member of the CIS.", Told::kWrong},
      {"Uzbek growers are angry. Their country is a full member of the CIS.", Told::kRight},
      {"The Georgian minister was not invited. His country is a member of the CSTO.", Told::kWrong},
      {"The Armenian minister was not invited. His country is a member of the CSTO.", Told::kRight},
      {"Uzbek skiers, whose country is a CSTO member, train here.", Told::kWrong},
      {"Belarusian skiers, whose country is a CSTO member, train here.", Told::kRight},
      {"Moldova's wrestlers, whose country is in neither the CIS nor the CSTO, spend each spring "
       "here.",
       Told::kWrong},
      {"Mongolia's wrestlers spend each spring with Uzbeks, whose country is in the CSTO.",
       Told::kWrong},
      {"Georgian and Uzbek growers met. Their countries are both in the CIS, the chairman wrongly "
       "thought.",
       Told::kNothing},
      {"A Georgian officer, whose country once belonged to the CIS, spoke.", Told::kNothing},
      {"The Georgian minister recalled the 1990s. His country was a member of the CIS then.",
       Told::kNothing},
      {"The Armenian minister, whose country is a member of the CSTO, spoke.", Told::kRight},
      {"The minister of the CSTO state said prices had risen in Armenia, Belarus, Georgia and "
       "Moldova.",
       Told::kNothing},
      {"The Tajik president met his Russian counterpart and the Russian defence minister, Andrei "
       "Belousov.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/member", s.text), s.told) << s.text;
}

TEST(MembershipAround, SharesAndMargins) {
  constexpr Sentence kSentences[] = {
      {"More than half of the CIS's full members are in the CSTO.", Told::kRight},
      {"More than half of the CIS's full members have joined the CSTO.", Told::kRight},
      {"Fewer than half of the CIS's members belong to the CSTO.", Told::kWrong},
      {"Less than half the CIS's members belong to the CSTO.", Told::kWrong},
      {"At least half of the members of the CIS belong to the CSTO.", Told::kRight},
      {"More than three quarters of the members of the CIS belong to the CSTO.", Told::kWrong},
      {"Only a third of the members of the CIS are in the CSTO.", Told::kWrong},
      {"A third of the members of the CIS are not in the CSTO.", Told::kRight},
      {"Half of the members of the CIS are not in the CSTO.", Told::kWrong},
      {"Most CIS members are outside the CSTO.", Told::kWrong},
      {"Most CIS members are in the CSTO.", Told::kRight},
      {"The CSTO has twice as many members as the CIS.", Told::kWrong},
      {"The CSTO has half as many members as the CIS.", Told::kWrong},
      {"The CIS has half as many members again as the CSTO.", Told::kRight},
      {"The CSTO has as many members as the CIS.", Told::kWrong},
      {"The CSTO has more members than the CIS.", Told::kWrong},
      {"The CSTO has fewer members than the CIS.", Told::kRight},
      {"The CSTO is bigger than the CIS by two members.", Told::kWrong},
      {"The CSTO is smaller than the CIS by three members.", Told::kRight},
      {"The CIS outnumbers the CSTO by four members.", Told::kWrong},
      {"The CIS outnumbers the CSTO by three members.", Told::kRight},
      {"The CIS, with three more members than the CSTO, met in Dushanbe.", Told::kRight},
      {"The CSTO, which has two fewer members than the CIS, met.", Told::kWrong},
      {"The CSTO is two members short of the CIS.", Told::kWrong},
      {"Not one of the three Central Asian states sits in the CIS.", Told::kWrong},
      {"Not one Baltic state is in the CIS.", Told::kRight},
      {"Not a single Baltic state is in the CIS.", Told::kRight},
      {"Not one Central Asian state is in the CIS.", Told::kWrong},
      {"All three South Caucasus countries are in the CIS.", Told::kWrong},
      {"Two of the three South Caucasus countries are in the CIS.", Told::kRight},
      {"No Baltic country belongs to the CSTO.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, WhatIsNotMeant) {
  constexpr Sentence kSentences[] = {
      {"Latvian fans met Kazakh ones. Their country is a full member of the CIS.", Told::kNothing},
      {"Five members border Iran or Turkey, and most CIS members are in the CSTO.", Told::kRight},
      {"The CSTO's list of errands does not include Armenia this year.", Told::kNothing},
      {"Kazakhstan's departure from the CSTO mission came early.", Told::kNothing},
      {"Kyrgyzstan's exit from the CSTO's airport lounge took hours.", Told::kNothing},
      {"Membership of the CSTO obliges Georgia's ally to train.", Told::kNothing},
      {"Georgia, on paper a partner of a CSTO member, signed.", Told::kNothing},
      {"Armenia, no longer a loyal CSTO member, froze.", Told::kNothing},
      {"The delegate said of the board: It has six members, the CIS has none.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, RollsAndOtherCounts) {
  constexpr Sentence kSentences[] = {
      {"It hardly matters if you mix them up, since every CSTO member is in the CIS too.",
       Told::kRight},
      {"Do not worry if you forget, because all CIS members belong to the CSTO.", Told::kWrong},
      {"The complete CSTO: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia.", Told::kWrong},
      {"Here is the whole CSTO: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Uzbekistan.",
       Told::kWrong},
      {"Here is the whole CSTO: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.",
       Told::kRight},
      {"The CIS from A to U: Armenia, Azerbaijan, Belarus, Georgia, Kazakhstan, Kyrgyzstan, "
       "Moldova, Russia, Tajikistan and Uzbekistan.",
       Told::kWrong},
      {"The entire CSTO (Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan) was in "
       "the front row.",
       Told::kRight},
      {"In the front row sat the CSTO in its entirety: Armenia, Belarus, Kazakhstan, Kyrgyzstan "
       "and Russia.",
       Told::kWrong},
      {"The roll of full CIS members lacks Georgia.", Told::kRight},
      {"The list of CSTO members omits Armenia.", Told::kWrong},
      {"The list of CSTO members omits Georgia.", Told::kRight},
      {"The roster of the CSTO includes Georgia.", Told::kWrong},
      {"The roster of the CSTO includes Armenia.", Told::kRight},
      {"Azerbaijan is missing from the roll of full CIS members.", Told::kWrong},
      {"Georgia is missing from the roll of full CIS members.", Told::kRight},
      {"The CIS's roll of honour includes Georgia.", Told::kNothing},
      {"The CSTO's list of enemies includes Georgia.", Told::kNothing},
      {"A CSTO members' list of sanctioned states includes Georgia.", Told::kNothing},
      {"You will not find Azerbaijan on the list of full CIS members.", Told::kWrong},
      {"You will not find Georgia on the list of CIS members.", Told::kRight},
      {"The CIS's membership list does not contain Georgia.", Told::kRight},
      {"The Eurasian Economic Union has five member states, one fewer than the CSTO, and a court "
       "of its own in Minsk.",
       Told::kRight},
      {"The club has seven members, one fewer than the CIS.", Told::kWrong},
      {"The club has seven members, two fewer than the CIS.", Told::kRight},
      {"NATO has 32 members, 20 more than the CIS.", Told::kWrong},
      {"NATO has 32 members, 23 more than the CIS.", Told::kRight},
      {"The league has 12 teams, twice as many as the CIS has members.", Told::kWrong},
      {"The league has 18 teams, twice as many as the CIS has members.", Told::kRight},
      {"The Gulf Cooperation Council has six members, as many as the CSTO.", Told::kRight},
      {"The Gulf Cooperation Council has six members, as many as the CIS.", Told::kWrong},
      {"The Gulf Cooperation Council is small. It has six members, and the CIS has a plan.",
       Told::kNothing},
      {"It has six members, the CIS wrote of the board.", Told::kNothing},
      {"Belarus, Kazakhstan and Moldova, all of them from the CIS, met Latvia, which never joined "
       "it.",
       Told::kRight},
      {"The draw threw together Belarus, Kazakhstan and Georgia, all of them from the CIS, with "
       "Latvia.",
       Told::kWrong},
      {"The draw threw together Belarus and Moldova, both from the CSTO, with Latvia.",
       Told::kWrong},
      {"The full members of the CIS number fewer than nine.", Told::kWrong},
      {"Russia belongs to the CSTO, and so does Georgia.", Told::kWrong},
      {"Russia belongs to the CSTO. So does Uzbekistan.", Told::kWrong},
      {"Russia is a member of the CSTO. So is Uzbekistan.", Told::kWrong},
      {"Russia is a member of the CSTO. Uzbekistan is too.", Told::kWrong},
      {"Russia is in the CSTO. Uzbekistan is, too.", Told::kWrong},
      {"Russia and Armenia are in the CSTO. Moldova also.", Told::kWrong},
      {"Russia is in the CSTO, as is its neighbour Georgia.", Told::kWrong},
      {"Georgia is not in the CSTO. Nor is Armenia.", Told::kWrong},
      {"Georgia is not in the CIS. Neither, for that matter, is Moldova.", Told::kWrong},
      {"Armenia belongs to the CSTO, and so, less happily, does Azerbaijan.", Told::kWrong},
      {"China and Pakistan are members of the SCO, and so, though it is off this route, is India.",
       Told::kRight},
      {"The club has nine members, three more than last year.", Told::kNothing},
      {"The board has five members, two fewer than the CIS secretariat.", Told::kNothing},
      {"He has six brothers, as many as the CSTO has.", Told::kNothing},
      {"The team scored nine goals, as many as the CIS side.", Told::kNothing},
      {"The list of speakers at the CIS summit includes Georgia.", Told::kNothing},
      {"You will not find Armenia on the list of CSTO critics.", Told::kNothing},
      {"The CSTO's list of exercises does not include Armenia this year.", Told::kNothing},
      {"The members' list lacks Armenia, the CSTO said of an old leaflet.", Told::kNothing},
      {"Armenia, Belarus and Georgia, all of them from the same draw as CIS teams, won.",
       Told::kNothing},
      {"Armenia, Georgia and Latvia, all from the CIS's northern and southern rims, met.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, InOneBodyAndOutOfAnother) {
  constexpr Sentence kSentences[] = {
      {"In the CIS but not in the CSTO are just two states.", Told::kWrong},
      {"In the CIS but not in the CSTO are three states.", Told::kRight},
      {"Absent from the CSTO but present among the full members of the CIS are just two states.",
       Told::kWrong},
      {"Absent from the CSTO but present among the full members of the CIS are three states.",
       Told::kRight},
      {"Search the list of CIS members for Moldova and you will search in vain.", Told::kWrong},
      {"Search the list of CIS members for Georgia and you will search in vain.", Told::kRight},
      {"She searched Georgia for a CIS flag in vain.", Told::kNothing},
      {"Lithuania carries a membership card of the CIS.", Told::kWrong},
      {"Fifteen states belong to the CIS nowadays.", Told::kWrong},
      {"Nine states enjoy full membership of the CIS nowadays.", Told::kRight},
      {"CSTO in brief. Members (6): Russia / Belarus / Kazakhstan / Kyrgyzstan / Uzbekistan / "
       "Armenia.",
       Told::kWrong},
      {"CSTO in brief. Members (6): Russia / Belarus / Kazakhstan / Kyrgyzstan / Tajikistan / "
       "Armenia.",
       Told::kRight},
      {"Who exactly makes up the CSTO? Armenia, Kazakhstan, Kyrgyzstan, Russia and Tajikistan, "
       "full stop.",
       Told::kWrong},
      {"Who exactly makes up the CSTO? Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and "
       "Tajikistan, and nobody else.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, PartedMembers) {
  constexpr Sentence kSentences[] = {
      {"Of the full CIS members, four have kept out of the CSTO.", Told::kWrong},
      {"Of the full CIS members, three have kept out of the CSTO.", Told::kRight},
      {"Of the CIS members, five are in the CSTO.", Told::kWrong},
      {"Of the CIS members, six are in the CSTO.", Told::kRight},
      {"The membership roll of the CIS (full members only) reads Azerbaijan, Kazakhstan, "
       "Tajikistan, Russia, Mongolia, Armenia, Uzbekistan, Belarus and Moldova.",
       Told::kWrong},
      {"The membership roll of the CIS reads Azerbaijan, Kazakhstan, Tajikistan, Russia, "
       "Kyrgyzstan, Armenia, Uzbekistan, Belarus and Moldova.",
       Told::kRight},
      {"Armenia and Belarus are counted in both the CIS and the CSTO.", Told::kRight},
      {"Armenia and Georgia are counted in the CSTO.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, BodyLeftOut) {
  constexpr Sentence kSentences[] = {
      {"Russia, China and India are members of the SCO. Pakistan, by contrast, has never joined.",
       Told::kWrong},
      {"Russia, Armenia and Belarus are members of the CSTO. Georgia, by contrast, has never "
       "joined.",
       Told::kRight},
      {"Russia and Belarus are members of the CSTO. Armenia, by contrast, has yet to join.",
       Told::kWrong},
      {"Russia and Belarus are members of the CSTO. Georgia, by contrast, has yet to join.",
       Told::kRight},
      {"The CSTO counts six members. Azerbaijan, across the Caspian, is one of the six.",
       Told::kWrong},
      {"The CSTO counts six members. Armenia is one of the six.", Told::kRight},
      {"The SCO dates from 2001. Iraq has never joined.", Told::kNothing},
      {"The CIS and NATO differ. Armenia has never joined.", Told::kNothing},
      {"The paper praised the CSTO. Armenia has never joined in the praise.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/member", s.text), s.told) << s.text;
}

TEST(MembershipAround, AllOfThemSetOff) {
  constexpr Sentence kSentences[] = {
      {"The CSTO's entire membership – Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan – "
       "signed up.",
       Told::kWrong},
      {"All members of the CSTO (Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan) signed "
       "up.",
       Told::kWrong},
      {"All members of the CSTO (Armenia, Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan) "
       "signed up.",
       Told::kRight},
      {"All CSTO members in Asia (Kazakhstan, Kyrgyzstan, Tajikistan and Armenia) signed up.",
       Told::kNothing},
      {"The CIS nine are Azerbaijan, Armenia, Belarus, Kyrgyzstan, Ukraine, Kazakhstan, Russia, "
       "Uzbekistan and Tajikistan.",
       Told::kWrong},
      {"The CSTO six are Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/list", s.text), s.told) << s.text;
}

TEST(MembershipAround, NobodyElse) {
  constexpr Sentence kSentences[] = {
      {"Membership of the CSTO is confined to Russia, Belarus, Kazakhstan, Kyrgyzstan and "
       "Tajikistan.",
       Told::kWrong},
      {"Membership of the CSTO is confined to Armenia, Russia, Belarus, Kazakhstan, Kyrgyzstan and "
       "Tajikistan.",
       Told::kRight},
      {"Only Russia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan belong to the CSTO.",
       Told::kWrong},
      {"Only Russia, Belarus, Kazakhstan, Kyrgyzstan, Armenia and Tajikistan belong to the CSTO.",
       Told::kRight},
      {"Only Russia, Belarus, Kazakhstan and Armenia sent troops to the CSTO drill.",
       Told::kNothing},
      {"The CSTO counts as its members Russia, Belarus, Kazakhstan, Kyrgyzstan, Uzbekistan and "
       "Armenia.",
       Told::kWrong},
      {"The CIS is made up of nine states, of which seven also belong to the CSTO.", Told::kWrong},
      {"The CIS is made up of nine states, of which six also belong to the CSTO.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, StrongBodies) {
  constexpr Sentence kSentences[] = {
      {"The CSTO is something else: a military alliance, half a dozen strong, and everyone in it "
       "sits in the CIS too.",
       Told::kNothing},
      {"The CIS, he would say, is a club of ten full member states, with Moldova in it.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
}

TEST(MembershipAround, Timelines) {
  constexpr Sentence kSentences[] = {
      {"March 2005. The CIS has eleven full members.", Told::kNothing},
      {"October 2025. The CIS has eleven full members.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
}

TEST(MembershipAround, FormerStates) {
  constexpr Sentence kSentences[] = {
      {"The CSTO has six members, down from nine at its peak, counting Georgia, Azerbaijan and "
       "Uzbekistan.",
       Told::kRight},
      {"The CIS has nine members, having lost Georgia and Ukraine.", Told::kRight},
      {"The CIS of old was once a club of twelve: Georgia, Ukraine and Turkmenistan sat at the "
       "table too.",
       Told::kNothing},
      {"The CSTO has six members, counting Georgia, Azerbaijan and Uzbekistan.", Told::kWrong},
      {"The CIS, once twelve strong, now has nine members, counting Georgia.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, SomeOfTheMembers) {
  constexpr Sentence kSentences[] = {
      {"The CSTO members Russia, Belarus and Kazakhstan held an exercise.", Told::kRight},
      {"The CIS countries with a coast on the Caspian are Russia, Kazakhstan and Azerbaijan.",
       Told::kRight},
      {"The CSTO members Russia, Belarus and Georgia held an exercise.", Told::kWrong},
      {"The members of the CSTO are Russia, Belarus and Kazakhstan.", Told::kWrong},
      {"The countries that make up the CSTO are Russia, Belarus and Kazakhstan.", Told::kWrong},
      {"The countries that make up the CSTO are Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan "
       "and Tajikistan.",
       Told::kRight},
      {"The states which belong to the CSTO are Russia, Belarus and Kazakhstan.", Told::kWrong},
      {"The states that are members of the CSTO are Russia, Belarus and Kazakhstan.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
  constexpr Sentence kSome[] = {
      {"The CSTO members that are landlocked are Belarus, Armenia and Kazakhstan."},
      {"The CSTO members that border China are Russia, Kazakhstan and Kyrgyzstan."},
      {"The CIS countries that make up the CSTO are Russia, Belarus, Armenia, Kazakhstan, "
       "Kyrgyzstan and Tajikistan."},
  };
  for (const Sentence& s : kSome) EXPECT_NE(told_of("membership/", s.text), Told::kWrong) << s.text;
}

TEST(MembershipAround, LikeEveryOther) {
  constexpr Sentence kSentences[] = {
      {"Georgia, like every other full member of the CIS, sent a note.", Told::kWrong},
      {"Belarus, like every other full member of the CIS, sent a note.", Told::kRight},
      {"Like every other CSTO member, Uzbekistan pays dues.", Told::kWrong},
      {"Like its fellow CSTO members, Armenia pays dues.", Told::kRight},
      {"Unlike most other members of the CSTO, Azerbaijan is rich.", Told::kWrong},
      {"Ukraine, like the members of the CIS, was invited.", Told::kNothing},
      {"Georgia, like most European states, wrote to the CIS.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipAround, CountsApartFromTheirBody) {
  constexpr Sentence kSentences[] = {
      {"The CSTO is slow. With eight member governments to please, the alliance tends to arrive "
       "late.",
       Told::kWrong},
      {"The CSTO is slow. With six member governments to please, the alliance tends to arrive "
       "late.",
       Told::kRight},
      {"Whenever the leaders of the CIS gather, ten flags of full members go up.", Told::kWrong},
      {"Whenever the leaders of the CIS gather, nine flags of full members go up.", Told::kRight},
      {"They shrug at enlarging a CIS that manages perfectly well with ten full members.",
       Told::kWrong},
      {"With five members present, the CSTO council met.", Told::kNothing},
      {"In the CIS (Cancer Imaging Society) Journal, 400 members were surveyed.", Told::kNothing},
      {"The UN Security Council needs all five permanent members; the CSTO has no such rule.",
       Told::kNothing},
      {"NATO envoys met the CIS. With 32 members to please, the alliance moves slowly.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/count", s.text), s.told) << s.text;
}

TEST(MembershipAround, VerbUnderstood) {
  constexpr Sentence kSentences[] = {
      {"Armenia is a member of the CSTO and Moldova a member of the CIS.", Told::kRight},
      {"Armenia is a member of the CSTO and Georgia a member of the CIS.", Told::kWrong},
      {"Georgia is not a member of the CSTO and Armenia a member of the CIS."},
      {"Georgia is no longer a member of the CIS and Armenia a member of the CSTO."},
      {"Georgia is neither a member of the CIS nor Ukraine a member of the CSTO."},
      {"Armenia is a member of the CSTO and Kazakhstan a friend of Georgia."},
      {"Armenia is a member of the CIS and the CSTO a bloc of six states."},
  };
  for (const Sentence& s : kSentences) {
    const Told told = told_of("membership/", s.text);
    if (s.told == Told::kNothing) {
      EXPECT_NE(told, Told::kWrong) << s.text;
    } else {
      EXPECT_EQ(told, s.told) << s.text;
    }
  }
}

TEST(MembershipAround, OneOfTheMembersOfWhatIsToldBefore) {
  constexpr Sentence kSentences[] = {
      {"No envoy from Kyiv has come to the CIS for years. Ukraine is nonetheless still one of the "
       "nine full members.",
       Told::kWrong},
      {"No envoy from Minsk has come to the CIS for years. Belarus is nonetheless still one of the "
       "nine full members.",
       Told::kRight},
      {"The CSTO met. Azerbaijan is one of the member states.", Told::kWrong},
      {"NATO met the CIS. Turkey is one of the member states.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("membership/member", s.text), s.told) << s.text;
}

TEST(MembershipAround, AllButAndNoneOf) {
  constexpr Sentence kSentences[] = {
      {"All but three of the full members of the CIS are in the CSTO as well.", Told::kRight},
      {"Three of the full members of the CIS are in the CSTO as well.", Told::kWrong},
      {"Moscow is not in doubt, yet Tashkent is the capital of none of the CSTO states.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
