// Members told by a roll: "the roll of W members lacks A", "W's list includes A", "you will not
// find A on the list of W members"; and "A, B and C, all of them from W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_beside.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 10;  ///< tokens of the words for a roll

constexpr std::array<std::string_view, 11> kRolls = {"list",     "roll",       "roster",  "line-up",
                                                     "lineup",   "ranks",      "members", "member",
                                                     "register", "membership", "rollcall"};
/// Of these alone a body may keep many: of honour, of demands, of its enemies.
constexpr std::array<std::string_view, 3> kAnyRolls = {"list", "roll", "register"};
/// Besides those, between a roll and the verb, or the country and the roll.
constexpr std::array<std::string_view, 14> kAround = {
    "the", "of",   "full",  "current", "today's", "official", "duly",
    "all", "also", "still", "a",       "on",      "in",       "its"};
constexpr std::array<std::string_view, 9> kLacks = {
    "lacks", "lack", "omits", "omit", "misses", "lacked", "omitted", "skips", "excludes"};
constexpr std::array<std::string_view, 10> kHas = {"includes", "include", "contains", "contain",
                                                   "features", "feature", "lists",    "list",
                                                   "names",    "shows"};

}  // namespace

/// The verb right before the countries: whether it says that they are on it; nullopt if it is none.
std::optional<bool> BesideReader::has_on_roll(uint32_t& t) const {
  if (word(t - 1) == "out" && (word(t - 2) == "leaves" || word(t - 2) == "leave")) {
    t -= 2;
    return false;
  }
  // "has an entry for A", "lacks a line for A"
  if (word(t - 1) == "for" && (word(t - 2) == "entry" || word(t - 2) == "line" ||
                               word(t - 2) == "slot" || word(t - 2) == "page")) {
    const std::string_view article = word(t - 3);
    const std::string_view verb = word(t - 4);
    if (article != "a" && article != "an" && article != "no") return std::nullopt;
    if (verb != "has" && verb != "contains" && !one_of(kLacks, verb)) return std::nullopt;
    t -= 4;
    return (article != "no") == !one_of(kLacks, verb);
  }
  if (one_of(kLacks, word(t - 1))) return --t, false;
  if (!one_of(kHas, word(t - 1))) return std::nullopt;
  --t;
  if (word(t - 1) == "not" && (word(t - 2) == "does" || word(t - 2) == "do")) return t -= 2, false;
  if (word(t - 1) == "n't" || word(t - 1) == "doesn't") return --t, false;
  return true;
}

/// "The roll of full W members duly lacks [A]", "W's list of members does not contain [A]".
void BesideReader::read_roll(const CountryRun& run) {
  uint32_t t = run.tokens.first;
  if (t < sentence().first + 4) return;
  const std::optional<bool> there = has_on_roll(t);
  if (!there) return;
  bool full = false;
  bool list = false;
  bool of_members = false;
  std::vector<RoleFiller> body;
  const uint32_t end = t;
  for (; t > sentence().first && end - t < kReach; --t) {
    const std::string_view before = word(t - 1);
    if (body.empty()) {
      body = body_at(t, true);
      if (!body.empty()) {
        t = start_of(body.front()) + 1;
        continue;
      }
    }
    full |= before == "full";
    list |= one_of(kRolls, before) && before != "member" && before != "members";
    of_members |= one_of(kRolls, before) && !one_of(kAnyRolls, before);
    if (!one_of(kRolls, before) && !one_of(kAround, before) && !is_possessive(t - 1)) break;
  }
  if (!list || !of_members || body.empty() || !is_mark(run.tokens.last)) return;
  add(run, body, !*there, {t, run.tokens.last}, full_status(full));
}

/// "You will not find [A] on the list of W members".
void BesideReader::read_sought(const CountryRun& run) {
  static constexpr std::array<std::string_view, 5> kFind = {"find", "see", "finds", "spot",
                                                            "found"};
  const uint32_t first = run.tokens.first;
  if (first < sentence().first + 2 || !one_of(kFind, word(first - 1))) return;
  bool negated = false;
  const uint32_t begin = std::max(sentence().first + 4, first) - 4;
  for (uint32_t t = begin; t < first; ++t) {
    const std::string_view before = word(t);
    negated |= before == "not" || before == "never" || before == "n't" || before == "nowhere" ||
               before == "won't" || before == "cannot";
  }
  uint32_t t = run.tokens.last;
  if (!negated || (word(t) != "on" && word(t) != "in" && word(t) != "among")) return;
  std::vector<RoleFiller> body;
  bool roll = false;
  bool full = false;
  const uint32_t end = std::min(sentence().last, t + kReach);
  for (++t; t < end && !is_mark(t); ++t) {
    if (body.empty()) {
      body = body_at(t, false);
      if (!body.empty()) {
        t = mention(body.front().mention).core.last - 1;
        continue;
      }
    }
    if (!one_of(kRolls, word(t)) && !one_of(kAround, word(t)) && !is_possessive(t)) return;
    roll |= one_of(kRolls, word(t)) && !one_of(kAnyRolls, word(t));
    full |= word(t) == "full";
  }
  if (roll && !body.empty()) add(run, body, true, {first, t}, full_status(full));
}

/// "Search the roll of W's members for [A] and you will search in vain".
void BesideReader::read_sought_in_vain(const CountryRun& run) {
  const uint32_t first = run.tokens.first;
  if (first < sentence().first + 2 || word(first - 1) != "for") return;
  bool vain = false;
  bool members = false;
  bool full = false;
  for (uint32_t t = sentence().first; t < sentence().last; ++t) {
    vain |= word(t) == "vain" && word(t - 1) == "in";
    members |= one_of(kRolls, word(t)) && !one_of(kAnyRolls, word(t));
    full |= word(t) == "full";
  }
  if (!vain || !members) return;
  const std::vector<RoleFiller> body = only_body(view_, whole_);
  if (!body.empty()) add(run, body, true, run.tokens, full_status(full));
}

/// "[A, B and C], all of them from W", "[A and B], both in W".
void BesideReader::read_all_of(const CountryRun& run) {
  uint32_t t = run.tokens.last;
  if (!is_comma(t) && !(is_mark(t) && token(t).mark_class == kDash)) return;
  ++t;
  const std::string_view all = word(t);
  if (all != "all" && all != "both" && all != "each") return;
  if (word(t + 1) == "three" || word(t + 1) == "four" || word(t + 1) == "five") ++t;
  t += word(t + 1) == "of" && word(t + 2) == "them" ? 3 : 1;
  bool member = false;
  bool full = false;
  for (uint32_t steps = 0; steps < 5; ++steps, ++t) {
    member |=
        one_of(kMember, word(t)) || word(t) == "from" || word(t) == "in" || word(t) == "within";
    full |= word(t) == "full";
    const std::vector<RoleFiller> body = body_at(t, false);
    if (!body.empty()) {
      t = mention(body.front().mention).core.last;
      while (is_possessive(t)) ++t;
      for (; one_of(kMember, word(t)); ++t) member = true;
      if (member && is_mark(t)) add(run, body, false, {run.tokens.first, t}, full_status(full));
      return;
    }
    if (is_mark(t) || (!one_of(kMember, word(t)) && !one_of(kBefore, word(t)) &&
                       word(t) != "from" && word(t) != "within"))
      return;
  }
}

}  // namespace factlint
