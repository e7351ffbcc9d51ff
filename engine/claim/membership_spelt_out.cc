// Lists of members that spell out the body itself: "throughout W, that is to say in A, B or C",
// "firms from any W state (A, B or C)"; and one that the next sentence takes up: "... Together they
// make up W".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_lists.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// Words that may stand between a body's mark and the first of its countries.
constexpr std::array<std::string_view, 20> kBetween = {
    "that", "is",      "to",     "say", "i.e", "i.e.", "ie", "in",   "other", "words",
    "from", "meaning", "namely", "viz", "wit", "for",  "of", "with", "the",   "which"};
/// Those of them that say that the same is told again.
constexpr std::array<std::string_view, 9> kSame = {"that",    "i.e",    "i.e.", "ie", "words",
                                                   "meaning", "namely", "viz",  "wit"};
constexpr std::array<std::string_view, 8> kAllOver = {
    "throughout", "across", "anywhere", "everywhere", "over", "whole", "entire", "wherever"};

constexpr size_t kEnough = 4;  // fewer may be examples, or those that matter

}  // namespace

/// Where the words begin that spell the list out; `sure` if they say that it is the same.
uint32_t ListReader::begin_of_words(const CountryRun& run, bool& sure) const {
  uint32_t t = run.tokens.first;
  while (t > sentence().first && one_of(kBetween, word(t - 1))) {
    --t;
    sure |= one_of(kSame, word(t));
    if (sure && t > sentence().first && token(t - 1).mark_class == kComma &&
        t > sentence().first + 1 && word(t - 2) == "is")
      --t;  // "that is, in A"
  }
  return t;
}

/// "anywhere in [W]", "across [W]".
bool ListReader::is_all_over(uint32_t body) const {
  const uint32_t begin = std::max(sentence().first + 4, body) - 4;
  for (uint32_t t = begin; t < body; ++t) {
    if (one_of(kAllOver, word(t))) return true;
  }
  return false;
}

/// "from [W]", "in the [W]"; "outside it" and "the north of it" tell of others.
bool ListReader::lies_in(uint32_t body) const {
  uint32_t t = body;
  if (t > sentence().first && word(t - 1) == "the") --t;
  if (t == sentence().first) return false;
  const std::string_view before = word(t - 1);
  return before == "from" || before == "in" || before == "within" || before == "inside" ||
         before == "throughout" || before == "across";
}

/// "[W] in full", "[W] in its entirety", "[W] from A to Z": where these words end.
uint32_t ListReader::end_of_entire(uint32_t t, bool& entire) const {
  if (word(t) == "in" && word(t + 1) == "full") return entire = true, t + 2;
  if (word(t) == "in" && word(t + 1) == "its" && word(t + 2) == "entirety")
    return entire = true, t + 3;
  if (word(t) == "from" && word(t + 2) == "to") return entire = true, t + 4;
  if (word(t) == "complete") return entire = true, t + 1;
  return t;
}

/// "the entire [W]", "the complete W".
bool ListReader::is_told_entire(uint32_t body) const {
  if (body < sentence().first + 1) return false;
  const std::string_view before = word(body - 1);
  return before == "entire" || before == "whole" || before == "complete" || before == "full";
}

/// "countries of [the W]": some of them.
bool ListReader::tells_countries_of(uint32_t body) const {
  uint32_t t = body;
  if (t > sentence().first && word(t - 1) == "the") --t;
  if (t < sentence().first + 2 || (word(t - 1) != "of" && word(t - 1) != "in")) return false;
  return names_members(word(t - 2));
}

/// "former members of W", "outside the members of W": those listed are others. "are not members of
/// W": they are told to be none, so `denied`.
bool ListReader::leaves_out(uint32_t body, bool& denied) const {
  static constexpr std::array<std::string_view, 8> kNotThey = {
      "outside", "no", "none", "except", "without", "besides", "non", "ex"};
  for (uint32_t t = sentence().first; t < body; ++t) {
    if (one_of(kNotThey, word(t)) || (word(t) == "former" && names_members(word(t + 1))))
      return true;
    denied |= word(t) == "not" || word(t) == "never" || word(t) == "n't";
  }
  return false;
}

/// "anywhere in W, that is to say in A, B, C or D".
void ListReader::read_spelt_out(const CountryRun& run) {
  if (run.parts.size() < kEnough || !has_rule(CheckKind::kMember)) return;
  bool sure = false;
  const uint32_t words = begin_of_words(run, sure);
  if (words < sentence().first + 2) return;
  const Token& mark = token(words - 1);
  const bool sets_off = mark.mark_class == kComma || mark.mark_class == kDash ||
                        mark.mark_class == kOpenBracket || mark.mark_class == kColon;
  if (mark.kind != TokenKind::kMark || !sets_off) return;
  for (const uint32_t m : view_.mentions()) {
    if (mention(m).core.first >= words) return;
    const std::vector<RoleFiller> body = is_name(m) ? whole_named(m) : std::vector<RoleFiller>();
    if (body.size() != 1) continue;
    bool entire = false;
    const uint32_t end = end_of_entire(mention(m).tokens.last, entire);
    if (end != words - 1) continue;
    entire |= is_told_entire(mention(m).core.first);
    const bool over = is_all_over(mention(m).core.first);
    const bool members = tells_countries_of(mention(m).core.first) && mark.mark_class == kColon;
    // "In the entire W, A and B ...", "across W, with A and B close behind" tell no list
    const bool told = mark.mark_class != kComma && words == run.tokens.first;
    if (sure ? !over && !lies_in(mention(m).core.first) : !told || !(over || entire || members))
      return;
    bool denied = false;
    if (members && leaves_out(mention(m).core.first, denied)) return;
    return add(run, start(CheckKind::kMember), (entire && told) || (sure && over), denied, body);
  }
}

/// A part of a number: "all [twenty-seven] members".
bool ListReader::is_count(uint32_t t) const {
  return std::any_of(view_.mentions().begin(), view_.mentions().end(),
                     [&](uint32_t m) { return is_number(m) && mention(m).core.contains(t); });
}

/// The body of "W's entire membership", "all members of W", "the full W membership" that ends at
/// `end`; empty if the words say something else.
std::vector<RoleFiller> ListReader::all_members_of(uint32_t end) const {
  constexpr uint32_t kReach = 9;
  static constexpr std::array<std::string_view, 6> kAll = {"all",  "entire",   "whole",
                                                           "full", "complete", "every"};
  static constexpr std::array<std::string_view, 7> kPlain = {"the",  "of",      "its", "member",
                                                             "full", "current", "in"};
  std::vector<RoleFiller> body;
  bool all = false;
  bool members = false;
  for (uint32_t t = end; t > sentence().first && end - t < kReach; --t) {
    if (body.empty()) {
      for (const uint32_t m : view_.mentions()) {
        if (is_name(m) && mention(m).core.last == t && whole_named(m).size() == 1) {
          body = whole_named(m);
          t = mention(m).core.first + 1;
          break;
        }
      }
      if (t <= sentence().first ||
          (!body.empty() && mention(body.front().mention).core.contains(t - 1)))
        continue;
    }
    const std::string_view told = word(t - 1);
    all |= one_of(kAll, told);
    members |= told == "members" || told == "membership" || told == "states";
    const bool plain = one_of(kAll, told) || one_of(kPlain, told) || names_members(told) ||
                       told == "membership" || is_possessive(t - 1) || is_count(t - 1);
    if (!plain) break;
  }
  return all && members ? body : std::vector<RoleFiller>();
}

/// "W's entire membership - A, B and C - signed up".
void ListReader::read_all_apposed(const CountryRun& run) {
  const uint32_t first = run.tokens.first;
  if (run.parts.size() < kEnough || first < sentence().first + 3 || !has_rule(CheckKind::kMember))
    return;
  const uint8_t opens = token(first - 1).mark_class;
  const uint32_t last = run.tokens.last;
  const uint8_t closes = sentence().contains(last) ? token(last).mark_class : uint8_t{kPeriod};
  const bool set_off = (opens == kOpenBracket && closes == kCloseBracket) ||
                       ((opens == kDash || opens == kHyphen) &&
                        (closes == kDash || closes == kHyphen || closes == kPeriod)) ||
                       (opens == kComma && (closes == kComma || closes == kPeriod));
  if (token(first - 1).kind != TokenKind::kMark || !set_off) return;
  // Told one by one as well, perhaps, which says nothing of those left out.
  const std::vector<RoleFiller> body = all_members_of(first - 1);
  if (!body.empty()) add_taken_up(run, body, run.tokens);
}

/// "The W nine are A, B ...": as many as the number says.
void ListReader::read_numbered(const CountryRun& run) {
  const uint32_t verb = run.tokens.first - 1;
  if (run.parts.size() < kEnough || verb < sentence().first + 2 || word(verb) != "are" ||
      !ends_sentence(run) || !has_rule(CheckKind::kMember))
    return;
  for (const uint32_t m : view_.mentions()) {
    if (!is_number(m) || mention(m).core.last != verb) continue;
    const Quantity& count = view_.context().mentions.quantity(mention(m));
    if (count.value != Decimal(static_cast<int64_t>(run.parts.size()))) return;
    uint32_t end = mention(m).core.first;
    if (end > sentence().first && is_possessive(end - 1)) --end;
    for (const uint32_t name : view_.mentions()) {
      if (!is_name(name) || mention(name).core.last != end) continue;
      const std::vector<RoleFiller> body = whole_named(name);
      if (body.size() == 1) add(run, start(CheckKind::kMember), true, false, body);
    }
    return;
  }
}

/// "the whole of W", "the entire membership of W", "W" from `t` on to the end.
bool ListReader::tells_whole(uint32_t t) const {
  static constexpr std::array<std::string_view, 12> kWhole = {
      "the",        "whole",    "all",     "of",      "entire",  "full",
      "membership", "complete", "members", "today's", "present", "total"};
  while (sentence().contains(t) && one_of(kWhole, word(t))) ++t;
  for (const uint32_t m : view_.mentions()) {
    if (!is_name(m) || mention(m).core.first != t || whole_named(m).size() != 1) continue;
    return is_mark(mention(m).core.last);
  }
  return false;
}

/// The countries that a sentence lists last; empty if it names others beside them.
CountryRun ListReader::last_run_in(TokenRange tokens) const {
  const Mentions& mentions = view_.context().mentions;
  CountryRun run;
  for (const Mention& at : mentions.within(tokens)) {
    if (at.type != MentionType::kEntity) continue;
    std::vector<RoleFiller> part = part_named(mentions.index(at));
    if (part.size() != 1 || at.tokens.first < run.tokens.last) continue;
    // "From Minsk to Oslo the list runs: A, B ...": what came before is no list
    if (!run.parts.empty() && !joined(run.tokens.last, at.tokens.first)) {
      if (run.parts.size() > 2) return {};
      run = {};
    }
    if (run.parts.empty()) run.tokens.first = at.tokens.first;
    run.tokens.last = at.tokens.last;
    run.parts.push_back(std::move(part.front()));
  }
  return run;
}

/// "Six flags hang there: A, B ... Together they make up the whole of W."
void ListReader::read_taken_up() {
  constexpr uint32_t kReach = 7;
  static constexpr std::array<std::string_view, 9> kMake = {
      "make", "form", "constitute", "compose", "are", "is", "comprise", "makes", "forms"};
  static constexpr std::array<std::string_view, 6> kThey = {"they", "these", "those",
                                                            "them", "that",  "this"};
  if (view_.sentence() == 0 || !has_rule(CheckKind::kMember)) return;
  const uint32_t end = std::min(sentence().last, sentence().first + kReach);
  bool they = false;
  for (uint32_t t = sentence().first; t < end; ++t) {
    they |= one_of(kThey, word(t));
    if (!they || !one_of(kMake, word(t))) continue;
    const uint32_t next = word(t + 1) == "up" ? t + 2 : t + 1;
    if (!tells_whole(next)) return;
    const TokenRange before = view_.context().sentences[view_.sentence() - 1].tokens;
    const std::vector<RoleFiller> body = only_whole_in(sentence());
    CountryRun run = last_run_in(before);
    if (run.parts.size() < kEnough || body.empty()) return;
    return add_taken_up(std::move(run), body, {sentence().first, sentence().last});
  }
}

/// The claim stands in its own sentence; only its countries are named before.
void ListReader::add_taken_up(CountryRun run, const std::vector<RoleFiller>& body,
                              TokenRange span) {
  Claim claim = start(CheckKind::kList);
  if (claim.rule == kNoRule) return;
  claim.list_kind = ListKind::kClosed;
  claim.roles = std::move(run.parts);
  claim.roles.insert(claim.roles.end(), body.begin(), body.end());
  builder_.add(std::move(claim), view_.context().text_range(span));
}

}  // namespace factlint
