// The tags that a unit may have, and what each costs by itself.
#include <algorithm>

#include "engine/phrase/tagger.h"

namespace factlint {
namespace {

constexpr int kAsideCost = 200;       // a noun behind a comma and before "outside"
constexpr int kBeforeParticle = 400;  // a noun before "up" or "down" that may be a verb
constexpr int kCapitalVerb = 400;     // a verb or an adverb with a capital inside a sentence
constexpr int kPluralAdjective = 400;
constexpr int kMeanwhileCost = 330;  // "as" for a preposition, where a clause may follow

WordId first_word(const Workspace& work, uint32_t unit) {
  return work.token(work.units[unit].tokens.first).word;
}

bool may_be_participle(std::span<const Candidate> known) {
  return std::any_of(known.begin(), known.end(),
                     [](const Candidate& c) { return c.tag == Tag::kPart; });
}

}  // namespace

void Tagger::add(Candidate candidate, int extra) {
  if (candidates_.size() - first_candidate_.back() >= kMaxCandidates) return;
  candidate.cost = static_cast<int16_t>(candidate.cost + extra);
  for (size_t i = first_candidate_.back(); i < candidates_.size(); ++i) {
    if (candidates_[i].tag == candidate.tag) {
      candidates_[i].cost = std::min(candidates_[i].cost, candidate.cost);
      return;
    }
  }
  candidates_.push_back(candidate);
}

void Tagger::collect(Workspace& work, uint32_t index) {
  first_candidate_.push_back(static_cast<uint32_t>(candidates_.size()));
  const Unit& unit = work.units[index];
  if (unit.fixed) {
    add({unit.tag, unit.plural, 0, unit.lemma});
    // "Tajik" may be a noun, "2022 members" a count.
    if (unit.adjectival) add({Tag::kName, false, 120, unit.lemma});
    if (unit.number != kNoMention) add({Tag::kNumeral, false, 60, unit.lemma});
  } else if (unit.compound) {
    collect_compound(work, unit);
  } else if (unit.adjectival) {
    add({unit.tag, unit.plural, 40, unit.lemma});
    add({Tag::kAdjective, false, static_cast<int16_t>(unit.plural ? kPluralAdjective : 0),
         unit.lemma});
  } else {
    collect_word(work, unit, index);
  }
}

void Tagger::collect_word(Workspace& work, const Unit& unit, uint32_t index) {
  const Token& token = work.token(unit.tokens.first);
  const WordClasses& words = *work.words;
  if (token.kind == TokenKind::kNumber) {
    const uint32_t size = token.end - token.begin;
    add({Tag::kNumeral, true, 0, kUnknownWord});
    if (size == 4) add({Tag::kTime, false, 40, kUnknownWord});
    return;
  }
  // "came into being 20 years ago"
  if (index > 0 && words.is_being(unit.word) && words.is_into(first_word(work, index - 1)))
    return add({Tag::kNoun, false, 0, unit.word});
  std::span<const Candidate> known = words.candidates(unit.word);
  const bool capitals_tell = !work.sentence.all_caps && !(work.sentence.headline && !known.empty());
  const bool first = index == 0 || (index == 1 && work.units[0].mark != 0) ||
                     (index > 0 && (work.units[index - 1].tag == Tag::kQuote ||
                                    work.units[index - 1].tag == Tag::kColon));
  const bool name_like = unit.capitalised && capitals_tell;
  if (known.empty()) return collect_unknown(work, unit, name_like);
  const bool closed = known.front().cost <= 60 && !is_nominal(known.front().tag) &&
                      !is_verb(known.front().tag) && known.front().tag != Tag::kAdjective &&
                      known.front().tag != Tag::kAdverb;
  // "US", "WHO", "IT" in capitals are names, not pronouns.
  const bool shouted = closed && name_like && token.is(kAllCaps);
  if (shouted) add({Tag::kName, false, 0, unit.word});
  for (const Candidate& c : known) {
    int extra = shouted ? 300 : 0;
    if (name_like && !first && !closed) {
      if (is_verb(c.tag) || c.tag == Tag::kAdverb) extra = kCapitalVerb;
      if (c.tag == Tag::kAdjective) extra = 60;
    }
    if (c.tag == Tag::kAdjective && words.is(unit.word, kTitleNoun))
      extra += title_cost(work, index, name_like);
    // "prices rose as the summit opened"
    if ((c.tag == Tag::kPreposition || c.tag == Tag::kAdverb) && words.is(unit.word, kAsWord) &&
        tells_meanwhile(work, index))
      extra += kMeanwhileCost;
    // "its name, she said, means"
    if (is_nominal(c.tag) && is_verb_behind_aside(work, unit, index)) extra += kAsideCost;
    // ", since every member is in it": a clause, where no time follows
    if (c.tag == Tag::kPreposition && work.words->is_since(unit.word) && gives_reason(work, index))
      extra += kMeanwhileCost;
    // "those states, namely A and B, stand outside the pact"
    if (is_nominal(c.tag) && index > 0 && work.units[index - 1].tag == Tag::kComma &&
        index + 1 < work.units.size() && words.is_aside(first_word(work, index + 1)))
      extra += kAsideCost;
    // "the club, set up 20 years ago"
    if (is_nominal(c.tag) && index > 0 && work.units[index - 1].tag == Tag::kComma &&
        index + 1 < work.units.size() && words.is_up_or_down(first_word(work, index + 1)) &&
        may_be_participle(known))
      extra += kBeforeParticle;
    // "having lost A and B"
    if (c.tag == Tag::kAdjective && index > 0 && words.is_having(first_word(work, index - 1)) &&
        may_be_participle(known))
      extra += kAsideCost;
    // "Dushanbe means Monday, they say": a name has its means told with "'s" or an adjective
    if (is_nominal(c.tag) && index > 0 && words.is_means(unit.word) &&
        work.units[index - 1].mention != kNoMention &&
        work.token(work.units[index - 1].tokens.last - 1).is(kCapitalised))
      extra += kAsideCost;
    // "Officials said Chad is in it", "officials pointed out that": it tells, it is not told
    if (c.tag == Tag::kPart && reports_clause(work, index, c.lemma)) extra += kAsideCost;
    // "recall that Chad is in it": no Chad that is pointed at
    if (c.tag == Tag::kDeterminer && words.is_that(unit.word) && index + 1 < work.units.size() &&
        work.units[index + 1].mention != kNoMention &&
        work.mentions->all[work.units[index + 1].mention].type == MentionType::kEntity &&
        work.units[index + 1].capitalised)
      extra += kAsideCost;
    // "officials like to recall"
    if (c.tag == Tag::kPreposition && words.is_like(unit.word) && index + 1 < work.units.size() &&
        words.is_to(first_word(work, index + 1)))
      extra += kMeanwhileCost;
    // "to wind up the club"
    if (is_nominal(c.tag) && index > 0 && index + 1 < work.units.size() &&
        words.is_to(work.units[index - 1].word) &&
        words.is_up_or_down(first_word(work, index + 1))) {
      extra += kBeforeParticle;
    }
    add(c, extra);
  }
  if (name_like && !closed) add({Tag::kName, false, name_cost(work, index, first), unit.word});
}

/// Behind a noun, before a clause: a name, a pronoun, "that" or an article, and a verb that ends
/// its phrase.
bool Tagger::reports_clause(const Workspace& work, uint32_t index, WordId lemma) {
  if (index == 0 || index + 2 >= work.units.size()) return false;
  const Unit& before = work.units[index - 1];
  const bool noun = before.mention != kNoMention || before.capitalised || [&] {
    const auto known = work.words->candidates(before.word);
    return !known.empty() && is_nominal(known.front().tag);
  }();
  if (!noun || before.mark != 0) return false;
  uint32_t next = index + 1;
  const bool out = work.words->is_out(first_word(work, next));
  if (!out && !work.is(lemma, kSayVerb)) return false;
  if (out) ++next;
  if (work.words->is_that(first_word(work, next))) return true;
  if (out) return false;
  const Unit& subject = work.units[next];
  const auto known = work.words->candidates(subject.word);
  const bool opens = subject.capitalised || subject.mention != kNoMention ||
                     work.is(subject.word, kTheWord) || is_person_word(work, subject) ||
                     (!known.empty() && is_nominal(known.front().tag));
  return opens && next + 1 < work.units.size() && verb_ends_phrase(work, next);
}

/// A word that the lexicon lacks: a name, or what its ending makes of it.
void Tagger::collect_unknown(const Workspace& work, const Unit& unit, bool name_like) {
  if (name_like) return add({Tag::kName, false, 0, unit.word});
  const Token& token = work.token(unit.tokens.first);
  for (Candidate c : WordClasses::guess(work.document->view(token.range()))) {
    c.lemma = unit.word;
    add(c);
  }
  if (unit.capitalised) add({Tag::kName, false, 150, unit.word});
}

/// What it costs more to read a title's noun ("chief", "general") as an adjective.
int Tagger::title_cost(const Workspace& work, uint32_t index, bool name_like) {
  constexpr int kTitleCost = 300;
  if (index + 1 >= work.units.size()) return 0;
  const Unit& next = work.units[index + 1];
  int cost = 0;
  // "General Sokol"
  if (name_like && next.capitalised) cost += kTitleCost;
  // "guard chief Orlov"
  if (!work.units[index].capitalised && next.capitalised && index > 0 &&
      work.units[index - 1].capitalised && work.words->candidates(next.word).empty())
    cost += kTitleCost;
  // "chief of the guard", "head of the bank"
  if (work.words->is(next.word, kOfWord)) cost += kTitleCost;
  return cost;
}

/// A capital letter at the beginning of a sentence tells little.
int16_t Tagger::name_cost(const Workspace& work, uint32_t index, bool first) {
  const bool all_caps = work.token(work.units[index].tokens.first).is(kAllCaps);
  if (!first) return all_caps ? 0 : 110;
  if (all_caps) return 40;
  const bool next_capital = index + 1 < work.units.size() && work.units[index + 1].capitalised;
  return next_capital ? 200 : 420;
}

/// Behind the nouns and adjectives from `index` on stands a word that may be a finite verb, and no
/// "by" behind it.
bool Tagger::verb_ends_phrase(const Workspace& work, uint32_t index) {
  constexpr uint32_t kReach = 7;
  const auto end = std::min(static_cast<uint32_t>(work.units.size()), index + kReach);
  for (uint32_t i = index; i < end; ++i) {
    const Unit& unit = work.units[i];
    if (unit.mark != 0) return false;
    bool verb = false;
    bool inside = unit.mention != kNoMention || unit.capitalised;
    for (const Candidate& c : work.words->candidates(unit.word)) {
      verb |= is_finite(c.tag) && (c.tag == Tag::kModal || c.lemma != unit.word);
      inside |= is_nominal(c.tag) || c.tag == Tag::kAdjective || c.tag == Tag::kDeterminer ||
                c.tag == Tag::kOrdinal || c.tag == Tag::kNumeral;
    }
    if (i > index && verb && !unit.capitalised && unit.mention == kNoMention)
      return i + 1 == work.units.size() || !work.is(work.units[i + 1].word, kByWord);
    if (!inside) return false;
  }
  return false;
}

/// "he", "their".
bool Tagger::is_person_word(const Workspace& work, const Unit& unit) {
  const auto candidates = work.words->candidates(unit.word);
  return std::any_of(candidates.begin(), candidates.end(), [](const Candidate& c) {
    return c.tag == Tag::kPronoun || c.tag == Tag::kOwner;
  });
}

/// "X, he said, [means] ...", "X, she told the members, [means] ...": may be the verb that the
/// words between commas part from its subject, and no other verb follows at once ("In May, he said,
/// prices rose").
bool Tagger::is_verb_behind_aside(const Workspace& work, const Unit& unit, uint32_t index) {
  constexpr uint32_t kLongest = 7;  // units between the commas
  if (index < 5 || work.units[index - 1].tag != Tag::kComma) return false;
  const auto may_be_finite = [&](const Unit& one) {
    const auto candidates = work.words->candidates(one.word);
    return std::any_of(candidates.begin(), candidates.end(),
                       [](const Candidate& c) { return is_finite(c.tag); });
  };
  if (!may_be_finite(unit) ||
      (index + 1 < work.units.size() && may_be_finite(work.units[index + 1])))
    return false;
  const auto says = [&](const Unit& one) {
    const auto said = work.words->candidates(one.word);
    return std::any_of(said.begin(), said.end(), [&](const Candidate& c) {
      return is_finite(c.tag) && work.is(c.lemma, kSayVerb);
    });
  };
  bool told = false;
  for (uint32_t i = index - 1; i > 1 && index - i <= kLongest; --i) {
    const Unit& one = work.units[i - 1];
    if (one.tag == Tag::kComma) return told && index - i >= 3;
    // The verb of saying has its subject before it, inside the commas.
    told = told || (says(one) && work.units[i - 2].tag != Tag::kComma);
  }
  return false;
}

/// "since" behind a comma, and before a subject that is no time and its verb.
bool Tagger::gives_reason(const Workspace& work, uint32_t index) {
  if (index == 0 || index + 2 >= work.units.size() || work.units[index - 1].tag != Tag::kComma)
    return false;
  const Unit& next = work.units[index + 1];
  const std::string_view text = work.document->view(work.token(next.tokens.first).range());
  const bool opens = text == "every" || text == "each" || text == "all" || text == "no" ||
                     text == "both" || is_person_word(work, next);
  return opens && next.mention == kNoMention && verb_ends_phrase(work, index + 1);
}

/// "as" behind no word that takes it, and before a subject and its verb.
bool Tagger::tells_meanwhile(const Workspace& work, uint32_t index) {
  constexpr uint32_t kReach = 8;
  if (index == 0 || index + 2 >= work.units.size()) return false;
  const Unit& next = work.units[index + 1];
  // ", as their chairman says": set off, it belongs to no word before it.
  const bool set_off = work.units[index - 1].tag == Tag::kComma;
  if (!next.capitalised && !work.is(next.word, kTheWord) && next.mention == kNoMention &&
      !(set_off && is_person_word(work, next)))
    return false;
  for (uint32_t back = 1; !set_off && back <= kReach && back <= index; ++back) {
    const Unit& unit = work.units[index - back];
    if (work.is(unit.word, kAsWord)) return false;
    const auto candidates = work.words->candidates(unit.word);
    const bool noun = std::any_of(candidates.begin(), candidates.end(),
                                  [](const Candidate& c) { return is_nominal(c.tag); });
    for (const Candidate& c : candidates) {
      // "at a record rate as ...": a noun like its verb takes nothing.
      const bool plain = noun && (c.lemma == unit.word || c.lemma == kUnknownWord);
      const WordId lemma = c.lemma == kUnknownWord ? unit.word : c.lemma;
      if (!plain && std::binary_search(work.as_takers.begin(), work.as_takers.end(), lemma))
        return false;
    }
  }
  return verb_ends_phrase(work, index + 1);
}

bool Tagger::joined_by_preposition(const Workspace& work, const Unit& unit) {
  const auto middle = work.words->candidates(work.token(unit.tokens.first + 2).word);
  return !middle.empty() && middle.front().tag == Tag::kPreposition;
}

/// "nine-member", "co-founder", "Moscow-led", "long-term": the last part decides, a numeral in
/// front makes it a modifier.
void Tagger::collect_compound(Workspace& work, const Unit& unit) {
  const Token& head = work.token(unit.tokens.last - 1);
  const Token& front = work.token(unit.tokens.first);
  const bool numeral = front.kind == TokenKind::kNumber || work.is(front.word, kCapitalWord);
  std::span<const Candidate> known = work.words->candidates(head.word);
  if (head.kind == TokenKind::kNumber) {
    add({Tag::kName, false, 60, head.word});
    add({Tag::kNumeral, true, 40, head.word});
    return;
  }
  if (numeral) {
    add({Tag::kAdjective, false, 0, head.word});
    for (const Candidate& c : known) {
      if (is_nominal(c.tag)) add(c, c.plural ? 60 : 250);
    }
    if (work.is(head.word, kCapitalWord)) add({Tag::kNumeral, true, 0, head.word});
    return;
  }
  if (known.empty()) {
    if (head.is(kCapitalised)) return add({Tag::kName, false, 0, head.word});
    known = WordClasses::guess(work.document->view(head.range()));
  }
  const bool name_like = unit.capitalised && head.is(kCapitalised);
  // "commander-in-chief", "editor-in-chief": nouns, whatever else the last part may be.
  if (unit.tokens.size() == 5 && joined_by_preposition(work, unit)) {
    for (const Candidate& c : known) {
      if (is_nominal(c.tag)) return add(c);
    }
  }
  for (Candidate c : known) {
    if (c.lemma == kUnknownWord) c.lemma = head.word;
    if (c.tag == Tag::kPart || c.tag == Tag::kIng) {
      add({Tag::kAdjective, false, c.cost, c.lemma}, 20);
      add(c, 300);
    } else if (is_finite(c.tag) || c.tag == Tag::kBase) {
      add(c, 250);
    } else if (is_nominal(c.tag) || c.tag == Tag::kAdjective || c.tag == Tag::kAdverb) {
      add(c);
    } else if (c.tag == Tag::kParticle || c.tag == Tag::kPreposition) {
      add({Tag::kNoun, false, 50, c.lemma});
      add({Tag::kAdjective, false, 60, c.lemma});
    }
  }
  add({Tag::kAdjective, false, 120, head.word});
  if (name_like) add({Tag::kName, false, 60, head.word});
  if (candidates_.size() == first_candidate_.back()) add({Tag::kNoun, false, 0, head.word});
}

}  // namespace factlint
