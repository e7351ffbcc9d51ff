#include "engine/finding/finding_builder.h"

#include <algorithm>
#include <array>

#include "engine/value/date.h"

namespace factlint {
namespace {

/// Roles whose filler is the value of a claim, and those whose filler is its subject, most telling
/// first.
constexpr std::array<std::string_view, 19> kValueRoles = {
    "start",  "chosen", "end",     "number", "amount", "share",     "sense",
    "date",   "age",    "ordinal", "holder", "part",   "expansion", "given",
    "nation", "place",  "other",   "kind",   "country"};
constexpr std::array<std::string_view, 12> kSubjectRoles = {"whole", "founded", "named", "city",
                                                            "of",    "thing",   "who",   "acronym",
                                                            "event", "one",     "actor", "side"};

std::string value_text(const RoleFiller& filler, const DocumentContext& context,
                       const FactBase& facts) {
  if (filler.mention != kNoMention) {
    const Mention& mention = context.mentions.all[filler.mention];
    if (Mentions::is_quantity(mention.type))
      return context.mentions.quantity(mention).value.to_string();
    if (Mentions::is_temporal(mention.type)) {
      const Temporal& time = context.mentions.temporal(mention);
      if (mention.type == MentionType::kWeekday) return std::string(weekday_name(time.weekday));
      if (!time.readings.empty()) return time.readings.front().to_string();
    }
  }
  if (!filler.entities.empty()) return facts.entity(filler.entities.front()).id;
  if (!filler.text.empty()) return filler.text;
  return std::string(context.document.view(filler.range));
}

LineColumn position(const DocumentContext& context, uint32_t raw) {
  return context.document.source->line_column(raw);
}

}  // namespace

Severity severity_of(VerdictKind kind, Severity level) {
  switch (kind) {
    case VerdictKind::kContradicted:
    case VerdictKind::kInconsistent:
      return level;
    case VerdictKind::kOutdated:
    case VerdictKind::kPremature:
    case VerdictKind::kImprecise:
      return std::min(level, Severity::kWarning);
    default:
      return Severity::kNote;
  }
}

FindingClaim tell_claim(const Claim& claim, const Rule& rule, const DocumentContext& context,
                        const FactBase& facts) {
  FindingClaim told;
  told.kind = claim.predicate.empty() ? std::string(check_kind_name(rule.check))
                                      : std::string(claim.predicate);
  for (const std::string_view role : kSubjectRoles) {
    const RoleFiller* filler = claim.role(role);
    if (filler == nullptr || filler->entities.empty()) continue;
    told.subject = facts.entity(filler->entities.front()).id;
    break;
  }
  told.property = rule.property.empty() ? std::string(check_kind_name(rule.check)) : rule.property;
  for (const std::string_view role : kValueRoles) {
    const RoleFiller* filler = claim.role(role);
    if (filler == nullptr) continue;
    told.value = value_text(*filler, context, facts);
    break;
  }
  if (told.value.empty()) told.value = std::string(context.document.view(claim.span));
  if (claim.time && !claim.time->readings.empty()) {
    told.as_of = claim.time->readings.front().to_string();
  } else if (context.as_of) {
    told.as_of = DateRange::day(*context.as_of).to_string();
  }
  return told;
}

std::vector<FindingEvidence> tell_evidence(const Verdict& verdict, const DocumentContext& context,
                                           const FactBase& facts) {
  std::vector<FindingEvidence> told;
  for (const Evidence& evidence : verdict.evidence) {
    FindingEvidence one;
    one.value = evidence.value;
    one.steps = evidence.steps;
    if (evidence.fact != kNoFact) {
      const Fact& fact = facts.fact(evidence.fact);
      one.fact = fact.id;
      one.place = fact.place.path + ":" + std::to_string(fact.place.line);
      one.source = facts.cite(fact);
    } else if (!evidence.range.empty()) {
      const Span span = context.document.raw_span(evidence.range);
      const LineColumn at = position(context, span.begin);
      one.place = context.document.source->name() + ":" + std::to_string(at.line) + ":" +
                  std::to_string(at.column);
    }
    told.push_back(std::move(one));
  }
  return told;
}

Finding build_finding(const Claim& claim, const Verdict& verdict, const Rule& rule,
                      const DocumentContext& context, const FactBase& facts) {
  Finding finding;
  finding.rule = rule.id;
  finding.verdict = verdict.kind;
  finding.severity = severity_of(verdict.kind, rule.level);
  finding.message = verdict.message;
  finding.span = context.document.raw_span(verdict.span.empty() ? claim.span : verdict.span);
  finding.start = position(context, finding.span.begin);
  finding.end = position(context, finding.span.end);
  finding.claim = tell_claim(claim, rule, context, facts);
  finding.evidence = tell_evidence(verdict, context, facts);
  finding.suggestion = verdict.suggestion;
  return finding;
}

}  // namespace factlint
