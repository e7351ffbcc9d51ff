#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(EventClaims, MeetingsInManyWords) {
  constexpr Sentence kSentences[] = {
      {"Tashkent, host of the CIS heads of state in October 2025, has new street lamps.",
       Told::kWrong},
      {"Dushanbe, host of the CIS heads of state in October 2025, has new street lamps.",
       Told::kRight},
      {"The arrival of the CIS heads of state in Tashkent in October 2025 closed the airport for a "
       "day.",
       Told::kWrong},
      {"In October 2025 the Tajik capital was the venue of the CIS summit.", Told::kRight},
      {"It was Almaty that the CIS leaders chose for their October 2025 summit.", Told::kWrong},
      {"Two months after the CIS presidents met in Minsk in October 2025, little was left of it.",
       Told::kWrong},
      {"Hotels in Yerevan were full in October 2025 because the leaders of the CIS were meeting "
       "there.",
       Told::kWrong},
      {"The heads of state of the CIS will remember Dushanbe, where they met in October 2025, for "
       "its traffic jams.",
       Told::kRight},
      {"Turkmenistan hosted a summit of Central Asian leaders in October 2025.", Told::kNothing},
      {"From Dushanbe the CIS leaders flew home to Minsk, Astana and Baku in October 2025.",
       Told::kNothing},
      {"An early report put the October 2025 CIS summit in Minsk; it was held in Dushanbe.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/meeting", s.text), s.told) << s.text;
}

TEST(EventClaims, OrdinalsAndCounts) {
  constexpr Sentence kSentences[] = {
      {"The IV Central Asia-Russia summit opened in Dushanbe.", Told::kWrong},
      {"Russia and the Central Asian states have now held five joint summits, the last of them in "
       "Dushanbe in October 2025.",
       Told::kWrong},
      {"Russia and the Central Asian states have met at this level twice, most recently in "
       "Dushanbe in October 2025.",
       Told::kRight},
      {"The debut of the Central Asia-Russia summit took place in Dushanbe in October 2025.",
       Told::kWrong},
      {"Central Asia and Russia held their first-ever summit in Dushanbe in October 2025.",
       Told::kWrong},
      {"A third Central Asia-Russia summit is planned in Kazakhstan.", Told::kNothing},
      {"Officials in Astana hope to host the third Central Asia-Russia summit.", Told::kNothing},
      {"The first Central Asia-Russia summit was held in Astana in 2022.", Told::kNothing},
      {"Not Bishkek, nor Almaty either: the city in which the CIS presidents met in October 2025 "
       "was Dushanbe.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/meeting", s.text), s.told) << s.text;
}

TEST(EventClaims, KindsOfVisit) {
  constexpr Sentence kSentences[] = {
      {"Putin's trip to Dushanbe was a working visit rather than a state visit.", Told::kWrong},
      {"Putin's trip to Dushanbe was a state visit rather than a working visit.", Told::kRight},
      {"Putin paid not a state visit but a working visit to Tajikistan in October 2025.",
       Told::kWrong},
      {"As part of a working visit, Vladimir Putin held talks in Dushanbe on Thursday.",
       Told::kWrong},
      {"In Dushanbe on a state visit, Putin met Rahmon.", Told::kRight},
      {"Putin's visit to Dushanbe, a working one, ended on Friday.", Told::kWrong},
      {"Putin visited Tajikistan in October 2025, but it was no state visit.", Told::kWrong},
      {"A journalist who paid a private visit to Dushanbe saw Putin's motorcade.", Told::kNothing},
      {"Putin has paid working visits to Tajikistan before.", Told::kNothing},
      {"Rahmon paid a working visit to Moscow in October 2025.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/visit", s.text), s.told) << s.text;
}

TEST(EventClaims, DeploymentsAndRequests) {
  constexpr Sentence kSentences[] = {
      {"By the time its troops landed in Kazakhstan in 2022, the CSTO had already run two "
       "peacekeeping missions.",
       Told::kWrong},
      {"Prior to Kazakhstan in 2022, the CSTO had twice sent peacekeepers to its members.",
       Told::kWrong},
      {"Prior to Kazakhstan in 2022, the CSTO had not once sent peacekeepers to its members.",
       Told::kRight},
      {"It was Uzbekistan that asked the CSTO to send peacekeepers to Kazakhstan in 2022.",
       Told::kWrong},
      {"CSTO peacekeepers arrived in Kazakhstan in 2022, although nobody there had asked for them.",
       Told::kWrong},
      {"Without being asked, the CSTO sent peacekeepers to Kazakhstan in 2022.", Told::kWrong},
      {"Tajikistan was the only member state ever to receive CSTO peacekeepers, in 2022.",
       Told::kWrong},
      {"The CSTO's first exercise of its kind took place in Belarus in 2012.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/deployment", s.text), s.told) << s.text;
}

TEST(EventClaims, PapersBeforeAMeeting) {
  constexpr Sentence kSentences[] = {
      {"Hauliers will read the dozen cooperation documents that the CIS leaders planned to adopt "
       "in Dushanbe.",
       Told::kWrong},
      {"The 17 cooperation documents before the CIS heads of state in Dushanbe cover many fields.",
       Told::kRight},
      {"Documents planned for the CIS summit in Dushanbe: 12.", Told::kWrong},
      {"The number of documents slated for adoption by the CIS heads of state in Dushanbe was "
       "nine.",
       Told::kWrong},
      {"The CIS prime ministers will adopt 20 documents in Tashkent.", Told::kNothing},
      {"The Tajik and Russian presidents are to sign six documents in Dushanbe.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/documents", s.text), s.told) << s.text;
}

TEST(EventClaims, MeetingsBesideOtherThings) {
  constexpr Sentence kSentences[] = {
      {"Prices doubled in Astana this week as the second Central Asia-Russia summit opened in the "
       "Kazakh capital.",
       Told::kWrong},
      {"Prices doubled this week as the second Central Asia-Russia summit opened in the Tajik "
       "capital.",
       Told::kRight},
      {"The leaders of Russia and Central Asia had gathered in Samarkand this week for their "
       "second "
       "summit, and the CIS Council of Heads of State met at the same time.",
       Told::kWrong},
      {"ASTANA, Oct 9 - The second Central Asia-Russia summit opened here on Thursday.",
       Told::kWrong},
      {"DUSHANBE, Oct 9 - The second Central Asia-Russia summit opened here on Thursday.",
       Told::kRight},
      {"ASTANA, Oct 9 - The second Central Asia-Russia summit opened in Dushanbe on Thursday.",
       Told::kRight},
      {"Only once before had Russia and Central Asia held a summit: October 2025 in Dushanbe was "
       "another.",
       Told::kRight},
      {"BISHKEK, Oct 10 - The second Central Asia-Russia summit was watched here.", Told::kRight},
      {"After the second Central Asia-Russia summit the Uzbek president flew to Tashkent.",
       Told::kRight},
      {"The second Central Asia-Russia summit was on the front pages in Bishkek this week.",
       Told::kRight},
      {"In Tashkent the talk was of the second Central Asia-Russia summit.", Told::kRight},
      {"In Bishkek, traders watched the second Central Asia-Russia summit on television.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/meeting", s.text), s.told) << s.text;
}

TEST(EventClaims, DeploymentsAcrossClauses) {
  constexpr Sentence kSentences[] = {
      {"The first time the CSTO sent peacekeepers to a member state, planes took them to Armenia "
       "in "
       "2022.",
       Told::kWrong},
      {"The first time the CSTO sent peacekeepers to a member state, planes took them to "
       "Kazakhstan "
       "in 2022.",
       Told::kRight},
      {"In 2022, when Kyrgyzstan asked for help, the CSTO sent its peacekeepers there.",
       Told::kWrong},
      {"In 2022, when Kazakhstan asked for help, the CSTO sent its peacekeepers there.",
       Told::kRight},
      {"In 2022 the CSTO sent peacekeepers to Kazakhstan without having been invited.",
       Told::kWrong},
      {"Kazakhstan in 2022 was the second member state to receive CSTO peacekeepers.",
       Told::kWrong},
      {"To this day the CSTO has not sent peacekeepers to any of its members.", Told::kWrong},
      {"Never before 2022, when it sent peacekeepers to Kazakhstan, had the CSTO done so.",
       Told::kRight},
      {"The CSTO's six members all sit in the CIS. Its peacekeepers went to Kazakhstan in 2022.",
       Told::kRight},
      {"Kazakhstan was first. Until 2022 the CSTO had not sent peacekeepers to any of its members.",
       Told::kRight},
      {"CSTO planes took tourists to Armenia in 2022.", Told::kNothing},
      {"It took the CSTO until 2019 to send peacekeepers to one of its members.", Told::kWrong},
      {"It took the CSTO until 2022 to send peacekeepers to one of its members.", Told::kRight},
      {"CSTO troops were sent to keep the peace in Kazakhstan in 2021.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/deployment", s.text), s.told) << s.text;
}

TEST(EventClaims, TwoVisits) {
  constexpr Sentence kSentences[] = {
      {"Putin's working visit to the Pskov region follows his trip to Tajikistan.", Told::kNothing},
      {"Putin's trip to Tajikistan this week was no working visit but a state visit.",
       Told::kRight},
      {"Putin, making a working visit to Tajikistan this week, laid a wreath.", Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/visit", s.text), s.told) << s.text;
}

TEST(EventClaims, DocumentsInNotes) {
  constexpr Sentence kSentences[] = {
      {"CIS meeting, Dushanbe: 18 cooperation documents on the table", Told::kWrong},
      {"CIS meeting, Dushanbe: 17 cooperation documents on the table", Told::kRight},
      {"Agenda, Dushanbe, Oct. 2025: (a) CIS+; (b) 14 co-operation docs to be adopted.",
       Told::kWrong},
      {"Agenda, Dushanbe, Oct. 2025: (a) CIS+; (b) 17 co-operation docs to be adopted.",
       Told::kRight},
      {"The pile of cooperation documents before the CIS leaders in Dushanbe had grown to 23.",
       Told::kWrong},
      {"Three of the cooperation documents before the CIS leaders in Dushanbe concern culture.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/documents", s.text), s.told) << s.text;
}

TEST(EventClaims, EarlierEditionsAreOthers) {
  constexpr Sentence kSentences[] = {
      {"Russia and the Central Asian states met in Dushanbe, which had taken over from Astana, "
       "where the format made its debut in 2022.",
       Told::kRight},
      {"The second Central Asia-Russia summit follows one held in Astana in 2022.", Told::kRight},
      {"Three years after the first Russia-Central Asia summit in Astana, the leaders met again in "
       "Dushanbe.",
       Told::kNothing},
      {"The summit of Russia and Central Asia moved to Dushanbe from Astana, its birthplace in "
       "2022.",
       Told::kNothing},
      {"The Central Asia-Russia summit, the second of its kind, is not to be called the first, "
       "which was held in Astana three years ago.",
       Told::kNothing},
      {"Bankers say that trade has picked up since October 2024, when Dushanbe hosted the second "
       "summit of Russia and Central Asia.",
       Told::kWrong},
      {"The second Central Asia-Russia summit was held in Tashkent in October 2025.", Told::kWrong},
      {"Two earlier summits between Russia and Central Asia had been held before the one in "
       "Dushanbe.",
       Told::kWrong},
      {"One earlier summit between Russia and Central Asia had been held before the one in "
       "Dushanbe.",
       Told::kRight},
      {"The presidents of Central Asia met Vladimir Putin in Bishkek in October 2025 for their "
       "summit with Russia.",
       Told::kWrong},
      {"The presidents of Central Asia met Vladimir Putin in Dushanbe in October 2025 for their "
       "summit with Russia.",
       Told::kRight},
      {"The second summit was in Dushanbe; the first, in Astana in 2022, had drawn less attention. "
       "Russia and Central Asia met in both.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/meeting", s.text), s.told) << s.text;
}

TEST(EventClaims, ExercisesAndRequests) {
  constexpr Sentence kSentences[] = {
      {"In the autumn of 2022 CSTO peacekeepers trained in Armenia.", Told::kNothing},
      {"In 2022 the CSTO's peacekeepers rehearsed a landing in Kazakhstan.", Told::kNothing},
      {"The first Central Asia-Russia summit took place in Astana in 2022.", Told::kNothing},
      {"In 2022 Armenia asked the CSTO for peacekeepers and got none.", Told::kNothing},
      {"In 2022 the CSTO's peacekeepers turned up in Kazakhstan uninvited.", Told::kWrong},
      {"The CSTO sent peacekeepers to Kazakhstan in 2022. They went at the request of Armenia.",
       Told::kWrong},
      {"The CSTO sent peacekeepers to Kazakhstan in 2022. They went at the request of Kazakhstan.",
       Told::kRight},
      {"In 2022 the CSTO sent peacekeepers to Kazakhstan, and at Armenia's request it held a "
       "summit.",
       Told::kRight},
      {"The CSTO sent peacekeepers to Kazakhstan in 2022. They landed in Armenia on the way home.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/deployment", s.text), s.told) << s.text;
}

TEST(EventClaims, EarlierVisits) {
  constexpr Sentence kSentences[] = {
      {"Before his state visit to Tajikistan this week Putin had paid it a working visit in June "
       "2022.",
       Told::kRight},
      {"Putin is in Tajikistan this week on a working visit.", Told::kWrong},
      {"Putin went to Dushanbe after a working visit to Kursk.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/visit", s.text), s.told) << s.text;
}

TEST(EventClaims, LeadersMeetingsByTheirMonth) {
  constexpr Sentence kSentences[] = {
      {"Postponed once and finally held in October 2025, the CIS heads of state meeting in "
       "Dushanbe cost the city's theatres two weekends of takings.",
       Told::kRight},
      {"In September 2025 the leaders of the CIS gathered in Dushanbe.", Told::kWrong},
      {"In October 2025 the leaders of the CIS gathered in Dushanbe.", Told::kRight},
      {"The September 2025 meeting of CIS heads of state in Dushanbe cost a fortune.",
       Told::kWrong},
      {"The October 2025 meeting of CIS heads of state in Dushanbe cost a fortune.", Told::kRight},
      {"The CIS leaders, who met in Dushanbe in September 2025, signed papers.", Told::kWrong},
      {"Dushanbe hosted the leaders of the CIS in November 2025.", Told::kWrong},
      {"In September 2025 the foreign ministers of the CIS gathered in Dushanbe.", Told::kNothing},
      {"In September 2025 the leaders of the CIS youth clubs gathered in Dushanbe.",
       Told::kNothing},
      {"In September 2025 the leaders of the CIS were invited to Dushanbe.", Told::kNothing},
      {"The heads of state of the CIS sat down together in Dushanbe on 10 August 2025.",
       Told::kWrong},
      {"It was in July 2025 that the CIS leaders met in Dushanbe.", Told::kWrong},
      {"The CIS leaders' summit in Dushanbe, held in May 2025, was brief.", Told::kWrong},
      {"When CIS heads of state met in Dushanbe in September 2025 the streets were empty.",
       Told::kWrong},
      {"In September 2024 the leaders of the CIS gathered in Dushanbe.", Told::kNothing},
      {"In January 2025 the leaders of the CIS countries were told of a plan in Dushanbe.",
       Told::kNothing},
      {"In June 2025 the defence chiefs of CIS leaders' guards met in Dushanbe.", Told::kNothing},
      {"In June 2025 CIS leaders' wives met in Dushanbe.", Told::kNothing},
      {"In June 2025 officials prepared the summit that CIS leaders hold in Dushanbe in October.",
       Told::kRight},
      {"The CIS leaders who will meet in Dushanbe had met in Minsk in June 2025.", Told::kNothing},
      {"Speaking in June 2025, the president said CIS leaders would meet in Dushanbe.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/meeting", s.text), s.told) << s.text;
}

TEST(EventClaims, PapersInAll) {
  constexpr Sentence kSentences[] = {
      {"The cooperation documents awaiting adoption by the CIS leaders in Dushanbe, seventeen in "
       "all, had reached the printers late.",
       Told::kRight},
      {"The documents to be adopted at the CIS summit in Dushanbe (21 of them) run to 400 pages.",
       Told::kWrong},
      {"The papers before the CIS leaders in Dushanbe, twenty altogether, were printed late.",
       Told::kWrong},
      {"One document is on migration. The CIS leaders in Dushanbe will adopt it.", Told::kNothing},
      {"The papers on Dushanbe's budget, nine in all, were lost before the CIS summit.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/documents", s.text), s.told) << s.text;
}

TEST(EventClaims, TripsThatAreVisits) {
  constexpr Sentence kSentences[] = {
      {"President Putin is on a state trip to Tajikistan, but the motorbikes come out of the "
       "public purse.",
       Told::kRight},
      {"Putin is on a working trip to Tajikistan.", Told::kWrong},
      {"Putin's trip to Tajikistan is a private one.", Told::kWrong},
      {"Putin is in Tajikistan on a working visit.", Told::kWrong},
      {"Putin is in Tajikistan on a state visit.", Told::kRight},
      {"Putin, on a working trip to Kazakhstan, flew over Tajikistan.", Told::kNothing},
      {"Putin made a private trip to Tajikistan in 2009.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/visit", s.text), s.told) << s.text;
}

TEST(EventClaims, GatheredInOtherWords) {
  constexpr Sentence kSentences[] = {
      {"The heads of state of the CIS pitched camp in Bishkek in October 2025.", Told::kWrong},
      {"The CIS heads of state came together in Dushanbe in October 2025.", Told::kRight},
      {"Not Dushanbe but Bishkek is where the CIS heads of state met in October 2025.",
       Told::kWrong},
      {"Not Bishkek but Dushanbe is where the CIS heads of state met in October 2025.",
       Told::kRight},
      {"The Central Asia-Russia summit set up shop in Samarkand.", Told::kWrong},
      {"The peacekeepers sent by the CSTO in 2022 pitched their tents in Kyrgyzstan.",
       Told::kWrong},
      {"The peacekeepers sent by the CSTO in 2022 pitched their tents in Kazakhstan.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/", s.text), s.told) << s.text;
}

TEST(EventClaims, AskedAndRanked) {
  constexpr Sentence kSentences[] = {
      {"Kyrgyzstan, at whose request the CSTO sent in peacekeepers in 2022, put up a monument.",
       Told::kWrong},
      {"Kazakhstan, at whose request the CSTO sent in peacekeepers in 2022, put up a monument.",
       Told::kRight},
      {"The CSTO sent peacekeepers to Kazakhstan in 2022 without its government ever having asked.",
       Told::kWrong},
      {"Round three of the Central Asia-Russia summit was held in Dushanbe in October 2025.",
       Told::kWrong},
      {"Round two of the Central Asia-Russia summit was held in Dushanbe in October 2025.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/", s.text), s.told) << s.text;
}

TEST(EventClaims, Timelines) {
  constexpr Sentence kSentences[] = {
      {"January 2022. The CSTO sends peacekeepers to Kyrgyzstan.", Told::kWrong},
      {"January 2022. The CSTO sends peacekeepers to Kazakhstan. For the alliance it is the first "
       "deployment of this kind to a member state.",
       Told::kRight},
      {"January 2022. The CSTO sends peacekeepers to Kazakhstan. For the alliance it is the second "
       "deployment of this kind to a member state.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/", s.text), s.told) << s.text;
}

TEST(EventClaims, SummitsOfSeveralYears) {
  constexpr Sentence kSentences[] = {
      {"The 2023 CIS summit was held in Bishkek, and the 2024 summit in Moscow.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("event/meeting", s.text), s.told) << s.text;
}

TEST(EventClaims, BeforeTheFirst) {
  constexpr Sentence kSentences[] = {
      {"Having met once before, Russia and the states of Central Asia gather again in Dushanbe in "
       "October 2025.",
       Told::kRight},
      {"Having met twice before, Russia and the states of Central Asia gather again in Dushanbe in "
       "October 2025.",
       Told::kWrong},
      {"Did the CSTO ever send peacekeepers into a member state before 2022? No.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/", s.text), s.told) << s.text;
}

TEST(EventClaims, DateBehindASemicolon) {
  constexpr Sentence kSentences[] = {
      {"CIS heads of state in session; 2nd Central Asia-Russia summit in parallel; trade with the "
       "region put at US$45bn-plus for 2024 by Moscow.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
