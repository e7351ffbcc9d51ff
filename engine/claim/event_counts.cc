// Numbers told of events: ordinals of a series, papers before a meeting.
#include <algorithm>
#include <array>

#include "engine/claim/event_group.h"

namespace factlint {

/// "the fourth [Central Asia-Russia summit]": the ordinal of a named series, wherever it stands.
void read_ordinals(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kEvent, "meeting");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) continue;
    const EntityId entity = view.context().mentions.entity(mention).candidates.front();
    if (view.facts().entity(entity).type != "event-series") continue;
    const NodeId at = view.node_of_mention(m);
    if (at == kNoNode || view.node(at).ordinal == kNoMention) continue;
    RelationInstance instance;
    instance.noun = at;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.predicate = "meeting";
    ClaimBuilder::put_mention(claim, "ordinal", view.node(at).ordinal, view.range_of(at));
    RoleFiller filler;
    filler.role = "event";
    filler.mention = m;
    filler.entities = view.context().mentions.entity(mention).candidates;
    filler.range = mention.core_text;
    claim.roles.push_back(std::move(filler));
    builder.add(std::move(claim), join(view.range_of(at), mention.core_text));
  }
}

/// "seventeen cooperation documents": how many papers a meeting has before it.
void read_documents(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kEvent, "documents");
  if (rule == kNoRule) return;
  static constexpr std::array<std::string_view, 8> kPapers = {
      "document", "paper", "agreement", "accord", "text", "draft", "deal", "pact"};
  const SentenceView& view = builder.view();
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& node = view.node(id);
    const std::string_view lemma = view.context().vocabulary.text(node.lemma);
    if (node.kind != NodeKind::kNoun || node.number == kNoMention) continue;
    if (std::find(kPapers.begin(), kPapers.end(), lemma) == kPapers.end()) continue;
    if (view.context().mentions.all[node.number].type != MentionType::kNumber) continue;
    RelationInstance instance;
    instance.noun = id;
    instance.verb = view.verb_over(id);
    Claim claim = builder.start(rule, instance);
    claim.predicate = "documents";
    std::string counted;
    for (const std::string& word : view.modifiers(id)) counted += word + " ";
    counted += lemma;
    for (const Edge& edge : view.phrases().from(id)) {
      if (edge.relation == Relation::kPrep)
        counted += " " + std::string(view.context().vocabulary.text(edge.word)) + " " +
                   view.words(view.node(edge.to).tokens);
    }
    const Mention& number = view.context().mentions.all[node.number];
    ClaimBuilder::put_mention(claim, "number", node.number, number.text);
    ClaimBuilder::put(claim, "counted", counted, view.range_of(id));
    if (instance.verb != kNoNode) {
      ClaimBuilder::put(claim, "verb",
                        std::string(view.context().vocabulary.text(view.node(instance.verb).lemma)),
                        {});
    }
    builder.add(std::move(claim), join(number.text, view.range_of(id)));
  }
}

}  // namespace factlint
