// Facts, entities and rules -> pages for people.
#include "tools/fact_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/mention/mention.h"

namespace factlint {
namespace {

void append_field(std::string_view name, std::string_view text, std::string& out) {
  if (!text.empty()) out += fmt::format("  {:<12}{}\n", name, text);
}

std::string labels(const FactBase& facts, const std::vector<EntityId>& ids) {
  std::vector<std::string_view> names;
  names.reserve(ids.size());
  for (const EntityId id : ids) names.push_back(facts.entity(id).label);
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string quantity_text(const Quantity& quantity) {
  std::string out = quantity.interval.is_point() ? quantity.value.to_string()
                    : quantity.stated.is_point() ? quantity.value.to_string()
                                                 : quantity.stated.to_string();
  if (!quantity.unit.empty()) out += " " + quantity.unit;
  return out;
}

std::string role_text(const FactBase& facts, const EventRole& role) {
  std::string value = labels(facts, role.entities);
  if (!role.text.empty()) value += (value.empty() ? "" : ", ") + role.text;
  if (role.quantity) value += (value.empty() ? "" : ", ") + quantity_text(*role.quantity);
  return value;
}

/// What the fact gives, whatever its kind.
std::string value_text(const FactBase& facts, const Fact& fact) {
  std::vector<std::string> parts;
  if (!fact.objects.empty()) parts.push_back(labels(facts, fact.objects));
  if (!fact.text.empty()) parts.push_back(fact.text);
  if (fact.quantity) parts.push_back(quantity_text(*fact.quantity));
  for (const EventRole& role : fact.roles) {
    parts.push_back(fmt::format("{} {}", role.role, role_text(facts, role)));
  }
  if (fact.date) parts.push_back(fact.date->to_words());
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string subject_text(const FactBase& facts, const Fact& fact) {
  return fact.subject == kNoEntity ? "" : facts.entity(fact.subject).label;
}

std::string_view mode_name(Mode mode) {
  switch (mode) {
    case Mode::kEstimate:
      return "estimate";
    case Mode::kTarget:
      return "target";
    case Mode::kPlanned:
      return "planned";
    case Mode::kActual:
      break;
  }
  return "actual";
}

std::string freshness_text(const Fact& fact) {
  const std::string day = fact.checked.to_string();
  if (fact.fresh_days == 0) return day + ", stays true";
  return fmt::format("{}, trusted for {} days", day, fact.fresh_days);
}

/// Other facts about the same thing: its history.
std::vector<const Fact*> history(const FactBase& facts, const Fact& fact) {
  std::vector<const Fact*> others;
  if (fact.subject == kNoEntity) return others;
  for (const FactId id : facts.of(fact.subject, fact.kind)) {
    const Fact& other = facts.fact(id);
    if (other.property == fact.property && other.id != fact.id) others.push_back(&other);
  }
  return others;
}

std::string entity_names(const Entity& entity) {
  std::vector<std::string_view> names;
  for (const EntityName& name : entity.names) names.push_back(name.text);
  return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

std::string_view expected_name(ExpectedVerdict verdict) {
  static constexpr std::string_view kNames[] = {"supported",   "contradicted", "inconsistent",
                                                "outdated",    "premature",    "imprecise",
                                                "conflicting", "unverifiable", "silent"};
  return kNames[static_cast<size_t>(verdict)];
}

std::string fact_line(const FactBase& facts, const Fact& fact) {
  const std::string subject = subject_text(facts, fact);
  return fmt::format("{:<32} {:<11} {}{}{}: {}\n", fact.id, fact_kind_name(fact.kind), subject,
                     subject.empty() ? "" : ", ", fact.property, value_text(facts, fact));
}

std::string fact_page(const FactBase& facts, const Fact& fact) {
  std::string out = fmt::format("{}  ({})\n", fact.id, fact_kind_name(fact.kind));
  append_field("about", subject_text(facts, fact), out);
  append_field("property", fact.property, out);
  append_field("also", fmt::format("{}", fmt::join(fact.aliases, ", ")), out);
  append_field("value", value_text(facts, fact), out);
  append_field("not", fmt::format("{}", fmt::join(fact.excluded, ", ")), out);
  if (fact.mode != Mode::kActual) append_field("mode", mode_name(fact.mode), out);
  if (fact.valid) append_field("valid", fact.valid->to_string(), out);
  if (fact.complete) append_field("complete", fact.complete->to_string(), out);
  if (fact.disputed) append_field("disputed", "yes: never used to contradict", out);
  append_field("source", facts.cite(fact), out);
  append_field("url", facts.sources()[fact.source].url, out);
  append_field("checked", freshness_text(fact), out);
  append_field("note", fact.note, out);
  append_field("written in", fact.place.to_string(), out);
  const std::vector<const Fact*> others = history(facts, fact);
  if (!others.empty()) out += "\nOther facts of the same property:\n";
  for (const Fact* other : others) {
    const std::string span = other->valid ? other->valid->to_string() : "no dates";
    out += fmt::format("  {}  {}: {}\n", other->id, span, value_text(facts, *other));
  }
  return out;
}

std::string entity_page(const FactBase& facts, EntityId id) {
  const Entity& entity = facts.entity(id);
  std::string out = fmt::format("{}  ({})\n", entity.id, entity.type);
  append_field("label", entity.label, out);
  append_field("names", entity_names(entity), out);
  append_field("nouns", fmt::format("{}", fmt::join(entity.nouns, ", ")), out);
  append_field("part of", fmt::format("{}", fmt::join(entity.parts_of, ", ")), out);
  append_field("written in", entity.place.to_string(), out);
  std::string about;
  for (const Fact& fact : facts.facts()) {
    bool named = fact.subject == id ||
                 std::find(fact.objects.begin(), fact.objects.end(), id) != fact.objects.end();
    for (const EventRole& role : fact.roles) {
      named |= std::find(role.entities.begin(), role.entities.end(), id) != role.entities.end();
    }
    if (named) about += "  " + fact_line(facts, fact);
  }
  if (!about.empty()) out += "\nFacts:\n" + about;
  return out;
}

namespace {

/// Of names or patterns.
template <typename Text>
std::string joined(const std::vector<Text>& texts, std::string_view between) {
  std::string out;
  for (const Text& text : texts) {
    if (!out.empty()) out += between;
    out += text.text;
  }
  return out;
}

}  // namespace

std::string rule_page(const Rule& rule) {
  std::string out = fmt::format("{}  ({}{}{})\n  {}\n", rule.id, severity_name(rule.level),
                                rule.since.empty() ? "" : ", since ", rule.since, rule.summary);
  if (!rule.why.empty()) out += fmt::format("\n{}\n", rule.why);
  out += '\n';
  append_field("reads", rule.predicate, out);
  append_field("needs", joined(rule.needs, ", "), out);
  append_field("checks", check_kind_name(rule.check), out);
  append_field("property", rule.property, out);
  append_field("subject", rule.subject, out);
  append_field("value", rule.value, out);
  append_field("never", joined(rule.never, "; "), out);
  append_field("patterns", joined(rule.patterns, "\n              "), out);
  append_field("written in", rule.place.to_string(), out);
  append_field("suppress", fmt::format("<!-- factlint: ignore[{}] -- reason -->", rule.id), out);
  if (!rule.examples.empty()) out += "\nExamples:\n";
  for (const RuleExample& example : rule.examples) {
    out += fmt::format("  {:<14}{}{}\n", expected_name(example.expected), example.text,
                       example.todo ? "  (known gap)" : "");
    if (!example.mutation.empty()) {
      out += fmt::format("  {:<14}with {}\n", "contradicted", example.mutation);
    }
  }
  return out;
}

std::string fact_pages(const FactBase& facts, const std::string& id) {
  std::string text;
  for (const Fact& fact : facts.facts()) {
    if (fact.id != id && !fact.id.starts_with(id + "#")) continue;
    if (!text.empty()) text += "\n";
    text += fact_page(facts, fact);
  }
  return text;
}

}  // namespace factlint
