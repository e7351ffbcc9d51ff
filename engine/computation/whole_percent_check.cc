// "X won 60 percent of the vote, Y 30 and Z 20": the shares of one whole -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/judgement.h"
#include "engine/computation/sum.h"

namespace factlint::computation {
namespace {

/// What is shared out: nothing of it goes to two.
constexpr ListedWords kWholes =
    "vote votes ballot ballots seats market shares budget budgets revenue electorate stake "
    "capital cost costs wage wages salary income spending poll polls pollster election "
    "referendum runoff shareholders owns pie proceeds profits turnover estate takings";

/// "27 percent had no view", "the rest did not know": the last of answers that exclude each other.
bool names_rest(const SentenceText& text) {
  if (!text.may_have("undecided", "abstained", "unsure", "neither", "no", "know")) return false;
  for (uint32_t i = 1; i < text.size(); ++i) {
    if (text.any_word(i, {"undecided", "abstained", "unsure", "neither"})) return true;
    if (text.any_word(i, {"no", "know"}) && text.any_word(i + 1, {"view", "opinion", "preference"}))
      return true;
    if (text.word(i, "know") && text.any_word(i - 1, {"not", "n't", "don't", "didn't"}))
      return true;
  }
  return false;
}

/// Kinds of which nobody is two, told right behind their shares: "60% were men, 25% women".
constexpr std::array<std::string_view, 2> kPeople = {
    "men women children boys girls", "catholic protestant orthodox muslim jewish hindu buddhist"};
/// Kinds of what a whole is made of, told with a verb of sharing: "coal provides 60 percent".
constexpr std::array<std::string_view, 2> kSectors = {
    "coal gas oil nuclear wind solar hydro hydropower", "agriculture industry services"};

bool is_kind(const SentenceText& text, uint32_t i, std::string_view kinds) {
  return text[i].kind == AtomKind::kWord && among(kinds, text[i].word);
}

bool all_people(const SentenceText& text, const std::vector<uint32_t>& shares) {
  return std::any_of(kPeople.begin(), kPeople.end(), [&](std::string_view kinds) {
    return std::all_of(shares.begin(), shares.end(), [&](uint32_t share) {
      const uint32_t i = text.any_word(share + 1, {"were", "are"}) ? share + 2 : share + 1;
      return text.in(i) && is_kind(text, i, kinds);
    });
  });
}

bool all_sectors(const SentenceText& text, const std::vector<uint32_t>& shares) {
  if (!text.has_word("provide", "provides", "provided", "supply", "supplies", "supplied", "account",
                     "accounts", "accounted", "generate", "generates", "generated", "contribute",
                     "contributes", "contributed"))
    return false;
  return std::any_of(kSectors.begin(), kSectors.end(), [&](std::string_view kinds) {
    size_t found = 0;
    for (uint32_t i = 0; i < shares.back(); ++i) found += is_kind(text, i, kinds) ? 1U : 0U;
    return found == shares.size();
  });
}

/// Three shares at least, each of a kind that excludes the others.
bool tells_kinds(const SentenceText& text, const std::vector<uint32_t>& shares) {
  return shares.size() > 2 && (all_people(text, shares) || all_sectors(text, shares));
}

bool names_whole(const SentenceText& text) { return names_rest(text) || any_among(text, kWholes); }

/// "There were three names on the ballot. Nygaard took 46 percent, Lunde 31 and Moe 23."
bool follows_vote(const DocumentText& document, const SentenceText& text) {
  if (!text.has_word("took", "won", "got", "received", "polled")) return false;
  const SentenceText* before = document.before(text.sentence());
  return before != nullptr && !before->disowned() && before->has_word("ballot", "ballots");
}

/// A change, a limit or a time tells percentages that are no shares.
bool other_kind(const SentenceText& text, uint32_t first, uint32_t last, bool kinds) {
  if (text.has(kRiseWord | kFallWord | kShiftWord | kOverlapWord | kOpenWord | kBreakWord |
                   kComparisonWord | kRateWord,
               first, last))
    return true;
  for (uint32_t i = first; i < last; ++i) {
    for (const std::string_view w : {"turnout", "from", "threshold", "versus", "second", "round",
                                     "previous", "earlier", "last", "instead", "rather"}) {
      if (text.word(i, w)) return true;
    }
    if (!kinds && text.any_word(i, {"women", "men"})) return true;
    // "44 percent against", but not "44 percent against 40"
    if (text.word(i, "against") && text.may_be_figure(text.skip_hedge(i + 1))) return true;
    if (text.is_date(i)) return true;
  }
  return false;
}

bool share_figure(const SentenceText& text, uint32_t i, bool first) {
  if (!text.is_figure(i)) return false;
  const Figure& f = text.figure_at(i);
  if (f.percent() && is_bound(f.quantity.hedge)) return false;
  // "paying 14 percent and priced at 100 percent": all of a whole leaves no share.
  if (f.percent() && f.quantity.value >= Decimal(100)) return false;
  if (f.percent()) return !f.quantity.points && !f.range_end && is_addable(text, i);
  if (i > 0 && text.word(i - 1, "or")) return false;
  return !first && is_count(text, i) && f.quantity.value < Decimal(100);
}

/// The shares of a list, each in a segment of its own with its owner.
std::vector<uint32_t> shares_from(const SentenceText& text, uint32_t i, uint32_t& last) {
  std::vector<uint32_t> shares = {i};
  last = i + 1;
  for (const Segment& segment : split_segments(text, i + 1, content_end(text))) {
    uint32_t found = kNone;
    for (uint32_t k = segment.first; k < segment.last; ++k) {
      if (!text.is_figure(k)) continue;
      if (found != kNone || !share_figure(text, k, false)) return shares;
      found = k;
    }
    if (segment.first == i + 1 && found == kNone) continue;
    if (found == kNone) {
      if (shares.size() > 1) return shares;
      continue;
    }
    shares.push_back(found);
    last = found + 1;
  }
  return shares;
}

/// "83 percent of one company, 49 percent of another": each share names a whole of its own.
bool wholes_differ(const SentenceText& text, const std::vector<uint32_t>& shares) {
  std::string first;
  for (const uint32_t p : shares) {
    uint32_t i = p + 1;
    while (i < p + 3 && text.noun(i)) ++i;  // "stake", "interest"
    if (!text.word(i, "of") && !text.word(i, "in")) continue;
    while (text.in(i + 1) && (text.is(i + 1, kArticleWord) || text[i + 1].kind == AtomKind::kMark))
      ++i;
    const std::string whole(text.view(i + 1, std::min(i + 3, text.size())));
    if (first.empty()) {
      first = whole;
    } else if (whole != first) {
      return true;
    }
  }
  return false;
}

}  // namespace

void check_whole_percents(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  uint32_t i = 0;
  while (i < text.size() && !share_figure(text, i, true)) ++i;
  if (i >= text.size()) return;
  uint32_t last = i;
  const uint32_t first = i > 8 ? i - 8 : 0;
  const std::vector<uint32_t> shares = shares_from(text, i, last);
  const bool kinds = tells_kinds(text, shares);
  if (!kinds && !names_whole(text) && !follows_vote(document, text)) return;
  // Plain numbers among them count as percentages.
  if (shares.size() < 2 || wholes_differ(text, shares) || other_kind(text, first, last, kinds))
    return;
  const Sum sum = add_figures(text, shares);
  Told told;
  told.check = CheckKind::kSum;
  told.span = text.range(text.with_hedge(i), last);
  told.value = fmt::format("{} percent", printed(sum.point));
  told.steps.push_back(sum.steps);
  for (const uint32_t p : shares) told.mentions.push_back(text.figure_at(p).mention);
  const Decimal rounding(static_cast<int64_t>(shares.size()));
  if (within(sum.point, Decimal(100), rounding * Decimal(5, -1))) {
    told.verdict = VerdictKind::kSupported;
    told.message = fmt::format("the shares as printed add up to {}", told.value);
    return sink.tell(text.sentence(), std::move(told));
  }
  if (!sum.reach.low || *sum.reach.low <= Decimal(100) || sum.point > Decimal(160)) return;
  told.verdict = VerdictKind::kInconsistent;
  told.message = fmt::format("the shares of one whole as printed add up to {}", told.value);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
