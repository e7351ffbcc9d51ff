// "Step off the train in X and you stand in the capital of Y", "Fly to X, and you are in the Y
// capital": the city where one is, and what it is called.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

class ReachedReader {
 public:
  explicit ReachedReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "capital");
    const Predicate* predicate = builder_.predicates().find("capital");
    if (rule_ == kNoRule || predicate == nullptr) return;
    for (const uint32_t m : view_.mentions()) {
      const auto city = view_.resolve_mention(m, *predicate->role("city")).fillers;
      if (city.size() != 1) continue;
      const uint32_t country = country_behind(m);
      if (country == kNoMention) continue;
      const auto other = view_.resolve_mention(country, *predicate->role("country")).fillers;
      if (other.size() == 1) return add(*predicate, city.front(), other.front());
    }
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }
  std::string_view word(uint32_t t) const {
    return sentence().contains(t) ? view_.folded(t) : std::string_view();
  }

  uint32_t name_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).type == MentionType::kEntity && mention(m).core.first == t) return m;
    }
    return kNoMention;
  }

  /// The country of "in [X] and you are in the capital of [Y]"; kNoMention if it is not told so.
  uint32_t country_behind(uint32_t city) const {
    static constexpr std::array<std::string_view, 6> kWhere = {"in",   "at",  "to",
                                                               "into", "for", "reach"};
    static constexpr std::array<std::string_view, 5> kAre = {"are", "stand", "arrive", "land",
                                                             "'re"};
    const uint32_t first = mention(city).core.first;
    if (first == sentence().first || !one_of(kWhere, word(first - 1))) return kNoMention;
    uint32_t t = mention(city).core.last;
    if (sentence().contains(t) && view_.context().tokens[t].mark_class == kComma) ++t;
    if (word(t) == "and") ++t;
    if (word(t) != "you" || !one_of(kAre, word(t + 1)) || word(t + 2) != "in") return kNoMention;
    t += word(t + 3) == "the" ? 4 : 3;
    if (word(t) == "capital" && word(t + 1) == "of") return name_at(t + 2);
    const uint32_t adjective = name_at(t);
    return adjective != kNoMention && word(mention(adjective).core.last) == "capital" ? adjective
                                                                                      : kNoMention;
  }

  void add(const Predicate& predicate, const RoleFiller& city, const RoleFiller& country) {
    RelationInstance instance;
    instance.predicate = &predicate;
    instance.nominal = true;
    Claim claim = builder_.start(rule_, instance);
    claim.mode = ClaimMode::kAsserted;
    claim.time.reset();
    claim.roles = {city, country};
    builder_.add(std::move(claim));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_capitals_reached(ClaimBuilder& builder) { ReachedReader(builder).read(); }

}  // namespace factlint
