// What checks tell -> judged claims; and the document's sentences as texts.
#include <algorithm>

#include "engine/claim/never.h"
#include "engine/computation/checks.h"

namespace factlint::computation {

Told told_at(const SentenceText& text, CheckKind check, bool ok, uint32_t first, uint32_t last,
             std::string message) {
  Told told;
  told.check = check;
  told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
  told.span = text.range(first, last);
  told.message = message;
  told.steps.push_back(std::move(message));
  return told;
}

void ClaimSink::tell(uint32_t sentence, Told told) {
  const RuleId id = rules_.rule_of(told.check);
  if (id == kNoRule || told.span.empty()) return;
  JudgedClaim judged;
  Claim& claim = judged.claim;
  claim.rule = id;
  claim.check = told.check;
  claim.span = told.span;
  claim.sentence = sentence;
  claim.reading = std::move(told.reading);
  claim.never = never_phrase(rules_.rule(id), context_, sentence, told.span);
  std::sort(told.mentions.begin(), told.mentions.end());
  told.mentions.erase(std::unique(told.mentions.begin(), told.mentions.end()), told.mentions.end());
  for (const uint32_t mention : told.mentions) {
    if (mention == kNoMention) continue;
    RoleFiller filler;
    filler.role = "figure";
    filler.mention = mention;
    filler.range = context_.mentions.all[mention].text;
    filler.text = context_.document.view(filler.range);
    claim.roles.push_back(std::move(filler));
  }
  Verdict& verdict = judged.verdict;
  verdict.kind = told.verdict;
  verdict.message = std::move(told.message);
  verdict.suggestion = std::move(told.suggestion);
  Evidence evidence;
  evidence.range = told.elsewhere;
  evidence.value = std::move(told.value);
  evidence.steps = std::move(told.steps);
  verdict.evidence.push_back(std::move(evidence));
  out_.push_back(std::move(judged));
}

bool ClaimSink::told_on(uint32_t sentence, TextRange range) const {
  for (size_t i = out_.size(); i > 0; --i) {
    const Claim& claim = out_[i - 1].claim;
    // Checks tell of a sentence and of the one before it, in any order.
    if (claim.sentence + 2 < sentence) return false;
    if (claim.sentence == sentence && claim.span.overlaps(range)) return true;
  }
  return false;
}

DocumentText::DocumentText(const DocumentContext& context, const WordClassTable& word_classes)
    : context_(context), word_classes_(word_classes) {
  const std::vector<Mention>& all = context.mentions.all;
  worth_.resize(context.sentences.size());
  first_mention_.resize(context.sentences.size());
  uint32_t next = 0;
  for (uint32_t s = 0; s < context.sentences.size(); ++s) {
    const Sentence& sentence = context.sentences[s];
    while (next < all.size() && all[next].tokens.first < sentence.tokens.first) ++next;
    first_mention_[s] = next;
    bool worth = false;
    for (size_t m = next; m < all.size() && all[m].tokens.first < sentence.tokens.last && !worth;
         ++m) {
      worth = all[m].type != MentionType::kEntity && all[m].type != MentionType::kList;
    }
    // "at 7 pm", "has doubled": no number, but something to compare.
    for (uint32_t t = sentence.tokens.first; t < sentence.tokens.last && !worth; ++t)
      worth = context.tokens[t].kind == TokenKind::kNumber ||
              (word_classes[context.tokens[t].word] & (kCountingWord | kMultipleWord)) != 0;
    // "the half-point cut"
    for (uint32_t t = sentence.tokens.first; t < sentence.tokens.last && !worth; ++t) {
      if ((word_classes[context.tokens[t].word] & kDenominatorWord) == 0) continue;
      const std::string_view w = context.vocabulary.text(context.tokens[t].word);
      worth = w == "half" || w == "quarter" || w == "third";
    }
    worth_[s] = worth && sentence.prose;
  }
}

const SentenceText* DocumentText::at(uint32_t sentence) const {
  return worth_[sentence] ? &any(sentence) : nullptr;
}

const SentenceText& DocumentText::any(uint32_t sentence) const {
  std::unique_ptr<Row>& row = kept_[sentence % kKept];
  if (row == nullptr) row = std::make_unique<Row>(context_, word_classes_);
  if (row->sentence != sentence) {
    row->sentence = sentence;
    row->text.read(sentence, first_mention_[sentence]);
  }
  return row->text;
}

const SentenceText* DocumentText::before(uint32_t sentence) const {
  if (sentence == 0) return nullptr;
  if (context_.sentences[sentence - 1].block != context_.sentences[sentence].block) return nullptr;
  return at(sentence - 1);
}

}  // namespace factlint::computation
