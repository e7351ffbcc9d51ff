// "Paolo Conti, 52, ... Now Conti, who is 48": two ages of one person.
#include <optional>

#include "engine/computation/parts.h"
#include "engine/computation/restated.h"

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
  return text.in(i) && text[i].kind == AtomKind::kWord && text.capital(i) &&
         text[i].word.size() > 2;
}

/// The name that ends before atom `end`.
bool name_before(const SentenceText& text, uint32_t end, AgedPerson& person) {
  if (end == 0 || !name_word(text, end - 1)) return false;
  person.surname = text[end - 1].word;
  person.first = end - 1;
  if (end > 1 && name_word(text, end - 2)) {
    person.given = text[end - 2].word;
    person.first = end - 2;
  }
  return true;
}

/// "Conti, 52,", "Conti, who is 48,", "Conti, aged 48,", "the 48-year-old Conti".
std::optional<AgedPerson> aged_person(const SentenceText& text, uint32_t i) {
  if (!age_like(text, i)) return std::nullopt;
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

}  // namespace

bool tells_age(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (aged_person(text, i)) return true;
  }
  return false;
}

void check_restated_ages(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    const auto person = aged_person(text, i);
    if (!person) continue;
    const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
    for (uint32_t s = text.sentence(); s > from; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before == nullptr) continue;
      for (uint32_t k = 0; k < before->size(); ++k) {
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
