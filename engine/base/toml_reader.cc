// TOML bytes in; a tree of nodes with places, typed getters and located errors out.
#include "engine/base/toml_reader.h"

#include <fmt/core.h>

// toml++ 3.3 asserts, or assumes in release builds, that a table header begins with a key, and only
// then checks it and reports the error ("[.a]", "[[[["). With its assertions made empty the check
// is reached.
#undef NDEBUG
#define TOML_ASSERT(expression) static_assert(true)
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <sstream>
#include <utility>

#include "engine/base/utf8.h"

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

namespace {

/// Dotted keys nest one table a dot and toml++ frees tables recursively: deeper than this is
/// refused unparsed.
constexpr size_t kMaxDots = 64;

/// Walks over TOML text far enough to tell keys from strings and comments.
class DotCounter {
 public:
  explicit DotCounter(std::string_view text) : text_(text) {}

  /// Offset of the first key with more than kMaxDots dots, or npos.
  size_t find() {
    while (pos_ < text_.size()) {
      if (dots_ > kMaxDots) return pos_;
      step();
    }
    return std::string_view::npos;
  }

 private:
  void step() {
    const char c = text_[pos_];
    if (c == '"' || c == '\'') return skip_string(c);
    if (c == '#') {
      while (pos_ < text_.size() && text_[pos_] != '\n') ++pos_;
      return;
    }
    if (c == '.') {
      ++dots_;
    } else if (c == '\n' || c == '=' || c == ',' || c == '{' || c == '[') {
      dots_ = 0;
    }
    ++pos_;
  }

  void skip_string(char quote) {
    const std::string three(3, quote);
    const bool multi_line = text_.substr(pos_, 3) == three;
    pos_ += multi_line ? 3 : 1;
    while (pos_ < text_.size()) {
      const char c = text_[pos_];
      if (c == '\\' && quote == '"') {
        pos_ += 2;
      } else if (multi_line && text_.substr(pos_, 3) == three) {
        pos_ += 3;
        return;
      } else if (!multi_line && (c == quote || c == '\n')) {
        pos_ += c == quote ? 1 : 0;
        return;
      } else {
        ++pos_;
      }
    }
  }

  std::string_view text_;
  size_t pos_ = 0;
  size_t dots_ = 0;
};

TomlType type_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::string:
      return TomlType::kString;
    case toml::node_type::integer:
      return TomlType::kInteger;
    case toml::node_type::floating_point:
      return TomlType::kFloat;
    case toml::node_type::boolean:
      return TomlType::kBoolean;
    case toml::node_type::date:
    case toml::node_type::date_time:
      return TomlType::kDate;
    case toml::node_type::time:
      return TomlType::kTime;
    case toml::node_type::array:
      return TomlType::kArray;
    default:
      return TomlType::kTable;
  }
}

std::string date_form(const toml::date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

void copy_scalar(const toml::node& from, TomlNode& to) {
  if (const auto* text = from.as_string()) to.text = text->get();
  if (const auto* flag = from.as_boolean()) {
    to.boolean = flag->get();
    to.text = to.boolean ? "true" : "false";
  }
  if (const auto* integer = from.as_integer()) {
    to.integer = integer->get();
    to.number = static_cast<double>(to.integer);
    to.text = fmt::format("{}", to.integer);
  }
  if (const auto* number = from.as_floating_point()) {
    to.number = number->get();
    to.text = fmt::format("{}", to.number);
  }
  if (const auto* date = from.as_date()) to.text = date_form(date->get());
  if (const auto* time = from.as_date_time()) to.text = date_form(time->get().date);
}

TomlNode copy_node(const toml::node& from);

bool before(const TomlNode& a, const TomlNode& b) {
  return std::pair(a.key_line, a.key_column) < std::pair(b.key_line, b.key_column);
}

/// toml++ sorts keys by name; people read files from the top.
void copy_table(const toml::table& from, TomlNode& to) {
  for (const auto& [key, value] : from) {
    TomlNode child = copy_node(value);
    child.key = std::string(key.str());
    child.key_line = key.source().begin.line;
    child.key_column = key.source().begin.column;
    to.children.push_back(std::move(child));
  }
  std::stable_sort(to.children.begin(), to.children.end(), before);
}

TomlNode copy_node(const toml::node& from) {
  TomlNode to;
  to.type = type_of(from);
  to.line = from.source().begin.line;
  to.column = from.source().begin.column;
  if (const auto* table = from.as_table()) {
    copy_table(*table, to);
  } else if (const auto* array = from.as_array()) {
    for (const toml::node& item : *array) to.children.push_back(copy_node(item));
  } else {
    copy_scalar(from, to);
  }
  return to;
}

/// toml++ opens its messages with "Error while parsing X: "; the place says that already.
std::string shorten(std::string message) {
  if (const size_t colon = message.find(": "); message.starts_with("Error while parsing ")) {
    const std::string what = message.substr(20, colon == std::string::npos ? colon : colon - 20);
    message = colon == std::string::npos ? message : what + ": " + message.substr(colon + 2);
  }
  if (!message.empty() && message[0] >= 'A' && message[0] <= 'Z') {
    message[0] = static_cast<char>(message[0] + 32);
  }
  return message;
}

/// The first byte that is no UTF-8 or is a NUL, or npos. toml++ would say so too, but not for every
/// one.
size_t find_bad_byte(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c == 0) return i;
    const CodePoint point = decode_code_point(text, i);
    if (point.length == 1 && c >= 0x80) return i;
    i += point.length;
  }
  return std::string_view::npos;
}

/// Reports at a byte offset; true, so that checks can be chained.
bool refuse(const TomlState& state, size_t offset, std::string message) {
  const LineColumn at = state.source->line_column(static_cast<uint32_t>(offset));
  state.diagnostics->error(state.place(at.line, at.column), std::move(message));
  return true;
}

bool refused_unparsed(const TomlState& state) {
  const std::string_view text = state.source->bytes();
  if (const size_t bad = find_bad_byte(text); bad != std::string_view::npos) {
    return refuse(state, bad,
                  text[bad] == 0 ? "a NUL byte; save the file as plain text"
                                 : "not valid UTF-8; save the file in the encoding UTF-8");
  }
  if (const size_t deep = DotCounter(text).find(); deep != std::string_view::npos) {
    return refuse(state, deep, fmt::format("a key with more than {} dots", kMaxDots));
  }
  return false;
}

const TomlNode& empty_table() {
  static const TomlNode node;
  return node;
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
    const std::string hint = near.empty() ? "" : fmt::format("; did you mean '{}'?", near);
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

TomlFile::TomlFile(std::unique_ptr<TomlState> state) : state_(std::move(state)) {}
TomlFile::TomlFile(TomlFile&&) noexcept = default;
TomlFile& TomlFile::operator=(TomlFile&&) noexcept = default;
TomlFile::~TomlFile() = default;

std::optional<TomlFile> TomlFile::parse(std::shared_ptr<const Source> source,
                                        Diagnostics& diagnostics) {
  auto state = std::make_unique<TomlState>();
  state->source = std::move(source);
  state->diagnostics = &diagnostics;
  if (refused_unparsed(*state)) return std::nullopt;
  const std::string_view path = state->source->name();
  const toml::parse_result result = toml::parse(state->source->bytes(), path);
  if (!result) {
    const toml::parse_error& problem = result.error();
    const auto at = problem.source().begin;
    const Place place = state->place(at.line, at.column);
    diagnostics.error(place, shorten(std::string(problem.description())), state->excerpt(place));
    return std::nullopt;
  }
  state->root = copy_node(result.table());
  state->root.line = state->root.column = 1;
  return TomlFile(std::move(state));
}

TomlTable TomlFile::root() const { return {&state_->root, state_.get()}; }
const Source& TomlFile::source() const { return *state_->source; }

}  // namespace factlint
