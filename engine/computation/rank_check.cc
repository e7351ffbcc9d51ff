// "41 cases, Pell 29 and Harbour 35, the fewest of any", "which makes the Sarn the largest of the
// three": what a superlative says of figures told side by side -> judged.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/ledger.h"

namespace factlint::computation {
namespace {

constexpr ListedWords kMost =
    "most highest largest biggest greatest longest tallest deepest widest heaviest dearest "
    "costliest "
    "busiest";
constexpr ListedWords kLeast =
    "fewest least lowest smallest shortest shallowest narrowest lightest cheapest quietest";
constexpr ListedWords kOfLengths = "longest tallest deepest widest shortest shallowest narrowest";
constexpr ListedWords kOfWeights = "heaviest lightest";
constexpr ListedWords kOfMoney = "dearest costliest cheapest";

bool is_length(std::string_view unit) {
  return among("meter kilometer mile foot yard centimeter inch", unit);
}
bool is_weight(std::string_view unit) { return among("kilogram gram pound ounce", unit); }

bool is_money(const Entry* entry) {
  return entry->text->is_figure(entry->at) &&
         entry->text->figure_at(entry->at).type == MentionType::kMoney;
}

/// The word can rank the amounts, which are of one unit.
bool ranks(std::string_view word, const std::vector<const Entry*>& all) {
  const Entry& entry = *all.front();
  if (among(kOfLengths, word)) return is_length(entry.unit);
  if (among(kOfWeights, word)) return is_weight(entry.unit) || entry.unit == "metric ton";
  if (among(kOfMoney, word)) return std::any_of(all.begin(), all.end(), is_money);
  return !entry.duration();
}

/// "of any", "of all", "of the three", "of them", "of the lot"; one past it, or `i`.
uint32_t scope_behind(const SentenceText& text, uint32_t i, size_t count) {
  if (!text.word(i, "of")) return i;
  if (text.any_word(i + 1, {"any", "all", "them"})) return i + 2;
  if (!text.word(i + 1, "the")) return i;
  if (text.any_word(i + 2, {"lot", "group"})) return i + 3;
  const bool number = text.is_figure(i + 2) &&
                      text.figure_at(i + 2).quantity.value == Decimal(static_cast<int64_t>(count));
  return number ? i + 3 : i;
}

/// The amounts of one kind that a sentence tells: one unit, told with the first at least.
std::vector<const Entry*> amounts_of(const std::vector<Entry>& entries, uint32_t end) {
  std::vector<const Entry*> found;
  for (const Entry& e : entries) {
    if (e.at >= end) break;
    if (e.position() || (e.duration() && found.empty())) continue;
    if (!e.firm || e.change || e.loss || !e.per.empty() || e.unit == "share") return {};
    if (!found.empty()) {
      const Entry& first = *found.front();
      const bool bare = e.unit.empty() && e.thing.empty();
      if (!bare && (e.unit != first.unit || e.thing != first.thing)) {
        if (e.unit == first.unit || e.value > Decimal(12)) return {};
        continue;  // "the three wards"
      }
    }
    found.push_back(&e);
  }
  if (found.size() < 3) return {};
  const auto [least, most] =
      std::minmax_element(found.begin(), found.end(),
                          [](const Entry* a, const Entry* b) { return a->value < b->value; });
  return (*most)->value > (*least)->value * Decimal(200) ? std::vector<const Entry*>() : found;
}

struct Superlative {
  uint32_t at = 0;  ///< behind its article
  bool most = false;
};

std::optional<Superlative> superlative_at(const SentenceText& text, uint32_t i) {
  if (i == 0 || !text.word(i - 1, "the") || text[i].kind != AtomKind::kWord) return std::nullopt;
  const bool most = among(kMost, text[i].word);
  if (!most && !among(kLeast, text[i].word)) return std::nullopt;
  return Superlative{i, most};
}

/// Another of the amounts lies beyond `entry`.
const Entry* beyond(const std::vector<const Entry*>& all, const Entry& entry, bool most) {
  const Entry* found = nullptr;
  for (const Entry* e : all) {
    if (most ? e->value <= entry.value : e->value >= entry.value) continue;
    if (found == nullptr || (most ? e->value > found->value : e->value < found->value)) found = e;
  }
  return found;
}

void tell(const SentenceText& text, const std::vector<const Entry*>& all, const Entry& entry,
          const Superlative& word, uint32_t first, uint32_t last, ClaimSink& sink) {
  const Entry* other = beyond(all, entry, word.most);
  Told told;
  told.check = CheckKind::kDifference;
  told.verdict = other == nullptr ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(first, last);
  const std::string mine(entry.text->view(entry.at, entry.at + 1));
  told.message = other == nullptr
                     ? fmt::format("{} is the {}", mine, text[word.at].word)
                     : fmt::format("{} is {} than {}, so {} is not the {}",
                                   other->text->view(other->at, other->at + 1),
                                   word.most ? "more" : "less", mine, mine, text[word.at].word);
  told.steps.push_back(told.message);
  told.mentions = {entry.text->atom_mention(entry.at)};
  if (entry.text != &text) told.elsewhere = entry.text->range(entry.at, entry.last);
  sink.tell(text.sentence(), std::move(told));
}

/// The figure told of the name at atom `name`: the next one behind the name's first mention.
const Entry* amount_of(const SentenceText& text, const SentenceText& list,
                       const std::vector<const Entry*>& all, uint32_t name, uint32_t end) {
  for (uint32_t i = 0; i < end && i < list.size(); ++i) {
    if (list[i].kind != AtomKind::kWord || !list.capital(i) || list[i].word != text[name].word)
      continue;
    for (const Entry* e : all) {
      if (e->at < i) continue;
      for (uint32_t k = i + 1; k < e->at; ++k) {
        if (list.mark(k, kComma) && list.capital(k + 1)) return nullptr;
        if (list.any_word(k, {"and", "while", "but"})) return nullptr;
      }
      return e;
    }
    return nullptr;
  }
  return nullptr;
}

}  // namespace

void check_ranks(const DocumentText& document, const SentenceText& text, ClaimSink& sink) {
  if (!sink.wants(CheckKind::kDifference) || text.disowned() || text.question()) return;
  std::optional<Ledger> ledger;
  for (uint32_t i = 2; text.has_any(kRankWord) && i < text.size(); ++i) {
    if (!text.is(i - 1, kArticleWord) || !text.is(i, kRankWord))
      continue;  // a superlative stands behind "the"
    const auto word = superlative_at(text, i);
    if (!word) continue;
    // Ranked among three at least, here or, if the scope is told, in the sentence before.
    if (text.figure_places().size() < 3 && !text.word(i + 1, "of")) continue;
    if (!ledger) ledger.emplace(document, text);
    auto all = amounts_of(ledger->here(), i - 1);
    const bool here = !all.empty();
    if (!here && ledger->sentence_before() != nullptr &&
        document.before(text.sentence()) != nullptr)
      all = amounts_of(ledger->before(), kNone);
    if (all.empty() || !ranks(text[i].word, all)) return;
    const uint32_t scope = scope_behind(text, i + 1, all.size());
    // ", the fewest of any": of the figure right before.
    if (here && text.mark(i - 2, kComma) && all.back()->last == i - 2 &&
        (scope != i + 1 || text.end_of_clause(i + 1)))
      return tell(text, all, *all.back(), *word, i - 1, std::max(scope, i + 1), sink);
    if (scope == i + 1) continue;
    // "makes the Sarn the largest of the three", "The Sarn is the largest of the three"
    uint32_t name = i - 2;
    if (text.is(name, kBeWord) && name > 0) --name;
    if (text[name].kind != AtomKind::kWord || !text.capital(name)) continue;
    const bool makes = name > 1 && text.any_word(text.word(name - 1, "the") ? name - 2 : name - 1,
                                                 {"makes", "making", "made", "make"});
    const bool is = name < i - 2 && name < 3;
    if (!makes && !is) continue;
    const Entry* entry = amount_of(text, *all.front()->text, all, name, here ? name : kNone);
    if (entry != nullptr) return tell(text, all, *entry, *word, name, scope, sink);
  }
}

}  // namespace factlint::computation
