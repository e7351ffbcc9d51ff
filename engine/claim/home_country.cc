#include "engine/claim/home_country.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 6> kHomes = {"country",  "nation",     "homeland",
                                                    "republic", "government", "motherland"};
constexpr std::array<std::string_view, 3> kOwners = {"their", "his", "her"};

class HomeReader {
 public:
  HomeReader(const SentenceView& view, NodeId noun, const PredicateRole& role)
      : view_(view), noun_(noun), role_(role) {}

  std::vector<RoleFiller> read() const {
    const Node& node = view_.node(noun_);
    if (!one_of(kHomes, view_.context().vocabulary.text(node.lemma))) return {};
    for (const NodeId owner : view_.out(noun_, Relation::kPossessor)) {
      if (!view_.node(owner).pronoun) return of_people(owner);
      const std::string_view word = view_.folded(view_.node(owner).head);
      if (word == "whose") return before_comma(view_.node(owner).head);
      if (one_of(kOwners, word)) return named_before(owner);
    }
    return {};
  }

 private:
  bool is_country(uint32_t m) const {
    return m != kNoMention && view_.context().mentions.all[m].type == MentionType::kEntity &&
           !view_.resolve_mention(m, role_).fillers.empty();
  }

  void add(uint32_t m, std::vector<RoleFiller>& found) const {
    if (!is_country(m)) return;
    RoleFiller filler = view_.resolve_mention(m, role_).fillers.front();
    const bool known = std::any_of(found.begin(), found.end(), [&](const RoleFiller& other) {
      return other.entities == filler.entities;
    });
    if (known) return;
    filler.mention = kNoMention;  // told here of the country, not where it is named
    filler.range = view_.range_of(noun_);
    found.push_back(std::move(filler));
  }

  /// "[Uzbek] skiers", "the skiers [of Chad]", "[Kazakhs] and Kyrgyz".
  std::vector<RoleFiller> of_people(NodeId people) const {
    std::vector<RoleFiller> found;
    for (const NodeId one : view_.conjuncts(people)) {
      add(view_.node(one).entity, found);
      for (const Edge& edge : view_.phrases().from(one)) {
        if (edge.alternative) continue;
        if (edge.relation == Relation::kModifier) add(edge.mention, found);
        const bool of = edge.relation == Relation::kPossessor || edge.relation == Relation::kPrep;
        if (of && edge.to != kNoNode) add(view_.node(edge.to).entity, found);
      }
    }
    return one_each(std::move(found), view_.node(noun_).plural);
  }

  /// "their country" is one; "their countries" are several.
  static std::vector<RoleFiller> one_each(std::vector<RoleFiller> found, bool plural) {
    if (found.size() > 1 && !plural) return {};
    return found;
  }

  /// "Kazakhs and Kyrgyz, [whose countries]": those right before the comma.
  std::vector<RoleFiller> before_comma(uint32_t whose) const {
    const TokenRange sentence = view_.phrases().tokens;
    if (whose < sentence.first + 2 || view_.context().tokens[whose - 1].mark_class != kComma)
      return {};
    const NodeId people = view_.phrases().node_at(whose - 2);
    if (people == kNoNode || view_.node(people).kind != NodeKind::kNoun) return {};
    NodeId first = people;
    for (int steps = 0; steps < 8; ++steps) {
      const auto before = view_.in(first, Relation::kConjunct);
      if (before.empty() || view_.node(before.front()).kind != NodeKind::kNoun) break;
      first = before.front();
    }
    return of_people(view_.node(noun_).plural ? first : people);
  }

  /// "Turkmen growers are angry. [Their country] ...": those that the sentence, or the one before,
  /// begins with; with several countries in it, no other group of people may be meant.
  std::vector<RoleFiller> named_before(NodeId owner) const {
    const uint32_t at = view_.node(owner).head;
    const bool many = view_.folded(at) == "their";
    const TokenRange here{view_.phrases().tokens.first, at};
    if (auto found = countries_in(here); !found.empty())
      return many || leads(here) ? one_each(std::move(found), view_.node(noun_).plural)
                                 : std::vector<RoleFiller>();
    if (view_.sentence() == 0 || at > here.first + 1) return {};
    const TokenRange before = view_.context().sentences[view_.sentence() - 1].tokens;
    std::vector<RoleFiller> found = countries_in(before);
    const bool several = found.size() > 1 && !view_.node(noun_).plural;
    if ((several || !many) && !leads(before)) return {};
    if (several && !others_in_clause(before)) return {};
    if (several) found.erase(found.begin() + 1, found.end());
    return found;
  }

  /// Countries that tell of people or of what is theirs: "Turkmen growers", "Chad's skiers"; a bare
  /// name ("in Chad") leaves it open whose country is meant.
  std::vector<RoleFiller> countries_in(TokenRange tokens) const {
    const Mentions& mentions = view_.context().mentions;
    std::vector<RoleFiller> found;
    for (const Mention& at : mentions.within(tokens)) {
      if (at.type != MentionType::kEntity) continue;
      const auto m = mentions.index(at);
      if (!is_country(m)) continue;
      if (!tells_of_people(at)) return {};
      add(m, found);
    }
    return found;
  }

  bool tells_of_people(const Mention& mention) const {
    const EntityMention& named = view_.context().mentions.entity(mention);
    const uint32_t next = mention.core.last;
    const bool owns =
        named.possessive || (next < view_.context().tokens.size() &&
                             view_.context().tokens[next].kind == TokenKind::kPossessive);
    return owns || named.form == NameForm::kAdjective || named.form == NameForm::kDemonym;
  }

  /// "want the quota [that] Chad's enjoy": the second country stands in a clause of its own.
  bool others_in_clause(TokenRange tokens) const {
    static constexpr std::array<std::string_view, 7> kOpens = {"that", "which", "who",    "whom",
                                                               "as",   "than",  "because"};
    const Mentions& mentions = view_.context().mentions;
    uint32_t last = 0;
    for (const Mention& at : mentions.within(tokens)) {
      if (!is_country(mentions.index(at))) continue;
      if (last != 0) {
        for (uint32_t t = last; t < at.tokens.first; ++t) {
          if (one_of(kOpens, view_.folded(t))) return true;
        }
        return false;
      }
      last = at.tokens.last;
    }
    return false;
  }

  /// The sentence begins with the first of its countries.
  bool leads(TokenRange tokens) const {
    const auto& all = view_.context().mentions.all;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Mention& m) {
      return m.tokens.first >= tokens.first && m.type == MentionType::kEntity;
    });
    return it != all.end() && it->tokens.first <= tokens.first + 1 &&
           is_country(static_cast<uint32_t>(it - all.begin()));
  }

  const SentenceView& view_;
  NodeId noun_;
  const PredicateRole& role_;
};

}  // namespace

std::vector<RoleFiller> home_countries(const SentenceView& view, NodeId noun,
                                       const PredicateRole& role) {
  return HomeReader(view, noun, role).read();
}

namespace {

/// The distinct bodies that are named from `first` on before `last`.
std::vector<RoleFiller> bodies_between(const SentenceView& view, uint32_t first, uint32_t last,
                                       const PredicateRole& role) {
  std::vector<RoleFiller> found;
  const Mentions& mentions = view.context().mentions;
  for (const Mention& at : mentions.within({first, last})) {
    if (at.type != MentionType::kEntity) continue;
    auto bodies = view.resolve_mention(mentions.index(at), role).fillers;
    if (bodies.size() != 1) continue;
    const bool known = std::any_of(found.begin(), found.end(), [&](const RoleFiller& other) {
      return other.entities == bodies.front().entities;
    });
    if (!known) found.push_back(std::move(bodies.front()));
  }
  return found;
}

}  // namespace

std::vector<RoleFiller> both_bodies(const SentenceView& view, NodeId both,
                                    const PredicateRole& role) {
  constexpr uint32_t kReach = 3;  // sentences back
  const uint32_t at = view.node(both).head;
  if (view.folded(at) != "both") return {};
  std::vector<RoleFiller> found;
  for (uint32_t back = 0; back <= std::min(kReach, view.sentence()); ++back) {
    const uint32_t first = view.context().sentences[view.sentence() - back].tokens.first;
    found = bodies_between(view, first, at, role);
    if (found.size() >= 2) break;
  }
  if (found.size() != 2) return {};
  for (RoleFiller& filler : found) {
    filler.mention = kNoMention;
    filler.range = view.range_of(both);
  }
  return found;
}

}  // namespace factlint
