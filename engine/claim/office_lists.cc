#include "engine/claim/office_lists.h"

#include <algorithm>
#include <array>

#include "engine/claim/written_name.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 12> kDepartments = {
    "interior", "defence", "defense",     "foreign",   "finance", "justice",
    "health",   "energy",  "agriculture", "transport", "culture", "education"};

bool is_department(std::string_view word) {
  return std::find(kDepartments.begin(), kDepartments.end(), word) != kDepartments.end();
}

bool is_mark(const SentenceView& view, uint32_t t, std::initializer_list<MarkClass> marks) {
  if (!view.phrases().tokens.contains(t)) return false;
  const Token& token = view.context().tokens[t];
  return token.kind == TokenKind::kMark &&
         std::any_of(marks.begin(), marks.end(),
                     [&](MarkClass mark) { return token.mark_class == mark; });
}

/// The departments of a plural title, in their order: "defence and interior ministers", "ministers
/// of defence and the interior".
std::vector<TokenRange> departments_of(const SentenceView& view, NodeId title) {
  constexpr uint32_t kReach = 6;
  const TokenRange sentence = view.phrases().tokens;
  const uint32_t head = view.node(title).head;
  std::vector<TokenRange> found;
  const uint32_t first = head - std::min(kReach, head - sentence.first);
  for (uint32_t t = first; t < head; ++t) {
    if (is_department(view.word(t))) found.push_back({t, t + 1});
  }
  if (!found.empty()) return found;
  if (head + 1 >= sentence.last || (view.word(head + 1) != "of" && view.word(head + 1) != "for"))
    return found;
  for (uint32_t t = head + 2; t < std::min(sentence.last, head + 2 + kReach); ++t) {
    if (is_department(view.word(t))) found.push_back({t, t + 1});
  }
  return found;
}

/// The persons of the sentence, each once, in their order.
std::vector<RoleFiller> persons_of(const SentenceView& view, const PredicateRole& holder) {
  std::vector<RoleFiller> found;
  for (const uint32_t m : view.mentions()) {
    for (RoleFiller& filler : view.resolve_mention(m, holder).fillers) {
      const bool known = std::any_of(found.begin(), found.end(), [&](const RoleFiller& other) {
        return other.entities == filler.entities;
      });
      if (!known) found.push_back(std::move(filler));
    }
  }
  return found;
}

/// The title's noun in the singular; "Presidents X and Y" is written like a name.
std::string_view singular(const SentenceView& view, NodeId noun) {
  const WordId lemma = view.node(noun).lemma;
  return view.context().vocabulary.text(view.context().lexicon.lemma(lemma, PartOfSpeech::kNoun));
}

/// "the presidents of X and Y, A and B": read as one list, for want of a word between.
bool names_follow(const SentenceView& view, const RelationInstance& instance) {
  const auto persons = persons_of(view, *instance.predicate->role("holder"));
  if (persons.empty()) return false;
  // "The presidents of X and Y, A and B met": perhaps four.
  const uint32_t behind = view.context().mentions.all[persons.back().mention].core.last;
  if (view.phrases().tokens.contains(behind) &&
      view.context().tokens[behind].kind != TokenKind::kMark)
    return false;
  const PredicateRole& holder = *instance.predicate->role("holder");
  return std::any_of(instance.roles.begin(), instance.roles.end(), [&](const RoleNode& r) {
    if (r.role != "of" || r.node == kNoNode) return false;
    const auto chain = view.conjuncts(r.node);
    return std::any_of(chain.begin(), chain.end(), [&](NodeId id) {
      const uint32_t m = view.node(id).entity;
      return m != kNoMention && !view.resolve_mention(m, holder).fillers.empty();
    });
  });
}

class OfficeLists {
 public:
  OfficeLists(ClaimBuilder& builder, const Predicate& office, RuleId rule)
      : builder_(builder), view_(builder.view()), office_(office), rule_(rule) {}

  /// "the interior and defence ministers, A and B", "the presidents of X and Y, A and B".
  void share_out(const RelationInstance& instance) {
    const auto persons = persons_of(view_, *office_.role("holder"));
    if (persons.size() < 2) return;
    const auto departments = departments_of(view_, instance.noun);
    const auto bodies = builder_.resolve(instance, "of").fillers;
    const std::string head(singular(view_, instance.noun));
    for (size_t i = 0; i < persons.size(); ++i) {
      Claim claim = builder_.start(rule_, instance);
      TextRange range = view_.range_of(instance.noun);
      if (departments.size() == persons.size()) {
        range = view_.context().text_range(departments[i]);
        ClaimBuilder::put(claim, "title",
                          std::string(view_.folded(departments[i].first)) + " " + head, range);
        for (const RoleFiller& body : bodies) claim.roles.push_back(body);
        if (bodies.empty()) add_shared_country(view_, claim);
      } else if (departments.empty() && bodies.size() == persons.size()) {
        ClaimBuilder::put(claim, "title", head, range);
        claim.roles.push_back(bodies[i]);
      } else {
        return;
      }
      add(std::move(claim), persons[i], join(range, persons[i].range));
    }
  }

  /// "Presidents A of X and B of Y", "X's A and Y's B, the two presidents": each with its own.
  void read_own_countries(const RelationInstance& instance) {
    for (const RoleFiller& person : persons_of(view_, *office_.role("holder"))) {
      const NodeId at = view_.node_of_mention(person.mention);
      if (at == kNoNode) continue;
      Resolved country;
      for (const Edge& edge : view_.phrases().from(at)) {
        const bool of = edge.relation == Relation::kPrep && !edge.alternative &&
                        view_.context().vocabulary.text(edge.word) == "of";
        if (edge.to != kNoNode && (of || edge.relation == Relation::kPossessor))
          country = view_.resolve(edge.to, *office_.role("of"));
      }
      if (country.fillers.size() != 1) continue;
      Claim claim = builder_.start(rule_, instance);
      const std::string head(singular(view_, instance.noun));
      ClaimBuilder::put(claim, "title", head, view_.range_of(instance.noun));
      const TextRange span = join(country.fillers.front().range, person.range);
      claim.roles.push_back(std::move(country.fillers.front()));
      add(std::move(claim), person, span);
    }
  }

  /// "A (interior)", "A, interior; B, defence", "interior: A", "A for the interior".
  void read_departments() {
    for (const uint32_t m : view_.mentions()) {
      Resolved holder = view_.resolve_mention(m, *office_.role("holder"));
      if (holder.fillers.size() != 1) continue;
      const TokenRange word = department_beside(view_.context().mentions.all[m]);
      if (word.empty()) continue;
      Claim claim = nominal(view_.node_of_mention(m));
      const TextRange range = view_.context().text_range(word);
      ClaimBuilder::put(claim, "title", std::string(view_.folded(word.first)) + " minister", range);
      add_shared_country(view_, claim);
      add(std::move(claim), holder.fillers.front(), join(holder.fillers.front().range, range));
    }
  }

  /// A caption's "A (Chad)": of some office there, whichever it is.
  void read_countries_behind() {
    for (const uint32_t m : view_.mentions()) {
      Resolved holder = view_.resolve_mention(m, *office_.role("holder"));
      const uint32_t open = view_.context().mentions.all[m].core.last;
      if (holder.fillers.size() != 1 || !is_mark(view_, open, {kOpenBracket})) continue;
      for (const uint32_t c : view_.mentions()) {
        const Mention& country = view_.context().mentions.all[c];
        if (country.core.first != open + 1 || !is_mark(view_, country.core.last, {kCloseBracket}))
          continue;
        auto of = view_.resolve_mention(c, *office_.role("of")).fillers;
        if (of.size() != 1 || view_.facts().entity(of.front().entities.front()).type != "country")
          continue;
        Claim claim = nominal(view_.node_of_mention(m));
        ClaimBuilder::put(claim, "title", "counterpart", country.core_text);
        const TextRange span = join(holder.fillers.front().range, country.core_text);
        claim.roles.push_back(std::move(of.front()));
        add(std::move(claim), holder.fillers.front(), span);
      }
    }
  }

  /// "Defence is A's portfolio", "the interior ministry is B's".
  void read_owned() {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || verb.form != VerbForm::kFinite || verb.negated ||
          view_.context().vocabulary.text(verb.lemma) != "be")
        continue;
      for (const NodeId subject : view_.out(id, Relation::kSubject)) {
        for (const NodeId said : view_.out(id, Relation::kComplement))
          read_owner(id, subject, said);
      }
    }
  }

  /// "A's ministry, the Russian interior ministry".
  void read_explained(const RelationInstance& instance) {
    if (instance.noun == kNoNode) return;
    for (const NodeId told : view_.out(instance.noun, Relation::kApposition)) {
      if (view_.node(told).head < view_.node(instance.noun).head) continue;
      const auto owner = owner_of(instance.noun);
      if (owner) add_owned(kNoNode, told, *owner);
    }
  }

 private:
  Claim nominal(NodeId noun) const {
    RelationInstance instance;
    instance.predicate = &office_;
    instance.noun = noun;
    instance.nominal = true;
    return builder_.start(rule_, instance);
  }

  void add(Claim claim, const RoleFiller& person, TextRange span) {
    const NodeId at = view_.node_of_mention(person.mention);
    claim.roles.push_back(person);
    if (at != kNoNode) {
      const WrittenName name = NameReader(view_).at(at);
      if (!name.given.empty()) ClaimBuilder::put(claim, "given", name.given, name.given_range);
    }
    builder_.add(std::move(claim), span);
  }

  bool says_minister() const {
    return std::any_of(
        view_.phrases().nodes.begin(), view_.phrases().nodes.end(), [&](const Node& node) {
          return view_.context().vocabulary.text(node.lemma) == "minister" && node.plural;
        });
  }

  /// Nothing but a mark, "and" or the end follows: the word stands by itself.
  bool ends_at(uint32_t t) const {
    return !view_.phrases().tokens.contains(t) ||
           view_.context().tokens[t].kind == TokenKind::kMark || view_.word(t) == "and";
  }

  TokenRange department_beside(const Mention& name) const {
    const TokenRange sentence = view_.phrases().tokens;
    uint32_t t = name.core.last;
    if (is_mark(view_, t, {kOpenBracket}) && t + 2 < sentence.last &&
        is_department(view_.word(t + 1)) && is_mark(view_, t + 2, {kCloseBracket}))
      return {t + 1, t + 2};
    if (is_mark(view_, t, {kComma}) && t + 1 < sentence.last && is_department(view_.word(t + 1)) &&
        is_note() && ends_at(t + 2))
      return {t + 1, t + 2};
    if (t + 1 < sentence.last && view_.word(t) == "for" && says_minister()) {
      if (view_.word(t + 1) == "the") ++t;
      if (t + 1 < sentence.last && is_department(view_.word(t + 1)) && ends_at(t + 2))
        return {t + 1, t + 2};
    }
    return before_colon(name);
  }

  /// "Defence: A. Novak; interior: B. Sokol": the initials stand between colon and name.
  TokenRange before_colon(const Mention& name) const {
    constexpr uint32_t kInitials = 5;
    const uint32_t begin = view_.phrases().tokens.first;
    uint32_t t = name.core.first;
    for (uint32_t back = 0; back < kInitials && t > begin; ++back, --t) {
      if (is_mark(view_, t - 1, {kColon})) break;
      const bool initial =
          is_mark(view_, t - 1, {kPeriod}) || view_.context().tokens[t - 1].is(kCapitalised);
      if (!initial) return {};
    }
    if (t < begin + 2 || !is_mark(view_, t - 1, {kColon}) || !is_department(view_.word(t - 2)))
      return {};
    const bool alone = t - 2 == begin || view_.context().tokens[t - 3].kind == TokenKind::kMark;
    return alone ? TokenRange{t - 2, t - 1} : TokenRange{};
  }

  /// Without a finite verb, or of several items.
  bool is_note() const {
    const auto& nodes = view_.phrases().nodes;
    if (std::none_of(nodes.begin(), nodes.end(), [](const Node& node) {
          return node.kind == NodeKind::kVerb && node.form == VerbForm::kFinite;
        }))
      return true;
    const TokenRange sentence = view_.phrases().tokens;
    for (uint32_t t = sentence.first; t < sentence.last; ++t) {
      if (is_mark(view_, t, {kSemicolon})) return true;
    }
    return false;
  }

  /// The person who owns `said` ("A's portfolio") or is it ("A's").
  std::optional<RoleFiller> owner_of(NodeId said) const {
    static constexpr std::array<std::string_view, 14> kOwned = {
        "portfolio", "job",   "brief",  "ministry", "department",     "domain", "remit",
        "business",  "realm", "office", "post",     "responsibility", "turf",   "fief"};
    const PredicateRole& holder = *office_.role("holder");
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(said).lemma);
    if (std::find(kOwned.begin(), kOwned.end(), lemma) != kOwned.end()) {
      for (const NodeId owner : view_.out(said, Relation::kPossessor)) {
        auto fillers = view_.resolve(owner, holder).fillers;
        if (fillers.size() == 1 && fillers.front().mention != kNoMention) return fillers.front();
      }
      return std::nullopt;
    }
    const uint32_t m = view_.node(said).entity;
    if (m == kNoMention || view_.context().mentions.all[m].type != MentionType::kEntity ||
        !view_.context().mentions.entity(view_.context().mentions.all[m]).possessive)
      return std::nullopt;
    auto fillers = view_.resolve_mention(m, holder).fillers;
    return fillers.size() == 1 ? std::optional(fillers.front()) : std::nullopt;
  }

  void read_owner(NodeId verb, NodeId subject, NodeId said) {
    const auto owner = owner_of(said);
    if (owner) add_owned(verb, subject, *owner);
  }

  void add_owned(NodeId verb, NodeId subject, const RoleFiller& owner) {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(subject).lemma);
    const bool department = is_department(lemma);
    if (!department && lemma != "ministry" && lemma != "department" && lemma != "presidency" &&
        lemma != "guard" && lemma != "portfolio")
      return;
    RelationInstance instance;
    instance.predicate = &office_;
    instance.verb = verb;
    instance.noun = subject;
    instance.nominal = verb == kNoNode;
    Claim claim = builder_.start(rule_, instance);
    std::string title = title_words(view_, subject) + " " + portfolio(view_, subject);
    if (department) title += " portfolio";
    if (lemma == "guard") title = "head";
    ClaimBuilder::put(claim, "title", title, view_.range_of(subject));
    const PredicateRole& of = *office_.role("of");
    for (const Edge& edge : view_.phrases().from(subject)) {
      Resolved body;
      if (edge.relation == Relation::kModifier) body = view_.resolve_mention(edge.mention, of);
      if (edge.relation == Relation::kPossessor) body = view_.resolve(edge.to, of);
      for (RoleFiller& filler : body.fillers) claim.roles.push_back(std::move(filler));
    }
    if (claim.role("of") == nullptr && view_.node(subject).entity != kNoMention) {
      for (RoleFiller& filler : view_.resolve_mention(view_.node(subject).entity, of).fillers)
        claim.roles.push_back(std::move(filler));
    }
    if (claim.role("of") == nullptr) add_shared_country(view_, claim);
    add(std::move(claim), owner, join(view_.range_of(subject), owner.range));
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const Predicate& office_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void add_shared_country(const SentenceView& view, Claim& claim) {
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

bool tells_of_several(const SentenceView& view, const RelationInstance& instance) {
  if (instance.cue == nullptr || instance.cue->denotes != "holder" || instance.noun == kNoNode ||
      (!view.node(instance.noun).plural &&
       singular(view, instance.noun) == view.word(view.node(instance.noun).head)))
    return false;
  if (departments_of(view, instance.noun).size() > 1) return true;
  const PredicateRole* holder = instance.predicate->role("holder");
  return holder != nullptr && persons_of(view, *holder).size() > 1;
}

NodeId name_of_its_own(const SentenceView& view, NodeId title) {
  constexpr size_t kMostTitles = 6;
  if (title == kNoNode) return kNoNode;
  size_t place = 0;
  NodeId first = title;
  for (; place < kMostTitles; ++place) {
    const auto before = view.in(first, Relation::kConjunct);
    if (before.empty()) break;
    first = before.front();
  }
  const std::vector<NodeId> titles = view.conjuncts(first);
  if (titles.size() < 2 || place >= titles.size() || titles[place] != title) return kNoNode;
  for (const NodeId named : view.out(titles.back(), Relation::kApposition)) {
    const std::vector<NodeId> names = view.conjuncts(named);
    const bool behind = view.node(named).head > view.node(titles.back()).head;
    if (behind && names.size() == titles.size()) return names[place];
  }
  return kNoNode;
}

void read_office_lists(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  const RuleId rule = builder.rule(CheckKind::kOffice, "office");
  const Predicate* office = builder.predicates().find("office");
  if (rule == kNoRule || office == nullptr || office->role("holder") == nullptr ||
      office->role("of") == nullptr)
    return;
  OfficeLists lists(builder, *office, rule);
  for (const RelationInstance& instance : instances) {
    if (instance.predicate == office && instance.cue != nullptr && instance.frame == nullptr &&
        instance.cue->denotes == "post")
      lists.read_explained(instance);
    if (instance.predicate != office || !tells_of_several(builder.view(), instance) ||
        (instance.role("holder") == nullptr && !names_follow(builder.view(), instance)))
      continue;
    lists.share_out(instance);
    lists.read_own_countries(instance);
  }
  lists.read_departments();
  lists.read_countries_behind();
  lists.read_owned();
}

}  // namespace factlint
