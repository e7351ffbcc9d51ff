#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(ExpansionClaims, WaysOfSpellingOut) {
  constexpr Sentence kSentences[] = {
      {"The CSTO, as the Collective Security Treaty Organization is known, met.", Told::kRight},
      {"The CSTO, as the Collective Safety Treaty Organization is known, met.", Told::kWrong},
      {"The Collective Security Treaty Organization, CSTO, met.", Told::kRight},
      {"The Common Security Treaty Organization, CSTO, met.", Told::kWrong},
      {"The CSTO (the initials stand for Continental Security Treaty Organization) met.",
       Told::kWrong},
      {"The CSTO, which stands for Collective Security Treaty Organization, met.", Told::kRight},
      {"The CSTO, which stands for Collective Safety Treaty Organization, met.", Told::kWrong},
      {"CIS are the initials of the Commonwealth of Independent States.", Told::kRight},
      {"CIS are the initials of the Community of Independent States.", Told::kWrong},
      {"The Confederation of Independent States (CIS) met.", Told::kWrong},
      {"The Commonwealth of Independent Nations (CIS) met.", Told::kWrong},
      {"The Commonwealth of Independent States, abbreviated CSTO, met.", Told::kWrong},
      {"The Collective Security Treaty Organization (CIS) met.", Told::kWrong},
      {"Spelled out, CIS is the Commonwealth of Independent States.", Told::kRight},
      {"Spelled out, CIS is the Council of Independent States.", Told::kWrong},
      {"In full, the SCO is the Shanghai Cooperation Organization.", Told::kRight},
      {"In full, the SCO is the Shanghai Commerce Organization.", Told::kWrong},
      {"The full name of the CSTO is the Collective Security Treaty Organization.", Told::kRight},
      {"The full name of the CSTO is the Collective Stability Treaty Organization.", Told::kWrong},
      {"Journalists shorten the name Commonwealth of Sovereign States to CIS.", Told::kWrong},
      {"Journalists shorten the name Commonwealth of Independent States to CIS.", Told::kRight},
      {"The Commonwealth of Independent States goes by the initials CIS.", Told::kRight},
      {"The Community of Independent States goes by the initials CIS.", Told::kWrong},
      {"The S in CSTO stands for Security.", Told::kRight},
      {"The S in CSTO stands for Stability.", Told::kWrong},
      {"The Commonwealth of Independent States - CIS for short - met.", Told::kRight},
      {"The Community of Independent States - CIS for short - met.", Told::kWrong},
      {"The Commonwealth of Independent States (known by its initials CIS) met.", Told::kRight},
      {"The Community of Independent States (known by its initials, CIS) met.", Told::kWrong},
      {"CIS also stands for computer information systems.", Told::kNothing},
      {"The heads of state of the Commonwealth of Independent States (CIS) met.", Told::kRight},
      {"The Council of Heads of State of the Commonwealth of Independent States (CIS) met.",
       Told::kRight},
      {"The Commonwealth of Independent States and the CSTO, known as a military alliance, met.",
       Told::kNothing},
      {"Russia leads the Collective Security Treaty Organization; the CIS is known as a looser "
       "club.",
       Told::kNothing},
      {"Readers keep asking what CSTO stands for: Collective Security Treaty Organization.",
       Told::kRight},
      {"Readers keep asking what CSTO stands for: Common Security Treaty Organization.",
       Told::kWrong},
      {"Diplomats call the Shanghai Cooperation Organisation by its initials, SCO.", Told::kRight},
      {"The CSTO - in full, the Collective Security Treaty Organization - was quick to act.",
       Told::kRight},
      {"The CSTO - in full, the Collective Safety Treaty Organization - was quick to act.",
       Told::kWrong},
      {"The CSTO (in full: Collective Security Treaty Organization) was quick to act.",
       Told::kRight},
      {"Our style book expands CSTO as Collective Security Treaty Organisation, with an s.",
       Told::kRight},
      {"Our style book expands CSTO as Collective Safety Treaty Organisation, with an s.",
       Told::kWrong},
      {"The CIS stands for stability, says Moscow.", Told::kNothing},
      {"The CSTO stands for nothing, say its critics.", Told::kNothing},
      {"C.I.S. stands for Commonwealth of Independent States.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/expansion", s.text), s.told) << s.text;
}

TEST(ExpansionClaims, ToldByTheInitials) {
  constexpr Sentence kSentences[] = {
      {"Behind the letters CIS hides the Confederation of Independent States.", Told::kWrong},
      {"Behind the letters CIS hides the Commonwealth of Independent States.", Told::kRight},
      {"The leaflet is no help, CSTO being simply the Common Security Treaty Organization.",
       Told::kWrong},
      {"Unpack the acronym SCO and you get Shanghai Council Organisation.", Told::kWrong},
      {"The CIS wrote to the Confederation of Independent States.", Told::kNothing},
      {"S is for Shanghai, C is for Council and O is for Organisation, she wrote under SCO.",
       Told::kWrong},
      {"S is for Shanghai, C for Cooperation and O for Organisation, she wrote under SCO.",
       Told::kRight},
      {"A is for Apple, B is for Ball, and the CIS is for talks.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/expansion", s.text), s.told) << s.text;
}

TEST(ExpansionClaims, BehindADash) {
  constexpr Sentence kSentences[] = {
      {"Inspectors from the CSTO – Collective Safety Treaty Organisation, for newcomers – are due.",
       Told::kWrong},
      {"Inspectors from the CSTO – Collective Security Treaty Organisation, for newcomers – are "
       "due.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/expansion", s.text), s.told) << s.text;
}

TEST(ExpansionClaims, OfTheSentenceBefore) {
  constexpr Sentence kSentences[] = {
      {"What is the CSTO, then? It stands for Collective Security Transport Organisation.",
       Told::kWrong},
      {"What is the CSTO, then? It stands for Collective Security Treaty Organisation.",
       Told::kRight},
      {"What is the CSTO? It stands for order, says Moscow.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/expansion", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
