// Borders told by other words than "border" and its kin: "X and its southern neighbour, Y", "across
// a shared frontier from X lies Y", "X ... Y, for the two countries share a frontier", "Between X
// and Y runs a border".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 9> kShared = {"shared", "common", "joint",  "mutual", "long",
                                                     "land",   "open",   "single", "own"};
constexpr std::array<std::string_view, 3> kBorders = {"border", "frontier", "boundary"};
constexpr std::array<std::string_view, 12> kWhere = {"southern",  "northern", "eastern", "western",
                                                     "immediate", "direct",   "big",     "giant",
                                                     "nearest",   "only",     "large",   "small"};

class BorderReader {
 public:
  explicit BorderReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kRelation, "border");
    const Predicate* border = builder_.predicates().find("border");
    if (rule_ == kNoRule || border == nullptr || border->role("one") == nullptr ||
        border->role("other") == nullptr)
      return;
    one_ = border->role("one");
    other_ = border->role("other");
    const auto country = [this](uint32_t m) { return is_country(m); };
    if (std::count_if(view_.mentions().begin(), view_.mentions().end(), country) < 2) return;
    read_neighbour();
    read_shared();
    read_pair();
  }

 private:
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }
  TokenRange sentence() const { return view_.phrases().tokens; }
  std::string_view word(uint32_t t) const {
    return sentence().contains(t) ? view_.word(t) : std::string_view();
  }

  bool is_country(uint32_t m) const {
    if (mention(m).type != MentionType::kEntity) return false;
    const auto& candidates = view_.context().mentions.entity(mention(m)).candidates;
    return std::all_of(candidates.begin(), candidates.end(),
                       [&](EntityId id) { return view_.facts().entity(id).type == "country"; });
  }

  uint32_t country_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).core.first == t && is_country(m)) return m;
    }
    return kNoMention;
  }

  /// "joins [X] to its southern neighbour, [Y]": "its" is the country told last before it.
  void read_neighbour() {
    for (uint32_t t = sentence().first + 2; t < sentence().last; ++t) {
      const std::string_view told = word(t);
      if (told != "neighbour" && told != "neighbor") continue;
      uint32_t its = t - 1;
      while (its > sentence().first && one_of(kWhere, word(its))) --its;
      if (word(its) != "its") continue;
      uint32_t next = t + 1;
      if (sentence().contains(next) && view_.context().tokens[next].mark_class == kComma) ++next;
      const uint32_t other = country_at(next);
      if (other == kNoMention || is_other_phrase(other)) continue;
      uint32_t owner = kNoMention;
      for (const uint32_t m : view_.mentions()) {
        if (mention(m).tokens.last > its) break;
        if (is_country(m)) owner = m;
      }
      if (owner != kNoMention) add(owner, other);
    }
  }

  /// "its neighbour Chad's river", "its neighbour, Chadian traders"
  bool is_other_phrase(uint32_t m) const {
    const EntityMention& named = view_.context().mentions.entity(mention(m));
    return named.possessive || named.form == NameForm::kAdjective ||
           named.form == NameForm::kDemonym;
  }

  /// "X ... Y ... the two countries share a frontier", "South of X, across a shared border, lies
  /// Y": of the only two countries that the sentence names.
  void read_shared() {
    bool shared = false;
    for (uint32_t t = sentence().first + 2; t < sentence().last; ++t) {
      if (!one_of(kBorders, word(t))) continue;
      uint32_t before = t - 1;
      bool common = false;
      for (; one_of(kShared, word(before)); --before)
        common |= word(before) == "shared" || word(before) == "common";
      const bool article = word(before) == "a" || word(before) == "the";
      const bool shares = article && before > sentence().first + 1 && word(before - 1) == "share" &&
                          tells_of_both(before - 1);
      const bool across = article && common && word(before - 1) == "across";
      shared |= (shares || across) && is_end(t + 1);
    }
    if (!shared || doubts()) return;
    std::vector<uint32_t> named;
    for (const uint32_t m : view_.mentions()) {
      if (!is_country(m)) continue;
      const EntityId id = view_.context().mentions.entity(mention(m)).candidates.front();
      const bool known = std::any_of(named.begin(), named.end(), [&](uint32_t other) {
        return view_.context().mentions.entity(mention(other)).candidates.front() == id;
      });
      if (!known) named.push_back(m);
    }
    if (named.size() == 2) add(named.front(), named.back());
  }

  /// "Between [X] and [Y] runs a border", "[X] and [Y] share not an inch of frontier", "no frontier
  /// is shared by [X] and [Y]".
  void read_pair() {
    for (const uint32_t m : view_.mentions()) {
      if (!is_country(m) || is_other_phrase(m) || word(mention(m).core.last) != "and") continue;
      const uint32_t other = country_at(mention(m).core.last + 1);
      if (other == kNoMention || is_other_phrase(other)) continue;
      const uint32_t first = mention(m).core.first;
      const uint32_t last = mention(other).core.last;
      if (first > sentence().first && word(first - 1) == "between") {
        const uint32_t border = border_behind(last);
        if (border != 0 && runs(last) && !doubts()) add(m, other);
      } else if (word(last) == "share" || word(last) == "have") {
        const uint32_t border = border_behind(last);
        if (border != 0 && (is_end(border + 1) || word(border + 1) == "at"))
          add(m, other, denied(last, border), border + 1);
      } else if (first > sentence().first + 3 && word(first - 1) == "by" &&
                 word(first - 2) == "shared" && is_end(last)) {
        const uint32_t begin = sentence().first;
        const uint32_t border = border_behind(begin);
        if (border != 0 && border < first) add(m, other, denied(begin, border));
      }
    }
  }

  /// "runs", "lies", "is" right behind the pair.
  bool runs(uint32_t t) const {
    static constexpr std::array<std::string_view, 7> kRuns = {"runs",  "lies", "is", "stretches",
                                                              "there", "ran",  "lay"};
    return one_of(kRuns, word(t));
  }

  /// The word for a border within a few words of `t`, with nothing but "a", "long", "inch of" and
  /// the like between; 0 if there is none.
  uint32_t border_behind(uint32_t t) const {
    static constexpr std::array<std::string_view, 24> kLight = {
        "a",     "the",    "no",     "not",  "an",     "inch",  "of",        "any",
        "share", "have",   "runs",   "lies", "is",     "there", "long",      "metre",
        "meter", "single", "common", "land", "shared", "mile",  "kilometre", "stretches"};
    constexpr uint32_t kReach = 8;
    for (const uint32_t end = std::min(sentence().last, t + kReach); t < end; ++t) {
      if (one_of(kBorders, word(t))) return t;
      if (!one_of(kLight, word(t))) return 0;
    }
    return 0;
  }

  bool denied(uint32_t first, uint32_t last) const {
    for (uint32_t t = first; t < last; ++t) {
      if (word(t) == "no" || word(t) == "not") return true;
    }
    return false;
  }

  bool is_end(uint32_t t) const {
    return !sentence().contains(t) || view_.context().tokens[t].kind == TokenKind::kMark;
  }

  /// "the two countries", "both", "they" before the verb.
  bool tells_of_both(uint32_t verb) const {
    const std::string_view subject = word(verb - 1);
    if (subject == "they" || subject == "both" || subject == "two") return true;
    return (subject == "countries" || subject == "states" || subject == "neighbours" ||
            subject == "republics" || subject == "nations") &&
           (word(verb - 2) == "two" || word(verb - 2) == "both");
  }

  bool doubts() const {
    static constexpr std::array<std::string_view, 9> kDoubts = {
        "not", "no", "never", "neither", "if", "would", "once", "maritime", "former"};
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (one_of(kDoubts, word(t))) return true;
    }
    return false;
  }

  /// What denies it stands between the names and `end`, if that is told.
  void add(uint32_t one, uint32_t other, bool negated = false, uint32_t end = 0) {
    if (view_.context().mentions.entity(mention(one)).candidates ==
        view_.context().mentions.entity(mention(other)).candidates)
      return;
    const NodeId at = view_.node_of_mention(other);
    if (at != kNoNode && (view_.clause_flags(at) & (kQuestionClause | kConditional)) != 0) return;
    RelationInstance instance;
    instance.noun = at;
    instance.nominal = true;
    Claim claim = builder_.start(rule_, instance);
    claim.predicate = "border";
    claim.negated = negated;
    claim.time.reset();
    builder_.put_entity(claim, one_->name, one);
    builder_.put_entity(claim, other_->name, other);
    const TextRange names = join(mention(one).core_text, mention(other).core_text);
    builder_.add(std::move(claim),
                 negated && end > mention(other).core.last
                     ? join(names, view_.context().text_range({mention(one).core.first, end}))
                     : names);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
  const PredicateRole* one_ = nullptr;
  const PredicateRole* other_ = nullptr;
};

}  // namespace

void read_borders(ClaimBuilder& builder) { BorderReader(builder).read(); }

}  // namespace factlint
