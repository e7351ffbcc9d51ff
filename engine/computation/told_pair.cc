// Two figures told for two times, without "from" and "to": "cost 20 last season and costs 25 now"
// -> pairs.
#include <algorithm>

#include "engine/computation/change.h"
#include "engine/computation/parts.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

bool open_figure(const SentenceText& text, uint32_t i) {
  const bool decimal = text.figure_at(i).type == MentionType::kNumber;
  return (is_addable(text, i) || decimal) && !text.is(i + 1, kEachWord);
}

/// "25 now, and 20 then": the later time comes first.
bool later_first(const SentenceText& text, uint32_t a, uint32_t b) {
  bool later = false;
  bool earlier = false;
  for (uint32_t i = 0; i < b + 6 && text.in(i); ++i) {
    const bool now =
        text.word(i, "now") || text.word(i, "today") || text.word(i, "currently") ||
        (text.is_date(i) && text.view(i, i + 1).find("his ") != std::string_view::npos);
    if (now && i < b && i + 6 > a) later = true;
    if (i > a && (text.word(i, "ago") || text.word(i, "earlier") || text.word(i, "before") ||
                  text.word(i, "then")))
      earlier = true;
  }
  return later && earlier;
}

/// The change names no other thing or time than the pair's own.
bool plain_change(const SentenceText& text, const StatedChange& c) {
  if (c.bare && !text.word(c.first - 1, "or")) return false;
  if (!c.noun_like && !c.bare) return false;
  uint32_t end = c.last;
  if (text.is(end, kComparisonWord)) ++end;
  if (text.word(end, "as") || text.word(end, "than") || text.word(end, "of")) return false;
  if (text.word(end, "more") || text.word(end, "in")) return false;
  if (!text.end_of_clause(end)) return false;
  const uint32_t lead = c.first - 1;
  if (text.comma_or_open(lead) || text.mark(lead, kColon) || text.mark(lead, kSemicolon) ||
      text.word(lead, "or"))
    return true;
  for (uint32_t i = lead; i > 0 && lead - i < 8; --i) {
    for (const std::string_view w :
         {"so", "thus", "makes", "making", "means", "meaning", "hence"}) {
      if (text.word(i, w)) return true;
    }
    if (text[i].kind == AtomKind::kMark) break;
  }
  return false;
}

}  // namespace

std::optional<FigurePair> told_pair(const SentenceText* before, const SentenceText& text,
                                    const StatedChange& c) {
  if (!plain_change(text, c)) return std::nullopt;
  const auto here = premises(text, c.first);
  const SentenceText* source = &text;
  uint32_t a = kNone;
  uint32_t b = kNone;
  if (here.size() == 2) {
    a = here[0];
    b = here[1];
  } else if (here.size() == 1 && before != nullptr) {
    const auto there = premises(*before, before->size());
    if (there.size() != 1) return std::nullopt;
    source = before;
    a = there[0];
    b = here[0];
  } else {
    return std::nullopt;
  }
  if (!open_figure(*source, a) || !open_figure(text, b)) return std::nullopt;
  if (source == &text && part_and_whole(text, a, b)) return std::nullopt;
  if (!timed(*source, a) || !timed(text, b) || !same_thing(*source, a, text, b))
    return std::nullopt;
  FigurePair pair{a, b, source == &text ? a : 0, b + 1, {}, {}, false};
  pair.elsewhere = source == &text ? nullptr : source;
  if (!comparable(*source, a, text, b, pair.from, pair.to)) return std::nullopt;
  const bool falls =
      c.kind == StatedChange::Kind::kMultiple ? c.value < Decimal(1) : c.direction < 0;
  // Told the other way about: "costs 25 now and cost 20 then, a rise of".
  if (source == &text && (pair.from.value > pair.to.value) != falls && c.direction != 0 &&
      later_first(text, a, b)) {
    std::swap(pair.from, pair.to);
    std::swap(pair.before, pair.after);
  }
  return pair;
}

}  // namespace factlint::computation
