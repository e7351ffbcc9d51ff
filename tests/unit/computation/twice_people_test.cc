// One person under two names, posts, parties, sexes or dates; each with look-alikes that are no
// contradiction.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwicePeople, OneTitleUnderTwoNames) {
  expect_accused(
      "Dame Olive Stead opened the clinic. Patients gave Dame Honor Stead a basket of plums.");
  expect_accused(
      "Rabbi Saul Feld has written a cookbook. \"It is mostly soup,\" Rabbi Field added.");
  expect_accused(
      "Coroner Ada Wynne adjourned the hearing. Coroner Wayne said the boat was overloaded.");
  expect_accused(
      "Sheriff Tom Barlow shut the bridge. Sheriff Tom Harlow said the river was still rising.");
  expect_silence(
      "Dame Olive Stead opened the clinic. Her sister, Dame Honor Stead, gave the first pint.");
  expect_silence(
      "Rabbi Saul Feld has written a cookbook. Rabbi Field, of the east side synagogue, tried it.");
  expect_silence(
      "Judge Ada Wynne heard the case with Judge Paul Orr. Judge Orr wrote the dissent.");
  expect_silence("Captain Ines Roe took the helm. Captain Duarte had gone ashore in Lagos.");
}

TEST(TwicePeople, SoundCopy) {
  for (const std::string_view text : {
           "Sir Ian Hart built the mill in 1860. Sir George Hart sold it a century later.",
           "Judge Rosa Lund set bail at £5,000. Judge Lind had refused bail at an earlier hearing.",
           "A single mother, Ann Dale, won the case. Another single mother, Kay Orme, had lost "
           "hers.",
           "Vice-chairman Tom Dean resigned. Dean, the chairman of the audit committee, gave no "
           "reason.",
           "Green councillor Ola Berg lost her seat in May. The Labour councillor, who won it, "
           "said "
           "she would plant trees.",
           "Ann, 40, has a sister, Beth, 35. The elder sister, Ann, is a nurse.",
           "His mother, Rose, died in 1990. He is survived by his mother-in-law.",
           "Her husband, Ted, died in May. She is survived by her husband's sister, Joan.",
           "Widower Ned Cole met Pam on a cruise. His wife plays bridge, he says, and he cooks.",
           "Mr Karl Weiss has a parrot. Mr Weiss said she talks all day.",
           "Sir Tom Vane is writing to the Queen. Sir Tom said she would understand.",
           "Northway Homes built the flats. Northgate Homes built the shops beside them.",
       })
    expect_silence(text);
}

TEST(TwicePeople, TheOnlyOne) {
  expect_accused(
      "The island's only doctor, Kirsty Baird, is moving to Perth. A party is planned for its only "
      "doctor, Moira Blair.");
  expect_accused(
      "Only one guard, Sid Orme, was on duty. The lone guard, Ted Orr, told police he was asleep.");
  expect_silence(
      "The island's only doctor, Kirsty Baird, is moving to Perth. Her successor as its only "
      "doctor, "
      "Moira Blair, comes in May.");
  expect_silence(
      "The island's only doctor, Kirsty Baird, lives in Brae. Its only vet, Tam Muir, lives there, "
      "too.");
}

TEST(TwicePeople, DeputiesAreNotHeads) {
  expect_accused(
      "Deputy headteacher Rona Field plays the tuba. Ms Field, who is headteacher at Kirkby High, "
      "began at nine.");
  expect_accused(
      "Assistant coach Piet Claes was sent to the stands. Claes, the head coach, had thrown a "
      "cup.");
  expect_silence(
      "Deputy headteacher Rona Field plays the tuba. Ms Field, who becomes headteacher in May, "
      "began at nine.");
  expect_silence(
      "Deputy headteacher Rona Field plays the tuba. Ann Webb, the headteacher, plays the flute.");
  expect_silence(
      "Vice-captain Lia Brandt broke her thumb. Brandt, who was captain in 2019, will miss the "
      "tour.");
}

TEST(TwicePeople, Parties) {
  expect_accused(
      "Mary Orde, elected for the Greens in 2021, has left the cabinet. The Labour councillor said "
      "she was tired.");
  expect_accused(
      "Republican senator Clay Morton will not run again. The Democratic senator, 71, has held the "
      "seat since 1998.");
  expect_silence(
      "Mary Orde, elected for the Greens in 2021, has left the cabinet. The Labour councillor Tom "
      "Price said he was sorry.");
  expect_silence(
      "Mary Orde, once a Green councillor, joined Labour in 2023. The Labour councillor said she "
      "was happy.");
  expect_silence(
      "Republican senator Clay Morton will not run again. The Democratic candidate for the seat is "
      "Ana Lopez.");
}

TEST(TwicePeople, ElderAndYounger) {
  expect_accused(
      "Rob Tye was born in 1970, four years before his brother Ken. Rob, the younger brother, "
      "keeps "
      "the bees.");
  expect_accused(
      "Jan, 44, and her sister Els, 41, share the shop. Els, the elder sister, bakes the bread.");
  expect_silence(
      "Jan, 44, and her sister Els, 41, share the shop. Jan, the elder sister, bakes the bread.");
  expect_silence(
      "Rob Tye was born in 1970, four years before Ken, and had three brothers. Rob, the younger "
      "brother of Alf, keeps the bees.");
}

TEST(TwicePeople, TheDead) {
  expect_accused(
      "The late Vera Hunt left her dolls to the museum. Miss Hunt, who lives in Ely, began at "
      "six.");
  expect_accused(
      "His wife, Greta, died in 2018. Mr Hahn is survived by his wife and three grandchildren.");
  expect_accused("Widower Paul Holm, 78, has learned to knit. His wife, Inga, winds the wool.");
  expect_accused(
      "A lifelong bachelor without children, Otto Frey left his house to the village. His widow, "
      "Elsa, handed over the keys.");
  expect_silence(
      "The late Vera Hunt left her dolls to the museum. Her niece, Ann Hunt, lives in Ely.");
  expect_silence(
      "His first wife, Greta, died in 2018. He is survived by his wife, Ann, and a son.");
  expect_silence("His son Karl died in 2018. He is survived by his son, Ernst.");
  expect_silence("Widower Per Holm, 78, has learned to knit. His late wife, Inga, wound the wool.");
}

TEST(TwicePeople, TitlesAndPronouns) {
  expect_accused("Contralto Edith Moll has cancelled her tour. Miss Moll said he needed rest.");
  expect_accused("Sir Godfrey Penn has sold the castle. Sir Godfrey said she had hated the damp.");
  expect_accused(
      "Mrs Ida Cope, 91, flew a glider on Sunday. \"It was bumpy,\" said Mrs Cope, who insisted he "
      "would fly again.");
  expect_silence(
      "Mrs Ida Cope, 91, flew a glider on Sunday. Mrs Cope's grandson said he would never dare.");
  expect_silence(
      "Contralto Edith Moll has cancelled her tour. Her agent, Luc Roy, said he was sorry.");
}

TEST(TwicePeople, FirmsThatLookAlike) {
  expect_accused(
      "Eastbrook Haulage will close its Leeds yard. Drivers at Eastwood Haulage were told by "
      "text.");
  expect_silence(
      "Eastbrook Haulage will close its Leeds yard. Its rival Eastwood Haulage may take on the "
      "drivers.");
}

}  // namespace
}  // namespace factlint::test
