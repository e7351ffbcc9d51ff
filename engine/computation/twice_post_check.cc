// "Ruth Calder, the head teacher ... Ms Calder, the school's deputy head": one person in two posts
// of which one body has a holder each.
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_words.h"
#include "engine/computation/twice.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// Words beside a post that is not the only one.
constexpr ListedWords kElse =
    "former formerly then later once previously also both became become becomes promoted "
    "promotion elected acting outgoing incoming new retired retiring ex successor predecessor "
    "replaced replaces succeeded succeeds until since shares shared "
    "founder years";

struct Held {
  size_t group = 0;
  int post = 0;
  uint32_t surname = 0;
  uint32_t first = 0;
  uint32_t last = 0;
};

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 1 && !text.is(i, kArticleWord | kPronounWord);
}

/// One past the post's words at `i`; kNone if they do not stand there.
uint32_t post_end(const SentenceText& text, uint32_t i, std::string_view post) {
  uint32_t at = i;
  bool all = true;
  for_each_word(post, [&](std::string_view word) {
    while (!word.empty() && all) {
      const size_t hyphen = std::min(word.find('-'), word.size());
      all = text.word(at, word.substr(0, hyphen));
      ++at;
      if (hyphen < word.size()) {
        all = all && text.mark(at, kHyphen);
        ++at;
      }
      word.remove_prefix(std::min(hyphen + 1, word.size()));
    }
  });
  return all ? at : kNone;
}

/// The surname that the post at [i, end) tells of: "head teacher Ruth Calder", "Ruth Calder, the
/// head teacher", "Ms Calder, the school's deputy head"; kNone for others.
uint32_t holder_of(const SentenceText& text, uint32_t i, uint32_t end) {
  // "the club's captain, Jo Hay, said"
  uint32_t name = text.mark(end, kComma) ? end + 1 : end;
  const bool its = i > 0 && (text.is(i - 1, kArticleWord) || text.word(i - 1, "'s"));
  if (name_word(text, name) && (name == end || its)) {
    uint32_t last = name;
    while (name_word(text, last + 1)) ++last;
    if (name == end || text.end_of_clause(last + 1)) return last;
  }
  uint32_t comma = i;
  while (comma > 0 && i - comma < 5 && !text.mark(comma, kComma)) {
    --comma;
    if (text.word(comma, "of") || text.is(comma, kBreakWord)) return kNone;
  }
  if (!text.mark(comma, kComma) || comma == 0 || !name_word(text, comma - 1)) return kNone;
  const bool told =
      text.is(comma + 1, kArticleWord) || comma + 1 == i || name_word(text, comma + 1);
  const bool ends = text.end_of_clause(end) || text.word(end, "of") || text.word(end, "at");
  return told && ends ? comma - 1 : kNone;
}

/// One way to say a post; longer ones of a group stand first.
struct Way {
  size_t group = 0;
  int post = 0;
  std::string_view words;
};

/// The ways by their first word, "co-pilot" by "co".
const std::unordered_map<std::string_view, std::vector<Way>>& ways() {
  static const auto all = [] {
    std::unordered_map<std::string_view, std::vector<Way>> table;
    for (size_t g = 0; g < posts().size(); ++g) {
      int post = 0;
      for_each_phrase(posts()[g], [&](std::string_view way) {
        ++post;
        while (!way.empty()) {
          const size_t slash = std::min(way.find('/'), way.size());
          const std::string_view words = way.substr(0, slash);
          table[words.substr(0, words.find_first_of(" -"))].push_back({g, post, words});
          way.remove_prefix(std::min(slash + 1, way.size()));
        }
      });
    }
    return table;
  }();
  return all;
}

std::vector<Held> posts_of(const SentenceText& text) {
  std::vector<Held> held;
  for (uint32_t i = 0; i < text.size(); ++i) {
    if ((text.opposites().cues(text[i].id) & OppositeTable::kOffice) == 0) continue;
    // "assistant manager" is no manager.
    if (i > 0 && (text.mark(i - 1, kHyphen) ||
                  among("deputy assistant vice co associate junior senior former acting first "
                        "second head chief general ex sub",
                        text[i - 1].word)))
      continue;
    const auto found = ways().find(text[i].word);
    if (found == ways().end()) continue;
    size_t done = posts().size();  // the group that is read
    for (const Way& way : found->second) {
      if (way.group == done) continue;
      const uint32_t end = post_end(text, i, way.words);
      if (end == kNone) continue;
      done = way.group;
      const uint32_t surname = holder_of(text, i, end);
      if (surname != kNone)
        held.push_back(
            {way.group, way.post, surname, std::min(i, surname), std::max(end, surname + 1)});
    }
  }
  return held;
}

bool compare_posts(const SentenceText& before, const SentenceText& here,
                   const std::vector<Held>& later, ClaimSink& sink) {
  if (any_among(before, kElse) || any_among(here, kElse)) return false;
  const std::vector<Held> earlier = posts_of(before);
  for (const Held& b : later) {
    for (const Held& a : earlier) {
      if (a.group != b.group || a.post == b.post || before[a.surname].word != here[b.surname].word)
        continue;
      // Two of one family: other given names or titles.
      const bool given = a.surname > 0 && b.surname > 0 && name_word(before, a.surname - 1) &&
                         name_word(here, b.surname - 1);
      constexpr ListedWords kTitles = "mr mrs ms miss dr";
      if (given && before[a.surname - 1].word != here[b.surname - 1].word &&
          !among(kTitles, before[a.surname - 1].word) && !among(kTitles, here[b.surname - 1].word))
        continue;
      // "the chairman of the audit committee"
      constexpr ListedWords kParts = "committee subcommittee panel group branch section";
      if (here.word(b.last, "of") && any_among(here, kParts, b.last, b.last + 5)) continue;
      // Told as the other's post as well: two people of one name.
      bool same = false;
      for (const Held& x : earlier) same = same || (x.group == b.group && x.post == b.post);
      if (same) continue;
      tell_restated(before, a.first, a.last, here, b.first, b.last, false, sink);
      return true;
    }
  }
  return false;
}

}  // namespace

void check_held_posts(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  const SentenceText& here = tellings.document().any(sentence);
  if (here.question() || here.disowned()) return;
  const std::vector<Held> later = posts_of(here);
  for (uint32_t back = 1; !later.empty() && back <= kReach && back <= sentence; ++back) {
    if (!sentences[sentence - back].prose ||
        (tellings.cues(sentence - back) & OppositeTable::kOffice) == 0)
      continue;
    if (compare_posts(tellings.document().any(sentence - back), here, later, sink)) return;
  }
}

}  // namespace factlint::computation
