// "Shares rose 6 percent on Tuesday ... Tuesday's 6 percent fall", "thrown out ... the committee's
// approval of the homes": a phrase that takes up what happened as its opposite.
#include <algorithm>
#include <array>
#include <string>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_slot.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

/// Roots of two outcomes that exclude one another.
struct Opposite {
  ListedWords one;
  ListedWords other;
};

constexpr std::array<Opposite, 15> kOutcomes = {{
    {"rise increas gain growth grow climb jump surg hike advanc",
     "fall declin decreas reduct slump dip drop loss"},
    {"pass", "reject"},
    {"acquit", "convict"},
    {"reopen open", "clos"},
    {"win elect", "lose"},
    {"appoint", "sack"},
    {"lift", "impos"},
    {"accept", "reject"},
    {"releas", "arrest jail"},
    {"profit", "loss los"},
    {"surplus", "deficit"},
    {"promot promotion", "relegat releg"},
    {"widen", "narrow"},
    {"strengthen", "weaken"},
    {"lengthen", "shorten"},
}};

/// "Her defeat" and "Harlow's third defeat" are losses, "their defeat of Oram" a win.
bool own_defeat(const SentenceText& text, uint32_t i) {
  if (!text.word(i, "defeat") || !text.noun(i) || text.word(i + 1, "of")) return false;
  for (uint32_t k = i; k > 0 && i - k < 3; --k) {
    if (among("his her its their", text[k - 1].word) || text.word(k - 1, "'s")) return true;
    if (!text.is_figure(k - 1) && !text.adjective(k - 1)) return false;
  }
  return false;
}

/// What the word tells as the tables have it; empty for words without content.
std::string_view told_root(const ToldSentence& t, uint32_t i) {
  return own_defeat(t.text(), i) ? "lose" : t.root(i);
}

bool outcome(const ListedWords& roots, const ToldSentence& t, uint32_t i) {
  return among(roots, told_root(t, i));
}

/// The only atom with one of the roots; kNone if there is none or a second one.
uint32_t only_of(const ToldSentence& t, const ListedWords& roots) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (!outcome(roots, t, i)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

bool tells_any(const ToldSentence& t, const ListedWords& roots) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (outcome(roots, t, i)) return true;
  }
  return false;
}

/// What the phrase shares with the earlier sentence: words, and a figure or day.
struct Common {
  uint32_t words = 0;
  uint32_t missing = 0;
  bool value = false;
};

Common common(const ToldSentence& before, const ToldSentence& here, const Phrase& phrase,
              uint32_t at) {
  Common c;
  for (uint32_t i = phrase.first; i < phrase.last; ++i) {
    if (i == at || here.root(i).empty()) continue;
    if (before.tells(here.root(i))) {
      ++c.words;
    } else {
      ++c.missing;
    }
  }
  const auto& told = before.slots();
  for (const Slot& b : slots_of(here, phrase.first, phrase.last)) {
    if (b.kind > SlotKind::kMeasure && b.kind != SlotKind::kDay && b.kind != SlotKind::kDate)
      continue;
    for (const Slot& a : told) {
      Slip slip = Slip::kUnlike;
      c.value = c.value || (meet(before, a, here, b, slip) == Meeting::kSame);
    }
  }
  return c;
}

/// The outcome's clause says that it was another's, or is none.
bool unsettled(const ToldSentence& t, uint32_t i) {
  const AtomRange clause = t.clause(i);
  for (uint32_t k = clause.first; k < clause.last; ++k) {
    if (among("not n't no never expected predicted forecast feared hoped would could if despite "
              "previous earlier last next another other reversed reverses both instead may might "
              "almost nearly likely should denied after",
              t.text()[k].word))
      return true;
  }
  return false;
}

/// A higher court may find otherwise.
bool appealed(const ToldSentence& t) {
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (among("appeal appealed appeals retrial quashed overturned exonerated later wrongly "
              "previously originally again reversed upheld second another other counts count",
              t.text()[i].word) ||
        (t.text().is_figure(i) && t.text().figure_at(i).year))
      return true;
  }
  return false;
}

/// One past the noun phrase behind the preposition at `i`.
uint32_t noun_phrase_end(const SentenceText& t, uint32_t i) {
  uint32_t last = i + 1;
  while (t.is(last, kArticleWord)) ++last;
  while (t.in(last)) {
    const bool word = t[last].kind == AtomKind::kWord && !t.is(last, kPrepositionWord | kBeWord) &&
                      (t.noun(last) || t.adjective(last) || t.capital(last) || t.word(last, "'s") ||
                       t.mark(last + 1, kHyphen));
    if (!word && !t.mark(last, kHyphen) && !t.is_date(last)) break;
    ++last;
  }
  return last;
}

/// "the continued climb in Quayside rents", "the fall in pre-tax profit for the year": all that it
/// is of is told, and nothing of another time.
bool goes_on(const ToldSentence& before, const ToldSentence& here, uint32_t at,
             const Phrase& phrase) {
  const SentenceText& t = here.text();
  // What is lost is not always what was gained.
  if (here.root(at).starts_with("los") ||
      (!among(kOutcomes[0].one, here.root(at)) && !among(kOutcomes[0].other, here.root(at))))
    return false;
  if (t.sentence() - before.text().sentence() != 1) return false;
  uint32_t words = 0;
  // "the drop in pre-tax profit at the abbey"
  uint32_t last = at + 1;
  while (t.any_word(last, {"at", "in", "of", "for", "by", "among"}))
    last = noun_phrase_end(t, last);
  for (uint32_t i = phrase.first; i < last; ++i) {
    if (i == at || here.root(i).empty() ||
        among("continued continuing further steady sharp steep big small slight surprise "
              "unexpected sudden dramatic year",
              t[i].word))
      continue;
    if (!before.tells(here.root(i))) return false;
    ++words;
  }
  if (words < 2) return false;
  for (uint32_t i = phrase.first; i < here.size(); ++i) {
    const bool year = t.is_date(i) && fold_word(t.view(i, i + 1)).ends_with("the year");
    if ((t.is_date(i) && !year) || year_at(t, i) != 0 ||
        among("earlier previous last next another other since follows followed after before "
              "expected forecast initial recent reversed reversing erased offset against despite "
              "compared quarter month months years decade then later half gap difference rate",
              t[i].word))
      return false;
    if (i > 0 && i < last && t.name_word(i) && !before.text().has_word(t[i].word)) return false;
  }
  return true;
}

bool compare(const ToldSentence& before, const ToldSentence& here, uint32_t at,
             const Phrase& phrase, const ListedWords& same, const ListedWords& opposite,
             ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  if (s.question() || s.disowned() || tells_any(before, same)) return false;
  const uint32_t verb = only_of(before, opposite);
  if (verb == kNone || unsettled(before, verb) || unsettled(here, at)) return false;
  if (t.word(at + 1, "again")) return false;  // "with the bridge open again"
  // "made a loss of €3m"
  const bool made = s.noun(verb) && verb > 1 && s.any_word(verb - 1, {"a", "an"}) &&
                    s.any_word(verb - 2, {"made", "posted", "reported", "suffered", "recorded"});
  if (!s.verb(verb) && !made) return false;
  // "Hatters lost to Brook. The victory lifts Brook": each has one of the two.
  if (among("win lose", here.root(at)) && s.has_word("to", "by", "at", "against") &&
      !own_defeat(t, at))
    return false;
  // "The pit closed in 1986. The opening of the pit in 1921 had brought"
  if (among("open clos", here.root(at)) && (dated_apart(s, t) || t.has_word("had"))) return false;
  const Common c = common(before, here, phrase, at);
  // "His conviction", right behind who was acquitted.
  const bool own = among("his her", t[phrase.first].word) && c.missing == 0 &&
                   t.sentence() - s.sentence() == 1 && !newcomer(before, here, {0, phrase.first});
  if ((own || own_defeat(t, at)) && (appealed(here) || dated_apart(s, t))) return false;
  // "the opening of the new library"
  for (uint32_t i = phrase.first; i < phrase.last; ++i) {
    if (among("new old former second other next first rival neighbouring another", t[i].word) &&
        !c.value)
      return false;
  }
  const bool full = own || (c.words >= 1 && c.missing <= (c.value ? 2U : 1U));
  const bool on = goes_on(before, here, at, phrase);
  if (!full && !on && !(c.value && c.missing == 0)) return false;
  // What rises may fall again, and one firm's profit is another's loss.
  const bool settled =
      among("pass reject acquit convict reopen open clos elect win", here.root(at)) ||
      own_defeat(t, at);
  if (!settled && !c.value && !on) return false;
  if (told_of_other_time({s, verb, verb, verb + 1}, {t, at, phrase.first, at + 1}) && !c.value)
    return false;
  tell_against(s, verb, verb + 1, t, phrase.first, std::max(at + 1, phrase.last), sink);
  return true;
}

/// "Whitlow, who was convicted of the theft", "after it was rejected": a clause that takes the
/// opposite for granted.
bool compare_clause(const ToldSentence& before, const ToldSentence& here, uint32_t at,
                    ClaimSink& sink) {
  const SentenceText& t = here.text();
  if (!t.past_verb(at) || !t.is(at - 1, kBeWord)) return false;
  const AtomRange clause = presupposed(here, at);
  if (clause.empty()) return false;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if (among("not n't no never if almost nearly previously earlier last", t[i].word)) return false;
  }
  for (const Opposite& pair : kOutcomes) {
    const bool one = outcome(pair.one, here, at);
    if (!one && !outcome(pair.other, here, at)) continue;
    const ListedWords& same = one ? pair.one : pair.other;
    if (!among("pass reject acquit convict accept appoint sack releas arrest jail", here.root(at)))
      continue;
    const uint32_t verb = only_of(before, one ? pair.other : pair.one);
    if (verb == kNone || !before.text().verb(verb) || tells_any(before, same) ||
        unsettled(before, verb) || appealed(before) || appealed(here))
      continue;
    uint32_t shared = 0;
    uint32_t missing = 0;
    for (uint32_t i = clause.first; i < clause.last; ++i) {
      if (i == at || here.root(i).empty() || t.capital(i)) continue;
      ++(before.tells(here.root(i)) ? shared : missing);
    }
    const bool pronoun = t.is(at - 2, kPronounWord) && !t.word(at - 2, "who");
    if (missing > 0 || (shared == 0 && !pronoun) || newcomer(before, here, {0, at})) continue;
    tell_against(before.text(), verb, verb + 1, t, clause.first, clause.last, sink);
    return true;
  }
  return false;
}

/// "its decision to approve the scheme": first atom of the phrase around the verb, or kNone.
uint32_t decision_before(const SentenceText& text, uint32_t i) {
  // "its decision to pass the plan to ministers"
  for (uint32_t k = i + 1; text.word(i, "pass") && k < i + 6; ++k) {
    if (text.word(k, "to")) return kNone;
  }
  if (i < 3 || !text.word(i - 1, "to") || !among("decision vote move", text[i - 2].word))
    return kNone;
  // "its decision", "its narrow decision"
  for (uint32_t first = i - 3; first + 5 > i; --first) {
    if (among("its their his her", text[first].word)) return first;
    if (first == 0 || !text.adjective(first)) break;
  }
  return kNone;
}

/// Where the sentence tells what is decided, if the sentence before tells of it; else kNone.
uint32_t same_matter(const ToldSentence& before, const ToldSentence& here, uint32_t verb) {
  const SentenceText& text = here.text();
  if (text.is(verb + 1, kPronounWord)) return verb + 1;
  for (uint32_t i = verb + 1; i < verb + 5 && text[i].kind == AtomKind::kWord; ++i) {
    if (text.is(i, kPrepositionWord | kBreakWord)) break;
    if (among("scheme plan plans proposal proposals application bid development project",
              text[i].word) ||
        (!here.root(i).empty() && before.tells(here.root(i))))
      return i;
  }
  return kNone;
}

bool compare_decision(const ToldSentence& before, const ToldSentence& here, uint32_t at,
                      uint32_t first, const Opposite& sides, ClaimSink& sink) {
  const SentenceText& s = before.text();
  if (s.question() || s.disowned() || tells_any(before, sides.one)) return false;
  const uint32_t verb = only_of(before, sides.other);
  if (verb == kNone || !s.verb(verb) || unsettled(before, verb) || unsettled(here, at))
    return false;
  const uint32_t matter = same_matter(before, here, at);
  if (matter == kNone) return false;
  // An appeal thrown out leaves the decision as it was.
  for (uint32_t i = 0; i < s.size(); ++i) {
    if (among(
            "appeal challenge objection objections complaint court judge inspector motion petition "
            "amendment",
            s[i].word))
      return false;
  }
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (among(
            "overturned reversed upheld defended overturn reverse uphold original initial earlier "
            "previous",
            here.text()[i].word))
      return false;
  }
  tell_against(s, verb, verb + 1, here.text(), first, matter + 1, sink);
  return true;
}

/// "It was the third monthly rise in a row".
bool one_of_row(const SentenceText& text, uint32_t i) {
  if (!among("it this that", text[0].word) || !text.is(1, kBeWord)) return false;
  if (text.word(i + 1, "in") && text.word(i + 3, "row")) return !text.word(i + 4, "of");
  if (text.word(i + 1, "running")) return true;
  bool row = false;
  for (uint32_t k = 2; k < i; ++k) {
    if (text.is(k, kPrepositionWord) || text.word(k, "without")) return false;
    row = row || among("consecutive successive straight", text[k].word);
  }
  // "the third straight rise in the index" may be of something else.
  return row && text.end_of_clause(i + 1);
}

/// "fell again in September ... the third monthly rise in a row".
bool compare_row(const ToldSentence& before, const ToldSentence& here, uint32_t at,
                 ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  const bool up = t.is(at, kRiseWord);
  if (up == t.is(at, kFallWord) || !one_of_row(t, at) || unsettled(here, at)) return false;
  uint32_t told = kNone;
  for (uint32_t i = 0; i < s.size(); ++i) {
    if (s.is(i, up ? kRiseWord : kFallWord)) return false;
    if (s.is(i, up ? kFallWord : kRiseWord) && s.verb(i)) told = i;
  }
  if (told == kNone || s.question() || unsettled(before, told)) return false;
  tell_against(s, told, told + 1, t, 2, std::min(t.size(), at + 4), sink);
  return true;
}

/// Phrases that take up only the sentence right before.
bool check_right_before(ToldSentences& tellings, uint32_t sentence, uint32_t i, ClaimSink& sink) {
  const ToldSentence& here = tellings.at(sentence);
  const uint32_t first = decision_before(here.text(), i);
  const bool row = first == kNone && one_of_row(here.text(), i);
  if ((first == kNone && !row) || !tellings.document().context().sentences[sentence - 1].prose)
    return false;
  const ToldSentence& before = tellings.at(sentence - 1);
  if (row) return compare_row(before, here, i, sink);
  for (const Opposite& pair : kOutcomes) {
    const bool one = outcome(pair.one, here, i);
    if (!one && !outcome(pair.other, here, i)) continue;
    const Opposite sides = one ? pair : Opposite{pair.other, pair.one};
    if (compare_decision(before, here, i, first, sides, sink)) return true;
  }
  return false;
}

}  // namespace

void check_told_outcomes(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  uint64_t told = 0;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back)
    told |= tellings.cues(sentence - back);
  if ((told & (OppositeTable::kOutcome | OppositeTable::kPhrasal)) == 0) return;
  const ToldSentence& here = tellings.at(sentence);
  if (here.text().question() || here.text().disowned()) return;
  // "15.40: All lanes closed.": a log of what changes
  if (here.size() > 1 && here.text().mark(1, kColon)) return;
  for (uint32_t i = 1; i < here.size(); ++i) {
    const uint64_t cues = here.text().opposites().cues(here.text()[i].id);
    if ((cues & OppositeTable::kOutcome) == 0) continue;
    if (check_right_before(tellings, sentence, i, sink)) return;
    if (sentences[sentence - 1].prose && !tellings.at(sentence - 1).text().question() &&
        compare_clause(tellings.at(sentence - 1), here, i, sink))
      return;
    if (!here.text().noun(i) || !may_point_back(here.text(), i)) continue;
    const std::string_view root = told_root(here, i);
    for (const Opposite& pair : kOutcomes) {
      const bool one = among(pair.one, root);
      if (!one && !among(pair.other, root)) continue;
      const Phrase phrase = phrase_around(here.text(), i);
      for (uint32_t back = 1; phrase.back && back <= kReach && back <= sentence; ++back) {
        if (!sentences[sentence - back].prose) continue;
        if (compare(tellings.at(sentence - back), here, i, phrase, one ? pair.one : pair.other,
                    one ? pair.other : pair.one, sink))
          return;
      }
    }
  }
}

}  // namespace factlint::computation
