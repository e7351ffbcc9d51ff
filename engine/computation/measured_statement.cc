// Lengths and durations told of a thing -> statements: "At 340 metres the footbridge ...", "the
// play runs for three hours".
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/parts.h"
#include "engine/computation/statement.h"

namespace factlint::computation {
namespace {

/// Reads one sentence's atoms.
class MeasuredReader {
 public:
  MeasuredReader(const DocumentContext& context, const SentenceText& text,
                 std::vector<Statement>& out)
      : context_(context), text_(text), out_(out) {}

  void read() {
    read_dimensions();
    read_lengths();
  }

 private:
  // Lengths told of a thing: "At 340 metres the footbridge ...", "the footbridge, at 380 metres
  // long, ...", "the viaduct is 610 metres long".

  /// Head of the definite noun phrase that begins at `i`.
  uint32_t phrase_head(uint32_t i, uint32_t end) const {
    if (!text_.word(i, "the") && !text_.word(i, "its") && !text_.word(i, "this")) return kNone;
    uint32_t head = kNone;
    for (uint32_t j = i + 1; j < end && j < i + 6 && text_.in(j); ++j) {
      if (text_.is(j, kPrepositionWord | kBeWord | kBreakWord) || text_[j].kind != AtomKind::kWord)
        break;
      if (head != kNone && text_.finite_verb(j)) break;
      if (text_.noun(j)) head = j;
    }
    return head;
  }

  /// The noun phrase before atom `end`, with nothing but its own prepositions behind its head.
  uint32_t phrase_before(uint32_t end) const {
    for (uint32_t i = end; i > 0 && end - i < 9; --i) {
      if (text_[i - 1].kind != AtomKind::kWord || text_.is(i - 1, kBreakWord)) return kNone;
      const bool starts =
          text_.word(i - 1, "the") && (i == 1 || !text_.is(i - 2, kPrepositionWord));
      if (starts) return phrase_head(i - 1, end);
    }
    return kNone;
  }

  uint32_t measured_thing(uint32_t i) const {
    const uint32_t left = text_.with_hedge(i);
    if (left == 1 && text_.word(0, "at")) {
      uint32_t j = i + 1;
      while (j < i + 3 && (text_.adjective(j) || text_.mark(j, kComma))) ++j;
      return phrase_head(j, text_.size());
    }
    if (left == 0) return kNone;
    for (const std::string_view verb :
         {"is", "was", "measures", "measured", "stretches", "spans", "stands", "runs"}) {
      if (text_.word(left - 1, verb)) return phrase_before(left - 1);
    }
    const uint32_t comma = text_.word(left - 1, "at") ? left - 1 : left;
    if (comma > 0 && text_.mark(comma - 1, kComma)) return phrase_before(comma - 1);
    return kNone;
  }

  void read_dimensions() {
    for (const uint32_t i : text_.figure_places()) {
      if (text_.figure_at(i).type != MentionType::kQuantity ||
          text_.figure_at(i).quantity.hedge != Hedge::kNone)
        continue;
      const Quantity& q = text_.figure_at(i).quantity;
      const bool length = q.unit == "meter" || q.unit == "foot" || q.unit == "kilometer" ||
                          q.unit == "mile" || q.unit == "centimeter" || q.unit == "yard";
      if (!length || text_.view(i, i + 1).find('-') != std::string_view::npos) continue;
      const uint32_t head = measured_thing(i);
      if (head == kNone || text_.comparative(i + 1) || text_.word(i + 1, "from")) continue;
      Statement s;
      s.key = fmt::format("long|{}|{}", text_.lemma(head), q.unit);
      const bool known = std::any_of(out_.begin(), out_.end(), [&](const Statement& o) {
        return o.key == s.key && o.mention == text_.figure_at(i).mention;
      });
      if (known) continue;
      s.quantity = q;
      for (uint32_t j = head; j > 0 && j + 3 > head && text_.adjective(j - 1); --j)
        s.modifiers.push_back(text_[j - 1].word);
      std::sort(s.modifiers.begin(), s.modifiers.end());
      s.definite = true;
      fill(s, i, std::min(i, head), std::max(i + 1, head + 1));
      out_.push_back(std::move(s));
    }
  }

  void fill(Statement& s, uint32_t i, uint32_t first, uint32_t last) const {
    s.sentence = text_.sentence();
    s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() ||
                text_.disowned();
    s.mention = text_.atom_mention(i);
    s.value = std::string(text_.view(i, i + 1));
    s.span = text_.range(first, last);
    s.context = std::string(context_.document.view(s.span));
  }

  /// "The play runs for three hours"; "jailed for six years", which is a sentence.
  void read_lengths() {
    for (uint32_t i = 1; text_.has_duration() && i < text_.size(); ++i) {
      if (!text_.is_duration(i)) continue;
      uint32_t j = text_.with_hedge(i);
      if (j > 0 && text_.word(j - 1, "for")) --j;
      if (j == 0) continue;
      Statement s;
      s.quantity = text_.duration(i).quantity;
      if (s.quantity->hedge != Hedge::kNone) continue;
      bool jailed = false;
      for (uint32_t k = j; k > 0 && j - k < 5; --k) {
        jailed = jailed || text_.word(k - 1, "jailed") || text_.word(k - 1, "imprisoned") ||
                 (text_.word(k - 1, "sentenced") && text_.word(j - 1, "to"));
      }
      uint32_t head = kNone;
      if (!jailed) {
        const bool runs = text_.word(j - 1, "runs") || text_.word(j - 1, "ran") ||
                          text_.word(j - 1, "lasts") || text_.word(j - 1, "lasted");
        head = runs ? phrase_before(j - 1) : kNone;
        if (head == kNone) continue;
      }
      s.key = fmt::format("last|{}|{}", jailed ? "sentence" : text_.lemma(head), s.quantity->unit);
      const bool known = std::any_of(out_.begin(), out_.end(), [&](const Statement& o) {
        return o.key == s.key && o.mention == text_[i].mention;
      });
      if (known) continue;
      s.definite = !jailed;
      fill(s, i, jailed ? j : std::min(head, i), i + 1);
      // "to six years and his brother to eight": the other may be meant later on.
      for (uint32_t k = i + 1; k < text_.size() && jailed; ++k) {
        s.changed = s.changed || (is_count(text_, k) && counted_noun(text_, k) == kNone);
      }
      out_.push_back(std::move(s));
    }
  }

  const DocumentContext& context_;
  const SentenceText& text_;
  std::vector<Statement>& out_;
};

}  // namespace

void read_measured_statements(const DocumentContext& context, const SentenceText& text,
                              std::vector<Statement>& out) {
  MeasuredReader(context, text, out).read();
}

}  // namespace factlint::computation
