// A path and a glob pattern -> do they match? For include and exclude of the configuration.
#include "tools/glob.h"

#include <algorithm>

namespace factlint {
namespace {

/// One element of a pattern: a character, a set, or a kind of star.
struct Element {
  enum Kind { kCharacter, kAny, kStar, kGlobStar, kSet } kind = kCharacter;
  char character = 0;
  std::string_view set;
  bool inverted = false;
};

bool set_contains(const Element& element, char c) {
  const std::string_view set = element.set;
  for (size_t i = 0; i < set.size(); ++i) {
    if (i + 2 < set.size() && set[i + 1] == '-') {
      if (set[i] <= c && c <= set[i + 2]) return true;
      i += 2;
    } else if (set[i] == c) {
      return true;
    }
  }
  return false;
}

/// The set that begins after '[' at `begin`, or npos-sized nothing if it is never closed.
size_t set_end(std::string_view pattern, size_t begin) {
  const size_t first = begin + (begin < pattern.size() && pattern[begin] == '!' ? 1 : 0);
  return pattern.find(']', first + 1);
}

std::vector<Element> parse(std::string_view pattern) {
  std::vector<Element> elements;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '*' && pattern.substr(i, 3) == "**/") {
      elements.push_back({Element::kGlobStar, 0, {}, false});
      i += 2;
    } else if (c == '*' && pattern.substr(i, 2) == "**") {
      elements.push_back({Element::kGlobStar, 0, {}, false});
      i += 1;
    } else if (c == '*' || c == '?') {
      elements.push_back({c == '*' ? Element::kStar : Element::kAny, 0, {}, false});
    } else if (const size_t end = c == '[' ? set_end(pattern, i + 1) : std::string_view::npos;
               end != std::string_view::npos) {
      const bool inverted = pattern[i + 1] == '!';
      const size_t begin = i + (inverted ? 2 : 1);
      elements.push_back({Element::kSet, 0, pattern.substr(begin, end - begin), inverted});
      i = end;
    } else {
      elements.push_back({Element::kCharacter, c, {}, false});
    }
  }
  return elements;
}

bool takes(const Element& element, char c) {
  switch (element.kind) {
    case Element::kCharacter:
      return element.character == c;
    case Element::kSet:
      return c != '/' && set_contains(element, c) != element.inverted;
    case Element::kAny:
    case Element::kStar:
      return c != '/';
    case Element::kGlobStar:
      return true;
  }
  return false;
}

bool is_star(const Element& element) {
  return element.kind == Element::kStar || element.kind == Element::kGlobStar;
}

/// reached[i]: the first i elements match the text read so far. Stars may match nothing.
void close_over_stars(const std::vector<Element>& elements, std::vector<char>& reached) {
  for (size_t i = 0; i < elements.size(); ++i) {
    if (reached[i] != 0 && is_star(elements[i])) reached[i + 1] = 1;
  }
}

bool matches_whole(const std::vector<Element>& elements, std::string_view text) {
  std::vector<char> reached(elements.size() + 1, 0);
  reached[0] = 1;
  close_over_stars(elements, reached);
  for (const char c : text) {
    std::vector<char> next(elements.size() + 1, 0);
    for (size_t i = 0; i < elements.size(); ++i) {
      if (reached[i] == 0 || !takes(elements[i], c)) continue;
      next[is_star(elements[i]) ? i : i + 1] = 1;
    }
    close_over_stars(elements, next);
    reached.swap(next);
  }
  return reached[elements.size()] != 0;
}

}  // namespace

bool glob_matches(std::string_view pattern, std::string_view path) {
  if (pattern.starts_with("./")) pattern.remove_prefix(2);
  while (pattern.size() > 1 && pattern.ends_with('/')) pattern.remove_suffix(1);
  const std::vector<Element> elements = parse(pattern);
  const bool anchored = pattern.find('/') != std::string_view::npos;
  for (size_t begin = 0; begin <= path.size();) {
    for (size_t end = path.find('/', begin);; end = path.find('/', end + 1)) {
      const size_t stop = std::min(end, path.size());
      if (matches_whole(elements, path.substr(begin, stop - begin))) return true;
      if (end == std::string_view::npos || !anchored) break;
    }
    const size_t next = path.find('/', begin);
    if (anchored || next == std::string_view::npos) return false;
    begin = next + 1;
  }
  return false;
}

bool any_glob_matches(const std::vector<std::string>& patterns, std::string_view path) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [path](const std::string& pattern) { return glob_matches(pattern, path); });
}

}  // namespace factlint
