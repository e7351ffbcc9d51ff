// When a thing was founded, as a sentence tells it, and years told against years.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/elapsed.h"

namespace factlint::computation {

struct Founding {
  uint32_t verb = kNone;
  uint32_t date = kNone;
  int year = 0;
  uint32_t mention = kNoMention;
};

/// False for most sentences that named_jubilee() finds nothing in.
bool may_name_jubilee(const SentenceText& text);
/// "its centenary", "their golden wedding" at atom `i`: its years and first atom; 0 for none.
int named_jubilee(const SentenceText& text, uint32_t i, uint32_t& first);
/// "35th".
std::string ordinal_words(int n);

/// The only founding with its year that the sentence tells.
std::optional<Founding> only_founding(const SentenceText& text);

/// "It was established in 1945. In 2025 it marks its 70th anniversary."
std::optional<Founding> founding_before(const DocumentText& document, const SentenceText& text);

/// Tells that from `from` to `to` it is not what is `said`; nothing where months not told decide.
void tell_years(const SentenceText& text, TextRange span, YearFit fit, int from, int to,
                std::string_view said, std::vector<uint32_t> mentions, ClaimSink& sink);

/// "the 80th anniversary of the end of the war in 1945", at its noun.
void check_anniversary_of(const SentenceText& text, uint32_t noun, ClaimSink& sink);
/// "held every year since 1976, this is the 50th".
void check_editions(const SentenceText& text, ClaimSink& sink);

/// "N years ago", "N years later", "N years since", in one sentence.
void check_years(const DocumentText& document, const SentenceText& text, uint32_t i,
                 ClaimSink& sink);

}  // namespace factlint::computation
