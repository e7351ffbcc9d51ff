// Tables of abbreviations, of words that begin sentences, of weekdays and months.
#include "engine/document/abbreviations.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "engine/base/same_text.h"

namespace factlint {
namespace {

struct Entry {
  std::string_view word;
  Abbreviation kind;
};

constexpr auto kT = Abbreviation::kTitle;
constexpr auto kM = Abbreviation::kMiddle;
constexpr auto kB = Abbreviation::kBeforeNumber;
constexpr auto kO = Abbreviation::kOpen;
constexpr auto kC = Abbreviation::kClock;

/// Sorted, lower case, without the last dot.
constexpr Entry kEntries[] = {
    {"a.m", kC},  {"adm", kT},  {"al", kO},   {"amb", kT},  {"approx", kM}, {"apr", kB},
    {"apt", kB},  {"art", kB},  {"arts", kB}, {"assn", kO}, {"asst", kT},   {"atty", kT},
    {"aug", kB},  {"ave", kO},  {"avg", kM},  {"b.c", kO},  {"blvd", kO},   {"brig", kT},
    {"bros", kO}, {"ca", kM},   {"capt", kT}, {"cf", kM},   {"ch", kB},     {"chap", kB},
    {"cl", kB},   {"cmdr", kT}, {"co", kO},   {"col", kT},  {"comdr", kT},  {"corp", kO},
    {"cpl", kT},  {"dec", kB},  {"dept", kO}, {"dist", kM}, {"dr", kT},     {"e.g", kM},
    {"ed", kM},   {"eds", kM},  {"eq", kB},   {"esp", kM},  {"esq", kO},    {"est", kM},
    {"etc", kO},  {"excl", kM}, {"fax", kB},  {"feb", kB},  {"fig", kB},    {"figs", kB},
    {"fr", kT},   {"fri", kB},  {"ft", kO},   {"gen", kT},  {"gov", kT},    {"govs", kT},
    {"govt", kM}, {"hon", kT},  {"i.e", kM},  {"inc", kO},  {"incl", kM},   {"insp", kT},
    {"intl", kM}, {"jan", kB},  {"jr", kO},   {"jul", kB},  {"jun", kB},    {"lb", kO},
    {"lbs", kO},  {"lt", kT},   {"ltd", kO},  {"maj", kT},  {"mar", kB},    {"messrs", kT},
    {"mfg", kM},  {"mgr", kT},  {"min", kO},  {"misc", kM}, {"mme", kT},    {"mon", kB},
    {"mr", kT},   {"mrs", kT},  {"ms", kT},   {"msgr", kT}, {"mt", kT},     {"mts", kT},
    {"natl", kM}, {"no", kB},   {"nos", kB},  {"nov", kB},  {"nr", kB},     {"oct", kB},
    {"op", kB},   {"p", kB},    {"p.m", kC},  {"para", kB}, {"paras", kB},  {"pars", kB},
    {"ph", kM},   {"pl", kO},   {"pp", kB},   {"pres", kT}, {"prof", kT},   {"profs", kT},
    {"pt", kB},   {"pts", kB},  {"pvt", kT},  {"rd", kO},   {"ref", kB},    {"rep", kT},
    {"reps", kT}, {"resp", kM}, {"ret", kM},  {"rev", kT},  {"rs", kB},     {"sat", kB},
    {"sec", kB},  {"secs", kB}, {"sect", kB}, {"sen", kT},  {"sens", kT},   {"sep", kB},
    {"sept", kB}, {"sgt", kT},  {"sq", kM},   {"sr", kO},   {"st", kT},     {"ste", kT},
    {"sun", kB},  {"supt", kT}, {"tel", kB},  {"thu", kB},  {"thur", kB},   {"thurs", kB},
    {"tue", kB},  {"tues", kB}, {"univ", kM}, {"v", kM},    {"viz", kM},    {"vol", kB},
    {"vols", kB}, {"vs", kM},   {"wed", kB},  {"yr", kO},   {"yrs", kO},
};

constexpr std::string_view kStarters[] = {
    "A",       "About",        "According", "After",     "All",      "Also",  "Although",
    "Among",   "An",           "And",       "Another",   "As",       "At",    "Because",
    "Before",  "Both",         "But",       "By",        "Despite",  "Do",    "During",
    "Each",    "Even",         "Every",     "Few",       "For",      "From",  "He",
    "Her",     "Here",         "His",       "How",       "However",  "I",     "If",
    "In",      "Instead",      "Is",        "It",        "Its",      "Last",  "Later",
    "Like",    "Many",         "Meanwhile", "More",      "Most",     "Much",  "My",
    "Neither", "Nevertheless", "Next",      "No",        "Nobody",   "None",  "Nor",
    "Not",     "Nothing",      "Now",       "Of",        "On",       "Once",  "One",
    "Only",    "Or",           "Other",     "Others",    "Our",      "Out",   "Over",
    "Read",    "Several",      "She",       "Since",     "So",       "Some",  "Soon",
    "Still",   "Such",         "Than",      "That",      "The",      "Their", "Then",
    "There",   "Therefore",    "These",     "They",      "This",     "Those", "Though",
    "Through", "Thus",         "To",        "Today",     "Together", "Under", "Unless",
    "Unlike",  "Until",        "Was",       "We",        "Were",     "What",  "When",
    "Where",   "Whether",      "Which",     "While",     "Who",      "Whose", "Why",
    "With",    "Within",       "Without",   "Yesterday", "Yet",      "You",   "Your",
};

constexpr std::string_view kCalendarWords[] = {
    "Apr",     "April",    "Aug",      "August",  "Dec",    "December",  "Feb",      "February",
    "Fri",     "Friday",   "Jan",      "January", "Jul",    "July",      "Jun",      "June",
    "Mar",     "March",    "May",      "Mon",     "Monday", "Nov",       "November", "Oct",
    "October", "Sat",      "Saturday", "Sep",     "Sept",   "September", "Sun",      "Sunday",
    "Thu",     "Thursday", "Tue",      "Tuesday", "Wed",    "Wednesday",
};

constexpr size_t kLongest = 12;

constexpr bool before(const Entry& entry, std::string_view word) { return entry.word < word; }
static_assert(std::is_sorted(std::begin(kEntries), std::end(kEntries),
                             [](const Entry& a, const Entry& b) { return a.word < b.word; }));
static_assert(std::is_sorted(std::begin(kStarters), std::end(kStarters)));
static_assert(std::is_sorted(std::begin(kCalendarWords), std::end(kCalendarWords)));

template <typename Range>
bool holds(const Range& sorted, std::string_view word) {
  return std::binary_search(std::begin(sorted), std::end(sorted), word);
}

}  // namespace

Abbreviation classify_abbreviation(std::string_view word) {
  if (word.empty() || word.size() > kLongest) return Abbreviation::kNone;
  std::array<char, kLongest> buffer{};
  bool dotted = false;
  for (size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    buffer[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    dotted = dotted || c == '.';
  }
  const std::string_view key(buffer.data(), word.size());
  const auto* found = std::lower_bound(std::begin(kEntries), std::end(kEntries), key, before);
  const bool known = found != std::end(kEntries) && found->word == key;
  const bool capital = word[0] >= 'A' && word[0] <= 'Z';
  if (word.size() == 1 && capital) return Abbreviation::kInitial;
  if (!known) return dotted ? Abbreviation::kOpen : Abbreviation::kNone;
  // "Sun." and "Mar." are dates, "sun" and "mar" are words.
  if (found->kind == kB && !capital) {
    buffer[0] = static_cast<char>(buffer[0] & ~0x20);
    if (is_calendar_word(key)) return Abbreviation::kNone;
  }
  return found->kind;
}

bool is_sentence_starter(std::string_view word) { return holds(kStarters, word); }

bool is_calendar_word(std::string_view word) {
  constexpr size_t kShortest = 3;
  constexpr size_t kLongestName = 9;
  constexpr uint64_t kMarks = [] {
    uint64_t marks = 0;
    for (const std::string_view name : kCalendarWords) marks |= 1ULL << small_mark(name);
    return marks;
  }();
  return word.size() >= kShortest && word.size() <= kLongestName &&
         (kMarks >> small_mark(word) & 1) != 0 && holds(kCalendarWords, word);
}

}  // namespace factlint
