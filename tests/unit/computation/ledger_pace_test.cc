// How long an amount lasts at the pace told.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr std::string_view kDay = "2025-10-10";

TEST(LedgerPace, AccusesWhatTheAmountAndThePaceDeny) {
  for (const std::string_view wrong :
       {"The plant burns 40 tonnes a day. Some 600 tonnes are left, enough for 9 days.",
        "She reads 20 pages a day. At that pace the 600 pages will take her 12 days."})
    EXPECT_FALSE(ComputedClaims::instance().accusations(wrong, kDay).empty()) << wrong;
}

TEST(LedgerPace, StaysSilent) {
  for (const std::string_view sound :
       {"The plant burns 40 tonnes a day. Some 600 tonnes are left, enough for about two weeks.",
        "She reads 20 pages a day. At that pace the 600 pages will take her 30 days.",
        "She reads 20 pages a day; the book's 600 pages took her six weeks, with breaks.",
        "He earns 40 euros a day and has saved 600 euros. The course takes 10 days."})
    EXPECT_TRUE(ComputedClaims::instance().accusations(sound, kDay).empty()) << sound;
}

}  // namespace
}  // namespace factlint::test
