// Counts of members that leave one out, or count who stands for them: "the other eight full members
// of W", "the five allies that A has in W", "the six leaders of W".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_tally.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

class OthersReader : public TallySentence {
 public:
  using TallySentence::TallySentence;

  void read() {
    if (!has_rule(CheckKind::kCount) || tells_past_year(view_.context(), sentence())) return;
    for (const uint32_t m : view_.mentions()) {
      if (!may_count(m)) continue;
      bool full = false;
      uint32_t last = mention(m).tokens.last;
      std::vector<RoleFiller> besides;
      std::vector<RoleFiller> body = others_in(m, last, full, besides);
      if (body.empty()) body = allies_of(m, last, besides);
      if (body.empty()) body = leaders_of(m, last);
      if (body.size() != 1 || body.front().entities.size() != 1) continue;
      for (RoleFiller& filler : besides) {
        filler.role = "besides";
        body.push_back(std::move(filler));
      }
      add(m, std::move(body), last, full, with_some(m));
    }
  }

 private:
  /// "sits with [three] other members of W": perhaps not with all.
  bool with_some(uint32_t m) const {
    const uint32_t first = mention(m).tokens.first;
    const uint32_t t = mention(m).tokens.last;
    if (word(t) != "other" || first == sentence().first || word(first - 1) == "the") return false;
    bool full = false;
    const uint32_t noun = past_states(t + 1, full);
    return word(noun) == "of" || word(noun) == "in";
  }

  /// The only country that is named in the sentence before `end`; empty if none or several are.
  std::vector<RoleFiller> only_country_before(uint32_t end) const {
    std::vector<RoleFiller> found;
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).tokens.first >= end) break;
      std::vector<RoleFiller> part = is_name(m) ? part_named(m) : std::vector<RoleFiller>();
      if (part.empty()) continue;
      if (part.size() != 1 || (!found.empty() && found.front().entities != part.front().entities))
        return {};
      found = std::move(part);
    }
    return found;
  }

  /// "A has more people than the other [eight] full members of W", "A sits in W alongside [eight]
  /// other full members": all but the one that is named.
  std::vector<RoleFiller> others_in(uint32_t m, uint32_t& last, bool& full,
                                    std::vector<RoleFiller>& besides) const {
    static constexpr std::array<std::string_view, 4> kBeside = {"alongside", "with", "beside",
                                                                "like"};
    const uint32_t first = mention(m).tokens.first;
    uint32_t t = mention(m).tokens.last;
    if (first < sentence().first + 1) return {};
    const bool before =
        first > sentence().first + 1 && word(first - 1) == "other" && word(first - 2) == "the";
    const bool beside = one_of(kBeside, word(first - 1)) ||
                        (word(first - 1) == "the" && first > sentence().first + 1 &&
                         one_of(kBeside, word(first - 2)));
    const bool behind = word(t) == "other" && beside;
    if (!before && !behind) return {};
    if (behind) ++t;
    const uint32_t noun = past_states(t, full);
    const bool told = word(noun) == "of" || word(noun) == "in";
    const bool member =
        noun > t && (word(noun - 1) == "members" || word(t) == "member" || full || told);
    if (!member) return {};
    std::vector<RoleFiller> body;
    last = noun;
    if (behind && !told) {
      for (const uint32_t name : view_.mentions()) {
        if (is_name(name) && mention(name).core.last == first - 1) body = whole_named(name);
      }
    } else if (told) {
      body = body_at(word(noun + 1) == "the" ? noun + 2 : noun + 1);
      if (!body.empty()) last = mention(body.front().mention).core.last;
      // "the other four members of the W delegation"
      const NodeId next = is_mark(last) ? kNoNode : view_.phrases().node_at(last);
      if (is_possessive(last) || (next != kNoNode && view_.node(next).kind == NodeKind::kNoun &&
                                  view_.node(next).tokens.first <= last))
        return {};
    }
    if (body.empty() || (told && narrows(last))) return {};
    besides = only_country_before(first);
    if (besides.empty() && told && is_comma(last)) besides = country_at(last + 1);
    // "Like the other five states of W, [A] ...", "The other five members are poorer than [A]"
    if (besides.empty() && told) besides = only_country_before(sentence().last);
    return besides.size() == 1 ? body : std::vector<RoleFiller>();
  }

  std::vector<RoleFiller> country_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      if (is_name(m) && mention(m).core.first == t) return part_named(m);
    }
    return {};
  }

  /// "the other two members of W [in the Caucasus]".
  bool narrows(uint32_t t) const {
    static constexpr std::array<std::string_view, 11> kNarrow = {
        "in",      "from",      "who",   "that",    "which", "whose",
        "present", "attending", "along", "outside", "with"};
    return one_of(kNarrow, word(t));
  }

  /// "the [five] allies that A has in W": all but A.
  std::vector<RoleFiller> allies_of(uint32_t m, uint32_t& last,
                                    std::vector<RoleFiller>& besides) const {
    const uint32_t first = mention(m).tokens.first;
    uint32_t t = mention(m).tokens.last;
    if (first == sentence().first || word(first - 1) != "the" ||
        (word(t) != "allies" && word(t) != "partners"))
      return {};
    ++t;
    if (word(t) == "that" || word(t) == "which") ++t;
    for (const uint32_t name : view_.mentions()) {
      if (!is_name(name) || mention(name).core.first != t) continue;
      besides = part_named(name);
      t = mention(name).core.last;
      break;
    }
    if (besides.size() != 1 || word(t) != "has" || word(t + 1) != "in") return {};
    t += word(t + 2) == "the" ? 3 : 2;
    std::vector<RoleFiller> body = body_at(t);
    if (!body.empty()) last = mention(body.front().mention).core.last;
    return body;
  }

  /// "The [six] leaders of W line up": as many as there are members, where nothing before tells of
  /// some of them.
  std::vector<RoleFiller> leaders_of(uint32_t m, uint32_t& last) const {
    static constexpr std::array<std::string_view, 4> kLeaders = {"leaders", "presidents",
                                                                 "capitals", "governments"};
    static constexpr std::array<std::string_view, 12> kNarrow = {
        "who",   "that", "which",     "present", "in",  "from",
        "whose", "with", "attending", "to",      "and", "at"};
    const uint32_t first = mention(m).tokens.first;
    uint32_t noun = mention(m).tokens.last;
    if (first == sentence().first || word(first - 1) != "the" || !one_of(kLeaders, word(noun)))
      return {};
    // "presidents and prime ministers"
    if (word(noun + 1) == "and" && word(noun + 2) == "prime" && word(noun + 3) == "ministers")
      noun += 3;
    if (word(noun + 1) != "of") return {};
    uint32_t name = noun + 2;
    // "of the full member states of W"
    bool states = false;
    while (word(name) == "the" || word(name) == "full" || word(name) == "member" ||
           names_members(word(name))) {
      states |= names_members(word(name));
      ++name;
    }
    if (states && word(name) == "of") name += word(name + 1) == "the" ? 2 : 1;
    std::vector<RoleFiller> body = body_at(name);
    if (body.size() != 1 || only_body(view_, whole_).empty()) return {};
    last = mention(body.front().mention).core.last;
    if (is_possessive(last) || one_of(kNarrow, word(last))) return {};
    // of the drill, the council of W; or of those that were named before
    const NodeId next = is_mark(last) ? kNoNode : view_.phrases().node_at(last);
    const bool verb = word(last + 1) == "up";  // "line up"
    if (next != kNoNode && view_.node(next).kind != NodeKind::kVerb && !verb) return {};
    const auto& sentences = view_.context().sentences;
    uint32_t begin = view_.sentence();
    while (begin > 0 && sentences[begin - 1].block == sentences[view_.sentence()].block &&
           view_.sentence() - begin < 3)
      --begin;
    for (const Mention& at :
         view_.context().mentions.within({sentences[begin].tokens.first, sentence().last})) {
      const uint32_t other = view_.context().mentions.index(at);
      if (other != m && (is_number(other) || (is_name(other) && !part_named(other).empty())))
        return {};
    }
    return body;
  }
};

}  // namespace

void read_membership_others(ClaimBuilder& builder) { read_membership_with<OthersReader>(builder); }

}  // namespace factlint
