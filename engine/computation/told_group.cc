// Noun phrases and what stands between them -> groups.
#include "engine/computation/told_group.h"

#include <algorithm>

#include "engine/computation/announced_list.h"
#include "engine/computation/content_words.h"
#include "engine/computation/list_run.h"
#include "engine/computation/parts.h"
#include "engine/lexicon/kinds.h"

namespace factlint::computation {
namespace {

constexpr uint32_t kLongPhrase = 9;   // atoms of "for fiction"
constexpr uint32_t kLongClause = 14;  // and of "was jailed for six years"

constexpr ListedWords kTitles =
    "mr mrs ms miss dr sir lady lord dame sgt sergeant pte private cpl corporal capt captain lt "
    "major maj col colonel gen general prof professor pc judge justice councillor cllr rev "
    "inspector constable lieutenant father sister brother";

class GroupReader {
 public:
  explicit GroupReader(const SentenceText& text)
      : text_(text), phrases_(text.context().phrases(text.sentence())) {}

  ToldGroups read() {
    read_items();
    if (!read_clauses()) {
      for (size_t k = 0; k < items_.size();) k = read_group(k);
    }
    return std::move(out_);
  }

 private:
  /// The atom that holds a token.
  uint32_t atom_of(uint32_t token) const {
    uint32_t low = 0;
    uint32_t high = text_.size();
    while (low < high) {
      const uint32_t middle = (low + high) / 2;
      if (text_[middle].tokens.last <= token)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }

  void read_items() {
    for (const Node& node : phrases_.nodes) {
      if (node.kind != NodeKind::kNoun || node.pronoun || node.relative || node.tokens.empty())
        continue;
      GroupItem item;
      item.first = atom_of(node.tokens.first);
      item.last = atom_of(node.tokens.last - 1) + 1;
      item.head = atom_of(node.head);
      if (!items_.empty() && item.first < items_.back().last) continue;
      if (text_[item.head].kind != AtomKind::kWord) continue;
      // "Dr Lin Mei"
      if (!items_.empty() && items_.back().last == item.first && text_.capital(item.first) &&
          among(kTitles, text_[items_.back().head].word)) {
        item.first = items_.back().first;
        items_.pop_back();
      }
      if (read_item(item)) items_.push_back(item);
    }
  }

  bool read_item(GroupItem& item) const {
    const bool opening = item.first == 0;
    bool capital = false;
    int capitals = 0;
    uint32_t number = kNone;
    for (uint32_t i = item.first; i < item.last; ++i) {
      if (is_count(text_, i) && number == kNone) number = i;
      if (i == 0 && opening && !text_.name_word(1)) continue;  // a capital of the sentence's
      capitals += name_word(text_, i) ? 1 : 0;
    }
    // "Germany, France and Poland": no other word is meant.
    if (opening && capitals == 0 && item.last == 1 && text_.capital(0) && !common_noun(0))
      ++capitals;
    capital = capitals > 0 && text_.capital(item.head);
    item.name = capital;
    const bool titled = among(kTitles, text_[item.first].word) && text_.capital(item.first);
    item.person = capital ? titled || (capitals == item_words(item) && capitals > 1 && given(item))
                          : person_noun(item.head);
    if (number != kNone) {
      const Quantity& q = text_.figure_at(number).quantity;
      item.counted = true;
      if (q.hedge != Hedge::kNone || !q.value.is_integer() || q.value > Decimal(200)) return true;
      item.number = static_cast<int>(q.value.to_int());
      return true;
    }
    for (uint32_t i = item.first; i < item.last; ++i) {
      if (text_.any_word(i, {"pair", "couple", "both"})) item.number = 2;
      if (const int group = collective(text_[i].word); group > 2) item.number = group;
    }
    if (item.number > 0) return true;
    // "the Coles": a family
    const bool family = capital && item.first > 0 && text_[item.head].word.ends_with("s") &&
                        (text_.word(item.first, "the") || text_.word(item.first - 1, "the")) &&
                        text_.noun_class(item.head) != NounClass::kLocation;
    item.number = family || (!capital && text_.plural_noun(item.head)) ? 0 : 1;
    return true;
  }

  int item_words(const GroupItem& item) const {
    int words = 0;
    for (uint32_t i = item.first; i < item.last; ++i)
      words += text_[i].kind == AtomKind::kWord ? 1 : 0;
    return words;
  }

  /// "Hanna Weiss", "Colm Heaney": not "Marsh Lane", whose last word is a noun.
  bool given(const GroupItem& item) const {
    for (const Analysis& a : text_.context().lexicon.analyses(text_[item.first].id)) {
      if (a.part == PartOfSpeech::kAdjective) return false;
    }
    if (!common_noun(item.last - 1)) return true;
    const std::string_view last = text_.lemma(item.last - 1);
    for (const std::string_view place : {"way", "structure", "tract", "region", "land", "facility",
                                         "organization", "water", "group", "settlement"}) {
      if (kind_of(last, place)) return false;
    }
    return true;
  }

  /// A word of the lexicon, whether or not it is written with a capital.
  bool common_noun(uint32_t i) const {
    return text_.context().lexicon.has(text_[i].id, PartOfSpeech::kNoun);
  }

  bool person_noun(uint32_t head) const {
    const std::string_view w = text_[head].word;
    if (w.size() > 5 && (w.ends_with("men") || w.ends_with("man")) && !common_noun(head))
      return true;
    // "all nine crew"
    if (text_.noun_class(head) == NounClass::kGroup && head > 0 && is_count(text_, head - 1) &&
        !text_.plural_noun(head))
      return true;
    // "eight climbers", who are plants elsewhere, but no trawlers
    const bool sense = text_.noun_class(head) != NounClass::kArtifact && head > 0 &&
                       text_.is_figure(head - 1) && kind_of(text_.lemma(head), "person");
    return sense || text_.noun_class(head) == NounClass::kPerson || text_.is(head, kKinWord) ||
           general_person(text_.lemma(head));
  }

  /// One past ages and brackets behind an item: ", 34", "(34)".
  uint32_t behind_age(uint32_t i) const {
    if (text_.mark(i, kComma) && text_.is_figure(i + 1) &&
        (text_.mark(i + 2, kComma) || text_.word(i + 2, "and") || i + 3 >= text_.size()))
      i += 2;
    if (!text_.mark(i, kOpenBracket)) return i;
    uint32_t close = i;
    while (text_.in(close) && close < i + 8 && !text_.mark(close, kCloseBracket)) ++close;
    return text_.mark(close, kCloseBracket) ? close + 1 : i;
  }

  /// The first item that begins at or behind atom `i`.
  size_t item_from(uint32_t i, size_t next) const {
    while (next < items_.size() && items_[next].first < i) ++next;
    return next;
  }

  bool separator(uint32_t i) const {
    return text_.mark(i, kComma) || text_.mark(i, kSemicolon) || text_.word(i, "and");
  }

  /// One past the phrase that begins with the preposition at `i`: "for fiction"; `i` itself if a
  /// clause follows.
  uint32_t phrase_end(uint32_t i) const {
    uint32_t end = i + 1;
    while (end < text_.size() && end < i + kLongPhrase && !separator(end) &&
           !text_.end_of_clause(end))
      ++end;
    const bool whole = separator(end) || text_.end_of_clause(end) || end >= text_.size();
    return whole && !holds_verb(text_, i, end) ? end : i;
  }

  /// What the items of a list have in common: "for" of "A for fiction, B for poetry".
  struct Manner {
    std::string_view preposition;  ///< empty: none
    uint32_t first_end = 0;        ///< where the first item's clause ends
  };

  /// "A for fiction, B for poetry", "A was jailed for six years, B for five": how each item goes
  /// on.
  Manner manner_of(size_t first) const {
    const GroupItem& item = items_[first];
    uint32_t comma = item.last;
    while (comma < text_.size() && comma < item.last + kLongClause && !separator(comma) &&
           !text_.end_of_clause(comma))
      ++comma;
    if (!separator(comma)) return {};
    uint32_t at = comma + (text_.mark(comma, kComma) && text_.word(comma + 1, "and") ? 2 : 1);
    const size_t next = item_from(at, first + 1);
    if (next >= items_.size() || items_[next].first != at) return {};
    at = items_[next].last;
    if (!text_.is(at, kPrepositionWord)) return {};
    const bool gapped = !text_.is(item.last, kPrepositionWord);
    if (gapped && (!item.name || !items_[next].name)) return {};
    for (uint32_t i = item.last; i < comma; ++i) {
      if (text_[i].word == text_[at].word) return {text_[at].word, comma};
    }
    return {};
  }

  /// "a son, Peter, and", "Peter, a farmer, and": the second tells who the first is.
  bool apposition(const GroupItem& a, const GroupItem& b) const {
    if (!text_.mark(b.last, kComma) && b.last + 1 < text_.size()) return false;
    const bool new_one = text_.any_word(a.first, {"a", "an", "the", "his", "her", "their", "its"});
    if (b.name && !a.name && a.person && a.number == 1 && new_one) return true;
    return a.name && !b.name && b.number == 1 && text_.is(b.first, kArticleWord) && b.person;
  }

  /// Where the list goes on behind an item that ends at `i`; `i` itself if the item does not go on
  /// as the others do.
  uint32_t behind_item(const Manner& manner, uint32_t i, bool& fits) const {
    i = behind_age(i);
    if (!manner.preposition.empty()) {
      const uint32_t end = text_[i].word == manner.preposition ? phrase_end(i) : i;
      fits = end > i;
      return end;
    }
    // "Ann Bell of Leeds", "a chapel near Bude", "a trust based in Hull"
    if (text_.any_word(i, {"based", "living"}) && text_.is(i + 1, kPrepositionWord)) ++i;
    if (!text_.any_word(i, {"of", "from", "near", "in", "at"}) || !name_word(text_, i + 1))
      return i;
    uint32_t end = i + 1;
    while (name_word(text_, end)) ++end;
    return end;
  }

  /// "two sons, Aldo and Marco, and": one past the names of a counted item; `i` itself if none
  /// stand there.
  uint32_t behind_names(const GroupItem& item, uint32_t i) const {
    if (item.name || item.number < 2 || !text_.mark(i, kComma)) return i;
    size_t next = item_from(i + 1, 0);
    uint32_t at = i + 1;
    for (int names = 1; next < items_.size() && items_[next].first == at && items_[next].name;
         ++names, ++next) {
      at = items_[next].last;
      const bool last = names == item.number;
      if (last) return text_.mark(at, kComma) || text_.word(at, "and") ? at : i;
      const bool joint = text_.word(at, "and");
      if (joint != (names + 1 == item.number) || (!joint && !text_.mark(at, kComma))) return i;
      ++at;
    }
    return i;
  }

  /// The list that begins with an item; false if none does.
  bool read_list(size_t first, const Manner& manner, size_t& used) {
    ToldGroup group;
    group.items.push_back(items_[first]);
    group.alike = !manner.preposition.empty();
    int doubts = 0;
    bool fits = true;
    uint32_t end = items_[first].last;
    uint32_t i = group.alike ? manner.first_end
                             : behind_item(manner, behind_names(items_[first], end), fits);
    size_t next = item_from(i, first + 1);
    bool closed = false;
    bool commas = false;
    // "from A, from B and from C"
    group.first = items_[first].first;
    const bool led = group.first > 0 && text_.is(group.first - 1, kPrepositionWord);
    while (next < items_.size() && fits) {
      const bool mark = text_.mark(i, kComma) || text_.mark(i, kSemicolon);
      uint32_t at = mark ? i + 1 : i;
      // "A and B and C"
      const bool joint = text_.word(at, "and") && (!closed || (!commas && !mark));
      if (joint) ++at;
      if (at == i) break;
      commas = commas || mark;
      if (led && text_[at].word == text_[group.first - 1].word) ++at;
      if (items_[next].first != at) break;
      if (!joint && apposition(group.items.back(), items_[next])) {
        doubts += group.items.back().name ? 1 : 0;
        i = end = items_[next].last;
      } else if (closed && !joint) {
        break;
      } else {
        group.items.push_back(items_[next]);
        closed = closed || joint;
        end = items_[next].last;
        i = behind_item(manner, behind_names(items_[next], end), fits);
      }
      next = item_from(i, next + 1);
    }
    group.listed = closed && fits && group.items.size() > 1;
    if (!group.listed) return false;
    // "A, B and C, D and E": where it ends is not sure.
    const bool goes_on = (text_.mark(i, kComma) && text_.word(i + 1, "and")) ||
                         text_.any_word(i, {"and", "plus", "or", "with"});
    finish(group, std::max(i, end), doubts);
    if (goes_on || tail_of_list(first)) group.most = group.least = 0;
    out_.groups.push_back(std::move(group));
    used = next;
    return true;
  }

  /// "the cost, a lack of staff and the weather", "lentil soup, roast lamb and tart": what was read
  /// is only the end of a list that began before.
  bool tail_of_list(size_t first) const {
    if (first == 0) return false;
    uint32_t i = items_[first].first;
    const GroupItem& before = items_[first - 1];
    while (i > 0 && text_.lower(i - 1) && (text_.noun(i - 1) || text_.adjective(i - 1))) --i;
    // "a lack of staff"
    if (i > 0 && text_.word(i - 1, "of") && before.last == i - 1) i = before.first;
    if (i < 2 || !text_.mark(i - 1, kComma)) return false;
    // "In May, Ann and Tom": an adjunct opens the sentence
    bool verb = false;
    for (uint32_t k = 0; k < i; ++k) verb = verb || text_.finite_verb(k);
    if (text_.is(0, kPrepositionWord) && !verb) return false;
    return text_.lower(i - 2) && text_.noun(i - 2);
  }

  size_t read_group(size_t first) {
    size_t used = first + 1;
    if (read_list(first, manner_of(first), used)) return used;
    if (read_list(first, {}, used)) return used;
    return read_single(first);
  }

  size_t read_single(size_t first) {
    const GroupItem& item = items_[first];
    if (item.number == 1) {
      out_.singles.push_back(item);
      return first + 1;
    }
    ToldGroup group;
    group.items.push_back(item);
    finish(group, item.last, 0);
    out_.groups.push_back(std::move(group));
    return first + 1;
  }

  /// "A, of Leeds, won ...; B, of York, ...; and C ...": a clause for each.
  bool read_clauses() {
    ToldGroup group;
    uint32_t begin = 0;
    for (uint32_t i = 0; i < text_.size(); ++i) {
      if (text_.mark(i, kColon)) begin = i + 1;
    }
    group.first = begin;
    for (uint32_t i = begin; i < text_.size(); ++i) {
      if (i > begin && !text_.mark(i - 1, kSemicolon)) continue;
      const uint32_t at = text_.word(i, "and") ? i + 1 : i;
      const size_t item = item_from(at, 0);
      if (item >= items_.size() || items_[item].first != at || items_[item].number != 1 ||
          text_.word(items_[item].last, "and"))
        return false;
      // "bread, Crumb Street; cheese, Holly Farm": clauses that begin alike.
      const bool alike = group.items.empty() || items_[item].name == group.items[0].name;
      if (!alike || (!items_[item].name && !text_.mark(items_[item].last, kComma))) return false;
      group.items.push_back(items_[item]);
    }
    if (group.items.size() < 3) return false;
    group.listed = group.alike = true;
    finish(group, text_.size(), 0);
    out_.groups.push_back(std::move(group));
    return true;
  }

  void finish(ToldGroup& group, uint32_t last, int doubts) const {
    group.first = group.items.front().first;
    group.last = last;
    int sum = 0;
    for (const GroupItem& item : group.items) {
      if (item.number == 0) sum = -1000;
      sum += item.number;
    }
    group.most = std::max(sum, 0);
    const bool bare = std::all_of(group.items.begin(), group.items.end(), [](const GroupItem& i) {
      return i.number == 0 && !i.counted && i.last == i.first + 1;
    });
    if (bare && group.items.size() > 1) group.kinds = static_cast<int>(group.items.size());
    group.least = std::max(group.most - doubts, 0);
    const uint32_t before = group.first;
    // "three of the cars", "four of the dead as A, B, C and D"
    for (uint32_t k = before; k > 0; --k) {
      if (text_.is(k - 1, kOpenWord) || text_.any_word(k - 1, {"among", "like"})) group.part = true;
      if (text_.word(k - 1, "of") && k > 1 &&
          (text_.is_figure(k - 2) || text_.any_word(k - 2, {"some", "most", "many", "one"})))
        group.part = true;
    }
    if (text_.is(group.last, kOpenWord) || text_.word(group.last, "of")) group.part = true;
    if (text_.mark(group.last, kComma) && text_.is(group.last + 1, kOpenWord | kRestWord))
      group.part = true;
    group.whole = before > 1 && text_.word(before - 1, "of") &&
                  (text_.noun_class(before - 2) == NounClass::kGroup ||
                   text_.any_word(before - 2, {"consists", "consisted", "composed", "up"}));
    // "named the dead as A, B and C", "The winners were A and B": the list tells who they are.
    group.told_as = before > 1 && group.listed &&
                    (text_.word(before - 1, "as") || text_.mark(before - 1, kColon) ||
                     text_.any_word(before - 1, {"are", "were"}));
  }

  const SentenceText& text_;
  const Phrases& phrases_;
  std::vector<GroupItem> items_;
  ToldGroups out_;
};

}  // namespace

ToldGroups read_groups(const SentenceText& text) { return GroupReader(text).read(); }

}  // namespace factlint::computation
