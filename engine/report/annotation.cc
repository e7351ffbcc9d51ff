#include "engine/report/annotation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace factlint {
namespace {

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

class MentionTeller {
 public:
  MentionTeller(const DocumentContext& context, const FactBase& facts)
      : context_(context), facts_(facts) {}

  ReportedMention tell(const Mention& mention) const {
    ReportedMention told;
    told.span = context_.document.raw_span(mention.text);
    told.text_range = mention.text;
    const Span core = context_.document.raw_span(mention.core_text);
    if (core != told.span) told.core = core;
    told.type = mention_type_name(mention.type);
    told.text = std::string(context_.document.view(mention.text));
    if (Mentions::is_quantity(mention.type)) {
      quantity(context_.mentions.quantity(mention), told);
    } else if (Mentions::is_temporal(mention.type)) {
      temporal(mention, context_.mentions.temporal(mention), told);
    } else if (mention.type == MentionType::kDuration) {
      duration(context_.mentions.duration(mention), told);
    } else if (mention.type == MentionType::kEntity) {
      entity(context_.mentions.entity(mention), told);
    } else {
      const ListMention& list = context_.mentions.list(mention);
      told.items = list.items;
      told.closed = list.kind != ListKind::kOpen;
    }
    return told;
  }

 private:
  static void quantity(const Quantity& q, ReportedMention& told) {
    told.value_json = q.value.to_string();
    told.unit = q.unit;
    told.points = q.points;
    if (!q.stated.is_point() || q.exact) told.interval = q.stated.to_string();
  }

  static void temporal(const Mention& mention, const Temporal& time, ReportedMention& told) {
    if (time.readings.size() == 1) {
      told.value_json = quoted(time.readings.front().to_string());
    } else if (!time.readings.empty()) {
      told.value_json = "[";
      for (const DateRange& reading : time.readings) {
        if (told.value_json.size() > 1) told.value_json += ",";
        told.value_json += quoted(reading.to_string());
      }
      told.value_json += "]";
    }
    if (mention.type == MentionType::kWeekday) told.type = "date";
  }

  static void duration(const DurationValue& value, ReportedMention& told) {
    told.value_json = quoted(value.iso());
    if (value.quantity.hedge == Hedge::kNone || value.quantity.value.is_zero()) return;
    const double days = value.duration.approximate_days() / value.quantity.value.to_double();
    const auto scale = Decimal(std::llround(days * 1000), -3);
    Interval interval = value.quantity.stated;
    if (interval.low) interval.low = *interval.low * scale;
    if (interval.high) interval.high = *interval.high * scale;
    told.interval = interval.to_string();
  }

  void entity(const EntityMention& mention, ReportedMention& told) const {
    if (mention.candidates.size() == 1) {
      told.value_json = quoted(facts_.entity(mention.candidates.front()).id);
    } else {
      told.value_json = "[";
      for (const EntityId id : mention.candidates) {
        if (told.value_json.size() > 1) told.value_json += ",";
        told.value_json += quoted(facts_.entity(id).id);
      }
      told.value_json += "]";
    }
    if (!mention.candidates.empty())
      told.entity_type = facts_.entity(mention.candidates.front()).type;
  }

  const DocumentContext& context_;
  const FactBase& facts_;
};

std::string_view relation_name(Relation relation) {
  static constexpr std::array<std::string_view, 14> kNames = {
      "subject",    "object",      "indirect", "complement", "prep",  "possessive", "modifier",
      "apposition", "parenthesis", "colon",    "conjunct",   "xcomp", "relative",   "subordinate"};
  const auto index = static_cast<size_t>(relation);
  return index < kNames.size() ? kNames[index] : "compound";
}

std::string mode_reason(const Sentence& sentence, const Phrases& phrases) {
  if (!sentence.prose) return "not prose";
  if (phrases.clauses.empty()) return {};
  const uint16_t flags = phrases.clauses.front().flags;
  if ((flags & kQuestionClause) != 0) return "in a question";
  if ((flags & kConditional) != 0) return "under a condition";
  if ((flags & kPlanned) != 0) return "planned, not done";
  return {};
}

/// The bytes of the text that claims read, one bit each.
class ReadPlaces {
 public:
  ReadPlaces(const DocumentContext& context, const std::vector<const Claim*>& claims)
      : read_(context.document.text.size(), false) {
    for (const Claim* claim : claims) {
      mark(claim->span);
      mark(claim->time_range);
      for (const RoleFiller& filler : claim->roles) mark(filler.range);
    }
  }

  /// A list is read with its items.
  bool covers(const Mention& mention) const {
    if (mention.type == MentionType::kList) return true;
    const auto begin = read_.begin() + mention.text.begin;
    const auto end = read_.begin() + mention.text.end;
    return std::find(begin, end, true) != end;
  }

 private:
  void mark(TextRange range) {
    std::fill(read_.begin() + range.begin, read_.begin() + range.end, true);
  }

  std::vector<bool> read_;
};

std::string unread_reason(MentionType type, const std::string& mode) {
  if (!mode.empty()) return mode;
  if (type == MentionType::kEntity) return "no rule reads a relation of this name here";
  if (Mentions::is_temporal(type)) return "no rule reads this date";
  if (type == MentionType::kDuration) return "no rule reads this duration";
  return "no rule reads this number";
}

}  // namespace

std::vector<ReportedMention> tell_mentions(const DocumentContext& context, const FactBase& facts) {
  const MentionTeller teller(context, facts);
  std::vector<ReportedMention> told;
  told.reserve(context.mentions.all.size());
  for (const Mention& mention : context.mentions.all) told.push_back(teller.tell(mention));
  return told;
}

std::vector<ReportedRelation> tell_relations(const DocumentContext& context) {
  std::vector<ReportedRelation> told;
  for (uint32_t s = 0; s < context.sentences.size(); ++s) {
    const Phrases& phrases = context.phrases(s);
    for (const Edge& edge : phrases.edges) {
      if (edge.to == kNoNode) continue;
      const Token& from = context.tokens[phrases.nodes[edge.from].head];
      const Token& to = context.tokens[phrases.nodes[edge.to].head];
      ReportedRelation relation;
      relation.relation = relation_name(edge.relation);
      if (edge.relation == Relation::kPrep)
        relation.relation.append(":").append(context.vocabulary.text(edge.word));
      relation.from = std::string(context.document.view(from.range()));
      relation.to = std::string(context.document.view(to.range()));
      relation.from_span = context.document.raw_span(from.range());
      relation.to_span = context.document.raw_span(to.range());
      told.push_back(std::move(relation));
    }
  }
  return told;
}

std::vector<UnreadItem> find_unread(const DocumentContext& context,
                                    const std::vector<const Claim*>& claims) {
  const ReadPlaces read(context, claims);
  std::vector<UnreadItem> unread;
  uint32_t sentence = 0;
  for (const Mention& mention : context.mentions.all) {
    if (read.covers(mention)) continue;
    while (sentence + 1 < context.sentences.size() &&
           context.sentences[sentence].tokens.last <= mention.tokens.first)
      ++sentence;
    UnreadItem item;
    item.span = context.document.raw_span(mention.text);
    item.start = context.document.source->line_column(item.span.begin);
    item.type = mention_type_name(mention.type);
    item.text = std::string(context.document.view(mention.text));
    item.reason = unread_reason(
        mention.type, mode_reason(context.sentences[sentence], context.phrases(sentence)));
    unread.push_back(std::move(item));
  }
  return unread;
}

uint32_t count_unread(const DocumentContext& context, const std::vector<const Claim*>& claims) {
  const ReadPlaces read(context, claims);
  const auto& all = context.mentions.all;
  return static_cast<uint32_t>(std::count_if(
      all.begin(), all.end(), [&](const Mention& mention) { return !read.covers(mention); }));
}

}  // namespace factlint
