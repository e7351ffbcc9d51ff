// Titles of offices as sets of words: "ministry of defence", "Russian defence minister", "head of
// the ministry of defense" are one office.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/fact/fact_base.h"
#include "engine/verdict/content_words.h"

namespace factlint {

/// The words of a title that tell the office: ranks ("General"), nationality and the words in
/// `names` are dropped, a ministry that is run is its minister.
WordList title_words(std::string_view title, const WordList& names);

/// Words that make it another office, or one of another time: deputy, acting, former, designate ...
bool is_other_office(const WordList& title);

enum class TitleMatch : uint8_t {
  kNone,
  kLoose,  ///< may be meant ("the minister", "the leader"): confirms, never accuses
  kExact,
};
/// `title` against an office fact's title and its aliases.
TitleMatch match_title(const WordList& title, const Fact& office, const FactBase& facts);

/// "head", "lead": whoever is at the top of a body.
bool tells_top(const WordList& title);

/// "the defense minister of Russia": an office as messages tell it.
std::string office_words(const FactBase& facts, const Fact& office, bool article = true);

/// A title that names one single office by itself: a minister with a portfolio, a president, a
/// prime minister.
bool is_state_office(const WordList& title);
/// "director of the Federal Archive Service": the head of an armed or civil service of a state.
bool heads_state_body(const WordList& title);
/// "chief of the general staff", "speaker of the parliament", "prosecutor general": one who heads
/// a ministry, a state or its forces holds none of these.
bool is_exclusive_office(const WordList& title);
/// "leader", "head of state": whoever is at the top of a country.
bool is_state_leader(const WordList& title);
/// "minister" with a portfolio: tells the office even without a country.
bool is_portfolio(const WordList& title);

}  // namespace factlint
