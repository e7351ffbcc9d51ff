// Members told beside their body without a verb between: "As members of W, A and B ...", "W, to
// which A and B belong", "A, one of W's six".
#include <algorithm>
#include <array>

#include "engine/claim/membership_parts.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 14> kMember = {
    "member", "members", "state",     "states",  "ally",        "allies",    "country",
    "nation", "party",   "countries", "nations", "participant", "signatory", "signatories"};
constexpr std::array<std::string_view, 14> kBefore = {"a",    "an",       "both",  "the", "full",
                                                      "two",  "three",    "of",    "one", "fellow",
                                                      "four", "existing", "loyal", "in"};

/// What may stand between a name and what it is besides: "still", "on paper", "like B".
constexpr std::array<std::string_view, 29> kStill = {
    "still",    "already",  "itself",    "also",         "too",       "formally",
    "on",       "paper",    "legally",   "officially",   "nominally", "technically",
    "now",      "today",    "currently", "in",           "name",      "only",
    "theory",   "law",      "principle", "nevertheless", "though",    "although",
    "strictly", "speaking", "at",        "least",        "moreover"};
constexpr std::array<std::string_view, 9> kLike = {"like", "along", "together", "with", "as",
                                                   "well", "just",  "unlike",   "and"};
constexpr std::array<std::string_view, 16> kNotYet = {
    "former",    "would-be", "prospective", "candidate", "associate", "observer",
    "future",    "aspiring", "potential",   "honorary",  "one-time",  "onetime",
    "erstwhile", "would",    "likely",      "possible"};

/// Countries in a row, and where they stand.
struct Parts {
  TokenRange tokens;
  std::vector<RoleFiller> fillers;
};

class BesideReader {
 public:
  BesideReader(ClaimBuilder& builder, const Predicate& predicate)
      : builder_(builder),
        view_(builder.view()),
        predicate_(predicate),
        whole_(*predicate.role("whole")),
        part_(*predicate.role("part")) {}

  void read() {
    if (builder_.rule(CheckKind::kMember, predicate_.id) == kNoRule) return;
    for (const Parts& parts : all_parts()) {
      read_fronted(parts);
      read_which(parts);
      read_one_of(parts);
      read_no_longer(parts);
      read_set_apart(parts);
      read_obliged(parts);
      read_absent(parts);
      read_exit(parts);
    }
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  bool is_mark(uint32_t t) const {
    return t >= sentence().last || view_.context().tokens[t].kind == TokenKind::kMark;
  }
  bool is_comma(uint32_t t) const {
    return sentence().contains(t) && view_.context().tokens[t].mark_class == kComma;
  }
  std::string word(uint32_t t) const {
    return sentence().contains(t) ? view_.folded(t) : std::string();
  }

  std::vector<Parts> all_parts() const {
    std::vector<Parts> found;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      auto fillers = view_.resolve_mention(m, part_).fillers;
      if (fillers.size() != 1) continue;
      const bool joined = !found.empty() && joins(found.back().tokens.last, mention.tokens.first);
      if (!joined) found.push_back({mention.tokens, {}});
      found.back().tokens.last = mention.tokens.last;
      found.back().fillers.push_back(std::move(fillers.front()));
    }
    return found;
  }

  bool joins(uint32_t first, uint32_t last) const {
    if (last <= first || last - first > 2) return false;
    for (uint32_t t = first; t < last; ++t) {
      if (!is_comma(t) && word(t) != "and") return false;
    }
    return true;
  }

  /// The body whose name ends at, or begins at, `token`.
  std::vector<RoleFiller> body_at(uint32_t token, bool ends) const {
    constexpr uint32_t kLongest = 16;  // tokens of a name
    const auto& all = view_.context().mentions.all;
    const auto mentions = view_.mentions();
    auto it = std::lower_bound(
        mentions.begin(), mentions.end(), token,
        [&](uint32_t m, uint32_t t) { return all[m].tokens.first + kLongest < t; });
    for (; it != mentions.end() && all[*it].tokens.first <= token; ++it) {
      const uint32_t m = *it;
      const Mention& mention = all[m];
      if (mention.type != MentionType::kEntity ||
          (ends ? mention.core.last : mention.core.first) != token)
        continue;
      auto found = view_.resolve_mention(m, whole_).fillers;
      if (!found.empty()) return found;
    }
    return {};
  }

  uint32_t start_of(const RoleFiller& body) const {
    return view_.context().mentions.all[body.mention].core.first;
  }

  /// "As full members of W, [A and B] ...", "As a W member, [A] ...".
  void read_fronted(const Parts& parts) {
    const uint32_t comma = parts.tokens.first - 1;
    if (parts.tokens.first < sentence().first + 4 || !is_comma(comma)) return;
    const bool noun_last = one_of(kMember, word(comma - 1));
    std::vector<RoleFiller> body = body_at(noun_last ? comma - 1 : comma, true);
    if (body.empty()) return;
    bool member = noun_last;
    uint32_t t = start_of(body.front());
    for (int steps = 0; t > sentence().first && steps < 8; ++steps, --t) {
      const std::string before = word(t - 1);
      if (before == "as") {
        if (member) add(parts, body, false, {t - 1, parts.tokens.last});
        return;
      }
      member |= one_of(kMember, before);
      if (!one_of(kMember, before) && !one_of(kBefore, before)) return;
    }
  }

  /// "W, to which [A and B] belong", "W, of which [A] is a member".
  void read_which(const Parts& parts) {
    uint32_t which = parts.tokens.first;
    while (which > sentence().first && (word(which - 1) == "both" || word(which - 1) == "the"))
      --which;
    if (which < sentence().first + 3 || word(which - 1) != "which") return;
    const std::string preposition = word(which - 2);
    if (preposition != "of" && preposition != "to" && preposition != "in") return;
    uint32_t end = which - 2;
    if (is_mark(end - 1)) --end;
    const std::vector<RoleFiller> body = body_at(end, true);
    if (body.empty()) return;
    bool negated = false;
    for (uint32_t t = parts.tokens.last; t < sentence().last && !is_comma(t); ++t) {
      const std::string told = word(t);
      negated |= told == "not" || told == "never" || told == "n't" || told == "neither";
      if (told == "belong" || told == "belongs" || told == "member" || told == "members" ||
          told == "sit" || told == "sits") {
        add(parts, body, negated, {parts.tokens.first, t + 1});
        return;
      }
      if (told == "would" || told == "could" || told == "may" || told == "might" ||
          told == "once" || told == "was" || told == "were" || told == "want" || told == "wants")
        return;
    }
  }

  /// "[A], one of W's six", "[A and B], two of the W members".
  void read_one_of(const Parts& parts) {
    uint32_t t = parts.tokens.last;
    if (!is_mark(t) || word(t + 2) != "of") return;
    const std::string count = word(t + 1);
    if (count != "one" && count != "two" && count != "three" && count != "both") return;
    t += 3;
    if (word(t) == "the") ++t;
    const std::vector<RoleFiller> body = body_at(t, false);
    if (body.empty()) return;
    t = view_.context().mentions.all[body.front().mention].core.last;
    if (!is_mark(t) && (word(t) == "'s" || word(t) == "s" ||
                        view_.context().tokens[t].kind == TokenKind::kPossessive))
      ++t;
    const bool number = number_at(t);
    if (number) ++t;
    const bool member = one_of(kMember, word(t));
    if ((number && is_mark(t)) || (member && is_mark(t + 1)))
      add(parts, body, false, {parts.tokens.first, t});
  }

  /// "[A], no longer a member of W, ...", "[A], never a W member, ...".
  void read_no_longer(const Parts& parts) {
    uint32_t t = parts.tokens.last;
    if (!is_mark(t)) return;
    ++t;
    if (word(t) == "no" && word(t + 1) == "longer") {
      t += 2;
    } else if (word(t) == "never" || word(t) == "not") {
      ++t;
    } else {
      return;
    }
    const uint32_t end = std::min(sentence().last, t + 12);
    bool member = false;
    for (; t < end && !is_mark(t); ++t) {
      if (one_of(kMember, word(t))) {
        member = true;
        continue;
      }
      const std::vector<RoleFiller> body = body_at(t, false);
      if (!body.empty()) {
        t = view_.context().mentions.all[body.front().mention].core.last;
        member |= one_of(kMember, word(t));
        if (member && (is_mark(t) || is_mark(t + 1)))
          add(parts, body, true, {parts.tokens.first, t});
        return;
      }
      if (!one_of(kBefore, word(t)) && word(t) != "of") return;
    }
  }

  /// "[A], on paper still a full member of W, ...", "[A], like B a W member, ...".
  void read_set_apart(const Parts& parts) {
    constexpr uint32_t kLongest = 14;
    uint32_t t = parts.tokens.last;
    if (!is_mark(t) || !sentence().contains(t + 3)) return;
    Parts all = parts;
    const uint32_t end = std::min(sentence().last, t + kLongest);
    for (++t; t < end && word(t) != "a" && word(t) != "an"; ++t) {
      if (is_mark(t) && !is_comma(t)) return;
      if (is_comma(t) || one_of(kStill, word(t)) || one_of(kLike, word(t))) continue;
      const uint32_t m = country_at(t);
      if (m == kNoMention) return;
      // "like B a member": B is one too; "unlike B" says the reverse of it.
      const uint32_t last = view_.context().mentions.all[m].core.last;
      if (word(t - 1) != "unlike" && !one_of(kStill, word(t - 1))) {
        for (RoleFiller& filler : view_.resolve_mention(m, part_).fillers)
          all.fillers.push_back(std::move(filler));
      }
      t = last - 1;
    }
    // "like a member of W": it is none.
    if (t >= end || t == parts.tokens.last + 1 || one_of(kLike, word(t - 1))) return;
    read_member_noun(all, t + 1);
  }

  /// "[a] loyal member of W", "[a] full W member" from `t` on.
  void read_member_noun(const Parts& parts, uint32_t t) {
    constexpr uint32_t kLongest = 8;
    const uint32_t end = std::min(sentence().last, t + kLongest);
    std::vector<RoleFiller> body;
    bool member = false;
    bool full = false;
    for (; t < end && !is_mark(t); ++t) {
      const std::string told = word(t);
      if (body.empty()) {
        body = body_at(t, false);
        if (!body.empty()) {
          t = view_.context().mentions.all[body.front().mention].core.last - 1;
          if (member) break;
          continue;
        }
      }
      if (told == "member" || told == "participant" || told == "signatory") {
        member = true;
        if (!body.empty()) break;
        continue;
      }
      if (one_of(kNotYet, told)) return;
      full |= told == "full";
    }
    const uint32_t next = t + 1;
    if (!member || body.empty()) return;
    const bool more =
        !is_mark(next) && (view_.context().tokens[next].is(kCapitalised) ||
                           view_.context().tokens[next].kind == TokenKind::kPossessive);
    if (!more) add(parts, body, false, {parts.tokens.first, next}, full);
  }

  /// The country whose name begins at `token`.
  uint32_t country_at(uint32_t token) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kEntity && mention.core.first == token &&
          view_.resolve_mention(m, part_).fillers.size() == 1)
        return m;
    }
    return kNoMention;
  }

  /// "[A] is missing from the list of W members", "[A and B] are not absent from W's ranks".
  void read_absent(const Parts& parts) {
    static constexpr std::array<std::string_view, 11> kIs = {
        "is",   "are",     "remains",       "remain", "still",  "also",
        "both", "notably", "conspicuously", "not",    "however"};
    static constexpr std::array<std::string_view, 12> kList = {
        "the", "list", "lists",      "ranks",   "roll",   "roster",
        "of",  "full", "membership", "line-up", "member", "members"};
    constexpr uint32_t kLongest = 12;
    uint32_t t = parts.tokens.last;
    bool present = false;
    bool negated = true;
    for (; one_of(kIs, word(t)) || is_comma(t); ++t) {
      present |= word(t) == "is" || word(t) == "are" || word(t).starts_with("remain");
      if (word(t) == "not") negated = false;
    }
    if (!present || word(t + 1) != "from" ||
        (word(t) != "absent" && word(t) != "missing" && word(t) != "excluded" &&
         word(t) != "omitted"))
      return;
    const uint32_t end = std::min(sentence().last, t + kLongest);
    std::vector<RoleFiller> body;
    bool list = false;
    for (t += 2; t < end && !is_mark(t); ++t) {
      const std::vector<RoleFiller> found = body.empty() ? body_at(t, false) : body;
      if (body.empty() && !found.empty()) {
        body = found;
        t = view_.context().mentions.all[body.front().mention].core.last - 1;
        continue;
      }
      if (view_.context().tokens[t].kind == TokenKind::kPossessive) continue;
      if (!one_of(kList, word(t))) return;
      list |= word(t) != "the" && word(t) != "of" && word(t) != "full";
    }
    if (list && !body.empty()) add(parts, body, negated, {parts.tokens.first, t});
  }

  /// "Membership of W obliges [A] to ...": only a member is bound.
  void read_obliged(const Parts& parts) {
    static constexpr std::array<std::string_view, 9> kBinds = {"obliges",   "binds",    "commits",
                                                               "requires",  "entitles", "obliged",
                                                               "committed", "compels",  "bound"};
    const uint32_t verb = parts.tokens.first - 1;
    if (parts.tokens.first < sentence().first + 3 || !one_of(kBinds, word(verb))) return;
    // "CSTO membership obliges", "membership of the CSTO obliges"
    const bool behind = word(verb - 1) == "membership";
    const std::vector<RoleFiller> body = body_at(behind ? verb - 1 : verb, true);
    if (body.empty()) return;
    uint32_t t = start_of(body.front());
    if (!behind) {
      if (t > sentence().first && word(t - 1) == "the") --t;
      if (t < sentence().first + 2 || (word(t - 1) != "of" && word(t - 1) != "in") ||
          word(t - 2) != "membership")
        return;
      t -= 2;
    }
    // "Russia's membership obliges": told of its owner.
    const std::string owner = t > sentence().first ? word(t - 1) : std::string();
    if (t == sentence().first || owner == "the" || is_mark(t - 1) || owner == "that")
      add(parts, body, false, {t, parts.tokens.last});
  }

  /// "[A]'s withdrawal from W": it is out, unless the sentence only thinks of it.
  void read_exit(const Parts& parts) {
    static constexpr std::array<std::string_view, 7> kExit = {
        "exit", "departure", "withdrawal", "secession", "pull-out", "pullout", "walkout"};
    if (parts.fillers.size() != 1 || is_thought_of()) return;
    uint32_t t = parts.tokens.last;
    const auto& mentions = view_.context().mentions;
    const Mention& name = mentions.all[parts.fillers.front().mention];
    bool possessive = mentions.entity(name).possessive;
    if (t < sentence().last && view_.context().tokens[t].kind == TokenKind::kPossessive) {
      possessive = true;
      ++t;
    }
    if (!possessive || !one_of(kExit, word(t)) || word(t + 1) != "from") return;
    t += word(t + 2) == "the" ? 3 : 2;
    const std::vector<RoleFiller> body = body_at(t, false);
    if (!body.empty()) add(parts, body, true, {parts.tokens.first, t + 1});
  }

  /// What may come, was feared, or was once.
  bool is_thought_of() const {
    static constexpr std::array<std::string_view, 34> kThought = {
        "would",     "could",   "may",     "might",    "if",      "possible", "threat",
        "threats",   "talk",    "talks",   "plan",     "plans",   "risk",     "prospect",
        "potential", "likely",  "planned", "pending",  "future",  "eventual", "hypothetical",
        "call",      "calls",   "demand",  "demands",  "bill",    "no",       "not",
        "never",     "rumours", "rumors",  "question", "discuss", "will"};
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (one_of(kThought, view_.folded(t))) return true;
    }
    return false;
  }

  bool number_at(uint32_t token) const {
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      const Mention& mention = view_.context().mentions.all[m];
      return mention.type == MentionType::kNumber && mention.core.first == token &&
             mention.core.last == token + 1;
    });
  }

  bool is_claimed(const Parts& parts, const RoleFiller& body) const {
    const auto claims = claims_since(builder_, view_.sentence());
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& c) {
      if (c.role("whole") == nullptr || c.role("whole")->entities != body.entities ||
          c.mode != ClaimMode::kAsserted)
        return false;
      return std::all_of(parts.fillers.begin(), parts.fillers.end(), [&](const RoleFiller& part) {
        return std::any_of(c.roles.begin(), c.roles.end(), [&](const RoleFiller& filler) {
          return filler.role == "part" && filler.mention == part.mention;
        });
      });
    });
  }

  void add(const Parts& parts, const std::vector<RoleFiller>& body, bool negated, TokenRange span,
           bool full = false) {
    if (is_claimed(parts, body.front())) return;
    RelationInstance instance;
    instance.predicate = &predicate_;
    instance.nominal = true;
    Claim claim = builder_.start(builder_.rule(CheckKind::kMember, predicate_.id), instance);
    claim.negated = negated;
    if (full) claim.status = "full";
    claim.roles = parts.fillers;
    claim.roles.push_back(body.front());
    const NodeId at = view_.phrases().node_at(parts.tokens.first);
    if (at != kNoNode && (view_.clause_flags(at) & kQuestionClause) != 0)
      claim.mode = ClaimMode::kQuestion;
    builder_.add(std::move(claim), view_.context().text_range(span));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Predicate& predicate_;
  const PredicateRole& whole_;
  const PredicateRole& part_;
};

}  // namespace

void read_membership_beside(ClaimBuilder& builder) {
  if (const Predicate* predicate = membership_predicate(builder))
    BesideReader(builder, *predicate).read();
}

}  // namespace factlint
