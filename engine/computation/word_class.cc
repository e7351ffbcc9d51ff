// The word lists behind word_class.h, read once into one hash table.
#include "engine/computation/word_class.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace factlint::computation {
namespace {

struct ClassWords {
  uint64_t classes;
  std::string_view words;  ///< separated by blanks
};

constexpr ClassWords kClasses[] = {
    {kRiseWord,
     "rise rises rose risen rising grow grows grew grown growing growth increase increases "
     "increased increasing "
     "climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining surge "
     "surges surged surging "
     "soar soars soared soaring expand expands expanded expanding expansion swell swells swelled "
     "swollen leap leaps "
     "leapt leaped leaping widen widens widened widening raise raises raised raising lift lifts "
     "lifted lifting boost "
     "boosts boosted boosting hike hikes hiked hiking up upped upturn uptick upswing uplift "
     "balloon "
     "ballooned "
     "rocketed mounted "
     "advance advanced advances advancing crept"},
    {kFallWord,
     "fall falls fell fallen falling drop drops dropped dropping decline declines declined "
     "declining decrease "
     "decreases decreased decreasing sink sinks sank sunk sinking shrink shrinks shrank shrunk "
     "shrinking shrinkage "
     "slide slides slid sliding slip slips slipped slipping tumble tumbles tumbled tumbling plunge "
     "plunges plunged "
     "plunging cut cuts cutting reduce reduces reduced reducing reduction lower lowers lowered "
     "lowering contract "
     "contracts contracted contracting contraction dip dips dipped dipping ease eases eased easing "
     "plummet plummets "
     "plummeted dwindle dwindled dwindling slump slumps slumped slumping narrow narrows narrowed "
     "narrowing trim "
     "trimmed slash slashed down loss downturn dived collapsed saving"},
    {kShiftWord,
     "change changes changed shift shifted shifts swing move moved moves went go goes going "
     "turned"},
    {kMultipleWord,
     "double doubles doubled doubling triple triples tripled tripling treble trebles trebled "
     "trebling quadruple "
     "quadruples quadrupled quadrupling quintuple quintupled halve halves halved halving twofold "
     "threefold fourfold "
     "fivefold sixfold sevenfold eightfold ninefold tenfold"},
    {kBreakWord,
     "while whereas but although though because since unless until who whose which where when whom "
     "if that despite "
     "however yet as after before"},
    {kOpenWord,
     "including include includes included among amongst such notably especially particularly "
     "mainly mostly like "
     "example instance eg counting chiefly primarily excluding except"},
    {kRankWord,
     "most highest largest biggest greatest longest tallest deepest widest heaviest dearest "
     "costliest oldest busiest fastest farthest furthest strongest wettest sunniest warmest "
     "hottest fewest least lowest smallest shortest shallowest narrowest lightest cheapest "
     "quietest youngest driest coldest won wins winning winner victory topped tops"},
    {kOverlapWord, "both also whom too well these those them simultaneously either"},
    {kRestWord, "rest others remaining remainder balance other"},
    {kRateWord,
     "annual annually average averaging averaged yearly monthly weekly daily compound compounded "
     "real inflation "
     "adjusted seasonally per annualised annualized each every currency constant terms"},
    {kComparisonWord | kPlusWord,
     "more higher above ahead longer bigger larger taller greater extra better older"},
    {kComparisonWord | kMinusWord,
     "fewer less lower below behind shorter smaller short cheaper slower lighter weaker thinner "
     "poorer younger narrower "
     "cooler colder later closer nearer slimmer"},
    {kFoundingWord,
     "founded established created formed opened launched inaugurated incorporated formed built "
     "instituted founding "
     "establishment creation foundation launch set began started born completed"},
    {kBeginWord,
     "began started opened begins starts opens begin start open begun commenced kicked"},
    {kEndWord,
     "ended closed finished ends closes finishes end close finish concluded wrapped broke"},
    {kHedgeWord,
     "about some nearly almost roughly around approximately over under just only exactly precisely "
     "well more less "
     "than at least most up fully circa barely close estimated a an total"},
    {kSpeechWord,
     "said says say added told according reported announced noted wrote explained argues argued"},
    {kBeWord, "is are was were be been being"},
    {kArticleWord, "a an the its his her their our my this these those that another"},
    {kPrepositionWord,
     "of in on at by for from to with into onto over under between during against about through "
     "across near within "
     "without inside outside per via toward towards behind beyond"},
    {kTimeUnitWord,
     "second seconds minute minutes hour hours day days night nights week weeks weekend weekends "
     "month months "
     "quarter quarters season seasons year years decade decades century centuries time times "
     "percent percentage "
     "degrees degree dollars euros pounds cents miles kilometres kilometers metres meters feet "
     "inches "
     "tonnes tons acres hectares litres liters grams kilograms kilos moments occasions am pm"},
    {kListNoun,
     "question questions aim aims topic topics subject subjects item items issue issues reason "
     "reasons goal goals "
     "thing things area areas factor factors step steps option options task tasks priority "
     "priorities problem "
     "problems condition conditions demand demands theme themes category categories type types "
     "kind kinds part "
     "parts element elements component components stage stages phase phases principle principles "
     "measure measures "
     "rule rules objective objectives target targets proposal proposals idea ideas point challenge "
     "challenges "
     "concern concerns requirement requirements group groups section sections chapter chapters "
     "pillar pillars "
     "sector sectors theme crop crops language languages colour colours color colors industry "
     "industries product "
     "products lesson lessons obstacle obstacles promise promises threat threats risk risks "
     "benefit benefits "
     "advantage advantages virtue virtues sport sports prize prizes course courses dish dishes "
     "ingredient "
     "ingredients strand strands argument arguments explanation explanations choice choices way "
     "ways service "
     "services field fields mistake mistakes amendment amendments discipline disciplines programme "
     "programmes"},
    {kFalseReportWord,
     "wrongly mistakenly incorrectly erroneously falsely wrong false untrue nonexistent misprint "
     "typo invalid exist "
     "exists mistake error"},
    {kEventNoun,
     "meeting conference festival war siege visit tour trip summit event fair strike session "
     "championship "
     "championships tournament exhibition training drill drills exercise exercises ceasefire truce "
     "holiday voyage "
     "reign term tenure presidency premiership congress forum talks hearing trial campaign "
     "workshop retreat mission "
     "expedition occupation blockade stay journey rule spell stint reign regime dictatorship "
     "gathering symposium "
     "seminar course closure lockdown curfew occupation run season project celebration "
     "celebrations mandate"},
    {kCarryWord,
     "took brought pushed lifted sent drove pulled carried takes brings pushes raised left leaves"},
    {kLastWord,
     "lasted lasting lasts ran runs running reigned ruled served serving reigning ruling continued "
     "spanned spanning "
     "took taking worked lived spent spending governed presided headed chaired led covers covering "
     "stayed staying"},
    {kEachWord, "each apiece"},
    {kGroupNoun,
     "agenda route list programme program team menu schedule lineup roster group delegation panel "
     "trio quartet line "
     "path series set pair mix range squad crew cast jury order calendar timetable plan package"},
    {kDemographicWord,
     "women men girls boys children students civilians foreigners minors teenagers adults "
     "pensioners veterans "
     "graduates citizens immigrants migrants refugees parents males females smokers members native "
     "residents "
     "disabled locals natives unemployed volunteers tourists speakers owners users"},
    {kPronounWord, "he she it they we i you him her them us me himself herself"},
    {kModalWord, "will would can could may might shall should must"},
    {kWhWord, "who what when where why how which whether whose whom"},
    {kHypotheticalWord, "if suppose supposing imagine assume assuming hypothetical hypothetically"},
    {kFormerWord,
     "former then ex acting late interim outgoing incoming deputy vice assistant future previous "
     "ousted onetime "
     "elect designate erstwhile predecessor successor shadow sometime one"},
    {kChangedStateWord,
     "now later revised another second next previously earlier originally initially first once "
     "today "
     "currently estimated planned expected updated increased extra additional meanwhile by then "
     "instead "
     "corrected recount forecast budgeted original final"},
    {kDenominatorWord,
     "half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth "
     "eighths ninth "
     "ninths tenth tenths"},
    {kSmallNumberWord,
     "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
     "fifteen sixteen "
     "seventeen eighteen nineteen twenty"},
    {kCountingWord,
     "both pair couple twins triplets duo trio quartet quintet sextet foursome threesome defeat "
     "victory triumph fall "
     "drop "
     "decline decrease rise increase rejection approval acquittal conviction survivor survivors"},
    {kClockVerb,
     "start starts started starting begin begins began beginning opens open opened commences "
     "commenced end ends ended close closes closed finish finishes finished shuts leave leaves "
     "left depart departs departed sails sailed arrive arrives arrived lands landed docks docked "
     "hit struck hits strikes crashed collided exploded erupted"},
    {kNamingWord, "named identified listed announced given"},
    {kFoundingCue,
     "signed adopted married wed began started since set dates dating came held appeared "
     "published performed staged aired broadcast printed played run sold sailed finished erected "
     "planted consecrated"},
    {kOppositeNoun,
     "fall drop decline decrease cut reduction slump dip rise increase jump growth gain surge "
     "climb hike rejection refusal veto approval acceptance adoption endorsement ratification "
     "conviction acquittal"},
    {kHarmWord, "hurt injured killed harmed wounded"},
    {kUnsettledWord,
     "not n't no never expected predicted forecast feared hoped would could if despite after "
     "before previous earlier last next another other but while although however than reversed "
     "reverses follows followed ended ends since both instead"},
    {kPairWord, "from to on over than as compared against versus after below above"},
    {kOfficeWord,
     "president minister chancellor governor mayor king queen speaker chairman general colonel "
     "major captain lieutenant admiral sergeant inspector constable detective commissioner "
     "superintendent bishop archbishop cardinal ambassador senator corporal brigadier commodore"},
    {kPortfolioWord,
     "prime defence defense interior foreign finance justice health education energy transport "
     "trade economy agriculture culture labour labor environment sports tourism information "
     "industry"},
    {kTitleChangeWord,
     "former formerly acting became appointed named replaced promoted succeeded moved resigned "
     "until previously elected sacked dismissed successor inherited served once nominated sworn "
     "joined since also both like"},
    {kDimensionWord, "long high tall wide deep thick away"},
    {kKinWord,
     "father mother son sons daughter daughters wife husband brother sister twins child children "
     "whose parents couple grandfather grandmother respectively predecessor successor"},
    {kOnceEvent,
     "reopening opening wedding funeral election vote match concert hearing launch ceremony "
     "sinking "
     "crash final explosion blast fire blaze quake auction referendum burial premiere verdict "
     "marathon collapse signing meeting summit trial"},
};

/// Lemmas; every form of them gets the class.
constexpr ClassWords kVerbClasses[] = {
    {kValueVerb, "cost weigh measure number last"},
    {kOnceVerb,
     "sign initial open launch inaugurate found establish complete adopt ratify build finish "
     "unveil close abolish "
     "bury bear initiale demolish publish discover invent create dissolve die sink crash collapse"},
    {kHoldVerb, "hold seat house employ have comprise accommodate contain count"},
    {kOnceStem,
     "open inaugurate opening inauguration completion foundation establishment creation found "
     "establish create launch set inception founding start begin "
     "build construct complete construction building close shut closure reopen reopening sign "
     "signature signatory die kill death dead fatality victim perish slay claim fatal casualty "
     "toll sink bear marry wed wedding marriage strike hit crash collision collide accident "
     "pile-up smash quake earthquake tremor erupt unveil capsize join retire"},
};

struct MultipleEntry {
  std::string_view stem;
  int64_t mantissa;
  int exponent;
};

constexpr MultipleEntry kMultiples[] = {
    {"doubl", 2, 0},     {"tripl", 3, 0},    {"trebl", 3, 0},    {"quadrupl", 4, 0},
    {"quintupl", 5, 0},  {"halv", 5, -1},    {"twofold", 2, 0},  {"threefold", 3, 0},
    {"fourfold", 4, 0},  {"fivefold", 5, 0}, {"sixfold", 6, 0},  {"sevenfold", 7, 0},
    {"eightfold", 8, 0}, {"ninefold", 9, 0}, {"tenfold", 10, 0},
};

constexpr std::array<std::string_view, 21> kSmallNumbers = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

constexpr std::array<std::string_view, 8> kOrdinalFractions = {
    "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};

using ClassTable = std::unordered_map<std::string_view, uint64_t>;

ClassTable make_table() {
  ClassTable table;
  for (const ClassWords& entry : kClasses)
    for_each_word(entry.words, [&](std::string_view word) { table[word] |= entry.classes; });
  return table;
}

}  // namespace

uint64_t word_classes(std::string_view folded) {
  static const ClassTable table = make_table();
  const auto found = table.find(folded);
  return found == table.end() ? 0 : found->second;
}

WordClassTable::WordClassTable(const Vocabulary& vocabulary, const Lexicon& lexicon)
    : words_(vocabulary.size()), stems_(vocabulary), opposites_(vocabulary, lexicon) {
  for (const ClassWords& entry : kClasses) {
    for_each_word(entry.words, [&](std::string_view text) {
      const WordId word = vocabulary.find(text);
      if (word != kUnknownWord) words_[word].classes |= entry.classes;
    });
  }
  add_forms(vocabulary, lexicon);
  add_parts(lexicon);
  for (WordId word = 1; word < words_.size(); ++word) {
    words_[word].mark = static_cast<uint16_t>(word_mark(vocabulary.text(word)));
    if (opposites_.of(word)) words_[word].classes |= kOppositeWord;
  }
}

void WordClassTable::add_parts(const Lexicon& lexicon) {
  for (WordId word = 1; word < words_.size(); ++word) {
    uint32_t parts = 0;
    uint32_t verb_count = 0;
    uint32_t noun_count = 0;
    for (const Analysis& a : lexicon.analyses(word)) {
      if (a.part == PartOfSpeech::kNoun) {
        parts |= kNounPart | ((a.features & kPlural) != 0 ? kPluralPart : 0);
        noun_count += a.count;
      } else if (a.part == PartOfSpeech::kVerb) {
        const bool finite = (a.features & (kPast | kThirdPerson)) != 0;
        parts |=
            kVerbPart | (finite ? kFinitePart : 0) | ((a.features & kPast) != 0 ? kPastPart : 0);
        if (finite) verb_count += a.count;
      } else if (a.part == PartOfSpeech::kAuxiliary || a.part == PartOfSpeech::kModal) {
        parts |= kVerbPart | kAuxiliaryPart;
      } else if (a.part == PartOfSpeech::kAdjective) {
        parts |= kAdjectivePart | ((a.features & kComparative) != 0 ? kComparativePart : 0);
      }
    }
    // "leaks", "crowns", "judges": a plural noun unless the verb is far more usual.
    if ((parts & kNounPart) != 0 && verb_count <= 4 * noun_count + 4)
      parts &= ~uint32_t{kFinitePart};
    words_[word].parts = static_cast<uint8_t>(parts);
  }
}

/// A word may be a form of a lemma if the lexicon gives it that lemma in any part of speech; the
/// contracted forms of "have" are no words of the lexicon.
void WordClassTable::add_forms(const Vocabulary& vocabulary, const Lexicon& lexicon) {
  std::vector<uint64_t> of_lemma(words_.size(), 0);
  for (const ClassWords& entry : kVerbClasses) {
    for_each_word(entry.words, [&](std::string_view text) {
      const WordId word = vocabulary.find(text);
      if (word == kUnknownWord) return;
      of_lemma[word] |= entry.classes;
      words_[word].classes |= entry.classes;
    });
  }
  for (WordId word = 1; word < words_.size(); ++word) {
    for (const Analysis& analysis : lexicon.analyses(word))
      words_[word].classes |= of_lemma[analysis.lemma];
  }
  for (const std::string_view form : {"has", "had", "'ve", "'d", "having"}) {
    const WordId word = vocabulary.find(form);
    if (word != kUnknownWord) words_[word].classes |= kHoldVerb;
  }
}

std::optional<Decimal> multiple_of(std::string_view folded) {
  for (const MultipleEntry& entry : kMultiples) {
    if (folded.starts_with(entry.stem)) return Decimal(entry.mantissa, entry.exponent);
  }
  return std::nullopt;
}

int fraction_denominator(std::string_view folded) {
  if (folded == "half" || folded == "halves") return 2;
  for (size_t i = 0; i < kOrdinalFractions.size(); ++i) {
    const std::string_view word = kOrdinalFractions[i];
    if (folded == word ||
        (folded.size() == word.size() + 1 && folded.starts_with(word) && folded.back() == 's')) {
      return static_cast<int>(i) + 3;
    }
  }
  return 0;
}

int small_number(std::string_view folded) {
  for (size_t i = 0; i < kSmallNumbers.size(); ++i) {
    if (kSmallNumbers[i] == folded) return static_cast<int>(i);
  }
  return -1;
}

std::string_view small_number_word(int number) {
  if (number < 0 || number > 12) return {};
  return kSmallNumbers[static_cast<size_t>(number)];
}

}  // namespace factlint::computation
