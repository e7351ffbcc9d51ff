// Changes, rates, products and conversions, told in many ways.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

// The first of "{right|wrong}" is read as right, the second accused.
TEST(ChangesTold, RightAndWrong) {
  const std::string_view cases[] = {
      "Shares lost {25|30} percent of their value, closing at 15 euros after 20 on Monday.",
      "Profit was up {8|12} million euros at 58 million, after 50 million.",
      "Crime is {up|down} this year: 1,200 offences against 1,000 last year.",
      "The council trimmed the budget from 12 million to {11|13} million euros.",
      "Tickets cost 15 euros and all 400 were sold, bringing in {6,000|7,000} euros.",
      "All 400 tickets were sold at 15 euros each, which brought in {6,000|8,000} euros.",
      "She makes 2,500 euros a month, {30,000|35,000} a year.",
      "The rent of 900 euros a month comes to {10,800|11,800} euros a year.",
      "He drove 300 kilometres in three hours, an average speed of {100|120} kilometres an hour.",
      "At 3 euros a head, the 200 guests paid {600|800} euros.",
      "The bakery sells 400 loaves a day, {2,800|3,200} a week.",
      "The {three|four}-hour meeting lasted from 9 a.m. to noon.",
      "The journey takes {two and a half|three and a half} hours: the train leaves at 10:05 and "
      "arrives at 12:35.",
      "Polls open at 7 a.m. and close {13|15} hours later, at 8 p.m.",
      "Exports in May were worth 18 billion dollars, 25 percent below April's {24|28} billion.",
      "The fare rises from 2.50 euros to 3.00, {50|60} cents more.",
      "The fare goes up by {50|60} cents to 3.00 euros from 2.50.",
      "The party slumped to 30 percent from 34, losing {four|six} percentage points.",
      "The glacier has lost {a third|half} of its length since 1900, shrinking from 9 kilometres "
      "to 6.",
      "The reservoir is at 40 percent, {20|30} points below the 60 percent of last June.",
      "The 40 workers share a bonus of 100,000 euros, which is {2,500|3,500} euros each.",
      "The flock shrank to a {third|quarter} of its size, from 900 sheep to 300.",
      "At 12 euros a ticket, 500 visitors bring in {6,000|7,000} euros.",
      "The 500 visitors paid 12 euros each, or {6,000|6,600} euros in all.",
      "The talks began at 9 a.m. and were over by 1 p.m., after {four|six} hours.",
      "The talks went on for {four|six} hours, from 9 a.m. to 1 p.m.",
      "Beer sales fell for the fifth year, by {10|20} percent, from 100 million hectolitres to 90 "
      "million.",
      "A room costs 120 euros a night, {840|940} euros a week.",
      "She bought six bottles at 9 euros each and paid {54|64} euros.",
      "Operating costs were trimmed by 6 million euros, to {54|56} million from 60 million.",
      "The 30 bicycles cost 800 euros each, a total of {24,000|27,000} euros.",
      "The bridge cost 60 million euros, {twice|three times} the 30 million budgeted.",
  };
  for (const std::string_view c : cases) EXPECT_EQ(pair_miss(c), "");
}

}  // namespace
}  // namespace factlint::test
