// A sentence's figures -> the pairs that are the two ends of one change.
#include <algorithm>

#include "engine/computation/change.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kFromToReach = 10;  // atoms between the first figure and its "to"
constexpr uint32_t kBackReach = 14;    // atoms back to the figure that a comparison belongs to

constexpr int kMaxRatio = 500;  // figures farther apart are not two states of one thing

constexpr std::string_view kScales[] = {"thousand", "million", "billion", "trillion", "bn",
                                        "mn",       "crore",   "lakh",    "tn"};

bool filler_before_figure(const SentenceText& text, uint32_t i) {
  for (const std::string_view w :
       {"a",     "an",   "the",      "record",    "high", "low",     "new",   "of",
        "all",   "time", "just",     "total",     "only", "current", "still", "its",
        "their", "last", "previous", "estimated", "peak", "revised"}) {
    if (text.word(i, w)) return true;
  }
  return text.mark(i, kHyphen);
}

/// The figure right behind `i`, through hedges and "a record".
uint32_t figure_behind(const SentenceText& text, uint32_t i) {
  uint32_t j = i + 1;
  for (int steps = 0; steps < 7 && text.in(j); ++steps, ++j) {
    if (text.is_figure(j)) return j;
    if (text.may_be_figure(j) && text.range(j, j + 1).size() != 4) return j;
    // "more than last year's 42 million"
    if ((text.is_date(j) && text[j + 1].word == "'s") || text[j].word == "'s") continue;
    if (text[j].hedge_of == kNone && !text.is(j, kHedgeWord) && !filler_before_figure(text, j))
      break;
  }
  return kNone;
}

/// A figure that may be one end of a change; "a litre" in "10 crowns a litre" is none.
bool counts(const SentenceText& text, uint32_t i) {
  const bool factor = text.word(i + 1, "times") &&
                      (text.is(i + 2, kArticleWord | kComparisonWord) || text.word(i + 2, "as"));
  return text.is_figure(i) && year_free(text, i) && !factor &&
         !text.view(i, i + 1).starts_with("a ");
}

bool in_change(const std::vector<StatedChange>& changes, uint32_t i) {
  return std::any_of(changes.begin(), changes.end(), [&](const StatedChange& c) {
    if (c.kind == StatedChange::Kind::kAbsolute) return c.core == i && c.noun_like;
    return c.first <= i && i < c.last;
  });
}

/// Where the words begin that make the figure at `k` the base of a comparison told before ("up 5
/// percent from the 645 shipped in May"); kNone if it is none.
uint32_t base_words(const SentenceText& text, uint32_t k) {
  uint32_t j = text.with_hedge(k);
  while (j > 0 && filler_before_figure(text, j - 1) && !text.mark(j - 1, kHyphen)) --j;
  if (j == 0) return kNone;
  for (const std::string_view w : {"from", "than", "against", "versus"}) {
    if (text.word(j - 1, w)) return j - 1;
  }
  return kNone;
}

/// A figure of the same kind before `i`, not itself the size of a change nor the base of another.
uint32_t figure_before(const SentenceText& text, uint32_t i, uint32_t other,
                       const std::vector<StatedChange>& changes) {
  for (uint32_t j = i; j > 0 && i - j < kBackReach; --j) {
    const uint32_t k = j - 1;
    const bool other_base = text.word(k, "from") && !text.is_date(k + 1);
    if (text.mark(k, kSemicolon) || text.is(k, kBreakWord) || other_base) return kNone;
    if (!counts(text, k) || in_change(changes, k)) continue;
    if (const uint32_t base = base_words(text, k); base != kNone && k != base) {
      j = base + 1;
      continue;
    }
    Quantity a;
    Quantity b;
    return comparable(text, k, other, a, b) ? k : kNone;
  }
  return kNone;
}

void add_pair(const SentenceText& text, uint32_t before, uint32_t after, uint32_t first,
              uint32_t last, std::vector<FigurePair>& pairs, bool against = false) {
  FigurePair pair{before, after, first, last, {}, {}, true, nullptr, against};
  if (!comparable(text, before, after, pair.from, pair.to)) return;
  for (const FigurePair& known : pairs) {
    if (known.before == before && known.after == after) return;
  }
  pairs.push_back(std::move(pair));
}

/// "from A ... to B".
void from_to(const SentenceText& text, uint32_t from, std::vector<FigurePair>& pairs) {
  const uint32_t a = figure_behind(text, from);
  if (a == kNone) return;
  for (uint32_t k = a + 1; k < text.size() && k < a + kFromToReach; ++k) {
    if (text.word(k, "from") || text.mark(k, kSemicolon) || counts(text, k) || text.finite_verb(k))
      return;
    // "up from 40 million, and costs to 12 million"
    if (text.word(k, "and") && text.mark(k - 1, kComma)) return;
    if (!text.word(k, "to")) continue;
    const uint32_t b = figure_behind(text, k);
    if (b != kNone) add_pair(text, a, b, from, b + 1, pairs);
    return;
  }
}

/// "to B ... from A".
void to_from(const SentenceText& text, uint32_t to, std::vector<FigurePair>& pairs) {
  const uint32_t b = figure_behind(text, to);
  if (b == kNone) return;
  for (uint32_t k = b + 1; k < text.size() && k < b + kFromToReach; ++k) {
    if (text.word(k, "to") || text.mark(k, kSemicolon) || counts(text, k) || text.finite_verb(k))
      return;
    if (!text.word(k, "from")) continue;
    const uint32_t a = figure_behind(text, k);
    if (a != kNone && !text.word(a + 1, "to")) add_pair(text, a, b, to, a + 1, pairs);
    return;
  }
}

/// "within a target of five percent, rising 4.6 percent compared with seven percent": the rates of
/// two changes, not two ends of one.
bool rates_of_change(const SentenceText& text, uint32_t b, uint32_t a, uint32_t at,
                     const std::vector<StatedChange>& changes) {
  if (!text.figure_at(a).percent() || !text.figure_at(b).percent()) return false;
  return std::any_of(changes.begin(), changes.end(), [&](const StatedChange& c) {
    return c.kind == StatedChange::Kind::kPercent && !c.quantity.points && b < c.core &&
           c.core < at;
  });
}

/// "B, up from A", "B, compared with A", "B, 20 percent more than A", "B, twice as many as the A".
void compared(const SentenceText& text, uint32_t i, const std::vector<StatedChange>& changes,
              std::vector<FigurePair>& pairs) {
  uint32_t at = i;
  const bool behind_change =
      i > 0 && std::any_of(changes.begin(), changes.end(),
                           [&](const StatedChange& c) { return c.last == i || c.last + 1 == i; });
  const bool directed = i > 0 && text.is(i - 1, kRiseWord | kFallWord);
  bool opens = false;
  if (text.word(i, "from") || text.word(i, "on") || text.word(i, "over"))
    opens = directed || behind_change;
  if (text.word(i, "than") || text.word(i, "as")) opens = behind_change;
  if (text.is(i, kArticleWord) && i > 0) {
    opens = std::any_of(changes.begin(), changes.end(), [&](const StatedChange& c) {
      return c.last == i && c.kind == StatedChange::Kind::kMultiple && !c.either_way;
    });
  }
  if (text.word(i, "compared")) {
    opens = text.word(i + 1, "with") || text.word(i + 1, "to");
    ++at;
  }
  if (text.word(i, "against") || text.word(i, "versus")) opens = true;
  // "a profit of 58 million, after 50 million a year earlier"
  const bool after = text.word(i, "after");
  if (after && figure_behind(text, i) != kNone) {
    const uint32_t base = figure_behind(text, i);
    const Figure& f = text.figure_at(base);
    const bool timed = text.is_date(base + 1) || text.is_duration(base + 1) ||
                       text.end_of_clause(base + 1) || text.any_word(base + 1, {"last", "on"});
    opens = timed &&
            (f.type == MentionType::kMoney || f.percent() || has_scale(text.view(base, base + 1)) ||
             (i > 0 && text.is_figure(i - 1) && text.figure_at(i - 1).type == MentionType::kMoney));
  }
  // "25 percent below April's 24 billion"
  if (text.any_word(i, {"below", "above"}) &&
      std::any_of(changes.begin(), changes.end(), [&](const StatedChange& c) {
        return c.kind == StatedChange::Kind::kPercent && (c.last == i + 1 || c.last == i);
      }))
    opens = true;
  if (!opens) return;
  const uint32_t a = figure_behind(text, at);
  if (a == kNone || text.word(a + 1, "to") || !year_free(text, a)) return;
  // "compared with an 8 percent rise": a change itself.
  if (text.figure_at(a).percent() && text.is(a + 1, kRiseWord | kFallWord) && text.noun(a + 1))
    return;
  const bool against =
      text.word(i, "against") || text.word(i, "versus") || text.word(i, "compared") || after;
  const uint32_t b = figure_before(text, i, a, changes);
  if (b != kNone && against && rates_of_change(text, b, a, i, changes)) return;
  const bool alike = b != kNone && text.figure_at(a).type == text.figure_at(b).type &&
                     text.figure_at(a).quantity.unit == text.figure_at(b).quantity.unit;
  const bool counted = b != kNone && !text.figure_at(a).percent() && !text.figure_at(b).percent();
  if (alike || (counted && b != kNone))
    add_pair(text, a, b, text.with_hedge(b), a + 1, pairs, against);
}

bool time_before(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i; j > 0 && i - j < 6; --j) {
    if (text.is_date(j - 1)) return true;
    if (text.is_figure(j - 1)) return false;
  }
  return false;
}

bool time_behind(const SentenceText& text, uint32_t i, uint32_t end) {
  for (uint32_t j = i + 1; j < end && j <= i + 5; ++j) {
    if (text.is_date(j)) return true;
    if (text.is_figure(j)) return false;
  }
  return false;
}

}  // namespace

bool has_scale(std::string_view words) {
  for (const std::string_view scale : kScales) {
    if (words.find(scale) != std::string_view::npos) return true;
  }
  return !words.empty() && (words.back() == 'm' || words.back() == 'k' || words.back() == 'b') &&
         words.size() > 1 && words[words.size() - 2] >= '0' && words[words.size() - 2] <= '9';
}

bool year_free(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  if (f.type == MentionType::kOrdinal || f.type == MentionType::kAge) return false;
  return !(f.year && text.range(i, i + 1).size() == 4);
}

bool comparable(const SentenceText& text, uint32_t a, uint32_t b, Quantity& qa, Quantity& qb) {
  return comparable(text, a, text, b, qa, qb);
}

bool comparable(const SentenceText& ta, uint32_t a, const SentenceText& tb, uint32_t b,
                Quantity& qa, Quantity& qb) {
  const Figure& fa = ta.figure_at(a);
  const Figure& fb = tb.figure_at(b);
  qa = fa.quantity;
  qb = fb.quantity;
  if (!year_free(ta, a) && !year_free(tb, b)) return false;
  if (fa.type == MentionType::kOrdinal || fb.type == MentionType::kOrdinal) return false;
  if (fa.type == MentionType::kAge || fb.type == MentionType::kAge) return false;
  if (qa.points || qb.points) return false;
  if (qa.hedge == Hedge::kVague || qb.hedge == Hedge::kVague || qa.hedge == Hedge::kBetween ||
      qb.hedge == Hedge::kBetween) {
    return false;
  }
  if (is_bound(qa.hedge) || is_bound(qb.hedge)) return false;
  const bool lone = fa.type == MentionType::kNumber && qa.unit.empty();
  const bool same = fa.type == fb.type && qa.unit == qb.unit;
  if (!same && !lone && !(fb.type == MentionType::kNumber && qb.unit.empty())) return false;
  // "from 4.5 to 5.1 billion": one scale for both, and only if it makes them neighbours.
  const bool far = qa.value * Decimal(20) < qb.value;  // "from 500 to a thousand" needs no scale
  if (far && !has_scale(ta.view(a, a + 1)) && has_scale(tb.view(b, b + 1)) &&
      qa.value < Decimal(1000)) {
    for (const int exponent : {3, 6, 9, 12}) {
      const Decimal scale = Decimal::power_of_ten(exponent);
      const Decimal core = qb.value / scale;
      if (core < Decimal(1) || core >= Decimal(1000)) continue;
      qa.value = qa.value * scale;
      qa.grain = qa.grain * scale;
      qa.interval = hedged_interval(qa.value, qa.grain, qa.hedge);
      break;
    }
  }
  if (qa.value.sign() <= 0 || qb.value.sign() <= 0) return false;
  return qa.value < qb.value * Decimal(kMaxRatio) && qb.value < qa.value * Decimal(kMaxRatio);
}

std::vector<FigurePair> find_pairs(const SentenceText& text,
                                   const std::vector<StatedChange>& changes) {
  std::vector<FigurePair> pairs;
  if (text.figures().size() < 2) return pairs;
  // "twice as many as the 30": an article opens a pair only behind a change.
  const uint64_t opening = changes.empty() ? kPairWord : kPairWord | kArticleWord;
  for (uint32_t i = 0; text.has_any(opening) && i + 1 < text.size(); ++i) {
    if (!text.is(i, opening)) continue;
    if (text.word(i, "from")) from_to(text, i, pairs);
    if (text.word(i, "to")) {
      to_from(text, i, pairs);
    } else {
      compared(text, i, changes, pairs);
    }
  }
  return pairs;
}

std::optional<FigurePair> dated_pair(const SentenceText& text, uint32_t end) {
  std::vector<uint32_t> found;
  for (uint32_t i = 0; i < end; ++i) {
    if (counts(text, i)) found.push_back(i);
  }
  if (found.size() != 2) return std::nullopt;
  const bool behind = time_behind(text, found[0], end) && time_behind(text, found[1], end);
  const bool before = time_before(text, found[0]) && time_before(text, found[1]);
  if (!behind && !before) return std::nullopt;
  FigurePair pair{found[0], found[1], found[0], found[1] + 1, {}, {}, false};
  if (!comparable(text, found[0], found[1], pair.from, pair.to)) return std::nullopt;
  if (text.has(kBreakWord, found[0], found[1])) return std::nullopt;
  return pair;
}

}  // namespace factlint::computation
