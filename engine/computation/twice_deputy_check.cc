// "Deputy headteacher Colin Frayne ... Mr Frayne, who has been headteacher since 2019": a deputy
// told as the one above.
#include <algorithm>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_names.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;      // sentences looked back over
constexpr uint32_t kMostWords = 3;  // of a post

/// Words by which somebody moved up, or stood in for the one above.
constexpr ListedWords kElse =
    "former formerly then later once previously became become becomes promoted promotion elected "
    "acting outgoing incoming retired retiring successor predecessor replaced replaces "
    "replace succeed succeeded succeeds until appointed named both also made standing interim "
    "temporary";

/// Posts that are titles of their own, or of which a body has many.
constexpr ListedWords kNotHeld =
    "president professor secretary minister editor director manager governor commissioner marshal "
    "attorney administrator treasurer chancellor";

/// "headteacher", "head teacher", "chief constable", in capitals too.
bool post_word(const SentenceText& text, uint32_t i) {
  if (text[i].kind != AtomKind::kWord) return false;
  if (text.any_word(i, {"head", "chief"})) return true;
  if (text.lower(i) && text.context().lexicon.analyses(text[i].id).empty()) return true;
  return text.noun(i) && !text.context().lexicon.analyses(text[i].id).empty() &&
         text.noun_class(i) == NounClass::kPerson;
}

/// Atoms [first, last) of a post, and whose it is.
struct Post {
  uint32_t first = kNone;
  uint32_t last = 0;
  uint32_t surname = kNone;
};

/// Last word of the name that begins at `i`, which a given name or a title leads.
uint32_t name_end(const SentenceText& text, uint32_t i) {
  if (!proper_word(text, i) || !proper_word(text, i + 1)) return kNone;
  while (proper_word(text, i + 1)) ++i;
  return text.mark(i + 1, kHyphen) ? kNone : i;
}

/// "Deputy headteacher Colin Frayne", "Irene Falk, the deputy mayor,".
Post deputy_in(const SentenceText& text) {
  for (uint32_t i = 0; i + 2 < text.size(); ++i) {
    if (!text.any_word(i, {"deputy", "assistant", "vice"})) continue;
    Post post;
    post.first = text.mark(i + 1, kHyphen) ? i + 2 : i + 1;
    post.last = post.first;
    while (post.last - post.first < kMostWords && post_word(text, post.last)) ++post.last;
    if (post.last == post.first || among(kNotHeld, text.lemma(post.last - 1))) continue;
    post.surname = name_end(text, text.mark(post.last, kComma) ? post.last + 1 : post.last);
    if (post.surname != kNone) return post;
    // "Irene Falk, the town's deputy mayor,"
    uint32_t comma = i;
    while (comma > 1 && i - comma < 5 && !text.mark(comma, kComma)) --comma;
    if (text.mark(comma, kComma) && comma > 1 && proper_word(text, comma - 1) &&
        proper_word(text, comma - 2)) {
      post.surname = comma - 1;
      return post;
    }
  }
  return {};
}

/// The words of the post stand at `i`, those of one above ("head coach") before them too; one past
/// them, or kNone.
uint32_t post_end(const SentenceText& before, const Post& post, const SentenceText& here,
                  uint32_t i) {
  if (here.any_word(i, {"head", "chief", "team"}) &&
      !before.any_word(post.first, {"head", "chief", "team"}))
    ++i;
  for (uint32_t k = post.first; k < post.last; ++k, ++i) {
    if (here[i].word != before[k].word) return kNone;
  }
  return i;
}

/// Where the post stands behind the surname at `y`: "who has been", "is", ", the".
uint32_t behind_name(const SentenceText& text, uint32_t y) {
  uint32_t at = y + 1;
  const bool comma = text.mark(at, kComma);
  if (comma) ++at;
  if (comma && text.word(at, "who")) ++at;
  const bool is = text.word(at, "is") || (text.word(at, "has") && text.word(at + 1, "been"));
  if (!is && !(comma && text.any_word(at, {"the", "a"}))) return kNone;
  if (is) at += text.word(at, "is") ? 1 : 2;
  if (text.is(at, kArticleWord)) ++at;
  return at;
}

bool goes_on(const SentenceText& text, uint32_t end) {
  // "chairman of the audit committee"
  constexpr ListedWords kParts = "committee subcommittee panel group branch section club team";
  if (text.word(end, "of") && any_among(text, kParts, end, end + 5)) return false;
  return text.end_of_clause(end) || text.is_date(end) || text.is_duration(end) ||
         text.any_word(end, {"at", "of", "since", "for", "in"});
}

bool compare(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  const Post post = deputy_in(before);
  if (post.surname == kNone || any_among(before, kElse)) return false;
  for (uint32_t y = 0; y < here.size(); ++y) {
    if (!proper_word(here, y) || here[y].word != before[post.surname].word) continue;
    // "Ann Frayne, the headteacher": another one of the name.
    if (y > 0 && proper_word(here, y - 1) &&
        !here.any_word(y - 1, {"mr", "mrs", "ms", "miss", "dr"}) &&
        here[y - 1].word != before[post.surname - 1].word)
      return false;
    const uint32_t at = behind_name(here, y);
    const uint32_t end = at == kNone ? kNone : post_end(before, post, here, at);
    if (end == kNone || !goes_on(here, end)) continue;
    tell_against(before,
                 std::min(before.mark(post.first - 1, kHyphen) ? post.first - 2 : post.first - 1,
                          post.surname),
                 post.last, here, y, end, sink);
    return true;
  }
  return false;
}

}  // namespace

void check_deputies(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    if ((tellings.cues(sentence - back) & OppositeTable::kUnder) == 0 ||
        !sentences[sentence - back].prose)
      continue;
    const SentenceText& here = tellings.document().any(sentence);
    if (here.question() || here.disowned() || any_among(here, kElse)) return;
    const SentenceText& before = tellings.document().any(sentence - back);
    if (!before.question() && compare(before, here, sink)) return;
  }
}

}  // namespace factlint::computation
