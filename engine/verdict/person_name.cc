// Written names -> same person, other given name, or somebody else.
#include "engine/verdict/person_name.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/base/utf8.h"
#include "engine/mention/given_name.h"
#include "engine/verdict/transliteration.h"

namespace factlint {
namespace {

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

/// Distance of one letter: another one, one more or less, two changed about.
bool one_letter_apart(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() - b.size() > 1) return false;
  size_t same = 0;
  while (same < b.size() && a[same] == b[same]) ++same;
  if (a.size() > b.size()) return a.substr(same + 1) == b.substr(same);
  if (same == a.size()) return false;
  if (a.substr(same + 1) == b.substr(same + 1)) return true;
  return same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
         a.substr(same + 2) == b.substr(same + 2);
}

}  // namespace

bool same_surname(const Entity& person, std::string_view written) {
  std::string left;
  std::string right;
  fold(person.surname, left);
  fold(written, right);
  return left == right ||
         (is_transliterated(person) && plain_spelling(left) == plain_spelling(right));
}

bool is_misspelt(const Entity& person, std::string_view written) {
  const std::vector<std::string> words = name_words(written);
  const std::vector<std::string> known = name_words(person.surname);
  if (words.empty() || known.size() != 1) return false;
  const std::string& surname = known.front();
  constexpr size_t kShortest = 4;
  if (surname.size() < kShortest || !one_letter_apart(words.back(), surname)) return false;
  return words.size() == 1 || is_rank(words.front()) || accepts_given_name(person, words.front());
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
  if (words.empty() || person.surname.empty() || !same_surname(person, words.back()))
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
