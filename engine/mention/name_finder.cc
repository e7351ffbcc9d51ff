// Names of a fact base -> a token trie; tokens of a document -> the longest names, all their
// entities as candidates.
#include "engine/mention/name_finder.h"

#include <algorithm>
#include <deque>
#include <span>
#include <string>

#include "engine/base/utf8.h"
#include "engine/document/tokenizer.h"
#include "engine/mention/given_name.h"

namespace factlint {
namespace {

EntityMention::Family family_of_type(std::string_view type) {
  if (type == "organization" || type == "alliance" || type == "union" || type == "agency" ||
      type == "institute" || type == "university") {
    return EntityMention::kBodies;
  }
  const bool place = type == "country" || type == "region" || type == "territory";
  return place ? EntityMention::kPlaces : EntityMention::kOthers;
}

bool skipped_inside_names(const Token& token) {
  return token.kind == TokenKind::kMark &&
         (token.mark_class == kHyphen || token.mark_class == kDash || token.mark_class == kPeriod);
}

/// A name on its way into the trie.
struct NewName {
  EntityId entity = kNoEntity;
  std::string_view text;
  NameForm form = NameForm::kName;
  bool case_exact = false;
};

/// Every name of every entity, in id order; `made` keeps the names that are put together here.
std::vector<NewName> collect_names(const FactBase& facts, std::deque<std::string>& made) {
  std::vector<NewName> names;
  names.reserve(facts.entities().size() * 2);
  for (EntityId id = 0; id < facts.entities().size(); ++id) {
    const Entity& entity = facts.entity(id);
    for (const EntityName& name : entity.names) {
      names.push_back({id, name.text, static_cast<NameForm>(name.form), name.case_exact});
    }
    if (entity.surname.empty()) continue;
    for (const std::string& given : entity.given_names) {
      made.push_back(given + " " + entity.surname);
      names.push_back({id, made.back(), NameForm::kName, false});
    }
    names.push_back({id, entity.surname, NameForm::kSurname, false});
  }
  return names;
}

/// Names are cut into words by the tokenizer that drafts go through, many at a time: one block
/// each.
constexpr size_t kNamesAtATime = 20000;

Document document_of(std::span<const NewName> names) {
  Document document;
  for (const NewName& name : names) {
    Block block;
    block.text.begin = static_cast<uint32_t>(document.text.size());
    document.text += name.text;
    block.text.end = static_cast<uint32_t>(document.text.size());
    document.blocks.push_back(block);
    document.text += '\n';
  }
  return document;
}

bool is_all_caps(std::string_view text) {
  bool letter = false;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z') return false;
    letter |= c >= 'A' && c <= 'Z';
  }
  return letter;
}

bool starts_upper(std::string_view text) {
  return !text.empty() && is_upper(decode_code_point(text, 0).value);
}

bool is_patronymic(std::string_view word) {
  return word.ends_with("vich") || word.ends_with("yich") || word.ends_with("ovna") ||
         word.ends_with("evna");
}

/// The capitalised word or initial ("A.") right before `token`; `token` itself if there is none.
uint32_t name_word_before(const Document& document, const Tokens& tokens, uint32_t first,
                          uint32_t token) {
  if (token == first) return token;
  uint32_t word = token - 1;
  if (tokens[word].mark_class == kPeriod && tokens[word].kind == TokenKind::kMark) {
    if (word == first || document.view(tokens[word - 1].range()).size() != 1) return token;
    --word;
  }
  const bool name = tokens[word].kind == TokenKind::kWord && tokens[word].is(kCapitalised);
  return name ? word : token;
}

uint32_t edge_hash(uint32_t state, WordId word) {
  uint64_t h = (static_cast<uint64_t>(state) << 32) | word;
  h *= 0x9E3779B97F4A7C15ULL;
  return static_cast<uint32_t>(h >> 32);
}

}  // namespace

/// Builds the trie; `edges_` is an open-addressing table that doubles at half load.
class NameTrie {
 public:
  NameTrie(std::vector<NameFinder::Edge>& edges, std::vector<uint32_t>& entry_of)
      : edges_(edges), entry_of_(entry_of) {
    edges_.resize(1024);
    entry_of_.assign(1, 0);
  }

  uint32_t insert(const std::vector<WordId>& words) {
    uint32_t state = 0;
    for (const WordId word : words) state = step(state, word);
    return state;
  }

 private:
  uint32_t step(uint32_t state, WordId word) {
    const auto mask = static_cast<uint32_t>(edges_.size() - 1);
    uint32_t i = edge_hash(state, word) & mask;
    for (; edges_[i].used; i = (i + 1) & mask) {
      if (edges_[i].state == state && edges_[i].word == word) return edges_[i].next;
    }
    if (++count_ * 2 > edges_.size()) {
      grow();
      --count_;
      return step(state, word);
    }
    const auto next = static_cast<uint32_t>(entry_of_.size());
    entry_of_.push_back(0);
    edges_[i] = {state, word, next, true};
    return next;
  }

  void grow() {
    std::vector<NameFinder::Edge> old = std::move(edges_);
    edges_.assign(old.size() * 2, {});
    const auto mask = static_cast<uint32_t>(edges_.size() - 1);
    for (const NameFinder::Edge& edge : old) {
      if (!edge.used) continue;
      uint32_t i = edge_hash(edge.state, edge.word) & mask;
      while (edges_[i].used) i = (i + 1) & mask;
      edges_[i] = edge;
    }
  }

  std::vector<NameFinder::Edge>& edges_;
  std::vector<uint32_t>& entry_of_;
  size_t count_ = 0;
};

NameFinder::NameFinder(const FactBase& facts, Vocabulary& vocabulary, const Lexicon& lexicon)
    : vocabulary_(vocabulary),
      facts_(facts),
      the_(vocabulary.add("the")),
      of_(vocabulary.add("of")),
      possessive_(vocabulary.add("'s")) {
  NameTrie trie(edges_, entry_of_);
  entries_.emplace_back();  // entry 0: none
  std::vector<WordId> starts;
  std::deque<std::string> made;
  const std::vector<NewName> names = collect_names(facts, made);
  std::vector<WordId> words;
  std::string folded;
  for (size_t first = 0; first < names.size(); first += kNamesAtATime) {
    const auto batch =
        std::span(names).subspan(first, std::min(kNamesAtATime, names.size() - first));
    const Document document = document_of(batch);
    const Tokens tokens = tokenize(document, vocabulary);
    size_t t = 0;
    for (size_t i = 0; i < batch.size(); ++i) {
      words.clear();
      for (; t < tokens.size() && tokens[t].begin < document.blocks[i].text.end; ++t) {
        // Marks other than dashes and dots count as words; "'s" is one whatever its apostrophe.
        if (skipped_inside_names(tokens[t])) continue;
        fold_word(document.view(tokens[t].range()), folded);
        const bool possessive = tokens[t].kind == TokenKind::kPossessive;
        const WordId word = possessive ? possessive_ : vocabulary.add(folded);
        if (word != kUnknownWord) words.push_back(word);
      }
      if (words.size() > 1 && words.front() == the_) words.erase(words.begin());
      if (words.empty()) continue;
      starts.push_back(words.front());
      const NewName& name = batch[i];
      Entry wanted;
      wanted.form = name.form;
      wanted.case_exact = name.case_exact;
      wanted.capital = starts_upper(name.text);
      wanted.acronym =
          name.form == NameForm::kAcronym || (name.text.size() <= 6 && is_all_caps(name.text));
      wanted.is_word =
          wanted.acronym && words.size() == 1 && !lexicon.analyses(words.front()).empty();
      add_entry(trie.insert(words), name.entity, wanted);
    }
  }
  starts_.assign(vocabulary.size(), 0);
  for (const WordId word : starts) starts_[word] = 1;
}

/// Names of the same words that must be written otherwise ("US", "Us") or are of another form share
/// a state: a chain.
void NameFinder::add_entry(uint32_t state, EntityId id, const Entry& wanted) {
  uint32_t at = entry_of_[state];
  for (; at != 0; at = entries_[at].next) {
    Entry& entry = entries_[at];
    if (entry.form != wanted.form || entry.acronym != wanted.acronym ||
        entry.capital != wanted.capital || entry.case_exact != wanted.case_exact) {
      continue;
    }
    // Ids come in ascending order, so a repetition is the last one.
    if (entry.entities.back() != id) entry.entities.push_back(id);
    return;
  }
  entries_.push_back(wanted);
  entries_.back().entities = {id};
  entries_.back().next = entry_of_[state];
  entry_of_[state] = static_cast<uint32_t>(entries_.size() - 1);
}

uint32_t NameFinder::follow(uint32_t state, WordId word) const {
  const auto mask = static_cast<uint32_t>(edges_.size() - 1);
  for (uint32_t i = edge_hash(state, word) & mask; edges_[i].used; i = (i + 1) & mask) {
    if (edges_[i].state == state && edges_[i].word == word) return edges_[i].next;
  }
  return 0;
}

WordId NameFinder::word_of(const Document& document, const Token& token) const {
  if (token.word != kUnknownWord || token.kind == TokenKind::kWord) return token.word;
  if (token.kind == TokenKind::kPossessive)
    return token.end - token.begin > 1 ? possessive_ : kUnknownWord;
  if (token.kind == TokenKind::kMark && token.mark_class != kPlus &&
      token.mark_class != kAmpersand) {
    return kUnknownWord;
  }
  return vocabulary_.find(document.view(token.range()));
}

namespace {

/// "brno" is Czech for ...: a word in quotation marks is named, whatever its case.
bool is_quoted(const Tokens& tokens, TokenRange range) {
  const auto mark = [&](uint32_t t, MarkClass c) {
    return t < tokens.size() && tokens[t].kind == TokenKind::kMark && tokens[t].mark_class == c;
  };
  return range.size() == 1 && range.first > 0 && mark(range.first - 1, kOpenQuote) &&
         mark(range.last, kCloseQuote);
}

}  // namespace

bool NameFinder::fits(const Entry& entry, const Tokens& tokens, TokenRange range,
                      bool all_caps) const {
  const Token& first = tokens[range.first];
  if (entry.acronym) {
    if (all_caps && entry.is_word) return false;  // "JOIN US"
    for (uint32_t t = range.first; t < range.last; ++t) {
      if (tokens[t].is(kHasLower)) return false;
    }
    return true;
  }
  if (all_caps) return true;
  if (entry.capital && !first.is(kCapitalised) && first.kind == TokenKind::kWord &&
      !is_quoted(tokens, range))
    return false;
  // "US" is no "Us", but "RUSSIA" in a mixed line is still Russia.
  return !entry.case_exact || !first.is(kAllCaps);
}

bool NameFinder::fitting(uint32_t state, const Tokens& tokens, TokenRange range,
                         bool all_caps) const {
  for (uint32_t e = entry_of_[state]; e != 0; e = entries_[e].next) {
    if (fits(entries_[e], tokens, range, all_caps)) return true;
  }
  return false;
}

void NameFinder::find(const Document& document, const Tokens& tokens,
                      const std::vector<Sentence>& sentences, Mentions& mentions) const {
  for (const Sentence& sentence : sentences) {
    const TokenRange range = sentence.tokens;
    for (uint32_t t = range.first; t < range.last; ++t) {
      const WordId word = tokens[t].word;
      if (word == kUnknownWord || word >= starts_.size() || starts_[word] == 0) continue;
      Match match = longest(document, tokens, {t, range.last}, sentence.all_caps);
      if (match.tokens.empty()) continue;
      t = match.tokens.last - 1;
      if (is_of_another(tokens, range.first, match, mentions) ||
          is_told_of_another(document, tokens, range.last, match))
        continue;
      extend_to_given_name(document, tokens, range.first, match);
      add_mention(tokens, match, mentions);
    }
  }
}

NameFinder::Match NameFinder::longest(const Document& document, const Tokens& tokens,
                                      TokenRange range, bool all_caps) const {
  uint32_t state = 0;
  uint32_t best_state = 0;
  TokenRange best{range.first, range.first};
  for (uint32_t t = range.first; t < range.last; ++t) {
    const Token& token = tokens[t];
    if (t > range.first && skipped_inside_names(token)) {
      if (token.mark_class == kPeriod && !token.is(kGlued)) break;
      continue;
    }
    const WordId word = word_of(document, token);
    if (word == kUnknownWord) break;
    state = follow(state, word);
    if (state == 0) break;
    if (entry_of_[state] == 0 || !fitting(state, tokens, {range.first, t + 1}, all_caps)) continue;
    best_state = state;
    best.last = t + 1;
  }
  Match match;
  match.tokens = best;
  bool first = true;
  for (uint32_t e = entry_of_[best_state]; e != 0; e = entries_[e].next) {
    const Entry& entry = entries_[e];
    if (!fits(entry, tokens, best, all_caps)) continue;
    match.form = first ? entry.form : std::min(match.form, entry.form);
    first = false;
    match.entities.insert(match.entities.end(), entry.entities.begin(), entry.entities.end());
  }
  std::sort(match.entities.begin(), match.entities.end());
  match.entities.erase(std::unique(match.entities.begin(), match.entities.end()),
                       match.entities.end());
  return match;
}

/// "The US National Guard" is not the National Guard that is part of Russia.
bool NameFinder::is_of_another(const Tokens& tokens, uint32_t sentence_first, const Match& match,
                               const Mentions& mentions) const {
  if (mentions.all.empty() || match.form == NameForm::kAdjective ||
      match.form == NameForm::kDemonym)
    return false;
  const Mention& before = mentions.all.back();
  if (before.type != MentionType::kEntity || before.core.first < sentence_first) return false;
  const EntityMention& owner = mentions.entity(before);
  const uint32_t end = before.core.last + (owner.possessive ? 1 : 0);
  const bool owns =
      owner.possessive || owner.form == NameForm::kAdjective || owner.form == NameForm::kAcronym;
  if (!owns || end != match.tokens.first || tokens[match.tokens.first].kind != TokenKind::kWord)
    return false;
  return belongs_elsewhere(match.entities, owner.candidates);
}

/// "The National Guard of Ukraine".
bool NameFinder::is_told_of_another(const Document& document, const Tokens& tokens,
                                    uint32_t sentence_last, const Match& match) const {
  uint32_t t = match.tokens.last;
  if (match.form == NameForm::kAdjective || match.form == NameForm::kDemonym ||
      t + 1 >= sentence_last || tokens[t].word != of_)
    return false;
  if (tokens[++t].word == the_) ++t;
  const Match owner = longest(document, tokens, {t, sentence_last}, false);
  return !owner.tokens.empty() && belongs_elsewhere(match.entities, owner.entities);
}

/// Each of `agencies` is part of a country, and none of `owners`, a country, is it.
bool NameFinder::belongs_elsewhere(const std::vector<EntityId>& agencies,
                                   const std::vector<EntityId>& owners) const {
  const auto is_country = [&](EntityId id) { return facts_.entity(id).type == "country"; };
  if (std::none_of(owners.begin(), owners.end(), is_country)) return false;
  return std::all_of(agencies.begin(), agencies.end(), [&](EntityId id) {
    const Entity& entity = facts_.entity(id);
    if (entity.type != "agency" || entity.parts_of.empty()) return false;
    return std::none_of(owners.begin(), owners.end(), [&](EntityId country) {
      const auto& wholes = entity.parts_of;
      return std::find(wholes.begin(), wholes.end(), facts_.entity(country).id) != wholes.end();
    });
  });
}

/// "Andrey Belousov" and "A. Belousov" where the base has "Andrei": a spelling of the given name
/// before a surname alone, a patronymic between them or not.
void NameFinder::extend_to_given_name(const Document& document, const Tokens& tokens,
                                      uint32_t sentence_first, Match& match) const {
  if (match.form != NameForm::kSurname) return;
  uint32_t given = name_word_before(document, tokens, sentence_first, match.tokens.first);
  if (given < match.tokens.first && is_patronymic(document.view(tokens[given].range()))) {
    given = name_word_before(document, tokens, sentence_first, given);
  }
  if (given == match.tokens.first) return;
  const std::string_view written = document.view(tokens[given].range());
  std::vector<EntityId> named;
  for (const EntityId id : match.entities) {
    const auto& accepted = facts_.entity(id).given_names;
    if (std::any_of(accepted.begin(), accepted.end(),
                    [&](const std::string& name) { return same_given_name(name, written); })) {
      named.push_back(id);
    }
  }
  if (named.empty()) return;
  match.entities = std::move(named);
  match.form = NameForm::kName;
  match.tokens.first = given;
}

void NameFinder::add_mention(const Tokens& tokens, const Match& match, Mentions& mentions) const {
  Mention mention;
  mention.type = MentionType::kEntity;
  mention.core = mention.tokens = match.tokens;
  const Token& first = tokens[match.tokens.first];
  if (match.tokens.first > 0 && tokens[match.tokens.first - 1].word == the_ &&
      !first.is(kBlockStart)) {
    --mention.tokens.first;
  }
  mention.core_text = {first.begin, tokens[match.tokens.last - 1].end};
  mention.text = {tokens[mention.tokens.first].begin, mention.core_text.end};
  mention.payload = static_cast<uint32_t>(mentions.entities.size());
  EntityMention entity;
  entity.candidates = match.entities;
  entity.form = match.form;
  entity.family = family_of_type(facts_.entity(match.entities.front()).type);
  entity.possessive =
      match.tokens.last < tokens.size() && tokens[match.tokens.last].kind == TokenKind::kPossessive;
  mentions.entities.push_back(std::move(entity));
  mentions.all.push_back(mention);
}

}  // namespace factlint
