// When an event is told to have been.
#include <algorithm>
#include <optional>

#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class EventTimeReader {
 public:
  EventTimeReader(ClaimBuilder& builder, const EventGroup& group)
      : builder_(builder), view_(builder.view()), group_(group) {}

  void read(Claim& claim) {
    if (const uint32_t own = date_in_front(claim); own != kNoMention) {
      claim.time = view_.context().mentions.temporal(view_.context().mentions.all[own]);
      claim.time_range = view_.context().mentions.all[own].text;
      return at_last(claim);
    }
    if (const uint32_t date = described_date(); date != kNoMention) {
      const Mention& m = view_.context().mentions.all[date];
      claim.time = view_.context().mentions.temporal(m);
      claim.time->hedge = Hedge::kNone;
      // "since October 2024, when": the month itself, not the time that followed.
      for (DateRange& reading : claim.time->readings) {
        if (reading.end && reading.begin) continue;
        if (claim.time->year == 0) return claim.time.reset();
        reading = written_range(*claim.time);
      }
      claim.time_range = m.text;
      return at_last(claim);
    }
    if (claim.time && lies_apart(mention_at(claim.time_range))) claim.time.reset();
    if (claim.time) return at_last(claim);
    builder_.set_time(claim, group_.nodes);
    if (claim.time && lies_apart(mention_at(claim.time_range))) claim.time.reset();
    if (claim.time) from_ago(claim);
    if (claim.time) return at_last(claim);
    if (tells_of_earlier_time()) return;
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (!Mentions::is_temporal(mention.type) || mention.type == MentionType::kDuration) continue;
      if (only != kNoMention) return;
      only = m;
    }
    if (only == kNoMention || is_of_other_clause(only) || lies_apart(only)) return;
    claim.time = view_.context().mentions.temporal(view_.context().mentions.all[only]);
    claim.time_range = view_.context().mentions.all[only].text;
    at_last(claim);
  }

 private:
  static DateRange written_range(const Temporal& time) {
    if (const auto day = make_day(time.year, time.month, time.day); day && time.day != 0)
      return DateRange::day(*day);
    if (time.month >= 1 && time.month <= 12) return DateRange::month(time.year, time.month);
    return DateRange::year(time.year);
  }

  /// The date behind "until": it may or may not be taken in, and lies between the two ends.
  static std::optional<DateRange> written_bound(const Temporal& time) {
    if (time.year != 0) return written_range(time);
    if (time.readings.size() != 2) return std::nullopt;
    const auto& a = time.readings[0].end;
    const auto& b = time.readings[1].end;
    if (!a || !b || *a == *b) return std::nullopt;
    DateRange range;
    range.begin = std::min(*a, *b);
    range.end = std::max(*a, *b);
    range.precision = Precision::kOther;
    return range;
  }

  /// "the [2024] summit", "[this June]'s summit": the date of the series' own phrase.
  uint32_t date_in_front(const Claim& claim) const {
    const RoleFiller* series = claim.role("event");
    if (group_.predicate->id != "meeting" || series == nullptr || series->mention == kNoMention)
      return kNoMention;
    uint32_t first = view_.context().mentions.all[series->mention].core.first;
    if (first > view_.phrases().tokens.first &&
        view_.context().tokens[first - 1].kind == TokenKind::kPossessive)
      --first;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.tokens.last == first &&
          (mention.type == MentionType::kDate || mention.type == MentionType::kPeriod))
        return m;
    }
    return kNoMention;
  }

  /// "October 2025, when the city hosted the summit": the date that the clause describes.
  uint32_t described_date() const {
    for (const NodeId id : group_.nodes) {
      if (view_.node(id).kind != NodeKind::kVerb) continue;
      for (const NodeId date : view_.in(id, Relation::kRelativeClause)) {
        if (view_.is_temporal(date)) return view_.node(date).entity;
      }
    }
    return kNoMention;
  }

  /// "who had met in Oslo a year before": the sentence's date is not that of this clause.
  bool tells_of_earlier_time() const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      const uint32_t next = mention.tokens.last;
      if (mention.type != MentionType::kDuration || next >= view_.phrases().tokens.last) continue;
      const std::string_view word = view_.word(next);
      if (word == "before" || word == "earlier" || word == "later" || word == "previously")
        return true;
    }
    return false;
  }

  /// "met in Oslo, which took over from Rome, [where it began in 2022]": a relative clause dates
  /// its own verb.
  bool is_of_other_clause(uint32_t date) const {
    const NodeId at = view_.node_of_mention(date);
    if (group_.predicate->id != "meeting" || at == kNoNode ||
        view_.node(at).clause >= view_.phrases().clauses.size())
      return false;
    const Clause& clause = view_.phrases().clauses[view_.node(at).clause];
    if ((clause.flags & kRelativeClauseFlag) == 0 || clause.verb == kNoNode) return false;
    const auto in_group = [&](NodeId id) {
      return std::find(group_.nodes.begin(), group_.nodes.end(), id) != group_.nodes.end();
    };
    const auto described = view_.in(clause.verb, Relation::kRelativeClause);
    return !in_group(clause.verb) && std::none_of(described.begin(), described.end(), in_group);
  }

  uint32_t mention_at(TextRange range) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (Mentions::is_temporal(mention.type) && mention.text == range) return m;
    }
    return kNoMention;
  }

  /// A semicolon parts the date from the event, or a colon behind which another verb takes it.
  bool lies_apart(uint32_t date) const {
    if (group_.nodes.empty() || date == kNoMention) return false;
    const uint32_t at = view_.context().mentions.all[date].tokens.first;
    return std::all_of(group_.nodes.begin(), group_.nodes.end(),
                       [&](NodeId id) {
                         const uint32_t node = view_.node(id).tokens.first;
                         for (uint32_t t = std::min(node, at); t < std::max(node, at); ++t) {
                           if (view_.context().tokens[t].mark_class == kSemicolon) return true;
                         }
                         return false;
                       }) ||
           behind_colon(date);
  }

  /// "The summit showed it: trade passed the mark in 2024."
  bool behind_colon(uint32_t date) const {
    const NodeId told = view_.node_of_mention(date);
    if (told == kNoNode) return false;
    uint32_t first = view_.phrases().tokens.last;
    for (const NodeId id : group_.nodes) first = std::min(first, view_.node(id).tokens.first);
    const uint32_t at = view_.context().mentions.all[date].tokens.first;
    for (uint32_t t = first; t < at; ++t) {
      if (view_.context().tokens[t].mark_class != kColon) continue;
      for (const uint32_t e : view_.edges_into(told)) {
        const NodeId verb = view_.phrases().edges[e].from;
        const bool own =
            std::find(group_.nodes.begin(), group_.nodes.end(), verb) != group_.nodes.end();
        if (!own && view_.node(verb).kind == NodeKind::kVerb && view_.node(verb).head > t)
          return true;
      }
    }
    return false;
  }

  /// "Four years ago [this week]": the years count.
  void from_ago(Claim& claim) const {
    const auto& all = view_.context().mentions.all;
    for (const uint32_t m : view_.mentions()) {
      if (!Mentions::is_temporal(all[m].type) ||
          all[m].tokens.last >= view_.phrases().tokens.last ||
          all[m].text.end + 1 != claim.time_range.begin ||
          view_.word(all[m].tokens.last - 1) != "ago")
        continue;
      claim.time_range = join(all[m].text, claim.time_range);
      claim.time = view_.context().mentions.temporal(all[m]);
      return;
    }
  }

  /// "It took until 2022 for it to ...", "Not until 2022 did it ...": in 2022.
  void at_last(Claim& claim) const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first + 1; t < tokens.last; ++t) {
      if (view_.word(t) != "until" && view_.word(t) != "till") continue;
      const std::string_view before = view_.folded(t - 1);
      if (before != "not" && before != "only" && !takes_until(t)) continue;
      const auto written = written_bound(*claim.time);
      if (!written) return;
      claim.time->hedge = Hedge::kNone;
      claim.time->readings = {*written};
      claim.negated = false;
      if (takes_until(t) && claim.mode == ClaimMode::kPlanned) claim.mode = ClaimMode::kAsserted;
      if (group_.predicate->id == "deployment" && claim.role("destination") == nullptr &&
          claim.role("ordinal") == nullptr)
        ClaimBuilder::put(claim, "ordinal", "first", claim.time_range);
      return;
    }
  }

  /// "took until", "took the bloc [until]".
  bool takes_until(uint32_t until) const {
    constexpr uint32_t kReach = 4;
    const uint32_t begin = view_.phrases().tokens.first;
    for (uint32_t back = 1; back <= kReach && until >= begin + back; ++back) {
      if (view_.word(until - back) == "took") return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const EventGroup& group_;
};

}  // namespace

void read_event_time(ClaimBuilder& builder, const EventGroup& group, Claim& claim) {
  EventTimeReader(builder, group).read(claim);
}

}  // namespace factlint
