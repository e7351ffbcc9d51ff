// Atoms -> runs of parts.
#include "engine/computation/part_run.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxPart = 14;  // atoms

/// The figure that a part at `i` begins with, or kNone; "a boy" gives `one`.
uint32_t part_figure(const SentenceText& text, uint32_t i, bool& one) {
  one = false;
  uint32_t j = i;
  while (text.word(j, "another") || text.word(j, "a") || text.word(j, "the") ||
         text.word(j, "some") || text.word(j, "other") || text.word(j, "further") ||
         text.word(j, "with") || text.word(j, "just") || text.word(j, "only"))
    ++j;
  j = text.skip_hedge(j);
  if (is_addable(text, j)) return j;
  const bool article = text.word(i, "a") || text.word(i, "an");
  // "a couple from Leeds", "a pair of yawls": more than one
  one = article && !several_noun(text, i + 1) && text.noun(i + 1) &&
        text.noun_class(i + 1) != NounClass::kGroup &&
        (text.end_of_clause(i + 2) ||
         text.any_word(i + 2, {"and", "make", "made", "form", "formed", "are", "were"}));
  return kNone;
}

/// Atom behind the separator at `i` where the next part would begin; kNone if `i` separates
/// nothing.
uint32_t past_separator(const SentenceText& text, uint32_t i, bool& conjunction) {
  conjunction = false;
  uint32_t j = i;
  if (text.mark(j, kComma) || text.mark(j, kSemicolon)) ++j;
  if (text.word(j, "and") || text.word(j, "plus") || text.mark(j, kAmpersand)) {
    conjunction = true;
    ++j;
  }
  return j == i ? kNone : j;
}

bool stops(const SentenceText& text, uint32_t i) {
  return !text.in(i) || text.mark(i, kCloseBracket) || text.mark(i, kColon) || text.dash(i) ||
         text.mark(i, kPeriod) || text.mark(i, kOpenBracket);
}

}  // namespace

std::optional<PartRun> part_run(const SentenceText& text, uint32_t at, bool may_cut) {
  PartRun run;
  run.first = at;
  uint32_t i = at;
  while (text.in(i)) {
    bool one = false;
    const uint32_t figure = part_figure(text, i, one);
    if (figure == kNone && !one) break;
    uint32_t j = one ? i + 2 : figure + 1;
    const uint32_t begin = j;
    uint32_t next = kNone;
    bool conjunction = false;
    for (; !stops(text, j); ++j) {
      if (j > begin + kMaxPart) return std::nullopt;
      if (text.is_figure(j) && is_addable(text, j)) {
        run.cut = may_cut && run.closed;
        if (!run.cut) return std::nullopt;
        break;
      }
      const uint32_t behind = past_separator(text, j, conjunction);
      if (behind == kNone) {
        run.verbs = run.verbs || (run.size() > 0 && text.finite_verb(j));
        continue;
      }
      bool single = false;
      const bool part = part_figure(text, behind, single) != kNone || single;
      if (part) next = behind;
      if (part || text.mark(j, kComma) || text.mark(j, kSemicolon)) break;
    }
    if (one) {
      ++run.ones;
    } else {
      run.figures.push_back(figure);
    }
    run.ends.push_back(j);
    run.last = j;
    if (next == kNone) break;
    run.closed = run.closed || conjunction;
    i = next;
  }
  if (run.size() < 2 || run.figures.empty()) return std::nullopt;
  return run;
}

bool part_like(const SentenceText& text, uint32_t part, uint32_t whole) {
  if (same_kind(text, part, whole)) return true;
  const Figure& p = text.figure_at(part);
  if (text.figure_at(whole).percent() && p.quantity.value > Decimal(100)) return false;
  return p.type == MentionType::kNumber && p.quantity.unit.empty();
}

bool parts_of(const SentenceText& text, const PartRun& run, uint32_t whole) {
  for (const uint32_t part : run.figures) {
    if (!part_like(text, part, whole)) return false;
  }
  return run.ones == 0 || is_count(text, whole);
}

bool parallel_parts(const SentenceText& text, const PartRun& run) {
  if (run.ones > 0 || run.figures.size() < 2) return false;
  const std::string_view link = text[run.figures[1] + 1].word;
  if (link.empty() || !text.is(run.figures[1] + 1, kPrepositionWord)) return false;
  bool held = false;
  for (uint32_t i = run.figures[0] + 1; i < run.ends[0]; ++i) held = held || text[i].word == link;
  for (const uint32_t part : run.figures) {
    if (part != run.figures[0] && text[part + 1].word != link) return false;
  }
  return held;
}

bool may_overlap(const SentenceText& text, const PartRun& run) {
  if (text.has(kOverlapWord | kOpenWord | kBreakWord | kEachWord, run.first, run.last)) return true;
  for (uint32_t i = run.first; i < run.last; ++i) {
    for (const std::string_view w : {"under", "over", "aged", "had", "have", "speak", "spoke"}) {
      if (text.word(i, w)) return true;
    }
  }
  return false;
}

Sum sum_of_run(const SentenceText& text, const PartRun& run) {
  return add_figures(text, run.figures, run.ones);
}

bool near_miss(Decimal sum, Decimal whole) {
  return (sum - whole).abs() * Decimal(20) <= whole * Decimal(7);
}

}  // namespace factlint::computation
