// "in Brno, Slovakia", "Brno (Czechia)", "the Czech city of Brno" -> claims about which country a
// city lies in.
#include <algorithm>
#include <array>

#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

class PlaceReader {
 public:
  explicit PlaceReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read(const std::vector<RelationInstance>& instances) {
    rule_ = builder_.rule(CheckKind::kRelation, "location");
    if (rule_ == kNoRule) return;
    for (const RelationInstance& instance : instances) {
      if (instance.predicate->id == "location") read_told(instance);
    }
    const auto mentions = view_.mentions();
    for (const uint32_t m : mentions) {
      if (!has_type(m, "city")) continue;
      const uint32_t country = behind(m, mentions);
      if (country != kNoMention) add(m, country);
    }
  }

 private:
  const Mention& mention(uint32_t m) const { return view_.context().mentions.all[m]; }

  bool has_type(uint32_t m, std::string_view type) const {
    if (mention(m).type != MentionType::kEntity) return false;
    const EntityMention& named = view_.context().mentions.entity(mention(m));
    if (named.form == NameForm::kDemonym || named.form == NameForm::kAdjective || named.possessive)
      return false;
    return std::all_of(named.candidates.begin(), named.candidates.end(),
                       [&](EntityId entity) { return view_.facts().entity(entity).type == type; });
  }

  bool mark(uint32_t t, MarkClass c) const {
    if (!view_.phrases().tokens.contains(t)) return false;
    const Token& token = view_.context().tokens[t];
    return token.kind == TokenKind::kMark && token.mark_class == c;
  }

  bool any_mark(uint32_t t) const {
    return !view_.phrases().tokens.contains(t) ||
           view_.context().tokens[t].kind == TokenKind::kMark;
  }

  uint32_t place_at(uint32_t token, std::span<const uint32_t> mentions) const {
    for (const uint32_t m : mentions) {
      if (mention(m).type == MentionType::kEntity && mention(m).core.first == token) return m;
    }
    return kNoMention;
  }

  /// The country that stands behind the city as where it lies; kNoMention if none does.
  uint32_t behind(uint32_t city, std::span<const uint32_t> mentions) const {
    const uint32_t next = mention(city).core.last;
    const bool comma = mark(next, kComma);
    const bool bracket = mark(next, kOpenBracket);
    if (!comma && !bracket) return kNoMention;
    uint32_t first = next + 1;
    const bool in = comma && view_.phrases().tokens.contains(first) && view_.word(first) == "in";
    if (in) ++first;
    const uint32_t country = place_at(first, mentions);
    if (country == kNoMention || !has_type(country, "country")) return kNoMention;
    const uint32_t after = mention(country).core.last;
    if (bracket) return mark(after, kCloseBracket) ? country : kNoMention;
    if (in_list(city, after, mentions)) return kNoMention;
    const bool fronted = !verb_before(mention(city).core.first);
    if (!any_mark(after)) {
      const NodeId node = view_.phrases().node_at(after);
      const bool does = node != kNoNode && view_.node(node).kind == NodeKind::kVerb;
      return fronted || does ? kNoMention : country;
    }
    if (mark(after, kComma) && fronted && !in && !closes_before_subject(after)) return kNoMention;
    return country;
  }

  /// "Rome, Poland and Spain", "Oslo, Rome, Poland".
  bool in_list(uint32_t city, uint32_t after, std::span<const uint32_t> mentions) const {
    const TokenRange sentence = view_.phrases().tokens;
    if (sentence.contains(after) && (view_.word(after) == "and" || view_.word(after) == "or"))
      return true;
    if (mark(after, kComma) && place_at(after + 1, mentions) != kNoMention) return true;
    const uint32_t first = mention(city).core.first;
    if (first <= sentence.first) return false;
    return view_.word(first - 1) == "and" || view_.word(first - 1) == "or" ||
           (mark(first - 1, kComma) && first - 1 > sentence.first &&
            std::any_of(mentions.begin(), mentions.end(), [&](uint32_t m) {
              return mention(m).type == MentionType::kEntity && mention(m).core.last == first - 1;
            }));
  }

  bool verb_before(uint32_t token) const {
    return std::any_of(
        view_.phrases().nodes.begin(), view_.phrases().nodes.end(),
        [&](const Node& node) { return node.kind == NodeKind::kVerb && node.head < token; });
  }

  /// "In Rome, Italy, the roses bloom": the country is no subject, for another follows the comma
  /// and takes the verb without a further comma.
  bool closes_before_subject(uint32_t comma) const {
    const TokenRange sentence = view_.phrases().tokens;
    if (comma + 1 >= sentence.last) return true;
    const std::string_view next = view_.word(comma + 1);
    if (next == "which" || next == "who" || next == "whose" || next == "where") return false;
    for (uint32_t t = comma + 1; t < sentence.last; ++t) {
      if (mark(t, kComma)) return false;
      const NodeId node = view_.phrases().node_at(t);
      if (node != kNoNode && view_.node(node).kind == NodeKind::kVerb &&
          view_.node(node).form == VerbForm::kFinite)
        return true;
    }
    return true;
  }

  void add(uint32_t city, uint32_t country) {
    RelationInstance instance;
    instance.noun = view_.node_of_mention(city);
    instance.nominal = true;
    if (instance.noun == kNoNode) return;
    Claim claim = builder_.start(rule_, instance);
    claim.predicate = "location";
    claim.time.reset();
    claim.mode = claim.mode == ClaimMode::kReported ? claim.mode : ClaimMode::kAsserted;
    builder_.put_entity(claim, "one", city);
    builder_.put_entity(claim, "other", country);
    builder_.add(std::move(claim), join(mention(city).core_text, mention(country).core_text));
  }

  /// "The Czech city of Brno", "Brno lies in Czechia".
  void read_told(const RelationInstance& instance) {
    Claim claim = builder_.start(rule_, instance);
    if (!builder_.fill(claim, instance, "one") || !builder_.fill(claim, instance, "other")) return;
    if (claim.roles.size() != 2) return;
    // "Tajikistan's largest city, X" is told of X alone; a plural tells of several.
    if (instance.noun != kNoNode && view_.node(instance.noun).plural) return;
    claim.time.reset();
    builder_.add(std::move(claim));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_places(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  PlaceReader(builder).read(instances);
}

}  // namespace factlint
