// Sentences -> what their clauses assert, deny, plan, report; what their nodes carry.
#include <gtest/gtest.h>

#include "tests/unit/phrase/analysis.h"

namespace factlint::testing {
namespace {

struct Case {
  std::string_view sentence;
  std::string_view verb;  ///< as written: head of the verb group
  uint16_t with = 0;      ///< flags its clause must have
  uint16_t without = 0;   ///< and must not have
  bool negated = false;
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Case& c, std::ostream* out) { *out << c.sentence; }

class ClauseFlags : public ::testing::TestWithParam<Case> {};

TEST_P(ClauseFlags, AreSet) {
  const Case& c = GetParam();
  const Analysis analysis = analyse(c.sentence);
  const NodeId verb = node_of(analysis, c.verb);
  ASSERT_NE(verb, kNoNode);
  const Node& node = analysis.phrases.nodes[verb];
  ASSERT_EQ(node.kind, NodeKind::kVerb);
  const uint16_t flags = analysis.phrases.clauses[node.clause].flags;
  EXPECT_EQ(flags & c.with, c.with) << flag_names(flags);
  EXPECT_EQ(flags & c.without, 0) << flag_names(flags);
  EXPECT_EQ(node.negated, c.negated);
}

constexpr uint16_t kNotAsserted =
    kReported | kDenied | kPlanned | kConditional | kQuestionClause | kFalseReport;

constexpr Case kCases[] = {
    {"The league has nine members.", "has", kMainClause, kNotAsserted | kPastTime},
    {"Oman is not in the league.", "is", kMainClause, kNotAsserted, true},
    {"Lithuania never joined the pact.", "joined", kPastTime, kNotAsserted, true},
    {"Peru no longer belongs to the league.", "belongs", 0, kNotAsserted, true},
    {"They didn't sign.", "sign", kPastTime, kPlanned, true},
    {"Never before had the alliance sent troops.", "sent", 0, kPlanned, true},
    {"Norway is not a member, nor does it want a seat.", "want", 0, kQuestionClause, true},
    {"The league will admit Fiji.", "admit", kPlanned, kReported},
    {"A new airport is to be established near Osh.", "established", kPlanned, kReported},
    {"The nine states plan to adopt a charter.", "adopt", kPlanned, kReported},
    {"The bridge was due to open in May.", "open", kPlanned, kReported},
    {"Kenya has yet to ratify the treaty.", "ratify", kPlanned, kReported, true},
    {"The owner failed to open the mine.", "open", 0, kReported, true},
    {"He said the league has nine members.", "has", kReported, kDenied},
    {"The league has nine members, the minister said.", "has", kReported, kDenied},
    {"According to the ministry, the dam is safe.", "is", kReported, kDenied},
    {"He denied that the bank had lost money.", "lost", kReported | kDenied, kPlanned},
    {"It is not true that the river borders Chad.", "borders", kDenied, kPlanned},
    {"It is true that the river borders Chad.", "borders", 0, kDenied},
    {"It is a myth that the river borders Chad.", "borders", kDenied, kPlanned},
    {"Contrary to reports that the mine had closed, it is open.", "closed", kDenied, kPlanned},
    {"Rejecting claims that the plant leaked, the operator reopened it.", "leaked", kDenied,
     kPlanned},
    {"Rejecting claims that the plant leaked, the operator reopened it.", "reopened", kPastTime,
     kDenied | kReported},
    {"Officials wrongly said the city had two airports.", "had", kFalseReport | kDenied, kPlanned},
    {"If Norway joins the union, its fishermen will protest.", "joins", kConditional, kReported},
    {"If Norway joins the union, its fishermen will protest.", "protest", kConditional, kReported},
    {"Had Georgia stayed, the league would have ten members.", "have", kConditional, kReported},
    {"Does the league have nine members?", "have", kQuestionClause, kReported},
    {"The country used to belong to the league.", "belong", kPastTime, kPlanned},
    {"The first state to sign the pact was Malta.", "sign", 0, kPlanned},
    {"The plan to build a dam was dropped.", "build", kPlanned, kReported},
    {"The league, which has nine members, will expand.", "has", 0, kPlanned},
    {"The league, which will expand, has nine members.", "has", 0, kPlanned},
    {"He said that the league, which has nine members, will expand.", "has", kReported, kPlanned},
    {"Because the dam leaked, the minister said it was unsafe.", "leaked", 0, kReported},
};
INSTANTIATE_TEST_SUITE_P(Clauses, ClauseFlags, ::testing::ValuesIn(kCases));

TEST(ClauseFlags, FormerDescriptionDoesNotDateItsClause) {
  const Analysis analysis = analyse("Formerly a colony, Belize is independent.");
  const Phrases& phrases = analysis.phrases;
  EXPECT_TRUE(phrases.clauses[phrases.nodes[node_of(analysis, "colony")].clause].flags & kPastTime);
  EXPECT_FALSE(phrases.clauses[phrases.nodes[node_of(analysis, "is")].clause].flags & kPastTime);
}

TEST(Nodes, NegativeDeterminersAndNumberOfNouns) {
  const Analysis analysis = analyse("No member left the nine clubs.");
  const Node& member = analysis.phrases.nodes[node_of(analysis, "member")];
  EXPECT_TRUE(member.negated);
  EXPECT_EQ(member.determiner, Determiner::kNegative);
  const Node& clubs = analysis.phrases.nodes[node_of(analysis, "clubs")];
  EXPECT_TRUE(clubs.plural);
  EXPECT_EQ(clubs.determiner, Determiner::kDefinite);
  EXPECT_EQ(english().vocabulary.text(clubs.lemma), "club");
}

TEST(Nodes, VerbGroupsKnowTenseVoiceAndMood) {
  const Analysis analysis = analyse("The pact has been signed, and it may expire.");
  const Node& sign = analysis.phrases.nodes[node_of(analysis, "signed")];
  EXPECT_TRUE(sign.passive);
  EXPECT_TRUE(sign.perfect);
  EXPECT_EQ(sign.tense, Tense::kPresent);
  const Node& expire = analysis.phrases.nodes[node_of(analysis, "expire")];
  EXPECT_TRUE(expire.modal);
  EXPECT_FALSE(expire.passive);
}

uint32_t add_mention(Analysis& analysis, MentionType type, TokenRange tokens,
                     NameForm form = NameForm::kName) {
  Mention mention;
  mention.type = type;
  mention.tokens = mention.core = tokens;
  mention.text = mention.core_text =
      join(analysis.tokens[tokens.first].range(), analysis.tokens[tokens.last - 1].range());
  if (type == MentionType::kEntity) {
    mention.payload = static_cast<uint32_t>(analysis.mentions.entities.size());
    analysis.mentions.entities.push_back({{0}, form, false, false});
  } else {
    mention.payload = static_cast<uint32_t>(analysis.mentions.quantities.size());
    analysis.mentions.quantities.emplace_back();
  }
  analysis.mentions.all.push_back(mention);
  return static_cast<uint32_t>(analysis.mentions.all.size() - 1);
}

TEST(Mentions, AreUnitsOfThePhrases) {
  // 0 The, 1 Bay, 2 and, 3 Hill, 4 Pact, 5 has, 6 nine, 7 Omani, 8 members
  Analysis analysis = tokenise("The Bay and Hill Pact has nine Omani members.");
  const uint32_t pact = add_mention(analysis, MentionType::kEntity, {1, 5});
  const uint32_t nine = add_mention(analysis, MentionType::kNumber, {6, 7});
  const uint32_t omani = add_mention(analysis, MentionType::kEntity, {7, 8}, NameForm::kAdjective);
  analyse(analysis);
  const Node& name = analysis.phrases.nodes[node_of(analysis, "Pact")];
  EXPECT_EQ(name.entity, pact);
  EXPECT_EQ(name.tokens, (TokenRange{0, 5}));
  const NodeId members = node_of(analysis, "members");
  EXPECT_EQ(analysis.phrases.nodes[members].number, nine);
  const auto edges = analysis.phrases.from(members);
  ASSERT_EQ(edges.size(), 1U);
  EXPECT_EQ(edges[0].relation, Relation::kModifier);
  EXPECT_EQ(edges[0].mention, omani);
}

TEST(Mentions, NumeralCompoundsKeepTheirNumber) {
  Analysis analysis = tokenise("The nine-member bloc met.");
  const uint32_t nine = add_mention(analysis, MentionType::kNumber, {1, 2});
  analyse(analysis);
  const auto edges = analysis.phrases.from(node_of(analysis, "bloc"));
  ASSERT_EQ(edges.size(), 1U);
  EXPECT_EQ(edges[0].relation, Relation::kCompound);
  const Node& part = analysis.phrases.nodes[edges[0].to];
  EXPECT_EQ(part.number, nine);
  EXPECT_EQ(english().vocabulary.text(part.lemma), "member");
}

TEST(Phrases, StandInTextOrderWithSortedEdges) {
  const Analysis analysis =
      analyse("The nine-member bloc's head, who left, is a man of the club but not of the league.");
  const Phrases& phrases = analysis.phrases;
  for (size_t i = 1; i < phrases.nodes.size(); ++i)
    EXPECT_LE(phrases.nodes[i - 1].head, phrases.nodes[i].head);
  for (size_t i = 1; i < phrases.edges.size(); ++i)
    EXPECT_LE(phrases.edges[i - 1].from, phrases.edges[i].from);
}

TEST(Phrases, HostileSentencesTakeLinearTime) {
  for (const std::string_view piece :
       {"( ", "that ", "Peru , ", "and ", "of the club ", "not ", "\" - "}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const Analysis analysis = analyse(text);
    for (const Edge& edge : analysis.phrases.edges)
      ASSERT_LT(edge.from, analysis.phrases.nodes.size());
  }
}

}  // namespace
}  // namespace factlint::testing
