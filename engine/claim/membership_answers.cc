// Membership told in answer to the question before: "How many members has W? Nine.", "What is W? A
// club of nine."
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 16> kAsksMembers = {
    "member", "members", "belong", "belongs", "join", "joined",  "make", "form",
    "in",     "big",     "large",  "size",    "many", "consist", "of",   "membership"};
constexpr std::array<std::string_view, 14> kBefore = {"there", "are", "it",      "has",   "a",
                                                      "the",   "in",  "short",   "just",  "only",
                                                      "now",   "at",  "present", "answer"};

class AnswerReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (view_.sentence() == 0 || !has_rule(CheckKind::kCount)) return;
    asked_ = view_.context().sentences[view_.sentence() - 1].tokens;
    if (asked_.empty() || token(asked_.last - 1).mark_class != MarkClass::kQuestion) return;
    const std::vector<RoleFiller> body = only_body();
    if (body.empty()) return;
    for (const uint32_t m : view_.mentions()) {
      if (!is_number(m) || is_counted(builder_, m)) continue;
      const TokenRange number = mention(m).tokens;
      if (asks_how_many() ? leads(number) && is_bare(number) : tells_body_of(m)) {
        add(m, body);
        return;
      }
    }
  }

 private:
  std::string_view asked_word(uint32_t t) const {
    return t < asked_.last ? view_.folded(t) : std::string_view();
  }

  bool asks_how_many() const {
    bool many = false;
    bool members = false;
    for (uint32_t t = asked_.first; t < asked_.last; ++t) {
      many |=
          asked_word(t) == "how" && (asked_word(t + 1) == "many" || asked_word(t + 1) == "big" ||
                                     asked_word(t + 1) == "large");
      members |= one_of(kAsksMembers, asked_word(t));
    }
    return many && members && names_only_members();
  }

  /// "How many members signed?" asks of some of them.
  bool names_only_members() const {
    static constexpr std::array<std::string_view, 34> kPlain = {
        "how",   "many",  "full", "members", "member", "states", "countries", "nations", "are",
        "there", "in",    "the",  "does",    "have",   "has",    "belong",    "to",      "make",
        "up",    "form",  "now",  "q",       "big",    "large",  "is",        "of",      "today",
        "sit",   "count", "and",  "so",      "then",   "at",     "present"};
    const auto& mentions = view_.context().mentions.all;
    for (uint32_t t = asked_.first; t < asked_.last; ++t) {
      if (token(t).kind == TokenKind::kMark || one_of(kPlain, asked_word(t))) continue;
      const bool named = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
        return m.type == MentionType::kEntity && m.tokens.contains(t);
      });
      if (!named) return false;
    }
    return true;
  }

  std::vector<RoleFiller> only_body() const {
    std::vector<RoleFiller> found;
    const Mentions& mentions = view_.context().mentions;
    for (const Mention& at : mentions.within(asked_)) {
      if (at.type != MentionType::kEntity) continue;
      const auto m = mentions.index(at);
      if (!part_named(m).empty()) return {};
      auto body = whole_named(m);
      if (body.empty()) continue;
      if (!found.empty() && found.front().entities != body.front().entities) return {};
      found = std::move(body);
    }
    return found;
  }

  /// Nothing but "there are" and the like stands before it.
  bool leads(TokenRange number) const {
    for (uint32_t t = sentence().first; t < number.first; ++t) {
      if (token(t).kind != TokenKind::kMark && !one_of(kBefore, view_.folded(t))) return false;
    }
    return true;
  }

  bool is_bare(TokenRange number) const {
    const std::string_view next = word(number.last);
    return is_mark(number.last) || next == "full" || names_members(next);
  }

  /// "A military alliance [of seven states]", "a seven-nation pact", with no verb of its own.
  bool tells_body_of(uint32_t m) const {
    const std::string_view first = asked_word(asked_.first);
    if (first != "what" && asked_word(asked_.first + 1) != "what" &&
        asked_word(asked_.first + 2) != "what")
      return false;
    for (const Node& node : view_.phrases().nodes) {
      if (node.kind == NodeKind::kVerb && node.form == VerbForm::kFinite) return false;
    }
    const NodeId at = view_.node_of_mention(m);
    if (at == kNoNode) return false;
    for (const uint32_t e : view_.edges_into(at)) {
      const Edge& edge = view_.phrases().edges[e];
      const bool of = edge.relation == Relation::kPrep && text_of(edge.word) == "of";
      const Node& outer = view_.node(edge.from);
      if ((of || edge.relation == Relation::kCompound) && outer.kind == NodeKind::kNoun &&
          std::find(whole_.nouns.begin(), whole_.nouns.end(), outer.lemma) != whole_.nouns.end())
        return true;
    }
    return false;
  }

  void add(uint32_t number, const std::vector<RoleFiller>& body) {
    Claim claim = start_count(body, number);
    for (uint32_t t = asked_.first; t < asked_.last; ++t) {
      if (asked_word(t) == "full") claim.status = "full";
    }
    builder_.add(std::move(claim), mention(number).text);
  }

  TokenRange asked_;
};

}  // namespace

void read_membership_answers(ClaimBuilder& builder) { read_membership_with<AnswerReader>(builder); }

}  // namespace factlint
