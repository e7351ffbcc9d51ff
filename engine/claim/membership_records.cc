// Records in one line -> claims of membership, kind and founding: "CSTO | type: military alliance |
// members: 6 | includes: Russia, Belarus".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/membership_blocks.h"

namespace factlint {
namespace {

constexpr size_t kFewestFields = 3;
constexpr size_t kMostFields = 24;

constexpr std::array<std::string_view, 11> kMembersLabel = {
    "full", "number", "of", "no", "current", "membership", "size", "total", "the", "today", "no."};
constexpr std::array<std::string_view, 5> kIncludes = {"includes", "include", "including", "incl",
                                                       "among"};
constexpr std::array<std::string_view, 3> kKind = {"type", "kind", "form"};
constexpr std::array<std::string_view, 7> kFounded = {"founded", "established", "est",  "created",
                                                      "formed",  "since",       "birth"};

struct Field {
  TokenRange label;  ///< before its colon; empty if there is none
  TokenRange value;
};

class RecordReader {
 public:
  explicit RecordReader(const BlockClaims& out) : out_(out), reader_(out.reader) {}

  void read() const {
    const auto& blocks = reader_.blocks();
    for (uint32_t b = 0; b < blocks.size(); ++b) {
      if (blocks[b].kind == BlockKind::kTableCell || blocks[b].kind == BlockKind::kTableHeader)
        continue;
      const std::vector<Field> fields = fields_of(reader_.tokens(b));
      if (fields.size() >= kFewestFields) read_record(fields);
    }
  }

 private:
  static bool is_bar(const Token& token) {
    return token.mark_class == kBar || (token.mark_class == kBullet && token.mark != '*');
  }

  /// Cut at each "|"; empty if there is none, or too many for a record.
  std::vector<Field> fields_of(TokenRange tokens) const {
    std::vector<Field> fields;
    const auto begin = reader_.context().tokens.begin();
    // Most blocks hold no bar, and without one there are no fields.
    if (std::none_of(begin + tokens.first, begin + tokens.last, is_bar)) return fields;
    uint32_t first = tokens.first;
    for (uint32_t t = tokens.first; t <= tokens.last; ++t) {
      if (t < tokens.last && !is_bar(reader_.context().tokens[t])) continue;
      if (t < tokens.last || !fields.empty()) fields.push_back(field_in({first, t}));
      if (fields.size() > kMostFields) return {};
      first = t + 1;
    }
    return fields;
  }

  Field field_in(TokenRange tokens) const {
    constexpr uint32_t kLongest = 5;
    const uint32_t end = std::min(tokens.last, tokens.first + kLongest);
    for (uint32_t t = tokens.first; t < end; ++t) {
      if (reader_.context().tokens[t].mark_class == kColon)
        return {{tokens.first, t}, {t + 1, tokens.last}};
    }
    return {{tokens.first, tokens.first}, tokens};
  }

  /// The body stands alone in one of the first two fields; the others tell of it.
  void read_record(const std::vector<Field>& fields) const {
    for (size_t i = 0; i < 2; ++i) {
      const auto body = reader_.mere_body(fields[i].value);
      if (!body) continue;
      for (size_t j = i + 1; j < fields.size(); ++j) {
        if (!reader_.bodies(fields[j].value).empty()) return;  // another record
        read_field(fields[j], *body);
      }
      return;
    }
  }

  void read_field(const Field& field, const RoleFiller& body) const {
    const std::vector<std::string> label = reader_.words(field.label);
    const auto has = [&](const auto& words) {
      return std::any_of(label.begin(), label.end(),
                         [&](const std::string& word) { return one_of(words, word); });
    };
    if (label.empty()) {
      out_.add_count(body, reader_.leading_number(field.value, false), {});
    } else if (has(kIncludes)) {
      out_.add_members(CheckKind::kMember, body, reader_.countries(field.value), false, {});
    } else if (tells_members(label)) {
      read_members(field, body, label.front() == "full" ? "full" : "");
    } else if (has(kKind)) {
      add_kind(field, body);
    } else if (has(kFounded)) {
      add_founding(field, body);
    }
  }

  static bool tells_members(const std::vector<std::string>& label) {
    const auto told = [](const std::string& word) { return is_member_word(word); };
    return std::any_of(label.begin(), label.end(), told) &&
           std::all_of(label.begin(), label.end(), [&](const std::string& word) {
             return told(word) || one_of(kMembersLabel, word);
           });
  }

  void read_members(const Field& field, const RoleFiller& body, std::string_view status) const {
    constexpr size_t kFewest = 3;
    const uint32_t number = reader_.leading_number(field.value, true);
    if (number != kNoMention) return out_.add_count(body, number, status);
    std::vector<RoleFiller> parts = reader_.countries(field.value);
    if (parts.size() < kFewest || !reader_.other_words(field.value, 2).empty()) return;
    out_.add_members(CheckKind::kList, body, std::move(parts), false, status);
  }

  RuleId attribute_rule(std::string_view predicate) const {
    const auto& all = out_.rules.rules();
    for (RuleId id = 0; id < all.size(); ++id) {
      if (all[id].patterns.empty() && all[id].check == CheckKind::kAttribute &&
          all[id].predicate == predicate)
        return id;
    }
    return kNoRule;
  }

  Claim start(RuleId rule, std::string_view predicate, const Field& field) const {
    Claim claim;
    claim.rule = rule;
    claim.check = CheckKind::kAttribute;
    claim.predicate = predicate;
    claim.sentence = reader_.sentence_at(field.value.first);
    claim.span = reader_.context().text_range(field.value);
    return claim;
  }

  /// "type: military alliance".
  void add_kind(const Field& field, const RoleFiller& body) const {
    constexpr size_t kLongest = 4;
    const RuleId rule = attribute_rule("kind");
    const std::vector<std::string> words = reader_.words(field.value);
    if (rule == kNoRule || words.empty() || words.size() > kLongest) return;
    Claim claim = start(rule, "kind", field);
    claim.roles.push_back(body);
    claim.roles.back().role = "thing";
    RoleFiller kind;
    kind.role = "kind";
    for (const std::string& word : words) kind.text += (kind.text.empty() ? "" : " ") + word;
    kind.range = claim.span;
    claim.roles.push_back(std::move(kind));
    out_.claims.push_back(std::move(claim));
  }

  /// "founded: 1991".
  void add_founding(const Field& field, const RoleFiller& body) const {
    constexpr int64_t kFirstYear = 1000;
    constexpr int64_t kLastYear = 2100;
    const RuleId rule = attribute_rule("founding");
    if (rule == kNoRule || field.value.size() != 1) return;
    const uint32_t number = reader_.leading_number(field.value, true);
    if (number == kNoMention) return;
    const auto& mentions = reader_.context().mentions;
    const Decimal written = mentions.quantity(mentions.all[number]).value;
    const int64_t year = written.is_integer() ? written.to_int() : 0;
    if (year < kFirstYear || year > kLastYear) return;
    Claim claim = start(rule, "founding", field);
    claim.time.emplace();
    claim.time->readings = {DateRange::year(static_cast<int>(year))};
    claim.time->year = static_cast<int>(year);
    claim.time_range = mentions.all[number].text;
    claim.roles.push_back(body);
    claim.roles.back().role = "founded";
    out_.claims.push_back(std::move(claim));
  }

  const BlockClaims& out_;
  const BlockReader& reader_;
};

}  // namespace

void read_membership_records(const BlockClaims& out) { RecordReader(out).read(); }

}  // namespace factlint
