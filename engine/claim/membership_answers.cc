// Membership told in answer to the question before: "How many members has W? Nine.", "What is W? A
// club of nine."
#include <algorithm>
#include <array>

#include "engine/claim/membership_parts.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 16> kAsksMembers = {
    "member", "members", "belong", "belongs", "join", "joined",  "make", "form",
    "in",     "big",     "large",  "size",    "many", "consist", "of",   "membership"};
constexpr std::array<std::string_view, 14> kBefore = {"there", "are", "it",      "has",   "a",
                                                      "the",   "in",  "short",   "just",  "only",
                                                      "now",   "at",  "present", "answer"};

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class AnswerReader {
 public:
  AnswerReader(ClaimBuilder& builder, const Predicate& predicate)
      : builder_(builder),
        view_(builder.view()),
        predicate_(predicate),
        whole_(*predicate.role("whole")),
        part_(*predicate.role("part")) {}

  void read() {
    if (view_.sentence() == 0 || builder_.rule(CheckKind::kCount, predicate_.id) == kNoRule) return;
    asked_ = view_.context().sentences[view_.sentence() - 1].tokens;
    if (asked_.empty() ||
        view_.context().tokens[asked_.last - 1].mark_class != MarkClass::kQuestion)
      return;
    const std::vector<RoleFiller> body = only_body();
    if (body.empty()) return;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kNumber || is_counted(builder_, m)) continue;
      if (asks_how_many() ? leads(mention) && is_bare(mention) : tells_body_of(m)) {
        add(m, body);
        return;
      }
    }
  }

 private:
  std::string asked_word(uint32_t t) const {
    return t < asked_.last ? view_.folded(t) : std::string();
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
      if (view_.context().tokens[t].kind == TokenKind::kMark || one_of(kPlain, asked_word(t)))
        continue;
      const bool named = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        return mention.type == MentionType::kEntity && mention.tokens.contains(t);
      });
      if (!named) return false;
    }
    return true;
  }

  std::vector<RoleFiller> only_body() const {
    std::vector<RoleFiller> found;
    const auto& all = view_.context().mentions.all;
    auto it = std::lower_bound(all.begin(), all.end(), asked_.first,
                               [](const Mention& m, uint32_t t) { return m.tokens.first < t; });
    for (; it != all.end() && it->tokens.first < asked_.last; ++it) {
      if (it->type != MentionType::kEntity) continue;
      const auto m = static_cast<uint32_t>(it - all.begin());
      if (!view_.resolve_mention(m, part_).fillers.empty()) return {};
      auto body = view_.resolve_mention(m, whole_).fillers;
      if (body.empty()) continue;
      if (!found.empty() && found.front().entities != body.front().entities) return {};
      found = std::move(body);
    }
    return found;
  }

  /// Nothing but "there are" and the like stands before it.
  bool leads(const Mention& mention) const {
    for (uint32_t t = view_.phrases().tokens.first; t < mention.tokens.first; ++t) {
      if (view_.context().tokens[t].kind != TokenKind::kMark && !one_of(kBefore, view_.folded(t)))
        return false;
    }
    return true;
  }

  bool is_bare(const Mention& mention) const {
    const uint32_t next = mention.tokens.last;
    if (next >= view_.phrases().tokens.last ||
        view_.context().tokens[next].kind == TokenKind::kMark)
      return true;
    const std::string word = view_.folded(next);
    return word == "full" || word == "members" || word == "states" || word == "countries" ||
           word == "nations";
  }

  /// "A military alliance [of seven states]", "a seven-nation pact", with no verb of its own.
  bool tells_body_of(uint32_t m) const {
    const std::string first = asked_word(asked_.first);
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
      const bool of =
          edge.relation == Relation::kPrep && view_.context().vocabulary.text(edge.word) == "of";
      const Node& outer = view_.node(edge.from);
      if ((of || edge.relation == Relation::kCompound) && outer.kind == NodeKind::kNoun &&
          std::find(whole_.nouns.begin(), whole_.nouns.end(), outer.lemma) != whole_.nouns.end())
        return true;
    }
    return false;
  }

  void add(uint32_t number, const std::vector<RoleFiller>& body) {
    RelationInstance instance;
    instance.predicate = &predicate_;
    instance.nominal = true;
    Claim claim = builder_.start(builder_.rule(CheckKind::kCount, predicate_.id), instance);
    for (uint32_t t = asked_.first; t < asked_.last; ++t) {
      if (asked_word(t) == "full") claim.status = "full";
    }
    claim.roles = body;
    const TextRange range = view_.context().mentions.all[number].text;
    ClaimBuilder::put_mention(claim, "number", number, range);
    builder_.add(std::move(claim), range);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Predicate& predicate_;
  const PredicateRole& whole_;
  const PredicateRole& part_;
  TokenRange asked_;
};

}  // namespace

void read_membership_answers(ClaimBuilder& builder) {
  if (const Predicate* predicate = membership_predicate(builder))
    AnswerReader(builder, *predicate).read();
}

}  // namespace factlint
