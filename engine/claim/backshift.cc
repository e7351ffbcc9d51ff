// Reported clauses -> whether their past tense is that of the report.
#include "engine/claim/backshift.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

/// What holds as long as it holds; "joined", "sent" are over once they are done.
constexpr std::array<std::string_view, 20> kStative = {
    "be",     "have",    "comprise", "consist", "include", "number", "count",
    "belong", "border",  "stand",    "unite",   "mean",    "remain", "make up",
    "hold",   "contain", "lie",      "sit",     "boast",   "share"};
constexpr std::array<std::string_view, 30> kTold = {
    "said",      "told",     "recalled", "noted",     "added",     "explained",
    "wrote",     "stressed", "reminded", "insisted",  "argued",    "claimed",
    "stated",    "observed", "remarked", "announced", "confirmed", "declared",
    "mentioned", "replied",  "answered", "learned",   "learnt",    "heard",
    "reported",  "repeated", "conceded", "admitted",  "believed",  "maintained"};
/// Words of an earlier time.
constexpr std::array<std::string_view, 34> kEarlier = {
    "once",   "then",    "formerly",  "originally", "initially", "early",  "earlier",
    "first",  "founded", "founding",  "birth",      "start",     "began",  "beginning",
    "outset", "when",    "decades",   "history",    "used",      "former", "previously",
    "years",  "era",     "childhood", "ago",        "until",     "before", "time",
    "back",   "days",    "times",     "eve",        "since",     "till"};

}  // namespace

bool tells_past_year(const DocumentContext& context, TokenRange tokens) {
  constexpr int kDaysOfAYear = 366;
  if (!context.as_of) return false;
  const auto named = context.mentions.within(tokens);
  return std::any_of(named.begin(), named.end(), [&](const Mention& mention) {
    if (!Mentions::is_temporal(mention.type)) return false;
    const auto& readings = context.mentions.temporal(mention).readings;
    return std::any_of(readings.begin(), readings.end(), [&](const DateRange& reading) {
      return reading.end && reading.end->number + kDaysOfAYear < context.as_of->number;
    });
  });
}

bool is_backshifted(const SentenceView& view, NodeId verb) {
  constexpr uint32_t kBack = 3;  // sentences that may set the time
  const DocumentContext& context = view.context();
  if (verb == kNoNode || !context.as_of) return false;
  const Node& node = view.node(verb);
  if (node.tense != Tense::kPast || node.perfect || node.form != VerbForm::kFinite ||
      !one_of(kStative, context.vocabulary.text(node.lemma)))
    return false;
  const TokenRange tokens = view.phrases().tokens;
  bool told = false;
  for (uint32_t t = tokens.first; t < tokens.last; ++t) {
    const std::string_view word = view.folded(t);
    told |= t < node.head && one_of(kTold, word);
    if (one_of(kEarlier, word)) return false;
  }
  if (!told) return false;
  uint32_t s = view.sentence();
  const uint32_t block = context.sentences[s].block;
  for (uint32_t back = 0; back <= kBack; ++back, --s) {
    if (tells_past_year(context, context.sentences[s].tokens)) return false;
    if (s == 0 || context.sentences[s - 1].block != block) break;
  }
  return true;
}

}  // namespace factlint
