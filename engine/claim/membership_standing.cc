// What only a member, or only one who is none, can be told of: "membership of W obliges A", "A is
// missing from the list of W members", "A's withdrawal from W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_beside.h"
#include "engine/claim/membership_words.h"

namespace factlint {

/// "[A] is missing from the list of W members", "[A and B] are not absent from W's ranks".
void BesideReader::read_absent(const CountryRun& run) {
  static constexpr std::array<std::string_view, 11> kIs = {
      "is",   "are",     "remains",       "remain", "still",  "also",
      "both", "notably", "conspicuously", "not",    "however"};
  static constexpr std::array<std::string_view, 12> kList = {
      "the", "list", "lists",      "ranks",   "roll",   "roster",
      "of",  "full", "membership", "line-up", "member", "members"};
  constexpr uint32_t kLongest = 12;
  uint32_t t = run.tokens.last;
  bool present = false;
  bool negated = true;
  for (; one_of(kIs, word(t)) || is_comma(t); ++t) {
    present |= word(t) == "is" || word(t) == "are" || word(t).starts_with("remain");
    if (word(t) == "not") negated = false;
  }
  if (!present || word(t + 1) != "from" ||
      (word(t) != "absent" && word(t) != "missing" && word(t) != "excluded" &&
       word(t) != "omitted"))
    return;
  const uint32_t end = std::min(sentence().last, t + kLongest);
  std::vector<RoleFiller> body;
  bool list = false;
  for (t += 2; t < end && !is_mark(t); ++t) {
    const std::vector<RoleFiller> found = body.empty() ? body_at(t, false) : body;
    if (body.empty() && !found.empty()) {
      body = found;
      t = mention(body.front().mention).core.last - 1;
      continue;
    }
    if (token(t).kind == TokenKind::kPossessive) continue;
    if (!one_of(kList, word(t))) return;
    list |= word(t) != "the" && word(t) != "of" && word(t) != "full";
  }
  if (list && !body.empty()) add(run, body, negated, {run.tokens.first, t});
}

/// "Membership of W obliges [A] to ...": only a member is bound.
void BesideReader::read_obliged(const CountryRun& run) {
  static constexpr std::array<std::string_view, 9> kBinds = {"obliges",   "binds",    "commits",
                                                             "requires",  "entitles", "obliged",
                                                             "committed", "compels",  "bound"};
  const uint32_t verb = run.tokens.first - 1;
  // "obliges A's ally to train"
  if (is_possessive(run.tokens.last) ||
      view_.context().mentions.entity(mention(run.parts.back().mention)).possessive ||
      (word(run.tokens.last) != "to" && !is_mark(run.tokens.last)))
    return;
  if (run.tokens.first < sentence().first + 3 || !one_of(kBinds, word(verb))) return;
  // "CSTO membership obliges", "membership of the CSTO obliges"
  const bool behind = word(verb - 1) == "membership";
  const std::vector<RoleFiller> body = body_at(behind ? verb - 1 : verb, true);
  if (body.empty()) return;
  uint32_t t = start_of(body.front());
  if (!behind) {
    if (t > sentence().first && word(t - 1) == "the") --t;
    if (t < sentence().first + 2 || (word(t - 1) != "of" && word(t - 1) != "in") ||
        word(t - 2) != "membership")
      return;
    t -= 2;
  }
  // "Russia's membership obliges": told of its owner.
  const std::string_view owner = t > sentence().first ? word(t - 1) : std::string_view();
  if (t == sentence().first || owner == "the" || is_mark(t - 1) || owner == "that")
    add(run, body, false, {t, run.tokens.last});
}

/// "[A]'s withdrawal from W": it is out, unless the sentence only thinks of it.
void BesideReader::read_exit(const CountryRun& run) {
  static constexpr std::array<std::string_view, 7> kExit = {
      "exit", "departure", "withdrawal", "secession", "pull-out", "pullout", "walkout"};
  if (run.parts.size() != 1) return;
  uint32_t t = run.tokens.last;
  bool possessive = view_.context().mentions.entity(mention(run.parts.front().mention)).possessive;
  if (t < sentence().last && token(t).kind == TokenKind::kPossessive) {
    possessive = true;
    ++t;
  }
  if (!possessive || !one_of(kExit, word(t)) || word(t + 1) != "from" || is_thought_of()) return;
  t += word(t + 2) == "the" ? 3 : 2;
  const std::vector<RoleFiller> body = body_at(t, false);
  if (body.empty()) return;
  // "A's departure from the W summit", "from W's lounge": from something of the body's.
  const uint32_t behind = mention(body.front().mention).core.last;
  if (is_possessive(behind) || names_thing(behind)) return;
  add(run, body, true, {run.tokens.first, t + 1});
}

/// A noun that can't be the verb of a singular subject: "summit", "mission", "talks".
bool BesideReader::names_thing(uint32_t t) const {
  if (is_mark(t)) return false;
  constexpr uint16_t kOfSingular = kThirdPerson | kPast | kPastParticiple;
  bool noun = false;
  for (const Analysis& analysis : view_.context().lexicon.analyses(token(t).word)) {
    noun |= analysis.part == PartOfSpeech::kNoun;
    if (analysis.part == PartOfSpeech::kAdverb || analysis.part == PartOfSpeech::kPreposition)
      return false;
    if (analysis.part == PartOfSpeech::kVerb && (analysis.features & kOfSingular) != 0)
      return false;
  }
  return noun;
}

/// What may come, was feared, or was once.
bool BesideReader::is_thought_of() const {
  static constexpr std::array<std::string_view, 39> kThought = {
      "would",     "could",    "may",       "might",    "if",      "possible", "threat",
      "threats",   "talk",     "talks",     "plan",     "plans",   "risk",     "prospect",
      "potential", "likely",   "planned",   "pending",  "future",  "eventual", "hypothetical",
      "call",      "calls",    "demand",    "demands",  "bill",    "no",       "not",
      "never",     "rumours",  "rumors",    "question", "discuss", "will",     "reversed",
      "cancelled", "canceled", "postponed", "averted"};
  for (uint32_t t = sentence().first; t < sentence().last; ++t) {
    if (one_of(kThought, view_.folded(t))) return true;
  }
  return false;
}

}  // namespace factlint
