// Typed getters over the tree of a TOML file, and the errors that they tell.
#include <fmt/format.h>

#include <algorithm>

#include "engine/base/toml_tree.h"

namespace factlint {
namespace {

const TomlNode& empty_table() {
  static const TomlNode node;
  return node;
}

/// "title, of, holder": what readers asked the table for, each once, in their order.
std::string known_keys(const TomlNode& table) {
  std::vector<std::string_view> keys;
  for (const std::string& key : table.asked) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.emplace_back(key);
  }
  return fmt::format("{}", fmt::join(keys, ", "));
}

}  // namespace

std::string_view toml_type_name(TomlType type) {
  switch (type) {
    case TomlType::kString:
      return "a string";
    case TomlType::kInteger:
      return "an integer";
    case TomlType::kFloat:
      return "a number with a point";
    case TomlType::kBoolean:
      return "a boolean";
    case TomlType::kDate:
      return "a date";
    case TomlType::kTime:
      return "a time";
    case TomlType::kArray:
      return "an array";
    case TomlType::kTable:
      break;
  }
  return "a table";
}

TomlType TomlValue::type() const { return node_->type; }
Place TomlValue::place() const { return file_->place(*node_); }
const std::string& TomlValue::text() const { return node_->text; }
int64_t TomlValue::integer() const { return node_->integer; }
double TomlValue::number() const { return node_->number; }
bool TomlValue::boolean() const { return node_->boolean; }

std::vector<TomlValue> TomlValue::items() const {
  std::vector<TomlValue> items;
  if (node_->type != TomlType::kArray) return items;
  for (const TomlNode& child : node_->children) items.emplace_back(&child, file_);
  return items;
}

TomlTable TomlValue::table() const {
  return {node_->type == TomlType::kTable ? node_ : &empty_table(), file_};
}

const TomlNode* TomlTable::find(std::string_view key) const {
  for (const TomlNode& child : node_->children) {
    if (child.key == key) return &child;
  }
  return nullptr;
}

const TomlNode* TomlTable::ask(std::string_view key) const {
  node_->asked.emplace_back(key);
  const TomlNode* node = find(key);
  if (node != nullptr) node->known = true;
  return node;
}

bool TomlTable::has(std::string_view key) const { return find(key) != nullptr; }

std::vector<Located<std::string>> TomlTable::keys() const {
  std::vector<Located<std::string>> keys;
  for (const TomlNode& child : node_->children)
    keys.push_back({child.key, file_->key_place(child)});
  return keys;
}

Place TomlTable::place() const { return file_->place(*node_); }

Place TomlTable::place_of(std::string_view key) const {
  const TomlNode* node = find(key);
  return node == nullptr ? place() : file_->key_place(*node);
}

void TomlTable::wrong_type(const TomlNode& node, std::string_view wanted) const {
  error(file_->place(node),
        fmt::format("'{}': expected {}, found {}", node.key, wanted, toml_type_name(node.type)));
}

const TomlNode* TomlTable::typed(std::string_view key, TomlType type) const {
  const TomlNode* node = ask(key);
  if (node == nullptr) return nullptr;
  if (node->type == type) return node;
  wrong_type(*node, toml_type_name(type));
  return nullptr;
}

std::optional<Located<std::string>> TomlTable::string(std::string_view key) const {
  const TomlNode* node = typed(key, TomlType::kString);
  if (node == nullptr) return std::nullopt;
  return Located<std::string>{node->text, file_->place(*node)};
}

std::optional<Located<int64_t>> TomlTable::integer(std::string_view key) const {
  const TomlNode* node = typed(key, TomlType::kInteger);
  if (node == nullptr) return std::nullopt;
  return Located<int64_t>{node->integer, file_->place(*node)};
}

std::optional<Located<double>> TomlTable::number(std::string_view key) const {
  const TomlNode* node = ask(key);
  if (node == nullptr) return std::nullopt;
  if (node->type != TomlType::kInteger && node->type != TomlType::kFloat) {
    wrong_type(*node, "a number");
    return std::nullopt;
  }
  return Located<double>{node->number, file_->place(*node)};
}

std::optional<Located<bool>> TomlTable::boolean(std::string_view key) const {
  const TomlNode* node = typed(key, TomlType::kBoolean);
  if (node == nullptr) return std::nullopt;
  return Located<bool>{node->boolean, file_->place(*node)};
}

bool TomlTable::boolean_or(std::string_view key, bool fallback) const {
  const auto value = boolean(key);
  return value ? value->value : fallback;
}

std::optional<Located<std::string>> TomlTable::date_text(std::string_view key) const {
  const TomlNode* node = ask(key);
  if (node == nullptr) return std::nullopt;
  const TomlType type = node->type;
  if (type != TomlType::kDate && type != TomlType::kString && type != TomlType::kInteger) {
    wrong_type(*node, "a date (2025-10-10, \"2025-10\" or 2025)");
    return std::nullopt;
  }
  return Located<std::string>{node->text, file_->place(*node)};
}

std::vector<Located<std::string>> TomlTable::strings(std::string_view key) const {
  std::vector<Located<std::string>> strings;
  const TomlNode* node = ask(key);
  if (node == nullptr) return strings;
  if (node->type == TomlType::kString) {
    strings.push_back({node->text, file_->place(*node)});
  } else if (node->type != TomlType::kArray) {
    wrong_type(*node, "an array of strings");
  } else {
    for (const TomlNode& child : node->children) {
      if (child.type == TomlType::kString) {
        strings.push_back({child.text, file_->place(child)});
      } else {
        error(file_->place(child), fmt::format("'{}': expected a string in the array, found {}",
                                               key, toml_type_name(child.type)));
      }
    }
  }
  return strings;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) const {
  const TomlNode* node = typed(key, TomlType::kTable);
  if (node == nullptr) return std::nullopt;
  return TomlTable(node, file_);
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) const {
  std::vector<TomlTable> tables;
  const TomlNode* node = ask(key);
  if (node == nullptr) return tables;
  if (node->type == TomlType::kTable) {
    tables.emplace_back(node, file_);
  } else if (node->type != TomlType::kArray) {
    wrong_type(*node, fmt::format("tables; write [[{}]]", key));
  } else {
    for (const TomlNode& child : node->children) {
      if (child.type == TomlType::kTable) {
        tables.emplace_back(&child, file_);
      } else {
        error(file_->place(child), fmt::format("'{}': expected a table in the array, found {}", key,
                                               toml_type_name(child.type)));
      }
    }
  }
  return tables;
}

std::optional<TomlValue> TomlTable::value(std::string_view key) const {
  const TomlNode* node = ask(key);
  if (node == nullptr) return std::nullopt;
  return TomlValue(node, file_);
}

bool TomlTable::require(std::string_view key) const {
  node_->asked.emplace_back(key);
  if (has(key)) return true;
  error(place(), fmt::format("missing key '{}'", key));
  return false;
}

std::optional<Located<std::string>> TomlTable::required_string(std::string_view key) const {
  if (!require(key)) return std::nullopt;
  auto text = string(key);
  if (!text || text->value.find_first_not_of(" \t\r\n") != std::string::npos) return text;
  error(text->place, fmt::format("'{}' is empty", key));
  return std::nullopt;
}

void TomlTable::allow(std::string_view key) const { ask(key); }

void TomlTable::finish() const {
  for (const TomlNode& child : node_->children) {
    if (child.known) continue;
    const std::string near = nearest_word(child.key, node_->asked);
    const std::string hint = near.empty() ? fmt::format("; known here: {}", known_keys(*node_))
                                          : fmt::format("; did you mean '{}'?", near);
    error(file_->key_place(child), fmt::format("unknown key '{}'{}", child.key, hint));
  }
}

void TomlTable::error(const Place& place, std::string message) const {
  file_->diagnostics->error(place, std::move(message), file_->excerpt(place));
}

void TomlTable::warning(const Place& place, std::string message) const {
  file_->diagnostics->warning(place, std::move(message), file_->excerpt(place));
}

void TomlTable::note(const Place& place, std::string message) const {
  file_->diagnostics->note(place, std::move(message), file_->excerpt(place));
}

}  // namespace factlint
