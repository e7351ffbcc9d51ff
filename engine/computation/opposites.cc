// The word lists behind opposites.h.
#include "engine/computation/opposites.h"

#include <array>

#include "engine/computation/word_class.h"

namespace factlint::computation {
namespace {

/// Members are separated by blanks, words of one member by '/'.
struct Set {
  std::string_view members;
  bool thing = false;
  bool weak = false;
};

constexpr Set kSets[] = {
    // Before a noun.
    {"northbound southbound eastbound westbound"},
    {"northern/north southern/south eastern/east western/west", false, true},
    {"left/left-hand right/right-hand"},
    {"upstream downstream"},
    {"upper lower", false, true},
    {"outbound inbound"},
    {"outward homeward"},
    {"home away"},
    {"driest wettest"},
    {"hottest/warmest coldest/coolest"},
    {"biggest/largest smallest"},
    {"highest lowest"},
    {"oldest youngest"},
    {"longest shortest"},
    {"best worst"},
    {"fastest slowest"},
    {"richest poorest"},
    {"cheapest dearest"},
    {"heaviest lightest"},
    {"busiest quietest"},
    {"white black red/scarlet blue green yellow brown/tan grey/gray orange purple pink"},
    {"gold silver bronze"},
    {"public private", false, true},
    {"indoor outdoor"},
    {"primary secondary", false, true},
    {"civil criminal", false, true},
    {"male female", false, true},
    {"amateur professional"},
    {"full-time part-time"},
    {"internal external", false, true},
    {"retired serving"},
    {"french german italian spanish portuguese dutch belgian danish swedish norwegian finnish "
     "polish czech russian ukrainian turkish greek chinese japanese korean vietnamese thai indian "
     "pakistani egyptian nigerian kenyan brazilian chilean mexican peruvian canadian australian "
     "icelandic estonian latvian lithuanian maltese croatian serbian bulgarian romanian "
     "hungarian austrian swiss moroccan algerian tunisian scottish welsh irish",
     false, true},
    {"oak ash elm beech birch willow chestnut lime poplar pine spruce yew larch maple sycamore"},
    {"breakfast lunch supper/dinner"},
    {"spring summer autumn winter"},
    {"dawn/daybreak/sunrise dusk/sunset/nightfall noon/midday midnight", false, true},
    {"morning afternoon evening", false, true},
    {"january february march april may june july august september october november december", false,
     true},
    {"first-half second-half"},
    {"left-footed right-footed"},
    {"left-handed right-handed"},
    {"conservative liberal labour socialist green", false, true},
    {"republican democrat/democratic", false, true},
    {"catholic protestant/anglican/lutheran methodist jewish muslim/islamic hindu buddhist", false,
     true},
    {"hourly daily weekly fortnightly monthly quarterly yearly/annual"},
    {"steel wooden/timber concrete brick stone glass"},
    {"electric diesel petrol hydrogen"},
    {"nuclear coal-fired gas-fired"},
    {"single-storey two-storey three-storey four-storey five-storey six-storey"},
    {"two-year three-year four-year five-year six-year seven-year eight-year ten-year"},
    {"guilty innocent"},
    // Things.
    {"man woman boy girl", true},
    {"twins triplets quadruplets", true},
    {"widow widower", true},
    {"goalkeeper/keeper striker midfielder defender winger", true},
    {"hotel hospital school prison/jail museum library theatre cinema supermarket factory "
     "warehouse barn pub bakery",
     true},
    {"piano organ", true},
    {"primary-school secondary-school"},
    {"novelist poet playwright painter sculptor composer", true},
    {"sprinter swimmer cyclist rower skier", true},
    {"apple pear plum cherry peach", true},
    {"wheat barley rye oats maize", true},
    {"bishop archbishop cardinal", true},
    {"sergeant captain colonel corporal lieutenant", true},
    {"airbus boeing embraer cessna", true},
    {"car van lorry/truck/juggernaut bus/minibus coach tram train ferry tractor taxi ambulance "
     "motorcycle/motorbike bicycle/bike helicopter plane/aeroplane/airliner/jet yacht trawler "
     "tanker",
     true},
    {"pistol/handgun/revolver rifle shotgun knife axe sword crossbow", true},
    {"church mosque synagogue", true},
    {"brother sister mother father son daughter husband wife uncle aunt nephew niece cousin "
     "grandmother grandfather grandson granddaughter",
     true},
    {"arm leg wrist ankle shoulder knee hip elbow thigh", true},
    {"violin/fiddle cello piano flute trumpet trombone harp guitar clarinet oboe bassoon saxophone "
     "viola",
     true},
    {"oboist violinist cellist pianist flautist trumpeter harpist guitarist", true},
    {"dog cat horse cow sheep goat pig donkey bear wolf fox", true},
    {"novel play/drama poem opera symphony ballet", true},
    {"landslide flood earthquake wildfire avalanche", true},
};

/// Of the words that tell a thing, those that tell people: there are always several.
constexpr std::string_view kPeople =
    "man woman boy girl brother sister mother father son daughter husband wife uncle aunt nephew "
    "niece cousin grandmother grandfather grandson granddaughter widow widower twin goalkeeper "
    "keeper striker midfielder defender winger novelist poet playwright painter sculptor composer "
    "sprinter swimmer cyclist rower skier bishop archbishop cardinal sergeant captain colonel "
    "corporal lieutenant oboist violinist cellist pianist flautist trumpeter harpist guitarist";

constexpr std::array<Exclusion, 8> kExclusions = {{
    {"alone solo single-handed single-handedly unaccompanied",
     "crewmate crewmates co-pilot copilot co-driver shipmate shipmates teammate teammates"},
    {"unmarried bachelor spinster", "wife husband spouse"},
    {"childless", "son sons daughter daughters"},
    {"driverless", "driver"},
    {"non-stop nonstop", "stopover layover"},
    {"unanimous unanimously", "dissenters dissenter"},
    {"uninsured", "insurer insurers"},
    {"windowless", "window windows"},
}};

/// Lemmas that a check of told outcomes, or of deeds, asks for.
constexpr std::string_view kOutcomeWords =
    "rise increase gain growth grow climb jump surge hike advance fall decline decrease reduction "
    "slump dip drop loss approve approval pass adoption acceptance endorsement ratification "
    "rejection refusal veto acquittal conviction reopening closure profit surplus deficit "
    "promotion reject refuse acquit convict "
    "relegation widening narrowing";
constexpr std::string_view kKinWords =
    "brother sister mother father son daughter husband wife uncle aunt nephew niece cousin "
    "grandmother grandfather grandson granddaughter";
constexpr std::string_view kDeedWords =
    "buy purchase acquire acquisition takeover attack invade invasion sue lawsuit replace "
    "replacement succeed succession win victory beat defeat kill murder stab shoot rescue overtake "
    "conquer assault raid triumph";

}  // namespace

std::span<const Exclusion> exclusions() { return kExclusions; }

void OppositeTable::add_cues(const Vocabulary& vocabulary, const Lexicon& lexicon) {
  const auto put = [&](std::string_view words, Cue cue) {
    for_each_word(words, [&](std::string_view text) {
      const WordId word = vocabulary.find(text);
      if (word != kUnknownWord) cues_[word] = static_cast<uint8_t>(cues_[word] | cue);
    });
  };
  put(kOutcomeWords, kOutcome);
  put(kDeedWords, kDeed);
  for (WordId word = 1; word < cues_.size(); ++word) {
    for (const Analysis& a : lexicon.analyses(word)) {
      if (a.lemma < cues_.size() && a.lemma != word)
        cues_[word] = static_cast<uint8_t>(cues_[word] | cues_[a.lemma]);
    }
  }
  for (const Exclusion& e : kExclusions) put(e.things, kImplied);
  put(kKinWords, kKin);
  put("plea before previous earlier preceding both pair duo couple trio threesome triplets quartet "
      "foursome quintet sextet",
      kImplied);
}

OppositeTable::OppositeTable(const Vocabulary& vocabulary, const Lexicon& lexicon)
    : entries_(vocabulary.size()), cues_(vocabulary.size()) {
  uint8_t set = 0;
  for (const Set& s : kSets) {
    ++set;
    uint8_t member = 0;
    for_each_word(s.members, [&](std::string_view words) {
      ++member;
      while (!words.empty()) {
        const size_t slash = std::min(words.find('/'), words.size());
        const WordId word = vocabulary.find(words.substr(0, slash));
        if (word != kUnknownWord && !entries_[word])
          entries_[word] = Entry{set, member, s.thing, s.weak};
        words.remove_prefix(std::min(slash + 1, words.size()));
      }
    });
  }
  add_cues(vocabulary, lexicon);
  for_each_word(kPeople, [&](std::string_view text) {
    const WordId word = vocabulary.find(text);
    if (word != kUnknownWord) entries_[word].person = true;
  });
  // "The vans": plurals of things are the same member.
  for (WordId word = 1; word < entries_.size(); ++word) {
    for (const Analysis& a : lexicon.analyses(word)) {
      if (!entries_[word] && a.part == PartOfSpeech::kNoun && entries_[a.lemma].thing)
        entries_[word] = entries_[a.lemma];
    }
  }
}

}  // namespace factlint::computation
