#include "engine/claim/founding_spans.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {

uint32_t sole_date(const SentenceView& view, uint32_t except) {
  uint32_t only = kNoMention;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (m == except || !Mentions::is_temporal(mention.type) ||
        mention.type == MentionType::kWeekday)
      continue;
    if (only != kNoMention) return kNoMention;
    only = m;
  }
  return only;
}

PredicateRole founded_bodies(const ClaimBuilder& builder) {
  const Predicate* founding = builder.predicates().find("founding");
  const PredicateRole* role = founding != nullptr ? founding->role("founded") : nullptr;
  return role != nullptr ? *role : PredicateRole{};
}

Claim start_founding(const ClaimBuilder& builder, RuleId rule, NodeId verb, NodeId noun) {
  RelationInstance instance;
  instance.verb = verb;
  instance.noun = noun;
  instance.nominal = verb == kNoNode;
  instance.negated = verb != kNoNode && builder.view().node(verb).negated;
  Claim claim = builder.start(rule, instance);
  claim.predicate = "founding";
  return claim;
}

uint32_t entry_date(const SentenceView& view) {
  const TokenRange tokens = view.phrases().tokens;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (!Mentions::is_temporal(mention.type) || mention.tokens.first != tokens.first ||
        mention.tokens.last >= tokens.last)
      continue;
    const uint8_t mark = view.context().tokens[mention.tokens.last].mark_class;
    if (mark == kColon || mark == kDash) return m;
  }
  return kNoMention;
}

namespace {

class FoundingSpanReader {
 public:
  explicit FoundingSpanReader(ClaimBuilder& builder)
      : builder_(builder), view_(builder.view()), bodies_(founded_bodies(builder)) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "founding");
    if (rule_ == kNoRule) return;
    read_years_kept();
    read_at_age();
    read_lasting();
    read_entry();
  }

 private:
  Claim start(NodeId verb, NodeId noun) const {
    return start_founding(builder_, rule_, verb, noun);
  }

  bool put_sole_time(Claim& claim, uint32_t except) const {
    const uint32_t only = sole_date(view_, except);
    claim.time.reset();
    if (only == kNoMention) return false;
    claim.time = view_.context().mentions.temporal(view_.context().mentions.all[only]);
    claim.time_range = view_.context().mentions.all[only].text;
    return true;
  }

  /// "The bloc at 30: tired but alive": a heading's age.
  void read_at_age() {
    const TokenRange tokens = view_.phrases().tokens;
    for (const uint32_t m : view_.mentions()) {
      const Mention& number = view_.context().mentions.all[m];
      const uint32_t first = number.core.first;
      if (number.type != MentionType::kNumber || first < tokens.first + 2 ||
          view_.word(first - 1) != "at" || number.core.size() != 1)
        continue;
      const uint32_t next = number.core.last;
      const bool ends = next >= tokens.last || view_.context().tokens[next].mark_class == kColon ||
                        view_.context().tokens[next].mark_class == kDash;
      for (const uint32_t name : view_.mentions()) {
        const Mention& mention = view_.context().mentions.all[name];
        if (!ends || mention.core.last != first - 1 || mention.tokens.first > tokens.first + 1)
          continue;
        Resolved body = view_.resolve_mention(name, bodies_);
        if (body.fillers.size() != 1) continue;
        Claim claim = start(kNoNode, view_.node_of_mention(name));
        body.fillers.front().role = "founded";
        claim.roles.push_back(std::move(body.fillers.front()));
        ClaimBuilder::put_mention(claim, "ordinal", m, number.text);
        // Without a year it may look back.
        if (!put_sole_time(claim, m)) return;
        return builder_.add(std::move(claim), join(mention.core_text, number.text));
      }
    }
  }

  /// "1991: bloc founded": a timeline's entry.
  void read_entry() {
    static constexpr std::array<std::string_view, 5> kFounded = {"founded", "established",
                                                                 "created", "formed", "born"};
    const TokenRange tokens = view_.phrases().tokens;
    const uint32_t when = entry_date(view_);
    if (when == kNoMention) return;
    const Mention& date = view_.context().mentions.all[when];
    for (const uint32_t name : view_.mentions()) {
      const Mention& body_name = view_.context().mentions.all[name];
      const uint32_t verb = body_name.tokens.last;
      if (body_name.tokens.first != date.tokens.last + 1 || verb >= tokens.last ||
          !one_of(kFounded, view_.word(verb)) ||
          (verb + 1 < tokens.last && view_.context().tokens[verb + 1].kind != TokenKind::kMark))
        continue;
      Resolved body = view_.resolve_mention(name, bodies_);
      if (body.fillers.size() != 1) continue;
      Claim claim = start(kNoNode, view_.node_of_mention(name));
      body.fillers.front().role = "founded";
      claim.roles.push_back(std::move(body.fillers.front()));
      claim.time = view_.context().mentions.temporal(date);
      claim.time_range = date.text;
      return builder_.add(std::move(claim), join(date.text, body_name.core_text));
    }
  }

  /// "For more than thirty years the bloc has kept us talking": as old as that at least.
  void read_lasting() {
    for (const uint32_t m : view_.mentions()) {
      const Mention& length = view_.context().mentions.all[m];
      const uint32_t first = length.tokens.first;
      if (length.type != MentionType::kDuration || first <= view_.phrases().tokens.first ||
          view_.folded(first - 1) != "for")
        continue;
      for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
        const Node& verb = view_.node(id);
        if (verb.kind != NodeKind::kVerb || !verb.perfect || verb.tense != Tense::kPresent ||
            verb.negated || verb.head < length.tokens.last)
          continue;
        for (const NodeId subject : view_.out(id, Relation::kSubject)) {
          if (view_.node(subject).tokens.first != length.tokens.last) continue;
          Resolved body = view_.resolve(subject, bodies_);
          if (body.fillers.size() != 1) continue;
          Claim claim = start(id, kNoNode);
          body.fillers.front().role = "founded";
          claim.roles.push_back(std::move(body.fillers.front()));
          ClaimBuilder::put_mention(claim, "lasting", m, length.text);
          claim.time.reset();
          return builder_.add(std::move(claim), length.text);
        }
      }
    }
  }

  /// "banners for the [twenty years of the bloc]", "candles for its two decades": a number of years
  /// that a feast is held for.
  void read_years_kept() {
    static constexpr std::array<std::string_view, 12> kFeasts = {
        "candles",     "cake",  "jubilee",      "birthday", "anniversary", "banner",
        "celebration", "toast", "celebrations", "banners",  "party",       "feast"};
    const TokenRange tokens = view_.phrases().tokens;
    bool feast = false;
    for (uint32_t t = tokens.first; t < tokens.last && !feast; ++t)
      feast = one_of(kFeasts, view_.folded(t));
    if (!feast) return;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kDuration || mention.tokens.last >= tokens.last ||
          view_.word(mention.tokens.last) != "of")
        continue;
      const NodeId years = view_.node_of_mention(m);
      if (years == kNoNode) continue;
      for (const Edge& edge : view_.phrases().from(years)) {
        if (edge.relation != Relation::kPrep || edge.to == kNoNode || edge.alternative ||
            view_.context().vocabulary.text(edge.word) != "of")
          continue;
        Resolved body = view_.resolve(edge.to, bodies_);
        if (body.fillers.size() != 1) continue;
        Claim claim = start(kNoNode, years);
        body.fillers.front().role = "founded";
        claim.roles.push_back(std::move(body.fillers.front()));
        ClaimBuilder::put_mention(claim, "age", m, mention.text);
        if (put_sole_time(claim, m)) return builder_.add(std::move(claim), mention.text);
      }
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  PredicateRole bodies_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_founding_spans(ClaimBuilder& builder) { FoundingSpanReader(builder).read(); }

}  // namespace factlint
