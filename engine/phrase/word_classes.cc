#include "engine/phrase/word_classes.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/cut.h"
#include "engine/phrase/word_lists.h"

namespace factlint {
namespace {

template <typename Use>
void each_word(std::string_view words, Use use) {
  while (!words.empty()) {
    const std::string_view word = cut(words, ' ');
    if (!word.empty()) use(word);
  }
}

/// How often an inflected form stands for its lemma in news prose.
struct FormShare {
  Feature feature;
  Tag tag;
  double share;
};
constexpr FormShare kVerbForms[] = {
    {kBase, Tag::kBase, 0.22},           {kBase, Tag::kPresent, 0.10},
    {kThirdPerson, Tag::kThird, 0.13},   {kPast, Tag::kPast, 0.28},
    {kPastParticiple, Tag::kPart, 0.24}, {kGerund, Tag::kIng, 0.14}};
constexpr double kSmoothing = 0.6;  // added to the counts of WordNet's small corpora
constexpr int kWorstCost = 650;
constexpr int kClosedWordCost = 180;
constexpr int kWorstFiniteCost = 360;

/// Weights of the tags of one word, summed over its analyses.
class TagWeights {
 public:
  void clear() {
    size_ = 0;
    total_ = 0;
  }

  void add(Tag tag, WordId lemma, bool plural, double weight) {
    for (size_t i = 0; i < size_; ++i) {
      if (entries_[i].tag != tag) continue;
      // Of two lemmas with one form ("found", "left") the more frequent names it.
      if (weight > weights_[i]) entries_[i].lemma = lemma;
      weights_[i] += weight;
      total_ += weight;
      return;
    }
    if (size_ == entries_.size()) return;
    entries_[size_] = {tag, plural, 0, lemma};
    weights_[size_++] = weight;
    total_ += weight;
  }

  void append_to(std::vector<Candidate>& out, int extra) const {
    for (size_t i = 0; i < size_; ++i) {
      Candidate candidate = entries_[i];
      const double share = weights_[i] / total_;
      const int cost = (size_ == 1 ? 0 : static_cast<int>(-100.0 * std::log(share))) + extra;
      // Nouns that may be verbs ("numbers", "hosts") stay in reach: the clause may need one.
      candidate.cost = static_cast<int16_t>(
          std::min(cost, is_finite(candidate.tag) ? kWorstFiniteCost : kWorstCost));
      out.push_back(candidate);
    }
  }

 private:
  std::array<Candidate, 8> entries_{};
  std::array<double, 8> weights_{};
  size_t size_ = 0;
  double total_ = 0;
};

bool is_dropped(std::string_view word, PartOfSpeech part) {
  const char letter = part == PartOfSpeech::kVerb        ? 'V'
                      : part == PartOfSpeech::kNoun      ? 'N'
                      : part == PartOfSpeech::kAdjective ? 'A'
                                                         : 'R';
  for (const std::string_view entry : kDroppedReadings) {
    if (entry.size() == word.size() + 2 && entry.back() == letter && entry.starts_with(word))
      return true;
  }
  return false;
}

void weigh(const Analysis& analysis, TagWeights& weights) {
  const double count = analysis.count + kSmoothing;
  switch (analysis.part) {
    case PartOfSpeech::kVerb:
      for (const FormShare& form : kVerbForms) {
        if (analysis.features & form.feature)
          weights.add(form.tag, analysis.lemma, false, count * form.share);
      }
      break;
    case PartOfSpeech::kNoun:
      if (analysis.features & kSingular)
        weights.add(Tag::kNoun, analysis.lemma, false, count * 0.7);
      if (analysis.features & kPlural) weights.add(Tag::kNouns, analysis.lemma, true, count * 0.35);
      break;
    case PartOfSpeech::kAdjective:
      weights.add(Tag::kAdjective, analysis.lemma, false, count * 0.9);
      break;
    case PartOfSpeech::kAdverb:
      weights.add(Tag::kAdverb, analysis.lemma, false, count * 0.9);
      break;
    default:
      break;
  }
}

}  // namespace

WordClasses::WordClasses(Vocabulary& vocabulary, const Lexicon& lexicon) {
  read_lists(vocabulary);
  read_sequences(vocabulary);
  read_closed_words(vocabulary);
  read_open_words(vocabulary, lexicon);
  closed_.clear();
  closed_.shrink_to_fit();
}

/// The readings of every form of the lexicon, without those listed as misleading.
void WordClasses::read_open_words(const Vocabulary& vocabulary, const Lexicon& lexicon) {
  const uint32_t size = vocabulary.size();
  classes_.resize(size, 0);
  closed_.resize(size);
  std::vector<bool> some_dropped(size);
  for (const std::string_view entry : kDroppedReadings) {
    some_dropped[vocabulary.find(entry.substr(0, entry.size() - 2))] = true;
  }
  first_.reserve(size + 1);
  candidates_.reserve(size + size / 2);
  TagWeights weights;
  for (WordId word = 0; word < size; ++word) {
    first_.push_back(static_cast<uint32_t>(candidates_.size()));
    if (closed_[word].empty() && lexicon.analyses(word).empty()) continue;
    weights.clear();
    for (const Analysis& analysis : lexicon.analyses(word)) {
      if (analysis.part == PartOfSpeech::kNoun) mark_noun(word, analysis.noun_class);
      if (some_dropped[word] && is_dropped(vocabulary.text(word), analysis.part)) continue;
      weigh(analysis, weights);
    }
    add_candidates(closed_[word], weights);
  }
  first_.push_back(static_cast<uint32_t>(candidates_.size()));
}

void WordClasses::mark_noun(WordId word, NounClass noun_class) {
  if (noun_class == NounClass::kPerson) mark(word, kPersonNoun);
  if (noun_class == NounClass::kAct || noun_class == NounClass::kEvent) mark(word, kEventNoun);
}

/// The closed-class readings of one word, then the lexicon's, cheapest first.
template <typename Weights>
void WordClasses::add_candidates(const std::vector<Candidate>& closed, const Weights& weights) {
  const auto begin = static_cast<std::ptrdiff_t>(candidates_.size());
  candidates_.insert(candidates_.end(), closed.begin(), closed.end());
  const auto open = static_cast<std::ptrdiff_t>(candidates_.size());
  // A closed-class word is rarely anything else.
  weights.append_to(candidates_, closed.empty() ? 0 : kClosedWordCost);
  if (!closed.empty()) {
    // Forms of be, have and do are told by the lists alone.
    const bool auxiliary = std::any_of(closed.begin(), closed.end(),
                                       [](const Candidate& c) { return is_verb(c.tag); });
    const auto told = [&](const Candidate& c) {
      if (is_verb(c.tag)) return auxiliary;
      return std::any_of(closed.begin(), closed.end(),
                         [&](const Candidate& k) { return k.tag == c.tag; });
    };
    candidates_.erase(std::remove_if(candidates_.begin() + open, candidates_.end(), told),
                      candidates_.end());
  }
  // Few, and in most cases in order: each is put behind those that are as cheap.
  for (size_t i = static_cast<size_t>(begin) + 1; i < candidates_.size(); ++i) {
    const Candidate candidate = candidates_[i];
    size_t at = i;
    for (; at > static_cast<size_t>(begin) && candidate.cost < candidates_[at - 1].cost; --at)
      candidates_[at] = candidates_[at - 1];
    candidates_[at] = candidate;
  }
}

void WordClasses::mark(WordId word, uint64_t bits) {
  if (word >= classes_.size()) classes_.resize(word + 1, 0);
  classes_[word] |= bits;
}

void WordClasses::read_lists(Vocabulary& vocabulary) {
  for (const ClassList& list : kClassLists) {
    each_word(list.words, [&](std::string_view word) { mark(vocabulary.add(word), list.bits); });
  }
  const auto gather = [&](std::string_view words, std::vector<WordId>& into) {
    each_word(words, [&](std::string_view word) { into.push_back(vocabulary.add(word)); });
    std::sort(into.begin(), into.end());
  };
  gather(kFactiveVerbs, factive_);
  gather(kAskingWords, asking_);
  gather(kContentNouns, content_nouns_);
  gather(kAsideWords, aside_);
  gather(kUpOrDown, up_or_down_);
  gather(kTellingVerbs, telling_verbs_);
}

void WordClasses::read_sequences(Vocabulary& vocabulary) {
  to_word_ = vocabulary.add("to");
  since_word_ = vocabulary.add("since");
  having_word_ = vocabulary.add("having");
  being_word_ = vocabulary.add("being");
  into_word_ = vocabulary.add("into");
  means_word_ = vocabulary.add("means");
  like_word_ = vocabulary.add("like");
  out_word_ = vocabulary.add("out");
  that_word_ = vocabulary.add("that");
  for (const SequenceList& list : kSequenceLists) {
    std::string_view phrases = list.phrases;
    while (!phrases.empty()) {
      const std::string_view phrase = cut(phrases, ';');
      Sequence sequence;
      each_word(phrase,
                [&](std::string_view word) { sequence.words.push_back(vocabulary.add(word)); });
      if (sequence.words.size() < 2) continue;
      sequence.whole = vocabulary.add(phrase);
      sequence.tag = list.tag;
      mark(sequence.words.front(), kSequenceStart);
      if (phrase == "according to" || phrase == "in the words of")
        mark(sequence.whole, kAccordingWord);
      if (phrase == "such as") mark(sequence.whole, kExampleWord);
      if (phrase == "contrary to") mark(sequence.whole, kContraryWord);
      if (phrase.starts_with("all of") || phrase.starts_with("both of") ||
          phrase.starts_with("each of")) {
        mark(sequence.whole, kAllWord);
      }
      if (phrase.starts_with("none of") || phrase.starts_with("neither of"))
        mark(sequence.whole, kNoWord);
      if (phrase == "even if" || phrase == "only if" || phrase == "if only" ||
          phrase == "as long as" || phrase == "provided that" || phrase == "on condition that" ||
          phrase == "in case") {
        mark(sequence.whole, kIfWord);
      }
      if (phrase.starts_with("no longer") || phrase.starts_with("no more"))
        mark(sequence.whole, kNegativeAdverb);
      if (phrase == "because of" || phrase == "due to" || phrase == "thanks to" ||
          phrase == "at the request of" || phrase == "as part of" || phrase == "on behalf of" ||
          phrase == "ahead of" || phrase == "prior to") {
        mark(sequence.whole, kVerbPreposition);
      }
      sequences_.push_back(std::move(sequence));
    }
  }
  std::stable_sort(sequences_.begin(), sequences_.end(), [](const Sequence& a, const Sequence& b) {
    return a.words.front() != b.words.front() ? a.words.front() < b.words.front()
                                              : a.words.size() > b.words.size();
  });
}

void WordClasses::read_closed_words(Vocabulary& vocabulary) {
  for (const ClosedList& list : kClosedLists) {
    each_word(list.words, [&](std::string_view entry) {
      const std::string_view form = cut(entry, '=');
      const WordId word = vocabulary.add(form);
      const WordId lemma = entry.empty() ? word : vocabulary.add(entry);
      if (word >= closed_.size()) closed_.resize(word + 1);
      closed_[word].push_back({list.tag, false, static_cast<int16_t>(list.cost), lemma});
    });
  }
}

std::span<const Sequence> WordClasses::sequences(WordId word) const {
  const auto begin =
      std::lower_bound(sequences_.begin(), sequences_.end(), word,
                       [](const Sequence& s, WordId w) { return s.words.front() < w; });
  auto end = begin;
  while (end != sequences_.end() && end->words.front() == word) ++end;
  return {begin, end};
}

namespace {
constexpr Candidate kGuessPast[] = {
    {Tag::kPast, false, 60, 0}, {Tag::kPart, false, 80, 0}, {Tag::kAdjective, false, 180, 0}};
constexpr Candidate kGuessIng[] = {{Tag::kIng, false, 40, 0}, {Tag::kNoun, false, 130, 0}};
constexpr Candidate kGuessAdverb[] = {{Tag::kAdverb, false, 20, 0}, {Tag::kNoun, false, 300, 0}};
constexpr Candidate kGuessPlural[] = {
    {Tag::kNouns, true, 20, 0}, {Tag::kThird, false, 250, 0}, {Tag::kNoun, false, 200, 0}};
constexpr Candidate kGuessAdjective[] = {{Tag::kAdjective, false, 60, 0},
                                         {Tag::kNoun, false, 100, 0}};
constexpr Candidate kGuessNoun[] = {{Tag::kNoun, false, 20, 0},
                                    {Tag::kAdjective, false, 220, 0},
                                    {Tag::kBase, false, 420, 0},
                                    {Tag::kPresent, false, 480, 0}};
}  // namespace

std::span<const Candidate> WordClasses::guess(std::string_view word) {
  const auto ends = [&](std::string_view ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending);
  };
  if (ends("ed")) return kGuessPast;
  if (ends("ing")) return kGuessIng;
  if (ends("ly")) return kGuessAdverb;
  if (ends("s") && !ends("ss") && !ends("us") && !ends("is")) return kGuessPlural;
  if (ends("able") || ends("ible") || ends("ous") || ends("ical") || ends("less") || ends("ful") ||
      ends("ian") || ends("ese") || ends("ic") || ends("ive")) {
    return kGuessAdjective;
  }
  return kGuessNoun;
}

}  // namespace factlint
