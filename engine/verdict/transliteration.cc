// Tables of spellings of Cyrillic and other names.
#include "engine/verdict/transliteration.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kSpellings = {{
    {"sch", "sh"},
    {"ck", "k"},
    {"ks", "x"},
    {"ff", "v"},
    {"yo", "e"},
    {"ye", "e"},
    {"iy", "i"},
    {"ij", "i"},
    {"ii", "i"},
    {"y", "i"},
    {"j", "i"},
    {"w", "v"},
}};

/// Ends of surnames of languages in Cyrillic, Georgian and Armenian letters.
constexpr std::array<std::string_view, 30> kEndings = {
    "ov",   "ova",    "off",   "ev",    "eva",  "yov",  "sky",  "skiy",  "skii",  "skij",
    "skyi", "skyj",   "skaya", "skaia", "enko", "chuk", "shuk", "ovich", "evich", "yan",
    "dze",  "shvili", "bek",   "uulu",  "ulu",  "tsin", "kin",  "tsyn",  "ylo",   "oyev"};

/// Letters that write one sound of those.
constexpr std::array<std::string_view, 6> kLetters = {"zh", "kh", "shch", "dzh", "oyg", "oig"};

/// Given names that are at home there.
constexpr std::array<std::string_view, 36> kGiven = {
    "sergei",    "andrei",    "vladimir",   "viktor",  "dmitry",  "nikolai",  "mikhail", "yuri",
    "yevgeny",   "anatoly",   "gennady",    "vasily",  "pyotr",   "fyodor",   "igor",    "oleg",
    "emomali",   "kassym",    "nikita",     "alexei",  "boris",   "ivan",     "pavel",   "ilya",
    "aleksandr", "volodymyr", "olga",       "natalia", "tatiana", "svetlana", "galina",  "ludmila",
    "nursultan", "sooronbai", "gurbanguly", "islam"};

std::string folded(std::string_view name) {
  std::string out;
  fold(name, out);
  return out;
}

}  // namespace

bool is_transliterated(const Entity& person) {
  const std::string surname = folded(person.surname);
  const auto ends = [&](std::string_view ending) {
    return surname.size() > ending.size() + 1 && surname.ends_with(ending);
  };
  const auto holds = [&](std::string_view letters) {
    return surname.find(letters) != std::string::npos;
  };
  if (std::any_of(kEndings.begin(), kEndings.end(), ends) ||
      std::any_of(kLetters.begin(), kLetters.end(), holds))
    return true;
  return std::any_of(
      person.given_names.begin(), person.given_names.end(), [](const std::string& given) {
        const std::string name = folded(given);
        return std::any_of(kGiven.begin(), kGiven.end(), [&](std::string_view known) {
          return name == known || plain_spelling(name) == plain_spelling(std::string(known));
        });
      });
}

std::string plain_spelling(std::string name) {
  for (const auto& [from, to] : kSpellings) {
    for (size_t at = name.find(from); at != std::string::npos;
         at = name.find(from, at + to.size())) {
      name.replace(at, from.size(), to);
    }
  }
  name.erase(std::unique(name.begin(), name.end()), name.end());
  return name;
}

}  // namespace factlint
