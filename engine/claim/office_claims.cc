// Instances of "office" and "person" -> claims: who holds an office; a person's country, trade and
// institute.
#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/claim/claim_builder.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 11> kFormer = {
    "former",    "ex",       "then",        "late", "previous", "onetime",
    "erstwhile", "outgoing", "predecessor", "past", "old"};

bool is_former(std::string_view word) {
  return std::find(kFormer.begin(), kFormer.end(), word) != kFormer.end();
}

/// A name as written, with the part before a known surname as given name.
struct WrittenName {
  std::string full;
  std::string given;
  TextRange range;
  TextRange given_range;
};

class NameReader {
 public:
  explicit NameReader(const SentenceView& view) : view_(view) {}

  /// The capitalised words around `id`'s head; empty if it is no name.
  WrittenName at(NodeId id) const {
    const Node& node = view_.node(id);
    if (node.kind == NodeKind::kVerb || node.pronoun) return {};
    TokenRange core{node.head, node.head + 1};
    if (node.entity != kNoMention &&
        view_.context().mentions.all[node.entity].type == MentionType::kEntity) {
      core = view_.context().mentions.all[node.entity].core;
    }
    if (!capital(core.last - 1)) return {};
    uint32_t first = core.first;
    while (first > node.tokens.first && capital(first - 1) && !is_title(first - 1) &&
           !in_other_entity(first - 1, core))
      --first;
    WrittenName name;
    name.full = view_.words({first, core.last});
    name.range = view_.context().text_range({first, core.last});
    if (first < core.first) {
      name.given = view_.words({first, core.first});
      name.given_range = view_.context().text_range({first, core.first});
    }
    return name;
  }

 private:
  bool capital(uint32_t token) const {
    const Token& t = view_.context().tokens[token];
    return t.kind == TokenKind::kWord && t.is(kCapitalised);
  }

  bool is_title(uint32_t token) const {
    const WordId word = view_.context().tokens[token].word;
    for (const Analysis& a : view_.context().lexicon.analyses(word)) {
      if (a.part == PartOfSpeech::kNoun && a.noun_class == NounClass::kPerson) return true;
      if (a.part == PartOfSpeech::kDeterminer || a.part == PartOfSpeech::kPreposition) return true;
    }
    const std::string text = view_.folded(token);
    return text == "gen" || text == "mr" || text == "mrs" || text == "ms" || text == "dr" ||
           text == "lt" || text == "col" || text == "maj" || text == "sir" || text == "prof";
  }

  bool in_other_entity(uint32_t token, TokenRange core) const {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kEntity && mention.core.contains(token) &&
          !mention.core.overlaps(core))
        return true;
    }
    return false;
  }

  const SentenceView& view_;
};

/// The words of a title phrase: entities, determiners and numbers left out, "commander in chief of"
/// kept up to its head.
std::string title_words(const SentenceView& view, NodeId id) {
  const Node& node = view.node(id);
  std::string text;
  for (uint32_t t = node.tokens.first; t < node.tokens.last; ++t) {
    const Token& token = view.context().tokens[t];
    if (token.kind != TokenKind::kWord) continue;
    if (t != node.head && view.context().lexicon.has(token.word, PartOfSpeech::kDeterminer))
      continue;
    bool entity = false;
    for (const uint32_t m : view.mentions()) {
      const Mention& mention = view.context().mentions.all[m];
      entity |=
          mention.type == MentionType::kEntity && mention.tokens.contains(t) && t != node.head;
    }
    if (entity) continue;
    if (!text.empty()) text += ' ';
    text += view.folded(t);
  }
  return text;
}

/// "[minister] of [defence]": a portfolio told by an of-phrase that names no entity.
std::string portfolio(const SentenceView& view, NodeId id) {
  std::string text;
  for (const Edge& edge : view.phrases().from(id)) {
    if (edge.relation != Relation::kPrep) continue;
    const std::string_view p = view.context().vocabulary.text(edge.word);
    if (p != "of" && p != "for") continue;
    for (const NodeId part : view.conjuncts(edge.to)) {
      const std::string words = title_words(view, part);
      if (view.node(part).entity == kNoMention && !words.empty())
        text += (text.empty() ? "of " : " ") + words;
    }
  }
  return text;
}

class OfficeReader {
 public:
  OfficeReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    if (rule == kNoRule || instance_.role("holder") == nullptr) return;
    if (title_node() == kNoNode && instance_.role("of") == nullptr) return;
    Claim claim = builder_.start(rule, instance_);
    TextRange span;
    if (!read_title(claim, span)) return;
    read_country(claim, span);
    if (long_past()) claim.mode = ClaimMode::kPast;
    bool any = false;
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "holder" || r.node == kNoNode) continue;
      for (const NodeId node : holders_of(r.node))
        any |= add_holder(claim, node, span, r.alternative);
    }
    (void)any;
  }

 private:
  std::vector<NodeId> holders_of(NodeId node) const { return {node}; }

  /// The sentence tells of another year: "during President X's term (1991-99)".
  bool long_past() const {
    constexpr int kDaysOfAYear = 366;
    if (!view_.context().as_of) return false;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (!Mentions::is_temporal(mention.type)) continue;
      for (const DateRange& reading : view_.context().mentions.temporal(mention).readings) {
        if (reading.end && reading.end->number + kDaysOfAYear < view_.context().as_of->number)
          return true;
      }
    }
    return false;
  }

  bool read_title(Claim& claim, TextRange& span) {
    const NodeId post = title_node();
    std::string title;
    TextRange range;
    if (post != kNoNode) {
      title = title_words(view_, post);
      const std::string of = portfolio(view_, post);
      if (!of.empty()) title += " " + of;
      range = view_.range_of(post);
    } else {
      title = "head";
      range = instance_.verb != kNoNode ? view_.range_of(instance_.verb) : TextRange{};
      for (const RoleNode& r : instance_.roles) {
        if (r.role != "of" || r.node == kNoNode) continue;
        const std::string words = title_words(view_, r.node);
        if (view_.node(r.node).entity == kNoMention)
          title += " " + words + " " + portfolio(view_, r.node);
      }
    }
    if (title.empty()) return false;
    for (size_t begin = 0; begin < title.size();) {
      size_t end = title.find(' ', begin);
      if (end == std::string::npos) end = title.size();
      if (is_former(std::string_view(title).substr(begin, end - begin)))
        claim.mode = ClaimMode::kPast;
      begin = end + 1;
    }
    ClaimBuilder::put(claim, "title", title, range);
    span = range;
    return true;
  }

  /// The noun that names the office: the cue that denotes its holder, a "title" role, or what a
  /// post is of.
  NodeId title_node() const {
    if (const RoleNode* title = instance_.role("title"); title != nullptr) return title->node;
    if (instance_.cue != nullptr && instance_.cue->denotes == "holder") return instance_.noun;
    if (instance_.cue != nullptr && instance_.cue->denotes == "post") {
      for (const Edge& edge : view_.phrases().from(instance_.noun)) {
        if (edge.relation == Relation::kPrep &&
            view_.context().vocabulary.text(edge.word) == "of" &&
            view_.node(edge.to).entity == kNoMention) {
          return edge.to;
        }
      }
      return instance_.noun;
    }
    return kNoNode;
  }

  void read_country(Claim& claim, TextRange& span) {
    (void)span;
    if (builder_.fill(claim, instance_, "of")) return;
    const PredicateRole* of = instance_.predicate->role("of");
    std::vector<NodeId> around;
    for (const RoleNode& r : instance_.roles) {
      if (r.role == "of" && r.node != kNoNode) around.push_back(r.node);
    }
    const NodeId title = title_node();
    if (title != kNoNode) around.push_back(title);
    for (const NodeId node : around) {
      for (const Edge& edge : view_.phrases().from(node)) {
        Resolved found;
        if (edge.relation == Relation::kModifier) {
          found = view_.resolve_mention(edge.mention, *of);
        } else if (edge.relation == Relation::kPossessor ||
                   (edge.relation == Relation::kPrep && !edge.alternative)) {
          found = view_.resolve(edge.to, *of);
        }
        for (RoleFiller& filler : found.fillers) claim.roles.push_back(std::move(filler));
      }
    }
    if (claim.role("of") == nullptr) shared_country(claim);
  }

  /// A bare title beside the holder of a known office: "Defence Minister X flew in with [the
  /// president's name]".
  void shared_country(Claim& claim) const {
    EntityId country = kNoEntity;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      for (const EntityId entity : view_.context().mentions.entity(mention).candidates) {
        const std::string& type = view_.facts().entity(entity).type;
        EntityId of = type == "country" ? entity : kNoEntity;
        for (const FactId fact : view_.facts().naming(entity, FactKind::kOffice))
          of = view_.facts().fact(fact).subject;
        if (of == kNoEntity || view_.facts().entity(of).type != "country") continue;
        if (country != kNoEntity && country != of) return;
        country = of;
      }
    }
    if (country == kNoEntity) return;
    RoleFiller filler;
    filler.role = "of";
    filler.entities = {country};
    claim.roles.push_back(std::move(filler));
  }

  bool add_holder(const Claim& base, NodeId node, TextRange span, bool alternative) {
    const NameReader names(view_);
    const WrittenName name = names.at(node);
    const PredicateRole* holder = instance_.predicate->role("holder");
    // An unknown name is itself, whoever stands in apposition to it.
    const bool unknown =
        view_.node(node).entity == kNoMention && name.full.find(' ') != std::string::npos;
    Resolved resolved = unknown ? Resolved{} : view_.resolve(node, *holder);
    Claim claim = base;
    claim.strict &= !alternative;
    if (!resolved.fillers.empty()) {
      // "A, B and C" after one title: each would need a title of its own.
      RoleFiller& first = resolved.fillers.front();
      first.text = name.full;
      span = join(span, name.range.empty() || first.range.size() > name.range.size() ? first.range
                                                                                     : name.range);
      claim.roles.push_back(std::move(first));
    } else if (!name.full.empty() && name.full.find(' ') != std::string::npos &&
               view_.node(node).entity == kNoMention) {
      ClaimBuilder::put(claim, "holder", name.full, name.range);
      span = join(span, name.range);
    } else {
      return false;
    }
    if (!name.given.empty()) ClaimBuilder::put(claim, "given", name.given, name.given_range);
    builder_.add(std::move(claim), span);
    return true;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
};

class PersonReader {
 public:
  PersonReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kPerson, "person");
    if (rule == kNoRule) return;
    Resolved who = builder_.resolve(instance_, "who");
    if (who.fillers.size() != 1) return;
    Claim claim = builder_.start(rule, instance_);
    claim.strict &= who.fillers.front().strict;
    claim.roles.push_back(who.fillers.front());
    bool any = builder_.fill(claim, instance_, "nation");
    any |= builder_.fill(claim, instance_, "institute");
    if (claim.role("institute") == nullptr) any |= named_institute(claim);
    if (instance_.noun != kNoNode) {
      ClaimBuilder::put(claim, "kind", title_words(view_, instance_.noun),
                        view_.range_of(instance_.noun));
      any = true;
    }
    if (any) builder_.add(std::move(claim));
  }

 private:
  /// An institute that the facts do not know, by its name as written.
  bool named_institute(Claim& claim) const {
    const PredicateRole* role = instance_.predicate->role("institute");
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "institute" || r.node == kNoNode) continue;
      const Node& node = view_.node(r.node);
      if (!view_.context().tokens[node.head].is(kCapitalised)) continue;
      if (std::find(role->nouns.begin(), role->nouns.end(), node.lemma) == role->nouns.end())
        continue;
      std::string text = view_.words(node.tokens);
      TextRange range = view_.range_of(r.node);
      for (const Edge& edge : view_.phrases().from(r.node)) {
        if (edge.relation != Relation::kPrep ||
            !view_.context().tokens[view_.node(edge.to).head].is(kCapitalised))
          continue;
        text += " " + view_.words(view_.node(edge.to).tokens);
        range = join(range, view_.range_of(edge.to));
      }
      ClaimBuilder::put(claim, "institute", text, range);
      claim.strict &= !r.alternative;
      return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
};

/// A known surname with a given name before it, whatever else is said: "Alexei Belousov left".
void read_names(ClaimBuilder& builder) {
  const RuleId rule = builder.rule(CheckKind::kPerson, "person", "name");
  if (rule == kNoRule) return;
  const SentenceView& view = builder.view();
  const NameReader names(view);
  for (NodeId id = 0; id < view.phrases().nodes.size(); ++id) {
    const Node& node = view.node(id);
    if (node.kind != NodeKind::kNoun || node.entity == kNoMention) continue;
    const Mention& mention = view.context().mentions.all[node.entity];
    if (mention.type != MentionType::kEntity) continue;
    const WrittenName name = names.at(id);
    if (name.given.empty()) continue;
    RelationInstance instance;
    instance.noun = id;
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    claim.predicate = "person";
    PredicateRole role;
    role.types = {"person"};
    role.name = "who";
    Resolved who = view.resolve_mention(node.entity, role);
    if (who.fillers.empty()) continue;
    who.fillers.front().role = "who";
    claim.roles.push_back(who.fillers.front());
    ClaimBuilder::put(claim, "given", name.given, name.given_range);
    builder.add(std::move(claim), name.range);
  }
}

}  // namespace

void read_offices(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "office") OfficeReader(builder, instance).read();
  }
}

void read_persons(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "person") PersonReader(builder, instance).read();
  }
  read_names(builder);
}

}  // namespace factlint
