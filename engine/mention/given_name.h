// Spellings of given names: "Andrey" and "Andrei" are one name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace factlint {

/// True if two given names are spellings of one (transliteration variants, an initial, letter
/// case), or equal.
bool same_given_name(std::string_view a, std::string_view b);

enum class Sex : uint8_t { kNone, kWoman, kMan };

/// Of given names that only one sex has (given_name_sex.cc); folded.
Sex sex_of_given_name(std::string_view folded);

/// A given name read once, to be compared with many.
class GivenName {
 public:
  GivenName() = default;
  explicit GivenName(std::string_view written);
  const std::string& folded() const { return folded_; }
  bool same_as(const GivenName& other) const;

 private:
  std::string folded_;
  std::string form_;  ///< with the letters that transliterations disagree on made alike
  int row_ = -1;      ///< of the table of variants
  bool initial_ = false;
};

}  // namespace factlint
