// The word lists behind stem_table.h.
#include "engine/computation/stem_table.h"

#include <algorithm>
#include <iterator>

#include "engine/computation/word_class.h"

namespace factlint::computation {
namespace {

struct StemClass {
  std::string_view name;
  std::string_view words;  ///< lemmas, separated by blanks
};

constexpr StemClass kStemClasses[] = {
    {"die", "die kill death dead fatality victim perish slay claim fatal casualty toll"},
    {"hurt", "hurt injure wound injury wounded injured"},
    {"fire", "fire blaze inferno flame burn"},
    {"quake", "quake earthquake tremor"},
    {"crash", "crash collision collide accident pile-up smash"},
    {"flood", "flood flooding deluge inundate"},
    {"blast", "blast explosion explode bomb bombing"},
    {"storm", "storm hurricane typhoon cyclone gale"},
    {"win", "win victory beat defeat triumph success thrash overcome"},
    {"employ", "employ employee staff workforce worker work hire job post"},
    {"pay", "pay cost spend price fee bill expense worth expenditure splash shell"},
    {"buy", "buy purchase acquire acquisition buyer takeover"},
    {"sell", "sell sale fetch auction"},
    {"jail", "jail imprison sentence prison term"},
    {"hold", "hold seat capacity accommodate house contain store"},
    {"build", "build construct complete completion construction building"},
    {"found",
     "found establish create launch set inception founding foundation establishment creation start "
     "begin embark outbreak"},
    {"open", "open inaugurate opening inauguration"},
    {"close", "close shut closure"},
    {"reopen", "reopen reopening"},
    {"marry", "marry wed wedding marriage"},
    {"meet", "meet meeting summit conference congress"},
    {"vote", "vote ballot poll"},
    {"arrest", "arrest detain hold custody"},
    {"rescue", "rescue save pluck"},
    {"trap", "trap strand stick"},
    {"damage", "damage destroy wreck ruin"},
    {"enrol", "enrol enroll recruit register"},
    {"film", "film movie picture"},
    {"firm", "firm company business group"},
    {"ship", "ship vessel boat ferry"},
    {"test", "test trial study"},
    {"sack", "sack dismiss redundancy lay layoff shed"},
    {"strike", "strike hit walkout stoppage"},
    {"fall", "fall drop decline slide dip slump tumble plunge plummet"},
    {"rise", "rise increase climb jump surge soar"},
    {"plant", "plant sow"},
    {"give", "give donate donation gift grant award"},
    {"kidnap", "kidnap abduct seize"},
    {"evacuate", "evacuate evacuation"},
    {"sign", "sign signature signatory"},
    {"compete", "compete competitor participant contest take"},
    {"visit", "visit visitor attend attendance"},
    {"guest", "guest"},
    {"flee", "flee escape"},
    {"storey", "storey story floor"},
    {"steal", "steal theft thief thieve robber rob robbery burglar burglary loot"},
    {"lend", "lend loan borrow credit"},
    {"population", "population inhabitant resident villager townspeople townsfolk"},
    {"peak", "peak mountain mount"},
    {"oppose", "oppose dissent opponent"},
    {"jobless", "jobless joblessness unemployed unemployment"},
    {"protest", "protest protester demonstration demonstrator demonstrate rally march marcher"},
    {"painting", "painting canvas"},
    {"plane", "plane aircraft airliner aeroplane airplane jet"},
    {"pupil", "pupil schoolchild student"},
    {"leave", "leave depart departure"},
    {"arrive", "arrive arrival"},
    {"resign", "resign resignation quit"},
    {"cancel", "cancel cancellation scrap abandon"},
    {"attack", "attack assault raid"},
    {"pass", "approve approval pass adopt adoption ratify ratification endorse endorsement"},
    {"reject", "reject rejection refuse refusal veto"},
    {"deal", "deal agreement accord treaty pact contract"},
    {"convict", "convict conviction guilty"},
    {"acquit", "acquit acquittal clear"},
    {"vanish", "vanish disappear disappearance missing"},
    {"accuse", "accuse accusation allege allegation"},
    {"fail", "fail failure"},
};

constexpr std::string_view kStemless[] = {
    "have", "has",   "had",   "having", "not",  "and",  "or",   "but",    "all",  "both",
    "also", "there", "as",    "than",   "so",   "do",   "does", "did",    "no",   "none",
    "any",  "some",  "'s",    "more",   "most", "very", "only", "just",   "up",   "down",
    "out",  "off",   "away",  "back",   "when", "said", "says", "people", "time", "year",
    "day",  "week",  "month", "make",   "get",  "go",   "come", "such"};

}  // namespace

StemTable::StemTable(const Vocabulary& vocabulary) : entries_(vocabulary.size(), 0) {
  static_assert(std::size(kStemClasses) < kStemlessEntry);
  const auto put = [&](std::string_view text, uint8_t entry) {
    const WordId word = vocabulary.find(text);
    if (word != kUnknownWord && (entries_[word] & kClassEntry) == 0) entries_[word] |= entry;
  };
  for (const std::string_view word : kStemless) put(word, kStemlessEntry);
  for (size_t i = 0; i < std::size(kStemClasses); ++i) {
    for_each_word(kStemClasses[i].words,
                  [&](std::string_view word) { put(word, static_cast<uint8_t>(i + 1)); });
  }
}

void StemTable::add_words(Vocabulary& vocabulary) {
  for (const StemClass& c : kStemClasses)
    for_each_word(c.words, [&](std::string_view word) { vocabulary.add(word); });
}

std::string_view StemTable::stem_class(WordId word) const {
  const size_t entry = word < entries_.size() ? entries_[word] & kClassEntry : 0;
  return entry == 0 ? std::string_view() : kStemClasses[entry - 1].name;
}

bool StemTable::stemless(WordId word, std::string_view text) const {
  if (word != kUnknownWord) return (entries_[word] & kStemlessEntry) != 0;
  return std::find(std::begin(kStemless), std::end(kStemless), text) != std::end(kStemless);
}

}  // namespace factlint::computation
