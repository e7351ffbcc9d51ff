// Parts told apart from their whole: "The council has 60 seats. Labour won 36 of them, the Greens
// 18 and the Liberals 12" -> sums judged.
#include <algorithm>
#include <initializer_list>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/part_run.h"
#include "engine/computation/premises.h"

namespace factlint::computation {
namespace {

/// "36 of them", "36 of the seats", "36 seats".
bool counts_same(const SentenceText& text, uint32_t part, std::string_view noun) {
  if (text.lemma(part + 1) == noun) return true;
  if (!text.word(part + 1, "of")) return false;
  return any_word(text, part + 2, {"them", "these", "those"}) || text.lemma(part + 3) == noun ||
         text.lemma(part + 2) == noun;
}

/// Every later part is told without its verb, behind its owner: ", the Greens 18 and the Liberals
/// 12". The figures of all parts, or nothing.
std::vector<uint32_t> gapped_parts(const SentenceText& text) {
  std::vector<uint32_t> parts;
  bool closed = false;
  for (const Segment& segment : split_segments(text, 0, content_end(text))) {
    uint32_t figure = kNone;
    uint32_t figures = 0;
    for (uint32_t i = segment.first; i < segment.last; ++i) {
      if (text.is_date(i) || text.is_duration(i)) return {};
      if (!text.is_figure(i)) continue;
      ++figures;
      figure = i;
    }
    if (figures == 0 && closed) continue;  // "..., officials said"
    if (closed || figures == 0) return {};
    if (parts.empty() && figures == 2) {
      // "36 of the 60 seats": the whole is told in the first part.
      for (uint32_t i = segment.first; i < figure; ++i) {
        if (text.is_figure(i)) figure = i;
      }
    } else if (figures > 1) {
      return {};
    }
    if (!is_count(text, figure) || text.figure_at(figure).quantity.hedge != Hedge::kNone) return {};
    const bool owner = figure > segment.first && figure - segment.first <= 5 &&
                       !text.has(kPrepositionWord | kBreakWord, segment.first, figure);
    const bool last = figure + 1 == segment.last || text.noun(figure + 1);
    if (!parts.empty() && (!owner || !last)) return {};
    parts.push_back(figure);
    closed = segment.behind_and;
  }
  // "58 of the 120 seats, the government 62": two parts are enough where the whole stands beside.
  const bool beside = parts.size() == 2 && text.word(parts[0] + 1, "of") &&
                      text.is(parts[0] + 2, kArticleWord) && is_count(text, parts[0] + 3);
  return beside || (closed && parts.size() >= 3) ? parts : std::vector<uint32_t>{};
}

/// `least`: where the parts are told as all of the whole, the percentage of it from which too few
/// are wrong as well; 0 where others may be left out.
void tell_over(const SentenceText& text, Decimal whole, std::vector<uint32_t> parts,
               uint32_t mention, ClaimSink& sink, int least = 0) {
  TextRange span = text.range(parts.front(), parts.back() + 1);
  for (uint32_t i = 0; i < parts.front(); ++i) {
    if (text.atom_mention(i) == mention && mention != kNoMention)
      span.begin = text.range(text.with_hedge(i), i + 1).begin;
  }
  const Sum sum = add_figures(text, std::move(parts));
  const bool ok = sum.point == whole;
  const bool short_of =
      least > 0 && sum.parts.size() >= 3 && sum.point * Decimal(100) >= whole * Decimal(least);
  if (!ok && ((sum.point < whole && !short_of) || !near_miss(sum.point, whole))) return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = span;
  told.value = printed(sum.point, 2);
  told.message = "the parts as printed add up to " + told.value;
  if (!ok) {
    told.message += sum.point > whole ? ", more than their whole of " : ", not to their whole of ";
    told.message += printed(whole, 2);
  }
  told.steps.push_back(sum.steps);
  told.mentions.push_back(mention);
  for (const uint32_t i : sum.parts) told.mentions.push_back(text.figure_at(i).mention);
  sink.tell(text.sentence(), std::move(told));
}

void check_gapped(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  const auto parts = gapped_parts(text);
  if (parts.empty() || text.has(kOverlapWord | kOpenWord, parts[1], text.size())) return;
  const uint32_t first = parts.front();
  if (text.word(first + 1, "of") && text.is(first + 2, kArticleWord) && is_count(text, first + 3)) {
    return tell_over(text, text.figure_at(first + 3).quantity.value, parts,
                     text.figure_at(first + 3).mention, sink);
  }
  const SentenceText* before = document.before(text.sentence());
  if (before == nullptr || before->question()) return;
  const auto told = premises(*before, before->size());
  if (told.size() != 1 || !is_count(*before, told[0])) return;
  uint32_t head = counted_noun(*before, told[0]);
  if (head == kNone && before->mark(told[0] + 1, kHyphen)) head = told[0] + 2;
  if (head == kNone || !counts_same(text, first, before->lemma(head))) return;
  tell_over(text, before->figure_at(told[0]).quantity.value, parts,
            before->figure_at(told[0]).mention, sink);
}

/// "Four bridges were closed on Monday, three on Tuesday and two on Wednesday": the first number is
/// a part like the others.
bool part_itself(const SentenceText& text, uint32_t whole, uint32_t comma, uint32_t part) {
  uint32_t at = part + 1;
  while (at < part + 5 && text.in(at) && !text.is(at, kPrepositionWord)) ++at;
  for (uint32_t i = whole + 1; i < comma; ++i) {
    if (text.word(i, text[at].word)) return true;
  }
  return false;
}

/// "Ten players were booked, seven from the home side and four from the visitors": too many only.
void check_trailing_run(const SentenceText& text, uint32_t comma, ClaimSink& sink) {
  if (text.word(0, "of")) return;  // told part by part elsewhere
  const auto run = part_run(text, comma + 1);
  if (!run || !run->closed || run->ones > 0 || !parallel_parts(text, *run)) return;
  if (!text.end_of_clause(run->last) || may_overlap(text, *run)) return;
  const auto told = premises(text, comma);
  if (told.size() != 1 || !is_count(text, told[0])) return;
  if (part_itself(text, told[0], comma, run->figures.front())) return;
  const uint32_t head = counted_noun(text, told[0]);
  const bool times = head != kNone && any_word(text, head, {"times", "occasions"});
  if (head == kNone || (text.is(head, kTimeUnitWord) && !times) ||
      (text.noun_class(head) == NounClass::kTime && !times))
    return;
  for (const uint32_t i : run->figures) {
    const uint32_t own = counted_noun(text, i);
    const bool same =
        own != kNone && i == run->figures.front() && text.lemma(own) == text.lemma(head);
    if (!is_count(text, i) || text.figure_at(i).quantity.hedge != Hedge::kNone ||
        (own != kNone && !same))
      return;
  }
  tell_over(text, text.figure_at(told[0]).quantity.value, run->figures,
            text.figure_at(told[0]).mention, sink,
            text.figure_at(told[0]).quantity.hedge == Hedge::kNone ? 94 : 0);
}

/// "raised 4,200 euros, of which 1,800 came from A and 2,900 from B": too much only.
void check_of_which(const SentenceText& text, uint32_t of, ClaimSink& sink) {
  if (!text.mark(of - 1, kComma) || !any_word(text, of + 1, {"which", "whom", "these"})) return;
  const auto run = part_run(text, of + 2);
  if (!run || !run->closed || run->ones > 0 || may_overlap(text, *run)) return;
  const auto told = premises(text, of);
  if (told.empty()) return;
  const uint32_t whole = told.back();
  const Quantity& w = text.figure_at(whole).quantity;
  if (!is_addable(text, whole) || w.hedge != Hedge::kNone || !parts_of(text, *run, whole)) return;
  for (const uint32_t i : run->figures) {
    if (text.figure_at(i).quantity.hedge != Hedge::kNone) return;
  }
  const Sum sum = add_figures(text, run->figures);
  const bool over = sum.point > w.value && !whole_interval(text, whole).intersects(sum.reach);
  if (over) return tell_over(text, w.value, run->figures, text.figure_at(whole).mention, sink);
  if (sum.point == w.value)
    tell_sum(text, whole, text.range(of, run->last), sum, VerdictKind::kSupported, sink);
}

/// "The council has 45 members. Twenty voted for, 15 voted against and ten abstained": each votes
/// once.
void check_votes_of_body(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!text.may_have("voted", "abstained", "opposed")) return;
  if (!is_count(text, text.skip_hedge(0)) || text.sentence() == 0) return;
  std::vector<uint32_t> parts;
  for (const Segment& segment : split_segments(text, 0, content_end(text))) {
    const uint32_t i = leading_figure(text, segment);
    if (i == kNone || !is_count(text, i) || text.figure_at(i).quantity.hedge != Hedge::kNone)
      return;
    const uint32_t verb = text.noun(i + 1) && text.plural_noun(i + 1) ? i + 2 : i + 1;
    if (!any_word(text, verb,
                  {"voted", "abstained", "opposed", "backed", "supported", "rejected", "against",
                   "for", "were", "stayed"}))
      return;
    parts.push_back(i);
  }
  if (parts.size() < 2) return;
  bool votes = false;
  for (uint32_t i = 0; i < text.size(); ++i)
    votes = votes || any_word(text, i, {"voted", "abstained", "opposed"});
  const SentenceText* before = votes ? document.before(text.sentence()) : nullptr;
  if (before == nullptr || before->disowned() || before->question()) return;
  const auto told = premises(*before, before->size());
  if (told.size() != 1 || !is_count(*before, told[0]) ||
      before->figure_at(told[0]).quantity.hedge != Hedge::kNone)
    return;
  const uint32_t head =
      before->mark(told[0] + 1, kHyphen) ? told[0] + 2 : counted_noun(*before, told[0]);
  if (head == kNone ||
      !any_word(*before, head,
                {"members", "member", "councillors", "seats", "seat", "delegates", "deputies",
                 "lawmakers", "judges", "senators", "directors", "trustees"}))
    return;
  tell_over(text, before->figure_at(told[0]).quantity.value, parts,
            before->figure_at(told[0]).mention, sink);
}

/// "The 20-member panel is made up of nine doctors, six nurses and five patients."
void check_made_up_of(const SentenceText& text, uint32_t i, ClaimSink& sink) {
  const bool made =
      text.word(i, "of") && (text.word(i - 1, "up") || text.word(i - 1, "consists") ||
                             text.word(i - 1, "consisted") || text.word(i - 1, "composed"));
  // "the 100-seat council has"
  const bool chamber = any_word(text, i, {"has", "had"}) && i >= 5 && is_count(text, i - 4) &&
                       text.mark(i - 3, kHyphen) && text.word(i - 2, "seat");
  if (!made && !chamber && !any_word(text, i, {"comprises", "comprised"})) return;
  const auto run = part_run(text, i + 1);
  if (!run || !run->closed || !text.end_of_clause(run->last) || may_overlap(text, *run)) return;
  const auto told = premises(text, i);
  if (told.size() != 1 || !parts_of(text, *run, told[0]) || !is_count(text, told[0])) return;
  const Sum sum = sum_of_run(text, *run);
  if (text.figure_at(told[0]).quantity.hedge != Hedge::kNone ||
      !near_miss(sum.point, text.figure_at(told[0]).quantity.value))
    return;
  if (chamber && sum.point < text.figure_at(told[0]).quantity.value)
    return;  // others may sit there
  tell_sum(text, told[0], text.range(told[0], run->last), sum, judge_equal(text, told[0], sum),
           sink);
}

/// "The 60 seats are split between Labour (28), the Conservatives (19) and the Greens (13)."
void check_bracketed(const SentenceText& text, ClaimSink& sink) {
  std::vector<uint32_t> parts;
  bool closed = false;
  for (const uint32_t i : text.figure_places()) {
    if (i == 0 || i + 1 >= text.size()) continue;
    if (!is_count(text, i) || !text.mark(i - 1, kOpenBracket) || !text.mark(i + 1, kCloseBracket))
      continue;
    for (uint32_t k = parts.empty() ? i : parts.back(); k < i; ++k)
      closed = closed || text.word(k, "and");
    parts.push_back(i);
  }
  if (parts.size() < 2 || !closed ||
      text.has(kOverlapWord | kOpenWord | kRestWord, 0, parts.back()))
    return;
  const auto told = premises(text, parts.front());
  if (told.size() != 1 || !is_count(text, told[0]) || counted_noun(text, told[0]) == kNone) return;
  bool split = false;
  for (uint32_t k = 0; k < parts.front(); ++k)
    split = split || any_word(text, k, {"split", "divided", "shared", "distributed", "are"});
  tell_over(text, text.figure_at(told[0]).quantity.value, parts, text.figure_at(told[0]).mention,
            sink, split ? 85 : 0);
}

}  // namespace

void check_told_parts(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSum) || text.disowned() || text.question()) return;
  if (text.addables() < 2) return;
  check_gapped(document, text, sink);
  check_bracketed(text, sink);
  check_votes_of_body(document, text, sink);
  // The words that check_made_up_of() begins with; "of" stands everywhere.
  const bool made_up =
      text.may_have("up", "consists", "consisted", "composed", "seat", "comprises", "comprised");
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text[i].kind == AtomKind::kWord) {
      if (made_up) check_made_up_of(text, i, sink);
      if (text.word(i, "of")) check_of_which(text, i, sink);
    } else if (text.comma_or_open(i)) {
      check_trailing_run(text, i, sink);
    }
  }
}

}  // namespace factlint::computation
