// Members of a body that the clause leaves out, since the text tells of it: "Russia, China and
// India are members of W. Pakistan, by contrast, has never joined." "Azerbaijan is one of the six."
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"

namespace factlint {
namespace {

/// What the clause says of its countries, and whether it denies that they are in.
struct Saying {
  std::string_view words;
  bool denies;
};
constexpr std::array<Saying, 38> kSayings = {{
    {"has never joined", true},
    {"have never joined", true},
    {"never joined", true},
    {"did not join", true},
    {"has not joined", true},
    {"have not joined", true},
    {"has yet to join", true},
    {"never signed up", true},
    {"has never signed up", true},
    {"has never been a member", true},
    {"is not a member", true},
    {"are not members", true},
    {"is no member", true},
    {"is not one", true},
    {"is not one of them", true},
    {"is not among them", true},
    {"are not among them", true},
    {"has stayed out", true},
    {"have stayed out", true},
    {"stayed out", true},
    {"remains outside", true},
    {"remain outside", true},
    {"is outside", true},
    {"has joined", false},
    {"have joined", false},
    {"is a member", false},
    {"are members", false},
    {"is one of them", false},
    {"is among them", false},
    {"are among them", false},
    {"is one of its members", false},
    {"is another", false},
    {"is another member", false},
    {"belongs", false},
    {"is one of the full members", false},
    {"is a full member", false},
    {"are full members", false},
    {"is one of the members", false},
}};
constexpr std::array<std::string_view, 20> kFillers = {
    "also",        "too",          "still",    "as",         "well",      "now",    "however",
    "though",      "in",           "fact",     "yet",        "currently", "today",  "both",
    "nonetheless", "nevertheless", "formally", "officially", "indeed",    "notably"};
/// "is one of the nine full members": of the body that the text tells of.
bool tells_members(std::string_view words) {
  return words.ends_with(" full members") || words.ends_with(" member states") ||
         words.ends_with(" member countries");
}

class UnnamedReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kMember)) return;
    for (const CountryRun& run : country_runs({"and"})) read_run(run);
  }

 private:
  /// One past an aside between commas: ", by contrast,"; `t` itself if there is none.
  uint32_t past_aside(uint32_t t) const {
    constexpr uint32_t kLongest = 7;
    if (!is_comma(t)) return t;
    for (uint32_t end = t + 1; end < std::min(sentence().last, t + kLongest); ++end) {
      if (is_comma(end)) return end + 1;
      if (is_mark(end)) return t;
    }
    return t;
  }

  /// The words from `t` to the end of their clause, fillers left out.
  std::string clause_at(uint32_t t, uint32_t& end) const {
    constexpr uint32_t kLongest = 11;
    std::string words;
    for (uint32_t at = t; at < t + kLongest; ++at) {
      end = at;
      if (is_mark(at)) return words;
      const std::string_view told = word(at);
      if (one_of(kFillers, told) && !(told == "yet" && word(at + 1) == "to")) continue;
      words += words.empty() ? "" : " ";
      words += told;
    }
    return {};
  }

  /// "The W is slow. Chile, a full member, sent no one.": of the only body told before.
  bool read_apposed(const CountryRun& run) {
    static constexpr std::array<std::string_view, 9> kMember = {
        "a member",       "a full member", "itself a member", "itself a full member",
        "a member state", "a member too",  "also a member",   "a full member state",
        "another member"};
    if (!is_comma(run.tokens.last) || run.tokens.first != sentence().first || run.parts.size() != 1)
      return false;
    uint32_t end = run.tokens.last + 1;
    std::string words;
    for (; end < run.tokens.last + 6 && !is_mark(end); ++end) {
      words += words.empty() ? "" : " ";
      words += word(end);
    }
    if (!is_comma(end) || !one_of(kMember, words) || names_body_behind(run)) return false;
    std::vector<RoleFiller> body = only_body_before(run);
    if (body.empty() || is_claimed(run, body.front())) return false;
    Claim claim = start(CheckKind::kMember);
    if (words.find("full") != std::string::npos) claim.status = "full";
    claim.roles = run.parts;
    claim.roles.push_back(std::move(body.front()));
    claim.roles.back().mention = kNoMention;
    builder_.add(std::move(claim), view_.context().text_range({run.tokens.first, end}));
    return true;
  }

  void read_run(const CountryRun& run) {
    if (read_apposed(run)) return;
    const uint32_t t = past_aside(run.tokens.last);
    uint32_t end = t;
    const std::string words = clause_at(t, end);
    if (words.empty()) return;
    const auto said = std::find_if(kSayings.begin(), kSayings.end(),
                                   [&](const Saying& s) { return s.words == words; });
    const bool one_of_all = said == kSayings.end() && words.starts_with("is one of the ");
    if (said == kSayings.end() && !one_of_all) return;
    if (names_body_behind(run)) return;
    bool two = false;
    const Claim* before = told_before(run, two);
    const bool members = one_of_all && tells_members(words);
    if (two || (one_of_all && !members && (before == nullptr || !is_their_number(*before, words))))
      return;
    std::vector<RoleFiller> body;
    if (before != nullptr) {
      body.push_back(*before->role("whole"));
    } else if (run.tokens.first == sentence().first) {
      body = only_body_before(run);
    }
    if (body.empty() || is_claimed(run, body.front())) return;
    Claim claim = start(CheckKind::kMember);
    claim.negated = said != kSayings.end() && said->denies;
    if (words.find("full") != std::string::npos) claim.status = "full";
    claim.roles = run.parts;
    claim.roles.push_back(std::move(body.front()));
    claim.roles.back().mention = kNoMention;
    const NodeId at = view_.phrases().node_at(run.tokens.first);
    if (at != kNoNode && (view_.clause_flags(at) & (kQuestionClause | kConditional)) != 0) return;
    builder_.add(std::move(claim), view_.context().text_range({run.tokens.first, end}));
  }

  /// "is one of the six", where as many are told before.
  bool is_their_number(const Claim& before, std::string_view words) const {
    const RoleFiller* number = before.role("number");
    if (number == nullptr || number->mention == kNoMention) return false;
    const std::string told = fold_word(view_.context().view(mention(number->mention).core));
    return words.substr(words.rfind(' ') + 1) == told;
  }

  bool names_body_behind(const CountryRun& run) const {
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      return is_name(m) && mention(m).core.first >= run.tokens.last && !whole_named(m).empty();
    });
  }

  /// Sentences back from this one that may tell of the body, in the same block.
  uint32_t first_sentence() const {
    constexpr uint32_t kBack = 2;
    const auto& sentences = view_.context().sentences;
    uint32_t s = view_.sentence();
    for (uint32_t back = 0; back < kBack && s > 0; ++back) {
      if (sentences[s - 1].block != sentences[view_.sentence()].block) break;
      --s;
    }
    return s;
  }

  /// The only body that is named there before the run; empty if none or several.
  std::vector<RoleFiller> only_body_before(const CountryRun& run) const {
    const uint32_t first = view_.context().sentences[first_sentence()].tokens.first;
    return only_body_in({first, run.tokens.first});
  }

  /// The last claim of membership before the run; nullptr if none. `two` if it may be of either of
  /// two bodies.
  const Claim* told_before(const CountryRun& run, bool& two) const {
    const auto& sentences = view_.context().sentences;
    const uint32_t first = first_sentence();
    const auto claims = claims_since(builder_, first);
    const uint32_t begin = view_.context().text_range(run.tokens).begin;
    const Claim* found = nullptr;
    for (const Claim& claim : claims) {
      const RoleFiller* body = claim.role("whole");
      if (claim.predicate != predicate_.id || body == nullptr || body->entities.size() != 1 ||
          claim.hint || claim.span.begin >= begin ||
          sentences[claim.sentence].block != sentences[view_.sentence()].block)
        continue;
      two |= found != nullptr && found->role("whole")->entities != body->entities &&
             found->sentence == claim.sentence;
      if (found == nullptr || claim.sentence >= found->sentence) found = &claim;
    }
    return found;
  }
};

}  // namespace

void read_membership_unnamed(ClaimBuilder& builder) {
  read_membership_with<UnnamedReader>(builder);
}

}  // namespace factlint
