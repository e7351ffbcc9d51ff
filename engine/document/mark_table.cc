// Marks and their classes, one table.
#include "engine/document/mark_table.h"

namespace factlint {
namespace {

MarkInfo classify_ascii(char c) {
  switch (c) {
    case ',':
      return {kComma, c};
    case '.':
      return {kPeriod, c};
    case ':':
      return {kColon, c};
    case ';':
      return {kSemicolon, c};
    case '?':
      return {kQuestion, c};
    case '!':
      return {kExclamation, c};
    case '-':
      return {kHyphen, c};
    case '(':
    case '[':
      return {kOpenBracket, c};
    case ')':
    case ']':
      return {kCloseBracket, c};
    case '"':
      return {kOpenQuote, c};
    case '\'':
      return {kOpenQuote, c};
    case '$':
      return {kCurrency, c};
    case '%':
      return {kPercent, c};
    case '/':
      return {kSlash, c};
    case '+':
      return {kPlus, c};
    case '~':
      return {kTilde, c};
    case '<':
      return {kLess, c};
    case '>':
      return {kGreater, c};
    case '&':
      return {kAmpersand, c};
    case '=':
      return {kEquals, c};
    case '#':
      return {kHash, c};
    case '*':
      return {kBullet, c};
    case '|':
      return {kBar, c};
    default:
      return {kOtherMark, c};
  }
}

}  // namespace

MarkInfo classify_mark(char32_t c) {
  if (c < 0x80) return classify_ascii(static_cast<char>(c));
  switch (c) {
    case 0x2010:
    case 0x2011:
      return {kHyphen, '-'};
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return {kDash, '-'};
    case 0x2212:
      return {kHyphen, '-'};
    case 0x201C:
    case 0x201E:
    case 0xAB:
      return {kOpenQuote, '"'};
    case 0x201D:
    case 0xBB:
      return {kCloseQuote, '"'};
    case 0x2018:
      return {kOpenQuote, '\''};
    case 0x2019:
      return {kCloseQuote, '\''};
    case 0x2026:
      return {kEllipsis, 0};
    case 0xB0:
      return {kDegree, 0};
    case 0xA6:
      return {kBar, '|'};
    case 0x2022:
      return {kBullet, 0};
    case 0x2264:
      return {kLess, '<'};
    case 0x2265:
      return {kGreater, '>'};
    case 0x2248:
      return {kTilde, '~'};
    case 0xA3:
    case 0xA5:
    case 0x20AC:
      return {kCurrency, 0};
    default:
      return {(c >= 0x20A0 && c <= 0x20CF) ? kCurrency : kOtherMark, 0};
  }
}

}  // namespace factlint
