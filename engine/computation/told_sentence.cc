// Sentences -> tellings.
#include "engine/computation/told_sentence.h"

#include <algorithm>
#include <span>

#include "engine/computation/content_words.h"
#include "engine/computation/description.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

/// A verb and its particle that tell together what one word tells, too.
struct Phrasal {
  std::string_view verb;  ///< lemma
  std::string_view particle;
  std::string_view stem;
};

constexpr Phrasal kPhrasals[] = {
    {"break", "out", "found"},    {"set", "up", "found"},      {"set", "out", "leave"},
    {"set", "off", "leave"},      {"swear", "in", "found"},    {"take", "office", "found"},
    {"lay", "off", "sack"},       {"shut", "down", "close"},   {"close", "down", "close"},
    {"call", "off", "cancel"},    {"take", "over", "buy"},     {"blow", "up", "blast"},
    {"turn", "down", "reject"},   {"throw", "out", "reject"},  {"vote", "down", "reject"},
    {"strike", "down", "reject"}, {"wave", "through", "pass"}, {"sign", "off", "pass"},
    {"send", "down", "jail"},     {"lock", "up", "jail"},      {"run", "into", "strike"},
    {"run", "over", "strike"},    {"crash", "into", "strike"}, {"plough", "into", "strike"},
    {"drive", "into", "strike"},  {"slam", "into", "strike"},  {"walk", "out", "strike"},
    {"go", "up", "rise"},         {"go", "down", "fall"},      {"come", "down", "fall"},
    {"edge", "down", "fall"},     {"edge", "up", "rise"},      {"step", "down", "resign"},
    {"stand", "down", "resign"},  {"hand", "over", "give"},    {"pull", "out", "leave"},
    {"edge", "higher", "rise"},   {"edge", "lower", "fall"},   {"close", "higher", "rise"},
    {"close", "lower", "fall"},   {"end", "higher", "rise"},   {"end", "lower", "fall"},
    {"finish", "higher", "rise"}, {"finish", "lower", "fall"}, {"trade", "higher", "rise"},
    {"trade", "lower", "fall"},   {"move", "higher", "rise"},  {"move", "lower", "fall"},
    {"open", "higher", "rise"},   {"open", "lower", "fall"},   {"close", "up", "rise"},
    {"inch", "up", "rise"},       {"inch", "down", "fall"},    {"creep", "up", "rise"},
    {"cut", "out", "fail"},       {"give", "out", "fail"},     {"break", "down", "fail"},
    {"pass", "away", "die"},      {"call", "in", "call"},      {"take", "on", "hire"},
    {"snap", "up", "buy"},        {"put", "out", "quench"},    {"get", "away", "flee"},
    {"make", "off", "flee"},      {"bear", "down", "lower"},   {"hand", "down", "impose"},
    {"pick", "up", "arrest"},     {"put", "up", "rise"}};

constexpr ListedWords kParticles =
    "out up in office off down over through into on away higher lower";

/// The endings that words with this last letter may have, the longer ones first.
std::span<const std::string_view> endings_in(char last) {
  static constexpr std::string_view kInS[] = {"ations", "ments", "ances", "ences", "ions",
                                              "ings",   "als",   "ers",   "ors",   "ures",
                                              "ness",   "es",    "s"};
  static constexpr std::string_view kInN[] = {"ation", "ition", "ion"};
  static constexpr std::string_view kInE[] = {"ance", "ence", "ure", "ive", "e"};
  static constexpr std::string_view kInR[] = {"er", "or"};
  static constexpr std::string_view kInY[] = {"ity", "y"};
  static constexpr std::string_view kOthers[] = {"ment", "ing", "al", "ed"};
  switch (last) {
    case 's':
      return kInS;
    case 'n':
      return kInN;
    case 'e':
      return kInE;
    case 'r':
      return kInR;
    case 'y':
      return kInY;
    case 't':
    case 'g':
    case 'l':
    case 'd':
      return kOthers;
    default:
      return {};
  }
}

/// "resign" of "resignation", "arriv" of "arrive" and "arrival".
std::string_view cut_ending(std::string_view stem) {
  if (stem.size() < 5) return stem;  // four letters stay
  for (const std::string_view ending : endings_in(stem.back())) {
    if (stem.size() >= ending.size() + 4 && stem.ends_with(ending))
      return stem.substr(0, stem.size() - ending.size());
  }
  return stem;
}

std::string_view phrasal_at(const SentenceText& text, uint32_t i) {
  // "closed 4% higher"
  const bool next = text.in(i + 1) && (text[i + 1].kind == AtomKind::kWord ||
                                       (text.is_figure(i + 1) && text.figure_at(i + 1).percent()));
  const bool particle = among(kParticles, text[i + 1].word) || among(kParticles, text[i + 2].word);
  if (!next || !particle || !text.verb(i)) return {};
  const auto& context = text.context();
  const std::string_view lemma =
      context.vocabulary.text(context.lexicon.lemma(text[i].id, PartOfSpeech::kVerb));
  for (const Phrasal& p : kPhrasals) {
    if (p.verb == lemma && (p.particle == text[i + 1].word || p.particle == text[i + 2].word))
      return p.stem;
  }
  return {};
}

bool clause_mark(const SentenceText& text, uint32_t i) {
  return text[i].kind == AtomKind::kMark && !(text.mark(i, kHyphen) && !text.dash(i)) &&
         !text.mark(i, kPercent) && !text.mark(i, kOpenQuote) && !text.mark(i, kCloseQuote) &&
         !text.mark(i, kPeriod);
}

bool clause_word(const SentenceText& text, uint32_t i) {
  return text.is(i, kBreakWord) || text.word(i, "and") || text.word(i, "or") ||
         (text.word(i, "that") && text.finite_verb(i + 1));
}

constexpr ListedWords kBack = "the all its their those these his her our this that both";
constexpr uint32_t kMaxLeft = 7;

/// Atom `i` may stand between the determiner and the value: "the planned £12m", "Gonda's 3-1".
bool inside_phrase(const SentenceText& text, uint32_t i) {
  if (text[i].kind == AtomKind::kMark) return text.mark(i, kHyphen) && !text.dash(i);
  if (text[i].kind != AtomKind::kWord) return true;
  if (text.is(i, kPrepositionWord | kBeWord | kModalWord | kBreakWord | kPronounWord)) return false;
  if (among("and or not said who which that", text[i].word)) return false;
  return (text.noun(i) || text.adjective(i)) && !text.finite_verb(i);
}

/// "At £12.4 million, the bridge", "With 600 seats, the hall": the thing behind the comma.
void read_fronted(const SentenceText& text, uint32_t i, Phrase& phrase) {
  const bool front = phrase.first == 1 && among(
                                              "at with costing worth measuring weighing aged "
                                              "seating carrying",
                                              text[0].word);
  if (!front) return;
  uint32_t comma = i + 1;
  while (comma < i + 4 && text.in(comma) && !text.mark(comma, kComma)) ++comma;
  if (!text.mark(comma, kComma) || !among("the its his her their", text[comma + 1].word)) return;
  const uint32_t head = phrase_head(text, comma + 2);
  if (head == kNone) return;
  phrase = {0, head, head + 1, true, false, false};
}

}  // namespace

void ToldSentence::read(const SentenceText& text) {
  text_ = &text;
  roots_.clear();
  slots_.clear();
  values_ = false;
  phrased_ = 0;
}

std::string_view ToldSentence::root(uint32_t i) const {
  if (i >= size()) return {};
  if (roots_.empty()) roots_.resize(size());
  Root& root = roots_[i];
  if (!root.read) {
    root.read = true;
    if ((*text_)[i].kind != AtomKind::kWord) return {};
    std::string_view stem = phrasal_at(*text_, i);
    if (stem.empty()) stem = stem_at(*text_, i);
    // "She was seized at her flat": people are arrested.
    if (stem == "kidnap" && i > 1 && text_->is(i - 1, kBeWord) && text_->is(i - 2, kPronounWord))
      stem = "arrest";
    root.text = cut_ending(stem);
  }
  return root.text;
}

std::string_view ToldSentence::root_of(std::string_view noun) const {
  const WordId word = text_->context().vocabulary.find(noun);
  const std::string_view stem = text_->stems().stem_class(word);
  return cut_ending(stem.empty() ? noun : stem);
}

bool ToldSentence::tells(std::string_view wanted) const {
  for (uint32_t i = 0; i < size(); ++i) {
    if (root(i) == wanted) return true;
  }
  return false;
}

AtomRange ToldSentence::clause(uint32_t i) const {
  AtomRange range{i, i + 1};
  while (range.first > 0 && !clause_mark(*text_, range.first - 1) &&
         !(clause_word(*text_, range.first) && range.first < i))
    --range.first;
  while (text_->in(range.last) && !clause_mark(*text_, range.last) &&
         !clause_word(*text_, range.last))
    ++range.last;
  return range;
}

bool may_point_back(const SentenceText& text, uint32_t i) {
  for (uint32_t left = i; left > 0 && i - left < kMaxLeft; --left) {
    if (text.is(left - 1, kArticleWord) || text.is_date(left - 1) || text.word(left - 1, "'s") ||
        text.word(left - 1, "all") || text.word(left - 1, "both"))
      return true;
  }
  return false;
}

const ToldSentence& ToldSentences::at(uint32_t sentence) {
  Row& row = rows_[sentence % kKept];
  if (row.sentence != sentence) {
    row.sentence = sentence;
    const SentenceText& text = document_.any(sentence);
    if (row.telling) {
      row.telling->read(text);
    } else {
      row.telling.emplace(text);
    }
  }
  return *row.telling;
}

uint64_t ToldSentences::read_cues(uint32_t sentence) {
  const DocumentContext& context = document_.context();
  const OppositeTable& opposites = document_.word_classes().opposites();
  while (cues_.size() <= sentence) {
    const TokenRange tokens = context.sentences[cues_.size()].tokens;
    uint64_t cues = 0;
    for (uint32_t t = tokens.first; t < tokens.last; ++t)
      cues |= opposites.cues(context.tokens[t].word);
    cues_.push_back(cues);
  }
  return cues_[sentence];
}

Phrase phrase_around(const SentenceText& text, uint32_t i) {
  Phrase phrase;
  phrase.first = text.with_hedge(i);
  if (text.is_date(i)) {  // "Friday's walkout"
    phrase.back = text.word(i + 1, "'s");
    phrase.head = phrase.back ? phrase_head(text, i + 2) : kNone;
    phrase.last = phrase.head == kNone ? i + 1 : phrase.head + 1;
    return phrase;
  }
  for (uint32_t n = 0; n < kMaxLeft && phrase.first > 0; ++n) {
    const uint32_t left = phrase.first - 1;
    const bool may =
        text.is(left, kArticleWord) || text.word(left, "all") || text.word(left, "both");
    if (may && among(kBack, text[left].word)) {
      phrase.first = left;
      phrase.back = true;
      phrase.pointing = text.word(left, "that") || text.word(left, "this");
      break;
    }
    if (text.word(left, "a") || text.word(left, "an") || text.word(left, "another")) {
      phrase.first = left;
      phrase.indefinite = true;
      break;
    }
    if (text.word(left, "'s")) {
      phrase.back = true;
      phrase.first = left > 0 ? left - 1 : left;
      while (!text.is_date(phrase.first) && phrase.first > 0 && left - phrase.first < 4 &&
             (text.capital(phrase.first - 1) || text.noun(phrase.first - 1)) &&
             text[phrase.first - 1].kind == AtomKind::kWord &&
             !text.is(phrase.first - 1, kPrepositionWord))
        --phrase.first;
      break;
    }
    if (text.is_date(left)) {
      if (!text.view(left, left + 1).ends_with("'s") && !text.view(left, left + 1).ends_with("’s"))
        break;
      phrase.first = left;
      phrase.back = true;
      break;
    }
    // "the rescued 17-year-old"
    const bool behind_article = left > 0 && text.lower(left) &&
                                among("the its his her their", text[left - 1].word) &&
                                !text.is(left, kPrepositionWord | kBeWord);
    if (!inside_phrase(text, left) && !behind_article) break;
    phrase.first = left;
  }
  uint32_t noun = i + 1;
  while (text.mark(noun, kHyphen) && !text.dash(noun)) ++noun;
  phrase.head = phrase_head(text, noun);
  if (phrase.head == kNone && text.word(noun, "one")) phrase.head = noun;
  const uint32_t behind = phrase.head == kNone ? i + 1 : phrase.head + 1;
  phrase.last = std::max(behind, description_end(text, behind));
  for (uint32_t k = behind; k + 1 < phrase.last; ++k)
    phrase.pointing = phrase.pointing || text.word(k, "that") || text.word(k, "same");
  if (!phrase.back) read_fronted(text, i, phrase);
  return phrase;
}

AtomRange relative_behind(const ToldSentence& telling, uint32_t i) {
  const SentenceText& text = telling.text();
  uint32_t opener = i;
  if (text.mark(opener, kComma)) ++opener;
  if (text.is(opener, kPrepositionWord)) ++opener;
  if (!text.is(opener, kBreakWord) || !among("where which when who", text[opener].word)) return {};
  // "where it had begun", "on which he was embarking": what is known. A plain past goes on.
  const AtomRange clause = telling.clause(opener + 1);
  bool known = false;
  for (uint32_t k = opener + 1; k < clause.last && k < opener + 4; ++k)
    known = known || text.word(k, "had") || text.is(k, kBeWord);
  uint32_t last = opener + 1;
  while (last < clause.last && !(last > opener + 3 && text.is(last, kModalWord))) ++last;
  if (!known || text.has(kModalWord, opener, last)) return {};
  return {opener, last};
}

AtomRange presupposed(const ToldSentence& telling, uint32_t i) {
  const SentenceText& text = telling.text();
  AtomRange clause = telling.clause(i);
  uint32_t opener = kNone;
  for (uint32_t k = clause.first; k < std::min(i, clause.first + 2); ++k) {
    const bool before = text.word(k, "before") && text.is(k + 1, kPronounWord);
    if (before ||
        (text.is(k, kBreakWord) && among("since when after who which where", text[k].word)))
      opener = k;
  }
  if (opener == kNone || text.has(kModalWord | kHypotheticalWord, clause.first, clause.last))
    return {};
  // "who died", "which has 18 beds": with the noun that the clause is about.
  if (among("who which where", text[opener].word)) {
    uint32_t first = opener;
    if (first > 0 && (text.mark(first - 1, kComma) || text.is(first - 1, kPrepositionWord)))
      --first;
    while (first > 0 && opener - first < 6 && inside_phrase(text, first - 1)) --first;
    clause.first = first;
  }
  return clause;
}

}  // namespace factlint::computation
