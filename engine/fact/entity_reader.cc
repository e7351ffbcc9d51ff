// Source and entity tables in; records with every name in its form out.
#include "engine/fact/entity_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

namespace factlint {
namespace {

// mention/mention.h's NameForm, by number: facts know nothing of mentions.
constexpr uint8_t kFormName = 0;
constexpr uint8_t kFormAlias = 1;
constexpr uint8_t kFormAcronym = 2;
constexpr uint8_t kFormDemonym = 3;
constexpr uint8_t kFormAdjective = 4;
constexpr uint8_t kFormSurname = 6;

constexpr EntityId kNobody = 0xffffffffU;
constexpr int kDefaultTrust = 100;

/// The types that the shipped predicates ask for; others are allowed, near misses are not.
const std::vector<std::string>& usual_types() {
  static const std::vector<std::string> types = {
      "organization", "alliance",     "union",   "agency",    "institute", "university",
      "mechanism",    "country",      "region",  "territory", "city",      "person",
      "event",        "event-series", "company", "party",     "place"};
  return types;
}

void duplicate(const TomlTable& table, const Located<std::string>& id, std::string_view what,
               const Place& first) {
  table.error(id.place, fmt::format("duplicate {} id '{}'", what, id.value));
  table.note(first, fmt::format("'{}' is first defined here", id.value));
}

void add_name(Entity& entity, const std::string& text, uint8_t form) {
  if (text.empty()) return;
  for (const EntityName& name : entity.names) {
    if (name.text == text && name.form == form) return;
  }
  EntityName name;
  name.text = text;
  name.form = form;
  name.case_exact = form == kFormAcronym;
  entity.names.push_back(std::move(name));
}

void read_names(const TomlTable& table, std::string_view key, uint8_t form, Entity& entity) {
  for (const auto& name : table.strings(key)) {
    if (name.value.empty()) table.error(name.place, fmt::format("'{}': an empty name", key));
    add_name(entity, name.value, form);
  }
}

/// Marks the listed names; each must be one of the entity's.
void read_case_exact(const TomlTable& table, Entity& entity) {
  for (const auto& text : table.strings("case_exact")) {
    bool found = false;
    for (EntityName& name : entity.names) {
      if (name.text != text.value) continue;
      name.case_exact = true;
      found = true;
    }
    if (!found) {
      table.error(text.place, fmt::format("'case_exact': '{}' is none of the names of '{}'",
                                          text.value, entity.id));
    }
  }
}

/// Surname and given names, as said or as the last word of the name and those before it.
void read_person(const TomlTable& table, Entity& entity) {
  const auto surname = table.string("surname");
  const size_t space = entity.name.rfind(' ');
  entity.surname = surname ? surname->value : entity.name.substr(space + 1);
  if (space != std::string::npos && !surname) {
    entity.given_names.push_back(entity.name.substr(0, space));
  } else if (surname && entity.name.size() > surname->value.size() + 1 &&
             entity.name.ends_with(" " + surname->value)) {
    entity.given_names.push_back(
        entity.name.substr(0, entity.name.size() - surname->value.size() - 1));
  }
  for (const auto& given : table.strings("given_names")) {
    const auto& known = entity.given_names;
    if (std::find(known.begin(), known.end(), given.value) == known.end()) {
      entity.given_names.push_back(given.value);
    }
  }
  for (const std::string& given : entity.given_names) {
    add_name(entity, given + " " + entity.surname, kFormName);
  }
  add_name(entity, entity.surname, kFormSurname);
}

std::string default_label(const Entity& entity) {
  const bool article = entity.type == "organization" || entity.type == "alliance" ||
                       entity.type == "union" || entity.type == "institute" ||
                       entity.type == "event-series";
  const std::string& name = entity.name;
  // "China", not "the PRC"; but "the UAE", whose name has an article too.
  const bool by_name = entity.type == "country" && !name.starts_with("United ") &&
                       name.find("Republic") == std::string::npos;
  for (const EntityName& other : entity.names) {
    if (other.form == kFormAcronym && !by_name) return "the " + other.text;
  }
  return article && !name.starts_with("the ") && !name.starts_with("The ") ? "the " + name : name;
}

/// One letter changed, added or left out.
bool is_one_letter_off(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (a.size() - b.size() > 1) return false;
  size_t i = 0;
  while (i < b.size() && a[i] == b[i]) ++i;
  return a.substr(i + 1) == b.substr(a.size() == b.size() ? i + 1 : i);
}

/// Types are open ("planet", "stadium"); only what is plainly misspelled is refused.
void check_type(const TomlTable& table, const Located<std::string>& type) {
  const auto& known = usual_types();
  if (std::find(known.begin(), known.end(), type.value) != known.end()) return;
  const std::string near = nearest_word(type.value, known);
  if (near.empty() || !is_one_letter_off(type.value, near)) return;
  table.error(type.place, fmt::format("unknown type '{}'; did you mean '{}'?", type.value, near));
}

bool looks_like_date(std::string_view text) {
  if (text.size() != 7 && text.size() != 10) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
  }
  return true;
}

/// Walks up from `start`; reports once if the way leads back to it.
class CycleFinder {
 public:
  CycleFinder(const FactBase& base, Diagnostics& diagnostics)
      : base_(base), diagnostics_(diagnostics), state_(base.entities().size(), 0) {}

  void visit(EntityId start) {
    // An explicit stack: chains of parts may be as long as the file.
    std::vector<std::pair<EntityId, size_t>> stack{{start, 0}};
    if (state_[start] != 0) return;
    state_[start] = kOpen;
    while (!stack.empty()) {
      const EntityId id = stack.back().first;
      const std::vector<std::string>& wholes = base_.entity(id).parts_of;
      if (stack.back().second == wholes.size()) {
        state_[id] = kDone;
        stack.pop_back();
        continue;
      }
      const EntityId whole = base_.find_entity(wholes[stack.back().second++]);
      if (whole == kNobody) continue;
      if (state_[whole] == kOpen) report(id, whole);
      if (state_[whole] == 0) {
        state_[whole] = kOpen;
        stack.emplace_back(whole, 0);
      }
    }
  }

 private:
  static constexpr char kOpen = 1;
  static constexpr char kDone = 2;

  void report(EntityId part, EntityId whole) {
    diagnostics_.error(base_.entity(part).place,
                       fmt::format("'{}' is part of '{}', which is part of it in turn",
                                   base_.entity(part).id, base_.entity(whole).id));
  }

  const FactBase& base_;
  Diagnostics& diagnostics_;
  std::vector<char> state_;
};

}  // namespace

std::string bad_date_message(std::string_view key, std::string_view text) {
  if (looks_like_date(text)) {
    const int year = std::stoi(std::string(text.substr(0, 4)));
    const int month = std::stoi(std::string(text.substr(5, 2)));
    const int days = days_in_month(year, month);
    if (days == 0) return fmt::format("'{}': '{}': a year has months 01 to 12", key, text);
    return fmt::format("'{}': there is no '{}': {} {} has {} days", key, text, month_name(month),
                       year, days);
  }
  return fmt::format(
      "'{}': '{}' is no date; write 2025-10-10, \"2025-10\", 2025, \"2024-Q3\" or \"1990s\"", key,
      text);
}

std::optional<DateRange> read_date(const TomlTable& table, std::string_view key) {
  const auto text = table.date_text(key);
  if (!text) return std::nullopt;
  auto date = DateRange::parse(text->value);
  if (!date) table.error(text->place, bad_date_message(key, text->value));
  return date;
}

std::optional<Located<std::string>> read_id(const TomlTable& table, std::string_view key) {
  auto id = table.required_string(key);
  if (!id) return id;
  for (const char c : id->value) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter || c == '-' || c == '_' || c == '.') continue;
    table.error(id->place,
                fmt::format("'{}': '{}' may hold small letters a-z, digits, '-', '_' and '.' only",
                            key, id->value));
    return std::nullopt;
  }
  return id;
}

void read_source_table(const TomlTable& table, FactBase& base, SourceIds& sources) {
  SourceRecord record;
  record.place = table.place();
  const auto id = read_id(table, "id");
  if (const auto text = table.string("publication")) record.publication = text->value;
  if (const auto text = table.string("title")) record.title = text->value;
  if (const auto text = table.string("url")) record.url = text->value;
  if (!table.has("publication") && !table.has("title")) {
    table.error(table.place(), "a source needs a 'publication' or a 'title'");
  }
  record.date = read_date(table, "date");
  const auto trust = table.integer("trust");
  record.trust =
      trust ? static_cast<int>(std::clamp<int64_t>(trust->value, 0, 1000)) : kDefaultTrust;
  table.finish();
  if (!id) return;
  record.id = id->value;
  if (const auto known = sources.find(id->value); known != sources.end()) {
    return duplicate(table, *id, "source", base.sources()[known->second].place);
  }
  sources[id->value] = base.add(std::move(record));
}

void read_entity_table(const TomlTable& table, FactBase& base) {
  Entity entity;
  entity.place = table.place();
  const auto id = read_id(table, "id");
  const auto type = table.required_string("type");
  const auto name = table.required_string("name");
  if (id) entity.id = id->value;
  if (type) {
    entity.type = type->value;
    check_type(table, *type);
  }
  if (name) entity.name = name->value;
  add_name(entity, entity.name, kFormName);
  read_names(table, "aliases", kFormAlias, entity);
  read_names(table, "acronyms", kFormAcronym, entity);
  read_names(table, "demonyms", kFormDemonym, entity);
  read_names(table, "adjectives", kFormAdjective, entity);
  if (entity.type == "person") read_person(table, entity);
  read_case_exact(table, entity);
  for (const auto& noun : table.strings("nouns")) entity.nouns.push_back(noun.value);
  for (const auto& whole : table.strings("part_of")) entity.parts_of.push_back(whole.value);
  const auto label = table.string("label");
  entity.label = label ? label->value : default_label(entity);
  table.finish();
  if (!id) return;
  if (const EntityId known = base.find_entity(id->value); known != kNobody) {
    return duplicate(table, *id, "entity", base.entity(known).place);
  }
  base.add(std::move(entity));
}

void check_parts(const FactBase& base, Diagnostics& diagnostics) {
  CycleFinder cycles(base, diagnostics);
  for (EntityId id = 0; id < base.entities().size(); ++id) {
    const Entity& entity = base.entity(id);
    for (const std::string& whole : entity.parts_of) {
      if (base.find_entity(whole) != kNobody) continue;
      diagnostics.error(entity.place,
                        fmt::format("'part_of' of '{}': unknown entity '{}'", entity.id, whole));
    }
    cycles.visit(id);
  }
}

}  // namespace factlint
