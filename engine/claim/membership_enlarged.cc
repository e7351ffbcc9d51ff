// How many members a body would have if one more joined: "Were Chad to join, W would have ten
// members", "With one more member W would have ten", "Chad would be W's tenth full member".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 26> kJoins = {
    "join",    "joined", "joins",    "rejoin",    "rejoined", "admitted", "admit",
    "admits",  "return", "returned", "accede",    "acceded",  "accepted", "enter",
    "entered", "taken",  "took",     "take",      "takes",    "welcomed", "welcome",
    "trade",   "swap",   "back",     "accession", "add"};
constexpr std::array<std::string_view, 9> kHas = {"have", "has",   "number", "count",   "be",
                                                  "at",   "reach", "to",     "comprise"};

class EnlargedReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kCount) || !supposes()) return;
    const std::vector<RoleFiller> body = only_body(view_, whole_);
    if (body.size() != 1) return;
    uint32_t number = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (Mentions::is_temporal(mention(m).type)) return;
      if (!counts(m)) continue;
      if (number != kNoMention) return;
      number = m;
    }
    if (number == kNoMention) return;
    const std::vector<RoleFiller> joining = joining_in(number);
    if (joining.size() != 1) return;
    add(number, body, joining.front());
  }

 private:
  /// "would", with a condition: "if", "were", "should", "had", "with one more".
  bool supposes() const {
    static constexpr std::array<std::string_view, 7> kConditions = {"if",   "were", "should", "had",
                                                                    "with", "once", "become"};
    bool would = false;
    bool condition = false;
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (word(t) == "not" || word(t) == "without" || word(t) == "leave" || word(t) == "left")
        return false;
      would |= word(t) == "would" || word(t) == "'d";
      condition |= one_of(kConditions, word(t));
    }
    return would && condition;
  }

  bool is_member_noun(uint32_t t) const {
    while (word(t) == "full" || word(t) == "member") {
      if (word(t) == "member") return true;
      ++t;
    }
    return word(t) == "members";
  }

  /// "would have [ten] full members", "would number [ten]", "become W's [tenth] member".
  bool counts(uint32_t m) const {
    const MentionType type = mention(m).type;
    if (type != MentionType::kNumber && type != MentionType::kOrdinal) return false;
    const Quantity& q = view_.context().mentions.quantity(mention(m));
    if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value < Decimal(3)) return false;
    const uint32_t first = mention(m).tokens.first;
    const uint32_t last = mention(m).tokens.last;
    if (first == sentence().first) return false;
    if (type == MentionType::kOrdinal) return is_member_noun(last) && ends_behind(last);
    return one_of(kHas, word(first - 1)) &&
           (is_mark(last) || (is_member_noun(last) && ends_behind(last)));
  }

  /// Behind the members, and the body's name, nothing tells some of them: "three members with oil".
  bool ends_behind(uint32_t t) const {
    while (word(t) == "full" || word(t) == "member" || word(t) == "members" ||
           names_members(word(t)) || word(t) == "state")
      ++t;
    if (word(t) == "of" || word(t) == "in") {
      for (const uint32_t m : view_.mentions()) {
        if (is_name(m) && mention(m).core.first > t && mention(m).core.first <= t + 2)
          t = mention(m).core.last;
      }
    }
    return is_mark(t) || word(t) == "if" || word(t) == "rather";
  }

  /// The only country that is said to join, or "one more", "another": a filler without entity.
  std::vector<RoleFiller> joining_in(uint32_t number) const {
    std::vector<RoleFiller> found;
    bool joins = false;
    for (const uint32_t m : view_.mentions()) {
      if (!is_name(m)) continue;
      for (RoleFiller& part : part_named(m)) found.push_back(std::move(part));
    }
    bool another = false;
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      joins |= one_of(kJoins, word(t)) || word(t) == "become";
      another |= (word(t) == "one" && word(t + 1) == "more") || word(t) == "another";
    }
    if (another == !found.empty()) return {};  // neither, or both
    if (another) found.emplace_back();
    const bool told = joins || another || mention(number).type == MentionType::kOrdinal;
    return told ? found : std::vector<RoleFiller>();
  }

  void add(uint32_t number, const std::vector<RoleFiller>& body, RoleFiller joining) {
    Claim claim = start_count(body, number);
    claim.mode = ClaimMode::kAsserted;
    claim.tense = Tense::kPresent;
    claim.time.reset();
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (word(t) == "full") claim.status = "full";
    }
    joining.role = "joining";
    claim.roles.push_back(std::move(joining));
    builder_.add(std::move(claim), mention(number).text);
  }
};

}  // namespace

void read_membership_enlarged(ClaimBuilder& builder) {
  read_membership_with<EnlargedReader>(builder);
}

}  // namespace factlint
