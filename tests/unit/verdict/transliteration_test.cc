// Which names have several spellings, and which are simply other names.
#include "engine/verdict/transliteration.h"

#include <gtest/gtest.h>

#include "engine/verdict/person_name.h"

namespace factlint {
namespace {

Entity person(std::string given, std::string surname) {
  Entity entity;
  entity.given_names = {std::move(given)};
  entity.surname = std::move(surname);
  return entity;
}

TEST(Transliteration, SpellingsOfOneName) {
  EXPECT_TRUE(same_surname(person("Sergei", "Zhukoy"), "Zhukoi"));
  EXPECT_TRUE(same_surname(person("Igor", "Sorokin"), "Sorockin"));
  EXPECT_TRUE(same_surname(person("Anna", "Petrovsky"), "Petrovskiy"));
}

TEST(Transliteration, OtherNames) {
  for (const char* other : {"Hold", "Hoult", "Hollt", "Colt"})
    EXPECT_FALSE(same_surname(person("Karin", "Holt"), other)) << other;
  EXPECT_FALSE(same_surname(person("Mona", "Vik"), "Wik"));
  EXPECT_FALSE(same_surname(person("Peter", "Lind"), "Lynd"));
  EXPECT_TRUE(same_surname(person("Peter", "Lind"), "LIND"));
}

TEST(Transliteration, Misspelt) {
  const Entity holt = person("Karin", "Holt");
  EXPECT_TRUE(is_misspelt(holt, "Karin Hold"));
  EXPECT_TRUE(is_misspelt(holt, "Hoult"));
  EXPECT_TRUE(is_misspelt(holt, "K. Hotl"));
  EXPECT_FALSE(is_misspelt(holt, "Karin Holt"));
  EXPECT_FALSE(is_misspelt(holt, "Karin Hunt"));
  EXPECT_FALSE(is_misspelt(holt, "Jan Hold")) << "another given name, too";
  EXPECT_FALSE(is_misspelt(person("Mona", "Vik"), "Mona Lik")) << "too short to tell";
}

}  // namespace
}  // namespace factlint
