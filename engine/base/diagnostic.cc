// Diagnostics: problems in, lines with excerpt and caret out; and the nearest known word.
#include "engine/base/diagnostic.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Excerpts longer than this are left out: a caret under a minified line helps nobody.
constexpr size_t kMaxExcerpt = 240;
/// Words longer than this get no suggestion; the distance table stays on the stack.
constexpr size_t kMaxWord = 64;

void append_excerpt(const Diagnostic& diagnostic, std::string& out) {
  if (diagnostic.excerpt.empty() || diagnostic.excerpt.size() > kMaxExcerpt) return;
  out += fmt::format("  {}\n  ", diagnostic.excerpt);
  uint32_t column = 1;
  for (size_t i = 0; i < diagnostic.excerpt.size() && column < diagnostic.place.column; ++column) {
    out.push_back(diagnostic.excerpt[i] == '\t' ? '\t' : ' ');
    i += decode_code_point(diagnostic.excerpt, i).length;
  }
  out += "^\n";
}

/// A quoted token may hold line breaks; a diagnostic is one line all the same.
std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  return text;
}

/// Edit distance with transpositions of neighbours, given up (limit + 1) once past `limit`.
size_t edit_distance(std::string_view a, std::string_view b, size_t limit) {
  const size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit || a.size() > kMaxWord || b.size() > kMaxWord) return limit + 1;
  size_t rows[3][kMaxWord + 1];
  size_t* before = rows[0];
  size_t* last = rows[1];
  size_t* row = rows[2];
  for (size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    size_t best = row[0];
    for (size_t j = 1; j <= b.size(); ++j) {
      row[j] =
          std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
      best = std::min(best, row[j]);
    }
    if (best > limit) return limit + 1;
    size_t* const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return last[b.size()];
}

}  // namespace

std::string Place::to_string() const {
  if (line == 0) return path;
  return fmt::format("{}:{}:{}", path, line, column);
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::kNote:
      return "note";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      break;
  }
  return "error";
}

void Diagnostics::add(Diagnostic diagnostic) {
  const bool note = diagnostic.severity == Severity::kNote;  // belongs to what stands before it
  if (!note && !known_.emplace(diagnostic.place, diagnostic.message).second) return;
  if (diagnostic.severity == Severity::kError) ++errors_;
  all_.push_back(std::move(diagnostic));
}

void Diagnostics::error(Place place, std::string message, std::string excerpt) {
  add({Severity::kError, std::move(place), std::move(message), std::move(excerpt)});
}

void Diagnostics::warning(Place place, std::string message, std::string excerpt) {
  add({Severity::kWarning, std::move(place), std::move(message), std::move(excerpt)});
}

void Diagnostics::note(Place place, std::string message, std::string excerpt) {
  add({Severity::kNote, std::move(place), std::move(message), std::move(excerpt)});
}

std::string Diagnostics::to_string() const {
  std::string out;
  for (const Diagnostic& diagnostic : all_) {
    out += fmt::format("{}: {}: {}\n", diagnostic.place.to_string(),
                       severity_name(diagnostic.severity), one_line(diagnostic.message));
    append_excerpt(diagnostic, out);
  }
  return out;
}

std::string nearest_word(std::string_view word, const std::vector<std::string>& candidates) {
  // One slip in three letters is a typing error; more is another word.
  size_t limit = std::min<size_t>(3, word.size() / 3);
  if (limit == 0 && word.size() == 2) limit = 1;
  std::string_view best;
  size_t best_distance = limit + 1;
  for (const std::string& candidate : candidates) {
    const size_t distance = edit_distance(word, candidate, std::min(limit, best_distance));
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return std::string(best);
}

}  // namespace factlint
