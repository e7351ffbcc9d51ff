// Two stances of one matter, the one person or thing taken up otherwise, groups, headlines in the
// paragraph; each with look-alikes that are no contradiction.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwiceStance, VotesVerdictsAndFates) {
  expect_accused("The board backed the merger by a unanimous vote. One director voted against it.");
  expect_accused(
      "The court cleared Piet Maas of fraud. His lawyer said the conviction would be challenged.");
  expect_accused("The jury found Ada Finch guilty. She wept as the not guilty verdict was read.");
  expect_accused("Anna Reiss survived the avalanche. Reiss, who died at the scene, was a guide.");
  expect_accused(
      "The pilot, Jan Oster, was killed instantly. Oster, who escaped unhurt, blamed ice.");
  expect_accused("The town never before had won the cup. It won the cup for the second time.");
  expect_silence("The jury found Ada Finch guilty. She wept as the guilty verdict was read.");
  expect_silence("The plan passed unanimously. Three members voted against the parking plan.");
  expect_silence(
      "The committee backed it unanimously. In the council seven members voted against it.");
  expect_silence(
      "The budget was adopted unanimously in March. In May four members voted against it.");
  expect_silence(
      "The jury acquitted Breen of two of the three counts. The guilty verdict came later.");
  expect_silence("Anna Reiss survived the avalanche. Her husband was killed instantly.");
  expect_silence("Never before had the river been so high. It rose for the third year in a row.");
}

TEST(TwiceStance, TheOneTakenUp) {
  expect_accused(
      "Mark Ebel, a Republican senator since 2012, will go. The Democratic lawmaker, who has never "
      "lost an election, turns 70 in May.");
  expect_accused(
      "Captain Rolf Menk commands the frigate. The lieutenant, who joined the navy in 1999, will "
      "hand over in June.");
  expect_accused(
      "Swedish striker Elin Borg signed on Monday. The Norwegian forward, who is 24, has scored "
      "twice.");
  expect_accused("A paper mill in Bergen burned down. The Oslo mill had stood empty for a year.");
  expect_accused("A crane fell on a school in Turin. The school in Milan was empty at the time.");
  expect_silence(
      "Captain Rolf Menk praised his driver. The lieutenant, who joined the navy in 1999, smiled.");
  expect_silence(
      "Mark Ebel, once a Republican senator, sits alone. The Democratic lawmaker, who changed "
      "party "
      "in May, voted no.");
  expect_silence("A chain has a hotel in Vienna. The Prague hotel opens next year.");
  expect_silence("A court in Milan jailed him. The Turin court had let him go.");
}

TEST(TwiceStance, GroupsAndChildren) {
  expect_accused("Only 40 people work at the plant. On Monday 55 of the workers went on strike.");
  expect_accused("The village has only 12 residents. All 20 residents were evacuated by boat.");
  expect_accused("She leaves three sons. Her only child, Marta, will publish the letters.");
  expect_silence(
      "The only child of a miner, Ruth Vale wrote novels. Her two children survive her.");
  expect_silence("He leaves two daughters. Her only child, says his sister, never met them.");
  expect_accused("Three men were arrested on Friday. All four suspects deny the charges.");
  expect_silence("Only 40 people work at the plant. On Monday 25 of the workers went on strike.");
  expect_silence("Only 18 people work at the mill. In 1990 all 60 workers belonged to the union.");
  expect_silence("He leaves two daughters. His only child from his first marriage died in 2010.");
}

TEST(TwiceStance, HeadlinesInTheParagraph) {
  expect_accused("Man cleared of murder. A 40-year-old man was convicted of murder on Friday.");
  expect_accused("FOUR ARRESTED AFTER MATCH. Police arrested seven people after the match.");
  expect_accused("STORM KILLS SIX. Nine people died when the storm hit the coast on Friday.");
  expect_silence("Rovers win derby. Rovers lost their captain to injury.");
  expect_silence("Shares fall. Shares of Oram rose 2 percent.");
  expect_silence("MAN CLEARED OF MURDER. Two men were convicted of theft on Friday.");
  expect_silence("Unemployment falls. Youth unemployment rose to 9 percent.");
  expect_accused("TWO KILLED IN FLAT BLAZE. Five people died when fire swept through a flat.");
  expect_accused("Lions edge Tigers in thriller. Lions lost 3-2 to the Tigers on Sunday.");
  expect_accused(
      "UNEMPLOYMENT DOWN IN MARCH. The number of jobless rose to 41,000 in March, figures show.");
  expect_silence("TWO KILLED IN FLAT BLAZE. Five people were hurt when fire swept through a flat.");
  expect_silence("Rovers triumph in derby. City lost 2-0 to Rovers on Saturday.");
  expect_silence("Rovers win at last. Rovers lost nine games in a row before Saturday.");
  expect_silence("SHARES RISE ON MERGER HOPES. The firm lost 3 million euros last year.");
}

TEST(TwiceStance, SidesOrdersNamesAndSex) {
  expect_accused("A Danish tourist was rescued. The Norwegian tourist had ignored the flags.");
  expect_accused("Thieves stole a green tractor. Police found the yellow tractor in a ditch.");
  expect_accused("A widow of 70 won the lottery. \"I will buy a boat,\" he said.");
  expect_silence("A widow of 70 lost her son. \"I will buy a boat,\" he said.");
  expect_silence("A French minister resigned. The German minister said he regretted it.");
  expect_silence("Jane Hollis, a vet, gave evidence. \"Not so,\" Mr Holland said in court.");
  expect_accused(
      "Lea Holt had surgery on her right knee. The ligament in the left knee is torn, she said.");
  expect_accused("The mast will rise 120 metres. The top of the 120-foot mast is red.");
  expect_accused(
      "The vet examined the horse, and the owner sold it two days later. Only after the sale was "
      "the examination carried out.");
  expect_accused("The driver of the van, a woman of 52, was hurt. Police said he had braked late.");
  expect_accused("Peter Haldane denied the charge. \"Not me,\" Mr Haldorsen told the court.");
  expect_accused("The council is lowering the hourly fee from €3 to €4.");
  expect_silence("She broke her left wrist in 2019. The right wrist was fractured last week.");
  expect_silence("He hurt his left ankle. His brother tore a ligament in the right ankle.");
  expect_silence("The driver, a woman of 52, hit a cyclist. Police said he had no lights.");
  expect_silence("Peter Haldane sued Jon Haldorsen. \"Not me,\" Mr Haldorsen told the court.");
  expect_silence(
      "They inspected the bridge, and the city shut it the next day. After the closure a second "
      "inspection took place.");
}

}  // namespace
}  // namespace factlint::test
