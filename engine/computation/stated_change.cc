// A sentence -> the sizes of changes that it states: "an increase of 20 percent", "doubled", "a
// third less".
#include <algorithm>

#include "engine/computation/change.h"

namespace factlint::computation {
namespace {

using Kind = StatedChange::Kind;

int direction_of(const SentenceText& text, uint32_t i) {
  if (text.is(i, kRiseWord)) return 1;
  if (text.is(i, kFallWord)) return -1;
  if (text.is(i, kMinusWord)) return -1;
  return text.comparative(i) ? 1 : 0;
}

/// A change up or down: of a time or a debt an improvement is a fall.
bool neutral_noun(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"improvement", "change", "deterioration", "worsening"});
}

bool change_word(const SentenceText& text, uint32_t i) {
  return text.is(i, kRiseWord | kFallWord | kShiftWord) || neutral_noun(text, i);
}

bool adverb_like(const SentenceText& text, uint32_t i) {
  const std::string_view w = text[i].word;
  return (w.size() > 4 && w.ends_with("ly")) || w == "even" || w == "further" || w == "again" ||
         w == "another" || w == "up" || w == "down" || w == "also" || w == "still" || w == "in" ||
         w == "value";
}

/// "cut its workforce by 15 percent": the verb stands before its object.
int direction_over_object(const SentenceText& text, uint32_t by) {
  for (uint32_t j = by; j > 0 && by - j < 7; --j) {
    if (text[j - 1].kind != AtomKind::kWord) return 0;
    if (text.is(j - 1, kRiseWord | kFallWord))
      return text.is(j - 1, kRiseWord) && text.is(j - 1, kFallWord) ? 0 : direction_of(text, j - 1);
    if (text.is(j - 1, kBreakWord | kPrepositionWord)) return 0;
  }
  return 0;
}

/// "an increase of", "a sharp drop of": the change's noun stands before the "of" at `j`.
bool read_noun_of(const SentenceText& text, uint32_t j, uint32_t core, StatedChange& change) {
  // "a loss of 745,641 dollars" is a result, not a change.
  if (text.is_figure(core) && text.figure_at(core).type == MentionType::kMoney &&
      (text.word(j - 1, "loss") || text.word(j - 1, "losses"))) {
    return false;
  }
  // "won with a swing of 4% on a turnout of 31%, down from 40%": of votes from one to the other
  if (text.word(j - 1, "swing") && text.is_figure(core) && text.figure_at(core).percent() &&
      !text.figure_at(core).quantity.points)
    return false;
  --j;
  change.direction = direction_of(text, j);
  while (j > 0 && (text.adjective(j - 1) || adverb_like(text, j - 1)) &&
         !text.is(j - 1, kArticleWord) && !text.is(j - 1, kBeWord))
    --j;
  if (j > 0 && text.is(j - 1, kArticleWord)) --j;
  change.first = j;
  change.noun_like = true;
  return true;
}

/// What stands before the size [core, end): "an increase of", "rose by", "up", "a", "or", "(".
bool read_left(const SentenceText& text, uint32_t core, StatedChange& change) {
  uint32_t i = text.with_hedge(core);
  while (i > 0 && text.is(i - 1, kHedgeWord) && !text.is(i - 1, kRiseWord | kFallWord) &&
         !text.word(i - 1, "of") && !text.word(i - 1, "a") && !text.word(i - 1, "an") &&
         !text.word(i - 1, "up")) {
    --i;
  }
  change.first = i;
  if (i == 0) return false;
  uint32_t j = i - 1;
  const bool article_inside = text.word(j, "a") || text.word(j, "an");
  if (article_inside && j > 0) --j;
  if (text.word(j, "of") && j > 0 && change_word(text, j - 1))
    return read_noun_of(text, j, core, change);
  const bool by = text.word(j, "by");
  if (by && j > 0) --j;
  while (j > 0 && adverb_like(text, j) && !text.is(j, kRiseWord | kFallWord)) --j;
  // "lost 25 percent of its value"
  if (!by && text.is_figure(core) && text.figure_at(core).percent() &&
      text.any_word(j, {"lost", "shed", "losing", "shedding"})) {
    change.direction = -1;
    change.first = j;
    return true;
  }
  if (text.is(j, kRiseWord | kFallWord) || (text.is(j, kShiftWord) && by)) {
    change.direction = direction_of(text, j);
    change.noun_like = text.word(j, "up") || text.word(j, "down") || text[j].word.ends_with("ing");
    change.first = j;
    if (change.noun_like && j > 0 && text.is(j - 1, kShiftWord)) {
      change.noun_like = false;
      change.first = j - 1;
    }
    return true;
  }
  if (by) {
    change.first = i - 1;
    change.direction = direction_over_object(text, i - 1);
    // "fell for the fifth year, by 10 percent"
    for (uint32_t k = i - 1; i > 1 && text.mark(i - 2, kComma) && k > 0 && i - k < 10; --k) {
      if (!text.is(k - 1, kRiseWord | kFallWord) || !text.finite_verb(k - 1)) continue;
      change.direction = direction_of(text, k - 1);
      change.noun_like = true;
      break;
    }
    change.bare = change.direction == 0;
    return true;
  }
  const uint32_t k = i - 1;
  if (text.word(k, "or") || text.mark(k, kOpenBracket)) {
    change.bare = true;
    return true;
  }
  if (text.mark(k, kPlus) || text.mark(k, kHyphen)) {
    change.direction = text.mark(k, kPlus) ? 1 : -1;
    change.bare = k > 0 && text.mark(k - 1, kOpenBracket);
    return change.bare;
  }
  return false;
}

/// "revenue of 7.2 billion, down from 7.3 billion": the level itself; "the seven rose to": a count.
bool is_level(const SentenceText& text, uint32_t core, uint32_t word) {
  if (!text.is_figure(core)) return false;
  const uint32_t base = text.skip_hedge(word + 2);
  if (text.word(word + 1, "from") && text.is_figure(base)) {
    const Figure& a = text.figure_at(core);
    const Figure& b = text.figure_at(base);
    return a.percent() ? b.percent() : a.type == b.type && a.quantity.unit == b.quantity.unit;
  }
  return text.figure_at(core).type == MentionType::kNumber && text.finite_verb(word) &&
         text.word(word + 1, "to");
}

/// What stands behind the size: "a 20 percent increase", "20 percent more", "a third less".
bool read_right(const SentenceText& text, uint32_t core, StatedChange& change) {
  uint32_t j = change.last;
  if (text.word(j, "point") || text.mark(j, kHyphen)) ++j;
  while (text.adjective(j) && !text.comparative(j) && !text.is(j, kRiseWord | kFallWord) &&
         j < change.last + 3)
    ++j;
  if (text.comparative(j)) {
    change.direction = direction_of(text, j);
    change.noun_like = true;
    change.last = j + 1;
    return true;
  }
  const bool directed = text.is(j, kRiseWord | kFallWord);
  if (!directed && !neutral_noun(text, j)) return false;
  if (directed && is_level(text, core, j)) return false;
  const uint32_t left = text.with_hedge(core);
  const bool article = left > 0 && (text.is(left - 1, kArticleWord) || text.is(core, kArticleWord));
  if (!article && !text.word(j, "up") && !text.word(j, "down")) return false;
  change.direction = direction_of(text, j);
  change.noun_like = true;
  if (article && left > 0 && text.is(left - 1, kArticleWord)) change.first = left - 1;
  change.last = j + 1;
  return true;
}

/// Percentages and plain figures.
std::optional<StatedChange> from_figure(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  StatedChange change;
  change.core = i;
  change.hedge = f.quantity.hedge;
  change.last = i + 1;
  if (f.percent()) {
    change.kind = Kind::kPercent;
  } else if (f.type == MentionType::kNumber || f.type == MentionType::kMoney ||
             f.type == MentionType::kQuantity) {
    // "falls of 10 and 5 percent": a percentage too
    if (text.word(i + 1, "and") && text.is_figure(i + 2) && text.figure_at(i + 2).percent())
      return std::nullopt;
    change.kind = Kind::kAbsolute;
  } else {
    return std::nullopt;
  }
  if (change.hedge == Hedge::kVague || change.hedge == Hedge::kBetween || f.range_end)
    return std::nullopt;
  const bool left = read_left(text, i, change);
  const bool right = read_right(text, i, change);
  if (!left && !right) return std::nullopt;
  if (change.kind == Kind::kAbsolute && change.bare) return std::nullopt;
  // "514 million, or 1.84 percent of assets": a share.
  if (change.bare && text.word(change.last, "of")) return std::nullopt;
  change.quantity = f.quantity;
  return change;
}

Hedge multiple_hedge(const SentenceText& text, uint32_t i, uint32_t& first) {
  first = i;
  if (i >= 2 && text.word(i - 2, "more") && text.word(i - 1, "than")) {
    first = i - 2;
    return Hedge::kMoreThan;
  }
  if (i == 0) return Hedge::kNone;
  // "cut nearly by half", "cut nearly in half"
  const uint32_t at = i > 1 && (text.word(i - 1, "by") || text.word(i - 1, "in")) ? i - 1 : i;
  const std::string_view w = text[at - 1].word;
  if (w == "nearly" || w == "almost" || w == "practically") return first = at - 1, Hedge::kNearly;
  if (w == "about" || w == "roughly" || w == "around" || w == "virtually" || w == "effectively")
    return first = at - 1, Hedge::kAbout;
  return Hedge::kNone;
}

std::optional<StatedChange> from_fraction(const SentenceText& text, uint32_t i) {
  const auto fraction = fraction_at(text, i);
  if (!fraction) return std::nullopt;
  StatedChange change;
  change.kind = Kind::kFraction;
  change.core = i;
  change.value = fraction->percent;
  change.hedge = fraction->hedge;
  change.first = i;
  change.last = fraction->last;
  if (change.hedge == Hedge::kNone) {
    uint32_t hedged = i;
    change.hedge = multiple_hedge(text, i, hedged);
  }
  // "half as many again"
  if (text.word(change.last, "as")) {
    for (uint32_t j = change.last + 1; j < change.last + 4; ++j) {
      if (!text.word(j, "again")) continue;
      change.direction = 1;
      change.noun_like = true;
      change.last = j + 1;
      return change;
    }
    const bool as_much = text.word(change.last + 1, "many") || text.word(change.last + 1, "much") ||
                         text.word(change.last + 1, "large");
    if (!as_much) return std::nullopt;
    change.kind = Kind::kMultiple;
    change.value = change.value / Decimal(100);
    change.noun_like = true;
    change.last += 2;
    return change;
  }
  // "shrank to a third of its size"
  if (text.word(change.last, "of") && text.word(change.last + 1, "its") && i > 0 &&
      text.word(i - 1, "to") && change.hedge == Hedge::kNone) {
    change.kind = Kind::kMultiple;
    change.value = change.value / Decimal(100);
    change.direction = -1;
    change.noun_like = true;
    change.first = i - 1;
    change.last += 3;
    return change;
  }
  // "has lost a third of its length"
  if (text.word(change.last, "of") && text.word(change.last + 1, "its") && i > 0 &&
      text.any_word(i - 1, {"lost", "shed"})) {
    change.direction = -1;
    change.first = i - 1;
    return change;
  }
  if (text.word(change.last, "again") || text.word(change.last, "of")) return std::nullopt;
  const bool left = read_left(text, i, change);
  const bool right = read_right(text, i, change);
  if ((!left && !right) || (change.bare && !right)) return std::nullopt;
  return change;
}

/// "doubled", "a threefold increase", "twice as many", "three times the".
std::optional<StatedChange> from_multiple(const SentenceText& text, uint32_t i) {
  const bool twice = text.word(i, "twice");
  const bool times = text.is_figure(i) && text.figure_at(i).type == MentionType::kNumber &&
                     text.word(i + 1, "times");
  if (!twice && !times && !text.is(i, kMultipleWord)) return std::nullopt;
  StatedChange change;
  change.kind = Kind::kMultiple;
  change.core = i;
  change.last = i + 1;
  if (text.is(i, kMultipleWord)) {
    const auto factor = multiple_of(text[i].word);
    if (!factor) return std::nullopt;
    const bool fold = text[i].word.ends_with("fold");
    const bool plain = text.word(i, "double") || text.word(i, "triple") || text.word(i, "treble") ||
                       text.word(i, "quadruple");
    change.value = *factor;
    change.hedge = multiple_hedge(text, i, change.first);
    change.direction = *factor > Decimal(1) ? 1 : -1;
    change.noun_like = text[i].word.ends_with("ing") || fold;
    change.either_way = fold;
    if (plain && !text.word(i - 1, "to") && !text.is(i - 1, kModalWord)) return std::nullopt;
    if (fold && text.is(i + 1, kRiseWord | kFallWord)) {
      change.last = i + 2;
      if (text.is(i + 1, kFallWord)) return std::nullopt;
    }
    if (fold && change.first > 0 && text.is(change.first - 1, kArticleWord)) --change.first;
    return change;
  }
  uint32_t j = twice ? i + 1 : i + 2;
  change.value = twice ? Decimal(2) : text.figure_at(i).quantity.value;
  if (change.value < Decimal(2)) return std::nullopt;
  change.first = text.with_hedge(i);
  change.hedge = twice ? multiple_hedge(text, i, change.first) : text.figure_at(i).quantity.hedge;
  change.direction = 1;
  change.noun_like = true;
  if (text.word(j, "as") && (text.word(j + 1, "many") || text.word(j + 1, "much") ||
                             text.word(j + 1, "large") || text.word(j + 1, "high"))) {
    change.last = j + 2;
    return change;
  }
  // "twice the 30 million budgeted"
  if (text.is(j, kArticleWord) && text.is_figure(j + 1) && year_free(text, j + 1)) {
    change.last = j;
    return change;
  }
  if (text.is(j, kPlusWord)) {
    change.either_way = true;
    change.last = j + 1;
    return change;
  }
  return std::nullopt;
}

bool is_rate(const SentenceText& text, const StatedChange& c) {
  if (text.has(kRateWord, c.first, c.last)) return true;
  uint32_t j = c.last;
  if (text.word(j, "per") || text.word(j, "annually") || text.word(j, "yearly") ||
      text.word(j, "each") || text.word(j, "every"))
    return true;
  if (text.word(j, "compound") || text.word(j, "annualised") || text.word(j, "annualized"))
    return true;
  if (text.word(j, "a") || text.word(j, "in") || text.word(j, "on")) {
    const std::string_view w = text[j + 1].word;
    return w == "year" || w == "month" || w == "week" || w == "day" || w == "quarter" ||
           w == "real" || w == "average" || w == "constant" || w == "volume";
  }
  return text.is_duration(j) && text.view(j, j + 1).starts_with("a ");
}

}  // namespace

std::optional<FractionAt> fraction_at(const SentenceText& text, uint32_t i) {
  if (!text.in(i)) return std::nullopt;
  if (text.is_figure(i)) {
    const Quantity& q = text.figure_at(i).quantity;
    if (text.figure_at(i).type != MentionType::kNumber || !q.words || q.value.sign() <= 0 ||
        q.value >= Decimal(1))
      return std::nullopt;
    return FractionAt{q.value * Decimal(100), i + 1, q.hedge};
  }
  if (text.is_duration(i) || text.is_date(i)) {
    const std::string_view view = text.view(i, i + 1);
    if (view == "a quarter" || view == "quarter") return FractionAt{Decimal(25), i + 1};
    return std::nullopt;
  }
  if (text[i].kind != AtomKind::kWord) return std::nullopt;
  if (!text.is(i, kSmallNumberWord | kDenominatorWord | kArticleWord)) return std::nullopt;
  if (text.word(i, "half")) return FractionAt{Decimal(50), i + 1};
  int numerator = text.word(i, "a") ? 1 : -1;
  if (text.is(i, kSmallNumberWord)) numerator = small_number(text[i].word);
  if (numerator < 1) return std::nullopt;
  uint32_t j = i + 1;
  if (text.mark(j, kHyphen)) ++j;
  const int denominator =
      text.in(j) ? fraction_denominator(text.is_figure(j) ? text.view(j, j + 1) : text[j].word) : 0;
  if (denominator == 0 || numerator >= denominator) return std::nullopt;
  return FractionAt{Decimal(numerator * 100) / Decimal(denominator), j + 1};
}

std::vector<StatedChange> find_stated_changes(const SentenceText& text) {
  constexpr uint64_t kOpens = kSmallNumberWord | kDenominatorWord | kMultipleWord;
  std::vector<StatedChange> changes;
  const bool words = text.has_any(kOpens) || text.may_tell_share() || text.may_have("twice");
  const auto& values = text.value_places();
  for (uint32_t n = 0; n < (words ? text.size() : values.size()); ++n) {
    const uint32_t i = words ? n : values[n];
    if (text[i].kind == AtomKind::kMark) continue;
    const bool opens = text[i].kind != AtomKind::kWord || text.is(i, kOpens) ||
                       text.word(i, "twice") || (text.may_tell_share() && text.word(i, "a"));
    if (!opens) continue;
    std::optional<StatedChange> change = from_fraction(text, i);
    if (!change) change = from_multiple(text, i);
    if (!change && text.is_figure(i)) change = from_figure(text, i);
    if (!change || is_rate(text, *change)) continue;
    if (!changes.empty() && changes.back().last > change->core) continue;
    changes.push_back(std::move(*change));
  }
  return changes;
}

}  // namespace factlint::computation
