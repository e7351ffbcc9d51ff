// The one country of a kind that is in a body, told last: "Only one country of the region is in W:
// A.", "Look for the region in W and you will find a single state: A."
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

class SingleReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kMember) || tells_past_year(view_.context(), sentence())) return;
    const std::vector<RoleFiller> body = only_body_in(sentence());
    if (body.size() != 1 || body.front().mention == kNoMention) return;
    const uint32_t colon = last_colon();
    if (colon == 0 || mention(body.front().mention).core.first > colon) return;
    const std::vector<CountryRun> runs = country_runs({"and"});
    if (runs.size() != 1 || runs.front().tokens.first != colon + 1 ||
        !is_end(runs.front().tokens.last) || runs.front().parts.size() > 3 ||
        !announces(colon, runs.front().parts.size() == 1) || is_claimed(runs.front(), body.front()))
      return;
    Claim claim = start(CheckKind::kMember);
    claim.roles = runs.front().parts;
    claim.roles.push_back(body.front());
    builder_.add(std::move(claim), view_.context().text_range(runs.front().tokens));
  }

 private:
  bool is_end(uint32_t t) const {
    return t >= sentence().last || (is_mark(t) && !is_comma(t) && !is_possessive(t));
  }

  uint32_t last_colon() const {
    for (uint32_t t = sentence().last; t > sentence().first; --t) {
      if (token(t - 1).mark_class == kColon) return t - 1;
    }
    return 0;
  }

  /// Nothing but words that put some countries into the body stands before the colon.
  bool announces(uint32_t colon, bool one) const {
    static constexpr std::array<std::string_view, 48> kPuts = {
        "only",    "one",      "a",       "single",    "just",    "country",   "state",  "member",
        "members", "republic", "nation",  "countries", "states",  "republics", "of",     "the",
        "in",      "is",       "are",     "there",     "belongs", "belong",    "to",     "and",
        "you",     "will",     "find",    "look",      "for",     "inside",    "within", "sits",
        "sit",     "full",     "exactly", "two",       "three",   "from",      "region", "has",
        "its",     "ranks",    "at",      "lone",      "sole",    "has",       "among",  "which"};
    bool single = false;
    bool noun = false;
    for (uint32_t t = sentence().first; t < colon; ++t) {
      const std::string_view told = word(t);
      single |= told == "one" || told == "single" || told == "lone" || told == "sole" ||
                (!one && (told == "two" || told == "three"));
      noun |= names_state(told) || told == "member" || told == "members";
      if (one_of(kPuts, told) || is_mark(t) || is_possessive(t)) continue;
      const auto named = view_.mentions();
      if (std::none_of(named.begin(), named.end(), [&](uint32_t m) {
            return is_name(m) && part_named(m).empty() && mention(m).tokens.contains(t);
          }))
        return false;
    }
    return single && noun;
  }
};

}  // namespace

void read_membership_single(ClaimBuilder& builder) { read_membership_with<SingleReader>(builder); }

}  // namespace factlint
