// TOML files -> rules, every mistake told where it stands.
#include "engine/rule/rule_loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "engine/base/file_set.h"
#include "engine/base/pattern.h"
#include "engine/base/toml_reader.h"
#include "engine/base/utf8.h"
#include "engine/rule/rule_pack.h"

namespace factlint {
namespace {

std::string trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

std::string folded(std::string_view text) {
  std::string out;
  fold(text, out);
  return out;
}

std::string unknown_name(std::string_view what, const std::string& name,
                         const std::vector<std::string>& known) {
  const std::string near = nearest_word(name, known);
  if (!near.empty()) return fmt::format("unknown {} '{}'; did you mean '{}'?", what, name, near);
  return fmt::format("unknown {} '{}'; known are {}", what, name, fmt::join(known, ", "));
}

/// Reads one rule's table.
class RuleReader {
 public:
  explicit RuleReader(const TomlTable& table) : table_(table) {}

  std::optional<Rule> read() {
    const auto id = table_.required_string("id");
    const auto summary = table_.required_string("summary");
    rule_.place = id ? id->place : table_.place();
    if (id) read_id(*id);
    if (summary) rule_.summary = summary->value;
    if (const auto why = table_.string("why")) rule_.why = why->value;
    if (const auto since = table_.string("since")) rule_.since = since->value;
    if (const auto replaces = table_.string("replaces"))
      rule_.replaces = {replaces->value, replaces->place};
    read_level();
    read_check();
    read_claim();
    read_patterns();
    for (const TomlTable& example : table_.tables("example")) read_example(example);
    if (id) require_examples();
    read_never();
    table_.finish();
    if (!id || !summary) return std::nullopt;
    return std::move(rule_);
  }

 private:
  void read_id(const Located<std::string>& id) {
    rule_.id = id.value;
    const bool good = std::all_of(id.value.begin(), id.value.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
    });
    if (!good) {
      table_.error(id.place,
                   fmt::format("rule id '{}' may hold only a-z, 0-9, '-' and '/'", id.value));
    }
  }

  void read_level() {
    const auto level = table_.string("level");
    if (!level) return;
    constexpr std::array kLevels = {Severity::kNote, Severity::kWarning, Severity::kError};
    for (const Severity severity : kLevels) {
      if (severity_name(severity) == level->value) {
        rule_.level = severity;
        return;
      }
    }
    table_.error(level->place, unknown_name("level", level->value, {"error", "warning", "note"}));
  }

  void read_check() {
    const auto check = table_.required_string("check");
    if (!check) return;
    const auto kind = check_kind(check->value);
    if (kind) {
      rule_.check = *kind;
    } else {
      table_.error(check->place, unknown_name("check", check->value, check_kind_names()));
    }
  }

  /// What is read. A check without facts finds its claims by itself.
  void read_claim() {
    rule_.predicate_place = table_.place_of("predicate");
    const std::array<std::pair<std::string_view, std::string*>, 4> texts = {
        {{"predicate", &rule_.predicate},
         {"property", &rule_.property},
         {"subject", &rule_.subject},
         {"value", &rule_.value}}};
    for (const auto& [key, target] : texts) {
      if (const auto text = table_.string(key)) *target = text->value;
    }
    for (const auto& need : table_.strings("needs"))
      rule_.needs.push_back({need.value, need.place});
    if (!rule_.computed()) return;
    for (const std::string_view key :
         {"predicate", "property", "subject", "value", "needs", "pattern", "patterns"}) {
      if (!table_.has(key)) continue;
      table_.error(table_.place_of(key),
                   fmt::format("'{}' has no effect: the check '{}' finds its claims by itself", key,
                               check_kind_name(rule_.check)));
    }
  }

  void read_patterns() {
    for (const std::string_view key : {"pattern", "patterns"}) {
      for (const auto& pattern : table_.strings(key)) {
        PatternError error;
        if (auto compiled = compile_slots(pattern.value, error)) {
          compiled->place = pattern.place;
          rule_.patterns.push_back(std::move(*compiled));
          continue;
        }
        Place place = pattern.place;
        place.column += error.column;  // the opening quote is one column
        table_.error(place, fmt::format("bad pattern: {}", error.message));
      }
    }
  }

  void read_example(const TomlTable& table) {
    RuleExample example;
    example.place = table.place();
    const auto text = table.required_string("text");
    const auto verdict = table.required_string("verdict");
    if (text) example.text = text->value;
    if (verdict) {
      if (const auto expected = expected_verdict(verdict->value)) {
        example.expected = *expected;
      } else {
        table.error(verdict->place,
                    unknown_name("verdict", verdict->value, expected_verdict_names()));
      }
    }
    read_date(table, example);
    read_mutation(table, example);
    example.todo = table.boolean_or("todo", false);
    table.finish();
    if (text && verdict) rule_.examples.push_back(std::move(example));
  }

  static void read_date(const TomlTable& table, RuleExample& example) {
    const auto as_of = table.date_text("as_of");
    if (!as_of) return;
    example.as_of = DateRange::parse(as_of->value);
    if (!example.as_of)
      table.error(as_of->place, fmt::format("'{}' is no date; write 2025-10-10", as_of->value));
  }

  static void read_mutation(const TomlTable& table, RuleExample& example) {
    const auto written = table.string("mutation");
    if (!written) return;
    const auto mutation = parse_mutation(written->value);
    if (!mutation) {
      table.error(written->place, fmt::format("mutation '{}' is not of the form \"right => wrong\"",
                                              written->value));
    } else if (example.text.find(mutation->from) == std::string::npos) {
      table.error(written->place,
                  fmt::format("'{}' does not occur in the example's text", mutation->from));
    } else if (example.expected != ExpectedVerdict::kSupported) {
      table.error(written->place, "a mutation needs an example with verdict = \"supported\"");
    } else {
      example.mutation = written->value;
    }
  }

  void require_examples() {
    bool accusing = false;
    bool supporting = false;
    bool silent = false;
    for (const RuleExample& example : rule_.examples) {
      accusing |= is_accusing(example.expected);
      supporting |= example.expected == ExpectedVerdict::kSupported;
      silent |= example.expected == ExpectedVerdict::kSilent;
    }
    const auto missing = [&](std::string_view what, std::string_view verdict) {
      table_.error(
          rule_.place,
          fmt::format("rule '{}' has no example that {}; add an [[example]] with verdict = \"{}\"",
                      rule_.id, what, verdict));
    };
    if (!accusing) missing("accuses", rule_.computed() ? "inconsistent" : "contradicted");
    if (!supporting) missing("supports", "supported");
    if (!silent) missing("stays silent", "silent");
  }

  /// An exception that no example shows does nothing that anybody can see. That the example needs
  /// it is seen by running it.
  void read_never() {
    for (const auto& phrase : table_.strings("never")) {
      const std::string words = folded(phrase.value);
      const bool shown = std::any_of(rule_.examples.begin(), rule_.examples.end(),
                                     [&](const RuleExample& example) {
                                       return !is_accusing(example.expected) &&
                                              folded(example.text).find(words) != std::string::npos;
                                     });
      if (words.empty()) {
        table_.error(phrase.place, "empty phrase in 'never'");
      } else if (!shown) {
        table_.error(
            phrase.place,
            fmt::format("no example needs the exception '{}'; add a silent one", phrase.value));
      }
      rule_.never.push_back({phrase.value, phrase.place});
    }
  }

  const TomlTable& table_;
  Rule rule_;
};

void read_pack(const TomlTable& root) {
  root.required_string("title");
  root.string("language");
  if (root.has("version")) root.string("version");
  root.finish();
}

bool is_pack(const std::string& path) {
  const size_t slash = path.find_last_of("/\\");
  return path.substr(slash == std::string::npos ? 0 : slash + 1) == "pack.toml";
}

void refuse_duplicates(const std::vector<Rule>& rules, Diagnostics& diagnostics) {
  std::map<std::string_view, const Rule*> first;
  for (const Rule& rule : rules) {
    const auto [entry, fresh] = first.emplace(rule.id, &rule);
    if (fresh) continue;
    diagnostics.error(rule.place, fmt::format("duplicate rule id '{}'", rule.id));
    diagnostics.note(entry->second->place, "first defined here");
  }
}

/// Drops the rules that others take the place of.
void replace_rules(std::vector<Rule>& rules, Diagnostics& diagnostics) {
  std::vector<std::string> ids;
  std::set<std::string> replaced;
  ids.reserve(rules.size());
  for (const Rule& rule : rules) ids.push_back(rule.id);
  for (const Rule& rule : rules) {
    const auto& [id, place] = rule.replaces;
    if (id.empty()) continue;
    std::vector<std::string> others = ids;
    std::erase(others, rule.id);
    if (std::find(others.begin(), others.end(), id) == others.end()) {
      const std::string near = nearest_word(id, others);
      diagnostics.error(place,
                        fmt::format("'replaces': no other rule '{}' is loaded{}", id,
                                    near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
    }
    replaced.insert(id);
  }
  std::erase_if(rules, [&](const Rule& rule) { return replaced.count(rule.id) > 0; });
}

}  // namespace

std::optional<Mutation> parse_mutation(std::string_view text) {
  const size_t arrow = text.find("=>");
  if (arrow == std::string_view::npos) return std::nullopt;
  Mutation mutation{trimmed(text.substr(0, arrow)), trimmed(text.substr(arrow + 2))};
  if (mutation.from.empty() || mutation.from == mutation.to) return std::nullopt;
  return mutation;
}

void read_rules(const std::shared_ptr<const Source>& source, std::vector<Rule>& rules,
                Diagnostics& diagnostics) {
  const std::optional<TomlFile> file = TomlFile::parse(source, diagnostics);
  if (!file) return;
  const TomlTable root = file->root();
  if (is_pack(source->name())) return read_pack(root);
  if (root.has("predicate") && !root.has("check")) return;  // a file of [[predicate]] tables
  if (root.has("rule")) {
    for (const TomlTable& table : root.tables("rule")) {
      if (auto rule = RuleReader(table).read()) rules.push_back(std::move(*rule));
    }
    root.finish();
    return;
  }
  if (auto rule = RuleReader(root).read()) rules.push_back(std::move(*rule));
}

std::optional<RulePack> load_rules(const std::vector<std::string>& paths,
                                   Diagnostics& diagnostics) {
  const size_t errors_before = diagnostics.errors();
  std::vector<Rule> rules;
  for (const auto& source : read_toml_sources(paths, diagnostics))
    read_rules(source, rules, diagnostics);
  refuse_duplicates(rules, diagnostics);
  replace_rules(rules, diagnostics);
  if (diagnostics.errors() > errors_before) return std::nullopt;
  return RulePack(std::move(rules));
}

}  // namespace factlint
