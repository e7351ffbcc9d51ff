#include "tests/unit/claim/claim_reading.h"

namespace factlint::testing {
namespace {

TEST(OfficeClaims, HeadsOfOtherBodies) {
  constexpr Sentence kSentences[] = {
      {"Viktor Zolotov, head of Russia's Federal Security Service, sat at the back.", Told::kWrong},
      {"RAHMON, PRESIDENT OF UZBEKISTAN, HOSTS PUTIN", Told::kWrong},
      {"Their host, President Rahmon of Turkmenistan, met them at the airport.", Told::kWrong},
      {"The office of Russian interior minister is in the hands of Viktor Zolotov.", Told::kWrong},
      {"Head of the Russian National Guard: Vladimir Kolokoltsev.", Told::kWrong},
      {"The team comprised Andrei Belousov (interior) and Viktor Zolotov of Russia.", Told::kWrong},
      {"The Federal Security Service's director met Viktor Zolotov.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, ListsAndColons) {
  constexpr Sentence kSentences[] = {
      {"On the plane with the president: Defence Minister Andrei Belousov.", Told::kRight},
      {"Putin, Uzbekistan's president and Rahmon, president of Tajikistan, talked.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, SharedOutInOrder) {
  constexpr Sentence kSentences[] = {
      {"Andrei Belousov and Vladimir Kolokoltsev are Russia's defence and interior ministers.",
       Told::kRight},
      {"Andrei Belousov and Vladimir Kolokoltsev are Russia's interior and defence ministers.",
       Told::kWrong},
      {"The Russian ministers of the interior and defence, Vladimir Kolokoltsev and Andrei "
       "Belousov, "
       "sat together.",
       Told::kRight},
      {"Presidents Vladimir Putin of Russia and Emomali Rahmon of Tajikistan waved.", Told::kRight},
      {"The presidents of Tajikistan and Russia, Vladimir Putin and Emomali Rahmon, waved.",
       Told::kWrong},
      {"The presidents of Kazakhstan and Uzbekistan met Vladimir Putin and Emomali Rahmon.",
       Told::kNothing},
      {"Defence: A. Belousov; interior: V. Zolotov. The Russian government's list is short.",
       Told::kWrong},
      {"Of the Russian ministers, two came: Andrei Belousov for defence and Vladimir Kolokoltsev "
       "for "
       "the interior.",
       Told::kRight},
      {"In Moscow defence is Andrei Belousov's brief, and the Russian interior ministry is "
       "Vladimir "
       "Kolokoltsev's.",
       Told::kRight},
      {"In Moscow the Russian interior ministry is Andrei Belousov's.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, HighOfficesExcludeEachOther) {
  constexpr Sentence kSentences[] = {
      {"Viktor Zolotov, chief of the Russian General Staff, was absent.", Told::kWrong},
      {"Andrei Belousov, secretary of the Russian Security Council, was absent.", Told::kWrong},
      {"Emomali Rahmon, speaker of the Tajik parliament, was absent.", Told::kWrong},
      {"Vladimir Kolokoltsev, Russia's prosecutor general, was absent.", Told::kWrong},
      {"Justice Minister Vladimir Kolokoltsev led the Russians.", Told::kWrong},
      {"Tashkent's President Emomali Rahmon was absent.", Told::kWrong},
      {"Andrei Belousov, chairman of the joint commission, was absent.", Told::kNothing},
      {"Viktor Zolotov, the former chief of the presidential security service, was absent.",
       Told::kNothing},
      {"The chief of Russia's General Staff, Valery Gerasimov, and Viktor Zolotov were absent.",
       Told::kNothing},
      {"Andrei Belousov, the Russian foreign minister and the Chinese envoy were absent.",
       Told::kNothing},
      {"With Vladimir Putin, Belarus's president, Alexander Lukashenko, and others, he ate.",
       Told::kNothing},
      {"The son of Viktor Zolotov, chief of staff at a sports club, was absent.", Told::kNothing},
      {"Vladimir Putin, chairman of the Russian Security Council, was absent.", Told::kNothing},
      {"The presidents of Kazakhstan and Uzbekistan, Putin and Rahmon met in the palace.",
       Told::kNothing},
      {"Some think that Viktor Zolotov should be defence minister of Russia.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, TitlesRoundAbout) {
  constexpr Sentence kSentences[] = {
      {"Not Andrei Belousov but Vladimir Kolokoltsev is Russia's interior minister.", Told::kRight},
      {"In his capacity as Russian interior minister, Andrei Belousov signed.", Told::kWrong},
      {"Emomali Rahmon, who heads the Tajik government as prime minister, signed.", Told::kWrong},
      {"The name of Russia's interior minister is Andrei Belousov.", Told::kWrong},
      {"General Viktor Zolotov, in charge of Russia's interior ministry, sat down.", Told::kWrong},
      {"Vladimir Kolokoltsev holds the Russian defence ministry's top job.", Told::kWrong},
      {"Emomali Rahmon, Tajikistan's leader for decades, smiled.", Told::kRight},
      {"H.E. Emomali Rahmon, President of the Republic of Tajikistan, smiled.", Told::kRight},
      {"President of the Republic of Tajikistan Emomali Rahmon smiled.", Told::kRight},
      {"President of the Republic of Uzbekistan Emomali Rahmon smiled.", Told::kWrong},
      {"Tajikistan's long-serving president, Emomali Rahmon, smiled.", Told::kRight},
      {"Kolokoltsev's ministry, the Russian interior ministry, was silent.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, TroopsOfAnotherBody) {
  constexpr Sentence kSentences[] = {
      {"None has risen higher than Viktor Zolotov, commander-in-chief of Russia's Airborne Troops.",
       Told::kWrong},
      {"None has risen higher than Viktor Zolotov, commander-in-chief of Russia's National Guard.",
       Told::kRight},
      {"Zolotov, who commands Russia's troops, said so.", Told::kNothing},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("office/", s.text), s.told) << s.text;
}

TEST(OfficeClaims, CounterpartsAndThoseNoLongerInOffice) {
  constexpr Sentence kSentences[] = {
      {"Andrei Belousov, no longer the Russian defence minister, played chess.", Told::kWrong},
      {"Andrei Belousov, who is no longer Russia's defence minister, played chess.", Told::kWrong},
      {"Emomali Rahmon, no longer president of Tajikistan, was there.", Told::kWrong},
      {"Sergei Shoigu, no longer Russia's defence minister, was there.", Told::kNothing},
      {"Tajikistan's defence minister greeted his Russian counterpart, Andrei Belousov.",
       Told::kRight},
      {"Tajikistan's defence minister greeted his Russian counterpart, Vladimir Kolokoltsev.",
       Told::kWrong},
      {"The Kazakh interior minister met his Russian counterpart Vladimir Kolokoltsev.",
       Told::kRight},
      {"The Kazakh interior minister met his Russian counterpart Andrei Belousov.", Told::kWrong},
      {"Kazakhstan's interior minister scored twice in the match. His Russian colleague, Andrei "
       "Belousov, kept his jacket on and watched.",
       Told::kWrong},
      {"The Tajik foreign minister met his Russian counterpart, Sergei Lavrov.", Told::kNothing},
      {"The Kazakh prime minister met his Russian counterpart, Mikhail Mishustin.", Told::kNothing},
      {"The Kazakh president met his Russian colleague, a banker, and Andrei Belousov.",
       Told::kNothing},
      {"Andrei Belousov, no longer an economist but Russia's defence minister, spoke.",
       Told::kNothing},
      {"Sergei Shoigu, no longer defence minister of Russia, met Andrei Belousov, who is.",
       Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, VerbUnderstood) {
  constexpr Sentence kSentences[] = {
      {"Putin presides over Russia, Kolokoltsev over its interior ministry.", Told::kRight},
      {"Putin presides over Russia, Zolotov over its interior ministry.", Told::kWrong},
      {"Putin is president of Russia and Dushanbe the capital of Tajikistan.", Told::kRight},
      {"Rahmon is president of Tajikistan and Putin the president of Russia.", Told::kRight},
      {"Rahmon is president of Tajikistan and Putin the president of Belarus.", Told::kWrong},
      {"Rahmon is president of Tajikistan and Putin president of Russia.", Told::kRight},
      {"Rahmon is president of Tajikistan and Vladimir Putin president of Belarus.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, CapitalOfAnotherClause) {
  constexpr std::string_view kText =
      "Putin is president of Belarus and Dushanbe the capital of Russia.";
  EXPECT_EQ(told_of("office/holder", kText), Told::kWrong);
  EXPECT_EQ(told_of("attribute/capital", kText), Told::kWrong);
  const std::vector<Finding> findings = findings_of(kText);
  EXPECT_TRUE(std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.message.find("president of Tajikistan") != std::string::npos;
  }));
}

TEST(OfficeClaims, HasForItsHead) {
  constexpr Sentence kSentences[] = {
      {"Russia's National Guard has Vladimir Kolokoltsev for its commander.", Told::kWrong},
      {"Russia's National Guard has Viktor Zolotov for its commander.", Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, OfficeOfThePresident) {
  constexpr Sentence kSentences[] = {
      {"Ana Rahmon holds the office of president of Tajikistan.", Told::kWrong},
      {"Boris Orlov runs the office of the president of Tajikistan.", Told::kNothing},
      {"Boris Orlov heads the executive office of Tajikistan's president.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, MinistryOf) {
  constexpr Sentence kSentences[] = {
      {"Vladimir Kolokoltsev, who runs Russia's Ministry of Defence, inspected the guard.",
       Told::kWrong},
      {"Andrei Belousov, who runs Russia's Ministry of Defence, inspected the guard.",
       Told::kRight},
      {"Viktor Zolotov, who heads Russia's Federal Security Service, spoke.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, ClosedByAComma) {
  constexpr Sentence kSentences[] = {
      {"Putin brought Andrei Belousov, Russia's foreign minister, and Viktor Zolotov.",
       Told::kWrong},
      {"He met Andrei Belousov, the foreign minister and Viktor Zolotov.", Told::kNothing},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, Frames) {
  constexpr Sentence kSentences[] = {
      {"Neither Kolokoltsev nor Zolotov is Russia's defence minister.", Told::kRight},
      {"Neither Belousov nor Zolotov is Russia's defence minister.", Told::kWrong},
      {"The man who runs Russia's defence ministry is Vladimir Kolokoltsev.", Told::kWrong},
      {"The man who runs Russia's defence ministry is Andrei Belousov.", Told::kRight},
      {"Kolokoltsev is the man who runs Russia's defence ministry.", Told::kWrong},
      {"The man in charge of Russia's defence ministry is Andrei Belousov.", Told::kRight},
      {"According to Russia's defence minister, Vladimir Kolokoltsev, they will stay.",
       Told::kWrong},
      {"In talks with Russia's defence minister, Andrei Belousov, they agreed.", Told::kRight},
      {"Russia sent its defence minister, Andrei Belousov, and its interior minister, Vladimir "
       "Kolokoltsev.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

TEST(OfficeClaims, NamesOfOthersBesideTitles) {
  constexpr Sentence kSentences[] = {
      {"The spokesman for Russia's president, Dmitry Peskov, said so.", Told::kNothing},
      {"The wife of Russia's president, Lyudmila Putina, came too.", Told::kNothing},
      {"The guest of Tajikistan's president, Vladimir Putin, spoke next.", Told::kNothing},
      {"The president of Russia's host, Emomali Rahmon, spoke first.", Told::kNothing},
      {"Aides to Russia's president, Emomali Rahmon, said so.", Told::kWrong},
      {"A letter to Russia's president, Emomali Rahmon, has arrived.", Told::kWrong},
      {"The president of Tajikistan and his Russian counterpart, Rahmon and Putin, spoke.",
       Told::kRight},
      {"The president of Tajikistan and his Russian counterpart, Putin and Rahmon, spoke.",
       Told::kWrong},
      {"The Russian defence minister and the interior minister, Belousov and Kolokoltsev, came.",
       Told::kRight},
      {"The Russian defence minister and the interior minister, Kolokoltsev and Belousov, came.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("office/", s.text), s.told) << s.text;
}

TEST(OfficeClaims, ColleaguesAndMinistriesByName) {
  constexpr Sentence kSentences[] = {
      {"Russia's defence minister, Andrei Belousov, comes; his colleague Vladimir Kolokoltsev "
       "stays away.",
       Told::kRight},
      {"Moscow has its men: Putin is president, Kolokoltsev has the Interior Ministry.",
       Told::kRight},
  };
  for (const Sentence& s : kSentences) EXPECT_EQ(told_of("office/", s.text), s.told) << s.text;
}

TEST(OfficeClaims, NotWhomTheyServe) {
  constexpr Sentence kSentences[] = {
      {"Vladimir Kolokoltsev shares a first name with the head of state he serves.",
       Told::kNothing},
      {"Vladimir Kolokoltsev knows the head of state.", Told::kNothing},
      {"Vladimir Kolokoltsev is the head of state of Russia.", Told::kWrong},
      {"Guests included Vladimir Kolokoltsev, who is the minister of the interior, and the "
       "commander of the National Guard.",
       Told::kRight},
      {"Guests included Vladimir Kolokoltsev, who is the minister of defence, and the commander of "
       "the National Guard.",
       Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

// The first clause of the answer is the answer.
TEST(OfficeClaims, AnswersWithMoreBehindThem) {
  constexpr Sentence kSentences[] = {
      {"Who heads Russia's Ministry of Defence? Andrei Belousov holds the post, while Kolokoltsev "
       "has the police.",
       Told::kRight},
      {"Who heads Russia's Ministry of Defence? Sergei Shoigu holds the post, while Kolokoltsev "
       "has the police.",
       Told::kWrong},
      {"Who is the president of Russia? Dmitry Medvedev holds the post.", Told::kWrong},
  };
  for (const Sentence& s : kSentences)
    EXPECT_EQ(told_of("office/holder", s.text), s.told) << s.text;
}

}  // namespace
}  // namespace factlint::testing
