// Gathers what follows from the entries around one (derivation.cc: sums and differences;
// derived_rates.cc: products, rates, shares and changes).
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/derivation.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {

class Deriver {
 public:
  Deriver(const Ledger& ledger, const Entry& entry, Relations relations)
      : entry_(entry), relations_(relations) {
    fill_pool(ledger);
  }
  std::vector<Derivation> all();

 private:
  bool wants(Relations some) const { return (relations_ & some) != 0; }
  void fill_pool(const Ledger& ledger);
  void add(Relation relation, Decimal value, Interval reach, std::vector<const Entry*> premises,
           std::string steps, bool loose = false);
  /// An amount of the entry's unit that may be added to others.
  bool amount(const Entry& e) const {
    return e.unit == entry_.unit && e.per.empty() && !e.position() && !e.within &&
           e.unit != "share" && alike(e, entry_);
  }
  void differences();
  void gap(const Entry& a, const Entry& b);
  void clock_gap(const Entry& a, const Entry& b);
  /// Neighbours of the entry's unit, two or more, added up.
  void runs();
  /// A whole without the entries beside it that are its parts; of percentages, 100 without them.
  void rests();
  void rests_of(const Entry* whole, const std::vector<const Entry*>& parts);
  /// How often `times` lets a rate per `per` come; 0 if it counts something else.
  Decimal count_for(std::string_view per, std::string_view thing, const Entry& times) const;
  static const SentenceText& text_of(const Entry& e) { return *e.text; }
  void products();
  static Interval scaled(const Entry& times, Decimal count) {
    if ((times.hedge == Hedge::kNone && times.grain <= Decimal(1)) || times.value.is_zero())
      return Interval::point(count);
    return times.reach * Interval::point(count / times.value);
  }
  void quotients();
  /// Shares and changes of two amounts, in percent.
  void ratios();
  void share(const Entry& a, const Entry& b);
  void change(const Entry& from, const Entry& to);
  void portions();
  /// The same told another way: a percentage as a fraction, minutes as hours.
  void restatements();
  const Entry& entry_;
  Relations relations_;
  std::vector<const Entry*> pool_;
  std::vector<Derivation> found_;
};

}  // namespace factlint::computation
