// The words beside a figure that let it take up a whole passage.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/cue_reader.h"
#include "engine/computation/ledger_closed.h"

namespace factlint::computation {
namespace {

constexpr size_t kMost = 12;  // entries of such a passage

/// Reads the words beside one entry.
class ClosedReader {
 public:
  explicit ClosedReader(const Entry& entry) : entry_(entry), text_(*entry.text) {
    closed_.cue.first = left_ = text_.with_hedge(entry.at);
    closed_.cue.last = entry.last;
    while (left_ > 0 && text_.any_word(left_ - 1, {"just", "only", "exactly", "now"})) --left_;
  }

  std::optional<ClosedCue> read() {
    const bool found = so_it_is() || share_of() || next_to() || lost() || gap_noun() ||
                       moved_by() || gap_behind() || parted() || percent_to() || total() ||
                       left_over() || beside_share() || concluded() || definite();
    if (!found) return std::nullopt;
    closed_.cue.points_back = true;
    return closed_;
  }

 private:
  bool percent() const { return entry_.unit == "percent"; }
  bool told(Relations relations, uint32_t first, uint32_t last) {
    closed_.cue.relations = relations;
    closed_.cue.first = std::min(closed_.cue.first, first);
    closed_.cue.last = std::max(closed_.cue.last, last);
    return true;
  }
  bool gap(uint32_t first, uint32_t last) {
    // "In winter both are 55 dollars less": than themselves
    if (first > 1 && text_.any_word(first - 2, {"both", "all"})) return false;
    // "14 metres longer than the one it replaces, which measures"
    // "2.40 per share, 20 cents more than the 2.10 paid last year"
    closed_.anywhere =
        text_.word(last, "than") &&
        text_.any_word(last + 1, {"the", "its", "his", "her", "their", "in", "that"});
    if (!closed_.anywhere && base_behind(last)) return false;
    for (uint32_t i = first; i < last; ++i) {
      if (text_.is(i, kRiseWord) || is_one_of("rise increase jump growth gain", text_, i) ||
          text_.any_word(i, {"up", "more", "higher"}))
        closed_.cue.direction = 1;
      if (text_.is(i, kFallWord) || is_one_of("fall drop cut decline reduction", text_, i) ||
          text_.any_word(i, {"down", "less", "fewer", "lower"}))
        closed_.cue.direction = -1;
    }
    return told(percent() ? kChangeOf : kDifferenceOf, first, last);
  }
  /// "15 percent higher than", "a rise of 12 on last year": of something else.
  bool base_behind(uint32_t k) const {
    if (text_.any_word(k, {"than", "on", "over", "since", "against", "compared", "as", "per", "a",
                           "an", "every", "within", "from", "of", "among", "between", "for"}))
      return true;
    return text_.any_word(k, {"in", "at"}) || text_.is_date(k) || text_.is_duration(k);
  }

  /// "the lead of 1.5 seconds", "the 33 percent drop", "those 12 points' difference"
  bool gap_noun() {
    if (entry_.unit == "share") return false;
    const bool of = left_ > 1 && text_.word(left_ - 1, "of");
    // "The gap, 14 minutes, was the largest"
    if (left_ > 1 && text_.mark(left_ - 1, kComma) && text_.mark(entry_.last, kComma) &&
        is_one_of(kGapNouns, text_, left_ - 2))
      return gap(left_ - 2, entry_.last);
    if (of && (is_one_of(kGapNouns, text_, left_ - 2) ||
               is_one_of(kChangeNouns, text_, left_ - 2) || text_.word(left_ - 2, "majority"))) {
      uint32_t first = left_ - 2;
      while (first > 0 && left_ - first < 6 && !text_.is(first, kArticleWord) &&
             (text_.noun(first - 1) || text_.adjective(first - 1) || first_of_phrase(first - 1)))
        --first;
      return gap(first, entry_.last);
    }
    uint32_t right = entry_.unit == "point" ? entry_.last : entry_.at + 1;
    if (text_.mark(right, kHyphen) && !text_.dash(right)) right += 2;
    if (text_.adjective(right) && !is_one_of(kGapNouns, text_, right)) ++right;
    if (!is_one_of(kGapNouns, text_, right) || left_ == 0 || !first_of_phrase(left_ - 1))
      return false;
    if (!percent() && right == entry_.at + 1) return false;
    return gap(left_ - 1, right + 1);
  }
  /// "That is 155 tins for the food bank", "That would leave it with 17", "giving us 130 pounds"
  bool so_it_is() {
    if (percent() || entry_.unit == "share" || entry_.duration()) return false;
    constexpr Relations kAll = kSumOf | kDifferenceOf | kRestOf | kProductOf;
    uint32_t verb = left_;
    if (verb > 0 && text_.word(verb - 1, "with")) --verb;
    if (verb > 0 && text_.any_word(verb - 1, {"us", "it", "them", "him", "her", "me", "you"}))
      --verb;
    if (verb == 0) return false;
    const bool leaves = text_.any_word(verb - 1, {"leave", "leaves", "leaving", "left"});
    const bool makes = text_.any_word(verb - 1, {"is", "makes", "make", "gives", "give", "means"});
    const bool opens = text_.any_word(0, {"that", "this", "together"}) && verb < 4;
    if ((leaves || makes) && opens) {
      closed_.before = true;
      return told(leaves ? kRestOf | kDifferenceOf : kAll, 0, entry_.last);
    }
    const bool gives = verb > 1 && text_.mark(verb - 2, kComma) &&
                       (leaves || text_.any_word(verb - 1, {"giving", "making", "bringing"}));
    // "making 20,000 over the year": with others
    const bool with_others = text_.any_word(entry_.last, {"over", "during", "across", "in"}) &&
                             text_.any_word(entry_.last + 2, {"year", "season", "decade", "month"});
    if (!gives || with_others) return false;
    closed_.one_part = true;
    return told(leaves ? kRestOf | kDifferenceOf : kSumOf | kProductOf, verb - 1, entry_.last);
  }
  /// "At three quarters of its capacity", "a third of the total"
  bool share_of() {
    if (entry_.unit != "share" && !percent()) return false;
    const uint32_t k = entry_.last;
    constexpr ListedWords kWholes = "capacity total whole size volume strength length area height";
    if (text_.word(k, "of")) {
      const bool the = text_.any_word(k + 1, {"its", "their", "his", "her", "the", "all", "that"});
      const uint32_t noun = the ? k + 2 : k + 1;
      closed_.before = is_one_of(kWholes, text_, noun);
      return closed_.before && told(kShareOf, closed_.cue.first, noun + 1);
    }
    return false;
  }
  /// An article, a pronoun or a genitive that begins a phrase pointing to something told.
  bool first_of_phrase(uint32_t i) const {
    return text_.any_word(i, {"the", "that", "this", "these", "those", "his", "her", "its", "their",
                              "our", "my", "your", "'s", "\xE2\x80\x99s"});
  }

  /// "up by 436", "have grown by 12"
  bool moved_by() {
    const uint32_t by = entry_.at - 1;  // "up by" is read as a hedge of the figure
    if (percent() || entry_.unit == "share" || entry_.at < 2 || !text_.word(by, "by")) return false;
    constexpr ListedWords kOutdone =
        "ahead behind short exceeded exceeds beat beats topped tops outnumber outnumbered "
        "outnumbers "
        "missed surpassed outsold outscored trails trailed leads led";
    for (uint32_t i = by; i > 0 && i + 5 > by; --i) {
      if (text_[i - 1].kind != AtomKind::kWord || text_.is_figure(i - 1)) return false;
      if (is_one_of(kChangeVerbs, text_, i - 1) || is_one_of(kOutdone, text_, i - 1))
        return gap(i - 1, entry_.last);
    }
    return false;
  }

  /// "has lost 45 metres, from 210 to 155"
  bool lost() {
    if (percent() || entry_.unit == "share" || entry_.unit.empty() || left_ == 0 ||
        !text_.any_word(left_ - 1, {"lost", "losing", "gained", "gaining", "shed", "shedding"}))
      return false;
    return closed_.anywhere = told(kDifferenceOf, left_ - 1, entry_.last);
  }
  /// "in 52 minutes, six minutes before the second, who needed 57"
  bool next_to() {
    if (!entry_.duration() || !text_.any_word(entry_.last, {"before", "ahead", "behind"}) ||
        left_ == 0 || !text_.comma_or_open(left_ - 1))
      return false;
    const uint32_t of = text_.word(entry_.last + 1, "of") ? 1 : 0;
    if (!text_.word(entry_.last + 1 + of, "the")) return false;
    return closed_.anywhere = told(kDifferenceOf, closed_.cue.first, entry_.last + 1);
  }

  /// "pay 35 euros more", "eight points higher"
  bool gap_behind() {
    if (entry_.unit == "share" || entry_.duration()) return false;
    for (const uint32_t k : {entry_.last, entry_.at + 1}) {
      if (!is_one_of("more fewer less ahead clear short apart behind", text_, k) &&
          !text_.comparative(k))
        continue;
      if (!text_.end_of_clause(k + 1) && !text_.word(k + 1, "than")) continue;
      return gap(closed_.cue.first, k + 1);
    }
    return false;
  }

  /// "some 3,300 crowns separate them", "three strokes lay between them"
  bool parted() {
    uint32_t k = entry_.last;
    if (!text_.any_word(k,
                        {"separate", "separates", "separated", "divide", "divides", "divided"})) {
      if (!text_.any_word(k, {"lie", "lies", "lay"}) || !text_.word(k + 1, "between")) return false;
      ++k;
    }
    return !text_.is_figure(k + 1) && told(kDifferenceOf, closed_.cue.first, k + 1);
  }

  /// "sales fell by 20 percent, to 3,400", "now a quarter off at 65"
  bool percent_to() {
    if (percent() || entry_.unit == "share" || left_ < 2 ||
        !text_.any_word(left_ - 1, {"to", "at", "now"}))
      return false;
    for (uint32_t i = left_ - 1; i > 0 && i + 6 > left_; --i) {
      const bool share = text_.is_figure(i - 1) && text_.figure_at(i - 1).percent();
      if (!share) continue;
      for (uint32_t k = i - 1; k > 0 && k + 4 > i; --k) {
        if (text_.is(k - 1, kRiseWord)) closed_.cue.direction = 1;
        if (text_.is(k - 1, kFallWord)) closed_.cue.direction = -1;
      }
      return closed_.cue.direction != 0 && told(kChangeOf, left_ - 1, entry_.last);
    }
    return false;
  }

  /// "12 in all", "all 12 seats", "in all, 12 vehicles"
  bool total() {
    if (percent() || entry_.unit == "share") return false;
    const uint32_t k = entry_.last;
    const bool behind =
        (text_.word(k, "in") && text_.any_word(k + 1, {"all", "total"})) ||
        (text_.any_word(k, {"altogether", "combined", "together"}) && text_.end_of_clause(k + 1));
    if (behind) {
      // "43 pupils and six teachers collided with a van; 51 people in all were hurt"
      for (uint32_t i = 0; i < entry_.at; ++i) {
        if (text_.mark(i, kSemicolon)) return false;
      }
      return closed_.here = told(kSumOf | kProductOf, closed_.cue.first, k + 1);
    }
    const bool ahead = left_ > 2 && text_.mark(left_ - 1, kComma) &&
                       text_.any_word(left_ - 2, {"all", "total"}) && text_.word(left_ - 3, "in");
    return closed_.here = ahead && told(kSumOf | kProductOf, left_ - 3, entry_.last);
  }

  /// "67 remain", "the four that were spared", "the remaining 12"
  bool left_over() {
    if (percent() || entry_.unit == "share" || entry_.duration()) return false;
    constexpr ListedWords kLeft =
        "remain remains remained remaining left stay stayed survive survived";
    constexpr ListedWords kSpared =
        "spared escaped survived untouched unharmed undamaged left remained remain stayed missing";
    if (is_one_of(kLeft, text_, entry_.last) && text_.end_of_clause(entry_.last + 1) && left_ > 0 &&
        text_.mark(left_ - 1, kComma))
      return told(kRestOf, closed_.cue.first, entry_.last + 1);
    const bool narrowed = text_.is(entry_.last, kPrepositionWord);
    if (!narrowed && left_ > 0 && text_.any_word(left_ - 1, {"remaining", "other"}) && left_ > 1 &&
        text_.word(left_ - 2, "the"))
      return told(kRestOf, left_ - 2, entry_.last);
    if (left_ == 0 || !text_.any_word(left_ - 1, {"the", "those"})) return false;
    if (!text_.any_word(entry_.last, {"that", "who", "which"})) return false;
    for (uint32_t i = entry_.last + 1; i < entry_.last + 4; ++i) {
      if ((is_one_of(kSpared, text_, i) &&
           !text_.any_word(i + 1, {"any", "the", "most", "all", "worse", "some"})) ||
          (text_.any_word(i, {"did", "had", "were", "was"}) && text_.word(i + 1, "not")))
        return told(kRestOf, left_ - 1, i + 1);
      if (text_.any_word(i, {"dropped", "gave", "pulled"}) && text_.any_word(i + 1, {"out", "up"}))
        return told(kRestOf, left_ - 1, i + 2);
    }
    return false;
  }

  /// "A quarter of them, 16, are under thirty", "Half of the 34 million raised, 17 million, went"
  bool beside_share() {
    if (percent() || entry_.unit == "share" || closed_.cue.first == 0 ||
        !text_.comma_or_open(closed_.cue.first - 1))
      return false;
    if (!text_.mark(entry_.last, kComma) && !text_.mark(entry_.last, kCloseBracket) &&
        !text_.dash(entry_.last))
      return false;
    closed_.beside = true;
    return told(kPortionOf, closed_.cue.first, entry_.last);
  }

  /// "so the school made 620 pounds on the day"
  bool concluded() {
    if (percent() || entry_.unit == "share" || entry_.duration()) return false;
    for (uint32_t i = left_; i > 0 && i + 8 > left_; --i) {
      if (text_.is_figure(i - 1) || text_.mark(i - 1, kSemicolon)) return false;
      const bool so = text_.any_word(i - 1, {"thus", "therefore", "hence"}) ||
                      (text_.word(i - 1, "so") && i > 1 && text_.mark(i - 2, kComma));
      if (so) {
        closed_.one_part = true;
        return told(kSumOf | kDifferenceOf | kRestOf | kProductOf, i - 1, entry_.last);
      }
      if (text_.mark(i - 1, kComma)) return false;
    }
    return false;
  }

  /// "The 385 redundancies were", "those 225 people,": nothing behind narrows it.
  bool definite() {
    if (percent() || entry_.unit == "share" || left_ == 0 || entry_.hedge != Hedge::kNone)
      return false;
    if (!text_.any_word(left_ - 1, {"the", "those", "these", "all", "their", "his", "her", "its"}))
      return false;
    const uint32_t k = entry_.last;
    const bool narrowed =
        (text_.is(k, kPrepositionWord) && !text_.any_word(k, {"by", "with", "as", "after"})) ||
        text_.any_word(k, {"who", "whom", "whose", "which", "that", "where", "he", "she", "it",
                           "they", "we", "you", "i", "or", "and", "he'd", "others"}) ||
        text_.is_figure(k) || text_.is_date(k) || text_.capital(k);
    // "the 21,000 votes counted by midnight"
    const bool participle = text_.past_verb(k) && text_.is(k + 1, kPrepositionWord);
    if (narrowed || participle || (text_.adjective(k) && !text_.past_verb(k))) return false;
    closed_.definite = true;
    closed_.definite_name = !text_.word(left_ - 1, "all");
    return told(kSumOf | kProductOf | kPortionOf, left_ - 1, entry_.last);
  }

  const Entry& entry_;
  const SentenceText& text_;
  uint32_t left_ = 0;
  ClosedCue closed_;
};

}  // namespace

bool may_be_closed(const Ledger& ledger) {
  const size_t figures = ledger.here().size() + ledger.before().size();
  return figures > 2 && figures <= kMost;
}

std::optional<ClosedCue> closed_cue(const Ledger& ledger, const Entry& entry) {
  if (entry.position() || !entry.firm || !entry.per.empty() || entry.value.sign() <= 0 ||
      !may_be_closed(ledger))
    return std::nullopt;
  return ClosedReader(entry).read();
}

}  // namespace factlint::computation
