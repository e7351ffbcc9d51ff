// Nouns and prepositions of the clause reader: arguments, attachment, apposition.
#include <algorithm>

#include "engine/phrase/clause_reader.h"

namespace factlint {

NodeId ClauseReader::noun_before(uint32_t i) const {
  const uint32_t previous = before(i);
  if (previous == kNone) return kNoNode;
  if (kind(previous) == ChunkKind::kNoun) return chunk(previous).node;
  if (kind(previous) == ChunkKind::kClose) return stack_.back().last_noun;
  return kNoNode;
}

uint32_t ClauseReader::read_noun(uint32_t i) {
  if (chunk(i).whose) {
    const uint32_t previous = before(i);
    const bool comma = previous != kNone && kind(previous) == ChunkKind::kComma;
    const NodeId antecedent = noun_before(comma ? previous : i);
    if (antecedent != kNoNode) {
      Frame& frame = push_relative(antecedent, comma);
      frame.gap = false;
      for (Edge& edge : work_.phrases.edges) {
        if (edge.from == chunk(i).node && edge.relation == Relation::kPossessor)
          edge.to = antecedent;
      }
    }
  }
  place_noun(i);
  touch(chunk(i));
  if (past_noun_) work_.node(chunk(i).node).clause = add_clause(top().clause, kPastTime);
  past_noun_ = false;
  remember(chunk(i).node);
  return i + 1;
}

void ClauseReader::place_noun(uint32_t i) {
  const uint32_t previous = before(i);
  const NodeId node = chunk(i).node;
  const ChunkKind left = previous == kNone ? ChunkKind::kEnd : kind(previous);
  Frame& frame = top();
  if (frame.kind == FrameKind::kBracket && frame.last_noun == kNoNode && frame.verb == kNoNode) {
    if (finite_verb_follows(i)) {
      frame.subject = node;
    } else if (frame.antecedent != kNoNode &&
               work_.node(frame.antecedent).kind == NodeKind::kNoun) {
      work_.add_edge(frame.antecedent, Relation::kParenthesis, node);
    }
    return;
  }
  if (frame.kind == FrameKind::kColon && frame.last_noun == kNoNode && frame.verb == kNoNode) {
    if (frame.antecedent != kNoNode)
      work_.add_edge(frame.antecedent, Relation::kColon, node, kUnknownWord,
                     finite_verb_follows(i));
    // "Three states joined: A, B and C": the subject is what is listed, in a second reading.
    work_.add_edge(frame.other_antecedent, Relation::kColon, node, kUnknownWord, true);
    frame.subject = node;
    return;
  }
  if (left == ChunkKind::kComma || left == ChunkKind::kDash) return noun_after_comma(i, previous);
  if (frame.verb == kNoNode) return noun_before_verb(i);
  noun_after_verb(i);
}

void ClauseReader::noun_before_verb(uint32_t i) {
  Frame& frame = top();
  const NodeId node = chunk(i).node;
  if (frame.subject == kNoNode) {
    // "Last year the bloc met": a bare time with a noun behind it is no subject.
    if (chunk(i).temporal && kind(after(i)) == ChunkKind::kNoun &&
        frame.lead_count < frame.leads.size()) {
      frame.leads[frame.lead_count++] = {node, kUnknownWord};
      return;
    }
    assign_subject(frame, node);
    return;
  }
  if (info(frame.subject).temporal && frame.lead_count < frame.leads.size()) {
    frame.leads[frame.lead_count++] = {frame.subject, kUnknownWord};
    assign_subject(frame, node);
    return;
  }
  const uint32_t previous = before(i);
  const bool adjacent = previous != kNone && kind(previous) == ChunkKind::kNoun;
  if (adjacent && finite_verb_follows(i)) {
    // "the treaty they signed": a relative clause without a pronoun.
    Frame& inner = push_relative(chunk(previous).node, false);
    inner.subject = node;
    return;
  }
  if (chunk(i).temporal && frame.lead_count < frame.leads.size())
    frame.leads[frame.lead_count++] = {node, kUnknownWord};
}

void ClauseReader::noun_after_verb(uint32_t i) {
  Frame& frame = top();
  const NodeId node = chunk(i).node;
  const NodeId verb = frame.verb;
  const Node& group = work_.node(verb);
  const uint32_t previous = before(i);
  const bool adjacent_noun = previous != kNone && kind(previous) == ChunkKind::kNoun;
  if ((frame.existential || frame.inverted) && (frame.subject == kNoNode)) {
    frame.subject = node;
    frame.inverted = false;
    frame.existential = false;
    frame.complement = frame.complement == kNoNode ? node : frame.complement;
    work_.add_edge(verb, Relation::kSubject, node);
    frame.object = node;
    return;
  }
  const bool verb_follows = finite_verb_follows(i);
  if (verb_follows && !is(group.lemma, kBeVerb)) {
    // The noun opens a clause: told ("said the bloc has"), relative ("the pact they signed"), or
    // the main one.
    if (adjacent_noun && !is(group.lemma, kSayVerb)) {
      Frame& inner = push_relative(chunk(previous).node, false);
      inner.subject = node;
      return;
    }
    size_t outer = stack_.size();
    for (size_t d = stack_.size(); d-- > 0;) {
      if (stack_[d].verb == kNoNode && stack_[d].kind != FrameKind::kParticiple) {
        outer = d;
        break;
      }
    }
    const bool outer_waits = outer < stack_.size() && stack_[outer].subject != kNoNode;
    if (!outer_waits && frame.object == kNoNode && is(group.lemma, kSayVerb | kDenyVerb) &&
        !group.passive) {
      Frame& inner = push(FrameKind::kSubordinate, kSubordinateClause);
      inner.parent_verb = verb;
      inner.subject = node;
      return;
    }
  }
  if (chunk(i).temporal &&
      (frame.object != kNoNode || group.passive || !is(group.lemma, kCopula))) {
    // "met last year", "signed the pact on Monday" without its preposition.
    work_.add_edge(verb, Relation::kPrep, node);
    info(node).verb_governor = verb;
    return;
  }
  if (is(group.lemma, kCopula) && !group.passive) {
    if (frame.complement == kNoNode || work_.node(frame.complement).kind == NodeKind::kAdjective) {
      frame.complement = node;
      work_.add_edge(verb, Relation::kComplement, node);
    } else {
      work_.add_edge(verb, Relation::kComplement, node, kUnknownWord, true);
    }
    return;
  }
  if (group.passive && is(group.lemma, kNamingVerb)) {
    if (frame.complement == kNoNode) work_.add_edge(verb, Relation::kComplement, node);
    frame.complement = node;
    return;
  }
  if (frame.object == kNoNode) {
    frame.object = node;
    work_.add_edge(verb, Relation::kObject, node);
    return;
  }
  if (adjacent_noun && is(group.lemma, kNamingVerb)) {
    frame.complement = node;
    work_.add_edge(verb, Relation::kComplement, node);
    return;
  }
  if (adjacent_noun && is(group.lemma, kGiveVerb)) {
    for (Edge& edge : work_.phrases.edges) {
      if (edge.from == verb && edge.to == frame.object && edge.relation == Relation::kObject)
        edge.relation = Relation::kIndirect;
    }
    frame.object = node;
    work_.add_edge(verb, Relation::kObject, node);
    return;
  }
  if (adjacent_noun) work_.add_edge(verb, Relation::kObject, node, kUnknownWord, true);
}

/// How well two phrases name one thing: a name and a description best, two names worst.
int ClauseReader::name_contrast(NodeId anchor, NodeId noun) const {
  const NodeInfo& a = work_.info[anchor];
  const NodeInfo& b = work_.info[noun];
  if (a.temporal != b.temporal) return 0;
  const Node& first = work_.phrases.nodes[anchor];
  const Node& second = work_.phrases.nodes[noun];
  if (first.pronoun || second.pronoun) return second.all || second.number != kNoMention ? 2 : 1;
  if (a.name != b.name) return 3;
  if (!a.name && second.determiner != Determiner::kNone) return 2;
  return a.name ? 1 : 2;
}

/// Adds `noun` as an apposition to the best of `anchor` and the nouns it hangs from.
bool ClauseReader::appose(NodeId anchor, NodeId noun, Relation relation) {
  NodeId best = kNoNode;
  int best_score = 0;
  NodeId second = kNoNode;
  NodeId at = anchor;
  for (int hops = 0; hops < 4 && at != kNoNode; ++hops, at = info(at).governor) {
    int score = name_contrast(at, noun) * 2;
    if (score == 0) continue;
    if (hops == 0) score += 1;
    if (info(noun).name && is(lemma(at), kTitleNoun | kPersonNoun)) score += 3;
    if (work_.node(at).plural != work_.node(noun).plural && !info(at).name && !info(noun).name)
      score -= 2;
    if (score > best_score) {
      second = best;
      best = at;
      best_score = score;
    } else if (second == kNoNode) {
      second = at;
    }
  }
  if (best == kNoNode) return false;
  work_.add_edge(best, relation, noun);
  if (second != kNoNode) work_.add_edge(second, relation, noun, kUnknownWord, true);
  info(noun).governor = kNoNode;
  info(noun).anchor = best;
  return true;
}

void ClauseReader::noun_after_comma(uint32_t i, uint32_t previous) {
  Frame& frame = top();
  const NodeId node = chunk(i).node;
  const NodeId left = noun_before(previous);
  if (i <= list_until_ && left != kNoNode && conjoin(left, i)) return;
  const bool verb_follows = finite_verb_follows(i);
  if (frame.verb == kNoNode) {
    if (frame.subject == kNoNode) return noun_before_verb(i);
    if (info(frame.subject).temporal) return noun_before_verb(i);
    if (left == kNoNode) {
      if (verb_follows) assign_subject(frame, node);
      return;
    }
    if (verb_follows && !info(frame.subject).name &&
        (info(node).name || work_.node(node).pronoun ||
         work_.node(node).determiner == Determiner::kDefinite) &&
        frame.kind == FrameKind::kMain) {
      // "A club of six, the bloc met": the description comes first.
      const NodeId description = frame.subject;
      work_.add_edge(node, Relation::kApposition, description);
      assign_subject(frame, node);
      return;
    }
    appose(left, node, Relation::kApposition);
    return;
  }
  if (verb_follows) {
    // ", Lavrov said": the clause in front is what he said. Otherwise a new main clause.
    uint32_t verb = after(i);
    for (int hops = 0; hops < 4 && !is_finite_verb(verb) && verb < work_.chunks.size(); ++hops)
      verb = after(verb);
    const bool says = is_finite_verb(verb) && is(lemma(chunk(verb).node), kSayVerb);
    const bool closed =
        kind(after(verb)) == ChunkKind::kEnd || kind(after(verb)) == ChunkKind::kComma ||
        after(verb) >= work_.chunks.size() || kind(after(verb)) == ChunkKind::kPreposition ||
        kind(after(verb)) == ChunkKind::kNoun;
    // A relative clause whose outer clause still waits keeps its apposition.
    bool outer_waits = false;
    for (size_t d = 0; d + 1 < stack_.size(); ++d)
      outer_waits |= stack_[d].verb == kNoNode && stack_[d].subject != kNoNode;
    if (!outer_waits) {
      if (says && closed) {
        pop_to(1);
        Frame& tail = push(FrameKind::kMain, kMainClause);
        tail.tail = true;
        tail.subject = node;
      } else {
        pop_to(1);
        Frame& main = top().verb == kNoNode ? top() : push(FrameKind::kMain, kMainClause);
        assign_subject(main, node);
      }
      return;
    }
  }
  if (read_gapping(i)) return;
  if (left == kNoNode) {
    if (frame.object == kNoNode && frame.complement == kNoNode) noun_after_verb(i);
    return;
  }
  if (chunk(i).temporal && !info(left).temporal) {
    work_.add_edge(frame.verb, Relation::kPrep, node);
    return;
  }
  if (info(left).temporal && !chunk(i).temporal) {
    // "met in 2022, the first summit": the noun before the time is the one described.
    const NodeId described = frame.object != kNoNode       ? frame.object
                             : frame.complement != kNoNode ? frame.complement
                                                           : frame.subject;
    if (described != kNoNode)
      work_.add_edge(described, Relation::kApposition, node, kUnknownWord, true);
    return;
  }
  appose(left, node, Relation::kApposition);
}

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

void ClauseReader::attach_preposition(uint32_t i, NodeId noun) {
  Frame& frame = top();
  const WordId word = chunk(i).word;
  const uint32_t previous = before(i);
  const ChunkKind left = previous == kNone ? ChunkKind::kEnd : kind(previous);
  if (left == ChunkKind::kAnd || (left == ChunkKind::kComma && i <= list_until_)) {
    // "in Osh and in Minsk": beside the phrase before.
    if (last_preposition_verb_ != kNoNode || last_preposition_noun_ != kNoNode) {
      return attach_to(last_preposition_verb_,
                       last_preposition_verb_ != kNoNode ? kNoNode : last_preposition_noun_, noun,
                       word, last_preposition_verb_ != kNoNode);
    }
  }
  if (is(word, kExampleWord) && left == ChunkKind::kComma && noun_before(previous) != kNoNode) {
    return attach_to(kNoNode, noun_before(previous), noun, word, false);
  }
  if (left == ChunkKind::kVerb && frame.verb != kNoNode)
    return attach_to(frame.verb, kNoNode, noun, word, true);
  if (left == ChunkKind::kAdjective) {
    if (!info(noun).temporal) work_.add_edge(chunk(previous).node, Relation::kPrep, noun, word);
    if (frame.verb != kNoNode) attach_to(frame.verb, kNoNode, noun, word, true);
    return;
  }
  const bool close = left == ChunkKind::kClose && frame.last_noun != kNoNode;
  if (left == ChunkKind::kNoun || close) {
    NodeId governor = close ? frame.last_noun : chunk(previous).node;
    const NodeId adjacent = governor;
    // Names and times take few phrases of their own: the noun they hang from may.
    const bool leaf = (info(governor).name || info(governor).temporal) && !is(word, kOfWord);
    NodeId outer = info(governor).governor;
    if (leaf && outer != kNoNode && !(frame.verb == kNoNode && info(outer).temporal)) {
      governor = outer;
    } else {
      outer = kNoNode;
    }
    if (is(word, kOfWord)) {
      const bool verb_of =
          frame.verb != kNoNode && frame.object == governor && is(lemma(frame.verb), kOfVerb);
      attach_to(verb_of ? frame.verb : kNoNode, governor, noun, word, false);
      return;
    }
    const bool verb_first =
        frame.verb != kNoNode && verb_takes(frame.verb, governor, noun, word,
                                            governor == adjacent || !info(adjacent).temporal);
    attach_to(frame.verb, governor, noun, word, verb_first);
    if (governor != adjacent && !info(adjacent).temporal)
      work_.add_edge(adjacent, Relation::kPrep, noun, word, true);
    return;
  }
  if (frame.verb != kNoNode) {
    NodeId governor = kNoNode;
    if (left == ChunkKind::kComma || left == ChunkKind::kDash) {
      governor = noun_before(previous);
      if (governor != kNoNode && !is(word, kOfWord))
        work_.add_edge(governor, Relation::kPrep, noun, word, true);
      if (is(word, kOfWord) && governor != kNoNode)
        return attach_to(kNoNode, governor, noun, word, false);
    }
    return attach_to(frame.verb, kNoNode, noun, word, true);
  }
  // Behind a subject's comma, or fronted: for the verb to come.
  if (frame.lead_count < frame.leads.size()) frame.leads[frame.lead_count++] = {noun, word};
  last_preposition_verb_ = last_preposition_noun_ = kNoNode;
  last_preposition_ = word;
  if (left == ChunkKind::kComma && frame.subject != kNoNode && noun_before(previous) != kNoNode) {
    work_.add_edge(noun_before(previous), Relation::kPrep, noun, word, true);
  }
}

}  // namespace factlint
