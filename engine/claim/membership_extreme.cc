// What is told of a country among the members of a body, which puts it among them: "A has the
// smallest army in W", "With W's oldest parliament, A ...", "Of all the members of W, A is the
// poorest", "A pays its dues as a full member of W".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_beside.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// What every country has one of, so that the extreme of them is found among the members.
constexpr std::array<std::string_view, 62> kOwned = {
    "army",        "armies",       "military",     "forces",    "force",       "navy",
    "fleet",       "economy",      "population",   "territory", "area",        "parliament",
    "legislature", "budget",       "debt",         "gdp",       "product",     "output",
    "growth",      "inflation",    "unemployment", "rate",      "expectancy",  "electorate",
    "workforce",   "police",       "arsenal",      "currency",  "government",  "president",
    "leader",      "capital",      "border",       "borders",   "frontier",    "coastline",
    "railway",     "network",      "wages",        "wage",      "pensions",    "income",
    "incomes",     "deficit",      "spending",     "minority",  "harvest",     "industry",
    "passport",    "constitution", "reserves",     "land",      "mountains",   "farms",
    "salaries",    "prices",       "taxes",        "diaspora",  "bureaucracy", "electricity",
    "soldiers",    "troops"};
constexpr std::array<std::string_view, 28> kHaving = {
    "has",       "have",      "boasts",   "boast",  "fields",    "field",   "keeps",
    "maintains", "keep",      "commands", "claims", "runs",      "musters", "owns",
    "pays",      "possesses", "retains",  "holds",  "occupies",  "casts",   "fills",
    "hold",      "occupy",    "maintain", "elects", "registers", "records", "reports"};
constexpr std::array<std::string_view, 10> kBeing = {
    "is", "are", "remains", "remain", "stays", "ranks", "rank", "forms", "makes", "counts"};
constexpr std::array<std::string_view, 17> kAdverbs = {
    "still", "also", "now",    "today",    "by",   "far", "easily",   "currently", "as",
    "only",  "even", "surely", "arguably", "both", "up",  "probably", "perhaps"};
/// Behind the body nothing more is told of it.
constexpr std::array<std::string_view, 22> kBehind = {
    "and", "but", "after",   "behind", "while", "which",    "though", "by",  "yet", "today", "with",
    "so",  "as",  "because", "since",  "at",    "although", "when",   "for", "if",  "now",   "per"};
constexpr std::array<std::string_view, 10> kWithin = {
    "in", "of", "within", "inside", "among", "across", "all", "the", "whole", "entire"};

bool is_state_noun(std::string_view word) {
  static constexpr std::array<std::string_view, 10> kMore = {
      "economy", "power",       "land",  "ally",     "one",
      "army",    "contributor", "payer", "producer", "democracy"};
  return names_state(word) || one_of(kMore, word);
}

}  // namespace

/// "largest", "most".
bool BesideReader::is_superlative(uint32_t t) const {
  if (is_mark(t)) return false;
  if (word(t) == "most" || word(t) == "least") return true;
  const auto& analyses = view_.context().lexicon.analyses(token(t).word);
  return std::any_of(analyses.begin(), analyses.end(), [](const Analysis& analysis) {
    return analysis.part == PartOfSpeech::kAdjective && (analysis.features & kSuperlative) != 0;
  });
}

/// "[in] [the] [W]" where nothing more is told of the body behind it; `t` goes past it.
std::vector<RoleFiller> BesideReader::body_within(uint32_t& t, uint32_t stop) const {
  const uint32_t begin = t;
  while (one_of(kWithin, word(t))) ++t;
  if (t == begin || word(begin) == "the" || word(begin) == "all") return {};
  std::vector<RoleFiller> body = body_at(t, false);
  if (body.empty()) return {};
  t = mention(body.front().mention).core.last;
  if (is_possessive(t)) {
    // "the smallest of W's armies"
    if (word(begin) != "of" && word(begin) != "among") return {};
    for (++t; !is_mark(t) && !names_state(word(t)) && !one_of(kOwned, word(t)); ++t) {
      if (t > begin + 9) return {};
    }
    ++t;
  }
  return ends_phrase(t) || t == stop ? body : std::vector<RoleFiller>();
}

bool BesideReader::ends_phrase(uint32_t t) const {
  if (!is_mark(t)) return one_of(kBehind, word(t));
  return !sentence().contains(t) ||
         (!is_possessive(t) && token(t).mark_class != kHyphen && token(t).mark_class != kSlash);
}

/// "the smallest army in W", "W's second-largest economy" from `t` on, which goes past it: the
/// body. What is told of a country is said by `is`: what it has, or what it is.
std::vector<RoleFiller> BesideReader::extreme_at(uint32_t& t, bool is, uint32_t stop) const {
  constexpr uint32_t kWords = 5;
  std::vector<RoleFiller> body;
  const bool definite = word(t) == "the";
  if (definite) ++t;
  body = body_at(t, false);
  if (!body.empty()) {
    t = mention(body.front().mention).core.last;
    if (!is_possessive(t)) return {};
    ++t;
  } else if (!definite) {
    return {};
  }
  const uint32_t begin = t;
  while (t < begin + kWords && sentence().contains(t) && !is_superlative(t)) ++t;
  if (!is_superlative(t)) return {};
  uint32_t noun = t;
  for (const uint32_t end = t + kWords; ++t < end && !is_mark(t);) {
    if (one_of(kWithin, word(t)) || one_of(kBehind, word(t))) break;
    noun = t;
  }
  const bool bare = is_superlative(noun);
  if (!bare && !(is ? is_state_noun(word(noun)) : one_of(kOwned, word(noun)))) return {};
  if (bare && !is) return {};
  if (body.empty()) return body_within(t, stop);
  return ends_phrase(t) || t == stop ? body : std::vector<RoleFiller>();
}

/// Told as it is now, of no wish and no condition, in the words up to `end`.
bool BesideReader::is_told_now(const CountryRun& run, uint32_t end) const {
  static constexpr std::array<std::string_view, 33> kOther = {
      "not",   "no",      "never",  "once",    "would",    "could",  "might",  "may",    "if",
      "was",   "were",    "had",    "until",   "formerly", "used",   "wants",  "want",   "hopes",
      "apply", "applied", "should", "nor",     "neither",  "will",   "longer", "former", "n't",
      "seeks", "joins",   "ceased", "outside", "left",     "recalls"};
  for (uint32_t t = sentence().first; t < std::min(end, sentence().last); ++t) {
    if (one_of(kOther, word(t))) return false;
  }
  if (tells_past_year(view_.context(), sentence())) return false;
  constexpr uint16_t kOpen =
      kQuestionClause | kConditional | kWish | kImperative | kDenied | kFalseReport | kPlanned;
  const NodeId at = view_.phrases().node_at(run.tokens.first);
  return at == kNoNode || (view_.clause_flags(at) & kOpen) == 0;
}

/// "[A] has the smallest army in W", "[A]'s army is the smallest in W", "With the smallest army in
/// W, [A] ...", "[A], the smallest economy in W, ...".
void BesideReader::read_extreme(const CountryRun& run) {
  uint32_t t = run.tokens.last;
  bool is = false;
  if (fronted_extreme(run) || extreme_ahead(run)) return;
  if (!opens_clause(run)) return;
  if (is_possessive(t)) {
    while (++t < run.tokens.last + 4 && !one_of(kBeing, word(t))) {
      if (is_mark(t)) return;
    }
    if (!one_of(kBeing, word(t)) || !one_of(kOwned, word(t - 1))) return;
    is = true;
    ++t;
  } else if (is_comma(t) && (word(t + 1) == "with" || word(t + 1) == "the")) {
    is = word(t + 1) == "the";
    t += is ? 1 : 2;
  } else {
    t = past_aside(t);
    is = one_of(kBeing, word(t));
    if (!is && !one_of(kHaving, word(t))) return;
    ++t;
  }
  while (one_of(kAdverbs, word(t))) ++t;
  std::vector<RoleFiller> body = is ? std::vector<RoleFiller>() : one_seat_at(t);
  if (body.empty()) body = extreme_at(t, is);
  if (!body.empty() && is_told_now(run, sentence().last))
    add(run, body, false, {run.tokens.first, t});
}

/// "one of the six seats in W", "one of W's six votes" from `t` on, which goes past it.
std::vector<RoleFiller> BesideReader::one_seat_at(uint32_t& t) const {
  static constexpr std::array<std::string_view, 6> kSeats = {"seats",  "votes",  "places",
                                                             "voices", "chairs", "vetoes"};
  if (word(t) != "one" || word(t + 1) != "of") return {};
  uint32_t at = t + 2;
  if (word(at) == "the") ++at;
  std::vector<RoleFiller> body = body_at(at, false);
  if (!body.empty()) {
    at = mention(body.front().mention).core.last;
    if (!is_possessive(at)) return {};
    ++at;
  }
  while (counts(at) || word(at) == "full") ++at;
  if (!one_of(kSeats, word(at))) return {};
  ++at;
  if (body.empty()) {
    if (word(at) == "at" || word(at) == "on") return {};  // "at the W table": of others, perhaps
    body = body_within(at, sentence().last);
  } else if (!ends_phrase(at)) {
    return {};
  }
  if (!body.empty()) t = at;
  return body;
}

/// "For W's smallest member, [A], ...", "The smallest of W's members is [A]".
bool BesideReader::extreme_ahead(const CountryRun& run) {
  constexpr uint32_t kLongest = 16;
  const uint32_t stop = run.tokens.first - 1;
  if (run.parts.size() != 1 || run.tokens.first < sentence().first + 5) return false;
  const bool apposed =
      is_comma(stop) && is_mark(run.tokens.last) && !is_possessive(run.tokens.last);
  const bool is = (word(stop) == "is" || word(stop) == "remains") && ends_phrase(run.tokens.last);
  if (!apposed && !is) return false;
  for (uint32_t t = stop; t > sentence().first && stop - t < kLongest; --t) {
    if (is_mark(t - 1) && !is_possessive(t - 1)) {
      if (t - 1 != sentence().first && token(t - 1).mark_class != kHyphen) break;
    }
    uint32_t end = t - 1;
    const std::vector<RoleFiller> body = extreme_at(end, true, stop);
    if (body.empty() || end != stop || !is_told_now(run, sentence().last)) continue;
    // "of the smallest member": told of what it has, perhaps
    add(run, body, false, {t - 1, run.tokens.last});
    return true;
  }
  return false;
}

/// "Bound by the W treaty, [A] must ...", "[A], bound as it is by W's charter, ...", "[A] is tied
/// to W by treaty".
void BesideReader::read_bound(const CountryRun& run) {
  static constexpr std::array<std::string_view, 8> kBound = {
      "bound", "tied", "obliged", "committed", "covered", "protected", "shielded", "obligated"};
  static constexpr std::array<std::string_view, 15> kBetween = {
      "as",  "it",   "is",    "are", "they",   "by",   "to",  "under",
      "the", "also", "still", "in",  "within", "duly", "both"};
  static constexpr std::array<std::string_view, 14> kTreaty = {
      "treaty",    "pact",       "charter",  "obligations", "obligation",
      "guarantee", "guarantees", "umbrella", "membership",  "commitments",
      "statutes",  "shield",     "rules",    "clause"};
  constexpr uint32_t kReach = 12;
  const uint32_t comma = run.tokens.first - 1;
  const bool ahead = run.tokens.first > sentence().first + 3 && is_comma(comma);
  uint32_t t = run.tokens.last;
  if (ahead) {
    for (t = comma; t > sentence().first && !is_mark(t - 1) && comma - t < kReach;) --t;
  } else if (!opens_clause(run) || is_possessive(t)) {
    return;
  }
  const uint32_t end = ahead ? comma : std::min(sentence().last, t + kReach);
  if (!ahead && !is_comma(t) && word(t) != "is" && word(t) != "are") return;
  if (!ahead) ++t;
  if (!one_of(kBound, word(t))) return;
  std::vector<RoleFiller> body;
  bool treaty = false;
  for (++t; t < end && !is_mark(t); ++t) {
    std::vector<RoleFiller> found = body.empty() ? body_at(t, false) : std::vector<RoleFiller>();
    if (!found.empty()) {
      body = std::move(found);
      t = mention(body.front().mention).core.last - 1;
      if (is_possessive(t + 1)) ++t;
    } else if (one_of(kTreaty, word(t))) {
      treaty = true;
    } else if (!one_of(kBetween, word(t))) {
      break;
    }
  }
  if (body.empty() || !treaty || (ahead ? t != comma : !ends_phrase(t) && !is_mark(t)) ||
      !is_told_now(run, t))
    return;
  add(run, body, false, {std::min(t, run.tokens.first), std::max(t, run.tokens.last)});
}

/// "With the smallest army in W, [A] ...", "As W's oldest member, [A] ...".
bool BesideReader::fronted_extreme(const CountryRun& run) {
  constexpr uint32_t kLongest = 16;
  const uint32_t comma = run.tokens.first - 1;
  if (run.tokens.first < sentence().first + 5 || !is_comma(comma)) return false;
  uint32_t t = comma;
  while (t > sentence().first && comma - t < kLongest && !is_mark(t - 1)) --t;
  const uint32_t begin = t;
  const bool with = word(t) == "with" || word(t) == "having" || word(t) == "boasting";
  if (!with && word(t) != "as" && word(t) != "being") return false;
  std::vector<RoleFiller> body = extreme_at(++t, !with);
  if (body.empty() || t != comma || !is_told_now(run, sentence().last)) return false;
  add(run, body, false, {begin, run.tokens.last});
  return true;
}

/// "Of all the members of W, [A] is the poorest": it is one of them.
void BesideReader::read_out_of_all(const CountryRun& run) {
  static constexpr std::array<std::string_view, 9> kSet = {"all", "the", "of",  "full", "current",
                                                           "six", "in",  "its", "nine"};
  static constexpr std::array<std::string_view, 10> kTold = {
      "is", "remains", "has", "alone", "ranks", "boasts", "spends", "pays", "lies", "stands"};
  constexpr uint32_t kLongest = 12;
  const uint32_t comma = run.tokens.first - 1;
  if (run.parts.size() != 1 || run.tokens.first < sentence().first + 4 || !is_comma(comma) ||
      !one_of(kTold, word(run.tokens.last)) || !is_told_now(run, sentence().last))
    return;
  uint32_t t = comma;
  while (t > sentence().first && comma - t < kLongest && !is_mark(t - 1)) --t;
  const uint32_t begin = t;
  if (word(t) != "of" && word(t) != "among") return;
  std::vector<RoleFiller> body;
  bool members = false;
  for (++t; t < comma; ++t) {
    std::vector<RoleFiller> found = body_at(t, false);
    if (!found.empty()) {
      body = std::move(found);
      t = mention(body.front().mention).core.last - 1;
    } else if (names_state(word(t))) {
      members = true;
    } else if (!one_of(kSet, word(t)) && !is_possessive(t)) {
      return;
    }
  }
  // "Of the members of W, A has the closest ties with B"
  for (t = run.tokens.last; t < sentence().last; ++t) {
    static constexpr std::array<std::string_view, 8> kSome = {"none", "few",  "only", "most",
                                                              "any",  "each", "two",  "with"};
    if (one_of(kSome, word(t)) || country_at(t) != kNoMention) return;
  }
  if (members && !body.empty()) add(run, body, false, {begin, run.tokens.last});
}

/// "[A] pays its dues as a full member of W"; ahead of it in "Having paid its dues as a member of
/// W, [A] ...".
void BesideReader::read_capacity(const CountryRun& run) {
  static constexpr std::array<std::string_view, 34> kTakes = {
      "regards", "sees",       "treats",     "views",    "describes", "lists",    "names",
      "counts",  "portrays",   "depicts",    "accepts",  "admits",    "welcomes", "proposes",
      "wants",   "recognises", "recognizes", "presents", "poses",     "wrote",    "calls",
      "see",     "regard",     "treat",      "view",     "describe",  "list",     "returns",
      "return",  "enters",     "enter",      "known",    "billed",    "seen"};
  constexpr uint32_t kLongest = 24;
  const uint32_t begin = run.tokens.first > kLongest ? run.tokens.first - kLongest : 0;
  for (uint32_t as = std::max(sentence().first, begin);
       as < std::min(sentence().last, run.tokens.last + kLongest); ++as) {
    if (word(as) != "as" || run.tokens.contains(as)) continue;
    uint32_t t = as;
    bool full = false;
    std::vector<RoleFiller> body = capacity_at(t, full);
    if (body.empty()) continue;
    const bool ahead = t <= run.tokens.first;
    const TokenRange between =
        ahead ? TokenRange{sentence().first, run.tokens.first} : TokenRange{run.tokens.last, as};
    if (!(ahead ? is_participle_ahead(between, t)
                : opens_clause(run) && !is_possessive(between.first)))
      return;
    for (uint32_t i = between.first; i < between.last; ++i) {
      if (one_of(kTakes, word(i)) || country_at(i) != kNoMention) return;
      if (!is_mark(i) && tells_past(i)) return;
    }
    if (is_told_now(run, std::max(t, run.tokens.last)))
      add(run, body, false, {std::min(as, run.tokens.first), std::max(t, run.tokens.last)},
          full_status(full));
    return;
  }
}

/// A finite verb of the past.
bool BesideReader::tells_past(uint32_t t) const {
  const NodeId at = view_.phrases().node_at(t);
  if (at == kNoNode) return false;
  const Node& node = view_.node(at);
  return node.kind == NodeKind::kVerb && node.form == VerbForm::kFinite &&
         node.tense == Tense::kPast && !node.perfect;
}

/// "as [a full member of W]", "as [one of the six W members]" from `t` on, which goes past it.
std::vector<RoleFiller> BesideReader::capacity_at(uint32_t& t, bool& full) const {
  constexpr uint32_t kLongest = 8;
  std::vector<RoleFiller> body;
  bool member = false;
  const uint32_t end = std::min(sentence().last, t + kLongest);
  for (++t; t < end; ++t) {
    std::vector<RoleFiller> found = body.empty() ? body_at(t, false) : std::vector<RoleFiller>();
    if (!found.empty()) {
      body = std::move(found);
      t = mention(body.front().mention).core.last - 1;
    } else if (one_of(kMember, word(t)) &&
               body.empty() == (word(t + 1) == "of" || word(t + 1) == "in")) {
      member = true;
      if (!body.empty()) {
        ++t;
        break;
      }
    } else if (!one_of(kBefore, word(t)) && !counts(t) && !is_possessive(t)) {
      break;
    }
    full |= word(t) == "full";
  }
  // "as a member of the W delegation"
  const bool closed = is_mark(t) ? !is_possessive(t) : !names_thing(t);
  return member && closed ? body : std::vector<RoleFiller>();
}

/// "Having paid its dues as a member of W, [A]": the clause ahead has no subject of its own.
bool BesideReader::is_participle_ahead(TokenRange before, uint32_t end) const {
  constexpr uint32_t kTail = 4;  // "for years", "since then"
  if (before.last <= before.first || !is_comma(before.last - 1) || before.last - 1 > end + kTail)
    return false;
  const NodeId at = view_.phrases().node_at(before.first);
  if (at == kNoNode || view_.node(at).kind != NodeKind::kVerb) return false;
  return view_.folded(before.first).ends_with("ing");
}

}  // namespace factlint
