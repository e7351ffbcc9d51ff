#include "engine/phrase/clause_reader.h"

#include <algorithm>

#include "engine/phrase/verb_groups.h"

namespace factlint {
namespace {

constexpr size_t kMaxDepth = 24;
constexpr uint32_t kLookahead = 14;

bool is_skipped(ChunkKind kind) { return kind == ChunkKind::kAdverb || kind == ChunkKind::kQuote; }

}  // namespace

ClauseId ClauseReader::add_clause(ClauseId parent, uint16_t flags) {
  Clause clause;
  clause.parent = parent;
  clause.flags = flags;
  work_.phrases.clauses.push_back(clause);
  return static_cast<ClauseId>(work_.phrases.clauses.size() - 1);
}

ClauseReader::Frame& ClauseReader::push(FrameKind kind, uint16_t flags) {
  if (stack_.size() >= kMaxDepth) pop();
  Frame frame;
  frame.kind = kind;
  frame.clause = add_clause(stack_.empty() ? 0 : top().clause, flags);
  stack_.push_back(frame);
  return stack_.back();
}

/// Leaves the innermost frame; a relative pronoun without a role becomes the object.
void ClauseReader::pop() {
  const Frame frame = top();
  if (frame.gap && frame.verb != kNoNode && frame.antecedent != kNoNode &&
      frame.gap_preposition == kUnknownWord) {
    const Node& verb = work_.node(frame.verb);
    const bool open = frame.object == kNoNode && frame.complement == kNoNode && !verb.passive;
    work_.add_edge(frame.verb, Relation::kObject, frame.antecedent, kUnknownWord, !open);
  }
  if (stack_.size() == 1) {
    // The bottom frame is replaced, never removed.
    stack_.back() = Frame{};
    stack_.back().clause = add_clause(0, kMainClause);
    return;
  }
  stack_.pop_back();
  if (frame.last_noun != kNoNode) top().last_noun = frame.last_noun;
}

void ClauseReader::pop_to(size_t depth) {
  while (stack_.size() > depth) pop();
}

void ClauseReader::touch(const Chunk& c) {
  Clause& clause = work_.phrases.clauses[top().clause];
  const Unit& unit = work_.units[c.unit];
  TokenRange range = unit.tokens;
  if (c.node != kNoNode) {
    range = work_.node(c.node).tokens;
    work_.node(c.node).clause = top().clause;
  }
  clause.tokens = clause.tokens.empty() ? range : join(clause.tokens, range);
}

uint32_t ClauseReader::before(uint32_t i) const {
  while (i-- > 0) {
    if (!is_skipped(kind(i))) return i;
  }
  return kNone;
}

uint32_t ClauseReader::after(uint32_t i) const {
  ++i;
  while (i < work_.chunks.size() && is_skipped(kind(i))) ++i;
  return i;
}

bool ClauseReader::is_finite_verb(uint32_t i) const {
  return kind(i) == ChunkKind::kVerb && is_finite(chunk(i).first_tag);
}

/// From the noun at `i`: does its finite verb come, past its own prepositional phrases and
/// participles? `through_commas`: past a list or an apposition too.
bool ClauseReader::finite_verb_follows(uint32_t i, bool through_commas) const {
  const uint32_t limit = i + (through_commas ? 2 * kLookahead : kLookahead);
  bool reduced = false;
  bool comma = false;
  bool closed = true;
  for (++i; i < limit; ++i) {
    const ChunkKind k = kind(i);
    if (is_skipped(k) || k == ChunkKind::kNot) continue;
    if (k == ChunkKind::kVerb) {
      if (is_finite(chunk(i).first_tag)) return closed;
      if (chunk(i).first_tag == Tag::kTo || chunk(i).first_tag == Tag::kBase) return false;
      reduced = true;
      continue;
    }
    if (k == ChunkKind::kPreposition && kind(i + 1) == ChunkKind::kNoun) {
      ++i;
      continue;
    }
    if (reduced && k == ChunkKind::kNoun) {
      reduced = false;
      continue;
    }
    if (k == ChunkKind::kAnd && kind(i + 1) == ChunkKind::kNoun) {
      ++i;
      closed = true;
      continue;
    }
    if (through_commas && k == ChunkKind::kComma) {
      const ChunkKind next = kind(i + 1);
      // A list needs its "and", an apposition its second comma.
      if (next == ChunkKind::kNoun) {
        ++i;
        closed = false;
        comma = true;
        continue;
      }
      if (next == ChunkKind::kAnd) continue;
      if (next == ChunkKind::kVerb && comma) {
        closed = true;
        continue;
      }
    }
    return false;
  }
  return false;
}

void ClauseReader::run() {
  stack_.clear();
  list_until_ = 0;
  auxiliary_ = kNone;
  nor_ = past_noun_ = false;
  last_preposition_verb_ = last_preposition_noun_ = kNoNode;
  Frame main;
  main.clause = add_clause(0, kMainClause);
  stack_.push_back(main);
  const auto size = static_cast<uint32_t>(work_.chunks.size());
  for (uint32_t i = 0; i < size;) i = std::max(step(i), i + 1);
  while (stack_.size() > 1) pop();
  pop();
  // The last pop opened an empty clause.
  if (work_.phrases.clauses.size() > 1 && work_.phrases.clauses.back().tokens.empty())
    work_.phrases.clauses.pop_back();
}

uint32_t ClauseReader::step(uint32_t i) {
  switch (kind(i)) {
    case ChunkKind::kNoun:
      return read_noun(i);
    case ChunkKind::kVerb:
      return read_verb(i);
    case ChunkKind::kPreposition:
      return read_preposition(i);
    case ChunkKind::kAdjective:
      return read_adjective(i);
    case ChunkKind::kAnd:
      return read_and(i);
    case ChunkKind::kThat:
      return read_that(i);
    case ChunkKind::kWhich:
      return read_which(i);
    case ChunkKind::kAdverb:
      read_adverb(i);
      return i + 1;
    case ChunkKind::kNot:
      return read_ellipsis(i);
    case ChunkKind::kThere:
      top().existential = true;
      touch(chunk(i));
      return i + 1;
    case ChunkKind::kComma:
    case ChunkKind::kDash:
      return read_comma(i);
    case ChunkKind::kOpen:
    case ChunkKind::kClose:
      return read_bracket(i);
    case ChunkKind::kColon:
      read_colon(i);
      return i + 1;
    case ChunkKind::kSemicolon:
    case ChunkKind::kEnd:
      if (i + 1 < work_.chunks.size()) {
        pop_to(1);
        pop();
      }
      return i + 1;
    case ChunkKind::kQuote:
      return i + 1;
  }
  return i + 1;
}

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
  const WordId word = chunk(i).word;
  if (previous != kNone && kind(previous) == ChunkKind::kAnd && preposition == kUnknownWord) {
    // "who was born in Osaka and who speaks Thai"
    for (size_t depth = stack_.size(); depth-- > 1;) {
      if (stack_[depth].kind != FrameKind::kRelative || stack_[depth].antecedent == kNoNode)
        continue;
      const NodeId shared = stack_[depth].antecedent;
      const bool after_comma = stack_[depth].after_comma;
      pop_to(depth);
      push_relative(shared, after_comma).subordinator = word;
      touch(chunk(i));
      return i + 1;
    }
  }
  const bool noun_before_it = previous != kNone && (kind(previous) == ChunkKind::kNoun ||
                                                    kind(previous) == ChunkKind::kClose);
  const bool adverbial = is(word, kWhereWord);
  NodeId antecedent = kNoNode;
  if (noun_before_it)
    antecedent = kind(previous) == ChunkKind::kNoun ? chunk(previous).node : top().last_noun;
  const bool free = is(word, kWhDeterminer) && !is(word, kThatWord) && work_.what_word == word;
  if (antecedent == kNoNode || free) {
    // A question, direct or not, or a free relative ("what the bloc did").
    const bool direct = work_.phrases.clauses[top().clause].tokens.empty();
    const NodeId parent = top().verb;
    if (!direct) {
      Frame& inner = push(FrameKind::kSubordinate, kSubordinateClause);
      inner.parent_verb = parent;
      inner.subordinator = word;
      work_.phrases.clauses[inner.clause].subordinator = word;
    } else {
      if (work_.question) work_.phrases.clauses[top().clause].flags |= kQuestionClause;
    }
    if (!adverbial) {
      Node node;
      node.tokens = work_.units[chunk(i).unit].tokens;
      node.head = node.tokens.last - 1;
      node.lemma = word;
      node.pronoun = true;
      node.relative = true;
      node.determiner = Determiner::kWh;
      const NodeId pronoun = work_.add_node(node);
      top().antecedent = pronoun;
      top().gap = true;
      top().gap_preposition = preposition;
    }
    touch(chunk(i));
    return i + 1;
  }
  // "three members, two of which": the noun before "of" is the subject of the new clause.
  NodeId part = kNoNode;
  if (preposition != kUnknownWord && is(preposition, kOfWord) && noun_before_it) {
    uint32_t whole = before(previous);
    if (whole != kNone && (kind(whole) == ChunkKind::kComma || kind(whole) == ChunkKind::kDash)) {
      comma = true;
      whole = before(whole);
      if (whole != kNone && kind(whole) == ChunkKind::kNoun) {
        part = antecedent;
        antecedent = chunk(whole).node;
      }
    }
  }
  NodeId cleft_noun = kNoNode;
  if (is_it_cleft(top()) && info(antecedent).verb_governor == top().verb) cleft_noun = antecedent;
  Frame& inner = push_relative(antecedent, comma);
  inner.subordinator = word;
  work_.phrases.clauses[inner.clause].subordinator = word;
  if (adverbial) inner.gap_preposition = word;
  if (preposition != kUnknownWord) inner.gap_preposition = preposition;
  if (part != kNoNode) {
    inner.subject = part;
    inner.gap_preposition = kUnknownWord;
    inner.gap = false;
    work_.add_edge(part, Relation::kPrep, antecedent, preposition);
  }
  if (cleft_noun != kNoNode) {
    // "It was in Osh that they met": the phrase is the inner verb's.
    inner.gap_preposition = last_preposition_;
    inner.cleft = true;
  }
  touch(chunk(i));
  return i + 1;
}

uint32_t ClauseReader::read_bracket(uint32_t i) {
  if (kind(i) == ChunkKind::kClose) {
    close_brackets();
    return i + 1;
  }
  const uint32_t previous = before(i);
  NodeId anchor = kNoNode;
  if (previous != kNone &&
      (kind(previous) == ChunkKind::kNoun || kind(previous) == ChunkKind::kVerb))
    anchor = chunk(previous).node;
  if (anchor == kNoNode) anchor = top().last_noun;
  Frame& frame = push(FrameKind::kBracket, 0);
  frame.antecedent = anchor;
  frame.last_noun = kNoNode;
  return i + 1;
}

void ClauseReader::close_brackets() {
  for (size_t depth = stack_.size(); depth-- > 1;) {
    if (stack_[depth].kind != FrameKind::kBracket) continue;
    const NodeId anchor = stack_[depth].antecedent;
    pop_to(depth);
    if (anchor != kNoNode && work_.node(anchor).kind == NodeKind::kNoun) top().last_noun = anchor;
    return;
  }
}

void ClauseReader::read_colon(uint32_t i) {
  const uint32_t previous = before(i);
  NodeId anchor = top().verb;
  if (previous != kNone && kind(previous) == ChunkKind::kNoun) anchor = chunk(previous).node;
  pop_to(1);
  Frame& frame = push(FrameKind::kColon, kMainClause);
  frame.antecedent = anchor;
  if (previous != kNone && kind(previous) == ChunkKind::kVerb)
    frame.other_antecedent = stack_.front().subject;
}

void ClauseReader::read_adverb(uint32_t i) {
  uint16_t& flags = work_.phrases.clauses[top().clause].flags;
  const WordId word = chunk(i).word;
  // "Formerly a colony, Belize is": the adverb is the noun's, not the clause's.
  if (is(word, kPastAdverb)) {
    if (kind(i + 1) == ChunkKind::kNoun)
      past_noun_ = true;
    else
      flags |= kPastTime;
  }
  if (is(word, kFalseAdverb)) flags |= kFalseReport;
  touch(chunk(i));
}

uint32_t ClauseReader::read_adjective(uint32_t i) {
  touch(chunk(i));
  Frame& frame = top();
  const NodeId node = chunk(i).node;
  const uint32_t previous = before(i);
  if (previous != kNone && kind(previous) == ChunkKind::kAnd) {
    const uint32_t left = before(previous);
    if (left != kNone && kind(left) == ChunkKind::kAdjective)
      work_.add_edge(chunk(left).node, Relation::kConjunct, node);
  }
  if (frame.verb == kNoNode || frame.complement != kNoNode) return i + 1;
  if (is(lemma(frame.verb), kCopula) ||
      (work_.node(frame.verb).passive && is(lemma(frame.verb), kNamingVerb))) {
    if (previous != kNone && kind(previous) == ChunkKind::kNoun && !frame.inverted) return i + 1;
    frame.complement = node;
    work_.add_edge(frame.verb, Relation::kComplement, node);
  }
  return i + 1;
}

}  // namespace factlint
