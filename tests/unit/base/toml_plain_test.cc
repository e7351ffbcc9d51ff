// read_plain_toml: what it reads is what the whole grammar reads, and it leaves the rest.
#include "engine/base/toml_plain.h"

#include <gtest/gtest.h>

#include <string>

namespace factlint {
namespace {

void dump(const TomlTable& table, std::string& out);

void dump(const TomlValue& value, std::string& out) {
  out += toml_type_name(value.type());
  out += " at " + value.place().to_string() + " '" + value.text() + "' " +
         std::to_string(value.integer()) + (value.boolean() ? " true" : "") + "\n";
  if (value.type() == TomlType::kTable) dump(value.table(), out);
  for (const TomlValue& item : value.items()) dump(item, out);
}

void dump(const TomlTable& table, std::string& out) {
  for (const Located<std::string>& key : table.keys()) {
    out += key.value + " at " + key.place.to_string() + ": ";
    dump(*table.value(key.value), out);
  }
}

std::string read(std::string text) {
  Diagnostics diagnostics;
  const auto file =
      TomlFile::parse(std::make_shared<const Source>("a.toml", std::move(text)), diagnostics);
  std::string out;
  if (file) dump(file->root(), out);
  return file ? out : diagnostics.to_string();
}

/// Line breaks that the plain reader leaves to the whole grammar.
std::string other_breaks(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

TEST(TomlPlain, ReadsAsTheWholeGrammarDoes) {
  for (const std::string_view text : {
           "",
           "# only this\n\n",
           "a = 1\nb = -20 # behind\nc = 0\nd = true\ne=false\nf = 1991\n",
           "day = 2025-10-10\nleap = 2024-02-29\n",
           "s = \"x \\\"y\\\" \\\\ \\n \\t z\"\nl = 'a\\b'\nlong = '''it's'''\nnone = \"\"\n",
           "\"two words\" = 1\nb-are_9 = 2\n",
           "é = 1\n",
           "s = \"Dušanbe, £5\" # Ærø\nt = [\"Þór\", 7, [\"x\"], []]\n",
           "a = [\n  1, # one\n\n  2,\n  \"three\",\n]\nb = [ ]\n",
           "with = { of = \"whole\", in = [1, 2], deep = { x = 1 } }\nnone = {}\n",
           "top = 1\n[[rule]]\nid = \"a\"\n[[rule.example]]\ntext = \"x\"\n[[rule.example]]\n"
           "text = \"y\"\n[rule.path]\nverbs = [\"be\"]\n[[rule]]\nid = \"b\"\n[[rule.example]]\n"
           "text = \"z\"\n",
           "[a.b.c]\nx = 1\n[a.b.d]\nx = 2\n[e]\n",
           "  [indented]  # behind\n\tx = 1",
       }) {
    EXPECT_EQ(read(std::string(text)), read(other_breaks(text))) << text;
  }
}

TEST(TomlPlain, LeavesTheRest) {
  for (const std::string_view text : {
           "a = 1.5\n",
           "a = 1_000\n",
           "a = +1\n",
           "a = 0x1F\n",
           "a = 012\n",
           "a.b = 1\n",
           "'a' = 1\n",
           "a = \"\"\"\nx\"\"\"\n",
           "a = '''\nx'''\n",
           "a = \"\\u0041\"\n",
           "a = 2025-02-30\n",
           "a = 2025-10-10T10:00:00\n",
           "a = 2025-10-10 10:00:00\n",
           "a = 10:00:00\n",
           "a = \"never closed\n",
           "a = [1, 2\n",
           "a = { b = 1, }\n",
           "a = truely\n",
           "a = 1 b = 2\n",
           "a = 1\na = 2\n",
           "[a]\n[a]\n",
           "[a.b]\n[a]\n",
           "a = [{ b = 1 }]\n[[a]]\n",
           "a = { b = 1 }\n[a.c]\n",
           "[ a ]\n",
           "[a\n",
           "[[a]\n",
           "a = 1\r\n",
           "a\n",
           "= 1\n",
       }) {
    EXPECT_FALSE(read_plain_toml(text)) << text;
  }
}

}  // namespace
}  // namespace factlint
