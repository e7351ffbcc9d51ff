// The word lists behind opposites.h.
#include "engine/computation/opposites.h"

#include <algorithm>

#include "engine/computation/exclusion_table.h"
#include "engine/computation/stance_table.h"
#include "engine/computation/told_words.h"
#include "engine/computation/word_class.h"

namespace factlint::computation {
namespace {

/// Members are separated by blanks, words of one member by '/'.
struct Set {
  std::string_view members;
  bool thing = false;
  bool weak = false;
  bool attribute = false;
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
    {"gold silver bronze"},
    {"white black red/scarlet/crimson blue/navy green yellow brown/tan/beige grey/gray orange "
     "purple/violet/mauve pink silver gold/golden cream",
     false, false, true},
    {"port starboard"},
    {"nearside offside"},
    {"inner outer", false, true},
    {"front rear/back", false, true},
    {"top bottom", false, true},
    {"odd-numbered even-numbered"},
    {"incoming outgoing", false, true},
    {"paperback hardback"},
    {"winning losing", false, true},
    {"compulsory voluntary"},
    {"permanent temporary"},
    {"fresh frozen"},
    {"overhead underground"},
    {"silk cotton wool/woollen/woolen linen leather velvet denim", false, false, true},
    {"watercolour oil pastel charcoal", false, true},
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
    {"conservative/tory liberal labour socialist", false, true},
    {"republican democrat/democratic", false, true},
    {"catholic protestant/anglican/lutheran methodist jewish muslim/islamic hindu buddhist", false,
     true},
    {"hourly daily weekly fortnightly monthly quarterly yearly/annual"},
    {"steel wooden/timber concrete brick stone/granite/marble glass thatched", false, false, true},
    {"electric diesel petrol hydrogen steam", false, false, true},
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
    {"sergeant captain colonel corporal lieutenant brigadier admiral commodore", true},
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
    {"dog cat horse cow sheep goat pig donkey bear wolf fox beaver otter badger hedgehog squirrel "
     "seal deer hare rabbit stoat weasel camel llama alpaca leopard cheetah tiger crocodile "
     "tortoise",
     true},
    {"heifer bullock/steer bull cow calf", true},
    {"ram/tup ewe lamb", true},
    {"stallion mare gelding foal filly colt", true},
    {"cockerel/rooster hen", true},
    {"lion lioness", true},
    {"goose duck swan gull heron owl eagle hawk falcon kestrel parrot", true},
    {"trout salmon pike carp perch eel", true},
    {"trumpet trombone tuba horn cornet", true},
    {"skoda audi volvo ford toyota renault peugeot fiat vauxhall nissan honda mercedes bmw "
     "volkswagen mazda citroen kia hyundai opel",
     false, false, true},
    {"rain snow hail sleet", true},
    {"kayak canoe dinghy raft", true},
    {"abbey cathedral chapel mosque synagogue", true},
    {"plumber electrician carpenter/joiner bricklayer roofer glazier plasterer", true},
    {"nurse surgeon dentist pharmacist vet midwife paramedic", true},
    {"baker butcher greengrocer fishmonger florist", true},
    {"farmer teacher lawyer/solicitor/barrister engineer architect accountant librarian "
     "firefighter/fireman postman",
     true},
    {"novel play/drama poem opera symphony ballet", true},
    {"landslide flood earthquake wildfire avalanche", true},
};

/// Of the words that tell a thing, those that tell people: there are always several.
constexpr std::string_view kPeople =
    "man woman boy girl brother sister mother father son daughter husband wife uncle aunt nephew "
    "niece cousin grandmother grandfather grandson granddaughter widow widower twin goalkeeper "
    "keeper striker midfielder defender winger novelist poet playwright painter sculptor composer "
    "sprinter swimmer cyclist rower skier plumber electrician carpenter joiner bricklayer roofer "
    "glazier plasterer nurse surgeon dentist pharmacist vet midwife paramedic baker butcher "
    "greengrocer fishmonger florist farmer teacher lawyer solicitor barrister engineer architect "
    "accountant librarian firefighter fireman postman bishop archbishop cardinal sergeant captain "
    "colonel brigadier admiral commodore "
    "corporal lieutenant oboist violinist cellist pianist flautist trumpeter harpist guitarist";

/// Parts of buildings, vehicles and places, and people that a body has one of.
constexpr std::string_view kLackableParts =
    "lift elevator garden pool kitchen bathroom cellar basement balcony chimney bell spire roof "
    "organ conductor captain manager coach goalkeeper chairman chairwoman director editor heir "
    "passport licence telephone phone television computer website engine rudder sail mast brake "
    "radio toilet shower cafe shop pub school library hospital station airport harbour pier "
    "beach theatre cinema bridge playground crew pilot driver drummer bassist soloist orchestra "
    "choir moat drawbridge dome terrace veranda attic porch garage stable chapel fountain gate "
    "fence canteen bar restaurant gym sauna fireplace clock keyboard screen battery propeller "
    "wheel saddle collar tail beard moustache map compass rope ropes helmet torch umbrella "
    "headlights seatbelt parachute harness interpreter translator referee umpire chaperone";

/// Lemmas that a check of told outcomes, or of deeds, asks for.
constexpr std::string_view kOutcomeWords =
    "rise increase gain growth grow climb jump surge hike advance fall decline decrease reduction "
    "slump dip drop loss approve approval pass adoption acceptance endorsement ratification "
    "rejection refusal veto acquittal conviction reopening closure profit surplus deficit "
    "promotion reject refuse acquit convict pass accept appoint sack release arrest jail open "
    "opening appointment dismissal win elect elected lose victory defeat election lift impose "
    "relegation widening narrowing";
constexpr std::string_view kKinWords =
    "brother sister mother father son daughter husband wife uncle aunt nephew niece cousin "
    "grandmother grandfather grandson granddaughter";
constexpr std::string_view kHeadingWords =
    "north south east west north-east north-west south-east south-west northeast northwest "
    "southeast southwest northerly southerly easterly westerly north-easterly north-westerly "
    "south-easterly south-westerly northeasterly northwesterly southeasterly southwesterly "
    "northward southward eastward westward northbound southbound eastbound westbound";

struct CueWords {
  std::string_view words;
  OppositeTable::Cue cue;
};

constexpr std::string_view kBefallenWords =
    "rescued saved airlifted winched trapped stranded marooned arrested detained charged accused "
    "jailed imprisoned kidnapped abducted sacked dismissed evacuated drowned expelled deported "
    "injured hurt wounded killed dead stolen chosen selected shortlisted picked appointed elected";

/// Words as they stand, not their lemmas.
constexpr CueWords kCueWords[] = {
    {"no without", OppositeTable::kLacks},
    {kLackableParts, OppositeTable::kPart},
    {"only sole lone single", OppositeTable::kOnly},
    {kKinWords, OppositeTable::kKin},
    {"child sisters brothers daughters sons siblings sibling children", OppositeTable::kFamily},
    {"died death late injured hurt wounded killed", OppositeTable::kDead},
    {"survived survives leaves nobody no no-one none all everyone everybody both",
     OppositeTable::kSpared},
    {"from", OppositeTable::kFrom},
    {"defending prosecuting sentencing passing prosecution defence mitigation mitigating summing "
     "directing",
     OppositeTable::kCourtDeed},
    {"judge magistrate recorder prosecutor barrister defender", OppositeTable::kCourtTitle},
    {"ministry office department", OppositeTable::kMinistry},
    {"minister secretary", OppositeTable::kMinister},
    {"head chief lead deputy senior principal managing general assistant executive artistic "
     "musical technical finance team club fire police station project site duty first",
     OppositeTable::kPost},
    {kHeadingWords, OppositeTable::kHeading},
    {"course heading path track drift journey march wind winds gale gales breeze storm",
     OppositeTable::kCourse},
    {"seconded proposed moved", OppositeTable::kAbsent},
    {"apologies absent", OppositeTable::kAway},
    {"before after", OppositeTable::kOrder},
    {"cut cuts rise rises increase increases hike reduction", OppositeTable::kRate},
    {"left leaves kept keeps held decided", OppositeTable::kKept},
    {"ruled ruling rules discounted excluded blame cause caused part nothing factor evidence sign "
     "suspicion thought",
     OppositeTable::kRuling},
    {"blame blamed caused cause responsible started sparked triggered down attributed behind "
     "brought led lit wrecked",
     OppositeTable::kBlame},
    {kBefallenWords, OppositeTable::kBefallen},
    {"approval acceptance passage adoption endorsement ratification permission licence rejection "
     "refusal veto acquittal conviction rise increase gain growth hike surge fall decline decrease "
     "reduction drop slump dip cut defeat opening inauguration closure success failure collapse "
     "pass",
     OppositeTable::kReversal},
    {"labour tory conservative conservatives liberal democrat democrats democratic republican "
     "green greens socialist communist independent nationalist reform snp dup plaid",
     OppositeTable::kParty},
    {"younger elder older", OppositeTable::kElder},
    {"buyer purchaser acquirer bidder seller vendor", OppositeTable::kTrader},
    {"vote result tally majority margin verdict decision ballot count", OppositeTable::kSplit},
    {"treated hospital hospitalised hospitalized broken broke fractured suffered injury injuries "
     "wounds burns bruises cuts concussion stitches stretchered died killed hurt injured",
     OppositeTable::kTreated},
    {"heading headed bound travelling traveling driving going", OppositeTable::kBound},
    {"deputy assistant vice", OppositeTable::kUnder},
    {"every all each none no not", OppositeTable::kEvery},
    {"dead killed died deaths victims victim injured hurt wounded casualties arrested arrests "
     "detained held custody suspects rescued saved winched airlifted plucked jobs posts "
     "redundancies missing kill kills killing die dies drowned claimed injure injures hurts wound "
     "wounds arrest rescue rescues seized seize pulled lifted shed sheds shedding axe axes axed "
     "cut "
     "cuts cutting lose loses lost go destroyed stolen stole sank burned burnt demolished felled",
     OppositeTable::kFate},
    {"starts begins opens closes shuts ends leaves arrives meets takes goes comes sails departs "
     "returns marries retires resigns started began opened closed shut",
     OppositeTable::kWhen},
};

constexpr std::string_view kDeedWords =
    "buy purchase acquire acquisition takeover attack invade invasion sue lawsuit replace "
    "replacement succeed succession win victory beat defeat kill murder stab shoot rescue overtake "
    "conquer assault raid triumph accuse accusation allegation allege hire sack teach coach arrest "
    "kidnap punch bite chase tackle foul insult knock overcome concede outplay thrash edge down "
    "hammer outpoint crush see";

/// "pilot" of "co-pilot": joined words are several tokens.
std::string_view longest_part(std::string_view word) {
  std::string_view found;
  while (!word.empty()) {
    const size_t hyphen = std::min(word.find('-'), word.size());
    if (hyphen > found.size()) found = word.substr(0, hyphen);
    word.remove_prefix(std::min(hyphen + 1, word.size()));
  }
  return found;
}

/// Calls `use` with each word of several that slashes separate.
template <typename Use>
void for_each_of(std::string_view words, Use use) {
  while (!words.empty()) {
    const size_t slash = std::min(words.find('/'), words.size());
    use(words.substr(0, slash));
    words.remove_prefix(std::min(slash + 1, words.size()));
  }
}

/// The same with the longest part of a joined word.
template <typename Use>
void for_each_choice(std::string_view words, Use use) {
  for_each_of(words, [&](std::string_view word) { use(longest_part(word)); });
}

/// The longest word of a phrase: few sentences have it. Of "fell/rose", the shortest counts.
std::string_view rarest(std::string_view phrase) {
  std::string_view found;
  size_t longest = 0;
  for_each_word(phrase, [&](std::string_view words) {
    size_t size = words.size();
    for_each_choice(words, [&](std::string_view word) { size = std::min(size, word.size()); });
    if (size > longest || found.empty()) {
      found = words;
      longest = size;
    }
  });
  return found;
}

}  // namespace

void OppositeTable::add_words(Vocabulary& vocabulary) {
  const auto add = [&](std::string_view word) { vocabulary.add(word); };
  // "airbus"; of joined words only those that the lexicon has are looked for as they are.
  for (const Set& s : kSets) {
    for_each_word(s.members, [&](std::string_view words) {
      for_each_of(words, [&](std::string_view word) {
        if (word.find('-') == std::string_view::npos) add(word);
      });
    });
  }
  for_each_word(kHeadingWords, add);
  for_each_word(kBefallenWords, add);
  for_each_word(far_towns(), add);
  for (const Stance& s : stances()) {
    for (const std::string_view side : {s.earlier, s.later})
      for_each_phrase(side, [&](std::string_view phrase) { for_each_choice(rarest(phrase), add); });
  }
  for (const Exclusion& e : exclusions()) {
    for_each_word(e.things, [&](std::string_view thing) { add(longest_part(thing)); });
    for_each_phrase(e.cues, [&](std::string_view phrase) { for_each_choice(rarest(phrase), add); });
  }
}

void OppositeTable::add_cues(const Vocabulary& vocabulary, const Lexicon& lexicon) {
  const auto put = [&](std::string_view words, Cue cue) {
    for_each_word(words, [&](std::string_view choice) {
      for_each_choice(choice, [&](std::string_view text) {
        const WordId word = vocabulary.find(text);
        if (word != kUnknownWord) cues_[word] = cues_[word] | cue;
      });
    });
  };
  put(kOutcomeWords, kOutcome);
  put(kDeedWords, kDeed);
  put(giving_verbs(), kFlow);
  put(taking_verbs(), kFlow);
  put("sale", kFlow);
  put("throw turn vote strike wave sign go come edge close end finish trade move inch creep shut "
      "hand pull call take lay",
      kPhrasal);
  for (WordId word = 1; word < cues_.size(); ++word) {
    for (const Analysis& a : lexicon.analyses(word)) {
      if (a.lemma < cues_.size() && a.lemma != word) cues_[word] = cues_[word] | cues_[a.lemma];
    }
  }
  for (const Exclusion& e : exclusions()) {
    put(e.things, kRuledOut);
    for_each_phrase(e.cues, [&](std::string_view phrase) { put(rarest(phrase), kRulesOut); });
  }
  put(far_towns(), kTown);
  put(person_titles(), kTitle);
  for (const std::string_view group : posts()) {
    for_each_phrase(group, [&](std::string_view post) {
      while (!post.empty()) {  // the first word of each way to say it
        const size_t slash = std::min(post.find('/'), post.size());
        const std::string_view way = post.substr(0, slash);
        put(way.substr(0, way.find_first_of(" -")), kOffice);
        post.remove_prefix(std::min(slash + 1, post.size()));
      }
    });
  }
  put(leaving_words(), kLeaves);
  put(travel_words(), kLeaves);
  put(woman_nouns(), kOneSex);
  put(man_nouns(), kOneSex);
  size_t row = 0;
  const auto add_row = [&](std::string_view phrase, std::bitset<128> StanceRows::*side) {
    for_each_choice(rarest(phrase), [&](std::string_view word) {
      const WordId id = vocabulary.find(word);
      if (id != kUnknownWord) (stance_rows_[id].*side).set(row);
    });
  };
  for (const Stance& s : stances()) {
    const uint64_t both = s.turned ? kStance | kStanced : 0;
    for_each_phrase(s.earlier, [&](std::string_view phrase) {
      put(rarest(phrase), static_cast<Cue>(kStance | both));
      add_row(phrase, &StanceRows::earlier);
    });
    for_each_phrase(s.later, [&](std::string_view phrase) {
      put(rarest(phrase), static_cast<Cue>(kStanced | both));
      add_row(phrase, &StanceRows::later);
    });
    ++row;
  }
  for (const auto& [words, cue] : kCueWords) put(words, cue);
  put("plea before previous earlier preceding both pair duo trio threesome triplets quartet "
      "foursome "
      "quadruplets quintet sextet dead injured wounded missing arrested rescued accused",
      kImplied);
}

OppositeTable::OppositeTable(const Vocabulary& vocabulary, const Lexicon& lexicon)
    : entries_(vocabulary.size()), cues_(vocabulary.size()) {
  const auto enter = [&](WordId word, uint8_t set_of, uint8_t member_of, const Set& s) {
    Entry& entry = entries_[word];
    if (!entry) {
      entry = Entry{set_of, member_of, 0, 0, s.thing, s.weak, false, s.attribute};
    } else if (entry.other_set == 0 && entry.thing == s.thing) {
      entry.other_set = set_of;
      entry.other_member = member_of;
      entry.attribute = entry.attribute || s.attribute;
    }
  };
  uint8_t set = 0;
  for (const Set& s : kSets) {
    ++set;
    uint8_t member = 0;
    for_each_word(s.members, [&](std::string_view words) {
      ++member;
      for_each_of(words, [&](std::string_view text) {
        const WordId word = vocabulary.find(text);
        if (word != kUnknownWord) enter(word, set, member, s);
      });
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
    if (entries_[word]) cues_[word] = cues_[word] | kSlot;
  }
}

}  // namespace factlint::computation
