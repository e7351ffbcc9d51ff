// States that exclude one another, told of one person or thing in two sentences; each with
// look-alikes that are no contradiction.
#include <gtest/gtest.h>

#include "tests/unit/computation/computed.h"

namespace factlint::test {
namespace {

void expect_accused(std::string_view text) {
  EXPECT_FALSE(ComputedClaims::instance().accusations(text).empty()) << text;
}

void expect_silence(std::string_view text) { EXPECT_EQ(alarm(text), ""); }

TEST(TwiceStates, PeopleAndThings) {
  expect_accused(
      "No one at Halden Mills was available for comment. The leak was tiny, a manager at Halden "
      "told us.");
  expect_accused(
      "Nobody from Tyne Ferries agreed to be interviewed. \"We are sorry,\" the captain of the "
      "Tyne boat told our reporter.");
  expect_silence(
      "Marlin Homes declined to comment. Two days later a spokesman for the builder told us the "
      "drains would be relaid.");
  expect_accused(
      "Kovac played the full 90 minutes in Turin. His replacement came on when Kovac was carried "
      "off with a sprained ankle.");
  expect_accused(
      "Bright was substituted at half-time. Bright, who played the whole match, said she was "
      "tired.");
  expect_silence("Kovac played the full 90 minutes. Bright was taken off at the break.");
  expect_silence(
      "Kovac played every minute last season. On Saturday Kovac was substituted after an hour.");
  expect_accused(
      "Mensah finished the race in fourth place. Mensah dropped out after 30 kilometres with "
      "cramp.");
  expect_silence(
      "Mensah finished the race in fourth place. Lindt dropped out after 30 kilometres.");
  expect_accused(
      "Judge Anna Pike refused bail to the driver, Sam Orr. Orr was released on bail with a curfew "
      "until the trial in May.");
  expect_accused(
      "Magistrates remanded Joan Bell in custody. The conditions of her bail forbid her to enter "
      "the town.");
  expect_silence("A man was remanded in custody. A woman of 30, Ann Hay, was freed on bail.");
  expect_silence(
      "Tom Hay was remanded in custody. Pete Orr was granted bail and must live at his mother's.");
  expect_accused(
      "The treasurer, Ida Holt, was jailed for two years. Holt walked free from court to cheers.");
  expect_silence("The treasurer, Ida Holt, was jailed for two years. Her husband walked free.");
  expect_accused(
      "Family-owned Horner Biscuits will close its Leeds bakery. The company's shares fell 3 per "
      "cent on the news.");
  expect_accused(
      "The group, which is privately owned, made a loss of £2m. Its share price dropped to 84p.");
  expect_silence(
      "Horner Biscuits, which is family-owned, will be bought by Nestor. Nestor's shares fell 3 "
      "per cent.");
  expect_silence(
      "The privately owned firm is suing Oram plc. Shares in the company fell 3 per cent.");
  expect_silence("It stayed dry in the south. Heavy rain fell in the north.");
  expect_silence("It stayed dry all day. Heavy rain is forecast for Sunday.");
  expect_silence("It has not rained since May. Farmers pray for a downpour.");
  expect_accused(
      "The gang struck in the small hours. The robbery, in broad daylight, shocked the town.");
  expect_accused(
      "The van was taken at noon. The thieves pushed it down the lane under cover of darkness.");
  expect_silence(
      "Police forced the door shortly before midnight. They had first planned to wait for "
      "daylight.");
  expect_silence(
      "Police raided the house shortly before midnight. The second raid was in broad daylight.");
  expect_accused("The motion was carried without dissent. Two governors voted against the motion.");
  expect_silence(
      "Without dissent, the council agreed to sell the station. Cllr Hart was one of three who had "
      "voted against the plan in committee.");
  expect_accused(
      "Nothing was taken, the curator said. The stolen coins have since been recognised on a "
      "website.");
  expect_silence("Nothing was taken from the museum. The stolen car was found at Lund.");
  expect_accused(
      "There was no sign of a break-in. Police found the smashed window at the back of the house.");
  expect_silence("There was no sign of forced entry. Officers forced the door at noon.");
  expect_accused("Nobody saw the accident. Witnesses said the lorry had been going too fast.");
  expect_accused(
      "The trial was heard behind closed doors. Relatives of the dead watched from the public "
      "gallery.");
  expect_silence("The concert was sold out. Tickets are still available for the dates in Leeds.");
  expect_accused(
      "The bridge was finished on time and within budget. The overspend will be met by the "
      "county.");
  expect_silence("The bridge was finished on time. The tunnel was months late.");
  expect_accused(
      "All on board died when the jet hit the hill. A survivor was pulled alive from the tail "
      "section.");
  expect_accused("The poet died penniless in 1911. The fortune she left went to a niece.");
  expect_silence("The poet died penniless. Her brother left a fortune.");
  expect_accused("He died intestate. In his will he asked to be buried at sea.");
  expect_silence("No rain has fallen since May. In April a downpour flooded the cellars.");
  expect_silence("The museum was sold out. Its director looks back on years of half-empty rooms.");
  expect_silence("The jury heard he had been sober. She was over the limit.");
  expect_silence("Tom Hay never learned to drive. His wife drove home.");
  expect_silence("The board met in private. On Monday the council sat in open session.");
  expect_silence("The firm is unlisted. Its rival's shares fell 3 per cent.");
  expect_silence("Smith played the whole match. Jones limped off after ten minutes.");
  expect_silence("Ann Smith was jailed for a year. Her accomplice, Bob Lee, walked free.");
  expect_silence(
      "The thieves left empty-handed from the shop. They had made off with a van the week before.");
  expect_silence(
      "The final began in bright sunshine. By the second half it was played in pouring rain.");
  expect_silence("Nobody saw the attack. A jogger found the victim.");
  expect_silence(
      "The crew had to sail in thick fog. Two days later they came into port under a cloudless "
      "sky.");
}

TEST(TwiceStates, SidesEndsAndRanks) {
  expect_accused(
      "Karl Meer, prosecuting, said the fraud had lasted six years. Mr Meer asked the jury to "
      "clear his client of all charges.");
  expect_accused(
      "Defence barrister Ada Quill called two witnesses. Quill, prosecuting, said the evidence was "
      "overwhelming.");
  expect_silence(
      "Karl Meer, prosecuting, said the fraud had lasted six years. Ada Quill said her client "
      "denied it.");
  expect_accused(
      "The pit at Oram ceased production in 2019. Miners fear for their homes when the pit closes "
      "next spring.");
  expect_silence("The mill fell silent in March. A new mill will close the gap.");
  expect_accused(
      "The chapel was pulled down in May. Villagers hope to buy it before it is demolished.");
  expect_silence("The chapel was pulled down in May. The school next to it still stands.");
  expect_accused(
      "Dr Anna Reed retired in June after 30 years. Patients are collecting for a present for when "
      "she retires.");
  expect_accused(
      "The judge, Ann Hollis, retired last year. Hollis will retire at the end of the month.");
  expect_silence("Dr Anna Reed retired in June. Her husband, also a doctor, will retire in May.");
  expect_accused(
      "The mayor has resigned over the contract. She has refused to resign, her office said.");
  expect_silence("The minister has resigned. The prime minister has refused to resign.");
  expect_accused("The mill was sold to a Danish group in April. It has yet to find a buyer.");
  expect_silence("The mill was sold to a Danish group. The cottage beside it is still for sale.");
  expect_accused("The concert was cancelled on Monday. It will go ahead on Friday as planned.");
  expect_silence("The concert was cancelled on Monday. The lecture will go ahead as planned.");
  expect_silence(
      "The concert was cancelled on Monday. It has been rescheduled and will take place on "
      "Friday.");
  expect_accused(
      "The second largest lake of the region froze last week. No other lake is larger, the mayor "
      "said.");
  expect_silence(
      "The second largest lake of the region froze last week. No other lake is larger than Lake "
      "Oram, the mayor said.");
  expect_silence(
      "The tower is the second tallest in Europe. In its own country no other building is taller.");
  expect_accused(
      "Council backs bypass plan\n\nThe county council turned down the proposal for a road around "
      "Elm on Monday.");
  expect_accused(
      "Planners reject 90-home bid\n\nThe council's planning committee approved the application "
      "for 90 homes at Wick End.");
  expect_silence(
      "Council backs bypass plan\n\nThe county council turned down an appeal against the plan for "
      "a road around Elm.");
  expect_silence(
      "Council rejects bypass plan\n\nThe county council had backed the scheme in May, but on "
      "Monday it voted against the plan.");
  expect_silence(
      "Council throws out stadium scheme\n\nThe council approved the homes plan but the stadium "
      "project fell.");
}

}  // namespace
}  // namespace factlint::test
