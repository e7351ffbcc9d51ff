// "A is to buy its rival B ... B's takeover of A": the two sides of a deed in each other's place.
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// Roots of deeds that one side does to another.
constexpr ListedWords kDeeds =
    "buy attack invad invas sue lawsuit replac succe success win accus "
    "defeat kill murder stab shoot rescu overtak conquer hir sack teach coach arrest kidnap punch "
    "bit chas tackl foul insult";

/// Who did it to whom; folded names.
struct Deed {
  std::string_view root;
  std::string_view agent;
  std::string_view patient;
  uint32_t first = 0;
  uint32_t last = 0;
  bool taken_for_granted = false;  ///< told by a noun: "B's takeover of A"
};

bool name_at(const SentenceText& text, uint32_t i) {
  return text.in(i) && text[i].kind == AtomKind::kWord && text.capital(i) &&
         text[i].word.size() > 2 && !text.is(i, kArticleWord | kPronounWord | kPrepositionWord);
}

/// The only name of atoms [first, last), its last word; empty if there is none or another one.
std::string_view only_name(const SentenceText& text, uint32_t first, uint32_t last) {
  std::string_view found;
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (!name_at(text, i) ||
        (i == 0 && text.noun(i) && !text.context().lexicon.analyses(text[i].id).empty()))
      continue;
    if (!found.empty() && !name_at(text, i - 1)) return {};
    found = text[i].word;
  }
  return found;
}

/// "A is to buy its smaller rival B", "B was bought by A".
bool verbal_deed(const ToldSentence& t, uint32_t i, Deed& deed) {
  const SentenceText& text = t.text();
  if (!text.verb(i)) return false;
  const AtomRange clause = t.clause(i);
  const bool passive = i > 0 && text.is(i - 1, kBeWord) && text.word(i + 1, "by");
  const std::string_view left = only_name(text, clause.first, i);
  const std::string_view right = only_name(text, i + 1, std::min(clause.last, i + 9));
  if (left.empty() || right.empty()) return false;
  deed.agent = passive ? right : left;
  deed.patient = passive ? left : right;
  deed.first = i;
  deed.last = i + 1;
  return true;
}

/// Whose deed the noun at `i` is: the name of "B's straight-sets win"; kNone if it is nobody's.
uint32_t owner_of(const SentenceText& text, uint32_t i) {
  uint32_t left = i;
  while (left > 0 && i - left < 4 && !text.word(left - 1, "'s") &&
         (text.is_figure(left - 1) || text.mark(left - 1, kHyphen) || text.lower(left - 1)))
    --left;
  return left > 1 && text.word(left - 1, "'s") && name_at(text, left - 2) ? left - 2 : kNone;
}

/// "B's takeover of A", "the takeover of A by B", "B's allegations against A".
bool nominal_deed(const ToldSentence& t, uint32_t i, Deed& deed) {
  const SentenceText& text = t.text();
  if (!text.noun(i) || !text.any_word(i + 1, {"of", "over", "against", "on"}) ||
      !name_at(text, i + 2))
    return false;
  uint32_t end = i + 2;
  while (name_at(text, end + 1)) ++end;
  deed.patient = text[end].word;
  if (const uint32_t owner = owner_of(text, i); owner != kNone) {
    deed.agent = text[owner].word;
    deed.first = owner;
  } else if (text.word(end + 1, "by") && name_at(text, end + 2)) {
    deed.agent = text[end + 2].word;
    deed.first = i;
    end += 2;
  } else {
    return false;
  }
  deed.last = end + 1;
  deed.taken_for_granted = true;
  return true;
}

std::vector<Deed> deeds_of(const ToldSentence& t) {
  std::vector<Deed> deeds;
  for (uint32_t i = 0; i < t.size(); ++i) {
    if ((t.text().opposites().cues(t.text()[i].id) & OppositeTable::kDeed) == 0) continue;
    Deed deed;
    deed.root = t.root(i);
    if (deed.root.empty() || !among(kDeeds, deed.root)) continue;
    if (nominal_deed(t, i, deed) || verbal_deed(t, i, deed)) deeds.push_back(deed);
  }
  return deeds;
}

bool unsettled(const ToldSentence& t, const Deed& deed) {
  const AtomRange clause = t.clause(deed.first);
  for (uint32_t k = clause.first; k < clause.last; ++k) {
    if (among("not n't never no instead counter reverse would could once then earlier later",
              t.text()[k].word))
      return true;
  }
  return false;
}

// ---- a win of whoever lost

/// "Kovac's straight-sets win over the Swede", "Corran's win": the winner named, the loser not.
bool win_alone(const ToldSentence& t, uint32_t i, Deed& deed) {
  const SentenceText& text = t.text();
  if (!text.noun(i) || !among("win victory triumph", text.lemma(i))) return false;
  const uint32_t owner = owner_of(text, i);
  if (owner == kNone ||
      (text.noun(i + 1) && !text.any_word(i + 1, {"over", "against", "in", "on"})))
    return false;
  // "Corran's win over Dale" is another match; "over the Swede" may be this one.
  uint32_t end = i + 1;
  if (text.any_word(end, {"over", "against"})) {
    if (!text.is(end + 1, kArticleWord)) return false;
    end += 3;
  }
  if (text.any_word(end, {"in", "on", "at", "over", "last", "against"})) return false;
  deed.agent = text[owner].word;
  deed.first = owner;
  deed.last = end;
  return true;
}

/// Another match, or the next one.
bool other_match(const ToldSentence& t, uint32_t last) {
  for (uint32_t i = 0; i < last; ++i) {
    if (among("earlier previous last next first later then again another before since after "
              "second-round first-round quarter-final semi-final final opening recent season",
              t.text()[i].word) &&
        !(i == 0 && t.text().word(0, "after")))
      return true;
  }
  return false;
}

bool check_wins(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  for (uint32_t i = 2; i < here.size(); ++i) {
    if ((here.text().opposites().cues(here.text()[i].id) & OppositeTable::kDeed) == 0) continue;
    Deed b;
    if (!win_alone(here, i, b)) continue;
    for (uint32_t k = 0; k < before.size(); ++k) {
      Deed a;
      if (before.root(k) != "win" || !verbal_deed(before, k, a)) continue;
      if (dated_apart(before.text(), here.text()) || a.patient != b.agent || a.agent == b.agent ||
          unsettled(before, a) || unsettled(here, b) || other_match(here, b.last))
        continue;
      tell_against(before.text(), a.first, a.last, here.text(), b.first, b.last, sink);
      return true;
    }
  }
  return false;
}

}  // namespace

void check_swapped_roles(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  uint64_t told = 0;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back)
    told |= tellings.cues(sentence - back);
  if ((told & OppositeTable::kDeed) == 0) return;
  if (sentences[sentence - 1].prose && (tellings.cues(sentence - 1) & OppositeTable::kDeed) != 0 &&
      check_wins(tellings.at(sentence - 1), tellings.at(sentence), sink))
    return;
  const auto here = deeds_of(tellings.at(sentence));
  for (const Deed& b : here) {
    if (b.agent == b.patient || unsettled(tellings.at(sentence), b)) continue;
    for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
      if (!sentences[sentence - back].prose) continue;
      const ToldSentence& before = tellings.at(sentence - back);
      for (const Deed& a : deeds_of(before)) {
        if (a.root != b.root || a.agent != b.patient || a.patient != b.agent ||
            unsettled(before, a))
          continue;
        // "Iran attacked Israel on Friday. Israel attacked Iran": each may do it to the other.
        if (!a.taken_for_granted && !b.taken_for_granted) continue;
        tell_against(before.text(), a.first, a.last, tellings.at(sentence).text(), b.first, b.last,
                     sink);
        return;
      }
    }
  }
}

}  // namespace factlint::computation
