// The same thing told twice in one text, in two constructions: values that clash, and what tells
// two things apart.
#include <gtest/gtest.h>

#include <span>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

constexpr auto kWrong = VerdictKind::kInconsistent;
constexpr auto kRight = VerdictKind::kSupported;
constexpr auto kSame = CheckKind::kSameValue;

void expect(std::span<const ComputedCase> cases) {
  for (const ComputedCase& c : cases) EXPECT_EQ(miss(c), "");
}

TEST(Restated, SizesBeforeTheirThing) {
  const ComputedCase cases[] = {
      {"The inn has 60 rooms. Smoke was seen in the 80-room inn after midnight.", kSame,
       "the 80-room inn", kWrong},
      {"The inn has 60 rooms. Smoke was seen in the 60-room inn after midnight.", kSame,
       "the 60-room inn", kRight},
      {"The inn has 60 rooms. The 80-room inn across the bay is shut.", kSame, ""},
      {"A nine-storey block burned. It took an hour to clear the eight-storey block.", kSame,
       "the eight-storey block", kWrong},
      {"The tour lasts six days. During the eight-day tour nobody slept.", kSame,
       "the eight-day tour", kWrong},
      {"The tour lasts six days. The eight-day tour of 1998 had been a disaster.", kSame, ""},
      {"The firm will invest 40 million euros. The 60-million-euro investment creates jobs.", kSame,
       "The 60-million-euro investment", kWrong},
      {"The firm was fined 40,000 euros. On appeal the fine rose to 60,000 euros. It paid the "
       "60,000 euro fine.",
       kSame, "the 60,000 euro fine", kRight},
      {"The pool is 50 metres long. The 25-metre pool beside it is for children.", kSame, ""},
      {"The dam holds 40 million litres. The 60-million-litre dam upstream is newer.", kSame, ""},
      {"Guests pay 900 euros a week. At 950 euros a week, the room is dear.", kSame, ""},
      {"Turnout fell to a turnout of 40 percent. The 45 percent turnout in May was higher.", kSame,
       ""},
  };
  expect(cases);
}

TEST(Restated, CountsAndAmountsWithADescription) {
  const ComputedCase cases[] = {
      {"The lido cost 3.4 million euros, they say. Critics call the 4.3 million euros the lido "
       "cost "
       "a scandal.",
       kSame, "the 4.3 million euros the lido cost", kWrong},
      {"The lido cost 3.4 million euros. The 4.3 million euros the old lido cost was more.", kSame,
       ""},
      {"Gunmen seized nine pilots on Friday. Nothing would be paid for the seven seized pilots.",
       kSame, "the seven seized pilots", kWrong},
      {"The bank will cut 300 jobs. The 400 job cuts would hurt, unions said.", kSame,
       "The 400 job cuts", kWrong},
      {"The bank will cut 300 jobs, after 400 last year. The 400 job cuts had hurt.", kSame, ""},
      {"Oram has a population of 8,400. The town's 4,800 residents are proud.", kSame,
       "The town's 4,800 residents", kWrong},
      {"Oram has a population of 8,400. In 1950 the town's 4,800 residents were poor.", kSame, ""},
      {"The prize, worth 20,000 euros, goes to Brandt. She said the prize money of 30,000 euros "
       "was welcome.",
       kSame, "the prize money of 30,000 euros", kWrong},
      {"Six divers were trapped. Two were freed; the four trapped divers have food.", kSame, ""},
      {"Police held 16 people in Oram. In Thorpe, the 19 people held were freed.", kSame, ""},
  };
  expect(cases);
}

TEST(Restated, AgesOfWhomNoNameTells) {
  const ComputedCase cases[] = {
      {"Baker Marta Klein, 52, is leaving. \"I loved it,\" the 54-year-old said.", kSame,
       "the 54-year-old", kWrong},
      {"Baker Marta Klein, 52, is leaving. \"I loved it,\" the 52-year-old baker said.", kSame,
       "the 52-year-old baker", kRight},
      {"Marta Klein, 52, succeeds Ute Brandt. The 64-year-old had asked to go.", kSame, ""},
      {"Klein, 52, was driving with a friend. The 44-year-old was unhurt.", kSame, ""},
      {"Al Kerr, 44, escaped. Guards found the 25-year-old who had helped him.", kSame, ""},
      {"Ann Rao, 36, was beaten at once. The 19-year-old needed only an hour.", kSame, ""},
      {"Jan Ott, 58, opened the show. The 90-year-old windmill is the village's pride.", kSame, ""},
      {"Rao, 38, met the girl online. The 15-year-old told her parents.", kSame, ""},
      {"Ida Holm, who is 81, swims. At 88, Holm has no plans to stop.", kSame, "At 88, Holm",
       kWrong},
      {"Ida Holm, who is 81, swims. At 68, Holm crossed the Sound.", kSame, ""},
  };
  expect(cases);
}

TEST(Restated, DatesAndTimesOfDay) {
  const ComputedCase cases[] = {
      {"The mill fed the valley until it shut in 2009. Little has moved since the mill shut in "
       "2007.",
       kSame, "shut in 2007", kWrong},
      {"The mill shut in 2009 and again in 2017. Since the mill shut in 2017 all is still.", kSame,
       ""},
      {"The school was founded in 1887. Since its founding in 1878 it has moved twice.", kSame,
       "its founding in 1878", kWrong},
      {"The hall opened in 1974. A second hall followed; since it opened in 1997 trade has grown.",
       kSame, ""},
      {"The concert begins at 19.00. Nobody is let in when the concert starts at 19.30.", kSame,
       "the concert starts at 19.30", kWrong},
      {"The concert begins at 19.00. On Sundays the concert starts at 17.00.", kSame, ""},
      {"The train leaves Lyon at 8.15 am. The train leaves Dijon at 9.40 am.", kSame, ""},
      {"The hearing on 3 March was adjourned. The hearing on 10 March will be the last.", kSame,
       ""},
      {"The debate starts at 7 pm. Those who miss the 8 pm debate can watch it.", kSame,
       "the 8 pm debate", kWrong},
  };
  expect(cases);
}

TEST(Restated, RanksVotesAndHarm) {
  const ComputedCase cases[] = {
      {"It was Moreau's third title in Paris. She wept after her fourth Paris title.", kSame,
       "her fourth Paris title", kWrong},
      {"It was Moreau's third title in Paris. She hopes for her fourth Paris title.", kSame, ""},
      {"It was her second book. His third book is due in May.", kSame, ""},
      {"The motion passed without a dissenting vote. Four members voted against it.", kSame,
       "Four members voted against it", kWrong},
      {"The budget passed unanimously. The fee was a closer matter: three members voted against "
       "it.",
       kSame, ""},
      {"Nobody was hurt when the wall fell. Two injured masons were taken home.", kSame,
       "Two injured", kWrong},
      {"There were no casualties on our side. Three wounded rebels were captured.", kSame, ""},
      {"Lund won 2-0. The 2-1 victory drew crowds.", kSame, "The 2-1 victory", kWrong},
      {"Lund won the final 2-0. The 2-1 victory in the first match was forgotten.", kSame, ""},
  };
  expect(cases);
}

}  // namespace
}  // namespace factlint::test
