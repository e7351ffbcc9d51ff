#include "engine/phrase/chunker.h"

#include "engine/phrase/noun_phrases.h"
#include "engine/phrase/verb_groups.h"

namespace factlint {
namespace {

ChunkKind kind_of(Tag tag) {
  switch (tag) {
    case Tag::kPreposition:
      return ChunkKind::kPreposition;
    case Tag::kTo:
      return ChunkKind::kPreposition;
    case Tag::kAnd:
      return ChunkKind::kAnd;
    case Tag::kThat:
      return ChunkKind::kThat;
    case Tag::kWhich:
      return ChunkKind::kWhich;
    case Tag::kNot:
      return ChunkKind::kNot;
    case Tag::kThere:
      return ChunkKind::kThere;
    case Tag::kComma:
      return ChunkKind::kComma;
    case Tag::kDash:
      return ChunkKind::kDash;
    case Tag::kColon:
      return ChunkKind::kColon;
    case Tag::kSemicolon:
      return ChunkKind::kSemicolon;
    case Tag::kOpen:
      return ChunkKind::kOpen;
    case Tag::kClose:
      return ChunkKind::kClose;
    case Tag::kEnd:
      return ChunkKind::kEnd;
    case Tag::kQuote:
      return ChunkKind::kQuote;
    case Tag::kParticle:
      return ChunkKind::kPreposition;
    default:
      return ChunkKind::kAdverb;
  }
}

void add_adjective(Workspace& work, uint32_t i) {
  const Unit& unit = work.units[i];
  Node node;
  node.kind = NodeKind::kAdjective;
  node.tokens = unit.tokens;
  node.head = unit.tokens.last - 1;
  node.lemma = unit.lemma;
  if (unit.mention != kNoMention) node.entity = unit.mention;
  Chunk chunk;
  chunk.kind = ChunkKind::kAdjective;
  chunk.unit = i;
  chunk.word = unit.word;
  chunk.node = work.add_node(node);
  if (unit.compound) NounPhrases(work).add_compound_parts(chunk.node, unit);
  work.chunks.push_back(chunk);
}

/// "is outside", "was there", "remains abroad": an adverb of place that completes the verb.
bool completes_copula(const Workspace& work, uint32_t i) {
  if (work.chunks.empty() || !work.is(work.units[i].word, kSpatialAdverb)) return false;
  const Chunk& last = work.chunks.back();
  return last.kind == ChunkKind::kVerb && work.is(last.word, kCopula);
}

}  // namespace

void build_chunks(Workspace& work) {
  work.chunks.clear();
  NounPhrases nouns(work);
  VerbGroups verbs(work);
  for (uint32_t i = 0; i < work.units.size();) {
    const Unit& unit = work.units[i];
    if (verbs.begins(i)) {
      i = verbs.read(i);
    } else if (nouns.begins(i)) {
      i = nouns.read(i);
    } else if (unit.tag == Tag::kAdjective ||
               (unit.tag == Tag::kAdverb && completes_copula(work, i)) ||
               (unit.tag == Tag::kPreposition && completes_copula(work, i) &&
                i + 1 < work.units.size() && is_mark(work.units[i + 1].tag))) {
      add_adjective(work, i++);
    } else {
      Chunk chunk;
      chunk.kind = kind_of(unit.tag);
      chunk.unit = i++;
      chunk.word = unit.word;
      if (unit.tag == Tag::kDash && work.units[chunk.unit].mark == kEllipsis)
        chunk.kind = ChunkKind::kAdverb;
      work.chunks.push_back(chunk);
    }
  }
}

}  // namespace factlint
