// Words before or behind a place -> whether the sentence denies or only supposes it.
#include "engine/claim/disowned.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

constexpr uint32_t kVerdictReach = 5;  ///< tokens behind "is" in which the verdict stands
constexpr uint32_t kDenialReach = 8;   ///< tokens from "nobody" to the verb of telling

constexpr std::array<std::string_view, 7> kIs = {"is",       "was",     "remains", "'s",
                                                 "remained", "becomes", "be"};
constexpr std::array<std::string_view, 10> kNegative = {
    "nobody", "none", "never", "not", "n't", "nor", "neither", "no", "stop", "don't"};
/// Beside the verbs that take "that".
constexpr std::array<std::string_view, 5> kTell = {"print", "repeat", "tell", "publish", "pretend"};
constexpr std::array<std::string_view, 5> kSuppose = {"had", "were", "should", "suppose",
                                                      "imagine"};
constexpr std::array<std::string_view, 8> kSchemes = {"scheme", "plan",      "proposal", "scenario",
                                                      "idea",   "blueprint", "model",    "option"};
constexpr std::array<std::string_view, 3> kWould = {"would", "could", "might"};

class DisownedReader {
 public:
  DisownedReader(const SentenceView& view, uint32_t token) : view_(view), token_(token) {
    const TokenRange sentence = view.phrases().tokens;
    part_ = {token, token};
    while (part_.first > sentence.first && !parts(part_.first - 1)) --part_.first;
    while (part_.last < sentence.last && !parts(part_.last)) ++part_.last;
  }

  std::optional<ClaimMode> read() const {
    if (called_false_behind() || called_false_before()) return ClaimMode::kDenied;
    if (is_not_told()) return ClaimMode::kConditional;
    return std::nullopt;
  }

  /// "Had they met a day later, it might [...]": a condition by order of words alone.
  bool is_supposed() const {
    if (!one_of(kSuppose, word(part_.first)) && !told_of_a_scheme()) return false;
    for (uint32_t t = part_.first; t < part_.last; ++t) {
      if (one_of(kWould, word(t))) return true;
    }
    return false;
  }

 private:
  /// "Under a scheme floated by students, [...] would".
  bool told_of_a_scheme() const {
    if (word(part_.first) != "under" && word(part_.first) != "in") return false;
    for (uint32_t t = part_.first + 1; t < part_.first + 5; ++t) {
      if (one_of(kSchemes, word(t))) return true;
    }
    return false;
  }

  bool parts(uint32_t t) const { return view_.context().tokens[t].mark_class == kSemicolon; }
  std::string_view word(uint32_t t) const {
    return part_.contains(t) ? view_.folded(t) : std::string_view();
  }

  bool is(uint32_t t, uint64_t classes) const {
    return part_.contains(t) && view_.context().is(t, classes);
  }
  bool is_false(uint32_t t) const { return part_.contains(t) && view_.context().calls_false(t); }

  /// "That [it serves in the pact] is a myth".
  bool called_false_behind() const {
    if (word(part_.first) != "that" || token_ == part_.first) return false;
    for (uint32_t t = token_ + 1; t < part_.last; ++t) {
      if (!one_of(kIs, word(t))) continue;
      for (uint32_t k = t + 1; k <= t + kVerdictReach; ++k) {
        if (word(k) == "not" || word(k) == "no") break;
        if (is_false(k)) return true;
      }
    }
    return false;
  }

  /// "It is a myth that [...]": the verdict right before "that".
  bool called_false_before() const {
    for (uint32_t t = token_; t > part_.first + 1; --t) {
      if (word(t) != "that" || !is_false(t - 1)) continue;
      const uint32_t begin = std::max(part_.first + kVerdictReach, t) - kVerdictReach;
      for (uint32_t k = begin; k < t; ++k) {
        if (one_of(kNegative, word(k))) return false;
      }
      return true;
    }
    return false;
  }

  /// "Nobody is to print again that [...]".
  bool is_not_told() const {
    uint32_t that = token_;
    while (that > part_.first && word(that) != "that") --that;
    for (uint32_t t = part_.first; t < that; ++t) {
      if (!one_of(kNegative, word(t))) continue;
      const uint32_t end = std::min(that, t + kDenialReach);
      for (uint32_t k = t + 1; k < end; ++k) {
        if ((one_of(kTell, word(k)) || is(k, kSayVerb))) return true;
      }
    }
    return false;
  }

  const SentenceView& view_;
  uint32_t token_;
  TokenRange part_;  ///< of the sentence, between semicolons
};

}  // namespace

Disowning disowned(const SentenceView& view, uint32_t token) {
  const DisownedReader reader(view, token);
  return {reader.read(), reader.is_supposed()};
}

bool supposed(const SentenceView& view, uint32_t token) {
  return DisownedReader(view, token).is_supposed();
}

}  // namespace factlint
