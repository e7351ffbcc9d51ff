// Instances of "person" -> claims: a person's (or an agency's) country, trade and institute; names
// and ranks.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

/// An institute that the facts do not know, by its name as written.
bool put_institute(const SentenceView& view, const PredicateRole& role, NodeId id, Claim& claim) {
  const Node& node = view.node(id);
  if (node.entity != kNoMention || !view.context().tokens[node.head].is(kCapitalised)) return false;
  if (std::find(role.nouns.begin(), role.nouns.end(), node.lemma) == role.nouns.end()) return false;
  std::string text = view.words(node.tokens);
  TextRange range = view.range_of(id);
  for (const Edge& edge : view.phrases().from(id)) {
    if (edge.relation != Relation::kPrep ||
        !view.context().tokens[view.node(edge.to).head].is(kCapitalised))
      continue;
    text += " " + view.words(view.node(edge.to).tokens);
    range = join(range, view.range_of(edge.to));
  }
  ClaimBuilder::put(claim, "institute", text, range);
  return true;
}

class PersonReader {
 public:
  PersonReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kPerson, "person");
    if (rule == kNoRule) return;
    Resolved who = builder_.resolve(instance_, "who");
    if (who.fillers.size() != 1) return;
    Claim claim = builder_.start(rule, instance_);
    // "Chilean and Peruvian analysts, Orlov among them": of one country or the other.
    const bool several = instance_.noun != kNoNode && view_.node(instance_.noun).plural;
    claim.strict &= who.fillers.front().strict && !several;
    claim.roles.push_back(who.fillers.front());
    bool any = builder_.fill(claim, instance_, "nation");
    // An institute's own name comes before those it is part of.
    any |= named_institute(claim);
    if (claim.role("institute") == nullptr) any |= builder_.fill(claim, instance_, "institute");
    if (claim.role("nation") == nullptr && instance_.noun != kNoNode) any |= nation_behind(claim);
    // "on the staff of": no trade of its own.
    const bool trade = instance_.cue == nullptr || !instance_.cue->denotes.empty();
    if (instance_.noun != kNoNode && trade) {
      ClaimBuilder::put(claim, "kind", title_words(view_, instance_.noun),
                        view_.range_of(instance_.noun));
      any = true;
    }
    if (any) builder_.add(std::move(claim));
  }

 private:
  /// "an expert on security [from Chile]": within the phrase, whatever it hangs on.
  bool nation_behind(Claim& claim) const {
    constexpr uint32_t kReach = 6;
    const PredicateRole* role = instance_.predicate->role("nation");
    const uint32_t first = view_.node(instance_.noun).tokens.last;
    const uint32_t end = std::min(view_.phrases().tokens.last, first + kReach);
    for (uint32_t t = first; t + 1 < end; ++t) {
      if (view_.context().tokens[t].kind == TokenKind::kMark) return false;
      // "the news agency [of Chile]"; an expert of a country may study it.
      const bool of = t == first && view_.word(t) == "of" && is_agency(claim);
      if (view_.word(t) != "from" && !of) continue;
      for (const uint32_t m : view_.mentions()) {
        if (view_.context().mentions.all[m].core.first != t + 1) continue;
        Resolved nation = view_.resolve_mention(m, *role);
        if (nation.fillers.empty()) return false;
        claim.roles.push_back(std::move(nation.fillers.front()));
        return true;
      }
    }
    return false;
  }

  bool is_agency(const Claim& claim) const {
    const RoleFiller* who = claim.role("who");
    return who != nullptr && !who->entities.empty() &&
           view_.facts().entity(who->entities.front()).type == "agency";
  }

  bool named_institute(Claim& claim) const {
    const PredicateRole* role = instance_.predicate->role("institute");
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "institute" || r.node == kNoNode || !put_institute(view_, *role, r.node, claim))
        continue;
      claim.strict &= !r.alternative;
      return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
};

/// "then-Colonel X", "the late General X".
bool once_before(const SentenceView& view, TextRange range) {
  constexpr uint32_t kBefore = 10;
  const TextRange before{range.begin - std::min(range.begin, kBefore), range.begin};
  const std::string_view words = view.context().document.view(before);
  return words.find("then") != std::string_view::npos ||
         words.find("ormer") != std::string_view::npos ||
         words.find("late ") != std::string_view::npos ||
         words.find("ex-") != std::string_view::npos;
}

/// A known surname with a given name before it, whatever else is said: "Alexei Belousov left".
void read_names(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kPerson, "person", "name");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const NameReader names(view);
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& node = view.node(id);
    if (node.kind != NodeKind::kNoun || node.entity == kNoMention) continue;
    const Mention& mention = view.context().mentions.all[node.entity];
    if (mention.type != MentionType::kEntity) continue;
    const WrittenName name = names.at(id);
    if (name.given.empty() && name.rank.empty() &&
        view.context().mentions.entity(mention).form == NameForm::kSurname)
      continue;
    if (!name.rank.empty() && once_before(view, name.rank_range)) continue;
    RelationInstance instance;
    instance.noun = id;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.hint = name.given.empty() && name.rank.empty();
    claim.predicate = "person";
    PredicateRole role;
    role.types = {"person"};
    role.name = "who";
    Resolved who = view.resolve_mention(node.entity, role);
    if (who.fillers.empty()) continue;
    who.fillers.front().role = "who";
    claim.roles.push_back(who.fillers.front());
    ClaimBuilder::put(claim, "given", name.given, name.given_range);
    if (!name.rank.empty()) ClaimBuilder::put(claim, "rank", name.rank, name.rank_range);
    builder.add(std::move(claim),
                name.rank.empty() ? name.range : join(name.rank_range, name.range));
  }
}

/// The noun phrase behind "X, of", "X of", "X from": kNoNode if none.
NodeId home_of(const SentenceView& view, uint32_t behind) {
  const TokenRange sentence = view.phrases().tokens;
  if (sentence.contains(behind) && view.context().tokens[behind].kind == TokenKind::kMark &&
      view.context().tokens[behind].mark_class == kComma)
    ++behind;
  if (!sentence.contains(behind + 1)) return kNoNode;
  const std::string_view word = view.word(behind);
  // "Orlova, a Chilean, said"
  const bool closed =
      sentence.contains(behind + 2) && view.context().tokens[behind + 2].kind == TokenKind::kMark;
  if ((word == "a" || word == "an") && closed) return view.phrases().node_at(behind + 1);
  if (word != "of" && word != "from" && word != "at" && word != "with") return kNoNode;
  return view.phrases().node_at(behind + 1);
}

/// "X, who studies it [at the institute]", "X, whose desk is [at the institute]": where a scholar
/// is said to work, told of now; kNoNode if no such clause follows.
NodeId workplace_of(const SentenceView& view, uint32_t behind) {
  constexpr uint32_t kReach = 10;
  static constexpr std::array<std::string_view, 22> kWorks = {
      "studies",     "works",    "teaches",  "researches", "follows", "watches",
      "covers",      "lectures", "analyses", "analyzes",   "tracks",  "specialises",
      "specializes", "observes", "monitors", "writes",     "desk",    "office",
      "chair",       "serves",   "sits",     "explores"};
  const TokenRange sentence = view.phrases().tokens;
  if (!sentence.contains(behind + 4) || view.context().tokens[behind].mark_class != kComma ||
      (view.word(behind + 1) != "who" && view.word(behind + 1) != "whose"))
    return kNoNode;
  bool works = false;
  for (uint32_t t = behind + 2; t < std::min(sentence.last - 1, behind + kReach); ++t) {
    if (view.context().tokens[t].kind == TokenKind::kMark || view.word(t) == "and" ||
        view.word(t) == "but")
      return kNoNode;
    works |= one_of(kWorks, view.folded(t));
    if (works && view.word(t) == "at") return view.phrases().node_at(t + 1);
  }
  return kNoNode;
}

/// "Orlova, of the Institute of Rivers, said": a name and where its bearer works.
void read_homes(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kPerson, "person");
  const Predicate* predicate = builder.predicates().find("person");
  if (rule == kNoRule || predicate == nullptr) return;
  const SentenceView& view = builder.view();
  const PredicateRole& who = *predicate->role("who");
  const PredicateRole& institute = *predicate->role("institute");
  for (const uint32_t m : view.mentions()) {
    const Resolved person = view.resolve_mention(m, who);
    if (person.fillers.size() != 1) continue;
    const Mention& mention = view.context().mentions.all[m];
    if (view.facts().entity(person.fillers.front().entities.front()).type != "person") continue;
    NodeId home = home_of(view, mention.core.last);
    if (home == kNoNode) home = workplace_of(view, mention.core.last);
    if (home == kNoNode) continue;
    RelationInstance instance;
    instance.noun = home;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.predicate = "person";
    claim.roles.push_back(person.fillers.front());
    Resolved nation = view.resolve(home, *predicate->role("nation"));
    if (nation.fillers.size() == 1 && view.node(home).entity != kNoMention) {
      const auto known =
          view.facts().of(person.fillers.front().entities.front(), FactKind::kAttribute);
      if (known.empty()) continue;
      claim.roles.push_back(std::move(nation.fillers.front()));
    } else if (!put_institute(view, institute, home, claim)) {
      Resolved known = view.resolve(home, institute);
      if (known.fillers.size() != 1) continue;
      if (view.facts().entity(known.fillers.front().entities.front()).type != "institute") continue;
      claim.roles.push_back(std::move(known.fillers.front()));
    }
    builder.add(std::move(claim), join(mention.core_text, view.range_of(home)));
  }
}

}  // namespace

namespace {

/// "X had come from his native Chile": of the only person that the sentence names.
void read_native(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kPerson, "person");
  const Predicate* predicate = builder.predicates().find("person");
  if (rule == kNoRule || predicate == nullptr) return;
  const SentenceView& view = builder.view();
  const uint32_t begin = view.phrases().tokens.first;
  const auto behind_native = [&](uint32_t m) {
    const uint32_t first = view.context().mentions.all[m].core.first;
    return first >= begin + 2 && view.word(first - 1) == "native" &&
           (view.word(first - 2) == "his" || view.word(first - 2) == "her");
  };
  if (std::none_of(view.mentions().begin(), view.mentions().end(), behind_native)) return;
  RoleFiller person;
  RoleFiller nation;
  for (const uint32_t m : view.mentions()) {
    auto who = view.resolve_mention(m, *predicate->role("who")).fillers;
    if (who.size() == 1 && view.facts().entity(who.front().entities.front()).type == "person") {
      if (!person.entities.empty() && person.entities != who.front().entities) return;
      person = std::move(who.front());
      continue;
    }
    if (person.entities.empty() || !behind_native(m)) continue;
    auto country = view.resolve_mention(m, *predicate->role("nation")).fillers;
    if (country.size() == 1) nation = std::move(country.front());
  }
  if (person.entities.empty() || nation.entities.empty()) return;
  RelationInstance instance;
  instance.noun = view.node_of_mention(nation.mention);
  instance.nominal = true;
  Claim claim = builder.start(rule, instance);
  claim.predicate = "person";
  claim.time.reset();
  const TextRange span = nation.range;
  claim.roles.push_back(std::move(person));
  claim.roles.push_back(std::move(nation));
  builder.add(std::move(claim), span);
}

}  // namespace

void read_persons(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "person") PersonReader(builder, instance).read();
  }
  read_names(builder);
  read_homes(builder);
  read_native(builder);
}

}  // namespace factlint
