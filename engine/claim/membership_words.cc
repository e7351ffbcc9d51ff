#include "engine/claim/membership_words.h"

namespace factlint {

bool names_members(std::string_view word) {
  static constexpr std::array<std::string_view, 5> kMembers = {"members", "states", "countries",
                                                               "nations", "republics"};
  return one_of(kMembers, word);
}

bool names_state(std::string_view word) {
  static constexpr std::array<std::string_view, 12> kStates = {
      "states",  "countries", "nations", "republics", "members",     "capitals",
      "country", "state",     "nation",  "republic",  "governments", "member"};
  return one_of(kStates, word);
}

bool announces_members(std::string_view word) {
  static constexpr std::array<std::string_view, 89> kAnnounce = {
      "bound",       "united",       "grouped",      "known",      "joined",      "a",
      "all",         "alliance",     "alphabetical", "and",        "are",         "as",
      "at",          "be",           "been",         "belong",     "belonging",   "belongs",
      "bloc",        "bodies",       "by",           "capitals",   "complete",    "composed",
      "comprise",    "comprises",    "comprising",   "consist",    "consists",    "countries",
      "current",     "currently",    "entire",       "flags",      "following",   "follows",
      "form",        "forming",      "full",         "government", "governments", "has",
      "have",        "here",         "in",           "is",         "it",          "its",
      "list",        "made",         "make",         "makes",      "making",      "member",
      "members",     "membership",   "nations",      "nine",       "now",         "of",
      "order",       "participants", "present",      "republics",  "s",           "s'",
      "signatories", "sit",          "sitting",      "six",        "state",       "states",
      "that",        "the",          "these",        "they",       "those",       "to",
      "today",       "together",     "unites",       "up",         "what",        "where",
      "which",       "who",          "whole",        "whose",      "with"};
  // "from A to Z"
  return one_of(kAnnounce, word) || word == "from" || (word.size() == 1 && word != "i");
}

bool titles_body(std::string_view word) {
  static constexpr std::array<std::string_view, 20> kTitles = {
      "profile", "glance", "facts",    "key",       "file",       "box",    "brief",
      "short",   "about",  "overview", "explained", "background", "an",     "fact",
      "guide",   "name",   "status",   "role",      "numbers",    "figures"};
  return announces_members(word) || one_of(kTitles, word);
}

bool tells_members(std::string_view word) {
  static constexpr std::array<std::string_view, 19> kTells = {
      "bound",    "united",    "grouped",     "members",      "member",  "belongs", "belong",
      "consists", "comprises", "unites",      "membership",   "make",    "making",  "form",
      "forming",  "belonging", "signatories", "participants", "comprise"};
  return one_of(kTells, word);
}

}  // namespace factlint
