// What a name is said to mean, told in a roundabout way: "the day that follows Sunday", "a river".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/claim/claim_builder.h"

namespace factlint {

struct DescribedSense {
  TokenRange tokens;
  std::vector<std::string> words;  ///< the senses that may be meant: "monday"; "weekday" for any
  bool plain = false;              ///< a sense that is no day
};

/// The sense told right behind the cue at token `cue`, with no comma between; nullopt if none is.
std::optional<DescribedSense> describe_sense(const SentenceView& view, uint32_t cue);

/// Names with their sense beside them and no verb of meaning between.
void read_glosses(ClaimBuilder& builder);
/// "Translate the name of the city and you get Friday."
void read_translation(ClaimBuilder& builder);

}  // namespace factlint
