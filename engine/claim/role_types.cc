#include "engine/claim/role_types.h"

#include <algorithm>

namespace factlint {
namespace {

bool has_type(const PredicateRole& role, std::initializer_list<std::string_view> types) {
  return std::any_of(role.types.begin(), role.types.end(),
                     [&](const std::string& type) { return is_one_of(type, types); });
}

}  // namespace

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool fits_quantity(MentionType type, const PredicateRole& role) {
  switch (type) {
    case MentionType::kNumber:
      return has_type(role, {"number", "count"});
    case MentionType::kOrdinal:
      return has_type(role, {"ordinal"});
    case MentionType::kPercentage:
      return has_type(role, {"percentage", "percent"});
    case MentionType::kMoney:
      return has_type(role, {"money"});
    case MentionType::kQuantity:
      return has_type(role, {"quantity"});
    case MentionType::kAge:
      return has_type(role, {"age"});
    case MentionType::kDuration:
      return has_type(role, {"duration", "quantity"});
    default:
      return false;
  }
}

bool wants_quantity(const PredicateRole& role) {
  return has_type(role, {"number", "count", "ordinal", "percentage", "percent", "money", "quantity",
                         "age", "duration"});
}

bool wants_date(const PredicateRole& role) { return has_type(role, {"date", "period", "year"}); }
bool wants_text(const PredicateRole& role) { return has_type(role, {"text"}); }

std::string_view bound_name(Hedge hedge) {
  switch (hedge) {
    case Hedge::kMoreThan:
      return "more than";
    case Hedge::kAtLeast:
      return "at least";
    case Hedge::kLessThan:
      return "less than";
    case Hedge::kAtMost:
      return "at most";
    case Hedge::kNearly:
      return "nearly";
    case Hedge::kJustOver:
      return "just over";
    case Hedge::kAbout:
      return "about";
    default:
      return {};
  }
}

}  // namespace factlint
