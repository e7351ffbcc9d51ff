// Areas and volumes from their sides, so much per hundred of something, and interest -> judged.
//
// Relations of three or four amounts whose units alone say how they belong together; the words
// around have only to say that it is the same thing.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "engine/computation/change.h"
#include "engine/computation/figure_slip.h"
#include "engine/computation/judgement.h"
#include "engine/computation/ledger.h"
#include "engine/computation/telling.h"

namespace factlint::computation {
namespace {

using Amounts = std::vector<const Entry*>;

/// How many square metres, cubic metres or metres one of the unit is; 0 for other units.
struct Size {
  int power = 0;
  Decimal size;
};
Size size_of(std::string_view unit) {
  struct Known {
    std::string_view unit;
    int power;
    Decimal size;
  };
  static const Known kKnown[] = {{"meter", 1, Decimal(1)},
                                 {"kilometer", 1, Decimal(1000)},
                                 {"centimeter", 1, Decimal(1, -2)},
                                 {"foot", 1, Decimal(3048, -4)},
                                 {"yard", 1, Decimal(9144, -4)},
                                 {"mile", 1, Decimal(1609344, -3)},
                                 {"square meter", 2, Decimal(1)},
                                 {"square kilometer", 2, Decimal(1000000)},
                                 {"hectare", 2, Decimal(10000)},
                                 {"acre", 2, Decimal(40468564, -4)},
                                 {"square foot", 2, Decimal(9290304, -8)},
                                 {"square yard", 2, Decimal(83612736, -8)},
                                 {"square mile", 2, Decimal(2589988, 0)},
                                 {"cubic meter", 3, Decimal(1)},
                                 {"liter", 3, Decimal(1, -3)}};
  for (const Known& known : kKnown) {
    if (known.unit == unit) return {known.power, known.size};
  }
  return {};
}

/// "0.9 hectares", "$1,200".
std::string in_words(const Entry& entry, Decimal value) {
  return size_of(entry.unit).power > 0 ? measure_in_words(printed(value, 2), entry.unit)
                                       : told_value(entry, value);
}

class MeasureChecker {
 public:
  MeasureChecker(const Ledger& ledger, ClaimSink& sink)
      : ledger_(ledger), text_(ledger.text()), sink_(sink) {}

  void run() {
    for (const Entry& entry : ledger_.here()) {
      if (entry.position() || !entry.firm || entry.duration()) continue;
      if (sink_.told_on(text_.sentence(), text_.range(entry.at, entry.last))) continue;
      if (area(entry) || per_hundred(entry) || interest(entry)) return;
    }
  }

 private:
  /// Amounts of the passage but `entry`, in text order.
  template <typename Test>
  Amounts amounts(const Entry& entry, Test test) const {
    Amounts found;
    for (const std::vector<Entry>* entries : {&ledger_.before(), &ledger_.here()}) {
      for (const Entry& e : *entries) {
        const bool itself = e.text == entry.text && e.at == entry.at;
        if (!itself && test(e)) found.push_back(&e);
      }
    }
    return found;
  }

  bool has_word(std::initializer_list<std::string_view> words) const {
    for (const SentenceText* text : {&text_, ledger_.sentence_before()}) {
      for (uint32_t i = 0; text != nullptr && i < text->size(); ++i) {
        if (text->any_listed(i, words)) return true;
      }
    }
    return false;
  }

  /// "covers", "an area of", "makes", "or" before the figure: said of the same thing.
  bool says_area(const Entry& entry) const {
    const uint32_t left = text_.with_hedge(entry.at);
    for (uint32_t i = left; i > 0 && i + 4 > left; --i) {
      if (text_.any_word(
              i - 1,
              {"cover",    "covers",   "covered", "covering", "area",    "occupies", "occupy",
               "occupied", "makes",    "making",  "gives",    "giving",  "or",       "holds",
               "hold",     "capacity", "volume",  "takes",    "equals",  "is",       "totals",
               "floor",    "surface",  "extends", "measures", "contains"}))
        return true;
    }
    return false;
  }

  /// "120 metres long and 75 metres wide, covers 0.9 hectares", "25 m by 10 m by 2 m deep holds
  /// 500,000 litres".
  bool area(const Entry& entry) {
    const Size whole = size_of(entry.unit);
    if (whole.power < 2 || !entry.per.empty() || entry.hedge != Hedge::kNone || !says_area(entry))
      return false;
    const Amounts sides =
        amounts(entry, [&](const Entry& e) { return size_of(e.unit).power == 1 && e.per.empty(); });
    const Amounts wholes =
        amounts(entry, [&](const Entry& e) { return size_of(e.unit).power == whole.power; });
    const bool others = std::any_of(sides.begin(), sides.end(), [&](const Entry* e) {
      return !e->firm || e->change || e->hedge != Hedge::kNone || e->unit != sides.front()->unit ||
             (e->text == entry.text && e->at > entry.at);
    });
    if (sides.size() != static_cast<size_t>(whole.power) || !wholes.empty() || others) return false;
    // Sides of one thing, told side by side; and a shape that has two of them.
    bool sided = sides.front()->text == sides.back()->text;
    bool shape = false;
    const SentenceText& told = *sides.front()->text;
    for (uint32_t i = sides.front()->at; sided && i < sides.back()->last + 2; ++i) {
      shape = shape || told.any_word(i, {"by", "wide", "broad", "across", "deep", "width", "x"});
    }
    if (sides.back()->at - sides.front()->at > 9 || !shape) return false;
    if (has_word({"each",   "apiece", "triangle", "triangular", "oval",       "circular",  "round",
                  "circle", "floors", "storeys",  "stories",    "altogether", "buildings", "halls",
                  "houses", "strip",  "path",     "road",       "tall",       "high"}) ||
        (told.mark(sides.front()->at, kOpenBracket)))
      return false;
    // ", on a site of nine hectares": another thing.
    for (uint32_t i = told.sentence() == text_.sentence() ? sides.back()->last : 0; i < entry.at;
         ++i) {
      if (text_.any_word(i, {"site", "land", "park", "grounds", "estate", "campus", "forest",
                             "farm", "of", "whole"}) &&
          !(text_.word(i, "of") && i > 0 &&
            text_.any_word(i - 1, {"area", "capacity", "volume", "surface", "floor"})))
        return false;
    }
    Decimal right(1);
    std::string steps;
    for (const Entry* side : sides) {
      right = right * side->value * size_of(side->unit).size;
      steps += (steps.empty() ? "" : " x ") + in_words(*side, side->value);
    }
    right = right / whole.size;
    const Decimal off = (entry.value - right).abs();
    const bool ok = off * Decimal(25) <= right || meets(entry, right);
    if (!ok && off * Decimal(8) <= right) return false;
    // Shores and borders are not straight: the sides give the most that they may hold.
    if (!ok && entry.value < right &&
        has_word({"lake",    "island", "isle",   "reservoir", "loch",   "lough",    "lagoon",
                  "bay",     "valley", "crater", "glacier",   "wood",   "forest",   "park",
                  "reserve", "county", "state",  "country",   "region", "province", "territory",
                  "plain",   "desert", "moor",   "marsh",     "pond",   "reef",     "estate",
                  "village", "town",   "city"}))
      return false;
    if (!ok && !slip_of(entry.value, right) &&
        (entry.value > right * Decimal(3) || right > entry.value * Decimal(3)))
      return false;
    tell(entry, CheckKind::kRate, ok, right, steps, sides, entry.last);
    return true;
  }

  /// "burned 96 litres over 320 kilometres ... 30 litres per 100 kilometres", "18 cases among the
  /// town's 40,000 people, or 45 per 100,000".
  bool per_hundred(const Entry& entry) {
    if (!entry.per.empty() || entry.unit == "percent" || entry.unit == "share") return false;
    uint32_t k = entry.last;
    if (!text_.any_word(k, {"per", "for", "to"})) return false;
    const bool per = text_.word(k, "per");
    ++k;
    if (text_.any_word(k, {"every", "each"})) ++k;
    if (!per && k == entry.last + 1) return false;
    const Entry* base = nullptr;
    for (const Entry& e : ledger_.here()) {
      if (e.at == k) base = &e;
    }
    if (base == nullptr || base->value < Decimal(10) || base->position()) return false;
    const bool money =
        text_.is_figure(base->at) && text_.figure_at(base->at).type == MentionType::kMoney;
    if (money) return false;
    const auto digits = base->value.to_string();
    if (digits.front() != '1' || digits.find_first_not_of("10") != std::string::npos) return false;
    const Amounts wholes = amounts(entry, [&](const Entry& e) {
      if (&e == base || e.unit != base->unit || !e.per.empty() || !e.firm) return false;
      if (!base->unit.empty()) return true;
      return e.value >= base->value / Decimal(1000) &&
             (e.thing == base->thing || e.people || e.thing == "population" || base->thing.empty());
    });
    const Amounts parts = amounts(entry, [&](const Entry& e) {
      if (&e == base || e.unit != entry.unit || !e.per.empty() || e.change) return false;
      return !entry.unit.empty() ||
             (!e.thing.empty() && (entry.thing.empty() || e.thing == entry.thing));
    });
    const Entry* whole = nullptr;
    const Entry* part = nullptr;
    for (const Entry* e : wholes) {
      if (whole == nullptr || e->value > whole->value) whole = e;
    }
    for (const Entry* e : parts) {
      if (e == whole) continue;
      if (part != nullptr) return false;
      part = e;
    }
    if (whole == nullptr || part == nullptr) return false;
    const bool one_unit = whole->unit == part->unit;
    if (one_unit && part->value >= whole->value) return false;
    if (!one_unit && wholes.size() != 1) return false;
    if (has_word({"average", "usually", "national", "nationwide", "last", "earlier", "previous",
                  "compared", "against", "new", "from", "maker", "promises", "promised", "year"}))
      return false;
    const Decimal right = part->value * base->value / whole->value;
    const Decimal off = (entry.value - right).abs();
    const bool ok = off * Decimal(20) <= right || meets(entry, right);
    if (!ok && (!slip_of(entry.value, right) && off * Decimal(2) > right)) return false;
    if (!ok && off * Decimal(10) <= right) return false;
    const std::string steps = fmt::format("{} / {} x {}", in_words(*part, part->value),
                                          in_words(*whole, whole->value), printed(base->value));
    tell(entry, CheckKind::kRate, ok, right, steps, {whole, part}, base->last);
    return true;
  }

  /// "50,000 at simple interest of 3 percent a year ... After four years the interest has grown to
  /// 6,000".
  bool interest(const Entry& entry) {
    if (entry.unit.empty() || entry.unit == "percent" || entry.unit == "share" ||
        !entry.per.empty() || !text_.has_word("interest"))
      return false;
    const Amounts rates = amounts(entry, [](const Entry& e) { return e.unit == "percent"; });
    const Amounts money =
        amounts(entry, [&](const Entry& e) { return e.unit == entry.unit && e.per.empty(); });
    const Amounts lengths = amounts(entry, [](const Entry& e) { return e.unit == "month"; });
    if (rates.size() != 1 || money.size() != 1 || lengths.size() != 1) return false;
    const Entry& length = *lengths.front();
    // "over three years"
    const bool during = length.text->word(length.text->with_hedge(length.at), "over");
    const bool yearly = rates.front()->per == "year" ||
                        has_word({"annual", "annually", "yearly"}) || rates.front()->per.empty();
    if (!yearly || !(length.firm || during) || !rates.front()->firm || !money.front()->firm ||
        money.front()->value <= entry.value || length.value < Decimal(6))
      return false;
    if (has_word({"repaid", "repay", "repays", "instalments"}) && !has_word({"nothing"}))
      return false;
    const Decimal principal = money.front()->value;
    const Decimal factor = rates.front()->value / Decimal(100);
    const Decimal years = length.value / Decimal(12);
    const Decimal simple = principal * factor * years;
    Decimal grown = principal;
    for (int k = 0; k < 60 && Decimal(k + 1) <= years; ++k) grown = grown * (Decimal(1) + factor);
    const Decimal compound = grown - principal;
    const bool said_simple = has_word({"simple"});
    const bool said_compound = has_word({"compound", "compounded"});
    const auto fits = [&](Decimal value) {
      return (entry.value - value).abs() * Decimal(40) <= value || meets(entry, value);
    };
    const bool ok = (!said_compound && fits(simple)) || (!said_simple && fits(compound));
    if (!ok && (fits(simple) || fits(compound) || fits(principal * factor))) return false;
    const Decimal right = said_compound ? compound : simple;
    if (!ok && (entry.value > right * Decimal(2) || right > entry.value * Decimal(2)) &&
        !slip_of(entry.value, right))
      return false;
    const std::string steps =
        said_compound ? fmt::format("compound interest of {} percent a year on {} for {}",
                                    printed(rates.front()->value, 2), told_value(entry, principal),
                                    told_value(length, length.value))
                      : fmt::format("{} x {} percent x {}", told_value(entry, principal),
                                    printed(rates.front()->value, 2), printed(years, 2));
    tell(entry, CheckKind::kShare, ok, right, steps, {money.front(), rates.front()}, entry.last);
    return true;
  }

  void tell(const Entry& entry, CheckKind check, bool ok, Decimal right, const std::string& steps,
            const Amounts& premises, uint32_t last) {
    if (!sink_.wants(check)) return;
    Told told;
    told.check = check;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text_.range(text_.with_hedge(entry.at), last);
    told.value = told_value(entry, right);
    told.message = fmt::format("{} = {}", steps, in_words(entry, right));
    told.steps.push_back(told.message);
    if (!ok) told.message += ", not " + in_words(entry, entry.value);
    told.mentions.push_back(text_.atom_mention(entry.at));
    for (const Entry* e : premises) {
      if (e->text == &text_) {
        told.mentions.push_back(text_.atom_mention(e->at));
      } else {
        told.elsewhere = e->text->range(e->at, e->last);
      }
    }
    sink_.tell(text_.sentence(), std::move(told));
  }

  const Ledger& ledger_;
  const SentenceText& text_;
  ClaimSink& sink_;
};

}  // namespace

void check_ledger_measures(const Ledger& ledger, ClaimSink& sink) {
  if (ledger.text().has_any(kHypotheticalWord)) return;
  MeasureChecker(ledger, sink).run();
}

}  // namespace factlint::computation
