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

TEST(StatusClaims, RolesOfAGrant) {
  constexpr Sentence kSentences[] = {
      {"The granting of observer status in the SCO to the CIS is on the agenda.", Told::kWrong},
      {"The granting of observer status in the CIS to the SCO is on the agenda.", Told::kRight},
      {"The award of observer status in the SCO to the CIS is planned.", Told::kWrong},
      {"A vote on observer status in the SCO for the CIS is due in Dushanbe.", Told::kWrong},
      {"A vote on observer status in the CIS for the SCO is due in Dushanbe.", Told::kRight},
      {"Observer status for the CIS in the SCO is to be approved in Dushanbe.", Told::kWrong},
      {"Observer status for the SCO in the CIS is to be approved in Dushanbe.", Told::kRight},
      {"The leaders will vote on making the CIS an observer in the SCO.", Told::kWrong},
      {"The leaders will vote on making the SCO an observer in the CIS.", Told::kRight},
      {"The CIS, which is to become an observer in the SCO, meets in Dushanbe.", Told::kWrong},
      {"The SCO, which is to become an observer in the CIS, sent a note.", Told::kRight},
      {"The CIS will get an observer's chair at the SCO.", Told::kWrong},
      {"The SCO will get an observer's chair at the CIS.", Told::kRight},
      {"The SCO is about to let in the CIS as an observer.", Told::kWrong},
      {"The agenda includes observer status for the CSTO in the CIS.", Told::kWrong},
      {"The SCO will be granted full membership of the CIS.", Told::kWrong},
      {"Leaders plan to give the SCO the status of a full member of the CIS.", Told::kWrong},
      {"Should the leaders agree in Dushanbe, the CIS will watch the SCO at work as an observer, a "
       "rank below membership.",
       Told::kWrong},
      {"Should the leaders agree in Dushanbe, the SCO will watch the CIS at work as an observer, a "
       "rank below membership.",
       Told::kRight},
      {"Leaders would confer on the CIS the status of an observer at the SCO.", Told::kWrong},
      {"The CIS is being offered observer status by the SCO.", Told::kWrong},
      {"The SCO is being offered observer status by the CIS.", Told::kRight},
      {"Under a draft, the CIS opens its doors to the SCO as an observer.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/grant", s.text), s.told) << s.text;
}

TEST(StatusClaims, Since) {
  constexpr Sentence kSentences[] = {
      {"An observer in the CIS since 2012, the SCO sent its secretary-general.", Told::kWrong},
      {"The SCO, an observer in the CIS since 2012, sent a note.", Told::kWrong},
      {"The granting of observer status in the CIS to the SCO is planned.", Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("event/grant", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
