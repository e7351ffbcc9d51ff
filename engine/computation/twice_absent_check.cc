// "Apologies: Cllr Hale ... seconded by Cllr Hale": who was not there, and does what only one there
// can do.
#include <fmt/format.h>

#include <string_view>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 8;  // sentences looked back over

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 2;
}

/// First atom of the list of those away: behind "Apologies for absence:", "Absent:"; kNone if the
/// sentence has none.
uint32_t absent_list(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.any_word(i, {"apologies", "absent"})) continue;
    // "apologies for lateness", "apologies for item 4"
    for (uint32_t k = i + 1; k < i + 9 && text.in(k); ++k) {
      if (text.any_word(k, {"lateness", "part", "item", "items", "late", "early", "leaving"}))
        return kNone;
      if (text.mark(k, kColon) || (text.word(k, "from") && text.word(i, "apologies"))) return k + 1;
    }
  }
  return kNone;
}

/// "Mr T. Okafor": the surname ends the name from `i` on; kNone if no name is there.
uint32_t surname_of(const SentenceText& text, uint32_t i) {
  uint32_t last = kNone;
  for (; text.in(i); ++i) {
    if (text.name_word(i)) {
      last = i;
    } else if (!text.mark(i, kPeriod) || last == kNone) {
      break;
    }
  }
  return last != kNone && name_word(text, last) ? last : kNone;
}

bool on_list(const SentenceText& text, uint32_t first, std::string_view surname, uint32_t& at) {
  for (uint32_t i = first; i < text.size(); ++i) {
    // The next heading of the minutes.
    if (text.any_word(i, {"present", "chair", "attending", "arrived", "joined"})) return false;
    if (name_word(text, i) && text[i].word == surname) {
      if (text.mark(i + 1, kOpenBracket)) return false;  // "(for item 1)"
      at = i;
      return true;
    }
  }
  return false;
}

bool arrives(const SentenceText& text, std::string_view surname) {
  bool named = false;
  bool comes = false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    named = named || text[i].word == surname;
    comes = comes || text.any_word(i, {"arrived", "joined", "entered", "returned", "online",
                                       "remotely", "proxy", "later"});
  }
  return named && comes;
}

}  // namespace

void check_absent(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  bool away = false;
  for (uint32_t back = 0; back <= kReach && back <= sentence && !away; ++back)
    away = (tellings.cues(sentence - back) & OppositeTable::kAway) != 0;
  if (!away) return;
  const SentenceText& here = tellings.document().any(sentence);
  for (uint32_t i = 0; i + 1 < here.size(); ++i) {
    if (!here.any_word(i, {"proposed", "seconded", "moved"})) continue;
    uint32_t name = i + 1;
    while (name < i + 7 && here.in(name) && here[name].kind == AtomKind::kWord &&
           !here.word(name, "by") && !here.capital(name))
      ++name;
    if (here.word(name, "by")) ++name;
    if (!here.capital(name)) continue;
    const uint32_t last = surname_of(here, name);
    if (last == kNone || here.word(last + 1, "'s")) continue;
    for (uint32_t back = 0; back <= kReach && back <= sentence; ++back) {
      const SentenceText& before = tellings.document().any(sentence - back);
      if (arrives(before, here[last].word)) return;
      const uint32_t list = absent_list(before);
      uint32_t at = 0;
      if (list == kNone || !on_list(before, list, here[last].word, at) || (back == 0 && at > i))
        continue;
      constexpr ListedWords kSexed = "mr mrs ms miss";
      if (at > 0 && among(kSexed, before[at - 1].word) && among(kSexed, here[last - 1].word) &&
          before[at - 1].word != here[last - 1].word)
        continue;
      const uint32_t from = at > list && before.name_word(at - 1) ? at - 1 : at;
      tell_twice(before, from, at + 1, here, i, last + 1, VerdictKind::kInconsistent,
                 fmt::format("\"{}\" is listed as absent, and \"{}\" here",
                             before.view(from, at + 1), here.view(i, last + 1)),
                 sink);
      return;
    }
  }
}

}  // namespace factlint::computation
