// One sentence as the checks read it: words, marks, figures, dates and durations in one row of
// atoms.
//
// A figure is one number-like mention ("over 4.5 billion dollars" is an atom, its hedge words stay
// atoms of their own that know which figure they belong to). A range ("from 40 to 50 percent") is
// split back into its two ends, because here they are the two ends of a change.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/claim/context.h"
#include "engine/computation/word_class.h"

namespace factlint::computation {

inline constexpr uint32_t kNone = 0xffffffffU;
inline constexpr uint32_t kOfDuration = 0xfffffffeU;  ///< a hedge's word that belongs to a duration

enum class AtomKind : uint8_t { kWord, kMark, kFigure, kDate, kDuration };

/// What may be done with a figure, one bit each.
enum FigureUse : uint8_t {
  kAsCount = 1,    ///< see is_count()
  kAsAddable = 2,  ///< see is_addable()
};

struct Figure {
  Quantity quantity;
  MentionType type = MentionType::kNumber;
  uint32_t mention = kNoMention;
  TokenRange tokens;            ///< the bare expression
  TokenRange whole;             ///< with its hedge
  bool year = false;            ///< the same tokens may be a year
  bool range_end = false;       ///< one end of a written range
  uint32_t other = kNoMention;  ///< a second reading of the same words ("44 pounds": money, weight)

  bool percent() const { return type == MentionType::kPercentage; }
};

/// Of a size that is a power of two: the place of one is found by a shift.
struct alignas(64) Atom {
  AtomKind kind = AtomKind::kWord;
  TokenRange tokens;
  WordId id = kUnknownWord;       ///< of `word`
  std::string_view word;          ///< folded; empty for marks
  uint64_t classes = 0;           ///< WordClass bits
  uint8_t mark = 0;               ///< MarkClass
  uint8_t use = 0;                ///< FigureUse bits
  uint8_t parts = 0;              ///< WordPart bits
  bool capital = false;           ///< begins with a capital letter
  uint32_t figure = kNone;        ///< index into figures; of a date that may be a plain number too
  uint32_t mention = kNoMention;  ///< of a date or duration
  uint32_t hedge_of = kNone;      ///< a word that belongs to the figure behind it
};

class SentenceText {
 public:
  SentenceText(const DocumentContext& context, const WordClassTable& word_classes);
  SentenceText(const SentenceText&) = delete;
  SentenceText& operator=(const SentenceText&) = delete;

  /// Becomes the row of `sentence`; what it held before is gone. `first_mention` is the index of
  /// the first mention at or behind the sentence's first token.
  void read(uint32_t sentence, size_t first_mention);

  const DocumentContext& context() const { return context_; }
  const StemTable& stems() const { return word_classes_.stems(); }
  const OppositeTable& opposites() const { return word_classes_.opposites(); }
  uint32_t sentence() const { return sentence_; }
  uint32_t size() const { return size_; }
  bool in(uint32_t i) const { return i < size_; }
  const Atom& operator[](uint32_t i) const { return i < size_ ? atoms_[i] : end_; }
  const std::vector<Figure>& figures() const { return figures_; }
  const Figure& figure(const Atom& atom) const { return figures_[atom.figure]; }
  const Figure& figure_at(uint32_t i) const { return figures_[atoms_[i].figure]; }

  bool is(uint32_t i, uint64_t classes) const {
    return in(i) && (atoms_[i].classes & classes) != 0;
  }
  bool word(uint32_t i, std::string_view w) const { return in(i) && same_word(atoms_[i].word, w); }
  /// One of the words stands at `i`.
  template <size_t N>
  [[gnu::always_inline]] bool any_word(uint32_t i, const std::string_view (&words)[N]) const {
    return in(i) && is_any(atoms_[i].word, words);
  }
  /// The same for words that are no literals here.
  bool any_listed(uint32_t i, std::initializer_list<std::string_view> words) const;
  bool mark(uint32_t i, MarkClass m) const {
    return in(i) && atoms_[i].kind == AtomKind::kMark && atoms_[i].mark == m;
  }
  /// False if none of the words stands in the sentence; true if one may. In line always, as only
  /// then the marks of literals are made when the program is compiled.
  template <typename... Words>
  [[gnu::always_inline]] bool may_have(Words... words) const {
    return (marked(word_mark(words)) || ...);
  }
  /// One of the words stands in the sentence.
  template <typename... Words>
  [[gnu::always_inline]] bool has_word(Words... words) const {
    return may_have(words...) && find_word({words...});
  }
  /// A dash between phrases, a spaced hyphen too.
  bool dash(uint32_t i) const { return mark(i, kDash) || (mark(i, kHyphen) && spaced_hyphen(i)); }
  bool comma_or_open(uint32_t i) const {
    return mark(i, kComma) || mark(i, kOpenBracket) || dash(i);
  }
  /// A mark, or the end of the sentence.
  bool end_of_clause(uint32_t i) const {
    if (!in(i)) return true;
    return atoms_[i].kind == AtomKind::kMark && (!mark(i, kHyphen) || spaced_hyphen(i));
  }
  bool is_figure(uint32_t i) const { return in(i) && atoms_[i].kind == AtomKind::kFigure; }
  /// The atoms that are figures, in order.
  const std::vector<uint32_t>& figure_places() const { return figure_places_; }
  /// The atoms that are dates, and all that are figures, dates or durations; in order.
  const std::vector<uint32_t>& date_places() const { return date_places_; }
  const std::vector<uint32_t>& value_places() const { return value_places_; }
  uint32_t counts() const { return counts_; }      ///< how many figures are counts
  uint32_t addables() const { return addables_; }  ///< how many may be added to others
  bool has_percent() const { return has_percent_; }
  /// A percentage, or words that a fraction may be made of.
  bool may_tell_share() const { return may_tell_share_; }
  bool may_be_figure(uint32_t i) const { return in(i) && atoms_[i].figure != kNone; }
  bool is_date(uint32_t i) const { return in(i) && atoms_[i].kind == AtomKind::kDate; }
  bool is_duration(uint32_t i) const { return in(i) && atoms_[i].kind == AtomKind::kDuration; }
  const Temporal& temporal(uint32_t i) const {
    return context_.mentions.temporals[mention(i).payload];
  }
  const DurationValue& duration(uint32_t i) const {
    return context_.mentions.durations[mention(i).payload];
  }
  /// The mention of an atom, of whatever kind; kNoMention for words and marks.
  uint32_t atom_mention(uint32_t i) const {
    if (!in(i)) return kNoMention;
    return atoms_[i].mention != kNoMention || atoms_[i].figure == kNone
               ? atoms_[i].mention
               : figures_[atoms_[i].figure].mention;
  }
  const Mention& mention(uint32_t i) const { return context_.mentions.all[atoms_[i].mention]; }

  /// Skips the hedge words of the figure that follows; `i` itself if there are none.
  uint32_t skip_hedge(uint32_t i) const;
  /// First atom of the figure at `i`, its hedge included.
  uint32_t with_hedge(uint32_t i) const {
    while (i > 0 && atoms_[i - 1].hedge_of != kNone && atoms_[i - 1].kind == AtomKind::kWord) --i;
    return i;
  }
  bool has(uint64_t classes, uint32_t from, uint32_t to) const;
  bool has_any(uint64_t classes) const { return (all_classes_ & classes) != 0; }
  bool capital(uint32_t i) const { return in(i) && atoms_[i].capital; }
  bool name_word(uint32_t i) const {  ///< a word that does
    return in(i) && atoms_[i].kind == AtomKind::kWord && capital(i);
  }
  bool lower(uint32_t i) const { return in(i) && atoms_[i].kind == AtomKind::kWord && !capital(i); }
  bool noun(uint32_t i) const { return is_word(i) && (has_part(i, kNounPart) || capital(i)); }
  bool plural_noun(uint32_t i) const;
  bool verb(uint32_t i) const {  ///< may be a verb form
    return is_word(i) && (has_part(i, kVerbPart) || is(i, kBeWord | kModalWord));
  }
  bool finite_verb(uint32_t i) const;  ///< is more likely a finite verb than anything else
  bool past_verb(uint32_t i) const;
  bool adjective(uint32_t i) const { return is_word(i) && has_part(i, kAdjectivePart); }
  bool comparative(uint32_t i) const {  ///< "dearer", "longer"
    return is_word(i) && (has_part(i, kComparativePart) || is(i, kComparisonWord));
  }
  std::string_view lemma(uint32_t i) const;  ///< of a noun, else the word itself
  NounClass noun_class(uint32_t i) const;

  TextRange range(uint32_t first, uint32_t last) const {  ///< atoms [first, last)
    if (first >= last || !in(last - 1)) return {};
    return {context_.tokens[atoms_[first].tokens.first].begin,
            context_.tokens[atoms_[last - 1].tokens.last - 1].end};
  }
  std::string_view view(uint32_t first, uint32_t last) const;
  bool question() const { return question_; }
  /// Such a mark stands in the sentence.
  bool has_mark(MarkClass m) const { return (marks_ >> m & 1) != 0; }
  /// Some words are a length of time, if only inside a date ("30 years ago").
  bool has_duration() const { return has_duration_; }
  bool has_date() const { return has_date_; }  ///< a single one, no period or weekday
  bool has_period() const { return has_period_; }
  /// Dates, and figures that may be years.
  uint32_t times() const { return times_; }
  /// Some atom is a figure and no date: a sentence whose only numbers are years has none.
  bool has_figure() const { return has_figure_; }
  /// The text itself calls something wrong, or supposes it.
  bool disowned() const { return disowned_; }

 private:
  void add_mentions(size_t first_mention, TokenRange tokens);
  void add_words(uint32_t from, uint32_t to);
  void read_unknown(const Token& token, Atom& atom);
  Atom& add_atom(TokenRange tokens);
  void add_figure(uint32_t mention, bool also_date);
  bool split_range(uint32_t mention);
  std::string_view word_at(uint32_t token) const {
    return context_.vocabulary.text(context_.tokens[token].word);
  }
  bool is_word(uint32_t i) const { return in(i) && atoms_[i].kind == AtomKind::kWord; }
  bool has_part(uint32_t i, uint8_t part) const { return in(i) && (atoms_[i].parts & part) != 0; }
  bool find_word(std::initializer_list<std::string_view> words) const;
  bool spaced_hyphen(uint32_t i) const;
  bool marked(uint32_t mark) const { return (words_[mark / 64] >> (mark % 64) & 1U) != 0; }
  uint8_t use_of(const Atom& atom) const;
  void add_figure_place(uint32_t i);
  bool ends_in_fraction(TokenRange tokens) const;
  void mark_hedges(uint32_t i);
  void finish();

  std::string& unknown_word();

  const DocumentContext& context_;
  const WordClassTable& word_classes_;
  uint32_t sentence_ = 0;
  std::vector<Atom> atoms_;
  uint32_t size_ = 0;  ///< of them, once all are read
  std::vector<Figure> figures_;
  std::vector<uint32_t> figure_places_;
  std::vector<uint32_t> date_places_;
  std::vector<uint32_t> value_places_;
  std::array<uint64_t, kWordMarks / 64> words_{};  ///< bits of word_mark()
  std::vector<uint32_t> order_;                    ///< of the mentions; kept for its memory
  std::deque<std::string> folded_;  ///< words the vocabulary lacks; the first `unknown_` are in use
  size_t unknown_ = 0;
  uint64_t all_classes_ = 0;
  uint32_t marks_ = 0;  ///< one bit for each MarkClass
  bool question_ = false;
  bool disowned_ = false;
  bool has_duration_ = false;
  bool has_date_ = false;
  bool has_period_ = false;
  uint32_t times_ = 0;
  uint32_t counts_ = 0;
  uint32_t addables_ = 0;
  bool has_figure_ = false;
  bool has_percent_ = false;
  bool may_tell_share_ = false;
  Atom end_;
};

template <size_t N>
[[gnu::always_inline]] inline bool any_word(const SentenceText& text, uint32_t i,
                                            const std::string_view (&words)[N]) {
  return text.any_word(i, words);
}

}  // namespace factlint::computation
