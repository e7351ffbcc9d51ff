// Figures of tables and captions: a heading without a verb, a colon, a number.
#include <algorithm>
#include <array>

#include "engine/claim/trade_parts.h"

namespace factlint {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

}  // namespace

std::optional<RelationInstance> trade_heading(const ClaimBuilder& builder) {
  const Predicate* trade = builder.predicates().find("trade");
  const SentenceView& view = builder.view();
  if (trade == nullptr) return std::nullopt;
  for (const Node& node : view.phrases().nodes) {
    if (node.kind == NodeKind::kVerb && node.form == VerbForm::kFinite) return std::nullopt;
  }
  const TokenRange tokens = view.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const WordId word = view.context().tokens[t].word;
    const bool cue = std::any_of(trade->nouns.begin(), trade->nouns.end(), [&](const NounCue& c) {
      return c.words.size() == 1 && c.words.front() == word;
    });
    if (!cue || view.phrases().node_at(t) == kNoNode) continue;
    RelationInstance instance;
    instance.predicate = trade;
    instance.noun = view.phrases().node_at(t);
    instance.nominal = true;
    return instance;
  }
  return std::nullopt;
}

std::optional<RelationInstance> trade_taken_up(const ClaimBuilder& builder) {
  const Predicate* trade = builder.predicates().find("trade");
  const SentenceView& view = builder.view();
  const auto& sentences = view.context().sentences;
  const uint32_t s = view.sentence();
  if (trade == nullptr || s == 0 || sentences[s - 1].block != sentences[s].block)
    return std::nullopt;
  const TokenRange before = sentences[s - 1].tokens;
  bool told = false;
  for (uint32_t t = before.first; t < before.last && !told; ++t) {
    const WordId word = view.context().tokens[t].word;
    told = std::any_of(trade->nouns.begin(), trade->nouns.end(), [&](const NounCue& c) {
      return c.words.size() == 1 && c.words.front() == word;
    });
  }
  if (!told) return std::nullopt;
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& node = view.node(id);
    const std::string_view word = view.word(node.head);
    const bool it = node.pronoun ? word == "it"
                                 : node.determiner == Determiner::kDefinite &&
                                       (word == "total" || word == "figure" || word == "volume");
    if (!it || view.in(id, Relation::kSubject).empty()) continue;
    RelationInstance instance;
    instance.predicate = trade;
    instance.noun = id;
    instance.nominal = true;
    return instance;
  }
  return std::nullopt;
}

/// "in millions of dollars": the scale that a heading gives to its numbers; empty if none.
std::string_view TradeHeading::scale() const {
  constexpr std::array<std::string_view, 10> kScales = {
      "million", "millions", "mn", "mln", "m", "billion", "billions", "bn", "bln", "thousands"};
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t + 1 < tokens.last; ++t) {
    if (view_.folded(t) != "in" && view_.folded(t) != "usd" && view_.folded(t) != "us") continue;
    uint32_t next = t + 1;
    while (next + 1 < tokens.last &&
           (view_.folded(next) == "usd" || view_.folded(next) == "us" || view_.folded(next) == "$"))
      ++next;
    const std::string_view word = view_.folded(next);
    if (std::find(kScales.begin(), kScales.end(), word) == kScales.end()) continue;
    if (word == "thousands") return "thousand";
    return word.front() == 'b' ? "billion" : "million";
  }
  return {};
}

bool TradeHeading::names_dollars() const {
  const TokenRange tokens = view_.phrases().tokens;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view_.folded(t);
    if (word == "dollar" || word == "dollars" || word == "usd" || word.starts_with("us$") ||
        word == "$")
      return true;
  }
  return false;
}

/// "trade, in millions of dollars: 28,400": the number behind the colon.
std::vector<uint32_t> TradeHeading::scaled_numbers(std::string_view& scale_told) const {
  std::vector<uint32_t> found;
  scale_told = scale();
  if (scale_told.empty() || !names_dollars()) return found;
  for (const uint32_t m : view_.mentions()) {
    const Mention& mention = view_.context().mentions.all[m];
    if (mention.type == MentionType::kNumber && is_mark(mention.tokens.first, kColon))
      found.push_back(m);
  }
  return found;
}

/// The token before `t` is such a mark.
bool TradeHeading::is_mark(uint32_t t, MarkClass c) const {
  if (t <= view_.phrases().tokens.first) return false;
  const Token& token = view_.context().tokens[t - 1];
  return token.kind == TokenKind::kMark && token.mark_class == c;
}

/// "trade | 2024 | $20bn": a bar before `t`.
bool TradeHeading::is_bar(uint32_t t) const { return is_mark(t, kBar); }

/// "[trade], full-year 2024: below $20bn": a heading without a verb, and its figure.
bool TradeHeading::behind_colon(const Amount& amount, const RelationInstance& instance) const {
  const uint32_t first = view_.context().mentions.all[amount.mention].tokens.first;
  if (!is_mark(first, kColon) && !is_mark(first, kDash) && !is_mark(first, kHyphen) &&
      !is_bar(first))
    return false;
  if (instance.noun == kNoNode || view_.node(instance.noun).head >= first) return false;
  return std::none_of(
      view_.phrases().nodes.begin(), view_.phrases().nodes.end(), [&](const Node& node) {
        return node.kind == NodeKind::kVerb && node.head < first && node.form == VerbForm::kFinite;
      });
}

/// "Turnover, full-year 2024": a year that stands alone in a heading.
void TradeHeading::bare_year(Claim& claim, const Amount& amount) const {
  const auto& all = view_.context().mentions.all;
  std::optional<int> year;
  for (const uint32_t m : view_.mentions()) {
    if (all[m].type != MentionType::kNumber || m == amount.mention) continue;
    const Quantity& number = view_.context().mentions.quantity(all[m]);
    if (number.words || number.value < Decimal(kFirstYear) || number.value > Decimal(kLastYear))
      continue;
    if (year) return;
    year = static_cast<int>(number.value.to_int());
    claim.time_range = all[m].text;
  }
  if (!year) return;
  claim.time.emplace();
  claim.time->readings = {DateRange::year(*year)};
  claim.time->year = *year;
}

}  // namespace factlint
