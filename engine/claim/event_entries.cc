// "CIS summit, Dushanbe, October 2025", "Dushanbe, 10 October: CIS summit": a line of a diary, an
// agenda or a ticker, which tells of a meeting without a verb.
#include <algorithm>
#include <array>
#include <optional>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

class EntryReader {
 public:
  explicit EntryReader(ClaimBuilder& builder)
      : builder_(builder), view_(builder.view()), sentence_(view_.phrases().tokens) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kEvent, "meeting");
    if (rule == kNoRule) return;
    for (const uint32_t m : view_.mentions()) {
      if (is_series(m)) return read_around(rule, m);
    }
  }

 private:
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  std::string_view type_of(uint32_t m) const {
    if (mention(m).type != MentionType::kEntity) return {};
    const EntityMention& named = view_.context().mentions.entity(mention(m));
    if (named.anaphoric || named.possessive || named.form == NameForm::kAdjective ||
        named.form == NameForm::kDemonym)
      return {};
    return view_.facts().entity(named.candidates.front()).type;
  }
  /// A capital may stand for its country.
  bool is_city(uint32_t m) const {
    const auto& candidates = view_.context().mentions.entity(mention(m)).candidates;
    return std::any_of(candidates.begin(), candidates.end(), [&](EntityId entity) {
      return view_.facts().entity(entity).type == "city";
    });
  }
  bool is_series(uint32_t m) const { return type_of(m) == "event-series"; }

  /// The place, the date or the ordinal that begins at `t`.
  uint32_t item_at(uint32_t t) const {
    uint32_t found = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& at = mention(m);
      if (at.tokens.first != t) continue;
      const bool item = (Mentions::is_temporal(at.type) && at.type != MentionType::kDuration) ||
                        at.type == MentionType::kOrdinal || type_of(m) == "city" ||
                        type_of(m) == "country";
      if (item && (found == kNoMention || at.tokens.last > mention(found).tokens.last)) found = m;
    }
    return found;
  }

  bool is_stop(uint32_t t) const {
    const uint8_t mark = view_.context().tokens[t].mark_class;
    return mark == kColon || mark == kSemicolon;
  }

  /// Takes what stands from `t` to `end`; false if it is more than places, dates and marks.
  bool take(uint32_t t, uint32_t end) {
    static constexpr std::array<std::string_view, 4> kBetween = {"in", "on", "at", "the"};
    while (t < end && !is_stop(t)) {
      const uint32_t item = item_at(t);
      if (item != kNoMention) {
        items_.push_back(item);
        t = mention(item).tokens.last;
        continue;
      }
      const bool mark = view_.context().tokens[t].kind == TokenKind::kMark;
      if (!mark && !one_of(kBetween, view_.folded(t))) return false;
      ++t;
    }
    return items_.size() <= kMost;
  }

  /// The first token of the entry that holds `t`: behind a label ("Diary note:"), or the
  /// sentence's.
  uint32_t entry_begin(uint32_t t) const {
    while (t > sentence_.first && !is_stop(t - 1)) --t;
    return t;
  }

  void read_around(RuleId rule, uint32_t series) {
    const TokenRange name = mention(series).tokens;
    uint32_t begin = entry_begin(name.first);
    // "Dushanbe, October 2025: CIS summit"
    if (begin > sentence_.first + 1 && begin + 1 >= name.first) {
      const uint32_t label = entry_begin(begin - 1);
      if (take(label, begin - 1)) {
        begin = label;
      }
      items_.clear();
    }
    if (!take(begin, name.first) || !take_behind(name.last) || items_.empty()) return;
    add(rule, series);
  }

  /// Behind the name, up to a colon or the end; the label's colon was passed already.
  bool take_behind(uint32_t t) { return take(t, sentence_.last); }

  void add(RuleId rule, uint32_t series) {
    RelationInstance instance;
    instance.noun = view_.node_of_mention(series);
    instance.nominal = true;
    if (instance.noun == kNoNode) return;
    Claim claim = builder_.start(rule, instance);
    if (claim.mode != ClaimMode::kAsserted) return;
    claim.predicate = "meeting";
    claim.time.reset();
    std::optional<uint32_t> city;
    TextRange span = mention(series).core_text;
    for (const uint32_t m : items_) {
      if (mention(m).type == MentionType::kOrdinal) {
        ClaimBuilder::put_mention(claim, "ordinal", m, mention(m).text);
      } else if (Mentions::is_temporal(mention(m).type)) {
        if (mention(m).type == MentionType::kWeekday) continue;
        if (claim.time) return;  // two dates: of two things
        claim.time = view_.context().mentions.temporal(mention(m));
        claim.time_range = mention(m).text;
      } else if (!city) {
        city = m;
      } else if (is_city(m) && is_city(*city)) {
        return;
      }
      span = join(span, mention(m).text);
    }
    if (city) builder_.put_entity(claim, "place", *city);
    builder_.put_entity(claim, "event", series);
    // Without a date it may be any of them.
    claim.strict = claim.time.has_value() || claim.role("ordinal") != nullptr;
    builder_.add(std::move(claim), span);
  }

  static constexpr size_t kMost = 6;

  ClaimBuilder& builder_;
  const SentenceView& view_;
  TokenRange sentence_;
  std::vector<uint32_t> items_;
};

}  // namespace

void read_event_entries(ClaimBuilder& builder) { EntryReader(builder).read(); }

}  // namespace factlint
