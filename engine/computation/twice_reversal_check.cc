// "Councillors threw out the plan ... appeal against the approval", "raised its key rate ... It was
// the third cut this year": what the sentence before tells, taken up by a bare noun as its
// opposite.
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

enum class Matter : uint8_t { kDecision, kVerdict, kMove, kAccess, kAttempt, kExam };

/// Roots of verbs that tell an outcome, and lemmas of nouns that take it up.
struct Side {
  ListedWords verbs;
  ListedWords nouns;
};

struct Outcome {
  Matter matter;
  Side one;
  Side other;
};

constexpr Outcome kOutcomes[] = {
    {Matter::kDecision,
     {"pass accept grant back authoris authoriz",
      "approval acceptance passage adoption "
      "endorsement ratification permission licence"},
     {"reject block", "rejection refusal veto defeat"}},
    {Matter::kVerdict, {"acquit", "acquittal"}, {"convict", "conviction"}},
    {Matter::kMove,
     {"rise rais increas gain grow hike surg jump climb lift",
      "rise increase gain growth hike surge"},
     {"fall lower cut reduc decreas declin slip drop trim slash",
      "fall decline decrease reduction drop slump dip cut"}},
    {Matter::kAccess, {"open inaugurat", "opening inauguration"}, {"clos", "closure"}},
    {Matter::kAttempt, {"succeed", "success"}, {"fail collaps founder", "failure collapse"}},
    {Matter::kExam, {"pass", "pass"}, {"fail", "failure"}},
};

/// Words in the later sentence for another outcome than the one told.
constexpr ListedWords kElse =
    "avoid avoided avert instead reverse reversed reversing recover recovered recovery bottomed "
    "earlier previous "
    "previously last later again expected feared fears predicted forecast another other others "
    "overturned overturn quashed upheld since despite without until followed follows offset "
    "offsets unlike contrast former original initial not n't no never nor neither both than once "
    "next second appeals retrial urged recommended prevent prevented against delay delayed risk "
    "hopes hoped chance possible likely fear threat threatened then but although while whereas "
    "yesterday";
/// Only before the noun.
constexpr ListedWords kSupposed = "would could might may if";
/// Of what rises and falls.
constexpr ListedWords kStopped =
    "ended ends ending end over halt halted stop stopped slowed slow had";

/// And in the earlier one.
constexpr ListedWords kUnsettled =
    "not n't no never expected predicted forecast feared hoped would could might may should if "
    "despite almost nearly likely denied but although while whereas however than reversed both "
    "instead overturned quashed appeal recommended or temporarily again reopened";

/// "The chain said it would appeal against the refusal".
bool appeal_against(const SentenceText& text, uint32_t first) {
  return first > 1 && text.any_word(first - 1, {"against"}) &&
         text.any_word(first - 2, {"appeal", "appealed", "protest", "complained"});
}

bool any_else(const SentenceText& text, uint32_t first) {
  const bool appeal = appeal_against(text, first);
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool supposed = i < first && among(kSupposed, text[i].word);
    if (!supposed && !among(kElse, text[i].word)) continue;
    if (appeal && i < first && (supposed || text.word(i, "against"))) continue;
    return true;
  }
  // "Its defeat would have brought down the government."
  for (uint32_t i = first; i < text.size(); ++i) {
    if (text.any_word(i, {"would", "could", "might"}) && text.word(i + 1, "have")) return true;
  }
  return false;
}

/// "granted a licence", "gave the go-ahead".
bool gives_leave(const SentenceText& text) {
  return text.has_word("licence", "license", "permission", "go-ahead", "consent");
}

/// The only verb of the sentence with one of the roots, and no word of the other side beside it.
uint32_t told_verb(const ToldSentence& t, const Side& side, const Side& against) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < t.size(); ++i) {
    const std::string_view root = t.root(i);
    if (root.empty()) continue;
    if (among(against.verbs, root) || among(against.nouns, t.text().lemma(i))) return kNone;
    const bool leave = root == "give" && among(side.nouns, "approval") && gives_leave(t.text());
    const bool guilty = t.text().word(i, "guilty") && !t.text().word(i - 1, "not");
    if ((!leave && !among(side.verbs, root)) || (!t.text().verb(i) && !guilty)) continue;
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

/// What rises and falls is told with a figure, or is of the things that do.
bool of_figures(const SentenceText& text) {
  return text.has_figure() || text.has_percent() ||
         any_among(text,
                   "price prices rate rates sales profit profits turnout share shares number "
                   "unemployment output exports imports rents wages inflation revenue crime");
}

/// First atom of the definite phrase that ends in the noun; kNone for others.
uint32_t definite_first(const SentenceText& text, uint32_t noun) {
  for (uint32_t k = noun; k > 0 && noun - k < 3; --k) {
    if (text.any_word(k - 1, {"the", "its", "his", "her", "their", "that", "this"})) return k - 1;
    if (!text.lower(k - 1) || !text.adjective(k - 1) || text.verb(k - 1)) return kNone;
  }
  return kNone;
}

/// What stands behind the noun tells of nothing else: "the fall in the shares", "the refusal".
bool nothing_else(const ToldSentence& before, const ToldSentence& here, uint32_t noun) {
  const SentenceText& text = here.text();
  uint32_t i = noun + 1;
  if (!text.any_word(i, {"of", "in", "to", "for"}))
    return text.end_of_clause(i) || !(text.noun(i) || text.is(i, kArticleWord)) || text.verb(i);
  for (++i; text.in(i) && text[i].kind == AtomKind::kWord && !text.finite_verb(i); ++i) {
    if (text.is(i, kPrepositionWord) && !text.word(i, "of")) return true;
    if (among("plan plans scheme proposal project deal offer application bid", text[i].word))
      continue;
    if (!here.root(i).empty() && !before.tells(here.root(i))) return false;
  }
  return !text.is_date(i) && !text.is_figure(i);
}

/// "It was the third cut this year", "It was her fourth pass".
bool one_of_several(const SentenceText& text, uint32_t noun) {
  if (!text.any_word(0, {"it", "this", "that"}) || !text.is(1, kBeWord) || noun > 8) return false;
  bool rank = false;
  for (uint32_t k = 2; k < noun; ++k) {
    if (text.is(k, kPrepositionWord | kBreakWord)) return false;
    rank = rank || (text.is_figure(k) && text.figure_at(k).type == MentionType::kOrdinal) ||
           text.any_word(k, {"first", "second", "third"});
  }
  return rank && !text.word(noun + 1, "of") &&
         !(text.word(noun + 1, "in") && text.word(noun + 2, "the"));
}

void tell(const ToldSentence& before, uint32_t verb, const SentenceText& text, uint32_t first,
          uint32_t noun, ClaimSink& sink) {
  tell_against(before.text(), verb, verb + 1, text, first, noun + 1, sink);
}

bool compare(const ToldSentence& before, const ToldSentence& here, uint32_t noun,
             const Outcome& outcome, bool one, ClaimSink& sink) {
  const SentenceText& s = before.text();
  const SentenceText& t = here.text();
  const bool several = one_of_several(t, noun);
  const uint32_t first = several ? 2 : definite_first(t, noun);
  if (first == kNone || (outcome.matter == Matter::kExam && !several)) return false;
  const bool counted = outcome.matter == Matter::kExam || outcome.matter == Matter::kMove ||
                       outcome.matter == Matter::kDecision;
  if (several && !counted) return false;
  if (t.plural_noun(noun) || (!several && any_else(t, first))) return false;
  const Side& same = one ? outcome.one : outcome.other;
  const Side& opposite = one ? outcome.other : outcome.one;
  const uint32_t verb = told_verb(before, opposite, same);
  if (verb == kNone || any_among(s, kUnsettled)) return false;
  if (outcome.matter == Matter::kMove && (!of_figures(s) || (!several && any_among(t, kStopped))))
    return false;
  // A bill is defeated.
  if (t.word(noun, "defeat") &&
      !s.has_word("bill", "motion", "law", "amendment", "budget", "proposal", "treaty"))
    return false;
  if (outcome.matter == Matter::kExam && !s.has_word("test", "exam", "examination", "inspection"))
    return false;
  // What was shut was open before, and the other way round.
  if (outcome.matter == Matter::kAccess &&
      (t.may_have("had", "lasted", "during") || t.times() > 0 || t.has_duration()))
    return false;
  if (outcome.matter == Matter::kVerdict && any_among(t, "had rested based")) return false;
  // "The drop in visitor numbers at the abbey" may be another one.
  if (outcome.matter == Matter::kMove && t.any_word(noun + 1, {"in", "of"})) return false;
  if (!nothing_else(before, here, noun)) return false;
  if (dated_apart(s, t) || newcomer(before, here, {first, noun + 1})) return false;
  tell(before, verb, t, first, noun, sink);
  return true;
}

}  // namespace

void check_reversals(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  if (!sentences[sentence - 1].prose || sentences[sentence - 1].block != sentences[sentence].block)
    return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  if (text.question() || text.disowned()) return;
  for (uint32_t i = 1; i < here.size(); ++i) {
    if (!text.lower(i) || !text.noun(i) || !may_point_back(text, i)) continue;
    const std::string_view lemma = text.lemma(i);
    for (const Outcome& outcome : kOutcomes) {
      const bool one = among(outcome.one.nouns, lemma);
      if (!one && !among(outcome.other.nouns, lemma)) continue;
      const ToldSentence& before = tellings.at(sentence - 1);
      if (before.text().question() || before.text().disowned()) return;
      if (compare(before, here, i, outcome, one, sink)) return;
    }
  }
}

}  // namespace factlint::computation
