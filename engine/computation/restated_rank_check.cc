// "her third title in Paris ... her fourth Paris title", "won it for the second time ... her third
// win": a higher number of times than was just told.
#include <algorithm>
#include <optional>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_value.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 2;  // sentences looked back over

struct Rank {
  uint32_t ordinal = 0;
  uint32_t first = 0;
  uint32_t last = 0;
  std::vector<std::string_view> stems;  ///< of the noun phrase, or of the clause before
  std::string_view period;              ///< "in four years"
  std::string_view head;                ///< stem of the noun; empty for "for the second time"
};

bool ordinal_at(const SentenceText& text, uint32_t i) {
  return text.is_figure(i) && text.figure_at(i).type == MentionType::kOrdinal;
}

/// Somebody's, so that the ordinal counts how often.
bool counted_by(const SentenceText& text, uint32_t i) {
  return text.any_word(i, {"her", "his", "their", "its"}) || text.word(i, "'s");
}

bool owner_before(const SentenceText& text, uint32_t i) {
  return counted_by(text, i) || text.word(i, "the");
}

/// "her fourth Paris title", "the sixth election in four years", "for the second time".
std::optional<Rank> rank_at(const SentenceText& text, uint32_t i) {
  if (!ordinal_at(text, i) || i == 0 || !owner_before(text, i - 1)) return std::nullopt;
  Rank rank;
  rank.ordinal = i;
  rank.first = i - 1;
  const uint32_t head = phrase_head(text, i + 1);
  if (head == kNone) return std::nullopt;
  rank.last = head + 1;
  if (text.word(head, "time")) {
    if (i < 2 || !text.word(i - 2, "for")) return std::nullopt;
    rank.first = i - 2;
    rank.stems = stems_of(text, 0, i - 2);
    return rank;
  }
  if (text.is(head, kTimeUnitWord)) return std::nullopt;
  while (text.is(rank.last, kPrepositionWord)) {
    uint32_t noun = rank.last + 1;
    while (text.is(noun, kArticleWord)) ++noun;
    if (text.is_duration(noun)) {
      rank.period = text.view(noun, noun + 1);
      rank.last = noun + 1;
      break;
    }
    const uint32_t next = phrase_head(text, noun);
    if (next == kNone) break;
    rank.last = next + 1;
  }
  if (!counted_by(text, i - 1) && rank.period.empty()) return std::nullopt;
  rank.head = stem_at(text, head);
  rank.stems = stems_of(text, i + 1, rank.last);
  return rank.head.empty() ? std::nullopt : std::optional(rank);
}

/// What is wished for, or was at another time, may well be a higher one.
bool to_come(const SentenceText& text, const Rank& rank, bool dated) {
  for (uint32_t i = 0; i < text.size() && dated; ++i) {
    if (text.any_word(i, {"later", "then", "came"})) return true;
  }
  for (uint32_t i = 0; i < rank.last + 2; ++i) {
    if (text.is(i, kModalWord | kHypotheticalWord)) return true;
    if (dated && (text.is_date(i) || year_at(text, i) != 0)) return true;
    if (text.any_word(
            i, {"hope",    "hopes",   "hoping",   "hoped",   "seek",     "seeks",     "seeking",
                "bid",     "chance",  "aim",      "aims",    "aiming",   "target",    "wants",
                "want",    "wanted",  "next",     "chasing", "chase",    "pursuit",   "towards",
                "toward",  "try",     "trying",   "shy",     "away",     "eye",       "eyes",
                "looking", "another", "then",     "later",   "since",    "dream",     "dreams",
                "needs",   "need",    "go",       "no",      "not",      "ago",       "follow",
                "follows", "added",   "followed", "quest",   "prepares", "missed",    "deny",
                "denied",  "failed",  "defend",   "until",   "planned",  "scheduled", "sought"}))
      return true;
  }
  return false;
}

/// The only rank of the earlier sentence that may be of the same kind; nothing if there are more.
std::optional<Rank> rival_of(const SentenceText& before, const Rank& rank, bool text_owned) {
  std::optional<Rank> found;
  for (uint32_t i = 0; i < before.size(); ++i) {
    const auto told = rank_at(before, i);
    if (ordinal_at(before, i) && (!told || found)) return std::nullopt;
    if (!told) continue;
    found = told;
  }
  if (!found || missing_from(rank.stems, stems_of(before, 0, before.size())) > 0)
    return std::nullopt;
  const bool same = found->head.empty() ? !rank.stems.empty() : found->head == rank.head;
  const bool own = text_owned && rank.stems.size() == 1;
  const bool full =
      rank.stems.size() > 1 || own || (!rank.period.empty() && rank.period == found->period);
  return same && rank.period == found->period && full ? found : std::nullopt;
}

/// "her second book ... His third book".
bool other_owner(const SentenceText& text, uint32_t i, const SentenceText& before, uint32_t k) {
  return (text.word(i, "his") && before.word(k, "her")) ||
         (text.word(i, "her") && before.word(k, "his"));
}

void check(const DocumentText& document, const SentenceText& text, const Rank& rank,
           ClaimSink& sink) {
  const uint32_t from = text.sentence() > kReach ? text.sentence() - kReach : 0;
  for (uint32_t s = text.sentence(); s > from; --s) {
    const SentenceText* before = document.at(s - 1);
    if (before == nullptr) continue;
    const bool own =
        (text.word(rank.first, "his") || text.word(rank.first, "her")) && s == text.sentence();
    const auto rival = rival_of(*before, rank, own);
    if (!rival) continue;
    if (other_owner(text, rank.first, *before, rival->first)) return;
    const Decimal a = before->figure_at(rival->ordinal).quantity.value;
    const Decimal b = text.figure_at(rank.ordinal).quantity.value;
    if (b < a || before->disowned() || text.disowned()) return;
    if (b > a && (to_come(text, rank, true) || to_come(*before, *rival, false))) return;
    return tell_restated(*before, rival->first, rival->last, text, rank.first, rank.last, a == b,
                         sink);
  }
}

// ---- where somebody finished

/// "Fourth across the line", "came fourth in the race": the ordinal at `i` is that of a finish.
bool finished_at(const SentenceText& text, uint32_t i) {
  if (!ordinal_at(text, i)) return false;
  if (text.word(i + 1, "across") && text.word(i + 2, "the")) return true;
  if (text.word(i + 1, "home") && i == 0) return true;
  const bool verb = i > 0 && text.any_word(i - 1, {"came", "finished", "placed", "was", "ended",
                                                   "coming", "finishing"});
  return verb && (text.end_of_clause(i + 1) ||
                  text.any_word(i + 1, {"in", "at", "behind", "on", "overall"}));
}

/// "Her third place in Turin": the finish that was just told, as another one.
void check_finish(const SentenceText& before, const SentenceText& text, uint32_t i,
                  ClaimSink& sink) {
  if (i == 0 || !ordinal_at(text, i) || !text.word(i + 1, "place") ||
      !text.any_word(i - 1, {"her", "his", "their", "its"}))
    return;
  uint32_t told = kNone;
  for (uint32_t k = 0; k < before.size(); ++k) {
    if (!ordinal_at(before, k)) continue;
    if (told != kNone || !finished_at(before, k)) return;
    told = k;
  }
  if (told == kNone || before.disowned() || text.disowned()) return;
  const Rank rank{i, i - 1, i + 2, {}, {}, {}};
  if (to_come(text, rank, true)) return;
  // "His third place at the last Games"
  if (text.any_word(i + 2, {"in", "at", "on"})) {
    const uint32_t place = text.is(i + 3, kArticleWord) ? i + 4 : i + 3;
    const auto stems = stems_of(before, 0, before.size());
    const std::string_view stem = stem_at(text, place);
    if (stem.empty() || !std::binary_search(stems.begin(), stems.end(), stem)) return;
  } else if (!text.verb(i + 2)) {
    return;
  }
  for (uint32_t k = 0; k < text.size(); ++k) {
    if (text.any_word(k, {"last", "previous", "earlier", "overall", "league", "world", "another"}))
      return;
  }
  const bool ok = before.figure_at(told).quantity.value == text.figure_at(i).quantity.value;
  tell_restated(before, told, told + 1, text, i - 1, i + 2, ok, sink);
}

}  // namespace

bool tells_rank(const SentenceText& text) {
  for (const uint32_t i : text.figure_places()) {
    if (i > 0 && ordinal_at(text, i) && owner_before(text, i - 1)) return true;
  }
  return false;
}

void check_restated_ranks(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  for (const uint32_t i : text.figure_places()) {
    const auto rank = rank_at(text, i);
    if (rank && !rank->head.empty()) check(document, text, *rank, sink);
    const SentenceText* before = document.before(text.sentence());
    if (before != nullptr) check_finish(*before, text, i, sink);
  }
}

}  // namespace factlint::computation
