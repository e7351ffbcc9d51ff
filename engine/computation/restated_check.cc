// "The blaze killed five people at the depot. ... The seven people killed in the depot blaze":
// counts and amounts that a later description gives another value.
//
// The later place must point back (definite, with a description of its own), and every word of the
// description must stand in the earlier sentence.
#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"
#include "engine/computation/restated.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 12;  // sentences looked back over

/// A definite figure and what describes it.
struct Description {
  uint32_t figure = kNone;
  uint32_t head = kNone;  ///< counted noun; kNone for money, lengths and "the four who died"
  uint32_t first = 0;
  uint32_t last = 0;
  std::vector<std::string_view> stems;
  bool owned = false;    ///< "the library's 90,000 books", "all 14 beds on the ward"
  bool people = false;   ///< "the four who died"
  bool measure = false;  ///< money, or a quantity with its unit
  bool deed = false;     ///< described by what they did or what was done to them
  bool its = false;      ///< "its 230 employees"
};

bool back_pointing(const SentenceText& text, uint32_t left) {
  if (left == 0) return false;
  for (const std::string_view w :
       {"the", "all", "its", "their", "those", "these", "his", "her", "'s"}) {
    if (text.word(left - 1, w)) return true;
  }
  return false;
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

/// One past the description behind atom `i`: a participle, a relative clause, or prepositions.
uint32_t description_end(const SentenceText& text, uint32_t i) {
  const bool relative = text.word(i, "who") || text.word(i, "that") || text.word(i, "which");
  if (!relative && text.finite_verb(i) && !participle(text, i)) return i;
  bool verb = !relative;
  uint32_t j = relative ? i + 1 : i;
  for (; text.in(j) && j < i + 12; ++j) {
    if (text[j].kind != AtomKind::kWord && !text.mark(j, kHyphen)) break;
    if (text.is(j, kModalWord | kBreakWord) && j > i) break;
    if (text.word(j, "and") || text.word(j, "but") || text.word(j, "or")) break;
    if (!text.finite_verb(j) || (j == i && !relative)) continue;
    if (verb) break;
    // "who were killed": the auxiliary and its participle are one verb.
    verb = !(text.is(j, kBeWord) || text.word(j, "had") || text.word(j, "have"));
  }
  return j;
}

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

/// Nothing if the figure at `i` does not point back.
std::optional<Description> described(const SentenceText& text, uint32_t i) {
  Description d;
  d.figure = i;
  const MentionType type = text.figure_at(i).type;
  const bool length = type == MentionType::kQuantity && !text.figure_at(i).percent();
  const bool money = type == MentionType::kMoney || length;
  d.measure = money;
  if (!money && !is_count(text, i)) return std::nullopt;
  const uint32_t left = text.with_hedge(i);
  if (left == 0 || text.figure_at(i).quantity.hedge != Hedge::kNone) return std::nullopt;
  d.first = left - 1;
  if (!money) d.head = counted_noun(text, i);
  if (with_owner(text, d)) return d;
  if (!back_pointing(text, left)) return std::nullopt;
  uint32_t behind = i + 1;
  if (!money) {
    d.people = d.head == kNone && text.word(i + 1, "who");
    if (!d.people && (d.head == kNone || text.is(d.head, kTimeUnitWord))) return std::nullopt;
    behind = d.people ? i + 1 : d.head + 1;
    d.its = text.word(left - 1, "its") || text.word(left - 1, "their");
  } else if (text.noun(behind) && text.lower(behind) && !text.finite_verb(behind)) {
    ++behind;  // "the £4 million painting"
    if (text.noun(behind) && text.lower(behind) && !text.verb(behind)) ++behind;
  }
  if (money && (text.word(behind, "per") || text.word(behind, "worth"))) return std::nullopt;
  if (d.head != kNone && text.lemma(d.head) == "share") return std::nullopt;  // of many holders
  d.last = length && !text.is(behind, kPrepositionWord) ? behind : description_end(text, behind);
  d.deed = !money && d.last > behind && (text.word(behind, "who") || participle(text, behind));
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
  if (length && !d.owned) return std::nullopt;  // "the 40 metres that are left"
  return d;
}

/// "people" told again as "employees": the later noun is a word for what the earlier sentence says.
bool same_noun(const SentenceText& a, uint32_t x, const SentenceText& b, uint32_t y,
               std::vector<std::string_view>& stems) {
  if (a.lemma(x) == b.lemma(y)) return true;
  const auto general = [](const SentenceText& t, uint32_t i) {
    return t.word(i, "people") || t.word(i, "persons");
  };
  const std::string_view stem = stem_at(b, y);
  if (!general(a, x) || !(stem == "employ" || stem == "die" || stem == "hurt")) return false;
  stems.push_back(stem);
  std::sort(stems.begin(), stems.end());
  return true;
}

/// "The school has 18 teachers", "which has 18 beds": a count that its owner has for good.
bool has_count(const SentenceText& text, uint32_t i) {
  const uint32_t left = text.with_hedge(i);
  if (left == 0) return false;
  for (const std::string_view w :
       {"has",        "have",      "employs",  "employ",  "holds",    "houses",     "keeps",
        "owns",       "runs",      "contains", "counts",  "operates", "boasts",     "with",
        "seats",      "seated",    "carrying", "carried", "holding",  "containing", "seating",
        "comprising", "employing", "housing",  "carries"}) {
    if (text.word(left - 1, w)) return true;
  }
  return false;
}

/// "cost", "was sold for", "paid": the amount is what the thing's price was.
bool price_told(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    const std::string_view stem = stem_at(text, i);
    if (stem == "pay" || stem == "sell" || stem == "buy") return true;
  }
  return false;
}

bool names_people(const SentenceText& text, uint32_t i) {
  return text.word(i, "people") || text.noun_class(i) == NounClass::kPerson;
}

/// The only figure of the earlier sentence that may be the same; kNone if there are none or more.
uint32_t rival_figure(const SentenceText& before, const SentenceText& text, Description& d) {
  uint32_t found = kNone;
  for (uint32_t i = 0; i < before.size(); ++i) {
    if (!before.is_figure(i)) continue;
    if (d.measure) {
      if (before.figure_at(i).type != text.figure_at(d.figure).type || !same_kind(before, i, i))
        continue;
      if (before.figure_at(i).quantity.unit != text.figure_at(d.figure).quantity.unit) continue;
    } else {
      if (!is_count(before, i)) continue;
      const uint32_t head = counted_noun(before, i);
      std::vector<std::string_view> stems = d.stems;
      const bool seated = head == kNone && text.word(d.head, "seats") && i > 0 &&
                          (before.word(i - 1, "seats") || before.word(i - 1, "seated"));
      if (seated) {
        if (found != kNone) return kNone;
        found = i;
        continue;
      }
      if (head == kNone) continue;
      if (d.people ? !names_people(before, head) : !same_noun(before, head, text, d.head, stems))
        continue;
      d.stems = std::move(stems);
    }
    if (found != kNone) return kNone;
    found = i;
  }
  return found;
}

bool partial(const SentenceText& text, uint32_t figure) {
  const uint32_t left = text.with_hedge(figure);
  return text.word(figure + 1, "of") || text.word(figure + 1, "other") ||
         text.word(figure + 1, "more") || text.has(kRestWord, left, figure + 2) ||
         text.figure_at(figure).range_end;
}

/// "35 of its 62 banks" behind "35 banks": what was told is the part.
bool part_told(const SentenceText& before, uint32_t earlier, const SentenceText& text,
               const Description& d) {
  const uint32_t left = text.with_hedge(d.figure);
  return left > 2 && text.word(left - 2, "of") && text.is_figure(left - 3) &&
         text.figure_at(left - 3).quantity.value == before.figure_at(earlier).quantity.value;
}

/// "fined ... the fine": the noun itself names an amount.
bool amount_noun(std::string_view stem) {
  for (const std::string_view w : {"fine", "bail", "ransom", "reward", "grant", "prize", "loan",
                                   "fee", "bonus", "donation", "compensation", "payout"}) {
    if (stem == w) return true;
  }
  return false;
}

/// The description is full enough to name the same thing.
bool names_same(const SentenceText& before, uint32_t earlier, const SentenceText& text,
                const Description& d) {
  const uint32_t apart = text.sentence() - before.sentence();
  if (d.its && apart == 1 && has_count(before, earlier) &&
      missing_from(d.stems, stems_of(before, 0, before.size())) == 0)
    return true;
  if (d.stems.empty()) return false;
  std::vector<std::string_view> told = stems_of(before, 0, before.size());
  const uint32_t noun = counted_noun(before, earlier);
  if (d.head != kNone && noun != kNone) std::erase(told, stem_at(before, noun));
  if (missing_from(d.stems, told) > 0) return false;
  if (d.stems.size() >= 2) return true;
  const bool near = apart <= 3;
  if (d.deed && apart <= 2) return true;  // "killing four people. All five people killed"
  if (d.measure && text.figure_at(d.figure).type == MentionType::kQuantity) return near && d.owned;
  if (d.measure && amount_noun(d.stems.front())) return apart == 1;
  if (d.measure) return near && price_told(before);
  const bool premodified = counted_noun(text, d.figure) > d.figure + 1;
  return near && ((d.owned && has_count(before, earlier)) || premodified);
}

/// Asked, offered or valued at: not the price itself.
bool mere_offer(const SentenceText& text) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    for (const std::string_view w : {"asked", "asking", "wanted", "offered", "offer", "bid",
                                     "valued", "insured", "estimate", "reserve", "budget"}) {
      if (text.word(i, w)) return true;
    }
  }
  return false;
}

bool agree(const Quantity& a, const Quantity& b) {
  if (a.hedge != Hedge::kNone || b.hedge != Hedge::kNone || a.value == b.value) return true;
  const Decimal grain = std::max(a.grain, b.grain);
  return grain > Decimal(1) && within(a.value, b.value, grain);
}

bool compare(const SentenceText& before, const SentenceText& text, Description d, ClaimSink& sink) {
  const uint32_t earlier = rival_figure(before, text, d);
  if (earlier == kNone || partial(before, earlier) || partial(text, d.figure)) return false;
  if (part_told(before, earlier, text, d) || !names_same(before, earlier, text, d)) return false;
  const Quantity& a = before.figure_at(earlier).quantity;
  const Quantity& b = text.figure_at(d.figure).quantity;
  const bool ok = agree(a, b);
  if (!ok && !same_setting(before, text)) return false;
  if (!ok && d.measure && mere_offer(before) != mere_offer(text)) return false;
  const uint32_t last = std::max(d.head == kNone ? d.figure + 1 : d.head + 1, d.last);
  tell_restated(before, earlier, earlier + 1, text, d.first, last, ok, sink);
  return true;
}

void check_counts(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (!text.is_figure(i)) continue;
    const auto d = described(text, i);
    if (!d) continue;
    for (uint32_t s = text.sentence(); s > from; --s) {
      const SentenceText* before = document.at(s - 1);
      if (before != nullptr && compare(*before, text, *d, sink)) break;
    }
  }
}

}  // namespace

void tell_twice(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                const SentenceText& text, uint32_t first, uint32_t last, VerdictKind verdict,
                std::string message, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kSameValue;
  told.verdict = verdict;
  told.span = text.range(first, last);
  told.value = std::string(before.view(a_first, a_last));
  told.message = std::move(message);
  told.steps.push_back(fmt::format("before: {}", told.value));
  told.steps.push_back(fmt::format("here: {}", text.view(first, last)));
  for (uint32_t i = first; i < last; ++i) {
    if (text.is_figure(i)) told.mentions.push_back(text.figure_at(i).mention);
  }
  told.elsewhere = before.range(a_first, a_last);
  sink.tell(text.sentence(), std::move(told));
}

void tell_restated(const SentenceText& before, uint32_t a_first, uint32_t a_last,
                   const SentenceText& text, uint32_t first, uint32_t last, bool ok,
                   ClaimSink& sink) {
  const std::string_view value = before.view(a_first, a_last);
  tell_twice(before, a_first, a_last, text, first, last,
             ok ? VerdictKind::kSupported : VerdictKind::kInconsistent,
             ok ? fmt::format("the text gives {} before, too", value)
                : fmt::format("the text gives {} for the same thing before", value),
             sink);
}

bool may_restate(const SentenceText& text) {
  if (text.disowned() || text.question()) return false;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.is_figure(i) && described(text, i)) return true;
  }
  return tells_result(text) || tells_event(text) || tells_age(text) || tells_outcome(text);
}

void check_restated(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  check_counts(document, text, sink);
  check_restated_scores(document, text, sink);
  check_restated_dates(document, text, sink);
  check_restated_ages(document, text, sink);
  check_restated_outcomes(document, text, sink);
}

}  // namespace factlint::computation
