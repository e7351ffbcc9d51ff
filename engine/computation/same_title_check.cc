// Names with titles in one document -> one person under two offices, or two spellings of one name.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "engine/computation/checks.h"
#include "engine/computation/told_person.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

void tell(const Person& a, const Person& b, bool ok, std::string message,
          const DocumentContext& context, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kSameTitle;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = b.span;
  told.message = std::move(message);
  told.value = std::string(context.document.view(a.span));
  told.steps.push_back(fmt::format("before: {}", told.value));
  told.elsewhere = a.span;
  sink.tell(b.sentence, std::move(told));
}

/// One bearer of a surname told before, against this one.
bool compare(const Person& a, const Person& b, const DocumentContext& context, ClaimSink& sink) {
  const bool same_name = a.given == b.given;
  const bool both_offices = !a.office.empty() && !b.office.empty();
  if (same_name && both_offices) {
    if (a.office == b.office) {
      tell(a, b, true,
           fmt::format("{} is called {} before, too", context.document.view(b.span), a.office),
           context, sink);
      return true;
    }
    if (a.limited || b.limited) return false;
    tell(a, b, false,
         fmt::format("the text calls the same person {} before, {} here", a.office, b.office),
         context, sink);
    return true;
  }
  if (!same_name && both_offices && a.office == b.office && !a.limited && !b.limited) {
    tell(a, b, false,
         fmt::format("the {} is {} before, {} here", a.office, context.document.view(a.span),
                     context.document.view(b.span)),
         context, sink);
    return true;
  }
  // "Andrey" and "Andrei" of one surname.
  if (!same_name && a.given.size() > 2 && b.given.size() > 2 &&
      a.given_name().folded() != b.given_name().folded() &&
      a.given_name().same_as(b.given_name())) {
    tell(a, b, false,
         fmt::format("the name is spelt \"{}\" here and \"{}\" before", b.given, a.given), context,
         sink);
    return true;
  }
  return false;
}

/// One letter replaced, left out or swapped inside, not at the end ("Lindqvist", "Lindquist").
bool one_letter_apart(std::string_view a, std::string_view b) {
  if (fold_word(a) == fold_word(b)) return false;  // "MacMillan", "Macmillan"
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() - b.size() > 1 || b.size() < 6) return false;
  size_t i = 0;
  while (i < b.size() && a[i] == b[i]) ++i;
  if (i == 0 || i + 1 >= b.size()) return false;  // first and last letters tell families apart
  if (a.size() != b.size()) return a.substr(i + 1) == b.substr(i);
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

/// A given name is no word of the language ("North", "New").
bool given_like(const DocumentContext& context, const std::string& given) {
  const WordId word = context.vocabulary.find(fold_word(given));
  if (given.size() < 3) return false;
  if (word == kUnknownWord) return true;
  for (const Analysis& a : context.lexicon.analyses(word)) {
    if (a.part != PartOfSpeech::kNoun || a.noun_class != NounClass::kNone) return false;
  }
  return true;
}

/// "Katarina Lindqvist ... Katarina Lindquist": one person's surname in two spellings.
void check_spellings(const std::vector<Person>& people, const DocumentContext& context,
                     ClaimSink& sink) {
  constexpr size_t kMaxBack = 40;
  // The one of the same given name before each, counted from 1.
  std::unordered_map<std::string_view, size_t> last;
  std::vector<size_t> earlier(people.size());
  for (size_t j = 0; j < people.size(); ++j) {
    size_t& known = last[people[j].given];
    earlier[j] = known;
    known = j + 1;
    for (size_t i = earlier[j]; i > 0 && j - i < kMaxBack; i = earlier[i - 1]) {
      const Person& a = people[i - 1];
      const Person& b = people[j];
      if (a.surname == b.surname || a.sentence == b.sentence) continue;
      if (!one_letter_apart(a.surname, b.surname) || !given_like(context, b.given)) continue;
      tell(a, b, false,
           fmt::format("the name is spelt \"{}\" here and \"{}\" before",
                       context.document.view(b.span), context.document.view(a.span)),
           context, sink);
      break;
    }
  }
}

}  // namespace

void check_same_titles(const DocumentText& document, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSameTitle)) return;
  const DocumentContext& context = document.context();
  std::unordered_map<std::string, std::vector<Person>> by_surname;
  std::vector<Person> people = read_people(context, document.word_classes());
  check_spellings(people, context, sink);
  for (Person& person : people) {
    auto& known = by_surname[person.surname];
    for (const Person& earlier : known) {
      if (compare(earlier, person, context, sink)) break;
    }
    if (known.size() < 16) known.push_back(std::move(person));
  }
}

}  // namespace factlint::computation
