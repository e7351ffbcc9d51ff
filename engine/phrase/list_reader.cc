// Commas, lists, coordination and ellipsis of the clause reader.
#include <algorithm>

#include "engine/phrase/clause_reader.h"

namespace factlint {
namespace {
constexpr uint32_t kListCap = 60;
}

/// Behind the noun at `i`: its prepositional phrases and brackets.
uint32_t ClauseReader::skip_item(uint32_t i) const {
  ++i;
  for (int hops = 0; hops < 6; ++hops) {
    while (kind(i) == ChunkKind::kAdverb || kind(i) == ChunkKind::kQuote) ++i;
    if (kind(i) == ChunkKind::kPreposition && kind(i + 1) == ChunkKind::kNoun) {
      i += 2;
    } else if (kind(i) == ChunkKind::kOpen && kind(i + 1) == ChunkKind::kNoun &&
               kind(i + 2) == ChunkKind::kClose) {
      i += 3;
    } else {
      return i;
    }
  }
  return i;
}

/// Does the comma at `i` join items of a list ("A, B and C")? Remembers where the list ends.
bool ClauseReader::list_goes_on(uint32_t i) {
  if (i < list_until_) return true;
  const NodeId first = noun_before(i);
  if (first == kNoNode || info(first).temporal) return false;
  const uint32_t limit = i + kListCap;
  uint32_t names = 0;
  uint32_t items = 1;
  uint32_t at = i;
  uint32_t last_item = i;
  while (at < limit && kind(at) == ChunkKind::kComma) {
    uint32_t item = after(at);
    bool final_item = false;
    if (kind(item) == ChunkKind::kAnd) {
      item = after(item);
      final_item = true;
    }
    if (kind(item) == ChunkKind::kPreposition && kind(item + 1) == ChunkKind::kNoun && items > 1)
      ++item;
    if (kind(item) != ChunkKind::kNoun) break;
    const NodeId node = chunk(item).node;
    const bool same = info(node).name == info(first).name;
    if (!same && !final_item && items == 1) return false;
    names += info(node).name ? 1 : 0;
    ++items;
    last_item = item;
    if (final_item) {
      // "…, and the bloc met" opens a clause; ", A, B, and C met" after a verb does not.
      if (items == 2 || (items == 3 && !same)) return false;
      list_until_ = item;
      return true;
    }
    const uint32_t end = skip_item(item);
    if (kind(end) == ChunkKind::kAnd && kind(after(end)) == ChunkKind::kNoun) {
      const uint32_t final = after(end);
      if (items == 2 && !joins_three(first, node, final)) return false;
      list_until_ = final;
      return true;
    }
    at = end;
  }
  if (items >= 3 && names + 1 >= items && info(first).name) {
    list_until_ = last_item;
    return true;
  }
  return false;
}

/// "A, B and C": three of a kind, and the one in the middle tells nothing of the first.
bool ClauseReader::joins_three(NodeId first, NodeId second, uint32_t last) {
  const bool same = info(second).name == info(first).name;
  if (info(chunk(last).node).name != info(first).name) return false;
  // "Tashkent, the capital, and Samarkand" fails on `same`; "the president, a lawyer and writer" on
  // kinds.
  const Node& middle = work_.node(second);
  if (!info(first).name && !same) return false;
  // "Lind, the country's minister of trade, and Sokol": a title tells of the name before it.
  if (info(first).name && middle.entity == kNoMention && !middle.plural &&
      is(middle.lemma, kTitleNoun))
    return false;
  if (!same && middle.determiner != Determiner::kNone) return false;
  if (!info(first).name && !info(second).name && middle.determiner == Determiner::kIndefinite &&
      work_.node(first).determiner == Determiner::kDefinite && is(middle.lemma, kPersonNoun))
    return false;
  // "A said X, B and C did Y": a verb behind the last item while this clause has one.
  return top().verb == kNoNode || !finite_verb_follows(last) ||
         !work_.node(chunk(last).node).pronoun;
}

void ClauseReader::close_for_comma(uint32_t i) {
  const uint32_t next = after(i);
  const ChunkKind k = kind(next);
  if (k == ChunkKind::kAnd && kind(after(next)) == ChunkKind::kWhich) return;
  const auto unfinished = [](const Frame& f) { return f.verb == kNoNode; };
  const bool noun = k == ChunkKind::kNoun;
  const bool verb = is_finite_verb(next);
  for (size_t guard = 0; guard < 8 && stack_.size() > 1; ++guard) {
    Frame& frame = top();
    if (frame.kind == FrameKind::kBracket || unfinished(frame)) return;
    const bool outer_waits = [&] {
      for (size_t d = stack_.size() - 1; d-- > 0;) {
        if (unfinished(stack_[d])) return true;
        if (stack_[d].kind == FrameKind::kBracket) return false;
      }
      return false;
    }();
    if (!outer_waits) return;
    Frame& below = stack_[stack_.size() - 2];
    // The comma closes a relative or participial clause inside a subject, or a fronted clause.
    const bool subject_known = below.subject != kNoNode || below.verb != kNoNode;
    if (verb || (noun && !subject_known) || frame.after_comma ||
        (noun && finite_verb_follows(next)) || k == ChunkKind::kPreposition ||
        k == ChunkKind::kThere || !subject_known) {
      // A fronted subordinate clause waits for the main verb.
      if (frame.kind == FrameKind::kSubordinate && below.verb == kNoNode &&
          frame.parent_verb == kNoNode && below.waiting_count < below.waiting.size()) {
        below.waiting[below.waiting_count] = frame.verb;
        below.waiting_words[below.waiting_count++] = frame.subordinator;
      }
      pop();
      continue;
    }
    return;
  }
}

uint32_t ClauseReader::read_comma(uint32_t i) {
  if (kind(i) == ChunkKind::kComma && list_goes_on(i)) return i + 1;
  close_for_comma(i);
  return i + 1;
}

/// The noun that `right` coordinates with: the nearest of its kind among `nearest` and the nouns it
/// hangs from.
NodeId ClauseReader::left_conjunct(NodeId nearest, NodeId right, bool after_comma) const {
  NodeId best = nearest;
  int best_score = -1;
  NodeId at = nearest;
  // "X, a native of Y, and Z": the second comma closes the apposition.
  for (NodeId n = nearest; after_comma && n != kNoNode; n = work_.info[n].governor) {
    if (work_.info[n].anchor != kNoNode) return work_.info[n].anchor;
  }
  for (int hops = 0; hops < 4 && at != kNoNode; ++hops, at = work_.info[at].governor) {
    const Node& left = work_.phrases.nodes[at];
    const Node& node = work_.phrases.nodes[right];
    int score = 0;
    if (work_.info[at].temporal == work_.info[right].temporal) score += 6;
    if (work_.info[at].name == work_.info[right].name) score += 4;
    if ((left.number != kNoMention) == (node.number != kNoMention)) score += 1;
    if (left.plural == node.plural) score += 1;
    if ((left.determiner == Determiner::kNone) == (node.determiner == Determiner::kNone))
      score += 1;
    if (hops == 0) score += 2;
    if (score > best_score) {
      best = at;
      best_score = score;
    }
  }
  return best;
}

bool ClauseReader::conjoin(NodeId left, uint32_t i, bool after_comma) {
  const NodeId node = chunk(i).node;
  const NodeId partner = left_conjunct(left, node, after_comma);
  if (partner == kNoNode) return false;
  work_.add_edge(partner, Relation::kConjunct, node);
  if (partner != left) work_.add_edge(left, Relation::kConjunct, node, kUnknownWord, true);
  info(node).governor = info(partner).governor;
  info(node).verb_governor = info(partner).verb_governor;
  return true;
}

/// Behind "and": a fronted phrase or time, then a subject with its finite verb?
bool ClauseReader::clause_opens(uint32_t i) const {
  if (top().verb == kNoNode) return false;
  uint32_t at = i;
  bool fronted = false;
  for (int hops = 0;
       hops < 4 && kind(at) == ChunkKind::kPreposition && kind(at + 1) == ChunkKind::kNoun;
       ++hops) {
    at = after(at + 1);
    fronted = true;
  }
  if (!fronted && kind(at) == ChunkKind::kNoun && chunk(at).temporal) {
    at = after(at);
    fronted = true;
  }
  if (!fronted) return false;
  if (kind(at) == ChunkKind::kComma) at = after(at);
  return kind(at) == ChunkKind::kNoun && finite_verb_follows(at, true);
}

/// A new clause beside the one on top, with the noun at `subject`; behind a comma beside the
/// outermost.
void ClauseReader::open_beside(uint32_t subject) {
  size_t depth = stack_.size();
  while (depth > 1 && (stack_[depth - 1].kind == FrameKind::kParticiple ||
                       stack_[depth - 1].kind == FrameKind::kInfinitive ||
                       stack_[depth - 1].kind == FrameKind::kRelative)) {
    --depth;
  }
  pop_to(depth);
  const Frame copy = top();
  const bool subordinate = copy.kind == FrameKind::kSubordinate;
  if (depth > 1) pop();
  Frame& fresh = subordinate ? push(FrameKind::kSubordinate, kSubordinateClause)
                             : push(FrameKind::kMain, kMainClause);
  fresh.parent_verb = subordinate ? copy.parent_verb : kNoNode;
  fresh.subordinator = copy.subordinator;
  work_.phrases.clauses[fresh.clause].subordinator = copy.subordinator;
  assign_subject(fresh, chunk(subject).node);
  touch(chunk(subject));
  remember(chunk(subject).node);
}

uint32_t ClauseReader::read_and(uint32_t i) {
  touch(chunk(i));
  const uint32_t next = after(i);
  const uint32_t previous = before(i);
  const bool comma = previous != kNone && kind(previous) == ChunkKind::kComma;
  // "neither A nor B": both are denied.
  if (kind(next) == ChunkKind::kNoun &&
      (is(chunk(i).word, kNoWord) || chunk(i).word == work_.nor_word)) {
    work_.node(chunk(next).node).negated = true;
  }
  if (clause_opens(next)) {
    // "…, and on 28 October the army launched": the fronted phrase belongs to the new clause.
    size_t depth = stack_.size();
    while (depth > 1 && stack_[depth - 1].kind != FrameKind::kSubordinate &&
           stack_[depth - 1].kind != FrameKind::kBracket)
      --depth;
    pop_to(depth);
    push(FrameKind::kMain, kMainClause);
    return i + 1;
  }
  if (kind(next) != ChunkKind::kNoun || chunk(next).whose) return i + 1;
  NodeId left = noun_before(comma ? before(i) : i);
  const bool in_list = next <= list_until_;
  Frame& frame = top();
  // "borders A or B, and most states are in it": the clause begins behind the next "and"
  const bool ends =
      kind(after(next)) == ChunkKind::kComma && kind(after(after(next))) == ChunkKind::kAnd;
  const bool clause = !in_list && !ends && finite_verb_follows(next, true);
  bool outer_waits = false;
  for (const Frame& f : stack_) outer_waits |= f.verb == kNoNode && f.subject != kNoNode;
  if (clause && !outer_waits && (frame.verb != kNoNode || left == kNoNode)) {
    open_beside(next);
    return next + 1;
  }
  if (comma && !in_list && outer_waits && top().verb != kNoNode && top().after_comma) {
    // "the library, which …, and the museum": the comma closes the clause inside.
    while (stack_.size() > 1 && top().verb != kNoNode) pop();
    if (top().subject != kNoNode) left = top().subject;
  }
  if (left == kNoNode) return i + 1;
  if (read_gapping(next)) return next + 1;
  if (chunk(i).word != work_.nor_word && read_copula_gapping(next)) return after(next) + 1;
  if (read_contrast(i, next, left)) return next + 1;
  conjoin(left, next, comma && !in_list);
  touch(chunk(next));
  remember(chunk(next).node);
  return next + 1;
}

/// A verb understood from the clause before: "but not in the bloc", "the other six".
NodeId ClauseReader::copy_verb(const Frame& frame, uint32_t token, bool negated) {
  Node verb = work_.node(frame.verb);
  const Clause old = work_.phrases.clauses[frame.clause];
  verb.tokens = {token, token + 1};
  verb.head = token;
  verb.negated = negated ? !verb.negated : verb.negated;
  verb.clause = add_clause(old.parent, old.flags);
  const NodeId copy = work_.add_node(verb);
  work_.phrases.clauses[verb.clause].verb = copy;
  work_.phrases.clauses[verb.clause].tokens = verb.tokens;
  work_.add_edge(frame.verb, Relation::kConjunct, copy);
  return copy;
}

/// "not" that no verb follows: "but not in the CSTO", "nine members, not eleven".
uint32_t ClauseReader::read_ellipsis(uint32_t i) {
  touch(chunk(i));
  const uint32_t previous = before(i);
  const uint32_t next = after(i);
  const bool joined = previous != kNone &&
                      (kind(previous) == ChunkKind::kAnd || kind(previous) == ChunkKind::kComma ||
                       kind(previous) == ChunkKind::kDash);
  const bool phrase = kind(next) == ChunkKind::kPreposition && kind(next + 1) == ChunkKind::kNoun;
  Frame& frame = top();
  if (!joined || frame.verb == kNoNode || (!phrase && kind(next) != ChunkKind::kNoun)) return i + 1;
  const uint32_t token = work_.units[chunk(i).unit].tokens.first;
  const NodeId old_complement = frame.complement;
  const NodeId old_object = frame.object;
  const NodeId subject = frame.subject;
  const NodeId copy = copy_verb(frame, token, true);
  work_.add_edge(copy, Relation::kSubject, subject);
  const NodeId noun = phrase ? chunk(next + 1).node : chunk(next).node;
  touch(chunk(phrase ? next + 1 : next));
  if (!phrase) {
    // "nine members, not eleven": the noun takes the place of complement or object.
    work_.add_edge(copy, old_complement != kNoNode ? Relation::kComplement : Relation::kObject,
                   noun);
    remember(noun);
    return next + 1;
  }
  // "is a member of A but not of B": the noun that took the same preposition is understood too.
  NodeId host = kNoNode;
  for (const NodeId candidate : {old_complement, old_object}) {
    if (candidate == kNoNode) continue;
    for (const Edge& edge : work_.phrases.edges) {
      if (edge.from == candidate && edge.relation == Relation::kPrep &&
          edge.word == chunk(next).word)
        host = candidate;
    }
  }
  if (host != kNoNode) {
    Node head = work_.node(host);
    head.tokens = {token, token + 1};
    head.head = token;
    head.clause = work_.node(copy).clause;
    const NodeInfo host_info = work_.info[host];
    const NodeId noun_copy = work_.add_node(head, host_info);
    work_.add_edge(copy, host == old_complement ? Relation::kComplement : Relation::kObject,
                   noun_copy);
    work_.add_edge(noun_copy, Relation::kPrep, noun, chunk(next).word);
  } else {
    if (old_complement != kNoNode && work_.node(old_complement).kind == NodeKind::kNoun) {
      work_.add_edge(copy, Relation::kComplement, old_complement);
    }
    work_.add_edge(copy, Relation::kPrep, noun, chunk(next).word);
  }
  remember(noun);
  return next + 2;
}

/// "not a member but an observer": what "but" brings is asserted.
bool ClauseReader::read_contrast(uint32_t i, uint32_t next, NodeId left) {
  const Frame& frame = top();
  if (chunk(i).word != work_.but_word || frame.verb == kNoNode || !work_.node(frame.verb).negated)
    return false;
  NodeId argument = left;
  while (argument != frame.complement && argument != frame.object && argument != kNoNode)
    argument = info(argument).governor;
  if (argument == kNoNode) return false;
  const Relation relation =
      argument == frame.complement ? Relation::kComplement : Relation::kObject;
  const NodeId subject = frame.subject;
  const NodeId copy = copy_verb(frame, work_.units[chunk(i).unit].tokens.first, true);
  work_.add_edge(copy, Relation::kSubject, subject);
  work_.add_edge(copy, relation, chunk(next).node);
  touch(chunk(next));
  remember(chunk(next).node);
  return true;
}

/// "NATO counts 32 members, the CSTO six": subject and object with the verb understood.
bool ClauseReader::read_gapping(uint32_t i) {
  const Frame& frame = top();
  const uint32_t next = after(i);
  if (frame.verb == kNoNode || frame.subject == kNoNode) return false;
  if (kind(next) == ChunkKind::kPreposition) return read_prepositional_gapping(i, next);
  if (kind(next) != ChunkKind::kNoun) return false;
  const NodeId left = frame.object != kNoNode ? frame.object : frame.complement;
  const NodeId right = chunk(next).node;
  if (left == kNoNode || (work_.node(right).number == kNoMention &&
                          work_.units[chunk(next).unit].tag != Tag::kNumeral))
    return false;
  const uint32_t end = skip_item(next);
  if (kind(end) != ChunkKind::kEnd && kind(end) != ChunkKind::kSemicolon &&
      kind(end) != ChunkKind::kAnd && kind(end) != ChunkKind::kComma && end < work_.chunks.size()) {
    return false;
  }
  const bool complement = frame.object == kNoNode;
  const NodeId copy = copy_verb(frame, work_.node(chunk(i).node).head, false);
  work_.add_edge(copy, Relation::kSubject, chunk(i).node);
  work_.add_edge(copy, complement ? Relation::kComplement : Relation::kObject, right);
  // The object is read here: as an adverb, which the reader passes over, it is not taken again.
  work_.chunks[next].kind = ChunkKind::kAdverb;
  work_.node(right).clause = work_.node(copy).clause;
  return true;
}

/// "A is the president of B and C the capital of D": a name and what it is, with "is" understood.
bool ClauseReader::read_copula_gapping(uint32_t i) {
  const Frame& frame = top();
  const uint32_t next = after(i);
  if (frame.verb == kNoNode || frame.subject == kNoNode || frame.complement == kNoNode ||
      !is(lemma(frame.verb), kCopula) || work_.node(frame.verb).negated ||
      kind(next) != ChunkKind::kNoun || !info(frame.subject).name || !info(chunk(i).node).name)
    return false;
  const NodeId right = chunk(next).node;
  const Determiner determiner = work_.node(right).determiner;
  const bool described = determiner == Determiner::kDefinite ||
                         determiner == Determiner::kIndefinite ||
                         is(lemma(right), kTitleNoun | kPersonNoun);
  const ChunkKind end = kind(skip_item(next));
  if (info(right).name || info(right).temporal || !described ||
      (end != ChunkKind::kEnd && end != ChunkKind::kSemicolon && end != ChunkKind::kAnd &&
       end != ChunkKind::kComma))
    return false;
  const NodeId copy = copy_verb(frame, work_.node(chunk(i).node).head, false);
  work_.add_edge(copy, Relation::kSubject, chunk(i).node);
  work_.add_edge(copy, Relation::kComplement, right);
  work_.node(right).clause = work_.node(copy).clause;
  touch(chunk(next));
  remember(right);
  return true;
}

/// "A presides over the house, B over its kitchen": names with the same preposition.
bool ClauseReader::read_prepositional_gapping(uint32_t i, uint32_t preposition) {
  const Frame& frame = top();
  const WordId word = chunk(preposition).word;
  const uint32_t noun = after(preposition);
  if (kind(noun) != ChunkKind::kNoun || is(word, kOfWord) || !info(frame.subject).name ||
      !info(chunk(i).node).name)
    return false;
  const auto& edges = work_.phrases.edges;
  const bool told = std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
    return edge.from == frame.verb && edge.relation == Relation::kPrep && edge.word == word;
  });
  const ChunkKind end = kind(after(noun));
  if (!told || (end != ChunkKind::kEnd && end != ChunkKind::kSemicolon && end != ChunkKind::kAnd &&
                end != ChunkKind::kComma))
    return false;
  const NodeId copy = copy_verb(frame, work_.node(chunk(i).node).head, false);
  work_.add_edge(copy, Relation::kSubject, chunk(i).node);
  work_.add_edge(copy, Relation::kPrep, chunk(noun).node, word);
  work_.node(chunk(noun).node).clause = work_.node(copy).clause;
  // Both are read here: as adverbs, which the reader passes over, it does not take them again.
  work_.chunks[preposition].kind = ChunkKind::kAdverb;
  work_.chunks[noun].kind = ChunkKind::kAdverb;
  return true;
}

}  // namespace factlint
