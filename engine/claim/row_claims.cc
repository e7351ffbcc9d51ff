// Rows of tables -> claims that a cell makes together with its neighbours: offices beside names,
// full names beside acronyms.
#include <algorithm>

#include "engine/claim/event_group.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr uint32_t kWidest = 16;  ///< cells of a row that are looked at to either side

class RowReader {
 public:
  RowReader(ClaimBuilder& builder, const std::vector<RelationInstance>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  void read() {
    const auto& blocks = view_.context().document.blocks;
    cell_ = view_.context().sentences[view_.sentence()].block;
    if (cell_ >= blocks.size() || blocks[cell_].kind != BlockKind::kTableCell) return;
    read_office();
    read_full_name();
  }

 private:
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  /// The mentions that fill a whole other cell of the row.
  std::vector<uint32_t> neighbours() const {
    const auto& blocks = view_.context().document.blocks;
    const Block& cell = blocks[cell_];
    const auto in_row = [&](uint32_t b) {
      return b < blocks.size() && blocks[b].group == cell.group && blocks[b].row == cell.row &&
             blocks[b].kind == cell.kind;
    };
    uint32_t first = cell_;
    while (first > 0 && cell_ - first < kWidest && in_row(first - 1)) --first;
    std::vector<uint32_t> found;
    const auto& all = view_.context().mentions.all;
    for (uint32_t b = first; b - first < 2 * kWidest && in_row(b); ++b) {
      if (b == cell_) continue;
      auto it =
          std::lower_bound(all.begin(), all.end(), blocks[b].text.begin,
                           [](const Mention& m, uint32_t begin) { return m.text.begin < begin; });
      for (; it != all.end() && it->text.begin < blocks[b].text.end; ++it) {
        if (it->text == blocks[b].text) found.push_back(static_cast<uint32_t>(it - all.begin()));
      }
    }
    return found;
  }

  /// "Jan Novak | Mayor of Brno"
  void read_office() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    if (rule == kNoRule) return;
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id != "office" || instance.noun == kNoNode ||
          instance.cue == nullptr || instance.cue->denotes != "holder" ||
          instance.role("holder") != nullptr)
        continue;
      for (const uint32_t m : neighbours()) {
        Resolved holder = view_.resolve_mention(m, *instance.predicate->role("holder"));
        if (holder.fillers.size() == 1) return add_office(rule, instance, holder.fillers.front());
      }
    }
  }

  void add_office(RuleId rule, const RelationInstance& instance, RoleFiller holder) {
    Claim claim = builder_.start(rule, instance);
    std::string title = title_words(view_, instance.noun);
    const std::string of = portfolio(view_, instance.noun);
    if (!of.empty()) title += " " + of;
    if (title.empty()) return;
    if (!builder_.fill(claim, instance, "of")) {
      // "Commander, Rural Guard"
      auto bodies = named_in(view_, *instance.predicate->role("of"), {"agency", "country"});
      // "Minister of Health": the office is told without its country.
      const bool portfolio_told =
          title.find("minister") != std::string::npos && title.find(' ') != std::string::npos;
      if (bodies.size() != 1 && !(bodies.empty() && portfolio_told)) return;
      if (!bodies.empty()) claim.roles.push_back(std::move(bodies.front()));
    }
    const TextRange written = view_.context().text_range(view_.phrases().tokens);
    ClaimBuilder::put(claim, "title", title, written);
    const TextRange span = join(holder.range, written);
    claim.roles.push_back(std::move(holder));
    builder_.add(std::move(claim), span);
  }

  /// "NON | New Order of Notes"
  void read_full_name() {
    const RuleId rule = builder_.rule(CheckKind::kExpansion, {});
    if (rule == kNoRule) return;
    const TokenRange tokens = view_.phrases().tokens;
    uint32_t capitals = 0;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const Token& token = view_.context().tokens[t];
      if (token.kind != TokenKind::kWord) return;
      const std::string_view word = view_.folded(t);
      if (token.is(kCapitalised)) {
        ++capitals;
      } else if (word != "of" && word != "and" && word != "the" && word != "for") {
        return;
      }
    }
    for (const uint32_t m : neighbours()) {
      const Mention& name = mention(m);
      if (name.type != MentionType::kEntity ||
          view_.context().mentions.entity(name).form != NameForm::kAcronym ||
          name.core_text.size() != capitals)
        continue;
      Claim claim;
      claim.rule = rule;
      claim.check = CheckKind::kExpansion;
      claim.predicate = "expansion";
      claim.sentence = view_.sentence();
      RoleFiller filler;
      filler.role = "acronym";
      filler.entities = view_.context().mentions.entity(name).candidates;
      filler.mention = m;
      filler.text = std::string(view_.context().view(name.core));
      filler.range = name.core_text;
      claim.roles.push_back(std::move(filler));
      const TextRange range = view_.context().text_range(tokens);
      ClaimBuilder::put(claim, "expansion", std::string(view_.context().view(tokens)), range);
      return builder_.add(std::move(claim), range);
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<RelationInstance>& instances_;
  uint32_t cell_ = 0;
};

}  // namespace

void read_rows(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  RowReader(builder, instances).read();
}

}  // namespace factlint
