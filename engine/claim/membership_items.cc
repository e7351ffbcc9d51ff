// Bullet lists and lines "Members: 9" under the name of a body -> claims of membership.
#include <algorithm>
#include <array>

#include "engine/claim/membership_blocks.h"
#include "engine/claim/membership_words.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 6> kRefer = {"they",  "these",   "here",
                                                    "those", "follows", "following"};
/// What stands before the countries of an item: "in Europe, ...", "from the south: ...".
constexpr size_t kMostBefore = 6;

class ItemReader {
 public:
  explicit ItemReader(const BlockClaims& out) : out_(out), reader_(out.reader) {}

  void read() {
    const auto& blocks = reader_.blocks();
    for (uint32_t b = 0; b < blocks.size(); ++b) {
      const bool item = blocks[b].kind == BlockKind::kListItem;
      if (item && b > 0 && blocks[b].group != 0 && blocks[b - 1].group != blocks[b].group)
        read_group(b);
      if (blocks[b].kind != BlockKind::kTableCell && blocks[b].kind != BlockKind::kTableHeader)
        read_lines(b);
    }
  }

 private:
  struct Announced {
    std::optional<RoleFiller> whole;
    std::string_view status;
    std::optional<Temporal> time;  ///< when it was so
    size_t number = 0;             ///< as many as it says there are; 0: it does not say
  };

  const Token& token(uint32_t t) const { return reader_.context().tokens[t]; }

  /// The countries of an item that tells nothing else.
  std::optional<std::vector<RoleFiller>> countries_of(uint32_t block) const {
    const TokenRange range = reader_.tokens(block);
    std::vector<RoleFiller> found = reader_.countries(range);
    if (found.empty()) return std::nullopt;
    const auto& all = reader_.context().mentions.all;
    const uint32_t first = all[found.front().mention].tokens.first;
    const TokenRange list{first, range.last};
    for (const std::string& word : reader_.other_words(list)) {
      if (word != "and" && word != "the" && word != "or") return first_of(range, found);
    }
    if (reader_.words({range.first, first}).size() > kMostBefore) return std::nullopt;
    return found;
  }

  /// "Armenia - since 1991": the name in front, and what is told of it.
  std::optional<std::vector<RoleFiller>> first_of(TokenRange range,
                                                  const std::vector<RoleFiller>& found) const {
    const Mention& first = reader_.context().mentions.all[found.front().mention];
    if (first.tokens.first != range.first || first.tokens.last >= range.last) return std::nullopt;
    const Token& next = token(first.tokens.last);
    if (next.kind != TokenKind::kMark || next.mark_class == kComma) return std::nullopt;
    return std::vector<RoleFiller>{found.front()};
  }

  void read_group(uint32_t first) const {
    const auto& blocks = reader_.blocks();
    std::vector<RoleFiller> parts;
    for (uint32_t b = first; b < blocks.size() && blocks[b].group == blocks[first].group; ++b) {
      auto countries = countries_of(b);
      if (!countries) return;
      for (RoleFiller& country : *countries) parts.push_back(std::move(country));
    }
    if (parts.size() < 2) return;
    const Announced intro = announced_by(first - 1);
    if (!intro.whole) return;
    const bool list = intro.number == parts.size();
    Claim* claim = out_.add_members(list ? CheckKind::kList : CheckKind::kMember, *intro.whole,
                                    std::move(parts), false, intro.status);
    if (claim != nullptr) claim->time = intro.time;
  }

  /// The last sentence of a block, and the one before if the last only points to the list.
  Announced announced_by(uint32_t block) const {
    const TokenRange range = reader_.tokens(block);
    if (range.empty()) return {};
    const uint32_t last = reader_.sentence_at(range.last - 1);
    const TokenRange text = reader_.context().sentences[last].tokens;
    Announced found = counted_in(last);
    if (found.whole) return found;
    if (points(text) && last > 0) {
      found = counted_in(last - 1);
      if (found.whole) return found;
    }
    return named_in(text, block);
  }

  /// A count of members is told by `sentence`.
  Announced counted_in(uint32_t sentence) const {
    Announced found;
    for (const Claim& claim : out_.claims_of(sentence)) {
      if (claim.check != CheckKind::kCount || claim.predicate != "membership" || claim.partitive ||
          claim.negated || claim.mode != ClaimMode::kAsserted || claim.role("among") != nullptr ||
          claim.role("number") == nullptr || claim.role("number")->mention == kNoMention)
        continue;
      const auto& mentions = reader_.context().mentions;
      const Quantity& number = mentions.quantity(mentions.all[claim.role("number")->mention]);
      if (!number.value.is_integer() || number.value.to_int() < 0) continue;
      found.whole = *claim.role("whole");
      found.status = claim.status;
      found.time = claim.time;
      found.number = static_cast<size_t>(number.value.to_int());
    }
    return found;
  }

  bool points(TokenRange text) const {
    const auto words = reader_.words(text);
    const bool refers = std::any_of(words.begin(), words.end(),
                                    [](const std::string& word) { return one_of(kRefer, word); });
    return refers && words.size() <= 12;
  }

  /// "Full members of W:", "W: members", "Who belongs to W?", and "Members" under a heading "W".
  Announced named_in(TokenRange text, uint32_t block) const {
    bool tells = false;
    for (const std::string& word : reader_.other_words(text)) {
      if (!announces_members(word)) return {};
      tells |= tells_members(word);
    }
    Announced found;
    if (!tells || reader_.has_time(text) || !reader_.countries(text).empty()) return found;
    found.whole = reader_.only_body(text);
    if (!found.whole && reader_.bodies(text).empty()) found.whole = body_above(block);
    const auto words = reader_.words(text);
    if (std::find(words.begin(), words.end(), "full") != words.end()) found.status = "full";
    return found;
  }

  /// The body of the nearest heading, or of a line that is nothing but its name.
  std::optional<RoleFiller> body_above(uint32_t block) const {
    constexpr uint32_t kFar = 8;
    for (uint32_t b = block; b > 0 && b + kFar > block; --b) {
      const TokenRange range = reader_.tokens(b - 1);
      if (reader_.blocks()[b - 1].kind == BlockKind::kHeading) {
        const auto told = reader_.other_words(range);
        if (!std::all_of(told.begin(), told.end(), titles_body)) return std::nullopt;
        return reader_.only_body(range);
      }
      if (auto body = reader_.mere_body(range)) return body;
    }
    return std::nullopt;
  }

  /// Each line of a block by itself; a line that is a body's name stands above the others.
  void read_lines(uint32_t block) const {
    const TokenRange range = reader_.tokens(block);
    LinesAbove above{range.first, std::nullopt};
    for (uint32_t first = range.first; first < range.last;) {
      const uint32_t last = line_end(first, range.last);
      read_line(block, {first, last}, above);
      first = last;
    }
    if (block > 0) read_entry(reader_.tokens(block - 1), range);
  }

  uint32_t line_end(uint32_t first, uint32_t end) const {
    uint32_t last = first + 1;
    while (last < end && !token(last).is(kSoftBreak)) ++last;
    return last;
  }

  /// Which body the lines of a block name last; they are read only when a line asks for it.
  struct LinesAbove {
    uint32_t read = 0;  ///< tokens before it are read
    std::optional<RoleFiller> body;
  };

  void read_names(LinesAbove& above, uint32_t end) const {
    while (above.read < end) {
      const uint32_t last = line_end(above.read, end);
      if (auto body = reader_.mere_body({above.read, last})) above.body = std::move(body);
      above.read = last;
    }
  }

  /// A glossary's "W", and below it "A bloc of ten states", "Six members: A, B ...".
  void read_entry(TokenRange name, TokenRange text) const {
    static constexpr std::array<std::string_view, 24> kBodies = {
        "a",        "an",     "the",          "of",           "bloc",      "club",
        "alliance", "pact",   "group",        "grouping",     "union",     "body",
        "military", "loose",  "regional",     "league",       "political", "defence",
        "defense",  "treaty", "organisation", "organization", "with",      "association"};
    const auto whole = reader_.mere_body(name);
    if (!whole) return;
    uint32_t first = text.first;
    for (int steps = 0; first < text.last && steps < 6; ++steps, ++first) {
      const uint32_t number = reader_.leading_number({first, text.last}, false);
      if (number != kNoMention) {
        out_.add_count(*whole, number, {});
        read_listed(*whole, number, text);
        return;
      }
      const auto words = reader_.words({first, first + 1});
      if (words.empty() || !one_of(kBodies, words.front())) return;
    }
  }

  /// As many countries as were counted, behind a colon or a dash.
  void read_listed(const RoleFiller& whole, uint32_t number, TokenRange text) const {
    const auto& mentions = reader_.context().mentions;
    uint32_t mark = mentions.all[number].tokens.last;
    while (mark < text.last && token(mark).kind != TokenKind::kMark) ++mark;
    if (mark >= text.last || (token(mark).mark_class != kColon && token(mark).mark_class != kDash))
      return;
    std::vector<RoleFiller> parts = reader_.countries({mark, text.last});
    const Quantity& count = mentions.quantity(mentions.all[number]);
    if (!count.value.is_integer() || count.value.to_int() != static_cast<int64_t>(parts.size()))
      return;
    for (const std::string& word : reader_.other_words({mark, text.last})) {
      if (word != "and" && word != "the") return;
    }
    out_.add_members(CheckKind::kList, whole, std::move(parts), false, {});
  }

  /// "Members: 7", "Full members - ten", or the label and its value as two blocks.
  void read_line(uint32_t block, TokenRange range, LinesAbove& above) const {
    uint32_t end = range.first;
    while (end < range.last && token(end).kind != TokenKind::kMark && end - range.first < 5) ++end;
    if (end == range.first || !is_label({range.first, end})) return;
    TokenRange value{end + 1, range.last};
    if (end >= range.last) {
      if (block + 1 >= reader_.blocks().size() ||
          reader_.blocks()[block].kind == BlockKind::kHeading)
        return;
      value = reader_.tokens(block + 1);
    } else if (token(end).mark_class != kColon && token(end).mark_class != kDash) {
      return;
    }
    if (value.first >= value.last) return;
    read_names(above, range.first);
    const auto whole = above.body ? above.body : body_above(block);
    if (!whole) return;
    const auto words = reader_.words({range.first, end});
    const bool full = std::find(words.begin(), words.end(), "full") != words.end();
    const std::string_view status = full ? std::string_view("full") : std::string_view();
    const uint32_t number = reader_.leading_number(value, true);
    if (number != kNoMention) return out_.add_count(*whole, number, status);
    for (const std::string& word : reader_.other_words(value)) {
      if (word != "and" && word != "the") return;
    }
    out_.add_members(CheckKind::kMember, *whole, reader_.countries(value), false, status);
  }

  /// "Members", "Full members", "Number of member states".
  bool is_label(TokenRange range) const {
    static constexpr std::array<std::string_view, 11> kLabel = {
        "full", "number", "of", "current", "member", "total", "no", "the", "its", "all", "size"};
    if (range.empty() || !reader_.member_word(range.last - 1)) return false;
    const auto words = reader_.words(range);
    if (words.empty()) return false;
    return std::all_of(words.begin(), words.end() - 1, [](const std::string& word) {
      return one_of(kLabel, word) || word.starts_with("member");
    });
  }

  const BlockClaims& out_;
  const BlockReader& reader_;
};

}  // namespace

void read_membership_items(const BlockClaims& out) { ItemReader(out).read(); }

}  // namespace factlint
