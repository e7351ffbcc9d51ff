// What is left of a body when some of its members are taken away -> counts beside those: "Without
// Armenia the pact would have five", "Were B to leave, eight members would remain in W".
#include <algorithm>
#include <array>

#include "engine/claim/membership_parts.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 24;  ///< tokens from those taken away to the number that is left

constexpr std::array<std::string_view, 17> kWithout = {
    "minus",       "without",  "excluding", "discounting", "barring",  "subtract",
    "subtracting", "deduct",   "deducting", "remove",      "removing", "counting",
    "strike",      "striking", "drop",      "dropping",    "ignoring"};
/// With "out", "away" or "from" behind the names.
constexpr std::array<std::string_view, 9> kTake = {
    "leave", "take", "strip", "leaving", "taking", "set", "rule", "stripping", "setting"};
constexpr std::array<std::string_view, 6> kAway = {"out", "away", "aside", "off", "from", "of"};
constexpr std::array<std::string_view, 16> kGoing = {
    "leave", "leaves", "left", "quit",  "quits",  "walk",     "walks",    "walked",
    "exit",  "exits",  "pull", "pulls", "pulled", "withdraw", "withdrew", "withdraws"};
constexpr std::array<std::string_view, 5> kSupposed = {"were", "should", "if", "once", "with"};

class RemainderReader {
 public:
  RemainderReader(const SentenceView& view, const PredicateRole& part) : view_(view), part_(part) {}

  /// The countries taken away in front of `before`, and where their names end.
  std::vector<RoleFiller> taken(uint32_t before, uint32_t& end) const {
    std::vector<RoleFiller> run;
    uint32_t first = 0;
    uint32_t last = 0;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.core.last > before) break;
      if (mention.type != MentionType::kEntity) continue;
      auto found = view_.resolve_mention(m, part_).fillers;
      if (found.size() != 1) continue;
      // "minus Russia's forces": not the country.
      const uint32_t next = mention.core.last;
      if (view_.context().mentions.entity(mention).possessive ||
          (view_.phrases().tokens.contains(next) &&
           view_.context().tokens[next].kind == TokenKind::kPossessive))
        continue;
      const bool joined = !run.empty() && joins(last, mention.core.first);
      if (!joined && !run.empty() && is_taken(first, last)) break;
      if (!joined) run.clear();
      if (!joined) first = mention.core.first;
      last = mention.core.last;
      run.push_back(std::move(found.front()));
    }
    if (run.empty() || !is_taken(first, last)) return {};
    end = last;
    return run;
  }

 private:
  std::string_view word(uint32_t t) const {
    return view_.phrases().tokens.contains(t) ? view_.folded(t) : std::string_view();
  }

  bool joins(uint32_t first, uint32_t last) const {
    if (last <= first || last - first > 2) return false;
    for (uint32_t t = first; t < last; ++t) {
      const bool comma = view_.context().tokens[t].mark_class == kComma;
      if (!comma && word(t) != "and") return false;
    }
    return true;
  }

  bool is_taken(uint32_t first, uint32_t last) const {
    if (first == view_.phrases().tokens.first) return false;
    const std::string_view before = word(first - 1);
    if (one_of(kWithout, before)) return true;
    if (first >= view_.phrases().tokens.first + 2 && one_of(kAway, before))
      return one_of(kTake, word(first - 2));
    const std::string_view after = word(last);
    if (one_of(kTake, before)) return one_of(kAway, after);
    if (!one_of(kSupposed, before)) return false;
    if (before == "with") return after == "gone" || after == "out";
    const uint32_t verb = after == "to" || after == "were" || after == "has" || after == "had"
                              ? last + 1 + (word(last + 1) == "to" ? 1 : 0)
                              : last;
    return one_of(kGoing, word(verb));
  }

  const SentenceView& view_;
  const PredicateRole& part_;
};

/// "five members would remain", "is down to eight": the number is what is left, to the last one.
bool tells_rest(const SentenceView& view, TokenRange number) {
  static constexpr std::array<std::string_view, 5> kLeft = {"remain", "remains", "left",
                                                            "remaining", "over"};
  const TokenRange sentence = view.phrases().tokens;
  const uint32_t begin = std::max(sentence.first + 2, number.first) - 2;
  for (uint32_t t = begin; t < number.first; ++t) {
    if (view.word(t) == "down" || view.word(t) == "left" || view.word(t) == "leaves") return true;
  }
  for (uint32_t t = number.last; t < std::min(sentence.last, number.last + 6); ++t) {
    if (view.context().tokens[t].kind == TokenKind::kMark) return false;
    if (one_of(kLeft, view.word(t))) return true;
  }
  return false;
}

bool has_word(const SentenceView& view, TokenRange range, std::string_view wanted) {
  for (uint32_t t = range.first; t < std::min(range.last, view.phrases().tokens.last); ++t) {
    if (view.folded(t) == wanted) return true;
  }
  return false;
}

/// A number of members, or a bare one behind "club of", "down to", "have".
bool counts_members(const SentenceView& view, TokenRange number) {
  static constexpr std::array<std::string_view, 4> kForMembers = {"names", "capitals", "others",
                                                                  "flags"};
  for (uint32_t t = number.last; t < std::min(view.phrases().tokens.last, number.last + 4); ++t) {
    const std::string_view word = view.folded(t);
    if (names_members(word) || one_of(kForMembers, word)) return true;
  }
  if (number.first < view.phrases().tokens.first + 2) return false;
  const std::string_view before = view.word(number.first - 1);
  return before == "of" || (before == "to" && view.word(number.first - 2) == "down");
}

}  // namespace

std::vector<RoleFiller> members_taken_away(const SentenceView& view, const PredicateRole& part,
                                           uint32_t before) {
  uint32_t end = 0;
  return RemainderReader(view, part).taken(before, end);
}

namespace {

/// "With nine members left, [W] ..." -> where the words behind the number end; 0 if it is not so.
uint32_t end_of_rest(const SentenceView& view, const Mention& number, bool& full) {
  static constexpr std::array<std::string_view, 9> kHedge = {
      "only", "just", "perhaps", "maybe", "barely", "but", "no", "more", "than"};
  const TokenRange sentence = view.phrases().tokens;
  uint32_t t = number.tokens.first;
  while (t > sentence.first && one_of(kHedge, view.folded(t - 1))) --t;
  if (t != sentence.first + 1 || view.folded(sentence.first) != "with") return 0;
  t = number.tokens.last;
  for (; t < sentence.last && one_of(kHarmless, view.folded(t)); ++t)
    full |= view.word(t) == "full";
  if (t + 3 >= sentence.last || !names_members(view.folded(t))) return 0;
  ++t;
  if (view.word(t) == "left" || view.word(t) == "remaining") return t + 1;
  if (view.word(t) == "still" && view.word(t + 1) == "in") return t + 2;
  const bool own = (view.word(t) == "to" && view.word(t + 1) == "its") ||
                   (view.word(t) == "on" && view.word(t + 1) == "its");
  const std::string_view last = own ? view.folded(t + 2) : std::string_view();
  return last == "name" || last == "books" || last == "roll" || last == "credit" ? t + 3 : 0;
}

/// "With nine members left, [W] ...": the body that the clause is about.
void read_rest(ClaimBuilder& builder, const Predicate& predicate, RuleId rule) {
  const SentenceView& view = builder.view();
  const TokenRange sentence = view.phrases().tokens;
  for (const uint32_t m : view.mentions()) {
    const Mention& number = view.context().mentions.all[m];
    if (number.tokens.first > sentence.first + 4) return;
    if (number.type != MentionType::kNumber || is_counted(builder, m)) continue;
    bool full = false;
    const uint32_t comma = end_of_rest(view, number, full);
    if (comma == 0 || comma >= sentence.last || view.context().tokens[comma].mark_class != kComma ||
        has_word(view, {comma, sentence.last}, "would") ||
        has_word(view, {comma, sentence.last}, "could"))
      continue;
    const std::vector<RoleFiller> body = only_body(view, *predicate.role("whole"));
    if (body.empty() || view.context().mentions.all[body.front().mention].core.first > comma + 3)
      continue;
    RelationInstance instance;
    instance.predicate = &predicate;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    if (full) claim.status = "full";
    claim.roles = body;
    ClaimBuilder::put_mention(claim, "number", m, number.text);
    builder.add(std::move(claim), view.context().text_range({number.tokens.first, comma}));
  }
}

}  // namespace

void read_membership_remainder(ClaimBuilder& builder) {
  const Predicate* predicate = membership_predicate(builder);
  const RuleId rule = builder.rule(CheckKind::kCount, "membership");
  if (predicate == nullptr || rule == kNoRule) return;
  const SentenceView& view = builder.view();
  read_rest(builder, *predicate, rule);
  const RemainderReader reader(view, *predicate->role("part"));
  for (const uint32_t m : view.mentions()) {
    const Mention& number = view.context().mentions.all[m];
    if (number.type != MentionType::kNumber || !counts_members(view, number.tokens)) continue;
    uint32_t end = 0;
    std::vector<RoleFiller> taken = reader.taken(number.tokens.first, end);
    if (taken.empty() || number.tokens.first > end + kReach) continue;
    const std::vector<RoleFiller> body = only_body(view, *predicate->role("whole"));
    if (body.empty()) return;
    RelationInstance instance;
    instance.predicate = predicate;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.mode = ClaimMode::kAsserted;
    claim.tense = Tense::kPresent;
    claim.strict = tells_rest(view, number.tokens);
    if (has_word(view, {number.tokens.last, number.tokens.last + 2}, "full")) claim.status = "full";
    claim.roles = body;
    for (RoleFiller& filler : taken) {
      filler.role = "besides";
      claim.roles.push_back(std::move(filler));
    }
    ClaimBuilder::put_mention(claim, "number", m, number.text);
    builder.add(std::move(claim), number.text);
    return;
  }
}

}  // namespace factlint
