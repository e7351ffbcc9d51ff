// "Prosecutor Elsa Wirth ... Wirth, passing sentence", "Home Secretary A and Health Secretary B ...
// B, who runs the Home Office": somebody doing what another one's office is.
#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "engine/computation/content_words.h"
#include "engine/computation/restated.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kReach = 3;  // sentences looked back over

/// Who acts in a court or on a pitch, and what only they do.
struct Duty {
  std::string_view titles;  ///< lemmas before or behind a name
  std::string_view deeds;   ///< phrases between bars that a mark ends
};

constexpr std::array<Duty, 3> kDuties = {{
    {"judge magistrate recorder",
     "passing sentence|sentencing|summing up|sentencing him|sentencing her|sentencing them|"
     "directing the jury"},
    {"prosecutor", "prosecuting|for the prosecution|opening the case for the prosecution"},
    {"barrister defender",
     "defending|for the defence|in mitigation|mitigating|defending him|defending her"},
}};

bool name_word(const SentenceText& text, uint32_t i) {
  return text.name_word(i) && text[i].word.size() > 2;
}

/// Which duty the words before or behind the surname at `i` give; -1 for none.
int duty_told(const SentenceText& text, uint32_t i) {
  uint32_t first = i;
  while (first > 0 && i - first < 3 && name_word(text, first - 1)) --first;
  for (size_t d = 0; d < kDuties.size(); ++d) {
    for (uint32_t k = first > 0 ? first - 1 : 0; k < i; ++k) {
      if (among(kDuties[d].titles, text.lemma(k)) || among(kDuties[d].titles, text[k].word))
        return static_cast<int>(d);
    }
    if (!text.mark(i + 1, kComma)) continue;
    uint32_t noun = i + 2;
    if (text.is(noun, kArticleWord)) ++noun;
    if (among(kDuties[d].titles, text.lemma(noun)) && text.end_of_clause(noun + 1))
      return static_cast<int>(d);
  }
  return -1;
}

/// The deed's words at `i`, with a mark or the name behind; one past them, or kNone.
uint32_t deed_end(const SentenceText& text, uint32_t i, std::string_view deeds) {
  uint32_t end = kNone;
  for_each_phrase(deeds, [&](std::string_view deed) {
    uint32_t at = i;
    bool all = true;
    for_each_word(deed, [&](std::string_view w) {
      all = all && text.word(at, w);
      ++at;
    });
    if (all && end == kNone && text.end_of_clause(at)) end = at;
  });
  return end;
}

/// "Wirth, passing sentence, said", "Defending, Reyes said": the surname that does it.
bool doer_of(const SentenceText& text, uint32_t i, std::string_view deeds, uint32_t& name,
             uint32_t& first, uint32_t& last) {
  const uint32_t end = deed_end(text, i, deeds);
  if (end == kNone) return false;
  if (i > 1 && text.mark(i - 1, kComma) && name_word(text, i - 2)) {
    name = i - 2;
    first = name;
    last = end;
    return true;
  }
  if (i > 0 || !text.mark(end, kComma) || !name_word(text, end + 1)) return false;
  name = end + 1;
  if (name_word(text, name + 1)) ++name;
  first = 0;
  last = name + 1;
  return true;
}

bool check_court(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  for (size_t d = 0; d < kDuties.size(); ++d) {
    for (uint32_t i = 0; i < here.size(); ++i) {
      uint32_t name = 0;
      uint32_t first = 0;
      uint32_t last = 0;
      if (!doer_of(here, i, kDuties[d].deeds, name, first, last)) continue;
      for (uint32_t k = 0; k < before.size(); ++k) {
        if (!name_word(before, k) || before[k].word != here[name].word) continue;
        const int told = duty_told(before, k);
        if (told < 0 || told == static_cast<int>(d)) continue;
        const uint32_t from = k > 1 ? k - 2 : 0;
        tell_against(before, from, k + 1, here, first, last, sink);
        return true;
      }
    }
  }
  return false;
}

// ---- ministries

std::string_view portfolio(const SentenceText& text, uint32_t i) {
  return text.is(i, kPortfolioWord) || text.word(i, "home") ? text[i].word : std::string_view();
}

/// "Finance minister Aino Rautio": the portfolio that stands before a name; empty for others.
std::string_view minister_told(const SentenceText& text, uint32_t surname) {
  uint32_t first = surname;
  while (first > 0 && surname - first < 2 && name_word(text, first - 1) &&
         !text.any_word(first - 1, {"minister", "secretary"}))
    --first;
  if (first < 2 || !text.any_word(first - 1, {"minister", "secretary"})) return {};
  return portfolio(text, first - 2);
}

/// "Rautio, who runs the justice ministry": against the two ministers told before.
bool check_ministers(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  for (uint32_t i = 2; i + 3 < here.size(); ++i) {
    if (!here.any_word(i, {"runs", "heads", "leads", "ran", "headed", "led"}) ||
        !here.word(i - 1, "who") || !here.mark(i - 2, kComma) || i < 3 || !name_word(here, i - 3))
      continue;
    if (dated_apart(before, here) ||
        here.has_word("until", "before", "previously", "formerly", "then", "earlier", "once"))
      continue;
    const uint32_t at = here.is(i + 1, kArticleWord) ? i + 2 : i + 1;
    const std::string_view field = portfolio(here, at);
    if (field.empty() || !here.any_word(at + 1, {"ministry", "department", "office"})) continue;
    uint32_t own = kNone;
    bool others = false;
    for (uint32_t k = 2; k < before.size(); ++k) {
      const std::string_view told = minister_told(before, k);
      if (told.empty()) continue;
      if (before[k].word == here[i - 3].word && told != field) own = k;
      others = others || (before[k].word != here[i - 3].word && told == field);
    }
    // The other minister is told, too: a swap, not a change of posts.
    if (own == kNone || !others) continue;
    tell_against(before, own >= 3 ? own - 3 : 0, own + 1, here, i - 3, at + 2, sink);
    return true;
  }
  return false;
}

// ---- one post, two given names

/// "Head gardener Colin Peake", "Kevin Peake, the head gardener": a post and who holds it.
struct Holder {
  uint32_t given = kNone;
  uint32_t post = 0;  ///< two words, "head gardener"
  uint32_t first = 0;
  uint32_t last = 0;
  bool definite = false;
};

bool post_at(const SentenceText& text, uint32_t i) {
  return (text.opposites().cues(text[i].id) & OppositeTable::kPost) != 0 && text.lower(i + 1) &&
         text.noun(i + 1) && !text.plural_noun(i + 1);
}

std::vector<Holder> holders_of(const SentenceText& text) {
  std::vector<Holder> holders;
  for (uint32_t i = 0; i + 1 < text.size(); ++i) {
    if (!post_at(text, i)) continue;
    if (name_word(text, i + 2) && name_word(text, i + 3) && !name_word(text, i + 4)) {
      holders.push_back({i + 2, i, i, i + 4, i > 0 && text.word(i - 1, "the")});
    } else if (i > 3 && text.word(i - 1, "the") && text.mark(i - 2, kComma) &&
               name_word(text, i - 3) && name_word(text, i - 4) && text.end_of_clause(i + 2)) {
      holders.push_back({i - 4, i, i - 4, i + 2, true});
    }
  }
  return holders;
}

bool check_posts(const SentenceText& before, const SentenceText& here, ClaimSink& sink) {
  for (const Holder& b : holders_of(here)) {
    for (const Holder& a : holders_of(before)) {
      const bool post = before[a.post].word == here[b.post].word &&
                        before[a.post + 1].word == here[b.post + 1].word;
      if (!post || (!a.definite && !b.definite) ||
          before[a.given + 1].word != here[b.given + 1].word ||
          same_given_name(before.view(a.given, a.given + 1), here.view(b.given, b.given + 1)))
        continue;
      tell_restated(before, a.first, a.last, here, b.first, b.last, false, sink);
      return true;
    }
  }
  return false;
}

}  // namespace

void check_duties(ToldSentences& tellings, uint32_t sentence, ClaimSink& sink) {
  const auto& sentences = tellings.document().context().sentences;
  using Cue = OppositeTable::Cue;
  const uint64_t cues = tellings.cues(sentence);
  for (uint32_t back = 1; back <= kReach && back <= sentence; ++back) {
    const uint64_t told = tellings.cues(sentence - back);
    const bool court = (cues & Cue::kCourtDeed) != 0 && (told & Cue::kCourtTitle) != 0;
    const bool ministry = (cues & Cue::kMinistry) != 0 && (told & Cue::kMinister) != 0;
    const bool post = (cues & told & Cue::kPost) != 0;
    if (!sentences[sentence - back].prose || (!court && !ministry && !post)) continue;
    const SentenceText& here = tellings.document().any(sentence);
    if (here.question() || here.disowned()) return;
    const SentenceText& before = tellings.document().any(sentence - back);
    if (court && check_court(before, here, sink)) return;
    if (ministry && check_ministers(before, here, sink)) return;
    if (post && check_posts(before, here, sink)) return;
  }
}

}  // namespace factlint::computation
