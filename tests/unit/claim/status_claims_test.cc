#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(StatusClaims, Grants) {
  constexpr Sentence kSentences[] = {
      {"The Shanghai Cooperation Organisation would be an observer in the CIS, not a member.",
       Told::kRight},
      {"A decision on granting the SCO the status of an observer in the CIS was expected.",
       Told::kRight},
      {"A decision on granting the SCO the status of a full member of the CIS was expected.",
       Told::kWrong},
      {"The SCO, long an observer in the CIS, sent its secretary-general.", Told::kWrong},
      {"The SCO, already an observer in the CIS, sent its secretary-general.", Told::kWrong},
      {"The SCO is to lose its observer status in the CIS.", Told::kWrong},
      {"The CIS leaders were to strip the SCO of its observer status.", Told::kWrong},
      {"What the SCO stood to get from the CIS was observer status.", Told::kRight},
      {"What the SCO stood to get from the CIS was full membership.", Told::kWrong},
      {"The SCO is not yet an observer in the CIS.", Told::kRight},
      {"Observer status, not membership, is what the CIS had in mind for the SCO.", Told::kRight},
      {"Full membership, not observer status, is what the CIS had in mind for the SCO.",
       Told::kWrong},
      {"The plan: the SCO becomes an observer in the CIS.", Told::kRight},
      {"The plan: the SCO becomes a member of the CIS.", Told::kWrong},
      {"The CIS sent election observers, as did the SCO.", Told::kNothing},
      {"Observers say the CIS and the SCO will grow closer.", Told::kNothing},
      {"What the SCO wants from the CIS is a members' list.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/grant", s.text), s.told) << s.text;
}

TEST(StatusClaims, PlannedFormat) {
  constexpr Sentence kSentences[] = {
      {"Plans for the creation of CIS Plus were on the table.", Told::kRight},
      {"On the agenda in Dushanbe this month stands the creation of CIS Plus.", Told::kRight},
      {"On the agenda in Dushanbe this month stands the abolition of CIS Plus.", Told::kWrong},
      {"The leaders in Dushanbe will vote on the suspension of CIS Plus.", Told::kWrong},
      {"There is no plan for the abolition of CIS Plus.", Told::kNothing},
      {"The leaders of the CIS were to wind up the CIS Plus format.", Told::kWrong},
      {"The CIS leaders were to abolish CIS Plus.", Told::kWrong},
      {"The leaders of the CIS were to renew the existing CIS Plus format.", Told::kWrong},
      {"The CIS leaders were to celebrate the tenth anniversary of CIS Plus.", Told::kWrong},
      {"The CIS leaders were to expand the long-running CIS Plus format.", Told::kWrong},
      {"The decade-old CIS Plus format was to be reviewed in Dushanbe.", Told::kWrong},
      {"CIS Plus was still only a plan when the leaders met.", Told::kRight},
      {"The CIS planned to wind up the CIS Plus format.", Told::kWrong},
      {"CIS Plus was to be wound up in Dushanbe.", Told::kWrong},
      {"The CIS leaders were to drop the idea of CIS Plus.", Told::kNothing},
      {"The CIS may one day abolish CIS Plus, sceptics joke.", Told::kNothing},
      {"The leaders were to abolish visas and to set up CIS Plus.", Told::kRight},
      {"The CIS leaders will close the meeting and launch CIS Plus.", Told::kRight},
      {"The existing members would join CIS Plus.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("attribute/founding", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
