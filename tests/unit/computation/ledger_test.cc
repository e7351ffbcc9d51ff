// Conclusions from all figures of a passage: differences, products, rates, changes and lengths of
// time, wherever they stand and whatever joins them.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(Ledger, RightAndWrong) {
  const std::string_view cases[] = {
      // differences
      "Petrol averaged 151.4p a litre and diesel 158.9p, putting the gap at {7.5p|6.5p}.",
      "With 44 goals scored and 29 let in, City have a goal difference of {15|17}.",
      "Nora Beck (Ind) polled 1,310 votes to her rival's 1,184, holding the ward by {126|162}.",
      "One defeat, and Rovers are down from third to eighth, a slide of {five|six} places.",
      "From a loss of $6m the year before, the carrier swung to a profit of $2m, a turnaround of "
      "{$8m|$6m}.",
      "The bank lifted its rate by {half a point|a quarter of a point}, taking it from 3.25 per "
      "cent to 3.75 per cent.",
      "The council trimmed its road budget to {£5.2 million|£4.2 million} from £6.1 million, "
      "saving £0.9 million a year.",
      // what is left
      "Of the 20 who set out, six turned back at the hut and three more at the glacier, so that "
      "{11|13} remained.",
      "The parish had £1.4m for repairs. By June £860,000 of it was gone, which leaves "
      "{£540,000|£640,000} for the rest.",
      "Asked about the plan, 48 per cent were for it and 37 per cent against. The remaining "
      "{15|25} "
      "per cent did not know.",
      "Of the €7.4m needed, the state has promised €4.1m and the county €1.6m; the rest, "
      "{€1.7m|€1.1m}, must be found locally.",
      // sums
      "The court gave him 20 months for the theft and 16 for the fraud, to be served one after the "
      "other, a total of {three|four} years.",
      "Two boats landed 17, 21 and 25 tonnes on three days, a combined catch of {63|65} tonnes.",
      "Monday's stall took $310, Tuesday's $275 and Friday's $440. The {$1,025|$1,250} total goes "
      "to "
      "the hospice.",
      "The town passed an {£8.1 million|£8.9 million} budget, made up of £4.6 million for schools, "
      "£2.2 million for roads and £1.3 million for parks.",
      "Resuming on 164 for two, the visitors added another 127 runs before they were out at "
      "{291|281}.",
      // products and rates
      "With 240 hectares under wheat and a yield of 7.5 tonnes a hectare, the farm brought in "
      "{1,800|1,580} tonnes.",
      "Fourteen buses with 52 seats apiece give the school {728|782} places.",
      "She covered the 90 km in two hours and 30 minutes, an average of {36|38} km/h.",
      "A dozen roses now sells for $8.40, or {70|60} cents apiece.",
      "Some 3,200 people live on the island's 80 square miles, which works out at {40|50} to the "
      "square mile.",
      "Nurses there work four 12-hour shifts, a {48|52}-hour week.",
      "The desk serves a customer every 15 minutes, or {four|five} an hour.",
      "Split evenly between the 30 families, the €48,000 comes to {€1,600|€1,200} for each of "
      "them.",
      "The striker has 21 goals from 28 matches, an average of {0.75|0.85} a game.",
      "Our panels are rated at 300 watts each, and 200 panels are good for {60|600} kilowatts.",
      // shares and changes
      "The plant will shed 1,500 of its 9,000 jobs, {one job in six|one job in four}.",
      "Salmon returns slumped by {40|60} percent, with 2,400 fish counted this year where there "
      "had "
      "been 4,000 the year before.",
      "Budgeted at €50m, the stadium ended up costing €70m, {40|60} per cent over the estimate.",
      "Listed at $200, the coat can be had with 35 percent off, for {$130|$150}.",
      "The invoice was for £450. Add VAT at 20 per cent and he had to find {£540|£560}.",
      // multiples
      "At 45 metres across, the new gate is {three|four} times as wide as the 15-metre one.",
      "Complaints have halved since then: there were {80|56} last year and 40 this.",
      "Girls outnumbered boys by {two|three} to one on the trip (40 against 20).",
      // lengths of time
      "They left Oban at 8.40am and tied up in Castlebay at 2.10pm, {five and a half|six and a "
      "half} hours after casting off.",
      "He was mayor from May 1995 until May 2009, and few have forgotten those {14|12} years.",
      "The crews walked out on 4 March and went back on 1 April, {four|five} weeks to the day.",
      "Paul Rand, who took over in 2009, is standing down this month after {16|12} years.",
      // lives
      "Tom Kerr died on October 2 at age {77|78}. He was born on May 9, 1948.",
      "Rosa Lind (1931-2012) was still writing the week she died, at {81|91}.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

TEST(Ledger, AccusesNoTrueSentence) {
  const std::string_view cases[] = {
      "Sales came to 46 million, up from 40 million, and costs to 12 million.",
      "Shares rose 4 percent to 52 euros, and the index gained 3 percent to 9,100 points.",
      "The index totalled 188 points against 184 in March and 172 a year earlier.",
      "The union has 2,600 members in two plants and 600 in a third.",
      "Deposits of 290 million in notes fell, while loans rose by 1.6 billion and bonds by 1.5 "
      "billion.",
      "Revenue would have risen by about seven percent, had rates not fallen, to 8.7 billion euros "
      "from 8 billion.",
      "Two-thirds of the 27 members, 18 in number, have signed.",
      "Forty of the 200 jars, one in five, held no honey, and in 30 more it made up less than "
      "half. "
      "That leaves 130.",
      "Rent is £850 a month, £10,200 a year, and rates add £3,400, which brings the costs to "
      "£13,600.",
      "He was jailed for nine years in March 2014 and walked free in March 2020.",
      "The train leaves at 9.05 and takes three hours; the bus, at 9.15, takes five.",
      "Ferry 12 sails at 7am with 300 on board, twice as many as ferry 9.",
      "She won by six points to two and then by eight points.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(alarm(c), "");
}

}  // namespace
}  // namespace factlint::test
