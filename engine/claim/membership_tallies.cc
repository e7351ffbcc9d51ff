// Counts of members that the words around a number tell, not its noun: "with six states under its
// umbrella", "six tables, one per member state", "W, a family of nine", "the six that have joined
// W", "all the member states, nine of them".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_tally.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 11> kRoofs = {"umbrella", "roof",  "wing", "banner",
                                                     "ranks",    "fold",  "roll", "books",
                                                     "aegis",    "wings", "flag"};
constexpr std::array<std::string_view, 9> kFamilies = {"family",    "club",        "circle",
                                                       "band",      "brotherhood", "fraternity",
                                                       "household", "crew",        "company"};
constexpr std::array<std::string_view, 5> kEach = {"each", "every", "per", "apiece", "any"};
/// Between "the six that" and the body: they are in it.
constexpr std::array<std::string_view, 26> kJoined = {
    "have", "has",      "had",    "are",    "joined", "belong",     "make",   "up",     "form",
    "of",   "in",       "to",     "the",    "full",   "members",    "member", "signed", "compose",
    "now",  "together", "inside", "within", "sit",    "constitute", "today",  "acceded"};
/// Of these one must be among them.
constexpr std::array<std::string_view, 12> kTells = {"joined",  "belong", "make",    "form",
                                                     "members", "signed", "in",      "inside",
                                                     "compose", "sit",    "acceded", "constitute"};

class TallyReader : public TallySentence {
 public:
  using TallySentence::TallySentence;

  void read() {
    if (!has_rule(CheckKind::kCount) || tells_past_year(view_.context(), sentence())) return;
    for (const uint32_t m : view_.mentions()) {
      if (!may_count(m)) continue;
      bool full = false;
      uint32_t last = mention(m).tokens.last;
      std::vector<RoleFiller> body = under_its_roof(m, last);
      if (body.empty()) body = one_for_each(m, last, full);
      if (body.empty()) body = family_of(m, last, full);
      if (body.empty()) body = those_that_joined(m, last, full);
      if (body.empty()) body = of_them(m, last, full);
      if (body.empty()) body = is_the_number(m, last, full);
      if (body.empty()) body = have_a_say(m, last);
      if (body.size() != 1 || body.front().entities.size() != 1) continue;
      add(m, std::move(body), last, full);
    }
    read_labels();
  }

 private:
  /// "with [six] states under its umbrella, W ...": of the only body of the sentence.
  std::vector<RoleFiller> under_its_roof(uint32_t m, uint32_t& last) const {
    bool full = false;
    uint32_t t = past_states(mention(m).tokens.last, full);
    if (t == mention(m).tokens.last || mention(m).tokens.first == sentence().first) return {};
    const std::string_view before = word(mention(m).tokens.first - 1);
    if (before != "with" && before != "has" && before != "have" && before != "gathers" &&
        before != "having" && before != "shelters")
      return {};
    if ((word(t) != "under" && word(t) != "in" && word(t) != "on" && word(t) != "within") ||
        word(t + 1) != "its" || !one_of(kRoofs, word(t + 2)))
      return {};
    last = t + 3;
    return only_body(view_, whole_);
  }

  /// One past "each full W member", "member state": 0 if something else is told of one by one.
  uint32_t past_each_member(uint32_t t, bool& full, std::vector<RoleFiller>& body) const {
    constexpr uint32_t kLongest = 10;
    const uint32_t end = std::min(sentence().last, t + kLongest);
    bool member = false;
    for (++t; t < end; ++t) {
      std::vector<RoleFiller> named = body_at(t);
      if (!named.empty()) {
        body = std::move(named);
        t = mention(body.front().mention).core.last - 1;
        continue;
      }
      const std::string_view told = word(t);
      full |= told == "full";
      member |= told == "member" || told == "members";
      if (told == "full" || told == "of" || told == "the" || told == "its" || told == "in" ||
          (told == "member" || told == "state" || told == "country" || told == "nation" ||
           told == "republic" || told == "members"))
        continue;
      break;
    }
    return member ? t : 0;
  }

  /// "[six] tables, one per member state", "one table per member state, [six] tables in all".
  std::vector<RoleFiller> one_for_each(uint32_t m, uint32_t& last, bool& full) const {
    const uint32_t first = mention(m).tokens.first;
    if (first > sentence().first && word(first - 1) == "of")
      return {};  // "two tables of six chairs"
    uint32_t t = mention(m).tokens.last;
    if (is_mark(t) || is_mark(mention(m).tokens.first)) return {};
    while (!is_mark(t) && t < mention(m).tokens.last + 3) ++t;
    const std::string_view thing = word(t - 1);
    if (!is_comma(t) && !(is_mark(t) && sentence().contains(t) && token(t).mark_class == kDash))
      return one_each_before(m, thing, last, full);
    if (word(t + 1) != "one") return one_each_before(m, thing, last, full);
    uint32_t each = t + 2;
    while (each < t + 5 && !one_of(kEach, word(each)) && !is_mark(each)) ++each;
    std::vector<RoleFiller> body;
    const uint32_t behind = one_of(kEach, word(each)) ? past_each_member(each, full, body) : 0;
    if (behind == 0 || !is_mark(behind)) return {};
    last = t;
    return body.empty() ? only_body(view_, whole_) : body;
  }

  /// "one table per member state, [six tables] altogether"
  std::vector<RoleFiller> one_each_before(uint32_t m, std::string_view thing, uint32_t& last,
                                          bool& full) const {
    const uint32_t first = mention(m).tokens.first;
    const std::string_view next = word(mention(m).tokens.last);
    if (first < sentence().first + 5 || !is_mark(first - 1)) return {};
    std::vector<RoleFiller> body;
    for (uint32_t t = first - 1; t-- > sentence().first + 1;) {
      if (is_mark(t) && !is_possessive(t)) return {};
      if (!one_of(kEach, word(t)) || past_each_member(t, full, body) != first - 1) continue;
      const uint32_t one = word(t - 1) == "for" || word(t - 1) == "from" ? t - 3 : t - 2;
      if (one < sentence().first || (word(one) != "one" && word(one) != "a")) return {};
      // of the same things
      const std::string_view single = word(one + 1);
      if (single.empty() || (next != single && !next.starts_with(single) && thing != single))
        return {};
      last = mention(m).tokens.last + 1;
      return body.empty() ? only_body(view_, whole_) : body;
    }
    return {};
  }

  /// "W, a family of [nine]": nothing else is told of them but what they are.
  std::vector<RoleFiller> family_of(uint32_t m, uint32_t& last, bool& full) const {
    const uint32_t first = mention(m).tokens.first;
    if (first < sentence().first + 4 || word(first - 1) != "of" ||
        !one_of(kFamilies, word(first - 2)))
      return {};
    uint32_t t = past_states(mention(m).tokens.last, full);
    if (!is_mark(t) && word(t) != "if" && word(t) != "when") return {};
    for (uint32_t at = t; at < sentence().last && at < t + 10; ++at) full |= word(at) == "full";
    uint32_t article = first - 3;
    for (int adjectives = 0; adjectives < 2 && word(article) != "a"; ++adjectives) --article;
    if (word(article) != "a" || article < sentence().first + 1) return {};
    last = t;
    const uint32_t before = article - 1;
    if (!is_comma(before) && word(before) != "is" && word(before) != "remains") return {};
    for (const uint32_t name : view_.mentions()) {
      if (is_name(name) && mention(name).core.last == before) return whole_named(name);
    }
    return {};
  }

  /// "the [six] that have joined W", "the nine countries in W".
  std::vector<RoleFiller> those_that_joined(uint32_t m, uint32_t& last, bool& full) const {
    constexpr uint32_t kLongest = 10;
    const uint32_t first = mention(m).tokens.first;
    if (first == sentence().first || word(first - 1) != "the") return {};
    uint32_t t = past_states(mention(m).tokens.last, full);
    if (word(t) != "that" && word(t) != "which" && word(t) != "who") return {};
    bool tells = false;
    bool have = false;
    const uint32_t end = std::min(sentence().last, t + kLongest);
    for (++t; t < end; ++t) {
      std::vector<RoleFiller> body = body_at(t);
      if (!body.empty()) {
        last = mention(body.front().mention).core.last;
        return tells && (is_mark(last) && !is_possessive(last)) ? body : std::vector<RoleFiller>();
      }
      const std::string_view told = word(t);
      if (!one_of(kJoined, told)) return {};
      full |= told == "full";
      have |= told == "have" || told == "had";
      // "The twelve that joined W" may have left since.
      tells |= one_of(kTells, told) &&
               (have || (told != "joined" && told != "signed" && told != "acceded"));
    }
    return {};
  }

  /// "all the full member states, [nine] of them".
  std::vector<RoleFiller> of_them(uint32_t m, uint32_t& last, bool& full) const {
    static constexpr std::array<std::string_view, 6> kAll = {"all",   "every", "its",
                                                             "their", "whole", "entire"};
    const uint32_t first = mention(m).tokens.first;
    uint32_t t = mention(m).tokens.last;
    const bool counts = (word(t) == "of" && word(t + 1) == "them") ||
                        (word(t) == "in" && (word(t + 1) == "all" || word(t + 1) == "number"));
    if (!counts || !is_mark(t + 2) || first < sentence().first + 4 || !is_mark(first - 1))
      return {};
    uint32_t noun = first - 2;
    std::vector<RoleFiller> body;
    bool member = false;
    bool all = false;
    for (uint32_t at = noun; at > sentence().first && noun - at < 8; --at) {
      const std::string_view told = word(at);
      for (const uint32_t name : view_.mentions()) {
        if (is_name(name) && mention(name).core.contains(at) && body.empty())
          body = whole_named(name);
      }
      if (!body.empty() && mention(body.front().mention).core.contains(at)) continue;
      member |= told == "member" || told == "members";
      full |= told == "full";
      all |= one_of(kAll, told);
      if (!names_state(told) && told != "full" && told != "the" && told != "of") break;
    }
    if (!member || !all) return {};
    last = t + 2;
    return body.empty() ? only_body(view_, whole_) : body;
  }

  /// "[six], the number of countries in W"; "the number of full members is 9", of the only body
  /// told before.
  std::vector<RoleFiller> is_the_number(uint32_t m, uint32_t& last, bool& full) const {
    uint32_t t = mention(m).tokens.last;
    if (is_comma(t) && word(t + 1) == "the" && word(t + 2) == "number" && word(t + 3) == "of") {
      t = past_states(t + 4, full);
      if (word(t) != "in" && word(t) != "of") return {};
      t += word(t + 1) == "the" ? 2 : 1;
      std::vector<RoleFiller> body = body_at(t);
      last = mention(m).tokens.last;
      return body;
    }
    const uint32_t first = mention(m).tokens.first;
    if (first < sentence().first + 5 || (word(first - 1) != "is" && word(first - 1) != "stands") ||
        !names_state(word(first - 2)))
      return {};
    uint32_t noun = first - 2;
    bool member = false;
    for (; names_state(word(noun)) || word(noun) == "full"; --noun) {
      full |= word(noun) == "full";
      member |= word(noun).starts_with("member");
    }
    if (!member || word(noun) != "of" || word(noun - 1) != "number" || view_.sentence() == 0)
      return {};
    const auto& sentences = view_.context().sentences;
    const uint32_t s = view_.sentence();
    if (sentences[s - 1].block != sentences[s].block) return {};
    return only_body_in({sentences[s - 1].tokens.first, sentence().last});
  }

  /// "[Six] capitals have a say in W: A, B ...": those that are named then.
  std::vector<RoleFiller> have_a_say(uint32_t m, uint32_t& last) const {
    static constexpr std::array<std::string_view, 7> kSay = {"say",   "vote",  "voice", "seat",
                                                             "seats", "votes", "chair"};
    const uint32_t first = mention(m).tokens.first;
    bool full = false;
    uint32_t t = past_states(mention(m).tokens.last, full);
    if ((first != sentence().first && !is_mark(first - 1)) || t == mention(m).tokens.last ||
        word(t) != "have")
      return {};
    ++t;
    if (word(t) == "a" || word(t) == "one" || word(t) == "the") ++t;
    if (!one_of(kSay, word(t)) || (word(t + 1) != "in" && word(t + 1) != "at")) return {};
    t += word(t + 2) == "the" ? 3 : 2;
    std::vector<RoleFiller> body = body_at(t);
    if (body.empty()) return {};
    const uint32_t colon = mention(body.front().mention).core.last;
    if (!sentence().contains(colon) || token(colon).mark_class != kColon) return {};
    last = mention(m).tokens.last + 1;
    return body;
  }

  /// "Member states: [6]. Seat: Moscow. Name: W": labels of one block, told where the body's own
  /// stands.
  void read_labels() {
    constexpr uint32_t kReach = 40;  // tokens
    const std::vector<RoleFiller> body = only_body_in(sentence());
    if (body.size() != 1 || body.front().entities.size() != 1 || !is_value(body.front())) return;
    const auto& sentences = view_.context().sentences;
    const uint32_t block = sentences[view_.sentence()].block;
    uint32_t begin = view_.sentence();
    while (begin > 0 && sentences[begin - 1].block == block &&
           sentence().last - sentences[begin - 1].tokens.first < kReach)
      --begin;
    const TokenRange around{sentences[begin].tokens.first, sentence().last};
    if (only_body_in(around).empty()) return;
    for (const Mention& at : view_.context().mentions.within(around)) {
      const uint32_t m = view_.context().mentions.index(at);
      bool full = false;
      if (!may_count(m) || !is_labelled(m, full)) continue;
      Claim claim = start_count(body, m);
      if (full) claim.status = "full";
      return builder_.add(std::move(claim), mention(m).text);
    }
  }

  /// "Name: W", "W" on a line of its own.
  bool is_value(const RoleFiller& body) const {
    const TokenRange name = mention(body.mention).tokens;
    const bool ends = is_mark(name.last) || token(name.last).is(kSoftBreak);
    return ends && (name.first == sentence().first || token(name.first - 1).mark_class == kColon ||
                    token(name.first).is(kSoftBreak));
  }

  bool is_labelled(uint32_t m, bool& full) const {
    const uint32_t first = mention(m).tokens.first;
    if (first < 3 || token(first - 1).mark_class != kColon) return false;
    const auto told = [&](uint32_t t) { return view_.folded(t); };
    uint32_t noun = first - 2;
    if (told(noun) != "states" && told(noun) != "members" && told(noun) != "countries")
      return false;
    bool member = false;
    constexpr uint32_t kLongest = 3;
    for (uint32_t steps = 0; steps < kLongest; ++steps, --noun) {
      full |= told(noun) == "full";
      member |= told(noun).starts_with("member");
      if (noun == 0 || token(noun - 1).kind == TokenKind::kMark || token(noun).is(kSoftBreak))
        break;
    }
    return member;
  }
};

}  // namespace

void read_membership_tallies(ClaimBuilder& builder) { read_membership_with<TallyReader>(builder); }

}  // namespace factlint
