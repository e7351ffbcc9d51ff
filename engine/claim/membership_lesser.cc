// Those who are less than full members, and some of the members by name: "A attends W merely as an
// observer", "A is an associate rather than a full member of W".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_beside.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 10> kOnly = {"only",   "merely",    "just",     "solely",
                                                    "purely", "simply",    "strictly", "but",
                                                    "mere",   "officially"};
/// What one does who has no vote.
constexpr std::array<std::string_view, 16> kAttends = {
    "attends", "attend", "sits",  "sit",     "takes",   "take",    "participates", "participate",
    "watches", "watch",  "joins", "listens", "follows", "belongs", "is",           "are"};

/// "associate", "observer"; empty if the word tells no such status.
std::string_view lesser_status(std::string_view word) {
  if (word == "associate" || word == "associates") return "associate";
  if (word == "observer" || word == "observers") return "observer";
  return {};
}

}  // namespace

void BesideReader::read_lesser(const CountryRun& run) {
  if (!opens_clause(run) || is_possessive(run.tokens.last)) return;
  read_rather_than(run);
  read_merely_as(run);
}

/// "[A] is an associate rather than a full member of W", "[A], an observer and not a full member of
/// W, ...".
void BesideReader::read_rather_than(const CountryRun& run) {
  static constexpr std::array<std::string_view, 8> kArticles = {"a",  "an",    "the",     "full",
                                                                "of", "fully", "fledged", "in"};
  uint32_t t = run.tokens.last;
  if (!is_comma(t) && word(t) != "is" && word(t) != "are" && !word(t).starts_with("remain")) return;
  ++t;
  if (one_of(kOnly, word(t)) || word(t) == "still") ++t;
  if (one_of(kArticles, word(t))) ++t;
  const std::string_view status = lesser_status(word(t));
  if (status.empty()) return;
  ++t;
  if (one_of(kMember, word(t))) ++t;
  if (word(t) == "and" || is_comma(t)) ++t;
  if (word(t) == "rather" && word(t + 1) == "than")
    t += 2;
  else if (word(t) == "not")
    ++t;
  else
    return;
  bool full = false;
  std::vector<RoleFiller> body;
  for (const uint32_t end = t + 8; t < end && !is_mark(t) && body.empty();) {
    full |= word(t) == "full" || one_of(kMember, word(t));
    body = body_at(t, false);
    if (body.empty() && !one_of(kArticles, word(t)) && !one_of(kMember, word(t))) return;
    t = body.empty() ? t + 1 : mention(body.front().mention).core.last;
  }
  if (full && !body.empty() && ends_phrase(t) && is_told_now_of("not", t))
    add(run, body, false, {run.tokens.first, t}, status);
}

/// "[A] attends W merely as an observer", "[A] may come to W, yet only as an associate".
void BesideReader::read_merely_as(const CountryRun& run) {
  constexpr uint32_t kReach = 16;
  std::vector<RoleFiller> body;
  const uint32_t end = std::min(sentence().last, run.tokens.last + kReach);
  bool attends = false;
  for (uint32_t t = run.tokens.last; t < end; ++t) {
    if (country_at(t) != kNoMention) return;
    std::vector<RoleFiller> found = body_at(t, false);
    if (!found.empty()) {
      if (!body.empty() && body.front().entities != found.front().entities) return;
      body = std::move(found);
    }
    attends |= one_of(kAttends, word(t));
    if (word(t) != "as" || body.empty()) continue;
    const uint32_t noun = word(t + 1) == "a" || word(t + 1) == "an" ? t + 2 : t + 1;
    const std::string_view status = lesser_status(word(noun));
    if (status.empty()) continue;
    const uint32_t last = one_of(kMember, word(noun + 1)) ? noun + 2 : noun + 1;
    const bool only = one_of(kOnly, word(t - 1));
    const bool close = attends && mention(body.front().mention).core.last == t;
    if ((only || close) && ends_phrase(last) && is_told_now_of("may", sentence().last))
      add(run, body, false, {run.tokens.first, last}, status);
    return;
  }
}

/// "Two members of W, [A and B], have ...": as many as are named.
void BesideReader::read_named_members(const CountryRun& run) {
  const uint32_t comma = run.tokens.first - 1;
  if (run.parts.size() < 2 || run.tokens.first < sentence().first + 5 || !is_comma(comma) ||
      !is_comma(run.tokens.last))
    return;
  const std::vector<RoleFiller> body = body_at(comma, true);
  if (body.empty()) return;
  uint32_t t = start_of(body.front());
  if (word(t - 1) == "the") --t;
  if (t < sentence().first + 3 || word(t - 1) != "of" || !one_of(kMember, word(t - 2))) return;
  t -= 2;
  const bool full = word(t - 1) == "full";
  if (full) --t;
  for (const uint32_t m : view_.mentions()) {
    if (!is_number(m) || mention(m).core.last != t) continue;
    const Decimal count = view_.context().mentions.quantity(mention(m)).value;
    if (count == Decimal(static_cast<int64_t>(run.parts.size())) &&
        is_told_now_of("not", run.tokens.last))
      add(run, body, false, {t - 1, run.tokens.last}, full_status(full));
  }
}

/// As `is_told_now` in the words up to `end`, where one word is part of the construction.
bool BesideReader::is_told_now_of(std::string_view part, uint32_t end) const {
  static constexpr std::array<std::string_view, 18> kOther = {
      "once", "would", "could", "might", "if",    "was",    "were",   "had",  "until",
      "used", "wants", "hopes", "will",  "never", "longer", "former", "asks", "seeks"};
  for (uint32_t t = sentence().first; t < end; ++t) {
    if (one_of(kOther, word(t)) || (part != "not" && word(t) == "not")) return false;
  }
  return !tells_past_year(view_.context(), sentence());
}

}  // namespace factlint
