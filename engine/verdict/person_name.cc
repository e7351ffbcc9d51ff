// Written names -> same person, other given name, or somebody else.
#include "engine/verdict/person_name.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/base/utf8.h"
#include "engine/mention/given_name.h"

namespace factlint {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kTransliterations = {{
    {"sch", "sh"},
    {"ck", "k"},
    {"ks", "x"},
    {"ff", "v"},
    {"yo", "e"},
    {"ye", "e"},
    {"iy", "i"},
    {"ij", "i"},
    {"ii", "i"},
    {"y", "i"},
    {"j", "i"},
    {"w", "v"},
}};

bool is_letter_byte(unsigned char c) { return (c >= 'a' && c <= 'z') || c >= 0x80; }

/// The folded words of a name; an initial keeps one letter.
std::vector<std::string> name_words(std::string_view name) {
  std::string folded;
  fold(name, folded);
  std::vector<std::string> words;
  std::string word;
  for (const char c : folded + " ") {
    if (is_letter_byte(static_cast<unsigned char>(c))) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

bool is_rank(std::string_view word) {
  constexpr std::array<std::string_view, 14> kRanks = {
      "general", "gen", "colonel",    "col", "marshal", "admiral", "major",
      "maj",     "lt",  "lieutenant", "mr",  "mrs",     "dr",      "army"};
  return std::find(kRanks.begin(), kRanks.end(), word) != kRanks.end();
}

/// One spelling for the ways in which Cyrillic names are written.
std::string plain_spelling(std::string word) {
  for (const auto& [from, to] : kTransliterations) {
    for (size_t at = word.find(from); at != std::string::npos;
         at = word.find(from, at + to.size())) {
      word.replace(at, from.size(), to);
    }
  }
  word.erase(std::unique(word.begin(), word.end()), word.end());
  return word;
}

}  // namespace

bool same_surname(std::string_view a, std::string_view b) {
  std::string left;
  std::string right;
  fold(a, left);
  fold(b, right);
  return left == right || plain_spelling(left) == plain_spelling(right);
}

bool accepts_given_name(const Entity& person, std::string_view given) {
  std::vector<std::string> words = name_words(given);
  std::erase_if(words, [](const std::string& word) { return is_rank(word); });
  if (words.empty() || person.given_names.empty()) return true;
  const std::string& first = words.front();
  return std::any_of(person.given_names.begin(), person.given_names.end(),
                     [&](const std::string& known) {
                       const auto parts = name_words(known);
                       if (parts.empty()) return false;
                       if (first.size() == 1) return parts.front().front() == first.front();
                       return same_given_name(first, parts.front()) ||
                              plain_spelling(first) == plain_spelling(parts.front());
                     });
}

NameMatch match_name(const Entity& person, std::string_view written) {
  const std::vector<std::string> words = name_words(written);
  if (words.empty() || person.surname.empty() || !same_surname(words.back(), person.surname))
    return NameMatch::kOther;
  if (words.size() == 1) return NameMatch::kSame;
  return accepts_given_name(person, words.front()) || is_rank(words.front())
             ? NameMatch::kSame
             : NameMatch::kGivenName;
}

std::string usual_given_name(const Entity& person) {
  return person.given_names.empty() ? std::string() : person.given_names.front();
}

}  // namespace factlint
