// An enumeration -> the counts that its readings give.
//
// "A, B and C" is three. What makes it hard: names and pairs with "and" inside ("trade and
// transit"), appositions between commas ("the president, an old hand, and ..."), adjuncts behind
// the last item. Each such doubt adds a reading; only a number that no reading gives is an error.
#include "engine/computation/list_items.h"

#include <algorithm>
#include <array>

namespace factlint::computation {
namespace {

constexpr std::array<std::string_view, 30> kFixedPairs = {
    "trinidad tobago",      "bosnia herzegovina",
    "antigua barbuda",      "kitts nevis",
    "tome principe",        "vincent grenadines",
    "research development", "law order",
    "health safety",        "oil gas",
    "food drink",           "arts crafts",
    "supply demand",        "science technology",
    "search rescue",        "bed breakfast",
    "import export",        "justice peace",
    "trade industry",       "education science",
    "trial error",          "terms conditions",
    "fish chips",           "bread butter",
    "salt pepper",          "rock roll",
    "sao principe",         "wallis futuna",
    "turks caicos",         "sales marketing"};

constexpr uint32_t kLongItem = 14;  // atoms

bool fixed_pair(std::string_view a, std::string_view b) {
  return std::any_of(kFixedPairs.begin(), kFixedPairs.end(), [&](std::string_view pair) {
    return pair.size() == a.size() + 1 + b.size() && pair.starts_with(a) && pair[a.size()] == ' ' &&
           pair.ends_with(b);
  });
}

/// One stretch between commas (or semicolons).
struct Piece {
  uint32_t first = 0;
  uint32_t last = 0;
  std::vector<uint32_t> ands;  ///< atoms of "and"/"or" inside
  bool leading_and = false;    ///< begins with "and", which is left out of [first, last)
};

/// Atoms of the conjunction at `i`; 0 if there is none. "as well as" and "along with" join as "and"
/// does.
uint32_t conjunction(const SentenceText& text, uint32_t i) {
  if (text.any_word(i, {"and", "or", "plus"}) || text.mark(i, kAmpersand)) return 1;
  if (text.word(i, "as") && text.word(i + 1, "well") && text.word(i + 2, "as")) return 3;
  return text.any_word(i, {"along", "together"}) && text.word(i + 1, "with") ? 2 : 0;
}

std::vector<Piece> pieces_at(const SentenceText& text, uint32_t first, uint32_t last,
                             MarkClass mark) {
  std::vector<Piece> pieces;
  Piece piece{first, first, {}, false};
  int depth = 0;
  for (uint32_t i = first; i <= last; ++i) {
    if (i < last && text.mark(i, kOpenBracket)) ++depth;
    if (i < last && text.mark(i, kCloseBracket)) --depth;
    if (i == last || (depth <= 0 && text.mark(i, mark))) {
      piece.last = i;
      if (piece.last > piece.first) pieces.push_back(piece);
      piece = {i + 1, i + 1, {}, false};
      continue;
    }
    const uint32_t joint = depth > 0 || i == last ? 0 : conjunction(text, i);
    if (joint == 0 || i + joint > last) continue;
    if (i == piece.first) {
      piece.leading_and = true;
      piece.first = i + joint;
    } else {
      piece.ands.push_back(i);
    }
    i += joint - 1;
  }
  return pieces;
}

bool said_aside(const SentenceText& text, const Piece& piece) {
  if (piece.last - piece.first > 4) return false;
  for (uint32_t i = piece.first; i < piece.last; ++i) {
    if (text.is(i, kSpeechWord) && text.lower(i)) return true;  // no man called Said
  }
  return false;
}

/// A piece that is surely no item: "including ...", "he said", a year.
bool surely_aside(const SentenceText& text, const Piece& piece) {
  if (piece.leading_and) return false;
  if (text.is(piece.first, kOpenWord) || text.word(piece.first, "respectively")) return true;
  if (said_aside(text, piece)) return true;
  return piece.last == piece.first + 1 && text.is_date(piece.first);
}

/// Holds a capitalised name: "Defence Minister Ivan Petrov", "the Guard's commander-in-chief".
bool is_name(const SentenceText& text, const Piece& piece) {
  for (uint32_t i = piece.first; i < piece.last; ++i) {
    if (text[i].kind == AtomKind::kWord && text.capital(i)) return true;
  }
  return false;
}

/// A piece that may be an apposition or adjunct of the one before.
bool doubtful(const SentenceText& text, const Piece& piece, const Piece& before,
              const Piece& opening) {
  const uint32_t i = piece.first;
  if (text.is(i, kWhWord) && !text.is(opening.first, kWhWord)) return true;
  if (text[i].kind == AtomKind::kMark || text.is_date(i) || text.is_duration(i)) return true;
  if (text.is(i, kPrepositionWord) && !text.is(opening.first, kPrepositionWord)) return true;
  if (text[i].word.ends_with("ing") && !text[opening.first].word.ends_with("ing")) return true;
  if (text[i].word.ends_with("ed") && !text[opening.first].word.ends_with("ed")) return true;
  const bool article = text.is(i, kArticleWord) && text.lower(i);  // not the title "The Weir"
  // "the president, an old hand": but not "higher pay, a shorter week".
  if (article && !text.is(opening.first, kArticleWord))
    return is_name(text, before) || text.is(before.first, kArticleWord);
  // "Prague, Czechia": a place behind a place; "Ivan Petrov, interior minister".
  const bool sentence_start = before.first == 0 && before.last == 1;
  return text.capital(before.first) && text.lower(i) && !sentence_start;
}

bool has_clause(const SentenceText& text, uint32_t first, uint32_t last) {
  int depth = 0;
  for (uint32_t i = first; i < last; ++i) {
    if (text.mark(i, kOpenBracket)) ++depth;
    if (text.mark(i, kCloseBracket)) --depth;
    if (depth > 0) continue;  // "Costa (suspended)"
    // "a cracked valve", "smoked eel"
    const bool modifier =
        i > first ? text.is(i - 1, kArticleWord) : opens_as_modifier(text, i, last);
    if (text.finite_verb(i) && text.lower(i) && !modifier) return true;
    if (i > first && text.verb(i) && text.is(i - 1, kPronounWord)) return true;  // "they wait"
  }
  return false;
}

/// Also "the roof leaks", where the verb may be a noun.
bool may_be_clause(const SentenceText& text, uint32_t first, uint32_t last) {
  if (has_clause(text, first, last)) return true;
  return last > first + 2 && text.is(first, kArticleWord) && text.noun(last - 2) &&
         text.verb(last - 1) && text[last - 1].word.ends_with("s");
}

/// Each stretch between the piece's own conjunctions passes.
template <typename Test>
bool every_stretch(const SentenceText& text, const Piece& piece, Test test) {
  uint32_t first = piece.first;
  for (const uint32_t conj : piece.ands) {
    if (!test(first, conj)) return false;
    first = conj + conjunction(text, conj);
  }
  return test(first, piece.last);
}

/// Each stretch between the piece's own conjunctions is a clause.
bool all_clauses(const SentenceText& text, const Piece& piece) {
  return every_stretch(
      text, piece, [&](uint32_t first, uint32_t last) { return may_be_clause(text, first, last); });
}

/// "a chef", "the captain": one person, told by article and noun.
bool one_person(const SentenceText& text, uint32_t first, uint32_t last) {
  if (!text.is(first, kArticleWord) || last > first + 4) return false;
  return last > first + 1 && !text.plural_noun(last - 1) &&
         text.noun_class(last - 1) == NounClass::kPerson && !text.word(last - 1, "couple");
}

bool people_in(const SentenceText& text, const Piece& piece) {
  return every_stretch(
      text, piece, [&](uint32_t first, uint32_t last) { return one_person(text, first, last); });
}

bool pair_around(const SentenceText& text, uint32_t conj) {
  return conj > 0 && fixed_pair(text[conj - 1].word, text[conj + 1].word);
}

/// Counts of a list of pieces whose final conjunction stands at piece `k`, inside it (`inner`) or
/// before it.
void add_counts(size_t before_final, size_t nested, size_t doubts, ItemCounts& out) {
  const int base = static_cast<int>(before_final);
  for (int down = 0; down <= static_cast<int>(doubts); ++down) {
    for (int up = 0; up <= static_cast<int>(nested); ++up) {
      const int n = base - down + up;
      if (n >= 1) out.counts.insert(n);
    }
  }
}

void count_semicolons(const SentenceText& text, const std::vector<Piece>& pieces, ItemCounts& out) {
  out.semicolons = out.closed = true;
  out.most_likely = static_cast<int>(pieces.size());
  out.counts.insert(out.most_likely);
  // "a, b; and c": commas and semicolons of one rank; or lists inside a list.
  size_t inner = 0;
  size_t inner_names = 0;
  int capitals = 0;  // "; east of the Caspian, A, B and C": the place is none of them
  for (const Piece& piece : pieces) {
    const auto parts = pieces_at(text, piece.first, piece.last, kComma);
    for (const Piece& part : parts) {
      if (text.is(part.first, kPrepositionWord)) continue;
      capitals += text.capital(part.first) ? 1 : 0;
      for (const uint32_t conj : part.ands) capitals += text.capital(conj + 1) ? 1 : 0;
    }
    inner += parts.size();
    inner_names += parts.size() +
                   (parts.empty() || parts.back().ands.empty() || parts.back().leading_and ? 0 : 1);
  }
  out.counts.insert(static_cast<int>(inner));
  out.counts.insert(static_cast<int>(inner_names));
  if (capitals > 0) out.counts.insert(capitals);
  // "a; b; c and d", "a; b; and the backs C and D" may hold four.
  if (!pieces.back().ands.empty()) out.counts.insert(out.most_likely + 1);
  out.parallel = true;
}

void count_commas(const SentenceText& text, std::vector<Piece> pieces, ItemCounts& out) {
  std::erase_if(pieces, [&](const Piece& p) { return surely_aside(text, p); });
  if (pieces.empty()) return;
  std::vector<size_t> doubts_before(pieces.size() + 1, 0);
  std::vector<size_t> ands_before(pieces.size() + 1, 0);
  for (size_t k = 0; k < pieces.size(); ++k) {
    const bool doubt =
        k > 0 && !pieces[k].leading_and && doubtful(text, pieces[k], pieces[k - 1], pieces.front());
    doubts_before[k + 1] = doubts_before[k] + (doubt ? 1 : 0);
    ands_before[k + 1] = ands_before[k] + pieces[k].ands.size();
  }
  size_t oxford = pieces.size();
  for (size_t k = 1; k < pieces.size(); ++k) {
    if (pieces[k].leading_and) oxford = k;
  }
  if (oxford < pieces.size()) {
    // ", and X": X with all behind it is the last item, unless an inner "and" makes more.
    out.closed = true;
    out.most_likely = static_cast<int>(oxford + 1);
    size_t oxfords = 0;
    for (const Piece& p : pieces) oxfords += p.leading_and ? 1U : 0U;
    add_counts(oxford + 1, ands_before[oxford + 1], doubts_before[oxford], out);
    // "flour, eggs and milk for the cake, and candles": a list inside the first item.
    // Not where each is a pair: "fish and chips, ham and eggs, and bread and cheese".
    const bool pairs =
        std::all_of(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(oxford) + 1,
                    [](const Piece& p) { return p.ands.size() == 1; });
    for (size_t k = 1; k < oxford && !pairs; ++k) {
      if (!pieces[k].ands.empty()) out.counts.insert(static_cast<int>(oxford + 1 - k));
    }
    if (oxfords > 1) add_counts(oxford + 1, 0, std::min<size_t>(oxfords - 1, 2), out);
    return;
  }
  // "A, B and C": each inner "and" may be the final one.
  for (size_t k = 0; k < pieces.size(); ++k) {
    if (pieces[k].ands.empty()) continue;
    out.closed = true;
    out.most_likely = static_cast<int>(k + 2);
    const size_t nested = ands_before[k + 1] - 1;
    // "bad weather, a lack of steel and a lawsuit": an apposition would end in a comma.
    const bool plain = !text.is(pieces[k].first, kPrepositionWord | kWhWord) &&
                       text[pieces[k].first].kind == AtomKind::kWord && pieces[k].ands.size() == 1;
    add_counts(k + 2, nested, doubts_before[plain ? k : k + 1], out);
    if (pair_around(text, pieces[k].ands.back()) ||
        (pieces[k].ands.size() == 1 && pair_around(text, pieces[k].ands.front()))) {
      add_counts(k + 1, 0, doubts_before[k + 1], out);
    }
    // With more than one "and" the list may also go on behind it without one.
    if (ands_before[pieces.size()] > 1)
      add_counts(pieces.size(), ands_before[pieces.size()], doubts_before[pieces.size()], out);
  }
  if (!out.closed) {
    out.most_likely = static_cast<int>(pieces.size());
    add_counts(pieces.size(), 0, doubts_before[pieces.size()], out);
  }
}

/// "the 4", "No 11".
bool number_name(const SentenceText& text, uint32_t first, uint32_t last) {
  if (last == first + 2 && (text.word(first, "the") || text.word(first, "no"))) ++first;
  return last == first + 1 && is_count(text, first);
}

void classify(const SentenceText& text, std::vector<Piece> pieces, ItemCounts& out) {
  std::erase_if(pieces, [&](const Piece& p) { return !p.leading_and && said_aside(text, p); });
  if (pieces.empty()) return;
  out.names = out.all_clauses = out.people = out.numbers = out.definite = true;
  size_t clauses = 0;
  for (const Piece& piece : pieces) {
    out.names = out.names && is_name(text, piece);
    out.lengthy = out.lengthy || piece.last - piece.first > kLongItem;
    // "..., and a drawing that showed the pier": the last one may say more of itself.
    uint32_t own = piece.last;
    for (uint32_t i = piece.first + 2; i < piece.last && &piece == &pieces.back(); ++i) {
      if (text.any_word(i, {"that", "which", "who"}) && text.noun(i - 1)) own = std::min(own, i);
    }
    clauses += has_clause(text, piece.first, own) ? 1U : 0U;
    out.all_clauses = out.all_clauses && all_clauses(text, piece);
    out.people = out.people && people_in(text, piece);
    out.numbers = out.numbers && every_stretch(text, piece, [&](uint32_t first, uint32_t last) {
                    return number_name(text, first, last);
                  });
    out.definite = out.definite && every_stretch(text, piece, [&](uint32_t first, uint32_t last) {
                     return text.word(first, "the") && last - first <= 3;
                   });
    if (text.has(kOpenWord, piece.first, piece.last)) out.open = true;
    for (uint32_t i = piece.first; i < piece.last; ++i) {
      const bool rest =
          (text.word(i, "the") && text.any_word(i + 1, {"rest", "like", "remainder"})) ||
          (text.word(i, "so") && text.any_word(i + 1, {"on", "forth"}));
      if (rest || text.word(i, "etc") || text.word(i, "others") || text.word(i, "more") ||
          text.word(i, "hand") || text.mark(i, kEllipsis))
        out.open = true;
    }
  }
  out.clauses = clauses > 0;
  const uint32_t head = pieces.front().first;
  const bool wh = text.is(head, kWhWord) || text.word(head, "to") || text.word(head, "that");
  out.parallel = wh && std::all_of(pieces.begin(), pieces.end(), [&](const Piece& p) {
                   return text.is(p.first, kWhWord) == text.is(head, kWhWord) &&
                          (text.is(head, kWhWord) || text[p.first].word == text[head].word);
                 });
}

/// "soup or salad, lamb or cod, and cheese": some items offer a choice, and a comma may stand in
/// one.
bool offers_choice(const SentenceText& text, uint32_t first, uint32_t last) {
  bool both = false;
  bool choice = false;
  for (uint32_t i = first; i < last; ++i) {
    both = both || text.word(i, "and");
    choice = choice || text.word(i, "or");
  }
  return both && choice;
}

}  // namespace

int ItemCounts::miss(int n) const {
  int best = n;
  for (const int count : counts) best = std::min(best, count > n ? count - n : n - count);
  return best;
}

bool ends_quoted_list(const SentenceText& text, uint32_t first, uint32_t end) {
  uint32_t open = end;
  while (open > first && !text.mark(open, kOpenQuote)) --open;
  return open > first && text.word(open - 1, "and") && !text.word(end, "and") &&
         !text.mark(end, kOpenQuote) && !text.has(kOpenWord, end, end + 2);
}

uint32_t quoted_items(const SentenceText& text, uint32_t first, uint32_t last, int& items) {
  items = 0;
  uint32_t i = first;
  uint32_t end = first;
  while (i < last && text.mark(i, kOpenQuote)) {
    uint32_t close = i + 1;
    while (close < last && !text.mark(close, kCloseQuote) && !text.mark(close, kOpenQuote)) ++close;
    if (!text.mark(close, kCloseQuote)) break;
    ++items;
    i = end = close + 1;
    // ""Salt Road" by Ivy Dunn"
    if (text.word(i, "by") && text.capital(i + 1)) {
      ++i;
      while (i < last && text[i].kind == AtomKind::kWord && text.capital(i)) ++i;
      end = i;
    }
    if (text.mark(i, kComma) || text.mark(i, kSemicolon)) ++i;
    if (text.word(i, "and")) ++i;
  }
  return end;
}

bool opens_as_modifier(const SentenceText& text, uint32_t first, uint32_t last) {
  const uint32_t next = first + 1;
  if (next >= last || text[next].kind != AtomKind::kWord) return false;
  const bool noun = text.noun(next) || text.context().lexicon.analyses(text[next].id).empty();
  return noun && text.past_verb(first) && text[first].word.ends_with("ed") &&
         !text.is(next, kPrepositionWord | kPronounWord | kArticleWord);
}

ItemCounts count_items(const SentenceText& text, uint32_t first, uint32_t last) {
  ItemCounts out;
  if (first >= last) return out;
  int quoted = 0;
  if (quoted_items(text, first, last, quoted); quoted > 1) {
    out.counts.insert(quoted);
    out.most_likely = quoted;
    out.closed = out.names = out.quoted = true;
    return out;
  }
  const auto semicolons = pieces_at(text, first, last, kSemicolon);
  const auto pieces = semicolons.size() > 1 ? semicolons : pieces_at(text, first, last, kComma);
  if (pieces.empty()) return out;
  if (semicolons.size() > 1) {
    // "six districts: A, B and C; one of them was split later": the list may end at the semicolon.
    const auto inner = pieces_at(text, semicolons.front().first, semicolons.front().last, kComma);
    if (inner.size() > 1) count_commas(text, inner, out);
    out.closed = false;
    count_semicolons(text, semicolons, out);
    const bool parallel = out.parallel;
    classify(text, semicolons, out);
    out.parallel = parallel;
    out.open = false;
  } else {
    count_commas(text, pieces, out);
    classify(text, pieces, out);
    out.open = out.open || offers_choice(text, first, last);
  }
  return out;
}

}  // namespace factlint::computation
