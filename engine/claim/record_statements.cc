// Lines cut into fields -> sentences: "CIS in brief | full members: 9 | founded: 1991".
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/statement_writer.h"

namespace factlint {
namespace {

constexpr size_t kMostFields = 24;
constexpr size_t kMostLabel = 14;
constexpr size_t kMostValue = 12;
constexpr size_t kMostHeading = 9;
/// A label has none of these: "He said: ...", "What is left: ...".
constexpr std::array<std::string_view, 18> kTelling = {
    "is",   "are",  "was",  "were", "has",  "have",  "had",   "said", "says",
    "asks", "told", "tell", "what", "will", "added", "would", "who",  "why"};

/// "Who: the heads of state. Where: Dushanbe. What: ...": what follows belongs together.
constexpr std::array<std::string_view, 4> kAsking = {"who", "where", "when", "what"};

/// What stands between two bars, bullets or full stops.
struct Field {
  TextRange label;  ///< empty: the field is bare
  TextRange value;
  bool counted = false;  ///< "17 - cooperation documents": the value is a number, the label behind
  bool asking = false;   ///< "Where: Dushanbe"
};

class RecordTeller {
 public:
  RecordTeller(const LayoutText& layout, StatementWriter& out)
      : layout_(layout), context_(layout.context()), out_(out) {}

  void read() {
    uint32_t t = 0;
    for (const Block& block : context_.document.blocks) {
      while (t < context_.tokens.size() && context_.tokens[t].begin < block.text.begin) ++t;
      const uint32_t first = t;
      bool cut = false;
      bool colon = false;
      for (; t < context_.tokens.size() && context_.tokens[t].begin < block.text.end; ++t) {
        const Token& token = context_.tokens[t];
        if (token.kind != TokenKind::kMark) continue;
        cut |= is_cut(t);
        colon |= is_colon(t);
      }
      const bool cell =
          block.kind == BlockKind::kTableCell || block.kind == BlockKind::kTableHeader;
      if ((cut || colon) && !cell) read_block({first, t}, cut);
    }
  }

 private:
  bool is_cut(uint32_t t) const { return layout_.is_mark(t, kBar) || layout_.is_mark(t, kBullet); }
  bool is_colon(uint32_t t) const {
    return layout_.is_mark(t, kColon) || layout_.is_mark(t, kEquals);
  }

  TextRange range(TokenRange tokens) const {
    if (tokens.first >= tokens.last) return {};
    return {context_.tokens[tokens.first].begin, context_.tokens[tokens.last - 1].end};
  }

  /// `tokens` without the marks at either end that join it to its neighbours.
  TokenRange trimmed(TokenRange tokens) const {
    const auto outer = [&](uint32_t t) {
      const Token& token = context_.tokens[t];
      return token.kind == TokenKind::kMark &&
             (token.mark_class == kPeriod || token.mark_class == kComma ||
              token.mark_class == kSemicolon || token.mark_class == kDash ||
              token.mark_class == kHyphen || is_colon(t) || is_cut(t));
    };
    while (tokens.first < tokens.last && outer(tokens.first)) ++tokens.first;
    while (tokens.first < tokens.last && outer(tokens.last - 1)) --tokens.last;
    return tokens;
  }

  // ---- a block -> its fields
  void read_block(TokenRange tokens, bool cut) {
    std::vector<Field> fields;
    uint32_t first = tokens.first;
    const auto& sentences = context_.sentences;
    auto s = std::partition_point(sentences.begin(), sentences.end(), [&](const Sentence& one) {
      return one.tokens.last <= tokens.first;
    });
    for (uint32_t t = tokens.first; t <= tokens.last; ++t) {
      while (s != sentences.end() && s->tokens.last < t) ++s;
      const bool ends = t == tokens.last || (s != sentences.end() && s->tokens.last == t);
      const bool titled = t > first && is_colon(t - 1) && is_title({first, t - 1});
      if (!ends && !is_cut(t) && !titled) continue;
      add_field(fields, trimmed({first, t}), cut);
      if (fields.size() > kMostFields) return;
      first = t;
    }
    tell(fields, cut);
  }

  /// "Numbers of the week": the title of a box, not the label of a field.
  bool is_title(TokenRange tokens) const {
    constexpr std::array<std::string_view, 10> kTitles = {
        "numbers", "figures", "facts",    "glance",   "brief",
        "data",    "factbox", "glossary", "snapshot", "week"};
    if (tokens.first >= tokens.last || tokens.size() > kMostHeading) return false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (one_of(kTitles, layout_.word(t))) return true;
    }
    return false;
  }

  /// "17 - cooperation documents", "11: full members of the CIS".
  bool add_counted(std::vector<Field>& fields, TokenRange tokens) const {
    if (tokens.size() < 3) return false;
    const uint32_t mark = tokens.first + 1;
    const bool set_off =
        is_colon(mark) || (layout_.is_mark(mark, kDash) && !context_.tokens[mark].is(kGlued));
    const TextRange number = range({tokens.first, mark});
    const TokenRange words = trimmed({mark, tokens.last});
    if (!set_off || words.first >= words.last ||
        layout_.ending(MentionType::kNumber, number).empty())
      return false;
    fields.push_back({range(words), number, true});
    return true;
  }

  void add_field(std::vector<Field>& fields, TokenRange tokens, bool cut) const {
    if (tokens.first >= tokens.last || add_counted(fields, tokens)) return;
    if (tokens.size() > 2 && is_colon(tokens.first + 1) &&
        one_of(kAsking, layout_.word(tokens.first))) {
      fields.push_back({{}, range({tokens.first + 2, tokens.last}), false, true});
      return;
    }
    for (uint32_t t = tokens.last; t-- > tokens.first + 1;) {
      if (!is_colon(t)) continue;
      const TokenRange label = behind_dash(trimmed({tokens.first, t}));
      if (!is_label(label)) break;
      fields.push_back({range(label), range({t + 1, tokens.last})});
      return;
    }
    const TextRange whole = range(tokens);
    const TextRange number = cut ? layout_.ending(MentionType::kNumber, whole) : TextRange();
    // "full members 12", "year of birth 1991"
    if (!number.empty() && number.begin > whole.begin) {
      uint32_t t = tokens.last;
      while (t > tokens.first && context_.tokens[t - 1].begin >= number.begin) --t;
      const TokenRange label = trimmed({tokens.first, t});
      if (label.last == t && is_label(label)) return fields.push_back({range(label), number});
    }
    fields.push_back({{}, whole});
  }

  /// "Graphic, page 7 - [trade turnover]": what stands before a dash names nothing.
  TokenRange behind_dash(TokenRange label) const {
    for (uint32_t t = label.last; t-- > label.first + 1;) {
      if (!layout_.is_mark(t, kDash) || context_.tokens[t].is(kGlued)) continue;
      return layout_.names_entity(range({label.first, t})) ? label : trimmed({t + 1, label.last});
    }
    return label;
  }

  bool is_label(TokenRange tokens) const {
    if (tokens.first >= tokens.last || tokens.size() > kMostLabel) return false;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (one_of(kTelling, layout_.word(t))) return false;
    }
    return true;
  }

  // ---- fields -> sentences
  void tell(const std::vector<Field>& fields, bool cut) {
    TextRange subject;
    std::vector<TextRange> heading;  ///< bare fields so far, without "at a glance"
    const bool record = cut && fields.size() > 2;
    for (size_t i = 0; i < fields.size(); ++i) {
      const Field& field = fields[i];
      if (field.counted) {
        tell_counted(field);
        continue;
      }
      if (field.asking) {
        if (layout_.begins_with(MentionType::kNumber, field.value) && !heading.empty())
          tell_amount(heading, {}, field.value);
        add_heading(heading, field.value);
        continue;
      }
      if (field.label.empty()) {
        if (tells_amount(field.value)) {
          if (record) tell_amount(heading, {}, field.value);
          continue;
        }
        if (i > 0 && !record && !fields[i - 1].counted) return;  // prose goes on
        const TextRange name = layout_.named_in(field.value);
        const bool again = !subject.empty() && i > 0 && fields[i - 1].label.empty();
        // "CIS | CSTO | members: 12": of either
        if (!name.empty()) subject = again ? TextRange() : name;
        if (again) heading.clear();
        add_heading(heading, field.value);
        // "Two sides met. Timber, 2024: $20bn": a sentence is no heading.
        if (!record && name.empty() && !heading.empty() && !layout_.only_mentions(heading.back()))
          heading.pop_back();
        continue;
      }
      if (layout_.tokens_in(field.value).size() > kMostValue) continue;
      if (tells_amount(field.value)) {
        tell_amount(heading, field.label, field.value);
      } else if (record || i > 0) {
        tell_field(subject, heading, field);
      }
    }
  }

  void tell_counted(const Field& field) {
    out_.begin();
    out_.add(field.value);
    out_.add(" ");
    out_.add_inside(field.label);
    out_.end();
  }

  bool tells_amount(TextRange value) const {
    return layout_.begins_with(MentionType::kMoney, value);
  }

  /// The words of a heading that say something: "AT A GLANCE - Dushanbe, October 2025".
  void add_heading(std::vector<TextRange>& heading, TextRange field) const {
    const auto tokens = layout_.tokens_in(field);
    if (tokens.size() > kMostHeading) return;
    const auto idle = [&](uint32_t t) { return is_heading_word(layout_.word(t)); };
    TokenRange kept{tokens.front(), tokens.back() + 1};
    while (kept.first < kept.last && idle(kept.first)) ++kept.first;
    while (kept.first < kept.last && idle(kept.last - 1)) --kept.last;
    kept = trimmed(kept);
    if (kept.first < kept.last) heading.push_back(range(kept));
  }

  /// "Trade | Russia, Central Asia | 2024: $45bn": all that stands before belongs to the amount.
  void tell_amount(const std::vector<TextRange>& heading, TextRange label, TextRange value) {
    if (heading.empty() && label.empty()) return;
    out_.begin();
    bool first = true;
    for (const TextRange part : heading) {
      if (!first) out_.add(", ");
      out_.add_heading(part);
      first = false;
    }
    if (!label.empty()) {
      if (!first) out_.add(", ");
      out_.add(label);
    }
    out_.add(": ");
    out_.add(value);
    out_.end();
  }

  void tell_field(TextRange subject, const std::vector<TextRange>& heading, const Field& field) {
    if (!subject.empty()) {
      if (out_.tells_founding(field.label))
        return out_.tell_label(subject, field.label, field.value);
      out_.begin();
      out_.add(field.label);
      out_.add(" of the ");
      out_.add_above(subject);
    } else {
      if (!std::all_of(heading.begin(), heading.end(),
                       [&](TextRange part) { return layout_.only_mentions(part); }))
        return;
      out_.begin();
      out_.add(field.label);
      for (const TextRange part : heading) {
        out_.add(", ");
        out_.add_heading(part);
      }
    }
    out_.add(": ");
    out_.add(field.value);
    out_.end();
  }

  const LayoutText& layout_;
  const DocumentContext& context_;
  StatementWriter& out_;
};

}  // namespace

void tell_records(const LayoutText& layout, StatementWriter& writer) {
  RecordTeller(layout, writer).read();
}

}  // namespace factlint
