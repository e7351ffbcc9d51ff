// Countries listed behind words that announce them as members: "a club of six: A, B ...", "three of
// them have stayed out, namely A, B and C", "The pact has six members. They are A, B ...".
#include <algorithm>
#include <array>

#include "engine/claim/field_path.h"
#include "engine/claim/membership_parts.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// Words that may stand between items of one list, or between its mark and its first item.
constexpr std::array<std::string_view, 9> kJoints = {"and",  "plus", "of", "for", "the",
                                                     "from", "well", "as", "or"};
constexpr std::array<std::string_view, 26> kAnnouncers = {"namely",       "viz",
                                                          "i.e",          "i.e.",
                                                          "that",         "is",
                                                          "say",          "to",
                                                          "wit",          "those",
                                                          "they",         "these",
                                                          "are",          "here",
                                                          "all",          "in",
                                                          "order",        "follows",
                                                          "being",        "respectively",
                                                          "alphabetical", "alphabetically",
                                                          "full",         "specifically",
                                                          "were",         "ie"};
/// Enough after a comma, where a colon or a dash announces by itself.
constexpr std::array<std::string_view, 7> kNamely = {"namely", "viz",  "i.e",  "i.e.",
                                                     "ie",     "that", "those"};
constexpr size_t kFewest = 3;

/// Countries in a row: tokens from the first to the last, and what they fill.
struct Run {
  TokenRange tokens;
  std::vector<RoleFiller> parts;
};

class ListReader {
 public:
  ListReader(ClaimBuilder& builder, const Predicate& predicate)
      : builder_(builder),
        view_(builder.view()),
        predicate_(predicate),
        whole_(*predicate.role("whole")),
        part_(*predicate.role("part")) {}

  void read() {
    for (const Run& run : runs()) {
      if (run.parts.size() < kFewest) continue;
      const Opening opening = opening_of(run);
      if (opening.announced) read_announced(run, opening);
      read_titled(run);
      read_defined(run);
      read_summed_up(run);
      read_answer(run);
    }
  }

 private:
  struct Opening {
    bool announced = false;
    bool colon = false;
    bool first = false;  ///< nothing but announcing words stands before it in its sentence
  };

  TokenRange sentence() const { return view_.phrases().tokens; }
  const Token& token(uint32_t t) const { return view_.context().tokens[t]; }
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  bool joins(uint32_t t) const {
    const Token& at = token(t);
    if (at.kind != TokenKind::kMark) return one_of(kJoints, view_.word(t));
    return at.mark_class == kComma || at.mark_class == kSemicolon || at.mark_class == kAmpersand ||
           view_.context().view({t, t + 1}) == "+";
  }

  bool joined(uint32_t first, uint32_t last) const {
    if (last <= first || last - first > 5) return false;
    for (uint32_t t = first; t < last; ++t) {
      if (!joins(t)) return false;
    }
    return true;
  }

  std::vector<Run> runs() const {
    std::vector<Run> found;
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).type != MentionType::kEntity) continue;
      std::vector<RoleFiller> parts = view_.resolve_mention(m, part_).fillers;
      if (parts.size() != 1) continue;
      const TokenRange at = mention(m).tokens;
      if (!found.empty() && at.first < found.back().tokens.last) continue;
      if (found.empty() || !joined(found.back().tokens.last, at.first)) found.push_back({at, {}});
      found.back().tokens.last = at.last;
      found.back().parts.push_back(std::move(parts.front()));
    }
    return found;
  }

  Opening opening_of(const Run& run) const {
    Opening opening;
    bool namely = false;
    uint32_t t = run.tokens.first;
    for (int steps = 0; t > sentence().first && steps < 12; ++steps, --t) {
      const Token& before = token(t - 1);
      if (before.kind == TokenKind::kMark) {
        const uint8_t mark = before.mark_class;
        opening.colon |= mark == kColon;
        opening.announced |=
            mark == kColon || mark == kDash || mark == kOpenBracket || (namely && mark == kComma);
        continue;
      }
      const std::string word = view_.folded(t - 1);
      if (!one_of(kAnnouncers, word) && !one_of(kJoints, word)) return opening;
      namely |= one_of(kNamely, word);
    }
    opening.first = t == sentence().first;
    opening.announced |= opening.first;
    return opening;
  }

  bool ends_sentence(const Run& run) const {
    for (uint32_t t = run.tokens.last; t < sentence().last; ++t) {
      if (token(t).kind != TokenKind::kMark) return false;
    }
    return true;
  }

  /// No other number stands between the count and its list.
  bool is_nearest_number(uint32_t number, uint32_t list) const {
    const auto& all = view_.context().mentions.all;
    for (uint32_t m = number + 1; m < all.size() && all[m].tokens.first < list; ++m) {
      if (all[m].type == MentionType::kNumber && all[m].tokens.first >= all[number].tokens.last)
        return false;
    }
    return true;
  }

  /// A count of as many as are listed; of the sentence before only if the list begins its own.
  bool announces(const Claim& claim, const Run& run, const Opening& opening) const {
    if (claim.check != CheckKind::kCount || claim.predicate != predicate_.id) return false;
    // A way round to some body says little: "three members of one stay away from [another]".
    if (claim.partitive && !claim.reading.empty() && claim.role("among") == nullptr) return false;
    const RoleFiller* number = claim.role("number");
    if (number == nullptr || number->mention == kNoMention || claim.role("besides") != nullptr)
      return false;
    const Mention& counted = mention(number->mention);
    const Quantity& quantity = view_.context().mentions.quantity(counted);
    if (counted.tokens.last > run.tokens.first || !quantity.value.is_integer() ||
        quantity.value.to_int() != static_cast<int64_t>(run.parts.size()))
      return false;
    const bool same = claim.sentence == view_.sentence();
    const bool before = claim.sentence + 1 == view_.sentence() && opening.first && !claim.partitive;
    return (same || before) && is_nearest_number(number->mention, run.tokens.first);
  }

  void read_announced(const Run& run, const Opening& opening) {
    std::vector<Claim> counts;
    const uint32_t since = view_.sentence() == 0 ? 0 : view_.sentence() - 1;
    for (const Claim& claim : claims_since(builder_, since)) {
      if (announces(claim, run, opening)) counts.push_back(claim);
    }
    if (counts.empty() && opening.colon) read_roster(run);
    if (counts.empty()) read_every(run);
    for (const Claim& count : counts) {
      std::vector<RoleFiller> among;
      std::vector<RoleFiller> whole;
      for (const RoleFiller& filler : count.roles) {
        if (filler.role == "whole") whole.push_back(filler);
        if (filler.role == "among") among.push_back(filler);
      }
      const bool list = among.empty() && !count.partitive && !count.negated;
      if (!count.negated || !among.empty()) add(run, count, list, count.negated, whole);
      for (RoleFiller& filler : among) filler.role = "whole";
      if (!among.empty()) add(run, count, false, false, among);
    }
  }

  /// "one stamp for every member of W, that is to say for A, B and C".
  void read_every(const Run& run) {
    if (!has_rule()) return;
    for (NodeId id = static_cast<NodeId>(view_.phrases().nodes.size()); id-- > 0;) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun || node.tokens.last > run.tokens.first) continue;
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (lemma != "member" && node.entity == kNoMention) return;
      if (lemma != "member") continue;  // the body's own name stands between
      if (!node.all || node.number != kNoMention || run.parts.size() < 5) return;
      Claim claim = plain();
      if (told_full(view_, id)) claim.status = "full";
      return add(run, claim, true, false, whole_of_members(view_, id, whole_));
    }
  }

  /// "The countries that make up W are A, B and C": nothing but words that announce members.
  void read_defined(const Run& run) {
    if (!has_rule() || !ends_sentence(run)) return;
    std::vector<RoleFiller> body;
    uint32_t covered = sentence().first;
    bool tells = false;
    bool full = false;
    bool verb = false;
    size_t next = 0;
    const auto mentions = view_.mentions();
    for (uint32_t t = sentence().first; t < run.tokens.first; ++t) {
      for (; next < mentions.size() && mention(mentions[next]).tokens.first <= t; ++next) {
        auto found = view_.resolve_mention(mentions[next], whole_).fillers;
        if (found.empty()) continue;
        if (!body.empty() && body.front().entities != found.front().entities) return;
        body = std::move(found);
        covered = mention(mentions[next]).tokens.last;
      }
      if (t < covered) continue;
      if (token(t).kind == TokenKind::kMark) {
        verb |= token(t).mark_class == kColon && t + 1 == run.tokens.first;
        continue;
      }
      const std::string word = view_.folded(t);
      if (tells_present(t)) continue;
      if (!announces_members(word)) return;
      tells |= tells_members(word) || (t == sentence().first && (word == "who" || word == "which"));
      full |= word == "full";
      verb |= word == "are" || word == "is";
    }
    if (!tells || !verb || body.empty()) return;
    Claim claim = plain();
    if (full) claim.status = "full";
    add(run, claim, true, false, body);
  }

  /// "as of this autumn".
  bool tells_present(uint32_t t) const {
    static constexpr std::array<std::string_view, 11> kNow = {
        "this", "autumn", "spring", "summer", "winter", "year",
        "week", "month",  "date",   "moment", "writing"};
    return one_of(kNow, view_.folded(t));
  }

  /// "The roll of W runs: A, B and C".
  void read_roster(const Run& run) {
    if (!has_rule()) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun) continue;
      if (node.head >= run.tokens.first || !is_roster(node)) return;
      return add(run, plain(), true, false, whole_of(id));
    }
  }

  bool is_roster(const Node& node) const {
    return std::any_of(predicate_.nouns.begin(), predicate_.nouns.end(), [&](const NounCue& cue) {
      return cue.denotes == "list" && cue.words.back() == node.lemma;
    });
  }

  /// All of the run is claimed of `whole` already.
  bool is_claimed(const Run& run, const std::vector<RoleFiller>& whole) const {
    const auto claims = claims_since(builder_, view_.sentence());
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      if (claim.role("whole") == nullptr || claim.role("whole")->entities != whole.front().entities)
        return false;
      return std::all_of(run.parts.begin(), run.parts.end(), [&](const RoleFiller& part) {
        return std::any_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& known) {
          return known.role == "part" && known.mention == part.mention;
        });
      });
    });
  }

  void add(const Run& run, const Claim& base, bool list, bool negated,
           const std::vector<RoleFiller>& whole) {
    const CheckKind check = list ? CheckKind::kList : CheckKind::kMember;
    const RuleId rule = builder_.rule(check, predicate_.id);
    if (rule == kNoRule || whole.empty() || is_claimed(run, whole)) return;
    Claim claim = base;
    claim.rule = rule;
    claim.check = check;
    claim.sentence = view_.sentence();
    claim.partitive = false;
    claim.negated = negated;
    claim.list_kind = ListKind::kClosed;
    claim.roles = run.parts;
    claim.roles.insert(claim.roles.end(), whole.begin(), whole.end());
    builder_.add(std::move(claim), view_.context().text_range(run.tokens));
  }

  Claim plain() const {
    RelationInstance instance;
    instance.predicate = &predicate_;
    instance.nominal = true;
    return builder_.start(builder_.rule(CheckKind::kMember, predicate_.id), instance);
  }

  /// "CSTO: Russia, Armenia, ..." as a line of its own; "CSTO = Russia + Armenia ...".
  void read_titled(const Run& run) {
    if (!ends_sentence(run) || !has_rule()) return;
    for (const uint32_t m : view_.mentions()) {
      const Mention& name = mention(m);
      if (name.type != MentionType::kEntity || name.tokens.first != sentence().first ||
          name.tokens.last + 1 != run.tokens.first)
        continue;
      const Token& mark = token(name.tokens.last);
      if (mark.mark_class != kColon &&
          view_.context().view({name.tokens.last, name.tokens.last + 1}) != "=")
        continue;
      add(run, plain(), false, false, view_.resolve_mention(m, whole_).fillers);
    }
  }

  bool has_rule() const { return builder_.rule(CheckKind::kMember, predicate_.id) != kNoRule; }

  /// "A, B and C - the full line-up of W", "A, B and C: these are the members of W", "... are the
  /// nine that make up W".
  void read_summed_up(const Run& run) {
    uint32_t t = run.tokens.last;
    while (t < sentence().last && (token(t).kind == TokenKind::kMark || view_.word(t) == "these" ||
                                   view_.word(t) == "those" || view_.word(t) == "they" ||
                                   view_.word(t) == "are" || view_.word(t) == "together"))
      ++t;
    if (!has_rule() || t == run.tokens.last) return;
    const NodeId noun = t < sentence().last ? view_.phrases().node_at(t) : kNoNode;
    if (noun == kNoNode || view_.node(noun).kind != NodeKind::kNoun ||
        !names_members(noun, run.parts.size()))
      return;
    Claim claim = plain();
    if (told_full(view_, noun)) claim.status = "full";
    add(run, claim, true, false, whole_of(noun));
  }

  /// "the line-up", "the entire membership", "the full members".
  bool names_members(NodeId noun, size_t size) const {
    const Node& node = view_.node(noun);
    if (node.determiner != Determiner::kDefinite && node.determiner != Determiner::kPossessive &&
        !node.all)
      return false;
    const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
    if (lemma == "membership" || (lemma == "member" && node.plural)) {
      const auto words = view_.modifiers(noun);
      return std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "full" || word == "entire" || word == "whole" || word == "current" ||
               word == "complete" || word == "present";
      });
    }
    return is_roster(node) || counts_run(node, size);
  }

  /// "the nine that make up the bloc".
  bool counts_run(const Node& node, size_t size) const {
    const uint32_t number = node.entity != kNoMention ? node.entity : node.number;
    if (number == kNoMention || mention(number).type != MentionType::kNumber) return false;
    const Quantity& quantity = view_.context().mentions.quantity(mention(number));
    return quantity.value.is_integer() && quantity.value.to_int() == static_cast<int64_t>(size);
  }

  std::vector<RoleFiller> whole_of(NodeId noun) const {
    std::vector<RoleFiller> found = whole_of_members(view_, noun, whole_);
    if (!found.empty()) return found;
    const std::optional<FieldPath> path = follow_field(view_, predicate_, noun, whole_);
    return path && !path->negated ? path->end : std::vector<RoleFiller>();
  }

  /// "Who is in W? A, B and C."
  void read_answer(const Run& run) {
    if (!has_rule() || view_.sentence() == 0 || !only_announced(run) || !ends_sentence(run)) return;
    const TokenRange asked = view_.context().sentences[view_.sentence() - 1].tokens;
    if (asked.empty() || token(asked.last - 1).mark_class != kQuestion || !asks_who(asked)) return;
    add(run, plain(), true, false, only_whole_in(asked));
  }

  /// "Nine states: A, B ...": nothing but the number and words for members stands before it.
  bool only_announced(const Run& run) const {
    for (uint32_t t = sentence().first; t < run.tokens.first; ++t) {
      if (token(t).kind == TokenKind::kMark || announces_members(view_.folded(t)) ||
          one_of(kAnnouncers, view_.folded(t)))
        continue;
      const auto mentions = view_.mentions();
      const bool number = std::any_of(mentions.begin(), mentions.end(), [&](uint32_t m) {
        return mention(m).type == MentionType::kNumber && mention(m).tokens.contains(t);
      });
      if (!number) return false;
    }
    return true;
  }

  bool asks_who(TokenRange asked) const {
    const std::string first = view_.folded(asked.first);
    if (first != "who" && first != "which" && first != "what") return false;
    const auto& mentions = view_.context().mentions.all;
    for (uint32_t t = asked.first; t < asked.last; ++t) {
      if (token(t).kind == TokenKind::kMark || announces_members(view_.folded(t))) continue;
      const auto it =
          std::lower_bound(mentions.begin(), mentions.end(), asked.first,
                           [](const Mention& m, uint32_t at) { return m.tokens.first < at; });
      const bool named = std::any_of(it, mentions.end(), [&](const Mention& m) {
        return m.type == MentionType::kEntity && m.tokens.contains(t);
      });
      if (!named) return false;
    }
    return true;
  }

  /// The one body that is named, where no country is.
  std::vector<RoleFiller> only_whole_in(TokenRange tokens) const {
    std::vector<RoleFiller> found;
    const auto& all = view_.context().mentions.all;
    auto it = std::lower_bound(all.begin(), all.end(), tokens.first,
                               [](const Mention& m, uint32_t t) { return m.tokens.first < t; });
    for (; it != all.end() && it->tokens.first < tokens.last; ++it) {
      if (it->type != MentionType::kEntity) continue;
      const auto m = static_cast<uint32_t>(it - all.begin());
      if (!view_.resolve_mention(m, part_).fillers.empty()) return {};
      std::vector<RoleFiller> whole = view_.resolve_mention(m, whole_).fillers;
      if (whole.empty()) continue;
      if (!found.empty()) return {};
      found = std::move(whole);
    }
    return found;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Predicate& predicate_;
  const PredicateRole& whole_;
  const PredicateRole& part_;
};

}  // namespace

void read_membership_lists(ClaimBuilder& builder) {
  const Predicate* predicate = membership_predicate(builder);
  if (predicate == nullptr) return;
  ListReader(builder, *predicate).read();
}

}  // namespace factlint
