#include "engine/phrase/clause_context.h"

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

class ContextMarker {
 public:
  explicit ContextMarker(Workspace& work) : work_(work), phrases_(work.phrases) {}

  void run() {
    for (Clause& clause : phrases_.clauses) own_flags(clause);
    questions();
    inverted_condition();
    for (const Edge& edge : phrases_.edges) follow(edge);
    // What a clause hands down runs along edges and parents: a few rounds reach any real depth.
    for (int round = 0; round < 4; ++round) {
      if (!hand_down()) break;
    }
  }

 private:
  bool is(WordId word, uint64_t classes) const { return work_.is(word, classes); }
  Clause& clause_of(NodeId node) { return phrases_.clauses[phrases_.nodes[node].clause]; }

  void own_flags(Clause& clause) {
    if (clause.verb == kNoNode) return;
    const Node& verb = phrases_.nodes[clause.verb];
    if (verb.tense == Tense::kFuture) clause.flags |= kPlanned;
    if (verb.tense == Tense::kPast || (verb.perfect && verb.form != VerbForm::kFinite))
      clause.flags |= kPastTime;
    if (is(verb.modal_word, kWouldModal) && !tells_by_habit(verb)) clause.flags |= kConditional;
    if (work_.token(verb.head).is(kQuoted)) clause.flags |= kReported;
    if (is(verb.lemma, kWishVerb)) clause.flags |= kWish;
  }

  /// "he would say", "she would joke": what they used to say.
  bool tells_by_habit(const Node& verb) const {
    static constexpr std::array<std::string_view, 8> kTelling = {
        "say", "joke", "explain", "tell", "insist", "argue", "recall", "add"};
    const std::string word = fold_word(work_.document->view(work_.token(verb.head).range()));
    return is(verb.lemma, kSayVerb) &&
           std::find(kTelling.begin(), kTelling.end(), word) != kTelling.end();
  }

  void questions() {
    if (!work_.question) return;
    for (Clause& clause : phrases_.clauses) {
      if (clause.flags & kMainClause) clause.flags |= kQuestionClause;
    }
    if (!phrases_.clauses.empty()) phrases_.clauses.front().flags |= kQuestionClause;
  }

  /// "Had trade with them fallen, ...", "Were they to leave, ...": a condition without "if".
  void inverted_condition() {
    if (work_.question || phrases_.tokens.size() < 3) return;
    const WordId first = work_.token(phrases_.tokens.first).word;
    if (first != work_.had_word && first != work_.were_word && first != work_.should_word) return;
    uint32_t end = phrases_.tokens.first;
    while (end < phrases_.tokens.last && work_.token(end).mark_class != kSemicolon) ++end;
    for (Clause& clause : phrases_.clauses) {
      // "Had it stayed, trade, which fell in 2024, ...": a relative clause states its own.
      const bool states = (clause.flags & kRelativeClauseFlag) != 0;
      if (!states && (clause.verb == kNoNode || phrases_.nodes[clause.verb].head < end))
        clause.flags |= kConditional;
    }
  }

  uint16_t flags_of_teller(const Node& teller) {
    uint16_t flags = 0;
    if (teller.kind == NodeKind::kVerb) {
      if (is(teller.lemma, kSayVerb)) flags |= kReported;
      if (is(teller.lemma, kDenyVerb)) flags |= teller.negated ? kReported : kReported | kDenied;
      if (is(teller.lemma, kPlanVerb)) flags |= kPlanned;
      if (is(teller.lemma, kWishVerb)) flags |= kWish;
    } else {
      if (is(teller.lemma, kFalseNoun | kFalseAdjective))
        flags |= teller.negated ? 0 : kDenied | kFalseReport;
      if (is(teller.lemma, kClaimNoun)) flags |= kReported;
    }
    return flags;
  }

  /// "Is it true that", "did he say that", "we do not say that": neither told nor denied.
  bool leaves_open(const Node& teller) {
    if (teller.kind != NodeKind::kVerb) return false;
    const bool factive = work_.words->is_factive(teller.lemma);
    if (asks_yes_or_no()) return !factive;
    return teller.negated && is(teller.lemma, kSayVerb) && !factive;
  }

  bool asks_yes_or_no() const {
    return work_.question && work_.words->is_asking(work_.token(phrases_.tokens.first).word);
  }

  /// "It is not true that", "it is a myth that", "it is wrong that": the verdict of a copula on its
  /// that-clause.
  uint16_t verdict_of(NodeId copula) {
    const Node& verb = phrases_.nodes[copula];
    uint16_t flags = 0;
    for (const Edge& edge : phrases_.edges) {
      if (edge.from != copula || edge.relation != Relation::kComplement) continue;
      const Node& complement = phrases_.nodes[edge.to];
      const bool negated = verb.negated != complement.negated;
      if (is(complement.lemma, kTrueAdjective) && negated) flags |= kDenied;
      if (is(complement.lemma, kFalseAdjective | kFalseNoun) && !negated) flags |= kDenied;
    }
    return flags;
  }

  /// "It is untrue, she said, that": the verdict of a copula without a clause of its own before.
  uint16_t verdict_around(NodeId teller) {
    uint16_t flags = 0;
    for (const Edge& edge : phrases_.edges) {
      if (edge.relation != Relation::kComplement || edge.from >= teller) continue;
      if (has_clause(edge.from) || has_clause(edge.to) || !said_of_it(edge.from, teller)) continue;
      flags |= verdict_of(edge.from);
    }
    return flags;
  }

  /// The copula's subject is "it", and the teller is only put in between, not joined by "and".
  bool said_of_it(NodeId copula, NodeId teller) const {
    for (uint32_t t = phrases_.nodes[copula].head; t < phrases_.nodes[teller].head; ++t) {
      const WordId word = work_.token(t).word;
      if (word == work_.and_word || word == work_.but_word) return false;
    }
    bool it = false;
    for (const Edge& edge : phrases_.edges) {
      if (edge.from != copula) continue;
      if (edge.relation == Relation::kSubject && edge.to != kNoNode)
        it |= work_.token(phrases_.nodes[edge.to].head).word == work_.it_word;
    }
    return it;
  }

  bool has_clause(NodeId node) const {
    return std::any_of(phrases_.edges.begin(), phrases_.edges.end(), [&](const Edge& edge) {
      return edge.from == node && edge.relation == Relation::kSubordinate;
    });
  }

  void follow(const Edge& edge) {
    if (edge.to == kNoNode || edge.alternative) return;
    const Node& from = phrases_.nodes[edge.from];
    switch (edge.relation) {
      case Relation::kSubordinate: {
        Clause& inner = clause_of(edge.to);
        // Adverbial clauses ("when", "because") are not told by the verb they hang from.
        const bool content = edge.word == kUnknownWord || is(edge.word, kThatWord);
        if (content && leaves_open(from)) {
          inner.flags |=
              clause_of(edge.from).flags & kQuestionClause ? kQuestionClause : kConditional;
          break;
        }
        if (content || edge.word == work_.whether_word) inner.flags |= flags_of_teller(from);
        if (content && from.kind == NodeKind::kVerb) {
          inner.flags |= verdict_of(edge.from);
          if (clause_of(edge.from).flags & kFalseReport) inner.flags |= kFalseReport | kDenied;
          if (is(from.lemma, kDenyVerb | kSayVerb)) object_of_denial(edge.from, inner);
          if (is(from.lemma, kSayVerb)) inner.flags |= verdict_around(edge.from);
        }
        if (content && from.kind != NodeKind::kVerb) claim_noun(edge.from, inner);
        if (edge.word == work_.whether_word) inner.flags |= kQuestionClause;
        if (is(edge.word, kIfWord)) clause_of(edge.from).flags |= kConditional;
        break;
      }
      case Relation::kXcomp: {
        Clause& inner = clause_of(edge.to);
        if (from.kind == NodeKind::kVerb && edge.word == kUnknownWord) {
          const bool plan = is(from.lemma, kPlanVerb) || plan_adjective(edge.from);
          if (plan) inner.flags |= kPlanned;
          if (is(from.lemma, kFailVerb)) phrases_.nodes[edge.to].negated ^= true;
          if (is(from.lemma, kSayVerb) && from.passive) inner.flags |= kReported;
        } else if (from.kind != NodeKind::kVerb && !is_subject(edge.to, edge.from)) {
          // "the plan to build"; but "the first to build" did.
          inner.flags |= kPlanned;
        }
        break;
      }
      default:
        break;
    }
  }

  bool is_subject(NodeId verb, NodeId noun) const {
    for (const Edge& edge : phrases_.edges) {
      if (edge.from == verb && edge.to == noun && edge.relation == Relation::kSubject) return true;
    }
    return false;
  }

  bool plan_adjective(NodeId verb) {
    for (const Edge& edge : phrases_.edges) {
      if (edge.from == verb && edge.relation == Relation::kComplement &&
          is(phrases_.nodes[edge.to].lemma, kPlanAdjective))
        return true;
    }
    return false;
  }

  /// "rejected claims that": the noun with the clause is the object of a verb of denial.
  void claim_noun(NodeId noun, Clause& inner) {
    for (const Edge& edge : phrases_.edges) {
      if (edge.to != noun || edge.alternative) continue;
      const Node& from = phrases_.nodes[edge.from];
      if (edge.relation == Relation::kObject && is(from.lemma, kDenyVerb) && !from.negated)
        inner.flags |= kDenied | kReported;
      if (edge.relation == Relation::kSubject && is(from.lemma, kDenyVerb) && from.passive &&
          !from.negated)
        inner.flags |= kDenied | kReported;
      if (edge.relation == Relation::kPrep && is(edge.word, kContraryWord))
        inner.flags |= kDenied | kReported;
      if (edge.relation == Relation::kComplement && from.negated &&
          is(phrases_.nodes[noun].lemma, kClaimNoun | kTrueAdjective))
        inner.flags |= kDenied;
      if (edge.relation == Relation::kSubject && !from.passive)
        inner.flags |= verdict_of(edge.from);
    }
  }

  void object_of_denial(NodeId verb, Clause& inner) {
    for (const Edge& edge : phrases_.edges) {
      const bool named =
          edge.relation == Relation::kObject || edge.relation == Relation::kComplement;
      if (edge.from == verb && named && is(phrases_.nodes[edge.to].lemma, kFalseNoun))
        inner.flags |= kDenied;
    }
  }

  /// Reports, denials, conditions and plans hold for the clauses inside them; a relative clause
  /// states its own.
  bool hand_down() {
    bool changed = false;
    const auto give = [&](Clause& to, uint16_t flags) {
      const uint16_t before = to.flags;
      to.flags |= flags;
      changed |= to.flags != before;
    };
    constexpr uint16_t kScoped = kReported | kDenied | kFalseReport;
    for (const Edge& edge : phrases_.edges) {
      if (edge.to == kNoNode || edge.alternative || phrases_.nodes[edge.to].kind != NodeKind::kVerb)
        continue;
      const uint16_t flags = clause_of(edge.from).flags;
      Clause& inner = clause_of(edge.to);
      if (&inner == &clause_of(edge.from)) continue;
      const bool content = edge.relation == Relation::kSubordinate &&
                           (edge.word == kUnknownWord || is(edge.word, kThatWord));
      if (edge.relation == Relation::kXcomp) {
        give(inner, flags & (kScoped | kPlanned | kConditional | kQuestionClause | kWish));
      } else if (content) {
        give(inner, flags & (kScoped | kConditional));
      } else if (edge.relation == Relation::kSubordinate) {
        give(inner, flags & kScoped);
      } else if (edge.relation == Relation::kRelativeClause) {
        give(inner, flags & (kReported | kFalseReport));
      } else if (edge.relation == Relation::kConjunct &&
                 phrases_.nodes[edge.from].kind == NodeKind::kVerb) {
        give(inner, flags & (kScoped | kQuestionClause | kConditional));
      }
    }
    return changed;
  }

  Workspace& work_;
  Phrases& phrases_;
};

}  // namespace

void mark_clause_context(Workspace& work) { ContextMarker(work).run(); }

}  // namespace factlint
