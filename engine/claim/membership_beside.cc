// Members told beside their body: what leads from the one to the other.
#include "engine/claim/membership_beside.h"

#include <algorithm>

#include "engine/claim/membership_words.h"

namespace factlint {

void BesideReader::read() {
  if (!has_rule(CheckKind::kMember)) return;
  const bool body =
      std::any_of(view_.mentions().begin(), view_.mentions().end(),
                  [this](uint32_t m) { return is_name(m) && !whole_named(m).empty(); });
  for (const CountryRun& run : country_runs({"and"})) {
    read_fronted(run);
    read_which(run);
    read_like(run);
    read_one_of(run);
    read_no_longer(run);
    read_set_apart(run);
    read_obliged(run);
    read_absent(run);
    read_exit(run);
    read_roll(run);
    read_sought(run);
    read_sought_in_vain(run);
    read_absolute(run);
    read_all_of(run);
    if (!body) continue;
    read_said(run);
    read_outside(run);
    read_extreme(run);
    read_out_of_all(run);
    read_capacity(run);
    read_lesser(run);
    read_bound(run);
    read_named_members(run);
  }
}

/// The body whose name ends at, or begins at, `token`.
std::vector<RoleFiller> BesideReader::body_at(uint32_t token, bool ends) const {
  constexpr uint32_t kLongest = 16;  // tokens of a name
  const auto& all = view_.context().mentions.all;
  const auto mentions = view_.mentions();
  auto it = std::lower_bound(mentions.begin(), mentions.end(), token, [&](uint32_t m, uint32_t t) {
    return all[m].tokens.first + kLongest < t;
  });
  for (; it != mentions.end() && all[*it].tokens.first <= token; ++it) {
    const uint32_t m = *it;
    const Mention& mention = all[m];
    if (mention.type != MentionType::kEntity ||
        (ends ? mention.core.last : mention.core.first) != token)
      continue;
    auto found = whole_named(m);
    if (!found.empty()) return found;
  }
  return {};
}

/// "As full members of W, [A and B] ...", "As a W member, [A] ...".
void BesideReader::read_fronted(const CountryRun& run) {
  const uint32_t comma = run.tokens.first - 1;
  if (run.tokens.first < sentence().first + 4 || !is_comma(comma)) return;
  const bool noun_last = one_of(kMember, word(comma - 1));
  std::vector<RoleFiller> body = body_at(noun_last ? comma - 1 : comma, true);
  if (body.empty()) return;
  bool member = noun_last;
  uint32_t t = start_of(body.front());
  for (int steps = 0; t > sentence().first && steps < 8; ++steps, --t) {
    const std::string_view before = word(t - 1);
    if (before == "as") {
      if (member) add(run, body, false, {t - 1, run.tokens.last});
      return;
    }
    member |= one_of(kMember, before);
    if (!one_of(kMember, before) && !one_of(kBefore, before)) return;
  }
}

/// "[A], like every other member of W, ...", "Unlike its fellow W members, [A] ...": one of them.
void BesideReader::read_like(const CountryRun& run) {
  static constexpr std::array<std::string_view, 14> kBetween = {
      "every", "each", "all",  "any",  "of",      "the",    "its",
      "their", "in",   "most", "full", "current", "treaty", "almost"};
  constexpr uint32_t kLongest = 14;
  uint32_t like = run.tokens.last + 1;
  const bool behind = is_comma(like - 1);
  if (!behind) {
    if (run.tokens.first < sentence().first + 4 || !is_comma(run.tokens.first - 1)) return;
    like = run.tokens.first - 1;
    const uint32_t begin = std::max(sentence().first, like < kLongest ? 0 : like - kLongest);
    while (like > begin && (like + 1 == run.tokens.first || !is_mark(like - 1))) --like;
  }
  if (word(like) != "like" && word(like) != "unlike") return;
  const uint32_t end = behind ? std::min(sentence().last, like + kLongest) : run.tokens.first - 1;
  std::vector<RoleFiller> body;
  bool others = false;
  bool members = false;
  bool full = false;
  uint32_t t = like + 1;
  for (; t < end && !is_mark(t); ++t) {
    std::vector<RoleFiller> found = body_at(t, false);
    if (!found.empty()) {
      body = std::move(found);
      t = mention(body.front().mention).core.last - 1;
      continue;
    }
    const std::string_view told = word(t);
    others |= told == "other" || told == "fellow";
    members |= one_of(kMember, told);
    full |= told == "full";
    if (told != "other" && told != "fellow" && !one_of(kMember, told) && !one_of(kBetween, told) &&
        !is_possessive(t))
      return;
  }
  if (!others || !members || body.empty() || (behind && !is_comma(t))) return;
  add(run, body, false,
      behind ? TokenRange{run.tokens.first, t} : TokenRange{like, run.tokens.last},
      full_status(full));
}

/// "W, to which [A and B] belong", "W, of which [A] is a member".
void BesideReader::read_which(const CountryRun& run) {
  uint32_t which = run.tokens.first;
  while (which > sentence().first && (word(which - 1) == "both" || word(which - 1) == "the"))
    --which;
  if (which < sentence().first + 3 || word(which - 1) != "which") return;
  const std::string_view preposition = word(which - 2);
  if (preposition != "of" && preposition != "to" && preposition != "in") return;
  uint32_t end = which - 2;
  if (is_mark(end - 1)) --end;
  const std::vector<RoleFiller> body = body_at(end, true);
  if (body.empty()) return;
  bool negated = false;
  for (uint32_t t = run.tokens.last; t < sentence().last && !is_comma(t); ++t) {
    const std::string_view told = word(t);
    negated |= told == "not" || told == "never" || told == "n't" || told == "neither";
    if (told == "belong" || told == "belongs" || told == "member" || told == "members" ||
        told == "sit" || told == "sits") {
      add(run, body, negated, {run.tokens.first, t + 1});
      return;
    }
    if (told == "would" || told == "could" || told == "may" || told == "might" || told == "once" ||
        told == "was" || told == "were" || told == "want" || told == "wants")
      return;
  }
}

void BesideReader::add(const CountryRun& run, const std::vector<RoleFiller>& body, bool negated,
                       TokenRange span, std::string_view status) {
  if (is_claimed(run, body.front(), ClaimMode::kAsserted)) return;
  Claim claim = start(CheckKind::kMember);
  claim.negated = negated;
  claim.status = status;
  claim.roles = run.parts;
  claim.roles.push_back(body.front());
  const NodeId at = view_.phrases().node_at(run.tokens.first);
  if (at != kNoNode && (view_.clause_flags(at) & kQuestionClause) != 0)
    claim.mode = ClaimMode::kQuestion;
  builder_.add(std::move(claim), view_.context().text_range(span));
}

void read_membership_beside(ClaimBuilder& builder) { read_membership_with<BesideReader>(builder); }

}  // namespace factlint
