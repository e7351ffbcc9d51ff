// The tree of a TOML file as the handles of toml_reader.h point to it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/toml_reader.h"

namespace factlint {

struct TomlNode {
  TomlType type = TomlType::kTable;
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t key_line = 0;
  uint32_t key_column = 0;
  bool boolean = false;
  mutable bool known = false;              ///< some getter asked for it
  mutable std::vector<std::string> asked;  ///< tables: the keys asked for, there or not
  int64_t integer = 0;
  double number = 0;
  std::string key;
  std::string text;
  std::vector<TomlNode> children;
};

struct TomlState {
  std::shared_ptr<const Source> source;
  Diagnostics* diagnostics = nullptr;
  TomlNode root;

  Place place(uint32_t line, uint32_t column) const { return {source->name(), line, column}; }
  Place place(const TomlNode& node) const { return place(node.line, node.column); }
  Place key_place(const TomlNode& node) const { return place(node.key_line, node.key_column); }
  std::string excerpt(const Place& at) const { return std::string(source->line(at.line)); }
};

}  // namespace factlint
