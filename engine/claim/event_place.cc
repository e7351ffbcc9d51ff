// Where a meeting was, told by other words than those of the meeting.
#include <algorithm>
#include <array>

#include "engine/claim/contrast.h"
#include "engine/claim/event_group.h"

namespace factlint {
namespace {

/// "the venue", "the city [where]", and of nothing else.
bool is_host(const SentenceView& view, NodeId id, bool where) {
  constexpr std::array<std::string_view, 8> kHosts = {"venue", "host",     "scene",    "setting",
                                                      "site",  "location", "backdrop", "stage"};
  constexpr std::array<std::string_view, 4> kPlaces = {"city", "place", "town", "capital"};
  const std::string_view noun = view.context().vocabulary.text(view.node(id).lemma);
  const bool host = std::find(kHosts.begin(), kHosts.end(), noun) != kHosts.end();
  const bool place = std::find(kPlaces.begin(), kPlaces.end(), noun) != kPlaces.end();
  if (!host && !(where && place)) return false;
  const auto edges = view.phrases().from(id);
  return std::none_of(edges.begin(), edges.end(), [&](const Edge& edge) {
    const std::string_view p = view.context().vocabulary.text(edge.word);
    return edge.relation == Relation::kPrep && !edge.alternative && host &&
           (p == "of" || p == "for" || p == "to");
  });
}

/// The "be" that the clause of `meets` says the time or place of; kNoNode if none.
NodeId verb_told_when(const SentenceView& view, NodeId meets, bool& where) {
  for (const uint32_t e : view.edges_into(meets)) {
    const Edge& edge = view.phrases().edges[e];
    if (edge.alternative) continue;
    if (edge.relation == Relation::kRelativeClause) {
      // "the venue [when they met]": joined to the noun.
      const uint32_t next = view.node(edge.from).tokens.last;
      if (next >= view.phrases().tokens.last) continue;
      where = view.word(next) == "where";
      const NodeId be = where || view.word(next) == "when" ? view.verb_over(edge.from) : kNoNode;
      if (be != kNoNode && view.context().vocabulary.text(view.node(be).lemma) == "be") return be;
    }
    if (edge.relation != Relation::kSubordinate) continue;
    const std::string_view word = view.context().vocabulary.text(edge.word);
    where = word == "where";
    if (word != "when" && word != "as" && word != "while" && !where) continue;
    if (view.context().vocabulary.text(view.node(edge.from).lemma) == "be") return edge.from;
  }
  return kNoNode;
}

class MeetingPlaceReader {
 public:
  MeetingPlaceReader(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), role_(*group.predicate->role("place")), group_(group), claim_(claim) {}

  void read() {
    for (const NodeId id : group_.nodes) {
      if (view_.node(id).kind != NodeKind::kVerb) continue;
      if (met_there(id) || is_host_when(id)) return;
    }
    read_named_host();
  }

 private:
  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  /// "met there": the only city that the sentence names before.
  bool met_there(NodeId verb) {
    const uint32_t next = view_.node(verb).tokens.last;
    if (next >= view_.phrases().tokens.last ||
        (view_.word(next) != "there" && view_.word(next) != "here"))
      return false;
    if (view_.word(next) == "here" && tells_meeting(verb) && add_dateline()) return true;
    auto cities = named_in(view_, role_, {"city"});
    std::erase_if(cities,
                  [&](const RoleFiller& f) { return f.range.begin > view_.range_of(verb).begin; });
    if (cities.size() == 1) claim_.roles.push_back(std::move(cities.front()));
    return true;
  }

  /// "opened", "met"; not "was watched".
  bool tells_meeting(NodeId verb) const {
    return std::any_of(
        group_.instances.begin(), group_.instances.end(),
        [&](const RelationInstance* i) { return i->frame != nullptr && i->verb == verb; });
  }

  /// "LIMA, 3 May - The council opened here": where the report was written.
  bool add_dateline() {
    const auto& sentences = view_.context().sentences;
    uint32_t s = view_.sentence();
    while (s > 0 && sentences[s - 1].block == sentences[s].block) --s;
    const TokenRange line = sentences[s].tokens;
    if (s == view_.sentence() || line.empty()) return false;
    const Token& last = view_.context().tokens[line.last - 1];
    if (last.mark_class != kDash && last.mark_class != kHyphen) return false;
    const Mentions& mentions = view_.context().mentions;
    const auto named = mentions.within({line.first, line.first + 1});
    if (named.empty()) return false;
    auto place = view_.resolve_mention(mentions.index(named.front()), role_).fillers;
    if (place.size() != 1) return false;
    place.front().range = view_.context().text_range(line);
    claim_.roles.push_back(std::move(place.front()));
    return true;
  }

  uint32_t next_word(uint32_t t, std::initializer_list<std::string_view> words) const {
    const bool here = t < view_.phrases().tokens.last &&
                      std::find(words.begin(), words.end(), view_.word(t)) != words.end();
    return here ? t + 1 : t;
  }

  /// "Chad, [the host country]": and host of nothing else.
  bool is_called_host(uint32_t t) const {
    const uint32_t last = view_.phrases().tokens.last;
    if (t + 1 >= last || view_.context().tokens[t].mark_class != kComma) return false;
    const uint32_t noun = next_word(t + 1, {"the", "this", "its"});
    uint32_t end = next_word(noun, {"host", "hosts"});
    if (end == noun) return false;
    end = next_word(end, {"country", "nation", "city", "state"});
    return end >= last || view_.context().tokens[end].kind == TokenKind::kMark;
  }

  /// "host country [Chad]", "hosting duties went to [the capital of Chad]".
  bool is_host_by_words_before(uint32_t t) const {
    constexpr uint32_t kReach = 22;
    const uint32_t begin = view_.phrases().tokens.first;
    if (t < begin + 2) return false;
    if (view_.word(t - 2) == "host" &&
        (view_.word(t - 1) == "country" || view_.word(t - 1) == "nation" ||
         view_.word(t - 1) == "city"))
      return true;
    if (view_.word(t - 1) == "of" && view_.word(t - 2) == "capital") t -= t >= begin + 3 ? 3 : 2;
    if (t < begin + 2 || view_.word(t - 1) != "to") return false;
    const std::string_view went = view_.word(t - 2);
    if (went != "went" && went != "fell" && went != "goes" && went != "falls" && went != "passed")
      return false;
    for (uint32_t back = 3; back <= kReach && t >= begin + back; ++back) {
      const std::string_view word = view_.folded(t - back);
      if (word == "hosting" || word == "host" || word == "venue") return true;
    }
    return false;
  }

  /// The place that is called the host, where the sentence tells of one meeting only.
  void read_named_host() {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      const std::string& type =
          view_.facts().entity(view_.context().mentions.entity(mention).candidates.front()).type;
      if ((type != "city" && type != "country") ||
          !(is_called_host(mention.tokens.last) || is_host_by_words_before(mention.core.first)))
        continue;
      for (RoleFiller& filler : view_.resolve_mention(m, role_).fillers)
        claim_.roles.push_back(std::move(filler));
      for (RoleFiller& filler : claim_.roles) {
        if (filler.role == "event") filler.strict = true;
      }
      return;
    }
  }

  /// "X was the venue when they met", "X was where they met", "X is the city where they met".
  bool is_host_when(NodeId meets) {
    bool where = false;
    const NodeId be = verb_told_when(view_, meets, where);
    return be != kNoNode && hosts(be, where);
  }

  /// "X was the venue [when]", and of nothing else.
  bool hosts(NodeId be, bool where) {
    if (view_.node(be).negated) return false;
    const auto said = view_.out(be, Relation::kComplement);
    if (said.empty() ? !where : !std::any_of(said.begin(), said.end(), [&](NodeId id) {
          return is_host(view_, id, where);
        }))
      return false;
    for (const NodeId subject : view_.out(be, Relation::kSubject)) {
      // "Not Rome but Oslo is where they met"
      std::vector<NodeId> meant = view_.conjuncts(subject);
      std::erase_if(meant, [&](NodeId id) { return set_apart(view_, id); });
      if (meant.size() != 1) return false;
      for (RoleFiller& filler : view_.resolve(meant.front(), role_).fillers)
        claim_.roles.push_back(std::move(filler));
    }
    return claim_.role("place") != nullptr;
  }

  const SentenceView& view_;
  const PredicateRole& role_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

bool is_held_there(const SentenceView& view, const EventGroup& group, NodeId series) {
  const NodeId meets = series == kNoNode ? kNoNode : view.verb_over(series);
  if (meets == kNoNode) return false;
  bool where = false;
  const NodeId be = verb_told_when(view, meets, where);
  if (be == kNoNode || view.node(be).negated) return false;
  const auto said = view.out(be, Relation::kComplement);
  return std::any_of(said.begin(), said.end(), [&](NodeId id) {
    return is_host(view, id, where) &&
           std::find(group.nodes.begin(), group.nodes.end(), id) != group.nodes.end();
  });
}

void read_meeting_place(const SentenceView& view, const EventGroup& group, Claim& claim) {
  if (group.predicate->id != "meeting" || group.predicate->role("place") == nullptr) return;
  // Read too loosely, it may be told as the host besides.
  const bool loose = std::any_of(claim.roles.begin(), claim.roles.end(), [](const RoleFiller& f) {
    return f.role == "event" && !f.strict && !f.entities.empty();
  });
  if (claim.role("place") != nullptr && !loose) return;
  MeetingPlaceReader(view, group, claim).read();
}

}  // namespace factlint
