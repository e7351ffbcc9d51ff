// Phrases -> words; sentences -> whether they tell one.
#include "engine/computation/phrase_set.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/word_class.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kGap = 8;  // atoms that "*" stands for at most

using Choices = std::vector<std::string_view>;

/// Calls `use` with each part between `mark`s, and not with the marks.
template <typename Use>
void for_each_part(std::string_view words, char mark, Use use) {
  for (;;) {
    const size_t at = std::min(words.find(mark), words.size());
    use(words.substr(0, at));
    if (at == words.size()) return;
    words.remove_prefix(at + 1);
  }
}

/// "co", "-", "pilot" of "co-pilot"; the choices of "fell/rose".
void add_words(std::string_view word, std::vector<Choices>& words) {
  if (word.find('/') == std::string_view::npos) {
    bool first = true;
    for_each_part(word, '-', [&](std::string_view part) {
      if (!first) words.push_back({"-"});
      words.push_back({part});
      first = false;
    });
    return;
  }
  Choices choices;
  for_each_part(word, '/', [&](std::string_view choice) { choices.push_back(choice); });
  words.push_back(std::move(choices));
}

/// How rare a word is, by its length; the shortest choice counts.
size_t rarity(const Choices& choices) {
  size_t size = choices.front().size();
  for (const std::string_view word : choices) size = std::min(size, word.size());
  return size;
}

bool says(const SentenceText& text, uint32_t i, const Choices& choices) {
  if (choices.front() == "@") return text.is_date(i);
  if (choices.front() == "-") return text.mark(i, kHyphen) && !text.dash(i);
  return std::any_of(choices.begin(), choices.end(), [&](std::string_view word) {
    return text.word(i, word) || (text.is_figure(i) && fold_word(text.view(i, i + 1)) == word);
  });
}

/// One of them may stand in the sentence; numbers may be figures.
bool may_say(const SentenceText& text, const Choices& choices) {
  return std::any_of(choices.begin(), choices.end(), [&](std::string_view word) {
    return text.may_have(word) ||
           (text.has_figure() &&
            among("first second third fourth fifth sixth one two three four five", word));
  });
}

}  // namespace

PhraseSet::PhraseSet(std::string_view phrases) {
  for_each_phrase(phrases, [&](std::string_view written) {
    Phrase phrase;
    for_each_word(written, [&](std::string_view word) { add_words(word, phrase.words); });
    for (size_t w = 1; w < phrase.words.size(); ++w) {
      if (rarity(phrase.words[w]) > rarity(phrase.words[phrase.rarest])) phrase.rarest = w;
    }
    phrases_.push_back(std::move(phrase));
  });
}

uint32_t PhraseSet::told(const SentenceText& text, const Phrase& phrase, uint32_t& last) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!says(text, i, phrase.words.front())) continue;
    uint32_t at = i + 1;
    bool all = true;
    for (size_t w = 1; w < phrase.words.size() && all; ++w) {
      if (phrase.words[w].front() != "*") {
        all = says(text, at, phrase.words[w]);
        ++at;
        continue;
      }
      uint32_t gap = 0;
      while (gap < kGap && text.in(at) && !text.comma_or_open(at) &&
             !(w + 1 < phrase.words.size() && says(text, at, phrase.words[w + 1]))) {
        ++at;
        ++gap;
      }
    }
    if (!all) continue;
    last = at;
    return i;
  }
  return kNone;
}

uint32_t PhraseSet::told(const ToldSentence& telling, uint32_t& last) const {
  const SentenceText& text = telling.text();
  for (const Phrase& phrase : phrases_) {
    if (!may_say(text, phrase.words[phrase.rarest])) continue;
    const uint32_t at = told(text, phrase, last);
    if (at != kNone) return at;
  }
  return kNone;
}

}  // namespace factlint::computation
