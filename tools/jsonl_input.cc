// JSON lines -> documents, one a line.
#include "tools/jsonl_input.h"

#include <fmt/format.h>
#include <sys/types.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>

#include "tools/config.h"

namespace factlint {
namespace {

using Json = nlohmann::json;

/// The text of a string, nothing for a missing key or null. Any other type is an error.
bool read_text(const Json& object, const char* key, std::optional<std::string>& out,
               std::string& error) {
  const auto at = object.find(key);
  if (at == object.end() || at->is_null()) return true;
  if (!at->is_string()) {
    error = fmt::format("'{}' must be a string", key);
    return false;
  }
  out = at->get<std::string>();
  return true;
}

bool read_id(const Json& object, uint64_t number, JsonlDocument& document, std::string& error) {
  const auto at = object.find("id");
  document.id =
      at == object.end() ? "null" : at->dump(-1, ' ', false, Json::error_handler_t::replace);
  document.name = fmt::format("line {}", number);
  if (document.id == "null") return true;
  if (!at->is_string() && !at->is_number()) {
    error = "'id' must be a string or a number";
    return false;
  }
  document.name = at->is_string() ? at->get<std::string>() : document.id;
  return true;
}

bool read_as_of(const std::string& text, JsonlDocument& document, std::string& error) {
  // A time of day after the date says nothing more.
  const size_t length = text.size() > 10 && text[10] == 'T' ? 10 : text.size();
  document.as_of = parse_day(std::string_view(text).substr(0, length));
  if (!document.as_of) error = fmt::format("'as_of' must be a day, as 2025-10-10, not '{}'", text);
  return document.as_of.has_value();
}

bool read_format(const std::string& text, JsonlDocument& document, std::string& error) {
  const std::optional<Format> format = parse_format(text);
  if (format) document.format = *format;
  if (!format) error = fmt::format("'format' must be text, markdown or html, not '{}'", text);
  return format.has_value();
}

bool read_document(Json& object, uint64_t number, JsonlDocument& document, std::string& error) {
  if (!object.is_object()) {
    error = "not a JSON object";
    return false;
  }
  std::optional<std::string> text, as_of, format;
  if (!read_id(object, number, document, error) || !read_text(object, "text", text, error) ||
      !read_text(object, "as_of", as_of, error) || !read_text(object, "format", format, error)) {
    return false;
  }
  if (!text) {
    error = "'text' is missing";
    return false;
  }
  document.text = std::move(*text);
  return (!as_of || read_as_of(*as_of, document, error)) &&
         (!format || read_format(*format, document, error));
}

}  // namespace

JsonlLine parse_jsonl_line(std::string_view line, uint64_t number) {
  JsonlLine result;
  try {
    Json object = Json::parse(line);
    JsonlDocument document;
    if (read_document(object, number, document, result.error))
      result.document = std::move(document);
  } catch (const Json::parse_error& error) {
    result.error = fmt::format("not valid JSON at byte {}", error.byte);
  }
  return result;
}

bool for_each_line(std::FILE* file, const std::function<void(std::string, uint64_t)>& use) {
  char* buffer = nullptr;
  size_t capacity = 0;
  uint64_t number = 0;
  while (true) {
    const ssize_t length = getline(&buffer, &capacity, file);
    if (length < 0) break;
    std::string line(buffer, static_cast<size_t>(length));
    if (line.ends_with('\n')) line.pop_back();
    if (line.ends_with('\r')) line.pop_back();
    use(std::move(line), ++number);
  }
  std::free(buffer);  // NOLINT(cppcoreguidelines-no-malloc): getline allocates so
  return std::ferror(file) == 0;
}

}  // namespace factlint
