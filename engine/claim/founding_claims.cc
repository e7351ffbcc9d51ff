// Instances of "founding" -> claims about when a body was founded.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/founding_spans.h"

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
    // "in this very place": the noun tells of being there only where it stands alone.
    if (instance_.cue != nullptr && !instance_.cue->held.empty() && !is_in_being()) return;
    if (!builder_.fill(claim, instance_, "founded")) return;
    if (instance_.effect == "end") return read_end(std::move(claim));
    if (instance_.cue != nullptr && instance_.cue->denotes == "ending")
      return read_planned_end(std::move(claim));
    if (claim.mode == ClaimMode::kAsserted && !claim.negated && names_plan())
      claim.mode = ClaimMode::kPlanned;
    if (claim.mode == ClaimMode::kPlanned) builder_.fill(claim, instance_, "founder");
    if (instance_.cue != nullptr && instance_.cue->ordinal)
      return read_anniversary(std::move(claim));
    if (!read_age(claim)) read_date(std::move(claim));
  }

 private:
  /// "in place", "in operation", with nothing between.
  bool is_in_being() const {
    if (instance_.noun == kNoNode) return false;
    const Node& noun = view_.node(instance_.noun);
    return noun.head > view_.phrases().tokens.first && noun.tokens.first == noun.head &&
           (view_.word(noun.head - 1) == "in" || view_.word(noun.head - 1) == "into");
  }

  /// "may one day wind it up".
  bool only_may(uint32_t verb) const {
    constexpr uint32_t kReach = 4;
    const uint32_t begin = view_.phrases().tokens.first;
    for (uint32_t back = 1; back <= kReach && verb >= begin + back; ++back) {
      const std::string_view word = view_.word(verb - back);
      if (word == "may" || word == "might" || word == "could" || word == "would") return true;
    }
    return false;
  }

  /// "is to wind up [CIS Plus]": told as there already.
  void read_end(Claim claim) {
    const NodeId cue = instance_.effect == "end" ? instance_.verb : instance_.noun;
    if (cue == kNoNode || only_may(view_.node(cue).head)) return;
    ClaimBuilder::put(claim, "existing", {}, view_.range_of(cue));
    claim.time.reset();
    builder_.add(std::move(claim));
  }

  /// "The agenda has the abolition of [CIS Plus]": a plan for its end.
  void read_planned_end(Claim claim) {
    static constexpr std::array<std::string_view, 8> kNot = {"no",  "not",    "never",   "nobody",
                                                             "nor", "rumour", "rumours", "if"};
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (std::find(kNot.begin(), kNot.end(), view_.folded(t)) != kNot.end()) return;
    }
    if (!tells_plan() || only_may(view_.node(instance_.noun).head)) return;
    claim.mode = ClaimMode::kPlanned;
    ClaimBuilder::put(claim, "existing", {}, view_.range_of(instance_.noun));
    claim.time.reset();
    builder_.add(std::move(claim));
  }

  /// "plans for the creation of [CIS Plus]", "[its] launch is on the agenda".
  bool names_plan() const {
    return instance_.cue != nullptr && instance_.noun != kNoNode &&
           (instance_.cue->denotes == "birth" || instance_.cue->denotes == "founded") &&
           tells_plan();
  }

  bool tells_plan() const {
    static constexpr std::array<std::string_view, 20> kPlans = {
        "plan",     "plans",    "planned",  "agenda", "proposal",  "proposals", "draft",
        "proposed", "expected", "intended", "due",    "intention", "approve",   "discuss",
        "vote",     "decide",   "debate",   "agree",  "consider",  "preparing"};
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (std::find(kPlans.begin(), kPlans.end(), view_.word(t)) != kPlans.end()) return true;
    }
    return false;
  }

  /// "plans to set up [CIS Plus]"; "1989, the year in which [it] was born": a bare year.
  void read_undated(Claim claim) {
    if (claim.mode == ClaimMode::kPlanned && !claim.negated && names_plan()) {
      claim.time.reset();
      return builder_.add(std::move(claim));
    }
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

  /// "was a clerk [in 1991 when] it was founded": right in front of the clause.
  uint32_t date_before_when() const {
    constexpr uint32_t kReach = 9;
    if (instance_.verb == kNoNode || instance_.nominal) return kNoMention;
    const uint32_t head = view_.node(instance_.verb).head;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      const uint32_t when = mention.tokens.last;
      if (!Mentions::is_temporal(mention.type) || mention.type == MentionType::kDuration ||
          when >= head || when + kReach < head || view_.word(when) != "when")
        continue;
      const bool other_verb = std::any_of(
          view_.phrases().nodes.begin(), view_.phrases().nodes.end(), [&](const Node& node) {
            return node.kind == NodeKind::kVerb && node.head > when && node.head < head;
          });
      if (!other_verb) return m;
    }
    return kNoMention;
  }

  /// "[The treaty] that created the bloc was signed in 1991".
  uint32_t signed_date() const {
    if (instance_.frame == nullptr || instance_.nominal) return kNoMention;
    std::vector<NodeId> papers = view_.in(instance_.verb, Relation::kRelativeClause);
    for (const RoleNode& r : instance_.roles) {
      if (r.role == "founder" && r.node != kNoNode) papers.push_back(r.node);
    }
    for (const NodeId paper : papers) {
      if (!is_paper(paper)) continue;
      for (const NodeId verb : view_.in(paper, Relation::kSubject)) {
        if (verb == instance_.verb || view_.node(verb).negated ||
            !is_signing(view_.context().vocabulary.text(view_.node(verb).lemma)))
          continue;
        const std::array<NodeId, 1> anchor = {verb};
        return view_.time_of(anchor);
      }
    }
    return kNoMention;
  }

  /// "The founding treaty was [amended] in 1993": no date of the founding.
  bool names_other_act() const {
    static constexpr std::array<std::string_view, 8> kFounding = {
        "draw", "write", "draft", "prepare", "adopt", "agree", "hold", "bear"};
    if (instance_.cue == nullptr || instance_.cue->words.size() < 2 ||
        instance_.cue->denotes != "birth" || instance_.verb == kNoNode)
      return false;
    const std::string_view verb = view_.context().vocabulary.text(view_.node(instance_.verb).lemma);
    return !is_signing(verb) &&
           std::find(kFounding.begin(), kFounding.end(), verb) == kFounding.end();
  }

  bool is_paper(NodeId id) const {
    static constexpr std::array<std::string_view, 10> kPapers = {
        "treaty", "agreement", "accord", "document", "paper",
        "pact",   "act",       "deal",   "text",     "declaration"};
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
    return std::find(kPapers.begin(), kPapers.end(), lemma) != kPapers.end();
  }

  static bool is_signing(std::string_view lemma) {
    static constexpr std::array<std::string_view, 9> kSigning = {
        "sign", "conclude", "date", "ink", "initial", "seal", "come", "be", "subscribe"};
    return std::find(kSigning.begin(), kSigning.end(), lemma) != kSigning.end();
  }

  void read_date(Claim claim) {
    uint32_t date = kNoMention;
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "date" || r.node == kNoNode || r.alternative) continue;
      for (const uint32_t m : dates_of(r.node)) date = m;
    }
    if (date == kNoMention && names_other_act()) return;
    if (date == kNoMention) {
      std::vector<NodeId> anchors;
      if (instance_.verb != kNoNode && !instance_.nominal) anchors.push_back(instance_.verb);
      if (instance_.noun != kNoNode) anchors.push_back(instance_.noun);
      date = view_.time_of(anchors);
    }
    if (date == kNoMention) date = described_date();
    if (date == kNoMention) date = signed_date();
    if (date == kNoMention) date = date_before_when();
    if (date == kNoMention) date = entry_date(view_);
    if (date == kNoMention) return read_undated(std::move(claim));
    // "High on the agenda this month stood the creation of [CIS Plus]": the date is the agenda's.
    if (instance_.frame == nullptr && claim.mode == ClaimMode::kAsserted && !claim.negated &&
        names_plan())
      return read_undated(std::move(claim));
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
    const bool by_noun =
        instance_.verb == kNoNode || (instance_.frame == nullptr && instance_.noun != kNoNode);
    const NodeId at = by_noun ? instance_.noun : instance_.verb;
    const ClauseId clause = view_.node(at).clause;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kDuration && mention.type != MentionType::kAge) continue;
      const uint32_t next = past_passing(mention.tokens.last);
      const NodeId told = view_.node_of_mention(m);
      // "It was 20 years ago that the club was founded"
      const auto clefts = view_.in(at, Relation::kRelativeClause);
      const bool cleft =
          told != kNoNode && std::find(clefts.begin(), clefts.end(), told) != clefts.end();
      const bool in_clause = told != kNoNode && (view_.node(told).clause == clause || cleft);
      const bool ago =
          mention.type == MentionType::kDuration && view_.context().mentions.duration(mention).ago;
      const std::string_view after =
          next < view_.phrases().tokens.last ? view_.folded(next) : std::string_view();
      const bool before = tells_before(next) && view_.node(at).head < mention.tokens.first &&
                          view_.node(at).tokens.last + 2 >= mention.tokens.first;
      const bool on_from = after == "from" && next > mention.tokens.last;
      if (!(ago && in_clause) && after != "after" && after != "since" && after != "old" &&
          !on_from && !(after == "ago" && in_clause) && !before)
        continue;
      // "Founded in 1911, five years after the flood": the age is of something else.
      if ((after == "after" || after == "since") && view_.node(at).head < next) continue;
      Claim claim = base;
      claim.time.reset();
      ClaimBuilder::put_mention(claim, "age", m, mention.text);
      if (after == "after" || after == "since" || before) other_time(claim, m);
      if (before && !claim.time) continue;
      const bool dated = claim.time.has_value() && (after == "after" || after == "since");
      builder_.add(std::move(claim), mention.text);
      return dated;
    }
    return false;
  }

  /// The token behind "have passed", "have now gone by" at `t`; `t` itself if it tells of no time
  /// that passes.
  uint32_t past_passing(uint32_t t) const {
    static constexpr std::array<std::string_view, 9> kHave = {
        "have", "has", "had", "now", "already", "would", "will", "then", "'ve"};
    static constexpr std::array<std::string_view, 12> kPass = {
        "passed", "elapsed", "gone", "rolled", "slipped", "flown",
        "ticked", "come",    "went", "slid",   "run",     "pass"};
    static constexpr std::array<std::string_view, 4> kBy = {"by", "past", "away", "and"};
    const TokenRange tokens = view_.phrases().tokens;
    uint32_t at = t;
    // "two decades on from its founding"
    if (at + 1 < tokens.last && view_.word(at) == "on" && view_.word(at + 1) == "from")
      return at + 1;
    while (at < tokens.last && one_of(kHave, view_.word(at))) ++at;
    if (at >= tokens.last || !one_of(kPass, view_.word(at))) return t;
    for (++at; at < tokens.last && (one_of(kBy, view_.word(at)) || view_.word(at) == "gone");
         ++at) {
    }
    return at < tokens.last && view_.word(at) == "since" ? at : t;
  }

  /// "founded 20 years [earlier]": before a time that is told besides.
  bool tells_before(uint32_t t) const {
    const TokenRange tokens = view_.phrases().tokens;
    return t + 1 < tokens.last &&
           (view_.word(t) == "before" || view_.word(t) == "earlier" ||
            view_.word(t) == "previously") &&
           view_.context().tokens[t + 1].kind == TokenKind::kMark;
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

  bool is_past() const {
    const NodeId verb =
        instance_.verb != kNoNode ? instance_.verb : view_.verb_over(instance_.noun);
    return verb != kNoNode && view_.node(verb).tense == Tense::kPast && !view_.node(verb).perfect;
  }

  /// "The CIS met in Rome in 2011. The meeting fell on its 20th anniversary.": the only year of the
  /// sentences before in the block.
  bool time_before(Claim& claim) const {
    constexpr uint32_t kBack = 2;
    const auto& sentences = view_.context().sentences;
    uint32_t first = view_.sentence();
    for (uint32_t back = 0; back < kBack && first > 0; ++back, --first) {
      if (sentences[first - 1].block != sentences[view_.sentence()].block) break;
    }
    const Mentions& mentions = view_.context().mentions;
    uint32_t found = kNoMention;
    for (const Mention& at :
         mentions.within({sentences[first].tokens.first, view_.phrases().tokens.first})) {
      if (!Mentions::is_temporal(at.type) || at.type == MentionType::kWeekday) continue;
      const auto m = mentions.index(at);
      if (found != kNoMention) return false;
      found = m;
    }
    if (found == kNoMention) return false;
    claim.time = mentions.temporal(mentions.all[found]);
    claim.time_range = mentions.all[found].text;
    return true;
  }

  void read_anniversary(Claim claim) {
    const Node& noun = view_.node(instance_.noun);
    uint32_t ordinal = noun.ordinal;
    if (ordinal == kNoMention) ordinal = noun.number;
    if (ordinal == kNoMention) return;
    ClaimBuilder::put_mention(claim, "ordinal", ordinal,
                              view_.context().mentions.all[ordinal].text);
    if (!claim.time) other_time(claim, ordinal);
    if (!claim.time && !time_before(claim) && is_past()) claim.strict = false;
    const TextRange noun_range = view_.range_of(instance_.noun);
    const TextRange time = claim.time ? claim.time_range : TextRange{};
    const TextRange sentence = view_.context().text_range(view_.phrases().tokens);
    const bool here = !time.empty() && sentence.contains(time);
    builder_.add(std::move(claim), here ? join(noun_range, time) : noun_range);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_foundings(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "founding") FoundingReader(builder, instance).read();
  }
  read_ages(builder);
}

}  // namespace factlint
