// Runs the finders of numbers, dates and names and settles whose tokens are whose, then builds
// lists.
#include "engine/mention/mention_finder.h"

#include <algorithm>
#include <array>

#include "engine/base/sorted_runs.h"

namespace factlint {
namespace {

enum class Family : uint8_t { kQuantity, kTemporal, kDuration, kEntity, kOther };

Family family_of(MentionType type) {
  if (Mentions::is_quantity(type)) return Family::kQuantity;
  if (Mentions::is_temporal(type)) return Family::kTemporal;
  if (type == MentionType::kDuration) return Family::kDuration;
  return type == MentionType::kEntity ? Family::kEntity : Family::kOther;
}

/// Settles overlaps. Every step walks mentions in text order, so a document costs one sort and a
/// few passes.
class Settler {
 public:
  Settler(Mentions& mentions, const std::vector<Sentence>& sentences)
      : mentions_(mentions), sentences_(sentences), dropped_(mentions.all.size(), false) {}

  void run() {
    order_families();
    for (const Family family :
         {Family::kQuantity, Family::kTemporal, Family::kDuration, Family::kEntity}) {
      drop_nested(family);
    }
    drop_inside_names(Family::kTemporal);
    drop_inside_names(Family::kQuantity);
    drop_inside_money();
    settle_dates_and_numbers();
    size_t next = 0;
    std::erase_if(mentions_.all, [&](const Mention&) { return dropped_[next++]; });
  }

 private:
  const Mention& at(uint32_t index) const { return mentions_.all[index]; }

  /// The mentions of each family by first token, the longer one first.
  void order_families() {
    for (uint32_t i = 0; i < mentions_.all.size(); ++i)
      families_[static_cast<size_t>(family_of(at(i).type))].push_back(i);
    const auto before = [&](uint32_t a, uint32_t b) {
      const TokenRange x = at(a).core;
      const TokenRange y = at(b).core;
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    };
    for (std::vector<uint32_t>& family : families_) sort_near(family, before);
  }

  /// Those of a family that still stand, in that order.
  std::vector<uint32_t> in_order(Family family) const {
    std::vector<uint32_t> out;
    for (const uint32_t i : families_[static_cast<size_t>(family)]) {
      if (!dropped_[i]) out.push_back(i);
    }
    return out;
  }

  /// Drops what lies inside a longer mention of its own family; equals stay ("Georgia", twice).
  void drop_nested(Family family) {
    TokenRange longest;
    for (const uint32_t i : in_order(family)) {
      const TokenRange core = at(i).core;
      if (longest.contains(core) && longest != core) {
        dropped_[i] = true;
      } else if (core.last > longest.last) {
        longest = core;
      }
    }
  }

  /// "Theresa May", "Expo 2025", "Group of Twenty": the name owns what it is made of.
  void drop_inside_names(Family family) {
    const std::vector<uint32_t> names = in_order(Family::kEntity);
    size_t next = 0;
    TokenRange reach;
    for (const uint32_t i : in_order(family)) {
      const TokenRange core = at(i).core;
      for (; next < names.size() && at(names[next]).core.first <= core.first; ++next) {
        if (at(names[next]).core.last > reach.last) reach = at(names[next]).core;
      }
      if (reach.contains(core) && reach != core) dropped_[i] = true;
    }
  }

  /// The country in "US$45bn" is part of the currency.
  void drop_inside_money() {
    const std::vector<uint32_t> names = in_order(Family::kEntity);
    size_t next = 0;
    for (const uint32_t i : in_order(Family::kQuantity)) {
      if (at(i).type != MentionType::kMoney) continue;
      while (next < names.size() && at(names[next]).core.first < at(i).core.first) ++next;
      for (; next < names.size() && at(i).core.contains(at(names[next]).core); ++next) {
        if (at(i).core != at(names[next]).core) dropped_[names[next]] = true;
      }
    }
  }

  /// A year alone ("2022", "since 1998") may be a count, so its number is kept beside it.
  bool is_lone_year(const Mention& date, const Mention& number) const {
    const Temporal& t = mentions_.temporal(date);
    const bool year_only = t.has_year && t.month == 0 && t.day == 0 && !t.weekday_written;
    return year_only && number.core.size() == 1 && number.core.last == date.core.last &&
           date.core.size() <= 2;
  }

  /// "from 1994 to 1999": the number has the preposition in its core, the years have not.
  bool is_span_of_years(const Mention& date, const Mention& number) const {
    if (date.type != MentionType::kPeriod || number.type != MentionType::kNumber) return false;
    const Temporal& t = mentions_.temporal(date);
    return t.has_year && t.month == 0 && mentions_.quantity(number).hedge == Hedge::kBetween &&
           number.core.last == date.core.last && number.core.first + 1 == date.core.first;
  }

  /// Whether the date gives way: it is a lone number, and the words around make it an amount.
  bool date_gives_way(const Mention& date, const Mention& number) const {
    const bool covered = number.core.contains(date.core) && number.core != date.core;
    const bool amount = number.type != MentionType::kNumber && number.type != MentionType::kOrdinal;
    if (covered) return !is_span_of_years(date, number);
    return amount && number.core == date.core;
  }

  /// "7/8" in a cell of its own may be a day or a fraction.
  bool is_lone_pair(const Mention& date, const Mention& number) const {
    if (number.core != date.core || date.tokens != date.core || number.core.size() != 3)
      return false;
    const Temporal& t = mentions_.temporal(date);
    const auto sentence =
        std::upper_bound(sentences_.begin(), sentences_.end(), date.core.first,
                         [](uint32_t first, const Sentence& s) { return first < s.tokens.first; });
    return !t.has_year && t.day != 0 && number.type == MentionType::kNumber &&
           sentence != sentences_.begin() && std::prev(sentence)->tokens == date.core;
  }

  void settle_pair(uint32_t date, uint32_t number) {
    if (date_gives_way(at(date), at(number))) {
      dropped_[date] = true;
    } else if (!is_lone_year(at(date), at(number)) && !is_lone_pair(at(date), at(number))) {
      dropped_[number] = true;
    }
  }

  void settle_dates_and_numbers() {
    const std::vector<uint32_t> dates = in_order(Family::kTemporal);
    size_t next = 0;
    for (const uint32_t number : in_order(Family::kQuantity)) {
      const TokenRange core = at(number).core;
      while (next < dates.size() && at(dates[next]).core.last <= core.first) ++next;
      for (size_t d = next; d < dates.size() && at(dates[d]).core.first < core.last; ++d) {
        if (!dropped_[dates[d]] && !dropped_[number]) settle_pair(dates[d], number);
      }
    }
  }

  Mentions& mentions_;
  const std::vector<Sentence>& sentences_;
  std::array<std::vector<uint32_t>, 5> families_;  ///< by Family
  std::vector<bool> dropped_;
};

}  // namespace

Mentions find_mentions(const Document& document, const Tokens& tokens,
                       const std::vector<Sentence>& sentences, std::optional<Day> as_of,
                       const MentionFinders& finders, const Vocabulary& vocabulary) {
  Mentions mentions;
  finders.numbers.find(document, tokens, sentences, mentions);
  finders.dates.find(document, tokens, sentences, as_of, mentions);
  finders.names.find(document, tokens, sentences, mentions);
  Settler(mentions, sentences).run();
  find_lists(document, tokens, sentences, vocabulary, mentions);
  mentions.sort();
  return mentions;
}

}  // namespace factlint
