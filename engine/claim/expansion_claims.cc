// "Common Security Treaty Organisation (CSTO)", "SCO stands for ..." -> claims about what an
// acronym stands for.
#include <algorithm>
#include <initializer_list>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/letter_words.h"

namespace factlint {
namespace {

constexpr uint32_t kMaxWords = 9;

class ExpansionReader {
 public:
  explicit ExpansionReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kExpansion, {});
    if (rule_ == kNoRule) return;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      if (view_.context().mentions.entity(mention).form != NameForm::kAcronym) continue;
      if (read_letter(m) || read_letters_in_turn(m)) continue;
      const TokenRange expansion = beside(mention.core);
      if (!expansion.empty()) claim(m, expansion);
    }
    read_taken_up();
    read_letter_answer();
  }

 private:
  /// "What is the N? It stands for New ...": of the only acronym of the sentence before.
  void read_taken_up() {
    const uint32_t first = sentence().first;
    if (view_.sentence() == 0) return;
    const bool answers = is_answer();
    if (!answers && !one_of(first, {"it", "this", "that", "which", "the"})) return;
    const uint32_t cue = answers ? first : past_cue(first + 1);
    if (!answers && (cue == first + 1 || cue > first + 8)) return;
    for (const uint32_t m : view_.mentions()) {
      if (is_acronym(m) && view_.context().mentions.all[m].core.first < cue) return;
    }
    const auto& sentences = view_.context().sentences;
    const Sentence& before = sentences[view_.sentence() - 1];
    if (before.block != sentences[view_.sentence()].block) return;
    const Mentions& mentions = view_.context().mentions;
    uint32_t found = kNoMention;
    for (const Mention& at : mentions.within(before.tokens)) {
      const auto m = mentions.index(at);
      if (!is_acronym(m)) continue;
      if (found != kNoMention) return;
      found = m;
    }
    const TokenRange expansion = found == kNoMention ? TokenRange{} : after(cue);
    if (expansion.size() >= 2) claim(found, expansion);
  }

  /// "What does the O in NON stand for? [Order], of course.", "[Order] is the right answer."
  void read_letter_answer() {
    const auto& sentences = view_.context().sentences;
    if (view_.sentence() == 0 ||
        sentences[view_.sentence() - 1].block != sentences[view_.sentence()].block)
      return;
    const TokenRange asked = sentences[view_.sentence() - 1].tokens;
    const auto said = [&](uint32_t t) { return fold_word(view_.context().view({t, t + 1})); };
    if (asked.size() < 7 || said(asked.last - 1) != "?" || said(asked.last - 2) != "for" ||
        said(asked.last - 3) != "stand")
      return;
    uint32_t letter = asked.last - 4;
    while (letter > asked.first &&
           (token(letter).end - token(letter).begin != 1 ||
            token(letter).kind == TokenKind::kMark || !token(letter).is(kCapitalised)))
      --letter;
    const uint32_t word = answer_word();
    if (letter == asked.first || word == sentence().last) return;
    const Mentions& mentions = view_.context().mentions;
    uint32_t found = kNoMention;
    for (const Mention& at : mentions.within(asked)) {
      const auto m = mentions.index(at);
      if (!is_acronym(m)) continue;
      if (found != kNoMention) return;
      found = m;
    }
    if (found != kNoMention) claim(found, {word, word + 1}, letter, true);
  }

  /// The one capitalised word that the sentence answers with; its end if it says anything else.
  uint32_t answer_word() const {
    static constexpr std::array<std::string_view, 18> kPlain = {
        "is", "the",    "right", "correct", "answer", "it",        "for",   "stands", "of",
        "a",  "course", "that",  "s",       "and",    "naturally", "would", "be",     "say"};
    uint32_t word = sentence().last;
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (token(t).kind == TokenKind::kMark || factlint::one_of(kPlain, view_.folded(t))) continue;
      if (word != sentence().last || !capital(t)) return sentence().last;
      word = t;
    }
    return word;
  }

  /// "What does N stand for? [New Order of Notes.]"
  bool is_answer() const {
    const TokenRange said = after(sentence().first);
    if (said.size() < 2 || (sentence().contains(said.last) && !mark(said.last, kPeriod)))
      return false;
    const TokenRange before = view_.context().sentences[view_.sentence() - 1].tokens;
    const auto asks = [&](uint32_t t, std::string_view word) {
      return view_.context().document.view(token(t).range()) == word;
    };
    if (before.size() < 4 || !asks(before.last - 1, "?")) return false;
    return asks(before.last - 2, "mean") || asks(before.last - 2, "abbreviate") ||
           (asks(before.last - 2, "for") &&
            (asks(before.last - 3, "stand") || asks(before.last - 3, "short")));
  }

  bool is_acronym(uint32_t m) const {
    const Mention& mention = view_.context().mentions.all[m];
    return mention.type == MentionType::kEntity &&
           view_.context().mentions.entity(mention).form == NameForm::kAcronym;
  }

  const Token& token(uint32_t t) const { return view_.context().tokens[t]; }
  TokenRange sentence() const { return view_.phrases().tokens; }
  bool mark(uint32_t t, MarkClass c) const {
    return sentence().contains(t) && token(t).kind == TokenKind::kMark && token(t).mark_class == c;
  }
  bool comma_or_dash(uint32_t t) const {
    return mark(t, kComma) || mark(t, kDash) || (mark(t, kHyphen) && !token(t).is(kGlued));
  }

  bool capital(uint32_t t) const {
    return sentence().contains(t) && token(t).kind == TokenKind::kWord && token(t).is(kCapitalised);
  }

  bool joiner(uint32_t t) const {
    if (!sentence().contains(t)) return false;
    if (mark(t, kHyphen) || token(t).kind == TokenKind::kPossessive) return true;
    const std::string_view word = view_.folded(t);
    return word == "of" || word == "and" || word == "the" || word == "for" || word == "on" ||
           word == "in" || word == "to";
  }

  /// The lower-case half of "Co-operation".
  bool behind_hyphen(uint32_t t) const {
    return sentence().contains(t) && t > sentence().first && token(t).kind == TokenKind::kWord &&
           token(t).is(kGlued) && mark(t - 1, kHyphen);
  }

  uint32_t capitals(TokenRange range) const {
    uint32_t count = 0;
    for (uint32_t t = range.first; t < range.last; ++t) count += capital(t) ? 1 : 0;
    return count;
  }

  /// "Heads of State of the Commonwealth of Independent States (CIS)": as many capitals as the
  /// acronym has letters.
  TokenRange trimmed(TokenRange range, TokenRange acronym) const {
    const uint32_t letters = token(acronym.first).end - token(acronym.first).begin;
    while (capitals(range) > letters) {
      ++range.first;
      while (range.first < range.last && !capital(range.first)) ++range.first;
    }
    return range;
  }

  TokenRange before(uint32_t last) const {
    uint32_t first = last;
    while (last - first < kMaxWords && first > sentence().first &&
           (capital(first - 1) || joiner(first - 1) || behind_hyphen(first - 1)))
      --first;
    while (first < last && !capital(first)) ++first;
    if (first < last && view_.folded(first) == "the") ++first;
    return {first, last};
  }

  TokenRange after(uint32_t first) const {
    if (sentence().contains(first) && (view_.folded(first) == "the" || mark(first, kOpenQuote)))
      ++first;
    if (sentence().contains(first) && view_.folded(first) == "the") ++first;
    uint32_t last = first;
    while (last - first < kMaxWords && (capital(last) || joiner(last) || behind_hyphen(last)))
      ++last;
    while (last > first && !capital(last - 1) && !behind_hyphen(last - 1)) --last;
    return {first, last};
  }

  /// The words that the text gives for the acronym at `core`; empty if none.
  TokenRange beside(TokenRange core) const {
    TokenRange found;
    if (core.first > sentence().first && mark(core.first - 1, kOpenBracket) &&
        mark(core.last, kCloseBracket)) {
      found = before(core.first - 1);
      if (!names_body(found)) found = trimmed(found, core);
    } else if (mark(core.last, kOpenBracket)) {
      found = after(core.last + 1);
      const uint32_t cue = past_cue(core.last + 1);
      if (found.empty() && cue != core.last + 1) found = after(cue);
      if (!mark(found.last, kCloseBracket)) found = {};
    } else if (stands_for(core.last)) {
      const uint32_t next = past_cue(core.last);
      found = after(mark(next, kColon) ? next + 1 : next);
    } else if (core.first > sentence().first + 2 && comma_or_dash(core.first - 1) &&
               for_short(core)) {
      found = trimmed(before(core.first - 1), core);
    } else if (core.first > sentence().first + 2 && view_.folded(core.first - 1) == "or") {
      found =
          trimmed(before(comma_or_dash(core.first - 2) ? core.first - 2 : core.first - 1), core);
    }
    if (found.empty()) found = told_as(core);
    if (found.empty()) found = named_before(core);
    if (found.empty()) found = shortened_to(core);
    if (found.empty()) found = told_in_full(core);
    if (found.empty()) found = glossary_entry(core);
    if (found.empty()) found = with_its_initials(core);
    if (found.empty()) found = said_to_be(core);
    return found.size() >= 2 ? found : TokenRange{};
  }

  template <size_t N>
  bool one_of(uint32_t t, const std::string_view (&words)[N]) const {
    return sentence().contains(t) && is_any(view_.folded(t), words);
  }

  /// "the N, or New Order of Notes", "the N, the New ..., met".
  TokenRange told_as(TokenRange core) const {
    if (!comma_or_dash(core.last)) return {};
    // "the N, as the New Order of Notes is known", "the New Order of Notes, N, met"
    if (one_of(core.last + 1, {"as"})) {
      const TokenRange known = after(core.last + 2);
      return one_of(known.last, {"is"}) && one_of(known.last + 1, {"known", "called"})
                 ? expansion_or_none(known, core)
                 : TokenRange{};
    }
    if (core.first > sentence().first + 2 && mark(core.last, kComma) &&
        mark(core.first - 1, kComma)) {
      const TokenRange full = before(core.first - 1);
      if (full.size() >= 3 && has_its_letters(full, core)) return full;
    }
    const bool alternative = one_of(core.last + 1, {"or"});
    const TokenRange found = after(core.last + (alternative ? 2 : 1));
    const bool closed = comma_or_dash(found.last) || found.last + 1 >= sentence().last;
    const bool told = alternative || one_of(core.last + 1, {"the"}) ||
                      (!mark(core.last, kComma) && initials(found) == view_.context().view(core));
    return closed && told && has_its_letters(found, core) ? found : TokenRange{};
  }

  /// "N is the New Order of Notes", "N means New Order of Notes": its letters in turn, and no more.
  TokenRange said_to_be(TokenRange core) const {
    if (!one_of(core.last, {"is", "means"})) return {};
    const TokenRange found = after(core.last + 1);
    const bool ends = !sentence().contains(found.last) || !capital(found.last);
    return found.size() >= 3 && ends && initials(found) == view_.context().view(core)
               ? found
               : TokenRange{};
  }

  /// "the New Order, better known by its initials N", "the New Order goes by the letters N".
  TokenRange named_before(TokenRange core) const {
    constexpr uint32_t kReach = 10;
    bool naming = false;
    uint32_t t = core.first;
    for (uint32_t steps = 0; t > sentence().first + 2 && steps < kReach; ++steps, --t) {
      if (is_naming(t - 1)) {
        naming = true;
      } else if (!links_name(t - 1)) {
        break;
      }
    }
    return naming ? expansion_or_none(trimmed(before(t), core), core) : TokenRange{};
  }

  bool is_naming(uint32_t t) const {
    return one_of(t, {"known", "abbreviated", "shortened", "called", "dubbed", "goes", "go",
                      "initials", "acronym", "abbreviation", "shorthand", "contracted", "styled"});
  }

  /// Words between a name, the word for naming it, and its acronym.
  bool links_name(uint32_t t) const {
    return comma_or_dash(t) || mark(t, kOpenBracket) || mark(t, kOpenQuote) ||
           one_of(t, {"the",    "as",   "to",    "by",      "its",       "their", "better",
                      "widely", "also", "often", "usually", "otherwise", "more",  "commonly",
                      "simply", "just", "or",    "under",   "in",        "which", "is",
                      "are",    "that", "name",  "letters", "generally", "short", "form"});
  }

  /// "shorten New Order of Notes to N".
  TokenRange shortened_to(TokenRange core) const {
    constexpr uint32_t kReach = 8;
    uint32_t t = core.first;
    if (mark(t - 1, kOpenQuote)) --t;
    if (one_of(t - 1, {"the"})) --t;
    if (t <= sentence().first + 3 || !one_of(t - 1, {"to", "as", "into"})) return {};
    const uint32_t last = mark(t - 2, kCloseQuote) ? t - 2 : t - 1;
    const TokenRange found = trimmed(before(last), core);
    for (uint32_t back = 1; back <= kReach && found.first >= sentence().first + back; ++back) {
      if (one_of(found.first - back, {"shorten", "shortens", "shortened", "abbreviate", "contract",
                                      "abbreviates", "abbreviated", "contracts", "shortening"}))
        return expansion_or_none(found, core);
    }
    return {};
  }

  /// "Spelled out, N is the New Order of Notes", "the full name of N is ...", "expands N as ...".
  TokenRange told_in_full(TokenRange core) const {
    constexpr uint32_t kReach = 8;
    uint32_t t = core.last;
    for (uint32_t steps = 0; steps < kReach && leads_to_words(t); ++steps) ++t;
    const uint32_t begin =
        core.first > sentence().first + kReach ? core.first - kReach : sentence().first;
    if (!tells_full({begin, core.first}) && !tells_full({core.last, t})) return {};
    return expansion_or_none(after(t), core);
  }

  bool leads_to_words(uint32_t t) const {
    return comma_or_dash(t) || mark(t, kOpenQuote) || mark(t, kCloseQuote) || mark(t, kColon) ||
           mark(t, kOpenBracket) ||
           one_of(t, {"is",           "are",     "was",     "means",   "mean",    "reads",
                      "read",         "as",      "to",      "into",    "in",      "full",
                      "abbreviation", "acronym", "letters", "unfolds", "expands", "becomes",
                      "gives",        "the",     "spelled", "spelt",   "written", "out"});
  }

  /// "in full", "spelled out", "full name of", "expands", "the abbreviation means".
  bool tells_full(TokenRange range) const {
    for (uint32_t t = range.first; t < range.last; ++t) {
      if (one_of(t, {"expands", "expand", "expanded", "unfolds", "unfold", "unabbreviated"}))
        return true;
      const bool two = t + 1 < range.last;
      if (two && ((one_of(t, {"in"}) && one_of(t + 1, {"full"})) ||
                  (one_of(t, {"spelled", "spelt", "written", "spell", "write"}) &&
                   one_of(t + 1, {"out"})) ||
                  (one_of(t, {"full", "official", "proper", "complete"}) &&
                   one_of(t + 1, {"name", "title", "form"})) ||
                  (one_of(t, {"abbreviation", "acronym", "initials", "letters"}) &&
                   one_of(t + 1, {"means", "mean", "is", "are"}))))
        return true;
    }
    return false;
  }

  /// `found` where it can be nothing but what the acronym is said to stand for.
  TokenRange expansion_or_none(TokenRange found, TokenRange acronym) const {
    return has_its_letters(found, acronym) || names_body(found) ? found : TokenRange{};
  }

  /// The range is the full name of a known body, perhaps of another one.
  bool names_body(TokenRange range) const {
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity || mention.core != range || range.size() < 2)
        return false;
      const EntityMention& named = view_.context().mentions.entity(mention);
      const std::string& type = view_.facts().entity(named.candidates.front()).type;
      return named.form != NameForm::kAcronym && (type == "organization" || type == "alliance");
    });
  }

  /// "NON: New Order of Notes", a line of a glossary.
  TokenRange glossary_entry(TokenRange core) const {
    if (core.first > sentence().first + 1 ||
        (!mark(core.last, MarkClass::kColon) && !mark(core.last, kDash)))
      return {};
    const TokenRange found = after(core.last + 1);
    const bool closed = found.last + 1 >= sentence().last || comma_or_dash(found.last) ||
                        mark(found.last, kPeriod) || mark(found.last, kSemicolon);
    return closed && has_its_letters(found, core) ? found : TokenRange{};
  }

  /// "Behind the letters NON hides the New Order of Notes", "NON being simply the ...": told by any
  /// words, where the capitals spell the acronym.
  TokenRange with_its_initials(TokenRange core) const {
    constexpr uint32_t kReach = 10;
    if (!speaks_of_letters(core)) return {};
    const std::string_view letters = view_.context().view(core);
    const uint32_t end = std::min(sentence().last, core.last + kReach);
    for (uint32_t t = core.last; t < end && !mark(t, kSemicolon); ++t) {
      const TokenRange found = after(t);
      if (found.size() >= 2 && found.first == t && initials(found) == letters) return found;
    }
    const uint32_t begin = std::max(sentence().first + kReach, core.first) - kReach;
    for (uint32_t t = core.first; t > begin && !mark(t - 1, kSemicolon); --t) {
      const TokenRange found = trimmed(before(t), core);
      if (found.size() >= 2 && initials(found) == letters) return found;
    }
    return {};
  }

  std::string initials(TokenRange range) const {
    std::string letters;
    for (uint32_t t = range.first; t < range.last; ++t) {
      if (capital(t)) letters += view_.context().view({t, t + 1}).front();
    }
    return letters;
  }

  /// Words for letters and what they hide, or "being" right behind the acronym.
  bool speaks_of_letters(TokenRange core) const {
    if (one_of(core.last, {"being"}) || one_of(core.last + 1, {"being"})) return true;
    for (uint32_t t = sentence().first; t < sentence().last; ++t) {
      if (factlint::one_of(kLetterWords, view_.folded(t))) return true;
    }
    return false;
  }

  /// "N is for New, O for Order": each letter of the acronym with its word. Reads none unless they
  /// spell it.
  bool read_letters_in_turn(uint32_t m) {
    const TokenRange core = view_.context().mentions.all[m].core;
    std::string spelt;
    std::vector<std::pair<uint32_t, uint32_t>> pairs;  // letter, word
    for (uint32_t t = sentence().first; t + 2 < sentence().last; ++t) {
      if (!capital(t) || token(t).end - token(t).begin != 1) continue;
      uint32_t word = t + 1;
      while (mark(word, kCloseQuote) || one_of(word, {"is", "stands", "means"})) ++word;
      if (!one_of(word, {"for"}) && word == t + 1) continue;
      if (one_of(word, {"for"})) ++word;
      while (mark(word, kOpenQuote) || one_of(word, {"the"})) ++word;
      if (!sentence().contains(word) || token(word).kind != TokenKind::kWord) continue;
      spelt += view_.context().view({t, t + 1});
      pairs.emplace_back(t, word);
    }
    if (pairs.size() < 2 || spelt != view_.context().view(core)) return false;
    for (const auto& [letter, word] : pairs) claim(m, {word, word + 1}, letter);
    return true;
  }

  /// As many capitals as the acronym has letters: its expansion, right or wrong, and no other name.
  bool has_its_letters(TokenRange range, TokenRange acronym) const {
    return range.size() >= 2 &&
           capitals(range) == token(acronym.first).end - token(acronym.first).begin;
  }

  bool stands_for(uint32_t t) const { return past_cue(t) != t; }

  /// The token after "stands for", "is short for", "means" within a few words of `t`; `t` itself if
  /// there is none.
  uint32_t past_cue(uint32_t t) const {
    const uint32_t end = std::min(sentence().last, t + 12);
    for (uint32_t i = t; i + 1 < end; ++i) {
      const std::string_view word = view_.folded(i);
      const std::string_view next = view_.folded(i + 1);
      const bool cue = (word == "stands" || word == "short" || word == "stand" || word == "stood" ||
                        word == "acronym" || word == "abbreviation" || word == "shorthand" ||
                        word == "initials" || word == "contraction" || word == "initialism");
      if (cue && (next == "for" || next == "of")) return i + 2;
      if ((word == "expands" || word == "unpacks") && (next == "to" || next == "into"))
        return i + 2;
    }
    return t;
  }

  /// "the O in NON stands for Order": one of its letters.
  bool read_letter(uint32_t m) {
    const TokenRange core = view_.context().mentions.all[m].core;
    uint32_t t = core.first;
    if (t > sentence().first && one_of(t - 1, {"the"})) --t;
    if (t < sentence().first + 2 || !one_of(t - 1, {"in", "of"})) return false;
    const uint32_t letter = mark(t - 2, kCloseQuote) && t > sentence().first + 2 ? t - 3 : t - 2;
    const uint32_t cue = past_cue(core.last);
    if (token(letter).end - token(letter).begin != 1 || !capital(letter) || cue == core.last ||
        cue > core.last + 4)
      return false;
    uint32_t word = cue;
    while (sentence().contains(word) && (mark(word, kOpenQuote) || one_of(word, {"the"}))) ++word;
    if (!sentence().contains(word) || token(word).kind != TokenKind::kWord) return false;
    claim(m, {word, word + 1}, letter);
    return true;
  }

  bool for_short(TokenRange core) const {
    const uint32_t t = core.last;
    if (!sentence().contains(t + 1)) return false;
    return view_.folded(t) == "for" && view_.folded(t + 1) == "short";
  }

  void claim(uint32_t acronym, TokenRange expansion, uint32_t letter = kNoMention,
             bool answer = false) {
    Claim claim;
    claim.rule = rule_;
    claim.check = CheckKind::kExpansion;
    claim.predicate = "expansion";
    claim.sentence = view_.sentence();
    const Mention& mention = view_.context().mentions.all[acronym];
    RoleFiller filler;
    filler.role = "acronym";
    filler.entities = view_.context().mentions.entity(mention).candidates;
    filler.mention = acronym;
    filler.text = std::string(view_.context().view(mention.core));
    filler.range = mention.core_text;
    claim.roles.push_back(std::move(filler));
    ClaimBuilder::put(claim, "expansion", std::string(view_.context().view(expansion)),
                      view_.context().text_range(expansion));
    if (letter != kNoMention) {
      const TokenRange range{letter, letter + 1};
      ClaimBuilder::put(claim, "letter", std::string(view_.context().view(range)),
                        view_.context().text_range(range));
    }
    const TextRange span = letter != kNoMention && !answer
                               ? view_.context().text_range({std::min(letter, expansion.first),
                                                             std::max(letter + 1, expansion.last)})
                               : TextRange();
    builder_.add(std::move(claim), span);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_expansions(ClaimBuilder& builder) { ExpansionReader(builder).read(); }

}  // namespace factlint
