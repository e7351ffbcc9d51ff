// A text and a small base of names -> the mentions that names and lists give, as marked text.
#pragma once

#include <memory>
#include <string>

#include "engine/document/sentence.h"
#include "engine/document/tokenizer.h"
#include "engine/mention/mention_finder.h"
#include "engine/mention/name_finder.h"

namespace factlint {

class NameBench {
 public:
  explicit NameBench(FactBase facts)
      : facts_(std::move(facts)), lexicon_(vocabulary_), finder_(facts_, vocabulary_, lexicon_) {
    // Words that lists look for and no lexicon needs to have.
    for (const char* word : {"and", "or", "nor", "neither", "including", "such", "as", "all", "but",
                             "except", "among", "them", "others", "the", "like"}) {
      vocabulary_.add(word);
    }
  }

  /// Finds names and lists in one paragraph, taken as one sentence.
  void read(const std::string& text, bool all_caps = false) {
    document_ = {};
    document_.text = text;
    Block block;
    block.text = {0, static_cast<uint32_t>(text.size())};
    document_.blocks = {block};
    document_.segments = {{0, 0, static_cast<uint32_t>(text.size())}};
    tokens_ = tokenize(document_, vocabulary_);
    Sentence sentence;
    sentence.tokens = {0, static_cast<uint32_t>(tokens_.size())};
    sentence.all_caps = all_caps;
    mentions_ = {};
    finder_.find(document_, tokens_, {sentence}, mentions_);
    find_lists(document_, tokens_, {sentence}, vocabulary_, mentions_);
  }

  /// "core=id|id; core=id" in text order.
  std::string names(const std::string& text, bool all_caps = false) {
    read(text, all_caps);
    std::string out;
    for (const Mention& mention : mentions_.all) {
      if (mention.type != MentionType::kEntity) continue;
      if (!out.empty()) out += "; ";
      out += std::string(document_.view(mention.core_text)) + "=";
      const auto& candidates = mentions_.entity(mention).candidates;
      for (size_t i = 0; i < candidates.size(); ++i) {
        out += (i == 0 ? "" : "|") + facts_.entity(candidates[i]).id;
      }
    }
    return out;
  }

  /// "kind(item, item)" of every list.
  std::string lists(const std::string& text) {
    read(text);
    static const char* const kKinds[] = {"closed", "open", "except", "neither"};
    std::string out;
    for (const Mention& mention : mentions_.all) {
      if (mention.type != MentionType::kList) continue;
      const ListMention& list = mentions_.list(mention);
      out += (out.empty() ? "" : "; ") + std::string(kKinds[static_cast<size_t>(list.kind)]) + "(";
      for (size_t i = 0; i < list.items.size(); ++i) {
        out += (i == 0 ? "" : ", ") +
               std::string(document_.view(mentions_.all[list.items[i]].core_text));
      }
      out += ")";
    }
    return out;
  }

  const Mentions& mentions() const { return mentions_; }
  const Document& document() const { return document_; }

 private:
  Vocabulary vocabulary_;
  FactBase facts_;
  Lexicon lexicon_;
  NameFinder finder_;
  Document document_;
  Tokens tokens_;
  Mentions mentions_;
};

inline void add_entity(FactBase& base, const char* id, const char* type,
                       std::vector<EntityName> names, std::vector<std::string> parts_of = {},
                       std::vector<std::string> given = {}) {
  Entity entity;
  entity.id = id;
  entity.type = type;
  entity.name = names.front().text;
  entity.names = std::move(names);
  entity.parts_of = std::move(parts_of);
  entity.given_names = std::move(given);
  if (entity.type == "person") entity.surname = entity.name.substr(entity.name.rfind(' ') + 1);
  base.add(std::move(entity));
}

/// A world of a few names with every form.
inline FactBase small_world() {
  const auto form = [](NameForm f) { return static_cast<uint8_t>(f); };
  const uint8_t alias = form(NameForm::kAlias);
  const uint8_t acronym = form(NameForm::kAcronym);
  const uint8_t adjective = form(NameForm::kAdjective);
  const uint8_t demonym = form(NameForm::kDemonym);
  FactBase base;
  add_entity(base, "norland", "country",
             {{"Norland", 0, false},
              {"Norlandic", adjective, false},
              {"Norlanders", demonym, false},
              {"Berghaven", alias, false}});
  add_entity(base, "berghaven", "city",
             {{"Berghaven", 0, false}, {"St. Berg's Haven", alias, false}});
  add_entity(base, "sudland", "country", {{"Sudland", 0, false}, {"Sudlandic", adjective, false}});
  add_entity(base, "isle-and-rock", "country", {{"Isle and Rock", 0, false}});
  add_entity(base, "us", "country",
             {{"United States", 0, false}, {"US", acronym, true}, {"U.S.", acronym, true}});
  add_entity(base, "lu", "organization",
             {{"Lake Union", 0, false}, {"LU", acronym, true}, {"LU+", alias, false}});
  add_entity(base, "talks", "event-series", {{"Norland-Sudland talks", 0, false}});
  add_entity(base, "guard", "agency",
             {{"Norlandic Border Guard", 0, false},
              {"Border Guard", alias, false},
              {"Norland's Border Guard", alias, false}},
             {"norland"});
  add_entity(base, "holm", "person", {{"Andrei Holm", 0, false}}, {}, {"Andrei"});
  add_entity(base, "hague", "city", {{"The Fen", 0, false}});
  base.index();
  return base;
}

}  // namespace factlint
