// Tokens -> times of day.
#include "engine/computation/clock_time.h"

#include <charconv>

#include "engine/computation/listed_words.h"
#include "engine/computation/word_class.h"

namespace factlint::computation {
namespace {

constexpr int kDay = 24 * 60;

class ClockReader {
 public:
  explicit ClockReader(const DocumentContext& context) : context_(context) {}

  std::optional<ClockTime> read(uint32_t t, uint32_t end) const {
    const Token& token = context_.tokens[t];
    if (token.kind == TokenKind::kWord) {
      const std::string_view w = word(t);
      if (w == "noon" || w == "midday") return ClockTime{12 * 60, false, {t, t + 1}};
      if (w == "midnight") return ClockTime{0, false, {t, t + 1}};
      // Any other words of a time begin with a number or a part of an hour.
      if (!among(
              "one two three four five six seven eight nine ten eleven twelve half quarter twenty",
              w))
        return std::nullopt;
      return read_words(t, end);
    }
    if (token.kind != TokenKind::kNumber) return std::nullopt;
    return read_number(t, end);
  }

 private:
  std::string_view word(uint32_t t) const {
    return context_.vocabulary.text(context_.tokens[t].word);
  }
  std::string_view view(uint32_t t) const { return context_.view({t, t + 1}); }

  /// 1 for am, 2 for pm, 0 for neither.
  int half(uint32_t t, uint32_t end) const {
    if (t >= end || context_.tokens[t].kind != TokenKind::kWord) return 0;
    const std::string text = fold_word(view(t));
    if (text == "am" || text == "a.m." || text == "a.m") return 1;
    if (text == "pm" || text == "p.m." || text == "p.m") return 2;
    return 0;
  }

  /// The word before token `t`; empty if there is none.
  std::string_view word_before(uint32_t t) const {
    return t > 0 && context_.tokens[t - 1].kind == TokenKind::kWord ? word(t - 1)
                                                                    : std::string_view();
  }

  bool after_preposition(uint32_t t) const {
    const std::string_view w = word_before(t);
    return w == "at" || w == "from" || w == "to" || w == "until" || w == "till" || w == "between" ||
           w == "and" || w == "by" || w == "around" || w == "about" || w == "before" ||
           w == "after" || w == "since";
  }

  /// "the clock read 9:40", "the 7:15": before a time, and before other figures too.
  bool after_telling_word(uint32_t t) const {
    const std::string_view w = word_before(t);
    return w == "was" || w == "is" || w == "the" || w == "of" || w == "read" || w == "showed" ||
           w == "almost" || w == "nearly";
  }

  /// Minutes in the words at `t` ("ten", "twenty-five", "a quarter", "half"), and one past them.
  int minute_words(uint32_t& t, uint32_t end) const {
    const std::string_view w = word(t);
    ++t;
    if (w == "half") return 30;
    if (w == "quarter") return 15;
    if (w == "five" || w == "ten") return small_number(w);
    if (w != "twenty") return -1;
    const uint32_t five = t < end && context_.tokens[t].kind == TokenKind::kMark ? t + 1 : t;
    if (five < end && word(five) == "five") return t = five + 1, 25;
    return 20;
  }

  int hour_word(uint32_t t, uint32_t end) const {
    if (t >= end) return 0;
    int hour = context_.tokens[t].kind == TokenKind::kWord ? small_number(word(t)) : 0;
    if (context_.tokens[t].kind == TokenKind::kNumber && !number(view(t), hour)) hour = 0;
    return hour >= 1 && hour <= 12 ? hour : 0;
  }

  /// "in the morning", "at night" behind a time: 1, 2, or 0 for neither.
  int time_of_day(uint32_t t, uint32_t end) const {
    for (uint32_t k = t; k < t + 3 && k < end; ++k) {
      if (context_.tokens[k].kind != TokenKind::kWord) return 0;
      const std::string_view w = word(k);
      if (w == "morning") return 1;
      if (w == "afternoon" || w == "evening" || w == "night") return 2;
      if (w != "in" && w != "the" && w != "at") return 0;
    }
    return 0;
  }

  ClockTime words_time(int hour, int minutes, TokenRange tokens, uint32_t end) const {
    const int part = time_of_day(tokens.last, end);
    ClockTime time{hour % 12 * 60 + minutes, part == 0, tokens};
    if (part == 2) time.minutes += 12 * 60;
    time.minutes = (time.minutes + kDay) % kDay;
    return time;
  }

  /// "ten past three", "a quarter to nine", "six o'clock", "at nine".
  std::optional<ClockTime> read_words(uint32_t t, uint32_t end) const {
    uint32_t behind = t;
    const int minutes = minute_words(behind, end);
    if (minutes > 0 && behind + 1 < end && (word(behind) == "past" || word(behind) == "to")) {
      const int hour = hour_word(behind + 1, end);
      const bool to = word(behind) == "to";
      const bool led = after_preposition(t) || after_telling_word(t);
      if (hour > 0 && !(to && (minutes == 30 || !led)))
        return words_time(hour, to ? -minutes : minutes, {t, behind + 2}, end);
    }
    const int hour = hour_word(t, end);
    if (hour == 0) return std::nullopt;
    if (t + 1 < end && word(t + 1).starts_with("o'clock"))
      return words_time(hour, 0, {t, t + 2}, end);
    const bool at = t > 0 && (word(t - 1) == "at" || word(t - 1) == "until");
    const bool alone = t + 1 >= end || context_.tokens[t + 1].kind == TokenKind::kMark ||
                       word(t + 1) == "and" || time_of_day(t + 1, end) != 0;
    const bool hyphen = t + 1 < end && context_.tokens[t + 1].kind == TokenKind::kMark &&
                        context_.tokens[t + 1].mark_class == kHyphen;
    if (at && alone && !hyphen) return words_time(hour, 0, {t, t + 1}, end);
    return std::nullopt;
  }

  std::optional<ClockTime> read_number(uint32_t t, uint32_t end) const {
    const std::string_view digits = view(t);
    size_t mark = digits.find_first_of(".:");
    const bool with_minutes = mark != std::string_view::npos;
    if (!with_minutes) mark = digits.size();
    int hours = 0;
    int minutes = 0;
    if (mark == 0 || mark > 2 || !number(digits.substr(0, mark), hours)) return std::nullopt;
    if (with_minutes && (digits.size() != mark + 3 || !number(digits.substr(mark + 1), minutes)))
      return std::nullopt;
    if (hours > 24 || minutes > 59) return std::nullopt;
    const int half_of_day = half(t + 1, end);
    if (half_of_day != 0) {
      if (hours == 0 || hours > 12) return std::nullopt;
      return ClockTime{
          (hours % 12 + (half_of_day == 2 ? 12 : 0)) * 60 + minutes, false, {t, t + 2}};
    }
    // "The rate was 4.25" is no time; "the 09.52" is.
    const bool colon = with_minutes && (digits[mark] == ':' || (digits[0] == '0' && mark == 2));
    if (!with_minutes || !(after_preposition(t) || (colon && after_telling_word(t))))
      return std::nullopt;
    if (t + 1 < end && !plain_end(t + 1)) return std::nullopt;
    // "10:00" and "13.30" of one text are on the 24-hour clock; "1:30" alone may be either.
    return ClockTime{hours % 24 * 60 + minutes, hours <= 12 && mark == 1, {t, t + 1}};
  }

  /// What follows a time is no unit: a mark, or a word of the sentence.
  bool plain_end(uint32_t t) const {
    const Token& token = context_.tokens[t];
    if (token.kind == TokenKind::kMark)
      return token.mark_class != kPercent && token.mark_class != kCurrency &&
             token.mark_class != kHyphen;
    if (token.kind != TokenKind::kWord) return false;
    const std::string_view w = word(t);
    return w != "percent" && w != "per" && w != "million" && w != "billion" && w != "points" &&
           w != "metres" && w != "seconds" && !token.is(kGlued);
  }

  static bool number(std::string_view digits, int& out) {
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    return result.ec == std::errc() && result.ptr == digits.data() + digits.size();
  }

  const DocumentContext& context_;
};

}  // namespace

std::vector<ClockTime> find_clock_times(const DocumentContext& context, TokenRange sentence) {
  std::vector<ClockTime> times;
  const ClockReader reader(context);
  for (uint32_t t = sentence.first; t < sentence.last; ++t) {
    if (auto time = reader.read(t, sentence.last)) {
      t = time->tokens.last - 1;
      times.push_back(*time);
    }
  }
  return times;
}

bool holds_dot_time(std::string_view words) {
  const auto digit = [&](size_t i) {
    return i < words.size() && words[i] >= '0' && words[i] <= '9';
  };
  for (size_t i = words.find('.'); i != std::string_view::npos; i = words.find('.', i + 1)) {
    const bool hours =
        i > 1 && digit(i - 1) && digit(i - 2) && words[i - 2] <= '2' && (i == 2 || !digit(i - 3));
    if (hours && digit(i + 1) && words[i + 1] < '6' && digit(i + 2) && !digit(i + 3)) return true;
  }
  return false;
}

bool holds_colon_time(std::string_view words) {
  const auto digit = [&](size_t i) {
    return i < words.size() && words[i] >= '0' && words[i] <= '9';
  };
  for (size_t i = words.find(':'); i != std::string_view::npos; i = words.find(':', i + 1)) {
    if (i > 0 && digit(i - 1) && digit(i + 1)) return true;
  }
  return false;
}

std::vector<int> minutes_between(const ClockTime& from, const ClockTime& to) {
  const int gap = ((to.minutes - from.minutes) % kDay + kDay) % kDay;
  std::vector<int> gaps = {gap};
  if (from.half_day || to.half_day) gaps.push_back((gap + kDay / 2) % kDay);
  return gaps;
}

}  // namespace factlint::computation
