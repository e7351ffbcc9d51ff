// Prepositions of the clause reader: what each phrase hangs from, first reading and second.
#include "engine/phrase/clause_reader.h"

namespace factlint {

uint32_t ClauseReader::read_preposition(uint32_t i) {
  touch(chunk(i));
  const WordId word = chunk(i).word;
  if (is(word, kAccordingWord)) work_.phrases.clauses[top().clause].flags |= kReported;
  if (is(word, kContraryWord)) work_.phrases.clauses[top().clause].flags |= kReported;
  uint32_t next = after(i);
  if (kind(next) == ChunkKind::kNot) next = after(next);
  if (kind(next) == ChunkKind::kNoun && !chunk(next).whose) {
    attach_preposition(i, chunk(next).node);
    touch(chunk(next));
    remember(chunk(next).node);
    // "members, among them Georgia": the noun behind is one of them.
    const uint32_t previous = before(i);
    const NodeId anchor =
        previous != kNone && kind(previous) == ChunkKind::kComma ? noun_before(previous) : kNoNode;
    if (anchor != kNoNode && kind(next + 1) == ChunkKind::kNoun &&
        work_.node(chunk(next).node).pronoun && is(word, kNounPreposition)) {
      work_.add_edge(anchor, Relation::kPrep, chunk(next + 1).node, work_.including_word);
      touch(chunk(next + 1));
      remember(chunk(next + 1).node);
      return next + 2;
    }
    return next + 1;
  }
  if (kind(next) == ChunkKind::kVerb && !is_finite_verb(next) &&
      chunk(next).first_tag != Tag::kTo) {
    // "by joining", "the goal of joining"
    const uint32_t previous = before(i);
    NodeId governor = top().verb;
    if (previous != kNone &&
        (kind(previous) == ChunkKind::kNoun || kind(previous) == ChunkKind::kAdjective)) {
      const NodeId noun = chunk(previous).node;
      const bool noun_first = governor == kNoNode || is(word, kOfWord | kNounPreposition);
      if (kind(previous) == ChunkKind::kNoun)
        work_.add_edge(noun, Relation::kXcomp, chunk(next).node, word, !noun_first);
      if (noun_first && kind(previous) == ChunkKind::kNoun) governor = kNoNode;
    }
    work_.add_edge(governor, Relation::kXcomp, chunk(next).node, word);
    push_verb_frame(FrameKind::kParticiple, chunk(next).node, controller(), chunk(next));
    return next + 1;
  }
  return i + 1;
}

/// Is the verb the better home of "preposition noun" than the noun in front?
bool ClauseReader::verb_takes(NodeId verb, NodeId governor, NodeId noun, WordId preposition,
                              bool adjacent_noun) const {
  const auto lemma_of = [&](NodeId n) { return work_.phrases.nodes[n].lemma; };
  if (is(preposition, kOfWord)) return false;
  if (work_.info[noun].temporal) return true;
  if (top().complement == governor && !is(preposition, kByWord)) return false;
  if (is(preposition, kByWord) && work_.phrases.nodes[verb].passive) return true;
  if (work_.info[governor].temporal || work_.phrases.nodes[governor].pronoun) return true;
  if (is(preposition, kAsWord)) return true;
  if (!adjacent_noun) return true;
  if (work_.info[governor].name && !is(lemma_of(verb), kBeVerb)) return true;
  if (is(preposition, kNounPreposition)) {
    // A complement or a noun of action keeps its own phrases.
    return false;
  }
  return is(preposition, kVerbPreposition) || !is(lemma_of(governor), kEventNoun);
}

void ClauseReader::attach_to(NodeId verb, NodeId governor, NodeId noun, WordId preposition,
                             bool verb_first) {
  if (governor != kNoNode)
    work_.add_edge(governor, Relation::kPrep, noun, preposition, verb != kNoNode && verb_first);
  if (verb != kNoNode)
    work_.add_edge(verb, Relation::kPrep, noun, preposition, governor != kNoNode && !verb_first);
  if (governor != kNoNode && !(verb != kNoNode && verb_first)) info(noun).governor = governor;
  if (verb != kNoNode && (verb_first || governor == kNoNode)) info(noun).verb_governor = verb;
  last_preposition_verb_ = verb != kNoNode && (verb_first || governor == kNoNode) ? verb : kNoNode;
  last_preposition_noun_ = last_preposition_verb_ == kNoNode ? governor : kNoNode;
  last_preposition_ = preposition;
}

/// "noun preposition noun": to the noun in front, the noun that one hangs from, or the verb.
void ClauseReader::attach_behind_noun(NodeId adjacent, NodeId noun, WordId word) {
  const NodeId verb = top().verb;
  if (is(word, kOfWord)) {
    const bool verb_of = verb != kNoNode && top().object == adjacent && is(lemma(verb), kOfVerb);
    return attach_to(verb_of ? verb : kNoNode, adjacent, noun, word, false);
  }
  // Names and times take few phrases of their own: the noun they hang from may.
  NodeId governor = adjacent;
  const NodeId outer = info(adjacent).governor;
  const bool leaf = info(adjacent).name || info(adjacent).temporal;
  if (leaf && outer != kNoNode && !(verb == kNoNode && info(outer).temporal)) governor = outer;
  const bool near = governor == adjacent || !info(adjacent).temporal;
  attach_to(verb, governor, noun, word,
            verb != kNoNode && verb_takes(verb, governor, noun, word, near));
  if (governor != adjacent && !info(adjacent).temporal)
    work_.add_edge(adjacent, Relation::kPrep, noun, word, true);
}

/// Behind a comma, a subordinator or nothing: to the verb, read already or still to come.
void ClauseReader::attach_detached(NodeId beside, NodeId noun, WordId word) {
  Frame& frame = top();
  if (frame.verb != kNoNode) {
    if (beside != kNoNode && is(word, kOfWord))
      return attach_to(kNoNode, beside, noun, word, false);
    work_.add_edge(beside, Relation::kPrep, noun, word, true);
    return attach_to(frame.verb, kNoNode, noun, word, true);
  }
  if (frame.lead_count < frame.leads.size()) frame.leads[frame.lead_count++] = {noun, word};
  last_preposition_verb_ = last_preposition_noun_ = kNoNode;
  last_preposition_ = word;
  if (frame.subject != kNoNode) work_.add_edge(beside, Relation::kPrep, noun, word, true);
}

void ClauseReader::attach_preposition(uint32_t i, NodeId noun) {
  const Frame& frame = top();
  const WordId word = chunk(i).word;
  const uint32_t previous = before(i);
  const ChunkKind left = previous == kNone ? ChunkKind::kEnd : kind(previous);
  const bool joined = left == ChunkKind::kAnd || (left == ChunkKind::kComma && i <= list_until_);
  const NodeId beside =
      left == ChunkKind::kComma || left == ChunkKind::kDash ? noun_before(previous) : kNoNode;
  if (joined && last_preposition_verb_ != kNoNode) {
    // "in Osh and in Minsk": beside the phrase before.
    attach_to(last_preposition_verb_, kNoNode, noun, word, true);
  } else if (joined && last_preposition_noun_ != kNoNode) {
    attach_to(kNoNode, last_preposition_noun_, noun, word, false);
  } else if (is(word, kExampleWord) && beside != kNoNode) {
    attach_to(kNoNode, beside, noun, word, false);
  } else if (left == ChunkKind::kVerb && frame.verb != kNoNode) {
    attach_to(frame.verb, kNoNode, noun, word, true);
  } else if (left == ChunkKind::kAdjective) {
    if (!info(noun).temporal) work_.add_edge(chunk(previous).node, Relation::kPrep, noun, word);
    if (frame.verb != kNoNode) attach_to(frame.verb, kNoNode, noun, word, true);
  } else if (left == ChunkKind::kNoun) {
    attach_behind_noun(chunk(previous).node, noun, word);
  } else if (left == ChunkKind::kClose && frame.last_noun != kNoNode) {
    attach_behind_noun(frame.last_noun, noun, word);
  } else {
    attach_detached(beside, noun, word);
  }
}

}  // namespace factlint
