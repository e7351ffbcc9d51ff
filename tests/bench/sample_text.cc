// Prose to measure with: ordinary sentences in a mixed order, the same at every run.
#include "tests/bench/sample_text.h"

#include <array>
#include <random>

namespace factlint {
namespace {

constexpr std::array<const char*, 24> kPlain = {
    "The ferry leaves before the market opens, and nobody waits for the last crate of plums.",
    "When the wind drops, the old men bring their chairs down to the water and talk about the "
    "price "
    "of paint.",
    "Her brother, who had learnt the trade in another town, wanted to sell the workshop.",
    "It was said that the mayor would not come, but the band had already begun to play.",
    "A narrow road climbs from the station to the school and then loses itself among the orchards.",
    "Most of the visitors come for the cheese, some for the museum, and a few for the quiet.",
    "The committee praised the report without having read it, as one of its members admitted "
    "later.",
    "Rain had washed the paint from the sign, so that strangers walked past the inn.",
    "What the children remembered afterwards was not the speech but the smell of the tar.",
    "He kept the letters in a tin box under the stairs and never spoke of them.",
    "Without the bridge, the village would have to send its milk the long way round the hill.",
    "The new owners have promised to keep the name, the bakers and the opening hours.",
    "Nobody could say who had painted the wall, although everybody had an opinion.",
    "If the harvest is late, the fair is late too, and the schoolteacher has to change her plans.",
    "The doctor's car was seen outside the town hall, which started a rumour within the hour.",
    "Somewhere behind the stage a door was opening and closing in the draught.",
    "They argued about the route, the tickets and the sandwiches until the train had gone.",
    "The library lends garden tools as well as books, an idea that came from the postman.",
    "Because the river froze early, the mill stood still and the dogs ran across the ice.",
    "She would rather have stayed at home, she said, than listen to another lecture on drains.",
    "The paper printed the photograph upside down and apologised in very small type.",
    "Old maps show a chapel where the car park is now, and a well in the middle of the road.",
    "There are evenings when the whole street smells of bread and wet leaves.",
    "The painter had asked for more time, more canvas and a room facing north."};

constexpr std::array<const char*, 10> kFactual = {
    "The Commonwealth of Independent States has nine full members, among them Armenia and Moldova.",
    "Turnover rose from 160 million euros in 2021 to 200 million euros in 2023, an increase of 25 "
    "percent.",
    "On Friday, 10 October 2025, the heads of state met in Dushanbe, the capital of Tajikistan.",
    "Some 4,500 people took part, about a third of them from Kazakhstan and Kyrgyzstan.",
    "President Emomali Rahmon received the guests from Russia, Belarus and Uzbekistan.",
    "The house was built in 1911, restored in the 1970s and sold for $2.4 million last year.",
    "The alliance's six members agreed on more than a dozen documents, according to the agency.",
    "Tajikistan borders Afghanistan, China, Kyrgyzstan and Uzbekistan.",
    "The plant employs 1,200 workers, half as many as thirty years ago.",
    "Three of the five committees had finished by Tuesday; the other two need until 14 November."};

}  // namespace

std::string sample_prose(size_t bytes) {
  std::mt19937 random(1911);  // NOLINT(cert-msc51-cpp): the same text at every run is wanted
  std::string text;
  text.reserve(bytes + 200);
  for (size_t count = 1; text.size() < bytes; ++count) {
    const auto number = static_cast<size_t>(random());
    text += number % 8 == 0 ? kFactual[number / 8 % kFactual.size()]
                            : kPlain[number / 8 % kPlain.size()];
    text += count % 6 == 0 ? "\n\n" : " ";
  }
  return text;
}

}  // namespace factlint
