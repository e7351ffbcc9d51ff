// Sentences -> foundings with their years.
#include "engine/computation/founding.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "engine/computation/date_facts.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

struct NamedJubilee {
  std::string_view word;
  int years;
};

constexpr NamedJubilee kNamedJubilees[] = {{"centenary", 100},        {"centennial", 100},
                                           {"bicentenary", 200},      {"bicentennial", 200},
                                           {"tercentenary", 300},     {"tricentennial", 300},
                                           {"sesquicentennial", 150}, {"quincentenary", 500},
                                           {"quincentennial", 500},   {"sesquicentenary", 150}};

/// Before "jubilee", "wedding" or "anniversary".
constexpr NamedJubilee kMetals[] = {
    {"silver", 25}, {"ruby", 40}, {"golden", 50}, {"diamond", 60}, {"platinum", 70}};

bool running_before(const SentenceText& text, uint32_t i) {
  return i > 0 && (text.word(i - 1, "business") || text.word(i - 1, "open") ||
                   text.word(i - 1, "existence") || text.word(i - 1, "going"));
}

bool since_date(const SentenceText& text, uint32_t i) {
  return text.is_date(i) && text.view(i, i + 1).starts_with("since ");
}

bool founding_verb(const SentenceText& text, uint32_t i) {
  const bool first = i > 0 && text.is_figure(i - 1) && text.view(i - 1, i) == "first";
  if (!first && !text.is(i, kFoundingWord | kFoundingCue)) return false;
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
                             "broadcast", "printed", "played", "run", "sold", "sailed"});
  };
  if (shows(i) && i > 0 && text.view(i - 1, i) == "first") return true;
  // "first went out in October 2003", "first lit its ovens in 1948"
  if (i > 0 && text.view(i - 1, i) == "first")
    return (text.word(i, "went") && text.any_word(i + 1, {"out", "on"})) ||
           text.any_word(i, {"lit", "rolled", "took", "met", "fired", "poured", "rang", "baked"});
  if (shows(i) && text.word(i + 1, "for") && text.word(i + 2, "the") && text.word(i + 4, "time"))
    return true;
  if (text.word(i, "finished")) return i > 0 && text.is(i - 1, kBeWord);
  if (text.any_word(i, {"erected", "planted", "consecrated"})) return true;
  return text.is(i, kFoundingWord);
}

}  // namespace

bool may_name_jubilee(const SentenceText& text) {
  return text.may_have("jubilee", "wedding", "anniversary") ||
         std::any_of(std::begin(kNamedJubilees), std::end(kNamedJubilees),
                     [&](const NamedJubilee& jubilee) { return text.may_have(jubilee.word); });
}

int named_jubilee(const SentenceText& text, uint32_t i, uint32_t& first) {
  first = i;
  for (const NamedJubilee& jubilee : kNamedJubilees) {
    if (text.word(i, jubilee.word)) return jubilee.years;
  }
  if (i == 0 || !text.any_word(i, {"jubilee", "wedding", "anniversary"})) return 0;
  first = text.word(i - 1, "wedding") && i > 1 ? i - 2 : i - 1;
  for (const NamedJubilee& metal : kMetals) {
    if (text.word(first, metal.word)) return metal.years;
  }
  return 0;
}

std::string ordinal_words(int n) {
  const int tens = n % 100;
  const int unit = n % 10;
  const bool teen = tens >= 11 && tens <= 13;
  return fmt::format("{}{}", n,
                     teen        ? "th"
                     : unit == 1 ? "st"
                     : unit == 2 ? "nd"
                     : unit == 3 ? "rd"
                                 : "th");
}

std::optional<Founding> only_founding(const SentenceText& text) {
  std::optional<Founding> found;
  if (text.times() == 0 && !text.has_figure()) return found;
  // Without a word of founding it begins with "since 1975" or behind "first".
  const auto& places = text.value_places();
  const auto begins = [&](uint32_t i) {
    return text.is_date(i) ? since_date(text, i) : text.view(i, i + 1) == "first";
  };
  if (!text.has_any(kFoundingWord | kFoundingCue) &&
      std::none_of(places.begin(), places.end(), begins))
    return found;
  for (uint32_t i = 0; i < text.size(); ++i) {
    const bool first = i > 0 && text.is_figure(i - 1) && text.past_verb(i);
    if (!first && !text.is(i, kFoundingWord | kFoundingCue) && !text.is_date(i)) continue;
    const bool since =
        since_date(text, i) && running_before(text, i) && text.temporal(i).month == 0;
    if (!since && !founding_verb(text, i)) continue;
    const uint32_t date = since ? i : dated_behind(text, i + 1, 7);
    if (date == kNone) continue;
    const auto year = since ? std::optional(text.temporal(i).year) : calendar_year(text, date);
    if (!year || (found && found->year != *year)) return std::nullopt;
    if (!found) found = Founding{i, date, *year, text.atom_mention(date)};
  }
  return found;
}

namespace {

/// "The ovens were first lit in the spring of 1925. They survived a bomb. This year the shop's 90th
/// anniversary": the only year of the passage, and the beginning of something.
std::optional<Founding> beginning_before(const DocumentText& document, const SentenceText& text) {
  constexpr uint32_t kReach = 3;
  const auto& sentences = document.context().sentences;
  std::optional<Founding> found;
  for (uint32_t s = text.sentence(); s > 0 && text.sentence() - s < kReach; --s) {
    if (sentences[s - 1].block != sentences[s].block) break;
    const SentenceText* before = document.at(s - 1);
    if (before == nullptr) continue;
    if (before->disowned() || before->question()) return std::nullopt;
    for (uint32_t i = 0; i < before->size(); ++i) {
      if (!before->is_date(i) && year_at(*before, i) == 0) continue;
      int year = calendar_year(*before, i).value_or(0);
      if (year == 0 && before->is_date(i)) year = before->temporal(i).year;
      if (year < 1000) continue;
      const auto as_of = text.context().as_of;
      if (found || (as_of && year + 1 >= civil(*as_of).year)) return std::nullopt;
      const auto& places = before->figure_places();
      const bool first = std::any_of(places.begin(), places.end(),
                                     [&](uint32_t k) { return before->view(k, k + 1) == "first"; });
      bool begins = first || before->has_any(kFoundingWord | kBeginWord | kOnceVerb);
      for (uint32_t k = 0; k < i && !begins; ++k) {
        begins = before->past_verb(k) && !before->is(k, kBeWord);  // "was planted in 1925"
      }
      if (!begins) return std::nullopt;
      found = Founding{kNone, kNone, year, before->atom_mention(i)};
    }
  }
  return found;
}

}  // namespace

std::optional<Founding> founding_before(const DocumentText& document, const SentenceText& text) {
  if (text.has_word("it", "its")) {
    const SentenceText* before = document.before(text.sentence());
    auto founding = before != nullptr ? only_founding(*before) : std::nullopt;
    if (founding) {
      founding->mention = before->atom_mention(founding->date);
      founding->verb = founding->date = kNone;
      return founding;
    }
  }
  return text.has_word("anniversary", "birthday", "jubilee") || may_name_jubilee(text)
             ? beginning_before(document, text)
             : std::nullopt;
}

void tell_years(const SentenceText& text, TextRange span, YearFit fit, int from, int to,
                std::string_view said, std::vector<uint32_t> mentions, ClaimSink& sink) {
  if (fit == YearFit::kPossible) return;  // a matter of months that the text does not give
  if (to < from) return;                  // a year of something else
  Told told;
  told.check = CheckKind::kAnniversary;
  told.span = span;
  told.verdict = fit == YearFit::kExact ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  const int gap = to - from;
  told.value = fmt::format("{} year{}", gap, gap == 1 ? "" : "s");
  told.message = fmt::format("{} is {} after {}", to, told.value, from);
  const bool nth = said.size() > 2 && said[said.size() - 3] >= '0' &&
                   said[said.size() - 3] <= '9' &&
                   (said.ends_with("th") || said.ends_with("st") || said.ends_with("nd") ||
                    said.ends_with("rd"));
  if (fit != YearFit::kExact && nth) {
    told.suggestion = ordinal_words(gap);
    told.message += fmt::format(", so it is the {} anniversary, not the {}", told.suggestion, said);
  } else if (fit != YearFit::kExact) {
    told.message += fmt::format(", not {}", bare_length(said));
  }
  told.steps.push_back(fmt::format("{} - {} = {}", to, from, to - from));
  told.mentions = std::move(mentions);
  sink.tell(text.sentence(), std::move(told));
}

}  // namespace factlint::computation
