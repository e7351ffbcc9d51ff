// Instances of "membership" -> claims: how many members, who is one, the whole list.
#include <algorithm>
#include <array>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

/// Adjectives that leave a count of members a count of all of them.
constexpr std::array<std::string_view, 34> kHarmless = {
    "full",     "fully",         "fledged",      "current",
    "present",  "existing",      "sovereign",    "independent",
    "official", "formal",        "equal",        "voting",
    "total",    "participating", "constituent",  "member",
    "post",     "soviet",        "former",       "ex",
    "actual",   "entire",        "today",        "permanent",
    "regular",  "treaty",        "strong",       "paid",
    "up",       "overall",       "neighbouring", "neighboring",
    "allied",   "signatory"};

/// Words that make it a count of some, or of others.
constexpr std::array<std::string_view, 26> kOthers = {
    "other",   "remaining", "another",   "more",     "new",       "additional",  "further",
    "first",   "last",      "founding",  "original", "potential", "prospective", "would",
    "future",  "candidate", "associate", "rest",     "extra",     "fewer",       "different",
    "poorest", "richest",   "biggest",   "largest",  "smallest"};

template <size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class MembershipReader {
 public:
  MembershipReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    find_whole();
    read_counts();
    if (!whole_.empty()) read_members();
  }

 private:
  /// The organisation: its role, or the noun that stands for it beside the cue.
  void find_whole() {
    whole_ = builder_.resolve(instance_, "whole").fillers;
    if (!whole_.empty()) return;
    const PredicateRole* role = instance_.predicate->role("whole");
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "part" || r.node == kNoNode || !instance_.definite || of_another(r.node))
        continue;
      whole_ = view_.resolve(r.node, *role).fillers;
      if (!whole_.empty()) return;
    }
    if (instance_.noun != kNoNode) whole_ = whole_around(instance_.noun);
    if (whole_.empty()) only_whole();
  }

  /// "The union has 27 members, [the pact] six": what follows the members of another is not theirs.
  bool of_another(NodeId beside) const {
    if (instance_.noun == kNoNode || beside < instance_.noun) return false;
    const PredicateRole* role = instance_.predicate->role("whole");
    for (const NodeId verb : view_.in(instance_.noun, Relation::kObject)) {
      for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
        if (subject != beside && !view_.resolve(subject, *role).fillers.empty()) return true;
      }
    }
    return false;
  }

  /// "At least ten full members now pay into the CIS budget": nobody else's members can be meant.
  void only_whole() {
    if (instance_.noun == kNoNode || instance_.frame != nullptr || instance_.cue == nullptr ||
        !instance_.cue->number || instance_.cue->weak)
      return;
    for (const Edge& edge : view_.phrases().from(instance_.noun)) {
      if (edge.relation == Relation::kPossessor ||
          (edge.relation == Relation::kPrep && !edge.alternative))
        return;
    }
    if (status(instance_.noun) != "full" && number_behind(instance_.noun) == kNoMention) return;
    const PredicateRole* role = instance_.predicate->role("whole");
    for (const uint32_t m : view_.mentions()) {
      if (another_belongs_to(m)) {
        whole_.clear();
        return;
      }
      auto found = view_.resolve_mention(m, *role).fillers;
      if (found.empty()) continue;
      if (!whole_.empty() && whole_.front().entities != found.front().entities) {
        whole_.clear();
        return;
      }
      whole_ = std::move(found);
    }
  }

  /// "Of the nine members, six belong to [the pact]": the nine are another body's.
  bool another_belongs_to(uint32_t mention) const {
    const NodeId at = view_.node_of_mention(mention);
    if (at == kNoNode) return false;
    for (const uint32_t e : view_.edges_into(at)) {
      const Edge& edge = view_.phrases().edges[e];
      const Node& from = view_.node(edge.from);
      if (from.kind != NodeKind::kVerb ||
          (edge.relation != Relation::kPrep && edge.relation != Relation::kObject))
        continue;
      for (const VerbFrame& frame : instance_.predicate->verbs) {
        if (frame.words.front() == from.lemma && frame.subject == "part") return true;
      }
    }
    return false;
  }

  /// "W, with nine members", "a bloc of nine states", "with nine members, W ...".
  std::vector<RoleFiller> whole_around(NodeId noun) const {
    const PredicateRole* role = instance_.predicate->role("whole");
    for (const uint32_t e : view_.edges_into(noun)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation != Relation::kPrep) continue;
      const std::string_view p = view_.context().vocabulary.text(edge.word);
      if (p != "with" && p != "of" && p != "at" && p != "by") continue;
      if (view_.node(edge.from).kind == NodeKind::kVerb) {
        if (p == "of") continue;
        for (const Argument& a : view_.arguments(edge.from)) {
          if (a.slot != ArgSlot::kSubject && a.slot != ArgSlot::kObject) continue;
          auto found = view_.resolve(a.node, *role).fillers;
          if (!found.empty()) return found;
        }
      } else {
        auto found = view_.resolve(edge.from, *role).fillers;
        if (!found.empty()) return found;
        for (const NodeId other : copula_partners(edge.from)) {
          found = view_.resolve(other, *role).fillers;
          if (!found.empty()) return found;
        }
      }
    }
    return {};
  }

  std::vector<NodeId> copula_partners(NodeId id) const {
    std::vector<NodeId> partners;
    for (const uint32_t e : view_.edges_into(id)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation != Relation::kComplement) continue;
      for (const Argument& a : view_.arguments(edge.from)) {
        if (a.node != id && a.slot == ArgSlot::kSubject) partners.push_back(a.node);
      }
    }
    return partners;
  }

  bool counts_parts(NodeId id) const {
    const PredicateRole* part = instance_.predicate->role("part");
    const Node& n = view_.node(id);
    if (id == instance_.noun && instance_.cue != nullptr) return instance_.cue->number;
    if (std::find(part->nouns.begin(), part->nouns.end(), n.lemma) != part->nouns.end())
      return true;
    const std::string_view lemma = view_.context().vocabulary.text(n.lemma);
    return lemma == "member" || lemma == "participant" || lemma == "signatory";
  }

  void read_counts() {
    const bool by_verb =
        instance_.frame != nullptr && instance_.frame->effect.empty() && !instance_.negated;
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "part" || r.node == kNoNode || !by_verb ||
          (instance_.frame->subject == "part" && instance_.frame->object != "whole" && !belongs()))
        continue;
      if (r.alternative) continue;
      if (counts_parts(r.node)) count(r.node, true);
    }
    if (instance_.noun == kNoNode || instance_.cue == nullptr || instance_.cue->denotes != "part")
      return;
    if (!counts_parts(instance_.noun) || instance_.frame != nullptr) return;
    count(instance_.noun, false);
    numbered_by_verb();
  }

  /// "Seven countries belong to it" counts them all; "seven sit in it" need not.
  bool belongs() const {
    return view_.context().vocabulary.text(view_.node(instance_.verb).lemma) == "belong";
  }

  /// "eight members would remain", "you are left with eight": a sum after taking some away.
  bool is_remainder(NodeId noun) const {
    for (const uint32_t e : view_.edges_into(noun)) {
      const NodeId from = view_.phrases().edges[e].from;
      if (view_.node(from).kind != NodeKind::kVerb) continue;
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(from).lemma);
      if (lemma == "remain" || lemma == "leave") return true;
    }
    return false;
  }

  /// Fact boxes: "members, 9", "full members: nine".
  uint32_t number_behind(NodeId noun) const {
    const uint32_t mark = view_.node(noun).head + 1;
    if (!view_.node(noun).plural || mark + 1 >= view_.phrases().tokens.last) return kNoMention;
    const uint8_t kind = view_.context().tokens[mark].mark_class;
    if (kind != kComma && kind != kColon && kind != kOpenBracket) return kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kNumber || mention.tokens.first != mark + 1) continue;
      const uint32_t after = mention.tokens.last;
      const bool alone = after >= view_.phrases().tokens.last ||
                         view_.context().tokens[after].kind == TokenKind::kMark;
      if (alone) return m;
    }
    return kNoMention;
  }

  /// "[its members] number nine", "the number of [members] is nine", "membership stands at nine".
  void numbered_by_verb() {
    std::vector<NodeId> heads = {instance_.noun};
    for (const uint32_t e : view_.edges_into(instance_.noun)) {
      const Edge& edge = view_.phrases().edges[e];
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(edge.from).lemma);
      if (edge.relation == Relation::kPrep &&
          (lemma == "number" || lemma == "total" || lemma == "count" || lemma == "tally")) {
        heads.push_back(edge.from);
      }
    }
    for (const NodeId head : heads) {
      for (const NodeId verb : view_.in(head, Relation::kSubject)) {
        for (const Argument& a : view_.arguments(verb)) {
          if (a.node == head || a.alternative) continue;
          const uint32_t mention = view_.node(a.node).entity;
          if (mention == kNoMention ||
              view_.context().mentions.all[mention].type != MentionType::kNumber)
            continue;
          if (head == instance_.noun && a.slot == ArgSlot::kPrep) continue;
          add_count(mention, instance_.noun, false,
                    join(view_.range_of(instance_.noun), view_.range_of(a.node)));
        }
      }
    }
  }

  void count(NodeId noun, bool by_verb) {
    const Node& n = view_.node(noun);
    if (n.number == kNoMention) return count_behind(noun);
    if (is_remainder(noun)) return;
    const Mention& number = view_.context().mentions.all[n.number];
    if (number.type != MentionType::kNumber) return;
    bool partitive = false;
    for (uint32_t t = n.tokens.first; t < n.head; ++t) {
      if (one_of(kOthers, view_.folded(t)) || view_.word(t) == "every")
        return;  // "other" is a determiner, so no modifier
    }
    for (const std::string& word : view_.modifiers(noun)) {
      if (one_of(kOthers, word)) return;
      if (word == "observer" || word == "honorary") return;
      if (!one_of(kHarmless, word)) partitive = true;
    }
    partitive |= of_one_region(noun);
    const bool whole_named = n.determiner == Determiner::kDefinite ||
                             n.determiner == Determiner::kPossessive || n.all || by_verb ||
                             instance_.definite || !view_.in(noun, Relation::kCompound).empty() ||
                             !view_.out(noun, Relation::kPossessor).empty() ||
                             stands_beside_whole(noun) || one_of_all(noun);
    add_count(n.number, noun, partitive || !whole_named, {});
  }

  /// "the three Central Asian members": a name that is not the organisation's singles some out.
  bool of_one_region(NodeId noun) const {
    const PredicateRole* role = instance_.predicate->role("whole");
    for (const Edge& edge : view_.phrases().from(noun)) {
      if (edge.relation == Relation::kPrep && edge.to != kNoNode && lies_in_place(edge))
        return true;
      if (edge.relation != Relation::kModifier || edge.mention == kNoMention) continue;
      const Mention& mention = view_.context().mentions.all[edge.mention];
      if (mention.type != MentionType::kEntity) continue;
      // "post-Soviet", "ex-Soviet" are the whole bloc's.
      const uint32_t first = mention.tokens.first;
      const bool former =
          first > view_.phrases().tokens.first + 1 &&
          (view_.word(first - 2) == "post" || view_.word(first - 2) == "ex" ||
           view_.word(first - 1) == "former" || view_.word(first - 1) == "formerly");
      const std::string own = view_.folded(mention.tokens.last - 1);
      if (former || own == "soviet" || own == "post-soviet" || own == "ex-soviet") continue;
      if (view_.resolve_mention(edge.mention, *role).fillers.empty()) return true;
    }
    return false;
  }

  /// "members [in Central Asia]", "countries [from the Caucasus]".
  bool lies_in_place(const Edge& edge) const {
    const std::string_view p = view_.context().vocabulary.text(edge.word);
    if (p != "in" && p != "from" && p != "on" && p != "across") return false;
    const uint32_t place = view_.node(edge.to).entity;
    if (place == kNoMention || view_.context().mentions.all[place].type != MentionType::kEntity)
      return false;
    const std::string& type = view_.facts()
                                  .entity(view_.context()
                                              .mentions.entity(view_.context().mentions.all[place])
                                              .candidates.front())
                                  .type;
    return type == "region" || type == "continent" || type == "country";
  }

  void count_behind(NodeId noun) {
    const uint32_t behind = number_behind(noun);
    if (behind == kNoMention) return;
    for (const std::string& word : view_.modifiers(noun)) {
      if (!one_of(kHarmless, word)) return;
    }
    add_count(behind, noun, false,
              join(view_.range_of(noun), view_.context().mentions.all[behind].text));
  }

  /// "one of five countries in W": all there are, unless a clause singles some out.
  bool one_of_all(NodeId noun) const {
    if (!view_.out(noun, Relation::kRelativeClause).empty()) return false;
    for (const uint32_t e : view_.edges_into(noun)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation == Relation::kPrep && view_.word(view_.node(edge.from).head) == "one" &&
          view_.context().vocabulary.text(edge.word) == "of")
        return true;
    }
    return false;
  }

  /// Apposition, parenthesis, colon, "with", "a club of": the count is of the whole that stands
  /// beside it.
  bool stands_beside_whole(NodeId noun) const {
    for (const uint32_t e : view_.edges_into(noun)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation == Relation::kApposition || edge.relation == Relation::kParenthesis ||
          edge.relation == Relation::kColon)
        return true;
      if (edge.relation == Relation::kPrep) {
        const std::string_view p = view_.context().vocabulary.text(edge.word);
        if (p == "with" || (p == "of" && view_.node(edge.from).kind == NodeKind::kNoun &&
                            stands_for_body(edge.from)))
          return true;
      }
    }
    return false;
  }

  /// "a club of nine states", but not "leaders of nine states".
  bool stands_for_body(NodeId id) const {
    const PredicateRole* role = instance_.predicate->role("whole");
    const Node& n = view_.node(id);
    return !is_fraction(id) &&
           (std::find(role->nouns.begin(), role->nouns.end(), n.lemma) != role->nouns.end() ||
            view_.context().vocabulary.text(n.lemma) == "membership");
  }

  bool is_fraction(NodeId id) const {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
    return view_.node(id).entity != kNoMention || lemma == "one" || lemma == "some" ||
           lemma == "most" || lemma == "majority" || lemma == "half" || lemma == "group" ||
           lemma == "handful" || lemma == "delegation" || lemma == "number" || lemma == "third";
  }

  void add_count(uint32_t mention, NodeId noun, bool partitive, TextRange span) {
    const RuleId rule = builder_.rule(CheckKind::kCount, instance_.predicate->id);
    if (rule == kNoRule || whole_.empty() || of_another_time(noun)) return;
    Claim claim = builder_.start(rule, instance_);
    claim.partitive = partitive;
    claim.status = status(noun);
    if (claim.status == "observer") return;
    if (leaves_one_out(noun)) claim.strict = false;
    keep_own_time(claim);
    for (const RoleFiller& filler : whole_) {
      claim.strict &= filler.strict;
      claim.roles.push_back(filler);
    }
    const Mention& number = view_.context().mentions.all[mention];
    ClaimBuilder::put_mention(claim, "number", mention, number.text);
    if (span.empty()) span = join(number.text, view_.range_of(noun));
    builder_.add(std::move(claim), span);
  }

  /// "Wages rose last year in all six states of the pact": they are its states today.
  void keep_own_time(Claim& claim) const {
    if (!instance_.nominal || !claim.time || !claim.time->relative || instance_.noun == kNoNode ||
        builder_.is_indefinite(instance_.noun))
      return;
    for (const Edge& edge : view_.phrases().from(instance_.noun)) {
      if (edge.relation == Relation::kPrep && edge.to != kNoNode && view_.is_temporal(edge.to))
        return;
    }
    claim.time.reset();
  }

  /// "Minus Russia, the pact has five members": they may be counted without it, or not.
  bool leaves_one_out(NodeId noun) const {
    static constexpr std::array<std::string_view, 6> kWithout = {
        "minus", "without", "excluding", "discounting", "counting", "barring"};
    const PredicateRole* part = instance_.predicate->role("part");
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      const uint32_t first = mention.tokens.first;
      if (first >= view_.node(noun).tokens.first) break;
      if (mention.type != MentionType::kEntity || first == view_.phrases().tokens.first ||
          !one_of(kWithout, view_.folded(first - 1)))
        continue;
      if (!view_.resolve_mention(m, *part).fillers.empty()) return true;
    }
    return false;
  }

  /// "unlike the 12-member bloc of the 1990s".
  bool of_another_time(NodeId noun) const {
    for (const NodeId outer : view_.in(noun, Relation::kCompound)) {
      for (const uint32_t e : view_.edges_into(outer)) {
        const Edge& edge = view_.phrases().edges[e];
        if (edge.relation == Relation::kPrep &&
            view_.context().vocabulary.text(edge.word) == "unlike")
          return true;
      }
      for (const Edge& edge : view_.phrases().from(outer)) {
        if (edge.relation == Relation::kPrep && edge.to != kNoNode && view_.is_temporal(edge.to))
          return true;
      }
    }
    return false;
  }

  std::string_view status(NodeId noun) const {
    if (instance_.cue != nullptr && !instance_.cue->status.empty()) {
      const std::string_view head = view_.context().vocabulary.text(view_.node(noun).lemma);
      return head == "observer" ? "observer" : "other";
    }
    for (const std::string& word : view_.modifiers(noun)) {
      if (word == "full" || word == "fully" || word == "fledged") return "full";
      if (word == "associate" || word == "candidate" || word == "honorary") return "other";
      if (word == "observer") return "observer";
    }
    return {};
  }

  void read_members() {
    Resolved parts = builder_.resolve(instance_, "part");
    if (parts.fillers.empty()) return;
    if (instance_.cue != nullptr && instance_.cue->weak && instance_.frame == nullptr &&
        !instance_.definite)
      return;
    const bool list = parts.listed && parts.fillers.size() >= 2 &&
                      parts.kind == ListKind::kClosed && !instance_.negated && names_the_list();
    const RuleId rule =
        builder_.rule(list ? CheckKind::kList : CheckKind::kMember, instance_.predicate->id);
    if (rule == kNoRule) return;
    Claim claim = builder_.start(rule, instance_);
    if (instance_.noun != kNoNode) claim.status = status(instance_.noun);
    if (former()) claim.mode = ClaimMode::kPast;
    keep_own_time(claim);
    claim.list_kind = parts.kind;
    if (parts.kind == ListKind::kNeither || behind_neither(parts.fillers.front()))
      claim.negated = !claim.negated;
    if (instance_.effect == "end") {
      claim.negated = !claim.negated;
      if (claim.negated == false) claim.strict = false;  // "has not left": says little
    }
    if (!instance_.effect.empty() && instance_.verb != kNoNode) effect_in_time(claim);
    for (RoleFiller& filler : parts.fillers) {
      claim.strict &= filler.strict;
      claim.roles.push_back(std::move(filler));
    }
    // "Sitting in the CIS and the SCO": one claim for each.
    for (const RoleFiller& filler : whole_) {
      Claim one = claim;
      one.strict &= filler.strict;
      one.roles.push_back(filler);
      builder_.add(std::move(one));
    }
  }

  /// "joined in 1993" tells of 1993; only "has joined", "never joined" tell of now.
  void effect_in_time(Claim& claim) const {
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

  /// "neither Georgia nor any of its neighbours".
  bool behind_neither(const RoleFiller& filler) const {
    if (filler.mention == kNoMention) return false;
    const uint32_t first = view_.context().mentions.all[filler.mention].tokens.first;
    return first > view_.phrases().tokens.first && view_.word(first - 1) == "neither";
  }

  bool former() const {
    if (instance_.noun == kNoNode) return false;
    for (const std::string& word : view_.modifiers(instance_.noun)) {
      if (word == "former" || word == "ex" || word == "one" || word == "onetime" ||
          word == "erstwhile")
        return true;
    }
    return false;
  }

  /// The fillers are said to be all members: "the members are ...", "comprises ...", "nine members:
  /// ...".
  bool names_the_list() const {
    if (instance_.frame != nullptr && instance_.frame->effect.empty() &&
        instance_.frame->object == "part") {
      return !instance_.frame->open_list &&
             (instance_.cue == nullptr || view_.node(instance_.noun).plural);
    }
    if (instance_.noun == kNoNode || instance_.frame != nullptr) return false;
    const Node& noun = view_.node(instance_.noun);
    if (!noun.plural) return false;
    for (uint32_t t = noun.tokens.first; t < noun.head; ++t) {
      if (one_of(kOthers, view_.folded(t))) return false;
    }
    for (const std::string& word : view_.modifiers(instance_.noun)) {
      if (!one_of(kHarmless, word)) return false;
    }
    if (of_one_region(instance_.noun)) return false;
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

  /// As many as are listed, and enough of them to be meant as all.
  bool has_full_number(uint32_t mention) const {
    const Quantity& number =
        view_.context().mentions.quantity(view_.context().mentions.all[mention]);
    return number.value.is_integer() && number.value.to_int() >= 5;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
  std::vector<RoleFiller> whole_;
};

}  // namespace

void read_membership(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "membership") MembershipReader(builder, instance).read();
  }
  read_membership_paths(builder);
  read_membership_fragments(builder);
  read_membership_lists(builder);
}

}  // namespace factlint
