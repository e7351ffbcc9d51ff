// Lists of members that no count announces: "one stamp for every member of W: A, B ...", "The roll
// of W runs: A, B ...", "W: A, B ...", "A, B and C make up W", "Who is in W? A, B and C."
#include <algorithm>
#include <array>

#include "engine/claim/field_path.h"
#include "engine/claim/membership_lists.h"
#include "engine/claim/membership_words.h"

namespace factlint {

/// A map's "W members are shown in dark blue (A, B, C and D)".
void ListReader::read_legend(const CountryRun& run) {
  static constexpr std::array<std::string_view, 9> kShown = {
      "shown", "marked", "coloured", "colored", "highlighted", "shaded", "printed", "drawn", "in"};
  constexpr size_t kEnough = 4;
  const uint32_t first = run.tokens.first;
  if (run.parts.size() < kEnough || first < sentence().first + 5 || !has_rule(CheckKind::kMember) ||
      token(first - 1).mark_class != kOpenBracket || !sentence().contains(run.tokens.last) ||
      token(run.tokens.last).mark_class != kCloseBracket)
    return;
  const std::vector<RoleFiller> body = only_whole_in(sentence());
  if (body.size() != 1 || body.front().mention == kNoMention) return;
  uint32_t name = mention(body.front().mention).core.first;
  uint32_t t = mention(body.front().mention).core.last;
  bool full = false;
  for (; word(t) == "full" || word(t) == "member"; ++t) full |= word(t) == "full";
  if ((word(t) != "members" && word(t) != "states") || word(t + 1) != "are" ||
      !one_of(kShown, word(t + 2)))
    return;
  if (name > sentence().first && (word(name - 1) == "the" || word(name - 1) == "all")) --name;
  if (name != sentence().first && !(token(name - 1).kind == TokenKind::kMark)) return;
  Claim claim = start(CheckKind::kMember);
  if (full) claim.status = "full";
  add(run, claim, true, false, body);
}

/// "every member [that voted]": some of them.
bool ListReader::is_narrowed(NodeId noun) const {
  const auto clauses = view_.out(noun, Relation::kRelativeClause);
  return std::any_of(clauses.begin(), clauses.end(),
                     [&](NodeId verb) { return lemma(verb) != "be"; });
}

/// "one stamp for every member of W, that is to say for A, B and C".
void ListReader::read_every(const CountryRun& run) {
  if (!has_rule(CheckKind::kMember)) return;
  const uint32_t before = run.tokens.first;
  const bool colon = before > sentence().first && token(before - 1).mark_class == kColon;
  for (NodeId id = static_cast<NodeId>(view_.phrases().nodes.size()); id-- > 0;) {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kNoun || node.tokens.last > run.tokens.first) continue;
    const bool member = text_of(node.lemma) == "member";
    // "every member of W sends [a wreath]: A, B and C"
    if (!member && node.entity == kNoMention && !colon) return;
    if (!member) continue;  // the body's own name stands between
    if (!node.all || node.number != kNoMention || run.parts.size() < 5 ||
        (colon && is_narrowed(id)))
      return;
    Claim claim = start(CheckKind::kMember);
    if (told_full(view_, id)) claim.status = "full";
    return add(run, claim, true, false, whole_of_members(view_, id, whole_));
  }
}

/// "The countries that make up W are A, B and C": nothing but words that announce members.
void ListReader::read_defined(const CountryRun& run) {
  if (!has_rule(CheckKind::kMember) || !ends_sentence(run)) return;
  std::vector<RoleFiller> body;
  uint32_t covered = sentence().first;
  bool tells = false;
  bool full = false;
  bool verb = false;
  size_t next = 0;
  const auto mentions = view_.mentions();
  for (uint32_t t = sentence().first; t < run.tokens.first; ++t) {
    for (; next < mentions.size() && mention(mentions[next]).tokens.first <= t; ++next) {
      auto found = whole_named(mentions[next]);
      if (found.empty()) continue;
      if (!body.empty() && body.front().entities != found.front().entities) return;
      body = std::move(found);
      covered = mention(mentions[next]).tokens.last;
    }
    if (t < covered) continue;
    if (token(t).kind == TokenKind::kMark) {
      verb |= token(t).mark_class == kColon && t + 1 == run.tokens.first;
      continue;
    }
    const std::string_view told = word(t);
    if (tells_present(t)) continue;
    if (!announces_members(told)) return;
    tells |= tells_members(told) || (t == sentence().first && (told == "who" || told == "which"));
    full |= told == "full";
    verb |= told == "are" || told == "is";
  }
  if (!tells || !verb || body.empty()) return;
  Claim claim = start(CheckKind::kMember);
  if (full) claim.status = "full";
  add(run, claim, true, false, body);
}

/// "as of this autumn".
bool ListReader::tells_present(uint32_t t) const {
  static constexpr std::array<std::string_view, 11> kNow = {"this",   "autumn", "spring", "summer",
                                                            "winter", "year",   "week",   "month",
                                                            "date",   "moment", "writing"};
  return one_of(kNow, view_.folded(t));
}

/// "The roll of W runs: A, B and C".
void ListReader::read_roster(const CountryRun& run) {
  if (!has_rule(CheckKind::kMember)) return;
  read_labelled(run);
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    const Node& node = view_.node(id);
    if (node.kind != NodeKind::kNoun) continue;
    if (node.head >= run.tokens.first || !is_roster(id)) return;
    Claim claim = start(CheckKind::kMember);
    for (uint32_t t = node.head; t < run.tokens.first; ++t) {
      if (word(t) == "full" && word(t + 1) == "members") claim.status = "full";
    }
    return add(run, claim, true, false, whole_of(id));
  }
}

/// "W: THE BASICS. Type: alliance. Members (6): A, B ...": of the body that begins the block.
void ListReader::read_labelled(const CountryRun& run) {
  constexpr size_t kFewest = 4;
  constexpr uint32_t kLongestTitle = 8;
  const auto& sentences = view_.context().sentences;
  const uint32_t block = sentences[view_.sentence()].block;
  const auto begin = std::partition_point(sentences.begin(), sentences.begin() + view_.sentence(),
                                          [block](const Sentence& s) { return s.block < block; });
  const auto first = static_cast<uint32_t>(begin - sentences.begin());
  if (first == view_.sentence() || run.parts.size() < kFewest || !ends_sentence(run) ||
      !only_announced(run) || sentences[first].tokens.size() > kLongestTitle)
    return;
  bool members = false;
  for (uint32_t t = sentence().first; t < run.tokens.first; ++t)
    members |= word(t) == "members" || word(t) == "membership";
  if (members)
    add(run, start(CheckKind::kMember), true, false, only_whole_in(sentences[first].tokens));
}

bool ListReader::is_roster(NodeId id) const {
  return std::any_of(predicate_.nouns.begin(), predicate_.nouns.end(), [&](const NounCue& cue) {
    return cue.denotes == "list" && cue.words.back() == view_.node(id).lemma &&
           view_.noun_matches(id, cue.words);
  });
}

/// "You can learn the full members by heart, for there are nine: A, B ...": of the body that the
/// text tells of.
void ListReader::read_counted_members(const CountryRun& run) {
  if (!has_rule(CheckKind::kMember) || run.tokens.first < sentence().first + 3) return;
  const uint32_t colon = run.tokens.first - 1;
  if (token(colon).mark_class != kColon || !only_whole_in(sentence()).empty()) return;
  const bool counted =
      std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
        return is_number(m) && mention(m).tokens.last == colon &&
               view_.context().mentions.quantity(mention(m)).value ==
                   Decimal(static_cast<int64_t>(run.parts.size()));
      });
  if (!counted) return;
  for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
    const Node& node = view_.node(id);
    const bool theirs =
        node.determiner == Determiner::kDefinite || node.determiner == Determiner::kPossessive;
    if (node.kind != NodeKind::kNoun || node.head >= colon || !node.plural || !theirs ||
        lemma(id) != "member" || !whole_of_members(view_, id, whole_).empty())
      continue;
    uint32_t back = view_.sentence();
    EntityId body = kNoEntity;
    for (int steps = 0; steps < 3 && body == kNoEntity && back > 0; ++steps, --back)
      body = view_.focus().by_pronoun(whole_.types, sentence().first, back);
    if (body == kNoEntity || !view_.fits(body, whole_)) return;
    RoleFiller whole;
    whole.role = whole_.name;
    whole.entities = {body};
    whole.range = view_.range_of(id);
    Claim claim = start(CheckKind::kMember, id);
    if (told_full(view_, id)) claim.status = "full";
    return add(run, claim, true, false, {whole});
  }
}

/// "CSTO: Russia, Armenia, ..." as a line of its own; "CSTO = Russia + Armenia ...".
void ListReader::read_titled(const CountryRun& run) {
  if (!ends_sentence(run) || !has_rule(CheckKind::kMember)) return;
  for (const uint32_t m : view_.mentions()) {
    const Mention& name = mention(m);
    if (!is_name(m) || name.tokens.first != sentence().first ||
        name.tokens.last + 1 != run.tokens.first)
      continue;
    const Token& mark = token(name.tokens.last);
    if (mark.mark_class != kColon &&
        view_.context().view({name.tokens.last, name.tokens.last + 1}) != "=")
      continue;
    add(run, start(CheckKind::kMember), false, false, whole_named(m));
  }
}

/// "A, B and C - the full line-up of W", "A, B and C: these are the members of W", "... are the
/// nine that make up W".
void ListReader::read_summed_up(const CountryRun& run) {
  uint32_t t = run.tokens.last;
  while (t < sentence().last && (token(t).kind == TokenKind::kMark || view_.word(t) == "these" ||
                                 view_.word(t) == "those" || view_.word(t) == "they" ||
                                 view_.word(t) == "are" || view_.word(t) == "together"))
    ++t;
  if (!has_rule(CheckKind::kMember) || t == run.tokens.last) return;
  const NodeId noun = t < sentence().last ? view_.phrases().node_at(t) : kNoNode;
  if (noun == kNoNode || view_.node(noun).kind != NodeKind::kNoun ||
      !is_noun_for_members(noun, run.parts.size()))
    return;
  const std::vector<RoleFiller> body = whole_of(noun);
  if (is_narrowed_behind(noun, body)) return;
  Claim claim = start(CheckKind::kMember);
  if (told_full(view_, noun)) claim.status = "full";
  add(run, claim, true, false, body);
}

/// "the W members [that are in no other bloc]", "the members of W [without a coast]".
bool ListReader::is_narrowed_behind(NodeId noun, const std::vector<RoleFiller>& body) const {
  static constexpr std::array<std::string_view, 16> kNarrowing = {
      "that", "which", "who", "whose", "with", "without", "outside", "not",
      "also", "in",    "on",  "east",  "west", "north",   "south",   "where"};
  uint32_t end = view_.node(noun).tokens.last;
  for (const RoleFiller& whole : body) {
    if (whole.mention != kNoMention) end = std::max(end, mention(whole.mention).tokens.last);
  }
  return sentence().contains(end) && one_of(kNarrowing, word(end));
}

/// "the line-up", "the entire membership", "the full members".
bool ListReader::is_noun_for_members(NodeId noun, size_t size) const {
  const Node& node = view_.node(noun);
  if (node.determiner != Determiner::kDefinite && node.determiner != Determiner::kPossessive &&
      !node.all)
    return false;
  if (lemma(noun) == "membership" || (lemma(noun) == "member" && node.plural)) {
    const auto words = view_.modifiers(noun);
    return std::all_of(words.begin(), words.end(), [](const std::string& word) {
      return word == "full" || word == "entire" || word == "whole" || word == "current" ||
             word == "complete" || word == "present";
    });
  }
  return is_roster(noun) || counts_run(node, size);
}

/// "the nine that make up the bloc".
bool ListReader::counts_run(const Node& node, size_t size) const {
  const uint32_t number = node.entity != kNoMention ? node.entity : node.number;
  if (!is_number(number)) return false;
  const Quantity& quantity = view_.context().mentions.quantity(mention(number));
  return quantity.value.is_integer() && quantity.value.to_int() == static_cast<int64_t>(size);
}

std::vector<RoleFiller> ListReader::whole_of(NodeId noun) const {
  std::vector<RoleFiller> found = whole_of_members(view_, noun, whole_);
  if (!found.empty()) return found;
  const std::optional<FieldPath> path = follow_field(view_, predicate_, noun, whole_);
  return path && !path->negated ? path->end : std::vector<RoleFiller>();
}

/// "Who is in W? A, B and C."
void ListReader::read_answer(const CountryRun& run) {
  if (!has_rule(CheckKind::kMember) || view_.sentence() == 0 || !only_announced(run) ||
      !(ends_sentence(run) || closes_list(run)))
    return;
  const TokenRange asked = view_.context().sentences[view_.sentence() - 1].tokens;
  if (asked.empty() || token(asked.last - 1).mark_class != kQuestion || !asks_who(asked)) return;
  add(run, start(CheckKind::kMember), true, false, only_whole_in(asked));
}

/// "A, B and C, full stop.", "A, B and C, and nobody else.": the words say that it is all.
bool ListReader::closes_list(const CountryRun& run) const {
  static constexpr std::array<std::string_view, 28> kAll = {
      "full", "stop", "period", "and",  "that", "is",   "it",    "all",     "nobody", "no",
      "one",  "else", "other",  "'s",   "only", "them", "these", "the",     "lot",    "nothing",
      "more", "none", "whole",  "list", "end",  "of",   "story", "complete"};
  bool words = false;
  for (uint32_t t = run.tokens.last; t < sentence().last; ++t) {
    if (token(t).kind == TokenKind::kMark) continue;
    if (!one_of(kAll, view_.folded(t))) return false;
    words = true;
  }
  return words && is_mark(run.tokens.last);
}

/// "Nine states: A, B ...": nothing but the number and words for members stands before it.
bool ListReader::only_announced(const CountryRun& run) const {
  for (uint32_t t = sentence().first; t < run.tokens.first; ++t) {
    if (token(t).kind == TokenKind::kMark || announces_members(view_.folded(t)) ||
        one_of(kAnnouncers, view_.folded(t)))
      continue;
    const auto mentions = view_.mentions();
    const bool number = std::any_of(mentions.begin(), mentions.end(), [&](uint32_t m) {
      return is_number(m) && mention(m).tokens.contains(t);
    });
    if (!number) return false;
  }
  return true;
}

bool ListReader::asks_who(TokenRange asked) const {
  static constexpr std::array<std::string_view, 8> kExactly = {
      "exactly", "precisely", "actually", "then", "today", "now", "currently", "really"};
  // "Q: Who is in W?"
  uint32_t begin = asked.first;
  while (begin + 1 < asked.last &&
         (view_.folded(begin) == "q" || view_.folded(begin) == "question" ||
          token(begin).kind == TokenKind::kMark))
    ++begin;
  const std::string_view first = view_.folded(begin);
  if (first != "who" && first != "which" && first != "what") return false;
  const auto mentions = view_.context().mentions.within(asked);
  for (uint32_t t = begin; t < asked.last; ++t) {
    if (token(t).kind == TokenKind::kMark || announces_members(view_.folded(t)) ||
        one_of(kExactly, view_.folded(t)))
      continue;
    const bool named = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& m) {
      return m.type == MentionType::kEntity && m.tokens.contains(t);
    });
    if (!named) return false;
  }
  return true;
}

/// The one body that is named, where no country is.
std::vector<RoleFiller> ListReader::only_whole_in(TokenRange tokens) const {
  std::vector<RoleFiller> found;
  const Mentions& mentions = view_.context().mentions;
  for (const Mention& at : mentions.within(tokens)) {
    if (at.type != MentionType::kEntity) continue;
    const auto m = mentions.index(at);
    if (!part_named(m).empty()) return {};
    std::vector<RoleFiller> whole = whole_named(m);
    if (whole.empty()) continue;
    if (!found.empty()) return {};
    found = std::move(whole);
  }
  return found;
}

}  // namespace factlint
