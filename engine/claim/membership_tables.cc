// Tables and fact boxes -> claims of membership.
#include <algorithm>
#include <array>
#include <map>

#include "engine/claim/membership_blocks.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

/// Headers of columns that tell something else of members, or of others.
constexpr std::array<std::string_view, 24> kOtherColumns = {
    "founding", "original", "associate", "observer", "observers", "former",   "new",   "since",
    "year",     "joined",   "date",      "when",     "left",      "capital",  "heads", "partners",
    "guests",   "absent",   "votes",     "signed",   "past",      "proposed", "ex",    "candidate"};
constexpr std::array<std::string_view, 12> kCounted = {
    "members", "member", "membership", "size",      "states",      "countries",
    "nations", "number", "strength",   "republics", "signatories", "participants"};
constexpr std::array<std::string_view, 6> kBelonging = {"member", "members",  "belongs",
                                                        "belong", "includes", "include"};
constexpr std::array<std::string_view, 10> kOutside = {
    "not",        "no",     "outside", "non",   "outsiders",
    "nonmembers", "absent", "doesn't", "never", "neither"};
constexpr std::array<std::string_view, 8> kYes = {"yes", "y",    "member", "full",
                                                  "✓",   "true", "✔",      "in"};
constexpr std::array<std::string_view, 8> kNo = {"no",   "n",     "non-member", "✗",
                                                 "none", "false", "✘",          "out"};

template <size_t N>
bool has_any(const std::vector<std::string>& words, const std::array<std::string_view, N>& wanted) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
  });
}

bool has_word(const std::vector<std::string>& words, std::string_view wanted) {
  return std::find(words.begin(), words.end(), wanted) != words.end();
}

using Row = std::map<uint16_t, uint32_t>;  ///< column -> block

struct Table {
  uint32_t first = 0;  ///< its first block
  std::map<uint16_t, Row> rows;
};

class TableReader {
 public:
  explicit TableReader(const BlockClaims& out) : out_(out), reader_(out.reader) {}

  void read() {
    for (const auto& [group, table] : tables()) read_table(table);
  }

 private:
  std::map<uint32_t, Table> tables() const {
    std::map<uint32_t, Table> found;
    const auto& blocks = reader_.blocks();
    for (uint32_t b = 0; b < blocks.size(); ++b) {
      if (blocks[b].kind != BlockKind::kTableCell && blocks[b].kind != BlockKind::kTableHeader)
        continue;
      const auto [it, is_new] = found.try_emplace(blocks[b].group);
      if (is_new) it->second.first = b;
      it->second.rows[blocks[b].row].emplace(blocks[b].column, b);
    }
    return found;
  }

  void read_table(const Table& table) const {
    if (table.rows.empty()) return;
    const Row& head = table.rows.begin()->second;
    if (head.size() == 2 && reader_.blocks()[head.begin()->second].kind != BlockKind::kTableHeader)
      read_pair(table, head);
    bool first = true;
    for (const auto& [number, row] : table.rows) {
      if (first) {
        if (row.size() == 2) read_pair(table, row);
        first = false;
        continue;
      }
      for (const auto& [column, block] : row) {
        const auto header = head.find(column);
        if (header != head.end() && column > 0) read_cell(row, header->second, block);
      }
      if (row.size() == 2) read_pair(table, row);
      read_first_column(table, head, row);
    }
  }

  std::optional<RoleFiller> body_of_row(const Row& row, uint32_t block) const {
    constexpr int kLabels = 3;  // cells that may name the row's body
    int cells = 0;
    for (const auto& [column, cell] : row) {
      if (cell == block || ++cells > kLabels) break;
      if (auto body = reader_.mere_body(reader_.tokens(cell))) return body;
    }
    return std::nullopt;
  }

  std::optional<RoleFiller> country_of_row(const Row& row) const {
    const TokenRange label = reader_.tokens(row.begin()->second);
    auto countries = reader_.countries(label);
    if (countries.size() != 1 || !reader_.other_words(label).empty()) return std::nullopt;
    return std::move(countries.front());
  }

  static std::string_view status_of(const std::vector<std::string>& words) {
    return has_word(words, "full") ? std::string_view("full") : std::string_view();
  }

  void read_cell(const Row& row, uint32_t header, uint32_t cell) const {
    const TokenRange title = reader_.tokens(header);
    const TokenRange text = reader_.tokens(cell);
    const std::vector<std::string> words = reader_.other_words(title);
    if (has_any(words, kOtherColumns) || reader_.has_time(title)) return;
    if (const auto body = body_of_row(row, cell)) return read_of_body(*body, words, text);
    if (const auto body = reader_.mere_body(title)) read_label(*body, row, text);
    const auto country = country_of_row(row);
    if (!country) return;
    if (const auto body = reader_.only_body(title)) {
      if (std::all_of(words.begin(), words.end(), titles_body)) read_answer(*body, *country, text);
      return;
    }
    read_bodies_of(*country, words, text);
  }

  /// A row that begins with a body: how many members it has, or which.
  void read_of_body(const RoleFiller& body, const std::vector<std::string>& title,
                    TokenRange text) const {
    const auto own = reader_.other_words(text);
    if (has_any(own, kOtherColumns)) return;
    const uint32_t number = reader_.leading_number(text, has_any(title, kCounted));
    if (number != kNoMention)
      return out_.add_count(body, number, has_word(own, "full") ? "full" : status_of(title));
    if (!has_any(title, kBelonging) && !has_any(title, kCounted) && !has_any(title, kOutside))
      return;
    static constexpr std::array<std::string_view, 16> kLoose = {
        "and", "others", "other", "several", "states", "the",  "of",  "plus",
        "all", "more",   "among", "central", "with",   "some", "etc", "including"};
    for (const std::string& word : own) {
      if (std::find(kLoose.begin(), kLoose.end(), word) == kLoose.end()) return;
    }
    out_.add_members(CheckKind::kMember, body, reader_.countries(text), has_any(title, kOutside),
                     status_of(title));
  }

  /// A row that begins with a country, under the name of a body: "yes", "no".
  void read_answer(const RoleFiller& body, const RoleFiller& country, TokenRange text) const {
    const auto words = reader_.words(text);
    if (words.empty() || words.size() > 3) return;
    if (words.front() == "observer" || words.front() == "associate") {
      const bool observer = words.front() == "observer";
      return (void)out_.add_members(
          CheckKind::kMember, body, {country}, false,
          observer ? std::string_view("observer") : std::string_view("associate"),
          reader_.context().text_range(text));
    }
    const bool no = has_any(words, kNo) || words.front() == "not";
    const bool yes = !no && std::find(kYes.begin(), kYes.end(), words.front()) != kYes.end();
    if (has_any(words, kOtherColumns) || (!yes && !no)) return;
    out_.add_members(CheckKind::kMember, body, {country}, no,
                     words.front() == "full" ? std::string_view("full") : std::string_view(),
                     reader_.context().text_range(text));
  }

  /// A row "Members" under the name of a body.
  void read_label(const RoleFiller& body, const Row& row, TokenRange text) const {
    const TokenRange label = reader_.tokens(row.begin()->second);
    const auto words = reader_.words(label);
    if (words.empty() || words.size() > 4 || !is_member_word(words.back()) ||
        has_any(words, kOtherColumns) || reader_.has_time(label))
      return;
    out_.add_count(body, reader_.leading_number(text, true), status_of(words));
  }

  /// A row that begins with a country, under "member of".
  void read_bodies_of(const RoleFiller& country, const std::vector<std::string>& title,
                      TokenRange text) const {
    static constexpr std::array<std::string_view, 10> kClubs = {
        "member",        "membership",    "memberships", "belongs", "clubs",
        "organisations", "organizations", "blocs",       "bodies",  "alliances"};
    if (!has_any(title, kClubs) || !reader_.other_words(text).empty()) return;
    const bool outside = has_any(title, kOutside);
    for (const RoleFiller& body : reader_.bodies(text))
      out_.add_members(CheckKind::kMember, body, {country}, outside, {}, body.range);
  }

  /// "CSTO members" over a column of countries.
  void read_first_column(const Table& table, const Row& head, const Row& row) const {
    TokenRange title = reader_.tokens(head.begin()->second);
    if (!reader_.only_body(title)) {
      // The title above: "Full members of the CIS".
      const auto words = reader_.other_words(title);
      if (table.first == 0 || words.size() > 2 || has_any(words, kOtherColumns)) return;
      const Block& above = reader_.blocks()[table.first - 1];
      if (above.kind != BlockKind::kCaption && above.kind != BlockKind::kHeading) return;
      title = reader_.tokens(table.first - 1);
      const auto told = reader_.other_words(title);
      if (!std::all_of(told.begin(), told.end(), announces_members)) return;
    }
    const auto words = reader_.other_words(title);
    const auto body = reader_.only_body(title);
    if (!body || !has_any(words, kBelonging) || has_any(words, kOtherColumns) ||
        has_any(words, kOutside) || reader_.has_time(title))
      return;
    if (const auto country = country_of_row(row))
      out_.add_members(CheckKind::kMember, *body, {*country}, false, status_of(words));
  }

  /// Fact boxes: "Members | 9" under the name of the body.
  void read_pair(const Table& table, const Row& row) const {
    const TokenRange label = reader_.tokens(row.begin()->second);
    const auto words = reader_.words(label);
    if (words.empty() || words.size() > 4 || !is_member_word(words.back()) ||
        has_any(words, kOtherColumns) || !reader_.bodies(label).empty())
      return;
    const auto body = body_of_box(table, row);
    if (!body) return;
    read_of_body(*body, words, reader_.tokens(row.rbegin()->second));
  }

  /// The body of the box: in a row above, in the caption, in the heading.
  std::optional<RoleFiller> body_of_box(const Table& table, const Row& row) const {
    for (const auto& [number, above] : table.rows) {
      constexpr int kTop = 3;  // rows that may name the box's body
      if (above.begin()->second >= row.begin()->second || number > kTop) break;
      for (const auto& [column, cell] : above) {
        if (auto body = reader_.mere_body(reader_.tokens(cell))) return body;
      }
    }
    for (uint32_t b = table.first; b > 0; --b) {
      const Block& before = reader_.blocks()[b - 1];
      if (before.kind == BlockKind::kHeading || before.kind == BlockKind::kCaption) {
        const auto told = reader_.other_words(reader_.tokens(b - 1));
        if (!std::all_of(told.begin(), told.end(), titles_body)) return std::nullopt;
        return reader_.only_body(reader_.tokens(b - 1));
      }
      if (b + 2 < table.first) break;
    }
    return std::nullopt;
  }

  const BlockClaims& out_;
  const BlockReader& reader_;
};

}  // namespace

void read_membership_tables(const BlockClaims& out) { TableReader(out).read(); }

}  // namespace factlint
