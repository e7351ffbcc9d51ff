// Nouns and prepositions of the clause reader: arguments, attachment, apposition.
#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
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
  if (!takes_fraction(i)) place_noun(i);
  touch(chunk(i));
  if (past_noun_) work_.node(chunk(i).node).clause = add_clause(top().clause, kPastTime);
  past_noun_ = false;
  remember(chunk(i).node);
  return i + 1;
}

/// "half [the members]", "less than half [its trade]": as if "of" stood between.
bool ClauseReader::takes_fraction(uint32_t i) {
  if (i == 0 || kind(i - 1) != ChunkKind::kNoun || chunk(i).temporal) return false;
  const Node& fraction = work_.node(chunk(i - 1).node);
  const Determiner determiner = work_.node(chunk(i).node).determiner;
  const uint32_t number = fraction.number != kNoMention ? fraction.number : fraction.entity;
  if (number == kNoMention ||
      (determiner != Determiner::kDefinite && determiner != Determiner::kPossessive))
    return false;
  const Mention& mention = work_.mentions->all[number];
  if (mention.type != MentionType::kNumber || mention.core.last != fraction.tokens.last)
    return false;
  const Decimal value = work_.mentions->quantity(mention).value;
  if (value <= Decimal(0) || value >= Decimal(1)) return false;
  work_.add_edge(chunk(i - 1).node, Relation::kPrep, chunk(i).node, work_.of_word);
  return true;
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
  if (adjacent && !chunk(i).temporal && finite_verb_follows(i)) {
    // "the treaty they signed": a relative clause without a pronoun; "trade last year fell" is
    // none.
    Frame& inner = push_relative(chunk(previous).node, false);
    inner.subject = node;
    return;
  }
  if (chunk(i).temporal && frame.lead_count < frame.leads.size())
    frame.leads[frame.lead_count++] = {node, kUnknownWord};
}

/// Does an outer clause have its subject and still want its verb?
bool ClauseReader::outer_clause_waits() const {
  for (size_t depth = 0; depth + 1 < stack_.size(); ++depth) {
    if (stack_[depth].verb == kNoNode && stack_[depth].subject != kNoNode) return true;
  }
  return false;
}

/// A noun behind a verb whose own verb follows: "said the bloc has", "the pact they signed".
bool ClauseReader::noun_opens_clause(uint32_t i, bool adjacent_noun) {
  const Frame& frame = top();
  const NodeId verb = frame.verb;
  const Node& group = work_.node(verb);
  if (is(group.lemma, kBeVerb) || !finite_verb_follows(i)) return false;
  if (adjacent_noun && !is(group.lemma, kSayVerb)) {
    push_relative(chunk(before(i)).node, false).subject = chunk(i).node;
    return true;
  }
  if (outer_clause_waits() || frame.object != kNoNode || group.passive ||
      !is(group.lemma, kSayVerb | kDenyVerb))
    return false;
  Frame& inner = push(FrameKind::kSubordinate, kSubordinateClause);
  inner.parent_verb = verb;
  inner.subject = chunk(i).node;
  return true;
}

void ClauseReader::add_complement(Frame& frame, NodeId node) {
  const bool taken =
      frame.complement != kNoNode && work_.node(frame.complement).kind == NodeKind::kNoun;
  work_.add_edge(frame.verb, Relation::kComplement, node, kUnknownWord, taken);
  if (!taken) frame.complement = node;
}

void ClauseReader::add_object(Frame& frame, NodeId node, bool adjacent_noun) {
  const WordId verb = lemma(frame.verb);
  if (frame.object == kNoNode) {
    frame.object = node;
    work_.add_edge(frame.verb, Relation::kObject, node);
  } else if (adjacent_noun && is(verb, kNamingVerb)) {
    add_complement(frame, node);
  } else if (adjacent_noun && is(verb, kGiveVerb)) {
    // "gave Kenya observer status": what was read as the object is the one given to.
    for (Edge& edge : work_.phrases.edges) {
      if (edge.from == frame.verb && edge.to == frame.object && edge.relation == Relation::kObject)
        edge.relation = Relation::kIndirect;
    }
    frame.object = node;
    work_.add_edge(frame.verb, Relation::kObject, node);
  } else if (adjacent_noun) {
    work_.add_edge(frame.verb, Relation::kObject, node, kUnknownWord, true);
  }
}

/// The chunk before a parenthesis that ends at `i` ("gave the bloc (SCO) a seat"), else `i`.
uint32_t ClauseReader::noun_end(uint32_t i) const {
  if (kind(i) != ChunkKind::kClose) return i;
  for (uint32_t back = 1; back <= 4 && back <= i; ++back) {
    if (kind(i - back) != ChunkKind::kOpen) continue;
    const uint32_t outer = before(i - back);
    return outer == kNone ? i : outer;
  }
  return i;
}

void ClauseReader::noun_after_verb(uint32_t i) {
  const NodeId node = chunk(i).node;
  const uint32_t previous = before(i);
  const bool adjacent_noun = previous != kNone && kind(noun_end(previous)) == ChunkKind::kNoun;
  if ((top().existential || top().inverted) && top().subject == kNoNode) {
    Frame& frame = top();
    frame.subject = frame.object = node;
    frame.inverted = frame.existential = false;
    if (frame.complement == kNoNode) frame.complement = node;
    work_.add_edge(frame.verb, Relation::kSubject, node);
    return;
  }
  if (noun_opens_clause(i, adjacent_noun)) return;
  Frame& frame = top();
  const Node& group = work_.node(frame.verb);
  const bool copula = is(group.lemma, kCopula) && !group.passive;
  if (chunk(i).temporal && (frame.object != kNoNode || !copula)) {
    // "met last year", "signed the pact Monday": a time without its preposition.
    work_.add_edge(frame.verb, Relation::kPrep, node);
    info(node).verb_governor = frame.verb;
  } else if (copula || (group.passive && is(group.lemma, kNamingVerb))) {
    add_complement(frame, node);
  } else {
    add_object(frame, node, adjacent_noun);
  }
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

/// "According to the minister, Ana Lind, they stay": a name that explains the title in front.
bool ClauseReader::names_title(uint32_t i, NodeId left) const {
  if (left == kNoNode || work_.info[left].name || !work_.info[chunk(i).node].name ||
      !is(lemma(left), kTitleNoun) || work_.phrases.nodes[left].plural)
    return false;
  const uint32_t comma = after(i);
  return kind(comma) == ChunkKind::kComma && kind(after(comma)) == ChunkKind::kNoun;
}

/// "In Porto, the second city, shops closed": a place told again, with the subject behind another
/// comma.
bool ClauseReader::tells_place_again(uint32_t i, NodeId left) const {
  static constexpr std::array<std::string_view, 15> kPlaces = {
      "capital",  "city",   "town",    "village",  "port",   "district",   "suburb", "region",
      "province", "island", "country", "republic", "resort", "stronghold", "hub"};
  if (left == kNoNode || !work_.info[left].name || work_.info[left].temporal ||
      work_.info[chunk(i).node].name)
    return false;
  const Token& head = work_.token(work_.phrases.nodes[chunk(i).node].head);
  const std::string noun = fold_word(work_.document->view(head.range()));
  if (std::find(kPlaces.begin(), kPlaces.end(), noun) == kPlaces.end()) return false;
  uint32_t j = after(i);
  while (kind(j) == ChunkKind::kPreposition && kind(after(j)) == ChunkKind::kNoun)
    j = after(after(j));
  return kind(j) == ChunkKind::kComma && kind(after(j)) == ChunkKind::kNoun;
}

/// Behind a comma, before the clause's verb: the subject, or an apposition to it.
void ClauseReader::noun_after_comma_before_verb(uint32_t i, NodeId left) {
  Frame& frame = top();
  const NodeId node = chunk(i).node;
  if (frame.subject == kNoNode && (tells_place_again(i, left) || names_title(i, left))) {
    appose(left, node, Relation::kApposition);
    return;
  }
  if (frame.subject == kNoNode || info(frame.subject).temporal) return noun_before_verb(i);
  const bool verb_follows = finite_verb_follows(i);
  if (left == kNoNode) {
    if (verb_follows) assign_subject(frame, node);
    return;
  }
  const Node& phrase = work_.node(node);
  const bool definite =
      info(node).name || phrase.pronoun || phrase.determiner == Determiner::kDefinite;
  if (verb_follows && definite && !info(frame.subject).name && frame.kind == FrameKind::kMain) {
    // "A club of six, the bloc met": the description comes first.
    work_.add_edge(node, Relation::kApposition, frame.subject);
    assign_subject(frame, node);
    return;
  }
  appose(left, node, Relation::kApposition);
}

/// ", Lavrov said": the clause in front is what was said. Any other verb begins a main clause.
void ClauseReader::open_clause_after_comma(uint32_t i) {
  uint32_t verb = after(i);
  for (int hops = 0; hops < 4 && !is_finite_verb(verb) && verb < work_.chunks.size(); ++hops)
    verb = after(verb);
  const uint32_t behind = after(verb);
  const ChunkKind next = kind(behind);
  const bool closed = behind >= work_.chunks.size() || next == ChunkKind::kEnd ||
                      next == ChunkKind::kComma || next == ChunkKind::kPreposition ||
                      next == ChunkKind::kNoun;
  const bool says = is_finite_verb(verb) && is(lemma(chunk(verb).node), kSayVerb);
  pop_to(1);
  if (says && closed) {
    Frame& tail = push(FrameKind::kMain, kMainClause);
    tail.tail = true;
    tail.subject = chunk(i).node;
    return;
  }
  Frame& main = top().verb == kNoNode ? top() : push(FrameKind::kMain, kMainClause);
  assign_subject(main, chunk(i).node);
}

void ClauseReader::noun_after_comma(uint32_t i, uint32_t previous) {
  const NodeId node = chunk(i).node;
  const NodeId left = noun_before(previous);
  if (i <= list_until_ && left != kNoNode && conjoin(left, i)) return;
  if (top().verb == kNoNode) return noun_after_comma_before_verb(i, left);
  if (finite_verb_follows(i) && !outer_clause_waits()) return open_clause_after_comma(i);
  if (read_gapping(i)) return;
  const Frame& frame = top();
  if (left == kNoNode) {
    if (frame.object == kNoNode && frame.complement == kNoNode) noun_after_verb(i);
  } else if (chunk(i).temporal && !info(left).temporal) {
    work_.add_edge(frame.verb, Relation::kPrep, node);
  } else if (info(left).temporal && !chunk(i).temporal) {
    // "met in 2022, the first summit": the noun before the time is the one described.
    const NodeId described = frame.object != kNoNode       ? frame.object
                             : frame.complement != kNoNode ? frame.complement
                                                           : frame.subject;
    work_.add_edge(described, Relation::kApposition, node, kUnknownWord, true);
  } else {
    appose(left, node, Relation::kApposition);
  }
}

}  // namespace factlint
