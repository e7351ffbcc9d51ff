// Members one by one and as a list, and the readers of membership in turn.
#include <algorithm>
#include <array>

#include "engine/claim/membership_reader.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// What one who has no seat does with it, and what one who had it does.
constexpr std::array<std::string_view, 23> kSeeking = {
    "promise", "seek",  "want",   "apply",   "await",  "request", "consider", "discuss",
    "weigh",   "covet", "pursue", "propose", "debate", "offer",   "deny",     "refuse",
    "reject",  "bid",   "ask",    "lobby",   "plan",   "demand",  "crave"};
constexpr std::array<std::string_view, 12> kLosing = {
    "give",    "renounce", "lose",    "surrender", "abandon", "relinquish",
    "forfeit", "drop",     "forsake", "lack",      "shed",    "waive"};

/// How one comes to what only a member has: "never took up membership".
constexpr std::array<std::string_view, 16> kGaining = {
    "take", "get",    "acquire", "obtain", "gain",  "receive", "accept", "win",
    "earn", "secure", "attain",  "have",   "grant", "give",    "award",  "accord"};
/// Before "a member": it may be none today.
constexpr std::array<std::string_view, 10> kOnce = {"once",    "formerly",   "twice", "years",
                                                    "decades", "originally", "then",  "briefly",
                                                    "first",   "previously"};
constexpr std::array<std::string_view, 7> kOfTwo = {"of",        "the",    "two",  "them",
                                                    "countries", "states", "three"};

}  // namespace

/// "its list [of exercises]": no list of members.
bool MembershipReader::is_of_other_list() const {
  const PredicateRole* part = instance_.predicate->role("part");
  return std::any_of(instance_.roles.begin(), instance_.roles.end(), [&](const RoleNode& r) {
    if (r.node == kNoNode || view_.context().vocabulary.text(view_.node(r.node).lemma) != "list")
      return false;
    const auto edges = view_.phrases().from(r.node);
    return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
      if (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode ||
          view_.context().vocabulary.text(edge.word) != "of")
        return false;
      const Node& listed = view_.node(edge.to);
      const std::string_view noun = view_.context().vocabulary.text(listed.lemma);
      return listed.entity == kNoMention && noun != "member" && noun != "participant" &&
             noun != "signatory" &&
             std::find(part->nouns.begin(), part->nouns.end(), listed.lemma) == part->nouns.end();
    });
  });
}

void MembershipReader::read() {
  if (is_of_other_list()) return;
  find_whole();
  read_counts();
  if (!whole_.empty()) read_members();
}

/// "Wages rose last year in all six states of the pact": they are its states today.
void MembershipReader::keep_own_time(Claim& claim) const {
  if (claim.time && instance_.verb == kNoNode && is_of_other_verb(claim.time_range))
    claim.time.reset();
  if (!instance_.nominal || !claim.time || !claim.time->relative || instance_.noun == kNoNode)
    return;
  bool named = !builder_.is_indefinite(instance_.noun);
  for (const Edge& edge : view_.phrases().from(instance_.noun)) {
    if (edge.relation == Relation::kPrep && edge.to != kNoNode && view_.is_temporal(edge.to))
      return;
    named |= edge.relation == Relation::kModifier && edge.mention != kNoMention;
  }
  if (named) claim.time.reset();
}

/// "Nine members, founded [in 1991]": the time of a participle beside it.
bool MembershipReader::is_of_other_verb(TextRange time) const {
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    if (!view_.is_temporal(id) || !time.overlaps(view_.range_of(id))) continue;
    const auto over = view_.in(id, Relation::kPrep);
    return std::any_of(over.begin(), over.end(), [&](NodeId verb) {
      return view_.node(verb).kind == NodeKind::kVerb &&
             view_.node(verb).form == VerbForm::kPastParticiple;
    });
  }
  return false;
}

std::string_view MembershipReader::status(NodeId noun) const {
  const std::string_view head = view_.context().vocabulary.text(view_.node(noun).lemma);
  std::string_view told = status_word(head);
  for (const std::string& word : view_.modifiers(noun)) {
    if (told.empty()) told = status_word(word);
  }
  for (const Edge& edge : view_.phrases().from(noun)) {
    // "the status [of an observer]".
    if (head != "status" || !told.empty() || edge.relation != Relation::kPrep ||
        edge.to == kNoNode || view_.context().vocabulary.text(edge.word) != "of")
      continue;
    told = status_word(view_.context().vocabulary.text(view_.node(edge.to).lemma));
    for (const std::string& word : view_.modifiers(edge.to)) {
      if (!status_word(word).empty()) told = status_word(word);
    }
  }
  const bool other = instance_.cue != nullptr && !instance_.cue->status.empty();
  return told.empty() && other ? std::string_view("other") : told;
}

std::string_view MembershipReader::status_word(std::string_view word) {
  if (word == "full" || word == "fully" || word == "fledged") return "full";
  if (word == "associate" || word == "associated") return "associate";
  if (word == "observer" || word == "candidate")
    return word == "observer" ? "observer" : "candidate";
  return word == "honorary" ? "other" : std::string_view();
}

void MembershipReader::read_members() {
  Resolved parts = builder_.resolve(instance_, "part");
  if (parts.fillers.empty()) return;
  if (instance_.cue != nullptr && instance_.cue->weak && instance_.frame == nullptr &&
      !instance_.definite)
    return;
  if (behind_absolute(parts)) return;
  const bool beside_owner = add_owner(parts);
  const bool list = parts.listed && beside_owner && parts.fillers.size() >= 2 &&
                    parts.kind == ListKind::kClosed && !instance_.negated &&
                    !goes_on_behind(parts.fillers) && names_the_list();
  const RuleId rule =
      builder_.rule(list ? CheckKind::kList : CheckKind::kMember, instance_.predicate->id);
  if (rule == kNoRule) return;
  Claim claim = builder_.start(rule, instance_);
  if (instance_.noun != kNoNode) claim.status = status(instance_.noun);
  if (claim.status == "other") return;  // "partner", "applicant", "status" alone: nothing known
  if (former()) claim.mode = ClaimMode::kPast;
  keep_own_time(claim);
  claim.list_kind = parts.kind;
  const bool none = parts.kind == ListKind::kNeither || behind_neither(parts.fillers.front());
  if (none) claim.negated = !claim.negated;
  if (claim.negated && behind_none()) return;
  if (instance_.nominal && instance_.noun != kNoNode &&
      stands_behind_denial(view_.node(instance_.noun).head))
    claim.negated = true;
  if (sought_in_vain()) claim.negated = !claim.negated;
  if (told_over(view_, instance_.noun)) claim.mode = ClaimMode::kPast;
  if (is_prospective()) return;
  if (is_thing_of_past(view_, instance_.noun)) claim.negated = !claim.negated;
  if (const std::string_view other = other_kind(); claim.status.empty() && !other.empty()) {
    if (other == "other") return;
    claim.status = other;
  }
  if (instance_.cue != nullptr && !instance_.cue->held.empty() && instance_.verb != kNoNode) {
    if (one_of(kSeeking, verb_lemma())) return;
    // "was given a seat" has it, "gave up its seat" has none
    const bool given = verb_lemma() == "give" && view_.node(instance_.verb).passive;
    if (one_of(kLosing, verb_lemma()) && !given) claim.negated = !claim.negated;
  }
  if (is_exception(parts.fillers.front()) || in_all_but_name()) claim.strict = false;
  if (instance_.effect == "end") claim.negated = !claim.negated;
  if (!instance_.effect.empty() && instance_.verb != kNoNode) effect_in_time(claim);
  if (instance_.verb != kNoNode) never_since(claim);
  for (RoleFiller& filler : parts.fillers) {
    claim.strict &= filler.strict;
    claim.roles.push_back(std::move(filler));
  }
  // "Sitting in the CIS and the SCO": one claim for each.
  for (const RoleFiller& filler : whole_) {
    if (told_of_others(filler, claim)) continue;
    Claim one = claim;
    one.strict &= filler.strict;
    if (!none) deny_body(one, filler);
    // "Neither the Kremlin nor [W], of which A is a member, replied"
    if (none && is_behind_nor(filler)) continue;
    if (one.negated && is_taken_for_granted()) one.strict = false;
    if (instance_.effect == "end" && !one.negated)
      one.strict = false;  // "has not left" says little
    one.roles.push_back(filler);
    builder_.add(std::move(one));
  }
}

/// "belongs [neither to W] nor to V"; what is denied already stays so: "not to W, nor to V".
void MembershipReader::deny_body(Claim& claim, const RoleFiller& whole) const {
  bool denied = in_neither_;
  if (whole.range.begin >= claim.role("part")->range.begin) {
    const Neither neither = neither_before(view_, *instance_.predicate, claim, whole);
    // "Neither W nor V counts A among its members"
    const bool before = (in_neither_ && whole.mention == kNoMention) ||
                        (instance_.noun != kNoNode && is_without(instance_.noun));
    denied = neither == Neither::kOutside || (neither == Neither::kNone && before) ||
             (neither == Neither::kDenies && !instance_.negated);
    if (neither == Neither::kUnsure) claim.strict = false;
  }
  if (denied) claim.negated = !claim.negated;
}

/// "is [without] a seat in W".
bool MembershipReader::is_without(NodeId noun) const {
  const uint32_t first = view_.node(noun).tokens.first;
  const std::string_view word = view_.word(first);
  if (word == "without") return true;
  return first > view_.phrases().tokens.first && view_.word(first - 1) == "without";
}

/// "None of the members, A and B included, voted": they are members all the same.
bool MembershipReader::behind_none() const {
  if (instance_.noun == kNoNode) return false;
  constexpr uint32_t kReach = 8;
  const uint32_t head = view_.node(instance_.noun).head;
  const uint32_t begin = view_.phrases().tokens.first;
  for (uint32_t t = head; t > begin && t + kReach > head; --t) {
    if (view_.word(t) != "of") continue;
    const std::string_view before = view_.folded(t - 1);
    if (before == "none" || before == "neither") return true;
  }
  return false;
}

/// "A belongs to the one, B to the [other]": another country stands before the second.
bool MembershipReader::told_of_others(const RoleFiller& whole, const Claim& claim) const {
  if (whole_.size() < 2 || whole.mention == kNoMention || instance_.verb == kNoNode) return false;
  const auto& all = view_.context().mentions.all;
  const uint32_t at = all[whole.mention].tokens.first;
  const PredicateRole* part = instance_.predicate->role("part");
  return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
    const uint32_t first = all[m].tokens.first;
    if (first >= at || first <= view_.node(instance_.verb).head ||
        view_.context().tokens[first - 1].mark_class != kComma ||
        view_.resolve_mention(m, *part).fillers.empty())
      return false;
    return std::none_of(claim.roles.begin(), claim.roles.end(),
                        [&](const RoleFiller& f) { return f.mention == m; });
  });
}

/// "is in W [as an associate]": no full member, and not outside it either; "other" for a guest.
std::string_view MembershipReader::other_kind() const {
  static constexpr std::array<std::string_view, 3> kGuest = {"guest", "partner", "visitor"};
  const TokenRange tokens = view_.phrases().tokens;
  if (whole_.empty() || whole_.front().mention == kNoMention) return {};
  const uint32_t behind = view_.context().mentions.all[whole_.front().mention].core.last;
  for (uint32_t t = behind; t + 1 < tokens.last; ++t) {
    if (view_.context().tokens[t].kind == TokenKind::kMark) return {};
    if (view_.word(t) != "as") continue;
    const uint32_t next = view_.word(t + 1) == "a" || view_.word(t + 1) == "an" ? t + 2 : t + 1;
    if (next >= tokens.last) return {};
    // "as an observer of the polls", "as an observer would": no status of its own
    const std::string_view after = next + 1 < tokens.last ? view_.word(next + 1) : "";
    if (after == "of" || after == "would" || after == "might" || after == "does") return "other";
    std::string_view kind = view_.folded(next);
    if (kind.ends_with("s")) kind.remove_suffix(1);
    if (one_of(kGuest, kind)) return "other";
    kind = status_word(kind);
    if (!kind.empty() && kind != "full") return kind;
  }
  return {};
}

/// "You will look in vain for A among the members".
bool MembershipReader::sought_in_vain() const {
  static constexpr std::array<std::string_view, 10> kSearch = {
      "look",     "looks", "looked", "looking",   "search",
      "searches", "seek",  "hunt",   "searching", "seeks"};
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first + 2; t + 1 < tokens.last; ++t) {
    if (view_.word(t) == "in" && view_.word(t + 1) == "vain" &&
        one_of(kSearch, view_.folded(t - 1)))
      return true;
  }
  return false;
}

/// "[Russia's] allies in the pact are A and B": Russia is in it too. False if nobody is told.
bool MembershipReader::add_owner(Resolved& parts) const {
  if (instance_.noun == kNoNode) return true;
  const std::string_view noun = view_.context().vocabulary.text(view_.node(instance_.noun).lemma);
  if (noun != "ally" && noun != "partner" && noun != "fellow") return true;
  const size_t before = parts.fillers.size();
  for (const NodeId owner : view_.out(instance_.noun, Relation::kPossessor)) {
    Resolved found = view_.resolve(owner, *instance_.predicate->role("part"));
    for (RoleFiller& filler : found.fillers) parts.fillers.push_back(std::move(filler));
  }
  if (parts.fillers.size() == before) parts.kind = ListKind::kOpen;
  return parts.fillers.size() > before;
}

/// "joined in 1993" tells of 1993; only "has joined", "never joined" tell of now.
std::string_view MembershipReader::verb_lemma() const {
  return view_.context().vocabulary.text(view_.node(instance_.verb).lemma);
}

void MembershipReader::effect_in_time(Claim& claim) const {
  const Node& verb = view_.node(instance_.verb);
  if (verb.tense == Tense::kPast && !verb.perfect && !verb.negated && instance_.effect == "begin")
    claim.mode = ClaimMode::kPast;
  // "quit the bloc", "never joined it": what holds since.
  const bool lasts = instance_.effect == "end" ? !verb.negated : verb.negated;
  if (lasts && !verb.perfect && !claim.time && verb.form == VerbForm::kFinite &&
      claim.tense == Tense::kPast)
    claim.tense = Tense::kPresent;
  if (verb.tense == Tense::kPresent && !verb.perfect && !verb.negated) claim.strict = false;
  if (verb.form != VerbForm::kFinite && !verb.perfect) claim.strict = false;
}

/// "never became a member", "never took up membership", "has yet to join": what holds since.
void MembershipReader::never_since(Claim& claim) const {
  const Node& verb = view_.node(instance_.verb);
  const bool held = instance_.cue != nullptr && !instance_.cue->held.empty();
  const bool gains = verb_lemma() == "become" || (held && one_of(kGaining, verb_lemma()));
  if (gains && verb.negated && !claim.time && claim.tense == Tense::kPast)
    claim.tense = Tense::kPresent;
  const uint32_t begin = view_.phrases().tokens.first;
  if ((!gains && instance_.effect != "begin") || claim.mode != ClaimMode::kPlanned ||
      verb.head < begin + 3 || view_.word(verb.head - 1) != "to" ||
      view_.word(verb.head - 2) != "yet")
    return;
  claim.mode = ClaimMode::kAsserted;
  claim.tense = Tense::kPresent;
  claim.strict = !claim.time;
  claim.negated = true;
}

/// "six states are not members of it: [the Baltic ones, A and B]": told of those who are not.
bool MembershipReader::stands_behind_denial(uint32_t token) const {
  const uint32_t begin = view_.phrases().tokens.first;
  while (token > begin && view_.context().tokens[token].mark_class != kColon) --token;
  for (uint32_t t = begin; t < token; ++t) {
    const std::string_view word = view_.folded(t);
    if (word == "not" || word == "never" || word == "n't") return true;
  }
  return false;
}

/// "neither Georgia nor any of its neighbours".
bool MembershipReader::behind_neither(const RoleFiller& filler) const {
  if (filler.mention == kNoMention) return false;
  uint32_t t = view_.context().mentions.all[filler.mention].tokens.first;
  const uint32_t begin = view_.phrases().tokens.first;
  if (t > begin && view_.word(t - 1) == "neither") return true;
  if (t > begin && view_.word(t - 1) == "nor") return behind_preposition_and_neither(t - 1);
  // "neither of the two, A and B"
  while (t > begin && (view_.context().tokens[t - 1].kind == TokenKind::kMark ||
                       one_of(kOfTwo, view_.folded(t - 1))))
    --t;
  return t > begin && t + 1 < view_.context().tokens.size() && view_.word(t) == "of" &&
         view_.folded(t - 1) == "neither";
}

/// "for neither A [nor] B belongs to it", "as neither A nor B does": the conjunction is read as a
/// preposition that takes A with it.
bool MembershipReader::behind_preposition_and_neither(uint32_t nor) const {
  constexpr uint32_t kReach = 6;
  const uint32_t first = view_.phrases().tokens.first;
  const uint32_t begin = std::max(first + kReach, nor) - kReach;
  for (uint32_t t = nor; t-- > begin;) {
    if (view_.folded(t) != "neither") continue;
    const std::string_view before = t > first ? view_.folded(t - 1) : std::string_view();
    return before == "for" || before == "as" || before == "since" ||
           (!instance_.nominal && are_names(t + 1, nor));
  }
  return false;
}

/// "neither [Delhi] nor Tehran": names alone, which fill no role or they would stand first.
bool MembershipReader::are_names(uint32_t first, uint32_t last) const {
  if (first >= last) return false;
  for (uint32_t t = first; t < last; ++t) {
    const Token& token = view_.context().tokens[t];
    if (!token.is(kCapitalised) && token.mark_class != kComma && view_.word(t) != "the")
      return false;
  }
  return true;
}

/// "a member in all but name": none, and as good as one.
bool MembershipReader::in_all_but_name() const {
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t + 2 < tokens.last; ++t) {
    if (view_.word(t) == "all" && view_.word(t + 1) == "but" && view_.word(t + 2) == "name")
      return true;
  }
  return false;
}

/// "no state of the region [but] Armenia".
bool MembershipReader::is_exception(const RoleFiller& filler) const {
  if (filler.mention == kNoMention) return false;
  const uint32_t first = view_.context().mentions.all[filler.mention].tokens.first;
  if (first <= view_.phrases().tokens.first) return false;
  const std::string_view word = view_.word(first - 1);
  return word == "but" || word == "except" || word == "save" || word == "bar" ||
         word == "barring" || word == "excepting";
}

/// "a possible member": none yet, and perhaps one after all.
bool MembershipReader::is_prospective() const {
  static constexpr std::array<std::string_view, 9> kMayBe = {"possible", "potential", "prospective",
                                                             "future",   "eventual",  "likely",
                                                             "aspiring", "would-be",  "hopeful"};
  if (instance_.noun == kNoNode) return false;
  const auto words = view_.modifiers(instance_.noun);
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return one_of(kMayBe, word); });
}

bool MembershipReader::former() const {
  if (instance_.noun == kNoNode) return false;
  for (const std::string& word : view_.modifiers(instance_.noun)) {
    // A founder may have left.
    if (word == "former" || word == "ex" || word == "one" || word == "onetime" ||
        word == "erstwhile" || word == "founding" || word == "original")
      return true;
  }
  const uint32_t first = view_.node(instance_.noun).tokens.first;
  return first > view_.phrases().tokens.first && one_of(kOnce, view_.folded(first - 1));
}

/// "With Chad no member of W, [Niger] is alone": the name behind begins the clause, and the noun is
/// told of the one before.
bool MembershipReader::behind_absolute(const Resolved& parts) const {
  if (instance_.noun == kNoNode || instance_.frame != nullptr ||
      parts.fillers.front().mention == kNoMention)
    return false;
  const Node& noun = view_.node(instance_.noun);
  const Mention& named = view_.context().mentions.all[parts.fillers.front().mention];
  if (named.core.first < noun.head) return false;
  uint32_t t = noun.tokens.first;
  const uint32_t begin = view_.phrases().tokens.first;
  for (; t > begin && view_.context().tokens[t - 1].kind != TokenKind::kMark; --t) {
    if (view_.folded(t - 1) == "with") return t < noun.tokens.first;
  }
  return false;
}

/// "Russia and Belarus; Armenia and Azerbaijan": the first of several groups.
bool MembershipReader::goes_on_behind(const std::vector<RoleFiller>& fillers) const {
  uint32_t last = 0;
  for (const RoleFiller& filler : fillers) {
    if (filler.mention != kNoMention)
      last = std::max(last, view_.context().mentions.all[filler.mention].tokens.last);
  }
  const TokenRange sentence = view_.phrases().tokens;
  if (sentence.contains(last + 1) && view_.context().tokens[last].kind == TokenKind::kMark &&
      view_.context().tokens[last].mark_class == kSemicolon)
    return true;
  // "Minsk, Moscow [and Riga]": a city that stands for no country is no filler.
  const Mentions& mentions = view_.context().mentions;
  const auto& named = view_.mentions();
  return std::any_of(named.begin(), named.end(), [&](uint32_t m) {
    const Mention& list = mentions.all[m];
    return list.type == MentionType::kList && list.core.first < last && list.core.last > last &&
           mentions.all[mentions.list(list).items.back()].type == MentionType::kEntity;
  });
}

/// The fillers are said to be all members: "the members are ...", "comprises ...", "nine members:
/// ...".
bool MembershipReader::names_the_list() const {
  if (instance_.frame != nullptr && instance_.frame->effect.empty() &&
      instance_.frame->object == "part") {
    return !instance_.frame->open_list &&
           (instance_.cue == nullptr || view_.node(instance_.noun).plural);
  }
  if (makes_up_whole()) return true;
  if (instance_.noun == kNoNode || instance_.frame != nullptr) return false;
  const Node& noun = view_.node(instance_.noun);
  // "A third of its members, namely A and B": some of them
  if (!noun.plural || behind_share_of(view_, instance_.noun)) return false;
  for (uint32_t t = noun.tokens.first; t < noun.head; ++t) {
    if (one_of(kOthers, view_.folded(t))) return false;
  }
  for (const std::string& word : view_.modifiers(instance_.noun)) {
    if (!one_of(kHarmless, word)) return false;
  }
  if (of_one_region(instance_.noun) || lies_outside(instance_.noun) || is_narrowed(instance_.noun))
    return false;
  if (noun.determiner == Determiner::kDefinite || noun.determiner == Determiner::kPossessive ||
      noun.all)
    return true;
  if (!view_.out(instance_.noun, Relation::kPossessor).empty()) return true;
  for (const uint32_t e : view_.edges_into(instance_.noun)) {
    const Edge& edge = view_.phrases().edges[e];
    const std::string_view head = view_.context().vocabulary.text(view_.node(edge.from).lemma);
    if (edge.relation == Relation::kPrep &&
        (head == "list" || head == "roll" || head == "roster" || head == "register"))
      return true;
  }
  // "two members, Armenia and Belarus, are in it": some of them.
  return noun.number != kNoMention && has_full_number(noun.number);
}

/// "the members [that stayed away]": some of them.
bool MembershipReader::is_narrowed(NodeId noun) const {
  static constexpr std::array<std::string_view, 9> kTellsAll = {
      "belong", "make", "form", "be", "have", "compose", "constitute", "comprise", "include"};
  const uint32_t next = view_.node(noun).tokens.last;
  const bool relative = view_.phrases().tokens.contains(next) &&
                        (view_.word(next) == "that" || view_.word(next) == "who" ||
                         view_.word(next) == "which" || view_.word(next) == "whose");
  const auto clauses = view_.out(noun, Relation::kRelativeClause);
  return relative && std::any_of(clauses.begin(), clauses.end(), [&](NodeId verb) {
           return !one_of(kTellsAll, view_.context().vocabulary.text(view_.node(verb).lemma));
         });
}

/// "A, B, C and D together form the pact".
bool MembershipReader::makes_up_whole() const {
  constexpr size_t kEnough = 4;  // two or three may form a core of it
  if (instance_.frame == nullptr || instance_.frame->subject != "part" ||
      instance_.frame->object != "whole" || !instance_.frame->effect.empty())
    return false;
  for (const Edge& edge : view_.phrases().from(instance_.verb)) {
    const std::string_view p = view_.context().vocabulary.text(edge.word);
    if (edge.relation == Relation::kPrep && (p == "with" || p == "alongside" || p == "besides"))
      return false;
  }
  // "form the pact together with E"
  const TokenRange sentence = view_.phrases().tokens;
  for (uint32_t t = view_.node(instance_.verb).head; t + 1 < sentence.last; ++t) {
    if (view_.word(t) == "with" &&
        (view_.word(t - 1) == "together" || view_.word(t - 1) == "along"))
      return false;
  }
  return builder_.resolve(instance_, "part").fillers.size() >= kEnough;
}

/// As many as are listed, and enough of them to be meant as all.
bool MembershipReader::has_full_number(uint32_t mention) const {
  const Quantity& number = view_.context().mentions.quantity(view_.context().mentions.all[mention]);
  return number.value.is_integer() && number.value.to_int() >= 5;
}

void read_membership(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  read_membership_two_bodies(builder);
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "membership") MembershipReader(builder, instance).read();
  }
  read_membership_paths(builder);
  read_membership_fragments(builder);
  read_membership_answers(builder);
  read_membership_beside(builder);
  read_membership_remainder(builder);
  read_membership_fellows(builder);
  read_membership_companions(builder);
  read_membership_detached(builder);
  read_membership_notes(builder);
  read_membership_compared(builder);
  read_membership_complete(builder);
  read_membership_enlarged(builder);
  read_membership_asked(builder);
  read_membership_single(builder);
  read_membership_tallies(builder);
  read_membership_others(builder);
  read_membership_lists(builder);
  read_membership_ellipsis(builder);
  read_membership_unnamed(builder);
  read_membership_bare_counts(builder);
  read_membership_shares(builder);
  read_membership_difference(builder);
}

}  // namespace factlint
