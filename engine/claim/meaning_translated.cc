// Instructions to translate a name, and what comes of it: "Translate the name of the Czech capital
// and you get a day of the week, Friday", "Put its name into English and what comes out is 'muddy
// place'".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/described_sense.h"
#include "engine/claim/nearness.h"

namespace factlint {
namespace {

/// "Translate", "put into English" (Roget's head 522, interpretation).
constexpr std::array<std::string_view, 10> kTranslate = {
    "translate",  "put",      "render",      "decipher", "decode",
    "translated", "rendered", "translating", "putting",  "rendering"};
/// What is translated: a name, or what is so called.
constexpr std::array<std::string_view, 16> kTranslated = {
    "the",  "name", "of",   "its",       "that", "it",      "capital", "city",
    "town", "word", "back", "literally", "s",    "country", "this",    "capital's"};
/// What the translator comes by, or what the name becomes.
constexpr std::array<std::string_view, 18> kComesOut = {
    "get", "gives", "read", "reads", "becomes", "have",   "find", "obtain", "yields",
    "is",  "as",    "with", "at",    "be",      "become", "gets", "into",   "produces"};
constexpr std::array<std::string_view, 12> kDenials = {
    "not", "never", "no", "n't", "nor", "neither", "if", "would", "might", "could", "or", "than"};

/// Words before the sense that leave it what it is.
constexpr std::array<std::string_view, 20> kLeads = {
    "a",    "an",   "the",    "day",     "of",        "week", "weekday", "simply", "just", "plain",
    "word", "name", "called", "nothing", "something", "like", "roughly", "no",     "more", "less"};

class TranslationReader {
 public:
  explicit TranslationReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kAttribute, "meaning");
    if (rule_ == kNoRule) return;
    for (uint32_t t = sentence().first; t + 4 < sentence().last; ++t) {
      if (one_of(kTranslate, view_.folded(t)) && opens(t)) return read_from(t);
    }
  }

 private:
  TokenRange sentence() const { return view_.phrases().tokens; }
  const Token& token(uint32_t t) const { return view_.context().tokens[t]; }
  bool is_mark(uint32_t t) const {
    return !sentence().contains(t) || token(t).kind == TokenKind::kMark;
  }
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  /// The clause begins with the verb, which is an instruction then.
  bool opens(uint32_t t) const { return t == sentence().first || is_mark(t - 1); }

  void read_from(uint32_t verb) {
    constexpr uint32_t kReach = 24;
    const uint32_t end = std::min(sentence().last, verb + kReach);
    uint32_t out = verb + 2;
    while (out < end && !is_result(out)) ++out;
    if (out >= end) return;
    for (uint32_t t = verb; t < out; ++t) {
      if (one_of(kDenials, view_.folded(t))) return;
    }
    if (!is_of_name(verb + 1)) return;
    const std::vector<EntityId> named = named_in({verb, out});
    if (!named.empty()) read_sense(named, out + 1);
  }

  /// "the name of the [Czech] capital into English": no menu in the city.
  bool is_of_name(uint32_t t) const {
    for (; t < sentence().last; ++t) {
      const std::string_view word = view_.folded(t);
      if (word == "into" || word == "and" || word == "to" || token(t).mark_class == kComma)
        return true;
      if (token(t).kind == TokenKind::kMark || token(t).kind == TokenKind::kPossessive ||
          one_of(kTranslated, word))
        continue;
      const bool named =
          std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
            return mention(m).type == MentionType::kEntity && mention(m).tokens.contains(t);
          });
      if (!named) return false;
    }
    return false;
  }

  /// "and you [get]", "and what comes out [is]", "and it [becomes]", ", you have".
  bool is_result(uint32_t t) const {
    constexpr uint32_t kBack = 5;
    if (!one_of(kComesOut, view_.folded(t))) return false;
    for (uint32_t back = 1; back <= kBack && t >= sentence().first + back; ++back) {
      const std::string_view before = view_.folded(t - back);
      if (before == "you" || before == "what" || before == "it" || before == "one" ||
          before == "result")
        return true;
      if (is_mark(t - back)) return false;
    }
    return false;
  }

  /// The city that the words name, or the capital of the country that they name; "its name": of
  /// the sentence before.
  std::vector<EntityId> named_in(TokenRange tokens) const {
    bool name = false;
    bool its = false;
    bool capital = false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string_view word = view_.folded(t);
      name |= word == "name";
      its |= word == "its" || word == "it" || word == "that";
      capital |= word == "capital";
    }
    std::vector<EntityId> found = place_in(tokens, capital);
    if (!found.empty() || capital || (!name && !its)) return found;
    const uint32_t begin = with_sentence_before(view_).first;
    for (uint32_t t = begin; t < sentence().first; ++t) capital |= view_.folded(t) == "capital";
    return place_in({begin, sentence().first}, capital);
  }

  std::vector<EntityId> place_in(TokenRange tokens, bool capital) const {
    std::vector<EntityId> found;
    for (const Mention& at : view_.context().mentions.within(tokens)) {
      if (at.type != MentionType::kEntity) continue;
      const auto& candidates = view_.context().mentions.entity(at).candidates;
      const std::string& type = view_.facts().entity(candidates.front()).type;
      std::vector<EntityId> here;
      if (type == "city") here = candidates;
      if (type == "country" && capital) here = capital_of(candidates.front());
      if (here.empty()) continue;
      if (!found.empty() && found != here) return {};
      found = std::move(here);
    }
    return found;
  }

  std::vector<EntityId> capital_of(EntityId country) const {
    for (const FactId id : view_.facts().naming(country, FactKind::kAttribute)) {
      const Fact& fact = view_.facts().fact(id);
      if (fact.property == "capital of" && fact.subject != kNoEntity) return {fact.subject};
    }
    return {};
  }

  /// A weekday, or words in quotation marks, from `t` on: "a day of the week, [Friday]".
  void read_sense(const std::vector<EntityId>& named, uint32_t t) {
    constexpr uint32_t kReach = 8;
    constexpr uint32_t kLongest = 5;
    for (const uint32_t end = std::min(sentence().last, t + kReach); t < end; ++t) {
      if (one_of(kDenials, view_.folded(t))) return;
      const bool opens_sense = token(t).mark_class == kOpenQuote;
      for (const uint32_t m : view_.mentions()) {
        if (mention(m).type != MentionType::kWeekday || mention(m).core.first != t) continue;
        Claim claim = start(named);
        ClaimBuilder::put_mention(claim, "sense", m, mention(m).core_text);
        return add(std::move(claim), mention(m).core_text);
      }
      // "the day that follows Sunday" is another
      if (!is_mark(t) && !one_of(kLeads, view_.folded(t))) return;
      if (!opens_sense) continue;
      uint32_t last = t + 1;
      while (sentence().contains(last) && last <= t + kLongest &&
             token(last).mark_class != kCloseQuote)
        ++last;
      if (!sentence().contains(last) || token(last).mark_class != kCloseQuote || last == t + 1)
        return;
      Claim claim = start(named);
      const TextRange range = view_.context().text_range({t + 1, last});
      ClaimBuilder::put(claim, "sense", view_.words({t + 1, last}), range);
      ClaimBuilder::put(claim, "quoted", {}, range);
      return add(std::move(claim), range);
    }
  }

  Claim start(const std::vector<EntityId>& named) const {
    RelationInstance instance;
    instance.nominal = true;
    Claim claim = builder_.start(rule_, instance);
    claim.mode = ClaimMode::kAsserted;
    claim.predicate = "meaning";
    claim.time.reset();
    RoleFiller filler;
    filler.role = "named";
    filler.entities = named;
    filler.range = view_.context().text_range(sentence());
    claim.roles.push_back(std::move(filler));
    return claim;
  }

  void add(Claim claim, TextRange sense) {
    const auto& claims = builder_.claims();
    const bool known = std::any_of(claims.rbegin(), claims.rend(), [&](const Claim& other) {
      const RoleFiller* told = other.role("sense");
      return other.sentence == view_.sentence() && told != nullptr && told->range.overlaps(sense) &&
             other.strict;
    });
    if (!known) builder_.add(std::move(claim), sense);
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_translation(ClaimBuilder& builder) { TranslationReader(builder).read(); }

}  // namespace factlint
