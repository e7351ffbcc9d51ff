// Counts against what is told one by one, in many words and orders; scores of two legs.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr std::string_view kAsOf = "2025-11-14";

TEST(ListFamilies, AccuseWhatNothingExplains) {
  const std::string_view cases[] = {
      "The quartet, made up of Eva Hahn, Jan Kolar and Mia Storm, plays on Friday.",
      "The jury has four members: the writer Eva Hahn, the painter Jan Kolar and the dancer Mia "
      "Storm.",
      "The six-strong panel consists of Ruth Aske, Tom Vane, Ida Brock, Lars Munk and Petra "
      "Rohde.",
      "The committee of five is composed of Ruth Aske, Tom Vane, Ida Brock and Lars Munk.",
      "A four-man crew, Ned Ash, Bob Carr and Will Dunn, will sail the yacht to Bergen.",
      "The duo, Mia Storm, Jan Kolar and Eva Hahn, open the festival on Friday.",
      "Three suspects, Jan Kolar, 31, Eva Hahn, 28, Mia Storm, 40, and Tom Vane, 22, appeared "
      "in court.",
      "United will be without five men on Sunday: Hall (ankle), Price (illness), Webb (ban) and "
      "Stone (thigh).",
      "The three finalists are Oslo, Turin, Ghent and Porto.",
      "The bakery sells four kinds of bread: rye, wheat and barley.",
      "The award went to three writers this year, Eva Hahn, Jan Kolar, Mia Storm and Tom Vane.",
      "The pair, Eva Hahn, Jan Kolar and Mia Storm, will share the prize.",
      "The club has signed two goalkeepers, Jan Kolar, Tom Vane and Per Lind.",
      "The new cabinet has four women: Eva Hahn, Mia Storm and Ruth Aske.",
      "Six countries have signed the treaty so far: Chad, Niger, Mali, Benin and Togo.",
      "The orchestra will visit four cities, Vienna, Graz and Linz, before Christmas.",
      "Four islands make up the group: Ran, Sula and Hesta.",
      "The group is made up of four islands: Ran, Sula and Hesta.",
      "The choir, a quintet of Eva Hahn, Jan Kolar, Mia Storm and Tom Vane, sang at noon.",
      "The five winners were Eva Hahn, Jan Kolar, Mia Storm and Tom Vane.",
      "On show are works by three painters, Eva Hahn, Jan Kolar, Mia Storm and Tom Vane, until "
      "May.",
      "A jury of three - Eva Hahn, Jan Kolar, Mia Storm and Tom Vane - picked the winner.",
      "Four players will miss the trip: Brandt (knee), Iversen (flu) and Costa (suspended).",
      "Four players will miss the trip: Brandt, Iversen and Costa.",
      "Four players will miss Saturday's trip to Bremnes: Brandt, Iversen and Costa.",
      "The orchestra will visit four cities, Vienna, Graz and Linz, in May.",
      "The orchestra will visit four cities, Vienna, Graz and Linz, before it rests.",
      "The orchestra will visit five cities: Vienna, Graz and Linz.",
      "There were 31 people aboard the coach when it left the road. Nineteen were hurt, four of "
      "them seriously; the other 14 climbed out unharmed.",
      "Two firms, Barker, Meade and Orr, have been hired to sue the builder.",
      "Rovers won the first leg 3-0. They lost the return 2-1 on Wednesday but went through 5-2 "
      "on aggregate.",
      "The council set four conditions. The first is a fence, the second a gate. The third "
      "concerns parking. There were no others.",
      "The report names two causes. The first was rain, the second rust, and the third haste.",
      "The four schools concerned are Ashgrove, Millbank and Dale.",
      "The three people who died were Ana Ruiz, Ben Cole, Cara Dunn and Dev Patel.",
      "Four schools will close under the plan: Ashgrove Primary, Dale Infants and Millbank "
      "Juniors.",
      "The plan to revive the harbour has three stages. In the first, the sheds will be pulled "
      "down; in the second, the quay is to be shored up. The third brings a promenade; the "
      "fourth and last a hotel.",
      "The plan to revive the harbour has three stages. In the first, the sheds go; in the "
      "second, the quay is to be shored up. The third is a promenade, and the fourth is a "
      "hotel.",
      "The plan has three stages. In the first, the sheds will be pulled down; in the second, "
      "the quay is to be shored up. The third is a promenade, and the fourth is a hotel.",
  };
  for (const std::string_view c : cases)
    EXPECT_FALSE(ComputedClaims::instance().accusations(c, kAsOf).empty()) << c;
}

TEST(ListFamilies, AccuseNoLookAlike) {
  const std::string_view cases[] = {
      "The four cities visited were Paris and Rome in May and Oslo in June.",
      "The two firms that bid are Acme and Bolt.",
      "The budget has three items: 4.1 million for roads, 2.6 million for bridges and 1.9 million "
      "for lights, 8.6 million in all.",
      "They made four buys in May: the baker Jan Kolar, on loan until June; Mia Storm, a cook; and "
      "the "
      "waiters Tom Vane and Sol Holm.",
      "This year's six-member jury is made up of the novelist Clara Voss, the critic Henri "
      "Palud, the publisher Agnes Moor, the translator Ito Sato, the bookseller Max Lenk and "
      "the actress Dora Fiala.",
      "The quartet, Anna Holm, Per Lind, Siri Dahl and Ole Moe, met at music college.",
      "Three players will miss Saturday's trip to Bremnes: Brandt (knee), Iversen (flu) and "
      "Costa (suspended).",
      "The trio, Anna Holm, Per Lind and their drummer, Siri Dahl, met at college.",
      "The five-member jury is headed by Clara Voss, Henri Palud and Max Lenk.",
      "Four players, among them Brandt, Iversen and Costa, will miss the trip.",
      "The duo, Mia Storm and Jan Kolar, open the festival on Friday.",
      "The trio beat Anna Holm, Per Lind, Siri Dahl and Ole Moe.",
      "The trio, backed by Anna Holm, Per Lind, Siri Dahl and Ole Moe, sang.",
      "The five-member board, Holm, Lind and Moe voting against, passed the plan.",
      "The quintet of wind players performed works by Holm, Lind and Moe.",
      "Two of the five winners were Eva Hahn and Jan Kolar.",
      "Three firms, Ward, Hill and Stone LLP, Meade Ltd and Orr & Sons, have bid.",
      "Two brokers, Holt, Inc., and Bell, Marsh & Co, have closed.",
      "Strand, 2-1 winners of the first leg at home, were beaten 3-1 in Lindholm on Thursday "
      "night and are out of the cup, 4-3 on aggregate.",
      "Rovers won the first leg 3-0. They lost the return 2-1 on Wednesday but went through 4-2 "
      "on aggregate.",
      "There were three reasons for the refusal, the planning office wrote. The first was the "
      "noise from the loading bay, the second the loss of parking space.",
      "There were two reasons for the refusal, the planning office wrote. The first was the "
      "noise from the loading bay, the second the loss of parking space. It gave no others.",
      "The race has four stages. The first is flat, the second hilly. The third takes riders to "
      "the coast.",
  };
  for (const std::string_view c : cases)
    EXPECT_TRUE(ComputedClaims::instance().accusations(c, kAsOf).empty()) << c;
}

}  // namespace
}  // namespace factlint::test
