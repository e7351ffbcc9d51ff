#include "engine/claim/described_sense.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace factlint {
namespace {

constexpr uint32_t kReach = 12;  ///< tokens from the cue to the end of what it tells
constexpr std::array<std::string_view, 7> kDays = {"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// What cities are named after that is no day.
constexpr std::array<std::string_view, 32> kNamesakes = {
    "river",   "mountain", "poet",    "king",    "saint",    "khan",   "emperor", "general",
    "hero",    "stone",    "flower",  "apple",   "fortress", "tribe",  "lake",    "queen",
    "prince",  "sultan",   "warrior", "founder", "bird",     "horse",  "scholar", "writer",
    "prophet", "tree",     "spring",  "castle",  "merchant", "garden", "leader",  "revolutionary"};

class SenseReader {
 public:
  SenseReader(const SentenceView& view, uint32_t cue) : view_(view), first_(cue + 1) {
    last_ = std::min(view.phrases().tokens.last, first_ + kReach);
    for (uint32_t t = first_; t < last_; ++t) {
      const Token& token = view.context().tokens[t];
      // "a weekday, the one after Tuesday"
      const bool goes_on = token.mark_class == kComma && t + 2 < last_ &&
                           view.word(t + 1) == "the" &&
                           (view.word(t + 2) == "one" || view.word(t + 2) == "day");
      if (token.kind == TokenKind::kMark && token.mark_class != kOpenQuote &&
          token.mark_class != kCloseQuote && token.mark_class != kHyphen && !goes_on)
        last_ = t;
    }
  }

  std::optional<DescribedSense> read() const {
    if (auto found = beside_day()) return found;
    if (auto found = place_in_week()) return found;
    if (auto found = edge_of_week()) return found;
    if (auto found = any_day()) return found;
    return namesake();
  }

 private:
  std::string_view word(uint32_t t) const {
    return t >= first_ && t < last_ ? view_.word(t) : std::string_view();
  }
  bool one_of(uint32_t t, std::initializer_list<std::string_view> words) const {
    return std::find(words.begin(), words.end(), word(t)) != words.end();
  }
  int day_at(uint32_t t) const {
    const auto found = std::find(kDays.begin(), kDays.end(), word(t));
    return found == kDays.end() ? -1 : static_cast<int>(found - kDays.begin());
  }
  /// A word of `words` from the cue on, before `end`; `end` if there is none.
  uint32_t find(std::initializer_list<std::string_view> words, uint32_t end) const {
    for (uint32_t t = first_; t < end; ++t) {
      if (one_of(t, words)) return t;
    }
    return end;
  }

  static DescribedSense days(TokenRange tokens, std::initializer_list<int> which) {
    DescribedSense sense;
    sense.tokens = tokens;
    for (const int day : which) sense.words.emplace_back(kDays[static_cast<size_t>((day + 7) % 7)]);
    return sense;
  }

  /// "the day that follows Sunday", "the day before Tuesday", "the day between Sunday and Tuesday".
  std::optional<DescribedSense> beside_day() const {
    for (uint32_t t = first_; t < last_; ++t) {
      const int day = day_at(t);
      if (day < 0) continue;
      const uint32_t start = find({"day", "weekday", "one"}, t);
      if (start == t) return std::nullopt;
      if (one_of(t - 1, {"follows", "following", "after", "succeeds", "succeeding"}))
        return days({start, t + 1}, {day + 1});
      if (one_of(t - 1, {"precedes", "preceding", "before"}))
        return days({start, t + 1}, {day - 1});
      if (one_of(t - 1, {"between"}) && one_of(t + 1, {"and"}) && day_at(t + 2) == (day + 2) % 7)
        return days({start, t + 3}, {day + 1});
      return std::nullopt;
    }
    return std::nullopt;
  }

  /// "the first day of the working week", "the day on which the week begins".
  std::optional<DescribedSense> place_in_week() const {
    const uint32_t day = find({"day"}, last_);
    const uint32_t week = find({"week"}, last_);
    if (day == last_) return std::nullopt;
    const uint32_t at_work =
        find({"working", "work", "office", "business", "school", "trading"}, last_);
    const bool works = at_work != last_;
    if (week == last_ && !(works && at_work < day)) return std::nullopt;
    const TokenRange tokens{first_, std::max(day, week == last_ ? day : week) + 1};
    const bool opens =
        find({"begins", "starts", "opens", "begin", "start", "open"}, last_) != last_;
    const bool closes = find({"ends", "closes", "end"}, last_) != last_;
    const uint32_t place = find({"first", "opening", "last", "final", "closing", "second"}, day);
    if (one_of(place, {"second"})) return days(tokens, {0, 1, 6});
    if (opens || one_of(place, {"first", "opening"}))
      return works ? days(tokens, {0}) : days(tokens, {0, 6, 5});
    if (closes || one_of(place, {"last", "final", "closing"}))
      return works ? days(tokens, {4, 5}) : days(tokens, {4, 5, 6});
    return std::nullopt;
  }

  /// "the start of the working week", "the end of the week".
  std::optional<DescribedSense> edge_of_week() const {
    const uint32_t week = find({"week"}, last_);
    if (week == last_) return std::nullopt;
    const uint32_t start = find({"start", "beginning", "opening", "dawn"}, week);
    const uint32_t end = find({"end", "close"}, week);
    const bool works = find({"working", "work", "office", "business"}, week) != week;
    if (start != week && start + 5 > week && one_of(start + 1, {"of"}))
      return works ? days({start, week + 1}, {0}) : days({start, week + 1}, {0, 6, 5});
    if (end != week && end + 5 > week && one_of(end + 1, {"of"}))
      return works ? days({end, week + 1}, {4, 5}) : days({end, week + 1}, {4, 5, 6});
    return std::nullopt;
  }

  /// "a day of the week", "a weekday".
  std::optional<DescribedSense> any_day() const {
    const uint32_t day = find({"day", "weekday"}, last_);
    if (day == last_ || !one_of(day - 1, {"a", "one"})) return std::nullopt;
    const bool week =
        one_of(day, {"weekday"}) || (one_of(day + 1, {"of", "in"}) && one_of(day + 3, {"week"}));
    const bool more =
        std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
          const Mention& mention = view_.context().mentions.all[m];
          return mention.type == MentionType::kWeekday && mention.core.first > day;
        });
    if (!week || more) return std::nullopt;
    DescribedSense sense;
    sense.tokens = {day - 1, day + 1};
    sense.words.emplace_back("weekday");
    return sense;
  }

  /// "after a local river", "from the word for stone".
  std::optional<DescribedSense> namesake() const {
    uint32_t from = find({"after", "from", "for", "to"}, last_);
    if (from == last_) return std::nullopt;
    const bool of_word = one_of(from + 2, {"word", "term"}) || one_of(from + 3, {"word", "term"});
    if (of_word) {
      uint32_t next = from + 2;
      while (next < last_ && !one_of(next, {"for"})) ++next;
      return next < last_ ? word_for(next + 1) : std::nullopt;
    }
    if (!one_of(from + 1, {"a", "an", "the"})) return std::nullopt;
    for (uint32_t t = from + 2; t < std::min(last_, from + 5); ++t) {
      if (std::find(kNamesakes.begin(), kNamesakes.end(), word(t)) == kNamesakes.end()) continue;
      return plain({from + 1, t + 1}, std::string(word(t)));
    }
    return std::nullopt;
  }

  /// "the word for [stone]": one noun that ends what is told.
  std::optional<DescribedSense> word_for(uint32_t t) const {
    while (one_of(t, {"a", "an", "the"}) ||
           (t < last_ && view_.context().tokens[t].kind == TokenKind::kMark))
      ++t;
    const NodeId node = t < last_ ? view_.phrases().node_at(t) : kNoNode;
    const bool ends = t + 1 >= last_ || view_.context().tokens[t + 1].kind == TokenKind::kMark;
    if (node == kNoNode || view_.node(node).kind != NodeKind::kNoun || !ends || day_at(t) >= 0 ||
        one_of(t, {"it", "this", "that", "day", "market", "bazaar", "fair", "week"}))
      return std::nullopt;
    return plain({t, t + 1}, std::string(word(t)));
  }

  static DescribedSense plain(TokenRange tokens, std::string word) {
    DescribedSense sense;
    sense.tokens = tokens;
    sense.words.push_back(std::move(word));
    sense.plain = true;
    return sense;
  }

  const SentenceView& view_;
  uint32_t first_;
  uint32_t last_ = 0;
};

}  // namespace

std::optional<DescribedSense> describe_sense(const SentenceView& view, uint32_t cue) {
  return SenseReader(view, cue).read();
}

}  // namespace factlint
