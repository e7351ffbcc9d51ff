#include "engine/claim/office_introduced.h"

#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// The token behind ", a man named", ", a certain", ", a woman by the name of"; 0 if none.
uint32_t named_behind_comma(const SentenceView& view, NodeId noun) {
  constexpr uint32_t kReach = 6;
  static constexpr std::array<std::string_view, 12> kOne = {
      "man",     "woman",  "general",    "civilian",  "person",  "lady",
      "soldier", "lawyer", "politician", "economist", "officer", "gentleman"};
  uint32_t t = view.node(noun).tokens.last;
  const uint32_t last = view.phrases().tokens.last;
  const uint32_t end = std::min(last, t + kReach);
  while (t < end && view.context().tokens[t].mark_class != kComma) ++t;
  if (t + 4 >= last || t >= end || (view.word(t + 1) != "a" && view.word(t + 1) != "an")) return 0;
  t += 2;
  if (view.word(t) == "certain") return t + 1;
  if (!one_of(kOne, view.folded(t)) && !one_of(kOne, view.folded(++t))) return 0;
  if (t + 1 < last && (view.word(t + 1) == "named" || view.word(t + 1) == "called")) return t + 2;
  if (t + 4 < last && view.word(t + 1) == "by" && view.word(t + 2) == "the" &&
      view.word(t + 3) == "name" && view.word(t + 4) == "of")
    return t + 5;
  return 0;
}

/// The token behind "It is as [title] of Y that"; 0 if none.
uint32_t named_by_cleft(const SentenceView& view, NodeId noun) {
  constexpr uint32_t kReach = 12;
  const uint32_t begin = view.phrases().tokens.first;
  const Node& title = view.node(noun);
  uint32_t as = title.tokens.first;
  if (as > begin && view.word(as) != "as") --as;
  if (as < begin + 2 || view.word(as) != "as" || view.folded(as - 2) != "it" ||
      (view.word(as - 1) != "is" && view.word(as - 1) != "was"))
    return 0;
  const uint32_t end = std::min(view.phrases().tokens.last, title.tokens.last + kReach);
  for (uint32_t t = title.tokens.last; t + 1 < end; ++t) {
    if (view.word(t) == "that") return t + 1;
  }
  return 0;
}

/// ", Jan Orlov," with nothing else between the marks.
bool is_set_off(const SentenceView& view, NodeId node) {
  const TokenRange name = view.node(node).tokens;
  const TokenRange sentence = view.phrases().tokens;
  const auto& tokens = view.context().tokens;
  return name.first > sentence.first && name.size() >= 2 &&
         tokens[name.first - 1].mark_class == kComma && tokens[name.first].is(kCapitalised) &&
         (name.last >= sentence.last || tokens[name.last].kind == TokenKind::kMark);
}

/// "the deputy of [the man] who runs it", "who met [the man] in charge": the name may be the
/// other's.
bool depends_on_other(const SentenceView& view, NodeId person) {
  const uint32_t first = view.node(person).tokens.first;
  const uint32_t begin = view.phrases().tokens.first;
  if (first == begin) return false;
  for (uint32_t t = begin; t < first; ++t) {
    const NodeId at = view.phrases().node_at(t);
    if (at != kNoNode && at != person && is_person_noun(view, at)) return true;
  }
  return view.word(first - 1) == "of";
}

}  // namespace

bool is_person_noun(const SentenceView& view, NodeId id) {
  const Node& node = view.node(id);
  if (node.kind != NodeKind::kNoun || node.entity != kNoMention || node.plural) return false;
  const auto analyses = view.context().lexicon.analyses(node.lemma);
  return std::any_of(analyses.begin(), analyses.end(), [](const Analysis& a) {
    return a.part == PartOfSpeech::kNoun && a.noun_class == NounClass::kPerson;
  });
}

NodeId name_behind_clause(const SentenceView& view, const RelationInstance& instance,
                          NodeId person) {
  if (instance.verb == kNoNode || !is_person_noun(view, person) || depends_on_other(view, person))
    return kNoNode;
  uint32_t end = view.node(instance.verb).tokens.last;
  for (const RoleNode& r : instance.roles) {
    if (r.node != kNoNode && r.node != person) end = std::max(end, view.node(r.node).tokens.last);
  }
  const uint32_t last = view.phrases().tokens.last;
  if (end + 2 >= last || view.context().tokens[end].mark_class != kComma) return kNoNode;
  const NodeId named = view.phrases().node_at(end + 1);
  return named != kNoNode && is_set_off(view, named) ? named : kNoNode;
}

bool is_described(const SentenceView& view, NodeId name) {
  static constexpr std::array<std::string_view, 5> kCharge = {"charge", "command", "head", "helm",
                                                              "control"};
  constexpr uint32_t kReach = 14;
  if (!is_set_off(view, name)) return false;
  const uint32_t begin = view.phrases().tokens.first;
  const uint32_t comma = view.node(name).tokens.first - 1;
  for (uint32_t t = comma; t > begin + 2 && comma - t < kReach; --t) {
    if (view.word(t) != "of" || !one_of(kCharge, view.word(t - 1))) continue;
    const uint32_t in = view.word(t - 2) == "the" ? t - 3 : t - 2;
    if (in <= begin || (view.word(in) != "in" && view.word(in) != "at")) return false;
    const NodeId person = view.phrases().node_at(in - 1);
    return person != kNoNode && is_person_noun(view, person) && !depends_on_other(view, person) &&
           view.node(person).determiner == Determiner::kDefinite;
  }
  return false;
}

uint32_t introduced_name(const SentenceView& view, NodeId noun) {
  const uint32_t name = named_behind_comma(view, noun);
  return name != 0 ? name : named_by_cleft(view, noun);
}

std::vector<RoleFiller> unknown_name_in(const DocumentContext& context, TokenRange answer) {
  static constexpr std::array<std::string_view, 13> kBefore = {
      "answer", "a",   "an", "general", "man", "woman", "called",
      "named",  "one", "it", "is",      "mr",  "of"};
  uint32_t t = answer.first;
  while (t < answer.last && (context.tokens[t].kind == TokenKind::kMark ||
                             one_of(kBefore, fold_word(context.view({t, t + 1})))))
    ++t;
  if (t + 2 > answer.last) return {};
  const auto is_name = [&](uint32_t at) {
    const Token& token = context.tokens[at];
    return token.kind == TokenKind::kWord && token.is(kCapitalised) && token.end - token.begin > 2;
  };
  static constexpr std::array<std::string_view, 7> kHolds = {"holds", "does",  "heads",   "leads",
                                                             "runs",  "fills", "occupies"};
  const bool ends = t + 2 == answer.last || context.tokens[t + 2].kind == TokenKind::kMark ||
                    one_of(kHolds, context.vocabulary.text(context.tokens[t + 2].word));
  // A given name may be a word, a surname is none.
  if (!is_name(t) || !is_name(t + 1) || !ends ||
      !context.lexicon.analyses(context.tokens[t + 1].word).empty())
    return {};
  const auto named = context.mentions.within({t, t + 2});
  if (!named.empty()) return {};
  RoleFiller filler;
  filler.role = "holder";
  filler.range = context.text_range({t, t + 2});
  filler.text = context.document.view(filler.range);
  return {filler};
}

}  // namespace factlint
