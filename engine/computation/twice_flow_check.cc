// "Egypt shipped oranges to Japan ... the fruit Egypt buys from Japan", "is leaving Kronbank for
// the regulator ... moving from the regulator to the bank": what goes from one to another, the
// other way round.
#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/told_words.h"
#include "engine/computation/twice.h"
#include "engine/computation/twice_naming.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

constexpr ListedWords kTurns =
    "back return returned returning again vice both other resold swap swapped exchange turn later "
    "then earlier previously once former also too instead re-export reverse unlike while but "
    "whereas";

/// Who has it first and who has it then; atoms, kNone if not told.
struct Flow {
  uint32_t from = kNone;
  uint32_t to = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
  bool known = false;  ///< taken for granted: "the fruit that A buys from B", "the sale to A"
};

bool party_at(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 2 &&
         !text.is(i, kArticleWord | kPronounWord | kPrepositionWord);
}

/// Last word of the name behind a preposition: "to the Danish Bank"; kNone if none is there.
uint32_t name_behind(const SentenceText& text, uint32_t i) {
  if (text.is(i, kArticleWord)) ++i;
  if (!party_at(text, i)) return kNone;
  while (party_at(text, i + 1)) ++i;
  return i;
}

/// The name right before a verb, its auxiliaries left out.
uint32_t name_before(const SentenceText& text, uint32_t verb) {
  uint32_t i = verb;
  while (i > 0 && (text.is(i - 1, kBeWord | kModalWord) ||
                   text.any_word(i - 1, {"has", "have", "had", "to", "agreed"})))
    --i;
  if (i == 0 || !party_at(text, i - 1)) return kNone;
  if (i == 1 && text.noun(0) && !text.context().lexicon.analyses(text[0].id).empty() &&
      text.noun_class(0) != NounClass::kLocation)
    return kNone;
  return i - 1;
}

uint32_t preposition_behind(const SentenceText& text, uint32_t i, std::string_view word) {
  for (uint32_t k = i + 1; k < i + 9 && text.in(k); ++k) {
    if (text.mark(k, kSemicolon) || text.mark(k, kColon)) break;
    if (text.word(k, word)) {
      const uint32_t name = name_behind(text, k + 1);
      if (name != kNone) return name;
    }
  }
  return kNone;
}

std::string_view verb_lemma(const SentenceText& text, uint32_t i) {
  if (!text.verb(i)) return {};
  const auto& context = text.context();
  return context.vocabulary.text(context.lexicon.lemma(text[i].id, PartOfSpeech::kVerb));
}

std::vector<Flow> flows_of(const ToldSentence& t) {
  const SentenceText& text = t.text();
  std::vector<Flow> flows;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if ((text.opposites().cues(text[i].id) & OppositeTable::kFlow) == 0) continue;
    Flow flow;
    // "the sale of the arm to A"
    if (text.word(i, "sale") && text.word(i - 1, "the")) {
      flow.to = preposition_behind(text, i, "to");
      if (flow.to == kNone) continue;
      flow.first = i - 1;
      flow.last = flow.to + 1;
      flow.known = true;
      flows.push_back(flow);
      continue;
    }
    const std::string_view verb = verb_lemma(text, i);
    const bool gives = among(giving_verbs(), verb);
    if (!gives && !among(taking_verbs(), verb)) continue;
    const uint32_t subject = name_before(text, i);
    const uint32_t other = preposition_behind(text, i, gives ? "to" : "from");
    if (subject == kNone || other == kNone || text[subject].word == text[other].word) continue;
    flow.from = gives ? subject : other;
    flow.to = gives ? other : subject;
    flow.first = subject;
    flow.last = other + 1;
    // "the fruit Egypt buys", "the money that Egypt lent"
    uint32_t head = subject;
    if (head > 0 && text.word(head - 1, "that")) --head;
    flow.known = head > 1 && text.noun(head - 1) && text.lower(head - 1) &&
                 (text.word(head - 2, "the") || text.adjective(head - 2));
    if (flow.known) flow.first = head - 2;
    flows.push_back(flow);
  }
  return flows;
}

bool turned(const ToldSentence& t) { return any_among(t.text(), kTurns); }

/// The goods of the later flow are told before, by their name or their kind.
bool same_goods(const ToldSentence& before, const ToldSentence& here, const Flow& b) {
  for (uint32_t i = b.first; i < b.last; ++i) {
    if (here.text().capital(i) || !here.text().noun(i) ||
        (here.text().opposites().cues(here.text()[i].id) & OppositeTable::kFlow) != 0)
      continue;
    for (uint32_t k = 0; k < before.size(); ++k) {
      const bool same = !here.root(i).empty() && here.root(i) == before.root(k);
      if (!before.text().capital(k) &&
          (same || names_kind_of(here.text().lemma(i), before.text().lemma(k))))
        return true;
    }
  }
  return false;
}

bool same_party(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y) {
  return x != kNone && y != kNone && a[x].word == b[y].word;
}

bool compare_flows(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  const auto later = flows_of(here);
  if (later.empty() || dated_apart(s, t) || turned(before) || turned(here)) return false;
  for (const Flow& b : later) {
    if (!b.known || !same_goods(before, here, b)) continue;
    for (const Flow& a : flows_of(before)) {
      const bool back = same_party(s, a.from, t, b.to);
      const bool whole = b.from == kNone || same_party(s, a.to, t, b.from);
      if (!back || !whole) continue;
      tell_against(s, a.first, a.last, t, b.first, b.last, sink);
      return true;
    }
  }
  return false;
}

// ---- the way somebody goes

constexpr ListedWords kGoing =
    "move moving moves moved switch switching switched go going went transfer transferring";

/// Noun of a way that is gone once: trains and ferries run both ways.
constexpr ListedWords kWays = "convoy crossing voyage journey move transfer switch";

/// Words that begin with or end in the same name: "Kronbank" and "the bank".
bool same_place(const ToldSentence& a, uint32_t x, const ToldSentence& b, uint32_t y) {
  if (a.text()[x].word == b.text()[y].word) return true;
  const std::string_view r = a.root(x);
  const std::string_view q = b.root(y);
  return !r.empty() && !q.empty() && akin(r, q);
}

/// Head of the place behind a preposition.
uint32_t place_behind(const SentenceText& text, uint32_t i) {
  if (text.is(i, kArticleWord)) ++i;
  if (text.name_word(i)) {
    while (text.name_word(i + 1)) ++i;
    return i;
  }
  uint32_t last = kNone;
  for (; text.in(i) && text.lower(i) && (text.noun(i) || text.adjective(i)); ++i) {
    if (text.finite_verb(i) && last != kNone) break;
    if (text.noun(i)) last = i;
  }
  return last;
}

/// "leaves Calais for Dover", "is leaving Kronbank ... at the banking regulator".
Flow departure(const SentenceText& text) {
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!among(leaving_words(), text[i].word) || !text.verb(i)) continue;
    Flow flow;
    flow.from = place_behind(text, i + 1);
    if (flow.from == kNone) continue;
    for (uint32_t k = flow.from + 1; k < text.size(); ++k) {
      if (text.any_word(k, {"for", "to", "at", "join"}) && !text.verb(k + 1)) {
        const uint32_t to = place_behind(text, k + 1);
        if (to == kNone || text.is(to, kTimeUnitWord)) continue;
        flow.to = to;
        break;
      }
    }
    flow.first = i;
    flow.last = flow.from + 1;
    if (flow.to != kNone) return flow;
  }
  return {};
}

/// "flew from Perth to Rome".
Flow journey(const SentenceText& text) {
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.word(i, "from") || !among(travel_words(), text[i - 1].word)) continue;
    Flow flow;
    flow.from = place_behind(text, i + 1);
    if (flow.from == kNone || !text.word(flow.from + 1, "to")) continue;
    flow.to = place_behind(text, flow.from + 2);
    flow.first = i - 1;
    flow.last = flow.from + 1;
    if (flow.to != kNone) {
      flow.last = flow.to + 1;
      return flow;
    }
  }
  return {};
}

bool compare_ways(const ToldSentence& before, const ToldSentence& here, ClaimSink& sink) {
  const SentenceText& text = here.text();
  if (!text.may_have("from") || turned(before) || turned(here)) return false;
  for (uint32_t i = 1; i + 2 < text.size(); ++i) {
    if (!text.word(i, "from")) continue;
    const bool own = among("flight drive walk voyage ride journey trip crossing swim run march",
                           text[i - 1].word) &&
                     i > 1 && text.any_word(i - 2, {"his", "her", "their"});
    const bool way = own || (i > 1 && text.word(i - 2, "the") && among(kWays, text[i - 1].word) &&
                             before.tells(here.root(i - 1)));
    if (!way && !among(kGoing, text[i - 1].word)) continue;
    // "People moving from A to B" are others.
    if (!way && i > 1 &&
        (text.plural_noun(i - 2) || text.any_word(i - 2, {"people", "others", "those", "have"})))
      continue;
    const uint32_t from = place_behind(text, i + 1);
    if (from == kNone || !text.word(from + 1, "to")) continue;
    const uint32_t to = place_behind(text, from + 2);
    if (to == kNone) continue;
    Flow a = departure(before.text());
    if (a.from == kNone) a = journey(before.text());
    if (a.from == kNone || !same_place(before, a.from, here, to) ||
        !same_place(before, a.to, here, from) || same_place(here, from, here, to))
      continue;
    tell_against(before.text(), a.first, a.last, text, way ? i - 2 : i, to + 1, sink);
    return true;
  }
  return false;
}

}  // namespace

void check_flows(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if (!sentences[sentence - back].prose) continue;
    const uint64_t told = tellings.cues(sentence - back);
    const bool flows = (tellings.cues(sentence) & told & OppositeTable::kFlow) != 0;
    const bool ways = back == 1 && (told & OppositeTable::kLeaves) != 0;
    if (!flows && !ways) continue;
    const ToldSentence& before = tellings.at(sentence - back);
    const ToldSentence& here = tellings.at(sentence);
    if (before.text().question() || here.text().question() || here.text().disowned()) continue;
    if (flows && compare_flows(before, here, sink)) return;
    if (ways && compare_ways(before, here, sink)) return;
  }
}

}  // namespace factlint::computation
