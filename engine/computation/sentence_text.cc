// Tokens and mentions of one sentence -> its row of atoms.
#include "engine/computation/sentence_text.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxTokens = 600;  // a longer "sentence" is no prose

/// "80,000" in digits is meant to three places at least, whatever its trailing zeros; "80 thousand"
/// is not.
void narrow_rounding(std::string_view words, Quantity& q) {
  const bool digits_only = std::all_of(words.begin(), words.end(), [](char c) {
    return (c < 'a' || c > 'z') && (c < 'A' || c > 'Z');
  });
  if (!digits_only || q.hedge != Hedge::kNone) return;
  while (q.grain > Decimal(1) && q.grain * Decimal(1000) > q.value.abs() * Decimal(10))
    q.grain = q.grain * Decimal(1, -1);
  q.interval = hedged_interval(q.value, q.grain, Hedge::kNone);
}

/// The words of the number itself, without its unit: up to the last digit or scale word.
std::string_view number_words(const DocumentContext& context, const Mention& m) {
  uint32_t last = m.core.first;
  for (uint32_t t = m.core.first; t < m.core.last; ++t) {
    if (context.tokens[t].kind == TokenKind::kNumber) last = t + 1;
  }
  if (last == m.core.first) return context.view(m.core);
  static constexpr std::string_view kScaleWords[] = {
      "thousand", "million", "billion", "trillion", "bn",  "m",   "mn",  "k",
      "b",        "tn",      "lakh",    "crore",    "mln", "bln", "trn", "mio"};
  if (last < m.core.last) {
    const std::string_view next = context.vocabulary.text(context.tokens[last].word);
    for (const std::string_view w : kScaleWords) {
      if (w == next) return context.view(m.core);
    }
  }
  return context.view({m.core.first, last});
}

std::optional<Decimal> plain_number(const DocumentContext& context, TokenRange tokens) {
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    if (context.tokens[t].kind != TokenKind::kNumber) continue;
    std::string digits(context.view({t, t + 1}));
    std::erase(digits, ',');
    return Decimal::parse(digits);
  }
  return std::nullopt;
}

}  // namespace

SentenceText::SentenceText(const DocumentContext& context, const WordClassTable& word_classes)
    : context_(context), word_classes_(word_classes) {
  end_.kind = AtomKind::kMark;
  end_.mark = kPeriod;
}

void SentenceText::read(uint32_t sentence, size_t first_mention) {
  sentence_ = sentence;
  atoms_.clear();
  figures_.clear();
  unknown_ = 0;
  all_classes_ = 0;
  disowned_ = has_duration_ = has_date_ = has_period_ = has_figure_ = has_percent_ =
      may_tell_share_ = false;
  times_ = counts_ = addables_ = 0;
  marks_ = 0;
  figure_places_.clear();
  date_places_.clear();
  value_places_.clear();
  words_.fill(0);
  TokenRange tokens = context_.sentences[sentence].tokens;
  tokens.last = std::min(tokens.last, tokens.first + kMaxTokens);
  add_mentions(first_mention, tokens);
  size_ = static_cast<uint32_t>(atoms_.size());
  finish();
}

/// Walks the tokens; at each, the longest number, date or duration that starts there becomes one
/// atom.
void SentenceText::add_mentions(size_t first_mention, TokenRange tokens) {
  const std::vector<Mention>& all = context_.mentions.all;
  std::vector<uint32_t>& order = order_;
  order.clear();
  for (size_t m = first_mention; m < all.size() && all[m].tokens.first < tokens.last; ++m) {
    const MentionType type = all[m].type;
    if (type == MentionType::kEntity || type == MentionType::kList) continue;
    if (all[m].core.first < tokens.first || all[m].core.last > tokens.last || all[m].core.empty())
      continue;
    has_duration_ |= type == MentionType::kDuration;
    has_date_ |= type == MentionType::kDate;
    has_period_ |= type == MentionType::kPeriod;
    order.push_back(static_cast<uint32_t>(m));
  }
  const auto longer_first = [&](uint32_t a, uint32_t b) {
    if (all[a].core.first != all[b].core.first) return all[a].core.first < all[b].core.first;
    return all[a].core.last > all[b].core.last;
  };
  if (!std::is_sorted(order.begin(), order.end(), longer_first))
    std::stable_sort(order.begin(), order.end(), longer_first);
  uint32_t at = tokens.first;
  for (size_t k = 0; k < order.size(); ++k) {
    const Mention& m = all[order[k]];
    if (m.core.first < at) {
      // The number reading of what is already there as a date.
      Atom* last = atoms_.empty() ? nullptr : &atoms_.back();
      if (last != nullptr && last->tokens == m.core && Mentions::is_quantity(m.type) &&
          last->figure == kNone) {
        add_figure(order[k], true);
      } else if (last != nullptr && last->tokens == m.core && Mentions::is_quantity(m.type) &&
                 last->figure != kNone) {
        figures_[last->figure].other = order[k];
      } else if (last != nullptr && last->tokens == m.core && last->mention == kNoMention &&
                 Mentions::is_temporal(m.type)) {
        last->mention = order[k];
        last->kind = AtomKind::kDate;
        figures_[last->figure].year = true;
      }
      continue;
    }
    add_words(at, m.core.first);
    at = m.core.last;
    if (Mentions::is_quantity(m.type)) {
      if (!split_range(order[k])) add_figure(order[k], false);
      continue;
    }
    Atom& atom = add_atom(m.core);
    atom.kind = m.type == MentionType::kDuration ? AtomKind::kDuration : AtomKind::kDate;
    atom.mention = order[k];
  }
  add_words(at, tokens.last);
}

void SentenceText::add_figure(uint32_t mention, bool also_date) {
  const Mention& m = context_.mentions.all[mention];
  Figure figure;
  figure.quantity = context_.mentions.quantity(m);
  narrow_rounding(number_words(context_, m), figure.quantity);
  figure.type = m.type;
  figure.mention = mention;
  figure.tokens = m.core;
  figure.whole = m.tokens;
  figure.year = also_date;
  const auto index = static_cast<uint32_t>(figures_.size());
  figures_.push_back(std::move(figure));
  if (also_date) {
    atoms_.back().figure = index;
    return;
  }
  Atom& atom = add_atom(m.core);
  atom.kind = AtomKind::kFigure;
  atom.figure = index;
}

/// "40 to 50 percent" -> "40", "to", "50 percent": the ends in the order written.
bool SentenceText::split_range(uint32_t mention) {
  const Mention& m = context_.mentions.all[mention];
  const Quantity& q = context_.mentions.quantity(m);
  if (q.hedge != Hedge::kBetween || !q.stated.low || !q.stated.high) return false;
  uint32_t joint = 0;
  for (uint32_t t = m.core.first + 1; t + 1 < m.core.last && joint == 0; ++t) {
    const Token& token = context_.tokens[t];
    const std::string_view w = word_at(t);
    if (token.kind == TokenKind::kWord && (w == "to" || w == "and" || w == "until")) joint = t;
  }
  if (joint == 0) return false;
  uint32_t begin = m.core.first;
  while (begin + 1 < joint && context_.tokens[begin].kind == TokenKind::kWord &&
         (word_at(begin) == "from" || word_at(begin) == "between")) {
    ++begin;
  }
  add_words(m.core.first, begin);
  const TokenRange halves[2] = {{begin, joint}, {joint + 1, m.core.last}};
  const auto first = plain_number(context_, halves[0]);
  const auto second = plain_number(context_, halves[1]);
  const bool falling = first && second && *second < *first && *q.stated.low != *first;
  const Decimal values[2] = {falling ? *q.stated.high : *q.stated.low,
                             falling ? *q.stated.low : *q.stated.high};
  for (int i = 0; i < 2; ++i) {
    if (i == 1) add_words(joint, joint + 1);
    add_figure(mention, false);
    Figure& figure = figures_.back();
    figure.tokens = halves[i];
    figure.whole = halves[i];
    figure.range_end = true;
    figure.quantity.value = values[i];
    figure.quantity.hedge = Hedge::kNone;
    figure.quantity.stated = stated_interval(values[i], Hedge::kNone);
    figure.quantity.interval = hedged_interval(values[i], q.grain, Hedge::kNone);
    atoms_.back().tokens = halves[i];
    atoms_.back().capital = context_.tokens[halves[i].first].is(kCapitalised);
  }
  return true;
}

Atom& SentenceText::add_atom(TokenRange tokens) {
  Atom& atom = atoms_.emplace_back();
  atom.tokens = tokens;
  atom.capital = context_.tokens[tokens.first].is(kCapitalised);
  return atom;
}

void SentenceText::add_words(uint32_t from, uint32_t to) {
  for (uint32_t t = from; t < to; ++t) {
    const Token& token = context_.tokens[t];
    Atom& atom = atoms_.emplace_back();
    atom.tokens = {t, t + 1};
    atom.capital = token.is(kCapitalised);
    if (token.kind == TokenKind::kMark) {
      atom.kind = AtomKind::kMark;
      atom.mark = token.mark_class;
      marks_ |= 1U << atom.mark;
    } else if (token.kind == TokenKind::kWord && token.word != kUnknownWord) {
      const WordClassTable::Word& known = word_classes_.of(token.word);
      atom.id = token.word;
      atom.word = context_.vocabulary.text(token.word);
      atom.classes = known.classes;
      atom.parts = known.parts;
      all_classes_ |= known.classes;
      words_[known.mark / 64] |= 1ULL << (known.mark % 64);
    } else {
      read_unknown(token, atom);
    }
  }
}

/// Words that the tokens do not know, possessives, and digits that are no number.
void SentenceText::read_unknown(const Token& token, Atom& atom) {
  if (token.kind == TokenKind::kPossessive) {
    atom.word = "'s";
  } else {
    std::string& folded = unknown_word();
    fold_word(context_.document.view(token.range()), folded);
    atom.word = folded;
  }
  atom.id = context_.vocabulary.find(atom.word);
  const WordClassTable::Word& known = word_classes_.of(atom.id);
  atom.classes = known.classes & kOppositeWord;
  atom.parts = known.parts;
  all_classes_ |= atom.classes;
  const uint32_t mark = word_mark(atom.word);
  words_[mark / 64] |= 1ULL << (mark % 64);
}

/// A string that stays where it is until the next sentence is read.
std::string& SentenceText::unknown_word() {
  if (unknown_ == folded_.size()) folded_.emplace_back();
  return folded_[unknown_++];
}

/// A plain count or another figure that may be added: see parts.h.
uint8_t SentenceText::use_of(const Atom& atom) const {
  const Figure& f = figures_[atom.figure];
  const Quantity& q = f.quantity;
  if (f.range_end || q.hedge == Hedge::kVague || q.hedge == Hedge::kBetween) return 0;
  if (f.type == MentionType::kNumber) {
    const bool year = f.year && context_.text_range(atom.tokens).size() == 4;
    const bool count = q.unit.empty() && q.value.is_integer() && !year && q.value.sign() >= 0;
    return count ? kAsCount | kAsAddable : 0;
  }
  const bool typed = f.type == MentionType::kMoney || f.type == MentionType::kPercentage ||
                     f.type == MentionType::kQuantity;
  return typed && !q.points && q.value.sign() > 0 ? kAsAddable : 0;
}

void SentenceText::add_figure_place(uint32_t i) {
  Atom& atom = atoms_[i];
  figure_places_.push_back(i);
  atom.use = use_of(atom);
  counts_ += (atom.use & kAsCount) != 0 ? 1U : 0U;
  addables_ += (atom.use & kAsAddable) != 0 ? 1U : 0U;
  const Figure& f = figures_[atom.figure];
  has_percent_ |= f.percent();
  may_tell_share_ |= f.percent() || ends_in_fraction(atom.tokens) ||
                     (f.quantity.words && f.quantity.value < Decimal(1));
  if (atom.tokens.size() == 1) ++times_;  // perhaps a year
}

/// "a quarter" is a time as well.
bool SentenceText::ends_in_fraction(TokenRange tokens) const {
  return (word_classes_[context_.tokens[tokens.last - 1].word] & kDenominatorWord) != 0;
}

/// The words before a figure or duration that belong to it.
void SentenceText::mark_hedges(uint32_t i) {
  const bool duration = atoms_[i].kind == AtomKind::kDuration;
  const uint32_t first = duration ? mention(i).tokens.first : figure_at(i).whole.first;
  const uint32_t owner = duration ? kOfDuration : atoms_[i].figure;
  for (uint32_t j = i; j > 0 && atoms_[j - 1].tokens.first >= first; --j) {
    if (atoms_[j - 1].kind == AtomKind::kWord) atoms_[j - 1].hedge_of = owner;
  }
}

void SentenceText::finish() {
  for (uint32_t i = 0; i < size(); ++i) {
    const Atom& atom = atoms_[i];
    if (atom.kind == AtomKind::kWord || atom.kind == AtomKind::kMark) continue;
    value_places_.push_back(i);
    if (atom.kind == AtomKind::kFigure) {
      add_figure_place(i);
      mark_hedges(i);
    } else if (atom.kind == AtomKind::kDuration) {
      mark_hedges(i);
      may_tell_share_ |= ends_in_fraction(atom.tokens);
    } else if (atom.kind == AtomKind::kDate) {
      ++times_;
      date_places_.push_back(i);
      may_tell_share_ |= ends_in_fraction(atom.tokens);
    }
  }
  may_tell_share_ |= has_any(kDenominatorWord);
  has_figure_ = !figure_places_.empty();
  for (uint32_t i = 0; has_any(kFalseReportWord) && i < size() && !disowned_; ++i) {
    // "Three things went wrong" disowns nothing.
    const bool went = i > 0 && (is(i - 1, kShiftWord) || word(i - 1, "gone"));
    // "on the wrong bank": of the thing, not of what is told
    const bool astray =
        word(i, "wrong") && any_word(i + 1, {"bank", "side", "way", "end", "door", "foot", "place",
                                             "direction", "track", "train", "bus", "address",
                                             "turn", "turning", "road", "lane", "time"});
    disowned_ = is(i, kFalseReportWord) && !(went && word(i, "wrong")) && !astray;
  }
  question_ = !atoms_.empty() && atoms_.back().mark == kQuestion;
}

bool SentenceText::find_word(std::initializer_list<std::string_view> words) const {
  for (const std::string_view word : words) {
    if (!marked(word_mark(word))) continue;
    for (const Atom& atom : atoms_) {
      if (same_word(atom.word, word)) return true;
    }
  }
  return false;
}

bool SentenceText::any_listed(uint32_t i, std::initializer_list<std::string_view> words) const {
  return in(i) && std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return same_word(atoms_[i].word, word);
         });
}

bool SentenceText::spaced_hyphen(uint32_t i) const {
  const Token& token = context_.tokens[atoms_[i].tokens.first];
  const bool glued_right = in(i + 1) && context_.tokens[atoms_[i + 1].tokens.first].is(kGlued);
  return !token.is(kGlued) && !glued_right;
}

uint32_t SentenceText::skip_hedge(uint32_t i) const {
  uint32_t j = i;
  while (in(j) && atoms_[j].kind == AtomKind::kWord && j < i + 6 &&
         (atoms_[j].hedge_of != kNone || is(j, kHedgeWord))) {
    ++j;
  }
  return may_be_figure(j) ? j : i;
}

bool SentenceText::has(uint64_t classes, uint32_t from, uint32_t to) const {
  for (uint32_t i = from; i < to && in(i); ++i) {
    if (atoms_[i].classes & classes) return true;
  }
  return false;
}

bool SentenceText::plural_noun(uint32_t i) const {
  if (!is_word(i) || atoms_[i].classes & (kBeWord | kModalWord)) return false;
  return has_part(i, kPluralPart) || atoms_[i].word == "people";
}

bool SentenceText::finite_verb(uint32_t i) const {
  if (!is_word(i)) return false;
  return (atoms_[i].classes & (kBeWord | kModalWord)) != 0 || has_part(i, kAuxiliaryPart) ||
         (has_part(i, kFinitePart) && !capital(i));
}

bool SentenceText::past_verb(uint32_t i) const {
  if (word(i, "was") || word(i, "were") || word(i, "had")) return true;
  return has_part(i, kPastPart) && finite_verb(i);
}

std::string_view SentenceText::lemma(uint32_t i) const {
  if (!in(i)) return {};
  const WordId word = atoms_[i].id;
  if (word == kUnknownWord) return atoms_[i].word;
  return context_.vocabulary.text(context_.lexicon.lemma(word, PartOfSpeech::kNoun));
}

NounClass SentenceText::noun_class(uint32_t i) const {
  if (!in(i)) return NounClass::kNone;
  for (const Analysis& a : context_.lexicon.analyses(atoms_[i].id)) {
    if (a.part == PartOfSpeech::kNoun) return a.noun_class;
  }
  return NounClass::kNone;
}

std::string_view SentenceText::view(uint32_t first, uint32_t last) const {
  return context_.document.view(range(first, last));
}

}  // namespace factlint::computation
