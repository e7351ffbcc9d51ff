// Titles -> words, and whether two titles name one office.
#include "engine/verdict/office_title.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "engine/base/one_of.h"
#include "engine/verdict/wording.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 54> kNeutral = {
    "general",  "gen",        "army",     "marshal",  "colonel",    "col",           "lieutenant",
    "lt",       "major",      "maj",      "admiral",  "mr",         "mrs",           "ms",
    "dr",       "sir",        "hon",      "current",  "incumbent",  "present",       "now",
    "today",    "country",    "state's",  "his",      "excellency", "veteran",       "retired",
    "republic", "federation", "host",     "longtime", "long",       "serving",       "standing",
    "running",  "ruling",     "reigning", "powerful", "popular",    "authoritarian", "autocratic",
    "aging",    "ageing",     "hawkish",  "hardline", "new",        "newly",         "appointed",
    "elected",  "sitting",    "soviet",   "trained",  "own"};

constexpr std::array<std::string_view, 30> kOther = {
    "deputy",       "vice",      "first",       "acting",   "former",     "ex",
    "assistant",    "adviser",   "advisor",     "aide",     "spokesman",  "spokeswoman",
    "spokesperson", "designate", "elect",       "shadow",   "candidate",  "then",
    "late",         "previous",  "interim",     "outgoing", "incoming",   "onetime",
    "honorary",     "successor", "predecessor", "envoy",    "ambassador", "wife"};

/// Words for whoever is at the top of a body, whatever the title.
constexpr std::array<std::string_view, 9> kTop = {"head", "chief", "leader", "boss", "command",
                                                  "run",  "lead",  "charge", "helm"};
/// Titles of their own for whoever is at the top of a body.
constexpr std::array<std::string_view, 3> kTopTitles = {"director", "commander", "chairman"};
/// Offices that a body may have beside the one at its top.
constexpr std::array<std::string_view, 12> kBelowTop = {"manager", "coach",  "captain", "treasurer",
                                                        "editor",  "owner",  "founder", "host",
                                                        "trainer", "patron", "dean",    "steward"};

/// Words for a head of state.
constexpr std::array<std::string_view, 6> kStateHeads = {"leader", "ruler",      "head",
                                                         "state",  "presidency", "strongman"};

/// Departments that a minister heads: "defense chief", "the interior portfolio".
constexpr std::array<std::string_view, 14> kDepartments = {
    "defense", "interior",  "foreign",     "finance", "justice",     "health",  "education",
    "energy",  "transport", "agriculture", "culture", "environment", "economy", "labor"};
/// Words that make a department's name the title of its minister.
constexpr std::array<std::string_view, 11> kOfDepartment = {
    "chief",      "boss", "secretary", "supremo", "portfolio", "brief",
    "department", "head", "run",       "lead",    "czar"};

bool is_head(std::string_view word) { return one_of(kTop, word) || one_of(kTopTitles, word); }

template <size_t N>
bool all_in(const WordList& words, const std::array<std::string_view, N>& set) {
  return !words.empty() && std::all_of(words.begin(), words.end(),
                                       [&](const std::string& w) { return one_of(set, w); });
}

/// A word of many forms -> one: "ministry", "ministerial" -> "minister", "presidency" ->
/// "president".
void normalise(std::string& word) {
  if (word == "ministry") word = "minister";
  if (word == "presidency" || word == "presidential") word = "president";
  if (word == "premiership") word = "premier";
  if (word == "secretariat") word = "secretary";
  if (word == "home") word = "interior";
  if (word == "chairwoman" || word == "chairperson" || word == "chair" || word == "chairmanship")
    word = "chairman";
  if (word == "directorship" || word == "directress") word = "director";
  if (word == "treasurership") word = "treasurer";
  if (word == "captaincy" || word == "skipper") word = "captain";
}

/// "head of the ministry of defense" is its minister.
void drop_run_words(WordList& words) {
  if (!has_word(words, "minister") || words.size() < 2) return;
  std::erase_if(words, [](const std::string& word) {
    return word == "head" || word == "chief" || word == "run" || word == "charge" ||
           word == "lead" || word == "boss" || word == "post" || word == "portfolio" ||
           word == "job" || word == "office" || word == "affair";
  });
}

/// "defense chief", "the defense portfolio": the defense minister.
void name_minister(WordList& words) {
  if (words.size() != 2 || has_word(words, "minister")) return;
  if (one_of(kDepartments, words.front()) == one_of(kDepartments, words.back())) return;
  std::string& other = one_of(kDepartments, words.front()) ? words.back() : words.front();
  if (one_of(kOfDepartment, other)) other = "minister";
}

void replace_premier(WordList& words) {
  for (std::string& word : words) {
    if (word == "premier") {
      word = "prime";
      words.push_back("minister");
      return;
    }
  }
}

/// "CEO", "chief executive officer"
void name_executive(WordList& words) {
  if (has_word(words, "ceo")) {
    std::erase(words, "ceo");
    words.insert(words.end(), {"chief", "executive"});
  }
  if (has_word(words, "executive")) std::erase(words, "officer");
}

WordList names_of(const Entity& entity) {
  WordList words;
  for (const EntityName& name : entity.names) {
    for (std::string& word : content_words(name.text)) words.push_back(std::move(word));
  }
  return words;
}

TitleMatch match_words(const WordList& title, const WordList& office) {
  if (office.empty()) return TitleMatch::kNone;
  if (same_words(title, office)) return TitleMatch::kExact;
  // "president" is no "vice president".
  if (is_other_office(title) || is_other_office(office)) return TitleMatch::kNone;
  // "minister" for "defense minister"; "commander" for "commander-in-chief".
  return has_all(office, title) ? TitleMatch::kLoose : TitleMatch::kNone;
}

}  // namespace

WordList title_words(std::string_view title, const WordList& names) {
  WordList words = content_words(title);
  for (std::string& word : words) normalise(word);
  std::erase_if(words,
                [&](const std::string& word) { return has_word(names, word) && word != "state"; });
  WordList kept = words;
  std::erase_if(kept, [](const std::string& word) { return one_of(kNeutral, word); });
  if (kept.empty()) return kept;
  replace_premier(kept);
  name_executive(kept);
  name_minister(kept);
  drop_run_words(kept);
  return kept;
}

bool is_other_office(const WordList& title) {
  return std::any_of(title.begin(), title.end(),
                     [](const std::string& w) { return one_of(kOther, w); });
}

namespace {

/// The body has another office in the facts, under another title.
bool has_other_office(const Fact& office, const FactBase& facts) {
  const auto& all = facts.of(office.subject, FactKind::kOffice);
  return std::any_of(all.begin(), all.end(), [&](FactId id) {
    const Fact& other = facts.fact(id);
    return other.property != office.property && !is_other_office(title_words(other.property, {}));
  });
}

/// "head of the guard", "chairman of the guard" for its commander: whoever is at the top, unless
/// the facts keep several offices of the body apart.
TitleMatch match_top(const WordList& title, const Fact& office, const FactBase& facts) {
  const bool any = all_in(title, kTop);
  if (!any && !std::all_of(title.begin(), title.end(),
                           [](const std::string& word) { return is_head(word); }))
    return TitleMatch::kNone;
  const WordList own = title_words(office.property, {});
  if (is_other_office(own)) return TitleMatch::kNone;
  const bool below = std::any_of(own.begin(), own.end(),
                                 [](const std::string& word) { return one_of(kBelowTop, word); });
  const bool several = has_other_office(office, facts);
  if (any) return below || several ? TitleMatch::kLoose : TitleMatch::kExact;
  const bool top = std::any_of(own.begin(), own.end(), is_head);
  return top && !below && !several ? TitleMatch::kLoose : TitleMatch::kNone;
}

}  // namespace

TitleMatch match_title(const WordList& title, const Fact& office, const FactBase& facts) {
  if (title.empty()) return TitleMatch::kNone;
  const Entity& subject = facts.entity(office.subject);
  const WordList names = names_of(subject);
  WordList own = title;
  std::erase_if(own, [&](const std::string& word) { return has_word(names, word); });
  if (own.empty()) return TitleMatch::kNone;
  TitleMatch best = match_words(own, title_words(office.property, names));
  for (const std::string& alias : office.aliases) {
    best = std::max(best, match_words(own, title_words(alias, names)));
  }
  if (best != TitleMatch::kNone || is_other_office(title)) return best;
  if (subject.type != "country") return match_top(own, office, facts);
  const bool president = has_word(title_words(office.property, names), "president");
  return president && all_in(own, kStateHeads) ? TitleMatch::kLoose : TitleMatch::kNone;
}

bool tells_top(const WordList& title) { return all_in(title, kTop); }

std::string office_words(const FactBase& facts, const Fact& office, bool article) {
  const Entity& subject = facts.entity(office.subject);
  std::string words = (article ? "the " : "") + lower_title(office.property);
  const bool named = office.property.find(subject.name) != std::string::npos ||
                     office.property.find(subject.label) != std::string::npos;
  return named ? words : words + " of " + subject.label;
}

bool heads_state_body(const WordList& title) {
  static constexpr std::array<std::string_view, 23> kBodies = {"fsb",
                                                               "svr",
                                                               "gru",
                                                               "fso",
                                                               "kgb",
                                                               "fsin",
                                                               "service",
                                                               "agency",
                                                               "guard",
                                                               "committee",
                                                               "police",
                                                               "army",
                                                               "navy",
                                                               "force",
                                                               "bureau",
                                                               "fleet",
                                                               "administration",
                                                               "corps",
                                                               "directorate",
                                                               "inspectorate",
                                                               "troop",
                                                               "troops",
                                                               "militia"};
  const bool head = std::any_of(title.begin(), title.end(), is_head);
  const bool body = std::any_of(title.begin(), title.end(),
                                [](const std::string& w) { return one_of(kBodies, w); });
  // "head of the service" may be one's own; "commander of the navy" is not.
  static constexpr std::array<std::string_view, 10> kNamed = {
      "navy", "army", "fleet", "police", "fsb", "svr", "gru", "fso", "kgb", "fsin"};
  const bool named = std::any_of(title.begin(), title.end(),
                                 [](const std::string& w) { return one_of(kNamed, w); });
  return head && body && (title.size() >= 3 || named);
}

bool is_exclusive_office(const WordList& title) {
  const auto has = [&](std::string_view word) { return has_word(title, word); };
  const auto any = [&](std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), has);
  };
  if (has("prosecutor") || has("ombudsman")) return true;
  if (has("staff")) return any({"chief", "head"});
  if (has("speaker") || has("chairman"))
    return any({"parliament", "duma", "senate", "assembly", "chamber", "house", "legislature"});
  if (has("governor")) return has("bank");
  if (has("bank")) return has("central") && any({"chairman", "head", "chief", "president"});
  if (has("council")) return has("security") && has("secretary");
  if (any({"intelligence", "security"}))
    return any({"director", "chief", "head", "boss"}) && any({"service", "agency", "intelligence"});
  return false;
}

bool is_state_leader(const WordList& title) { return all_in(title, kStateHeads); }

bool is_portfolio(const WordList& title) {
  return has_word(title, "minister") && title.size() >= 2;
}

bool is_state_office(const WordList& title) {
  return is_portfolio(title) ||
         (title.size() == 1 && (title.front() == "president" || title.front() == "king" ||
                                title.front() == "chancellor" || title.front() == "emir"));
}

}  // namespace factlint
