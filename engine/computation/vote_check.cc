// Votes for, votes against and abstentions against those who voted: "All 100 members voted: 62 in
// favour, 30 against, with eight abstentions" -> sums judged.
#include <fmt/format.h>

#include <optional>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/judgement.h"
#include "engine/computation/parts.h"

namespace factlint::computation {
namespace {

/// The votes that a sentence tells, each side once.
struct Tally {
  std::vector<uint32_t> figures;
  bool closed = false;  ///< abstentions are told, or that there were none
};

uint32_t side_of(const SentenceText& text, uint32_t i) {
  uint32_t j = i + 1;
  while (text.any_word(j, {"votes", "voted", "vote", "members", "were", "of", "them"})) ++j;
  if (text.any_word(j, {"for", "yes", "backed", "supported"}) ||
      (text.word(j, "in") && text.any_word(j + 1, {"favour", "favor"})))
    return 1;
  if (text.any_word(j, {"against", "no", "opposed", "rejected"})) return 2;
  if (text.any_word(j, {"abstained", "abstaining", "abstentions", "abstention"})) return 3;
  return 0;
}

/// "by seven votes to four", "by 62 votes to 38": 38 stands for itself.
bool votes_to(const SentenceText& text, uint32_t i, uint32_t& other) {
  uint32_t j = i + 1;
  if (text.any_word(j, {"votes", "vote"})) ++j;
  other = text.word(j, "to") ? j + 1 : kNone;
  return i > 0 && j == i + 2 && other != kNone && is_count(text, other);
}

std::optional<Tally> read_tally(const SentenceText& text) {
  Tally tally;
  bool sides[4] = {};
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (text.any_word(i, {"without", "no"}) && text.any_word(i + 1, {"abstentions", "abstention"}))
      tally.closed = true;
    if (!is_count(text, i)) continue;
    uint32_t other = 0;
    if (votes_to(text, i, other)) {
      if (!tally.figures.empty()) return std::nullopt;
      tally.figures = {i, other};
      sides[1] = sides[2] = true;
      i = other;
      continue;
    }
    // "backed by 34 of the 58 members"
    const bool backed =
        i > 1 && text.word(i - 1, "by") &&
        text.any_word(i - 2, {"backed", "supported", "approved", "adopted", "passed", "carried"});
    const uint32_t side = backed ? 1 : side_of(text, i);
    if (side == 0) continue;
    if (sides[side] || text.figure_at(i).quantity.hedge != Hedge::kNone) return std::nullopt;
    sides[side] = true;
    tally.figures.push_back(i);
  }
  if (!sides[1] || !sides[2]) return std::nullopt;
  tally.closed |= sides[3];
  return tally;
}

/// "All 12 councillors voted", "with 100 members voting", "120 ballots cast": those who voted.
uint32_t voters(const SentenceText& text, const std::vector<uint32_t>& except) {
  for (uint32_t i = 0; i < text.size(); ++i) {
    if (!is_count(text, i) || text.figure_at(i).quantity.hedge != Hedge::kNone) continue;
    bool part = false;
    for (const uint32_t figure : except) part |= figure == i;
    const uint32_t head = part ? kNone : counted_noun(text, i);
    if (head == kNone) continue;
    // "by 34 of the 58 members": of all, whoever kept out.
    for (const uint32_t figure : except) {
      if (i == figure + 3 && text.word(i - 2, "of") && text.is(i - 1, kArticleWord)) return i;
    }
    const bool people = text.noun_class(head) == NounClass::kPerson ||
                        text.any_word(head, {"members", "votes", "ballots"});
    if (!people) continue;
    for (uint32_t k = head + 1; k < head + 6 && text.in(k); ++k) {
      if (text.any_word(k, {"not", "n't", "absent", "missing"})) break;
      // "With 31 councillors in the chamber", "the 40 members present"
      const bool present =
          text.word(k, "present") || (text.word(k, "in") && text.word(k + 1, "the") &&
                                      text.any_word(k + 2, {"chamber", "room", "hall"}));
      if (present || text.any_word(k, {"voted", "voting", "cast"}) ||
          (text.word(k, "took") && text.word(k + 1, "part")))
        return i;
    }
  }
  return kNone;
}

void tell(const SentenceText& where, uint32_t whole, const SentenceText& there, const Tally& tally,
          ClaimSink& sink) {
  Decimal sum;
  std::string steps;
  for (const uint32_t i : tally.figures) {
    const Decimal value = there.figure_at(i).quantity.value;
    sum = sum + value;
    steps += fmt::format("{}{}", steps.empty() ? "" : " + ", printed(value));
  }
  const Decimal all = where.figure_at(whole).quantity.value;
  const bool ok = sum == all;
  // Without a word on abstentions some may have kept out.
  if (!ok && ((sum < all && !tally.closed) || sum > all * Decimal(2) || all > sum * Decimal(2)))
    return;
  Told told;
  told.check = CheckKind::kSum;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  const uint32_t head = counted_noun(where, whole);
  const uint32_t first = whole > 0 && where.any_word(whole - 1, {"all", "the"}) ? whole - 1 : whole;
  told.span = where.range(first, head == kNone ? whole + 1 : head + 1);
  told.value = printed(sum);
  told.message =
      ok ? fmt::format("the votes as printed add up to {}", told.value)
         : fmt::format("the votes as printed add up to {}, not {}", told.value, printed(all));
  told.steps.push_back(fmt::format("{} = {}", steps, told.value));
  told.mentions = {where.figure_at(whole).mention};
  if (&where != &there)
    told.elsewhere = there.range(tally.figures.front(), tally.figures.back() + 1);
  sink.tell(where.sentence(), std::move(told));
}

bool about_votes(const SentenceText& text) {
  return text.counts() > 0 && text.has_word("voted", "voting", "cast", "abstentions", "abstained",
                                            "abstaining", "votes", "took");
}

}  // namespace

void check_votes(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kSum) || text.disowned() || text.question()) return;
  if (!text.has_figure() || !about_votes(text)) return;
  if (const auto tally = read_tally(text)) {
    const uint32_t whole = voters(text, tally->figures);
    if (whole != kNone) return tell(text, whole, text, *tally, sink);
    return;
  }
  // "The scheme passed by seven votes to four. All 11 councillors voted."
  const SentenceText* before = document.before(text.sentence());
  const uint32_t whole = voters(text, {});
  if (before == nullptr || whole == kNone || before->disowned() || before->question()) return;
  if (const auto tally = read_tally(*before)) tell(text, whole, *before, *tally, sink);
}

}  // namespace factlint::computation
