// The nouns beside a conclusion, against those that its passage tells.
#include "engine/computation/level_topic.h"

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kClause = 14;  // atoms of a clause looked at on either side

constexpr ListedWords kLossWords =
    "lost lose loses losing loss gone destroyed took taken killed shed wiped claimed felled sold "
    "vanished disappeared evaporated erased swallowed left dropped";
/// What only an amount of money is called.
constexpr ListedWords kMoneyNouns =
    "price cost fee rent wage salary pay bill revenue turnover profit income budget debt takings "
    "fare spending value premium charge tax";
/// What may be told of any number, and changes of it.
constexpr ListedWords kLevelNouns =
    "population attendance crowd audience membership enrolment enrollment staff workforce "
    "headcount turnout readership congregation roll capacity number total output production fleet "
    "herd flock stock weight length height distance depth width size area volume figure count "
    "rate proportion percentage occupancy ratio level amount sum yield harvest catch circulation "
    "entry gate share quantity collection "
    "traffic rise increase fall drop growth decline gain loss change reduction jump cut percent";

bool clause_mark(const SentenceText& text, uint32_t i) {
  return text.comma_or_open(i) || text.mark(i, kSemicolon) || text.mark(i, kColon);
}

/// The noun at `i` may be what the levels are of. `whole`: it is the whole of a share, of which
/// there may be several ("40 percent of the girls").
bool may_be_levels(const SentenceText& text, uint32_t i, bool money, bool whole) {
  const std::string_view lemma = text.lemma(i);
  if (among(kMoneyNouns, lemma)) return money;
  if (among(kLevelNouns, lemma) || text.noun_class(i) == NounClass::kTime) return true;
  for (uint32_t k = i; k > 0 && k + 3 > i; --k) {
    if (text.any_word(k - 1, {"its", "their", "his", "her", "our"})) return true;
    if (!whole && text.word(k - 1, "the")) return true;
    if (text.any_word(k - 1, {"that", "this", "these", "those"})) return true;
  }
  return false;
}

/// A noun for an amount of money stands in the sentences from `begin` on.
bool tells_money(const Ledger& passage, uint32_t begin) {
  for (uint32_t s = begin; s < passage.text().sentence(); ++s) {
    const SentenceText& before = passage.document().any(s);
    for (uint32_t i = 0; i < before.size(); ++i) {
      if (before[i].kind == AtomKind::kWord && among(kMoneyNouns, before.lemma(i))) return true;
    }
  }
  return false;
}

/// "[lost] a third of its population", "half its readers": what is a part, and whether that may be
/// what the levels count.
bool of_the_levels(const SentenceText& text, uint32_t i, const Entry& level) {
  const std::string_view lemma = text.lemma(i);
  if (level.thing.empty() || among(kLevelNouns, lemma)) return true;
  return stem_at(text, i) == level.thing || names_kind_of(lemma, level.thing) ||
         is_kind(lemma, level.thing) || (level.people && text.noun_class(i) == NounClass::kPerson);
}

}  // namespace

bool tells_loss(const SentenceText& text, uint32_t i) {
  return text.in(i) && text[i].kind == AtomKind::kWord && among(kLossWords, text[i].word);
}

AtomRange clause_around(const SentenceText& text, uint32_t first, uint32_t last) {
  AtomRange out{first, last};
  while (out.first > 0 && first - out.first < kClause && !clause_mark(text, out.first - 1))
    --out.first;
  // "The 25 percent rise [has driven two tenants out]"
  while (text.in(out.last) && out.last - last < kClause && !clause_mark(text, out.last) &&
         !text.is(out.last, kBreakWord | kModalWord) &&
         (text.is(out.last, kRiseWord | kFallWord) || !text.finite_verb(out.last)))
    ++out.last;
  return out;
}

bool told_since(const Ledger& passage, uint32_t begin, uint32_t i) {
  const SentenceText& text = passage.text();
  const std::string_view stem = stem_at(text, i);
  for (uint32_t s = begin; s < text.sentence(); ++s) {
    const SentenceText& before = passage.document().any(s);
    if (before.has_word(text[i].word)) return true;
    for (uint32_t k = 0; k < before.size() && !stem.empty(); ++k) {
      if (before[k].kind == AtomKind::kWord && stem_at(before, k) == stem) return true;
    }
  }
  return false;
}

bool about_passage(const Ledger& passage, const Conclusion& c, const Entry& level, bool money,
                   uint32_t begin) {
  const SentenceText& text = passage.text();
  const AtomRange clause = clause_around(text, c.first, c.last);
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    if ((i >= c.first && i < c.last) || text[i].kind != AtomKind::kWord) continue;
    if (text.is(i, kRiseWord | kFallWord | kArticleWord | kPronounWord | kPrepositionWord |
                       kBeWord | kModalWord | kBreakWord) ||
        tells_loss(text, i) || text.any_word(i, {"thus", "hence", "therefore", "so"}))
      continue;
    const bool name = text.capital(i) && i > 0;
    const bool noun = text.noun(i) && !text.finite_verb(i) && !text.adjective(i);
    if (!name && !noun) continue;
    if (told_since(passage, begin, i)) continue;
    if (i >= c.last && !of_the_levels(text, i, level)) return false;
    if (name || !may_be_levels(text, i, money, i >= c.last)) return false;
    // "Turnover shrank to 36 million from 45 million. Profit fell"
    if (among(kMoneyNouns, text.lemma(i)) && tells_money(passage, begin)) return false;
  }
  return true;
}

}  // namespace factlint::computation
