// "Northgate Logistics ... Northfield Logistics", "St Martin's Primary School ... St Mary's": a
// name of two words, told once under another one that looks like it.
#include <algorithm>
#include <string>
#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/content_words.h"
#include "engine/computation/told_names.h"
#include "engine/computation/twice.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences between the two
constexpr size_t kMaxNames = 200;
constexpr size_t kAlike = 4;  // letters that both begin or end with

/// Words for two of a kind.
constexpr ListedWords kTwo =
    "rival rivals sister neighbouring neighbor neighbour neighbours twin two both competitor "
    "competitors merger merge merged parent subsidiary formerly renamed unrelated confused "
    "confusion between versus acquire buy bought takeover derby";

/// What firms call themselves behind their own word.
constexpr ListedWords kFirmWords =
    "logistics timber foods motors engineering homes brewery bakery bakeries textiles plastics "
    "chemicals pharma pharmaceuticals software systems technologies energy electronics haulage "
    "construction builders farms dairy dairies mills furniture ceramics shipping ferries airways "
    "airlines aviation travel tours media publishing press studios games labs biscuits paper steel "
    "tools packaging recycling transport freight solutions academy primary";

struct FirmName {
  uint32_t token = 0;  ///< the word of its own; the other one follows
  uint32_t sentence = 0;
};

class FirmCheck {
 public:
  FirmCheck(const DocumentContext& context, ClaimSink& sink) : context_(context), sink_(sink) {}

  void run() {
    const std::vector<FirmName> names = read();
    for (size_t j = 1; j < names.size(); ++j) {
      for (size_t i = j; i-- > 0 && names[j].sentence - names[i].sentence <= kReach;) {
        if (names[i].sentence == names[j].sentence || !slip(names[i], names[j])) continue;
        if (!speaks_of_two()) tell(names[i], names[j]);
        break;
      }
    }
  }

 private:
  std::string word(uint32_t t) const { return fold_word(context_.view({t, t + 1})); }
  bool name_word(uint32_t t) const {
    const Token& k = context_.tokens[t];
    return k.kind == TokenKind::kWord && k.is(kCapitalised) && k.is(kHasLower) &&
           k.end - k.begin >= 5;
  }
  std::vector<FirmName> read() const {
    std::vector<FirmName> names;
    for (uint32_t s = 0; s < context_.sentences.size() && names.size() < kMaxNames; ++s) {
      const Sentence& sentence = context_.sentences[s];
      if (!sentence.prose || sentence.all_caps) continue;
      for (uint32_t t = sentence.tokens.first; t + 1 < sentence.tokens.last; ++t) {
        if (!name_word(t) || !name_word(t + 1) || !among(kFirmWords, word(t + 1))) continue;
        // "Ann Northgate Foods" is not read, nor what is no word of its own ("Paper Mills").
        if ((t > sentence.tokens.first && name_word(t - 1)) ||
            !context_.lexicon.analyses(context_.tokens[t].word).empty())
          continue;
        names.push_back({t, s});
      }
    }
    return names;
  }
  bool slip(const FirmName& a, const FirmName& b) const {
    const std::string x = word(a.token);
    const std::string y = word(b.token);
    if (x == y || word(a.token + 1) != word(b.token + 1)) return false;
    size_t head = 0;
    while (head < std::min(x.size(), y.size()) && x[head] == y[head]) ++head;
    size_t tail = 0;
    while (tail + head < std::min(x.size(), y.size()) &&
           x[x.size() - 1 - tail] == y[y.size() - 1 - tail])
      ++tail;
    return !introduced(b) && head + tail >= kAlike && std::max(head, tail) >= 3 &&
           times_told(y) == 1;
  }
  /// "Eastfield Homes lost the tender": in front of a sentence a firm may be a new one.
  bool introduced(const FirmName& name) const {
    return name.token == context_.sentences[name.sentence].tokens.first;
  }
  uint32_t times_told(const std::string& name) const {
    uint32_t count = 0;
    for (uint32_t t = 0; t < context_.tokens.size(); ++t) {
      const Token& token = context_.tokens[t];
      if (token.kind == TokenKind::kWord && token.is(kCapitalised) &&
          token.end - token.begin == name.size() && word(t) == name)
        ++count;
    }
    return count;
  }
  bool speaks_of_two() const {
    return std::any_of(context_.tokens.begin(), context_.tokens.end(), [&](const Token& token) {
      return token.kind == TokenKind::kWord && among(kTwo, context_.vocabulary.text(token.word));
    });
  }
  void tell(const FirmName& a, const FirmName& b) {
    tell_names(context_, {a.token, a.token + 2}, {b.token, b.token + 2}, b.sentence, sink_);
  }

  const DocumentContext& context_;
  ClaimSink& sink_;
};

}  // namespace

void check_firm_names(const DocumentText& document, ClaimSink& sink) {
  if (sink.wants(CheckKind::kSameTitle)) FirmCheck(document.context(), sink).run();
}

}  // namespace factlint::computation
