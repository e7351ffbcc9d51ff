// Where a meeting was, told in a clause that takes the meeting up or gives a city its turn: "the
// council that W's leaders held in X in May", "it was X's turn to host the council of W's leaders".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/nearness.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 6> kMeetings = {"meeting", "council",   "summit",
                                                       "session", "gathering", "conference"};
constexpr std::array<std::string_view, 6> kLeaders = {"heads",      "leaders", "presidents",
                                                      "leadership", "council", "summit"};

class HostedReader {
 public:
  explicit HostedReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kEvent, "meeting");
    predicate_ = builder_.predicates().find("meeting");
    if (rule_ == kNoRule || predicate_ == nullptr || only_time(view_) == kNoMention ||
        only_supposes(view_) || denials(view_) > 0)
      return;
    for (const uint32_t m : view_.mentions()) {
      if (!is_city(m)) continue;
      const uint32_t meeting = std::max(held_in(m), turn_of(m));
      if (meeting != 0) return add(m, meeting);
    }
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }
  std::string_view word(uint32_t t) const {
    return sentence().contains(t) ? view_.folded(t) : std::string_view();
  }

  bool is_city(uint32_t m) const {
    if (mention(m).type != MentionType::kEntity) return false;
    const auto& candidates = view_.context().mentions.entity(mention(m)).candidates;
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](EntityId id) { return view_.facts().entity(id).type == "city"; });
  }

  /// The meeting that its leaders "held in [X]"; 0 if none.
  uint32_t held_in(uint32_t city) const {
    static constexpr std::array<std::string_view, 5> kHeld = {"held", "hold", "holding", "convened",
                                                              "staged"};
    constexpr uint32_t kReach = 14;
    const uint32_t first = mention(city).core.first;
    if (first < sentence().first + 5 || word(first - 1) != "in" || !one_of(kHeld, word(first - 2)))
      return 0;
    bool leaders = false;
    const uint32_t begin = std::max(sentence().first + kReach, first) - kReach;
    for (uint32_t t = first - 2; t > begin; --t) {
      if (view_.context().tokens[t - 1].kind == TokenKind::kMark) return 0;
      leaders |= one_of(kLeaders, word(t - 1));
      const bool relative = word(t) == "that" || word(t) == "which" || word(t) == "the";
      if (relative && one_of(kMeetings, word(t - 1))) return leaders ? t - 1 : 0;
    }
    return 0;
  }

  /// "[X]'s turn to host the council".
  uint32_t turn_of(uint32_t city) const {
    constexpr uint32_t kReach = 9;
    uint32_t t = mention(city).core.last;
    while (sentence().contains(t) && word(t) != "turn" && t < mention(city).core.last + 2) ++t;
    if (word(t) != "turn" || word(t + 1) != "to" ||
        (word(t + 2) != "host" && word(t + 2) != "hold"))
      return 0;
    for (uint32_t u = t + 3; u < t + 3 + kReach; ++u) {
      if (one_of(kMeetings, word(u))) return u;
    }
    return 0;
  }

  void add(uint32_t city, uint32_t meeting) {
    const std::vector<RoleFiller> series =
        named_near(view_, *predicate_->role("event"), sentence());
    std::vector<RoleFiller> bodies =
        named_near(view_, *predicate_->role("participant"), sentence());
    std::erase_if(bodies, [&](const RoleFiller& body) {
      const std::string& type = view_.facts().entity(body.entities.front()).type;
      return type != "organization" && type != "alliance";
    });
    if (series.size() > 1 || (series.empty() && bodies.size() != 1)) return;
    Claim claim = start_hint(builder_, rule_, *predicate_);
    claim.strict = true;
    claim.hint = false;
    claim.roles = series.empty() ? bodies : series;
    if (series.empty())
      ClaimBuilder::put(claim, "event", std::string(word(meeting)),
                        view_.context().text_range({meeting, meeting + 1}));
    builder_.put_entity(claim, "place", city);
    builder_.add(std::move(claim), mention(city).text);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
  const Predicate* predicate_ = nullptr;
};

}  // namespace

void read_events_hosted(ClaimBuilder& builder) { HostedReader(builder).read(); }

}  // namespace factlint
