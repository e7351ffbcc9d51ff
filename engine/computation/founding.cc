// Sentences -> foundings with their years.
#include "engine/computation/founding.h"

#include <fmt/format.h>

namespace factlint::computation {
namespace {

bool running_before(const SentenceText& text, uint32_t i) {
  return i > 0 && (text.word(i - 1, "business") || text.word(i - 1, "open") ||
                   text.word(i - 1, "existence") || text.word(i - 1, "going"));
}

bool founding_verb(const SentenceText& text, uint32_t i) {
  if (text.word(i, "signed") || text.word(i, "adopted")) return true;
  if (text.word(i, "married") || text.word(i, "wed")) return true;
  if (text.word(i, "began") || text.word(i, "started")) return text.word(i + 1, "life");
  // "in business since 1975"
  if (text.word(i, "since")) return running_before(text, i);
  if (text.word(i, "set")) return text.word(i + 1, "up");
  if (text.word(i, "dates") || text.word(i, "dating"))
    return text.word(i + 1, "back") || text.word(i + 1, "from") || text.word(i + 1, "to");
  if (text.word(i, "came")) return text.word(i + 1, "into") && text.word(i + 2, "being");
  if (text.word(i, "born")) return false;
  // "first held in 1976", "first appeared in", "appeared for the first time in"
  const auto shows = [&](uint32_t k) {
    return text.any_word(k, {"held", "appeared", "published", "performed", "staged", "aired",
                             "broadcast", "printed", "played", "run", "sold"});
  };
  if (shows(i) && i > 0 && text.view(i - 1, i) == "first") return true;
  if (shows(i) && text.word(i + 1, "for") && text.word(i + 2, "the") && text.word(i + 4, "time"))
    return true;
  if (text.word(i, "finished")) return i > 0 && text.is(i - 1, kBeWord);
  if (text.word(i, "erected")) return true;
  return text.is(i, kFoundingWord);
}

}  // namespace

std::optional<Founding> only_founding(const SentenceText& text) {
  std::optional<Founding> found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool since = text.is_date(i) && text.view(i, i + 1).starts_with("since ") &&
                       running_before(text, i) && text.temporal(i).month == 0;
    if (!since && !founding_verb(text, i)) continue;
    const uint32_t date = since ? i : dated_behind(text, i + 1, 7);
    if (date == kNone) continue;
    const auto year = since ? std::optional(text.temporal(i).year) : calendar_year(text, date);
    if (!year || (found && found->year != *year)) return std::nullopt;
    if (!found) found = Founding{i, date, *year, text.atom_mention(date)};
  }
  return found;
}

std::optional<Founding> founding_before(const DocumentText& document, const SentenceText& text) {
  bool pronoun = false;
  for (uint32_t i = 0; i < text.size() && !pronoun; ++i)
    pronoun = text.word(i, "it") || text.word(i, "its");
  const SentenceText* before = pronoun ? document.before(text.sentence()) : nullptr;
  if (before == nullptr) return std::nullopt;
  auto founding = only_founding(*before);
  if (!founding) return founding;
  founding->mention = before->atom_mention(founding->date);
  founding->verb = founding->date = kNone;
  return founding;
}

void tell_years(const SentenceText& text, TextRange span, YearFit fit, int from, int to,
                std::string_view said, std::vector<uint32_t> mentions, ClaimSink& sink) {
  if (fit == YearFit::kPossible) return;  // a matter of months that the text does not give
  Told told;
  told.check = CheckKind::kAnniversary;
  told.span = span;
  told.verdict = fit == YearFit::kExact ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.value = fmt::format("{} years", to - from);
  told.message = fit == YearFit::kExact
                     ? fmt::format("from {} to {} it is {}", from, to, told.value)
                     : fmt::format("from {} to {} it is {}, not {}", from, to, told.value, said);
  told.steps.push_back(fmt::format("{} - {} = {}", to, from, to - from));
  told.mentions = std::move(mentions);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
