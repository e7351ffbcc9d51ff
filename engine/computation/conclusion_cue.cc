// Entries -> what their words conclude.
#include "engine/computation/conclusion_cue.h"

#include <algorithm>

#include "engine/computation/content_words.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kVerbReach = 8;  // atoms between "bringing" and its "to"

constexpr Relations kAnyAmount = kSumOf | kDifferenceOf | kProductOf | kQuotientOf | kPortionOf;

/// What lies between two figures.
constexpr std::string_view kGapNouns =
    "difference gap margin lead advantage shortfall excess saving savings overspend overrun "
    "underspend reduction cut increase rise fall drop decline cushion improvement delay "
    "wait interval span climb jump leap slide slump plunge descent stretch lag lull lapse widening "
    "shrinkage markup mark-up swing turnaround turnround stay absence dip surge";
/// The changes among them: of percentages, a change in percent.
constexpr std::string_view kChangeNouns =
    "reduction cut increase rise fall drop gain loss decline improvement climb jump leap slide "
    "slump "
    "plunge growth surge dip discount saving overrun overspend markup mark-up premium";
constexpr std::string_view kTotalNouns = "total sum aggregate toll tally haul bill outlay subtotal";
constexpr std::string_view kShareNouns = "share proportion turnout quota occupancy return response";
constexpr std::string_view kMakeVerbs =
    "making makes make made giving gives give gave means meaning yielding yields yielded producing "
    "netting grossing raising earning fetching costing";
constexpr std::string_view kTotalVerbs = "totalling totaling";
constexpr std::string_view kChangeVerbs =
    "rose fell grew rising falling climbed climbing dropped dropping slumped slumping plunged "
    "jumped "
    "soared shrank declined increased decreased surged dipped slid tumbled rocketed swelled "
    "slipped "
    "risen fallen grown shrunk expanded contracted cut raised lowered reduced up down";
constexpr std::string_view kGapWords =
    "ahead behind clear short above below adrift apart off more fewer less over under";

bool is_one_of(std::string_view words, const SentenceText& text, uint32_t i) {
  return text.in(i) && text[i].kind == AtomKind::kWord && among(words, text[i].word);
}

/// Reads the words around one entry.
class CueReader {
 public:
  explicit CueReader(const Entry& entry) : entry_(entry), text_(*entry.text) {
    cue_.first = left_ = text_.with_hedge(entry.at);
    // "putting the gap at 12": the "at" is the verb's.
    for (uint32_t i = left_; i < entry.at; ++i) {
      if (text_.word(i, "at")) cue_.first = left_ = i + 1;
    }
    cue_.last = entry.last;
    while (left_ > 0 && !text_.word(left_ - 1, "at") &&
           (text_.is(left_ - 1, kArticleWord | kHedgeWord) ||
            text_.any_word(left_ - 1, {"just", "only", "exactly", "whole", "full", "fully",
                                       "precisely", "still", "now", "plus", "minus"})))
      --left_;
  }

  std::optional<ConclusionCue> read() {
    const bool found = told_kind() || grown_to() || made_up_of() || noun_before() || put_at() ||
                       averaged() || restated() || added_up() || left_over() || told_together() ||
                       gap_behind() || changed_by() || shared_out() || set_beside() || won_by() ||
                       share_first();
    if (!found || cue_.relations == 0) return std::nullopt;
    set_direction();
    if ((cue_.relations & (kChangeOf | kDifferenceOf)) != 0 && base_elsewhere())
      return std::nullopt;
    return cue_;
  }

 private:
  void set_direction() {
    for (uint32_t i = cue_.first; i < cue_.last; ++i) {
      if (text_.is(i, kRiseWord) ||
          is_one_of("rise jump leap climb increase growth surge gain", text_, i) ||
          text_.any_word(i, {"over", "above", "more", "higher", "dearer"}))
        cue_.direction = 1;
      if (text_.is(i, kFallWord) ||
          is_one_of("fall drop cut slump slide decline reduction dip plunge", text_, i) ||
          text_.any_word(
              i, {"under", "below", "less", "fewer", "lower", "cheaper", "discount", "saving"}))
        cue_.direction = -1;
    }
  }

  bool percent() const { return entry_.unit == "percent" || entry_.unit == "share"; }

  bool told(Relations relations, uint32_t first) {
    cue_.relations = relations;
    cue_.first = std::min(cue_.first, first);
    return true;
  }

  /// Begins a phrase of its own: ", a gap of 12", "with a lead of 12".
  bool set_apart(uint32_t i) const {
    return i == 0 || text_.comma_or_open(i - 1) || text_.mark(i - 1, kColon) ||
           text_.is(i - 1, kPrepositionWord | kBeWord) ||
           text_.any_word(
               i - 1, {"giving", "making", "leaving", "is", "was", "with", "for", "has", "have",
                       "had", "means", "gives", "represents", "representing", "marking", "and"});
  }

  /// "the drop of a third", "that half-point cut": of what was told.
  bool pointing(uint32_t i) {
    cue_.points_back = text_.any_word(i, {"the", "that", "this"});
    return cue_.points_back;
  }

  /// "a total of 12", "an average 12": read as a hedge of the figure.
  bool told_kind() {
    for (uint32_t i = left_; i < entry_.at; ++i) {
      if (text_.any_word(i, {"total", "combined"})) {
        cue_.follows = cue_.strict = true;
        return told(kSumOf | kProductOf, left_);
      }
      if (text_.any_word(i, {"average", "mean"})) return told(kAverageOf | kQuotientOf, left_);
    }
    return false;
  }

  /// "resumed on 187, added another 146 ... at 333": what was, what came, and what is.
  bool grown_to() {
    if (left_ < 4 || percent() || !entry_.per.empty() ||
        !text_.any_word(left_ - 1, {"at", "to", "on", "with"}))
      return false;
    for (uint32_t i = 2; i + 1 < left_; ++i) {
      if (!text_.any_word(i, {"another", "further"}) || !text_.is_figure(text_.skip_hedge(i + 1)))
        continue;
      cue_.follows = true;
      return told(kSumOf, left_);
    }
    return false;
  }

  /// "a 9 million budget, made up of 4 for ..., 3 for ... and 2 for ...": the parts follow.
  bool made_up_of() {
    for (uint32_t k = entry_.at + 1; k < entry_.last + 5 && text_.in(k); ++k) {
      if (text_.is_figure(k)) return false;
      const bool made = text_.word(k, "made") && text_.word(k + 1, "up") && text_.word(k + 2, "of");
      const bool of = text_.word(k + 1, "of") && text_.any_word(k, {"consisting", "composed"});
      const bool into = text_.any_word(k, {"split", "divided", "shared"}) &&
                        text_.any_word(k + 1, {"into", "between", "among"});
      if (!made && !of && !into && !text_.word(k, "comprising")) continue;
      cue_.behind = true;
      return told(kSumOf, cue_.first);
    }
    return false;
  }

  bool noun_before() {
    const bool found = noun_told();
    // Set behind a comma, it follows from what stands before.
    if (found && cue_.first > 0 && text_.comma_or_open(cue_.first - 1)) cue_.follows = true;
    return found;
  }

  bool noun_told() {
    // "a 12-point lead"
    if (hyphen_noun()) return true;
    if (left_ < 2 || !text_.any_word(left_ - 1, {"of", "at", "is", "was"})) return false;
    const uint32_t noun = left_ - 2;
    uint32_t first = noun;
    // "the resulting gap of"
    const auto modifies = [&](uint32_t i) {
      return text_.adjective(i) || text_.noun(i) || text_[i].word.ends_with("ing");
    };
    while (first > 0 && modifies(first - 1) && noun - first < 3 &&
           !text_.is(first - 1, kArticleWord | kPrepositionWord | kBeWord))
      --first;
    while (first > 0 && text_.is(first - 1, kArticleWord)) --first;
    const bool of = text_.word(left_ - 1, "of");
    if (!of && !(text_.is(left_ - 1, kBeWord) && text_.word(noun, "difference"))) return false;
    if (is_one_of("average mean", text_, noun)) return told(kAverageOf | kQuotientOf, first);
    if (is_one_of("speed pace rate", text_, noun) && text_.word(noun - 1, "average"))
      return told(kQuotientOf, first);
    if (!pointing(first) && !set_apart(first)) return false;
    for (uint32_t i = first; i < noun; ++i) {
      if (text_.any_word(i, {"combined", "total", "joint", "aggregate", "overall"}))
        return told(kSumOf | kProductOf | kPortionOf, first);
    }
    if (is_one_of(kTotalNouns, text_, noun)) return told(kSumOf | kProductOf | kPortionOf, first);
    if (percent() && is_one_of(kShareNouns, text_, noun)) return told(kShareOf, first);
    if (percent() && is_one_of(kChangeNouns, text_, noun)) return told(kChangeOf, first);
    // "Her majority of 182": of the votes told before; "with a majority of 182, polling ..."
    if (!percent() && text_.any_word(noun, {"majority"}) && noun > 0 &&
        (text_.any_word(noun - 1, {"his", "her", "their", "its"}) ||
         text_.has_word("polling", "polled", "polls")))
      return told(kDifferenceOf, noun - 1);
    if (percent()) return false;
    // "Revenue was 48 million against costs of 53 million. The loss of 5 million ..."
    const bool balance = cue_.points_back && text_.any_word(noun, {"loss", "profit", "surplus",
                                                                   "deficit", "margin", "overlap"});
    if (!balance && !is_one_of(kGapNouns, text_, noun)) return false;
    return told(kDifferenceOf, first);
  }

  bool hyphen_noun() {
    uint32_t right = entry_.unit == "point" ? entry_.last : entry_.at + 1;
    const bool hyphen = text_.mark(right, kHyphen) && !text_.dash(right);
    if (hyphen) right += 2;
    if (text_.adjective(right) && !is_one_of(kGapNouns, text_, right)) ++right;
    // "a half-point increase": the article is the figure's own.
    const bool article = left_ != cue_.first || text_.word(entry_.at, "a") ||
                         text_.view(entry_.at, entry_.at + 1).starts_with("a ");
    if (!article || !(pointing(left_) || set_apart(left_)) || !is_one_of(kGapNouns, text_, right))
      return false;
    if (!hyphen && entry_.unit.empty()) return false;
    cue_.last = right + 1;
    if (percent()) return is_one_of(kChangeNouns, text_, right) && told(kChangeOf, left_);
    return told(kDifferenceOf, left_);
  }

  /// "putting the gap at 12", "which puts it at 12".
  bool put_at() {
    cue_.follows = cue_.strict = put_or_brought();
    return cue_.follows;
  }

  bool put_or_brought() { return at_amount() || brought_to() || made(); }

  bool at_amount() {
    if (left_ < 2 || !text_.word(left_ - 1, "at")) return false;
    for (uint32_t k = left_ - 1; k > 0 && k + kVerbReach > left_; --k) {
      if (text_[k - 1].kind != AtomKind::kWord || text_.is_figure(k - 1)) return false;
      if (!text_.any_word(k - 1, {"putting", "puts", "put"})) continue;
      bool gap = false;
      for (uint32_t i = k; i + 1 < left_; ++i) gap = gap || is_one_of(kGapNouns, text_, i);
      // "The council puts the cost at 12": told for itself.
      if (!gap && text_.word(k - 1, "put")) return false;
      const Relations relations = gap ? Relations{kDifferenceOf} : kAnyAmount;
      return told(relations, k - 1);
    }
    return false;
  }

  /// "bringing the total to 12", "took his tally to 12".
  bool brought_to() {
    if (left_ < 2 || !text_.word(left_ - 1, "to")) return false;
    bool total = false;
    for (uint32_t k = left_ - 1; k > 0 && k + kVerbReach > left_; --k) {
      if (text_[k - 1].kind != AtomKind::kWord || text_.is_figure(k - 1)) return false;
      total = total || is_one_of(kTotalNouns, text_, k - 1) ||
              text_.any_word(k - 1, {"number", "count", "fleet", "membership", "workforce", "staff",
                                     "total", "score", "record"});
      if (text_.any_word(
              k - 1, {"bringing", "brings", "bring", "brought", "taking", "takes", "take", "took"}))
        return (cue_.may_hold_more = total) && told(kSumOf, k - 1);
    }
    return false;
  }

  bool made() {
    if (left_ == 0) return false;
    if (is_one_of(kTotalVerbs, text_, left_ - 1)) {
      // "With grants totalling 12, it closed": of what was told before.
      cue_.of_before = text_.word(0, "with") && left_ < 5;
      return told(kSumOf | kProductOf, left_ - 1);
    }
    // "every one of the 52 councillors", "all 52 of them"
    if (left_ > 2 && text_.word(left_ - 1, "of") && text_.view(left_ - 2, left_ - 1) == "one" &&
        text_.word(left_ - 3, "every"))
      return told(kSumOf, left_ - 3);
    if (!is_one_of(kMakeVerbs, text_, left_ - 1)) return false;
    // "12 and 30 make 42", "which gives 12"
    const uint32_t k = left_ - 1;
    const bool ends = k > 0 && (text_.comma_or_open(k - 1) || text_.is(k - 1, kWhWord) ||
                                text_.any_word(k - 1, {"which", "that", "this", "together"}));
    if (!ends) return false;
    Relations relations = entry_.per.empty() ? kAnyAmount : kQuotientOf | kProductOf;
    if (percent()) relations = kShareOf | kSumOf;
    return told(relations, k);
  }

  Relations same_told() const {
    if (percent()) return kShareOf | kChangeOf | kSameAs;
    if (!entry_.per.empty()) return kQuotientOf | kProductOf;
    if (entry_.duration()) return kSameAs | kProductOf | kSumOf;
    return kPortionOf | kQuotientOf | kProductOf;
  }

  /// ", or 12", "(12 percent)", "that is 12", "equivalent to 12".
  bool restated() {
    if (left_ == 0) return false;
    const uint32_t k = left_ - 1;
    const bool marked = k > 0 && (text_.comma_or_open(k - 1) || text_.mark(k - 1, kColon));
    cue_.restates = text_.word(k, "or") && marked;
    if (cue_.restates) return (!percent() || left_ == cue_.first) && told(same_told(), k);
    if (text_.word(k, "is") && k > 0 && text_.any_word(k - 1, {"that", "which"}))
      return (text_.end_of_clause(entry_.last) || text_.word(entry_.last, "of")) &&
             told(same_told(), k - 1);
    if (text_.word(k, "to") && k > 0 &&
        text_.any_word(k - 1, {"equivalent", "equal", "equates", "equating"}))
      return told(same_told(), k - 1);
    if (text_.any_word(k, {"at", "to"}) && k > 1 && text_.word(k - 1, "out") &&
        text_.any_word(k - 2, {"works", "worked", "working", "work"}))
      return told(same_told(), k - 2);
    // "Three-quarters of the 48 members: 36 voices."
    if ((text_.mark(k, kColon) || text_.dash(k)) && !percent() && entry_.per.empty() &&
        text_.noun(entry_.at + 1) && text_.end_of_clause(entry_.last))
      return told(kPortionOf, k + 1);
    if (text_.any_word(k, {"representing", "represents", "equals"})) return told(same_told(), k);
    if (text_.mark(k, kOpenBracket) && text_.mark(entry_.last, kCloseBracket) &&
        (percent() || !entry_.per.empty()))
      return told(same_told(), k);
    return false;
  }

  /// "adds up to 12", "comes to 12", "amounted to 12".
  bool added_up() {
    if (left_ < 2 || !text_.word(left_ - 1, "to")) return false;
    uint32_t k = left_ - 2;
    if (text_.word(k, "up") && k > 0) --k;
    if (!text_.any_word(k, {"add", "adds", "added", "adding", "come", "comes", "came", "coming"}))
      return false;
    if (text_.any_word(k, {"add", "adds", "added", "adding"}) && k + 2 == left_) return false;
    if (!entry_.per.empty()) return told(kQuotientOf | kProductOf, k);
    return told(kSumOf | kProductOf | kPortionOf, k);
  }

  /// "leaving 12", "the remaining 12", "12 to go".
  bool left_over() {
    constexpr Relations kRest = kRestOf | kDifferenceOf;
    uint32_t k = left_;
    // "the rest, 12, must be found"
    if (k > 1 && text_.comma_or_open(k - 1) &&
        text_.any_word(k - 2, {"rest", "remainder", "balance"})) {
      cue_.follows = cue_.strict = true;
      return told(kRest, k - 2);
    }
    if (k > 0 && text_.any_word(k - 1, {"leaving", "leaves", "remaining", "other"})) {
      cue_.follows = cue_.strict = true;
      return told(kRest, k - 1);
    }
    k = entry_.last;
    if (text_.is(k, kBeWord) && text_.any_word(k + 1, {"left", "unsold", "empty"})) ++k;
    const bool to_come = text_.word(k, "to") && text_.any_word(k + 1, {"go", "come", "spare"});
    if (!to_come &&
        !text_.any_word(k, {"left", "remain", "remains", "remained", "remaining", "unsold", "empty",
                            "vacant", "unfilled", "untouched", "unaccounted"}))
      return false;
    if (percent()) return false;
    // "sold 15 last week, and 30 are left": more may have gone before.
    if (text_.has_date() || text_.has_period()) return false;
    cue_.follows = cue_.strict = true;
    cue_.last = k + (to_come ? 2 : 1);
    return told(kRest, cue_.first);
  }

  /// "12 in all", "12 altogether", "all 12 together".
  bool told_together() {
    const uint32_t k = entry_.last;
    const bool in_all = (text_.word(k, "in") && text_.any_word(k + 1, {"all", "total"}) &&
                         (text_.end_of_clause(k + 2) || text_.is(k + 2, kBreakWord))) ||
                        (text_.word(k, "all") && text_.word(k + 1, "told")) ||
                        (text_.word(k, "between") && text_.any_word(k + 1, {"them", "us"}));
    const bool one = text_.any_word(k, {"altogether", "combined", "overall", "together"});
    bool ahead = left_ > 0 && text_.any_word(left_ - 1, {"altogether", "combined"});
    // "In all, 12 votes", "The 12 total"
    ahead = ahead || (text_.word(0, "in") && text_.any_word(1, {"all", "total"}) && left_ < 5 &&
                      text_.mark(2, kComma));
    const bool the_total = left_ < cue_.first && left_ == 0 && text_.word(0, "the") &&
                           is_one_of(kTotalNouns, text_, entry_.at + 1);
    if (the_total) {
      cue_.follows = cue_.strict = true;
      cue_.last = entry_.at + 2;
      return told(kSumOf, left_);
    }
    if (behind_between_them()) {
      cue_.behind = true;
      return told(kSumOf, cue_.first);
    }
    if (!in_all && !one && !ahead) return false;
    cue_.last = k + (in_all ? 2 : one ? 1 : 0);
    const uint32_t first = ahead && left_ > 0 ? left_ - 1 : cue_.first;
    return told(kSumOf | kProductOf | kPortionOf, first);
  }

  /// "Between them the brothers have won 23 titles, Tom having taken 11 of them and Rob 12."
  bool behind_between_them() const {
    const bool begins = (text_.word(0, "between") && text_.any_word(1, {"them", "us"})) ||
                        text_.any_word(0, {"together", "jointly", "combined"});
    if (!begins || !text_.mark(entry_.last, kComma) || entry_.thing.empty()) return false;
    // Nothing narrows the last part ("nine before the war").
    const uint32_t part = text_.figure_places().back() + 1;
    if (!text_.end_of_clause(part) && !(text_.word(part, "of") && text_.end_of_clause(part + 2)))
      return false;
    return text_.any_word(entry_.last + 2, {"having", "taking", "winning", "contributing"}) ||
           text_.is_figure(entry_.last + 2) || text_.is_figure(entry_.last + 3);
  }

  /// "12 more", "12 votes ahead", "12 degrees warmer", "12 percent over the estimate".
  bool gap_behind() {
    for (const uint32_t k : {entry_.last, entry_.at + 1}) {
      const bool word = is_one_of(kGapWords, text_, k);
      if (!word && !text_.comparative(k)) continue;
      if (entry_.unit == "month") continue;  // "ten years behind bars"
      // "12 or more", "12 more weeks": no difference.
      if (!percent() && text_.any_word(k, {"over", "under", "off", "above", "below"}) &&
          !text_.end_of_clause(k + 1))
        continue;
      if (text_.any_word(k, {"more", "less", "fewer", "over", "under", "off"}) &&
          !text_.word(k + 1, "than") && !text_.end_of_clause(k + 1) && !percent() &&
          !text_.any_word(k + 1, {"for", "in"}))
        continue;
      if (text_.any_word(k, {"later", "earlier", "older", "younger", "longer"}) &&
          entry_.duration())
        continue;  // read where ages and dates are
      cue_.last = k + 1;
      if (percent()) return told(kChangeOf, cue_.first);
      // "12 percent of its 850 beds; that is 102 places fewer"
      const bool is = left_ > 1 && text_.is(left_ - 1, kBeWord) &&
                      text_.any_word(left_ - 2, {"that", "which", "this"});
      const bool same = left_ > 0 && text_.any_word(left_ - 1, {"or", "meaning", "means"});
      if (is || same) return told(kDifferenceOf | kPortionOf, is ? left_ - 2 : left_ - 1);
      return told(kDifferenceOf, cue_.first);
    }
    // "won by 12", "trails by 12"
    if (left_ > 1 && text_.word(left_ - 1, "by") && !percent() &&
        text_.any_word(left_ - 2,
                       {"won", "wins", "lost", "led", "leads", "trails", "trailed", "missed",
                        "exceeded", "beat", "overspent", "overran", "short", "ahead", "behind"}))
      return told(kDifferenceOf, left_ - 2);
    const bool verb =
        left_ > 0 && is_one_of("saving saves saved shedding shaving", text_, left_ - 1);
    return verb && !percent() && told(kDifferenceOf, left_ - 1);
  }

  /// "27 percent over a year ago", "14 pence lower than the opening quote": of a figure untold.
  bool base_elsewhere() const {
    const uint32_t k = cue_.last;
    // "a jump of 25 percent in online orders": of what was told before, or of something else.
    if (percent() && text_.word(k, "in") && !text_.is_date(k + 1) && !text_.is_duration(k + 1) &&
        !(text_.is_figure(k + 1) && text_.figure_at(k + 1).year))
      return true;
    const auto base_word = [&](uint32_t i) {
      return text_.any_word(i, {"from", "over", "on", "than", "compared", "against", "versus",
                                "above", "below", "up"});
    };
    if (!base_word(k) && !(k > 0 && base_word(k - 1))) return false;
    for (uint32_t i = k; i < k + 8 && text_.in(i) && text_[i].kind != AtomKind::kMark; ++i) {
      if (text_.is_figure(i) && !text_.figure_at(i).year) return false;
      if (i == k + 1 && text_.word(k, "on") && text_.is_date(i)) return false;
      // "by 120 on a wet night"
      if (text_.word(k, "on") && text_.any_word(i, {"night", "day", "evening", "afternoon"}))
        return false;
      if (text_.is_date(i) || text_.is_duration(i) || text_.is(i, kTimeUnitWord) ||
          text_.any_word(i, {"earlier", "ago", "year-ago", "quarter", "average", "last", "previous",
                             "before", "same", "usual", "expected", "expectations"}))
        return true;
    }
    return text_.word(k, "than");
  }

  /// "holding the ward by 127".
  bool won_by() {
    if (left_ < 2 || !text_.word(left_ - 1, "by") || percent()) return false;
    for (uint32_t k = left_ - 1; k > 0 && k + kVerbReach > left_; --k) {
      if (text_[k - 1].kind != AtomKind::kWord || text_.is_figure(k - 1)) return false;
      if (is_one_of("winning won win holding held hold taking took losing lost beating beat "
                    "defeating defeated gaining gained pipping pipped",
                    text_, k - 1))
        return told(kDifferenceOf, k - 1);
    }
    return false;
  }

  /// "will average 140 km/h", "one for every eight".
  bool averaged() {
    if (left_ == 0) return false;
    const uint32_t k = left_ - 1;
    if (text_.any_word(k, {"average", "averages", "averaged", "averaging"}))
      return told(kQuotientOf, k);
    // "on average, 25 to a school"
    const uint32_t comma = text_.mark(k, kComma) && k > 0 ? k - 1 : k;
    if (text_.word(comma, "average") && comma > 0 && text_.word(comma - 1, "on"))
      return told(kAverageOf | kQuotientOf, comma - 1);
    if (text_.word(k, "every") && k > 1 && text_.any_word(k - 1, {"for", "to"}) &&
        entry_.unit.empty())
      return told(kQuotientOf, k - 1);
    return false;
  }

  /// "One in four, gone overnight": a share of what was told before.
  bool share_first() {
    if (!percent() || cue_.first > 2) return false;
    if (text_.mark(entry_.last, kComma)) return told(kShareOf, cue_.first);
    return text_.word(entry_.last, "of") && told(kShareOf, cue_.first);
  }

  /// "slumped by 60 percent".
  bool changed_by() {
    if (left_ == 0) return false;
    uint32_t k = left_ - 1;
    if (!percent() && entry_.unit != "point") {
      // "It has thus risen by 1.8 metres": between the two levels told before
      const bool by = text_.word(k, "by") && k > 0 && is_one_of(kChangeVerbs, text_, k - 1);
      const bool concludes =
          text_.any_word(0, {"it", "that", "this", "they", "so", "thus", "both"}) ||
          text_.has_word("thus", "therefore", "hence", "so");
      if (!by || entry_.unit.empty() || !concludes || text_.figure_places().size() > 2)
        return false;
      cue_.points_back = true;
      return told(kDifferenceOf, k - 1);
    }
    if (text_.word(k, "by") && k > 0) --k;
    if (text_.any_word(left_, {"up", "down"})) k = left_;  // read as a hedge
    if (!is_one_of(kChangeVerbs, text_, k) &&
        !(entry_.unit == "point" && text_.word(left_ - 1, "by")))
      return false;
    return told(entry_.unit == "point" ? kDifferenceOf : kChangeOf, k);
  }

  /// "getting 12 each", ", 12 a head".
  bool shared_out() {
    if (entry_.per.empty() || left_ == 0) return false;
    const bool verb = text_.any_word(left_ - 1, {"getting", "receiving", "paying", "taking", "gets",
                                                 "get", "got", "averaging", "averages"});
    if (verb) return told(kQuotientOf, left_ - 1);
    const bool apart = text_.comma_or_open(left_ - 1) && text_.end_of_clause(entry_.last);
    return apart && told(kQuotientOf | kProductOf, left_);
  }

  /// "Two-thirds of the 27 signatories, 16 in number, have".
  bool set_beside() {
    if (cue_.first == 0 || !text_.comma_or_open(cue_.first - 1)) return false;
    uint32_t end = entry_.last;
    if (text_.word(end, "in") && text_.word(end + 1, "number")) end += 2;
    const bool closed = text_.mark(end, kComma) || text_.mark(end, kCloseBracket) ||
                        (percent() && text_.end_of_clause(end)) ||
                        (text_.dash(cue_.first - 1) && text_.dash(end));
    if (!closed || end > entry_.last + 2) return false;
    cue_.last = end;
    if (percent()) return told(kShareOf | kSameAs, cue_.first);
    return told(kPortionOf, cue_.first);
  }

  const Entry& entry_;
  const SentenceText& text_;
  uint32_t left_ = 0;  ///< first atom behind what the cue stands in
  ConclusionCue cue_;
};

}  // namespace

std::optional<ConclusionCue> conclusion_cue(const Entry& entry) { return CueReader(entry).read(); }

}  // namespace factlint::computation
