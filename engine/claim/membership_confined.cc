// Lists of members that say by a word that nobody else is one: "membership is confined to A, B and
// C", "only A, B and C belong to W", "W counts as members A, B and C".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_lists.h"

namespace factlint {
namespace {

constexpr size_t kEnough = 4;  // fewer may be those that matter

constexpr std::array<std::string_view, 5> kConfined = {"confined", "limited", "restricted",
                                                       "reserved", "kept"};
constexpr std::array<std::string_view, 12> kBelong = {"belong",  "to",     "are",  "in",
                                                      "members", "member", "of",   "the",
                                                      "sit",     "inside", "full", "states"};
constexpr std::array<std::string_view, 8> kHave = {"counts", "has",  "lists", "names",
                                                   "count",  "have", "list",  "boasts"};

}  // namespace

/// The only body of the sentence, if these words name no other.
void ListReader::read_confined(const CountryRun& run) {
  if (run.parts.size() < kEnough || !has_rule(CheckKind::kMember)) return;
  std::vector<RoleFiller> body = body_confined_to(run);
  if (body.empty()) body = body_of_only(run);
  if (body.empty()) body = body_counting(run);
  if (!body.empty()) add_taken_up(run, body, run.tokens);
}

/// "Membership of W is confined to [A, B and C]".
std::vector<RoleFiller> ListReader::body_confined_to(const CountryRun& run) const {
  const uint32_t first = run.tokens.first;
  if (first < sentence().first + 4 || word(first - 1) != "to" || !ends_sentence(run)) return {};
  if (!one_of(kConfined, word(first - 2))) return {};
  bool membership = false;
  for (uint32_t t = sentence().first; t < first - 2; ++t) {
    if (word(t) == "not" || word(t) == "n't" || word(t) == "observer" || word(t) == "associate")
      return {};
    membership |= word(t) == "membership";
  }
  return membership ? only_whole_in({sentence().first, first}) : std::vector<RoleFiller>();
}

/// "Only [A, B and C] belong to W".
std::vector<RoleFiller> ListReader::body_of_only(const CountryRun& run) const {
  const uint32_t first = run.tokens.first;
  if (first != sentence().first + 1 || word(sentence().first) != "only") return {};
  uint32_t t = run.tokens.last;
  while (one_of(kBelong, word(t))) ++t;
  if (t == run.tokens.last) return {};
  for (const uint32_t m : view_.mentions()) {
    if (!is_name(m) || mention(m).core.first != t || !is_mark(mention(m).core.last)) continue;
    return whole_named(m);
  }
  return {};
}

/// "W counts as its members [A, B and C]".
std::vector<RoleFiller> ListReader::body_counting(const CountryRun& run) const {
  uint32_t t = run.tokens.first;
  if (t < sentence().first + 4 || word(t - 1) != "members" || !ends_sentence(run)) return {};
  --t;
  while (t > sentence().first && (word(t - 1) == "its" || word(t - 1) == "full")) --t;
  if (word(t - 1) != "as" || t < sentence().first + 3 || !one_of(kHave, word(t - 2))) return {};
  for (const uint32_t m : view_.mentions()) {
    if (is_name(m) && mention(m).core.last == t - 2) return whole_named(m);
  }
  return {};
}

}  // namespace factlint
