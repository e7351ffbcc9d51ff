// Nouns, and the roots of the words whose deed they take up.
#include "engine/computation/take_up.h"

#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

/// Lemmas of nouns, and roots as ToldSentence::root() gives them.
struct Taken {
  ListedWords nouns;
  ListedWords roots;
};

constexpr Taken kTaken[] = {
    {"deal transaction takeover acquisition purchase sale merger buyout transfer price",
     "buy sell pay merg deal join sign"},
    {"meeting talk talks session gathering negotiation discussion summit conference dinner "
     "encounter debate hearing",
     "meet talk negotiat discuss hear debat gath"},
    {"accident crash collision smash wreck pile-up tragedy incident disaster impact derailment",
     "crash overturn derail plough plung strik coll skid sink capsiz hit ram knock"},
    {"blast explosion tragedy incident disaster detonation", "blast detonat rip"},
    {"fire blaze inferno flame flames incident disaster", "fire gut burn"},
    {"walkout strike stoppage action dispute protest industrial", "strik stop"},
    {"announcement statement news decision move declaration departure exit",
     "resign announc sack appoint declar decid leav retir quit"},
    {"killing murder death shooting stabbing attack tragedy violence",
     "die shoot stab kill murd "
     "attack beat"},
    {"attack assault shooting stabbing raid incident", "attack shoot stab rob raid strik steal"},
    {"robbery raid theft heist burglary break-in crime", "steal rob raid break"},
    {"election vote poll ballot referendum", "vot poll elect elec"},
    {"siege standoff stand-off ordeal hostage-taking", "sieg hold arrest kidnap hostag seiz"},
    {"storm gale hurricane cyclone typhoon tornado", "storm"},
    {"quake earthquake tremor disaster", "quak"},
    {"ruling verdict judgment judgement decision sentence",
     "rul jail convict acquit find reject pass uphold overturn"},
    {"opening launch ceremony inauguration", "open found launch inaugurat unveil"},
    {"collapse disaster fall tragedy", "collaps giv cav fall"},
    {"win victory triumph", "win beat"},
    {"defeat loss", "lose"},
    {"ruling decision vote", "vot decid back"},
    {"trip visit journey tour voyage flight crossing", "travel fly sail visit tour go cross"},
    {"launch lift-off liftoff take-off takeoff flight mission", "launch lift tak fly orbit"},
    {"arrest detention raid", "arrest"},
    {"fine penalty punishment sanction", "fin"},
    {"term sentence stretch punishment imprisonment", "jail"},
    {"ban suspension absence punishment lay-off layoff", "ban suspend"},
    {"loan credit borrowing debt", "lend borrow"},
    {"gift donation grant bequest legacy", "giv bequeath will leav"},
    {"prize award winnings jackpot windfall win fortune", "win priz scoop award"},
    {"haul loot money cash sum booty", "steal rob tak"},
    {"project scheme plan programme investment work works development",
     "cost pay build invest plan "
     "spend propos"},
    {"contract deal agreement extension", "sign extend deal agre win"},
    {"tenure stint spell reign term stay", "hold serv lead run hea spend coach"},
    {"strike stoppage walkout dispute", "strik"},
    {"repair work works closure", "repair clos work"},
    {"outage blackout cut failure", "fail blackout los power electr"},
    {"grounding suspension halt", "ground suspend halt"},
    {"wait delay queue", "wait delay hold queu"},
    {"march rally demonstration protest", "protest march demonstrat rall"},
    {"wedding marriage ceremony", "marr wed"},
    {"birthday birth", "bear born"},
    {"search hunt operation rescue", "search rescu miss look vanish hunt"},
    {"chase pursuit", "chas pursu flee"},
    {"interview conversation statement remark comment", "interview tell speak ask"},
    {"speech address lecture talk", "speak address lectur"},
    {"closure shutdown closing", "clos stop"},
    {"exit elimination defeat", "knock lose beat elim"},
    {"rise increase hike", "rais rise"},
    {"cut reduction", "cut lower reduc fall"},
    {"painting picture canvas work", "sell auction"},
    {"signing recruit newcomer", "pay buy"},
    {"shortfall gap deficit overspend hole", "overspend overspent lack los owe"},
    {"suspect detainee", "arrest"},
    {"redundancy job cut layoff lay-off loss", "cut sack emplo shed job axe"},
};

/// A verb, and no noun that looks like one: "the rule change".
bool deed(const SentenceText& t, uint32_t i) {
  if (!t.verb(i)) return false;
  return t.past_verb(i) || t.finite_verb(i) || t[i].word.ends_with("ing") ||
         (i > 0 && (t.is(i - 1, kModalWord | kBeWord) || t.any_word(i - 1, {"to", "not"})));
}

bool holds_root(const ToldSentence& t, AtomRange range, const ListedWords& roots, bool verb) {
  for (uint32_t i = range.first; i < range.last; ++i) {
    if (!t.root(i).empty() && among(roots, t.root(i)) && (!verb || deed(t.text(), i))) return true;
  }
  return false;
}

/// The table has it, by a verb alone if `verb`.
bool listed(const ToldSentence& before, AtomRange range, std::string_view lemma, bool verb) {
  for (const Taken& taken : kTaken) {
    if (among(taken.nouns, lemma) && holds_root(before, range, taken.roots, verb)) return true;
  }
  return false;
}

/// "dissolv" and "dissolut": a verb and the noun made of it.
bool one_deed(std::string_view a, std::string_view b) {
  if (a == b) return true;
  size_t head = 0;
  while (head < std::min(a.size(), b.size()) && a[head] == b[head]) ++head;
  return head >= 6 && a.size() - head <= 3 && b.size() - head <= 3;
}

bool holds_same(const ToldSentence& t, AtomRange range, std::string_view root) {
  for (uint32_t i = range.first; i < range.last; ++i) {
    if (t.root(i) == root) return true;
  }
  return false;
}

}  // namespace

bool takes_up_event(const ToldSentence& before, AtomRange range, const ToldSentence& here,
                    uint32_t noun) {
  const std::string_view root = here.root(noun);
  if (root.empty()) return false;
  for (uint32_t i = range.first; i < range.last; ++i) {
    if (deed(before.text(), i) && one_deed(before.root(i), root)) return true;
  }
  return listed(before, range, here.text().lemma(noun), true);
}

bool takes_up(const ToldSentence& before, AtomRange range, const ToldSentence& here,
              uint32_t noun) {
  const std::string_view root = here.root(noun);
  if (root.empty()) return false;
  const std::string_view lemma = here.text().lemma(noun);
  if (holds_same(before, range, root) || takes_up_event(before, range, here, noun) ||
      listed(before, range, lemma, false))
    return true;
  for (uint32_t i = range.first; i < range.last; ++i) {
    if (!before.text().lower(i) || !before.text().noun(i)) continue;
    const std::string_view told = before.text().lemma(i);
    if (names_kind_of(lemma, told) || kind_of(told, lemma)) return true;
  }
  return false;
}

}  // namespace factlint::computation
