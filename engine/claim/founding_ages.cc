// Ages, and what is told as old or as a mere plan -> claims about when a body was founded.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/founding_spans.h"

namespace factlint {
namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2100;

/// "the CIS turned 25 in 2011", "has existed for three decades", "is 34 years old".
class AgeingReader {
 public:
  explicit AgeingReader(ClaimBuilder& builder)
      : builder_(builder), view_(builder.view()), bodies_(founded_bodies(builder)) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "founding");
    if (rule_ == kNoRule) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind == NodeKind::kVerb) read_verb(id);
    }
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type == MentionType::kNumber) read_abbreviation(m);
      if (view_.context().mentions.all[m].type == MentionType::kOrdinal) {
        read_anniversary_meeting(m);
        read_year_of_life(m);
      }
    }
    read_as_existing();
    read_as_plan();
    read_fronted_age();
    read_apposed_age();
    read_span_of_life();
    read_decade_of_life();
  }

 private:
  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  static bool lasts(std::string_view verb) {
    constexpr std::array<std::string_view, 8> kLasting = {
        "exist", "last", "operate", "function", "survive", "endure", "live", "run"};
    return std::find(kLasting.begin(), kLasting.end(), verb) != kLasting.end();
  }

  /// "has been going [for two decades]"
  bool goes_for(NodeId verb) const {
    const uint32_t next = view_.node(verb).tokens.last;
    return lemma(verb) == "go" && next < view_.phrases().tokens.last && view_.word(next) == "for";
  }

  /// "has been around", "has been in existence".
  bool is_there(NodeId verb) const {
    const TokenRange tokens = view_.phrases().tokens;
    const uint32_t end = std::min(tokens.last, view_.node(verb).tokens.last + 3);
    for (uint32_t t = view_.node(verb).tokens.last; t < end; ++t) {
      const std::string_view word = view_.word(t);
      if (word == "around" || word == "existence" || word == "going" || word == "being" ||
          word == "operation")
        return true;
    }
    return false;
  }

  bool is_age(uint32_t m, std::string_view verb) const {
    if (m == kNoMention) return false;
    const MentionType type = view_.context().mentions.all[m].type;
    return type == MentionType::kAge || type == MentionType::kDuration ||
           (type == MentionType::kNumber && (verb == "turn" || verb == "be"));
  }

  void read_verb(NodeId id) {
    const std::string_view verb = lemma(id);
    if (verb == "blow" || verb == "light") return read_candles(id);
    if (verb == "mark" || verb == "celebrate" || verb == "commemorate") read_years_of(id);
    const bool turns =
        verb == "turn" || verb == "reach" || verb == "be" || verb == "mark" || verb == "celebrate";
    const bool goes_on =
        view_.node(id).perfect && (lasts(verb) || (verb == "be" && is_there(id)) || goes_for(id));
    if (!turns && !goes_on) return;
    Resolved body;
    uint32_t age = kNoMention;
    for (const Argument& a : view_.arguments(id)) {
      if (a.slot == ArgSlot::kSubject) body = view_.resolve(a.node, bodies_);
      const bool object = a.slot == ArgSlot::kObject || a.slot == ArgSlot::kComplement;
      const bool span = goes_on && a.slot == ArgSlot::kPrep &&
                        view_.context().vocabulary.text(a.preposition) == "for";
      if (!(object && turns) && !span) continue;
      const Node& node = view_.node(a.node);
      const uint32_t m = node.entity != kNoMention ? node.entity : node.number;
      // "will be 40 in 2031"
      const bool number =
          m != kNoMention && view_.context().mentions.all[m].type == MentionType::kNumber;
      if (number && verb == "be" &&
          ((view_.node(id).tense != Tense::kFuture && !comes_before_when(m)) ||
           node.entity == kNoMention))
        continue;
      if (is_age(m, verb)) age = m;
    }
    const bool counted =
        age != kNoMention && view_.context().mentions.all[age].type == MentionType::kNumber;
    if (age == kNoMention) age = duration_behind(id, goes_on, verb == "turn");
    if (age == kNoMention || body.fillers.size() != 1) return;
    add(id, body.fillers.front(), age, verb == "turn" || counted);
  }

  /// "was ten [when ...]": an age, where ten members would be told as such.
  bool comes_before_when(uint32_t number) const {
    const uint32_t next = view_.context().mentions.all[number].tokens.last;
    return next < view_.phrases().tokens.last && view_.word(next) == "when";
  }

  /// "marked 20 years [of the bloc]", "celebrated two decades of it".
  void read_years_of(NodeId verb) {
    for (const NodeId years : view_.out(verb, Relation::kObject)) {
      const uint32_t m = view_.node(years).entity;
      if (m == kNoMention || view_.context().mentions.all[m].type != MentionType::kDuration)
        continue;
      for (const Edge& edge : view_.phrases().from(years)) {
        if (edge.relation != Relation::kPrep || edge.to == kNoNode ||
            view_.context().vocabulary.text(edge.word) != "of")
          continue;
        Resolved body = view_.resolve(edge.to, bodies_);
        if (body.fillers.size() == 1) return add(verb, body.fillers.front(), m, false);
      }
    }
  }

  /// "was blowing out twenty candles", "twenty candles were lit for it".
  void read_candles(NodeId verb) {
    for (const Argument& a : view_.arguments(verb)) {
      const uint32_t number = view_.node(a.node).number;
      if (a.slot != ArgSlot::kObject || lemma(a.node) != "candle" || number == kNoMention) continue;
      for (const Argument& other : view_.arguments(verb)) {
        const bool lit_for = other.slot == ArgSlot::kPrep &&
                             view_.context().vocabulary.text(other.preposition) == "for";
        if (other.slot != ArgSlot::kSubject && !lit_for) continue;
        Resolved body = view_.resolve(other.node, bodies_);
        if (body.fillers.size() == 1) return add(verb, body.fillers.front(), number, true);
      }
    }
  }

  /// "has existed [for little more than two decades]", "turns [40] this year": by position, where
  /// the span is no argument.
  uint32_t duration_behind(NodeId verb, bool goes_on, bool turns) const {
    constexpr uint32_t kReach = 8;
    const uint32_t from = view_.node(verb).tokens.last;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.tokens.first < from || mention.tokens.first > from + kReach) continue;
      if (goes_on && mention.type == MentionType::kDuration) return m;
      if (turns && mention.type == MentionType::kNumber && mention.tokens.first == from) return m;
    }
    return kNoMention;
  }

  Claim start(NodeId verb, NodeId noun) const {
    return start_founding(builder_, rule_, verb, noun);
  }

  void add(NodeId verb, RoleFiller body, uint32_t age, bool anniversary,
           uint32_t date = kNoMention) {
    Claim claim = start(verb, kNoNode);
    body.role = "founded";
    claim.roles.push_back(std::move(body));
    ClaimBuilder::put_mention(claim, anniversary ? "ordinal" : "age", age,
                              view_.context().mentions.all[age].text);
    if (date != kNoMention) {
      claim.time = view_.context().mentions.temporal(view_.context().mentions.all[date]);
      claim.time_range = view_.context().mentions.all[date].text;
    }
    if (!claim.time && claim.tense != Tense::kPresent) sole_time(claim, age);
    if (const uint32_t entry = entry_date(view_); !claim.time && entry != kNoMention) {
      claim.time = view_.context().mentions.temporal(view_.context().mentions.all[entry]);
      claim.time_range = view_.context().mentions.all[entry].text;
    }
    builder_.add(std::move(claim));
  }

  /// "its [20th] anniversary summit": the anniversary only tells which summit.
  void read_anniversary_meeting(uint32_t ordinal) {
    const uint32_t next = view_.context().mentions.all[ordinal].tokens.last;
    if (next + 1 >= view_.phrases().tokens.last) return;
    const std::string_view noun = view_.word(next + 1);
    if ((view_.word(next) != "anniversary" && view_.word(next) != "birthday" &&
         view_.word(next) != "jubilee") ||
        (noun != "summit" && noun != "meeting" && noun != "gathering" && noun != "session"))
      return;
    std::optional<RoleFiller> body = only_body();
    if (!body) return;
    Claim claim = start(kNoNode, view_.phrases().node_at(next + 1));
    body->role = "founded";
    claim.roles.push_back(*std::move(body));
    ClaimBuilder::put_mention(claim, "ordinal", ordinal,
                              view_.context().mentions.all[ordinal].text);
    sole_time(claim, ordinal);
    if (claim.time) builder_.add(std::move(claim));
  }

  /// "When the leaders met in 2011, it was turning 20": the sentence's only date.
  void sole_time(Claim& claim, uint32_t age) const {
    const uint32_t only = sole_date(view_, age);
    if (only == kNoMention) return;
    claim.time = view_.context().mentions.temporal(view_.context().mentions.all[only]);
    claim.time_range = view_.context().mentions.all[only].text;
  }

  /// "the CIS (est. 1991)": a bare year behind the abbreviation.
  void read_abbreviation(uint32_t year) {
    const Mention& when = view_.context().mentions.all[year];
    const int written = static_cast<int>(view_.context().mentions.quantity(when).value.to_int());
    const uint32_t begin = view_.phrases().tokens.first;
    uint32_t t = when.tokens.first;
    while (t > begin && view_.context().tokens[t - 1].kind == TokenKind::kMark) --t;
    if (t <= begin + 1 || written < kFirstYear || written > kLastYear) return;
    std::string_view cue = view_.folded(t - 1);
    while (cue.ends_with('.')) cue.remove_suffix(1);
    if (cue != "est" && cue != "estd" && cue != "fd" && cue != "founded" && cue != "established" &&
        cue != "born" && cue != "created")
      return;
    for (const uint32_t m : view_.mentions()) {
      const Mention& name = view_.context().mentions.all[m];
      if (name.type != MentionType::kEntity || name.core.last > t || name.core.last + 3 < t - 1)
        continue;
      Resolved body = view_.resolve_mention(m, bodies_);
      if (body.fillers.size() != 1) continue;
      Claim claim = start(kNoNode, view_.node_of_mention(m));
      claim.time.emplace();
      claim.time->readings = {DateRange::year(written)};
      claim.time->year = written;
      claim.time_range = when.text;
      body.fillers.front().role = "founded";
      claim.roles.push_back(std::move(body.fillers.front()));
      builder_.add(std::move(claim), join(name.core_text, when.text));
      return;
    }
  }

  /// "the decade-old CIS Plus format", "the existing CIS Plus": told as there already.
  void read_as_existing() {
    static constexpr std::array<std::string_view, 10> kExisting = {
        "existing", "old",      "running", "standing", "longstanding",
        "veteran",  "familiar", "lived",   "ageing",   "established"};
    for (const uint32_t m : view_.mentions()) {
      uint32_t t = view_.context().mentions.all[m].core.first;
      while (t > view_.phrases().tokens.first &&
             view_.context().tokens[t - 1].mark_class == kOpenQuote)
        --t;
      if (t == view_.phrases().tokens.first || !is_mechanism(m) ||
          std::find(kExisting.begin(), kExisting.end(), view_.folded(t - 1)) == kExisting.end())
        continue;
      add_mechanism(m, kNoNode, view_.context().text_range({t - 1, t}), true);
    }
  }

  /// "CIS Plus was still no more than an idea", "CIS Plus exists on paper only".
  void read_as_plan() {
    static constexpr std::array<std::string_view, 9> kPlan = {"plan",      "idea",  "project",
                                                              "proposal",  "draft", "blueprint",
                                                              "intention", "paper", "promise"};
    static constexpr std::array<std::string_view, 31> kLittle = {
        "is",     "was",    "remains", "remained", "exists", "existed", "still", "only",
        "just",   "no",     "more",    "than",     "so",     "far",     "for",   "now",
        "little", "merely", "mostly",  "a",        "an",     "on",      "at",    "best",
        "but",    "then",   "nothing", "largely",  "as",     "yet",     "bare"};
    for (const uint32_t m : view_.mentions()) {
      uint32_t t = view_.context().mentions.all[m].tokens.last;
      if (!is_mechanism(m)) continue;
      const TokenRange tokens = view_.phrases().tokens;
      bool verb = false;
      for (; t < tokens.last; ++t) {
        const std::string_view word = view_.folded(t);
        const bool mark = view_.context().tokens[t].kind == TokenKind::kMark;
        if (!mark && std::find(kLittle.begin(), kLittle.end(), word) == kLittle.end()) break;
        verb |= word == "is" || word == "was" || word.starts_with("remain") ||
                word.starts_with("exist");
      }
      if (verb && t < tokens.last &&
          std::find(kPlan.begin(), kPlan.end(), view_.folded(t)) != kPlan.end())
        add_mechanism(m, view_.phrases().node_at(t), view_.context().mentions.all[m].core_text,
                      false);
    }
  }

  void add_mechanism(uint32_t m, NodeId noun, TextRange range, bool existing) {
    Claim claim = start(kNoNode, noun != kNoNode ? noun : view_.node_of_mention(m));
    claim.time.reset();
    if (!existing) claim.mode = ClaimMode::kPlanned;
    claim.roles.push_back(view_.resolve_mention(m, bodies_).fillers.front());
    claim.roles.back().role = "founded";
    if (existing) ClaimBuilder::put(claim, "existing", {}, range);
    builder_.add(std::move(claim), join(range, view_.context().mentions.all[m].core_text));
  }

  bool is_mechanism(uint32_t m) const {
    const Mention& mention = view_.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) return false;
    const EntityId entity = view_.context().mentions.entity(mention).candidates.front();
    return view_.facts().entity(entity).type == "mechanism";
  }

  /// "Now a little over three decades old, the CIS ...": told of the subject that follows.
  void read_fronted_age() {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      const bool age = mention.type == MentionType::kAge ||
                       (mention.type == MentionType::kDuration && is_old(mention.tokens.last));
      // "For a body that is barely two decades old, the CIS ..."
      const uint32_t begin = view_.phrases().tokens.first;
      const uint32_t reach = view_.folded(begin) == "for" ? 7 : 4;
      if (!age || mention.tokens.first > begin + reach) continue;
      for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
        const Node& verb = view_.node(id);
        if (verb.kind != NodeKind::kVerb || verb.form != VerbForm::kFinite) continue;
        if (verb.head < mention.tokens.first && reach > 4) continue;
        if (verb.head < mention.tokens.first) return;
        for (const NodeId subject : view_.out(id, Relation::kSubject)) {
          Resolved body = view_.resolve(subject, bodies_);
          if (body.fillers.size() == 1) add(id, body.fillers.front(), m, false);
        }
        return;
      }
    }
  }

  /// "In 2011 the CIS, by then twenty years old, ...": right behind the body, told of the only date
  /// of the sentence.
  void read_apposed_age() {
    static constexpr std::array<std::string_view, 9> kThen = {
        "by", "then", "at", "the", "time", "already", "just", "only", "barely"};
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      const bool age = mention.type == MentionType::kAge ||
                       (mention.type == MentionType::kDuration && is_old(mention.tokens.last));
      if (!age) continue;
      uint32_t t = mention.tokens.first;
      const uint32_t begin = view_.phrases().tokens.first;
      bool then = false;
      for (; t > begin && one_of(kThen, view_.word(t - 1)); --t)
        then |= view_.word(t - 1) == "then" || view_.word(t - 1) == "time";
      if (!then || t == begin || view_.context().tokens[t - 1].mark_class != kComma) continue;
      for (const uint32_t body : view_.mentions()) {
        if (view_.context().mentions.all[body].core.last != t - 1) continue;
        Resolved one = view_.resolve_mention(body, bodies_);
        if (one.fillers.size() == 1)
          add(kNoNode, one.fillers.front(), m, false, sole_date(view_, m));
      }
    }
  }

  /// The only body that the sentence names.
  std::optional<RoleFiller> only_body() const {
    std::optional<RoleFiller> body;
    for (const uint32_t m : view_.mentions()) {
      Resolved one = view_.resolve_mention(m, bodies_);
      if (one.fillers.empty()) continue;
      if (body && body->entities != one.fillers.front().entities) return std::nullopt;
      body = std::move(one.fillers.front());
    }
    return body;
  }

  /// "In its 34 years of existence the CIS has ...": the only body of the sentence.
  void read_span_of_life() {
    const auto& all = view_.context().mentions.all;
    for (const uint32_t m : view_.mentions()) {
      const uint32_t next = all[m].tokens.last;
      if (all[m].type != MentionType::kDuration || next + 1 >= view_.phrases().tokens.last ||
          view_.word(next) != "of" ||
          (view_.word(next + 1) != "existence" && view_.word(next + 1) != "history" &&
           view_.word(next + 1) != "life"))
        continue;
      if (auto body = only_body()) add(kNoNode, *std::move(body), m, false, date_at(next + 2));
    }
  }

  /// "forty years of existence [in 2031]": the date that begins at `t`.
  uint32_t date_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (Mentions::is_temporal(mention.type) && mention.type != MentionType::kDuration &&
          mention.tokens.first == t)
        return m;
    }
    return kNoMention;
  }

  /// "now in its fourth decade": between 30 and 40 years old.
  void read_decade_of_life() {
    const auto& all = view_.context().mentions.all;
    for (const uint32_t m : view_.mentions()) {
      const uint32_t next = all[m].tokens.last;
      const uint32_t first = all[m].tokens.first;
      if (all[m].type != MentionType::kOrdinal || first <= view_.phrases().tokens.first ||
          next >= view_.phrases().tokens.last || view_.word(first - 1) != "its" ||
          view_.word(next) != "decade")
        continue;
      std::optional<RoleFiller> body = only_body();
      if (!body) return;
      const NodeId node = view_.phrases().node_at(next);
      Claim claim = start(node == kNoNode ? kNoNode : view_.verb_over(node), kNoNode);
      body->role = "founded";
      claim.roles.push_back(*std::move(body));
      ClaimBuilder::put_mention(claim, "decade", m, all[m].text);
      if (claim.tense != Tense::kPast) {
        claim.time.reset();  // "founded in 1911, it is in its ...": today
      } else if (!claim.time) {
        sole_time(claim, m);
      }
      builder_.add(std::move(claim), all[m].text);
    }
  }

  /// "in its 15th year", "the bloc's 15th year": between 14 and 15 years old.
  void read_year_of_life(uint32_t m) {
    const Mention& ordinal = view_.context().mentions.all[m];
    const uint32_t next = ordinal.tokens.last;
    const uint32_t first = ordinal.tokens.first;
    const TokenRange tokens = view_.phrases().tokens;
    if (first < tokens.first + 2 || next >= tokens.last || view_.word(next) != "year" ||
        (next + 1 < tokens.last && view_.word(next + 1) == "of" && next + 2 < tokens.last &&
         view_.word(next + 2) != "existence" && view_.word(next + 2) != "life"))
      return;
    std::optional<RoleFiller> body;
    if (view_.word(first - 1) == "its" && view_.word(first - 2) == "in") {
      const NodeId its = view_.phrases().node_at(first - 1);
      Resolved found = its == kNoNode ? Resolved() : view_.resolve(its, bodies_);
      if (found.fillers.size() == 1) body = std::move(found.fillers.front());
    } else if (view_.context().tokens[first - 1].kind == TokenKind::kPossessive) {
      const NodeId owner = view_.phrases().node_at(first - 2);
      Resolved found = owner == kNoNode ? Resolved() : view_.resolve(owner, bodies_);
      if (found.fillers.size() == 1) body = std::move(found.fillers.front());
    }
    if (!body) return;
    Claim claim = start(kNoNode, view_.phrases().node_at(next));
    body->role = "founded";
    claim.roles.push_back(*std::move(body));
    ClaimBuilder::put_mention(claim, "year of life", m, ordinal.text);
    claim.time.reset();
    sole_time(claim, m);
    if (claim.time) builder_.add(std::move(claim), ordinal.text);
  }

  bool is_old(uint32_t token) const {
    return token < view_.phrases().tokens.last &&
           (view_.word(token) == "old" || view_.word(token) == "into");
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  PredicateRole bodies_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_ages(ClaimBuilder& builder) {
  AgeingReader(builder).read();
  read_founding_spans(builder);
}

}  // namespace factlint
