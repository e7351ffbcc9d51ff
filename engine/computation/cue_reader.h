// The words around one entry, read for what they ask for (cue_reader.cc, cue_told.cc).
#pragma once

#include <algorithm>

#include "engine/computation/conclusion_cue.h"
#include "engine/computation/content_words.h"

namespace factlint::computation {

inline constexpr uint32_t kVerbReach = 8;  // atoms between "bringing" and its "to"

inline constexpr Relations kAnyAmount =
    kSumOf | kDifferenceOf | kProductOf | kQuotientOf | kPortionOf;

/// What lies between two figures.
inline constexpr ListedWords kGapNouns =
    "difference gap margin lead advantage shortfall excess saving savings overspend overrun "
    "underspend reduction cut increase rise fall drop decline cushion improvement delay "
    "wait interval span climb jump leap slide slump plunge descent stretch lag lull lapse widening "
    "shrinkage markup mark-up swing turnaround turnround stay absence dip surge";
/// The changes among them: of percentages, a change in percent.
inline constexpr ListedWords kChangeNouns =
    "reduction cut increase rise fall drop gain loss decline improvement climb jump leap slide "
    "slump "
    "plunge growth surge dip discount saving overrun overspend markup mark-up premium";
inline constexpr ListedWords kTotalNouns =
    "total sum aggregate toll tally haul bill outlay subtotal";
inline constexpr ListedWords kShareNouns =
    "share proportion turnout quota occupancy return response";
inline constexpr ListedWords kMakeVerbs =
    "making makes make made giving gives give gave means meaning yielding yields yielded producing "
    "netting grossing raising earning fetching costing";
inline constexpr ListedWords kTotalVerbs = "totalling totaling";
inline constexpr ListedWords kChangeVerbs =
    "rose fell grew rising falling climbed climbing dropped dropping slumped slumping plunged "
    "jumped "
    "soared shrank declined increased decreased surged dipped slid tumbled rocketed swelled "
    "slipped "
    "risen fallen grown shrunk expanded contracted cut raised lowered reduced up down";
inline constexpr ListedWords kGapWords =
    "ahead behind clear short above below adrift apart off more fewer less over under";

inline bool is_one_of(const ListedWords& words, const SentenceText& text, uint32_t i) {
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
  std::optional<ConclusionCue> read();

 private:
  void set_direction();
  bool percent() const { return entry_.unit == "percent" || entry_.unit == "share"; }
  bool told(Relations relations, uint32_t first);
  /// Begins a phrase of its own: ", a gap of 12", "with a lead of 12".
  bool set_apart(uint32_t i) const;
  bool results_in(uint32_t first) const;
  bool concludes() const;
  /// "the drop of a third", "that half-point cut": of what was told.
  bool pointing(uint32_t i);
  /// "a total of 12", "an average 12": read as a hedge of the figure.
  bool told_kind();
  /// "resumed on 187, added another 146 ... at 333": what was, what came, and what is.
  bool grown_to();
  /// "a 9 million budget, made up of 4 for ..., 3 for ... and 2 for ...": the parts follow.
  bool made_up_of();
  bool noun_before();
  bool noun_told();
  bool hyphen_noun();
  /// "putting the gap at 12", "which puts it at 12".
  bool put_at();
  bool put_or_brought() { return at_amount() || brought_to() || made(); }
  bool at_amount();
  /// "bringing the total to 12", "took his tally to 12".
  bool brought_to();
  bool made();
  Relations same_told() const;
  /// ", or 12", "(12 percent)", "that is 12", "equivalent to 12".
  bool restated();
  /// "adds up to 12", "comes to 12", "amounted to 12".
  bool added_up();
  /// "leaving 12", "the remaining 12", "12 to go".
  bool left_over();
  /// "12 in all", "12 altogether", "all 12 together".
  bool told_together();
  /// "Between them the brothers have won 23 titles, Tom having taken 11 of them and Rob 12."
  bool behind_between_them() const;
  /// "12 more", "12 votes ahead", "12 degrees warmer", "12 percent over the estimate".
  bool gap_behind();
  /// "27 percent over a year ago", "14 pence lower than the opening quote": of a figure untold.
  bool base_elsewhere() const;
  /// "holding the ward by 127".
  bool won_by();
  /// "will average 140 km/h", "one for every eight".
  bool averaged();
  /// "One in four, gone overnight": a share of what was told before.
  bool share_first();
  /// "slumped by 60 percent".
  bool makes_up() const;
  bool takes_share() const;
  bool changed_by();
  /// "getting 12 each", ", 12 a head".
  bool shared_out();
  /// "Two-thirds of the 27 signatories, 16 in number, have".
  bool set_beside();
  const Entry& entry_;
  const SentenceText& text_;
  uint32_t left_ = 0;  ///< first atom behind what the cue stands in
  ConclusionCue cue_;
};

}  // namespace factlint::computation
