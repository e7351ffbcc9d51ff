// The countries that are in one body and not in another, by name: "Three W members have kept out of
// V: A, B and C", the same in the next sentence ("They are A, B and C"), "A, B, C: the W members
// without a seat in V", "The W members that are not in V are A, B and C".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// Words that lead from the members of one body to the other, which they are out of.
constexpr std::array<std::string_view, 44> kLead = {
    "that", "which",  "who",    "are",   "is",     "have",       "has", "a",      "an",
    "the",  "seat",   "seats",  "place", "in",     "to",         "of",  "full",   "member",
    "been", "stayed", "stay",   "kept",  "keep",   "remain",     "sit", "belong", "do",
    "does", "did",    "from",   "at",    "table",  "membership", "any", "still",  "also",
    "out",  "part",   "signed", "up",    "joined", "never",      "yet", "far"};
constexpr std::array<std::string_view, 12> kOut = {"without", "outside", "not",   "no",
                                                   "out",     "shun",    "aloof", "away",
                                                   "clear",   "n't",     "never", "beyond"};
/// Before the names: "namely", "they are", "the three are", "the trio consists of".
constexpr std::array<std::string_view, 30> kAnnounce = {
    "they",    "these",     "those", "are",      "namely",    "the",        "trio",      "three",
    "four",    "two",       "pair",  "duo",      "consists",  "of",         "is",        "made",
    "up",      "viz",       "being", "names",    "comprises", "exceptions", "countries", "states",
    "quartet", "absentees", "ones",  "question", "in",        "called"};

class DifferenceReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kMember)) return;
    const std::vector<CountryRun> runs = country_runs({"and", "plus"});
    if (runs.size() != 1 || runs.front().parts.size() < 2 ||
        tells_past_year(view_.context(), sentence()))
      return;
    const CountryRun& run = runs.front();
    if (!read_counted(run)) read_named(run);
  }

 private:
  /// So many members of one body were told to be out of the other: by name behind the number.
  bool read_counted(const CountryRun& run) {
    if (!is_announced(run)) return false;
    const Claim* count = counted_before(run);
    if (count == nullptr) return false;
    std::vector<RoleFiller> body = {*count->role("whole")};
    add(run, std::move(body), count->negated);
    return true;
  }

  /// Nothing but words that announce the names stands between a mark, or the start, and them; and
  /// nothing stands behind them.
  bool is_announced(const CountryRun& run) const {
    uint32_t t = run.tokens.first;
    if (!ends_there(run.tokens.last)) return false;
    for (; t > sentence().first && !is_mark(t - 1); --t) {
      if (!one_of(kAnnounce, word(t - 1))) return false;
    }
    if (t == sentence().first) return run.tokens.first > sentence().first;
    const uint8_t kind = token(t - 1).mark_class;
    return kind == kColon || kind == kDash || word(run.tokens.first - 1) == "namely";
  }

  bool ends_there(uint32_t t) const {
    return is_mark(t) ? !is_possessive(t) : word(t) == "and" || word(t) == "but";
  }

  /// The count of members of one body in, or out of, the other: here or in the sentence before, if
  /// it tells no other number than there are names.
  const Claim* counted_before(const CountryRun& run) const {
    const uint32_t s = view_.sentence();
    const auto& sentences = view_.context().sentences;
    const bool same = s > 0 && sentences[s - 1].block == sentences[s].block;
    const Claim* found = nullptr;
    for (const Claim& claim : claims_since(builder_, same ? s - 1 : s)) {
      if (claim.predicate != predicate_.id || claim.role("among") == nullptr ||
          claim.role("whole") == nullptr || claim.role("number") == nullptr || claim.hint ||
          claim.role("except") != nullptr)
        continue;
      const RoleFiller& number = *claim.role("number");
      if (number.mention == kNoMention || !fits(number.mention, run)) continue;
      if (mention(number.mention).tokens.first > run.tokens.first) continue;
      found = &claim;
    }
    return found;
  }

  /// As many as are named, or a share of them.
  bool fits(uint32_t number, const CountryRun& run) const {
    const Decimal value = view_.context().mentions.quantity(mention(number)).value;
    if (value < Decimal(1)) return true;
    return value.is_integer() && static_cast<size_t>(value.to_int()) == run.parts.size();
  }

  /// "[A, B, C]: the W members without a seat in V", "The W members that are not in V are [A, B]".
  void read_named(const CountryRun& run) {
    std::vector<uint32_t> bodies;
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m)) return;
      if (is_name(m) && !whole_named(m).empty()) bodies.push_back(m);
    }
    if (bodies.size() != 2) return;
    const TokenRange among = mention(bodies[0]).core;
    const TokenRange whole = mention(bodies[1]).core;
    const bool ahead = run.tokens.last <= among.first;
    if (!ahead && run.tokens.first < whole.last) return;
    if (!leads_out({among.last, whole.first}) ||
        !stands_first(ahead ? run.tokens.last : sentence().first, among) ||
        !(ahead ? sets_off(run) : is_told(whole.last, run)))
      return;
    add(run, whole_named(bodies[1]), true);
  }

  /// "members without a seat in the", "members that do not belong to": members first.
  bool leads_out(TokenRange tokens) const {
    bool out = false;
    bool members = false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      out |= one_of(kOut, word(t));
      members |= names_members(word(t));
      if (!one_of(kOut, word(t)) && !one_of(kLead, word(t)) && !names_members(word(t)) &&
          !is_possessive(t))
        return false;
    }
    return out && members;
  }

  /// Nothing but "the", "the full members of" stands before the first body.
  bool stands_first(uint32_t from, TokenRange body) const {
    static constexpr std::array<std::string_view, 5> kPlain = {"the", "full", "only", "are",
                                                               "these"};
    for (uint32_t t = from; t < body.first; ++t) {
      // "of the W members none ..." tells of others
      const bool of = word(t) == "of" && t > from && names_members(word(t - 1));
      if (!is_mark(t) && !of && !one_of(kPlain, word(t)) && !names_members(word(t))) return false;
    }
    return true;
  }

  /// "A, B and C: the ...", which the sentence begins with.
  bool sets_off(const CountryRun& run) const {
    if (run.tokens.first != sentence().first || !sentence().contains(run.tokens.last)) return false;
    const uint8_t kind = token(run.tokens.last).mark_class;
    return kind == kColon || kind == kDash;
  }

  /// "are A, B and C".
  bool is_told(uint32_t t, const CountryRun& run) const {
    return word(t) == "are" && t + 1 == run.tokens.first && ends_there(run.tokens.last);
  }

  void add(const CountryRun& run, std::vector<RoleFiller> body, bool out) {
    if (is_claimed(run, body.front(), ClaimMode::kAsserted)) return;
    Claim claim = start(CheckKind::kMember);
    claim.negated = out;
    claim.roles = run.parts;
    claim.roles.push_back(std::move(body.front()));
    builder_.add(std::move(claim), view_.context().text_range(run.tokens));
  }
};

}  // namespace

void read_membership_difference(ClaimBuilder& builder) {
  read_membership_with<DifferenceReader>(builder);
}

}  // namespace factlint
