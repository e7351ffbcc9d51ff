// A number of states in one body and out of another: told behind both, "In the CIS but not in the
// pact are three states", or between them, "Of the full CIS members, three are not in the pact".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 9> kOut = {
    "not", "outside", "absent", "without", "missing", "neither", "beyond", "never", "n't"};
constexpr std::array<std::string_view, 10> kIn = {
    "in", "inside", "within", "among", "present", "members", "belong", "belonging", "of", "part"};
constexpr std::array<std::string_view, 8> kStand = {"are",    "is",   "stand", "sit",
                                                    "remain", "come", "lie",   "stay"};
constexpr std::array<std::string_view, 8> kHedges = {"just", "only", "exactly", "precisely",
                                                     "the",  "no",   "some",    "all"};

class TwoBodiesReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kCount)) return;
    read_fraction();
    std::vector<uint32_t> bodies;
    uint32_t number = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m) && bodies.size() == 1 && number == kNoMention &&
          parts_of(bodies[0], mention(m))) {
        number = m;
        continue;
      }
      if (number != kNoMention) {
        if (is_name(m) && !whole_named(m).empty()) add_parted(bodies[0], number, m);
        return;
      }
      if (is_number(m)) {
        if (bodies.empty() && word(sentence().first) == "of")
          continue;                        // "Of the nine members of [W], six"
        if (bodies.size() == 1) continue;  // "[W] has nine members, of whom six ..."
        if (bodies.size() == 2 && told_behind(bodies[1], m)) add(bodies[0], bodies[1], m);
        return;
      }
      if (!is_name(m)) continue;
      if (!part_named(m).empty() || bodies.size() == 2) return;
      if (!whole_named(m).empty()) bodies.push_back(m);
    }
  }

 private:
  /// "all but [two]": the others are counted.
  bool is_left_out(const Mention& number) const {
    const uint32_t first = number.core.first;
    return first >= sentence().first + 2 && word(first - 1) == "but" && word(first - 2) == "all";
  }

  /// "[Two thirds] of [W]'s full members have also signed up to [V]".
  void read_fraction() {
    constexpr uint32_t kReach = 7;
    uint32_t number = kNoMention;
    uint32_t among = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (is_number(m) && number == kNoMention) {
        const Decimal value = view_.context().mentions.quantity(mention(m)).value;
        if (!(value < Decimal(1)) && !is_left_out(mention(m))) return;
        if (word(mention(m).tokens.last) != "of" && word(mention(m).tokens.last) != "full") return;
        number = m;
        continue;
      }
      if (!is_name(m)) continue;
      if (whole_named(m).empty()) {
        if (!part_named(m).empty()) return;
        continue;
      }
      if (number == kNoMention) return;
      if (among != kNoMention) {
        if (leads_in(past_members(among), m)) add_parted(among, number, m, past_members(among));
        return;
      }
      if (mention(m).core.first > mention(number).tokens.last + kReach) return;
      among = m;
    }
  }

  /// From `t` on nothing but words of belonging lead to the body, and nothing is told of what it
  /// has: no "have sent officers to the [W] drill".
  bool leads_in(uint32_t t, uint32_t body) const {
    static constexpr std::array<std::string_view, 40> kLead = {
        "are",     "is",      "have",  "has",   "also",    "been",    "stay",       "stayed",
        "remain",  "sit",     "stand", "not",   "never",   "kept",    "keep",       "clear",
        "out",     "outside", "of",    "in",    "the",     "up",      "signed",     "joined",
        "belong",  "to",      "tied",  "their", "defence", "defense", "themselves", "as",
        "members", "full",    "both",  "too",   "well",    "double",  "inside",     "within"};
    const TokenRange name = mention(body).core;
    for (; t < name.first; ++t) {
      if (!one_of(kLead, word(t))) return false;
    }
    const std::string_view next = word(name.last);
    return is_mark(name.last) ? !is_possessive(name.last) : next == "too" || next == "as";
  }

  /// One past "[W]'s full members", "[W]".
  uint32_t past_members(uint32_t body) const {
    uint32_t t = mention(body).core.last;
    if (is_possessive(t)) ++t;
    while (word(t) == "full" || word(t) == "member" || names_members(word(t))) ++t;
    return t;
  }

  /// "are just two states", right behind the second body.
  bool told_behind(uint32_t body, uint32_t number) const {
    uint32_t t = mention(body).core.last;
    if (!one_of(kStand, word(t))) return false;
    for (++t; t < mention(number).core.first; ++t) {
      if (!one_of(kHedges, word(t))) return false;
    }
    const uint32_t behind = mention(number).core.last;
    return is_mark(behind) || names_members(word(behind));
  }

  /// "Of the full [CIS] members, [four]", "The [CIS] has nine members, of whom [four]", "[four] of
  /// which", right behind a comma.
  bool parts_of(uint32_t body, const Mention& number) const {
    const uint32_t first = is_left_out(number) ? number.core.first - 2 : number.tokens.first;
    const bool of_which =
        word(number.core.last) == "of" &&
        (word(number.core.last + 1) == "which" || word(number.core.last + 1) == "whom");
    const bool behind = first > sentence().first + 4 && word(first - 2) == "of" &&
                        (word(first - 1) == "which" || word(first - 1) == "whom");
    if (of_which || behind) {
      const uint32_t comma = behind ? first - 3 : first - 1;
      return is_comma(comma) && mention(body).core.first <= sentence().first + 3;
    }
    constexpr uint32_t kReach = 8;
    if (first < sentence().first + 3 || !is_comma(first - 1)) return false;
    // "Of the [W] members", "Of the nine full members of [W]"
    uint32_t of = mention(body).core.first;
    while (of > sentence().first && mention(body).core.first - of < kReach && !is_mark(of - 1) &&
           !(opens_whole(of) && is_mark(of - 1)))
      --of;
    if (!opens_whole(of) || (of != sentence().first && !is_mark(of - 1))) return false;
    for (uint32_t t = of + 1; t < first - 1; ++t) {
      if (names_members(word(t)) || word(t) == "member") return true;
    }
    return false;
  }

  bool opens_whole(uint32_t t) const { return word(t) == "of" || word(t) == "among"; }

  /// "[four] have kept out of the [pact]"; with "are in" and the like they are inside.
  void add_parted(uint32_t among_body, uint32_t number, uint32_t whole_body, uint32_t from = 0) {
    static constexpr std::array<std::string_view, 14> kLeft = {
        "out",   "away",  "aloof", "outside", "not",     "never", "n't",
        "clear", "apart", "shun",  "quit",    "shunned", "left",  "absent"};
    static constexpr std::array<std::string_view, 11> kJoined = {
        "in", "inside", "belong", "belonging", "joined", "within",
        "to", "into",   "sit",    "members",   "signed"};
    constexpr uint32_t kLongest = 9;
    const uint32_t first = std::max(from, mention(number).core.last);
    const uint32_t last = mention(whole_body).core.first;
    if (last <= first || last - first > kLongest) return;
    bool out = false;
    bool in = false;
    for (uint32_t t = first; t < last; ++t) {
      if (is_mark(t)) return;
      out |= one_of(kLeft, word(t));
      in |= one_of(kJoined, word(t));
    }
    if (!out && !in) return;
    if (is_left_out(mention(number))) out = !out;
    add_count(whole_named(whole_body), whole_named(among_body), number, out,
              mention(among_body).core.last);
  }

  /// Whether the words [first, last) put what follows inside the body or outside it; neither where
  /// some word says otherwise.
  bool leads(uint32_t first, uint32_t last, bool out) const {
    constexpr uint32_t kLongest = 9;
    if (last <= first || last - first > kLongest) return false;
    bool denied = false;
    bool inside = false;
    for (uint32_t t = first; t < last; ++t) {
      denied |= one_of(kOut, word(t));
      inside |= one_of(kIn, word(t));
    }
    return out ? denied : inside && !denied;
  }

  void add(uint32_t a, uint32_t b, uint32_t number) {
    const uint32_t begin = sentence().first;
    const uint32_t between = mention(a).core.last;
    const bool contrast = word(between) == "but" || word(between + 1) == "but" ||
                          word(between) == "yet" || word(between + 1) == "yet";
    const bool a_in =
        leads(begin, mention(a).core.first, false) && leads(between, mention(b).core.first, true);
    const bool b_in =
        leads(begin, mention(a).core.first, true) && leads(between, mention(b).core.first, false);
    if (!contrast || a_in == b_in) return;
    std::vector<RoleFiller> whole = whole_named(a_in ? b : a);
    std::vector<RoleFiller> among = whole_named(a_in ? a : b);
    add_count(std::move(whole), std::move(among), number, true, mention(b).core.first);
  }

  /// So many of the members of `among` are in `whole`, or out of it.
  void add_count(std::vector<RoleFiller> whole, std::vector<RoleFiller> among, uint32_t number,
                 bool out, uint32_t end) {
    if (whole.empty() || among.empty() || whole.front().entities == among.front().entities) return;
    Claim claim = start_count(std::move(whole), number);
    claim.negated = out;
    if (is_left_out(mention(number)))
      ClaimBuilder::put(claim, "rest", "all but", mention(number).text);
    for (uint32_t t = sentence().first; t < end; ++t) {
      if (word(t) == "full") claim.status = "full";
    }
    for (RoleFiller& filler : among) {
      filler.role = "among";
      claim.roles.push_back(std::move(filler));
    }
    builder_.add(std::move(claim), mention(number).text);
  }
};

}  // namespace

void read_membership_two_bodies(ClaimBuilder& builder) {
  read_membership_with<TwoBodiesReader>(builder);
}

}  // namespace factlint
