// Records in one line, cut by bars.
#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(MembershipRecords, FieldsOfABody) {
  constexpr Sentence kSentences[] = {
      {"AT A GLANCE | CSTO | type: military alliance | members: 6 | includes: RUS, BLR, ARM",
       Told::kRight},
      {"CSTO | type: military alliance | members: 6", Told::kRight},
      {"CSTO | members: Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan, Uzbekistan",
       Told::kWrong},
      {"CSTO | full members: Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan | kind: "
       "military alliance",
       Told::kRight},
      {"CSTO | military alliance | 7 members", Told::kWrong},
      {"CSTO | military alliance | 6 members", Told::kRight},
      {"NAME: CIS | FULL MEMBERS: 11 | FOUNDED: 1991", Told::kWrong},
      {"NAME: CIS | FULL MEMBERS: 9 | FOUNDED: 1991", Told::kRight},
      {"CSTO | includes: Russia, Georgia | HQ: Moscow", Told::kWrong},
      {"CSTO | observers: 2 | HQ: Moscow", Told::kNothing},
      {"CSTO | year: 2025 | page: 9", Told::kNothing},
      {"CIS | CSTO | members: 12", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("membership/", s.text), s.told) << s.text;
}

TEST(MembershipRecords, KindAndFounding) {
  constexpr Sentence kSentences[] = {
      {"AT A GLANCE | CSTO | type: military alliance | members: 6 | includes: RUS, BLR, ARM",
       Told::kRight},
      {"CSTO | type: customs union | members: 6", Told::kWrong},
      {"CSTO | type: military alliance | members: 6", Told::kRight},
      {"CSTO | full members: Russia, Belarus, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan | kind: "
       "military alliance",
       Told::kRight},
      {"NAME: CIS | FULL MEMBERS: 9 | FOUNDED: 1991", Told::kRight},
      {"NAME: CIS | FULL MEMBERS: 9 | FOUNDED: 1995", Told::kWrong},
      {"CSTO | observers: 2 | HQ: Moscow", Told::kNothing},
      {"CSTO | year: 2025 | page: 9", Told::kNothing},
      {"CIS | CSTO | members: 12", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("attribute/", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
