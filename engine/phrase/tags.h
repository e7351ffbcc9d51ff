// Tags: the parts of speech that the phrase finder tells apart, finer than the lexicon's.
#pragma once

#include <cstdint>
#include <string_view>

namespace factlint {

enum class Tag : uint8_t {
  kStart,   ///< before the first unit
  kNoun,    ///< singular common noun
  kNouns,   ///< plural common noun
  kName,    ///< proper name; entity mention
  kTime,    ///< date, weekday, "last year"
  kAmount,  ///< money, percentage, quantity, duration
  kPronoun,
  kDeterminer,
  kOwner,  ///< its, their
  kNumeral,
  kOrdinal,
  kAdjective,
  kAdverb,
  kPreposition,
  kTo,  ///< infinitive marker
  kModal,
  kBase,     ///< bare verb
  kPresent,  ///< finite, equal to the base
  kThird,
  kPast,
  kPart,  ///< past participle
  kIng,
  kBe,  ///< finite form of be
  kBeBase,
  kBeen,
  kBeing,
  kHave,  ///< finite form of have
  kDo,    ///< finite form of do
  kNot,
  kAnd,    ///< coordinator
  kThat,   ///< subordinator
  kWhich,  ///< relative or interrogative pronoun or adverb
  kWhose,
  kThere,  ///< existential
  kParticle,
  kGenitive,  ///< 's
  kComma,
  kDash,
  kColon,
  kSemicolon,
  kOpen,
  kClose,
  kQuote,
  kEnd,
  kOther,
};
inline constexpr int kTagCount = static_cast<int>(Tag::kOther) + 1;

/// Short names used in the transition table and in dumps, in the order of Tag.
inline constexpr std::string_view kTagNames[kTagCount] = {
    "START", "N",  "NS", "NM", "TM", "AM", "PR", "DT", "PS", "NU", "OR", "AJ", "AV", "PP", "TO",
    "MD",    "VB", "VP", "VZ", "VD", "VN", "VG", "BE", "BB", "BN", "BG", "HV", "DO", "NT", "CC",
    "SB",    "WH", "WP", "EX", "RP", "GN", "CM", "DS", "CO", "SE", "OB", "CB", "QU", "EN", "OT"};

constexpr bool is_finite(Tag t) {
  return t == Tag::kModal || (t >= Tag::kPresent && t <= Tag::kPast) || t == Tag::kBe ||
         t == Tag::kHave || t == Tag::kDo;
}
constexpr bool is_verb(Tag t) { return t >= Tag::kModal && t <= Tag::kDo; }
/// May be the head noun of a phrase.
constexpr bool is_nominal(Tag t) { return t >= Tag::kNoun && t <= Tag::kAmount; }
constexpr bool is_mark(Tag t) { return t >= Tag::kComma; }

}  // namespace factlint
