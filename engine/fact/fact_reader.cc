// Fact tables in, one function for each kind; facts of the base out.
#include "engine/fact/fact_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "engine/fact/quantity_reader.h"

namespace factlint {
namespace {

/// Properties of which a thing has one at a time, unless the table says otherwise.
constexpr std::array<std::string_view, 5> kSingleProperties = {"capital of", "meaning", "founded",
                                                               "expansion", "status"};

/// Days for which an open-ended fact is trusted past `checked`; 0 = for ever.
int usual_freshness(FactKind kind) {
  switch (kind) {
    case FactKind::kMembership:
    case FactKind::kOffice:
      return 365;
    case FactKind::kAttribute:
    case FactKind::kRelation:
      return 3650;
    case FactKind::kEvent:
    case FactKind::kFigure:
      break;
  }
  return 0;
}

/// Keys of an event that name entities, and the role each fills.
struct RoleKey {
  std::string_view key;
  std::string_view role;
};
constexpr std::array<RoleKey, 11> kEntityRoles = {{{"place", "place"},
                                                   {"participants", "participant"},
                                                   {"series", "series"},
                                                   {"host", "host"},
                                                   {"actor", "actor"},
                                                   {"destination", "destination"},
                                                   {"requester", "requester"},
                                                   {"giver", "giver"},
                                                   {"receiver", "receiver"},
                                                   {"concurrent", "concurrent"},
                                                   {"object", "object"}}};
constexpr std::array<RoleKey, 2> kTextRoles = {{{"force", "force"}, {"status", "status"}}};

}  // namespace

FactReader::FactReader(FactBase& base, const SourceIds& sources, Diagnostics& diagnostics)
    : base_(base), sources_(sources), diagnostics_(diagnostics) {}

void FactReader::read_file(const TomlFile& file) {
  file_ = &file.source();
  const TomlTable root = file.root();
  read_defaults(root);
  for (const TomlTable& table : root.tables("membership")) read_membership(table);
  for (const TomlTable& table : root.tables("office")) read_office(table);
  for (const TomlTable& table : root.tables("event")) read_event(table);
  for (const TomlTable& table : root.tables("figure")) read_figure(table);
  for (const TomlTable& table : root.tables("attribute")) read_attribute(table);
  for (const TomlTable& table : root.tables("relation")) read_relation(table);
  root.finish();
}

void FactReader::read_membership(const TomlTable& table) {
  Fact fact = start(table, FactKind::kMembership);
  fact.subject = required_entity(table, "of");
  const auto status = table.string("status");
  fact.property = status ? status->value : "member";
  read_complete(table, fact);
  if (!table.has("members") && !table.has("rows_from")) {
    table.error(table.place(), "missing key 'members' (or 'rows_from')");
  }
  std::vector<DatedEntity> members = dated_entities(table, "members", "member");
  for (DatedEntity& row : dated_rows(table, "member")) members.push_back(std::move(row));
  std::vector<DatedEntity> dated;
  std::unordered_set<EntityId> listed;
  for (DatedEntity& member : members) {
    if (member.entity == kNobody) continue;
    if (member.valid) {
      dated.push_back(std::move(member));
    } else if (!listed.insert(member.entity).second) {
      diagnostics_.error(member.place,
                         fmt::format("'{}' is listed twice", base_.entity(member.entity).id));
    } else {
      fact.objects.push_back(member.entity);
    }
  }
  const Fact pattern = fact;
  add(table, std::move(fact));
  for (const DatedEntity& member : dated) {
    add_variant(pattern, member, base_.entity(member.entity).id);
  }
}

void FactReader::read_office(const TomlTable& table) {
  Fact fact = start(table, FactKind::kOffice);
  fact.subject = required_entity(table, "of");
  if (const auto title = table.required_string("title")) fact.property = title->value;
  std::vector<DatedEntity> holders = dated_entities(table, "holders", "holder");
  for (DatedEntity& row : dated_rows(table, "holder")) holders.push_back(std::move(row));
  if (table.has("holder")) {
    if (const EntityId holder = required_entity(table, "holder"); holder != kNobody) {
      fact.objects = {holder};
    }
    add(table, fact);
  } else if (holders.empty() && !table.has("holders") && !table.has("rows_from")) {
    table.error(table.place(), "missing key 'holder' (or 'holders', or 'rows_from')");
  }
  if (!table.has("holder")) table.finish();
  for (size_t i = 0; i < holders.size(); ++i) {
    if (holders[i].entity == kNobody) continue;
    add_variant(fact, holders[i], fmt::format("{}", i + 1));
  }
}

void FactReader::read_event(const TomlTable& table) {
  Fact fact = start(table, FactKind::kEvent);
  fact.subject = table.has("of") ? required_entity(table, "of") : kNobody;
  if (const auto kind = table.required_string("kind")) fact.property = kind->value;
  fact.date = read_date(table, "date");
  fact.annual = table.boolean_or("annual", false);
  if (const auto text = table.string("text")) fact.text = text->value;
  read_roles(table, fact);
  read_counts(table, fact);
  add(table, std::move(fact));
}

void FactReader::read_roles(const TomlTable& table, Fact& fact) {
  for (const RoleKey& known : kEntityRoles) {
    EventRole role;
    role.role = known.role;
    role.entities = entities(table, known.key);
    if (!role.entities.empty()) fact.roles.push_back(std::move(role));
  }
  for (const RoleKey& known : kTextRoles) {
    for (auto& text : table.strings(known.key)) {
      EventRole role;
      role.role = known.role;
      role.text = std::move(text.value);
      fact.roles.push_back(std::move(role));
    }
  }
  if (const auto ordinal = read_quantity_value(table, "ordinal")) {
    EventRole role;
    role.role = "ordinal";
    role.quantity = *ordinal;
    fact.roles.push_back(std::move(role));
  }
}

void FactReader::read_counts(const TomlTable& table, Fact& fact) {
  const auto counts = table.table("counts");
  if (!counts) return;
  for (const auto& key : counts->keys()) {
    const auto count = read_quantity_value(*counts, key.value);
    if (!count) continue;
    EventRole role;
    role.role = key.value;
    role.quantity = *count;
    fact.roles.push_back(std::move(role));
  }
}

void FactReader::read_figure(const TomlTable& table) {
  Fact fact = start(table, FactKind::kFigure);
  fact.subject = required_entity(table, "of");
  fact.objects = entities(table, "partner");
  if (const auto measure = table.required_string("measure")) fact.property = measure->value;
  fact.date = read_date(table, "period");
  read_quantity_keys(table, fact);
  if (table.has("rows_from")) return read_figure_rows(table, fact);
  if (!table.has("value")) table.require("value");
  if (!fact.date && fact.fresh_days == 0 && !table.has("fresh_days")) fact.fresh_days = 365;
  add(table, std::move(fact));
}

void FactReader::read_attribute(const TomlTable& table) {
  Fact fact = start(table, FactKind::kAttribute);
  fact.subject = required_entity(table, "of");
  if (const auto property = table.required_string("property")) fact.property = property->value;
  const auto& single = kSingleProperties;
  fact.single = table.boolean_or(
      "single", std::find(single.begin(), single.end(), fact.property) != single.end());
  fact.objects = entities(table, "entity");
  if (const auto text = table.string("text")) fact.text = text->value;
  fact.date = read_date(table, "date");
  read_quantity_keys(table, fact);
  const bool says =
      table.has("entity") || table.has("text") || table.has("date") || table.has("value");
  if (!says) {
    table.error(table.place(), "an attribute needs one of 'entity', 'text', 'date' or 'value'");
  }
  add(table, std::move(fact));
}

void FactReader::read_relation(const TomlTable& table) {
  Fact fact = start(table, FactKind::kRelation);
  fact.subject = required_entity(table, "of");
  if (const auto property = table.required_string("property")) fact.property = property->value;
  table.require("to");
  fact.objects = entities(table, "to");
  read_complete(table, fact);
  add(table, std::move(fact));
}

Fact FactReader::start(const TomlTable& table, FactKind kind) {
  Fact fact;
  fact.kind = kind;
  fact.place = table.place();
  if (const auto id = read_id(table, "id")) fact.id = id->value;
  fact.fresh_days = usual_freshness(kind);
  if (const auto days = table.integer("fresh_days")) {
    fact.fresh_days = static_cast<int>(std::clamp<int64_t>(days->value, 0, 1000000));
  }
  if (kind == FactKind::kOffice) fact.single = table.boolean_or("single", true);
  for (auto& alias : table.strings("aliases")) fact.aliases.push_back(std::move(alias.value));
  for (auto& word : table.strings("excluded")) fact.excluded.push_back(std::move(word.value));
  if (const auto note = table.string("note")) fact.note = note->value;
  if (const auto section = table.string("section")) fact.section = section->value;
  fact.disputed = table.boolean_or("disputed", false);
  if (fact.disputed && fact.note.empty()) {
    table.error(table.place_of("disputed"), "a disputed fact needs a 'note' that says why");
  }
  read_mode(table, fact);
  read_source_key(table, fact);
  fact.bounds = read_bounds(table);
  fact.valid = valid_of(table, fact.bounds);
  return fact;
}

void FactReader::read_mode(const TomlTable& table, Fact& fact) {
  const auto mode = table.string("mode");
  if (!mode) return;
  static const std::vector<std::string> names = {"actual", "estimate", "target", "planned"};
  const auto found = std::find(names.begin(), names.end(), mode->value);
  if (found != names.end()) {
    fact.mode = static_cast<Mode>(found - names.begin());
    return;
  }
  table.error(mode->place,
              fmt::format("'mode': '{}' is none of 'actual', 'estimate', 'target', 'planned'",
                          mode->value));
}

void FactReader::read_source_key(const TomlTable& table, Fact& fact) {
  std::optional<uint32_t> source = defaults_.source;
  if (const auto id = table.string("source")) {
    const auto known = sources_.find(id->value);
    if (known == sources_.end()) {
      const std::string near = nearest_word(id->value, source_ids_);
      table.error(id->place,
                  fmt::format("unknown source '{}'{}", id->value,
                              near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
      table.allow("checked");
      return;
    }
    source = known->second;
  }
  const auto checked = read_date(table, "checked");
  if (!source) {
    if (!table.has("source")) {
      table.error(table.place(), "missing key 'source', and the file's [defaults] name none");
    }
    return;
  }
  fact.source = *source;
  const auto& published = base_.sources()[*source].date;
  if (checked) {
    fact.checked = *checked;
  } else if (defaults_.checked) {
    fact.checked = *defaults_.checked;
  } else if (published) {
    fact.checked = *published;
  } else if (!table.has("checked")) {
    table.error(table.place(), "missing key 'checked', and the source has no date");
  }
}

void FactReader::read_complete(const TomlTable& table, Fact& fact) {
  const auto value = table.value("complete");
  if (!value) return;
  if (value->type() != TomlType::kBoolean) {
    fact.complete = read_date(table, "complete");
    return;
  }
  if (!value->boolean()) return;
  // "complete = true": as long as the list is valid; from the day it was checked if that is not
  // said.
  DateRange range = fact.valid ? *fact.valid : DateRange{};
  range.precision = Precision::kOther;
  if (!range.begin) range.begin = fact.checked.begin;
  fact.complete = range;
}

void FactReader::read_quantity_keys(const TomlTable& table, Fact& fact) {
  fact.quantity = read_quantity_value(table, "value");
  const auto unit = table.string("unit");
  const auto compare = table.string("compare");
  if (!fact.quantity) {
    const bool rows = table.has("rows_from") || table.has("value");
    if (unit && !rows) table.error(unit->place, "a 'unit' without a 'value'");
    if (compare && !rows) table.error(compare->place, "a 'compare' without a 'value'");
    return;
  }
  if (unit) fact.quantity->unit = read_unit(unit->value);
  if (!compare) return;
  if (const auto hedge = read_hedge(compare->value)) {
    set_hedge(*fact.quantity, *hedge);
  } else {
    table.error(compare->place,
                fmt::format("'compare': '{}' is no comparator; write \"more than\", "
                            "\"at least\", \"less than\", \"at most\" or \"about\"",
                            compare->value));
  }
}

std::optional<Quantity> FactReader::read_quantity_value(const TomlTable& table,
                                                        std::string_view key) {
  const auto value = table.value(key);
  if (!value) return std::nullopt;
  if (value->type() == TomlType::kInteger || value->type() == TomlType::kString) {
    auto quantity = read_quantity(value->text());
    if (!quantity) {
      table.error(value->place(), fmt::format("'{}': '{}' is no number; write 17 or \"45 billion\"",
                                              key, value->text()));
    }
    return quantity;
  }
  if (value->type() != TomlType::kFloat || !(value->number() > -1e15 && value->number() < 1e15)) {
    table.error(value->place(),
                fmt::format("'{}': expected a number or a string such as \"45 billion\", found {}",
                            key, toml_type_name(value->type())));
    return std::nullopt;
  }
  auto quantity = read_quantity(fmt::format("{:.9f}", value->number()));
  if (!quantity) return quantity;
  // 45e9 states its last digit by the exponent: the trailing zeros are no digits that were
  // measured.
  quantity->grain =
      Decimal::power_of_ten(quantity->value.is_zero() ? 0 : quantity->value.exponent());
  set_hedge(*quantity, Hedge::kNone);
  return quantity;
}

}  // namespace factlint
