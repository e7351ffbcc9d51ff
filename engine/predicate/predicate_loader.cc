// TOML -> predicates. The keys are documented in rules/README.md.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
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
    if (const auto path = table.table("path")) read_path(*path, predicate);
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
      for (const auto& role : roles->strings(key.value)) {
        if (key.value == "possessor") {
          with.possessor = role.value;
        } else if (key.value == "modifier") {
          with.modifier = role.value;
        } else if (key.value == "compound") {
          with.compound = role.value;
        } else {
          with.prepositions.emplace_back(vocabulary_.add(fold_word(key.value)), role.value);
        }
      }
    }
    return with;
  }

  template <typename T>
  static void add_new(const T& item, std::vector<T>& items) {
    if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
  }

  /// A role that another file declares gets further types and nouns.
  static PredicateRole& role_named(const std::string& name, Predicate& predicate) {
    for (PredicateRole& role : predicate.roles) {
      if (role.name == name) return role;
    }
    predicate.roles.emplace_back();
    predicate.roles.back().name = name;
    return predicate.roles.back();
  }

  void read_path(const TomlTable& table, Predicate& predicate) {
    for (const auto& word : table.strings("verbs"))
      predicate.path_verbs.push_back(vocabulary_.add(fold_word(word.value)));
    for (const auto& word : table.strings("nouns"))
      predicate.path_nouns.push_back(vocabulary_.add(fold_word(word.value)));
    table.finish();
  }

  void read_role(const TomlTable& table, Predicate& predicate) {
    const auto name = table.required_string("name");
    PredicateRole& role = role_named(name ? name->value : std::string(), predicate);
    for (const auto& type : table.strings("types")) add_new(type.value, role.types);
    for (const auto& noun : table.strings("nouns")) {
      const auto words = words_of(noun.value);
      if (!words.empty()) add_new(words.back(), role.nouns);
    }
    table.finish();
  }

  std::vector<PrepositionRole> read_verb_with(const TomlTable& table) {
    With with = read_with(table);
    if (!with.possessor.empty() || !with.modifier.empty() || !with.compound.empty()) {
      table.error(table.place_of("with"),
                  "'possessor', 'modifier' and 'compound' are places beside a noun; a verb takes "
                  "prepositions");
    }
    return std::move(with.prepositions);
  }

  void read_verb(const TomlTable& table, Predicate& predicate) {
    VerbFrame frame;
    const auto all = lemmas(table, "lemmas");
    frame.subject = text_or_empty(table, "subject");
    frame.object = text_or_empty(table, "object");
    frame.indirect = text_or_empty(table, "indirect");
    frame.complement = text_or_empty(table, "complement");
    frame.with = read_verb_with(table);
    const auto effect = table.string("effect");
    if (effect && effect->value != "begin" && effect->value != "end") {
      table.error(effect->place,
                  fmt::format("unknown effect '{}'; write \"begin\" or \"end\"", effect->value));
    }
    frame.effect = effect ? effect->value : "";
    if (const auto list = table.string("list")) {
      frame.open_list = list->value == "open";
      if (!frame.open_list)
        table.error(list->place, fmt::format("unknown list '{}'; write \"open\"", list->value));
    }
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
    cue.weak = table.boolean_or("weak", false);
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
    if (frame.words.empty()) table.error(table.place(), "missing key 'words': list prepositions");
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

/// Every role that a verb, noun or preposition names must be declared, or stand for a noun of the
/// predicate, or it could never be filled.
class RoleCheck {
 public:
  RoleCheck(const Predicate& predicate, Diagnostics& diagnostics)
      : predicate_(predicate), diagnostics_(diagnostics) {
    for (const NounCue& cue : predicate.nouns) known_.insert(cue.denotes);
  }

  void run() {
    for (const VerbFrame& frame : predicate_.verbs) {
      check({frame.subject, frame.object, frame.indirect, frame.complement});
      for (const auto& with : frame.with) check({with.second});
    }
    for (const NounCue& cue : predicate_.nouns) {
      check({cue.held, cue.possessor, cue.modifier, cue.compound});
      for (const auto& with : cue.with) check({with.second});
    }
    for (const PrepositionFrame& frame : predicate_.prepositions)
      check({frame.subject, frame.object});
  }

 private:
  void check(std::initializer_list<std::string> roles) {
    for (const std::string& role : roles) {
      if (predicate_.role(role) != nullptr || !known_.insert(role).second) continue;
      std::vector<std::string> names;
      for (const PredicateRole& known : predicate_.roles) names.push_back(known.name);
      const std::string near = nearest_word(role, names);
      diagnostics_.error(
          predicate_.place,
          fmt::format("predicate '{}' uses the role '{}' but no loaded file declares it{}",
                      predicate_.id, role,
                      near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
    }
  }

  const Predicate& predicate_;
  Diagnostics& diagnostics_;
  /// "none" and "cue" fill nothing; "title" and "post" are read by the offices' reader.
  std::set<std::string> known_ = {"", "none", "cue", "title", "post"};
};

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
  for (const Predicate& predicate : predicates) RoleCheck(predicate, diagnostics).run();
  return diagnostics.errors() == errors;
}

}  // namespace factlint
