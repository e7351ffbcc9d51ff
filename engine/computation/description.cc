// Sentences -> definite numbers and amounts with their descriptions.
#include "engine/computation/description.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

/// A participle before the noun it belongs to: "the 19 arrested demonstrators".
bool premodifier(const SentenceText& text, uint32_t i) {
  if (!text.lower(i) || text.plural_noun(i)) return false;
  for (const Analysis& a : text.context().lexicon.analyses(text[i].id)) {
    if (a.part == PartOfSpeech::kVerb && (a.features & (kPastParticiple | kGerund))) return true;
  }
  return false;
}

bool back_pointing(const SentenceText& text, uint32_t left) {
  return left > 0 && text.any_word(left - 1, {"the", "all", "its", "their", "those", "these", "his",
                                              "her", "'s"});
}

bool participle(const SentenceText& text, uint32_t i) {
  if (text[i].word.ends_with("ing")) return true;
  const auto& context = text.context();
  bool past = false;
  bool passive = false;
  for (const Analysis& a : context.lexicon.analyses(context.vocabulary.find(text[i].word))) {
    past = past || (a.part == PartOfSpeech::kVerb && (a.features & kPast));
    passive = passive || (a.part == PartOfSpeech::kVerb && (a.features & kPastParticiple));
  }
  if (!passive) return false;
  // "the books moved": a participle only with what follows it.
  return !past || text.is(i + 1, kPrepositionWord) || text.end_of_clause(i + 1) ||
         text.finite_verb(i + 1) || text[i + 1].word.ends_with("ly");
}

/// One past "of the orchestra", "on the bus in Bern".
uint32_t prepositions_end(const SentenceText& text, uint32_t i) {
  while (text.is(i, kPrepositionWord)) {
    uint32_t noun = i + 1;
    while (text.is(noun, kArticleWord)) ++noun;
    const uint32_t head = phrase_head(text, noun);
    if (head == kNone) return i;
    i = head + 1;
  }
  return i;
}

}  // namespace

uint32_t description_end(const SentenceText& text, uint32_t i) {
  // "a plate in his right ankle the next morning"
  if (text.word(i, "the") && text.any_word(i + 1, {"next", "following", "same"}) &&
      text.any_word(i + 2, {"day", "morning", "night", "evening", "afternoon", "week"}))
    return i;
  const bool relative = text.word(i, "who") || text.word(i, "that") || text.word(i, "which");
  if (!relative && text.finite_verb(i) && !participle(text, i)) return i;
  if (text.word(i, "being")) ++i;
  if (text.is(i, kPrepositionWord)) return prepositions_end(text, i);
  if (!relative && text.lower(i) && text.verb(i) && !participle(text, i)) return i;
  bool verb = !relative;
  // "the £4.3m the pool cost": a relative clause without its pronoun.
  const bool reduced =
      text.is(i, kArticleWord | kPronounWord) || (relative && text.is(i + 1, kArticleWord));
  if (reduced) verb = false;
  uint32_t j = relative ? i + 1 : i;
  for (; text.in(j) && j < i + 12; ++j) {
    if (text[j].kind != AtomKind::kWord && !text.mark(j, kHyphen)) break;
    if (text.is(j, kModalWord | kBreakWord) && j > i) break;
    if (text.word(j, "and") || text.word(j, "but") || text.word(j, "or")) break;
    if (reduced && verb && text.is(j, kArticleWord) && !text.is(j - 1, kPrepositionWord)) break;
    if (reduced && !verb && text.verb(j) && !text.is(j - 1, kArticleWord) && j > i + 1 &&
        (text.past_verb(j) || text.word(j, "cost"))) {
      verb = true;
      continue;
    }
    if (!text.finite_verb(j) || (j == i && !relative)) continue;
    if (text.adjective(j) && text.is(j - 1, kArticleWord)) continue;  // "in a related case"
    if (verb) break;
    // "who were killed": the auxiliary and its participle are one verb.
    verb = !(text.is(j, kBeWord) || text.word(j, "had") || text.word(j, "have"));
  }
  while (j > i && text.is(j - 1, kPrepositionWord | kArticleWord)) --j;
  return j;
}

namespace {

bool owner_phrase(const SentenceText& text, uint32_t i) {
  return (text.word(i, "of") || text.word(i, "at") || text.word(i, "in") || text.word(i, "on") ||
          text.word(i, "aboard")) &&
         text.is(i + 1, kArticleWord);
}

/// "With 23,000 seats, the stadium ...": the owner stands behind the comma.
bool with_owner(const SentenceText& text, Description& d) {
  if (d.first != 0 || !text.word(0, "with") || d.head == kNone) return false;
  if (!text.mark(d.head + 1, kComma) || !text.word(d.head + 2, "the")) return false;
  uint32_t end = d.head + 3;
  while (end < d.head + 6 && (text.noun(end) || text.adjective(end)) && !text.finite_verb(end))
    ++end;
  d.stems = stems_of(text, d.head + 3, end);
  d.last = end;
  d.owned = true;
  return !d.stems.empty();
}

/// "the prize money of 30,000 euros", "her gift of five million", "the town's population of 8,400".
bool property_of(const SentenceText& text, uint32_t left, Description& d) {
  if (left < 3 || !text.word(left - 1, "of")) return false;
  uint32_t first = left - 1;
  while (first > 0 && first + 4 > left && text.noun(first - 1) &&
         !text.is(first - 1, kArticleWord | kPrepositionWord) && text[first - 1].word != "'s")
    --first;
  if (first == left - 1 || !back_pointing(text, first)) return false;
  const std::string_view noun = stem_at(text, left - 2);
  if (!amount_noun(noun) && noun != "pay" && noun != "value" && noun != "population" &&
      !text.word(left - 2, "money"))
    return false;
  d.stems = stems_of(text, first, left - 1);
  if (d.stems.size() > 1) std::erase(d.stems, "money");
  d.first = first - 1;
  if (text.word(first - 1, "'s") && first > 1) {
    d.first = first - 2;
    d.stems.push_back(stem_at(text, first - 2));
    std::sort(d.stems.begin(), d.stems.end());
  }
  d.last = d.figure + 1;
  d.clause = false;
  return !d.stems.empty();
}

/// The past form at `i` is the clause's only verb: "the 1,510 officers worked at night".
bool own_verb(const SentenceText& text, uint32_t i) {
  if (!text.past_verb(i)) return false;
  for (uint32_t j = i + 1; text.in(j) && text[j].kind != AtomKind::kMark; ++j) {
    if (text.finite_verb(j)) return false;
  }
  return true;
}

}  // namespace

uint32_t described_noun(const SentenceText& text, uint32_t i) {
  uint32_t k = i + 1;
  while (k < i + 3 && premodifier(text, k)) ++k;
  return counted_noun(text, k - 1);
}

bool price_stem(std::string_view stem) { return stem == "pay" || stem == "sell" || stem == "buy"; }

bool amount_noun(std::string_view stem) {
  for (const std::string_view w :
       {"fine", "bail", "ransom", "reward", "prize", "fee", "bonus", "compensation", "payout",
        "give", "lend", "budget", "salary", "subsidy", "legacy"}) {
    if (stem == w) return true;
  }
  return false;
}

std::optional<Description> described(const SentenceText& text, uint32_t i, bool brief) {
  Description d;
  d.figure = i;
  const MentionType type = text.figure_at(i).type;
  const bool length = type == MentionType::kQuantity && !text.figure_at(i).percent();
  const bool money = type == MentionType::kMoney || length;
  d.measure = money;
  if (!money && !is_count(text, i)) return std::nullopt;
  const uint32_t left = text.with_hedge(i);
  if (left == 0 || text.figure_at(i).quantity.hedge != Hedge::kNone) return std::nullopt;
  const bool fronted = left == 1 && text.word(0, "with");
  if (!fronted && !text.word(left - 1, "of") && !back_pointing(text, left)) return std::nullopt;
  d.first = left - 1;
  if (!money) d.head = described_noun(text, i);
  if (with_owner(text, d)) return d;
  if (property_of(text, left, d)) return d;
  if (!back_pointing(text, left)) return std::nullopt;
  uint32_t behind = i + 1;
  if (!money) {
    d.people = d.head == kNone && text.word(i + 1, "who");
    if (!d.people && (d.head == kNone || text.is(d.head, kTimeUnitWord))) return std::nullopt;
    behind = d.people ? i + 1 : d.head + 1;
    d.its = text.word(left - 1, "its") || text.word(left - 1, "their");
  } else if (text.noun(behind) && text.lower(behind) && !text.finite_verb(behind)) {
    behind = phrase_head(text, behind) + 1;  // "the 5.6 million euro price tag"
  }
  if (money && (text.word(behind, "per") || text.word(behind, "worth"))) return std::nullopt;
  if (d.head != kNone && text.lemma(d.head) == "share") return std::nullopt;  // of many holders
  if (brief && !own_verb(text, behind)) return std::nullopt;
  d.last = brief || (length && !text.is(behind, kPrepositionWord)) ? behind
                                                                   : description_end(text, behind);
  d.clause = text.is(behind, kArticleWord | kPronounWord) || text.word(behind, "who") ||
             text.word(behind, "that") || text.word(behind, "which");
  // "the three children he saved"
  const bool contact = text.is(behind, kPronounWord) && d.last > behind + 1;
  d.deed = !money && d.last > behind &&
           (text.word(behind, "who") || participle(text, behind) || contact);
  d.stems = stems_of(text, i + 1, d.last);
  if (d.head != kNone) std::erase(d.stems, stem_at(text, d.head));
  if (text.word(left - 1, "'s") && left > 1) {
    d.owned = true;
    d.first = left - 2;
    d.stems.push_back(stem_at(text, left - 2));
    std::sort(d.stems.begin(), d.stems.end());
  } else if (!money && owner_phrase(text, d.head + 1) && d.head == i + 1) {
    d.owned = true;
  }
  std::erase(d.stems, std::string_view());
  if (!money && text.word(left - 1, "'s")) std::erase(d.stems, "new");  // "the school's 16 new ..."
  // "the 40 metres that are left"
  const bool of = length && text.word(i + 1, "of") && d.last > i + 2;
  if (length && !d.owned && !of && d.stems.size() < 2) return std::nullopt;
  return d;
}

}  // namespace factlint::computation
