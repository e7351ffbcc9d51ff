// "Paolo Conti, 52, ... Now Conti, who is 48": two ages of one person.
#include <optional>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_apart.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 25;  // sentences looked back over

struct AgedPerson {
  std::string_view given;  ///< empty if only the surname is told
  std::string_view surname;
  uint32_t first = 0;
  uint32_t last = 0;
  uint32_t age = 0;
};

bool age_like(const SentenceText& text, uint32_t i) {
  if (!text.is_figure(i)) return false;
  const Figure& f = text.figure_at(i);
  if (f.type != MentionType::kAge && !is_count(text, i)) return false;
  return f.quantity.hedge == Hedge::kNone && f.quantity.value >= Decimal(1) &&
         f.quantity.value <= Decimal(110) && f.quantity.value.is_integer();
}

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 2;
}

/// "Now Conti, who is 48": the sentence's first word is no given name.
bool opener(const SentenceText& text) {
  for (const Analysis& a : text.context().lexicon.analyses(text[0].id)) {
    if (a.part != PartOfSpeech::kNoun) return true;
  }
  return false;
}

/// "the 29-year-old Brazilian": no surname.
bool demonym(const SentenceText& text, uint32_t i) {
  if (!text.context().lexicon.analyses(text[i].id).empty()) return true;
  for (const std::string_view ending : {"ian", "ean", "ese", "ish"}) {
    if (text[i].word.ends_with(ending)) return true;
  }
  for (const std::string_view word :
       {"german", "french", "dutch",     "dane",       "swede",    "finn",    "pole",
        "turk",   "greek",  "swiss",     "scot",       "spaniard", "briton",  "czech",
        "croat",  "serb",   "american",  "mexican",    "african",  "kazakh",  "uzbek",
        "tajik",  "kyrgyz", "frenchman", "englishman", "irishman", "dutchman"}) {
    if (text[i].word == word) return true;
  }
  return false;
}

/// The name that ends before atom `end`.
bool name_before(const SentenceText& text, uint32_t end, AgedPerson& person) {
  if (end == 0 || !name_word(text, end - 1)) return false;
  person.surname = text[end - 1].word;
  person.first = end - 1;
  if (end > 1 && name_word(text, end - 2) && !(end == 2 && opener(text))) {
    person.given = text[end - 2].word;
    person.first = end - 2;
  }
  // "The younger Mr Amberley, 38": another of the name
  for (uint32_t i = person.first; i > 0 && i + 2 > person.first; --i) {
    if (text.any_word(i - 1, {"younger", "elder", "older", "junior", "senior", "other"}))
      return false;
  }
  return true;
}

/// "At 88, Holm has", "At the age of 88, Holm is", "Aged 64, the novelist Ruth Adler has".
std::optional<AgedPerson> aged_in_front(const SentenceText& text, uint32_t i) {
  const bool front = ((text.word(0, "at") || text.word(0, "aged")) && i == 1) || i == 0 ||
                     (text.word(0, "at") && i == 2 && text.word(1, "the")) ||
                     (text.word(0, "at") && i == 4 && text.word(2, "age"));
  if (!front || !text.mark(i + 1, kComma)) return std::nullopt;
  uint32_t name = i + 2;
  if (text.word(name, "the")) ++name;
  while (name < i + 6 && text.lower(name) && text.noun(name)) ++name;
  if (!name_word(text, name)) return std::nullopt;
  AgedPerson person;
  person.age = i;
  const bool two = name_word(text, name + 1);
  person.given = two ? text[name].word : std::string_view{};
  person.surname = two ? text[name + 1].word : text[name].word;
  person.last = two ? name + 2 : name + 1;
  if (text.past_verb(person.last) || !text.verb(person.last)) return std::nullopt;
  return person;
}

/// "Conti, 52,", "Conti, who is 48,", "Conti, aged 48,", "the 48-year-old Conti".
std::optional<AgedPerson> aged_person(const SentenceText& text, uint32_t i) {
  if (!age_like(text, i)) return std::nullopt;
  if (const auto front = aged_in_front(text, i)) return front;
  AgedPerson person;
  person.age = i;
  person.last = i + 1;
  const bool compound = text.figure_at(i).type == MentionType::kAge &&
                        text.view(i, i + 1).find("-old") != std::string_view::npos;
  if (compound) {
    uint32_t j = i + 1;
    while (j < i + 3 && text.lower(j) && text.noun(j)) ++j;
    if (!name_word(text, j)) return std::nullopt;
    const bool two = name_word(text, j + 1);
    if (!two && demonym(text, j)) return std::nullopt;
    person.given = two ? text[j].word : std::string_view{};
    person.surname = two ? text[j + 1].word : text[j].word;
    person.first = i;
    person.last = two ? j + 2 : j + 1;
    return person;
  }
  uint32_t left = i;
  if (left > 0 && text.word(left - 1, "aged")) --left;
  if (left > 1 && text.word(left - 1, "is") && text.word(left - 2, "who")) left -= 2;
  if (left == 0 || !text.mark(left - 1, kComma)) return std::nullopt;
  if (!text.end_of_clause(i + 1) || text.mark(i + 1, kOpenBracket)) return std::nullopt;
  if (!name_before(text, left - 1, person)) return std::nullopt;
  return person;
}

bool clash(const AgedPerson& a, const AgedPerson& b) {
  return !a.given.empty() && !b.given.empty() && a.given != b.given;
}

// ---- "the 54-year-old head": a person told of by age alone

constexpr uint32_t kNear = 2;  // sentences looked back over

/// "The 86-year-old says": the sentence's verb, though it may be a noun elsewhere.
bool goes_on(const SentenceText& text, uint32_t i) {
  return text.finite_verb(i) || text.past_verb(i) ||
         text.any_word(i, {"says", "hopes", "plans", "works", "lives", "sells", "runs"});
}

/// "the 54-year-old", without a name of its own.
bool aged_alone(const SentenceText& text, uint32_t i) {
  if (i == 0 || !text.word(i - 1, "the") || !age_like(text, i)) return false;
  if (text.view(i, i + 1).find("-old") == std::string_view::npos) return false;
  // "the 90-year-old windmill"
  const uint32_t noun =
      text.lower(i + 1) && !goes_on(text, i + 1) ? phrase_head(text, i + 1) : kNone;
  if (noun != kNone && text.noun_class(noun) != NounClass::kPerson &&
      !text.context().lexicon.analyses(text[noun].id).empty() && !text.word(noun, "head"))
    return false;
  for (uint32_t j = i + 1; j < i + 4 && text[j].kind == AtomKind::kWord; ++j) {
    if (text.finite_verb(j) || text.is(j, kPrepositionWord | kBeWord)) break;
    if (name_word(text, j) && (name_word(text, j + 1) || j > i + 1)) return false;
  }
  return true;
}

/// A second person is told of in atoms [first, last): another name, a relative, "a driver".
bool other_person(const SentenceText& text, uint32_t first, uint32_t last,
                  const AgedPerson& person) {
  for (uint32_t i = first; i < last; ++i) {
    if (text.is(i, kKinWord)) return true;
    // Whoever lost did so against somebody.
    if (among("lost beaten beat beats defeated opponent rival against", text[i].word)) return true;
    bool mine = false;
    for (const uint32_t k : {i, i + 1}) {
      mine = mine || text[k].word == person.surname ||
             (!person.given.empty() && text[k].word == person.given);
    }
    if (name_word(text, i) && name_word(text, i + 1) && !mine && i + 1 < last &&
        !text.is(i > 0 ? i - 1 : i, kArticleWord)) {
      const bool place = i > 0 && text.is(i - 1, kPrepositionWord) && !text.word(i - 1, "by") &&
                         !text.word(i - 1, "with") && !text.word(i - 1, "to");
      if (!place) return true;
      ++i;
    }
    // "met the girl", "the driver": whoever is told of beside.
    const bool definite =
        text.word(i, "the") && !name_word(text, i + 2) && !text.mark(i + 2, kComma);
    const bool new_one = definite || text.word(i, "a") || text.word(i, "an") ||
                         text.word(i, "another") || text.word(i, "his") || text.word(i, "her") ||
                         text.word(i, "their");
    // "since he was a boy"
    if (i > 0 && text.is(i - 1, kBeWord)) continue;
    // An office of one's own is told behind the name: "Vasin, a pianist".
    if (!new_one || (i > 1 && text.mark(i - 1, kComma) && text.capital(i - 2))) continue;
    for (uint32_t k = i + 1; k < i + 4 && k < last && text.lower(k); ++k) {
      // "the post office", "a shepherd's hut"
      if (text.lower(k + 1) && text.noun(k + 1) && !text.verb(k + 1)) continue;
      if (text[k + 1].word == "'s" && text.noun_class(k + 2) != NounClass::kPerson) break;
      if (text.noun_class(k) == NounClass::kPerson && text.noun(k) && !text.plural_noun(k))
        return true;
      if (text.is(k, kPrepositionWord)) break;
    }
  }
  return false;
}

/// The only aged person told of before; nothing if there are more, or others beside.
const SentenceText* person_before(const DocumentText& document, const SentenceText& text,
                                  uint32_t i, AgedPerson& person) {
  const SentenceText* found = nullptr;
  const auto& sentences = document.context().sentences;
  const uint32_t from = text.sentence() > kNear ? text.sentence() - kNear : 0;
  for (uint32_t s = text.sentence() + 1; s > from; --s) {
    if (!sentences[s - 1].prose) continue;
    const SentenceText& row = s - 1 == text.sentence() ? text : document.any(s - 1);
    const uint32_t end = s - 1 == text.sentence() ? i - 1 : row.size();
    for (uint32_t k = 0; k < end; ++k) {
      if (!age_like(row, k)) continue;
      const auto earlier = aged_person(row, k);
      const bool age = row.figure_at(k).type == MentionType::kAge;
      if (!earlier && !age) continue;
      if (!earlier || (found != nullptr && earlier->surname != person.surname)) return nullptr;
      if (found != nullptr) continue;
      person = *earlier;
      found = &row;
    }
    if (found != nullptr) break;
  }
  return found;
}

void check_aged_alone(const DocumentText& document, const SentenceText& text, uint32_t i,
                      ClaimSink& sink) {
  AgedPerson person;
  const SentenceText* before = person_before(document, text, i, person);
  if (before == nullptr || before->disowned() || text.disowned()) return;
  const bool ok = before->figure_at(person.age).quantity.value == text.figure_at(i).quantity.value;
  for (uint32_t s = before->sentence(); s <= text.sentence() && !ok; ++s) {
    const SentenceText& row = s == text.sentence() ? text : document.any(s);
    if (other_person(row, 0, s == text.sentence() ? i : row.size(), person)) return;
  }
  uint32_t last = i + 1;
  const uint32_t noun = text.lower(last) && !goes_on(text, last) ? phrase_head(text, last) : kNone;
  if (noun != kNone) last = noun + 1;
  if (!ok && described_otherwise(*before, text, last)) return;
  tell_restated(*before, person.first, person.last, text, i - 1, last, ok, sink);
}

}  // namespace

bool tells_age(const SentenceText& text) {
  for (const uint32_t i : text.figure_places()) {
    if (aged_person(text, i) || aged_alone(text, i)) return true;
  }
  return false;
}

void check_restated_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  for (const uint32_t i : text.figure_places()) {
    const auto person = aged_person(text, i);
    if (!person && aged_alone(text, i)) check_aged_alone(document, text, i, sink);
    if (!person) continue;
    const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
    for (uint32_t s = text.sentence(); s > from; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before == nullptr) continue;
      for (const uint32_t k : before->figure_places()) {
        const auto earlier = aged_person(*before, k);
        if (!earlier || earlier->surname != person->surname) continue;
        if (clash(*earlier, *person)) return;  // two people of one surname
        if (earlier->given.empty() && !person->given.empty()) return;
        const bool ok = before->figure_at(earlier->age).quantity.value ==
                        text.figure_at(person->age).quantity.value;
        return tell_restated(*before, earlier->first, earlier->last, text, person->first,
                             person->last, ok, sink);
      }
    }
  }
}

}  // namespace factlint::computation
