#include "engine/phrase/transitions.h"

#include <string_view>

namespace factlint {
namespace {

constexpr int kUnlisted = 55;

struct Row {
  std::string_view tags;   ///< the tags before, one or more
  std::string_view costs;  ///< pairs of tag and cost in tenths of a nat
};

// Hand-set: each number is about -10 ln P(after | before), rounded; rows of one kind share a line
// and later rows overrule earlier ones. Adverbs, negation and quotation marks are transparent
// (tagger.cc).
constexpr Row kRows[] = {
    {"START CO SE DS OB",
     "DT 7 NM 10 PR 12 PP 13 N 22 NS 17 NU 20 OR 28 AJ 18 AV 16 SB 20 VN 27 VG 28 TO 33 WH 28 WP "
     "40 EX 20 "
     "PS 22 CC 22 VB 42 VP 60 VD 55 VZ 55 BE 42 HV 50 DO 40 MD 48 NT 32 TM 20 AM 22 BG 33 OT 20 OB "
     "25 "
     "EN 30 DS 25 CM 35 CO 40 SE 40 CB 40 QU 15"},
    {"OB", "N 17 NS 17 NM 9 AM 14 TM 14 NU 14 AJ 19 VD 45 WH 25 PP 17"},
    {"DT PS WP GN",
     "N 7 AJ 12 NM 13 NS 14 NU 20 OR 20 VG 33 VN 30 AV 33 TM 24 AM 24 DT 38 EN 50 CM 50 PP 42 PR "
     "60 CC 55 "
     "WH 60 BE 45 HV 48 VZ 52 VD 50 VP 50 MD 48 PS 36 TO 55 VB 80 SB 60"},
    {"PS WP", "DT 60 PS 70 CM 65 EN 65 PP 70 BE 75 HV 75 VZ 75 VD 75 VP 75 MD 75"},
    {"GN", "DT 60 PS 60 CM 38 EN 38 PP 40 BE 40 CC 40"},
    {"NU",
     "NS 7 N 16 AJ 20 NM 25 PP 24 CM 25 EN 28 CC 28 VN 37 VG 38 NU 28 TM 30 AM 30 VD 34 BE 32 HV "
     "34 "
     "VP 32 VZ 38 MD 34 TO 32 CB 22 OR 40 WH 38 SE 35 CO 35 DS 35 OB 35 GN 45 DO 42"},
    {"OR",
     "N 8 AJ 20 NS 20 NM 20 PP 28 CM 30 EN 30 TO 28 NU 25 TM 25 AM 38 VN 33 VG 35 VD 40 BE 38 CC "
     "38 OR 45"},
    {"AJ",
     "N 6 NS 9 AJ 22 NM 20 PP 21 CM 22 CC 27 TO 27 EN 23 NU 40 VG 44 VN 42 SB 32 TM 33 VD 48 VZ 50 "
     "BE 45 "
     "HV 48 MD 48 AV 42 DT 48 WH 42 CO 38 GN 45 AM 38 CB 28 DS 33 SE 33 OR 50 OB 36 VP 52"},
    {"N",
     "PP 11 CM 17 EN 19 N 19 NS 24 CC 23 VZ 22 VD 21 BE 19 HV 24 MD 26 DO 38 VN 32 VG 32 TO 25 WH "
     "26 SB 30 "
     "WP 38 GN 20 NM 32 AJ 44 AV 27 TM 32 NU 40 AM 42 PR 44 DT 42 PS 50 CO 30 DS 30 SE 33 OB 30 CB "
     "24 VP 52 "
     "VB 65 NT 32 RP 60 OR 52 EX 58 OT 40 QU 20"},
    {"NS",
     "PP 11 CM 17 EN 19 N 46 NS 50 CC 22 VZ 55 VD 21 BE 19 HV 23 MD 26 DO 36 VN 29 VG 29 TO 25 WH "
     "25 SB 30 "
     "WP 37 GN 22 NM 36 AJ 44 AV 27 TM 32 NU 42 AM 42 PR 44 DT 42 PS 50 CO 30 DS 30 SE 33 OB 30 CB "
     "24 VP 21 "
     "VB 65 NT 32 RP 60 OR 52 EX 58 OT 40 QU 20"},
    {"NM CB",
     "NM 14 N 20 NS 21 PP 15 CM 14 EN 21 CC 22 VZ 19 VD 18 BE 20 HV 22 MD 26 DO 37 VP 42 GN 16 VN "
     "40 "
     "VG 36 TO 28 WH 32 AJ 37 AV 28 TM 30 NU 33 AM 40 DT 42 PR 45 SB 35 CO 32 DS 30 SE 34 OB 22 CB "
     "22 "
     "WP 42 NT 33 OR 40 VB 65 OT 33 QU 20"},
    {"CB", "CM 12 PP 16 NM 30 N 30 NS 30 GN 45"},
    {"TM",
     "CM 13 EN 18 PP 20 DT 24 NM 24 N 26 NS 28 AJ 30 PR 28 PS 32 VD 26 BE 26 HV 28 VZ 29 VP 33 MD "
     "30 CC 25 "
     "TO 33 VN 34 VG 34 GN 30 TM 34 AV 30 WH 32 SB 31 AM 38 NU 33 CB 22 DS 32 SE 32 CO 36 EX 38 OB "
     "34 OT 38"},
    {"AM",
     "N 22 NS 24 PP 15 CM 18 EN 18 CC 24 AJ 29 TO 29 TM 28 VD 29 VZ 30 BE 26 HV 29 VP 33 MD 30 VN "
     "32 VG 34 "
     "NM 34 AV 30 WH 33 GN 36 CB 22 NU 44 DT 44 SE 33 CO 36 DS 34 OB 33 SB 34"},
    {"PR",
     "VD 15 VZ 19 VP 15 BE 13 HV 15 MD 17 DO 25 PP 24 EN 25 CM 27 VN 43 VG 38 TO 26 N 55 NM 45 AJ "
     "38 CC 31 "
     "NT 30 AV 26 DT 35 PS 38 WH 33 SB 32 TM 35 NU 45 VB 38 PR 48 AM 45 WP 45 CB 35 SE 38 OB 40 NS "
     "52 RP 45"},
    {"PP",
     "DT 8 NM 10 N 17 NS 16 PS 23 NU 19 AJ 18 VG 25 PR 22 TM 12 AM 15 WH 27 OR 32 AV 36 PP 38 WP "
     "36 VN 46 "
     "EN 48 CM 46 SB 44 CC 58 BG 32 VB 80 VP 80 VZ 75 VD 75 BE 70 HV 75 MD 75 DO 80 TO 60 QU 25 EX "
     "75"},
    {"TO", "VB 2 BB 14 DT 75 NM 75 N 75 NS 75 AJ 75 AV 24"},
    {"MD",
     "VB 4 BB 12 PR 30 NM 34 DT 34 N 45 NS 44 EX 38 PS 42 EN 45 CM 45 VN 70 VD 75 VZ 75 VP 75"},
    {"VB VP VZ VD",
     "DT 10 PP 15 NM 19 N 23 NS 20 PS 20 AJ 22 PR 18 NU 24 TO 23 VN 38 SB 22 TM 25 AM 20 CM 28 EN "
     "26 CC 29 AV 21 "
     "VG 33 RP 24 WH 29 OR 32 VB 52 WP 48 OB 42 CO 35 SE 38 VD 60 VZ 62 VP 62 BE 52 HV 55 MD 52 DO "
     "60 EX 38 CB 34 "
     "DS 36 QU 20 BG 42"},
    {"VN",
     "PP 8 EN 23 CM 24 DT 26 TO 21 AV 24 NM 30 N 26 NS 27 CC 27 TM 23 AM 28 AJ 31 RP 21 NU 30 SB "
     "31 PS 33 "
     "PR 37 VG 40 OR 40 WH 38 CO 38 SE 36 CB 28 DS 36 QU 30 BE 45 HV 45 VD 48 VZ 48 MD 45"},
    {"VG",
     "DT 11 PP 15 NM 20 N 20 NS 18 PS 20 AJ 21 TO 25 NU 23 TM 28 AM 20 CM 27 EN 27 CC 29 PR 23 SB "
     "27 RP 27 "
     "WH 32 AV 25 VN 38 BE 38 VZ 38 VD 40 HV 42 MD 40 CB 32 QU 28 OR 36"},
    {"BE BB BN",
     "VN 13 DT 13 AJ 13 VG 19 PP 18 NU 25 NM 25 N 27 NS 29 TO 26 AV 20 PS 28 BG 33 SB 31 WH 33 PR "
     "34 OR 33 TM 28 "
     "AM 25 CM 32 EN 42 EX 29 NT 18 CC 42 VB 70 QU 25 WP 45 CO 36 SE 45"},
    {"BN", "VN 8"},
    {"BG", "VN 6 AJ 19 DT 22 PP 27 N 34 NS 40 NM 36"},
    {"HV",
     "VN 7 BN 11 DT 13 AJ 24 NS 24 N 26 NU 18 AM 24 TO 24 NM 34 PS 29 AV 17 PP 33 NT 20 PR 34 VD "
     "75 QU 30 "
     "EX 40 CM 36 EN 45"},
    {"DO", "VB 8 DT 21 NM 28 PR 23 NS 33 NT 8 N 36 EX 35 CM 35 EN 33 PP 32 PS 33 AJ 38 NU 40"},
    {"CC",
     "DT 11 NM 13 PR 22 PP 21 N 18 NS 16 NU 24 OR 34 AJ 17 AV 20 SB 30 VN 25 VG 27 TO 29 WH 33 WP "
     "44 EX 38 "
     "PS 22 VB 25 VP 29 VD 21 VZ 23 BE 29 HV 29 DO 38 MD 31 NT 26 TM 27 AM 25 QU 30 CM 40 OB 50 EN "
     "60"},
    {"SB",
     "DT 9 PR 9 NM 11 NS 19 N 22 AJ 23 PP 25 PS 22 EX 24 NU 24 VG 32 VN 32 AV 24 TO 38 TM 26 AM 28 "
     "WH 40 "
     "BE 50 VZ 60 SB 45 CM 38 VB 62 VD 62 VP 62 OR 36 QU 30"},
    {"WH",
     "BE 12 VZ 15 VD 14 VP 19 HV 14 MD 17 DO 24 PR 16 DT 18 NM 18 NS 25 N 26 PS 25 PP 36 AV 24 TO "
     "32 AJ 31 "
     "CM 34 VN 58 NU 33 EX 38 QU 35 EN 45"},
    {"EX", "BE 1 HV 14 MD 14 VD 38 VZ 33 VP 33"},
    {"RP",
     "PP 13 DT 16 CM 25 EN 22 NM 24 N 26 NS 25 TO 26 AJ 28 PS 27 TM 26 CC 30 AM 25 NU 28 PR 28"},
    {"CM DS",
     "DT 11 NM 13 PP 16 CC 12 N 22 NS 20 AJ 21 WH 18 WP 32 VG 19 VN 23 PR 19 PS 24 NU 23 AM 24 TM "
     "22 VD 25 "
     "VZ 26 BE 24 HV 27 MD 29 VP 31 VB 44 SB 21 TO 32 AV 17 NT 32 OR 32 EX 28 QU 18 DO 38 OB 50 BG "
     "33"},
    {"EN", "START 0 DT 10 NM 10 PR 15 N 20 NS 20 EN 20 QU 10 CM 30 OB 30 CB 25"},
    {"OT",
     "N 15 NM 13 NS 18 NU 15 AJ 20 DT 20 VN 35 VD 35 VB 35 VZ 35 PP 22 AM 20 TM 20 OT 20 EN 25 CM "
     "30"},
};

int tag_named(std::string_view name) {
  for (int i = 0; i < kTagCount; ++i) {
    if (kTagNames[i] == name) return i;
  }
  return -1;
}

std::string_view next_word(std::string_view& text) {
  const size_t begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return text = {};
  text.remove_prefix(begin);
  const std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  return word;
}

void fill_row(std::array<int16_t, kTagCount>& row, std::string_view costs) {
  for (std::string_view name = next_word(costs); !name.empty(); name = next_word(costs)) {
    int cost = 0;
    for (const char c : next_word(costs)) cost = cost * 10 + (c - '0');
    const int tag = tag_named(name);
    if (tag >= 0) row[static_cast<size_t>(tag)] = static_cast<int16_t>(cost * 10);
  }
}

TransitionTable build_table() {
  TransitionTable table;
  for (auto& row : table) row.fill(kUnlisted * 10);
  for (const Row& row : kRows) {
    std::string_view tags = row.tags;
    for (std::string_view name = next_word(tags); !name.empty(); name = next_word(tags)) {
      fill_row(table[static_cast<size_t>(tag_named(name))], row.costs);
    }
  }
  return table;
}

}  // namespace

const TransitionTable& tag_transitions() {
  static const TransitionTable table = build_table();
  return table;
}

}  // namespace factlint
