// Pairs of figures and stated changes of a sentence, joined -> percent changes, multiples and
// differences judged.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/premises.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

using Kind = StatedChange::Kind;
constexpr uint32_t kMaxGap = 16;

/// A word that starts another statement; "the year before," and "since spring" do not.
bool breaks(const SentenceText& text, uint32_t i) {
  if (!text.is(i, kBreakWord)) return false;
  if (text.word(i, "before") || text.word(i, "after")) {
    // "up from 400 before the works, a gain of 20 percent"
    const bool phrase =
        text.is(i + 1, kArticleWord) && text.noun(i + 2) && text.mark(i + 3, kComma);
    return !phrase && !text.end_of_clause(i + 1);
  }
  // "has doubled since launch, from ..."
  if (text.word(i, "since") && text.noun(i + 1) && text.end_of_clause(i + 2)) return false;
  if (text.word(i, "since") || text.word(i, "until"))
    return !text.is_date(i + 1) && text.noun_class(i + 1) != NounClass::kTime;
  return true;
}

/// The words between a pair and its stated change hold nothing that starts another statement.
bool bridges(const SentenceText& text, uint32_t from, uint32_t to,
             const std::vector<StatedChange>& changes) {
  if (to > from + kMaxGap) return false;
  for (uint32_t i = from; i < to; ++i) {
    if (text.mark(i, kSemicolon) || (text.mark(i, kColon) && i + 1 != to) || breaks(text, i))
      return false;
    const bool other_size = std::any_of(changes.begin(), changes.end(), [&](const StatedChange& c) {
      return c.first <= i && i < c.last;
    });
    if (other_size) continue;
    if (text.is_figure(i) && year_free(text, i)) return false;
    const bool carried =
        i == from && text.is(i, kCarryWord);  // "a 50 percent jump took it from ..."
    if (text.finite_verb(i) && !carried && !text.is(i, kRiseWord | kFallWord | kBeWord))
      return false;
    if (text.word(i, "and") && i + 1 != to) {
      const bool size_next = std::any_of(changes.begin(), changes.end(),
                                         [&](const StatedChange& c) { return c.first == i + 1; });
      if (!size_next) return false;
    }
  }
  return true;
}

/// A change told after its pair stands apart: behind a comma, a dash, a bracket, "or", "and" or at
/// once.
bool set_apart(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  if (c.first == pair.last) return true;
  const uint32_t i = c.first - 1;
  const bool mark = text.comma_or_open(i) || text.mark(i, kColon) || text.word(i, "or") ||
                    text.word(i, "and") || text.word(i, "by") || text.word(i, "representing") ||
                    text.word(i, "marking") || text.word(i, "meaning") || text.word(i, "is");
  if (c.bare) return text.word(i, "or") || text.mark(i, kOpenBracket);
  return mark;
}

/// "from 1.6 billion, or 4.5 percent" behind "to 1.5 billion, or 3.2 percent".
bool second_share(const SentenceText& text, const FigurePair& pair,
                  const std::vector<StatedChange>& changes) {
  return std::any_of(changes.begin(), changes.end(), [&](const StatedChange& c) {
    return c.bare && pair.first <= c.first && c.last <= pair.last && c.first > 0 &&
           text.word(c.first - 1, "or");
  });
}

/// "... and a five percent increase in the dividend"; "fell 40 percent, with imports at 15": of
/// something else than the pair.
bool own_subject(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  if (c.first >= pair.last) {
    return c.noun_like && c.first > 0 && text.word(c.first - 1, "and") && text.word(c.last, "in") &&
           !text.is_date(c.last + 1) && !text.is_figure(c.last + 1);
  }
  if (!pair.compared || pair.after == 0 || text.with_hedge(pair.after) == 0 ||
      !text.word(text.with_hedge(pair.after) - 1, "at"))
    return false;
  for (uint32_t i = c.last; i < pair.after; ++i) {
    if (text.word(i, "with")) return true;
  }
  return false;
}

bool belongs(const SentenceText& text, const FigurePair& pair, const StatedChange& c,
             const std::vector<StatedChange>& changes) {
  if (c.core == pair.before || c.core == pair.after) return false;
  // "5 million, 2 million of them in Japan, or 40 percent" is a share.
  if (c.bare && (text.word(c.last, "of") || part_and_whole(text, pair.before, pair.after)))
    return false;
  if (c.bare && c.first < pair.last) {
    // "raised to 76,000 shares, or 7.5 percent, from 52,100": a share, told in two ways.
    if (text.word(c.first - 1, "or")) return false;
    return c.first > pair.after && c.first <= pair.after + 4;
  }
  if (c.bare && c.first >= pair.last && second_share(text, pair, changes)) return false;
  if (own_subject(text, pair, c)) return false;
  if (pair.first <= c.first && c.last <= pair.last) return true;
  if (c.first >= pair.last) {
    if (!c.noun_like && !c.bare && c.kind != Kind::kMultiple) {
      // A verb of its own has a subject of its own, unless it follows at once.
      if (!(c.first <= pair.last + 1 || text.word(c.first - 1, "and"))) return false;
      if (c.first > pair.last + 2) return false;
    }
    return set_apart(text, pair, c) && bridges(text, pair.last, c.first, changes);
  }
  if (c.last <= pair.first) {
    if (c.bare) return false;
    for (uint32_t i = c.last; i < pair.first; ++i) {
      if (text.word(i, "and") || text.word(i, "but") || text.word(i, "while")) return false;
    }
    return bridges(text, c.last, pair.first, changes);
  }
  return c.last <= pair.last || c.first >= pair.first;
}

}  // namespace

bool other_base(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  const uint32_t i = c.last;
  // "to 84 million from 120 million, down 30 percent on the year": the year before is the pair's.
  const bool on_year = text.word(i, "on") && text.word(i + 1, "the") &&
                       (text.word(i + 2, "year") || text.is_date(i + 1) || text.is_date(i + 2));
  if (on_year && pair.written && text.end_of_clause(i + 3) && !text.has_date()) return false;
  const bool apart = text.any_word(
      i, {"when", "excluding", "without", "adjusted", "if", "stripping", "before", "after"});
  if (apart) return true;
  const bool opens = text.word(i, "on") || text.word(i, "over") || text.word(i, "than") ||
                     text.word(i, "from") || text.word(i, "compared") || text.word(i, "versus") ||
                     text.word(i, "against") || text.word(i, "since") || text.word(i, "year") ||
                     text.word(i, "as") || text.word(i - 1, "above") || text.word(i - 1, "below") ||
                     text.word(i - 1, "ahead");
  const bool dated = text.is_date(i) && (text.view(i, i + 1).starts_with("since") ||
                                         text.view(i, i + 1).starts_with("from"));
  if (!opens && !dated) return false;
  // The base that follows is the pair's own figure.
  for (uint32_t j = i; j <= i + 4 && text.in(j); ++j) {
    if (j == pair.before || j == pair.after) return false;
  }
  return true;
}

namespace {

/// The text of the earlier figure.
const SentenceText& before_text(const SentenceText& text, const FigurePair& pair) {
  return pair.elsewhere != nullptr ? *pair.elsewhere : text;
}

bool percents(const SentenceText& text, const FigurePair& pair) {
  return before_text(text, pair).figure_at(pair.before).percent() ||
         text.figure_at(pair.after).percent();
}

struct Judged {
  VerdictKind verdict = VerdictKind::kSupported;
  std::string gives;    ///< "25 percent"
  std::string message;  ///< overrides the usual wording
  std::string suggestion;
  bool applies = true;
};

VerdictKind worse_direction(const FigurePair& pair, const StatedChange& c, VerdictKind verdict) {
  const int actual = difference(pair).sign();
  return c.direction != 0 && actual != 0 && actual != c.direction ? VerdictKind::kInconsistent
                                                                  : verdict;
}

Judged judge_points(const FigurePair& pair, const StatedChange& c) {
  Judged out;
  const Decimal gap = difference(pair).abs();
  Computed computed{gap, (pair.to.interval - pair.from.interval)};
  if (difference(pair).sign() < 0) computed.reach = pair.from.interval - pair.to.interval;
  out.verdict = worse_direction(pair, c, judge_stated(computed, c.quantity));
  out.gives = fmt::format("{} percentage points", printed(gap));
  out.suggestion = out.gives;
  return out;
}

Judged judge_percent(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  const Computed change = percent_change(pair.from, pair.to);
  Judged out;
  out.gives = fmt::format("{} percent", printed(change.point, digits_for(c.quantity)));
  out.suggestion = out.gives;
  if (c.kind == Kind::kFraction) {
    out.suggestion.clear();
    out.verdict = judge_fraction(change, c.value, c.hedge);
  } else {
    out.verdict = judge_stated(change, c.quantity);
  }
  if (out.verdict == VerdictKind::kInconsistent && c.kind == Kind::kPercent &&
      percents(text, pair) && c.quantity.interval.contains(difference(pair).abs())) {
    out.verdict = VerdictKind::kImprecise;
    out.message = fmt::format(
        "the figures as printed give {} percentage points, or {} percent, not {} percent",
        printed(difference(pair).abs()), printed(change.point), printed(c.quantity.value));
    out.suggestion = fmt::format("{} percentage points", printed(difference(pair).abs()));
  }
  out.verdict = worse_direction(pair, c, out.verdict);
  return out;
}

Judged judge_times(const FigurePair& pair, const StatedChange& c) {
  Judged out;
  const Decimal ratio = pair.to.value / pair.from.value;
  out.verdict = judge_multiple(ratio, c.value, c.hedge);
  if (c.either_way && out.verdict != VerdictKind::kSupported) {
    const VerdictKind other = judge_multiple(ratio, c.value + Decimal(1), c.hedge);
    if (other == VerdictKind::kSupported || out.verdict == VerdictKind::kInconsistent)
      out.verdict = other;
  }
  out.gives = fmt::format("a factor of {}", printed(ratio, 2));
  return out;
}

/// "60 cents" where the prices are told in euros.
bool in_minor_unit(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  const std::string_view minor = c.quantity.unit;
  const std::string_view major = pair.to.unit.empty() ? pair.from.unit : pair.to.unit;
  if (text.figure_at(c.core).type != MentionType::kMoney) return false;
  return (minor == "CENT" && (major == "EUR" || major == "USD" || major.ends_with("D"))) ||
         (minor == "PENNY" && major == "GBP");
}

Judged judge_minor_unit(const FigurePair& pair, const StatedChange& c) {
  Judged out;
  const Decimal hundred(100);
  const Decimal gap = difference(pair).abs() * hundred;
  // Prices are exact.
  Computed computed{gap, Interval::point(gap)};
  out.verdict = worse_direction(pair, c, judge_stated(computed, c.quantity));
  out.gives = printed(gap);
  return out;
}

Judged judge_difference(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  Judged out;
  if (in_minor_unit(text, pair, c)) return judge_minor_unit(pair, c);
  Quantity a;
  Quantity b;
  const bool unit_fits = text.figure_at(c.core).type == text.figure_at(pair.after).type &&
                         c.quantity.unit == pair.to.unit;
  const bool plain = text.figure_at(c.core).type == MentionType::kNumber &&
                     text.figure_at(pair.after).type == MentionType::kNumber;
  const bool unitless =
      text.figure_at(c.core).type == MentionType::kNumber && c.quantity.unit.empty();
  const bool fraction = c.quantity.words && c.quantity.value < Decimal(1);  // "cut in half"
  // "by 2 billion euros to 10 billion": told of euros, too.
  const bool scaled = text.figure_at(c.core).type == MentionType::kMoney &&
                      text.figure_at(pair.after).type == MentionType::kNumber &&
                      has_scale(text.view(pair.after, pair.after + 1));
  out.applies = !fraction && (unit_fits || plain || unitless || scaled) && !percents(text, pair) &&
                comparable(text, c.core, pair.after, a, b);
  if (!out.applies) return out;
  const Decimal gap = difference(pair).abs();
  Computed computed{gap, pair.to.interval - pair.from.interval};
  if (difference(pair).sign() < 0) computed.reach = pair.from.interval - pair.to.interval;
  out.verdict = worse_direction(pair, c, judge_stated(computed, a));
  out.gives = printed(gap);
  return out;
}

CheckKind check_of(const StatedChange& c) {
  if (c.kind == Kind::kMultiple) return CheckKind::kMultiple;
  return c.kind == Kind::kAbsolute ? CheckKind::kDifference : CheckKind::kChange;
}

Judged judge(const SentenceText& pair_text, const FigurePair& pair, const StatedChange& c) {
  if (c.kind == Kind::kMultiple) return judge_times(pair, c);
  if (c.kind == Kind::kAbsolute) return judge_difference(pair_text, pair, c);
  if (c.kind == Kind::kPercent && c.quantity.points) {
    Judged out;
    out.applies = percents(pair_text, pair);
    return out.applies ? judge_points(pair, c) : out;
  }
  return judge_percent(pair_text, pair, c);
}

/// "fell by 38 last week to 801, against 1,248 a year ago": the base is of another period, seen by
/// figures that are far from the size told.
bool other_period(const FigurePair& pair, const StatedChange& c) {
  if (!pair.compared || c.first >= pair.last || c.kind == Kind::kMultiple) return false;
  const int actual = difference(pair).sign();
  if (c.direction != 0 && actual != 0 && actual != c.direction) return true;
  if (c.kind == Kind::kFraction || c.quantity.points) return false;
  const bool absolute = c.kind == Kind::kAbsolute;
  const Decimal given =
      absolute ? difference(pair).abs() : percent_change(pair.from, pair.to).point;
  const Decimal far = absolute ? Decimal(25, -1) : Decimal(3);
  return given > c.quantity.value * far || c.quantity.value > given * far;
}

/// "140 of this year's 400, or 35 percent": what one is of the other.
bool tells_share(const FigurePair& pair, const StatedChange& c) {
  if (c.kind != Kind::kPercent || c.quantity.points || pair.from.value.sign() <= 0 ||
      pair.to.value.sign() <= 0)
    return false;
  const Decimal part = std::min(pair.from.value, pair.to.value);
  const Decimal whole = std::max(pair.from.value, pair.to.value);
  return (part / whole * Decimal(100) - c.quantity.value).abs() * Decimal(2) <= Decimal(1);
}

/// The year told right behind the figure at `i`; 0 if there is none.
int year_of_figure(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i + 1; k < i + 5 && text[k].kind == AtomKind::kWord; ++k) {
    if (const int year = year_at(text, k + 1); year != 0) return year;
  }
  return 0;
}

/// "90 burglaries in 2024 after 120 in 2023": told from the later to the earlier.
bool told_backwards(const SentenceText& first_text, const SentenceText& text,
                    const FigurePair& pair) {
  const int from = year_of_figure(first_text, pair.before);
  const int to = year_of_figure(text, pair.after);
  return from != 0 && to != 0 && from > to;
}

}  // namespace

/// "2,150 people in four halls, an increase of 15 percent on 1,870": another figure of the sentence
/// changed so, or lies near what is compared while the next one does not.
bool better_figure(const SentenceText& text, const FigurePair& pair, const StatedChange& c) {
  const auto times = [&](Decimal value, int64_t factor) {
    return value <= pair.from.value * Decimal(factor) && pair.from.value <= value * Decimal(factor);
  };
  const bool far = !times(pair.to.value, 10);
  for (const uint32_t i : text.figure_places()) {
    if (i == pair.before || i == pair.after || i == c.core || text.figure_at(i).year) continue;
    const Quantity& other = text.figure_at(i).quantity;
    if (other.unit != pair.to.unit || text.figure_at(i).percent()) continue;
    if (far && times(other.value, 3)) return true;
    FigurePair with = pair;
    with.after = i;
    with.to = other;
    const Judged judged = judge(text, with, c);
    if (judged.applies && judged.verdict == VerdictKind::kSupported) return true;
  }
  return false;
}

void tell_change(const SentenceText& pair_text, const SentenceText& text, const FigurePair& pair,
                 const StatedChange& c, bool may_accuse, ClaimSink& sink) {
  if (c.kind == Kind::kAbsolute && &pair_text != &text) return;
  const Judged judged = judge(pair_text, pair, c);
  if (!judged.applies) return;
  // "lost 20 percent of its value, falling to 80 from 110": two movements.
  bool two_moves = text.any_word(c.first, {"lost", "shed", "losing", "shedding"}) &&
                   c.last < pair.first && text.has(kRiseWord | kFallWord, c.last, pair.first);
  bool value = false;
  for (uint32_t i = c.last; i < pair.first; ++i) value = value || text.word(i, "value");
  two_moves = two_moves && value;
  const bool silent = !may_accuse || two_moves || other_period(pair, c) || exchange_rate(text) ||
                      told_backwards(before_text(pair_text, pair), pair_text, pair);
  if (judged.verdict != VerdictKind::kSupported &&
      (silent || tells_share(pair, c) || better_figure(pair_text, pair, c)))
    return;
  Told told;
  told.check = check_of(c);
  told.verdict = judged.verdict;
  told.span = text.range(c.first, c.last);
  if (text.is_figure(c.core)) told.mentions.push_back(text.figure_at(c.core).mention);
  const SentenceText& first_text = before_text(pair_text, pair);
  told.mentions.push_back(first_text.figure_at(pair.before).mention);
  told.mentions.push_back(pair_text.figure_at(pair.after).mention);
  told.value = judged.gives;
  const std::string_view said = text.view(c.core, c.kind == Kind::kFraction ? c.last : c.core + 1);
  const std::string before(first_text.view(pair.before, pair.before + 1));
  const std::string after(pair_text.view(pair.after, pair.after + 1));
  const int actual = difference(pair).sign();
  const bool direction_wrong = c.direction != 0 && actual != 0 && actual != c.direction;
  if (!judged.message.empty()) {
    told.message = judged.message;
  } else if (judged.verdict == VerdictKind::kSupported) {
    told.message = fmt::format("the figures as printed give {}", judged.gives);
  } else if (direction_wrong) {
    told.message = fmt::format("the figures as printed go {}, from {} to {}",
                               actual > 0 ? "up" : "down", before, after);
  } else {
    const bool factor = judged.gives.starts_with("a factor");
    told.message = factor && !text.is_figure(c.core)
                       ? fmt::format("the figures as printed give {}, not \"{}\"", judged.gives,
                                     mid_sentence(said))
                       : fmt::format("the figures as printed give {}, not {}", judged.gives,
                                     mid_sentence(said));
  }
  if (judged.verdict != VerdictKind::kSupported && !direction_wrong)
    told.suggestion = judged.suggestion;
  told.steps.push_back(fmt::format("from {} to {}", before, after));
  if (c.kind == Kind::kMultiple) {
    told.steps.push_back(fmt::format("{} / {} = {}", printed(pair.to.value, 2),
                                     printed(pair.from.value, 2),
                                     printed(pair.to.value / pair.from.value, 2)));
  } else {
    told.steps.push_back(fmt::format("{} - {} = {}", printed(pair.to.value, 2),
                                     printed(pair.from.value, 2), printed(difference(pair), 2)));
    if (c.kind != Kind::kAbsolute && !c.quantity.points) {
      told.steps.push_back(fmt::format(
          "{} / {} = {} percent", printed(difference(pair).abs(), 2), printed(pair.from.value, 2),
          printed(percent_change(pair.from, pair.to).point, digits_for(c.quantity))));
    }
  }
  if (&pair_text != &text) told.elsewhere = pair_text.range(pair.first, pair.last);
  sink.tell(text.sentence(), std::move(told));
}

namespace {

/// "That cost 1.60 in May is now 1.76, so drivers pay 10 percent more."
void check_told_change(const DocumentText& document, const SentenceText& text,
                       const StatedChange& c, ClaimSink& sink) {
  const auto pair = told_pair(document.before(text.sentence()), text, c);
  if (pair) tell_change(text, text, *pair, c, true, sink);
}

}  // namespace

void check_changes(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kChange) || text.disowned() || text.question()) return;
  if (!text.has_figure() && !text.has_any(kMultipleWord | kDenominatorWord)) return;
  // "doubled in two years and doubled again in the third": more than one step
  if (text.has_word("respectively") || (text.has_any(kMultipleWord) && text.may_have("again")))
    return;
  const std::vector<StatedChange> changes = find_stated_changes(text);
  std::vector<FigurePair> pairs = find_pairs(text, changes);
  if (pairs.empty() && !changes.empty()) {
    if (auto dated = dated_pair(text, changes.front().first)) pairs.push_back(std::move(*dated));
  }
  std::vector<const FigurePair*> sized;
  for (const StatedChange& c : changes) {
    const FigurePair* owner = nullptr;
    size_t owners = 0;
    for (const FigurePair& pair : pairs) {
      if (!belongs(text, pair, c, changes)) continue;
      ++owners;
      owner = &pair;
    }
    const bool written = std::any_of(pairs.begin(), pairs.end(),
                                     [](const FigurePair& pair) { return pair.written; });
    if (owners == 0 && !written) check_told_change(document, text, c, sink);
    if (owners != 1) continue;
    tell_change(text, text, *owner, c, !other_base(text, *owner, c), sink);
    sized.push_back(owner);
  }
  for (const FigurePair& pair : pairs) {
    if (std::find(sized.begin(), sized.end(), &pair) == sized.end())
      check_direction(text, pair, sink);
  }
  if (pairs.size() == 1 && changes.empty()) check_said_direction(text, pairs.front(), sink);
  if (pairs.empty() && !changes.empty()) {
    if (const SentenceText* before = document.before(text.sentence()))
      check_following_change(*before, text, changes, sink);
  }
}

}  // namespace factlint::computation
