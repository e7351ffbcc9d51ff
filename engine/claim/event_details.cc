// What is read of an event beside its roles: how many-th it is.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/event_group.h"

namespace factlint {
namespace {

class EventDetails {
 public:
  EventDetails(const SentenceView& view, const EventGroup& group, Claim& claim)
      : view_(view), group_(group), claim_(claim) {}

  /// "for the second time", "the first time it had sent ...", "never before".
  void read_occurrence() {
    if (claim_.role("ordinal") != nullptr) return;
    if (editions_before() || once_before() || ordinal_of_times() || ordinal_said() ||
        ordinal_of_kind() || ranked_by_noun() || earlier_times() || times_so_far())
      return;
    never_before();
  }

 private:
  std::string_view lemma(NodeId id) const {
    return view_.context().vocabulary.text(view_.node(id).lemma);
  }

  static bool counts_events(std::string_view lemma) {
    constexpr std::array<std::string_view, 8> kCounted = {
        "time", "occasion", "instance", "such", "case", "deployment", "mission", "operation"};
    return std::find(kCounted.begin(), kCounted.end(), lemma) != kCounted.end();
  }

  bool ordinal_of_times() {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.ordinal == kNoMention || !(counts_events(lemma(id)) || receives_event(id))) continue;
      put_ordinal(node.ordinal, id);
      return true;
    }
    return false;
  }

  /// "the third [member state] to receive peacekeepers".
  bool receives_event(NodeId id) const {
    if (group_.predicate->id != "deployment") return false;
    const std::string_view noun = lemma(id);
    if (noun != "member" && noun != "state" && noun != "country" && noun != "ally") return false;
    for (const NodeId verb : view_.out(id, Relation::kXcomp)) {
      const std::string_view takes = lemma(verb);
      if (std::find(group_.nodes.begin(), group_.nodes.end(), verb) != group_.nodes.end() &&
          (takes == "receive" || takes == "get" || takes == "host" || takes == "see" ||
           takes == "welcome"))
        return true;
    }
    return false;
  }

  /// "The alliance's first deployment of its kind" need not be the first of all.
  void put_ordinal(uint32_t mention, NodeId at) {
    ClaimBuilder::put_mention(claim_, "ordinal", mention, view_.range_of(at));
    if (is_of_kind(view_.node(at).tokens.last)) claim_.roles.back().text = "of its kind";
  }

  bool is_of_kind(uint32_t next) const {
    const uint32_t last = view_.phrases().tokens.last;
    if (next < last && view_.word(next) == "ever") ++next;
    if (next + 2 >= last) return false;
    const std::string_view p = view_.word(next);
    const std::string_view noun = view_.word(next + 2);
    return (p == "of" && (noun == "kind" || noun == "sort")) ||
           ((p == "in" || p == "at") && (noun == "format" || noun == "level" || noun == "line-up"));
  }

  /// "the mission was only [the third]".
  bool ordinal_said() {
    for (const NodeId id : group_.nodes) {
      for (const NodeId verb : view_.in(id, Relation::kSubject)) {
        for (const NodeId said : view_.out(verb, Relation::kComplement)) {
          if (put_bare_ordinal(said)) return true;
        }
      }
    }
    return false;
  }

  bool put_bare_ordinal(NodeId id) {
    const Node& node = view_.node(id);
    const uint32_t m = node.ordinal != kNoMention ? node.ordinal : node.entity;
    if (m == kNoMention || view_.context().mentions.all[m].type != MentionType::kOrdinal)
      return false;
    put_ordinal(m, id);
    put_owner(id);
    return true;
  }

  /// "was the alliance's first": whose it was.
  void put_owner(NodeId id) {
    const PredicateRole* role = group_.predicate->role("actor");
    if (role == nullptr) return;
    const bool body = std::any_of(claim_.roles.begin(), claim_.roles.end(), [&](const auto& f) {
      return f.role == "actor" && !f.entities.empty() &&
             view_.facts().entity(f.entities.front()).type != "country";
    });
    if (body) return;
    for (const NodeId owner : view_.out(id, Relation::kPossessor)) {
      for (RoleFiller& filler : view_.resolve(owner, *role).fillers) {
        // "the Kazakhstan mission": where it was, not whose.
        for (RoleFiller& other : claim_.roles) {
          if (other.role == "actor" && group_.predicate->id == "deployment")
            other.role = "destination";
        }
        claim_.roles.push_back(std::move(filler));
      }
    }
  }

  /// "[the mission], the third of its kind": a bare ordinal that counts such events.
  bool ordinal_of_kind() {
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kOrdinal || !is_of_kind(mention.tokens.last)) continue;
      ClaimBuilder::put_mention(claim_, "ordinal", m, mention.text);
      claim_.roles.back().text = "of its kind";
      return true;
    }
    return false;
  }

  /// "Two earlier summits had been held before the one in Oslo": the one in Oslo was the third.
  bool editions_before() {
    if (group_.predicate->id != "meeting" || claim_.negated) return false;
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      if (node.kind != NodeKind::kNoun || node.number == kNoMention || !tells_before(id) ||
          (claim_.role("place") == nullptr && !put_place_preceded(view_.verb_over(id))))
        continue;
      const Mention& number = view_.context().mentions.all[node.number];
      if (number.type != MentionType::kNumber) continue;
      const int64_t before = view_.context().mentions.quantity(number).value.to_int();
      if (before < 1 || before >= static_cast<int64_t>(kRanks.size())) continue;
      ClaimBuilder::put(claim_, "ordinal", std::string(kRanks[static_cast<size_t>(before)]),
                        join(number.text, view_.range_of(id)));
      return true;
    }
    return false;
  }

  /// "preceded [the one in Oslo]".
  bool put_place_preceded(NodeId verb) {
    const PredicateRole* role = group_.predicate->role("place");
    if (role == nullptr || lemma(verb) != "precede") return false;
    for (const NodeId object : view_.out(verb, Relation::kObject)) {
      for (const Edge& edge : view_.phrases().from(object)) {
        if (edge.relation != Relation::kPrep || edge.to == kNoNode) continue;
        for (RoleFiller& filler : view_.resolve(edge.to, *role).fillers)
          claim_.roles.push_back(std::move(filler));
      }
    }
    return claim_.role("place") != nullptr;
  }

  static constexpr std::array<std::string_view, 8> kRanks = {
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"};

  /// "earlier [summits] had been held", "[summits] preceded it".
  bool tells_before(NodeId id) const {
    const NodeId verb = view_.verb_over(id);
    if (verb == kNoNode || view_.node(verb).negated) return false;
    if (lemma(verb) == "precede") return !view_.node(verb).passive;
    if (!view_.node(verb).perfect || view_.node(verb).tense != Tense::kPast) return false;
    const auto words = view_.modifiers(id);
    return has_word("before") || std::any_of(words.begin(), words.end(), [](const std::string& w) {
             return w == "earlier" || w == "previous" || w == "prior" || w == "past";
           });
  }

  /// "Only once before had they held a summit": this was the second.
  bool once_before() {
    const TokenRange tokens = view_.phrases().tokens;
    for (const NodeId id : group_.nodes) {
      const Node& verb = view_.node(id);
      // "Having met once before"
      const bool before = verb.tense == Tense::kPast || verb.form == VerbForm::kGerund;
      // "Only once before had they met": the auxiliary stands before the subject
      const bool turned = view_.folded(tokens.first) == "only" && has_word("had");
      if (verb.kind != NodeKind::kVerb || !((verb.perfect && before) || turned)) continue;
      for (uint32_t t = tokens.first; t + 1 < tokens.last; ++t) {
        const std::string_view next = view_.word(t + 1);
        if (next != "before" && next != "previously") continue;
        const std::string_view word = view_.folded(t);
        if (word != "once" && word != "twice") continue;
        ClaimBuilder::put(claim_, "ordinal", word == "once" ? "second" : "third",
                          view_.context().text_range({t, t + 2}));
        claim_.negated = false;
        if (claim_.time && claim_.time->hedge != Hedge::kNone) at_written_year();
        return true;
      }
    }
    return false;
  }

  /// "[The summit] has no precedent", "[the mission] was a premiere", "had two forerunners".
  bool ranked_by_noun() {
    if (group_.predicate->id != "meeting" && group_.predicate->id != "deployment") return false;
    for (const NodeId id : group_.nodes) {
      for (const NodeId verb : view_.in(id, Relation::kSubject)) {
        if (view_.node(verb).negated) continue;
        for (const NodeId said : view_.out(verb, Relation::kComplement)) {
          if (tells_first(said)) return put_rank(0, said);
        }
        if (lemma(verb) != "have") continue;
        for (const NodeId said : view_.out(verb, Relation::kObject)) {
          const int before = forerunners(said);
          if (before >= 0) return put_rank(before, said);
        }
      }
    }
    return false;
  }

  /// Nouns for what was never there before (Roget's head 123, newness; 66, beginning); nothing says
  /// for whom or of what: no "premiere for the orchestra".
  bool tells_first(NodeId id) const {
    static constexpr std::array<std::string_view, 6> kFirst = {"premiere", "première",     "debut",
                                                               "novelty",  "inauguration", "début"};
    const Node& node = view_.node(id);
    return one_of(kFirst, lemma(id)) && !node.negated && node.determiner != Determiner::kNegative &&
           ends_there(node.tokens.last);
  }

  /// "no precedent": 0, "a predecessor": 1, "two forerunners": 2; -1 if the noun tells none.
  int forerunners(NodeId id) const {
    static constexpr std::array<std::string_view, 5> kBefore = {
        "precedent", "forerunner", "predecessor", "precursor", "antecedent"};
    const Node& node = view_.node(id);
    if (!one_of(kBefore, lemma(id)) || !ends_there(node.tokens.last)) return -1;
    if (node.negated || node.determiner == Determiner::kNegative) return 0;
    if (node.number == kNoMention)
      return node.determiner == Determiner::kIndefinite && !node.plural ? 1 : -1;
    const Mention& number = view_.context().mentions.all[node.number];
    if (number.type != MentionType::kNumber) return -1;
    return static_cast<int>(view_.context().mentions.quantity(number).value.to_int());
  }

  bool put_rank(int before, NodeId at) {
    if (before < 0 || static_cast<size_t>(before) >= kRanks.size()) return false;
    ClaimBuilder::put(claim_, "ordinal", std::string(kRanks[static_cast<size_t>(before)]),
                      view_.range_of(at));
    return true;
  }

  /// "had already sent troops twice", "had carried out two missions before": it was a later one.
  bool earlier_times() {
    if (group_.predicate->id != "deployment") return false;
    for (const NodeId id : group_.nodes) {
      const Node& verb = view_.node(id);
      const bool before = verb.tense == Tense::kPast || verb.form == VerbForm::kGerund;
      const bool turned = view_.folded(view_.phrases().tokens.first) == "twice" && has_word("had");
      if (verb.kind != NodeKind::kVerb || verb.negated || !(turned || (verb.perfect && before)))
        continue;
      const int times = times_told(id);
      if (times <= 0 && !has_word("already") && !tells_often()) continue;
      if (times <= 0 && !has_word("before") && !has_word("previously")) continue;
      constexpr std::array<std::string_view, 4> kOrdinals = {"second", "second", "third", "fourth"};
      const size_t which = times >= 0 && times < 4 ? static_cast<size_t>(times) : 3;
      ClaimBuilder::put(claim_, "ordinal", std::string(kOrdinals[which]), view_.range_of(id));
      if (claim_.time && claim_.time->hedge != Hedge::kNone) at_written_year();
      return true;
    }
    return false;
  }

  /// "before 2022 they had ...": told from 2022.
  void at_written_year() {
    const int year = claim_.time->year;
    claim_.time->hedge = Hedge::kNone;
    claim_.time->readings = {DateRange::year(year)};
    if (year == 0) claim_.time.reset();
  }

  /// "had [often] sent troops before", "several times".
  bool tells_often() const {
    static constexpr std::array<std::string_view, 6> kOften = {
        "often", "repeatedly", "frequently", "regularly", "routinely", "times"};
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (one_of(kOften, view_.word(t))) return true;
    }
    return false;
  }

  /// How many times the clause of `verb` tells of; 0: none told.
  int times_told(NodeId verb) const {
    const ClauseId clause = view_.node(verb).clause;
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const Node& node = view_.node(id);
      if (node.clause != clause || node.number == kNoMention || !node.plural) continue;
      const std::string_view noun = lemma(id);
      if (!counts_events(noun) && noun != "member" && noun != "state" && noun != "country" &&
          noun != "ally")
        continue;
      const Mention& mention = view_.context().mentions.all[node.number];
      if (mention.type == MentionType::kNumber)
        return static_cast<int>(view_.context().mentions.quantity(mention).value.to_int());
    }
    // "Twice before had they sent any"
    const std::string_view first = view_.folded(view_.phrases().tokens.first);
    if (first == "twice" || first == "thrice") return first == "twice" ? 2 : 3;
    for (uint32_t t = view_.node(verb).tokens.first; t < view_.phrases().tokens.last; ++t) {
      if (view_.word(t) == "twice") return 2;
      if (view_.word(t) == "thrice") return 3;
    }
    return 0;
  }

  /// "have now held five summits", "have met three times": the last of them is the fifth.
  bool times_so_far() {
    if (group_.predicate->id != "meeting" || claim_.negated) return false;
    for (const NodeId id : group_.nodes) {
      const Node& verb = view_.node(id);
      if (verb.kind != NodeKind::kVerb || !verb.perfect || verb.tense != Tense::kPresent) continue;
      for (NodeId noun = 0; noun < view_.phrases().nodes.size(); ++noun) {
        const Node& node = view_.node(noun);
        if (node.clause != verb.clause || node.number == kNoMention || !node.plural) continue;
        const std::string_view word = lemma(noun);
        if (word != "summit" && word != "time" && word != "occasion") continue;
        put_count(node.number, noun);
        return true;
      }
      // "has been held once": not "once again", "once before"
      const uint32_t once = word_behind(id, "once");
      const bool first = once != 0 && ends_there(once + 1);
      if (!has_word("twice") && !first) continue;
      ClaimBuilder::put(claim_, "ordinal", first ? "first" : "second", view_.range_of(id));
      return true;
    }
    return false;
  }

  /// The token of `word` a few words behind the verb; 0 if it does not stand there.
  uint32_t word_behind(NodeId verb, std::string_view word) const {
    constexpr uint32_t kReach = 3;
    const uint32_t first = view_.node(verb).tokens.last;
    for (uint32_t t = first; t < std::min(view_.phrases().tokens.last, first + kReach); ++t) {
      if (view_.word(t) == word) return t;
    }
    return 0;
  }

  bool ends_there(uint32_t t) const {
    return t >= view_.phrases().tokens.last || view_.context().tokens[t].kind == TokenKind::kMark;
  }

  void put_count(uint32_t number, NodeId at) {
    if (view_.context().mentions.all[number].type != MentionType::kNumber) return;
    TextRange range = view_.range_of(at);
    // "four summits, the fourth of them in Rome"
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type == MentionType::kOrdinal && mention.text.begin > range.begin)
        range = join(range, mention.text);
    }
    ClaimBuilder::put_mention(claim_, "ordinal", number, range);
  }

  void never_before() {
    for (const NodeId id : group_.nodes) {
      const Node& node = view_.node(id);
      // "Never before had it sent any"
      const bool turned = view_.folded(view_.phrases().tokens.first) == "never" && has_word("had");
      if (node.kind != NodeKind::kVerb || !(node.perfect || turned)) continue;
      if (!node.negated && !said_never() && !claim_.negated) continue;
      // "has never sent any": not once; "had never sent any before": the first.
      if (node.tense == Tense::kPresent && !said_before() && !turned) {
        if (said_never() || has_word("ever") || has_word("any"))
          ClaimBuilder::put(claim_, "occurrence", "never", {});
        return;
      }
      if (said_before() || said_never()) {
        ClaimBuilder::put(claim_, "ordinal", "first", view_.range_of(id));
        claim_.negated = false;
        if (claim_.time && claim_.time->hedge != Hedge::kNone) {
          if (has_word("until") || has_word("before"))
            at_written_year();
          else
            claim_.time.reset();
        }
        return;
      }
    }
  }

  bool said_before() const {
    return has_word("before") || has_word("previously") || has_word("until");
  }
  bool said_never() const { return has_word("never") || has_word("once") || has_word("nor"); }

  bool has_word(std::string_view word) const {
    const TokenRange tokens = view_.phrases().tokens;
    for (uint32_t t = tokens.first; t < tokens.last; ++t) {
      if (view_.word(t) == word) return true;
    }
    return false;
  }

  const SentenceView& view_;
  const EventGroup& group_;
  Claim& claim_;
};

}  // namespace

void read_occurrence(const SentenceView& view, const EventGroup& group, Claim& claim) {
  EventDetails(view, group, claim).read_occurrence();
}

}  // namespace factlint
