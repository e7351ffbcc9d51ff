#include "engine/claim/field_path.h"

#include <algorithm>
#include <array>

namespace factlint {
namespace {

constexpr size_t kMaxSteps = 5;
constexpr size_t kMaxNodes = 64;

constexpr std::array<std::string_view, 11> kSteps = {"of", "in",     "by",    "to",   "at", "into",
                                                     "as", "within", "among", "from", "on"};

bool holds(const std::vector<WordId>& words, WordId word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct Step {
  NodeId node = kNoNode;
  size_t before = 0;     ///< index of the step it came from
  bool outside = false;  ///< by a preposition that tells of not being in it
  size_t length = 0;
};

class FieldSearch {
 public:
  FieldSearch(const SentenceView& view, const Predicate& predicate, const PredicateRole& role)
      : view_(view), predicate_(predicate), role_(role) {}

  std::optional<FieldPath> from(NodeId start, const FieldWish& wish) {
    wish_ = wish;
    steps_.push_back({start, 0, false, 0});
    for (size_t i = 0; i < steps_.size() && steps_.size() < kMaxNodes; ++i) {
      if (i > 0) {
        if (auto path = arrive(i)) return path;
        if (!is_field_word(steps_[i].node)) continue;
      }
      if (steps_[i].length < kMaxSteps) expand(i);
    }
    return std::nullopt;
  }

 private:
  bool is_field_word(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.kind == NodeKind::kVerb)
      return holds(predicate_.path_verbs, node.lemma) || is_field_verb(node.lemma);
    return node.kind == NodeKind::kNoun && node.entity == kNoMention &&
           (holds(predicate_.path_nouns, node.lemma) || holds(role_.nouns, node.lemma) ||
            is_compound_noun(id));
  }

  /// "member state": a noun of the predicate in several words.
  bool is_compound_noun(NodeId id) const {
    return std::any_of(predicate_.nouns.begin(), predicate_.nouns.end(), [&](const NounCue& cue) {
      return cue.words.size() > 1 && cue.words.back() == view_.node(id).lemma &&
             cue.status.empty() && view_.noun_matches(id, cue.words);
    });
  }

  /// A verb of the predicate itself that neither begins nor ends the relation.
  bool is_field_verb(WordId lemma) const {
    return std::any_of(predicate_.verbs.begin(), predicate_.verbs.end(),
                       [&](const VerbFrame& frame) {
                         return frame.words.front() == lemma && frame.effect.empty();
                       });
  }

  /// "stay [away]", "keep [out]": the plain verb leads in, with its particle it leads out.
  bool keeps_out(NodeId verb) const {
    return std::any_of(predicate_.verbs.begin(), predicate_.verbs.end(),
                       [&](const VerbFrame& frame) {
                         return frame.effect == "end" && frame.words.size() > 1 &&
                                frame.words.front() == view_.node(verb).lemma &&
                                view_.verb_matches(verb, frame.words);
                       });
  }

  /// "calls on eleven states", "brings together officers from nine countries".
  bool leads_to_others(const Edge& edge) const {
    if (edge.relation != Relation::kPrep) return false;
    const std::string_view word = view_.context().vocabulary.text(edge.word);
    if (word == "on") return view_.context().vocabulary.text(view_.node(edge.from).lemma) == "call";
    return word == "from" && view_.node(edge.from).kind == NodeKind::kVerb &&
           !view_.out(edge.from, Relation::kObject).empty();
  }

  /// A step that attaches things of the same claim, and is sure of it.
  bool passable(const Edge& edge) const {
    if (leads_to_others(edge)) return false;
    if (edge.alternative || edge.to == kNoNode) return false;
    switch (edge.relation) {
      case Relation::kSubject:
      case Relation::kObject:
      case Relation::kComplement:
      case Relation::kPossessor:
      case Relation::kRelativeClause:
      case Relation::kApposition:
      case Relation::kParenthesis:
        return true;
      case Relation::kPrep: {
        const std::string_view word = view_.context().vocabulary.text(edge.word);
        if (word == "as" && is_compared(edge.to)) return false;
        return std::find(kSteps.begin(), kSteps.end(), word) != kSteps.end() || leads_out(edge);
      }
      default:
        return false;
    }
  }

  /// "half as many as [W]": only measured by it.
  bool is_compared(NodeId id) const {
    const uint32_t as = view_.node(id).tokens.first;
    const uint32_t begin = view_.phrases().tokens.first;
    for (uint32_t t = as; t > begin + 1 && t + 2 > as; --t) {
      if (view_.word(t - 1) != "as") continue;
      const std::string_view word = view_.word(t - 2);
      return word == "many" || word == "few" || word == "large" || word == "big" || word == "small";
    }
    return false;
  }

  bool leads_out(const Edge& edge) const {
    if (edge.relation != Relation::kPrep) return false;
    const std::string_view word = view_.context().vocabulary.text(edge.word);
    // "is absent from", "is missing from"
    const Node& verb = view_.node(edge.from);
    if (word == "from" && verb.kind == NodeKind::kVerb) {
      const std::string_view lemma = view_.context().vocabulary.text(verb.lemma);
      return lemma == "be" || lemma == "remain" || lemma == "go" || lemma == "stay";
    }
    return word == "outside" || word == "out of" || word == "outside of" || word == "beyond";
  }

  void expand(size_t from) {
    const NodeId node = steps_[from].node;
    for (const Edge& edge : view_.phrases().from(node)) {
      const bool own_part = from == 0 && wish_.not_its_own && edge.relation == Relation::kPrep;
      if (passable(edge) && !own_part) step(from, edge.to, leads_out(edge));
    }
    for (const uint32_t e : view_.edges_into(node)) {
      const Edge& edge = view_.phrases().edges[e];
      if (passable(edge) && !partitive_of(edge)) step(from, edge.from, leads_out(edge));
    }
  }

  /// "Of the nine members, six belong to the pact": the verb tells nothing of the nine.
  bool partitive_of(const Edge& edge) const {
    static constexpr std::array<std::string_view, 6> kMade = {"consist", "compose",    "make",
                                                              "form",    "constitute", "comprise"};
    const auto& words = view_.context().vocabulary;
    if (edge.relation != Relation::kPrep || words.text(edge.word) != "of" ||
        view_.node(edge.from).kind != NodeKind::kVerb)
      return false;
    const std::string_view verb = words.text(view_.node(edge.from).lemma);
    return std::find(kMade.begin(), kMade.end(), verb) == kMade.end();
  }

  void step(size_t from, NodeId to, bool outside) {
    // A name may be reached twice: "the CIS, whose [members] number ten" leads on through members.
    const bool name = view_.node(to).entity != kNoMention;
    for (const Step& known : steps_) {
      if (known.node == to && (!name || known.before == from || known.node == steps_[0].node))
        return;
    }
    steps_.push_back({to, from, outside, steps_[from].length + 1});
  }

  std::optional<FieldPath> arrive(size_t at) const {
    const NodeId node = steps_[at].node;
    if (view_.node(node).kind == NodeKind::kVerb) return std::nullopt;
    FieldPath path;
    bool through = false;  // a word of the field was passed
    if (is_field_word(node)) {
      for (const Edge& edge : view_.phrases().from(node)) {
        if (edge.relation != Relation::kModifier || edge.mention == kNoMention) continue;
        auto found = view_.resolve_mention(edge.mention, role_).fillers;
        if (!found.empty()) path.end = std::move(found);
      }
      through = !path.end.empty();
      if (path.end.empty() && holds(role_.nouns, view_.node(node).lemma))
        path.end = view_.resolve(node, role_).fillers;
    } else if (view_.node(node).entity != kNoMention || view_.node(node).pronoun) {
      path.end = view_.resolve(node, role_).fillers;
    }
    if (path.end.empty()) return std::nullopt;
    size_t verbs = 0;
    bool outside = false;  // told by a preposition: "stay [out of] it" says so once
    for (size_t i = at; i != 0; i = steps_[i].before) outside |= steps_[i].outside;
    path.negated = outside;
    for (size_t i = through ? at : steps_[at].before; i != 0; i = steps_[i].before) {
      const Node& passed = view_.node(steps_[i].node);
      path.words += std::string(view_.context().vocabulary.text(passed.lemma)) + ' ';
      path.negated ^= passed.negated || passed.determiner == Determiner::kNegative;
      path.negated ^= !outside && passed.kind == NodeKind::kVerb && keeps_out(steps_[i].node);
      if (passed.kind == NodeKind::kVerb) {
        path.verb = steps_[i].node;
        ++verbs;
      } else if (path.noun == kNoNode) {
        path.noun = steps_[i].node;
      }
      through = true;
    }
    if (!through || verbs > 2 || (wish_.through_noun && path.noun == kNoNode)) return std::nullopt;
    return path;
  }

  const SentenceView& view_;
  const Predicate& predicate_;
  const PredicateRole& role_;
  FieldWish wish_;
  std::vector<Step> steps_;
};

}  // namespace

std::optional<FieldPath> follow_field(const SentenceView& view, const Predicate& predicate,
                                      NodeId start, const PredicateRole& role,
                                      const FieldWish& wish) {
  return FieldSearch(view, predicate, role).from(start, wish);
}

}  // namespace factlint
