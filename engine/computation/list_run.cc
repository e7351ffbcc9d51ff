// Atoms -> the enumeration that begins there.
#include "engine/computation/list_run.h"

#include <algorithm>
#include <array>

#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kMaxItem = 12;  // atoms
constexpr size_t kMaxItems = 40;

/// Atoms of what joins the last item to the others at `i`; 0 if nothing does.
uint32_t joint(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"and", "or", "plus"})) return 1;
  if (text.word(i, "as") && text.word(i + 1, "well") && text.word(i + 2, "as")) return 3;
  return text.word(i, "along") && text.word(i + 1, "with") ? 2 : 0;
}

/// One stretch between separators.
struct Piece {
  enum Kind { kName, kCommon, kTitle, kTime, kAside, kBroken };
  Kind kind = kBroken;
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t end = 0;     ///< of the stretch, what belongs to the item included
  int number = 0;       ///< that it begins with; 1 for "a"
  int words = 0;        ///< of a plain name; 0 if other words stand beside it
  bool doubt = false;   ///< may be an apposition or an adjunct
  bool person = false;  ///< one person, told by a noun
};

bool particle(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"de", "van", "von", "der", "al", "bin", "da", "di", "du", "la", "le",
                           "of", "the", "on", "upon"});
}

/// The next atom that ends a stretch, brackets and quotations skipped.
uint32_t stretch_end(const SentenceText& text, uint32_t i, uint32_t limit) {
  int depth = 0;
  for (; i < limit; ++i) {
    if (text.mark(i, kOpenBracket) || text.mark(i, kOpenQuote)) ++depth;
    if (text.mark(i, kCloseBracket) || text.mark(i, kCloseQuote)) --depth;
    if (depth < 0) return i;
    if (depth > 0) continue;
    if (text.mark(i, kComma) || text.mark(i, kSemicolon) || text.mark(i, kColon) || text.dash(i) ||
        joint(text, i) > 0)
      return i;
  }
  return limit;
}

/// One past the item's own words: before "who had run in", "at Lower Mill (to the left)".
uint32_t own_end(const SentenceText& text, uint32_t first, uint32_t end) {
  for (uint32_t i = first + 1; i < end; ++i) {
    if (relative_word(text, i)) return i;
  }
  return end;
}

int leading_number(const SentenceText& text, uint32_t i) {
  for (uint32_t k = i; k < i + 3 && !text.mark(k, kComma); ++k) {
    if (text.any_word(k, {"couple", "pair", "twins", "duo"})) return 2;
    if (text.any_word(k, {"trio", "triplets"})) return 3;
  }
  if (text.any_word(i, {"his", "her", "their", "its", "the"})) {
    if (!is_count(text, i + 1)) return 1;
    ++i;
  }
  if (text.any_word(i, {"a", "an", "one"})) return 1;
  if (!is_count(text, i)) return 0;
  const Quantity& q = text.figure_at(i).quantity;
  const bool fits = q.hedge == Hedge::kNone && q.value >= Decimal(1) && q.value <= Decimal(500);
  return fits && text[i + 1].kind == AtomKind::kWord ? static_cast<int>(q.value.to_int()) : 0;
}

bool person_noun(const SentenceText& text, uint32_t first, uint32_t last) {
  if (!text.is(first, kArticleWord) && text[first].word != "'s") return false;
  for (uint32_t i = first + 1; i < last; ++i) {
    if (text.is(i, kPrepositionWord)) break;
    if (text.plural_noun(i)) return false;
    if (text.noun_class(i) == NounClass::kPerson || text.is(i, kKinWord)) return true;
  }
  return false;
}

/// "1998": a year that no date mention holds.
bool year_word(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).year;
}

void read_name(const SentenceText& text, Piece& piece, uint32_t own) {
  piece.kind = Piece::kName;
  piece.words = 0;
  bool plain = true;
  uint32_t i = piece.first;
  if (text.word(i, "the") && i + 1 < own) ++i;
  for (; i < own; ++i) {
    if (text.mark(i, kOpenBracket)) break;
    if (text[i].word == "'s") continue;
    if (name_word(text, i) || (text.is_figure(i) && text.capital(i)) ||
        (particle(text, i) && i > piece.first)) {
      ++piece.words;
    } else if (text[i].kind == AtomKind::kWord && text.lower(i)) {
      plain = false;
    }
  }
  if (!plain) piece.words = 0;
}

/// What the stretch [first, end) is. `opening` is the list's first item, nullptr for that itself.
Piece read_piece(const SentenceText& text, uint32_t first, uint32_t end, const Piece* opening) {
  Piece piece;
  piece.first = first;
  piece.last = piece.end = end;
  if (first >= end) return piece;
  if (text.mark(first, kOpenQuote)) {
    piece.kind = Piece::kTitle;
    return piece;
  }
  const uint32_t own = own_end(text, first, end);
  bool capital = false;
  for (uint32_t i = first; i < own && !text.mark(i, kOpenBracket); ++i)
    capital |= name_word(text, i) && !text.is_date(i);
  if (text.is_date(first) || (text.is_figure(first) && own == first + 1) ||
      (text.word(first, "the") && text.is_figure(first + 1) && own == first + 2)) {
    piece.kind = Piece::kTime;
    return piece;
  }
  if (text.is(first, kOpenWord | kWhWord | kBreakWord) || relative_word(text, first) ||
      text.any_word(first, {"both", "all", "each", "none", "then", "now", "too", "respectively",
                            "aged", "not", "but", "so", "some", "most"})) {
    piece.kind = Piece::kAside;
    return piece;
  }
  // "Per Lind" is a man.
  if (text.is(first, kPrepositionWord) && !(first > 0 && text.word(first, "per") &&
                                            name_word(text, first) && name_word(text, first + 1))) {
    const bool alike = opening == nullptr || text[opening->first].word == text[first].word;
    if (text.is_date(first + 1) || year_word(text, first + 1)) {
      piece.kind = Piece::kTime;
      return piece;
    }
    piece.kind = alike && !holds_verb(text, first, own) ? (capital ? Piece::kName : Piece::kCommon)
                                                        : Piece::kAside;
    if (alike) piece.number = 0;
    return piece;
  }
  if (own > first + kMaxItem || holds_verb(text, first, own)) return piece;
  piece.number = leading_number(text, first);
  if (capital) {
    // "Holm, Lind and Moe voting against": told of what they do.
    for (uint32_t i = first + 1; i < own; ++i) {
      if (name_word(text, i - 1) && text.lower(i) && text[i].word.ends_with("ing") &&
          text.verb(i) && text.is(i + 1, kPrepositionWord | kArticleWord | kPronounWord))
        return piece;
    }
    read_name(text, piece, own);
    return piece;
  }
  if (text[first].kind == AtomKind::kMark) return piece;
  const bool spoken = text.has(kSpeechWord, first, own);
  bool noun = false;
  for (uint32_t i = first; i < own; ++i)
    noun |= text.noun(i) || text.context().lexicon.analyses(text[i].id).empty();
  if (own <= first + 2 && text.adjective(own - 1)) noun = true;  // "small, medium and large"
  piece.kind = spoken ? Piece::kBroken : noun ? Piece::kCommon : Piece::kAside;
  piece.person = person_noun(text, first, own);
  return piece;
}

/// "drummer Peter Voss": a noun, and at once the name.
bool told_by_job(const SentenceText& text, const Piece& piece) {
  uint32_t i = piece.first;
  while (i < piece.last && text.lower(i) && text.noun(i) && i < piece.first + 2) ++i;
  if (i == piece.first || i + 1 >= piece.last) return false;
  for (; i < piece.last; ++i) {
    if (!name_word(text, i)) return false;
  }
  return true;
}

/// "Mia, a goalkeeper": no further item, or perhaps one. `next_joined`: "and" follows at once.
void doubt(const SentenceText& text, const std::vector<Piece>& items, Piece& piece) {
  if (items.empty()) return;
  const Piece& before = items.back();
  const bool article = text.is(piece.first, kArticleWord) && text.lower(piece.first);
  if (before.kind == Piece::kName && piece.kind == Piece::kCommon) piece.doubt = true;
  if (before.kind == Piece::kCommon && piece.kind == Piece::kName && before.person)
    piece.doubt = true;  // "the captain, Leah Moran"
  // "Ann Bell, Leeds"; not where names of one word stand beside others from the first on.
  bool mixed = items.size() > 1 && items.front().words == 1;
  for (uint32_t i = items.front().first; i < piece.first; ++i)
    mixed = mixed && !text.mark(i, kSemicolon);
  if (piece.kind == Piece::kName && piece.words == 1 && before.words > 1 && !mixed)
    piece.doubt = true;
  // "Ann Bell, Mayor of Leeds"
  if (before.kind == Piece::kName && piece.kind == Piece::kName && piece.words != 1) {
    // "Ann Bell, holder of Lund's keys"
    if (text.lower(piece.first) && text.noun(piece.first) &&
        text.is(piece.first + 1, kPrepositionWord))
      piece.doubt = true;
    for (uint32_t i = piece.first; i < piece.last; ++i) {
      // "singer Ana Ruiz, drummer Peter Voss": the same without articles
      if (told_by_job(text, piece) && told_by_job(text, items.front())) break;
      // "the novelist Clara Voss, the critic Henri Palud": each is told by what he does.
      if (article && text.is(items.front().first, kArticleWord) && name_word(text, piece.last - 1))
        break;
      const bool office = text.noun_class(i) == NounClass::kPerson ||
                          text.any_word(i, {"president", "chairman", "secretary", "director"});
      if (office && (i == piece.first || article)) piece.doubt = true;
    }
  }
  // "Barker, Stone & Lyle": the comma may stand inside a firm's name.
  if (firm_name(text, piece.first, piece.last)) piece.doubt = true;
  if (before.kind == Piece::kTitle && piece.kind != Piece::kTitle) piece.doubt = true;
  if (text[piece.first].word.ends_with("ing") && !text[items.front().first].word.ends_with("ing"))
    piece.doubt = true;
}

/// One past the name that a stretch begins with, where the sentence goes on behind it: "A, B and C
/// are".
uint32_t name_head(const SentenceText& text, uint32_t first, uint32_t end) {
  uint32_t i = first;
  if (text.word(i, "the")) ++i;
  while (i < end &&
         (name_word(text, i) || (i > first && particle(text, i) && name_word(text, i + 1)) ||
          (text.mark(i, kHyphen) && !text.dash(i)) || text.mark(i, kAmpersand) ||
          (text.mark(i, kPeriod) && i > first && text[i - 1].word.size() < 3)))
    ++i;
  return i > first && name_word(text, i - 1) ? i : first;
}

/// The same for a name, or for what stands before the first verb: "and a saw were stolen".
uint32_t item_head(const SentenceText& text, uint32_t first, uint32_t end) {
  const uint32_t name = name_head(text, first, end);
  if (name > first) return name;
  for (uint32_t i = first; i < end; ++i) {
    if (!holds_verb(text, first, i + 1)) continue;
    return text.is(i, kBeWord | kModalWord) || text.past_verb(i) ? i : first;
  }
  return first;
}

class RunReader {
 public:
  RunReader(const SentenceText& text, uint32_t limit) : text_(text), limit_(limit) {}

  std::optional<ListRun> read(uint32_t first) {
    run_.first = first;
    uint32_t i = first;
    bool behind_joint = false;
    bool behind_comma = false;
    while (items_.size() < kMaxItems) {
      uint32_t end = stretch_end(text_, i, limit_);
      Piece piece = read_piece(text_, i, end, items_.empty() ? nullptr : &items_.front());
      if (piece.kind == Piece::kBroken && behind_joint && closed_at_ == 0) {
        // The last name, and the sentence's verb behind it.
        const uint32_t head = item_head(text_, i, end);
        if (head > i) {
          piece = read_piece(text_, i, head, &items_.front());
          end = head;
        }
      }
      if (!take(piece, behind_joint, behind_comma)) break;
      i = end;
      behind_comma = text_.mark(i, kComma) || text_.mark(i, kSemicolon);
      if (behind_comma) ++i;
      const uint32_t joined = joint(text_, i);
      behind_joint = joined > 0;
      i += joined;
      if (!behind_comma && !behind_joint) break;
      if (i >= limit_) break;
    }
    return finish();
  }

 private:
  /// False if the run ends before the piece.
  bool take(Piece& piece, bool behind_joint, bool behind_comma) {
    if (piece.kind == Piece::kBroken) return false;
    if (piece.kind == Piece::kAside) {
      // "and, some way further out, the tanker"
      if (items_.empty() || (behind_joint && !behind_comma)) return false;
      // "Otto, his sons Karl and Max, a manager and, since 2015, Eva": more than has been read
      if (behind_joint && !trailing_.empty()) unsure_ = true;
      after_end_ = closed_at_ != 0 && closed_at_ == items_.size();
      run_.asides = true;
      return true;
    }
    // Ages: "Tom, 14, Ida, 12".
    const bool age = piece.kind == Piece::kTime && !items_.empty() &&
                     items_.front().kind == Piece::kName && !behind_joint;
    // ", in May": the sentence goes on.
    if (age && closed_at_ == items_.size() && !text_.is_figure(piece.first)) return false;
    if (age) {
      run_.asides = true;
      run_.last = items_.back().last = piece.last;
      return true;
    }
    // "two sons, Paul and Erik, and a daughter": the names have had their "and".
    if (closed_at_ != 0 && behind_joint && behind_comma && piece.kind == Piece::kCommon &&
        items_.front().kind == Piece::kName)
      return false;
    // Past the last item behind "and", a further one is rather the sentence going on, unless there
    // is another "and": "Health and Safety, Trade and Transport".
    if (closed_at_ != 0 && closed_at_ == items_.size() && !behind_joint) {
      if (after_end_) return false;
      trailing_.push_back(piece);
      return trailing_.size() < 4;
    }
    if (behind_joint && !trailing_.empty()) {
      run_.counts.insert(static_cast<int>(items_.size()));  // it may have ended before
      groups_ += static_cast<int>(trailing_.size());
      items_.insert(items_.end(), trailing_.begin(), trailing_.end());
      trailing_.clear();
      ++nested_;
      closed_at_ = 0;
    }
    if (!behind_joint) doubt(text_, items_, piece);
    if (behind_joint && !items_.empty()) {
      if (closed_at_ != 0) ++nested_;
      closed_at_ = items_.size() + 1;
      run_.oxford = behind_comma;
    }
    if (items_.empty() || behind_comma) ++groups_;
    items_.push_back(piece);
    run_.last = piece.last;
    return true;
  }

  std::optional<ListRun> finish() {
    if (items_.size() < 2) return std::nullopt;
    // "Contrary to the DIW and Ifo"
    if (run_.first == 0 && text_.word(1, "to")) return std::nullopt;
    // "for bankers and brokers" is no list; "on fishing, on fuel and on flights" is one.
    const bool led = text_.is(items_[0].first, kPrepositionWord);
    if (led && items_[0].kind != Piece::kTime && items_[1].kind != Piece::kTime &&
        text_[items_[1].first].word != text_[items_[0].first].word)
      return std::nullopt;
    if (items_[0].kind == Piece::kName && run_.first == 0 && items_[1].kind == Piece::kCommon &&
        !capital_behind(items_[0])) {
      items_[0].kind = Piece::kCommon;  // a capital of the sentence's, not of a name
      for (Piece& item : items_) item.doubt = item.doubt && item.first != items_[1].first;
    }
    run_.closed = closed_at_ == items_.size() && !unsure_;
    int doubts = 0;
    int sum = 0;
    for (const Piece& item : items_) {
      classify(item);
      doubts += item.doubt ? 1 : 0;
      sum = sum < 0 || item.number == 0 ? -1 : sum + item.number;
    }
    run_.sum = std::max(sum, 0);
    const int n = static_cast<int>(items_.size());
    if (firm_name(text_, items_.back().first, items_.back().last)) doubts = std::max(doubts, n - 2);
    run_.likely = n;
    run_.named = names();
    for (const Piece& item : items_) {
      if (item.kind == Piece::kName && item.words == 0) run_.named = 0;
    }
    // "Porto, Portugal, and Rome", "..., and Rome, Italy".
    const bool place_behind =
        std::any_of(trailing_.begin(), trailing_.end(),
                    [](const Piece& piece) { return piece.kind == Piece::kName; });
    if (run_.names && run_.single && (run_.oxford || place_behind))
      doubts = std::max(doubts, n / 2);
    // "Holm and Berg, Dahl and Roos": perhaps as many as there are commas.
    const int least = nested_ > 0 ? std::min(n - nested_ - doubts, groups_) : n - doubts;
    for (int k = std::max(1, least); k <= n; ++k) run_.counts.insert(k);
    if (nested_ >= 2) {
      for (int k = 2; k < n; ++k) run_.counts.insert(k);
    }
    return run_;
  }

  /// How many items are names.
  int names() const {
    return static_cast<int>(std::count_if(
        items_.begin(), items_.end(), [](const Piece& item) { return item.kind == Piece::kName; }));
  }

  /// The last noun before a preposition or a clause: "a lack of staff", "a saw (new)".
  uint32_t head_of(const Piece& item) const {
    uint32_t head = item.first;
    for (uint32_t i = item.first; i < item.last; ++i) {
      if (text_[i].kind != AtomKind::kWord || relative_word(text_, i)) break;
      if (i > item.first && text_.is(i, kPrepositionWord)) break;
      if (text_.noun(i)) head = i;
    }
    return head;
  }

  bool capital_behind(const Piece& item) const {
    for (uint32_t i = item.first + 1; i < item.last; ++i) {
      if (name_word(text_, i)) return true;
    }
    return !text_.noun(item.first) && !text_.is(item.first, kArticleWord);
  }

  void classify(const Piece& item) {
    const bool name = item.kind == Piece::kName;
    run_.names = run_.names && (name || item.kind == Piece::kTitle);
    run_.common = run_.common && item.kind == Piece::kCommon;
    run_.people = run_.people && item.person;
    run_.full = run_.full && name && item.words >= 2;
    run_.single = run_.single && name && item.words == 1;
    run_.titles = run_.titles || item.kind == Piece::kTitle;
    run_.times = run_.times && item.kind == Piece::kTime;
    run_.pure = run_.pure && name && item.words > 0;
    run_.counted = run_.counted || item.number > 1;
    run_.articles = run_.articles && text_.is(item.first, kArticleWord);
    run_.briefs = run_.briefs && item.last - item.first <= 5;
    if (item.kind == Piece::kCommon) run_.heads.push_back(head_of(item));
  }

  const SentenceText& text_;
  uint32_t limit_;
  ListRun run_;
  std::vector<Piece> items_;
  std::vector<Piece> trailing_;  ///< behind the last "and"
  size_t closed_at_ = 0;         ///< number of items up to the one behind the last "and"
  int groups_ = 0;               ///< items with a comma before them, and the first
  bool after_end_ = false;       ///< an aside stood behind the last item
  int nested_ = 0;               ///< "and"s before it
  bool unsure_ = false;          ///< the last "and" leads to no item that could be read
};

}  // namespace

bool relative_word(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"who", "which", "whose", "where", "whom", "that", "when"});
}

bool holds_verb(const SentenceText& text, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last; ++i) {
    if (text[i].kind != AtomKind::kWord || !text.lower(i)) continue;
    if (text.is(i, kBeWord | kModalWord | kPronounWord) && !text.is(i, kArticleWord)) return true;
    if (!text.finite_verb(i)) continue;
    const bool modifier = i > first && (text.is(i - 1, kArticleWord) || text.is_figure(i - 1) ||
                                        text[i - 1].word == "'s");
    const bool participle = (text.adjective(i) && text.noun(i + 1) && i + 1 < last) ||
                            (i == first && opens_as_modifier(text, i, last));
    if (!modifier && !participle) return true;
  }
  return false;
}

bool of_kind(const SentenceText& text, const ListRun& run, uint32_t head) {
  const std::string_view noun = text.lemma(head);
  if (!run.common || run.heads.size() < 2) return false;
  size_t known = 0;
  for (const uint32_t i : run.heads) {
    if (text.lemma(i) == noun) return false;
    known += kind_of(text.lemma(i), noun) ? 1U : 0U;
  }
  return known * 2 >= run.heads.size();
}

int ListRun::miss(int n) const {
  int best = n;
  for (const int count : counts) best = std::min(best, count > n ? count - n : n - count);
  return best;
}

bool name_word(const SentenceText& text, uint32_t i) {
  return text.in(i) && text[i].kind == AtomKind::kWord && text.capital(i) && text[i].word != "'s";
}

std::optional<ListRun> read_run(const SentenceText& text, uint32_t first, uint32_t limit) {
  return RunReader(text, limit).read(first);
}

std::optional<ListRun> run_before(const SentenceText& text, uint32_t from, uint32_t last) {
  constexpr uint32_t kReach = 7;  // atoms from the first item to the first comma
  uint32_t comma = from;
  while (comma < last && !text.mark(comma, kComma)) ++comma;
  if (comma == last) return std::nullopt;
  for (uint32_t i = comma; i > from + 1 && i + kReach > comma; --i) {
    const bool verb = text.lower(i - 1) && text.finite_verb(i - 1) && !text.noun(i - 1);
    if (!verb && !text.is(i - 1, kBeWord | kPrepositionWord) && !text.mark(i - 1, kColon)) continue;
    auto run = read_run(text, i, last);
    if (run && run->last == last && run->closed && !run->asides) return run;
  }
  return std::nullopt;
}

}  // namespace factlint::computation
