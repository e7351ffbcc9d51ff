// Rows of countries that the words between them and a body call its whole membership: "A, B and C:
// that, in full, is W's membership", "the complete W roster reads A, B and C", "A, B, C. So runs
// the entire roll of W."
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/backshift.h"
#include "engine/claim/membership_sentence.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr size_t kFewest = 4;
constexpr uint32_t kReach = 14;  ///< tokens between the row and the body

constexpr std::array<std::string_view, 17> kRolls = {
    "roll",       "roster",   "line-up",     "lineup",  "membership", "list",
    "roll-call",  "rollcall", "register",    "company", "circle",     "cast",
    "complement", "tally",    "composition", "call",    "inventory"};
constexpr std::array<std::string_view, 7> kWhole = {"full",  "complete", "entire",    "whole",
                                                    "total", "entirety", "exhaustive"};

/// Words that lead from the row to the body and say nothing else.
bool carries(std::string_view word) {
  static constexpr std::array<std::string_view, 56> kCarriers = {
      "so",   "runs",   "run",    "reads",   "read",       "goes",    "with",   "then",
      "such", "done",   "one",    "name",    "there",      "you",     "get",    "more",
      "else", "nobody", "no",     "nothing", "only",       "being",   "thus",   "here",
      "for",  "this",   "day",    "actual",  "makes",      "count",   "up",     "alliance",
      "call", "roll",   "roster", "line",    "entirety",   "s",       "'s",     "ends",
      "end",  "over",   "closes", "not",     "beyond",     "besides", "apart",  "aside",
      "them", "other",  "others", "none",    "constitute", "country", "beside", "outside"};
  return word != "not" && (announces_members(word) || one_of(kCarriers, word) ||
                           one_of(kRolls, word) || one_of(kWhole, word));
}

class CompleteReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read() {
    if (!has_rule(CheckKind::kList) || !has_rule(CheckKind::kMember) ||
        tells_past_year(view_.context(), sentence()))
      return;
    const std::vector<RoleFiller> body = only_body_in(sentence());
    if (body.size() != 1 || body.front().mention == kNoMention ||
        !sentence().contains(mention(body.front().mention).core.first))
      return;
    const TokenRange name = mention(body.front().mention).core;
    const std::vector<CountryRun> runs = country_runs({"and", "or", "plus", "the"});
    for (const CountryRun& run : runs) {
      if (run.parts.size() >= kFewest) read_run(run, body.front(), name);
    }
    if (runs.empty()) read_before(body.front(), name);
    for (const CountryRun& run : runs) {
      if (run.parts.size() >= kFewest) read_exclusive(run, body.front(), name);
    }
  }

 private:
  /// "A, B, C and D are in W, and nobody else is", "Apart from A, B, C and D nobody is in W".
  void read_exclusive(const CountryRun& run, const RoleFiller& body, TokenRange name) {
    static constexpr std::array<std::string_view, 8> kApart = {
        "apart", "aside", "from", "besides", "beyond", "other", "than", "outside"};
    if (run.tokens.last > name.first) return;
    uint32_t t = run.tokens.first;
    while (t > sentence().first && one_of(kApart, word(t - 1))) --t;
    if (t == sentence().first && t < run.tokens.first) {
      // "nobody is in W", "no state belongs to W", "W has no members"
      const TokenRange rest{run.tokens.last, name.first};
      const bool ahead = has_denial(rest) && carries_all(rest) && closes(past_body(name));
      const bool behind = carries_all(rest) && has_denial({name.last, sentence().last}) &&
                          carries_all({name.last, sentence().last});
      if (ahead || behind) add(run, body, true);
      return;
    }
    if (run.tokens.first != sentence().first || !carries_all({run.tokens.last, name.first})) return;
    t = past_body(name);
    if (!is_comma(t) || word(t + 1) != "and") return;
    const TokenRange rest{t + 1, sentence().last};
    if (rest.size() < 8 && leaves_nobody(rest) && carries_all(rest)) add(run, body, true);
  }

  bool has_denial(TokenRange tokens) const {
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (word(t) == "nobody" || word(t) == "no" || word(t) == "none") return true;
    }
    return false;
  }

  uint32_t past_body(TokenRange name) const {
    uint32_t t = name.last;
    if (is_possessive(t)) ++t;
    while (names_members(word(t)) || word(t) == "member") ++t;
    return t;
  }

  void read_run(const CountryRun& run, const RoleFiller& body, TokenRange name) {
    const bool ahead = run.tokens.last <= name.first;
    const TokenRange between =
        ahead ? TokenRange{run.tokens.last, name.first} : TokenRange{name.last, run.tokens.first};
    // "A, B and C have read the full list"
    if (ahead && !is_mark(between.first)) return;
    if (between.last < between.first || between.last - between.first > kReach ||
        !carries_all(between) ||
        !(ahead ? is_told_whole(between, name) : is_announced(between, name)))
      return;
    if (ahead ? !opens_plainly(run) : !closes(run.tokens.last)) return;
    add(run, body, in_full(between));
  }

  /// "A, B, C and D. So runs the full roll of W.": the row is all of the sentence before.
  void read_before(const RoleFiller& body, TokenRange name) {
    const auto& sentences = view_.context().sentences;
    const uint32_t s = view_.sentence();
    if (s == 0 || sentences[s - 1].block != sentences[s].block ||
        name.first > sentence().first + kReach)
      return;
    const TokenRange before = sentences[s - 1].tokens;
    const TokenRange between{sentence().first, name.first};
    CountryRun run;
    run.tokens = before;
    uint32_t next = before.first;
    const Mentions& mentions = view_.context().mentions;
    for (const Mention& at : mentions.within(before)) {
      if (at.type != MentionType::kEntity || at.tokens.first < next) continue;
      std::vector<RoleFiller> parts = part_named(mentions.index(at));
      if (parts.size() != 1 || !only_joints({next, at.tokens.first})) return;
      run.parts.push_back(std::move(parts.front()));
      next = at.tokens.last;
    }
    if (run.parts.size() < kFewest || !only_joints({next, before.last}) || !carries_all(between) ||
        !is_told_whole(between, name))
      return;
    if (leaves_nobody(between)) run.tokens.last = name.last;  // where nobody else is said to be
    add(run, body);
  }

  bool only_joints(TokenRange tokens) const {
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (token(t).kind != TokenKind::kMark && view_.folded(t) != "and" && view_.folded(t) != "the")
        return false;
    }
    return true;
  }

  bool carries_all(TokenRange tokens) const {
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (token(t).kind == TokenKind::kMark || token(t).kind == TokenKind::kPossessive ||
          carries(view_.folded(t)))
        continue;
      const bool number =
          std::any_of(view_.mentions().begin(), view_.mentions().end(),
                      [&](uint32_t m) { return is_number(m) && mention(m).tokens.contains(t); });
      if (!number) return false;
    }
    return true;
  }

  /// "that, [in full], is [W's membership]", "so runs [the complete roll of W]", "that is [the
  /// whole of W]".
  bool is_told_whole(TokenRange between, TokenRange name) const {
    bool whole = false;
    bool roll = false;
    bool definite = false;
    uint32_t last = name.last;
    if (is_possessive(last)) ++last;
    for (const uint32_t end = last + 3; last < end && !is_mark(last); ++last) {
      const bool behind =
          one_of(kRolls, word(last)) || word(last) == "full" || word(last) == "member";
      if (!behind) break;
    }
    for (uint32_t t = between.first; t < last; ++t) {
      whole |= one_of(kWhole, word(t)) && word(t + 1) != "members" && word(t + 1) != "member";
      roll |= one_of(kRolls, word(t));
      definite |= word(t) == "the" || word(t) == "its" || is_possessive(t);
    }
    if (whole && (roll || in_full(between))) return true;
    if (closes(last) && (leaves_nobody(between) || equates(between))) return true;
    // "that is the whole of W", "the entire W"
    if (whole && definite && points_back(between)) return true;
    // "with that, the list of W members is at an end", "such is the membership of W"
    return roll && points_back(between) && (ends_list(last) || closes(last));
  }

  /// "[nobody else is in the] W", "[beyond these, no state belongs to the] W".
  bool leaves_nobody(TokenRange tokens) const {
    static constexpr std::array<std::string_view, 9> kElse = {
        "else", "other", "others", "beyond", "besides", "apart", "aside", "beside", "outside"};
    bool nobody = false;
    bool others = false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      nobody |= word(t) == "nobody" || word(t) == "no" || word(t) == "none";
      others |= one_of(kElse, word(t));
    }
    return nobody && others;
  }

  /// "[these six are the] W", "[those make up the] W".
  bool equates(TokenRange tokens) const {
    static constexpr std::array<std::string_view, 7> kEqual = {
        "is", "are", "make", "form", "makes", "constitute", "comprise"};
    bool equal = false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      equal |= one_of(kEqual, word(t));
      if (word(t) == "in" || word(t) == "of" || word(t) == "to" || word(t) == "from") return false;
    }
    return equal && points_back(tokens);
  }

  bool in_full(TokenRange tokens) const {
    for (uint32_t t = tokens.first; t + 1 < tokens.last; ++t) {
      if (word(t) == "in" && word(t + 1) == "full") return true;
    }
    return false;
  }

  bool points_back(TokenRange tokens) const {
    static constexpr std::array<std::string_view, 6> kBack = {"that", "this",  "these",
                                                              "such", "those", "thus"};
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (one_of(kBack, word(t))) return true;
    }
    return false;
  }

  bool ends_list(uint32_t t) const {
    static constexpr std::array<std::string_view, 8> kDone = {
        "done", "over", "complete", "end", "ended", "finished", "closed", "closes"};
    for (const uint32_t end = std::min(sentence().last, t + 6); t < end; ++t) {
      if (one_of(kDone, word(t))) return true;
    }
    return false;
  }

  /// "the complete [W roster reads]: A, B", "[W in full]: A, B".
  bool is_announced(TokenRange between, TokenRange name) const {
    static constexpr std::array<std::string_view, 7> kReads = {"reads", "runs",  "goes", "is",
                                                               "are",   "being", "then"};
    bool reads = token(between.last - 1).mark_class == kColon;
    for (uint32_t t = between.first; t < between.last; ++t) reads |= one_of(kReads, word(t));
    if (!reads) return false;
    uint32_t first = name.first;
    for (const uint32_t begin = first; first > sentence().first && first + 6 > begin; --first) {
      if (is_mark(first - 1) || !carries(word(first - 1))) break;
    }
    bool whole = in_full(between);
    bool roll = whole;
    for (uint32_t t = first; t < between.last; ++t) {
      whole |= one_of(kWhole, word(t)) && word(t + 1) != "members" && word(t + 1) != "member";
      roll |= one_of(kRolls, word(t));
    }
    return whole && roll;
  }

  /// Nothing but a short lead-in stands before the row: no "apart from A", "A, B and C have met".
  bool opens_plainly(const CountryRun& run) const {
    for (uint32_t t = sentence().first; t < run.tokens.first; ++t) {
      if (is_mark(t) || word(t) == "the") continue;
      const bool label =
          run.tokens.first > sentence().first && token(run.tokens.first - 1).mark_class == kColon;
      return label;
    }
    return true;
  }

  bool closes(uint32_t t) const { return t >= sentence().last || is_mark(t); }

  /// Where they are claimed as members already, that they are all is claimed besides if `anyway`.
  void add(const CountryRun& run, const RoleFiller& body, bool anyway = false) {
    if (!anyway && is_claimed(run, body)) return;
    Claim claim = start(CheckKind::kList);
    claim.list_kind = ListKind::kClosed;
    claim.roles = run.parts;
    claim.roles.push_back(body);
    builder_.add(std::move(claim), view_.context().text_range(run.tokens));
  }
};

}  // namespace

void read_membership_complete(ClaimBuilder& builder) {
  read_membership_with<CompleteReader>(builder);
}

}  // namespace factlint
