// The words beside a figure that conclude from a whole passage: nouns of what is reckoned ("the
// rise comes to", "a dropout rate of"), and what takes all up ("her 33 points").
#include "engine/computation/content_words.h"
#include "engine/computation/cue_reader.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/ledger_passage.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kRateNouns =
    "rate share proportion turnout occupancy attendance uptake take-up response attrition absence "
    "absenteeism mortality";
constexpr ListedWords kTotalAdjectives = "combined total joint aggregate overall";

class PassageReader {
 public:
  explicit PassageReader(const Entry& entry) : entry_(entry), text_(*entry.text) {
    cue_.first = left_ = text_.with_hedge(entry.at);
    // "works out at 12": the "at" is the verb's.
    for (uint32_t i = left_; i < entry.at; ++i) {
      if (text_.any_word(i, {"at", "to"})) cue_.first = left_ = i + 1;
    }
    cue_.last = entry.last;
    cue_.points_back = cue_.concludes = true;
    while (left_ > 0 && text_.any_word(left_ - 1, {"just", "only", "exactly", "a", "an"})) --left_;
  }

  std::optional<ConclusionCue> read() {
    const bool percent = entry_.unit == "percent" || entry_.unit == "share";
    const bool found = percent ? rate_of() || reckoned() || more_than() || moved()
                               : lasted() || reckoned() || more() || left_over() || all_of_it() ||
                                     done() || earned() || in_all() || total_of() || for_each();
    return found ? std::optional(cue_) : std::nullopt;
  }

 private:
  bool told(Relations relations, uint32_t first, uint32_t last) {
    cue_.relations = relations;
    cue_.first = std::min(cue_.first, first);
    cue_.last = std::max(cue_.last, last);
    return true;
  }

  /// Nothing behind the figure tells of what else it may be.
  bool closes(uint32_t k) const {
    if (text_.end_of_clause(k) || text_.is(k, kBeWord | kModalWord)) return true;
    if (text_.any_word(k, {"and", "but", "which", "has", "had", "have"})) return true;
    if (text_.capital(k) || text_.is(k + 1, kPrepositionWord)) return false;
    // "a rate of 14 percent limits what can be said"
    return text_.finite_verb(k) ||
           (text_.verb(k) && text_.is(k + 1, kArticleWord | kWhWord | kPronounWord));
  }

  /// First atom of the noun phrase that ends at `noun`, its article included.
  uint32_t phrase_begin(uint32_t noun) const {
    uint32_t first = noun;
    const auto begins = [&](uint32_t i) {
      return text_.any_word(i, {"the", "that", "this", "a", "an", "his", "her", "its", "their"});
    };
    while (first > 0 && noun - first < 5 && !begins(first) &&
           (text_[first - 1].kind == AtomKind::kWord || text_.mark(first - 1, kHyphen)) &&
           !text_.is(first - 1, kPrepositionWord | kBeWord))
      --first;
    return begins(first) ? first : noun;
  }

  /// The phrase opens the sentence, or what somebody says of it: "The authors concede that a ...".
  bool opens(uint32_t first) const {
    if (first == 0) return true;
    if (first > 9) return false;
    if (text_.word(first - 1, "that") && first > 1 && text_.verb(first - 2)) return true;
    return text_.any_word(first - 1, {"so", "and", "thus"}) ||
           (text_.mark(first - 1, kComma) && text_.any_word(0, {"so", "thus", "hence"}));
  }

  /// "The failure rate, 15 per cent, has": the noun before the comma; kNone for none.
  uint32_t noun_beside() const {
    const bool beside =
        left_ > 1 && text_.mark(left_ - 1, kComma) && text_.mark(entry_.last, kComma);
    return beside ? left_ - 2 : kNone;
  }

  /// "A dropout rate of 14 percent", "Occupancy of 75 per cent", "The loss of 18 percent of the
  /// herd"
  bool rate_of() {
    const uint32_t aside = noun_beside();
    if (aside == kNone && (left_ < 2 || !text_.word(left_ - 1, "of"))) return false;
    const uint32_t noun = aside != kNone ? aside : left_ - 2;
    const bool rate = is_one_of(kRateNouns, text_, noun);
    const bool loss = text_.word(noun, "loss");
    if (!rate && !loss) return false;
    const uint32_t first = phrase_begin(noun);
    if (!opens(first) || (loss && !text_.any_word(first, {"the", "that", "this"}))) return false;
    uint32_t k = entry_.last;
    if (loss && text_.word(k, "of") &&
        text_.any_word(k + 1, {"the", "its", "their", "his", "her"}) &&
        (text_.is(k + 2, kGroupNoun) || text_.noun_class(k + 2) == NounClass::kGroup ||
         among("fleet flock herd crew cast squad total", text_[k + 2].word)))
      k += 3;
    // "A turnout of 80 percent was reported": perhaps of another vote
    if (text_.any_word(first, {"a", "an"}) && text_.is(k, kBeWord) && text_.past_verb(k + 1))
      return false;
    return closes(k) && told(kShareOf, first, entry_.last);
  }

  /// Where what "is", "comes to" the figure ends; 0 if no such words stand before it.
  uint32_t said_to_be() const {
    const uint32_t k = left_ > 0 ? left_ - 1 : 0;
    if (k == 0) return 0;
    if (text_.is(k, kBeWord) || text_.any_word(k, {"equals", "equalled", "totals", "reaches"}))
      return k;
    if (text_.word(k, "to") && text_.any_word(k - 1, {"comes", "came", "amounts", "amounted"}))
      return k - 1;
    if (text_.any_word(k, {"at", "to"}) && text_.word(k - 1, "out") && k > 1 &&
        text_.any_word(k - 2, {"works", "worked"}))
      return k - 2;
    return 0;
  }

  /// "the rise comes to 6 per cent", "The fall, she says, is 25 per cent", "A drop of 40 per cent,"
  bool reckoned() {
    const bool percent = entry_.unit == "percent" || entry_.unit == "share";
    const auto counts = [&](uint32_t i) {
      return is_one_of(kChangeNouns, text_, i) || (!percent && is_one_of(kGapNouns, text_, i));
    };
    uint32_t noun = noun_beside();
    if (noun != kNone) {
      if (!counts(noun)) return false;
    } else if (left_ > 1 && text_.word(left_ - 1, "of") && counts(left_ - 2)) {
      noun = left_ - 2;
    } else if (const uint32_t be = said_to_be(); be > 1) {
      noun = be - 1;
      if (text_.mark(noun, kComma)) {
        uint32_t open = noun;
        while (open > 0 && noun - open < 7 && (open == noun || !text_.mark(open, kComma))) --open;
        noun = open > 0 && text_.mark(open, kComma) ? open - 1 : kNone;
      }
      if (noun == kNone || !counts(noun)) return false;
    }
    if (noun == kNone) return false;
    const uint32_t first = phrase_begin(noun);
    const bool definite = text_.any_word(first, {"the", "that", "this"});
    const bool leads = first == 0 && text_.any_word(0, {"a", "an"});
    // "A gain of 1,400 had been hoped for"
    if (leads && !text_.end_of_clause(entry_.last)) return false;
    if ((!definite && !leads) || !(opens(first) || definite) || !closes(entry_.last)) return false;
    if (entry_.duration()) return false;
    direct(first, entry_.at);
    return told(percent ? kChangeOf : kDifferenceOf, first, entry_.last);
  }

  void direct(uint32_t first, uint32_t last) {
    for (uint32_t i = first; i < last; ++i) {
      if (text_.is(i, kRiseWord) || is_one_of("rise increase jump growth gain climb", text_, i) ||
          text_.any_word(i, {"more", "higher", "above", "up", "dearer", "taller"}))
        cue_.direction = 1;
      if (text_.is(i, kFallWord) || is_one_of("fall drop cut decline reduction loss", text_, i) ||
          text_.any_word(i, {"less", "fewer", "lower", "below", "down", "cheaper"}))
        cue_.direction = -1;
    }
  }

  /// "was thus 60 per cent wetter than the first"
  bool more_than() {
    const uint32_t k = entry_.last;
    if (!text_.comparative(k) && !text_.any_word(k, {"above", "below", "up", "down"})) return false;
    bool thus = false;
    for (uint32_t i = 0; i < left_; ++i) thus = thus || is_one_of("thus therefore hence", text_, i);
    const uint32_t base = text_.word(k + 1, "than") ? k + 2 : k + 1;
    const bool back = text_.word(base, "the") &&
                      text_.any_word(base + 1, {"first", "former", "second", "latter", "other"});
    if (!thus && !(back && text_.end_of_clause(base + 2))) return false;
    if (!back && !text_.end_of_clause(k + 1) && !text_.word(base, "the")) return false;
    direct(k, k + 1);
    return told(kChangeOf, cue_.first, k + 1);
  }

  /// "It has thus risen by a fifth", "April's figure, 9,300, is 25 per cent lower"
  bool moved() {
    uint32_t verb = left_ > 0 ? left_ - 1 : 0;
    // "up by" is read as a hedge of the figure
    for (uint32_t i = text_.with_hedge(entry_.at); i < entry_.at; ++i) {
      if (text_.any_word(i, {"up", "down"})) verb = i;
    }
    if (text_.word(verb, "by") && verb > 0) --verb;
    const bool changed = verb > 0 && is_one_of(kChangeVerbs, text_, verb);
    if (changed && closes(entry_.last)) {
      bool concludes = text_.any_word(0, {"so", "thus", "hence", "therefore"});
      for (uint32_t i = 0; i < verb; ++i)
        concludes = concludes || text_.any_word(i, {"thus", "therefore", "hence"});
      if (!concludes) return false;
      direct(verb, verb + 1);
      return told(kChangeOf, verb, entry_.last);
    }
    const uint32_t k = entry_.last;
    if (entry_.unit != "percent" || left_ == 0 || !text_.is(left_ - 1, kBeWord)) return false;
    if (!text_.comparative(k) || !text_.end_of_clause(k + 1) || text_.figure_places().size() != 2)
      return false;
    // "April's figure, 9,300, is": the one level stands right before
    const bool level = left_ > 2 && text_.mark(left_ - 2, kComma) && text_.is_figure(left_ - 3);
    if (!level) return false;
    direct(k, k + 1);
    return told(kChangeOf, cue_.first, k + 1);
  }

  /// "The three-day total of 495 is"
  bool total_of() {
    if (left_ < 2 || !text_.word(left_ - 1, "of") || !is_one_of(kTotalNouns, text_, left_ - 2))
      return false;
    const bool definite = text_.any_word(0, {"the", "that", "this", "their", "his", "her", "its"});
    if (!definite || left_ > 8 || !closes(entry_.last) || !entry_.per.empty()) return false;
    for (uint32_t i = 1; i + 2 < left_; ++i) {
      if (text_[i].kind == AtomKind::kMark && !text_.mark(i, kHyphen)) return false;
    }
    return told(kSumOf, 0, entry_.last);
  }

  /// "That is 25 pounds a chair", "The yield, four tonnes an acre, pleased him"
  bool for_each() {
    if (entry_.per.empty() || left_ == 0 || entry_.unit.empty()) return false;
    const bool that =
        left_ > 1 && left_ < 5 && text_.any_word(0, {"that", "this", "it"}) &&
        (text_.is(left_ - 1, kBeWord) || text_.any_word(left_ - 1, {"makes", "at", "to"}));
    return that && text_.end_of_clause(entry_.last) && told(kQuotientOf, 0, entry_.last);
  }

  /// "it will be 23 metres higher"
  bool more() {
    const uint32_t k = entry_.last;
    if (entry_.unit.empty() || entry_.duration() || !entry_.per.empty()) return false;
    if (!text_.comparative(k) || !text_.end_of_clause(k + 1) || left_ < 2 ||
        !text_.is(left_ - 1, kBeWord) || text_.any_word(left_ - 2, {"both", "all", "each"}))
      return false;
    direct(k, k + 1);
    return told(kDifferenceOf, cue_.first, k + 1);
  }

  /// "That leaves 430,000 to find"
  bool left_over() {
    if (left_ == 0 || left_ > 4 || !text_.any_word(left_ - 1, {"leaves", "left", "leaving"}))
      return false;
    if (!text_.any_word(0, {"that", "this", "which"})) return false;
    // "leaves 30, because two were pulled down"
    if (text_.has_word("because", "although", "though", "but", "while", "once", "after", "since"))
      return false;
    cue_.follows = cue_.strict = true;
    return told(kRestOf | kDifferenceOf, left_ - 1, entry_.last);
  }

  /// "Her 33 points were", "Their combined 28 minutes", "The 395 tickets filled"
  bool all_of_it() {
    uint32_t k = left_;
    const bool summed = k > 0 && is_one_of(kTotalAdjectives, text_, k - 1);
    if (summed) --k;
    if (k == 0 || k > 3 || entry_.hedge != Hedge::kNone || !entry_.per.empty()) return false;
    if (!text_.any_word(k - 1, {"the", "those", "these", "his", "her", "its", "their"}))
      return false;
    if (k > 1 && !text_.mark(k - 2, kComma)) return false;
    if (!summed && entry_.duration()) return false;
    if (entry_.unit.empty() && entry_.thing.empty()) return false;
    // "The 18 men found so far are safe"
    for (uint32_t i = entry_.last + 1; text_.past_verb(entry_.last) && !text_.end_of_clause(i);
         ++i) {
      if (text_.is(i, kBeWord | kModalWord) || text_.any_word(i, {"has", "had", "have"}))
        return false;
    }
    return (text_.verb(entry_.last) || text_.is(entry_.last, kBeWord | kModalWord)) &&
           !text_.any_word(entry_.last, {"left", "won", "killed", "elected"}) &&
           told(kSumOf, k - 1, entry_.last);
  }

  /// "Altogether the keeper bottled 72lb", "Over the two days 305 metres went down"
  bool in_all() {
    if (entry_.position() || !entry_.per.empty() || entry_.duration()) return false;
    const bool all = text_.any_word(0, {"altogether", "together", "combined"}) ||
                     (text_.word(0, "in") && text_.any_word(1, {"all", "total"})) ||
                     (text_.word(0, "all") && text_.word(1, "told")) ||
                     (text_.word(0, "between") && text_.any_word(1, {"them", "us"})) ||
                     (text_.any_word(0, {"over", "across"}) && text_.any_word(1, {"the", "both"}) &&
                      (text_.is_duration(2) || text_.is_figure(2)));
    if (!all || (entry_.unit.empty() && entry_.thing.empty())) return false;
    // "36mm fell at the airport", "40km, detours counted"
    for (uint32_t i = entry_.last; i + 1 < text_.size(); ++i) {
      if (text_[i].kind != AtomKind::kWord || text_.is(i, kPrepositionWord) || i > entry_.last + 2)
        return false;
    }
    for (const uint32_t i : text_.figure_places()) {
      if (i != entry_.at && i != 2) return false;
    }
    return told(kSumOf, cue_.first, entry_.last);
  }

  /// "Anyone who finishes has done 83km", "Those who do both will have walked 25 miles"
  bool done() {
    if (entry_.unit.empty() || entry_.position() || !entry_.per.empty() || left_ < 3) return false;
    if (!text_.verb(left_ - 1) || !text_.any_word(left_ - 2, {"has", "have"})) return false;
    const bool whoever = text_.any_word(0, {"anyone", "those", "whoever", "everyone", "anybody"});
    bool whole = false;
    for (uint32_t i = 1; i < left_; ++i)
      whole = whole || text_.any_word(i, {"finishes", "finish", "completes", "complete", "both",
                                          "all", "lot", "whole", "end"});
    return whoever && whole && closes_or_for(entry_.last) && told(kSumOf, left_ - 2, entry_.last);
  }
  bool closes_or_for(uint32_t k) const {
    return closes(k) || text_.any_word(k, {"for", "by", "in"});
  }

  /// "At 12 pounds a head, the box office took 5,040": of so many told before
  bool earned() {
    if (!entry_.per.empty() || entry_.unit.size() != 3 || left_ == 0 || entry_.change) return false;
    uint32_t verb = left_ - 1;
    if (text_.word(verb, "in") && verb > 0) --verb;
    if (!text_.any_word(verb, {"took", "raised", "made", "earned", "grossed", "netted", "brought",
                               "collected", "banked", "takes", "raises", "earns"}))
      return false;
    return (closes(entry_.last) || text_.word(entry_.last, "for")) &&
           told(kProductOf, verb, entry_.last);
  }

  /// "A trip advertised at 58 minutes had taken an hour and 25 minutes"
  bool lasted() {
    if (entry_.unit != "second" || !entry_.per.empty() || left_ < 2) return false;
    // "It resumed at 4.05pm, an hour and 45 minutes later"
    const bool later =
        text_.word(entry_.last, "later") || text_.view(entry_.at, entry_.last).ends_with(" later");
    if (later && text_.mark(cue_.first - 1, kComma) && text_.any_word(0, {"it", "they", "play"}))
      return told(kDifferenceOf, cue_.first, entry_.last);
    if (!text_.any_word(left_ - 1, {"taken", "lasted", "took"}) || !closes(entry_.last))
      return false;
    return told(kDifferenceOf, left_ - 1, entry_.last);
  }

  const Entry& entry_;
  const SentenceText& text_;
  uint32_t left_ = 0;
  ConclusionCue cue_;
};

}  // namespace

std::optional<ConclusionCue> passage_cue(const Entry& entry) {
  if (entry.position() || !entry.firm || entry.value.sign() <= 0) return std::nullopt;
  return PassageReader(entry).read();
}

}  // namespace factlint::computation
