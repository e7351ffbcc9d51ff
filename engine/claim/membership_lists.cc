// Lists of members: the rows of countries, and those that a count announces.
#include "engine/claim/membership_lists.h"

#include <algorithm>
#include <array>

#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// Words that may stand between items of one list, or between its mark and its first item.
constexpr std::array<std::string_view, 9> kJoints = {"and",  "plus", "of", "for", "the",
                                                     "from", "well", "as", "or"};

/// Begins the place of some of the listed.
constexpr std::array<std::string_view, 11> kPlaced = {
    "in", "from", "east", "west", "north", "south", "on", "across", "along", "beyond", "for"};

/// Enough after a comma, where a colon or a dash announces by itself.
constexpr std::array<std::string_view, 7> kNamely = {"namely", "viz",  "i.e",  "i.e.",
                                                     "ie",     "that", "those"};

constexpr size_t kFewest = 3;

}  // namespace

void ListReader::read() {
  read_taken_up();
  const auto between_names = [this](TokenRange between) {
    return joined(between.first, between.last);
  };
  for (const CountryRun& run : country_runs(between_names)) {
    if (run.parts.size() < kFewest) continue;
    const Opening opening = opening_of(run);
    if (opening.announced) read_announced(run, opening);
    read_spelt_out(run);
    read_all_apposed(run);
    read_numbered(run);
    read_confined(run);
    read_counted_members(run);
    read_titled(run);
    read_legend(run);
    read_defined(run);
    read_summed_up(run);
    read_answer(run);
  }
}

bool ListReader::joins(uint32_t t) const {
  const Token& at = token(t);
  if (at.kind != TokenKind::kMark) return one_of(kJoints, view_.word(t));
  return at.mark_class == kComma || at.mark_class == kSemicolon || at.mark_class == kAmpersand ||
         at.mark_class == kSlash || at.mark_class == kBullet || at.mark_class == kPlus ||
         at.mark_class == kBar;
}

/// "; in the Caucasus, ", "; and, east of the Caspian, ": the place of the next group.
bool ListReader::parts_groups(uint32_t first, uint32_t last) const {
  constexpr uint32_t kLongest = 9;
  if (token(first).mark_class != kSemicolon || last - first > kLongest) return false;
  uint32_t t = first + 1;
  while (t < last && (joins(t) || is_comma(t)) && !one_of(kPlaced, word(t))) ++t;
  return t < last && one_of(kPlaced, word(t)) &&
         (is_comma(last - 1) || token(last - 1).mark_class == kColon);
}

bool ListReader::joined(uint32_t first, uint32_t last) const {
  if (last > first && parts_groups(first, last)) return true;
  if (last <= first || last - first > 5) return false;
  for (uint32_t t = first; t < last; ++t) {
    if (!joins(t)) return false;
  }
  return true;
}

ListReader::Opening ListReader::opening_of(const CountryRun& run) const {
  Opening opening;
  bool namely = false;
  uint32_t t = run.tokens.first;
  for (int steps = 0; t > sentence().first && steps < 12; ++steps, --t) {
    const Token& before = token(t - 1);
    if (before.kind == TokenKind::kMark) {
      const uint8_t mark = before.mark_class;
      opening.colon |= mark == kColon;
      opening.announced |=
          mark == kColon || mark == kDash || mark == kOpenBracket || (namely && mark == kComma);
      continue;
    }
    const std::string_view told = word(t - 1);
    // "the membership roll of W reads A, B ..."
    if (t == run.tokens.first && (told == "reads" || told == "runs" || told == "goes")) {
      opening.colon = opening.announced = true;
      return opening;
    }
    if (!one_of(kAnnouncers, told) && !one_of(kJoints, told)) return opening;
    namely |= one_of(kNamely, told);
  }
  opening.first = t == sentence().first;
  opening.announced |= opening.first;
  return opening;
}

bool ListReader::ends_sentence(const CountryRun& run) const {
  for (uint32_t t = run.tokens.last; t < sentence().last; ++t) {
    if (token(t).kind != TokenKind::kMark) return false;
  }
  return true;
}

/// No other number stands between the count and its list.
bool ListReader::is_nearest_number(uint32_t number, uint32_t list) const {
  const auto& all = view_.context().mentions.all;
  for (uint32_t m = number + 1; m < all.size() && all[m].tokens.first < list; ++m) {
    if (all[m].type == MentionType::kNumber && all[m].tokens.first >= all[number].tokens.last)
      return false;
  }
  return true;
}

/// A count of as many as are listed; of the sentence before only if the list begins its own.
bool ListReader::announces(const Claim& claim, const CountryRun& run,
                           const Opening& opening) const {
  if (claim.check != CheckKind::kCount || claim.predicate != predicate_.id) return false;
  // A way round to some body says little: "three members of one stay away from [another]".
  if (claim.partitive && !claim.reading.empty() && claim.role("among") == nullptr) return false;
  const RoleFiller* number = claim.role("number");
  if (number == nullptr || number->mention == kNoMention || claim.role("besides") != nullptr)
    return false;
  const Mention& counted = mention(number->mention);
  const Quantity& quantity = view_.context().mentions.quantity(counted);
  if (counted.tokens.last > run.tokens.first || !quantity.value.is_integer() ||
      quantity.value.to_int() != static_cast<int64_t>(run.parts.size()))
    return false;
  const bool same = claim.sentence == view_.sentence();
  const bool before = claim.sentence + 1 == view_.sentence() && opening.first && !claim.partitive;
  return (same || before) && is_nearest_number(number->mention, run.tokens.first);
}

void ListReader::read_announced(const CountryRun& run, const Opening& opening) {
  std::vector<Claim> counts;
  const uint32_t since = view_.sentence() == 0 ? 0 : view_.sentence() - 1;
  for (const Claim& claim : claims_since(builder_, since)) {
    if (announces(claim, run, opening)) counts.push_back(claim);
  }
  if (counts.empty() && opening.colon) read_roster(run);
  if (counts.empty()) read_every(run);
  for (const Claim& count : counts) {
    std::vector<RoleFiller> among;
    std::vector<RoleFiller> whole;
    for (const RoleFiller& filler : count.roles) {
      if (filler.role == "whole") whole.push_back(filler);
      if (filler.role == "among") among.push_back(filler);
    }
    const bool list = among.empty() && !count.partitive && !count.negated;
    if (!count.negated || !among.empty()) add(run, count, list, count.negated, whole);
    for (RoleFiller& filler : among) filler.role = "whole";
    if (!among.empty()) add(run, count, false, false, among);
  }
}

/// "[A third] of W's full members, namely A and B": some of them.
bool ListReader::tells_share(const CountryRun& run) const {
  static constexpr std::array<std::string_view, 12> kShares = {
      "third", "thirds", "half",    "quarter",  "quarters", "fifth",
      "most",  "some",   "handful", "majority", "minority", "few"};
  constexpr uint32_t kReach = 14;
  const uint32_t first = run.tokens.first;
  const uint32_t begin = std::max(sentence().first + kReach, first) - kReach;
  for (uint32_t t = begin; t + 1 < first; ++t) {
    if (one_of(kShares, word(t)) && word(t + 1) == "of") return true;
  }
  return false;
}

void ListReader::add(const CountryRun& run, const Claim& base, bool list, bool negated,
                     const std::vector<RoleFiller>& whole) {
  const CheckKind check = list ? CheckKind::kList : CheckKind::kMember;
  const RuleId rule = builder_.rule(check, predicate_.id);
  if (rule == kNoRule || whole.empty() || is_claimed(run, whole.front())) return;
  if (list && tells_share(run)) return;
  Claim claim = base;
  claim.rule = rule;
  claim.check = check;
  claim.sentence = view_.sentence();
  claim.partitive = false;
  claim.negated = negated;
  claim.list_kind = ListKind::kClosed;
  claim.roles = run.parts;
  claim.roles.insert(claim.roles.end(), whole.begin(), whole.end());
  builder_.add(std::move(claim), view_.context().text_range(run.tokens));
}

void read_membership_lists(ClaimBuilder& builder) { read_membership_with<ListReader>(builder); }

}  // namespace factlint
