// A TOML file's bytes -> tables of located values, with every problem told at its line and column.
//
// Readers ask a table for the keys they know; `finish` then reports the keys nobody asked for, with
// "did you mean". A wrong type is reported where the value stands, and the getter returns nothing,
// so that one mistake hides no other. Example:
//
//   const std::optional<TomlFile> file = TomlFile::parse(source, diagnostics);
//   if (!file) return;
//   for (TomlTable rule : file->root().tables("rule")) {
//     const auto id = rule.required_string("id");      // std::optional<Located<std::string>>
//     const auto level = rule.string("level");
//     rule.finish();
//   }
//   file->root().finish();
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source.h"

namespace factlint {

/// A value and where it stands in its file.
template <typename T>
struct Located {
  T value{};
  Place place;
};

enum class TomlType : uint8_t { kString, kInteger, kFloat, kBoolean, kDate, kTime, kArray, kTable };
/// With its article, for messages: "a string", "an integer".
std::string_view toml_type_name(TomlType type);

struct TomlNode;   // toml_tree.h
struct TomlState;  // toml_tree.h: the file's tree, text and diagnostics; handles point to it
class TomlTable;

/// A scalar, array or table whose type is only known by looking.
class TomlValue {
 public:
  TomlValue(const TomlNode* node, const TomlState* file) : node_(node), file_(file) {}
  TomlType type() const;
  Place place() const;
  /// Text of a string, or of a number, boolean or date as written in canonical form; empty for the
  /// rest.
  const std::string& text() const;
  int64_t integer() const;
  double number() const;
  bool boolean() const;
  std::vector<TomlValue> items() const;  ///< of an array
  TomlTable table() const;               ///< of a table; an empty table otherwise

 private:
  const TomlNode* node_;
  const TomlState* file_;
};

/// A light handle on one table of a TomlFile, which must outlive it. Getters mark their key as
/// known.
class TomlTable {
 public:
  TomlTable(const TomlNode* node, const TomlState* file) : node_(node), file_(file) {}

  bool has(std::string_view key) const;            ///< does not mark the key as known
  std::vector<Located<std::string>> keys() const;  ///< in file order
  Place place() const;                             ///< of the table's header or brace
  Place place_of(std::string_view key) const;      ///< of the key; of the table if it lacks the key

  // Absent keys give nothing and no error; wrong types give nothing and an error.
  std::optional<Located<std::string>> string(std::string_view key) const;
  std::optional<Located<int64_t>> integer(std::string_view key) const;
  std::optional<Located<double>> number(std::string_view key) const;  ///< an integer too
  std::optional<Located<bool>> boolean(std::string_view key) const;
  bool boolean_or(std::string_view key, bool fallback) const;
  /// "2025-10-10" from a TOML date, a string as it is, "1991" from an integer. Not checked further.
  std::optional<Located<std::string>> date_text(std::string_view key) const;
  /// An array of strings; one string stands for an array of one.
  std::vector<Located<std::string>> strings(std::string_view key) const;
  std::optional<TomlTable> table(std::string_view key) const;
  /// An array of tables ([[key]] or [{...}, {...}]); one table stands for an array of one.
  std::vector<TomlTable> tables(std::string_view key) const;
  std::optional<TomlValue> value(std::string_view key) const;  ///< of any type

  /// As string(), but an absent or blank value is an error ("missing key 'id'").
  std::optional<Located<std::string>> required_string(std::string_view key) const;
  /// Reports an absent key; true if it is there. Does not mark it.
  bool require(std::string_view key) const;
  /// A key that is known but not read here.
  void allow(std::string_view key) const;
  /// Reports every key of this table that no getter asked for. Call once, at the end.
  void finish() const;

  void error(const Place& place, std::string message) const;
  void warning(const Place& place, std::string message) const;
  void note(const Place& place, std::string message) const;

 private:
  const TomlNode* find(std::string_view key) const;
  const TomlNode* ask(std::string_view key) const;  ///< find, and mark the key as known
  const TomlNode* typed(std::string_view key, TomlType type) const;
  void wrong_type(const TomlNode& node, std::string_view wanted) const;

  const TomlNode* node_;
  const TomlState* file_;
};

/// A parsed file. Movable; the handles taken from it stay good as long as it (or what it moved to)
/// lives.
class TomlFile {
 public:
  /// Reports a syntax error (the first: TOML has no recovery) and returns nothing. `diagnostics`
  /// must outlive the file: getters report to it.
  static std::optional<TomlFile> parse(std::shared_ptr<const Source> source,
                                       Diagnostics& diagnostics);
  TomlFile(TomlFile&&) noexcept;
  TomlFile& operator=(TomlFile&&) noexcept;
  ~TomlFile();

  TomlTable root() const;
  const Source& source() const;

 private:
  explicit TomlFile(std::unique_ptr<TomlState> state);
  std::unique_ptr<TomlState> state_;
};

}  // namespace factlint
