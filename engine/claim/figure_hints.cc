// Amounts of trade, shares carried out and ages of bodies, told near the words for them where no
// construction joins the two. They are hints.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/nearness.h"

namespace factlint {
namespace {

class FigureHintReader {
 public:
  explicit FigureHintReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    if (view_.mentions().empty() || only_supposes(view_)) return;
    read_trade();
    read_share();
    read_founding();
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }
  std::string_view word(uint32_t t) const {
    return sentence().contains(t) ? view_.folded(t) : std::string_view();
  }

  void add(Claim claim, uint32_t m) { builder_.add(std::move(claim), mention(m).text); }

  /// Two sides, words of trade, and a sum that the words around it bound from below.
  void read_trade() {
    static constexpr std::array<std::string_view, 12> kTrade = {
        "trade",   "commerce", "turnover", "traded", "business", "exchange",
        "exports", "goods",    "trading",  "sold",   "imports",  "trades"};
    static constexpr std::array<std::string_view, 17> kBelow = {
        "under", "below", "short",  "less",   "fewer",  "nearly", "almost",   "south", "not",
        "never", "no",    "failed", "hardly", "barely", "mere",   "half-way", "goal"};
    static constexpr std::array<std::string_view, 22> kAbove = {
        "over",   "topped", "topping", "tops",       "exceeded", "exceeding", "exceeds", "above",
        "north",  "past",   "beyond",  "surpassed",  "upwards",  "passed",    "crossed", "broke",
        "behind", "least",  "more",    "surpassing", "passing",  "better"};
    const RuleId rule = builder_.rule(CheckKind::kFigure, "trade");
    const Predicate* predicate = builder_.predicates().find("trade");
    if (rule == kNoRule || predicate == nullptr || !says_any(view_, kTrade)) return;
    const bool below = says_any(view_, kBelow);
    const std::vector<RoleFiller> sides = named_near(view_, *predicate->role("side"), sentence());
    if (sides.size() != 2) return;
    for (const uint32_t m : view_.mentions()) {
      const MentionType type = mention(m).type;
      if (type != MentionType::kMoney && type != MentionType::kNumber) continue;
      const Quantity& sum = view_.context().mentions.quantity(mention(m));
      if (below && sum.hedge == Hedge::kNone) continue;
      Claim claim = start_hint(builder_, rule, *predicate);
      claim.roles = sides;
      ClaimBuilder::put_mention(claim, "amount", m, mention(m).text);
      if (sum.hedge == Hedge::kNone && says_any(view_, kAbove))
        ClaimBuilder::put(claim, "bound", "more than", mention(m).text);
      add(std::move(claim), m);
    }
  }

  bool has_share() const {
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      return mention(m).type == MentionType::kPercentage || mention(m).type == MentionType::kNumber;
    });
  }

  bool tells_carried_out() const {
    static constexpr std::array<std::string_view, 12> kDone = {
        "implement", "carried", "carry",  "practice", "effect", "fulfil",
        "realis",    "realiz",  "execut", "honour",   "letter", "drawer"};
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      const bool done = std::any_of(kDone.begin(), kDone.end(), [&](std::string_view stem) {
        return view_.folded(t).starts_with(stem);
      });
      if (done) return true;
    }
    return false;
  }

  /// "of all that W had signed, more than nine tenths had yet to be carried out".
  void read_share() {
    static constexpr std::array<std::string_view, 11> kUndone = {
        "not",   "never",  "yet",  "unimplemented", "unfulfilled", "waiting",
        "await", "letter", "dead", "drawer",        "remained"};
    const RuleId rule = builder_.rule(CheckKind::kFigure, "implementation");
    const Predicate* predicate = builder_.predicates().find("implementation");
    if (rule == kNoRule || predicate == nullptr || !has_share() || !tells_carried_out()) return;
    const PredicateRole* role = predicate->role("body");
    std::vector<RoleFiller> bodies = role == nullptr
                                         ? std::vector<RoleFiller>()
                                         : named_near(view_, *role, with_sentence_before(view_));
    if (bodies.empty() && role != nullptr) {
      const EntityId body =
          view_.focus().by_pronoun(role->types, sentence().first, view_.sentence());
      if (body != kNoEntity) {
        bodies.emplace_back();
        bodies.front().entities = {body};
      }
    }
    if (bodies.size() != 1) return;
    bodies.front().role = "whole";
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).type != MentionType::kPercentage && mention(m).type != MentionType::kNumber)
        continue;
      Claim claim = start_hint(builder_, rule, *predicate);
      claim.roles = bodies;
      // "not even a tenth" is a bound, no denial
      static constexpr std::array<std::string_view, 1> kEven = {"even"};
      claim.negated = says_any(view_, kUndone) && !says_any(view_, kEven);
      ClaimBuilder::put_mention(claim, "share", m, mention(m).text);
      add(std::move(claim), m);
    }
  }

  /// A year of birth, an age or a jubilee beside the only body of the sentence.
  void read_founding() {
    static constexpr std::array<std::string_view, 26> kBirth = {
        "born",   "birth",    "founded",     "founding",    "created",   "creation", "inception",
        "cradle", "baptised", "christened",  "established", "came",      "light",    "dates",
        "since",  "old",      "anniversary", "birthday",    "jubilee",   "candles",  "turned",
        "turns",  "turning",  "decades",     "years",       "celebrated"};
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "founding");
    const Predicate* predicate = builder_.predicates().find("founding");
    static constexpr std::array<std::string_view, 6> kEnds = {
        "dissolution", "dissolved", "abolition", "abolished", "demise", "end"};
    if (rule == kNoRule || predicate == nullptr || !says_any(view_, kBirth) ||
        says_any(view_, kEnds) || denials(view_) > 0)
      return;
    const std::vector<RoleFiller> bodies =
        named_near(view_, *predicate->role("founded"), sentence());
    if (bodies.size() != 1) return;
    for (const uint32_t m : view_.mentions()) {
      const std::string_view role = role_of_time(m);
      if (role.empty()) continue;
      Claim claim = start_hint(builder_, rule, *predicate);
      if (role == "date") claim.time.reset();
      claim.roles = bodies;
      ClaimBuilder::put_mention(claim, role, m, mention(m).text);
      add(std::move(claim), m);
    }
  }

  std::string_view role_of_time(uint32_t m) const {
    static constexpr std::array<std::string_view, 5> kFeast = {"anniversary", "birthday", "jubilee",
                                                               "candles", "year"};
    switch (mention(m).type) {
      case MentionType::kDate:
      case MentionType::kPeriod:
        return "date";
      case MentionType::kDuration:
      case MentionType::kAge:
        return "age";
      case MentionType::kOrdinal:
      case MentionType::kNumber: {
        const uint32_t first = mention(m).tokens.first;
        const uint32_t last = mention(m).tokens.last;
        const bool feast = one_of(kFeast, word(last)) || one_of(kFeast, word(last + 1)) ||
                           (word(first - 1) == "number" && one_of(kFeast, word(first - 2))) ||
                           word(first - 1) == "turned" || word(first - 1) == "turning";
        return feast ? "ordinal" : std::string_view();
      }
      default:
        return {};
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
};

}  // namespace

void read_figure_hints(ClaimBuilder& builder) { FigureHintReader(builder).read(); }

}  // namespace factlint
