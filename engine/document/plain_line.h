// One line of a plain text in; what it looks like out: blank, rule, bullet, title, table row.
#pragma once

#include <cstdint>
#include <string_view>

namespace factlint {

/// The type of a bullet that is a dash: a wrapped line may begin with one as well.
inline constexpr char kDashBullet = 'd';

/// How a list item is marked. `length` 0: no bullet.
struct Bullet {
  uint32_t length = 0;  ///< bytes of the marker and the blanks after it
  char type =
      0;  ///< '-', '*', '+', 'o' for typographic bullets, '.' and ')' for numbers and letters
  bool ordered = false;
  uint32_t number = 0;
};

/// A line without its line end and outer blanks: bytes [begin, end) of the file.
struct PlainLine {
  uint32_t begin = 0;
  uint32_t end = 0;
  uint32_t indent = 0;
  uint32_t break_begin = 0;  ///< where its line end stands
  Bullet bullet;
  bool table_row = false;
  bool capitals = false;              ///< is_capitals_line()
  bool starts_like_sentence = false;  ///< capital, digit, quotation mark or a letter beyond ASCII

  uint32_t size() const { return end - begin; }
};

bool is_plain_blank(char c);
/// Only dashes, equals signs, pipes and the like, three or more of them.
bool is_rule_line(std::string_view line);
/// "2011: ...": an entry of a timeline.
bool is_dated_line(std::string_view line);
/// Letters of two words or more, none lower case.
bool is_capitals_line(std::string_view line);
/// Ends as no sentence and no part of one does: no stop, comma, colon, hyphen or "of".
bool ends_like_title(std::string_view line);
/// Ends with a stop, colon or semicolon, closing quotes and brackets aside.
bool ends_like_sentence(std::string_view line);
Bullet parse_bullet(std::string_view line);
/// Fills all but the offsets from `content`, the line without outer blanks.
void classify_line(std::string_view content, PlainLine& line);

}  // namespace factlint
