// Words -> numbers that announce a list.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/announced_list.h"

namespace factlint::computation {
namespace {

struct GroupNumeral {
  std::string_view word;
  int value;
};

constexpr std::array<GroupNumeral, 12> kCollectives = {{{"pair", 2},
                                                        {"duo", 2},
                                                        {"twosome", 2},
                                                        {"trio", 3},
                                                        {"threesome", 3},
                                                        {"triumvirate", 3},
                                                        {"quartet", 4},
                                                        {"foursome", 4},
                                                        {"quintet", 5},
                                                        {"sextet", 6},
                                                        {"septet", 7},
                                                        {"octet", 8}}};

/// Nouns that a number is joined to by a hyphen, where the number counts what a list spells out.
constexpr std::array<std::string_view, 30> kCompoundCounted = {
    "point",  "part", "course", "step",   "stage", "nation",  "country",    "party",
    "member", "man",  "woman",  "person", "city",  "team",    "state",      "leg",
    "way",    "item", "strong", "volume", "stop",  "pronged", "ingredient", "film",
    "book",   "song", "album",  "dish",   "club",  "town"};

constexpr int kMaxAnnounced = 60;

/// "consists of six", "is made up of six": all of them.
bool made_of(const SentenceText& text, uint32_t of) {
  return of > 0 && text.any_word(of - 1, {"consists", "consist", "consisted", "consisting", "up",
                                          "composed", "comprised", "formed"});
}

/// "three of [the region's] five": where the owner of the whole begins; `i` if it has none.
uint32_t before_owner(const SentenceText& text, uint32_t i) {
  constexpr uint32_t kLongestOwner = 4;
  if (i == 0 || !text.word(i - 1, "'s")) return i;
  const uint32_t least = std::max(i, kLongestOwner + 1) - kLongestOwner - 1;
  for (uint32_t j = i - 1; j-- > least;) {
    if (text.word(j, "of")) return j + 1;
  }
  return i;
}

/// "two of the three", but not "an alliance of six".
bool limited(const SentenceText& text, uint32_t i) {
  if (const uint32_t owner = before_owner(text, i); owner != i)
    return owner > 1 && (text.is_figure(owner - 2) ||
                         text.any_word(owner - 2, {"most", "some", "none", "half"}));
  if (i > 1 && text.word(i - 1, "of") && text.any_word(i - 2, {"each", "all", "every"}))
    return false;
  if (i > 1 && text.word(i - 1, "of") &&
      text.any_word(i - 2, {"menu", "total", "choice", "agenda", "list", "programme", "haul"}))
    return false;
  const bool group = i > 1 && text.word(i - 1, "of") && text.lower(i - 2) &&
                     text.noun_class(i - 2) == NounClass::kGroup && !text.plural_noun(i - 2);
  return i > 0 && !group && !(text.word(i - 1, "of") && made_of(text, i - 1)) &&
         (text.word(i - 1, "of") || text.word(i - 1, "among") || text.word(i - 1, "other"));
}

/// "three kinds of", "two pairs of": a list may tell of each more than one.
bool kinds_noun(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"kinds", "types", "sorts", "sets", "pairs", "groups", "rounds", "lots",
                           "series", "copies", "pieces", "hundreds", "dozens"});
}

/// "both drivers".
bool both_at(const SentenceText& text, uint32_t i, AnnouncedCount& count) {
  if (!text.word(i, "both")) return false;
  uint32_t j = i + 1;
  if (text.word(j, "of")) ++j;
  if (j > i + 1 && text.word(j, "them")) {
    count = {i, j, 2};
    count.bare = true;
    return true;
  }
  if (text.is(j, kArticleWord)) ++j;
  // "both co-authors"
  if (text.any_word(j, {"co", "ex", "vice"}) && text.mark(j + 1, kHyphen) && !text.dash(j + 1) &&
      text.plural_noun(j + 2)) {
    count = {i, j + 2, 2};
    return true;
  }
  const uint32_t head = text.plural_noun(j) ? j : counted_noun(text, j);
  if (head == kNone || head > j + 3) return false;
  for (uint32_t k = j; k < head; ++k) {
    if (!text.noun(k) && !text.adjective(k)) return false;
  }
  // "both hopes (...) and fears" counts nothing.
  uint32_t behind = head + 1;
  if (text.mark(behind, kOpenBracket)) {
    while (text.in(behind) && !text.mark(behind, kCloseBracket)) ++behind;
    ++behind;
  }
  if (text.word(behind, "and")) return false;
  count = {i, head, 2};
  return true;
}

/// "a trio of viruses", "the quartet".
bool group_at(const SentenceText& text, uint32_t i, AnnouncedCount& count) {
  int value = collective(text[i].word);
  // "a couple of days" is vague.
  if (text.any_word(i, {"couple", "twins", "triplets"}) && text.comma_or_open(i + 1))
    value = text.word(i, "triplets") ? 3 : 2;
  if (value == 0 || i == 0) return false;
  uint32_t left = i;
  while (left > 0 && (text.adjective(left - 1) || text.noun(left - 1)) &&
         !text.is(left - 1, kArticleWord) && left + 3 > i)
    --left;
  if (left > 0 && !text.is(left - 1, kArticleWord) && text[left - 1].word != "'s") return false;
  if (left == 0 && (i == 0 || !text.word(i + 1, "of"))) return false;
  uint32_t head = i;
  if (text.word(i + 1, "of")) {
    head = counted_noun(text, i + 1);
    if (head == kNone) return false;
  }
  count = {i, head, value};
  return true;
}

/// "a five-point plan": the head is the noun behind it.
bool compound_at(const SentenceText& text, uint32_t i, AnnouncedCount& count) {
  if (!text.mark(i + 1, kHyphen) || text.dash(i + 1)) return false;
  const bool counted = std::find(kCompoundCounted.begin(), kCompoundCounted.end(),
                                 text[i + 2].word) != kCompoundCounted.end();
  if (!counted) return false;
  uint32_t head = i + 3;
  // "the six-member supervisory board"
  if (text.adjective(head) && !text.noun(head) && text.noun(head + 1)) ++head;
  while (text.noun(head + 1) && text.lower(head + 1) && !text.verb(head + 1) && head < i + 6)
    ++head;
  const bool group = text.any_word(head, {"shortlist", "longlist", "line-up", "lineup"});
  if (!text.noun(head) && !group) return false;
  count = {i, head, 0};
  return true;
}

/// "a shortlist of six", "the party of 23": a group told by its size alone.
bool sized_group(const SentenceText& text, uint32_t i) {
  if (i < 2 || !text.word(i - 1, "of") || !text.lower(i - 2)) return false;
  const bool group =
      text.is(i - 2, kGroupNoun) ||
      text.any_word(i - 2, {"shortlist",  "longlist",  "party", "board",   "field",
                            "band",       "coalition", "bloc",  "family",  "committee",
                            "collection", "selection", "total", "council", "slate",
                            "final",      "house",     "staff", "line-up", "pool"});
  if (!group || text.plural_noun(i - 2)) return false;
  // "the shortlist of five runs as follows"
  const bool verb = text.verb(i + 1) && text.is(i + 2, kPrepositionWord | kArticleWord) &&
                    text.noun_class(i + 1) != NounClass::kPerson && !text.word(i + 2, "of");
  const bool follows = text.verb(i + 1) && text.word(i + 2, "as");
  return follows || verb || text.is(i + 1, kModalWord) ||
         (!text.noun(i + 1) && !text.adjective(i + 1));
}

/// "the five accused", "two of the dead".
bool victims(const SentenceText& text, uint32_t i) {
  for (const std::string_view w : {"dead", "injured", "wounded", "missing", "accused"}) {
    if (text.word(i, w)) return true;
  }
  return false;
}

/// "three of her novels", "four of the cast".
bool some_of_at(const SentenceText& text, uint32_t i, AnnouncedCount& count) {
  if (!text.word(i + 1, "of")) return false;
  // "the three of them", "all five of them"
  if (text.word(i + 2, "them") && i > 0 && text.any_word(i - 1, {"all", "the"})) {
    count = {i, i + 2, 0};
    count.bare = true;
    return true;
  }
  if (text.view(i, i + 1).ends_with("pair")) {
    const uint32_t pair = counted_noun(text, i + 1);
    count = {i, pair, 0};
    return pair != kNone;
  }
  if (!text.is(i + 2, kArticleWord)) return false;
  uint32_t head = counted_noun(text, i + 2);
  // "three of the firm's partners"
  if (text[i + 4].word == "'s") head = counted_noun(text, i + 4);
  if (head == kNone && text.noun_class(i + 3) == NounClass::kGroup) head = i + 3;
  for (const uint32_t at : {i + 3, i + 4}) {
    if (head == kNone && victims(text, at)) head = at;
  }
  if (head == kNone) return false;
  count = {i, head, 0};
  return true;
}

/// "The other two, A and B, will", "The four who died were named as": all of them.
bool definite_ones(const SentenceText& text, uint32_t i) {
  if (i == 0 || text.figure_at(i).type != MentionType::kNumber) return false;
  const auto the = [&](uint32_t k) {
    return text.any_word(k, {"the", "his", "her", "its", "their", "those"}) &&
           !(k > 0 && text.any_word(k - 1, {"of", "among"}));
  };
  if (i > 1 && text.word(i - 1, "other")) return the(i - 2) && text.mark(i + 1, kComma);
  if (!the(i - 1) || !text.has_any(kNamingWord)) return false;
  // "the three killed were named as"
  return text.word(i + 1, "who") || (text.past_verb(i + 1) && text.is(i + 2, kBeWord));
}

bool count_at(const SentenceText& text, uint32_t i, AnnouncedCount& count) {
  if (!is_count(text, i))
    return text.is(i, kCountingWord) && (both_at(text, i, count) || group_at(text, i, count));
  const Quantity& q = text.figure_at(i).quantity;
  if (i > 0 && q.words && text.capital(i) && text.capital(i + 1)) return false;  // "Nine Winters"
  if (q.value < Decimal(2) || q.value > Decimal(kMaxAnnounced)) return false;
  const uint32_t head = counted_noun(text, i);
  const bool sized = sized_group(text, i);
  if (head != kNone && !sized) {
    count = {i, head, 0};
  } else if (victims(text, i + 1)) {
    count = {i, i + 1, 0};
  } else if (sized) {
    count = {i, i, 0};
    count.bare = true;
  } else if (text.word(i + 1, "in") && text.any_word(i + 2, {"all", "total"}) &&
             text.end_of_clause(i + 3)) {
    count = {i, i, 0};
    count.bare = true;
  } else if (definite_ones(text, i)) {
    count = {i, i, 0};
    count.bare = true;
  } else if (!compound_at(text, i, count) && !some_of_at(text, i, count)) {
    return false;
  }
  count.value = static_cast<int>(q.value.to_int());
  count.hedged = q.hedge != Hedge::kNone;
  count.more = text.any_word(i + 1, {"other", "more", "further"});
  count.partitive = count.more;
  return true;
}

}  // namespace

int collective(std::string_view word) {
  for (const GroupNumeral& entry : kCollectives) {
    if (entry.word == word) return entry.value;
  }
  return 0;
}

bool may_tell_collective(const SentenceText& text) {
  return std::any_of(kCollectives.begin(), kCollectives.end(),
                     [&](const GroupNumeral& entry) { return text.may_have(entry.word); });
}

std::vector<AnnouncedCount> announced_counts(const SentenceText& text, uint32_t first,
                                             uint32_t last, bool times) {
  std::vector<AnnouncedCount> out;
  if (text.counts() == 0 && !text.has_any(kCountingWord)) return out;
  const auto read = [&](uint32_t i) {
    if (!is_count(text, i) && !text.is(i, kCountingWord)) return;
    AnnouncedCount count;
    if (!count_at(text, i, count) || count.head >= last ||
        (!times && text.is(count.head, kTimeUnitWord)))
      return;
    uint32_t j = text.with_hedge(i);
    while (j > 0 && text.is(j - 1, kArticleWord)) --j;
    if (!count.bare && limited(text, j)) {
      count.partitive = true;
      // "the other three towns": all that are left
      count.more = j > 1 && text.word(j - 1, "other") && text.word(j - 2, "the");
    }
    count.rough = count.hedged || (text.word(count.head + 1, "of") && kinds_noun(text, count.head));
    count.hedged = count.hedged || text.word(count.head + 1, "of");
    out.push_back(count);
  };
  if (text.has_any(kCountingWord)) {
    for (uint32_t i = first; i < last; ++i) read(i);
  } else {
    for (const uint32_t i : text.figure_places()) {
      if (i >= first && i < last) read(i);
    }
  }
  return out;
}

void tell_list_count(const SentenceText& text, const AnnouncedCount& count, bool ok, int given,
                     TextRange list, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kListCount;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(count.figure), count.head + 1);
  const bool number = text.is_figure(count.figure);
  const bool words = !number || text.figure_at(count.figure).quantity.words;
  const std::string word(words ? small_number_word(given) : std::string_view{});
  told.value = word.empty() ? std::to_string(given) : word;
  const std::string_view where = list.end <= told.span.begin ? "before" : "that follows";
  told.message = ok ? fmt::format("the list holds {}", told.value)
                    : fmt::format("the list {} holds {}, not {}", where, told.value,
                                  !number && count.value <= 12
                                      ? std::string(small_number_word(count.value))
                                      : fold_word(text.view(count.figure, count.figure + 1)));
  told.steps.push_back(fmt::format("items counted: {}", given));
  if (number) told.mentions = {text.atom_mention(count.figure)};
  told.elsewhere = list;
  if (!ok && number) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

void tell_items(const SentenceText& text, const AnnouncedCount& count, const ItemCounts& items,
                bool ok, uint32_t first, uint32_t last, ClaimSink& sink) {
  if (!ok && items.miss(count.value) > std::max(2, count.value / 4)) return;
  tell_list_count(text, count, ok, ok ? count.value : items.most_likely, text.range(first, last),
                  sink);
}

bool named_things(const SentenceText& text, uint32_t head) {
  if (text.is(head, kListNoun)) return false;
  const NounClass c = text.noun_class(head);
  const std::string_view w = text[head].word;
  for (const std::string_view ending : {"ers", "ors", "ists", "ians", "men", "women"}) {
    if (w.size() > ending.size() + 2 && w.ends_with(ending)) return true;
  }
  return c == NounClass::kPerson || c == NounClass::kGroup || c == NounClass::kLocation;
}

bool abstract_things(const SentenceText& text, uint32_t head) {
  if (text.is(head, kListNoun)) return true;
  if (text.capital(head) && head > 1) return false;
  return !named_things(text, head) && !text.is(head, kTimeUnitWord) && text.lower(head);
}

bool accusable_items(const SentenceText& text, const ItemCounts& items, uint32_t head,
                     uint32_t first, uint32_t last) {
  if (!items.closed || items.open || items.counts.empty() || last <= first ||
      (items.lengthy && !items.semicolons))
    return false;
  if (items.clauses && !items.parallel && !(items.all_clauses && abstract_things(text, head)))
    return false;
  const bool told = items.names || items.people || items.numbers || items.definite;
  if (named_things(text, head) && !told) return false;
  if (is_count(text, first) && text.figure_at(first).quantity.value == Decimal(1))
    return false;  // "1 Open the box, 2 ..."
  for (uint32_t i = first; i < last; ++i) {
    if (text.is_figure(i) && !items.semicolons && !items.numbers && !text.is(i, kBeWord)) {
      const Figure& f = text.figure_at(i);
      if (f.type == MentionType::kNumber && f.quantity.value > Decimal(1))
        return false;  // "two men and a boy": a sum
    }
  }
  return true;
}

}  // namespace factlint::computation
