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
  consteval ListedWords(const char (&words)[N]) : words_(words, N - 1), marks_{0, 0} {  // NOLINT
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
  static constexpr uint32_t mark(std::string_view w, uint32_t first, uint32_t last) {
    const auto at = [&](size_t i) { return static_cast<uint32_t>(static_cast<uint8_t>(w[i])); };
    return (at(0) * first + at(w.size() - 1) * last + at(w.size() / 2) +
            static_cast<uint32_t>(w.size()) * 11) %
           64;
  }
  static constexpr uint32_t one_mark(std::string_view w) { return mark(w, 5, 3); }
  static constexpr uint32_t other_mark(std::string_view w) { return mark(w, 23, 39); }
  constexpr void add(std::string_view word) {
    marks_[0] |= 1ULL << one_mark(word);
    marks_[1] |= 1ULL << other_mark(word);
  }
  bool may_have(std::string_view word) const {
    return !word.empty() && (marks_[0] >> one_mark(word) & marks_[1] >> other_mark(word) & 1) != 0;
  }
  bool find(std::string_view word) const;

  std::string_view words_;
  uint64_t marks_[2] = {~uint64_t{0}, ~uint64_t{0}};
};

/// `word` is one of `words`.
inline bool among(const ListedWords& words, std::string_view word) { return words.has(word); }

}  // namespace factlint::computation
