// `factlint explain RULE | FACT | ENTITY | FILE:LINE[:COLUMN]`.
#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "engine/base/file_set.h"
#include "engine/mention/mention.h"
#include "tools/commands.h"
#include "tools/explain_place.h"
#include "tools/fact_page.h"
#include "tools/log.h"
#include "tools/output.h"
#include "tools/session.h"
#include "tools/suggest.h"

namespace factlint {
namespace {

int print(const std::string& text) {
  Output output({});
  output.write(text);
  return output.close() ? kExitClean : kExitFailure;
}

int explain_draft(const Options& options, Session& session, const TextPlace& place) {
  const std::optional<Settings> settings = session.settings_for(place.path);
  if (!settings) return kExitFailure;
  Diagnostics diagnostics;
  CheckRequest request = make_request(*settings, options);
  request.source = read_source(place.path, diagnostics);
  log_diagnostics(diagnostics, Tell::kAll);
  if (request.source == nullptr) return kExitFailure;
  if (place.line > request.source->line_count()) {
    log_error(fmt::format("'{}' has {} lines, not {}", place.path, request.source->line_count(),
                          place.line));
    return kExitFailure;
  }
  request.annotate = true;
  return print(explain_place(settings->engine->check(request), place, {use_color(options), false}));
}

/// A page for an id; empty if nothing has that id.
std::string page_of(const Engine& engine, const std::string& id) {
  const RuleId rule = engine.rules().find(id);
  if (rule != kNoRule) return rule_page(engine.rules().rule(rule));
  const FactBase& facts = engine.facts();
  std::string pages = fact_pages(facts, id);
  if (!pages.empty()) return pages;
  const EntityId entity = facts.find_entity(id);
  return entity == kNoEntity ? "" : entity_page(facts, entity);
}

}  // namespace

int run_explain(const Options& options) {
  Session session(options);
  if (!session.valid()) return kExitFailure;
  const std::string& what = options.arguments.front();
  const std::optional<TextPlace> place = parse_place(what);
  std::error_code error;
  if (place && std::filesystem::exists(place->path, error)) {
    return explain_draft(options, session, *place);
  }
  if (std::filesystem::is_regular_file(what, error)) {
    log_error(fmt::format("which line? write '{}:LINE'", what));
    return kExitFailure;
  }
  const std::shared_ptr<const Engine> engine = session.engine_here();
  if (engine == nullptr) return kExitFailure;
  const std::string page = page_of(*engine, what);
  if (!page.empty()) return print(page);
  std::vector<std::string> ids = rule_ids(engine->rules());
  for (std::string& id : fact_ids(engine->facts())) ids.push_back(std::move(id));
  if (place) {
    log_error(fmt::format("no such file or folder: '{}'", place->path));
  } else {
    log_error(fmt::format("no rule, fact, entity or file '{}'{}", what, did_you_mean(what, ids)));
  }
  return kExitFailure;
}

}  // namespace factlint
