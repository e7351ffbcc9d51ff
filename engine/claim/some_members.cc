#include "engine/claim/some_members.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr uint32_t kBodyReach = 6;  ///< tokens from "that make up" to the body

/// Behind a noun for members: not all of them.
constexpr std::array<std::string_view, 11> kRestricts = {"with",   "bordering", "on",     "along",
                                                         "near",   "that",      "who",    "which",
                                                         "facing", "touching",  "sharing"};
/// "that [make up] the pact": all of them.
constexpr std::array<std::string_view, 16> kMakeUp = {
    "make",     "makes",     "made",       "form",        "forms",   "formed",
    "comprise", "comprises", "constitute", "constitutes", "compose", "composes",
    "belong",   "belongs",   "are",        "is"};
/// Behind "that are".
constexpr std::array<std::string_view, 8> kInBody = {"in",   "members", "member",      "full",
                                                     "part", "parties", "signatories", "party"};

class ListedReader {
 public:
  ListedReader(const DocumentContext& context, const Claim& claim)
      : context_(context), claim_(claim), sentence_(context.sentences[claim.sentence].tokens) {
    first_ = sentence_.last;
    for (const RoleFiller& filler : claim.roles) {
      if (filler.role == "part" && !filler.range.empty())
        first_ = std::min(first_, token_behind(filler.range.begin));
    }
  }

  bool lists_some() const {
    if (first_ == sentence_.last || first_ == sentence_.first) return false;
    if (is_members(first_ - 1)) return true;
    for (uint32_t t = sentence_.first; t + 1 < first_; ++t) {
      if (is_members(t) && behind_region(t)) return true;
      if (is_members(t) && one_of(kRestricts, word(t + 1)) && !makes_up_body(t + 1)) return true;
    }
    return false;
  }

 private:
  std::string_view word(uint32_t t) const {
    return sentence_.contains(t) ? context_.vocabulary.text(context_.tokens[t].word)
                                 : std::string_view();
  }
  bool is_members(uint32_t t) const { return names_members(word(t)) || word(t) == "allies"; }

  /// "four Central Asian [states]"
  bool behind_region(uint32_t t) const {
    for (const Mention& m : context_.mentions.within({sentence_.first, t})) {
      if (m.type != MentionType::kEntity || m.core.last != t) continue;
      const NameForm form = context_.mentions.entity(m).form;
      if (form == NameForm::kAdjective || form == NameForm::kDemonym) return true;
    }
    return false;
  }

  /// The first token that ends behind `byte`.
  uint32_t token_behind(uint32_t byte) const {
    uint32_t t = sentence_.first;
    while (t < sentence_.last && context_.tokens[t].end <= byte) ++t;
    return t;
  }

  /// "that make up [the pact]", "which are in [the pact]", the claim's own body.
  bool makes_up_body(uint32_t that) const {
    if (word(that) != "that" && word(that) != "which" && word(that) != "who") return false;
    const std::string_view verb = word(that + 1);
    if (!one_of(kMakeUp, verb)) return false;
    if ((verb == "are" || verb == "is") && !one_of(kInBody, word(that + 2))) return false;
    const RoleFiller* whole = claim_.role("whole");
    if (whole == nullptr || whole->range.empty()) return false;
    const uint32_t body = token_behind(whole->range.begin);
    return body > that + 1 && body < first_ && body <= that + kBodyReach;
  }

  const DocumentContext& context_;
  const Claim& claim_;
  TokenRange sentence_;
  uint32_t first_;  ///< token of the first member listed
};

}  // namespace

bool lists_some(const DocumentContext& context, const Claim& claim) {
  return ListedReader(context, claim).lists_some();
}

}  // namespace factlint
