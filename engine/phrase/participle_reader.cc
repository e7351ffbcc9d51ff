// Infinitives and participles of the clause reader: what they hang from, and who does them.
#include "engine/phrase/clause_reader.h"

namespace factlint {

NodeId ClauseReader::controller() const {
  for (size_t depth = stack_.size(); depth-- > 0;) {
    if (stack_[depth].subject != kNoNode) return stack_[depth].subject;
    if (stack_[depth].kind != FrameKind::kParticiple &&
        stack_[depth].kind != FrameKind::kInfinitive)
      return kNoNode;
  }
  return kNoNode;
}

/// Opens the frame of a verb without tense; its subject is known or comes later with the main
/// clause's.
void ClauseReader::push_verb_frame(FrameKind kind, NodeId verb, NodeId subject, const Chunk& c) {
  if (subject == kNoNode) {
    for (size_t depth = stack_.size(); depth-- > 0;) {
      Frame& frame = stack_[depth];
      if (frame.kind == FrameKind::kParticiple || frame.kind == FrameKind::kInfinitive) continue;
      if (frame.dangling_count < frame.dangling.size())
        frame.dangling[frame.dangling_count++] = verb;
      break;
    }
  }
  Frame& frame = push(kind, kNonFinite);
  frame.verb = verb;
  frame.subject = subject;
  work_.phrases.clauses[frame.clause].verb = verb;
  work_.add_edge(verb, Relation::kSubject, subject);
  touch(c);
}

/// May `mine` stand beside `other` under the same auxiliaries ("was signed and ratified")?
bool ClauseReader::same_form(const Node& other, const Node& mine) {
  if (other.form == mine.form) return true;
  if (other.form != VerbForm::kFinite) return false;
  if (mine.form == VerbForm::kInfinitive) return other.modal || other.tense == Tense::kFuture;
  if (mine.form == VerbForm::kPastParticiple) return other.passive || other.perfect;
  return !other.passive && !other.perfect;
}

/// "was signed and ratified": the verb joins the one before it and takes over its auxiliaries.
bool ClauseReader::coordinate_nonfinite(uint32_t i) {
  const Chunk& verb = chunk(i);
  for (size_t depth = stack_.size(); depth-- > 0;) {
    if (stack_[depth].verb == kNoNode) return false;
    if (!same_form(work_.node(stack_[depth].verb), work_.node(verb.node))) continue;
    pop_to(depth + 1);
    Frame& kept = top();
    const Clause old = work_.phrases.clauses[kept.clause];
    const NodeId left = kept.verb;
    kept.clause = add_clause(old.parent, static_cast<uint16_t>(old.flags & ~kPastTime));
    const Node& helper = work_.node(left);
    if (helper.form == VerbForm::kFinite) {
      Node& node = work_.node(verb.node);
      node.form = VerbForm::kFinite;
      node.tense = helper.tense;
      node.modal = helper.modal;
      node.modal_word = helper.modal_word;
      node.perfect = helper.perfect;
      node.passive = helper.passive;
      node.negated |= helper.negated;
    }
    kept.verb = verb.node;
    kept.object = kept.complement = kNoNode;
    work_.phrases.clauses[kept.clause].verb = verb.node;
    work_.add_edge(left, Relation::kConjunct, verb.node);
    work_.add_edge(verb.node, Relation::kSubject, kept.subject);
    touch(verb);
    return true;
  }
  return false;
}

void ClauseReader::read_nonfinite(uint32_t i) {
  const uint32_t previous = before(i);
  if (previous != kNone && kind(previous) == ChunkKind::kAnd && top().verb != kNoNode &&
      coordinate_nonfinite(i))
    return;
  const Tag tag = chunk(i).first_tag;
  if (tag == Tag::kTo || tag == Tag::kBase || tag == Tag::kBeBase) {
    read_infinitive(i, previous);
  } else {
    read_participle(i, previous);
  }
}

/// "the first country to", "the only state to", "the last to"
bool ClauseReader::is_ordinal_phrase(uint32_t i) const {
  const TokenRange range = work_.phrases.nodes[chunk(i).node].tokens;
  for (uint32_t u = chunk(i).unit;
       u < work_.units.size() && work_.units[u].tokens.first < range.last; ++u) {
    const Unit& unit = work_.units[u];
    if (unit.tag == Tag::kOrdinal || is(unit.word, kFrontNegative | kLastWord)) return true;
  }
  return false;
}

void ClauseReader::read_infinitive(uint32_t i, uint32_t previous) {
  const Chunk& verb = chunk(i);
  Frame& frame = top();
  NodeId subject = frame.subject;
  if (subject == kNoNode) subject = controller();
  if (previous == kNone && verb.first_tag == Tag::kBase) {
    assign(frame, verb);
    work_.phrases.clauses[frame.clause].flags |= kImperative;
    return;
  }
  const ChunkKind left = previous == kNone ? ChunkKind::kComma : kind(previous);
  if (left == ChunkKind::kNoun) {
    const NodeId noun = chunk(previous).node;
    const Node& phrase = work_.node(noun);
    const bool object =
        frame.verb != kNoNode && (frame.object == noun || info(noun).governor == kNoNode);
    const bool first_to = phrase.ordinal != kNoMention || is_ordinal_phrase(previous);
    const bool complement = frame.complement == noun;
    if (object && frame.object != kNoNode && is(lemma(frame.verb), kObjectControl)) {
      work_.add_edge(frame.verb, Relation::kXcomp, verb.node);
      subject = frame.object;
    } else if (frame.verb == kNoNode && frame.subject == noun) {
      work_.add_edge(noun, Relation::kXcomp, verb.node);
      subject = first_to ? noun : kNoNode;
    } else {
      work_.add_edge(noun, Relation::kXcomp, verb.node, kUnknownWord,
                     !first_to && !complement && frame.verb != kNoNode);
      if (frame.verb != kNoNode && !complement)
        work_.add_edge(frame.verb, Relation::kXcomp, verb.node);
      if (first_to || (complement && phrase.determiner == Determiner::kDefinite)) subject = noun;
    }
  } else if (frame.verb != kNoNode) {
    work_.add_edge(frame.verb, Relation::kXcomp, verb.node);
    if (work_.node(frame.verb).passive == false && frame.object != kNoNode &&
        is(lemma(frame.verb), kObjectControl))
      subject = frame.object;
  }
  push_verb_frame(FrameKind::kInfinitive, verb.node, subject, verb);
}

void ClauseReader::read_participle(uint32_t i, uint32_t previous) {
  const Chunk& verb = chunk(i);
  Frame& frame = top();
  const ChunkKind left = previous == kNone ? ChunkKind::kComma : kind(previous);
  if (left == ChunkKind::kNoun || (left == ChunkKind::kClose && frame.last_noun != kNoNode)) {
    const NodeId noun = left == ChunkKind::kNoun ? chunk(previous).node : frame.last_noun;
    if (info(noun).temporal && frame.verb != kNoNode) {
      push_verb_frame(FrameKind::kParticiple, verb.node, controller(), verb);
      return;
    }
    const NodeId other = info(noun).governor;
    work_.add_edge(noun, Relation::kRelativeClause, verb.node);
    push_verb_frame(FrameKind::kParticiple, verb.node, noun, verb);
    if (other != kNoNode) {
      work_.add_edge(other, Relation::kRelativeClause, verb.node, kUnknownWord, true);
      work_.add_edge(verb.node, Relation::kSubject, other, kUnknownWord, true);
    }
    return;
  }
  if (left == ChunkKind::kVerb && frame.verb != kNoNode) {
    work_.add_edge(frame.verb, Relation::kXcomp, verb.node);
    push_verb_frame(FrameKind::kParticiple, verb.node,
                    frame.subject != kNoNode ? frame.subject : controller(), verb);
    return;
  }
  read_bare_participle(i);
}

/// A participle that no noun or verb stands right before.
void ClauseReader::read_bare_participle(uint32_t i) {
  const uint32_t previous = before(i);
  const ChunkKind left = previous == kNone ? ChunkKind::kEnd : kind(previous);
  if (left == ChunkKind::kThat && top().kind == FrameKind::kSubordinate && top().verb == kNoNode) {
    subordinate_participle(i);
  } else if (left == ChunkKind::kComma || left == ChunkKind::kDash || left == ChunkKind::kOpen) {
    detached_participle(i, noun_before(previous));
  } else {
    push_verb_frame(FrameKind::kParticiple, chunk(i).node, controller(), chunk(i));
  }
}

/// "while visiting", "if elected": the clause has no subject of its own.
void ClauseReader::subordinate_participle(uint32_t i) {
  const Chunk& verb = chunk(i);
  const Frame sub = top();
  pop();
  const NodeId parent = top().verb;
  push_verb_frame(FrameKind::kParticiple, verb.node, top().subject, verb);
  if (parent != kNoNode) {
    work_.add_edge(parent, Relation::kSubordinate, verb.node, sub.subordinator);
    return;
  }
  if (stack_.size() < 2) return;
  Frame& main = stack_[stack_.size() - 2];
  if (main.waiting_count == main.waiting.size()) return;
  main.waiting[main.waiting_count] = verb.node;
  main.waiting_words[main.waiting_count++] = sub.subordinator;
}

/// Behind a comma: before the clause's verb the noun in front is meant, behind it rather the
/// subject, unless the participle is passive ("…, a club founded in"). The other one is kept as the
/// second reading.
void ClauseReader::detached_participle(uint32_t i, NodeId nearest) {
  const Chunk& verb = chunk(i);
  while (stack_.size() > 1 &&
         (top().kind == FrameKind::kParticiple || top().kind == FrameKind::kInfinitive))
    pop();
  const Frame& frame = top();
  const bool modifies = nearest != kNoNode && !info(nearest).temporal;
  NodeId owner = kNoNode;
  if (frame.kind == FrameKind::kBracket && frame.antecedent != kNoNode) {
    owner = frame.antecedent;
  } else if (frame.subject == kNoNode && modifies) {
    owner = nearest;
  }
  if (owner != kNoNode || frame.subject == kNoNode) {
    work_.add_edge(owner, Relation::kRelativeClause, verb.node);
    push_verb_frame(FrameKind::kParticiple, verb.node, owner, verb);
    return;
  }
  const NodeId subject = frame.subject;
  const bool before_verb = frame.verb == kNoNode;
  const bool passive = verb.first_tag == Tag::kPart || verb.first_tag == Tag::kBeen;
  const NodeId first = modifies && (before_verb || passive) ? nearest : subject;
  const NodeId second = first != subject ? subject : modifies ? nearest : kNoNode;
  push_verb_frame(FrameKind::kParticiple, verb.node, first, verb);
  if (before_verb || first == nearest) work_.add_edge(first, Relation::kRelativeClause, verb.node);
  if (second != first) work_.add_edge(verb.node, Relation::kSubject, second, kUnknownWord, true);
}

}  // namespace factlint
