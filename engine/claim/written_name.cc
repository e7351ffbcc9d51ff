// Names and titles as a sentence writes them: given name, rank, the words of an office.
#include "engine/claim/written_name.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 10> kHonorifics = {"mr",   "mrs", "ms",   "dr",  "sir",
                                                          "prof", "h.e", "h.e.", "hon", "rev"};
/// In a headline they have a capital too: "His Surname Orlov".
constexpr std::array<std::string_view, 3> kNounsBeforeName = {"surname", "name", "colleague"};

}  // namespace

bool is_rank_word(std::string_view folded) {
  constexpr std::array<std::string_view, 22> kRanks = {
      "general", "gen",      "colonel",   "col",     "lieutenant", "lt",       "major", "maj",
      "admiral", "adm",      "marshal",   "captain", "capt",       "sergeant", "sgt",   "brigadier",
      "brig",    "corporal", "commodore", "ensign",  "private",    "cadet"};
  return std::find(kRanks.begin(), kRanks.end(), folded) != kRanks.end();
}

WrittenName NameReader::at(NodeId id) const {
  const Node& node = view_.node(id);
  if (node.kind == NodeKind::kVerb || node.pronoun) return {};
  TokenRange core{node.head, node.head + 1};
  if (node.entity != kNoMention &&
      view_.context().mentions.all[node.entity].type == MentionType::kEntity) {
    core = view_.context().mentions.all[node.entity].core;
  }
  if (!capital(core.last - 1)) return {};
  uint32_t first = core.first;
  while (first > node.tokens.first && capital(first - 1) && !is_title(first - 1) &&
         !in_other_entity(first - 1, core))
    --first;
  WrittenName name;
  name.full = view_.words({first, core.last});
  name.range = view_.context().text_range({first, core.last});
  if (first < core.first) {
    name.given = view_.words({first, core.first});
    name.given_range = view_.context().text_range({first, core.first});
  }
  read_rank(name, first);
  return name;
}

/// The ranks that stand right before the name's first token: "Col. Gen. Jan Sokol".
void NameReader::read_rank(WrittenName& name, uint32_t first) const {
  const uint32_t begin = view_.phrases().tokens.first;
  uint32_t last_rank = first;
  for (uint32_t t = first; t > begin;) {
    --t;
    if (view_.context().tokens[t].kind == TokenKind::kMark) {
      const MarkClass mark = static_cast<MarkClass>(view_.context().tokens[t].mark_class);
      if (mark == kPeriod || mark == kHyphen) continue;
      break;
    }
    const std::string_view word = view_.folded(t);
    if (!is_rank_word(word)) break;
    name.rank = name.rank.empty() ? std::string(word) : std::string(word) + " " + name.rank;
    last_rank = t;
  }
  if (last_rank < first) name.rank_range = view_.context().text_range({last_rank, first});
}

bool NameReader::capital(uint32_t token) const {
  const Token& t = view_.context().tokens[token];
  return t.kind == TokenKind::kWord && t.is(kCapitalised);
}

bool NameReader::is_title(uint32_t token) const {
  const WordId word = view_.context().tokens[token].word;
  for (const Analysis& a : view_.context().lexicon.analyses(word)) {
    if (a.part == PartOfSpeech::kNoun && a.noun_class == NounClass::kPerson) return true;
    if (a.part == PartOfSpeech::kDeterminer || a.part == PartOfSpeech::kPreposition) return true;
  }
  const std::string_view text = view_.folded(token);
  return is_rank_word(text) || one_of(kHonorifics, text) || one_of(kNounsBeforeName, text);
}

bool NameReader::in_other_entity(uint32_t token, TokenRange core) const {
  for (const uint32_t m : view_.mentions()) {
    const Mention& mention = view_.context().mentions.all[m];
    if (mention.type == MentionType::kEntity && mention.core.contains(token) &&
        !mention.core.overlaps(core))
      return true;
  }
  return false;
}

/// The words of a title phrase: entities, determiners and numbers left out, "commander in chief of"
/// kept up to its head.
std::string title_words(const SentenceView& view, NodeId id) {
  const Node& node = view.node(id);
  std::string text;
  for (uint32_t t = node.tokens.first; t < node.tokens.last; ++t) {
    const Token& token = view.context().tokens[t];
    if (token.kind != TokenKind::kWord) continue;
    if (t != node.head && view.context().lexicon.has(token.word, PartOfSpeech::kDeterminer))
      continue;
    bool entity = false;
    for (const uint32_t m : view.mentions()) {
      const Mention& mention = view.context().mentions.all[m];
      entity |=
          mention.type == MentionType::kEntity && mention.tokens.contains(t) && t != node.head;
    }
    if (entity) continue;
    if (!text.empty()) text += ' ';
    text += view.folded(t);
  }
  return text;
}

/// "[minister] of [defence]": a portfolio told by an of-phrase that names no entity.
std::string portfolio(const SentenceView& view, NodeId id) {
  std::string text;
  for (const Edge& edge : view.phrases().from(id)) {
    if (edge.relation != Relation::kPrep) continue;
    const std::string_view p = view.context().vocabulary.text(edge.word);
    if (p != "of" && p != "for") continue;
    for (const NodeId part : view.conjuncts(edge.to)) {
      // "director of the service and a former guard": a title of its own.
      if (part != edge.to && view.node(part).determiner == Determiner::kIndefinite) break;
      // "minister of the interior, and the commander of the guard": somebody else
      const uint32_t first = view.node(part).tokens.first;
      if (part != edge.to && first >= view.phrases().tokens.first + 2 &&
          view.word(first - 1) == "and" && view.context().tokens[first - 2].mark_class == kComma)
        break;
      // "leader for decades": how long, not of what.
      const std::string_view lemma = view.context().vocabulary.text(view.node(part).lemma);
      static constexpr std::array<std::string_view, 10> kLasting = {
          "decade", "year", "term", "time", "while", "month", "week", "period", "spell", "now"};
      if (view.is_temporal(part) || one_of(kLasting, lemma)) break;
      const std::string words = title_words(view, part);
      if (view.node(part).entity == kNoMention && !words.empty())
        text += (text.empty() ? "of " : " ") + words;
    }
  }
  return text;
}

}  // namespace factlint
