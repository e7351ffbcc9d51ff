// Numbers told of events: ordinals of a series, papers before a meeting.
#include <algorithm>
#include <array>

#include "engine/claim/event_group.h"

namespace factlint {
namespace {

constexpr std::array<std::string_view, 10> kRoman = {"I",  "II",  "III",  "IV", "V",
                                                     "VI", "VII", "VIII", "IX", "X"};
constexpr std::array<std::string_view, 10> kOrdinals = {
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"};

/// "the IV [summit]": the ordinal in words; empty if none stands before `token`.
std::string_view roman_before(const SentenceView& view, uint32_t token) {
  if (token <= view.phrases().tokens.first) return {};
  const Token& before = view.context().tokens[token - 1];
  const std::string_view written = view.context().document.view(before.range());
  const auto at = std::find(kRoman.begin(), kRoman.end(), written);
  return at == kRoman.end() ? std::string_view()
                            : kOrdinals[static_cast<size_t>(at - kRoman.begin())];
}

class OrdinalReader {
 public:
  explicit OrdinalReader(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kEvent, "meeting");
    if (rule_ == kNoRule) return;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kEntity) continue;
      const EntityId entity = view_.context().mentions.entity(mention).candidates.front();
      if (view_.facts().entity(entity).type == "event-series") read_series(m);
    }
  }

 private:
  void read_series(uint32_t m) {
    const Mention& mention = view_.context().mentions.all[m];
    const NodeId at = view_.node_of_mention(m);
    if (at == kNoNode) return;
    std::string_view roman = roman_before(view_, mention.core.first);
    if (roman.empty() && is_debut(at)) roman = "first";
    if (view_.node(at).ordinal == kNoMention && roman.empty()) return;
    RelationInstance instance;
    instance.noun = at;
    instance.nominal = true;
    // "A third summit is planned": one of the future, told by the verb.
    if (is_indefinite(at)) {
      instance.verb = view_.verb_over(at);
      instance.nominal = instance.verb == kNoNode;
    }
    const NodeId over = view_.verb_over(at);
    constexpr uint16_t kNotYet = kPlanned | kWish | kConditional | kQuestionClause;
    if (over != kNoNode && (view_.clause_flags(over) & kNotYet) != 0) return;
    Claim claim = builder_.start(rule_, instance);
    if (is_indefinite(at) && (claim.mode != ClaimMode::kAsserted || is_planned(instance.verb)))
      return;
    claim.predicate = "meeting";
    if (over != kNoNode && view_.node(over).tense == Tense::kPast) claim.tense = Tense::kPast;
    if (roman.empty()) {
      ClaimBuilder::put_mention(claim, "ordinal", view_.node(at).ordinal, view_.range_of(at));
    } else {
      ClaimBuilder::put(claim, "ordinal", std::string(roman), view_.range_of(at));
    }
    builder_.put_entity(claim, "event", m);
    builder_.add(std::move(claim), join(view_.range_of(at), mention.core_text));
  }

  /// "the debut of the [summit]"
  bool is_debut(NodeId at) const {
    const auto nouns = view_.in(at, Relation::kPrep);
    return std::any_of(nouns.begin(), nouns.end(), [&](NodeId id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      return lemma == "debut" || lemma == "premiere" || lemma == "inauguration";
    });
  }

  bool is_indefinite(NodeId at) const {
    const Determiner d = view_.node(at).determiner;
    return d == Determiner::kIndefinite || d == Determiner::kQuantifier;
  }

  bool is_planned(NodeId verb) const {
    if (verb == kNoNode) return false;
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(verb).lemma);
    return lemma == "plan" || lemma == "schedule" || lemma == "expect" || lemma == "propose" ||
           lemma == "intend" || lemma == "pencil";
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

/// "seventeen cooperation documents", "the number of documents was 17", "documents: 17".
class DocumentCounter {
 public:
  explicit DocumentCounter(ClaimBuilder& builder) : builder_(builder), view_(builder.view()) {}

  void read() {
    rule_ = builder_.rule(CheckKind::kEvent, "documents");
    if (rule_ == kNoRule || is_bilateral()) return;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      if (!is_paper(id)) continue;
      const uint32_t number = number_of(id);
      if (number != kNoMention && !is_some_one(number)) add(id, number);
    }
  }

 private:
  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  bool is_paper(NodeId id) const {
    static constexpr std::array<std::string_view, 9> kPapers = {
        "document", "paper", "agreement", "accord", "text", "draft", "deal", "pact", "doc"};
    // "18 cooperation documents on the table": read as a verb, for want of another.
    if (view_.node(id).kind == NodeKind::kVerb)
      return view_.word(view_.node(id).head) == "documents";
    return view_.node(id).kind == NodeKind::kNoun &&
           std::find(kPapers.begin(), kPapers.end(), lemma(id)) != kPapers.end();
  }

  /// "The Tajik and Russian presidents": papers of two countries, not of the meeting.
  bool is_bilateral() const {
    PredicateRole bodies;
    bodies.types = {"organization", "alliance", "event-series", "union"};
    if (!named_in(view_, bodies, {}).empty()) return false;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const std::string_view noun = lemma(id);
      if (noun != "president" && noun != "leader" && noun != "minister" && noun != "government")
        continue;
      for (const Edge& edge : view_.phrases().from(id)) {
        if (edge.relation == Relation::kModifier && edge.mention != kNoMention &&
            view_.context().mentions.all[edge.mention].type != MentionType::kOrdinal)
          return true;
      }
    }
    PredicateRole persons;
    persons.types = {"person"};
    return named_in(view_, persons, {}).size() > 1;
  }

  /// "one document would give it a seat": one of them, where "only one" is all there are.
  bool is_some_one(uint32_t m) const {
    const Mention& number = view_.context().mentions.all[m];
    return view_.folded(number.core.first) == "one" && number.core.size() == 1 &&
           number.tokens.first + 1 >= number.core.first &&
           view_.folded(number.tokens.first) != "only" &&
           view_.folded(number.tokens.first) != "just";
  }

  bool is_number(uint32_t m) const {
    return m != kNoMention && view_.context().mentions.all[m].type == MentionType::kNumber;
  }

  uint32_t number_of(NodeId id) const {
    if (view_.node(id).kind == NodeKind::kVerb) {
      const uint32_t before = number_before(id);
      return before != kNoMention ? before : last_behind_colon(id);
    }
    const uint32_t exact = exact_behind(id);
    if (exact != kNoMention) return exact;
    if (is_number(view_.node(id).number)) return view_.node(id).number;
    if (view_.node(id).number != kNoMention) return kNoMention;
    const uint32_t all = all_of_them(id);
    if (all != kNoMention) return all;
    for (const NodeId told : view_.out(id, Relation::kColon)) {
      if (is_number(view_.node(told).entity)) return view_.node(told).entity;
    }
    for (const NodeId number : view_.in(id, Relation::kPrep)) {
      if (counts_them(lemma(number))) return said_number(number);
    }
    const uint32_t total = total_behind(id);
    return total != kNoMention ? total : last_behind_colon(id);
  }

  /// "more than a dozen documents, [seventeen] to be exact".
  uint32_t exact_behind(NodeId id) const {
    for (const uint32_t m : view_.mentions()) {
      const TokenRange at = view_.context().mentions.all[m].tokens;
      if (!is_number(m) || at.first < view_.node(id).tokens.last ||
          at.last + 2 >= view_.phrases().tokens.last)
        continue;
      const std::string_view exact = view_.word(at.last + 2);
      if (view_.word(at.last) == "to" && view_.word(at.last + 1) == "be" &&
          (exact == "exact" || exact == "precise"))
        return m;
    }
    return kNoMention;
  }

  bool is_verb(uint32_t t) const {
    const NodeId node = view_.phrases().node_at(t);
    return node != kNoNode && view_.node(node).kind == NodeKind::kVerb;
  }

  /// "Of the documents that await adoption, [all seventeen] have been seen".
  uint32_t all_of_them(NodeId id) const {
    const TokenRange tokens = view_.phrases().tokens;
    if (view_.folded(tokens.first) != "of" || view_.node(id).head > tokens.first + 4)
      return kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const TokenRange at = view_.context().mentions.all[m].core;
      const bool told = is_number(m) && at.first > view_.node(id).head + 1 &&
                        view_.word(at.first - 1) == "all" &&
                        view_.context().tokens[at.first - 2].mark_class == kComma;
      // "all three on energy" are some of them.
      if (told && at.last < tokens.last && is_verb(at.last)) return m;
    }
    return kNoMention;
  }

  /// "The documents before the meeting, [seventeen] in all": no other number between.
  uint32_t total_behind(NodeId id) const {
    constexpr uint32_t kReach = 18;
    const uint32_t from = view_.node(id).tokens.last;
    if (!view_.node(id).plural) return kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const TokenRange at = view_.context().mentions.all[m].tokens;
      if (!is_number(m) || at.first < from) continue;
      if (at.first > from + kReach || at.first == from) return kNoMention;
      const Token& before = view_.context().tokens[at.first - 1];
      const bool set_off = before.mark_class == kComma || before.mark_class == kDash ||
                           before.mark_class == kOpenBracket;
      return before.kind == TokenKind::kMark && set_off && totals(at.last) ? m : kNoMention;
    }
    return kNoMention;
  }

  /// "in all", "altogether", "of them" and a mark.
  bool totals(uint32_t t) const {
    const TokenRange sentence = view_.phrases().tokens;
    const auto word = [&](uint32_t at) {
      return sentence.contains(at) ? view_.word(at) : std::string_view();
    };
    uint32_t end = t;
    if (word(t) == "altogether") {
      end = t + 1;
    } else if ((word(t) == "in" && (word(t + 1) == "all" || word(t + 1) == "total")) ||
               (word(t) == "of" && word(t + 1) == "them") ||
               (word(t) == "all" && word(t + 1) == "told")) {
      end = t + 2;
    }
    return end > t &&
           (!sentence.contains(end) || view_.context().tokens[end].kind == TokenKind::kMark);
  }

  static bool counts_them(std::string_view noun) {
    constexpr std::array<std::string_view, 9> kCounts = {
        "number", "total", "tally", "count", "stack", "pile", "heap", "list", "package"};
    return std::find(kCounts.begin(), kCounts.end(), noun) != kCounts.end();
  }

  /// The hyphen of "co-operation".
  bool joins_word(uint32_t t) const {
    return view_.context().tokens[t].mark_class == kHyphen &&
           view_.context().tokens[t + 1].is(kGlued);
  }

  /// "18 cooperation [documents]": a few words before.
  uint32_t number_before(NodeId id) const {
    constexpr uint32_t kReach = 5;
    const uint32_t head = view_.node(id).head;
    for (const uint32_t m : view_.mentions()) {
      const TokenRange core = view_.context().mentions.all[m].core;
      if (!is_number(m) || core.last > head || head - core.last > kReach) continue;
      bool marks = false;
      for (uint32_t t = core.last; t < head; ++t)
        marks |= (view_.context().tokens[t].kind == TokenKind::kMark && !joins_word(t)) ||
                 view_.word(t) == "of" || view_.word(t) == "the";
      if (!marks) return m;
    }
    return kNoMention;
  }

  /// "The number [of documents] was 17".
  uint32_t said_number(NodeId number) const {
    for (const NodeId verb : view_.in(number, Relation::kComplement)) {
      for (const NodeId subject : view_.out(verb, Relation::kSubject)) {
        if (is_number(view_.node(subject).entity)) return view_.node(subject).entity;
      }
    }
    for (const NodeId verb : view_.in(number, Relation::kSubject)) {
      for (const Argument& a : view_.arguments(verb)) {
        const bool told = a.slot == ArgSlot::kComplement || a.slot == ArgSlot::kObject ||
                          a.slot == ArgSlot::kPrep;
        if (!told) continue;
        const Node& node = view_.node(a.node);
        if (is_number(node.entity)) return node.entity;
        if (is_number(node.number)) return node.number;
      }
    }
    return kNoMention;
  }

  /// "Documents for adoption in Rome: 17", whatever the colon hangs on; no verb stands between.
  uint32_t last_behind_colon(NodeId id) const {
    const uint32_t from = view_.node(id).head;
    for (const uint32_t m : view_.mentions()) {
      const uint32_t first = view_.context().mentions.all[m].tokens.first;
      if (!is_number(m) || first <= from + 1 || !is_mark(first - 1, kColon)) continue;
      for (uint32_t t = from + 1; t + 1 < first; ++t) {
        const NodeId node = view_.phrases().node_at(t);
        const bool verb = node != kNoNode && node != id &&
                          view_.node(node).kind == NodeKind::kVerb &&
                          view_.node(node).form == VerbForm::kFinite && id != 0;
        if (verb || is_mark(t, kSemicolon) || is_mark(t, kColon)) return kNoMention;
      }
      return m;
    }
    return kNoMention;
  }

  bool is_mark(uint32_t t, MarkClass c) const {
    const Token& token = view_.context().tokens[t];
    return token.kind == TokenKind::kMark && token.mark_class == c;
  }

  void add(NodeId id, uint32_t m) {
    RelationInstance instance;
    instance.noun = id;
    if (view_.node(id).kind == NodeKind::kNoun) instance.verb = view_.verb_over(id);
    instance.nominal = view_.node(id).kind == NodeKind::kVerb;
    Claim claim = builder_.start(rule_, instance);
    claim.predicate = "documents";
    // "If all goes well, they will adopt ...": a plan all the same.
    if (claim.mode == ClaimMode::kConditional && instance.verb != kNoNode &&
        view_.node(instance.verb).tense == Tense::kFuture)
      claim.mode = ClaimMode::kPlanned;
    std::string counted;
    if (view_.node(id).kind == NodeKind::kVerb) {
      const uint32_t from = view_.context().mentions.all[m].core.last;
      const uint32_t head = view_.node(id).head;
      if (from < head) counted = view_.words({from, head}) + " ";
    } else {
      // "none of the nineteen documents": all of them are told of.
      for (const std::string& word : view_.modifiers(id)) {
        if (word != "none" && word != "of") counted += word + " ";
      }
    }
    counted += lemma(id);
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.relation == Relation::kPrep)
        counted += " " + std::string(view_.context().vocabulary.text(edge.word)) + " " +
                   view_.words(view_.node(edge.to).tokens);
    }
    const Mention& number = view_.context().mentions.all[m];
    ClaimBuilder::put_mention(claim, "number", m, number.text);
    ClaimBuilder::put(claim, "counted", counted, view_.range_of(id));
    if (instance.verb != kNoNode)
      ClaimBuilder::put(claim, "verb", std::string(lemma(instance.verb)), {});
    add_places(claim);
    builder_.add(std::move(claim), join(number.text, view_.range_of(id)));
  }

  /// The cities of the sentence: papers of a meeting elsewhere are others.
  void add_places(Claim& claim) const {
    PredicateRole places;
    places.name = "place";
    places.types = {"city"};
    for (RoleFiller& city : named_in(view_, places, {})) {
      city.role = "place";  // the role above does not outlive the call
      claim.roles.push_back(std::move(city));
    }
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  RuleId rule_ = kNoRule;
};

}  // namespace

void read_ordinals(ClaimBuilder& builder) { OrdinalReader(builder).read(); }

void read_documents(ClaimBuilder& builder) { DocumentCounter(builder).read(); }

}  // namespace factlint
