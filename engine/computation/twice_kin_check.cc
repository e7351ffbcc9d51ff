// "Her uncle, Walter Gibbs ... her grandfather, Walter Gibbs", "survived by his wife, Jean ...
// Jean, who died", "the youngest of five ... her younger brother": people who keep their kin.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// "her late uncle, Walter Gibbs", "Gino, his nephew": where the kin word stands, whose kin it is
/// and the name.
struct Kin {
  uint32_t at = kNone;
  uint32_t owner = 0;      ///< "her"
  uint32_t name = 0;       ///< given name
  uint32_t name_last = 0;  ///< one past it, or past the surname
  uint32_t first() const { return std::min(owner, name); }
  uint32_t last() const { return std::max(at + 1, name_last); }
};

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 1;
}

bool kin_at(const SentenceText& text, uint32_t i, Kin& kin) {
  if ((text.opposites().cues(text[i].id) & OppositeTable::kKin) == 0 || text.capital(i))
    return false;
  uint32_t owner = i;
  while (owner > 0 && i - owner < 3 && !among("his her", text[owner].word)) --owner;
  if (!among("his her", text[owner].word) || owner == i) return false;
  for (uint32_t k = owner + 1; k < i; ++k) {
    if (text[k].kind != AtomKind::kWord || text.capital(k)) return false;
  }
  uint32_t name = text.mark(i + 1, kComma) ? i + 2 : i + 1;
  if (name_word(text, name)) {
    kin = {i, owner, name, name_word(text, name + 1) ? name + 2 : name + 1};
    return true;
  }
  // "Gino, his nephew,"
  if (owner < 2 || !text.mark(owner - 1, kComma) || !name_word(text, owner - 2) ||
      !text.end_of_clause(i + 1))
    return false;
  name = owner - 2;
  if (name > 0 && name_word(text, name - 1) &&
      (name > 1 || text.context().lexicon.analyses(text[name - 1].id).empty()))
    --name;
  kin = {i, owner, name, owner - 1};
  return true;
}

/// Given name and surname, or a given name alone.
bool same_name(const SentenceText& a, const Kin& x, const SentenceText& b, const Kin& y) {
  if (a[x.name].word != b[y.name].word) return false;
  const bool both = x.name_last - x.name == 2 && y.name_last - y.name == 2;
  return !both || a[x.name + 1].word == b[y.name + 1].word;
}

/// A mother and a daughter may share a given name.
bool of_two_generations(std::string_view a, std::string_view b) {
  constexpr ListedWords kElder = "mother father grandmother grandfather uncle aunt wife husband";
  constexpr ListedWords kYounger = "daughter son granddaughter grandson nephew niece";
  return (among(kElder, a) && among(kYounger, b)) || (among(kYounger, a) && among(kElder, b));
}

bool compare_kin(const SentenceText& before, const SentenceText& here, const Kin& b,
                 ClaimSink& sink) {
  // "Carl said her father": another name, and may be that of somebody else's kin.
  for (uint32_t i = 0; i < b.owner; ++i) {
    if (i >= b.name && i < b.name_last) continue;
    if (!name_word(here, i) || here.is(i, kPronounWord | kArticleWord | kBreakWord)) continue;
    const bool place = i > 0 && here.any_word(i - 1, {"at", "in", "on", "of", "near"});
    if (!place && !before.has_word(here[i].word)) return false;
  }
  for (uint32_t i = 1; i < before.size(); ++i) {
    Kin a;
    if (!kin_at(before, i, a) || !same_name(before, a, here, b) ||
        before.lemma(a.at) == here.lemma(b.at) ||
        (b.name_last - b.name < 2 && of_two_generations(before.lemma(a.at), here.lemma(b.at))) ||
        before[a.owner].word != here[b.owner].word)
      continue;
    tell_restated(before, a.first(), a.last(), here, b.first(), b.last(), false, sink);
    return true;
  }
  return false;
}

// ---- who is alive

/// "is survived by his wife, Jean": the name of one who lives; kNone if there is none.
bool survivor_of(const SentenceText& text, std::string_view name) {
  if (!text.may_have("survived")) return false;
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    if (!text.word(i, "survived") || !text.word(i + 1, "by")) continue;
    for (uint32_t k = i + 2; k < text.size(); ++k) {
      if (text[k].word == name && text.capital(k)) return true;
    }
  }
  return false;
}

/// "Jean, who died in 2019", "his late wife, Jean": the name of one who is told as dead.
uint32_t dead_name(const SentenceText& text, uint32_t& first, uint32_t& last) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (name_word(text, i) && text.mark(i + 1, kComma) && text.word(i + 2, "who") &&
        text.word(i + 3, "died")) {
      first = i;
      last = i + 4;
      return i;
    }
    Kin kin;
    if (text.word(i, "late") && among("his her", text[i - 1].word) && kin_at(text, i + 1, kin)) {
      first = kin.first();
      last = kin.last();
      return kin.name;
    }
  }
  return kNone;
}

bool check_survivors(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  uint32_t first = 0;
  uint32_t last = 0;
  const uint32_t dead = dead_name(here, first, last);
  if (dead == kNone || !survivor_of(before, here[dead].word)) return false;
  uint32_t cue = 0;
  while (!before.word(cue, "survived")) ++cue;
  tell_against(before, cue, cue + 2, here, first, last, sink);
  return true;
}

/// "Nursed his wife, Ann, through the illness of which she died": who is told as dead, with whose
/// kin she is; kNone if nobody is.
uint32_t mourned(const SentenceText& text, std::string_view name, uint32_t& first, uint32_t& last) {
  for (uint32_t i = 1; i + 1 < text.size(); ++i) {
    Kin kin;
    if (!kin_at(text, i, kin) || text[kin.name].word != name) continue;
    const bool hers = text.word(kin.owner, "his");
    for (uint32_t k = kin.last(); k < kin.last() + 14 && text.in(k); ++k) {
      // "when she died", "of which she died", "until her death"
      const bool dies = text.word(k, hers ? "she" : "he") && text.word(k + 1, "died");
      const bool death = text.word(k, hers ? "her" : "his") && text.word(k + 1, "death");
      if (!dies && !death) continue;
      first = kin.first();
      last = k + 2;
      return kin.name;
    }
    if (kin.owner + 1 < kin.at && text.word(kin.owner + 1, "late")) {
      first = kin.first();
      last = kin.last();
      return kin.name;
    }
  }
  return kNone;
}

/// "Ann survives him", "He is survived by his wife, Ann", "He leaves his wife, Ann": a name and
/// the phrase; kNone if there is none.
uint32_t living(const SentenceText& text, uint32_t& first, uint32_t& last) {
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (name_word(text, i) && text.word(i + 1, "survives") &&
        text.any_word(i + 2, {"him", "her"}) &&
        (i == 0 || (text.opposites().cues(text[i - 1].id) & OppositeTable::kKin) == 0)) {
      first = i;
      last = i + 3;
      return i;
    }
    const bool by = text.word(i, "survived") && text.word(i + 1, "by");
    if (!by && !text.word(i, "leaves")) continue;
    Kin kin;
    for (uint32_t k = i + 1; k < i + 5; ++k) {
      if (!kin_at(text, k, kin)) continue;
      first = i;
      last = kin.last();
      return kin.name;
    }
  }
  return kNone;
}

/// "Ann, who died in 2019 ... Ann survives him".
bool check_living(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  uint32_t first = 0;
  uint32_t last = 0;
  const uint32_t name = living(here, first, last);
  if (name == kNone || any_among(here, "second new later remarried")) return false;
  uint32_t a_first = 0;
  uint32_t a_last = 0;
  if (mourned(before, here[name].word, a_first, a_last) == kNone) return false;
  tell_against(before, a_first, a_last, here, first, last, sink);
  return true;
}

// ---- the order of children

/// A place among brothers and sisters, and who there is none of then.
struct Birth {
  std::string_view cues;
  std::string_view none;
  bool owned = false;  ///< counts behind "her", "his" only
};

constexpr Birth kBirths[] = {
    {"youngest of|the youngest child|his youngest child|her youngest child",
     "younger brother|younger brothers|younger sister|younger sisters|younger sibling|"
     "younger siblings|little brother|little sister|baby brother|baby sister|kid brother"},
    {"the youngest son", "younger brother|little brother|younger brothers"},
    {"the youngest daughter", "younger sister|little sister|younger sisters"},
    {"eldest of|oldest of|the eldest child|the oldest child|first-born|firstborn",
     "elder brother|elder brothers|older brother|older brothers|big brother|elder sister|"
     "elder sisters|older sister|older sisters|big sister|elder sibling|older sibling"},
    {"the eldest son|the oldest son", "elder brother|older brother|big brother"},
    {"the eldest daughter|the oldest daughter", "elder sister|older sister|big sister"},
    {"both his daughters|both her daughters|two daughters|three daughters|four daughters",
     "only child|only daughter"},
    {"both his sons|both her sons|two sons|three sons|four sons", "only child|only son"},
    {"his children|her children|their children|two children|three children|four children|"
     "five children",
     "only child"},
    {"only child", "both daughters|both sons|two daughters|two sons|two children|three children",
     true},
};

/// "He leaves two daughters. Her only child": of another parent.
bool others_child(const SentenceText& before, std::string_view owner) {
  for (uint32_t i = 0; i < before.size() && owner != "their"; ++i) {
    if (among(owner == "her" ? ListedWords("he his him") : ListedWords("she her"), before[i].word))
      return true;
  }
  return false;
}

bool check_births(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  for (const Birth& birth : kBirths) {
    uint32_t last = 0;
    uint32_t behind = 0;
    const uint32_t at = any_phrase_told(here, birth.none, last);
    if (at == kNone || at == 0 || !among("his her their", here.text()[at - 1].word)) continue;
    const uint32_t cue = any_phrase_told(before, birth.cues, behind);
    // "his only child by his first wife"
    // "The only child of a miner, she ... her two children"
    const bool own =
        cue != kNone &&
        (!birth.owned || (cue > 0 && among("his her their 's", before.text()[cue - 1].word)));
    if (!own || others_child(before.text(), here.text()[at - 1].word) || negated(here, at) ||
        negated(before, cue) || here.text().any_word(last, {"by", "with", "from", "to"}) ||
        taken_for_granted(before, here, last - 1) == kNone ||
        before.text().any_word(behind, {"then", "by", "with"}) || (&before == &here && cue > at))
      continue;
    tell_against(before.text(), cue, behind, here.text(), at - 1, last, sink);
    return true;
  }
  return false;
}

/// "Ann Fry, next door, lives with her father": somebody else's kin.
bool names_owner(const SentenceText& text, uint32_t last) {
  for (uint32_t i = 0; i + 1 < last; ++i) {
    const bool opens = i == 0 && !text.context().lexicon.analyses(text[0].id).empty();
    if (!opens && name_word(text, i) && name_word(text, i + 1)) return true;
  }
  return false;
}

}  // namespace

void check_told_kin(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const SentenceText& here = tellings.document().any(sentence);
  for (uint32_t i = 1; i < here.size(); ++i) {
    Kin kin;
    if (!kin_at(here, i, kin) || names_owner(here, kin.first())) continue;
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      if (compare_kin(tellings.document().any(sentence - back), here, kin, sink)) return;
    }
  }
  if ((tellings.cues(sentence) & OppositeTable::kFamily) == 0 &&
      !here.may_have("younger", "elder", "older", "little", "big", "baby", "only"))
    return;
  if (here.question() || here.disowned()) return;
  const ToldSentence& before = tellings.at(sentence - 1);
  if (!tellings.document().context().sentences[sentence - 1].prose || before.text().question())
    return;
  if (!check_births(before, tellings.at(sentence), sink) &&
      here.may_have("only", "younger", "elder", "older"))
    check_births(tellings.at(sentence), tellings.at(sentence), sink);
}

void check_told_survivors(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  for (uint32_t back = 1; (tellings.cues(sentence) & OppositeTable::kSpared) != 0 &&
                          back <= kReach && back <= sentence;
       ++back) {
    if ((tellings.cues(sentence - back) & OppositeTable::kDead) == 0) continue;
    const SentenceText& here = tellings.document().any(sentence);
    if (!here.may_have("survives", "survived", "leaves") || here.question()) break;
    if (check_living(tellings.document().any(sentence - back), here, sink)) return;
  }
  if ((tellings.cues(sentence) & OppositeTable::kDead) == 0) return;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if ((tellings.cues(sentence - back) & OppositeTable::kSpared) == 0) continue;
    const SentenceText& here = tellings.document().any(sentence);
    if (here.question() || here.disowned()) return;
    if (check_survivors(tellings.document().any(sentence - back), here, sink)) return;
  }
}

}  // namespace factlint::computation
