// "Her uncle, Walter Gibbs ... her grandfather, Walter Gibbs", "St Martin's ... St Mary's": people
// and places that keep their names or kin.
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

/// "everyone at St Mary's", but not "will play at St Mary's".
bool people_at(const SentenceText& text, uint32_t i) {
  return i > 0 &&
         (text.plural_noun(i - 1) ||
          among("everyone everybody all nobody anyone people staff life", text[i - 1].word));
}

/// "St Martin's": the only saint of a sentence, where "St" stands; else kNone.
uint32_t only_saint(const SentenceText& text) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!(text.word(i, "st") || text.word(i, "saint")) || !text.capital(i)) continue;
    const uint32_t name = text.mark(i + 1, kPeriod) ? i + 2 : i + 1;
    if (!name_word(text, name)) continue;
    if (found != kNone && text[name].word != text[found].word) return kNone;
    found = name;
  }
  return found;
}

/// "The school's head", "the church": a house of the saint's told before.
bool house_again(const SentenceText& before, const SentenceText& here) {
  for (uint32_t i = 0; i + 1 < here.size(); ++i) {
    if (!here.word(i, "the") ||
        !among("school church hospital college parish club hospice cathedral academy surgery",
               here[i + 1].word))
      continue;
    for (uint32_t k = 0; k < before.size(); ++k) {
      if (before[k].word == here[i + 1].word) return true;
    }
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

void check_told_saints(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const SentenceText& here = tellings.document().any(sentence);
  const uint32_t b = only_saint(here);
  if (b == kNone || !tellings.document().context().sentences[sentence - 1].prose) return;
  const SentenceText& before = tellings.document().any(sentence - 1);
  const uint32_t a = only_saint(before);
  if (a == kNone || before[a].word.substr(0, 2) != here[b].word.substr(0, 2) ||
      before[a].word == here[b].word || !house_again(before, here))
    return;
  // "St Mary's, a rival": of the same house are those "at" it.
  uint32_t first = b;
  while (first > 0 && !(here.word(first, "st") || here.word(first, "saint"))) --first;
  if (first == 0 || !among("at of from", here[first - 1].word) || !people_at(here, first - 1) ||
      here.may_have("against") || here.may_have("moved"))
    return;
  for (uint32_t back = 2; back <= 12 && back <= sentence; ++back) {
    const SentenceText& other = tellings.document().any(sentence - back);
    for (uint32_t i = 0; i < other.size(); ++i) {
      if (other[i].word == here[b].word) return;
    }
  }
  tell_restated(before, a - 1, a + 1, here, first - 1, std::min(here.size(), b + 2), false, sink);
}

}  // namespace factlint::computation
