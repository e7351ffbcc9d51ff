// "a new format called "ABC Extra"", "ABC Extra, a new framework," -> claims that what is to be
// founded is called so: names of two words that the facts do not know.
#include <algorithm>
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
    if (tells_other_names()) return;
    const RelationInstance* founding = nullptr;
    for (const RelationInstance& instance : instances) {
      if (instance.predicate->id == "founding" && instance.effect.empty()) founding = &instance;
    }
    for (uint32_t t = sentence_.first; in(t); ++t) {
      const uint32_t known = known_name(t);
      const uint32_t last = known != kNoMention ? mention(known).core.last : t + 2;
      if (known == kNoMention && !is_name(t)) continue;
      const bool named = is_named(t, last);
      if (!named && !is_explained(last) && !is_founded(t, last, founding)) continue;
      if (tell(rule, founding, named, {t, last}, known)) return;
    }
  }

 private:
  /// The claim that what is planned is called so; false if the sentence tells of no plan.
  bool tell(RuleId rule, const RelationInstance* founding, bool named, TokenRange name,
            uint32_t known) {
    Claim claim;
    if (founding != nullptr) {
      claim = builder_.start(rule, *founding);
      if (claim.mode != ClaimMode::kPlanned &&
          !((tells_plan() || (named && tells_new())) && claim.mode == ClaimMode::kAsserted))
        return false;
    } else {
      if (!tells_new() || !(tells_plan() || named)) return false;
      RelationInstance none;
      none.noun = view_.phrases().node_at(name.first);
      none.nominal = true;
      if (none.noun == kNoNode) return false;
      claim = builder_.start(rule, none);
      if (claim.mode != ClaimMode::kAsserted) return false;
      claim.predicate = "founding";
    }
    const TextRange range = view_.context().text_range(name);
    claim.mode = ClaimMode::kPlanned;
    claim.time.reset();
    ClaimBuilder::put(claim, "founded", std::string(view_.context().view(name)), range);
    if (known != kNoMention) {
      claim.roles.back().mention = known;
      claim.roles.back().entities = view_.context().mentions.entity(mention(known)).candidates;
    }
    builder_.add(std::move(claim), range);
    return true;
  }

  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  /// The mention of a format that the facts know, which begins at `t`.
  uint32_t known_name(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).type != MentionType::kEntity || mention(m).core.first != t) continue;
      const EntityMention& entity = view_.context().mentions.entity(mention(m));
      if (entity.anaphoric || entity.candidates.empty()) continue;
      const auto& nouns = view_.facts().entity(entity.candidates.front()).nouns;
      if (std::any_of(nouns.begin(), nouns.end(), is_format)) return m;
    }
    return kNoMention;
  }

  /// "to set up [ABC Extra]": what is to be founded, without an article.
  bool is_founded(uint32_t t, uint32_t last, const RelationInstance* founding) const {
    if (founding == nullptr || t == sentence_.first) return false;
    const std::string_view before = view_.word(t - 1);
    if (before == "a" || before == "an" || before == "the") return false;
    return std::any_of(founding->roles.begin(), founding->roles.end(), [&](const RoleNode& r) {
      return r.role == "founded" && r.node != kNoNode && !r.alternative &&
             view_.node(r.node).head >= t && view_.node(r.node).head < last;
    });
  }

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

  /// Two capitals and no third, or a capital and a version ("2.0"), the first of them the name of a
  /// body, and both no name that is known.
  bool is_name(uint32_t t) const {
    if (!is_capital(t) || !(is_capital(t + 1) || is_version(t + 1)) || is_capital(t + 2))
      return false;
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

  /// "2.0", "3000"; not a year.
  bool is_version(uint32_t t) const {
    if (!in(t) || view_.context().tokens[t].kind != TokenKind::kNumber) return false;
    const std::string_view digits = view_.context().view({t, t + 1});
    return digits.find('.') != std::string_view::npos;
  }

  /// "called", "known as", "by the name of", "format"; quotation marks alone are enough.
  bool is_named(uint32_t t, uint32_t last) const {
    static constexpr std::array<std::string_view, 12> kNaming = {
        "called",   "named",     "dubbed", "titled", "entitled", "christened",
        "labelled", "nicknamed", "termed", "name",   "labeled",  "baptised"};
    if (quoted(t)) return is_mark(last, kCloseQuote);
    // "ABC Extra: that is the name of the new format"
    if (t == sentence_.first && is_mark(last, kColon)) {
      for (uint32_t u = last; in(u) && u < last + 6; ++u) {
        if (view_.word(u) == "name") return true;
      }
    }
    if (t < sentence_.first + 2) return false;
    // "a new format, ABC Extra,"
    if (is_mark(t - 1, kComma) && is_format(view_.word(t - 2)) && tells_founding() &&
        (!in(last) || view_.context().tokens[last].kind == TokenKind::kMark))
      return true;
    // "to name their new [format] ABC Extra"
    if (is_kind(view_.word(t - 1))) {
      for (uint32_t u = t - 1; u > sentence_.first && u + 5 > t; --u) {
        if (one_of(kNaming, view_.word(u - 1)) || view_.word(u - 1) == "call") return true;
      }
    }
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

  /// Kinds that are no bodies, of which there may be many.
  static bool is_format(std::string_view word) {
    return is_kind(word) && word != "body" && word != "grouping" && word != "forum" &&
           word != "structure";
  }

  /// "the ABC Extra format", "ABC Extra, a new framework": told from `next` on, past the name.
  bool is_explained(uint32_t next) const {
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

  /// "a new format", "their new CIS format", "the format to be created".
  bool tells_new() const {
    for (uint32_t t = sentence_.first; t + 1 < sentence_.last; ++t) {
      if (view_.folded(t) == "new" &&
          (is_format(view_.word(t + 1)) || (in(t + 2) && is_format(view_.word(t + 2)))))
        return true;
      if (is_format(view_.word(t)) && view_.word(t + 1) == "to" && in(t + 2) &&
          view_.word(t + 2) == "be")
        return true;
    }
    return false;
  }

  /// "create", "set up", "launch"
  bool tells_founding() const {
    static constexpr std::array<std::string_view, 10> kFounding = {
        "create", "establish", "launch", "found", "form",
        "set",    "unveil",    "start",  "build", "introduce"};
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      if (one_of(kFounding, view_.folded(t))) return true;
    }
    return false;
  }

  /// "not called", "had wanted to call", "was once to be known as": it is called otherwise.
  bool tells_other_names() const {
    static constexpr std::array<std::string_view, 15> kOtherwise = {
        "no",     "not",        "never",    "n't",      "rather",    "instead",   "nor",     "once",
        "almost", "originally", "suggests", "proposes", "suggested", "initially", "rejected"};
    for (uint32_t t = sentence_.first; t < sentence_.last; ++t) {
      const std::string_view word = view_.folded(t);
      if (one_of(kOtherwise, word)) return true;
      if (word == "had" && t + 1 < sentence_.last && view_.word(t + 1) == "wanted") return true;
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
