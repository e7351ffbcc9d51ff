// "Three dead as van hits queue" over "Four people were killed", "Joblessness edges down" over
// "Unemployment rose": a headline against the first sentence below it.
#include <algorithm>
#include <string>

#include "engine/computation/content_words.h"
#include "engine/computation/parts.h"
#include "engine/computation/phrase_set.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_slot.h"
#include "engine/computation/told_value.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"
#include "engine/computation/twice_naming.h"

namespace factlint::computation {
namespace {

/// "ROVERS TRIUMPH IN DERBY.", "Rovers triumph in derby.": capitals, or few words, no articles and
/// no past, in front of the text in its paragraph.
bool headline_words(const SentenceText& text, const Sentence& sentence) {
  if (sentence.tokens.size() > 14 || sentence.tokens.size() < 3) return false;
  if (sentence.all_caps) return true;
  if (sentence.tokens.size() > 10) return false;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.is(i, kArticleWord | kPronounWord | kBeWord | kModalWord) || text.past_verb(i) ||
        text.mark(i, kOpenQuote) || text.mark(i, kCloseQuote))
      return false;
  }
  return true;
}

/// The first line of a document, without a full stop, is its headline; or one in its style.
bool headline(const DocumentContext& context, const SentenceText& text) {
  const Sentence& first = context.sentences[0];
  if (!first.tokens.empty() && first.block == context.sentences[1].block &&
      headline_words(text, first))
    return true;
  if (first.tokens.empty() || first.tokens.size() > 20) return false;
  const Token& last = context.tokens[first.tokens.last - 1];
  const bool stop = last.kind == TokenKind::kMark && last.mark_class == kPeriod;
  const Token& next = context.tokens[context.sentences[1].tokens.first];
  return !stop && (context.sentences[1].block != first.block || next.is(kSoftBreak));
}

/// Words that both tell, "mine" and "miners", too.
uint32_t alike_roots(const ToldSentence& a, const ToldSentence& b) {
  uint32_t shared = 0;
  for (uint32_t i = 0; i < a.size(); ++i) {
    bool told = false;
    for (uint32_t k = 0; k < b.size() && !told; ++k) {
      const std::string_view x = a.root(i);
      const std::string_view y = b.root(k);
      told = !x.empty() &&
             (x == y || (std::min(x.size(), y.size()) >= 4 && x.substr(0, 4) == y.substr(0, 4) &&
                         (x.starts_with(y.substr(0, y.size() - 1)) ||
                          y.starts_with(x.substr(0, x.size() - 1)))));
    }
    shared += told ? 1U : 0U;
  }
  return shared;
}

/// What a count tells of: the roots behind it, up to a verb's.
bool tells_of(const ToldSentence& t, uint32_t at, std::string_view root) {
  // "Police arrested seven people"
  if (at > 0 && t.text().past_verb(at - 1) && t.root(at - 1) == root) return true;
  for (uint32_t i = at + 1; i < t.size() && i < at + 5; ++i) {
    if (t.text()[i].kind != AtomKind::kWord) return false;
    if (t.root(i) == root) return true;
  }
  return false;
}

/// "Three dead", "340 jobs": the first root behind the number.
std::string_view told_root(const ToldSentence& t, uint32_t at) {
  if (const uint32_t noun = counted_noun(t.text(), at); noun != kNone) return t.root(noun);
  for (uint32_t i = at + 1; i < t.size() && i < at + 4; ++i) {
    if (t.text()[i].kind != AtomKind::kWord) return {};
    if (!t.root(i).empty()) return t.root(i);
  }
  return {};
}

bool count_told(const ToldSentence& t, Decimal value) {
  for (const Slot& slot : t.slots()) {
    if (slot.kind == SlotKind::kCount && slot.value == value) return true;
  }
  return false;
}

/// "third" of "a third"; empty for other figures.
std::string ordinal_word(const SentenceText& text, uint32_t i) {
  const std::string words = fold_word(text.view(i, i + 1));
  return words.substr(words.rfind(' ') + 1);
}

/// "Three more people were hurt": besides those of the headline.
bool tells_of_more(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    // "and a third died in hospital"
    if (text.is_figure(i) && among("third fourth fifth", ordinal_word(text, i))) return true;
    if (text.any_word(
            i, {"more", "sister", "another", "further", "others", "including", "among", "total"}))
      return true;
  }
  return false;
}

void compare_counts(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink) {
  if (tells_of_more(body.text())) return;
  for (const Slot& a : head.slots()) {
    if (a.kind != SlotKind::kCount || count_told(body, a.value)) continue;
    if (head.text().figure_at(a.at).quantity.hedge != Hedge::kNone) continue;
    std::string_view root = told_root(head, a.at);
    // "STORM KILLS SIX"
    if (root.empty() && a.at > 0 && a.at + 2 >= head.size()) root = head.root(a.at - 1);
    if (root.empty() || !(among("die hurt emplo arrest jail rescu trap steal", root) ||
                          counted_noun(head.text(), a.at) != kNone))
      continue;
    const Slot* found = nullptr;
    uint32_t counts = 0;
    for (const Slot& b : body.slots()) {
      if (b.kind != SlotKind::kCount) continue;
      // "Six people were killed and 20 hurt"
      const bool others = found != nullptr && found->at == 0 && root == "die" &&
                          (body.root(b.at + 1) == "hurt" || body.root(b.at + 2) == "hurt");
      counts += others ? 0U : 1U;
      if (tells_of(body, b.at, root)) found = &b;
    }
    // "Two dead in avalanche": hardly more is told than what the lead must tell, too.
    const bool brief = head.size() < 7 && among("die hurt arrest rescu", root) && a.at < 2;
    if (found == nullptr || counts != 1 || alike_roots(head, body) < (brief ? 1U : 2U)) continue;
    // A headline rounds, and leaves out units.
    if (found->value * Decimal(20) > a.value * Decimal(19) &&
        found->value * Decimal(20) < a.value * Decimal(21))
      continue;
    if (a.value > Decimal(1000)) continue;
    const uint32_t last = std::min(found->at + 2, body.size());
    tell_restated(head.text(), a.at, a.at + 1, body.text(), found->at, last, false, sink);
  }
}

// ---- other values

/// Words that both tell, "council" and "councillors", too.
uint32_t akin_roots(const ToldSentence& a, const ToldSentence& b) {
  uint32_t shared = 0;
  for (uint32_t i = 0; i < a.size(); ++i) {
    bool told = false;
    for (uint32_t k = 0; k < b.size() && !told && !a.root(i).empty(); ++k)
      told = !b.root(k).empty() && (akin(a.root(i), b.root(k)) ||
                                    (a.root(i).size() > 5 && b.root(k).starts_with(a.root(i))));
    shared += told ? 1U : 0U;
  }
  return shared;
}

/// The only slot of the kind; nullptr if there is none or a second one.
const Slot* only_slot(const ToldSentence& t, SlotKind kind, bool person) {
  const Slot* found = nullptr;
  for (const Slot& slot : t.slots()) {
    if (slot.kind != kind || (kind == SlotKind::kWay && slot.person != person)) continue;
    if (found != nullptr) return nullptr;
    found = &slot;
  }
  return found;
}

/// "which has debts of £4.2m": of something that the headline does not tell; or of one of two men.
bool beside_the_point(const ToldSentence& head, const ToldSentence& body, const Slot& b) {
  const SentenceText& text = body.text();
  const uint32_t left = text.with_hedge(b.at);
  const bool of = b.kind == SlotKind::kMeasure && left > 1 && text.word(left - 1, "of") &&
                  !body.root(left - 2).empty() && !head.tells(body.root(left - 2));
  if (of || text.any_word(body.clause(b.at).first, {"which", "who", "whose"})) return true;
  uint32_t people = 0;
  for (uint32_t i = 0; i < text.size(); ++i)
    people += text.any_word(i, {"man", "woman", "boy", "girl"}) ? 1U : 0U;
  return b.kind == SlotKind::kAge && people > 1;
}

/// "Council finds £2.4m ... to spend £4.2m", "Man, 34, charged ... A man of 43", "Girl wins ... A
/// boy of nine".
void compare_values(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink) {
  if (tells_of_more(body.text())) return;
  for (const SlotKind kind : {SlotKind::kMeasure, SlotKind::kAge, SlotKind::kWay}) {
    const bool way = kind == SlotKind::kWay;
    const Slot* a = only_slot(head, kind, way);
    const Slot* b = only_slot(body, kind, way);
    if (a == nullptr || b == nullptr) continue;
    Slip slip = Slip::kUnlike;
    if (meet(head, *a, body, *b, slip) != Meeting::kDiffer) continue;
    // "600 MLN CROWN": a headline cuts units short.
    if (kind == SlotKind::kMeasure &&
        quantity_at(head.text(), a->at).unit != quantity_at(body.text(), b->at).unit)
      continue;
    const uint32_t shared = akin_roots(head, body);
    if (beside_the_point(head, body, *b)) continue;
    if (way ? (a->at > 1 || b->at > 2 || shared < 2) : (slip != Slip::kStrong || shared < 1))
      continue;
    tell_restated(head.text(), a->at, a->at + 1, body.text(), b->at, b->at + 1, false, sink);
  }
}

/// Roots of decisions that exclude one another, and how many other words both must tell.
struct Decision {
  std::string_view one;
  std::string_view other;
  uint32_t shared;
};

constexpr Decision kDecisions[] = {
    {"pass", "reject", 2},       {"convict jail", "acquit", 2}, {"open reopen", "clos", 2},
    {"hire appoint", "sack", 2}, {"arrest jail", "releas", 2},
};

/// "Council rejects cinema plan ... approved a plan for a cinema".
void compare_decisions(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink) {
  constexpr std::string_view kUndecided =
      "not no never n't appeal recommend recommended urged asked could may after despite had was "
      "previously again earlier overturn overturned but";
  constexpr std::string_view kAgain =
      "not no never n't appeal after despite had previously again earlier overturned later but two";
  const auto side = [](const ToldSentence& t, const Decision& d, uint32_t& at) {
    int found = 0;
    for (uint32_t i = 0; i < t.size(); ++i) {
      const int here = among(d.one, t.root(i)) ? 1 : among(d.other, t.root(i)) ? -1 : 0;
      if (here == 0 || t.root(i).empty()) continue;
      if (found != 0) return 0;
      if (!t.text().verb(i)) return 0;
      found = here;
      at = i;
    }
    return found;
  };
  for (const Decision& d : kDecisions) {
    uint32_t a = 0;
    uint32_t b = 0;
    const int above = side(head, d, a);
    const int below = side(body, d, b);
    if (above == 0 || below == 0 || above == below || akin_roots(head, body) < d.shared) continue;
    bool open = false;
    for (uint32_t i = 0; i < body.size(); ++i)
      open = open || among(d.one == "pass" ? kUndecided : kAgain, body.text()[i].word);
    if (!open) tell_restated(head.text(), a, a + 1, body.text(), b, b + 1, false, sink);
  }
}

// ---- won or lost

/// Words for who wins and who loses a contest.
constexpr std::string_view kWinnerWords =
    "win|wins|won|triumph|triumphs|triumphed|beat|beats|edge|edges|edged|see off|sees off|"
    "saw off|prevail|prevails|prevailed|thrash|thrashes|thrashed|sink|sinks|sank|overcome|"
    "overcomes|overcame|crush|crushes|crushed|hammer|hammered|outclass|outclassed|"
    "victorious|cruise past|cruised past|rout|routed";
constexpr std::string_view kLoserWords =
    "lose|loses|lost|go down|goes down|went down|fall to|falls to|fell to|were beaten|"
    "was beaten|were thrashed|was thrashed|beaten by|succumb|succumbs|succumbed|slump to|"
    "slumped to|slumps to|crash to|crashed to|crashes to|suffer * defeat|suffered * defeat|"
    "suffers * defeat|slid to|slip to|slipped to|were routed|were crushed|crash out|"
    "crashed out|were held|beaten";

/// Last word of the name in front of the phrase: who wins or loses.
uint32_t contestant(const SentenceText& text, uint32_t at) {
  for (uint32_t i = at; i > 0 && at - i < 3; --i) {
    if (text[i - 1].kind != AtomKind::kWord) return kNone;
    if (text.capital(i - 1)) return i - 1;
    if (!text.any_word(i - 1, {"have", "has", "again", "duly", "were", "was"})) return kNone;
  }
  return kNone;
}

/// "Rovers triumph in derby ... Rovers went down 2-0".
void compare_contests(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink) {
  for (const bool won : {true, false}) {
    static const PhraseSet kWinners(kWinnerWords);
    static const PhraseSet kLosers(kLoserWords);
    const PhraseSet& above = won ? kWinners : kLosers;
    const PhraseSet& below = won ? kLosers : kWinners;
    uint32_t a_last = 0;
    uint32_t b_last = 0;
    const uint32_t a = above.told(head, a_last);
    const uint32_t b = below.told(body, b_last);
    if (a == kNone || b == kNone) continue;
    const uint32_t x = contestant(head.text(), a);
    const uint32_t y = contestant(body.text(), b);
    if (x == kNone || y == kNone || head.text()[x].word != body.text()[y].word) continue;
    // "Rovers lost their captain"
    const bool object = body.text().is(b_last, kArticleWord | kPronounWord);
    if (object && !among("match game final derby title cup tie race election vote case bout",
                         body.text().lemma(b_last + 1)))
      continue;
    // "Rovers lost the first leg, but won": more than one contest.
    uint32_t last = 0;
    if (below.told(head, last) != kNone || above.told(body, last) != kNone) continue;
    bool several = false;
    for (uint32_t i = 0; i < body.size(); ++i)
      several = several || among(
                               "but after despite before although though first last previous "
                               "earlier when set sets leg points seats shares value jobs not "
                               "games matches row times straight consecutive",
                               body.text()[i].word);
    if (several) continue;
    tell_restated(head.text(), a, a_last, body.text(), y, b_last, false, sink);
  }
}

// ---- up or down

/// 1 for a sentence that tells a rise alone, -1 for a fall, 0 for neither or both; `at` is where.
int direction(const ToldSentence& t, uint32_t& at) {
  int found = 0;
  for (uint32_t i = 0; i < t.size(); ++i) {
    const bool up = t.text().is(i, kRiseWord) || t.root(i) == "rise";
    const bool down = t.text().is(i, kFallWord) || t.root(i) == "fall";
    if (up == down) continue;
    if (found != 0 && found != (up ? 1 : -1)) return 0;
    if (found == 0) at = i;
    found = up ? 1 : -1;
  }
  return found;
}

/// "Unemployment falls. Youth unemployment rose": another noun in front.
bool other_kind(const ToldSentence& head, const ToldSentence& body, uint32_t noun) {
  const SentenceText& text = body.text();
  return noun > 0 && text[noun - 1].kind == AtomKind::kWord && text.noun(noun - 1) &&
         !text.adjective(noun - 1) && !text.is(noun - 1, kArticleWord | kPrepositionWord) &&
         !body.root(noun - 1).empty() && !head.tells(body.root(noun - 1));
}

/// "HOUSE PRICES FALL ... The average price of a house went up": all that stands before the verb in
/// the headline stands before that of the text.
bool subject_taken_up(const ToldSentence& head, uint32_t a, const ToldSentence& body, uint32_t b) {
  uint32_t told = 0;
  for (uint32_t i = 0; i < a; ++i) {
    const std::string_view root = head.root(i);
    if (root.empty()) continue;
    bool found = false;
    for (uint32_t k = 0; k < b && !found; ++k)
      found = body.root(k) == root && !other_kind(head, body, k);
    if (!found) return false;
    ++told;
  }
  const AtomRange clause = body.clause(b);
  if (told == 0 || b > 12 || clause.first > 0 || !body.text().verb(b)) return false;
  for (uint32_t i = 0; i < body.size(); ++i) {
    if (among("not n't after despite although though but while before earlier slower faster less "
              "than",
              body.text()[i].word))
      return false;
  }
  return true;
}

void compare_directions(const ToldSentence& head, const ToldSentence& body, ClaimSink& sink) {
  uint32_t a = 0;
  uint32_t b = 0;
  const int above = direction(head, a);
  const int below = direction(body, b);
  if (above == 0 || above == below || below == 0) return;
  // "Shares fall. Shares of Oram rose"
  for (uint32_t i = 1; i < b; ++i) {
    if (!body.text().word(i - 1, "of") || !body.text().capital(i)) continue;
    if (!head.text().has_word(body.text()[i].word)) return;
  }
  if (subject_taken_up(head, a, body, b)) {
    tell_restated(head.text(), a, a + 1, body.text(), b, b + 1, false, sink);
    return;
  }
  if (b > 3) return;
  // What moved is named first in both.
  uint32_t x = phrase_head(head.text(), 0);
  uint32_t y = phrase_head(body.text(), 0);
  // "Unemployment rose": the verb may look like a noun.
  if (x == a && x > 0) --x;
  if (y == b && y > 0) --y;
  if (x == kNone || y == kNone || x >= a || y >= b) return;
  // "Unemployment edges down": the verb may be read as the head.
  const bool same = head.root(x) == body.root(y) || (x > 0 && head.root(x - 1) == body.root(y));
  if (body.root(y).empty() || !same || other_kind(head, body, y)) return;
  tell_restated(head.text(), a, a + 1, body.text(), y, b + 1, false, sink);
}

}  // namespace

void check_headline(ToldSentences& tellings, ClaimSink& sink) {
  const DocumentContext& context = tellings.document().context();
  if (context.sentences.size() < 2 || !context.sentences[1].prose) return;
  const ToldSentence& head = tellings.at(0);
  if (!headline(context, head.text())) return;
  const ToldSentence& body = tellings.at(1);
  if (head.text().question() || head.text().disowned() || body.text().disowned()) return;
  compare_counts(head, body, sink);
  compare_contests(head, body, sink);
  compare_directions(head, body, sink);
  compare_values(head, body, sink);
  compare_decisions(head, body, sink);
  // The ruling may be told in the sentence behind the first.
  for (uint32_t s = 1; s <= 2 && s < context.sentences.size() && context.sentences[s].prose; ++s) {
    const ToldSentence& told = tellings.at(s);
    if (!told.text().question() && !told.text().disowned()) check_rulings(head, told, sink);
  }
}

}  // namespace factlint::computation
