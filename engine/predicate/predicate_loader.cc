// TOML -> predicates. The keys are documented in rules/README.md.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "engine/base/file_set.h"
#include "engine/base/toml_reader.h"
#include "engine/predicate/predicate.h"

namespace factlint {
namespace {

class PredicateReader {
 public:
  PredicateReader(Vocabulary& vocabulary, std::vector<Predicate>& out)
      : vocabulary_(vocabulary), out_(out) {}

  void read(const TomlTable& table) {
    const auto id = table.required_string("id");
    const auto summary = table.string("summary");
    if (!id) return;
    Predicate& predicate = predicate_named(id->value, table.place());
    if (summary) predicate.summary = summary->value;
    for (const TomlTable& role : table.tables("role")) read_role(role, predicate);
    for (const TomlTable& verb : table.tables("verb")) read_verb(verb, predicate);
    for (const TomlTable& noun : table.tables("noun")) read_noun(noun, predicate);
    for (const TomlTable& prep : table.tables("preposition")) read_preposition(prep, predicate);
    for (const TomlTable& bound : table.tables("bound")) read_bound(bound, predicate);
    for (const auto& word : table.strings("blockers")) {
      predicate.blockers.push_back(vocabulary_.add(fold_word(word.value)));
    }
    table.finish();
  }

 private:
  Predicate& predicate_named(const std::string& id, const Place& place) {
    for (Predicate& predicate : out_) {
      if (predicate.id == id) return predicate;
    }
    out_.emplace_back();
    out_.back().id = id;
    out_.back().place = place;
    return out_.back();
  }

  std::vector<WordId> words_of(std::string_view phrase) {
    std::vector<WordId> words;
    size_t begin = 0;
    while (begin < phrase.size()) {
      size_t end = phrase.find_first_of(" -", begin);
      if (end == std::string_view::npos) end = phrase.size();
      if (end > begin)
        words.push_back(vocabulary_.add(fold_word(phrase.substr(begin, end - begin))));
      begin = end + 1;
    }
    return words;
  }

  std::string text_or_empty(const TomlTable& table, std::string_view key) {
    const auto value = table.string(key);
    return value ? value->value : std::string();
  }

  std::vector<std::vector<WordId>> lemmas(const TomlTable& table, std::string_view key) {
    std::vector<std::vector<WordId>> all;
    const auto written = table.strings(key);
    if (written.empty()) {
      table.error(table.place(),
                  fmt::format("missing key '{}': list the words of this entry", key));
    }
    for (const auto& lemma : written) {
      auto words = words_of(lemma.value);
      if (words.empty()) {
        table.error(lemma.place, "empty word; write a lemma such as \"join\"");
        continue;
      }
      all.push_back(std::move(words));
    }
    return all;
  }

  struct With {
    std::vector<PrepositionRole> prepositions;
    std::string possessor, modifier, compound;
  };

  With read_with(const TomlTable& table) {
    With with;
    const auto roles = table.table("with");
    if (!roles) return with;
    for (const auto& key : roles->keys()) {
      const auto role = roles->string(key.value);
      if (!role) continue;
      if (key.value == "possessor") {
        with.possessor = role->value;
      } else if (key.value == "modifier") {
        with.modifier = role->value;
      } else if (key.value == "compound") {
        with.compound = role->value;
      } else {
        with.prepositions.emplace_back(vocabulary_.add(fold_word(key.value)), role->value);
      }
    }
    return with;
  }

  void read_role(const TomlTable& table, Predicate& predicate) {
    const auto name = table.required_string("name");
    PredicateRole role;
    if (name) role.name = name->value;
    for (const auto& type : table.strings("types")) role.types.push_back(type.value);
    for (const auto& noun : table.strings("nouns")) {
      const auto words = words_of(noun.value);
      if (!words.empty()) role.nouns.push_back(words.back());
    }
    table.finish();
    predicate.roles.push_back(std::move(role));
  }

  void read_verb(const TomlTable& table, Predicate& predicate) {
    VerbFrame frame;
    const auto all = lemmas(table, "lemmas");
    frame.subject = text_or_empty(table, "subject");
    frame.object = text_or_empty(table, "object");
    frame.indirect = text_or_empty(table, "indirect");
    frame.complement = text_or_empty(table, "complement");
    frame.with = read_with(table).prepositions;
    const auto effect = table.string("effect");
    if (effect && effect->value != "begin" && effect->value != "end") {
      table.error(effect->place,
                  fmt::format("unknown effect '{}'; write \"begin\" or \"end\"", effect->value));
    }
    frame.effect = effect ? effect->value : "";
    frame.light = table.boolean_or("light", false);
    frame.open_list = text_or_empty(table, "list") == "open";
    table.allow("voice");
    table.finish();
    for (const auto& words : all) {
      frame.words = words;
      predicate.verbs.push_back(frame);
    }
  }

  void read_noun(const TomlTable& table, Predicate& predicate) {
    NounCue cue;
    const auto all = lemmas(table, "lemmas");
    cue.denotes = text_or_empty(table, "denotes");
    cue.held = text_or_empty(table, "held");
    cue.status = text_or_empty(table, "status");
    const With with = read_with(table);
    cue.with = with.prepositions;
    cue.possessor = with.possessor;
    cue.modifier = with.modifier;
    cue.compound = with.compound;
    cue.number = table.boolean_or("number", false);
    cue.ordinal = table.boolean_or("ordinal", false);
    cue.kind = table.boolean_or("kind", false);
    cue.weak = table.boolean_or("weak", false);
    table.allow("cue");
    table.allow("through");
    if (cue.denotes.empty() && cue.held.empty()) {
      table.error(
          table.place(),
          "a noun needs 'denotes' (the role it stands for) or 'held' (the role of who has it)");
    }
    table.finish();
    for (const auto& words : all) {
      cue.words = words;
      predicate.nouns.push_back(cue);
    }
  }

  void read_preposition(const TomlTable& table, Predicate& predicate) {
    PrepositionFrame frame;
    for (const auto& word : table.strings("words"))
      frame.words.push_back(vocabulary_.add(fold_word(word.value)));
    frame.subject = text_or_empty(table, "subject");
    frame.object = text_or_empty(table, "object");
    frame.negative = table.boolean_or("negative", false);
    table.finish();
    predicate.prepositions.push_back(std::move(frame));
  }

  void read_bound(const TomlTable& table, Predicate& predicate) {
    static const std::vector<std::pair<std::string, Hedge>> kHedges = {
        {"none", Hedge::kNone},          {"about", Hedge::kAbout},
        {"more than", Hedge::kMoreThan}, {"at least", Hedge::kAtLeast},
        {"less than", Hedge::kLessThan}, {"at most", Hedge::kAtMost},
        {"nearly", Hedge::kNearly},      {"just over", Hedge::kJustOver}};
    BoundVerb bound;
    if (const auto hedge = table.required_string("hedge")) {
      const auto known = std::find_if(kHedges.begin(), kHedges.end(), [&](const auto& entry) {
        return entry.first == hedge->value;
      });
      if (known == kHedges.end()) {
        table.error(
            hedge->place,
            fmt::format("unknown hedge '{}'; write \"more than\", \"at least\", \"less than\", "
                        "\"at most\", \"nearly\", \"just over\", \"about\" or \"none\"",
                        hedge->value));
      } else {
        bound.hedge = known->second;
      }
    }
    const auto all = lemmas(table, "verbs");
    table.finish();
    for (const auto& words : all) {
      bound.words = words;
      predicate.bounds.push_back(bound);
    }
  }

  Vocabulary& vocabulary_;
  std::vector<Predicate>& out_;
};

/// Every role that a verb or noun names must be declared, or it could never be filled.
void check_roles(const Predicate& predicate, Diagnostics& diagnostics) {
  std::set<std::string> fixed = {"cue", "none", "any", "list", "title", "post"};
  for (const NounCue& cue : predicate.nouns) {
    if (!cue.denotes.empty()) fixed.insert(cue.denotes);
  }
  const auto check = [&](const std::string& role) {
    if (role.empty() || fixed.count(role) > 0 || predicate.role(role) != nullptr) return;
    std::vector<std::string> names;
    for (const PredicateRole& known : predicate.roles) names.push_back(known.name);
    const std::string near = nearest_word(role, names);
    diagnostics.error(
        predicate.place,
        fmt::format("predicate '{}' uses the role '{}' but does not declare it{}", predicate.id,
                    role, near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
    fixed.insert(role);
  };
  for (const VerbFrame& frame : predicate.verbs) {
    for (const auto* role : {&frame.subject, &frame.object, &frame.indirect, &frame.complement})
      check(*role);
    for (const auto& with : frame.with) check(with.second);
  }
}

}  // namespace

bool load_predicates(const std::vector<std::string>& paths, Vocabulary& vocabulary,
                     Diagnostics& diagnostics, std::vector<Predicate>& predicates) {
  const size_t errors = diagnostics.errors();
  PredicateReader reader(vocabulary, predicates);
  for (const auto& source : read_toml_sources(paths, diagnostics)) {
    const auto file = TomlFile::parse(source, diagnostics);
    if (!file || !file->root().has("predicate") || file->root().has("id")) continue;
    for (const TomlTable& table : file->root().tables("predicate")) reader.read(table);
    file->root().finish();
  }
  for (const Predicate& predicate : predicates) check_roles(predicate, diagnostics);
  return diagnostics.errors() == errors;
}

}  // namespace factlint
