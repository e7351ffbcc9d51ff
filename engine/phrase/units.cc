#include "engine/phrase/units.h"

#include <algorithm>

namespace factlint {
namespace {

class UnitBuilder {
 public:
  explicit UnitBuilder(Workspace& work)
      : work_(work), last_(work.sentence.tokens.last), picked_(work.mention_units) {}

  void run() {
    work_.units.clear();
    const uint32_t first = work_.sentence.tokens.first;
    const std::vector<Mention>& all = work_.mentions->all;
    next_mention_ = static_cast<uint32_t>(
        std::lower_bound(all.begin(), all.end(), first,
                         [](const Mention& m, uint32_t t) { return m.tokens.first < t; }) -
        all.begin());
    collect_mentions();
    size_t mention = 0;
    for (uint32_t token = first; token < last_;) {
      while (mention < picked_.size() && picked_[mention].tokens.first < token) ++mention;
      const uint32_t compound = compound_end(token);
      if (mention < picked_.size() && picked_[mention].tokens.first == token &&
          picked_[mention].tokens.last >= compound) {
        work_.units.push_back(picked_[mention]);
        token = picked_[mention].tokens.last;
      } else if (compound > token + 1) {
        add_compound(token, compound);
        token = compound;
      } else {
        token = add_plain(token);
      }
    }
  }

 private:
  const Token& token(uint32_t i) const { return work_.token(i); }
  const WordClasses& words() const { return *work_.words; }

  /// Mentions that become units, in text order, none overlapping.
  void collect_mentions() {
    picked_.clear();
    const std::vector<Mention>& all = work_.mentions->all;
    for (uint32_t i = next_mention_; i < all.size() && all[i].tokens.first < last_; ++i) {
      if (all[i].type == MentionType::kList) continue;
      Unit unit;
      unit.mention = i;
      unit.tokens = unit_range(all[i]);
      if (unit.tokens.empty() || unit.tokens.last > last_) continue;
      if (!picked_.empty() && unit.tokens.overlaps(picked_.back().tokens)) {
        merge(picked_.back(), unit, all[i]);
        continue;
      }
      describe(unit, all[i]);
      picked_.push_back(unit);
    }
  }

  /// The tokens a mention takes as a unit: prepositions, articles and 's stay words of their own.
  TokenRange unit_range(const Mention& m) const {
    TokenRange range = m.tokens;
    if (m.type == MentionType::kEntity) {
      range = m.core;
      if (!range.empty() && token(range.last - 1).kind == TokenKind::kPossessive) --range.last;
      return range;
    }
    const bool timed = Mentions::is_temporal(m.type) || m.type == MentionType::kDuration;
    // Some finders count the preposition of a period ("since 1992") as part of it: to syntax it is
    // a word.
    while (range.first + 1 < range.last && (timed || range.first < m.core.first) &&
           leading_word(range.first, timed)) {
      ++range.first;
    }
    return range;
  }

  bool leading_word(uint32_t i, bool timed) const {
    const WordId word = token(i).word;
    if (words().is(word, kTheWord)) return true;
    if (!timed) return false;
    // Hedges ("over 30 years", "about a week") stay.
    if (words().is(word, kHedgeWord)) return false;
    for (const Candidate& c : words().candidates(word)) {
      if (c.tag == Tag::kPreposition) return true;
    }
    return false;
  }

  /// "2022" is a year and a number: the time leads, the number is kept beside it.
  void merge(Unit& kept, const Unit& other, const Mention& m) {
    const bool same = kept.tokens == other.tokens;
    if (!same) return;
    if (kept.tag == Tag::kTime && m.type == MentionType::kNumber) kept.number = other.mention;
    if (kept.tag == Tag::kNumeral && Mentions::is_temporal(m.type)) {
      const uint32_t number = kept.mention;
      kept.mention = other.mention;
      describe(kept, m);
      kept.number = number;
    }
  }

  void describe(Unit& unit, const Mention& m) {
    unit.fixed = true;
    const Token& head =
        token(std::max(unit.tokens.first, std::min(m.core.last, unit.tokens.last) - 1));
    unit.word = unit.lemma = head.word;
    unit.capitalised = token(unit.tokens.first).is(kCapitalised);
    switch (m.type) {
      case MentionType::kNumber:
        unit.tag = Tag::kNumeral;
        break;
      case MentionType::kOrdinal:
        unit.tag = Tag::kOrdinal;
        break;
      case MentionType::kDate:
      case MentionType::kPeriod:
      case MentionType::kWeekday:
        unit.tag = Tag::kTime;
        break;
      case MentionType::kDuration:
        unit.tag = work_.mentions->duration(m).ago ? Tag::kTime : Tag::kAmount;
        break;
      case MentionType::kEntity:
        describe_entity(unit, m);
        break;
      default:
        unit.tag = Tag::kAmount;
        break;
    }
  }

  void describe_entity(Unit& unit, const Mention& m) {
    const EntityMention& entity = work_.mentions->entity(m);
    unit.tag = Tag::kName;
    if (entity.form == NameForm::kAdjective) {
      unit.tag = Tag::kAdjective;
      unit.adjectival = true;
    } else if (entity.form == NameForm::kDemonym) {
      unit.adjectival = true;
      unit.fixed = false;
      settle_common(unit);
    } else if (entity.form == NameForm::kNoun) {
      settle_common(unit);
    }
  }

  /// A mention written as a common noun ("the bloc", "Tajiks") keeps its number and lemma.
  void settle_common(Unit& unit) {
    unit.tag = Tag::kNoun;
    for (const Candidate& c : words().candidates(unit.word)) {
      if (c.tag != Tag::kNoun && c.tag != Tag::kNouns) continue;
      unit.tag = c.tag;
      unit.plural = c.plural;
      unit.lemma = c.lemma;
      return;
    }
  }

  bool glued_word(uint32_t i) const {
    return i < last_ && token(i).is(kGlued) &&
           (token(i).kind == TokenKind::kWord || token(i).kind == TokenKind::kNumber);
  }

  /// End of the hyphen compound at `first`, or first + 1.
  uint32_t compound_end(uint32_t first) const {
    const TokenKind kind = token(first).kind;
    if (kind != TokenKind::kWord && kind != TokenKind::kNumber) return first + 1;
    uint32_t end = first + 1;
    while (end + 1 < last_ && token(end).kind == TokenKind::kMark && token(end).is(kGlued) &&
           (token(end).mark_class == kHyphen ||
            (token(end).mark_class == kDash && kind == TokenKind::kWord)) &&
           glued_word(end + 1)) {
      end += 2;
      while (glued_word(end) && token(end - 1).kind == TokenKind::kNumber) ++end;
    }
    return end;
  }

  void add_compound(uint32_t first, uint32_t last) {
    Unit unit;
    unit.tokens = {first, last};
    unit.compound = true;
    unit.word = token(last - 1).word;
    unit.capitalised = token(first).is(kCapitalised);
    work_.units.push_back(unit);
  }

  /// "Gen. Sokol", "J. Smith": inside a sentence a stop at a short word ends nothing.
  bool is_abbreviation_stop(uint32_t t) const {
    constexpr uint32_t kLongest = 5;
    if (token(t).mark_class != kPeriod || !token(t).is(kGlued) || t + 2 >= last_) return false;
    if (work_.units.empty() || work_.units.back().tokens.last != t) return false;
    const Token& before = token(t - 1);
    return before.kind == TokenKind::kWord && before.is(kCapitalised) &&
           before.end - before.begin <= kLongest && token(t + 1).kind == TokenKind::kWord &&
           token(t + 1).is(kCapitalised);
  }

  /// A folded multiword at `first` if there is one, else the single token. Returns the token
  /// behind.
  uint32_t add_plain(uint32_t first) {
    if (is_abbreviation_stop(first)) return first + 1;
    Unit unit;
    const Token& t = token(first);
    unit.tokens = {first, first + 1};
    unit.word = t.word;
    unit.capitalised = t.is(kCapitalised);
    if (t.mark_class == kHyphen && first + 1 < last_ && token(first + 1).mark_class == kHyphen) {
      // "--" is a dash.
      unit.tokens.last = first + 2;
      unit.mark = kDash;
      unit.fixed = true;
      unit.tag = Tag::kDash;
    } else if (t.kind == TokenKind::kMark) {
      unit.mark = t.mark_class;
      unit.fixed = true;
      unit.tag = mark_tag(t);
    } else if (t.kind == TokenKind::kWord && words().is(t.word, kSequenceStart)) {
      fold_sequence(unit, first);
    } else if (t.kind == TokenKind::kPossessive) {
      unit.fixed = true;
      unit.tag = after_pronoun() ? Tag::kBe : Tag::kGenitive;
      if (unit.tag == Tag::kBe) unit.lemma = be();
    }
    work_.units.push_back(unit);
    return unit.tokens.last;
  }

  WordId be() const {
    for (const Candidate& c : words().candidates(work_.be_word)) return c.lemma;
    return kUnknownWord;
  }

  /// "it's", "there's", "who's": the 's is a verb.
  bool after_pronoun() const {
    if (work_.units.empty()) return false;
    for (const Candidate& c : words().candidates(work_.units.back().word)) {
      return (c.tag == Tag::kPronoun || c.tag == Tag::kThere || c.tag == Tag::kWhich ||
              c.tag == Tag::kThat) &&
             !words().is(work_.units.back().word, kQuantifierWord);
    }
    return false;
  }

  void fold_sequence(Unit& unit, uint32_t first) const {
    for (const Sequence& sequence : words().sequences(token(first).word)) {
      const auto size = static_cast<uint32_t>(sequence.words.size());
      if (first + size > last_) continue;
      bool same = true;
      for (uint32_t i = 1; same && i < size; ++i) same = token(first + i).word == sequence.words[i];
      if (!same || splits_mention(first, first + size) || is_infinitive(sequence, first + size))
        continue;
      unit.tokens.last = first + size;
      unit.word = unit.lemma = sequence.whole;
      unit.tag = sequence.tag;
      unit.fixed = true;
      return;
    }
  }

  /// "was due to open": the "to" belongs to the verb behind.
  bool is_infinitive(const Sequence& sequence, uint32_t next) const {
    if (sequence.tag != Tag::kPreposition || next >= last_ || !words().ends_in_to(sequence))
      return false;
    for (const Candidate& c : words().candidates(token(next).word)) {
      if (c.tag == Tag::kBase || c.tag == Tag::kBeBase) return true;
      if (c.cost < 60 && !is_verb(c.tag) && c.tag != Tag::kAdjective) return false;
    }
    return false;
  }

  /// A number inside ("a couple of") is fine; a mention that starts inside and goes on behind is
  /// not.
  bool splits_mention(uint32_t first, uint32_t last) const {
    const auto after =
        std::lower_bound(picked_.begin(), picked_.end(), first,
                         [](const Unit& u, uint32_t t) { return u.tokens.first < t; });
    return after != picked_.end() && after->tokens.first < last;
  }

  static Tag mark_tag(const Token& t) {
    switch (t.mark_class) {
      case kComma:
        return Tag::kComma;
      case kPeriod:
      case kQuestion:
      case kExclamation:
        return Tag::kEnd;
      case kColon:
        return Tag::kColon;
      case kSemicolon:
        return Tag::kSemicolon;
      case kDash:
      case kEllipsis:
        return Tag::kDash;
      case kHyphen:
        return t.is(kGlued) ? Tag::kOther : Tag::kDash;
      case kOpenBracket:
        return Tag::kOpen;
      case kCloseBracket:
        return Tag::kClose;
      case kOpenQuote:
      case kCloseQuote:
        return Tag::kQuote;
      default:
        return Tag::kOther;
    }
  }

  Workspace& work_;
  uint32_t last_;
  uint32_t next_mention_ = 0;
  std::vector<Unit>& picked_;
};

}  // namespace

void build_units(Workspace& work) { UnitBuilder(work).run(); }

}  // namespace factlint
