// Conclusions told some sentences after their figures, and totals told below lines of amounts.
#include <gtest/gtest.h>

#include "tests/unit/computation/told_apart.h"

namespace factlint::test {
namespace {

TEST(PassagesConcluded, ChangesAndShares) {
  for (const std::string_view text : {
           "The society let 140 plots in 2020. Since then the council has sold the lower field, "
           "and "
           "by this spring only 112 plots were taken. The fall, the secretary says, is {20|25} per "
           "cent and it hurts.",
           "Renters in Dale Road pay £640 a month now. From January the landlord wants £704. The "
           "increase works out at {10|15} per cent, which tenants call brazen.",
           "Prices at the pump stood at 140p in June. They touched 161p in August before easing. "
           "The summer peak was therefore {15|20} per cent above the June level.",
           "A total of 320 people signed up for the swim. On the day 48 stayed at home because of "
           "the cold. That no-show rate of {15|18} per cent was the lowest yet.",
           "The clinic vaccinated 600 children in the trial. Side effects were seen in 90 of them, "
           "mostly a sore arm. The rate of {15|12} percent was in line with earlier work.",
           "Kettle Farm milked 180 cows last winter. After the disease struck, 27 had to be put "
           "down. The loss of {15|18} percent of the herd was not insured.",
           "The hall seats 450. On opening night 360 places were filled, the manager reported. "
           "Occupancy of {80|75} per cent is nothing to sniff at.",
           "Some 520 pupils sat the paper. It was failed by 78 of them. The failure rate, {15|18} "
           "per cent, has the head worried.",
       })
    expect_told_apart(text);
}

TEST(PassagesConcluded, SumsAndDifferences) {
  for (const std::string_view text : {
           "Okello ran the first leg in 12 minutes. Her sister needed 14 for the second, over mud. "
           "Their combined {26|28} minutes put the club in third place.",
           "The choir sold 210 tickets at the door. Another 165 went online in the last week, many "
           "to visitors. The {375|395} tickets filled the nave.",
           "The tower is 84 metres tall. Next year a mast will take it to 97 metres. At that point "
           "it will be {13|23} metres higher, enough to alarm the airfield.",
           "Walkers cover 14 miles on Saturday. Sunday's stage is shorter, at 9 miles, and ends at "
           "the pier. Those who do both will have walked {23|25} miles for the hospice.",
           "On Monday the gang laid 140 metres of track. They managed 165 metres on Tuesday. Over "
           "the two days {305|325} metres went down.",
           "The lorry left Dover at 6.40am and was weighed at 9.10am in Kent. A run that should "
           "take 90 minutes had lasted {two|three} and a half hours.",
           "The 08.15 to Galway left on the dot. It rolled in at 10.50, its heating broken since "
           "Athlone. The journey had taken two hours and {35|45} minutes.",
           "The scheme needs £2.4 million. Lottery money brings in £1.5 million, and a trust has "
           "put up £400,000. That leaves {£500,000|£600,000} to raise.",
           "All 260 places on the cruise sold, and at €45 a head the owner took {€11,700|€12,700}.",
           "The court ordered each of the six partners to pay $4,500, a combined "
           "{$27,000|$29,000}, by June.",
           "The two shows took £3.2m and £4.9m, which puts the two nights together at "
           "{£8.1m|£9.1m}.",
           "Runner-up Kemboi crossed in 2:11:05. Winner Tola had done so in 2:10:22, to cheers "
           "from "
           "the pier. Just {43|53} seconds separated the two.",
           "The Rams have won six, drawn five and lost four. The league gives three points for a "
           "win and one for a draw. That means {23|25} points.",
       })
    expect_told_apart(text);
}

TEST(PassagesConcluded, SoundOnesStaySilent) {
  for (
      const std::string_view text : {
          "The clinic vaccinated 600 children in the trial. Side effects were seen in 90 of them, "
          "mostly a sore arm. A rate of 22 percent had been found in an earlier study in Ghana.",
          "Renters in Dale Road pay £640 a month now. From January the landlord wants £704. The "
          "increase of 4 per cent allowed by law is less than half of that.",
          "The lorry left Dover at 6.40am and was weighed at 9.10am in Kent. Two further stops "
          "were made before the driver, who had been at the wheel for four and a half hours, "
          "pulled in.",
          "The choir sold 210 tickets at the door. Another 165 went online in the last week, many "
          "to visitors. With the 40 given to sponsors, the 415 tickets filled the nave.",
          "Walkers cover 14 miles on Saturday. Sunday's stage is shorter, at 9 miles, and ends at "
          "the pier. Those who carry on to the lighthouse will have walked 26 miles.",
          "Kettle Farm milked 180 cows last winter. After the disease struck, 27 had to be put "
          "down. The loss of 35 percent of income that year was not insured.",
          "The hall seats 450. On opening night 360 places were filled, the manager reported. "
          "Occupancy of 71 per cent over the whole run was nothing to sniff at.",
          "Her team won 14 games in the spring. They added nine in the autumn, three of them away. "
          "Her 23 wins as coach are a club record.",
          "The trial enrolled 100 people, and 40 finished. The dropout rate of 60 percent was "
          "high.",
          "The hospice must raise £800,000. Donors had pledged £520,000 by June, including £90,000 "
          "from a bequest. That leaves £280,000 to find.",
          "The appeal needs £90,000. Some £61,000 has come in, £20,000 of it from one firm. That "
          "leaves £29,000 to find by Easter.",
          "Crews pulled 18 people from the water on Friday and 11 on Saturday. Two died later. The "
          "27 survivors are in a school gym.",
          "The bakery sold 3,000 loaves a week last year. Now it sells 2,400. The 30 per cent rise "
          "in the flour price is to blame.",
          "The total of 752 working rigs included 17 in inland waters, 74 in offshore waters and "
          "661 on land.",
          "The winning crew rowed the lake in 18:42 and the runners-up in 18:57, but 25 seconds "
          "separated them from the third boat.",
          "The two stores took £3.2m and £4.9m, which with the website puts the group at £9.1m for "
          "the year.",
          "Rust drew 3,410 votes to Adler's 2,960 on the first count, winning by 550 after "
          "transfers.",
          "He was on duty from 10pm until 5.15am, and after an hour and a half of paperwork "
          "clocked off a shift of eight and three-quarter hours.",
          "All 260 places on the cruise sold, and at €45 a head, children half price, the owner "
          "took €10,200.",
      })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(PassagesConcluded, NarrowedOnesStaySilent) {
  for (const std::string_view text : {
           "Crews found 14 men aboard. Another 6 were on a raft. The 18 men found so far are safe.",
           "Each of the 12 teams paid £50. The tournament made £480 after the referees were paid.",
           "The village needs 40 homes. Twelve are built. That leaves 30, because two were pulled "
           "down.",
           "Walkers did 12km on Friday and 15km on Saturday. The last leg was 9km. In all they "
           "covered 40km, detours counted.",
           "Monday brought 20mm of rain. Tuesday brought 14mm. Over the two days 36mm fell at the "
           "airport, a little way off.",
           "Kiplagat ran 2:05:10. Tola was second in 2:05:42. Only 12 seconds separated them at "
           "40km.",
           "Last season 11,200 came to a match. This season it was 12,800. A gain of 1,400 had "
           "been "
           "hoped for.",
           "Revenue rose from $80m to $84m. Profit rose 2 percent. Staff were pleased.",
           "The council raised rents from £80 to £84. Wages rose 4 per cent.",
           "A jacket at £80 and two shirts at £25 came to £130.",
           "Three adults at £9 and two children at £4 come to £35.",
           "The film cost $30 million. It took $18 million at home and $21 million abroad, a "
           "surplus "
           "of $9 million.",
           "Team medals\n• Gold: 5\n• Silver: 7\n• Bronze: 4\nAltogether 18 athletes took part.",
           "Votes cast:\n- For: 31\n- Against: 24\n- Abstained: 5\nIn all 62 members were "
           "present.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(PassagesConcluded, LinesAndTheirTotal) {
  for (const std::string_view text : {
           "Where the money went\n• Roof: £42,000\n• Windows: £18,500\n• Scaffolding: £9,000\nIn "
           "all the church spent {£69,500|£71,500}.",
           "What the week's rain came to\n* Monday: 12mm\n* Tuesday: 4mm\n* Wednesday: "
           "21mm\nTotal: {37mm|45mm}",
           "Seats by party\n* Labour 14\n* Greens 9\n* Independents 5\nThe council has {28|30} "
           "seats "
           "altogether.",
       })
    expect_told_apart(text);
  for (const std::string_view text : {
           "Where the money went\n• Roof: £42,000\n• of which tiles: £12,000\n• Windows: "
           "£18,500\nIn all the church spent £60,500.",
           "Main items of spending\n• Roof: £42,000\n• Windows: £18,500\n• Scaffolding: "
           "£9,000\nAltogether, with smaller sums, the church spent £81,500.",
           "What the week's rain came to\n* Monday: 12mm\n* Tuesday: 4mm\n* Wednesday: 21mm\nTotal "
           "for the month: 40mm",
           "Results\n• Adler 61\n• Pell 58\n• Novak 44\nA total of 170 votes were cast, seven of "
           "them spoilt.",
       })
    EXPECT_EQ(accused(text), "") << text;
}

TEST(PassagesConcluded, Headlines) {
  for (const std::string_view text : {
           "Crowds up by {300|400}\n\nThe air show drew 8,600 on Sunday, compared with 8,300 last "
           "year. Organisers credited the sun.",
           "Waiting list down by {410|310}\n\nHEXTON: Some 2,190 people were waiting for surgery "
           "in "
           "September, against 2,600 a year earlier, the trust said.",
       })
    expect_told_apart(text);
  EXPECT_EQ(accused("Waiting list down by 900 since 2022\n\nHEXTON: Some 2,190 people were waiting "
                    "for surgery in September, against 2,600 a year earlier, the trust said."),
            "");
}

}  // namespace
}  // namespace factlint::test
