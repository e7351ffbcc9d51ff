// Members told by any words that lead from the countries to the body: "A sits outside W", "A and B
// are neither of them in W", "A figures on the list of W members", "A is one of the six in W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_beside.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 16;  ///< tokens from the countries to the end of what is said

constexpr std::array<std::string_view, 22> kIs = {
    "is",    "are",    "remains", "remain", "stays",   "stay",   "stands",   "stand",
    "sits",  "sit",    "belongs", "belong", "figures", "figure", "features", "feature",
    "ranks", "appear", "appears", "counts", "count",   "lies"};
/// Of these a seat must be told: "has W members in its team" tells none.
constexpr std::array<std::string_view, 12> kHas = {"has",   "have",  "holds",  "hold",
                                                   "keeps", "keep",  "enjoys", "lacks",
                                                   "lack",  "takes", "take",   "does"};
constexpr std::array<std::string_view, 7> kSeats = {"seat", "seats",      "place", "places",
                                                    "vote", "membership", "chair"};
/// What a member, or one who is none, is: they say it themselves.
constexpr std::array<std::string_view, 20> kStates = {
    "member",    "members",  "in",        "inside", "within",  "outside",   "absent",
    "missing",   "part",     "party",     "signed", "belongs", "belong",    "stranger",
    "strangers", "outsider", "outsiders", "seat",   "among",   "membership"};
constexpr std::array<std::string_view, 13> kDenials = {
    "not",  "no",      "never",  "neither", "none",   "nowhere", "lacks",
    "lack", "outside", "absent", "missing", "refuse", "refuses"};
constexpr std::array<std::string_view, 4> kStrangers = {"stranger", "strangers", "outsider",
                                                        "outsiders"};
constexpr std::array<std::string_view, 5> kLists = {"list", "roll", "register", "registry",
                                                    "roster"};
constexpr std::array<std::string_view, 41> kPlain = {
    "also",   "now",      "still",      "today",      "currently", "both",      "all",
    "each",   "apiece",   "itself",     "themselves", "firmly",    "duly",      "indeed",
    "a",      "an",       "the",        "full",       "fledged",   "fully",     "its",
    "their",  "own",      "of",         "them",       "on",        "to",        "up",
    "longer", "formally", "officially", "one",        "states",    "countries", "from",
    "state",  "country",  "nations",    "belong",     "be",        "current"};
/// Behind the body: nothing more is told of it.
constexpr std::array<std::string_view, 20> kBehind = {
    "today",   "now",      "currently", "these", "and",       "but",   "while",
    "though",  "although", "since",     "which", "either",    "at",    "too",
    "anymore", "any",      "because",   "for",   "alongside", "that's"};
/// Before the countries, where they are what the clause is told of.
constexpr std::array<std::string_view, 14> kOpens = {
    "that", "both",   "and",      "but",   "while", "because", "since",
    "as",   "though", "although", "where", "so",    "yet",     "today"};

}  // namespace

/// One past an aside between commas: ", which trades with all,"; `t` if there is none.
uint32_t BesideReader::past_aside(uint32_t t) const {
  constexpr uint32_t kLongest = 12;
  if (!is_comma(t)) return t;
  for (uint32_t end = t + 2; end < std::min(sentence().last, t + kLongest); ++end) {
    if (is_comma(end)) return end + 1;
    if (is_mark(end)) break;
  }
  return t;
}

/// The countries are what the clause is told of.
bool BesideReader::opens_clause(const CountryRun& run) const {
  const uint32_t first = run.tokens.first;
  if (first == sentence().first) return true;
  // "On paper A is ...", "For now A is ..."
  static constexpr std::array<std::string_view, 9> kFronted = {
      "paper", "theory", "practice", "fact", "law", "now", "present", "date", "days"};
  if (first <= sentence().first + 3 && one_of(kFronted, word(first - 1))) return true;
  if (is_mark(first - 1))
    return !is_possessive(first - 1) && token(first - 1).mark_class != kHyphen;
  return one_of(kOpens, word(first - 1)) &&
         (first < sentence().first + 2 || word(first - 2) != "neither");
}

/// A number: "is one of the [six] in it".
bool BesideReader::counts(uint32_t t) const {
  const auto named = view_.mentions();
  return std::any_of(named.begin(), named.end(), [&](uint32_t m) {
    return mention(m).type == MentionType::kNumber && mention(m).core.contains(t);
  });
}

/// Takes one word between the countries and the body; false if it says something else.
bool BesideReader::take(Said& said, uint32_t t) const {
  const std::string_view told = word(t);
  const bool verb = one_of(kIs, told) || one_of(kHas, told);
  said.verb |= verb;
  said.has |= one_of(kHas, told);
  said.seat |= one_of(kSeats, told);
  said.state |= one_of(kStates, told) || one_of(kSeats, told);
  said.member |= one_of(kMember, told);
  said.list |= one_of(kLists, told);
  said.place |= told == "place" || told == "places";
  said.full |= told == "full";
  if (one_of(kDenials, told) || one_of(kStrangers, told) || told == "n't") {
    said.negated = !said.negated;
    return true;
  }
  // "is signed up to", "out of W"
  if (told == "out") {
    said.negated = !said.negated;
    said.state = true;
    return word(t + 1) == "of";
  }
  return verb || counts(t) || one_of(kStates, told) || one_of(kSeats, told) ||
         one_of(kMember, told) || one_of(kLists, told) || one_of(kPlain, told);
}

/// Nothing but the end, a mark or a clause of its own follows.
bool BesideReader::ends_there(uint32_t t) const {
  return (is_mark(t) && !is_possessive(t) &&
          !(sentence().contains(t) &&
            (token(t).mark_class == kHyphen || token(t).mark_class == kSlash))) ||
         one_of(kBehind, word(t));
}

/// "[A] sells grain and, unlike B, [belongs to W]": where the second verb of the same subject
/// stands; 0 if there is none.
uint32_t BesideReader::second_verb(const CountryRun& run) const {
  constexpr uint32_t kLongest = 16;
  if (run.tokens.first != sentence().first || is_mark(run.tokens.last)) return 0;
  const uint32_t end = std::min(sentence().last, run.tokens.last + kLongest);
  for (uint32_t t = run.tokens.last; t + 1 < end; ++t) {
    // another subject, or a clause of its own, may stand between
    if (is_mark(t) && !is_comma(t)) return 0;
    static constexpr std::array<std::string_view, 10> kClauses = {
        "that", "which", "who", "says", "said", "if", "whether", "when", "because", "while"};
    if (one_of(kClauses, word(t)) || country_at(t) != kNoMention) return 0;
    if (word(t) != "and" && word(t) != "but" && word(t) != "yet") continue;
    const uint32_t verb = past_aside(t + 1);
    if (one_of(kIs, word(verb)) || word(verb) == "does" || word(verb) == "do" ||
        word(verb) == "has")
      return verb;
  }
  return 0;
}

/// "[A and B], which trade with all, are neither of them on the list of W members".
void BesideReader::read_said(const CountryRun& run) {
  if (!opens_clause(run) || is_possessive(run.tokens.last)) return;
  read_said_from(run, past_aside(run.tokens.last));
  if (const uint32_t verb = second_verb(run); verb != 0) read_said_from(run, verb);
}

/// "[A], outside W, has its own ideas".
void BesideReader::read_outside(const CountryRun& run) {
  uint32_t t = run.tokens.last;
  if (!is_comma(t)) return;
  ++t;
  if (word(t) == "now" || word(t) == "still") ++t;
  if (word(t) != "outside") return;
  t += word(t + 1) == "the" ? 2 : 1;
  const std::vector<RoleFiller> body = body_at(t, false);
  if (body.empty()) return;
  const uint32_t end = mention(body.front().mention).core.last;
  if (is_comma(end) && body_at(end + 1, false).empty())
    add(run, body, true, {run.tokens.first, end});
}

void BesideReader::read_said_from(const CountryRun& run, uint32_t t) {
  const uint32_t end = std::min(sentence().last, t + kReach);
  Said said;
  std::vector<RoleFiller> body;
  for (; t < end && body.empty(); ++t) {
    body = body_at(t, false);
    if (!body.empty()) break;
    // "guards W's flank and is one of the six in it"
    if (word(t) == "it" && said.state && is_mark(t + 1)) {
      body = only_body_in({sentence().first, t});
      break;
    }
    if (is_mark(t) || !take(said, t) || (!said.verb && !one_of(kPlain, word(t)) && !counts(t)))
      return;
  }
  if (body.empty() || !said.verb || (said.has && !said.seat)) return;
  t = word(t) == "it" ? t + 1 : mention(body.front().mention).core.last;
  for (; is_possessive(t) || one_of(kMember, word(t)) || word(t) == "ranks"; ++t)
    said.member |= one_of(kMember, word(t)), said.state = true;
  if (!said.state || ((said.list || said.place) && !said.member) || !ends_there(t)) return;
  // "is in neither W nor V", "one of the members of W and V": told of both at once
  for (uint32_t next = t; next < t + 4; ++next) {
    if (!body_at(next, false).empty()) return;
  }
  const NodeId at = view_.phrases().node_at(run.tokens.first);
  constexpr uint16_t kOpen =
      kQuestionClause | kConditional | kWish | kImperative | kDenied | kFalseReport | kPlanned;
  if (at != kNoNode && (view_.clause_flags(at) & kOpen) != 0) return;
  add(run, body, said.negated, {run.tokens.first, t}, full_status(said.full));
  read_contrast(run, body, said.negated, t);
}

/// "A, unlike [B], is in W": B is not.
void BesideReader::read_contrast(const CountryRun& run, const std::vector<RoleFiller>& body,
                                 bool negated, uint32_t end) {
  constexpr uint32_t kWords = 4;  // "unlike its old rival B"
  for (uint32_t t = sentence().first; t < end; ++t) {
    if (word(t) != "unlike" || (t > sentence().first && !is_comma(t - 1) && word(t - 1) != "and"))
      continue;
    for (uint32_t at = t + 1; at <= t + kWords && !is_mark(at); ++at) {
      const uint32_t m = country_at(at);
      if (m == kNoMention) continue;
      const CountryRun other{mention(m).tokens, part_named(m)};
      const bool same =
          std::any_of(run.parts.begin(), run.parts.end(), [&](const RoleFiller& part) {
            return other.parts.empty() || part.entities == other.parts.front().entities;
          });
      if (!same && is_comma(other.tokens.last)) add(other, body, !negated, {t, other.tokens.last});
      return;
    }
  }
}

}  // namespace factlint
