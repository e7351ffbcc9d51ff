// Instances of "implementation" -> claims about the share that was carried out.
#include <algorithm>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

/// The sentence's date, where it has just one.
void sole_time(const SentenceView& view, Claim& claim) {
  uint32_t only = kNoMention;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (!Mentions::is_temporal(mention.type)) continue;
    if (only != kNoMention) return;
    only = m;
  }
  if (only == kNoMention) return;
  claim.time = view.context().mentions.temporal(view.context().mentions.all[only]);
  claim.time_range = view.context().mentions.all[only].text;
}

/// "fewer than one in ten of the documents had been implemented".
void read_shares(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  const RuleId rule = builder.rule(CheckKind::kFigure, "implementation");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id != "implementation" || instance.frame == nullptr) continue;
    uint32_t share = kNoMention;
    for (const uint32_t m : view.mentions()) {
      const Mention& mention = view.context().mentions.all[m];
      const bool fraction = mention.type == MentionType::kPercentage ||
                            (mention.type == MentionType::kNumber &&
                             view.context().mentions.quantity(mention).value < Decimal(1));
      if (!fraction) continue;
      if (share != kNoMention) return;
      share = m;
    }
    if (share == kNoMention) return;
    Claim claim = builder.start(rule, instance);
    claim.negated = view.node(instance.verb).negated;
    const Mention& mention = view.context().mentions.all[share];
    ClaimBuilder::put_mention(claim, "share", share, mention.text);
    const RoleNode* documents = instance.role("documents");
    if (documents != nullptr && documents->node != kNoNode) {
      ClaimBuilder::put(claim, "documents", view.words(view.node(documents->node).tokens),
                        view.range_of(documents->node));
    }
    TextRange span = join(mention.text, view.range_of(instance.verb));
    if (!claim.time) sole_time(view, claim);
    builder.add(std::move(claim), span);
    return;
  }
}

}  // namespace

void read_figures(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  read_shares(builder, instances);
}

}  // namespace factlint
