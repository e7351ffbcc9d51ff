// Tables with a total row or column -> sums judged.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

struct Cell {
  uint32_t block = 0;
  std::string label;              ///< folded text
  uint32_t mention = kNoMention;  ///< the number that fills the cell
};

using Row = std::map<uint16_t, Cell>;

struct Table {
  std::map<uint16_t, Row> rows;
};

bool total_label(std::string_view label) {
  constexpr std::array kTotals = {"total",      "totals",      "sum",           "in all",
                                  "altogether", "grand total", "overall total", "all"};
  while (!label.empty() && (label.back() == ':' || label.back() == ' ')) label.remove_suffix(1);
  if (std::find(kTotals.begin(), kTotals.end(), label) != kTotals.end()) return true;
  // "Total for the three days", "Objects in the room, total"
  constexpr std::array<std::string_view, 5> kOpening = {"total for ", "total per ", "total of ",
                                                        "total in ", "total ("};
  constexpr std::array<std::string_view, 4> kClosing = {", total", " in total", " in all",
                                                        " altogether"};
  return std::any_of(kOpening.begin(), kOpening.end(),
                     [&](std::string_view w) { return label.starts_with(w); }) ||
         std::any_of(kClosing.begin(), kClosing.end(),
                     [&](std::string_view w) { return label.ends_with(w); });
}

/// Rows and columns that no plain sum covers.
bool not_summed(std::string_view label) {
  for (const std::string_view w :
       {"total", "subtotal", "of which", "average", "mean", "median", "rate", "rank", "year",
        "index", "per", "change", "including", "ratio", "growth", "price", "score", "age"}) {
    for (size_t at = label.find(w); at != std::string_view::npos; at = label.find(w, at + 1)) {
      // "storage" tells of no age.
      const bool begins = at == 0 || label[at - 1] < 'a' || label[at - 1] > 'z';
      const size_t end = at + w.size();
      const bool ends = end == label.size() || label[end] < 'a' || label[end] > 'z' ||
                        (label[end] == 's' && end + 1 == label.size());
      if (begins && ends) return true;
    }
  }
  return false;
}

class TableReader {
 public:
  explicit TableReader(const DocumentContext& context) : context_(context) {}

  std::map<uint32_t, Table> read() {
    std::map<uint32_t, Table> tables;
    size_t next = 0;
    const auto& blocks = context_.document.blocks;
    for (uint32_t b = 0; b < blocks.size(); ++b) {
      const Block& block = blocks[b];
      if (block.kind != BlockKind::kTableCell && block.kind != BlockKind::kTableHeader) continue;
      Cell cell{b, fold_word(context_.document.view(block.text)), number_in(block.text, next)};
      tables[block.group].rows[block.row][block.column] = std::move(cell);
    }
    return tables;
  }

 private:
  /// A number that fills the cell; `next` walks the mentions, as cells come in text order.
  uint32_t number_in(TextRange range, size_t& next) const {
    const auto& all = context_.mentions.all;
    while (next < all.size() && all[next].text.begin < range.begin) ++next;
    for (size_t m = next; m < all.size() && all[m].text.begin < range.end; ++m) {
      if (!Mentions::is_quantity(all[m].type)) continue;
      const uint32_t slack = range.size() - std::min(range.size(), all[m].core_text.size());
      if (range.contains(all[m].core_text) && slack <= 1) return static_cast<uint32_t>(m);
      return kNoMention;
    }
    return kNoMention;
  }

  const DocumentContext& context_;
};

class TableChecker {
 public:
  TableChecker(const DocumentContext& context, ClaimSink& sink) : context_(context), sink_(sink) {}

  void check(const Table& table) const {
    if (table.rows.size() < 3) return;
    check_total_row(table);
    check_total_column(table);
  }

 private:
  const Quantity& quantity(uint32_t mention) const {
    return context_.mentions.quantity(context_.mentions.all[mention]);
  }

  void check_total_row(const Table& table) const {
    const auto last = std::prev(table.rows.end());
    const Row& totals = last->second;
    if (totals.empty() || !total_label(totals.begin()->second.label)) return;
    for (const auto& [column, total] : totals) {
      if (column == totals.begin()->first || total.mention == kNoMention) continue;
      std::vector<uint32_t> parts;
      bool plain = true;
      for (auto row = table.rows.begin(); row != last; ++row) {
        const auto cell = row->second.find(column);
        const bool header =
            row == table.rows.begin() &&
            (cell == row->second.end() || cell->second.mention == kNoMention || row->first == 0);
        if (header) {
          if (cell != row->second.end()) plain = plain && !not_summed(cell->second.label);
          continue;
        }
        plain = plain && !not_summed(row->second.begin()->second.label);
        if (cell == row->second.end() || cell->second.mention == kNoMention) {
          plain = false;
          continue;
        }
        parts.push_back(cell->second.mention);
      }
      judge(total, parts, plain);
    }
  }

  void check_total_column(const Table& table) const {
    const Row& header = table.rows.begin()->second;
    if (header.size() < 4) return;
    const auto last = std::prev(header.end());
    if (!total_label(last->second.label)) return;
    for (auto row = std::next(table.rows.begin()); row != table.rows.end(); ++row) {
      const auto total = row->second.find(last->first);
      if (total == row->second.end() || total->second.mention == kNoMention) continue;
      std::vector<uint32_t> parts;
      bool plain = true;
      for (const auto& [column, cell] : row->second) {
        if (column == row->second.begin()->first || column == last->first) continue;
        const auto head = header.find(column);
        plain = plain && cell.mention != kNoMention && head != header.end() &&
                !not_summed(head->second.label);
        if (cell.mention != kNoMention) parts.push_back(cell.mention);
      }
      judge(total->second, parts, plain);
    }
  }

  bool in_digits(uint32_t mention) const {
    const std::string_view text = context_.document.view(context_.mentions.all[mention].core_text);
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == ' '; });
  }

  void judge(const Cell& total, const std::vector<uint32_t>& parts, bool plain) const {
    if (parts.size() < 2) return;
    const Quantity& t = quantity(total.mention);
    Decimal sum;
    // "2,800" among "2,350" and "120" is no round number; "2.8 million" may be one.
    const bool round = t.grain > Decimal(1) && !in_digits(total.mention);
    Decimal slack = round || !t.value.is_integer() ? t.grain : Decimal(0);
    for (const uint32_t part : parts) {
      const Quantity& q = quantity(part);
      if (context_.mentions.all[part].type != context_.mentions.all[total.mention].type ||
          q.unit != t.unit)
        return;
      sum = sum + q.value;
      const bool rounded =
          !q.value.is_integer() || context_.mentions.all[part].type == MentionType::kPercentage;
      if (rounded) slack = slack + q.grain * Decimal(5, -1);
    }
    const bool ok = within(sum, t.value, slack);
    if (!ok && !plain) return;
    Told told;
    told.check = CheckKind::kSum;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = context_.document.blocks[total.block].text;
    told.value = printed(sum, 2);
    told.message = ok ? fmt::format("the cells add up to {}", told.value)
                      : fmt::format("the cells as printed add up to {}, not {}", told.value,
                                    printed(t.value, 2));
    std::string step;
    for (const uint32_t part : parts)
      step += fmt::format("{}{}", step.empty() ? "" : " + ", printed(quantity(part).value, 2));
    told.steps.push_back(fmt::format("{} = {}", step, told.value));
    told.mentions = parts;
    told.mentions.push_back(total.mention);
    if (!ok) told.suggestion = told.value;
    sink_.tell(sentence_of(total.block), std::move(told));
  }

  uint32_t sentence_of(uint32_t block) const {
    const auto& all = context_.sentences;
    const auto found = std::lower_bound(all.begin(), all.end(), block,
                                        [](const Sentence& s, uint32_t b) { return s.block < b; });
    return found == all.end() ? 0 : static_cast<uint32_t>(found - all.begin());
  }

  const DocumentContext& context_;
  ClaimSink& sink_;
};

}  // namespace

void check_tables(const DocumentText& document, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSum)) return;
  const DocumentContext& context = document.context();
  if (context.sentences.empty()) return;
  const TableChecker checker(context, sink);
  for (const auto& [group, table] : TableReader(context).read()) checker.check(table);
}

}  // namespace factlint::computation
