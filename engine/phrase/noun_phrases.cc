#include "engine/phrase/noun_phrases.h"

#include <algorithm>

namespace factlint {
namespace {

constexpr uint32_t kMaxUnits = 24;  // of one noun phrase

bool is_head_tag(Tag t) { return is_nominal(t); }
bool is_premodifier(Tag t) {
  return t == Tag::kAdjective || t == Tag::kPart || t == Tag::kIng || t == Tag::kNumeral ||
         t == Tag::kOrdinal;
}

}  // namespace

/// From `i` on, do premodifiers lead to a noun?
bool NounPhrases::nominal_ahead(uint32_t i, bool after_noun) const {
  for (uint32_t steps = 0; steps < 8; ++steps, ++i) {
    const Tag t = tag(i);
    if (t == Tag::kTime) return !after_noun;
    if (is_head_tag(t)) return true;
    if (is_premodifier(t)) continue;
    if (t == Tag::kQuote && steps > 0) continue;
    if (after_noun) return false;
    if (t == Tag::kAdverb && (tag(i + 1) == Tag::kAdjective || tag(i + 1) == Tag::kPart)) continue;
    if ((t == Tag::kAnd || t == Tag::kComma) && steps > 0 && tag(i + 1) == Tag::kAdjective)
      continue;
    return false;
  }
  return false;
}

bool NounPhrases::begins(uint32_t i) const {
  switch (tag(i)) {
    case Tag::kNoun:
    case Tag::kNouns:
    case Tag::kName:
    case Tag::kTime:
    case Tag::kAmount:
    case Tag::kPronoun:
    case Tag::kDeterminer:
    case Tag::kOwner:
    case Tag::kWhose:
    case Tag::kNumeral:
    case Tag::kOrdinal:
      return true;
    case Tag::kAdjective:
      return nominal_ahead(i, false);
    case Tag::kAdverb:
      return false;
    // A participle opens a phrase only where no verb could stand: right behind a preposition.
    case Tag::kPart:
      return i > 0 && (tag(i - 1) == Tag::kPreposition) && nominal_ahead(i, false) &&
             tag(i + 1) != Tag::kName;
    default:
      return false;
  }
}

/// "gave members observer status": the first noun is the one given to.
bool NounPhrases::two_objects_follow(uint32_t first) const {
  for (uint32_t back = 1; back <= 2 && back <= first; ++back) {
    const Unit& before = unit(first - back);
    if (is_verb(before.tag)) return work_.is(before.lemma, kGiveVerb);
    if (before.tag != Tag::kAdverb) return false;
  }
  return false;
}

/// Do names begin at `i` that run to the end of the phrase?
bool NounPhrases::name_run_ends_phrase(uint32_t i) const {
  bool name = false;
  for (; tag(i) == Tag::kName ||
         (is_nominal(tag(i)) && unit(i).capitalised && unit(i).mention == kNoMention);
       ++i) {
    name |= tag(i) == Tag::kName;
  }
  if (!name) return false;
  return !(is_head_tag(tag(i)) && tag(i) != Tag::kTime && tag(i) != Tag::kAmount) &&
         tag(i) != Tag::kAdjective;
}

/// "A is president of B and C [president] of D": a known name behind "and", and what it is.
bool NounPhrases::parts_name_and_title(uint32_t i, uint32_t first, uint32_t head) const {
  const Unit& title = unit(i);
  const uint32_t named = unit(head).mention;
  if (first == 0 || tag(first - 1) != Tag::kAnd || named == kNoMention || title.tag != Tag::kNoun ||
      title.capitalised || !work_.is(title.lemma, kTitleNoun) || i + 1 >= work_.units.size() ||
      !work_.is(unit(i + 1).word, kOfWord))
    return false;
  const Mention& mention = work_.mentions->all[named];
  return mention.type == MentionType::kEntity &&
         work_.mentions->entity(mention).family == EntityMention::kOthers;
}

/// Does a new phrase begin at noun `i` although no other word parts it from the head before?
bool NounPhrases::splits_before(uint32_t i, uint32_t first, uint32_t head) const {
  const Unit& before = unit(head);
  const Unit& here = unit(i);
  // "the year 1993"
  if (here.tag == Tag::kTime && before.tag == Tag::kNoun && work_.is(before.lemma, kTimeNoun))
    return false;
  if (here.tag == Tag::kTime) return before.tag != Tag::kTime || here.tokens.size() > 2;
  if (here.tag == Tag::kAmount) return true;
  if (before.tag == Tag::kTime) {
    return tag(first) != Tag::kDeterminer && tag(first) != Tag::kOwner && head == first &&
           before.mention != kNoMention;
  }
  if (parts_name_and_title(i, first, head)) return true;
  if (two_objects_follow(first)) {
    const bool person =
        before.tag == Tag::kName || before.tag == Tag::kNouns || before.tag == Tag::kPronoun;
    if (person && here.tag != Tag::kName && !here.capitalised) return true;
  }
  if (before.tag == Tag::kNouns && before.plural &&
      (here.tag == Tag::kNoun || here.tag == Tag::kNouns))
    return false;
  return false;
}

bool NounPhrases::takes_adjective(uint32_t i, bool seen_noun, bool determined) const {
  if (!seen_noun) return nominal_ahead(i, false) || determined;
  // "CIS foreign ministers", "United Nations permanent members": names and capitals carry on.
  const Unit& before = unit(i - 1);
  if (tag(i + 1) == Tag::kTime ||
      (i + 1 < work_.units.size() && work_.is(unit(i + 1).lemma, kTimeNoun)))
    return false;
  return (before.tag == Tag::kName || before.capitalised) && nominal_ahead(i, true) &&
         !unit(i).fixed;
}

/// May the noun `i` stand as a title or description right before a name?
bool NounPhrases::is_title(uint32_t i) const {
  const Tag t = tag(i);
  if (t != Tag::kNoun && t != Tag::kNouns && (t != Tag::kName || unit(i).mention != kNoMention))
    return false;
  return (t != Tag::kName && !unit(i).capitalised) ||
         work_.is(unit(i).word, kTitleNoun | kPersonNoun) ||
         work_.is(unit(i).lemma, kTitleNoun | kPersonNoun);
}

/// "Article 5", "page 12", "Boeing 737": a numeral that labels the noun before it.
bool NounPhrases::is_label(uint32_t i, uint32_t first) const {
  const Unit& before = unit(i - 1);
  return tag(i) == Tag::kNumeral && unit(i).tokens.size() == 1 && before.tag != Tag::kNouns &&
         before.tag != Tag::kTime && before.tag != Tag::kAmount && !is_head_tag(tag(i + 1)) &&
         !is_premodifier(tag(i + 1)) && (before.capitalised || before.tag == Tag::kNoun) &&
         !two_objects_follow(first);
}

/// "social and economic policy", "a large, landlocked country", "Foreign and Defence Ministers"
bool NounPhrases::joins_modifiers(uint32_t i, const Extent& extent) const {
  if (i == extent.first || extent.seen_noun || tag(i - 1) != Tag::kAdjective) return false;
  const bool titles = tag(i) == Tag::kAnd && unit(i - 1).capitalised && tag(i + 1) == Tag::kNoun &&
                      is_head_tag(tag(i + 2)) && unit(i + 1).capitalised;
  if (titles) return true;
  return tag(i + 1) == Tag::kAdjective && (tag(i) == Tag::kAnd || extent.determined) &&
         nominal_ahead(i + 1, false);
}

/// Does the premodifier, determiner or mark at `i` belong to the phrase?
bool NounPhrases::takes_modifier(uint32_t i, const Extent& extent) const {
  const Tag t = tag(i);
  const Tag after = tag(i + 1);
  const bool opens = i == extent.first;
  switch (t) {
    case Tag::kQuote:
      // A "revitalised" pact: quotation marks inside a phrase are no border.
      return !extent.seen_noun && !opens && (is_head_tag(after) || is_premodifier(after));
    case Tag::kDeterminer:
    case Tag::kOwner:
    case Tag::kWhose:
      return opens || (!extent.seen_noun && tag(i - 1) == Tag::kDeterminer);
    case Tag::kNumeral:
    case Tag::kOrdinal:
      return !extent.seen_noun || is_label(i, extent.first);
    case Tag::kAdjective:
      return takes_adjective(i, extent.seen_noun, extent.determined);
    case Tag::kAdverb:
    case Tag::kNot:
      return !extent.seen_noun && !opens && (is_premodifier(after) && after != Tag::kOrdinal) &&
             nominal_ahead(i + 1, false);
    case Tag::kPart:
    case Tag::kIng:
      return !extent.seen_noun && nominal_ahead(i + 1, false) && after != Tag::kAdverb &&
             after != Tag::kDeterminer;
    case Tag::kAnd:
    case Tag::kComma:
      return joins_modifiers(i, extent);
    default:
      return false;
  }
}

/// Is the unit at `i` the whole rest of its phrase: a pronoun, a gerund ("the meeting"), a bare
/// time?
bool NounPhrases::stands_alone(uint32_t i, const Extent& extent) const {
  const Tag t = tag(i);
  const Tag after = tag(i + 1);
  if (t == Tag::kPronoun) return i == extent.first;
  if (t == Tag::kIng) return extent.determined && !extent.seen_noun && !nominal_ahead(i + 1, false);
  if (t != Tag::kTime || i != extent.first || after == Tag::kTime) return false;
  // "Last year the bloc", "in 2022 members": a bare time does not modify what follows.
  return after != Tag::kNoun || (i > 0 && tag(i - 1) == Tag::kPreposition);
}

/// Does a name begin at `i`, right behind the title or description `head`?
bool NounPhrases::begins_name(uint32_t i, uint32_t head) const {
  const Tag t = tag(i);
  const bool name_like =
      t == Tag::kName || (unit(i).capitalised && t != Tag::kTime && t != Tag::kAmount);
  return name_like && (unit(i).fixed || unit(i).capitalised) && is_title(head) &&
         name_run_ends_phrase(i);
}

NounPhrases::Extent NounPhrases::measure(uint32_t first) const {
  Extent extent;
  extent.first = extent.head = first;
  const auto end = std::min(static_cast<uint32_t>(work_.units.size()), first + kMaxUnits);
  uint32_t i = first;
  for (; i < end; ++i) {
    const Tag t = tag(i);
    if (stands_alone(i, extent)) {
      extent.head = i++;
      break;
    }
    if (is_head_tag(t)) {
      if (extent.seen_noun && splits_before(i, first, extent.head)) break;
      if (extent.seen_noun && extent.title_end == 0 && begins_name(i, extent.head)) {
        extent.title_end = i;
      }
      extent.head = i;
      extent.seen_noun = true;
      continue;
    }
    if (!takes_modifier(i, extent)) break;
    const bool joint = t == Tag::kAnd || t == Tag::kComma || t == Tag::kQuote ||
                       t == Tag::kAdverb || t == Tag::kNot;
    if (!extent.seen_noun && !joint) extent.head = i;
    extent.determined |= t == Tag::kDeterminer || t == Tag::kOwner || t == Tag::kWhose;
  }
  if (i == first) ++i;
  extent.last = i;
  extent.head = std::min(extent.head, i - 1);
  return extent;
}

NodeId NounPhrases::add_owner_pronoun(uint32_t i) {
  Node node;
  node.kind = NodeKind::kNoun;
  node.tokens = unit(i).tokens;
  node.head = node.tokens.last - 1;
  node.lemma = unit(i).word;
  node.pronoun = true;
  node.relative = unit(i).tag == Tag::kWhose;
  node.plural = false;
  return work_.add_node(node);
}

void NounPhrases::describe_determiner(Node& node, uint32_t first, uint32_t last) const {
  for (uint32_t i = first; i < last; ++i) {
    const Tag t = tag(i);
    const WordId word = unit(i).word;
    const WordId front = work_.token(unit(i).tokens.first).word;
    if (work_.is(word, kAllWord) || work_.is(front, kAllWord)) node.all = true;
    if (t == Tag::kOwner || t == Tag::kWhose) node.determiner = Determiner::kPossessive;
    if (node.determiner != Determiner::kNone) continue;
    if (work_.is(front, kTheWord) && (t != Tag::kName || i == first))
      node.determiner = Determiner::kDefinite;
    if (t != Tag::kDeterminer) continue;
    if (work_.is(word, kNoWord))
      node.determiner = Determiner::kNegative;
    else if (work_.is(word, kTheWord))
      node.determiner = Determiner::kDefinite;
    else if (work_.is(word, kAWord))
      node.determiner = Determiner::kIndefinite;
    else if (work_.is(word, kQuantifierWord))
      node.determiner = Determiner::kQuantifier;
    else if (work_.is(word, kDemonstrativeWord))
      node.determiner = Determiner::kDemonstrative;
    else if (work_.is(word, kWhDeterminer))
      node.determiner = Determiner::kWh;
    else
      node.determiner = Determiner::kQuantifier;
  }
  if (node.determiner == Determiner::kNegative) node.negated = true;
}

void NounPhrases::describe_head(Node& node, const Unit& head) const {
  node.head = head.tokens.last - 1;
  node.lemma = head.lemma;
  node.plural = head.plural;
  node.pronoun = head.tag == Tag::kPronoun || head.tag == Tag::kDeterminer;
  if (work_.is(head.word, kNoWord)) node.negated = true;
  if (head.mention == kNoMention) return;
  const Mention& mention = work_.mentions->all[head.mention];
  // A bare number is both the count and the thing: "The bloc has nine."
  if (mention.type == MentionType::kNumber) node.number = head.mention;
  if (mention.type == MentionType::kOrdinal) node.ordinal = head.mention;
  if (mention.type != MentionType::kNumber) node.entity = head.mention;
  if (mention.core.last > mention.core.first && head.tokens.contains(mention.core.last - 1)) {
    node.head = mention.core.last - 1;
  }
}

/// "nine-member", "six-strong", "Moscow-led", "20-year-old" in front of a head.
void NounPhrases::add_compound_parts(NodeId id, const Unit& modifier) {
  uint32_t inner = kNoMention;
  const std::vector<Mention>& all = work_.mentions->all;
  for (const Mention& m : work_.mentions->within(modifier.tokens)) {
    if (m.tokens.last <= modifier.tokens.last && m.type != MentionType::kList) {
      const uint32_t index = work_.mentions->index(m);
      if (inner == kNoMention) inner = index;
      if (m.type == MentionType::kEntity) {
        work_.phrases.edges.push_back(
            {id, kNoNode, Relation::kModifier, false, modifier.word, index});
      }
    }
  }
  const Token& front = work_.token(modifier.tokens.first);
  const bool numeral = front.kind == TokenKind::kNumber || work_.is(front.word, kCapitalWord) ||
                       (inner != kNoMention && all[inner].type != MentionType::kEntity);
  if (!numeral) return;
  Node part;
  part.tokens = modifier.tokens;
  part.head = modifier.tokens.last - 1;
  part.lemma = work_.token(part.head).word;
  for (const Candidate& c : work_.words->candidates(part.lemma)) {
    if (!is_nominal(c.tag)) continue;
    part.lemma = c.lemma;
    break;
  }
  if (inner != kNoMention) {
    if (all[inner].type == MentionType::kNumber)
      part.number = inner;
    else if (all[inner].type == MentionType::kOrdinal)
      part.ordinal = inner;
    else
      part.entity = inner;
  }
  const NodeId node = work_.add_node(part);
  work_.add_edge(id, Relation::kCompound, node);
}

void NounPhrases::add_modifiers(NodeId id, uint32_t first, uint32_t last, uint32_t head) {
  for (uint32_t i = first; i < last; ++i) {
    if (i == head) continue;
    const Unit& modifier = unit(i);
    if (modifier.compound) {
      add_compound_parts(id, modifier);
      continue;
    }
    if (modifier.mention == kNoMention) continue;
    const Mention& mention = work_.mentions->all[modifier.mention];
    if (mention.type == MentionType::kNumber) {
      if (work_.node(id).number == kNoMention) work_.node(id).number = modifier.mention;
    } else if (mention.type == MentionType::kOrdinal) {
      if (work_.node(id).ordinal == kNoMention) work_.node(id).ordinal = modifier.mention;
    } else if (modifier.tag == Tag::kAmount) {
      Node part;
      part.tokens = modifier.tokens;
      part.head = modifier.tokens.last - 1;
      part.lemma = modifier.lemma;
      part.entity = modifier.mention;
      const NodeId node = work_.add_node(part);
      work_.add_edge(id, Relation::kCompound, node);
    } else {
      work_.phrases.edges.push_back(
          {id, kNoNode, Relation::kModifier, false, kUnknownWord, modifier.mention});
    }
  }
}

NodeId NounPhrases::add_phrase(uint32_t first, uint32_t last, uint32_t head, NodeId possessor) {
  NodeId owner = possessor;
  if (tag(first) == Tag::kOwner || tag(first) == Tag::kWhose) owner = add_owner_pronoun(first);
  Node node;
  node.kind = NodeKind::kNoun;
  node.tokens = {unit(first).tokens.first, unit(last - 1).tokens.last};
  describe_head(node, unit(head));
  describe_determiner(node, first, last);
  if (owner != kNoNode) node.determiner = Determiner::kPossessive;
  NodeInfo info;
  info.temporal =
      tag(head) == Tag::kTime || (tag(head) != Tag::kName && work_.is(unit(head).lemma, kTimeNoun));
  info.name =
      tag(head) == Tag::kName || (is_nominal(tag(head)) && unit(head).capitalised && head > 0);
  const NodeId id = work_.add_node(node, info);
  work_.add_edge(id, Relation::kPossessor, owner);
  add_modifiers(id, first, last, head);
  return id;
}

uint32_t NounPhrases::read(uint32_t first) {
  NodeId possessor = kNoNode;
  uint32_t at = first;
  Chunk chunk;
  chunk.kind = ChunkKind::kNoun;
  chunk.unit = first;
  chunk.whose = tag(first) == Tag::kWhose;
  for (;;) {
    const Extent extent = measure(at);
    uint32_t begin = extent.first;
    NodeId title = kNoNode;
    if (extent.title_end > begin) {
      uint32_t title_head = extent.title_end - 1;
      while (title_head > begin && !is_nominal(tag(title_head))) --title_head;
      title = add_phrase(begin, extent.title_end, title_head, possessor);
      possessor = kNoNode;
      begin = extent.title_end;
    }
    const NodeId id = add_phrase(begin, extent.last, extent.head, possessor);
    work_.add_edge(id, Relation::kApposition, title);
    at = extent.last;
    if (tag(at) == Tag::kGenitive) {
      possessor = id;
      ++at;
      const bool more =
          at < work_.units.size() && (begins(at) || is_premodifier(tag(at)) ||
                                      (tag(at) == Tag::kAdverb && nominal_ahead(at, false)));
      if (more && tag(at) != Tag::kDeterminer && tag(at) != Tag::kPronoun) continue;
      // "a friend of Minsk's": the owner stands alone.
    }
    chunk.node = id;
    chunk.temporal = work_.info[id].temporal;
    chunk.name = work_.info[id].name;
    chunk.word = work_.node(id).lemma;
    work_.chunks.push_back(chunk);
    return at;
  }
}

}  // namespace factlint
