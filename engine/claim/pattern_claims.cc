#include "engine/claim/pattern_claims.h"

#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/claim/claim_family.h"
#include "engine/claim/role_types.h"

namespace factlint {
namespace {

constexpr size_t kMostMatches = 64;  // of one pattern in one sentence

/// `types` is a list separated by spaces.
bool has_word(std::string_view types, std::string_view type) {
  for (size_t from = 0; from < types.size();) {
    const size_t space = std::min(types.find(' ', from), types.size());
    if (types.substr(from, space - from) == type) return true;
    from = space + 1;
  }
  return false;
}

/// One code point of a skeleton and the mention that it stands for, by the pattern's types.
struct SlotMention {
  uint32_t skeleton = 0;  ///< byte
  TextRange text;
  std::array<uint32_t, kMaxSlotTypes> mentions{};
};

/// The sentence with mentions as code points and runs of space as one space.
class Skeleton {
 public:
  Skeleton(const SentenceView& view, const RulePattern& pattern) : view_(view), pattern_(pattern) {
    for (const uint32_t m : view.mentions()) add_mention(m);
  }

  /// Some mention of the sentence fits each slot that takes no words.
  bool may_match() const {
    return std::all_of(
        pattern_.pattern->slots.begin(), pattern_.pattern->slots.end(), [&](const Slot& slot) {
          return std::any_of(slot.types.begin(), slot.types.end(), [&](const std::string& type) {
            return SlotPattern::is_words(type) || (seen_ & bit_of(type)) != 0;
          });
        });
  }

  void write() {
    const TextRange all = view_.context().text_range(view_.phrases().tokens);
    size_t next = 0;
    mark(all.begin);
    for (uint32_t at = all.begin; at < all.end;) {
      if (next < mentions_.size() && mentions_[next].text.begin == at) {
        SlotMention& mention = mentions_[next++];
        mention.skeleton = static_cast<uint32_t>(text_.size());
        append_utf8(kSlotCodePoint + mask_of(mention), text_);
        at = mention.text.end;
        mark(at);
      } else {
        at = copy(at, all.end);
      }
    }
  }

  const std::string& text() const { return text_; }
  /// The document's bytes of a range of the skeleton.
  TextRange in_document(const PatternGroup& group) const {
    return {place_of(group.begin), place_of(group.end)};
  }
  const SlotMention* mention_at(const PatternGroup& group) const {
    for (const SlotMention& mention : mentions_) {
      if (mention.skeleton == group.begin && group.end == group.begin + 3) return &mention;
    }
    return nullptr;
  }
  uint32_t bit_of(std::string_view type) const {
    const auto& types = pattern_.pattern->types;
    const auto found = std::find(types.begin(), types.end(), type);
    return found == types.end() ? 0 : 1U << (found - types.begin());
  }

 private:
  bool is_of(const Mention& mention, const PredicateRole& role) const {
    switch (mention.type) {
      case MentionType::kEntity:
        return is_of(view_.context().mentions.entity(mention), role);
      case MentionType::kList:
        return role.name == "list";
      case MentionType::kDate:
      case MentionType::kPeriod:
        return wants_date(role);
      case MentionType::kWeekday:
        return role.name == "weekday" || wants_date(role);
      default:
        return fits_quantity(mention.type, role);
    }
  }

  bool is_of(const EntityMention& entity, const PredicateRole& role) const {
    if (role.types.empty()) {
      return role.name == "entity" ||
             entity.family ==
                 (role.name == "org" ? EntityMention::kBodies : EntityMention::kPlaces);
    }
    return std::any_of(entity.candidates.begin(), entity.candidates.end(),
                       [&](EntityId candidate) { return view_.fits(candidate, role); });
  }

  void add_mention(uint32_t index) {
    const Mention& mention = view_.context().mentions.all[index];
    SlotMention found;
    found.mentions.fill(kNoMention);
    uint32_t mask = 0;
    for (size_t i = 0; i < pattern_.types.size(); ++i) {
      if (!is_of(mention, pattern_.types[i])) continue;
      found.mentions[i] = index;
      mask |= 1U << i;
    }
    if (mask == 0) return;
    seen_ |= mask;
    // A hedge belongs to its number; the preposition before a date is the pattern's.
    found.text = Mentions::is_quantity(mention.type) ? mention.text : mention.core_text;
    if (!mentions_.empty() && mentions_.back().text == found.text) {
      for (size_t i = 0; i < pattern_.types.size(); ++i) {
        if (mentions_.back().mentions[i] == kNoMention)
          mentions_.back().mentions[i] = found.mentions[i];
      }
    } else if (mentions_.empty() || found.text.begin >= mentions_.back().text.end) {
      mentions_.push_back(found);
    }
  }

  static uint32_t mask_of(const SlotMention& mention) {
    uint32_t mask = 0;
    for (size_t i = 0; i < mention.mentions.size(); ++i) {
      if (mention.mentions[i] != kNoMention) mask |= 1U << i;
    }
    return mask;
  }

  /// One code point, or a run of space; returns where the next begins.
  uint32_t copy(uint32_t at, uint32_t end) {
    const std::string_view text = view_.context().document.view({at, end});
    if (is_space(text.front())) {
      size_t length = 1;
      while (length < text.size() && is_space(text[length])) ++length;
      text_ += ' ';
      mark(at + static_cast<uint32_t>(length));
      return at + static_cast<uint32_t>(length);
    }
    const CodePoint point = decode_code_point(text, 0);
    const bool ours =
        point.value >= kSlotCodePoint && point.value < kSlotCodePoint + (1U << kMaxSlotTypes);
    if (ours) {
      text_ += std::string(point.length, '?');
    } else {
      text_ += text.substr(0, point.length);
    }
    return at + static_cast<uint32_t>(point.length);
  }
  static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

  void mark(uint32_t document) {
    places_.push_back({static_cast<uint32_t>(text_.size()), document});
  }
  uint32_t place_of(uint32_t skeleton) const {
    const auto after =
        std::upper_bound(places_.begin(), places_.end(), skeleton,
                         [](uint32_t at, const auto& place) { return at < place.first; });
    const auto& [from, document] = *(after - 1);
    return document + skeleton - from;
  }

  const SentenceView& view_;
  const RulePattern& pattern_;
  uint32_t seen_ = 0;
  std::vector<SlotMention> mentions_;
  std::string text_;
  std::vector<std::pair<uint32_t, uint32_t>> places_;  ///< byte of text_, byte of the document
};

class PatternReader {
 public:
  PatternReader(ClaimBuilder& builder, const Rule& rule, const RulePattern& pattern)
      : builder_(builder), view_(builder.view()), rule_(rule), pattern_(pattern) {}

  void read() {
    Skeleton skeleton(view_, pattern_);
    if (!skeleton.may_match()) return;
    skeleton.write();
    for (const PatternMatch& match :
         pattern_.pattern->regex.find_all(skeleton.text(), kMostMatches)) {
      const TokenRange tokens = tokens_of(skeleton.in_document(match.groups[0]));
      if (!tokens.empty()) read_match(skeleton, match, tokens);
    }
  }

 private:
  /// The sentence ends in a question mark: a pattern tells nothing of who asks what.
  bool asks() const {
    const uint32_t last = view_.phrases().tokens.last;
    return view_.context().tokens[last - 1].mark_class == MarkClass::kQuestion;
  }

  /// The tokens of a range that begins and ends with whole ones; empty otherwise.
  TokenRange tokens_of(TextRange range) const {
    const Tokens& tokens = view_.context().tokens;
    const TokenRange sentence = view_.phrases().tokens;
    uint32_t first = sentence.first;
    while (first < sentence.last && tokens[first].begin < range.begin) ++first;
    uint32_t last = first;
    while (last < sentence.last && tokens[last].end <= range.end) ++last;
    const bool whole = first < last && tokens[first].begin == range.begin &&
                       (tokens[last - 1].end == range.end ||
                        (last < sentence.last && tokens[last].begin >= range.end));
    return whole ? TokenRange{first, last} : TokenRange{first, first};
  }

  RelationInstance instance_of(TokenRange tokens) const {
    RelationInstance instance;
    instance.predicate = builder_.predicates().find(rule_.predicate);
    instance.definite = true;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      const bool inside = node.head >= tokens.first && node.head < tokens.last;
      if (node.kind != NodeKind::kVerb || !inside) continue;
      instance.verb = id;
      instance.negated = node.negated;
      return instance;
    }
    instance.nominal = true;
    instance.noun = view_.phrases().node_at(tokens.first);
    return instance;
  }

  void read_match(const Skeleton& skeleton, const PatternMatch& match, TokenRange tokens) {
    Claim claim = builder_.start(pattern_.rule, instance_of(tokens));
    if (asks() && claim.mode != ClaimMode::kDenied) claim.mode = ClaimMode::kQuestion;
    claim.reading = "pattern '" + pattern_.pattern->text + "'";
    if (!compares_values(rule_)) claim.status = rule_.property;
    TextRange quantity;
    for (const Slot& slot : pattern_.pattern->slots) {
      const PatternGroup& group = match.groups[static_cast<size_t>(slot.group)];
      if (!group.matched() || group.begin == group.end) continue;
      if (!put_slot(claim, slot, skeleton, group, quantity)) return;
    }
    if (rule_.check == CheckKind::kOffice && claim.role("title") == nullptr)
      ClaimBuilder::put(claim, "title", rule_.property, {});
    if (!has_roles(claim)) return;
    builder_.add(std::move(claim), quantity);
  }

  /// False if what stands there fits the slot in no way.
  bool put_slot(Claim& claim, const Slot& slot, const Skeleton& skeleton, const PatternGroup& group,
                TextRange& quantity) const {
    const std::string_view role = slot_role(rule_, slot);
    const SlotMention* mention = skeleton.mention_at(group);
    if (mention == nullptr) {
      put_words(claim, role, skeleton.in_document(group));
      return true;
    }
    for (const std::string& type : slot.types) {
      const auto& types = pattern_.pattern->types;
      const auto at =
          static_cast<size_t>(std::find(types.begin(), types.end(), type) - types.begin());
      if (at == types.size() || mention->mentions[at] == kNoMention) continue;
      return put_mention(claim, role, mention->mentions[at], pattern_.types[at], quantity);
    }
    return false;
  }

  void put_words(Claim& claim, std::string_view role, TextRange range) const {
    const TokenRange tokens = tokens_of(range);
    if (!tokens.empty()) ClaimBuilder::put(claim, role, view_.words(tokens), range);
  }

  bool put_mention(Claim& claim, std::string_view role, uint32_t index, const PredicateRole& type,
                   TextRange& quantity) const {
    const Mention& mention = view_.context().mentions.all[index];
    if (role == "time") {
      claim.time = view_.context().mentions.temporal(mention);
      claim.time_range = mention.text;
      return true;
    }
    if (mention.type == MentionType::kList) return put_list(claim, role, mention);
    if (mention.type == MentionType::kEntity) return put_entity(claim, role, index, type);
    // The date that is compared dates nothing else.
    if (Mentions::is_temporal(mention.type)) claim.time.reset();
    ClaimBuilder::put_mention(claim, role, index, mention.text);
    quantity = mention.text;
    return true;
  }

  bool put_entity(Claim& claim, std::string_view role, uint32_t index,
                  const PredicateRole& type) const {
    const Resolved found = view_.resolve_mention(index, type);
    for (RoleFiller filler : found.fillers) {
      filler.role = role;
      claim.roles.push_back(std::move(filler));
    }
    return !found.fillers.empty();
  }

  bool put_list(Claim& claim, std::string_view role, const Mention& mention) const {
    const ListMention& list = view_.context().mentions.list(mention);
    claim.list_kind = list.kind;
    for (const uint32_t item : list.items) {
      const bool entity = view_.context().mentions.all[item].type == MentionType::kEntity;
      if (!entity || !put_entity(claim, role, item, PredicateRole{})) return false;
    }
    return true;
  }

  bool has_roles(const Claim& claim) const {
    if (compares_values(rule_))
      return claim.role("subject") != nullptr && claim.role("value") != nullptr;
    const auto roles = check_roles();
    return std::all_of(roles.begin(), roles.end(), [&](const CheckRole& role) {
      return role.check != rule_.check || !role.required || claim.role(role.role) != nullptr;
    });
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Rule& rule_;
  const RulePattern& pattern_;
};

}  // namespace

bool takes_patterns(const Rule& rule) {
  switch (rule.check) {
    case CheckKind::kCount:
    case CheckKind::kMember:
    case CheckKind::kList:
    case CheckKind::kOffice:
      return true;
    default:
      return compares_values(rule);
  }
}

std::string_view slot_role(const Rule& rule, const Slot& slot) {
  const auto has = [&](std::string_view type) {
    return std::find(slot.types.begin(), slot.types.end(), type) != slot.types.end();
  };
  if (slot.role == "time" && has("date")) return "time";
  if (compares_values(rule)) {
    if (slot.role.empty()) return {};
    if (slot.role == rule.subject_role()) return "subject";
    return slot.role == rule.value_role() ? "value" : std::string_view();
  }
  for (const CheckRole& role : check_roles()) {
    if (role.check != rule.check) continue;
    if (slot.role == role.role) return role.role;
    const bool typed =
        std::any_of(slot.types.begin(), slot.types.end(),
                    [&](const std::string& type) { return has_word(role.types, type); });
    if (slot.role.empty() && typed) return role.role;
  }
  return {};
}

std::vector<RulePattern> find_rule_patterns(const RulePack& rules) {
  std::vector<RulePattern> found;
  for (RuleId id = 0; id < rules.rules().size(); ++id) {
    for (const SlotPattern& pattern : rules.rule(id).patterns) {
      RulePattern ready{id, &pattern, {}};
      for (const std::string& type : pattern.types) {
        const bool family = is_one_of(type, {"org", "place", "entity"});
        ready.types.push_back({type, family ? std::vector<std::string>() : std::vector{type}, {}});
      }
      found.push_back(std::move(ready));
    }
  }
  return found;
}

void read_patterns(ClaimBuilder& builder, const RulePack& rules,
                   const std::vector<RulePattern>& patterns) {
  for (const RulePattern& pattern : patterns)
    PatternReader(builder, rules.rule(pattern.rule), pattern).read();
}

}  // namespace factlint
