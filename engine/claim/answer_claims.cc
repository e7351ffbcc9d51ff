// A question and the short answer behind it -> the claim that the two make together.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/event_group.h"
#include "engine/claim/office_introduced.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr uint32_t kLongestAnswer = 18;

class AnswerReader {
 public:
  AnswerReader(ClaimBuilder& builder, const std::vector<RelationInstance>& instances)
      : builder_(builder), view_(builder.view()), instances_(instances) {}

  void read() {
    if (!find_answer()) return;
    const std::string first = first_word();
    if (first == "which" || first == "what" || first == "whose") read_named_so();
    if (first == "which" && asks_nothing_but_capital()) read_capital();
    if (first == "which" || first == "who" || first == "what") read_neighbour();
    if (first == "who") read_who();
    if (first == "where") read_where();
    if (first == "when" || asks("year")) read_when();
    if (first == "how" && asks("much")) read_how_much();
    if (first == "how" && asks("many")) read_how_many();
    if (first == "what") {
      read_kind_of_visit();
      read_capital();
      read_kind();
      read_meaning();
      read_how_much();
    }
  }

 private:
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  /// "Q: And what ...": the first word that asks.
  std::string first_word() const {
    static constexpr std::array<std::string_view, 7> kBefore = {"q",   "question", "and", "so",
                                                                "but", "then",     "ok"};
    const TokenRange tokens = view_.phrases().tokens;
    uint32_t t = tokens.first;
    // "Pub quiz, question nine: which ..."
    for (uint32_t at = t; at + 1 < tokens.last && at < t + kLongestAnswer; ++at) {
      if (view_.context().tokens[at].mark_class == kColon) {
        t = at;
        break;
      }
    }
    const auto skipped = [&](uint32_t at) {
      const Token& token = view_.context().tokens[at];
      return token.kind != TokenKind::kWord ||
             std::find(kBefore.begin(), kBefore.end(), view_.folded(at)) != kBefore.end();
    };
    while (t + 1 < tokens.last && skipped(t)) ++t;
    return std::string(view_.folded(t));
  }

  bool asks(std::string_view word) const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last && t < tokens.first + 5; ++t) {
      if (view_.word(t) == word) return true;
    }
    return false;
  }

  /// The next sentence, where this one asks and that one is short and no question itself.
  bool find_answer() {
    const auto& sentences = view_.context().sentences;
    const uint32_t next = view_.sentence() + 1;
    if (next >= sentences.size() || !ends_in(view_.sentence(), kQuestion)) return false;
    answer_ = sentences[next].tokens;
    if (answer_.size() > kLongestAnswer || ends_in(next, kQuestion)) return false;
    const Mentions& mentions = view_.context().mentions;
    for (const Mention& at : mentions.within(answer_)) told_.push_back(mentions.index(at));
    return !denies();
  }

  bool ends_in(uint32_t sentence, MarkClass c) const {
    const TokenRange tokens = view_.context().sentences[sentence].tokens;
    for (uint32_t t = tokens.last; t > tokens.first && t + 3 > tokens.last; --t) {
      const Token& token = view_.context().tokens[t - 1];
      if (token.kind == TokenKind::kMark && token.mark_class == c) return true;
    }
    return false;
  }

  /// "Not in Rome.", "Nobody knows.", "Perhaps in Rome."
  bool denies() const {
    constexpr std::array<std::string_view, 14> kDoubts = {
        "not", "nobody", "never",   "perhaps", "maybe", "no",  "if",
        "or",  "none",   "unknown", "but",     "who",   "ask", "again"};
    for (uint32_t t = answer_.first; t < answer_.last; ++t) {
      if (std::find(kDoubts.begin(), kDoubts.end(), view_.word(t)) != kDoubts.end()) return true;
    }
    return false;
  }

  /// The answer's only mention of one of these types; kNoMention if there is none or another.
  template <typename Wanted>
  uint32_t only(Wanted wanted) const {
    uint32_t found = kNoMention;
    for (const uint32_t m : told_) {
      if (!wanted(mention(m))) continue;
      if (found != kNoMention) return kNoMention;
      found = m;
    }
    return found;
  }

  uint32_t only_of_type(MentionType type) const {
    return only([&](const Mention& m) { return m.type == type; });
  }

  /// The answer's only entity that fits the role.
  std::vector<RoleFiller> only_filler(const PredicateRole& role) const {
    std::vector<RoleFiller> found;
    for (const uint32_t m : told_) {
      for (RoleFiller& filler : view_.resolve_mention(m, role).fillers)
        found.push_back(std::move(filler));
    }
    if (found.size() > 1) found.clear();
    return found;
  }

  Claim start(RuleId rule, const RelationInstance& instance) const {
    Claim claim = builder_.start(rule, instance);
    claim.mode = ClaimMode::kAsserted;
    claim.negated = false;
    claim.predicate = instance.predicate->id;
    return claim;
  }

  const RelationInstance* cue(std::string_view predicate) const {
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id == predicate && instance.noun != kNoNode) return &instance;
    }
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id == predicate) return &instance;
    }
    return nullptr;
  }

  void add(Claim claim, RoleFiller filler) {
    const TextRange range = filler.range;
    claim.roles.push_back(std::move(filler));
    builder_.add(std::move(claim), range);
  }

  /// "X holds the post[, while Y has another]": what is told of somebody else is no answer.
  TokenRange first_clause() const {
    for (uint32_t t = answer_.first; t + 1 < answer_.last; ++t) {
      if (view_.context().tokens[t].kind != TokenKind::kMark) continue;
      const std::string_view next = view_.folded(t + 1);
      if (next == "while" || next == "whereas" || next == "and" || next == "as" || next == "with")
        return {answer_.first, t};
    }
    return answer_;
  }

  /// "Who is the mayor of Brno? Petr Dvorak."
  void read_who() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    const RelationInstance* office = cue("office");
    if (rule == kNoRule || office == nullptr) return;
    answer_ = first_clause();
    std::erase_if(told_, [&](uint32_t m) { return !answer_.contains(mention(m).tokens); });
    auto holder = only_filler(*office->predicate->role("holder"));
    if (holder.empty()) holder = unknown_name_in(view_.context(), answer_);
    if (holder.size() != 1) return;
    Claim claim = start(rule, *office);
    claim.tense = Tense::kPresent;
    std::string title = "head";  // "Who runs it?"
    if (office->noun != kNoNode) {
      title = title_words(view_, office->noun);
      const std::string of = portfolio(view_, office->noun);
      if (!of.empty()) title += " " + of;
    }
    if (title.empty() || !builder_.fill(claim, *office, "of")) return;
    const NodeId at = office->noun != kNoNode ? office->noun : office->verb;
    ClaimBuilder::put(claim, "title", title, view_.range_of(at));
    add(std::move(claim), std::move(holder.front()));
  }

  /// "Where did the leaders meet in May? In Oslo."
  void read_where() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, "meeting");
    if (rule == kNoRule) return;
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id != "meeting" ||
          !builder_.resolve(instance, "place").fillers.empty())
        continue;
      auto place = only_filler(*instance.predicate->role("place"));
      Claim claim = start(rule, instance);
      if (place.size() != 1 || !builder_.fill(claim, instance, "participant")) continue;
      if (!claim.time) sole_time(claim);
      return add(std::move(claim), std::move(place.front()));
    }
  }

  void sole_time(Claim& claim) const {
    for (const uint32_t m : view_.mentions()) {
      if (!Mentions::is_temporal(mention(m).type)) continue;
      claim.time = view_.context().mentions.temporal(mention(m));
      claim.time_range = mention(m).text;
      return;
    }
  }

  /// "When was it founded? In 1991."
  void read_when() {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "founding");
    const RelationInstance* founding = cue("founding");
    const uint32_t date = only([](const Mention& m) { return Mentions::is_temporal(m.type); });
    if (rule == kNoRule || founding == nullptr || date == kNoMention ||
        mention(date).tokens.first > answer_.first + 2)
      return;
    Claim claim = start(rule, *founding);
    if (!builder_.fill(claim, *founding, "founded")) return;
    claim.time.reset();
    ClaimBuilder::put_mention(claim, "date", date, mention(date).text);
    builder_.add(std::move(claim), mention(date).text);
  }

  /// "How much did A trade with B in 2020? About $4 billion."
  void read_how_much() {
    const RuleId rule = builder_.rule(CheckKind::kFigure, "trade");
    const RelationInstance* trade = cue("trade");
    const uint32_t amount = only_of_type(MentionType::kMoney);
    if (rule == kNoRule || trade == nullptr || amount == kNoMention) return;
    auto sides = named_in(view_, *trade->predicate->role("side"), {});
    if (sides.size() != 2 || is_blocked(*trade->predicate)) return;
    Claim claim = start(rule, *trade);
    if (!claim.time) sole_time(claim);
    ClaimBuilder::put_mention(claim, "amount", amount, mention(amount).text);
    for (RoleFiller& side : sides) claim.roles.push_back(std::move(side));
    builder_.add(std::move(claim), mention(amount).text);
  }

  bool is_blocked(const Predicate& predicate) const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const WordId form = view_.context().tokens[t].word;
      const WordId base = view_.context().lexicon.lemma(form, PartOfSpeech::kNoun);
      for (const WordId blocker : predicate.blockers) {
        if (blocker == form || blocker == base) return true;
      }
    }
    return false;
  }

  /// "How many documents were planned for the summit? Seventeen."
  void read_how_many() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, "documents");
    const uint32_t number = only_of_type(MentionType::kNumber);
    if (rule == kNoRule || number == kNoMention) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      if (lemma != "document" && lemma != "paper") continue;
      RelationInstance instance;
      instance.noun = id;
      instance.nominal = true;
      Claim claim = builder_.start(rule, instance);
      claim.mode = ClaimMode::kAsserted;
      claim.predicate = "documents";
      ClaimBuilder::put_mention(claim, "number", number, mention(number).text);
      ClaimBuilder::put(claim, "counted", std::string(lemma), {});
      return builder_.add(std::move(claim), mention(number).text);
    }
  }

  /// "What kind of visit did X pay to Y? A working one."
  void read_kind_of_visit() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, "visit");
    if (rule == kNoRule || (!asks("kind") && !asks("sort") && !asks("type"))) return;
    std::string kind;
    for (uint32_t t = answer_.first; t < answer_.last; ++t) {
      const std::string_view word = view_.folded(t);
      if (word == "working" || word == "state" || word == "official" || word == "private")
        kind = std::string(word) + " visit";
    }
    if (kind.empty()) return;
    for (const RelationInstance& instance : instances_) {
      if (instance.predicate->id != "visit") continue;
      Claim claim = start(rule, instance);
      if (!builder_.fill(claim, instance, "actor") ||
          !builder_.fill(claim, instance, "destination"))
        continue;
      if (!claim.time) sole_time(claim);
      const TextRange range = view_.context().text_range(answer_);
      ClaimBuilder::put(claim, "kind", kind, range);
      return builder_.add(std::move(claim), range);
    }
  }

  /// "Which city near the capital has a dam?" asks for another one.
  bool asks_nothing_but_capital() const {
    static constexpr std::array<std::string_view, 12> kPlain = {
        "which",   "city", "town",   "place", "is",    "the",
        "capital", "of",   "serves", "as",    "today", "now"};
    const TokenRange tokens = view_.phrases().tokens;
    uint32_t t = tokens.first;
    while (t < tokens.last && view_.folded(t) != "which") ++t;
    for (; t < tokens.last; ++t) {
      if (view_.context().tokens[t].kind != TokenKind::kWord || one_of(kPlain, view_.folded(t)))
        continue;
      const bool named = std::any_of(view_.mentions().begin(), view_.mentions().end(),
                                     [&](uint32_t m) { return mention(m).tokens.contains(t); });
      if (!named) return false;
    }
    return true;
  }

  /// "What is the capital of Chad? N'Djamena."
  void read_capital() {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "capital");
    const RelationInstance* capital = cue("capital");
    if (rule == kNoRule || capital == nullptr) return;
    auto city = only_filler(*capital->predicate->role("city"));
    Claim claim = start(rule, *capital);
    if (city.size() != 1 || !builder_.fill(claim, *capital, "country")) return;
    add(std::move(claim), std::move(city.front()));
  }

  /// "Who shares a border with Chad? Libya, among others."
  void read_neighbour() {
    const RuleId rule = builder_.rule(CheckKind::kRelation, "border");
    const Predicate* border = builder_.predicates().find("border");
    if (rule == kNoRule || border == nullptr || border->role("one") == nullptr ||
        border->role("other") == nullptr || !asks_border())
      return;
    auto asked = named_in(view_, *border->role("one"), {"country"});
    auto told = only_filler(*border->role("other"));
    if (asked.size() != 1 || told.size() != 1) return;
    Claim claim;
    claim.rule = rule;
    claim.check = CheckKind::kRelation;
    claim.predicate = "border";
    claim.sentence = view_.sentence();
    claim.tense = Tense::kPresent;
    claim.roles.push_back(std::move(asked.front()));
    add(std::move(claim), std::move(told.front()));
  }

  /// The question is about nothing but who borders whom, and denies nothing.
  bool asks_border() const {
    bool border = false;
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string_view word = view_.folded(t);
      if (word == "not" || word == "no" || word == "never" || word == "maritime") return false;
      border |= word == "borders" || word == "border" || word == "frontier" ||
                word == "neighbours" || word == "neighbors" || word == "adjoins";
    }
    return border;
  }

  /// "What sort of body is the W? A military alliance."
  void read_kind() {
    static constexpr std::array<std::string_view, 3> kSorts = {"kind", "sort", "type"};
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "kind");
    const Predicate* kind = builder_.predicates().find("kind");
    if (rule == kNoRule || kind == nullptr || kind->role("thing") == nullptr) return;
    const TokenRange tokens = view_.phrases().tokens;
    bool sort = false;
    for (uint32_t t = tokens.first; t + 1 < tokens.last; ++t)
      sort |= one_of(kSorts, view_.folded(t)) && view_.word(t + 1) == "of";
    auto thing = named_in(view_, *kind->role("thing"), {});
    if (!sort || thing.size() != 1 || !told_.empty()) return;
    uint32_t first = answer_.first;
    while (first < answer_.last && (view_.context().tokens[first].kind == TokenKind::kMark ||
                                    view_.folded(first) == "answer"))
      ++first;
    if (first + 2 >= answer_.last || (view_.folded(first) != "a" && view_.folded(first) != "an"))
      return;
    uint32_t last = ++first;
    while (last < answer_.last && view_.context().tokens[last].kind == TokenKind::kWord) ++last;
    constexpr uint32_t kMostWords = 3;
    if (last - first > kMostWords || !names_kind(*kind, last - 1)) return;
    Claim claim;
    claim.rule = rule;
    claim.check = CheckKind::kAttribute;
    claim.predicate = "kind";
    claim.sentence = view_.sentence();
    claim.tense = Tense::kPresent;
    claim.roles.push_back(std::move(thing.front()));
    const TextRange range = view_.context().text_range({first, last});
    std::string words;
    for (uint32_t t = first; t < last; ++t)
      words.append(t == first ? "" : " ").append(view_.folded(t));
    ClaimBuilder::put(claim, "kind", words, range);
    builder_.add(std::move(claim), range);
  }

  /// The noun is one of those that tell what a body is.
  bool names_kind(const Predicate& kind, uint32_t token) const {
    const WordId noun =
        view_.context().lexicon.lemma(view_.context().tokens[token].word, PartOfSpeech::kNoun);
    return std::any_of(kind.nouns.begin(), kind.nouns.end(), [&](const NounCue& cue) {
      return !cue.words.empty() && cue.words.back() == noun;
    });
  }

  /// "What does Brno mean? Friday."
  void read_meaning() {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "meaning");
    const RelationInstance* meaning = cue("meaning");
    const uint32_t day = only_of_type(MentionType::kWeekday);
    if (rule == kNoRule || meaning == nullptr || day == kNoMention || !asks_meaning()) return;
    auto cities = named_in(view_, *meaning->predicate->role("named"), {"city"});
    if (cities.size() != 1) return;
    Claim claim = start(rule, *meaning);
    claim.time.reset();
    claim.tense = Tense::kPresent;
    claim.roles.push_back(std::move(cities.front()));
    ClaimBuilder::put_mention(claim, "sense", day, mention(day).text);
    builder_.add(std::move(claim), mention(day).text);
  }

  /// "Which capital's name means \"muddy place\"? Brno.": the sense is asked, the city answered.
  void read_named_so() {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "meaning");
    const Predicate* predicate = builder_.predicates().find("meaning");
    if (rule == kNoRule || predicate == nullptr || predicate->role("named") == nullptr ||
        !asks_meaning() || !named_in(view_, *predicate->role("named"), {"city"}).empty())
      return;
    std::vector<RoleFiller> city;
    for (const uint32_t m : told_) {
      for (RoleFiller& filler : view_.resolve_mention(m, *predicate->role("named")).fillers) {
        if (view_.facts().entity(filler.entities.front()).type == "city")
          city.push_back(std::move(filler));
      }
    }
    if (city.size() != 1) return;
    Claim claim;
    claim.rule = rule;
    claim.check = CheckKind::kAttribute;
    claim.predicate = "meaning";
    claim.sentence = view_.sentence();
    claim.tense = Tense::kPresent;
    claim.roles.push_back(std::move(city.front()));
    if (!put_asked_sense(claim)) return;
    const TextRange span = claim.roles.back().range;
    builder_.add(std::move(claim), span);
  }

  /// The sense that the question tells: its only weekday, or its only words in quotation marks.
  bool put_asked_sense(Claim& claim) const {
    constexpr uint32_t kLongest = 5;
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (view_.context().tokens[t].mark_class != kOpenQuote) continue;
      uint32_t last = t + 1;
      while (last < tokens.last && view_.context().tokens[last].mark_class != kCloseQuote) ++last;
      if (last == tokens.last || last - t > kLongest + 1 || last == t + 1) return false;
      const TextRange range = view_.context().text_range({t + 1, last});
      ClaimBuilder::put(claim, "quoted", {}, range);
      ClaimBuilder::put(claim, "sense", view_.words({t + 1, last}), range);
      return true;
    }
    uint32_t day = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (mention(m).type != MentionType::kWeekday) continue;
      if (day != kNoMention) return false;
      day = m;
    }
    if (day == kNoMention) return false;
    ClaimBuilder::put_mention(claim, "sense", day, mention(day).core_text);
    return true;
  }

  bool asks_meaning() const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      const std::string_view word = view_.word(t);
      if (word == "mean" || word == "means" || word == "meaning" || word == "translates" ||
          word == "translate" || word == "signifies")
        return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const std::vector<RelationInstance>& instances_;
  TokenRange answer_;
  std::vector<uint32_t> told_;  ///< the answer's mentions
};

}  // namespace

void read_answers(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  AnswerReader(builder, instances).read();
}

}  // namespace factlint
