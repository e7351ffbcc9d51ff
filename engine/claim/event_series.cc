// Which series of meetings an event belongs to, and whom a pronoun lets act.
#include <algorithm>
#include <array>

#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class SeriesReader {
 public:
  SeriesReader(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  /// The series ("Central Asia-Russia summit") where the event's noun is, or is modified by, its
  /// name.
  void read() {
    uint32_t only = kNoMention;
    int count = 0;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      const EntityId entity = view_.context().mentions.entity(mention).candidates.front();
      const std::string& type = view_.facts().entity(entity).type;
      if (type != "event-series" && type != "event") continue;
      ++count;
      only = m;
      const NodeId at = view_.node_of_mention(m);
      if (std::find(group_.nodes.begin(), group_.nodes.end(), at) != group_.nodes.end() ||
          joined_to_group(at)) {
        add_series(m, true);
        return;
      }
    }
    if (count == 1 && !has_role("event_series") && !only_beside(view_.node_of_mention(only)) &&
        (group_.predicate->id != "meeting" || !meets_by_itself(view_.node_of_mention(only)) ||
         is_held_there(view_, group_, view_.node_of_mention(only))))
      add_series(only, is_held_there(view_, group_, view_.node_of_mention(only)));
  }

 private:
  bool has_role(std::string_view role) const { return claim_.role(role) != nullptr; }

  /// "flew to Rome after the [summit]", "spoke about the [summit]": it only dates or names it.
  bool stands_beside(const Edge& edge) const {
    constexpr std::array<std::string_view, 11> kBeside = {"of",    "after",     "before", "since",
                                                          "until", "following", "about",  "despite",
                                                          "ahead", "from",      "on"};
    return edge.relation == Relation::kPrep && view_.node(edge.from).kind == NodeKind::kVerb &&
           std::find(kBeside.begin(), kBeside.end(), view_.context().vocabulary.text(edge.word)) !=
               kBeside.end();
  }

  /// Nothing but such a phrase joins the series to the group.
  bool only_beside(NodeId at) const {
    if (at == kNoNode) return false;
    for (const uint32_t e : view_.edges_into(at)) {
      const Edge& edge = view_.phrases().edges[e];
      if (std::find(group_.nodes.begin(), group_.nodes.end(), edge.from) != group_.nodes.end() &&
          stands_beside(edge))
        return true;
    }
    return false;
  }

  /// "A met in X, and [the Council] met at the same time": the subject of a clause of its own.
  bool meets_by_itself(NodeId at) const {
    if (at == kNoNode) return false;
    for (const NodeId verb : view_.in(at, Relation::kSubject)) {
      const WordId lemma = view_.node(verb).lemma;
      if (std::find(group_.nodes.begin(), group_.nodes.end(), verb) != group_.nodes.end() ||
          view_.node(verb).form != VerbForm::kFinite ||
          view_.context().vocabulary.text(lemma) == "be")
        continue;
      if (std::any_of(group_.predicate->verbs.begin(), group_.predicate->verbs.end(),
                      [&](const VerbFrame& frame) { return frame.words.front() == lemma; }))
        return true;
    }
    return false;
  }

  /// "a meeting of the [Council]", "the [Council] meeting": one relation away.
  bool near_group(NodeId at) const {
    if (at == kNoNode) return false;
    for (const Edge& edge : view_.phrases().edges) {
      if ((edge.to != at && edge.from != at) || stands_beside(edge)) continue;
      const NodeId other = edge.to == at ? edge.from : edge.to;
      if (other != kNoNode &&
          std::find(group_.nodes.begin(), group_.nodes.end(), other) != group_.nodes.end())
        return true;
    }
    return false;
  }

  /// "hosted both the heads of state and [the summit]": coordinated with what the verb takes.
  bool joined_to_group(NodeId at) const {
    for (int hops = 0; hops < 8 && at != kNoNode; ++hops) {
      if (near_group(at)) return true;
      const auto earlier = view_.in(at, Relation::kConjunct);
      at = earlier.empty() ? kNoNode : earlier.front();
    }
    return false;
  }

  std::string_view word(uint32_t t) const {
    return view_.phrases().tokens.contains(t) ? view_.word(t) : std::string_view();
  }

  bool is_comma(uint32_t t) const {
    return view_.phrases().tokens.contains(t) && view_.context().tokens[t].mark_class == kComma;
  }

  uint32_t number_at(uint32_t first, uint32_t last) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kNumber &&
          (mention.tokens.first == first || mention.tokens.last == last))
        return m;
    }
    return kNoMention;
  }

  /// "Round three of the [summit]", "[summit] number three": the number that ranks it.
  uint32_t counted_round(TokenRange series) const {
    static constexpr std::array<std::string_view, 8> kRounds = {
        "round", "edition", "instalment", "installment", "number", "no", "chapter", "part"};
    const auto ranks = [&](uint32_t t) {
      const std::string_view folded =
          view_.phrases().tokens.contains(t) ? view_.folded(t) : std::string_view();
      return std::find(kRounds.begin(), kRounds.end(), folded) != kRounds.end();
    };
    // "[summit], No. 3 in the series"
    uint32_t rank = series.last;
    if (is_comma(rank)) ++rank;
    if (ranks(rank)) {
      uint32_t number = rank + 1;
      if (view_.phrases().tokens.contains(number) &&
          view_.context().tokens[number].mark_class == kPeriod)
        ++number;
      return number_at(number, 0);
    }
    // "Numbered three in the books, the [summit]"
    if (word(view_.phrases().tokens.first) == "numbered")
      return number_at(view_.phrases().tokens.first + 1, 0);
    // "For the [format] this is round three"
    for (uint32_t t = view_.phrases().tokens.first + 1; t + 1 < view_.phrases().tokens.last; ++t) {
      if (word(t) == "round" &&
          (word(t - 1) == "is" || word(t - 1) == "was" || word(t - 1) == "as"))
        return number_at(t + 1, 0);
    }
    uint32_t of = series.first;
    while (of > view_.phrases().tokens.first && word(of - 1) == "the") --of;
    if (of < view_.phrases().tokens.first + 3 || word(of - 1) != "of") return kNoMention;
    const uint32_t number = number_at(kNoMention, of - 1);
    if (number == kNoMention) return kNoMention;
    const uint32_t first = view_.context().mentions.all[number].tokens.first;
    return first > view_.phrases().tokens.first && ranks(first - 1) ? number : kNoMention;
  }

  void add_series(uint32_t mention, bool strict) {
    const Mention& m = view_.context().mentions.all[mention];
    RoleFiller filler;
    filler.role = "event";
    filler.mention = mention;
    filler.entities = view_.context().mentions.entity(m).candidates;
    filler.range = m.text;
    filler.strict = strict;
    const NodeId at = view_.node_of_mention(mention);
    if (at != kNoNode && view_.node(at).ordinal != kNoMention && !has_role("ordinal")) {
      ClaimBuilder::put_mention(claim_, "ordinal", view_.node(at).ordinal, view_.range_of(at));
    } else if (const uint32_t round = counted_round(m.core);
               round != kNoMention && !has_role("ordinal")) {
      const TextRange number = view_.context().mentions.all[round].text;
      ClaimBuilder::put_mention(claim_, "ordinal", round, join(number, m.core_text));
    }
    claim_.roles.push_back(std::move(filler));
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

/// "the Central Asia-China [summit]": the two that a format's name joins.
class FormatReader {
 public:
  FormatReader(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  void read() {
    const PredicateRole* role = group_.predicate->role("participant");
    if (role == nullptr || group_.predicate->id != "meeting") return;
    for (const NodeId id : group_.nodes) {
      if (view_.node(id).kind != NodeKind::kNoun || view_.node(id).entity != kNoMention) continue;
      const uint32_t second = side_ending_at(view_.node(id).head);
      if (second == kNoMention) continue;
      const uint32_t joint = tokens_of(second).first;
      if (joint <= view_.phrases().tokens.first + 1 || !joins(joint - 1)) continue;
      const uint32_t first = side_ending_at(joint - 1);
      if (first == kNoMention) continue;
      put_both(*role, first, second);
      return;
    }
  }

 private:
  TokenRange tokens_of(uint32_t m) const { return view_.context().mentions.all[m].core; }

  bool joins(uint32_t t) const {
    const uint8_t mark = view_.context().tokens[t].mark_class;
    return mark == kHyphen || mark == kDash || mark == kPlus || view_.word(t) == "plus";
  }

  uint32_t side_ending_at(uint32_t t) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity || mention.core.last != t) continue;
      const EntityMention& named = view_.context().mentions.entity(mention);
      const std::string& type = view_.facts().entity(named.candidates.front()).type;
      if (type == "country" || type == "region" || type == "organization" || type == "union")
        return m;
    }
    return kNoMention;
  }

  void put_both(const PredicateRole& role, uint32_t first, uint32_t second) {
    std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "participant"; });
    for (const uint32_t m : {first, second}) {
      for (RoleFiller& filler : view_.resolve_mention(m, role).fillers)
        claim_.roles.push_back(std::move(filler));
    }
    ClaimBuilder::put(claim_, "format", {},
                      join(view_.context().mentions.all[first].core_text,
                           view_.context().mentions.all[second].core_text));
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

class ActorWidener {
 public:
  ActorWidener(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  /// "Its peacekeepers flew in": any of the bodies that the sentence before names.
  void widen() {
    const PredicateRole* role = group_.predicate->role("actor");
    if (role == nullptr || view_.sentence() == 0) return;
    const TokenRange before = view_.context().sentences[view_.sentence() - 1].tokens;
    const Mentions& mentions = view_.context().mentions;
    for (RoleFiller& filler : claim_.roles) {
      if (filler.role != "actor" || filler.mention != kNoMention || filler.entities.size() != 1 ||
          names_here(filler.entities.front()))
        continue;
      for (const Mention& at : mentions.within(before)) {
        if (at.type != MentionType::kEntity) continue;
        for (const EntityId entity : mentions.entity(at).candidates) {
          if (is_body(entity) && is_body(filler.entities.front()) &&
              std::find(filler.entities.begin(), filler.entities.end(), entity) ==
                  filler.entities.end())
            filler.entities.push_back(entity);
        }
      }
    }
  }

 private:
  bool names_here(EntityId entity) const {
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) return false;
      const auto& candidates = view_.context().mentions.entity(mention).candidates;
      return std::find(candidates.begin(), candidates.end(), entity) != candidates.end();
    });
  }

  bool is_body(EntityId entity) const {
    const std::string& type = view_.facts().entity(entity).type;
    return type == "organization" || type == "alliance" || type == "union";
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

void read_event_series(const SentenceView& view, const EventGroup& group, Claim& claim) {
  SeriesReader(view, group, claim).read();
  if (claim.role("event") == nullptr || claim.role("event")->entities.empty())
    FormatReader(view, group, claim).read();
}

void widen_actor(const SentenceView& view, const EventGroup& group, Claim& claim) {
  ActorWidener(view, group, claim).widen();
}

}  // namespace factlint
