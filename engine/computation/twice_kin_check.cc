// "Her uncle, Walter Gibbs ... her grandfather, Walter Gibbs": people who keep their kin.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// "her late uncle, Walter Gibbs": where the kin word stands, whose kin it is and the name.
struct Kin {
  uint32_t at = kNone;
  uint32_t first = 0;  ///< "her"
  uint32_t name = 0;   ///< given name and surname
};

bool name_word(const SentenceText& text, uint32_t i) {
  return text.in(i) && text[i].kind == AtomKind::kWord && text.capital(i) &&
         text[i].word.size() > 1;
}

bool kin_at(const SentenceText& text, uint32_t i, Kin& kin) {
  if ((text.opposites().cues(text[i].id) & OppositeTable::kKin) == 0 || text.capital(i))
    return false;
  uint32_t first = i;
  while (first > 0 && i - first < 3 && !among("his her", text[first].word)) --first;
  if (!among("his her", text[first].word) || first == i) return false;
  for (uint32_t k = first + 1; k < i; ++k) {
    if (text[k].kind != AtomKind::kWord || text.capital(k)) return false;
  }
  const uint32_t name = text.mark(i + 1, kComma) ? i + 2 : i + 1;
  if (!name_word(text, name) || !name_word(text, name + 1)) return false;
  kin = {i, first, name};
  return true;
}

bool same_name(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y) {
  return a[x].word == b[y].word && a[x + 1].word == b[y + 1].word;
}

bool compare_kin(const SentenceText& before, const SentenceText& here, const Kin& b,
                 ClaimSink& sink) {
  // "Carl said her father": another name, and may be that of somebody else's kin.
  for (uint32_t i = 0; i < b.first; ++i) {
    if (!name_word(here, i) || here.is(i, kPronounWord | kArticleWord)) continue;
    bool known = false;
    for (uint32_t k = 0; k < before.size() && !known; ++k) known = before[k].word == here[i].word;
    if (!known) return false;
  }
  for (uint32_t i = 1; i < before.size(); ++i) {
    Kin a;
    if (!kin_at(before, i, a) || !same_name(before, a.name, here, b.name) ||
        before.lemma(a.at) == here.lemma(b.at) || before[a.first].word != here[b.first].word)
      continue;
    tell_restated(before, a.first, a.name + 2, here, b.first, b.name + 2, false, sink);
    return true;
  }
  return false;
}

/// "Ann Fry, next door, lives with her father": somebody else's kin.
bool names_owner(const SentenceText& text, uint32_t last) {
  for (uint32_t i = 0; i + 1 < last; ++i) {
    if (name_word(text, i) && name_word(text, i + 1)) return true;
  }
  return false;
}

}  // namespace

void check_told_kin(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const SentenceText& here = tellings.document().any(sentence);
  for (uint32_t i = 1; i < here.size(); ++i) {
    Kin kin;
    if (!kin_at(here, i, kin) || names_owner(here, kin.first)) continue;
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      if (compare_kin(tellings.document().any(sentence - back), here, kin, sink)) return;
    }
  }
}

}  // namespace factlint::computation
