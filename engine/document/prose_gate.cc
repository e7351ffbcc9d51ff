// Counts of marks, numbers and tell-tale words in a sentence; a yes or no out.
#include "engine/document/prose_gate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <span>
#include <string_view>

namespace factlint {
namespace {

/// Longer than this no sentence is read: it is a table, a dump or an attack.
constexpr uint32_t kMaxTokens = 2000;
/// A vocabulary smaller than this cannot tell English from other languages.
constexpr uint32_t kRealVocabulary = 20000;

constexpr std::string_view kLegalWords[] = {
    "Copyright", "Licensee",     "Licensor",        "Notwithstanding", "Redistribution",
    "copyright", "derivative",   "hereby",          "hereinafter",     "hereof",
    "hereto",    "hereunder",    "indemnify",       "infringement",    "liability",
    "licensee",  "licensor",     "merchantability", "noninfringement", "notwithstanding",
    "pursuant",  "redistribute", "redistribution",  "sublicense",      "therein",
    "thereof",   "thereto",      "warranties",      "warranty",        "whereof",
};

constexpr std::string_view kLogLevels[] = {"DEBUG", "ERROR", "FATAL",  "INFO",
                                           "TRACE", "WARN",  "WARNING"};
constexpr std::string_view kContactWords[] = {"Cell",      "Fax",   "Mob",   "Mobile",
                                              "Ph",        "Phone", "TEL",   "Tel",
                                              "Telephone", "fax",   "phone", "tel"};
constexpr std::string_view kReferenceIds[] = {"DOI", "ISBN", "ISSN", "arXiv", "doi"};

/// One bit for each letter that some word of a list has at `place`: the first three and the last
/// tell most other words apart at once.
template <typename Range>
constexpr uint64_t letters_at(const Range& words, size_t place) {
  uint64_t bits = 0;
  for (const std::string_view word : words) {
    if (word.size() > place) bits |= 1ULL << (word[place] & 63);
  }
  return bits;
}

/// One bit for each last letter.
template <typename Range>
constexpr uint64_t last_letters(const Range& words) {
  uint64_t bits = 0;
  for (const std::string_view word : words) bits |= 1ULL << (word.back() & 63);
  return bits;
}

/// Words of three letters or more.
template <const auto& kSorted>
bool holds(std::string_view word) {
  constexpr uint64_t kFirst = letters_at(kSorted, 0);
  constexpr uint64_t kSecond = letters_at(kSorted, 1);
  constexpr uint64_t kThird = letters_at(kSorted, 2);
  constexpr uint64_t kLast = last_letters(kSorted);
  return word.size() > 2 && (kFirst >> (word[0] & 63) & 1) != 0 &&
         (kSecond >> (word[1] & 63) & 1) != 0 && (kThird >> (word[2] & 63) & 1) != 0 &&
         (kLast >> (word.back() & 63) & 1) != 0 &&
         std::binary_search(std::begin(kSorted), std::end(kSorted), word);
}

/// A mark for each word of three letters or more that some list holds: most words have none.
class ListMarks {
 public:
  consteval ListMarks() {
    add(kLegalWords);
    add(kLogLevels);
    add(kContactWords);
    add(kReferenceIds);
  }
  bool may_hold(std::string_view word) const {
    const uint32_t mark = mark_of(word);
    return (marks_[mark / 64] >> (mark % 64) & 1) != 0;
  }

 private:
  static constexpr uint32_t kMarks = 1024;
  static constexpr uint32_t mark_of(std::string_view word) {
    const auto at = [&](size_t i) { return static_cast<uint32_t>(static_cast<uint8_t>(word[i])); };
    return (at(0) * 67 + at(2) * 29 + at(word.size() - 1) * 151 + word.size() * 5) % kMarks;
  }
  constexpr void add(std::span<const std::string_view> words) {
    for (const std::string_view word : words) {
      if (word.size() < 3) continue;
      marks_[mark_of(word) / 64] |= 1ULL << (mark_of(word) % 64);
    }
  }
  uint64_t marks_[kMarks / 64] = {};
};
constexpr ListMarks kListMarks;

static_assert(std::is_sorted(std::begin(kLegalWords), std::end(kLegalWords)));
static_assert(std::is_sorted(std::begin(kLogLevels), std::end(kLogLevels)));
static_assert(std::is_sorted(std::begin(kContactWords), std::end(kContactWords)));
static_assert(std::is_sorted(std::begin(kReferenceIds), std::end(kReferenceIds)));

/// What one pass over the tokens counts.
struct Counts {
  uint32_t tokens = 0;
  uint32_t words = 0;
  uint32_t numbers = 0;
  uint32_t lower_words = 0;  ///< of three letters or more
  uint32_t unknown_lower = 0;
  uint32_t code_marks = 0;
  uint32_t glued_ids = 0;  ///< letters and digits grown together: "3f2a", "x-17-b"
  uint32_t json_keys = 0;  ///< '": '
  uint32_t legal_words = 0;
  uint32_t reference_signs = 0;  ///< "12(3)", "pp. 4", "et al", "(2019)." after initials
  bool reference_id = false;
  bool log_level = false;
  bool clock = false;  ///< "10:30:05"
  bool contact = false;
  bool long_number = false;  ///< a telephone number's "+"
};

class Counter {
 public:
  Counter(const Document& document, const Tokens& tokens, TokenRange range)
      : document_(document), tokens_(tokens), range_(range) {}

  Counts count() {
    counts_.tokens = range_.size();
    uint32_t plain = 0;
    uint32_t unknown = 0;
    const char* const text = document_.text.data();
    const Token* const tokens = tokens_.data();
    for (uint32_t i = range_.first; i < range_.last; ++i) {
      const Token& token = tokens[i];
      // Most tokens: a word in lower case, of three letters or more, that no list holds.
      if (token.kind == TokenKind::kWord && token.end - token.begin > 2 &&
          (token.flags & (kCapitalised | kAllCaps | kGlued)) == 0 &&
          !kListMarks.may_hold({text + token.begin, token.end - token.begin})) {
        ++plain;
        unknown += token.word == kUnknownWord ? 1 : 0;
        continue;
      }
      switch (token.kind) {
        case TokenKind::kWord:
          count_word(i);
          break;
        case TokenKind::kNumber:
          count_number(i);
          break;
        case TokenKind::kMark:
          count_mark(i);
          break;
        case TokenKind::kPossessive:
          break;
      }
    }
    counts_.words += plain;
    counts_.lower_words += plain;
    counts_.unknown_lower += unknown;
    return counts_;
  }

 private:
  std::string_view view(uint32_t i) const { return document_.view(tokens_[i].range()); }
  bool inside(uint32_t i) const { return i < range_.last; }
  bool follows(uint32_t i, TokenKind kind) const {
    return i > range_.first && tokens_[i].is(kGlued) && tokens_[i - 1].kind == kind;
  }

  void count_word(uint32_t i) {
    const Token& token = tokens_[i];
    const std::string_view word = view(i);
    ++counts_.words;
    if (follows(i, TokenKind::kNumber) && word.size() <= 2) ++counts_.glued_ids;
    if (word.size() < 3) {
      counts_.contact = counts_.contact || word == "Ph";
      return;
    }
    if (!token.is(kCapitalised)) {
      ++counts_.lower_words;
      if (token.word == kUnknownWord) ++counts_.unknown_lower;
    }
    if (kListMarks.may_hold(word)) count_listed(i, word);
  }

  /// A word of three letters or more that may be in a list.
  void count_listed(uint32_t i, std::string_view word) {
    if (tokens_[i].is(kAllCaps) && i < range_.first + 8 && holds<kLogLevels>(word))
      counts_.log_level = true;
    if (word.size() >= 6 && holds<kLegalWords>(word)) ++counts_.legal_words;
    if (word.size() <= 9 && holds<kContactWords>(word)) counts_.contact = true;
    if (word.size() <= 5 && holds<kReferenceIds>(word) && inside(i + 1)) {
      const Token& next = tokens_[i + 1];
      if (next.mark_class == kColon || next.kind == TokenKind::kNumber) counts_.reference_id = true;
    }
  }

  void count_number(uint32_t i) {
    ++counts_.numbers;
    const std::string_view number = view(i);
    if (follows(i, TokenKind::kWord)) ++counts_.glued_ids;
    if (std::count(number.begin(), number.end(), ':') == 2) counts_.clock = true;
    // "12(3)" and "45–67" of a journal.
    const bool issue = inside(i + 2) && tokens_[i + 1].is(kGlued) && tokens_[i + 1].mark == '(' &&
                       tokens_[i + 2].is(kGlued) && tokens_[i + 2].kind == TokenKind::kNumber;
    const bool page = i > range_.first + 1 && view(i - 2) == "pp";
    counts_.reference_signs += issue || page ? 1 : 0;
  }

  void count_mark(uint32_t i) {
    const Token& token = tokens_[i];
    switch (token.mark_class) {
      case kEquals:
      case kHash:
      case kBar:
        ++counts_.code_marks;
        return;
      case kPlus:
        if (inside(i + 1) && tokens_[i + 1].kind == TokenKind::kNumber &&
            tokens_[i + 1].is(kGlued)) {
          counts_.long_number = true;
        }
        return;
      case kColon:
        if (token.is(kGlued) && i > range_.first && tokens_[i - 1].mark == '"') ++counts_.json_keys;
        return;
      case kOtherMark: {
        const char c = document_.text[token.begin];
        if (c != 0 && std::strchr("{}\\_^`@", c) != nullptr) ++counts_.code_marks;
        return;
      }
      default:
        return;
    }
  }

  const Document& document_;
  const Tokens& tokens_;
  TokenRange range_;
  Counts counts_;
};

}  // namespace

bool is_prose(const Document& document, const Tokens& tokens, TokenRange range,
              const Vocabulary& vocabulary) {
  if (range.size() > kMaxTokens) return false;
  const Counts c = Counter(document, tokens, range).count();
  if (c.code_marks >= 2 && c.code_marks * 6 >= c.tokens) return false;
  if (c.json_keys >= 2 || (c.json_keys == 1 && c.code_marks > 0)) return false;
  if (c.glued_ids >= 3 && c.glued_ids * 4 >= c.tokens) return false;
  if (c.log_level && (c.clock || c.numbers >= 3)) return false;
  if (c.contact && (c.long_number || c.numbers >= 3) && c.words <= 15) return false;
  if (c.long_number && c.numbers >= 4 && c.words <= 8) return false;
  if (c.reference_id || c.reference_signs >= 2) return false;
  if (c.reference_signs == 1 && c.numbers >= 3) return false;
  if (c.legal_words >= 2) return false;
  if (c.numbers >= 5 && c.numbers > 2 * c.words) return false;
  if (c.numbers >= 3 && c.words == 0 && c.numbers * 2 > c.tokens) return false;
  const bool foreign = c.lower_words >= 6 && c.unknown_lower * 10 >= c.lower_words * 7;
  return !(foreign && vocabulary.size() >= kRealVocabulary);
}

bool is_numbered_section(const Document& document, const Tokens& tokens, TokenRange block) {
  uint32_t i = block.first;
  if (i < block.last && document.text.compare(tokens[i].begin, 2, "\u00A7") == 0) return true;
  if (i + 1 >= block.last || tokens[i].kind != TokenKind::kNumber) return false;
  const std::string_view number = document.view(tokens[i].range());
  if (number.find(',') != std::string_view::npos || number.find('.') == std::string_view::npos)
    return false;
  ++i;
  if (tokens[i].mark_class == kPeriod && tokens[i].is(kGlued)) ++i;
  if (i >= block.last || tokens[i].is(kGlued) || tokens[i].kind != TokenKind::kWord) return false;
  const std::string_view word = document.view(tokens[i].range());
  return tokens[i].is(kCapitalised) && word != "Million" && word != "Billion" && word != "Trillion";
}

}  // namespace factlint
