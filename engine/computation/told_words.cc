#include "engine/computation/told_words.h"

namespace factlint::computation {
namespace {

constexpr std::string_view kPosts[] = {
    "deputy head teacher/deputy headteacher/deputy head/assistant head|"
    "head teacher/headteacher/headmaster/headmistress",
    "deputy mayor|mayor",
    "vice-chairman/vice-chairwoman/vice-chair/deputy chairman/deputy chairwoman/deputy chair|"
    "chairman/chairwoman",
    "vice-captain|captain",
    "deputy editor|editor",
    "co-pilot/copilot/first officer|pilot",
    "judge|prosecutor/prosecuting counsel|defence counsel/defence lawyer/defence barrister",
    "landlord|tenant",
    "referee|assistant referee/linesman",
    "leader of the council/council leader|leader of the opposition/opposition leader",
    "best man|groom/bridegroom",
};

}  // namespace

std::span<const std::string_view> posts() { return kPosts; }

ListedWords person_titles() {
  return "sir dame lord lady judge justice inspector superintendent sergeant captain colonel "
         "bishop archbishop mayor senator councillor cllr coroner magistrate chancellor governor "
         "sheriff constable detective reverend rev canon rabbi imam professor prof dr lieutenant "
         "commander admiral headteacher principal president mr mrs ms miss insp supt sgt capt col "
         "sen gov";
}

std::string_view giving_verbs() {
  return "sell send ship export supply give donate lend loan lease transfer deliver";
}

ListedWords taking_verbs() { return "buy purchase import receive borrow get inherit acquire"; }

std::string_view leaving_words() { return "leave leaves leaving left quit quits quitting"; }

ListedWords travel_words() {
  return "flew drove walked sailed rode travelled traveled cycled rowed swam ran marched";
}

ListedWords woman_pronouns() { return "she her hers herself"; }
ListedWords man_pronouns() { return "he him his himself"; }

ListedWords other_person_words() {
  return "man woman boy girl baby child son daughter who whose one someone somebody anyone "
         "everyone "
         "everybody nobody person pupil dog cat horse ship god transgender nonbinary non-binary "
         "drag "
         "boat yacht ferry vessel trawler liner tanker lifeboat mare cow ewe bull ram lion tiger "
         "elephant panda bird hen pet statue parrot pony puppy kitten rabbit hamster budgie canary "
         "tortoise goat pig sheep chicken duck donkey foal calf falcon hawk owl camel llama snake "
         "terrier spaniel labrador collie greyhound hound mule stallion gelding monkey chimpanzee "
         "gorilla otter seal fox bear wolf tenor soprano baritone contralto queen king pope prince "
         "princess ";
}

ListedWords woman_nouns() {
  return "woman girl mother grandmother widow mum daughter wife sister aunt niece lady schoolgirl "
         "actress nun businesswoman great-grandmother stepmother goddaughter granddaughter";
}

ListedWords man_nouns() {
  return "man boy father grandfather widower dad son husband brother uncle nephew gentleman "
         "schoolboy monk great-grandfather stepfather godson grandson";
}

ListedWords far_towns() {
  return "porto lisbon madrid barcelona seville valencia bilbao paris lyon marseille bordeaux "
         "lille nantes toulouse strasbourg berlin hamburg munich cologne frankfurt stuttgart "
         "leipzig "
         "dresden hanover bremen dortmund rome milan naples turin genoa bologna florence venice "
         "palermo vienna graz salzburg innsbruck zurich geneva basel bern brussels antwerp ghent "
         "bruges amsterdam rotterdam utrecht copenhagen aarhus odense oslo bergen trondheim "
         "stockholm gothenburg malmo uppsala helsinki tampere turku tallinn riga vilnius kaunas "
         "warsaw krakow gdansk poznan wroclaw prague brno bratislava budapest debrecen bucharest "
         "sofia belgrade zagreb ljubljana sarajevo athens thessaloniki istanbul ankara izmir "
         "moscow kyiv odesa lviv minsk london manchester birmingham liverpool leeds sheffield "
         "bristol newcastle nottingham leicester coventry cardiff swansea edinburgh glasgow "
         "aberdeen dundee belfast dublin cork galway limerick chicago boston seattle denver "
         "houston dallas atlanta detroit philadelphia phoenix toronto montreal vancouver ottawa "
         "calgary sydney melbourne brisbane perth adelaide auckland wellington tokyo osaka kyoto "
         "seoul busan beijing shanghai mumbai delhi chennai karachi lahore cairo alexandria lagos "
         "nairobi mombasa johannesburg durban casablanca tunis algiers";
}

}  // namespace factlint::computation
