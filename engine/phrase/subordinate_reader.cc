// Subordinators and relative pronouns of the clause reader.
#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/phrase/clause_reader.h"

namespace factlint {

bool ClauseReader::is_it_cleft(const Frame& frame) const {
  if (frame.verb == kNoNode || frame.subject == kNoNode || !is(lemma(frame.verb), kBeVerb))
    return false;
  const Node& subject = work_.phrases.nodes[frame.subject];
  if (!subject.pronoun) return false;
  return work_.document->view(work_.token(subject.head).range()).size() == 2 &&
         !work_.info[frame.subject].name && lemma(frame.subject) == work_.it_word;
}

ClauseReader::Frame& ClauseReader::push_relative(NodeId antecedent, bool after_comma) {
  Frame& frame = push(FrameKind::kRelative, kRelativeClauseFlag);
  frame.antecedent = antecedent;
  frame.gap = antecedent != kNoNode;
  frame.after_comma = after_comma;
  if (antecedent != kNoNode) frame.other_antecedent = work_.info[antecedent].governor;
  return frame;
}

/// "the troops that the club sent to Chad": no noun that tells what its clause says, and the verb
/// behind has no object of its own.
bool ClauseReader::opens_object_gap(uint32_t i, uint32_t next) const {
  const uint32_t previous = before(i);
  if (previous == kNone || kind(previous) != ChunkKind::kNoun || kind(next) != ChunkKind::kNoun)
    return false;
  const NodeId noun = chunk(previous).node;
  const Frame& frame = stack_.back();
  if (chunk(previous).temporal || is(lemma(noun), kClaimNoun | kFalseNoun) ||
      work_.node(noun).pronoun)
    return false;
  // "told reporters that": whoever stands between is told it.
  const bool says = frame.verb != kNoNode && is(lemma(frame.verb), kSayVerb | kDenyVerb);
  const bool tells = frame.verb != kNoNode && work_.words->is_telling(lemma(frame.verb));
  if (tells || (says && frame.object != noun)) return false;
  const std::string first =
      fold_word(work_.document->view(work_.token(work_.node(noun).tokens.first).range()));
  if (work_.words->is_content_noun(lemma(noun)) || first == "such" || first == "so") return false;
  const uint32_t verb = after(next);
  if (verb >= work_.chunks.size() || !is_finite_verb(verb)) return false;
  const uint32_t behind = after(verb);
  return kind(behind) == ChunkKind::kPreposition || kind(behind) == ChunkKind::kComma ||
         kind(behind) == ChunkKind::kEnd || is_finite_verb(behind) ||
         (kind(behind) == ChunkKind::kNoun && chunk(behind).temporal);
}

uint32_t ClauseReader::read_that(uint32_t i) {
  const uint32_t previous = before(i);
  const bool that = is(chunk(i).word, kThatWord);
  Frame& frame = top();
  if (is_it_cleft(frame) && that && frame.last_noun != kNoNode && previous != kNone &&
      kind(previous) == ChunkKind::kNoun && !is(lemma(frame.last_noun), kClaimNoun | kFalseNoun)) {
    return read_which(i);
  }
  // "that" behind a noun with its verb next is a relative pronoun whatever its tag.
  uint32_t next = after(i);
  for (int hops = 0;
       hops < 3 && kind(next) == ChunkKind::kPreposition && kind(next + 1) == ChunkKind::kNoun;
       ++hops) {
    next = after(next + 1);
    if (kind(next) == ChunkKind::kComma) next = after(next);
  }
  if (that && previous != kNone && kind(previous) == ChunkKind::kNoun && is_finite_verb(next) &&
      !is(lemma(noun_before(i)), kClaimNoun | kFalseNoun)) {
    return read_which(i);
  }
  if (that && opens_object_gap(i, after(i))) return read_which(i);
  NodeId parent = frame.verb;
  if (that && previous != kNone && kind(previous) == ChunkKind::kNoun) {
    const NodeId noun = chunk(previous).node;
    const bool told = frame.verb != kNoNode && is(lemma(frame.verb), kSayVerb | kDenyVerb) &&
                      !is(lemma(noun), kClaimNoun | kFalseNoun);
    if (!told) parent = noun;
    // "It is a myth that": the clause belongs to the verb and its complement alike.
  }
  // "and that": beside the clause before, not inside it.
  if (previous != kNone &&
      (kind(previous) == ChunkKind::kAnd || kind(previous) == ChunkKind::kComma)) {
    for (size_t depth = stack_.size(); depth-- > 1;) {
      if (stack_[depth].kind != FrameKind::kSubordinate || stack_[depth].parent_verb == kNoNode)
        continue;
      if (!that) break;
      parent = stack_[depth].parent_verb;
      pop_to(depth);
      break;
    }
    if (!that) parent = top().verb;
  }
  const uint16_t conditional = is(chunk(i).word, kIfWord) ? kConditional : 0;
  const NodeId verb = parent;
  Frame& inner =
      push(FrameKind::kSubordinate, static_cast<uint16_t>(kSubordinateClause | conditional));
  inner.parent_verb = verb;
  inner.subordinator = chunk(i).word;
  work_.phrases.clauses[inner.clause].subordinator = chunk(i).word;
  touch(chunk(i));
  return i + 1;
}

/// "who was born in Osaka and who speaks Thai": the second clause shares the first one's
/// antecedent.
bool ClauseReader::repeat_relative(uint32_t i) {
  for (size_t depth = stack_.size(); depth-- > 1;) {
    const Frame& frame = stack_[depth];
    if (frame.kind != FrameKind::kRelative || frame.antecedent == kNoNode) continue;
    const NodeId shared = frame.antecedent;
    const bool after_comma = frame.after_comma;
    pop_to(depth);
    push_relative(shared, after_comma).subordinator = chunk(i).word;
    touch(chunk(i));
    return true;
  }
  return false;
}

/// A question, direct or not, or a free relative ("what the bloc did").
void ClauseReader::open_question(uint32_t i, WordId preposition) {
  const WordId word = chunk(i).word;
  const bool direct = work_.phrases.clauses[top().clause].tokens.empty();
  if (!direct) {
    const NodeId parent = top().verb;
    Frame& inner = push(FrameKind::kSubordinate, kSubordinateClause);
    inner.parent_verb = parent;
    inner.subordinator = word;
    work_.phrases.clauses[inner.clause].subordinator = word;
  } else if (work_.question) {
    work_.phrases.clauses[top().clause].flags |= kQuestionClause;
  }
  if (!is(word, kWhereWord)) {
    Node node;
    node.tokens = work_.units[chunk(i).unit].tokens;
    node.head = node.tokens.last - 1;
    node.lemma = word;
    node.pronoun = node.relative = true;
    node.determiner = Determiner::kWh;
    const NodeId pronoun = work_.add_node(node);
    top().antecedent = pronoun;
    top().gap = true;
    top().gap_preposition = preposition;
  }
  touch(chunk(i));
}

/// "three members, two of which": the noun before "of" is the subject of the new clause. `previous`
/// is that noun's chunk; returns the noun it is a part of, or kNoNode.
NodeId ClauseReader::whole_before(uint32_t previous) const {
  uint32_t whole = before(previous);
  if (whole == kNone || (kind(whole) != ChunkKind::kComma && kind(whole) != ChunkKind::kDash))
    return kNoNode;
  whole = before(whole);
  return whole != kNone && kind(whole) == ChunkKind::kNoun ? chunk(whole).node : kNoNode;
}

void ClauseReader::open_relative(uint32_t i, uint32_t previous, WordId preposition, bool comma) {
  const WordId word = chunk(i).word;
  const bool noun = kind(previous) == ChunkKind::kNoun;
  NodeId antecedent = noun ? chunk(previous).node : top().last_noun;
  NodeId part = kNoNode;
  if (is(preposition, kOfWord) && noun) {
    if (const NodeId whole = whole_before(previous); whole != kNoNode) {
      part = antecedent;
      antecedent = whole;
      comma = true;
    }
  }
  const bool cleft = is_it_cleft(top()) && info(antecedent).verb_governor == top().verb;
  Frame& inner = push_relative(antecedent, comma);
  inner.subordinator = word;
  work_.phrases.clauses[inner.clause].subordinator = word;
  if (is(word, kWhereWord)) inner.gap_preposition = word;
  if (preposition != kUnknownWord) inner.gap_preposition = preposition;
  // "It was in Osh that they met": the phrase is the inner verb's.
  if (cleft) inner.gap_preposition = last_preposition_;
  if (part != kNoNode) {
    inner.subject = part;
    inner.gap_preposition = kUnknownWord;
    inner.gap = false;
    work_.add_edge(part, Relation::kPrep, antecedent, preposition);
  }
  touch(chunk(i));
}

uint32_t ClauseReader::read_which(uint32_t i) {
  uint32_t previous = before(i);
  bool comma = false;
  if (previous != kNone &&
      (kind(previous) == ChunkKind::kComma || kind(previous) == ChunkKind::kDash)) {
    comma = true;
    previous = before(previous);
  }
  WordId preposition = kUnknownWord;
  if (previous != kNone && kind(previous) == ChunkKind::kPreposition) {
    preposition = chunk(previous).word;
    previous = before(previous);
    if (previous != kNone && kind(previous) == ChunkKind::kComma) previous = before(previous);
  }
  const ChunkKind left = previous == kNone ? ChunkKind::kEnd : kind(previous);
  if (left == ChunkKind::kAnd && preposition == kUnknownWord && repeat_relative(i)) return i + 1;
  const bool after_noun =
      left == ChunkKind::kNoun || (left == ChunkKind::kClose && top().last_noun != kNoNode);
  if (!after_noun || chunk(i).word == work_.what_word) {
    open_question(i, preposition);
  } else {
    open_relative(i, previous, preposition, comma);
  }
  return i + 1;
}

}  // namespace factlint
