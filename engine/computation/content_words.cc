// Words -> stems and classes of words.
#include "engine/computation/content_words.h"

#include <algorithm>

namespace factlint::computation {
namespace {

constexpr std::string_view kContrasts[] = {
    "first",     "second",     "third",        "new",        "old",         "another",
    "other",     "earlier",    "previous",     "previously", "last",        "next",
    "former",    "latter",     "separate",     "similar",    "phase",       "stage",
    "half",      "leg",        "initially",    "originally", "planned",     "expected",
    "estimated", "now",        "later",        "revised",    "corrected",   "since",
    "further",   "additional", "more",         "extra",      "then",        "forecast",
    "budgeted",  "hoped",      "predicted",    "postponed",  "rescheduled", "delayed",
    "average",   "each",       "every",        "per",        "northern",    "southern",
    "eastern",   "western",    "upper",        "lower",      "main",        "rival",
    "twin",      "sister",     "neighbouring", "nearby",     "almost",      "nearly",
    "raised",    "rose",       "grew",         "fell",       "tomorrow",    "moved",
    "today",     "again",      "return",       "reverse",    "wrongly",     "mistakenly",
    "instead",   "might",      "would",        "could",      "if",          "once",
    "claimed",   "rather",     "unlike",       "than",       "related"};

constexpr uint64_t kFunctionWord =
    kArticleWord | kPrepositionWord | kBeWord | kModalWord | kPronounWord | kWhWord;

bool function_word(const SentenceText& text, uint32_t i) {
  const Atom& atom = text[i];
  if ((atom.classes & kFunctionWord) != 0) return true;
  return text.stems().stemless(atom.id, atom.word);
}

}  // namespace

std::string_view stem_at(const SentenceText& text, uint32_t i) {
  if (!text.in(i) || text[i].kind != AtomKind::kWord || function_word(text, i)) return {};
  const Lexicon& lexicon = text.context().lexicon;
  const WordId word = text[i].id;
  if (word == kUnknownWord) return text[i].word;
  bool verb = false;
  bool known = false;
  for (const Analysis& a : lexicon.analyses(word)) {
    verb = verb || a.part == PartOfSpeech::kVerb;
    known = known || a.part == PartOfSpeech::kNoun || a.part == PartOfSpeech::kAdjective;
  }
  if (!verb && !known && !text.capital(i)) return {};
  const WordId lemma = lexicon.lemma(word, verb ? PartOfSpeech::kVerb : PartOfSpeech::kNoun);
  for (const WordId form : {lemma, word}) {
    if (const std::string_view found = text.stems().stem_class(form); !found.empty()) return found;
  }
  return text.context().vocabulary.text(lemma);
}

std::vector<std::string_view> stems_of(const SentenceText& text, uint32_t first, uint32_t last) {
  std::vector<std::string_view> stems;
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (const std::string_view stem = stem_at(text, i); !stem.empty()) stems.push_back(stem);
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

size_t missing_from(const std::vector<std::string_view>& part,
                    const std::vector<std::string_view>& whole) {
  size_t missing = 0;
  for (const std::string_view stem : part)
    missing += std::binary_search(whole.begin(), whole.end(), stem) ? 0U : 1U;
  return missing;
}

bool ListedWords::find(std::string_view word) const {
  for (size_t at = words_.find(word); at != std::string_view::npos;
       at = words_.find(word, at + 1)) {
    const size_t end = at + word.size();
    if ((at == 0 || words_[at - 1] == ' ') && (end == words_.size() || words_[end] == ' '))
      return true;
  }
  return false;
}

bool any_among(const SentenceText& text, const ListedWords& words, uint32_t first, uint32_t last) {
  for (uint32_t i = first; i < last && text.in(i); ++i) {
    if (among(words, text[i].word)) return true;
  }
  return false;
}

std::vector<std::string_view> contrasts_of(const SentenceText& text, uint32_t first,
                                           uint32_t last) {
  std::vector<std::string_view> found;
  for (uint32_t i = first; i < text.size() && i < last; ++i) {
    for (const std::string_view w : kContrasts) {
      if (text.word(i, w)) found.push_back(w);
    }
    if (text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal)
      found.push_back("ordinal");
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool same_setting(const SentenceText& a, const SentenceText& b) {
  if (a.disowned() || b.disowned() || a.question() || b.question()) return false;
  return contrasts_of(a) == contrasts_of(b);
}

}  // namespace factlint::computation
