#include "engine/lexicon/vocabulary.h"

#include <cstring>

#include "engine/base/utf8.h"

namespace factlint {

void fold_word(std::string_view word, std::string& out) { fold(word, out); }

std::string fold_word(std::string_view word) {
  std::string out;
  fold(word, out);
  return out;
}

uint32_t Vocabulary::hash(std::string_view folded) {
  uint32_t h = kHashSeed;
  for (const char c : folded) h = hash_step(h, static_cast<unsigned char>(c));
  return h;
}

Vocabulary::Vocabulary() : slots_(1U << 18) {
  texts_.emplace_back();  // kUnknownWord
}

namespace {

/// Words are short, so that two loads of eight bytes, which may overlap, compare most of them.
bool equal_text(std::string_view a, std::string_view b) {
  const size_t size = a.size();
  if (size != b.size()) return false;
  if (size < 4 || size > 16) return a == b;
  const auto load = [](const char* at, auto word) {
    std::memcpy(&word, at, sizeof word);
    return word;
  };
  if (size < 8) {
    return load(a.data(), uint32_t{}) == load(b.data(), uint32_t{}) &&
           load(a.data() + size - 4, uint32_t{}) == load(b.data() + size - 4, uint32_t{});
  }
  return load(a.data(), uint64_t{}) == load(b.data(), uint64_t{}) &&
         load(a.data() + size - 8, uint64_t{}) == load(b.data() + size - 8, uint64_t{});
}

}  // namespace

WordId Vocabulary::find(std::string_view folded, uint32_t hash) const {
  const uint32_t mask = static_cast<uint32_t>(slots_.size()) - 1;
  for (uint32_t i = hash & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.word == kUnknownWord) return kUnknownWord;
    if (slot.hash == hash && equal_text(texts_[slot.word], folded)) return slot.word;
  }
}

WordId Vocabulary::add(std::string_view folded) {
  if (folded.empty()) return kUnknownWord;
  const uint32_t h = hash(folded);
  if (const WordId known = find(folded, h); known != kUnknownWord) return known;
  owned_.emplace_back(folded);
  return append(owned_.back(), h);
}

WordId Vocabulary::add_lasting(std::string_view folded) {
  if (folded.empty()) return kUnknownWord;
  const uint32_t h = hash(folded);
  const WordId known = find(folded, h);
  return known != kUnknownWord ? known : append(folded, h);
}

WordId Vocabulary::append(std::string_view lasting, uint32_t h) {
  if (texts_.size() * 2 > slots_.size()) grow();
  texts_.emplace_back(lasting);
  const auto word = static_cast<WordId>(texts_.size() - 1);
  const uint32_t mask = static_cast<uint32_t>(slots_.size()) - 1;
  uint32_t i = h & mask;
  while (slots_[i].word != kUnknownWord) i = (i + 1) & mask;
  slots_[i] = {h, word};
  return word;
}

void Vocabulary::grow() {
  std::vector<Slot> old = std::move(slots_);
  slots_.assign(old.size() * 2, Slot{});
  const uint32_t mask = static_cast<uint32_t>(slots_.size()) - 1;
  for (const Slot& slot : old) {
    if (slot.word == kUnknownWord) continue;
    uint32_t i = slot.hash & mask;
    while (slots_[i].word != kUnknownWord) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

}  // namespace factlint
