#include "engine/claim/office_counterpart.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

class CounterpartReader {
 public:
  CounterpartReader(const SentenceView& view, const Predicate& office)
      : view_(view), office_(office) {}

  bool is_counterpart(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.plural) return false;
    const std::string_view noun = lemma(id);
    return noun == "counterpart" || noun == "colleague" ||
           (noun == "number" && node.head > view_.phrases().tokens.first &&
            view_.word(node.head - 1) == "opposite");
  }

  /// The office named last; empty if there is none, or several before the sentence.
  std::string title(NodeId post) const {
    for (NodeId id = post; id-- > 0;) {
      if (view_.node(id).kind != NodeKind::kNoun || is_counterpart(id) || !is_office(id)) continue;
      if (view_.node(id).plural) return {};
      const std::string of = portfolio(view_, id);
      return title_words(view_, id) + (of.empty() ? "" : " " + of);
    }
    return view_.sentence() == 0 ? std::string() : minister_before();
  }

  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  /// "his colleague", where "his Chadian colleague" has the same post elsewhere.
  bool is_bare(NodeId post) const {
    static constexpr std::array<std::string_view, 7> kOwners = {"his", "her", "their", "a",
                                                                "one", "the", "whose"};
    const uint32_t head = view_.node(post).head;
    return head > view_.phrases().tokens.first && one_of(kOwners, view_.folded(head - 1));
  }

  /// "his colleague, [X]".
  bool name_follows(NodeId post) const {
    const uint32_t t = view_.node(post).tokens.last;
    return std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
      const uint32_t first = view_.context().mentions.all[m].tokens.first;
      return (first == t || first == t + 1) &&
             !view_.resolve_mention(m, *office_.role("holder")).fillers.empty();
    });
  }

 private:
  bool is_office(NodeId id) const {
    const WordId word = view_.node(id).lemma;
    return std::any_of(office_.nouns.begin(), office_.nouns.end(), [&](const NounCue& cue) {
      return cue.denotes == "holder" && cue.words.back() == word;
    });
  }

  /// The one kind of minister that the sentence before tells of.
  std::string minister_before() const {
    static constexpr std::array<std::string_view, 10> kDepartments = {
        "interior", "defence", "defense", "foreign",   "finance",
        "justice",  "health",  "energy",  "education", "culture"};
    const TokenRange before = view_.context().sentences[view_.sentence() - 1].tokens;
    std::string found;
    for (uint32_t t = before.first; t + 1 < before.last; ++t) {
      const std::string_view word = view_.folded(t);
      if (!one_of(kDepartments, word) || view_.folded(t + 1) != "minister") continue;
      if (!found.empty() && found != word) return {};
      found = word;
    }
    return found.empty() ? found : found + " minister";
  }

  const SentenceView& view_;
  const Predicate& office_;
};

}  // namespace

bool take_counterpart(const SentenceView& view, const Predicate& office, NodeId post,
                      std::string& title) {
  const CounterpartReader reader(view, office);
  if (!reader.is_counterpart(post)) return true;
  const std::string same = reader.title(post);
  if (reader.lemma(post) == "colleague" &&
      (same.empty() || reader.is_bare(post) || !reader.name_follows(post)))
    return false;
  if (!same.empty()) title = same;
  return true;
}

}  // namespace factlint
