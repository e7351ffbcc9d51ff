// Instances of "implementation" -> claims about the share that was carried out.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/share_quantifier.h"

namespace factlint {
namespace {

constexpr size_t kMostShares = 8;
constexpr int kMaxDepth = 3;

/// A stated share: "10 %", "one in ten", or a number and the number it is out of.
struct Share {
  uint32_t mention = kNoMention;
  uint32_t base = kNoMention;
  bool of_hundred = false;  ///< "of every hundred": no number of its own
};

class ShareReader {
 public:
  ShareReader(ClaimBuilder& builder, const std::vector<RelationInstance>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kFigure, "implementation");
    if (rule_ == kNoRule) return;
    bool any = false;
    for (const RelationInstance& instance : instances_)
      any |= instance.predicate->id == "implementation" && !is_documents(instance);
    if (!any) return;
    find_shares();
    if (shares_.empty()) return read_quantifiers();
    if (shares_.size() > kMostShares) return;
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id == "implementation" && !is_documents(instance)) at(instance);
    }
  }

 private:
  std::string_view word(WordId id) const { return view_.context().vocabulary.text(id); }
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  static bool is_documents(const RelationInstance& instance) {
    return instance.frame == nullptr && instance.cue != nullptr &&
           instance.cue->denotes == "documents";
  }

  // ---- shares

  uint32_t base() const {
    for (const uint32_t m : view_.mentions()) {
      const uint32_t first = mention(m).core.first;
      if (mention(m).type != MentionType::kNumber || first < view_.phrases().tokens.first + 2)
        continue;
      const std::string_view each = view_.word(first - 1);
      const std::string_view of = view_.word(first - 2);
      if ((each == "every" || each == "each") && (of == "of" || of == "for" || of == "in"))
        return m;
    }
    return kNoMention;
  }

  /// "of every hundred papers"
  bool every_hundred() const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first + 1; t + 1 < tokens.last; ++t) {
      if (view_.word(t) == "every" && view_.word(t + 1) == "hundred") return true;
    }
    return false;
  }

  /// "one document in ten".
  uint32_t base_behind(uint32_t m) const {
    const uint32_t noun = mention(m).core.last;
    const uint32_t in = noun + 1;
    if (in + 1 >= view_.phrases().tokens.last || view_.word(in) != "in") return kNoMention;
    for (const uint32_t other : view_.mentions()) {
      if (mention(other).type == MentionType::kNumber && mention(other).core.first == in + 1)
        return other;
    }
    return kNoMention;
  }

  void find_shares() {
    const uint32_t out_of = base();
    const bool of_hundred = out_of == kNoMention && every_hundred();
    for (const uint32_t m : view_.mentions()) {
      const MentionType type = mention(m).type;
      if (type == MentionType::kPercentage) shares_.push_back({m, kNoMention});
      if (type != MentionType::kNumber || m == out_of) continue;
      const Decimal value = view_.context().mentions.quantity(mention(m)).value;
      if (value < Decimal(1)) {
        shares_.push_back({m, kNoMention});
        continue;
      }
      if (of_hundred && value < Decimal(100)) {
        shares_.push_back({m, kNoMention, true});
        continue;
      }
      const uint32_t below = out_of != kNoMention ? out_of : base_behind(m);
      if (below != kNoMention && value < view_.context().mentions.quantity(mention(below)).value)
        shares_.push_back({m, below});
    }
  }

  // ---- what the share is of

  bool is_document_noun(NodeId id, const Predicate& predicate) const {
    return std::any_of(predicate.nouns.begin(), predicate.nouns.end(), [&](const NounCue& cue) {
      return cue.denotes == "documents" && cue.words.back() == view_.node(id).lemma;
    });
  }

  /// The share stands in the phrase of `id` or of what it is of.
  bool holds(NodeId id, const Share& share, int depth) const {
    const Node& node = view_.node(id);
    const Mention& m = mention(share.mention);
    if (node.number == share.mention || node.entity == share.mention ||
        node.tokens.contains(m.core.first))
      return true;
    if (depth == 0) return false;
    for (const Edge& edge : view_.phrases().from(id)) {
      const bool inner = edge.relation == Relation::kPrep || edge.relation == Relation::kCompound ||
                         edge.relation == Relation::kApposition;
      if (inner && edge.to != kNoNode && holds(edge.to, share, depth - 1)) return true;
    }
    return false;
  }

  /// "half of the delegates" is no share of documents; a bare "half" may be.
  bool other_things(NodeId id, const Predicate& predicate, int depth) const {
    const Node& node = view_.node(id);
    if (is_document_noun(id, predicate)) return false;
    bool of = false;
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation != Relation::kPrep || edge.to == kNoNode || depth == 0) continue;
      const std::string_view p = word(edge.word);
      if (p != "of" && p != "out of" && p != "in") continue;
      of = true;
      if (!other_things(edge.to, predicate, depth - 1)) return false;
    }
    const bool number =
        (node.entity != kNoMention && Mentions::is_quantity(mention(node.entity).type)) ||
        (node.number != kNoMention && mention(node.number).core.contains(node.head));
    if (node.pronoun || number) return of;
    const std::string_view lemma = word(node.lemma);
    return !(lemma == "percent" || lemma == "cent" || lemma == "share" || lemma == "proportion" ||
             lemma == "part" || lemma == "half" || lemma == "third" || lemma == "rest" ||
             lemma == "fraction" || lemma == "quarter" || lemma == "fifth" || lemma == "tenth" ||
             lemma == "majority" || lemma == "minority" || lemma == "remainder" ||
             lemma == "what" || lemma == "thousand");
  }

  bool sentence_has_documents(const Predicate& predicate) const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind == NodeKind::kNoun && is_document_noun(id, predicate)) return true;
      const std::string_view lemma = word(view_.node(id).lemma);
      if (view_.node(id).kind == NodeKind::kVerb && (lemma == "sign" || lemma == "adopt"))
        return true;
    }
    return false;
  }

  /// "the bloc's implementation rate": whose it is says of what.
  bool is_rate_of_body(const RelationInstance& instance) const {
    return instance.frame == nullptr && instance.noun != kNoNode && !owners(instance).empty();
  }

  /// The bodies that the rate is of.
  std::vector<RoleFiller> owners(const RelationInstance& instance) const {
    std::vector<RoleFiller> found;
    const PredicateRole* role = instance.predicate->role("body");
    if (role == nullptr || instance.noun == kNoNode) return found;
    for (const Edge& edge : view_.phrases().from(instance.noun)) {
      const bool of = edge.relation == Relation::kPrep && !edge.alternative &&
                      (word(edge.word) == "of" || word(edge.word) == "in");
      Resolved body;
      if (edge.relation == Relation::kModifier) body = view_.resolve_mention(edge.mention, *role);
      if (edge.to != kNoNode && (of || edge.relation == Relation::kPossessor))
        body = view_.resolve(edge.to, *role);
      for (RoleFiller& filler : body.fillers) found.push_back(std::move(filler));
    }
    return found;
  }

  // ---- claims

  /// "The bloc signed thousands of papers. A tenth of [them] was carried out."
  bool takes_up_documents(const Predicate& predicate) const {
    const auto& sentences = view_.context().sentences;
    const uint32_t s = view_.sentence();
    if (s == 0 || sentences[s - 1].block != sentences[s].block) return false;
    const TokenRange here = view_.phrases().tokens;
    bool them = false;
    for (uint32_t t = here.first; t < here.last && !them; ++t) {
      const std::string_view told = view_.word(t);
      them = told == "them" || told == "these" || told == "those" || told == "they";
    }
    if (!them) return false;
    for (uint32_t t = sentences[s - 1].tokens.first; t < sentences[s - 1].tokens.last; ++t) {
      const WordId lemma =
          view_.context().lexicon.lemma(view_.context().tokens[t].word, PartOfSpeech::kNoun);
      const auto names_it = [&](const NounCue& cue) {
        return cue.denotes == "documents" && cue.words.back() == lemma;
      };
      if (std::any_of(predicate.nouns.begin(), predicate.nouns.end(), names_it)) return true;
    }
    return false;
  }

  /// "Most of the documents had been carried out", "hardly any": a share without a number.
  void read_quantifiers() {
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id != "implementation" || instance.frame == nullptr ||
          is_documents(instance) || unsafe(instance) ||
          !sentence_has_documents(*instance.predicate))
        continue;
      for (const RoleNode& r : instance.roles) {
        if (r.role != "documents" || r.node == kNoNode || r.alternative ||
            describes(r.node, instance.verb) || are_dated(r.node, kMaxDepth))
          continue;
        const ShareQuantifier told = quantifier(r.node, *instance.predicate, kMaxDepth);
        if (!told.words.empty()) return claim_quantifier(instance, told);
      }
    }
    const ShareQuantifier digits = digits_told(view_);
    if (digits.words.empty()) return;
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id == "implementation" && instance.frame != nullptr &&
          instance.effect.empty() && !unsafe(instance) && !view_.node(instance.verb).negated &&
          sentence_has_documents(*instance.predicate))
        return claim_quantifier(instance, digits);
    }
  }

  /// "the documents [carried out] so far": no share of them.
  bool describes(NodeId documents, NodeId verb) const {
    const auto by = view_.in(verb, Relation::kRelativeClause);
    return std::find(by.begin(), by.end(), documents) != by.end();
  }

  /// "the documents [signed in 2011]": those of one time.
  bool are_dated(NodeId documents, int depth) const {
    for (const NodeId verb : view_.out(documents, Relation::kRelativeClause)) {
      const std::array<NodeId, 1> anchor = {verb};
      if (view_.time_of(anchor) != kNoMention) return true;
    }
    for (const Edge& edge : view_.phrases().from(documents)) {
      const bool inner = edge.relation == Relation::kPrep && edge.to != kNoNode && depth > 0;
      if (inner && are_dated(edge.to, depth - 1)) return true;
    }
    return false;
  }

  /// The quantifier of `id` or, where it is "most" or "any" itself, of what it is of.
  ShareQuantifier quantifier(NodeId id, const Predicate& predicate, int depth) const {
    if (is_document_noun(id, predicate)) return share_quantifier(view_, id);
    for (const Edge& edge : view_.phrases().from(id)) {
      if (depth == 0 || edge.relation != Relation::kPrep || edge.to == kNoNode ||
          edge.alternative || word(edge.word) != "of")
        continue;
      const ShareQuantifier told = quantifier(edge.to, predicate, depth - 1);
      if (!told.words.empty()) return told;
    }
    return {};
  }

  void claim_quantifier(const RelationInstance& instance, const ShareQuantifier& told) {
    Claim claim = builder_.start(rule_, instance);
    claim.negated = view_.node(instance.verb).negated != (instance.effect == "end");
    // "hardly" belongs to the quantifier.
    if (told.words == "few") claim.negated = instance.effect == "end";
    ClaimBuilder::put(claim, "share", std::string(told.words), told.range);
    bodies(claim, instance);
    if (!claim.time) time(claim);
    builder_.add(std::move(claim), join(told.range, view_.range_of(instance.verb)));
  }

  void at(const RelationInstance& instance) {
    if (!sentence_has_documents(*instance.predicate) && !is_rate_of_body(instance) &&
        !takes_up_documents(*instance.predicate))
      return;
    for (const Share& share : shares_) {
      const bool sure =
          instance.frame != nullptr ? of_verb(instance, share) : of_rate(instance, share);
      if (sure) return claim(instance, share, true);
    }
    if (shares_.size() == 1 && instance.frame != nullptr && !unsafe(instance))
      claim(instance, shares_.front(),
            is_taken_of_hundred(instance, shares_.front()) || leads_to(instance, shares_.front()));
  }

  /// "Half of the papers [implemented] by then concerned customs": a participle with no verb "be"
  /// that does not end its clause.
  bool only_describes(const RelationInstance& instance, bool fronted) const {
    const Node& verb = view_.node(instance.verb);
    if (verb.form == VerbForm::kFinite) return false;
    const TokenRange tokens = view_.phrases().tokens;
    if (fronted)
      return verb.tokens.first > tokens.first &&
             view_.context().tokens[verb.tokens.first - 1].kind != TokenKind::kMark;
    uint32_t t = verb.tokens.last;
    for (const uint32_t m : view_.mentions()) {
      if (Mentions::is_temporal(mention(m).type) && mention(m).tokens.first <= t + 1 &&
          mention(m).tokens.last > t)
        t = mention(m).tokens.last;
    }
    return t < tokens.last && view_.context().tokens[t].kind != TokenKind::kMark;
  }

  /// "implemented, the analysts found, was [a third]", "[half] of all the papers that it had signed
  /// were put into effect": nothing but such words stands between the share and what was done.
  bool leads_to(const RelationInstance& instance, const Share& share) const {
    static constexpr std::array<std::string_view, 62> kLeads = {
        "of",      "the",       "a",          "an",         "all",        "that",      "which",
        "were",    "was",       "is",         "are",        "been",       "being",     "be",
        "had",     "has",       "have",       "it",         "its",        "they",      "them",
        "those",   "these",     "in",         "within",     "by",         "at",        "to",
        "as",      "under",     "what",       "everything", "whole",      "actually",  "ever",
        "really",  "signed",    "adopted",    "concluded",  "agreed",     "analysts",  "analyst",
        "experts", "observers", "said",       "found",      "calculated", "reckoned",  "estimated",
        "put",     "share",     "proportion", "percentage", "part",       "got",       "far",
        "made",    "according", "left",       "so",         "well",       "signatures"};
    constexpr uint32_t kReach = 16;
    const TokenRange number = mention(share.mention).tokens;
    const uint32_t verb = view_.node(instance.verb).head;
    const TokenRange between =
        verb < number.first ? TokenRange{verb + 1, number.first} : TokenRange{number.last, verb};
    if (between.last < between.first || between.last - between.first > kReach ||
        only_describes(instance, verb < number.first))
      return false;
    for (uint32_t t = between.first; t < between.last; ++t) {
      const Token& token = view_.context().tokens[t];
      if (token.mark_class == kSemicolon) return false;
      if (token.kind == TokenKind::kMark || token.kind == TokenKind::kPossessive ||
          one_of(kLeads, view_.folded(t)) || view_.node(instance.verb).tokens.contains(t))
        continue;
      const NodeId at = view_.phrases().node_at(t);
      if (at != kNoNode && is_document_noun(at, *instance.predicate)) continue;
      const auto named = view_.mentions();
      if (std::none_of(named.begin(), named.end(), [&](uint32_t m) {
            return m != share.mention && mention(m).tokens.contains(t) &&
                   (Mentions::is_temporal(mention(m).type) ||
                    names_body(m, *instance.predicate->role("body")));
          }))
        return false;
    }
    const NodeId of = view_.node_of_mention(share.mention);
    return of == kNoNode || !other_things(of, *instance.predicate, kMaxDepth);
  }

  /// "Of every hundred [documents], fewer than ten were carried out".
  bool is_taken_of_hundred(const RelationInstance& instance, const Share& share) const {
    constexpr uint32_t kNounReach = 4;
    if (!share.of_hundred) return false;
    const NodeId at = view_.node_of_mention(share.mention);
    const bool told = std::any_of(
        instance.roles.begin(), instance.roles.end(),
        [&](const RoleNode& r) { return r.role == "documents" && r.node == at && at != kNoNode; });
    if (!told) return false;
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first + 1; t + 1 < tokens.last; ++t) {
      if (view_.word(t) != "every" || view_.word(t + 1) != "hundred") continue;
      for (uint32_t u = t + 2; u < std::min(tokens.last, t + 2 + kNounReach); ++u) {
        const NodeId noun = view_.phrases().node_at(u);
        if (noun != kNoNode && is_document_noun(noun, *instance.predicate)) return true;
      }
    }
    return false;
  }

  bool of_verb(const RelationInstance& instance, const Share& share) const {
    for (const RoleNode& r : instance.roles) {
      if (r.role != "documents" || r.node == kNoNode || r.alternative) continue;
      if (holds(r.node, share, kMaxDepth) && !other_things(r.node, *instance.predicate, kMaxDepth))
        return true;
      if (measures(r.node, share)) return true;
    }
    return false;
  }

  /// "put the share of implemented [documents] at 10 %"
  bool measures(NodeId documents, const Share& share) const {
    static constexpr std::array<std::string_view, 6> kShares = {"share",    "proportion", "part",
                                                                "fraction", "percentage", "rate"};
    const NodeId at = view_.node_of_mention(share.mention);
    if (at == kNoNode) return false;
    for (const NodeId noun : view_.in(documents, Relation::kPrep)) {
      if (!one_of(kShares, word(view_.node(noun).lemma))) continue;
      for (const uint32_t e : view_.edges_into(at)) {
        const Edge& edge = view_.phrases().edges[e];
        if (view_.node(edge.from).kind != NodeKind::kVerb ||
            (edge.relation == Relation::kPrep && word(edge.word) == "by"))
          continue;
        for (const Argument& a : view_.arguments(edge.from)) {
          if (a.node == noun && a.slot != ArgSlot::kPrep) return true;
        }
      }
    }
    return false;
  }

  /// "the rate of implementation stood at 45 %".
  bool of_rate(const RelationInstance& instance, const Share& share) const {
    const NodeId at = view_.node_of_mention(share.mention);
    if (at == kNoNode || instance.noun == kNoNode) return false;
    std::vector<NodeId> topics = view_.in(instance.noun, Relation::kPrep);
    topics.push_back(instance.noun);
    const auto is_topic = [&](NodeId id) {
      return std::find(topics.begin(), topics.end(), id) != topics.end();
    };
    for (const uint32_t e : view_.edges_into(at)) {
      const Edge& edge = view_.phrases().edges[e];
      if (view_.node(edge.from).kind == NodeKind::kNoun) {
        if (is_topic(edge.from) && edge.relation != Relation::kConjunct) return true;
        continue;
      }
      if (edge.relation == Relation::kPrep && word(edge.word) == "by") continue;
      for (const Argument& a : view_.arguments(edge.from)) {
        if (a.slot == ArgSlot::kSubject && is_topic(a.node)) return true;
      }
    }
    return false;
  }

  bool unsafe(const RelationInstance& instance) const {
    constexpr uint16_t kUnsafe =
        kQuestionClause | kConditional | kDenied | kFalseReport | kWish | kImperative | kPlanned;
    return (view_.clause_flags(instance.verb) & kUnsafe) != 0;
  }

  void claim(const RelationInstance& found, const Share& share, bool strict) {
    RelationInstance instance = found;
    if (instance.frame == nullptr) {
      const NodeId node = view_.node_of_mention(share.mention);
      instance.verb = node == kNoNode ? kNoNode : view_.verb_over(node);
      instance.nominal = instance.verb == kNoNode;
    }
    Claim claim = builder_.start(rule_, instance);
    claim.strict = strict && share.base == kNoMention;
    claim.negated = instance.verb != kNoNode && view_.node(instance.verb).negated;
    if (instance.effect == "end") claim.negated = !claim.negated;
    ClaimBuilder::put_mention(claim, "share", share.mention, mention(share.mention).text);
    if (share.of_hundred) ClaimBuilder::put(claim, "base", "hundred", {});
    if (share.base != kNoMention)
      ClaimBuilder::put_mention(claim, "base", share.base, mention(share.base).text);
    bodies(claim, instance);
    TextRange span = mention(share.mention).text;
    if (instance.verb != kNoNode) span = join(span, view_.range_of(instance.verb));
    if (!claim.time) time(claim);
    builder_.add(std::move(claim), span);
  }

  /// Whose documents: "of the CIS", "signed within the CIS", "that it had signed".
  void bodies(Claim& claim, const RelationInstance& instance) const {
    const PredicateRole* role = instance.predicate->role("body");
    if (role == nullptr) return;
    const auto put = [&](NodeId id) {
      for (RoleFiller& filler : view_.resolve(id, *role).fillers) {
        filler.role = "whole";
        filler.range = {};
        claim.roles.push_back(std::move(filler));
      }
    };
    if (instance.frame == nullptr) {
      for (RoleFiller& filler : owners(instance)) {
        filler.role = "whole";
        filler.range = {};
        claim.roles.push_back(std::move(filler));
      }
    }
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind == NodeKind::kNoun && is_document_noun(id, *instance.predicate)) {
        for (const Edge& edge : view_.phrases().from(id)) {
          if (edge.alternative || edge.to == kNoNode) continue;
          if (edge.relation == Relation::kPrep || edge.relation == Relation::kPossessor)
            put(edge.to);
        }
        continue;
      }
      const std::string_view lemma = word(node.lemma);
      if (node.kind != NodeKind::kVerb ||
          (lemma != "sign" && lemma != "adopt" && lemma != "approve"))
        continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot == ArgSlot::kSubject || a.slot == ArgSlot::kPrep) put(a.node);
      }
    }
    if (claim.role("whole") == nullptr) body_before(claim, *role);
  }

  /// "The bloc's record is poor. Half of its documents ...": the only body that the sentence before
  /// names, where this one names none and takes it up.
  void body_before(Claim& claim, const PredicateRole& role) const {
    if (!takes_up() || std::any_of(view_.mentions().begin(), view_.mentions().end(),
                                   [&](uint32_t m) { return names_body(m, role); }))
      return;
    EntityId body =
        view_.focus().by_pronoun(role.types, view_.phrases().tokens.first, view_.sentence());
    if (body == kNoEntity) body = body_told_of();
    if (body == kNoEntity) return;
    RoleFiller filler;
    filler.role = "whole";
    filler.entities = {body};
    claim.roles.push_back(std::move(filler));
  }

  /// "It was founded in 1991 and has nine members.": what the claims of the sentence before are of.
  EntityId body_told_of() const {
    EntityId body = kNoEntity;
    const auto& claims = builder_.claims();
    for (auto it = claims.rbegin(); it != claims.rend() && it->sentence + 1 >= view_.sentence();
         ++it) {
      if (it->sentence + 1 != view_.sentence()) continue;
      for (const RoleFiller& filler : it->roles) {
        if ((filler.role != "founded" && filler.role != "whole") || filler.entities.size() != 1)
          continue;
        if (body != kNoEntity && body != filler.entities.front()) return kNoEntity;
        body = filler.entities.front();
      }
    }
    return body;
  }

  bool names_body(uint32_t m, const PredicateRole& role) const {
    return mention(m).type == MentionType::kEntity &&
           !view_.resolve_mention(m, role).fillers.empty();
  }

  bool takes_up() const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string_view told = view_.word(t);
      if (told == "its" || told == "it" || told == "their" || told == "them" || told == "they")
        return true;
    }
    return false;
  }

  /// The only date of the sentence; failing any, the only one of the sentence before.
  void time(Claim& claim) const {
    const auto& sentences = view_.context().sentences;
    uint32_t s = view_.sentence();
    for (int step = 0; step < 2; ++step, --s) {
      uint32_t only = kNoMention;
      for (uint32_t m = 0; m < view_.context().mentions.all.size(); ++m) {
        const Mention& it = mention(m);
        if (!sentences[s].tokens.contains(it.core.first) || !Mentions::is_temporal(it.type))
          continue;
        if (only != kNoMention) return;
        only = m;
      }
      if (only != kNoMention) {
        claim.time = view_.context().mentions.temporal(mention(only));
        if (step == 0) claim.time_range = mention(only).text;
        return;
      }
      if (s == 0) return;
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<RelationInstance>& instances_;
  RuleId rule_ = kNoRule;
  std::vector<Share> shares_;
};

}  // namespace

void read_figures(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  ShareReader(builder, instances).read();
}

}  // namespace factlint
