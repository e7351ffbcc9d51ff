#include "engine/phrase/verb_groups.h"

#include <algorithm>

namespace factlint {
namespace {

constexpr uint32_t kMaxAdverbs = 4;
constexpr uint32_t kMaxVerbs = 8;

bool is_bare(Tag t) { return t == Tag::kBase || t == Tag::kBeBase; }
bool is_transparent(Tag t) { return t == Tag::kAdverb || t == Tag::kNot; }

/// May `after` continue a group whose last verb is tagged `last`?
bool continues(Tag last, Tag after) {
  switch (last) {
    case Tag::kModal:
    case Tag::kDo:
    case Tag::kTo:
      return is_bare(after);
    case Tag::kHave:
      return after == Tag::kPart || after == Tag::kBeen;
    case Tag::kBe:
    case Tag::kBeBase:
    case Tag::kBeen:
    case Tag::kBeing:
      return after == Tag::kPart || after == Tag::kIng || after == Tag::kBeing;
    default:
      return false;
  }
}

}  // namespace

struct VerbGroups::Group {
  Node node;
  Tag first = Tag::kOther;
  Tag last = Tag::kOther;  ///< of the verb read last; kTo after "to"
  Tag main = Tag::kOther;
  uint32_t verbs = 0;
  bool planned = false;
  bool used_to = false;
  bool infinitive = false;
};

bool VerbGroups::begins(uint32_t i) const {
  uint32_t at = i;
  while (at < i + 3 && is_transparent(tag(at))) ++at;
  const Tag t = tag(at);
  if (at > i) {
    // Adverbs stay chunks of their own unless a negation must reach the verb.
    if (tag(i) != Tag::kNot) return false;
    return is_verb(t) || t == Tag::kTo;
  }
  if (t == Tag::kTo) {
    uint32_t verb = i + 1;
    while (verb < i + 3 && is_transparent(tag(verb))) ++verb;
    return is_bare(tag(verb));
  }
  return is_verb(t);
}

void VerbGroups::take(Group& group, uint32_t i) const {
  const Tag t = tag(i);
  Node& node = group.node;
  if (group.verbs == 0) {
    group.first = t;
    if (t == Tag::kPast) node.tense = Tense::kPast;
    if (t == Tag::kThird || t == Tag::kPresent || t == Tag::kBe || t == Tag::kHave || t == Tag::kDo)
      node.tense = Tense::kPresent;
    if (t == Tag::kBe || t == Tag::kHave || t == Tag::kDo) {
      const std::string_view form = work_.document->view(work_.token(unit(i).tokens.first).range());
      const char last = form.back();
      // was, were, had, did
      const bool past = form.size() > 2 && ((form[0] | 0x20) == 'w' || last == 'd' || last == 'D');
      if (past) node.tense = Tense::kPast;
    }
    if (t == Tag::kModal) {
      node.modal = !work_.is(unit(i).word, kFutureModal);
      node.modal_word = unit(i).word;
      node.tense = work_.is(unit(i).word, kFutureModal) ? Tense::kFuture : Tense::kPresent;
    }
    if (t == Tag::kBase || t == Tag::kBeBase) node.form = VerbForm::kInfinitive;
    if (t == Tag::kIng || t == Tag::kBeing) node.form = VerbForm::kGerund;
    if (t == Tag::kPart || t == Tag::kBeen) node.form = VerbForm::kPastParticiple;
  }
  const bool after_be = group.last == Tag::kBe || group.last == Tag::kBeBase ||
                        group.last == Tag::kBeen || group.last == Tag::kBeing;
  node.passive = (t == Tag::kPart && after_be) || (t == Tag::kPart && group.verbs == 0);
  if (group.last == Tag::kHave && (t == Tag::kPart || t == Tag::kBeen)) node.perfect = true;
  node.head = unit(i).tokens.last - 1;
  node.lemma = unit(i).lemma;
  // "would have met", "having met": a form of have goes on like the finite one.
  const bool have = (t == Tag::kBase || t == Tag::kIng) && work_.is(unit(i).lemma, kHaveVerb);
  group.last = have ? Tag::kHave : t;
  group.main = t;
  ++group.verbs;
}

/// The next verb of the group at or behind `i`, skipping adverbs; `i` itself if the group ends.
uint32_t VerbGroups::next_verb(const Group& group, uint32_t i) const {
  uint32_t at = i;
  while (at < i + kMaxAdverbs && is_transparent(tag(at))) ++at;
  if (continues(group.last, tag(at))) return at;
  return i;
}

uint32_t VerbGroups::take_particle(Group& group, uint32_t i) const {
  if (tag(i) != Tag::kParticle && tag(i) != Tag::kPreposition && tag(i) != Tag::kAdverb) return i;
  const WordId word = unit(i).word;
  const bool strong = work_.is(word, kParticleWord) && !work_.is(group.node.lemma, kBeVerb);
  const bool over = work_.is(word, kOverWord) && work_.is(group.node.lemma, kParticleVerb) &&
                    tag(i + 1) == Tag::kDeterminer && !group.node.passive;
  const bool weak = over || (work_.is(word, kWeakParticle) &&
                             work_.is(group.node.lemma, kParticleVerb) && tag(i) == Tag::kParticle);
  if (!strong && !weak) return i;
  group.node.particle = word;
  return i + 1;
}

/// "is to open", "is going to open", "used to be", "has yet to ratify": one group. Returns the unit
/// behind the infinitive, or `i` if there is none.
uint32_t VerbGroups::take_infinitive(Group& group, uint32_t i) const {
  uint32_t to = i;
  bool yet = false;
  bool negated = false;
  for (; to < i + 3 && is_transparent(tag(to)); ++to) {
    yet |= work_.is(unit(to).word, kYetWord);
    negated |= tag(to) == Tag::kNot;
  }
  if (tag(to) != Tag::kTo) return i;
  uint32_t verb = to + 1;
  for (; verb < to + 3 && is_transparent(tag(verb)); ++verb) negated |= tag(verb) == Tag::kNot;
  if (!is_bare(tag(verb))) return i;
  const bool is_to = group.last == Tag::kBe;
  const bool going =
      group.last == Tag::kIng && work_.is(group.node.lemma, kGoVerb) && group.verbs > 1;
  const bool used = group.last == Tag::kPast && work_.is(group.node.lemma, kUseVerb);
  const bool has_yet = group.last == Tag::kHave && yet;
  if (!is_to && !going && !used && !has_yet) return i;
  group.planned |= !used;
  group.used_to |= used;
  group.node.negated |= negated || has_yet;
  group.last = Tag::kTo;
  take(group, verb);
  group.node.tense = used ? Tense::kPast : Tense::kFuture;
  return verb + 1;
}

/// Auxiliaries and the main verb from `i` on; returns the unit behind them.
uint32_t VerbGroups::take_verbs(Group& group, uint32_t i) const {
  take(group, i++);
  for (uint32_t guard = 0; guard < kMaxVerbs; ++guard) {
    const uint32_t next = next_verb(group, i);
    if (continues(group.last, tag(next))) {
      for (uint32_t k = i; k < next; ++k) group.node.negated |= tag(k) == Tag::kNot;
      take(group, next);
      i = next + 1;
      continue;
    }
    const uint32_t behind = take_infinitive(group, i);
    if (behind == i) break;
    i = behind;
  }
  return i;
}

uint32_t VerbGroups::read(uint32_t first) {
  Group group;
  group.node.kind = NodeKind::kVerb;
  uint32_t i = first;
  for (; is_transparent(tag(i)); ++i) group.node.negated |= tag(i) == Tag::kNot;
  if (tag(i) == Tag::kTo) {
    group.infinitive = true;
    group.last = Tag::kTo;
    for (++i; is_transparent(tag(i)); ++i) group.node.negated |= tag(i) == Tag::kNot;
  }
  i = take_verbs(group, i);
  const bool auxiliary = group.main == Tag::kHave || group.main == Tag::kDo ||
                         group.main == Tag::kModal ||
                         (group.main >= Tag::kBe && group.main <= Tag::kBeen);
  if (tag(i) == Tag::kNot && auxiliary) {
    // "is not", "has not" with nothing behind.
    group.node.negated = true;
    ++i;
  }
  if (group.infinitive) group.node.form = VerbForm::kInfinitive;
  i = take_particle(group, i);
  group.node.tokens = {unit(first).tokens.first, unit(i - 1).tokens.last};
  add_chunk(group, first);
  return i;
}

void VerbGroups::add_chunk(const Group& group, uint32_t first) {
  Chunk chunk;
  chunk.kind = ChunkKind::kVerb;
  chunk.unit = first;
  chunk.first_tag = group.infinitive ? Tag::kTo : group.first;
  chunk.last_tag = group.main;
  chunk.auxiliary_only = group.verbs == 1 && (group.main == Tag::kModal || group.main == Tag::kDo ||
                                              group.main == Tag::kHave || group.main == Tag::kBe);
  chunk.going = group.planned;
  chunk.used_to = group.used_to;
  chunk.word = group.node.lemma;
  chunk.node = work_.add_node(group.node);
  work_.chunks.push_back(chunk);
}

bool VerbGroups::join_inverted(Workspace& work, const Chunk& auxiliary, Chunk& main) {
  if (!continues(auxiliary.last_tag, main.first_tag)) return false;
  Node& verb = work.node(main.node);
  const Node& helper = work.node(auxiliary.node);
  verb.tense = helper.tense;
  verb.modal = helper.modal;
  verb.modal_word = helper.modal_word;
  verb.negated |= helper.negated;
  verb.form = VerbForm::kFinite;
  if (auxiliary.last_tag == Tag::kHave) {
    verb.perfect = true;
    if (main.first_tag == main.last_tag) verb.passive = false;
  }
  main.first_tag = auxiliary.last_tag;
  return true;
}

}  // namespace factlint
