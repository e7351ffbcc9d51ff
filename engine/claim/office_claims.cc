// Instances of "office" -> claims: who holds an office.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/base/utf8.h"
#include "engine/claim/contrast.h"
#include "engine/claim/office_counterpart.h"
#include "engine/claim/office_introduced.h"
#include "engine/claim/office_lists.h"
#include "engine/claim/office_tenure.h"
#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 11> kFormer = {
    "former",    "ex",       "then",        "late", "previous", "onetime",
    "erstwhile", "outgoing", "predecessor", "past", "old"};

bool is_former(std::string_view word) {
  return std::find(kFormer.begin(), kFormer.end(), word) != kFormer.end();
}

class OfficeReader {
 public:
  OfficeReader(ClaimBuilder& builder, const RelationInstance& instance,
               std::vector<HeldOffice>& held)
      : builder_(builder), view_(builder.view()), instance_(instance), held_(held) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kOffice, "office");
    if (rule == kNoRule) return;
    const NodeId own = instance_.nominal ? name_of_its_own(view_, instance_.noun) : kNoNode;
    if (read_run_on(rule) || read_under(rule) || read_no_longer(rule) || read_introduced(rule) ||
        (instance_.role("holder") == nullptr && own == kNoNode) ||
        tells_of_several(view_, instance_))
      return;
    if ((title_node() == kNoNode && instance_.role("of") == nullptr) || runs_bureau()) return;
    Claim claim = builder_.start(rule, instance_);
    TextRange span;
    if (!read_title(claim, span)) return;
    read_country(claim);
    if (long_past()) claim.mode = ClaimMode::kPast;
    if (is_span_of_time(claim)) claim.time.reset();
    if (instance_.nominal && beside_other_person()) claim.strict = false;
    if (own != kNoNode) {
      add_holder(claim, own, span, false);
      return;
    }
    for (const RoleNode& r : instance_.roles) {
      if (r.role == "holder" && r.node != kNoNode) add_corrected(claim, r, span);
    }
  }

 private:
  /// "Not X but [Y] is the minister": Y is.
  void add_corrected(const Claim& claim, const RoleNode& holder, TextRange span) {
    if (!set_apart(view_, holder.node)) {
      add_holder(claim, holder.node, span, holder.alternative);
      return;
    }
    for (const NodeId next : view_.conjuncts(holder.node)) {
      if (next != holder.node) add_holder(claim, next, span, true);
    }
  }

  /// "[the spokesman for] the president of Chad, A", "the president of Chad's [host], A": the name
  /// may be the other one's.
  bool beside_other_person() const {
    if (instance_.noun == kNoNode) return false;
    const auto is_one = [&](NodeId id) { return is_person_noun(view_, id); };
    const auto over = view_.in(instance_.noun, Relation::kPrep);
    if (std::any_of(over.begin(), over.end(), is_one)) return true;
    for (const NodeId of : view_.out(instance_.noun, Relation::kPrep)) {
      if (is_one(of) && !view_.out(of, Relation::kPossessor).empty()) return true;
    }
    return false;
  }

  /// "President of [the Republic of Chad Jan Orlov]", "Chief of [General Staff Jan Orlov]": the
  /// name runs on behind what the office is of.
  bool read_run_on(RuleId rule) {
    if (instance_.cue == nullptr || instance_.cue->denotes != "holder" || !instance_.nominal)
      return false;
    for (const Edge& edge : view_.phrases().from(instance_.noun)) {
      if (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode ||
          view_.context().vocabulary.text(edge.word) != "of")
        continue;
      const uint32_t m = view_.node(edge.to).entity;
      const uint32_t first = view_.node(instance_.noun).tokens.last + 1;
      if (m == kNoMention ||
          view_.resolve_mention(m, *instance_.predicate->role("holder")).fillers.empty() ||
          view_.context().mentions.all[m].core.first <= first)
        continue;
      return add_run_on(rule, edge.to, {first, view_.context().mentions.all[m].core.first});
    }
    return false;
  }

  bool add_run_on(RuleId rule, NodeId name, TokenRange between) {
    Claim claim = builder_.start(rule, instance_);
    const PredicateRole& of = *instance_.predicate->role("of");
    std::string title = title_words(view_, instance_.noun);
    TokenRange own = between;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (!between.contains(mention.core.first)) continue;
      for (RoleFiller& filler : view_.resolve_mention(m, of).fillers) {
        claim.roles.push_back(std::move(filler));
        own.last = std::min(own.last, mention.tokens.first);
      }
    }
    if (own.last > own.first) title += " of " + view_.words(own);
    if (claim.role("of") == nullptr) read_country(claim);
    const TextRange range = view_.range_of(instance_.noun);
    ClaimBuilder::put(claim, "title", title, range);
    return add_holder(claim, name, range, false);
  }

  /// "its president, a man named [X]", "It is as president of Y that [X] comes": the name stands
  /// behind words that introduce it.
  bool read_introduced(RuleId rule) {
    if (instance_.cue == nullptr || instance_.cue->denotes != "holder" || !instance_.nominal ||
        instance_.role("holder") != nullptr)
      return false;
    const uint32_t name = introduced_name(view_, instance_.noun);
    const NodeId at = name == 0 ? kNoNode : view_.phrases().node_at(name);
    if (at == kNoNode || !view_.context().tokens[name].is(kCapitalised)) return false;
    Claim claim = builder_.start(rule, instance_);
    TextRange span;
    if (!read_title(claim, span)) return false;
    read_country(claim);
    if (long_past()) claim.mode = ClaimMode::kPast;
    return add_holder(claim, at, span, false);
  }

  /// "X, no longer minister of Y, ...": told of X that it is not.
  bool read_no_longer(RuleId rule) {
    constexpr uint32_t kReach = 6;
    if (instance_.cue == nullptr || instance_.cue->denotes != "holder" ||
        instance_.role("holder") != nullptr)
      return false;
    const uint32_t begin = view_.phrases().tokens.first;
    uint32_t t = view_.node(instance_.noun).head;
    for (uint32_t steps = 0; steps < kReach && t > begin + 3 && view_.word(t) != "longer"; ++steps)
      --t;
    if (view_.word(t) != "longer" || t < begin + 3 || view_.word(t - 1) != "no" ||
        view_.context().tokens[t - 2].kind != TokenKind::kMark)
      return false;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].core.last != t - 2) continue;
      Resolved person = view_.resolve_mention(m, *instance_.predicate->role("holder"));
      if (person.fillers.size() != 1) continue;
      RelationInstance told = instance_;
      told.nominal = true;
      told.verb = kNoNode;
      Claim claim = builder_.start(rule, told);
      claim.negated = true;
      TextRange span;
      if (!read_title(claim, span)) return false;
      read_country(claim);
      claim.time.reset();
      claim.roles.push_back(std::move(person.fillers.front()));
      builder_.add(std::move(claim));
      return true;
    }
    return false;
  }

  /// "heads the office [of the president]": of those who work for one.
  bool runs_bureau() const {
    return instance_.frame != nullptr && instance_.frame->object == "of" &&
           instance_.noun != kNoNode && instance_.verb != kNoNode &&
           view_.node(instance_.noun).entity == kNoMention &&
           view_.context().vocabulary.text(view_.node(instance_.noun).lemma) == "office";
  }

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

  /// "leader for decades": no date.
  bool is_span_of_time(const Claim& claim) const {
    return claim.time &&
           std::any_of(view_.mentions().begin(), view_.mentions().end(), [&](uint32_t m) {
             const Mention& mention = view_.context().mentions.all[m];
             return mention.type == MentionType::kDuration && mention.text == claim.time_range &&
                    !view_.context().mentions.duration(mention).ago;
           });
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
      if (!take_counterpart(view_, *instance_.predicate, post, title)) return false;
      // "the defence ministry's top job"
      for (const NodeId owner : view_.out(post, Relation::kPossessor)) {
        if (instance_.cue != nullptr && (instance_.cue->denotes == "post" || is_office(owner)) &&
            view_.node(owner).entity == kNoMention && !view_.node(owner).pronoun)
          title += " " + title_words(view_, owner);
      }
      const std::string of = portfolio(view_, post);
      if (!of.empty()) title += " " + of;
      range = view_.range_of(post);
    } else {
      title = instance_.verb != kNoNode &&
                      view_.context().vocabulary.text(view_.node(instance_.verb).lemma) == "chair"
                  ? "chair"
                  : "head";
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

  /// "the interior ministry's [chief]"
  bool is_office(NodeId owner) const {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(owner).lemma);
    return lemma == "ministry" || lemma == "department";
  }

  /// "X, then prime minister of Y", "once head of Z".
  bool told_of_once(NodeId post) const {
    if (post == kNoNode) return false;
    uint32_t first = view_.node(post).tokens.first;
    // "once [Chad's] minister"
    if (first >= view_.phrases().tokens.first + 3 &&
        view_.context().tokens[first - 1].kind == TokenKind::kPossessive)
      first -= 2;
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
      // "the ministry [of defence]", where "the post [of minister]" tells the title behind.
      if (is_office(instance_.noun)) return instance_.noun;
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

  void read_country(Claim& claim) {
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
    if (claim.role("of") == nullptr) add_shared_country(view_, claim);
  }

  /// "President Orlov [of Chad]"
  void country_of_name(Claim& claim, const PredicateRole& of) {
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "holder" || r.node == kNoNode) continue;
      for (const Edge& edge : view_.phrases().from(r.node)) {
        const bool owner = edge.relation == Relation::kPossessor && edge.to != kNoNode;
        if (!owner && (edge.relation != Relation::kPrep || edge.alternative || edge.to == kNoNode ||
                       view_.context().vocabulary.text(edge.word) != "of"))
          continue;
        for (RoleFiller& filler : view_.resolve(edge.to, of).fillers)
          claim.roles.push_back(std::move(filler));
      }
    }
  }

  /// "neither [X] nor [Y] is the minister".
  bool behind_neither(NodeId node) const {
    const TokenRange tokens = view_.node(node).tokens;
    const auto denies = [&](uint32_t t) {
      const std::string_view word = view_.folded(t);
      return word == "neither" || word == "nor";
    };
    return denies(tokens.first) ||
           (tokens.first > view_.phrases().tokens.first && denies(tokens.first - 1));
  }

  /// "[the man] who runs it is X", "X is [the man] who runs it": whom the copula names.
  NodeId named_as_person(NodeId node) const {
    static constexpr std::array<std::string_view, 3> kForPerson = {"one", "figure", "who"};
    const Node& person = view_.node(node);
    const std::string_view lemma = view_.context().vocabulary.text(person.lemma);
    const bool stands_for_one = person.kind == NodeKind::kNoun && person.entity == kNoMention &&
                                !person.plural && one_of(kForPerson, lemma);
    if (!stands_for_one && !is_person_noun(view_, node)) return kNoNode;
    const auto is_copula = [&](NodeId verb) {
      return view_.context().vocabulary.text(view_.node(verb).lemma) == "be" &&
             !view_.node(verb).negated;
    };
    const auto is_name = [&](NodeId id) { return view_.node(id).entity != kNoMention; };
    for (const auto& [own, other] : {std::pair(Relation::kSubject, Relation::kComplement),
                                     std::pair(Relation::kComplement, Relation::kSubject)}) {
      for (const NodeId verb : view_.in(node, own)) {
        if (!is_copula(verb)) continue;
        for (const NodeId named : view_.out(verb, other)) {
          if (named != node && is_name(named)) return named;
        }
      }
    }
    return name_behind_clause(view_, instance_, node);
  }

  /// "Interior Ministry": capitals make no person of it.
  bool names_body(NodeId node) const {
    static constexpr std::array<std::string_view, 12> kBodies = {
        "ministry",   "department", "guard", "council", "office", "service",
        "government", "parliament", "army",  "party",   "agency", "police"};
    return one_of(kBodies, view_.folded(view_.node(node).head));
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
    if (const NodeId named = named_as_person(node); named != kNoNode && resolved.fillers.empty())
      return add_holder(base, named, span, alternative);
    Claim claim = base;
    const bool described = is_described(view_, node);
    claim.strict = described || (claim.strict && !alternative);
    if (behind_neither(node)) claim.negated = !claim.negated;
    if (!resolved.fillers.empty()) {
      // "A, B and C" after one title: each would need a title of its own.
      RoleFiller& first = resolved.fillers.front();
      first.text = name.full;
      span = join(span, name.range.empty() || first.range.size() > name.range.size() ? first.range
                                                                                     : name.range);
      claim.roles.push_back(std::move(first));
    } else if (!name.full.empty() && view_.node(node).entity == kNoMention && !names_body(node) &&
               (name.full.find(' ') != std::string::npos || base.role("of") != nullptr)) {
      ClaimBuilder::put(claim, "holder", name.full, name.range);
      span = join(span, name.range);
    } else {
      return false;
    }
    if (!name.given.empty()) ClaimBuilder::put(claim, "given", name.given, name.given_range);
    hold(claim);
    if (instance_.effect != "end") builder_.add(std::move(claim), span);
    return true;
  }

  /// Keeps the claim for the dates beside it.
  void hold(const Claim& claim) {
    HeldOffice held{claim, instance_.nominal ? kNoNode : instance_.verb, instance_.effect, false};
    if (held.verb != kNoNode &&
        view_.context().vocabulary.text(view_.node(held.verb).lemma) == "become")
      held.effect = "begin";
    held.chosen = instance_.frame != nullptr && instance_.frame->object == "holder";
    // "A, [elected president] of the club in 2018"
    const RoleFiller* title = claim.role("title");
    for (const std::string_view word : {"elected ", "appointed ", "named ", "chosen "}) {
      if (title == nullptr || !title->text.starts_with(word)) continue;
      held.effect = "begin";
      held.chosen = true;
    }
    held_.push_back(std::move(held));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
  std::vector<HeldOffice>& held_;
};

}  // namespace

void read_offices(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  std::vector<HeldOffice> held;
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "office") OfficeReader(builder, instance, held).read();
  }
  read_tenures(builder, std::move(held));
  read_office_lists(builder, instances);
}

}  // namespace factlint
