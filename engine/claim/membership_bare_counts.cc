// Numbers of members that stand apart from their body, or stand for it: "With eight member
// governments to please, the alliance ...", "ten flags of full members" -> counts.
#include <algorithm>
#include <array>

#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// Besides the nouns that stand for members.
constexpr std::array<std::string_view, 6> kMembers = {"members", "states",    "countries",
                                                      "nations", "republics", "parties"};
/// Nouns that need no word beside them to count members.
constexpr std::array<std::string_view, 2> kSure = {"members", "signatories"};
/// There is one for each member.
constexpr std::array<std::string_view, 10> kEmblems = {
    "flags",  "seats",      "chairs",     "delegations", "votes",
    "vetoes", "nameplates", "signatures", "anthems",     "desks"};
constexpr std::array<std::string_view, 6> kBefore = {"with", "its", "all", "for", "get", "makes"};
constexpr std::array<std::string_view, 14> kNarrow = {
    "of",      "in", "from",      "who",     "that", "which", "whose",
    "outside", "or", "including", "besides", "such", "plus",  "more"};

bool counts_members(std::string_view noun) {
  return one_of(kMembers, noun) || one_of(kStandForMembers, noun);
}

class BareCountReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kCount)) return;
    for (const uint32_t m : view_.mentions()) {
      if (!is_number(m) || is_counted(builder_, m)) continue;
      bool full = false;
      const uint32_t last = past_members(mention(m).tokens.last, full);
      const Counted counted = last == 0 ? Counted::kOther : counted_in(m, last);
      if (counted == Counted::kOther) continue;
      std::vector<RoleFiller> body =
          counted == Counted::kAll ? body_told() : std::vector<RoleFiller>();
      bool some = false;
      if (body.empty() && (full || word(mention(m).tokens.last) == "member" ||
                           word(mention(m).tokens.last) == "members")) {
        body = body_before();
        // "Five members voted for it": perhaps not all, but no more than there are
        some = counted == Counted::kSome || (opens(m) && !closes(last));
      }
      const uint32_t first = mention(m).tokens.first;
      const bool all = first > sentence().first && word(first - 1) == "all";
      if (body.size() == 1 && (all || !apart(first, body.front())))
        add(m, std::move(body), last, full, some);
    }
  }

 private:
  enum class Counted : uint8_t { kOther, kSome, kAll };

  /// One past "eight member governments", "ten flags of the full members", told from `t` on; 0 if
  /// the number counts something else.
  uint32_t past_members(uint32_t t, bool& full) const {
    bool sure = false;
    if (one_of(kEmblems, word(t)) && (word(t + 1) == "of" || word(t + 1) == "for")) {
      t += 2;
      if (word(t) == "the" || word(t) == "its" || word(t) == "all") ++t;
    }
    for (; one_of(kHarmless, word(t)); ++t) {
      if (counts_members(word(t))) break;
      if (word(t) == "permanent") return 0;
      full |= word(t) == "full";
      sure |=
          word(t) == "member" || word(t) == "full" || word(t) == "treaty" || word(t) == "signatory";
    }
    if (!counts_members(word(t)) || !(sure || one_of(kSure, word(t)))) return 0;
    return t + 1;
  }

  bool opens(uint32_t m) const {
    const uint32_t first = mention(m).tokens.first;
    return first == sentence().first || is_comma(first - 1);
  }

  /// "Nine full members[, and that is all]."
  bool closes(uint32_t t) const {
    if (is_comma(t) && word(t + 1) == "and" && word(t + 2) == "that" && word(t + 3) == "is")
      return true;
    return is_mark(t) && !is_comma(t);
  }

  /// Whether the number tells of all members, of some of them, or of those of something else.
  Counted counted_in(uint32_t m, uint32_t last) const {
    const Mention& number = mention(m);
    const Quantity& q = view_.context().mentions.quantity(number);
    if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value < Decimal(3) ||
        q.value > Decimal(60) || one_of(kNarrow, word(last)) || view_.word(last - 1) == "'s")
      return Counted::kOther;
    const uint32_t first = number.tokens.first;
    if (first > sentence().first + 1 && word(first - 1) == "are" && word(first - 2) == "there")
      return Counted::kAll;
    if (!opens(m) && !one_of(kBefore, word(first - 1))) return Counted::kOther;
    // "with five members present", "with three states in support": some of them
    const bool absolute = !opens(m) && word(first - 1) == "with" && !is_mark(last) &&
                          word(last) != "to" && word(last) != "and";
    return absolute ? Counted::kSome : Counted::kAll;
  }

  /// The only body of the sentence before, where neither tells of another one or of a time.
  std::vector<RoleFiller> body_before() const {
    const auto& sentences = view_.context().sentences;
    const uint32_t s = view_.sentence();
    if (s == 0 || sentences[s - 1].block != sentences[s].block) return {};
    TokenRange before = sentences[s - 1].tokens;
    // the question, and half an answer to it
    if (s > 1 && sentences[s - 2].block == sentences[s].block && only_body_in(before).empty() &&
        token(sentences[s - 2].tokens.last - 1).mark_class == kQuestion)
      before.first = sentences[s - 2].tokens.first;
    if (names_other_body(before) || names_other_body(sentence())) return {};
    const TokenRange both{before.first, sentence().last};
    const auto named = view_.context().mentions.within(both);
    const bool timed = std::any_of(named.begin(), named.end(),
                                   [](const Mention& m) { return Mentions::is_temporal(m.type); });
    return timed ? std::vector<RoleFiller>() : only_body_in(both);
  }

  /// The body that the sentence names, or takes up: "the alliance". Nothing if it tells of others.
  std::vector<RoleFiller> body_told() const {
    if (names_other_body(sentence())) return {};
    std::vector<RoleFiller> body = only_body(view_, whole_);
    if (!body.empty()) return body;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const bool stands_for =
          std::find(whole_.nouns.begin(), whole_.nouns.end(), node.lemma) != whole_.nouns.end();
      if (!stands_for || node.plural || node.determiner != Determiner::kDefinite) continue;
      std::vector<RoleFiller> found = view_.resolve(id, whole_).fillers;
      if (found.size() != 1 || found.front().entities.size() != 1) return {};
      if (!body.empty() && body.front().entities != found.front().entities) return {};
      body = std::move(found);
    }
    return body;
  }

  /// "NATO", "Opec": a name in capitals that the base does not know.
  bool names_other_body(TokenRange tokens) const {
    const auto known = [&](uint32_t t) {
      const auto named = view_.context().mentions.within(tokens);
      return std::any_of(named.begin(), named.end(),
                         [&](const Mention& m) { return m.tokens.contains(t); });
    };
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const Token& tok = token(t);
      const std::string_view text = view_.context().view({t, t + 1});
      if (tok.kind != TokenKind::kWord || text.size() < 2 || known(t)) continue;
      const bool capitals =
          std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
      // "TICKER: ..." is a word
      constexpr size_t kLongestAcronym = 5;
      const bool plain_word =
          text.size() > kLongestAcronym && !view_.context().lexicon.analyses(tok.word).empty();
      if (capitals && !plain_word) return true;
    }
    return false;
  }

  /// A semicolon stands between the number and the body.
  bool apart(uint32_t number, const RoleFiller& body) const {
    if (body.mention == kNoMention) return false;
    const uint32_t name = mention(body.mention).core.first;
    for (uint32_t t = std::min(name, number); t < std::max(name, number); ++t) {
      if (token(t).mark_class == kSemicolon) return true;
    }
    return false;
  }

  void add(uint32_t number, std::vector<RoleFiller> body, uint32_t last, bool full, bool some) {
    Claim claim = start_count(std::move(body), number, view_.phrases().node_at(last - 1));
    if (full) claim.status = "full";
    claim.partitive = some;
    const NodeId at = view_.phrases().node_at(mention(number).tokens.first);
    if (at != kNoNode && (view_.clause_flags(at) & (kQuestionClause | kConditional)) != 0) return;
    builder_.add(std::move(claim),
                 view_.context().text_range({mention(number).tokens.first, last}));
  }
};

}  // namespace

void read_membership_bare_counts(ClaimBuilder& builder) {
  read_membership_with<BareCountReader>(builder);
}

}  // namespace factlint
