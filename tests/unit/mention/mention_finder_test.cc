// Which mentions survive where finders overlap: dates against numbers, names against both.
#include "engine/mention/mention_finder.h"

#include <gtest/gtest.h>

#include <string>

#include "engine/document/tokenizer.h"

namespace factlint {
namespace {

Entity entity(std::string id, std::string type, std::string name) {
  Entity out;
  out.id = std::move(id);
  out.type = std::move(type);
  out.name = out.label = name;
  EntityName entity_name;
  entity_name.text = std::move(name);
  out.names.push_back(std::move(entity_name));
  return out;
}

/// One vocabulary with all finders, as the pipeline builds them.
struct World {
  World() {
    facts.add(entity("april-fair", "event-series", "April Fair 2030"));
    facts.add(entity("north-union", "organization", "North Union"));
    facts.add(entity("north-union-council", "organization", "North Union Council"));
    facts.index();
    names = std::make_unique<NameFinder>(facts, vocabulary, lexicon);
  }
  Vocabulary vocabulary;
  Lexicon lexicon{vocabulary};
  FactBase facts;
  NumberFinder numbers{vocabulary};
  DateFinder dates{vocabulary};
  std::unique_ptr<NameFinder> names;
};

/// "type:core; ..." of all mentions but lists and durations, in their order.
std::string settled(const std::string& text) {
  static const World* world = new World;
  Document document;
  document.text = text;
  Block block;
  block.text = {0, static_cast<uint32_t>(text.size())};
  document.blocks = {block};
  document.segments = {{0, 0, static_cast<uint32_t>(text.size())}};
  const Tokens tokens = tokenize(document, world->vocabulary);
  std::vector<Sentence> sentences(1);
  sentences[0].tokens = {0, static_cast<uint32_t>(tokens.size())};
  const MentionFinders finders{world->numbers, world->dates, *world->names};
  const Mentions mentions = find_mentions(document, tokens, sentences, make_day(2025, 10, 10),
                                          finders, world->vocabulary);
  std::string out;
  for (const Mention& mention : mentions.all) {
    if (mention.type == MentionType::kList || mention.type == MentionType::kDuration) continue;
    if (!out.empty()) out += "; ";
    out += std::string(mention_type_name(mention.type)) + ":" +
           std::string(document.view(mention.core_text));
  }
  return out;
}

struct Case {
  const char* text;
  const char* want;
};

class Settles : public ::testing::TestWithParam<Case> {};
TEST_P(Settles, AsExpected) {
  EXPECT_EQ(settled(GetParam().text), GetParam().want) << GetParam().text;
}

constexpr Case kCases[] = {
    {"trade grew in 2022", "date:2022; number:2022"},
    {"trade grew on 8 June 2024", "date:8 June 2024"},
    {"they met on the 10th of June", "date:10th of June"},
    {"they met on 8-10 June 2024", "period:8-10 June 2024"},
    {"the plan for 2021-2023", "period:2021-2023"},
    {"he ruled from 1994 to 1999", "period:1994 to 1999"},
    {"they built from 1500 to 1800 homes", "number:from 1500 to 1800"},
    {"7/8", "number:7/8; date:7/8"},
    {"they met on 7/8", "date:7/8"},
    {"the third quarter of 2024", "period:third quarter of 2024"},
    {"the North Union Council met", "entity:North Union Council"},
    {"the April Fair 2030 opened in 2030", "entity:April Fair 2030; date:2030; number:2030"},
    {"they came second in March", "ordinal:second; date:March"},
};
INSTANTIATE_TEST_SUITE_P(MentionFinder, Settles, ::testing::ValuesIn(kCases));

TEST(MentionFinder, AmountsAreNoYears) {
  EXPECT_EQ(settled("it cost $2024 then").find("date"), std::string::npos);
  EXPECT_EQ(settled("in 2000 kilometres of pipes").find("date"), std::string::npos);
  EXPECT_NE(settled("$45 billion in 2022").find("money:$45 billion"), std::string::npos);
}

}  // namespace
}  // namespace factlint
