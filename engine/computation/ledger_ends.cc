// "walked out on 6 October and went back on 27 October. The stoppage lasted four weeks": a length
// in a passage that tells nothing of time but where it begins and where it ends.
#include <fmt/format.h>

#include "engine/computation/content_words.h"
#include "engine/computation/derivation.h"
#include "engine/computation/ledger_untold.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kBegins =
    "began begin begins beginning starts start started starting opened opens opening set leave "
    "leaves left departs departed pulls pulled walks walked boarded sails sailed joined joins "
    "became becomes appointed elected won took takes entered came signed founded hired moved sat "
    "broke from since shut closed was arrived arrives";
constexpr ListedWords kEnds =
    "ended ends end finished finishes closed closes left leaves retired retires resigned quit "
    "returned returns back reached reaches arrived arrives draws drew docked docks landed lands "
    "lost stepped died surrendered resumed reopened gave handed called until till to came";

/// One of the words stands shortly before the end, behind any other.
bool told_by(const Entry& end, const ListedWords& words, uint32_t from) {
  for (uint32_t i = end.at; i > from && i + 10 > end.at; --i) {
    if ((*end.text)[i - 1].kind == AtomKind::kWord && among(words, (*end.text)[i - 1].word))
      return true;
  }
  return false;
}

/// Something else is told besides: a pause, a second person, what goes before or comes after.
bool interrupted(const SentenceText& text) {
  // "had rehearsed for three hours", "by car it takes four": another time, another way
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (text.any_word(i, {"had", "having"}) && text.verb(i + 1) &&
        !text.any_word(i + 1, {"lasted", "taken", "been", "run", "gone"}))
      return true;
    if (text.word(i, "by") && text.any_word(i + 1, {"car", "bus", "train", "bike", "bicycle",
                                                    "plane", "road", "rail", "sea", "ferry"}))
      return true;
  }
  return text.has_word("interval", "intermission", "pause", "break", "breaks", "interrupted",
                       "interruption", "except", "apart", "including", "counting", "off", "twice",
                       "again", "husband", "wife", "brother", "sister", "too", "also", "both",
                       "others", "another", "more", "further", "previous", "previously", "earlier",
                       "before", "ago", "next", "would", "planned", "scheduled", "jailed",
                       "sentenced", "bars");
}

/// "for 18 years", "after three hours", "lasted four weeks", "her 14 years in office"
bool measures(const Entry& entry, ConclusionCue& cue) {
  const SentenceText& text = *entry.text;
  uint32_t left = text.with_hedge(entry.at);
  while (left > 0 && text.any_word(left - 1, {"almost", "nearly", "about", "just", "exactly"}))
    --left;
  cue.first = left;
  // "a journey of nearly five years"
  const bool stretch = left > 1 && text.word(left - 1, "of") &&
                       text.any_word(left - 2, {"journey", "stay", "career", "reign", "absence",
                                                "voyage", "tenure", "flight", "trip", "siege"});
  if (stretch) return text.end_of_clause(entry.last) || text.verb(entry.last);
  if (left == 0 || (!text.is(left - 1, kLastWord) &&
                    !text.any_word(left - 1, {"for", "after", "lasted", "took", "those", "these",
                                              "her", "his", "its", "their", "lasts", "takes"})))
    return false;
  if (text.any_word(entry.last, {"later", "after", "old", "longer", "shorter", "less", "with",
                                 "without", "of", "from", "until", "since", "by", "to"}) ||
      text.is_figure(entry.last))
    return false;
  // "for 20 years behind the counter" of somebody or something told of before
  bool taken_up = text.any_word(left - 1, {"those", "these", "her", "his", "its", "their"});
  for (uint32_t i = 0; i < left; ++i) {
    taken_up = taken_up || text.is(i, kPronounWord) || text.any_word(i, {"the", "who", "her"});
  }
  if (text.word(entry.last, "in") &&
      text.any_word(entry.last + 1, {"office", "power", "charge", "post", "exile", "all"}))
    cue.last = entry.last + 2;
  return taken_up;
}

}  // namespace

std::optional<ConclusionCue> two_ends(const Ledger& ledger, const Entry& entry) {
  const SentenceText& text = *entry.text;
  ConclusionCue cue;
  cue.relations = kDifferenceOf;
  cue.points_back = true;
  cue.last = entry.last;
  if (!entry.duration() || !entry.per.empty() || !measures(entry, cue)) return std::nullopt;
  const Entry* ends[2] = {nullptr, nullptr};
  size_t found = 0;
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    for (const Entry& e : *entries) {
      const bool itself = e.text == entry.text && e.at == entry.at;
      if (e.duration() && !itself) return std::nullopt;
      if (!e.position() || e.unit == "rank") continue;
      if (found == 2 || (found == 1 && ends[0]->unit != e.unit)) return std::nullopt;
      ends[found++] = &e;
    }
  }
  if (found != 2 || ends[1]->at == ends[0]->at) return std::nullopt;
  // "lasts 130 minutes, and the bar closes at 23:00": the end of something else
  for (uint32_t i = entry.last; ends[1]->text == &text && i + 1 < ends[1]->at; ++i) {
    if (text.word(i, "and") && text.is(i + 1, kArticleWord)) return std::nullopt;
  }
  const SentenceText* before = ledger.sentence_before();
  if (interrupted(text) || (before != nullptr && interrupted(*before))) return std::nullopt;
  const bool turned = ends[0]->unit != "clock" && ends[0]->value > ends[1]->value;
  const Entry& first = *ends[turned ? 1 : 0];
  const Entry& second = *ends[turned ? 0 : 1];
  const uint32_t from = first.text == second.text && first.at < second.at ? first.last : 0;
  const bool told = told_by(first, kBegins, 0) && told_by(second, kEnds, from);
  return told ? std::optional(cue) : std::nullopt;
}

void check_told_end(const Ledger& ledger, ClaimSink& sink) {
  const SentenceText& text = ledger.text();
  const Entry* end = nullptr;
  for (const Entry& e : ledger.here()) {
    if (e.duration() || (e.unit == "clock" && end != nullptr)) return;
    if (e.unit == "clock") end = &e;
  }
  if (end == nullptr || interrupted(text) || text.has_any(kHypotheticalWord)) return;
  if (!told_by(*end, kEnds, 0) || !sink.wants(CheckKind::kDuration)) return;
  const auto passage = ledger.passage();
  if (!passage) return;
  const Entry* start = nullptr;
  const Entry* length = nullptr;
  for (const Entry& e : passage->before()) {
    const bool second =
        (e.duration() && length != nullptr) || (e.unit == "clock" && start != nullptr);
    if (second || interrupted(*e.text) || e.text->disowned()) return;
    if (e.unit == "clock") start = &e;
    if (e.duration()) length = &e;
  }
  if (start == nullptr || length == nullptr || length->unit != "second" || !length->firm ||
      length->hedge != Hedge::kNone || !told_by(*start, kBegins, 0))
    return;
  for (const Derivation& d : derivations(*passage, *length, kDifferenceOf)) {
    if (d.premises.size() != 2 || d.premises[0]->unit != "clock") continue;
    const bool ok = fit_of(*length, d) != Fit::kNo;
    // Farther off, it is rather the end of something else.
    if (!ok && (length->value - d.value).abs() * Decimal(2) > length->value + d.value) return;
    Told told;
    told.check = CheckKind::kDuration;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(end->at, end->last);
    told.value = told_value(*length, d.value);
    told.message =
        ok ? d.steps : fmt::format("{}, not {}", d.steps, told_value(*length, length->value));
    told.steps.push_back(d.steps);
    told.mentions.push_back(text.atom_mention(end->at));
    told.elsewhere = start->text->range(start->at, start->last);
    return sink.tell(text.sentence(), std::move(told));
  }
}

}  // namespace factlint::computation
