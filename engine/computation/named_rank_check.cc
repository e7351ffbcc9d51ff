// Names with a figure each, and which of them is said to be first: "Weber got the most votes:
// Weber 210, Ruiz 340 and Hall 180".
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/ledger.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kMost =
    "most highest largest biggest greatest longest tallest deepest widest heaviest dearest oldest "
    "busiest fastest farthest furthest strongest wettest sunniest warmest hottest";
constexpr ListedWords kLeast =
    "fewest least lowest smallest shortest shallowest narrowest lightest cheapest youngest driest "
    "coldest";
constexpr ListedWords kWon = "won wins winning winner victory topped tops";

/// A name and the figure told of it.
struct Row {
  uint32_t name = 0;
  const Entry* entry = nullptr;
};

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && !text.is(i, kPronounWord | kArticleWord | kPrepositionWord) &&
         (i > 0 || !text.is(i, kBreakWord));
}

/// "Weber 210", "Mirk has 9", "Ruiz, with 340,": the name right before a figure, a word or two
/// between; "4 euros in Oslo": behind it.
uint32_t name_of(const SentenceText& text, const Entry& entry) {
  const uint32_t left = text.with_hedge(entry.at);
  const bool beside = left > 0 && name_word(text, left - 1);
  if (!beside && text.any_word(entry.last, {"in", "for", "by", "from", "at"}) &&
      name_word(text, entry.last + 1))
    return entry.last + 1;
  for (uint32_t i = left; i > 0 && i + 5 > left; --i) {
    const uint32_t k = i - 1;
    if (text.is_figure(k) || text.is_date(k) || text.mark(k, kSemicolon)) break;
    if (name_word(text, k)) return k;
    if (text.mark(k, kComma) && i + 2 < left) break;
    if (text.any_word(k, {"and", "but", "while", "than", "the"})) break;
  }
  return kNone;
}

std::vector<Row> rows_of(const std::vector<Entry>& entries) {
  std::vector<Row> rows;
  const Entry* first = nullptr;
  for (const Entry& e : entries) {
    if (e.position() || e.unit == "share") continue;
    const SentenceText& text = *e.text;
    const uint32_t name = name_of(text, e);
    if (name == kNone) {
      // "of the three lakes"
      if (e.unit.empty() && e.value <= Decimal(12) && first == nullptr) continue;
      return {};
    }
    if (!e.firm || e.change || e.loss) return {};
    const bool bare = e.unit.empty() && e.thing.empty();
    if (first != nullptr && !bare && (e.unit != first->unit || e.thing != first->thing)) return {};
    if (first == nullptr) first = &e;
    rows.push_back({name, &e});
  }
  // A name twice has two figures.
  for (size_t i = 0; i < rows.size(); ++i) {
    for (size_t j = i + 1; j < rows.size(); ++j) {
      if (rows[i].entry->text->word(rows[i].name, (*rows[j].entry->text)[rows[j].name].word))
        return {};
    }
  }
  return rows.size() >= 2 ? rows : std::vector<Row>();
}

/// Who or what is said to be first, or last, and the word that says so.
struct Claimed {
  uint32_t name = kNone;
  uint32_t word = kNone;
  bool most = true;
};

std::optional<Claimed> claimed_at(const SentenceText& text, uint32_t i) {
  if (text[i].kind != AtomKind::kWord || !text.is(i, kRankWord)) return std::nullopt;
  const bool led = i > 0 && text.word(i - 1, "the");
  if (!led && !(i > 0 && name_word(text, i - 1))) return std::nullopt;
  const bool won = among(kWon, text[i].word);
  const bool most = among(kMost, text[i].word);
  const bool least = among(kLeast, text[i].word);
  if (!won && !most && !least) return std::nullopt;
  Claimed claimed;
  claimed.word = i;
  claimed.most = !least;
  if (won) {
    const bool plain = i > 0 && name_word(text, i - 1) && text.end_of_clause(i + 1);
    if (!plain || text.any_word(i, {"winner", "victory", "winning"})) return std::nullopt;
    claimed.name = i - 1;
    return claimed;
  }
  if (i == 0 || !text.word(i - 1, "the")) return std::nullopt;
  // "The largest of the three is Mirk"
  uint32_t be = i + 1;
  while (be < i + 6 && text.in(be) && !text.is(be, kBeWord) && text[be].kind != AtomKind::kMark)
    ++be;
  if (i == 1 && text.is(be, kBeWord)) {
    claimed.name = text.word(be + 1, "the") ? be + 2 : be + 1;
    return name_word(text, claimed.name) ? std::optional(claimed) : std::nullopt;
  }
  // "Weber got the most votes", "makes Riga the cheapest", "Mirk is the largest"
  uint32_t k = i - 1;
  if (k > 0 && (text.is(k - 1, kBeWord) ||
                text.any_word(k - 1, {"got", "had", "has", "received", "won", "took", "drew",
                                      "polled", "scored", "sold", "as"})))
    --k;
  if (k == 0 || !name_word(text, k - 1)) return std::nullopt;
  claimed.name = k - 1;
  return claimed;
}

void judge(const SentenceText& text, const Claimed& claimed, const std::vector<Row>& rows,
           ClaimSink& sink) {
  const Row* said = nullptr;
  const Row* first = nullptr;
  for (const Row& row : rows) {
    if ((*row.entry->text)[row.name].word == text[claimed.name].word) said = &row;
    const bool beyond = first == nullptr || (claimed.most ? row.entry->value > first->entry->value
                                                          : row.entry->value < first->entry->value);
    if (beyond) first = &row;
  }
  if (said == nullptr) return;
  const bool ok = said->entry->value == first->entry->value;
  const auto told_of = [](const Row& row) {
    return fmt::format("{} ({})", row.entry->text->view(row.name, row.name + 1),
                       row.entry->text->view(row.entry->at, row.entry->at + 1));
  };
  const uint32_t begin = std::min(claimed.name, claimed.word);
  Told told =
      told_at(text, CheckKind::kDifference, ok, begin, std::max(claimed.name, claimed.word) + 1,
              ok ? fmt::format("{} comes first", told_of(*said))
                 : fmt::format("{} comes first, not {}", told_of(*first), told_of(*said)));
  told.mentions = {said->entry->text->atom_mention(said->entry->at)};
  if (said->entry->text != &text)
    told.elsewhere = said->entry->text->range(said->entry->at, said->entry->last);
  sink.tell(text.sentence(), std::move(told));
}

/// The word can rank what the figures measure.
bool ranks(std::string_view word, const Entry& entry) {
  const bool money = entry.text->is_figure(entry.at) &&
                     entry.text->figure_at(entry.at).type == MentionType::kMoney;
  if (among("cheapest dearest", word)) return money;
  if (among("heaviest lightest", word))
    return among("kilogram gram pound ounce", entry.unit) || entry.unit == "metric ton";
  if (among("longest tallest deepest widest shortest shallowest narrowest farthest furthest", word))
    return among("meter kilometer mile foot yard centimeter", entry.unit);
  if (among("oldest youngest", word))
    return entry.unit.empty() && entry.thing.empty() && entry.value < Decimal(120);
  // "on Sand 14 boats were counted" tells nothing of its size
  if (among("largest biggest smallest", word))
    return !money && !entry.duration() && (entry.thing.empty() || entry.people);
  if (among("wettest sunniest driest", word))
    return entry.unit == "day" || entry.unit == "millimeter" || entry.thing == "hour";
  if (among("fastest strongest", word)) return false;
  return !entry.duration();
}

}  // namespace

void check_named_ranks(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question()) return;
  for (uint32_t i = 1; text.has_any(kRankWord) && i < text.size(); ++i) {
    const auto claimed = claimed_at(text, i);
    if (!claimed) continue;
    const Ledger ledger(document, text);
    auto rows = rows_of(ledger.here());
    if (rows.empty() && document.before(text.sentence()) != nullptr &&
        text.figure_places().size() < 2)
      rows = rows_of(ledger.before());
    // Of two, only where they are all that is compared.
    if (rows.size() < 3 && !(rows.size() == 2 && text.word(i + 1, "of"))) return;
    if (text.has_word("not", "last", "previous", "earlier", "until", "except", "second", "third",
                      "after", "before", "since", "per"))
      return;
    // "won 12 games ... won the most points"
    const std::string_view thing = rows.front().entry->thing;
    if (!thing.empty() && text.noun(i + 1) && text.lower(i + 1) && stem_at(text, i + 1) != thing &&
        among("most fewest highest lowest", text[i].word))
      return;
    // "had the most in 2023": another time than that of the figures
    for (uint32_t k = i + 1; k < text.size(); ++k) {
      if (text.is_date(k) || year_at(text, k) != 0) return;
    }
    if (ranks(text[i].word, *rows.front().entry)) judge(text, *claimed, rows, sink);
    return;
  }
}

}  // namespace factlint::computation
