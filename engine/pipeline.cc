#include "engine/pipeline.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "engine/claim/claim_finder.h"
#include "engine/claim/rule_check.h"
#include "engine/computation/computation.h"
#include "engine/document/sentence_splitter.h"
#include "engine/document/tokenizer.h"
#include "engine/fact/fact_loader.h"
#include "engine/finding/finding_builder.h"
#include "engine/finding/fingerprint.h"
#include "engine/finding/suppression.h"
#include "engine/mention/mention_finder.h"
#include "engine/report/annotation.h"
#include "engine/verdict/judge.h"

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

std::unique_ptr<Engine> Engine::load(const EngineOptions& options, Diagnostics& diagnostics) {
  std::unique_ptr<Engine> engine(new Engine());
  Parts& parts = *engine->parts_;
  parts.facts = load_facts(options.fact_paths, diagnostics);
  parts.rules = load_rules(options.rule_paths, diagnostics);
  std::vector<Predicate> predicates;
  const bool readable =
      load_predicates(options.rule_paths, parts.vocabulary, diagnostics, predicates);
  if (!parts.facts || !parts.rules || !readable) return nullptr;
  parts.predicates.emplace(std::move(predicates));
  if (!check_rules(*parts.rules, *parts.predicates, diagnostics)) return nullptr;
  if (!check_slot_types(*parts.rules, *parts.facts, diagnostics)) return nullptr;
  // Every finder adds its words; only then is the vocabulary shared.
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

bool chosen(const std::string& rule, const CheckRequest& request, const Document& document) {
  const auto matches = [&](const std::string& prefix) { return rule_matches(prefix, rule); };
  if (!request.select.empty() &&
      std::none_of(request.select.begin(), request.select.end(), matches))
    return false;
  return std::none_of(request.ignore.begin(), request.ignore.end(), matches) &&
         std::none_of(document.ignored_rules.begin(), document.ignored_rules.end(), matches);
}

std::optional<Day> date_of(const Document& document, const Suppressions& suppressions,
                           const CheckRequest& request) {
  if (suppressions.as_of()) return suppressions.as_of()->begin;
  if (document.date) return document.date->begin;
  return request.as_of;
}

/// Roles that tell what is claimed of a subject: an acquitting reading must read the same words in
/// them.
constexpr std::array<std::string_view, 18> kValueRoles = {
    "part",  "whole",  "title",     "number",  "amount",  "share",
    "sense", "date",   "age",       "ordinal", "kind",    "requester",
    "given", "nation", "institute", "place",   "country", "expansion"};

bool reads_as(const Claim& other, const RoleFiller& filler, bool same_place) {
  return std::any_of(other.roles.begin(), other.roles.end(), [&](const RoleFiller& known) {
    return known.role == filler.role && (!same_place || known.range == filler.range);
  });
}

/// `other` reads every word that `claim` reads, in the same roles.
bool reads_all_of(const Claim& other, const Claim& claim) {
  if (claim.time.has_value() != other.time.has_value()) return false;
  return std::all_of(claim.roles.begin(), claim.roles.end(), [&](const RoleFiller& filler) {
    const bool value =
        std::find(kValueRoles.begin(), kValueRoles.end(), filler.role) != kValueRoles.end();
    return reads_as(other, filler, value);
  });
}

/// The claims that agree with the facts, by sentence.
class Acquittals {
 public:
  explicit Acquittals(const std::vector<JudgedClaim>& all) {
    for (const JudgedClaim& claim : all) {
      if (claim.verdict.kind == VerdictKind::kSupported) supported_.push_back(&claim.claim);
    }
    std::stable_sort(supported_.begin(), supported_.end(),
                     [](const Claim* a, const Claim* b) { return a->sentence < b->sentence; });
  }

  /// Another reading of the same words by the same rule agrees with the facts.
  bool cover(const Claim& accused) const {
    auto other = std::lower_bound(supported_.begin(), supported_.end(), accused.sentence,
                                  [](const Claim* c, uint32_t s) { return c->sentence < s; });
    for (; other != supported_.end() && (*other)->sentence == accused.sentence; ++other) {
      if ((*other)->rule == accused.rule && (*other)->span.overlaps(accused.span) &&
          reads_all_of(**other, accused))
        return true;
    }
    return false;
  }

 private:
  std::vector<const Claim*> supported_;
};

/// The findings of one document by the stretches of text that they touch, so that each is compared
/// only with those near it.
class FindingPlaces {
 public:
  void add(const Span& span, size_t finding) {
    for (size_t place = span.begin / kStretch; place <= span.end / kStretch; ++place)
      places_[place].push_back(finding);
  }
  /// The first finding near `span` for which `same` holds; kNowhere if there is none.
  template <typename Same>
  size_t first(const Span& span, Same same) const {
    size_t found = kNowhere;
    for (size_t place = span.begin / kStretch; place <= span.end / kStretch; ++place) {
      const auto near = places_.find(place);
      if (near == places_.end()) continue;
      for (const size_t finding : near->second) {
        if (finding < found && same(finding)) found = finding;
      }
    }
    return found;
  }
  static constexpr size_t kNowhere = static_cast<size_t>(-1);

 private:
  static constexpr size_t kStretch = 512;  // bytes
  std::unordered_map<size_t, std::vector<size_t>> places_;
};

/// Takes what a `never` phrase silences out of `judged`.
std::vector<SilencedClaim> take_silenced(std::vector<JudgedClaim>& judged, const RulePack& rules) {
  std::vector<SilencedClaim> silenced;
  for (const JudgedClaim& claim : judged) {
    if (claim.claim.never.empty() || claim.verdict.kind == VerdictKind::kUnverifiable) continue;
    silenced.push_back({rules.rule(claim.claim.rule).id, std::string(claim.claim.never)});
  }
  std::erase_if(judged, [](const JudgedClaim& claim) { return !claim.claim.never.empty(); });
  return silenced;
}

/// Writes the judged claims of one document into its report.
class ReportBuilder {
 public:
  ReportBuilder(const DocumentContext& context, const FactBase& facts, const RulePack& rules,
                const CheckRequest& request, Suppressions& suppressions)
      : context_(context),
        facts_(facts),
        rules_(rules),
        request_(request),
        suppressions_(suppressions) {}

  DocumentReport build(const std::vector<JudgedClaim>& judged) {
    DocumentReport report;
    report.path = context_.document.source->name();
    report.source = context_.document.source;
    if (context_.as_of) report.as_of = DateRange::day(*context_.as_of).to_string();
    std::vector<const Claim*> read;
    const Acquittals acquittals(judged);
    for (const JudgedClaim& claim : judged) {
      if (!chosen(rules_.rule(claim.claim.rule).id, request_, context_.document)) continue;
      read.push_back(&claim.claim);
      add(claim, is_accusing(claim.verdict.kind) && acquittals.cover(claim.claim), report);
    }
    add_directive_problems(report);
    sort(report);
    if (request_.annotate) report.unread = find_unread(context_, read);
    report.unread_count = count_unread(context_, read);
    set_fingerprints(report.path, report.findings);
    return report;
  }

 private:
  void add(const JudgedClaim& judged, bool acquitted, DocumentReport& report) {
    const Rule& rule = rules_.rule(judged.claim.rule);
    ReportedClaim told;
    told.rule = rule.id;
    told.verdict = acquitted ? VerdictKind::kSupported : judged.verdict.kind;
    const TextRange range = judged.verdict.span.empty() ? judged.claim.span : judged.verdict.span;
    told.span = context_.document.raw_span(range);
    told.start = report.source->line_column(told.span.begin);
    told.end = report.source->line_column(told.span.end);
    told.text = std::string(context_.document.view(range));
    told.message = judged.verdict.message;
    told.reading = judged.claim.reading;
    told.claim = tell_claim(judged.claim, rule, context_, facts_);
    told.evidence = tell_evidence(judged.verdict, context_, facts_);
    report.claims.push_back(std::move(told));
    count(report.claims.back().verdict, report);
    if (acquitted || !is_accusing(judged.verdict.kind)) return;
    if (suppressions_.covers(rule.id, range)) {
      report.suppressed.push_back(rule.id);
      return;
    }
    add_finding(build_finding(judged.claim, judged.verdict, rule, context_, facts_), report);
  }

  static void count(VerdictKind kind, DocumentReport& report) {
    if (kind == VerdictKind::kSupported) {
      ++report.supported;
    } else if (kind == VerdictKind::kUnverifiable) {
      ++report.unverifiable;
    } else {
      ++report.contradicted;
    }
  }

  /// One finding for what two readings say of the same words.
  void add_finding(Finding finding, DocumentReport& report) {
    const size_t same = places_.first(finding.span, [&](size_t index) {
      const Finding& known = report.findings[index];
      return known.span.begin < finding.span.end && finding.span.begin < known.span.end &&
             known.rule == finding.rule &&
             (known.message == finding.message || known.span == finding.span);
    });
    if (same == FindingPlaces::kNowhere) {
      places_.add(finding.span, report.findings.size());
      report.findings.push_back(std::move(finding));
    } else if (finding.span.size() < report.findings[same].span.size()) {
      places_.add(finding.span, same);
      report.findings[same] = std::move(finding);
    }
  }

  void add_directive_problems(DocumentReport& report) {
    const auto tell = [&](const SuppressionProblem& problem, std::string_view rule) {
      Finding finding;
      finding.rule = rule;
      finding.verdict = VerdictKind::kInconsistent;
      finding.severity = Severity::kWarning;
      finding.message = problem.message;
      finding.span = problem.span;
      finding.start = report.source->line_column(problem.span.begin);
      finding.end = report.source->line_column(problem.span.end);
      finding.claim.kind = "directive";
      report.findings.push_back(std::move(finding));
    };
    for (const SuppressionProblem& problem : suppressions_.malformed())
      tell(problem, "directive/malformed");
    for (const SuppressionProblem& problem : suppressions_.unused())
      tell(problem, "directive/unused");
  }

  static void sort(DocumentReport& report) {
    std::stable_sort(
        report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
          return std::tie(a.span, a.rule, a.message) < std::tie(b.span, b.rule, b.message);
        });
    std::stable_sort(report.claims.begin(), report.claims.end(),
                     [](const ReportedClaim& a, const ReportedClaim& b) {
                       return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
                     });
  }

  const DocumentContext& context_;
  const FactBase& facts_;
  const RulePack& rules_;
  const CheckRequest& request_;
  Suppressions& suppressions_;
  FindingPlaces places_;
};

std::vector<ReportedValue> tell_values(std::vector<StatedValue> values,
                                       const DocumentContext& context) {
  std::vector<ReportedValue> told;
  told.reserve(values.size());
  for (StatedValue& value : values) {
    told.push_back({std::move(value.key), std::move(value.value), value.interval,
                    context.document.raw_span(value.span)});
  }
  return told;
}

/// Every claim with its verdict. A hint counts only where it is borne out and no surer claim of its
/// rule in the same sentence has settled the matter.
std::vector<JudgedClaim> judge_claims(std::vector<Claim> claims, const RulePack& rules,
                                      const FactBase& facts, const DocumentContext& context) {
  std::vector<JudgedClaim> judged;
  std::set<std::pair<uint32_t, RuleId>> settled;
  for (const bool hints : {false, true}) {
    for (Claim& claim : claims) {
      if (claim.hint != hints) continue;
      const std::pair place{claim.sentence, claim.rule};
      if (hints && settled.count(place) > 0) continue;
      Verdict verdict = judge(claim, rules.rule(claim.rule), context, facts);
      if (hints && verdict.kind != VerdictKind::kSupported) continue;
      if (verdict.kind != VerdictKind::kUnverifiable) settled.insert(place);
      judged.push_back({std::move(claim), std::move(verdict)});
    }
  }
  std::stable_sort(judged.begin(), judged.end(), [](const JudgedClaim& a, const JudgedClaim& b) {
    return a.claim.sentence < b.claim.sentence;
  });
  return judged;
}

}  // namespace

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
  std::vector<StatedValue> values = find_computed_claims(context, *parts.computations, judged);
  std::vector<SilencedClaim> silenced = take_silenced(judged, *parts.rules);
  DocumentReport report =
      ReportBuilder(context, *parts.facts, *parts.rules, request, suppressions).build(judged);
  report.silenced = std::move(silenced);
  report.values = tell_values(std::move(values), context);
  if (request.annotate) {
    report.mentions = tell_mentions(context, *parts.facts);
    report.relations = tell_relations(context);
  }
  return report;
}

void compare_documents(const Engine& engine, Report& report) {
  const auto& rules = engine.rules().rules();
  const auto compares = std::find_if(rules.begin(), rules.end(), [](const Rule& rule) {
    return rule.check == CheckKind::kSameValue;
  });
  if (compares == rules.end()) return;
  std::map<std::string, std::pair<const DocumentReport*, ReportedValue>> first;
  for (DocumentReport& document : report.documents) {
    bool added = false;
    for (const ReportedValue& value : document.values) {
      const auto [known, is_new] = first.try_emplace(value.key, &document, value);
      if (is_new || known->second.first == &document ||
          known->second.second.interval.intersects(value.interval))
        continue;
      const auto& [other, earlier] = known->second;
      const LineColumn at = other->source->line_column(earlier.span.begin);
      Finding finding;
      finding.rule = compares->id;
      finding.verdict = VerdictKind::kInconsistent;
      finding.severity = compares->level;
      finding.message =
          "this text says " + value.value + ", " + other->path + " says " + earlier.value;
      finding.span = value.span;
      finding.start = document.source->line_column(value.span.begin);
      finding.end = document.source->line_column(value.span.end);
      finding.claim = {"value", "", value.key, value.value, document.as_of};
      finding.evidence.push_back(
          {"",
           earlier.value,
           other->path + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
           "",
           {}});
      document.findings.push_back(std::move(finding));
      added = true;
    }
    if (!added) continue;
    std::stable_sort(document.findings.begin(), document.findings.end(),
                     [](const Finding& a, const Finding& b) {
                       return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
                     });
    set_fingerprints(document.path, document.findings);
  }
}

}  // namespace factlint
