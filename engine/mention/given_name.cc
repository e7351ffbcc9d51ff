#include "engine/mention/given_name.h"

#include <array>
#include <string>

#include "engine/base/same_text.h"
#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Spellings that the rules of `normal_form` do not bring together, one name a row.
constexpr std::array<std::array<std::string_view, 5>, 24> kVariants = {{
    {"alexander", "aleksandr", "alexandr", "oleksandr", "aliaksandr"},
    {"alexei", "aleksei", "alexey", "aleksey", "oleksii"},
    {"andrei", "andrey", "andrew", "andrii", "andriy"},
    {"sergei", "sergey", "serge", "serhii", "siarhei"},
    {"dmitry", "dmitri", "dmitrii", "dmytro", "dmitriy"},
    {"nikolai", "nikolay", "nicholas", "mykola", "nicolai"},
    {"mikhail", "michail", "mykhailo", "mikhael", "mihail"},
    {"yuri", "yury", "iurii", "yurii", "yuriy"},
    {"vladimir", "volodymyr", "wladimir", "uladzimir", "vladimyr"},
    {"viktor", "victor", "wiktor", "viktar", "vyktor"},
    {"yevgeny", "evgeny", "evgenii", "yevgeni", "eugene"},
    {"anatoly", "anatoli", "anatolii", "anatoliy", "anatolij"},
    {"gennady", "gennadi", "gennadii", "gennadiy", "hennadii"},
    {"vasily", "vassily", "vasili", "vasyl", "vasiliy"},
    {"pyotr", "petr", "peter", "petro", "piotr"},
    {"pavel", "paul", "pavlo", "pawel", "pauel"},
    {"fyodor", "fedor", "feodor", "theodore", "fiodor"},
    {"igor", "ihor", "ihar", "igors", "ygor"},
    {"oleg", "oleh", "aleh", "olegs", "olegas"},
    {"emomali", "imomali", "emomalii", "emomaly", "imomalii"},
    {"kassym", "qasym", "kasym", "qassym", "kassim"},
    {"nikita", "mikita", "mykyta", "nikitas", "niketa"},
    {"mohammed", "muhammad", "mohamed", "mohammad", "muhammed"},
    {"steven", "stephen", "stefan", "steve", "stephan"},
}};

/// Folded, with the letters that transliterations disagree on made alike.
std::string normal_form(std::string_view name) {
  std::string folded;
  fold(name, folded);
  std::string out;
  for (size_t i = 0; i < folded.size(); ++i) {
    char c = folded[i];
    if (c == '\'' || c == '.') continue;
    if (c == 'y' || c == 'j') c = 'i';
    if (c == 'w') c = 'v';
    if (c == 'k' && i + 1 < folded.size() && folded[i + 1] == 's') {
      out += 'x';
      ++i;
      continue;
    }
    if (c == 'c' && (i + 1 >= folded.size() || folded[i + 1] != 'h')) c = 'k';
    if (!out.empty() && out.back() == c) continue;
    out += c;
  }
  return out;
}

int row_of(std::string_view folded) {
  constexpr uint64_t kMarks = [] {
    uint64_t marks = 0;
    for (const auto& row : kVariants) {
      for (const std::string_view variant : row) marks |= 1ULL << small_mark(variant);
    }
    return marks;
  }();
  if (folded.empty() || (kMarks >> small_mark(folded) & 1) == 0) return -1;
  for (size_t row = 0; row < kVariants.size(); ++row) {
    for (const std::string_view variant : kVariants[row]) {
      if (variant == folded) return static_cast<int>(row);
    }
  }
  return -1;
}

}  // namespace

GivenName::GivenName(std::string_view written) : form_(normal_form(written)) {
  fold(written, folded_);
  row_ = row_of(folded_);
  initial_ = folded_.size() == 1 || (folded_.size() == 2 && folded_[1] == '.');
}

bool GivenName::same_as(const GivenName& other) const {
  if (folded_ == other.folded_) return true;
  if (!folded_.empty() && !other.folded_.empty() && (initial_ || other.initial_))
    return folded_[0] == other.folded_[0];
  return (row_ >= 0 && row_ == other.row_) || form_ == other.form_;
}

bool same_given_name(std::string_view a, std::string_view b) {
  return GivenName(a).same_as(GivenName(b));
}

}  // namespace factlint
