// Parts and wholes in a sentence -> sums that do not add up.
#include <fmt/format.h>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

struct Sum {
  std::vector<uint32_t> parts;   ///< atoms
  Decimal point;
  Interval reach;
  std::string steps;
};

Sum add(const SentenceText& text, std::vector<uint32_t> parts) {
  Sum sum;
  sum.reach = Interval::point(Decimal(0));
  for (const uint32_t i : parts) {
    const Quantity& q = text.figure_at(i).quantity;
    sum.point = sum.point + q.value;
    const bool exact = q.hedge == Hedge::kNone && is_count(text, i) && q.grain <= Decimal(1);
    sum.reach = sum.reach + (exact ? Interval::point(q.value) : q.interval);
    sum.steps += fmt::format("{}{}", sum.steps.empty() ? "" : " + ", printed(q.value, 2));
  }
  sum.steps += fmt::format(" = {}", printed(sum.point, 2));
  sum.parts = std::move(parts);
  return sum;
}

Interval whole_interval(const SentenceText& text, uint32_t i) {
  const Quantity& q = text.figure_at(i).quantity;
  const bool exact = q.hedge == Hedge::kNone && is_count(text, i) && q.grain <= Decimal(1);
  return exact ? Interval::point(q.value) : q.interval;
}

void tell(const SentenceText& text, uint32_t whole, TextRange span, const Sum& sum, VerdictKind verdict, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = verdict;
  told.span = span;
  const Quantity& w = text.figure_at(whole).quantity;
  told.value = printed(sum.point, 2);
  told.message = verdict == VerdictKind::kSupported
                     ? fmt::format("the parts as printed add up to {}", told.value)
                     : fmt::format("the parts as printed add up to {}, not {}", told.value, printed(w.value, 2));
  told.steps.push_back(sum.steps);
  told.mentions.push_back(text.figure_at(whole).mention);
  for (const uint32_t i : sum.parts) told.mentions.push_back(text.figure_at(i).mention);
  if (verdict != VerdictKind::kSupported && w.hedge == Hedge::kNone) {
    const auto small = w.words && sum.point <= Decimal(12) ? std::string(small_number_word(static_cast<int>(sum.point.to_int()))) : "";
    told.suggestion = small.empty() ? told.value : small;
  }
  sink.tell(text.sentence(), std::move(told));
}

/// Parts that are meant to be all of the whole must meet it; both sides keep their rounding.
VerdictKind judge_equal(const SentenceText& text, uint32_t whole, const Sum& sum) {
  const Interval w = whole_interval(text, whole);
  const Quantity& q = text.figure_at(whole).quantity;
  if (w.contains(sum.point) || q.value == sum.point) return VerdictKind::kSupported;
  if (!w.intersects(sum.reach)) return VerdictKind::kInconsistent;
  return VerdictKind::kSupported;
}

// "Of the 48 observers, 21 came from Belarus, 17 from Kazakhstan and 12 from Armenia."

bool overlap_possible(const SentenceText& text, const std::vector<Segment>& parts) {
  const uint32_t end = parts.back().last;
  if (text.has(kOverlapWord | kOpenWord, parts.front().first, end)) return true;
  bool gapped = true;
  bool demographic = false;
  for (size_t k = 0; k < parts.size(); ++k) {
    for (uint32_t i = parts[k].first; i < parts[k].last; ++i) {
      if (k > 0 && text.finite_verb(i)) gapped = false;
      demographic |= text.is(i, kDemographicWord) || text.word(i, "aged") || text.word(i, "under") || text.word(i, "over") ||
                     text.word(i, "had") || text.word(i, "have") || text.word(i, "with");
    }
  }
  if (demographic) return true;
  if (gapped) return false;
  // "twenty were reporters, ten were drivers": one verb, said again.
  const std::string_view verb = text[leading_figure(text, parts.front()) + 1].word;
  for (const Segment& part : parts) {
    const std::string_view w = text[leading_figure(text, part) + 1].word;
    const bool vote = w == "voted" || w == "abstained" || w == "opposed" || w == "backed";
    if (w != verb && !vote) return true;
  }
  return false;
}

bool of_whom(const SentenceText& text, uint32_t i) {
  return text.word(i + 1, "of") && text.is(i + 2, kOverlapWord | kWhWord);
}

void check_partition(const SentenceText& text, uint32_t of, ClaimSink& sink) {
  if (of > 0 && text[of - 1].kind != AtomKind::kMark && !text.word(of - 1, "and")) return;
  uint32_t j = of + 1;
  while (text.is(j, kArticleWord) || text.word(j, "all")) ++j;
  j = text.skip_hedge(j);
  if (!is_count(text, j)) return;
  uint32_t comma = j + 1;
  while (comma < text.size() && comma < j + 12 && !text.mark(comma, kComma)) ++comma;
  if (!text.mark(comma, kComma)) return;
  std::vector<uint32_t> parts;
  std::vector<Segment> segments;
  bool rest_counted = false;
  bool rest = false;
  for (const Segment& segment : split_segments(text, comma + 1, content_end(text))) {
    const uint32_t i = leading_figure(text, segment);
    rest |= text.has(kRestWord, segment.first, segment.last);
    if (i == kNone) continue;
    if (!is_count(text, i) || of_whom(text, i)) return;
    rest_counted |= text.has(kRestWord, segment.first, i + 2);
    parts.push_back(i);
    segments.push_back(segment);
  }
  if (parts.size() < 2) return;
  const Sum sum = add(text, std::move(parts));
  const Interval whole = whole_interval(text, j);
  const TextRange span = text.range(of, comma);
  if (whole.contains(sum.point)) return tell(text, j, span, sum, VerdictKind::kSupported, sink);
  if (whole.intersects(sum.reach)) return;
  const bool too_many = sum.point > text.figure_at(j).quantity.value;
  if (!too_many && !rest_counted) return;
  if (!too_many && rest && !rest_counted) return;
  if (!overlap_possible(text, segments)) tell(text, j, span, sum, VerdictKind::kInconsistent, sink);
}

// "..., a total of 48", "... 48 in all".

struct Total {
  uint32_t figure = kNone;
  uint32_t first = 0;
  uint32_t last = 0;
};

Total total_at(const SentenceText& text, uint32_t i) {
  if (!is_addable(text, i)) return {};
  const uint32_t left = text.with_hedge(i);
  const auto ends = [&](uint32_t k) { return text.end_of_clause(k); };
  uint32_t noun = i + 1;
  while (noun < i + 4 && (text.noun(noun) || text.adjective(noun)) && !text.is(noun, kPrepositionWord) && !text.word(noun, "altogether")) ++noun;
  const bool in_all = text.word(noun, "in") && (text.word(noun + 1, "all") || text.word(noun + 1, "total")) && ends(noun + 2);
  if (in_all) return {i, left, noun + 2};
  if (text.word(noun, "altogether") && ends(noun + 1)) return {i, left, noun + 1};
  uint32_t j = i;
  if (j > 0 && text.word(j - 1, "of") && j > 1 && text.word(j - 2, "total")) {
    j -= 2;
    if (j > 0 && (text.is(j - 1, kArticleWord) || text.word(j - 1, "grand"))) --j;
    if (ends(noun)) return {i, j, noun};
  }
  // "together they drew 25", "a combined 25".
  for (uint32_t k = i; k > 0 && i - k < 6; --k) {
    if (text[k - 1].kind != AtomKind::kWord) break;
    if (!text.word(k - 1, "together") && !text.word(k - 1, "combined") && !text.word(k - 1, "jointly")) continue;
    const bool opens = k == 1 || text[k - 2].kind == AtomKind::kMark || text.is(k - 2, kArticleWord) || text.word(k - 2, "and");
    if (opens) return {i, k > 1 && text.is(k - 2, kArticleWord) ? k - 2 : k - 1, noun};
  }
  if (j > 0 && (text.word(j - 1, "totalling") || text.word(j - 1, "totaling")) && ends(noun)) return {i, j - 1, noun};
  return {};
}

/// "Together they drew 25.": the parts stand in the sentence before, and nothing else there counts.
void check_total_before(const DocumentText& document, const SentenceText& text, const Total& total, ClaimSink& sink) {
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr) return;
  const Quantity& whole = text.figure_at(total.figure).quantity;
  Decimal sum;
  int parts = 0;
  std::string steps;
  for (uint32_t i = 0; i < before->size(); ++i) {
    if (!before->is_figure(i) || before->figure_at(i).type == MentionType::kOrdinal) continue;
    const Figure& f = before->figure_at(i);
    if (!is_addable(*before, i) || f.type != text.figure_at(total.figure).type || f.quantity.unit != whole.unit) return;
    if (f.quantity.hedge != Hedge::kNone || f.percent()) return;
    sum = sum + f.quantity.value;
    steps += fmt::format("{}{}", parts == 0 ? "" : " + ", printed(f.quantity.value, 2));
    ++parts;
  }
  if (parts < 2 || whole.hedge != Hedge::kNone) return;
  const bool ok = sum == whole.value;
  if (!ok && before->has_any(kOverlapWord | kOpenWord | kRestWord | kComparisonWord)) return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(total.first, total.last);
  told.value = printed(sum, 2);
  told.message = ok ? fmt::format("the parts as printed add up to {}", told.value)
                    : fmt::format("the parts as printed add up to {}, not {}", told.value, printed(whole.value, 2));
  told.steps.push_back(fmt::format("{} = {}", steps, told.value));
  told.mentions = {text.figure_at(total.figure).mention};
  if (!ok) told.suggestion = told.value;
  sink.tell(text.sentence(), std::move(told));
}

void check_total(const SentenceText& text, const Total& total, ClaimSink& sink) {
  uint32_t before = total.first;
  while (before > 0 && (text.word(before - 1, "for") || text.word(before - 1, "making") || text.word(before - 1, "or"))) --before;
  if (before == 0 || !(text.comma_or_open(before - 1) || text.mark(before - 1, kSemicolon) || before != total.first || text.word(before - 1, "and"))) return;
  const auto segments = split_segments(text, 0, before);
  std::vector<uint32_t> parts;
  for (size_t k = segments.size(); k-- > 0;) {
    const Segment& segment = segments[k];
    const uint32_t i = only_figure(text, segment);
    if (i == kNone || !same_kind(text, i, total.figure) || text.has(kBreakWord | kOpenWord | kOverlapWord, segment.first, segment.last)) break;
    parts.insert(parts.begin(), i);
  }
  if (parts.size() < 2) return;
  for (uint32_t i = 0; i < parts.front(); ++i) {
    if (is_addable(text, i)) return;
  }
  const Sum sum = add(text, parts);
  VerdictKind verdict = judge_equal(text, total.figure, sum);
  if (verdict == VerdictKind::kInconsistent) {
    // The first figure may itself be what the others add up to.
    const Decimal first = text.figure_at(parts.front()).quantity.value;
    if (first == text.figure_at(total.figure).quantity.value) return;
  }
  tell(text, total.figure, text.range(total.first, total.last), sum, verdict, sink);
}

// "48 observers: 21 from Belarus, 17 from Kazakhstan and 12 from Armenia".

void check_announced(const SentenceText& text, uint32_t opener, ClaimSink& sink) {
  uint32_t end = content_end(text);
  const bool bracket = text.mark(opener, kOpenBracket);
  const bool dash = text.dash(opener);
  for (uint32_t i = opener + 1; i < end; ++i) {
    if ((bracket && text.mark(i, kCloseBracket)) || (dash && text.dash(i)) || text.mark(i, kColon)) {
      end = i;
      break;
    }
  }
  const auto segments = split_segments(text, opener + 1, end);
  std::vector<uint32_t> parts;
  for (const Segment& segment : segments) {
    const uint32_t i = only_figure(text, segment);
    if (i == kNone || of_whom(text, i) || text.has(kOpenWord | kOverlapWord | kBreakWord, segment.first, segment.last)) return;
    if (!parts.empty() && !same_kind(text, parts.front(), i)) return;
    parts.push_back(i);
  }
  if (parts.size() < 2 || text.figure_at(parts.front()).percent()) return;
  std::vector<uint32_t> wholes;
  for (uint32_t i = 0; i < opener; ++i) {
    if (is_addable(text, i) && same_kind(text, i, parts.front())) wholes.push_back(i);
  }
  if (wholes.empty()) return;
  const Sum sum = add(text, parts);
  for (const uint32_t whole : wholes) {
    if (judge_equal(text, whole, sum) != VerdictKind::kSupported) continue;
    return tell(text, whole, text.range(text.with_hedge(whole), opener), sum, VerdictKind::kSupported, sink);
  }
  // Its own number of items, not their sum: "three children: 12, 9 and 7".
  for (const uint32_t whole : wholes) {
    if (text.figure_at(whole).quantity.value == Decimal(static_cast<int64_t>(parts.size()))) return;
  }
  const uint32_t whole = wholes.back();
  const bool lone = wholes.size() == 1 && (is_count(text, whole) || !bracket);
  const uint32_t head = counted_noun(text, whole);
  const bool adjacent = opener - whole <= 4 && !text.has(kPrepositionWord, whole, opener);
  const bool leads = leading_figure(text, segments.front()) == parts.front() && leading_figure(text, segments.back()) == parts.back();
  if (!lone || !adjacent || !leads || (is_count(text, whole) && head == kNone)) return;
  if (is_count(text, whole) && text.is(head, kTimeUnitWord)) return;
  bool plain = true;
  for (const uint32_t i : parts) plain &= text.figure_at(i).quantity.hedge == Hedge::kNone && !text.end_of_clause(i + 1);
  if (plain) tell(text, whole, text.range(text.with_hedge(whole), opener), sum, VerdictKind::kInconsistent, sink);
}

/// "The crew of 14, eight sailors, three cooks and two engineers, got away."
void check_apposed(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i) || !text.mark(i + 1, kComma)) return;
  const uint32_t left = text.with_hedge(i);
  if (left < 2 || !text.word(left - 1, "of") || text.noun_class(left - 2) != NounClass::kGroup) return;
  std::vector<uint32_t> parts;
  uint32_t at = i + 2;
  bool last = false;
  while (at < text.size()) {
    const uint32_t part = text.skip_hedge(at);
    if (!is_count(text, part)) return;
    const uint32_t head = counted_noun(text, part);
    if (head == kNone && text.figure_at(part).quantity.value != Decimal(1)) return;
    parts.push_back(part);
    at = head == kNone ? part + 2 : head + 1;
    if (last) break;
    if (text.mark(at, kComma)) ++at;
    if (text.word(at, "and")) {
      last = true;
      ++at;
    }
  }
  if (!last || parts.size() < 2 || !text.end_of_clause(at)) return;
  const Sum sum = add(text, parts);
  tell(text, i, text.range(left - 2, i + 1), sum, judge_equal(text, i, sum), sink);
}

// "twelve ministers, including fifteen women"; "twelve ministers, fifteen of them women".

void check_included(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!is_count(text, i)) return;
  const uint32_t head = counted_noun(text, i);
  if (head == kNone || !(text.noun_class(head) == NounClass::kPerson || text.word(head, "people"))) return;
  if (!text.mark(head + 1, kComma)) return;
  uint32_t j = head + 2;
  const bool including = text.word(j, "including");
  if (including) ++j;
  j = text.skip_hedge(j);
  if (!is_count(text, j) || (!including && !of_whom(text, j))) return;
  const Interval whole = whole_interval(text, i);
  const Decimal part = text.figure_at(j).quantity.value;
  const bool fits = !whole.high || part <= *whole.high;
  const Sum sum = add(text, {j});
  if (fits) return tell(text, i, text.range(text.with_hedge(i), j + 1), sum, VerdictKind::kSupported, sink);
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = VerdictKind::kInconsistent;
  told.span = text.range(text.with_hedge(i), j + 1);
  told.message = fmt::format("a part ({}) is larger than its whole ({})", printed(part), printed(text.figure_at(i).quantity.value));
  told.mentions = {text.figure_at(i).mention, text.figure_at(j).mention};
  told.steps.push_back(fmt::format("{} > {}", printed(part), printed(text.figure_at(i).quantity.value)));
  sink.tell(text.sentence(), std::move(told));
}

// "X won 60 percent of the vote, Y 30 percent and Z 20 percent".

bool one_whole(const SentenceText& text, uint32_t i) {
  for (uint32_t j = i; j < i + 4; ++j) {
    for (const std::string_view w : {"vote", "votes", "ballots", "seats", "market", "total", "shares", "budget", "electorate",
                                     "population", "revenue", "stake", "capital", "cost", "costs"}) {
      if (text.word(j, w)) return true;
    }
  }
  return false;
}

void check_percentages(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  if (!text.is_figure(i) || !text.figure_at(i).percent() || !text.word(i + 1, "of") || !one_whole(text, i + 2)) return;
  std::vector<uint32_t> parts = {i};
  uint32_t last = i;
  for (const Segment& segment : split_segments(text, i + 1, content_end(text))) {
    if (segment.first == i + 1) continue;
    const uint32_t p = only_figure(text, segment);
    if (p == kNone || !text.figure_at(p).percent()) {
      if (p != kNone || parts.size() == 1) return;
      break;
    }
    // "Y 30 percent": a name, perhaps with "with" or "had", and its share at the end.
    for (uint32_t k = segment.first; k < p; ++k) {
      if (text.is(k, kPrepositionWord | kBreakWord | kOverlapWord) || text.is_date(k)) return;
    }
    if (p == segment.first || p + 1 != segment.last) return;
    parts.push_back(p);
    last = p;
  }
  if (parts.size() < 2) return;
  const Sum sum = add(text, parts);
  const TextRange span = text.range(text.with_hedge(i), last + 1);
  if (sum.reach.contains(Decimal(100))) return tell(text, i, span, sum, VerdictKind::kSupported, sink);
  if (!sum.reach.low || *sum.reach.low <= Decimal(100)) return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = VerdictKind::kInconsistent;
  told.span = span;
  told.message = fmt::format("the shares of one whole as printed add up to {} percent", printed(sum.point));
  told.value = fmt::format("{} percent", printed(sum.point));
  told.steps.push_back(sum.steps);
  for (const uint32_t p : parts) told.mentions.push_back(text.figure_at(p).mention);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace

void check_sums(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSum) || text.disowned() || text.question()) return;
  if (text.figures().empty()) return;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.word(i, "of")) check_partition(text, i, sink);
    if (text.mark(i, kColon) || text.mark(i, kOpenBracket) || text.dash(i)) check_announced(text, i, sink);
    if (!text.is_figure(i)) continue;
    const Total total = total_at(text, i);
    if (total.figure != kNone && total.first == 0) check_total_before(document, text, total, sink);
    if (total.figure != kNone) check_total(text, total, sink);
    check_apposed(text, i, sink);
    check_included(text, i, sink);
    check_percentages(text, i, sink);
  }
}

}  // namespace factlint::computation
