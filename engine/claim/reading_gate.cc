#include "engine/claim/reading_gate.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "engine/base/utf8.h"
#include "engine/claim/letter_words.h"

namespace factlint {
namespace {

constexpr uint32_t kReach = 4;       ///< sentences back that a definite noun reaches, as in Focus
constexpr uint32_t kBodyReach = 14;  ///< sentences down that a heading's body reaches, and one more

constexpr uint32_t kShort = 12;  ///< tokens of a sentence that leans on the one before

bool is_city_role(const PredicateRole& role) {
  return std::find(role.types.begin(), role.types.end(), "city") != role.types.end();
}

}  // namespace

ReadingGate::ReadingGate(const PredicateLexicon& predicates, const FactBase& facts,
                         const Vocabulary& vocabulary, const Lexicon& lexicon)
    : facts_(facts),
      known_(facts.entities().size(), kNameOnly),
      is_body_(facts.entities().size(), 0),
      is_city_(facts.entities().size(), 0),
      word_class_(vocabulary.size(), 0),
      noun_of_(vocabulary.size(), 0) {
  for (EntityId id = 0; id < is_city_.size(); ++id)
    is_city_[id] = facts.entity(id).type == "city" ? 1 : 0;
  read_facts(predicates.find("membership"));
  mark_words(predicates, vocabulary, lexicon);
  mark_nouns(vocabulary);
}

void ReadingGate::read_facts(const Predicate* membership) {
  const auto add = [&](EntityId id, uint8_t known) {
    if (id < known_.size()) known_[id] = std::max(known_[id], known);
  };
  const PredicateRole* whole = membership == nullptr ? nullptr : membership->role("whole");
  const auto is_body = [&](EntityId id) {
    const std::string& type = facts_.entity(id).type;
    return std::find(whole->types.begin(), whole->types.end(), type) != whole->types.end();
  };
  for (const Fact& fact : facts_.facts()) {
    const bool member = fact.kind == FactKind::kMembership && whole != nullptr;
    const uint8_t known = member ? kOnlyMember : kFacts;
    add(fact.subject, kFacts);
    for (const EntityId id : fact.objects) add(id, known);
    for (const EventRole& role : fact.roles) {
      for (const EntityId id : role.entities) add(id, known);
    }
    if (member && is_body(fact.subject)) is_body_[fact.subject] = 1;
  }
}

void ReadingGate::mark_words(const PredicateLexicon& predicates, const Vocabulary& vocabulary,
                             const Lexicon& lexicon) {
  std::vector<uint8_t> cues(vocabulary.size(), 0);  // per word: what its forms are
  const auto add = [&](WordId word, uint8_t kind) {
    if (word < cues.size()) cues[word] |= kind;
  };
  for (const Predicate& predicate : predicates.all()) {
    const bool places = std::any_of(predicate.roles.begin(), predicate.roles.end(), is_city_role);
    for (const VerbFrame& frame : predicate.verbs) add(frame.words.front(), kCueWord);
    for (const BoundVerb& bound : predicate.bounds) add(bound.words.front(), kCueWord);
    for (const NounCue& cue : predicate.nouns) {
      add(cue.words.back(), kCueWord);
      if (places) add(cue.words.back(), kPlaceCue);
    }
  }
  for (WordId word = 1; word < vocabulary.size(); ++word) {
    word_class_[word] |= cues[word];
    for (const Analysis& analysis : lexicon.analyses(word))
      word_class_[word] |= cues[analysis.lemma];
  }
  const auto mark_all = [&](std::span<const std::string_view> words, uint8_t kind) {
    for (const std::string_view text : words) {
      const WordId word = vocabulary.find(text);
      if (word != kUnknownWord) word_class_[word] |= kind;
    }
  };
  mark_all(
      std::array<std::string_view, 26>{
          "it",           "its",        "they",       "their",  "whose",   "he",        "his",
          "them",         "leaders",    "presidents", "heads",  "summit",  "meeting",   "session",
          "countries",    "neighbours", "neighbors",  "member", "members", "documents", "papers",
          "peacekeepers", "format",     "total",      "figure", "volume"},
      kPronoun);
  mark_all(kLetterWords, kAcronymWord);
  mark_all(
      std::array<std::string_view, 10>{"stands", "stand", "stood", "short", "known", "abbreviated",
                                       "shortened", "called", "dubbed", "being"},
      kAcronymWord);
  the_ = vocabulary.find("the");
  or_ = vocabulary.find("or");
}

void ReadingGate::mark_nouns(const Vocabulary& vocabulary) {
  for (const Entity& entity : facts_.entities()) {
    nouns_of_.emplace_back();
    for (const std::string& noun : entity.nouns) {
      const WordId word = vocabulary.find(fold_word(noun));
      if (word == kUnknownWord) continue;
      word_class_[word] |= kEntityNoun;
      if (noun_of_[word] == 0) noun_of_[word] = ++nouns_;
      nouns_of_.back().push_back(noun_of_[word]);
    }
  }
}

bool ReadingGate::is_noun_as_name(const DocumentContext& context, uint32_t token) const {
  const Token& noun = context.tokens[token];
  if (!is_entity_noun(noun.word) || !noun.is(kCapitalised) || token == 0) return false;
  const bool longer =
      token + 1 < context.tokens.size() && context.tokens[token + 1].is(kCapitalised);
  return context.tokens[token - 1].word == the_ && !longer;
}

GateWalk::GateWalk(const ReadingGate& gate, const DocumentContext& context)
    : gate_(gate), context_(context), last_(gate.nouns_ + 1U) {}

/// A member is judged only where a body it may be in is near.
bool GateWalk::may_judge(uint8_t known, uint32_t sentence) const {
  return known == ReadingGate::kFacts ||
         (known == ReadingGate::kOnlyMember && sentence < body_reach_);
}

bool GateWalk::noun_in_reach(WordId word, uint32_t sentence) const {
  const LastNamed& last = last_[gate_.noun_of_[word]];
  return last.any && last.sentence + kReach >= sentence && may_judge(last.known, sentence);
}

GateWalk::Seen GateWalk::see_words(TokenRange tokens, uint32_t sentence) const {
  Seen seen;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const WordId word = context_.tokens[t].word;
    const uint8_t kind = gate_.word_class_[word];
    if (kind == 0) continue;
    seen.cue |= (kind & ReadingGate::kCueWord) != 0;
    seen.place_cue |= (kind & ReadingGate::kPlaceCue) != 0;
    seen.pronoun |= (kind & ReadingGate::kPronoun) != 0;
    seen.acronym_word |= (kind & ReadingGate::kAcronymWord) != 0;
    if ((kind & ReadingGate::kEntityNoun) == 0 || seen.noun) continue;
    seen.noun = noun_in_reach(word, sentence) || gate_.is_noun_as_name(context_, t);
  }
  return seen;
}

/// "(NON)", "NON (", "NON, the New ...", "or NON", "NON: ...": where an expansion may stand.
bool GateWalk::told_beside(const Mention& acronym) const {
  const auto mark = [&](uint32_t t) {
    return t < context_.tokens.size() ? context_.tokens[t].mark_class : uint8_t{kOtherMark};
  };
  const uint32_t first = acronym.core.first;
  if (first > 0 &&
      (mark(first - 1) == kOpenBracket || context_.tokens[first - 1].word == gate_.or_))
    return true;
  switch (mark(acronym.core.last)) {
    case kOpenBracket:
    case kColon:
    case kDash:
      return true;
    case kComma: {
      const uint32_t next = acronym.core.last + 1;
      const WordId word = next < context_.tokens.size() ? context_.tokens[next].word : kUnknownWord;
      return word != kUnknownWord && (word == gate_.the_ || word == gate_.or_);
    }
    default:
      return false;
  }
}

/// Keeps which nouns may go back to `mention`, the nearest deciding.
void GateWalk::remember(const Mention& mention, uint32_t sentence) {
  const EntityMention& named = context_.mentions.entity(mention);
  if (named.anaphoric || named.form == NameForm::kDemonym || named.form == NameForm::kAdjective)
    return;
  for (const EntityId id : named.candidates) {
    for (const uint16_t noun : gate_.nouns_of_[id]) {
      LastNamed& last = last_[noun];
      if (!last.any || last.sentence != sentence) last = {sentence, true, ReadingGate::kNameOnly};
      last.known = std::max(last.known, gate_.known_[id]);
    }
  }
}

GateWalk::Named GateWalk::see_names(TokenRange tokens, uint32_t sentence) {
  Named named;
  const auto& all = context_.mentions.all;
  for (; next_ < all.size() && all[next_].tokens.first < tokens.last; ++next_) {
    const Mention& mention = all[next_];
    if (mention.type != MentionType::kEntity || mention.tokens.first < tokens.first) continue;
    ++named.places;
    const EntityMention& entity = context_.mentions.entity(mention);
    for (const EntityId id : entity.candidates) {
      named.known = std::max(named.known, gate_.known_[id]);
      if (gate_.is_body_[id] != 0) body_reach_ = sentence + kBodyReach;
      named.city |= gate_.is_city_[id] != 0;
    }
    // Of a body that no fact tells of, only what its letters stand for can be checked.
    if (entity.form == NameForm::kAcronym) {
      named.acronym = true;
      named.told_beside = named.told_beside || told_beside(mention);
    }
    remember(mention, sentence);
  }
  return named;
}

/// A short sentence behind a question: "Nine."
bool GateWalk::answers(uint32_t sentence) const {
  if (sentence == 0 || context_.sentences[sentence].tokens.size() > kShort) return false;
  const TokenRange before = context_.sentences[sentence - 1].tokens;
  return !before.empty() && context_.tokens[before.last - 1].mark_class == MarkClass::kQuestion;
}

/// "Which capital's name means so?": the next sentence names a city that the facts tell of.
bool GateWalk::answered_by_city(uint32_t sentence) const {
  const auto& sentences = context_.sentences;
  const TokenRange here = sentences[sentence].tokens;
  if (here.empty() || context_.tokens[here.last - 1].mark_class != MarkClass::kQuestion ||
      sentence + 1 >= sentences.size() || sentences[sentence + 1].tokens.size() > 2 * kShort)
    return false;
  const auto& all = context_.mentions.all;
  for (size_t m = next_; m < all.size(); ++m) {
    if (all[m].tokens.first >= sentences[sentence + 1].tokens.last) break;
    if (all[m].type != MentionType::kEntity) continue;
    const EntityId id = context_.mentions.entity(all[m]).candidates.front();
    if (gate_.is_city_[id] != 0 && gate_.known_[id] == ReadingGate::kFacts) return true;
  }
  return false;
}

bool GateWalk::worth_reading(uint32_t sentence, bool claimed) {
  const Sentence& here = context_.sentences[sentence];
  const bool heading = context_.document.blocks[here.block].kind == BlockKind::kHeading;
  const bool followed = before_ || claimed || (under_name_ && !heading);
  const Named named = see_names(here.tokens, sentence);
  const Seen seen = see_words(here.tokens, sentence);
  // "Lyon, in Germany": two places may be held against each other; "the summit opened in Lyon" may
  // be one that the text names elsewhere.
  const bool place = named.city && (named.places > 1 || (seen.place_cue && names_facts_));
  const bool letters = named.told_beside || (named.acronym && seen.acronym_word);
  // "Jan Novak | Minister of Health": the cell before names whose it is.
  const bool cell = context_.document.blocks[here.block].kind == BlockKind::kTableCell;
  const bool known = seen.noun || may_judge(named.known, sentence);
  names_facts_ |= named.known == ReadingGate::kFacts || seen.noun;
  const bool asked = seen.cue && answered_by_city(sentence);
  const bool worth = here.prose && (known || place || letters || asked ||
                                    ((seen.pronoun || cell) && seen.cue && followed));
  const bool leans = claimed && named.places > 0 && here.tokens.size() <= kShort;
  const bool read = worth || (here.prose && (leans || (worth_before_ && answers(sentence))));
  before_ = here.prose && (known || (cell && worth) || (seen.pronoun && followed && heading));
  worth_before_ = read;
  if (heading) under_name_ = read;
  return read;
}

}  // namespace factlint
