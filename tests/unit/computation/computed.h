// A text in; the computed claims as "verdict check [span] message" lines out.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/computation/computation.h"
#include "engine/document/reader.h"
#include "engine/document/sentence_splitter.h"
#include "engine/document/tokenizer.h"
#include "engine/fact/fact_loader.h"
#include "engine/mention/mention_finder.h"

namespace factlint::test {

struct ToldClaim {
  CheckKind check = CheckKind::kChange;
  VerdictKind verdict = VerdictKind::kSupported;
  std::string span;
  std::string message;
  std::string suggestion;
};

/// Lexicon and finders without any facts, and one rule for each check; made once for all tests.
class ComputedClaims {
 public:
  static const ComputedClaims& instance() {
    static const ComputedClaims claims;
    return claims;
  }

  std::vector<ToldClaim> read(std::string_view text, std::string_view as_of = "2025-10-10",
                              Format format = Format::kText) const {
    const auto source = std::make_shared<const Source>("draft", std::string(text));
    const Document document = read_document(source, format);
    std::optional<Day> day;
    if (!as_of.empty()) day = DateRange::parse(as_of)->begin;
    const Tokens tokens = tokenize(document, vocabulary_);
    const auto sentences = split_sentences(document, tokens, vocabulary_);
    const MentionFinders finders{*numbers_, *dates_, *names_};
    const Mentions mentions = find_mentions(document, tokens, sentences, day, finders, vocabulary_);
    const DocumentContext context(document, tokens, sentences, mentions, vocabulary_, *lexicon_,
                                  *phrases_, day);
    std::vector<JudgedClaim> judged;
    find_computed_claims(context, *rules_, judged);
    std::vector<ToldClaim> told;
    for (const JudgedClaim& claim : judged) {
      if (!claim.claim.never.empty()) continue;
      told.push_back({claim.claim.check, claim.verdict.kind,
                      std::string(document.view(claim.claim.span)), claim.verdict.message,
                      claim.verdict.suggestion});
    }
    return told;
  }

  /// The accusations alone; of one check if `check` is given.
  std::vector<ToldClaim> accusations(std::string_view text, std::string_view as_of = "2025-10-10",
                                     Format format = Format::kText) const {
    std::vector<ToldClaim> out;
    for (ToldClaim& claim : read(text, as_of, format)) {
      if (claim.verdict != VerdictKind::kSupported) out.push_back(std::move(claim));
    }
    return out;
  }

 private:
  ComputedClaims() {
    Diagnostics diagnostics;
    lexicon_ = std::make_unique<Lexicon>(vocabulary_);
    ComputationRules::add_words(vocabulary_);
    facts_ = std::make_unique<FactBase>(*load_facts({}, diagnostics));
    numbers_ = std::make_unique<NumberFinder>(vocabulary_);
    dates_ = std::make_unique<DateFinder>(vocabulary_);
    names_ = std::make_unique<NameFinder>(*facts_, vocabulary_, *lexicon_);
    phrases_ = std::make_unique<PhraseFinder>(vocabulary_, *lexicon_);
    std::vector<Rule> rules;
    for (auto k = static_cast<int>(CheckKind::kWeekday);
         k <= static_cast<int>(CheckKind::kSameTitle); ++k) {
      Rule rule;
      rule.check = static_cast<CheckKind>(k);
      rule.id = check_kind_name(rule.check);
      if (rule.check == CheckKind::kWeekday) rule.never = {{"on a blue", {}}};
      rules.push_back(std::move(rule));
    }
    pack_ = std::make_unique<RulePack>(std::move(rules));
    rules_ = std::make_unique<ComputationRules>(*pack_, vocabulary_, *lexicon_);
  }

  Vocabulary vocabulary_;
  std::unique_ptr<Lexicon> lexicon_;
  std::unique_ptr<FactBase> facts_;
  std::unique_ptr<NumberFinder> numbers_;
  std::unique_ptr<DateFinder> dates_;
  std::unique_ptr<NameFinder> names_;
  std::unique_ptr<PhraseFinder> phrases_;
  std::unique_ptr<RulePack> pack_;
  std::unique_ptr<ComputationRules> rules_;
};

/// One line of a table: what a text must give.
struct ComputedCase {
  std::string_view text;
  CheckKind check;
  std::string_view span;  ///< of the claim; empty: nothing may be told by this check
  VerdictKind verdict = VerdictKind::kInconsistent;
};

/// Empty if the case holds, else what was told instead.
inline std::string miss(const ComputedCase& wanted, std::string_view as_of = "2025-10-10") {
  std::string told;
  bool found = false;
  bool any = false;
  for (const ToldClaim& claim : ComputedClaims::instance().read(wanted.text, as_of)) {
    told += std::string(verdict_name(claim.verdict)) + " " +
            std::string(check_kind_name(claim.check)) + " [" + claim.span + "] " + claim.message +
            "; ";
    if (claim.check != wanted.check) continue;
    any = true;
    found = found || (claim.span == wanted.span && claim.verdict == wanted.verdict);
  }
  const bool ok = wanted.span.empty() ? !any : found;
  return ok ? std::string() : std::string(wanted.text) + "\n  told: " + told;
}

/// "won by {two|three} points": the first of the two must be read as right, the second accused.
/// Empty if both are, else what went wrong.
inline std::string pair_miss(std::string_view pair, std::string_view as_of = "2025-10-10") {
  const size_t open = pair.find('{');
  const size_t bar = pair.find('|', open);
  const size_t close = pair.find('}', bar);
  const std::string head(pair.substr(0, open));
  const std::string tail(pair.substr(close + 1));
  const std::string right = head + std::string(pair.substr(open + 1, bar - open - 1)) + tail;
  const std::string wrong = head + std::string(pair.substr(bar + 1, close - bar - 1)) + tail;
  const auto& claims = ComputedClaims::instance();
  std::string out;
  for (const ToldClaim& claim : claims.accusations(right, as_of))
    out += "accused: [" + claim.span + "] " + claim.message + "; ";
  if (claims.read(right, as_of).empty()) out += "not read; ";
  if (claims.accusations(wrong, as_of).empty()) out += "wrong one not accused; ";
  return out.empty() ? out : right + "\n  " + out;
}

/// Empty if nothing in `text` is accused.
inline std::string alarm(std::string_view text, std::string_view as_of = "2025-10-10") {
  std::string out;
  for (const ToldClaim& claim : ComputedClaims::instance().accusations(text, as_of))
    out += "[" + claim.span + "] " + claim.message + "; ";
  return out.empty() ? out : std::string(text) + "\n  " + out;
}

}  // namespace factlint::test
