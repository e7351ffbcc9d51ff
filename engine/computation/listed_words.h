// Words in one literal that blanks separate, with marks that tell most other words apart from all
// of them at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace factlint::computation {

class ListedWords {
 public:
  /// A literal: its marks are made when the program is compiled.
  template <size_t N>
  consteval ListedWords(const char (&words)[N])
      : words_(words, N - 1), one_{}, other_{} {  // NOLINT
    for (size_t begin = 0; begin < words_.size();) {
      size_t end = begin;
      while (end < words_.size() && words_[end] != ' ') ++end;
      if (end > begin) add(words_.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  /// Words known only when the program runs: no marks, every word is looked for.
  constexpr ListedWords(std::string_view words) : words_(words) {}  // NOLINT

  constexpr operator std::string_view() const { return words_; }  // NOLINT
  constexpr bool empty() const { return words_.empty(); }
  bool has(std::string_view word) const { return may_have(word) && find(word); }

 private:
  // A word of the list sets both of its marks, so a word that lacks one is none of them.
  static constexpr uint32_t kMarks = 128;
  static constexpr uint64_t kAll = ~uint64_t{0};
  static constexpr uint32_t at(std::string_view w, size_t i) {
    return static_cast<uint32_t>(static_cast<uint8_t>(w[i]));
  }
  static constexpr uint32_t one_mark(std::string_view w) {
    return (at(w, 0) * 5 + at(w, w.size() - 1) * 19 + static_cast<uint32_t>(w.size()) * 43) %
           kMarks;
  }
  static constexpr uint32_t other_mark(std::string_view w) {
    return (at(w, w.size() / 2) * 5 + at(w, w.size() / 3) * 27 + at(w, 0) * 11) % kMarks;
  }
  constexpr void add(std::string_view word) {
    one_[one_mark(word) / 64] |= 1ULL << (one_mark(word) % 64);
    other_[other_mark(word) / 64] |= 1ULL << (other_mark(word) % 64);
  }
  bool may_have(std::string_view word) const {
    if (word.empty()) return false;
    const uint32_t one = one_mark(word);
    const uint32_t other = other_mark(word);
    return (one_[one / 64] >> (one % 64) & other_[other / 64] >> (other % 64) & 1) != 0;
  }
  bool find(std::string_view word) const;

  std::string_view words_;
  uint64_t one_[kMarks / 64] = {kAll, kAll};
  uint64_t other_[kMarks / 64] = {kAll, kAll};
};

/// `word` is one of `words`.
inline bool among(const ListedWords& words, std::string_view word) { return words.has(word); }

}  // namespace factlint::computation
