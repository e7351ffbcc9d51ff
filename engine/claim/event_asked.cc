// Who asked for a deployment, told by a participle or by an answer: "asked by X to come to its
// aid", "X turned to its allies, and the bloc responded".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class AskedReader {
 public:
  AskedReader(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  void read(const PredicateRole& role) {
    read_asked_participle(role);
    read_answered(role);
  }

 private:
  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  /// "[Asked by Chad] to come to its aid, the bloc sent troops", "troops requested by Chad".
  void read_asked_participle(const PredicateRole& role) {
    if (claim_.role("requester") != nullptr) return;
    const bool known = claim_.role("actor") != nullptr || claim_.role("force") != nullptr;
    for (NodeId id = 0; known && id < view_.phrases().nodes.size(); ++id) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || verb.negated || !is_asking(lemma(id)) ||
          !(verb.passive || verb.form == VerbForm::kPastParticiple))
        continue;
      if (!wants_help(id)) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.alternative || !stands_behind_by(a.node) || asks_a_question(a.node)) continue;
        for (RoleFiller& filler : view_.resolve(a.node, role).fillers) {
          filler.role = "requester";
          claim_.roles.push_back(std::move(filler));
        }
      }
      if (claim_.role("requester") != nullptr) return;
    }
  }

  /// "asked to [come to its aid]", "[troops] requested by it"; not "invited to a forum".
  bool wants_help(NodeId verb) const {
    static constexpr std::array<std::string_view, 9> kHelp = {
        "help",   "aid",          "assist",     "send", "intervene",
        "troops", "peacekeepers", "assistance", "come"};
    constexpr uint32_t kReach = 9;
    const uint32_t from = view_.node(verb).tokens.last;
    for (uint32_t t = from; t < std::min(view_.phrases().tokens.last, from + kReach); ++t) {
      if (one_of(kHelp, view_.word(t))) return true;
    }
    if (lemma(verb) != "request" && lemma(verb) != "summon") return false;
    const auto objects = view_.in(verb, Relation::kRelativeClause);
    return std::any_of(objects.begin(), objects.end(), [&](NodeId id) {
      return std::find(group_.nodes.begin(), group_.nodes.end(), id) != group_.nodes.end();
    });
  }

  bool stands_behind_by(NodeId id) const {
    uint32_t t = view_.node(id).tokens.first;
    const uint32_t begin = view_.phrases().tokens.first;
    if (t > begin && view_.word(t) != "by") --t;
    if (t > begin && view_.word(t) == "the") --t;
    return view_.word(t) == "by";
  }

  /// "asked by Chad [whether]", "about", "why": an answer, not troops, was wanted.
  bool asks_a_question(NodeId who) const {
    static constexpr std::array<std::string_view, 8> kQuestions = {
        "whether", "why", "how", "about", "if", "what", "when", "which"};
    constexpr uint32_t kReach = 3;
    const uint32_t next = view_.node(who).tokens.last;
    const uint32_t end = std::min(view_.phrases().tokens.last, next + kReach);
    for (uint32_t t = next; t < end; ++t) {
      if (one_of(kQuestions, view_.word(t))) return true;
    }
    return false;
  }

  /// "Chad [turned to its allies], and the bloc [answered] by sending troops".
  void read_answered(const PredicateRole& role) {
    static constexpr std::array<std::string_view, 6> kAnswers = {"answer", "respond", "oblige",
                                                                 "reply",  "comply",  "heed"};
    if (claim_.role("requester") != nullptr) return;
    bool answered = false;
    for (const NodeId id : group_.nodes) {
      if (view_.node(id).kind != NodeKind::kVerb) continue;
      for (const uint32_t e : view_.edges_into(id)) {
        const NodeId over = view_.phrases().edges[e].from;
        answered |= view_.node(over).kind == NodeKind::kVerb && one_of(kAnswers, lemma(over)) &&
                    !view_.node(over).negated;
      }
    }
    for (NodeId id = 0; answered && id < view_.phrases().nodes.size(); ++id) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || verb.negated || verb.modal || verb.passive ||
          !(is_asking(lemma(id)) || lemma(id) == "turn" || lemma(id) == "appeal" ||
            lemma(id) == "plead"))
        continue;
      for (const NodeId subject : view_.out(id, Relation::kSubject)) {
        for (RoleFiller& filler : view_.resolve(subject, role).fillers) {
          filler.role = "requester";
          claim_.roles.push_back(std::move(filler));
        }
      }
      if (claim_.role("requester") != nullptr) return;
    }
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

bool is_asking(std::string_view verb) {
  static constexpr std::array<std::string_view, 7> kAsking = {"ask",  "request", "invite", "summon",
                                                              "call", "beg",     "urge"};
  return one_of(kAsking, verb);
}

void read_asked(const SentenceView& view, const EventGroup& group, Claim& claim,
                const PredicateRole& role) {
  AskedReader(view, group, claim).read(role);
}

}  // namespace factlint
