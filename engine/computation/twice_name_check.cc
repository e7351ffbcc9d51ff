// "Judge Helen Barrow ... Judge Barlow", "EMSA ... ESMA", "Quillon ... Quillion": a name that the
// text tells once, and that looks like a slip for one that it told before.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/slip.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kTitles =
    "mr mrs ms miss dr judge prof professor sir lord lady dame justice inspector superintendent "
    "sergeant captain colonel general father rev sister bishop mayor president minister senator "
    "councillor cllr coroner magistrate chancellor governor officer sheriff constable detective "
    "reverend "
    "lieutenant commander admiral major chief headteacher principal sheikh chairman chairwoman";
/// Titles as they are cut short.
struct ShortTitle {
  std::string_view brief;
  std::string_view title;
};
constexpr ShortTitle kShortTitles[] = {
    {"insp", "inspector"},  {"supt", "superintendent"}, {"sgt", "sergeant"},
    {"capt", "captain"},    {"col", "colonel"},         {"gen", "general"},
    {"lt", "lieutenant"},   {"cmdr", "commander"},      {"adm", "admiral"},
    {"maj", "major"},       {"prof", "professor"},      {"cllr", "councillor"},
    {"det", "detective"},   {"pc", "constable"},        {"sen", "senator"},
    {"gov", "governor"},    {"rev", "reverend"},        {"con", "constable"},
    {"const", "constable"}, {"hon", "judge"},           {"pres", "president"}};

std::string_view full_title(std::string_view title) {
  for (const ShortTitle& s : kShortTitles) {
    if (s.brief == title) return s.title;
  }
  return title;
}

/// The text itself says that there are two of the name.
constexpr ListedWords kTwo =
    "confuse confused confusing confusion namesake namesakes relation unrelated mistaken "
    "misspelt spelt spelling brother sister cousin";
constexpr uint32_t kReach = 12;  // sentences between the two names
constexpr size_t kMaxNames = 400;

/// Where a name stands; read further only if another one looks like it.
struct Place {
  uint32_t token = 0;
  uint32_t sentence = 0;
  std::string_view written;
  uint32_t previous = kNone;  ///< the name before with the same first letter
};

struct Name {
  std::string word;  ///< folded
  uint32_t token = 0;
  uint32_t sentence = 0;
  bool titled = false;  ///< a title stands before it
  std::string title;    ///< of the full name, too: "Judge" of "Judge Helen Barrow"
  bool given = false;   ///< a given name does
  bool known = false;   ///< the lexicon has the word
  bool upper = false;   ///< an acronym
  bool opens = false;   ///< first word of its sentence
  bool more = false;    ///< another capitalised word follows
  bool bracket = false;
};

class NameReader {
 public:
  explicit NameReader(const DocumentContext& context) : context_(context) {}

  std::vector<Place> read() const {
    std::vector<Place> names;
    std::array<uint32_t, 256> last;
    last.fill(kNone);
    for (uint32_t s = 0; s < context_.sentences.size() && names.size() < kMaxNames; ++s) {
      const Sentence& sentence = context_.sentences[s];
      if (!sentence.prose || sentence.all_caps || sentence.tokens.size() < 4) continue;
      for (uint32_t t = sentence.tokens.first; t < sentence.tokens.last; ++t) {
        if (!is_name(t)) continue;
        const std::string_view written = context_.view({t, t + 1});
        uint32_t& previous = last[static_cast<unsigned char>(written.front())];
        names.push_back({t, s, written, previous});
        previous = static_cast<uint32_t>(names.size() - 1);
      }
    }
    return names;
  }
  Name name_of(const Place& place) const {
    return name_at(place.sentence, context_.sentences[place.sentence].tokens, place.token);
  }

 private:
  const Token& token(uint32_t t) const { return context_.tokens[t]; }
  bool is_name(uint32_t t) const {
    const Token& k = token(t);
    if (k.kind != TokenKind::kWord || !k.is(kCapitalised)) return false;
    const uint32_t length = k.end - k.begin;
    if (k.is(kAllCaps)) return length >= 4 && length <= 6;
    return k.is(kHasLower) && length >= 5;
  }
  bool capital_word(uint32_t t) const {
    return token(t).kind == TokenKind::kWord && token(t).is(kCapitalised) && token(t).is(kHasLower);
  }
  bool title(uint32_t t) const {
    if (token(t).kind != TokenKind::kWord) return false;
    const std::string word = fold_word(context_.view({t, t + 1}));
    return among(kTitles, full_title(word));
  }
  Name name_at(uint32_t s, TokenRange tokens, uint32_t t) const {
    Name name;
    name.word = fold_word(context_.view({t, t + 1}));
    name.token = t;
    name.sentence = s;
    name.upper = token(t).is(kAllCaps);
    name.known = !context_.lexicon.analyses(token(t).word).empty();
    name.opens = t == tokens.first;
    name.more = t + 1 < tokens.last &&
                (capital_word(t + 1) || (token(t + 1).is(kGlued) && token(t + 1).mark == '-'));
    name.bracket = t > tokens.first && token(t - 1).mark_class == kOpenBracket &&
                   token(t - 1).kind == TokenKind::kMark;
    uint32_t before = t;
    // "Mr. Barrow"
    if (before > tokens.first && token(before - 1).mark_class == kPeriod &&
        token(before - 1).kind == TokenKind::kMark)
      --before;
    name.titled = before > tokens.first && title(before - 1);
    name.given = !name.titled && t > tokens.first && capital_word(t - 1) &&
                 (t - 1 > tokens.first || context_.lexicon.analyses(token(t - 1).word).empty());
    uint32_t at = name.given ? t - 1 : before;
    if (name.given && at > tokens.first && token(at - 1).mark_class == kPeriod) --at;
    if (at > tokens.first && title(at - 1))
      name.title = full_title(fold_word(context_.view({at - 1, at})));
    return name;
  }

  const DocumentContext& context_;
};

/// Told under another spelling of its capitals, too.
bool told_once(const std::vector<Place>& names, const std::string& word) {
  uint32_t count = 0;
  for (const Place& place : names)
    count += place.written.size() == word.size() && fold_word(place.written) == word ? 1U : 0U;
  return count == 1;
}

/// Cheaply: the names may be slips for one another.
bool may_be_alike(std::string_view a, std::string_view b) {
  if (a.front() != b.front() || a.size() > b.size() + 2 || b.size() > a.size() + 2) return false;
  if (a == b || (a[1] != b[1] && a[2] != b[2] && a[1] != b[2] && a[2] != b[1])) return false;
  // Acronyms may be shorter.
  return std::min(a.size(), b.size()) < 5 || name_slip(a, b) != Slip::kUnlike;
}

/// "Russia" and "Russian", "Peter" and "Peters": one word made of the other.
bool derived(std::string_view a, std::string_view b) {
  const auto [shorter, longer] = a.size() < b.size() ? std::pair(a, b) : std::pair(b, a);
  return longer.starts_with(shorter);
}

class NameCheck {
 public:
  NameCheck(const DocumentContext& context, ClaimSink& sink) : context_(context), sink_(sink) {}

  void run() {
    const NameReader reader(context_);
    const std::vector<Place> names = reader.read();
    for (size_t j = 1; j < names.size(); ++j) {
      std::optional<Name> name;
      std::optional<Name> rival;
      bool several = false;
      for (uint32_t i = names[j].previous;
           i != kNone && names[j].sentence - names[i].sentence <= kReach; i = names[i].previous) {
        if (!may_be_alike(names[i].written, names[j].written)) continue;
        if (!name) name = reader.name_of(names[j]);
        Name a = reader.name_of(names[i]);
        if (!alike(a, *name)) continue;
        several = several || (rival && rival->word != a.word);
        rival = std::move(a);
      }
      if (!rival) {
        rival = only_person(names, j, reader);
        if (rival) name = reader.name_of(names[j]);
      }
      if (rival && !several && told_once(names, name->word) && !speaks_of_two())
        tell(*rival, *name);
    }
  }

 private:
  bool speaks_of_two() const {
    for (const Token& token : context_.tokens) {
      if (token.kind == TokenKind::kWord && (token.end - token.begin) >= 5 &&
          !token.is(kCapitalised) && among(kTwo, context_.vocabulary.text(token.word)))
        return true;
    }
    return false;
  }
  /// "Margaret Hollis ... Ms Holloway": the only person told before, whose name begins alike.
  std::optional<Name> only_person(const std::vector<Place>& names, size_t j,
                                  const NameReader& reader) const {
    constexpr size_t kAlike = 4;  // letters
    if (names[j].sentence == 0 || names[j].sentence > kReach || j > 6) return std::nullopt;
    const Name b = reader.name_of(names[j]);
    if (!b.titled || b.given || b.more || b.upper || b.opens) return std::nullopt;
    std::optional<Name> found;
    for (size_t i = 0; i < j; ++i) {
      if (names[i].sentence == names[j].sentence) return std::nullopt;
      const Name a = reader.name_of(names[i]);
      if (!a.given && !a.titled) continue;
      if (found) return std::nullopt;
      found = a;
    }
    if (!found || !found->given) return std::nullopt;
    if (found->word.substr(0, kAlike) != b.word.substr(0, kAlike) || found->word == b.word ||
        derived(found->word, b.word))
      return std::nullopt;
    const Sex sex = sex_of_given_name(fold_word(context_.view({found->token - 1, found->token})));
    const std::string title =
        fold_word(context_.view({token_before(b.token), token_before(b.token) + 1}));
    const bool fits =
        sex == Sex::kWoman ? among("ms mrs miss", title) : sex == Sex::kMan && title == "mr";
    if (!fits) return std::nullopt;
    return found;
  }
  bool alike(const Name& a, const Name& b) const {
    if (a.word.front() != b.word.front() || a.word == b.word || derived(a.word, b.word))
      return false;
    if (a.word.ends_with("ian") || b.word.ends_with("ian")) return false;  // of a place's name
    if (a.upper || b.upper)
      return a.upper && b.upper && !a.known && !b.known && a.bracket && !b.bracket &&
             b.sentence - a.sentence <= 2 && swapped_neighbours(a.word, b.word);
    const Slip slip = name_slip(a.word, b.word);
    if (slip == Slip::kUnlike) return false;
    if (b.given) return false;  // a person of one's own, or told elsewhere
    // "Judge Helen Barrow ... Judge Barlow": the second has no given name of its own. Other titles
    // are other people's: "Sergeant Anna Marlow ... Colonel Marlon".
    const bool same_title =
        a.title.empty() || a.title == b.title || among("mr mrs ms miss", b.title);
    if (b.titled)
      return slip == Slip::kStrong && same_title && a.given && !a.more && !b.more &&
             b.sentence - a.sentence <= 3 && b.sentence > a.sentence;
    if (slip != Slip::kStrong || a.known || b.known || a.word.size() < 6) return false;
    const bool last_letter = a.word.back() != b.word.back();
    return !last_letter && (a.given || b.opens) && b.sentence - a.sentence <= 3;
  }

  void tell(const Name& a, const Name& b) {
    Told told;
    told.check = CheckKind::kSameTitle;
    told.verdict = VerdictKind::kInconsistent;
    uint32_t first = b.token;
    if (b.titled) first = token_before(b.token);
    told.span = context_.text_range({first, b.token + 1});
    told.value = std::string(context_.view({a.token, a.token + 1}));
    told.message = fmt::format("the name is spelt '{}' before, '{}' here", told.value,
                               context_.view({b.token, b.token + 1}));
    told.steps.push_back(fmt::format("before: {}", told.value));
    told.elsewhere = context_.text_range({a.token, a.token + 1});
    sink_.tell(b.sentence, std::move(told));
  }

  uint32_t token_before(uint32_t t) const {
    return context_.tokens[t - 1].kind == TokenKind::kMark ? t - 2 : t - 1;
  }

  const DocumentContext& context_;
  ClaimSink& sink_;
};

}  // namespace

void check_told_names(const DocumentText& document, ClaimSink& sink) {
  if (sink.wants(CheckKind::kSameTitle)) NameCheck(document.context(), sink).run();
}

}  // namespace factlint::computation
