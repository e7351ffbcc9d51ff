// Counts of members.
#include <algorithm>
#include <array>

#include "engine/claim/membership_reader.h"
#include "engine/claim/membership_words.h"

namespace factlint {

bool MembershipReader::counts_parts(NodeId id) const {
  const PredicateRole* part = instance_.predicate->role("part");
  const Node& n = view_.node(id);
  if (id == instance_.noun && instance_.cue != nullptr) return instance_.cue->number;
  if (std::find(part->nouns.begin(), part->nouns.end(), n.lemma) != part->nouns.end()) return true;
  const std::string_view lemma = view_.context().vocabulary.text(n.lemma);
  return lemma == "member" || lemma == "participant" || lemma == "signatory";
}

void MembershipReader::read_counts() {
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
bool MembershipReader::belongs() const {
  return view_.context().vocabulary.text(view_.node(instance_.verb).lemma) == "belong";
}

/// "eight members would remain", "you are left with eight": a sum after taking some away.
bool MembershipReader::is_remainder(NodeId noun) const {
  for (const uint32_t e : view_.edges_into(noun)) {
    const NodeId from = view_.phrases().edges[e].from;
    if (view_.node(from).kind != NodeKind::kVerb) continue;
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(from).lemma);
    if (lemma == "remain" || lemma == "leave") return true;
  }
  return false;
}

/// "CSTO drill: seven countries": of the drill.
bool MembershipReader::is_under_other_title(uint32_t number) const {
  const uint32_t first = view_.context().mentions.all[number].tokens.first;
  const uint32_t begin = view_.phrases().tokens.first;
  if (first < begin + 3 || view_.context().tokens[first - 1].mark_class != kColon) return false;
  const std::string_view title = view_.folded(first - 2);
  if (title.ends_with('s') || titles_body(title)) return false;
  // The name of the body begins the line, and ends before the title does.
  return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
    const Mention& name = view_.context().mentions.all[m];
    return name.type == MentionType::kEntity && name.tokens.first == begin &&
           name.core.last == first - 2;
  });
}

/// "eleven countries outside the bloc".
bool MembershipReader::lies_outside(NodeId noun) const {
  const auto edges = view_.phrases().from(noun);
  return std::any_of(edges.begin(), edges.end(), [&](const Edge& edge) {
    const std::string_view p = view_.context().vocabulary.text(edge.word);
    return edge.relation == Relation::kPrep &&
           (p == "outside" || p == "beyond" || p == "outside of" || p == "outside_of");
  });
}

/// Fact boxes: "members, 9", "full members: nine".
uint32_t MembershipReader::number_behind(NodeId noun) const {
  uint32_t mark = view_.node(noun).head + 1;
  const bool membership = view_.context().vocabulary.text(view_.node(noun).lemma) == "membership";
  for (const Edge& edge : view_.phrases().from(noun)) {
    // "Membership [of the pact]: ten".
    if (edge.relation == Relation::kPrep && edge.to != kNoNode && view_.node(edge.to).head >= mark)
      mark = view_.node(edge.to).tokens.last;
  }
  if ((!view_.node(noun).plural && !membership) || mark + 1 >= view_.phrases().tokens.last)
    return kNoMention;
  const uint8_t kind = view_.context().tokens[mark].mark_class;
  // "the delegates of the members, twelve in number": of the delegates
  const auto over = view_.in(noun, Relation::kPrep);
  const bool theirs = std::any_of(over.begin(), over.end(), [&](NodeId other) {
    return view_.node(other).kind == NodeKind::kNoun && view_.node(other).plural;
  });
  if ((kind == kComma && theirs) || behind_share_of(view_, noun)) return kNoMention;
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
void MembershipReader::numbered_by_verb() {
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

void MembershipReader::count(NodeId noun, bool by_verb) {
  const Node& n = view_.node(noun);
  if (n.number == kNoMention) return count_behind(noun);
  if (is_remainder(noun) || lies_outside(noun) || is_under_other_title(n.number)) return;
  const Mention& number = view_.context().mentions.all[n.number];
  if (number.type != MentionType::kNumber || is_not_one(number) ||
      singles_out(view_, n, number.tokens))
    return;
  // "are not members of it: [the three islands], A and B"
  if (!by_verb && stands_behind_denial(n.head)) return;
  // "Five states besides Russia": read along their path.
  if (!named_besides(view_, *instance_.predicate->role("part"), noun).empty()) return;
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
  const bool told_of = by_verb && instance_.frame != nullptr && instance_.frame->subject == "part";
  if (told_of && counts_those_named(view_, *instance_.predicate->role("part"), n.number))
    partitive = true;
  const bool whole_named = n.determiner == Determiner::kDefinite ||
                           n.determiner == Determiner::kPossessive || n.all || by_verb ||
                           instance_.definite || !view_.in(noun, Relation::kCompound).empty() ||
                           !view_.out(noun, Relation::kPossessor).empty() ||
                           stands_beside_whole(noun) || one_of_all(noun) || reached(n.number);
  std::vector<RoleFiller> region = region_of(view_, noun, "among");
  if (!region.empty()) partitive = false;
  add_count(n.number, noun, partitive || !whole_named, {}, std::move(region));
}

/// "not one member": none of them.
bool MembershipReader::is_not_one(const Mention& number) const {
  const uint32_t first = number.tokens.first;
  return view_.folded(number.core.first) == "one" &&
         (view_.folded(first) == "not" ||
          (first > view_.phrases().tokens.first && view_.folded(first - 1) == "not"));
}

/// "now down [to eight members]", "reduced to eight".
bool MembershipReader::reached(uint32_t number) const {
  static constexpr std::array<std::string_view, 12> kChanged = {
      "down",     "reduced", "shrunk",  "cut",   "up",     "grown",
      "expanded", "swollen", "limited", "risen", "fallen", "dwindled"};
  const uint32_t first = view_.context().mentions.all[number].tokens.first;
  return first >= view_.phrases().tokens.first + 2 && view_.word(first - 1) == "to" &&
         one_of(kChanged, view_.folded(first - 2));
}

/// "the three Central Asian members": a name that is not the organisation's singles some out.
bool MembershipReader::of_one_region(NodeId noun) const {
  const PredicateRole* role = instance_.predicate->role("whole");
  for (const Edge& edge : view_.phrases().from(noun)) {
    if (edge.relation == Relation::kPrep && edge.to != kNoNode && lies_in_place(edge)) return true;
    if (edge.relation != Relation::kModifier || edge.mention == kNoMention) continue;
    const Mention& mention = view_.context().mentions.all[edge.mention];
    if (mention.type != MentionType::kEntity) continue;
    // "post-Soviet", "ex-Soviet" are the whole bloc's.
    const uint32_t first = mention.tokens.first;
    const bool former = first > view_.phrases().tokens.first + 1 &&
                        (view_.word(first - 2) == "post" || view_.word(first - 2) == "ex" ||
                         view_.word(first - 1) == "former" || view_.word(first - 1) == "formerly");
    const std::string_view own = view_.folded(mention.tokens.last - 1);
    if (former || own == "soviet" || own == "post-soviet" || own == "ex-soviet") continue;
    if (view_.resolve_mention(edge.mention, *role).fillers.empty()) return true;
  }
  return false;
}

/// "members [in Central Asia]", "countries [from the Caucasus]".
bool MembershipReader::lies_in_place(const Edge& edge) const {
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

void MembershipReader::count_behind(NodeId noun) {
  const uint32_t behind = number_behind(noun);
  if (behind == kNoMention) return;
  for (const std::string& word : view_.modifiers(noun)) {
    if (!one_of(kHarmless, word)) return;
  }
  add_count(behind, noun, false,
            join(view_.range_of(noun), view_.context().mentions.all[behind].text));
}

/// "one of five countries in W": all there are, unless a clause singles some out.
bool MembershipReader::one_of_all(NodeId noun) const {
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
bool MembershipReader::stands_beside_whole(NodeId noun) const {
  for (const uint32_t e : view_.edges_into(noun)) {
    const Edge& edge = view_.phrases().edges[e];
    if (edge.relation == Relation::kApposition || edge.relation == Relation::kParenthesis ||
        edge.relation == Relation::kColon)
      return true;
    if (edge.relation == Relation::kPrep) {
      const std::string_view p = view_.context().vocabulary.text(edge.word);
      if ((p == "with" && !is_absolute(edge.from, noun)) ||
          ((p == "of" || p == "for") && view_.node(edge.from).kind == NodeKind::kNoun &&
           stands_for_body(edge.from)))
        return true;
    }
  }
  return false;
}

/// "sent troops with three member states in support", "met with five members present": some of
/// them.
bool MembershipReader::is_absolute(NodeId from, NodeId noun) const {
  const uint32_t next = view_.node(noun).tokens.last;
  if (view_.node(from).kind != NodeKind::kVerb || !view_.phrases().tokens.contains(next))
    return false;
  return view_.context().tokens[next].kind != TokenKind::kMark && view_.word(next) != "to" &&
         view_.word(next) != "and";
}

/// "a club of nine states", but not "leaders of nine states".
bool MembershipReader::stands_for_body(NodeId id) const {
  const PredicateRole* role = instance_.predicate->role("whole");
  const Node& n = view_.node(id);
  return !is_fraction(id) &&
         (std::find(role->nouns.begin(), role->nouns.end(), n.lemma) != role->nouns.end() ||
          view_.context().vocabulary.text(n.lemma) == "membership");
}

bool MembershipReader::is_fraction(NodeId id) const {
  const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
  return view_.node(id).entity != kNoMention || lemma == "one" || lemma == "some" ||
         lemma == "most" || lemma == "majority" || lemma == "half" || lemma == "group" ||
         lemma == "handful" || lemma == "delegation" || lemma == "number" || lemma == "third";
}

void MembershipReader::add_count(uint32_t mention, NodeId noun, bool partitive, TextRange span,
                                 std::vector<RoleFiller> among) {
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
  for (RoleFiller& filler : among) claim.roles.push_back(std::move(filler));
  if (told_of_both(view_, claim)) claim.partitive = false;
  const Mention& number = view_.context().mentions.all[mention];
  ClaimBuilder::put_mention(claim, "number", mention, number.text);
  if (span.empty()) span = join(number.text, view_.range_of(noun));
  builder_.add(std::move(claim), span);
}

/// "Minus Russia, the pact has five members": they may be counted without it, or not.
bool MembershipReader::leaves_one_out(NodeId noun) const {
  return !members_taken_away(view_, *instance_.predicate->role("part"),
                             view_.node(noun).tokens.first)
              .empty();
}

/// "unlike the 12-member bloc of the 1990s".
bool MembershipReader::of_another_time(NodeId noun) const {
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

}  // namespace factlint
