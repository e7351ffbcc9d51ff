// kinds.tsv -> the classes of nouns.
//
// The first lines are the classes: their words, TAB, the numbers of the classes above them; a class
// is numbered by its line. Behind an empty line stand the nouns, sorted, with those of their own
// classes.
#include "engine/lexicon/kinds.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/base/cut.h"
#include "engine/lexicon/english_data.h"

namespace factlint {
namespace {

struct KindTable {
  struct Class {
    std::string_view words;  ///< that blanks separate
    std::string_view above;  ///< numbers
  };
  std::vector<Class> classes;
  std::string_view nouns;  ///< the lines of the second part
};

KindTable read_kinds() {
  KindTable table;
  std::string_view text = kinds_text();
  while (!text.empty()) {
    std::string_view line = cut(text, '\n');
    if (line.empty()) break;
    if (line.front() == '#') continue;
    const std::string_view words = cut(line, '\t');
    table.classes.push_back({words, line});
  }
  table.nouns = text;
  return table;
}

const KindTable& kinds() {
  static const KindTable table = read_kinds();
  return table;
}

/// The numbers behind a noun; searched for in the sorted lines themselves.
std::string_view classes_of(std::string_view noun) {
  const std::string_view lines = kinds().nouns;
  size_t low = 0;
  size_t high = lines.size();
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    size_t begin = middle == 0 ? std::string_view::npos : lines.rfind('\n', middle - 1);
    begin = begin == std::string_view::npos || begin < low ? low : begin + 1;
    std::string_view rest = lines.substr(begin);
    std::string_view line = cut(rest, '\n');
    const size_t end = begin + line.size() + 1;
    const std::string_view word = cut(line, '\t');
    if (word == noun) return line;
    if (word < noun)
      low = end;
    else
      high = begin;
  }
  return {};
}

void add_numbers(std::string_view numbers, std::vector<uint32_t>& out) {
  while (!numbers.empty()) {
    uint32_t number = 0;
    for (const char digit : cut(numbers, ' '))
      number = number * 10 + static_cast<uint32_t>(digit - '0');
    if (std::find(out.begin(), out.end(), number) == out.end()) out.push_back(number);
  }
}

bool called(std::string_view words, std::string_view general) {
  while (!words.empty()) {
    if (cut(words, ' ') == general) return true;
  }
  return false;
}

}  // namespace

bool kind_of(std::string_view noun, std::string_view general) {
  if (noun == general) return true;
  const std::vector<KindTable::Class>& classes = kinds().classes;
  std::vector<uint32_t> open;
  add_numbers(classes_of(noun), open);
  // Each class enters once, and there are a dozen above a word.
  for (size_t k = 0; k < open.size(); ++k) {
    if (open[k] >= classes.size()) return false;
    if (called(classes[open[k]].words, general)) return true;
    add_numbers(classes[open[k]].above, open);
  }
  return false;
}

}  // namespace factlint
