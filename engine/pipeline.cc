#include "engine/pipeline.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/claim/claim_finder.h"
#include "engine/claim/derived_rules.h"
#include "engine/claim/fact_types.h"
#include "engine/claim/row_statements.h"
#include "engine/claim/rule_check.h"
#include "engine/computation/computation.h"
#include "engine/document/sentence_splitter.h"
#include "engine/document/tokenizer.h"
#include "engine/fact/fact_loader.h"
#include "engine/finding/suppression.h"
#include "engine/mention/mention_finder.h"
#include "engine/report/annotation.h"
#include "engine/report/document_compare.h"
#include "engine/report/report_builder.h"
#include "engine/verdict/judge_claims.h"

namespace factlint {

struct Engine::Parts {
  Vocabulary vocabulary;
  Lexicon lexicon{vocabulary};
  std::optional<FactBase> facts;
  std::optional<RulePack> rules;
  std::optional<PredicateLexicon> predicates;
  std::optional<NumberFinder> numbers;
  std::optional<DateFinder> dates;
  std::optional<NameFinder> names;
  std::optional<PhraseFinder> phrases;
  std::optional<ClaimFinder> claims;
  std::optional<ComputationRules> computations;
};

Engine::Engine() : parts_(std::make_unique<Parts>()) {}
Engine::~Engine() = default;
const FactBase& Engine::facts() const { return *parts_->facts; }
const RulePack& Engine::rules() const { return *parts_->rules; }
std::vector<FactId> Engine::unread_facts() const {
  return factlint::unread_facts(*parts_->facts, parts_->rules->rules(), *parts_->predicates,
                                parts_->lexicon, parts_->vocabulary);
}

std::unique_ptr<Engine> Engine::load(const EngineOptions& options, Diagnostics& diagnostics) {
  std::unique_ptr<Engine> engine(new Engine());
  Parts& parts = *engine->parts_;
  parts.facts = load_facts(options.fact_paths, diagnostics);
  parts.rules = load_rules(options.rule_paths, diagnostics);
  std::vector<Predicate> predicates;
  const bool readable =
      load_predicates(options.rule_paths, parts.vocabulary, diagnostics, predicates);
  if (!parts.facts || !parts.rules || !readable) return nullptr;
  take_types_of_facts(*parts.facts, parts.vocabulary, predicates);
  std::vector<Rule> rules = parts.rules->rules();
  derive_rules(*parts.facts, parts.lexicon, parts.vocabulary, predicates, rules);
  parts.rules.emplace(std::move(rules));
  parts.predicates.emplace(std::move(predicates));
  if (!check_rules(*parts.rules, *parts.predicates, diagnostics)) return nullptr;
  if (!check_slot_types(*parts.rules, *parts.facts, diagnostics)) return nullptr;
  // Every finder adds its words; only then is the vocabulary shared.
  ComputationRules::add_words(parts.vocabulary);
  parts.numbers.emplace(parts.vocabulary);
  parts.dates.emplace(parts.vocabulary);
  parts.names.emplace(*parts.facts, parts.vocabulary, parts.lexicon);
  parts.phrases.emplace(parts.vocabulary, parts.lexicon);
  parts.claims.emplace(*parts.rules, *parts.predicates, *parts.facts, parts.vocabulary,
                       parts.lexicon);
  parts.computations.emplace(*parts.rules, parts.vocabulary, parts.lexicon);
  return engine;
}

namespace {

std::optional<Day> date_of(const Document& document, const Suppressions& suppressions,
                           const CheckRequest& request) {
  if (suppressions.as_of()) return suppressions.as_of()->begin;
  if (document.date) return document.date->begin;
  return request.as_of;
}

}  // namespace

/// Rows of two cells are read as sentences of their own; what they claim is then told of the rows.
void Engine::check_rows(const DocumentContext& context, std::vector<JudgedClaim>& judged) const {
  const Parts& parts = *parts_;
  const std::optional<RowStatements> rows = tell_rows(context);
  if (!rows) return;
  const Document& document = rows->document();
  const Tokens tokens = tokenize(document, parts.vocabulary);
  const std::vector<Sentence> sentences = split_sentences(document, tokens, parts.vocabulary);
  const Mentions mentions =
      find_mentions(document, tokens, sentences, context.as_of,
                    {*parts.numbers, *parts.dates, *parts.names}, parts.vocabulary);
  const DocumentContext told(document, tokens, sentences, mentions, parts.vocabulary, parts.lexicon,
                             *parts.phrases, context.as_of);
  // What the cells tell by themselves, by rule and block.
  std::map<std::pair<RuleId, size_t>, std::vector<size_t>> known;
  const auto place = [&](const Claim& claim) {
    return std::pair{claim.rule, context.document.block_at(claim.span.begin)};
  };
  for (size_t i = 0; i < judged.size(); ++i) known[place(judged[i].claim)].push_back(i);
  for (JudgedClaim& one :
       judge_claims(parts.claims->find(told), *parts.rules, *parts.facts, told)) {
    if (one.verdict.kind == VerdictKind::kUnverifiable) continue;
    one.verdict.span = rows->in_rows(one.verdict.span);
    rows->move_to_rows(one.claim, context);
    if (one.claim.span.empty()) continue;
    std::vector<size_t>& beside = known[place(one.claim)];
    const bool again = std::any_of(beside.begin(), beside.end(), [&](size_t i) {
      return judged[i].claim.span.overlaps(one.claim.span) &&
             judged[i].verdict.kind == one.verdict.kind;
    });
    if (again) continue;
    beside.push_back(judged.size());
    judged.push_back(std::move(one));
  }
}

DocumentReport Engine::check(const CheckRequest& request) const {
  const Parts& parts = *parts_;
  const Document document = read_document(request.source, request.format);
  Suppressions suppressions = parse_suppressions(document);
  const std::optional<Day> as_of = date_of(document, suppressions, request);
  const Tokens tokens = tokenize(document, parts.vocabulary);
  const std::vector<Sentence> sentences = split_sentences(document, tokens, parts.vocabulary);
  const Mentions mentions =
      find_mentions(document, tokens, sentences, as_of,
                    {*parts.numbers, *parts.dates, *parts.names}, parts.vocabulary);
  const DocumentContext context(document, tokens, sentences, mentions, parts.vocabulary,
                                parts.lexicon, *parts.phrases, as_of);
  std::vector<JudgedClaim> judged =
      judge_claims(parts.claims->find(context), *parts.rules, *parts.facts, context);
  check_rows(context, judged);
  std::vector<StatedValue> values = find_computed_claims(context, *parts.computations, judged);
  DocumentReport report =
      build_report(std::move(judged), context, *parts.facts, *parts.rules,
                   {request.select, request.ignore, request.annotate}, suppressions);
  report.values = tell_values(std::move(values), context);
  if (request.annotate) {
    report.mentions = tell_mentions(context, *parts.facts);
    report.relations = tell_relations(context);
  }
  return report;
}

void compare_documents(const Engine& engine, Report& report) {
  compare_documents(engine.rules(), report);
}

}  // namespace factlint
