// "The two summits are held six months apart", "at different times": that meetings are not held
// together.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

class ApartReader {
 public:
  explicit ApartReader(ClaimBuilder& builder)
      : builder_(builder), view_(builder.view()), sentence_(view_.phrases().tokens) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, "meeting");
    if (rule == kNoRule) return;
    const TextRange apart = told_apart_in_time();
    if (apart.empty() || hedged() || !tells_holding()) return;
    Claim claim;
    claim.rule = rule;
    claim.check = CheckKind::kEvent;
    claim.predicate = "meeting";
    claim.sentence = view_.sentence();
    bool series = false;
    size_t meetings = 0;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (Mentions::is_temporal(mention.type) && mention.type != MentionType::kDuration &&
          !claim.time) {
        claim.time = view_.context().mentions.temporal(mention);
        claim.time_range = mention.text;
      }
      if (mention.type != MentionType::kEntity) continue;
      const EntityId entity = view_.context().mentions.entity(mention).candidates.front();
      const bool named = view_.facts().entity(entity).type == "event-series";
      if (!named && !meets(m)) continue;
      series |= named;
      ++meetings;
      builder_.put_entity(claim, named ? "event" : "beside", m);
    }
    if (!series || meetings != 2) return;
    ClaimBuilder::put(claim, "apart", {}, apart);
    builder_.add(std::move(claim), apart);
  }

 private:
  std::string_view word(uint32_t t) const {
    return sentence_.contains(t) ? view_.word(t) : std::string_view();
  }

  /// "the [CIS] council", "the meeting of the [CIS]", "that of the [CIS]".
  bool meets(uint32_t m) const {
    static constexpr std::array<std::string_view, 9> kMeetings = {
        "council", "summit", "meeting", "gathering", "session", "that", "one", "heads", "leaders"};
    constexpr uint32_t kReach = 3;
    const TokenRange at = view_.context().mentions.all[m].tokens;
    for (uint32_t t = at.last; t < at.last + kReach; ++t) {
      if (one_of(kMeetings, word(t))) return true;
    }
    for (uint32_t back = 1; back <= kReach && at.first >= sentence_.first + back; ++back) {
      if (one_of(kMeetings, word(at.first - back))) return true;
    }
    return false;
  }

  /// "[six months] apart", "[at different times]", "in different months": not on one occasion.
  TextRange told_apart_in_time() const {
    for (uint32_t t = sentence_.first + 1; t < sentence_.last; ++t) {
      if (word(t) == "apart") {
        const uint32_t length = long_time_before(t);
        if (length != kNoMention)
          return join(view_.context().mentions.all[length].text,
                      view_.context().text_range({t, t + 1}));
      }
      if ((word(t) == "after" || word(t) == "before") && leads_to_meeting(t + 1)) {
        const uint32_t length = long_time_before(t);
        if (length != kNoMention)
          return join(view_.context().mentions.all[length].text,
                      view_.context().text_range({t, t + 1}));
      }
      if (word(t) != "different" && word(t) != "separate") continue;
      const std::string_view noun = word(t + 1);
      const bool times = noun == "times" && word(t - 1) == "at" && word(t + 2) != "of";
      if (times || noun == "months" || noun == "years")
        return view_.context().text_range({t - 1, t + 2});
    }
    return {};
  }

  /// "six months after [the CIS Council]": told by its name alone, to the end.
  bool leads_to_meeting(uint32_t t) const {
    static constexpr std::array<std::string_view, 6> kBetween = {"the",     "meeting", "of",
                                                                 "session", "summit",  "that"};
    bool named = false;
    while (t < sentence_.last) {
      uint32_t next = t + 1;
      for (const uint32_t m : view_.mentions()) {
        const Mention& mention = view_.context().mentions.all[m];
        if (mention.type != MentionType::kEntity || mention.core.first != t) continue;
        const EntityId entity = view_.context().mentions.entity(mention).candidates.front();
        if (view_.facts().entity(entity).type != "event-series") continue;
        named = true;
        next = std::max(next, mention.core.last);
      }
      const bool mark = view_.context().tokens[t].kind == TokenKind::kMark;
      if (next == t + 1 && !mark && !one_of(kBetween, word(t))) return false;
      t = next;
    }
    return named;
  }

  uint32_t long_time_before(uint32_t apart) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kDuration || mention.tokens.last != apart) continue;
      const std::string_view unit = word(apart - 1);
      return unit.starts_with("month") || unit.starts_with("year") ? m : kNoMention;
    }
    return kNoMention;
  }

  /// "are held", "takes place"; not "were announced".
  bool tells_holding() const {
    static constexpr std::array<std::string_view, 12> kHolding = {
        "held",    "place", "convened", "convene", "convening", "met",
        "meeting", "meet",  "opened",   "sit",     "staged",    "hosted"};
    static constexpr std::array<std::string_view, 12> kOther = {
        "announced", "agreed",    "planned", "proposed", "signed",   "drafted",
        "prepared",  "conceived", "founded", "created",  "launched", "chaired"};
    bool holding = false;
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      if (one_of(kOther, word(t))) return false;
      holding |= one_of(kHolding, word(t));
    }
    return holding;
  }

  /// Denied, asked, or told of another time.
  bool hedged() const {
    static constexpr std::array<std::string_view, 20> kHedges = {
        "not",     "never", "no",         "n't",    "if",       "whether", "unless",
        "instead", "once",  "originally", "rather", "usually",  "would",   "should",
        "might",   "may",   "used",       "first",  "normally", "until"};
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      if (one_of(kHedges, view_.folded(t)) || view_.context().tokens[t].mark_class == kQuestion)
        return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  TokenRange sentence_;
};

}  // namespace

void read_events_apart(ClaimBuilder& builder) { ApartReader(builder).read(); }

}  // namespace factlint
