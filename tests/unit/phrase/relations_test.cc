// Sentences of many shapes -> the edges that constructions read.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/unit/phrase/analysis.h"

namespace factlint::testing {
namespace {

/// Edges that must be there, parted by ';'. One that begins with '!' must not be there as a first
/// reading.
struct Case {
  std::string_view sentence;
  std::string_view edges;
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Case& c, std::ostream* out) { *out << c.sentence; }

class Relations : public ::testing::TestWithParam<Case> {};

TEST_P(Relations, AreFound) {
  const Analysis analysis = analyse(GetParam().sentence);
  const std::vector<std::string> lines = edge_lines(analysis);
  std::string_view rest = GetParam().edges;
  while (!rest.empty()) {
    std::string_view edge = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(rest.size(), edge.size() + 1));
    while (edge.starts_with(' ')) edge.remove_prefix(1);
    const bool wanted = !edge.starts_with('!');
    if (!wanted) edge.remove_prefix(1);
    const bool found = std::find(lines.begin(), lines.end(), edge) != lines.end();
    EXPECT_EQ(found, wanted) << edge << "\n"
                             << dump(analysis.phrases, analysis.document, analysis.tokens,
                                     analysis.mentions, english().vocabulary);
  }
}

constexpr Case kActivePassive[] = {
    {"The airline has nine jets.", "have -subject-> airline; have -object-> jets"},
    {"Lima hosted the games in 2019.",
     "host -subject-> Lima; host -object-> games; host -prep(in)-> 2019"},
    {"The games were hosted by Lima.", "host -subject-> games; host -prep(by)-> Lima"},
    {"The museum is located in Lima and was designed by Ana Ortiz.",
     "locate -subject-> museum; locate -prep(in)-> Lima; design -subject-> museum; design "
     "-prep(by)-> Ortiz"},
    {"The post is held by Maria Silva.", "hold -subject-> post; hold -prep(by)-> Silva"},
    {"Nigeria set up the fund in 1990.",
     "set up -subject-> Nigeria; set up -object-> fund; set up -prep(in)-> 1990"},
    {"The operation was carried out by divers.",
     "carry out -subject-> operation; carry out -prep(by)-> divers"},
    {"The choir consists of forty singers.",
     "consist -subject-> choir; consist -prep(of)-> singers"},
    {"Seven towns make up the league.", "make up -subject-> towns; make up -object-> league"},
    {"The league is made up of seven towns.",
     "make up -subject-> league; make up -prep(of)-> towns"},
    {"The union numbers eleven states.", "number -subject-> union; number -object-> states"},
    {"The club's full members number seven.",
     "members -possessor-> club; number -subject-> members; number -object-> seven"},
    {"Command of the fleet rests with Admiral Jonas Berg.",
     "Command -prep(of)-> fleet; rest -subject-> Command; rest -prep(with)-> Berg; Berg "
     "-apposition-> Admiral"},
    {"The year 1993 saw the birth of the republic.",
     "see -subject-> 1993; see -object-> birth; birth -prep(of)-> republic"},
    {"The committee granted Kenya observer status.",
     "grant -indirect-> Kenya; grant -object-> status; grant -subject-> committee"},
    {"The bank welcomed Peru as a full member.",
     "welcome -object-> Peru; welcome -prep(as)-> member"},
    {"Delegates elected him chairman.", "elect -object-> him; elect -complement-> chairman"},
    {"The town was called Aspen Hill.", "call -subject-> town; call -complement-> Hill"},
    {"Exports rose 20 percent to nine tonnes.", "rise -subject-> Exports; rise -prep(to)-> tonnes"},
    {"The number of members fell from nine to six.",
     "number -prep(of)-> members; fall -subject-> number; fall -prep(from)-> nine; fall "
     "-prep(to)-> six"},
    {"The ferry had carried 600 people.", "carry -subject-> ferry; carry -object-> people"},
    {"The two sides have not signed the accord.", "sign -subject-> sides; sign -object-> accord"},
    {"They met last year.", "meet -subject-> They; meet -prep-> year; !meet -object-> year"},
    {"The mine reopened on Monday.", "reopen -subject-> mine; reopen -prep(on)-> Monday"},
};
INSTANTIATE_TEST_SUITE_P(ActivePassive, Relations, ::testing::ValuesIn(kActivePassive));

constexpr Case kCopula[] = {
    {"Iceland is a member of the council.",
     "be -subject-> Iceland; be -complement-> member; member -prep(of)-> council"},
    {"Oman is not in the league.", "be -subject-> Oman; be -prep(in)-> league"},
    {"The capital is Lima.", "be -subject-> capital; be -complement-> Lima"},
    {"The ambassador became president in 1990.",
     "become -subject-> ambassador; become -complement-> president; become -prep(in)-> 1990"},
    {"Belize remains outside the union.",
     "remain -subject-> Belize; remain -prep(outside)-> union"},
    {"The river is long.", "be -complement-> long"},
    {"Peru is outside.", "be -subject-> Peru; be -complement-> outside"},
    {"Seven is the number of states in the union.",
     "be -subject-> Seven; be -complement-> number; number -prep(of)-> states"},
    {"The village is home to three hundred people.",
     "be -complement-> home; home -prep(to)-> people"},
    {"The first country to recognise the new state was Malta.",
     "be -subject-> country; be -complement-> Malta; recognise -subject-> country; recognise "
     "-object-> state"},
    {"There are nine members in the club.", "be -subject-> members; members -prep(in)-> club"},
    {"There was no hospital in the valley.", "be -subject-> hospital"},
    {"It's a member of the pact.",
     "be -subject-> It; be -complement-> member; member -prep(of)-> pact"},
};
INSTANTIATE_TEST_SUITE_P(Copula, Relations, ::testing::ValuesIn(kCopula));

constexpr Case kParticiples[] = {
    {"Set up in 1995 by three presidents, the club has nine full members.",
     "set up -subject-> club; set up -prep(in)-> 1995; set up -prep(by)-> presidents; have "
     "-subject-> club; have -object-> members"},
    {"The club, founded in 1991, meets in Oslo.",
     "found -subject-> club; found -prep(in)-> 1991; meet -subject-> club; meet -prep(in)-> Oslo"},
    {"A club joining six states was founded by the mayor.",
     "join -subject-> club; join -object-> states; found -subject-> club; found -prep(by)-> mayor"},
    {"The treaty signed in Minsk binds nine states.",
     "sign -subject-> treaty; sign -prep(in)-> Minsk; bind -subject-> treaty; bind -object-> "
     "states"},
    {"Under the treaty, signed in Rome in 1957, the six states created a common market.",
     "sign -subject-> treaty; sign -prep(in)-> Rome; create -subject-> states; create -object-> "
     "market; create -prep(under)-> treaty"},
    {"The company, based in Turin and led by Carla Rossi, makes 500 cars.",
     "base -subject-> company; base -prep(in)-> Turin; lead -subject-> company; lead -prep(by)-> "
     "Rossi; make -subject-> company; make -object-> cars"},
    {"Rejecting the offer, the owner kept the ship.",
     "reject -subject-> owner; reject -object-> offer; keep -subject-> owner"},
    {"The six-strong alliance, formerly known as the Treaty Group, is led by Chad.",
     "know -subject-> alliance; know -prep(as)-> Group; lead -subject-> alliance; lead -prep(by)-> "
     "Chad"},
    {"The army took over the city, killing nine people.",
     "take over -object-> city; kill -subject-> army; kill -object-> people"},
    {"While visiting Peru, the queen met farmers.",
     "visit -subject-> queen; visit -object-> Peru; meet -subject-> queen; meet -object-> farmers"},
    {"After leaving the union, Norway joined the pact.",
     "leave -subject-> Norway; leave -object-> union; join -subject-> Norway; join -object-> pact"},
    {"Founded as a fort, the city, the capital of the province, has two ports.",
     "found -subject-> city; found -prep(as)-> fort; city -apposition-> capital; have -subject-> "
     "city; have -object-> ports"},
};
INSTANTIATE_TEST_SUITE_P(Participles, Relations, ::testing::ValuesIn(kParticiples));

constexpr Case kRelatives[] = {
    {"The man who runs the ministry resigned.",
     "man -relative-> run; run -subject-> man; run -object-> ministry; resign -subject-> man"},
    {"The library, which opened in 1901, was closed.",
     "open -subject-> library; open -prep(in)-> 1901; close -subject-> library"},
    {"The country that joined the bank last was Samoa.",
     "join -subject-> country; join -object-> bank; be -subject-> country; be -complement-> Samoa"},
    {"The treaty which they signed has expired.",
     "sign -subject-> they; sign -object-> treaty; expire -subject-> treaty"},
    {"The treaty that the bank signed in Oslo has expired.",
     "sign -subject-> bank; sign -object-> treaty; sign -prep(in)-> Oslo; expire -subject-> "
     "treaty"},
    {"The film shows the troops that the club sent to Chile in 2022.",
     "send -subject-> club; send -object-> troops; send -prep(to)-> Chile"},
    {"The claim that the club moved to Chile is new.",
     "move -subject-> club; !move -object-> claim"},
    {"She told reporters that the club moved to Chile.",
     "move -subject-> club; !move -object-> reporters"},
    {"The treaty they signed has expired.",
     "sign -subject-> they; sign -object-> treaty; expire -subject-> treaty"},
    {"The airline, whose fleet numbers 40 aircraft, flies to Oslo.",
     "fleet -possessor-> airline; number -subject-> fleet; number -object-> aircraft; fly "
     "-subject-> airline; fly -prep(to)-> Oslo"},
    {"The council, of which Sweden is a member, meets twice a year.",
     "be -subject-> Sweden; be -complement-> member; be -prep(of)-> council; meet -subject-> "
     "council"},
    {"The town in which he lived has burned.",
     "live -subject-> he; live -prep(in)-> town; burn -subject-> town"},
    {"The city where they met is Osaka.",
     "meet -subject-> they; meet -prep(where)-> city; be -subject-> city; be -complement-> Osaka"},
    {"The club has nine members, two of which abstained.",
     "have -object-> members; abstain -subject-> two; two -prep(of)-> members"},
    {"The minister, who was born in Osaka, and who speaks Thai, resigned.",
     "bear -subject-> minister; speak -subject-> minister; resign -subject-> minister"},
    {"The bloc has members which are bound by treaties.",
     "bind -subject-> members; bind -prep(by)-> treaties"},
    {"Members of the board, who are elected, serve a term.",
     "elect -subject-> Members; serve -subject-> Members; serve -object-> term"},
};
INSTANTIATE_TEST_SUITE_P(Relatives, Relations, ::testing::ValuesIn(kRelatives));

constexpr Case kWordOrder[] = {
    {"It was in Osh that they met.", "meet -subject-> they; meet -prep(in)-> Osh"},
    {"It was Maria who built the dam.", "build -subject-> Maria; build -object-> dam"},
    {"In 2005, Kazan hosted the fair.",
     "host -subject-> Kazan; host -object-> fair; host -prep(in)-> 2005"},
    {"In the council, Latvia is an observer.",
     "be -subject-> Latvia; be -complement-> observer; be -prep(in)-> council"},
    {"Also at the table was Turkmenistan.", "be -subject-> Turkmenistan; be -prep(at)-> table"},
    {"Never before had the alliance sent peacekeepers abroad.",
     "send -subject-> alliance; send -object-> peacekeepers"},
    {"Only then did the parliament approve the budget.",
     "approve -subject-> parliament; approve -object-> budget"},
    {"Norway is not a member of the union, nor does it want to join.",
     "want -subject-> it; want -xcomp-> join; be -conjunct-> want"},
    {"Did the king sign the treaty?", "sign -subject-> king; sign -object-> treaty"},
    {"How many members does the bloc have?", "have -subject-> bloc; have -object-> members"},
    {"Among its members is Georgia.",
     "be -subject-> Georgia; be -prep(among)-> members; members -possessor-> its"},
    {"Last year the bloc met in Osh.",
     "meet -subject-> bloc; meet -prep-> year; meet -prep(in)-> Osh"},
    {"Of the 30 villages, 12 have no school.",
     "have -prep(of)-> villages; have -subject-> 12; have -object-> school"},
    {"Through the valley flowed a river.", "flow -subject-> river; flow -prep(through)-> valley"},
    {"Once a member of the league, Portugal left it in 2004.",
     "Portugal -apposition-> member; leave -subject-> Portugal; leave -object-> it"},
    {"A club of six, the bloc met in May.",
     "bloc -apposition-> club; club -prep(of)-> six; meet -subject-> bloc"},
    {"What the committee decided is unclear.",
     "decide -subject-> committee; be -complement-> unclear"},
};
INSTANTIATE_TEST_SUITE_P(WordOrder, Relations, ::testing::ValuesIn(kWordOrder));

constexpr Case kNounPhrases[] = {
    {"Members of the trade delegation met the mayor.",
     "Members -prep(of)-> delegation; meet -subject-> Members"},
    {"The bloc's eleven capitals are linked by rail.",
     "capitals -possessor-> bloc; link -subject-> capitals"},
    {"Its members include Chad, Niger and Mali.",
     "members -possessor-> Its; include -subject-> members; include -object-> Chad; Chad "
     "-conjunct-> Niger; Niger -conjunct-> Mali"},
    {"Two of the nine members abstained.", "Two -prep(of)-> members; abstain -subject-> Two"},
    {"The nine-member grouping plans to adopt a charter.",
     "grouping -compound-> member; adopt -subject-> grouping; adopt -object-> charter"},
    {"The six-strong alliance fell apart.",
     "alliance -compound-> strong; fall apart -subject-> alliance"},
    {"A 20-year-old treaty binds the seven-nation pact.",
     "treaty -compound-> old; bind -subject-> treaty; bind -object-> pact; pact -compound-> "
     "nation"},
    {"The deputy head of the bank of Minsk resigned.",
     "head -prep(of)-> bank; bank -prep(of)-> Minsk; resign -subject-> head"},
    {"A \"revitalised\" peace agreement was signed.", "sign -subject-> agreement"},
    {"The social and economic council met.", "meet -subject-> council"},
    {"The town lies on the border between France and Spain.",
     "lie -prep(on)-> border; border -prep(between)-> France; France -conjunct-> Spain"},
    {"Trade between Peru and Chile reached a record.",
     "Trade -prep(between)-> Peru; Peru -conjunct-> Chile; reach -subject-> Trade"},
    {"Officials of the CSTO delegation left.",
     "Officials -prep(of)-> delegation; leave -subject-> Officials"},
};
INSTANTIATE_TEST_SUITE_P(NounPhrases, Relations, ::testing::ValuesIn(kNounPhrases));

constexpr Case kNames[] = {
    {"Interior Minister Viktor Danilov resigned.",
     "Danilov -apposition-> Minister; resign -subject-> Danilov"},
    {"The head of the bank, Alma Reyes, left.",
     "head -apposition-> Reyes; head -prep(of)-> bank; leave -subject-> head"},
    {"Alma Reyes, head of the bank, left.",
     "Reyes -apposition-> head; head -prep(of)-> bank; leave -subject-> Reyes"},
    {"General Viktor Sokol, who commands the guard, arrived in Bishkek.",
     "Sokol -apposition-> General; command -subject-> Sokol; arrive -subject-> Sokol"},
    {"Steel giant chief Alexei Mironov, a native of Perm, and his wife left.",
     "Mironov -apposition-> native; Mironov -conjunct-> wife; wife -possessor-> his"},
    {"Spokesman Karl Weber told reporters that talks had failed.",
     "Weber -apposition-> Spokesman; tell -object-> reporters; tell -subordinate(that)-> fail; "
     "fail -subject-> talks"},
    {"The president of Mali, Assimi Diallo, and the president of Niger met in Bamako.",
     "president -apposition-> Diallo; president -conjunct-> president; meet -prep(in)-> Bamako"},
    {"Paris, capital of France, and Rome, the Italian capital, signed a pact.",
     "Paris -apposition-> capital; Paris -conjunct-> Rome; Rome -apposition-> capital; sign "
     "-subject-> Paris"},
    {"The union (nine members) met.", "union -parenthesis-> members; meet -subject-> union"},
    {"The capital, home to three million people, hosts the games.",
     "capital -apposition-> home; host -subject-> capital; host -object-> games"},
    {"Budapest hosted the summit, the third of its kind.",
     "summit -apposition-> third; third -prep(of)-> kind"},
    {"The US has 50 states.", "have -subject-> US; have -object-> states"},
};
INSTANTIATE_TEST_SUITE_P(Names, Relations, ::testing::ValuesIn(kNames));

constexpr Case kCoordination[] = {
    {"The members are Chad, Mali and Niger.",
     "be -complement-> Chad; Chad -conjunct-> Mali; Mali -conjunct-> Niger"},
    {"Three states joined: Chad, Mali and Niger.",
     "join -colon-> Chad; ? states -colon-> Chad; !join -object-> Chad"},
    {"The three members: Chad, Mali, Niger.", "members -colon-> Chad; Chad -conjunct-> Mali"},
    {"Kenya signed and ratified the treaty.",
     "sign -conjunct-> ratify; ratify -subject-> Kenya; ratify -object-> treaty"},
    {"The league has nine members and the council has six.",
     "have -subject-> league; have -subject-> council; have -object-> members; have -object-> six"},
    {"NATO counts 32 members, the council just six.",
     "count -subject-> council; count -object-> six; count -subject-> NATO"},
    {"Iceland is a member of the pact but not of the union.",
     "member -prep(of)-> pact; be -conjunct-> be"},
    {"Oman is not a full member but an observer.",
     "be -complement-> member; be -complement-> observer; be -conjunct-> be"},
    {"They met in Osh and in Minsk.", "meet -prep(in)-> Osh; meet -prep(in)-> Minsk"},
    {"Neither Oman nor Qatar belongs to the group.",
     "Oman -conjunct-> Qatar; belong -subject-> Oman; belong -prep(to)-> group"},
    {"The islanders returned to the empire, but two years later, they launched a war that restored "
     "independence.",
     "launch -subject-> they; launch -object-> war; restore -subject-> war; restore -object-> "
     "independence"},
    {"The fort fell in May, and on 28 October the army launched a raid.",
     "fall -subject-> fort; launch -subject-> army; launch -object-> raid"},
    {"Germany, Spain, and Italy all sent ships, but a cyclone destroyed the port.",
     "send -subject-> Germany; send -object-> ships; destroy -subject-> cyclone; destroy -object-> "
     "port"},
    {"Nine members, among them Georgia, signed the pact.",
     "sign -subject-> members; members -prep(including)-> Georgia"},
    {"Several states, such as Peru and Chile, refused.",
     "states -prep(such as)-> Peru; Peru -conjunct-> Chile; refuse -subject-> states"},
};
INSTANTIATE_TEST_SUITE_P(Coordination, Relations, ::testing::ValuesIn(kCoordination));

constexpr Case kReports[] = {
    {"He said the league has nine members.",
     "say -subordinate-> have; have -subject-> league; have -object-> members; !say -object-> "
     "league"},
    {"The bloc will expand, the minister said.",
     "expand -subject-> bloc; say -subject-> minister; say -subordinate-> expand"},
    {"\"We will leave the bloc,\" said Prime Minister Ana Diaz.",
     "leave -subject-> We; leave -object-> bloc; say -subject-> Diaz; Diaz -apposition-> Minister"},
    {"According to the ministry, exports rose.",
     "rise -subject-> exports; rise -prep(according to)-> ministry"},
    {"The engineer denied that the dam had leaked.",
     "deny -subject-> engineer; deny -subordinate(that)-> leak; leak -subject-> dam"},
    {"It is not true that the river borders Chad.",
     "border -subject-> river; border -object-> Chad; be -complement-> true"},
    {"The bank's chief economist, Lena Moritz, told reporters that the area, which has twenty "
     "members, would admit Bulgaria next year.",
     "economist -possessor-> bank; economist -apposition-> Moritz; tell -subordinate(that)-> "
     "admit; admit -subject-> area; admit -object-> Bulgaria; admit -prep-> year; have -object-> "
     "members"},
    {"Minsk asked the alliance to send troops.",
     "ask -object-> alliance; ask -xcomp-> send; send -subject-> alliance; send -object-> troops"},
    {"The league sent troops at the request of Minsk.",
     "send -object-> troops; send -prep(at the request of)-> Minsk"},
    {"He is said to have met the ambassador.",
     "meet -subject-> He; meet -object-> ambassador; say -xcomp-> meet"},
    {"If Norway joins the union, its fishermen will protest.",
     "join -subject-> Norway; protest -subject-> fishermen; protest -subordinate(if)-> join"},
    {"When the war ended, the league met.",
     "end -subject-> war; meet -subject-> league; meet -subordinate(when)-> end"},
};
INSTANTIATE_TEST_SUITE_P(Reports, Relations, ::testing::ValuesIn(kReports));

constexpr Case kMeanwhile[] = {
    {"Prices rose as the ministers met in Lima.",
     "rise -subject-> Prices; rise -subordinate(as)-> meet; meet -subject-> ministers"},
    {"Shares gained this week as the second port opened in Osaka.",
     "gain -subordinate(as)-> open; open -subject-> port; open -prep(in)-> Osaka"},
    {"Rooms cost a fortune as the festival closed.",
     "cost -subordinate(as)-> close; close -subject-> festival"},
    {"Trade between Peru and Chile last year amounted to a mere trickle.",
     "amount -subject-> Trade; amount -prep(to)-> trickle"},
    {"It is known as the treaty signed in Lima.", "know -prep(as)-> treaty"},
    {"He came as the guest invited by Peru.", "come -prep(as)-> guest"},
    {"He spoke as the president of Peru.", "speak -prep(as)-> president"},
};
INSTANTIATE_TEST_SUITE_P(Meanwhile, Relations, ::testing::ValuesIn(kMeanwhile));

constexpr Case kInfinitives[] = {
    {"A new airport is to be established near Osh.",
     "establish -subject-> airport; establish -prep(near)-> Osh"},
    {"The bridge was due to open in May.",
     "be -complement-> due; be -xcomp-> open; open -subject-> bridge"},
    {"Kenya has yet to ratify the treaty.", "ratify -subject-> Kenya; ratify -object-> treaty"},
    {"The states agreed to join the pact.",
     "agree -xcomp-> join; join -subject-> states; join -object-> pact"},
    {"The plan to build a dam was dropped.",
     "plan -xcomp-> build; build -object-> dam; drop -subject-> plan"},
    {"The council is going to admit Fiji.", "admit -subject-> council; admit -object-> Fiji"},
    {"The country used to belong to the league.",
     "belong -subject-> country; belong -prep(to)-> league"},
    {"The fund helped build three schools.", "help -subject-> fund; build -object-> schools"},
};
INSTANTIATE_TEST_SUITE_P(Infinitives, Relations, ::testing::ValuesIn(kInfinitives));

constexpr Case kHeadlines[] = {
    {"Parliament approves trade deal with Chile",
     "approve -subject-> Parliament; approve -object-> deal"},
    {"Storm kills three in Manila", "kill -subject-> Storm; kill -object-> three"},
    {"Nine members of the club", "members -prep(of)-> club"},
};
INSTANTIATE_TEST_SUITE_P(Headlines, Relations, ::testing::ValuesIn(kHeadlines));

}  // namespace
}  // namespace factlint::testing
