// Conclusions of passages that hold more than what they are drawn from, and of scales with signs.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(LedgerPassage, RightAndWrong) {
  const std::string_view cases[] = {
      // degrees
      "Lima baked as it reached 30C ({86F|96F}) by noon.",
      "It was 77F ({25C|29C}) in the shade when the race began.",
      // figures beside, of something else
      "Covering the 240 kilometres between the two ports in an hour and a half, the ferries will "
      "average {160|140} km/h.",
      "Some 3,600 people live on the island's 60 square miles, which works out at {60|50} to the "
      "square mile, and goats outnumber them by three to one.",
      "Thirty electric vans will join the fleet in May. The order is worth £2.4 million, which "
      "works out at {£80,000|£85,000} a vehicle, chargers not included.",
      "Borrowing £5,000 at a flat 8 per cent costs {£400|£240} a year in interest.",
      "Ten minutes' practice every day adds up to {an hour and 10 minutes|two hours and 10 "
      "minutes} "
      "a week and costs nothing.",
      "Inspectors drew 480 samples in six towns. Seventy-two of them, or {15|12} percent, carried "
      "at "
      "least one mould.",
      "Mrs Orr polled 1,310 votes to the Liberal's 1,182, holding the ward by {128|182} on a wet "
      "night.",
      "Everything must go at the shop, 60 years on its corner. In the closing-down sale, with 20 "
      "percent off everything, a $150 lamp goes for {$120|$130}.",
      // shares
      "\"We had 90 hens and the fox took 18,\" she said. \"{One in five|One in four}, gone by "
      "dawn.\"",
      "Eight of the 32 yachts that left port had retired by dusk. Losing {a quarter|a third} of "
      "the "
      "fleet so early is rare.",
      "{One in five|One in four} of those given the pill felt sick, mostly for an hour: 96 "
      "patients "
      "out of 480.",
      // what is left
      "Of the £6.5m needed, the state has promised £3.7m and the county £1.5m; the rest, "
      "{£1.3m|£1.5m}, must be found.",
      "Asked how they came, 52 percent said by car, 21 percent by bus and 16 percent on foot; the "
      "remaining {11|13} percent cycled.",
      // differences
      "From a loss of $5m the carrier swung to a profit of $2m, a turnaround of {$7m|$3m}.",
      "The bank cut its rate from 5.25% to 4.75%, {a half-point|a quarter-point} cut that "
      "surprised "
      "traders.",
      "Joblessness, 4.1 per cent in May, went up {six-tenths|four-tenths} of a percentage point to "
      "4.7 per cent in June.",
      "Ida Moe, 91, and her sister Ruth, 88, who is her junior by {three|eight} years, cut the "
      "ribbon.",
      "Eleven more bodies were found on Friday and, with the 48 already counted, they bring the "
      "toll to {59|61}.",
      "Between them the two brothers have won 26 titles, Tom having taken 12 of them and Rob "
      "{14|17}.",
      "May brought 61mm of rain, June 34mm and July 18mm, and with {more than 110mm|more than "
      "120mm} "
      "in three months the dam was full.",
      "Monday brought 31mm of rain, Tuesday 24mm and Wednesday 12mm, and with {more than 60mm|more "
      "than 70mm} in three days the Ouse rose.",
      "Judge Moe gave Hall six years for the robbery and 30 months for the gun, the terms to run "
      "one "
      "after the other. He will serve his {eight|nine} and a half years in York.",
      "Ana Ruiz held the ward with a majority of {412|312}, polling 2,390 to the 1,978 of her "
      "rival.",
      "\"We borrowed 150,000 euros at four per cent,\" he said, \"so the bank gets {6,000|8,000} a "
      "year out of us in interest.\"",
      "Made up of three vets, two farmers and a lawyer, the {six|seven}-member panel reports in "
      "May.",
      // multiples
      "The backlog has more than halved since the spring. It stood at {5,200|4,200} in April "
      "and is 2,500 today.",
      "The clerk, who is 84 and types with one finger, is {three|two} times the age of the "
      "caretaker, "
      "28.",
      // lengths
      "At {134|124} minutes, the director's cut demands two hours and 14 minutes of us; I gave it "
      "90 "
      "minutes.",
      "Jailed for nine years in May 2013, Roe walked free in May 2019, having served {six|five} of "
      "them.",
      "The bridge will be closed for a fortnight, from {6 to 20 October|6 to 27 October}, while "
      "divers look at it.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(LedgerPassage, AccusesNoTrueSentence) {
  const std::string_view cases[] = {
      "Prices include VAT at 20 per cent; of the £90 on the ticket, therefore, £15 goes to the "
      "Treasury.",
      "With 20 per cent off, the coat costs £80; before the sale it was £100.",
      "The fund keeps two percent of the common stock and four percent of the new shares as well "
      "as "
      "the remaining 40 percent of the group's stock.",
      "\"We expect first quarter earnings to be up about 40 percent,\" he said, estimating "
      "earnings of "
      "70 cents a share compared to 52 cents a share earned a year earlier.",
      "The film was cut from 134 minutes to two hours and four minutes.",
      "He got eight years for the robbery and 30 months for the gun. He has served three of them.",
      "He got eight years for the robbery and 30 months for the gun, to run together. He will "
      "serve "
      "his eight years in York.",
      "The government has a majority of 36 seats; in Hull, Ruiz polled 2,390 to 1,978.",
      "Between them the two brothers have won 26 titles, Tom having taken 12 and Rob 9 before the "
      "war.",
      "The four men sat in seat 5C and rows 12F and 13F, and the model 38C took off.",
      "The two machines press 180 plates in an hour and a half, an average of 60 an hour each.",
      "The school had 80 pupils and took in 16. One in four now comes by bus.",
      "Of the £6.2m needed, £3.4m has come from the state and £1.3m from the county; the rest, "
      "£1.4m, must be found.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

}  // namespace
}  // namespace factlint::test
