// Events, plans and figures in rarer wordings: right in each, wrong in each, and look-alikes that
// are neither.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

struct Pair {
  std::string_view right;  ///< empty: only the wrong one is told
  std::string_view wrong;
};

void expect_pairs(std::string_view rule, std::initializer_list<Pair> pairs) {
  for (const auto& [right, wrong] : pairs) {
    if (!right.empty()) {
      EXPECT_EQ(told_of(rule, right), Told::kRight) << right;
    }
    EXPECT_EQ(told_of(rule, wrong), Told::kWrong) << wrong;
  }
}

TEST(EventWordings, Meetings) {
  expect_pairs(
      "event/meeting",
      {
          {"Agenda: CIS Council of Heads of State, Dushanbe, October 2025.",
           "Agenda: CIS Council of Heads of State, Dushanbe, August 2025."},
          {"CIS summit (Dushanbe, October 2025): list of guests.",
           "CIS summit (Baku, October 2025): list of guests."},
          {"October 2025 brings the leaders of the CIS to Dushanbe for talks.",
           "October 2025 brings the leaders of the CIS to Minsk for talks."},
          {"The Central Asia-Russia summit, No. 2 in the series, meets in Dushanbe in October "
           "2025.",
           "The Central Asia-Russia summit, No. 4 in the series, meets in Dushanbe in October "
           "2025."},
          {"Numbered two by the protocol office, the Central Asia-Russia summit meets in Dushanbe "
           "in October 2025.",
           "Numbered six by the protocol office, the Central Asia-Russia summit meets in Dushanbe "
           "in October 2025."},
          {"The Central Asia-Russia summit has been held twice.",
           "The Central Asia-Russia summit has been held once."},
          {"In October 2025 Dushanbe hosted the CIS Council of Heads of State.",
           "In October 2025 Dushanbe refused to host the CIS Council of Heads of State."},
          {"The second Central Asia-Russia summit takes place in Dushanbe in October 2025.",
           "The second Central Asia-China summit takes place in Dushanbe in October 2025."},
          {"Where did the leaders of the CIS meet in October 2025? In Dushanbe.",
           "Where did the leaders of the CIS meet in October 2025? In Minsk."},
          {"Did the leaders of the CIS meet by video in October 2025? No, in Dushanbe.",
           "Did the leaders of the CIS meet by video in October 2025? No, in Minsk."},
          {"",
           "This October the CIS council and the Central Asia-Russia summit are held six months "
           "apart."},
          {"",
           "The CIS council and the Central Asia-Russia summit are taking place at different times "
           "this October."},
          {"The second Central Asia-Russia summit opens in Dushanbe in October 2025.",
           "Five Central Asian presidents and their American colleague hold a second joint summit "
           "in Dushanbe this October."},
          {"The plane bound for this October's CIS summit will land in Tajikistan, the host "
           "country.",
           "The plane bound for this October's CIS summit will land in Armenia, the host country."},
          {"Hosting duties for the CIS summit of October 2025 went to the capital of Tajikistan.",
           "Hosting duties for the CIS summit of October 2025 went to the capital of "
           "Turkmenistan."},
          {"Tajikistan, the host country of the October 2025 meeting of the CIS Council of Heads "
           "of State, repainted its kerbs.",
           "Turkmenistan, the host country of the October 2025 meeting of the CIS Council of Heads "
           "of State, repainted its kerbs."},
          {"For the Central Asia-Russia format, Dushanbe this month is round two.",
           "For the Central Asia-Russia format, Dushanbe this month is round three."},
          {"",
           "The second Central Asia-Russia summit took place in Dushanbe six months after the "
           "meeting of the CIS Council of Heads of State."},
          {"The CIS heads-of-state meeting, held in October 2025, filled the hotels of Dushanbe.",
           "The CIS heads-of-state meeting, held in June 2025, filled the hotels of Dushanbe."},
      });
}

TEST(EventWordings, Visits) {
  expect_pairs("event/visit",
               {
                   {"The visit that Putin paid to Tajikistan in October 2025 was, his aides said, "
                    "a state one.",
                    "The visit that Putin paid to Tajikistan in October 2025 was, his aides said, "
                    "a private one."},
                   {"In October 2025 Putin paid a state visit to Tajikistan.",
                    "In October 2025 Putin paid a courtesy visit to Tajikistan."},
                   {"In October 2025 Putin was on a state visit to Tajikistan.",
                    "In October 2025 Putin was on a business trip to Tajikistan."},
                   {"", "In October 2025 Putin paid a visit to Tajikistan in a private capacity."},
               });
}

TEST(EventWordings, Deployments) {
  expect_pairs(
      "event/deployment",
      {
          {"Asked by Kazakhstan for help, the CSTO sent peacekeepers in 2022.",
           "Asked by Uzbekistan for help, the CSTO sent peacekeepers in 2022."},
          {"In 2022 a column of CSTO peacekeepers rolled through Kazakhstan.",
           "In 2022 a column of CSTO peacekeepers rolled through Armenia."},
          {"Kazakhstan turned to its allies in 2022, and the CSTO responded by sending "
           "peacekeepers.",
           "Kazakhstan turned to its allies in 2022, and NATO responded by sending peacekeepers."},
          {"",
           "In 2022 the CSTO sent peacekeepers to Kazakhstan, ignoring the protests of its "
           "government."},
          {"Never before 2022 had the CSTO sent peacekeepers to a member state.",
           "Never before 2019 had the CSTO sent peacekeepers to a member state."},
          {"Who sent peacekeepers to Kazakhstan in 2022? The CSTO.",
           "Who sent peacekeepers to Kazakhstan in 2022? NATO."},
          {"",
           "In 2022 the CSTO sent peacekeepers to Kazakhstan, having often sent them to member "
           "states before."},
          {"",
           "The peacekeepers who guarded power stations in Kazakhstan in early 2022 had been sent "
           "by NATO."},
          {"", "Twice before 2022 had the CSTO sent peacekeepers to one of its member states."},
          {"",
           "It was the president of Belarus who requested that the CSTO send peacekeepers to "
           "Kazakhstan in 2022."},
          {"",
           "It was Moscow that had called for the CSTO's peacekeepers to come to Kazakhstan in "
           "2022."},
          {"The first member state ever to receive peacekeepers from the CSTO was Kazakhstan, in "
           "2022.",
           "The first member state ever to receive peacekeepers from the CSTO was Armenia, in "
           "2022."},
      });
}

TEST(EventWordings, Grants) {
  expect_pairs(
      "event/grant",
      {
          {"Under the plans for the Dushanbe meeting the SCO is to be made an observer in the CIS.",
           "Under the plans for the Dushanbe meeting the SCO is to be made an observer in the "
           "CSTO."},
          {"Observer status in the CIS is what the leaders intend to give to the SCO.",
           "Observer status in the CIS is what the leaders intend to give to the European Union."},
          {"The CIS plans to draw the SCO closer by granting it observer status.",
           "The CIS plans to draw the SCO closer by granting it full membership."},
          {"",
           "The CIS heads of state, meeting in Dushanbe, intend to deny the SCO observer status in "
           "the CIS."},
      });
}

TEST(EventWordings, Documents) {
  expect_pairs("event/documents", {
                                      {"More than a dozen cooperation documents await adoption by "
                                       "the CIS leaders in Dushanbe, seventeen to be exact.",
                                       "More than a dozen cooperation documents await adoption by "
                                       "the CIS leaders in Dushanbe, nineteen to be exact."},
                                      {"Of the cooperation documents that await adoption by the "
                                       "CIS in Dushanbe, all seventeen have been read.",
                                       "Of the cooperation documents that await adoption by the "
                                       "CIS in Dushanbe, all nineteen have been read."},
                                  });
}

TEST(EventWordings, Trade) {
  expect_pairs(
      "figure/trade",
      {
          {"In 2024 trade between Russia and Central Asia exceeded 45 billion dollars.",
           "In 2024 trade between Russia and Central Asia exceeded 45 billion roubles."},
          {"In 2024 trade between Russia and Central Asia went past the $45 billion mark.",
           "In 2024 trade between Russia and Central Asia went nowhere near the $45 billion mark."},
          {"In 2024 Russia and Central Asia traded to the tune of more than $45 billion.",
           "In 2024 Russia and Central Asia traded to the tune of less than $45 billion."},
          {"Upwards of forty billion dollars in trade passed between Russia and Central Asia in "
           "2024.",
           "Upwards of sixty billion dollars in trade passed between Russia and Central Asia in "
           "2024."},
      });
}

TEST(EventWordings, Shares) {
  expect_pairs(
      "figure/implementation",
      {
          {"Hardly any of the thousands of documents signed in the CIS had been implemented by "
           "2011.",
           "Most of the thousands of documents signed in the CIS had been implemented by 2011."},
          {"Very few of the documents signed in the CIS had been carried out by 2011.",
           "Almost all of the documents signed in the CIS had been carried out by 2011."},
          {"By 2011 only a handful of CIS agreements had been implemented.",
           "By 2011 the bulk of CIS agreements had been implemented."},
          {"By 2011 a single-digit percentage of the CIS documents had been implemented.",
           "By 2011 a double-digit percentage of the CIS documents had been implemented."},
          {"The vast majority of the documents signed in the CIS had remained without effect by "
           "2011.",
           "Only a small part of the documents signed in the CIS had remained without effect by "
           "2011."},
      });
}

TEST(EventWordings, Foundings) {
  expect_pairs(
      "attribute/founding",
      {
          {"He was a clerk in 1991 when the CIS was founded.",
           "He was a clerk in 1981 when the CIS was founded."},
          {"The candles at the Dushanbe summit in 2011 stood for twenty years of the CIS.",
           "The candles at the Dushanbe summit in 2011 stood for thirty years of the CIS."},
          {"It has been more than three decades since the CIS was established.",
           "It has been more than three centuries since the CIS was established."},
          {"", "The heads of state are to establish \"SCO Plus\" at their meeting in Dushanbe."},
          {"The CIS at 30: tired but alive in 2021", "The CIS at 25: tired but alive in 2021"},
          {"For more than thirty years the CIS has kept its members talking.",
           "For more than fifty years the CIS has kept its members talking."},
          {"1991: CIS founded", "1994: CIS founded"},
      });
}

TEST(EventWordings, LookAlikesAreLeftAlone) {
  for (const std::string_view sound : {
           "The CIS will be able to celebrate forty years of existence in 2031.",
           "The president of Azerbaijan did not attend the CIS summit in Dushanbe in October 2025.",
           "Azerbaijan's leader refused to come to the CIS summit in Dushanbe in October 2025.",
           "The CIS leaders did not fail to meet in Dushanbe in October 2025.",
           "Next CIS summit: Ashgabat, October 2026.",
           "CIS summit, Moscow, October 2024.",
           "Last CIS summit: Moscow, October 2024.",
           "CIS Council of Ministers, Minsk, October 2025.",
           "CIS summit in Minsk, 2013.",
           "The Central Asia-China summit takes place in Astana in June 2025.",
           "The second Central Asia-China summit took place in Astana in June 2025.",
           "In Dushanbe this October the leaders recalled the Central Asia-China summit.",
           "In Dushanbe in October 2025 China and Russia signed a paper at the summit.",
           "Russia and Belarus held a summit in Dushanbe in October 2025.",
           "The CIS council and the Central Asia-Russia summit are not held six months apart.",
           "The first and the second Central Asia-Russia summit were held three years apart.",
           "Two meetings of the CIS were held six months apart.",
           "The CIS council and the Central Asia-Russia summit were usually held at different "
           "times.",
           "The first Central Asia-Russia summit was a stiff affair.",
           "Nor was Putin in Tajikistan in October 2025 on a mere working visit.",
           "Neither was Putin's stay in Tajikistan in October 2025 a private visit.",
           "Putin paid a courtesy call on an ailing poet in Dushanbe in October 2025.",
           "In October 2025 Putin's daughter paid a private visit to Tajikistan.",
           "Asked by Kazakhstan about Ukraine, the CSTO kept silent in 2022.",
           "Asked by Uzbekistan whether it would come, the CSTO sent peacekeepers to Kazakhstan in "
           "2022.",
           "Asked by Uzbek journalists for comment, the CSTO, which sent peacekeepers to "
           "Kazakhstan in 2022, kept silent.",
           "Most of the documents carried out by 2011 were about trade, the CIS said.",
           "Most of the documents signed by NATO had been carried out by 2011.",
           "Most of the documents signed in the CIS had not been carried out by 2011.",
           "Most of the delegates had signed the documents of the CIS by 2011.",
           "By 2020 most of the documents signed in the CIS had been implemented.",
           "In 2024 trade between Russia and Central Asia came to 4 trillion roubles.",
           "In 2024 trade between Russia and Central Asia exceeded $45 billion (3.9 trillion "
           "roubles).",
           "In 2023 trade between Russia and Central Asia exceeded 45 billion euros.",
           "January brought the leaders of the CIS to Moscow.",
           "In 2024 business brought the leaders of the CIS to Moscow.",
           "The SCO is to be made an observer in the CSTO next year.",
           "The CSTO said that in Dushanbe the SCO would be made an observer in the CIS.",
           "Where will the leaders of the CIS meet in 2026? In Ashgabat.",
           "Who sent peacekeepers to Kosovo in 1999? NATO.",
           "Where did the leaders of the CIS meet in October 2025? Nobody in Minsk knows.",
           "Who criticised the CSTO for sending peacekeepers to Kazakhstan in 2022? The European "
           "Union.",
           "Which country sent most peacekeepers to Kazakhstan in 2022? Russia.",
           "Who asked the CSTO in 2022 to send peacekeepers to Kazakhstan? Its president.",
           "In 2022 the CSTO sent peacekeepers to Kazakhstan despite protests in Europe.",
           "In 2022 the CSTO sent peacekeepers to Kazakhstan, and Russian soldiers rolled through "
           "Belarus.",
           "Of the documents that await adoption, all three on energy have been read, the CIS said "
           "in Dushanbe.",
           "He was a clerk in 1981, long before the CIS was founded.",
           "He was a clerk in 1981 when he read of the founding of the EU; the CIS was founded "
           "later.",
           "The candles at the summit in 2011 stood for twenty years of the bank.",
           "The leaders of the EU are to establish \"EU Plus\" in Brussels.",
           "In October 2025 Dushanbe declined to host the CIS football cup.",
           "Which country sent most of the CSTO peacekeepers in 2022? Russia.",
           "Where did the leaders go after the CIS summit in Dushanbe in October 2025? To Minsk.",
           "CIS summit, Dushanbe, Tajikistan, October 2025.",
           "Baku refused to host the CIS summit in October 2025.",
           "Three presidents and their Russian counterpart held a summit in Dushanbe.",
           "The presidents of the region and the heads of their governments met in Dushanbe.",
           "In 2022 NATO expressed concern that peacekeepers had entered Kazakhstan.",
           "NATO criticised the sending of peacekeepers to Kazakhstan in 2022.",
           "The SCO has hoped for observer status in the CIS, which a draft before the Dushanbe "
           "meeting gives it.",
           "For three years the CIS has tried to agree on a common rule.",
           "Trade between Russia and Central Asia exceeded $48 billion in 2024.",
           "The CIS at 9 o'clock: tired but alive.",
           "In October 2025 the second Central Asia-Russia summit took place in Dushanbe a year "
           "after the CIS summit in Moscow.",
           "The second Central Asia-Russia summit took place in Dushanbe after the CIS summit in "
           "Moscow.",
           "If Putin came for a day, his stay in Tajikistan in October 2025 would not be a state "
           "visit.",
           "Putin's stay in Tajikistan in October 2025 was not a working visit.",
           "In 2022 Armenia called on the CSTO to come to its aid, months after its peacekeepers "
           "had been to Kazakhstan.",
           "Who opposed sending peacekeepers to Kazakhstan in 2022? The European Union.",
           "Where did the CSTO decide in 2022 to send peacekeepers to a member state? In Moscow.",
           "Where did the leaders discuss the CIS summit of October 2025? In Moscow.",
           "Where will the leaders go after the CIS summit of October 2025? To Minsk.",
           "This October's CIS council and Central Asia-Russia summit were announced six months "
           "apart.",
           "The CIS at 20: a look back",
           "Invited by Armenia to a forum, the head of the CSTO spoke of the peacekeepers sent to "
           "Kazakhstan in 2022.",
           "In 2024 trade between Russia and Central Asia exceeded 45 billion euros.",
           "In 2022 the CSTO sent peacekeepers to Kazakhstan; asked by Uzbekistan for comment, it "
           "kept silent.",
           "A train took the leaders of the CIS to Khujand in October 2025.",
           "In October 2025 Putin took the leaders of the CIS to Sochi for a walk after the summit "
           "in Dushanbe.",
           "Most of the documents that the CIS leaders signed in 2011 were implemented.",
           "CIS Plus is nothing new, critics of the plan say.",
           "The SCO wants to become an observer in the United Nations, its secretary said in "
           "Dushanbe.",
           "Is Putin's visit to Tajikistan a private one? No, it is a state visit.",
           "CSTO peacekeepers had come to Kazakhstan in 2022 before Armenia asked the bloc for "
           "help.",
           "Russia, the host country of the 2024 CIS summit, sent its president to Dushanbe in "
           "October 2025.",
       })
    EXPECT_TRUE(findings_of(sound).empty()) << sound;
}

}  // namespace
}  // namespace factlint::testing
