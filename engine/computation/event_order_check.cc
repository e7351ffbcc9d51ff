// What happens to one thing, stage by stage ("built", "opened", "closed") -> a later stage told of
// an earlier day: "was founded in 1902 and sold in 1895".
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/listed_words.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kStages = 5;

/// What comes one after another; verbs with a particle stand in kParticles too.
struct Course {
  ListedWords stage[kStages];
};

constexpr Course kCourses[] = {
    // Buildings and works.
    {{"designed planned commissioned begun started", "built erected constructed completed finished",
      "opened inaugurated unveiled consecrated", "closed shut demolished dismantled abandoned",
      "reopened rebuilt restored"}},
    {{"built erected constructed opened", "burned burnt destroyed flattened gutted wrecked",
      "rebuilt reconstructed restored reopened", "", ""}},
    {{"built erected constructed opened",
      "extended enlarged widened converted renovated refurbished",
      "demolished dismantled abandoned pulled torn", "", ""}},
    {{"closed shut suspended halted stopped", "reopened resumed restarted", "", "", ""}},
    {{"damaged flooded vandalised", "repaired restored mended", "", "", ""}},
    // Bodies.
    {{"founded established formed incorporated registered set",
      "renamed expanded merged listed nationalised privatised",
      "sold bought taken dissolved disbanded liquidated closed wound", "", ""}},
    {{"bought acquired purchased", "sold resold scrapped demolished", "", "", ""}},
    // Ships, machines and goods.
    {{"laid ordered", "launched built completed", "commissioned delivered", "sank sunk wrecked",
      "raised salvaged"}},
    {{"launched introduced unveiled",
      "withdrawn scrapped discontinued decommissioned retired recalled", "", "", ""}},
    {{"posted mailed ordered dispatched shipped sent", "arrived delivered received", "", "", ""}},
    {{"planted sown", "harvested felled picked", "", "", ""}},
    {{"stolen lost vanished disappeared missing escaped",
      "recovered found returned recaptured discovered", "", "", ""}},
    {{"froze frozen", "thawed melted", "", "", ""}},
    // Lives and offices.
    {{"born", "married wed graduated enrolled elected appointed joined emigrated", "", "", ""}},
    {{"born", "divorced separated retired promoted", "died dies buried", "", ""}},
    {{"married wed graduated enrolled emigrated retired resigned elected appointed joined",
      "died dies", "buried cremated", "", ""}},
    {{"married wed", "divorced separated widowed", "", "", ""}},
    {{"enrolled enrolling", "graduated", "", "", ""}},
    {{"joined signed hired recruited", "promoted left retired dismissed sacked resigned", "", "",
      ""}},
    {{"nominated", "elected appointed confirmed sworn", "re-elected reelected reappointed",
      "resigned retired ousted dismissed unseated", ""}},
    // Courts, prisons, hospitals.
    {{"arrested detained charged indicted", "tried convicted acquitted sentenced",
      "released freed pardoned executed paroled", "", ""}},
    {{"jailed imprisoned interned captured", "released freed pardoned escaped", "", "", ""}},
    {{"admitted hospitalised injured", "discharged released", "", "", ""}},
    // Works and laws.
    {{"written composed painted filmed shot recorded drafted",
      "published released premiered performed exhibited",
      "translated reprinted filmed banned adapted", "", ""}},
    {{"appeared", "translated reprinted filmed banned adapted", "", "", ""}},
    {{"drafted introduced tabled proposed", "passed adopted approved enacted rejected",
      "amended repealed scrapped struck", "", ""}},
    {{"negotiated", "signed", "ratified", "expired terminated renewed", ""}},
    // Journeys.
    {{"left departed sailed", "arrived docked landed", "returned", "", ""}},
    {{"invaded occupied besieged", "liberated freed", "", "", ""}},
    {{"accepted invited", "deadline", "", "", ""}},
    {{"found discovered spotted", "excavated dug examined", "", "", ""}},
    {{"lent borrowed pledged", "repaid returned redeemed", "", "", ""}},
};

/// Words whose particle makes them stages, and those that are none without it.
constexpr std::string_view kParticles[][2] = {
    {"set", "up"},      {"taken", "over"}, {"wound", "up"}, {"pulled", "down"}, {"torn", "down"},
    {"struck", "down"}, {"sworn", "in"},   {"laid", "out"}, {"laid", "down"}};

bool lacks_particle(const SentenceText& text, uint32_t i) {
  bool needed = false;
  for (const auto& [verb, particle] : kParticles) {
    if (!text.word(i, verb)) continue;
    if (text.word(i + 1, particle)) return false;
    needed = true;
  }
  return needed;
}

/// A stage told of the day at atom `date`.
struct Event {
  uint32_t verb = kNone;
  uint32_t date = kNone;
};

/// "in 1998", "on 12 March 2024", "opened 1931": the day that the words behind `i` tell, no verb
/// and no mark between.
uint32_t day_behind(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i + 1; j < text.size() && j <= i + 7; ++j) {
    if (date_like(text, j)) {
      const bool led = j == i + 1 || text.any_word(j - 1, {"in", "on", "from", "is", "until"});
      const bool era = text.any_word(j + 1, {"bc", "bce", "b.c", "b.c.", "ad"});
      // "in 1933's new spirit"
      const bool owner = text[j + 1].word == "'s" || text[j + 1].word == "\xE2\x80\x99s";
      return led && !era && !owner ? j : kNone;
    }
    if (text[j].kind != AtomKind::kWord || text.is(j, kBeWord | kModalWord) ||
        text.any_word(j, {"and", "after", "before", "since", "by", "than", "who", "which", "that"}))
      return kNone;
  }
  return kNone;
}

/// What may stand between a day and the next verb of the same subject.
bool links(const SentenceText& text, uint32_t i) {
  return text.mark(i, kComma) || text.mark(i, kSemicolon) || text.is(i, kBeWord | kModalWord) ||
         text.any_word(
             i, {"and",        "but",        "then",  "it",       "he",           "she",   "they",
                 "has",        "have",       "been",  "finally",  "later",        "first", "only",
                 "eventually", "officially", "again", "formally", "subsequently", "being", "first",
                 "got",        "to",         "which", "who"});
}

/// Which stage of the course the word at `i` tells; kStages for none.
uint32_t stage_at(const Course& course, const SentenceText& text, uint32_t i) {
  if (text[i].kind != AtomKind::kWord) return kStages;
  for (uint32_t s = 0; s < kStages; ++s) {
    if (!course.stage[s].empty() && among(course.stage[s], text[i].word))
      return lacks_particle(text, i) ? kStages : s;
  }
  return kStages;
}

/// Two verbs of one thing, each with its day; `back` if the second looks back: "having opened".
struct EventPair {
  Event first;
  Event second;
  bool back = false;
  bool again = false;  ///< "elected ... and re-elected"
};

/// The event that the atoms from `i` on tell of the same subject.
bool read_second(const SentenceText& text, uint32_t i, bool named, EventPair& pair) {
  const uint32_t end = std::min(text.size(), i + 9);
  bool linked = named;
  uint32_t date = kNone;
  for (; i < end; ++i) {
    if (text.word(i, "re") && text.mark(i + 1, kHyphen)) {
      pair.again = true;  // "re-elected" in three pieces
      i += 2;
      break;
    }
    if (text.any_word(i, {"had", "having", "after"})) {
      pair.back = linked = true;
    } else if (text.any_word(i, {"in", "on"}) && linked && date == kNone &&
               date_like(text, i + 1)) {
      date = ++i;
    } else if (!links(text, i) || (named && text.any_word(i, {"which", "who"}))) {
      break;
    } else {
      linked = true;
    }
  }
  if (text.is(i, kArticleWord) && text.word(i + 1, "deadline")) ++i;
  if (!linked || i >= end) return false;
  pair.second.verb = i;
  pair.second.date = date != kNone ? date : day_behind(text, i);
  return pair.second.date != kNone;
}

/// The two are stages of the course, in the order that the words tell.
bool of_course(const Course& course, const SentenceText& before, const SentenceText& text,
               const EventPair& pair) {
  if (pair.again) return before[pair.first.verb].word == text[pair.second.verb].word;
  const uint32_t a = stage_at(course, before, pair.first.verb);
  if (a == kStages) return false;
  const uint32_t b = stage_at(course, text, pair.second.verb);
  return b != kStages && a != b && (b < a) == pair.back;
}

void judge(const SentenceText& before, const SentenceText& text, const EventPair& pair,
           ClaimSink& sink) {
  for (const Course& course : kCourses) {
    if (!of_course(course, before, text, pair)) continue;
    const Order order = pair.back ? order_of(text, pair.second.date, before, pair.first.date)
                                  : order_of(before, pair.first.date, text, pair.second.date);
    if (order == Order::kUnknown) continue;
    const bool ok = order == Order::kRight;
    const auto event = [](const SentenceText& of, const Event& e) {
      return fmt::format("{} ({})", of[e.verb].word, of.view(e.date, e.date + 1));
    };
    Told told =
        told_at(text, CheckKind::kDateOrder, ok, std::min(pair.second.verb, pair.second.date),
                std::max(pair.second.verb, pair.second.date) + 1,
                fmt::format("{} lies {} {}", event(text, pair.second),
                            ok == pair.back ? "before" : "after", event(before, pair.first)));
    told.mentions = {text.atom_mention(pair.second.date)};
    if (&before == &text) {
      told.mentions.push_back(text.atom_mention(pair.first.date));
    } else {
      told.elsewhere = before.range(pair.first.verb, pair.first.date + 1);
    }
    sink.tell(text.sentence(), std::move(told));
    return;
  }
}

/// "Built in 1890, the hall opened": the first verb of the main clause behind the participle.
uint32_t main_verb(const SentenceText& text, uint32_t i) {
  if (!text.mark(i, kComma)) return kNone;
  for (uint32_t k = i + 1; text.in(k) && k < i + 7; ++k) {
    if (text[k].kind != AtomKind::kWord) return kNone;
    if (k > i + 1 && (text.past_verb(k) || text.is(k, kBeWord))) return k;
  }
  return kNone;
}

void check_pairs_within(const SentenceText& text, ClaimSink& sink) {
  if (text.times() < 2) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.verb(i)) continue;
    EventPair pair;
    pair.first = {i, day_behind(text, i)};
    if (pair.first.date == kNone) continue;
    const uint32_t behind = pair.first.date + 1;
    const uint32_t main = i == 0 ? main_verb(text, behind) : kNone;
    if (read_second(text, main != kNone ? main : behind, main != kNone, pair))
      judge(text, text, pair, sink);
  }
}

/// "The hall was built in 1890. It was opened to the public in 1882."
void check_pairs_across(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!text.any_word(0, {"it", "he", "she", "they"})) return;
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->disowned() || before->question() || before->times() != 1) return;
  for (uint32_t i = 0; i < before->size(); ++i) {
    if (!before->verb(i)) continue;
    EventPair pair;
    pair.first = {i, day_behind(*before, i)};
    if (pair.first.date == kNone || pair.first.date > i + 4) continue;
    if (!before->end_of_clause(pair.first.date + 1) || pair.first.date + 3 < before->size())
      continue;
    if (read_second(text, 1, true, pair)) judge(*before, text, pair, sink);
  }
}

}  // namespace

void check_event_order(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDateOrder) || text.disowned() || text.question() || text.times() == 0)
    return;
  check_pairs_within(text, sink);
  check_pairs_across(document, text, sink);
}

}  // namespace factlint::computation
