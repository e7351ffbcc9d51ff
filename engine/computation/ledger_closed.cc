// Entries -> what all the figures of a passage give together.
#include "engine/computation/ledger_closed.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/computation/figure_slip.h"
#include "engine/computation/general_noun.h"
#include "engine/computation/judgement.h"

namespace factlint::computation {
namespace {

constexpr size_t kMost = 6;  // figures that one may take up

bool is_share(const Entry& e) { return e.unit == "percent" || e.unit == "share"; }

/// "the only three sites affected": how many the figures before are.
bool numbers_them(const Entry& e, const std::vector<const Entry*>& pool) {
  const size_t others = pool.size() - 1;
  return e.unit.empty() && !e.thing.empty() && e.value == Decimal(static_cast<int64_t>(others)) &&
         std::none_of(pool.begin(), pool.end(),
                      [&](const Entry* o) { return o != &e && o->thing == e.thing; });
}

/// "The 392 pupils come from nine villages": a plain count of another thing.
bool another_count(const Entry& e, const Entry& entry) {
  return e.unit.empty() && !e.thing.empty() && e.thing != entry.thing && e.value <= Decimal(20);
}

/// "38 were laid off and ten hired since, 67 remain": something came in as well.
bool gains(const SentenceText& text) {
  return text.has_word("hired", "joined", "added", "recruited", "returned", "bought", "since",
                       "new", "replaced", "open", "opens", "opened", "hire", "hires", "add",
                       "gained", "received");
}

/// The figures of the passage that an entry could be reckoned from.
std::vector<const Entry*> pool_of(const Ledger& ledger, const Entry& entry,
                                  const ClosedCue& closed) {
  std::vector<const Entry*> pool;
  for (const std::vector<Entry>* entries : {&ledger.before(), &ledger.here()}) {
    for (const Entry& e : *entries) {
      const bool itself = e.text == entry.text && e.at == entry.at;
      const bool length = e.duration() && !entry.duration();
      const bool behind = e.text == entry.text && e.at > entry.at &&
                          (closed.beside || (closed.definite && another_count(e, entry)));
      if (itself || e.position() || length || behind || tells_hour(e)) continue;
      pool.push_back(&e);
    }
  }
  std::erase_if(pool, [&](const Entry* e) { return numbers_them(*e, pool); });
  // Beside amounts of money and measures, "two unions" count nothing that matters.
  const bool product = (closed.cue.relations & kProductOf) != 0;
  if (!entry.unit.empty() && !(entry.duration() && product)) {
    std::erase_if(pool, [&](const Entry* e) {
      return e->unit.empty() && !e->thing.empty() && e->value <= Decimal(12) && e->per.empty() &&
             pool.size() > 2;
    });
  }
  return pool;
}

/// "22 rows of 30 seats", "forty volunteers each gave three hours": so many times so much.
bool multiplied(const Entry& count, const Entry& size) {
  if (count.text != size.text || count.at > size.at || !count.unit.empty() || count.thing.empty())
    return false;
  const SentenceText& text = *count.text;
  if (count.per == "each" && size.per.empty()) return size.at - count.last <= 3;
  if (!count.per.empty()) return false;
  if (size.per == "each") return size.at - count.last <= 4;
  return text.word(count.last, "of") && size.at == count.last + 1 && !count.people;
}

std::optional<Derivation> product_of(const std::vector<const Entry*>& pool, const Entry& entry) {
  if (pool.size() != 2) return std::nullopt;
  const Entry& a = *pool[0];
  const Entry& b = *pool[1];
  if (!multiplied(a, b) || b.unit != entry.unit) return std::nullopt;
  Derivation d;
  d.relation = kProductOf;
  d.value = a.value * b.value;
  d.reach = Interval::point(d.value);
  d.premises = {&a, &b};
  d.steps = fmt::format("{} x {} = {}", printed(a.value), told_value(b, b.value),
                        told_value(entry, d.value));
  return d;
}

/// "jumped 224 percent from 131.32": what the rounding of the percentage allows.
Interval rounded_move(const Derivation& d) {
  const Entry& part = *d.premises.front();
  const Interval one = Interval::point(Decimal(1));
  const Interval rate = part.reach / Interval::point(Decimal(100));
  return d.premises.back()->reach * (d.direction < 0 ? one - rate : one + rate);
}

/// Counts of one thing, of persons, or of what a general noun stands for.
bool named_alike(const Entry& entry, const Derivation& d) {
  // "22 rows of 30 seats ... all 660 seats"
  const auto first = d.premises.begin() + (d.relation == kProductOf ? 1 : 0);
  return std::all_of(first, d.premises.end(), [&](const Entry* e) {
    return is_share(*e) || !entry.unit.empty() || entry.thing.empty() || e->thing.empty() ||
           e->thing == entry.thing || (e->people && entry.people) ||
           is_kind(entry.thing, e->thing) || is_kind(e->thing, entry.thing);
  });
}

/// Of three digits or more, one is off, or two are swapped.
bool one_digit_off(Decimal told, Decimal right) {
  std::string a = told.to_string();
  std::string b = right.to_string();
  while (a.size() > 1 && b.size() > 1 && a.back() == '0' && b.back() == '0') {
    a.pop_back();
    b.pop_back();
  }
  if (a.size() != b.size() || a.size() < 3) return false;
  size_t off = 0;
  for (size_t i = 0; i < a.size(); ++i) off += a[i] == b[i] ? 0U : 1U;
  if (off == 1) return true;
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return off == 2 && a == b;
}

}  // namespace

std::vector<Derivation> closed_derivations(const Ledger& ledger, const Entry& entry,
                                           const ClosedCue& closed) {
  const std::vector<const Entry*> pool = pool_of(ledger, entry, closed);
  std::vector<Derivation> found;
  if (pool.size() < 2 || pool.size() > kMost) return found;
  // "has lost 45 metres since 1990; since 1980 it has thinned from 210 to 155"
  for (uint32_t i = 0; closed.anywhere && i < entry.text->size(); ++i) {
    if (entry.text->mark(i, kSemicolon)) return found;
  }
  const bool moved = (closed.cue.relations & kChangeOf) != 0 && !is_share(entry);
  for (const Entry* e : pool) {
    // "will cut 120 posts here and 145 there. The 265 dismissals"
    const bool cut = closed.definite && e->unit.empty() && !e->thing.empty();
    if (!e->firm || (e->change && !cut && !(moved && is_share(*e)))) return found;
    // Behind the figure stands something else; but "in all, 215 were turned back".
    const bool behind = e->text == entry.text && e->at > entry.at;
    if ((behind && !closed.anywhere) ||
        ((closed.here || closed.anywhere) && e->text != entry.text) ||
        (closed.before && e->text == entry.text))
      return found;
  }
  Entry any = entry;
  any.thing = {};
  found = derivations(ledger, any,
                      closed.cue.relations | (moved ? Relations{kPortionOf} : Relations{0}));
  std::erase_if(found, [&](const Derivation& d) {
    const bool rest =
        (closed.cue.relations & kRestOf) != 0 && (d.relation & (kRestOf | kDifferenceOf)) != 0;
    if (rest && (gains(*entry.text) || gains(*d.premises.front()->text))) return true;
    // "12 are broken and 20 are dim, so 8 still work": some may be both
    const bool parts = closed.one_part && d.relation == kRestOf && d.premises.size() > 2;
    return parts || (d.relation & closed.cue.relations) == 0 || d.premises.size() != pool.size() ||
           !std::all_of(d.premises.begin(), d.premises.end(), [&](const Entry* e) {
             return std::find(pool.begin(), pool.end(), e) != pool.end();
           });
  });
  if (closed.cue.direction != 0) {
    std::erase_if(found, [&](const Derivation& d) {
      return d.direction * closed.cue.direction < 0 ||
             (moved && d.direction != closed.cue.direction);
    });
  }
  if (moved) {
    for (Derivation& d : found) d.reach = rounded_move(d);
  }
  if ((closed.cue.relations & kProductOf) != 0) {
    if (auto product = product_of(pool, entry)) found.push_back(std::move(*product));
  }
  return found;
}

bool closed_slip(const Entry& entry, const Derivation& d, const ClosedCue& closed) {
  if (entry.unit == "share") return fraction_slip(entry.value, d.value);
  if (!closed.definite) {
    // "An overrun of 80 percent": a change between the only two levels
    const Decimal two(2);
    if (d.relation == kChangeOf && is_share(entry))
      return !is_share(*d.premises.front()) && entry.value <= d.value * two &&
             d.value <= entry.value * two && d.premises.front()->text == d.premises.back()->text;
    constexpr Relations kOfOneKind = kSumOf | kRestOf | kPortionOf;
    return slip_of(entry.value, d.value) &&
           ((d.relation & kOfOneKind) == 0 || named_alike(entry, d));
  }
  // Another noun may count another thing; a round number is then no slip for one that is not.
  const Decimal ten(10);
  const bool rounder = (entry.value / ten).is_integer() && !(d.value / ten).is_integer();
  if (closed.definite_name && !rounder && one_digit_off(entry.value, d.value)) return true;
  // Three amounts of one unit added up leave little else that is meant.
  const bool near = (entry.value - d.value).abs() * Decimal(10) <= d.value ||
                    (!entry.unit.empty() && d.premises.size() > 2);
  return (near || d.relation == kProductOf) && named_alike(entry, d) &&
         slip_of(entry.value, d.value);
}

}  // namespace factlint::computation
