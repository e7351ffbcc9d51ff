// "a new format called "ABC Extra"", "ABC Extra, a new framework," -> claims that what is to be
// founded is called so: names of two words that the facts do not know.
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

class NewNameReader {
 public:
  explicit NewNameReader(ClaimBuilder& builder)
      : builder_(builder), view_(builder.view()), sentence_(view_.phrases().tokens) {}

  void read(const std::vector<RelationInstance>& instances) {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "founding");
    if (rule == kNoRule) return;
    const RelationInstance* founding = nullptr;
    for (const RelationInstance& instance : instances) {
      if (instance.predicate->id == "founding" && instance.effect.empty()) founding = &instance;
    }
    for (uint32_t t = sentence_.first; t + 1 < sentence_.last; ++t) {
      if (!is_name(t) || !(is_named(t) || is_explained(t))) continue;
      Claim claim;
      if (founding != nullptr) {
        claim = builder_.start(rule, *founding);
        if (claim.mode != ClaimMode::kPlanned &&
            !(tells_plan() && claim.mode == ClaimMode::kAsserted))
          return;
      } else {
        if (!tells_plan() || !tells_new()) return;
        RelationInstance none;
        none.noun = view_.phrases().node_at(t);
        none.nominal = true;
        if (none.noun == kNoNode) return;
        claim = builder_.start(rule, none);
        if (claim.mode != ClaimMode::kAsserted) return;
        claim.predicate = "founding";
      }
      const TextRange range = view_.context().text_range({t, t + 2});
      claim.mode = ClaimMode::kPlanned;
      claim.time.reset();
      ClaimBuilder::put(claim, "founded", std::string(view_.context().view({t, t + 2})), range);
      return builder_.add(std::move(claim), range);
    }
  }

 private:
  bool in(uint32_t t) const { return t >= sentence_.first && t < sentence_.last; }
  bool is_mark(uint32_t t, MarkClass c) const {
    if (!in(t)) return false;
    const Token& token = view_.context().tokens[t];
    return token.kind == TokenKind::kMark && token.mark_class == c;
  }
  bool is_capital(uint32_t t) const {
    if (!in(t)) return false;
    const Token& token = view_.context().tokens[t];
    return token.kind == TokenKind::kWord && token.is(kCapitalised);
  }
  bool quoted(uint32_t t) const { return is_mark(t - 1, kOpenQuote); }

  /// Two capitals and no third, the first of them the name of a body, and both no name that is
  /// known.
  bool is_name(uint32_t t) const {
    if (!is_capital(t) || !is_capital(t + 1) || is_capital(t + 2)) return false;
    if (t > sentence_.first && is_capital(t - 1) && t - 1 != sentence_.first) return false;
    bool body = false;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      if (mention.tokens.contains(t + 1)) return false;
      body |= mention.core.contains(t) && mention.core.first + 1 == mention.core.last;
    }
    return body;
  }

  /// "called", "known as", "by the name of", "format"; quotation marks alone are enough.
  bool is_named(uint32_t t) const {
    static constexpr std::array<std::string_view, 12> kNaming = {
        "called",   "named",     "dubbed", "titled", "entitled", "christened",
        "labelled", "nicknamed", "termed", "name",   "labeled",  "baptised"};
    if (quoted(t)) return is_mark(t + 2, kCloseQuote);
    if (t < sentence_.first + 2) return false;
    const std::string_view before = view_.word(t - 1);
    if (before == "of") return view_.word(t - 2) == "name";
    if (before == "as") return view_.word(t - 2) == "known" || view_.word(t - 2) == "styled";
    return one_of(kNaming, before);
  }

  static bool is_kind(std::string_view word) {
    static constexpr std::array<std::string_view, 11> kKinds = {
        "format", "framework", "mechanism",  "arrangement", "platform", "grouping",
        "body",   "forum",     "initiative", "structure",   "model"};
    return one_of(kKinds, word);
  }

  /// "the ABC Extra format", "ABC Extra, a new framework".
  bool is_explained(uint32_t t) const {
    uint32_t next = t + 2;
    if (is_mark(next, kCloseQuote)) ++next;
    if (!in(next)) return false;
    if (is_kind(view_.word(next))) return true;
    if (!is_mark(next, kComma) || !in(next + 2)) return false;
    const std::string_view article = view_.word(next + 1);
    if (article != "a" && article != "an" && article != "the") return false;
    for (uint32_t u = next + 2; in(u) && u < next + 5; ++u) {
      if (is_kind(view_.word(u))) return true;
    }
    return false;
  }

  /// "a new format": what a plan makes, where no verb of founding is read.
  bool tells_new() const {
    for (uint32_t t = sentence_.first; t + 1 < sentence_.last; ++t) {
      if (view_.folded(t) == "new" && is_kind(view_.word(t + 1))) return true;
    }
    return false;
  }

  /// "was due to establish", "hoped to launch", "is to be set up"
  bool tells_plan() const {
    static constexpr std::array<std::string_view, 15> kPlans = {
        "due",  "hoped", "planned", "plan", "plans",    "expected", "supposed", "intend",
        "will", "hope",  "agenda",  "aim",  "intended", "proposed", "planning"};
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      if (one_of(kPlans, view_.folded(t))) return true;
      if (view_.word(t) != "to" || t == sentence_.first) continue;
      const std::string_view be = view_.word(t - 1);
      if (be == "was" || be == "were" || be == "is" || be == "are") return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  TokenRange sentence_;
};

}  // namespace

void read_new_names(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  NewNameReader(builder).read(instances);
}

}  // namespace factlint
