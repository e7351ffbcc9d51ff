// The words beside a place, a date or an ordinal -> whether they tell of another meeting.
#include "engine/verdict/other_edition.h"

#include <algorithm>
#include <array>

namespace factlint {
namespace {

constexpr std::array<std::string_view, 26> kEarlier = {
    "debut",     "debuted",   "debuts",    "premiere",   "inaugural",   "inaugurated",  "maiden",
    "previous",  "preceding", "preceded",  "precedes",   "predecessor", "predecessors", "prior",
    "follows",   "followed",  "succeeds",  "succeeded",  "successor",   "launched",     "born",
    "conceived", "founded",   "pioneered", "first-ever", "previously"};
/// "[last] met", "the [earlier] summit"; "last week" and "earlier this week" are of now.
constexpr std::array<std::string_view, 12> kOfEdition = {
    "met", "held", "time",     "summit",   "meeting",   "edition",
    "one", "took", "convened", "gathered", "gathering", "hosted"};
/// In front of an earlier meeting, that the one told of is set against.
constexpr std::array<std::string_view, 10> kAgainst = {
    "after", "since", "from", "unlike", "than", "call", "follow", "before", "like", "behind"};

template <typename Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class EditionWords {
 public:
  EditionWords(const Trial& trial, TextRange told)
      : trial_(trial), sentence_(trial.context.sentences[trial.claim.sentence].tokens) {
    const auto& tokens = trial.context.tokens;
    first_ = sentence_.first;
    while (first_ < sentence_.last && tokens[first_].end <= told.begin) ++first_;
    last_ = first_;
    while (last_ < sentence_.last && tokens[last_].begin < told.end) ++last_;
  }

  bool tell_of_other() const {
    if (first_ >= sentence_.last) return false;
    if (stands_behind_other()) return true;
    uint32_t begin = segment_begin(first_);
    if (has_cue(begin, segment_end(last_))) return true;
    // "the first, [which was held in Astana]", "its debut, in Astana"
    if (begin > sentence_.first + 1 && leads_back(begin)) {
      const uint32_t before = segment_begin(begin - 1);
      if (has_cue(before, begin - 1)) return true;
    }
    // "in 2022, [when it made its debut]"
    const uint32_t end = segment_end(last_);
    return end + 1 < sentence_.last && leads_back(end + 1) &&
           has_cue(end + 1, segment_end(end + 1));
  }

  /// "in Oslo after the bloc's summit in [Rome]": a place of the meeting behind "after", where no
  /// date is told behind it.
  bool stands_behind_other() const {
    constexpr std::array<std::string_view, 4> kBehind = {"after", "following", "since", "until"};
    constexpr std::array<std::string_view, 6> kMeetings = {"summit",  "meeting",   "council",
                                                           "session", "gathering", "talks"};
    bool meeting = false;
    const uint32_t begin = segment_begin(first_);
    for (uint32_t t = first_; t > begin; --t) {
      meeting |= is_one_of(kMeetings, word(t - 1));
      if (is_one_of(kBehind, word(t - 1)))
        return meeting && (!trial_.claim.time ||
                           trial_.claim.time_range.begin < trial_.context.tokens[t - 1].begin);
    }
    return false;
  }

  /// "after [the first summit]", "do not call it [the first]".
  bool stands_against() const {
    for (uint32_t back = 1; back <= 2 && first_ >= sentence_.first + back; ++back) {
      if (is_one_of(kAgainst, word(first_ - back))) return true;
      if (word(first_ - back) != "the" && word(first_ - back) != "it") return false;
    }
    return false;
  }

 private:
  std::string_view word(uint32_t t) const {
    return trial_.context.vocabulary.text(trial_.context.tokens[t].word);
  }
  bool is_break(uint32_t t) const {
    const auto& tokens = trial_.context.tokens;
    if (tokens[t].kind != TokenKind::kMark) return false;
    switch (tokens[t].mark_class) {
      case kComma:
      case kColon:
      case kSemicolon:
      case kOpenBracket:
      case kCloseBracket:
        return true;
      case kDash:  // "Central Asia–Russia" is one name
        return t == sentence_.first || t + 1 == sentence_.last ||
               tokens[t - 1].end != tokens[t].begin || tokens[t].end != tokens[t + 1].begin;
      default:
        return false;
    }
  }
  uint32_t segment_begin(uint32_t t) const {
    while (t > sentence_.first && !is_break(t - 1)) --t;
    return t;
  }
  uint32_t segment_end(uint32_t t) const {
    while (t < sentence_.last && !is_break(t)) ++t;
    return t;
  }

  /// A segment that describes what stands before it.
  bool leads_back(uint32_t begin) const {
    constexpr std::array<std::string_view, 10> kBack = {"which", "where", "when",   "that",   "in",
                                                        "at",    "held",  "hosted", "staged", "on"};
    return is_one_of(kBack, word(begin));
  }

  bool has_cue(uint32_t begin, uint32_t end) const {
    for (uint32_t t = begin; t < end; ++t) {
      if (is_one_of(kEarlier, word(t)) && !is_own(t)) return true;
      if (word(t) == "since" && counts_from(t)) return true;
      if (word(t) == "first" && !is_own(t) && !is_told_now(t)) return true;
      if ((word(t) == "last" || word(t) == "earlier") && t + 1 < sentence_.last && !is_own(t) &&
          is_one_of(kOfEdition, word(t + 1)))
        return true;
    }
    return false;
  }

  /// The number that the claim itself gives the meeting.
  bool is_own(uint32_t t) const {
    const RoleFiller* ordinal = trial_.claim.role("ordinal");
    return ordinal != nullptr && trial_.context.tokens[t].begin >= ordinal->range.begin &&
           trial_.context.tokens[t].end <= ordinal->range.end;
  }

  /// "the second summit [since 2022]".
  bool counts_from(uint32_t since) const {
    const RoleFiller* ordinal = trial_.claim.role("ordinal");
    return ordinal != nullptr && !ordinal->range.empty() &&
           ordinal->range.end <= trial_.context.tokens[since].begin;
  }

  /// "the first in that format", "for the first time" are of the meeting told of.
  bool is_told_now(uint32_t t) const {
    return t + 1 < sentence_.last && (word(t + 1) == "time" || word(t + 1) == "day");
  }

  const Trial& trial_;
  TokenRange sentence_;
  uint32_t first_ = 0;  ///< tokens of the words asked about
  uint32_t last_ = 0;
};

}  // namespace

bool tells_of_other_edition(const Trial& trial, TextRange told) {
  if (told.empty() || trial.claim.sentence >= trial.context.sentences.size()) return false;
  const EditionWords words(trial, told);
  return words.tell_of_other();
}

bool is_set_against(const Trial& trial, TextRange ordinal) {
  if (ordinal.empty() || trial.claim.sentence >= trial.context.sentences.size()) return false;
  return EditionWords(trial, ordinal).stands_against();
}

}  // namespace factlint
