// Coordinated mentions -> list mentions.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "engine/base/sorted_runs.h"
#include "engine/mention/mention_finder.h"

namespace factlint {
namespace {

constexpr size_t kMaxItems = 256;

// What stands before or after a list, folded, with a blank at each end so that whole words match.
constexpr std::array<std::string_view, 17> kExceptBefore = {" except ",
                                                            " except for ",
                                                            " excepting ",
                                                            " excluding ",
                                                            " bar ",
                                                            " barring ",
                                                            " save ",
                                                            " save for ",
                                                            " all but ",
                                                            " everyone but ",
                                                            " every country but ",
                                                            " none but ",
                                                            " apart from ",
                                                            " aside from ",
                                                            " other than ",
                                                            " exception of ",
                                                            " minus "};
constexpr std::array<std::string_view, 21> kOpenBefore = {
    " including ",   " include ",      " includes ",   " included ",     " such as ",
    " like ",        " notably ",      " especially ", " particularly ", " among ",
    " among them ",  " among others ", " e.g. ",       " e.g ",          " eg ",
    " for example ", " for instance ", " say ",        " chiefly ",      " mainly ",
    " mostly "};
constexpr std::array<std::string_view, 15> kOpenAfter = {
    " and more ",     " and several ",  " and some ",   " and many ",     " and so on ",
    " and so forth ", " and the like ", " among them ", " among others ", " included ",
    " etc ",          " etc. ",         " to name ",    " for example ",  " for instance "};

class ListFinder {
 public:
  ListFinder(const Document& document, const Tokens& tokens, const Vocabulary& vocabulary,
             Mentions& mentions)
      : document_(document), tokens_(tokens), vocabulary_(vocabulary), mentions_(mentions) {}

  void find(const std::vector<Sentence>& sentences, const std::vector<uint32_t>& order) {
    size_t next = 0;
    for (const Sentence& sentence : sentences) {
      while (next < order.size() && mention(order[next]).core.first < sentence.tokens.first) ++next;
      size_t end = next;
      while (end < order.size() && mention(order[end]).core.first < sentence.tokens.last) ++end;
      in_sentence(sentence, order, next, end);
      next = end;
    }
  }

 private:
  const Mention& mention(uint32_t m) const { return mentions_.all[m]; }
  std::string_view word(uint32_t t) const { return vocabulary_.text(tokens_[t].word); }
  bool is_mark(uint32_t t, MarkClass c) const {
    return tokens_[t].kind == TokenKind::kMark && tokens_[t].mark_class == c;
  }

  /// "As members of the CIS, Kazakhstan and ...": a body that a first comma parts from countries is
  /// no item.
  bool joinable(uint32_t a, uint32_t b, bool first) const {
    const Mention& x = mention(a);
    const Mention& y = mention(b);
    if (x.type != y.type) return false;
    if (x.type != MentionType::kEntity) return true;
    const EntityMention& left = mentions_.entity(x);
    const EntityMention& right = mentions_.entity(y);
    const bool parted =
        first && left.family == EntityMention::kBodies && right.family == EntityMention::kPlaces;
    return !parted && countable(left.form) && countable(right.form);
  }
  static bool countable(NameForm form) {
    return form == NameForm::kName || form == NameForm::kAlias || form == NameForm::kAcronym ||
           form == NameForm::kSurname;
  }

  enum class Gap { kNone, kComma, kConjunction };

  /// What stands between two mentions: nothing but a comma or semicolon, or a conjunction as well.
  Gap gap(uint32_t first, uint32_t last) const {
    if (first == last || last - first > 4) return Gap::kNone;
    Gap found = Gap::kNone;
    for (uint32_t t = first; t < last; ++t) {
      if (is_mark(t, kComma) || is_mark(t, kSemicolon)) {
        if (found == Gap::kNone) found = Gap::kComma;
      } else if (is_mark(t, kAmpersand)) {
        found = Gap::kConjunction;
      } else if (tokens_[t].kind == TokenKind::kWord) {
        const std::string_view w = word(t);
        if (w == "and" || w == "or" || w == "nor" || w == "plus") {
          found = Gap::kConjunction;
        } else if (w == "as" && t + 2 < last && word(t + 1) == "well" && word(t + 2) == "as") {
          found = Gap::kConjunction;
          t += 2;
        } else if (w != "the" && w != "with" && w != "along") {
          return Gap::kNone;
        }
      } else {
        return Gap::kNone;
      }
    }
    return found;
  }

  void in_sentence(const Sentence& sentence, const std::vector<uint32_t>& order, size_t begin,
                   size_t end) {
    std::vector<uint32_t>& items = items_;
    for (size_t i = begin; i < end;) {
      items.assign(1, order[i]);
      bool conjunction = false;
      size_t j = i + 1;
      for (; j < end && items.size() < kMaxItems; ++j) {
        const Gap between = gap(mention(items.back()).core.last, mention(order[j]).core.first);
        if (between == Gap::kNone ||
            !joinable(items.back(), order[j], items.size() == 1 && between == Gap::kComma))
          break;
        // "A, B and C, D": a comma after the conjunction starts something else, a semicolon a
        // group.
        if (conjunction && between == Gap::kComma &&
            !is_mark(mention(items.back()).core.last, kSemicolon))
          break;
        conjunction |= between == Gap::kConjunction;
        items.push_back(order[j]);
      }
      if (items.size() >= 2) add(sentence, items, conjunction);
      i = j;
    }
  }

  void add(const Sentence& sentence, const std::vector<uint32_t>& items, bool conjunction) {
    Mention list;
    list.type = MentionType::kList;
    list.core = {mention(items.front()).core.first, mention(items.back()).core.last};
    list.tokens = {mention(items.front()).tokens.first, list.core.last};
    const ListKind kind = kind_of(sentence, list.tokens);
    // "A, B" alone may be an apposition; a third item, an "and" or an opener makes it a list.
    if (items.size() == 2 && !conjunction && kind == ListKind::kClosed) return;
    list.core_text = {tokens_[list.core.first].begin, tokens_[list.core.last - 1].end};
    list.text = {tokens_[list.tokens.first].begin, list.core_text.end};
    list.payload = static_cast<uint32_t>(mentions_.lists.size());
    ListMention value;
    value.items = items;
    value.kind = kind == ListKind::kClosed && !conjunction ? ListKind::kOpen : kind;
    mentions_.lists.push_back(std::move(value));
    mentions_.all.push_back(list);
  }

  /// Up to four folded words that end before `end`, or that begin at `begin`; commas and brackets
  /// left out.
  std::string words_before(const Sentence& sentence, uint32_t end) const {
    std::string out;
    uint32_t left = 4;
    for (uint32_t t = end; t > sentence.tokens.first && left > 0 && end - t < 8; --t) {
      if (tokens_[t - 1].kind == TokenKind::kMark) {
        if (stops(t - 1)) break;
        continue;
      }
      out.insert(0, fold_word(document_.view(tokens_[t - 1].range())) + " ");
      --left;
    }
    return " " + out;
  }

  std::string words_after(const Sentence& sentence, uint32_t begin) const {
    std::string out = " ";
    uint32_t left = 4;
    for (uint32_t t = begin; t < sentence.tokens.last && left > 0 && t - begin < 8; ++t) {
      if (tokens_[t].mark_class == kEllipsis) out += "etc ";
      if (tokens_[t].kind == TokenKind::kMark) {
        if (stops(t)) break;
        continue;
      }
      out += fold_word(document_.view(tokens_[t].range())) + " ";
      --left;
    }
    return out;
  }

  bool stops(uint32_t t) const {
    return is_mark(t, kSemicolon) || is_mark(t, kDash) || is_mark(t, kCloseBracket) ||
           is_mark(t, kQuestion);
  }

  ListKind kind_of(const Sentence& sentence, TokenRange range) const {
    const std::string before = words_before(sentence, range.first);
    const std::string after = words_after(sentence, range.last);
    // "Russia and Belarus; in the Caucasus, Armenia": groups of which this is the first.
    const bool more_groups =
        range.last + 1 < sentence.tokens.last && is_mark(range.last, kSemicolon);
    const auto ends = [&](std::string_view phrase) { return before.ends_with(phrase); };
    const auto begins = [&](std::string_view phrase) { return after.starts_with(phrase); };
    if (ends(" neither ")) return ListKind::kNeither;
    if (std::any_of(kExceptBefore.begin(), kExceptBefore.end(), ends)) return ListKind::kExcept;
    if (std::any_of(kOpenBefore.begin(), kOpenBefore.end(), ends)) return ListKind::kOpen;
    if (std::any_of(kOpenAfter.begin(), kOpenAfter.end(), begins)) return ListKind::kOpen;
    // "and two others", "and a few other states"
    const bool more = begins(" and ") || begins(" plus ");
    if (more && (after.find(" other ") != std::string::npos ||
                 after.find(" others ") != std::string::npos)) {
      return ListKind::kOpen;
    }
    if (more_groups) return ListKind::kOpen;
    return ListKind::kClosed;
  }

  const Document& document_;
  const Tokens& tokens_;
  const Vocabulary& vocabulary_;
  Mentions& mentions_;
  std::vector<uint32_t> items_;  ///< kept for its memory
};

}  // namespace

void find_lists(const Document& document, const Tokens& tokens,
                const std::vector<Sentence>& sentences, const Vocabulary& vocabulary,
                Mentions& mentions) {
  std::vector<uint32_t> order;
  for (uint32_t m = 0; m < mentions.all.size(); ++m) {
    const MentionType type = mentions.all[m].type;
    if (type == MentionType::kEntity || type == MentionType::kMoney ||
        type == MentionType::kPercentage)
      order.push_back(m);
  }
  merge_runs(order, [&](uint32_t a, uint32_t b) {
    return mentions.all[a].core.first != mentions.all[b].core.first
               ? mentions.all[a].core.first < mentions.all[b].core.first
               : a < b;
  });
  ListFinder(document, tokens, vocabulary, mentions).find(sentences, order);
}

}  // namespace factlint
