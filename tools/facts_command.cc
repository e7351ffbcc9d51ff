// `factlint facts list|show|lint`: the fact library.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "engine/fact/fact_lint.h"
#include "engine/fact/fact_loader.h"
#include "engine/mention/mention.h"
#include "engine/pipeline.h"
#include "engine/report/text_writer.h"
#include "tools/commands.h"
#include "tools/fact_page.h"
#include "tools/log.h"
#include "tools/output.h"
#include "tools/session.h"
#include "tools/suggest.h"

namespace factlint {
namespace {

/// The facts alone: no rules are needed to show them.
std::optional<FactBase> load(const Options& options, Session& session) {
  const std::shared_ptr<const Config> config = session.config_for(".");
  if (config == nullptr) return std::nullopt;
  const bool lints = options.subcommand == "lint" && !options.arguments.empty();
  Diagnostics diagnostics;
  std::optional<FactBase> facts =
      load_facts(lints ? options.arguments : session.paths_of(*config).facts, diagnostics);
  log_diagnostics(diagnostics, options.subcommand == "lint" ? Tell::kAll : Tell::kErrors);
  return facts;
}

int list_facts(const Options& options, const FactBase& facts) {
  std::vector<std::string> prefixes = options.arguments;
  if (prefixes.empty()) prefixes.emplace_back();
  std::vector<bool> used(prefixes.size(), false);
  std::string text;
  for (const Fact& fact : facts.facts()) {
    bool listed = false;
    for (size_t i = 0; i < prefixes.size(); ++i) {
      if (!fact.id.starts_with(prefixes[i])) continue;
      listed = used[i] = true;
    }
    if (listed) text += fact_line(facts, fact);
  }
  bool good = true;
  for (size_t i = 0; i < prefixes.size(); ++i) {
    if (used[i]) continue;
    log_error(fmt::format("no fact's id begins with '{}'", prefixes[i]));
    good = false;
  }
  Output output({});
  output.write(text);
  return output.close() && good ? kExitClean : kExitFailure;
}

int show_facts(const Options& options, const FactBase& facts) {
  Output output({});
  bool good = true;
  for (const std::string& id : options.arguments) {
    if (&id != &options.arguments.front()) output.write("\n");
    const std::string pages = fact_pages(facts, id);
    const EntityId entity = facts.find_entity(id);
    if (!pages.empty()) {
      output.write(pages);
    } else if (entity != kNoEntity) {
      output.write(entity_page(facts, entity));
    } else {
      log_error(fmt::format("no fact or entity '{}'{}", id, did_you_mean(id, fact_ids(facts))));
      good = false;
    }
  }
  good &= output.close();
  return good ? kExitClean : kExitFailure;
}

/// One note for each property that no rule reads: its facts are compared with nothing.
void note_unread(const std::vector<std::string>& fact_paths, const std::vector<std::string>& rules,
                 Diagnostics& doubts) {
  Diagnostics told_by_rules_lint;
  const auto engine = Engine::load({fact_paths, rules}, told_by_rules_lint);
  if (engine == nullptr) {
    doubts.note({},
                "the rules have errors, so it is not known which facts they read; see "
                "'factlint rules lint'");
    return;
  }
  std::map<std::pair<FactKind, std::string>, std::vector<const Fact*>> unread;
  for (const FactId id : engine->unread_facts()) {
    const Fact& fact = engine->facts().fact(id);
    unread[{fact.kind, fact.property}].push_back(&fact);
  }
  for (const auto& [property, facts] : unread) {
    const size_t others = facts.size() - 1;
    doubts.note(facts.front()->place,
                fmt::format("no rule reads {}s of '{}': '{}'{} is compared with nothing; a rule of "
                            "your own can read it (docs/own-facts.md)",
                            fact_kind_name(property.first), property.second, facts.front()->id,
                            others == 0 ? "" : fmt::format(" (and {} more)", others)));
  }
}

/// What is doubtful in well-formed files is a finding: exit code 1, as of a draft. Notes are not.
int report_lint(const Options& options, Session& session, const FactBase& facts) {
  Diagnostics doubts;
  lint_facts(facts, doubts);
  const Session::Paths paths = session.paths_of(*session.config_for("."));
  note_unread(options.arguments.empty() ? paths.facts : options.arguments, paths.rules, doubts);
  log_diagnostics(doubts, Tell::kAll);
  const auto warnings = static_cast<size_t>(
      std::count_if(doubts.all().begin(), doubts.all().end(),
                    [](const Diagnostic& doubt) { return doubt.severity == Severity::kWarning; }));
  Output output({});
  output.write(fmt::format("{}, {}, {}: {}\n", counted(facts.facts().size(), "fact"),
                           counted(facts.entities().size(), "entity", "entities"),
                           counted(facts.sources().size(), "source"),
                           warnings == 0 ? "no problems" : counted(warnings, "warning")));
  if (!output.close()) return kExitFailure;
  return warnings == 0 ? kExitClean : kExitFindings;
}

}  // namespace

int run_facts(const Options& options) {
  Session session(options);
  const std::optional<FactBase> facts = load(options, session);
  if (!facts) return kExitFailure;
  if (options.subcommand == "lint") return report_lint(options, session, *facts);
  return options.subcommand == "show" ? show_facts(options, *facts) : list_facts(options, *facts);
}

}  // namespace factlint
