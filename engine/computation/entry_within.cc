// "870,000, including 50,000 from a legacy": entries that are parts of what stands before them.
#include "engine/computation/ledger.h"

namespace factlint::computation {

bool told_within(const SentenceText& text, const Entry& entry) {
  const uint32_t left = text.with_hedge(entry.at);
  if (left < 2) return false;
  if (text.any_word(left - 1, {"including", "counting"})) return true;
  return text.word(left - 1, "which") && text.word(left - 2, "of");
}

void spread_within(const SentenceText& text, std::vector<Entry>& entries) {
  for (size_t i = 1; i < entries.size(); ++i) {
    const Entry& before = entries[i - 1];
    Entry& e = entries[i];
    if (!before.within || before.unit != e.unit) continue;
    bool listed = true;
    for (uint32_t k = before.last; k < e.at && listed; ++k)
      listed = !text.finite_verb(k) && !text.mark(k, kSemicolon) && !text[k].word.ends_with("ing");
    e.within = listed;
  }
}

}  // namespace factlint::computation
