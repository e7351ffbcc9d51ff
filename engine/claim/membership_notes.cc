// Notes of a body, cut by marks: "NON in brief: 7 member states; type of body: club", "NON: full
// members 9; founded: 1911" -> counts of its members.
#include <array>

#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr size_t kLongestTitle = 6;  ///< words beside the body's name in the title
constexpr size_t kLongestItem = 6;   ///< words of the item that counts

class NoteReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kCount)) return;
    const std::vector<TokenRange> items = cut();
    if (items.size() < 2) return;
    const std::vector<RoleFiller> body = titled();
    if (body.empty()) return;
    for (size_t i = 0; i < items.size(); ++i) {
      const TokenRange next = i + 1 < items.size() ? items[i + 1] : TokenRange{};
      read_item(body, items[i], next);
    }
  }

 private:
  bool cuts(uint32_t t) const {
    if (!sentence().contains(t)) return true;
    const Token& at = token(t);
    if (at.kind != TokenKind::kMark) return false;
    return at.mark_class == kColon || at.mark_class == kSemicolon || at.mark_class == kDash ||
           at.mark_class == kComma || at.mark_class == kPeriod || at.mark_class == kBar ||
           at.mark_class == kBullet || (at.mark_class == kHyphen && !at.is(kGlued));
  }

  std::vector<TokenRange> cut() const {
    std::vector<TokenRange> items;
    uint32_t first = sentence().first;
    for (uint32_t t = sentence().first; t <= sentence().last; ++t) {
      if (t < sentence().last && !cuts(t)) continue;
      if (t > first) items.push_back({first, t});
      first = t + 1;
    }
    return items;
  }

  /// The body that the title is about, with a colon, bar or dash behind it; none where a verb or
  /// another body stands in the sentence.
  std::vector<RoleFiller> titled() const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (view_.node(id).kind == NodeKind::kVerb && view_.node(id).form == VerbForm::kFinite &&
          !view_.out(id, Relation::kSubject).empty() && !cuts(view_.node(id).tokens.last))
        return {};
    }
    std::vector<RoleFiller> body;
    TokenRange name;
    for (const uint32_t m : view_.mentions()) {
      auto found = whole_named(m);
      if (found.empty()) continue;
      if (!body.empty() && body.front().entities != found.front().entities) return {};
      if (body.empty()) name = mention(m).tokens;
      if (body.empty()) body = std::move(found);
    }
    if (body.empty() || name.first > sentence().first + kLongestTitle) return {};
    uint32_t t = name.last;
    while (t < sentence().last && t < name.last + kLongestTitle && !cuts(t)) ++t;
    for (uint32_t u = sentence().first; u < t && u < sentence().last; ++u) {
      if (!name.contains(u) && token(u).kind == TokenKind::kWord && !is_title(view_.folded(u)))
        return {};
    }
    const bool closed = t < sentence().last && cuts(t) && token(t).mark_class != kComma &&
                        token(t).mark_class != kPeriod;
    return closed ? body : std::vector<RoleFiller>();
  }

  static bool is_title(std::string_view word) {
    static constexpr std::array<std::string_view, 24> kTitle = {
        "at",    "glance",   "in",   "brief",   "short", "profile", "the",   "a",
        "fact",  "facts",    "file", "box",     "key",   "on",      "about", "figures",
        "quick", "factfile", "of",   "factbox", "notes", "note",    "who",   "what"};
    return one_of(kTitle, word);
  }

  /// "7 member states", "full members 9", and "members: seven" as two items.
  void read_item(const std::vector<RoleFiller>& body, TokenRange item, TokenRange next) {
    if (item.size() > kLongestItem) return;
    uint32_t number = number_in(item);
    TokenRange words = item;
    if (number == kNoMention && !next.empty() && next.size() <= 3) {
      number = number_in(next);
      words = join(item, next);
    }
    if (number == kNoMention || is_counted(builder_, number)) return;
    const TokenRange digits = mention(number).tokens;
    bool members = false;
    bool full = false;
    for (uint32_t t = words.first; t < words.last; ++t) {
      if (token(t).mark_class == kOpenBracket) return;
      if (digits.contains(t) || token(t).kind == TokenKind::kMark) continue;
      const std::string_view told = word(t);
      if (!is_label(told)) return;
      members |= told.starts_with("member");
      full |= told == "full";
    }
    if (!members) return;
    Claim claim = start_count(body, number);
    if (full) claim.status = "full";
    builder_.add(std::move(claim), view_.context().text_range(words));
  }

  uint32_t number_in(TokenRange range) const {
    uint32_t found = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (!is_number(m) || !range.contains(mention(m).tokens)) continue;
      if (found != kNoMention) return kNoMention;
      found = m;
    }
    return found;
  }

  static bool is_label(std::string_view word) {
    static constexpr std::array<std::string_view, 18> kLabel = {
        "member",  "members", "membership", "full",  "states",  "countries",
        "state",   "number",  "of",         "total", "current", "currently",
        "nations", "in",      "all",        "today", "now",     "count"};
    return one_of(kLabel, word);
  }
};

}  // namespace

void read_membership_notes(ClaimBuilder& builder) { read_membership_with<NoteReader>(builder); }

}  // namespace factlint
