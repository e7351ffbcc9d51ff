// One pass over the tokens: where a number may begin, read it with its unit, range and hedges, and
// record it.
#include "engine/mention/number_finder.h"

#include "engine/mention/hedge_reader.h"
#include "engine/mention/measure_reader.h"
#include "engine/mention/number_doubt.h"
#include "engine/mention/number_lexicon.h"
#include "engine/mention/range_reader.h"
#include "engine/mention/token_view.h"

namespace factlint {

struct NumberFinder::Tables {
  NumberLexicon lexicon;
  std::vector<uint8_t>
      starts;  ///< per word: a number may begin here; or after "a", "all" the next word tells
  std::vector<uint8_t> after_article;  ///< per word: "a" before it may begin one

  static constexpr uint8_t kStart = 1;
  static constexpr uint8_t kArticle = 2;
  static constexpr uint8_t kWhole = 3;

  explicit Tables(Vocabulary& vocabulary) : lexicon(vocabulary) {
    starts.resize(vocabulary.size(), 0);
    after_article.resize(vocabulary.size(), 0);
    for (WordId word = 1; word < vocabulary.size(); ++word) {
      const WordRole& role = lexicon.role(word);
      const bool article = role.particle == Particle::kA;
      const bool whole = role.particle == Particle::kWhole;
      starts[word] = article ? kArticle : whole ? kWhole : role.starts ? kStart : uint8_t{0};
      after_article[word] = role.after_article || role.particle == Particle::kWhole ? 1 : 0;
    }
  }
};

namespace {

/// Finds the mentions of one sentence at a time.
class SentenceScan {
 public:
  SentenceScan(const TokenView& view, Mentions& mentions)
      : view_(view),
        measures_(view),
        ranges_(view, measures_),
        hedges_(view),
        doubt_(view),
        mentions_(mentions) {}

  /// Reads at token `i`; returns where to go on.
  uint32_t read_at(uint32_t i) {
    if (part_of_name(i)) return i + 1;
    auto expression = measures_.read(i);
    if (expression) read_age_group(*expression);
    if (!expression || cut_short(*expression) || doubt_.no_number(*expression, end_of_last_))
      return i + 1;
    if (ranges_.after_between(expression->first) &&
        !view_.particle(expression->last, Particle::kAnd)) {
      if (auto shorter = measures_.read(i, {false, true});
          shorter && shorter->last < expression->last) {
        if (const auto range = ranges_.read(*shorter); range && !range->change)
          return emit_range(*range);
      }
    }
    if (const auto range = ranges_.read(*expression)) {
      return range->change ? emit(range->low, nullptr, range->low.first) : emit_range(*range);
    }
    return emit(*expression, nullptr, expression->first);
  }

  void begin_sentence() { end_of_last_ = view_.first; }

 private:
  // "G20", "COVID-19", "Su-27": digits that belong to a name.
  bool part_of_name(uint32_t i) const {
    if (!view_.number(i) || !view_.glued(i)) return false;
    if (view_.word(i - 1)) return view_.role(i - 1).code == 0;
    const bool numbered_name = i >= view_.first + 3 && view_.dash(i - 1) && view_.glued(i - 1) &&
                               view_.number(i - 2) && view_.glued(i - 2) && view_.word(i - 3);
    if (numbered_name) return true;  // "T2-173"
    if (i < view_.first + 2 || !view_.dash(i - 1) || !view_.glued(i - 1) || !view_.word(i - 2))
      return false;
    if (view_.mark(i - 1, kDash)) return false;
    if (i - 1 < end_of_last_ + 1) return false;  // the hyphen follows a number: a range or a list
    return view_.role(i - 2).leading.count == 0;
  }

  /// "the over-65s", "under-18s": an age, where the letter is no second.
  void read_age_group(Expression& e) const {
    if (e.measure.kind != MeasureKind::kTime || view_.text(e.last - 1) != "s") return;
    const bool hyphen = view_.dash(e.first - 1) && view_.glued(e.first);
    const uint32_t at = hyphen ? e.first - 2 : e.first - 1;
    const Particle before = view_.role(at).particle;
    if (before != Particle::kOver && before != Particle::kUnder) return;
    // "the over 65s" behind a blank; "in under 10s" is a time.
    if (!hyphen && !view_.particle(at - 1, Particle::kThe) &&
        !view_.particle(at - 1, Particle::kAnd))
      return;
    e.measure.kind = MeasureKind::kAge;
    e.measure.unit = "year";
    MeasureReader::settle(e);
  }

  /// "3D", "777F", "1990s", "10:30": letters that no unit explains.
  bool cut_short(const Expression& e) const {
    const bool glued_word = view_.word(e.last) && view_.glued(e.last);
    if (glued_word && view_.number(e.last - 1)) return true;
    const bool glued_number = view_.number(e.last) && view_.glued(e.last);
    if (glued_number && view_.word(e.last - 1)) return true;  // "L1202", "24703 m212"
    const bool decade = e.measure.kind == MeasureKind::kTime && view_.text(e.last - 1) == "s" &&
                        view_.glued(e.last - 1);
    return decade && (e.number.value >= Decimal(1000) || e.number.value.mantissa() < 10);
  }

  uint32_t emit_range(RangeReading range) {
    if (view_.particle(range.first - 1, Particle::kAged) &&
        range.low.measure.kind == MeasureKind::kNone) {  // "aged between 18 and 25"
      for (Expression* e : {&range.low, &range.high}) {
        e->measure.kind = MeasureKind::kAge;
        e->measure.unit = "year";
        MeasureReader::settle(*e);
      }
    }
    return emit(range.low, &range.high, range.first, range.last);
  }

  uint32_t emit(const Expression& e, const Expression* high, uint32_t first,
                uint32_t range_last = 0) {
    const uint32_t last = high != nullptr ? range_last : e.last;
    HedgeReading before = hedges_.before(rank_behind_than(e) ? first - 1 : first);
    if (before.first < end_of_last_) before = {first, first, Hedge::kNone, false, false, false};
    if (e.measure.kind == MeasureKind::kUnit && view_.text(before.first) == "north")
      before = {first, first, Hedge::kNone, false, false, false};
    if (high == nullptr && (spread_before(before, e) || (e.measure.kind == MeasureKind::kNone &&
                                                         preposition_before(before, e)))) {
      before = {first, first, Hedge::kNone, false, false, false};
    }
    HedgeReading after{last, last, Hedge::kNone, false, false, false};
    if (high == nullptr) after = hedges_.after(last);
    Hedge hedge = before.hedge;
    for (const Hedge other : {after.hedge, e.inner_hedge}) {
      if (hedge == Hedge::kNone || hedge == Hedge::kAbout)
        hedge = other == Hedge::kNone ? hedge : other;
    }
    if (after.closes && hedge == Hedge::kMoreThan) hedge = Hedge::kAtLeast;
    if (after.closes && hedge == Hedge::kLessThan) hedge = Hedge::kAtMost;
    const TokenRange tokens{before.first, after.last};
    const TokenRange core{high != nullptr ? first : e.first, last};
    record(e, high, hedge, tokens, core);
    if (before.exact && hedge == Hedge::kNone && high == nullptr) mark_exact();
    if (e.alternative) {
      Expression other = e;
      std::optional<Expression> other_high;
      other.measure = *e.alternative;
      MeasureReader::settle(other);
      if (high != nullptr) {
        other_high = *high;
        other_high->measure = *e.alternative;
        MeasureReader::settle(*other_high);
      }
      record(other, other_high ? &*other_high : nullptr, hedge, tokens, core);
    }
    end_of_last_ = tokens.last;
    return tokens.last;
  }

  /// "higher than the tenth but lower than the fifteenth": a rank that no noun follows.
  bool rank_behind_than(const Expression& e) const {
    if (!e.number.ordinal || !view_.particle(e.first - 1, Particle::kThe) ||
        view_.text(e.first - 2) != "than")
      return false;
    const std::string_view comparative = view_.text(e.first - 3);
    if (comparative != "higher" && comparative != "lower") return false;
    return view_.clause_end(e.last) || view_.particle(e.last, Particle::kAnd) ||
           view_.particle(e.last, Particle::kBut);
  }

  /// "sovereignty over two areas", "served under two presidents": prepositions, no bounds.
  bool preposition_before(const HedgeReading& before, const Expression& e) const {
    if (before.first + 1 != e.first) return false;
    const std::string_view word = view_.text(before.first);
    if (word == "over") return view_.particle(before.first - 1, Particle::kDominion);
    const bool place = word == "under" || word == "beneath" || word == "beyond" || word == "near";
    return place && e.number.words && !e.number.fraction && e.number.value <= Decimal(12);
  }

  /// "$5 billion over four years", "fell 20 percent over a decade": time that an amount is spread
  /// over, no bound.
  bool spread_before(const HedgeReading& before, const Expression& e) const {
    const uint32_t over = before.first;
    if (e.measure.kind != MeasureKind::kTime || over + 1 != e.first || view_.text(over) != "over")
      return false;
    if (end_of_last_ <= view_.first || over < end_of_last_ || over - end_of_last_ > 2) return false;
    if (!view_.word(over - 1) && !view_.mark(over - 1, kPercent)) return false;
    for (const std::string_view word : {"for", "in", "after", "took", "takes", "lasted", "spent"}) {
      if (view_.text(over - 1) == word) return false;
    }
    return true;
  }

  static MentionType type_of(const Expression& e) {
    switch (e.measure.kind) {
      case MeasureKind::kPercent:
        return MentionType::kPercentage;
      case MeasureKind::kMoney:
        return MentionType::kMoney;
      case MeasureKind::kUnit:
        return MentionType::kQuantity;
      case MeasureKind::kTime:
        return MentionType::kDuration;
      case MeasureKind::kAge:
        return MentionType::kAge;
      case MeasureKind::kNone:
        break;
    }
    return e.number.ordinal ? MentionType::kOrdinal : MentionType::kNumber;
  }

  static Quantity quantity_of(const Expression& e, const Expression* high, Hedge hedge) {
    Quantity q;
    q.value = e.value;
    q.grain = e.grain;
    q.hedge = hedge;
    q.points = e.measure.points;
    q.words = e.number.words;
    q.unit = e.measure.kind == MeasureKind::kPercent ? std::string() : e.measure.unit;
    if (e.number.share) q.unit = "share";
    if (high != nullptr) {
      q.hedge = Hedge::kBetween;
      q.stated = Interval::closed(e.value, high->value);
      q.interval = Interval::closed(*hedged_interval(e.value, e.grain, Hedge::kNone).low,
                                    *hedged_interval(high->value, high->grain, Hedge::kNone).high);
    } else if (e.number.vague && (hedge == Hedge::kNone || hedge == Hedge::kAbout)) {
      q.hedge = Hedge::kVague;
      q.stated = Interval::closed(*e.number.bounds.low * e.measure.factor,
                                  *e.number.bounds.high * e.measure.factor);
      q.interval = q.stated;
    } else {
      q.stated = stated_interval(e.value, hedge);
      q.interval = e.number.ordinal && hedge == Hedge::kNone
                       ? q.stated
                       : hedged_interval(e.value, e.grain, hedge);
    }
    return q;
  }

  void record(const Expression& e, const Expression* high, Hedge hedge, TokenRange tokens,
              TokenRange core) {
    Mention m;
    m.type = type_of(e);
    m.tokens = tokens;
    m.core = core;
    m.text = {view_.tokens[tokens.first].begin, view_.tokens[tokens.last - 1].end};
    m.core_text = {view_.tokens[core.first].begin, view_.tokens[core.last - 1].end};
    if (m.type == MentionType::kDuration) {
      m.payload = static_cast<uint32_t>(mentions_.durations.size());
      mentions_.durations.push_back({e.duration, quantity_of(e, high, hedge), e.ago});
    } else {
      m.payload = static_cast<uint32_t>(mentions_.quantities.size());
      mentions_.quantities.push_back(quantity_of(e, high, hedge));
    }
    mentions_.all.push_back(m);
    join_bounds();
  }

  void mark_exact() {
    const Mention& m = mentions_.all.back();
    if (!Mentions::is_quantity(m.type)) return;
    Quantity& q = mentions_.quantities[m.payload];
    q.exact = true;
    q.interval = q.stated;
  }

  /// "at least 20 and at most 100", "above 10 but below 20": two bounds that meet are one range.
  void join_bounds() {
    if (mentions_.all.size() < 2) return;
    Mention& b = mentions_.all.back();
    Mention& a = mentions_.all[mentions_.all.size() - 2];
    if (a.type != b.type || !Mentions::is_quantity(a.type)) return;
    if (a.tokens.first < view_.first) return;
    const uint32_t joint = view_.mark(a.tokens.last, kComma) ? a.tokens.last + 1 : a.tokens.last;
    if (joint + 1 != b.tokens.first ||
        (!view_.particle(joint, Particle::kAnd) && !view_.particle(joint, Particle::kBut)))
      return;
    Quantity& qa = mentions_.quantities[a.payload];
    const Quantity& qb = mentions_.quantities[b.payload];
    if (qa.hedge == Hedge::kBetween || qa.unit != qb.unit) return;
    const bool a_low = qa.stated.low && !qa.stated.high && qb.stated.high && !qb.stated.low;
    const bool b_low = qb.stated.low && !qb.stated.high && qa.stated.high && !qa.stated.low;
    if (!a_low && !b_low) return;
    const Interval& low = a_low ? qa.stated : qb.stated;
    const Interval& high = a_low ? qb.stated : qa.stated;
    if (*low.low >= *high.high) return;
    const Interval both{low.low, high.high, low.low_open, high.high_open};
    qa.value = *low.low;
    qa.hedge = Hedge::kBetween;
    qa.stated = both;
    qa.interval = both;
    a.tokens.last = b.tokens.last;
    a.core.last = b.core.last;
    a.text.end = b.text.end;
    a.core_text.end = b.core_text.end;
    mentions_.quantities.pop_back();
    mentions_.all.pop_back();
  }

  const TokenView& view_;
  MeasureReader measures_;
  RangeReader ranges_;
  HedgeReader hedges_;
  NumberDoubt doubt_;
  Mentions& mentions_;
  uint32_t end_of_last_ = 0;
};

/// Marks that may open a number: currency signs, vulgar fractions, a minus, a leading point.
bool mark_starts(const TokenView& view, uint32_t i) {
  const Token& token = view.tokens[i];
  switch (token.mark_class) {
    case kCurrency:
      return true;
    case kOtherMark:
      return token.mark == 0;
    case kHyphen:
      if (i == view.first && view.number(i + 1)) return true;  // "- 45,000" in a cell
      [[fallthrough]];
    case kPeriod:
      return view.glued(i + 1) && (view.number(i + 1) || view.mark(i + 1, kCurrency));
    default:
      return false;
  }
}

/// "full-year", "all-day".
bool hyphened(const TokenView& view, uint32_t i) { return view.past_hyphen(i + 1) != i + 1; }

/// "A$5m": the letter is no article.
bool dollar_letter(const TokenView& view, uint32_t i) {
  return view.mark(i + 1, kCurrency) && view.glued(i + 1);
}

}  // namespace

NumberFinder::NumberFinder(Vocabulary& vocabulary)
    : tables_(std::make_unique<const Tables>(vocabulary)) {}
NumberFinder::~NumberFinder() = default;

void NumberFinder::find(const Document& document, const Tokens& tokens,
                        const std::vector<Sentence>& sentences, Mentions& mentions) const {
  TokenView view{document, tokens, tables_->lexicon, 0, 0};
  SentenceScan scan(view, mentions);
  const std::vector<uint8_t>& starts = tables_->starts;
  const std::vector<uint8_t>& after_article = tables_->after_article;
  const auto flag = [](const std::vector<uint8_t>& flags, const Token& token) {
    return token.word < flags.size() ? flags[token.word] : uint8_t{0};
  };
  for (const Sentence& sentence : sentences) {
    view.first = sentence.tokens.first;
    view.last = sentence.tokens.last;
    scan.begin_sentence();
    for (uint32_t i = view.first; i < view.last;) {
      const Token& token = tokens[i];
      bool look = token.kind == TokenKind::kNumber;
      if (token.kind == TokenKind::kWord) {
        const uint8_t start = flag(starts, token);
        const bool next =
            start > Tables::kStart && i + 1 < view.last && flag(after_article, tokens[i + 1]) != 0;
        look = start == Tables::kStart || next ||
               (start == Tables::kArticle && dollar_letter(view, i)) ||
               (start == Tables::kWhole && (token.is(kAllCaps) || hyphened(view, i)));
      } else if (token.kind == TokenKind::kMark) {
        look = mark_starts(view, i);
      }
      i = look ? scan.read_at(i) : i + 1;
    }
  }
}

}  // namespace factlint
