// Instances of "meaning", and glosses -> claims about what a name means.
#include <algorithm>
#include <array>

#include "engine/base/one_of.h"
#include "engine/claim/claim_builder.h"
#include "engine/claim/described_sense.h"

namespace factlint {
namespace {

/// A weekday, also inside "after Tuesday", which reads as a span of time.
bool is_weekday(const SentenceView& view, const Mention& mention) {
  constexpr std::array<std::string_view, 7> kDays = {"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};
  if (mention.type == MentionType::kWeekday) return true;
  return mention.type == MentionType::kPeriod && mention.tokens.size() == 2 &&
         view.word(mention.tokens.first) == "after" &&
         std::find(kDays.begin(), kDays.end(), view.folded(mention.core.last - 1)) != kDays.end();
}

/// What a name means: a weekday or a quoted word reached from the verb or noun of meaning.
class MeaningReader {
 public:
  MeaningReader(ClaimBuilder& builder, const RelationInstance& instance)
      : builder_(builder), view_(builder.view()), instance_(instance) {}

  void read() {
    const RuleId rule = builder_.rule(CheckKind::kAttribute, "meaning");
    if (rule == kNoRule) return;
    Claim claim = builder_.start(rule, instance_);
    if (names_other_thing()) return;
    if (says_day_is_name()) return read_day_is_name(std::move(claim));
    if (gives_nothing()) return;
    if (read_described(claim)) return;
    const uint32_t sense = find_sense(claim);
    if (sense == kNoMention) return read_quoted(std::move(claim));
    if (!find_named(claim)) return;
    const Mention& mention = view_.context().mentions.all[sense];
    ClaimBuilder::put_mention(claim, "sense", sense, mention.text);
    claim.roles.back().text = view_.words(mention.core);
    claim.tense = Tense::kPresent;  // "was named after": a name goes on meaning what it meant
    claim.time.reset();
    TextRange span = mention.text;
    if (instance_.verb != kNoNode) span = join(span, view_.range_of(instance_.verb));
    builder_.add(std::move(claim), span);
  }

 private:
  bool gives_nothing() const {
    return instance_.frame != nullptr &&
           view_.context().vocabulary.text(view_.node(instance_.verb).lemma) == "give" &&
           !gives_name();
  }

  /// "was named after the day that follows Sunday", "takes its name from a river".
  bool read_described(const Claim& start) {
    const NodeId cue = instance_.verb != kNoNode ? instance_.verb : instance_.noun;
    if (cue == kNoNode) return false;
    const std::string_view verb = view_.context().vocabulary.text(view_.node(cue).lemma);
    const bool loose =
        verb == "be" || verb == "say" || verb == "refer" || verb == "read" || verb == "go";
    if (loose && (verb != "be" || !is_of_name(cue))) return false;
    const auto sense = describe_sense(view_, view_.node(cue).head);
    if (!sense || (loose && sense->plain)) return false;
    Claim claim = start;
    if (sense->plain ? !put_subject(claim) : !find_named(claim)) return false;
    const TextRange range = view_.context().text_range(sense->tokens);
    for (const std::string& word : sense->words) ClaimBuilder::put(claim, "sense", word, range);
    if (sense->plain) ClaimBuilder::put(claim, "quoted", {}, range);
    claim.tense = Tense::kPresent;
    claim.time.reset();
    builder_.add(std::move(claim), join(range, view_.range_of(cue)));
    return true;
  }

  /// "the name [on the door] was Sunday": no name of a place.
  bool names_other_thing() const {
    if (instance_.verb == kNoNode) return false;
    for (const NodeId subject : view_.out(instance_.verb, Relation::kSubject)) {
      if (view_.context().vocabulary.text(view_.node(subject).lemma) != "name") continue;
      for (const Edge& edge : view_.phrases().from(subject)) {
        const std::string_view word = view_.context().vocabulary.text(edge.word);
        if (edge.relation == Relation::kPrep && !edge.alternative &&
            (word == "on" || word == "above" || word == "at" || word == "over"))
          return true;
      }
    }
    return false;
  }

  /// "[its name] is": said of what the name means.
  bool is_of_name(NodeId be) const {
    const auto subjects = view_.out(be, Relation::kSubject);
    return std::any_of(subjects.begin(), subjects.end(), [&](NodeId id) {
      const std::string_view noun = view_.context().vocabulary.text(view_.node(id).lemma);
      return noun == "name" || noun == "meaning" || noun == "sense" || noun == "translation";
    });
  }

  /// "the day after [Sunday]": a day that only tells which other is meant.
  bool only_places_day(const Mention& day) const {
    static constexpr std::array<std::string_view, 9> kBeside = {
        "after",     "before",   "follows", "following", "precedes",
        "preceding", "succeeds", "between", "behind"};
    constexpr uint32_t kReach = 5;
    const uint32_t begin = view_.phrases().tokens.first;
    const uint32_t at = day.core.first;
    const bool beside = at > begin && one_of(kBeside, view_.word(at - 1));
    if (!beside && view_.word(day.tokens.first) != "after") return false;
    for (uint32_t t = at; t > begin && t + kReach > at; --t) {
      const std::string_view word = view_.word(t - 1);
      if (word == "day" || word == "weekday" || word == "one") return true;
    }
    return false;
  }

  /// What the verb itself is told of: the city, or its name; not "a street in Brno".
  bool put_subject(Claim& claim) const {
    if (instance_.verb == kNoNode) return false;
    const std::string_view verb = view_.context().vocabulary.text(view_.node(instance_.verb).lemma);
    const bool names = verb == "name" || verb == "call" || verb == "christen";
    if (names && !view_.node(instance_.verb).passive) return false;
    std::vector<NodeId> subjects = view_.out(instance_.verb, Relation::kSubject);
    if (subjects.empty()) subjects = view_.in(instance_.verb, Relation::kRelativeClause);
    if (subjects.size() != 1) return false;
    const Node& subject = view_.node(subjects.front());
    const std::string_view noun = view_.context().vocabulary.text(subject.lemma);
    if (subject.entity == kNoMention && noun != "name" && noun != "capital" && noun != "city")
      return false;
    if (noun == "capital" && capital_of_country(claim)) return true;
    Resolved named = view_.resolve(subjects.front(), *instance_.predicate->role("named"));
    if (named.fillers.size() != 1) return false;
    claim.roles.push_back(std::move(named.fillers.front()));
    return true;
  }

  bool is_quoted_name(NodeId id) const {
    const uint32_t m = view_.node(id).entity;
    if (m == kNoMention || view_.context().mentions.all[m].type != MentionType::kEntity)
      return false;
    const uint32_t first = view_.context().mentions.all[m].core.first;
    if (first <= view_.phrases().tokens.first) return false;
    const Token& before = view_.context().tokens[first - 1];
    return before.kind == TokenKind::kMark && before.mark_class == kOpenQuote;
  }

  /// "Friday is \"brno\" in Czech": the day is the subject.
  bool says_day_is_name() const {
    if (instance_.frame == nullptr || instance_.noun != kNoNode ||
        view_.context().vocabulary.text(view_.node(instance_.verb).lemma) != "be")
      return false;
    const auto said = view_.out(instance_.verb, Relation::kComplement);
    const auto subjects = view_.out(instance_.verb, Relation::kSubject);
    return said.size() == 1 && is_quoted_name(said.front()) && subjects.size() == 1 &&
           weekday_at(subjects.front(), 0) != kNoMention;
  }

  void read_day_is_name(Claim claim) {
    const NodeId said = view_.out(instance_.verb, Relation::kComplement).front();
    const NodeId subject = view_.out(instance_.verb, Relation::kSubject).front();
    Resolved city = view_.resolve(said, *instance_.predicate->role("named"));
    if (city.fillers.size() != 1) return;
    claim.roles.push_back(std::move(city.fillers.front()));
    const uint32_t day = weekday_at(subject, 0);
    const Mention& mention = view_.context().mentions.all[day];
    ClaimBuilder::put_mention(claim, "sense", day, mention.core_text);
    claim.time.reset();
    builder_.add(std::move(claim));
  }

  /// "Brno means \"muddy place\"": a sense that is no day, in quotation marks behind the verb.
  void read_quoted(Claim claim) {
    constexpr uint32_t kReach = 4;
    constexpr uint32_t kLongest = 5;
    if (instance_.frame == nullptr || !means()) return;
    const TokenRange sentence = view_.phrases().tokens;
    const uint32_t from = view_.node(instance_.verb).tokens.last;
    const uint32_t end = std::min(sentence.last, from + kReach);
    for (uint32_t t = from; t < end; ++t) {
      if (!is_mark(t, kOpenQuote)) continue;
      uint32_t last = t + 1;
      while (last < sentence.last && !is_mark(last, kCloseQuote)) ++last;
      if (last == sentence.last || last - t > kLongest + 1) return;
      if (!find_named(claim)) return;
      const TextRange range = view_.context().text_range({t + 1, last});
      ClaimBuilder::put(claim, "sense", view_.words({t + 1, last}), range);
      ClaimBuilder::put(claim, "quoted", {}, range);
      claim.tense = Tense::kPresent;
      claim.time.reset();
      return builder_.add(std::move(claim), join(range, view_.range_of(instance_.verb)));
    }
  }

  bool means() const {
    const std::string_view lemma =
        view_.context().vocabulary.text(view_.node(instance_.verb).lemma);
    return lemma == "mean" || lemma == "signify" || lemma == "translate" || lemma == "denote" ||
           lemma == "render" || lemma == "say" || lemma == "spell";
  }

  bool is_mark(uint32_t t, MarkClass c) const {
    const Token& token = view_.context().tokens[t];
    return token.kind == TokenKind::kMark && token.mark_class == c;
  }

  uint32_t weekday_at(NodeId id, int depth) const {
    const Node& node = view_.node(id);
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (is_weekday(view_, mention) && node.tokens.contains(mention.core.last - 1))
        return only_places_day(mention) ? kNoMention : m;
    }
    if (depth == 0) return kNoMention;
    for (const Edge& edge : view_.phrases().from(id)) {
      if (edge.to == kNoNode || edge.relation == Relation::kConjunct ||
          edge.relation == Relation::kRelativeClause)
        continue;
      const uint32_t found = weekday_at(edge.to, depth - 1);
      if (found != kNoMention) return found;
    }
    return kNoMention;
  }

  /// The weekday that the cue's arguments lead to; failing that, the only weekday of a sentence
  /// with a sure cue.
  uint32_t find_sense(Claim& claim) const {
    for (const RoleNode& r : instance_.roles) {
      if (r.role != "sense" || r.node == kNoNode) continue;
      const uint32_t found = weekday_at(r.node, 3);
      if (found == kNoMention || (!sure_cue() && !owes() && tells_time(found))) continue;
      claim.strict &= sure_cue() || leads_to_word(r.node);
      return found;
    }
    if (const uint32_t day = day_right_behind(); day != kNoMention) return day;
    if (!sure_cue() && !owes()) return kNoMention;
    if (gives_name()) return only_day_before(instance_.verb);
    if (instance_.frame != nullptr && instance_.frame->words.size() == 2 && owes())
      return only_day_behind(instance_.verb);
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      if (view_.context().mentions.all[m].type != MentionType::kWeekday) continue;
      if (only != kNoMention) return kNoMention;
      only = m;
    }
    if (only != kNoMention && only_places_day(view_.context().mentions.all[only]))
      return kNoMention;
    if (only != kNoMention) {
      const Mention& mention = view_.context().mentions.all[only];
      // Only in the cue's own clause may it be meant for certain.
      const NodeId cue = instance_.verb != kNoNode ? instance_.verb : instance_.noun;
      const NodeId at = view_.node_of_mention(only);
      if (at != kNoNode && view_.node(at).clause != view_.node(cue).clause) claim.strict = false;
      // "The Sunday paper is named after it".
      if (at != kNoNode && view_.node(at).head >= mention.core.last) claim.strict = false;
      if (view_.context().mentions.temporal(mention).recurring) return kNoMention;
      if (tells_time(only)) return kNoMention;
    }
    return only;
  }

  /// "means Saturday, they explain": the day that the verb stands before.
  uint32_t day_right_behind() const {
    if (instance_.verb == kNoNode || !sure_cue()) return kNoMention;
    const uint32_t next = view_.node(instance_.verb).head + 1;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.tokens.first == next && is_weekday(view_, mention)) return m;
    }
    return kNoMention;
  }

  /// "came to Rome [on Thursday]": a time, not a sense; "a fair held on Sundays" may be one.
  bool tells_time(uint32_t m) const {
    const Mention& mention = view_.context().mentions.all[m];
    return mention.tokens.first < mention.core.first && view_.word(mention.tokens.first) == "on" &&
           !view_.context().mentions.temporal(mention).recurring;
  }

  bool sure_cue() const {
    const std::string_view lemma = view_.context().vocabulary.text(
        instance_.frame != nullptr ? view_.node(instance_.verb).lemma
                                   : view_.node(instance_.noun).lemma);
    return lemma == "mean" || lemma == "signify" || lemma == "translate" || lemma == "meaning" ||
           lemma == "denote" || lemma == "word" || lemma == "render" || lemma == "translation" ||
           lemma == "namesake" || (lemma == "name" && instance_.frame != nullptr) ||
           (lemma == "give" && gives_name());
  }

  /// "owes its name to a fair that was held on Sundays"
  bool owes() const {
    if (instance_.frame == nullptr) return false;
    const std::string_view lemma =
        view_.context().vocabulary.text(view_.node(instance_.verb).lemma);
    if (lemma != "owe" && lemma != "take" && lemma != "get" && lemma != "derive" &&
        lemma != "bear" && lemma != "carry" && lemma != "share" && lemma != "draw" &&
        lemma != "borrow" && lemma != "have")
      return false;
    const auto objects = view_.out(instance_.verb, Relation::kObject);
    return std::any_of(objects.begin(), objects.end(), [&](NodeId id) {
      return view_.context().vocabulary.text(view_.node(id).lemma) == "name";
    });
  }

  uint32_t only_day_behind(NodeId verb) const {
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kWeekday || mention.core.first < view_.node(verb).head)
        continue;
      if (only != kNoMention || only_places_day(mention)) return kNoMention;
      only = m;
    }
    return only;
  }

  /// "A fair held there on Sundays gave ...": the day within the giver's phrase.
  uint32_t only_day_before(NodeId verb) const {
    uint32_t only = kNoMention;
    for (const uint32_t m : view_.mentions()) {
      const Mention& mention = view_.context().mentions.all[m];
      if (mention.type != MentionType::kWeekday || mention.core.first > view_.node(verb).head)
        continue;
      if (only != kNoMention || only_places_day(mention)) return kNoMention;
      only = m;
    }
    return only;
  }

  /// "A Sunday bazaar gave the town its [name]".
  bool gives_name() const {
    if (instance_.verb == kNoNode ||
        view_.context().vocabulary.text(view_.node(instance_.verb).lemma) != "give")
      return false;
    const auto objects = view_.out(instance_.verb, Relation::kObject);
    return std::any_of(objects.begin(), objects.end(), [&](NodeId id) {
      return view_.context().vocabulary.text(view_.node(id).lemma) == "name";
    });
  }

  /// The argument goes through a noun of naming: "from [the word] for Thursday", "its [name] to".
  bool leads_to_word(NodeId id) const {
    const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
    return lemma == "word" || lemma == "name" || lemma == "term" || lemma == "day" ||
           view_.node(id).entity != kNoMention;
  }

  bool find_named(Claim& claim) {
    if (builder_.fill(claim, instance_, "named")) {
      // "the Tajik capital's name": of the city, not of the country.
      const EntityId named = claim.role("named")->entities.front();
      if (view_.facts().entity(named).type != "country" || !capital_of_country(claim)) return true;
      claim.roles.erase(std::find_if(claim.roles.begin(), claim.roles.end(),
                                     [](const RoleFiller& f) { return f.role == "named"; }));
      return true;
    }
    const PredicateRole* role = instance_.predicate->role("named");
    RoleFiller only;
    int count = 0;
    for (const uint32_t m : view_.mentions()) {
      for (RoleFiller& filler : view_.resolve_mention(m, *role).fillers) {
        const std::string& type = view_.facts().entity(filler.entities.front()).type;
        if (type != "city") continue;
        only = std::move(filler);
        ++count;
      }
    }
    if (count == 1) {
      claim.roles.push_back(std::move(only));
      return true;
    }
    if (count > 1) return false;
    return capital_of_country(claim) || city_in_focus(claim);
  }

  /// "The Tajik capital", "the city": by its country, or the city in focus.
  bool capital_of_country(Claim& claim) const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      if (lemma != "capital") continue;
      for (const uint32_t m : view_.mentions()) {
        const Mention& mention = view_.context().mentions.all[m];
        if (mention.type != MentionType::kEntity) continue;
        for (const EntityId country : view_.context().mentions.entity(mention).candidates) {
          if (add_capital(claim, country, view_.range_of(id))) return true;
        }
      }
    }
    return false;
  }

  bool add_capital(Claim& claim, EntityId country, TextRange range) const {
    for (const FactId id : view_.facts().naming(country, FactKind::kAttribute)) {
      const Fact& fact = view_.facts().fact(id);
      if (fact.property != "capital of" || fact.subject == kNoEntity) continue;
      RoleFiller filler;
      filler.role = "named";
      filler.entities = {fact.subject};
      filler.range = range;
      claim.roles.push_back(std::move(filler));
      return true;
    }
    return false;
  }

  bool city_in_focus(Claim& claim) const {
    for (NodeId id = 0; id < view_.phrases().nodes.size(); ++id) {
      const std::string_view lemma = view_.context().vocabulary.text(view_.node(id).lemma);
      if (lemma != "city" && lemma != "capital" && lemma != "town" && lemma != "it") continue;
      EntityId city =
          view_.focus().by_noun(view_.node(id).lemma, view_.node(id).head, view_.sentence());
      if (city == kNoEntity)
        city = view_.focus().by_pronoun({"city"}, view_.node(id).head, view_.sentence());
      // "this city": the one that all of the text is about.
      if (city == kNoEntity && view_.node(id).determiner == Determiner::kDemonstrative)
        city = view_.focus().only_of("city", view_.node(id).head);
      if (city == kNoEntity) continue;
      RoleFiller filler;
      filler.role = "named";
      filler.entities = {city};
      filler.range = view_.range_of(id);
      claim.roles.push_back(std::move(filler));
      return true;
    }
    return false;
  }

  ClaimBuilder& builder_;
  const SentenceView& view_;
  const RelationInstance& instance_;
};

}  // namespace

void read_meanings(ClaimBuilder& builder, const std::vector<RelationInstance>& instances) {
  for (const RelationInstance& instance : instances) {
    if (instance.predicate->id == "meaning") MeaningReader(builder, instance).read();
  }
  read_glosses(builder);
}

}  // namespace factlint
