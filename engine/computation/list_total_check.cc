// Amounts told line by line, and the line or sentence below that adds them up: "- Roads: 1.4m
// - Libraries: 0.6m / Altogether the town spent 2.0m" -> sums judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/announced_list.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

constexpr size_t kMostLines = 30;

struct Line {
  uint32_t sentence = 0;
  Quantity amount;
};

/// The only amount of a sentence; kNone if it has several, or a range or bound.
uint32_t only_amount(const SentenceText& text) {
  uint32_t found = kNone;
  for (const uint32_t i : text.figure_places()) {
    const Figure& f = text.figure_at(i);
    if (!is_addable(text, i)) {
      // "Monday 3 May: 12mm", "the three groups": what tells no amount
      if (f.type == MentionType::kOrdinal || f.type == MentionType::kAge || f.year) continue;
      return kNone;
    }
    if (found != kNone) return kNone;
    found = i;
  }
  if (found == kNone || text.figure_at(found).percent()) return kNone;
  const Hedge hedge = text.figure_at(found).quantity.hedge;
  return is_bound(hedge) || hedge == Hedge::kVague || hedge == Hedge::kBetween ? kNone : found;
}

/// Told as a part of another line, or itself added up.
bool no_part(const SentenceText& text) {
  return text.has_any(kOpenWord | kHypotheticalWord) ||
         text.has_word("which", "total", "average", "each", "per", "subtotal", "refund", "less",
                       "minus", "rebate", "return");
}

/// The noun of a small count before the amount: "The three groups received 5,350".
uint32_t total_amount(const SentenceText& text) {
  uint32_t found = kNone;
  for (const uint32_t i : text.figure_places()) {
    if (!is_addable(text, i)) continue;
    const bool groups = is_count(text, i) && text.figure_at(i).quantity.words && i > 0 &&
                        text.any_word(i - 1, {"the", "all", "these"});
    if (groups) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

bool adds_up(const SentenceText& text) {
  const bool in_all = text.may_have("all", "total", "totals", "altogether", "combined", "between",
                                    "overall", "sum");
  if (!in_all) return false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"altogether", "combined", "totals"})) return true;
    if (text.word(i, "in") && text.any_word(i + 1, {"all", "total"})) return true;
    if (text.word(i, "all") && text.word(i + 1, "told")) return true;
    if (text.word(i, "between") && text.any_word(i + 1, {"them", "us"})) return true;
    // "Total: 39mm", "Total 39mm"
    if (i == 0 && text.word(0, "total") && (text.mark(1, kColon) || text.is_figure(1))) return true;
  }
  return false;
}

/// With something that no line tells.
bool with_more(const SentenceText& text) {
  return text.has_any(kOpenWord | kHypotheticalWord | kComparisonWord) ||
         text.has_word("with", "plus", "other", "others", "besides", "also", "further", "average",
                       "month", "year", "since", "after", "would", "budget", "planned", "ticket",
                       "costs");
}

/// "Main items of spending", "The five largest grants": not all of them.
bool some_only(const SentenceText& text) {
  return text.has_any(kOpenWord) ||
         text.has_word("main", "largest", "biggest", "top", "some", "selected", "highlights",
                       "price", "prices", "examples", "leading", "chief", "key");
}

/// "30 seats" below "Seats by party": what is counted is what the heading or a line tells of.
bool counted_alike(const SentenceText& below, uint32_t total, const SentenceText& heading) {
  if (!is_count(below, total)) return true;
  const uint32_t noun = counted_noun(below, total);
  if (noun == kNone) return true;
  for (uint32_t i = 0; i < heading.size(); ++i) {
    if (heading[i].kind == AtomKind::kWord && heading.lemma(i) == below.lemma(noun)) return true;
  }
  return false;
}

class ListTotals {
 public:
  ListTotals(const DocumentText& document, ClaimSink& sink)
      : document_(document), blocks_(document.context().document.blocks), sink_(sink) {}

  void run() {
    const auto& sentences = document_.context().sentences;
    for (uint32_t s = 0; s < sentences.size();) {
      if (blocks_[sentences[s].block].kind != BlockKind::kListItem) {
        ++s;
        continue;
      }
      s = run_list(s);
    }
  }

 private:
  /// Reads the lines from sentence `s` on; one past them.
  uint32_t run_list(uint32_t s) {
    const auto& sentences = document_.context().sentences;
    const uint32_t first = s;
    const Block& opening = blocks_[sentences[s].block];
    std::vector<Line> lines;
    bool plain = true;
    uint32_t last_block = kNone;
    for (; s < sentences.size(); ++s) {
      const Block& block = blocks_[sentences[s].block];
      if (block.kind != BlockKind::kListItem || block.group != opening.group) break;
      if (!plain || lines.size() > kMostLines) continue;
      const SentenceText& text = document_.any(s);
      // A line of two sentences, or of the second level
      plain = sentences[s].block != last_block && block.level == opening.level;
      last_block = sentences[s].block;
      if (plain && adds_up(text) && lines.size() > 1) {
        judge(first, lines, text);
        return s + 1;
      }
      const uint32_t amount = only_amount(text);
      plain = plain && amount != kNone && !no_part(text);
      if (plain) lines.push_back({s, text.figure_at(amount).quantity});
    }
    if (!plain || lines.size() < 2 || lines.size() > kMostLines || s == sentences.size()) return s;
    const SentenceText& below = document_.any(s);
    if (adds_up(below)) judge(first, lines, below);
    return s;
  }

  void judge(uint32_t first, const std::vector<Line>& lines, const SentenceText& below) {
    const uint32_t total = total_amount(below);
    if (total == kNone || below.question() || below.disowned()) return;
    const Quantity& stated = below.figure_at(total).quantity;
    Decimal sum;
    Decimal grain = stated.grain;
    std::string steps;
    for (const Line& line : lines) {
      // "Catch of the week (kilos)": told once for all lines
      if (line.amount.unit != stated.unit && !line.amount.unit.empty()) return;
      if (line.amount.unit != lines.front().amount.unit) return;
      sum = sum + line.amount.value;
      grain = std::min(grain, line.amount.grain);
      steps += fmt::format("{}{}", steps.empty() ? "" : " + ", printed(line.amount.value, 2));
    }
    // Lines of one list are rounded alike: as finely as the finest of them.
    const Decimal off = (sum - stated.value).abs();
    const bool ok = off.is_zero();
    const bool rounded = off * Decimal(2) <= grain * Decimal(static_cast<int64_t>(lines.size()));
    if (!ok && (rounded || off * Decimal(4) > sum || with_more(below))) return;
    if (!ok && (first == 0 || some_only(document_.any(first - 1)) ||
                !counted_alike(below, total, document_.any(first - 1))))
      return;
    Told told = told_at(below, CheckKind::kSum, ok, below.with_hedge(total), total + 1,
                        fmt::format("the lines above add up to {}{}", printed(sum, 2),
                                    ok ? "" : ", not " + printed(stated.value, 2)));
    told.value = printed(sum, 2);
    told.steps = {fmt::format("{} = {}", steps, told.value)};
    told.mentions = {below.atom_mention(total)};
    told.elsewhere = blocks_[document_.context().sentences[lines.front().sentence].block].text;
    sink_.tell(below.sentence(), std::move(told));
  }

  const DocumentText& document_;
  const std::vector<Block>& blocks_;
  ClaimSink& sink_;
};

}  // namespace

void check_list_totals(const DocumentText& document, ClaimSink& sink) {
  if (sink.wants(CheckKind::kSum)) ListTotals(document, sink).run();
}

}  // namespace factlint::computation
