// Data: numeral words and the particles of number grammar.
#include "engine/mention/number_words.h"

#include <array>

namespace factlint {
namespace {

using enum NumeralKind;

constexpr Numeral cardinal(NumeralKind kind, int mantissa, int exponent = 0) {
  return {kind, static_cast<int16_t>(mantissa), static_cast<int8_t>(exponent)};
}
constexpr Numeral ordinal(NumeralKind kind, int mantissa, int exponent = 0) {
  Numeral n = cardinal(kind, mantissa, exponent);
  n.ordinal = true;
  return n;
}
constexpr Numeral plural(Numeral n) {
  n.plural = true;
  return n;
}
constexpr Numeral short_form(int exponent) {
  Numeral n = cardinal(kScale, 1, exponent);
  n.abbreviation = true;
  return n;
}
constexpr Numeral letter(int exponent) {
  Numeral n = short_form(exponent);
  n.letter = true;
  return n;
}

constexpr NumeralWord kNumerals[] = {
    {"zero", cardinal(kUnit, 0)},
    {"nought", cardinal(kUnit, 0)},
    {"naught", cardinal(kUnit, 0)},
    {"one", cardinal(kUnit, 1)},
    {"two", cardinal(kUnit, 2)},
    {"three", cardinal(kUnit, 3)},
    {"four", cardinal(kUnit, 4)},
    {"five", cardinal(kUnit, 5)},
    {"six", cardinal(kUnit, 6)},
    {"seven", cardinal(kUnit, 7)},
    {"eight", cardinal(kUnit, 8)},
    {"nine", cardinal(kUnit, 9)},
    {"ten", cardinal(kTeen, 10)},
    {"eleven", cardinal(kTeen, 11)},
    {"twelve", cardinal(kTeen, 12)},
    {"thirteen", cardinal(kTeen, 13)},
    {"fourteen", cardinal(kTeen, 14)},
    {"fifteen", cardinal(kTeen, 15)},
    {"sixteen", cardinal(kTeen, 16)},
    {"seventeen", cardinal(kTeen, 17)},
    {"eighteen", cardinal(kTeen, 18)},
    {"nineteen", cardinal(kTeen, 19)},
    {"twenty", cardinal(kTens, 20)},
    {"thirty", cardinal(kTens, 30)},
    {"forty", cardinal(kTens, 40)},
    {"fourty", cardinal(kTens, 40)},
    {"fifty", cardinal(kTens, 50)},
    {"sixty", cardinal(kTens, 60)},
    {"seventy", cardinal(kTens, 70)},
    {"eighty", cardinal(kTens, 80)},
    {"ninety", cardinal(kTens, 90)},

    {"first", ordinal(kUnit, 1)},
    {"second", ordinal(kUnit, 2)},
    {"third", ordinal(kUnit, 3)},
    {"fourth", ordinal(kUnit, 4)},
    {"fifth", ordinal(kUnit, 5)},
    {"sixth", ordinal(kUnit, 6)},
    {"seventh", ordinal(kUnit, 7)},
    {"eighth", ordinal(kUnit, 8)},
    {"ninth", ordinal(kUnit, 9)},
    {"nineth", ordinal(kUnit, 9)},
    {"tenth", ordinal(kTeen, 10)},
    {"eleventh", ordinal(kTeen, 11)},
    {"twelfth", ordinal(kTeen, 12)},
    {"twelveth", ordinal(kTeen, 12)},
    {"thirteenth", ordinal(kTeen, 13)},
    {"fourteenth", ordinal(kTeen, 14)},
    {"fifteenth", ordinal(kTeen, 15)},
    {"sixteenth", ordinal(kTeen, 16)},
    {"seventeenth", ordinal(kTeen, 17)},
    {"eighteenth", ordinal(kTeen, 18)},
    {"nineteenth", ordinal(kTeen, 19)},
    {"twentieth", ordinal(kTens, 20)},
    {"thirtieth", ordinal(kTens, 30)},
    {"fortieth", ordinal(kTens, 40)},
    {"fiftieth", ordinal(kTens, 50)},
    {"sixtieth", ordinal(kTens, 60)},
    {"seventieth", ordinal(kTens, 70)},
    {"eightieth", ordinal(kTens, 80)},
    {"ninetieth", ordinal(kTens, 90)},
    {"firsts", plural(ordinal(kUnit, 1))},
    {"thirds", plural(ordinal(kUnit, 3))},
    {"fourths", plural(ordinal(kUnit, 4))},
    {"fifths", plural(ordinal(kUnit, 5))},
    {"sixths", plural(ordinal(kUnit, 6))},
    {"sevenths", plural(ordinal(kUnit, 7))},
    {"eighths", plural(ordinal(kUnit, 8))},
    {"ninths", plural(ordinal(kUnit, 9))},
    {"tenths", plural(ordinal(kTeen, 10))},
    {"elevenths", plural(ordinal(kTeen, 11))},
    {"twelfths", plural(ordinal(kTeen, 12))},
    {"thirteenths", plural(ordinal(kTeen, 13))},
    {"fifteenths", plural(ordinal(kTeen, 15))},
    {"sixteenths", plural(ordinal(kTeen, 16))},
    {"twentieths", plural(ordinal(kTens, 20))},
    {"thirtieths", plural(ordinal(kTens, 30))},
    {"fortieths", plural(ordinal(kTens, 40))},
    {"fiftieths", plural(ordinal(kTens, 50))},
    {"sixtieths", plural(ordinal(kTens, 60))},

    {"hundred", cardinal(kHundred, 1, 2)},
    {"hundreds", plural(cardinal(kHundred, 1, 2))},
    {"hundredth", ordinal(kHundred, 1, 2)},
    {"hundredths", plural(ordinal(kHundred, 1, 2))},
    {"thousand", cardinal(kScale, 1, 3)},
    {"thousands", plural(cardinal(kScale, 1, 3))},
    {"thousandth", ordinal(kScale, 1, 3)},
    {"thousandths", plural(ordinal(kScale, 1, 3))},
    {"million", cardinal(kScale, 1, 6)},
    {"millions", plural(cardinal(kScale, 1, 6))},
    {"millionth", ordinal(kScale, 1, 6)},
    {"millionths", plural(ordinal(kScale, 1, 6))},
    {"billion", cardinal(kScale, 1, 9)},
    {"billions", plural(cardinal(kScale, 1, 9))},
    {"billionth", ordinal(kScale, 1, 9)},
    {"billionths", plural(ordinal(kScale, 1, 9))},
    {"milliard", cardinal(kScale, 1, 9)},
    {"milliards", plural(cardinal(kScale, 1, 9))},
    {"trillion", cardinal(kScale, 1, 12)},
    {"trillions", plural(cardinal(kScale, 1, 12))},
    {"trillionth", ordinal(kScale, 1, 12)},
    {"trillionths", plural(ordinal(kScale, 1, 12))},
    {"quadrillion", cardinal(kScale, 1, 15)},
    {"quadrillions", plural(cardinal(kScale, 1, 15))},
    {"quintillion", cardinal(kScale, 1, 18)},
    {"lakh", cardinal(kScale, 1, 5)},
    {"lakhs", cardinal(kScale, 1, 5)},
    {"lac", cardinal(kScale, 1, 5)},
    {"lacs", cardinal(kScale, 1, 5)},
    {"crore", cardinal(kScale, 1, 7)},
    {"crores", cardinal(kScale, 1, 7)},
    {"dozen", cardinal(kDozen, 12)},
    {"dozens", plural(cardinal(kDozen, 12))},
    {"doz", cardinal(kDozen, 12)},
    {"dz", cardinal(kDozen, 12)},
    {"dzs", cardinal(kDozen, 12)},

    {"bn", short_form(9)},
    {"bln", short_form(9)},
    {"tn", short_form(12)},
    {"trn", short_form(12)},
    {"trln", short_form(12)},
    {"mn", short_form(6)},
    {"mln", short_form(6)},
    {"mio", short_form(6)},
    {"mm", letter(6)},
    {"mil", letter(6)},
    {"cr", letter(7)},
    {"k", letter(3)},
    {"m", letter(6)},
    {"b", letter(9)},
    {"g", letter(9)},
    {"t", letter(12)},
};

constexpr ParticleWord kParticles[] = {
    {"a an", Particle::kA},
    {"and", Particle::kAnd},
    {"but", Particle::kBut},
    {"or", Particle::kOr},
    {"of", Particle::kOf},
    {"to till until", Particle::kTo},
    {"through thru", Particle::kThrough},
    {"between", Particle::kBetween},
    {"from", Particle::kFrom},
    {"in", Particle::kIn},
    {"out", Particle::kOut},
    {"over", Particle::kOver},
    {"under", Particle::kUnder},
    {"below", Particle::kBelow},
    {"every", Particle::kEvery},
    {"point", Particle::kPoint},
    {"points", Particle::kPoints},
    {"minus negative", Particle::kMinus},
    {"half halves", Particle::kHalf},
    {"quarter quarters", Particle::kQuarter},
    {"percent percents pct", Particle::kPercentWord},
    {"pc", Particle::kPercentWord},
    {"per", Particle::kPer},
    {"cent", Particle::kCent},
    {"percentage", Particle::kPercentage},
    {"basis", Particle::kBasis},
    {"pp pps ppt ppts", Particle::kPointAbbreviation},
    {"bp bps", Particle::kBasisAbbreviation},
    {"square sq", Particle::kSquare},
    {"cubic cu", Particle::kCubic},
    {"squared", Particle::kSquared},
    {"cubed", Particle::kCubed},
    {"degree degrees deg degs", Particle::kDegreeWord},
    {"old olds", Particle::kOld},
    {"age ages", Particle::kAge},
    {"aged", Particle::kAged},
    {"ago", Particle::kAgo},
    {"couple", Particle::kCouple},
    {"pair", Particle::kPair},
    {"several few many", Particle::kSeveral},
    {"the", Particle::kThe},
    {"all whole full entire another", Particle::kWhole},
    {"more additional extra further fewer consecutive straight successive long short solid",
     Particle::kExtra},
    {"e", Particle::kExponent},
    {"inaugural maiden", Particle::kFirstOrdinal},
    {"tens", Particle::kTens},
    {"scores", Particle::kScore},
    {"this that these those which no any each some last previous next current only other such "
     "right wrong "
     "new good bad big same latest loved",
     Particle::kDeterminer},
    {"can could may might must shall should will would is was has had does did who whom whose "
     "s needs "
     "wants thinks knows ought cannot",
     Particle::kModal},
    {"january february march april june july august september october november december jan feb "
     "mar apr jun jul "
     "aug sep sept oct nov dec",
     Particle::kMonth},
    {"rise rises rose risen rising grow grows grew grown growing growth increase increases "
     "increased increasing "
     "climb climbs climbed climbing jump jumps jumped jumping fall falls fell fallen falling drop "
     "drops dropped "
     "dropping decline declines declined declining decrease decreases decreased decreasing cut "
     "cuts cutting reduce "
     "reduces reduced reducing reduction go goes went gone going move moves moved moving change "
     "changes changed "
     "changing expand expands expanded expanding expansion shrink shrinks shrank shrunk shrinking "
     "raise raises "
     "raised raising lower lowers lowered lowering surge surges surged surging soar soars soared "
     "soaring ease eases "
     "eased slip slips slipped slide slid widen widened narrow narrowed up down plunge plunged "
     "tumble tumbled gain "
     "gained gaining lose lost losing add added advance advanced double doubled triple tripled "
     "revise revised "
     "upgrade upgraded downgrade downgraded swell swelled swollen edge edged tick ticked inch "
     "inched rebound "
     "rebounded recover recovered improve improved worsen worsened switch switched convert "
     "converted",
     Particle::kChange},
    {"tall wide deep high away north south east west", Particle::kLong},
    {"for by before after later earlier with without when while if on at as is are that "
     "because since not "
     "it he she they you we near off long behind ahead than less onto into toward towards",
     Particle::kFollower},
    {"sovereignty jurisdiction control authority victory victories win wins won power powers rule "
     "ruled rules reign reigned "
     "reigns preside presides presided presiding dispute disputes row rows talks argument lead "
     "leads advantage supremacy "
     "preference triumph triumphed concern concerns war wars conflict conflicts fight fights clash "
     "clashes command influence "
     "watch watched took take takes taken taking handed dominance hold mandate responsibility "
     "hangs",
     Particle::kDominion},
    {"times once twice", Particle::kTimes},
};

}  // namespace

std::span<const NumeralWord> numeral_words() { return kNumerals; }
std::span<const ParticleWord> particle_words() { return kParticles; }

}  // namespace factlint
