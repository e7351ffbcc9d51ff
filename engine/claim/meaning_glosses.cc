// Glosses right behind a name, and a day said to be what a name means -> claims about meanings.
#include <algorithm>
#include <array>

#include "engine/claim/claim_builder.h"
#include "engine/claim/described_sense.h"

namespace factlint {
namespace {

/// The name that the words right before `sense` gloss: name, comma or bracket, at most three words
/// that end in "literally", "meaning" or "for".
uint32_t glossed_name(const SentenceView& view, uint32_t sense) {
  constexpr uint32_t kMostWords = 3;
  const auto mark = [&](uint32_t t) {
    const Token& token = view.context().tokens[t];
    return token.kind == TokenKind::kMark ? static_cast<int>(token.mark_class) : -1;
  };
  const uint32_t begin = view.phrases().tokens.first;
  uint32_t t = sense;
  if (t > begin && mark(t - 1) == kOpenQuote) --t;
  if (t > begin && (mark(t - 1) == kComma || mark(t - 1) == kColon)) --t;
  if (t <= begin + 2) return kNoMention;
  const std::string_view cue = view.word(t - 1);
  if (cue != "literally" && cue != "meaning" && cue != "for" && cue != "simply") return kNoMention;
  uint32_t words = 0;
  while (t > begin && words <= kMostWords &&
         view.context().tokens[t - 1].kind == TokenKind::kWord) {
    --t;
    ++words;
  }
  if (t <= begin || words > kMostWords) return kNoMention;
  const auto stop = mark(t - 1);
  const bool spaced = stop == kHyphen && !view.context().tokens[t - 1].is(kGlued);
  if (stop != kComma && stop != kOpenBracket && stop != kDash && !spaced) return kNoMention;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (mention.type == MentionType::kEntity && mention.core.last == t - 1) return m;
  }
  return kNoMention;
}

/// A claim has read a sense there already.
bool is_claimed(const ClaimBuilder& builder, TextRange range) {
  const auto& claims = builder.claims();
  return std::any_of(claims.rbegin(), claims.rend(), [&](const Claim& claim) {
    const RoleFiller* sense = claim.role("sense");
    return claim.sentence == builder.view().sentence() && sense != nullptr &&
           sense->range.overlaps(range);
  });
}

/// A claim of what `name` means, its sense yet to be put.
Claim start_meaning(const ClaimBuilder& builder, RuleId rule, uint32_t name) {
  const SentenceView& view = builder.view();
  RelationInstance instance;
  instance.noun = view.node_of_mention(name);
  instance.nominal = true;
  Claim claim = builder.start(rule, instance);
  claim.predicate = "meaning";
  claim.time.reset();
  builder.put_entity(claim, "named", name);
  return claim;
}

/// The claim that `name` means the words at `sense`.
void add_quoted(ClaimBuilder& builder, RuleId rule, uint32_t name, TokenRange sense) {
  const SentenceView& view = builder.view();
  Claim claim = start_meaning(builder, rule, name);
  const TextRange range = view.context().text_range(sense);
  ClaimBuilder::put(claim, "sense", view.words(sense), range);
  ClaimBuilder::put(claim, "quoted", {}, range);
  builder.add(std::move(claim), join(view.context().mentions.all[name].core_text, range));
}

/// The quotation mark that opens a gloss of the name which ends at `t`: right behind a comma, dash
/// or bracket, or behind "literally", "or" and the like; 0 if there is none. `sure` where the words
/// say by themselves that a meaning follows.
uint32_t gloss_begin(const SentenceView& view, uint32_t t, bool& sure) {
  constexpr uint32_t kMostWords = 4;
  const TokenRange sentence = view.phrases().tokens;
  const auto mark = [&](uint32_t at) {
    if (!sentence.contains(at)) return -1;
    const Token& token = view.context().tokens[at];
    return token.kind == TokenKind::kMark ? static_cast<int>(token.mark_class) : -1;
  };
  const int off = mark(t);
  if (off != kDash && off != kHyphen && off != kComma && off != kOpenBracket) return 0;
  uint32_t quote = t + 1;
  while (sentence.contains(quote) && mark(quote) == -1 && quote <= t + kMostWords) ++quote;
  if (mark(quote) == kComma || mark(quote) == kColon) ++quote;
  if (mark(quote) != kOpenQuote) return 0;
  if (quote == t + 1) return quote;
  const uint32_t last = mark(quote - 1) == -1 ? quote - 1 : quote - 2;
  const std::string_view cue = view.folded(last);
  const bool tongue = last > t + 1 && cue == "for" &&
                      (view.folded(last - 1) == "tajik" || view.folded(last - 1) == "persian");
  sure = cue == "literally" || cue == "meaning" || tongue;
  return sure || cue == "or" || cue == "simply" ? quote : 0;
}

/// "in Tajik", "in the local tongue" from `t` on.
bool names_tongue(const SentenceView& view, uint32_t t) {
  const TokenRange sentence = view.phrases().tokens;
  if (!sentence.contains(t) || view.word(t) != "in") return false;
  static constexpr std::array<std::string_view, 14> kTongue = {
      "the",   "its",     "local", "native",   "own",     "national",    "tongue",
      "tajik", "persian", "farsi", "language", "english", "translation", "dialect"};
  // Nothing else: "in the language of the atlas", "in Tajik schoolbooks" tell of no tongue.
  uint32_t at = t + 1;
  while (at < std::min(sentence.last, t + 5) &&
         std::find(kTongue.begin(), kTongue.end(), view.folded(at)) != kTongue.end())
    ++at;
  const bool ends = !sentence.contains(at) || view.context().tokens[at].kind == TokenKind::kMark;
  const std::string_view last = view.folded(at - 1);
  return ends && at > t + 1 && last != "the" && last != "its" && last != "local" && last != "own" &&
         last != "native" && last != "national";
}

/// "Translated, Brno is 'muddy place'", "In Czech, Brno is 'muddy place'".
void read_translated(ClaimBuilder& builder) {
  constexpr uint32_t kLongest = 5;
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  const SentenceView& view = builder.view();
  const TokenRange sentence = view.phrases().tokens;
  if (rule == kNoRule || sentence.size() < 6) return;
  uint32_t comma = sentence.first;
  const uint32_t end = std::min(sentence.last, sentence.first + kLongest);
  while (comma < end && view.context().tokens[comma].mark_class != kComma) ++comma;
  const std::string_view first = view.folded(sentence.first);
  const bool told =
      first == "translated" || first == "rendered" || first == "literally" ||
      (first == "in" && comma > sentence.first + 1 &&
       (view.folded(comma - 1) == "tajik" || view.folded(comma - 1) == "translation" ||
        view.folded(comma - 1) == "persian" || view.folded(comma - 1) == "english"));
  if (!told || comma >= end) return;
  for (const uint32_t m : view.mentions()) {
    const Mention& name = view.context().mentions.all[m];
    if (name.type != MentionType::kEntity || name.tokens.first != comma + 1) continue;
    const uint32_t be = name.core.last;
    if (be + 2 >= sentence.last || view.word(be) != "is" ||
        view.context().tokens[be + 1].mark_class != kOpenQuote)
      return;
    uint32_t last = be + 2;
    while (last < sentence.last && last < be + 3 + kLongest &&
           view.context().tokens[last].mark_class != kCloseQuote)
      ++last;
    if (last < sentence.last && view.context().tokens[last].mark_class == kCloseQuote &&
        !is_claimed(builder, view.context().text_range({be + 2, last})))
      add_quoted(builder, rule, m, {be + 2, last});
    return;
  }
}

/// "Brno - 'muddy place' in the local tongue": a quoted sense, set off behind the name.
void read_quoted_gloss(ClaimBuilder& builder) {
  constexpr uint32_t kLongest = 5;
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const TokenRange sentence = view.phrases().tokens;
  const auto closes = [&](uint32_t t) {
    return view.context().tokens[t].kind == TokenKind::kMark &&
           view.context().tokens[t].mark_class == kCloseQuote;
  };
  for (const uint32_t m : view.mentions()) {
    const Mention& name = view.context().mentions.all[m];
    if (name.type != MentionType::kEntity) continue;
    bool sure = false;
    const uint32_t quote = gloss_begin(view, name.core.last, sure);
    if (quote == 0) continue;
    uint32_t last = quote + 1;
    while (sentence.contains(last) && !closes(last) && last - quote <= kLongest) ++last;
    if (!sentence.contains(last) || !closes(last)) continue;
    if (!sure && !names_tongue(view, last + 1)) continue;
    if (is_claimed(builder, view.context().text_range({quote + 1, last}))) continue;
    add_quoted(builder, rule, m, {quote + 1, last});
  }
}

/// "Brno, literally \"Friday\"", "Brno (Czech for \"Friday\")": a gloss right behind the name.
void read_gloss(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const auto& all = view.context().mentions.all;
  for (const uint32_t m : view.mentions()) {
    if (all[m].type != MentionType::kWeekday || all[m].core.first < view.phrases().tokens.first + 3)
      continue;
    const uint32_t name = glossed_name(view, all[m].core.first);
    if (name == kNoMention) continue;
    Claim claim = start_meaning(builder, rule, name);
    ClaimBuilder::put_mention(claim, "sense", m, all[m].core_text);
    builder.add(std::move(claim), join(all[name].core_text, all[m].core_text));
  }
}

/// The weekday that ends what `t` begins: "[Friday] is what".
uint32_t weekday_from(const SentenceView& view, uint32_t t) {
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (mention.type == MentionType::kWeekday && mention.core.first >= t &&
        mention.core.first <= t + 1)
      return m;
  }
  return kNoMention;
}

void add_meaning(ClaimBuilder& builder, RuleId rule, uint32_t name, uint32_t sense) {
  const auto& all = builder.view().context().mentions.all;
  Claim claim = start_meaning(builder, rule, name);
  claim.mode = ClaimMode::kAsserted;
  ClaimBuilder::put_mention(claim, "sense", sense, all[sense].core_text);
  builder.add(std::move(claim), join(all[name].core_text, all[sense].core_text));
}

/// "Friday is what Brno means".
void read_what_it_means(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const auto& all = view.context().mentions.all;
  const TokenRange sentence = view.phrases().tokens;
  for (const uint32_t name : view.mentions()) {
    if (all[name].type != MentionType::kEntity) continue;
    const TokenRange core = all[name].core;
    const std::string_view next = sentence.contains(core.last) ? view.word(core.last) : "";
    if ((next == "means" || next == "signifies" || next == "denotes") &&
        core.first >= sentence.first + 3 && view.word(core.first - 1) == "what" &&
        view.word(core.first - 2) == "is") {
      const uint32_t day = weekday_from(view, core.first - 3);
      if (day != kNoMention && all[day].core.last + 2 == core.first)
        add_meaning(builder, rule, name, day);
    }
  }
}

/// A language at `t`: by name, or by the adjective of a country ("the Tajik").
bool is_tongue(const SentenceView& view, uint32_t t) {
  static constexpr std::array<std::string_view, 7> kTongues = {
      "tajik", "persian", "farsi", "dari", "iranian", "language", "tongue"};
  if (!view.phrases().tokens.contains(t)) return false;
  if (std::find(kTongues.begin(), kTongues.end(), view.folded(t)) != kTongues.end()) return true;
  return std::any_of(view.mentions().begin(), view.mentions().end(), [&](uint32_t m) {
    const Mention& mention = view.context().mentions.all[m];
    return mention.type == MentionType::kEntity && mention.core.contains(t) &&
           view.context().mentions.entity(mention).form == NameForm::kAdjective;
  });
}

/// The word at `t` says by itself that a meaning follows: "means", "literally", "the Czech for",
/// "the word for".
bool opens_meaning(const SentenceView& view, uint32_t t) {
  static constexpr std::array<std::string_view, 12> kMeans = {
      "means",       "meaning",   "meant",   "translates", "translated", "literally",
      "translation", "signifies", "denotes", "rendered",   "mean",       "translate"};
  const std::string_view word = view.folded(t);
  if (std::find(kMeans.begin(), kMeans.end(), word) != kMeans.end()) return true;
  if (word != "for" || t <= view.phrases().tokens.first) return false;
  const std::string_view before = view.folded(t - 1);
  return before == "word" || before == "term" || is_tongue(view, t - 1);
}

/// The only city that the sentence names; kNoMention if none or several.
uint32_t only_city(const SentenceView& view) {
  uint32_t found = kNoMention;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) continue;
    const EntityMention& entity = view.context().mentions.entity(mention);
    if (view.facts().entity(entity.candidates.front()).type != "city") continue;
    const bool same =
        found != kNoMention &&
        view.context().mentions.entity(view.context().mentions.all[found]).candidates ==
            entity.candidates;
    if (found != kNoMention && !same) return kNoMention;
    if (found == kNoMention) found = m;
  }
  return found;
}

/// "Brno is simply the Czech for 'muddy place'", "Brno comes from a word that means 'mud'": a
/// quoted sense right behind a word of meaning that follows the name.
void read_quoted_behind_cue(ClaimBuilder& builder) {
  constexpr uint32_t kLongest = 5;
  constexpr uint32_t kReach = 12;
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  const SentenceView& view = builder.view();
  const uint32_t name = rule == kNoRule ? kNoMention : only_city(view);
  if (name == kNoMention) return;
  const TokenRange sentence = view.phrases().tokens;
  const uint32_t begin = view.context().mentions.all[name].core.last;
  for (uint32_t t = begin; t < std::min(sentence.last, begin + kReach); ++t) {
    const std::string_view word = view.folded(t);
    if (word == "not" || word == "never" || word == "n't" ||
        view.context().tokens[t].mark_class == kSemicolon)
      return;
    if (!opens_meaning(view, t)) continue;
    uint32_t first = t + 1;
    while (sentence.contains(first) && first < t + 4 &&
           view.context().tokens[first].mark_class != kOpenQuote)
      ++first;
    if (!sentence.contains(++first) || view.context().tokens[first - 1].mark_class != kOpenQuote)
      continue;
    uint32_t last = first;
    while (sentence.contains(last) && last <= first + kLongest &&
           view.context().tokens[last].mark_class != kCloseQuote)
      ++last;
    if (sentence.contains(last) && view.context().tokens[last].mark_class == kCloseQuote &&
        last > first && !is_claimed(builder, view.context().text_range({first, last})))
      add_quoted(builder, rule, name, {first, last});
    return;
  }
}

/// The city that ends at `t`: by its name, or as the capital of a country.
std::vector<EntityId> city_before(const SentenceView& view, uint32_t t) {
  const auto& all = view.context().mentions.all;
  const bool capital = t > view.phrases().tokens.first && view.word(t - 1) == "capital";
  for (const uint32_t m : view.mentions()) {
    if (all[m].type != MentionType::kEntity || all[m].core.last != (capital ? t - 1 : t)) continue;
    const auto& candidates = view.context().mentions.entity(all[m]).candidates;
    if (!capital) return candidates;
    for (const FactId id : view.facts().naming(candidates.front(), FactKind::kAttribute)) {
      const Fact& fact = view.facts().fact(id);
      if (fact.property == "capital of" && fact.subject != kNoEntity) return {fact.subject};
    }
  }
  return {};
}

/// "to the locals", "to those who speak it", behind a day.
bool tells_for_whom(const SentenceView& view, uint32_t t) {
  static constexpr std::array<std::string_view, 8> kThem = {
      "locals", "natives", "those", "tajiks", "people", "inhabitants", "speakers", "residents"};
  const TokenRange sentence = view.phrases().tokens;
  while (sentence.contains(t) && view.context().tokens[t].kind == TokenKind::kMark) ++t;
  if (!sentence.contains(t + 1) || (view.word(t) != "to" && view.word(t) != "for")) return false;
  for (uint32_t u = t + 1; u < std::min(sentence.last, t + 4); ++u) {
    if (std::find(kThem.begin(), kThem.end(), view.folded(u)) != kThem.end()) return true;
  }
  return false;
}

/// "Brno, or Friday to the locals": a day by which another name is told.
void read_day_to_locals(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const auto& all = view.context().mentions.all;
  const uint32_t begin = view.phrases().tokens.first;
  for (const uint32_t day : view.mentions()) {
    if (all[day].type != MentionType::kWeekday || all[day].core.first < begin + 2) continue;
    uint32_t t = all[day].core.first;
    if (view.word(t - 1) == "or") --t;
    const uint8_t mark = t > begin ? view.context().tokens[t - 1].mark_class : uint8_t{kOtherMark};
    if ((mark != kComma && mark != kOpenBracket) || !tells_for_whom(view, all[day].core.last))
      continue;
    std::vector<EntityId> city = city_before(view, t - 1);
    if (city.empty() || is_claimed(builder, all[day].core_text)) continue;
    RelationInstance instance;
    instance.noun = view.phrases().node_at(t - 2);
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.predicate = "meaning";
    claim.mode = ClaimMode::kAsserted;
    claim.time.reset();
    RoleFiller filler;
    filler.role = "named";
    filler.entities = std::move(city);
    filler.range = view.context().text_range({t - 2, t - 1});
    claim.roles.push_back(std::move(filler));
    ClaimBuilder::put_mention(claim, "sense", day, all[day].core_text);
    const TextRange span = join(claim.roles.front().range, all[day].core_text);
    builder.add(std::move(claim), span);
  }
}

/// "Brno, Friday in English, is ...": a day between commas, and in which tongue.
void read_day_in_tongue(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kAttribute, "meaning");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const auto& all = view.context().mentions.all;
  for (const uint32_t name : view.mentions()) {
    if (all[name].type != MentionType::kEntity) continue;
    const uint32_t mark = all[name].core.last;
    const uint32_t day = weekday_from(view, mark + 1);
    if (day == kNoMention || mark + 3 >= view.phrases().tokens.last ||
        view.context().tokens[mark].kind != TokenKind::kMark)
      continue;
    uint32_t t = all[day].core.last;
    if (view.context().tokens[t].mark_class == kCloseQuote) ++t;
    if (t + 1 >= view.phrases().tokens.last || view.word(t) != "in") continue;
    const std::string_view tongue = view.folded(t + 1);
    if (tongue == "english" || tongue == "tajik" || tongue == "persian" || tongue == "farsi")
      add_meaning(builder, rule, name, day);
  }
}

}  // namespace

void read_glosses(ClaimBuilder& builder) {
  read_gloss(builder);
  read_what_it_means(builder);
  read_day_in_tongue(builder);
  read_quoted_gloss(builder);
  read_translated(builder);
  read_translation(builder);
  read_quoted_behind_cue(builder);
  read_day_to_locals(builder);
}

}  // namespace factlint
