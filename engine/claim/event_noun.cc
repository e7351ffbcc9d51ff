// What the noun phrase of an event tells of it: its number, its kind, the status that it gives.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/contrast.h"
#include "engine/claim/event_reader.h"

namespace factlint {
namespace {

/// "Nor was he there on [a working visit]": the word that opens the sentence denies what comes
/// first.
bool opens_with_nor(const SentenceView& view, NodeId id) {
  const TokenRange tokens = view.phrases().tokens;
  if (tokens.size() < 2) return false;
  const std::string_view first = view.folded(tokens.first);
  if (first != "nor" && first != "neither") return false;
  for (uint32_t t = tokens.first; t < view.node(id).tokens.first; ++t) {
    const Token& token = view.context().tokens[t];
    if (token.kind == TokenKind::kMark && token.mark_class != kHyphen) return false;
  }
  return view.folded(tokens.first + 1) != "of" && view.folded(tokens.first + 1) != "side";
}

}  // namespace

/// "the first session of the summit", "the third contingent": no count of such events.
bool EventReader::counts_a_part(NodeId id) const {
  const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
  if (group_.predicate->id == "deployment")
    return lemma != "deployment" && lemma != "mission" && lemma != "operation" &&
           lemma != "intervention" && lemma != "dispatch" && lemma != "despatch";
  if (lemma != "session" && lemma != "round" && lemma != "sitting") return false;
  const auto edges = view_.phrases().from(id);
  return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
    return edge.relation == Relation::kPrep && edge.to != kNoNode &&
           view_.node(edge.to).ordinal != kNoMention;
  });
}

/// "asked why it was not a working visit"
bool EventReader::stands_behind_not(NodeId id) const {
  uint32_t first = view_.node(id).tokens.first;
  if (first > view_.phrases().tokens.first &&
      (view_.word(first - 1) == "a" || view_.word(first - 1) == "an"))
    --first;
  return first > view_.phrases().tokens.first && view_.word(first - 1) == "not";
}

/// "The stay would not be [a state visit]": said of what it is, where nothing is supposed.
bool EventReader::is_denied(NodeId id) const {
  if (opens_with_nor(view_, id)) return true;
  for (const NodeId be : view_.in(id, Relation::kComplement)) {
    if (view_.node(be).negated && (view_.clause_flags(be) & kQuestionClause) == 0 &&
        !has_condition())
      return true;
  }
  return false;
}

bool EventReader::has_condition() const {
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view_.folded(t);
    if (word == "if" || word == "unless" || word == "otherwise" || word == "whether") return true;
  }
  return false;
}

/// "went to X [after a working visit] to Y": a visit that only dates the one told of.
bool EventReader::dates_another(NodeId id) const {
  uint32_t t = view_.node(id).tokens.first;
  const uint32_t begin = view_.phrases().tokens.first;
  constexpr uint32_t kReach = 2;
  for (uint32_t back = 0; back < kReach && t > begin; ++back) {
    const std::string_view word = view_.folded(--t);
    if (word == "after" || word == "before" || word == "following" || word == "since" ||
        word == "from")
      return true;
  }
  return false;
}

/// "the first-ever summit", "the maiden meeting".
void EventReader::read_first(Claim& claim, NodeId id) const {
  const Node& node = view_.node(id);
  for (uint32_t t = node.tokens.first; t < node.head; ++t) {
    const std::string_view word = view_.folded(t);
    if (word != "first" && word != "first-ever" && word != "inaugural" && word != "maiden" &&
        word != "debut")
      continue;
    ClaimBuilder::put(claim, "ordinal", "first", view_.range_of(id));
    return;
  }
}

/// "[Members] intend to offer the club a seat": who gives the status, not what is given.
bool EventReader::gives_it(NodeId id) const {
  return group_.predicate->id == "grant" && view_.node(id).plural &&
         std::any_of(group_.nodes.begin(), group_.nodes.end(), [&](NodeId other) {
           return other != id && is_cue_noun(other) && !view_.node(other).plural;
         });
}

/// Ordinal, kind and status words of the event's own noun phrase.
void EventReader::read_noun(Claim& claim) {
  for (const NodeId id : group_.nodes) {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kNoun) continue;
    if (node.ordinal != kNoMention && !has_role(claim, "ordinal") && !counts_a_part(id)) {
      ClaimBuilder::put_mention(claim, "ordinal", node.ordinal, view_.range_of(id));
    }
    if (!has_role(claim, "ordinal") && group_.predicate->id == "meeting" && !counts_a_part(id))
      read_first(claim, id);
    if (set_apart(view_, id) || gives_it(id)) continue;
    const std::string words = noun_words(id);
    if (group_.predicate->id == "grant") {
      ClaimBuilder::put(claim, "status", words, view_.range_of(id));
    } else if (group_.predicate->id == "visit") {
      claim.negated |= is_denied(id);
      claim.strict &= claim.negated || !stands_behind_not(id);
      claim.strict &= !dates_another(id);
      ClaimBuilder::put(claim, "kind", words, view_.range_of(id));
      read_other_kind(claim, id);
    } else {
      ClaimBuilder::put(claim, group_.predicate->id == "deployment" ? "force" : "event", words,
                        view_.range_of(id));
    }
  }
}

/// "the visit, a working one": the pronoun brings the kind.
void EventReader::read_other_kind(Claim& claim, NodeId id) const {
  constexpr uint32_t kReach = 20;
  static constexpr std::array<std::string_view, 9> kKinds = {"working",  "private",    "official",
                                                             "state",    "unofficial", "informal",
                                                             "courtesy", "personal",   "family"};
  const uint32_t end = std::min(view_.phrases().tokens.last, view_.node(id).tokens.last + kReach);
  // "Is the visit a private one?"
  if (view_.context().tokens[view_.phrases().tokens.last - 1].mark_class == kQuestion) return;
  for (uint32_t t = view_.node(id).tokens.last; t + 1 < end; ++t) {
    if (view_.context().tokens[t].mark_class == kSemicolon || tells_other_thing(t)) return;
    const bool one = view_.word(t + 1) == "one" && one_of(kKinds, view_.word(t));
    const bool capacity = view_.word(t) == "in" || view_.word(t) == "on" ? in_capacity(t) : false;
    if (!one && !capacity) continue;
    const std::string kind(view_.word(capacity ? t + 2 : t));
    ClaimBuilder::put(claim, "kind", kind + " visit",
                      view_.context().text_range({t, t + (capacity ? 4 : 2)}));
    return;
  }
}

/// "in a private capacity", "on an unofficial basis".
bool EventReader::in_capacity(uint32_t t) const {
  if (t + 3 >= view_.phrases().tokens.last) return false;
  const std::string_view kind = view_.word(t + 2);
  const std::string_view noun = view_.word(t + 3);
  return (kind == "private" || kind == "personal" || kind == "unofficial" || kind == "informal") &&
         (noun == "capacity" || noun == "basis" || noun == "footing");
}

/// What "one" may stand for as well.
bool EventReader::tells_other_thing(uint32_t t) const {
  static constexpr std::array<std::string_view, 10> kThings = {
      "meeting", "summit", "dinner",   "talks", "session",
      "group",   "lunch",  "ceremony", "guest", "concert"};
  return one_of(kThings, view_.word(t));
}

std::string EventReader::noun_words(NodeId id) const {
  std::string text;
  // "an observer's seat".
  for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
    if (group_.predicate->id == "grant" && view_.node(owner).entity == kNoMention)
      text += std::string(view_.context().vocabulary.text(view_.node(owner).lemma)) + " ";
  }
  // "the status of an observer".
  for (const Edge& edge : view_.phrases().from(id)) {
    if (group_.predicate->id == "grant" && edge.relation == Relation::kPrep &&
        view_.context().vocabulary.text(edge.word) == "of" &&
        view_.node(edge.to).entity == kNoMention)
      text += std::string(view_.context().vocabulary.text(view_.node(edge.to).lemma)) + " ";
  }
  for (const std::string& word : view_.modifiers(id)) text += word + " ";
  return text + std::string(view_.context().vocabulary.text(view_.node(id).lemma));
}

}  // namespace factlint
