// "..., a total of 48", "together they drew 25" -> totals judged.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "engine/computation/change.h"
#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/part_run.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

/// No year and no age.
bool year_or_age_free(const SentenceText& text, uint32_t i) {
  const Figure& f = text.figure_at(i);
  return f.type != MentionType::kAge && !(f.year && text.range(i, i + 1).size() == 4);
}

// "..., a total of 48", "... 48 in all".

struct Total {
  uint32_t figure = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
  bool may_hold_more = false;  ///< "bringing the toll to": with what was counted before
};

/// "add up to 48", "come to 48", "make 48", "bringing the toll to 48".
Total total_verb(const SentenceText& text, uint32_t i, uint32_t noun) {
  uint32_t j = i;
  while (j > 0 && (text.word(j - 1, "to") || text.word(j - 1, "up") || text.word(j - 1, "a") ||
                   text.word(j - 1, "just") || text.word(j - 1, "exactly")))
    --j;
  if (j == 0) return {};
  const bool to = j < i && (text.word(j, "to") || text.word(j + 1, "to"));
  if (to && any_word(text, j - 1,
                     {"add", "adds", "added", "adding", "come", "comes", "came", "amount",
                      "amounts", "amounted"}))
    return {i, j - 1, noun};
  if (any_word(text, j - 1,
               {"making", "total", "totals", "totalled", "totaled", "makes", "make"}) &&
      text.end_of_clause(noun))
    return {i, j - 1, noun};
  // "making 16,500 over the weekend", "so 450 in the quarter"
  const bool while_told =
      text.is_date(noun) ||
      (any_word(text, noun, {"over", "in", "during", "for"}) &&
       (text.is_date(noun + 1) || text.is_duration(noun + 1) ||
        (text.is(noun + 1, kArticleWord) &&
         any_word(text, noun + 2, {"weekend", "quarter", "half", "tournament", "series"}))));
  if (while_told && j == i && any_word(text, j - 1, {"making", "makes", "so", "giving"}))
    return {i, j - 1, noun};
  if (!to) return {};
  for (uint32_t k = j; k > 0 && j - k < 6; --k) {
    if (any_word(text, k - 1, {"bringing", "taking", "brings", "brought", "takes", "took"}))
      return {i, k - 1, noun, !any_word(text, j - 1, {"package", "bill", "price"})};
    if (text[k - 1].kind != AtomKind::kWord) break;
  }
  return {};
}

Total total_at(const SentenceText& text, uint32_t i) {
  if (!is_addable(text, i)) return {};
  const uint32_t left = text.with_hedge(i);
  // "won 258 of 350 seats between them": the part is theirs
  if (left > 1 && text.word(left - 1, "of") && text.is_figure(left - 2)) return {};
  const auto ends = [&](uint32_t k) {
    return text.end_of_clause(k) || text.word(k, "for") || text.word(k, "in") ||
           text.word(k, "so") || text.word(k, "through") || text.word(k, "from") ||
           text.word(k, "across") || text.word(k, "during") || text.word(k, "on") ||
           (text.word(k, "over") && (text.is_duration(k + 1) || text.is(k + 1, kArticleWord)));
  };
  uint32_t noun = i + 1;
  while (noun < i + 4 && (text.noun(noun) || text.adjective(noun)) &&
         !text.is(noun, kPrepositionWord) && !text.word(noun, "altogether") &&
         !text.word(noun, "together"))
    ++noun;
  const bool in_all = text.word(noun, "in") &&
                      (text.word(noun + 1, "all") || text.word(noun + 1, "total")) &&
                      ends(noun + 2);
  if (in_all) return {i, left, noun + 2};
  if ((text.word(noun, "altogether") || text.word(noun, "together")) && ends(noun + 1))
    return {i, left, noun + 1};
  uint32_t j = i;
  if (j > 0 && text.word(j - 1, "of") && j > 1 && text.word(j - 2, "total")) {
    j -= 2;
    while (j > 0 && (text.adjective(j - 1) || text.word(j - 1, "weekly")) && j + 3 > i) --j;
    if (j > 0 && (text.is(j - 1, kArticleWord) || text.word(j - 1, "grand"))) --j;
    if (ends(noun)) return {i, j, noun};
  }
  // "In all, 13 were hurt."
  const bool opens_all = (text.word(0, "in") && any_word(text, 1, {"all", "total"})) ||
                         (text.word(0, "all") && text.word(1, "told"));
  bool that_time = false;  // "that week": others may be counted in
  for (uint32_t k = i; opens_all && k < text.size(); ++k)
    that_time = that_time || text.is_date(k) || any_word(text, k, {"that", "this"});
  const bool apart = text.mark(2, kComma) || left == 2 || any_word(text, 2, {"it", "they"});
  if (opens_all && !that_time && left <= 4 && apart &&
      (text.verb(noun) || text.end_of_clause(noun)))
    return {i, 0, noun};
  // "1,100 coins, 400 medals and 90 seals, in all 1,590 objects", "Total: 15 flowers"
  const uint32_t lead = left > 0 && text.mark(left - 1, kComma) ? left - 1 : left;
  const bool behind_all =
      lead > 2 && ((text.word(lead - 2, "in") && any_word(text, lead - 1, {"all", "total"})) ||
                   (text.word(lead - 2, "all") && text.word(lead - 1, "told")));
  if (behind_all && text.comma_or_open(lead - 3) && text.end_of_clause(noun))
    return {i, lead - 2, noun};
  if (left == 2 && text.word(0, "total") && text.mark(1, kColon) && text.end_of_clause(noun))
    return {i, 0, noun};
  // "between them they scored 28", "28 parcels between them"
  const bool of_both =
      text.word(0, "between") && any_word(text, 1, {"them", "the"}) && left <= 6 && ends(noun);
  if (of_both) return {i, 0, noun};
  if (text.word(noun, "between") && text.word(noun + 1, "them") && ends(noun + 2))
    return {i, left, noun + 2};
  // "All told that is 40,000"
  if (opens_all && left == 4 && text.word(2, "that") && text.is(3, kBeWord) && ends(noun))
    return {i, 0, noun};
  // "The sum of 9 million euros"
  if (j > 1 && text.word(j - 1, "of") && text.word(j - 2, "sum") && text.word(0, "the") && j == 3)
    return {i, 0, noun};
  // "together they drew 25", "a combined 25".
  for (uint32_t k = i; k > 0 && i - k < 8; --k) {
    const bool counted =
        is_count(text, k - 1) && counted_noun(text, k - 1) != kNone;  // "three pots"
    if (text[k - 1].kind != AtomKind::kWord && !counted) break;
    if (text.word(k, "with")) break;  // "together with Jones"
    if (!text.word(k - 1, "together") && !text.word(k - 1, "combined") &&
        !text.word(k - 1, "jointly"))
      continue;
    const bool opens = k == 1 || text[k - 2].kind == AtomKind::kMark ||
                       (text.is_figure(k - 2) && text.verb(k)) || text.is(k - 2, kArticleWord) ||
                       text.word(k - 2, "and");
    if (opens) return {i, k > 1 && text.is(k - 2, kArticleWord) ? k - 2 : k - 1, noun};
  }
  if (j > 0 && (text.word(j - 1, "totalling") || text.word(j - 1, "totaling")) && ends(noun))
    return {i, j - 1, noun};
  return total_verb(text, i, noun);
}

/// "12 buses and 9 trams. They serve 23 stops in total": what they do is told, not what they are.
bool does_something(const SentenceText& text, const Total& total, const SentenceText& before,
                    const Sum& sum) {
  const uint32_t kind = counted_noun(text, total.figure);
  if (kind == kNone || !any_word(text, 0, {"it", "they", "these", "those"})) return false;
  if (total.figure < 2 || !text.verb(1) || text.is(1, kBeWord | kModalWord) ||
      any_word(text, 1,
               {"have", "had", "has", "make", "made", "makes", "total", "comprise", "include",
                "number", "come", "add"}))
    return false;
  return std::all_of(sum.parts.begin(), sum.parts.end(), [&](uint32_t i) {
    const uint32_t noun = counted_noun(before, i);
    return noun != kNone && before.lemma(noun) != text.lemma(kind);
  });
}

/// Nothing before the total but words that take up what was told before: "That makes 48 in all",
/// "The three items together come to 48", "This brings the total to 48".
bool points_back(const SentenceText& text, const Total& total, size_t parts) {
  const bool demonstrative = any_word(text, 0, {"that", "this", "these", "those", "it", "they"});
  bool together = false;
  bool counted = false;
  for (uint32_t i = 0; i < total.figure; ++i) {
    if (text[i].kind == AtomKind::kMark) {
      if (!text.mark(i, kComma)) return false;
      continue;
    }
    together =
        together || any_word(text, i, {"together", "combined", "total", "sum", "altogether"});
    if (is_count(text, i)) {
      if (text.figure_at(i).quantity.value != Decimal(static_cast<int64_t>(parts))) return false;
      counted = true;
    } else if (text.is_figure(i) || text.is_date(i) || text.is_duration(i)) {
      return false;
    }
    if (i > 0 && text.is(i, kModalWord | kBreakWord | kComparisonWord | kRestWord)) return false;
    if (any_word(text, i, {"year", "season", "world", "career", "overall", "so"})) return false;
  }
  for (uint32_t i = total.last; i < total.last + 4 && text.in(i); ++i) {
    if (any_word(text, i, {"since", "year", "season", "so", "more", "this"}) || text.is_date(i))
      return false;
  }
  if (total.may_hold_more && !demonstrative) return false;
  const bool all_told =
      any_word(text, total.last - 1, {"all", "total", "altogether", "together", "them"});
  return total.figure < 9 && ((demonstrative && (total.first <= 3 || all_told)) || together ||
                              (counted && text.word(0, "the") && all_told));
}

/// "two engines and 11 firefighters ... 31 firefighters": parts of the whole's kind and of another.
bool mixes_things(const SentenceText& text, uint32_t whole, const SentenceText& before,
                  const Sum& sum) {
  const uint32_t kind = counted_noun(text, whole);
  if (kind == kNone) return false;
  // "14 pistols and 6 rifles. In all 25 officers took part"
  const auto person = [](const SentenceText& of, uint32_t noun) {
    return noun == kNone || of.noun_class(noun) == NounClass::kPerson;
  };
  if (text.noun_class(kind) == NounClass::kPerson &&
      std::none_of(sum.parts.begin(), sum.parts.end(),
                   [&](uint32_t i) { return person(before, counted_noun(before, i)); }))
    return true;
  bool same = false;
  bool other = false;
  for (const uint32_t i : sum.parts) {
    const uint32_t noun = counted_noun(before, i);
    if (noun == kNone) continue;
    (before.lemma(noun) == text.lemma(kind) ? same : other) = true;
  }
  return same && other;
}

/// "Together they drew 25.": the parts stand in the sentence before, and nothing else there counts.
void check_total_before(const DocumentText& document, const SentenceText& text, const Total& total,
                        ClaimSink& sink) {
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr) return;
  const Quantity& whole = text.figure_at(total.figure).quantity;
  std::vector<uint32_t> parts;
  for (uint32_t i = 0; i < before->size(); ++i) {
    if (!before->is_figure(i) || before->figure_at(i).type == MentionType::kOrdinal) continue;
    if (i > 0 && before->word(before->with_hedge(i) - (before->with_hedge(i) > 0), "from")) return;
    const Figure& f = before->figure_at(i);
    // "3 million euros on schools, 2 million on parks"
    const bool gapped = !parts.empty() && f.type == MentionType::kNumber &&
                        f.quantity.unit.empty() && f.quantity.hedge == Hedge::kNone &&
                        text.figure_at(total.figure).type != MentionType::kNumber &&
                        has_scale(before->view(i, i + 1)) && counted_noun(*before, i) == kNone;
    if (gapped) {
      parts.push_back(i);
      continue;
    }
    if (!is_addable(*before, i) || f.type != text.figure_at(total.figure).type ||
        f.quantity.unit != whole.unit)
      return;
    if (f.quantity.hedge != Hedge::kNone || f.percent()) return;
    parts.push_back(i);
  }
  if (parts.size() < 2 || whole.hedge != Hedge::kNone) return;
  if (total.first > 0 && !points_back(text, total, parts.size())) return;
  const Sum sum = add_figures(*before, std::move(parts));
  const bool exact = sum.point == whole.value;
  const bool ok = exact || whole_interval(text, total.figure).intersects(sum.reach);
  if (!ok && before->has_any(kOverlapWord | kOpenWord | kRestWord | kComparisonWord)) return;
  if (!ok && !near_miss(sum.point, whole.value)) return;
  std::vector<Decimal> values;
  for (const uint32_t i : sum.parts) values.push_back(before->figure_at(i).quantity.value);
  if (!ok && (some_add_up(values, whole.value) || mixes_things(text, total.figure, *before, sum) ||
              does_something(text, total, *before, sum)))
    return;
  // "$10 million under its budget"
  if (!ok && before->has_word("budget", "target")) return;
  // "brings the total to": with what was counted before.
  if (!ok && total.may_hold_more && whole.value > sum.point) return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(total.first, total.last);
  told.value = printed(sum.point, 2);
  told.message = ok ? fmt::format("the parts as printed add up to {}", told.value)
                    : fmt::format("the parts as printed add up to {}, not {}", told.value,
                                  printed(whole.value, 2));
  told.steps.push_back(sum.steps);
  told.mentions = {text.figure_at(total.figure).mention};
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

/// What the sentence tells before its total, if that is nothing but parts.
std::vector<uint32_t> all_before(const SentenceText& text, const Total& total) {
  std::vector<uint32_t> parts;
  for (uint32_t i = 0; i < total.first; ++i) {
    if (text.is_duration(i) || !text.is_figure(i)) continue;
    if (text.figure_at(i).type == MentionType::kOrdinal || !year_or_age_free(text, i)) continue;
    const std::string_view view = text.view(i, i + 1);
    if (view.ends_with("halves") || view.ends_with("thirds")) continue;  // "the two halves"
    if (!is_addable(text, i)) return {};
    // "rose to 634 from 360", "an increase of 52": ends and sizes of changes are no parts.
    const uint32_t led = text.with_hedge(i);
    if (led > 0 && text.word(led - 1, "from")) return {};
    if (led > 1 && text.word(led - 1, "of") && text.is(led - 2, kRiseWord | kFallWord)) return {};
    const bool plain = part_like(text, total.figure, i);  // "12 km, 8 and 10: 30 in all"
    if (!part_like(text, i, total.figure) && !plain) return {};
    // "850 a month, 10,200 a year": one amount told twice.
    const bool rate = text.any_word(i + 1, {"a", "per"}) && text.is(i + 2, kTimeUnitWord);
    if (rate || (text.is_duration(i + 1) && text.view(i + 1, i + 2).starts_with("a "))) return {};
    if (!parts.empty() && !part_like(text, i, parts.front())) return {};
    const uint32_t head = counted_noun(text, i);
    if (head != kNone && text.is(head, kTimeUnitWord)) return {};
    if (head != kNone && !is_count(text, total.figure) && is_count(text, i))
      continue;  // "split between three schools: 40,000 euros ..."
    parts.push_back(i);
  }
  // "The three villages - A with 310 people, B with 270 and C with 220": how many parts there are
  if (parts.size() > 2 && is_count(text, parts.front()) &&
      text.figure_at(parts.front()).quantity.value ==
          Decimal(static_cast<int64_t>(parts.size() - 1)))
    parts.erase(parts.begin());
  if (parts.size() < 2) return {};
  const uint32_t end = total.first - (text.word(total.first - 1, "which") ? 1 : 0);
  bool mixed = text.has(
      kBreakWord | kOverlapWord | kOpenWord | kRestWord | kEachWord | kRateWord | kHypotheticalWord,
      0, end);
  for (uint32_t i = 0; i < total.first; ++i) {
    // "two more died" adds to those told before.
    const bool adds =
        text.word(i, "more") && i > 0 && is_count(text, i - 1) && i - 1 != parts.front();
    mixed = mixed || (text.is(i, kComparisonWord) && !adds);
  }
  if (parts.size() < 2 || mixed) return {};
  // "a jacket at £80 and two shirts at £25 came to £130": so much for each
  for (const uint32_t i : parts) {
    const uint32_t left = text.with_hedge(i);
    if (!is_count(text, i) && left > 2 && text.word(left - 1, "at") && text.plural_noun(left - 2))
      return {};
  }
  return parts;
}

/// "for a total of 760, since 240 of them took part in both".
bool counts_some_twice(const SentenceText& text) {
  return text.has_word("both", "twice", "overlap", "overlapped", "overlapping");
}

/// Everything counted before the total are its parts: "Two goals in the first half and three in the
/// second gave the hosts five in all."
bool check_sole_total(const SentenceText& text, const Total& total, ClaimSink& sink) {
  const std::vector<uint32_t> parts = all_before(text, total);
  if (parts.empty()) return false;
  const Sum sum = add_figures(text, parts);
  const Quantity& q = text.figure_at(total.figure).quantity;
  const bool exact = is_count(text, total.figure) && q.grain <= Decimal(1);
  const Interval whole =
      exact ? Interval::point(q.value) : hedged_interval(q.value, q.grain, Hedge::kNone);
  const TextRange span = text.range(total.first, total.last);
  if (q.value == sum.point || whole.intersects(sum.reach)) {
    tell_sum(text, total.figure, span, sum, VerdictKind::kSupported, sink);
    return true;
  }
  if (sum.point > q.value && counts_some_twice(text)) return false;
  const bool hedged =
      (q.hedge != Hedge::kNone && q.hedge != Hedge::kAtMost) ||
      text.has_word("meant", "intended", "hoped", "wanted", "planned", "aimed", "supposed");
  const bool over = sum.point > q.value;
  // "killed four; two more died later, bringing the toll to six": the second number goes on from
  // the first.
  bool goes_on = false;
  for (uint32_t k = parts.front() + 1; k < total.first; ++k) {
    goes_on = goes_on || (text.word(k, "more") && is_count(text, k - 1)) ||
              (any_word(text, k, {"another", "further"}) && k + 1 == parts.back());
  }
  const bool since =
      any_word(text, total.last, {"since", "so", "this", "over"}) || text.is_date(total.last);
  if (hedged || !near_miss(sum.point, q.value) ||
      (total.may_hold_more && !over && (!goes_on || since)))
    return false;
  for (const uint32_t i : parts) {
    if (text.figure_at(i).quantity.hedge != Hedge::kNone) return false;
  }
  tell_sum(text, total.figure, span, sum, VerdictKind::kInconsistent, sink);
  return true;
}

/// "5 golds, 4 silvers and 8 bronzes, 17 medals": at the end of the sentence, a word for all parts.
Total told_for_all(const SentenceText& text, uint32_t i) {
  if (i < 6 || !is_count(text, i) || !text.comma_or_open(i - 1)) return {};
  const uint32_t noun = counted_noun(text, i);
  if (noun == kNone || text.in(noun + 2) || !text.end_of_clause(noun + 1)) return {};
  size_t parts = 0;
  for (const uint32_t k : text.figure_places()) {
    if (k >= i) break;
    const uint32_t part = is_count(text, k) ? counted_noun(text, k) : kNone;
    if (part == kNone || text.lemma(part) == text.lemma(noun)) return {};
    const bool of_all = any_word(text, noun, {"items", "objects", "pieces", "medals", "weapons"}) ||
                        kind_of(text.lemma(part), text.lemma(noun));
    if (!of_all || text.figure_at(k).quantity.value >= text.figure_at(i).quantity.value) return {};
    ++parts;
  }
  return parts > 1 ? Total{i, i, noun + 1} : Total{};
}

void check_total(const SentenceText& text, const Total& total, ClaimSink& sink) {
  uint32_t before = total.first;
  while (before > 0 && (text.word(before - 1, "for") || text.word(before - 1, "making") ||
                        text.word(before - 1, "or")))
    --before;
  if (before == 0 || !(text.comma_or_open(before - 1) || text.mark(before - 1, kSemicolon) ||
                       before != total.first || text.word(before - 1, "and")))
    return;
  const auto segments = split_segments(text, 0, before);
  std::vector<uint32_t> parts;
  for (size_t k = segments.size(); k-- > 0;) {
    const Segment& segment = segments[k];
    const uint32_t i = only_figure(text, segment);
    if (i == kNone || !same_kind(text, i, total.figure) ||
        text.has(kBreakWord | kOpenWord | kOverlapWord, segment.first, segment.last))
      break;
    parts.insert(parts.begin(), i);
  }
  if (parts.size() < 2) return;
  for (uint32_t i = 0; i < parts.front(); ++i) {
    if (is_addable(text, i)) return;
  }
  const Sum sum = add_figures(text, parts);
  VerdictKind verdict = judge_equal(text, total.figure, sum);
  if (verdict == VerdictKind::kInconsistent) {
    // The first figure may itself be what the others add up to.
    const Decimal first = text.figure_at(parts.front()).quantity.value;
    if (first == text.figure_at(total.figure).quantity.value) return;
    if (sum.point > text.figure_at(total.figure).quantity.value && counts_some_twice(text)) return;
  }
  tell_sum(text, total.figure, text.range(total.first, total.last), sum, verdict, sink);
}

}  // namespace

void check_totals(const DocumentText& document, const SentenceText& text, uint32_t i,
                  ClaimSink& sink) {
  Total total = total_at(text, i);
  if (total.figure == kNone) total = told_for_all(text, i);
  if (total.figure == kNone) return;
  if (total.figure < 10) check_total_before(document, text, total, sink);
  if (total.first > 0 && check_sole_total(text, total, sink)) return;
  if (!total.may_hold_more) check_total(text, total, sink);
}

}  // namespace factlint::computation
