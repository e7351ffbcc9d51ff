// Instances of "founding", and verbs of ageing -> claims about when a body was founded.
#include <algorithm>
#include <array>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2100;

/// When a body was founded, how old it is, which anniversary it keeps.
class FoundingReader {
 public:
  FoundingReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "founding");
    if (rule_ == kNoRule) return;
    Claim claim = builder_.start(rule_, instance_);
    if (!builder_.fill(claim, instance_, "founded")) return;
    if (claim.mode == ClaimMode::kPlanned) builder_.fill(claim, instance_, "founder");
    if (instance_.cue != nullptr && instance_.cue->ordinal)
      return read_anniversary(std::move(claim));
    if (!read_age(claim)) read_date(std::move(claim));
  }

 private:
  /// "plans to set up [CIS Plus]"; "1989, the year in which [it] was born": a bare year.
  void read_undated(Claim claim) {
    if (claim.mode == ClaimMode::kPlanned && instance_.frame != nullptr && !claim.negated) {
      claim.time.reset();
      return builder_.add(std::move(claim));
    }
    if (instance_.verb == kNoNode) return;
    for (const NodeId year : view_.in(instance_.verb, Relation::kRelativeClause)) {
      const uint32_t first = view_.node(year).tokens.first;
      if (view_.context().vocabulary.text(view_.node(year).lemma) != "year" ||
          first < view_.phrases().tokens.first + 2)
        continue;
      for (const uint32_t m : view_.mentions()) {
        const Mention& mention = view_.context().mentions.all[m];
        if (mention.type != MentionType::kNumber || mention.tokens.last + 1 != first) continue;
        const int written =
            static_cast<int>(view_.context().mentions.quantity(mention).value.to_int());
        if (written < kFirstYear || written > kLastYear) continue;
        claim.time.emplace();
        claim.time->readings = {DateRange::year(written)};
        claim.time->year = written;
        claim.time_range = mention.text;
        return builder_.add(std::move(claim), join(mention.text, view_.range_of(instance_.verb)));
      }
    }
  }

  /// "over 30 years ago": a bound on the age, no year.
  bool is_bounded_age(const Mention& mention) const {
    if (view_.word(mention.tokens.last - 1) != "ago") return false;
    const uint32_t first = mention.tokens.first;
    const uint32_t begin = first > view_.phrases().tokens.first + 1 ? first - 2 : first;
    for (uint32_t t = begin; t < mention.core.last; ++t) {
      const std::string_view word = view_.word(t);
      if (word == "over" || word == "than" || word == "least" || word == "nearly" ||
          word == "almost" || word == "about" || word == "around" || word == "some" ||
          word == "roughly" || word == "under") {
        return true;
      }
    }
    return false;
  }

  /// The date a node is, or stands in apposition to: "1989, the year in which ...".
  std::vector<uint32_t> dates_of(NodeId id) const {
    std::vector<NodeId> around = view_.in(id, Relation::kApposition);
    for (const NodeId other : view_.out(id, Relation::kApposition)) around.push_back(other);
    around.push_back(id);
    std::vector<uint32_t> dates;
    for (const NodeId node : around) {
      if (view_.is_temporal(node)) dates.push_back(view_.node(node).entity);
    }
    return dates;
  }

  /// "was [1993]"
  uint32_t date_said(NodeId be) const {
    if (be == kNoNode || view_.node(be).kind != NodeKind::kVerb || view_.node(be).negated ||
        view_.context().vocabulary.text(view_.node(be).lemma) != "be")
      return kNoMention;
    for (const Argument& a : view_.arguments(be)) {
      const bool said = a.slot == ArgSlot::kSubject || a.slot == ArgSlot::kObject ||
                        a.slot == ArgSlot::kComplement;
      if (said && !a.alternative && view_.is_temporal(a.node)) return view_.node(a.node).entity;
    }
    return kNoMention;
  }

  /// "It was 1993 when it was born", "The year it was born was 1993".
  uint32_t described_date() const {
    if (instance_.verb == kNoNode || instance_.nominal) return kNoMention;
    for (const NodeId id : view_.in(instance_.verb, Relation::kRelativeClause)) {
      if (view_.is_temporal(id)) return view_.node(id).entity;
      const bool year = view_.context().vocabulary.text(view_.node(id).lemma) == "year";
      const uint32_t date = year ? date_said(view_.verb_over(id)) : kNoMention;
      if (date != kNoMention) return date;
    }
    for (const NodeId be : view_.in(instance_.verb, Relation::kSubordinate)) {
      const uint32_t date = date_said(be);
      if (date != kNoMention) return date;
    }
    return kNoMention;
  }

  void read_date(Claim claim) {
    uint32_t date = kNoMention;
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "date" || r.node == kNoNode || r.alternative) continue;
      for (const uint32_t m : dates_of(r.node)) date = m;
    }
    if (date == kNoMention) {
      std::vector<NodeId> anchors;
      if (instance_.verb != kNoNode && !instance_.nominal) anchors.push_back(instance_.verb);
      if (instance_.noun != kNoNode) anchors.push_back(instance_.noun);
      date = view_.time_of(anchors);
    }
    if (date == kNoMention) date = described_date();
    if (date == kNoMention) return read_undated(std::move(claim));
    const Mention& mention = view_.context().mentions.all[date];
    claim.time.reset();
    if (is_bounded_age(mention)) claim.strict = false;
    ClaimBuilder::put_mention(claim, "date", date, mention.text);
    TextRange span = mention.text;
    if (instance_.frame != nullptr) span = join(span, view_.range_of(instance_.verb));
    builder_.add(std::move(claim), span);
  }

  /// "over 30 years ago", "34 years after the CIS was founded". True if the sentence's date is that
  /// of the age.
  bool read_age(const Claim& base) {
    if (instance_.frame == nullptr && instance_.cue == nullptr) return false;
    const NodeId at = instance_.verb != kNoNode ? instance_.verb : instance_.noun;
    const ClauseId clause = view_.node(at).clause;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kDuration && mention.type != MentionType::kAge) continue;
      const uint32_t next = mention.tokens.last;
      const bool in_clause = view_.node_of_mention(m) != kNoNode &&
                             view_.node(view_.node_of_mention(m)).clause == clause;
      const bool ago =
          mention.type == MentionType::kDuration && view_.context().mentions.duration(mention).ago;
      const std::string after =
          next < view_.phrases().tokens.last ? view_.folded(next) : std::string();
      if (!(ago && in_clause) && after != "after" && after != "since" && after != "old" &&
          !(after == "ago" && in_clause))
        continue;
      // "Founded in 1911, five years after the flood": the age is of something else.
      if ((after == "after" || after == "since") && view_.node(at).head < next) continue;
      Claim claim = base;
      claim.time.reset();
      ClaimBuilder::put_mention(claim, "age", m, mention.text);
      if (after == "after" || after == "since") other_time(claim, m);
      const bool dated = claim.time.has_value() && (after == "after" || after == "since");
      builder_.add(std::move(claim), mention.text);
      return dated;
    }
    return false;
  }

  /// The date at which it is that old, where one is written.
  void other_time(Claim& claim, uint32_t except) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (m == except || !Mentions::is_temporal(mention.type) ||
          mention.type == MentionType::kWeekday)
        continue;
      claim.time = view_.context().mentions.temporal(mention);
      claim.time_range = mention.text;
      return;
    }
  }

  void read_anniversary(Claim claim) {
    const Node& noun = view_.node(instance_.noun);
    uint32_t ordinal = noun.ordinal;
    if (ordinal == kNoMention) ordinal = noun.number;
    if (ordinal == kNoMention) return;
    ClaimBuilder::put_mention(claim, "ordinal", ordinal,
                              view_.context().mentions.all[ordinal].text);
    if (!claim.time) other_time(claim, ordinal);
    builder_.add(std::move(claim), view_.range_of(instance_.noun));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
  RuleId rule_ = kNoRule;
};

/// "the CIS turned 25 in 2011", "has existed for three decades", "is 34 years old".
class AgeingReader {
 public:
  explicit AgeingReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {
    bodies_.types = {"organization", "alliance", "agency", "mechanism"};
    bodies_.nouns = {};
    bodies_.name = "founded";
  }

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "founding");
    if (rule_ == kNoRule) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind == NodeKind::kVerb) read_verb(id);
    }
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type == MentionType::kNumber) read_abbreviation(m);
    }
    read_fronted_age();
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
    if (verb == "blow") return read_candles(id);
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
          (view_.node(id).tense != Tense::kFuture || node.entity == kNoMention))
        continue;
      if (is_age(m, verb)) age = m;
    }
    const bool counted =
        age != kNoMention && view_.context().mentions.all[age].type == MentionType::kNumber;
    if (age == kNoMention) age = duration_behind(id, goes_on, verb == "turn");
    if (age == kNoMention || body.fillers.size() != 1) return;
    add(id, body.fillers.front(), age, verb == "turn" || counted);
  }

  /// "was blowing out twenty candles".
  void read_candles(NodeId verb) {
    for (const NodeId candles : view_.out(verb, Relation::kObject)) {
      const uint32_t number = view_.node(candles).number;
      if (lemma(candles) != "candle" || number == kNoMention) continue;
      for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
        Resolved body = view_.resolve(subject, bodies_);
        if (body.fillers.size() == 1) add(verb, body.fillers.front(), number, true);
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
    RelationInstance instance;
    instance.verb = verb;
    instance.noun = noun;
    instance.nominal = verb == kNoNode;
    instance.negated = verb != kNoNode && view_.node(verb).negated;
    Claim claim = builder_.start(rule_, instance);
    claim.predicate = "founding";
    return claim;
  }

  void add(NodeId verb, RoleFiller body, uint32_t age, bool anniversary) {
    Claim claim = start(verb, kNoNode);
    body.role = "founded";
    claim.roles.push_back(std::move(body));
    ClaimBuilder::put_mention(claim, anniversary ? "ordinal" : "age", age,
                              view_.context().mentions.all[age].text);
    if (!claim.time && claim.tense != Tense::kPresent) sole_time(claim, age);
    builder_.add(std::move(claim));
  }

  /// "When the leaders met in 2011, it was turning 20": the sentence's only date.
  void sole_time(Claim& claim, uint32_t age) const {
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (m == age || !Mentions::is_temporal(mention.type) || mention.type == MentionType::kWeekday)
        continue;
      if (only != kNoMention) return;
      only = m;
    }
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
    std::string cue = view_.folded(t - 1);
    while (cue.ends_with('.')) cue.pop_back();
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

  /// "Now a little over three decades old, the CIS ...": told of the subject that follows.
  void read_fronted_age() {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      const bool age = mention.type == MentionType::kAge ||
                       (mention.type == MentionType::kDuration && is_old(mention.tokens.last));
      if (!age || mention.tokens.first > view_.phrases().tokens.first + 4) continue;
      for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
        const Node& verb = view_.node(id);
        if (verb.kind != NodeKind::kVerb || verb.form != VerbForm::kFinite) continue;
        if (verb.head < mention.tokens.first) return;
        for (const NodeId subject : view_.out(id, Relation::kSubject)) {
          Resolved body = view_.resolve(subject, bodies_);
          if (body.fillers.size() == 1) add(id, body.fillers.front(), m, false);
        }
        return;
      }
    }
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
      std::optional<RoleFiller> body;
      for (const uint32_t other : view_.mentions()) {
        Resolved one = view_.resolve_mention(other, bodies_);
        if (one.fillers.empty()) continue;
        if (body && body->entities != one.fillers.front().entities) return;
        body = std::move(one.fillers.front());
      }
      if (body) add(kNoNode, *std::move(body), m, false);
    }
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
      std::optional<RoleFiller> body;
      for (const uint32_t other : view_.mentions()) {
        Resolved one = view_.resolve_mention(other, bodies_);
        if (one.fillers.empty()) continue;
        if (body && body->entities != one.fillers.front().entities) return;
        body = std::move(one.fillers.front());
      }
      if (!body) continue;
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

void read_foundings(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "founding") FoundingReader(builder, instance).read();
  }
  AgeingReader(builder).read();
}

}  // namespace factlint
