// Instances of "person" -> claims: a person's (or an agency's) country, trade and institute; names
// and ranks.
#include <algorithm>

#include "engine/claim/claim_builder.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

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
    claim.strict &= who.fillers.front().strict;
    claim.roles.push_back(who.fillers.front());
    bool any = builder_.fill(claim, instance_, "nation");
    any |= builder_.fill(claim, instance_, "institute");
    if (claim.role("institute") == nullptr) any |= named_institute(claim);
    if (instance_.noun != kNoNode) {
      ClaimBuilder::put(claim, "kind", title_words(view_, instance_.noun),
                        view_.range_of(instance_.noun));
      any = true;
    }
    if (any) builder_.add(std::move(claim));
  }

 private:
  /// An institute that the facts do not know, by its name as written.
  bool named_institute(Claim& claim) const {
    const PredicateRole* role = instance_.predicate->role("institute");
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "institute" || r.node == kNoNode) continue;
      const Node& node = view_.node(r.node);
      if (!view_.context().tokens[node.head].is(kCapitalised)) continue;
      if (std::find(role->nouns.begin(), role->nouns.end(), node.lemma) == role->nouns.end())
        continue;
      std::string text = view_.words(node.tokens);
      TextRange range = view_.range_of(r.node);
      for (const Edge& edge : view_.phrases().from(r.node)) {
        if (edge.relation != Relation::kPrep ||
            !view_.context().tokens[view_.node(edge.to).head].is(kCapitalised))
          continue;
        text += " " + view_.words(view_.node(edge.to).tokens);
        range = join(range, view_.range_of(edge.to));
      }
      ClaimBuilder::put(claim, "institute", text, range);
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

}  // namespace

void read_persons(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "person") PersonReader(builder, instance).read();
  }
  read_names(builder);
}

}  // namespace factlint
