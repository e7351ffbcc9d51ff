// TomlFile: values with places, and one located error for each mistake.
#include "engine/base/toml_reader.h"

#include <gtest/gtest.h>

namespace factlint {
namespace {

struct Parsed {
  Diagnostics diagnostics;
  std::optional<TomlFile> file;
  explicit Parsed(std::string text) {
    file = TomlFile::parse(std::make_shared<const Source>("a.toml", std::move(text)), diagnostics);
  }
  std::string first() const {
    return diagnostics.all().empty()
               ? ""
               : diagnostics.all()[0].place.to_string() + ": " + diagnostics.all()[0].message;
  }
};

TEST(TomlReader, ValuesKnowTheirPlaces) {
  const Parsed parsed("name = \"x\"\n\n[[list]]\nn = 5\nday = 2025-10-10\nyear = 1991\n");
  ASSERT_TRUE(parsed.file);
  const TomlTable root = parsed.file->root();
  EXPECT_EQ(root.string("name")->place.to_string(), "a.toml:1:8");
  const TomlTable item = root.tables("list").at(0);
  EXPECT_EQ(item.place().line, 3U);
  EXPECT_EQ(item.integer("n")->value, 5);
  EXPECT_EQ(item.date_text("day")->value, "2025-10-10");
  EXPECT_EQ(item.date_text("year")->value, "1991");
  EXPECT_EQ(item.place_of("n").to_string(), "a.toml:4:1");
  EXPECT_FALSE(item.string("absent"));
  item.finish();
  EXPECT_EQ(parsed.diagnostics.to_string(), "");
}

TEST(TomlReader, ColumnsCountCodePoints) {
  const Parsed parsed("x = [\"Dušanbe\", 7]\n");
  EXPECT_EQ(parsed.file->root().strings("x").size(), 1U);
  EXPECT_EQ(parsed.first(), "a.toml:1:17: 'x': expected a string in the array, found an integer");
}

TEST(TomlReader, EachMistakeIsTold) {
  const Parsed parsed("titel = \"x\"\nn = true\nempty = \" \"\n");
  const TomlTable root = parsed.file->root();
  EXPECT_FALSE(root.required_string("title"));
  EXPECT_FALSE(root.integer("n"));
  EXPECT_FALSE(root.required_string("empty"));
  root.finish();
  EXPECT_EQ(parsed.diagnostics.to_string(),
            "a.toml:1:1: error: missing key 'title'\n  titel = \"x\"\n  ^\n"
            "a.toml:2:5: error: 'n': expected an integer, found a boolean\n  n = true\n      ^\n"
            "a.toml:3:9: error: 'empty' is empty\n  empty = \" \"\n          ^\n"
            "a.toml:1:1: error: unknown key 'titel'; did you mean 'title'?\n"
            "  titel = \"x\"\n  ^\n");
}

TEST(TomlReader, HostileFilesAreRefusedNotFatal) {
  std::string deep_keys = "a";
  for (int i = 0; i < 200000; ++i) deep_keys += ".a";
  const std::string cases[] = {
      "x = [1, 2",
      std::string("x = \"a\0b\"", 9),
      "x = \"\xff\xfe\"",
      "x = \"\xed\xa0\x80\"",
      std::string(100000, '['),
      "x = " + std::string(100000, '['),
      deep_keys + " = 1",
      "[" + deep_keys + "]",
      "x = {" + deep_keys + " = 1}",
      "x = 1\nx = 2\n",
      "day = 2025-02-30\n",
      "x = 99999999999999999999\n",
      "x = \"",
      "x = '''",
      "\\",
      "[.a]",
      "[é]",
      "\r",
  };
  for (const std::string& text : cases) {
    const Parsed parsed(text);
    if (text == "\r") continue;  // only must not crash
    EXPECT_FALSE(parsed.file) << text.substr(0, 40);
    EXPECT_EQ(parsed.diagnostics.errors(), 1U) << text.substr(0, 40);
    EXPECT_GE(parsed.diagnostics.all()[0].place.line, 1U) << text.substr(0, 40);
  }
}

TEST(TomlReader, DotsInTextAreNoKeys) {
  const std::string dots(500, '.');
  const Parsed parsed("# " + dots + "\na = \"" + dots + "\"\nb = '''\n" + dots + "'''\nc = '" +
                      dots + "'\nd.e = 1\n");
  ASSERT_TRUE(parsed.file) << parsed.first();
  EXPECT_EQ(parsed.file->root().table("d")->integer("e")->value, 1);
}

}  // namespace
}  // namespace factlint
