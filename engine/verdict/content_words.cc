// Text -> folded content words in American spelling.
#include "engine/verdict/content_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 22> kSmallWords = {
    "the", "a",  "an", "of", "for", "in", "to",  "on",  "at",    "and", "its",
    "s",   "by", "as", "&",  "or",  "no", "his", "her", "their", "who", "with"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kSpellings = {{
    {"defence", "defense"},
    {"centre", "center"},
    {"programme", "program"},
    {"labour", "labor"},
    {"neighbour", "neighbor"},
    {"honour", "honor"},
    {"offence", "offense"},
    {"theatre", "theater"},
    {"armour", "armor"},
    {"harbour", "harbor"},
    {"favour", "favor"},
    {"licence", "license"},
}};

bool is_small(std::string_view word) { return word.size() <= 5 && one_of(kSmallWords, word); }

void replace_suffix(std::string& word, std::string_view from, std::string_view to) {
  if (word.size() > from.size() + 2 && word.ends_with(from)) {
    word.replace(word.size() - from.size(), from.size(), to);
  }
}

void make_singular(std::string& word) {
  if (word.size() < 4 || word.back() != 's') return;
  if (word.ends_with("ss") || word.ends_with("us") || word.ends_with("is")) return;
  if (word.ends_with("ies")) {
    word.replace(word.size() - 3, 3, "y");
  } else {
    word.pop_back();
  }
}

void make_american(std::string& word) {
  for (const auto& [british, american] : kSpellings) {
    if (word == british) word = american;
  }
  replace_suffix(word, "isation", "ization");
  replace_suffix(word, "ised", "ized");
}

bool is_word_byte(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
}

/// Dashes and curly quotes of the General Punctuation block ("\u2010" to "\u201f") take three
/// bytes.
bool is_punctuation(std::string_view text, size_t i) {
  return i + 2 < text.size() && static_cast<unsigned char>(text[i]) == 0xE2 &&
         static_cast<unsigned char>(text[i + 1]) == 0x80;
}

void take(std::string& word, bool singular, WordList& words) {
  if (!word.empty() && !is_small(word)) {
    if (singular) make_singular(word);
    make_american(word);
    words.push_back(word);
  }
  word.clear();
}

}  // namespace

WordList content_words(std::string_view text, bool singular) {
  std::string folded;
  fold(text, folded);
  WordList words;
  std::string word;
  for (size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    if (is_punctuation(folded, i)) {
      take(word, singular, words);
      i += 2;
    } else if (is_word_byte(static_cast<unsigned char>(c))) {
      word += c;
    } else if (!(c == '-' && word == "co") && c != '.') {
      take(word, singular, words);
    }
  }
  take(word, singular, words);
  return words;
}

bool has_word(const WordList& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& known) { return same_text(known, word); });
}

bool has_all(const WordList& all, const WordList& some) {
  return std::all_of(some.begin(), some.end(),
                     [&](const std::string& word) { return has_word(all, word); });
}

bool same_words(const WordList& a, const WordList& b) { return has_all(a, b) && has_all(b, a); }

size_t shared_words(const WordList& a, const WordList& b) {
  return static_cast<size_t>(std::count_if(
      a.begin(), a.end(), [&](const std::string& word) { return has_word(b, word); }));
}

}  // namespace factlint
