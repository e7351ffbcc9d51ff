// Verbs of the clause reader: which clause a verb belongs to, and its subject.
#include <algorithm>

#include "engine/base/utf8.h"
#include "engine/phrase/clause_reader.h"
#include "engine/phrase/verb_groups.h"

namespace factlint {

/// Gives a clause its subject, and the participles that waited for it theirs.
void ClauseReader::assign_subject(Frame& frame, NodeId subject) {
  frame.subject = subject;
  for (uint8_t k = 0; k < frame.dangling_count; ++k) {
    work_.add_edge(frame.dangling[k], Relation::kSubject, subject);
  }
  frame.dangling_count = 0;
}

void ClauseReader::settle_waiting(Frame& frame) {
  for (uint8_t k = 0; k < frame.lead_count; ++k) {
    work_.add_edge(frame.verb, Relation::kPrep, frame.leads[k].noun, frame.leads[k].preposition);
    info(frame.leads[k].noun).verb_governor = frame.verb;
  }
  frame.lead_count = 0;
  for (uint8_t k = 0; k < frame.waiting_count; ++k) {
    work_.add_edge(frame.verb, Relation::kSubordinate, frame.waiting[k], frame.waiting_words[k]);
  }
  frame.waiting_count = 0;
}

/// Which number the verb's form wants of its subject: 1 plural, -1 singular, 0 either.
int ClauseReader::number_of_verb(const Chunk& verb) const {
  if (verb.first_tag == Tag::kThird) return -1;
  if (verb.first_tag == Tag::kPresent) return 1;
  if (verb.first_tag != Tag::kBe && verb.first_tag != Tag::kHave && verb.first_tag != Tag::kDo)
    return 0;
  const std::string_view form =
      work_.document->view(work_.token(work_.units[verb.unit].tokens.first).range());
  if (form == "are" || form == "were" || form == "have" || form == "do") return 1;
  return form == "is" || form == "was" || form == "has" || form == "does" ? -1 : 0;
}

void ClauseReader::assign(Frame& frame, const Chunk& verb) {
  Clause& clause = work_.phrases.clauses[frame.clause];
  frame.verb = verb.node;
  frame.object = frame.complement = kNoNode;
  clause.verb = verb.node;
  if (verb.going) clause.flags |= kPlanned;
  if (verb.used_to) clause.flags |= kPastTime;
  if (frame.kind == FrameKind::kRelative && frame.antecedent != kNoNode) {
    work_.add_edge(frame.antecedent, Relation::kRelativeClause, verb.node);
  }
  if (frame.subject == kNoNode && frame.gap && frame.gap_preposition == kUnknownWord) {
    // "members of the club, which are": the verb's number may choose the noun further left.
    NodeId subject = frame.antecedent;
    NodeId other = frame.other_antecedent;
    if (other != kNoNode) {
      const int number = number_of_verb(verb);
      const bool plural = number > 0;
      const bool singular = number < 0;
      if ((plural && !work_.node(subject).plural && work_.node(other).plural) ||
          (singular && work_.node(subject).plural && !work_.node(other).plural)) {
        std::swap(subject, other);
      }
      work_.add_edge(verb.node, Relation::kSubject, other, kUnknownWord, true);
      work_.add_edge(other, Relation::kRelativeClause, verb.node, kUnknownWord, true);
    }
    assign_subject(frame, subject);
    frame.gap = false;
  }
  work_.add_edge(verb.node, Relation::kSubject, frame.subject);
  if (frame.gap && frame.gap_preposition != kUnknownWord) {
    work_.add_edge(verb.node, Relation::kPrep, frame.antecedent, frame.gap_preposition);
    frame.gap = false;
  }
  settle_waiting(frame);
  if (frame.parent_verb != kNoNode) {
    work_.add_edge(frame.parent_verb, Relation::kSubordinate, verb.node, frame.subordinator);
  }
  touch(verb);
}

/// The verb that the auxiliary at `i` waits for, behind the subject; kNone if there is none.
uint32_t ClauseReader::verb_behind_subject(uint32_t i) const {
  const uint32_t noun = after(i);
  if (kind(noun) != ChunkKind::kNoun) return kNone;
  uint32_t main = after(noun);
  for (int hops = 0;
       hops < 3 && (kind(main) == ChunkKind::kPreposition || kind(main) == ChunkKind::kAnd) &&
       kind(main + 1) == ChunkKind::kNoun;
       ++hops) {
    main = after(main + 1);
  }
  if (kind(main) == ChunkKind::kNot) main = after(main);
  if (kind(main) != ChunkKind::kVerb || is_finite(chunk(main).first_tag)) return kNone;
  const Tag aux = chunk(i).last_tag;
  const Tag tag = chunk(main).first_tag;
  const bool fits = (aux == Tag::kModal || aux == Tag::kDo)
                        ? (tag == Tag::kBase || tag == Tag::kBeBase)
                    : aux == Tag::kHave ? (tag == Tag::kPart || tag == Tag::kBeen)
                                        : (tag == Tag::kPart || tag == Tag::kIng);
  return fits ? main : kNone;
}

/// The auxiliary comes first: a question, or "Had Georgia stayed", "Should the bloc grow":
/// conditions unless a question mark ends the sentence.
void ClauseReader::ask_or_suppose(const Chunk& verb) {
  uint16_t& flags = work_.phrases.clauses[top().clause].flags;
  const bool supposes =
      (verb.last_tag == Tag::kHave || verb.word == work_.should_word) && !work_.question;
  flags |= kQuestionClause;
  if (supposes) flags = static_cast<uint16_t>((flags & ~kQuestionClause) | kConditional);
}

/// "did the CIS come", "was the treaty signed": the auxiliary waits for its verb behind the
/// subject.
bool ClauseReader::begin_inversion(uint32_t i) {
  Frame& frame = top();
  const Chunk& verb = chunk(i);
  // "How many members does the bloc have?": the noun in front is the object.
  const bool asked =
      frame.subject != kNoNode && frame.verb == kNoNode && verb.last_tag == Tag::kDo &&
      (kind(0) == ChunkKind::kWhich || work_.node(frame.subject).determiner == Determiner::kWh);
  if (!verb.auxiliary_only || (frame.subject != kNoNode && frame.verb == kNoNode && !asked))
    return false;
  if (frame.gap && frame.gap_preposition == kUnknownWord &&
      work_.node(frame.antecedent).kind == NodeKind::kNoun && frame.kind == FrameKind::kRelative) {
    return false;
  }
  const uint32_t main = verb_behind_subject(i);
  if (main == kNone) return false;
  const Tag aux = verb.last_tag;
  // "Among them was the treaty signed in Minsk" is no question: a fronted phrase and be keep the
  // noun as subject alone.
  const uint32_t previous = before(i);
  if (aux == Tag::kBe && frame.lead_count > 0 && previous != kNone) return false;
  // "Never has the club met", "Only then did it": the adverb in front asks for the order.
  const bool denied = work_.units[verb.unit].tag == Tag::kNot || negative_in_front(verb);
  const bool fronted =
      denied || (previous == kNone && i > 0 && !work_.question &&
                 (kind(i - 1) == ChunkKind::kAdverb || kind(i - 1) == ChunkKind::kNot));
  if (!fronted && (previous == kNone || kind(previous) == ChunkKind::kQuote)) ask_or_suppose(verb);
  if (asked) {
    frame.antecedent = frame.subject;
    frame.gap = true;
    frame.subject = kNoNode;
  }
  auxiliary_ = i;
  nor_ = previous != kNone && kind(previous) == ChunkKind::kAnd &&
         is(chunk(previous).word, kFrontNegative);
  if (frame.verb != kNoNode) {
    // "…, nor does it want": a clause of its own.
    const NodeId first = frame.verb;
    pop_to(1);
    push(FrameKind::kMain, kMainClause);
    if (nor_) work_.add_edge(first, Relation::kConjunct, chunk(main).node);
  }
  return true;
}

/// "At no point does it ...", "nowhere has it ...": the phrase that opens the clause and asks for
/// the order denies; but "not only", "no sooner" do not.
bool ClauseReader::negative_in_front(const Chunk& verb) const {
  constexpr uint32_t kReach = 5;
  const uint32_t first = work_.phrases.tokens.first;
  const uint32_t end = work_.units[verb.unit].tokens.first;
  const auto word = [&](uint32_t t) {
    return fold_word(work_.document->view(work_.token(t).range()));
  };
  const auto opens = [&](uint32_t t) {
    if (t == first || work_.token(t - 1).kind == TokenKind::kMark) return true;
    const std::string before = word(t - 1);
    return before == "and" || before == "but" || before == "that" || before == "because";
  };
  for (uint32_t t = end; t > std::max(first + kReach, end) - kReach; --t) {
    if (work_.token(t - 1).kind == TokenKind::kMark) return false;
    const std::string here = word(t - 1);
    if (here == "nowhere" || here == "never") return opens(t - 1);
    if (here != "no" && here != "not") continue;
    const std::string next = t < end ? word(t) : std::string();
    if (here == "no" ? next == "sooner" || next == "less" : next != "once" && next != "for")
      return false;
    if (opens(t - 1)) return true;
    const std::string led = word(t - 2);
    return (led == "at" || led == "in" || led == "by" || led == "under" || led == "on") &&
           opens(t - 2);
  }
  return false;
}

uint32_t ClauseReader::read_verb(uint32_t i) {
  if (is_finite_verb(i)) {
    if (auxiliary_ == kNone && begin_inversion(i)) return i + 1;
    read_finite(i);
    return i + 1;
  }
  if (auxiliary_ != kNone) {
    Chunk main = chunk(i);
    const Chunk auxiliary = chunk(auxiliary_);
    auxiliary_ = kNone;
    if (VerbGroups::join_inverted(work_, auxiliary, main)) {
      work_.chunks[i].first_tag = main.first_tag;
      if (nor_ || negative_in_front(auxiliary)) work_.node(main.node).negated = true;
      nor_ = false;
      read_finite(i);
      return i + 1;
    }
  }
  read_nonfinite(i);
  return i + 1;
}

/// "X is there, and so is Y", "as is Y": of another subject, which stands behind the verb.
bool ClauseReader::repeats_verb(uint32_t i) const {
  const Chunk& verb = chunk(i);
  const uint32_t first = work_.units[verb.unit].tokens.first;
  if (first == work_.phrases.tokens.first || kind(after(i)) != ChunkKind::kNoun ||
      verb.last_tag != Tag::kBe)
    return false;
  const auto& clauses = work_.phrases.clauses;
  if (std::none_of(clauses.begin(), clauses.end(),
                   [](const Clause& clause) { return clause.verb != kNoNode; }))
    return false;
  const std::string_view word = work_.document->view(work_.token(first - 1).range());
  return word == "so" || word == "as" || word == "neither" || word == "nor";
}

/// The clause that a finite verb at `i` completes, opening or closing frames as needed.
ClauseReader::Frame* ClauseReader::frame_for_finite(uint32_t i) {
  if (repeats_verb(i)) {
    pop_to(1);
    return &push(FrameKind::kMain, kMainClause);
  }
  const uint32_t previous = before(i);
  const bool coordinated = previous != kNone && kind(previous) == ChunkKind::kAnd;
  const auto takes_finite = [](const Frame& f) {
    return f.verb == kNoNode && f.kind != FrameKind::kParticiple &&
           f.kind != FrameKind::kInfinitive;
  };
  if (takes_finite(top()) && (top().subject != kNoNode || top().gap || !coordinated)) {
    // A subordinate clause without a subject of its own may stand for a relative one.
    bool outer = false;
    if (top().subject == kNoNode && !top().gap && !top().existential) {
      for (size_t d = stack_.size() - 1; d-- > 0;)
        outer |= takes_finite(stack_[d]) && stack_[d].subject != kNoNode;
    }
    if (!outer) return &top();
  }
  if (coordinated) {
    if (Frame* frame = coordinated_frame(i, previous)) return frame;
  }
  for (size_t depth = stack_.size(); depth-- > 0;) {
    if (!takes_finite(stack_[depth]) || stack_[depth].subject == kNoNode) continue;
    pop_to(depth + 1);
    return &top();
  }
  // "…", said X: the verb of saying with its subject behind it.
  const bool says = is(chunk(i).word, kSayVerb);
  if (says && previous != kNone && kind(previous) == ChunkKind::kComma) {
    pop_to(1);
    Frame& frame = push(FrameKind::kMain, kMainClause);
    frame.tail = true;
    return &frame;
  }
  if (previous != kNone && kind(previous) == ChunkKind::kComma) {
    if (Frame* frame = coordinated_frame(i, previous)) return frame;
  }
  if (convert_object_to_subject(i)) return &top();
  return &push(FrameKind::kMain, kMainClause);
}

/// "signed the treaty and left": the verb shares the subject of the innermost finite clause.
ClauseReader::Frame* ClauseReader::coordinated_frame(uint32_t i, uint32_t previous) {
  const uint32_t comma = before(previous);
  const bool after_comma =
      kind(previous) == ChunkKind::kComma || (comma != kNone && kind(comma) == ChunkKind::kComma);
  size_t found = stack_.size();
  for (size_t depth = stack_.size(); depth-- > 0;) {
    const Frame& frame = stack_[depth];
    if (frame.verb == kNoNode || work_.node(frame.verb).form != VerbForm::kFinite) {
      if (frame.kind == FrameKind::kBracket) break;
      continue;
    }
    found = depth;
    // Behind a comma, a relative clause that a comma opened is over.
    if (after_comma && frame.kind == FrameKind::kRelative && depth > 0) continue;
    // Tense tells the outer clause from the inner one ("the state that borders it and joined").
    if (frame.kind == FrameKind::kRelative &&
        work_.node(frame.verb).tense != work_.node(chunk(i).node).tense) {
      bool better = false;
      for (size_t d = depth; d-- > 0;) {
        better |= stack_[d].verb != kNoNode &&
                  work_.node(stack_[d].verb).tense == work_.node(chunk(i).node).tense;
      }
      if (better) continue;
    }
    break;
  }
  if (found == stack_.size()) return nullptr;
  pop_to(found + 1);
  Frame& frame = top();
  const NodeId first = frame.verb;
  const Clause old = work_.phrases.clauses[frame.clause];
  const NodeId subject = frame.subject;
  const NodeId antecedent = frame.antecedent;
  // Right node raising: "founded and led the bloc".
  frame.clause = add_clause(old.parent, static_cast<uint16_t>(old.flags & ~(kPlanned | kPastTime)));
  work_.phrases.clauses[frame.clause].subordinator = old.subordinator;
  frame.existential = false;
  frame.inverted = false;
  frame.gap = false;
  frame.subject = subject;
  frame.antecedent = antecedent;
  work_.add_edge(first, Relation::kConjunct, chunk(i).node);
  return &frame;
}

/// "He said the bloc has": the noun read as an object was the next verb's subject.
bool ClauseReader::convert_object_to_subject(uint32_t i) {
  Frame& frame = top();
  const NodeId noun = frame.last_noun;
  if (noun == kNoNode || frame.verb == kNoNode) return false;
  const uint32_t previous = before(i);
  if (previous == kNone || kind(previous) != ChunkKind::kNoun) return false;
  const NodeId verb = frame.verb;
  NodeId subject = noun;
  while (info(subject).governor != kNoNode && subject != frame.object)
    subject = info(subject).governor;
  auto& edges = work_.phrases.edges;
  edges.erase(
      std::remove_if(
          edges.begin() + static_cast<std::ptrdiff_t>(edges.size() > 12 ? edges.size() - 12 : 0),
          edges.end(),
          [&](const Edge& e) {
            return e.from == verb && e.to == subject &&
                   (e.relation == Relation::kObject || e.relation == Relation::kComplement);
          }),
      edges.end());
  if (frame.object == subject) frame.object = kNoNode;
  Frame& inner = push(FrameKind::kSubordinate, kSubordinateClause);
  inner.parent_verb = verb;
  inner.subject = subject;
  return true;
}

void ClauseReader::read_finite(uint32_t i) {
  const Chunk& verb = chunk(i);
  const uint32_t previous = before(i);
  Frame& frame = *frame_for_finite(i);
  const bool bare = frame.subject == kNoNode && !frame.gap;
  const uint8_t leads = frame.lead_count;
  assign(frame, verb);
  Clause& clause = work_.phrases.clauses[frame.clause];
  const NodeId node = verb.node;
  if (frame.tail) {
    // The clause in front is what was said.
    work_.add_edge(node, Relation::kSubordinate,
                   stack_.size() > 1 ? stack_[stack_.size() - 2].verb : kNoNode);
  }
  if (!bare) return;
  if (negative_in_front(verb)) work_.node(node).negated = true;
  // No subject in front: existential, inversion, a direct question, a command, or a headline.
  const bool fronted = previous != kNone;
  const bool quote_before = i > 0 && kind(i - 1) == ChunkKind::kQuote;
  if (frame.existential || is(lemma(node), kBeVerb | kExistVerb) ||
      (is(lemma(node), kSayVerb) && (fronted || quote_before)) || frame.tail) {
    frame.inverted = true;
    if (!fronted && is(lemma(node), kBeVerb) && !frame.existential) clause.flags |= kQuestionClause;
  }
  // "Through the valley flowed a river": the phrase stands where the subject would.
  if (leads > 0 && fronted && kind(previous) == ChunkKind::kNoun &&
      kind(after(i)) == ChunkKind::kNoun)
    frame.inverted = true;
  if (!fronted && verb.last_tag == Tag::kPresent && verb.first_tag == Tag::kPresent)
    clause.flags |= kImperative;
}

}  // namespace factlint
