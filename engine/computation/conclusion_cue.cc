// Entries -> what their words conclude: the nouns and comparisons beside them.
#include "engine/computation/cue_reader.h"

namespace factlint::computation {

std::optional<ConclusionCue> CueReader::read() {
  const bool found = told_kind() || grown_to() || made_up_of() || noun_before() || put_at() ||
                     averaged() || restated() || added_up() || left_over() || told_together() ||
                     gap_behind() || changed_by() || shared_out() || set_beside() || won_by() ||
                     share_first();
  if (!found || cue_.relations == 0) return std::nullopt;
  if (concludes()) cue_.concludes = true;
  set_direction();
  if ((cue_.relations & (kChangeOf | kDifferenceOf)) != 0 && base_elsewhere()) return std::nullopt;
  return cue_;
}

void CueReader::set_direction() {
  for (uint32_t i = cue_.first; i < cue_.last; ++i) {
    if (text_.is(i, kRiseWord) ||
        is_one_of("rise jump leap climb increase growth surge gain", text_, i) ||
        text_.any_word(i, {"over", "above", "more", "higher", "dearer"}))
      cue_.direction = 1;
    if (text_.is(i, kFallWord) ||
        is_one_of("fall drop cut slump slide decline reduction dip plunge", text_, i) ||
        text_.any_word(
            i, {"under", "below", "less", "fewer", "lower", "cheaper", "discount", "saving"}) ||
        (entry_.unit == "share" && text_.word(i, "off")))
      cue_.direction = -1;
  }
}

/// "which means the flock has [shrunk by 40 percent]".
bool CueReader::concludes() const {
  for (uint32_t i = cue_.first; i > 0 && i + kVerbReach > cue_.first; --i) {
    if (text_.is_figure(i - 1) || text_.mark(i - 1, kSemicolon)) return false;
    if (text_.any_word(i - 1, {"means", "meaning", "meant", "therefore", "thus", "hence"}))
      return true;
  }
  return false;
}

bool CueReader::told(Relations relations, uint32_t first) {
  cue_.relations = relations;
  cue_.first = std::min(cue_.first, first);
  return true;
}

/// Begins a phrase of its own: ", a gap of 12", "with a lead of 12".
bool CueReader::set_apart(uint32_t i) const {
  return i == 0 || text_.comma_or_open(i - 1) || text_.mark(i - 1, kColon) ||
         text_.is(i - 1, kPrepositionWord | kBeWord) ||
         text_.any_word(i - 1,
                        {"giving", "making", "leaving", "is", "was", "with", "for", "has", "have",
                         "had", "means", "gives", "represents", "representing", "marking", "and"});
}

/// "which left [a profit of]", "giving her [a majority of]": what the figures before come to.
bool CueReader::results_in(uint32_t first) const {
  static constexpr ListedWords kResults =
      "left leaving leaves giving gave gives handing handed producing produced yielding yielded "
      "making made meaning means";
  uint32_t i = first;
  // "left the club [with a deficit of]"
  if (i > 2 && text_.word(i - 1, "with") && text_.noun(i - 2)) {
    --i;
    while (i > 1 && first - i < 5 && (text_.noun(i - 1) || text_.is(i - 1, kArticleWord)) &&
           !text_.any_word(i - 1, {"left", "leaving", "leaves"}))
      --i;
    return text_.any_word(i - 1, {"left", "leaving", "leaves"});
  }
  if (i > 0 && text_.any_word(i - 1, {"him", "her", "them", "it", "us", "me"})) --i;
  if (i == 0 || !is_one_of(kResults, text_, i - 1)) return false;
  return i < 2 || text_.comma_or_open(i - 2) || text_.any_word(i - 2, {"which", "that", "and"}) ||
         text_.is(i - 2, kModalWord);
}

/// "the drop of a third", "that half-point cut": of what was told.
bool CueReader::pointing(uint32_t i) {
  cue_.points_back = text_.any_word(i, {"the", "that", "this"});
  return cue_.points_back;
}

/// "a total of 12", "an average 12": read as a hedge of the figure.
bool CueReader::told_kind() {
  for (uint32_t i = left_; i < entry_.at; ++i) {
    if (text_.any_word(i, {"total", "combined"})) {
      // "A total of 350 jobs will go, 200 in Leeds, 90 in York and 60 in Hull": the parts follow
      const auto& places = text_.figure_places();
      cue_.behind = left_ == 0 && places.size() > 2 && places.front() == entry_.at &&
                    entry_.text->mark(places[1] - 1, kComma);
      cue_.follows = cue_.strict = !cue_.behind;
      cue_.may_hold_more = cue_.behind;
      return told(kSumOf | kProductOf, left_);
    }
    if (text_.any_word(i, {"average", "mean"})) return told(kAverageOf | kQuotientOf, left_);
  }
  return false;
}

/// "resumed on 187, added another 146 ... at 333": what was, what came, and what is.
bool CueReader::grown_to() {
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
bool CueReader::made_up_of() {
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

bool CueReader::noun_before() {
  const bool found = noun_told();
  // Set behind a comma, it follows from what stands before.
  if (found && cue_.first > 0 && text_.comma_or_open(cue_.first - 1)) cue_.follows = true;
  return found;
}

bool CueReader::noun_told() {
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
  if (noun > 0 && text_.word(noun, "difference") && text_.word(noun - 1, "goal") &&
      text_.word(entry_.last, "to"))
    return false;
  const bool of = text_.word(left_ - 1, "of");
  // "The gap is nine points": between the two told before
  const bool opens =
      first == 0 || text_.mark(first - 1, kSemicolon) || text_.mark(first - 1, kColon);
  const bool the_gap = opens && noun == first + 1 && text_.word(first, "the") &&
                       text_.any_word(noun, {"gap", "difference", "margin", "lead", "shortfall",
                                             "increase", "rise", "fall", "drop", "saving"});
  // "8, 9 and 10; her average is nine"
  const bool her_average = text_.word(noun, "average") && noun > 0 &&
                           text_.any_word(noun - 1, {"his", "her", "their", "its"});
  if (!of &&
      !(text_.is(left_ - 1, kBeWord) && (text_.word(noun, "difference") || the_gap || her_average)))
    return false;
  if (is_one_of("average mean", text_, noun)) return told(kAverageOf | kQuotientOf, first);
  if (is_one_of("speed pace rate", text_, noun) && text_.word(noun - 1, "average"))
    return told(kQuotientOf, first);
  // "With an interval of 20 minutes the evening runs to": a pause
  if (text_.word(noun, "interval") && first > 0 && text_.word(first - 1, "with")) return false;
  const bool result = results_in(first);
  if (!pointing(first) && !set_apart(first) && !result) return false;
  for (uint32_t i = first; i < noun; ++i) {
    if (text_.any_word(i, {"combined", "total", "joint", "aggregate", "overall"}))
      return told(kSumOf | kProductOf | kPortionOf, first);
  }
  if (is_one_of(kTotalNouns, text_, noun)) return told(kSumOf | kProductOf | kPortionOf, first);
  if (percent() && is_one_of(kShareNouns, text_, noun)) return told(kShareOf, first);
  if (percent() && text_.word(noun, "loss")) return told(kChangeOf | kShareOf, first);
  if (percent() && is_one_of(kChangeNouns, text_, noun)) return told(kChangeOf, first);
  // "which left an operating profit of 13", "giving her a majority of 517"
  if (result && !percent() &&
      text_.any_word(noun, {"loss", "profit", "surplus", "deficit", "margin", "majority", "hole",
                            "balance", "plurality"})) {
    cue_.concludes = true;
    return told(kDifferenceOf, first);
  }
  // "Her majority of 182": of the votes told before; "with a majority of 182, polling ..."
  if (!percent() && text_.any_word(noun, {"majority"}) && noun > 0 &&
      (text_.any_word(noun - 1, {"his", "her", "their", "its"}) ||
       text_.has_word("polling", "polled", "polls")))
    return told(kDifferenceOf, noun - 1);
  if (percent()) return false;
  // "holds on by a majority of 517", "A surplus of 3 million has saved it"
  if (text_.word(noun, "majority") && first > 0 && text_.any_word(first - 1, {"by", "with"}))
    return told(kDifferenceOf, first);
  if (first == 0 && text_.word(0, "a") &&
      text_.any_word(noun, {"surplus", "deficit", "profit", "loss"}))
    return told(kDifferenceOf, first);
  // "Revenue was 48 million against costs of 53 million. The loss of 5 million ..."
  const bool balance = cue_.points_back && text_.any_word(noun, {"loss", "profit", "surplus",
                                                                 "deficit", "margin", "overlap"});
  if (!balance && !is_one_of(kGapNouns, text_, noun)) return false;
  return told(kDifferenceOf, first);
}

bool CueReader::hyphen_noun() {
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

/// "12 more", "12 votes ahead", "12 degrees warmer", "12 percent over the estimate".
bool CueReader::gap_behind() {
  // "ended its year 1.4 million in the red"
  if (!percent() && text_.word(entry_.last, "in")) {
    const uint32_t the = text_.word(entry_.last + 1, "the") ? 1 : 0;
    if (text_.any_word(entry_.last + 1 + the, {"red", "black", "deficit", "surplus", "credit"})) {
      cue_.last = entry_.last + 2 + the;
      cue_.concludes = true;
      return told(kDifferenceOf, cue_.first);
    }
  }
  for (const uint32_t k : {entry_.last, entry_.at + 1}) {
    const bool word = is_one_of(kGapWords, text_, k);
    if (!word && !text_.comparative(k)) continue;
    if (entry_.unit == "month") continue;  // "ten years behind bars"
    // "Two have reopened. Three more, A, B and C, need piers": besides
    if (text_.word(k, "more") && left_ == 0 && !text_.word(k + 1, "than")) continue;
    // "12 or more", "12 more weeks": no difference.
    if (!percent() && text_.any_word(k, {"over", "under", "off", "above", "below"}) &&
        !text_.end_of_clause(k + 1) && !(cue_.first > 0 && text_.comma_or_open(cue_.first - 1)))
      continue;
    if (text_.any_word(k, {"more", "less", "fewer", "over", "under", "off"}) &&
        !text_.word(k + 1, "than") && !text_.end_of_clause(k + 1) && !percent() &&
        !text_.any_word(k + 1, {"for", "in"}))
      continue;
    if (text_.any_word(k, {"later", "earlier", "older", "younger", "longer"}) && entry_.duration())
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
  const bool verb = left_ > 0 && is_one_of("saving saves saved shedding shaving", text_, left_ - 1);
  return verb && !percent() && told(kDifferenceOf, left_ - 1);
}

/// "27 percent over a year ago", "14 pence lower than the opening quote": of a figure untold.
bool CueReader::base_elsewhere() const {
  const uint32_t k = cue_.last;
  // "a jump of 25 percent in online orders": of what was told before, or of something else.
  uint32_t time = text_.skip_hedge(k + 1);
  while (text_.any_word(time, {"barely", "just", "only", "under", "little", "more", "than"}))
    ++time;
  if (percent() && text_.word(k, "in") && !text_.is_date(k + 1) && !text_.is_duration(time) &&
      !(text_.is_figure(k + 1) && text_.figure_at(k + 1).year))
    return true;
  const auto base_word = [&](uint32_t i) {
    return text_.any_word(
        i, {"from", "over", "on", "than", "compared", "against", "versus", "above", "below", "up"});
  };
  if (!base_word(k) && !(k > 0 && base_word(k - 1))) return false;
  // "gets 28, 12 fewer than it needs": of the two told before
  if (text_.word(k, "than") && text_.is(k + 1, kPronounWord) && text_.end_of_clause(k + 3) &&
      cue_.first > 0 && text_.mark(cue_.first - 1, kComma) &&
      text_.any_word(k + 2, {"needs", "need", "needed", "wanted", "wants", "asked", "required"}))
    return false;
  for (uint32_t i = k; i < k + 8 && text_.in(i) && text_[i].kind != AtomKind::kMark; ++i) {
    if (text_.is_figure(i) && !text_.figure_at(i).year) return false;
    if (i == k + 1 && text_.word(k, "on") && text_.is_date(i)) return false;
    // "by 120 on a wet night"
    if (text_.word(k, "on") && text_.any_word(i, {"night", "day", "evening", "afternoon"}))
      return false;
    if (text_.is_date(i) || text_.is_duration(i) || text_.is(i, kTimeUnitWord) ||
        text_.any_word(i, {"earlier", "ago", "quarter", "average", "last", "previous", "before",
                           "same", "usual", "expected", "expectations"}))
      return true;
  }
  return text_.word(k, "than");
}

/// "holding the ward by 127".
bool CueReader::won_by() {
  if (left_ < 2 || !text_.word(left_ - 1, "by") || percent()) return false;
  if (is_one_of("defeat victory win loss triumph", text_, left_ - 2))
    return told(kDifferenceOf, left_ - 2);
  for (uint32_t k = left_ - 1; k > 0 && k + kVerbReach > left_; --k) {
    if (text_[k - 1].kind != AtomKind::kWord || text_.is_figure(k - 1)) return false;
    if (is_one_of("winning won win holding held hold taking took losing lost beating beat "
                  "defeating defeated gaining gained pipping pipped",
                  text_, k - 1))
      return told(kDifferenceOf, k - 1);
  }
  return false;
}

/// "made up 40 percent of those treated", "account for 18 percent".
bool CueReader::makes_up() const {
  if (!percent() || left_ == 0) return false;
  // "up" is read as a hedge of the figure.
  if (text_.any_word(left_ - 1, {"made", "make", "makes", "making"}))
    return text_.word(left_, "up");
  return text_.any_word(left_ - 1, {"constitute", "constitutes", "constituted", "comprise",
                                    "comprised", "represent", "represents", "represented"}) ||
         (left_ > 1 && text_.word(left_ - 1, "for") &&
          text_.any_word(left_ - 2, {"account", "accounts", "accounted", "accounting"}));
}

/// "The rent of 900 swallows 30 percent of her pay of 3,000".
bool CueReader::takes_share() const {
  return percent() && left_ > 2 && text_.word(entry_.last, "of") &&
         text_.figure_places().size() == 3 &&
         text_.any_word(left_ - 1, {"is", "are", "was", "were", "swallows", "eats", "takes",
                                    "swallowed", "took", "covers", "covered", "equals", "makes"});
}

/// "slumped by 60 percent".
bool CueReader::changed_by() {
  if (left_ == 0) return false;
  if (makes_up() || takes_share()) return told(kShareOf, left_ - 1);
  uint32_t k = left_ - 1;
  if (!percent() && entry_.unit != "point") {
    // "It has thus risen by 1.8 metres": between the two levels told before
    const bool by = text_.word(k, "by") && k > 0 && is_one_of(kChangeVerbs, text_, k - 1);
    const bool concludes =
        text_.any_word(0, {"it", "that", "this", "they", "so", "thus", "both"}) ||
        text_.has_word("thus", "therefore", "hence", "so");
    if (!by || entry_.unit.empty() || !concludes || text_.figure_places().size() > 2) return false;
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

std::optional<ConclusionCue> conclusion_cue(const Entry& entry) { return CueReader(entry).read(); }

}  // namespace factlint::computation
