// Instances of "office" -> claims: who holds an office.
#include <algorithm>
#include <array>

#include "engine/base/utf8.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 11> kFormer = {
    "former",    "ex",       "then",        "late", "previous", "onetime",
    "erstwhile", "outgoing", "predecessor", "past", "old"};

bool is_former(std::string_view word) {
  return std::find(kFormer.begin(), kFormer.end(), word) != kFormer.end();
}

/// A bare title beside the holder of a known office: "Defence Minister X flew in with [the
/// president's name]".
void shared_country(const SentenceView& view, Claim& claim) {
  EntityId country = kNoEntity;
  for (const uint32_t m : view.mentions()) {
    const Mention& mention = view.context().mentions.all[m];
    if (mention.type != MentionType::kEntity) continue;
    for (const EntityId entity : view.context().mentions.entity(mention).candidates) {
      const std::string& type = view.facts().entity(entity).type;
      EntityId of = type == "country" ? entity : kNoEntity;
      for (const FactId fact : view.facts().naming(entity, FactKind::kOffice))
        of = view.facts().fact(fact).subject;
      if (of == kNoEntity || view.facts().entity(of).type != "country") continue;
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

class OfficeReader {
 public:
  OfficeReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    if (rule == kNoRule) return;
    if (read_under(rule) || instance_.role("holder") == nullptr) return;
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

  /// "The guard is under the command of X": what is commanded is the subject.
  bool read_under(RuleId rule) {
    if (instance_.cue == nullptr || instance_.cue->denotes != "post" ||
        instance_.frame != nullptr || !instance_.nominal)
      return false;
    for (const uint32_t e : view_.edges_into(instance_.noun)) {
      const Edge& edge = view_.phrases().edges[e];
      if (edge.relation != Relation::kPrep || edge.alternative ||
          view_.context().vocabulary.text(edge.word) != "under" ||
          view_.node(edge.from).kind != NodeKind::kVerb)
        continue;
      RelationInstance told = instance_;
      told.verb = edge.from;
      told.nominal = false;
      told.negated = view_.node(edge.from).negated;
      told.roles.clear();
      for (const Argument& a : view_.arguments(edge.from)) {
        const bool subject = a.slot == ArgSlot::kSubject || a.slot == ArgSlot::kObject;
        if (subject && !a.alternative)
          told.roles.push_back({"of", a.node, kNoMention, false, ListKind::kClosed});
      }
      return read_commanders(rule, told);
    }
    return false;
  }

  bool read_commanders(RuleId rule, const RelationInstance& told) {
    Claim base = builder_.start(rule, told);
    if (!builder_.fill(base, told, "of")) return false;
    const TextRange range = view_.range_of(instance_.noun);
    ClaimBuilder::put(base, "title", "head", range);
    bool any = false;
    for (const Edge& edge : view_.phrases().from(instance_.noun)) {
      if (edge.relation == Relation::kPrep && !edge.alternative &&
          view_.context().vocabulary.text(edge.word) == "of")
        any |= add_holder(base, edge.to, range, false);
    }
    return any;
  }

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
    if (told_of_once(post)) claim.mode = ClaimMode::kPast;
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

  /// "X, then prime minister of Y", "once head of Z".
  bool told_of_once(NodeId post) const {
    if (post == kNoNode) return false;
    const uint32_t first = view_.node(post).tokens.first;
    if (first <= view_.phrases().tokens.first) return false;
    const std::string_view before = view_.word(first - 1);
    return is_former(before) || before == "once" || before == "formerly" ||
           before == "previously" || before == "later" || before == "future";
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
    if (claim.role("of") == nullptr) country_of_name(claim, *of);
    if (claim.role("of") == nullptr) shared_country(view_, claim);
  }

  /// "President Orlov [of Chad]"
  void country_of_name(Claim& claim, const PredicateRole& of) {
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "holder" || r.node == kNoNode) continue;
      for (const Edge& edge : view_.phrases().from(r.node)) {
        if (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode ||
            view_.context().vocabulary.text(edge.word) != "of")
          continue;
        for (RoleFiller& filler : view_.resolve(edge.to, of).fillers)
          claim.roles.push_back(std::move(filler));
      }
    }
  }

  bool add_holder(const Claim& base, NodeId node, TextRange span, bool alternative) {
    const NameReader names(view_);
    const WrittenName name = names.at(node);
    const PredicateRole* holder = instance_.predicate->role("holder");
    // An unknown name is itself, whoever stands in apposition to it.
    const bool unknown =
        view_.node(node).entity == kNoMention && name.full.find(' ') != std::string::npos;
    // "Prime Minister Orlov and Defence Minister Petrov": who comes next is not meant.
    const bool lone = view_.node(node).entity == kNoMention && !view_.node(node).pronoun &&
                      !name.full.empty() && view_.node(node).determiner == Determiner::kNone &&
                      view_.conjuncts(node).size() > 1;
    Resolved resolved = unknown || lone ? Resolved{} : view_.resolve(node, *holder);
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

/// "Andrei Orlov (interior), Ivan Petrov (defence)": departments in brackets behind ministers.
void read_departments(ClaimBuilder& builder) {
  constexpr std::array<std::string_view, 8> kDepartments = {
      "interior", "defence", "defense", "foreign", "finance", "justice", "health", "energy"};
  const RuleId rule = builder.rule(CheckKind::kOffice, "office");
  const Predicate* office = builder.predicates().find("office");
  if (rule == kNoRule || office == nullptr) return;
  const SentenceView& view = builder.view();
  const TokenRange sentence = view.phrases().tokens;
  const auto mark = [&](uint32_t t, MarkClass c) {
    return sentence.contains(t) && view.context().tokens[t].kind == TokenKind::kMark &&
           view.context().tokens[t].mark_class == c;
  };
  for (const uint32_t m : view.mentions()) {
    const uint32_t next = view.context().mentions.all[m].core.last;
    if (!mark(next, kOpenBracket) || !mark(next + 2, kCloseBracket)) continue;
    const std::string word = view.folded(next + 1);
    if (std::find(kDepartments.begin(), kDepartments.end(), word) == kDepartments.end()) continue;
    Resolved holder = view.resolve_mention(m, *office->role("holder"));
    if (holder.fillers.size() != 1) continue;
    RelationInstance instance;
    instance.predicate = office;
    instance.noun = view.node_of_mention(m);
    instance.nominal = true;
    Claim claim = builder.start(rule, instance);
    const TextRange range = view.context().text_range({next + 1, next + 2});
    ClaimBuilder::put(claim, "title", word + " minister", range);
    shared_country(view, claim);
    claim.roles.push_back(std::move(holder.fillers.front()));
    builder.add(std::move(claim), join(view.context().mentions.all[m].core_text, range));
  }
}

}  // namespace

void read_offices(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "office") OfficeReader(builder, instance).read();
  }
  read_departments(builder);
}

}  // namespace factlint
