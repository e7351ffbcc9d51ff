// A document in, its tokens out, in one pass over the text.
#include "engine/document/tokenizer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <vector>

#include "engine/base/utf8.h"
#include "engine/document/mark_table.h"

namespace factlint {
namespace {

bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/// The letters that eight bytes begin with, all looked at together.
struct EightLetters {
  explicit EightLetters(uint64_t bytes) {
    constexpr uint64_t kEach = 0x0101010101010101ULL;
    constexpr uint64_t kHigh = kEach * 0x80;
    const uint64_t low = (bytes | kEach * 0x20) & kEach * 0x7f;
    const uint64_t from_a = low + kEach * (0x80 - 'a');
    const uint64_t past_z = low + kEach * (0x80 - 'z' - 1);
    const uint64_t others = (~from_a | past_z | bytes) & kHigh;  // high bits of what is no letter
    length = static_cast<uint32_t>(std::countr_zero(others)) / 8;
    const uint64_t used = length == 8 ? ~uint64_t{0} : (uint64_t{1} << (length * 8)) - 1;
    folded = (bytes | kEach * 0x20) & used;
    lower = (bytes & kEach * 0x20 & used) != 0;
    capital = length > 0 && (bytes & 0x20) == 0;
  }
  uint64_t folded = 0;  ///< zeros behind the last letter
  uint32_t length = 0;
  bool lower = false;    ///< some letter is lower case
  bool capital = false;  ///< the first is not
};

class Tokenizer {
 public:
  Tokenizer(const Document& document, const Vocabulary& vocabulary)
      : text_(document.text), line_breaks_(document.line_breaks), vocabulary_(vocabulary) {
    constexpr size_t kMostKnown = 32768;
    tokens_.reserve(document.text.size() / 5 + 8);
    known_.resize(std::bit_ceil(std::clamp<size_t>(document.text.size() / 64, 32, kMostKnown)));
    known_mask_ = known_.size() - 1;
    if (!line_breaks_.empty()) next_break_ = line_breaks_.front();
  }

  void run_block(TextRange range) {
    pos_ = range.begin;
    end_ = range.end;
    block_start_ = true;
    double_quote_ = {};
    single_quote_ = {};
    space_before_ = true;
    while (pos_ < end_) step();
    // A quotation that goes on in the next paragraph has no closing mark.
    if (double_quote_.open && (double_quote_.mark != '"' || double_quote_.at_block_start)) {
      mark_quoted(double_quote_);
    }
  }

  Tokens take() { return std::move(tokens_); }

 private:
  unsigned char at(uint32_t offset) const {
    return offset < end_ ? static_cast<unsigned char>(text_[offset]) : 0;
  }

  bool letter_at(uint32_t offset, uint32_t& length) const {
    if (offset >= end_) return false;
    const unsigned char c = at(offset);
    length = 1;
    if (c < 0x80) return is_ascii_letter(c);
    const CodePoint cp = decode_code_point(text_, offset);
    length = cp.length;
    return is_letter(cp.value) || cp.value == 0xAD;
  }

  /// An apostrophe at `offset`; `length` gets its bytes.
  bool apostrophe_at(uint32_t offset, uint32_t& length) const {
    if (at(offset) == '\'') {
      length = 1;
      return true;
    }
    if (at(offset) == 0xE2 && at(offset + 1) == 0x80 && at(offset + 2) == 0x99) {
      length = 3;
      return true;
    }
    return false;
  }

  void step() {
    const unsigned char c = at(pos_);
    uint32_t length = 1;
    if (c == '\n' || c == ' ' || (c >= '\t' && c <= '\r')) {
      space_before_ = true;
      ++pos_;
      return;
    }
    if (is_ascii_letter(c)) return plain_word() ? void() : word();
    if (is_digit(c)) return number();
    // Of the marks of ASCII only the apostrophe may be more than itself.
    if (c > ' ' && c < 0x7f && c != '\'') return mark({c, 1});
    if (letter_at(pos_, length)) return word();
    const CodePoint cp = decode_code_point(text_, pos_);
    if (is_space(cp.value) || cp.value == 0x200B || cp.value == 0xFEFF) {
      space_before_ = cp.value != 0xFEFF;
      pos_ += cp.length;
      return;
    }
    if (apostrophe_at(pos_, length) && clitic(length)) return;
    mark(cp);
  }

  /// The flags of a token that begins at `begin`, by what stands before it.
  uint8_t take_flags(uint32_t begin) {
    uint8_t flags = 0;
    if (!space_before_ && !block_start_) flags |= kGlued;
    if (block_start_) flags |= kBlockStart;
    if (begin > next_break_) flags |= pass_breaks(begin);
    return flags;
  }

  /// Passes the line breaks before `begin`.
  uint8_t pass_breaks(uint32_t begin) {
    while (break_ < line_breaks_.size() && line_breaks_[break_] < begin) ++break_;
    next_break_ = break_ < line_breaks_.size() ? line_breaks_[break_] : kNoBreak;
    return kSoftBreak;
  }

  Token& push(uint32_t begin, uint32_t end, TokenKind kind) {
    Token token;
    token.begin = begin;
    token.end = end;
    token.kind = kind;
    token.flags = take_flags(begin);
    block_start_ = false;
    space_before_ = false;
    pos_ = end;
    return tokens_.emplace_back(token);
  }

  void number() {
    uint32_t end = pos_;
    while (is_digit(at(end))) ++end;
    for (;;) {
      const unsigned char separator = at(end);
      if ((separator != ',' && separator != '.' && separator != ':') || !is_digit(at(end + 1)))
        break;
      uint32_t next = end + 1;
      while (is_digit(at(next))) ++next;
      // "1,200" groups by three; "4, 5" never gets here, and "4,5" stays apart unless grouped.
      if (separator == ',' && (next - end - 1 != 3)) break;
      if (separator == ':' && next - end - 1 != 2) break;
      end = next;
    }
    push(pos_, end, TokenKind::kNumber);
  }

  /// Folds [begin, end) and looks it up, setting the letter-case flags.
  void name_word(Token& token) {
    folded_.clear();
    bool first = true;
    uint32_t upper = 0;
    uint32_t lower = 0;
    for (uint32_t i = token.begin; i < token.end;) {
      const auto c = static_cast<unsigned char>(text_[i]);
      if (c < 0x80) {
        const bool is_up = c >= 'A' && c <= 'Z';
        upper += is_up ? 1 : 0;
        lower += (c >= 'a' && c <= 'z') ? 1 : 0;
        if (first && is_up) token.flags |= kCapitalised;
        folded_.push_back(static_cast<char>(is_up ? c + 32 : c));
        ++i;
      } else {
        const CodePoint cp = decode_code_point(text_, i);
        const bool is_up = is_upper(cp.value);
        upper += is_up ? 1 : 0;
        lower += (!is_up && is_letter(cp.value)) ? 1 : 0;
        if (first && is_up) token.flags |= kCapitalised;
        fold_code_point(cp.value, folded_);
        i += cp.length;
      }
      first = false;
    }
    if (upper >= 2 && lower == 0) token.flags |= kAllCaps;
    if (lower > 0) token.flags |= kHasLower;
    token.word = vocabulary_.find(folded_);
  }

  /// Eight bytes from `offset` on, the first lowest; zeros behind the end of the block.
  uint64_t eight_at(uint32_t offset) const {
    uint64_t bytes = 0;
    if (offset + sizeof bytes <= end_) {
      std::memcpy(&bytes, text_.data() + offset, sizeof bytes);
    } else if (offset < end_) {
      std::memcpy(&bytes, text_.data() + offset, end_ - offset);
    }
    if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
    return bytes;
  }

  /// What stands at `end` may be part of the word before it: a letter beyond ASCII, "didn't",
  /// "U.S.", "www.x.test", "https://x.test", "a@x.test".
  bool goes_on(uint32_t end, uint32_t length, uint64_t folded) const {
    constexpr uint64_t kWww = 0x777777;
    const unsigned char c = at(end);
    if (c == '.') return length == 1 || (length == 3 && folded == kWww);
    if (c == ':') return at(end + 1) == '/';
    return c >= 0x80 || c == '\'' || c == '@';
  }

  /// Most words: fifteen ASCII letters at most, up to a mark that cannot go on with them. Measured,
  /// folded and looked up eight letters at a time; false, with nothing done, for all others.
  bool plain_word() {
    const EightLetters first(eight_at(pos_));
    const EightLetters second(first.length == 8 ? eight_at(pos_ + 8) : 0);
    const uint32_t length = first.length + second.length;
    if (length == 16 || goes_on(pos_ + length, length, first.folded)) return false;
    Token token;
    token.begin = pos_;
    token.end = pos_ + length;
    token.kind = TokenKind::kWord;
    token.flags = take_flags(pos_);
    if (first.capital) token.flags |= kCapitalised;
    if (first.lower || second.lower) {
      token.flags |= kHasLower;
    } else if (length > 1) {
      token.flags |= kAllCaps;
    }
    token.word = known_word(first.folded, second.folded, length);
    tokens_.push_back(token);
    block_start_ = false;
    space_before_ = at(token.end) == ' ';
    pos_ = token.end + (space_before_ ? 1 : 0);
    return true;
  }

  /// Most words of a text were told before: those are found beside the text, not in the vocabulary.
  WordId known_word(uint64_t first, uint64_t second, uint32_t length) {
    constexpr uint64_t kSpread = 0x9e3779b97f4a7c15ULL;
    const uint64_t key = (first ^ (second * kSpread)) * kSpread;
    Known& known = known_[key >> 32 & known_mask_];
    if (known.first == first && known.second == second) return known.word;
    known = {first, second, kUnknownWord};
    std::array<uint64_t, 2> folded = {first, second};
    if constexpr (std::endian::native == std::endian::big)
      folded = {__builtin_bswap64(first), __builtin_bswap64(second)};
    std::array<char, sizeof folded> letters;
    std::memcpy(letters.data(), folded.data(), sizeof folded);
    known.word = vocabulary_.find({letters.data(), length});
    return known.word;
  }

  void word() {
    uint32_t end = pos_;
    uint32_t length = 0;
    uint32_t letters = 0;
    for (;;) {
      while (letter_at(end, length)) {
        end += length;
        ++letters;
      }
      uint32_t mark_length = 0;
      // Dots of "U.S." and "p.m.": single letters between dots.
      if (at(end) == '.' && letters == 1) {
        uint32_t probe = end;
        uint32_t dots = 0;
        while (at(probe) == '.' && letter_at(probe + 1, length)) {
          uint32_t after = 0;
          if (letter_at(probe + 1 + length, after)) break;
          probe += 1 + length;
          ++dots;
        }
        if (dots > 0) {
          if (at(probe) == '.') ++probe;
          end = probe;
          break;
        }
      }
      // An inner apostrophe, unless it opens a clitic.
      if (apostrophe_at(end, mark_length) && letter_at(end + mark_length, length) &&
          clitic_length(end + mark_length) == 0 && !ends_in_not(end, mark_length)) {
        end += mark_length;
        letters = 2;
        continue;
      }
      // Digits inside a name ("G20", "A320"): taken along when glued behind capitals.
      break;
    }
    if (const uint32_t address = address_end(end); address > 0) {
      push(pos_, address, TokenKind::kWord);
      return;
    }
    // "didn't": the n belongs to the clitic.
    uint32_t mark_length = 0;
    if (apostrophe_at(end, mark_length) && ends_in_not(end, mark_length)) {
      const uint32_t n = end - 1;
      name_word(push(pos_, n, TokenKind::kWord));
      name_word(push(n, end + mark_length + 1, TokenKind::kWord));
      return;
    }
    name_word(push(pos_, end, TokenKind::kWord));
  }

  /// The word before the apostrophe at `end` and the "t" after it end in "n't".
  bool ends_in_not(uint32_t end, uint32_t mark_length) const {
    uint32_t length = 0;
    return end - pos_ >= 3 && (text_[end - 1] | 0x20) == 'n' &&
           (at(end + mark_length) | 0x20) == 't' && !letter_at(end + mark_length + 1, length);
  }

  /// End of the web or mail address whose first letters are [pos_, end); 0 if it is none. An
  /// address is one word.
  uint32_t address_end(uint32_t end) const {
    const std::string_view first(text_.data() + pos_, end - pos_);
    const bool web =
        at(end) == ':' && at(end + 1) == '/' && at(end + 2) == '/' && first.size() >= 3;
    const bool www = at(end) == '.' && (first == "www" || first == "WWW");
    uint32_t length = 0;
    const bool mail = at(end) == '@' && letter_at(end + 1, length);
    if (!web && !www && !mail) return 0;
    while (end < end_ && at(end) > ' ' && at(end) != '<' && at(end) != '>' && at(end) != '"' &&
           !(at(end) == 0xE2 && at(end + 1) == 0x80)) {
      ++end;
    }
    while (end > pos_ &&
           std::string_view(".,;:!?'()[]*_").find(text_[end - 1]) != std::string_view::npos)
      --end;
    return end;
  }

  /// Length of a clitic's letters at `offset` (after the apostrophe), 0 if there is none.
  uint32_t clitic_length(uint32_t offset) const {
    uint32_t length = 0;
    const auto ends_at = [&](uint32_t o) { return !letter_at(o, length) && !is_digit(at(o)); };
    const auto a = static_cast<char>(at(offset) | 0x20);
    const auto b = static_cast<char>(at(offset + 1) | 0x20);
    if ((a == 's' || a == 'd' || a == 'm') && ends_at(offset + 1)) return 1;
    if (((a == 'l' && b == 'l') || (a == 'r' && b == 'e') || (a == 'v' && b == 'e')) &&
        ends_at(offset + 2)) {
      return 2;
    }
    return 0;
  }

  bool clitic(uint32_t mark_length) {
    const bool after_word = !tokens_.empty() && !space_before_ && !block_start_ &&
                            tokens_.back().kind != TokenKind::kMark;
    if (!after_word) return false;
    const uint32_t letters = clitic_length(pos_ + mark_length);
    const char first = static_cast<char>(at(pos_ + mark_length) | 0x20);
    if (letters == 1 && first == 's') {
      push(pos_, pos_ + mark_length + 1, TokenKind::kPossessive);
      return true;
    }
    if (letters > 0) {
      name_word(push(pos_, pos_ + mark_length + letters, TokenKind::kWord));
      return true;
    }
    // A lone apostrophe after a final s: possessive, unless it closes a quotation.
    const Token& previous = tokens_.back();
    uint32_t length = 0;
    if (previous.kind == TokenKind::kWord && (text_[previous.end - 1] | 0x20) == 's' &&
        !letter_at(pos_ + mark_length, length) && !single_quote_.open) {
      push(pos_, pos_ + mark_length, TokenKind::kPossessive);
      return true;
    }
    return false;
  }

  void mark(CodePoint cp) {
    MarkInfo info = classify_mark(cp.value);
    if (info.ascii == '"') info.mark_class = double_quote_class(cp.value, info.mark_class);
    if (cp.value == '\'') {
      info.mark_class = space_before_ || block_start_ ? kOpenQuote : kCloseQuote;
    }
    const bool at_block_start = block_start_;
    Token& token = push(pos_, pos_ + cp.length, TokenKind::kMark);
    token.mark = info.ascii;
    token.mark_class = info.mark_class;
    if (info.ascii == '"') track_quote(double_quote_, cp.value, info.mark_class, at_block_start);
    if (info.ascii == '\'' && (info.mark_class == kCloseQuote || opens_single_quote())) {
      track_quote(single_quote_, cp.value, info.mark_class, at_block_start);
    }
  }

  MarkClass double_quote_class(char32_t c, MarkClass usual) const {
    if (c == 0x201C && double_quote_.open && double_quote_.mark == 0x201E) return kCloseQuote;
    if (c != '"') return usual;
    if (double_quote_.open) return kCloseQuote;
    // 5" is five inches.
    const bool after_digit = !space_before_ && !block_start_ && pos_ > 0 && is_digit(at(pos_ - 1));
    return after_digit ? kOtherMark : kOpenQuote;
  }

  /// After an opening single quote: a word follows that is none of "'em", "'tis", "'90s".
  bool opens_single_quote() const {
    uint32_t length = 0;
    if (!letter_at(pos_, length)) return false;
    for (const std::string_view word :
         {"em", "til", "till", "tis", "twas", "cause", "n", "round", "bout"}) {
      const auto end = pos_ + static_cast<uint32_t>(word.size());
      if (text_.compare(pos_, word.size(), word) == 0 && !letter_at(end, length)) return false;
    }
    return true;
  }

  /// A quotation being read.
  struct Quote {
    bool open = false;
    bool at_block_start = false;
    char32_t mark = 0;
    size_t first_token = 0;
  };

  void track_quote(Quote& quote, char32_t c, uint8_t mark_class, bool at_block_start) {
    if (mark_class == kOpenQuote) {
      quote = {true, at_block_start, c, tokens_.size()};
    } else if (mark_class == kCloseQuote && quote.open) {
      mark_quoted(quote);
    }
  }

  /// Every token since the opening mark is quoted, the closing mark aside. Each token is marked
  /// once for each kind of quote.
  void mark_quoted(Quote& quote) {
    const bool closed =
        tokens_.back().kind == TokenKind::kMark && tokens_.back().mark_class == kCloseQuote;
    for (size_t i = quote.first_token; i + (closed ? 1 : 0) < tokens_.size(); ++i) {
      tokens_[i].flags |= kQuoted;
    }
    quote.open = false;
  }

  struct Known {
    uint64_t first = 0;
    uint64_t second = 0;
    WordId word = kUnknownWord;
  };

  std::vector<Known> known_;  ///< a power of two
  size_t known_mask_ = 0;
  const std::string& text_;
  const std::vector<uint32_t>& line_breaks_;
  static constexpr uint32_t kNoBreak = 0xffffffffU;
  size_t break_ = 0;                ///< the first line break that no token stands behind
  uint32_t next_break_ = kNoBreak;  ///< where it is
  const Vocabulary& vocabulary_;
  Tokens tokens_;
  std::string folded_;
  uint32_t pos_ = 0;
  uint32_t end_ = 0;
  bool block_start_ = true;
  bool space_before_ = true;
  Quote double_quote_;
  Quote single_quote_;
};

}  // namespace

Tokens tokenize(const Document& document, const Vocabulary& vocabulary) {
  Tokenizer tokenizer(document, vocabulary);
  for (const Block& block : document.blocks) tokenizer.run_block(block.text);
  return tokenizer.take();
}

}  // namespace factlint
