// Text of a date field in; a day out.
#include "engine/document/document_date.h"

#include <array>
#include <cctype>

namespace factlint {
namespace {

/// One word or number of a date field.
struct Piece {
  std::string_view text;
  int number = -1;  ///< value if it is all digits, at most four of them
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool is_ordinal_ending(std::string_view word) {
  return word == "st" || word == "nd" || word == "rd" || word == "th";
}

/// The next run of digits or letters at or after `pos`, which moves behind it and the "th" of an
/// ordinal.
Piece next_piece(std::string_view text, size_t& pos) {
  while (pos < text.size() && !is_digit(text[pos]) && !is_letter(text[pos])) ++pos;
  const size_t begin = pos;
  if (pos >= text.size()) return {};
  const bool digits = is_digit(text[pos]);
  while (pos < text.size() && (digits ? is_digit(text[pos]) : is_letter(text[pos]))) ++pos;
  Piece piece{text.substr(begin, pos - begin), -1};
  if (!digits || piece.text.size() > 4) return piece;
  piece.number = 0;
  for (const char c : piece.text) piece.number = piece.number * 10 + (c - '0');
  if (is_ordinal_ending(text.substr(pos, 2))) pos += 2;
  return piece;
}

int month_of(std::string_view word) {
  if (word.size() < 3) return 0;
  for (int month = 1; month <= 12; ++month) {
    const std::string_view name = month_name(month);
    size_t same = 0;
    while (same < word.size() && same < name.size() && (word[same] | 0x20) == (name[same] | 0x20)) {
      ++same;
    }
    if (same == word.size() || (month == 9 && same == 3 && word.size() == 4)) return month;
  }
  return 0;
}

std::optional<DateRange> to_range(int year, int month, int day) {
  if (const std::optional<Day> found = make_day(year, month, day)) return DateRange::day(*found);
  return std::nullopt;
}

}  // namespace

std::optional<DateRange> parse_document_date(std::string_view text) {
  if (text.size() > 64) return std::nullopt;
  size_t pos = 0;
  std::array<Piece, 3> pieces{next_piece(text, pos), {}, {}};
  const bool weekday_first = pieces[0].number < 0 && month_of(pieces[0].text) == 0;
  if (weekday_first) pieces[0] = next_piece(text, pos);
  pieces[1] = next_piece(text, pos);
  pieces[2] = next_piece(text, pos);
  const auto& [a, b, c] = pieces;
  if (a.text.size() == 4 && a.number > 0 && b.number > 0 && c.number > 0) {
    return to_range(a.number, b.number, c.number);
  }
  if (c.text.size() != 4 || c.number < 0) return std::nullopt;
  if (a.number > 0 && b.number < 0) return to_range(c.number, month_of(b.text), a.number);
  if (a.number < 0 && b.number > 0) return to_range(c.number, month_of(a.text), b.number);
  return std::nullopt;
}

}  // namespace factlint
