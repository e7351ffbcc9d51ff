// Two places of a stance -> whether they are of one matter.
#include "engine/computation/stance_link.h"

#include <algorithm>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

/// Who may vote; a later sentence that names another one tells of another vote.
constexpr ListedWords kBodies =
    "council committee senate house board parliament assembly commons lords chamber cabinet panel "
    "jury congress party conference union";

/// The same, "every other" and a "Once" that begins the sentence left out.
bool told_apart_beside(const ToldSentence& t, const ListedWords& words, TellingPhrase but) {
  const SentenceText& text = t.text();
  for (uint32_t i = text.word(0, "once") ? 1 : 0; i < t.size(); ++i) {
    if ((i >= but.first && i < but.last) || !among(words, text[i].word)) continue;
    if (!text.word(i, "other") || i == 0 || !text.any_word(i - 1, {"every", "any", "no"}))
      return true;
  }
  return false;
}

/// "On one of three counts": another count may have gone otherwise.
bool some_counts(const ToldSentence& t) {
  const SentenceText& text = t.text();
  for (uint32_t i = 0; i < t.size(); ++i) {
    if (!among("count counts charge charges", text[i].word)) continue;
    bool all = false;
    for (uint32_t k = i > 3 ? i - 3 : 0; k < i; ++k)
      all = all || among("only sole all every single both", text[k].word);
    if (!all) return true;
  }
  return false;
}

/// Last word of the name that does what stands at `cue`; "who" and adverbs between are skipped. A
/// pronoun counts, too; kNone for others.
uint32_t doer_of(const SentenceText& text, uint32_t cue) {
  for (uint32_t i = cue; i > 0 && cue - i < 9; --i) {
    const uint32_t at = i - 1;
    // "Ida Quill, the goalkeeper, was"
    if (text.mark(at, kComma)) {
      uint32_t comma = at;
      while (comma > 0 && at - comma < 6 && !(comma < at && text.mark(comma, kComma))) --comma;
      if (text.mark(comma, kComma) && comma < at && comma > 0 && text.name_word(comma - 1) &&
          !text.word(comma + 1, "who"))
        return comma - 1;
    }
    if (text.any_word(at, {"he", "she"})) return at;
    if (text.word(at, "'s") || (at + 1 == cue && text.is(at, kArticleWord))) return kNone;
    if (text.name_word(at) && at + 1 == cue) return at;
    if (at == 0 && text.plural_noun(at)) return kNone;  // "Patients"
    if (text.name_word(at) && !(at == 0 && text.is(at, kArticleWord | kPrepositionWord)))
      return text.word(at + 1, "'s") ? kNone : at;
    if (text.is(at, kBreakWord) && !text.word(at, "who")) return kNone;
    if (text.noun(at) && !text.adjective(at) && !text.verb(at) &&
        text.noun_class(at) == NounClass::kPerson)
      return kNone;
  }
  return kNone;
}

uint32_t names_in(const SentenceText& text) {
  uint32_t names = 0;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!text.name_word(i) || !text.capital(i + 1)) continue;
    while (text.capital(i + 1)) ++i;
    ++names;
  }
  return names;
}

/// The name of the earlier sentence's doer is that of the later one.
bool same_doer(const ToldSentence& before, TellingPhrase a, const ToldSentence& here,
               TellingPhrase b) {
  const uint32_t one = doer_of(before.text(), a.first);
  const uint32_t other = doer_of(here.text(), b.first);
  if (one == kNone || other == kNone) return false;
  if (here.text().any_word(other, {"he", "she"}))
    return names_in(before.text()) == 1 && !newcomer(before, here, {0, other}) &&
           !before.text().any_word(one, {"he", "she"}) &&
           here.text().any_word(b.last - 1, {"instantly", "scene", "impact", "spot"});
  return before.text()[one].word == here.text()[other].word;
}

/// Words that the clauses of the two places share.
uint32_t shared_roots(const ToldSentence& before, uint32_t at, const ToldSentence& here,
                      uint32_t other) {
  const AtomRange told = before.clause(at);
  const AtomRange clause = here.clause(other);
  std::vector<std::string_view> roots;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    const std::string_view root = here.root(i);
    bool shared = false;
    for (uint32_t k = told.first; k < told.last && !root.empty() && !shared; ++k)
      shared = before.root(k) == root;
    if (shared && std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
  }
  return static_cast<uint32_t>(roots.size());
}

// ---- who and what is told

/// Words that tell of another time, another one of the kind, or of what is not so.
constexpr ListedWords kApart =
    "another other second earlier previous previously former formerly once again originally "
    "initially then instead whereas unlike elsewhere neighbouring nearby unless else twin sister "
    "rival different some if planned hoped feared ago years decades rest part";
/// The same in the clause of the phrase itself.
constexpr ListedWords kUnreal =
    "would could might may should not n't never nearly almost expected unlikely no";

/// "Jo Tate of the team said": the name tells who says so.
bool tells_so(const SentenceText& text, uint32_t first, uint32_t last) {
  if (first > 0 && text.is(first - 1, kSpeechWord)) return true;
  if (first > 0 && (text.is(first - 1, kPrepositionWord) || text.word(first - 1, "than")))
    return false;
  for (uint32_t i = last; i < last + 8 && text.in(i); ++i) {
    if (text.is(i, kSpeechWord)) return true;
    if (text.is(i, kBreakWord | kModalWord | kBeWord)) return false;
  }
  return false;
}

/// A name, or up to the phrase a person by "a", that the earlier sentence does not tell, and who
/// says nothing of it.
bool others_told(const ToldSentence& before, const ToldSentence& here, uint32_t phrase) {
  const SentenceText& text = here.text();
  const auto known = [&](uint32_t i) {
    return !text.context().lexicon.analyses(text[i].id).empty();
  };
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (text[i].kind != AtomKind::kWord) continue;
    if (text.capital(i) && !(i == 0 && known(i))) {
      if (text.is(i, kPronounWord | kArticleWord | kPrepositionWord)) continue;
      uint32_t end = i + 1;
      while (text.name_word(end)) ++end;
      const bool told = before.text().has_word(text[end - 1].word) ||
                        (!known(i) && before.text().has_word(text[i].word));
      if (!told && !tells_so(text, i, end)) return true;
      i = end - 1;
      continue;
    }
    if (i == 0 || i > phrase || !text.any_word(i - 1, {"a", "an"})) continue;
    const uint32_t head = phrase_head(text, i);
    if (head != kNone && head < phrase && text.noun_class(head) == NounClass::kPerson &&
        !before.tells(here.root(head)) && !tells_so(text, head, head + 1))
      return true;
  }
  return false;
}

/// "A man of 34 charged with ...": one person, and no name of anybody.
bool unnamed_person(const SentenceText& text) {
  if (!text.any_word(0, {"a", "an"})) return false;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.name_word(i) && sex_of_given_name(text[i].word) != Sex::kNone) return false;
  }
  for (uint32_t i = 1; i < 5; ++i) {
    if (text[i].kind != AtomKind::kWord) return false;
    if (text.any_word(i, {"man", "woman", "boy", "girl", "teenager", "pensioner"})) return true;
    if (text.noun(i) && !text.noun(i + 1)) return text.noun_class(i) == NounClass::kPerson;
  }
  return false;
}

/// "The week before".
bool time_before(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.word(i, "before") && (text.is(i - 1, kTimeUnitWord) || text.is_duration(i - 1)))
      return true;
  }
  return false;
}

/// "The second raid", where one alone is told before.
bool ranked_apart(const SentenceText& before, const SentenceText& here, TellingPhrase but) {
  for (const uint32_t i : here.figure_places()) {
    // "for the first time"
    if (here.figure_at(i).type != MentionType::kOrdinal || (i >= but.first && i < but.last) ||
        here.word(i + 1, "time"))
      continue;
    bool told = false;
    for (const uint32_t k : before.figure_places())
      told = told || before.figure_at(k).quantity.value == here.figure_at(i).quantity.value;
    if (!told) return true;
  }
  return false;
}

/// One of the words in the phrase's clause, the phrase itself left out.
bool unreal(const ToldSentence& t, TellingPhrase at) {
  const AtomRange first = t.clause(at.first);
  const AtomRange last = t.clause(at.last - 1);
  for (uint32_t i = first.first; i < at.first; ++i) {
    if (t.text().word(i, "had") && t.text().word(i + 1, "been")) return true;  // before that
  }
  return any_among(t.text(), kUnreal, std::min(first.first, at.first), at.first) ||
         any_among(t.text(), kUnreal, at.last, std::max(last.last, at.last));
}

/// A name, a pronoun or a noun for one person.
bool tells_person(const SentenceText& text) {
  if (names_in(text) > 0 || any_among(text, "he she his her him")) return true;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text[i].kind == AtomKind::kWord && text.noun(i) && !text.plural_noun(i) &&
        text.noun_class(i) == NounClass::kPerson)
      return true;
  }
  return false;
}

/// "A man who threatened Lund was jailed": the name stands in what somebody else did.
bool told_by_deed(const SentenceText& text, uint32_t name) {
  for (uint32_t i = 2; i < name; ++i) {
    if (text.word(i, "who") && text.lower(i - 1) && text.noun(i - 1) && !text.mark(i - 1, kComma))
      return true;
  }
  return false;
}

/// Who does the later thing is the one person that the earlier sentence tells of.
bool same_person(const ToldSentence& before, TellingPhrase a, const ToldSentence& here,
                 TellingPhrase b) {
  const SentenceText& text = here.text();
  const uint32_t later = doer_of(text, b.first);
  if (later == kNone) {
    // "Drove home": told of nobody by name; "his bail conditions"
    return any_among(text, "his her he she him", b.first, b.last) && names_in(before.text()) <= 1 &&
           !others_told(before, here, b.first);
  }
  if (text.any_word(later, {"he", "she"}))
    return tells_person(before.text()) && names_in(before.text()) <= 1 &&
           !newcomer(before, here, {0, later}) && !others_told(before, here, later) &&
           !any_among(before.text(),
                      text.word(later, "he") ? ListedWords("she her") : ListedWords("he his him"));
  if (unnamed_person(before.text()))
    return names_in(text) <= 1 && !text.any_word(0, {"a", "an"}) && a.first > 0;
  return before.text().has_word(text[later].word) && !told_by_deed(text, later);
}

/// A noun of the one stands in the other, or the later phrase points back.
bool same_thing(const ToldSentence& before, TellingPhrase a, const ToldSentence& here,
                TellingPhrase b) {
  // "The firm is suing Oram plc. Shares in the company": another one is told.
  for (uint32_t i = a.last + 1; i < before.size(); ++i) {
    if (before.text().name_word(i) && before.text().verb(i - 1) && before.text().lower(i - 1))
      return false;
  }
  // "Sold to Oram ... Oram has yet to find a buyer"
  if (b.first > 0 && here.text().name_word(b.first - 1)) {
    for (uint32_t i = a.first; i < before.size(); ++i) {
      if (before.text()[i].word == here.text()[b.first - 1].word) return false;
    }
  }
  // "The tunnel was late": a thing of its own.
  const uint32_t head = here.text().word(0, "the") ? phrase_head(here.text(), 1) : kNone;
  if (head != kNone && head < b.first && !here.root(head).empty() &&
      !before.tells(here.root(head)) &&
      !among("company firm group business shop branch", here.text()[head].word))
    return false;
  if (any_among(here.text(), "its it", b.first, b.last) ||
      (b.first == 0 && here.text().word(0, "the")) || here.text().any_word(0, {"it", "its"}))
    return true;
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (here.root(i).empty() || !here.text().noun(i)) continue;
    for (uint32_t k = 0; k < before.size(); ++k) {
      const bool in_both = i >= b.first && i < b.last && k >= a.first && k < a.last;
      if (!in_both && before.root(k) == here.root(i)) return true;
    }
  }
  return any_among(here.text(), "company firm group business shop branch pub", b.first, b.last);
}

/// A name of the earlier phrase, "nobody at Oram would", stands in the later sentence.
bool named_again(const SentenceText& before, TellingPhrase a, const SentenceText& here) {
  for (uint32_t i = a.first + 1; i < a.last; ++i) {
    if (before.name_word(i) && here.has_word(before[i].word)) return true;
  }
  return false;
}

/// Last word of the only name of a person, by a given name or a title; kNone if there are others.
uint32_t only_person(const SentenceText& text) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!text.name_word(i)) continue;
    const uint32_t first = i;
    while (text.name_word(i + 1)) ++i;
    if (i == first || (first > 0 && text.any_word(first - 1, {"in", "at", "near"}))) continue;
    if (found != kNone && text[found].word != text[i].word) return kNone;
    found = i;
  }
  return found;
}

/// "Lena Voss told the jury ... Ms Voss's closing speech".
bool one_name(const SentenceText& before, const SentenceText& here) {
  const uint32_t earlier = only_person(before);
  if (earlier == kNone) return false;
  const uint32_t later = only_person(here);
  // "Voss's husband"
  for (uint32_t i = 0; i + 2 < here.size(); ++i) {
    if (here[i].word == before[earlier].word && here.word(i + 1, "'s") && here.noun(i + 2) &&
        here.noun_class(i + 2) == NounClass::kPerson)
      return false;
  }
  if (later != kNone) return before[earlier].word == here[later].word;
  return here.has_word(before[earlier].word);
}

/// The links that ask who and what is told.
bool told_of_one(const Stance& stance, const ToldSentence& before, TellingPhrase a,
                 const ToldSentence& here, TellingPhrase b) {
  const bool apart = told_apart_beside(before, kApart, a) || told_apart_beside(here, kApart, b);
  const bool unlike = any_among(here.text(),
                                "another other neighbouring nearby second twin sister "
                                "rival different if") ||
                      any_among(before.text(), "another if feared");
  if ((stance.anytime ? unlike : apart) || unreal(before, a) || unreal(here, b) ||
      time_before(here.text()) || ranked_apart(before.text(), here.text(), b))
    return false;
  switch (stance.link) {
    case StanceLink::kNamed:
      return named_again(before.text(), a, here.text());
    case StanceLink::kPerson:
      return same_person(before, a, here, b);
    case StanceLink::kOneName:
      return one_name(before.text(), here.text());
    case StanceLink::kThing:
      return same_thing(before, a, here, b) && !others_told(before, here, b.first);
    default:
      return !others_told(before, here, b.first);
  }
}

}  // namespace

bool told_beside(const ToldSentence& t, std::string_view words, TellingPhrase but) {
  return any_among(t.text(), words, 0, but.first) || any_among(t.text(), words, but.last);
}

bool since_told(const SentenceText& text) {
  if (text.has_word("since")) return true;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is_date(i) && fold_word(text.view(i, i + 1)).find("since") != std::string::npos)
      return true;
  }
  return false;
}

bool linked(const Stance& stance, const ToldSentence& before, TellingPhrase a,
            const ToldSentence& here, TellingPhrase b) {
  const SentenceText& text = here.text();
  switch (stance.link) {
    case StanceLink::kDoer:
      return same_doer(before, a, here, b);
    case StanceLink::kMatter:
      // "the first title since 1990"
      if (since_told(before.text())) return false;
      // "for the first time in ten years"
      return !before.text().any_word(a.last, {"in", "since", "at"}) &&
             shared_roots(before, a.last, here, b.first) >= 2;
    case StanceLink::kNamed:
    case StanceLink::kPerson:
    case StanceLink::kThing:
    case StanceLink::kSetting:
    case StanceLink::kOneName:
      return told_of_one(stance, before, a, here, b);
    case StanceLink::kTaken:
    case StanceLink::kVote:
      break;
  }
  for (uint32_t i = 0; i < here.size(); ++i) {
    if (among(kBodies, text[i].word) && !before.text().has_word(text[i].word)) return false;
  }
  if (some_counts(before) || some_counts(here)) return false;
  if (stance.link == StanceLink::kVote && (unreal(before, a) || unreal(here, b))) return false;
  // "The budget passed unanimously. The fee was a closer matter"
  const uint32_t head = text.word(0, "the") ? phrase_head(text, 1) : kNone;
  if (head != kNone && head < b.first && text.noun_class(head) != NounClass::kPerson &&
      !here.root(head).empty() && !before.tells(here.root(head)))
    return false;
  // "the conviction of her brother", "the acquittal of Lund"
  if (text.any_word(b.last, {"of", "for"})) return false;
  // "voted against the amendment": of what the sentence before does not tell.
  if (stance.link == StanceLink::kVote && text.word(b.last - 1, "the") &&
      !here.root(b.last).empty() && !before.tells(here.root(b.last)) &&
      !among("deal move idea scheme plan proposal motion measure bill sale purchase project budget",
             text[b.last].word))
    return false;
  // A name of one's own in front of the verb; "her husband wept as the verdict was read out".
  const bool noun = text.any_word(b.first, {"the", "its", "his", "her"});
  for (uint32_t i = 1; stance.link != StanceLink::kVote && i < (noun ? here.size() : b.first);
       ++i) {
    if (text.name_word(i) && !before.text().has_word(text[i].word) &&
        !text.is(i - 1, kPrepositionWord))
      return false;
  }
  return true;
}

}  // namespace factlint::computation
