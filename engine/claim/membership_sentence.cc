#include "engine/claim/membership_sentence.h"

#include <algorithm>

namespace factlint {

bool MembershipSentence::is_mark(uint32_t t) const {
  return !sentence().contains(t) || token(t).kind == TokenKind::kMark;
}

bool MembershipSentence::is_comma(uint32_t t) const {
  return sentence().contains(t) && token(t).mark_class == kComma;
}

bool MembershipSentence::is_possessive(uint32_t t) const {
  return sentence().contains(t) &&
         (token(t).kind == TokenKind::kPossessive || view_.folded(t) == "'s");
}

std::vector<RoleFiller> MembershipSentence::only_body_in(TokenRange tokens) const {
  const Mentions& mentions = view_.context().mentions;
  std::vector<RoleFiller> body;
  for (const Mention& at : mentions.within(tokens)) {
    if (at.type != MentionType::kEntity) continue;
    std::vector<RoleFiller> named = whole_named(mentions.index(at));
    if (named.empty()) continue;
    if (!body.empty() && body.front().entities != named.front().entities) return {};
    body = std::move(named);
  }
  return body;
}

bool MembershipSentence::stands_for_members(const Node& node) const {
  return text_of(node.lemma) == "member" ||
         std::find(part_.nouns.begin(), part_.nouns.end(), node.lemma) != part_.nouns.end();
}

std::vector<CountryRun> MembershipSentence::country_runs(
    std::initializer_list<std::string_view> joints) const {
  return country_runs([&](TokenRange between) { return joins(between, joints); });
}

std::vector<CountryRun> MembershipSentence::country_runs(
    const std::function<bool(TokenRange)>& joined) const {
  std::vector<CountryRun> found;
  for (const uint32_t m : view_.mentions()) {
    if (!is_name(m)) continue;
    std::vector<RoleFiller> parts = part_named(m);
    if (parts.size() != 1) continue;
    const TokenRange at = mention(m).tokens;
    if (!found.empty() && at.first < found.back().tokens.last) continue;
    if (found.empty() || !joined({found.back().tokens.last, at.first})) found.push_back({at, {}});
    found.back().tokens.last = at.last;
    found.back().parts.push_back(std::move(parts.front()));
  }
  return found;
}

bool MembershipSentence::joins(TokenRange between,
                               std::initializer_list<std::string_view> joints) const {
  constexpr uint32_t kLongest = 2;
  if (between.last <= between.first || between.last - between.first > kLongest) return false;
  for (uint32_t t = between.first; t < between.last; ++t) {
    if (!is_comma(t) && std::find(joints.begin(), joints.end(), word(t)) == joints.end())
      return false;
  }
  return true;
}

bool MembershipSentence::is_claimed(const CountryRun& run, const RoleFiller& body,
                                    std::optional<ClaimMode> mode) const {
  const auto claims = claims_since(builder_, view_.sentence());
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    return claim.mode == mode.value_or(claim.mode) && tells_all_of(claim, run.parts, body);
  });
}

Claim MembershipSentence::start(CheckKind check, NodeId noun) const {
  RelationInstance instance;
  instance.predicate = &predicate_;
  instance.noun = noun;
  instance.nominal = true;
  return builder_.start(builder_.rule(check, predicate_.id), instance);
}

Claim MembershipSentence::start_count(std::vector<RoleFiller> body, uint32_t number,
                                      NodeId noun) const {
  Claim claim = start(CheckKind::kCount, noun);
  claim.roles = std::move(body);
  ClaimBuilder::put_mention(claim, "number", number, mention(number).text);
  return claim;
}

bool tells_all_of(const Claim& claim, const std::vector<RoleFiller>& parts,
                  const RoleFiller& whole) {
  const RoleFiller* told = claim.role("whole");
  if (told == nullptr || told->entities != whole.entities) return false;
  return std::all_of(parts.begin(), parts.end(), [&](const RoleFiller& part) {
    return std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& known) {
      return known.role == "part" && known.mention == part.mention;
    });
  });
}

}  // namespace factlint
