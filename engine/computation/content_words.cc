// Words -> stems and classes of words.
#include "engine/computation/content_words.h"

#include <algorithm>
#include <unordered_map>

namespace factlint::computation {
namespace {

struct StemClass {
  std::string_view name;
  std::string_view words;  ///< lemmas, separated by blanks
};

constexpr StemClass kStemClasses[] = {
    {"die", "die kill death dead fatality victim perish slay claim fatal casualty toll"},
    {"hurt", "hurt injure wound injury wounded injured"},
    {"fire", "fire blaze inferno flame burn"},
    {"quake", "quake earthquake tremor"},
    {"crash", "crash collision collide accident pile-up smash"},
    {"flood", "flood flooding deluge inundate"},
    {"blast", "blast explosion explode bomb bombing"},
    {"storm", "storm hurricane typhoon cyclone gale"},
    {"win", "win victory beat defeat triumph success thrash overcome"},
    {"employ", "employ employee staff workforce worker work hire"},
    {"pay", "pay cost spend price fee bill expense worth expenditure splash shell"},
    {"buy", "buy purchase acquire acquisition buyer takeover"},
    {"sell", "sell sale fetch auction"},
    {"jail", "jail imprison sentence prison term"},
    {"hold", "hold seat capacity accommodate house contain store"},
    {"build", "build construct complete construction building"},
    {"found", "found establish create launch set inception founding start begin"},
    {"open", "open inaugurate opening"},
    {"close", "close shut closure"},
    {"reopen", "reopen reopening"},
    {"marry", "marry wed wedding marriage"},
    {"meet", "meet meeting summit conference congress"},
    {"vote", "vote ballot poll"},
    {"arrest", "arrest detain hold custody"},
    {"rescue", "rescue save pluck"},
    {"trap", "trap strand stick"},
    {"damage", "damage destroy wreck ruin"},
    {"enrol", "enrol enroll recruit register"},
    {"film", "film movie picture"},
    {"firm", "firm company business group"},
    {"ship", "ship vessel boat ferry"},
    {"test", "test trial study"},
    {"sack", "sack dismiss redundancy lay layoff"},
    {"strike", "strike hit"},
    {"fall", "fall drop decline slide dip slump"},
    {"rise", "rise increase climb jump"},
    {"plant", "plant sow"},
    {"give", "give donate donation gift grant award"},
    {"kidnap", "kidnap abduct seize"},
    {"evacuate", "evacuate evacuation"},
    {"sign", "sign signature signatory"},
    {"compete", "compete competitor participant contest take"},
    {"visit", "visit visitor attend attendance"},
    {"guest", "guest"},
    {"flee", "flee escape"},
};

using StemTable = std::unordered_map<std::string_view, std::string_view>;

StemTable make_table() {
  StemTable table;
  for (const StemClass& entry : kStemClasses) {
    size_t begin = 0;
    while (begin < entry.words.size()) {
      size_t end = entry.words.find(' ', begin);
      if (end == std::string_view::npos) end = entry.words.size();
      table.emplace(entry.words.substr(begin, end - begin), entry.name);
      begin = end + 1;
    }
  }
  return table;
}

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
    "claimed",   "rather",     "unlike",       "than"};

bool function_word(const SentenceText& text, uint32_t i) {
  if (text.is(i, kArticleWord | kPrepositionWord | kBeWord | kModalWord | kPronounWord | kWhWord))
    return true;
  for (const std::string_view w :
       {"have", "has",   "had",   "having", "not",  "and",  "or",   "but",    "all",  "both",
        "also", "there", "as",    "than",   "so",   "do",   "does", "did",    "no",   "none",
        "any",  "some",  "'s",    "more",   "most", "very", "only", "just",   "up",   "down",
        "out",  "off",   "away",  "back",   "when", "said", "says", "people", "time", "year",
        "day",  "week",  "month", "make",   "get",  "go",   "come", "such"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

}  // namespace

std::string_view stem_at(const SentenceText& text, uint32_t i) {
  if (!text.in(i) || text[i].kind != AtomKind::kWord || function_word(text, i)) return {};
  static const StemTable table = make_table();
  const auto& vocabulary = text.context().vocabulary;
  const Lexicon& lexicon = text.context().lexicon;
  const WordId word = vocabulary.find(text[i].word);
  if (word == kUnknownWord) return text[i].word;
  bool verb = false;
  bool known = false;
  for (const Analysis& a : lexicon.analyses(word)) {
    verb = verb || a.part == PartOfSpeech::kVerb;
    known = known || a.part == PartOfSpeech::kNoun || a.part == PartOfSpeech::kAdjective;
  }
  if (!verb && !known && !text.capital(i)) return {};
  const std::string_view lemma =
      vocabulary.text(lexicon.lemma(word, verb ? PartOfSpeech::kVerb : PartOfSpeech::kNoun));
  for (const std::string_view form : {lemma, text[i].word}) {
    const auto found = table.find(form);
    if (found != table.end()) return found->second;
  }
  return lemma;
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
