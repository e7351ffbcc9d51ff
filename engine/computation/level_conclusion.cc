// "The population was 640 in 2001. It is 480 today. It has fallen by a third.": a change, share or
// factor that names neither of the two levels that its passage holds -> judged.
//
// How the words beside the figure are put matters little here, for the passage holds two levels of
// one kind and nothing else that could be meant.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger_passage.h"
#include "engine/computation/level_topic.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

/// "The pass rate was 80 per cent": of those just told, where the sentence begins with it.
bool rate_of_those(const SentenceText& text, uint32_t first, const Conclusion& c) {
  if (first != 0 || c.direction != 0 || !text.any_word(0, {"the", "that", "this", "its", "their"}))
    return false;
  for (uint32_t i = 1; i < 4 && i < c.first; ++i) {
    if (text.any_word(i, {"rate", "share", "proportion", "percentage", "turnout", "occupancy"}))
      return text.is(i + 1, kBeWord) || text.is(i + 1, kPrepositionWord);
  }
  return false;
}

/// "by a third", "two-thirds of it", "a quarter of its homes"; nullopt where no word tells of a
/// change or a part.
std::optional<Conclusion> conclusion_of(const Entry& figure) {
  const SentenceText& text = *figure.text;
  if (!figure.firm && figure.hedge == Hedge::kNone) return std::nullopt;
  if (!figure.per.empty() || !text.is_figure(figure.at)) return std::nullopt;
  Conclusion out;
  out.figure = &figure;
  out.first = text.with_hedge(figure.at);
  out.last = figure.last;
  const AtomRange clause = clause_around(text, out.first, out.last);
  bool loss = false;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if (i >= figure.at && i < figure.last) continue;
    if (text.is_figure(i) && !text.figure_at(i).year) return std::nullopt;
    const bool rise = text.is(i, kRiseWord);
    const bool fall = text.is(i, kFallWord);
    if (rise != fall) {
      if (out.direction == (rise ? -1 : 1)) return std::nullopt;
      out.direction = rise ? 1 : -1;
      out.change = true;
    }
    loss = loss || tells_loss(text, i);
  }
  const bool of = text.word(figure.last, "of") &&
                  (text.is(figure.last + 1, kArticleWord | kPronounWord) ||
                   text.any_word(figure.last + 1, {"its", "it", "them", "their", "his", "her",
                                                   "that", "this", "those", "these", "all"}));
  if (loss) {
    out.change = true;
    if (out.direction == 0) out.direction = -1;
  }
  out.share = of || loss || rate_of_those(text, clause.first, out);
  if (!out.change && !out.share) return std::nullopt;
  return out;
}

/// "has shrunk by half", "was cut in half".
std::optional<Factor> by_half(const SentenceText& text, uint32_t i) {
  if (i < 2 || !text.word(i, "half") || !text.any_word(i - 1, {"by", "in"}) ||
      !text.is(i - 2, kFallWord) || text.word(i + 1, "of"))
    return std::nullopt;
  Factor out;
  out.value = Decimal(5, -1);
  out.first = i - 2;
  out.last = i + 1;
  return out;
}

/// Words that tie a sentence to a time or place that the passage does not tell.
bool tied_elsewhere(const SentenceText& text, const Conclusion& c) {
  if (open_sentence(text, false)) return true;
  // "The 20 percent drop is the steepest since": of what was told
  if (c.first == 1 && text.any_word(0, {"the", "that", "this"})) return false;
  return text.has_word("elsewhere", "national", "nationally", "usual", "average", "typical",
                       "since", "study", "nationwide", "compared", "than", "other", "others",
                       "comparable", "basis", "adjusted", "excluding", "considering");
}

/// A time of its own, so that other levels may be meant: "had fallen 2.8 percent in August".
bool tells_time(const SentenceText& text) {
  const auto& places = text.value_places();
  return std::any_of(places.begin(), places.end(), [&](uint32_t i) {
    return year_at(text, i) != 0 || (text.is_date(i) && !text.may_be_figure(i));
  });
}

/// Another percentage or fraction of the passage tells what the levels are to one another.
bool told_already(const Ledger& passage) {
  return std::any_of(passage.before().begin(), passage.before().end(), [](const Entry& e) {
    return e.unit == "percent" || e.unit == "share" || e.unit == "point";
  });
}

/// "113 from 105", "113, against 105": what was told last came first.
bool told_backwards(const Entry& first, const Entry& second) {
  const SentenceText& text = *second.text;
  if (first.text != second.text) return false;
  for (uint32_t i = first.last; i < second.at; ++i) {
    if (text.any_word(i, {"from", "against", "compared", "versus", "than", "after", "up", "down"}))
      return true;
  }
  return false;
}

/// "two of whom", "room for 200 wheelchairs": figures beside two levels that are far above them.
void leave_out_small(std::vector<const Entry*>& levels) {
  if (levels.size() < 3) return;
  std::vector<Decimal> values;
  values.reserve(levels.size());
  for (const Entry* e : levels) values.push_back(e->value);
  std::sort(values.begin(), values.end());
  const Decimal level = values[values.size() - 2];
  std::erase_if(levels, [&](const Entry* e) { return e->value * Decimal(20) <= level; });
}

/// The sentence tells amounts beside the conclusion, so that it may be of those.
bool tells_amounts(const Ledger& passage, const Conclusion& c) {
  return std::any_of(passage.here().begin(), passage.here().end(), [&](const Entry& e) {
    const bool itself = e.at >= c.first && e.at < c.last;
    // "has driven two tenants out"
    const bool few = e.unit.empty() && !e.thing.empty() && e.value <= Decimal(12);
    return !itself && !few && !e.position() && !e.duration();
  });
}

/// What two levels give.
struct Given {
  CheckKind check = CheckKind::kChange;
  Computed value;
  std::string steps;
};

Given given(const Entry& part, const Entry& base, bool change) {
  const Interval hundred = Interval::point(Decimal(100));
  const bool up = part.value > base.value;
  Given out;
  const std::string a = told_value(part, part.value);
  const std::string b = told_value(base, base.value);
  if (!change) {
    out.value = {part.value * Decimal(100) / base.value, part.reach / base.reach * hundred};
    out.steps = fmt::format("{} / {}", a, b);
  } else {
    out.value.point = (part.value - base.value).abs() * Decimal(100) / base.value;
    out.value.reach =
        (up ? part.reach - base.reach : base.reach - part.reach) / base.reach * hundred;
    out.steps = fmt::format("({} - {}) / {}", up ? a : b, up ? b : a, b);
  }
  out.steps += fmt::format(" = {} percent", printed(out.value.point, 1));
  return out;
}

class LevelJudge {
 public:
  LevelJudge(const Ledger& passage, const Conclusion& conclusion, ClaimSink& sink)
      : passage_(passage), text_(passage.text()), conclusion_(conclusion), sink_(sink) {}

  void run() {
    Entry ratio;  // a factor concludes as a share does
    ratio.text = &text_;
    ratio.at = conclusion_.first;
    ratio.unit = "share";
    ConclusionCue cue;
    cue.relations = kChangeOf;
    auto levels =
        levels_of(passage_, conclusion_.figure != nullptr ? *conclusion_.figure : ratio, cue);
    leave_out_small(levels);
    if (levels.size() != 2 || tells_amounts(passage_, conclusion_) ||
        !alike(*levels[0], *levels[1]) || levels[0]->per != levels[1]->per)
      return;
    // Shares are of parts, not of what it was at two times.
    both_timed_ =
        told_backwards(*levels[0], *levels[1]) ||
        (timed(*levels[0]->text, levels[0]->at) && timed(*levels[1]->text, levels[1]->at));
    const bool ordered = levels[0]->value < levels[1]->value;
    rises_ = ordered != told_backwards(*levels[0], *levels[1]);
    low_ = levels[ordered ? 0 : 1];
    high_ = levels[ordered ? 1 : 0];
    if (low_->value.sign() <= 0 || low_->value == high_->value ||
        high_->value > low_->value * Decimal(20))
      return;
    if (conclusion_.figure != nullptr) {
      judge_figure();
    } else {
      judge_factor();
    }
  }

 private:
  /// Nothing but the two levels can be meant. A few of something are no level of anything.
  bool closed() const {
    if (high_->unit.empty() && high_->value <= Decimal(12)) return false;
    if (tied_elsewhere(text_, conclusion_) || tells_time(text_) || told_already(passage_) ||
        open_sentence(*low_->text, false) || open_sentence(*high_->text, false))
      return false;
    const bool money = low_->unit.size() == 3 && low_->unit == high_->unit;
    const uint32_t begin = std::min(low_->text->sentence(), high_->text->sentence());
    const Entry& counted = low_->thing.empty() ? *high_ : *low_;
    return about_passage(passage_, conclusion_, counted, money, begin);
  }

  void judge_figure() {
    const Entry& figure = *conclusion_.figure;
    const bool change = conclusion_.change &&
                        (conclusion_.direction == 0 || conclusion_.direction == (rises_ ? 1 : -1));
    const Quantity& stated = text_.figure_at(figure.at).quantity;
    std::array<std::optional<Given>, 4> all;
    if (change && rises_) all[0] = given(*high_, *low_, true);
    if (change && !rises_) all[1] = given(*low_, *high_, true);
    if (conclusion_.share && !both_timed_) {
      all[2] = given(*low_, *high_, false);
      all[3] = given(*low_, *high_, true);
      all[2]->check = all[3]->check = CheckKind::kShare;
    }
    const Given* best = nullptr;
    for (const auto& one : all) {
      if (!one) continue;
      const VerdictKind verdict = figure.unit == "share"
                                      ? judge_fraction(one->value, figure.value, stated.hedge)
                                      : judge_stated(one->value, stated);
      if (verdict == VerdictKind::kImprecise) return;
      if (verdict == VerdictKind::kSupported) return tell(*one, one->check, true);
      const auto off = [&](const Given& g) { return (g.value.point - figure.value).abs(); };
      if (best == nullptr || off(*one) < off(*best)) best = &*one;
    }
    if (best == nullptr || !figure.firm || !near_each_other(best->value.point, figure.value) ||
        !closed())
      return;
    tell(*best, best->check, false);
  }

  void judge_factor() {
    const Factor& factor = conclusion_.factor;
    const bool part = factor.value < Decimal(1);
    const Decimal ratio = part ? low_->value / high_->value : high_->value / low_->value;
    const VerdictKind verdict = judge_multiple(ratio, factor.value, factor.hedge);
    if (verdict == VerdictKind::kImprecise) return;
    if (factor.more && judge_multiple(ratio, factor.value + Decimal(1), factor.hedge) !=
                           VerdictKind::kInconsistent)
      return;
    Given one;
    one.value.point = ratio;
    const Entry& upper = part ? *low_ : *high_;
    const Entry& lower = part ? *high_ : *low_;
    one.steps = fmt::format("{} / {} = {}", told_value(upper, upper.value),
                            told_value(lower, lower.value), printed(ratio, 2));
    const bool ok = verdict == VerdictKind::kSupported;
    if (!ok && (!near_each_other(ratio, factor.value) || !closed())) return;
    tell(one, CheckKind::kMultiple, ok);
  }

  void tell(const Given& given, CheckKind check, bool ok) {
    if (!sink_.wants(check)) return;
    Told told;
    told.check = check;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text_.range(conclusion_.first, conclusion_.last);
    const Entry* figure = conclusion_.figure;
    const std::string stated = figure != nullptr ? told_value(*figure, figure->value)
                                                 : printed(conclusion_.factor.value, 2);
    told.value = printed(given.value.point, figure != nullptr ? 1 : 2);
    told.message = ok ? given.steps : fmt::format("{}, not {}", given.steps, stated);
    told.steps.push_back(given.steps);
    if (figure != nullptr) told.mentions.push_back(text_.atom_mention(figure->at));
    for (const Entry* level : {low_, high_}) {
      if (level->text == &text_) {
        told.mentions.push_back(text_.atom_mention(level->at));
      } else {
        told.elsewhere = level->text->range(level->at, level->at + 1);
      }
    }
    sink_.tell(text_.sentence(), std::move(told));
  }

  const Ledger& passage_;
  const SentenceText& text_;
  const Conclusion& conclusion_;
  ClaimSink& sink_;
  const Entry* low_ = nullptr;
  const Entry* high_ = nullptr;
  bool rises_ = false;
  bool both_timed_ = false;
};

}  // namespace

void check_levels(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  const bool factors = text.has_any(kMultipleWord) || text.may_have("twice", "thrice", "times");
  if (!factors && !text.may_tell_share()) return;
  std::vector<Conclusion> found;
  for (const Entry& entry : ledger.here()) {
    if (entry.unit != "percent" && entry.unit != "share") continue;
    if (const auto conclusion = conclusion_of(entry)) found.push_back(*conclusion);
  }
  for (uint32_t i = 0; i < text.size(); ++i) {
    auto factor = factors ? factor_at(text, i) : std::nullopt;
    if (!factor) factor = by_half(text, i);
    // "three times as many birds": read where two amounts are compared
    if (!factor || factor->as) continue;
    Conclusion conclusion;
    conclusion.factor = *factor;
    conclusion.first = factor->first;
    conclusion.last = factor->last;
    found.push_back(conclusion);
  }
  // Of several, each has levels of its own.
  if (found.size() != 1 || sink.told_on(text.sentence(), text.range(found[0].first, found[0].last)))
    return;
  const auto passage = ledger.passage();
  if (!passage) return;
  LevelJudge(*passage, found[0], sink).run();
  // "30,000 tonnes, against 10,000"
  const auto lent = passage->lent();
  // Of a share, both levels tell their unit.
  if (lent && !found[0].share &&
      !sink.told_on(text.sentence(), text.range(found[0].first, found[0].last)))
    LevelJudge(*lent, found[0], sink).run();
}

}  // namespace factlint::computation
