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
