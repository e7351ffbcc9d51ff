// What is read of an event beside its roles: how many-th it is, and who asked for it.
#include <algorithm>
#include <array>

#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class EventDetails {
 public:
  EventDetails(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  /// "for the second time", "the first time it had sent ...", "never before".
  void read_occurrence() {
    if (claim_.role("ordinal") != nullptr) return;
    if (ordinal_of_times() || ordinal_said() || ordinal_of_kind() || earlier_times() ||
        times_so_far())
      return;
    never_before();
  }

 private:
  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  static bool counts_events(std::string_view lemma) {
    constexpr std::array<std::string_view, 8> kCounted = {
        "time", "occasion", "instance", "such", "case", "deployment", "mission", "operation"};
    return std::find(kCounted.begin(), kCounted.end(), lemma) != kCounted.end();
  }

  bool ordinal_of_times() {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.ordinal == kNoMention || !counts_events(lemma(id))) continue;
      put_ordinal(node.ordinal, id);
      return true;
    }
    return false;
  }

  /// "The alliance's first deployment of its kind" need not be the first of all.
  void put_ordinal(uint32_t mention, NodeId at) {
    ClaimBuilder::put_mention(claim_, "ordinal", mention, view_.range_of(at));
    if (is_of_kind(view_.node(at).tokens.last)) claim_.roles.back().text = "of its kind";
  }

  bool is_of_kind(uint32_t next) const {
    const uint32_t last = view_.phrases().tokens.last;
    if (next < last && view_.word(next) == "ever") ++next;
    if (next + 2 >= last) return false;
    const std::string_view p = view_.word(next);
    const std::string_view noun = view_.word(next + 2);
    return (p == "of" && (noun == "kind" || noun == "sort")) ||
           ((p == "in" || p == "at") && (noun == "format" || noun == "level" || noun == "line-up"));
  }

  /// "the mission was only [the third]".
  bool ordinal_said() {
    for (const NodeId id : group_.nodes) {
      for (const NodeId verb : view_.in(id, Relation::kSubject)) {
        for (const NodeId said : view_.out(verb, Relation::kComplement)) {
          if (put_bare_ordinal(said)) return true;
        }
      }
    }
    return false;
  }

  bool put_bare_ordinal(NodeId id) {
    const Node& node = view_.node(id);
    const uint32_t m = node.ordinal != kNoMention ? node.ordinal : node.entity;
    if (m == kNoMention || view_.context().mentions.all[m].type != MentionType::kOrdinal)
      return false;
    put_ordinal(m, id);
    put_owner(id);
    return true;
  }

  /// "was the alliance's first": whose it was.
  void put_owner(NodeId id) {
    const PredicateRole* role = group_.predicate->role("actor");
    if (role == nullptr) return;
    const bool body = std::any_of(claim_.roles.begin(), claim_.roles.end(), [&](const auto& f) {
      return f.role == "actor" && !f.entities.empty() &&
             view_.facts().entity(f.entities.front()).type != "country";
    });
    if (body) return;
    for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
      for (RoleFiller& filler : view_.resolve(owner, *role).fillers) {
        // "the Kazakhstan mission": where it was, not whose.
        for (RoleFiller& other : claim_.roles) {
          if (other.role == "actor" && group_.predicate->id == "deployment")
            other.role = "destination";
        }
        claim_.roles.push_back(std::move(filler));
      }
    }
  }

  /// "[the mission], the third of its kind": a bare ordinal that counts such events.
  bool ordinal_of_kind() {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kOrdinal || !is_of_kind(mention.tokens.last)) continue;
      ClaimBuilder::put_mention(claim_, "ordinal", m, mention.text);
      claim_.roles.back().text = "of its kind";
      return true;
    }
    return false;
  }

  /// "had already sent troops twice", "had carried out two missions before": it was a later one.
  bool earlier_times() {
    if (group_.predicate->id != "deployment") return false;
    for (const NodeId id : group_.nodes) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || !verb.perfect || verb.tense != Tense::kPast ||
          verb.negated)
        continue;
      const int times = times_told(id);
      if (times <= 0 && !has_word("already")) continue;
      if (times <= 0 && !has_word("before")) continue;
      constexpr std::array<std::string_view, 4> kOrdinals = {"second", "second", "third", "fourth"};
      const size_t which = times >= 0 && times < 4 ? static_cast<size_t>(times) : 3;
      ClaimBuilder::put(claim_, "ordinal", std::string(kOrdinals[which]), view_.range_of(id));
      if (claim_.time && claim_.time->hedge != Hedge::kNone) at_written_year();
      return true;
    }
    return false;
  }

  /// "before 2022 they had ...": told from 2022.
  void at_written_year() {
    const int year = claim_.time->year;
    claim_.time->hedge = Hedge::kNone;
    claim_.time->readings = {DateRange::year(year)};
    if (year == 0) claim_.time.reset();
  }

  /// How many times the clause of `verb` tells of; 0: none told.
  int times_told(NodeId verb) const {
    const ClauseId clause = view_.node(verb).clause;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.clause != clause || node.number == kNoMention || !node.plural) continue;
      const std::string_view noun = lemma(id);
      if (!counts_events(noun) && noun != "member" && noun != "state" && noun != "country" &&
          noun != "ally")
        continue;
      const Mention& mention = view_.context().mentions.all[node.number];
      if (mention.type == MentionType::kNumber)
        return static_cast<int>(view_.context().mentions.quantity(mention).value.to_int());
    }
    for (uint32_t t = view_.node(verb).tokens.first; t < view_.phrases().tokens.last; ++t) {
      if (view_.word(t) == "twice") return 2;
      if (view_.word(t) == "thrice") return 3;
    }
    return 0;
  }

  /// "have now held five summits", "have met three times": the last of them is the fifth.
  bool times_so_far() {
    if (group_.predicate->id != "meeting" || claim_.negated) return false;
    for (const NodeId id : group_.nodes) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || !verb.perfect || verb.tense != Tense::kPresent) continue;
      for (NodeId noun = 0; noun < view_.phrases().nodes.size(); ++noun) {
        const Node& node = view_.node(noun);
        if (node.clause != verb.clause || node.number == kNoMention || !node.plural) continue;
        const std::string_view word = lemma(noun);
        if (word != "summit" && word != "time" && word != "occasion") continue;
        put_count(node.number, noun);
        return true;
      }
      if (has_word("twice")) {
        ClaimBuilder::put(claim_, "ordinal", "second", view_.range_of(id));
        return true;
      }
    }
    return false;
  }

  void put_count(uint32_t number, NodeId at) {
    if (view_.context().mentions.all[number].type != MentionType::kNumber) return;
    TextRange range = view_.range_of(at);
    // "four summits, the fourth of them in Rome"
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kOrdinal && mention.text.begin > range.begin)
        range = join(range, mention.text);
    }
    ClaimBuilder::put_mention(claim_, "ordinal", number, range);
  }

  void never_before() {
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kVerb || !node.perfect) continue;
      if (!node.negated && !said_never() && !claim_.negated) continue;
      // "has never sent any": not once; "had never sent any before": the first.
      if (node.tense == Tense::kPresent && !said_before()) {
        if (said_never() || has_word("ever")) ClaimBuilder::put(claim_, "occurrence", "never", {});
        return;
      }
      if (said_before() || said_never()) {
        ClaimBuilder::put(claim_, "ordinal", "first", view_.range_of(id));
        claim_.negated = false;
        if (claim_.time && claim_.time->hedge == Hedge::kLessThan) claim_.time.reset();
        return;
      }
    }
  }

  bool said_before() const {
    return has_word("before") || has_word("previously") || has_word("until");
  }
  bool said_never() const { return has_word("never") || has_word("once") || has_word("nor"); }

  bool has_word(std::string_view word) const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (view_.word(t) == word) return true;
    }
    return false;
  }

 public:
  /// "at Kazakhstan's request", "at the invitation of", "uninvited", "without being asked".
  void read_request() {
    if (group_.predicate->id != "deployment") return;
    static constexpr std::array<std::string_view, 8> kNouns = {
        "request", "invitation", "appeal", "behest", "call", "plea", "asking", "bidding"};
    static constexpr std::array<std::string_view, 9> kUnasked = {
        "uninvited",   "unasked",    "unbidden", "unrequested", "unsolicited",
        "unannounced", "unprompted", "uncalled", "unwanted"};
    PredicateRole role;
    role.name = "requester";
    role.types = {"country", "organization"};
    if (const PredicateRole* own = group_.predicate->role("requester"); own != nullptr)
      role.nouns = own->nouns;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kNouns.begin(), kNouns.end(), lemma) != kNouns.end()) add_requester(id, role);
    }
    read_asked_by(role);
    read_asked_to(role);
    read_asked_for(role);
    for (const RelationInstance* instance : group_.instances) {
      // "Kazakhstan never asked for them".
      const RoleNode* requester = instance->role("requester");
      if (requester == nullptr || !instance->negated) continue;
      std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
      ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(instance->verb));
      claim_.negated = false;
      return;
    }
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string word = view_.folded(t);
      // "without being asked"
      if (word == "without" && t + 2 < tokens.last && view_.word(t + 1) == "being" &&
          (view_.word(t + 2) == "asked" || view_.word(t + 2) == "invited" ||
           view_.word(t + 2) == "requested")) {
        ClaimBuilder::put(claim_, "requester", "unasked", view_.context().text_range({t, t + 3}));
        return;
      }
      if (std::find(kUnasked.begin(), kUnasked.end(), word) == kUnasked.end() ||
          word == "unannounced" || word == "unwanted")
        continue;
      ClaimBuilder::put(claim_, "requester", "unasked", view_.context().text_range({t, t + 1}));
    }
  }

 private:
  /// "after the government in Astana had asked for [them]", "whose leaders had asked for help".
  void read_asked_for(const PredicateRole& role) {
    if (claim_.role("requester") != nullptr || group_.predicate->id != "deployment") return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& verb = view_.node(id);
      const std::string_view asking = lemma(id);
      if (verb.kind != NodeKind::kVerb || verb.negated || verb.modal ||
          (asking != "ask" && asking != "appeal" && asking != "call" && asking != "plead"))
        continue;
      bool for_force = false;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kPrep || view_.context().vocabulary.text(a.preposition) != "for")
          continue;
        const std::string_view word = view_.word(view_.node(a.node).head);
        const std::string_view noun = lemma(a.node);
        for_force |= word == "them" || noun == "help" || noun == "assistance" ||
                     noun == "peacekeeper" || noun == "troop" || noun == "intervention";
      }
      const auto told = view_.in(id, Relation::kSubordinate);
      const bool why = std::any_of(told.begin(), told.end(), [&](NodeId verb_told) {
        return std::find(group_.nodes.begin(), group_.nodes.end(), verb_told) != group_.nodes.end();
      });
      if (!for_force || !why) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kSubject || a.alternative) continue;
        for (RoleFiller& filler : view_.resolve(a.node, role).fillers) {
          filler.role = "requester";
          claim_.roles.push_back(std::move(filler));
        }
      }
      if (claim_.role("requester") != nullptr) return;
    }
  }

  /// "It was Kazakhstan that asked the alliance [to send] troops".
  void read_asked_to(const PredicateRole& role) {
    if (claim_.role("requester") != nullptr) return;
    for (const RelationInstance* instance : group_.instances) {
      if (instance->frame == nullptr || instance->verb == kNoNode) continue;
      for (const NodeId asking : view_.in(instance->verb, Relation::kXcomp)) {
        const std::string_view verb = lemma(asking);
        if (view_.node(asking).negated || (verb != "ask" && verb != "request" && verb != "invite" &&
                                           verb != "beg" && verb != "urge"))
          continue;
        for (const Argument& a : view_.arguments(asking)) {
          if (a.slot != ArgSlot::kSubject || a.alternative) continue;
          for (RoleFiller& filler : view_.resolve(a.node, role).fillers) {
            filler.role = "requester";
            claim_.roles.push_back(std::move(filler));
          }
        }
      }
    }
  }

  /// "at the request of X" in one word, "without an invitation", "which never asked for help".
  void read_asked_by(const PredicateRole& role) {
    static constexpr std::array<std::string_view, 6> kAsking = {"ask",    "request", "invite",
                                                                "appeal", "seek",    "call"};
    for (const Edge& edge : view_.phrases().edges) {
      if (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode) continue;
      const std::string_view p = view_.context().vocabulary.text(edge.word);
      const std::string_view noun = view_.context().vocabulary.text(view_.node(edge.to).lemma);
      if (p == "at the request of" || p == "at the invitation of" || p == "at the behest of") {
        for (RoleFiller& filler : view_.resolve(edge.to, role).fillers) {
          filler.role = "requester";
          claim_.roles.push_back(std::move(filler));
        }
      } else if (p == "without" &&
                 (noun == "request" || noun == "invitation" || noun == "consent" ||
                  noun == "asking" || noun == "permission")) {
        ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(edge.to));
      }
    }
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kVerb || (!node.negated && !asked_by_nobody(id))) continue;
      const std::string_view lemma = view_.context().vocabulary.text(node.lemma);
      if (std::find(kAsking.begin(), kAsking.end(), lemma) == kAsking.end()) continue;
      for (const Argument& a : view_.arguments(id)) {
        if (a.slot != ArgSlot::kSubject) continue;
        const std::string_view who = view_.word(view_.node(a.node).head);
        if (who != "nobody" && who != "one" && view_.resolve(a.node, role).fillers.empty())
          continue;
        std::erase_if(claim_.roles, [](const RoleFiller& f) { return f.role == "requester"; });
        ClaimBuilder::put(claim_, "requester", "unasked", view_.range_of(id));
        return;
      }
    }
  }

  /// "nobody there had asked for them".
  bool asked_by_nobody(NodeId verb) const {
    for (const Argument& a : view_.arguments(verb)) {
      if (a.slot != ArgSlot::kSubject) continue;
      const Node& node = view_.node(a.node);
      const std::string_view who = view_.word(node.head);
      if (who == "nobody" || (who == "one" && node.head > view_.phrases().tokens.first &&
                              view_.word(node.head - 1) == "no"))
        return true;
    }
    return false;
  }

  void add_requester(NodeId noun, const PredicateRole& role) {
    for (const Edge& edge : view_.phrases().from(noun)) {
      Resolved found;
      if (edge.relation == Relation::kModifier) found = view_.resolve_mention(edge.mention, role);
      if (edge.relation == Relation::kPossessor) found = view_.resolve(edge.to, role);
      if (edge.relation == Relation::kPrep) {
        const std::string_view p = view_.context().vocabulary.text(edge.word);
        if (p == "of" || p == "from" || p == "by") found = view_.resolve(edge.to, role);
      }
      for (RoleFiller& filler : found.fillers) {
        filler.role = "requester";
        filler.range = join(filler.range, view_.range_of(noun));
        claim_.roles.push_back(std::move(filler));
      }
    }
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

void read_occurrence(const SentenceView& view, const EventGroup& group, Claim& claim) {
  EventDetails(view, group, claim).read_occurrence();
}

void read_request(const SentenceView& view, const EventGroup& group, Claim& claim) {
  EventDetails(view, group, claim).read_request();
}

}  // namespace factlint
