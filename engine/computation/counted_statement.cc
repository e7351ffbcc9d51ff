// Counted and measured nouns -> statements: "all 11 members of the team", "the five-hour
// talks".
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "engine/computation/date_facts.h"
#include "engine/computation/elapsed.h"
#include "engine/computation/parts.h"
#include "engine/computation/statement.h"

namespace factlint::computation {
namespace {

/// Reads one sentence's atoms.
class CountedReader {
 public:
  CountedReader(const DocumentContext& context, const SentenceText& text,
                std::vector<Statement>& out)
      : context_(context), text_(text), out_(out) {}

  void read() {
    read_group_sizes();
    read_compounds();
    read_possessed();
    read_scaled_modifiers();
  }

 private:
  /// A year told in the sentence beside the value.
  int year_told(uint32_t except) const {
    for (uint32_t i = 0; i < text_.size(); ++i) {
      if (text_[i].mention == except || years_at(text_, i)) continue;
      if (text_.is_date(i) || year_at(text_, i) != 0) {
        const auto year = calendar_year(text_, i);
        if (year) return *year;
      }
    }
    return 0;
  }

  /// "the five-hour talks", "the 400-kilometre pipeline".
  void read_compounds() {
    for (const uint32_t i : text_.value_places()) {
      if (i == 0 || i + 1 >= text_.size()) continue;
      const bool term = text_.word(i + 1, "sentence") || text_.word(i + 1, "term");
      const bool time = text_.is_duration(i) && (term || text_.duration(i).quantity.unit != "year");
      const bool length = text_.is_figure(i) && text_.figure_at(i).type == MentionType::kQuantity;
      if ((!time && !length) || text_.view(i, i + 1).find('-') == std::string_view::npos) continue;
      const bool definite = text_.word(i - 1, "the");
      if (!definite && !text_.word(i - 1, "a") && !text_.word(i - 1, "an")) continue;
      const uint32_t head = i + 1;
      if (!text_.noun(head) || !text_.lower(head) ||
          (text_.noun(head + 1) && text_.lower(head + 1) && !text_.verb(head + 1)))
        continue;
      Statement s;
      s.quantity = time ? text_.duration(i).quantity : text_.figure_at(i).quantity;
      s.compound = true;
      s.key = fmt::format("{}|{}|{}", time ? "last" : "long", text_.lemma(head), s.quantity->unit);
      s.definite = definite;
      s.sentence = text_.sentence();
      // "the 48-metre tower of the church": another of the kind.
      s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() ||
                  text_.disowned() || tells_which(head + 1);
      s.mention = text_.atom_mention(i);
      s.value = std::string(text_.view(i, i + 1));
      s.span = text_.range(i - 1, head + 1);
      s.context = std::string(context_.document.view(s.span));
      out_.push_back(std::move(s));
    }
  }

  /// "of the church", "upstream": another of the kind; not "into its cradle", "for a week".
  bool tells_which(uint32_t i) const {
    if (text_.any_word(
            i, {"beside", "upstream", "downstream", "nearby", "opposite", "next", "here", "there"}))
      return true;
    return text_.is(i, kPrepositionWord) &&
           !text_.any_word(i, {"into", "onto", "for", "before", "after", "during", "until", "to"});
  }

  // Sizes of groups: "nine people made up the Danish team", "all 16 members of the
  // delegation".

  bool group_noun(uint32_t i) const {
    return (text_.noun_class(i) == NounClass::kGroup || text_.is(i, kGroupNoun)) &&
           !text_.plural_noun(i) && text_.lower(i);
  }

  /// Atoms of a singular group noun phrase that begins at `i`: its head, or kNone.
  uint32_t group_at(uint32_t i) const {
    if (!text_.is(i, kArticleWord)) return kNone;
    for (uint32_t j = i + 1; j < i + 5; ++j) {
      if (group_noun(j) && !(text_.noun(j + 1) && !text_.verb(j + 1))) return j;
      if (!text_.noun(j) && !text_.adjective(j) && !text_.capital(j)) return kNone;
    }
    return kNone;
  }

  void group(uint32_t figure, uint32_t article, uint32_t head, uint32_t first, uint32_t last) {
    group(figure, article, head, first, last,
          !text_.word(article, "a") && !text_.word(article, "an"));
  }

  void group(uint32_t figure, uint32_t article, uint32_t head, uint32_t first, uint32_t last,
             bool definite) {
    Statement s;
    s.key = fmt::format("size|{}|", text_.lemma(head));
    for (uint32_t j = article + 1; j < head; ++j) s.modifiers.push_back(text_[j].word);
    std::sort(s.modifiers.begin(), s.modifiers.end());
    s.definite = definite;
    s.sentence = text_.sentence();
    s.quantity = text_.figure_at(figure).quantity;
    s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() ||
                text_.disowned();
    for (const std::string_view w : {"more", "joined", "left", "other", "remaining", "rest"}) {
      for (uint32_t i = 0; i < text_.size(); ++i) s.changed |= text_.word(i, w);
    }
    const TextRange range = text_.range(first, last);
    s.mention = text_.figure_at(figure).mention;
    s.value = std::string(text_.view(figure, figure + 1));
    s.span = range;
    s.context = std::string(text_.view(first, last));
    out_.push_back(std::move(s));
  }

  /// "the six-member panel", "the nine-strong crew", "the panel, which has seven members".
  void read_compound_size(uint32_t i) {
    const bool compound =
        text_.mark(i + 1, kHyphen) && (text_.word(i + 2, "member") || text_.word(i + 2, "strong") ||
                                       text_.word(i + 2, "person") || text_.word(i + 2, "man"));
    if (compound && i > 0 && text_.is(i - 1, kArticleWord)) {
      for (uint32_t j = i + 3; j < i + 6; ++j) {
        if (group_noun(j) && !(text_.noun(j + 1) && !text_.verb(j + 1)))
          return group(i, i + 2, j, i - 1, j + 1, !text_.word(i - 1, "a"));
        if (!text_.noun(j) && !text_.adjective(j)) return;
      }
    }
    if (!(text_.word(i + 1, "members") || text_.word(i + 1, "people")) ||
        !text_.end_of_clause(i + 2) || i < 2)
      return;
    uint32_t j = i - 1;
    const bool numbers = text_.word(j, "numbers") || text_.word(j, "numbered");
    if (!text_.word(j, "has") && !text_.word(j, "had") && !numbers) return;
    while (j > 0 &&
           (text_.word(j - 1, "which") || text_.word(j - 1, "that") || text_.mark(j - 1, kComma)))
      --j;
    if (j == 0 || !group_noun(j - 1)) return;
    const uint32_t head = j - 1;
    uint32_t article = head;
    while (article > 0 && article + 4 > head && !text_.is(article, kArticleWord)) --article;
    if (text_.is(article, kArticleWord))
      group(i, article, head, article, i + 2, text_.word(article, "the"));
  }

  void read_group_sizes() {
    for (const uint32_t i : text_.figure_places()) {
      if (!is_count(text_, i) || text_.figure_at(i).quantity.value < Decimal(2)) continue;
      read_compound_size(i);
      const uint32_t head = counted_noun(text_, i);
      if (head == kNone) continue;
      const bool whole = i > 0 && (text_.word(i - 1, "all") || text_.word(i - 1, "the"));
      const bool members = text_.word(head, "members") || text_.word(head, "people");
      if (members && head == i + 1 && whole && text_.word(head + 1, "of")) {
        const uint32_t g = group_at(head + 2);
        if (g != kNone) group(i, head + 2, g, i - 1, g + 1);
      }
      const bool made = (text_.word(head + 1, "made") || text_.word(head + 1, "make")) &&
                        text_.word(head + 2, "up");
      const bool formed = text_.word(head + 1, "formed") || text_.word(head + 1, "comprised");
      if (made || formed) {
        const uint32_t article = head + (made ? 3U : 2U);
        const uint32_t g = group_at(article);
        if (g != kNone) group(i, article, g, text_.with_hedge(i), g + 1);
      }
    }
    read_set_aside();
  }

  /// "all 26 classrooms of the school", against "the school has 24 classrooms".
  void read_possessed() {
    for (const uint32_t i : text_.figure_places()) {
      if (i == 0 || !is_count(text_, i) || text_.figure_at(i).quantity.hedge != Hedge::kNone)
        continue;
      if (!text_.word(i - 1, "all") && !text_.word(i - 1, "the")) continue;
      const uint32_t head = counted_noun(text_, i);
      if (head != i + 1 || !text_.word(head + 1, "of") || !text_.word(head + 2, "the")) continue;
      const uint32_t owner = head + 3;
      if (!text_.noun(owner) || !text_.lower(owner) || text_.plural_noun(owner) ||
          (text_.noun(owner + 1) && !text_.verb(owner + 1)))
        continue;
      Statement s;
      s.key = fmt::format("have|{}|{}", text_.lemma(owner), text_.lemma(head));
      s.definite = true;
      s.sentence = text_.sentence();
      s.quantity = text_.figure_at(i).quantity;
      s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() ||
                  text_.disowned();
      s.mention = text_.figure_at(i).mention;
      s.value = std::string(text_.view(i, i + 1));
      s.span = text_.range(i - 1, owner + 1);
      s.context = std::string(context_.document.view(s.span));
      out_.push_back(std::move(s));
    }
  }

  /// "the 70 berths that the port had kept": counted things with a clause that tells them
  /// again.
  void read_set_aside() {
    for (const uint32_t i : text_.figure_places()) {
      if (!is_count(text_, i) || text_.figure_at(i).quantity.value < Decimal(2)) continue;
      const uint32_t head = counted_noun(text_, i);
      if (head == kNone || text_.is(head, kTimeUnitWord)) continue;
      const bool definite = i > 0 && (text_.word(i - 1, "the") || text_.word(i - 1, "all"));
      const bool relative = text_.word(head + 1, "that") || text_.word(head + 1, "which") ||
                            text_.word(head + 1, "who");
      const bool participle = text_.lower(head + 1) && past_participle(head + 1) &&
                              text_.is(head + 2, kPrepositionWord);
      const bool clause = definite && (relative || participle);
      if (definite && !clause) continue;
      const uint32_t clause_first = relative ? head + 2 : head + 1;
      std::vector<std::string_view> words =
          clause ? content(clause_first, std::min(text_.size(), clause_first + 7))
          : text_.with_hedge(i) == 0 ? content(head + 1, std::min(text_.size(), head + 7))
                                     : content(0, i);
      const bool subject = !clause && text_.with_hedge(i) == 0;
      if (words.size() < 2) continue;
      Statement s;
      s.key = fmt::format("count|{}|", text_.lemma(head));
      // The last two words of content before the number, or the first two of the clause: subject
      // and verb.
      if (words.size() > 2) {
        if (clause || subject) {
          words.resize(2);
        } else {
          words.erase(words.begin(), words.end() - 2);
        }
      }
      std::sort(words.begin(), words.end());
      s.modifiers = std::move(words);
      s.definite = clause;
      s.sentence = text_.sentence();
      s.quantity = text_.figure_at(i).quantity;
      s.changed = text_.has_any(kChangedStateWord | kHypotheticalWord) || text_.question() ||
                  text_.disowned();
      s.year = year_told(kNoMention);
      s.mention = text_.figure_at(i).mention;
      s.value = std::string(text_.view(i, i + 1));
      const uint32_t first = definite ? i - 1 : text_.with_hedge(i);
      s.span = text_.range(first, clause ? std::min(text_.size(), head + 2) : head + 1);
      s.context = std::string(context_.document.view(s.span));
      // Two places of one year differ in time only if both say so.
      s.event = true;
      out_.push_back(std::move(s));
    }
  }

  bool past_participle(uint32_t i) const {
    for (const Analysis& a : context_.lexicon.analyses(text_[i].id)) {
      if (a.part == PartOfSpeech::kVerb && (a.features & kPastParticiple)) return true;
    }
    return false;
  }

  /// Nouns and verbs of [first, last), lemmas, without auxiliaries.
  std::vector<std::string_view> content(uint32_t first, uint32_t last) const {
    std::vector<std::string_view> words;
    for (uint32_t i = first; i < last && text_.in(i); ++i) {
      if (text_[i].kind == AtomKind::kMark && i > first) {
        if (first != 0) break;
        words.clear();
        continue;
      }
      if (text_[i].kind != AtomKind::kWord || text_[i].word == "'s") continue;
      if (text_.is(i, kArticleWord | kPrepositionWord | kBeWord | kModalWord | kPronounWord |
                          kHedgeWord) ||
          text_.word(i, "had") || text_.word(i, "has") || text_.word(i, "have") ||
          text_.word(i, "that") || text_.word(i, "up") || text_.word(i, "aside")) {
        continue;
      }
      if (text_.noun(i) || text_.verb(i)) words.push_back(text_[i].word);
    }
    return words;
  }

  // "the $3 million fund", later "the $3 billion fund": the same digits with another scale.

  void read_scaled_modifiers() {
    for (const uint32_t i : text_.figure_places()) {
      if (i == 0 || i + 1 >= text_.size() || text_.figure_at(i).type != MentionType::kMoney)
        continue;
      const Quantity& q = text_.figure_at(i).quantity;
      if (q.value < Decimal(100000) || !text_.lower(i + 1) || !text_.noun(i + 1)) continue;
      const uint32_t article = text_.with_hedge(i) - 1;
      if (!text_.is(article, kArticleWord)) continue;
      uint32_t head = i + 1;
      while (text_.noun(head + 1) && text_.lower(head + 1) && !text_.finite_verb(head + 1) &&
             !text_.is(head + 1, kPrepositionWord) && head < i + 4)
        ++head;
      Decimal digits = q.value;
      while (digits >= Decimal(1000)) digits = digits / Decimal(1000);
      Statement s;
      s.key = fmt::format("scale|{}|{}|{}", text_.lemma(head), q.unit, digits.to_string());
      for (uint32_t j = i + 1; j < head; ++j) s.modifiers.push_back(text_[j].word);
      std::sort(s.modifiers.begin(), s.modifiers.end());
      s.definite = !text_.word(article, "a") && !text_.word(article, "an");
      s.sentence = text_.sentence();
      s.quantity = q;
      s.changed = text_.question() || text_.disowned();
      s.mention = text_.figure_at(i).mention;
      s.value = std::string(text_.view(i, i + 1));
      s.span = text_.range(article, head + 1);
      s.context = std::string(context_.document.view(s.span));
      out_.push_back(std::move(s));
    }
  }

  const DocumentContext& context_;
  const SentenceText& text_;
  std::vector<Statement>& out_;
};

}  // namespace

void read_counted_statements(const DocumentContext& context, const SentenceText& text,
                             std::vector<Statement>& out) {
  if (!text.has_figure() && !text.has_duration()) return;
  CountedReader(context, text, out).read();
  read_measured_statements(context, text, out);
}

}  // namespace factlint::computation
