// Countries whose membership is told right behind their names: "A, one of W's six", "A, no longer a
// member of W", "A, on paper still a member of W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_beside.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// What may stand between a name and what it is besides: "still", "on paper", "like B".
constexpr std::array<std::string_view, 29> kStill = {
    "still",    "already",  "itself",    "also",         "too",       "formally",
    "on",       "paper",    "legally",   "officially",   "nominally", "technically",
    "now",      "today",    "currently", "in",           "name",      "only",
    "theory",   "law",      "principle", "nevertheless", "though",    "although",
    "strictly", "speaking", "at",        "least",        "moreover"};

constexpr std::array<std::string_view, 9> kLike = {"like", "along", "together", "with", "as",
                                                   "well", "just",  "unlike",   "and"};

constexpr std::array<std::string_view, 16> kNotYet = {
    "former",    "would-be", "prospective", "candidate", "associate", "observer",
    "future",    "aspiring", "potential",   "honorary",  "one-time",  "onetime",
    "erstwhile", "would",    "likely",      "possible"};

}  // namespace

/// "[A], one of W's six", "[A and B], two of the W members".
void BesideReader::read_one_of(const CountryRun& run) {
  uint32_t t = run.tokens.last;
  if (!is_mark(t) || word(t + 2) != "of") return;
  const std::string_view count = word(t + 1);
  if (count != "one" && count != "two" && count != "three" && count != "both") return;
  t += 3;
  if (word(t) == "the") ++t;
  const std::vector<RoleFiller> body = body_at(t, false);
  if (body.empty()) return;
  t = mention(body.front().mention).core.last;
  if (!is_mark(t) && (word(t) == "'s" || word(t) == "s" || token(t).kind == TokenKind::kPossessive))
    ++t;
  const bool number = number_at(t);
  if (number) ++t;
  const bool member = one_of(kMember, word(t));
  if ((number && is_mark(t)) || (member && is_mark(t + 1)))
    add(run, body, false, {run.tokens.first, t});
}

/// "[A], no longer a member of W, ...", "[A], never a W member, ...".
void BesideReader::read_no_longer(const CountryRun& run) {
  uint32_t t = run.tokens.last;
  if (!is_mark(t)) return;
  ++t;
  if (word(t) == "no" && word(t + 1) == "longer") {
    t += 2;
  } else if (word(t) == "never" || word(t) == "not") {
    ++t;
  } else {
    return;
  }
  const uint32_t end = std::min(sentence().last, t + 12);
  bool member = false;
  for (; t < end && !is_mark(t); ++t) {
    if (one_of(kMember, word(t))) {
      member = true;
      continue;
    }
    const std::vector<RoleFiller> body = body_at(t, false);
    if (!body.empty()) {
      t = mention(body.front().mention).core.last;
      member |= one_of(kMember, word(t));
      if (member && (is_mark(t) || is_mark(t + 1))) add(run, body, true, {run.tokens.first, t});
      return;
    }
    // "no longer a loyal W member" denies the loyalty.
    if (word(t) == "loyal" || word(t) == "existing") return;
    if (!one_of(kBefore, word(t)) && word(t) != "of") return;
  }
}

/// "[A], on paper still a full member of W, ...", "[A], like B a W member, ...".
void BesideReader::read_set_apart(const CountryRun& run) {
  constexpr uint32_t kLongest = 14;
  uint32_t t = run.tokens.last;
  if (!is_mark(t) || !sentence().contains(t + 3)) return;
  CountryRun all = run;
  const uint32_t end = std::min(sentence().last, t + kLongest);
  for (++t; t < end && word(t) != "a" && word(t) != "an"; ++t) {
    if (is_mark(t) && !is_comma(t)) return;
    if (is_comma(t) || one_of(kStill, word(t)) || one_of(kLike, word(t))) continue;
    const uint32_t m = country_at(t);
    if (m == kNoMention) return;
    // "like B a member": B is one too; "unlike B" says the reverse of it.
    const uint32_t last = mention(m).core.last;
    if (word(t - 1) != "unlike" && !one_of(kStill, word(t - 1))) {
      for (RoleFiller& filler : part_named(m)) all.parts.push_back(std::move(filler));
    }
    t = last - 1;
  }
  // "like a member of W": it is none; ", along with B, a member of W": B may be meant alone.
  if (t >= end || t == run.tokens.last + 1 || one_of(kLike, word(t - 1))) return;
  if (all.parts.size() > run.parts.size() && is_comma(t - 1)) return;
  read_member_noun(all, t + 1);
}

/// "With [A] no longer a member of W, B ...": told without a verb.
void BesideReader::read_absolute(const CountryRun& run) {
  static constexpr std::array<std::string_view, 7> kStill = {"still", "now",  "already", "also",
                                                             "being", "long", "itself"};
  if (run.tokens.first == sentence().first || word(run.tokens.first - 1) != "with") return;
  bool denied = false;
  uint32_t t = run.tokens.last;
  for (; one_of(kStill, word(t)) || word(t) == "not" || word(t) == "no"; ++t) {
    denied |= word(t) == "not" || word(t) == "no";
    if (word(t) == "no" && word(t + 1) == "longer") ++t;
  }
  if (word(t) == "a" || word(t) == "the") ++t;
  if (t == run.tokens.last) return;
  read_member_noun(run, t, denied);
}

/// "[a] loyal member of W", "[a] full W member" from `t` on.
void BesideReader::read_member_noun(const CountryRun& run, uint32_t t, bool denied) {
  constexpr uint32_t kLongest = 8;
  const uint32_t end = std::min(sentence().last, t + kLongest);
  std::vector<RoleFiller> body;
  bool member = false;
  bool full = false;
  bool associate = false;
  for (; t < end && !is_mark(t); ++t) {
    const std::string_view told = word(t);
    if (body.empty()) {
      body = body_at(t, false);
      if (!body.empty()) {
        t = mention(body.front().mention).core.last - 1;
        if (member) break;
        continue;
      }
    }
    // "an associate rather than full member"
    if (told == "associate" && word(t + 1) == "rather" && word(t + 2) == "than") {
      associate = true;
      t += 2;
      if (word(t + 1) == "a") ++t;
      if (word(t + 1) == "full") ++t;
      continue;
    }
    if (told == "member" || told == "participant" || told == "signatory") {
      member = true;
      if (!body.empty()) break;
      continue;
    }
    // "a partner of a W member": "of" before any word for a member.
    if (one_of(kNotYet, told) || (told == "of" && !member)) return;
    full |= told == "full";
  }
  const uint32_t next = t + 1;
  if (!member || body.empty()) return;
  const bool more = !is_mark(next) &&
                    (token(next).is(kCapitalised) || token(next).kind == TokenKind::kPossessive);
  if (!more)
    add(run, body, denied, {run.tokens.first, next}, associate ? "associate" : full_status(full));
}

/// The country whose name begins at `token`.
uint32_t BesideReader::country_at(uint32_t token) const {
  for (const uint32_t m : view_.mentions()) {
    if (is_name(m) && mention(m).core.first == token && part_named(m).size() == 1) return m;
  }
  return kNoMention;
}

bool BesideReader::number_at(uint32_t token) const {
  return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
    return is_number(m) && mention(m).core == TokenRange{token, token + 1};
  });
}

}  // namespace factlint
