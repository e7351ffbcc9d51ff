// "Nora Quist, a Liberal member of parliament ... The Conservative lawmaker", "A warehouse in Porto
// ... the Lisbon warehouse", "only 18 people live there ... 21 of the residents": what a definite
// phrase takes up, told otherwise.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/told_words.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

bool right_before(const ToldSentences& tellings, uint32_t sentence) {
  const auto& sentences = tellings.document().context().sentences;
  return sentences[sentence - 1].prose &&
         sentences[sentence - 1].block == sentences[sentence].block;
}

// ---- people

/// Nouns for people of one calling: one may take up the other.
constexpr ListedWords kCallings[] = {
    "lawmaker mp politician member senator congressman congresswoman deputy legislator councillor "
    "candidate mayor governor minister parliamentarian backbencher representative assemblyman",
    "player footballer striker goalkeeper midfielder defender winger forward international captain",
    "driver racer",
    "rider cyclist jockey",
    "writer author novelist poet playwright",
    "actor actress star",
    "singer musician composer conductor pianist violinist cellist soprano tenor",
    "athlete swimmer sprinter runner champion skier rower",
    "businessman businesswoman tycoon magnate entrepreneur banker billionaire",
    "scientist researcher chemist physicist biologist professor academic",
    "climber mountaineer alpinist",
    "sailor yachtsman yachtswoman",
    "artist painter sculptor",
    "director filmmaker film-maker",
};

/// Words for a person who changed, or for one of two.
constexpr ListedWords kChanged =
    "formerly former then defected defect defects switched switching crossed "
    "naturalised naturalized born other another opponent rival both successor predecessor "
    "beat beaten defeated against challenged ousted unseated promoted promotion demoted "
    "demotion now once previously parents mother father instead "
    "colleague counterpart replaced replaces succeeds succeeded unlike";

/// The same, of parties and countries.
constexpr ListedWords kMoved = "joined joining joins left leave citizenship passport";

struct Run {
  uint32_t first = kNone;
  uint32_t last = 0;
};

/// The only run of capitalised words of the sentence that may be a full name; places behind "in"
/// are left out.
Run only_name(const SentenceText& text) {
  Run found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!text.name_word(i) || !text.name_word(i + 1)) continue;
    const uint32_t first = i;
    while (text.name_word(i + 1)) ++i;
    if (first > 0 && text.any_word(first - 1, {"in", "at", "near", "of", "from"})) continue;
    if (found.first != kNone) return {};
    found = {first, i + 1};
  }
  return found;
}

OppositeTable::Entry entry_at(const SentenceText& text, uint32_t i) {
  return text[i].kind == AtomKind::kWord ? text.opposites().of(text[i].id) : OppositeTable::Entry{};
}

/// Ranks and parties, which a person has one of: never a colour or a side.
bool of_people(const SentenceText& text, uint32_t i) {
  constexpr ListedWords kOfPeople =
      "conservative tory liberal labour socialist republican democrat democratic catholic "
      "protestant anglican lutheran methodist jewish muslim hindu buddhist sergeant captain "
      "colonel "
      "corporal lieutenant brigadier inspector superintendent admiral "
      "commodore bishop archbishop cardinal french german italian spanish portuguese dutch belgian "
      "danish swedish norwegian finnish polish czech russian ukrainian turkish greek chinese "
      "japanese korean vietnamese thai indian pakistani egyptian nigerian kenyan brazilian chilean "
      "mexican peruvian canadian australian icelandic estonian latvian lithuanian maltese croatian "
      "serbian bulgarian romanian hungarian austrian swiss moroccan algerian tunisian scottish "
      "welsh irish plumber electrician carpenter joiner nurse surgeon dentist pharmacist vet "
      "midwife baker butcher farmer teacher lawyer architect librarian postman goalkeeper striker "
      "midfielder defender violinist cellist pianist flautist sprinter swimmer cyclist rower skier "
      "retired amateur professional left-handed right-handed";
  return among(kOfPeople, text[i].word);
}

bool calling(std::string_view lemma) {
  for (const ListedWords& words : kCallings) {
    if (among(words, lemma)) return true;
  }
  return false;
}

bool same_calling(const ToldSentence& before, const SentenceText& here, uint32_t noun) {
  const std::string_view lemma = here.lemma(noun);
  for (const ListedWords& words : kCallings) {
    if (!among(words, lemma)) continue;
    for (uint32_t i = 0; i < before.size(); ++i) {
      if (before.text()[i].kind == AtomKind::kWord && among(words, before.text().lemma(i)))
        return true;
    }
  }
  return before.tells(lemma);
}

/// The atom tells the person of the name: "Colonel Ines Duarte", "Nora Quist, a Liberal member".
bool describes(const SentenceText& text, const Run& name, uint32_t i) {
  // "The Labour MP Ann Webb", but not "John Bishop"
  if (i >= name.first && i < name.last) return i + 2 < name.last;
  if (i < name.first) {
    if (name.first - i > 3) return false;
    for (uint32_t k = i; k < name.first; ++k) {
      if (text[k].kind != AtomKind::kWord || text.is(k, kPrepositionWord | kArticleWord))
        return false;
    }
    return true;
  }
  // "Nora Quist, a Liberal member", "Nora Quist is a Liberal member"
  uint32_t from = name.last;
  if (text.mark(from, kComma) && text.is_figure(from + 1) && text.mark(from + 2, kComma)) from += 2;
  const bool told = (text.mark(from, kComma) || text.is(from, kBeWord)) &&
                    text.any_word(from + 1, {"a", "an", "the"});
  if (!told || i > from + 6) return false;
  for (uint32_t k = from + 2; k < i; ++k) {
    if (text[k].kind == AtomKind::kMark && !text.mark(k, kHyphen)) return false;
    if (text.is(k, kPrepositionWord | kBreakWord)) return false;
  }
  return true;
}

/// Somebody besides the one named: a noun for a person that does not describe him.
bool somebody_else(const SentenceText& text, const Run& name) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text[i].kind != AtomKind::kWord || text.capital(i)) continue;
    if (text.any_word(i, {"man", "woman", "brother", "sister", "wife", "husband"})) return true;
    if (!text.noun(i) || text.verb(i) || text.plural_noun(i) ||
        text.noun_class(i) != NounClass::kPerson)
      continue;
    if (!describes(text, name, i)) return true;
  }
  return false;
}

/// "The sergeant, who served twice", "The Conservative lawmaker has tabled": goes on telling of
/// the one told before.
bool goes_on(const SentenceText& text, uint32_t last, bool bare) {
  if (text.mark(last, kComma))
    return text.any_word(last + 1, {"who", "whose", "aged", "elected", "known"}) ||
           text.is_figure(last + 1);
  if (bare) return false;
  return text.is(last, kBeWord | kModalWord) ||
         text.any_word(last, {"has", "had", "tabled", "introduced", "represents", "represented",
                              "won", "plans", "wants", "sits", "entered", "plays", "began"});
}

/// "Stood for the seat": of two people, but not who "has held the seat".
bool sought_seat(const SentenceText& text) {
  for (uint32_t i = 2; i < text.size(); ++i) {
    if (text.word(i, "seat") && !text.any_word(i - 2, {"held", "holds", "won", "kept", "has"}))
      return true;
  }
  return text.word(0, "seat") || text.word(1, "seat");
}

}  // namespace

void check_taken_up(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const DocumentContext& context = tellings.document().context();
  const TokenRange tokens = context.sentences[sentence].tokens;
  if (tokens.size() < 4 || !right_before(tellings, sentence) ||
      context.vocabulary.text(context.tokens[tokens.first].word) != "the")
    return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  if (!of_people(text, 1)) return;
  const OppositeTable::Entry b = entry_at(text, 1);
  const bool bare = text[2].kind != AtomKind::kWord ||
                    (!calling(text.lemma(2)) && (!text.noun(2) || text.verb(2)));
  const uint32_t head = bare ? 1 : 2;
  if (!b || (bare && !b.person) || text.plural_noun(head) || !goes_on(text, head + 1, bare)) return;
  const ToldSentence& before = tellings.at(sentence - 1);
  const SentenceText& s = before.text();
  if (s.question() || text.question() || s.disowned() || text.disowned()) return;
  const Run name = only_name(s);
  if (name.first == kNone || somebody_else(s, name)) return;
  if (any_among(s, kChanged) || any_among(text, kChanged) || sought_seat(s) || sought_seat(text))
    return;
  if (!bare && (any_among(s, kMoved) || any_among(text, kMoved))) return;
  uint32_t found = kNone;
  for (uint32_t i = 0; i < s.size(); ++i) {
    const OppositeTable::Entry a = entry_at(s, i);
    if (!a || a.set != b.set) continue;
    if (a.member == b.member || found != kNone) return;
    found = i;
  }
  if (found == kNone || !of_people(s, found) || !describes(s, name, found)) return;
  if (!bare && !same_calling(before, text, head)) return;
  tell_against(s, found, found + 1, text, 0, head + 1, sink);
}

// ---- places

namespace {

/// What towns have one of beside another: of a warehouse in another town, too.
constexpr ListedWords kOfEveryTown =
    "court office exchange market bourse police team club branch embassy airport station mayor "
    "council company firm bank newspaper edition stock share price trader dealer analyst broker "
    "international agreement talks meeting conference summit store shop";

/// Cheaply.
bool may_be_town(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && (text.opposites().cues(text[i].id) & OppositeTable::kTown) != 0;
}

bool town(const SentenceText& text, uint32_t i) {
  return may_be_town(text, i) && !text.name_word(i + 1) && among(far_towns(), text[i].word);
}

struct Placed {
  uint32_t noun = kNone;
  uint32_t town = kNone;
};

/// "a cork warehouse in Porto": the only town of the sentence, and the new thing that is there.
Placed placed_thing(const SentenceText& text) {
  Placed found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!may_be_town(text, i) || !among(far_towns(), text[i].word)) continue;
    if (found.town != kNone || text.name_word(i + 1)) return {};
    found.town = i;
  }
  if (found.town == kNone || found.town < 2) return {};
  if (!text.any_word(found.town - 1, {"in", "near", "outside", "at"})) return {};
  const uint32_t noun = found.town - 2;
  if (!text.lower(noun) || !text.noun(noun) || text.plural_noun(noun) || text.finite_verb(noun))
    return {};
  for (uint32_t k = noun; k > 0 && noun - k < 4; --k) {
    if (text.any_word(k - 1, {"a", "an"})) {
      found.noun = noun;
      return found;
    }
    if (text[k - 1].kind != AtomKind::kWord && !text.mark(k - 1, kHyphen)) break;
  }
  return {};
}

bool told_farther(ToldSentences& tellings, uint32_t sentence, std::string_view word) {
  for (uint32_t back = 2; back <= 12 && back <= sentence; ++back) {
    const SentenceText& text = tellings.document().any(sentence - back);
    if (text.has_word(word)) return true;
  }
  return false;
}

}  // namespace

void check_towns(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  if (!right_before(tellings, sentence)) return;
  const ToldSentence& here = tellings.at(sentence);
  const SentenceText& text = here.text();
  for (uint32_t i = 1; i < here.size(); ++i) {
    if (!town(text, i)) continue;
    // "the Lisbon warehouse", "the warehouse in Lisbon"
    uint32_t noun = kNone;
    if (text.word(i - 1, "the") && text.lower(i + 1) && text.noun(i + 1)) noun = i + 1;
    if (i > 2 && text.word(i - 1, "in") && text.word(i - 3, "the") && text.noun(i - 2))
      noun = i - 2;
    if (noun == kNone || text.plural_noun(noun) || (noun > i && text.noun(noun + 1))) continue;
    // "The Paris museum that owns its twin"
    if (text.any_word(std::max(i, noun) + 1, {"that", "which", "where"})) continue;
    const ToldSentence& before = tellings.at(sentence - 1);
    const Placed placed = placed_thing(before.text());
    if (placed.noun == kNone || before.text()[placed.town].word == text[i].word) continue;
    const bool same = before.root(placed.noun) == here.root(noun) ||
                      names_kind_of(text.lemma(noun), before.text().lemma(placed.noun));
    if (!same || among(kOfEveryTown, text.lemma(noun))) continue;
    if (text.question() || text.disowned() || text.has_word(before.text()[placed.town].word) ||
        any_among(text, "other another second also both sister too then moved old new former") ||
        any_among(before.text(), "other another second both from moved new former like") ||
        told_farther(tellings, sentence, text[i].word))
      continue;
    tell_against(before.text(), placed.town, placed.town + 1, text, std::min(i - 1, noun),
                 std::max(i, noun) + 1, sink);
    return;
  }
}

// ---- groups

namespace {

/// Verbs and nouns that count a group, and nouns that take it up.
struct Group {
  std::string_view told;
  std::string_view taken;
};

constexpr Group kGroups[] = {
    {"live lives lived living home residents inhabitants tenants",
     "resident residents inhabitant inhabitants tenants occupants islanders villagers"},
    {"work works worked employs employed employees staff workers workforce",
     "staff workers employees workforce"},
    {"aboard board carrying carried passengers", "passengers"},
    {"pupils enrolled attend attends attended", "pupils children schoolchildren students"},
    {"students enrolled", "students"},
    {"members", "members"},
    {"guests invited", "guests"},
    {"inmates prisoners holds held", "inmates prisoners"},
    {"patients", "patients"},
    {"players squad", "players"},
    {"arrested detained", "suspects detainees"},
};

/// The only count of the sentence; kNone if there is none or a second one.
uint32_t count_told(const SentenceText& text) {
  uint32_t found = kNone;
  for (const uint32_t i : text.figure_places()) {
    const Figure& f = text.figure_at(i);
    if (f.type == MentionType::kAge || f.type == MentionType::kOrdinal || f.year) continue;
    if (f.type != MentionType::kNumber || !is_count(text, i) || found != kNone) return kNone;
    found = i;
  }
  return found;
}

}  // namespace

void check_groups(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  if (tellings.document().at(sentence) == nullptr ||
      tellings.document().at(sentence - 1) == nullptr || !right_before(tellings, sentence))
    return;
  const SentenceText& text = tellings.document().any(sentence);
  if (!text.has_figure() || !text.may_have("of", "all")) return;
  const uint32_t at = count_told(text);
  // "21 of the residents", "all 21 residents"
  if (at == kNone) return;
  const bool part = text.word(at + 1, "of") && text.any_word(at + 2, {"the", "its", "his", "her"});
  const bool all = at > 0 && text.word(at - 1, "all");
  if (!part && !all) return;
  uint32_t noun = part ? at + 3 : at + 1;
  while (noun < at + 5 && text.in(noun) && !text.plural_noun(noun) && !text.word(noun, "staff"))
    ++noun;
  const SentenceText& before = tellings.document().any(sentence - 1);
  const uint32_t told = count_told(before);
  if (told == kNone || before.question() || text.question() || text.disowned()) return;
  const Quantity& a = before.figure_at(told).quantity;
  const Quantity& b = text.figure_at(at).quantity;
  const bool exact = (a.hedge == Hedge::kNone) && (b.hedge == Hedge::kNone);
  const bool only = told > 0 && before.any_word(told - 1, {"only", "just"});
  if ((!exact && !only) || (all ? a.value == b.value : a.value >= b.value)) return;
  bool group = false;
  for (const Group& g : kGroups)
    group = group || (any_among(before, g.told) && among(g.taken, text[noun].word));
  // The number told must be that of the people: "18 people live", "18 residents".
  const bool people = before.any_word(told + 1, {"people", "men", "women", "children", "pupils"}) ||
                      text[noun].word == before[told + 1].word;
  if (!group || !people || text.any_word(noun + 1, {"of", "in", "at", "from"})) return;
  if (any_among(before,
                "more another other others extra further additional new least hired joined until "
                "then over ago still remaining left dead killed injured hurt wounded died women if "
                "dismissed laid rescued of") ||
      any_among(text, "other another more neighbouring nearby former total last years ago"))
    return;
  if (dated_apart(before, text)) return;
  tell_against(before, told, told + 2, text, all ? at - 1 : at, noun + 1, sink);
}

}  // namespace factlint::computation
